"""The sync view of ``.stream()``: events cross threads a network read at a time, and what they tell is made here."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ._batches import Batches
from ._runner import current

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._event_stream import AsyncEventStream, AsyncStreamManager
    from .._http import Response
    from .._timing import Timing

__all__ = ["EventStream", "StreamManager"]

EventT = TypeVar("EventT")
StreamT = TypeVar("StreamT", bound="EventStream[Any]")


class EventStream(Batches[EventT]):
    """Events of one streamed answer, made while they are asked for.

    Iterate over it (``for event in stream``), or over its `text_deltas`; iteration may stop and go on later.
    Leaving the ``with`` block, or `close`, frees the connection. So does Ctrl-C while waiting for an event.

    Raises while iterating, with what had arrived until then in the error's ``partial``:
        IncompleteStreamError: the stream was cut off.
        APIStatusError: the server sent an error event; the class is the one its status would have given.
        APIConnectionError, APITimeoutError: the connection broke or went silent.
        RuntimeError: the stream was opened before a fork and belongs to the parent process.
    """

    def __init__(self, stream: AsyncEventStream[Any, EventT]) -> None:
        super().__init__()
        self._async = stream

    @property
    def text_deltas(self) -> Iterator[str]:
        """The text of the answer, piece by piece; the events are passed over."""
        return filter(None, map(self._async.text_of, self))

    def until_done(self) -> Self:
        """Read to the end; the events are passed over."""
        for _ in self:
            pass
        return self

    def close(self) -> None:
        """Stop reading and free the connection; it is reused if the stream had ended. May be called again."""
        self._ready = iter(())
        if self._runner.usable:
            self._runner.run(self._async.close())

    @property
    def response(self) -> Response:
        """Status and headers of the answer that is being streamed."""
        return self._async.response

    @property
    def completed(self) -> bool:
        """Whether the stream came to its own end; False while it runs and for one that was cut off."""
        return self._async.completed

    @property
    def usage(self) -> Any:
        """The token counts so far: the server's, or estimated ones, whose ``estimated`` is True, if it sent none."""
        return self._async.usage

    @property
    def timing(self) -> Timing | None:
        """When things happened, for clients with ``timing=True``."""
        return self._async.timing

    def _fill(self) -> bool:
        """Get the next events, of a further network read if need be; False at the end of the stream."""
        batch = self._async.take() or self._runner.run(self._async.next_batch())
        self._ready, more = self._async.told(batch)
        return more


class StreamManager(Generic[StreamT]):
    """Asks for a stream when its ``with`` block begins, and closes it when the block ends."""

    _view: ClassVar[type[Any]]

    def __init__(self, manager: AsyncStreamManager[Any]) -> None:
        self._async = manager
        self._stream: StreamT | None = None

    def __enter__(self) -> StreamT:
        stream: StreamT = self._view(current().run(self._async.__aenter__()))
        self._stream = stream
        return stream

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()
