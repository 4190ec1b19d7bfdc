"""Clients of Azure over loopback sockets: addresses, versions, credentials, copies, and a user's first errors."""

from __future__ import annotations

import asyncio
import inspect
import json
import math
import os
import pickle
import threading
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest

from clients import AsyncCaller, Caller, SyncCaller
from keys import Keys
from openai_async import AuthenticationError, OpenAI, OpenAIError
from openai_async.azure import AsyncAzureOpenAI, MutuallyExclusiveAuthError
from openai_async.sync.azure import AzureOpenAI
from openai_async.testing import Fault, LocalServer, ReceivedRequest

VERSION = "2025-04-01-preview"
MESSAGES = [{"role": "user", "content": "hi"}]


class AsyncAzureCaller(AsyncCaller):
    """Makes async clients of Azure."""

    def _connect(self, **options: Any) -> Any:
        return AsyncAzureOpenAI(**options)


class AzureCaller(SyncCaller):
    """Makes sync clients of Azure."""

    def _connect(self, **options: Any) -> Any:
        return AzureOpenAI(**options)


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of the test run says nothing to the clients."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "AZURE_")):
            monkeypatch.delenv(name)


@pytest.fixture(params=[AsyncAzureCaller, AzureCaller], ids=["async", "sync"])
def caller(server: LocalServer, request: pytest.FixtureRequest) -> Iterator[Caller]:
    """Both kinds of client; the server answers whatever it is asked."""
    server.reply(json={"data": []}, times=math.inf)
    caller: Caller = request.param(server)
    yield caller
    caller.close()


def connect(caller: Caller, **options: Any) -> Any:
    """A client with `options` on top of what it needs; what is None is left out."""
    usual = {"azure_endpoint": caller.server.azure_endpoint, "api_version": VERSION, "api_key": "k", "max_retries": 0}
    given = {name: value for name, value in (usual | options).items() if value is not None}
    return caller.made(**given)


def sent(caller: Caller, call: Callable[[Any], Any], client: Any) -> ReceivedRequest:
    """What the server receives of a call."""
    caller.run(call(client))
    return caller.server.requests[-1]


def chat(client: Any, model: Any = "m") -> Any:
    return client.chat.completions.create(model=model, messages=MESSAGES)


def files(client: Any) -> Any:
    return client.files.list()


def credentials(request: ReceivedRequest) -> dict[str, str]:
    """The headers that say who is asking."""
    names = ("api-key", "authorization")
    return {name: request.headers[name] for name in names if name in request.headers}


# -- addresses: what the official client was seen to send --------------------------------------------------------------

