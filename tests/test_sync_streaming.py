"""What is special about streams of the sync client; what they share with the async one is in the streaming tests."""

from __future__ import annotations

from types import CoroutineType
from typing import Any

import pytest

from openai_async import OpenAI, Stream
from openai_async.sync._runner import Runner
from openai_async.testing import Fault, LocalServer
from openai_async.types.chat import ChatCompletionChunk, ChatCompletionMessageParam
from streams import CHAT, chunk, said


def ask(client: OpenAI) -> Stream[ChatCompletionChunk]:
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hi"}]
    return client.chat.completions.create(model="gpt-4o-mini", messages=messages, stream=True)


def is_free(server: LocalServer) -> bool:
    return server.open_connections == 0 and server.requests[-1].outcome == "aborted"


@pytest.fixture
def crossings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The coroutines that were handed to the loop thread, by name."""
    names: list[str] = []
    run = Runner.run

    def counted(self: Runner, coro: CoroutineType[Any, Any, Any]) -> Any:
        names.append(coro.__qualname__)
        return run(self, coro)

    monkeypatch.setattr(Runner, "run", counted)
    return names


def test_a_batch_costs_one_thread_crossing(server: LocalServer, sync_client: OpenAI, crossings: list[str]) -> None:
    """However many events a network read brings, the threads meet once for all of them, and once for the end."""
    server.reply(events=[chunk(str(number)) for number in range(200)])
    stream = ask(sync_client)
    crossings.clear()
    assert len(list(stream)) == 200
    assert set(crossings) == {"AsyncStream.next_events"}
    assert len(crossings) <= 4


def test_events_that_come_alone_are_handed_out_alone(
    server: LocalServer, sync_client: OpenAI, crossings: list[str]
) -> None:
    """An event is handed out when it is here; nobody waits for a batch to fill up."""
    server.reply(events=CHAT.events)
    server.fault(Fault(stall_after_events=1))
    with ask(sync_client) as stream:
        assert said([next(stream)]) == "Hel"
    server.wait_for(is_free)


def test_next_takes_events_off_a_stream(server: LocalServer, sync_client: OpenAI) -> None:
    """A stream is an iterator itself."""
    server.reply(events=CHAT.events)
    stream = ask(sync_client)
    assert said([next(stream), next(stream)]) == "Hello"
    assert [event.choices[0].finish_reason for event in stream] == ["stop"]
    assert next(stream, None) is None


def test_closing_drops_what_was_not_taken(server: LocalServer, sync_client: OpenAI) -> None:
    """Events of a batch that is here already are gone when the stream is closed."""
    server.reply(events=CHAT.events)
    stream = ask(sync_client)
    next(stream)
    stream.close()
    assert list(stream) == []
