"""Realtime conversations with the local server. What it says must fit the documented events to the letter."""

from __future__ import annotations

import asyncio
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from callers import Caller, calling, connected, kinds
from openai_async.testing import LocalServer, speech
from openai_async.types.realtime import RealtimeServerEvent

pytestmark = pytest.mark.anyio

PATH = "/realtime?model=gpt-realtime"
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
MESSAGE = [
    "response.created",
    "rate_limits.updated",
    "response.output_item.added",
    "conversation.item.added",
    "response.content_part.added",
]
END = ["response.content_part.done", "conversation.item.done", "response.output_item.done", "response.done"]


def conversation(server: LocalServer, path: str = PATH) -> AbstractAsyncContextManager[Caller]:
    """A caller in a realtime session."""
    return calling(server, path, RealtimeServerEvent)


@pytest.fixture
async def caller(server: LocalServer) -> AsyncIterator[Caller]:
    """A caller who was greeted, in a session that writes."""
    async with conversation(server) as own:
        assert (await own.hear())["type"] == "session.created"
        await configure(own, output_modalities=["text"])
        yield own


async def configure(caller: Caller, **session: object) -> dict[str, Any]:
    """The session after a change."""
    event = await caller.ask("session.update", session={"type": "realtime", **session})
    assert event["type"] == "session.updated", event
    changed: dict[str, Any] = event["session"]
    return changed


async def tell(caller: Caller, text: str, **fields: object) -> str:
    """Add a message of the user; returns its id."""
    content = [{"type": "input_text", "text": text}]
    await caller.say("conversation.item.create", item={"type": "message", "role": "user", "content": content}, **fields)
    name: str = (await caller.until("conversation.item.done"))[-1]["item"]["id"]
    return name


async def respond(caller: Caller, **response: object) -> list[dict[str, Any]]:
    """The events of a response."""
    await caller.say("response.create", response=response)
    return await caller.until("response.done")


async def speak(caller: Caller, sound: bytes) -> None:
    """Say something, a tenth of a second at a time."""
    for start in range(0, len(sound), 4800):
        await caller.say("input_audio_buffer.append", audio=b64encode(sound[start : start + 4800]).decode())


def joined(events: list[dict[str, Any]], kind: str) -> str:
    return "".join(event["delta"] for event in events if event["type"] == kind)


# -- sessions --------------------------------------------------------------------------------------------------


async def test_greeting(server: LocalServer) -> None:
    """A session is told at once, with its model."""
    async with conversation(server) as caller:
        event = await caller.hear()
        assert (event["type"], event["event_id"]) == ("session.created", "event_000001")
        session = event["session"]
        assert (session["id"], session["model"], session["output_modalities"]) == (
            "sess_000001",
            "gpt-realtime",
            ["audio"],
        )
        assert session["audio"]["input"]["turn_detection"]["type"] == "server_vad"


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/realtime", 400, "missing_required_parameter"),
        ("/realtime?model=nobody", 404, "model_not_found"),
    ],
)
async def test_models(server: LocalServer, path: str, status: int, code: str) -> None:
    """A session needs a model that there is."""
    with pytest.raises(InvalidStatus) as caught:
        async with connected(server, path):
            pass
    response = caught.value.response
    assert response.status_code == status
    assert code.encode() in bytes(response.body or b"")


async def test_any_model() -> None:
    """A server without a memory has every model."""
    async with LocalServer(stateless=True) as server, conversation(server, "/realtime?model=nobody") as caller:
        assert (await caller.hear())["session"]["model"] == "nobody"


async def test_sideband_of_a_call(server: LocalServer) -> None:
    """The socket beside a call names that instead of a model."""
    async with conversation(server, "/realtime?call_id=rtc_1") as caller:
        assert (await caller.hear())["session"]["model"] == "gpt-realtime"


