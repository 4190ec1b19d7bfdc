"""Sound on its way to the API: pieces of audio as they come from a microphone, a file or a program."""

from __future__ import annotations

import asyncio
from binascii import b2a_base64
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from functools import partial
from typing import IO, Any, ClassVar, TypeAlias, cast

from ._connection import ConnectionResource

__all__ = ["AudioChunks", "AudioInputResource"]

AudioChunks: TypeAlias = bytes | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]

_PIECE = 32 * 1024  # bytes sent at once of what has no pieces of its own; two thirds of a second at 24 kHz, 16 bit
_NO_MORE = object()


class AudioInputResource(ConnectionResource):
    """A group of events that has one which appends audio."""

    _APPEND: ClassVar[str]
    """The type of that event."""

    async def append_stream(self, chunks: AudioChunks) -> int:
        """Append audio piece by piece, as it comes; base64 is taken care of. Returns how many bytes it was.

        chunks: an iterable or async iterable of bytes, an open binary file, or the bytes themselves. A plain iterable
                may wait for its next piece (it is asked in a thread), and no piece is asked for before the network has
                taken the one before it.

        Raises:
            WebSocketConnectionClosedError: the connection was closed.
            TypeError: there is something else than bytes in it. What the iterable raises is raised, too.
        """
        total = 0
        async for piece in _pieces(chunks):
            if not isinstance(piece, (bytes, bytearray, memoryview)):
                raise TypeError(f"audio must come as bytes, not {type(piece).__name__}")
            data = bytes(cast("bytes", piece))
            if data:
                await self._send(self._APPEND, audio=b2a_base64(data, newline=False).decode())
                total += len(data)
        return total


async def _pieces(chunks: Any) -> AsyncIterator[object]:
    if isinstance(chunks, AsyncIterable):
        async for piece in cast("AsyncIterable[object]", chunks):
            yield piece
        return
    if isinstance(chunks, (bytes, bytearray, memoryview)):
        view = memoryview(cast("bytes", chunks)).cast("B")
        chunks = [view[start : start + _PIECE] for start in range(0, len(view), _PIECE)]
    if isinstance(chunks, (list, tuple)):
        for piece in cast("list[object]", chunks):
            yield piece
        return
    iterator: Iterator[object] = iter(partial(chunks.read, _PIECE), b"") if hasattr(chunks, "read") else iter(chunks)
    while (piece := await asyncio.to_thread(next, iterator, _NO_MORE)) is not _NO_MORE:
        yield piece
