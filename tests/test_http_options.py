"""Options of the HTTP layer: what is taken, what is refused and why."""

from __future__ import annotations

from typing import Any

import pytest

from openai_async import (
    DEFAULT_CONNECTION_LIMITS,
    AsyncOpenAI,
    DefaultAioHttpClient,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    HTTPOptions,
    Timeout,
)
from openai_async.testing import LocalServer

pytestmark = pytest.mark.anyio


def test_the_defaults_are_those_of_a_client_for_many_calls() -> None:
    """Ten thousand connections, the environment trusted, certificates verified, redirects followed."""
    options = HTTPOptions()
    assert options.limits is DEFAULT_CONNECTION_LIMITS
    assert options.limits.max_connections == 10_000
    assert (options.trust_env, options.verify, options.follow_redirects) == (True, True, True)
    assert (options.proxy, options.cert, options.local_address, options.timeout, options.headers) == (
        *(None, None, None, None),
        {},
    )


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("transport", "LocalServer"),
        ("mounts", "`proxy`"),
        ("app", "base_url"),
        ("event_hooks", "hooks="),
        ("auth", "api_key="),
        ("cookies", "default_headers="),
        ("params", "default_query="),
    ],
)
def test_what_makes_no_sense_here_is_refused_with_a_way_out(name: str, hint: str) -> None:
    """An option of the other library says why it is not taken and what to do instead."""
    options: dict[str, Any] = {name: object()}
    with pytest.raises(TypeError, match=rf"^DefaultAsyncHttpxClient cannot take `{name}`: .*{hint}"):
        DefaultAsyncHttpxClient(**options)


def test_what_nobody_knows_is_refused() -> None:
    """A misspelt option is a TypeError that names it."""
    options: dict[str, Any] = {"verfy": False}
    with pytest.raises(TypeError, match=r"^HTTPOptions got an unexpected keyword `verfy`$"):
        HTTPOptions(**options)


@pytest.mark.parametrize("options", [{"http2": True}, {"http1": False}])
def test_only_http_1_is_spoken(options: dict[str, Any]) -> None:
    """A client that insists on HTTP/2 is told so."""
    with pytest.raises(TypeError, match="HTTP/2 is not supported"):
        HTTPOptions(**options)
    assert HTTPOptions(http1=True, http2=False).proxy is None


@pytest.mark.parametrize(
    ("proxy", "expected"),
    [("http://p:1", "http://p:1"), ("https://u:x@p:1", "https://u:x@p:1"), ("p:1", "http://p:1"), (None, None)],
)
def test_a_proxy_may_leave_its_scheme_out(proxy: str | None, expected: str | None) -> None:
    """As in the environment, a proxy is spoken to in http unless it says otherwise."""
    assert HTTPOptions(proxy=proxy).proxy == expected


@pytest.mark.parametrize("scheme", ["socks5", "ftp"])
def test_a_proxy_that_cannot_be_used_is_refused(scheme: str) -> None:
    """The error names the scheme and shows no password."""
    with pytest.raises(ValueError, match=rf"http:// or https:// address; {scheme} is not supported") as caught:
        HTTPOptions(proxy=f"{scheme}://user:secret@p:1")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("kind", [HTTPOptions, DefaultAsyncHttpxClient, DefaultHttpxClient, DefaultAioHttpClient])
async def test_each_name_is_taken_as_http_client(kind: type[HTTPOptions], server: LocalServer) -> None:
    """Programs written for the official package go on under the names they use."""
    async with AsyncOpenAI(api_key="k", base_url=server.base_url, http_client=kind(trust_env=False)) as client:
        assert (await client.models.retrieve("gpt-4o")).id == "gpt-4o"


def test_a_client_of_another_library_is_refused() -> None:
    """The error names what was passed, and what to pass."""

    class AsyncClient:
        """Stands for the other library's."""

    AsyncClient.__module__ = "httpx"
    other: Any = AsyncClient()
    with pytest.raises(TypeError, match=r"must be HTTPOptions \(or DefaultAsync.*, not httpx\..*AsyncClient"):
        AsyncOpenAI(api_key="k", http_client=other)
    with pytest.raises(TypeError, match="http_client must be HTTPOptions"):
        AsyncOpenAI(api_key="k").copy(http_client=other)


async def test_headers_lie_below_those_of_the_client(server: LocalServer) -> None:
    """Both are sent; of the same name, the client's counts."""
    options = HTTPOptions(headers={"X-A": "options", "X-B": "options"})
    async with AsyncOpenAI(
        api_key="k", base_url=server.base_url, http_client=options, default_headers={"x-b": "client"}
    ) as client:
        await client.models.retrieve("gpt-4o")
    headers = server.requests[0].headers
    assert (headers["x-a"], headers["x-b"]) == ("options", "client")


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
async def test_headers_do_not_take_the_place_of_the_key(server: LocalServer, name: str) -> None:
    """What was made for other servers as well does not tell this one their password."""
    options = HTTPOptions(headers={name: "Bearer of another server"})
    async with AsyncOpenAI(api_key="k", base_url=server.base_url, http_client=options) as client:
        await client.models.list()
        await client.with_options(default_headers={name: "Bearer chosen"}).models.list()
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer k", "Bearer chosen"]


def test_the_timeout_is_the_default_of_clients() -> None:
    """It counts for clients that were given none."""
    options = HTTPOptions(timeout=Timeout(7))
    assert AsyncOpenAI(api_key="k", http_client=options).timeout == Timeout(7)
    assert AsyncOpenAI(api_key="k", http_client=options, timeout=3).timeout == 3
    assert AsyncOpenAI(api_key="k", http_client=options, timeout=None).timeout is None
