"""The tool loop: functions as tools, rounds, errors, concurrency, over real sockets."""

from __future__ import annotations

import asyncio
import threading
from typing import Annotated, Any

import msgspec
import pytest

from openai_async import AsyncOpenAI, AsyncToolLoop, OpenAI, OutputParseError, ToolCall, ToolLoop, ToolRoundsError
from openai_async.testing import LocalServer

pytestmark = pytest.mark.anyio


class Place(msgspec.Struct):
    city: str


class Report(msgspec.Struct):
    text: str


async def weather(place: Place, unit: Annotated[str, "celsius or kelvin"] = "celsius") -> str:
    """What the weather is like."""
    return f"sunny in {place.city}, in {unit}"


def add(first: int, second: int) -> int:
    """A sum."""
    return first + second


def fail(reason: str) -> None:
    raise KeyError(reason)


def chat_calls(*calls: tuple[str, str]) -> dict[str, Any]:
    asked = [
        {"id": f"call_{index}", "type": "function", "function": {"name": name, "arguments": arguments}}
        for index, (name, arguments) in enumerate(calls)
    ]
    return answered({"role": "assistant", "content": None, "tool_calls": asked}, "tool_calls")


def answered(message: dict[str, Any], reason: str = "stop") -> dict[str, Any]:
    return {"id": "c", "choices": [{"index": 0, "finish_reason": reason, "message": message}]}


def said(text: str) -> dict[str, Any]:
    return answered({"role": "assistant", "content": text})


QUESTION = {"role": "user", "content": "?"}


async def test_a_model_calls_functions_until_it_answers(server: LocalServer, client: AsyncOpenAI) -> None:
    """Both kinds of function run, their results go back in the order of the calls, and the answer is parsed."""
    server.reply(
        json=chat_calls(("weather", '{"place": {"city": "Ulm"}, "unit": null}'), ("add", '{"first": 1, "second": 2}'))
    )
    server.reply(json=said('{"text": "done"}'))
    seen: list[ToolCall] = []
    loop = AsyncToolLoop(weather, add, on_call=seen.append)
    run = await loop.chat(client, model="m", messages=[QUESTION], response_format=Report)
    assert run.answer.choices[0].message.parsed == Report("done")
    assert run.rounds == 2
    assert [(call.name, call.output, call.error, call.round) for call in run.calls] == [
        ("weather", "sunny in Ulm, in celsius", None, 1),
        ("add", 3, None, 1),
    ]
    assert {call.name for call in seen} == {"weather", "add"}
    first, second = (request.json() for request in server.requests)
    tool = first["tools"][0]["function"]
    assert (tool["name"], tool["description"], tool["strict"]) == ("weather", "What the weather is like.", True)
    assert tool["parameters"]["properties"]["unit"]["description"] == "celsius or kelvin"
    assert first["messages"] == [QUESTION]
    assert (
        second["messages"][1]
        == chat_calls(("weather", '{"place": {"city": "Ulm"}, "unit": null}'), ("add", '{"first": 1, "second": 2}'))[
            "choices"
        ][0]["message"]
    )
    assert second["messages"][2:] == [
        {"role": "tool", "tool_call_id": "call_0", "content": "sunny in Ulm, in celsius"},
        {"role": "tool", "tool_call_id": "call_1", "content": "3"},
    ]


async def test_responses_work_alike(server: LocalServer, client: AsyncOpenAI) -> None:
    """Items of the answer and the outputs of the calls are the input of the next round; tools are flat."""
    call = {"type": "function_call", "call_id": "x", "name": "add", "arguments": '{"first": 1, "second": 2}'}
    part: dict[str, Any] = {"type": "output_text", "text": '{"text": "3"}', "annotations": []}
    message: dict[str, Any] = {
        "type": "message",
        "id": "m",
        "role": "assistant",
        "status": "completed",
        "content": [part],
    }
    server.reply(json={"id": "r", "status": "completed", "output": [call]})
    server.reply(json={"id": "r", "status": "completed", "output": [message]})
    run = await AsyncToolLoop(add).responses(
        client, model="m", input="?", text_format=Report, tools=[{"type": "web_search"}]
    )
    assert run.answer.output_parsed == Report("3")
    first, second = (request.json() for request in server.requests)
    assert [tool.get("name") for tool in first["tools"]] == ["add", None]
    assert first["text"]["format"]["name"] == "Report"
    output = {"type": "function_call_output", "call_id": "x", "output": "3"}
    assert second["input"] == [{"role": "user", "content": "?"}, call, output]


async def test_a_conversation_is_told_only_what_is_new(server: LocalServer, client: AsyncOpenAI) -> None:
    """What the server keeps is not sent again."""
    call = {"type": "function_call", "call_id": "x", "name": "add", "arguments": '{"first": 1, "second": 2}'}
    server.reply(json={"id": "r", "status": "completed", "output": [call]})
    server.reply(json={"id": "r", "status": "completed", "output": []})
    await AsyncToolLoop(add).responses(client, model="m", input="?", conversation="conv")
    assert server.requests[1].json()["input"] == [{"type": "function_call_output", "call_id": "x", "output": "3"}]


