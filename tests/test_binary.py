"""Answers that are files: read whole, or straight to disk."""

from __future__ import annotations

import asyncio
import os
import pickle
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clients import KINDS, Caller
from openai_async import APIConnectionError, APIResponseValidationError, AsyncOpenAI, HttpxBinaryResponseContent
from openai_async._http import HeaderMap, Response
from openai_async.testing import Fault, LocalServer

DATA = os.urandom(2 * 1024 * 1024 + 17)


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    """A client of each kind."""
    made = KINDS[request.param](server)
    yield made
    made.close()


def answer(content: bytes, content_type: str = "application/octet-stream") -> HttpxBinaryResponseContent:
    """A binary answer made by hand."""
    return HttpxBinaryResponseContent(Response(200, headers=HeaderMap({"Content-Type": content_type}), content=content))


def test_an_endpoint_gives_the_whole_body(caller: Caller) -> None:
    """Content, status, headers and what was asked are there, and the connection is free again."""
    caller.server.reply(content=DATA, content_type="audio/mpeg", headers={"X-Part": "1"})
    got = caller.run(caller.client.audio.speech.create(input="hi", model="tts-1", voice="alloy"))
    assert type(got) is HttpxBinaryResponseContent
    assert got.content == got.read() == DATA
    assert (got.status_code, got.headers["x-part"], got.request.method) == (200, "1", "POST")
    assert repr(got) == f"<HttpxBinaryResponseContent [200] {len(DATA)} bytes, audio/mpeg>"
    caller.run(caller.client.models.list())
    assert caller.server.connections == 1


def test_what_was_uploaded_can_be_downloaded(caller: Caller) -> None:
    """The content of a file is what was sent, with each way to read it."""
    file = caller.run(caller.client.files.create(file=b"one\ntwo\r\n", purpose="user_data"))
    got = caller.run(caller.client.files.content(file.id))
    assert got.text == "one\ntwo\r\n"
    assert list(got.iter_lines()) == ["one", "two"]
    assert list(got.iter_bytes(4)) == list(got.iter_raw(4)) == [b"one\n", b"two\r", b"\n"]
    assert list(got.iter_bytes()) == [b"one\ntwo\r\n"]


def test_an_empty_body() -> None:
    """Nothing has no pieces and no lines."""
    empty = answer(b"")
    assert (empty.content, empty.text) == (b"", "")
    assert [*empty.iter_bytes(), *empty.iter_text(), *empty.iter_lines()] == []


def test_text_has_the_encoding_it_says() -> None:
    """The content type tells; without a known one it is UTF-8, and bytes that do not fit are replaced."""
    latin = answer("Grüße".encode("latin-1"), "text/plain; charset=ISO-8859-1")
    assert (latin.text, latin.encoding, latin.charset_encoding) == ("Grüße", "iso8859-1", "iso8859-1")
    assert list(latin.iter_text(2)) == ["Gr", "üß", "e"]
    unknown = answer("Grüße".encode(), "text/plain; charset=klingon")
    assert (unknown.text, unknown.encoding, unknown.charset_encoding) == ("Grüße", "utf-8", None)
    assert answer(b"\xff").text == "\ufffd"


def test_json_is_parsed() -> None:
    """What is JSON can be had as such, and what is not is a ValueError."""
    assert answer(b'{"a": 1.5}').json(parse_float=str) == {"a": "1.5"}
    with pytest.raises(ValueError, match="Expecting value"):
        answer(b"no").json()


def test_it_can_be_pickled() -> None:
    """A binary answer is a plain value."""
    again = pickle.loads(pickle.dumps(answer(b"x", "a/b")))
    assert (again.content, again.headers["content-type"]) == (b"x", "a/b")


def test_it_is_written_to_a_file(tmp_path: Path) -> None:
    """Under the names that the official package has for it, over what was there."""
    path = tmp_path / "out"
    for write in (answer(DATA).write_to_file, answer(b"short").stream_to_file):
        write(path)
        write(str(path))
    assert path.read_bytes() == b"short"
    answer(b"x").close()


@pytest.mark.anyio
async def test_the_names_for_async_code(tmp_path: Path) -> None:
    """Each way to read has a twin that can be awaited or iterated."""
    got = answer(b"one\ntwo")
    assert await got.aread() == b"one\ntwo"
    assert [piece async for piece in got.aiter_bytes(4)] == [b"one\n", b"two"]
    assert [piece async for piece in got.aiter_raw(4)] == [b"one\n", b"two"]
    assert [piece async for piece in got.aiter_text(4)] == ["one\n", "two"]
    assert [line async for line in got.aiter_lines()] == ["one", "two"]
    await got.astream_to_file(tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == b"one\ntwo"
    await got.aclose()


def test_a_raw_response_has_it_parsed(caller: Caller) -> None:
    """With the HTTP side asked for, `parse` gives what the endpoint usually gives."""
    caller.server.reply(content=DATA)
    raw = caller.run(caller.client.files.with_raw_response.content("file-1"))
    assert raw.content == DATA
    assert raw.parse().content == DATA


def test_a_refused_download_is_an_error_like_others(caller: Caller) -> None:
    """What is no file is not taken for one."""
    with pytest.raises(Exception, match="Error code: 404"):
        caller.run(caller.client.files.content("file-none"))


# -- straight to disk --------------------------------------------------------------------------------------------


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


@pytest.mark.parametrize("cast_to", [dict, list])
def test_json_is_not_read_from_a_binary_answer(caller: Caller, cast_to: Any) -> None:
    """An endpoint that gives JSON still complains of bytes."""
    caller.server.reply(content=b"\x00")
    with pytest.raises(APIResponseValidationError):
        caller.run(caller.client.get("/x", cast_to=cast_to))
