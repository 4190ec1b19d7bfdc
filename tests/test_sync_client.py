"""The sync client over loopback sockets: its options, its views, its streams, and who may call it from where."""

from __future__ import annotations

import asyncio
import contextvars
import copy
import gc
import inspect
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest

import openai_async as openai
from openai_async import (
    APIConnectionError,
    APIResponse,
    APIResponseValidationError,
    AsyncAPIResponse,
    AsyncOpenAI,
    AsyncStream,
    DeadlineExceededError,
    HookEvent,
    HTTPOptions,
    LegacyAPIResponse,
    OpenAI,
    OpenAIError,
    RateLimitError,
    Stream,
    deadline,
)
from openai_async.auth import WorkloadIdentity
from openai_async.sync import LegacyAPIResponse as SyncRawResponse, _module_client
from openai_async.testing import Fault, LocalServer
from openai_async.types import Embedding, Model
from openai_async.types.chat import ChatCompletionChunk, ChatCompletionMessageParam

MODEL = "gpt-4o-mini"
WORDS = "one two three four five"


def question(words: str) -> list[ChatCompletionMessageParam]:
    """Messages that the local server answers with `words`."""
    return [{"role": "user", "content": f"say only {words}"}]


def ask(client: OpenAI, words: str) -> str | None:
    """The answer to a question that the local server echoes."""
    completion = client.chat.completions.create(model=MODEL, messages=question(words))
    return completion.choices[0].message.content


def stream(client: OpenAI, words: str = WORDS) -> Stream[ChatCompletionChunk]:
    """The same answer as a stream."""
    return client.chat.completions.create(model=MODEL, messages=question(words), stream=True)


def joined(events: Iterator[ChatCompletionChunk] | Stream[ChatCompletionChunk]) -> str:
    """The text of a stream's events."""
    return "".join(event.choices[0].delta.content or "" for event in events)


# -- the same options and members as the async client ------------------------------------------------------------------


@pytest.mark.parametrize("method", ["__init__", "copy", "with_options", "warm", "is_closed"])
def test_options_are_those_of_the_async_client(method: str) -> None:
    """Names, order, kinds, defaults and annotations of the parameters agree, and so does the result."""
    assert inspect.signature(getattr(OpenAI, method)) == inspect.signature(getattr(AsyncOpenAI, method))


def members(kind: type[Any]) -> set[str]:
    """Public attributes of a class, those that instances get included."""
    return {name for name in {*dir(kind), *inspect.get_annotations(kind)} if not name.startswith("_")}


@pytest.mark.parametrize(
    ("sync", "twin", "missing", "more"),
    [
        (OpenAI, AsyncOpenAI, set[str](), {"asynchronous"}),
        (Stream, AsyncStream, {"aclose", "next_batch", "next_events", "request_size", "take"}, set[str]()),
        (APIResponse, AsyncAPIResponse, set[str](), set[str]()),
        (SyncRawResponse, LegacyAPIResponse, set[str](), set[str]()),
    ],
)
def test_views_have_the_members_of_what_they_view(
    sync: type[Any], twin: type[Any], missing: set[str], more: set[str]
) -> None:
    """Classes written by hand for the sync side lack nothing that their async counterparts have."""
    assert members(sync) == members(twin) - missing | more


Observe = Callable[[OpenAI, LocalServer], object]


def sent(name: str) -> Observe:
    """What the server gets in a header."""

    def observe(client: OpenAI, server: LocalServer) -> object:
        client.models.list()
        return server.requests[-1].headers.get(name)

    return observe


def asked(name: str) -> Observe:
    """What the server gets in the query."""

    def observe(client: OpenAI, server: LocalServer) -> object:
        client.models.list()
        return server.requests[-1].query.get(name)

    return observe


def kept(name: str) -> Observe:
    """What the client itself says."""
    return lambda client, _: getattr(client, name)


def heard(client: OpenAI, _: LocalServer) -> object:
    """The events of a call."""
    HEARD.clear()
    client.models.list()
    return [type(event).__name__ for event in HEARD]


def raw_model(client: OpenAI) -> SyncRawResponse[Model]:
    """A call through ``with_raw_response``."""
    return client.models.with_raw_response.retrieve(MODEL)


