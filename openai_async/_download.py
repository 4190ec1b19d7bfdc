"""Files on their way down, written in threads beside the event loop."""

from __future__ import annotations

import asyncio
import os
import stat
from collections.abc import AsyncIterator
from threading import Lock
from typing import IO

__all__ = ["WRITE_SIZE", "save"]

WRITE_SIZE = 1024 * 1024  # bytes written in one visit to a thread


async def save(pieces: AsyncIterator[bytes], file: str | os.PathLike[str], chunk_size: int = WRITE_SIZE) -> None:
    """Write `pieces` to the path `file`, about `chunk_size` bytes at a time.

    They are written beside the path and take its place when the last one is there, so that a download that breaks off
    leaves it as it was. What is no regular file (a pipe, a device) is written to directly.

    Raises:
        OSError: the file cannot be written.
    """
    target = _Target(os.fspath(file))
    held: list[bytes] = []
    size = 0
    try:
        await asyncio.to_thread(target.open)
        async for piece in pieces:
            held.append(piece)
            size += len(piece)
            if size >= chunk_size:
                await asyncio.to_thread(target.write, held)
                held, size = [], 0
        await asyncio.to_thread(target.finish, held)
    except BaseException:
        await asyncio.shield(asyncio.to_thread(target.discard))
        raise


class _Target:
    """A path that is being written to, by threads in turns."""

    def __init__(self, path: str) -> None:
        self._path = os.path.realpath(path)  # a link stays one
        self._beside: str | None = None
        self._file: IO[bytes] | None = None
        self._given_up = False
        self._lock = Lock()

    def open(self) -> None:
        with self._lock:
            if self._given_up:
                return
            try:
                mode = os.stat(self._path).st_mode  # noqa: PTH116
            except FileNotFoundError:
                mode = None
            if mode is not None and not stat.S_ISREG(mode):
                self._file = open(self._path, "wb")  # noqa: PTH123, SIM115
                return
            beside = f"{self._path}.{os.urandom(4).hex()}.part"
            self._file = open(beside, "xb")  # noqa: PTH123, SIM115
            self._beside = beside
            if mode is not None:
                os.chmod(beside, stat.S_IMODE(mode))  # noqa: PTH101

    def write(self, pieces: list[bytes]) -> None:
        with self._lock:
            if self._file is not None:
                self._file.write(b"".join(pieces))

    def finish(self, pieces: list[bytes]) -> None:
        self.write(pieces)
        with self._lock:
            if self._file is not None:
                self._file.close()
            if self._beside is not None:
                os.replace(self._beside, self._path)  # noqa: PTH105
                self._beside = None

    def discard(self) -> None:
        """Close and take away what was written."""
        with self._lock:
            self._given_up = True
            file, self._file = self._file, None
            beside, self._beside = self._beside, None
            try:
                if file is not None:
                    file.close()  # writes what it holds, for which the disk may be full
            finally:
                if beside is not None:
                    os.unlink(beside)  # noqa: PTH108