async def test_update(caller: Caller) -> None:
    """An update changes what it names, at any depth, and nothing else."""
    session = await configure(caller, instructions="Rhyme.", audio={"output": {"voice": "cedar"}}, tools=[WEATHER])
    assert (session["instructions"], session["audio"]["output"]["voice"]) == ("Rhyme.", "cedar")
    assert session["audio"]["output"]["format"] == {"type": "audio/pcm", "rate": 24000}
    assert session["tools"] == [WEATHER]
    session = await configure(
        caller, audio={"input": {"turn_detection": {"type": "semantic_vad", "eagerness": "high"}}}
    )
    detection = session["audio"]["input"]["turn_detection"]
    assert (detection["eagerness"], detection["create_response"], "threshold" in detection) == ("high", True, False)
    session = await configure(caller, audio={"input": {"turn_detection": None}, "output": None})
    assert session["audio"]["output"]["voice"] == "cedar"
    assert session["audio"]["input"]["turn_detection"] is None
    assert session["instructions"] == "Rhyme."


@pytest.mark.parametrize(
    ("session", "param"),
    [
        ({"type": "transcription"}, "session.type"),
        ({"type": "realtime", "model": "gpt-realtime-mini"}, "session.model"),
        ({"type": "realtime", "output_modalities": ["text", "audio"]}, "session.output_modalities"),
        ({"type": "realtime", "tools": 3}, "session.tools"),
        ({"type": "realtime", "audio": {"input": {"format": {"type": "audio/pcmu"}}}}, "session.audio.input.format"),
    ],
)
async def test_wrong_updates(caller: Caller, session: dict[str, object], param: str) -> None:
    """A wrong update changes nothing, and the error says what is wrong and which event it was."""
    error = await caller.refused("session.update", session=session, event_id="mine")
    assert (error["type"], error["param"], error["event_id"]) == ("invalid_request_error", param, "mine")
    assert (await configure(caller))["type"] == "realtime"


async def test_mistakes_in_the_server(caller: Caller) -> None:
    """A mistake in the server is told as one, and the conversation goes on."""
    await configure(caller, tools=[WEATHER], tool_choice={"type": "function"})
    await tell(caller, "hi")
    error = await caller.refused("response.create", event_id="e")
    assert (error["type"], error["event_id"]) == ("server_error", "e")
    assert "KeyError" in error["message"]
    await respond(caller, tool_choice="none")


async def test_wrong_events(caller: Caller) -> None:
    """What is no event, or none that there is, is answered with an error, and the socket stays open."""
    for message in ("no JSON", "[1]", '{"type": 1}', b"\x00"):
        await caller.client.send(message)
        assert (await caller.hear())["error"]["code"] == "invalid_event"
    error = await caller.refused("response.nothing", event_id="e")
    assert (error["param"], error["code"], error["event_id"]) == ("type", "invalid_value", "e")
    for kind in ("session.update", "conversation.item.create", "conversation.item.delete", "input_audio_buffer.append"):
        assert (await caller.refused(kind))["code"] == "missing_required_parameter"


# -- in writing ------------------------------------------------------------------------------------------------


async def test_text(caller: Caller) -> None:
    """A message and a response: all the events, in order, and an answer that counts."""
    user = await tell(caller, "What is 6 * 7?")
    events = await respond(caller)
    assert kinds(events) == [*MESSAGE, "response.output_text.delta", "response.output_text.done", *END]
    assert joined(events, "response.output_text.delta") == "6 * 7 is 42."
    added, done = events[3], events[-1]["response"]
    assert added["previous_item_id"] == user
    (item,) = done["output"]
    assert (item["content"], item["status"]) == ([{"type": "output_text", "text": "6 * 7 is 42."}], "completed")
    assert (done["status"], done["conversation_id"], done["output_modalities"]) == (
        "completed",
        "conv_000001",
        ["text"],
    )
    usage = done["usage"]
    assert usage["output_tokens"] == usage["output_token_details"]["text_tokens"] == 5
    assert usage["total_tokens"] == usage["input_tokens"] + usage["output_tokens"]
    assert len({event["event_id"] for event in caller.heard}) == len(caller.heard)


async def test_same_question_same_answer(server: LocalServer) -> None:
    """Sessions differ in nothing but their ids."""
    texts: set[str] = set()
    for _ in range(2):
        async with conversation(server) as caller:
            await caller.hear()
            await tell(caller, "Why is the sky blue?")
            texts.add(joined(await respond(caller, output_modalities=["text"]), "response.output_text.delta"))
    assert len(texts) == 1


