"""HTTP/1.1 as a server speaks it, written by hand on `asyncio.Protocol`.

Not on aiohttp's server, since the faults need every byte and every close in hand (a reset in the middle of a chunk, a
body without its last chunk, bytes after the end), and a load run needs what is left of the processor: an answer here
costs a third of one there. What clients of the API send is understood: content-length and chunked bodies,
``Expect: 100-continue``, keep-alive; requests sent ahead of their turn wait for it.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterator
from enum import Enum
from http import HTTPStatus
from itertools import pairwise
from typing import Literal, Protocol, TypeAlias, cast

from .answers import Answer, Refusal
from .received import MalformedError, Reader, ReceivedRequest

__all__ = ["Connection", "End", "Framing", "Script", "Service", "Step", "Takeover", "serialize"]

Framing = Literal["length", "chunked", "close"]

LAST_CHUNK = b"0\r\n\r\n"

_AT_ONCE = 1 << 16  # bytes that a socket takes in one write, as a rule
_REASONS = {status.value: status.phrase for status in HTTPStatus}
_NO_LINGER = struct.pack("ii", 1, 0)  # close() then sends RST instead of FIN


class End(Enum):
    """How an answer ends."""

    KEEP = "the connection waits for the next request"
    CLOSE = "FIN"
    RESET = "RST"
    STALL = "not at all: nothing more is sent, and the connection stays"
    HOLD = "all is said, but the connection stays, without the end of the message"


class Takeover(ABC):
    """Another protocol, which a connection speaks for the rest of its life. All calls come on the server's loop."""

    @abstractmethod
    def begin(self, connection: Connection) -> None:
        """The connection is this protocol's from now on; no answer has been written to the request that asked so."""

    @abstractmethod
    def feed(self, data: bytes) -> None:
        """Take the next bytes."""

    @abstractmethod
    def lost(self) -> None:
        """The connection has ended."""


# Bytes to write at once, seconds to wait, or the end, which is the last step and only that; a takeover is an end, too.
Step: TypeAlias = "bytes | float | End | Takeover"
Script: TypeAlias = "Iterator[Step]"


class Service(Protocol):
    """What a connection tells, and asks, the server it belongs to. All calls come on the server's loop."""

    def opened(self, connection: Connection) -> int:
        """A connection was made; returns its number."""
        ...

    def closed(self, connection: Connection) -> None:
        """A connection has ended."""
        ...

    def reads(self, target: str) -> int | None:
        """How many bytes of the body of a request for `target` to read; None for all."""
        ...

    def respond(self, request: ReceivedRequest) -> bytes | Callable[[], Awaitable[Script]]:
        """The answer: all its bytes, or what has to be waited for before the script of it is known."""
        ...

    def changed(self) -> None:
        """The outcome of a request is known."""
        ...


