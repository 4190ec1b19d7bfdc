"""What happens while a chat completion arrives: typed events made from its chunks. No I/O.

For each chunk comes the event `chunk`; then, choice by choice, what it adds to the content, the refusal, the arguments
of tool calls and the log probabilities; and each of these once more as a whole when it is done, which it is when a tool
call begins after it or the choice has its finish reason.

What was said up to an event (`snapshot`, `arguments`) is put together when it is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar, Generic, Literal, TypeAlias, TypeVar

from ._accumulate.chat import ChatAccumulator, ToolCallPlaces, growing_text
from ._accumulate.log import Log
from ._accumulate.text import Text
from ._growing import Growing, estimated_tokens
from ._helper_event import HelperEvent
from ._parsing import Parser
from ._partial import Partial
from .types.chat import ChatCompletionChunk, ChatCompletionTokenLogprob, ParsedChatCompletion
from .types.completions import CompletionUsage

__all__ = [
    "ChatCompletionStreamEvent",
    "ChatEvents",
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "EstimatedUsage",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
]

T = TypeVar("T")

Logprobs: TypeAlias = list[ChatCompletionTokenLogprob]


class ChunkEvent(HelperEvent, Generic[T]):
    """A chunk, as the server sent it."""

    type: ClassVar[Literal["chunk"]] = "chunk"
    chunk: ChatCompletionChunk
    _events: ChatEvents[T]
    _count: int

    @property
    def snapshot(self) -> ParsedChatCompletion[T]:
        """The completion so far, this chunk included."""
        return self._events.snapshot(self._count)


class ContentDeltaEvent(HelperEvent, Generic[T]):
    """More of the content of the message."""

    type: ClassVar[Literal["content.delta"]] = "content.delta"
    delta: str
    choice_index: int
    _growing: Growing[T]
    _count: int

    @property
    def snapshot(self) -> str:
        """The content so far."""
        return self._growing.text.upto(self._count)

    @property
    def partial(self) -> T | None:
        """The value the content tells so far, whose missing fields are None; None if no type was asked for."""
        return self._growing.parsed(self._count)

    @property
    def parsed(self) -> T | None:
        """The same as `partial`."""
        return self.partial


class ContentDoneEvent(HelperEvent, Generic[T]):
    """The whole content of the message, and its value if a type was asked for."""

    type: ClassVar[Literal["content.done"]] = "content.done"
    content: str
    parsed: T | None
    choice_index: int


class RefusalDeltaEvent(HelperEvent):
    """More of the text by which the model refuses."""

    type: ClassVar[Literal["refusal.delta"]] = "refusal.delta"
    delta: str
    choice_index: int
    _text: Text
    _count: int

    @property
    def snapshot(self) -> str:
        """The refusal so far."""
        return self._text.upto(self._count)


class RefusalDoneEvent(HelperEvent):
    """The whole refusal."""

    type: ClassVar[Literal["refusal.done"]] = "refusal.done"
    refusal: str
    choice_index: int


class FunctionToolCallArgumentsDeltaEvent(HelperEvent):
    """More of the arguments of a tool call: the `index`-th of its message, of the function `name`."""

    type: ClassVar[Literal["tool_calls.function.arguments.delta"]] = "tool_calls.function.arguments.delta"
    name: str
    index: int
    arguments_delta: str
    choice_index: int
    _growing: Growing[Any]
    _count: int

    @property
    def arguments(self) -> str:
        """The arguments so far."""
        return self._growing.text.upto(self._count)

    @property
    def parsed_arguments(self) -> object | None:
        """The value that they tell so far; None for tools that are not strict."""
        parsed: object | None = self._growing.parsed(self._count)
        return parsed


class FunctionToolCallArgumentsDoneEvent(HelperEvent):
    """All arguments of a tool call, and their value if its tool is strict."""

    type: ClassVar[Literal["tool_calls.function.arguments.done"]] = "tool_calls.function.arguments.done"
    name: str
    index: int
    arguments: str
    parsed_arguments: object | None
    choice_index: int


class LogprobsContentDeltaEvent(HelperEvent):
    """Log probabilities of further tokens of the content; `snapshot` has those of all so far."""

    type: ClassVar[Literal["logprobs.content.delta"]] = "logprobs.content.delta"
    content: Logprobs
    choice_index: int
    _all: Logprobs
    _count: int

    @property
    def snapshot(self) -> Logprobs:
        """Those of all tokens so far."""
        return self._all[: self._count]


class LogprobsContentDoneEvent(HelperEvent):
    """Log probabilities of all tokens of the content."""

    type: ClassVar[Literal["logprobs.content.done"]] = "logprobs.content.done"
    content: Logprobs
    choice_index: int


class LogprobsRefusalDeltaEvent(HelperEvent):
    """Log probabilities of further tokens of the refusal."""

    type: ClassVar[Literal["logprobs.refusal.delta"]] = "logprobs.refusal.delta"
    refusal: Logprobs
    choice_index: int
    _all: Logprobs
    _count: int

    @property
    def snapshot(self) -> Logprobs:
        """Those of all tokens so far."""
        return self._all[: self._count]


class LogprobsRefusalDoneEvent(HelperEvent):
    """Log probabilities of all tokens of the refusal."""

    type: ClassVar[Literal["logprobs.refusal.done"]] = "logprobs.refusal.done"
    refusal: Logprobs
    choice_index: int


ChatCompletionStreamEvent: TypeAlias = (
    ChunkEvent[T]
    | ContentDeltaEvent[T]
    | ContentDoneEvent[T]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
)

_Events: TypeAlias = list[ChatCompletionStreamEvent[T]]


class _Call:
    """A tool call that is being written."""

    __slots__ = ("growing", "name", "place")

    def __init__(self, name: str, place: int, partial: Partial[Any] | None) -> None:
        self.name = name
        self.place = place
        self.growing: Growing[Any] = Growing(partial)


class _Choice(Generic[T]):
    """Where one choice is."""

    def __init__(self, parser: Parser[T], index: int) -> None:
        self._parser = parser
        self.index = index
        self.content: Growing[T] = Growing(parser.partial())
        self.pieces = self.content.text.pieces
        self._refusal = Text()
        self._places = ToolCallPlaces()
        self._calls: list[_Call] = []
        self._call: _Call | None = None
        self._logprobs: tuple[Logprobs, Logprobs] = ([], [])
        self._done = [0, 0, 0, 0]  # how much of each was told as done

    def add(self, choice: Any) -> _Events[T]:
        """The events of a part of a chunk, but for the content."""
        told: _Events[T] = []
        delta = choice.delta
        if delta is not None:
            if delta.refusal:
                self._add_refusal(delta.refusal, told)
            for call in delta.tool_calls or ():
                self._add_call(call, told)
        if choice.logprobs is not None:
            self._add_logprobs(choice.logprobs, told)
        if choice.finish_reason:
            self.finish(told)
        return told

    def texts(self) -> Iterable[Text]:
        """All texts of the choice."""
        return (self.content.text, self._refusal, *(call.growing.text for call in self._calls))

    def _add_refusal(self, text: str, into: _Events[T]) -> None:
        self._refusal.pieces.append(text)
        into.append(RefusalDeltaEvent(text, self.index, self._refusal, len(self._refusal.pieces)))

    def _add_call(self, delta: Any, into: _Events[T]) -> None:
        function = delta.function
        name: str | None = getattr(function, "name", None)
        place = self._places.place(delta.index, delta.id, name)
        if place == len(self._calls):
            self._calls.append(_Call(name or "", place, self._parser.partial_arguments(name or "")))
        call = self._calls[place]
        if call is not self._call:
            self.finish(into)
            self._call = call
        if function is None:
            return
        call.name = name or call.name
        if function.arguments:
            growing = call.growing
            growing.text.pieces.append(function.arguments)
            count = len(growing.text.pieces)
            into.append(
                FunctionToolCallArgumentsDeltaEvent(call.name, place, function.arguments, self.index, growing, count)
            )

    def _add_logprobs(self, logprobs: Any, into: _Events[T]) -> None:
        content, refusal = self._logprobs
        if logprobs.content:
            content += logprobs.content
            into.append(LogprobsContentDeltaEvent(logprobs.content, self.index, content, len(content)))
        if logprobs.refusal:
            refusal += logprobs.refusal
            into.append(LogprobsRefusalDeltaEvent(logprobs.refusal, self.index, refusal, len(refusal)))

    def finish(self, into: _Events[T]) -> None:
        """Tell what is done: everything that was begun."""
        content, refusal = self._logprobs
        sizes = [len(self.pieces), len(self._refusal.pieces), len(content), len(refusal)]
        fresh = [size > done for size, done in zip(sizes, self._done, strict=True)]
        self._done = sizes
        if fresh[0]:
            text = str(self.content.text)
            into.append(ContentDoneEvent(text, self._parser.content(text), self.index))
        if fresh[1]:
            into.append(RefusalDoneEvent(str(self._refusal), self.index))
        if fresh[2]:
            into.append(LogprobsContentDoneEvent(content.copy(), self.index))
        if fresh[3]:
            into.append(LogprobsRefusalDoneEvent(refusal.copy(), self.index))
        call, self._call = self._call, None
        if call is not None:
            text = str(call.growing.text)
            parsed = self._parser.arguments(call.name, text)
            into.append(FunctionToolCallArgumentsDoneEvent(call.name, call.place, text, parsed, self.index))


class EstimatedUsage(CompletionUsage):
    """Token counts that the server did not send: worked out from the sizes of the texts, and only about right."""

    estimated: bool = True


class ChatEvents(Generic[T]):
    """Makes the events of one stream, chunk by chunk, and knows what they add up to.

    parser: of the answer and its tool calls.
    """

    def __init__(self, parser: Parser[T]) -> None:
        self._parser = parser
        self._log = Log(ChatAccumulator, growing_text)
        self._count = 0
        self._choices: dict[int, _Choice[T]] = {}
        self._final: ParsedChatCompletion[T] | None = None

    def received(self, batch: list[ChatCompletionChunk]) -> None:
        """Take notice of chunks that `tell` will be called with."""
        self._log.extend(batch)

    def received_alone(self, chunk: ChatCompletionChunk) -> None:
        """Take notice of a chunk that may be one of several of a read."""
        self._log.append(chunk)

    def tell(self, batch: list[ChatCompletionChunk]) -> Iterator[ChatCompletionStreamEvent[T]]:
        """The events of the next chunks, each made when it is asked for.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: parsing is wanted and the answer is not whole.
        """
        choices = self._choices
        for chunk in batch:
            self._count = count = self._count + 1
            yield ChunkEvent(chunk, self, count)
            listed: list[Any] = chunk.choices or []
            for choice in listed:
                known = choices.get(choice.index) or self._begin(choice.index)
                delta: Any = choice.delta
                if delta is not None and (text := delta.content):
                    pieces = known.pieces
                    pieces.append(text)
                    yield ContentDeltaEvent(text, known.index, known.content, len(pieces))
                    if choice.finish_reason is choice.logprobs is delta.tool_calls is delta.refusal is None:
                        continue  # nearly always
                if choice.finish_reason in _CUT and self._parser.wants_parsing:
                    self._parse(self.snapshot())
                yield from known.add(choice)

    def _begin(self, index: int) -> _Choice[T]:
        choice = self._choices[index] = _Choice(self._parser, index or 0)
        return choice

    def end(self) -> _Events[T]:
        """What is left to tell at the end: what a server without finish reasons left open."""
        events: _Events[T] = []
        for choice in self._choices.values():
            choice.finish(events)
        return events

    def partial(self) -> ParsedChatCompletion[T] | None:
        """The completion as far as it was received; None if nothing was."""
        return self.snapshot(len(self._log)) if len(self._log) else None

    def usage(self, request_size: int) -> CompletionUsage:
        """The token counts: the server's, or estimated from the sizes of the texts; `request_size` in bytes."""
        so_far = self._log.snapshot(self._count)
        if so_far.get("usage"):
            usage: CompletionUsage = CompletionUsage.model_construct(**so_far["usage"])
            return usage
        texts = (text for choice in self._choices.values() for text in choice.texts())
        asked, said = estimated_tokens(request_size, texts)
        return EstimatedUsage(prompt_tokens=asked, completion_tokens=said, total_tokens=asked + said)

    def snapshot(self, count: int | None = None) -> ParsedChatCompletion[T]:
        """The completion after the first `count` chunks, by default after those that events were made of."""
        so_far = self._log.snapshot(self._count if count is None else count)
        kind: Any = ParsedChatCompletion
        completion: ParsedChatCompletion[T] = kind.model_construct(**so_far)
        return completion

    def final(self) -> ParsedChatCompletion[T]:
        """The whole completion, parsed."""
        if self._final is None:
            self._final = self._parse(self.snapshot())
        return self._final

    def _parse(self, completion: ParsedChatCompletion[T]) -> ParsedChatCompletion[T]:
        for choice in completion.choices:
            self._parser.message(choice.message, choice.finish_reason, completion)
        return completion

    def text_delta(self, event: ChatCompletionStreamEvent[T]) -> str:
        """The text that `event` adds to the content of the first choice."""
        return event.delta if event.type == "content.delta" and event.choice_index == 0 else ""


_CUT = ("length", "content_filter")
