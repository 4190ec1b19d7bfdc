"""Clients of httpx as ``http_client=``: what they were made with holds here, too, or is refused."""

from __future__ import annotations

import ssl
from typing import Any

import pytest

from openai_async import AsyncOpenAI, DefaultAsyncHttpxClient, DefaultHttpxClient, HTTPOptions, OpenAI, Timeout
from openai_async._http_options import http_options
from openai_async.testing import LocalServer

httpx = pytest.importorskip("httpx")

CLIENTS: list[Any] = [httpx.Client, httpx.AsyncClient]
pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("kind", CLIENTS)]


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment names no proxy."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def read(kind: Any, **options: Any) -> HTTPOptions:
    """The options of a client of httpx with `options`."""
    return http_options(kind(**options))


async def test_a_client_may_be_given(kind: Any, server: LocalServer) -> None:
    """Requests of both clients travel, with its headers, and none of those that name httpx."""
    given: Any = kind(headers={"X-Mine": "1"})
    async with AsyncOpenAI(api_key="k", base_url=server.base_url, http_client=given) as client:
        assert (await client.models.retrieve("gpt-4o")).id == "gpt-4o"
    with OpenAI(api_key="k", base_url=server.base_url, http_client=given) as client:
        assert client.models.retrieve("gpt-4o").id == "gpt-4o"
    for request in server.requests:
        assert request.headers["x-mine"] == "1"
        assert "httpx" not in request.headers["user-agent"]


def test_what_nobody_chose_is_left_to_the_defaults(kind: Any) -> None:
    """The limits and the timeout that httpx has by itself do not count; those that were given do."""
    plain, own = read(kind), HTTPOptions()
    assert (plain.limits, plain.timeout, plain.proxy, plain.headers) == (own.limits, None, None, {})
    limits = httpx.Limits(max_connections=7, keepalive_expiry=3)
    chosen = read(kind, limits=limits, timeout=httpx.Timeout(9, connect=2), trust_env=False)
    assert (chosen.limits.max_connections, chosen.limits.keepalive_expiry) == (7, 3)
    timeout: Any = AsyncOpenAI(api_key="k", http_client=chosen).timeout
    assert (timeout.connect, timeout.read) == (2, 9)
    assert not chosen.trust_env
    assert read(kind, limits=httpx.Limits(max_connections=None)).limits.max_connections is None


def test_certificates_are_those_of_the_client(kind: Any) -> None:
    """Its TLS context is used as it is, be it one that verifies nothing."""
    context = ssl.create_default_context()
    assert read(kind, verify=context).verify is context
    unverified: Any = read(kind, verify=False).verify
    assert unverified.verify_mode is ssl.CERT_NONE


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:3128", "http://u%40x:p%3A@127.0.0.1:3128"])
def test_its_proxy_is_used(kind: Any, proxy: str) -> None:
    """With user and password, whether it is the client's or that of a transport of all requests."""
    assert read(kind, proxy=proxy).proxy == proxy
    transport = (httpx.HTTPTransport if kind is httpx.Client else httpx.AsyncHTTPTransport)(proxy=httpx.Proxy(proxy))
    assert read(kind, transport=transport).proxy == proxy
    assert read(kind, mounts={"all://": transport}).proxy == proxy
    with pytest.raises(TypeError, match="cannot take `mounts`: give one `proxy` instead"):
        read(kind, mounts={"https://a.example": transport})


def test_proxies_of_the_environment_are_left_to_it(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """They have exceptions (``NO_PROXY``), which the environment tells here as well."""
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:3128")
    options = read(kind)
    assert (options.proxy, options.trust_env) == (None, True)


@pytest.mark.parametrize(
    "options",
    [
        {"auth": ("user", "password")},
        {"cookies": {"a": "1"}},
        {"params": {"a": "1"}},
        {"event_hooks": {"request": [print]}},
        {"transport": httpx.MockTransport(print)},
    ],
    ids=lambda options: next(iter(options)),
)
def test_what_cannot_be_done_is_refused(kind: Any, options: dict[str, Any]) -> None:
    """The error names the option and the way out."""
    with pytest.raises(TypeError, match=f"cannot take `{next(iter(options))}`: "):
        AsyncOpenAI(api_key="k", http_client=kind(**options))


def test_a_client_that_sends_in_its_own_way_is_refused(kind: Any) -> None:
    """A class that overrides how requests are sent would not be asked; one that adds other things is fine."""
    own = type("Own", (kind,), {"send": print})
    with pytest.raises(TypeError, match=r"must be HTTPOptions .*, not .*test_httpx_options\.Own"):
        AsyncOpenAI(api_key="k", http_client=own())
    assert http_options(type("Other", (kind,), {"name": "x"})()).verify


@pytest.mark.parametrize("name", [DefaultHttpxClient, DefaultAsyncHttpxClient])
def test_the_official_names_take_transports(kind: Any, name: type[HTTPOptions]) -> None:
    """Libraries pass ``transport=`` for its socket options, and ``base_url=``, which has no effect."""
    transport: Any = httpx.HTTPTransport if kind is httpx.Client else httpx.AsyncHTTPTransport
    more: dict[str, Any] = {"base_url": "http://nowhere", "transport": transport(local_address="127.0.0.1")}
    options = name(timeout=Timeout(3), **more)
    assert (options.local_address, options.timeout) == ("127.0.0.1", Timeout(3))
    with pytest.raises(TypeError, match="unexpected keyword `uds`"):
        name(transport=transport(uds="/tmp/x"))
