"""WebSockets of the local server, seen from the other end: scripts, faults, closes, and what tests are told."""

from __future__ import annotations

import asyncio
import json
import os
import ssl
import subprocess
import sys
import textwrap
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from hypothesis import given, strategies as st
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus

from bare import Wire
from callers import connected
from openai_async.testing import Fault, LocalServer, Socket
from openai_async.testing.socket_faults import Closing, Course
from openai_async.testing.wire import End

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

pytestmark = pytest.mark.anyio

ROOT = Path(__file__).parent.parent
PATH = "/realtime?model=gpt-realtime"
SCRIPT = [{"type": "one"}, {"type": "two"}, {"type": "three"}]
PING = b"\x89\x80\x00\x00\x00\x00"
HANDSHAKE = (
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
)


async def heard(client: ClientConnection) -> tuple[list[Any], int | None]:
    """All messages to the end, JSON decoded, and the close code."""
    messages: list[str | bytes] = []
    with suppress(ConnectionClosed):
        while True:
            messages.append(await client.recv())
    return [json.loads(each) if isinstance(each, str) else each for each in messages], client.protocol.close_code


async def spoiled(server: LocalServer, fault: Fault) -> tuple[list[Any], int | None]:
    """What a client hears of the script under `fault`."""
    server.reply(events=SCRIPT)
    server.fault(fault)
    async with connected(server, PATH) as client:
        return await heard(client)


async def refused(server: LocalServer, path: str = PATH, *, key: str | None = "sk-test") -> tuple[int, Any, Any]:
    """Status, headers and body of a handshake that must fail."""
    with pytest.raises(InvalidStatus) as caught:
        async with connected(server, path, key=key):
            pass
    response = caught.value.response
    body = bytes(response.body or b"")
    return response.status_code, response.headers, json.loads(body) if body[:1] == b"{" else body


async def quiet(client: ClientConnection) -> bool:
    """Whether no message has come before the answer to a ping, and none is waiting."""
    await (await client.ping())
    receiving = asyncio.ensure_future(client.recv())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return receiving.cancel()


async def ended(server: LocalServer) -> Socket:
    """The newest socket, when it has ended."""
    await server.until(lambda server: not server.sockets[-1].open)
    return server.sockets[-1]


# -- scripts ---------------------------------------------------------------------------------------------------


async def test_script(server: LocalServer) -> None:
    """Events are sent right after the handshake, then the socket is closed."""
    server.reply(events=SCRIPT, path="/realtime")
    async with connected(server, PATH) as client:
        assert await heard(client) == (SCRIPT, 1000)
    assert (await ended(server)).close_code == 1000


async def test_forms_of_messages(server: LocalServer) -> None:
    """Bytes make a binary message, text goes as it is, anything else as JSON."""
    server.reply(events=[b"\x00\x01", "not JSON", [1, None]], done=False)
    async with connected(server, PATH) as client:
        assert [await client.recv() for _ in range(3)] == [b"\x00\x01", "not JSON", "[1,null]"]


async def test_open_script(server: LocalServer) -> None:
    """A script that is not done leaves the socket open; what comes is kept, what a test says is sent."""
    server.reply(events=[], done=False)
    async with connected(server, PATH + "&model=b&x=", subprotocols=["other", "realtime"]) as client:
        socket = server.sockets[-1]
        assert client.subprotocol == "realtime"
        assert (socket.path, socket.query) == ("/v1/realtime", {"model": "b", "x": ""})
        assert socket.headers["AUTHORIZATION"] == "Bearer sk-test"
        await client.send('{"type": "session.update"}')
        await client.send("plain")
        await client.send(b"\x07")
        await client.send([b"in ", b"frag", b"ments"])
        await server.until(lambda _: len(socket.received_bytes) == 2)
        assert socket.received == [{"type": "session.update"}, "plain"]
        assert socket.received_bytes == [b"\x07", b"in fragments"]
        socket.send({"type": "error"})
        assert await client.recv() == '{"type":"error"}'
        assert (socket.open, socket.close_code) == (True, None)
        await client.close(4001, "enough")
    await ended(server)
    assert (socket.close_code, socket.close_reason) == (4001, "enough")
    assert [request.outcome for request in server.requests] == ["answered"]


