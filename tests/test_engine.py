"""The request loop: what is sent again and when, how a call ends, and what an error tells of it."""

from __future__ import annotations

import asyncio
import math
import os
import subprocess
import sys
import threading
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from typing import Any

import pytest

from openai_async import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AsyncOpenAI,
    AttemptFailed,
    AttemptStarted,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DeadlineExceededError,
    HookEvent,
    InternalServerError,
    NotFoundError,
    OpenAI,
    PermissionDeniedError,
    RateLimitError,
    Timeout,
    UnprocessableEntityError,
    deadline,
)
from openai_async.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio

REFUSED = Fault(status=503, retry_after_ms=0)


class Stop(BaseException):
    """Neither an error of the package nor an `Exception`."""


async def ask(client: AsyncOpenAI, model: str = "gpt-4o") -> str:
    return (await client.models.retrieve(model)).id


async def failure(client: AsyncOpenAI, kind: type[APIError] = APIError) -> Any:
    """The error that a question ends with."""
    with pytest.raises(kind) as caught:
        await ask(client)
    assert type(caught.value) is kind or kind is APIError
    return caught.value


def retry_counts(server: LocalServer) -> list[str]:
    return [request.headers["x-stainless-retry-count"] for request in server.requests]


async def announced_wait(client: AsyncOpenAI) -> float:
    """The wait that is announced before the first retry, which then is not waited for."""
    waits: list[float] = []
    heard = asyncio.Event()

    def hook(event: HookEvent) -> None:
        if isinstance(event, AttemptFailed) and event.attempt.delay is not None:
            waits.append(event.attempt.delay)
            heard.set()

    task = asyncio.create_task(ask(client.copy(hooks=[hook])))
    await heard.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    return waits[0]


# -- what is sent again --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 529])
async def test_a_status_that_may_pass_is_tried_again(status: int, server: LocalServer, client: AsyncOpenAI) -> None:
    """The caller gets the answer of the second attempt, which says that it is the first retry."""
    server.fault(Fault(status=status, retry_after_ms=0))
    assert await ask(client) == "gpt-4o"
    assert retry_counts(server) == ["0", "1"]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (413, APIStatusError),
        (422, UnprocessableEntityError),
        (425, APIStatusError),
        (451, APIStatusError),
    ],
)
async def test_a_status_that_will_not_pass_is_raised_at_once(
    status: int, kind: type[APIStatusError], server: LocalServer, client: AsyncOpenAI
) -> None:
    """Each status has its class, and one request was sent."""
    server.fault(Fault(status=status), times=9)
    error = await failure(client, kind)
    assert error.status_code == status
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (408, APIStatusError),
        (409, ConflictError),
        (429, RateLimitError),
        (500, InternalServerError),
        (599, InternalServerError),
    ],
)
async def test_when_the_retries_are_used_up_the_last_error_is_raised(
    status: int, kind: type[APIStatusError], server: LocalServer, client: AsyncOpenAI
) -> None:
    """After the default of two retries the class of the status escapes, with the request id of the last answer."""
    server.fault(Fault(status=status, retry_after_ms=0), times=9)
    error = await failure(client, kind)
    assert retry_counts(server) == ["0", "1", "2"]
    assert error.request_id == "req_00000003"


async def test_broken_connections_are_tried_again(server: LocalServer, client: AsyncOpenAI) -> None:
    """A reset before, at or in the answer, a cut-off body and bytes that are no HTTP all lead to a second attempt."""
    faults = {
        "gpt-4o": Fault(reset="before"),
        "gpt-4.1": Fault(reset="after_headers"),
        "gpt-4": Fault(reset=10),
        "gpt-5": Fault(truncate_after_bytes=10),
        "o1": Fault(raw=b"SSH-2.0-OpenSSH_9.6\r\n"),
    }
    for model, fault in faults.items():
        server.fault(fault, path=f"/models/{model}")
    assert await asyncio.gather(*(ask(client, model) for model in faults)) == list(faults)
    assert sorted(retry_counts(server)) == ["0"] * 5 + ["1"] * 5


