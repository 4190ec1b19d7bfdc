"""``/embeddings``: unit vectors made from the words of a text, so that texts with common words are close."""

from __future__ import annotations

import sys
from array import array
from base64 import b64encode
from functools import lru_cache
from hashlib import shake_256
from math import sqrt
from operator import mul

from . import words
from .answers import Answer, Object, Refusal, json_answer
from .completions import texts
from .router import Call, Routes

__all__ = ["ROUTES"]

_DIMENSIONS = {"text-embedding-3-large": 3072}
_USUAL_DIMENSIONS = 1536
_MOST_TEXTS = 2048
_NOISE = 0.3  # share of a vector that belongs to the text as a whole
_SPREAD = 8  # components that a word touches


def create(call: Call) -> Answer:
    model = call.model()
    call.required("input")
    inputs = texts(call, "input")
    if len(inputs) > _MOST_TEXTS or not all(inputs):
        raise Refusal(
            400, f"Invalid 'input': expected 1 to {_MOST_TEXTS} texts, none empty.", param="input", code="invalid_value"
        )
    most = _DIMENSIONS.get(model, _USUAL_DIMENSIONS)
    dimensions = call.number("dimensions", most, 1, most) or most
    encoding = call.body.get("encoding_format") or "float"
    if encoding not in ("float", "base64"):
        raise Refusal(
            400,
            "Invalid 'encoding_format': it is neither 'float' nor 'base64'.",
            param="encoding_format",
            code="invalid_value",
        )
    data: list[Object] = [
        {"object": "embedding", "index": index, "embedding": _written(_vector(text, most, dimensions), encoding)}
        for index, text in enumerate(inputs)
    ]
    count = sum(map(words.count, inputs))
    usage = {"prompt_tokens": count, "total_tokens": count}
    return json_answer({"object": "list", "data": data, "model": model, "usage": usage})


@lru_cache(maxsize=1024)
def _vector(text: str, whole: int, dimensions: int) -> array[float]:
    """The vector of `text` in single precision: `dimensions` of the `whole`, made a unit again."""
    noise = array("h", shake_256(text.encode()).digest(2 * whole))
    scale = _NOISE / sqrt(whole) / (1 << 15)
    vector = [value * scale for value in noise]
    for word in text.lower().split():
        seed = shake_256(word.strip(".,;:!?\"'()").encode()).digest(3 * _SPREAD)
        for start in range(0, len(seed), 3):
            place = int.from_bytes(seed[start : start + 3], "big")
            vector[(place >> 1) % whole] += 1 if place & 1 else -1
    del vector[dimensions:]
    length = sqrt(sum(map(mul, vector, vector)))
    return array("f", [value / length for value in vector])


def _written(vector: array[float], encoding: str) -> object:
    if encoding == "float":
        return vector.tolist()
    if sys.byteorder == "big":
        vector = vector[:]
        vector.byteswap()
    return b64encode(vector.tobytes()).decode()


ROUTES: Routes = {"POST /embeddings": create}
