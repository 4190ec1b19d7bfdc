"""Proxies: by option and by environment, for http and https, and those who need none."""

from __future__ import annotations

import asyncio
import os
import ssl
from base64 import b64encode
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import trustme

from openai_async import APIConnectionError, AsyncOpenAI, HTTPOptions, OpenAIError
from openai_async._proxy import environment_proxy
from openai_async.testing import LocalServer

pytestmark = pytest.mark.anyio

PLAIN = "http://api.example/v1"  # names that only a proxy knows
SAFE = "https://api.example/v1"


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of the test run says nothing of proxies."""
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


def address(server: LocalServer) -> str:
    return server.base_url.removesuffix("/v1")


async def ask(client: AsyncOpenAI) -> str:
    return (await client.models.retrieve("gpt-4o")).id


def connecting(base_url: str, **options: Any) -> AsyncOpenAI:
    return AsyncOpenAI(api_key="sk-test", base_url=base_url, http_client=HTTPOptions(**options), max_retries=0)


class Tunnels:
    """A proxy that understands CONNECT alone and leads every tunnel to one port; `heads` are the requests it got."""

    def __init__(self, port: int | None, refusal: bytes) -> None:
        self.heads: list[str] = []
        self.address = ""
        self._port = port
        self._refusal = refusal
        self._tasks: set[asyncio.Task[Any]] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task: Any = asyncio.current_task()
        self._tasks.add(task)
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            self.heads.append((await reader.readuntil(b"\r\n\r\n")).decode())
            if self._port is None:
                writer.write(self._refusal)
            else:
                there = await asyncio.open_connection("127.0.0.1", self._port)
                writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
                await asyncio.gather(self._pass_on(reader, there[1]), self._pass_on(there[0], writer))
        writer.close()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        finally:
            writer.close()

    async def end(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


@asynccontextmanager
async def tunnels(port: int | None, refusal: bytes = b"") -> AsyncGenerator[Tunnels]:
    proxy = Tunnels(port, refusal)
    listening = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.address = f"127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    try:
        yield proxy
    finally:
        listening.close()
        await proxy.end()
        await listening.wait_closed()


@pytest.fixture(scope="module")
def authority() -> Any:  # its signatures name types of pyOpenSSL, which need not be there
    return trustme.CA()


@pytest.fixture
async def proxy(authority: Any) -> AsyncIterator[Tunnels]:
    """A proxy that leads to a server of https://api.example."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("api.example").configure_cert(context)
    async with LocalServer(ssl_context=context) as server, tunnels(urlsplit(server.base_url).port) as own:
        yield own


@pytest.fixture
def ca_file(authority: Any, tmp_path: Path) -> str:
    """The certificate that vouches for the server behind the proxy."""
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    return str(file)


# -- by option -----------------------------------------------------------------------------------------------------


async def test_http_goes_through_a_proxy_by_its_whole_address(server: LocalServer) -> None:
    """The proxy is told where the request shall go, and gets it with key and all."""
    server.reply(json={"id": "by proxy"})
    async with connecting(PLAIN, proxy=address(server)) as client:
        assert await ask(client) == "by proxy"
    (request,) = server.requests
    assert (request.raw_path, request.headers["host"]) == (f"{PLAIN}/models/gpt-4o", "api.example")
    assert request.headers["authorization"] == "Bearer sk-test"


async def test_https_goes_through_a_tunnel(proxy: Tunnels, ca_file: str) -> None:
    """The proxy learns the host and nothing else; the tunnel is used again, also one that was opened ahead."""
    async with connecting(SAFE, proxy=proxy.address, verify=ca_file) as client:
        assert await client.warm() == 1
        assert [await ask(client) for _ in range(3)] == ["gpt-4o"] * 3
    (head,) = proxy.heads
    assert head.startswith("CONNECT api.example:443 HTTP/1.1\r\n")
    assert "sk-test" not in head
    assert "authorization" not in head.lower()


async def test_a_proxy_may_ask_who_it_is(server: LocalServer, proxy: Tunnels, ca_file: str) -> None:
    """User and password of the proxy's address go to the proxy, for http and https."""
    expected = b64encode(b"us@er:pass").decode()
    server.reply(json={"id": "x"})
    async with connecting(PLAIN, proxy=f"http://us%40er:pass@{address(server)[7:]}") as client:
        await ask(client)
    assert server.requests[0].headers["proxy-authorization"] == f"Basic {expected}"
    async with connecting(SAFE, proxy=f"http://us%40er:pass@{proxy.address}", verify=ca_file) as client:
        await ask(client)
    assert f"proxy-authorization: basic {expected}".lower() in proxy.heads[0].lower()


