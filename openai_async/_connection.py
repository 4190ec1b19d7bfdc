"""Connections of the socket APIs: typed events in, typed events out. What comes is decoded a network read at a time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from importlib import import_module
from inspect import isawaitable
from operator import length_hint
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ._answer import unusable
from ._connection_events import EventHandlers, Handled
from ._connection_queue import SendQueue
from ._model import Model, ModelDecodeError, StreamDecoder, encode_json
from ._reconnecting_socket import Endpoint, ReconnectingSocket
from ._reconnection import Reconnection, SessionConfiguration
from ._types import Headers, Query, given
from ._websocket_options import WebSocketOptions, socket_settings

if TYPE_CHECKING:
    from ._engine import Engine
    from ._exceptions import APIError, WebSocketConnectionClosedError
    from ._reconnection import ReconnectHandler
    from .types.params.websocket import WebSocketConnectionOptions

__all__ = ["MAX_QUEUE_SIZE", "AsyncConnection", "AsyncConnectionManager", "ConnectionResource", "connect"]

ServerEventT = TypeVar("ServerEventT")
ClientEventT = TypeVar("ClientEventT")
ConnectionT = TypeVar("ConnectionT", bound="AsyncConnection[Any, Any]")

MAX_QUEUE_SIZE = 1024 * 1024


class AsyncConnection(Handled, Generic[ServerEventT, ClientEventT]):
    """An open conversation with the API.

    Iterate over it (``async for event in connection``) or call `recv` for what the server sends, in one task at a time;
    `send` at any time, from any task of the same event loop. Error events are events like others.

    Raises when used:
        WebSocketConnectionClosedError: the server or the network closed it. Iteration just ends if it was closed as it
            should be (codes 1000, 1001 and 1005) and nothing was left to be sent.
        RuntimeError: two tasks read at once, or it is used on another event loop than it was opened on.
    """

    _EVENT: ClassVar[str]
    """What is received: the name of a class of events, or a union of such, below `types`. It takes long to import."""

    _SESSION_EVENTS: ClassVar[tuple[str, ...]] = ()
    """Types of the events that configure a session, where each connection begins a new one.

    What they said is joined and said again after a reconnect, before anything else. Empty where the server's session
    outlives its connections; where only some connections join such a session, `connect` is told (`joining`).
    """

    def __init__(
        self, endpoint: Endpoint, reconnection: Reconnection, queue: SendQueue, handlers: EventHandlers
    ) -> None:
        told = () if reconnection.handler is None or reconnection.joining else self._SESSION_EVENTS
        self._socket = ReconnectingSocket(endpoint, reconnection, queue, SessionConfiguration(told))
        self.handlers: EventHandlers = handlers
        self._strict = endpoint.engine.strict
        self._raws: list[bytes] = []  # received and not decoded yet
        self._received_ns: list[int] | None = None  # when they came, for clients with ``timing=True``
        self._decoded: list[bytes] = []  # the texts of the last batch
        self.ready: Iterator[ServerEventT] = iter(())
        """Its events that were not handed out yet."""

    @cached_property
    def _decoder(self) -> StreamDecoder[ServerEventT]:
        return StreamDecoder(_event_type(self._EVENT), strict=self._strict)

    # -- receiving -----------------------------------------------------------------------------------------------

    async def __aiter__(self) -> AsyncIterator[ServerEventT]:
        while True:
            for event in self.ready:
                yield event
            if not await self._fill():
                return

    async def recv(self) -> ServerEventT:
        """The next event. A wait that is cancelled loses none.

        Raises:
            WebSocketConnectionClosedError: the connection was closed; `code` tells whether as it should be.
            APIResponseValidationError: a message is no JSON, or in strict mode does not fit. The next call goes on with
                the message after it.
        """
        while True:
            for event in self.ready:
                return event
            if not await self._fill():
                raise self.ended()

    async def recv_bytes(self) -> bytes:
        """The next message as it came; `parse_event` makes an event of it.

        Raises:
            WebSocketConnectionClosedError: the connection was closed.
        """
        if not await self.arrival():
            raise self.ended()
        return self.take_bytes()

    async def arrival(self) -> bool:
        """Wait until there is a message; False at the end of the conversation."""
        return bool(length_hint(self.ready) or self._raws or await self._receive())

    def take_bytes(self) -> bytes:
        """The next message, which must have arrived."""
        if left := length_hint(self.ready):  # decoded already
            next(self.ready)
            return self._decoded[-left]
        if self._received_ns:
            self._received_ns.pop(0)
        return self._raws.pop(0)

    def ended(self) -> WebSocketConnectionClosedError:
        """Why there is nothing more."""
        return self._socket.ended()

    async def next_batch(self) -> list[ServerEventT]:
        """All events that are here, at least one; none at the end of the conversation."""
        await self.fill()
        return list(self.ready)

    async def fill(self) -> bool:
        """Wait until there are events in `ready`; False at the end of the conversation."""
        return length_hint(self.ready) > 0 or await self._fill()

    def parse_event(self, data: str | bytes) -> ServerEventT:
        """The event that a message stands for.

        Raises:
            APIResponseValidationError: it is no JSON, or in strict mode does not fit.
        """
        raw = data.encode() if isinstance(data, str) else bytes(data)
        decoder: StreamDecoder[ServerEventT] = StreamDecoder(_event_type(self._EVENT), strict=self._strict)
        try:
            [event] = decoder.decode_batch([raw])
        except ModelDecodeError as error:
            raise self._unusable(raw, error) from error
        return event

    async def _fill(self) -> bool:
        """Wait for the next events; False at the end of the conversation."""
        if not self._raws and not await self._receive():
            return False
        raws, self._raws = self._raws, []
        try:
            batch = self._decoder.decode_batch(raws)
        except ModelDecodeError:
            batch = self._decoded_singly(raws)
        if self._received_ns is not None:
            self._stamp(batch, self._received_ns)
        self._decoded = raws[: len(batch)]
        self.ready = iter(batch)
        return True

    async def _receive(self) -> bool:
        self._raws = await self._socket.receive()
        self._received_ns = self._socket.received_ns
        return bool(self._raws)

    def _stamp(self, batch: list[ServerEventT], received_ns: list[int]) -> None:
        for event, received in zip(batch, received_ns, strict=False):
            if isinstance(event, Model):
                vars(event)["received_ns"] = received  # beside the fields: it is no part of what was received
        self._received_ns = received_ns[len(batch) :]

    def _decoded_singly(self, raws: list[bytes]) -> list[ServerEventT]:
        """The events before the first message that cannot be decoded, which is an error when it is the next."""
        batch: list[ServerEventT] = []
        for position, raw in enumerate(raws):
            try:
                batch += self._decoder.decode_batch([raw])
            except ModelDecodeError as error:
                if batch:
                    self._raws = raws[position:]
                    break
                self._raws = raws[1:]
                if self._received_ns:
                    self._received_ns.pop(0)
                raise self._unusable(raw, error) from error
        return batch

    def _unusable(self, raw: bytes, error: ModelDecodeError) -> APIError:
        return unusable(self._socket.response_with(raw), error)

    async def dispatch_events(self) -> None:
        """Call the handlers with each event until the conversation ends; what one raises ends it, too.

        Raises:
            OpenAIError: an error event came, and nothing handles errors.
            WebSocketConnectionClosedError: the connection was closed as it should not be.
        """
        async for event in self:
            for handler in self.handlers.take(event):
                result = handler(event)
                if isawaitable(result):
                    await result

    # -- sending -------------------------------------------------------------------------------------------------

    async def send(self, event: ClientEventT) -> None:
        """Send an event: a dict, or an object of its type.

        Waits while the network takes no more (see `write_limit` of `WebSocketOptions`). While the connection is being
        made again, the event is queued.

        Raises:
            WebSocketConnectionClosedError: the connection was closed; the event is in `unsent_messages`.
            WebSocketQueueFullError: too much is queued already.
            TypeError, ValueError: something in it has no JSON form.
        """
        await self._socket.send(encode_json(event))

    async def send_raw(self, data: str | bytes) -> None:
        """Send a message as it is: str as a text message, bytes as a binary one."""
        if isinstance(data, str):
            await self._socket.send(data.encode())
        else:
            await self._socket.send(bytes(data), text=False)

    # -- opening and closing -------------------------------------------------------------------------------------

    async def open(self) -> None:
        """Connect, and send what is queued; the manager does so when it is entered."""
        if self._EVENT not in _event_types:
            await asyncio.get_running_loop().run_in_executor(None, _event_type, self._EVENT)
        await self._socket.open()

    async def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Say goodbye and close, within the close time-out. May be called again.

        code, reason: what the server is told (RFC 6455, section 7.4).

        Raises:
            WebSocketConnectionClosedError: something was still queued, which is in `unsent_messages`.
            ValueError: `code` is none that a client may send.
        """
        await self._socket.close(code, reason)
        self.ready = iter(())
        self._raws = []

    @property
    def dropped(self) -> int:
        """How many messages were dropped because nobody read them; see `overflow` of `WebSocketOptions`."""
        return self._socket.dropped


