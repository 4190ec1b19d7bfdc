"""Retrying: which failures, after how long, and how the loop ends."""

from __future__ import annotations

import asyncio
import math
import subprocess
import sys
from collections.abc import Awaitable, Callable
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import assume, given, strategies as st

from openai_async._deadline import Deadline
from openai_async._exceptions import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    DeadlineExceededError,
    IncompleteStreamError,
    status_error,
)
from openai_async._http import HeaderMap, Request, Response
from openai_async._retry import RetryPolicy, retry_after
from openai_async._retry_tenacity import retrying

POLICY = RetryPolicy()
REQUEST = Request("GET", "http://127.0.0.1/v1/models")


def refused(status: int, headers: dict[str, str] | None = None, **error: object) -> APIError:
    response = Response(status, headers=HeaderMap(headers), request=REQUEST)
    return status_error(status)(f"status {status}", response=response, body=error)


@pytest.mark.parametrize(
    ("status", "expected"),
    [(None, True), *((status, True) for status in (408, 409, 429, 500, 502, 503, 504, 529, 599))]
    + [(status, False) for status in (200, 301, 400, 401, 403, 404, 413, 422, 425, 451)],
)
def test_the_status_decides(status: int | None, expected: bool) -> None:
    """No answer, time-outs, conflicts, rate limits and server errors may pass; other statuses do not."""
    assert POLICY.retryable(status, None, None) is expected
    assert POLICY.retryable(status, {}, "some_code") is expected


@given(st.integers(200, 599))
def test_the_server_can_overrule_the_status(status: int) -> None:
    """`x-should-retry` wins over the status; values other than true and false say nothing."""
    assert POLICY.retryable(status, HeaderMap({"X-Should-Retry": "true"}), None)
    assert not POLICY.retryable(status, HeaderMap({"X-Should-Retry": "false"}), None)
    assert POLICY.retryable(status, {"x-should-retry": "maybe"}, None) == POLICY.retryable(status, None, None)


@pytest.mark.parametrize("code", ["insufficient_quota", "billing_hard_limit_reached", "invalid_api_key"])
def test_hopeless_codes_are_never_retried(code: str) -> None:
    """An error that waiting does not cure ends the call, whatever status and headers say."""
    assert not POLICY.retryable(429, {"x-should-retry": "true"}, code)
    assert not POLICY.retryable_error(refused(429, code=code))
    assert not POLICY.retryable_error(refused(500, type=code, code=None))


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (APIConnectionError(request=REQUEST), True),
        (APITimeoutError(REQUEST), True),
        (DeadlineExceededError(REQUEST), False),
        (refused(503), True),
        (refused(503, {"x-should-retry": "false"}), False),
        (refused(400), False),
        (refused(400, {"x-should-retry": "true"}), True),
        (refused(500, code=401, type=["x"]), True),
        (APIResponseValidationError(Response(200), None), False),
        (IncompleteStreamError("cut off", REQUEST), False),
        (ConnectionResetError(), False),
        (ValueError(), False),
        (asyncio.CancelledError(), False),
        (KeyboardInterrupt(), False),
    ],
)
def test_only_errors_of_the_package_that_may_pass_are_retried(error: BaseException, expected: bool) -> None:
    """Connection errors and the right statuses are retried; passed deadlines and foreign exceptions are not."""
    assert POLICY.retryable_error(error) is expected


NOW = 1_700_000_000.0


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"Retry-After": "20"}, 20),
        ({"Retry-After": "0"}, 0),
        ({"Retry-After": "1.5"}, 1.5),
        ({"Retry-After": " 3 "}, 3),
        ({"Retry-After-Ms": "250"}, 0.25),
        ({"Retry-After-Ms": "250", "Retry-After": "20"}, 0.25),
        ({"Retry-After-Ms": "soon", "Retry-After": "20"}, 20),
        ({"Retry-After-Ms": "-1", "Retry-After": "20"}, 20),
        ({"Retry-After": formatdate(NOW + 30, usegmt=True)}, 30),
        ({"Retry-After": "Tue, 14 Nov 2023 23:13:50 +0100"}, 30),
        ({"Retry-After": formatdate(NOW - 30, usegmt=True)}, None),
        ({"Retry-After": "-5"}, None),
        ({"Retry-After": "inf"}, None),
        ({"Retry-After": "nan"}, None),
        ({"Retry-After": ""}, None),
        ({"Retry-After": "tomorrow"}, None),
        ({"Retry-After": "Zzz, 99 Zzz 9999 99:99:99 GMT"}, None),
        ({"Retry-After": "Mon, 01 Jan 999999 00:00:00 GMT"}, None),
        ({"Retry-After": "Mon, 01 Jan 99999999999 00:00:00 GMT"}, None),
    ],
)
def test_the_wish_of_the_server_is_read(headers: dict[str, str], expected: float | None) -> None:
    """Milliseconds come before seconds, seconds may be fractions or a date; garbage and the past are no wish."""
    assert retry_after(HeaderMap(headers), NOW) == expected


