"""The client: its options and where they come from, its copies, its keys, its end, and a user's first errors."""

from __future__ import annotations

import asyncio
import os
import threading
from copy import copy as shallow_copy
from typing import Any, cast

import pytest

from openai_async import (
    APIConnectionError,
    AsyncOpenAI,
    AuthenticationError,
    HTTPOptions,
    NotFoundError,
    OpenAIError,
    Timeout,
    __version__,
    omit,
)
from openai_async.testing import LocalServer, ReceivedRequest

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of the test run says nothing to the clients."""
    for name in list(os.environ):
        if name.startswith("OPENAI_"):
            monkeypatch.delenv(name)


async def ask(client: AsyncOpenAI) -> str:
    return (await client.models.retrieve("gpt-4o")).id


async def received(server: LocalServer, client: AsyncOpenAI) -> ReceivedRequest:
    """What the server gets from a question."""
    await ask(client)
    return server.requests[-1]


# -- options and where they come from ------------------------------------------------------------------------------


async def test_options_become_headers_and_query(server: LocalServer) -> None:
    """Key, organization, project, default headers and query go on every request, and who is asking."""
    async with AsyncOpenAI(
        api_key="sk-1",
        organization="org-1",
        project="proj-1",
        base_url=server.base_url,
        default_headers={"X-Mine": "1", "User-Agent": "mine"},
        default_query={"a": 1},
    ) as client:
        request = await received(server, client)
        assert {name: request.headers[name] for name in ("authorization", "openai-organization", "openai-project")} == {
            "authorization": "Bearer sk-1",
            "openai-organization": "org-1",
            "openai-project": "proj-1",
        }
        assert (request.headers["x-mine"], request.headers["user-agent"], request.query) == ("1", "mine", {"a": "1"})
        assert client.default_headers["X-Mine"] == "1"
        assert client.default_query == {"a": 1}
        plain = await received(server, client.copy(set_default_headers={}))
        assert plain.headers["user-agent"].startswith(f"openai-async/{__version__} ")


async def test_options_come_from_the_environment(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every setting has a variable; what is passed counts more."""
    variables = {
        "OPENAI_API_KEY": "sk-env",
        "OPENAI_ADMIN_KEY": "sk-admin",
        "OPENAI_ORG_ID": "org-env",
        "OPENAI_PROJECT_ID": "proj-env",
        "OPENAI_WEBHOOK_SECRET": "whsec",
        "OPENAI_BASE_URL": f"{server.base_url}?api-version=7",
    }
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    async with AsyncOpenAI() as client:
        request = await received(server, client)
        assert (request.headers["authorization"], request.query) == ("Bearer sk-env", {"api-version": "7"})
        assert (request.headers["openai-organization"], request.headers["openai-project"]) == ("org-env", "proj-env")
        assert (client.admin_api_key, client.webhook_secret) == ("sk-admin", "whsec")
    async with AsyncOpenAI(api_key="sk-own", organization="org-own", base_url=server.base_url) as client:
        request = await received(server, client)
        assert (request.headers["authorization"], request.query) == ("Bearer sk-own", {})
        assert request.headers["openai-organization"] == "org-own"


