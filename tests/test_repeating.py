"""What follows a refused key: one more attempt with another, beside the retries."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from clients import KINDS, Caller
from keys import Keys, sent
from openai_async import APIConnectionError, AsyncOpenAI, AttemptFailed, AttemptStarted, AuthenticationError, HookEvent
from openai_async.testing import Fault, LocalServer

MODEL = "gpt-4o"
MESSAGES = [{"role": "user", "content": "one two three"}]

pytestmark = pytest.mark.anyio


@pytest.fixture(params=KINDS)
def caller(server: LocalServer, request: pytest.FixtureRequest) -> Iterator[Caller]:
    """A client of each kind."""
    one = KINDS[request.param](server)
    yield one
    one.close()


def refuse(server: LocalServer, times: int = 1) -> None:
    """Let the server refuse whatever key comes."""
    server.fault(Fault(status=401), times=times)


def test_a_refused_key_is_replaced_once(caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    """One more attempt follows at once, with another key; it is told of, but is no retry."""
    caplog.set_level(logging.INFO, "openai_async")
    refuse(caller.server)
    heard = list[HookEvent]()
    client = caller.connect(hooks=[heard.append], max_retries=0).copy(api_key=Keys())
    assert caller.run(client.models.retrieve(MODEL)).id == MODEL
    assert sent(caller.server) == ["k1", "k2"]
    assert [request.headers["x-stainless-retry-count"] for request in caller.server.requests] == ["0", "0"]
    assert [event.number for event in heard if isinstance(event, AttemptStarted)] == [1, 2]
    assert [(event.attempt.status, event.attempt.delay) for event in heard if isinstance(event, AttemptFailed)] == [
        (401, 0.0)
    ]
    assert any("status 401, once more with a new token" in message for message in caplog.messages)


def test_a_key_refused_twice_is_an_error(caller: Caller) -> None:
    """It lists both attempts."""
    refuse(caller.server, times=3)
    keys = Keys()
    with pytest.raises(AuthenticationError) as caught:
        caller.run(caller.connect().copy(api_key=keys).models.retrieve(MODEL))
    assert [(one.number, one.status, one.delay) for one in caught.value.attempts] == [(1, 401, 0.0), (2, 401, None)]
    assert (keys.asked, sent(caller.server)) == (2, ["k1", "k2"])


@pytest.mark.parametrize("key", ["same", Keys("same")], ids=["fixed", "from a function"])
def test_the_same_key_is_not_tried_again(caller: Caller, key: Any) -> None:
    """It would be refused again."""
    refuse(caller.server, times=2)
    with pytest.raises(AuthenticationError) as caught:
        caller.run(caller.connect().copy(api_key=key).models.retrieve(MODEL))
    assert (len(caught.value.attempts), sent(caller.server)) == (1, ["same"])


def test_retries_are_not_used_up_by_another_key(caller: Caller) -> None:
    """Behind a refusal there are as many retries as ever, and behind a retry there may be a refusal."""
    for status in (401, 503, 503):
        caller.server.fault(Fault(status=status, retry_after_ms=1))
    client = caller.connect(max_retries=2).copy(api_key=Keys())
    caller.run(client.models.retrieve(MODEL))
    assert [request.headers["x-stainless-retry-count"] for request in caller.server.requests] == ["0", "0", "1", "2"]
    caller.server.clear()
    for status in (503, 401, 503):
        caller.server.fault(Fault(status=status, retry_after_ms=1))
    caller.run(client.models.retrieve(MODEL))
    assert [request.headers["x-stainless-retry-count"] for request in caller.server.requests] == ["0", "1", "1", "2"]
    assert sent(caller.server) == ["k5", "k6", "k7", "k8"]


def test_a_key_is_replaced_once_in_a_call(caller: Caller) -> None:
    """Refused again in a retry, it is not replaced once more."""
    for status in (401, 503, 401):
        caller.server.fault(Fault(status=status, retry_after_ms=1))
    with pytest.raises(AuthenticationError) as caught:
        caller.run(caller.connect().copy(api_key=Keys()).models.retrieve(MODEL))
    assert [one.status for one in caught.value.attempts] == [401, 503, 401]
    assert sent(caller.server) == ["k1", "k2", "k3"]


def test_a_body_that_is_used_up_is_not_sent_again(caller: Caller) -> None:
    """Of a file that can be read once, nothing is left for another attempt."""
    refuse(caller.server)
    keys = Keys()
    client = caller.connect().copy(api_key=keys)
    with pytest.raises(AuthenticationError) as caught:
        caller.run(client.files.create(file=("a.txt", iter([b"once"])), purpose="assistants"))
    assert (len(caught.value.attempts), keys.asked) == (1, 1)


def test_streams_are_asked_for_again_too(caller: Caller) -> None:
    """As are the views of raw and of streamed answers."""
    client = caller.connect().copy(api_key=Keys())
    refuse(caller.server)
    stream = caller.run(client.chat.completions.create(model=MODEL, messages=MESSAGES, stream=True))
    assert list(caller.each(stream))
    refuse(caller.server)
    assert caller.run(client.models.with_raw_response.retrieve(MODEL)).retries_taken == 0
    refuse(caller.server)
    with caller.inside(client.models.with_streaming_response.retrieve(MODEL)) as response:
        assert response.status_code == 200
    assert sent(caller.server) == ["k1", "k2", "k3", "k4", "k5", "k6"]


async def test_a_closed_client_does_not_ask_again(server: LocalServer) -> None:
    """Closed while it waits for an answer, it asks for no other key."""
    keys = Keys()
    client = AsyncOpenAI(api_key=keys, base_url=server.base_url)
    refuse(server)
    with server.hold() as gate:
        task = asyncio.create_task(client.models.retrieve(MODEL))
        await gate.until_arrived()
        await client.close()
    with pytest.raises(APIConnectionError):
        await task
    assert keys.asked == 1
