"""Hooks: what is told, in which order, and that telling it harms nothing."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from openai_async import (
    AnswerReceived,
    APIError,
    AsyncOpenAI,
    AttemptFailed,
    AttemptStarted,
    HookEvent,
    StreamEnded,
)
from openai_async.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio


async def ask(client: AsyncOpenAI) -> str:
    return (await client.models.retrieve("gpt-4o")).id


async def open_stream(client: AsyncOpenAI) -> Any:
    create: Any = client.chat.completions.create
    return await create(model="gpt-4o", messages=[{"role": "user", "content": "one two three"}], stream=True)


def kinds(events: list[HookEvent]) -> list[str]:
    return [type(event).__name__ for event in events]


async def test_a_call_tells_its_beginning_and_its_answer(server: LocalServer, client: AsyncOpenAI) -> None:
    """One attempt, one answer, with what was asked and what came back."""
    heard: list[HookEvent] = []
    await ask(client.copy(hooks=[heard.append]))
    started, answered = heard
    assert isinstance(started, AttemptStarted)
    assert (started.number, started.request.method) == (1, "GET")
    assert started.request.url == f"{server.base_url}/models/gpt-4o"
    assert isinstance(answered, AnswerReceived)
    assert (answered.number, answered.response.status_code, answered.timing) == (1, 200, None)
    assert answered.response.json()["id"] == "gpt-4o"


async def test_a_call_tells_each_failure_and_the_wait_behind_it(server: LocalServer, client: AsyncOpenAI) -> None:
    """Attempts alternate with failures until there is an answer; the answer knows its attempt."""
    server.fault(Fault(status=503, retry_after_ms=1))
    server.fault(Fault(status=429, retry_after_ms=2))
    heard: list[HookEvent] = []
    await ask(client.copy(hooks=[heard.append]))
    assert kinds(heard) == ["AttemptStarted", "AttemptFailed"] * 2 + ["AttemptStarted", "AnswerReceived"]
    failures = [event.attempt for event in heard if isinstance(event, AttemptFailed)]
    assert [(one.number, one.status, one.delay) for one in failures] == [(1, 503, 0.001), (2, 429, 0.002)]
    assert [event.number for event in heard if isinstance(event, (AttemptStarted, AnswerReceived))] == [1, 2, 3, 3]


async def test_a_call_that_is_given_up_tells_so(server: LocalServer, client: AsyncOpenAI) -> None:
    """The last failure has no wait behind it, and is what the error lists last."""
    server.fault(Fault(status=503, retry_after_ms=1), times=9)
    heard: list[HookEvent] = []
    with pytest.raises(APIError) as caught:
        await ask(client.copy(hooks=[heard.append], max_retries=1))
    assert kinds(heard) == ["AttemptStarted", "AttemptFailed"] * 2
    failures = [event.attempt for event in heard if isinstance(event, AttemptFailed)]
    assert tuple(failures) == caught.value.attempts
    assert [one.delay for one in failures] == [0.001, None]


async def test_a_stream_tells_its_end(client: AsyncOpenAI) -> None:
    """Behind its answer, a stream tells how many events it gave and whether it came to its own end."""
    heard: list[HookEvent] = []
    stream = await open_stream(client.copy(hooks=[heard.append]))
    events = [event async for event in stream]
    await stream.close()
    assert kinds(heard) == ["AttemptStarted", "AnswerReceived", "StreamEnded"]
    ended = heard[-1]
    assert isinstance(ended, StreamEnded)
    assert (ended.completed, ended.events, ended.response.status_code) == (True, len(events), 200)


async def test_a_stream_that_is_left_tells_so(server: LocalServer, client: AsyncOpenAI) -> None:
    """One that was closed before its end is not completed."""
    server.fault(Fault(stall_after_events=2))
    heard: list[HookEvent] = []
    async with await open_stream(client.copy(hooks=[heard.append])) as stream:
        await stream.__anext__()
    ended = heard[-1]
    assert isinstance(ended, StreamEnded)
    assert not ended.completed
    assert ended.events >= 1


async def test_what_a_hook_raises_is_logged_and_has_no_effect(
    client: AsyncOpenAI, caplog: pytest.LogCaptureFixture
) -> None:
    """The request goes on and the other hooks hear of it."""
    heard: list[HookEvent] = []

    def broken(event: HookEvent) -> None:
        raise ZeroDivisionError(type(event).__name__)

    with caplog.at_level(logging.ERROR, "openai_async"):
        assert await ask(client.copy(hooks=[broken, heard.append])) == "gpt-4o"
    assert kinds(heard) == ["AttemptStarted", "AnswerReceived"]
    assert [record.exc_info[0] for record in caplog.records if record.exc_info] == [ZeroDivisionError] * 2


async def test_copies_have_the_hooks_of_their_client_or_their_own(client: AsyncOpenAI) -> None:
    """`hooks=` of a copy takes the place of the client's, an empty list means none."""
    first: list[HookEvent] = []
    second: list[HookEvent] = []
    hooked = client.copy(hooks=[first.append])
    await ask(hooked.with_options(max_retries=0))
    await ask(hooked.copy(hooks=[second.append]))
    await ask(hooked.copy(hooks=[]))
    await ask(client)
    assert (len(first), len(second)) == (2, 2)


async def test_hooks_learn_no_key(client: AsyncOpenAI) -> None:
    """What a hook sees of a request has its secrets blacked out."""
    heard: list[HookEvent] = []
    await ask(client.copy(hooks=[heard.append], default_headers={"X-Api-Key": "sk-test"}))
    assert "sk-test" not in repr([dict(event.request.headers) for event in heard if isinstance(event, AttemptStarted)])
    assert "sk-test" not in repr(heard)


async def test_a_cancelled_call_tells_nothing_more(server: LocalServer, client: AsyncOpenAI) -> None:
    """Cancellation is no failure of an attempt."""
    heard: list[HookEvent] = []
    with server.hold() as gate:
        task = asyncio.create_task(ask(client.copy(hooks=[heard.append])))
        await gate.until_arrived()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert kinds(heard) == ["AttemptStarted"]