_event_types: dict[str, Any] = {}


def _event_type(name: str) -> Any:
    """The type of that name below `types`, ready to decode; the first time this takes 30 to 160 ms."""
    if name not in _event_types:
        module, _, attribute = name.rpartition(".")
        type_ = getattr(import_module(f"{__package__}.types.{module}"), attribute)
        StreamDecoder[Any](type_)
        _event_types[name] = type_
    return _event_types[name]


class ConnectionResource:
    """A group of events that can be sent over a connection."""

    def __init__(self, connection: AsyncConnection[Any, Any]) -> None:
        self._connection = connection

    async def _send(self, type_: str, **fields: Any) -> None:
        """Send one event with those of its fields that are given."""
        await self._connection.send({"type": type_, **given(fields)})


class AsyncConnectionManager(Handled, Generic[ConnectionT]):
    """Connects when its ``async with`` block begins, or by ``await manager.enter()``, and closes at its end.

    Handlers that are added here, and events that are sent before there is a connection, are those of the connection.
    """

    def __init__(
        self, connection_class: type[ConnectionT], endpoint: Endpoint, reconnection: Reconnection, max_queue_size: int
    ) -> None:
        self._class = connection_class
        self._endpoint = endpoint
        self.reconnection = reconnection
        self._max_queue_size = max_queue_size
        self._queue = SendQueue(max_queue_size)
        self.handlers: EventHandlers = EventHandlers()
        self._connection: ConnectionT | None = None

    def send(self, event: Any) -> None:
        """Have an event sent as soon as the connection is open.

        Raises:
            WebSocketQueueFullError: more than `max_queue_size` bytes would wait.
        """
        self._queue.put(encode_json(event))

    async def enter(self) -> ConnectionT:
        """Connect. Close the connection when it is no longer needed.

        Raises:
            APIStatusError: the server refused the handshake.
            APIConnectionError, APITimeoutError: there was no answer.
        """
        connection = self._class(replace(self._endpoint), self.reconnection, self._queue, self.handlers)
        await connection.open()
        self._queue = SendQueue(self._max_queue_size)  # the other one is that connection's from now on
        return connection

    async def __aenter__(self) -> ConnectionT:
        self._connection = await self.enter()
        return self._connection

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._connection is not None:
            try:
                await self._connection.close()
            except Exception:
                if error is None:
                    raise


