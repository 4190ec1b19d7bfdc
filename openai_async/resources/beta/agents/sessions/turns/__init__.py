"""Turns: the rounds of a session's work."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ......_official_names import serve
from ......_pagination import AsyncCursorPage, AsyncPaginator, paginate
from ......_query import path
from ......_resource import AsyncResource
from ......_types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ......types.beta_agents import Turn

if TYPE_CHECKING:
    from ......sync.resources.beta.agents.sessions.turns import Turns as Turns
    from ......sync.resources.beta.agents.sessions.turns.items import Items as Items
    from ._views import RawTurns, StreamedTurns
    from .items import AsyncItems as AsyncItems

__all__ = ["AsyncTurns"]

serve(globals())


class AsyncTurns(AsyncResource["RawTurns", "StreamedTurns"]):
    """The rounds of a session's work. See https://platform.openai.com/docs/api-reference/beta/agents/sessions/turns."""

    @cached_property
    def items(self) -> AsyncItems:
        """What happened in one round of a session's work."""
        from .items import AsyncItems

        return AsyncItems(self._engine)

    async def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Turn:
        """One turn of a session.

        Raises:
            NotFoundError: there is no such turn or session.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/turns/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/agents/sessions/{session_id}/turns/{turn_id}", turn_id=turn_id, session_id=session_id),
            Turn,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[Turn, AsyncCursorPage[Turn]]:
        """The turns of a session, page by page.

        after: id of the item before the first one wanted.
        limit: turns on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the turns of all pages.

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/turns/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/agents/sessions/{session_id}/turns", session_id=session_id),
            AsyncCursorPage[Turn],
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
