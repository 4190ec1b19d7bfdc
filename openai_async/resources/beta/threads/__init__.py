"""Threads: conversations of assistants; superseded by conversations."""

# pyright: reportDeprecated=false
# Helpers call methods that are as old as they are themselves.

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from typing_extensions import deprecated

from ...._official_names import serve
from ...._polling import one_call, quiet
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.beta_assistants import AssistantStreamEvent, Run, Thread, ThreadDeleted

if TYPE_CHECKING:
    from ...._assistant_stream import AsyncAssistantEventHandlerT, AsyncAssistantStreamManager
    from ...._streaming import AsyncStream
    from ....sync.resources.beta.threads import Threads as Threads
    from ....sync.resources.beta.threads.messages import Messages as Messages
    from ....sync.resources.beta.threads.runs import Runs as Runs
    from ....types.params import beta_assistants as params
    from ....types.shared_params import Metadata
    from ._views import RawThreads, StreamedThreads
    from .messages import AsyncMessages as AsyncMessages
    from .runs import AsyncRuns as AsyncRuns

__all__ = ["AsyncThreads"]

serve(globals())


class AsyncThreads(AsyncResource["RawThreads", "StreamedThreads"]):
    """Conversations of assistants; superseded by conversations.

    See https://platform.openai.com/docs/api-reference/beta/threads.
    """

    @cached_property
    def runs(self) -> AsyncRuns:
        """Assistants at work on threads; superseded by responses."""
        from .runs import AsyncRuns

        return AsyncRuns(self._engine)

    @cached_property
    def messages(self) -> AsyncMessages:
        """What was said in a thread."""
        from .messages import AsyncMessages

        return AsyncMessages(self._engine)

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def create(
        self,
        *,
        messages: Iterable[params.Message] | Omit = omit,
        metadata: Metadata | Omit | None = omit,
        tool_resources: params.ThreadCreateParamsToolResources | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Thread:
        """Begin a conversation.

        messages: the messages to begin with.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        tool_resources: what the tools work with: files, vector stores.

        See https://platform.openai.com/docs/api-reference/beta/threads/create.
        """
        return await self._engine.request(
            "POST",
            "/threads",
            Thread,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "messages": messages,
                "metadata": metadata,
                "tool_resources": tool_resources,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Thread:
        """One thread, as it is now.

        Raises:
            NotFoundError: there is no such thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/threads/{thread_id}", thread_id=thread_id),
            Thread,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def update(
        self,
        thread_id: str,
        *,
        metadata: Metadata | Omit | None = omit,
        tool_resources: params.ThreadUpdateParamsToolResources | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Thread:
        """Change the metadata and the tools' resources of a thread.

        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        tool_resources: what the tools work with: files, vector stores.

        Raises:
            NotFoundError: there is no such thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/update.
        """
        return await self._engine.request(
            "POST",
            path("/threads/{thread_id}", thread_id=thread_id),
            Thread,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "metadata": metadata,
                "tool_resources": tool_resources,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ThreadDeleted:
        """Delete a thread.

        Raises:
            NotFoundError: there is no such thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/threads/{thread_id}", thread_id=thread_id),
            ThreadDeleted,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    @deprecated("The Assistants API is superseded by the Responses API.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        stream: Literal[False] | Omit | None = omit,
        temperature: float | Omit | None = omit,
        thread: params.Thread | Omit = omit,
        tool_choice: params.AssistantToolChoiceOptionParam | Omit | None = omit,
        tool_resources: params.ThreadCreateAndRunParamsToolResources | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: params.ThreadCreateAndRunParamsTruncationStrategy | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Run: ...
    @overload
    @deprecated("The Assistants API is superseded by the Responses API.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: Literal[True],
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        thread: params.Thread | Omit = omit,
        tool_choice: params.AssistantToolChoiceOptionParam | Omit | None = omit,
        tool_resources: params.ThreadCreateAndRunParamsToolResources | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: params.ThreadCreateAndRunParamsTruncationStrategy | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    @deprecated("The Assistants API is superseded by the Responses API.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        stream: bool,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        thread: params.Thread | Omit = omit,
        tool_choice: params.AssistantToolChoiceOptionParam | Omit | None = omit,
        tool_resources: params.ThreadCreateAndRunParamsToolResources | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: params.ThreadCreateAndRunParamsTruncationStrategy | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...
    @deprecated("The Assistants API is superseded by the Responses API.")
    async def create_and_run(
        self,
        *,
        assistant_id: str,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        stream: bool | Omit | None = omit,
        temperature: float | Omit | None = omit,
        thread: params.Thread | Omit = omit,
        tool_choice: params.AssistantToolChoiceOptionParam | Omit | None = omit,
        tool_resources: params.ThreadCreateAndRunParamsToolResources | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: params.ThreadCreateAndRunParamsTruncationStrategy | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Begin a conversation and let an assistant answer it.

        instructions: instructions in place of those of the assistant, for this run.
        max_completion_tokens: limit of tokens generated in the whole run.
        max_prompt_tokens: limit of tokens read in the whole run.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        model: a model in place of the assistant's.
        parallel_tool_calls: whether the model may call several tools at once.
        response_format: the shape of the answer: free text, any JSON, or JSON after a schema.
        stream: True for events as they happen.
        temperature: 0 to 2; lower is more predictable. `top_p`, 0 to 1, is the alternative.
        thread: the thread to create.
        tool_choice: which tool the assistant must use, if any.
        tool_resources: what the tools work with: files, vector stores.
        tools: tools in place of those of the assistant, for this run.
        truncation_strategy: which messages are left out of a thread that grows too long.

        Returns:
            The run, which has only begun; with ``stream=True`` a stream of its events.

        See https://platform.openai.com/docs/api-reference/beta/threads/create-and-run.
        """
        return await self._engine.request(
            "POST",
            "/threads/runs",
            Run,
            event=AssistantStreamEvent,
            stream=bool(stream),
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "assistant_id": assistant_id,
                "instructions": instructions,
                "max_completion_tokens": max_completion_tokens,
                "max_prompt_tokens": max_prompt_tokens,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
                "stream": stream,
                "temperature": temperature,
                "thread": thread,
                "tool_choice": tool_choice,
                "tool_resources": tool_resources,
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
    async def create_and_run_poll(
        self,
        *,
        assistant_id: str,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        thread: params.Thread | Omit = omit,
        tool_choice: params.AssistantToolChoiceOptionParam | Omit | None = omit,
        tool_resources: params.ThreadCreateAndRunParamsToolResources | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: params.ThreadCreateAndRunParamsTruncationStrategy | Omit | None = omit,
        poll_interval_ms: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
        max_wait_seconds: float | Omit = omit,
        progress: Callable[[Run], object] | None = None,
    ) -> Run:
        """Begin a conversation, let an assistant answer it and wait for that; see `create_and_run` and `runs.poll`.

        Raises:
            PollTimeoutError: it took longer than `max_wait_seconds` or the `deadline`; `last` is the run as it is.
        """
        with one_call(self._engine, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds):
            run = await quiet(self.create_and_run)(
                assistant_id=assistant_id,
                instructions=instructions,
                max_completion_tokens=max_completion_tokens,
                max_prompt_tokens=max_prompt_tokens,
                metadata=metadata,
                model=model,
                parallel_tool_calls=parallel_tool_calls,
                response_format=response_format,
                stream=False,
                temperature=temperature,
                thread=thread,
                tool_choice=tool_choice,
                tool_resources=tool_resources,
                tools=tools,
                top_p=top_p,
                truncation_strategy=truncation_strategy,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            return await quiet(self.runs.poll)(
                run.id,
                run.thread_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
                progress=progress,
            )

    @deprecated("The Assistants API is superseded by the Responses API.")
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: str | Omit | None = omit,
        max_completion_tokens: int | Omit | None = omit,
        max_prompt_tokens: int | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        model: str | Omit | None = omit,
        parallel_tool_calls: bool | Omit = omit,
        response_format: params.AssistantResponseFormatOptionParam | Omit | None = omit,
        temperature: float | Omit | None = omit,
        thread: params.Thread | Omit = omit,
        tool_choice: params.AssistantToolChoiceOptionParam | Omit | None = omit,
        tool_resources: params.ThreadCreateAndRunParamsToolResources | Omit | None = omit,
        tools: Iterable[params.AssistantToolParam] | Omit | None = omit,
        top_p: float | Omit | None = omit,
        truncation_strategy: params.ThreadCreateAndRunParamsTruncationStrategy | Omit | None = omit,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Begin a conversation, let an assistant answer it, and tell what happens meanwhile; see `create_and_run`.

        event_handler: its methods are called as things happen; it serves one stream.

        Returns:
            What opens the stream as a context manager and gives the handler; nothing is sent before.
        """
        from ...._assistant_stream import AsyncAssistantStreamManager
        from ...._event_stream import require_events

        require_events(self._engine)

        def ask() -> Awaitable[AsyncStream[AssistantStreamEvent]]:
            return quiet(self.create_and_run)(
                assistant_id=assistant_id,
                instructions=instructions,
                max_completion_tokens=max_completion_tokens,
                max_prompt_tokens=max_prompt_tokens,
                metadata=metadata,
                model=model,
                parallel_tool_calls=parallel_tool_calls,
                response_format=response_format,
                temperature=temperature,
                thread=thread,
                tool_choice=tool_choice,
                tool_resources=tool_resources,
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
