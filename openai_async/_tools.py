"""Tools whose arguments have a type: the parameter that the API takes, which remembers the type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from ._output_type import OutputType, output_type
from ._types import Omit, given, is_given, omit

if TYPE_CHECKING:
    from .types.params.chat import ChatCompletionFunctionToolParam
    from .types.params.responses import FunctionToolParam

__all__ = [
    "FunctionTool",
    "function_tool",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "responses_function_tool",
]


class FunctionTool(dict[str, Any]):
    """The parameter of a tool, with the type of its arguments, which is not sent."""

    output: OutputType[Any]


def function_tool(
    type_: Any, *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """A strict tool for chat completions whose arguments are a `type_`.

    type_: a struct, dataclass, attrs class, `TypedDict`, `NamedTuple` or model of pydantic.
    name:  what the model calls it, by default the name of the type.
    description: what it is for, by default the docstring of the type.

    Raises:
        TypeError: the type is no object or has no strict schema; the message names the place.
    """
    return cast(
        "ChatCompletionFunctionToolParam",
        _tool({"type": "function", "function": _form(type_, name, description)}, type_),
    )


def responses_function_tool(
    type_: Any, *, name: str | None = None, description: str | None = None, defer_loading: bool | Omit = omit
) -> FunctionToolParam:
    """The same for responses.

    defer_loading: whether the tool is found by a search for tools rather than shown to the model at once.

    Raises:
        TypeError: as `function_tool` does.
    """
    form = {"type": "function", **_form(type_, name, description), "defer_loading": defer_loading}
    return cast("FunctionToolParam", _tool(given(form), type_))


def pydantic_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """`function_tool` under the name that the official package gives it; takes the same types."""
    return function_tool(model, name=name, description=description)


def pydantic_responses_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None, defer_loading: bool | Omit = omit
) -> FunctionToolParam:
    """`responses_function_tool` under the name that the official package gives it; takes the same types."""
    return responses_function_tool(model, name=name, description=description, defer_loading=defer_loading)


def _tool(form: dict[str, Any], type_: Any) -> FunctionTool:
    tool = FunctionTool(form)
    tool.output = output_type(type_)
    return tool


def _form(type_: Any, name: str | None, description: str | None) -> dict[str, Any]:
    output = output_type(type_)
    if output.wrapped:
        raise TypeError(f"{output.name}: the arguments of a tool are an object; use a class with named fields")
    schema = dict(output.schema)
    about = description or schema.pop("description", None)
    form: dict[str, Any] = {"name": name or output.name, "strict": True, "parameters": schema}
    return {**form, "description": about} if about else form


def listed(tools: Any) -> list[Any] | None:
    """The tools of a call, which may be any iterable; None if there are none."""
    return list(tools) if is_given(tools) and tools is not None else None


def flattened(tool: Any) -> Any:
    """A tool of chat completions in the form that responses take; others as they are."""
    form: Mapping[str, Any] = cast("Any", tool) if isinstance(tool, Mapping) else {}
    if not isinstance(form.get("function"), Mapping):
        return cast("Any", tool)
    flat = FunctionTool({"type": "function", **form["function"]})
    if isinstance(tool, FunctionTool):
        flat.output = tool.output
    return flat


def functions(tools: Iterable[Any], namespace: str | None = None) -> Iterator[tuple[tuple[str | None, str], Any, bool]]:
    """The functions among tools and in their namespaces: (namespace, name), the tool, and whether it is strict."""
    for tool in tools:
        form: Mapping[str, Any] = cast("Any", tool) if isinstance(tool, Mapping) else {}
        if form.get("type") == "namespace":
            yield from functions(form.get("tools") or (), form.get("name"))
        elif form.get("type") == "function":
            function: Mapping[str, Any] = form.get("function") or form
            yield (namespace, str(function.get("name"))), tool, function.get("strict") is True
