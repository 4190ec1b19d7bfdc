"""How one delta is added to what earlier ones said, for all APIs that send deltas of JSON objects.

Texts are collected as `Text`, objects are merged name by name, items of lists by their ``index``. Nothing of a delta is
kept that would be changed later, so that deltas may be used again.
"""

from __future__ import annotations

from typing import Any, TypeGuard

from .text import Text

__all__ = ["WHOLE", "JsonObject", "is_list", "is_object", "merge", "objects", "plain"]

JsonObject = dict[str, Any]

WHOLE = frozenset(
    {
        "call_id",
        "file_id",
        "finish_reason",
        "format",
        "id",
        "model",
        "name",
        "object",
        "role",
        "server_label",
        "signature",
        "status",
        "thought_signature",
        "type",
    }
)
"""Strings that are not parts of a text: servers send them once, or the same again in every delta."""


def merge(into: JsonObject, delta: JsonObject) -> None:
    """Add `delta` to `into`, whose texts are `Text`."""
    for name, value in delta.items():
        known = into.get(name)
        if value is None:
            into.setdefault(name, None)
        elif isinstance(value, str) and name not in WHOLE:
            if not isinstance(known, Text):
                known = into[name] = Text(known if isinstance(known, str) else "")
            known.pieces.append(value)
        elif is_object(value):
            if not is_object(known):
                known = into[name] = {}
            merge(known, value)
        elif is_list(value):
            if not is_list(known):
                known = into[name] = []
            _merge_items(known, value)
        elif value != "" or known is None:
            into[name] = value


def _merge_items(known: list[Any], more: list[Any]) -> None:
    for item in more:
        index = item.get("index") if is_object(item) else None
        if index is None:
            known.append(item)
            continue
        same = next((one for one in known if is_object(one) and one.get("index") == index), None)
        if same is None:
            same = {}
            known.append(same)
        merge(same, item)


def plain(value: Any) -> Any:
    """`value` with its texts joined; a copy, but for items that never change."""
    if isinstance(value, Text):
        return str(value)
    if is_object(value):
        return {name: plain(one) for name, one in value.items()}
    if is_list(value):
        return [plain(one) for one in value]
    return value


def objects(value: Any) -> list[JsonObject]:
    """The JSON objects of a list; none if it is no list."""
    return [item for item in value if is_object(item)] if is_list(value) else []


def is_object(value: object) -> TypeGuard[JsonObject]:
    """Whether `value` is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether `value` is a JSON array."""
    return isinstance(value, list)
