"""Conversations that the server keeps."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from ..._official_names import serve
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.conversations import Conversation, ConversationDeletedResource

if TYPE_CHECKING:
    from ...sync.resources.conversations import Conversations as Conversations
    from ...sync.resources.conversations.items import Items as Items
    from ...types.params import responses as params
    from ...types.shared_params import Metadata
    from ._views import RawConversations, StreamedConversations
    from .items import AsyncItems as AsyncItems

__all__ = ["AsyncConversations"]

serve(globals())


class AsyncConversations(AsyncResource["RawConversations", "StreamedConversations"]):
    """Conversations that the server keeps. See https://platform.openai.com/docs/api-reference/conversations."""

    @cached_property
    def items(self) -> AsyncItems:
        """What was said and done in a conversation."""
        from .items import AsyncItems

        return AsyncItems(self._engine)

    async def create(
        self,
        *,
        items: Iterable[params.ResponseInputItemParam] | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Conversation:
        """Begin a conversation.

        items: up to 20 items to begin with.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.

        See https://platform.openai.com/docs/api-reference/conversations/create.
        """
        return await self._engine.request(
            "POST",
            "/conversations",
            Conversation,
            body={
                "items": items,
                "metadata": metadata,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Conversation:
        """One conversation, as it is now.

        Raises:
            NotFoundError: there is no such conversation.

        See https://platform.openai.com/docs/api-reference/conversations/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/conversations/{conversation_id}", conversation_id=conversation_id),
            Conversation,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Metadata | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Conversation:
        """Replace the metadata of a conversation.

        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.

        Raises:
            NotFoundError: there is no such conversation.

        See https://platform.openai.com/docs/api-reference/conversations/update.
        """
        return await self._engine.request(
            "POST",
            path("/conversations/{conversation_id}", conversation_id=conversation_id),
            Conversation,
            body={
                "metadata": metadata,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ConversationDeletedResource:
        """Delete a conversation; its items stay where others refer to them.

        Raises:
            NotFoundError: there is no such conversation.

        See https://platform.openai.com/docs/api-reference/conversations/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/conversations/{conversation_id}", conversation_id=conversation_id),
            ConversationDeletedResource,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
