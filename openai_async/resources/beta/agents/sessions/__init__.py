"""Sessions: agents at work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, cast, overload

from ....._official_names import serve
from ....._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.beta_agents import AgentSession, AgentSessionDeleted, AgentSessionEvent

if TYPE_CHECKING:
    from ....._agent_stream import AsyncAgentSessionEventStream, AsyncAgentSessionStream
    from ....._agent_tools import AsyncToolErrorHandler, AsyncToolHandler, Tools
    from ....._streaming import AsyncStream
    from .....sync.resources.beta.agents.sessions import Sessions as Sessions
    from .....sync.resources.beta.agents.sessions.artifacts import Artifacts as Artifacts
    from .....sync.resources.beta.agents.sessions.events import Events as Events
    from .....sync.resources.beta.agents.sessions.items import Items as Items
    from .....sync.resources.beta.agents.sessions.subagents import Subagents as Subagents
    from .....sync.resources.beta.agents.sessions.traces import Traces as Traces
    from .....sync.resources.beta.agents.sessions.turns import Turns as Turns
    from .....types._words import ContentType, SequenceNotStr
    from .....types.params import beta_agents as params
    from ._views import RawSessions, StreamedSessions
    from .artifacts import AsyncArtifacts as AsyncArtifacts
    from .events import AsyncEvents as AsyncEvents
    from .items import AsyncItems as AsyncItems
    from .subagents import AsyncSubagents as AsyncSubagents
    from .traces import AsyncTraces as AsyncTraces
    from .turns import AsyncTurns as AsyncTurns

__all__ = ["AsyncSessions"]

serve(globals())


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

    def stream(
        self,
        session_id: str,
        *,
        input: str | Iterable[params.AgentSessionInputMessageParam],
        output_type: type[ContentType] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
        on_tool_error: AsyncToolErrorHandler | None = None,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncAgentSessionStream[ContentType]:
        """Send a message to a session that is idle, and follow what the agent does until it rests again.

            async with client.beta.agents.sessions.stream(session_id, input="Go on") as stream:
                result = await stream.get_final_result()

        input: the message: a text, or a list of messages.
        output_type: the type that the answer is parsed into; that the agent answers so is up to its text format.
        tool_handlers: functions of the program that the agent may call, by name: each gets the arguments as a
            dictionary, and what it returns is sent while the stream is iterated over. That one failed, but not why, is
            told to the agent.
        on_tool_error: is told why a call got no result.
        idempotency_key: a text of one's own; a second message with the same one does nothing again.

        Returns:
            A context manager, which gives the stream of events.

        Raises:
            TypeError: `output_type` has no strict schema.
            ValueError: on entering, if the session is at work.
        """
        from ....._agent_message import split_key, start_turn
        from ....._agent_stream import AsyncAgentSessionStream
        from ....._agent_turn import TurnCollector

        if self._engine.is_view:
            raise TypeError("a turn takes several requests, so there is no one response; ask the client itself")
        key, headers = split_key(idempotency_key, extra_headers)
        message = input if isinstance(input, str) else list(input)

        async def start() -> AsyncStream[AgentSessionEvent]:
            return await start_turn(
                self, session_id, message, idempotency_key=key, extra_headers=headers, timeout=timeout
            )

        collector: TurnCollector[ContentType] = TurnCollector(output_type)
        tools = self._tools(tool_handlers, headers, timeout, on_tool_error)
        return AsyncAgentSessionStream(start, collector, tools)

    def _tools(
        self,
        handlers: Mapping[str, AsyncToolHandler] | None,
        extra_headers: Headers | None,
        timeout: TimeoutLike | NotGiven,
        on_error: AsyncToolErrorHandler | None = None,
    ) -> Tools:
        from ....._agent_tools import Tools
        from .events import AsyncEvents

        plain = self._engine.concluding(self._engine.parsed)  # whatever the view, there is no response to look at
        return Tools(handlers, on_error, AsyncEvents(plain).create, extra_headers, timeout)

    @overload
    async def create(
        self,
        *,
        environment: params.EnvironmentParam,
        output_type: type[ContentType] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
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
        output_type: type[ContentType] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
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
    ) -> AsyncAgentSessionEventStream[ContentType]: ...
    @overload
    async def create(
        self,
        *,
        environment: params.EnvironmentParam,
        stream: bool,
        output_type: type[ContentType] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
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
    ) -> AgentSession | AsyncAgentSessionEventStream[ContentType]: ...
    async def create(
        self,
        *,
        environment: params.EnvironmentParam,
        output_type: type[ContentType] | None = None,
        tool_handlers: Mapping[str, AsyncToolHandler] | None = None,
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
    ) -> AgentSession | AsyncAgentSessionEventStream[ContentType]:
        """Set an agent to work.

        environment: the machine to work on: an existing one, or what a new one is made of.
        output_type: the type of the answer, whose schema becomes the text format of `agent`; see `strict_json_schema`.
        tool_handlers: functions of the program that the agent may call, by name, for ``stream=True``: each gets the
            arguments as a dictionary, and what it returns is sent while the stream is iterated over. That one failed,
            but not why, is told to the agent.
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
            The session, which has only begun; with ``stream=True`` a stream of its events, which also gives the result
            of the first turn.

        Raises:
            TypeError: `output_type` has no strict schema.
            ValueError: `agent` has a text format besides `output_type`, or there are `tool_handlers` without a stream.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/create.
        """
        from ....._agent_message import split_key
        from ....._agent_stream import AsyncAgentSessionEventStream
        from ....._agent_turn import TurnCollector, asking_for

        if tool_handlers is not None and not stream:
            raise ValueError("tool_handlers are called while a stream is iterated over; pass stream=True as well")
        agent = asking_for(agent, output_type)

        _, headers = split_key(omit, extra_headers)

        def followed(raw: Any) -> AsyncAgentSessionEventStream[ContentType]:
            collector: TurnCollector[ContentType] = TurnCollector(output_type)
            return AsyncAgentSessionEventStream(raw, collector, self._tools(tool_handlers, headers, timeout))

        answer: Any = await self._engine.request(
            "POST",
            "/agents/sessions",
            AgentSession,
            post=followed if stream else None,
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
        return cast("AgentSession | AsyncAgentSessionEventStream[ContentType]", answer)

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
