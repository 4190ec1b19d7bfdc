"""The shapes that values have as JSON, one for each kind of Python type; each makes values of its type.

A named tuple is an object here, since arrays of mixed items have no strict schema. A field with a default may be null,
which stands for the default. A union is decided by tags, else by the names of the fields.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import lru_cache, wraps
from types import NoneType
from typing import Annotated, Any, NamedTuple, TypeVar, cast, get_args, get_origin

import msgspec

from ._model_build import Path, path_text
from ._model_meta import ModelMeta

__all__ = [
    "Choice",
    "Field",
    "Fields",
    "Fixed",
    "Items",
    "Leaf",
    "MisfitError",
    "Shape",
    "Whole",
    "annotated",
    "remembered",
]

T = TypeVar("T")


class MisfitError(ValueError):
    """A value is not of the type it should be: `path` says where, in the notation ``$.steps[0]``, `reason` why not."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path_text(path)}: {reason}")
        self.path = path_text(path)
        self.reason = reason


class Leaf:
    """A value without parts. `type` is what msgspec converts to."""

    def __init__(self, type_: Any) -> None:
        self.type = type_
        self.is_text: bool = _plain(type_) is str

    def build(self, value: Any, path: Path) -> Any:
        """`value`, plain JSON, as the type.

        Raises:
            MisfitError: it does not fit.
        """
        try:
            return msgspec.convert(value, self.type)
        except msgspec.ValidationError as error:
            raise MisfitError(path, str(error)) from None

    def likes(self, value: Any) -> bool:
        """Whether `value` is worth a try."""
        return not isinstance(value, (dict, list))


class Items:
    """An array of equal items; `make` collects them, `limits` are constraints on their number."""

    def __init__(self, item: Shape, make: Callable[[list[Any]], Any], limits: Sequence[msgspec.Meta]) -> None:
        self.item = item
        self.make = make
        self.limits = limits

    def build(self, value: Any, path: Path) -> Any:
        """See `Leaf.build`."""
        if not isinstance(value, list):
            raise _expected("array", value, path)
        values: list[Any] = [*value]
        if self.limits:
            Leaf(annotated(list[Any], self.limits)).build(values, path)
        return self.make([self.item.build(one, (index, path)) for index, one in enumerate(values)])

    def likes(self, value: Any) -> bool:
        """See `Leaf.likes`."""
        return isinstance(value, list)


class Fixed:
    """An array with one item for each of `items`."""

    def __init__(self, items: Sequence[Shape]) -> None:
        self.items = items

    def build(self, value: Any, path: Path) -> Any:
        """See `Leaf.build`."""
        if not isinstance(value, list):
            raise _expected("array", value, path)
        values: list[Any] = [*value]
        if len(values) != len(self.items):
            raise MisfitError(path, f"Expected `array` of length {len(self.items)}, got {len(values)}")
        return tuple(
            item.build(one, (index, path)) for index, (item, one) in enumerate(zip(self.items, values, strict=True))
        )

    def likes(self, value: Any) -> bool:
        """See `Leaf.likes`."""
        return isinstance(value, list)


class Field(NamedTuple):
    """A part of an object.

    name:     the argument of the constructor, and the attribute.
    wire:     the name in JSON.
    shape:    of its value.
    required: whether it has no default.
    about:    its description, if there is one.
    """

    name: str
    wire: str
    shape: Shape
    required: bool
    about: str | None = None

    @property
    def default_for_null(self) -> bool:
        """Whether null stands for the default, as it is no value of its own."""
        return not self.required and not takes_null(self.shape)


class Fields:
    """An object of a class.

    cls:    what makes it from its fields as keywords: a class, or `dict`.
    type:   the type, with the arguments of generic ones.
    fields: in the order of their declaration; they are there once the type was taken apart.
    tag:    name and value of what tells the class from others in JSON.
    """

    def __init__(self, cls: Callable[..., Any], type_: Any, tag: tuple[str, Any] | None) -> None:
        self.cls = cls
        self.type = type_
        self.tag = tag
        self.fields: list[Field] = []

    def build(self, value: Any, path: Path) -> Any:
        """See `Leaf.build`."""
        if not isinstance(value, dict):
            raise _expected("object", value, path)
        values = cast("dict[str, Any]", value)
        if self.tag is not None and values.get(self.tag[0]) != self.tag[1]:
            raise MisfitError((self.tag[0], path), f"Expected {self.tag[1]!r}, got {values.get(self.tag[0])!r}")
        made: dict[str, Any] = {}
        for field in self.fields:
            one = values.get(field.wire)
            if field.wire not in values and field.required:
                raise MisfitError(path, f"Object missing required field `{field.wire}`")
            if field.wire in values and not (one is None and field.default_for_null):
                made[field.name] = field.shape.build(one, (field.wire, path))
        try:
            return self.cls(**made)
        except (TypeError, ValueError) as error:  # of checks in the class itself
            raise MisfitError(path, str(error)) from error

    def likes(self, value: Any) -> bool:
        """See `Leaf.likes`."""
        if not isinstance(value, dict):
            return False
        values = cast("dict[str, Any]", value)
        if self.tag is not None:
            return bool(values.get(self.tag[0]) == self.tag[1])
        return all(field.wire in values for field in self.fields if field.required)

    def known(self, value: dict[str, Any]) -> int:
        """How well the names in `value` agree with those of the fields; 0 is best."""
        return -len(value.keys() ^ {field.wire for field in self.fields})


