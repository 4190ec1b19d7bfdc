"""Sockets as such: the handshake, the goodbye, and what is left behind."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
import trustme

from conversations import CREATED, MODEL, connected, ended, frame, texts
from openai_async import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncOpenAI,
    AuthenticationError,
    DeadlineExceededError,
    HTTPOptions,
    RateLimitError,
    WebSocketConnectionClosedError,
    deadline,
    omit,
)
from openai_async.resources.realtime.realtime import AsyncRealtimeConnection
from openai_async.testing import Fault, LocalServer
from test_proxy import tunnels

pytestmark = pytest.mark.anyio

# -- the handshake -------------------------------------------------------------------------------------------------


async def test_address_and_headers_are_those_of_the_client(server: LocalServer) -> None:
    """The path is below the base URL; query and headers of the client and of the call are joined, the call's win."""
    base = f"{server.base_url}?fixed=1&b=base"
    async with AsyncOpenAI(
        api_key="sk-own", base_url=base, default_query={"a": "client", "c": "client"}, default_headers={"X-One": "1"}
    ) as client:
        server.reply(events=[], done=False, path="/realtime")
        manager = client.realtime.connect(
            model=MODEL,
            extra_query={"c": ["x", "y z"], "d": None, "e": True},
            extra_headers={"x-one": "2", "Accept": omit},
        )
        async with manager:
            pass
    raw = server.requests[-1].raw_path
    assert raw == f"/v1/realtime?a=client&c=x&c=y%20z&fixed=1&b=base&model={MODEL}&d=&e=true"
    headers = server.sockets[-1].headers
    assert (headers["authorization"], headers["x-one"]) == ("Bearer sk-own", "2")
    assert headers["user-agent"] == client.user_agent
    assert headers["accept"] != "application/json"
    assert headers["sec-websocket-version"] == "13"
    assert "sec-websocket-extensions" not in headers


@pytest.mark.parametrize("scheme", ["ws", "http"])
async def test_sockets_may_be_elsewhere(server: LocalServer, scheme: str) -> None:
    """`websocket_base_url` is where sockets are, in either scheme; its query goes along."""
    elsewhere = server.base_url.replace("http", scheme, 1) + "/?region=eu"
    options: Any = {"base_url": "http://127.0.0.1:9/v1", "websocket_base_url": elsewhere}
    async with AsyncOpenAI(api_key="k", **options) as client, connected(client, server, CREATED) as connection:
        assert (await connection.recv()).type == "session.created"
    assert server.sockets[-1].query == {"region": "eu", "model": MODEL}


async def test_sockets_over_tls(tmp_path: Path) -> None:
    """Where requests go over https, sockets go over wss, with the certificates of the client's options."""
    authority: Any = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    async with LocalServer(ssl_context=context) as server:
        for verify, trusted in ((str(tmp_path / "ca.pem"), True), (True, False)):
            client = AsyncOpenAI(
                api_key="k", base_url=server.base_url, http_client=HTTPOptions(verify=verify), max_retries=0
            )
            async with client:
                if trusted:
                    async with connected(client, server, CREATED, b"x" * 300_000) as connection:
                        assert (await connection.recv()).type == "session.created"
                        assert len(await connection.recv_bytes()) == 300_000
                    assert (await ended(server)).close_code == 1000
                else:
                    with pytest.raises(APIConnectionError, match="not trusted"):
                        await client.realtime.connect(model=MODEL).enter()


async def test_a_tunnel_to_the_server(tmp_path: Path) -> None:
    """A proxy is asked to CONNECT, and learns no key."""
    authority: Any = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("api.example").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    async with LocalServer(ssl_context=context) as server:
        port = int(server.base_url.rpartition(":")[2].partition("/")[0])
        async with tunnels(port) as proxy:
            options = HTTPOptions(proxy=proxy.address, verify=str(tmp_path / "ca.pem"))
            client = AsyncOpenAI(api_key="sk-secret", base_url="https://api.example/v1", http_client=options)
            async with client, connected(client, server, CREATED) as connection:
                assert (await connection.recv()).type == "session.created"
    (head,) = proxy.heads
    assert head.startswith("CONNECT api.example:443 HTTP/1.1\r\n")
    assert "sk-secret" not in head


