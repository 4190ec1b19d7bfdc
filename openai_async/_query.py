"""Addresses: parameters as a query string, and values in a path (RFC 3986).

Everything outside the unreserved characters is percent-encoded, so that no value can change the shape of an address.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import cast
from urllib.parse import quote, unquote

from ._types import NotGiven, Omit

__all__ = ["encode_query", "encode_socket_query", "flatten", "path"]

_PLAIN_SEGMENT = "[A-Za-z0-9_~-][A-Za-z0-9._~-]*"  # compiled when it is used


def encode_query(params: Mapping[str, object]) -> str:
    """`params` as a query string without the question mark.

    A mapping in a mapping becomes ``a[b]=1``, a list or tuple ``a[]=1&a[]=2`` (the brackets percent-encoded); booleans
    are ``true`` and ``false``, dates and times ISO 8601, an `Enum` is its value. What is None or not given is left out.

    Raises:
        TypeError: a value cannot be sent in a query; the message names its path.
    """
    return "&".join(f"{quote(name, safe='')}={quote(text, safe='')}" for name, text in flatten(params))


def encode_socket_query(params: Mapping[str, object]) -> str:
    """`params` as sockets take them: a list repeats its name, None is a blank value.

    Raises:
        TypeError: a value cannot be sent in a query.
    """
    pairs: list[tuple[str, object]] = []
    for name, value in params.items():
        values = cast("Iterable[object]", value) if isinstance(value, (list, tuple)) else (value,)
        pairs += ((name, one) for one in values if not isinstance(one, (Omit, NotGiven)))
    return "&".join(
        f"{quote(name, safe='')}={'' if value is None else quote(_text(name, value), safe='')}" for name, value in pairs
    )


def flatten(params: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    """`params` as pairs of name and text, by the rules of `encode_query`; forms have the same.

    prefix: the name of what `params` is a value of.

    Raises:
        TypeError: a value has no text; the message names its path.
    """
    for name, value in params.items():
        yield from _pairs(f"{prefix}[{name}]" if prefix else str(name), value)


def path(template: str, **values: str | int) -> str:
    """`template` with percent-encoded values in place of its names: ``path("/models/{model}", model="gpt-4o")``.

    Each name must be a whole segment of the template.

    Raises:
        ValueError: a value is empty, or is a segment that means another directory (``.`` or ``..``, encoded or not).
        TypeError: a value is neither text nor a number.
    """
    for name, value in values.items():
        if type(value) is not str or re.fullmatch(_PLAIN_SEGMENT, value) is None:
            values[name] = _segment(name, value)
    return template.format_map(values)


def _pairs(name: str, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        yield from flatten(cast("Mapping[str, object]", value), name)
    elif isinstance(value, (list, tuple)):
        for item in cast("Iterable[object]", value):
            yield from _pairs(f"{name}[]", item)
    elif value is not None and not isinstance(value, (Omit, NotGiven)):
        yield name, _text(name, value)


def _text(name: str, value: object) -> str:
    if isinstance(value, Enum):
        return _text(name, value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return str(value)
    if isinstance(value, date):  # a datetime is a date
        return value.isoformat()
    kind = type(value).__qualname__
    raise TypeError(f"{name}: cannot send a value of type {kind!r} in a query or form")


def _segment(name: str, value: object) -> str:
    if value is None or value == "":
        raise ValueError(f"`{name}` must not be empty, for it is part of the address; it was {value!r}")
    if not isinstance(value, (str, int)) or isinstance(value, bool):
        raise TypeError(f"`{name}` is part of the address and must be text, not {value!r}")
    text = str(value)
    if unquote(text) in (".", ".."):
        raise ValueError(f"`{name}` must not be {text!r}: as part of an address that means another directory")
    return quote(text, safe="")
