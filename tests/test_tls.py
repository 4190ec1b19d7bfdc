"""TLS: whom the client trusts, whom it is to the server, and where the context is made."""

from __future__ import annotations

import asyncio
import gc
import shutil
import ssl
import subprocess
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from openai_async import APIConnectionError, AsyncOpenAI, HTTPOptions, OpenAIError
from openai_async.testing import LocalServer

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def authority() -> Any:  # its signatures name types of pyOpenSSL, which need not be there
    return trustme.CA()


@pytest.fixture
def ca_file(authority: Any, tmp_path: Path) -> str:
    """A bundle that vouches for the server; of this test alone, so that no context is left from another."""
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    return str(file)


@pytest.fixture
def ca_directory(ca_file: str) -> str:
    """The same as a directory, where OpenSSL looks for hashed names."""
    command = ["openssl", "x509", "-hash", "-noout", "-in", ca_file]
    hashed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    directory = Path(ca_file).parent
    shutil.copy(ca_file, directory / f"{hashed}.0")
    return str(directory)


@pytest.fixture
def context(authority: Any) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
def safe(context: ssl.SSLContext) -> Iterator[LocalServer]:
    """A server of https."""
    with LocalServer(ssl_context=context) as own:
        yield own


@pytest.fixture
async def doubtful(authority: Any) -> AsyncIterator[LocalServer]:
    """A server of https whose certificate is for somebody else."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("other.example").configure_cert(context)
    async with LocalServer(ssl_context=context) as own:
        yield own


@pytest.fixture
def identity(authority: Any, tmp_path: Path) -> tuple[str, str]:
    """Certificate and key of a client."""
    issued = authority.issue_cert("client@example")
    cert, key = tmp_path / "client.pem", tmp_path / "client.key"
    issued.cert_chain_pems[0].write_to_path(str(cert))
    issued.private_key_pem.write_to_path(str(key))
    return str(cert), str(key)


@pytest.fixture
def identity_file(identity: tuple[str, str], tmp_path: Path) -> str:
    """Both in one file."""
    both = tmp_path / "both.pem"
    both.write_text("".join(Path(file).read_text() for file in identity))
    return str(both)


async def ask(server: LocalServer, **options: Any) -> str:
    http = HTTPOptions(**options)
    async with AsyncOpenAI(api_key="k", base_url=server.base_url, http_client=http, max_retries=0) as client:
        return (await client.models.retrieve("gpt-4o")).id


# -- whom the client trusts ----------------------------------------------------------------------------------------


async def test_a_server_that_nobody_vouches_for_is_refused(safe: LocalServer) -> None:
    """The error says that it is the certificate, and how to trust it."""
    with pytest.raises(
        APIConnectionError, match=r"certificate is not trusted; see SSL_CERT_FILE or HTTPOptions\(verify"
    ):
        await ask(safe)
    assert safe.requests == []


async def test_a_bundle_may_vouch_for_the_server(safe: LocalServer, ca_file: str) -> None:
    """`verify` takes a path or a context."""
    assert await ask(safe, verify=ca_file) == "gpt-4o"
    assert await ask(safe, verify=ssl.create_default_context(cafile=ca_file)) == "gpt-4o"


async def test_the_environment_may_name_the_bundle(
    safe: LocalServer, ca_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SSL_CERT_FILE counts, but not against `verify`."""
    monkeypatch.setenv("SSL_CERT_FILE", ca_file)
    assert await ask(safe) == "gpt-4o"
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    assert await ask(safe, verify=ca_file) == "gpt-4o"


