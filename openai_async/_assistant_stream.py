"""``runs.stream()`` and its like: handlers whose methods are called while an assistant works."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic

from typing_extensions import TypeVar

from ._assistant_events import AssistantEvents
from ._exceptions import APITimeoutError, IncompleteStreamError
from ._log import without_query

if TYPE_CHECKING:
    from ._streaming import AsyncStream
    from .types import beta_assistants as types

__all__ = [
    "AssistantHandler",
    "AsyncAssistantEventHandler",
    "AsyncAssistantEventHandlerT",
    "AsyncAssistantStreamManager",
]


class AssistantHandler:
    """What both kinds of handlers know about their stream."""

    _events: AssistantEvents | None = None

    def claim(self) -> None:
        """Take the handler for a stream; called by the manager.

        Raises:
            RuntimeError: it has served another one.
        """
        if self._events is not None:
            raise RuntimeError("An event handler serves one stream only; make another one for this stream.")
        self._events = AssistantEvents()

    def _known(self) -> AssistantEvents:
        if self._events is None:
            raise RuntimeError("The handler has no stream yet; it gets one in the block of the stream's manager.")
        return self._events

    @property
    def current_event(self) -> types.AssistantStreamEvent | None:
        """The newest event."""
        return self._known().now.event

    @property
    def current_run(self) -> types.Run | None:
        """The run as it was last heard of."""
        return self._known().now.run

    @property
    def current_run_step_snapshot(self) -> types.RunStep | None:
        """The newest step of the run, as far as it has come."""
        return self._known().now.step

    @property
    def current_message_snapshot(self) -> types.Message | None:
        """The newest message, as far as it has come."""
        return self._known().now.message

    def _check_end(self, stream: Any) -> None:
        if not stream.completed:
            request = stream.response.request
            message = f"{request.method} {without_query(request.url)}: the stream was left or cut off before its end."
            raise IncompleteStreamError(message, request, partial=list(self._known().now.messages.values()))

    def _final_run(self) -> types.Run:
        run = self._known().now.run
        if run is None:
            raise RuntimeError("The stream told nothing of a run.")
        return run


class AsyncAssistantEventHandler(AssistantHandler):
    """Told of what an assistant does; subclass it and override the methods you care about. Iterating gives the events.

    A handler serves one stream. What it is told is told while somebody iterates or waits for `until_done`.
    """

    _stream: AsyncStream[types.AssistantStreamEvent]
    _iterator: AsyncGenerator[types.AssistantStreamEvent, None]

    def begin(self, stream: AsyncStream[types.AssistantStreamEvent]) -> None:
        """Serve `stream`; called by the manager."""
        self._stream = stream
        self._iterator = self._told()

    async def __anext__(self) -> types.AssistantStreamEvent:
        return await anext(aiter(self))

    def __aiter__(self) -> AsyncIterator[types.AssistantStreamEvent]:
        self._known()
        return self._iterator

    async def _told(self) -> AsyncGenerator[types.AssistantStreamEvent, None]:
        events = self._known()
        try:
            async for event in self._stream:
                for name, arguments in events.tell(event):
                    await getattr(self, name)(*arguments)
                yield event
            self._check_end(self._stream)
        except (APITimeoutError, asyncio.TimeoutError) as error:
            await self.on_timeout()
            await self.on_exception(error)
            raise
        except Exception as error:
            await self.on_exception(error)
            raise
        finally:
            await self.on_end()

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The text of the messages, piece by piece."""
        return self._texts()

    async def _texts(self) -> AsyncIterator[str]:
        async for event in self:
            if event.event == "thread.message.delta":
                for part in event.data.delta.content or ():
                    if part.type == "text" and part.text is not None and part.text.value:
                        yield part.text.value

    async def until_done(self) -> None:
        """Read to the end, calling the methods of the handler."""
        async for _ in self:
            pass

    async def get_final_run(self) -> types.Run:
        """The run at the end of the stream; what was not yet read is read."""
        await self.until_done()
        return self._final_run()

    async def get_final_run_steps(self) -> list[types.RunStep]:
        """The steps at the end of the stream."""
        await self.until_done()
        return list(self._known().now.steps.values())

    async def get_final_messages(self) -> list[types.Message]:
        """The messages at the end of the stream."""
        await self.until_done()
        return list(self._known().now.messages.values())

    async def close(self) -> None:
        """Stop reading and free the connection."""
        if self._events is not None:
            await self._iterator.aclose()
            await self._stream.close()

    # -- to be overridden ----------------------------------------------------------------------------------------------

    async def on_event(self, event: types.AssistantStreamEvent) -> None:
        """Each event, before the others."""

    async def on_run_step_created(self, run_step: types.RunStep) -> None:
        """A step begins."""

    async def on_run_step_delta(self, delta: types.RunStepDelta, snapshot: types.RunStep) -> None:
        """A step has grown."""

    async def on_run_step_done(self, run_step: types.RunStep) -> None:
        """A step is over; its status tells how."""

    async def on_tool_call_created(self, tool_call: types.ToolCall) -> None:
        """A tool call begins."""

    async def on_tool_call_delta(self, delta: types.ToolCallDelta, snapshot: types.ToolCall) -> None:
        """A tool call has grown."""

    async def on_tool_call_done(self, tool_call: types.ToolCall) -> None:
        """A tool call is whole."""

    async def on_message_created(self, message: types.Message) -> None:
        """A message begins."""

    async def on_message_delta(self, delta: types.MessageDelta, snapshot: types.Message) -> None:
        """A message has grown."""

    async def on_message_done(self, message: types.Message) -> None:
        """A message is over."""

    async def on_text_created(self, text: types.Text) -> None:
        """A text of a message begins."""

    async def on_text_delta(self, delta: types.TextDelta, snapshot: types.Text) -> None:
        """A text has grown."""

    async def on_text_done(self, text: types.Text) -> None:
        """A text is whole."""

    async def on_image_file_done(self, image_file: types.ImageFile) -> None:
        """An image is there."""

    async def on_exception(self, exception: Exception) -> None:
        """The stream broke, or a method of the handler failed; the error is raised too."""

    async def on_timeout(self) -> None:
        """The stream went silent."""

    async def on_end(self) -> None:
        """Nothing more comes, whatever the reason."""


AsyncAssistantEventHandlerT = TypeVar(
    "AsyncAssistantEventHandlerT", bound=AsyncAssistantEventHandler, default=AsyncAssistantEventHandler
)


class AsyncAssistantStreamManager(Generic[AsyncAssistantEventHandlerT]):
    """Asks for a stream when its ``async with`` block begins, which gets the handler, and closes it at the end.

    ask:     asks for the stream.
    handler: is told what happens; a plain one if None.
    """

    def __init__(
        self,
        ask: Callable[[], Awaitable[AsyncStream[types.AssistantStreamEvent]]],
        handler: AsyncAssistantEventHandlerT | None,
    ) -> None:
        self.ask = ask
        self.handler: Any = handler

    async def __aenter__(self) -> AsyncAssistantEventHandlerT:
        if self.handler is None:
            self.handler = AsyncAssistantEventHandler()
        handler: AsyncAssistantEventHandlerT = self.handler
        handler.claim()
        handler.begin(await self.ask())
        return handler

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.handler.close()