DEPLOYED: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "chat": ("/chat/completions", chat),
    "completions": ("/completions", lambda client: client.completions.create(model="m", prompt="x")),
    "embeddings": ("/embeddings", lambda client: client.embeddings.create(model="m", input="x")),
    "images": ("/images/generations", lambda client: client.images.generate(model="m", prompt="x")),
    "image edits": ("/images/edits", lambda client: client.images.edit(model="m", prompt="x", image=b"1")),
    "speech": ("/audio/speech", lambda client: client.audio.speech.create(model="m", voice="alloy", input="x")),
    "transcriptions": (
        "/audio/transcriptions",
        lambda client: client.audio.transcriptions.create(model="m", file=("a.wav", b"1")),
    ),
    "translations": (
        "/audio/translations",
        lambda client: client.audio.translations.create(model="m", file=("a.wav", b"1")),
    ),
    "raw response": (
        "/chat/completions",
        lambda client: client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES),
    ),
    "raw view": (
        "/embeddings",
        lambda client: client.with_raw_response.embeddings.create(model="m", input="x"),
    ),
    "any post": (
        "/chat/completions",
        lambda client: client.post("/chat/completions", body={"model": "m"}, cast_to=object),
    ),
    "post without a slash": (
        "/embeddings",
        lambda client: client.post("embeddings", body={"model": "m"}, cast_to=object),
    ),
}
PLAIN: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "files": ("/files", files),
    "upload": ("/files", lambda client: client.files.create(file=b"1", purpose="batch")),
    "responses": ("/responses", lambda client: client.responses.create(model="m", input="x")),
    "models": ("/models", lambda client: client.models.list()),
    "model": ("/models/a%2Fb", lambda client: client.models.retrieve("a/b")),
    "batches": ("/batches", lambda client: client.batches.list()),
    "stored chat": ("/chat/completions/c", lambda client: client.chat.completions.retrieve("c")),
    "moderations": ("/moderations", lambda client: client.moderations.create(model="m", input="x")),
    "image variations": ("/images/variations", lambda client: client.images.create_variation(model="m", image=b"1")),
    "own deployment": (
        "/deployments/q/chat/completions",
        lambda client: client.post("/deployments/q/chat/completions", body={"model": "m"}, cast_to=object),
    ),
}
PLACES: dict[str, tuple[dict[str, Any], str, str]] = {
    # options, where things are, and where what deployments serve is
    "endpoint": ({}, "/openai", "/openai/deployments/m"),
    "deployment": ({"azure_deployment": "dep l"}, "/openai", "/openai/deployments/dep%20l"),
    "base_url": ({"base_url": "/v9/x"}, "/v9/x", "/v9/x/deployments/m"),
    "base_url of a deployment": ({"base_url": "/a/deployments/d"}, "/a/deployments/d", "/a/deployments/d"),
    "base_url and deployment": ({"base_url": "/z", "azure_deployment": "d"}, "/z", "/z/deployments/m"),
}


def placed(caller: Caller, options: dict[str, Any]) -> Any:
    """A client whose `base_url`, if given, is a path of the server."""
    if "base_url" in options:
        where = caller.server.azure_endpoint + options["base_url"]
        options = {**options, "base_url": where, "azure_endpoint": None}
    return connect(caller, **options)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_what_a_deployment_serves_is_asked_of_it(caller: Caller, place: str) -> None:
    """These paths name the deployment: that of the client, or the model of the request, in JSON and in forms."""
    options, _, below = PLACES[place]
    client = placed(caller, options)
    for name, (path, call) in DEPLOYED.items():
        assert sent(caller, call, client).raw_path == f"{below}{path}?api-version={VERSION}", name
        assert b"m" in caller.server.requests[-1].body


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_all_else_is_asked_of_the_resource(caller: Caller, place: str) -> None:
    """No other path names a deployment, whatever its body says."""
    options, root, _ = PLACES[place]
    client = placed(caller, options)
    for name, (path, call) in PLAIN.items():
        assert sent(caller, call, client).raw_path == f"{root}{path}?api-version={VERSION}", name


@pytest.mark.parametrize(
    ("model", "segment"),
    [("gpt-4o", "gpt-4o"), ("gpt 4/ü?%.1", "gpt%204%2F%C3%BC%3F%25.1"), ("a#b&c=d", "a%23b%26c%3Dd"), (5, "5")],
)
def test_any_name_of_a_deployment_is_one_segment(caller: Caller, model: Any, segment: str) -> None:
    """Characters that mean something in addresses are escaped, and the body keeps the name as it is."""
    request = sent(caller, lambda client: chat(client, model), connect(caller))
    assert request.raw_path == f"/openai/deployments/{segment}/chat/completions?api-version={VERSION}"
    assert request.json()["model"] == model


@pytest.mark.parametrize("model", ["", ".", "..", "%2e%2e"])
def test_a_name_that_would_change_the_address_is_refused(caller: Caller, model: str) -> None:
    """Neither an empty name nor one that means another directory is sent."""
    with pytest.raises(ValueError, match="`model` must not be"):
        caller.run(chat(connect(caller), model))
    assert caller.server.requests == []


@pytest.mark.parametrize("body", [{"input": "x"}, {"model": None}, {"model": ["m"]}, ["m"]])
def test_a_body_without_a_model_names_no_deployment(caller: Caller, body: Any) -> None:
    """Such a request goes to the resource, which says what is missing."""
    client = connect(caller)
    request = sent(caller, lambda client: client.post("/embeddings", body=body, cast_to=object), client)
    assert request.path == "/openai/embeddings"