def connect(
    engine: Engine,
    connection_class: type[ConnectionT],
    path: str,
    *,
    query: Mapping[str, object] | None = None,
    extra_query: Query | None = None,
    extra_headers: Headers | None = None,
    options: WebSocketOptions | WebSocketConnectionOptions | None = None,
    on_reconnecting: ReconnectHandler | None = None,
    max_retries: int = 5,
    initial_delay: float = 0.5,
    max_delay: float = 8.0,
    max_queue_size: int = MAX_QUEUE_SIZE,
    joining: bool = False,
) -> AsyncConnectionManager[ConnectionT]:
    """What connects to `path`, which is below the base URL of sockets; all ``connect`` methods are this.

    query:           parameters of the endpoint; those that are not given are left out.
    options:         see `WebSocketOptions`.
    on_reconnecting: see `Reconnection`, as for `joining` and the three numbers. Without it nothing is made again.
    max_queue_size:  bytes that may wait to be sent while there is no connection.

    Raises:
        TypeError, ValueError: an option is unknown or has a value that it cannot have; or `engine` gives raw responses.
    """
    if engine.is_view:
        raise TypeError("a socket has no response that could be given raw or streamed; connect from the client itself")
    endpoint = Endpoint(
        engine, path, given(dict(query or {})), extra_query or {}, extra_headers or {}, socket_settings(options)
    )
    reconnection = Reconnection(on_reconnecting, max_retries, initial_delay, max_delay, joining)
    return AsyncConnectionManager(connection_class, endpoint, reconnection, max_queue_size)