async def test_limit(caller: Caller) -> None:
    """A response that is too long for its limit is incomplete."""
    await tell(caller, "Count to 20.")
    done = (await respond(caller, max_output_tokens=3))[-1]["response"]
    assert (done["status"], done["status_details"]["reason"]) == ("incomplete", "max_output_tokens")
    assert done["output"][0]["content"][0]["text"] == "1 2 3"


async def test_outside_of_the_conversation(caller: Caller) -> None:
    """A response may answer items of its own, and leave the conversation as it is."""
    name = await tell(caller, "Count to 2.")
    given = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Say yes."}]}
    events = await respond(caller, conversation="none", input=[given], metadata={"a": "b"})
    assert "conversation.item.added" not in kinds(events)
    done = events[-1]["response"]
    assert (done["conversation_id"], done["metadata"]) == (None, {"a": "b"})
    assert joined(events, "response.output_text.delta") == "yes."
    events = await respond(caller, conversation="none", input=[{"type": "item_reference", "id": name}])
    assert joined(events, "response.output_text.delta") == "1 2"


async def test_function_call(caller: Caller) -> None:
    """A tool is called when the text asks for it, and what it answers is used."""
    await configure(caller, tools=[WEATHER])
    await tell(caller, "How is the weather in Rome?")
    events = await respond(caller)
    assert kinds(events) == [
        *MESSAGE[:4],
        "response.function_call_arguments.delta",
        "response.function_call_arguments.done",
        *END[1:],
    ]
    (call,) = events[-1]["response"]["output"]
    assert (call["type"], call["name"], call["status"]) == ("function_call", "get_weather", "completed")
    assert joined(events, "response.function_call_arguments.delta") == call["arguments"]
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "21 degrees"}
    await caller.say("conversation.item.create", item=output)
    await caller.until("conversation.item.done")
    text = joined(await respond(caller), "response.output_text.delta")
    assert text == "According to get_weather: 21 degrees"


# -- items -----------------------------------------------------------------------------------------------------


async def test_order_of_items(caller: Caller) -> None:
    """An item goes to the end, behind another, or to the beginning; the last message of the user is answered."""
    first = await tell(caller, "Say one.")
    await tell(caller, "Say two.", previous_item_id="root")
    await tell(caller, "Say three.", previous_item_id=first)
    places = [event["previous_item_id"] for event in caller.heard if event["type"] == "conversation.item.done"]
    assert places == [None, None, first]
    assert joined(await respond(caller), "response.output_text.delta") == "three."
    error = await caller.refused(
        "conversation.item.create",
        item={"type": "message", "role": "user", "content": []},
        previous_item_id="item_x",
    )
    assert (error["code"], error["param"]) == ("item_not_found", "previous_item_id")


async def test_delete_and_retrieve(caller: Caller) -> None:
    """Items can be read and deleted by their ids, which a client may choose."""
    item = {"id": "mine", "type": "message", "role": "user", "content": [{"type": "input_text", "text": "Say so."}]}
    await caller.say("conversation.item.create", item=item)
    await caller.until("conversation.item.done")
    assert (await caller.refused("conversation.item.create", item=item))["code"] == "invalid_value"
    event = await caller.ask("conversation.item.retrieve", item_id="mine")
    assert (event["type"], event["item"]["content"]) == ("conversation.item.retrieved", item["content"])
    event = await caller.ask("conversation.item.delete", item_id="mine")
    assert (event["type"], event["item_id"]) == ("conversation.item.deleted", "mine")
    for kind in ("retrieve", "delete"):
        assert (await caller.refused(f"conversation.item.{kind}", item_id="mine"))["code"] == "item_not_found"


@pytest.mark.parametrize(
    ("item", "param"),
    [
        ({"type": "poem"}, "item.type"),
        ({"type": "message", "content": []}, "item.role"),
        ({"type": "message", "role": "critic", "content": []}, "item.role"),
        ({"type": "function_call_output", "output": "21"}, "item.call_id"),
        ({"type": "message", "role": "user", "content": [{"type": "output_text"}]}, "item.content[0].type"),
        (
            {"type": "message", "role": "user", "content": [{"type": "input_audio", "audio": "?"}]},
            "item.content[0].audio",
        ),
    ],
)
async def test_wrong_items(caller: Caller, item: dict[str, object], param: str) -> None:
    """An item that is wrong is not added."""
    assert (await caller.refused("conversation.item.create", item=item))["param"] == param