async def test_large_messages(server: LocalServer) -> None:
    """Messages of 8 MiB pass in both directions."""
    large = "x" * (8 << 20)
    server.reply(events=[large], done=False)
    async with connected(server, PATH) as client:
        await client.send(large)
        assert await client.recv() == large
        await server.until(lambda server: server.sockets[0].received == [large])


async def test_many_messages(server: LocalServer) -> None:
    """A long script arrives whole and in order, though its reader is slow."""
    server.reply(events=list(range(50_000)))
    async with connected(server, PATH, max_queue=4) as client:
        assert await heard(client) == (list(range(50_000)), 1000)


async def test_orders_by_path(server: LocalServer) -> None:
    """A script counts for the next socket, and only where it was ordered for."""
    server.reply(events=SCRIPT, path="/responses")
    status, _, body = await refused(server, "/nothing/there")
    assert (status, body["error"]["code"]) == (404, "unknown_url")
    async with connected(server, "/responses") as client:
        assert await heard(client) == (SCRIPT, 1000)


async def test_clear(server: LocalServer) -> None:
    """`clear` forgets sockets, too."""
    server.reply(events=[])
    async with connected(server, PATH):
        assert len(server.sockets) == 1
    server.clear()
    assert server.sockets == []


async def test_tls() -> None:
    """A server with a certificate speaks wss, resets included."""
    authority: Any = trustme.CA()
    theirs, ours = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(theirs)
    authority.configure_trust(ours)
    async with LocalServer(ssl_context=theirs) as server:
        server.reply(events=SCRIPT, times=2)
        async with connected(server, PATH, ssl=ours) as client:
            assert await heard(client) == (SCRIPT, 1000)
        server.fault(Fault(reset_after_events=1))
        async with connected(server, PATH, ssl=ours) as client:
            assert await heard(client) == (SCRIPT[:1], 1006)


async def test_pause_between_events() -> None:
    """Scripts are paced like streams: an event is not there before its time."""
    async with LocalServer(token_delay=3600) as server:
        server.reply(events=SCRIPT)
        async with connected(server, PATH) as client:
            assert await client.recv() == '{"type":"one"}'
            assert await quiet(client)


# -- handshakes ------------------------------------------------------------------------------------------------


async def test_refused_handshake(server: LocalServer) -> None:
    """A fault refuses the upgrade, with status, headers and body; no socket was accepted then."""
    server.fault(Fault(status=429, retry_after=7, headers={"x-more": "yes"}, error={"code": "insufficient_quota"}))
    status, headers, body = await refused(server)
    assert (status, headers["retry-after"], headers["x-more"]) == (429, "7", "yes")
    assert body["error"]["code"] == "insufficient_quota"
    server.fault(Fault(status=503, body=b"out of order"))
    status, _, body = await refused(server)
    assert (status, body) == (503, b"out of order")
    server.reply(json={"detail": "Not here."}, status=404)
    status, _, body = await refused(server)
    assert (status, body) == (404, {"detail": "Not here."})
    assert server.sockets == []


async def test_keys(server: LocalServer) -> None:
    """A socket needs a key like any request."""
    status, _, body = await refused(server, key=None)
    assert (status, body["error"]["code"]) == (401, "invalid_api_key")
    async with LocalServer(api_keys={"sk-right"}) as strict:
        assert (await refused(strict))[0] == 401


async def test_broken_handshake(server: LocalServer) -> None:
    """A reset, something else than HTTP, and the end instead of an answer."""
    for fault in (Fault(reset="before"), Fault(raw=b"SSH-2.0\r\n")):
        server.fault(fault)
        with pytest.raises((InvalidHandshake, OSError, EOFError, ValueError)):
            async with connected(server, PATH):
                pass
    assert server.sockets == []


async def test_stalled_handshake(server: LocalServer) -> None:
    """A handshake that is never answered leaves the client waiting."""
    server.fault(Fault(stall="before_headers"))
    with pytest.raises((TimeoutError, asyncio.TimeoutError)):
        async with connected(server, PATH, open_timeout=0.01):
            pass
    assert server.sockets == []


