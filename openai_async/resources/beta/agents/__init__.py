"""Agents: models with instructions and tools that work on their own."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.beta_agents import Agent, AgentDeleted

if TYPE_CHECKING:
    from ....sync.resources.beta.agents import Agents as Agents
    from ....sync.resources.beta.agents.automations import Automations as Automations
    from ....sync.resources.beta.agents.environments import Environments as Environments
    from ....sync.resources.beta.agents.sessions import Sessions as Sessions
    from ....sync.resources.beta.agents.vaults import Vaults as Vaults
    from ....types.params import beta_agents as params
    from ._views import RawAgents, StreamedAgents
    from .automations import AsyncAutomations as AsyncAutomations
    from .environments import AsyncEnvironments as AsyncEnvironments
    from .sessions import AsyncSessions as AsyncSessions
    from .vaults import AsyncVaults as AsyncVaults

__all__ = ["AsyncAgents"]

serve(globals())


class AsyncAgents(AsyncResource["RawAgents", "StreamedAgents"]):
    """Models with instructions and tools that work on their own.

    See https://platform.openai.com/docs/api-reference/beta/agents.
    """

    @cached_property
    def automations(self) -> AsyncAutomations:
        """Work that agents begin at set times."""
        from .automations import AsyncAutomations

        return AsyncAutomations(self._engine)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        """The machines that agents work on."""
        from .environments import AsyncEnvironments

        return AsyncEnvironments(self._engine)

    @cached_property
    def vaults(self) -> AsyncVaults:
        """Collections of secrets that agents may use but not read."""
        from .vaults import AsyncVaults

        return AsyncVaults(self._engine)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Agents at work."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._engine)

    async def create(
        self,
        *,
        model: str,
        compaction: params.AgentCreateParamsCompaction | Omit | None = omit,
        experimental: params.AgentCreateParamsExperimental | Omit = omit,
        instructions: str | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        multi_agent: params.MultiAgentConfigParam | Omit | None = omit,
        name: str | Omit | None = omit,
        reasoning: params.AgentReasoningParam | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | Omit | None = omit,
        text: params.AgentTextParam | Omit | None = omit,
        tools: Iterable[params.PersistedAgentToolParam] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Agent:
        """Create an agent.

        model: name of the model.
        compaction: when the server shortens a context that grows too long.
        experimental: settings that may go away.
        instructions: what the model is told before anything else.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        multi_agent: whether the agent may set others to work.
        name: what it is called.
        reasoning: how much the model thinks before it answers, and whether it sums its thoughts up.
        service_tier: which processing class serves, and bills, the work.
        text: the shape of the answer, and how long-winded it is.
        tools: what the model may use.

        See https://platform.openai.com/docs/api-reference/beta/agents/create.
        """
        return await self._engine.request(
            "POST",
            "/agents",
            Agent,
            headers={"OpenAI-Beta": "agents=v1"},
            body={
                "model": model,
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "text": text,
                "tools": tools,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Agent:
        """One agent, as it is now.

        agent_id: the agent that works.

        Raises:
            NotFoundError: there is no such agent.

        See https://platform.openai.com/docs/api-reference/beta/agents/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/agents/{agent_id}", agent_id=agent_id),
            Agent,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        agent_id: str,
        *,
        compaction: params.AgentUpdateParamsCompaction | Omit | None = omit,
        experimental: params.AgentUpdateParamsExperimental | Omit = omit,
        instructions: str | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        model: str | Omit = omit,
        multi_agent: params.MultiAgentConfigParam | Omit | None = omit,
        name: str | Omit | None = omit,
        reasoning: params.AgentReasoningParam | Omit | None = omit,
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | Omit | None = omit,
        text: params.AgentTextParam | Omit | None = omit,
        tools: Iterable[params.PersistedAgentToolParam] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Agent:
        """Change an agent; what is left out stays as it is.

        agent_id: the agent that works.
        compaction: when the server shortens a context that grows too long.
        experimental: settings that may go away.
        instructions: what the model is told before anything else.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        multi_agent: whether the agent may set others to work.
        reasoning: how much the model thinks before it answers, and whether it sums its thoughts up.
        service_tier: which processing class serves, and bills, the work.
        text: the shape of the answer, and how long-winded it is.
        tools: what the model may use.

        Raises:
            NotFoundError: there is no such agent.

        See https://platform.openai.com/docs/api-reference/beta/agents/update.
        """
        return await self._engine.request(
            "POST",
            path("/agents/{agent_id}", agent_id=agent_id),
            Agent,
            headers={"OpenAI-Beta": "agents=v1"},
            body={
                "compaction": compaction,
                "experimental": experimental,
                "instructions": instructions,
                "metadata": metadata,
                "model": model,
                "multi_agent": multi_agent,
                "name": name,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "text": text,
                "tools": tools,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[Agent, AsyncCursorPage[Agent]]:
        """The agents, page by page.

        after: id of the item before the first one wanted.
        limit: agents on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the agents of all pages.

        See https://platform.openai.com/docs/api-reference/beta/agents/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/agents",
            AsyncCursorPage[Agent],
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

    async def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AgentDeleted:
        """Delete an agent.

        agent_id: the agent that works.

        Raises:
            NotFoundError: there is no such agent.

        See https://platform.openai.com/docs/api-reference/beta/agents/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/agents/{agent_id}", agent_id=agent_id),
            AgentDeleted,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
