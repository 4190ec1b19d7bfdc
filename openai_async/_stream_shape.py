"""What the events of a stream say about its end, and the two shapes of an answer: whole, and as events.

Servers mix the shapes up: some answer a stream request with plain JSON, some a plain request with events. Either is
turned into the shape that was asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, TypeGuard, get_args

import msgspec

from ._sse import SSEDecoder

__all__ = ["has_error", "has_name", "is_terminal", "is_whole", "joined_events", "named", "plain_event"]

# Event types after which an API sends no more.
_TERMINAL = frozenset(
    {
        "image_edit.completed",
        "image_generation.completed",
        "response.cancelled",
        "response.completed",
        "response.failed",
        "response.incomplete",
        "speech.audio.done",
        "transcript.text.done",
    }
)

_Object = dict[str, Any]


def is_terminal(event: object) -> bool:
    """Whether `event` is one of those after which an API sends no more."""
    return getattr(event, "type", None) in _TERMINAL


@cache
def has_error(event: Any) -> bool:
    """Whether an error is one of the events of the type `event`, and not the end of a stream of them.

    In streams of agents it is: the field ``error`` of an event is documented.
    """
    return any("error" in getattr(member, "__struct_fields__", ()) for member in _members(event))


@cache
def has_name(event: Any) -> bool:
    """Whether events of the type `event` hold the name that stands beside their data in the stream.

    Those of assistants do: ``event`` and ``data`` are their fields.
    """
    configs = (getattr(member, "__struct_config__", None) for member in _members(event))
    return any(getattr(config, "tag_field", None) == "event" for config in configs)


def _members(event: Any) -> tuple[Any, ...]:
    return get_args(event) or (event,)


def named(name: str, data: bytes) -> bytes:
    """The text of an event that holds its own name."""
    return b'{"event":%b,"data":%b}' % (msgspec.json.encode(name), data)


def is_whole(events: Iterable[object]) -> bool:
    """Whether `events`, the last ones of a stream, show that nothing is missing from the answer.

    They do by a terminal event, by usage sent at the end, or by a finish reason for each choice among them.
    """
    finished: dict[str, bool] = {}
    for event in events:
        choices: Any = getattr(event, "choices", None)
        # Some servers send the usage so far with every chunk, so beside choices it tells nothing.
        if is_terminal(event) or (not choices and getattr(event, "usage", None) is not None):
            return True
        for choice in choices if _is_list(choices) else ():
            index = str(getattr(choice, "index", None))
            finished[index] = finished.get(index, False) or bool(getattr(choice, "finish_reason", None))
    return bool(finished) and all(finished.values())


def plain_event(content: bytes) -> bytes:
    """The event that says what a plain JSON answer says.

    Raises:
        msgspec.DecodeError: `content` is not JSON.
    """
    answer: Any = msgspec.json.decode(content)
    if not _is_object(answer):
        return content
    if answer.get("object") == "response":
        kind = f"response.{answer.get('status') or 'completed'}"
        return msgspec.json.encode({"type": kind, "response": answer, "sequence_number": 0})
    choices = _objects(answer.get("choices"))
    if any("message" in choice for choice in choices):
        moved = [{"delta" if name == "message" else name: value for name, value in one.items()} for one in choices]
        return msgspec.json.encode({**answer, "object": "chat.completion.chunk", "choices": moved})
    return content


def joined_events(content: bytes) -> bytes | None:
    """The plain JSON answer that a body of events adds up to; None if it is no such body."""
    decoder = SSEDecoder()
    events = [event.raw for event in decoder.feed(content + b"\n\n") if not event.raw.startswith(b"[DONE]")]
    try:
        chunks = _objects([msgspec.json.decode(raw) for raw in events])
    except msgspec.DecodeError:
        return None
    if not chunks:
        return None
    whole = next((one["response"] for one in reversed(chunks) if isinstance(one.get("response"), dict)), None)
    return msgspec.json.encode(whole if whole is not None else _joined(chunks))


def _joined(chunks: Iterable[_Object]) -> _Object:
    """One completion from its chunks."""
    whole: _Object = {}
    for chunk in chunks:
        _merge(whole, chunk)
    for choice in _objects(whole.get("choices")):
        if "delta" in choice:
            choice["message"] = choice.pop("delta")
            whole["object"] = "chat.completion"
    return whole


# Fields whose text comes in pieces; any other string replaces the one before.
_PIECES = frozenset(
    {"arguments", "content", "input", "reasoning", "reasoning_content", "refusal", "text", "transcript"}
)


def _merge(into: _Object, delta: _Object) -> None:
    for name, value in delta.items():
        known = into.get(name)
        if known is None:
            into[name] = _listed([], value) if _is_list(value) else value
        elif _is_object(value) and _is_object(known):
            _merge(known, value)
        elif _is_list(value) and _is_list(known):
            _listed(known, value)
        elif name in _PIECES and isinstance(value, str) and isinstance(known, str):
            into[name] = known + value
        elif value not in (None, ""):
            into[name] = value


def _listed(known: list[Any], more: list[Any]) -> list[Any]:
    """`known` with the items of `more`, of which those with an ``index`` are merged into the item of that index."""
    for item in more:
        index = item.get("index") if _is_object(item) else None
        same = next((one for one in _objects(known) if one.get("index") == index), None)
        if index is None or same is None:
            known.append(item)
        else:
            _merge(same, item)
    return known


def _objects(value: Any) -> list[_Object]:
    """The JSON objects of a list; none if it is no list."""
    return [item for item in value if _is_object(item)] if _is_list(value) else []


def _is_object(value: object) -> TypeGuard[_Object]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)
