"""Typed values while their text is being written."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from ._output_type import OutputType

__all__ = ["Partial"]

T = TypeVar("T")


class Partial(Generic[T]):
    """A value that is being written, as far as its text has come. The time it takes is linear in the text.

    value: the value so far: an object of the type whose missing fields are None, and which grows in place; None as
           long as nothing can be said.
    """

    value: T | None = None

    def __init__(self, output: OutputType[Any] | None) -> None:
        self._output = output

    def feed(self, text: str) -> None:
        """Take the next piece of the text; what is no JSON ends the parsing without an error."""
