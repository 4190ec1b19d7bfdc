"""What the transport of a socket talks to: frames to messages, and the limits and timers of a connection."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from time import perf_counter_ns
from typing import TYPE_CHECKING, Any, cast

from websockets.frames import Close, Frame, Opcode
from websockets.protocol import State

if TYPE_CHECKING:
    import aiohttp
    from websockets.client import ClientProtocol

    from ._websocket_options import SocketSettings

__all__ = ["Channel"]

_BATCH = 256  # messages handed out at once: few enough that they stay in the cache and escape the collector
_BATCH_BYTES = 128 * 1024  # of them; a longer message comes alone
_MAX_BYTES = 64 * 1024 * 1024  # of messages that wait to be read
_ABNORMAL, _POLICY, _FAILED = 1006, 1008, 1011


class Channel(asyncio.Protocol):
    """One connection after its handshake.

    It knows nothing of the `WebSocket` that holds it, so that one that is dropped is finalised.

    inbox:    messages that were received and not taken.
    closure:  why it came to its end, None while it is open.
    gone:     whether the transport is closed.
    writable: set while the transport takes more.
    cut:      whether the connection broke while it took no more.
    dropped:  messages that nobody took in time.
    """

    def __init__(
        self, http: aiohttp.ClientResponse, protocol: ClientProtocol, settings: SocketSettings, *, timed: bool
    ) -> None:
        self.loop = asyncio.get_running_loop()
        self.protocol = protocol
        self.inbox: list[bytes] = []
        self.closure: Close | None = None
        self.gone = False
        self.writable = asyncio.Event()
        self.writable.set()
        self.cut = False
        self.dropped = 0
        self._settings = settings
        self._arrivals: list[int] | None = [] if timed else None
        self._size = 0
        self._fragments: list[Any] = []
        self._discarding = False
        self._paused = False
        self._waiter: asyncio.Future[None] | None = None
        self._end = self.loop.create_future()
        self._ping = b""
        self._ping_timer: asyncio.TimerHandle | None = None
        self._end_timer: asyncio.TimerHandle | None = None
        self._http = http
        self._take_over(http.connection)

    def _take_over(self, connection: Any) -> None:
        """Let the transport talk to this object from here on, and take in what has come behind the handshake."""
        early = _Collector()
        self._handler: Any = connection.protocol
        self.transport: Any = connection.transport
        self._handler.read_timeout = None  # it was for the handshake
        self._handler.set_parser(early, None)
        if self.transport is None:  # lost already
            self.gone = True
        else:
            self.transport.set_protocol(self)
            self.transport.set_write_buffer_limits(self._settings.write_high, self._settings.write_low)
        if early.pieces:
            self.data_received(b"".join(early.pieces))
        if self.gone:
            self.connection_lost(None)
        else:
            self._schedule_ping()

    # -- from the transport --------------------------------------------------------------------------------------

    def data_received(self, data: bytes) -> None:
        """Make messages of what the network brought."""
        before = len(self.inbox)
        protocol = self.protocol
        protocol.receive_data(data)
        for frame in protocol.events_received():
            self._take_in(cast("Frame", frame))
        self.flush()
        if protocol.close_expected():
            self._cut_later()
        if protocol.parser_exc is not None and self.closure is None:  # whatever the server says to that
            self.closure = protocol.close_sent
        if self._discarding:
            self._clear()
            return
        if self._arrivals is not None:
            self._arrivals += [perf_counter_ns()] * (len(self.inbox) - before)
        self._bound()
        if self.inbox or self.closure is not None:
            self._wake()

    def _take_in(self, frame: Frame) -> None:
        opcode, data = frame.opcode, frame.data
        if opcode is Opcode.TEXT or opcode is Opcode.BINARY:
            if frame.fin:
                self._add(bytes(data))
            else:
                self._fragments = [data]
        elif opcode is Opcode.CONT:
            self._fragments.append(data)
            if frame.fin:
                self._add(b"".join(self._fragments))
                self._fragments = []
        elif opcode is Opcode.PONG:
            if data == self._ping:
                self._ping = b""
                self._schedule_ping()
        elif opcode is Opcode.CLOSE:
            self.closure = Close.parse(bytes(data))  # pyright: ignore[reportUnknownMemberType]  its Self is of 3.11

    def _add(self, message: bytes) -> None:
        self.inbox.append(message)
        self._size += len(message)

    def eof_received(self) -> None:
        """The server sends no more; the transport closes itself."""
        self.protocol.receive_eof()
        self.flush()

    def connection_lost(self, exc: Exception | None) -> None:
        """It is over; whoever waits is told."""
        self.gone = True
        for timer in (self._ping_timer, self._end_timer):
            if timer is not None:
                timer.cancel()
        self.protocol.receive_eof()
        self.protocol.data_to_send()
        if self.closure is None:
            closed = self.protocol.close_exc
            self.closure = closed.rcvd or closed.sent or Close(_ABNORMAL, str(exc or ""))
        self._end.set_result(None)
        self.cut = not self.writable.is_set()
        self.writable.set()
        self._wake()
        self._handler.connection_lost(exc)
        self._http.close()
        if self.transport is not None:
            self.transport.close()  # that of TLS in Python 3.10 would say that nobody did

    def pause_writing(self) -> None:
        """The transport has enough to send."""
        self.writable.clear()

    def resume_writing(self) -> None:
        """The transport takes more again."""
        self.writable.set()

    # -- to the reader -------------------------------------------------------------------------------------------

    async def news(self) -> None:
        """Wait until something has come, or the end."""
        self._waiter = self.loop.create_future()
        await self._waiter

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def take(self) -> tuple[list[bytes], list[int] | None]:
        """The oldest messages, and for timed clients when they came; the network is read again if few are left."""
        inbox, arrivals = self.inbox, self._arrivals
        if len(inbox) <= _BATCH and self._size <= _BATCH_BYTES:
            count, self._size = len(inbox), 0
            batch, self.inbox = inbox, []
        else:
            count, size = 0, 0
            while count < min(len(inbox), _BATCH) and (not count or size + len(inbox[count]) <= _BATCH_BYTES):
                size += len(inbox[count])
                count += 1
            batch, self.inbox = inbox[:count], inbox[count:]
            self._size -= size
        if self._paused and len(self.inbox) <= self._settings.low:
            self._resume()
        if arrivals is None:
            return batch, None
        self._arrivals = arrivals[count:]
        return batch, arrivals[:count]

    def _bound(self) -> None:
        """Do what is to be done when too many messages wait to be taken."""
        high = self._settings.high
        if high is None or (len(self.inbox) <= high and self._size <= _MAX_BYTES):
            return
        if self._settings.overflow == "drop_oldest":
            self._drop_oldest(high)
        elif self._settings.overflow == "close":
            self._fail(_POLICY, "the client does not read fast enough")
        elif not self._paused and not self.gone:
            self._paused = True
            self.transport.pause_reading()

    def _drop_oldest(self, high: int) -> None:
        count = max(len(self.inbox) - high, 0)
        size = sum(map(len, self.inbox[:count]))
        while self._size - size > _MAX_BYTES and count < len(self.inbox) - 1:
            size += len(self.inbox[count])
            count += 1
        del self.inbox[:count]
        if self._arrivals is not None:
            del self._arrivals[:count]
        self._size -= size
        self.dropped += count

    def _resume(self) -> None:
        self._paused = False
        if not self.gone:
            self.transport.resume_reading()
            if self._ping:  # the answer may be behind what is read now
                self._await_pong()

    def _clear(self) -> None:
        self.inbox.clear()
        if self._arrivals is not None:
            self._arrivals.clear()
        self._size = 0

    # -- to the transport ----------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Hand what the protocol has to say to the transport."""
        for data in self.protocol.data_to_send():
            if self.gone:
                return
            if data:
                self.transport.write(data)
            elif self.transport.can_write_eof():
                with suppress(OSError, RuntimeError):  # the other side was quicker
                    self.transport.write_eof()
            else:
                self.transport.close()

    async def end(self) -> None:
        """Wait for the end, as long as `close_timeout` allows; messages that still come are dropped."""
        self._discarding = True
        self._clear()
        if self._paused:
            self._resume()
        await asyncio.wait([self._end], timeout=self._settings.close_timeout)

    def abort(self) -> None:
        """Cut the connection, if it is still there."""
        if not self.gone:
            self.transport.abort()

    def _fail(self, code: int, reason: str) -> None:
        """Give the connection up and tell the server why."""
        if self.protocol.state is State.OPEN:
            self.closure = Close(code, reason)
            self.protocol.fail(code, reason)
            self.flush()
            self._cut_later()
            self._wake()

    def _cut_later(self) -> None:
        """Cut the connection if the server does not close it, after a while."""
        limit = self._settings.close_timeout
        if self._end_timer is None and limit is not None and not self.gone:
            self._end_timer = self.loop.call_later(limit, self.abort)

    # -- is anybody there? ---------------------------------------------------------------------------------------

    def _schedule_ping(self) -> None:
        if self._ping_timer is not None:
            self._ping_timer.cancel()
        if self._settings.ping_interval is not None and not self.gone:
            self._ping_timer = self.loop.call_later(self._settings.ping_interval, self._send_ping)

    def _send_ping(self) -> None:
        if self.protocol.state is not State.OPEN:
            return
        self._ping = perf_counter_ns().to_bytes(8, "big")
        self.protocol.send_ping(self._ping)
        self.flush()
        if self._settings.ping_timeout is None:
            self._schedule_ping()
        else:
            self._await_pong()

    def _await_pong(self) -> None:
        if self._ping_timer is not None:
            self._ping_timer.cancel()
        if self._settings.ping_timeout is not None:
            self._ping_timer = self.loop.call_later(self._settings.ping_timeout, self._miss_pong)

    def _miss_pong(self) -> None:
        if not self._paused:  # else it may be there, unread
            self._fail(_FAILED, "the server did not answer a ping in time")


class _Collector:
    """Takes what arrived behind the headers of the handshake."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []

    def feed_data(self, data: bytes) -> tuple[bool, bytes]:
        self.pieces.append(bytes(data))
        return False, b""

    def feed_eof(self) -> None:
        """There is nothing to do at the end."""
