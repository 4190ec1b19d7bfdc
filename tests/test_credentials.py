"""Keys and tokens from functions: when they are asked for, how long they are kept, and what a refusal leads to."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextvars import ContextVar
from typing import Any

import pytest

from clients import KINDS, Caller
from keys import Keys, sent
from openai_async import (
    AsyncOpenAI,
    AttemptFailed,
    AuthenticationError,
    DeadlineExceededError,
    HookEvent,
    InternalServerError,
    deadline,
    omit,
)
from openai_async.testing import Fault, LocalServer

MODEL = "gpt-4o"
MESSAGES = [{"role": "user", "content": "one two three"}]

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")]


@pytest.fixture(params=KINDS)
def caller(server: LocalServer, request: pytest.FixtureRequest) -> Iterator[Caller]:
    """A client of each kind."""
    one = KINDS[request.param](server)
    yield one
    one.close()


# -- a key for each attempt --------------------------------------------------------------------------------------------


def test_each_attempt_has_its_own_key(caller: Caller) -> None:
    """A retry asks for a key anew: the one before may have expired while it waited."""
    caller.server.fault(Fault(status=503, retry_after_ms=1), times=2)
    client = caller.connect().copy(api_key=Keys())
    caller.run(client.models.retrieve(MODEL))
    assert sent(caller.server) == ["k1", "k2", "k3"]


def test_a_stream_that_begins_anew_has_its_own_key(caller: Caller) -> None:
    """A stream that breaks before its first event is asked for again with a new key."""
    caller.server.reply(events=['data: {"error": {"message": "m", "code": "server_error"}}\n\n'])
    client = caller.connect().copy(api_key=Keys())
    stream = caller.run(client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True))
    assert list(caller.each(stream))
    assert sent(caller.server) == ["k1", "k2"]


@pytest.mark.parametrize("error", [ValueError("mine"), TimeoutError("mine"), OSError("mine"), StopAsyncIteration()])
def test_what_the_function_raises_is_raised(caller: Caller, error: Exception) -> None:
    """It comes to the caller as it is, is not retried, and nothing is sent."""
    keys = Keys()

    def key() -> str:
        keys()
        raise error

    with pytest.raises(type(error)) as caught:
        caller.run(caller.connect().copy(api_key=key, deadline=30).models.retrieve(MODEL))
    assert caught.value is error
    assert (keys.asked, caller.server.requests) == (1, [])


def test_an_error_of_another_client_is_raised_in_a_retry_too(caller: Caller) -> None:
    """Where the function asks a server of its own, its failure is no attempt of this call, and is not retried."""
    other = caller.connect(max_retries=0)
    inner = InternalServerError("inner", response=_refused(caller, other).response, body=None)

    def key() -> str:
        if keys() == "k1":
            return "k1"
        raise inner

    caller.server.clear()
    caller.server.fault(Fault(status=503, retry_after_ms=1))
    keys, heard = Keys(), list[HookEvent]()
    with pytest.raises(InternalServerError) as caught:
        caller.run(caller.connect(hooks=[heard.append]).copy(api_key=key).models.retrieve(MODEL))
    assert (caught.value, caught.value.attempts) == (inner, ())
    assert (keys.asked, sent(caller.server)) == (2, ["k1"])
    assert [event.attempt.delay for event in heard if isinstance(event, AttemptFailed)] == [0.001]


def _refused(caller: Caller, client: Any) -> InternalServerError:
    caller.server.fault(Fault(status=500))
    with pytest.raises(InternalServerError) as caught:
        caller.run(client.models.retrieve(MODEL))
    return caught.value


def test_a_function_without_further_keys_does_not_hang(caller: Caller) -> None:
    """What an iterator raises at its end no future can hold, and a coroutine turns into another error (PEP 479)."""
    with pytest.raises(RuntimeError, match="StopIteration"):
        caller.run(caller.connect().copy(api_key=iter(()).__next__).models.retrieve(MODEL))


async def test_an_async_function_may_time_out_by_itself(client: AsyncOpenAI) -> None:
    """Its time-out is told from the one that the deadline sets."""

    async def key() -> str:
        raise asyncio.TimeoutError("mine")

    with pytest.raises(asyncio.TimeoutError, match="mine"):
        await client.copy(api_key=key, deadline=30).models.retrieve(MODEL)


async def test_the_deadline_bounds_a_slow_function(server: LocalServer, client: AsyncOpenAI) -> None:
    """A key that does not come in time is a call that did not end in time; nothing was sent."""
    cancelled = asyncio.Event()

    async def key() -> str:
        try:
            return str(await asyncio.Event().wait())
        finally:
            cancelled.set()

    with pytest.raises(DeadlineExceededError, match="its key did not come before the deadline") as caught:
        await client.copy(api_key=key, deadline=0.05).models.retrieve(MODEL)
    assert (caught.value.phase, caught.value.attempts, server.requests) == ("credential", (), [])
    assert cancelled.is_set()
    with pytest.raises(DeadlineExceededError), deadline(0.05):
        await client.copy(api_key=key).models.retrieve(MODEL)


def test_the_deadline_bounds_a_function_that_blocks(caller: Caller) -> None:
    """The caller does not wait for its thread."""
    let_go = threading.Event()
    with pytest.raises(DeadlineExceededError):
        caller.run(caller.connect().copy(api_key=let_go.wait, deadline=0.05).models.retrieve(MODEL))
    let_go.set()


async def test_the_deadline_bounds_the_key_of_a_retry(server: LocalServer, client: AsyncOpenAI) -> None:
    """The attempt before it is in the error."""
    server.fault(Fault(status=503, retry_after_ms=1))
    keys = iter(["k1"])

    async def key() -> str:
        return next(keys, "") or str(await asyncio.Event().wait())

    with pytest.raises(DeadlineExceededError) as caught:
        await client.copy(api_key=key, deadline=0.3).models.retrieve(MODEL)
    assert (caught.value.phase, [one.status for one in caught.value.attempts]) == ("credential", [503])


async def test_functions_that_block_have_threads_of_their_own(client: AsyncOpenAI) -> None:
    """However many wait, names are still resolved and files read, for which the loop has others."""
    many, let_go = 24, threading.Event()
    blocked = threading.Barrier(many + 1)

    def key() -> str:
        blocked.wait(10)
        assert let_go.wait(10)
        return "k"

    own = client.copy(api_key=key)
    tasks = [asyncio.create_task(own.models.retrieve(MODEL)) for _ in range(many)]
    await asyncio.to_thread(blocked.wait, 10)
    await asyncio.to_thread(let_go.set)
    assert len(await asyncio.gather(*tasks)) == many


WHO = ContextVar("who", default="nobody")


def test_the_function_knows_the_context_of_the_call(caller: Caller) -> None:
    """Context variables of the caller are those of the function, in its thread too."""
    token = WHO.set("me")
    try:
        caller.run(caller.connect().copy(api_key=WHO.get).models.retrieve(MODEL))
    finally:
        WHO.reset(token)
    assert sent(caller.server) == ["me"]


def test_no_key_is_asked_for_where_none_is_sent(caller: Caller) -> None:
    """Endpoints for administrators have a key of their own, and an Authorization header may be left out."""
    keys = Keys()
    client = caller.connect(admin_api_key="admin").copy(api_key=keys)
    caller.server.reply(json={"object": "list", "data": []}, times=1)
    caller.run(client.admin.organization.projects.list(limit=1))
    with pytest.raises(AuthenticationError):
        caller.run(client.models.retrieve(MODEL, extra_headers={"authorization": omit}))
    assert (keys.asked, sent(caller.server)) == (0, ["admin", ""])
