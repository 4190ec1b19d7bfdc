"""Speech and texts of the local server."""

from __future__ import annotations

import io
import json
import wave
from typing import Any

import pytest

from bare import Answered, ask, fitting, upload
from openai_async._model import decode
from openai_async.testing import LocalServer
from openai_async.types.audio import (
    Transcription,
    TranscriptionDiarized,
    TranscriptionStreamEvent,
    TranscriptionVerbose,
    Translation,
    TranslationVerbose,
    Voice,
    VoiceConsent,
    VoiceConsentDeleted,
    VoiceDeleted,
)

TEXT = "This is what was said in a.mp3, of 3 bytes."


def speak(server: LocalServer, **parameters: Any) -> Answered:
    return ask(server, "POST", "/audio/speech", {"model": "tts-1", "voice": "alloy", "input": "one two", **parameters})


def hear(server: LocalServer, what: str = "transcriptions", **fields: str) -> Answered:
    return upload(server, f"/audio/{what}", ("model", "whisper-1"), ("file", ("a.mp3", b"123")), *fields.items())


def test_wave(server: LocalServer) -> None:
    """A WAV file can be played; it is as long as its text, and streamed."""
    answer = speak(server, response_format="wav")
    assert (answer.headers["content-type"], answer.headers["transfer-encoding"]) == ("audio/wav", "chunked")
    assert int.from_bytes(answer.body[4:8], "little") == len(answer.body) - 8
    with wave.open(io.BytesIO(answer.body)) as sound:
        assert sound.getnframes() / sound.getframerate() == pytest.approx(0.2)


@pytest.mark.parametrize("kind", ["mp3", "opus", "aac", "flac", "pcm"])
def test_formats(server: LocalServer, kind: str) -> None:
    """Each format has its media type."""
    answer = speak(server, response_format=kind)
    assert answer.headers["content-type"].startswith("audio/")
    assert answer.body


def test_speech_events(server: LocalServer) -> None:
    """Speech comes as events if so asked."""
    events = speak(server, stream_format="sse").events
    assert [event["type"] for event in events] == ["speech.audio.delta"] * 2 + ["speech.audio.done"]


def test_speech_refused(server: LocalServer) -> None:
    """An unknown format is refused."""
    assert speak(server, response_format="vinyl").error["param"] == "response_format"


@pytest.mark.parametrize(
    ("kind", "type_"),
    [("json", Transcription), ("verbose_json", TranscriptionVerbose), ("diarized_json", TranscriptionDiarized)],
)
def test_transcription(server: LocalServer, kind: str, type_: Any) -> None:
    """What was said is told in each form of JSON."""
    assert fitting(hear(server, response_format=kind), type_)["text"] == TEXT


@pytest.mark.parametrize(("kind", "begin"), [("text", TEXT), ("srt", "1\n00:00:00,000 --> "), ("vtt", "WEBVTT\n\n00:")])
def test_plain_texts(server: LocalServer, kind: str, begin: str) -> None:
    """What was said is told as text, with times or without."""
    answer = hear(server, response_format=kind)
    assert (answer.headers["content-type"].partition(";")[0], answer.body.decode()[: len(begin)]) == (
        "text/plain",
        begin,
    )


def test_words(server: LocalServer) -> None:
    """Words have their times if so asked."""
    fields = {"response_format": "verbose_json", "timestamp_granularities[]": "word"}
    assert len(fitting(hear(server, **fields), TranscriptionVerbose)["words"]) == len(TEXT.split())


def test_stream(server: LocalServer) -> None:
    """The deltas of a stream add up to its text."""
    events = hear(server, stream="true").events
    for event in events:
        decode(TranscriptionStreamEvent, json.dumps(event).encode(), strict=True)
    assert "".join(event["delta"] for event in events[:-1]) == events[-1]["text"] == TEXT


def test_translation(server: LocalServer) -> None:
    """A translation is told as a transcription is."""
    assert fitting(hear(server, "translations"), Translation) == {"text": TEXT}
    assert fitting(hear(server, "translations", response_format="verbose_json"), TranslationVerbose)["text"] == TEXT


def test_voices(server: LocalServer) -> None:
    """Voices and consents are kept."""
    voice = fitting(upload(server, "/audio/voices", ("name", "a"), ("audio_sample", ("a.wav", b"1"))), Voice)
    fitting(ask(server, "DELETE", f"/audio/voices/{voice['id']}"), VoiceDeleted)
    made = upload(server, "/audio/voice_consents", ("name", "a"), ("language", "en"), ("recording", ("a.wav", b"1")))
    address = f"/audio/voice_consents/{fitting(made, VoiceConsent)['id']}"
    assert fitting(ask(server, "POST", address, {"name": "b"}), VoiceConsent)["name"] == "b"
    assert fitting(ask(server, "GET", address), VoiceConsent)["name"] == "b"
    assert len(ask(server, "GET", "/audio/voice_consents").json["data"]) == 1
    fitting(ask(server, "DELETE", address), VoiceConsentDeleted)
