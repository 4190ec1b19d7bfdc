"""The loop thread behind the sync clients, tried on plain coroutines."""

from __future__ import annotations

import _thread
import asyncio
import contextvars
import gc
import os
import signal
import subprocess
import sys
import textwrap
import threading
import weakref
from collections.abc import AsyncGenerator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from openai_async.sync import _runner
from openai_async.sync._runner import Runner, current, run

ROOT = Path(__file__).parent.parent
LOOPS = ["0", "1"]
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform cannot fork")


async def answer(value: int = 42) -> int:
    await asyncio.sleep(0)
    return value


def script(source: str, *options: str, uvloop: str = "1", timeout: float = 30) -> subprocess.CompletedProcess[str]:
    """Run `source` in a fresh interpreter with warnings as errors."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-X", "dev", *options, "-c", textwrap.dedent(source)],
        check=False,
        cwd=ROOT,
        env={**os.environ, "OPENAI_ASYNC_UVLOOP": uvloop},
        capture_output=True,
        text=True,
        timeout=timeout,
    )


@pytest.fixture
def runner() -> Iterator[Runner]:
    """A runner of the test's own, closed at its end."""
    own = Runner()
    yield own
    if own.usable:
        own.close()


def test_a_result_comes_back() -> None:
    """A coroutine's result is the value of `run`, None included."""

    async def nothing() -> None: ...

    assert run(answer()) == 42
    assert run(nothing()) is None


def test_the_same_exception_object_comes_back() -> None:
    """An exception reaches the caller as the same object, with the frames of both threads in its traceback."""
    error = ValueError("no")

    async def fail() -> None:
        raise error

    with pytest.raises(ValueError, match="no") as caught:
        run(fail())
    assert caught.value is error
    names = [entry.name for entry in caught.traceback]
    assert names[0] == "test_the_same_exception_object_comes_back"
    assert names[-1] == "fail"


def test_an_exception_keeps_no_frame_alive() -> None:
    """The locals of the caller and of the coroutine are freed with the error, without the garbage collector."""

    class Held: ...

    async def fail(held: Held) -> None:
        raise ValueError

    def call() -> weakref.ref[Held]:
        held = Held()
        with suppress(ValueError):
            run(fail(held))
        return weakref.ref(held)

    gc.disable()
    try:
        reference = call()
        run(answer())  # the loop thread has let go of its last task by the time it does the next
        assert reference() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, asyncio.CancelledError])
def test_base_exceptions_of_a_coroutine_leave_the_thread_running(kind: type[BaseException]) -> None:
    """An exception that would end a loop reaches the caller, and the next call works."""

    async def fail() -> None:
        raise kind

    with pytest.raises(kind):
        run(fail())
    assert run(answer()) == 42


def test_base_exceptions_of_a_callback_leave_the_thread_running(runner: Runner) -> None:
    """SystemExit in a callback of the loop does not take the thread of all clients with it."""

    def leave() -> None:
        raise SystemExit

    async def schedule() -> None:
        asyncio.get_running_loop().call_soon(leave)

    runner.run(schedule())
    assert runner.run(answer()) == 42


def test_stopping_the_loop_does_not_end_the_thread(runner: Runner) -> None:
    """``loop.stop()`` from a hook leaves later calls working."""

    async def stop() -> None:
        asyncio.get_running_loop().stop()

    runner.run(stop())
    assert runner.run(answer()) == 42


def test_context_variables_reach_the_coroutine() -> None:
    """The coroutine sees the caller's context variables; what it sets stays with it."""
    variable = contextvars.ContextVar("variable", default="unset")

    async def read() -> str:
        before = variable.get()
        variable.set("changed")
        await asyncio.sleep(0)
        return f"{before}, {variable.get()}"

    variable.set("caller's")
    assert run(read()) == "caller's, changed"
    assert variable.get() == "caller's"


def test_threads_share_one_loop_thread() -> None:
    """200 threads get their own answers, all from one thread."""
    answers: dict[int, tuple[int, int]] = {}
    together = threading.Barrier(200)

    async def where(number: int) -> tuple[int, int]:
        await asyncio.sleep(0)
        return number, threading.get_ident()

    def work(number: int) -> None:
        together.wait()
        for _ in range(5):
            answers[number] = run(where(number))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [answers[number][0] for number in range(200)] == list(range(200))
    assert len({ident for _, ident in answers.values()}) == 1