# -- by environment ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
@pytest.mark.parametrize("scheme", ["http://", ""])
async def test_the_environment_names_the_proxy(
    name: str, scheme: str, server: LocalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variables are understood in both cases, with and without the scheme of the proxy."""
    monkeypatch.setenv(name, f"{scheme}{address(server)[7:]}")
    server.reply(json={"id": "by proxy"})
    async with AsyncOpenAI(api_key="k", base_url=PLAIN) as client:
        assert await ask(client) == "by proxy"


async def test_each_scheme_has_a_proxy_of_its_own(
    server: LocalServer, proxy: Tunnels, ca_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """HTTPS_PROXY counts for https and HTTP_PROXY for http."""
    monkeypatch.setenv("HTTPS_PROXY", f"http://{proxy.address}")
    monkeypatch.setenv("HTTP_PROXY", address(server))
    server.reply(json={"id": "plain"})
    async with connecting(SAFE, verify=ca_file) as client:
        assert await ask(client) == "gpt-4o"
        assert await ask(client.with_options(base_url=PLAIN)) == "plain"
    assert len(proxy.heads) == len(server.requests) == 1


@pytest.mark.parametrize("no_proxy", ["127.0.0.1", "*", "x.example,127.0.0.1", "{}"])
async def test_some_hosts_need_no_proxy(
    no_proxy: str, server: LocalServer, monkeypatch: pytest.MonkeyPatch, free_tcp_port: int
) -> None:
    """NO_PROXY takes hosts, also with their port, out."""
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{free_tcp_port}")
    monkeypatch.setenv("NO_PROXY", no_proxy.format(address(server)[7:]))
    async with connecting(server.base_url) as client:
        assert await ask(client) == "gpt-4o"


@pytest.mark.parametrize(
    ("no_proxy", "host", "expected"),
    [
        ("example", "api.example", None),
        (".example", "api.example", None),
        ("other.example", "api.example", "http://p:1"),
        ("api.example:8000", "api.example", None),
        ("api.example:9000", "api.example", "http://p:1"),
        ("", "api.example", "http://p:1"),
    ],
)
def test_no_proxy_takes_domains_and_ports(
    no_proxy: str, host: str, expected: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A domain stands for all that is in it, a port for that port only."""
    monkeypatch.setenv("HTTP_PROXY", "http://p:1")
    monkeypatch.setenv("NO_PROXY", no_proxy)
    assert environment_proxy("http", host, 8000) == expected


async def test_the_environment_can_be_ignored(
    server: LocalServer, monkeypatch: pytest.MonkeyPatch, free_tcp_port: int
) -> None:
    """With `trust_env=False` the variables say nothing."""
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{free_tcp_port}")
    async with connecting(server.base_url, trust_env=False) as client:
        assert await ask(client) == "gpt-4o"


async def test_the_option_comes_before_the_environment(
    server: LocalServer, monkeypatch: pytest.MonkeyPatch, free_tcp_port: int
) -> None:
    """A proxy that is given as an option is used for every host."""
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{free_tcp_port}")
    monkeypatch.setenv("NO_PROXY", "*")
    server.reply(json={"id": "by proxy"})
    async with connecting(PLAIN, proxy=address(server)) as client:
        assert await ask(client) == "by proxy"


# -- what can go wrong ---------------------------------------------------------------------------------------------


async def test_a_proxy_that_is_away_is_named_as_the_culprit(
    monkeypatch: pytest.MonkeyPatch, free_tcp_port: int
) -> None:
    """The error says that it is the proxy and where it may have come from."""
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{free_tcp_port}")
    async with connecting(SAFE) as client:
        with pytest.raises(APIConnectionError, match="the proxy cannot be reached; check HTTPS_PROXY and NO_PROXY"):
            await ask(client)


async def test_a_proxy_that_refuses_is_quoted() -> None:
    """What the proxy says to CONNECT is in the error."""
    refusal = b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    async with tunnels(None, refusal) as proxy, connecting(SAFE, proxy=proxy.address) as client:
        with pytest.raises(APIConnectionError, match=r"the proxy refused the connection \(.*Who are you"):
            await ask(client)


@pytest.mark.parametrize("scheme", ["socks5", "socks4", "socks5h"])
async def test_a_socks_proxy_is_refused_in_words(
    scheme: str, server: LocalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be used is not ignored silently, which would leave the tunnel that the user wanted."""
    monkeypatch.setenv("ALL_PROXY", f"{scheme}://127.0.0.1:1080")
    async with connecting(server.base_url) as client:
        with pytest.raises(OpenAIError, match=rf"SOCKS proxy \({scheme}\), which is not supported"):
            await ask(client)
    assert server.connections == 0