# -- aloud -----------------------------------------------------------------------------------------------------


async def test_spoken_answer(caller: Caller) -> None:
    """An answer that is spoken comes word by word, as sound and as transcript; the sound has the words in it."""
    await tell(caller, "Count to 3.")
    events = await respond(caller, output_modalities=["audio"])
    names = kinds(events)
    deltas = ["response.output_audio_transcript.delta", "response.output_audio.delta"]
    assert names == [
        *MESSAGE,
        *deltas * 3,
        "response.output_audio.done",
        "response.output_audio_transcript.done",
        *END,
    ]
    assert joined(events, deltas[0]) == "1 2 3"
    sound = b"".join(b64decode(event["delta"]) for event in events if event["type"] == deltas[1])
    assert speech.hear(sound) == "1 2 3"
    done = events[-1]["response"]
    assert done["output"][0]["content"] == [{"type": "output_audio", "transcript": "1 2 3"}]
    assert done["audio"]["output"]["voice"] == "marin"
    usage = done["usage"]["output_token_details"]
    assert usage["audio_tokens"] == 20 * speech.milliseconds(sound) // 1000
    event = await caller.ask("conversation.item.retrieve", item_id=done["output"][0]["id"])
    assert b64decode(event["item"]["content"][0]["audio"]) == sound


async def test_spoken_message(caller: Caller) -> None:
    """A message may be brought as sound, too; nothing is cleared where nothing was said."""
    assert (await caller.refused("output_audio_buffer.clear"))["code"] == "output_audio_buffer_empty"
    content = [{"type": "input_audio", "audio": b64encode(speech.speak("Say yes.")).decode()}]
    await caller.say("conversation.item.create", item={"type": "message", "role": "user", "content": content})
    (added, _) = await caller.until("conversation.item.done")
    assert added["item"]["content"] == [{"type": "input_audio", "transcript": None}]
    assert joined(await respond(caller), "response.output_text.delta") == "yes."


async def test_truncate(caller: Caller) -> None:
    """Of a message that was interrupted while it played, what was heard stays."""
    await tell(caller, "Count to 5.")
    events = await respond(caller, output_modalities=["audio"])
    name = events[-1]["response"]["output"][0]["id"]
    heard = speech.milliseconds(speech.say("1") + speech.say(" 2")) + 1
    event = await caller.ask("conversation.item.truncate", item_id=name, content_index=0, audio_end_ms=heard)
    assert (event["type"], event["audio_end_ms"]) == ("conversation.item.truncated", heard)
    event = await caller.ask("conversation.item.retrieve", item_id=name)
    assert event["item"]["content"][0]["transcript"] == "1 2"
    for fields in ({"audio_end_ms": 60_000}, {"audio_end_ms": 1, "content_index": 1}):
        wanted = {"item_id": name, "content_index": 0, **fields}
        assert (await caller.refused("conversation.item.truncate", **wanted))["code"] == "invalid_value"
    user = await tell(caller, "hi")
    assert (await caller.refused("conversation.item.truncate", item_id=user, content_index=0, audio_end_ms=0))[
        "message"
    ]


async def test_turn(server: LocalServer) -> None:
    """Who speaks, and then is silent, is heard, written down and answered, without being asked for it."""
    async with conversation(server) as caller:
        await caller.hear()
        await configure(caller, audio={"input": {"transcription": {"model": "whisper-1"}}})
        await speak(caller, speech.speak("What is 6 * 7?"))
        events = await caller.until("response.done")
        transcription = "conversation.item.input_audio_transcription"
        assert kinds(events)[:8] == [
            "input_audio_buffer.speech_started",
            "input_audio_buffer.speech_stopped",
            "input_audio_buffer.committed",
            "conversation.item.added",
            "conversation.item.done",
            f"{transcription}.delta",
            f"{transcription}.completed",
            "response.created",
        ]
        started, stopped, committed = events[:3]
        assert started["audio_start_ms"] == 1000 - 300  # the silence before, less the padding
        assert stopped["audio_end_ms"] > started["audio_start_ms"] + 500
        assert len({event["item_id"] for event in (started, stopped, committed)}) == 1
        (completed,) = [event for event in events if event["type"] == f"{transcription}.completed"]
        assert completed["transcript"] == joined(events, f"{transcription}.delta") == "What is 6 * 7?"
        assert joined(events, "response.output_audio_transcript.delta") == "6 * 7 is 42."


