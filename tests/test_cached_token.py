"""Tokens that are kept: how long, how they are renewed, and that one call of their function serves all who wait."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from base64 import urlsafe_b64encode
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from hypothesis import given, strategies as st

from forks import ended, forked, needs_fork
from keys import Keys
from openai_async import OpenAIError, deadline
from openai_async._cached_token import CachedToken, IssuedToken, jwt_life, renew_after
from openai_async._deadline import current_deadline

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")]


# -- how long a token is good ------------------------------------------------------------------------------------------


def jwt(**claims: Any) -> str:
    """A token with `claims`, signed by nobody."""
    parts = ({"alg": "none"}, claims)
    return ".".join([*(urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts), "c2ln"])


@given(st.floats(0, 1e9), st.floats(0, 1e9))
def test_a_token_is_renewed_before_its_end(life: float, buffer: float) -> None:
    """Not before half of its life, and else as long before its end as is wanted."""
    after = renew_after(life, buffer)
    assert life / 2 <= after <= life
    assert after in (life / 2, life - buffer)


@pytest.mark.parametrize(
    ("life", "buffer", "after"),
    [(3600, 1200, 2400), (2400, 1200, 1200), (600, 1200, 300), (10, 0, 10), (-5, 1200, -2.5)],
)
def test_examples_of_renewal(life: float, buffer: float, after: float) -> None:
    """Of an hour 20 minutes are left, of 10 minutes one half."""
    assert renew_after(life, buffer) == after


@given(st.integers(-(10**12), 10**12), st.floats(0, 4e9))
def test_a_json_web_token_says_when_it_expires(expires: int, now: float) -> None:
    """`exp` counts in Unix time, whatever else there is."""
    assert jwt_life(jwt(exp=expires, sub="x", iat=1), now) == float(expires) - now


@pytest.mark.parametrize(
    "token",
    [
        "",
        "sk-plain",
        "a.b",
        "a.b.c",
        "a.b.c.d",
        "..",
        "a.!!!.c",
        "a.W10.c",  # []
        "a.e30.c",  # {}
        jwt(exp="soon"),
        jwt(exp=None),
        jwt(exp=True),
        jwt(exp=[1]),
        jwt(exp=10**400),
    ],
)
def test_other_tokens_do_not_say(token: str) -> None:
    """What is no JSON Web Token, or has no number for its end, is no error."""
    assert jwt_life(token, 0.0) is None


@given(st.text())
def test_no_token_is_an_error(token: str) -> None:
    """Not even three parts of anything."""
    jwt_life(token, 0.0)
    jwt_life(f"a.{token}.c", 0.0)


# -- a token that is kept ----------------------------------------------------------------------------------------------


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Source:
    """Gives t1, t2 and so on, each good for 100 seconds; waits for `open` and raises what it is told to."""

    def __init__(self, life: float | None = 100.0) -> None:
        self.life = life
        self.asked = 0
        self.calls = threading.Semaphore(0)
        self.open = threading.Event()
        self.open.set()
        self.error: BaseException | None = None

    def __call__(self) -> IssuedToken:
        self.asked += 1
        number = self.asked
        self.calls.release()
        assert self.open.wait(10)
        if self.error is not None:
            raise self.error
        return IssuedToken(f"t{number}", self.life)

    async def next_call(self) -> None:
        """Wait until it is called once more than it was waited for."""
        assert await asyncio.to_thread(self.calls.acquire, timeout=10)


def cached(source: Callable[[], Any], clock: Clock | None = None, buffer: float = 20.0) -> CachedToken:
    return CachedToken(source, "test", buffer=buffer, clock=clock or Clock())


async def settled() -> None:
    """Wait for all that goes on beside the test."""
    await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}), return_exceptions=True)


def test_a_token_is_kept_until_it_is_renewed_behind_the_scenes() -> None:
    """The old one serves while the new one is fetched."""
    source, clock = Source(), Clock()
    token = cached(source, clock)

    async def main() -> None:
        for clock.now in (1000.0, 1050.0, 1079.9):
            assert await token.token() == "t1"
        source.open.clear()
        for clock.now in (1080.0, 1090.0, 1099.9):
            assert await token.token() == "t1"
        source.open.set()
        await settled()
        clock.now = 1100.0
        assert (await token.token(), source.asked) == ("t2", 2)

    asyncio.run(main())


async def test_requests_wait_where_no_token_is_good() -> None:
    """Behind its end a token is not used any more."""
    source, clock = Source(), Clock()
    token = cached(source, clock)
    assert await token.token() == "t1"
    clock.now += 1000
    assert await token.token() == "t2"


def test_a_renewal_that_fails_is_not_noticed() -> None:
    """The old token serves on; the next renewal is tried 10 seconds later, not for each request."""
    source, clock = Source(), Clock()
    token = cached(source, clock, buffer=50.0)

    async def main() -> None:
        await token.token()
        source.error = OSError("down")
        for clock.now in (1050.0, 1050.0, 1059.9):
            assert await token.token() == "t1"
            await settled()
            assert source.asked == 2
        clock.now, source.error = 1060.0, None
        assert await token.token() == "t1"
        await settled()
        assert (await token.token(), source.asked) == ("t3", 3)

    asyncio.run(main())


async def test_a_failure_is_that_of_those_who_waited() -> None:
    """All of them get the error itself; the next one who asks tries again."""
    source = Source()
    source.error = OSError("down")
    token = cached(source)
    outcomes = await asyncio.gather(*(token.token() for _ in range(20)), return_exceptions=True)
    assert (outcomes, source.asked) == ([source.error] * 20, 1)
    source.error = None
    assert await token.token() == "t2"


@pytest.mark.parametrize("wrong", ["", None, 7, IssuedToken("", 5.0)])
async def test_no_token_is_an_error_that_names_the_function(wrong: Any) -> None:
    """Anything but text is refused."""
    with pytest.raises(OpenAIError, match="the test function must give a non-empty string"):
        await cached(lambda: wrong).token()


@pytest.mark.parametrize("life", [None, 0.0, -5.0])
async def test_a_token_of_unknown_life_is_not_kept(life: float | None) -> None:
    """It is for those who waited for it; whoever asks later has it fetched anew. So is one that is over already."""
    source = Source(life)
    token = cached(source)
    assert await asyncio.gather(*(token.token() for _ in range(20))) == ["t1"] * 20
    assert await token.token() == "t2"


async def test_a_json_web_token_is_kept_as_long_as_it_says() -> None:
    """Its end is read from it."""
    tokens = [jwt(exp=time.time() + 1000, n=n) for n in range(2)]
    clock, given = Clock(), iter(tokens)
    token = cached(lambda: next(given), clock)
    assert [await token.token(), await token.token()] == [tokens[0]] * 2
    clock.now += 1001
    assert await token.token() == tokens[1]


async def test_only_the_refused_token_is_forgotten() -> None:
    """A newer one stays, though somebody else was refused with the one before."""
    source = Source()
    token = cached(source)
    assert await token.token() == "t1"
    assert token.rejected("t0")
    assert await token.token() == "t1"
    assert token.rejected("t1")
    assert await token.token() == "t2"
    assert token.rejected("t1")
    assert (await token.token(), source.asked) == ("t2", 2)


async def test_many_who_are_refused_fetch_one_token() -> None:
    """They all wait for the same one."""
    source = Source()
    token = cached(source)
    await token.token()

    async def refused() -> str:
        token.rejected("t1")
        return await token.token()

    assert await asyncio.gather(*(refused() for _ in range(50))) == ["t2"] * 50


def test_a_token_does_not_show() -> None:
    """Neither in a traceback with variables, nor in a debugger's view."""
    assert "secret" not in repr(IssuedToken("secret", 1.0))
    assert "secret" not in repr(cached(lambda: IssuedToken("secret", 1.0)))