class Connection(asyncio.Protocol):
    """One connection: reads requests, has each answered in turn, notices at once when the client is gone."""

    def __init__(self, service: Service, sock: socket.socket) -> None:
        self._service = service
        self._socket = sock
        self._reader = Reader(service.reads)
        self._request: ReceivedRequest | None = None
        self._task: asyncio.Task[None] | None = None
        self._blocked: asyncio.Future[None] | None = None
        self._takeover: Takeover | None = None
        self._loop = asyncio.get_running_loop()

    # -- called by the loop ------------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = cast("asyncio.Transport", transport)
        # What the kernel has not taken counts as unsent, so that an answer is over when it has really left. TLS stops
        # its writers at the limit and not above it.
        self._transport.set_write_buffer_limits(high=0 if transport.get_extra_info("sslcontext") is None else 1, low=0)
        self._number = self._service.opened(self)

    def data_received(self, data: bytes) -> None:
        """Read on."""
        if self._takeover is not None:
            return self._takeover.feed(data)
        self._reader.feed(data)
        if self._request is None:
            self._advance()
        return None

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - how it ended makes no difference
        """Note that the client is gone."""
        if self._task is not None:
            self._task.cancel()
        if self._request is not None:
            self._request.settle("aborted")
        if self._takeover is not None:
            self._takeover.lost()
        self._transport.close()  # a TLS transport of Python 3.10 does not notice by itself
        self._service.closed(self)

    def pause_writing(self) -> None:
        """Note that the kernel takes no more."""
        self._blocked = self._loop.create_future()

    def resume_writing(self) -> None:
        """Note that the kernel has taken all."""
        blocked, self._blocked = self._blocked, None
        if blocked is not None and not blocked.done():
            blocked.set_result(None)

    # -- called by the server ----------------------------------------------------------------------------------

    def abort(self) -> None:
        """Drop the connection."""
        self._transport.abort()

    # -- called by what took over ------------------------------------------------------------------------------

    async def write(self, data: bytes) -> None:
        """Send `data`, and wait until it has left."""
        self._transport.write(data)
        if self._blocked is not None:
            await self._blocked

    def end(self, end: End) -> None:
        """Close the connection, behind what was written or with a reset."""
        if end is End.RESET:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            self._transport.abort()
        elif end is End.CLOSE:
            self._transport.close()

    def stop_reading(self) -> None:
        """Read no more."""
        self._transport.pause_reading()

    # ----------------------------------------------------------------------------------------------------------

    def _advance(self) -> None:
        """Answer the requests that are here, until one takes time."""
        while self._request is None and not self._transport.is_closing():
            try:
                request = self._reader.next()
            except MalformedError:
                return self._refuse()
            if request is None:
                if self._reader.expects_continue():
                    self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
                return None
            if self._reader.stopped:
                self._transport.pause_reading()
            request.connection = self._number
            self._request = request
            answer = self._service.respond(request)
            if isinstance(answer, bytes) and len(answer) <= _AT_ONCE:
                self._answer_at_once(request, answer)
            else:
                self._task = self._loop.create_task(self._answer_in_time(request, answer))
        return None

    def _answer_at_once(self, request: ReceivedRequest, answer: bytes) -> None:
        request.settle("answered")
        self._transport.write(answer)
        if self._blocked is None:
            self._end(request, End.KEEP)
        else:
            request.unsettle()
            self._task = self._loop.create_task(self._flush(request, End.KEEP))

    async def _answer_in_time(self, request: ReceivedRequest, answer: bytes | Callable[[], Awaitable[Script]]) -> None:
        steps = iter((answer, End.KEEP)) if isinstance(answer, bytes) else await answer()
        after: Step = End.STALL
        for step, after in pairwise(steps):
            if not isinstance(step, bytes):
                await asyncio.sleep(cast("float", step))
            elif isinstance(after, End) and after is not End.STALL:
                await self._write_last(request, step)
            else:
                await self.write(step)
        if isinstance(after, Takeover):
            self._hand_over(request, after)
        else:
            await self._flush(request, cast("End", after))

    async def _write_last(self, request: ReceivedRequest, data: bytes) -> None:
        """Write the end of an answer. Who has it all shall find it answered, and who has not shall not."""
        if len(data) > _AT_ONCE:
            await self.write(data[:-1])
            data = data[-1:]
        request.settle("answered")
        self._transport.write(data)
        if self._blocked is not None:
            request.unsettle()
            await self._blocked

    async def _flush(self, request: ReceivedRequest, end: End) -> None:
        if self._blocked is not None:
            await self._blocked
        self._task = None
        self._end(request, end)
        self._advance()

    def _end(self, request: ReceivedRequest, end: End) -> None:
        if end is End.STALL:
            return
        request.settle("answered")
        self._service.changed()
        closes = end is not End.RESET and request.fields.get("connection", "").lower() == "close"
        self.end(End.CLOSE if closes else end)
        if end is not End.HOLD:
            self._request = None

    def _hand_over(self, request: ReceivedRequest, takeover: Takeover) -> None:
        self._task = None
        self._takeover = takeover
        request.settle("answered")
        takeover.begin(self)
        self._service.changed()
        takeover.feed(self._reader.rest())

    def _refuse(self) -> None:
        refusal = Refusal(400, "The request is not HTTP/1.1.")
        self._transport.write(serialize(refusal.answer, {"connection": "close"}))
        self._transport.close()


def serialize(answer: Answer, usual: dict[str, str]) -> bytes:
    """All bytes of `answer`; `usual` are the headers of every answer."""
    if not answer.streamed:
        body = answer.pieces[0] if len(answer.pieces) == 1 else b"".join(answer.pieces)
        return head(answer, usual, "length", len(body)) + body
    return b"".join((head(answer, usual, "chunked"), *map(chunk, answer.pieces), LAST_CHUNK))


def head(answer: Answer, usual: dict[str, str], framing: Framing, length: int = 0) -> bytes:
    """The status line and the headers of `answer`."""
    fields: dict[str, str | None] = dict(usual)
    if answer.content_type:
        fields["content-type"] = answer.content_type
    if framing == "chunked":
        fields["transfer-encoding"] = "chunked"
    elif framing == "close":
        fields["connection"] = "close"
    elif answer.status >= 200 and answer.status not in (204, 304):
        fields["content-length"] = str(length)
    for name, value in answer.headers.items():
        fields[name.lower()] = value
    lines = [f"{name}: {value}\r\n" for name, value in fields.items() if value is not None]
    return f"HTTP/1.1 {answer.status} {_REASONS.get(answer.status, 'Unknown')}\r\n{''.join(lines)}\r\n".encode(
        "latin-1"
    )


def chunk(piece: bytes) -> bytes:
    """`piece` as one chunk (RFC 9112, section 7.1)."""
    return b"%x\r\n%b\r\n" % (len(piece), piece)
