"""The type that an answer is asked for in: its schema on the way out, its values on the way back."""

from __future__ import annotations

from typing import Any, Generic, TypeVar, cast

import msgspec

from ._json_schema import ROOT, Schema, is_object, schema_of, type_name
from ._shape_reader import shape
from ._shapes import Choice, Fields, Fixed, Items, MisfitError, Shape, Whole, remembered

__all__ = ["OutputType", "output_type"]

T = TypeVar("T")


class OutputType(Generic[T]):
    """One type, prepared to be asked for; `output_type` keeps them.

    type:    the type.
    name:    its name in the characters that the API allows.
    shape:   how its values look.
    wrapped: whether a value is the only property of an object, since it is none itself.

    Raises:
        TypeError: a part of it has no strict schema; the message names its place.
    """

    def __init__(self, type_: Any) -> None:
        self.type = type_
        self.name: str = type_name(type_)
        self.shape: Shape = shape(type_)
        self.wrapped: bool = not is_object(self.shape)
        self.schema: Schema = schema_of(type_)
        self._decoder = self._fast()

    def decode(self, text: str) -> T:
        """The value that `text` stands for.

        Raises:
            MisfitError: it is no JSON, or does not fit the type.
        """
        if self._decoder is not None:
            try:
                value: Any = self._decoder.decode(text)
            except (msgspec.DecodeError, UnicodeEncodeError):
                pass  # perhaps null for a default, or to be said more exactly
            else:
                return cast("T", value.value if self.wrapped else value)
        try:
            plain: Any = msgspec.json.decode(text)
        except (msgspec.DecodeError, UnicodeEncodeError) as error:
            raise MisfitError((), f"not well-formed JSON ({error})" if text else "empty") from None
        return cast("T", self._unwrapped(plain))

    def _unwrapped(self, plain: Any) -> Any:
        if not self.wrapped:
            return self.shape.build(plain, ())
        if not isinstance(plain, dict) or ROOT not in plain:
            raise MisfitError((), f"Object missing required field `{ROOT}`")
        return self.shape.build(plain[ROOT], (ROOT, ()))

    def _fast(self) -> msgspec.json.Decoder[Any] | None:
        """A decoder of the type; None if something in it is unknown to msgspec or read otherwise by it."""
        if not _is_native(self.shape, set()):
            return None
        try:
            return msgspec.json.Decoder(msgspec.defstruct("Root", [(ROOT, self.type)]) if self.wrapped else self.type)
        except TypeError:
            return None


def _is_native(one: Shape, seen: set[int]) -> bool:
    """Whether msgspec reads objects of all classes in a shape by the names of their fields."""
    if isinstance(one, Whole):
        return False
    if id(one) in seen:
        return True
    seen.add(id(one))
    if isinstance(one, Fields):
        config = getattr(one.cls, "__struct_config__", None)
        arrays = issubclass(cast("type", one.cls), tuple) or (config is not None and config.array_like)
        return not arrays and all(_is_native(field.shape, seen) for field in one.fields)
    if isinstance(one, (Choice, Fixed)):
        return all(_is_native(inner, seen) for inner in (one.members if isinstance(one, Choice) else one.items))
    return not isinstance(one, Items) or _is_native(one.item, seen)


@remembered
def output_type(type_: Any) -> OutputType[Any]:
    """What is known about a type, worked out once."""
    return OutputType(type_)