# -- one at a time -----------------------------------------------------------------------------------------------------


async def test_whoever_is_cancelled_leaves_the_token_to_the_others() -> None:
    """The one who began, too: what it began is not lost."""
    source = Source()
    source.open.clear()
    token = cached(source)
    first, *others = (asyncio.create_task(token.token()) for _ in range(5))
    await source.next_call()
    first.cancel()
    others.pop().cancel()
    await asyncio.wait([first])
    source.open.set()
    assert await asyncio.gather(*others) == ["t1"] * 3
    assert (first.cancelled(), source.asked) == (True, 1)
    assert await token.token() == "t1"


async def test_a_deadline_is_that_of_who_waits() -> None:
    """It ends the waiting and not the fetching, which knows of no deadline."""
    seen = list[object]()
    let_go = asyncio.Event()

    async def source() -> IssuedToken:
        seen.append(current_deadline())
        await let_go.wait()
        return IssuedToken("t", 100.0)

    token = cached(source)
    with pytest.raises(asyncio.TimeoutError), deadline(5):
        await asyncio.wait_for(token.token(), 0.01)
    let_go.set()
    assert (await token.token(), seen) == ("t", [None])


async def test_a_function_that_hangs_is_given_up() -> None:
    """Those who wait are told, and the next one begins anew; its own time-outs are its own."""
    let_go = threading.Event()
    source: Any = let_go.wait
    token = CachedToken(source, "get_it", limit=0.05)
    outcomes = await asyncio.gather(token.token(), token.token(), return_exceptions=True)
    assert [str(one) for one in outcomes] == ["the get_it function gave no token within 0.05 seconds"] * 2
    assert isinstance(outcomes[0], OpenAIError)
    let_go.set()
    with pytest.raises(OpenAIError, match="must give a non-empty string, not bool"):
        await token.token()

    async def late() -> str:
        raise asyncio.TimeoutError("mine")

    with pytest.raises(asyncio.TimeoutError, match="mine"):
        await CachedToken(late, "get_it").token()


