"""Items: what happened in one round of a session's work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ......_official_names import serve
from ......_pagination import AsyncConversationCursorPage, AsyncPaginator, paginate
from ......_query import path
from ......_resource import AsyncResource
from ......_types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ......types.beta_agents import AgentSessionItem

if TYPE_CHECKING:
    from ......sync.resources.beta.agents.sessions.turns.items import Items as Items
    from ._views import RawItems, StreamedItems

__all__ = ["AsyncItems"]

serve(globals())


class AsyncItems(AsyncResource["RawItems", "StreamedItems"]):
    """What happened in one round of a session's work.

    See https://platform.openai.com/docs/api-reference/beta/agents/sessions/turns/items.
    """

    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[AgentSessionItem, AsyncConversationCursorPage[AgentSessionItem]]:
        """What was said and done in one turn of a session, page by page.

        after: id of the item before the first one wanted.
        limit: items on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the items of all pages.

        Raises:
            NotFoundError: there is no such turn or session.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/turns/items/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/agents/sessions/{session_id}/turns/{turn_id}/items", turn_id=turn_id, session_id=session_id),
            AsyncConversationCursorPage[AgentSessionItem],
            headers={"OpenAI-Beta": "agents=v1"},
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
