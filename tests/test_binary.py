"""Answers that are files, read whole."""

from __future__ import annotations

import os
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clients import KINDS, Caller
from openai_async import APIResponseValidationError, HttpxBinaryResponseContent
from openai_async._http import HeaderMap, Response
from openai_async.testing import LocalServer

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


@pytest.mark.parametrize("cast_to", [dict, list])
def test_json_is_not_read_from_a_binary_answer(caller: Caller, cast_to: Any) -> None:
    """An endpoint that gives JSON still complains of bytes."""
    caller.server.reply(content=b"\x00")
    with pytest.raises(APIResponseValidationError):
        caller.run(caller.client.get("/x", cast_to=cast_to))
