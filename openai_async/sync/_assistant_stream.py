"""The sync view of ``runs.stream()`` and its like."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic

from typing_extensions import TypeVar

from .._assistant_stream import AssistantHandler
from .._exceptions import APITimeoutError
from ._view import run_view

if TYPE_CHECKING:
    from .._assistant_stream import AsyncAssistantStreamManager
    from ..types import beta_assistants as types
    from ._streaming import Stream

__all__ = ["AssistantEventHandler", "AssistantEventHandlerT", "AssistantStreamManager"]


class AssistantEventHandler(AssistantHandler):
    """Told of what an assistant does; subclass it and override the methods you care about. Iterating gives the events.

    A handler serves one stream. What it is told is told while somebody iterates or waits for `until_done`.
    """

    _stream: Stream[types.AssistantStreamEvent]
    _iterator: Generator[types.AssistantStreamEvent, None, None]

    def begin(self, stream: Stream[types.AssistantStreamEvent]) -> None:
        """Serve `stream`; called by the manager."""
        self._stream = stream
        self._iterator = self._told()

    def __next__(self) -> types.AssistantStreamEvent:
        return next(iter(self))

    def __iter__(self) -> Iterator[types.AssistantStreamEvent]:
        self._known()
        return self._iterator

    def _told(self) -> Generator[types.AssistantStreamEvent, None, None]:
        events = self._known()
        try:
            for event in self._stream:
                for name, arguments in events.tell(event):
                    getattr(self, name)(*arguments)
                yield event
            self._check_end(self._stream)
        except (APITimeoutError, TimeoutError) as error:
            self.on_timeout()
            self.on_exception(error)
            raise
        except Exception as error:
            self.on_exception(error)
            raise
        finally:
            self.on_end()

    @property
    def text_deltas(self) -> Iterator[str]:
        """The text of the messages, piece by piece."""
        return self._texts()

    def _texts(self) -> Iterator[str]:
        for event in self:
            if event.event == "thread.message.delta":
                for part in event.data.delta.content or ():
                    if part.type == "text" and part.text is not None and part.text.value:
                        yield part.text.value

    def until_done(self) -> None:
        """Read to the end, calling the methods of the handler."""
        for _ in self:
            pass

    def get_final_run(self) -> types.Run:
        """The run at the end of the stream; what was not yet read is read."""
        self.until_done()
        return self._final_run()

    def get_final_run_steps(self) -> list[types.RunStep]:
        """The steps at the end of the stream."""
        self.until_done()
        return list(self._known().now.steps.values())

    def get_final_messages(self) -> list[types.Message]:
        """The messages at the end of the stream."""
        self.until_done()
        return list(self._known().now.messages.values())

    def close(self) -> None:
        """Stop reading and free the connection."""
        if self._events is not None:
            self._iterator.close()
            self._stream.close()

    # -- to be overridden ----------------------------------------------------------------------------------------------

    def on_event(self, event: types.AssistantStreamEvent) -> None:
        """Each event, before the others."""

    def on_run_step_created(self, run_step: types.RunStep) -> None:
        """A step begins."""

    def on_run_step_delta(self, delta: types.RunStepDelta, snapshot: types.RunStep) -> None:
        """A step has grown."""

    def on_run_step_done(self, run_step: types.RunStep) -> None:
        """A step is over; its status tells how."""

    def on_tool_call_created(self, tool_call: types.ToolCall) -> None:
        """A tool call begins."""

    def on_tool_call_delta(self, delta: types.ToolCallDelta, snapshot: types.ToolCall) -> None:
        """A tool call has grown."""

    def on_tool_call_done(self, tool_call: types.ToolCall) -> None:
        """A tool call is whole."""

    def on_message_created(self, message: types.Message) -> None:
        """A message begins."""

    def on_message_delta(self, delta: types.MessageDelta, snapshot: types.Message) -> None:
        """A message has grown."""

    def on_message_done(self, message: types.Message) -> None:
        """A message is over."""

    def on_text_created(self, text: types.Text) -> None:
        """A text of a message begins."""

    def on_text_delta(self, delta: types.TextDelta, snapshot: types.Text) -> None:
        """A text has grown."""

    def on_text_done(self, text: types.Text) -> None:
        """A text is whole."""

    def on_image_file_done(self, image_file: types.ImageFile) -> None:
        """An image is there."""

    def on_exception(self, exception: Exception) -> None:
        """The stream broke, or a method of the handler failed; the error is raised too."""

    def on_timeout(self) -> None:
        """The stream went silent."""

    def on_end(self) -> None:
        """Nothing more comes, whatever the reason."""


AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", bound=AssistantEventHandler, default=AssistantEventHandler)


class AssistantStreamManager(Generic[AssistantEventHandlerT]):
    """Asks for a stream when its ``with`` block begins, which gets the handler, and closes it at the end."""

    def __init__(self, manager: AsyncAssistantStreamManager[Any]) -> None:
        self._async = manager
        self._handler: Any = manager.handler

    def __enter__(self) -> AssistantEventHandlerT:
        if self._handler is None:
            self._handler = AssistantEventHandler()
        handler: AssistantEventHandlerT = self._handler
        handler.claim()
        handler.begin(run_view(self._async.ask()))
        return handler

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._handler.close()