def test_calls_of_one_moment_share_a_wake_up(runner: Runner) -> None:
    """Calls that arrive while the loop is busy are started together by one callback."""
    busy, release = threading.Event(), threading.Event()
    starts: list[int] = []
    start_queued = runner._start_queued

    def count() -> None:
        starts.append(len(runner._queue))
        start_queued()

    async def block() -> None:
        busy.set()
        release.wait(10)

    blocker = threading.Thread(target=runner.run, args=(block(),))
    blocker.start()
    assert busy.wait(10)
    runner._start_queued = count  # type: ignore[method-assign]
    callers = [threading.Thread(target=runner.run, args=(answer(),)) for _ in range(20)]
    for caller in callers:
        caller.start()
    while len(runner._queue) < 20:
        pass
    release.set()
    for thread in [blocker, *callers]:
        thread.join()
    assert starts == [20]


def test_a_call_from_the_loop_thread_is_refused() -> None:
    """A sync call inside a coroutine of the loop thread fails with advice; its coroutine is closed unstarted."""
    inner = answer()

    async def nested() -> int:
        return run(inner)

    with pytest.raises(RuntimeError, match=r"AsyncOpenAI.*asyncio\.to_thread"):
        run(nested())
    with pytest.raises(RuntimeError, match="cannot reuse already awaited"):
        inner.send(None)


def test_a_call_inside_a_running_loop_works() -> None:
    """`run` works in a thread whose own loop is running, as in a notebook."""

    async def cell() -> int:
        return run(answer())

    assert asyncio.run(cell()) == 42


def test_a_call_inside_a_call_of_another_thread_works() -> None:
    """A coroutine may hand a sync call to a worker thread and await it."""

    async def outer() -> int:
        return await asyncio.to_thread(run, answer())

    assert run(outer()) == 42


class Interrupt(BaseException):
    """What a signal handler raises."""


@pytest.mark.skipif(not hasattr(signal, "SIGUSR1"), reason="needs a signal to send to the main thread")
def test_an_interrupted_wait_cancels_the_coroutine() -> None:
    """An exception of a signal handler stops the coroutine before it leaves `run`."""
    seen: list[str] = []

    async def endless() -> None:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            await asyncio.sleep(0)
            seen.append("cancelled")
            raise

    def handler(number: int, frame: object) -> None:
        raise Interrupt

    before = signal.signal(signal.SIGUSR1, handler)
    try:
        with pytest.raises(Interrupt):
            run(endless())
        assert seen == ["cancelled"]
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_a_signal_that_does_not_break_the_wait_is_noticed() -> None:
    """Ctrl-C pressed on the way into the wait, where it interrupts nothing, still stops the call."""

    async def endless() -> None:
        _thread.interrupt_main()  # sets the flag of the signal, without waking the thread
        await asyncio.Event().wait()

    with pytest.raises(KeyboardInterrupt):
        run(endless())


@pytest.mark.skipif(not hasattr(signal, "SIGUSR1"), reason="needs a signal to send to the main thread")
def test_a_signal_handler_may_call_too() -> None:
    """A handler that runs during a wait makes a call of its own; the wait goes on after it."""
    inner: list[int] = []

    async def interrupting() -> str:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
        while not inner:  # noqa: ASYNC110 - the handler may not touch an event of the loop
            await asyncio.sleep(0)
        return "outer"

    before = signal.signal(signal.SIGUSR1, lambda _number, _frame: inner.append(run(answer())))
    try:
        assert run(interrupting()) == "outer"
        assert inner == [42]
    finally:
        signal.signal(signal.SIGUSR1, before)


@pytest.mark.skipif(not hasattr(signal, "SIGUSR1"), reason="needs a signal to send to the main thread")
def test_a_signal_handler_may_call_while_the_thread_is_started() -> None:
    """A handler that interrupts the very start of the loop thread gets its answer, as does the first call."""
    result = script(
        """
        import os, signal
        from openai_async.sync import _runner

        async def answer(value):
            return value

        class Interrupted(_runner.Runner):
            def __init__(self):
                if not answers:
                    answers.append("handled")
                    os.kill(os.getpid(), signal.SIGUSR1)
                super().__init__()

        answers = []
        _runner.Runner = Interrupted
        signal.signal(signal.SIGUSR1, lambda *_: print(_runner.run(answer("inner"))))
        print(_runner.run(answer("outer")))
        """
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, "inner\nouter\n", "")