def test_dates_are_taken_against_the_clock_of_the_system() -> None:
    """Without a given time, a date is compared with now."""
    assert retry_after({"retry-after": "Fri, 01 Jan 2100 00:00:00 GMT"}) is not None
    assert retry_after({"retry-after": "Sat, 01 Jan 2000 00:00:00 GMT"}) is None


@given(st.text() | st.from_regex(r"[A-Z][a-z]{2}, \d+ [A-Z][a-z]{2} \d+ \d+:\d+:\d+ ?[-+A-Z]*\d*"))
def test_no_header_breaks_the_reading(value: str) -> None:
    """Whatever a server sends, the wish is a finite number of seconds or none."""
    for name in ("retry-after", "retry-after-ms"):
        wish = retry_after({name: value}, NOW)
        assert wish is None or 0 <= wish < math.inf


@given(st.integers(0, 10_000))
def test_back_off_doubles_up_to_its_maximum(taken: int) -> None:
    """The wait is 0.5 s * 2**n, at most 8 s, less up to a quarter of it; endless retries do not overflow."""
    full = 0.5 * 2**taken if taken < 4 else 8.0
    delay = POLICY.delay(taken)
    assert delay is not None
    assert full * 0.75 <= delay <= full


@given(st.floats(0, 10), st.floats(0, 100), st.floats(0, 1), st.integers(0, 100))
def test_back_off_keeps_the_limits_of_its_policy(initial: float, maximum: float, jitter: float, taken: int) -> None:
    """With any values, a wait is neither negative nor longer than the maximum."""
    policy = RetryPolicy(initial=initial, maximum=maximum, jitter=jitter)
    assert 0 <= policy.backoff(taken) <= maximum


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_jitter_takes_a_random_share_off(share: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """The random number decides how much of the jitter is taken off."""
    monkeypatch.setattr("random.random", lambda: share)
    assert [POLICY.backoff(taken) for taken in range(3)] == [x * (1 - 0.25 * share) for x in (0.5, 1.0, 2.0)]


@given(st.floats(0, 1000))
def test_a_wish_is_followed_up_to_the_cap(seconds: float) -> None:
    """The server's wish replaces the back-off; one above the cap means no retry."""
    assert POLICY.delay(0, {"retry-after": repr(seconds)}) == (seconds if seconds <= 120 else None)


def test_headers_without_a_wish_leave_the_back_off() -> None:
    """Garbage in the header is no reason to wait forever or not at all."""
    delay = POLICY.delay(1, {"retry-after": "soon"})
    assert delay is not None
    assert 0.75 <= delay <= 1.0


def test_a_policy_checks_its_number_of_retries() -> None:
    """None and text are TypeErrors, negative numbers ValueErrors; 0 and infinity are fine."""
    for wrong in (None, "2", True):
        with pytest.raises(TypeError, match=r"max_retries must be a number.*math\.inf"):
            RetryPolicy(max_retries=wrong)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    for negative in (-1, math.nan):
        with pytest.raises(ValueError, match="max_retries must be 0 or more"):
            RetryPolicy(max_retries=negative)
    assert (RetryPolicy(0).max_retries, RetryPolicy(math.inf).max_retries) == (0, math.inf)


def test_a_policy_is_a_plain_value() -> None:
    """Policies compare by value and cannot be changed."""
    assert RetryPolicy(3) == RetryPolicy(max_retries=3) != RetryPolicy()
    with pytest.raises(AttributeError):
        POLICY.max_retries = 5  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def test_tenacity_is_not_loaded_by_the_rules() -> None:
    """Importing the rules imports neither tenacity nor asyncio."""
    code = "import sys, openai_async._retry; print({'tenacity', 'asyncio', 'aiohttp'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "set()"


class Call:
    """Something to retry: raises each of `outcomes` that is an exception, and records the waits between."""

    def __init__(self, *outcomes: object) -> None:
        self.outcomes = list(outcomes)
        self.waits: list[float] = []
        self.attempts = 0

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)

    async def send(self) -> object:
        self.attempts += 1
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    def go_on(self, policy: RetryPolicy = POLICY, **options: Any) -> Awaitable[object]:
        """What the engine does after a first attempt that failed."""
        first = self.outcomes.pop(0)
        assert isinstance(first, BaseException)
        return retrying(policy, sleep=self.sleep, first_failure=first, **options)(self.send)


@pytest.mark.anyio
async def test_the_loop_begins_with_the_second_attempt() -> None:
    """After a failed first attempt the loop waits as for the first retry, then sends."""
    call = Call(refused(429, {"retry-after": "1"}), refused(503, {"retry-after-ms": "2000"}), "answer")
    assert await call.go_on() == "answer"
    assert (call.attempts, call.waits) == (2, [1.0, 2.0])


