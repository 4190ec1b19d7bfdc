"""A JSON body that is too large for one write to the socket."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp

from ._foreign_errors import WriteTimeout

__all__ = ["ONE_WRITE", "JSONBody"]

ONE_WRITE = (
    64 * 1024
)  # bytes, the transport's high-water mark: a body up to this size leaves in a write that cannot block


class JSONBody(aiohttp.Payload):
    """A JSON body too large for one write: sent in pieces, each within the write limit (seconds; None: no limit).

    aiohttp starts its read timer when the body is out, so a server that stops reading would hold the request for ever.
    """

    _default_content_type = "application/json"

    def __init__(self, content: bytes, write_timeout: float | None) -> None:
        super().__init__(content, content_type="application/json")
        self._size = len(content)
        self._write_timeout = write_timeout
        self._transport: asyncio.Transport | None = None

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        content: bytes = self._value
        return content.decode(encoding, errors)

    async def as_bytes(self, encoding: str = "utf-8", errors: str = "strict") -> bytes:  # noqa: ARG002
        content: bytes = self._value
        return content

    async def write(self, writer: Any) -> None:
        await self.write_with_length(writer, None)

    async def write_with_length(self, writer: Any, content_length: int | None) -> None:
        self._transport = writer.transport
        content = memoryview(self._value)[:content_length]
        for start in range(0, len(content), ONE_WRITE):
            await self._write_piece(writer, content[start : start + ONE_WRITE])

    def drop(self) -> None:
        """Let go of what was not sent: a connection that is being closed would first try to get rid of it."""
        if self._transport is not None and self._transport.is_closing():
            self._transport.abort()

    async def _write_piece(self, writer: Any, piece: memoryview) -> None:
        if self._write_timeout is None:
            await writer.write(piece)
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
            await writer.write(piece)
        except asyncio.CancelledError:
            if not expired:
                raise
            raise WriteTimeout(f"nothing was taken for {self._write_timeout} s") from None
        finally:
            handle.cancel()
