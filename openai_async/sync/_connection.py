"""The sync view of connections: events cross threads a network read at a time, handlers run in the caller's thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from functools import partial
from operator import length_hint
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .._connection_events import Handled
from ._batches import Batches
from ._runner import current

if TYPE_CHECKING:
    from .._connection import AsyncConnection, AsyncConnectionManager, ConnectionResource as AsyncConnectionResource
    from .._connection_audio import AudioChunks

__all__ = ["AudioInputResource", "Connection", "ConnectionManager", "ConnectionResource"]

ServerEventT = TypeVar("ServerEventT")
ClientEventT = TypeVar("ClientEventT")
ConnectionT = TypeVar("ConnectionT", bound="Connection[Any, Any]")
T = TypeVar("T")


class Connection(Handled, Batches[ServerEventT], Generic[ServerEventT, ClientEventT]):
    """An open conversation with the API.

    Iterate over it (``for event in connection``) or call `recv` for what the server sends, in one thread at a time;
    `send` at any time, from any thread. Ctrl-C ends a wait and loses nothing. Error events are events like others.

    Raises when used:
        WebSocketConnectionClosedError: the server or the network closed it. Iteration just ends if it was closed as it
            should be (codes 1000, 1001 and 1005) and nothing was left to be sent.
        RuntimeError: two threads read at once, or it was opened before a fork.
    """

    def __init__(self, connection: AsyncConnection[ServerEventT, ClientEventT]) -> None:
        super().__init__()
        self._async = connection
        self.handlers = connection.handlers

    def recv(self, *, timeout: float | None = None) -> ServerEventT:
        """The next event.

        timeout: seconds to wait for it; None for no limit.

        Raises:
            TimeoutError: it did not come in time; the next call may get it.
            WebSocketConnectionClosedError: the connection was closed; `code` tells whether as it should be.
            APIResponseValidationError: a message is no JSON, or in strict mode does not fit. The next call goes on with
                the message after it.
        """
        while True:
            for event in self._ready:
                return event
            if not self._fill(timeout):
                raise self._async.ended()

    def recv_bytes(self) -> bytes:
        """The next message as it came; `parse_event` makes an event of it.

        Raises:
            WebSocketConnectionClosedError: the connection was closed.
        """
        if not length_hint(self._ready) and not self._runner.run(self._async.arrival()):
            raise self._async.ended()
        return self._async.take_bytes()

    def parse_event(self, data: str | bytes) -> ServerEventT:
        """The event that a message stands for.

        Raises:
            APIResponseValidationError: it is no JSON, or in strict mode does not fit.
        """
        return self._async.parse_event(data)

    def dispatch_events(self) -> None:
        """Call the handlers with each event, here in this thread, until the conversation ends or one raises.

        Raises:
            OpenAIError: an error event came, and nothing handles errors.
            WebSocketConnectionClosedError: the connection was closed as it should not be.
        """
        for event in self:
            for handler in self.handlers.take(event):
                handler(event)

    def send(self, event: ClientEventT) -> None:
        """Send an event: a dict, or an object of its type.

        Waits while the network takes no more (see `write_limit` of `WebSocketOptions`). While the connection is being
        made again, the event is queued.

        Raises:
            WebSocketConnectionClosedError: the connection was closed; the event is in `unsent_messages`.
            WebSocketQueueFullError: too much is queued already.
            TypeError, ValueError: something in it has no JSON form.
        """
        self._runner.run(self._async.send(event))

    def send_raw(self, data: str | bytes) -> None:
        """Send a message as it is: str as a text message, bytes as a binary one."""
        self._runner.run(self._async.send_raw(data))

    def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Say goodbye and close, within the close time-out. May be called again.

        code, reason: what the server is told (RFC 6455, section 7.4).

        Raises:
            WebSocketConnectionClosedError: something was still queued, which is in `unsent_messages`.
            ValueError: `code` is none that a client may send.
        """
        if self._runner.usable:
            self._runner.run(self._async.close(code=code, reason=reason))
        self._ready = iter(())

    @property
    def dropped(self) -> int:
        """How many messages were dropped because nobody read them; see `overflow` of `WebSocketOptions`."""
        return self._async.dropped

    def _fill(self, timeout: float | None = None) -> bool:
        # The events stay where they are until they are read: a wait that is interrupted at its end loses none.
        filled = self._runner.run(_within(self._async.fill, timeout))
        self._ready = self._async.ready
        return filled


async def _within(wait: Callable[[], Coroutine[Any, Any, T]], timeout: float | None) -> T:
    if timeout is None:
        return await wait()
    task = asyncio.ensure_future(wait())
    try:
        await asyncio.wait([task], timeout=timeout)  # which looks even if that is 0, unlike `wait_for`
        if task.done():
            return task.result()
    finally:
        task.cancel()
    raise TimeoutError(f"no event came within {timeout:g} s")


class ConnectionResource:
    """A group of events that can be sent over a connection, over the async one that does the work."""

    def __init__(self, resource: AsyncConnectionResource) -> None:
        self._async: Any = resource

    def _run(self, coro: Coroutine[Any, Any, T]) -> T:
        return current().run(coro)


class AudioInputResource(ConnectionResource):
    """A group of events that has one which appends audio."""

    def append_stream(self, chunks: AudioChunks) -> int:
        """Append audio piece by piece, as it comes; base64 is taken care of. Returns how many bytes it was.

        chunks: an iterable or async iterable of bytes, an open binary file, or the bytes themselves. It is read in
                another thread, so it may wait for its next piece; no piece is asked for before the network has taken
                the one before it.

        Raises:
            WebSocketConnectionClosedError: the connection was closed.
            TypeError: there is something else than bytes in it. What the iterable raises is raised, too.
        """
        total: int = self._run(self._async.append_stream(chunks))
        return total


class ConnectionManager(Handled, Generic[ConnectionT]):
    """Connects when its ``with`` block begins, or by ``manager.enter()``, and closes at its end.

    Handlers that are added here, and events that are sent before there is a connection, are those of the connection.

    view: makes the sync connection of the async one.
    """

    def __init__(self, manager: AsyncConnectionManager[Any], view: Callable[[Any], ConnectionT]) -> None:
        handler = manager.reconnection.handler
        if handler is not None:
            # It may block, which the loop of all sync clients must not.
            manager.reconnection = replace(
                manager.reconnection, handler=partial(asyncio.to_thread, cast("Any", handler))
            )
        self._async = manager
        self._view = view
        self.handlers = manager.handlers
        self._connection: ConnectionT | None = None

    def send(self, event: Any) -> None:
        """Have an event sent as soon as the connection is open.

        Raises:
            WebSocketQueueFullError: more than `max_queue_size` bytes would wait.
        """
        self._async.send(event)

    def enter(self) -> ConnectionT:
        """Connect. Close the connection when it is no longer needed.

        Raises:
            APIStatusError: the server refused the handshake.
            APIConnectionError, APITimeoutError: there was no answer.
        """
        return self._view(current().run(self._async.enter()))

    def __enter__(self) -> ConnectionT:
        self._connection = self.enter()
        return self._connection

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._connection is not None:
            try:
                self._connection.close()
            except Exception:
                if error is None:
                    raise
