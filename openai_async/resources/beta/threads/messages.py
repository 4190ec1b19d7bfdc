"""Messages: what was said in a thread."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from ...._official_names import serve
from ...._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.beta_assistants import Message, MessageDeleted

if TYPE_CHECKING:
    from ....sync.resources.beta.threads.messages import Messages as Messages
    from ....types.params import beta_assistants as params
    from ....types.shared_params import Metadata
    from ._views import RawMessages, StreamedMessages

__all__ = ["AsyncMessages"]

serve(globals())


class AsyncMessages(AsyncResource["RawMessages", "StreamedMessages"]):
    """What was said in a thread. See https://platform.openai.com/docs/api-reference/beta/threads/messages."""

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def create(
        self,
        thread_id: str,
        *,
        content: str | Iterable[params.MessageContentPartParam],
        role: Literal["user", "assistant"],
        attachments: Iterable[params.Attachment] | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Message:
        """Add a message to a thread.

        content: a text, or a list of texts and images.
        role: who says it.
        attachments: files that come with it, and the tools that may read them.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.

        Raises:
            NotFoundError: there is no such thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/messages/create.
        """
        return await self._engine.request(
            "POST",
            path("/threads/{thread_id}/messages", thread_id=thread_id),
            Message,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "content": content,
                "role": role,
                "attachments": attachments,
                "metadata": metadata,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Message:
        """One message of a thread.

        Raises:
            NotFoundError: there is no such message or thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/messages/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/threads/{thread_id}/messages/{message_id}", message_id=message_id, thread_id=thread_id),
            Message,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Metadata | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Message:
        """Change the metadata of a message.

        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.

        Raises:
            NotFoundError: there is no such message or thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/messages/update.
        """
        return await self._engine.request(
            "POST",
            path("/threads/{thread_id}/messages/{message_id}", message_id=message_id, thread_id=thread_id),
            Message,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "metadata": metadata,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[Message, AsyncCursorPage[Message]]:
        """The messages of a thread, page by page.

        after: id of the item before the first one wanted.
        before: id of the item after the last one wanted.
        limit: messages on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        run_id: only messages that this run wrote.

        Returns:
            The first page; iterate for the messages of all pages.

        Raises:
            NotFoundError: there is no such thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/messages/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/threads/{thread_id}/messages", thread_id=thread_id),
            AsyncCursorPage[Message],
            headers={"OpenAI-Beta": "assistants=v2"},
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
                "run_id": run_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> MessageDeleted:
        """Delete a message from its thread.

        Raises:
            NotFoundError: there is no such message or thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/messages/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/threads/{thread_id}/messages/{message_id}", message_id=message_id, thread_id=thread_id),
            MessageDeleted,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
