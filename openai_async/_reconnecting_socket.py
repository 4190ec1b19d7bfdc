"""A socket that is opened anew when it was closed: messages in, messages out, as bytes.

What is to be sent while there is no connection waits in a bounded queue. There is another attempt only if somebody
asked for it (`Reconnection.handler`) and the closure is one that may pass.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ._connection_queue import SendQueue
from ._deadline import forget_deadline
from ._exceptions import APIConnectionError, APIError, WebSocketConnectionClosedError
from ._log import log_closed, log_reconnect, without_query
from ._reconnection import NORMAL_CLOSURES, Reconnection, SessionConfiguration, event_type
from ._retry import RetryPolicy
from ._types import Headers, Query
from ._websocket_options import SocketSettings

if TYPE_CHECKING:
    from ._engine import Engine
    from ._http import Response
    from ._websocket import WebSocket

__all__ = ["Endpoint", "ReconnectingSocket"]

_TWO_READERS = (
    "Two tasks read from one connection at the same time, so that neither would get all events. Read in one place "
    "and hand events on, for example with handlers (`connection.on`) and one `dispatch_events()`."
)


@dataclass
class Endpoint:
    """Where sockets are opened, and how."""

    engine: Engine
    path: str
    query: Query
    extra_query: Query
    extra_headers: Headers
    settings: SocketSettings

    async def open(self, *, max_retries: int | None = None) -> WebSocket:
        """Open a socket; `max_retries` in place of the client's."""
        return await self.engine.open_socket(
            self.path,
            query=self.query,
            extra_query=self.extra_query,
            extra_headers=self.extra_headers,
            settings=self.settings,
            max_retries=max_retries,
        )

    def is_hopeless(self, error: APIError) -> bool:
        """Whether there is no use in another attempt after one that failed with `error`."""
        if isinstance(error, APIConnectionError):
            return self.engine.connections.closed
        return not RetryPolicy().retryable_error(error)


