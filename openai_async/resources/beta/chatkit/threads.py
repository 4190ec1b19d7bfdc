"""Threads: the chats that users had."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._pagination import AsyncConversationCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.beta_chatkit import ChatKitThread, Data, ThreadDeleteResponse

if TYPE_CHECKING:
    from ....sync.resources.beta.chatkit.threads import Threads as Threads
    from ._views import RawThreads, StreamedThreads

__all__ = ["AsyncThreads"]

serve(globals())


class AsyncThreads(AsyncResource["RawThreads", "StreamedThreads"]):
    """The chats that users had. See https://platform.openai.com/docs/api-reference/beta/chatkit/threads."""

    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ChatKitThread:
        """One thread, as it is now.

        Raises:
            NotFoundError: there is no such thread.

        See https://platform.openai.com/docs/api-reference/beta/chatkit/threads/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/chatkit/threads/{thread_id}", thread_id=thread_id),
            ChatKitThread,
            headers={"OpenAI-Beta": "chatkit_beta=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]]:
        """The chats of users, page by page.

        after: id of the item before the first one wanted.
        before: id of the item after the last one wanted.
        limit: threads on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        user: only threads of this end user.

        Returns:
            The first page; iterate for the threads of all pages.

        See https://platform.openai.com/docs/api-reference/beta/chatkit/threads/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/chatkit/threads",
            AsyncConversationCursorPage[ChatKitThread],
            headers={"OpenAI-Beta": "chatkit_beta=v1"},
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
                "user": user,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ThreadDeleteResponse:
        """Delete a thread.

        Raises:
            NotFoundError: there is no such thread.

        See https://platform.openai.com/docs/api-reference/beta/chatkit/threads/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/chatkit/threads/{thread_id}", thread_id=thread_id),
            ThreadDeleteResponse,
            headers={"OpenAI-Beta": "chatkit_beta=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_items(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[Data, AsyncConversationCursorPage[Data]]:
        """What was said and done in a thread, page by page.

        after: id of the item before the first one wanted.
        before: id of the item after the last one wanted.
        limit: items on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the items of all pages.

        Raises:
            NotFoundError: there is no such thread.

        See https://platform.openai.com/docs/api-reference/beta/chatkit/threads/list-items.
        """
        return paginate(
            self._engine,
            "GET",
            path("/chatkit/threads/{thread_id}/items", thread_id=thread_id),
            AsyncConversationCursorPage[Data],
            headers={"OpenAI-Beta": "chatkit_beta=v1"},
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
