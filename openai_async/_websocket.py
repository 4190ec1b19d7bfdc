"""One socket, as RFC 6455 has it: bytes of the transport to messages, and back.

The handshake is a request like any other and goes the way of all requests, so that proxies, TLS, credentials, retries,
time limits and errors are the same here. The protocol itself is the sans-I/O one of `websockets`. One read of the
network becomes one batch of messages: whoever waits is woken once for all of them.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from time import perf_counter_ns
from typing import TYPE_CHECKING, Any, cast

from websockets.client import ClientProtocol
from websockets.exceptions import ProtocolError
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory
from websockets.frames import Close, Frame, Opcode
from websockets.protocol import State
from websockets.uri import parse_uri

from ._exceptions import APIConnectionError
from ._log import without_query

if TYPE_CHECKING:
    import aiohttp

    from ._exchange import Exchange
    from ._http import Response
    from ._websocket_options import SocketSettings

__all__ = ["Handshake", "WebSocket"]

_BATCH = 256  # messages handed out at once: few enough that they stay in the cache and escape the collector
_MAX_BYTES = 64 * 1024 * 1024  # of messages that wait to be read
_NORMAL, _ABNORMAL, _POLICY, _FAILED = 1000, 1006, 1008, 1011
# What the transport writes itself, or only knows of the request as a whole.
_NOT_OURS = frozenset({"host", "authorization", "user-agent"})

_ANOTHER_LOOP = (
    "This connection was opened on another event loop, or before a fork by the parent process. "
    "Clients work everywhere, connections only where they were opened: connect again here."
)


class Handshake:
    """One opening handshake (RFC 6455, section 4).

    url: where to, ws(s) or http(s).
    """

    def __init__(self, url: str, settings: SocketSettings) -> None:
        extensions = [*settings.extensions]
        if settings.compression == "deflate":
            extensions.append(ClientPerMessageDeflateFactory(compress_settings={"memLevel": 5}))
        self._settings = settings
        self._protocol = ClientProtocol(
            parse_uri(url),
            extensions=extensions or None,
            subprotocols=cast("Any", settings.subprotocols or None),
            max_size=settings.max_size,
        )
        request = self._protocol.connect()
        self._protocol.send_request(request)
        self._protocol.data_to_send()  # the transport sends it
        self.headers = {name: value for name, value in request.headers.raw_items() if name.lower() not in _NOT_OURS}

    def finish(self, exchange: Exchange) -> WebSocket:
        """The socket that the answer opens.

        Raises:
            APIConnectionError: the answer is not that of a WebSocket server.
        """
        http = exchange.http
        lines = [b"HTTP/1.1 101 Switching Protocols", *(b": ".join(pair) for pair in http.raw_headers), b"", b""]
        self._protocol.receive_data(b"\r\n".join(lines))
        self._protocol.events_received()
        if (error := self._protocol.handshake_exc) is not None:
            http.close()
            where = f"{exchange.call.method} {without_query(exchange.call.url)}"
            message = f"{where} failed: the server's answer to the WebSocket handshake is wrong ({error})."
            raise APIConnectionError(message=message, request=exchange.call.request) from error
        return WebSocket(exchange, _Channel(http, self._protocol, self._settings, timed=exchange.arrivals is not None))


class _Channel(asyncio.Protocol):
    """What the transport talks to. It knows nothing of the `WebSocket`, so that one that is dropped is finalised."""

    def __init__(
        self, http: aiohttp.ClientResponse, protocol: ClientProtocol, settings: SocketSettings, *, timed: bool
    ) -> None:
        self.loop = asyncio.get_running_loop()
        self.protocol = protocol
        self.settings = settings
        self.inbox: list[bytes] = []
        self.arrivals: list[int] | None = [] if timed else None
        self.dropped = 0
        self.close: Close | None = None  # what ended it
        self.lost = self.loop.create_future()
        self.waiter: asyncio.Future[None] | None = None
        self._fragments: list[Any] = []
        self._size = 0
        self._paused = False
        self._writable = asyncio.Event()
        self._writable.set()
        self._pings = 0
        self._ping_timer: asyncio.TimerHandle | None = None
        self._close_timer: asyncio.TimerHandle | None = None
        self._http = http
        self._take_over(http)

    def _take_over(self, http: aiohttp.ClientResponse) -> None:
        """Let the transport talk to this object from here on, and take in what has come since the handshake."""
        connection: Any = http.connection
        self._handler: asyncio.Protocol = connection.protocol
        self.transport: Any = connection.transport
        early = _Collector()
        connection.protocol.set_parser(early, None)
        if self.transport is None:  # lost already
            self._receive(b"".join(early.pieces))
            self.connection_lost(None)
            return
        self.transport.set_protocol(self)
        self.transport.set_write_buffer_limits(self.settings.write_high, self.settings.write_low)
        if early.pieces:
            self._receive(b"".join(early.pieces))
        self._schedule_ping()

    # -- from the transport --------------------------------------------------------------------------------------

    def data_received(self, data: bytes) -> None:
        """Make messages of what has come."""
        self._receive(data)

    def _receive(self, data: bytes) -> None:
        before = len(self.inbox)
        protocol = self.protocol
        protocol.receive_data(data)
        for frame in protocol.events_received():
            self._take(cast("Frame", frame))
        self.flush()
        if protocol.close_expected():
            self.expect_end()
        if self.arrivals is not None:
            now = perf_counter_ns()
            self.arrivals += [now] * (len(self.inbox) - before)
        self._bound()
        self._wake()

    def _take(self, frame: Frame) -> None:
        opcode, data = frame.opcode, frame.data
        if opcode is Opcode.TEXT or opcode is Opcode.BINARY:
            if frame.fin:
                self._add(data)
            else:
                self._fragments = [data]
        elif opcode is Opcode.CONT:
            self._fragments.append(data)
            if frame.fin:
                self._add(b"".join(self._fragments))
                self._fragments = []
        elif opcode is Opcode.PONG:
            if data == self._ping_data:
                self._schedule_ping()
        elif opcode is Opcode.CLOSE:
            self.close = Close.parse(data)

    def _add(self, message: Any) -> None:
        self.inbox.append(message)
        self._size += len(message)

    def eof_received(self) -> None:
        """The server sends no more; the transport closes itself."""
        self.protocol.receive_eof()
        self.flush()

    def connection_lost(self, exc: Exception | None) -> None:
        """It is over; whoever waits is told."""
        for timer in (self._ping_timer, self._close_timer):
            if timer is not None:
                timer.cancel()
        self.protocol.receive_eof()
        self.protocol.data_to_send()
        if self.close is None:
            ended = self.protocol.close_exc
            self.close = ended.rcvd or ended.sent or Close(_ABNORMAL, str(exc or ""))
        if not self.lost.done():
            self.lost.set_result(None)
        self._writable.set()
        self._wake()
        self._handler.connection_lost(exc)
        self._http.close()

    def pause_writing(self) -> None:
        """The transport has enough to send."""
        self._writable.clear()

    def resume_writing(self) -> None:
        """The transport takes more again."""
        self._writable.set()

    async def drain(self) -> None:
        """Wait until the transport takes more, or never will again."""
        await self._writable.wait()

    def _wake(self) -> None:
        waiter = self.waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    # -- the limit of what waits to be read --------------------------------------------------------------------------

    def _bound(self) -> None:
        high = self.settings.high
        if high is None or (len(self.inbox) <= high and self._size <= _MAX_BYTES):
            return
        if self.settings.overflow == "drop_oldest":
            while len(self.inbox) > 1 and (len(self.inbox) > high or self._size > _MAX_BYTES):
                self._size -= len(self.inbox.pop(0))
                if self.arrivals:
                    self.arrivals.pop(0)
                self.dropped += 1
        elif self.settings.overflow == "close":
            if self.protocol.state is State.OPEN:
                self.fail(_POLICY, "the client does not read fast enough")
        elif not self._paused and not self.lost.done():
            self._paused = True
            self.transport.pause_reading()

    def take_batch(self) -> list[bytes]:
        """The oldest messages; the network is read again if few are left."""
        inbox = self.inbox
        if len(inbox) <= _BATCH:
            batch, self.inbox = inbox, []
            self._size = 0
        else:
            batch = inbox[:_BATCH]
            del inbox[:_BATCH]
            self._size -= sum(map(len, batch))
        if self._paused and len(self.inbox) <= self.settings.low:
            self._paused = False
            if not self.lost.done():
                self.transport.resume_reading()
        return batch

    # -- to the transport ----------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Hand what the protocol has to say to the transport."""
        for data in self.protocol.data_to_send():
            if data:
                self.transport.write(data)
            elif self.transport.can_write_eof():
                with suppress(OSError, RuntimeError):  # the other side was quicker
                    self.transport.write_eof()
            else:
                self.transport.close()

    def fail(self, code: int, reason: str) -> None:
        """Give the connection up and say why."""
        self.close = Close(code, reason)
        self.protocol.fail(code, reason)
        self.flush()
        self.expect_end()

    def expect_end(self) -> None:
        """Cut the connection if the server does not, after a while."""
        limit = self.settings.close_timeout
        if self._close_timer is None and limit is not None and not self.lost.done():
            self._close_timer = self.loop.call_later(limit, self.transport.abort)

    # -- is anybody there? -------------------------------------------------------------------------------------------

    @property
    def _ping_data(self) -> bytes:
        return self._pings.to_bytes(4, "big")

    def _schedule_ping(self) -> None:
        if self._ping_timer is not None:
            self._ping_timer.cancel()
        if self.settings.ping_interval is not None and not self.lost.done():
            self._ping_timer = self.loop.call_later(self.settings.ping_interval, self._ping)

    def _ping(self) -> None:
        if self.protocol.state is not State.OPEN:
            return
        self._pings += 1
        self.protocol.send_ping(self._ping_data)
        self.flush()
        if self.settings.ping_timeout is None:
            self._schedule_ping()
        else:
            self._ping_timer = self.loop.call_later(self.settings.ping_timeout, self._miss_pong)

    def _miss_pong(self) -> None:
        if self._paused:  # the answer may be there, unread
            self._schedule_ping()
        elif self.protocol.state is State.OPEN:
            self.fail(_FAILED, "the server did not answer a ping in time")
            self._wake()


