"""Chat completions from their chunks.

Servers differ, and all of these pass: chunks without choices (Azure), tool calls without an index or all with the same
one (Gemini), another id in every chunk, ``"role": null``, fields that nobody documented (vLLM).
See https://platform.openai.com/docs/api-reference/chat-streaming.
"""

from __future__ import annotations

from typing import Any

from .merge import WHOLE, JsonObject, is_list, is_object, merge, objects, plain

__all__ = ["ChatAccumulator", "ToolCallPlaces", "growing_text"]

_FIRST = frozenset({"created", "id"})  # fields of the whole that the first chunk tells


class ToolCallPlaces:
    """Tells to which tool call of a message a delta belongs."""

    __slots__ = ("_calls",)

    def __init__(self) -> None:
        self._calls: list[tuple[object, str | None]] = []  # index, as it was sent, and id of each

    def place(self, index: object, id_: str | None, name: str | None) -> int:
        """The position of the call; the next free one if the delta begins a call."""
        found = self._known(index, id_, name)
        if found is None:
            self._calls.append((index, id_))
            return len(self._calls) - 1
        if id_ and not self._calls[found][1]:
            self._calls[found] = (self._calls[found][0], id_)
        return found

    def _known(self, index: object, id_: str | None, name: str | None) -> int | None:
        last = len(self._calls) - 1
        if index is None:
            same = [place for place, (_, known) in enumerate(self._calls) if id_ and known == id_]
            if same:
                return same[-1]
            return None if last < 0 or id_ or name else last
        for place in range(last, -1, -1):
            known_index, known_id = self._calls[place]
            if known_index == index:
                # A name with another id is another call, although the server counts it as the same.
                return None if name and id_ and known_id and known_id != id_ else place
        return None


class _Choice:
    """One choice as far as it is known."""

    __slots__ = ("_same", "calls", "fields", "message", "places")

    def __init__(self, index: int) -> None:
        self._same: JsonObject = {}
        self.fields: JsonObject = {"index": index, "finish_reason": None, "logprobs": None}
        self.message: JsonObject = {"role": "assistant", "content": None, "refusal": None}
        self.calls: list[JsonObject] = []
        self.places = ToolCallPlaces()

    def add(self, choice: JsonObject) -> None:
        fields = choice.copy()
        delta = fields.pop("delta", None)
        if is_object(delta):
            self._add_delta(delta)
        if fields != self._same:
            self._same = fields
            self._add_fields(fields)

    def _add_fields(self, fields: JsonObject) -> None:
        if fields.get("logprobs") is not None:
            self._same = {}
        for name, value in fields.items():
            if name == "logprobs":
                if is_object(value):
                    merge(self.fields, {name: value})
            elif value is not None and name != "index":
                self.fields[name] = value

    def _add_delta(self, delta: JsonObject) -> None:
        if len(delta) == 1 and "tool_calls" not in delta:
            merge(self.message, delta)
            return
        calls = objects(delta.get("tool_calls"))
        if calls:
            delta = {name: value for name, value in delta.items() if name != "tool_calls"}
            for call in calls:
                self._add_call(call)
        merge(self.message, delta)

    def _add_call(self, call: JsonObject) -> None:
        id_: Any = call.get("id")
        function = call.get("function")
        name = function.get("name") if is_object(function) else None
        place = self.places.place(call.get("index"), id_, name)
        if place == len(self.calls):
            self.calls.append({"index": place, "id": None, "type": "function"})
        merge(self.calls[place], {key: value for key, value in call.items() if key != "index"})

    def snapshot(self) -> JsonObject:
        message = plain(self.message)
        if self.calls:
            message["tool_calls"] = plain(self.calls)
        return {**plain(self.fields), "message": message}


class ChatAccumulator:
    """What the chunks that were added so far add up to."""

    def __init__(self) -> None:
        self._fields: JsonObject = {"id": None, "object": "chat.completion", "created": None, "model": None}
        self._choices: dict[int, _Choice] = {}
        self._same: JsonObject = {}

    def add(self, chunk: JsonObject) -> None:
        """Take the next chunk, as plain JSON."""
        fields = chunk.copy()
        fields.pop("obfuscation", None)
        choices = fields.pop("choices", None)
        if is_list(choices):
            for choice in choices:
                if is_object(choice):
                    self._choice(choice.get("index")).add(choice)
        if fields != self._same:  # most chunks differ in their choices only
            self._same = fields
            self._add_fields(fields)

    def _add_fields(self, fields: JsonObject) -> None:
        known = self._fields
        for name, value in fields.items():
            if value and name != "object" and not (name in _FIRST and known[name]):
                known[name] = value

    def _choice(self, index: object) -> _Choice:
        index = index if isinstance(index, int) else 0
        choice = self._choices.get(index)
        if choice is None:
            choice = self._choices[index] = _Choice(index)
        return choice

    def snapshot(self) -> JsonObject:
        """The completion as far as it has come, as plain JSON; not changed by later chunks."""
        return {**self._fields, "choices": [self._choices[index].snapshot() for index in sorted(self._choices)]}


def growing_text(chunk: JsonObject) -> tuple[JsonObject, str] | None:
    """Where the text is that is all a chunk adds: a part of the content, say, or of the arguments of a call."""
    choices = chunk.get("choices")
    choice = choices[0] if is_list(choices) and len(choices) == 1 else None
    if not is_object(choice) or choice.get("logprobs") is not None:
        return None
    holder: Any = choice.get("delta")
    if is_object(holder) and is_list(calls := holder.get("tool_calls")) and len(holder) == len(calls) == 1:
        call = calls[0]
        known = is_object(call) and {*call} == {"index", "function"} and is_object(call["function"])
        holder = call["function"] if known and not call["function"].get("name") else None
    found: list[str] = []
    for name, value in holder.items() if is_object(holder) else ():
        if isinstance(value, str):
            if value and name not in WHOLE:
                found.append(name)
        elif value is not None:
            return None
    return (holder, found[0]) if len(found) == 1 else None
