"""Uploads of several requests: many files at a time, and one file in parts."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterable
from inspect import isawaitable
from typing import TYPE_CHECKING, TypeVar, cast

from ._deadline import deadline, forget_deadline
from ._multipart import Slice

if TYPE_CHECKING:
    from ._types import FileTypes
    from .types.files import FileObject
    from .types.uploads import Upload, UploadPart

__all__ = ["PART_SIZE", "in_parts", "measure", "upload_all"]

T = TypeVar("T")

PART_SIZE = 64 * 1024 * 1024  # bytes, the largest part that the API takes
_CLEAN_UP = 5.0  # seconds that a failed upload may take to be cancelled

_cleaning: set[asyncio.Task[None]] = set()


async def upload_all(
    create: Callable[[FileTypes], Awaitable[FileObject]],
    files: Iterable[FileTypes],
    *,
    max_concurrency: int,
    progress: Callable[[FileObject], object] | None = None,
) -> list[str]:
    """Upload `files` and return their ids in the same order.

    create:          uploads one.
    max_concurrency: how many are on their way at a time.
    progress:        told each file that has been uploaded; may be a coroutine function.

    Raises:
        Exception: what the first upload that failed raised; the others are cancelled. Its notes name the files that had
            been uploaded, which are left where they are.
    """
    uploaded: dict[int, FileObject] = {}

    async def upload(numbered: tuple[int, FileTypes]) -> None:
        number, file = numbered
        uploaded[number] = await create(file)
        await _tell(progress, uploaded[number])

    try:
        await _each(enumerate(files), upload, at_once=max_concurrency)
    except Exception as error:
        names = ", ".join(f"{file.id} ({file.filename})" for _, file in sorted(uploaded.items()))
        _add_note(error, f"Files that had been uploaded: {names or 'none'}.")
        raise
    return [file.id for _, file in sorted(uploaded.items())]


async def in_parts(
    upload: Upload,
    file: os.PathLike[str] | bytes,
    size: int,
    *,
    add: Callable[[FileTypes], Awaitable[UploadPart]],
    complete: Callable[[list[str]], Awaitable[Upload]],
    cancel: Callable[[], Awaitable[Upload]],
    part_size: int,
    max_concurrency: int,
    progress: Callable[[int, int], object] | None = None,
) -> Upload:
    """Send the `size` bytes of `file` as parts of `upload` and complete it; if that fails, cancel it.

    add, complete, cancel: the requests.
    part_size:       bytes of each part but the last.
    max_concurrency: how many parts are on their way at a time.
    progress:        told how many bytes have been stored, and `size`; may be a coroutine function.

    Raises:
        Exception: what the first request that failed raised.
    """
    ids: dict[int, str] = {}
    stored = 0

    async def send(start: int) -> None:
        nonlocal stored
        length = min(part_size, size - start)
        content = memoryview(file)[start : start + length] if isinstance(file, bytes) else Slice(file, start, length)
        part = await add(cast("FileTypes", (upload.filename or "upload", content)))  # forms know slices
        ids[start] = part.id
        stored += length
        await _tell(progress, stored, size)

    try:
        await _each(range(0, size, part_size), send, at_once=max_concurrency)
        return await complete([ids[start] for start in sorted(ids)])
    except BaseException as error:
        await _clean_up(cancel, error)
        raise


async def measure(file: object) -> int:
    """The size of `file` in bytes.

    Raises:
        OSError: there is no such file; the message names the argument.
        TypeError: it is neither a path nor bytes.
    """
    if isinstance(file, bytes):
        return len(file)
    if not isinstance(file, os.PathLike):
        raise TypeError(f"`file` must be a path or bytes, not {type(file).__name__}")
    try:
        return (await asyncio.to_thread(os.stat, cast("os.PathLike[str]", file))).st_size
    except OSError as error:
        raise OSError(error.errno, f"{error.strerror} (`file`)", error.filename) from None


async def _each(items: Iterable[T], do: Callable[[T], Awaitable[None]], *, at_once: int) -> None:
    """Do something with each of `items`, with up to `at_once` of them at a time; the first failure ends the others."""
    queue = iter(items)

    async def work() -> None:
        for item in queue:
            await do(item)

    workers = [asyncio.ensure_future(work()) for _ in range(at_once)]
    try:
        await asyncio.wait(workers, return_when=asyncio.FIRST_EXCEPTION)
    finally:
        failed = [worker for worker in workers if worker.done() and (worker.cancelled() or worker.exception())]
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
    for worker in failed:
        worker.result()


async def _tell(progress: Callable[..., object] | None, *news: object) -> None:
    if progress is not None and isawaitable(told := progress(*news)):
        await told


async def _clean_up(cancel: Callable[[], Awaitable[object]], failure: BaseException) -> None:
    """Call `cancel`, for a short time even where the deadline has passed or the caller has been cancelled."""

    async def in_time() -> None:
        forget_deadline()
        try:
            with deadline(_CLEAN_UP):
                await cancel()
        except Exception as error:  # noqa: BLE001 - what counts is the failure before
            _add_note(failure, f"The upload could not be cancelled: {error}")

    task = asyncio.ensure_future(in_time())
    _cleaning.add(task)
    task.add_done_callback(_cleaning.discard)
    await asyncio.shield(task)


def _add_note(error: BaseException, note: str) -> None:
    """``error.add_note``, which Python 3.10 lacks."""
    error.__dict__.setdefault("__notes__", []).append(note)
