"""Bodies of streamed answers: they give what aiohttp's own reader gives, and hold the sender back as it does."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any, cast

import aiohttp
import pytest
from aiohttp.helpers import TimerContext
from hypothesis import given, strategies as st

from openai_async import AsyncOpenAI
from openai_async._event_body import EventBody, event_body

_LIMIT = 1024


class Sender:
    """The connection as a reader knows it."""

    connected = True
    _reading_paused = False

    def pause_reading(self) -> None:
        self._reading_paused = True

    def resume_reading(self, **_: bool) -> None:
        self._reading_paused = False


class Reader:
    """A reader in the state that some steps bring it to."""

    def __init__(self, loop: asyncio.AbstractEventLoop, *, changed: bool) -> None:
        self._loop = loop
        self._sender = cast("Any", Sender())
        self._timer = TimerContext(loop)
        self._reader = aiohttp.StreamReader(self._sender, _LIMIT, loop=loop, timer=self._timer)
        self._changed = changed

    def feed(self, data: bytes) -> None:
        """One HTTP chunk, as the parser tells of it."""
        self._reader.begin_http_chunk_receiving()
        self._reader.feed_data(data, len(data))
        self._reader.end_http_chunk_receiving()

    def step(self, step: tuple[str, Any]) -> object:
        """Take a step and return what can be seen of it."""
        name, argument = step
        seen: object = None
        if name == "change" and self._changed:
            assert event_body(self._reader) is self._reader
        elif name == "feed" and not self._reader.is_eof():
            self.feed(argument)
        elif name == "eof" and not self._reader.is_eof():
            self._reader.feed_eof()
        elif name == "fail":
            self._reader.set_exception(ConnectionResetError())
        elif name == "late":
            self._timer.timeout()
        elif name in ("readany", "read") and (self._reader._buffer or self._reader.is_eof()):
            seen = self._loop.run_until_complete(self._read(name, argument))
        return seen, self._reader.at_eof(), self._sender._reading_paused

    async def _read(self, name: str, argument: Any) -> object:
        try:
            return await (self._reader.readany() if name == "readany" else self._reader.read(argument))
        except (ConnectionResetError, asyncio.TimeoutError) as error:
            return type(error)


steps = st.lists(
    st.tuples(st.just("feed"), st.binary(max_size=3) | st.just(b"x" * 800))
    | st.tuples(st.just("read"), st.integers(0, 1000))
    | st.just(("readany", None)),
    max_size=25,
)
ends = st.lists(
    st.sampled_from([("eof", None), ("fail", None), ("late", None), ("readany", None), ("read", 10)]), max_size=5
)


@given(steps, steps, ends)
def test_it_reads_what_the_other_reads(
    before: list[tuple[str, Any]], after: list[tuple[str, Any]], end: list[tuple[str, Any]]
) -> None:
    """Whenever a reader is changed: the same bytes, errors and end, and the sender pauses at the same moments."""
    loop = asyncio.new_event_loop()
    try:
        plain, changed = Reader(loop, changed=False), Reader(loop, changed=True)
        for step in [*before, ("change", None), *after, *end]:
            assert plain.step(step) == changed.step(step), step
    finally:
        loop.close()


@pytest.mark.anyio
async def test_whoever_waits_is_woken() -> None:
    """By bytes, by the end and by an error."""
    sender: Any = Sender()
    reader = event_body(aiohttp.StreamReader(sender, _LIMIT, loop=asyncio.get_running_loop()))
    for wake, expected in (
        (lambda: reader.feed_data(b"x"), b"x"),
        (lambda: reader.set_exception(ConnectionResetError()), ConnectionResetError),
    ):
        waiting = asyncio.ensure_future(reader.readany())
        await asyncio.sleep(0)
        assert not waiting.done()
        wake()
        [seen] = await asyncio.gather(waiting, return_exceptions=True)
        assert seen == expected or type(seen) is expected


@pytest.mark.anyio
async def test_a_reader_tells_of_no_chunks() -> None:
    """Where HTTP chunks ended is forgotten, and all that is read is in its place."""
    sender: Any = Sender()
    plain = aiohttp.StreamReader(sender, _LIMIT, loop=asyncio.get_running_loop())
    reader = plain
    for number in range(6):
        reader = plain if number < 3 else event_body(plain)
        reader.begin_http_chunk_receiving()
        reader.feed_data(b"%d" % number)
        reader.end_http_chunk_receiving()
    assert await reader.read(2) == b"01"
    assert await reader.readchunk() == (b"2", False)
    assert await reader.readany() == b"345"


@pytest.mark.anyio
async def test_readers_fit() -> None:
    """With this aiohttp the reader of an answer is changed; one of another class or whose sender waits is not."""

    class Other(aiohttp.StreamReader):
        pass

    sender: Any = Sender()
    loop = asyncio.get_running_loop()
    assert type(event_body(aiohttp.StreamReader(sender, _LIMIT, loop=loop))) is EventBody
    assert type(event_body(Other(sender, _LIMIT, loop=loop))) is Other
    sender.pause_reading()
    assert type(event_body(aiohttp.StreamReader(sender, _LIMIT, loop=loop))) is aiohttp.StreamReader


# -- over a socket -----------------------------------------------------------------------------------------------------

_EVENT = b"data: %b\n\n" % json.dumps({"choices": [{"index": 0, "delta": {"content": "x" * 1000}}]}).encode()
_PACKET = 100 * (b"%x\r\n%b\r\n" % (len(_EVENT), _EVENT))
_PACKETS = 400  # 43 MB, far more than all buffers on the way hold


class Firehose:
    """A server that sends a large stream as fast as it is taken."""

    written = 0
    full = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        await reader.readexactly(length)
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
        for _ in range(_PACKETS):
            writer.write(_PACKET)
            draining = asyncio.ensure_future(writer.drain())
            _, waiting = await asyncio.wait([draining], timeout=0.5)
            if waiting:
                self.full.set()
            await draining
            self.written += 1
        writer.write(b"0\r\n\r\n")
        writer.close()


@pytest.fixture
async def firehose() -> AsyncIterator[tuple[Firehose, str]]:
    hose = Firehose()
    hose.full = asyncio.Event()
    server = await asyncio.start_server(hose.serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    yield hose, f"http://{host}:{port}/v1"
    server.close()


@pytest.mark.anyio
@pytest.mark.parametrize("timing", [False, True])
async def test_a_reader_who_takes_his_time_holds_the_server_back(firehose: tuple[Firehose, str], timing: bool) -> None:
    """While nobody reads, the server gets no further than the buffers; then all of its events arrive."""
    hose, base_url = firehose
    async with AsyncOpenAI(api_key="sk-test", base_url=base_url, timing=timing) as client:
        messages: Any = [{"role": "user", "content": "Hi"}]
        stream = await client.chat.completions.create(model="gpt-4o-mini", messages=messages, stream=True)
        await hose.full.wait()
        assert hose.written < _PACKETS / 2
        assert len([event async for event in stream]) == 100 * _PACKETS