async def test_only_the_loop_repeats_a_request(server: LocalServer, client: AsyncOpenAI) -> None:
    """With no retries there is one request on the wire, also for a GET on a connection that was used before."""
    assert await ask(client) == "gpt-4o"
    server.fault(Fault(reset="before"), times=9)
    error = await failure(client.with_options(max_retries=0), APIConnectionError)
    assert len(server.requests) == 2
    assert len(error.attempts) == 1


async def test_a_timeout_is_tried_again(server: LocalServer, client: AsyncOpenAI) -> None:
    """An attempt that the server left without an answer is given up and repeated."""
    server.fault(Fault(stall="before_headers"))
    assert await ask(client.with_options(timeout=Timeout(10, read=0.3))) == "gpt-4o"
    assert retry_counts(server) == ["0", "1"]


@pytest.mark.parametrize(("status", "wish", "requests"), [(400, "true", 2), (503, "false", 1), (503, "perhaps", 2)])
async def test_the_server_may_overrule_the_status(
    status: int, wish: str, requests: int, server: LocalServer, client: AsyncOpenAI
) -> None:
    """`x-should-retry` decides where it says true or false."""
    server.fault(Fault(status=status, headers={"x-should-retry": wish}, retry_after_ms=0))
    if requests == 2:
        assert await ask(client) == "gpt-4o"
    else:
        await failure(client)
    assert len(server.requests) == requests


@pytest.mark.parametrize("error", [{"code": "insufficient_quota"}, {"type": "insufficient_quota", "code": ""}])
async def test_no_quota_is_not_asked_for_again(
    error: dict[str, object], server: LocalServer, client: AsyncOpenAI
) -> None:
    """An account without credit is told so at once, although the status is that of too many requests."""
    server.fault(Fault(status=429, error={"message": "You exceeded your current quota", **error}), times=9)
    found = await failure(client, RateLimitError)
    assert "You exceeded your current quota" in str(found)
    assert len(server.requests) == 1


@pytest.mark.parametrize(("max_retries", "requests"), [(0, 1), (1, 2), (4, 5)])
async def test_the_number_of_retries_can_be_chosen(
    max_retries: int, requests: int, server: LocalServer, client: AsyncOpenAI
) -> None:
    """For a client, for a copy of it, for one call."""
    server.fault(REFUSED, times=math.inf)
    options: dict[str, Any] = {"api_key": "k", "base_url": server.base_url, "max_retries": max_retries}
    async with AsyncOpenAI(**options) as own:
        await failure(own)
    await failure(client.with_options(max_retries=max_retries))
    with pytest.raises(InternalServerError):
        await client.get("/models", cast_to=object, options={"max_retries": max_retries})
    assert len(server.requests) == 3 * requests


async def test_retries_without_end(server: LocalServer, client: AsyncOpenAI) -> None:
    """`math.inf` goes on until there is an answer."""
    server.fault(REFUSED, times=12)
    assert await ask(client.with_options(max_retries=math.inf)) == "gpt-4o"  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert retry_counts(server)[-1] == "12"


async def test_every_attempt_sends_the_same(server: LocalServer, client: AsyncOpenAI) -> None:
    """Body, query and headers do not change from one attempt to the next."""
    server.fault(REFUSED, times=2)
    await client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": "x" * 100_000}],
        extra_query={"a": "1"},
        extra_headers={"X-Mine": "2"},
    )
    first, *later = [(one.body, one.raw_path, one.headers["x-mine"]) for one in server.requests]
    assert later == [first] * 2
    assert len(first[0]) > 100_000


# -- how long it waits ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault(status=429, retry_after=30), 30.0),
        (Fault(status=503, retry_after=1.5), 1.5),
        (Fault(status=429, retry_after=120), 120.0),
        (Fault(status=429, retry_after_ms=2500), 2.5),
        (Fault(status=429, retry_after_ms=2500, retry_after=30), 2.5),
        (Fault(status=429, retry_after="soon", retry_after_ms=10), 0.01),
    ],
)
async def test_the_server_says_how_long(
    fault: Fault, expected: float, server: LocalServer, client: AsyncOpenAI
) -> None:
    """`Retry-After` counts in seconds, `retry-after-ms` in milliseconds and first."""
    server.fault(fault)
    assert await announced_wait(client) == expected


async def test_the_server_says_until_when(server: LocalServer, client: AsyncOpenAI) -> None:
    """`Retry-After` may be a date; what is left until then is waited."""
    server.fault(Fault(status=503, retry_after=formatdate(time.time() + 60, usegmt=True)))
    assert 0 < await announced_wait(client) <= 60