@pytest.mark.parametrize(
    ("endpoint", "base", "path"),
    [
        ("", "/openai/", "/openai/files?"),
        ("/", "/openai/", "/openai/files?"),
        ("/gateway/x/", "/gateway/x/openai/", "/gateway/x/openai/files?"),
        ("/gateway?tier=1", "/gateway/openai?tier=1", "/gateway/openai/files?tier=1&"),
    ],
)
def test_an_endpoint_may_have_a_path_and_a_query(caller: Caller, endpoint: str, base: str, path: str) -> None:
    """What stands before ``/openai`` is kept, and a query goes on every request."""
    client = connect(caller, azure_endpoint=caller.server.azure_endpoint + endpoint)
    assert client.base_url == caller.server.azure_endpoint + base
    assert sent(caller, files, client).raw_path == f"{path}api-version={VERSION}"


def test_the_base_url_names_the_deployment(caller: Caller) -> None:
    """As the official client has it, with a slash at the end."""
    client = connect(caller, azure_deployment="dep l")
    assert client.base_url == f"{caller.server.azure_endpoint}/openai/deployments/dep%20l/"
    assert connect(caller, azure_deployment="").base_url == f"{caller.server.azure_endpoint}/openai/"


# -- version -----------------------------------------------------------------------------------------------------------


def test_the_version_is_in_every_query(caller: Caller) -> None:
    """Beside the client's and the call's own parameters; only those of the call count more."""
    client = connect(caller, default_query={"a": 1, "api-version": "other"})
    assert sent(caller, files, client).query == {"a": "1", "api-version": VERSION}
    assert client.default_query == {"a": 1, "api-version": VERSION}
    replaced = client.copy(set_default_query={"b": 2})
    assert sent(caller, files, replaced).query == {"b": "2", "api-version": VERSION}
    for_once = {"api-version": "2023-05-15", "c": 3}
    request = sent(caller, lambda client: client.models.list(extra_query=for_once), client)
    assert request.query == {"a": "1", "api-version": "2023-05-15", "c": "3"}


# -- credentials -------------------------------------------------------------------------------------------------------


def jwt(name: str, life: float) -> str:
    """A JSON Web Token that expires `life` seconds from now."""
    parts = [{"alg": "none"}, {"name": name, "exp": time.time() + life}]
    head, claims = (urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts)
    return f"{head}.{claims}.c2ln"


async def async_token() -> str:
    return "from a coroutine"


CREDENTIALS: list[tuple[dict[str, Any], dict[str, str]]] = [
    ({"api_key": "k1"}, {"api-key": "k1"}),
    ({"api_key": lambda: "k2"}, {"api-key": "k2"}),
    ({"api_key": async_token}, {"api-key": "from a coroutine"}),
    ({"api_key": None, "azure_ad_token": "t"}, {"authorization": "Bearer t"}),
    ({"api_key": None, "azure_ad_token_provider": lambda: "t2"}, {"authorization": "Bearer t2"}),
    ({"api_key": None, "azure_ad_token_provider": async_token}, {"authorization": "Bearer from a coroutine"}),
    ({"api_key": None, "_enforce_credentials": False}, {}),
]


@pytest.mark.parametrize(("options", "headers"), CREDENTIALS)
def test_a_key_and_a_token_have_headers_of_their_own(
    caller: Caller, options: dict[str, Any], headers: dict[str, str]
) -> None:
    """A key goes into ``api-key``, a token into ``Authorization``, for endpoints of administrators too."""
    client = connect(caller, admin_api_key="admin", **options)
    assert credentials(sent(caller, files, client)) == headers
    assert credentials(sent(caller, lambda client: client.admin.organization.projects.list(), client)) == headers


