"""Events that differ in one text only, as nearly all of a stream do: many are made into one that says all they say.

It is done with the JSON as it was received. What stands around the text is found once, and compared for many events at
a time, so that each costs a tenth of what it takes to decode and add it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain
from operator import itemgetter
from typing import Any

import msgspec

from .merge import JsonObject

__all__ = ["Alike", "GrowingText"]

GrowingText = Callable[[JsonObject], tuple[JsonObject, str] | None]
"""Finds the object and the field of the text that is all an event adds: two events that are equal but for it add up to
one event with both texts. None if there is no such text."""

_UNTOLD = "obfuscation"  # a field of events that is different each time and adds nothing
_STRINGS = re.compile(rb'[^"\\]*(?:\\.[^"\\]*)*')  # the insides of strings, one a line: no escape goes over its end


class Alike:
    """What such events have in common: the parts of their JSON around strings, the `text`-th of which is the text."""

    __slots__ = ("_parts", "_text")

    def __init__(self, parts: list[bytes], text: int) -> None:
        self._parts = parts
        self._text = text

    @classmethod
    def of(cls, raw: bytes, growing: GrowingText) -> Alike | None:
        """What events like `raw` have in common; None if it has no text that grows, or it is not clear where."""
        event: JsonObject = msgspec.json.decode(raw)
        text = growing(event)
        if text is None:
            return None
        fields = [text, (event, _UNTOLD)] if _UNTOLD in event else [text]
        spans = [_span(raw, name) for _, name in fields]
        order = sorted(range(len(fields)), key=spans.__getitem__)
        ends = [0, *chain.from_iterable(spans[number] for number in order), len(raw)]
        alike = cls([raw[begin:end] for begin, end in zip(ends[::2], ends[1::2], strict=True)], order.index(0))
        # The proof of the places: what is put there is read as these fields, and nothing else changes.
        for marks in ("ab", "cd"):
            for number, mark in zip(order, marks, strict=False):
                holder, name = fields[number]
                holder[name] = mark
            if _decoded(alike._filled([mark.encode() for mark in marks[: len(order)]])) != event:
                return None
        return alike

    def includes(self, event: bytes | JsonObject) -> bool:
        """Whether `event` looks like one of them."""
        return isinstance(event, bytes) and event.startswith(self._parts[0]) and event.endswith(self._parts[-1])

    def joined(self, events: list[bytes | JsonObject]) -> tuple[int, bytes] | None:
        """How many events at the begin of `events` are such, and one that says what they say; None for fewer than two.

        Those that are JSON have to be well-formed.
        """
        number = len(events)
        one = self._joined(events) if _only_bytes(events) else None
        if one is None:
            number = next((place for place, event in enumerate(events) if not self.includes(event)), number)
            one = self._joined(events[:number]) if number > 1 else None
        return None if one is None else (number, one)

    def _joined(self, raws: list[Any]) -> bytes | None:
        head, *between, tail = self._parts
        size = len(between) + 1
        lines = b"\n".join(map(itemgetter(slice(len(head), -len(tail))), raws))
        for part in between:
            lines = b"\n".join(lines.split(part))  # faster than `replace`
        strings = lines.split(b"\n")
        if len(strings) != size * len(raws):
            return None
        if (b'"' in lines or b"\\" in lines) and not _STRINGS.fullmatch(lines):
            return None
        again = self._pieces([b""] * size) * len(raws)
        for number in range(size):
            again[2 * number + 1 :: 2 * size + 1] = strings[number::size]
        if b"".join(again) != b"".join(raws):
            return None
        last = strings[-size:]
        last[self._text] = b"".join(strings[self._text :: size])
        return self._filled(last)

    def _pieces(self, strings: list[bytes]) -> list[bytes]:
        return [*chain.from_iterable(zip(self._parts, strings, strict=False)), self._parts[-1]]

    def _filled(self, strings: list[bytes]) -> bytes:
        return b"".join(self._pieces(strings))


def _only_bytes(events: list[bytes | JsonObject]) -> bool:
    return set(map(type, events)) == {bytes}


def _span(raw: bytes, name: str) -> tuple[int, int]:
    """Where the string of the only field `name` in `raw` is; somewhere else if there are several or none."""
    found = list(re.finditer(rb'"%b"\s*:\s*"' % re.escape(name.encode()), raw))
    if len(found) != 1:
        return 0, 0
    begin = found[0].end()
    inside: Any = _STRINGS.match(raw, begin)
    return begin, inside.end()


def _decoded(raw: bytes) -> object:
    try:
        return msgspec.json.decode(raw)
    except msgspec.DecodeError:
        return None