@pytest.mark.parametrize("headers", [{}, {"retry-after": "soon"}, {"retry-after": "-1"}])
async def test_without_a_wish_the_back_off_counts(
    headers: dict[str, str], server: LocalServer, client: AsyncOpenAI
) -> None:
    """The first wait is half a second, less up to a quarter."""
    server.fault(Fault(status=503, headers=headers))
    assert 0.375 <= await announced_wait(client) <= 0.5


@pytest.mark.parametrize(
    "wish", [121, 86_400, formatdate(time.time() + 3600, usegmt=True)], ids=["seconds", "a day", "date"]
)
async def test_a_wait_too_long_is_not_begun(wish: float | str, server: LocalServer, client: AsyncOpenAI) -> None:
    """If the server asks for more than two minutes, the error is raised at once."""
    server.fault(Fault(status=429, retry_after=wish))
    error = await failure(client, RateLimitError)
    assert len(server.requests) == 1
    assert error.attempts[0].delay is None


# -- what an error tells -------------------------------------------------------------------------------------------


async def test_an_error_lists_what_was_tried(server: LocalServer, client: AsyncOpenAI) -> None:
    """Each attempt with its number, what happened, status, request id, and the wait behind it."""
    server.fault(Fault(status=429, retry_after_ms=1))
    server.fault(Fault(stall="before_headers"))
    server.fault(Fault(status=500), times=9)
    error = await failure(client.with_options(timeout=Timeout(10, read=0.3)), InternalServerError)
    first, second, third = error.attempts
    assert [attempt.number for attempt in error.attempts] == [1, 2, 3]
    assert (first.error, first.status, first.request_id, first.delay) == ("status 429", 429, "req_00000001", 0.001)
    assert second.error.startswith("APITimeoutError: GET http://127.0.0.1")
    assert (second.status, second.request_id) == (None, None)
    assert 0.75 <= second.delay <= 1.0
    assert (third.status, third.request_id, third.delay) == (500, "req_00000003", None)
    assert all(attempt.elapsed >= 0 for attempt in error.attempts)
    assert str(error).endswith("[after 3 attempts]")


async def test_an_error_of_a_single_attempt_says_nothing_of_attempts(server: LocalServer, client: AsyncOpenAI) -> None:
    """One failed attempt is listed, but the message is not burdened with it."""
    server.fault(Fault(status=400))
    error = await failure(client, BadRequestError)
    assert [attempt.error for attempt in error.attempts] == ["status 400"]
    assert "attempt" not in str(error)


async def test_an_answer_tells_how_often_it_was_asked_for(server: LocalServer, client: AsyncOpenAI) -> None:
    """`retries_taken` of a raw response counts the failed attempts."""
    server.fault(REFUSED, times=2)
    raw: Any = client.models.with_raw_response
    assert [(await raw.retrieve("gpt-4o")).retries_taken for _ in range(2)] == [2, 0]


async def test_the_message_says_where_and_what(server: LocalServer, client: AsyncOpenAI) -> None:
    """Method, address, status, request id and the server's own words are in the message of a refusal."""
    server.fault(Fault(status=400, error={"message": "max_tokens is too large", "code": "c", "param": "p"}))
    error = await failure(client, BadRequestError)
    assert str(error) == (
        f"Error code: 400 - max_tokens is too large (GET {server.base_url}/models/gpt-4o, status 400, "
        "request id req_00000001)"
    )
    assert (error.code, error.param, error.type) == ("c", "p", "invalid_request_error")
    assert error.body["message"] == "max_tokens is too large"
    assert error.response.json()["error"]["code"] == "c"


async def test_the_traceback_does_not_lead_through_the_retry_library(server: LocalServer, client: AsyncOpenAI) -> None:
    """What escapes is the error itself, neither wrapped in nor caused by anything of tenacity's."""
    server.fault(REFUSED, times=9)
    error = await failure(client, InternalServerError)
    assert error.__cause__ is None
    assert "tenacity" not in "".join(traceback.format_exception(error))


