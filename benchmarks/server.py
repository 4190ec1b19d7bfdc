"""The other end: answers from memory on a loopback port, in a process of its own.

It speaks just enough HTTP to be quick: bodies are counted and not understood, and the path says what to answer, by its
scenario (`benchmarks.scenarios`) and its endpoint. ``GET /usage`` tells what the server itself has used.

`start` runs it; it ends when the standard input does, so it never outlives the benchmark.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import subprocess
import sys
from collections.abc import Coroutine, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import cast
from urllib.parse import parse_qs, urlsplit

from typing_extensions import override

from .canned import chat, embeddings, files, http, realtime, responses
from .measure import cpu_seconds, open_files_up_to_the_limit
from .pacing import Pacer
from .process import ROOT, environment
from .scenarios import parsed

__all__ = ["Origins", "start"]

_BACKLOG = 8192
_MOST_KEPT = 64 * 1024 * 1024  # bytes of a body that is looked at
MIB = 1024 * 1024


@dataclass(frozen=True)
class Origins:
    """Where a server is: ``http://127.0.0.1:PORT`` and ``https://127.0.0.1:PORT``."""

    http: str
    https: str


@contextmanager
def start(certificate: Path | None = None) -> Generator[Origins]:
    """A running server.

    certificate: PEM file with the key and the certificate of its TLS port; None: there is none.
    """
    command = [sys.executable, "-m", "benchmarks.server", *([str(certificate)] if certificate else [])]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=ROOT, env=environment(), text=True) as process:
        if process.stdin is None or process.stdout is None:
            raise AssertionError("asked for pipes")
        with process.stdin:
            yield Origins(**json.loads(process.stdout.readline()))


@dataclass(frozen=True)
class Request:
    """What matters of the head of a request; `length` is None for a chunked body."""

    scenario: str
    endpoint: str
    query: str
    length: int | None
    kept: bool
    websocket_key: bytes


