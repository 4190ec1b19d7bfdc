"""Faults of the local server, seen from the other end of the socket."""

from __future__ import annotations

import math
import socket
import sys
from typing import Any

import pytest

from bare import Wire, ask, chat, events
from openai_async.testing import Fault, LocalServer
from openai_async.testing.answers import event_stream
from openai_async.testing.faults import script
from openai_async.testing.wire import End

DONE = b"data: [DONE]\n\n"
STREAM = chat("Say this is a test", stream=True)
LAST_CHUNK = b"0\r\n\r\n"


def broken(server: LocalServer, fault: Fault, body: object = STREAM) -> Wire:
    """A connection on which a request has met `fault`; to be closed by the test."""
    server.fault(fault)
    wire = Wire(server)
    wire.send("POST", "/chat/completions", body)
    return wire


def stalled(server: LocalServer) -> bool:
    """Whether the last request waits for ever: the server knows of nothing more to do but has not answered."""
    return server.requests[-1].outcome == "pending"


def test_status(server: LocalServer) -> None:
    """A status stands for an error in the API's shape, once, and the endpoint is not asked."""
    server.fault(Fault(status=500))
    first, second = (ask(server, "POST", "/chat/completions", chat("hi")) for _ in range(2))
    assert (first.status, first.error["type"]) == (500, "server_error")
    assert second.json["id"] == "chatcmpl-000001"


def test_times_and_path(server: LocalServer) -> None:
    """A fault happens as often as it was ordered, and only where."""
    server.fault(Fault(status=503), times=2, path="/models")
    statuses = [ask(server, "POST", "/chat/completions", chat("hi")).status]
    statuses += [ask(server, "GET", "/models").status for _ in range(3)]
    assert statuses == [200, 503, 503, 200]


def test_error_fields(server: LocalServer) -> None:
    """The fields of the error can be chosen; the others keep their usual values."""
    server.fault(Fault(status=429, error={"code": "insufficient_quota", "message": "No credit."}))
    answer = ask(server, "GET", "/models")
    assert answer.status == 429
    assert answer.error == {
        "message": "No credit.",
        "type": "rate_limit_error",
        "param": None,
        "code": "insufficient_quota",
    }


def test_error_without_status(server: LocalServer) -> None:
    """An error alone comes with status 500."""
    server.fault(Fault(error={"message": "Sorry."}))
    answer = ask(server, "GET", "/models")
    assert (answer.status, answer.error["message"]) == (500, "Sorry.")


def test_body(server: LocalServer) -> None:
    """A body replaces the ordinary one, with status 200 unless another is given."""
    server.fault(Fault(body=b""))
    server.fault(Fault(status=400, body={"detail": "no"}))
    server.fault(Fault(status=500, body="out of order"))
    empty, detail, text = (ask(server, "GET", "/models") for _ in range(3))
    assert (empty.status, empty.body) == (200, b"")
    assert (detail.status, detail.json) == (400, {"detail": "no"})
    assert (text.status, text.body, text.headers["content-type"]) == (500, b"out of order", "text/plain")


def test_html(server: LocalServer) -> None:
    """A proxy's error page is HTML with a status of its own."""
    server.fault(Fault(html=True))
    server.fault(Fault(html=True, status=200))
    bad, good = (ask(server, "GET", "/models") for _ in range(2))
    assert (bad.status, bad.headers["content-type"]) == (502, "text/html")
    assert b"502 Bad Gateway" in bad.body
    assert good.status == 200


def test_headers(server: LocalServer) -> None:
    """Headers are added, replaced and taken out, on top of the ordinary answer."""
    server.fault(Fault(headers={"X-Extra": "1", "X-Request-Id": None}, retry_after=3, retry_after_ms=20))
    answer = ask(server, "GET", "/models")
    assert answer.json["object"] == "list"
    assert answer.headers["x-extra"] == "1"
    assert "x-request-id" not in answer.headers
    assert (answer.headers["retry-after"], answer.headers["retry-after-ms"]) == ("3", "20")


