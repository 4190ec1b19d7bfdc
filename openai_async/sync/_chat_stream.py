"""The sync view of ``chat.completions.stream()``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from .._chat_events import ChatCompletionStreamEvent
from ._event_stream import EventStream, StreamManager

if TYPE_CHECKING:
    from .._chat_stream import AsyncChatCompletionStream
    from ..types.chat import ParsedChatCompletion

__all__ = ["ChatCompletionStream", "ChatCompletionStreamManager"]

T = TypeVar("T")


class ChatCompletionStream(EventStream[ChatCompletionStreamEvent[T]], Generic[T]):
    """Events of one chat completion, see `_chat_events`.

    Raises besides:
        LengthFinishReasonError, ContentFilterFinishReasonError: a type, or a strict tool, was given, and the answer was
            cut off or withheld.
    """

    _async: AsyncChatCompletionStream[T]

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[T]:
        """The completion as far as its events were handed out."""
        return self._async.current_completion_snapshot

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """The whole completion, parsed if a type was given; what was not yet read is read."""
        self.until_done()
        return self._runner.run(self._async.get_final_completion())


class ChatCompletionStreamManager(StreamManager[ChatCompletionStream[T]], Generic[T]):
    """What ``chat.completions.stream()`` gives: the stream is opened by ``with``."""

    _view = ChatCompletionStream