async def test_handshake_with_more_headers(server: LocalServer) -> None:
    """Headers of a fault are added to an upgrade that is granted."""
    server.reply(events=[])
    server.fault(Fault(headers={"x-ratelimit-remaining-requests": "9"}))
    async with connected(server, PATH) as client:
        assert client.response is not None
        assert client.response.headers["x-ratelimit-remaining-requests"] == "9"
        assert client.response.headers["x-request-id"] == "req_00000001"


async def test_held_handshake(server: LocalServer) -> None:
    """A gate holds sockets back like other answers."""
    server.reply(events=SCRIPT)
    gate = server.hold("/realtime")

    async def hear() -> tuple[list[Any], int | None]:
        async with connected(server, PATH) as client:
            return await heard(client)

    hearing = asyncio.ensure_future(hear())
    await gate.until_arrived()
    assert server.sockets == []
    gate.release()
    assert await hearing == (SCRIPT, 1000)


def test_malformed_handshake(server: LocalServer) -> None:
    """A handshake that RFC 6455 does not know is refused, and the connection goes on."""
    server.reply(events=[])
    with Wire(server) as wire:
        wire.send("GET", PATH, None, *HANDSHAKE[:2])
        answer = wire.answer()
        assert (answer.status, answer.error["type"]) == (400, "invalid_request_error")
        assert "Sec-WebSocket-Key" in answer.error["message"]
        wire.send("GET", "/models")
        assert wire.answer().status == 200


def test_frame_behind_the_handshake(server: LocalServer) -> None:
    """A client need not wait for the answer to its handshake before it speaks."""
    server.reply(events=[], done=False)
    with Wire(server) as wire:
        lines = ["GET /v1/realtime HTTP/1.1", "Host: local", "Authorization: Bearer sk", *HANDSHAKE, "", ""]
        wire.socket.sendall("\r\n".join(lines).encode() + b"\x81\x82\x00\x00\x00\x00hi")
        assert b"Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" in wire.until(b"\r\n\r\n").replace(
            b"sec-websocket-accept", b"Sec-WebSocket-Accept"
        )
        server.wait_for(lambda server: server.sockets and server.sockets[0].received == ["hi"])
    server.wait_for(lambda server: not server.sockets[0].open)
    assert server.sockets[0].close_code == 1006


# -- faults ----------------------------------------------------------------------------------------------------


async def test_dropped_after_events(server: LocalServer) -> None:
    """A socket ends without a close frame behind any number of events: by RST, or by FIN."""
    for events in range(3):
        assert await spoiled(server, Fault(reset_after_events=events)) == (SCRIPT[:events], 1006)
        assert await spoiled(server, Fault(truncate_after_events=events)) == (SCRIPT[:events], 1006)
        assert (await ended(server)).close_code == 1006


async def test_dropped_in_a_frame(server: LocalServer) -> None:
    """Bytes count behind the handshake, and may end in the middle of a frame."""
    frame = len('{"type":"one"}') + 2
    assert await spoiled(server, Fault(truncate_after_bytes=frame)) == (SCRIPT[:1], 1006)
    assert await spoiled(server, Fault(truncate_after_bytes=2 * frame - 1)) == (SCRIPT[:1], 1006)
    assert await spoiled(server, Fault(reset="after_headers")) == ([], 1006)


async def test_close_codes(server: LocalServer) -> None:
    """A close frame with a code comes behind so many events; what the client echoes is the code of the socket."""
    for code in (1001, 1005, 1008, 1011, 1012, 1013, 3000, 4999):
        fault = Fault(close_code=code, close_reason="" if code == 1005 else "because", after_events=2)
        assert await spoiled(server, fault) == (SCRIPT[:2], code)
        socket = await ended(server)
        assert (socket.close_code, socket.close_reason) == (code, fault.close_reason)


async def test_stall(server: LocalServer) -> None:
    """A stalled socket is silent, to pings, to events and to the close handshake, but goes on to listen."""
    server.reply(events=SCRIPT)
    server.fault(Fault(stall_after_events=1))
    async with connected(server, PATH, ping_interval=None, close_timeout=0.01) as client:
        assert await client.recv() == '{"type":"one"}'
        pong = await client.ping()
        await client.send('"still there?"')
        await server.until(lambda server: server.sockets[0].received)
        server.sockets[0].send("no")
        await client.close()
        with pytest.raises(ConnectionClosed):
            await pong
        with pytest.raises(ConnectionClosed):
            await client.recv()


