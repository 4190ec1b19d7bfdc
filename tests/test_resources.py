"""Every method of the resources, called through both clients over a socket: what arrives, and what comes back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from operator import attrgetter
from typing import Any
from urllib.parse import quote

import pytest

from endpoints import ENDPOINTS, FACTS, Shared, least, pairs, parameters_of, shared, value_of, values_of
from openai_async import APIError, AsyncOpenAI, BaseModel, NotFoundError, OpenAI
from openai_async.testing import LocalServer, ReceivedRequest
from openai_async.types import (
    Completion,
    ImageEditCompletedEvent,
    ImageEditPartialImageEvent,
    ImageGenCompletedEvent,
    ImageGenPartialImageEvent,
    Model,
    ModelDeleted,
    ModerationCreateResponse,
)
from openai_async.types.audio import (
    Transcription,
    TranscriptionDiarized,
    TranscriptionTextDeltaEvent,
    TranscriptionTextDoneEvent,
    TranscriptionVerbose,
)
from openai_async.types.beta import AgentSessionErrorEvent
from openai_async.types.beta_assistants import ThreadMessageDelta, ThreadRunCompleted, ThreadRunCreated
from openai_async.types.chat import ChatCompletion, ChatCompletionChunk
from openai_async.types.responses import (
    Response,
    ResponseCompletedEvent,
    ResponseCreatedEvent,
    ResponseInputMessageItem,
    ResponseTextDeltaEvent,
)

__all__ = ["shared"]  # a fixture


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

DEPRECATED = [pytest.param(endpoint, id=endpoint["path"]) for endpoint in FACTS["endpoints"] if endpoint["deprecated"]]


def check_arrived(request: ReceivedRequest, endpoint: dict[str, Any], parameters: list[dict[str, Any]]) -> None:
    """Verb, path, query, headers and body of `request` are those of `endpoint` with `parameters`."""
    places: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}, "body": {}, "file": {}}
    for parameter in parameters:
        places[parameter["in"]][parameter["wire"]] = value_of(parameter)
    segments = {name: quote(value, safe="") for name, value in places["path"].items()}
    path, _, query = request.raw_path.partition("?")
    url: str = endpoint["url"]
    wanted_path, _, fixed = url.format(**segments).partition("?")
    assert (request.method, path) == (endpoint["http"], "/v1" + wanted_path)
    wanted = [pair for name, value in places["query"].items() for pair in pairs(name, value)]
    assert sorted(query.split("&") if query else []) == sorted(
        [*filter(None, [fixed]), *(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in wanted)]
    )
    key = "sk-admin" if endpoint["auth"] == ["admin_api_key_auth"] else "sk-test"
    assert request.headers["authorization"] == f"Bearer {key}"
    for name, value in {**endpoint["default_headers"], **places["header"]}.items():
        assert request.headers[name] == (value if isinstance(value, str) else ",".join(value))
    check_body(request, endpoint, places["body"], places["file"])


def check_body(
    request: ReceivedRequest, endpoint: dict[str, Any], values: dict[str, Any], files: dict[str, Any]
) -> None:
    """The body holds `values` and `files`: as a form where `endpoint` has one, else as JSON."""
    multipart = endpoint.get("multipart")
    if multipart and (files or multipart["when"] == "always"):
        check_form(request, values, files)
    elif multipart and [*values] == [multipart.get("raw_body_field")]:
        assert request.headers["content-type"] == "application/sdp"
        assert request.body.decode() in values.values()
    elif multipart and multipart.get("encodings"):
        parts = {part.name: part for part in request.form}
        assert parts["sdp"].content.decode() == values["sdp"]
        assert json.loads(parts["session"].content) == values["session"]
    elif endpoint["content_type"]:
        assert request.headers["content-type"] == "application/json"
        assert request.json() == values
    else:
        assert request.body == b""


def check_form(request: ReceivedRequest, values: dict[str, Any], files: dict[str, Any]) -> None:
    """The parts of the form are fields with `values` and parts with `files`, of which a tuple is one."""
    wanted = [(name, "", text.encode()) for key, value in values.items() for name, text in pairs(key, value)]
    for key, value in files.items():
        one = isinstance(value, tuple)
        several: list[tuple[str, bytes, str]] = [value] if one else value
        wanted += [(key if one else f"{key}[]", name, content) for name, content, _ in several]
    assert sorted((part.name, part.filename or "", part.content) for part in request.form) == sorted(wanted)


def check_result(result: Any, endpoint: dict[str, Any]) -> None:
    """The result is of the documented type."""
    response = endpoint["response"]
    if response["kind"] == "page":
        assert type(result).__name__.partition("[")[0].removeprefix("Async").removeprefix("Sync") == endpoint[
            "page_class"
        ].removeprefix("Async")
        response, result = response["item"], result.data[0]
    if response["kind"] == "json":
        module, _, name = response["path"].replace("openai.", "openai_async.", 1).rpartition(".")
        assert type(result) is getattr(import_module(module), name)
    elif response["kind"] == "binary":
        assert result.content == b"content"
    elif response["kind"] == "text":
        assert result == "content"
    elif response["kind"] == "none":
        assert result is None


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_every_parameter_arrives_in_its_place(endpoint: dict[str, Any], shared: Shared) -> None:
    """Each parameter is in the path, query, headers or body under the name the API has for it; the answer is typed."""
    result = shared.call(endpoint, values_of(parameters_of(endpoint)))
    [request] = shared.server.requests
    check_arrived(request, endpoint, parameters_of(endpoint))
    check_result(result, endpoint)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_what_is_left_out_is_not_sent(endpoint: dict[str, Any], shared: Shared) -> None:
    """Only required parameters, and what the library itself asks for, are in the request."""
    values = values_of(least(endpoint))
    shared.call(endpoint, values)
    [request] = shared.server.requests
    if endpoint["path"] == "embeddings.create":
        assert request.json() == {**values, "encoding_format": "base64"}
    else:
        check_arrived(request, endpoint, least(endpoint))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_the_options_of_a_call_reach_the_request(endpoint: dict[str, Any], shared: Shared) -> None:
    """Extra headers, query and body of each method are in its request; so is its time limit."""
    options = {"extra_headers": {"x-extra": "1"}, "extra_query": {"q": "2"}, "extra_body": {"b": 3}, "timeout": 17}
    shared.call(endpoint, values_of(least(endpoint)), **options)
    [request] = shared.server.requests
    assert request.headers["x-extra"] == "1"
    assert request.headers["x-stainless-read-timeout"] == "17"
    assert request.query["q"] == "2"
    if request.headers["content-type"].startswith("multipart/form-data"):
        assert ("b", b"3") in [(part.name, part.content) for part in request.form]
    else:
        assert request.json()["b"] == 3


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_a_missing_argument_is_an_error(endpoint: dict[str, Any], shared: Shared) -> None:
    """A call without one of the required arguments, with one too many, or with an empty id sends nothing."""
    needed = least(endpoint)
    values = values_of(needed)
    for name in values:
        caught = shared.refused(endpoint, {key: value for key, value in values.items() if key != name})
        assert caught.type is TypeError
        assert name in str(caught.value)
    caught = shared.refused(endpoint, {**values, "colour": "red"})
    assert "unexpected keyword argument 'colour'" in str(caught.value)
    for name in [parameter["name"] for parameter in needed if parameter["in"] == "path"]:
        caught = shared.refused(endpoint, {**values, name: ""})
        assert caught.type is ValueError
        assert f"`{name}`" in str(caught.value)


@pytest.mark.parametrize("endpoint", DEPRECATED)
def test_a_deprecated_method_says_so(endpoint: dict[str, Any], shared: Shared) -> None:
    """What the API is going to drop still works, with a warning."""
    with pytest.warns(DeprecationWarning, match="is superseded|is going to drop|Use "):
        shared.call(endpoint, values_of(least(endpoint)))


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


PICTURES: list[Any] = [
    {"type": "image_generation.partial_image", "b64_json": "Hel", "partial_image_index": 0},
    {"type": "image_generation.completed", "b64_json": "lo"},
]
PICTURE_KINDS: list[type[BaseModel]] = [ImageGenPartialImageEvent, ImageGenCompletedEvent]
EDITS = [{**event, "type": event["type"].replace("generation", "edit")} for event in PICTURES]
EDIT_KINDS: list[type[BaseModel]] = [ImageEditPartialImageEvent, ImageEditCompletedEvent]
SPOKEN: list[Any] = [
    {"type": "transcript.text.delta", "delta": "Hel"},
    {"type": "transcript.text.delta", "delta": "lo"},
    {"type": "transcript.text.done", "text": "Hello"},
]
SPOKEN_KINDS: list[type[BaseModel]] = [
    TranscriptionTextDeltaEvent,
    TranscriptionTextDeltaEvent,
    TranscriptionTextDoneEvent,
]
FILE = ("speech.mp3", b"speech")


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
    Streamed("images.generate", {"prompt": "p"}, PICTURES, PICTURE_KINDS, attrgetter("b64_json")),
    Streamed("images.edit", {"prompt": "p", "image": FILE}, EDITS, EDIT_KINDS, attrgetter("b64_json")),
    Streamed("audio.transcriptions.create", {"file": FILE, "model": "m"}, SPOKEN, SPOKEN_KINDS, delta_of),
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
    if request.headers.get("content-type", "").startswith("multipart/"):
        assert ("stream", b"true") in [(part.name, part.content) for part in request.form]
    else:
        assert (request.json() if request.body else request.query)["stream"] in (True, "true")


NAMED: list[Any] = [
    ("thread.run.created", {"id": "run_1", "object": "thread.run"}, ThreadRunCreated),
    ("thread.message.delta", {"id": "msg_1", "delta": {"content": []}}, ThreadMessageDelta),
    ("thread.run.completed", {"id": "run_1", "object": "thread.run"}, ThreadRunCompleted),
]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("beta.threads.create_and_run", {"assistant_id": "a"}),
        ("beta.threads.runs.create", {"thread_id": "t", "assistant_id": "a"}),
        ("beta.threads.runs.submit_tool_outputs", {"run_id": "r", "thread_id": "t", "tool_outputs": []}),
    ],
)
def test_events_of_assistants_have_the_names_beside_them(
    method: str, arguments: dict[str, Any], server: LocalServer, caller: Caller
) -> None:
    """The name of an event in the stream is its `event`, the rest its `data`."""
    server.reply(events=[f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data, _ in NAMED])
    received = caller.items(method, **arguments, stream=True)
    assert [type(event) for event in received] == [kind for _, _, kind in NAMED]
    assert [event.to_dict() for event in received] == [{"event": name, "data": data} for name, data, _ in NAMED]


def test_an_error_of_an_agent_is_an_event(server: LocalServer, caller: Caller) -> None:
    """A session may go on after an error, so the stream does not raise it; other streams do."""
    error = {"type": "error", "error": {"message": "no more", "code": "x"}, "event_id": "1", "session_id": "s"}
    server.reply(events=[error, {**error, "event_id": "2"}])
    received = caller.items("beta.agents.sessions.events.stream", "s")
    assert [type(event) for event in received] == [AgentSessionErrorEvent] * 2
    assert [event.to_dict() for event in received] == [error, {**error, "event_id": "2"}]
    server.reply(events=[error])
    with pytest.raises(APIError, match="no more"):
        caller.items("beta.responses.create", stream=True)


@pytest.mark.parametrize(
    ("response_format", "kind"),
    [
        ("json", Transcription),
        ("verbose_json", TranscriptionVerbose),
        ("diarized_json", TranscriptionDiarized),
        ("text", str),
        ("srt", str),
        ("vtt", str),
    ],
)
def test_a_transcription_is_what_its_format_says(
    response_format: str, kind: type, server: LocalServer, caller: Caller
) -> None:
    """Answers in JSON are of the type that has their fields; subtitles and plain text are text."""
    server.reply(json={"text": "Hello"})
    result = caller.call("audio.transcriptions.create", file=FILE, model="m", response_format=response_format)
    assert type(result) is kind


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


@dataclass(frozen=True)
class Walk:
    """A list, what its first page says of the next one, and how that one is asked for."""

    method: str
    arguments: dict[str, Any]
    leads: dict[str, Any]
    asked: tuple[str, str]


WALKS = [
    Walk("evals.list", {}, {"has_more": True}, ("after", "item_1")),
    Walk("conversations.items.list", {"conversation_id": "c"}, {"has_more": True, "last_id": "x"}, ("after", "x")),
    Walk("admin.organization.roles.list", {}, {"has_more": True, "next": "x"}, ("after", "x")),
    Walk("beta.agents.environments.files.list", {"environment_id": "e"}, {"next": "x"}, ("page", "x")),
    Walk("beta.agents.list", {}, {"has_more": True}, ("after", "item_1")),
]


@pytest.mark.parametrize("walk", WALKS, ids=attrgetter("method"))
def test_each_kind_of_page_leads_to_the_next(walk: Walk, shared: Shared) -> None:
    """The second page is asked for as the first one says, with the key and the headers of the first."""
    shared.server.clear()
    shared.server.reply(json={"data": [{"id": "item_1"}], **walk.leads})
    shared.server.reply(json={"data": [{"id": "item_2"}], "has_more": False, "next": None})
    listed = attrgetter(walk.method)(shared.caller.client)(**walk.arguments, limit=1)
    assert [item.id for item in shared.caller.each(listed)] == ["item_1", "item_2"]
    first, second = shared.server.requests
    assert second.query == {"limit": "1", walk.asked[0]: walk.asked[1]}
    for name in ("authorization", "openai-beta"):
        assert second.headers.get(name) == first.headers.get(name)
    assert ("openai-beta" in first.headers) == walk.method.startswith("beta.")
