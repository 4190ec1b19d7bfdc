"""HTTP as the local server speaks it."""

from __future__ import annotations

import json
import math
import socket

import pytest

from bare import Wire, ask, chat
from openai_async.testing import Fault, LocalServer, ReceivedRequest

HEAD = "POST /v1/chat/completions HTTP/1.1\r\nHost: local\r\nAuthorization: Bearer sk-test\r\n"
BODY = json.dumps(chat("Say this is a test")).encode()


def test_headers_of_every_answer(server: LocalServer) -> None:
    """Each answer, errors included, names its request, the version and the time it took."""
    answers = [ask(server, "GET", path) for path in ("/models", "/models", "/nothing")]
    assert [answer.headers["x-request-id"] for answer in answers] == ["req_00000001", "req_00000002", "req_00000003"]
    for answer in answers:
        assert answer.headers["openai-version"] == "2020-10-01"
        assert answer.headers["openai-processing-ms"].isdigit()
        assert answer.headers["content-type"] == "application/json"


def test_keep_alive(server: LocalServer) -> None:
    """A connection serves many requests, plain and streamed."""
    with Wire(server) as wire:
        for stream in (False, True, True, False):
            wire.send("POST", "/chat/completions", chat("hi", stream=stream))
            assert wire.answer().status == 200
    assert server.connections == 1
    assert [request.connection for request in server.requests] == [1, 1, 1, 1]


def test_connection_close(server: LocalServer) -> None:
    """The server closes behind the answer when the client asks for it."""
    with Wire(server) as wire:
        wire.send("GET", "/models", None, "Connection: Close")
        assert wire.answer().status == 200
        assert wire.rest() == b""


def test_pipelining(server: LocalServer) -> None:
    """Requests sent ahead of their turn are answered in order."""
    with Wire(server) as wire, server.hold("/chat/completions") as gate:
        wire.send("POST", "/chat/completions", chat("hi"))
        wire.send("GET", "/models")
        gate.wait_arrived()
        assert len(server.requests) == 1
        gate.release()
        assert [wire.answer().json["object"] for _ in range(2)] == ["chat.completion", "list"]


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_request_in_pieces(server: LocalServer, size: int) -> None:
    """It makes no difference how a request is cut on its way."""
    message = f"{HEAD}Content-Length: {len(BODY)}\r\n\r\n".encode() + BODY
    with Wire(server) as wire:
        wire.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for start in range(0, len(message), size):
            wire.socket.sendall(message[start : start + size])
        assert wire.answer().status == 200
    assert server.requests[0].body == BODY


