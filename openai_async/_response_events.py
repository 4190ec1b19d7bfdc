"""What happens while a response arrives: the events as the server sends them, and what they add up to. No I/O.

Four kinds of events tell more than was sent: pieces of texts and of arguments know what was said so far, and the last
ones have the parsed values.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeAlias, TypeVar, Union

from ._accumulate.log import Log
from ._accumulate.responses import ResponseAccumulator
from ._growing import Growing, estimated_tokens
from ._parsing import Parser
from .types import responses as _types
from .types.responses import (
    InputTokensDetails,
    OutputTokensDetails,
    ParsedResponse,
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCompactionCompactingEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
    ResponseErrorEvent,
    ResponseFailedEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseIncompleteEvent,
    ResponseInProgressEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseOutputTextAnnotationAddedEvent,
    ResponseQueuedEvent,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseShellCallOutputContentDeltaEvent,
    ResponseShellCallOutputContentDoneEvent,
    ResponseUsage,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
)

__all__ = [
    "EstimatedResponseUsage",
    "ResponseCompletedEvent",
    "ResponseEvents",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseHelperEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]

T = TypeVar("T")


class ResponseTextDeltaEvent(
    _types.ResponseTextDeltaEvent, Generic[T], tag_field="type", tag="response.output_text.delta"
):
    """More of a text of the response."""

    @property
    def snapshot(self) -> str:
        """The text so far."""
        growing, count = _so_far(self)
        return growing.text.upto(count)

    @property
    def partial(self) -> T | None:
        """The value the text tells so far, whose missing fields are None; None if no type was asked for."""
        growing, count = _so_far(self)
        value: T | None = growing.parsed(count)
        return value


class ResponseTextDoneEvent(
    _types.ResponseTextDoneEvent, Generic[T], tag_field="type", tag="response.output_text.done"
):
    """A whole text of the response, and its value if a type was asked for."""

    parsed: T | None = None


class ResponseFunctionCallArgumentsDeltaEvent(
    _types.ResponseFunctionCallArgumentsDeltaEvent, tag_field="type", tag="response.function_call_arguments.delta"
):
    """More of the arguments of a function call."""

    @property
    def snapshot(self) -> str:
        """The arguments so far."""
        growing, count = _so_far(self)
        return growing.text.upto(count)

    @property
    def parsed_arguments(self) -> object | None:
        """The value that they tell so far; None for tools that are not strict."""
        growing, count = _so_far(self)
        parsed: object | None = growing.parsed(count)
        return parsed


class ResponseCompletedEvent(_types.ResponseCompletedEvent, Generic[T], tag_field="type", tag="response.completed"):
    """The response is whole."""

    response: ParsedResponse[T]  # pyright: ignore[reportIncompatibleVariableOverride]


ResponseHelperEvent: TypeAlias = Union[  # noqa: UP007  the decoder reads it at run time
    ResponseTextDeltaEvent[T],
    ResponseTextDoneEvent[T],
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseCompletedEvent[T],
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCompactionCompactingEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseErrorEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseShellCallOutputContentDeltaEvent,
    ResponseShellCallOutputContentDoneEvent,
    ResponseInProgressEvent,
    ResponseFailedEvent,
    ResponseIncompleteEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseOutputTextAnnotationAddedEvent,
    ResponseQueuedEvent,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
]


def _so_far(event: object) -> tuple[Growing[Any], int]:
    found: tuple[Growing[Any], int] = vars(event)["_so_far"]  # beside the fields: it is no part of what was received
    return found


class EstimatedResponseUsage(ResponseUsage):
    """Token counts that the server did not send: worked out from the sizes of the texts, and only about right."""

    estimated: bool = True


class ResponseEvents(Generic[T]):
    """Completes the events of one stream, and knows what they add up to.

    parser: of the texts and function calls.
    """

    def __init__(self, parser: Parser[T]) -> None:
        self._parser = parser
        self._log = Log(ResponseAccumulator)
        self._count = 0
        self._growing: dict[object, Growing[Any]] = {}
        self._names: dict[int, tuple[str, str | None]] = {}  # of the functions that are called, by output index
        self._final: ParsedResponse[T] | None = None
        self.response_id: str | None = None
        self.background: bool = False

    def received(self, batch: list[ResponseHelperEvent[T]]) -> None:
        """Take notice of events that `tell` will be called with."""
        self._log.extend(batch)
        for event in batch if self.response_id is None else ():
            if isinstance(event, ResponseCreatedEvent):
                self.response_id = event.response.id
                self.background = bool(event.response.background)

    def tell(self, batch: list[ResponseHelperEvent[T]]) -> Iterator[ResponseHelperEvent[T]]:
        """The next events, each completed when it is asked for.

        Raises:
            OutputParseError: a text is not what was asked for.
        """
        for event in batch:
            self._count += 1
            if isinstance(event, ResponseTextDeltaEvent):
                self._grow(event, (event.output_index, event.content_index))
            else:
                self._complete(event)
            yield event

    def _complete(self, event: ResponseHelperEvent[T]) -> None:
        if isinstance(event, ResponseFunctionCallArgumentsDeltaEvent):
            self._grow(event, event.output_index)
        elif isinstance(event, ResponseTextDoneEvent):
            event.parsed = self._parser.content(event.text)
        elif isinstance(event, ResponseOutputItemAddedEvent):
            if event.item.type == "function_call":
                self._names[event.output_index] = event.item.name, event.item.namespace
        elif isinstance(event, ResponseCompletedEvent):
            self._final = self._parser.response(event.response)

    def _grow(self, event: Any, key: Any) -> None:
        growing = self._growing.get(key)
        if growing is None:
            growing = self._growing[key] = self._begin(key)
        pieces = growing.text.pieces
        pieces.append(event.delta)
        event.__dict__["_so_far"] = growing, len(pieces)

    def _begin(self, key: Any) -> Growing[Any]:
        if isinstance(key, tuple):
            return Growing(self._parser.partial())
        name = self._names.get(key)
        return Growing(None if name is None else self._parser.partial_arguments(*name))

    def end(self) -> tuple[()]:
        """What is left to tell at the end: nothing, since the server tells it all."""
        return ()

    def partial(self) -> ParsedResponse[T] | None:
        """The response as far as it was received; None if nothing was."""
        return self.snapshot(len(self._log)) if len(self._log) else None

    def usage(self, request_size: int) -> ResponseUsage:
        """The token counts: the server's, or estimated from the sizes of the texts; `request_size` in bytes."""
        so_far = self._log.snapshot(self._count)
        if so_far.get("usage"):
            usage: ResponseUsage = ResponseUsage.model_construct(**so_far["usage"])
            return usage
        asked, said = estimated_tokens(request_size, (growing.text for growing in self._growing.values()))
        return EstimatedResponseUsage(
            input_tokens=asked,
            input_tokens_details=InputTokensDetails(cached_tokens=0, cache_write_tokens=0),
            output_tokens=said,
            output_tokens_details=OutputTokensDetails(reasoning_tokens=0),
            total_tokens=asked + said,
        )

    def snapshot(self, count: int | None = None) -> ParsedResponse[T]:
        """The response after the first `count` events, by default after those that were told."""
        so_far = self._log.snapshot(self._count if count is None else count)
        kind: Any = ParsedResponse
        response: ParsedResponse[T] = kind.model_construct(**so_far)
        return response

    def final(self) -> ParsedResponse[T]:
        """The response at the end, parsed as far as it is whole."""
        if self._final is None:
            self._final = self._parser.response(self.snapshot())
        return self._final

    def text_delta(self, event: ResponseHelperEvent[T]) -> str:
        """The text that `event` adds to the response."""
        return event.delta if isinstance(event, ResponseTextDeltaEvent) else ""
