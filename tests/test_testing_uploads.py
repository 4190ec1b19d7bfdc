"""Uploads in parts to the local server."""

from __future__ import annotations

from hashlib import md5
from typing import Any

import pytest

from bare import Answered, ask, fitting, upload
from openai_async.testing import LocalServer
from openai_async.types.uploads import Upload, UploadPart

PIECES = (b"abc", b"de")


@pytest.fixture
def begun(server: LocalServer) -> tuple[str, list[str]]:
    """An upload of two parts that waits to be completed."""
    body = {"filename": "a.txt", "purpose": "batch", "mime_type": "text/plain", "bytes": 5}
    name = fitting(ask(server, "POST", "/uploads", body), Upload)["id"]
    parts = [fitting(upload(server, f"/uploads/{name}/parts", ("data", ("x", each))), UploadPart) for each in PIECES]
    return name, [part["id"] for part in parts]


def complete(server: LocalServer, name: str, parts: list[str], **more: Any) -> Answered:
    return ask(server, "POST", f"/uploads/{name}/complete", {"part_ids": parts, **more})


def test_complete(server: LocalServer, begun: tuple[str, list[str]]) -> None:
    """Parts become a file."""
    name, parts = begun
    done = fitting(complete(server, name, parts, md5=md5(b"abcde").hexdigest()), Upload)
    assert (done["status"], done["file"]["filename"], done["file"]["bytes"]) == ("completed", "a.txt", 5)
    assert ask(server, "GET", f"/files/{done['file']['id']}/content").body == b"abcde"
    assert complete(server, name, parts).status == 400


def test_order(server: LocalServer, begun: tuple[str, list[str]]) -> None:
    """Parts are joined in the order of their ids, and the digest shows a wrong one."""
    name, parts = begun
    assert complete(server, name, parts[::-1], md5=md5(b"abcde").hexdigest()).error["param"] == "md5"
    done = fitting(complete(server, name, parts[::-1]), Upload)
    assert ask(server, "GET", f"/files/{done['file']['id']}/content").body == b"deabc"


@pytest.mark.parametrize("wanted", [slice(1), slice(0)])
def test_bytes_missing(server: LocalServer, begun: tuple[str, list[str]], wanted: slice) -> None:
    """An upload is not complete before all the bytes that were announced are there."""
    name, parts = begun
    assert "bytes" in complete(server, name, parts[wanted]).error["message"]


def test_unknown_part(server: LocalServer, begun: tuple[str, list[str]]) -> None:
    """A part that was never sent is named."""
    name, parts = begun
    assert complete(server, name, [parts[0], "part_x"]).error["param"] == "part_ids[1]"


def test_cancel(server: LocalServer, begun: tuple[str, list[str]]) -> None:
    """A cancelled upload takes no more parts."""
    name, parts = begun
    assert fitting(ask(server, "POST", f"/uploads/{name}/cancel"), Upload)["status"] == "cancelled"
    assert upload(server, f"/uploads/{name}/parts", ("data", ("x", b"f"))).status == 400
    assert complete(server, name, parts).status == 400
