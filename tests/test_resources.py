"""Every method of the resources, called through both clients over a socket: what arrives, and what comes back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

import pytest

from openai_async import APITimeoutError, AsyncOpenAI, BaseModel, NotFoundError, OpenAI
from openai_async.testing import LocalServer
from openai_async.types import Completion, Model, ModelDeleted, ModerationCreateResponse
from openai_async.types.chat import ChatCompletion, ChatCompletionChunk
from openai_async.types.responses import (
    Response,
    ResponseCompletedEvent,
    ResponseCreatedEvent,
    ResponseInputMessageItem,
    ResponseTextDeltaEvent,
)

FACTS = json.loads((Path(__file__).parent.parent / "tools/api/operations.json").read_text(encoding="utf-8"))


class Caller:
    """Calls a method by its path, ``chat.completions.create``, on a fresh client."""

    def __init__(self, server: LocalServer) -> None:
        self.options: dict[str, Any] = {"base_url": server.base_url, "api_key": "sk-test", "max_retries": 0}

    def call(self, method: str, *args: Any, **kwargs: Any) -> Any:
        """The result of the method."""
        raise NotImplementedError

    def items(self, method: str, *args: Any, **kwargs: Any) -> list[Any]:
        """Everything in the stream or the list that the method gives."""
        raise NotImplementedError


class SyncCaller(Caller):
    def call(self, method: str, *args: Any, **kwargs: Any) -> Any:
        with OpenAI(**self.options) as client:
            return attrgetter(method)(client)(*args, **kwargs)

    def items(self, method: str, *args: Any, **kwargs: Any) -> list[Any]:
        with OpenAI(**self.options) as client:
            return list(attrgetter(method)(client)(*args, **kwargs))


class AsyncCaller(Caller):
    def call(self, method: str, *args: Any, **kwargs: Any) -> Any:
        async def call() -> Any:
            async with AsyncOpenAI(**self.options) as client:
                return await attrgetter(method)(client)(*args, **kwargs)

        return asyncio.run(call())

    def items(self, method: str, *args: Any, **kwargs: Any) -> list[Any]:
        async def collect() -> list[Any]:
            async with AsyncOpenAI(**self.options) as client:
                result = attrgetter(method)(client)(*args, **kwargs)
                return [item async for item in (result if hasattr(result, "__aiter__") else await result)]

        return asyncio.run(collect())


@pytest.fixture(params=[AsyncCaller, SyncCaller], ids=["async", "sync"])
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Caller:
    found: Caller = request.param(server)
    return found


# -- every method and every parameter of it, by the facts of the API ---------------------------------------------------


def is_built(path: str) -> bool:
    try:
        attrgetter(path)(OpenAI(api_key="sk-test"))
    except AttributeError:
        return False
    return True


ENDPOINTS = [
    pytest.param(endpoint, id=endpoint["path"]) for endpoint in FACTS["endpoints"] if is_built(endpoint["path"])
]


def value_of(parameter: dict[str, Any]) -> Any:
    """A value that is recognised where it arrives."""
    if parameter["name"] == "stream":
        return False
    text = f"the {parameter['name']}/1"
    return [text, "b"] if "List[" in parameter["annotation"] else text


def pairs(name: str, value: Any) -> list[tuple[str, str]]:
    if isinstance(value, list):
        return [(f"{name}[]", one) for one in cast("list[str]", value)]
    return [(name, "false" if value is False else value)]


def accept(server: LocalServer, endpoint: dict[str, Any]) -> None:
    """Have the server answer with the least that `endpoint` may answer with."""
    if endpoint["response"]["kind"] == "none":
        server.reply(content=b"", status=204)
    else:
        server.reply(json={"data": []} if endpoint.get("page_class") else {})


def split(parameters: list[dict[str, Any]]) -> tuple[list[Any], dict[str, Any]]:
    positional = [value_of(p) for p in parameters if p["kind"] == "positional"]
    return positional, {p["name"]: value_of(p) for p in parameters if p["kind"] == "keyword"}


def check_arrived(server: LocalServer, endpoint: dict[str, Any], parameters: list[dict[str, Any]]) -> None:
    """Verb, path, query and body of the only request are those of `endpoint` with `parameters`."""
    [request] = server.requests
    places: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "body": {}}
    for parameter in parameters:
        places[parameter["in"]][parameter["wire"]] = value_of(parameter)
    segments = {name: quote(value, safe="") for name, value in places["path"].items()}
    path, _, query = request.raw_path.partition("?")
    assert (request.method, path) == (endpoint["http"], "/v1" + endpoint["url"].format(**segments))
    wanted = [pair for name, value in places["query"].items() for pair in pairs(name, value)]
    assert sorted(query.split("&") if query else []) == sorted(
        f"{quote(n, safe='')}={quote(v, safe='')}" for n, v in wanted
    )
    if places["body"]:
        assert request.json() == places["body"]
    else:
        assert request.body == b""
    for name, value in endpoint["default_headers"].items():
        assert request.headers[name] == value


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_every_parameter_arrives_in_its_place(endpoint: dict[str, Any], server: LocalServer, caller: Caller) -> None:
    """Each parameter is in the path, the query or the body, under the name the API has for it."""
    accept(server, endpoint)
    args, kwargs = split(endpoint["parameters"])
    caller.call(endpoint["path"], *args, **kwargs)
    check_arrived(server, endpoint, endpoint["parameters"])


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_what_is_left_out_is_not_sent(endpoint: dict[str, Any], server: LocalServer, caller: Caller) -> None:
    """Only required parameters, and what the library itself asks for, are in the request."""
    accept(server, endpoint)
    required = [p for p in endpoint["parameters"] if p["required"]]
    args, kwargs = split(required)
    caller.call(endpoint["path"], *args, **kwargs)
    if endpoint["path"] == "embeddings.create":
        [request] = server.requests
        assert request.json() == {**kwargs, "encoding_format": "base64"}
    elif any(p["in"] == "body" for p in endpoint["parameters"]) and not any(p["in"] == "body" for p in required):
        assert server.requests[0].json() == {}
    else:
        check_arrived(server, endpoint, required)


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_the_options_of_a_call_reach_the_request(endpoint: dict[str, Any], server: LocalServer, caller: Caller) -> None:
    """Extra headers, query and body of each method are in its request."""
    accept(server, endpoint)
    args, kwargs = split([p for p in endpoint["parameters"] if p["required"]])
    options = {"extra_headers": {"x-extra": "1"}, "extra_query": {"q": "2"}, "extra_body": {"b": 3}}
    caller.call(endpoint["path"], *args, **kwargs, **options)
    [request] = server.requests
    assert request.headers["x-extra"] == "1"
    assert request.query["q"] == "2"
    assert request.json()["b"] == 3


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_the_timeout_of_a_call_ends_it(endpoint: dict[str, Any], server: LocalServer, caller: Caller) -> None:
    """A server that does not answer within the call's own `timeout` is an `APITimeoutError`."""
    args, kwargs = split([p for p in endpoint["parameters"] if p["required"]])
    with server.hold(), pytest.raises(APITimeoutError):
        caller.call(endpoint["path"], *args, **kwargs, timeout=0.02)


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_a_missing_argument_is_a_type_error(endpoint: dict[str, Any], server: LocalServer, caller: Caller) -> None:
    """A call without one of the required arguments, or with one too many, sends nothing."""
    required = [p for p in endpoint["parameters"] if p["required"]]
    for missing in required:
        args, kwargs = split([p for p in required if p is not missing])
        with pytest.raises(TypeError, match=missing["name"]):
            caller.call(endpoint["path"], *args, **kwargs)
    args, kwargs = split(required)
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        caller.call(endpoint["path"], *args, **kwargs, colour="red")
    for name in [p["name"] for p in required if p["in"] == "path"]:
        with pytest.raises(ValueError, match=name):
            caller.call(endpoint["path"], **{name: ""})
    assert server.requests == []


