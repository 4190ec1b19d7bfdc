"""Requests of a client: to any address, with anything extra, and what is refused before it is sent."""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest

from openai_async import NOT_GIVEN, APIStatusError, AsyncOpenAI, AsyncStream, NoneType, Response, Timeout, omit
from openai_async.testing import Fault, LocalServer
from openai_async.types.chat import ChatCompletionChunk
from openai_async.types.models import Model

pytestmark = pytest.mark.anyio

ANSWER = {"id": "x", "list": [1, 2], "more": {"a": None}}


async def chat(client: AsyncOpenAI, **options: Any) -> Any:
    create: Any = client.chat.completions.create
    return await create(**{"model": "gpt-4o", "messages": [{"role": "user", "content": "hello"}], **options})


# -- any address ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete"])
async def test_any_endpoint_can_be_asked(method: str, server: LocalServer, client: AsyncOpenAI) -> None:
    """Each verb takes a path, a body and the type of the answer."""
    server.reply(json=ANSWER, path="/new/thing")
    body = {} if method == "get" else {"body": {"a": 1, "b": omit, "c": None}}
    assert await getattr(client, method)("/new/thing", cast_to=object, **body) == ANSWER
    (request,) = server.requests
    assert (request.method, request.path) == (method.upper(), "/v1/new/thing")
    assert request.body == (b'{"a":1,"c":null}' if body else b"")


@pytest.mark.parametrize("method", ["post", "put", "patch"])
async def test_any_endpoint_takes_files(method: str, server: LocalServer, client: AsyncOpenAI) -> None:
    """Files go into a form, with the fields of the body beside them."""
    server.reply(json=ANSWER, path="/new/thing")
    files = {"one": ("a.txt", b"A"), "more": [b"B", b"C"]}
    await getattr(client, method)("/new/thing", cast_to=object, body={"note": "n", "x": omit}, files=files)
    parts = [(part.name, part.filename, part.content) for part in server.requests[0].form]
    assert [(name, content) for name, _, content in parts] == [
        ("note", b"n"), ("one", b"A"), ("more[]", b"B"), ("more[]", b"C"),
    ]  # fmt: skip
    assert parts[1][1] == "a.txt"
    with pytest.raises(TypeError, match="body must be a mapping"):
        await getattr(client, method)("/new/thing", cast_to=object, body=[1], files=files)


@pytest.mark.parametrize(
    ("cast_to", "expected"),
    [
        (object, ANSWER),
        (dict, ANSWER),
        (dict[str, Any], ANSWER),
        (bytes, b'{"id":"x","list":[1,2],"more":{"a":null}}'),
        (str, '{"id":"x","list":[1,2],"more":{"a":null}}'),
        (None, None),
        (NoneType, None),
    ],
)
async def test_an_answer_comes_as_what_was_asked_for(
    cast_to: Any, expected: object, server: LocalServer, client: AsyncOpenAI
) -> None:
    """JSON as a value, the body as bytes or text, or nothing at all."""
    server.reply(json=ANSWER)
    assert await client.get("/x", cast_to=cast_to) == expected


async def test_an_answer_may_come_as_a_model_or_a_response(server: LocalServer, client: AsyncOpenAI) -> None:
    """A model reads by attribute, a response has status, headers and body, a list its items."""
    model = await client.get("/models/gpt-4o", cast_to=Model)
    assert (model.id, model._request_id) == ("gpt-4o", "req_00000001")
    response = await client.get("/models/gpt-4o", cast_to=Response)
    assert (response.status_code, response.headers["content-type"]) == (200, "application/json")
    assert response.json()["id"] == "gpt-4o"
    assert response.url == f"{server.base_url}/models/gpt-4o"
    server.reply(json=[{"id": "a"}, {"id": "b"}])
    models = await client.get("/x", cast_to=list[Model])
    assert [model.id for model in models] == ["a", "b"]


async def test_an_answer_may_come_as_a_stream(client: AsyncOpenAI) -> None:
    """With `stream_cls` events come one by one; without it they have no type, which is said."""
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hello"}], "stream": True}
    path = "/chat/completions"
    stream = await client.post(
        path, cast_to=object, body=body, stream=True, stream_cls=AsyncStream[ChatCompletionChunk]
    )
    chunks = [chunk async for chunk in stream]
    assert isinstance(chunks[0], ChatCompletionChunk)
    assert stream.completed
    post: Any = client.post
    for untyped in ({}, {"stream_cls": AsyncStream}):
        with pytest.raises(TypeError, match="stream=True needs stream_cls"):
            await post(path, cast_to=object, body=body, stream=True, **untyped)


async def test_an_address_may_be_whole(server: LocalServer, client: AsyncOpenAI) -> None:
    """A whole address is asked as it is, a path without its slash below the base URL."""
    away = client.with_options(base_url="http://127.0.0.1:9/v1")
    assert (await away.get(f"{server.base_url}/models/gpt-4o", cast_to=Model)).id == "gpt-4o"
    assert (await client.get("models/gpt-4o", cast_to=Model)).id == "gpt-4o"


async def test_a_request_has_options_of_its_own(server: LocalServer, client: AsyncOpenAI) -> None:
    """Headers, query, limits, further JSON and an idempotency key hold for one request."""
    server.reply(json={})
    await client.post(
        "/x",
        cast_to=object,
        body={"a": 1},
        options={
            "headers": {"X-Mine": "1", "Accept": omit},
            "params": {"q": [1, 2]},
            "timeout": Timeout(7),
            "extra_json": {"b": 2},
            "idempotency_key": "once",
        },
    )
    (request,) = server.requests
    assert request.json() == {"a": 1, "b": 2}
    assert request.query_items == [("q[]", "1"), ("q[]", "2")]
    headers = request.headers
    assert (headers["x-mine"], headers["idempotency-key"], headers["x-stainless-read-timeout"]) == ("1", "once", "7")
    assert headers.get("accept") != "application/json"
    options: Any = {"max_retries": 0}
    server.fault(Fault(status=503, retry_after_ms=0), times=2)
    with pytest.raises(APIStatusError):
        await client.get("/x", cast_to=object, options=options)
    assert len(server.requests) == 2