def timed(client: OpenAI, _: LocalServer) -> object:
    """Whether a call is stamped."""
    return raw_model(client).timing is not None


HEARD: list[HookEvent] = []


class Option(NamedTuple):
    """An option, a value for it, where it shows and how."""

    name: str
    value: Any
    observe: Observe
    expected: object


IDENTITY = WorkloadIdentity(
    identity_provider_id="idp",
    service_account_id="sa",
    provider={"token_type": "jwt", "get_token": lambda: "subject"},
)
OPTIONS = [
    Option("api_key", "sk-other", sent("authorization"), "Bearer sk-other"),
    Option("admin_api_key", "sk-admin", kept("admin_api_key"), "sk-admin"),
    Option("workload_identity", IDENTITY, kept("auth_headers"), {}),
    Option("organization", "org", sent("openai-organization"), "org"),
    Option("project", "proj", sent("openai-project"), "proj"),
    Option("webhook_secret", "whsec", kept("webhook_secret"), "whsec"),
    Option("websocket_base_url", "ws://localhost", kept("websocket_base_url"), "ws://localhost"),
    Option("base_url", "http://localhost:1/v2", kept("base_url"), "http://localhost:1/v2/"),
    Option("data_residency", "eu", kept("base_url"), "https://eu.api.openai.com/v1/"),
    Option("timeout", 7.0, kept("timeout"), 7.0),
    Option("max_retries", 5, kept("max_retries"), 5),
    Option("default_headers", {"x-more": "1"}, sent("x-more"), "1"),
    Option("default_query", {"more": "1"}, asked("more"), "1"),
    Option("http_client", HTTPOptions(headers={"x-low": "1"}), sent("x-low"), "1"),
    Option("deadline", 9.0, kept("deadline"), 9.0),
    Option("hooks", [HEARD.append], heard, ["AttemptStarted", "AnswerReceived"]),
    Option("timing", True, timed, True),
]


def new_client(server: LocalServer, **options: Any) -> OpenAI:
    """A client of the server; `options` come on top of what it needs, and may take its place."""
    where: dict[str, Any] = {} if "data_residency" in options else {"base_url": server.base_url}
    key: dict[str, Any] = {} if "workload_identity" in options else {"api_key": "sk-test"}
    given: dict[str, Any] = {**key, **where, **options}
    return OpenAI(**given)


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
@pytest.mark.parametrize("way", ["constructor", "copy"])
def test_an_option_takes_effect(server: LocalServer, way: str, option: Option) -> None:
    """Each option works, whether given to the constructor or to `copy`; the client copied from stays as it is."""
    given = {option.name: option.value}
    with new_client(server) as plain, new_client(server, **given) as made:
        client = made if way == "constructor" else plain.copy(**given)
        assert option.observe(client, server) == option.expected
        assert option.observe(plain, server) != option.expected
        client.close()


def test_every_option_is_tried() -> None:
    """No option of the constructor or of `copy` lacks a test here."""
    tried = {option.name for option in OPTIONS} | {"_strict_response_validation", "_enforce_credentials"}
    assert {*inspect.signature(OpenAI).parameters} == tried
    replaced = {"set_default_headers", "set_default_query"}
    assert {*inspect.signature(OpenAI.copy).parameters} == (tried - {"_strict_response_validation"}) | replaced | {
        "self"
    }


def test_strict_validation_refuses_what_does_not_fit(server: LocalServer) -> None:
    """With `_strict_response_validation` an answer that does not fit its type is an error, in copies too."""
    with new_client(server, _strict_response_validation=True) as client:
        server.reply(json={"id": 1}, times=2)
        for each in (client, client.copy()):
            with pytest.raises(APIResponseValidationError):
                each.models.retrieve(MODEL)


