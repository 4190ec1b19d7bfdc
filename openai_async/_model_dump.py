"""Models to plain values: what was received, with all that was changed since."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from ._json import plain_json
from ._model_meta import is_model, layout
from ._model_trace import received

__all__ = ["Dump", "Selection", "as_text", "entries", "fields_set"]

_SCALARS: frozenset[Any] = frozenset({str, int, float, bool, type(None)})

Selection = Any
"""Names or indices to keep or to leave out: a set of them, or a mapping from them to selections of what is inside.

``"__all__"`` stands for each name or index, and True or ``...`` for the whole of what is inside.
"""


def entries(model: Any) -> Iterator[tuple[str, str, Any]]:
    """What a model was given: attribute, wire name and value, in the order received, then what was added since."""
    names = layout(type(model))
    mine = received(model)
    for wire, exact in mine.keys.items():
        name = names.attributes.get(wire)
        if name is not None:
            value = getattr(model, name)
            yield name, wire, exact if exact is not None and type(value) is float and value == float(exact) else value
        elif wire == names.tag_field:
            yield wire, wire, getattr(model, wire)
        elif wire in mine.extra:
            yield wire, wire, mine.extra[wire]
    for name, wire in names.wires.items():
        if wire not in mine.keys:
            value = getattr(model, name)
            if value is not None and not names.is_default(name, value):
                yield name, wire, value
    for name, value in mine.extra.items():
        if name not in mine.keys:
            yield name, name, value


def all_entries(model: Any) -> Iterator[tuple[str, str, Any]]:
    """What a model has: the tag and the fields in the order of their declaration, set or not, then the rest."""
    names = layout(type(model))
    given = {wire: value for _, wire, value in entries(model)}
    if names.tag_field is not None:
        given.pop(names.tag_field, None)
        yield names.tag_field, names.tag_field, getattr(model, names.tag_field)
    for name, wire in names.wires.items():
        yield name, wire, given.pop(wire) if wire in given else getattr(model, name)
    for name, value in given.items():
        yield name, name, value


def fields_set(model: Any) -> set[str]:
    """Attributes of a model that it was given, null or not, or that were set since."""
    return {name for name, _, _ in entries(model)}


class Dump(msgspec.Struct, frozen=True):
    """How models become dictionaries; the names are those of pydantic.

    mode:             ``"python"`` keeps values that JSON does not know, ``"json"`` makes them plain.
    by_alias:         use the names of the API where they differ from the attributes (``async`` for ``async_``).
    exclude_unset:    leave out what was neither received nor set.
    exclude_defaults: leave out fields that have their default value.
    exclude_none:     leave out fields that are None.
    """

    mode: str = "python"
    by_alias: bool = False
    exclude_unset: bool = False
    exclude_defaults: bool = False
    exclude_none: bool = False

    def of(self, model: Any, include: Selection = None, exclude: Selection = None) -> dict[str, Any]:
        """The dictionary of one model, those inside it included."""
        found: dict[str, Any] = {}
        names = layout(type(model))
        selective = include is not None or exclude is not None
        for name, wire, value in entries(model) if self.exclude_unset else all_entries(model):
            if self.exclude_none and value is None:
                continue
            if self.exclude_defaults and names.is_default(name, value):
                continue
            inner = _inner(include, exclude, name) if selective else (None, None)
            if inner is not None:
                plain = value if type(value) in _SCALARS else self._value(value, *inner)
                found[wire if self.by_alias else name] = plain
        return found

    def _value(self, value: Any, include: Selection, exclude: Selection) -> Any:
        if is_model(value):
            return self.of(value, include, exclude)
        kind = value.__class__
        if kind in _SCALARS:
            return value
        if kind is list or kind is tuple:
            return self._items(value, include, exclude)
        if kind is dict:
            selected = ((key, one, _inner(include, exclude, key)) for key, one in value.items())
            return {key: self._value(one, *inner) for key, one, inner in selected if inner is not None}
        if hasattr(value, "model_dump") and not isinstance(value, type):
            options = msgspec.structs.asdict(self)
            return value.model_dump(include=include, exclude=exclude, **options)
        return msgspec.to_builtins(plain_json(value)) if self.mode == "json" else value

    def _items(self, values: list[Any] | tuple[Any, ...], include: Selection, exclude: Selection) -> list[Any]:
        if include is None and exclude is None:
            return [self._value(value, None, None) for value in values]
        size = len(values)
        selected = ((value, _inner(include, exclude, index, index - size)) for index, value in enumerate(values))
        return [self._value(value, *inner) for value, inner in selected if inner is not None]


def _inner(include: Selection, exclude: Selection, *keys: Any) -> tuple[Selection, Selection] | None:
    """The selections for what is inside one value, by any of its keys; None if the value is left out."""
    if include is None and exclude is None:
        return None, None
    kept = _selected(include, keys)
    dropped = _selected(exclude, keys)
    if (include is not None and kept is None) or dropped is True:
        return None
    return None if kept is True else kept, dropped


def _selected(selection: Selection, keys: tuple[Any, ...]) -> Selection:
    """What a selection says about a value: None is nothing, True all of it."""
    if selection is None:
        return None
    for key in (*keys, "__all__"):
        if key in selection:
            found: Any = selection[key] if hasattr(selection, "keys") else True
            return True if found is ... else found or None
    return None


def as_text(value: object, indent: int | None = None, *, ensure_ascii: bool = False) -> str:
    """Plain values as JSON text, on lines indented by `indent` blanks; without, on one line and without blanks."""
    if not ensure_ascii:
        try:
            data = msgspec.json.encode(value)
        except UnicodeEncodeError:
            pass  # half of a surrogate pair, which only an escape can stand for
        else:
            return (data if indent is None else msgspec.json.format(data, indent=indent)).decode()
    import json

    return json.dumps(value, indent=indent, separators=(",", ":" if indent is None else ": "))