def test_no_pongs(server: LocalServer) -> None:
    """On demand pings are not answered, while events go on."""
    server.reply(events=[], done=False, times=2)
    for pong in (b"\x8a\x00", b""):
        server.fault(Fault(pongs=bool(pong)))
        with Wire(server) as wire:
            wire.send("GET", PATH, None, *HANDSHAKE)
            wire.until(b"\r\n\r\n")
            wire.socket.sendall(PING + b"\x81\x81\x00\x00\x00\x00x")
            server.wait_for(lambda server: server.sockets[-1].received)
            server.sockets[-1].send("y")
            assert wire.until(b"y") == pong + b"\x81\x01y"


async def test_split_frames(server: LocalServer) -> None:
    """Frames may come in pieces of any size; they arrive whole."""
    for split in ("bytes", 3, (1, 20)):
        assert await spoiled(server, Fault(split=split)) == (SCRIPT, 1000)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts segments as Linux does")
def test_one_byte_at_a_time(server: LocalServer) -> None:
    """With ``"bytes"`` each byte of a frame travels alone, and the answer to a ping does not come between them."""
    server.reply(events=["12345678"], done=False)
    server.fault(Fault(split="bytes", drip=0.02))
    with Wire(server) as wire:
        wire.send("GET", PATH, None, *HANDSHAKE)
        wire.until(b"\r\n\r\n")
        wire.until(b"\x81\x08")
        before = wire.segments()
        wire.socket.sendall(PING)
        assert wire.until(b"\x8a\x00") == b"12345678\x8a\x00"
        assert wire.segments() - before >= 7


async def test_pings_before_events(server: LocalServer) -> None:
    """Pings may come first."""
    with Wire(server) as wire:
        server.reply(events=["x"], done=False)
        server.fault(Fault(pings=2))
        wire.send("GET", PATH, None, *HANDSHAKE)
        wire.until(b"\r\n\r\n")
        assert wire.until(b"x") == b"\x89\x00\x89\x00\x81\x01x"


async def test_error_event(server: LocalServer) -> None:
    """An error event behind so many others is the last one."""
    messages, code = await spoiled(server, Fault(error_event=1, error={"code": "session_expired"}))
    assert (messages[:-1], code) == (SCRIPT[:1], 1000)
    assert (messages[-1]["type"], messages[-1]["error"]["code"]) == ("error", "session_expired")


def test_reading_stops(server: LocalServer) -> None:
    """A server that reads no more brings its client to a halt, and keeps what it has read."""
    server.reply(events=[], done=False)
    server.fault(Fault(read=11))
    with Wire(server) as wire:
        wire.send("GET", PATH, None, *HANDSHAKE)
        wire.until(b"\r\n\r\n")
        wire.socket.sendall(b"\x82\x85\x00\x00\x00\x00first")
        server.wait_for(lambda server: server.sockets[0].received_bytes)
        wire.socket.settimeout(0.2)
        with pytest.raises(TimeoutError):
            wire.socket.sendall(bytes(64 << 20))
    assert server.sockets[0].received_bytes == [b"first"]


async def test_malformed_frames(server: LocalServer) -> None:
    """A client that breaks the protocol is told so by a close frame; a test can break it, too."""
    with Wire(server) as wire:
        server.reply(events=[], done=False)
        wire.send("GET", PATH, None, *HANDSHAKE)
        wire.until(b"\r\n\r\n")
        wire.socket.sendall(b"\xff\x80\x00\x00\x00\x00")
        close = wire.rest()
        assert (close[:1], close[2:4]) == (b"\x88", (1002).to_bytes(2, "big"))
    server.reply(events=[], done=False)
    async with connected(server, PATH) as client:
        server.sockets[-1].write(b"\x81\x02\xc3\x28")
        assert await heard(client) == ([], 1006)
    assert (await ended(server)).close_code == 1007


