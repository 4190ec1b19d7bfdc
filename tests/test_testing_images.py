"""Images of the local server."""

from __future__ import annotations

import json
import struct
import zlib
from base64 import b64decode
from typing import Any

import pytest

from bare import ask, fitting, upload
from openai_async._model import decode
from openai_async.testing import LocalServer
from openai_async.types.images import ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse


def colour(encoded: str) -> bytes:
    """The colour of the first pixel of a PNG, all of whose chunks are sound."""
    data = b64decode(encoded)
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    place, found = 8, dict[bytes, bytes]()
    while place < len(data):
        (size,) = struct.unpack_from(">I", data, place)
        kind, content = data[place + 4 : place + 8], data[place + 8 : place + 8 + size]
        assert struct.unpack_from(">I", data, place + 8 + size) == (zlib.crc32(kind + content),)
        found[kind] = content
        place += size + 12
    assert place == len(data)
    width, height = struct.unpack_from(">II", found[b"IHDR"])
    rows = zlib.decompress(found[b"IDAT"])
    assert len(rows) == (1 + 3 * width) * height
    return rows[1:4]


def test_generate(server: LocalServer) -> None:
    """A prompt gives pictures, the same ones each time."""
    body = {"prompt": "A red cat", "n": 2, "size": "1024x1536"}
    first, again = (fitting(ask(server, "POST", "/images/generations", body), ImagesResponse) for _ in range(2))
    assert first == again
    assert len({colour(image["b64_json"]) for image in first["data"]}) == 2
    assert (first["size"], first["usage"]["output_tokens"]) == ("1024x1536", 200)


def test_addresses(server: LocalServer) -> None:
    """Older models answer with addresses unless asked for the data."""
    body = {"prompt": "A red cat", "model": "dall-e-3"}
    assert (
        ask(server, "POST", "/images/generations", body).json["data"][0]["url"]
        == "https://images.example.com/img-000001.png"
    )
    body["response_format"] = "b64_json"
    assert colour(ask(server, "POST", "/images/generations", body).json["data"][0]["b64_json"])


def test_edit_and_vary(server: LocalServer) -> None:
    """Pictures are made of pictures."""
    edited = upload(server, "/images/edits", ("prompt", "x"), ("image[]", ("a", b"1")), ("image[]", ("b", b"2")))
    assert colour(fitting(edited, ImagesResponse)["data"][0]["b64_json"])
    varied = upload(server, "/images/variations", ("image", ("a.png", b"1")), ("n", "2"))
    assert len(fitting(varied, ImagesResponse)["data"]) == 2
    assert upload(server, "/images/edits", ("prompt", "x")).error["param"] == "image"


@pytest.mark.parametrize(
    ("path", "kind", "type_"),
    [
        ("/images/generations", "image_generation", ImageGenStreamEvent),
        ("/images/edits", "image_edit", ImageEditStreamEvent),
    ],
)
def test_stream(server: LocalServer, path: str, kind: str, type_: Any) -> None:
    """Partial images come before the whole one."""
    answer = upload(
        server, path, ("prompt", "x"), ("stream", "true"), ("partial_images", "2"), ("image", ("a.png", b"1"))
    )
    events = answer.events
    for event in events:
        decode(type_, json.dumps(event).encode(), strict=True)
    assert [event["type"] for event in events] == [f"{kind}.partial_image"] * 2 + [f"{kind}.completed"]
    assert len({colour(event["b64_json"]) for event in events}) == 3