class _Collector:
    """Takes what arrived behind the headers of the handshake."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []

    def feed_data(self, data: bytes) -> tuple[bool, bytes]:
        self.pieces.append(bytes(data))
        return False, b""

    def feed_eof(self) -> None:
        """Nothing is lost with the end."""


class WebSocket:
    """An open socket. Dropping it closes it."""

    def __init__(self, exchange: Exchange, channel: _Channel) -> None:
        self._exchange = exchange  # closes the connection when it is finalised
        self._channel = channel
        self._loop = channel.loop
        self.received_ns: list[int] | None = None
        """When each message of the last batch was read from the network, for clients with ``timing=True``."""

    @property
    def url(self) -> str:
        """Where it was opened."""
        return self._exchange.call.url

    @property
    def dropped(self) -> int:
        """How many messages were dropped because nobody read them."""
        return self._channel.dropped

    @property
    def is_open(self) -> bool:
        """Whether messages can be sent."""
        return self._channel.protocol.state is State.OPEN and not self._channel.lost.done()

    @property
    def close_code(self) -> int:
        """Why it was closed (RFC 6455, section 7.4); 1006 if nobody said."""
        close = self._channel.close
        return _ABNORMAL if close is None else int(close.code)

    @property
    def close_reason(self) -> str:
        """What was said of that."""
        close = self._channel.close
        return "" if close is None else close.reason

    def response_with(self, content: bytes) -> Response:
        """The answer to the handshake, with `content` as its body."""
        return self._exchange.response_with(content)

    async def receive(self) -> list[bytes]:
        """The messages that are here, at least one; none if it was closed and all were taken."""
        self._check_loop()
        channel = self._channel
        while not channel.inbox:
            if channel.close is not None:
                return []
            channel.waiter = self._loop.create_future()
            await channel.waiter
        if channel.arrivals is None:
            return channel.take_batch()
        batch = channel.take_batch()
        self.received_ns, channel.arrivals = channel.arrivals[: len(batch)], channel.arrivals[len(batch) :]
        return batch

    def write(self, data: bytes, *, text: bool = True) -> None:
        """Hand a message to the network; the socket must be open."""
        self._check_loop()
        if text:
            self._channel.protocol.send_text(data)
        else:
            self._channel.protocol.send_binary(data)
        self._channel.flush()

    async def drain(self) -> None:
        """Wait while too much waits to be sent."""
        await self._channel.drain()

    async def close(self, code: int = _NORMAL, reason: str = "") -> None:
        """Say goodbye and wait for the end, as long as `close_timeout` allows."""
        self._check_loop()
        channel = self._channel
        if self.is_open:
            try:
                channel.protocol.send_close(code, reason)
            except ProtocolError as error:
                raise ValueError(f"{code} is no code to close a socket with: {error}") from None
            channel.flush()
            channel.expect_end()
        try:
            await asyncio.wait([channel.lost], timeout=channel.settings.close_timeout)
        finally:
            if not channel.lost.done():
                channel.transport.abort()

    def _check_loop(self) -> None:
        if asyncio.get_running_loop() is not self._loop:
            raise RuntimeError(_ANOTHER_LOOP)
