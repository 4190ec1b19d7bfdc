"""Request bodies that do not fit into one write to the socket."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import aiohttp

from ._foreign_errors import WriteTimeout

if TYPE_CHECKING:
    from ._files import Upload

__all__ = ["ONE_WRITE", "BytesPayload", "Payload", "UploadPayload"]

# Bytes, the transport's high-water mark: a body up to this size leaves in a write that cannot block.
ONE_WRITE = 64 * 1024
_PART = 256 * 1024  # bytes that are copied at once when the socket does not take them all


class Payload(aiohttp.Payload):
    """A body that is sent in pieces, each within the write limit (seconds; None: no limit).

    aiohttp starts its read timer when the body is out, so a server that stops reading would hold the request for ever.
    """

    _default_content_type = "application/json"

    def __init__(self, value: object, size: int | None, write_timeout: float | None) -> None:
        super().__init__(value)
        self._size = size
        self._write_timeout = write_timeout
        self._transport: asyncio.Transport | None = None

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:  # noqa: ARG002
        raise TypeError("the body is sent, not shown")

    @property
    def failure(self) -> Exception | None:
        """What kept the body from being read, if something did."""
        return None

    async def write(self, writer: Any) -> None:
        await self.write_with_length(writer, None)

    async def write_with_length(self, writer: Any, content_length: int | None) -> None:  # noqa: ARG002 - it is the size
        self._transport = writer.transport
        try:
            await self._send(writer)
        except BaseException:
            if self._transport is not None:  # what is left in its buffer is no request
                self._transport.abort()
            raise

    @abstractmethod
    async def _send(self, writer: Any) -> None:
        """Write the body."""

    def drop(self) -> None:
        """Let go of what was not sent: a connection that is being closed would first try to get rid of it."""
        if self._transport is not None and self._transport.is_closing():
            self._transport.abort()

    async def _write_piece(self, writer: Any, piece: bytes | memoryview) -> None:
        """Write `piece`; each part of it leaves before the next one goes to the socket."""
        view = memoryview(piece)
        for start in range(0, len(view), _PART):
            await writer.write(view[start : start + _PART], drain=False)
            if writer.protocol.writing_paused:
                await self._drained(writer)
        await asyncio.sleep(0)  # a peer that is quick enough never makes the writer wait

    async def _drained(self, writer: Any) -> None:
        """Wait until the socket takes more."""
        if self._write_timeout is None:
            await writer.drain()
            return
        timer = _Progress(writer.transport, self._write_timeout)
        try:
            await writer.drain()
        except asyncio.CancelledError:
            if not timer.expired:
                raise
            raise WriteTimeout(f"nothing was taken for {self._write_timeout} s") from None
        finally:
            timer.cancel()


class _Progress:
    """Cancels the task that made it once nothing has left the buffer of `transport` for `limit` seconds."""

    def __init__(self, transport: asyncio.Transport, limit: float) -> None:
        self.expired = False
        self._transport = transport
        self._limit = limit
        self._task = asyncio.current_task()
        self._start()

    def _start(self) -> None:
        self._left = self._transport.get_write_buffer_size()
        self._handle = asyncio.get_running_loop().call_later(self._limit, self._look)

    def _look(self) -> None:
        if self._transport.get_write_buffer_size() < self._left:
            self._start()
        elif self._task is not None:
            self.expired = True
            self._task.cancel()

    def cancel(self) -> None:
        self._handle.cancel()


class BytesPayload(Payload):
    """A body that is in memory."""

    def __init__(self, content: bytes, write_timeout: float | None) -> None:
        super().__init__(content, len(content), write_timeout)

    async def _send(self, writer: Any) -> None:
        content: bytes = self._value
        await self._write_piece(writer, content)


class UploadPayload(Payload):
    """A body with files in it, which are read as it is sent; for a redirect that keeps the body, once more."""

    def __init__(self, upload: Upload, write_timeout: float | None) -> None:
        super().__init__(upload, upload.size, write_timeout)

    @property
    def failure(self) -> Exception | None:
        upload: Upload = self._value
        return upload.failure

    async def _send(self, writer: Any) -> None:
        upload: Upload = self._value
        async with aclosing(upload.pieces()) as pieces:
            async for piece in pieces:
                await self._write_piece(writer, piece)
