"""Realtime sessions of the local server as they were before their release, to the letter of the documented events."""

from __future__ import annotations

from base64 import b64decode, b64encode
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest

from callers import Caller, calling, kinds
from openai_async.testing import LocalServer, speech
from openai_async.types.beta_realtime import RealtimeServerEvent

pytestmark = pytest.mark.anyio


def beta(server: LocalServer, query: str = "model=gpt-4o-realtime-preview") -> AbstractAsyncContextManager[Caller]:
    """A caller in a session."""
    headers = {"OpenAI-Beta": "realtime=v1"}
    return calling(server, f"/realtime?{query}", RealtimeServerEvent, headers=headers)


async def test_flat_session(server: LocalServer) -> None:
    """The configuration is flat, and what is not named in an update stays."""
    async with beta(server) as caller:
        session = (await caller.hear())["session"]
        assert (session["model"], session["modalities"]) == ("gpt-4o-realtime-preview", ["audio", "text"])
        assert (session["turn_detection"]["type"], session["input_audio_format"]) == ("server_vad", "pcm16")
        event = await caller.ask(
            "session.update",
            session={
                "voice": "verse",
                "modalities": ["text"],
                "turn_detection": None,
                "max_response_output_tokens": 50,
            },
        )
        changed = event["session"]
        assert (event["type"], changed["voice"], changed["modalities"]) == ("session.updated", "verse", ["text"])
        assert (changed["turn_detection"], changed["max_response_output_tokens"]) == (None, 50)
        assert changed["instructions"] == session["instructions"]
        error = await caller.refused("session.update", session={"input_audio_format": "g711_ulaw"})
        assert error["code"] == "invalid_value"


async def test_text(server: LocalServer) -> None:
    """Written answers have the older names, and items are created once."""
    async with beta(server) as caller:
        await caller.hear()
        for role, part, text in (
            ("assistant", "text", "Ask me."),
            ("user", "input_text", "What is 6 * 7?"),
        ):
            item = {"type": "message", "role": role, "content": [{"type": part, "text": text}]}
            event = await caller.ask("conversation.item.create", item=item)
            assert (event["type"], event["item"]["content"]) == ("conversation.item.created", item["content"])
        await caller.say("response.create", response={"modalities": ["text"]})
        events = await caller.until("response.done")
        assert kinds(events) == [
            "response.created",
            "rate_limits.updated",
            "response.output_item.added",
            "conversation.item.created",
            "response.content_part.added",
            "response.text.delta",
            "response.text.done",
            "response.content_part.done",
            "response.output_item.done",
            "response.done",
        ]
        done = events[-1]["response"]
        assert (done["modalities"], done["output"][0]["content"]) == (
            ["text"],
            [{"type": "text", "text": "6 * 7 is 42."}],
        )


async def test_aloud(server: LocalServer) -> None:
    """Spoken answers have the older names, too; an input of its own may be given to a response."""
    async with beta(server) as caller:
        await caller.hear()
        given = [{"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Count to 2."}]}]
        await caller.say("response.create", response={"conversation": "none", "input": given})
        events = await caller.until("response.done")
        sound = b"".join(b64decode(event["delta"]) for event in events if event["type"] == "response.audio.delta")
        said = "".join(event["delta"] for event in events if event["type"] == "response.audio_transcript.delta")
        assert (speech.hear(sound), said) == ("1 2", "1 2")
        assert events[-1]["response"]["output"][0]["content"] == [{"type": "audio", "transcript": "1 2"}]


async def test_calls(server: LocalServer) -> None:
    """Items without parts are told as they are; a message without types of parts is refused."""
    async with beta(server) as caller:
        await caller.hear()
        tool: dict[str, Any] = {
            "type": "function",
            "name": "get_weather",
            "parameters": {"type": "object", "properties": {}},
        }
        await caller.ask("session.update", session={"tools": [tool]})
        content = [{"type": "input_text", "text": "How is the weather?"}]
        await caller.ask("conversation.item.create", item={"type": "message", "role": "user", "content": content})
        await caller.say("response.create")
        (call,) = (await caller.until("response.done"))[-1]["response"]["output"]
        assert (call["type"], call["name"], call["arguments"]) == ("function_call", "get_weather", "{}")
        nothing = {"type": "message", "role": "assistant", "content": [{"text": "?"}]}
        error = await caller.refused("conversation.item.create", item=nothing)
        assert error["param"] == "item.content[0].type"


async def test_transcription(server: LocalServer) -> None:
    """A session for transcripts is changed by an event of its own."""
    async with beta(server, "intent=transcription") as caller:
        await caller.hear()
        event = await caller.ask(
            "transcription_session.update", session={"input_audio_transcription": {"model": "whisper-1"}}
        )
        assert event["type"] == "transcription_session.updated"
        assert event["session"]["input_audio_transcription"]["model"] == "whisper-1"
        await caller.say("input_audio_buffer.append", audio=b64encode(speech.speak("One two.")).decode())
        events = await caller.until("conversation.item.input_audio_transcription.completed")
        assert events[-1]["transcript"] == "One two."