def test_fixed_credentials_are_among_the_headers(caller: Caller) -> None:
    """`auth_headers` has them; what comes from a function is not there."""
    assert connect(caller).auth_headers == {"api-key": "k"}
    assert connect(caller).default_headers["api-key"] == "k"
    assert connect(caller, api_key=None, azure_ad_token="t").auth_headers == {"Authorization": "Bearer t"}
    assert connect(caller, api_key=lambda: "k").auth_headers == {}
    assert connect(caller, api_key=None, azure_ad_token_provider=lambda: "t").auth_headers == {}


def test_a_body_that_is_used_up_keeps_no_refused_token(caller: Caller) -> None:
    """It cannot be sent again with another token, but the next call has one."""
    keys = Keys(jwt("t1", 3600), jwt("t2", 3600))
    client = connect(caller, api_key=None, azure_ad_token_provider=keys)
    caller.server.fault(Fault(status=401))
    with pytest.raises(AuthenticationError):
        caller.run(client.files.create(file=("a.txt", iter([b"once"])), purpose="assistants"))
    caller.run(client.files.create(file=("a.txt", iter([b"once"])), purpose="assistants"))
    assert [request.headers["authorization"] for request in caller.server.requests] == [
        f"Bearer {key}" for key in keys.keys
    ]


ENVIRONMENT: list[tuple[dict[str, str], dict[str, Any], dict[str, str]]] = [
    ({"AZURE_OPENAI_API_KEY": "ak"}, {}, {"api-key": "ak"}),
    ({"AZURE_OPENAI_AD_TOKEN": "at"}, {}, {"authorization": "Bearer at"}),
    ({"AZURE_OPENAI_AD_TOKEN": "at", "AZURE_OPENAI_API_KEY": "ak"}, {}, {"authorization": "Bearer at"}),
    ({"AZURE_OPENAI_AD_TOKEN": "at"}, {"api_key": "k"}, {"api-key": "k"}),
    ({"AZURE_OPENAI_API_KEY": "ak"}, {"azure_ad_token": "t"}, {"authorization": "Bearer t"}),
    ({"AZURE_OPENAI_API_KEY": "ak"}, {"azure_ad_token_provider": lambda: "p"}, {"authorization": "Bearer p"}),
    ({"AZURE_OPENAI_AD_TOKEN": "at"}, {"azure_ad_token_provider": lambda: "p"}, {"authorization": "Bearer p"}),
    ({"AZURE_OPENAI_API_KEY": "ak"}, {"api_key": "", "azure_ad_token": ""}, {"api-key": "ak"}),
    ({"AZURE_OPENAI_API_KEY": "ak", "OPENAI_API_KEY": "sk"}, {}, {"api-key": "ak"}),
]