@pytest.mark.parametrize(("given", "seen"), [("text/plain", "text/plain"), ("", None)])
def test_content_type(server: LocalServer, given: str, seen: str | None) -> None:
    """The content type can be a wrong one, or missing."""
    server.fault(Fault(content_type=given))
    assert ask(server, "GET", "/models").headers.get("content-type") == seen


def test_raw(server: LocalServer) -> None:
    """Bytes that are no HTTP arrive as they are, and then the end."""
    with broken(server, Fault(raw=b"\x00SSH-2.0\r\n")) as wire:
        assert wire.rest() == b"\x00SSH-2.0\r\n"


def test_framing_length(server: LocalServer) -> None:
    """A stream can be sent as one body of known length."""
    with broken(server, Fault(framing="length")) as wire:
        answer = wire.answer()
    assert "transfer-encoding" not in answer.headers
    assert answer.events[-1] == "[DONE]"


def test_framing_close(server: LocalServer) -> None:
    """A body can end by closing alone, without a length and without chunks."""
    with broken(server, Fault(framing="close")) as wire:
        head = wire.until(b"\r\n\r\n")
        body = wire.rest()
    assert b"connection: close" in head
    assert b"content-length" not in head
    assert b"transfer-encoding" not in head
    assert body.endswith(DONE)


def test_framing_chunked(server: LocalServer) -> None:
    """An answer that is no stream can come in chunks."""
    server.fault(Fault(framing="chunked"))
    answer = ask(server, "GET", "/models")
    assert answer.headers["transfer-encoding"] == "chunked"
    assert answer.json["object"] == "list"


def test_delay(server: LocalServer) -> None:
    """Nothing is sent before the delay is over."""
    with broken(server, Fault(delay=3600)) as wire:
        server.wait_for(lambda server: len(server.requests) == 1)
        ask(server, "GET", "/models")  # the server has been through its loop since
        assert wire.silent()
    server.fault(Fault(delay=0.001))
    assert ask(server, "GET", "/models").status == 200


@pytest.mark.parametrize(
    ("fault", "pause", "pauses"),
    [
        (Fault(), 0.0, [0.0]),
        (Fault(), 2.0, [0.0, 2.0, 2.0]),
        (Fault(delay=1.0, drip=5.0), 2.0, [1.0, 5.0, 5.0]),
        (Fault(split=[30, 1, 1]), 2.0, [0.0, 0.001, 0.001]),
        (Fault(split=16, drip=5.0), 0.0, [0.0, 5.0]),
        (Fault(pings=2), 0.0, [0.0, 0.01, 0.01]),
        (Fault(pings=1, drip=5.0), 0.0, [0.0, 5.0, 5.0, 5.0]),
    ],
)
def test_pauses(fault: Fault, pause: float, pauses: list[float]) -> None:
    """The script of an answer waits as long as it should, between what it should."""
    steps = list(script(event_stream([1, 2]), fault, {}, pause))
    assert [step for step in steps if isinstance(step, float)] == pauses
    assert steps[-1] is End.KEEP


def test_drip(server: LocalServer) -> None:
    """With a drip each event leaves in a segment of its own."""
    with broken(server, Fault(drip=0.001)) as wire:
        answer = wire.answer()
        if sys.platform == "linux":
            assert wire.segments() >= len(answer.events)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts the segments")
@pytest.mark.parametrize(("split", "segments"), [("bytes", 40), (7, 6), ([10, 1], 7)])
def test_split(server: LocalServer, split: Any, segments: int) -> None:
    """The body comes in as many TCP segments as the sizes make of it, behind the one of the head."""
    server.reply(content=bytes(range(40)))
    with broken(server, Fault(split=split)) as wire:
        assert wire.answer().body == bytes(range(40))
        assert wire.segments() == segments + 1


