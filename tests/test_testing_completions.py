"""Text completions of the local server."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bare import Answered, ask
from openai_async._model import decode
from openai_async.testing import LocalServer
from openai_async.types.completions import Completion


def request(server: LocalServer, prompt: object, **parameters: object) -> Answered:
    body = {"model": "gpt-3.5-turbo-instruct", "prompt": prompt, **parameters}
    return ask(server, "POST", "/completions", body)


def complete(server: LocalServer, prompt: object, **parameters: object) -> Any:
    """The completion, which fits its type to the letter."""
    answer = request(server, prompt, **parameters)
    assert answer.status == 200, answer.body
    decode(Completion, answer.body, strict=True)
    return answer.json


def test_completion(server: LocalServer) -> None:
    """A completion has sixteen tokens unless more are asked for."""
    short = complete(server, "Once upon a time")
    assert (short["object"], short["choices"][0]["finish_reason"]) == ("text_completion", "length")
    assert short["usage"] == {"prompt_tokens": 4, "completion_tokens": 16, "total_tokens": 20}
    long = complete(server, "Once upon a time", max_tokens=1000)
    assert long["choices"][0]["finish_reason"] == "stop"
    assert long["choices"][0]["text"].startswith(short["choices"][0]["text"])


@pytest.mark.parametrize(("prompt", "count"), [([1, 2, 3], 1), ([[1, 2], [3]], 2), (["a", "b", "c"], 3)])
def test_prompts(server: LocalServer, prompt: object, count: int) -> None:
    """A prompt is text, tokens, or several of them; each is completed as often as asked."""
    completion = complete(server, prompt, n=2, max_tokens=1)
    assert [choice["index"] for choice in completion["choices"]] == list(range(2 * count))
    assert completion["usage"]["prompt_tokens"] == 3


@pytest.mark.parametrize("prompt", [7, {"a": 1}, [["a"]], [None]])
def test_malformed_prompt(server: LocalServer, prompt: object) -> None:
    """A prompt that is none is refused by name."""
    answer = request(server, prompt)
    assert (answer.status, answer.error["param"]) == (400, "prompt")


def test_echo_and_stop(server: LocalServer) -> None:
    """The prompt comes back if asked for, and a stop sequence ends the text."""
    completion = complete(server, "Say one two three", echo=True, stop=" three")
    assert completion["choices"][0]["text"] == "Say one two threeOne two"
    assert completion["choices"][0]["finish_reason"] == "stop"


def test_logprobs(server: LocalServer) -> None:
    """Each token has its probability, its alternatives and its place in the text."""
    choice = complete(server, "Say one two", logprobs=2)["choices"][0]
    told = choice["logprobs"]
    assert told["tokens"] == ["One", " two."]
    assert told["text_offset"] == [0, 3]
    assert [len(each) for each in told["top_logprobs"]] == [2, 2]
    assert all(token in top for token, top in zip(told["tokens"], told["top_logprobs"], strict=True))


def test_stream(server: LocalServer) -> None:
    """A stream brings each choice token by token, then its end, then the usage if asked for."""
    whole = complete(server, ["Say one two", "Say three"])
    answer = request(
        server, ["Say one two", "Say three"], stream=True, stream_options={"include_usage": True}, logprobs=0
    )
    *chunks, usage, done = answer.events
    for chunk in chunks:
        decode(Completion, json.dumps(chunk).encode(), strict=True)
    assert done == "[DONE]"
    assert (usage["choices"], usage["usage"]) == ([], whole["usage"])
    pieces = [choice for chunk in chunks for choice in chunk["choices"]]
    texts = ["".join(piece["text"] for piece in pieces if piece["index"] == index) for index in (0, 1)]
    assert texts == ["One two.", "Three."]
    assert [piece["index"] for piece in pieces] == [0, 1, 0, 1, 0]
    assert [piece["finish_reason"] for piece in pieces] == [None, None, None, "stop", "stop"]
    assert pieces[2]["logprobs"]["text_offset"] == [3]
