"""One socket, as RFC 6455 has it: bytes of the transport to messages, and back.

The handshake is a request like any other and goes the way of all requests, so that proxies, TLS, credentials, retries,
time limits and errors are the same here. The protocol itself is the sans-I/O one of `websockets`. One read of the
network becomes one batch of messages: whoever waits is woken once for all of them.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

from websockets.client import ClientProtocol
from websockets.exceptions import ProtocolError
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory
from websockets.protocol import State
from websockets.uri import parse_uri

from ._exceptions import APIConnectionError
from ._log import without_query
from ._websocket_channel import Channel

if TYPE_CHECKING:
    from ._exchange import Exchange
    from ._http import Response
    from ._websocket_options import SocketSettings

__all__ = ["Handshake", "WebSocket"]

_FAIR = 64 * 1024  # bytes that are sent without letting other tasks have their turn
_ABNORMAL = 1006
# What the transport writes itself, and what is known of the request as a whole.
_NOT_OURS = frozenset({"host", "authorization", "user-agent"})

_ANOTHER_LOOP = (
    "This connection was opened on another event loop, or before a fork by the parent process. "
    "Clients work everywhere, connections only where they were opened: connect again here."
)


class Handshake:
    """One opening handshake (RFC 6455, section 4).

    url:     where to, as a ws(s) address.
    headers: what it adds to the request.
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
        self._protocol.data_to_send()  # the transport writes it
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
        return WebSocket(exchange, Channel(http, self._protocol, self._settings, timed=exchange.arrivals is not None))


class WebSocket:
    """An open socket. Dropping it closes it."""

    def __init__(self, exchange: Exchange, channel: Channel) -> None:
        self._exchange = exchange  # closes the connection when it is finalised
        self._channel = channel
        self._sent = 0
        self._written = 0
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
        channel = self._channel
        return channel.protocol.state is State.OPEN and not channel.gone and not channel.transport.is_closing()

    @property
    def close_code(self) -> int:
        """Why it was closed (RFC 6455, section 7.4); 1006 if nobody said."""
        close = self._channel.closure
        return _ABNORMAL if close is None else int(close.code)

    @property
    def close_reason(self) -> str:
        """What was said of that."""
        close = self._channel.closure
        return "" if close is None else close.reason

    def response_with(self, content: bytes) -> Response:
        """The answer to the handshake, with `content` as its body."""
        return self._exchange.response_with(content)

    async def receive(self) -> list[bytes]:
        """The messages that are here, at least one; none if it was closed and all were taken."""
        self._check_loop()
        channel = self._channel
        while not channel.inbox:
            if channel.closure is not None:
                return []
            await channel.news()
        batch, self.received_ns = channel.take()
        return batch

    def write(self, data: bytes, *, text: bool = True) -> None:
        """Hand a message to the network; the socket must be open."""
        self._check_loop()
        if text:
            self._channel.protocol.send_text(data)
        else:
            self._channel.protocol.send_binary(data)
        self._channel.flush()
        self._written += 1
        self._sent += len(data)

    async def drain(self) -> bool:
        """Wait while too much waits to be sent; False if the newest message was cut off meanwhile.

        What the network had taken may be lost as well, and messages before the newest: nobody can tell.
        """
        if not self._channel.writable.is_set():
            written = self._written
            await self._channel.writable.wait()
            if self._channel.cut and written == self._written:
                return False
        if self._sent >= _FAIR:  # a network that takes everything at once never makes the sender wait
            self._sent = 0
            await asyncio.sleep(0)
        return True

    def say_goodbye(self, code: int, reason: str) -> None:
        """Begin to close it, unless it is closed.

        Raises:
            ValueError: `code` or `reason` cannot be sent.
        """
        self._check_loop()
        if self.is_open:
            try:
                self._channel.protocol.send_close(code, reason)
            except ProtocolError as error:
                raise ValueError(f"a socket cannot be closed with {code}, {reason!r}: {error}") from None
            self._channel.flush()

    async def closed(self) -> None:
        """Wait for the end, as long as `close_timeout` allows, and cut it then. What was not read is dropped."""
        try:
            await self._channel.end()
        finally:
            self._channel.abort()

    def _check_loop(self) -> None:
        if asyncio.get_running_loop() is not self._channel.loop:
            raise RuntimeError(_ANOTHER_LOOP)