def test_split_is_read_apart(server: LocalServer) -> None:
    """The pieces come far enough apart for a reader to take them one by one, or a few at a time."""
    server.reply(content=bytes(400))
    with broken(server, Fault(split=1)) as wire:
        wire.until(b"\r\n\r\n")
        reads = 0
        while len(wire.received) < 400:
            wire.received += wire.socket.recv(1000)
            reads += 1
    assert reads > 10


def test_split_and_drip(server: LocalServer) -> None:
    """A piece arrives although the next one is hours away."""
    server.reply(content=bytes(9))
    with broken(server, Fault(split=[4, 5], drip=3600)) as wire:
        wire.until(b"\r\n\r\n" + bytes(4))
        ask(server, "GET", "/models")
        assert wire.silent()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts the segments")
def test_writes_are_not_held_back(server: LocalServer) -> None:
    """What is written apart is sent apart at once, on a connection in use as well."""
    with Wire(server) as wire:
        for _ in range(50):
            wire.send("GET", "/models/gpt-4o")
            wire.answer()
        before = wire.segments()
        server.reply(events=[1, 2, 3], done=False)
        server.fault(Fault(headers={"x": "y"}))
        wire.send("GET", "/x")
        assert wire.answer().events == [1, 2, 3]
        assert wire.segments() - before == 5


def test_split_of_a_stream(server: LocalServer) -> None:
    """A stream is cut without regard to its events, and each piece is a chunk."""
    with broken(server, Fault(split=100)) as wire:
        wire.until(b"\r\n\r\n")
        assert wire.until(b"\r\n") == b"64\r\n"
        assert wire.until(LAST_CHUNK).endswith(LAST_CHUNK)


def test_pings(server: LocalServer) -> None:
    """So many comments come before the first event."""
    with broken(server, Fault(pings=3, drip=0.001)) as wire:
        answer = wire.answer()
    assert answer.body.startswith(b": ping\n\n" * 3 + b"data: ")
    assert answer.events[-1] == "[DONE]"


def test_pings_for_ever(server: LocalServer) -> None:
    """Comments can be all that ever comes."""
    with broken(server, Fault(pings=math.inf, drip=0.001)) as wire:
        wire.until(b"\r\n\r\n")
        for _ in range(20):
            assert wire.until(b": ping\n\n\r\n") == b"8\r\n: ping\n\n\r\n"
        assert stalled(server)


def test_pings_in_a_stall(server: LocalServer) -> None:
    """A stream can fall silent but for comments."""
    with broken(server, Fault(stall_after_events=1, pings=math.inf, drip=0.001)) as wire:
        assert len(events(wire.until(b": ping\n\n"))) == 1
        wire.until(b": ping\n\n")
        assert stalled(server)


def test_stall_before_headers(server: LocalServer) -> None:
    """The server can take a request and say nothing."""
    with broken(server, Fault(stall="before_headers")) as wire:
        server.wait_for(lambda server: len(server.requests) == 1)
        ask(server, "GET", "/models")
        assert wire.silent()
        assert server.requests[0].outcome == "pending"


def test_stall_after_headers(server: LocalServer) -> None:
    """The server can stop behind the head."""
    with broken(server, Fault(stall="after_headers")) as wire:
        wire.until(b"\r\n\r\n")
        ask(server, "GET", "/models")
        assert wire.silent()


def test_stall_after_bytes(server: LocalServer) -> None:
    """The server can stop in the middle of the body."""
    server.reply(content=b"0123456789")
    with broken(server, Fault(stall=4)) as wire:
        assert b"content-length: 10" in wire.until(b"\r\n\r\n")
        wire.until(b"0123")
        ask(server, "GET", "/models")
        assert wire.silent()
        assert server.requests[0].outcome == "pending"


def test_stall_after_events(server: LocalServer) -> None:
    """The server can stop behind so many events."""
    with broken(server, Fault(stall_after_events=2)) as wire:
        wire.until(b"\n\n\r\n")
        wire.until(b"\n\n\r\n")
        ask(server, "GET", "/models")
        assert wire.silent()


