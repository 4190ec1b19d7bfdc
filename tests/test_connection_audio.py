"""Audio on its way: from whatever gives bytes, piece by piece, without holding anything up."""

from __future__ import annotations

import asyncio
import io
import threading
from array import array
from base64 import b64decode
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_async import AsyncOpenAI, OpenAI, WebSocketConnectionClosedError
from openai_async.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio

MODEL = "gpt-realtime"
SOUND = bytes(range(256)) * 500  # 128,000 bytes


async def heard(server: LocalServer, count: int) -> list[bytes]:
    """The pieces that the server got, once there are `count` of them."""
    await server.until(lambda server: server.sockets and len(server.sockets[-1].received) >= count)
    events = server.sockets[-1].received
    assert {tuple(event) for event in events} == {("type", "audio")}
    assert {event["type"] for event in events} == {"input_audio_buffer.append"}
    return [b64decode(event["audio"]) for event in events]


async def pieces(client: AsyncOpenAI, server: LocalServer, chunks: Any, count: int) -> list[bytes]:
    """What becomes of `chunks`."""
    server.reply(events=[], done=False, path="/realtime")
    async with client.realtime.connect(model=MODEL) as connection:
        total = await connection.input_audio_buffer.append_stream(chunks)
        found = await heard(server, count)
    assert sum(map(len, found)) == total
    return found


def generator() -> Iterator[bytes]:
    yield from (b"one", b"", b"three")


async def async_generator() -> AsyncIterator[bytes]:
    for piece in generator():
        await asyncio.sleep(0)
        yield piece


@pytest.mark.parametrize("make", [generator, async_generator, lambda: list(generator()), lambda: iter(generator())])
async def test_pieces_stay_pieces(server: LocalServer, client: AsyncOpenAI, make: Callable[[], Any]) -> None:
    """Each is one event, as it comes, without the empty ones."""
    assert await pieces(client, server, make(), 2) == [b"one", b"three"]


@pytest.mark.parametrize("make", [lambda: SOUND, lambda: bytearray(SOUND), lambda: io.BytesIO(SOUND)])
async def test_what_has_no_pieces_is_cut(server: LocalServer, client: AsyncOpenAI, make: Callable[[], Any]) -> None:
    """Bytes and open files are sent in pieces of 32 KiB."""
    found = await pieces(client, server, make(), 4)
    assert b"".join(found) == SOUND
    assert [len(piece) for piece in found] == [32768, 32768, 32768, 29696]


async def test_a_file_and_arrays(server: LocalServer, client: AsyncOpenAI, tmp_path: Path) -> None:
    """A file on disk is read to its end; samples are sent as the bytes they are."""
    file = tmp_path / "sound.pcm"
    file.write_bytes(SOUND)
    with file.open("rb") as opened:
        assert b"".join(await pieces(client, server, opened, 4)) == SOUND
    samples = array("h", [1, -2, 3])
    assert await pieces(client, server, [memoryview(samples)], 1) == [samples.tobytes()]


async def test_an_iterator_may_wait(server: LocalServer, client: AsyncOpenAI) -> None:
    """A plain iterator is asked in a thread, so that events arrive while it waits for its next piece."""
    go_on = threading.Event()
    threads: list[int] = []

    def microphone() -> Iterator[bytes]:
        threads.append(threading.get_ident())
        yield b"before"
        assert go_on.wait(10)
        yield b"after"

    server.reply(events=[], done=False, path="/realtime")
    async with client.realtime.connect(model=MODEL) as connection:
        sending = asyncio.ensure_future(connection.input_audio_buffer.append_stream(microphone()))
        assert await heard(server, 1) == [b"before"]
        server.sockets[-1].send({"type": "error"})
        assert (await connection.recv()).type == "error"
        go_on.set()
        assert await sending == 11
        assert await heard(server, 2) == [b"before", b"after"]
    assert threads != [threading.get_ident()]


async def test_no_piece_is_taken_before_its_time(server: LocalServer, client: AsyncOpenAI) -> None:
    """While the network takes nothing, the iterator is not asked for more."""
    taken = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal taken
        while True:
            taken += 1
            yield bytes(1 << 20)

    server.fault(Fault(read=1000))
    server.reply(events=[], done=False, path="/realtime")
    options: Any = {"close_timeout": 0.05}
    async with client.realtime.connect(model=MODEL, websocket_connection_options=options) as connection:
        sending = asyncio.ensure_future(connection.input_audio_buffer.append_stream(endless()))
        await asyncio.wait([sending], timeout=0.3)
        assert 0 < taken < 100  # MB, which would fit nowhere
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending


async def test_what_is_no_audio(server: LocalServer, client: AsyncOpenAI) -> None:
    """Text in place of bytes is refused; what an iterator raises is raised."""

    def broken() -> Iterator[bytes]:
        yield b"one"
        raise OSError("the microphone is gone")

    wrong: Any = ["text"]
    server.reply(events=[], done=False, path="/realtime")
    async with client.realtime.connect(model=MODEL) as connection:
        with pytest.raises(TypeError, match="audio must come as bytes, not str"):
            await connection.input_audio_buffer.append_stream(wrong)
        with pytest.raises(OSError, match="microphone"):
            await connection.input_audio_buffer.append_stream(broken())
        assert await heard(server, 1) == [b"one"]
        server.sockets[-1].close()
        with pytest.raises(WebSocketConnectionClosedError):
            await connection.recv()
        with pytest.raises(WebSocketConnectionClosedError):
            await connection.input_audio_buffer.append_stream([b"late"])


def test_the_sync_side(server: LocalServer, sync_client: OpenAI) -> None:
    """The caller's thread waits, and the iterator is read in another one."""
    threads: list[int] = []

    def microphone() -> Iterator[bytes]:
        threads.append(threading.get_ident())
        yield from generator()

    server.reply(events=[], done=False, path="/realtime")
    with sync_client.realtime.connect(model=MODEL) as connection:
        assert connection.input_audio_buffer.append_stream(microphone()) == 8
        server.wait_for(lambda server: len(server.sockets[-1].received) == 2)
    assert [b64decode(event["audio"]) for event in server.sockets[-1].received] == [b"one", b"three"]