@pytest.mark.parametrize("queued", [False, True])
def test_an_interrupt_before_the_wake_up_leaves_the_next_call_working(
    runner: Runner, monkeypatch: pytest.MonkeyPatch, queued: bool
) -> None:
    """A call broken off before the loop knows of it is closed or cancelled, and the wake-up is not lost."""
    post = runner._loop.call_soon_threadsafe
    calls: list[object] = []

    class Queue(type(runner._queue)):  # type: ignore[misc]
        def append(self, call: Any) -> None:
            if not queued and not calls:
                calls.append(call)
                raise Interrupt
            super().append(call)

    class Loop:
        def __getattr__(self, name: str) -> Any:
            return getattr(loop, name)

        def call_soon_threadsafe(self, *args: Any) -> object:
            if queued and not calls:
                calls.append(args)
                raise Interrupt
            return post(*args)

    loop = runner._loop
    monkeypatch.setattr(runner, "_queue", Queue())
    monkeypatch.setattr(runner, "_loop", Loop())
    with pytest.raises(Interrupt):
        runner.run(answer())
    assert runner.run(answer()) == 42


def test_background_work_runs_and_its_failure_is_dropped(runner: Runner) -> None:
    """`later` runs work on the loop thread without a word, whatever comes of it."""
    done = threading.Event()

    async def fail() -> None:
        done.set()
        raise ValueError

    runner.later(fail)
    assert done.wait(10)
    assert runner.run(answer()) == 42


def test_a_closed_runner_refuses_calls_and_drops_work() -> None:
    """After `close` a call fails with a reason, `later` does nothing, and the thread is gone."""
    own = Runner()
    own.run(answer())
    own.close()
    assert not own._thread.is_alive()
    with pytest.raises(RuntimeError, match="shutting down"):
        own.run(answer())
    own.later(answer)


def test_closing_cancels_tasks_and_closes_generators() -> None:
    """`close` lets cancelled tasks and suspended asynchronous generators clean up."""
    own = Runner()
    seen: list[str] = []

    async def endless() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            seen.append("task")

    async def items() -> AsyncGenerator[int, None]:
        try:
            yield 1
        finally:
            await asyncio.sleep(0)
            seen.append("generator")

    async def start() -> object:
        tasks.append(asyncio.create_task(endless()))
        generator = items()
        await generator.__anext__()
        return generator

    tasks: list[object] = []
    generator = own.run(start())
    own.close()
    assert seen == ["task", "generator"]
    del generator


