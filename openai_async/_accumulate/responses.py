"""Responses from their events.

The first event brings a response without output, the last one the whole. In between, items of output begin, grow and
are done. Servers that leave out beginnings, or what a delta belongs to, pass too.
See https://platform.openai.com/docs/api-reference/responses-streaming.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from .merge import JsonObject, is_list, is_object, objects, plain
from .text import Text

__all__ = ["ResponseAccumulator"]

_LAST = frozenset({"response.cancelled", "response.completed", "response.failed", "response.incomplete"})


class _Place(NamedTuple):
    """Where a text stands: in a field of an item of this type, or of a part in one of its lists."""

    item: str
    field: str
    parts: str | None = None
    part: str | None = None


_TEXTS = {
    "response.code_interpreter_call_code": _Place("code_interpreter_call", "code"),
    "response.custom_tool_call_input": _Place("custom_tool_call", "input"),
    "response.function_call_arguments": _Place("function_call", "arguments"),
    "response.mcp_call_arguments": _Place("mcp_call", "arguments"),
    "response.output_text": _Place("message", "text", "content", "output_text"),
    "response.reasoning_summary_text": _Place("reasoning", "text", "summary", "summary_text"),
    "response.reasoning_text": _Place("reasoning", "text", "content", "reasoning_text"),
    "response.refusal": _Place("message", "refusal", "content", "refusal"),
}
_PARTS = {"response.content_part": ("message", "content"), "response.reasoning_summary_part": ("reasoning", "summary")}
_NEW: dict[str, JsonObject] = {
    "message": {"role": "assistant", "status": "in_progress"},
    "reasoning": {"summary": []},
}


class ResponseAccumulator:
    """What the events that were added so far add up to."""

    def __init__(self) -> None:
        self._fields: JsonObject = {"id": None, "object": "response", "status": "in_progress", "output": []}
        self._items: dict[int, JsonObject] = {}
        self._whole: JsonObject | None = None

    def add(self, event: JsonObject) -> None:
        """Take the next event, as plain JSON."""
        kind: Any = event.get("type")
        if not isinstance(kind, str):
            return
        subject, _, what = kind.rpartition(".")
        response, item, part = event.get("response"), event.get("item"), event.get("part")
        if subject in _TEXTS:
            self._add_text(_TEXTS[subject], event, what)
        elif is_object(response):
            self._fields = {**self._fields, **response}
            self._whole = response if kind in _LAST else None
        elif is_object(item):
            self._items[self._index(event)] = plain(item)
        elif is_object(part) and subject in _PARTS:
            parts, index = self._parts(event, *_PARTS[subject])
            parts[index] = plain(part)
        elif kind == "response.output_text.annotation.added":
            parts, index = self._parts(event, "message", "content")
            annotations = parts[index].setdefault("annotations", [])
            if is_list(annotations):
                annotations.append(event.get("annotation"))

    def _add_text(self, place: _Place, event: JsonObject, what: str) -> None:
        if place.parts is None:
            into = self._item(event, place.item)
        else:
            parts, index = self._parts(event, place.item, place.parts)
            into = parts[index]
            into.setdefault("type", place.part)
        if what == "delta" and isinstance(event.get("delta"), str):
            known = into.get(place.field)
            if not isinstance(known, Text):
                known = into[place.field] = Text(known if isinstance(known, str) else "")
            known.pieces.append(event["delta"])
        elif what == "done" and place.field in event:
            into[place.field] = event[place.field]

    def _index(self, event: JsonObject) -> int:
        """The place of the item an event is about, by its number or, where that is missing, by its id."""
        index = event.get("output_index")
        if isinstance(index, int):
            return index
        item = event.get("item")
        id_ = item.get("id") if is_object(item) else event.get("item_id")
        known = [place for place, one in self._items.items() if id_ is not None and one.get("id") == id_]
        last = max(self._items, default=-1)
        return known[0] if known else last + 1 if id_ is not None or last < 0 else last

    def _item(self, event: JsonObject, kind: str) -> JsonObject:
        index = self._index(event)
        if index not in self._items:
            self._items[index] = {"id": event.get("item_id"), "type": kind, **plain(_NEW.get(kind, {}))}
        return self._items[index]

    def _parts(self, event: JsonObject, kind: str, name: str) -> tuple[list[JsonObject], int]:
        """The list of parts an event is about, and the index in it, which exists."""
        item = self._item(event, kind)
        parts = objects(item.get(name))
        item[name] = parts
        index = event.get("summary_index" if name == "summary" else "content_index")
        index = index if isinstance(index, int) else 0
        while len(parts) <= index:
            parts.append({})
        return parts, index

    def snapshot(self) -> JsonObject:
        """The response as far as it has come, as plain JSON; not changed by later events."""
        if self._whole is not None and (self._whole.get("output") or not self._items):
            return self._fields
        return {**self._fields, "output": [plain(self._items[index]) for index in sorted(self._items)]}
