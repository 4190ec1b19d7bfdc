"""Subagents: agents that the agent of a session set to work."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ......_official_names import serve
from ......_pagination import AsyncCursorPage, AsyncPaginator, paginate
from ......_query import path
from ......_resource import AsyncResource
from ......_types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ......types.beta_agents import Subagent

if TYPE_CHECKING:
    from ......sync.resources.beta.agents.sessions.subagents import Subagents as Subagents
    from ......sync.resources.beta.agents.sessions.subagents.items import Items as Items
    from ......sync.resources.beta.agents.sessions.subagents.turns import Turns as Turns
    from ._views import RawSubagents, StreamedSubagents
    from .items import AsyncItems as AsyncItems
    from .turns import AsyncTurns as AsyncTurns

__all__ = ["AsyncSubagents"]

serve(globals())


class AsyncSubagents(AsyncResource["RawSubagents", "StreamedSubagents"]):
    """Agents that the agent of a session set to work.

    See https://platform.openai.com/docs/api-reference/beta/agents/sessions/subagents.
    """

    @cached_property
    def items(self) -> AsyncItems:
        """What a subagent was told, said and did."""
        from .items import AsyncItems

        return AsyncItems(self._engine)

    @cached_property
    def turns(self) -> AsyncTurns:
        """The rounds of a subagent's work."""
        from .turns import AsyncTurns

        return AsyncTurns(self._engine)

    async def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Subagent:
        """One subagent of a session.

        Raises:
            NotFoundError: there is no such subagent or session.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/subagents/retrieve.
        """
        return await self._engine.request(
            "GET",
            path(
                "/agents/sessions/{session_id}/subagents/{subagent_id}", subagent_id=subagent_id, session_id=session_id
            ),
            Subagent,
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
    ) -> AsyncPaginator[Subagent, AsyncCursorPage[Subagent]]:
        """The subagents of a session, page by page.

        after: id of the item before the first one wanted.
        limit: subagents on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the subagents of all pages.

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/subagents/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/agents/sessions/{session_id}/subagents", session_id=session_id),
            AsyncCursorPage[Subagent],
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
