"""What was received for a model, read from the bytes it came from when somebody asks.

The bytes are decoded twice more: to the same structs, which get the same numbers as those the user holds, and to plain
JSON. Both are walked side by side, so the keys of an object are found for the number of its struct.
"""

from __future__ import annotations

from itertools import count
from typing import Any

import msgspec

from ._model_meta import is_model, layout
from ._model_stamp import NATIVE, PLACE, SOURCE, Keys, Received, Source, stamping

__all__ = ["received"]

_set = msgspec.Struct.__setattr__


def received(model: Any) -> Received:
    """The keys and extra values that `model` was made from; from now on its own, to be changed with it."""
    source: Any = getattr(model, SOURCE)
    if type(source) is Received:
        return source
    if source is NATIVE:
        names = layout(type(model))
        found = Received({wire: None for name, wire in names.wires.items() if getattr(model, name) is not None}, {})
    else:
        keys, extra = _read(source)[getattr(model, PLACE)]
        found = Received(keys.copy(), extra.copy())
    _set(model, SOURCE, found)
    return found


def _read(source: Source) -> dict[int, tuple[Keys, Keys]]:
    """What all structs of `source` were made from, by number. A stream may add texts to a source between two calls."""
    read, start, known = source.found
    raws = source.raws[read:]
    if not raws:
        return known
    numbers = count(start)
    twins = Source(source.decoder, [])
    run = stamping(twins, numbers)
    found = known.copy()
    for raw in raws:
        _walk(run(source.decoder.decode, raw), msgspec.json.decode(raw), twins, found)
    # One assignment: another thread that reads at the same time finds the same.
    source.found = (read + len(raws), next(numbers), found)
    return found


def _walk(value: Any, plain: Any, twins: Source, found: dict[int, tuple[Keys, Keys]]) -> None:
    """Note for each struct in `value` what `plain`, the same JSON, says about it."""
    if type(plain) is dict:
        if type(value) is dict:
            for name, one in plain.items():
                _walk(value[name], one, twins, found)
        elif is_model(value) and getattr(value, SOURCE) is twins:
            _note(value, plain, twins, found)
    elif type(plain) is list and type(value) is list:
        for one, plain_one in zip(value, plain, strict=False):
            if type(plain_one) in (dict, list):
                _walk(one, plain_one, twins, found)


def _note(model: Any, plain: Keys, twins: Source, found: dict[int, tuple[Keys, Keys]]) -> None:
    names = layout(type(model))
    attributes = names.attributes
    keys: Keys = {}
    extra: Keys = {}
    for wire, one in plain.items():
        keys[wire] = None
        name = attributes.get(wire)
        if name is not None:
            value = getattr(model, name)
            if type(one) in (dict, list):
                _walk(value, one, twins, found)
            elif type(value) is float and type(one) is int:
                keys[wire] = one
        elif wire != names.tag_field:
            extra[wire] = one
    found[getattr(model, PLACE)] = (keys, extra)
