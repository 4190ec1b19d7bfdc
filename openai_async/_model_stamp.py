"""What a model remembers about the JSON it came from, and how it gets to know without a line of Python per model.

Every model has two hidden fields. While a text is decoded, the decoder calls their default factories as it finishes
each struct, children before parents: `SOURCE` becomes the `Source` of this decode, `PLACE` the next number of a
counter. Both factories are callables written in C: a struct costs 30 ns more, and no frame is entered. The source keeps
the text; what it says beyond the fields is read from it when somebody asks (`_model_trace`).

A model that was made otherwise, and one whose source was read, has a `Received` in place of the source.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from contextvars import ContextVar
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

__all__ = [
    "HIDDEN",
    "NATIVE",
    "PLACE",
    "SOURCE",
    "JsonObject",
    "Received",
    "Source",
    "new_place",
    "new_source",
    "stamped",
]

A = TypeVar("A")
T = TypeVar("T")
JsonObject = dict[str, Any]

SOURCE = "__source__"
PLACE = "__place__"
HIDDEN = (SOURCE, PLACE)


class Native:
    """Source of a struct that was made behind our back, by `msgspec.convert` for example: nothing is known."""

    def __reduce__(self) -> str:
        return "NATIVE"


NATIVE = Native()


class Received:
    """Which keys a model was given, in their order, and the values of those that are not fields.

    keys:  wire name -> the number as it was written where a field holds it less exactly, else None.
    extra: wire name -> value, for names that the class does not know.
    """

    __slots__ = ("extra", "keys")

    def __init__(self, keys: JsonObject, extra: JsonObject) -> None:
        self.keys = keys
        self.extra = extra


new_place = count().__next__


class Source(msgspec.Struct, gc=False):
    """The texts that were decoded in one go, and the numbers their structs got.

    The garbage collector does not know it, so that structs with nothing but text in them stay out of its way too; it
    refers to no model, hence it is in no cycle.

    decoder:     what decodes each of `raws`.
    raws:        JSON texts, in the order in which they were decoded.
    strict:      whether what does not fit shall be refused.
    first, last: numbers drawn before the first struct (with the source) and after the last one.
    found:       keys and extra values of each struct in the order of their numbers, once somebody asked.
    """

    decoder: msgspec.json.Decoder[Any]
    raws: list[bytes]
    strict: bool = False
    first: int = msgspec.field(default_factory=new_place)
    last: int = 0
    found: list[tuple[JsonObject, JsonObject] | None] | None = None


_source: ContextVar[Source | Native] = ContextVar("source", default=NATIVE)
new_source = _source.get


def stamped(source: Source, decode: Callable[[A], T], argument: A) -> T:
    """What `decode` returns; structs that it makes get `source` and consecutive numbers.

    Nothing else draws numbers meanwhile unless the interpreter switches threads in the middle, which takes a finalizer
    that runs just then; `_model_trace` notices it by the count.
    """
    token = _source.set(source)
    try:
        return decode(argument)
    finally:
        source.last = new_place()
        _source.reset(token)


if not TYPE_CHECKING and not getattr(sys, "_is_gil_enabled", lambda: True)():
    _one_at_a_time = threading.Lock()
    _stamped = stamped

    def stamped(source: Source, decode: Callable[[A], T], argument: A) -> T:
        """The same where threads run truly at once."""
        with _one_at_a_time:
            return _stamped(source, decode, argument)
