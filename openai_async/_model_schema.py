"""What a class of models looks like to tools: its fields, its JSON schema, and how pydantic validates it.

pydantic is imported only by functions that are called where it is in use.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from inspect import Parameter, Signature
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

import msgspec

from ._model_build import Path, build
from ._model_dump import Dump
from ._model_hints import hints, is_foreign
from ._model_meta import ModelMeta, is_model, layout

if TYPE_CHECKING:
    from pydantic_core import CoreSchema, ValidationError

__all__ = ["ModelField", "core_schema", "json_schema", "model_fields", "signature", "validation_error"]


class ModelField(msgspec.Struct, frozen=True):
    """One field of a class: its documented type, its name on the wire where that differs, and its default."""

    annotation: Any
    alias: str | None = None
    default: Any = None
    required: bool = False

    def is_required(self) -> bool:
        """Whether the API documents that the field is always there."""
        return self.required


def model_fields(cls: Any) -> dict[str, ModelField]:
    """The fields of a class by attribute, the tag included."""
    names = layout(cls)
    required = _required(cls)
    fields: dict[str, ModelField] = {}
    for name, hint in hints(cls).items():
        if name == names.tag_field:
            fields[name] = ModelField(hint, required=name in required)
        elif name in names.wires:
            wire = names.wires[name]
            fields[name] = ModelField(
                hint, alias=None if wire == name else wire, default=names.default(name), required=name in required
            )
    return fields


def signature(cls: Any) -> Signature:
    """What a class is constructed with, as `help` shows it."""
    if cls.__init__ is not cls.root.__init__:
        _, *own = inspect.signature(cls.__init__).parameters.values()
        return Signature(own)
    parameters = [
        Parameter(
            name,
            Parameter.KEYWORD_ONLY,
            annotation=field.annotation,
            default=Parameter.empty if field.required else field.default,
        )
        for name, field in model_fields(cls).items()
    ]
    return Signature(parameters)


def _required(cls: Any) -> set[str]:
    return {name for base in cls.__mro__ for name in base.__dict__.get("__required__", ())}


# ---- JSON schema


def json_schema(cls: Any, *, by_alias: bool = True, ref_template: str = "#/$defs/{model}") -> dict[str, Any]:
    """The JSON schema of the documented type; those of the classes inside it are in ``$defs``."""
    writer = _SchemaWriter(by_alias=by_alias, ref_template=ref_template)
    schema = writer.object(cls)
    return {**schema, "$defs": writer.definitions} if writer.definitions else schema


_SIMPLE: dict[Any, str] = {
    str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null", None: "null",
}  # fmt: skip


class _SchemaWriter:
    def __init__(self, *, by_alias: bool, ref_template: str) -> None:
        self.definitions: dict[str, Any] = {}
        self._names: dict[Any, str] = {}
        self._by_alias = by_alias
        self._ref_template = ref_template

    def object(self, cls: Any) -> dict[str, Any]:
        """The schema of a class of models."""
        properties: dict[str, Any] = {}
        required: list[str] = []
        for attribute, field in model_fields(cls).items():
            name = field.alias or attribute if self._by_alias else attribute
            properties[name] = self._schema(field.annotation)
            if field.required:
                required.append(name)
            else:
                properties[name] = {**properties[name], "default": field.default}
        schema: dict[str, Any] = {"title": cls.__name__, "type": "object", "properties": properties}
        return {**schema, "required": required} if required else schema

    def _schema(self, type_: Any) -> dict[str, Any]:  # noqa: PLR0911  one for each kind of type
        if type_ in _SIMPLE:
            return {"type": _SIMPLE[type_]}
        origin: Any = get_origin(type_) or type_
        arguments: tuple[Any, ...] = get_args(type_)
        if origin is Annotated:
            return self._schema(arguments[0])
        if origin is Literal:
            return {"const": arguments[0]} if len(arguments) == 1 else {"enum": list(arguments)}
        if origin is Union or origin is UnionType:
            return {"anyOf": [self._schema(argument) for argument in arguments]}
        if origin in (list, Sequence, Iterable):
            return {"type": "array", "items": self._schema(arguments[0]) if arguments else {}}
        if origin in (dict, Mapping):
            return {"type": "object", "additionalProperties": self._schema(arguments[1]) if arguments else True}
        if isinstance(origin, ModelMeta):
            return {"$ref": self._ref_template.format(model=self._reference(origin))}
        return msgspec.json.schema(type_) if is_foreign(type_) else {}

    def _reference(self, cls: Any) -> str:
        name = self._names.get(cls)
        if name is None:
            name = cls.__name__ if cls.__name__ not in self.definitions else f"{cls.__module__}.{cls.__name__}"
            self._names[cls] = name
            self.definitions[name] = {}  # the class may refer to itself
            self.definitions[name] = self.object(cls)
        return name


# ---- pydantic


def core_schema(cls: Any) -> CoreSchema:
    """How pydantic validates and writes a class: dictionaries that fit become models, models stay as they are.

    The words that identify a class are visible as a typed dictionary, from which pydantic learns what tells the members
    of a union apart.
    """
    from pydantic_core import core_schema as make

    words = {name: words for name, field in model_fields(cls).items() if (words := _identity(cls, name, field))}
    fields = {name: make.typed_dict_field(make.literal_schema(list(one)), required=True) for name, one in words.items()}

    def validate(value: Any, check: Callable[[Any], Any]) -> Any:
        if isinstance(value, cls):
            return value
        made, fit = build(cls, check(value))
        problems = fit.wrong + [problem for problem in fit.odd if not problem[0]]
        if problems:
            raise ValueError(problems[0][1])
        return made

    return make.no_info_wrap_validator_function(
        validate,
        make.typed_dict_schema(fields, extra_behavior="allow"),
        serialization=make.plain_serializer_function_ser_schema(_serialize, info_arg=True),
    )


def validation_error(cls: Any, problem: tuple[Path, str], value: object) -> ValidationError:
    """The error pydantic raises for a value that does not fit."""
    from pydantic_core import PydanticCustomError, ValidationError

    path, reason = problem
    steps: list[Any] = []
    while path:
        step, path = path
        steps.insert(0, step)
    kind = PydanticCustomError("unfit", "{reason}", {"reason": reason})
    return ValidationError.from_exception_data(cls.__name__, [{"type": kind, "loc": tuple(steps), "input": value}])


def _identity(cls: Any, name: str, field: ModelField) -> tuple[Any, ...]:
    """The words of a field that tells what an object is; none for other fields."""
    if get_origin(field.annotation) is not Literal or not field.required:
        return ()
    words = get_args(field.annotation)
    return words if name == layout(cls).tag_field or len(words) == 1 else ()


def _serialize(value: Any, info: Any) -> Any:
    if not is_model(value):
        return value
    dump = Dump(info.mode, bool(info.by_alias), info.exclude_unset, info.exclude_defaults, info.exclude_none)
    return dump.of(value, info.include, info.exclude)