def test_the_sync_client_has_a_loop(server: LocalServer, sync_client: OpenAI) -> None:
    """Its functions may be of both kinds too."""
    server.reply(json=chat_calls(("weather", '{"place": {"city": "Ulm"}, "unit": "kelvin"}')))
    server.reply(json=said("done"))
    run = ToolLoop(weather, add).chat(sync_client, model="m", messages=[QUESTION])
    assert run.calls[0].output == "sunny in Ulm, in kelvin"
    server.reply(json={"id": "r", "status": "completed", "output": []})
    assert ToolLoop(add).responses(sync_client, model="m", input="?").answer.output == []


async def test_errors_are_told_to_the_model(server: LocalServer, client: AsyncOpenAI) -> None:
    """What a function raises, unknown names and arguments that do not fit: the model reads it and goes on."""
    server.reply(json=chat_calls(("fail", '{"reason": "no"}'), ("gone", "{}"), ("add", '{"first": "x"}'), ("add", "{")))
    server.reply(json=said("sorry"))
    run = await AsyncToolLoop(fail, add).chat(client, model="m", messages=[QUESTION])
    told = [message["content"] for message in server.requests[1].json()["messages"][2:]]
    assert told[0] == "Error: KeyError: 'no'"
    assert told[1] == "Error: LookupError: there is no function 'gone'; there are fail, add"
    assert "at $.first: Expected `int`, got `str`" in told[2]
    assert "not well-formed JSON" in told[3]
    assert [type(call.error) for call in run.calls] == [KeyError, LookupError, OutputParseError, OutputParseError]


async def test_errors_are_raised_by_choice(server: LocalServer, client: AsyncOpenAI) -> None:
    """The first error ends the loop, and calls that still run are cancelled."""
    stopped = asyncio.Event()

    async def wait() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()

    server.reply(json=chat_calls(("wait", "{}"), ("fail", '{"reason": "no"}')))
    with pytest.raises(KeyError, match="no"):
        await AsyncToolLoop(wait, fail, errors="raise").chat(client, model="m", messages=[QUESTION])
    assert stopped.is_set()
    assert len(server.requests) == 1


async def test_rounds_are_bounded(server: LocalServer, client: AsyncOpenAI) -> None:
    """A model that never stops calling is stopped, and what it did is in the error."""
    for _ in range(2):
        server.reply(json=chat_calls(("add", '{"first": 1, "second": 2}')))
    with pytest.raises(ToolRoundsError, match="After 2 rounds") as caught:
        await AsyncToolLoop(add, max_rounds=2).chat(client, model="m", messages=[QUESTION])
    assert len(caught.value.run.calls) == 2


async def test_calls_of_a_round_run_at_the_same_time(server: LocalServer, client: AsyncOpenAI) -> None:
    """Functions that wait for each other all arrive, whether they are coroutines or not; a limit makes them queue."""
    barrier = threading.Barrier(2, timeout=20)
    running: list[int] = []

    def meet() -> str:
        barrier.wait()
        return "met"

    async def count() -> int:
        running.append(1)
        most = len(running)
        await asyncio.sleep(0)
        running.pop()
        return most

    server.reply(json=chat_calls(("meet", "{}"), ("meet", "{}")))
    server.reply(json=chat_calls(*[("count", "{}")] * 4))
    server.reply(json=said("done"))
    run = await AsyncToolLoop(meet, count).chat(client, model="m", messages=[QUESTION])
    assert [call.output for call in run.calls] == ["met", "met", 1, 2, 3, 4]
    server.reply(json=chat_calls(*[("count", "{}")] * 4))
    server.reply(json=said("done"))
    limited = await AsyncToolLoop(count, max_concurrent=1).chat(client, model="m", messages=[QUESTION])
    assert [call.output for call in limited.calls] == [1, 1, 1, 1]


async def test_a_hook_that_fails_changes_nothing(
    server: LocalServer, client: AsyncOpenAI, caplog: pytest.LogCaptureFixture
) -> None:
    """It is logged."""

    def hook(call: ToolCall) -> None:
        raise RuntimeError("no")

    server.reply(json=chat_calls(("add", '{"first": 1, "second": 2}')))
    server.reply(json=said("done"))
    run = await AsyncToolLoop(add, on_call=hook).chat(client, model="m", messages=[QUESTION])
    assert run.calls[0].output == 3
    assert "on_call" in caplog.text


async def test_a_result_without_a_json_form_is_an_error(server: LocalServer, client: AsyncOpenAI) -> None:
    """The model is told so."""

    def thing() -> object:
        return object()

    server.reply(json=chat_calls(("thing", "{}")))
    server.reply(json=said("done"))
    run = await AsyncToolLoop(thing).chat(client, model="m", messages=[QUESTION])
    assert isinstance(run.calls[0].error, TypeError)


def test_functions_that_cannot_be_tools_are_refused() -> None:
    """A parameter without an annotation, a name or a schema is a TypeError that says which."""

    def many(*x: int) -> None: ...

    def loose(x: dict[str, int]) -> None: ...

    with pytest.raises(TypeError, match=r"<lambda>\(\): x has no annotation"):
        AsyncToolLoop(eval("lambda x: x", {"__name__": "bare"}))
    with pytest.raises(TypeError, match=r"many\(\): the model gives arguments by name"):
        AsyncToolLoop(many)
    with pytest.raises(TypeError, match=r"loose\.x: an object with free keys"):
        AsyncToolLoop(loose)
    with pytest.raises(ValueError, match="the same name"):
        AsyncToolLoop(add, add)
