"""The sync view of ``responses.stream()``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from .._response_events import ResponseHelperEvent
from ._event_stream import EventStream, StreamManager

if TYPE_CHECKING:
    from .._response_stream import AsyncResponseStream
    from ..types.responses import ParsedResponse

__all__ = ["ResponseStream", "ResponseStreamManager"]

T = TypeVar("T")


class ResponseStream(EventStream[ResponseHelperEvent[T]], Generic[T]):
    """Events of one response, see `_response_events`.

    A response that is generated in the background goes on when the connection breaks. The stream then asks for the
    events after the last one it got, so that none is missing and none comes twice; after 5 tries in a row that bring
    nothing new, it raises what broke it.

    Raises besides:
        OutputParseError: a type, or a strict tool, was given, and a text does not fit.
    """

    _async: AsyncResponseStream[T]

    @property
    def current_response_snapshot(self) -> ParsedResponse[T]:
        """The response as far as its events were handed out."""
        return self._async.current_response_snapshot

    def get_final_response(self) -> ParsedResponse[T]:
        """The response at its end, parsed if a type was given; what was not yet read is read.

        Its `status` tells whether it is whole, was cut off by a limit, or failed.

        Raises:
            IncompleteStreamError: the stream was closed before its end.
        """
        self.until_done()
        return self._runner.run(self._async.get_final_response())


class ResponseStreamManager(StreamManager[ResponseStream[T]], Generic[T]):
    """What ``responses.stream()`` gives: the stream is opened by ``with``."""

    _view = ResponseStream
