"""Request bodies to JSON text.

One pass of `msgspec` encodes what most bodies consist of. Only when it meets something else, the value is walked in
Python and made plain: models, iterables, `omit`, and what JSON cannot hold, which is reported with its path.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from typing import Any

import msgspec

from ._types import is_given

__all__ = ["encode_json", "plain_json"]

Path = tuple[Any, ...]
"""The steps to a value inside another: the last step, and the path to there."""


class _NotPlainError(TypeError):
    """The encoder met a value that has to be made plain first."""


def _refuse(value: object) -> Any:
    raise _NotPlainError(type(value))


_encoder = msgspec.json.Encoder(enc_hook=_refuse, decimal_format="number")
_packer = msgspec.msgpack.Encoder(enc_hook=_refuse)
# NaN and the infinities as the packer writes them; within its texts, these bytes would not be UTF-8.
_NOT_FINITE = re.compile(rb"\xcb[\x7f\xff][\xf0-\xff]")


def encode_json(value: object) -> bytes:
    """`value` as JSON text, in UTF-8 and without blanks; `value` is left as it is.

    Besides what JSON knows: models as they were received and changed since, pydantic models (what was set, by alias),
    dataclasses, attrs classes and structs, mappings and any other iterable, enums by value, dates in ISO 8601, `UUID`,
    `Decimal` as a number, bytes in base64, paths, arrays and numbers of numpy. `omit` and `NOT_GIVEN` leave their key
    out.

    Raises:
        TypeError: something in it has no JSON form; the message names its path.
        ValueError: a number is NaN or infinite; the message names its path.
    """
    try:
        data = _encoder.encode(value)
        # The encoder writes null for NaN. Packing the value again is quicker than a look at each number in Python.
        if b"null" not in data or not _NOT_FINITE.search(_packer.encode(value)):
            return data
    except (TypeError, UnicodeEncodeError, OverflowError):
        pass
    return _encoder.encode(plain_json(value))


def plain_json(value: object, path: Path = ()) -> Any:
    """A copy of `value` in the types that JSON knows.

    Raises:
        TypeError, ValueError: as `encode_json` does.
    """
    convert = _CONVERTERS.get(type(value))
    if convert is None:
        convert = _converter(value)
    return convert(value, path)


def _same(value: Any, path: Path) -> Any:  # noqa: ARG001
    return value


def _text(value: str, path: Path) -> Any:  # noqa: ARG001
    if value.isascii():
        return str(value)
    try:
        value.encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair, as it comes from a stream that was cut within a character.
        import json

        return msgspec.Raw(json.dumps(value).encode())
    return str(value)


def _float(value: float, path: Path) -> float:
    if not math.isfinite(value):
        raise ValueError(f"{_name(path)} is {value}, which JSON cannot hold")
    return float(value)


def _object(value: Mapping[Any, Any], path: Path) -> dict[Any, Any]:
    return {
        (key if key.__class__ is str else _key(key, path)): plain_json(one, (key, path))
        for key, one in value.items()
        if is_given(one)
    }


def _array(value: Iterable[Any], path: Path) -> list[Any]:
    return [plain_json(one, (index, path)) for index, one in enumerate(value) if is_given(one)]


def _key(key: Any, path: Path) -> Any:
    if isinstance(key, Enum):
        return _key(key.value, path)
    if isinstance(key, str):
        return str(key)
    if isinstance(key, int) or _is_encodable({key: None}):
        return key
    raise TypeError(f"{_name(path)} has a key of type {type(key).__name__}, which JSON cannot hold")


def _dataclass(value: Any, path: Path) -> dict[Any, Any]:
    from dataclasses import fields

    return _object({field.name: getattr(value, field.name) for field in fields(value)}, path)


def _attrs(value: Any, path: Path) -> dict[Any, Any]:
    return _object({field.name: getattr(value, field.name) for field in value.__attrs_attrs__}, path)


def _struct(value: msgspec.Struct, path: Path) -> dict[Any, Any]:
    names = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
    config = value.__struct_config__
    tag = {} if config.tag is None else {config.tag_field: config.tag}
    return _object({**tag, **{wire: getattr(value, name) for name, wire in names}}, path)


def _model(value: Any, path: Path) -> Any:
    local = _LOCAL.get(type(value).__name__)
    return plain_json(value.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude=local), path)


# What parsing added to an answer, by the class of what may be sent back: the API does not know these fields.
_LOCAL: dict[str, Any] = {
    "ParsedChatCompletionMessage": {"parsed": True, "tool_calls": {"__all__": {"function": {"parsed_arguments"}}}},
    "ParsedFunctionToolCall": {"function": {"parsed_arguments"}},
    "ParsedResponseFunctionToolCall": {"parsed_arguments"},
    "ParsedResponseOutputMessage": {"content": {"__all__": {"parsed"}}},
    "ParsedResponseOutputText": {"parsed"},
}


def _array_of_numbers(value: Any, path: Path) -> Any:
    return plain_json(value.tolist(), path)


def _path(value: os.PathLike[str], path: Path) -> Any:
    return plain_json(os.fspath(value), path)


_CONVERTERS: dict[Any, Callable[[Any, Path], Any]] = {
    type(None): _same, bool: _same, int: _same, str: _text, float: _float, dict: _object, list: _array, tuple: _array,
}  # fmt: skip


def _converter(value: Any) -> Callable[[Any, Path], Any]:
    """How to make a value plain that is of none of JSON's own types."""
    if isinstance(value, type):
        return _reject
    return next(convert for fits, convert in _OTHERS if fits(value))


def _is_encodable(value: object) -> bool:
    try:
        _encoder.encode(value)
    except (TypeError, ValueError):
        return False
    return True


def _reject(value: object, path: Path) -> Any:
    raise TypeError(f"{_name(path)} is of type {type(value).__name__}, which has no JSON form")


# What a value is taken for: the first that fits.
_OTHERS: tuple[tuple[Callable[[Any], bool], Callable[[Any, Path], Any]], ...] = (
    (lambda value: hasattr(value, "model_dump"), _model),
    (lambda value: isinstance(value, msgspec.Struct), _struct),
    (lambda value: hasattr(value, "__dataclass_fields__"), _dataclass),
    (lambda value: hasattr(value, "__attrs_attrs__"), _attrs),
    (lambda value: isinstance(value, Enum), lambda value, path: plain_json(value.value, path)),
    (lambda value: isinstance(value, str), _text),
    (lambda value: isinstance(value, int), lambda value, path: int(value)),  # noqa: ARG005
    (lambda value: isinstance(value, float), _float),
    (_is_encodable, _same),
    (lambda value: hasattr(value, "tolist"), _array_of_numbers),
    (lambda value: isinstance(value, os.PathLike), _path),
    (lambda value: isinstance(value, Mapping), _object),
    (lambda value: isinstance(value, Iterable), _array),
    (lambda value: True, _reject),  # noqa: ARG005
)


def _name(path: Path) -> str:
    """A path as it would be written in Python: ``messages[3].content``."""
    steps: list[str] = []
    while path:
        step, path = path
        plain = isinstance(step, str) and step.isidentifier()
        steps.append(f".{step}" if plain else f"[{step!r}]")
    return "".join(reversed(steps)).removeprefix(".") or "the body"