@given(
    sizes=st.lists(st.integers(1, 9), min_size=1, max_size=4),
    frames=st.lists(st.binary(min_size=1, max_size=20), max_size=5),
    cut=st.integers(0, 60),
)
def test_course(sizes: list[int], frames: list[bytes], cut: int) -> None:
    """Whatever the pieces, what is written is what was given, up to the cut, and then comes the end, once."""
    course = Course(Fault(split=sizes, truncate_after_bytes=cut))
    written = b""
    ends: list[object] = []
    steps = list(course.begin())
    for frame in frames:
        if not any(isinstance(step, End) for step in steps):
            steps.extend(course.event(frame))
    for step in steps:
        if isinstance(step, bytes):
            written += step
        elif isinstance(step, End):
            ends.append(step)
    assert written == b"".join(frames)[:cut]
    assert ends == ([End.CLOSE] if cut <= len(b"".join(frames)) else [])


def test_course_of_a_close() -> None:
    """A close code that comes at once comes before any event."""
    assert list(Course(Fault(close_code=1011)).begin()) == [Closing(1011)]


# -- what tests do ---------------------------------------------------------------------------------------------


async def test_closed_by_the_test(server: LocalServer) -> None:
    """A test closes with a code, without a close frame, or with a reset."""
    server.reply(events=[], done=False, times=3)
    async with connected(server, PATH) as client:
        server.sockets[-1].send("bye")
        server.sockets[-1].close(1001, "going away")
        server.sockets[-1].send("too late")
        assert await client.recv() == "bye"
        with pytest.raises(ConnectionClosed):
            await client.recv()
        assert (client.protocol.close_code, client.protocol.close_reason) == (1001, "going away")
    for drop in (Socket.drop, Socket.reset):
        async with connected(server, PATH) as client:
            drop(server.sockets[-1])
            assert await heard(client) == ([], 1006)
            drop(server.sockets[-1])  # of no effect
    with pytest.raises(ValueError, match="1006"):
        server.sockets[-1].close(1006)


async def test_closed_server() -> None:
    """A server that is closed drops its sockets, and what is done with them then is of no effect."""
    server = LocalServer().start()
    server.reply(events=[], done=False)
    async with connected(server, PATH) as client:
        server.close()
        assert await heard(client) == ([], 1006)
    assert not server.sockets[0].open
    server.sockets[0].send("nobody hears")


async def test_log_is_bounded(server: LocalServer) -> None:
    """Of a long run, what was received last is kept."""
    server.reply(events=[], done=False)
    async with connected(server, PATH) as client:
        for number in range(20_010):
            await client.send(str(number))
        for _ in range(5):
            await client.send(bytes(20 << 20))
        await server.until(lambda server: len(server.sockets[0].received_bytes) == 3)
        received = server.sockets[0].received
        assert (len(received), received[0], received[-1]) == (20_000, 10, 20_009)


def test_nothing_is_left() -> None:
    """Sockets in all states end with the server, without a warning, and a forked child holds none of them."""
    source = r"""
        import os, sys
        from bare import Wire
        from test_testing_sockets import HANDSHAKE, PATH
        from openai_async.testing import Fault, LocalServer

        with LocalServer(token_delay=3600) as server:
            wires = []
            for fault in (Fault(), Fault(delay=3600), Fault(drip=3600), Fault(stall="after_headers"), Fault(read=0)):
                server.reply(events=["a", "b"])
                server.fault(fault)
                wires.append(Wire(server))
                wires[-1].send("GET", PATH, None, *HANDSHAKE)
            server.wait_for(lambda server: len(server.sockets) == 4)
            if hasattr(os, "fork"):
                wires[0].until(b"\x81\x01a")
                ready, wait = os.pipe()
                child = os.fork()
                if child == 0:
                    os.close(wait)
                    os.read(ready, 1)
                    os._exit(0)
                os.close(ready)
                server.sockets[0].drop()
                assert wires[0].rest() == b""  # the end arrives although the child still runs
                os.close(wait)
                os.waitpid(child, 0)
        for wire in wires:
            wire.socket.close()
        print([socket.open for socket in server.sockets])
    """
    command = [sys.executable, "-X", "dev", "-W", "error", "-W", "ignore:This process:DeprecationWarning"]
    done = subprocess.run(
        [*command, "-c", textwrap.dedent(source)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("[False, False, False, False]\n", "")


def test_websockets_is_imported_when_needed() -> None:
    """A server without sockets does not import what frames them."""
    source = "import sys, openai_async.testing; print([name for name in sys.modules if name == 'websockets'])"
    done = subprocess.run([sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
