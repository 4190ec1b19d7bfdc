"""What was received for a model, read from the text it came from when somebody asks.

The text is decoded twice more: to the same structs, in the same order as those the user holds, and to plain JSON. Both
are walked side by side; so the keys of an object are found for the number of its struct. Of a large text, this is done
at once with a copy that has its long strings and arrays cut out, so that these are not held twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import msgspec

from ._model_meta import is_model, layout
from ._model_stamp import NATIVE, PLACE, SOURCE, JsonObject, Received, Source, new_place, stamping

__all__ = ["LARGE", "let_go", "may_have", "received"]

LARGE = 1 << 17
"""Size of a text, in bytes, from which on it is worth looking for what need not be kept."""

_LONG = 1 << 10  # bytes of a string or an array that is cut out
_DENSE = 200  # bytes per quotation mark, below which there is little to cut out
_SAMPLE = 1 << 16  # bytes of a text by which it is judged

_Cuts = list[tuple[int, int]]

_set: Any = msgspec.Struct.__setattr__


def received(model: Any) -> Received:
    """The keys and extra values that `model` was made from; from now on its own, to be changed with it."""
    source: Any = getattr(model, SOURCE)
    if type(source) is Received:
        return source
    found = None if source is NATIVE else _found(source, getattr(model, PLACE))
    if found is None:
        names = layout(type(model))
        keys: JsonObject = {wire: None for name, wire in names.wires.items() if getattr(model, name) is not None}
        mine = Received(keys, {})
    else:
        mine = Received(found[0].copy(), found[1].copy())
    _set(model, SOURCE, mine)
    return mine


def may_have(model: Any, name: str) -> bool:
    """Whether an extra value of that name is possible at all, which is often ruled out by a look at the text."""
    source: Any = getattr(model, SOURCE)
    if type(source) is not Source or source.found[2] or not name.isascii():
        return True
    quoted = b'"%b"' % name.encode()
    return any(quoted in raw or b"\\u00" in raw for raw in source.raws)


def let_go(source: Source, value: Any) -> None:
    """Read at once what is to know about `value`, made from `source`, and keep no text, if that saves much memory."""
    (raw,) = source.raws
    cuts: _Cuts = []
    text = _shortened(raw, cuts)
    if text is not None:
        walk = _Walk(source, raw, cuts)
        walk.value(value, msgspec.json.decode(text))
        source.found = (0, 0, walk.found)
        source.raws = []


def _found(source: Source, place: int) -> tuple[JsonObject, JsonObject] | None:
    if place not in source.found[2] and source.found[0] < len(source.raws):
        _read(source)
    return source.found[2].get(place)


def _read(source: Source) -> None:
    """Find what the structs were made from whose texts were not yet read."""
    read, start, known = source.found
    raws = source.raws[read:]
    twins = Source(source.decoder, [])
    run = stamping(twins, start)
    found = known.copy()
    for value, raw in zip(run(list, map(source.decoder.decode, raws)), raws, strict=True):
        walk = _Walk(twins, raw)
        walk.value(value, msgspec.json.decode(raw))
        found.update(walk.found)
    # One assignment: another thread that reads at the same time finds the same.
    source.found = (read + len(raws), run(new_place), found)


class _Walk:
    """Goes through models and the plain JSON they were made from, side by side, and notes what the latter says."""

    def __init__(self, source: Source, raw: bytes, cuts: _Cuts | None = None) -> None:
        self.found: dict[int, tuple[JsonObject, JsonObject]] = {}
        self._source = source
        self._raw = raw
        self._cuts = cuts or []
        self._same_keys: dict[tuple[str, ...], tuple[JsonObject, JsonObject]] = {}

    def value(self, value: Any, plain: Any) -> None:
        """Note it for each struct in `value` that has this source."""
        kind = plain.__class__
        if kind is dict:
            if type(value) is dict:
                for name, one in plain.items():
                    self.value(value[name], one)
            elif is_model(value) and getattr(value, SOURCE) is self._source:
                self._model(value, plain)
        elif kind is list and value.__class__ is list:
            for one, plain_one in zip(value, plain, strict=False):
                if type(plain_one) in (dict, list):
                    self.value(one, plain_one)

    def _model(self, model: Any, plain: JsonObject) -> None:
        names = layout(type(model))
        attributes = names.attributes
        keys: JsonObject = dict.fromkeys(plain)
        extra: JsonObject = {}
        is_exact = True
        for wire, one in plain.items():
            name = attributes.get(wire)
            if name is not None:
                if type(one) in (dict, list):
                    self.value(getattr(model, name), one)
                elif type(one) is int and type(getattr(model, name)) is float:
                    keys[wire] = one
                    is_exact = False
            elif wire != names.tag_field:
                extra[wire] = _with_cuts(one, self._raw, self._cuts) if self._cuts else one
        found = keys, extra
        if is_exact and not extra:  # many objects have the same keys and no more; the garbage collector sees one
            found = self._same_keys.setdefault(tuple(keys), found)
        self.found[getattr(model, PLACE)] = found


# ---- large texts

_AFTER_VALUE = re.compile(rb"\s*[,\]}]")
_CUT = "\0"  # begins a string that stands for what was cut out, and is followed by its number


def _shortened(raw: bytes, cuts: _Cuts) -> bytes | None:
    """`raw` without its long strings and arrays of numbers, whose places go to `cuts`; None if it is not worth it."""
    if raw.count(b'"', 0, _SAMPLE) * _DENSE > _SAMPLE:
        return None
    pieces: list[bytes] = []
    kept = 0
    for start, end in _long_values(raw):
        pieces += (raw[kept:start], b'"\\u0000%d"' % len(cuts))
        cuts.append((start, end))
        kept = end
    pieces.append(raw[kept:])
    return None if any(b"\\u0000" in piece for piece in pieces[::2]) else b"".join(pieces)


def _long_values(raw: bytes) -> Iterable[tuple[int, int]]:
    """The places of long strings, and of long arrays with neither strings nor objects in them: first byte, and end."""
    end = 0
    for _ in range(len(raw) // _DENSE):
        start = raw.find(b'"', end)
        if start < 0:
            yield from _long_arrays(raw, end, len(raw))
            return
        if start - end > _LONG:
            yield from _long_arrays(raw, end, start)
        end = _end_of_string(raw, start)
        if end - start > _LONG and _AFTER_VALUE.match(raw, end):
            yield start, end


def _end_of_string(raw: bytes, start: int) -> int:
    end = start
    while True:
        end = raw.index(b'"', end + 1)
        backslashes = end
        while raw[backslashes - 1] == 0x5C:
            backslashes -= 1
        if (end - backslashes) % 2 == 0:
            return end + 1


def _long_arrays(raw: bytes, start: int, stop: int) -> Iterable[tuple[int, int]]:
    while (end := raw.find(b"]", start, stop)) >= 0:
        begin = raw.rfind(b"[", start, end)
        if begin >= 0 and end - begin > _LONG and raw.find(b"}", begin, end) < 0:
            yield begin, end + 1
        start = end + 1


def _with_cuts(value: Any, raw: bytes, cuts: _Cuts) -> Any:
    """`value` with what was cut out of it put back."""
    kind = value.__class__
    if kind is str and value.startswith(_CUT):
        start, end = cuts[int(value[1:])]
        return msgspec.json.decode(raw[start:end])
    if kind is list:
        return [_with_cuts(one, raw, cuts) for one in value]
    if kind is dict:
        return {name: _with_cuts(one, raw, cuts) for name, one in value.items()}
    return value