# -- what comes back --------------------------------------------------------------------------------------------------

MESSAGES = [{"role": "user", "content": "Hi"}]
USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
CHAT: dict[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hello"}}],
    "usage": USAGE,
}
TEXT: dict[str, Any] = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "text": "Hello", "logprobs": None}],
    "usage": USAGE,
}
MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "me"}
DELETED = {"id": "m", "deleted": True, "object": "model"}
MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "output_text", "text": "Hello", "annotations": []}],
}
RESPONSE: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "status": "completed",
    "model": "m",
    "output": [MESSAGE],
}
MODERATION = {
    "id": "modr-1",
    "model": "m",
    "results": [{"flagged": True, "categories": {"self-harm/intent": True}, "category_scores": {"violence": 0.5}}],
}


@dataclass(frozen=True)
class Answer:
    """A call, what the server says to it, and what the caller gets: its type and some of its fields."""

    method: str
    arguments: dict[str, Any]
    reply: object
    kind: type[BaseModel]
    read: Callable[[Any], object]
    wanted: object


ANSWERS = [
    Answer(
        "chat.completions.create",
        {"model": "m", "messages": MESSAGES},
        CHAT,
        ChatCompletion,
        lambda chat: (chat.choices[0].message.content, chat.choices[0].finish_reason, chat.usage.total_tokens),
        ("Hello", "stop", 3),
    ),
    Answer(
        "completions.create",
        {"model": "m", "prompt": "Hi"},
        TEXT,
        Completion,
        lambda completion: completion.choices[0].text,
        "Hello",
    ),
    Answer("responses.create", {"model": "m", "input": "Hi"}, RESPONSE, Response, attrgetter("output_text"), "Hello"),
    Answer("responses.retrieve", {"response_id": "r"}, RESPONSE, Response, attrgetter("output_text"), "Hello"),
    Answer("responses.cancel", {"response_id": "r"}, RESPONSE, Response, attrgetter("status"), "completed"),
    Answer("models.retrieve", {"model": "m"}, MODEL, Model, attrgetter("id", "owned_by"), ("m", "me")),
    Answer("models.delete", {"model": "m"}, DELETED, ModelDeleted, attrgetter("deleted"), True),
    Answer(
        "moderations.create",
        {"input": ["a"]},
        MODERATION,
        ModerationCreateResponse,
        lambda moderation: (
            moderation.results[0].flagged,
            moderation.results[0].categories.self_harm_intent,
            moderation.results[0].category_scores.violence,
        ),
        (True, True, 0.5),
    ),
]


