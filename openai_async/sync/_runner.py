"""The event loop behind the sync clients: one daemon thread per process, started by the first call.

`run` hands a coroutine to that thread and waits for it. The hand-off is a queue and one wake-up of the loop, which
calls made at the same moment share; the answer comes back through a bare lock. Three things follow from the design:

* Whatever breaks the wait (Ctrl-C, a signal handler that raises) cancels the coroutine, so the request stops too.
* A forked child starts a thread of its own and never touches the loop, the selector or the sockets of its parent.
* The thread ends with the interpreter: what still runs is cancelled, connections are closed, nothing is printed.

uvloop drives the thread where it is installed; ``OPENAI_ASYNC_UVLOOP=0`` in the environment says otherwise.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import sys
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from contextvars import copy_context
from threading import Lock, RLock, Thread, current_thread, get_ident, main_thread
from typing import Any, Generic, TypeVar

__all__ = ["Runner", "current", "run"]

T = TypeVar("T")

_CANCEL_GRACE = 5.0  # seconds an interrupted caller waits for its request to stop
_EXIT_GRACE = 2.0  # seconds the interpreter waits at its end for cancelled work
# Seconds after which a waiting main thread looks for signals by itself: one that comes just before the wait does not
# interrupt it, and on Windows Ctrl-C never does.
_LOOK_UP = 0.1 if sys.platform == "win32" else 1.0

_ON_LOOP_THREAD = (
    "A sync client was called on its own event loop thread (from a hook, a callback or a token provider), where it "
    "would wait for itself for ever. Use AsyncOpenAI and `await` there, or move the call to a thread: "
    "`await asyncio.to_thread(client.chat.completions.create, ...)`."
)
_OF_THE_PARENT = (
    "This object was made before a fork and its connection belongs to the parent process. "
    "Clients work on both sides of a fork; streams, sockets and open responses do not: ask again in the child."
)
_AT_EXIT = "The interpreter is shutting down and the event loop thread of the sync clients has ended."


class _Call(Generic[T]):
    """A coroutine on its way to the loop thread, and its outcome on the way back."""

    __slots__ = ("context", "coro", "done", "error", "finished", "task", "value")

    value: T

    def __init__(self, coro: Coroutine[Any, Any, T]) -> None:
        self.coro = coro
        self.context = copy_context()
        self.done = Lock()
        self.done.acquire()
        self.error: BaseException | None = None
        self.finished = False
        self.task: asyncio.Task[None] | None = None

    def finish(self) -> None:
        """Let the waiting thread go."""
        self.finished = True
        self.done.release()


class Runner:
    """One loop thread. Clients share the one that `current` returns; streams keep the one they were opened on."""

    def __init__(self) -> None:
        self._loop = _new_loop()
        self._queue: deque[_Call[Any]] = deque()
        self._awake = False
        self._refusal: str | None = None
        self._closing = False
        self._background: set[asyncio.Task[None]] = set()
        self._thread = Thread(target=self._serve, name="openai_async", daemon=True)
        try:
            self._thread.start()
        except BaseException:
            self._loop.close()
            raise
        self._ident = self._thread.ident

    def run(self, coro: Coroutine[Any, Any, T]) -> T:
        """The result of `coro`, which runs on the loop thread in a copy of the caller's context variables.

        Raises:
            RuntimeError: called on the loop thread, after a fork or at exit; `coro` is closed unstarted.
            BaseException: what `coro` raised, or what interrupted the wait, in which case `coro` is cancelled first.
        """
        if self._refusal is not None or get_ident() == self._ident:
            coro.close()
            raise RuntimeError(self._refusal or _ON_LOOP_THREAD)
        call = _Call(coro)
        try:
            self._queue.append(call)
            if not self._awake:
                self._awake = True
                self._loop.call_soon_threadsafe(self._start_queued)
            _wait(call.done)
        except BaseException:
            self._stop(call)
            raise
        error = call.error
        if error is None:
            return call.value
        call.error = None
        try:
            raise error
        finally:
            del error  # a frame that holds its own exception lives until the next garbage collection

    def later(self, work: Callable[[], Awaitable[object]]) -> None:
        """Run `work` on the loop thread some time soon; its outcome is dropped.

        Never waits and never raises, so that finalisers may call it, on any thread.
        """
        if self._refusal is None:
            with suppress(RuntimeError):  # the loop was closed a moment ago, and the connections with it
                self._loop.call_soon_threadsafe(self._start_background, work)

    @property
    def usable(self) -> bool:
        """Whether calls are taken: the runner is of this process and the interpreter is not at its end."""
        return self._refusal is None

    def disown(self) -> None:
        """Give the runner up in a forked child: from here on every call is refused and the loop is left as it is."""
        self._refusal = _OF_THE_PARENT

    def close(self) -> None:
        """End the thread: cancel what runs, close the connections of the loop, wait a bounded time."""
        self._refusal = _AT_EXIT
        self._closing = True
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_EXIT_GRACE * 2)

    def _stop(self, call: _Call[Any]) -> None:
        """Cancel `call` for a caller whose wait was interrupted, and wait until it is over."""
        if call.finished:
            return
        try:
            self._loop.call_soon_threadsafe(self._cancel, call)
        except RuntimeError:
            call.coro.close()
        else:
            call.done.acquire(timeout=_CANCEL_GRACE)

    # -- on the loop thread ------------------------------------------------------------------------------------

    def _serve(self) -> None:
        loop = self._loop
        while not self._closing:
            with suppress(KeyboardInterrupt, SystemExit):  # of somebody's callback; the other callers go on
                loop.run_forever()
        try:
            loop.run_until_complete(self._wind_up())
        finally:
            loop.set_exception_handler(_ignore)
            loop.close()

    def _start_queued(self) -> None:
        self._awake = False
        while self._queue:
            call = self._queue.popleft()
            if sys.version_info >= (3, 11):
                call.task = self._loop.create_task(self._perform(call), context=call.context)
            else:
                call.task = call.context.run(self._loop.create_task, self._perform(call))

    async def _perform(self, call: _Call[Any]) -> None:
        try:
            call.value = await call.coro
        except BaseException as error:  # noqa: BLE001 - the caller's thread raises it
            call.error = error
        if not self._closing:  # at exit only daemon threads wait; woken, they would print tracebacks
            call.finish()

    def _cancel(self, call: _Call[Any]) -> None:
        self._start_queued()  # the interrupt may have come between queueing the call and waking the loop
        if call.task is None:
            call.coro.close()
            call.finish()
        else:
            # One turn later, the first step of the task has been made: a task cancelled before would never enter
            # `_perform` and leave its coroutine unawaited.
            self._loop.call_soon(call.task.cancel)

    def _start_background(self, work: Callable[[], Awaitable[object]]) -> None:
        task = self._loop.create_task(_quietly(work))
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _wind_up(self) -> None:
        while self._queue:
            self._queue.popleft().coro.close()
        await asyncio.sleep(0)  # let every task take its first step, see `_cancel`
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=_EXIT_GRACE)
        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self._loop.shutdown_asyncgens(), _EXIT_GRACE)


def current() -> Runner:
    """The runner of this process, started if need be."""
    global _current, _at_exit  # noqa: PLW0603 - one per process
    with _lock:
        if _current is None:
            _current = Runner()
            if not _at_exit:
                _at_exit = True
                atexit.register(_close_at_exit)
        return _current


def run(coro: Coroutine[Any, Any, T]) -> T:
    """`Runner.run` on the runner of this process."""
    runner = _current
    if runner is None:
        try:
            runner = current()
        except BaseException:
            coro.close()
            raise
    return runner.run(coro)


def _new_loop() -> asyncio.AbstractEventLoop:
    if os.environ.get("OPENAI_ASYNC_UVLOOP", "1") != "0":
        try:
            import uvloop
        except ImportError:
            pass
        else:
            return uvloop.new_event_loop()
    return asyncio.new_event_loop()


def _wait(lock: Lock) -> None:
    """Take `lock`, noticing signals, which only the main thread is told of."""
    if current_thread() is not main_thread():
        lock.acquire()
        return
    while not lock.acquire(timeout=_LOOK_UP):
        pass


async def _quietly(work: Callable[[], Awaitable[object]]) -> None:
    with suppress(Exception):
        await work()


def _ignore(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Stands in for the exception handler when the loop is closed: nobody is left to be told."""


def _close_at_exit() -> None:
    if _current is not None:
        _current.close()


def _after_fork_in_child() -> None:
    global _current, _lock  # noqa: PLW0603 - one per process
    _lock = RLock()
    if _current is not None:
        _current.disown()
        _inherited.append(_current)
        _current = None


_current: Runner | None = None
_lock = RLock()  # a signal handler may call while the thread it interrupts starts the runner
_at_exit = False
_inherited: list[Runner] = []  # runners of parent processes, kept so that their loops are never finalised

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