async def test_two_turns_in_one_event(caller: Caller) -> None:
    """Turns are found wherever they are in what was sent, and kept apart."""
    await configure(caller, audio={"input": {"turn_detection": {"type": "server_vad", "create_response": False}}})
    sound = speech.speak("one") + speech.speak("two")
    await caller.say("input_audio_buffer.append", audio=b64encode(sound).decode())
    names = [(await caller.until("conversation.item.done"))[-1]["item"]["id"] for _ in range(2)]
    texts: list[str | None] = []
    for name in names:
        event = await caller.ask("conversation.item.retrieve", item_id=name)
        texts.append(speech.hear(b64decode(event["item"]["content"][0]["audio"])))
    assert texts == ["one", "two"]


async def test_other_sounds(caller: Caller) -> None:
    """Of sound that it did not make, the server hears how long it was; silence is no turn."""
    await configure(caller, audio={"input": {"transcription": {"model": "whisper-1"}, "turn_detection": None}})
    noise = b"\x00\x40\x00\xc0" * 12_000
    await speak(caller, noise)
    await caller.say("input_audio_buffer.commit")
    events = await caller.until("conversation.item.input_audio_transcription.completed")
    assert events[-1]["transcript"] == "I said something for 1 seconds."
    assert events[-1]["usage"] == {"type": "duration", "seconds": 1.0}
    await configure(caller, audio={"input": {"turn_detection": {"type": "server_vad"}}})
    await speak(caller, bytes(96_000))
    assert (await caller.ask("input_audio_buffer.clear"))["type"] == "input_audio_buffer.cleared"


async def test_commit_by_hand(caller: Caller) -> None:
    """Without turn detection nothing happens until it is asked for."""
    await configure(caller, audio={"input": {"turn_detection": None}})
    error = await caller.refused("input_audio_buffer.commit")
    assert error["code"] == "input_audio_buffer_commit_empty"
    await speak(caller, speech.speak("Say yes."))
    await caller.say("input_audio_buffer.commit")
    events = await caller.until("conversation.item.done")
    assert kinds(events) == ["input_audio_buffer.committed", "conversation.item.added", "conversation.item.done"]
    assert joined(await respond(caller), "response.output_text.delta") == "yes."
    assert (await caller.refused("input_audio_buffer.commit"))["code"] == "input_audio_buffer_commit_empty"


async def test_clear(caller: Caller) -> None:
    """What is cleared is not heard, not even its beginning."""
    await speak(caller, speech.speak("never mind")[:60_000])
    await caller.until("input_audio_buffer.speech_started")
    assert (await caller.ask("input_audio_buffer.clear"))["type"] == "input_audio_buffer.cleared"
    await speak(caller, speech.speak("Say yes."))
    assert joined(await caller.until("response.done"), "response.output_text.delta") == "yes."


async def test_wrong_audio(caller: Caller) -> None:
    """Audio must be base64."""
    error = await caller.refused("input_audio_buffer.append", audio="?")
    assert (error["code"], error["param"]) == ("invalid_value", "audio")


# -- interruptions ---------------------------------------------------------------------------------------------


async def test_cancel() -> None:
    """A response that is cancelled ends at once, with what was said until then."""
    async with LocalServer(token_delay=3600) as server, conversation(server) as caller:
        await caller.hear()
        await tell(caller, "Count to 20.")
        await caller.say("response.create", response={"output_modalities": ["text"]})
        name = (await caller.until("response.output_text.delta"))[0]["response"]["id"]
        error = await caller.refused("response.create")
        assert error["code"] == "conversation_already_has_active_response"
        assert (await caller.refused("response.cancel", response_id="resp_x"))["code"] == "response_cancel_not_active"
        await caller.say("response.cancel", response_id=name)
        events = await caller.until("response.done")
        assert kinds(events) == ["response.output_text.done", *END]
        done = events[-1]["response"]
        assert (done["status"], done["status_details"]) == (
            "cancelled",
            {"type": "cancelled", "reason": "client_cancelled"},
        )
        (item,) = done["output"]
        assert (item["status"], item["content"][0]["text"]) == ("incomplete", "1")
        assert (await caller.refused("response.cancel"))["code"] == "response_cancel_not_active"