class Choice:
    """A value of one of several types."""

    def __init__(self, members: Sequence[Shape]) -> None:
        self.members = members

    def build(self, value: Any, path: Path) -> Any:
        """See `Leaf.build`."""
        members = self.candidates(value)
        failure = MisfitError(path, "Expected one of several types, none of which fits")
        for member in members:
            try:
                return member.build(value, path)
            except MisfitError as error:
                failure = error if len(members) == 1 else failure
        raise failure

    def candidates(self, value: Any) -> list[Shape]:
        """The members worth a try, the most likely one first."""
        members = [member for member in self.members if member.likes(value)]
        if isinstance(value, dict):
            members.sort(key=lambda one: one.known(cast("Any", value)) if isinstance(one, Fields) else 0, reverse=True)
        return members

    def likes(self, value: Any) -> bool:
        """See `Leaf.likes`."""
        return any(member.likes(value) for member in self.members)


class Whole:
    """A class that makes and describes its values itself: a model of pydantic or of this package."""

    def __init__(self, type_: Any) -> None:
        self.type = type_

    def build(self, value: Any, path: Path) -> Any:
        """See `Leaf.build`."""
        try:
            return self.validate(value)
        except ValueError as error:  # that of pydantic is one
            raise MisfitError(*_located(error, path)) from error

    def validate(self, value: Any) -> Any:
        """What the class makes of plain JSON; pydantic is stricter with Python values than with JSON."""
        if isinstance(self.type, ModelMeta):
            return cast("Any", self.type).model_validate(value)
        validate: Any = getattr(self.type, "model_validate_json", None) or self._adapter().validate_json
        return validate(msgspec.json.encode(value))

    @property
    def is_object(self) -> bool:
        """Whether its values are objects; those of a root model of pydantic need not be."""
        schema = self.schema("{model}")
        return bool(schema.get("$defs", {}).get(schema.get("$ref"), schema).get("type") == "object")

    def schema(self, ref_template: str) -> dict[str, Any]:
        """The schema the class gives."""
        describe: Any = getattr(self.type, "model_json_schema", None) or self._adapter().json_schema
        return dict(describe(ref_template=ref_template))

    def _adapter(self) -> Any:
        return sys.modules["pydantic"].TypeAdapter(self.type)

    def likes(self, value: Any) -> bool:
        """See `Leaf.likes`."""
        return isinstance(value, dict)


Shape = Leaf | Items | Fixed | Fields | Choice | Whole


def takes_null(one: Shape) -> bool:
    """Whether null is a value of the type."""
    if isinstance(one, Choice):
        return any(map(takes_null, one.members))
    if not isinstance(one, Leaf):
        return False
    try:
        one.build(None, ())
    except MisfitError:
        return False
    return True


# ---- what they share


def remembered(make: Callable[[Any], T]) -> Callable[[Any], T]:
    """`make`, called once for each type; annotations may hold what has no hash, and those are not remembered."""
    known = lru_cache(maxsize=512)(make)

    @wraps(make)
    def look_up(type_: Any) -> T:
        try:
            hash(type_)
        except TypeError:
            return make(type_)
        return known(type_)

    return look_up


_KINDS: dict[Any, str] = {NoneType: "null", dict: "object", list: "array"}


def _expected(kind: str, value: Any, path: Path) -> MisfitError:
    return MisfitError(path, f"Expected `{kind}`, got `{_KINDS.get(type(value), type(value).__name__)}`")


def _plain(type_: Any) -> Any:
    return get_args(type_)[0] if get_origin(type_) is Annotated else type_


def annotated(type_: Any, metas: Sequence[msgspec.Meta]) -> Any:
    """A type with constraints."""
    for meta in metas:
        type_ = Annotated[type_, meta]
    return type_


def _located(error: ValueError, path: Path) -> tuple[Path, str]:
    """Where in a value, which is at `path`, an error of pydantic is, and what it says."""
    errors: Any = getattr(error, "errors", None)
    if not callable(errors):
        return path, str(error)
    first: Any = cast("Any", errors)()[0]
    for step in first["loc"]:
        path = (step, path)
    return path, first["msg"]