class Server:
    """What all connections share."""

    def __init__(self) -> None:
        self._pacers: dict[int, Pacer] = {}
        self._late: list[int] = []

    def pacer(self, interval_ms: int) -> Pacer:
        """The streams of that pace."""
        return self._pacers.setdefault(interval_ms, Pacer(interval_ms, self._late.append))

    def usage(self) -> bytes:
        """CPU seconds so far, and how late paced events were since the last question."""
        late = sorted(self._late) or [0]
        self._late.clear()
        p99 = late[len(late) * 99 // 100]
        return http.answer({"cpu": cpu_seconds(), "late_p99_ms": p99 / 1e6, "late_max_ms": late[-1] / 1e6})


class Connection(asyncio.Protocol):
    """One client connection. Requests are answered one after the other; nobody pipelines here."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._loop = asyncio.get_running_loop()
        self._received = b""
        self._request: Request | None = None
        self._body = bytearray()
        self._size = 0
        self._tail = b""
        self._packets: Iterator[bytes] = iter(())
        self._writable = True
        self._upgraded = False

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    @override
    def pause_writing(self) -> None:
        self._writable = False

    @override
    def resume_writing(self) -> None:
        self._writable = True
        self._write_next()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._packets = iter(())

    @override
    def data_received(self, data: bytes) -> None:
        if self._upgraded:
            self._transport.close()  # a client speaks only to answer the close frame
            return
        request = self._request
        if request is None:
            self._received += data
            head, blank, data = self._received.partition(b"\r\n\r\n")
            if not blank:
                return
            self._received = self._tail = b""
            self._size = 0
            self._body.clear()
            self._request = request = _request(head)
        self._size += len(data)
        if request.kept:
            self._body += data
        if request.length is None:
            self._tail = (self._tail + data)[-7:]
        if self._size >= request.length if request.length is not None else self._tail.endswith(b"\r\n0\r\n\r\n"):
            self._request = None
            self._answer(request, parsed_once(request.scenario))

    def _answer(self, request: Request, numbers: dict[str, int]) -> None:
        if request.endpoint == "usage":
            self._transport.write(self._server.usage())
        elif request.endpoint == "realtime":
            self._upgraded = True
            self._transport.write(realtime.accepted(request.websocket_key))
            frames = _packets("realtime", numbers["events"], numbers.get("per_packet", 1))
            if "interval_ms" in numbers:
                self._server.pacer(numbers["interval_ms"]).add(self._write_alive, lambda _: iter(frames))
            else:
                self._burst(frames)
        elif request.endpoint.endswith("/content"):
            self._transport.write(files.content_head(numbers["mebibytes"]))
            self._burst(files.content(numbers["mebibytes"]))
        elif "events" in numbers:
            self._stream(request, numbers)
        else:
            self._transport.write(self._whole(request, numbers))

    def _whole(self, request: Request, numbers: dict[str, int]) -> bytes:
        if request.endpoint == "embeddings":
            return _embeddings(numbers["vectors"], numbers["dimensions"], b'"base64"' in self._body)
        if request.endpoint == "files" and "pages" in numbers:
            after = parse_qs(request.query).get("after", ["file--1"])[0]
            return _page(int(after.removeprefix("file-")), numbers["pages"])
        if request.endpoint == "files":
            return files.file(self._size // MIB)
        if "counted" in numbers:
            return chat.completion(self._body.count(b'"role"'))
        return _answer(request.endpoint)

    def _stream(self, request: Request, numbers: dict[str, int]) -> None:
        self._transport.write(http.stream_head())
        if "hold" in numbers:
            self._transport.write(chat.timed_event("on"))
        elif "interval_ms" in numbers:
            packets = _packets(request.endpoint, numbers["events"], 1)[1:]
            self._server.pacer(numbers["interval_ms"]).add(
                self._write_alive, lambda due: chain([chat.timed_event(str(due))], packets)
            )
        else:
            self._burst(_packets(request.endpoint, numbers["events"], numbers["per_packet"]))

    def _write_alive(self, packet: bytes) -> bool:
        if self._transport.is_closing():
            return False
        self._transport.write(packet)
        return True

    def _burst(self, packets: Iterator[bytes] | list[bytes]) -> None:
        self._packets = iter(packets)
        self._write_next()

    def _write_next(self) -> None:
        """Write packets, one a turn of the loop, as long as the client takes them."""
        packet = next(self._packets, None)
        if packet is not None:
            self._transport.write(packet)
            if self._writable:
                self._loop.call_soon(self._write_next)


@lru_cache(maxsize=1024)
def _request(head: bytes) -> Request:
    first, *lines = head.decode("latin-1").split("\r\n")
    fields = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    target = urlsplit(first.split(" ")[1])
    scenario, _, endpoint = target.path[1:].partition("/v1/")
    chunked = "chunked" in fields.get("transfer-encoding", "")
    length = None if chunked else int(fields.get("content-length", 0))
    kept = endpoint in {"embeddings", "chat/completions"} and (length is None or length < _MOST_KEPT)
    key = fields.get("sec-websocket-key", "").encode()
    return Request(scenario, endpoint or scenario, target.query, length, kept, key)


@lru_cache
def parsed_once(scenario: str) -> dict[str, int]:
    """The numbers of a scenario."""
    return {} if scenario == "usage" else dict(parsed(scenario))


@lru_cache
def _answer(endpoint: str) -> bytes:
    return {"chat/completions": chat.completion, "responses": responses.response}[endpoint]()


@lru_cache
def _packets(endpoint: str, events: int, per_packet: int) -> list[bytes]:
    made = {"chat/completions": chat.events, "responses": responses.events, "realtime": realtime.events}[endpoint](
        events
    )
    return [b"".join(made[start : start + per_packet]) for start in range(0, events, per_packet)]


@lru_cache
def _embeddings(vectors: int, dimensions: int, as_base64: bool) -> bytes:
    return embeddings.embeddings(vectors, dimensions, as_base64=as_base64)


@lru_cache
def _page(after: int, pages: int) -> bytes:
    return files.page(after, pages)


async def _serve(certificate: str | None) -> None:
    open_files_up_to_the_limit()
    loop = asyncio.get_running_loop()
    shared = Server()
    plain = await loop.create_server(lambda: Connection(shared), "127.0.0.1", 0, backlog=_BACKLOG)
    origins = {"http": f"http://127.0.0.1:{plain.sockets[0].getsockname()[1]}", "https": ""}
    if certificate is not None:
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(certificate)
        secure = await loop.create_server(lambda: Connection(shared), "127.0.0.1", 0, ssl=tls, backlog=_BACKLOG)
        origins["https"] = f"https://127.0.0.1:{secure.sockets[0].getsockname()[1]}"
    print(json.dumps(origins), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


def _run(main: Coroutine[None, None, None]) -> None:
    """On uvloop where there is one: the less the server takes, the less it holds clients back."""
    try:
        import uvloop
    except ImportError:
        asyncio.run(main)
    else:
        uvloop.run(main)


if __name__ == "__main__":
    _run(_serve(sys.argv[1] if len(sys.argv) > 1 else None))
