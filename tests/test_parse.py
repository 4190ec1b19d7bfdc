"""`parse()`: what is sent, what comes back, and what happens to answers that are not whole, over real sockets."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, NamedTuple, TypedDict

import attrs
import msgspec
import pydantic
import pytest

from openai_async import (
    AsyncOpenAI,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAI,
    OutputParseError,
    function_tool,
    pydantic_function_tool,
    pydantic_responses_function_tool,
    responses_function_tool,
    strict_json_schema,
)
from openai_async.testing import LocalServer
from openai_async.types.chat import ParsedChatCompletion

pytestmark = pytest.mark.anyio


class Step(msgspec.Struct):
    """One step."""

    text: str
    minutes: int = 5


@dataclass
class Card:
    text: str
    minutes: int


@attrs.define
class Crate:
    text: str
    minutes: int


class Pair(NamedTuple):
    text: str
    minutes: int


class Options(TypedDict):
    text: str
    minutes: int


class Person(pydantic.BaseModel):
    """Somebody."""

    text: str
    minutes: int = pydantic.Field(gt=0)


TYPES: list[Any] = [Step, Card, Crate, Pair, Options, Person]
TEXT = '{"text": "stir", "minutes": 3}'


def chat(content: str | None = TEXT, finish_reason: str = "stop", **message: Any) -> dict[str, Any]:
    choice = {
        "index": 0,
        "finish_reason": finish_reason,
        "message": {"role": "assistant", "content": content, **message},
    }
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}


def called(name: str, arguments: str) -> dict[str, Any]:
    return {"id": "call", "type": "function", "function": {"name": name, "arguments": arguments}}


def response(*output: dict[str, Any], status: str = "completed", **more: Any) -> dict[str, Any]:
    return {"id": "r", "object": "response", "status": status, "output": list(output), **more}


def said(text: str, status: str | None = "completed", **more: Any) -> dict[str, Any]:
    part: dict[str, Any] = {"type": "output_text", "text": text, "annotations": []}
    return {"type": "message", "id": "m", "role": "assistant", "status": status, "content": [part], **more}


def made(type_: Any) -> Any:
    return {"text": "stir", "minutes": 3} if type_ is Options else type_(text="stir", minutes=3)


@pytest.mark.parametrize("type_", TYPES, ids=str)
async def test_a_completion_is_parsed(server: LocalServer, client: AsyncOpenAI, type_: Any) -> None:
    """The strict schema is sent, and the message has a value of the type, whatever library it is from."""
    server.reply(json=chat())
    completion = await client.chat.completions.parse(
        messages=[{"role": "user", "content": "?"}], model="m", response_format=type_
    )
    assert completion.choices[0].message.parsed == made(type_)
    assert type(completion) is ParsedChatCompletion
    sent = server.requests[-1]
    assert sent.json()["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": type_.__name__, "strict": True, "schema": strict_json_schema(type_)},
    }
    assert "stream" not in sent.json()
    assert sent.headers["x-stainless-helper-method"] == "chat.completions.parse"


@pytest.mark.parametrize("type_", TYPES, ids=str)
async def test_a_response_is_parsed(server: LocalServer, client: AsyncOpenAI, type_: Any) -> None:
    """The schema goes into `text`, beside what the caller put there, and `output_parsed` is a value of the type."""
    server.reply(json=response(said(TEXT)))
    answer = await client.responses.parse(input="?", model="m", text_format=type_, text={"verbosity": "low"})
    assert answer.output_parsed == made(type_)
    assert server.requests[-1].json()["text"] == {
        "verbosity": "low",
        "format": {
            "type": "json_schema", "name": type_.__name__, "strict": True, "schema": strict_json_schema(type_)
        },
    }  # fmt: skip


def test_the_sync_client_parses_too(server: LocalServer, sync_client: OpenAI) -> None:
    """Both methods are there, and wrapped roots are unwrapped."""
    server.reply(json=chat(f'{{"value": [{TEXT}]}}'))
    completion = sync_client.chat.completions.parse(messages=[], model="m", response_format=list[Step])
    assert completion.choices[0].message.parsed == [Step("stir", 3)]
    server.reply(json=response(said(TEXT)))
    assert sync_client.responses.parse(input="?", model="m", text_format=Step).output_parsed == Step("stir", 3)


async def test_a_raw_response_parses_when_it_is_asked(server: LocalServer, client: AsyncOpenAI) -> None:
    """`with_raw_response` gives the headers, and the parsed answer when `parse` is called."""
    server.reply(json=chat())
    raw = await client.chat.completions.with_raw_response.parse(messages=[], model="m", response_format=Step)
    assert raw.parse().choices[0].message.parsed == Step("stir", 3)


async def test_tools_know_their_type(server: LocalServer, client: AsyncOpenAI) -> None:
    """Arguments are of the type the tool was made from, plain for other strict tools."""
    plain: Any = {"type": "function", "function": {"name": "plain", "strict": True, "parameters": {"type": "object"}}}
    calls = [called("Step", TEXT), called("whose", TEXT), called("plain", TEXT), called("unknown", "{")]
    server.reply(json=chat(None, "tool_calls", tool_calls=calls))
    completion = await client.chat.completions.parse(
        messages=[],
        model="m",
        tools=(one for one in [function_tool(Step), pydantic_function_tool(Person, name="whose"), plain]),
    )
    found = [call.function.parsed_arguments for call in completion.choices[0].message.tool_calls or ()]
    assert found == [Step("stir", 3), Person(text="stir", minutes=3), {"text": "stir", "minutes": 3}, None]
    tool, _, last = server.requests[-1].json()["tools"]
    schema = strict_json_schema(Step)
    assert tool == {
        "type": "function",
        "function": {"name": "Step", "strict": True, "description": schema.pop("description"), "parameters": schema},
    }
    assert last == plain


async def test_tools_of_responses_are_flat(server: LocalServer, client: AsyncOpenAI) -> None:
    """Tools made for chat completions are put into the form of responses; namespaces are looked into."""
    inner = responses_function_tool(Step, name="inner", defer_loading=True)
    space: Any = {"type": "namespace", "name": "kitchen", "description": "", "tools": [inner]}
    call = {"type": "function_call", "call_id": "c", "status": "completed"}
    server.reply(
        json=response(
            {**call, "name": "Person", "arguments": TEXT},
            {**call, "name": "inner", "namespace": "kitchen", "arguments": TEXT},
            {**call, "name": "inner", "arguments": TEXT},
            {**call, "name": "loose", "arguments": TEXT},
        )
    )
    loose: Any = {"type": "function", "name": "loose", "strict": False, "parameters": None}
    answer = await client.responses.parse(
        input="?", model="m", tools=[pydantic_function_tool(Person), space, loose, {"type": "web_search"}]
    )
    found = [getattr(item, "parsed_arguments", None) for item in answer.output]
    assert found == [Person(text="stir", minutes=3), Step("stir", 3), None, None]
    sent = server.requests[-1].json()["tools"]
    assert sent[0].keys() == {"type", "name", "strict", "description", "parameters"}
    assert sent[1]["tools"][0]["defer_loading"] is True
    assert sent[3] == {"type": "web_search"}
    assert pydantic_responses_function_tool(Step) == responses_function_tool(Step)


@pytest.mark.parametrize(
    ("reason", "error"), [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)]
)
async def test_a_completion_that_is_not_whole_raises(
    server: LocalServer, client: AsyncOpenAI, reason: str, error: type[LengthFinishReasonError]
) -> None:
    """A text that was cut off is no JSON error: the error is that of the reason, and has the completion."""
    server.reply(json=chat('{"text": "st', reason))
    with pytest.raises(error) as caught:
        await client.chat.completions.parse(messages=[], model="m", response_format=Step)
    assert caught.value.completion.choices[0].message.content == '{"text": "st'
    server.reply(json=chat("Hel", reason))
    with pytest.raises(error):  # without a type too, as users of the official package know it
        await client.chat.completions.parse(messages=[], model="m")


@pytest.mark.parametrize(
    "answer",
    [
        response(said('{"text": "st', "incomplete"), status="incomplete"),
        response(said('{"text": "st', None), status="incomplete", incomplete_details={"reason": "max_output_tokens"}),
        response(said("hm", phase="commentary")),
        response({**said(""), "content": [{"type": "refusal", "refusal": "no"}]}),
        response(status="queued"),
        response({"type": "function_call", "name": "Step", "arguments": '{"te', "status": "incomplete"}),
        response({"type": "something new", "status": "completed"}),
    ],
)
async def test_a_response_that_is_not_whole_is_not_parsed(
    server: LocalServer, client: AsyncOpenAI, answer: dict[str, Any]
) -> None:
    """What was cut off, refused or is no final answer gives None; the status tells why."""
    server.reply(json=answer)
    parsed = await client.responses.parse(input="?", model="m", text_format=Step, tools=[responses_function_tool(Step)])
    assert parsed.output_parsed is None
    assert parsed.status == answer["status"]


@pytest.mark.parametrize("content", [None, "", "I am sorry."])
async def test_refusals_are_not_parsed(server: LocalServer, client: AsyncOpenAI, content: str | None) -> None:
    """A message that refuses has no value, whatever its content."""
    server.reply(json=chat(content, refusal="I will not"))
    completion = await client.chat.completions.parse(messages=[], model="m", response_format=Step)
    assert completion.choices[0].message.parsed is None
    assert completion.choices[0].message.refusal == "I will not"


@pytest.mark.parametrize("type_", TYPES, ids=str)
@pytest.mark.parametrize(("text", "path"), [("Stir well!", "$"), ('{"text": "a", "minutes": "x"}', "$.minutes")])
async def test_servers_that_ignore_the_schema(
    server: LocalServer, client: AsyncOpenAI, type_: Any, text: str, path: str
) -> None:
    """A text that does not fit is one error for all libraries: with the place, the text and the completion."""
    server.reply(json=chat(text))
    with pytest.raises(OutputParseError, match="The answer does not fit the type that was asked for at ") as caught:
        await client.chat.completions.parse(messages=[], model="m", response_format=type_)
    assert (caught.value.path, caught.value.text) == (path, text)
    assert repr(text) in str(caught.value)
    assert caught.value.completion.id == "c"
    assert isinstance(caught.value, ValueError)


async def test_arguments_that_do_not_fit_name_the_tool(server: LocalServer, client: AsyncOpenAI) -> None:
    """A call with wrong arguments says which tool it is of."""
    server.reply(json=chat(None, "tool_calls", tool_calls=[called("Step", "{")]))
    with pytest.raises(OutputParseError, match="A call of the tool 'Step' does not fit"):
        await client.chat.completions.parse(messages=[], model="m", tools=[function_tool(Step)])


async def test_what_cannot_be_parsed_is_not_sent(server: LocalServer, client: AsyncOpenAI) -> None:
    """Types without a schema, loose tools, two formats at once and streams are refused beforehand."""
    create, respond = client.chat.completions.parse, client.responses.parse
    loose: Any = {"type": "function", "function": {"name": "f"}}
    custom: Any = {"type": "custom", "custom": {"name": "f"}}
    update: Any = {"type": "configuration_update", "text": {"format": {"type": "text"}}}
    with pytest.raises(TypeError, match=r"dict\[str, int\]: an object with free keys"):
        await create(messages=[], model="m", response_format=dict[str, int])
    with pytest.raises(ValueError, match="The tool 'f' is not strict"):
        await create(messages=[], model="m", tools=[loose])
    with pytest.raises(ValueError, match="Only function tools can be parsed, not 'custom'"):
        await create(messages=[], model="m", tools=[custom])
    with pytest.raises(TypeError, match="give one of them"):
        await respond(input="?", text_format=Step, text={"format": {"type": "text"}})
    with pytest.raises(TypeError, match="use stream"):
        await respond(input="?", text_format=Step, stream=True)
    with pytest.raises(TypeError, match="the input asks for the format 'text'"):
        await respond(input=[update], parse_as=Step)
    with pytest.raises(TypeError, match="the arguments of a tool are an object"):
        function_tool(list[Step])
    assert server.requests == []


async def test_parse_as_says_how_to_read(server: LocalServer, client: AsyncOpenAI) -> None:
    """It parses without sending a schema, and None turns parsing off."""
    server.reply(json=response(said(TEXT)))
    answer = await client.responses.parse(input="?", model="m", parse_as=Step, text={"format": {"type": "json_object"}})
    assert answer.output_parsed == Step("stir", 3)
    assert server.requests[-1].json()["text"] == {"format": {"type": "json_object"}}
    server.reply(json=response(said("no JSON")))
    off = await client.responses.parse(input="?", model="m", parse_as=None, text_format=Step)
    assert off.output_parsed is None
    assert server.requests[-1].json()["text"]["format"]["name"] == "Step"


async def test_without_a_type_nothing_is_parsed(server: LocalServer, client: AsyncOpenAI) -> None:
    """A plain answer is an answer; nothing is added to the request."""
    server.reply(json=chat("Hello"))
    completion = await client.chat.completions.parse(messages=[], model="m")
    assert completion.choices[0].message.parsed is None
    assert server.requests[-1].json() == {"messages": [], "model": "m"}
    server.reply(json=response(said("Hello")))
    assert (await client.responses.parse(input="?", model="m", verbosity="low")).output_parsed is None
    assert server.requests[-1].json() == {"input": "?", "model": "m", "text": {"verbosity": "low"}}


async def test_answers_can_be_sent_back(server: LocalServer, client: AsyncOpenAI) -> None:
    """A parsed message or output that becomes input is sent as it was received, without what was parsed."""
    message: dict[str, Any] = {"role": "assistant", "content": TEXT, "tool_calls": [called("Step", TEXT)], "new": 1}
    server.reply(json=chat(TEXT, **{key: message[key] for key in ("tool_calls", "new")}))
    completion = await client.chat.completions.parse(
        messages=[], model="m", response_format=Pair, tools=[function_tool(Step)]
    )
    assert completion.choices[0].message.to_dict()["parsed"] is not None
    server.reply(json=chat())
    sent_back: Any = completion.choices[0].message
    await client.chat.completions.create(messages=[sent_back], model="m")
    assert server.requests[-1].json()["messages"] == [message]
    output = [
        said(TEXT),
        {"type": "function_call", "call_id": "c", "name": "Step", "arguments": TEXT, "status": "completed"},
    ]
    server.reply(json=response(*output))
    answer = await client.responses.parse(input="?", text_format=Step, tools=[responses_function_tool(Step)])
    assert answer.output_parsed == Step("stir", 3)
    server.reply(json=response())
    items: Any = answer.output
    await client.responses.create(input=items)
    assert server.requests[-1].json()["input"] == output


async def test_the_local_server_answers_in_the_schema(client: AsyncOpenAI) -> None:
    """What the local server makes up for a schema is a value of the type."""
    completion = await client.chat.completions.parse(
        messages=[{"role": "user", "content": "?"}], model="gpt-4o-mini", response_format=list[Step]
    )
    assert json.loads(completion.choices[0].message.content or "")["value"] == [
        msgspec.to_builtins(step) for step in completion.choices[0].message.parsed or []
    ]
