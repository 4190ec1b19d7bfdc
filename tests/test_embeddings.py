"""Embeddings: base64 on the way, floats in the hand, and whatever else servers send."""

from __future__ import annotations

import base64
import struct
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_async import OpenAI
from openai_async._embeddings import decode_vectors
from openai_async.testing import LocalServer
from openai_async.types import CreateEmbeddingResponse, Embedding
from openai_async.types.embeddings import Usage

VECTOR = [0.5, -1.25, 3.0]


def packed(*vector: float) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()


def answer(*embeddings: object) -> dict[str, Any]:
    data = [{"object": "embedding", "index": index, "embedding": one} for index, one in enumerate(embeddings)]
    return {"object": "list", "model": "m", "data": data, "usage": {"prompt_tokens": 1, "total_tokens": 1}}


def test_vectors_come_as_base64_and_are_floats(server: LocalServer, sync_client: OpenAI) -> None:
    """By default base64 is asked for; the caller sees lists of floats, in the answer's JSON too."""
    server.reply(json=answer(packed(*VECTOR), packed(1.0)), headers={"x-request-id": "req_1"})
    result = sync_client.embeddings.create(model="m", input=["a", "b"])
    assert server.requests[0].json() == {"input": ["a", "b"], "model": "m", "encoding_format": "base64"}
    assert type(result) is CreateEmbeddingResponse
    assert [type(one) for one in result.data] == [Embedding, Embedding]
    assert [one.embedding for one in result.data] == [VECTOR, [1.0]]
    assert {type(number) for one in result.data for number in one.embedding} == {float}
    assert result.to_dict() == answer(VECTOR, [1.0])
    assert (result.usage.total_tokens, result._request_id) == (1, "req_1")


def test_the_local_server_answers_in_base64(sync_client: OpenAI) -> None:
    """A real answer of the local server is a vector of as many floats as were asked for."""
    result = sync_client.embeddings.create(model="text-embedding-3-small", input="a", dimensions=7)
    assert len(result.data[0].embedding) == 7


@pytest.mark.parametrize("encoding_format", ["float", "base64"])
def test_a_format_of_the_callers_choice_is_not_touched(
    encoding_format: Any, server: LocalServer, sync_client: OpenAI
) -> None:
    """With `encoding_format` given, vectors are as the server sent them."""
    sent: object = VECTOR if encoding_format == "float" else packed(*VECTOR)
    server.reply(json=answer(sent))
    result = sync_client.embeddings.create(model="m", input="a", encoding_format=encoding_format)
    assert server.requests[0].json()["encoding_format"] == encoding_format
    assert result.data[0].embedding == sent


@pytest.mark.parametrize(
    "sent",
    [
        VECTOR,
        [0, 1],
        [[0.5, 1.0], [1.0, 0.5]],
        [],
        None,
        {"values": [1.0]},
        base64.b64encode(b"12345").decode(),
        "a",
        "é",
        0.5,
    ],
    ids=["floats", "integers", "one per token", "empty", "null", "object", "odd length", "cut off", "text", "number"],
)
def test_what_is_not_base64_stays_as_it_came(sent: object, server: LocalServer, sync_client: OpenAI) -> None:
    """A server that does not send base64 is taken at its word."""
    server.reply(json=answer(sent))
    result = sync_client.embeddings.create(model="m", input="a")
    assert result.data[0].embedding == sent
    assert result.to_dict() == answer(sent)


@pytest.mark.parametrize(
    "reply", [{}, {"data": None}, {"data": []}, {"data": [None, 1, "a"]}, {"data": "x"}, [], [[0.5]]]
)
def test_an_answer_without_vectors_comes_back_as_it_is(reply: object, server: LocalServer, sync_client: OpenAI) -> None:
    """Nothing in the shape of an answer stops the rest of it from reaching the caller."""
    server.reply(json=reply)
    result: Any = sync_client.embeddings.create(model="m", input="a")
    assert (result.to_dict() if isinstance(reply, dict) else result) == reply


def test_vectors_of_raw_responses_are_floats(server: LocalServer, sync_client: OpenAI) -> None:
    """The raw view shows the base64; what it parses to has floats."""
    server.reply(json=answer(packed(*VECTOR)))
    raw: Any = sync_client.embeddings.with_raw_response.create(model="m", input="a")
    assert packed(*VECTOR) in raw.text
    assert raw.parse().data[0].embedding == VECTOR


@given(st.lists(st.floats(width=32, allow_nan=False)))
def test_any_vector_survives_the_way(vector: list[float]) -> None:
    """What is packed as 32-bit floats comes out as the same numbers, infinities and signed zeros included."""
    sent: Any = packed(*vector)
    item = Embedding(embedding=sent, index=0, object="embedding")
    usage = Usage(prompt_tokens=1, total_tokens=1)
    response = CreateEmbeddingResponse(data=[item], model="m", object="list", usage=usage)
    assert decode_vectors(response) is response
    assert struct.pack(f"<{len(vector)}d", *item.embedding) == struct.pack(f"<{len(vector)}d", *vector)
