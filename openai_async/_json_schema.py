"""Strict JSON schemas: what structured outputs and strict tools take, from Python types.

The API wants an object at the root, every property required, no others allowed, and knows a part of the keywords only.
Limits it does not know, such as the length of a text, are told to the model in words; values are checked against them
when they come back. What cannot be expressed at all is a TypeError that names the place.

Reference: https://platform.openai.com/docs/guides/structured-outputs#supported-schemas.
"""

from __future__ import annotations

import inspect
from copy import deepcopy
from datetime import datetime, time
from typing import Annotated, Any, Literal, TypeAlias, cast, get_args, get_origin

import msgspec

from ._shape_reader import shape
from ._shapes import Choice, Field, Fields, Fixed, Items, Leaf, Shape, Whole, remembered

__all__ = ["ROOT", "Schema", "schema_of", "strict_json_schema", "strictly"]

Schema: TypeAlias = dict[str, Any]

ROOT = "value"
"""The property that holds a value which is no object itself, since the API wants an object at the root."""

_REF = "#/$defs/"


def strict_json_schema(type_: Any) -> dict[str, Any]:
    """The schema that makes a model answer with a value of `type_`; each call gives a copy of its own.

    type_: a msgspec struct, dataclass, attrs class, `TypedDict`, `NamedTuple`, model of pydantic or of this package, an
           enum, a `Literal`, a union, a list, tuple or set of these, or a simple type. What is no object at the root is
           the property ``value`` of one.

    A field with a default is required like all others, but may be null, which stands for the default. Docstrings and
    ``Annotated[..., msgspec.Meta(description=...)]`` become descriptions.

    Raises:
        TypeError: a part of the type has no strict schema, such as a dict; the message names its place.
    """
    return deepcopy(schema_of(type_))


@remembered
def schema_of(type_: Any) -> Schema:
    """The same schema, not copied: it must not be changed."""
    writer = _Writer()
    root = shape(type_)
    schema = writer.root(root)
    if not is_object(root):
        schema = _object({ROOT: schema})
    definitions = _used(schema, writer.definitions)
    return strictly({**schema, "$defs": definitions} if definitions else schema, root_name(type_))


def is_object(root: Shape) -> bool:
    """Whether values of the shape are objects at the root, as the API wants them."""
    return root.is_object if isinstance(root, Whole) else isinstance(root, Fields)


def root_name(type_: Any) -> str:
    """What messages call a type."""
    return type_.__name__ if isinstance(type_, type) else str(type_)


def _object(properties: Schema) -> Schema:
    return {
        "type": "object", "properties": properties, "required": list(properties), "additionalProperties": False,
    }  # fmt: skip


