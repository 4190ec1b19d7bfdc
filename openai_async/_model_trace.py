"""What was received for a model, read from the text it came from when somebody asks.

The text is decoded twice more: to the same structs, in the same order as those the user holds, and to plain JSON. Both are
walked side by side; so the keys of an object are found for the number of its struct.
"""

from __future__ import annotations

from typing import Any

import msgspec

from ._model_meta import is_model, layout
from ._model_stamp import NATIVE, PLACE, SOURCE, Keys, Received, Source, stamped

__all__ = ["received"]

_set = msgspec.Struct.__setattr__


def received(model: Any) -> Received:
    """The keys and extra values that `model` was made from; from now on its own, to be changed with it."""
    source: Any = getattr(model, SOURCE)
    if type(source) is Received:
        return source
    found = None if source is NATIVE else _found(source, getattr(model, PLACE))
    if found is None:
        names = layout(type(model))
        keys: Keys = {wire: None for name, wire in names.wires.items() if getattr(model, name) is not None}
        mine = Received(keys, {})
    else:
        mine = Received(found[0].copy(), found[1].copy())
    _set(model, SOURCE, mine)
    return mine


def _found(source: Source, place: int) -> tuple[Keys, Keys] | None:
    if source.found is None:
        source.found = _read(source)
    return source.found[place - source.first - 1] if source.found else None


def _read(source: Source) -> list[tuple[Keys, Keys] | None]:
    """What each struct was made from, in their order; an empty list if their numbers are not consecutive."""
    decode = source.decoder.decode
    twins = Source(source.decoder, source.raws)
    values = stamped(twins, list, map(decode, source.raws))
    size = twins.last - twins.first - 1
    if size != source.last - source.first - 1:
        return []
    found: list[tuple[Keys, Keys] | None] = [None] * size
    for value, raw in zip(values, source.raws, strict=True):
        _walk(value, msgspec.json.decode(raw), twins, found)
    return found


def _walk(value: Any, plain: Any, twins: Source, found: list[tuple[Keys, Keys] | None]) -> None:
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


def _note(model: Any, plain: Keys, twins: Source, found: list[tuple[Keys, Keys] | None]) -> None:
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
    found[getattr(model, PLACE) - twins.first - 1] = (keys, extra)