def test_reset_before(server: LocalServer) -> None:
    """The connection can be reset before the answer."""
    with broken(server, Fault(reset="before")) as wire, pytest.raises(ConnectionResetError):
        wire.rest()


def test_reset_after_headers(server: LocalServer) -> None:
    """The connection can be reset behind the head, which arrives."""
    with broken(server, Fault(reset="after_headers")) as wire:
        assert b" 200 OK\r\n" in wire.until(b"\r\n\r\n")
        with pytest.raises(ConnectionResetError):
            wire.rest()


def test_reset_after_bytes(server: LocalServer) -> None:
    """The connection can be reset in the middle of the body."""
    server.reply(content=b"0123456789")
    with broken(server, Fault(reset=4)) as wire:
        assert wire.until(b"0123").endswith(b"\r\n\r\n0123")
        with pytest.raises(ConnectionResetError):
            wire.rest()


def test_reset_after_events(server: LocalServer) -> None:
    """The connection can be reset behind so many events."""
    with broken(server, Fault(reset_after_events=2)) as wire:
        wire.until(b"\n\n\r\n")
        wire.until(b"\n\n\r\n")
        with pytest.raises(ConnectionResetError):
            wire.rest()


def test_reset_after(server: LocalServer) -> None:
    """The connection can be reset behind a whole answer: what a pool would have used again is gone."""
    with broken(server, Fault(reset="after"), chat("hi")) as wire:
        assert wire.answer().status == 200
        with pytest.raises(ConnectionResetError):
            wire.rest()


def test_truncate_after_bytes(server: LocalServer) -> None:
    """The connection can be closed in the middle of the body."""
    server.reply(content=b"0123456789")
    with broken(server, Fault(truncate_after_bytes=4)) as wire:
        assert b"content-length: 10" in wire.until(b"\r\n\r\n")
        assert wire.rest() == b"0123"


def test_truncate_after_events(server: LocalServer) -> None:
    """The connection can be closed behind so many events, without the last chunk."""
    with broken(server, Fault(truncate_after_events=2)) as wire:
        rest = wire.rest()
    assert len(events(rest)) == 2
    assert not rest.endswith(LAST_CHUNK)


def test_truncate_with_final_chunk(server: LocalServer) -> None:
    """For HTTP, a truncated stream can be a whole message."""
    with broken(server, Fault(truncate_after_events=2, final_chunk=True)) as wire:
        assert len(wire.answer().events) == 2
        assert wire.rest() == b""


def test_truncate_framed_by_close(server: LocalServer) -> None:
    """Where closing ends the body, truncation cannot be told from the end."""
    with broken(server, Fault(truncate_after_events=2, framing="close")) as wire:
        wire.until(b"\r\n\r\n")
        assert len(events(wire.rest())) == 2


@pytest.mark.parametrize("fault", [Fault(truncate_after_events=100), Fault(reset=10**6), Fault(stall=10**6)])
def test_cut_behind_the_end(server: LocalServer, fault: Fault) -> None:
    """A cut that the answer does not reach does not happen."""
    with broken(server, fault) as wire:
        assert wire.answer().events[-1] == "[DONE]"
        wire.send("GET", "/models")
        assert wire.answer().status == 200


def test_cut_of_nothing(server: LocalServer) -> None:
    """A stream can end before its first event."""
    with broken(server, Fault(truncate_after_events=0)) as wire:
        wire.until(b"\r\n\r\n")
        assert wire.rest() == b""


def test_error_event(server: LocalServer) -> None:
    """A stream of completions can break off with an error, which HTTP knows nothing of."""
    with broken(server, Fault(error_event=2, error={"message": "Overloaded."})) as wire:
        answer = wire.answer()
    assert answer.status == 200
    assert len(answer.events) == 3
    assert answer.events[2]["error"] == {"message": "Overloaded.", "type": "server_error", "param": None, "code": None}