@pytest.mark.parametrize("size", [1, 10, 1000])
def test_chunked_request(server: LocalServer, size: int) -> None:
    """A body in chunks is put together, extensions and trailers are left out."""
    chunks = [BODY[start : start + size] for start in range(0, len(BODY), size)]
    framed = b"".join(b"%X;a=b\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)
    with Wire(server) as wire:
        for trailer in (b"", b"X-Sum: 1\r\nX-More: 2\r\n"):
            wire.socket.sendall(f"{HEAD}Transfer-Encoding: chunked\r\n\r\n".encode())
            wire.socket.sendall(framed + b"0\r\n" + trailer + b"\r\n")
            assert wire.answer().status == 200
    assert [request.body for request in server.requests] == [BODY, BODY]


def test_expect_continue(server: LocalServer) -> None:
    """A client that waits to be told to go on is told, once."""
    with Wire(server) as wire:
        wire.socket.sendall(f"{HEAD}Content-Length: {len(BODY)}\r\nExpect: 100-continue\r\n\r\n".encode())
        assert wire.until(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
        wire.socket.sendall(BODY[:10])
        wire.socket.sendall(BODY[10:])
        assert wire.answer().status == 200


def test_large_body(server: LocalServer) -> None:
    """Bodies of many megabytes arrive whole."""
    text = "word " * 1_000_000
    assert ask(server, "POST", "/chat/completions", chat(text)).json["usage"]["prompt_tokens"] == 1_000_000


@pytest.mark.parametrize(
    "message",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n",
        b"GET /v1/models\r\n\r\n",
        b"GET /v1/models SPDY/3\r\n\r\n",
        b"GET /v1/models HTTP/1.1\r\nno colon\r\n\r\n",
        b"POST /v1/models HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"POST /v1/models HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        b"GET /" + b"x" * (1 << 20) + b"x",
    ],
)
def test_not_http(server: LocalServer, message: bytes) -> None:
    """What is not HTTP/1.1 is refused, and the connection closed."""
    with Wire(server) as wire:
        wire.socket.sendall(message)
        assert wire.rest().startswith(b"HTTP/1.1 400 Bad Request\r\n")
    assert server.requests == []


def test_received_request(server: LocalServer) -> None:
    """The log tells all about a request."""
    with Wire(server) as wire:
        wire.send("POST", "/models/a%2Fb?after=x%20y&include[]=1&include[]=2&empty=", {"a": 1}, "X-A: 1", "X-A: 2")
        wire.answer()
    (request,) = server.requests
    assert (request.method, request.path, request.number) == ("POST", "/v1/models/a/b", 1)
    assert request.raw_path == "/v1/models/a%2Fb?after=x%20y&include[]=1&include[]=2&empty="
    assert request.query == {"after": "x y", "include[]": "2", "empty": ""}
    assert request.query_items == [("after", "x y"), ("include[]", "1"), ("include[]", "2"), ("empty", "")]
    assert request.headers["x-a"] == request.headers["X-A"] == "1, 2"
    assert request.json() == {"a": 1}
    assert request.outcome == "answered"
    assert request.ended_ns is not None
    assert request.arrived_ns <= request.ended_ns


def test_as_a_proxy(server: LocalServer) -> None:
    """A request that names an origin, as a proxy gets it, is answered for that."""
    with Wire(server) as wire:
        wire.socket.sendall(b"GET http://api.example.com:80/v1/models?a=b HTTP/1.1\r\nAuthorization: Bearer k\r\n\r\n")
        assert wire.answer().json["object"] == "list"
    (request,) = server.requests
    assert (request.path, request.query) == ("/v1/models", {"a": "b"})
    assert request.raw_path == "http://api.example.com:80/v1/models?a=b"


def test_client_leaves_while_the_answer_is_written(server: LocalServer) -> None:
    """An answer that does not fit into the sockets is not answered until it has left, and is aborted if it cannot."""
    server.reply(content=bytes(64 << 20))
    with Wire(server) as wire:
        wire.send("GET", "/models")
        wire.until(b"\r\n\r\n")
        assert server.requests[0].outcome == "pending"
    server.wait_for(lambda server: server.requests[0].outcome == "aborted")


def test_client_that_does_not_read(server: LocalServer) -> None:
    """When the sockets are full, an answer that does not fit waits, small as it is, until the client is gone."""
    server.reply(content=bytes(60_000), times=math.inf, path="/x")
    with Wire(server) as wire:
        for _ in range(2000):
            wire.send("GET", "/x")
        server.wait_for(lambda server: server.requests)
        taken: list[ReceivedRequest] = []
        while len(taken) < len(taken := [request for request in server.requests if request.path == "/v1/x"]):
            ask(server, "GET", "/models")  # gives the server time for more
        last = taken[-1]
        assert last.outcome == "pending"
    server.wait_for(lambda _: last.outcome == "aborted")


def test_slow_reader_gets_all(server: LocalServer) -> None:
    """An answer that does not fit into the sockets arrives as fast as it is read, then the connection goes on."""
    server.reply(content=bytes(32 << 20))
    server.reply(events=[{"n": "x" * (1 << 20)}] * 16)
    server.fault(Fault(delay=0.001), path="/chat/completions")
    with Wire(server) as wire:
        for path in ("/models", "/chat/completions", "/models"):
            wire.send("GET", path)
        assert len(wire.answer().body) == 32 << 20
        assert len(wire.answer().events) == 17
        assert wire.answer().json["object"] == "list"


def test_client_closes_its_side(server: LocalServer) -> None:
    """A client that has sent all and says so still gets its answer."""
    with Wire(server) as wire:
        wire.send("GET", "/models")
        wire.socket.shutdown(socket.SHUT_WR)
        assert wire.answer().status == 200
        assert wire.rest() == b""
