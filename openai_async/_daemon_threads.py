"""Threads for functions that may block for ever, such as those that give keys.

The threads of an executor are waited for when the interpreter leaves: one function that hangs would keep the program
from ending. These are not, and they take none from those in which names are resolved and files read.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, TypeVar, cast

__all__ = ["in_daemon_thread"]

T = TypeVar("T")

_MOST = 32  # functions that may block at the same time, in a process


class _Threads:
    """Threads that take what is to be called from a queue; another one is begun while more waits than threads do."""

    def __init__(self) -> None:
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._lock = Lock()
        self._begun = 0
        self._free = 0

    def call(self, function: Callable[[], None]) -> None:
        with self._lock:
            self._free -= 1
            if self._free < 0 and self._begun < _MOST:
                Thread(target=self._run, name=f"openai_async_function_{self._begun}", daemon=True).start()
                self._begun += 1
                self._free += 1
        self._calls.put(function)

    def _run(self) -> None:
        while True:
            self._calls.get()()
            with self._lock:
                self._free += 1


_threads: dict[int, _Threads] = {}  # by process: a forked child has none of its parent's threads


async def in_daemon_thread(function: Callable[[], T]) -> T:
    """What `function` returns, called in a thread with the caller's context. What it raises is raised as it is.

    If the caller is cancelled, nobody waits for the function any more.
    """
    outcome: list[tuple[Any, BaseException | None]] = []
    await _begun(function, outcome)
    result, error = outcome.pop()  # which the frames below the error hold
    if error is not None:
        try:
            raise error
        finally:
            del error  # a frame that holds its own exception lives until the next garbage collection
    return cast("T", result)


def _begun(function: Callable[[], object], outcome: list[tuple[Any, BaseException | None]]) -> asyncio.Future[None]:
    """Let a thread call `function`; the future is done when what came of it is in `outcome`."""
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[None] = loop.create_future()
    context = copy_context()

    def call() -> None:
        outcome.append(context.run(_outcome, function))
        with suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(_tell, ended)

    process = os.getpid()
    (_threads.get(process) or _threads.setdefault(process, _Threads())).call(call)
    return ended


def _outcome(function: Callable[[], Any]) -> tuple[Any, BaseException | None]:
    """What `function` returns or raises. A future would not raise each error as it is, and a StopIteration never."""
    try:
        return function(), None
    except BaseException as error:  # noqa: BLE001 - whoever waits raises it
        return None, error


def _tell(ended: asyncio.Future[None]) -> None:
    if not ended.done():
        ended.set_result(None)
