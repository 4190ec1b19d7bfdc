"""Realtime sessions as before their release (``OpenAI-Beta: realtime=v1``): other names, a flat configuration."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from .answers import Object
from .dialogue import ClientEvent, Handlers
from .realtime_dialogue import RealtimeDialogue
from .realtime_session import updated

__all__ = ["BetaDialogue"]

_EVENTS = {
    "response.output_text.": "response.text.",
    "response.output_audio.": "response.audio.",
    "response.output_audio_transcript.": "response.audio_transcript.",
    "conversation.item.added": "conversation.item.created",
}
_NEWER_PARTS = {"text": "output_text", "audio": "output_audio"}
_OLDER_PARTS = {newer: older for older, newer in _NEWER_PARTS.items()}
_FORMATS = {"pcm16": "audio/pcm", "g711_ulaw": "audio/pcmu", "g711_alaw": "audio/pcma"}
# Where a field of the flat session is in the newer one.
_PLACES = {
    "instructions": ("instructions",),
    "tools": ("tools",),
    "tool_choice": ("tool_choice",),
    "tracing": ("tracing",),
    "max_response_output_tokens": ("max_output_tokens",),
    "voice": ("audio", "output", "voice"),
    "speed": ("audio", "output", "speed"),
    "turn_detection": ("audio", "input", "turn_detection"),
    "input_audio_transcription": ("audio", "input", "transcription"),
    "input_audio_noise_reduction": ("audio", "input", "noise_reduction"),
}


class BetaDialogue(RealtimeDialogue):
    """One session."""

    def client_event(self) -> Any:
        """See `Dialogue`."""
        from ..types.beta_realtime import RealtimeClientEvent

        return RealtimeClientEvent

    def say(self, kind: str, /, **fields: object) -> None:
        """See `Dialogue`."""
        if kind == "conversation.item.done":
            return
        for newer, older in _EVENTS.items():
            kind = kind.replace(newer, older)
        super().say(kind, **{name: _OLDER.get(name, _same)(value) for name, value in fields.items()})

    def handler(self, event: Object) -> Callable[[ClientEvent], None]:
        """See `Dialogue`."""
        handler = super().handler(event)
        return lambda asked: handler(ClientEvent(_newer(asked.body, self.session["type"])))

    def update_transcription(self, event: ClientEvent) -> None:
        """Change the configuration of a session for transcripts."""
        self.session = updated(self.session, event.object("session"))
        secret = {"value": f"ek_{self.session['id']}", "expires_at": self.session["expires_at"]}
        self.say("transcription_session.updated", session={**self.session, "client_secret": secret})

    HANDLERS: ClassVar[Handlers] = {
        **RealtimeDialogue.HANDLERS,
        "transcription_session.update": update_transcription,
    }


# -- from the older form to the newer ----------------------------------------------------------------------------


def _newer(body: Object, kind: str) -> Object:
    event = dict(body)
    if event["type"] in ("session.update", "transcription_session.update") and event.get("session") is not None:
        event["session"] = {"type": kind, **_nested(event["session"])}
    elif event["type"] == "response.create" and event.get("response") is not None:
        wanted: Object = event["response"]
        kept: Object = {name: wanted[name] for name in ("conversation", "metadata") if name in wanted}
        if wanted.get("input") is not None:
            kept["input"] = [_parts(item, _NEWER_PARTS) for item in wanted["input"]]
        event["response"] = _nested(wanted) | kept
    elif event["type"] == "conversation.item.create" and event.get("item") is not None:
        event["item"] = _parts(event["item"], _NEWER_PARTS if event["item"].get("role") == "assistant" else {})
    return event


def _nested(flat: Object) -> Object:
    newer: Object = {}
    for name, place in _PLACES.items():
        if name in flat:
            _put(newer, place, flat[name])
    for name, where in (("input_audio_format", "input"), ("output_audio_format", "output")):
        if flat.get(name) is not None:
            _put(newer, ("audio", where, "format"), {"type": _FORMATS.get(flat[name], flat[name])})
    if flat.get("modalities") is not None:
        newer["output_modalities"] = ["audio"] if "audio" in flat["modalities"] else ["text"]
    return newer


def _put(target: Object, place: tuple[str, ...], value: object) -> None:
    *within, last = place
    for name in within:
        target = target.setdefault(name, {})
    target[last] = value


# -- and back ----------------------------------------------------------------------------------------------------


def _session(session: Any) -> Object:
    older: Object = {
        name: session[name] for name in ("id", "object", "model", "expires_at", "client_secret") if name in session
    }
    older["modalities"] = _modalities(session.get("output_modalities"))
    for name, place in _PLACES.items():
        older[name] = _get(session, place)
    return older | {"input_audio_format": "pcm16", "output_audio_format": "pcm16", "temperature": 0.8}


def _get(source: Object, place: tuple[str, ...]) -> Any:
    *within, last = place
    for name in within:
        source = source.get(name) or {}
    return source.get(last)


def _response(response: Any) -> Object:
    older: Object = {name: value for name, value in response.items() if name not in ("audio", "output_modalities")}
    older["modalities"] = _modalities(response["output_modalities"])
    older["output"] = [_item(item) for item in response["output"]]
    return older | {
        "voice": _get(response, ("audio", "output", "voice")),
        "output_audio_format": "pcm16",
        "temperature": 0.8,
    }


def _item(item: Any) -> Object:
    return _parts(item, _OLDER_PARTS)


def _parts(item: Object, names: dict[str, str]) -> Object:
    """`item` with other names for the types of its parts."""
    if not isinstance(item.get("content"), list):
        return item
    return {**item, "content": [part | {"type": names.get(kind := part.get("type"), kind)} for part in item["content"]]}


def _modalities(newer: object) -> list[str]:
    return ["text"] if newer == ["text"] else ["audio", "text"]


def _same(value: Any) -> Any:
    return value


_OLDER: dict[str, Callable[[Any], Any]] = {"session": _session, "response": _response, "item": _item}