class ReconnectingSocket:
    """One conversation over as many sockets as it takes.

    queue:         what is to be sent first.
    configuration: what was told of the session; told again over each further socket.
    """

    def __init__(
        self, endpoint: Endpoint, reconnection: Reconnection, queue: SendQueue, configuration: SessionConfiguration
    ) -> None:
        self._endpoint = endpoint
        self._reconnection = reconnection
        self._queue = queue
        self._configuration = configuration
        self._sockets: deque[WebSocket] = deque()  # those with something to read, and the one in use
        self._dropped = 0
        self._task: asyncio.Task[None] | None = None  # opens, or has opened, the socket in use
        self._attempts = 0
        self._fresh = False  # whether the socket in use is that of the last attempt
        self._end: WebSocketConnectionClosedError | None = None
        self._ended_well = False
        self._room = asyncio.Event()
        self._reading = False
        self.received_ns: list[int] | None = None
        """When the messages that were received last came, for clients with ``timing=True``."""

    async def open(self) -> None:
        """Open the first socket and send what is queued.

        Raises:
            APIError: it could not be opened.
        """
        self._sockets.append(await self._endpoint.open())
        await self._flush(self._socket)

    @property
    def _socket(self) -> WebSocket:
        """The socket in use, or the last one."""
        if not self._sockets:
            raise RuntimeError("the connection is not open; enter its manager first")
        return self._sockets[-1]

    # -- receiving -----------------------------------------------------------------------------------------------

    async def receive(self) -> list[bytes]:
        """The messages that are here, at least one; none at the end of a conversation that ended as it should.

        Raises:
            WebSocketConnectionClosedError: it ended otherwise.
            RuntimeError: another task is reading.
        """
        if self._reading:
            raise RuntimeError(_TWO_READERS)
        self._reading = True
        try:
            while True:
                if messages := await self._receive():
                    return messages
                if self._end is not None:
                    break
                await self._next_socket()
        finally:
            self._reading = False
        if self._ended_well:
            return []
        raise self.ended()

    async def _receive(self) -> list[bytes]:
        """What one socket after the other brings, none if all of them are closed."""
        while True:
            socket = self._sockets[0] if self._sockets else self._socket
            if messages := await socket.receive():
                self.received_ns = socket.received_ns
                if self._attempts and self._works(socket, messages):
                    self._attempts = 0
                return messages
            if socket is self._socket:
                return []
            self._dropped += socket.dropped
            self._sockets.remove(socket)

    def _works(self, socket: WebSocket, messages: list[bytes]) -> bool:
        """Whether `messages` show that the last attempt was a success."""
        fresh = self._fresh and socket is self._socket
        return fresh and any(event_type(message) != "error" for message in messages)

    def ended(self) -> WebSocketConnectionClosedError:
        """Why there is nothing more."""
        if self._end is None:
            raise RuntimeError("the connection is open")
        return self._end.with_traceback(None)

    # -- sending -------------------------------------------------------------------------------------------------

    async def send(self, data: bytes, *, text: bool = True) -> None:
        """Send a message, or queue it while there is no connection.

        Raises:
            WebSocketConnectionClosedError: there is no connection any more.
            WebSocketQueueFullError: there is no room in the queue.
        """
        while self._end is None:
            socket = self._socket
            if not self._reconnecting and socket.is_open:
                if await self._write(socket, data, text=text):
                    return None
            elif not self._reconnecting:
                self._replace(socket)
            elif self._queue.fits(data) or self._endpoint.settings.send_overflow == "raise":
                return self._queue.put(data, text=text)
            else:
                self._room.clear()
                await self._room.wait()
        end = self.ended()
        message = f"{end} The message was not sent."
        unsent = [data.decode() if text else data]
        raise WebSocketConnectionClosedError(message, unsent_messages=unsent, code=end.code, reason=end.reason)

    async def _write(self, socket: WebSocket, data: bytes, *, text: bool) -> bool:
        """Hand a message to the network; False if it cannot have been sent."""
        socket.write(data, text=text)
        if text:
            self._configuration.note(data)
        return await socket.drain()

    async def _flush(self, socket: WebSocket) -> None:
        """Send what is queued, as long as the connection holds."""
        while self._queue and socket.is_open:
            data, text = self._queue.take()
            self._room.set()
            if not await self._write(socket, data, text=text):
                self._queue.put_back(data, text=text)

    # -- opening anew --------------------------------------------------------------------------------------------

    async def _next_socket(self) -> None:
        """Wait until there is another socket, or none any more. Giving up waiting does not give up the attempt."""
        if not self._reconnecting:
            self._replace(self._socket)
        if self._task is not None:
            await asyncio.wait([self._task])

    @property
    def _reconnecting(self) -> bool:
        return self._task is not None and not self._task.done()

    def _replace(self, socket: WebSocket) -> None:
        """Begin to open another socket in place of one that was closed, if that is to be."""
        self._fresh = False
        code, reason = socket.close_code, socket.close_reason
        log_closed(socket.url, code, reason)
        if self._reconnection.possible(code, self._attempts):
            self._task = asyncio.create_task(self._reconnect(code, reason))
        else:
            self._finish(code, reason)

    async def _reconnect(self, code: int, reason: str) -> None:
        forget_deadline()  # of the call that happened to notice
        cause: Exception | None = None
        try:
            while self._reconnection.possible(code, self._attempts):
                self._attempts += 1
                if not await self._announced(code):
                    break
                try:
                    socket = await self._endpoint.open(max_retries=0)
                except APIError as error:
                    cause = error
                    if self._endpoint.is_hopeless(error):
                        break
                    continue
                self._sockets.append(socket)
                self._fresh = True
                for message in self._configuration.messages():
                    if socket.is_open:
                        socket.write(message)
                return await self._flush(socket)  # should it be closed by now, whoever reads or sends next will see
            self._finish(code, reason, cause)
        except Exception as error:  # noqa: BLE001 - of the program's own handler, which whoever reads is to see
            self._finish(code, reason, error)
        finally:
            self._room.set()  # for what is longer than the queue

    async def _announced(self, code: int) -> bool:
        """Tell the program of the next attempt and wait for its time; False if the program calls it off."""
        from .types.websocket import ReconnectingEvent

        endpoint = self._endpoint
        event = ReconnectingEvent(
            attempt=self._attempts,
            max_attempts=self._reconnection.max_retries,
            delay=self._reconnection.delay(self._attempts),
            close_code=code,
            extra_query=endpoint.extra_query,
            extra_headers=endpoint.extra_headers,
        )
        overrides = await self._reconnection.overrides(event)
        if overrides.get("abort"):
            return False
        endpoint.extra_query = overrides.get("extra_query", endpoint.extra_query)
        endpoint.extra_headers = overrides.get("extra_headers", endpoint.extra_headers)
        log_reconnect(self._socket.url, code, event.delay, event.attempt)
        await asyncio.sleep(event.delay)
        return True

    # -- the end -------------------------------------------------------------------------------------------------

    def _finish(self, code: int, reason: str, cause: Exception | None = None, *, wanted: bool = False) -> None:
        if self._end is not None:  # the program was quicker
            return
        unsent = self._queue.drain()
        self._ended_well = (wanted or code in NORMAL_CLOSURES) and not unsent and cause is None
        where = without_query(self._socket.url)
        said = f"The connection to {where} was closed: code {code}" + (f" ({reason})" if reason else "") + "."
        if unsent:
            count = "One message was" if len(unsent) == 1 else f"{len(unsent)} messages were"
            said += f" {count} not sent; see unsent_frames."
        if cause is not None:
            said += f" It could not be opened again: {cause}"
        elif not wanted and code not in NORMAL_CLOSURES and self._reconnection.handler is None:
            said += " Pass on_reconnecting= to `connect` to have it opened again."
        self._end = WebSocketConnectionClosedError(said, unsent_messages=unsent, code=code, reason=reason)
        self._end.__cause__ = cause
        self._room.set()

    async def close(self, code: int, reason: str) -> None:
        """Say goodbye and close, within the close time-out. May be called again.

        Raises:
            WebSocketConnectionClosedError: something was still queued.
            ValueError: `code` or `reason` cannot be sent.
        """
        self._socket.say_goodbye(code, reason)
        ended_before = self._end is not None
        if not ended_before:
            log_closed(self._socket.url, code, reason)
            self._finish(code, reason, wanted=True)
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task], timeout=self._endpoint.settings.close_timeout)
        await asyncio.gather(*(socket.closed() for socket in self._sockets))
        if not ended_before and not self._ended_well:
            raise self.ended()

    @property
    def dropped(self) -> int:
        """How many messages were dropped because nobody read them."""
        return self._dropped + sum(socket.dropped for socket in self._sockets)

    def response_with(self, content: bytes) -> Response:
        """The answer to the handshake with `content` as its body, as errors show it."""
        return self._socket.response_with(content)