async def test_a_refused_handshake_is_an_error_of_its_status(server: LocalServer, client: AsyncOpenAI) -> None:
    """Status, body and request id are those of the answer."""
    server.fault(Fault(status=401, error={"message": "no such key", "code": "invalid_api_key"}))
    with pytest.raises(AuthenticationError, match="no such key") as caught:
        await client.realtime.connect(model=MODEL).enter()
    assert (caught.value.code, caught.value.status_code) == ("invalid_api_key", 401)
    assert str(caught.value.request_id).startswith("req_")
    assert caught.value.request.url.startswith("ws://")
    assert server.sockets == []


async def test_a_handshake_is_tried_again_like_any_request(server: LocalServer, client: AsyncOpenAI) -> None:
    """The policy of the client holds, `attempts` tell of it, and `Retry-After` is heeded."""
    server.fault(Fault(status=503, retry_after_ms=1))
    server.fault(Fault(reset="before"))
    async with connected(client, server, CREATED, tries=3) as connection:
        assert (await connection.recv()).type == "session.created"
    assert [request.headers["x-stainless-retry-count"] for request in server.requests] == ["0", "1", "2"]
    server.fault(Fault(status=429, retry_after_ms=1), times=3)
    with pytest.raises(RateLimitError) as caught:
        await client.realtime.connect(model=MODEL).enter()
    assert [attempt.status for attempt in caught.value.attempts] == [429, 429, 429]


async def test_a_key_that_a_function_gives(server: LocalServer) -> None:
    """A handshake asks for the key, and once more when it was refused."""
    keys = iter(["old", "new"])
    async with AsyncOpenAI(api_key=lambda: next(keys), base_url=server.base_url) as client:
        server.fault(Fault(status=401))
        async with connected(client, server, CREATED, tries=2) as connection:
            assert (await connection.recv()).type == "session.created"
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer old", "Bearer new"]


async def test_no_answer_within_the_limit(server: LocalServer, client: AsyncOpenAI) -> None:
    """`open_timeout` and the deadline of the caller bound the handshake."""
    own = client.with_options(max_retries=0)
    server.fault(Fault(stall="before_headers"), times=2)
    with pytest.raises(APITimeoutError, match=r"sent nothing for 0\.05 s") as caught:
        await own.realtime.connect(model=MODEL, websocket_connection_options={"open_timeout": 0.05}).enter()
    assert caught.value.phase == "read"
    with deadline(0.05), pytest.raises(DeadlineExceededError):
        await own.realtime.connect(model=MODEL).enter()


async def test_a_deadline_is_for_the_handshake(server: LocalServer, client: AsyncOpenAI) -> None:
    """A conversation may be longer than the call that began it."""
    with deadline(0.3):
        async with connected(client, server) as connection:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(connection.recv(), 0.5)
            server.sockets[-1].send(CREATED)
            assert (await connection.recv()).type == "session.created"


async def test_hooks_are_told_of_handshakes(server: LocalServer, client: AsyncOpenAI) -> None:
    """As of any request: each attempt, what failed, and the answer."""
    told: list[Any] = []
    server.fault(Fault(status=503, retry_after_ms=1))
    async with connected(client.with_options(hooks=[told.append]), server, tries=2):
        pass
    assert [type(event).__name__ for event in told] == [
        "AttemptStarted",
        "AttemptFailed",
        "AttemptStarted",
        "AnswerReceived",
    ]
    assert told[-1].response.status_code == 101
    assert told[-1].response.headers["upgrade"] == "websocket"
    assert told[0].request.headers["authorization"] == "<redacted>"


async def test_nobody_listens() -> None:
    """A server that is not there is a connection error that says where it was looked for."""
    async with AsyncOpenAI(api_key="k", base_url="http://127.0.0.1:9/v1", max_retries=0) as client:
        with pytest.raises(APIConnectionError, match="is the server running") as caught:
            await client.realtime.connect(model=MODEL).enter()
    assert "ws://127.0.0.1:9/v1/realtime" in str(caught.value)