async def test_cancel_at_once(caller: Caller) -> None:
    """A response that is cancelled before a word of it was said has begun and ended nevertheless."""
    protocol = caller.client.protocol
    for kind in ("create", "cancel"):
        protocol.send_text(f'{{"type": "response.{kind}"}}'.encode())
    caller.client.transport.write(b"".join(protocol.data_to_send()))  # so that they arrive together
    events = await caller.until("response.done")
    assert kinds(events) == ["response.created", "rate_limits.updated", "response.done"]
    assert events[-1]["response"]["status"] == "cancelled"
    await respond(caller)


async def test_interrupted_by_speech() -> None:
    """Who speaks while the model does interrupts it, and is answered."""
    async with LocalServer(token_delay=3600) as server, conversation(server) as caller:
        await caller.hear()
        await tell(caller, "Count to 20.")
        await caller.say("response.create")
        await caller.until("response.output_audio.delta")
        await speak(caller, speech.speak("Stop."))
        events = await caller.until("response.done")
        assert events[0]["type"] == "input_audio_buffer.speech_started"
        assert events[-1]["response"]["status_details"]["reason"] == "turn_detected"
        await caller.until("response.created")


async def test_cancel_outside_of_the_conversation() -> None:
    """A response outside of the conversation runs beside the one in it, and is cancelled by its id."""
    async with LocalServer(token_delay=3600) as server, conversation(server) as caller:
        await caller.hear()
        await tell(caller, "Count to 20.")
        names: list[str] = []
        for where in ("auto", "none"):
            await caller.say("response.create", response={"conversation": where})
            names.append((await caller.until("response.output_audio.delta"))[0]["response"]["id"])
        await caller.say("response.cancel", response_id=names[1])
        assert (await caller.until("response.done"))[-1]["response"]["id"] == names[1]
        event = await caller.ask("output_audio_buffer.clear")
        assert event["type"] == "response.output_audio.done"  # of the other one, which nobody will hear
        await caller.until("output_audio_buffer.cleared")


async def test_leaving_in_the_middle(server: LocalServer) -> None:
    """A client that leaves takes the response with it."""
    async with LocalServer(token_delay=3600) as slow:
        async with conversation(slow) as caller:
            await caller.hear()
            await tell(caller, "Count to 20.")
            await caller.say("response.create")
            await caller.until("response.output_audio.delta")
        await slow.until(lambda server: not server.sockets[0].open)
    assert server.sockets == []


# -- transcripts -----------------------------------------------------------------------------------------------


async def test_transcription(server: LocalServer) -> None:
    """A session for transcripts writes down what it hears, and says nothing."""
    async with conversation(server, "/realtime?intent=transcription") as caller:
        session = (await caller.hear())["session"]
        assert (session["type"], session["object"]) == ("transcription", "realtime.transcription_session")
        event = await caller.ask(
            "session.update",
            session={"type": "transcription", "audio": {"input": {"transcription": {"model": "whisper-1"}}}},
        )
        assert event["session"]["audio"]["input"]["transcription"]["model"] == "whisper-1"
        await speak(caller, speech.speak("One two three."))
        events = await caller.until("conversation.item.input_audio_transcription.completed")
        assert events[-1]["transcript"] == "One two three."
        assert (await caller.refused("response.create"))["param"] == "type"


async def test_many_at_once(server: LocalServer) -> None:
    """Sessions do not hear each other."""

    async def count(most: int) -> str:
        async with conversation(server) as caller:
            await caller.hear()
            await tell(caller, f"Count to {most}.")
            return joined(await respond(caller), "response.output_audio_transcript.delta")

    texts = await asyncio.gather(*(count(most) for most in range(1, 11)))
    assert texts == [" ".join(map(str, range(1, most + 1))) for most in range(1, 11)]
