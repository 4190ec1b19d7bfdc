"""Embeddings, as lists of floats and as base64."""

from __future__ import annotations

import base64
import json
from array import array

from benchmarks.sample import Work

from .http import answer

__all__ = ["embeddings", "whole"]


def embeddings(vectors: int, dimensions: int, *, as_base64: bool) -> bytes:
    """As many vectors, each with another first value; both forms hold the same numbers."""
    data: list[dict[str, object]] = []
    tail = array("f", ((number * 7919 % 2003 - 1001) / 30011 for number in range(1, dimensions)))
    for index in range(vectors):
        vector = array("f", [_first(index)]) + tail
        embedding: object = base64.b64encode(vector.tobytes()).decode() if as_base64 else vector.tolist()
        data.append({"object": "embedding", "index": index, "embedding": embedding})
    usage = {"prompt_tokens": vectors * 16, "total_tokens": vectors * 16}
    content = {"object": "list", "data": data, "model": "text-embedding-3-small", "usage": usage}
    return answer(json.dumps(content, separators=(",", ":")).encode())


def whole(vectors: int, dimensions: int) -> Work:
    """What they bring; the check is the sum of the first values, in millionths."""
    first = sum(round(_first(index) * 1e6) for index in range(vectors))
    return {"vectors": vectors, "values": vectors * dimensions, "check": first, "tokens": vectors * 16}


def _first(index: int) -> float:
    return array("f", [(index % 512 - 256) / 1024])[0]  # exact in any precision
