"""Request bodies that do not fit into one write to the socket."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import aiohttp

from ._foreign_errors import WriteTimeout

if TYPE_CHECKING:
    from ._files import Upload

__all__ = ["ONE_WRITE", "BytesPayload", "Payload", "UploadPayload"]

# Bytes, the transport's high-water mark: a body up to this size leaves in a write that cannot block.
ONE_WRITE = 64 * 1024


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

    def drop(self) -> None:
        """Let go of what was not sent: a connection that is being closed would first try to get rid of it."""
        if self._transport is not None and self._transport.is_closing():
            self._transport.abort()

    async def _write_piece(self, writer: Any, piece: bytes | memoryview) -> None:
        """Write `piece`, each part of it within the limit."""
        self._transport = writer.transport
        view = memoryview(piece)
        for start in range(0, len(view), ONE_WRITE):
            await self._write_part(writer, view[start : start + ONE_WRITE])

    async def _write_part(self, writer: Any, part: memoryview) -> None:
        if self._write_timeout is None:
            await writer.write(part)
            return
        task = asyncio.current_task()
        expired = False

        def expire() -> None:
            nonlocal expired
            expired = True
            if task is not None:
                task.cancel()

        handle = asyncio.get_running_loop().call_later(self._write_timeout, expire)
        try:
            await writer.write(part)
        except asyncio.CancelledError:
            if not expired:
                raise
            raise WriteTimeout(f"nothing was taken for {self._write_timeout} s") from None
        finally:
            handle.cancel()


class BytesPayload(Payload):
    """A body that is in memory."""

    def __init__(self, content: bytes, write_timeout: float | None) -> None:
        super().__init__(content, len(content), write_timeout)

    async def write_with_length(self, writer: Any, content_length: int | None) -> None:
        await self._write_piece(writer, memoryview(self._value)[:content_length])


class UploadPayload(Payload):
    """A body with files in it, which are read as it is sent; for a redirect that keeps the body, once more."""

    def __init__(self, upload: Upload, write_timeout: float | None) -> None:
        super().__init__(upload, upload.size, write_timeout)

    @property
    def failure(self) -> Exception | None:
        upload: Upload = self._value
        return upload.failure

    async def write_with_length(self, writer: Any, content_length: int | None) -> None:  # noqa: ARG002 - it is the size
        upload: Upload = self._value
        async with aclosing(upload.pieces()) as pieces:
            async for piece in pieces:
                await self._write_piece(writer, piece)