def test_a_client_without_a_key_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a key making a client fails with advice, unless it is told not to care."""
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_ADMIN_KEY", raising=False)
    with pytest.raises(OpenAIError, match="OPENAI_API_KEY"):
        OpenAI()
    client = OpenAI(_enforce_credentials=False)
    with pytest.raises(OpenAIError, match="OPENAI_API_KEY"):
        client.copy(_enforce_credentials=True)


# -- settings and copies -----------------------------------------------------------------------------------------------


class Setting(NamedTuple):
    """A setting, a value for it, the header it shows in and how."""

    name: str
    value: Any
    header: str
    expected: str


SETTINGS = [
    Setting("api_key", "sk-new", "authorization", "Bearer sk-new"),
    Setting("organization", "org", "openai-organization", "org"),
    Setting("project", "proj", "openai-project", "proj"),
]


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_a_setting_counts_from_the_next_request(server: LocalServer, sync_client: OpenAI, setting: Setting) -> None:
    """What is assigned to a client reaches all its views, those that were used before included."""

    def calls() -> list[str | None]:
        sync_client.models.list()
        sync_client.with_raw_response.models.list()
        sync_client.models.with_raw_response.list()
        with sync_client.with_streaming_response.models.list(), sync_client.models.with_streaming_response.list():
            pass
        return [request.headers.get(setting.header) for request in server.requests[-5:]]

    assert setting.expected not in calls()
    setattr(sync_client, setting.name, setting.value)
    assert getattr(sync_client, setting.name) == setting.value
    assert calls() == [setting.expected] * 5


def test_the_address_may_change(server: LocalServer) -> None:
    """Assigning to `base_url` sends the next request there."""
    with OpenAI(api_key="k", base_url="http://127.0.0.1:1/v1", max_retries=0) as client:
        client.base_url = server.base_url
        assert ask(client, "found") == "found"


def test_a_setting_may_be_refused(sync_client: OpenAI) -> None:
    """A value that means nothing is an error where it is assigned."""
    with pytest.raises(ValueError, match="max_retries"):
        sync_client.max_retries = -1


def test_a_copy_uses_the_same_connections(server: LocalServer, sync_client: OpenAI) -> None:
    """Copies with other options share the pool; they are closed with the client they were made from."""
    other = sync_client.with_options(api_key="sk-other")
    assert (ask(sync_client, "a"), ask(other, "b")) == ("a", "b")
    assert server.connections == 1
    sync_client.close()
    assert other.is_closed()


def test_a_copy_of_the_standard_library_is_one_as_well(server: LocalServer, sync_client: OpenAI) -> None:
    """A key that is assigned to what `copy.copy` gives does not become that of the first client."""
    second = copy.copy(sync_client)
    second.api_key = "sk-2"
    for one in (sync_client, second):
        one.models.retrieve("gpt-4o")
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer sk-test", "Bearer sk-2"]
    assert server.connections == 1


def test_a_copy_with_other_connections_has_its_own(server: LocalServer, sync_client: OpenAI) -> None:
    """With `http_client` the copy has a pool of its own, which outlives that of the client."""
    with sync_client.copy(http_client=HTTPOptions()) as other:
        assert (ask(sync_client, "a"), ask(other, "b")) == ("a", "b")
        assert server.connections == 2
        sync_client.close()
        assert ask(other, "c") == "c"


def test_a_copy_adds_or_replaces_headers_and_query(server: LocalServer) -> None:
    """``default_...`` adds to what the client sends, ``set_default_...`` replaces it, and both at once are refused."""
    with new_client(server, default_headers={"x-a": "1"}, default_query={"a": "1"}) as client:
        client.copy(default_headers={"x-b": "2"}, default_query={"b": "2"}).models.list()
        client.copy(set_default_headers={"x-b": "2"}, set_default_query={"b": "2"}).models.list()
        added, replaced = server.requests
        assert (added.headers.get("x-a"), added.headers.get("x-b"), added.query) == ("1", "2", {"a": "1", "b": "2"})
        assert (replaced.headers.get("x-a"), replaced.headers.get("x-b"), replaced.query) == (None, "2", {"b": "2"})
        with pytest.raises(ValueError, match="set_default_headers"):
            client.copy(default_headers={}, set_default_headers={})


def test_a_copy_has_its_own_limits(server: LocalServer, sync_client: OpenAI) -> None:
    """`with_options` around one call changes that call only."""
    server.fault(Fault(status=429, retry_after=0))
    with pytest.raises(RateLimitError):
        ask(sync_client.with_options(max_retries=0), "never")
    server.fault(Fault(status=429, retry_after=0))
    assert ask(sync_client, "twice") == "twice"
    assert len(server.requests) == 3


def test_a_copy_of_a_subclass_keeps_what_it_has(server: LocalServer) -> None:
    """A subclass with attributes of its own is copied with them, without its constructor being called."""

    class Tenant(OpenAI):
        def __init__(self, name: str) -> None:
            super().__init__(api_key="k", base_url=server.base_url)
            self.name = name

    with Tenant("ours") as client:
        ask(client, "used")
        other = client.with_options(organization="org")
        assert isinstance(other, Tenant)
        assert other.name == "ours"
        ask(other, "used")
        assert server.requests[-1].headers.get("openai-organization") == "org"


# -- life --------------------------------------------------------------------------------------------------------------


def test_leaving_the_block_closes_the_connections(server: LocalServer) -> None:
    """After ``with`` nothing is open; the client says so, and refuses to go on."""
    with new_client(server) as client:
        ask(client, "a")
        assert not client.is_closed()
    assert client.is_closed()
    server.wait_for(lambda server: server.open_connections == 0)
    with pytest.raises(APIConnectionError, match="closed"):
        ask(client, "b")
    assert len(server.requests) == 1


def test_closing_twice_is_closing_once(server: LocalServer) -> None:
    """`close` may be called again, and on a client that was never used."""
    client = new_client(server)
    client.close()
    client.close()
    assert client.is_closed()


def test_a_dropped_client_closes_its_connections(server: LocalServer) -> None:
    """A client that nobody holds any more leaves no connection open."""
    client = new_client(server)
    ask(client, "a")
    del client
    gc.collect()
    server.wait_for(lambda server: server.open_connections == 0)


def test_a_stream_outlives_its_client(server: LocalServer) -> None:
    """A stream goes on when the client it came from was dropped."""
    events = stream(new_client(server))
    gc.collect()
    assert joined(events) == WORDS


def test_closing_ends_the_calls_of_other_threads(server: LocalServer) -> None:
    """Calls in flight when the client is closed fail; they are not sent again."""
    client = new_client(server)
    failures: list[Exception] = []

    def call() -> None:
        try:
            ask(client, "never")
        except APIConnectionError as error:
            failures.append(error)

    with server.hold() as gate:
        threads = [threading.Thread(target=call) for _ in range(3)]
        for thread in threads:
            thread.start()
        gate.wait_arrived(3)
        client.close()
        server.wait_for(lambda server: [request.outcome for request in server.requests[:3]] == ["aborted"] * 3)
    for thread in threads:
        thread.join()
    assert len(failures) == 3
    assert len(server.requests) == 3
    server.wait_for(lambda server: server.open_connections == 0)


def test_connections_can_be_opened_ahead(server: LocalServer, sync_client: OpenAI) -> None:
    """`warm` opens connections, which the calls after it use."""
    assert sync_client.warm(3) == 3
    ask(sync_client, "a")
    assert server.connections == 3


def test_waits_for_a_connection_are_counted(server: LocalServer) -> None:
    """A call that has to wait because the pool is at its limit counts in `pool_waits`."""
    with new_client(server, http_client=HTTPOptions(limits=openai.Limits(max_connections=1))) as client:
        threads = [threading.Thread(target=ask, args=(client, "a")) for _ in range(3)]
        with server.hold() as gate:
            threads[0].start()
            gate.wait_arrived()
            assert client.pool_waits == 0
            for thread in threads[1:]:
                thread.start()
            while client.pool_waits < 2:
                pass
        for thread in threads:
            thread.join()
        assert client.pool_waits == 2


def test_the_representation_hides_the_key() -> None:
    """`repr` names class and address."""
    shown = repr(OpenAI(api_key="sk-secret", base_url="http://127.0.0.1:1/v1"))
    assert shown.startswith("<OpenAI base_url='http://127.0.0.1:1/v1/'")
    assert "secret" not in shown


def test_the_async_client_behind_is_of_use(server: LocalServer, sync_client: OpenAI) -> None:
    """`asynchronous` has the same options and works on an event loop of the caller's."""

    async def main() -> str:
        return (await sync_client.asynchronous.models.retrieve(MODEL)).id

    assert asyncio.run(main()) == MODEL