async def test_an_option_that_does_not_exist_is_refused(server: LocalServer, client: AsyncOpenAI) -> None:
    """The error lists those that do."""
    options: Any = {"header": {}}
    with pytest.raises(TypeError, match=r"there is no 'header'; it may hold .*headers.*timeout"):
        await client.get("/x", cast_to=object, options=options)
    assert server.requests == []


# -- anything extra ------------------------------------------------------------------------------------------------


async def test_an_endpoint_takes_what_it_does_not_know(server: LocalServer, client: AsyncOpenAI) -> None:
    """Headers, query and body can be added to and replaced, for one call."""
    await chat(
        client,
        temperature=0.5,
        extra_headers={"X-Mine": "1", "Content-Type": "application/json; x=1"},
        extra_query={"v": "2"},
        extra_body={"temperature": 1, "new": {"a": [None]}},
        timeout=3.5,
    )
    (request,) = server.requests
    assert request.json() == {
        "messages": [{"role": "user", "content": "hello"}],
        "model": "gpt-4o",
        "temperature": 1,
        "new": {"a": [None]},
    }
    headers = request.headers
    assert (headers["x-mine"], headers["content-type"]) == ("1", "application/json; x=1")
    assert (request.query, headers["x-stainless-read-timeout"]) == ({"v": "2"}, "3.5")


async def test_left_out_is_not_null(server: LocalServer, client: AsyncOpenAI) -> None:
    """`omit` and NOT_GIVEN are not sent, None is."""
    await chat(client, temperature=omit, top_p=NOT_GIVEN, stop=None)
    assert server.requests[0].json() == {
        "messages": [{"role": "user", "content": "hello"}],
        "model": "gpt-4o",
        "stop": None,
    }


async def test_parameters_may_be_of_many_kinds(server: LocalServer, client: AsyncOpenAI) -> None:
    """Generators, dataclasses and earlier answers are sent as the JSON they stand for."""

    @dataclasses.dataclass
    class Message:
        role: str
        content: str

    answer = (await chat(client)).choices[0].message

    def messages() -> Iterator[object]:
        yield Message("user", "hello")
        yield answer
        yield {"role": "user", "content": ({"type": "text", "text": "go on"},)}

    await chat(client, messages=messages())
    first, second, third = server.requests[-1].json()["messages"]
    assert first == {"role": "user", "content": "hello"}
    assert (second["role"], second["content"]) == ("assistant", answer.content)
    assert third == {"role": "user", "content": [{"type": "text", "text": "go on"}]}


# -- refused before it is sent -------------------------------------------------------------------------------------


async def test_an_unknown_keyword_is_a_type_error(server: LocalServer, client: AsyncOpenAI) -> None:
    """As Python says it of any function."""
    with pytest.raises(TypeError, match="unexpected keyword argument 'temprature'"):
        await chat(client, temprature=1)
    assert server.requests == []


@pytest.mark.parametrize(
    ("options", "where"),
    [
        (
            {"messages": [{"role": "user", "content": "x"}, {"role": "user", "content": object()}]},
            "messages[1].content",
        ),
        ({"metadata": {"a": {"b": lambda: None}}}, "metadata.a.b"),
        ({"extra_body": {"new": [1, 2j]}}, "new[1]"),
        ({"stop": AsyncOpenAI}, "stop"),
    ],
)
async def test_what_json_cannot_hold_is_named(
    options: dict[str, Any], where: str, server: LocalServer, client: AsyncOpenAI
) -> None:
    """A TypeError says where the value is, and nothing is sent."""
    with pytest.raises(TypeError) as caught:
        await chat(client, **options)
    assert where in str(caught.value)
    assert server.requests == []


async def test_a_number_that_json_does_not_know_is_named(server: LocalServer, client: AsyncOpenAI) -> None:
    """NaN and infinity would arrive as something else; they are refused with their place."""
    for number in (float("nan"), float("inf")):
        with pytest.raises(ValueError, match="temperature"):
            await chat(client, temperature=number)
    assert server.requests == []


async def test_an_empty_name_does_not_change_the_address(server: LocalServer, client: AsyncOpenAI) -> None:
    """What is part of an address must be there, and cannot lead elsewhere."""
    for name in ("", "..", "%2e%2e"):
        with pytest.raises(ValueError, match="`model` must not be"):
            await client.models.retrieve(name)
    with pytest.raises(APIStatusError):
        await client.models.retrieve("a/../b?c=d")
    assert [request.raw_path for request in server.requests] == ["/v1/models/a%2F..%2Fb%3Fc%3Dd"]


async def test_nothing_that_was_passed_is_changed(server: LocalServer, client: AsyncOpenAI) -> None:
    """Messages, extras and options are afterwards what they were before, whether the call succeeds or not."""
    passed: dict[str, Any] = {
        "messages": [{"role": "user", "content": [{"type": "text", "text": "hello"}], "name": omit}],
        "metadata": {"a": "b"},
        "extra_headers": {"X": "1"},
        "extra_query": {"q": [1]},
        "extra_body": {"new": {"m": [1]}},
    }
    before = copy.deepcopy(passed)
    server.fault(Fault(status=503, retry_after_ms=0))
    await chat(client, **passed)
    assert passed == before
    assert "name" not in server.requests[0].json()["messages"][0]
