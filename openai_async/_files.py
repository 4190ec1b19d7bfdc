"""Files on their way up, read in threads beside the event loop.

An `Upload` is a request body with files in it. It can be sent any number of times unless something in it can be read
only once: each pass over it opens paths anew and begins at the place where an open file stood. Files of the caller are
never closed. Of a file no more is held in memory than a few pieces.
"""

from __future__ import annotations

import asyncio
import errno
import io
import os
import stat
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from contextlib import aclosing
from inspect import iscoroutinefunction
from threading import Lock
from typing import IO, Any, TypeAlias, cast

from ._multipart import FileSegment, Segment, Slice

__all__ = ["SpentError", "Upload"]

_PIECE = 1024 * 1024  # bytes read in one visit to a thread
_COLLECTED = 64 * 1024  # bytes taken from an iterator in one visit

Piece: TypeAlias = bytes | memoryview
Pieces: TypeAlias = AsyncGenerator[Piece, None]


class SpentError(Exception):
    """A body was to be sent once more that can be read only once; `argument` is what it was given as."""

    def __init__(self, argument: str) -> None:
        super().__init__(f"`{argument}` can be read only once")
        self.argument = argument


class Upload:
    """A request body of bytes and files.

    segments: its pieces in order, as a form has them.
    """

    def __init__(self, segments: Iterable[Segment]) -> None:
        self._sources = [_source(segment) for segment in segments]
        self.failure: Exception | None = None
        self.spent: str | None = None

    @property
    def size(self) -> int | None:
        """Its length in bytes once it is prepared, None where only the end will tell."""
        total = 0
        for source in self._sources:
            if source.size is None:
                return None
            total += source.size
        return total

    async def prepare(self) -> None:
        """Find out whether everything can be read and how long it is; nothing is read yet.

        Raises:
            OSError: a file cannot be opened; the message names the argument.
            ValueError: an open file is closed, or not open for reading.
        """
        self.failure = None
        if self.spent is None:
            for source in self._sources:
                await source.prepare()

    async def pieces(self) -> Pieces:
        """The bytes from the beginning, in pieces of up to `_PIECE` bytes.

        What goes wrong with a file is kept as `failure`; what can be read only once is, from its first piece on, named
        by `spent`.

        Raises:
            SpentError: a pass before this one has used it up.
        """
        if self.spent is not None:
            raise SpentError(self.spent)
        for source in self._sources:
            if not source.replayable:
                self.spent = source.argument
            async with aclosing(source.pieces()) as pieces:
                try:
                    async for piece in pieces:
                        yield piece
                except Exception as error:
                    self.failure = error
                    raise


class _Source(ABC):
    """Bytes from somewhere.

    argument:   how the caller knows it.
    size:       how many they are; None if that is not known.
    replayable: whether they can be had again.
    """

    size: int | None = None
    replayable = True

    def __init__(self, argument: str) -> None:
        self.argument = argument

    async def prepare(self) -> None:  # noqa: B027 - most have nothing to find out
        """Find out `size` and `replayable`, and what stands against reading."""

    @abstractmethod
    def pieces(self) -> Pieces:
        """The bytes from the beginning. Closing the generator closes what was opened for it."""

    def checked(self, piece: object) -> bytes:
        """`piece`, if it is bytes."""
        if not isinstance(piece, (bytes, bytearray, memoryview)):
            raise TypeError(f"`{self.argument}` must give bytes, not {type(piece).__name__}")
        return cast("bytes", piece)

    def changed(self) -> OSError:
        """The error for a file that ends before its size."""
        return OSError(errno.EIO, f"`{self.argument}` became shorter while it was sent")


class _Buffer(_Source):
    def __init__(self, argument: str, content: Any) -> None:
        super().__init__(argument)
        self._content = memoryview(content).cast("B")
        self.size = self._content.nbytes

    async def pieces(self) -> Pieces:
        for start in range(0, len(self._content), _PIECE):
            yield self._content[start : start + _PIECE]


class _Path(_Source):
    """A file by its name, or a part of it; opened for each pass."""

    def __init__(self, argument: str, path: os.PathLike[str] | str, start: int = 0, size: int | None = None) -> None:
        super().__init__(argument)
        self._path = os.fspath(path)
        self._start = start
        self._part = size

    async def prepare(self) -> None:
        await asyncio.to_thread(self._examine)

    def _examine(self) -> None:
        try:
            status = os.stat(self._path)  # noqa: PTH116
        except OSError as error:
            raise _named(error, self.argument) from None
        self.replayable = stat.S_ISREG(status.st_mode)
        if self.replayable or stat.S_ISDIR(status.st_mode):
            self._open().close()  # whether it may be read; whoever writes to a pipe would notice
        self.size = status.st_size if self._part is None and self.replayable else self._part

    def _open(self) -> IO[bytes]:
        try:
            opened = open(self._path, "rb", buffering=0)  # noqa: PTH123, SIM115 - closed by who asked for it
            if self._start:
                opened.seek(self._start)
        except OSError as error:
            raise _named(error, self.argument) from None
        return opened

    async def pieces(self) -> Pieces:
        file = _FileForThreads(self._open)
        left = self.size
        try:
            while left is None or left > 0:
                size = _PIECE if left is None else min(_PIECE, left)
                piece = await asyncio.to_thread(file.read, size, last=size == left)
                if not piece:
                    if left is not None:
                        raise self.changed()
                    return
                if left is not None:
                    left -= len(piece)
                yield piece
        finally:
            if not file.closed:
                # Not awaited, as this may be a cancellation: a thread that still reads comes first.
                asyncio.get_running_loop().run_in_executor(None, file.close)


