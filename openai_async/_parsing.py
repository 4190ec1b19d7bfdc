"""Structured outputs: from types to what is sent, and from the text of an answer to values of these types.

A `Parser` is made once per call from the type of the answer and the tools; it is pure and may be shared by streams.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from ._types import Omit, omit

__all__ = ["Parser", "Partial"]

T = TypeVar("T")


class Partial(Generic[T]):
    """A value that is being written, as far as its text has come. The time it takes is linear in the text.

    value: the value so far: an object of the type whose missing fields are None, and which grows in place; None as
           long as nothing can be said.
    """

    value: T | None = None

    def feed(self, text: str) -> None:
        """Take the next piece of the text; what is no JSON ends the parsing without an error."""


class Parser(Generic[T]):
    """What the answers of one call are parsed into.

    response_format: a type, or the parameter as the API has it (sent as it is), or not given.
    tools:           tools as the API has them; those made by `function_tool` and its like know their type.
    wants_parsing:   whether there is anything to parse: a type was given, or a strict tool.

    Raises:
        TypeError: the type cannot be expressed as a strict schema; the message names the place.
        ValueError: a tool cannot be parsed, since it is no function or not strict.
    """

    def __init__(self, response_format: Any = omit, tools: Iterable[Any] | Omit = omit) -> None:
        self.wants_parsing = False
        self._format = response_format
        self._tools = tools

    # -- what is sent --

    def wire_response_format(self) -> Any:
        """The parameter `response_format` of chat completions; `omit` if it was not given."""
        return self._format

    def wire_text(self, text: Any = omit) -> Any:
        """The parameter `text` of responses, with the schema added to what the caller gave."""
        return text

    def wire_tools(self) -> Any:
        """The parameter `tools` of chat completions; `omit` if it was not given."""
        return self._tools

    def wire_flat_tools(self) -> Any:
        """The parameter `tools` of responses; `omit` if it was not given."""
        return self._tools

    # -- what comes back --

    def message(self, message: Any, finish_reason: str | None, completion: Any = None) -> None:
        """Set ``parsed`` of a chat message and ``parsed_arguments`` of its tool calls.

        completion: what the message is a part of, for the errors.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: if parsing is wanted and the answer is not whole.
        """

    def content(self, text: str) -> T | None:
        """The text of an answer as a value of the type; None if no type was given."""
        return None

    def arguments(self, name: str, text: str) -> object | None:
        """The arguments of a call of the tool `name`; None if it is not known or not strict."""
        return None

    # -- while it is written --

    def partial(self) -> Partial[T] | None:
        """A new parser of the text of one answer that is being written; None if no type was given."""
        return None

    def partial_arguments(self, name: str) -> Partial[Any] | None:
        """The same for the arguments of one call of the tool `name`; None if it is not known or not strict."""
        return None