async def test_further_headers_come_from_the_environment(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """OPENAI_CUSTOM_HEADERS holds one a line; `default_headers` count more, other lines are no headers."""
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-A: 1: one\n\n X-B :2 \nnothing\nX-C: 3")
    async with AsyncOpenAI(api_key="k", base_url=server.base_url, default_headers={"x-c": "own"}) as client:
        headers = (await received(server, client)).headers
    assert (headers["x-a"], headers["x-b"], headers["x-c"]) == ("1: one", "2", "own")


@pytest.mark.parametrize("region", ["us", "eu", "ae", "au", "in", "jp"])
def test_a_region_has_an_address_of_its_own(region: Any) -> None:
    """`data_residency` chooses the address, for a client and for a copy, in spite of the environment."""
    expected = f"https://{region}.api.openai.com/v1/"
    assert AsyncOpenAI(api_key="k", data_residency=region).base_url == expected
    assert AsyncOpenAI(api_key="k", base_url="http://h/v1").copy(data_residency=region).base_url == expected


def test_the_address_is_given_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any there is the usual one; two at a time, or a region that is none, are refused."""
    assert AsyncOpenAI(api_key="k").base_url == "https://api.openai.com/v1/"
    assert AsyncOpenAI(api_key="k", data_residency="global").base_url == "https://api.openai.com/v1/"
    monkeypatch.setenv("OPENAI_BASE_URL", "")
    assert AsyncOpenAI(api_key="k").base_url == "https://api.openai.com/v1/"
    with pytest.raises(OpenAIError, match="give one of them"):
        AsyncOpenAI(api_key="k", base_url="http://h/v1", data_residency="eu")
    with pytest.raises(OpenAIError, match="data_residency must be one of global, us, eu"):
        AsyncOpenAI(api_key="k", data_residency=cast("Any", "moon"))


def test_the_defaults_are_those_users_know() -> None:
    """Ten minutes, five seconds to connect, two retries."""
    client = AsyncOpenAI(api_key="k")
    assert client.timeout == Timeout(600, connect=5)
    assert (client.max_retries, client.deadline, client.organization, client.project) == (2, None, None, None)


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"timeout": "5"}, TypeError),
        ({"timeout": -5}, ValueError),
        ({"max_retries": None}, TypeError),
        ({"max_retries": -1}, ValueError),
        ({"unknown": 1}, TypeError),
    ],
)
def test_options_that_make_no_sense_are_refused(options: dict[str, Any], error: type[Exception]) -> None:
    """When the client is made, not at its first request."""
    with pytest.raises(error, match=next(iter(options))):
        AsyncOpenAI(api_key="k", **options)


async def test_settings_can_be_assigned(server: LocalServer, client: AsyncOpenAI) -> None:
    """What is assigned holds from the next request on, in groups of endpoints that were used before too."""
    models = client.models
    await models.retrieve("gpt-4o")
    client.api_key = "sk-new"
    client.organization = "org-new"
    client.base_url = f"{server.base_url}?v=2"
    client.timeout = 9.0
    await models.retrieve("gpt-4o")
    request = server.requests[-1]
    assert (request.headers["authorization"], request.headers["openai-organization"]) == ("Bearer sk-new", "org-new")
    assert (request.query, request.headers["x-stainless-read-timeout"]) == ({"v": "2"}, "9")
    assert (client.api_key, client.timeout, client.base_url) == ("sk-new", 9.0, f"{server.base_url}?v=2")


@pytest.mark.parametrize(
    ("name", "wrong"), [("timeout", "x"), ("max_retries", -1), ("base_url", "nowhere"), ("api_key", None)]
)
async def test_a_setting_that_is_refused_changes_nothing(name: str, wrong: object, client: AsyncOpenAI) -> None:
    """The client goes on with what it had."""
    before = getattr(client, name)
    with pytest.raises((TypeError, ValueError, OpenAIError)):
        setattr(client, name, wrong)
    assert getattr(client, name) == before
    client.project = "proj"
    assert await ask(client) == "gpt-4o"


def test_a_client_does_not_show_its_key() -> None:
    """Its `repr` tells the address and that there is a key."""
    shown = repr(AsyncOpenAI(api_key="sk-secret", base_url="http://h/v1"))
    assert shown == "<AsyncOpenAI base_url='http://h/v1/' api_key='<redacted>'>"
    assert "secret" not in repr(AsyncOpenAI(api_key="k", base_url="http://me:secret@h/v1?key=secret"))


# -- copies --------------------------------------------------------------------------------------------------------


async def test_a_copy_shares_the_connections(server: LocalServer, client: AsyncOpenAI) -> None:
    """Other options do not cost other connections; another pool does."""
    await ask(client)
    for copy in (
        client.with_options(timeout=5, max_retries=0),
        client.copy(api_key="sk-2", default_headers={"X": "1"}, hooks=[], deadline=60),
    ):
        await ask(copy)
    assert server.connections == 1
    own = client.copy(http_client=HTTPOptions())
    await ask(own)
    assert server.connections == 2
    await own.close()
    assert (own.is_closed(), client.is_closed()) == (True, False)


async def test_a_copy_has_options_of_its_own(server: LocalServer, client: AsyncOpenAI) -> None:
    """What is not said stays, the client it was made from does not change, its endpoints use its options."""
    await ask(client)
    client.organization = "org"
    copy = client.with_options(api_key="sk-2", project="proj", base_url=f"{server.base_url}?v=2", max_retries=7)
    request = await received(server, copy)
    assert (request.headers["authorization"], request.query) == ("Bearer sk-2", {"v": "2"})
    assert (request.headers["openai-organization"], request.headers["openai-project"]) == ("org", "proj")
    assert (copy.max_retries, client.max_retries) == (7, 2)
    request = await received(server, client)
    assert (request.headers["authorization"], request.query) == ("Bearer sk-test", {})
    assert "openai-project" not in request.headers


async def test_a_copy_of_the_standard_library_is_one_as_well(server: LocalServer, client: AsyncOpenAI) -> None:
    """A key that is assigned to what `copy.copy` gives does not become that of the first client."""
    second = shallow_copy(client)
    second.api_key = "sk-2"
    for one in (client, second):
        await ask(one)
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer sk-test", "Bearer sk-2"]
    assert server.connections == 1


async def test_a_copy_adds_to_headers_and_query_or_replaces_them(server: LocalServer, client: AsyncOpenAI) -> None:
    """`default_*` of a copy lie over those of the client, `set_default_*` take their place, both are too much."""
    base = client.copy(default_headers={"X-A": "1", "X-B": "1"}, default_query={"a": 1, "b": 1})
    more = await received(server, base.copy(default_headers={"x-b": "2", "X-C": "2"}, default_query={"b": 2}))
    assert [more.headers[name] for name in ("x-a", "x-b", "x-c")] == ["1", "2", "2"]
    assert more.query == {"a": "1", "b": "2"}
    instead = await received(server, base.copy(set_default_headers={"X-C": "3"}, set_default_query={"c": 3}))
    assert ("x-a" in instead.headers, instead.headers["x-c"], instead.query) == (False, "3", {"c": "3"})
    without = await received(server, base.copy(default_headers={"X-A": omit}))
    assert "x-a" not in without.headers
    with pytest.raises(ValueError, match="give one of them"):
        base.copy(default_headers={}, set_default_headers={})
    with pytest.raises(ValueError, match="give one of them"):
        base.copy(default_query={}, set_default_query={})


def test_a_copy_of_a_subclass_is_one() -> None:
    """Programs that extend the client get their own class back."""

    class Mine(AsyncOpenAI):
        """A client with something more."""

        extra = 1

    copy = Mine(api_key="k").with_options(max_retries=1)
    assert type(copy) is Mine
    assert copy.extra == 1


# -- keys ----------------------------------------------------------------------------------------------------------


async def test_a_key_may_come_from_a_function(server: LocalServer, client: AsyncOpenAI) -> None:
    """Plain or async, it is asked for each request."""
    keys = iter(["k1", "k2", "k3", "k4"])

    async def asynchronous() -> str:
        await asyncio.sleep(0)
        return next(keys)

    class Token:
        async def __call__(self) -> str:
            return next(keys)

    for provider in (lambda: next(keys), asynchronous, asynchronous, Token()):
        await ask(client.copy(api_key=provider))
    assert [request.headers["authorization"] for request in server.requests] == [f"Bearer k{n}" for n in range(1, 5)]
    assert client.copy(api_key=asynchronous).auth_headers == {}


async def test_a_function_that_blocks_does_not_block_the_loop(client: AsyncOpenAI) -> None:
    """A plain function may wait for a disk or a server while the loop goes on."""
    asked, answer = threading.Event(), threading.Event()

    def key() -> str:
        asked.set()
        assert answer.wait(10)  # the loop gives the answer, which it cannot if it waits here
        return "k"

    task = asyncio.create_task(ask(client.copy(api_key=key)))
    await asyncio.to_thread(asked.wait, 10)
    answer.set()
    assert await task == "gpt-4o"


@pytest.mark.parametrize("wrong", ["", None, 7])
async def test_a_function_must_give_a_key(wrong: Any, server: LocalServer, client: AsyncOpenAI) -> None:
    """Anything but text is refused before something is sent."""
    with pytest.raises(OpenAIError, match=f"must give a non-empty string, not {type(wrong).__name__}"):
        await ask(client.copy(api_key=lambda: wrong))
    assert server.requests == []


async def test_a_header_of_the_call_counts_more_than_any_key(server: LocalServer, client: AsyncOpenAI) -> None:
    """An Authorization header of one's own replaces the key, be it fixed or from a function."""
    own = {"authorization": "Bearer own"}
    for asker in (client, client.copy(api_key=lambda: "from a function")):
        await asker.models.retrieve("gpt-4o", extra_headers=own)
        await ask(asker.copy(default_headers=own))
    assert {request.headers["authorization"] for request in server.requests} == {"Bearer own"}


async def test_a_key_that_only_administers_is_enough_for_a_client(server: LocalServer) -> None:
    """It can be made, but endpoints for everybody do not get the key of administrators."""
    async with AsyncOpenAI(admin_api_key="sk-admin", base_url=server.base_url) as client:
        with pytest.raises(AuthenticationError, match="no API key in the request"):
            await ask(client)
    assert "authorization" not in server.requests[0].headers


# -- the end -------------------------------------------------------------------------------------------------------


async def test_a_client_can_be_closed_more_than_once(server: LocalServer) -> None:
    """`close` and leaving the block do the same; one that sent nothing can be closed too."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)
    assert not client.is_closed()
    async with client as entered:
        assert entered is client
        await ask(client)
        await client.close()
        assert client.is_closed()
    await client.close()
    await server.until(lambda server: server.open_connections == 0)
    with pytest.raises(APIConnectionError, match="has been closed; make a new one"):
        await ask(client)
    await AsyncOpenAI(api_key="k").close()


# -- the first errors of a user ------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [None, ""])
def test_without_a_key_it_says_what_to_do(key: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the argument, the variable, and the server that needs no account."""
    if key is not None:
        monkeypatch.setenv("OPENAI_API_KEY", key)
    with pytest.raises(OpenAIError, match=r"^There is no API key\. Pass api_key=.*OPENAI_API_KEY.*openai_async serve"):
        AsyncOpenAI()
    assert AsyncOpenAI(_enforce_credentials=False).api_key is None


def test_an_address_that_is_none_says_what_one_looks_like() -> None:
    """The scheme that was forgotten is in the example."""
    with pytest.raises(OpenAIError, match=r"not '127\.0\.0\.1:8000/v1'; for example http://127\.0\.0\.1:8000/v1"):
        AsyncOpenAI(api_key="k", base_url="127.0.0.1:8000/v1")


async def test_a_server_that_is_down_is_said_to_be(client: AsyncOpenAI, free_tcp_port: int) -> None:
    """The error asks whether the server runs, and names its address."""
    with pytest.raises(APIConnectionError) as caught:
        await ask(client.with_options(base_url=f"http://127.0.0.1:{free_tcp_port}/v1", max_retries=0))
    assert f"GET http://127.0.0.1:{free_tcp_port}/v1/models/gpt-4o failed" in str(caught.value)
    assert "no connection could be made; is the server running?" in str(caught.value)


async def test_a_host_that_does_not_exist_is_said_not_to(client: AsyncOpenAI) -> None:
    """The error points to the address; a name that is too long need not be looked for anywhere."""
    with pytest.raises(APIConnectionError, match="host name cannot be resolved; check base_url"):
        await ask(client.with_options(base_url=f"http://{'a.' * 130}invalid/v1", max_retries=0))


async def test_a_wrong_path_is_said_to_be(server: LocalServer, client: AsyncOpenAI) -> None:
    """A base URL without its /v1 gets the server's own words and the address that was asked."""
    with pytest.raises(NotFoundError, match=r"Invalid URL.*\(GET http://127\.0\.0\.1:\d+/models/gpt-4o, status 404"):
        await ask(client.with_options(base_url=server.base_url.removesuffix("/v1")))


async def test_a_wrong_key_is_said_to_be() -> None:
    """The server's words are shown, the key is not."""
    async with LocalServer(api_keys={"sk-right"}) as strict:
        client = AsyncOpenAI(api_key="sk-wrong-and-long", base_url=strict.base_url)
        with pytest.raises(AuthenticationError, match="Error code: 401 - Incorrect API key") as caught:
            await ask(client)
    assert "sk-wrong-and-long" not in str(caught.value)
    assert len(strict.requests) == 1


async def test_a_key_with_a_line_end_is_said_to_have_one(server: LocalServer, client: AsyncOpenAI) -> None:
    """The usual mistake of keys that are read from files is named, the key is not."""
    with pytest.raises(ValueError, match="the API key holds a line break") as caught:
        await ask(client.copy(api_key="sk-secret\n"))
    assert "sk-secret" not in str(caught.value)
    with pytest.raises(ValueError, match="the API key holds a line break"):
        await ask(client.copy(api_key=lambda: "sk-secret\n"))
    assert server.requests == []


async def test_a_model_that_does_not_exist_is_named(client: AsyncOpenAI) -> None:
    """The server's words name the model."""
    with pytest.raises(NotFoundError, match="The model 'gpt-99' does not exist") as caught:
        await client.chat.completions.create(model="gpt-99", messages=[{"role": "user", "content": "hello"}])
    assert caught.value.code == "model_not_found"
