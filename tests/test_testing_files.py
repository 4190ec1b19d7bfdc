"""Files of the local server, and forms as they come to it."""

from __future__ import annotations

from hashlib import md5
from typing import Any

import pytest

from bare import Field, ask, fitting, upload
from openai_async.testing import LocalServer
from openai_async.types.files import FileDeleted, FileObject


def make(server: LocalServer, filename: str = "a.txt", content: bytes = b"hello", purpose: str = "assistants") -> Any:
    return fitting(upload(server, "/files", ("purpose", purpose), ("file", (filename, content))), FileObject)


def retrieve(server: LocalServer, name: str) -> Any:
    return fitting(ask(server, "GET", f"/files/{name}"), FileObject)


@pytest.mark.parametrize("chunk", [0, 1, 7, 10_000])
def test_create(server: LocalServer, chunk: int) -> None:
    """A file is stored as it was uploaded, however the request was cut, and given back."""
    content = bytes(range(256)) + b"\r\n--mar\r\n--"
    fields: tuple[Field, ...] = (
        ("purpose", "user_data"),
        ("file", ("a b.bin", content)),
        ("expires_after[seconds]", "3600"),
    )
    file = fitting(upload(server, "/files", *fields, chunk=chunk), FileObject)
    assert (file["filename"], file["bytes"], file["purpose"]) == ("a b.bin", len(content), "user_data")
    assert file["expires_at"] == file["created_at"] + 3600
    answer = ask(server, "GET", f"/files/{file['id']}/content")
    assert (answer.body, answer.headers["content-type"]) == (content, "application/octet-stream")


@pytest.mark.parametrize(("filename", "status"), [("a.txt", "processed"), ("fail.txt", "error")])
def test_status(server: LocalServer, filename: str, status: str) -> None:
    """Each look brings a file a step on, to a good end or to the bad one that its name asks for."""
    file = make(server, filename)
    assert file["status"] == "uploaded"
    assert [retrieve(server, file["id"])["status"] for _ in range(2)] == [status, status]


def test_list_and_delete(server: LocalServer) -> None:
    """Files are listed by purpose, in pages, and deleted once."""
    names = [make(server, purpose=purpose)["id"] for purpose in ("batch", "vision", "batch")]
    listed = ask(server, "GET", "/files?purpose=batch&limit=1&order=asc").json
    assert ([file["id"] for file in listed["data"]], listed["has_more"]) == (names[:1], True)
    listed = ask(server, "GET", f"/files?purpose=batch&order=asc&after={names[0]}").json
    assert ([file["id"] for file in listed["data"]], listed["has_more"]) == (names[2:], False)
    assert fitting(ask(server, "DELETE", f"/files/{names[1]}"), FileDeleted)["deleted"]
    for verb in ("GET", "DELETE"):
        assert ask(server, verb, f"/files/{names[1]}").status == 404


@pytest.mark.parametrize(
    ("fields", "param"),
    [
        ([("purpose", "batch")], "file"),
        ([("file", ("a", b"a"))], "purpose"),
        ([("file", ("a", b"a")), ("purpose", "fun")], "purpose"),
        ([("file", "text"), ("purpose", "batch")], "file"),
    ],
)
def test_refused(server: LocalServer, fields: list[Field], param: str) -> None:
    """What is missing in a form, or is no file, is a 400 that names it."""
    answer = upload(server, "/files", *fields)
    assert (answer.status, answer.error["param"]) == (400, param)


def test_not_a_form(server: LocalServer) -> None:
    """JSON where a form is wanted is a 400."""
    assert ask(server, "POST", "/files", {"purpose": "batch", "file": "a"}).status == 400


def test_received_form(server: LocalServer) -> None:
    """The log tells the parts of a form: names, files, sizes, digests and content."""
    upload(server, "/skills", ("name", "x"), ("files[]", ("a", b"1")), ("files[]", ("b", b"22")))
    (request,) = server.requests
    assert [(part.name, part.filename, part.content) for part in request.form] == [
        ("name", None, b"x"),
        ("files[]", "a", b"1"),
        ("files[]", "b", b"22"),
    ]
    assert request.form[1].md5 == "c4ca4238a0b923820dcc509a6f75849b"
    assert request.size == len(request.body)


def test_received_no_form(server: LocalServer) -> None:
    """Asking for the parts of what is no form is an error that says so."""
    ask(server, "POST", "/files", {"a": 1})
    with pytest.raises(ValueError, match="not a form"):
        _ = server.requests[0].form


@pytest.mark.parametrize("chunk", [0, 100_000])
def test_large_file(server: LocalServer, chunk: int) -> None:
    """Of a file larger than 8 MiB, size and digest are known, and the content is not kept."""
    file = fitting(
        upload(server, "/files", ("purpose", "batch"), ("file", ("a", bytes(9 << 20))), chunk=chunk), FileObject
    )
    assert file["bytes"] == 9 << 20
    (request,) = server.requests
    assert (request.body, request.md5) == (b"", "")
    assert request.size > 9 << 20
    part = request.form[1]
    assert (part.size, part.content, part.md5) == (9 << 20, b"", md5(bytes(9 << 20)).hexdigest())
    answer = ask(server, "GET", f"/files/{file['id']}/content")
    assert (answer.status, "8 MiB" in answer.error["message"]) == (400, True)
