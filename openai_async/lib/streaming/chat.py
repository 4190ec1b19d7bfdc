"""Streams of chat completions, at the import path that programs written for the official package use."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, TypeVar

from ..._chat_events import (
    ChatCompletionStreamEvent,
    ChatEvents,
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from ..._chat_stream import AsyncChatCompletionStream, AsyncChatCompletionStreamManager
from ..._parsing import Parser
from ..._types import Omit, omit
from ...sync._chat_stream import ChatCompletionStream, ChatCompletionStreamManager

if TYPE_CHECKING:
    from ...types.chat import ChatCompletionChunk, ParsedChatCompletion
    from ...types.params import chat as params

__all__ = [
    "AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager",
    "ChatCompletionStream",
    "ChatCompletionStreamEvent",
    "ChatCompletionStreamManager",
    "ChatCompletionStreamState",
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
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


class ChatCompletionStreamState(Generic[T]):
    """What the chunks of a completion add up to, for programs that read a stream of ``create`` themselves.

    input_tools:     the tools that were sent; the arguments of strict ones are parsed.
    response_format: the type that the answer is parsed into, or the parameter that was sent.
    """

    def __init__(
        self,
        *,
        input_tools: Iterable[params.ChatCompletionToolUnionParam] | Omit = omit,
        response_format: params.ResponseFormat | type[T] | Omit = omit,
    ) -> None:
        self._events: ChatEvents[T] = ChatEvents(Parser(response_format, input_tools))

    def handle_chunk(self, chunk: ChatCompletionChunk) -> Iterable[ChatCompletionStreamEvent[T]]:
        """Add the next chunk; returns the events that it makes.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: parsing is wanted and the answer is not whole.
        """
        self._events.received_alone(chunk)
        return list(self._events.tell([chunk]))

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion so far."""
        return self._events.snapshot()

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """The whole completion, parsed."""
        return self._events.final()