# -- raw and streamed views --------------------------------------------------------------------------------------------


def test_a_raw_response_has_the_http_side(server: LocalServer, sync_client: OpenAI) -> None:
    """``with_raw_response`` gives headers, status and body; `parse` gives the usual result, once."""
    raw = raw_model(sync_client)
    assert type(raw) is SyncRawResponse
    assert (raw.status_code, raw.method, raw.http_version, raw.is_closed) == (200, "GET", "HTTP/1.1", True)
    assert raw.url == f"{server.base_url}/models/{MODEL}"
    assert raw.request_id == raw.headers["X-Request-ID"] == "req_00000001"
    assert raw.json() == raw.parse().to_dict()
    assert raw.text.encode() == raw.content
    assert raw.retries_taken == 0
    assert raw.parse().id == MODEL
    assert raw.parse() is raw.parse()
    assert raw.parse(to=dict[str, Any])["id"] == MODEL
    assert raw.http_request.method == "GET"
    assert raw.elapsed.total_seconds() > 0
    assert repr(raw).startswith("<LegacyAPIResponse [200 OK]")


def test_types_to_parse_to_are_told_apart(server: LocalServer, sync_client: OpenAI) -> None:
    """A type that is made on the spot and gone afterwards is not taken for the next one."""
    server.reply(json=[{"id": "m"}])
    raw = raw_model(sync_client)
    assert type(raw.parse(to=list[Model])[0]) is Model
    assert type(raw.parse(to=list[Embedding])[0]) is Embedding


