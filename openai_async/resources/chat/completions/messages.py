"""Messages: the conversation a stored completion answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.chat import ChatCompletionStoreMessage

if TYPE_CHECKING:
    from ....sync.resources.chat.completions.messages import Messages as Messages
    from ._views import RawMessages, StreamedMessages

__all__ = ["AsyncMessages"]

serve(globals())


class AsyncMessages(AsyncResource["RawMessages", "StreamedMessages"]):
    """The conversation a stored completion answered.

    See https://platform.openai.com/docs/api-reference/chat/completions/messages.
    """

    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ChatCompletionStoreMessage, AsyncCursorPage[ChatCompletionStoreMessage]]:
        """The messages that a stored completion answered, page by page.

        after: id of the item before the first one wanted.
        limit: messages on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the messages of all pages.

        Raises:
            NotFoundError: there is no such completion.

        See https://platform.openai.com/docs/api-reference/chat/completions/messages/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/chat/completions/{completion_id}/messages", completion_id=completion_id),
            AsyncCursorPage[ChatCompletionStoreMessage],
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
