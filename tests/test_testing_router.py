"""Errors the local server answers with before an endpoint has its say, and checks that endpoints share."""

from __future__ import annotations

import pytest

from bare import ask, chat
from openai_async.testing import LocalServer


def test_unknown_path(server: LocalServer) -> None:
    """A path that is nothing is a 404 that names it."""
    answer = ask(server, "POST", "/chat/completion", chat("hi"))
    assert answer.status == 404
    assert "POST /v1/chat/completion" in answer.error["message"]


@pytest.mark.parametrize("path", ["/models/a/b/c", "/responses//input_items", "/responses/"])
def test_no_such_pattern(server: LocalServer, path: str) -> None:
    """A part of a path is one segment, and not empty."""
    assert ask(server, "GET", path).status == 404


@pytest.mark.parametrize(("verb", "path"), [("DELETE", "/chat/completions"), ("PATCH", "/models/gpt-4o")])
def test_wrong_verb(server: LocalServer, verb: str, path: str) -> None:
    """A path that knows other verbs is a 405."""
    assert ask(server, verb, path).status == 405


@pytest.mark.parametrize("body", [b"{", b"nonsense", b"[1]", b'"text"', b"\xff"])
def test_malformed_body(server: LocalServer, body: bytes) -> None:
    """A body that is no JSON object is a 400."""
    answer = ask(server, "POST", "/chat/completions", raw=body)
    assert (answer.status, answer.error["type"]) == (400, "invalid_request_error")


@pytest.mark.parametrize(
    ("path", "body", "param"),
    [
        ("/chat/completions", {"messages": []}, "model"),
        ("/chat/completions", {"model": "gpt-4o"}, "messages"),
        ("/completions", {"model": "gpt-3.5-turbo-instruct"}, "prompt"),
        ("/responses", {"model": "gpt-5"}, "input"),
        ("/embeddings", {"model": "text-embedding-3-small"}, "input"),
        ("/moderations", {}, "input"),
    ],
)
def test_missing_parameter(server: LocalServer, path: str, body: object, param: str) -> None:
    """A required parameter that is missing is a 400 that names it."""
    answer = ask(server, "POST", path, body)
    assert (answer.status, answer.error["code"]) == (400, "missing_required_parameter")
    assert answer.error["param"] == param


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/chat/completions", {"messages": [{"role": "user", "content": "hi"}]}),
        ("/completions", {"prompt": "hi"}),
        ("/responses", {"input": "hi"}),
        ("/embeddings", {"input": "hi"}),
        ("/moderations", {"input": "hi"}),
    ],
)
def test_unknown_model(server: LocalServer, path: str, body: dict[str, object]) -> None:
    """A model that is none of the server's is a 404 wherever it is named."""
    answer = ask(server, "POST", path, {**body, "model": "gpt-0"})
    assert (answer.status, answer.error["code"]) == (404, "model_not_found")
    assert "gpt-0" in answer.error["message"]


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ({"max_tokens": "5"}, "invalid_type"),
        ({"max_tokens": True}, "invalid_type"),
        ({"max_tokens": 0}, "invalid_value"),
        ({"n": 129}, "invalid_value"),
        ({"logprobs": True, "top_logprobs": 21}, "invalid_value"),
        ({"stream": True, "stream_options": 1}, "invalid_type"),
    ],
)
def test_parameter_out_of_bounds(server: LocalServer, parameters: dict[str, object], code: str) -> None:
    """A parameter of a wrong type or value is a 400 that names it."""
    answer = ask(server, "POST", "/chat/completions", chat("hi", **parameters))
    assert (answer.status, answer.error["code"]) == (400, code)
    assert answer.error["param"] in parameters
