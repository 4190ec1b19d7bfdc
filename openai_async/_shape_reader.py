"""Taking Python types apart.

Understood are msgspec structs, dataclasses, attrs classes, `TypedDict`, `NamedTuple`, enums, `Literal`, unions, lists,
tuples, sets, the simple types of msgspec with its constraints, and as a whole the models of pydantic and of this
package.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence, Set as AbstractSet
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, TypeVar, Union, get_args, get_origin
from uuid import UUID

import msgspec
import typing_extensions

from ._model_meta import ModelMeta
from ._shapes import Choice, Field, Fields, Fixed, Items, Leaf, Shape, Whole, annotated, remembered

__all__ = ["shape"]


@remembered
def shape(type_: Any) -> Shape:
    """The shape of a type.

    Raises:
        TypeError: there is a type in it that has no strict schema; the message names its place.
    """
    try:
        return _Reader().shape(type_, _name(type_))
    except RecursionError:
        raise TypeError(f"{_name(type_)}: an alias that refers to itself has no strict schema; use a class") from None


# ---- taking types apart

_LEAVES: frozenset[Any] = frozenset(
    {str, int, float, bool, NoneType, datetime, date, time, timedelta, UUID, Decimal, bytes}
)
_ARRAYS: dict[Any, Callable[[list[Any]], Any]] = {
    list: list, Sequence: list, Iterable: list, set: set, AbstractSet: set, frozenset: frozenset,
}  # fmt: skip
_WORDS: frozenset[Any] = frozenset(
    {typing_extensions.Required, typing_extensions.NotRequired, typing_extensions.ReadOnly}
)


class _Reader:
    """Takes one type apart; remembers the classes it met, which may refer to themselves."""

    def __init__(self) -> None:
        self._classes: dict[Any, Fields] = {}

    def shape(self, type_: Any, path: str, metas: Sequence[msgspec.Meta] = ()) -> Shape:  # noqa: PLR0911  one for each kind
        origin: Any = get_origin(type_)
        arguments: tuple[Any, ...] = get_args(type_)
        if origin is Annotated:
            own = [one for one in type_.__metadata__ if isinstance(one, msgspec.Meta)]
            return self.shape(arguments[0], path, [*own, *metas])
        inner = getattr(type_, "__supertype__", None) or getattr(type_, "__value__", None)
        if inner is not None and not isinstance(type_, (type, Enum)):  # a NewType or a named alias
            return self.shape(inner, path, metas)
        if origin is Union or origin is UnionType:
            return Choice([self.shape(one, path, metas if one is not NoneType else ()) for one in arguments])
        kind: Any = NoneType if type_ is None else origin or type_
        if kind in _LEAVES or kind is Literal or (isinstance(kind, type) and issubclass(kind, Enum)):
            return self._leaf(NoneType if type_ is None else type_, path, metas)
        if kind is tuple and arguments and arguments[-1:] != (...,):
            return Fixed([self.shape(one, f"{path}[{index}]") for index, one in enumerate(arguments)])
        if kind is tuple or kind in _ARRAYS:
            if not arguments:
                raise TypeError(f"{path}: {_name(type_)} does not say what its items are; write {_name(type_)}[...]")
            return Items(self.shape(arguments[0], f"{path}[]"), _ARRAYS.get(kind, tuple), metas)
        if is_whole(kind):
            return Whole(type_)
        return self._object(kind, type_, path)

    def _leaf(self, type_: Any, path: str, metas: Sequence[msgspec.Meta]) -> Leaf:
        whole = annotated(type_, metas)
        try:
            msgspec.json.Decoder(whole)
        except TypeError as error:
            raise TypeError(f"{path}: {error}") from None
        return Leaf(whole)

    def _object(self, kind: Any, type_: Any, path: str) -> Fields:
        known = self._classes.get(type_)
        if known is not None:
            return known
        parts = _parts(kind)
        if parts is None:
            raise TypeError(f"{path}: {_why_not(kind, type_)}")
        config = getattr(kind, "__struct_config__", None)
        tag = (config.tag_field, config.tag) if config is not None and config.tag is not None else None
        made = self._classes[type_] = Fields(dict if typing_extensions.is_typeddict(kind) else kind, type_, tag)
        hints = _hints(kind, type_, path)
        for part in parts:
            hint, required = _without_words(hints[part.attribute], part.required)
            inner = self.shape(hint, f"{path}.{part.wire}")
            made.fields.append(Field(part.name, part.wire, inner, required, _about(hint)))
        return made


_NONE = msgspec.NODEFAULT


class _Part(NamedTuple):
    """A field of a class: what its annotation, its constructor and JSON call it."""

    attribute: str
    name: str
    wire: str
    required: bool


def _parts(kind: Any) -> list[_Part] | None:
    """The fields of a class; None if it is of no kind that is known."""
    if hasattr(kind, "__struct_fields__"):
        defaults = dict(zip(reversed(kind.__struct_fields__), reversed(kind.__struct_defaults__), strict=False))
        names = zip(kind.__struct_fields__, kind.__struct_encode_fields__, strict=True)
        return [_Part(name, name, wire, defaults.get(name, _NONE) is _NONE) for name, wire in names]
    if typing_extensions.is_typeddict(kind):
        return [_Part(name, name, name, name in kind.__required_keys__) for name in kind.__annotations__]
    if dataclasses.is_dataclass(kind):
        return [_Part(one.name, one.name, one.name, _is_required(one)) for one in dataclasses.fields(kind) if one.init]
    attributes = [one for one in getattr(kind, "__attrs_attrs__", ()) if one.init]
    if attributes:
        return [_Part(one.name, one.alias, one.name, repr(one.default) == "NOTHING") for one in attributes]
    if hasattr(kind, "_field_defaults"):
        return [_Part(name, name, name, name not in kind._field_defaults) for name in kind._fields]
    return None


def _is_required(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _why_not(kind: Any, type_: Any) -> str:
    if kind is dict or kind is Mapping or (isinstance(kind, type) and issubclass(kind, Mapping)):
        return (
            "an object with free keys has no strict schema; use a class with named fields, or a list of objects "
            "with a key and a value"
        )
    if kind is Any or kind is object:
        return "any value at all has no strict schema; say which types it may be of"
    return f"{_name(type_)} has no strict schema"


def is_whole(kind: Any) -> bool:
    """Whether a class describes itself: the models of pydantic, its dataclasses, and the models of this package."""
    return isinstance(kind, ModelMeta) or (isinstance(kind, type) and hasattr(kind, "__pydantic_core_schema__"))


def _hints(kind: Any, type_: Any, path: str) -> dict[str, Any]:
    """The annotations of a class, evaluated; type variables are replaced by what `type_` says they are."""
    try:
        hints = typing_extensions.get_type_hints(kind, include_extras=True)
    except NameError as error:
        raise TypeError(f"{path}: an annotation of {_name(kind)} cannot be evaluated: {error}") from error
    variables = dict(zip(getattr(kind, "__parameters__", ()), get_args(type_), strict=False))
    return {name: _filled(hint, variables, path) for name, hint in hints.items()}


def _filled(hint: Any, variables: Mapping[Any, Any], path: str) -> Any:
    if isinstance(hint, TypeVar):
        if hint not in variables:
            raise TypeError(f"{path}: {hint} stands for no type; write the class with its arguments in brackets")
        return variables[hint]
    wanted = getattr(hint, "__parameters__", ()) if get_origin(hint) is not None else ()
    return hint[tuple(_filled(one, variables, path) for one in wanted)] if wanted else hint


def _without_words(hint: Any, required: bool) -> tuple[Any, bool]:
    """A hint without ``Required`` and the like, and whether the field is required after all."""
    while get_origin(hint) in _WORDS:
        if get_origin(hint) is not typing_extensions.ReadOnly:
            required = get_origin(hint) is typing_extensions.Required
        hint = get_args(hint)[0]
    return hint, required


def _about(hint: Any) -> str | None:
    """The description in an annotation: that of ``msgspec.Meta``, ``Doc`` or ``pydantic.Field``, or a plain text."""
    for one in getattr(hint, "__metadata__", ()):
        text = one if isinstance(one, str) else getattr(one, "description", None) or getattr(one, "documentation", None)
        if isinstance(text, str):
            return text
    return None


def _name(type_: Any) -> str:
    return type_.__name__ if isinstance(type_, type) and not get_args(type_) else str(type_).replace("typing.", "")
