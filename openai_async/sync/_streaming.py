"""The sync view of a stream: one thread crossing per network read; its events are decoded where they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ._batches import Batches

if TYPE_CHECKING:
    from .._http import Response
    from .._streaming import AsyncStream
    from .._timing import Timing
    from ._runner import Runner

__all__ = ["Stream"]

T = TypeVar("T")


class Stream(Batches[T]):
    """Events of one streamed answer, as they arrive.

    Iterate over it (``for event in stream``); iteration may stop and go on later. Leave early with ``break`` and drop
    the stream, call `close`, or use ``with``: each frees the connection. So does Ctrl-C while waiting for an event.

    Raises while iterating:
        APIStatusError: the server sent an error event; the class is the one its status would have given.
        APIConnectionError, APITimeoutError: the connection broke or went silent.
        RuntimeError: the stream was opened before a fork and belongs to the parent process.
    """

    def __init__(self, stream: AsyncStream[T], runner: Runner | None = None) -> None:
        super().__init__(runner)
        self._async = stream

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
        """The token counts that came with the last events, None if the server sent none (yet)."""
        return self._async.usage

    @property
    def timing(self) -> Timing | None:
        """When things happened, for clients with ``timing=True``; events then carry `received_ns` too."""
        return self._async.timing

    def _fill(self) -> bool:
        """Get the next events, of a further network read if need be; False at the end of the stream."""
        batch = self._async.take() or self._runner.run(self._async.next_events())
        self._ready = iter(batch)
        return bool(batch)
