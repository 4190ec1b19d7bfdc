"""The other end: answers from memory, over plain HTTP on a loopback port, in a process of its own.

It speaks just enough HTTP to be quick: requests have a ``Content-Length``, their bodies are not looked at, and the path
alone says what to answer.

    POST /v1/...                             one chat completion
    POST /stream-EVENTS-PACKET-MS/v1/...     a stream of EVENTS chunks, PACKET of them in a write, one every MS ms
    GET  /cpu                                CPU seconds this process has used

`start` runs it; it ends when the standard input does, so it never outlives the benchmark.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import cast

from typing_extensions import override

from . import canned
from .measure import cpu_seconds, open_files_up_to_the_limit
from .process import ROOT, environment

__all__ = ["start", "stream_url"]

_BACKLOG = 2048


@contextmanager
def start() -> Generator[str]:
    """A running server; yields its origin, such as ``http://127.0.0.1:43210``."""
    command = [sys.executable, "-m", "benchmarks.server"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=ROOT, env=environment(), text=True) as process:
        if process.stdin is None or process.stdout is None:
            raise AssertionError("asked for pipes")
        with process.stdin:
            yield process.stdout.readline().strip()


def stream_url(origin: str, *, events: int, per_packet: int, interval_ms: int) -> str:
    """The base URL under which every chat request is answered by such a stream."""
    return f"{origin}/stream-{events}-{per_packet}-{interval_ms}/v1"


class Connection(asyncio.Protocol):
    """One client connection. Requests are answered one after the other; nobody pipelines here."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._received = b""
        self._packets: Iterator[bytes] = iter(())
        self._interval = 0.0
        self._due = 0.0
        self._writable = True

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    @override
    def pause_writing(self) -> None:
        self._writable = False

    @override
    def resume_writing(self) -> None:
        self._writable = True
        if not self._interval:
            self._write_next()

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._packets = iter(())

    @override
    def data_received(self, data: bytes) -> None:
        self._received += data
        head, blank, body = self._received.partition(b"\r\n\r\n")
        if blank and len(body) >= _body_length(head):
            self._received = b""
            self._answer(head.split(b" ", 2)[1])

    def _answer(self, path: bytes) -> None:
        if path.startswith(b"/v1/"):
            self._transport.write(_chat_response())
        elif path.startswith(b"/stream-"):
            events, per_packet, interval_ms = map(int, path.split(b"/")[1].split(b"-")[1:])
            self._packets = iter(_stream_packets(events, per_packet))
            self._interval = interval_ms / 1000
            self._due = self._loop.time()
            self._transport.write(canned.stream_head())
            self._write_next()
        else:
            seconds = b"%.6f" % cpu_seconds()
            self._transport.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(seconds), seconds))

    def _write_next(self) -> None:
        packet = next(self._packets, None)
        if packet is None:
            return
        self._transport.write(packet)
        if self._interval:
            self._due += self._interval
            self._loop.call_at(self._due, self._write_next)
        elif self._writable:
            self._loop.call_soon(self._write_next)


@lru_cache
def _chat_response() -> bytes:
    return canned.chat_response()


@lru_cache
def _stream_packets(events: int, per_packet: int) -> list[bytes]:
    return canned.stream_packets(events, per_packet)


@lru_cache
def _body_length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name == b"content-length":
            return int(value)
    return 0


async def _serve() -> None:
    open_files_up_to_the_limit()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=_BACKLOG)
    host, port = server.sockets[0].getsockname()
    print(f"http://{host}:{port}", flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve())