def test_a_raw_response_counts_retries(server: LocalServer, sync_client: OpenAI) -> None:
    """`retries_taken` says how many attempts failed before."""
    server.fault(Fault(status=503, retry_after=0))
    assert raw_model(sync_client).retries_taken == 1


def test_a_raw_response_of_a_stream_parses_to_one(server: LocalServer, sync_client: OpenAI) -> None:
    """The raw view of a streaming call has the headers; `parse` gives the sync stream."""
    create = sync_client.chat.completions.with_raw_response.create
    raw = create(model=MODEL, messages=question(WORDS), stream=True)
    assert raw.headers["content-type"] == "text/event-stream"
    events = raw.parse()
    assert type(events) is Stream
    assert joined(events) == WORDS


def streamed(client: OpenAI) -> AbstractContextManager[APIResponse[Model]]:
    """A call through ``with_streaming_response``."""
    return client.with_streaming_response.models.retrieve(MODEL)


def saved(response: APIResponse[Model], path: Path) -> bytes:
    """The body, by way of a file."""
    response.stream_to_file(path)
    return path.read_bytes()


BODY_READERS: dict[str, Callable[[APIResponse[Model], Path], bytes]] = {
    "read": lambda response, _: response.read(),
    "text": lambda response, _: response.text().encode(),
    "iter_bytes": lambda response, _: b"".join(response.iter_bytes()),
    "iter_bytes of 7": lambda response, _: b"".join(response.iter_bytes(7)),
    "iter_text": lambda response, _: "".join(response.iter_text()).encode(),
    "iter_lines": lambda response, _: "\n".join(response.iter_lines()).encode(),
    "stream_to_file": saved,
}


@pytest.mark.parametrize("reader", BODY_READERS)
def test_a_streamed_response_is_read_inside_the_block(
    server: LocalServer, sync_client: OpenAI, tmp_path: Path, reader: str
) -> None:
    """Every way of reading gives the whole body, and leaves the connection to the next call."""
    body = b'{"id": "first",\n "text": "\xc3\xa4\xe2\x82\xac"}'
    server.reply(content=body, content_type="application/json")
    with streamed(sync_client) as response:
        assert type(response) is APIResponse
        assert response.status_code == 200
        assert BODY_READERS[reader](response, tmp_path / "body") == body
    ask(sync_client, "again")
    assert server.connections == 1


def test_a_streamed_response_parses(sync_client: OpenAI) -> None:
    """`parse` and `json` read the body first; what was parsed is parsed once."""
    with streamed(sync_client) as response:
        assert response.parse().id == MODEL
        assert response.parse() is response.parse()
        assert response.json()["id"] == MODEL
    assert response.is_closed


