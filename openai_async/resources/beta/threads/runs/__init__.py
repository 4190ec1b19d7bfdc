"""Runs: assistants at work on threads; superseded by responses."""

# pyright: reportDeprecated=false
# Helpers call methods that are as old as they are themselves.

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from typing_extensions import deprecated

from ....._official_names import serve
from ....._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ....._polling import one_call, poll, quiet
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.beta_assistants import AssistantStreamEvent, Run

if TYPE_CHECKING:
    from ....._assistant_stream import AsyncAssistantEventHandlerT, AsyncAssistantStreamManager
    from ....._streaming import AsyncStream
    from .....sync.resources.beta.threads.runs import Runs as Runs
    from .....sync.resources.beta.threads.runs.steps import Steps as Steps
    from .....types.beta_assistants import RunStepInclude
    from .....types.params import beta_assistants as params
    from .....types.shared import ReasoningEffort
    from .....types.shared_params import Metadata
    from ._views import RawRuns, StreamedRuns
    from .steps import AsyncSteps as AsyncSteps

__all__ = ["AsyncRuns"]

serve(globals())

_RESTING = ("requires_action", "cancelled", "completed", "failed", "expired", "incomplete")


class AsyncRuns(AsyncResource["RawRuns", "StreamedRuns"]):
    """Assistants at work on threads; superseded by responses.

    See https://platform.openai.com/docs/api-reference/beta/threads/runs.
    """

    @cached_property
    def steps(self) -> AsyncSteps:
        """What an assistant did in a run."""
        from .steps import AsyncSteps

        return AsyncSteps(self._engine)

    @overload
    @deprecated("The Assistants API is superseded by the Responses API.")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: list[RunStepInclude] | Omit = omit,
        additional_instructions: str | Omit | None = omit,
        additional_messages: Iterable[params.AdditionalMessage] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        stream: Literal[False] | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: params.AssistantToolChoiceOptionParam | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: params.RunCreateParamsTruncationStrategy | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Run: ...
    @overload
    @deprecated("The Assistants API is superseded by the Responses API.")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: Literal[True],
        include: list[RunStepInclude] | Omit = omit,
        additional_instructions: str | Omit | None = omit,
        additional_messages: Iterable[params.AdditionalMessage] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: params.AssistantToolChoiceOptionParam | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: params.RunCreateParamsTruncationStrategy | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    @deprecated("The Assistants API is superseded by the Responses API.")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        stream: bool,
        include: list[RunStepInclude] | Omit = omit,
        additional_instructions: str | Omit | None = omit,
        additional_messages: Iterable[params.AdditionalMessage] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: params.AssistantToolChoiceOptionParam | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: params.RunCreateParamsTruncationStrategy | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...
    @deprecated("The Assistants API is superseded by the Responses API.")
    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: list[RunStepInclude] | Omit = omit,
        additional_instructions: str | Omit | None = omit,
        additional_messages: Iterable[params.AdditionalMessage] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        stream: bool | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: params.AssistantToolChoiceOptionParam | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: params.RunCreateParamsTruncationStrategy | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Let an assistant answer a thread.

        include: further parts to report.
        additional_instructions: instructions added to those of the assistant, for this run.
        additional_messages: messages added to the thread first.
        instructions: instructions in place of those of the assistant, for this run.
        max_completion_tokens: limit of tokens generated in the whole run.
        max_prompt_tokens: limit of tokens read in the whole run.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        model: a model in place of the assistant's.
        parallel_tool_calls: whether the model may call several tools at once.
        reasoning_effort: how much the model thinks before it answers.
        response_format: the shape of the answer: free text, any JSON, or JSON after a schema.
        stream: True for events as they happen.
        temperature: 0 to 2; lower is more predictable. `top_p`, 0 to 1, is the alternative.
        tool_choice: which tool the assistant must use, if any.
        tools: tools in place of those of the assistant, for this run.
        truncation_strategy: which messages are left out of a thread that grows too long.

        Returns:
            The run, which has only begun; with ``stream=True`` a stream of its events.

        Raises:
            NotFoundError: there is no such thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/runs/create.
        """
        return await self._engine.request(
            "POST",
            path("/threads/{thread_id}/runs", thread_id=thread_id),
            Run,
            event=AssistantStreamEvent,
            stream=bool(stream),
            headers={"OpenAI-Beta": "assistants=v2"},
            query={
                "include": include,
            },
            body={
                "assistant_id": assistant_id,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "stream": stream,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_p": top_p,
                "truncation_strategy": truncation_strategy,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def create_and_poll(
        self,
        *,
        assistant_id: str,
        include: list[RunStepInclude] | Omit = omit,
        additional_instructions: str | Omit | None = omit,
        additional_messages: Iterable[params.AdditionalMessage] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: params.AssistantToolChoiceOptionParam | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: params.RunCreateParamsTruncationStrategy | Omit | None = omit,
        poll_interval_ms: int | Omit = omit,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
        max_wait_seconds: float | Omit = omit,
        progress: Callable[[Run], object] | None = None,
    ) -> Run:
        """Let an assistant answer a thread and wait for it; see `create` and `poll`.

        Raises:
            PollTimeoutError: it took longer than `max_wait_seconds` or the `deadline`; `last` is the run as it is.
        """
        with one_call(self._engine, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds):
            run = await quiet(self.create)(
                thread_id,
                assistant_id=assistant_id,
                include=include,
                additional_instructions=additional_instructions,
                additional_messages=additional_messages,
                instructions=instructions,
                max_completion_tokens=max_completion_tokens,
                max_prompt_tokens=max_prompt_tokens,
                metadata=metadata,
                model=model,
                parallel_tool_calls=parallel_tool_calls,
                reasoning_effort=reasoning_effort,
                response_format=response_format,
                stream=False,
                temperature=temperature,
                tool_choice=tool_choice,
                tools=tools,
                top_p=top_p,
                truncation_strategy=truncation_strategy,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            return await quiet(self.poll)(
                run.id,
                thread_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
                progress=progress,
            )

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Run:
        """One run, and how far it is.

        Raises:
            NotFoundError: there is no such run or thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/runs/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/threads/{thread_id}/runs/{run_id}", run_id=run_id, thread_id=thread_id),
            Run,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Metadata | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Run:
        """Change the metadata of a run.

        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.

        Raises:
            NotFoundError: there is no such run or thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/runs/update.
        """
        return await self._engine.request(
            "POST",
            path("/threads/{thread_id}/runs/{run_id}", run_id=run_id, thread_id=thread_id),
            Run,
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
    def create_and_stream(
        self,
        *,
        assistant_id: str,
        additional_instructions: str | Omit | None = omit,
        additional_messages: Iterable[params.AdditionalMessage] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: params.AssistantToolChoiceOptionParam | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: params.RunCreateParamsTruncationStrategy | Omit | None = omit,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Let an assistant answer a thread, and tell what happens meanwhile; see `create`.

        event_handler: its methods are called as things happen; it serves one stream.

        Returns:
            What opens the stream as a context manager and gives the handler; nothing is sent before.
        """
        from ....._assistant_stream import AsyncAssistantStreamManager
        from ....._event_stream import require_events

        require_events(self._engine)

        def ask() -> Awaitable[AsyncStream[AssistantStreamEvent]]:
            return quiet(self.create)(
                thread_id,
                assistant_id=assistant_id,
                additional_instructions=additional_instructions,
                additional_messages=additional_messages,
                instructions=instructions,
                max_completion_tokens=max_completion_tokens,
                max_prompt_tokens=max_prompt_tokens,
                metadata=metadata,
                model=model,
                parallel_tool_calls=parallel_tool_calls,
                response_format=response_format,
                temperature=temperature,
                tool_choice=tool_choice,
                tools=tools,
                top_p=top_p,
                truncation_strategy=truncation_strategy,
                stream=True,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )

        return AsyncAssistantStreamManager(ask, event_handler)

    @deprecated("The Assistants API is superseded by the Responses API.")
    def stream(
        self,
        *,
        assistant_id: str,
        include: list[RunStepInclude] | Omit = omit,
        additional_instructions: str | Omit | None = omit,
        additional_messages: Iterable[params.AdditionalMessage] | Omit | None = omit,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        reasoning_effort: ReasoningEffort | Omit | None = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        tool_choice: params.AssistantToolChoiceOptionParam | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: params.RunCreateParamsTruncationStrategy | Omit | None = omit,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Let an assistant answer a thread, and tell what happens meanwhile; see `create`.

        event_handler: its methods are called as things happen; it serves one stream.

        Returns:
            What opens the stream as a context manager and gives the handler; nothing is sent before.
        """
        from ....._assistant_stream import AsyncAssistantStreamManager
        from ....._event_stream import require_events

        require_events(self._engine)

        def ask() -> Awaitable[AsyncStream[AssistantStreamEvent]]:
            return quiet(self.create)(
                thread_id,
                assistant_id=assistant_id,
                include=include,
                additional_instructions=additional_instructions,
                additional_messages=additional_messages,
                instructions=instructions,
                max_completion_tokens=max_completion_tokens,
                max_prompt_tokens=max_prompt_tokens,
                metadata=metadata,
                model=model,
                parallel_tool_calls=parallel_tool_calls,
                reasoning_effort=reasoning_effort,
                response_format=response_format,
                temperature=temperature,
                tool_choice=tool_choice,
                tools=tools,
                top_p=top_p,
                truncation_strategy=truncation_strategy,
                stream=True,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )

        return AsyncAssistantStreamManager(ask, event_handler)

    @deprecated("The Assistants API is superseded by the Responses API.")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs: Iterable[params.ToolOutput],
        run_id: str,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Go on with a run that waits for the outputs of tools, and tell what happens; see `submit_tool_outputs`.

        event_handler: its methods are called as things happen; it serves one stream.

        Returns:
            What opens the stream as a context manager and gives the handler; nothing is sent before.
        """
        from ....._assistant_stream import AsyncAssistantStreamManager
        from ....._event_stream import require_events

        require_events(self._engine)

        def ask() -> Awaitable[AsyncStream[AssistantStreamEvent]]:
            return quiet(self.submit_tool_outputs)(
                run_id,
                tool_outputs=tool_outputs,
                thread_id=thread_id,
                stream=True,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )

        return AsyncAssistantStreamManager(ask, event_handler)

    @deprecated("The Assistants API is superseded by the Responses API.")
    def list(
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
    ) -> AsyncPaginator[Run, AsyncCursorPage[Run]]:
        """The runs of a thread, page by page.

        after: id of the item before the first one wanted.
        before: id of the item after the last one wanted.
        limit: runs on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the runs of all pages.

        Raises:
            NotFoundError: there is no such thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/runs/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/threads/{thread_id}/runs", thread_id=thread_id),
            AsyncCursorPage[Run],
            headers={"OpenAI-Beta": "assistants=v2"},
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

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Run:
        """Stop a run that is in progress.

        Raises:
            NotFoundError: there is no such run or thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/runs/cancel.
        """
        return await self._engine.request(
            "POST",
            path("/threads/{thread_id}/runs/{run_id}/cancel", run_id=run_id, thread_id=thread_id),
            Run,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    @deprecated("The Assistants API is superseded by the Responses API.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[params.ToolOutput],
        stream: Literal[False] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Run: ...
    @overload
    @deprecated("The Assistants API is superseded by the Responses API.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[params.ToolOutput],
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    @deprecated("The Assistants API is superseded by the Responses API.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[params.ToolOutput],
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...
    @deprecated("The Assistants API is superseded by the Responses API.")
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[params.ToolOutput],
        stream: bool | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Go on with a run that waits for the outputs of tools.

        tool_outputs: an output for each call that is waited for.
        stream: True for events as they happen.

        Returns:
            The run; with ``stream=True`` a stream of its events.

        Raises:
            NotFoundError: there is no such run or thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/runs/submit-tool-outputs.
        """
        return await self._engine.request(
            "POST",
            path("/threads/{thread_id}/runs/{run_id}/submit_tool_outputs", run_id=run_id, thread_id=thread_id),
            Run,
            event=AssistantStreamEvent,
            stream=bool(stream),
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "tool_outputs": tool_outputs,
                "stream": stream,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def poll(  # noqa: PLR0917 - which users may pass by position
        self,
        run_id: str,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
        poll_interval_ms: int | Omit = omit,
        *,
        max_wait_seconds: float | Omit = omit,
        progress: Callable[[Run], object] | None = None,
    ) -> Run:
        """Wait until a run has ended or waits for the outputs of tools; its `status` tells which.

        poll_interval_ms: milliseconds between two requests; by default what the server suggests, else 1,000.
        max_wait_seconds: how long to wait, unless a `deadline` ends it before; no limit by default.
        progress: told each state, the last one included; may be a coroutine function. It runs on the event loop, with a
            sync client on that of its thread.

        Raises:
            PollTimeoutError: it took longer; `last` is the run as it is then.
        """
        retrieve = quiet(self.with_raw_response.retrieve)
        return await poll(
            self._engine,
            lambda headers: retrieve(
                run_id,
                thread_id=thread_id,
                extra_headers={**headers, **(extra_headers or {})},
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            lambda run: run.status in _RESTING,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            progress=progress,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs: Iterable[params.ToolOutput],
        run_id: str,
        thread_id: str,
        poll_interval_ms: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
        max_wait_seconds: float | Omit = omit,
        progress: Callable[[Run], object] | None = None,
    ) -> Run:
        """Go on with a run that waits for the outputs of tools, and wait for it; see `submit_tool_outputs` and `poll`.

        Raises:
            PollTimeoutError: it took longer than `max_wait_seconds` or the `deadline`; `last` is the run as it is.
        """
        with one_call(self._engine, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds):
            run = await quiet(self.submit_tool_outputs)(
                run_id,
                thread_id=thread_id,
                tool_outputs=tool_outputs,
                stream=False,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            return await quiet(self.poll)(
                run.id,
                thread_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
                progress=progress,
            )
