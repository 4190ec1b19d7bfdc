"""WebSockets as a server speaks them: the frames are those of `websockets`, bytes and closes stay in our hands."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, cast

import msgspec

from .answers import encode
from .faults import Fault
from .received import ReceivedRequest
from .socket_faults import Closing, Course, SocketStep
from .wire import Connection, End, Takeover

if TYPE_CHECKING:
    from websockets.frames import Frame

__all__ = ["Log", "Socket", "Talk"]

_AT_ONCE = 1 << 16  # bytes that are written together; an endpoint waits when more are to be written
_LOGGED = 20_000  # sockets, and messages of one
_LOGGED_BYTES = 64 << 20  # of these messages
_NO_CODE = 1005
_NO_FRAME_SAYS = (1004, 1006, 1015)
_logger = logging.getLogger(__name__)


class Log(Protocol):
    """Where sockets are listed, and who is told of changes."""

    sockets: list[Socket]

    def changed(self) -> None:
        """Something has happened to one of them."""
        ...


class _Received:
    """The newest messages of a kind."""

    def __init__(self) -> None:
        self.messages: list[Any] = []
        self._sizes = deque[int]()
        self._held = 0  # bytes

    def add(self, message: object, size: int) -> None:
        """Keep `message`, and forget the oldest ones where it is too much."""
        self.messages.append(message)
        self._sizes.append(size)
        self._held += size
        while len(self._sizes) > _LOGGED or (self._held > _LOGGED_BYTES and len(self._sizes) > 1):
            self._held -= self._sizes.popleft()
            del self.messages[0]


class Socket(Takeover):
    """A socket that was accepted. What tests call may be called from any thread.

    path:           of the handshake, with its ``/v1``.
    query, headers: of the handshake; of a repeated key of the query, the last value.
    received:       the messages in text, decoded; one that is not JSON as text. Of a long run, the newest 20,000, and
                    of these those that are within 64 MiB.
    received_bytes: the binary messages, as many.
    open:           whether it still is.
    close_code, close_reason: of the client's close frame: 1005 if it had no code, 1006 if the connection ended without
                    one; None as long as it is open.
    """

    def __init__(
        self, request: ReceivedRequest, greeting: bytes, talk: Talk, fault: Fault, *, log: Log, pause: float
    ) -> None:
        from websockets.protocol import State
        from websockets.server import ServerProtocol

        self.path: str = request.path
        self.query: dict[str, str] = request.query
        self.headers: Mapping[str, str] = request.headers
        self._received = {True: _Received(), False: _Received()}  # whether they are text
        self.received: list[Any] = self._received[True].messages
        self.received_bytes: list[bytes] = self._received[False].messages
        self.open: bool = True
        self.close_code: int | None = None
        self.close_reason: str = ""
        self._greeting = greeting
        self._talk = talk
        self._fault = fault
        self._course = Course(fault)
        self._log = log
        self._pause = pause
        self._protocol = ServerProtocol(state=State.OPEN, max_size=None)
        self._loop = asyncio.get_running_loop()
        self._inbox: asyncio.Queue[Any] = asyncio.Queue()
        self._outbox = deque[tuple[bytes, bool]]()  # frames, and whether they are an event; none for the end
        self._waiting = 0  # bytes of it
        self._filled = asyncio.Event()
        self._emptied = asyncio.Event()
        self._message: list[bytes] = []  # frames of a message that is not complete
        self._is_text = False
        self._unread = float("inf") if fault.read is None else fault.read
        self._silent = False
        self._tasks: list[asyncio.Task[None]] = []

    def __repr__(self) -> str:
        return f"<Socket {self.path}, {'open' if self.open else self.close_code}, {len(self.received)} received>"

    # -- called from any thread --------------------------------------------------------------------------------

    def send(self, event: object) -> None:
        """Send a message: bytes as a binary one, text as it is, anything else as JSON. Of no effect when closed."""
        self._call(self._put, *_message(event))

    def write(self, data: bytes) -> None:
        """Send these bytes, of frames or not."""
        self._call(self._put_frames, data)

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Begin to close it, behind what was sent; 1005 for a close frame without a code.

        Raises:
            ValueError: no close frame may have this code.
        """
        if not 1000 <= code < 5000 or code in _NO_FRAME_SAYS:
            raise ValueError(f"no close frame has the code {code}")
        self._call(self._put_close, code, reason)

    def reset(self) -> None:
        """Drop the connection with a TCP reset."""
        self._call(self._finish, End.RESET)

    def drop(self) -> None:
        """Close the connection without a close frame."""
        self._call(self._finish, End.CLOSE)

    def _call(self, function: Callable[..., None], *arguments: object) -> None:
        with suppress(RuntimeError):  # the server is closed
            self._loop.call_soon_threadsafe(function, *arguments)

    # -- called by endpoints -----------------------------------------------------------------------------------

    def say(self, event: object) -> None:
        """Like `send`, at once."""
        self._put(*_message(event))

    async def room(self) -> None:
        """Wait while there is much to write already."""
        while self._waiting > _AT_ONCE:
            self._emptied.clear()
            await self._emptied.wait()

    def failed(self, error: BaseException) -> None:
        """Tell of a mistake in the server, which is the server's own and must be seen."""
        _logger.error("The local server failed on %r", self, exc_info=error)
        self._put_close(1011, f"The local server failed: {error!a}"[:120])

    async def pace(self) -> None:
        """Wait for the time between two events of a stream."""
        if self._pause:
            await asyncio.sleep(self._pause)

    def __aiter__(self) -> Socket:
        return self

    async def __anext__(self) -> Any:
        """The next message, as in `received` and `received_bytes`; the close handshake is the end."""
        message = await self._inbox.get()
        if message is End.CLOSE:
            raise StopAsyncIteration
        return message

    # -- called by the connection ------------------------------------------------------------------------------

    def begin(self, connection: Connection) -> None:
        """See `Takeover`."""
        self._connection = connection
        self._log.sockets.append(self)
        if len(self._log.sockets) > _LOGGED:
            del self._log.sockets[0]
        self._tasks = [self._loop.create_task(each) for each in (self._write_out(), self._run())]

    def feed(self, data: bytes) -> None:
        """See `Takeover`."""
        if len(data) >= self._unread:
            data = data[: int(self._unread)]
            self._connection.stop_reading()
        self._unread -= len(data)
        if not data:
            return
        self._protocol.receive_data(data)
        for frame in cast("list[Frame]", self._protocol.events_received()):
            self._take(frame)
        for reply in self._protocol.data_to_send():
            if not reply:
                self._inbox.put_nowait(End.CLOSE)
                self._put_frames(b"")
            elif self._fault.pongs or reply[0] & 0x0F != 0x0A:
                self._put_frames(reply)

    def lost(self) -> None:
        """See `Takeover`."""
        closed = self._protocol.close_rcvd
        self.close_code, self.close_reason = (1006, "") if closed is None else (closed.code, closed.reason)
        self.open = False
        self._inbox.put_nowait(End.CLOSE)
        for task in self._tasks:
            task.cancel()

    # -- incoming ----------------------------------------------------------------------------------------------

    def _take(self, frame: Frame) -> None:
        from websockets.frames import Opcode

        if frame.opcode not in (Opcode.TEXT, Opcode.BINARY, Opcode.CONT):
            return
        if frame.opcode is not Opcode.CONT:
            self._is_text = frame.opcode is Opcode.TEXT
        self._message.append(bytes(frame.data))
        if frame.fin:
            data = b"".join(self._message)
            self._message.clear()
            message = _decode(data) if self._is_text else data
            self._received[self._is_text].add(message, len(data))
            self._inbox.put_nowait(message)
            self._log.changed()

    async def _run(self) -> None:
        try:
            await self._talk(self)
        except Exception as error:  # noqa: BLE001 - the close frame tells it
            self.failed(error)

    # -- outgoing ----------------------------------------------------------------------------------------------

    def _put(self, data: bytes, text: bool) -> None:
        if self._protocol.close_sent is None:
            self._put_frames(self._framed(data, text), counted=True)

    def _put_close(self, code: int, reason: str) -> None:
        if self._protocol.close_sent is None:
            self._put_frames(self._framed_close(code, reason))

    def _put_frames(self, frames: bytes, *, counted: bool = False) -> None:
        """Have `frames` written; none at all for the end of the connection."""
        if not self._silent:
            self._outbox.append((frames, counted))
            self._waiting += len(frames)
            self._filled.set()

    def _framed(self, data: bytes, text: bool) -> bytes:
        (self._protocol.send_text if text else self._protocol.send_binary)(data)
        return b"".join(self._protocol.data_to_send())

    def _framed_close(self, code: int, reason: str) -> bytes:
        self._protocol.send_close(None if code == _NO_CODE else code, reason)
        return b"".join(self._protocol.data_to_send())

    async def _write_out(self) -> None:
        await self._connection.write(self._greeting)
        await self._follow(self._course.begin())
        while not self._silent:
            if not self._outbox:
                self._filled.clear()
                await self._filled.wait()
                continue
            frames, counted = self._next()
            if not frames:
                self._finish(End.CLOSE)
            elif counted:
                await self._follow(self._course.event(frames))
            else:
                await self._connection.write(frames)

    def _next(self) -> tuple[bytes, bool]:
        """The frames to write next, and whether they are an event to which something may happen."""
        frames, counted = self._outbox.popleft()
        if self._course.plain:
            joined = [frames]
            size = len(frames)
            while frames and self._outbox and size < _AT_ONCE and self._outbox[0][0]:
                joined.append(self._outbox.popleft()[0])
                size += len(joined[-1])
            frames, counted = b"".join(joined), False
        self._waiting -= len(frames)
        self._emptied.set()
        return frames, counted

    async def _follow(self, steps: Iterator[SocketStep]) -> None:
        for step in steps:
            if isinstance(step, bytes):
                await self._connection.write(step)
            elif isinstance(step, dict):
                await self._connection.write(self._framed(encode(step), text=True))
            elif isinstance(step, Closing):
                self._forget()
                await self._connection.write(self._framed_close(step.code, step.reason))
            elif isinstance(step, End):
                self._finish(step)
            else:
                await asyncio.sleep(step)

    def _finish(self, end: End) -> None:
        """Write nothing more, and end the connection like this."""
        self._silent = True
        self._forget()
        if self.open:
            self._connection.end(end)

    def _forget(self) -> None:
        self._outbox.clear()
        self._waiting = 0
        self._emptied.set()


# What an endpoint says and hears on a socket, to the end.
Talk: TypeAlias = "Callable[[Socket], Coroutine[Any, Any, None]]"


def _message(event: object) -> tuple[bytes, bool]:
    """A message, and whether it is text."""
    if isinstance(event, bytes):
        return event, False
    return (event.encode() if isinstance(event, str) else encode(event)), True


def _decode(data: bytes) -> Any:
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return data.decode(errors="replace")
