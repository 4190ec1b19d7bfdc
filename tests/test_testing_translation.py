"""The translation socket of the local server. What it says must fit the documented events to the letter."""

from __future__ import annotations

from base64 import b64decode, b64encode

import pytest
from websockets.exceptions import ConnectionClosedOK, InvalidStatus

from callers import calling, connected, kinds
from openai_async.testing import LocalServer, speech
from openai_async.types.realtime import RealtimeTranslationServerEvent

pytestmark = pytest.mark.anyio

PATH = "/realtime/translations?model=gpt-realtime-translate"


async def test_translation() -> None:
    """What is heard is said again, as sound and in writing, to its end, before the session is closed."""
    async with (
        LocalServer(token_delay=0.001) as server,
        calling(server, PATH, RealtimeTranslationServerEvent) as caller,
    ):
        session = (await caller.hear())["session"]
        assert (session["type"], session["model"]) == ("translation", "gpt-realtime-translate")
        event = await caller.ask(
            "session.update",
            session={"audio": {"output": {"language": "fr"}, "input": {"transcription": {"model": "whisper-1"}}}},
        )
        assert (event["type"], event["session"]["audio"]["output"]["language"]) == ("session.updated", "fr")
        sound = speech.speak("Good morning.")
        await caller.say("session.input_audio_buffer.append", audio=b64encode(sound).decode())
        await caller.say("session.close")
        events = await caller.until("session.closed")
        assert kinds(events)[:3] == [
            "session.input_transcript.delta",
            "session.output_transcript.delta",
            "session.output_audio.delta",
        ]

        def told(kind: str) -> list[str]:
            return [each["delta"] for each in events if each["type"] == kind]

        assert "".join(told("session.input_transcript.delta")) == "Good morning."
        assert "".join(told("session.output_transcript.delta")) == "[fr] Good morning."
        audio = b"".join(map(b64decode, told("session.output_audio.delta")))
        assert speech.hear(audio) == "[fr] Good morning."
        with pytest.raises(ConnectionClosedOK):
            await caller.client.recv()


async def test_closing_twice() -> None:
    """A session that is being closed closes once, however often it is asked for."""
    async with (
        LocalServer(token_delay=0.001) as server,
        calling(server, PATH, RealtimeTranslationServerEvent) as caller,
    ):
        await caller.hear()
        await caller.say("session.input_audio_buffer.append", audio=b64encode(speech.speak("Good morning.")).decode())
        await caller.say("session.close")
        await caller.say("session.close")
        assert kinds(await caller.until("session.closed")).count("session.closed") == 1
        with pytest.raises(ConnectionClosedOK):
            await caller.client.recv()


async def test_no_transcript_unless_asked_for(server: LocalServer) -> None:
    """What was heard is written down only if the session says so; errors are events."""
    async with calling(server, PATH, RealtimeTranslationServerEvent) as caller:
        await caller.hear()
        assert (await caller.refused("session.input_audio_buffer.append", audio="?"))["param"] == "audio"
        assert (await caller.refused("response.create"))["param"] == "type"
        noise = bytes(24_000) + b"\x00\x40\x00\xc0" * 12_000 + bytes(24_000)
        await caller.say("session.input_audio_buffer.append", audio=b64encode(noise).decode())
        await caller.say("session.close", event_id="e")
        events = await caller.until("session.closed")
        assert "session.input_transcript.delta" not in kinds(events)


async def test_model(server: LocalServer) -> None:
    """A translation needs a model."""
    with pytest.raises(InvalidStatus):
        async with connected(server, "/realtime/translations"):
            pass
