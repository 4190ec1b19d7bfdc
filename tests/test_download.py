"""Downloads that go straight to disk: what the path holds, whatever happens on the way."""

from __future__ import annotations

import asyncio
import os
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clients import KINDS, Caller
from openai_async import APIConnectionError, AsyncOpenAI
from openai_async.testing import Fault, LocalServer

DATA = os.urandom(2 * 1024 * 1024 + 17)


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    """A client of each kind."""
    made = KINDS[request.param](server)
    yield made
    made.close()


def download(caller: Caller, path: Path, **options: Any) -> None:
    """Download the content of a file to `path`."""
    with caller.inside(caller.client.files.with_streaming_response.content("file-1")) as response:
        caller.run(response.stream_to_file(path, **options))


@pytest.mark.parametrize("options", [{}, {"chunk_size": 1000}])
def test_a_download_goes_straight_to_disk(caller: Caller, tmp_path: Path, options: dict[str, int]) -> None:
    """The file holds all bytes, and nothing else is left beside it."""
    caller.server.reply(content=DATA)
    path = tmp_path / "out.bin"
    download(caller, path, **options)
    assert path.read_bytes() == DATA
    assert list(tmp_path.iterdir()) == [path]


def test_a_binary_answer_can_be_parsed_from_a_stream(caller: Caller) -> None:
    """Inside the block, `parse` reads the body and gives the usual result."""
    caller.server.reply(content=DATA)
    with caller.inside(caller.client.files.with_streaming_response.content("file-1")) as response:
        assert caller.run(response.parse()).content == DATA


def test_a_download_that_breaks_off_leaves_no_file(caller: Caller, tmp_path: Path) -> None:
    """Half a file does not pass for a whole one: there is an error and no file."""
    caller.server.reply(content=DATA)
    caller.server.fault(Fault(truncate_after_bytes=len(DATA) - 1))
    with pytest.raises(APIConnectionError, match="broke off before its end"):
        download(caller, tmp_path / "out.bin")
    assert list(tmp_path.iterdir()) == []


def test_a_download_that_breaks_off_leaves_the_old_file(caller: Caller, tmp_path: Path) -> None:
    """What the path held before is there until the new content is complete; its mode and links to it stay."""
    path, link = tmp_path / "out.bin", tmp_path / "link"
    path.write_bytes(b"old")
    path.chmod(0o600)
    link.symlink_to(path)
    caller.server.reply(content=DATA, times=2)
    caller.server.fault(Fault(reset=len(DATA) // 2))
    with pytest.raises(APIConnectionError):
        download(caller, link)
    assert path.read_bytes() == b"old"
    download(caller, link)
    assert path.read_bytes() == DATA
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sorted(tmp_path.iterdir()) == [link, path]


def test_a_place_that_cannot_be_written_to_is_an_error_of_the_system(caller: Caller, tmp_path: Path) -> None:
    """The error is that of `open`; the connection is freed all the same."""
    caller.server.reply(content=DATA)
    with pytest.raises(FileNotFoundError):
        download(caller, tmp_path / "nowhere" / "out.bin")
    caller.until(lambda server: server.open_connections == 0)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes")
def test_what_is_no_regular_file_is_written_to_directly(caller: Caller, tmp_path: Path) -> None:
    """A pipe gets the bytes as they come and stays a pipe."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    caller.server.reply(content=DATA)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    download(caller, pipe)
    reader.join()
    assert got == [DATA]
    assert pipe.is_fifo()


@pytest.mark.anyio
async def test_cancelling_a_download_leaves_no_file(server: LocalServer, client: AsyncOpenAI, tmp_path: Path) -> None:
    """What was written so far is removed, and the connection is closed."""
    server.reply(content=DATA)
    server.fault(Fault(stall=len(DATA) // 2))

    async def work() -> None:
        async with client.files.with_streaming_response.content("file-1") as response:
            await response.stream_to_file(tmp_path / "out.bin", chunk_size=1)

    task = asyncio.create_task(work())
    while not any(file.stat().st_size for file in tmp_path.iterdir()):  # noqa: ASYNC110, ASYNC240
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert list(tmp_path.iterdir()) == []  # noqa: ASYNC240
    await server.until(lambda server: server.open_connections == 0)
