"""Streams of events: a network read is decoded as one batch, then its events are handed out one by one.

A stream ends well when it says so: ``[DONE]``, a terminal event of the Responses API, or a last chunk with a finish
reason or usage. `AsyncStream.completed` tells; an end without any of these is a stream that was cut off.
"""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from itertools import chain
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from ._answer import no_events
from ._event_body import event_body
from ._event_feed import EventFeed
from ._exceptions import APIError, APITimeoutError
from ._foreign_errors import CLIENT_ERRORS, map_error
from ._log import without_query
from ._model import Model
from ._official_names import serve_sync
from ._stream_shape import is_whole

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._exchange import Exchange
    from ._http import Response
    from ._timing import Arrivals, Timing
    from .sync._streaming import Stream as Stream  # noqa: PLC0414 - the official package has it here

__all__ = ["AsyncStream"]

serve_sync(globals(), Stream="sync._streaming")

T = TypeVar("T")

_DRAIN = 0.1  # seconds that the end of a finished stream may take to arrive before its connection is given up
_EXCERPT = 1024  # bytes kept of what a server sent instead of events


class _Silence(Exception):  # noqa: N818 - caught where it is raised
    """No event was parsed within the limit."""


class AsyncStream(Generic[T]):
    """Events of one streamed answer, as they arrive.

    Iterate over it (``async for event in stream``); iteration may stop and go on later. Leave early with ``break`` and
    drop the stream, call `close`, or use ``async with``: each frees the connection.

    Raises while iterating:
        APIStatusError: the server sent an error event; the class is the one its status would have given.
        APIConnectionError, APITimeoutError: the connection broke or went silent.
        APIResponseValidationError, IncompleteStreamError: there was no event at all, but an HTML page, say, or nothing.
    """

    def __init__(
        self,
        exchange: Exchange,
        event: Any,
        *,
        strict: bool,
        again: Callable[[Exchange, APIError, bool], Awaitable[Exchange]],
        ended: Callable[[Exchange, bool, int], None] | None = None,
    ) -> None:
        self._event = event
        self._strict = strict
        self._again = again
        self._on_end = ended
        self._loop = asyncio.get_running_loop()
        self._ready: Iterator[T] = iter(())
        self._recent: tuple[list[T], list[T]] = ([], [])
        self._handed_out = 0
        self._watchdog: asyncio.TimerHandle | None = None
        self._attach(exchange)

    def _attach(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._content = exchange.http.content if exchange.arrivals is not None else event_body(exchange.http.content)
        self._feed: EventFeed[T] = EventFeed(exchange, self._event, strict=self._strict)
        self._head: bytes | None = b""  # what came before the first event
        self._position = 0  # bytes read
        self._waiting_since: float | None = None
        self._finished = False  # nothing more will be read
        self._watch()

    @property
    def response(self) -> Response:
        """Status and headers of the answer that is being streamed."""
        return self._exchange.response

    @property
    def request_size(self) -> int:
        """Length of the body of the request, in bytes; 0 for one that was not JSON."""
        body = self._exchange.call.body
        return len(body) if isinstance(body, bytes) else 0

    @property
    def completed(self) -> bool:
        """Whether the stream came to its own end; False while it runs and for one that was cut off."""
        return self._finished and self._complete()

    @property
    def usage(self) -> Any:
        """The token counts that came with the last events, None if the server sent none (yet)."""
        for batch in reversed(self._recent):
            for event in reversed(batch):
                usage = getattr(event, "usage", None) or getattr(getattr(event, "response", None), "usage", None)
                if usage is not None:
                    return usage
        return None

    @property
    def timing(self) -> Timing | None:
        """When things happened, for clients with ``timing=True``; events then carry `received_ns` too."""
        arrivals = self._exchange.arrivals
        return None if arrivals is None else arrivals.timing

    async def __aiter__(self) -> AsyncIterator[T]:
        while True:
            for event in self._ready:
                yield event
            if not await self._fill():
                return

    async def __anext__(self) -> T:
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

    async def close(self) -> None:
        """Stop reading and free the connection; it is reused if the stream had ended. May be called again."""
        self._ready = iter(())
        self._feed.clear()
        if self._feed.ended and not self._finished:
            await self._drain()
        self._abort()

    async def aclose(self) -> None:
        """`close`, under the name that ``contextlib.aclosing`` calls."""
        await self.close()

    async def next_batch(self) -> list[T]:
        """All events that the next network read brings, or those nobody took yet; empty at the end of the stream."""
        batch = await self.next_events()
        while more := self.take():
            batch += more
        return batch

    async def next_events(self) -> list[T]:
        """The first few of them; `take` gives the others."""
        batch = list(self._ready)
        if not batch and await self._fill():
            batch = list(self._ready)
        return batch

    def take(self) -> list[T]:
        """The next few events that were read already; empty if others have to be waited for.

        May be called in another thread than the loop's while nobody waits.
        """
        batch = self._taken() if self._feed.pending else []
        if batch:
            self._handing_out(batch)
        return batch

    async def _fill(self) -> bool:
        """Wait for the next batch; False at the end of the stream."""
        while not self._finished:
            try:
                batch = await self._read_batch()
            except APIError as error:
                self._abort()
                self._attach(await self._again(self._exchange, error, self._handed_out > 0))
                continue
            except BaseException:
                self._abort()
                raise
            if batch:
                self._ready = self._handing_out(batch)
                return True
        return False

    def _handing_out(self, batch: list[T]) -> Iterator[T]:
        self._recent = (self._recent[1], batch)
        self._handed_out += len(batch)
        self._head = self._waiting_since = None
        return iter(batch)

    async def _read_batch(self) -> list[T]:
        if not self._feed.pending and not await self._read_more():
            return []
        return self._taken()

    def _taken(self) -> list[T]:
        batch = self._feed.take()
        arrivals = self._exchange.arrivals
        if arrivals is not None and batch:
            self._stamp(arrivals, batch)
        return batch

    async def _read_more(self) -> bool:
        """Wait for what one network read brings; False at the end of the stream."""
        feed = self._feed
        if feed.error is not None:
            raise feed.error
        if feed.ended:
            await self._drain()
            return False
        data = await self._read()
        if self._head is not None:
            if not data:
                raise no_events(self._exchange.response_with(self._head))
            if not self._head.strip() and data.lstrip()[:1] == b"{":
                feed.feed_plain(await self._whole(data))
                return True
            self._head = (self._head + data)[:_EXCERPT]
        if not data:
            self._abort()
            return False
        feed.feed(data)
        return True

    def _stamp(self, arrivals: Arrivals, batch: list[T]) -> None:
        received = arrivals.at(self._position)
        if arrivals.timing.first_event is None:
            arrivals.timing.first_event = received
        for event in batch:
            if isinstance(event, Model):
                vars(event)["received_ns"] = received  # beside the fields: it is no part of what was received

    async def _read(self) -> bytes:
        """The bytes of one network read; empty at the end of the body."""
        if self._waiting_since is None:
            self._waiting_since = self._loop.time()
        try:
            if self._exchange.arrivals is None:
                return await self._content.readany()
            return await self._read_piece()
        except _Silence:
            if self._complete():
                return b""
            self._raise_silent()
        except CLIENT_ERRORS as error:
            if data := self._left():
                return data
            if self._complete():
                return b""
            raise map_error(error, self._exchange.call) from error

    def _left(self) -> bytes:
        """What came before the connection broke; aiohttp keeps it from whoever did not read it in time."""
        content: Any = self._content
        try:
            data: bytes = content._read_nowait(-1)
        except asyncio.TimeoutError:
            return b""
        self._position += len(data)
        return data

    async def _read_piece(self) -> bytes:
        """What one read of the socket brought, not joined with later ones, so that each can have its stamp."""
        data = b""
        while not data and not self._content.at_eof():
            data, _ = await self._content.readchunk()
        self._position += len(data)
        return data

    async def _whole(self, data: bytes) -> bytes:
        """The body that begins with `data`, which are not events."""
        pieces = [data]
        while piece := await self._read():
            pieces.append(piece)
        return b"".join(pieces)

    async def _drain(self) -> None:
        """Read what is left after the last event, so that the connection can serve the next request."""
        if not self._content.at_eof():
            try:
                await asyncio.wait_for(_exhaust(self._content), _DRAIN)
            except _Silence:
                self._exchange.http.close()
            except CLIENT_ERRORS:
                self._exchange.http.close()
        self._finish()

    def _abort(self) -> None:
        self._finish()
        self._exchange.http.close()

    def _finish(self) -> None:
        if self._watchdog is not None:
            self._watchdog.cancel()
            self._watchdog = None
        if not self._finished:
            self._finished = True
            if self._on_end is not None:
                self._on_end(self._exchange, self._complete(), self._handed_out)

    def _complete(self) -> bool:
        return self._feed.error is None and (self._feed.ended or is_whole(chain(*self._recent)))

    # -- silence: one timer per stream that looks in from time to time, not one per read ------------------------------

    def _limit(self) -> float | None:
        phases = self._exchange.call.phases
        return phases.idle if self._handed_out else phases.first_event

    def _watch(self) -> None:
        """Come back when the next event is due. The timer must not keep a forgotten stream alive."""
        phases = self._exchange.call.phases
        limits = [limit for limit in (phases.first_event, phases.idle) if limit is not None]
        if limits and not self._finished:
            now = self._loop.time()
            since, limit = self._waiting_since, self._limit()
            due = now + min(limits) if since is None or limit is None else min(since + limit, now + min(limits))
            this: weakref.ref[AsyncStream[Any]] = weakref.ref(self)
            self._watchdog = self._loop.call_at(due, _look_in, this)

    def _check_silence(self) -> None:
        limit = self._limit()
        since = self._waiting_since
        if since is not None and limit is not None and self._loop.time() >= since + limit:
            self._content.set_exception(_Silence())
        else:
            self._watch()

    def _raise_silent(self) -> NoReturn:
        request = self._exchange.call.request
        phase, what = ("idle", "further event") if self._handed_out else ("first_event", "event")
        message = f"{request.method} {without_query(request.url)} timed out: no {what} within {self._limit():g} s."
        raise APITimeoutError(request, phase=phase, message=message) from None


def _look_in(stream: weakref.ref[AsyncStream[Any]]) -> None:
    found = stream()
    if found is not None:
        found._check_silence()  # pyright: ignore[reportPrivateUsage]  the timer of this very class


async def _exhaust(content: Any) -> None:
    while await content.readany():
        pass
