"""Live sessions, forks and attached sockets of the local server, to the letter of the documented events."""

from __future__ import annotations

from base64 import b64decode, b64encode
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosedOK

from callers import Caller, calling, kinds
from openai_async.testing import LocalServer, speech
from openai_async.types.live import ConnectServerEvent, ForkServerEvent, ServerEvent

pytestmark = pytest.mark.anyio

QUESTIONS = [
    {"type": "choice", "name": "mood", "instructions": "?", "choices": [{"value": "glad"}, {"value": "sad"}]},
    {"type": "predicate", "instructions": "Is it so?"},
    {"type": "score", "instructions": "How much?", "levels": [{"label": "little"}, {"label": "much"}]},
]
DECISIONS = {"type": "decisions", "decisions": {"model": "gpt-5-mini", "questions": QUESTIONS}}


def live(server: LocalServer) -> AbstractAsyncContextManager[Caller]:
    """A caller on the socket of a new session."""
    return calling(server, "/live/sessions", ServerEvent)


def attached(server: LocalServer, session: str) -> AbstractAsyncContextManager[Caller]:
    """A caller on another socket of a session."""
    return calling(server, f"/live/sessions/{session}/attach?graceful_close=true", ConnectServerEvent)


async def start(caller: Caller, **config: object) -> dict[str, Any]:
    """The session, begun."""
    event = await caller.ask("session.start", session={"model": "gpt-live-1", **config}, event_id="start")
    assert (event["type"], event["client_event_id"]) == ("session.started", "start")
    session: dict[str, Any] = event["session"]
    return session


async def test_session(server: LocalServer) -> None:
    """A session is started, changed and closed."""
    async with live(server) as caller:
        error = await caller.refused("session.update", session={}, event_id="early")
        assert (error["param"], error["client_event_id"]) == ("type", "early")
        assert (await caller.refused("session.start", session={}))["param"] == "model"
        session = await start(caller, instructions="Sing.")
        assert (session["status"], session["instructions"], session["model"]) == ("active", "Sing.", "gpt-live-1")
        assert (await caller.refused("session.start", session={"model": "gpt-live-1"}))["code"] == "invalid_event"
        event = await caller.ask("session.update", session={"delegation": DECISIONS})
        assert (event["type"], event["session"]["delegation"]["type"]) == ("session.updated", "decisions")
        assert event["session"]["instructions"] == "Sing."
        event = await caller.ask("session.close", event_id="bye")
        assert (event["type"], event["reason"], event["client_event_id"]) == (
            "session.closed",
            "close_requested",
            "bye",
        )
        with pytest.raises(ConnectionClosedOK):
            await caller.client.recv()


async def test_talking(server: LocalServer) -> None:
    """Who speaks is heard and answered; who is muted is not."""
    sound = speech.speak("What is 6 * 7?")
    async with live(server) as caller:
        await start(caller)
        assert (await caller.ask("session.input_audio.mute"))["type"] == "session.input_audio.muted"
        await caller.say("session.input_audio.append", audio=b64encode(sound).decode())
        assert (await caller.ask("session.input_audio.unmute"))["type"] == "session.input_audio.unmuted"
        await caller.say("session.input_audio.append", audio=b64encode(sound).decode())
        events = await caller.until("session.usage.updated")
        assert kinds(events)[:3] == [
            "session.input_transcript.delta",
            "session.output_transcript.delta",
            "session.output_audio.delta",
        ]
        assert events[0]["delta"] == "What is 6 * 7?"
        audio = b"".join(b64decode(each["delta"]) for each in events if each["type"] == "session.output_audio.delta")
        assert speech.hear(audio) == "6 * 7 is 42."
        assert events[-1]["usage"]["seconds"] > 2


