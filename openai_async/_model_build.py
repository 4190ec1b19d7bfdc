"""Models from plain JSON values, for what the decoder refuses: what fits is typed, what does not is kept as it is.

This is the slow path. It also tells apart the members of unions that share a tag, which the decoder cannot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, partial
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from ._model_hints import hints, is_foreign, variants
from ._model_meta import ModelMeta, create, layout
from ._model_stamp import Received

__all__ = ["Fit", "Path", "build", "path_text"]

Path = tuple[Any, ...]
"""The steps to a value inside another, names and indices: the last step, and the path to there."""


def path_text(path: Path) -> str:
    """A path in the notation of the decoder: ``$.choices[0].index``."""
    steps: list[str] = []
    while path:
        step, path = path
        steps.append(f"[{step}]" if isinstance(step, int) else f".{step}")
    return "$" + "".join(reversed(steps))


class Fit:
    """How well a value fits a type.

    wrong: where a value is of another kind than documented, and how.
    odd:   where a word is not in its list, or a required field is not there, and which.
    known: weight of the keys and words that are those of the type.
    """

    __slots__ = ("known", "odd", "wrong")

    def __init__(self) -> None:
        self.wrong: list[tuple[Path, str]] = []
        self.odd: list[tuple[Path, str]] = []
        self.known = 0

    @property
    def badness(self) -> tuple[int, int, int]:
        """What to choose between types by; smaller is better."""
        return len(self.wrong) - self.known, len(self.wrong), len(self.odd)

    def add(self, other: Fit) -> None:
        """Count what was found in a part of the value."""
        self.wrong += other.wrong
        self.odd += other.odd
        self.known += other.known

    def expect(self, kind: str, value: Any, path: Path) -> Any:
        """`value`, which should have been a `kind`."""
        self.wrong.append((path, f"Expected `{kind}`, got `{_NAMES.get(type(value), type(value).__name__)}`"))
        return value


def build(type_: Any, value: Any) -> tuple[Any, Fit]:
    """`value`, plain JSON, as a `type_` as far as it fits, and how far that is."""
    fit = Fit()
    return _builder(type_)(value, (), fit), fit


# A known key with a value that does not fit counts for more than a key that is not known.
_KEY, _WORD = 2, 1

_NAMES: dict[Any, str] = {
    NoneType: "null", bool: "bool", int: "int", float: "float", str: "str", list: "array", dict: "object",
}  # fmt: skip

_Builder = Callable[[Any, Path, Fit], Any]


def _builder(type_: Any) -> _Builder:
    try:
        return _made(type_)
    except TypeError:  # annotations may hold what has no hash
        return _make(type_)


@lru_cache(maxsize=8192)
def _made(type_: Any) -> _Builder:
    return _make(type_)


def _make(type_: Any) -> _Builder:  # noqa: PLR0911  one for each kind of type
    origin: Any = get_origin(type_) or type_
    arguments: tuple[Any, ...] = get_args(type_)
    if origin is Annotated:
        return _builder(arguments[0])
    if origin is Literal:
        return _Words(arguments)
    if origin is Union or origin is UnionType:
        return _Alternatives(arguments)
    if origin in (list, Sequence, Iterable):
        return _Array(arguments[0] if arguments else Any)
    if origin in (dict, Mapping):
        return _Object(arguments[1] if arguments else Any)
    if isinstance(origin, ModelMeta):
        return _Model(origin, arguments)
    if origin is None or origin in _NAMES:
        return _Scalar(NoneType if origin is None else origin)
    if hasattr(origin, "model_validate"):
        return _Other(type_, origin.model_validate)
    return _Other(type_, partial(msgspec.convert, type=type_)) if is_foreign(type_) else _anything


def _anything(value: Any, path: Path, fit: Fit) -> Any:  # noqa: ARG001
    return value


_INEXACT = 1 << 53  # the first integer from which on not each one is a float


class _Scalar:
    def __init__(self, type_: Any) -> None:
        self.type = type_
        self.expected = _NAMES[type_]

    def __call__(self, value: Any, path: Path, fit: Fit) -> Any:
        if type(value) is self.type:
            return value
        if self.type is float and type(value) is int and abs(value) < _INEXACT:
            return float(value)
        return fit.expect(self.expected, value, path)


class _Other:
    """A type of another library, and what makes it from plain JSON or raises a `ValueError`."""

    def __init__(self, type_: Any, convert: Callable[[Any], Any]) -> None:
        self.expected = getattr(type_, "__name__", str(type_))
        self.convert = convert

    def __call__(self, value: Any, path: Path, fit: Fit) -> Any:
        try:
            return self.convert(value)
        except ValueError:
            return fit.expect(self.expected, value, path)


class _Words:
    def __init__(self, words: tuple[Any, ...]) -> None:
        self.words = words
        self.types: set[Any] = {word.__class__ for word in words}
        self.expected = " | ".join(_NAMES[type_] for type_ in self.types)

    def __call__(self, value: Any, path: Path, fit: Fit) -> Any:
        if type(value) not in self.types:
            return fit.expect(self.expected, value, path)
        if value in self.words:
            fit.known += _WORD
        else:
            fit.odd.append((path, f"Invalid value {value!r}"))
        return value


class _Array:
    expected = "array"

    def __init__(self, item: Any) -> None:
        self.item = item

    def __call__(self, value: Any, path: Path, fit: Fit) -> Any:
        kind = value.__class__
        if kind is not list:
            return fit.expect(self.expected, value, path)
        item = _builder(self.item)
        return value if item is _anything else [item(one, (index, path), fit) for index, one in enumerate(value)]


class _Object:
    expected = "object"

    def __init__(self, item: Any) -> None:
        self.item = item

    def __call__(self, value: Any, path: Path, fit: Fit) -> Any:
        kind = value.__class__
        if kind is not dict:
            return fit.expect(self.expected, value, path)
        item = _builder(self.item)
        return value if item is _anything else {name: item(one, (name, path), fit) for name, one in value.items()}


class _Model:
    expected = "object"

    def __init__(self, cls: Any, arguments: tuple[Any, ...] = ()) -> None:
        self.cls = cls
        self.arguments = dict(zip(getattr(cls, "__parameters__", ()), arguments, strict=False))
        self.names = layout(cls)
        self.tags = {variant.__struct_config__.tag: variant for variant in variants(cls)}
        self._fields: dict[str, _Builder] | None = None

    @property
    def fields(self) -> dict[str, _Builder]:
        """Builder of each field by its wire name; made late, since types refer to each other in circles."""
        if self._fields is None:
            found = hints(self.cls)
            self._fields = {
                wire: _builder(_filled_in(found[name], self.arguments)) for name, wire in self.names.wires.items()
            }
        return self._fields

    def words(self, field: str) -> list[Any]:
        """The values that a field or the tag may have, if it is documented as a list of words."""
        if field == self.names.tag_field:
            return list(self.tags)
        builder = self.fields.get(field)
        members = builder.members if isinstance(builder, _Alternatives) else [builder]
        return [word for member in members if isinstance(member, _Words) for word in member.words]

    def __call__(self, value: Any, path: Path, fit: Fit) -> Any:
        kind = value.__class__
        if kind is not dict:
            return value if isinstance(value, self.cls) else fit.expect(self.expected, value, path)
        given: dict[str, Any] = value
        received = Received(dict.fromkeys(given), {})
        fields = self.fields
        values: dict[str, Any] = {}
        for wire, one in given.items():
            if wire not in fields:
                if wire != self.names.tag_field:
                    received.extra[wire] = one
            elif one is None:
                self._expect_null(fields[wire], (wire, path), fit)
            else:
                fit.known += _KEY
                made = values[self.names.attributes[wire]] = fields[wire](one, (wire, path), fit)
                if type(made) is float and type(one) is int:
                    received.keys[wire] = one
        self._miss_required(given, path, fit)
        return self._create(given, values, received, path, fit)

    @staticmethod
    def _expect_null(field: _Builder, path: Path, fit: Fit) -> None:
        part = Fit()
        field(None, path, part)
        fit.odd += part.wrong

    def _create(self, given: dict[str, Any], values: dict[str, Any], received: Received, path: Path, fit: Fit) -> Any:
        field = self.names.tag_field
        if field is None or field not in given:
            return create(self.cls, values, received)
        tag = given[field]
        cls = self.tags.get(tag) if isinstance(tag, str) else None
        made = create(cls or self.cls, values, received)
        if cls is None:
            fit.wrong.append(((field, path), f"Invalid value {tag!r}"))
            made.__dict__[field] = tag
        else:
            fit.known += _KEY + _WORD
        return made

    def _miss_required(self, given: dict[str, Any], path: Path, fit: Fit) -> None:
        for base in self.cls.__mro__:
            for name in base.__dict__.get("__required__", ()):
                wire = self.names.wires.get(name, name)
                if wire not in given:
                    fit.odd.append((path, f"Object missing required field `{wire}`"))


def _filled_in(type_: Any, arguments: dict[Any, Any]) -> Any:
    """`type_` with its type variables replaced."""
    if isinstance(type_, TypeVar):
        return arguments.get(type_, type_)
    parameters: tuple[Any, ...] = getattr(type_, "__parameters__", ()) if arguments and get_origin(type_) else ()
    return type_[tuple(arguments.get(one, one) for one in parameters)] if parameters else type_


class _Alternatives:
    def __init__(self, types: tuple[Any, ...]) -> None:
        found = [_builder(type_) for type_ in types]
        self.members: list[Any] = []
        for member in found:
            self.members += member.members if isinstance(member, _Alternatives) else [member]
        self.anything = _anything in self.members
        self.models = [member for member in self.members if isinstance(member, _Model)]
        self.expected = " | ".join(dict.fromkeys(m.expected for m in self.members if m is not _anything))

    def __call__(self, value: Any, path: Path, fit: Fit) -> Any:
        members = self.members
        kind = value.__class__
        if kind is dict and self.models:
            tagged = self._tagged(value)
            if not tagged and len(self.models) == len(members) - (_NOTHING in members):
                return self._unknown(value, path, fit)
            members = [member for member in members if not isinstance(member, _Model) or member in tagged]
        best: tuple[Any, Fit] | None = None
        for member in members:
            part = Fit()
            made = member(value, path, part)
            if best is None or part.badness < best[1].badness:
                best = made, part
        if best is None or (len(members) > 1 and best[1].wrong and best[1].wrong[0][0] == path):
            return fit.expect(self.expected, value, path)
        fit.add(best[1])
        return best[0]

    def _tagged(self, value: dict[str, Any]) -> list[_Model]:
        """The models whose tag is that of `value`; all of them if it has none."""
        for field in (model.names.tag_field for model in self.models):
            if field is not None and field in value:
                return [model for model in self.models if value[field] in model.words(field)]
        return self.models

    def _unknown(self, value: dict[str, Any], path: Path, fit: Fit) -> Any:
        """A model without fields, whose keys are read as attributes all the same."""
        # A class without a tag of its own has a list of words instead, and lists are open.
        closed = all(model.names.tag_field is not None for model in self.models)
        (fit.wrong if closed else fit.odd).append((path, "Object of a type that is not documented"))
        return create(self.models[0].cls.root, {}, Received(dict.fromkeys(value), value.copy()))


_NOTHING = _builder(None)