def test_a_streamed_response_of_a_stream_parses_to_one(sync_client: OpenAI) -> None:
    """Inside the block, `parse` of a streaming call gives the sync stream."""
    create = sync_client.chat.completions.with_streaming_response.create
    with create(model=MODEL, messages=question(WORDS), stream=True) as response:
        assert joined(response.parse()) == WORDS


@pytest.mark.parametrize("way", ["leave", "close", "error"])
def test_an_unread_body_frees_its_connection(server: LocalServer, sync_client: OpenAI, way: str) -> None:
    """Leaving the block early, `close`, or a raised error in the block end a request whose body is still coming."""
    server.fault(Fault(stall=10))

    with suppress(ZeroDivisionError), streamed(sync_client) as response:
        pieces = response.iter_bytes(5)
        assert len(next(pieces)) == 5
        if way == "close":
            response.close()
        elif way == "error":
            raise ZeroDivisionError
    server.wait_for(lambda server: server.requests[0].outcome == "aborted")
    assert ask(sync_client, "next") == "next"


def test_an_error_comes_out_of_the_views(server: LocalServer, sync_client: OpenAI) -> None:
    """A refused request raises in raw and streamed views as it does in plain calls."""
    server.fault(Fault(status=404), times=2)
    with pytest.raises(openai.NotFoundError):
        raw_model(sync_client)
    with pytest.raises(openai.NotFoundError), streamed(sync_client):
        pass


# -- streams -----------------------------------------------------------------------------------------------------------


def test_a_stream_is_iterated_in_steps(sync_client: OpenAI) -> None:
    """`next` and ``for`` share one position; at the end the stream is complete and stays ended."""
    events = stream(sync_client)
    completed = [events.completed]
    first = [next(events), next(events)]
    assert joined(iter(first)) + joined(events) == WORDS
    assert [*completed, events.completed] == [False, True]
    assert events.response.status_code == 200
    with pytest.raises(StopIteration):
        next(events)
    assert list(events) == []


def test_a_stream_knows_its_usage(sync_client: OpenAI) -> None:
    """Token counts that came with the last event are at hand without looking for them."""
    events = sync_client.chat.completions.create(
        model=MODEL, messages=question(WORDS), stream=True, stream_options={"include_usage": True}
    )
    usage = [events.usage]
    list(events)
    assert [*usage, events.usage.completion_tokens] == [None, 5]


def test_streams_reuse_one_connection(server: LocalServer, sync_client: OpenAI) -> None:
    """Ten streams in a row, read to their end, need one connection."""
    assert [joined(stream(sync_client, f"number {n}")) for n in range(10)] == [f"number {n}" for n in range(10)]
    assert server.connections == 1


@pytest.mark.parametrize("way", ["break", "close", "with", "error"])
def test_leaving_a_stream_early_frees_its_connection(server: LocalServer, sync_client: OpenAI, way: str) -> None:
    """A stream that is not read to its end is given up on the server, however it is left."""
    server.fault(Fault(stall_after_events=2))
    events = stream(sync_client)
    if way == "break":
        for _ in events:
            break
        del events
    elif way == "close":
        next(events)
        events.close()
        assert list(events) == []
    else:
        with suppress(ZeroDivisionError), events:
            next(events)
            if way == "error":
                raise ZeroDivisionError
    server.wait_for(lambda server: server.requests[0].outcome == "aborted")
    assert ask(sync_client, "next") == "next"


def test_timing_of_a_stream(server: LocalServer) -> None:
    """A client with `timing` stamps its streams too."""
    with new_client(server, timing=True) as client, stream(client) as events:
        assert events.timing is not None
        assert events.timing.first_event is None
        assert joined(events) == WORDS
        assert events.timing.first_event is not None


# -- who may call, and from where --------------------------------------------------------------------------------------


def test_calls_inside_a_running_loop_work(sync_client: OpenAI) -> None:
    """A coroutine on another loop may call, stream and turn pages, as cells of a notebook do."""

    async def cell() -> tuple[object, ...]:
        return ask(sync_client, "cell"), joined(stream(sync_client)), len(list(sync_client.models.list())) > 1

    assert asyncio.run(cell()) == ("cell", WORDS, True)