async def test_the_cause_of_a_connection_error_is_kept(client: AsyncOpenAI, free_tcp_port: int) -> None:
    """What the socket said is the cause, and in the message."""
    away = client.with_options(base_url=f"http://127.0.0.1:{free_tcp_port}/v1", max_retries=1)
    error = await failure(away, APIConnectionError)
    assert str(error).startswith(f"GET http://127.0.0.1:{free_tcp_port}/v1/models/gpt-4o failed: ")
    assert "is the server running?" in str(error)
    assert error.__cause__.os_error.errno
    assert "tenacity" not in "".join(traceback.format_exception(error))


# -- what passes untouched -----------------------------------------------------------------------------------------


async def test_a_call_can_be_cancelled_while_it_waits(server: LocalServer, client: AsyncOpenAI) -> None:
    """Cancelling in the wait before a retry raises CancelledError, and nothing further is sent."""
    server.fault(Fault(status=429, retry_after=100), times=9)
    assert await announced_wait(client) == 100
    assert len(server.requests) == 1


async def test_a_time_limit_of_the_caller_interrupts_the_wait(server: LocalServer, client: AsyncOpenAI) -> None:
    """`asyncio.wait_for` around a call ends in its own TimeoutError."""
    server.fault(Fault(status=429, retry_after=100), times=9)
    with pytest.raises(asyncio.TimeoutError) as caught:
        await asyncio.wait_for(ask(client), 0.05)
    assert not isinstance(caught.value, APIError)


@pytest.mark.parametrize("number", [1, 2])
async def test_what_is_no_error_of_ours_ends_the_call(number: int, server: LocalServer, client: AsyncOpenAI) -> None:
    """A foreign exception in the first or a later attempt escapes as the same object; nothing more is sent."""
    stop = Stop()

    def hook(event: HookEvent) -> None:
        if isinstance(event, AttemptStarted) and event.number == number:
            raise stop

    server.fault(REFUSED, times=9)
    with pytest.raises(Stop) as caught:
        await ask(client.copy(hooks=[hook]))
    assert caught.value is stop
    assert stop.__cause__ is None
    assert len(server.requests) == number - 1


def test_an_interrupt_from_the_keyboard_passes(server: LocalServer) -> None:
    """KeyboardInterrupt in an attempt is neither caught nor retried."""

    def hook(event: HookEvent) -> None:
        if isinstance(event, AttemptStarted) and event.number == 2:
            raise KeyboardInterrupt

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=server.base_url, hooks=[hook]) as client:
            await ask(client)

    server.fault(REFUSED, times=9)
    with pytest.raises(KeyboardInterrupt):
        asyncio.run(main())
    assert len(server.requests) == 1


async def test_an_exception_of_the_key_function_passes(server: LocalServer, client: AsyncOpenAI) -> None:
    """What the caller's own code raises is not mistaken for a failure of the request."""
    broken = ValueError("no token today")

    async def key() -> str:
        raise broken

    with pytest.raises(ValueError, match="no token today") as caught:
        await ask(client.copy(api_key=key))
    assert caught.value is broken
    assert server.requests == []


# -- deadlines -----------------------------------------------------------------------------------------------------


async def test_a_deadline_ends_an_attempt(server: LocalServer, client: AsyncOpenAI) -> None:
    """A server that says nothing is left when the deadline of the call comes; that is not retried."""
    await ask(client)
    server.fault(Fault(stall="before_headers"), times=9)
    error = await failure(client.copy(deadline=0.3), DeadlineExceededError)
    assert error.phase == "deadline"
    assert str(error) == f"GET {server.base_url}/models/gpt-4o did not end within its deadline."
    assert len(server.requests) == 2


async def test_a_deadline_spans_the_attempts(server: LocalServer, client: AsyncOpenAI) -> None:
    """A retry has what is left of the time, not all of it again; the error lists both attempts."""
    await ask(client)
    server.fault(REFUSED)
    server.fault(Fault(stall="after_headers"), times=9)
    error = await failure(client.copy(deadline=0.5), DeadlineExceededError)
    assert len(error.attempts) == 2


async def test_a_wait_beyond_the_deadline_is_not_begun(server: LocalServer, client: AsyncOpenAI) -> None:
    """If the next attempt would come too late, the last error is raised at once."""
    server.fault(Fault(status=429, retry_after=20), times=9)
    await failure(client.copy(deadline=10), RateLimitError)
    assert len(server.requests) == 1


