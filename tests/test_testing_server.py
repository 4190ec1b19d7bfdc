"""The local server as tests use it: its life, its log, canned answers, gates, waiting."""

from __future__ import annotations

import asyncio
import math
import os
import socket
import ssl
import subprocess
import sys
import textwrap
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import trustme

from bare import Wire, address, ask, chat
from openai_async.testing import Fault, LocalServer

ROOT = Path(__file__).parent.parent
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform cannot fork")


def script(source: str) -> subprocess.CompletedProcess[str]:
    """Run `source` in a fresh interpreter; warnings are errors, but for the one about forks beside threads."""
    return subprocess.run(
        [
            sys.executable,
            "-X",
            "dev",
            "-W",
            "error",
            "-W",
            "ignore:This process:DeprecationWarning",
            "-c",
            textwrap.dedent(source),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


# -- life ------------------------------------------------------------------------------------------------------


def test_address_is_known_at_once() -> None:
    """The server listens when `start` returns, on a port of its own."""
    with LocalServer() as one, LocalServer() as other:
        assert one.base_url != other.base_url
        assert one.base_url.startswith("http://127.0.0.1:")
        assert ask(one, "GET", "/models").status == ask(other, "GET", "/models").status == 200
        assert (one.connections, other.connections) == (1, 1)


def test_chosen_port() -> None:
    """A port can be asked for; one that is taken raises."""
    with LocalServer() as first:
        port = address(first)[1]
        with pytest.raises(OSError, match=r"[Aa]ddress already in use|Only one usage"):
            LocalServer(port=port).start()
    with LocalServer(port=port) as second:
        assert address(second) == ("127.0.0.1", port)


def test_ipv6() -> None:
    """The server listens on IPv6 where there is such a thing."""
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("no IPv6 here")
    with LocalServer(host="::1") as server:
        assert server.base_url.startswith("http://[::1]:")
        assert ask(server, "GET", "/models").status == 200


def test_restart() -> None:
    """A closed server can be started again, at the same address and with its log; closing twice is once."""
    server = LocalServer().start()
    url = server.base_url
    ask(server, "GET", "/models")
    server.close()
    server.close()
    with pytest.raises(ConnectionRefusedError):
        ask(server, "GET", "/models")
    with server:
        assert server.base_url == url
        ask(server, "GET", "/models")
        assert len(server.requests) == 2
        with pytest.raises(RuntimeError, match="already"):
            server.start()


@pytest.mark.anyio
async def test_async_with() -> None:
    """The server is an asynchronous context manager too; closing does not block the loop."""
    async with LocalServer() as server:
        assert (await asyncio.to_thread(ask, server, "GET", "/models")).status == 200


def test_close_ends_what_runs() -> None:
    """Closing drops connections, waiting answers included, and ends the thread."""
    before = threading.active_count()
    with LocalServer() as server, Wire(server) as idle, Wire(server) as stalled, Wire(server) as held:
        idle.send("GET", "/models")
        idle.answer()
        server.fault(Fault(stall="before_headers"), path="/models")
        stalled.send("GET", "/models")
        gate = server.hold()
        held.send("POST", "/chat/completions", chat("hi"))
        gate.wait_arrived()
        server.wait_for(lambda server: len(server.requests) == 3)
        server.close()
        assert idle.rest() == stalled.rest() == held.rest() == b""
        assert server.open_connections == 0
        gate.release()
    assert threading.active_count() == before


def test_nothing_is_left() -> None:
    """Threads, sockets and loops are gone after the block, without a warning, whatever was going on."""
    done = script(
        """
        import gc, os, socket, ssl, threading
        import trustme
        from bare import Wire, address, chat
        from openai_async.testing import Fault, LocalServer

        authority = trustme.CA()
        context, trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
        authority.issue_cert("localhost").configure_cert(context)
        authority.configure_trust(trusting)
        files = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
        for options in ({}, {"ssl_context": context}):
            with LocalServer(**options) as server:
                shaking_hands = socket.create_connection(address(server))
                mistaken = Wire(server)
                mistaken.send("GET", "/models")
                wires = [Wire(server, trusting if options else None)]
                server.wait_for(lambda server: server.connections > 0)
                just_accepted = socket.create_connection(address(server))
                if not options:
                    for fault in (Fault(), Fault(stall="after_headers"), Fault(drip=3600), Fault(delay=3600)):
                        server.fault(fault)
                        wire = Wire(server)
                        wire.send("POST", "/chat/completions", chat("hi", stream=True))
                        wires.append(wire)
                    server.wait_for(lambda server: len(server.requests) == 5)
                    server.hold()
                    wires.append(Wire(server))
                    wires[-1].send("GET", "/models")
                    server.wait_for(lambda server: len(server.requests) == 6)
            for wire in wires:
                wire.socket.close()
            for sock in (shaking_hands, mistaken.socket, just_accepted):
                sock.close()
        for _ in range(100):
            with LocalServer() as server:
                late = [socket.create_connection(address(server)) for _ in range(3)]
            for sock in late:
                sock.close()
        assert threading.active_count() == 1
        del server
        gc.collect()
        if files:
            assert len(os.listdir("/proc/self/fd")) == files, os.listdir("/proc/self/fd")
        print("clean")
        """
    )
    assert (done.stdout, done.stderr) == ("clean\n", "")


def test_never_closed() -> None:
    """A process may end with a server running."""
    done = script(
        """
        from bare import ask
        from openai_async.testing import LocalServer
        server = LocalServer().start()
        assert ask(server, "GET", "/models").status == 200
        """
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@needs_fork
def test_fork() -> None:
    """A forked child talks to its parent's server, ends without hanging, and holds none of the parent's connections."""
    done = script(
        """
        import os, sys
        from bare import Wire, ask
        from openai_async.testing import Fault, LocalServer

        with LocalServer() as server, Wire(server) as wire:
            server.fault(Fault(close=True))
            server.wait_for(lambda server: server.connections == 1)
            ready, wait = os.pipe()
            child = os.fork()
            if child == 0:
                os.close(wait)
                assert ask(server, "GET", "/models/gpt-4o").status == 200
                os.read(ready, 1)
                sys.exit(7)
            os.close(ready)
            server.wait_for(lambda server: len(server.requests) == 1 and server.open_connections == 1)
            server.fault(Fault(close=True))
            wire.send("GET", "/models")
            assert wire.answer().status == 200
            assert wire.rest() == b""  # the end arrives although the child still runs
            os.close(wait)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
            assert ask(server, "GET", "/models").status == 200
        print("done")
        """
    )
    assert (done.stdout, done.stderr) == ("done\n", "")


def test_tls() -> None:
    """With a TLS context the server speaks https, faults included."""
    authority: Any = trustme.CA()
    theirs, ours = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(theirs)
    authority.configure_trust(ours)
    with LocalServer(ssl_context=theirs) as server:
        assert server.base_url.startswith("https://")
        server.fault(Fault(stall_after_events=1), path="/chat/completions")
        server.fault(Fault(reset="after_headers"), path="/responses")
        with Wire(server, ours) as plain, Wire(server, ours) as stalled, Wire(server, ours) as reset:
            plain.send("GET", "/models")
            assert plain.answer().status == 200
            stalled.send("POST", "/chat/completions", chat("hi", stream=True))
            stalled.until(b"\n\n\r\n")
            reset.send("POST", "/responses", {"model": "gpt-5", "input": "hi"})
            with pytest.raises((ConnectionResetError, EOFError, ssl.SSLEOFError)):
                reset.until(b"never")
        server.wait_for(lambda server: server.requests[1].outcome == "aborted")


# -- keys ------------------------------------------------------------------------------------------------------


def test_any_key(server: LocalServer) -> None:
    """Any key will do, but there must be one."""
    assert ask(server, "GET", "/models", key="whatever").status == 200
    answer = ask(server, "GET", "/models", key=None)
    assert (answer.status, answer.error["code"]) == (401, "invalid_api_key")


def test_known_keys() -> None:
    """Only the keys it was told are accepted, and a wrong one is not repeated."""
    with LocalServer(api_keys={"sk-right"}) as server:
        assert ask(server, "GET", "/models", key="sk-right").status == 200
        answer = ask(server, "GET", "/models", key="sk-wrong-and-secret")
        assert (answer.status, answer.error["code"]) == (401, "invalid_api_key")
        assert "wrong" not in answer.error["message"]


# -- canned answers --------------------------------------------------------------------------------------------


def test_reply_json(server: LocalServer) -> None:
    """A canned answer comes once, instead of the endpoint's, whatever is asked."""
    server.reply(json={"answer": 42}, status=201, headers={"X-Extra": "1"})
    answer = ask(server, "PUT", "/no/such/thing", key=None)
    assert (answer.status, answer.json, answer.headers["x-extra"]) == (201, {"answer": 42}, "1")
    assert ask(server, "PUT", "/no/such/thing").status == 404


def test_reply_content(server: LocalServer) -> None:
    """A canned answer may be any bytes of any type, or of none."""
    server.reply(content=b"\xff\x00")
    server.reply(content=b"a,b", content_type="text/csv")
    server.reply(content=b"?", content_type="")
    server.reply(status=204)
    answers = [ask(server, "GET", "/x") for _ in range(4)]
    assert [answer.body for answer in answers] == [b"\xff\x00", b"a,b", b"?", b""]
    assert [answer.headers.get("content-type") for answer in answers[:3]] == [
        "application/octet-stream",
        "text/csv",
        None,
    ]
    assert answers[3].status == 204


def test_reply_events(server: LocalServer) -> None:
    """A canned stream is made of data, typed events, and bytes as they are."""
    server.reply(events=[{"n": 1}, {"type": "x.y", "n": 2}, b": comment\r\n\r\n", "data: 3\n\n"])
    server.reply(events=[], done=False)
    first, second = (ask(server, "GET", "/x") for _ in range(2))
    assert first.body == (
        b'data: {"n":1}\n\nevent: x.y\ndata: {"type":"x.y","n":2}\n\n: comment\r\n\r\ndata: 3\n\ndata: [DONE]\n\n'
    )
    assert first.headers["content-type"] == "text/event-stream"
    assert second.body == b""


def test_reply_order_and_path(server: LocalServer) -> None:
    """Canned answers are used in their order, each only where its path fits, as often as it says."""
    server.reply(json=1, path="/chat/completions")
    server.reply(json=2, path="/v1/responses/*/cancel")
    server.reply(json=3, times=2)
    server.reply(json=4, path="/models", times=math.inf)
    paths = ["/models", "/responses/r/cancel", "/chat/completions", "/models", "/models", "/models"]
    assert [ask(server, "GET", path).json for path in paths] == [3, 2, 1, 3, 4, 4]


# -- gates and waiting -----------------------------------------------------------------------------------------


def test_hold(server: LocalServer) -> None:
    """Answers wait at a gate until it is released; later ones do not."""
    gate = server.hold()
    with ThreadPoolExecutor(4) as pool:
        answers = [pool.submit(ask, server, "GET", "/models") for _ in range(4)]
        gate.wait_arrived(4)
        assert [request.outcome for request in server.requests] == ["pending"] * 4
        assert not any(answer.done() for answer in answers)
        gate.release()
        assert [answer.result().status for answer in answers] == [200] * 4
    assert ask(server, "GET", "/models").status == 200
    assert gate.arrived == 4


def test_hold_by_path(server: LocalServer) -> None:
    """A gate holds only what goes its way, and leaving its block releases it."""
    with ThreadPoolExecutor(1) as pool:
        with server.hold("/chat/completions") as gate:
            answer = pool.submit(ask, server, "POST", "/chat/completions", chat("hi"))
            gate.wait_arrived()
            assert ask(server, "GET", "/models").status == 200
            assert not answer.done()
        assert answer.result().status == 200


def test_hold_before_start() -> None:
    """Gates, faults and replies may be ordered before the server runs."""
    server = LocalServer()
    gate = server.hold("/models")
    server.reply(json=1)
    gate.release()
    with server:
        assert ask(server, "GET", "/models").json == 1


@pytest.mark.anyio
async def test_until(server: LocalServer) -> None:
    """The asynchronous twins wait without blocking the loop."""
    with server.hold() as gate:
        answer = asyncio.get_running_loop().run_in_executor(None, ask, server, "GET", "/models")
        await gate.until_arrived()
        assert server.requests[0].outcome == "pending"
    await server.until(lambda server: server.requests[0].outcome == "answered")
    assert (await answer).status == 200
    with pytest.raises(TimeoutError):
        await server.until(lambda server: len(server.requests) > 1, timeout=0.01)


def test_wait_for_gives_up(server: LocalServer) -> None:
    """Waiting in vain ends with an error that says what there was."""
    ask(server, "GET", "/models")
    with pytest.raises(TimeoutError, match=r"received 1 requests.*GET /v1/models, answered"):
        server.wait_for(lambda server: len(server.requests) == 2, timeout=0.01)
    with pytest.raises(TimeoutError):
        server.hold().wait_arrived(timeout=0)


def test_abort_is_seen(server: LocalServer) -> None:
    """The server knows that a client has left while its answer is held, and which one it was."""
    with server.hold(), Wire(server) as stays:
        stays.send("GET", "/models")
        with Wire(server) as leaves:
            leaves.send("POST", "/chat/completions", chat("hi"))
            server.wait_for(lambda server: len(server.requests) == 2)
        server.wait_for(lambda server: "aborted" in [request.outcome for request in server.requests])
        aborted = next(request for request in server.requests if request.outcome == "aborted")
        assert aborted.path == "/v1/chat/completions"
        assert aborted.ended_ns is not None
        assert server.open_connections == 1


def test_reset_by_the_client_is_seen(server: LocalServer) -> None:
    """A client that resets its connection has left as well."""
    with server.hold(), Wire(server) as wire:
        wire.send("GET", "/models")
        server.wait_for(lambda server: len(server.requests) == 1)
        wire.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        wire.socket.close()
        server.wait_for(lambda server: server.requests[0].outcome == "aborted")


def test_outcome_is_known_with_the_answer(server: LocalServer) -> None:
    """Who has an answer finds it answered in the log, without waiting."""
    with Wire(server) as wire:
        for n in range(300):
            server.fault(Fault(drip=0.0 if n % 2 else 0.0001))
            wire.send("GET", "/models")
            wire.answer()
            assert server.requests[-1].outcome == "answered"


def test_clear(server: LocalServer) -> None:
    """Clearing forgets the log, orders and what was stored, and releases gates."""
    stored = ask(server, "POST", "/responses", {"model": "gpt-5", "input": "hi"}).json["id"]
    server.reply(json=1)
    server.fault(Fault(status=500))
    gate = server.hold()
    with ThreadPoolExecutor(1) as pool:
        server.reply(json=2, path="/held")
        answer = pool.submit(ask, server, "GET", "/x")
        gate.wait_arrived()
        server.clear()
        answer.result()
    assert server.requests == []
    assert ask(server, "GET", f"/responses/{stored}").status == 404


def test_token_delay() -> None:
    """With a token delay events of a stream come one by one, and other answers at once."""
    with LocalServer(token_delay=3600) as server, Wire(server) as wire:
        assert ask(server, "POST", "/chat/completions", chat("hi")).status == 200
        wire.send("POST", "/chat/completions", chat("hi", stream=True))
        assert wire.until(b"\n\n\r\n").count(b"data: ") == 1
        assert server.requests[-1].outcome == "pending"
        assert wire.silent()


def test_many_connections(server: LocalServer) -> None:
    """Hundreds of connections at once are served, counted and forgotten."""
    wires = [Wire(server) for _ in range(300)]
    for wire in wires:
        wire.send("GET", "/models/gpt-4o")
    assert {wire.answer().status for wire in wires} == {200}
    assert (server.connections, server.open_connections) == (300, 300)
    for wire in wires:
        wire.socket.close()
    server.wait_for(lambda server: server.open_connections == 0)


def test_log_is_bounded(server: LocalServer) -> None:
    """The log keeps the newest 20,000 requests."""
    with Wire(server) as wire:
        wire.ask_often(b"GET /v1/models/gpt-4o HTTP/1.1\r\nAuthorization: Bearer k\r\n\r\n", 20_010)
    assert len(server.requests) == 20_000
    assert (server.requests[0].number, server.requests[-1].number) == (11, 20_010)


def test_bodies_in_the_log_are_bounded(server: LocalServer) -> None:
    """Of requests with large bodies the log keeps fewer."""
    body = bytes(7 << 20)
    for _ in range(20):
        ask(server, "POST", "/nothing", raw=body)
    assert [request.number for request in server.requests] == [*range(3, 21)]


def test_failing_endpoint(server: LocalServer, caplog: pytest.LogCaptureFixture) -> None:
    """A mistake in the server is answered with 500 and logged."""
    answer = ask(server, "POST", "/chat/completions", chat("hi", tools=7))
    assert (answer.status, answer.error["type"]) == (500, "server_error")
    assert "Traceback" in caplog.text