def _nullable(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _used(schema: Schema, definitions: Schema) -> Schema:
    """Those of `definitions` that `schema` refers to, directly or through others."""
    found: set[str] = set()
    waiting: list[Any] = [schema]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            name = str(cast("Schema", one).get("$ref", "")).removeprefix(_REF)
            if name in definitions and name not in found:
                found.add(name)
                waiting.append(definitions[name])
        waiting += cast("Schema", one).values() if isinstance(one, dict) else one if isinstance(one, list) else ()
    return {name: one for name, one in definitions.items() if name in found}


class _Writer:
    """Writes one schema; classes go to `definitions`, as they may refer to themselves."""

    def __init__(self) -> None:
        self.definitions: dict[str, Any] = {}
        self._names: dict[Any, str] = {}

    def root(self, root: Shape) -> Schema:
        """The schema of what is at the root: not a reference."""
        schema = self.schema(root)
        if not is_object(root):
            return schema
        name = str(schema.get("$ref", "")).removeprefix(_REF)
        return dict(self.definitions[name]) if name else schema

    def schema(self, one: Shape) -> Schema:
        if isinstance(one, Leaf):
            return _leaf(one.type)
        if isinstance(one, Items):
            return {"type": "array", "items": self.schema(one.item), **_limits(one.limits)}
        if isinstance(one, Fixed):
            return {"type": "array", "prefixItems": [self.schema(item) for item in one.items]}
        if isinstance(one, Choice):
            return {"anyOf": [self.schema(member) for member in one.members]}
        return self._whole(one) if isinstance(one, Whole) else self._reference(one)

    def _reference(self, one: Fields) -> Schema:
        name = self._names.get(one.type)
        if name is None:
            name = self._names[one.type] = self._free(type_name(one.type))
            self.definitions[name] = {}  # the class may refer to itself
            self.definitions[name] = self._fields(one)
        return {"$ref": _REF + name}

    def _free(self, name: str) -> str:
        names = (f"{name}_{number}" if number else name for number in range(len(self.definitions) + 1))
        return next(free for free in names if free not in self.definitions)

    def _fields(self, one: Fields) -> Schema:
        properties: Schema = {}
        if one.tag is not None:
            properties[one.tag[0]] = _words([one.tag[1]])
        properties |= {field.wire: self._field(field) for field in one.fields}
        return {**_object(properties), **_docstring(one.cls)}

    def _field(self, field: Field) -> Schema:
        schema = self.schema(field.shape)
        schema = _nullable(schema) if field.default_for_null else schema
        return {**schema, "description": field.about} if field.about else schema

    def _whole(self, one: Whole) -> Schema:
        """What a class writes itself, its definitions moved to ours."""
        known = self._names.get(one.type)
        if known is not None:
            return {"$ref": _REF + known}
        name, prefix = self._free(type_name(one.type)), ""
        schema = one.schema(_REF + "{model}")
        if any(self.definitions.get(key, inner) != inner for key, inner in schema.get("$defs", {}).items()):
            prefix = f"{name}_"
            schema = one.schema(f"{_REF}{prefix}{{model}}")
        self.definitions |= {prefix + key: inner for key, inner in schema.pop("$defs", {}).items()}
        if "$ref" in schema:
            name = schema["$ref"].removeprefix(_REF)
        else:
            self.definitions[name] = schema
        self._names[one.type] = name
        return {"$ref": _REF + name}


def type_name(type_: Any) -> str:
    """A name for a type in the characters that the API allows."""
    text = type_.__name__ if isinstance(type_, type) and "[" not in str(type_) else str(type_)
    text = ".".join(part.rpartition(".")[2] for part in text.split("[")) if "[" in text else text.rpartition(".")[2]
    return "_".join(filter(None, "".join(one if one.isalnum() and one.isascii() else " " for one in text).split()))[:64]


# ---- leaves

# Without a time zone too, so msgspec names no format; the model is to give one.
_TIMES: dict[Any, str] = {datetime: "date-time", time: "time"}


def _leaf(type_: Any) -> Schema:
    if get_origin(type_) is Literal:  # msgspec before 0.22 fails on words beside numbers
        return _words(list(get_args(type_)))
    schema, inner = msgspec.json.schema_components([type_], ref_template=_REF + "{name}")
    found: Schema = schema[0]
    if "$ref" in found:  # an enum
        found = next(iter(inner.values()))
    if "enum" in found:
        return {**_words(found["enum"]), **{key: found[key] for key in ("description",) if key in found}}
    plain = get_args(type_)[0] if get_origin(type_) is Annotated else type_
    return {**found, "format": _TIMES[plain]} if plain in _TIMES else found


def _words(values: list[Any]) -> Schema:
    """One of some words or numbers, null perhaps among them."""
    words = [one for one in values if one is not None]
    kinds = {"string" if isinstance(one, str) else "integer" for one in words}
    named: list[Schema] = [
        {"type": kind, "enum": [one for one in words if isinstance(one, str) is (kind == "string")]}
        for kind in sorted(kinds, reverse=True)
    ]
    named += [{"type": "null"}] if None in values else []
    return named[0] if len(named) == 1 else {"anyOf": named}


def _limits(metas: Any) -> Schema:
    """Constraints of an array."""
    found: Schema = {}
    for meta in metas:
        limits = {"minItems": meta.min_length, "maxItems": meta.max_length}
        found |= {key: value for key, value in limits.items() if value is not None}
    return found


def _docstring(cls: Any) -> Schema:
    """The docstring of a class as its description; those that were made by a machine say nothing."""
    text = inspect.cleandoc(cls.__dict__.get("__doc__") or "") if cls is not dict else ""
    made = f"{getattr(cls, '__name__', '')}("
    return {"description": text} if text and not text.startswith((made, "Method generated")) else {}


# ---- from any schema to a strict one

_KEPT = {
    "$defs", "$ref", "type", "enum", "const", "anyOf", "items", "properties", "required", "additionalProperties",
    "description", "title", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    "minItems", "maxItems",
}  # fmt: skip
_DROPPED = {
    "$schema", "$comment", "$id", "default", "examples", "example", "discriminator", "deprecated", "readOnly",
    "writeOnly", "uniqueItems", "contentMediaType",
}  # fmt: skip
_FORMATS = {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}
_IN_WORDS = {
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minProperties": "at least {} properties",
    "maxProperties": "at most {} properties",
    "contentEncoding": "in {}",
    "format": "format: {}",
}


def strictly(schema: Schema, path: str) -> Schema:
    """A JSON schema made strict; `path` is what messages call it.

    Raises:
        TypeError: it has a keyword that the API does not know and that cannot be left out.
    """
    return _Strict(schema.get("$defs", {})).schema(schema, path)


class _Strict:
    def __init__(self, definitions: Schema) -> None:
        self._definitions = definitions
        self._open: set[str] = set()

    def schema(self, schema: Any, path: str) -> Schema:
        """One schema, and those inside it."""
        if not isinstance(schema, dict) or not schema.keys() - {"title", "description", "default"}:
            raise TypeError(f"{path}: any value at all has no strict schema; say which types it may be of")
        schema = self._plain(cast("Schema", schema), path)
        if "$ref" in schema and len(schema) > 1:
            return self._inlined(schema, path)
        strict = {key: self._keyword(key, value, path) for key, value in schema.items() if key in _KEPT}
        unknown = schema.keys() - _KEPT - _DROPPED - _IN_WORDS.keys()
        if unknown:
            raise TypeError(f"{path}: {min(unknown)!r} is no keyword of strict schemas")
        self._object(schema, strict, path)
        return self._with_words(schema, strict)

    def _plain(self, schema: Schema, path: str) -> Schema:
        """The schema with keywords replaced by others that mean the same."""
        schema = dict(schema)
        if "oneOf" in schema:
            schema["anyOf"] = schema.pop("oneOf")
        if "allOf" in schema:
            parts = schema.pop("allOf")
            if len(parts) != 1:
                raise TypeError(f"{path}: a schema of several that must all hold is not strict")
            schema = {**parts[0], **schema}
        if "prefixItems" in schema:
            items = schema.pop("prefixItems")
            different = [one for index, one in enumerate(items) if one not in items[:index]]
            one_of = different[0] if len(different) == 1 else {"anyOf": different}
            schema |= {"items": one_of, "minItems": len(items), "maxItems": len(items)} if items else {}
        return schema

    def _inlined(self, schema: Schema, path: str) -> Schema:
        """A reference with words beside it, which the API refuses, as what it refers to, with these words."""
        reference: str = schema["$ref"]
        name = reference.removeprefix(_REF)
        beside = {key: value for key, value in schema.items() if key not in ("$ref", "default")}
        if name in self._open or not beside or name not in self._definitions:
            kept = {key: beside[key] for key in ("$defs",) if key in beside}
            return {"$ref": reference, **{key: self._keyword(key, value, path) for key, value in kept.items()}}
        self._open.add(name)
        try:
            return self.schema({**self._definitions[name], **beside}, path)
        finally:
            self._open.discard(name)

    def _keyword(self, key: str, value: Any, path: str) -> Any:
        if key == "properties":
            return {name: self.schema(one, f"{path}.{name}") for name, one in value.items()}
        if key == "$defs":
            return {name: self._definition(name, one) for name, one in value.items()}
        if key == "items":
            return self.schema(value, f"{path}[]")
        if key == "anyOf":
            return [self.schema(one, path) for one in value]
        return value

    def _definition(self, name: str, schema: Schema) -> Schema:
        self._open.add(name)
        try:
            return self.schema(schema, name)
        finally:
            self._open.discard(name)

    def _object(self, schema: Schema, strict: Schema, path: str) -> None:
        if schema.get("type") != "object" and "properties" not in schema:
            return
        if not schema.get("properties") and schema.get("additionalProperties", True):
            raise TypeError(
                f"{path}: an object with free keys has no strict schema; use a class with named fields, or a list "
                "of objects with a key and a value"
            )
        strict["required"] = list(schema["properties"])
        strict["additionalProperties"] = False

    def _with_words(self, schema: Schema, strict: Schema) -> Schema:
        """The strict schema with the limits that the API does not know added to its description."""
        words: list[str] = []
        for key, text in _IN_WORDS.items():
            if key not in schema:
                continue
            if key == "format" and schema[key] in _FORMATS:
                strict[key] = schema[key]
            else:
                words.append(text.format(schema[key]))
        if words:
            said = ", ".join(words)
            about = schema.get("description")
            strict["description"] = f"{about} ({said})" if about else said.capitalize()
        return strict