@pytest.mark.skipif(shutil.which("openssl") is None, reason="a directory of certificates has hashed names")
@pytest.mark.parametrize("name", ["SSL_CERT_DIR", "SSL_CERT_FILE"])
async def test_the_environment_may_name_a_directory(
    name: str, safe: LocalServer, ca_directory: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A directory as OpenSSL wants it is understood in either variable, beside a bundle too."""
    bundle = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    monkeypatch.setenv(name, ca_directory)
    assert await ask(safe) == "gpt-4o"


async def test_a_certificate_must_be_of_the_host(doubtful: LocalServer, ca_file: str) -> None:
    """A trusted certificate of somebody else is refused."""
    with pytest.raises(APIConnectionError, match="certificate is not trusted"):
        await ask(doubtful, verify=ca_file)


async def test_verification_can_be_turned_off(doubtful: LocalServer, identity: tuple[str, str]) -> None:
    """`verify=False` trusts anybody, with a certificate of one's own too."""
    assert await ask(doubtful, verify=False) == "gpt-4o"
    assert await ask(doubtful, verify=False, cert=identity) == "gpt-4o"


# -- whom it is to the server --------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore:unclosed transport:ResourceWarning")
async def test_the_server_may_ask_for_a_certificate(
    context: ssl.SSLContext, authority: Any, ca_file: str, identity: tuple[str, str], identity_file: str
) -> None:
    """`cert` is a pair of files or one that holds both; without it there is no connection."""
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    async with LocalServer(ssl_context=context) as strict:
        for cert in (identity, identity_file):
            assert await ask(strict, verify=ca_file, cert=cert) == "gpt-4o"
        with pytest.raises(APIConnectionError):
            await ask(strict, verify=ca_file)
    gc.collect()  # Python 3.10 complains about TLS connections that the peer broke


# -- what can go wrong ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("options", [{"verify": "/nowhere/ca.pem"}, {"cert": ("/nowhere/ca.pem", "/nowhere/key")}])
async def test_a_file_that_is_missing_is_named(options: dict[str, Any], safe: LocalServer) -> None:
    """The error of a path that leads nowhere shows the path and the options to look at."""
    with pytest.raises(OpenAIError, match=r"cannot be loaded from .*/nowhere/ca\.pem.*SSL_CERT_FILE.*`cert`") as caught:
        await ask(safe, **options)
    assert isinstance(caught.value.__cause__, FileNotFoundError)
    assert safe.connections == 0


async def test_the_password_of_a_key_is_not_shown(safe: LocalServer) -> None:
    """Of the three parts of `cert`, an error shows the files."""
    with pytest.raises(OpenAIError) as caught:
        await ask(safe, cert=("/nowhere/cert", "/nowhere/key", "secret"))
    assert "/nowhere/key" in str(caught.value)
    assert "secret" not in str(caught.value)


async def test_a_server_of_http_is_recognised() -> None:
    """Asked in https, it is suggested to try http."""

    async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as plain:
        port = plain.sockets[0].getsockname()[1]
        async with AsyncOpenAI(api_key="k", base_url=f"https://127.0.0.1:{port}/v1", max_retries=0) as client:
            with pytest.raises(APIConnectionError, match=r"is base_url https where it should be http\?"):
                await client.models.retrieve("gpt-4o")


# -- where the context is made -------------------------------------------------------------------------------------


async def test_the_context_is_made_once_and_not_on_the_loop(
    safe: LocalServer, server: LocalServer, ca_file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading certificates takes long: all clients share one context, another thread makes it, http needs none."""
    makers: list[threading.Thread] = []
    make = ssl.create_default_context

    def noted(*args: Any, **kwargs: Any) -> ssl.SSLContext:
        makers.append(threading.current_thread())
        return make(*args, **kwargs)

    monkeypatch.setattr(ssl, "create_default_context", noted)
    monkeypatch.setenv("SSL_CERT_FILE", ca_file)
    assert await ask(server) == "gpt-4o"
    assert makers == []
    assert [await ask(safe) for _ in range(3)] == ["gpt-4o"] * 3
    assert len(makers) == 1
    assert makers[0] is not threading.current_thread()


def test_one_client_serves_one_loop_after_the_other(safe: LocalServer, ca_file: str) -> None:
    """Each `asyncio.run` ends with all of its connections closed in good order."""
    client = AsyncOpenAI(api_key="k", base_url=safe.base_url, http_client=HTTPOptions(verify=ca_file))

    async def many() -> list[str]:
        return [one.id for one in await asyncio.gather(*(client.models.retrieve("gpt-4o") for _ in range(5)))]

    for _ in range(3):
        assert asyncio.run(many()) == ["gpt-4o"] * 5
        safe.wait_for(lambda server: server.open_connections == 0)