async def test_a_server_that_speaks_no_websocket(server: LocalServer, client: AsyncOpenAI) -> None:
    """An ordinary answer, and one that accepts another key than was offered, are errors."""
    server.fault(Fault(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"))
    with pytest.raises(APIStatusError, match="200"):
        await client.realtime.connect(model=MODEL).enter()
    head = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    server.fault(Fault(raw=head + b"Sec-WebSocket-Accept: c29tZXRoaW5nIGVsc2U=\r\n\r\n"))
    with pytest.raises(APIConnectionError, match="Sec-WebSocket-Accept"):
        await client.realtime.connect(model=MODEL).enter()


async def test_redirects_stay_with_the_server(server: LocalServer, client: AsyncOpenAI) -> None:
    """One within the same origin is followed; one to anywhere else is refused, and nothing is sent there."""
    server.fault(Fault(status=307, headers={"Location": f"/v1/realtime?model={MODEL}&moved=1"}))
    async with connected(client, server, CREATED, tries=2) as connection:
        assert (await connection.recv()).type == "session.created"
    assert server.sockets[-1].query["moved"] == "1"
    with LocalServer() as other:
        server.fault(Fault(status=302, headers={"Location": f"{other.base_url}/realtime"}))
        with pytest.raises(APIStatusError, match="websocket_base_url") as caught:
            await client.realtime.connect(model=MODEL).enter()
        assert caught.value.status_code == 302
        assert other.requests == []
    server.fault(Fault(status=307, headers={"Location": f"/v1/realtime?model={MODEL}"}), times=11)
    with pytest.raises(APIStatusError, match="307"):
        await client.realtime.connect(model=MODEL).enter()
    own = client.with_options(http_client=HTTPOptions(follow_redirects=False))
    with pytest.raises(APIStatusError, match="307"):
        await own.realtime.connect(model=MODEL).enter()
    await own.close()
    assert len(server.requests) == 14


async def test_events_in_the_packet_of_the_handshake() -> None:
    """What a quick server sends right behind its answer is not lost, be it events or the end."""
    for tail, code in ((frame(1, b'{"type":"error"}'), None), (frame(8, b"\x03\xe9bye"), 1001)):
        script = SameWrite(frame(1, b'{"type":"session.created"}') + tail)
        async with script.serving() as base_url, AsyncOpenAI(api_key="k", base_url=base_url) as own:
            options: Any = {"close_timeout": 0.05}
            async with own.realtime.connect(model=MODEL, websocket_connection_options=options) as connection:
                assert (await connection.recv()).type == "session.created"
                if code is None:
                    assert (await connection.recv()).type == "error"
                else:
                    with pytest.raises(WebSocketConnectionClosedError, match="bye") as caught:
                        await connection.recv()
                    assert caught.value.code == code


async def test_a_server_that_does_not_hang_up() -> None:
    """The connection is cut a while after the server's goodbye, whether the program closes it or not."""
    script = SameWrite(frame(8, b"\x03\xe8"))
    async with script.serving() as base_url, AsyncOpenAI(api_key="k", base_url=base_url) as own:
        options: Any = {"close_timeout": 0.05}
        connection = await own.realtime.connect(model=MODEL, websocket_connection_options=options).enter()
        assert await texts(connection) == []
        await asyncio.wait_for(script.cut.wait(), 10)


class SameWrite:
    """A server that answers a handshake and sends `tail` in one write; `cut` tells of the end of the connection."""

    def __init__(self, tail: bytes) -> None:
        self._tail = tail
        self.cut = asyncio.Event()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        from websockets.datastructures import Headers
        from websockets.http11 import Request
        from websockets.server import ServerProtocol

        lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        fields: Any = [line.split(": ", 1) for line in lines[1:] if line]
        protocol = ServerProtocol()
        response = protocol.accept(Request(lines[0].split()[1], Headers(fields)))
        writer.write(response.serialize() + self._tail)
        with suppress(ConnectionError):
            await reader.read()
        self.cut.set()
        writer.close()

    @asynccontextmanager
    async def serving(self) -> AsyncGenerator[str, None]:
        listening = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        async with listening:
            yield f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/v1"


# -- the end -------------------------------------------------------------------------------------------------------


async def test_goodbye(server: LocalServer, client: AsyncOpenAI) -> None:
    """The server is told a code and a reason; a second goodbye does nothing."""
    async with connected(client, server, CREATED) as connection:
        with pytest.raises(ValueError, match="1006"):
            await connection.close(code=1006)
    assert (await ended(server)).close_code == 1000
    async with connected(client, server, CREATED) as connection:
        await connection.close(code=4000, reason="enough")
        await connection.close()
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.recv()
        assert [event async for event in connection] == []
    assert (caught.value.code, caught.value.reason) == (4000, "enough")
    socket = await ended(server)
    assert (socket.close_code, socket.close_reason) == (4000, "enough")


@pytest.mark.parametrize("close_timeout", [0.0, 0.05])
async def test_a_server_that_does_not_say_goodbye(
    server: LocalServer, client: AsyncOpenAI, close_timeout: float
) -> None:
    """The connection is cut when the close time-out is over, also if the server began, also if nobody reads."""
    server.fault(Fault(read=0))
    async with connected(client, server, CREATED, socket={"close_timeout": close_timeout}) as connection:
        assert (await connection.recv()).type == "session.created"
    server.fault(Fault(read=0))
    events = [bytes(100_000) for _ in range(300)]
    async with connected(
        client, server, *events, socket={"close_timeout": close_timeout, "max_queue": 1}
    ) as connection:
        pass
    with pytest.raises(WebSocketConnectionClosedError):
        await connection.recv()


async def test_leaving_while_much_waits_to_be_read(server: LocalServer, client: AsyncOpenAI) -> None:
    """The answer to the goodbye is read behind whatever else was sent, which is dropped."""
    events = [bytes(100)] * 100_000
    async with connected(client, server, *events, socket={"max_queue": 1, "close_timeout": None}) as connection:
        assert len(await connection.recv_bytes()) == 100  # there are more than are handed out at once
    assert (await ended(server)).close_code == 1000


async def test_closing_the_client_cuts_its_sockets(server: LocalServer, client: AsyncOpenAI) -> None:
    """Whoever waits for an event is told that there will be none."""
    async with connected(client, server) as connection:
        waiting = asyncio.ensure_future(connection.recv())
        await asyncio.sleep(0)
        await client.close()
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await waiting
        assert caught.value.code == 1006
    await ended(server)
    with pytest.raises(APIConnectionError, match="client has been closed"):
        await client.realtime.connect(model=MODEL).enter()


async def test_dropping_a_connection_closes_it(server: LocalServer, client: AsyncOpenAI) -> None:
    """A connection that nobody holds is closed without a warning."""
    server.reply(events=[CREATED], done=False)
    connection = await client.realtime.connect(model=MODEL).enter()
    assert (await connection.recv()).type == "session.created"
    del connection
    gc.collect()
    assert (await ended(server)).close_code == 1006


@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
def test_a_loop_that_ends_leaves_nothing(server: LocalServer, loop: str) -> None:
    """Sockets that are open when their loop ends are closed with it; the client can be used on the next loop."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)
    held: list[Any] = []

    async def leave() -> None:
        server.reply(events=[CREATED, b"x" * 1_000_000], done=False)
        connection = await client.realtime.connect(model=MODEL).enter()
        assert (await connection.recv()).type == "session.created"
        assert len(await connection.recv_bytes()) == 1_000_000
        held.append(connection)

    for _ in range(2):
        run_on(loop, leave())
        server.wait_for(lambda server: not server.sockets[-1].open)
    held.clear()
    gc.collect()


def run_on(loop: str, main: Any) -> None:
    if loop == "uvloop":
        uvloop = pytest.importorskip("uvloop")
        made = uvloop.new_event_loop()
        try:
            made.run_until_complete(main)
            made.run_until_complete(made.shutdown_asyncgens())
            made.run_until_complete(made.shutdown_default_executor())
        finally:
            made.close()
    else:
        asyncio.run(main)


async def test_a_connection_belongs_to_its_loop(server: LocalServer, client: AsyncOpenAI) -> None:
    """On another loop, reading, writing and closing say so."""
    async with connected(client, server) as connection:
        found: list[str] = []

        async def elsewhere() -> None:
            for use in (connection.recv(), connection.send({"type": "response.create"}), connection.close()):
                with pytest.raises(RuntimeError, match="another event loop"):
                    await use
                found.append("refused")

        await asyncio.to_thread(lambda: asyncio.run(elsewhere()))
        assert found == ["refused"] * 3


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
async def test_a_forked_child_cannot_use_it(server: LocalServer, client: AsyncOpenAI) -> None:
    """The child is told so, and the parent's conversation goes on."""
    async with connected(client, server, CREATED) as connection:
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            try:
                asyncio.run(told(connection, writing))
            finally:
                os._exit(0)
        os.close(writing)
        said = await asyncio.to_thread(lambda: b"".join(iter(lambda: os.read(reading, 4096), b"")))
        os.close(reading)
        assert (await asyncio.to_thread(os.waitpid, child, 0))[1] == 0
        assert said == b"RuntimeError: This connection was opened on another event loop"
        assert (await connection.recv()).type == "session.created"
        await connection.send_raw("{}")
        await server.until(lambda server: server.sockets[-1].received)


async def told(connection: AsyncRealtimeConnection, pipe: int) -> None:
    try:
        await connection.recv()
    except RuntimeError as error:
        os.write(pipe, f"RuntimeError: {str(error).partition(',')[0]}".encode())


def test_websockets_is_loaded_with_the_first_socket() -> None:
    """The library is imported off the loop, by whoever opens a socket, and by nobody else."""
    from test_layers import fresh

    loaded = fresh(
        """
        import asyncio, sys, threading
        from openai_async import AsyncOpenAI
        from openai_async.testing import LocalServer

        class Watch:
            def find_spec(self, name, path=None, target=None):
                if name == "websockets.client":
                    print(threading.current_thread() is threading.main_thread())

        async def main(base_url):
            async with AsyncOpenAI(api_key="k", base_url=base_url, max_retries=0) as client:
                try:
                    await client.models.list()
                except Exception:
                    pass
                manager = client.realtime.connect(model="m")
                print("websockets" in sys.modules)
                try:
                    await manager.enter()
                except Exception:
                    pass

        sys.meta_path.insert(0, Watch())
        asyncio.run(main("http://127.0.0.1:9/v1"))
        """
    )
    assert loaded.split() == ["False", "False"]


async def test_the_log_tells_of_sockets(
    server: LocalServer, client: AsyncOpenAI, caplog: pytest.LogCaptureFixture
) -> None:
    """Opening and closing are logged, keys and queries are not."""
    with caplog.at_level("DEBUG", logger="openai_async"):
        async with connected(client, server, CREATED) as connection:
            await connection.recv()
    said = [record.getMessage() for record in caplog.records if record.name == "openai_async"]
    address = f"{server.base_url.replace('http', 'ws', 1)}/realtime"
    assert said[0].startswith(f"GET {address}: sending")
    assert said[1].startswith(f"GET {address}: 101 after")
    assert said[2] == f"{address}: closed, code 1000"
    assert "sk-test" not in json.dumps(said)


async def test_options_are_checked(client: AsyncOpenAI) -> None:
    """An option that is not known or has no meaning is an error before anything is sent."""
    wrong: list[tuple[Any, type[Exception]]] = [
        ({"max_sise": 1}, TypeError),
        ({"overflow": "block"}, ValueError),
        ({"send_overflow": "drop"}, ValueError),
        ({"compression": "gzip"}, ValueError),
    ]
    for options, error in wrong:
        with pytest.raises(error, match=next(iter(options))):
            client.realtime.connect(model=MODEL, websocket_connection_options=options)
