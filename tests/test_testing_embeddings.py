"""Embeddings of the local server."""

from __future__ import annotations

from array import array
from base64 import b64decode
from math import isclose
from operator import mul
from typing import Any

import pytest

from bare import Answered, ask
from openai_async._model import decode
from openai_async.testing import LocalServer
from openai_async.types.embeddings import CreateEmbeddingResponse


def request(server: LocalServer, given: object, **parameters: object) -> Answered:
    return ask(server, "POST", "/embeddings", {"model": "text-embedding-3-small", "input": given, **parameters})


def embed(server: LocalServer, given: object, **parameters: object) -> list[Any]:
    answer = request(server, given, **parameters)
    assert answer.status == 200, answer.body
    decode(CreateEmbeddingResponse, answer.body, strict=True)
    assert [each["index"] for each in answer.json["data"]] == list(range(len(answer.json["data"])))
    return [each["embedding"] for each in answer.json["data"]]


def dot(one: list[float], other: list[float]) -> float:
    return float(sum(map(mul, one, other)))


@pytest.mark.parametrize(
    ("parameters", "dimensions"),
    [({}, 1536), ({"model": "text-embedding-3-large"}, 3072), ({"dimensions": 256}, 256), ({"dimensions": 1}, 1)],
)
def test_unit_vectors(server: LocalServer, parameters: dict[str, object], dimensions: int) -> None:
    """A vector has the length one and as many dimensions as the model or the caller says."""
    (vector,) = embed(server, "A cat sat on the mat.", **parameters)
    assert len(vector) == dimensions
    assert isclose(dot(vector, vector), 1, rel_tol=1e-6)


def test_likeness(server: LocalServer) -> None:
    """Texts with common words are close, others are not, equal ones are equal."""
    cat, kitten, tax, again = embed(
        server,
        ["The cat sleeps on the mat", "A cat sleeps on a mat", "Quarterly tax forms", "The cat sleeps on the mat"],
    )
    assert cat == again
    assert dot(cat, kitten) > 0.4 > abs(dot(cat, tax))


def test_base64(server: LocalServer) -> None:
    """In base64 the same numbers come as single floats, little end first."""
    (floats,) = embed(server, "hello", dimensions=100)
    (text,) = embed(server, "hello", dimensions=100, encoding_format="base64")
    decoded = array("f", b64decode(text))
    assert decoded.tolist() == floats


@pytest.mark.parametrize(
    ("given", "vectors", "tokens"), [("a b", 1, 2), (["a b", "c"], 2, 3), ([1, 2, 3], 1, 3), ([[1, 2], [3]], 2, 3)]
)
def test_input(server: LocalServer, given: object, vectors: int, tokens: int) -> None:
    """Texts and tokens are taken, one or many, and counted."""
    answer = request(server, given, dimensions=2).json
    assert len(answer["data"]) == vectors
    assert answer["usage"] == {"prompt_tokens": tokens, "total_tokens": tokens}


@pytest.mark.parametrize(
    ("given", "parameters", "param"),
    [
        ("", {}, "input"),
        ([], {}, "input"),
        (["a", ""], {}, "input"),
        (["a"] * 2049, {}, "input"),
        ({"text": "a"}, {}, "input"),
        ("a", {"dimensions": 0}, "dimensions"),
        ("a", {"dimensions": 1537}, "dimensions"),
        ("a", {"encoding_format": "hex"}, "encoding_format"),
    ],
)
def test_refused(server: LocalServer, given: object, parameters: dict[str, object], param: str) -> None:
    """What makes no sense is refused by name."""
    answer = request(server, given, **parameters)
    assert (answer.status, answer.error["param"]) == (400, param)