@pytest.mark.parametrize("answer", ANSWERS, ids=attrgetter("method"))
def test_an_answer_comes_back_as_its_type(answer: Answer, server: LocalServer, caller: Caller) -> None:
    """The JSON of the server is an object of the documented type that knows the id of its request."""
    server.reply(json=answer.reply, headers={"x-request-id": "req_1"})
    result = caller.call(answer.method, **answer.arguments)
    assert type(result) is answer.kind
    assert answer.read(result) == answer.wanted
    assert result._request_id == "req_1"
    assert result.to_dict() == answer.reply


def test_deleting_a_response_gives_nothing(server: LocalServer, caller: Caller) -> None:
    """`responses.delete` returns None whatever the server says."""
    server.reply(json={"id": "resp_1", "deleted": True})
    assert caller.call("responses.delete", "resp_1") is None


def test_an_unknown_model_is_not_found(server: LocalServer, caller: Caller) -> None:
    """A 404 of the server arrives as `NotFoundError`."""
    server.reply(json={"error": {"message": "The model does not exist"}}, status=404)
    with pytest.raises(NotFoundError, match="The model does not exist"):
        caller.call("models.retrieve", "nothing")


def test_a_message_goes_back_as_it_came(server: LocalServer, caller: Caller) -> None:
    """The message of an answer may be part of the next request; unknown fields travel along."""
    message = {"role": "assistant", "content": "Hello", "refusal": None, "mood": {"of": "the server"}}
    server.reply(json={**CHAT, "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]})
    first = caller.call("chat.completions.create", model="m", messages=MESSAGES)
    server.reply(json=CHAT)
    caller.call("chat.completions.create", model="m", messages=[*MESSAGES, first.choices[0].message])
    assert server.requests[1].json()["messages"] == [*MESSAGES, message]


def test_none_is_sent_as_null(server: LocalServer, caller: Caller) -> None:
    """None is a value of its own, not a parameter that was left out."""
    server.reply(json=CHAT)
    caller.call("chat.completions.create", model="m", messages=MESSAGES, stop=None, stream=None)
    assert server.requests[0].json() == {"model": "m", "messages": MESSAGES, "stop": None, "stream": None}


def test_what_json_cannot_hold_is_named(server: LocalServer, caller: Caller) -> None:
    """A value that cannot be sent is a TypeError with its place, before anything is sent."""
    with pytest.raises(TypeError, match=r"messages\[0\]\.content"):
        caller.call("chat.completions.create", model="m", messages=[{"role": "user", "content": object()}])
    assert server.requests == []


# -- streams ----------------------------------------------------------------------------------------------------------


def chunk(**delta: str) -> dict[str, Any]:
    finished = None if delta else "stop"
    choice = {"index": 0, "delta": delta, "finish_reason": finished}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def piece(text: str, finish_reason: str | None = None) -> dict[str, Any]:
    return {**TEXT, "choices": [{"index": 0, "text": text, "finish_reason": finish_reason, "logprobs": None}]}


EVENTS: list[Any] = [
    {"type": "response.created", "sequence_number": 0, "response": {**RESPONSE, "status": "in_progress", "output": []}},
    {
        "type": "response.output_text.delta",
        "sequence_number": 1,
        "delta": "Hello",
        "item_id": "msg_1",
        "output_index": 0,
        "content_index": 0,
        "logprobs": [],
    },
    {"type": "response.completed", "sequence_number": 2, "response": RESPONSE},
]
EVENT_KINDS: list[type[BaseModel]] = [ResponseCreatedEvent, ResponseTextDeltaEvent, ResponseCompletedEvent]


def delta_of(event: Any) -> str | None:
    return getattr(event, "delta", None)


@dataclass(frozen=True)
class Streamed:
    """A call that streams, the events the server sends, their types, and how to read the text in them."""

    method: str
    arguments: dict[str, Any]
    events: list[Any]
    kinds: list[type[BaseModel]]
    text: Callable[[Any], str | None]


STREAMS = [
    Streamed(
        "chat.completions.create",
        {"model": "m", "messages": MESSAGES},
        [chunk(role="assistant", content="Hel"), chunk(content="lo"), chunk()],
        [ChatCompletionChunk] * 3,
        lambda event: event.choices[0].delta.content,
    ),
    Streamed(
        "completions.create",
        {"model": "m", "prompt": "Hi"},
        [piece("Hel"), piece("lo", "stop")],
        [Completion] * 2,
        lambda event: event.choices[0].text,
    ),
    Streamed("responses.create", {"model": "m", "input": "Hi"}, EVENTS, EVENT_KINDS, delta_of),
    Streamed("responses.retrieve", {"response_id": "r", "starting_after": 0}, EVENTS, EVENT_KINDS, delta_of),
]


@pytest.mark.parametrize("streamed", STREAMS, ids=attrgetter("method"))
def test_a_stream_comes_back_as_events(streamed: Streamed, server: LocalServer, caller: Caller) -> None:
    """``stream=True`` asks for a stream and gives its events one by one, each of its type."""
    server.reply(events=streamed.events)
    received = caller.items(streamed.method, **streamed.arguments, stream=True)
    assert [type(event) for event in received] == streamed.kinds
    assert "".join(streamed.text(event) or "" for event in received) == "Hello"
    assert [event.to_dict() for event in received] == streamed.events
    [request] = server.requests
    assert (request.json() if request.body else request.query)["stream"] in (True, "true")


# -- lists ------------------------------------------------------------------------------------------------------------

INPUT = {"type": "message", "role": "user", "status": "completed", "content": [{"type": "input_text", "text": "Hi"}]}


def test_models_are_listed(server: LocalServer, caller: Caller) -> None:
    """`models.list` gives the one page there is, and its models."""
    server.reply(json={"object": "list", "data": [MODEL, {**MODEL, "id": "n"}]}, times=2)
    page = caller.call("models.list")
    assert [model.id for model in page.data] == ["m", "n"]
    assert not page.has_next_page()
    models = caller.items("models.list")
    assert [type(model) for model in models] == [Model, Model]
    assert len(server.requests) == 2


def test_input_items_are_listed_over_all_pages(server: LocalServer, caller: Caller) -> None:
    """`responses.input_items.list` goes on after the last item of a page, with the parameters of the call."""
    ids = ["msg_1", "msg_2", "msg_3"]
    for index, one in enumerate(ids):
        server.reply(json={"object": "list", "data": [{**INPUT, "id": one}], "has_more": index < 2})
    items = caller.items("responses.input_items.list", "resp_1", limit=1, order="asc", include=["a", "b"])
    assert [(type(item), item.id) for item in items] == [(ResponseInputMessageItem, one) for one in ids]
    assert {request.path for request in server.requests} == {"/v1/responses/resp_1/input_items"}
    queries = [request.raw_path.partition("?")[2] for request in server.requests]
    fixed = "include%5B%5D=a&include%5B%5D=b&limit=1&order=asc"
    assert queries == [fixed, f"after=msg_1&{fixed}", f"after=msg_2&{fixed}"]