async def test_each_event_is_answered(server: LocalServer) -> None:
    """Every documented event of a client has its answer."""
    async with live(server) as caller:
        await start(caller, delegation=DECISIONS)
        for name in ("instructions", "thinking"):
            event = await caller.ask(f"session.{name}.append", content="Be glad.", delegation_id=None)
            assert event["type"] == f"session.{name}.appended"
        await caller.say("session.commentary.append", content="Well said.", delegation_id=None)
        events = await caller.until("session.usage.updated")
        assert events[0]["type"] == "session.commentary.appended"
        said = "".join(each["delta"] for each in events if each["type"] == "session.output_transcript.delta")
        assert said == "Well said."
        await caller.say("session.output_audio.fixture.play", audio=b64encode(bytes(4800)).decode())
        events = await caller.until("session.output_audio.fixture.played")
        assert events[1]["end_ms"] - events[1]["start_ms"] == 100
        item = {"type": "message", "role": "user", "content": "Is it so?"}
        event = await caller.ask("decision.item.create", item=item)
        assert (event["type"], event["item"]["content"]) == ("decision.item.created", "Is it so?")
        event = await caller.ask("decision.create", event_id="d")
        answers = event["event"]["decision"]["answers"]
        assert [answer["type"] for answer in answers] == ["choice", "predicate", "score"]
        assert answers[0]["choice"] == "glad"
        event = await caller.ask("decision.item.delete", item_id=event_item(caller))
        assert event["type"] == "decision.item.deleted"
        assert (await caller.refused("decision.item.delete", item_id="item_x"))["code"] == "item_not_found"
        item = {"type": "message", "role": "user", "content": "Say yes."}
        assert (await caller.ask("response.item.create", item=item))["type"] == "info"
        await caller.say("response.create", event_id="r")
        events = [await caller.hear()]
        while events[-1]["event"]["type"] != "response.completed":
            events.append(await caller.hear())
        assert events[-1]["event"]["response"]["output"][0]["content"][0]["text"] == "yes."
        assert {each["client_event_id"] for each in events} == {"r"}
        assert (await caller.refused("session.nothing"))["param"] == "type"


def event_item(caller: Caller) -> str:
    """The id of the item of the decision that was created."""
    name: str = next(each["item"]["id"] for each in caller.heard if each["type"] == "decision.item.created")
    return name


async def test_attached(server: LocalServer) -> None:
    """A socket that is attached to a session hears what the first one hears, and may say most of what that may."""
    async with live(server) as caller:
        session = await start(caller)
        async with attached(server, session["id"]) as other:
            assert (await other.hear())["session"] == session
            await other.say("session.instructions.append", content="Hush.", delegation_id=None, event_id="o")
            for each in (caller, other):
                event = await each.hear()
                assert (event["type"], event["client_event_id"]) == ("session.instructions.appended", "o")
            event = await other.ask("transport.dtmf.send", event="5")
            assert (event["type"], event["event"]) == ("transport.dtmf.sent", "5")
            assert (await other.refused("session.input_audio.append", audio=""))["param"] == "type"
            await other.say("session.close")
            for each in (caller, other):
                await each.until("session.closed")


async def test_attached_to_a_call(server: LocalServer) -> None:
    """A call that did not begin on a socket can be attached to, too."""
    async with attached(server, "sess_of_a_call") as caller:
        event = await caller.hear()
        assert (event["type"], event["session"]["id"]) == ("session.started", "sess_of_a_call")
        assert (await caller.ask("session.close"))["type"] == "session.closed"


async def test_leaving_in_the_middle() -> None:
    """Who leaves a session, or is attached to one, takes nothing along that a closing server would wait for."""
    async with LocalServer(token_delay=3600) as server:
        async with attached(server, "sess_of_a_call") as caller:
            await caller.hear()
            await caller.say("session.commentary.append", content="Well said.", delegation_id=None)
            await caller.until("session.output_audio.delta")
        async with live(server) as caller:
            await start(caller)
            await caller.say("session.commentary.append", content="Well said.", delegation_id=None)
            await caller.until("session.output_audio.delta")


async def test_fork(server: LocalServer) -> None:
    """A fork begins with what its origin was told, under an id of its own."""
    async with live(server) as caller:
        session = await start(caller, instructions="Sing.")
        async with calling(server, f"/live/sessions/{session['id']}/fork", ForkServerEvent) as other:
            event = await other.ask("session.start", session={"store": True})
            fork = event["session"]
            assert (event["type"], fork["instructions"], fork["store"]) == ("session.started", "Sing.", True)
            assert fork["id"] != session["id"]
            assert (await other.ask("session.close"))["type"] == "session.closed"
