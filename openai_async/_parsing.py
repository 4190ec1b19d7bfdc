"""Structured outputs: from types to what is sent, and from the text of an answer to values of these types.

A `Parser` is made once per call, from the type of the answer and the tools; it does no I/O and keeps nothing of an
answer. What was refused, and what is not whole, is not parsed. A text that should fit and does not, as servers send
that ignore the schema, is an `OutputParseError`, whatever library the type is from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import msgspec

from ._exceptions import ContentFilterFinishReasonError, LengthFinishReasonError, OutputParseError
from ._output_type import OutputType, output_type
from ._partial import Partial
from ._shapes import MisfitError
from ._tools import flattened, functions, listed
from ._types import Omit, is_given, omit

if TYPE_CHECKING:
    from .types.chat import ParsedChatCompletion, ParsedChatCompletionMessage
    from .types.responses import ParsedResponse

__all__ = ["Parser", "Partial", "check_strict"]

T = TypeVar("T")

_CUT: dict[str | None, Callable[..., Exception]] = {
    "length": LengthFinishReasonError,
    "content_filter": ContentFilterFinishReasonError,
}


class Parser(Generic[T]):
    """What the answers of one call are parsed into.

    response_format: a type, or the parameter as the API has it (sent as it is), or not given.
    tools:           tools as the API has them; those made by `function_tool` and its like know their type.
    parse_as:        the type of the answer where that is not to be sent, or None to parse no answer.
    wants_parsing:   whether there is anything to parse: a type was given, or a strict tool.

    Raises:
        TypeError: the type cannot be expressed as a strict schema; the message names the place.
    """

    def __init__(
        self, response_format: Any = omit, tools: Iterable[Any] | Omit | None = omit, *, parse_as: Any = omit
    ) -> None:
        self._format = response_format
        self._sent = _as_output(response_format)
        self._output: OutputType[T] | None = self._sent if parse_as is omit else _as_output(parse_as)
        self._tools = listed(tools)
        known = functions(self._tools or ())
        self._functions = {key: getattr(tool, "output", None) for key, tool, is_strict in known if is_strict}
        self.wants_parsing: bool = self._output is not None or bool(self._functions)

    def check_updates(self, items: Any) -> None:
        """See that no ``configuration_update`` in the input of a response asks for what cannot be parsed.

        Raises:
            TypeError: one asks for an answer without a schema.
        """
        if self._output is None or not isinstance(items, (list, tuple)):
            return
        for item in cast("list[Any]", items):
            form = cast("dict[str, Any]", item) if isinstance(item, dict) else {}
            text: dict[str, Any] = (form.get("type") == "configuration_update" and form.get("text")) or {}
            kind: Any = text["format"].get("type") if text.get("format") else None
            if kind not in (None, "json_schema"):
                raise TypeError(f"the input asks for the format {kind!r}, which cannot be parsed")

    # -- what is sent ----------------------------------------------------------------------------------------------

    def wire_response_format(self) -> Any:
        """The parameter `response_format` of chat completions; `omit` if it was not given."""
        if self._sent is None:
            return self._format
        form = {"name": self._sent.name, "strict": True, "schema": self._sent.schema}
        return {"type": "json_schema", "json_schema": form}

    def wire_text(self, text: Any = omit, verbosity: Any = omit) -> Any:
        """The parameter `text` of responses: what the caller gave with the schema, and how long-winded it may be.

        Raises:
            TypeError: the caller gave a format besides the type.
        """
        own: dict[str, Any] = text if is_given(text) and text else {}
        added: dict[str, Any] = {} if verbosity is omit else {"verbosity": verbosity}
        if self._sent is not None:
            if is_given(own.get("format", omit)):
                raise TypeError("text['format'] and text_format both say what the answer is to be; give one of them")
            form = {"type": "json_schema", "name": self._sent.name, "strict": True, "schema": self._sent.schema}
            added["format"] = form
        elif is_given(self._format) and self._format is not None:
            added["format"] = self._format
        return {**own, **added} if added else text

    def wire_tools(self) -> Any:
        """The parameter `tools` of chat completions; `omit` if it was not given."""
        return omit if self._tools is None else self._tools

    def wire_flat_tools(self) -> Any:
        """The parameter `tools` of responses; those made for chat completions are put into its form."""
        return omit if self._tools is None else [flattened(tool) for tool in self._tools]

    # -- what comes back -------------------------------------------------------------------------------------------

    def completion(self, completion: ParsedChatCompletion[T]) -> ParsedChatCompletion[T]:
        """`completion` with all messages parsed.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: a choice is not whole.
            OutputParseError: a text is not what was asked for.
        """
        for choice in completion.choices or ():
            if choice.finish_reason in _CUT:
                raise _CUT[choice.finish_reason](completion=completion)
            if choice.message:
                self.message(choice.message, choice.finish_reason, completion)
        return completion

    def message(
        self, message: ParsedChatCompletionMessage[T], finish_reason: str | None, completion: object = None
    ) -> None:
        """Set ``parsed`` of a chat message and ``parsed_arguments`` of its tool calls.

        completion: what the message is a part of, for the errors.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: parsing is wanted, and the answer is not whole.
            OutputParseError: a text is not what was asked for.
        """
        if not self.wants_parsing:
            return
        if finish_reason in _CUT:
            raise _CUT[finish_reason](completion=completion)
        if message.content and not message.refusal:
            message.parsed = self.content(message.content, completion)
        for call in message.tool_calls or ():
            function = getattr(call, "function", None)
            if call.type == "function" and function is not None:
                function.parsed_arguments = self.arguments(function.name, function.arguments, completion=completion)

    def response(self, response: ParsedResponse[T]) -> ParsedResponse[T]:
        """`response` with its texts and function calls parsed, as far as they are whole.

        Raises:
            OutputParseError: a text is not what was asked for.
        """
        whole = response.status in (None, "completed")
        item: Any
        for item in response.output or () if self.wants_parsing else ():
            if getattr(item, "status", None) not in (None, "completed") or not (whole or item.status):
                continue
            if item.type == "message" and item.phase in (None, "final_answer"):
                for part in item.content or ():
                    if part.type == "output_text" and part.text:
                        part.parsed = self.content(part.text, response)
            elif item.type == "function_call":
                item.parsed_arguments = self.arguments(item.name, item.arguments, item.namespace, completion=response)
        return response

    def content(self, text: str, completion: object = None) -> T | None:
        """The text of an answer as a value of the type; None if no type was given.

        Raises:
            OutputParseError: it does not fit the type.
        """
        return None if self._output is None else _decoded(self._output.decode, text, "The answer", completion)

    def arguments(
        self, name: str, text: str, namespace: str | None = None, *, completion: object = None
    ) -> object | None:
        """The arguments of a call of the tool `name`: of its type if that is known, else plain; None if not strict.

        Raises:
            OutputParseError: they do not fit the type, or are no JSON.
        """
        if (namespace, name) not in self._functions:
            return None
        output = self._functions[namespace, name]
        decode: Callable[[str], object] = _plain if output is None else output.decode
        return _decoded(decode, text, f"A call of the tool {name!r}", completion)

    # -- while it is written ---------------------------------------------------------------------------------------

    def partial(self) -> Partial[T] | None:
        """A new parser of the text of one answer that is being written; None if no type was given."""
        return None if self._output is None else Partial(self._output)

    def partial_arguments(self, name: str, namespace: str | None = None) -> Partial[Any] | None:
        """The same for the arguments of one call of the tool `name`; None if it is not known or not strict."""
        if (namespace, name) not in self._functions:
            return None
        return Partial(self._functions[namespace, name])


def check_strict(tools: Iterable[Any] | Omit) -> list[Any] | None:
    """`tools` as a list, None if they were not given.

    Raises:
        ValueError: one of them is no function, or not strict, so that calls of it cannot be parsed.
    """
    found = listed(tools)
    for tool in found or ():
        if tool.get("type") != "function":
            raise ValueError(f"Only function tools can be parsed, not {tool.get('type')!r}; use create() for others")
        for (_, name), _, is_strict in functions([tool]):
            if not is_strict:
                raise ValueError(
                    f"The tool {name!r} is not strict, so its calls cannot be parsed; "
                    "set strict to True, or make it by function_tool()"
                )
    return found


def _as_output(type_: Any) -> OutputType[Any] | None:
    if type_ is None or not is_given(type_) or isinstance(type_, Mapping):
        return None
    return output_type(type_)


def _plain(text: str) -> Any:
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError) as error:
        raise MisfitError((), f"not well-formed JSON ({error})") from None


def _decoded(decode: Callable[[str], T], text: str, what: str, completion: object) -> T:
    try:
        return decode(text)
    except MisfitError as error:
        raise OutputParseError(what, path=error.path, reason=error.reason, text=text, completion=completion) from (
            error.__cause__ or error
        )