@pytest.mark.anyio
async def test_waits_grow_with_each_retry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The back-off counts the attempt that the caller made, and retries made before it."""
    monkeypatch.setattr("random.random", lambda: 0.0)
    call = Call(*[APIConnectionError(request=REQUEST)] * 6, "answer")
    assert await call.go_on(RetryPolicy(10)) == "answer"
    assert call.waits == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    call = Call(*[APIConnectionError(request=REQUEST)] * 2, "answer")
    assert await call.go_on(RetryPolicy(10), retries_taken=2) == "answer"
    assert call.waits == [2.0, 4.0]


@pytest.mark.anyio
async def test_the_first_retry_after_a_stale_connection_waits_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Later ones wait as usual, whatever the connection was."""
    monkeypatch.setattr("random.random", lambda: 0.0)
    stale = APIConnectionError(request=REQUEST)
    stale.stale = True
    call = Call(stale, stale, stale, "answer")
    assert await call.go_on(RetryPolicy(10)) == "answer"
    assert call.waits == [0.0, 1.0, 2.0]
    call = Call(refused(503), stale, "answer")
    assert await call.go_on() == "answer"
    assert call.waits == [0.5, 1.0]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("max_retries", "taken", "attempts"), [(0, 0, 0), (1, 0, 1), (2, 0, 2), (5, 0, 5), (2, 1, 1), (2, 2, 0)]
)
async def test_the_last_failure_itself_is_raised(max_retries: int, taken: int, attempts: int) -> None:
    """When the retries are used up, the newest error escapes as it is, not wrapped."""
    failures = [refused(500) for _ in range(attempts + 1)]
    call = Call(*failures)
    with pytest.raises(APIError) as caught:
        await call.go_on(RetryPolicy(max_retries), retries_taken=taken)
    assert caught.value is failures[-1]
    assert caught.value.__cause__ is None
    assert (call.attempts, len(call.waits)) == (attempts, attempts)


@pytest.mark.anyio
async def test_a_failure_that_will_not_pass_ends_the_loop() -> None:
    """A hopeless error is raised at once, also as the first failure."""
    hopeless = refused(429, code="insufficient_quota")
    for call in (Call(hopeless), Call(refused(500), hopeless, "never")):
        with pytest.raises(APIError) as caught:
            await call.go_on()
        assert caught.value is hopeless
        assert call.outcomes in ([], ["never"])


@pytest.mark.anyio
@pytest.mark.parametrize("kind", [asyncio.CancelledError, KeyboardInterrupt, SystemExit, OSError, ValueError])
async def test_foreign_exceptions_pass_untouched(kind: type[BaseException]) -> None:
    """What is not ours escapes as the same object at once, from an attempt and from a wait."""
    foreign = kind("x")
    call = Call(refused(500), foreign, "never")
    with pytest.raises(kind) as caught:
        await call.go_on()
    assert caught.value is foreign
    assert caught.value.__cause__ is None
    assert call.outcomes == ["never"]

    async def interrupted(_: float) -> None:
        raise foreign

    with pytest.raises(kind) as caught:
        await retrying(POLICY, sleep=interrupted, first_failure=refused(500))(call.send)
    assert caught.value is foreign
    assert call.outcomes == ["never"]


@pytest.mark.anyio
async def test_a_wish_above_the_cap_ends_the_loop() -> None:
    """If the server asks for longer than the cap, the error is raised without waiting."""
    failure = refused(429, {"retry-after": "3600"})
    call = Call(failure, "never")
    with pytest.raises(APIError) as caught:
        await call.go_on()
    assert caught.value is failure
    assert (call.attempts, call.waits) == (0, [])


@pytest.mark.anyio
@given(left=st.floats(0, 50), wish=st.integers(0, 50))
async def test_a_wait_that_reaches_the_deadline_is_not_begun(left: float, wish: int) -> None:
    """The loop goes on only if the deadline comes after the wait."""
    assume(left != wish)
    call = Call(refused(429, {"retry-after": str(wish)}), "answer")
    end = Deadline(left, clock=lambda: 0.0)
    if wish < left:
        assert await call.go_on(deadline=end) == "answer"
    else:
        with pytest.raises(APIError, match="status 429"):
            await call.go_on(deadline=end)
        assert call.waits == []


@pytest.mark.anyio
async def test_a_caller_hears_of_each_wait() -> None:
    """Before each wait the caller learns what failed, how often, and how long the wait is."""
    heard: list[tuple[int, float, BaseException | None]] = []

    def before_sleep(state: Any) -> None:
        heard.append((state.attempt_number, state.upcoming_sleep, state.outcome.exception()))

    failures = [
        refused(429, {"retry-after": "1"}),
        refused(429, {"retry-after": "2"}),
        refused(429, {"retry-after": "3"}),
    ]
    call = Call(*failures)
    with pytest.raises(APIError):
        await call.go_on(before_sleep=before_sleep)
    assert heard == [(1, 1.0, failures[0]), (2, 2.0, failures[1])]


@pytest.mark.anyio
async def test_arguments_reach_the_attempt() -> None:
    """The loop passes its arguments on to each attempt."""

    async def send(*args: object, **kwargs: object) -> tuple[object, object]:
        return args, kwargs

    send_again: Callable[..., Awaitable[object]] = retrying(POLICY, sleep=Call().sleep, first_failure=refused(500))
    assert await send_again(send, 1, x=2) == ((1,), {"x": 2})
