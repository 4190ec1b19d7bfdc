"""``chat.completions.stream()``: the events of a chat completion, and the completion they add up to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from ._chat_events import ChatCompletionStreamEvent, ChatEvents
from ._event_stream import AsyncEventStream, AsyncStreamManager
from .types.chat import ChatCompletionChunk, ParsedChatCompletion

if TYPE_CHECKING:
    from ._parsing import Parser
    from ._streaming import AsyncStream

__all__ = ["AsyncChatCompletionStream", "AsyncChatCompletionStreamManager"]

T = TypeVar("T")


class AsyncChatCompletionStream(AsyncEventStream[ChatCompletionChunk, ChatCompletionStreamEvent[T]], Generic[T]):
    """Events of one chat completion, see `_chat_events`.

    Raises besides:
        LengthFinishReasonError, ContentFilterFinishReasonError: a type, or a strict tool, was given, and the answer was
            cut off or withheld.
    """

    _events: ChatEvents[T]

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion as far as its events were handed out."""
        return self._events.snapshot()

    async def get_final_completion(self) -> ParsedChatCompletion[T]:
        """The whole completion, parsed if a type was given; what was not yet read is read.

        Raises:
            IncompleteStreamError: the stream was closed before its end.
        """
        await self.until_done()
        self._check_whole()
        return self._events.final()


class AsyncChatCompletionStreamManager(AsyncStreamManager[AsyncChatCompletionStream[T]], Generic[T]):
    """What ``chat.completions.stream()`` gives: the stream is opened by ``async with``."""

    def __init__(self, ask: Callable[[], Awaitable[AsyncStream[ChatCompletionChunk]]], parser: Parser[T]) -> None:
        async def open_() -> AsyncChatCompletionStream[T]:
            return AsyncChatCompletionStream(await ask(), ChatEvents(parser))

        super().__init__(open_)
