"""From the bytes of a streamed answer to its events: what stands between the network and whoever iterates.

Events are decoded a few at a time, when they are asked for: those of a whole read, which may be hundreds, would leave
the processor's cache and meet the garbage collector, at the cost of 20 %.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from ._answer import event_error, unusable
from ._model import ModelDecodeError, StreamDecoder
from ._sse import SSEDecoder
from ._stream_shape import has_error, has_name, is_terminal, named, plain_event

if TYPE_CHECKING:
    from ._exceptions import APIError
    from ._exchange import Exchange

__all__ = ["EventFeed"]

T = TypeVar("T")

_BATCH = 16
_DONE = b"[DONE]"
_ERROR = b'"error"'


class EventFeed(Generic[T]):
    """The events of one answer; another answer needs another feed.

    exchange: the answer, of which errors tell.
    event:    the type of its events; if `strict`, what does not fit it is an error.

    ended: whether the server said that this was all.
    error: what the stream broke off with, to be raised when the events before it were taken.
    """

    __slots__ = ("_decoder", "_exchange", "_named", "_raises", "_raws", "_sse", "_typed", "ended", "error")

    def __init__(self, exchange: Exchange, event: Any, *, strict: bool) -> None:
        self._exchange = exchange
        self._sse = SSEDecoder()
        self._decoder: StreamDecoder[T] = StreamDecoder(event, strict=strict)
        self._raws: list[bytes] = []
        # Chunks of chat completions carry no terminal type, so that only events of several types are asked for it.
        self._typed = not isinstance(event, type)
        self._named = self._typed and has_name(event)
        self._raises = not (self._typed and has_error(event))
        self.ended = False
        self.error: APIError | None = None

    @property
    def pending(self) -> bool:
        """Whether there are events to take."""
        return bool(self._raws)

    def feed(self, data: bytes) -> None:
        """Take the next bytes, when all events that came before were taken."""
        events = self._sse.feed(data) if self._named else []
        raws = [event.raw for event in events] if self._named else self._sse.feed_raw(data)
        # Asked once per read, and again of the first event, which may have begun before. `rfind` takes 50 ns per event
        # for both, `in` 250.
        notable = data.rfind(_ERROR) >= 0 or data.rfind(_DONE) >= 0
        for position, raw in enumerate(raws if notable else raws[:1]):
            if self._ends(raw):
                del raws[position:]
                break
        if self._named:
            raws = [named(event.event, raw) if event.event else raw for event, raw in zip(events, raws, strict=False)]
        self._raws = raws

    def feed_plain(self, content: bytes) -> None:
        """Take the whole body of a server that answers with plain JSON.

        Raises:
            APIError: it is an error, or no JSON.
        """
        error = event_error(content, self._exchange.call.request, self._exchange.http.headers)
        if error is not None:
            raise error
        try:
            self._raws = [plain_event(content)]
        except msgspec.DecodeError as reason:
            broken = ModelDecodeError(None, str(reason))
            raise unusable(self._exchange.response_with(content), broken) from reason
        self.ended = True

    def take(self) -> list[T]:
        """The next events, in order; none if there are none until more bytes come."""
        raws = self._raws[:_BATCH]
        del self._raws[:_BATCH]
        if not raws:
            return []
        try:
            batch = self._decoder.decode_batch(raws)
        except ModelDecodeError:
            batch = self._decoded_singly(raws)
        if self._typed and batch and is_terminal(batch[-1]):
            self.ended = True
        return batch

    def clear(self) -> None:
        """Forget the events that were not taken."""
        self._raws.clear()

    def _ends(self, raw: bytes) -> bool:
        """Whether `raw` is not an event but the end of the stream, or an error that ends it."""
        if raw.startswith(_DONE):
            self.ended = True
        elif _ERROR in raw and self._raises:
            self.error = event_error(raw, self._exchange.call.request, self._exchange.http.headers)
        return self.ended or self.error is not None

    def _decoded_singly(self, raws: list[bytes]) -> list[T]:
        """The events before the first that cannot be decoded, which is an error as soon as they were taken."""
        batch: list[T] = []
        for raw in raws:
            try:
                batch += self._decoder.decode_batch([raw])
            except ModelDecodeError as error:
                self.clear()
                self.error = unusable(self._exchange.response_with(raw), error)
                self.error.__cause__ = error
                break
        return batch