class _FileForThreads:
    """A file that threads open, read and close in turns."""

    def __init__(self, open_it: Callable[[], IO[bytes]]) -> None:
        self.closed = False
        self._open = open_it
        self._file: IO[bytes] | None = None
        self._lock = Lock()

    def read(self, size: int, *, last: bool) -> bytes:
        """Up to `size` bytes; closes at the end of the file, or if these are the `last` and all of them are here."""
        with self._lock:
            if self.closed:
                return b""
            if self._file is None:
                self._file = self._open()
            piece = self._file.read(size)
            if not piece or (last and len(piece) == size):
                self._close()
        return piece

    def close(self) -> None:
        with self._lock:
            self._close()

    def _close(self) -> None:
        self.closed = True
        if self._file is not None:
            self._file.close()


class _OpenFile(_Source):
    """A file that the caller opened, whose methods may be coroutines."""

    def __init__(self, argument: str, file: Any) -> None:
        super().__init__(argument)
        self._file = file
        self._async = iscoroutinefunction(file.read) or isinstance(file, AsyncIterable)
        self._start: int | None = None
        # Each piece says where it begins, and nobody comes between: a pass that was given up, for a redirect that came
        # early, may still be moving the file.
        self._lock = Lock()
        self._turn = asyncio.Lock()

    async def prepare(self) -> None:
        if self._start is not None:
            return
        try:
            readable = getattr(self._file, "readable", None)
            if readable is not None and not await self._call(readable):
                raise io.UnsupportedOperation("not open for reading")
            start = await self._position()
        except ValueError as error:  # closed, or not readable
            raise ValueError(f"`{self.argument}`: {error}") from None
        if start is None:
            self.replayable = False
        self._start = start

    async def _position(self) -> int | None:
        """Where the file stands, None if it cannot be moved; notes its size."""
        try:
            start: int = await self._call(self._file.tell)
            end: int = await self._call(self._file.seek, 0, os.SEEK_END)
            await self._call(self._file.seek, start)
        except (AttributeError, OSError):
            return None
        self.size = max(0, end - start)
        return start

    async def _call(self, method: Callable[..., Any], *args: Any) -> Any:
        if not self._async:
            return await asyncio.to_thread(method, *args)
        result = method(*args)
        return await result if hasattr(result, "__await__") else result

    async def pieces(self) -> Pieces:
        place, left = self._start, self.size
        while left is None or left > 0:
            piece = self.checked(await self._read(place, _PIECE if left is None else min(_PIECE, left)))
            if not piece:
                if left is not None:
                    raise self.changed()
                return
            if left is not None and place is not None:
                left -= len(piece)
                place += len(piece)
            yield piece

    async def _read(self, place: int | None, size: int) -> object:
        try:
            if not self._async:
                return await asyncio.to_thread(self._read_at, place, size)
            async with self._turn:
                if place is not None:
                    await self._call(self._file.seek, place)
                return await self._call(self._file.read, size)
        except OSError as error:
            raise _named(error, self.argument) from error

    def _read_at(self, place: int | None, size: int) -> object:
        with self._lock:
            if place is not None:
                self._file.seek(place)
            return self._file.read(size)


class _Iterable(_Source):
    """Pieces as they come out of an iterable; its `__next__` may block."""

    def __init__(self, argument: str, iterable: Iterable[bytes]) -> None:
        super().__init__(argument)
        self._iterable = iterable
        self.replayable = not isinstance(iterable, Iterator)

    async def pieces(self) -> Pieces:
        iterator = iter(self._iterable)
        while piece := await asyncio.to_thread(self._collect, iterator):
            yield piece

    def _collect(self, iterator: Iterator[bytes]) -> bytes:
        """The next pieces, joined to one of some size."""
        collected: list[bytes] = []
        size = 0
        for piece in iterator:
            collected.append(self.checked(piece))
            size += len(piece)
            if size >= _COLLECTED:
                break
        return b"".join(collected)


class _AsyncIterable(_Source):
    def __init__(self, argument: str, iterable: AsyncIterable[bytes]) -> None:
        super().__init__(argument)
        self._iterable = iterable
        self.replayable = not isinstance(iterable, AsyncIterator)

    async def pieces(self) -> Pieces:
        async for piece in self._iterable:
            if piece:
                yield self.checked(piece)


def _source(segment: Segment) -> _Source:
    if not isinstance(segment, FileSegment):
        return _Buffer("", segment)
    content: Any = segment.content
    return next(make for fits, make in _KINDS if fits(content))(segment.argument, content)


# What a content is taken for: the first that fits.
_KINDS: tuple[tuple[Callable[[Any], bool], Callable[[str, Any], _Source]], ...] = (
    (lambda content: isinstance(content, (bytes, bytearray, memoryview)), _Buffer),
    (lambda content: isinstance(content, Slice), lambda name, part: _Path(name, part.path, part.start, part.size)),
    (lambda content: isinstance(content, os.PathLike), _Path),
    (lambda content: hasattr(content, "read"), _OpenFile),
    (lambda content: isinstance(content, AsyncIterable), _AsyncIterable),
    (lambda content: True, _Iterable),  # noqa: ARG005
)


def _named(error: OSError, argument: str) -> OSError:
    """The same error, its message naming the argument."""
    if error.errno is None:
        return type(error)(f"`{argument}`: {error}")
    return OSError(error.errno, f"{error.strerror} (`{argument}`)", error.filename)
