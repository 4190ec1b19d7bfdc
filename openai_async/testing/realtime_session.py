"""The configuration of a realtime session, and how a client changes it."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, cast

from .answers import Object, Refusal
from .state import State

__all__ = ["check_modalities", "merged", "realtime_session", "transcription_session", "translation_session", "updated"]

_LIFETIME = 3600  # seconds
_FORMAT: Object = {"type": "audio/pcm", "rate": 24000}
_INSTRUCTIONS = "Be kind, be brief, and speak as the local server does."
_TURN_DETECTION: dict[str, Object] = {
    "server_vad": {
        "type": "server_vad",
        "threshold": 0.5,
        "prefix_padding_ms": 300,
        "silence_duration_ms": 500,
        "idle_timeout_ms": None,
        "create_response": True,
        "interrupt_response": True,
    },
    "semantic_vad": {
        "type": "semantic_vad",
        "eagerness": "auto",
        "create_response": True,
        "interrupt_response": True,
    },
}


def realtime_session(state: State, model: str) -> Object:
    """A new session in which the model answers."""
    name, created = state.stamp("sess_")
    return {
        "type": "realtime",
        "object": "realtime.session",
        "id": name,
        "model": model,
        "expires_at": created + _LIFETIME,
        "output_modalities": ["audio"],
        "instructions": _INSTRUCTIONS,
        "tools": [],
        "tool_choice": "auto",
        "max_output_tokens": "inf",
        "tracing": None,
        "truncation": "auto",
        "prompt": None,
        "include": None,
        "audio": {
            "input": _input(_TURN_DETECTION["server_vad"]),
            "output": {"format": dict(_FORMAT), "voice": "marin", "speed": 1.0},
        },
    }


def transcription_session(state: State) -> Object:
    """A new session that only writes down what it hears."""
    name, created = state.stamp("sess_")
    heard = _input(_TURN_DETECTION["server_vad"])
    heard["transcription"] = {"model": "gpt-4o-transcribe", "language": None, "prompt": None}
    return {
        "type": "transcription",
        "object": "realtime.transcription_session",
        "id": name,
        "expires_at": created + _LIFETIME,
        "include": None,
        "audio": {"input": heard},
    }


def translation_session(state: State, model: str) -> Object:
    """A new session that says in another language what it hears."""
    name, created = state.stamp("sess_")
    return {
        "type": "translation",
        "id": name,
        "model": model,
        "expires_at": created + _LIFETIME,
        "audio": {"input": {"transcription": None, "noise_reduction": None}, "output": {"language": "en"}},
    }


def _input(turn_detection: Object) -> Object:
    return {
        "format": dict(_FORMAT),
        "transcription": None,
        "noise_reduction": None,
        "turn_detection": dict(turn_detection),
    }


def updated(session: Object, changes: Object) -> Object:
    """`session` with `changes`; of a field that is an object only what is named there changes.

    Raises:
        Refusal: they do not belong to a session of its type.
    """
    kind = session["type"]
    if changes.get("type", kind) != kind:
        told = f"Passing a {changes['type']} session update event to a {kind} session is not allowed."
        raise Refusal(400, told, code="invalid_value", param="session.type")
    if changes.get("model") not in (None, session.get("model")):
        raise Refusal(400, "The model of a session cannot be changed.", code="invalid_value", param="session.model")
    result = merged(session, changes)
    check_modalities(result, "session")
    heard: Object = result["audio"].get("input") or {}
    for place in ("input", "output"):
        _check_format(result["audio"].get(place) or {}, f"session.audio.{place}.format")
    if heard.get("turn_detection") is not None:
        heard["turn_detection"] = _TURN_DETECTION.get(heard["turn_detection"].get("type"), {}) | heard["turn_detection"]
    return result


def merged(old: Object, changes: Object) -> Object:
    """`old` with `changes`, also within objects that both have; one of another ``type`` replaces what was there.

    A null takes nothing away from an object that consists of objects.
    """
    result = deepcopy(old)
    for name, value in changes.items():
        before = result.get(name)
        result[name] = _changed(cast("Object", before), value) if isinstance(before, dict) else value
    return result


def _changed(before: Object, value: Any) -> Any:
    if value is None and any(isinstance(each, dict) for each in before.values()):
        return before
    if not isinstance(value, dict):
        return value
    within = cast("Object", value)
    return merged(before, within) if within.get("type") in (None, before.get("type")) else within


def check_modalities(options: Object, param: str) -> None:
    """Text and audio exclude each other.

    Raises:
        Refusal: `options` want both, or neither.
    """
    wanted = options.get("output_modalities")
    if wanted not in (None, ["text"], ["audio"]):
        told = f"Invalid modalities: {wanted}. Supported combinations are: ['text'] and ['audio']."
        raise Refusal(400, told, code="invalid_value", param=f"{param}.output_modalities")


def _check_format(audio: Object, param: str) -> None:
    wanted = audio.get("format")
    if wanted is not None and wanted.get("type", "audio/pcm") != "audio/pcm":
        raise Refusal(400, "The local server hears and speaks audio/pcm only.", code="invalid_value", param=param)