async def test_a_source_that_is_cancelled_by_itself_ends_the_waiting() -> None:
    """As it does where it is called directly."""
    calls = Keys()

    async def source() -> str:
        calls()
        raise asyncio.CancelledError

    token = cached(source)
    outcomes = await asyncio.gather(*(token.token() for _ in range(3)), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [asyncio.CancelledError] * 3
    assert calls.asked <= 3


def test_loops_and_threads_share_one_call() -> None:
    """Eight threads with loops of their own wait for one call of the function."""
    source = Source()
    source.open.clear()
    token, many = cached(source), 8
    found = list[str]()
    threads = [threading.Thread(target=lambda: found.append(asyncio.run(token.token()))) for _ in range(many)]
    for thread in threads:
        thread.start()
    asyncio.run(source.next_call())
    source.open.set()
    for thread in threads:
        thread.join(10)
    assert (found, source.asked) == (["t1"] * many, 1)


def elsewhere(work: Callable[[], Awaitable[Any]]) -> tuple[threading.Thread, list[Any]]:
    """Begin `work` on a loop in another thread; returns that and the list that its result goes to."""
    found = list[Any]()

    async def main() -> None:
        found.append(await work())

    thread = threading.Thread(target=lambda: asyncio.run(main()))
    thread.start()
    return thread, found


@pytest.mark.parametrize("ending", ["closed", "stopped"])
def test_a_loop_that_ends_leaves_the_call_to_another(ending: str) -> None:
    """What it had begun nobody finishes, so that one of those who wait begins anew."""
    asked = list[str]()
    begun = threading.Event()

    async def source() -> IssuedToken:
        asked.append(threading.current_thread().name)
        begun.set()
        if len(asked) == 1:
            await asyncio.Event().wait()
        return IssuedToken("t", 100.0)

    token = cached(source)
    loop = asyncio.new_event_loop()
    task = loop.create_task(token.token())
    while not begun.is_set():
        loop.run_until_complete(asyncio.sleep(0))
    running = threading.Thread(target=loop.run_forever)
    running.start()
    other, found = elsewhere(token.token)
    if ending == "closed":
        loop.call_soon_threadsafe(task.cancel)
    loop.call_soon_threadsafe(loop.stop)
    running.join(10)
    if ending == "closed":
        _close(loop)
    other.join(10)
    assert (found, len(asked)) == (["t"], 2)
    if ending == "stopped":
        _close(loop)


def _close(loop: asyncio.AbstractEventLoop) -> None:
    """Close `loop` as `asyncio.run` does."""
    tasks = asyncio.all_tasks(loop)
    for task in tasks:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
    loop.close()


def test_a_loop_that_was_closed_does_not_keep_a_token_from_renewal() -> None:
    """What it had begun behind the scenes is begun anew, though nobody waits for it."""
    calls, clock = Keys(), Clock()

    async def source() -> IssuedToken:
        key = calls()
        if key == "k2":
            await asyncio.Event().wait()
        return IssuedToken(key, 100.0)

    token = cached(source, clock)

    async def main(now: float) -> str:
        clock.now = now
        found = await token.token()
        await asyncio.sleep(0)
        return found

    loop = asyncio.new_event_loop()
    assert [loop.run_until_complete(main(now)) for now in (1000.0, 1090.0)] == ["k1", "k1"]
    task = next(iter(asyncio.all_tasks(loop)))
    loop.close()
    assert [asyncio.run(main(1095.0)), asyncio.run(main(1096.0)), calls.asked] == ["k1", "k3", 3]
    task.get_coro().close()  # else its loop is told of it, which is no more
    private: Any = task
    private._log_destroy_pending = False  # nor is anybody else


@needs_fork
def test_a_forked_child_does_not_wait_for_its_parent() -> None:
    """What the parent is fetching, the child fetches itself; what the parent has, the child uses."""
    source = Source()
    token, held = cached(source), cached(Source())
    assert asyncio.run(held.token()) == "t1"
    source.open.clear()
    thread, found = elsewhere(token.token)
    asyncio.run(source.next_call())

    def work() -> None:
        source.open.set()
        assert asyncio.run(token.token()) == "t2"
        assert asyncio.run(held.token()) == "t1"

    child = forked(work)
    source.open.set()
    assert ended(child) == [0]
    thread.join(10)
    assert (found, source.asked) == (["t1"], 1)
