"""What a model remembers about the JSON it came from, and how it gets to know without a line of Python per model.

Every model has two hidden fields. While a text is decoded, the decoder calls their default factories as it finishes
each struct, children before parents: `SOURCE` becomes the `Source` of this decode, `PLACE` the number of the struct
within it. Both factories are callables written in C: a struct costs 40 ns more, and no frame is entered. The source
keeps the text; what it says beyond the fields is read from it when somebody asks (`_model_trace`).

A model that was made otherwise, and one whose source was read, has a `Received` in place of the source.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextvars import Context, ContextVar
from itertools import count, repeat
from typing import Any

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
    "stamping",
]

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


Found = tuple[int, int, dict[int, tuple[JsonObject, JsonObject]]]
"""How many texts were read, how many structs are in them, and the keys and extra values of each by its number."""


class Source(msgspec.Struct, gc=False):
    """The texts of one decode, or of some consecutive events of a stream.

    The garbage collector does not know it, so that structs with nothing but text in them stay out of its way too; it
    refers to no model, hence it is in no cycle.

    decoder: what decodes each of `raws`.
    raws:    JSON texts, in the order in which they were decoded.
    strict:  whether what does not fit shall be refused.
    found:   what was found in those of `raws` that were read again.
    """

    decoder: msgspec.json.Decoder[Any]
    raws: list[bytes]
    strict: bool = False
    found: Found = (0, 0, {})


_source: ContextVar[Source | Native] = ContextVar("source", default=NATIVE)
_places: ContextVar[Iterator[int | None]] = ContextVar("places")

new_source = _source.get
# "Call `_places.get` with what it shall give outside of a decode, and `next` on what it gives", without a frame.
new_place = map(next, map(_places.get, repeat(repeat(None)))).__next__


def stamping(source: Source, start: int = 0) -> Callable[..., Any]:
    """A function that calls another one, during which structs get `source` and the numbers from `start` on.

    Those of one source go on over the calls of one such function, and no other thread can draw from them.
    """
    context = Context()
    context.run(_source.set, source)
    context.run(_places.set, count(start))
    return context.run