async def test_a_deadline_holds_for_all_that_is_done_in_its_block(server: LocalServer, client: AsyncOpenAI) -> None:
    """Calls, tasks and pages inside `with deadline()` share one limit; behind it there is none."""
    await ask(client)
    server.fault(Fault(stall="before_headers"), times=2)
    with deadline(0.3):
        results = await asyncio.gather(ask(client), ask(client), return_exceptions=True)
        assert [type(result) for result in results] == [DeadlineExceededError] * 2
        with pytest.raises(DeadlineExceededError, match="was not sent: its deadline has passed"):
            await ask(client)
        with pytest.raises(DeadlineExceededError):
            await client.models.list()
    assert len(server.requests) == 3
    assert await ask(client) == "gpt-4o"


async def test_a_deadline_covers_the_body_of_a_stream(server: LocalServer, client: AsyncOpenAI) -> None:
    """A stream that goes silent after its first events ends with the deadline."""
    server.fault(Fault(stall_after_events=2))
    with deadline(0.3):
        stream = await client.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "hello"}], stream=True
        )
    with pytest.raises(DeadlineExceededError):
        [event async for event in stream]


# -- the machinery -------------------------------------------------------------------------------------------------


def test_a_call_that_succeeds_does_not_load_the_machinery(server: LocalServer) -> None:
    """The retry library is imported when a first attempt has failed, not before."""
    code = """
import asyncio, os, sys
from openai_async import AsyncOpenAI
async def main():
    async with AsyncOpenAI(api_key="k", base_url=os.environ["URL"]) as client:
        for _ in range(2):
            await client.models.retrieve("gpt-4o")
            print("tenacity" in sys.modules)
asyncio.run(main())
"""
    server.fault(Fault())
    server.fault(REFUSED)
    env = {**os.environ, "URL": server.base_url}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["False", "True"]


async def test_a_closed_client_sends_nothing(server: LocalServer, client: AsyncOpenAI) -> None:
    """Calls of a client that was closed, and of its copies, say so."""
    copy = client.with_options(max_retries=5)
    await client.close()
    for closed in (client, copy):
        error = await failure(closed, APIConnectionError)
        assert str(error) == "The client has been closed; make a new one."
    assert server.requests == []


def told(event: HookEvent, waiting: asyncio.Event | threading.Event) -> None:
    """Set `waiting` when an attempt has failed and the next one is waited for."""
    if isinstance(event, AttemptFailed):
        waiting.set()


async def test_closing_a_client_ends_calls_that_wait_to_try_again(server: LocalServer, client: AsyncOpenAI) -> None:
    """They are told so at once, wherever they run, and list what they had tried."""
    server.fault(Fault(status=429, retry_after=50), times=9)
    waiting = asyncio.Event()
    watched = client.with_options(hooks=[lambda event: told(event, waiting)])
    call = asyncio.create_task(failure(watched, APIConnectionError))
    await waiting.wait()
    await client.close()
    error = await asyncio.wait_for(call, 10)
    assert error.message == "The client has been closed; make a new one."
    assert [attempt.status for attempt in error.attempts] == [429, None]
    assert len(server.requests) == 1


def test_closing_a_sync_client_ends_calls_of_other_threads(server: LocalServer) -> None:
    """A call that waits on one thread ends when another thread closes the client."""
    server.fault(Fault(status=429, retry_after=50), times=9)
    waiting = threading.Event()
    client = OpenAI(api_key="k", base_url=server.base_url, hooks=[lambda event: told(event, waiting)])
    with ThreadPoolExecutor(1) as threads:
        call = threads.submit(client.models.retrieve, "gpt-4o")
        assert waiting.wait(10)
        client.close()
        with pytest.raises(APIConnectionError, match="has been closed"):
            call.result(10)


async def test_attempts_time_out_on_their_own(server: LocalServer, client: AsyncOpenAI) -> None:
    """The read limit counts for each attempt anew, and the error says which phase it was."""
    server.fault(Fault(stall="before_headers"), times=9)
    error = await failure(client.with_options(timeout=Timeout(10, read=0.05), max_retries=1), APITimeoutError)
    assert error.phase == "read"
    assert len(error.attempts) == len(server.requests) == 2
