"""Sessions: agents at work."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from ....._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.beta_agents import AgentSession, AgentSessionDeleted, AgentSessionEvent

if TYPE_CHECKING:
    from ....._streaming import AsyncStream
    from .....types._words import SequenceNotStr
    from .....types.params import beta_agents as params
    from ._views import RawSessions, StreamedSessions
    from .artifacts import AsyncArtifacts
    from .events import AsyncEvents
    from .items import AsyncItems
    from .subagents import AsyncSubagents
    from .traces import AsyncTraces
    from .turns import AsyncTurns

__all__ = ["AsyncSessions"]


class AsyncSessions(AsyncResource["RawSessions", "StreamedSessions"]):
    """Agents at work. See https://platform.openai.com/docs/api-reference/beta/agents/sessions."""

    @cached_property
    def subagents(self) -> AsyncSubagents:
        """Agents that the agent of a session set to work."""
        from .subagents import AsyncSubagents

        return AsyncSubagents(self._engine)

    @cached_property
    def artifacts(self) -> AsyncArtifacts:
        """The files that a session made."""
        from .artifacts import AsyncArtifacts

        return AsyncArtifacts(self._engine)

    @cached_property
    def items(self) -> AsyncItems:
        """What the agent of a session was told, said and did."""
        from .items import AsyncItems

        return AsyncItems(self._engine)

    @cached_property
    def events(self) -> AsyncEvents:
        """Messages to a session, and news of it."""
        from .events import AsyncEvents

        return AsyncEvents(self._engine)

    @cached_property
    def traces(self) -> AsyncTraces:
        """Records of how a session ran."""
        from .traces import AsyncTraces

        return AsyncTraces(self._engine)

    @cached_property
    def turns(self) -> AsyncTurns:
        """The rounds of a session's work."""
        from .turns import AsyncTurns

        return AsyncTurns(self._engine)

    @overload
    async def create(
        self,
        *,
        environment: params.EnvironmentParam,
        agent: params.SessionCreateParamsAgent | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[params.AgentSessionInputMessageParam] | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Omit | None = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: params.SessionCreateParamsSpendControl | Omit | None = omit,
        stream: Literal[False] | Omit = omit,
        stream_options: params.StreamOptions | Omit = omit,
        vault_ids: SequenceNotStr[str] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AgentSession: ...
    @overload
    async def create(
        self,
        *,
        environment: params.EnvironmentParam,
        stream: Literal[True],
        agent: params.SessionCreateParamsAgent | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[params.AgentSessionInputMessageParam] | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Omit | None = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: params.SessionCreateParamsSpendControl | Omit | None = omit,
        stream_options: params.StreamOptions | Omit = omit,
        vault_ids: SequenceNotStr[str] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncStream[AgentSessionEvent]: ...
    @overload
    async def create(
        self,
        *,
        environment: params.EnvironmentParam,
        stream: bool,
        agent: params.SessionCreateParamsAgent | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[params.AgentSessionInputMessageParam] | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Omit | None = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: params.SessionCreateParamsSpendControl | Omit | None = omit,
        stream_options: params.StreamOptions | Omit = omit,
        vault_ids: SequenceNotStr[str] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AgentSession | AsyncStream[AgentSessionEvent]: ...
    async def create(
        self,
        *,
        environment: params.EnvironmentParam,
        agent: params.SessionCreateParamsAgent | Omit = omit,
        agent_id: str | Omit = omit,
        input: str | Iterable[params.AgentSessionInputMessageParam] | Omit | None = omit,
        metadata: dict[str, str] | Omit | None = omit,
        prompt_cache_options: params.SessionCreateParamsPromptCacheOptions | Omit | None = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: params.SessionCreateParamsSpendControl | Omit | None = omit,
        stream: bool | Omit = omit,
        stream_options: params.StreamOptions | Omit = omit,
        vault_ids: SequenceNotStr[str] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AgentSession | AsyncStream[AgentSessionEvent]:
        """Set an agent to work.

        environment: the machine to work on: an existing one, or what a new one is made of.
        agent: what the agent is made of, in place of `agent_id`.
        agent_id: the agent that works.
        input: what to do, as a text or a list of items.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        prompt_cache_options: how the cache of a request's beginning is used.
        review: whether actions are reviewed before they are carried out.
        spend_control: what the session may cost.
        stream: True for events as they happen.
        stream_options: what the events hold.
        vault_ids: vaults whose secrets may be used.

        Returns:
            The session, which has only begun; with ``stream=True`` a stream of its events.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/create.
        """
        return await self._engine.request(
            "POST",
            "/agents/sessions",
            AgentSession,
            event=AgentSessionEvent,
            stream=bool(stream),
            headers={"OpenAI-Beta": "agents=v1"},
            body={
                "environment": environment,
                "agent": agent,
                "agent_id": agent_id,
                "input": input,
                "metadata": metadata,
                "prompt_cache_options": prompt_cache_options,
                "review": review,
                "spend_control": spend_control,
                "stream": stream,
                "stream_options": stream_options,
                "vault_ids": vault_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AgentSession:
        """One session, as it is now.

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/agents/sessions/{session_id}", session_id=session_id),
            AgentSession,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        session_id: str,
        *,
        agent: params.SessionUpdateParamsAgent | Omit = omit,
        metadata: dict[str, str] | Omit | None = omit,
        prompt_cache_options: params.SessionUpdateParamsPromptCacheOptions | Omit | None = omit,
        review: Literal["none", "auto_review"] | Omit = omit,
        spend_control: params.SessionUpdateParamsSpendControl | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AgentSession:
        """Change a session; what is left out stays as it is.

        agent: what the agent is made of, in place of `agent_id`.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        prompt_cache_options: how the cache of a request's beginning is used.
        review: whether actions are reviewed before they are carried out.
        spend_control: what the session may cost.

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/update.
        """
        return await self._engine.request(
            "POST",
            path("/agents/sessions/{session_id}", session_id=session_id),
            AgentSession,
            headers={"OpenAI-Beta": "agents=v1"},
            body={
                "agent": agent,
                "metadata": metadata,
                "prompt_cache_options": prompt_cache_options,
                "review": review,
                "spend_control": spend_control,
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
        agent_id: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[AgentSession, AsyncCursorPage[AgentSession]]:
        """The sessions, page by page.

        after: id of the item before the first one wanted.
        agent_id: only sessions of this agent.
        limit: sessions on a page.
        metadata: only sessions with these pairs among their metadata.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the sessions of all pages.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/agents/sessions",
            AsyncCursorPage[AgentSession],
            headers={"OpenAI-Beta": "agents=v1"},
            query={
                "after": after,
                "agent_id": agent_id,
                "limit": limit,
                "metadata": metadata,
                "order": order,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AgentSessionDeleted:
        """End a session and delete what it left.

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/agents/sessions/{session_id}", session_id=session_id),
            AgentSessionDeleted,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