def test_a_call_from_a_hook_is_refused(server: LocalServer) -> None:
    """On its own loop thread a sync client refuses with advice instead of waiting for itself; the call goes on."""
    refusals: list[str] = []

    def hook(event: HookEvent) -> None:
        try:
            ask(client, "inner")
        except RuntimeError as error:
            refusals.append(f"{type(event).__name__}: {error}")

    with new_client(server, hooks=[hook]) as client:
        assert ask(client, "outer") == "outer"
    assert len(refusals) == 2
    assert "AsyncOpenAI" in refusals[0]
    assert "asyncio.to_thread" in refusals[0]
    assert len(server.requests) == 1


def test_a_call_from_an_async_key_function_is_refused(server: LocalServer, sync_client: OpenAI) -> None:
    """The refusal reaches the caller where the coroutine that broke the rule is not a hook."""

    async def key() -> str:
        return ask(sync_client, "sk-inner") or ""

    with new_client(server, api_key=key) as client, pytest.raises(RuntimeError, match="AsyncOpenAI"):
        ask(client, "never")
    assert server.requests == []


def test_a_call_from_a_plain_key_function_works(server: LocalServer, sync_client: OpenAI) -> None:
    """A plain function that gives the key runs beside the loop and may use a sync client itself."""
    with new_client(server, api_key=lambda: ask(sync_client, "sk-inner") or "") as client:
        assert ask(client, "outer") == "outer"
    assert server.requests[-1].headers["authorization"] == "Bearer sk-inner"


