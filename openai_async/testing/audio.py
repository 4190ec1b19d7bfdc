"""``/audio``: speech that is silence, as long as the text; and texts that name the file they were heard in."""

from __future__ import annotations

import struct
from base64 import b64encode
from collections.abc import Iterator
from typing import cast

from . import words
from .answers import Answer, Object, Refusal, event_stream, json_answer
from .forms import Part
from .router import Call, Routes
from .stored import changing, deleting, keep, listing, retrieving, told

__all__ = ["ROUTES"]

_RATE = 8000  # samples a second
_WORD = 0.1  # seconds
_FRAME = b"\xff\xe3\x18\xc4" + bytes(68)  # of an MP3 file: MPEG-2, layer 3, 8 kbit/s, 24 kHz, silence
_TYPES = {
    "mp3": "audio/mpeg",
    "opus": "audio/opus",
    "aac": "audio/aac",
    "flac": "audio/flac",
    "wav": "audio/wav",
    "pcm": "audio/pcm",
}
_TEXTS = ("json", "text", "srt", "verbose_json", "vtt", "diarized_json")


# -- speech ----------------------------------------------------------------------------------------------------


def speak(call: Call) -> Answer:
    text, _ = call.required("input", "voice")
    call.model()
    kind = call.body.get("response_format") or "mp3"
    if kind not in _TYPES:
        raise _unknown("response_format", kind, _TYPES)
    pieces = list(_sound(kind, words.tokens(text)))
    if call.body.get("stream_format") == "sse":
        return event_stream(_speech_events(pieces, words.count(text)), done=False)
    return Answer(pieces, content_type=_TYPES[kind], streamed=True)


def _sound(kind: str, tokens: list[str]) -> Iterator[bytes]:
    """Silence for each of `tokens`; the head of a WAV file before it, and frames of MP3 for what is no plain sound."""
    silence = bytes(2 * int(_RATE * _WORD))
    if kind == "wav":
        size = len(silence) * len(tokens)
        yield struct.pack(
            "<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + size, b"WAVE", b"fmt ", 16, 1, 1, _RATE, 2 * _RATE, 2, 16, b"data", size
        )
    for _ in tokens:
        yield silence if kind in ("wav", "pcm") else _FRAME


def _speech_events(pieces: list[bytes], asked: int) -> Iterator[Object]:
    for piece in pieces:
        yield {"type": "speech.audio.delta", "audio": b64encode(piece).decode()}
    said = len(pieces)
    usage = {"input_tokens": asked, "output_tokens": said, "total_tokens": asked + said}
    yield {"type": "speech.audio.done", "usage": usage}


# -- texts -----------------------------------------------------------------------------------------------------


def transcribe(call: Call) -> Answer:
    text, kind = _heard(call)
    if str(call.body.get("stream")).lower() == "true":
        return event_stream(_text_events(text), done=False)
    if kind == "diarized_json":
        segment: Object = {"id": "seg_0", "type": "transcript.text.segment", "speaker": "A", "text": text}
        segment |= {"start": 0.0, "end": _duration(text)}
        return json_answer({"task": "transcribe", "duration": _duration(text), "text": text, "segments": [segment]})
    by_time: Object = {"usage": {"type": "duration", "seconds": _duration(text)}}
    return _written(call, text, kind, by_time, {"usage": _usage(text)})


def translate(call: Call) -> Answer:
    text, kind = _heard(call)
    return _written(call, text, kind, {}, {})


def _heard(call: Call) -> tuple[str, str]:
    """What a file says, and how that is to be written."""
    call.model()
    file = call.file("file")
    kind = call.body.get("response_format") or "json"
    if kind not in _TEXTS:
        raise _unknown("response_format", kind, _TEXTS)
    return f"This is what was said in {file.filename}, of {file.size} bytes.", kind


def _written(call: Call, text: str, kind: str, verbose: Object, brief: Object) -> Answer:
    end = _duration(text)
    if kind == "json":
        return json_answer({"text": text, **brief})
    if kind == "verbose_json":
        segment: Object = {"id": 0, "seek": 0, "start": 0.0, "end": end, "text": text, "tokens": [], "temperature": 0.0}
        segment |= {"avg_logprob": -0.1, "compression_ratio": 1.0, "no_speech_prob": 0.0}
        language = call.body.get("language") or "english"
        told_all: Object = {"language": language, "duration": end, "text": text, "segments": [segment], **verbose}
        if "word" in call.items("timestamp_granularities"):
            told_all["words"] = _words(text)
        return json_answer(told_all)
    if kind == "srt":
        text = f"1\n{_clock(0.0, ',')} --> {_clock(end, ',')}\n{text}\n"
    elif kind == "vtt":
        text = f"WEBVTT\n\n{_clock(0.0, '.')} --> {_clock(end, '.')}\n{text}\n"
    return Answer((f"{text}\n".encode(),), content_type="text/plain; charset=utf-8")


def _words(text: str) -> list[Object]:
    return [
        {"word": word, "start": round(place * _WORD, 2), "end": round((place + 1) * _WORD, 2)}
        for place, word in enumerate(text.split())
    ]


def _text_events(text: str) -> Iterator[Object]:
    for token in words.tokens(text):
        yield {"type": "transcript.text.delta", "delta": token}
    yield {"type": "transcript.text.done", "text": text, "usage": _usage(text)}


def _usage(text: str) -> Object:
    count = words.count(text)
    details = {"text_tokens": 0, "audio_tokens": count}
    return {
        "type": "tokens",
        "input_tokens": count,
        "input_token_details": details,
        "output_tokens": count,
        "total_tokens": 2 * count,
    }


def _duration(text: str) -> float:
    return round(words.count(text) * _WORD, 2)


def _clock(seconds: float, point: str) -> str:
    return f"00:00:{int(seconds):02d}{point}{round(seconds % 1 * 1000):03d}"


def _unknown(name: str, value: object, known: object) -> Refusal:
    names = ", ".join(cast("dict[str, str]", known))
    return Refusal(400, f"Invalid '{name}': '{value}' is none of {names}.", param=name, code="invalid_value")


# -- voices ----------------------------------------------------------------------------------------------------


def create_voice(call: Call) -> Answer:
    (label,) = call.required("name")
    sample = call.body.get("audio_sample")
    name, created = call.state.stamp("voice_")
    kind = "audio_sample" if isinstance(sample, Part) else "prompt"
    voice = {"id": name, "object": "audio.voice", "created_at": created, "name": label, "type": kind}
    return told(keep(call, "voices", {**voice, "prompt": call.body.get("prompt")}))


def create_consent(call: Call) -> Answer:
    call.file("recording")
    label, language = call.required("name", "language")
    name, created = call.state.stamp("cons_")
    consent = {"id": name, "object": "audio.voice_consent", "created_at": created, "name": label, "language": language}
    return told(keep(call, "voice_consents", consent))


_CONSENT = "/audio/voice_consents/{consent_id}"
ROUTES: Routes = {
    "POST /audio/speech": speak,
    "POST /audio/transcriptions": transcribe,
    "POST /audio/translations": translate,
    "POST /audio/voices": create_voice,
    "DELETE /audio/voices/{voice_id}": deleting("voices", {"object": "audio.voice.deleted"}),
    "POST /audio/voice_consents": create_consent,
    "GET /audio/voice_consents": listing("voice_consents"),
    f"GET {_CONSENT}": retrieving("voice_consents"),
    f"POST {_CONSENT}": changing("voice_consents", "name"),
    f"DELETE {_CONSENT}": deleting("voice_consents", {"object": "audio.voice_consent"}),
}