@pytest.mark.parametrize(("variables", "options", "headers"), ENVIRONMENT)
def test_credentials_come_from_the_environment(
    caller: Caller,
    variables: dict[str, str],
    options: dict[str, Any],
    headers: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Only if none is passed; then a token counts more than a key."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    client = connect(caller, **({"api_key": None} | options))
    assert credentials(sent(caller, files, client)) == headers


def test_address_and_version_come_from_the_environment(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is passed counts more; the address of OpenAI's own API plays no part."""
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", caller.server.azure_endpoint)
    monkeypatch.setenv("OPENAI_API_VERSION", "v-env")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    monkeypatch.setenv("OPENAI_ORG_ID", "org")
    client = connect(caller, azure_endpoint=None, api_version=None)
    request = sent(caller, files, client)
    assert (request.raw_path, request.headers["openai-organization"]) == ("/openai/files?api-version=v-env", "org")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", f" {caller.server.azure_endpoint} \n")  # as from a file
    empty = connect(caller, azure_endpoint=None, base_url="")
    assert sent(caller, files, empty).raw_path == f"/openai/files?api-version={VERSION}"
    elsewhere = connect(caller, azure_endpoint=None, base_url=f"{caller.server.azure_endpoint}/b")
    assert sent(caller, files, elsewhere).raw_path == f"/b/files?api-version={VERSION}"


def test_a_token_that_says_how_long_it_is_good_is_kept(caller: Caller) -> None:
    """One call of the function serves many requests, those of copies too."""
    tokens = iter([jwt("first", 3600), jwt("second", 3600)])
    client = connect(caller, api_key=None, azure_ad_token_provider=lambda: next(tokens))
    seen = [credentials(sent(caller, files, each)) for each in (client, client, client.copy(timeout=5), client.copy())]
    client.timeout = 7
    seen.append(credentials(sent(caller, files, client)))
    assert all(each == seen[0] for each in seen)


def test_a_token_of_unknown_life_is_asked_for_each_time(caller: Caller) -> None:
    """As the official client does."""
    tokens = iter("abc")
    client = connect(caller, api_key=None, azure_ad_token_provider=lambda: next(tokens))
    seen = [credentials(sent(caller, files, client))["authorization"] for _ in range(3)]
    assert seen == ["Bearer a", "Bearer b", "Bearer c"]


def test_a_refused_token_is_replaced_once(caller: Caller) -> None:
    """After a 401 the request is sent again with a new token, whatever `max_retries` says; after two it is an error."""
    tokens = iter([jwt(name, 3600) for name in "abcd"])
    client = connect(caller, api_key=None, azure_ad_token_provider=lambda: next(tokens))
    caller.run(files(client))
    caller.server.clear()
    caller.server.reply(status=401)
    caller.server.reply(json={"data": []})
    caller.run(files(client))
    first, second = (request.headers["authorization"] for request in caller.server.requests)
    assert first != second
    caller.server.reply(status=401, times=2)
    with pytest.raises(AuthenticationError) as caught:
        caller.run(files(client))
    assert len(caught.value.attempts) == 2
    assert len(caller.server.requests) == 4


def test_many_requests_wait_for_one_token() -> None:
    """However many begin at once, the function is called once, and does not block the loop that they run on."""
    called: list[int] = []
    asked, answer = threading.Event(), threading.Event()

    def token() -> str:
        called.append(1)
        asked.set()
        assert answer.wait(10)  # the loop gives the answer, which it cannot if it waits here
        return jwt("t", 3600)

    async def main() -> None:
        with LocalServer() as server:
            options: dict[str, Any] = {"azure_endpoint": server.azure_endpoint, "api_version": VERSION}
            async with AsyncAzureOpenAI(azure_ad_token_provider=token, **options) as client:
                tasks = [asyncio.ensure_future(client.models.list()) for _ in range(20)]
                await asyncio.to_thread(asked.wait, 10)
                answer.set()
                await asyncio.gather(*tasks)

    asyncio.run(main())
    assert called == [1]


@pytest.mark.parametrize("wrong", ["", None, 7])
def test_a_function_must_give_a_token(caller: Caller, wrong: Any) -> None:
    """Anything but text is refused before something is sent, by the name of the option."""
    client = connect(caller, api_key=None, azure_ad_token_provider=lambda: wrong)
    with pytest.raises(OpenAIError, match="azure_ad_token_provider function must give a non-empty string"):
        caller.run(files(client))
    assert caller.server.requests == []


def test_a_key_with_a_line_end_is_said_to_have_one(caller: Caller) -> None:
    """The usual mistake of keys that are read from files is named, the key is not."""
    with pytest.raises(ValueError, match="the API key holds a line break") as caught:
        caller.run(files(connect(caller, api_key="secret\n")))
    assert "secret" not in str(caught.value)


def test_a_header_of_the_call_counts_more_than_any_credential(caller: Caller) -> None:
    """A header of one's own takes the place of the client's."""
    for client in (connect(caller), connect(caller, api_key=lambda: "k")):
        own = {"api-key": "own"}
        request = sent(caller, lambda client: client.models.list(extra_headers=own), client)  # noqa: B023 - called at once
        assert credentials(request) == own


# -- sockets -----------------------------------------------------------------------------------------------------------

DEPLOYED_MODEL = "m x/y"
SOCKETS: dict[str, tuple[dict[str, Any], str]] = {
    # options, and the target of the handshake
    "endpoint": ({}, f"/openai/realtime?api-version={VERSION}&deployment=m%20x%2Fy"),
    "deployment": ({"azure_deployment": "d e"}, f"/openai/realtime?api-version={VERSION}&deployment=d%20e"),
    "base_url": ({"base_url": "/v9/x"}, f"/v9/x/realtime?api-version={VERSION}&deployment=m%20x%2Fy"),
    "websocket_base_url": (
        {"websocket_base_url": "/ws?g=1"},
        f"/ws/realtime?api-version={VERSION}&g=1&deployment=m%20x%2Fy",
    ),
    "default_query": ({"default_query": {"a": 1}}, f"/openai/realtime?a=1&api-version={VERSION}&deployment=m%20x%2Fy"),
}


def shaken(caller: Caller, connect: Callable[[], Any]) -> ReceivedRequest:
    """The handshake of a socket."""
    caller.server.clear()
    caller.server.reply(events=[])
    with caller.inside(connect()):
        pass
    return caller.server.requests[-1]


@pytest.mark.parametrize("place", SOCKETS)
def test_a_realtime_conversation_names_its_deployment(caller: Caller, place: str) -> None:
    """In the query, beside the version of the API; it is below the resource."""
    options, target = SOCKETS[place]
    if "websocket_base_url" in options:
        elsewhere = {"websocket_base_url": caller.server.azure_endpoint + options["websocket_base_url"]}
        options = {**elsewhere, "azure_endpoint": "http://127.0.0.1:1"}
    client = placed(caller, options)
    assert shaken(caller, lambda: client.realtime.connect(model=DEPLOYED_MODEL)).raw_path == target


@pytest.mark.parametrize(("options", "headers"), CREDENTIALS)
def test_a_handshake_carries_the_credential(caller: Caller, options: dict[str, Any], headers: dict[str, str]) -> None:
    """The same headers as any other request."""
    client = connect(caller, **options)
    assert credentials(shaken(caller, lambda: client.realtime.connect(model="m"))) == headers


def test_parameters_of_the_call_count_more(caller: Caller) -> None:
    """Those of the handshake, as those of any other request."""
    client = connect(caller)
    own = {"api-version": "v2", "deployment": "d2", "q": "1"}
    assert shaken(caller, lambda: client.realtime.connect(model="m", extra_query=own)).query == own


def test_other_sockets_are_below_the_resource(caller: Caller) -> None:
    """They name no deployment."""
    client = connect(caller, azure_deployment="d")
    assert shaken(caller, client.responses.connect).raw_path == f"/openai/responses?api-version={VERSION}"


@pytest.mark.parametrize("options", [{}, {"call_id": "c"}, {"model": ""}])
def test_a_realtime_conversation_needs_a_model(caller: Caller, options: dict[str, str]) -> None:
    """Without one the error says what it names, and nothing is sent."""
    client = connect(caller, azure_deployment="d")
    with (
        pytest.raises(
            OpenAIError, match=r"realtime conversation on Azure needs model=\.\.\., the name of a deployment"
        ),
        caller.inside(client.realtime.connect(**options)),
    ):
        pass
    assert caller.server.requests == []


def test_a_conversation_with_the_local_server(caller: Caller) -> None:
    """The key and the version are checked there too, the deployment is its model."""
    caller.server.clear()
    with caller.inside(connect(caller).realtime.connect(model="gpt-realtime")) as connection:
        event = caller.run(connection.recv())
    assert (event.type, event.session.model) == ("session.created", "gpt-realtime")


# -- copies and settings -----------------------------------------------------------------------------------------------


class Copy(NamedTuple):
    """A client, what changes in its copy, and the path (if another one) and the credentials of a chat then."""

    options: dict[str, Any]
    changes: dict[str, Any]
    path: str
    headers: dict[str, str]


COPIES = [
    Copy(
        {"azure_deployment": "d"}, {}, f"/openai/deployments/d/chat/completions?api-version={VERSION}", {"api-key": "k"}
    ),
    Copy(
        {"azure_deployment": "d"},
        {"api_version": "v2"},
        "/openai/deployments/d/chat/completions?api-version=v2",
        {"api-key": "k"},
    ),
    Copy(
        {"azure_deployment": "d"},
        {"base_url": "/b"},
        f"/b/deployments/m/chat/completions?api-version={VERSION}",
        {"api-key": "k"},
    ),
    Copy({}, {"azure_ad_token": "t"}, "", {"authorization": "Bearer t"}),
    Copy({}, {"azure_ad_token_provider": lambda: "p"}, "", {"authorization": "Bearer p"}),
    Copy({}, {"api_key": lambda: "k2"}, "", {"api-key": "k2"}),
    Copy({"api_key": None, "azure_ad_token": "t"}, {"api_key": "k2"}, "", {"api-key": "k2"}),
    Copy({"api_key": None, "azure_ad_token": "t"}, {"timeout": 5}, "", {"authorization": "Bearer t"}),
    Copy(
        {"api_key": None, "azure_ad_token_provider": lambda: "p"},
        {"azure_ad_token": "t2"},
        "",
        {"authorization": "Bearer t2"},
    ),
    Copy(
        {"api_key": None, "azure_ad_token_provider": lambda: "p"}, {"max_retries": 1}, "", {"authorization": "Bearer p"}
    ),
]


@pytest.mark.parametrize("case", COPIES)
@pytest.mark.parametrize("method", ["copy", "with_options"])
def test_a_copy_keeps_what_it_is_not_told(caller: Caller, method: str, case: Copy) -> None:
    """Another credential takes the place of the one there was, another address that of the deployment."""
    client = connect(caller, **case.options)
    before = sent(caller, chat, client)
    changes = dict(case.changes)
    if "base_url" in changes:
        changes["base_url"] = caller.server.azure_endpoint + changes["base_url"]
    request = sent(caller, chat, getattr(client, method)(**changes))
    assert request.raw_path == (case.path or before.raw_path)
    assert credentials(request) == case.headers
    again = sent(caller, chat, client)
    assert (again.raw_path, credentials(again)) == (before.raw_path, credentials(before))
    assert caller.server.connections == 1


def test_settings_can_be_assigned(caller: Caller) -> None:
    """What is assigned holds from the next request on."""
    client = connect(caller)
    client.azure_deployment = "d2"
    client.api_version = "v2"
    client.azure_ad_token = "t"
    request = sent(caller, chat, client)
    assert request.raw_path == "/openai/deployments/d2/chat/completions?api-version=v2"
    assert credentials(request) == {"authorization": "Bearer t"}
    assert (client.api_key, client.azure_ad_token, client.azure_deployment, client.api_version) == (
        None,
        "t",
        "d2",
        "v2",
    )
    client.base_url = f"{caller.server.azure_endpoint}/other"
    client.api_key = "k2"
    request = sent(caller, chat, client)
    assert request.raw_path == "/other/deployments/m/chat/completions?api-version=v2"
    assert credentials(request) == {"api-key": "k2"}
    with pytest.raises(OpenAIError, match="There is no credential"):
        client.api_key = None
    assert credentials(sent(caller, chat, client)) == {"api-key": "k2"}


def test_a_client_does_not_show_its_key(caller: Caller) -> None:
    """Its `repr` tells the address and that there is a key."""
    assert "secret" not in repr(connect(caller, api_key="secret"))
    assert "secret" not in repr(connect(caller, api_key=None, azure_ad_token="secret"))


# -- the first errors of a user ----------------------------------------------------------------------------------------

IDENTITY: Any = {"identity_provider_id": "idp", "service_account_id": "sa"}
WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"api_key": None}, OpenAIError, r"^There is no credential\. Pass one of api_key=.*AZURE_OPENAI_API_KEY"),
    ({"api_key": None, "admin_api_key": "a"}, OpenAIError, "There is no credential"),
    ({"azure_ad_token": "t"}, MutuallyExclusiveAuthError, "give exactly one of them"),
    ({"azure_ad_token_provider": lambda: "t"}, MutuallyExclusiveAuthError, "give exactly one of them"),
    ({"api_key": None, "workload_identity": IDENTITY}, OpenAIError, "on Azure use azure_ad_token_provider"),
    ({"api_version": None}, ValueError, "api_version must be given, or the environment variable OPENAI_API_VERSION"),
    ({"azure_endpoint": None}, ValueError, "azure_endpoint must be given, such as https://.*AZURE_OPENAI_ENDPOINT"),
    ({"azure_endpoint": ""}, ValueError, "azure_endpoint must be given"),
    ({"base_url": "http://h"}, ValueError, "base_url and azure_endpoint both say where the API is; give one"),
    ({"azure_endpoint": "my.openai.azure.com"}, OpenAIError, "azure_endpoint must be an https:// address, not 'my"),
    ({"azure_endpoint": None, "base_url": "nowhere"}, OpenAIError, "base_url must be an http:// or https:// address"),
    (
        {"api_key": None, "azure_ad_token_provider": "t"},
        TypeError,
        "must be a function .* pass a token as azure_ad_token",
    ),
]


