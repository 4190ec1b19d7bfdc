"""Functions with typed arguments, as agents are told of them and call them."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pydantic
import pytest

import openai_async.lib.beta.agents
from agents import called, script, sent, turn_events
from clients import KINDS, Caller
from openai_async import AgentToolError, OutputParseError
from openai_async.lib.beta.agents import FunctionTool, agent_text_format, function_tool, pydantic_function_tool
from openai_async.testing import LocalServer

FACTS = json.loads((Path(__file__).parent.parent / "tools/api/exports.json").read_text(encoding="utf-8"))


class Trip(msgspec.Struct):
    """Plan a trip."""

    city: str
    days: int = 1


class Booking(pydantic.BaseModel):
    city: str
    nights: int


def weather(city: str, days: int = 1) -> str:
    """What the weather will be like."""
    return f"{city}: sun for {days} days"


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    found = KINDS[request.param](server)
    yield found
    found.close()


def results(caller: Caller, *tools: FunctionTool[Any], calls: list[Any], failures: list[AgentToolError]) -> list[Any]:
    """What is told of calls of the only tool, or of the first one, with the arguments `calls`."""
    events = [called(tools[0].name, arguments, f"call_{number}") for number, arguments in enumerate(calls)]
    script(caller.server, turn_events(*events))
    options = {"tool_handlers": {tool.name: tool for tool in tools}, "on_tool_error": failures.append}
    stream = caller.call(caller.client.beta.agents.sessions.stream, session_id="asess_1", input="Go", **options)
    with caller.inside(stream) as found:
        caller.run(found.until_done())
    return [one.get("output") for one in sent(caller.server)[1:]]


def test_the_names_of_the_official_module() -> None:
    """The module has what the official one of this path has."""
    names = {*FACTS["helper_classes"]["openai.lib.beta.agents"]}
    assert names <= {*openai_async.lib.beta.agents.__all__}
    assert all(hasattr(openai_async.lib.beta.agents, name) for name in openai_async.lib.beta.agents.__all__)


def test_what_an_agent_is_told_of_a_function() -> None:
    """Annotations become the schema, name and docstring name and description, unless others are given."""
    tool = function_tool(weather)
    assert (tool.name, tool.definition["description"]) == ("weather", "What the weather will be like.")
    assert {*tool.definition} == {"type", "name", "description", "parameters"}
    assert tool.definition["parameters"]["required"] == ["city", "days"]
    other = function_tool(weather, name="forecast", description="", defer_loading=True)
    assert (other.name, other.definition["description"]) == ("forecast", "")
    assert other.definition.get("defer_loading") is True


def test_a_decorator() -> None:
    """A function may be decorated, and can still be called with what an agent writes."""

    @function_tool(name="add")
    def add_numbers(first: float, second: float) -> float:
        return first + second

    assert (add_numbers.name, add_numbers.definition["description"]) == ("add", "")
    assert add_numbers({"first": 1, "second": 2.5}) == 3.5


@pytest.mark.parametrize("model", [Trip, Booking])
def test_a_type_and_a_function_of_it(model: type[Any]) -> None:
    """A tool may be made of a type, of whatever library, and a function of a value of it."""
    seen: list[Any] = []
    tool = pydantic_function_tool(model, handler=seen.append)
    assert tool.name == model.__name__
    assert tool.definition["description"] == (model.__doc__ or "")
    assert pydantic_function_tool(model, handler=print, description="").definition["description"] == ""
    tool({"city": "Ulm", "days": 2, "nights": 2})
    assert isinstance(seen[0], model)
    with pytest.raises(OutputParseError, match=r"\$\.city"):
        tool({"city": 1})


def test_what_cannot_be_a_tool() -> None:
    """Arguments without names, and a type that is no object, are refused when the tool is made."""

    def add(*numbers: float) -> float:
        return sum(numbers)

    with pytest.raises(TypeError, match="gives arguments by name"):
        function_tool(add)
    with pytest.raises(TypeError, match="arguments of a tool are an object"):
        pydantic_function_tool(int, handler=print)


def test_typed_functions_are_called(caller: Caller) -> None:
    """An agent's calls reach a function with its arguments; those that do not fit are failures of the arguments."""
    failures: list[AgentToolError] = []
    told = results(
        caller,
        function_tool(weather),
        calls=[{"city": "Ulm"}, {"city": "Ulm", "days": None}, '{"city": "Ulm", "days": 2}', {"city": 5}],
        failures=failures,
    )
    assert told == ["Ulm: sun for 1 days", "Ulm: sun for 1 days", "Ulm: sun for 2 days", None]
    [failure] = failures
    assert (failure.stage, type(failure.error)) == ("arguments", OutputParseError)


def test_coroutine_functions_are_awaited(caller: Caller) -> None:
    """Coroutine functions run on an event loop: the caller's own, or that of all sync clients."""
    threads: list[threading.Thread] = []

    async def visit(city: str) -> str:
        threads.append(threading.current_thread())
        return city

    assert results(caller, function_tool(visit), calls=[{"city": "Ulm"}], failures=[]) == ["Ulm"]
    assert (threads == [threading.current_thread()]) == (KINDS["async"] is type(caller))


def test_the_format_of_answers() -> None:
    """A type makes the format of an agent's text."""
    form = agent_text_format(Trip)
    assert (form["type"], form["schema"]["required"]) == ("json_schema", ["city", "days"])
