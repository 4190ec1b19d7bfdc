"""Forms as the local server reads them, and large bodies that it lets pass."""

from __future__ import annotations

import tracemalloc
from hashlib import md5

import pytest
from hypothesis import given, strategies as st

from bare import form
from openai_async.testing.forms import FormError, FormReader, Part, boundary, nested
from openai_async.testing.received import Reader, ReceivedRequest

CONTENT = (
    st.lists(st.sampled_from([b"\r\n", b"--mark", b"--", b"\r", b"\n", b"a", b"\0"]), max_size=12)
    .map(b"".join)
    .filter(lambda content: b"\r\n--mark" not in content)
)


def read(data: bytes, size: int) -> list[Part]:
    reader = FormReader(b"mark")
    for start in range(0, len(data), size):
        reader.feed(data[start : start + size])
    return reader.close()


@given(
    contents=st.lists(CONTENT.filter(lambda each: b"\r\n--mark" not in each and each[:6] != b"--mark")),
    size=st.integers(1, 50),
)
def test_any_content_in_any_pieces(contents: list[bytes], size: int) -> None:
    """Whatever parts hold, and however the form is cut, they come out as they went in."""
    parts = read(form((f"f{number}", ("a.bin", each)) for number, each in enumerate(contents)), size)
    assert [part.content for part in parts] == contents
    assert [part.name for part in parts] == [f"f{number}" for number in range(len(contents))]
    assert all((part.size, part.md5) == (len(part.content), md5(part.content).hexdigest()) for part in parts)


@pytest.mark.parametrize(
    ("value", "filename"),
    [
        ('filename="a b.txt"', "a b.txt"),
        ("filename=plain.txt", "plain.txt"),
        ('filename="a\\"b.txt"', 'a"b.txt'),
        ('filename="a%22b.txt"', 'a"b.txt'),
        ('filename="grün.txt"', "grün.txt"),
        ("filename=x; filename*=utf-8''gr%C3%BCn.txt", "grün.txt"),
        ('filename=""', ""),
    ],
)
def test_file_names(value: str, filename: str) -> None:
    """File names are understood in each way that clients write them."""
    head = f'Content-Disposition: form-data; name="f"; {value}\r\nX-More: 1'
    (part,) = read(b"--mark\r\n" + head.encode() + b"\r\n\r\nx\r\n--mark--", 1000)
    assert (part.filename, part.headers["x-more"]) == (filename, "1")


@pytest.mark.parametrize(
    "data", [b"", b"--mark", b"--mark--x"[:7], form([("a", "b")])[:-4], b"--mark\r\n\r\nx\r\n--mark--"]
)
def test_incomplete(data: bytes) -> None:
    """A form without its end, or a part without its name, is an error."""
    with pytest.raises(FormError):
        read(data, 3)


def test_preamble_and_epilogue() -> None:
    """What stands before the first mark and behind the last is nothing."""
    parts = read(b"preamble\r\n" + form([("a", "b")]) + b"epilogue", 5)
    assert [(part.name, part.text) for part in parts] == [("a", "b")]


def test_nested() -> None:
    """Names with brackets say lists and objects."""
    names = ("a", "b[]", "b[]", "c[d]", "c[e][]", "c[f][g]")
    assert nested([Part(name, content=name.encode(), size=len(name)) for name in names]) == {
        "a": "a",
        "b": ["b[]", "b[]"],
        "c": {"d": "c[d]", "e": ["c[e][]"], "f": {"g": "c[f][g]"}},
    }


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("multipart/form-data; boundary=abc", b"abc"),
        ('Multipart/Form-Data; charset=utf-8; boundary="a b"', b"a b"),
        ("multipart/form-data", None),
        ("application/json", None),
    ],
)
def test_boundary(value: str, expected: bytes | None) -> None:
    """The mark is what the media type says it is."""
    assert boundary(value) == expected


def request(content_type: str, pieces: int, *, chunked: bool) -> ReceivedRequest:
    """A request with a body of so many MiB."""
    mebibyte = bytes(1 << 20)
    framing = "Transfer-Encoding: chunked" if chunked else f"Content-Length: {pieces << 20}"
    reader = Reader()
    reader.feed(f"POST /x HTTP/1.1\r\nContent-Type: {content_type}\r\n{framing}\r\n\r\n".encode())
    found = None
    for _ in range(pieces):
        assert found is None
        reader.feed(b"100000\r\n" + mebibyte + b"\r\n" if chunked else mebibyte)
        found = reader.next()
    if chunked:
        reader.feed(b"0\r\n\r\n")
        found = reader.next()
    assert found is not None
    return found


@pytest.mark.parametrize("chunked", [False, True])
def test_large_bodies_pass(chunked: bool) -> None:
    """A large body that is not JSON is digested as it comes, and takes no room."""
    tracemalloc.start()
    try:
        found = request("application/octet-stream", 48, chunked=chunked)
        assert tracemalloc.get_traced_memory()[1] < 20 << 20
    finally:
        tracemalloc.stop()
    assert (found.body, found.size) == (b"", 48 << 20)
    assert found.md5 == md5(bytes(48 << 20)).hexdigest()


@pytest.mark.parametrize("content_type", ["application/json", ""])
def test_json_is_kept(content_type: str) -> None:
    """JSON is kept, however large it is."""
    assert len(request(content_type, 10, chunked=False).body) == 10 << 20
