"""``/images``: pictures of one colour, which depends on the prompt; the data is a valid PNG of a few bytes."""

from __future__ import annotations

import struct
from base64 import b64encode
from collections.abc import Iterator
from zlib import compress, crc32

from . import words
from .answers import Answer, Object, event_stream, json_answer
from .forms import Part
from .router import Call, Routes
from .state import EPOCH

__all__ = ["ROUTES"]

_PIXELS = 8
_IMAGE_TOKENS = 100
_BY_URL = ("dall-e-2", "dall-e-3")  # these answer with addresses unless told otherwise


def generate(call: Call) -> Answer:
    (prompt,) = call.required("prompt")
    return _answer(call, prompt, "image_generation")


def edit(call: Call) -> Answer:
    _, prompt = call.required("image", "prompt")
    return _answer(call, prompt, "image_edit")


def vary(call: Call) -> Answer:
    return _answer(call, call.file("image").md5, "image_variation", "dall-e-2")


def _answer(call: Call, prompt: str, kind: str, usual: str = "gpt-image-1") -> Answer:
    if str(call.body.get("stream")).lower() == "true":
        return event_stream(_events(call, prompt, kind), done=False)
    model = call.body.get("model") or usual
    by_url = call.body.get("response_format", "url" if model in _BY_URL else "b64_json") == "url"
    count = call.number("n", 1, 1, 10) or 1
    images = [_image(call, png(f"{prompt}{number}"), by_url=by_url) for number in range(count)]
    answer: Object = {"created": EPOCH, "data": images}
    if model not in _BY_URL:
        looks = {name: value for name, value in _looks(call).items() if value != "auto"}
        answer |= {**looks, "usage": _usage(call, prompt, count)}
    return json_answer(answer)


def _image(call: Call, data: bytes, *, by_url: bool) -> Object:
    if by_url:
        name, _ = call.state.stamp("img-")
        return {"url": f"https://images.example.com/{name}.png"}
    return {"b64_json": b64encode(data).decode()}


def _events(call: Call, prompt: str, kind: str) -> Iterator[Object]:
    count = call.number("partial_images", 0, 0, 3) or 0
    common: Object = {"created_at": EPOCH, **_looks(call)}
    for index in range(count):
        data = b64encode(png(f"{prompt}0", faded=count - index)).decode()
        yield {"type": f"{kind}.partial_image", "b64_json": data, "partial_image_index": index, **common}
    data = b64encode(png(f"{prompt}0")).decode()
    yield {"type": f"{kind}.completed", "b64_json": data, **common, "usage": _usage(call, prompt, 1)}


def _looks(call: Call) -> Object:
    """How the image was wanted."""
    usual = {"background": "opaque", "output_format": "png", "quality": "low", "size": "1024x1024"}
    return {name: call.body.get(name) or value for name, value in usual.items()}


def _usage(call: Call, prompt: str, images: int) -> Object:
    given = sum(isinstance(each, (Part, list)) for each in call.body.values())
    text, seen, made = words.count(prompt), _IMAGE_TOKENS * given, _IMAGE_TOKENS * images
    return {
        "input_tokens": text + seen,
        "input_tokens_details": {"text_tokens": text, "image_tokens": seen},
        "output_tokens": made,
        "total_tokens": text + seen + made,
    }


def png(text: str, *, faded: int = 0) -> bytes:
    """A picture whose colour depends on `text`, the paler the more it is `faded`."""
    colour = bytes(255 - (255 - part) // (1 + faded) for part in struct.pack(">I", crc32(text.encode()))[:3])
    rows = (b"\0" + colour * _PIXELS) * _PIXELS
    header = struct.pack(">IIBBBBB", _PIXELS, _PIXELS, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc32(kind + data))


ROUTES: Routes = {
    "POST /images/generations": generate,
    "POST /images/edits": edit,
    "POST /images/variations": vary,
}