def test_context_variables_reach_hooks(server: LocalServer) -> None:
    """A hook sees the context variables of whoever made the call, each thread's own."""
    caller = contextvars.ContextVar("caller", default="nobody")
    seen: list[str] = []

    def call(name: str) -> None:
        caller.set(name)
        ask(client, name)

    def hook(_: HookEvent) -> None:
        seen.append(caller.get())

    with new_client(server, hooks=[hook]) as client:
        threads = [threading.Thread(target=call, args=(f"thread {n}",)) for n in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        ask(client, "nobody")
    assert sorted(seen) == [*["nobody"] * 2, *["thread 0"] * 2, *["thread 1"] * 2, *["thread 2"] * 2]


def test_a_deadline_block_bounds_sync_calls(server: LocalServer, sync_client: OpenAI) -> None:
    """``with deadline(...)`` stops a call that takes longer, on the server too; outside of it calls go on."""
    with server.hold():
        with pytest.raises(DeadlineExceededError), deadline(0.05):
            ask(sync_client, "late")
        server.wait_for(lambda server: server.requests[0].outcome == "aborted")
    with deadline(30):
        assert ask(sync_client, "in time") == "in time"
    with pytest.raises(DeadlineExceededError, match="not sent"), deadline(0):
        ask(sync_client, "never")
    assert len(server.requests) == 2


def test_many_threads_share_one_client(server: LocalServer, sync_client: OpenAI) -> None:
    """200 threads with a plain call and a stream each get their own answers, all at the same time."""
    answers: dict[int, tuple[str | None, str]] = {}
    together = threading.Barrier(200)

    def work(number: int) -> None:
        together.wait()
        answers[number] = ask(sync_client, f"call {number}"), joined(stream(sync_client, f"stream {number}"))

    with server.hold() as gate:
        threads = [threading.Thread(target=work, args=(number,)) for number in range(200)]
        for thread in threads:
            thread.start()
        gate.wait_arrived(200, timeout=30)
    for thread in threads:
        thread.join()
    assert answers == {number: (f"call {number}", f"stream {number}") for number in range(200)}
    assert server.connections == 200


def test_threads_may_share_one_stream(sync_client: OpenAI) -> None:
    """A stream may be begun in one thread and finished in another."""
    events = stream(sync_client)
    said = [joined(iter([next(events)]))]
    thread = threading.Thread(target=lambda: said.append(joined(events)))
    thread.start()
    thread.join()
    assert "".join(said) == WORDS


# -- the client of the module ------------------------------------------------------------------------------------------


@pytest.fixture
def module(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The package with its settings for the server, all of them reset afterwards."""
    for variable in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(openai, "api_key", "sk-module")
    monkeypatch.setattr(openai, "base_url", server.base_url)
    monkeypatch.setattr(_module_client, "_current", None)
    yield openai
    if _module_client._current is not None:
        _module_client._current[1].close()


@pytest.mark.usefixtures("module")
def test_the_module_is_a_client(server: LocalServer) -> None:
    """``openai.chat.completions.create(...)`` works as soon as the settings are made, streamed too."""
    completion = openai.chat.completions.create(model=MODEL, messages=question(WORDS))
    assert completion.choices[0].message.content == WORDS
    assert joined(openai.chat.completions.create(model=MODEL, messages=question(WORDS), stream=True)) == WORDS
    assert openai.models.retrieve(MODEL).id == MODEL
    assert openai.models.with_raw_response.retrieve(MODEL).status_code == 200
    assert server.requests[0].headers["authorization"] == "Bearer sk-module"
    assert server.connections == 1


MODULE_SETTINGS = [
    *SETTINGS,
    Setting("default_headers", {"x-more": "1"}, "x-more", "1"),
    Setting("http_client", HTTPOptions(headers={"x-low": "1"}), "x-low", "1"),
]


@pytest.mark.parametrize("setting", MODULE_SETTINGS, ids=lambda setting: setting.name)
def test_settings_of_the_module_are_taken_live(
    server: LocalServer, module: ModuleType, monkeypatch: pytest.MonkeyPatch, setting: Setting
) -> None:
    """Assigning to a setting counts from the next call; setting it back does too."""
    before = getattr(module, setting.name)
    for value in (before, setting.value, before):
        monkeypatch.setattr(module, setting.name, value)
        module.models.list()
    values = [request.headers.get(setting.header) for request in server.requests]
    assert [value == setting.expected for value in values] == [False, True, False]


def test_a_setting_changed_in_place_counts_too(
    server: LocalServer, module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key put into `default_headers` is sent with the next call."""
    headers: dict[str, str] = {}
    monkeypatch.setattr(module, "default_headers", headers)
    module.models.list()
    headers["x-more"] = "1"
    module.models.list()
    assert [request.headers.get("x-more") for request in server.requests] == [None, "1"]


def test_limits_of_the_module_count(server: LocalServer, module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """`max_retries`, `timeout` and `default_query` of the module are those of its client."""
    monkeypatch.setattr(module, "max_retries", 0)
    monkeypatch.setattr(module, "timeout", 5.0)
    monkeypatch.setattr(module, "default_query", {"q": "1"})
    server.fault(Fault(status=503))
    with pytest.raises(openai.InternalServerError):
        module.models.list()
    assert [request.query for request in server.requests] == [{"q": "1"}]
    assert _module_client.client().timeout == 5.0


def test_the_module_says_that_it_has_no_key(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a key the first call fails with advice; a key set afterwards makes the next one work."""
    monkeypatch.setattr(module, "api_key", None)
    with pytest.raises(OpenAIError, match="OPENAI_API_KEY"):
        _ = module.models.list
    monkeypatch.setattr(module, "api_key", "sk-late")
    assert module.models.retrieve(MODEL).id == MODEL


def test_groups_of_the_module_can_be_looked_at_without_a_key(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`dir`, `repr`, `copy` and the look-ups of tools that inspect modules need no client."""
    monkeypatch.setattr(module, "api_key", None)
    assert {"completions", "with_raw_response"} <= {*dir(module.chat)}
    assert {"create", "with_raw_response"} <= {*dir(module.embeddings)}
    assert repr(module.chat) == "<openai_async.chat, of the client of the module's settings>"
    assert inspect.unwrap(module.chat) is module.chat
    assert not hasattr(module.chat, "__wrapped__")
    assert repr(copy.copy(module.chat)) == repr(module.chat)


def test_every_group_of_the_client_is_in_the_module() -> None:
    """The module has the groups of endpoints that the client has."""
    groups = {name for name in dir(OpenAI) if isinstance(inspect.getattr_static(OpenAI, name), cached_property)}
    assert groups == {name for name in dir(openai) if isinstance(getattr(openai, name), _module_client.Group)}
