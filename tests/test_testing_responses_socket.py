"""The responses socket of the local server. What it says must fit the documented events to the letter."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bare import ask
from callers import Caller, calling, kinds
from openai_async.testing import LocalServer
from openai_async.types.beta_responses import BetaResponsesServerEvent
from openai_async.types.responses import ResponsesServerEvent

pytestmark = pytest.mark.anyio

TOOL: dict[str, Any] = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {}},
    "strict": False,
}


@pytest.fixture
async def caller(server: LocalServer) -> AsyncIterator[Caller]:
    """A caller on the socket."""
    async with calling(server, "/responses", ResponsesServerEvent) as own:
        yield own


async def create(caller: Caller, text: str, **fields: object) -> list[dict[str, Any]]:
    """The events of a response."""
    await caller.say("response.create", model="gpt-5", input=text, **fields)
    return await caller.until("response.completed")


async def test_same_as_the_stream(caller: Caller, server: LocalServer) -> None:
    """The events are those of the stream of the same request, but for their ids."""
    events = await create(caller, "Count to 3.")
    body = {"model": "gpt-5", "input": "Count to 3.", "stream": True}
    streamed = ask(server, "POST", "/responses", body).events
    assert [event["type"] for event in events] == [event["type"] for event in streamed]
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    assert events[-1]["response"]["output"][0]["content"][0]["text"] == "1 2 3"


async def test_stream_ids(caller: Caller) -> None:
    """Events of a response carry the id that it was asked for with."""
    events = await create(caller, "Say yes.", stream_id="s1")
    assert {event.get("stream_id") for event in events} == {"s1"}
    assert all("stream_id" not in event for event in await create(caller, "Say no."))


async def test_following_up(caller: Caller, server: LocalServer) -> None:
    """A response follows another one of the connection, also if that is not stored."""
    for store in (True, False):
        first = (await create(caller, "hi", store=store))[-1]["response"]["id"]
        events = await create(caller, "Say so.", previous_response_id=first)
        assert events[-1]["response"]["usage"]["input_tokens"] > 20  # what was said before counts
        assert events[-1]["response"]["output"][0]["content"][0]["text"] == "so."
        assert ask(server, "GET", f"/responses/{first}").status == (200 if store else 404)
    error = await caller.refused("response.create", model="gpt-5", input="hi", previous_response_id="resp_x")
    assert error["code"] == "previous_response_not_found"


async def test_warming_up(caller: Caller) -> None:
    """A response that is not to be generated has an id and no output."""
    events = await create(caller, "Remember this.", generate=False)
    assert kinds(events) == ["response.created", "response.in_progress", "response.completed"]
    follow = await create(caller, "Say yes.", previous_response_id=events[-1]["response"]["id"])
    assert follow[-1]["response"]["output"][0]["content"][0]["text"] == "yes."


async def test_errors(caller: Caller) -> None:
    """Errors are events, with a status; the connection stays."""
    event = await caller.ask("response.create", model="nobody", input="hi", stream_id="s")
    assert (event["type"], event["status"], event["stream_id"]) == ("error", 400, "s")
    assert event["error"]["code"] == "model_not_found"
    assert (await caller.refused("session.update"))["param"] == "type"
    assert (await caller.refused("response.create", model="gpt-5", input=3))["param"] == "input"
    assert (await caller.refused("response.create", input="hi"))["param"] == "model"
    await create(caller, "hi")


async def test_steering() -> None:
    """What is said while a response runs is accepted, and answered by a response that follows it."""
    async with LocalServer(token_delay=0.01) as server, calling(server, "/responses", ResponsesServerEvent) as caller:
        await caller.say("response.create", model="gpt-5", input="Count to 50.")
        first = (await caller.until("response.output_text.delta"))[0]["response"]["id"]
        await caller.say("response.steer", input="Say enough.", previous_response_id=first)
        accepted = (await caller.until("response.steer.accepted"))[-1]
        assert accepted["steer"]["previous_response_id"] == first
        await caller.until("response.completed")
        second = (await caller.until("response.completed"))[-1]["response"]
        assert (second["previous_response_id"], second["output"][0]["content"][0]["text"]) == (first, "enough.")


async def test_steering_too_late(caller: Caller) -> None:
    """A response that is over, or not known, cannot be steered."""
    name = (await create(caller, "hi"))[-1]["response"]["id"]
    for previous, code in ((name, "response_already_completed"), ("resp_x", "response_not_found")):
        event = await caller.ask("response.steer", input="Wait.", previous_response_id=previous)
        assert (event["type"], event["error"]["code"]) == ("response.steer.failed", code)
        assert event["steer"]["input"] == "Wait."


async def test_steering_past_a_call(caller: Caller) -> None:
    """A response that waits for the output of a function needs that first."""
    response = (await create(caller, "How is the weather?", tools=[TOOL]))[-1]["response"]
    event = await caller.ask("response.steer", input="Hurry.", previous_response_id=response["id"])
    call = response["output"][0]
    assert event["type"] == "response.steer.pending"
    assert event["required_input"] == [
        {"type": "function_call_output", "call_id": call["call_id"], "name": "get_weather"}
    ]


async def test_injecting() -> None:
    """Items can be injected into a response that runs, and into no other."""
    async with (
        LocalServer(token_delay=3600) as server,
        calling(server, "/responses", BetaResponsesServerEvent) as caller,
    ):
        await caller.say("response.create", model="gpt-5", input="Count to 50.")
        name = (await caller.until("response.output_text.delta"))[0]["response"]["id"]
        item = {"type": "message", "role": "user", "content": "And then?"}
        event = await caller.ask("response.inject", response_id=name, input=[item])
        assert (event["type"], event["response_id"]) == ("response.inject.created", name)
        event = await caller.ask("response.inject", response_id="resp_x", input=[item])
        assert (event["type"], event["error"]["code"]) == ("response.inject.failed", "response_not_found")
        assert event["input"] == [item]
