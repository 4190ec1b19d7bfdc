"""Items: what was said and done in a conversation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, cast

from ..._official_names import serve
from ..._pagination import AsyncConversationCursorPage, AsyncPaginator, paginate
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.conversations import Conversation, ConversationItem, ConversationItemList

if TYPE_CHECKING:
    from ...sync.resources.conversations.items import Items as Items
    from ...types.params import responses as params
    from ...types.responses import ResponseIncludable
    from ._views import RawItems, StreamedItems

__all__ = ["AsyncItems"]

serve(globals())


class AsyncItems(AsyncResource["RawItems", "StreamedItems"]):
    """What was said and done in a conversation.

    See https://platform.openai.com/docs/api-reference/conversations/items.
    """

    async def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[params.ResponseInputItemParam],
        include: list[ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ConversationItemList:
        """Add items to a conversation.

        items: up to 20 items.
        include: further parts to report.

        Returns:
            The items as they were added.

        Raises:
            NotFoundError: there is no such conversation.

        See https://platform.openai.com/docs/api-reference/conversations/items/create.
        """
        return await self._engine.request(
            "POST",
            path("/conversations/{conversation_id}/items", conversation_id=conversation_id),
            ConversationItemList,
            query={
                "include": include,
            },
            body={
                "items": items,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: list[ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ConversationItem:
        """One item of a conversation.

        include: further parts to report.

        Raises:
            NotFoundError: there is no such item or conversation.

        See https://platform.openai.com/docs/api-reference/conversations/items/retrieve.
        """
        return cast(
            "ConversationItem",
            await self._engine.request(
                "GET",
                path(
                    "/conversations/{conversation_id}/items/{item_id}", item_id=item_id, conversation_id=conversation_id
                ),
                cast("Any", ConversationItem),
                query={
                    "include": include,
                },
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        include: list[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]]:
        """What was said and done in a conversation, page by page.

        after: id of the item before the first one wanted.
        include: further parts to report.
        limit: items on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the items of all pages.

        Raises:
            NotFoundError: there is no such conversation.

        See https://platform.openai.com/docs/api-reference/conversations/items/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/conversations/{conversation_id}/items", conversation_id=conversation_id),
            AsyncConversationCursorPage[ConversationItem],
            query={
                "after": after,
                "include": include,
                "limit": limit,
                "order": order,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Conversation:
        """Delete an item of a conversation.

        Returns:
            The conversation.

        Raises:
            NotFoundError: there is no such item or conversation.

        See https://platform.openai.com/docs/api-reference/conversations/items/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/conversations/{conversation_id}/items/{item_id}", item_id=item_id, conversation_id=conversation_id),
            Conversation,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