@pytest.mark.parametrize(("options", "error", "words"), WRONG)
def test_options_that_make_no_sense_are_refused(
    caller: Caller, options: dict[str, Any], error: type[Exception], words: str
) -> None:
    """When the client is made, with what to do about it."""
    with pytest.raises(error, match=words):
        connect(caller, **options)


def test_what_is_missing_most_is_said_first() -> None:
    """Without anything at all it is the credential that is asked for."""
    with pytest.raises(OpenAIError, match="There is no credential"):
        AsyncAzureOpenAI()


def test_the_error_of_several_credentials_can_be_pickled() -> None:
    """Like all others."""
    error = MutuallyExclusiveAuthError()
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"api_key": "k", "azure_ad_token": "t"}, MutuallyExclusiveAuthError),
        ({"azure_ad_token": "t", "azure_ad_token_provider": lambda: "t"}, MutuallyExclusiveAuthError),
        ({"data_residency": "eu"}, OpenAIError),
        ({"workload_identity": IDENTITY}, OpenAIError),
        ({"default_query": {}, "set_default_query": {}}, ValueError),
        ({"azure_ad_token_provider": "t"}, TypeError),
        ({"base_url": "nowhere"}, OpenAIError),
    ],
)
def test_a_copy_is_refused_what_makes_no_sense(caller: Caller, changes: dict[str, Any], error: type[Exception]) -> None:
    """The client goes on as before."""
    client = connect(caller)
    with pytest.raises(error):
        client.copy(**changes)
    assert credentials(sent(caller, files, client)) == {"api-key": "k"}


def test_the_import_path_of_the_official_package_leads_here() -> None:
    """``openai.lib.azure`` has the same classes."""
    from openai_async.lib import azure

    assert (azure.AzureOpenAI, azure.AsyncAzureOpenAI) == (AzureOpenAI, AsyncAzureOpenAI)
    assert azure.MutuallyExclusiveAuthError is MutuallyExclusiveAuthError


@pytest.mark.parametrize("method", ["__init__", "copy", "with_options"])
def test_both_clients_take_the_same_options(method: str) -> None:
    """Names, order, kinds, defaults and annotations of the parameters agree, and so does the result."""
    assert inspect.signature(getattr(AzureOpenAI, method)) == inspect.signature(getattr(AsyncAzureOpenAI, method))


def test_a_client_of_azure_has_all_that_others_have() -> None:
    """The options of its base are its options too, but for the region of OpenAI's own API at the beginning."""
    options, others = ({*inspect.signature(kind).parameters} for kind in (AzureOpenAI, OpenAI))
    assert others - options == {"data_residency"}
    assert {*inspect.signature(AzureOpenAI.copy).parameters} > {*inspect.signature(OpenAI.copy).parameters}
