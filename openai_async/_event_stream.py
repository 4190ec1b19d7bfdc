"""Streams that tell what happens rather than what was sent, and keep what it adds up to: the base of ``.stream()``.

What happens is told by pure code (`_chat_events`, `_response_events`), one received event at a time and only when the
next is asked for. The async stream here and its sync view (`sync/_event_stream.py`) are the two ways to drive it; they
share a network read at a time, so both tell the same.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from ._exceptions import APIError, IncompleteStreamError
from ._log import without_query

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._engine import Engine
    from ._http import Response
    from ._streaming import AsyncStream
    from ._timing import Timing

__all__ = ["AsyncEventStream", "AsyncStreamManager", "Events", "require_events"]

ReceivedT = TypeVar("ReceivedT")
EventT = TypeVar("EventT")
StreamT = TypeVar("StreamT", bound="AsyncEventStream[Any, Any]")


class Events(Protocol[ReceivedT, EventT]):
    """What is told of the events of one stream."""

    def received(self, batch: list[ReceivedT], /) -> None:
        """Take notice of events that `tell` will be called with."""

    def tell(self, batch: list[ReceivedT], /) -> Iterator[EventT]:
        """What to tell of the next events, one by one."""
        ...

    def end(self) -> Iterable[EventT]:
        """What to tell at the end."""
        ...

    def partial(self) -> Any:
        """What all that was received adds up to; None if nothing was."""

    def usage(self, request_size: int) -> Any:
        """The token counts, estimated if the server sent none; `request_size` in bytes."""

    def text_delta(self, event: EventT, /) -> str:
        """The text that an event adds to the answer, or none."""
        ...


class AsyncEventStream(Generic[ReceivedT, EventT]):
    """Events of one streamed answer, made while they are asked for.

    Iterate over it (``async for event in stream``), or over its `text_deltas`; iteration may stop and go on later.
    Leaving the ``async with`` block, or `close`, frees the connection.

    Raises while iterating, with what had arrived until then in the error's ``partial``:
        IncompleteStreamError: the stream was cut off.
        APIStatusError: the server sent an error event; the class is the one its status would have given.
        APIConnectionError, APITimeoutError: the connection broke or went silent.
    """

    def __init__(self, raw: AsyncStream[ReceivedT], events: Events[ReceivedT, EventT]) -> None:
        self._raw = raw
        self._events = events
        self._ready: Iterator[EventT] = iter(())
        self._over = False

    async def __aiter__(self) -> AsyncIterator[EventT]:
        while True:
            for event in self._ready:
                yield event
            if not await self._fill():
                return

    async def __anext__(self) -> EventT:
        while True:
            for event in self._ready:
                return event
            if not await self._fill():
                raise StopAsyncIteration

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The text of the answer, piece by piece; the events are passed over."""
        return self._texts()

    async def _texts(self) -> AsyncIterator[str]:
        async for event in self:
            if text := self._events.text_delta(event):
                yield text

    async def until_done(self) -> Self:
        """Read to the end; the events are passed over."""
        async for _ in self:
            pass
        return self

    async def close(self) -> None:
        """Stop reading and free the connection; it is reused if the stream had ended. May be called again."""
        self._over = True
        self._ready = iter(())
        await self._raw.close()

    async def aclose(self) -> None:
        """`close`, under the name that ``contextlib.aclosing`` calls."""
        await self.close()

    @property
    def response(self) -> Response:
        """Status and headers of the answer that is being streamed."""
        return self._raw.response

    @property
    def completed(self) -> bool:
        """Whether the stream came to its own end; False while it runs and for one that was cut off."""
        return self._raw.completed

    @property
    def usage(self) -> Any:
        """The token counts so far: the server's, or estimated ones, whose ``estimated`` is True, if it sent none."""
        return self._events.usage(self._raw.request_size)

    @property
    def timing(self) -> Timing | None:
        """When things happened, for clients with ``timing=True``."""
        return self._raw.timing

    async def next_batch(self) -> list[ReceivedT]:
        """The next few events as they were sent, waited for; empty at the end."""
        if self._over:
            return []
        try:
            batch = await self._read()
        except APIError as error:
            error.partial = self._events.partial()
            raise
        if batch:
            self._events.received(batch)
        else:
            self._check_whole()
        return batch

    def _check_whole(self) -> None:
        if not self._raw.completed:
            request = self._raw.response.request
            message = f"{request.method} {without_query(request.url)}: the stream was left or cut off before its end."
            raise IncompleteStreamError(message, request, partial=self._events.partial())

    def take(self) -> list[ReceivedT]:
        """The next few events of what was read already; empty if others have to be waited for."""
        batch = [] if self._over else self._fresh(self._raw.take())
        if batch:
            self._events.received(batch)
        return batch

    async def _read(self) -> list[ReceivedT]:
        return await self._raw.next_events()

    def _fresh(self, batch: list[ReceivedT]) -> list[ReceivedT]:
        """Those of `batch` that are to be told."""
        return batch

    async def _fill(self) -> bool:
        """Wait for the next events; False at the end of the stream."""
        self._ready, more = self.told(self.take() or await self.next_batch())
        return more

    def told(self, batch: list[ReceivedT]) -> tuple[Iterator[EventT], bool]:
        """What is to be told of `batch`, or at the end if it is empty; and whether that is anything."""
        if batch:
            return self._events.tell(batch), True
        if self._over:
            return iter(()), False
        self._over = True
        return iter(self._events.end()), True

    def text_of(self, event: EventT) -> str:
        """The text that `event` adds to the answer."""
        return self._events.text_delta(event)


class AsyncStreamManager(Generic[StreamT]):
    """Asks for a stream when its ``async with`` block begins, and closes it when the block ends."""

    def __init__(self, open_: Callable[[], Awaitable[StreamT]]) -> None:
        self._open = open_
        self._stream: StreamT | None = None

    async def __aenter__(self) -> StreamT:
        self._stream = await self._open()
        return self._stream

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()


def require_events(engine: Engine) -> None:
    """Check that requests of `engine` give streams, of which a helper can tell the events.

    Raises:
        TypeError: they give raw responses.
    """
    if engine.is_view:
        raise TypeError(
            "this method tells the events of a response; call it on the client itself, "
            "or `create` with stream=True for the response as it is"
        )
