"""Functions with typed arguments that an agent may call: what it is told of them, and how they are called."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from ._json_schema import strict_json_schema
from ._model import encode_json
from ._parsing import Parser
from ._tool_loop import arguments_of
from ._tools import responses_function_tool
from ._types import Omit, omit

if TYPE_CHECKING:
    from .types.params.beta_agents import AgentToolConfigParamFunction, TextFormatParamJSONSchema

__all__ = ["FunctionTool", "agent_text_format", "function_tool", "pydantic_function_tool"]

T = TypeVar("T")


class FunctionTool(Generic[T]):
    """A function that an agent may call, for the ``tools`` of the agent and for `tool_handlers`.

        weather = function_tool(get_weather)
        create(agent={"model": ..., "tools": [weather.definition]}, tool_handlers={weather.name: weather}, stream=True)

    model:   the type of the arguments.
    handler: the function, which gets a value of that type.
    name:    what the agent calls it.
    description: what it is for, by default the docstring of the type.
    defer_loading: whether the tool is found by a search for tools rather than shown to the agent at once.

    Raises:
        TypeError: the type is no object or has no strict schema; the message names the place.
    """

    def __init__(
        self,
        model: type[T],
        handler: Callable[[T], Any],
        *,
        name: str,
        description: str | None = None,
        defer_loading: bool | Omit = omit,
    ) -> None:
        tool: Mapping[str, Any] = responses_function_tool(
            model, name=name, description=description, defer_loading=defer_loading
        )
        form = {"description": "", **tool} if description is None else {**tool, "description": description}
        del form["strict"]  # agents know no other way
        self._definition = cast("AgentToolConfigParamFunction", form)
        self._handler = handler
        self._parser: Parser[Any] = Parser(tools=[tool])

    @property
    def name(self) -> str:
        """What the agent calls it."""
        return self._definition["name"]

    @property
    def definition(self) -> AgentToolConfigParamFunction:
        """What the agent is told."""
        return self._definition

    def bound(self, arguments: Mapping[str, Any]) -> tuple[Callable[[T], Any], T]:
        """The function, and the value to call it with.

        Raises:
            OutputParseError: the arguments do not fit their type.
        """
        value = self._parser.arguments(self.name, encode_json(arguments).decode())
        return self._handler, cast("T", value)

    def __call__(self, arguments: Mapping[str, Any]) -> Any:
        """Call the function with what an agent wrote; raises what `bound` and the function do."""
        function, value = self.bound(arguments)
        return function(value)


@overload
def function_tool(
    function: Callable[..., Any],
    *,
    name: str | None = ...,
    description: str | None = ...,
    defer_loading: bool | Omit = ...,
) -> FunctionTool[Any]: ...
@overload
def function_tool(
    function: None = ..., *, name: str | None = ..., description: str | None = ..., defer_loading: bool | Omit = ...
) -> Callable[[Callable[..., Any]], FunctionTool[Any]]: ...
def function_tool(
    function: Callable[..., Any] | None = None,
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[Any] | Callable[[Callable[..., Any]], FunctionTool[Any]]:
    """A function as a tool: its annotations become the schema, its docstring says what it is for.

    function: a plain function or a coroutine function; without it, a decorator is returned.

    Raises:
        TypeError: a parameter has no annotation, has no name, or has no strict schema.
    """

    def made(function: Callable[..., Any]) -> FunctionTool[Any]:
        model = arguments_of(function)
        about = inspect.getdoc(function) or "" if description is None else description

        def call(given: Any) -> Any:
            return function(**{field: getattr(given, field) for field in model.__struct_fields__})

        return FunctionTool(model, call, name=name or model.__name__, description=about, defer_loading=defer_loading)

    return made if function is None else made(function)


def pydantic_function_tool(
    model: type[T],
    *,
    handler: Callable[[T], Any],
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[T]:
    """A function of one argument as a tool; `model` is any type that `strict_json_schema` takes, if it is an object.

    Raises:
        TypeError: as `FunctionTool` does.
    """
    return FunctionTool(
        model, handler, name=name or model.__name__, description=description, defer_loading=defer_loading
    )


def agent_text_format(output_type: type[Any]) -> TextFormatParamJSONSchema:
    """The ``text.format`` of an agent whose answers are to be of a type.

    Raises:
        TypeError: the type has no strict schema.
    """
    return {"type": "json_schema", "schema": strict_json_schema(output_type)}
