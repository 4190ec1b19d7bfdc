"""Uploads of several requests: many files at a time, and one file in parts."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterable
from inspect import isawaitable
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

from ._deadline import deadline, forget_deadline
from ._multipart import Slice

if TYPE_CHECKING:
    from ._engine import Engine
    from ._types import FileTypes
    from .types.files import FileObject
    from .types.uploads import Upload, UploadPart

__all__ = ["PART_SIZE", "Plan", "plan_parts", "send_parts", "upload_all", "upload_for_search"]

T = TypeVar("T")

PART_SIZE = 64 * 1024 * 1024  # bytes, the largest part that the API takes
_CLEAN_UP = 5.0  # seconds that a failed upload may take to be cancelled

_cleaning: set[asyncio.Task[None]] = set()


async def upload_for_search(engine: Engine, file: FileTypes) -> FileObject:
    """Upload `file` for a vector store."""
    from .resources.files import AsyncFiles

    return await AsyncFiles(engine).create(file=file, purpose="assistants")


async def upload_all(
    engine: Engine,
    files: Iterable[FileTypes],
    *,
    max_concurrency: int,
    progress: Callable[[FileObject], object] | None = None,
) -> list[str]:
    """Upload `files` for a vector store and return their ids in the same order.

    max_concurrency: how many are on their way at a time.
    progress:        told each file that has been uploaded; may be a coroutine function.

    Raises:
        ValueError: `max_concurrency` is not positive.
        Exception: what the first upload that failed raised; the others are cancelled. Its notes name the files that had
            been uploaded, which are left where they are.
    """
    _check_positive("max_concurrency", max_concurrency)
    uploaded: dict[int, FileObject] = {}

    async def upload(numbered: tuple[int, FileTypes]) -> None:
        number, file = numbered
        uploaded[number] = await upload_for_search(engine, file)
        await _tell(progress, uploaded[number])

    try:
        await _each(enumerate(files), upload, at_once=max_concurrency)
    except Exception as error:
        names = ", ".join(f"{file.id} ({file.filename})" for _, file in sorted(uploaded.items()))
        _add_note(error, f"Files that had been uploaded: {names or 'none'}.")
        raise
    return [file.id for _, file in sorted(uploaded.items())]


class Plan(NamedTuple):
    """How a file is cut up.

    file, name, size: what is uploaded, in bytes.
    part_size:        bytes of each part but the last.
    max_concurrency:  how many parts are on their way at a time.
    """

    file: os.PathLike[str] | bytes
    name: str
    size: int
    part_size: int
    max_concurrency: int

    def parts(self) -> dict[int, FileTypes]:
        """Where each part begins, and what a form takes for it."""
        found: dict[int, FileTypes] = {}
        for start in range(0, self.size, self.part_size):
            size = min(self.part_size, self.size - start)
            file = self.file
            content = memoryview(file)[start : start + size] if isinstance(file, bytes) else Slice(file, start, size)
            found[start] = cast("FileTypes", (self.name, content))  # forms know slices
        return found


async def plan_parts(
    file: os.PathLike[str] | bytes, name: str | None, size: int | None, part_size: int | None, max_concurrency: int
) -> Plan:
    """How to upload `file` in parts; see `uploads.upload_file_chunked`, whose parameters these are.

    Raises:
        TypeError: `file` is neither a path nor bytes, or it is bytes and its name or its size is missing.
        ValueError: a size is wrong or not positive.
        OSError: there is no such file; the message names the argument.
    """
    part_size = PART_SIZE if part_size is None else part_size
    _check_positive("part_size", part_size)
    _check_positive("max_concurrency", max_concurrency)
    if isinstance(file, bytes) and (name is None or size is None):
        raise TypeError("`filename` and `bytes` must be given with a `file` that is in memory")
    found = await _measure(file)
    if size not in (None, found):
        raise ValueError(f"`bytes` is {size!r}, but `file` has {found}")
    return Plan(file, name or os.path.basename(cast("str", file)), found, part_size, max_concurrency)  # noqa: PTH119


async def send_parts(
    plan: Plan,
    *,
    add: Callable[[FileTypes], Awaitable[UploadPart]],
    complete: Callable[[list[str]], Awaitable[Upload]],
    cancel: Callable[[], Awaitable[Upload]],
    progress: Callable[[int, int], object] | None = None,
) -> Upload:
    """Send the parts of a file and complete its upload; if that fails, cancel it.

    add, complete, cancel: the requests.
    progress: told how many bytes are stored and how many there are; may be a coroutine function.

    Raises:
        Exception: what the first request that failed raised.
    """
    ids: dict[int, str] = {}
    stored = 0

    async def send(part: tuple[int, FileTypes]) -> None:
        nonlocal stored
        start, data = part
        ids[start] = (await add(data)).id
        stored += min(plan.part_size, plan.size - start)
        await _tell(progress, stored, plan.size)

    try:
        await _each(plan.parts().items(), send, at_once=plan.max_concurrency)
        return await complete([ids[start] for start in sorted(ids)])
    except BaseException as error:
        await _clean_up(cancel, error)
        raise


async def _measure(file: object) -> int:
    if isinstance(file, bytes):
        return len(file)
    if not isinstance(file, os.PathLike):
        raise TypeError(f"`file` must be a path or bytes, not {type(file).__name__}")
    try:
        return (await asyncio.to_thread(os.stat, cast("os.PathLike[str]", file))).st_size
    except OSError as error:
        raise OSError(error.errno, f"{error.strerror} (`file`)", error.filename) from None


def _check_positive(name: str, value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"`{name}` must be a whole number, not {value!r}")
    if value < 1:
        raise ValueError(f"`{name}` must be 1 or more, not {value}")


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
