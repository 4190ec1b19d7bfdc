"""Functions in daemon threads: what they give, how many run at a time, and that none of them holds the program up."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import weakref
from contextvars import ContextVar

import pytest

from forks import ended, forked, needs_fork
from openai_async._daemon_threads import in_daemon_thread

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")]

WHO = ContextVar("who", default="nobody")


async def test_a_function_runs_in_a_daemon_thread_with_the_context_of_the_caller() -> None:
    """The event loop goes on meanwhile."""
    WHO.set("me")
    who, thread = await in_daemon_thread(lambda: (WHO.get(), threading.current_thread()))
    assert (who, thread.daemon, thread is threading.current_thread()) == ("me", True, False)


@pytest.mark.parametrize("error", [ValueError("mine"), StopIteration("mine"), KeyboardInterrupt("mine")])
async def test_what_a_function_raises_is_raised_as_it_is(error: BaseException) -> None:
    """Also what no future could hold; the thread goes on with the next function."""

    def function() -> None:
        raise error

    with pytest.raises(BaseException) as caught:  # noqa: PT011 - a KeyboardInterrupt is meant as well
        await in_daemon_thread(function)
    assert error in (caught.value, caught.value.__cause__)  # a coroutine lets no StopIteration out (PEP 479)
    assert await in_daemon_thread(lambda: "next") == "next"


async def test_an_error_is_not_held_by_its_own_frame() -> None:
    """It goes when nobody needs it any more, without the garbage collector."""

    class OwnError(Exception):
        pass

    def function() -> None:
        raise OwnError

    gc.disable()
    try:
        with pytest.raises(OwnError) as caught:
            await in_daemon_thread(function)
        dead = weakref.ref(caught.value)
        del caught
        assert dead() is None
    finally:
        gc.enable()


async def test_threads_are_used_again_and_are_no_more_than_needed() -> None:
    """One call after the other needs one thread; 40 at a time run in 32, and the others after them."""
    names = {await in_daemon_thread(lambda: threading.current_thread().name) for _ in range(100)}
    assert len(names) <= 32
    let_go = threading.Event()
    running: set[str] = set()

    def function() -> None:
        running.add(threading.current_thread().name)
        assert let_go.wait(10)

    tasks = [asyncio.create_task(in_daemon_thread(function)) for _ in range(40)]
    await asyncio.sleep(0)
    let_go.set()
    await asyncio.gather(*tasks)
    assert 1 <= len(running) <= 32


async def test_a_caller_that_is_cancelled_does_not_wait() -> None:
    """The function may go on as long as it likes, and its thread is free again at its end."""
    begun, let_go = threading.Event(), threading.Event()

    def function() -> None:
        begun.set()
        assert let_go.wait(10)

    task = asyncio.create_task(in_daemon_thread(function))
    await in_daemon_thread(lambda: begun.wait(10))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    let_go.set()


def test_a_loop_that_has_ended_is_not_told() -> None:
    """What comes too late is dropped without a word."""
    begun, let_go, over = threading.Event(), threading.Event(), threading.Event()

    def function() -> None:
        begun.set()
        assert let_go.wait(10)
        over.set()

    async def work() -> None:
        task = asyncio.create_task(in_daemon_thread(function))
        await in_daemon_thread(lambda: begun.wait(10))
        task.cancel()

    asyncio.run(work())
    let_go.set()
    assert over.wait(10)
    assert asyncio.run(in_daemon_thread(lambda: "still here")) == "still here"


@needs_fork
def test_a_forked_child_has_threads_of_its_own() -> None:
    """Those of its parent did not come along."""
    assert asyncio.run(in_daemon_thread(lambda: 1)) == 1

    def work() -> None:
        assert asyncio.run(in_daemon_thread(lambda: 2)) == 2

    assert ended(forked(work)) == [0]


PROGRAM = """
import threading
from openai_async import DeadlineExceededError, OpenAI

try:
    OpenAI(api_key=threading.Event().wait, deadline=0.05, base_url="http://127.0.0.1:9").models.list()
except DeadlineExceededError:
    print("left")
"""


def test_a_function_that_hangs_does_not_keep_a_program_from_ending() -> None:
    """The interpreter does not wait for it."""
    program = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=30)
    assert (program.stdout, program.stderr) == ("left\n", "")