def test_error_event_of_a_response(server: LocalServer) -> None:
    """A stream of a response breaks off with an event of type ``error``."""
    server.fault(Fault(error_event=1))
    answer = ask(server, "POST", "/responses", {"model": "gpt-5", "input": "hi", "stream": True})
    assert b"\n\nevent: error\ndata: " in answer.body
    assert answer.events[1]["type"] == "error"
    assert answer.events[1]["sequence_number"] == 1


def test_keep_open(server: LocalServer) -> None:
    """The connection can stay as it is behind the last event; for the server all is said."""
    with broken(server, Fault(keep_open=True)) as wire:
        wire.until(DONE + b"\r\n")
        assert server.requests[-1].outcome == "answered"
        ask(server, "GET", "/models")
        assert wire.silent()
    server.wait_for(lambda server: server.open_connections == 0)
    assert server.requests[0].outcome == "answered"


def test_trailing(server: LocalServer) -> None:
    """Bytes can follow the end of the message."""
    with broken(server, Fault(trailing=b"HTTP/1.1 408 Late\r\n\r\n", close=True), chat("hi")) as wire:
        assert wire.answer().status == 200
        assert wire.rest() == b"HTTP/1.1 408 Late\r\n\r\n"


def test_close(server: LocalServer) -> None:
    """The server can close behind an answer that promised another."""
    with broken(server, Fault(close=True), chat("hi")) as wire:
        answer = wire.answer()
        assert "connection" not in answer.headers
        assert wire.rest() == b""


def test_faults_combine(server: LocalServer) -> None:
    """An error answer can be slow, in pieces and cut short."""
    with broken(server, Fault(status=500, retry_after=1, split=5, truncate_after_bytes=12)) as wire:
        head = wire.until(b"\r\n\r\n")
        assert b" 500 " in head
        assert b"retry-after: 1\r\n" in head
        assert len(wire.rest()) == 12


def test_on_a_canned_reply(server: LocalServer) -> None:
    """A fault happens to a canned reply as to any other."""
    server.reply(events=[{"n": 1}, {"n": 2}, {"n": 3}])
    with broken(server, Fault(truncate_after_events=2)) as wire:
        assert [each["n"] for each in events(wire.rest())] == [1, 2]


def test_client_leaves_a_stall(server: LocalServer) -> None:
    """When a client leaves, the server knows and forgets the answer."""
    with broken(server, Fault(stall="before_headers")) as wire:
        server.wait_for(lambda server: len(server.requests) == 1)
        wire.socket.shutdown(socket.SHUT_RDWR)
        server.wait_for(lambda server: server.requests[0].outcome == "aborted")
        server.wait_for(lambda server: server.open_connections == 0)


def write(wire: Wire, size: int) -> None:
    """Send so much, a piece at a time."""
    while size > 0:
        size -= wire.socket.send(bytes(1 << 20))


def test_request_is_not_read(server: LocalServer) -> None:
    """A server that reads no further brings the writer to a halt; the request is logged as far as it was read."""
    server.fault(Fault(read=10), path="/files")
    with Wire(server) as wire:
        wire.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 16)
        wire.socket.sendall(b"POST /v1/files HTTP/1.1\r\nContent-Length: 1000000000\r\n\r\n0123456789abc")
        server.wait_for(lambda server: len(server.requests) == 1)
        wire.socket.settimeout(0.2)
        with pytest.raises(TimeoutError):
            write(wire, 64 << 20)
        assert (server.requests[0].body, stalled(server)) == (b"0123456789", True)


def test_request_is_not_read_once(server: LocalServer) -> None:
    """Only those requests are not read that were meant, and a small one has no answer either."""
    server.fault(Fault(read=0), path="/chat/completions")
    with Wire(server) as wire:
        wire.send("POST", "/chat/completions", chat("hi"))
        assert ask(server, "GET", "/models").status == 200
        server.wait_for(lambda server: len(server.requests) == 2)
        assert wire.silent()
    assert ask(server, "POST", "/chat/completions", chat("hi")).status == 200