def test_closing_lets_a_call_that_slipped_in_begin(runner: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """A call started in the very turn of the loop in which it is wound up is cancelled, not left unawaited."""
    seen: list[str] = []

    async def endless() -> None:
        seen.append("begun")
        await asyncio.Event().wait()

    wind_up = runner._wind_up

    async def racing() -> None:
        runner._queue.append(_runner._Call(endless()))
        runner._start_queued()
        await wind_up()

    monkeypatch.setattr(runner, "_wind_up", racing)
    runner.close()
    gc.collect()
    assert seen == ["begun"]


@needs_fork
@pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")
def test_a_forked_child_runs_its_own_thread() -> None:
    """In a child calls work on a new thread and the parent's runner refuses; the parent goes on."""
    parent = current()
    run(answer())
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            fresh = run(answer()) == 42 and current() is not parent
            with pytest.raises(RuntimeError, match="parent process"):
                parent.run(answer())
            code = 0 if fresh else 2
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert run(answer()) == 42
    assert current() is parent


@needs_fork
@pytest.mark.parametrize("uvloop", LOOPS)
def test_a_forked_child_exits_without_a_word(uvloop: str) -> None:
    """Parent and child both finish as usual interpreters do, with a call in flight at the fork, and print nothing."""
    result = script(
        """
        import asyncio, gc, os, threading, warnings
        from openai_async.sync._runner import run
        warnings.filterwarnings("ignore", ".*use of fork", DeprecationWarning)
        async def answer():
            return 42
        async def wait(started):
            started.set()
            await asyncio.sleep(3600)
        started = threading.Event()
        threading.Thread(target=lambda: run(wait(started)), daemon=True).start()
        started.wait()
        pid = os.fork()
        assert run(answer()) == 42
        gc.collect()
        if pid:
            assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
            assert run(answer()) == 42
        """,
        uvloop=uvloop,
    )
    assert (result.returncode, result.stderr) == (0, "")


@needs_fork
@pytest.mark.parametrize("uvloop", LOOPS)
def test_a_forked_child_leaves_the_selector_of_its_parent_alone(uvloop: str) -> None:
    """The parent still notices its sockets after a child was forked, made calls and exited."""
    result = script(
        """
        import asyncio, os, socket, warnings
        from openai_async.sync._runner import run
        warnings.filterwarnings("ignore", ".*use of fork", DeprecationWarning)
        async def answer():
            return 42
        left, right = socket.socketpair()
        left.setblocking(False)
        async def watch():
            global waiting
            waiting = asyncio.ensure_future(asyncio.get_running_loop().sock_recv(left, 1))
        async def received():
            return await waiting
        run(watch())
        for _ in range(3):
            pid = os.fork()
            if pid == 0:
                assert run(answer()) == 42
                left.close(), right.close()
                raise SystemExit
            assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        right.send(b"x")
        assert run(received()) == b"x"
        left.close(), right.close()
        """,
        uvloop=uvloop,
    )
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.parametrize("uvloop", LOOPS)
def test_the_interpreter_exits_without_a_word(uvloop: str) -> None:
    """At exit work is cancelled and nothing printed, with a daemon thread waiting and a generator suspended."""
    result = script(
        """
        import asyncio, os, threading
        from importlib.util import find_spec
        from openai_async.sync._runner import run, current
        async def endless(started):
            task = asyncio.create_task(asyncio.sleep(3600))
            started.set()
            await task
        async def items():
            try:
                yield 1
            finally:
                await asyncio.sleep(0)
                print("closed")
        async def first(generator):
            return await generator.__anext__()
        started = threading.Event()
        threading.Thread(target=lambda: run(endless(started)), daemon=True).start()
        started.wait()
        generator = items()
        assert run(first(generator)) == 1
        wanted = os.environ["OPENAI_ASYNC_UVLOOP"] == "1" and find_spec("uvloop") is not None
        assert ("uvloop" in type(current()._loop).__module__) == wanted
        """,
        uvloop=uvloop,
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, "closed\n", "")


def test_work_that_ignores_cancellation_does_not_hold_the_exit() -> None:
    """A task that swallows its cancellation is left behind in silence after a bounded time."""
    result = script(
        """
        import asyncio
        from openai_async.sync import _runner
        _runner._EXIT_GRACE = 0.1
        async def stubborn():
            while True:
                try:
                    await asyncio.sleep(3600)
                except asyncio.CancelledError:
                    pass
        async def start():
            tasks.append(asyncio.create_task(stubborn()))
        tasks = []
        _runner.run(start())
        """
    )
    assert (result.returncode, result.stderr) == (0, "")


def test_a_blocked_loop_does_not_hold_the_exit() -> None:
    """A hook that blocks the loop thread is waited for a bounded time only."""
    result = script(
        """
        import threading
        from openai_async.sync import _runner
        _runner._EXIT_GRACE = 0.1
        _runner.current().later(threading.Event().wait)
        """
    )
    assert result.returncode == 0


def test_a_call_after_the_end_is_refused() -> None:
    """An exit handler that runs after ours gets an error that says why, not a hang."""
    result = script(
        """
        import atexit
        from openai_async.sync._runner import run
        async def answer():
            return 42
        def late():
            try:
                run(answer())
            except RuntimeError as error:
                print("shutting down" in str(error))
        atexit.register(late)
        run(answer())
        """
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, "True\n", "")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are raised in another way there")
@pytest.mark.parametrize("uvloop", LOOPS)
def test_ctrl_c_stops_the_coroutine(uvloop: str) -> None:
    """KeyboardInterrupt during a wait cancels the coroutine first; the process can go on and exit cleanly."""
    result = script(
        """
        import asyncio, _thread, os, signal
        from openai_async.sync._runner import run
        async def endless():
            os.kill(os.getpid(), signal.SIGINT)
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                print("cancelled", flush=True)
                raise
        async def answer():
            return 42
        try:
            run(endless())
        except KeyboardInterrupt as error:
            print("interrupted", error.__context__)
        print(run(answer()))
        """,
        uvloop=uvloop,
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, "cancelled\ninterrupted None\n42\n", "")


def test_a_wait_outlasts_its_looks_for_signals(monkeypatch: pytest.MonkeyPatch) -> None:
    """A long wait ends with the answer in the main thread, which looks up now and then, and in others."""
    monkeypatch.setattr(_runner, "_LOOK_UP", 0.001)

    async def slow() -> int:
        await asyncio.sleep(0.02)
        return 42

    assert run(slow()) == 42
    answers: list[int] = []
    thread = threading.Thread(target=lambda: answers.append(run(slow())))
    thread.start()
    thread.join()
    assert answers == [42]
