"""Chat completions of the local server."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bare import ask, chat
from openai_async._model import decode
from openai_async.testing import LocalServer
from openai_async.types.chat import ChatCompletion, ChatCompletionChunk

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]}},
        },
    },
}
TIME = {"type": "function", "function": {"name": "currentTime"}}


def complete(server: LocalServer, text: str, **parameters: object) -> Any:
    """The completion, which fits its type to the letter."""
    answer = ask(server, "POST", "/chat/completions", chat(text, **parameters))
    assert answer.status == 200, answer.body
    decode(ChatCompletion, answer.body, strict=True)
    return answer.json


def stream(server: LocalServer, text: str, **parameters: object) -> list[Any]:
    """The chunks of a stream, each of which fits its type, without the ``[DONE]`` at its end."""
    answer = ask(server, "POST", "/chat/completions", chat(text, stream=True, **parameters))
    assert (answer.status, answer.headers["content-type"]) == (200, "text/event-stream")
    chunks = answer.events
    assert chunks.pop() == "[DONE]"
    for chunk in chunks:
        decode(ChatCompletionChunk, json.dumps(chunk).encode(), strict=True)
    return chunks


def said(chunks: list[Any], index: int = 0) -> str:
    """The text of one choice of a stream."""
    choices = [choice for chunk in chunks for choice in chunk["choices"] if choice["index"] == index]
    return "".join(choice["delta"].get("content") or "" for choice in choices)


def test_completion(server: LocalServer) -> None:
    """A completion says something about what it was asked, and why it ended."""
    completion = complete(server, "What is the capital of France?")
    (choice,) = completion["choices"]
    assert completion["id"] == "chatcmpl-000001"
    assert completion["model"] == "gpt-4o"
    assert choice["message"]["role"] == "assistant"
    assert "the capital of France" in choice["message"]["content"]
    assert choice["finish_reason"] == "stop"
    assert choice["logprobs"] is None


def test_deterministic() -> None:
    """The same requests get the same answers from any server, to the byte."""
    answers: list[list[bytes]] = []
    for _ in range(2):
        with LocalServer() as server:
            bodies = [chat("Why?"), chat("Why?", stream=True), chat("Why?", n=3, logprobs=True, top_logprobs=2)]
            answers.append([ask(server, "POST", "/chat/completions", body).body for body in bodies])
    assert answers[0] == answers[1]


def test_usage(server: LocalServer) -> None:
    """Tokens are words, and the sums are right."""
    completion = complete(server, "Say one two three", n=2)
    usage = completion["usage"]
    assert completion["choices"][0]["message"]["content"] == "One two three."
    assert (usage["prompt_tokens"], usage["completion_tokens"], usage["total_tokens"]) == (4, 6, 10)


def test_last_user_message_counts(server: LocalServer) -> None:
    """The last thing the user said is answered; all messages are counted, parts included."""
    messages: list[object] = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Say no"},
        {"role": "assistant", "content": "No."},
        {"role": "user", "content": [{"type": "text", "text": "Say yes"}, {"type": "image_url", "image_url": {}}]},
    ]
    completion = ask(server, "POST", "/chat/completions", {"model": "gpt-4o", "messages": messages}).json
    assert completion["choices"][0]["message"]["content"] == "Yes."
    assert completion["usage"]["prompt_tokens"] == 2 + 2 + 1 + 2 + 85


@pytest.mark.parametrize("messages", ["hi", [], ["hi"], [{"content": "hi"}], {"role": "user"}])
def test_malformed_messages(server: LocalServer, messages: object) -> None:
    """Messages that are none are refused by name."""
    answer = ask(server, "POST", "/chat/completions", {"model": "gpt-4o", "messages": messages})
    assert answer.status == 400
    assert answer.error["param"].startswith("messages")


@pytest.mark.parametrize("name", ["max_tokens", "max_completion_tokens"])
def test_max_tokens(server: LocalServer, name: str) -> None:
    """An answer is cut to the number of tokens, and says so; one that fits does not."""
    cut = complete(server, "Say one two three four", **{name: 2})
    assert cut["choices"][0]["message"]["content"] == "One two"
    assert cut["choices"][0]["finish_reason"] == "length"
    assert cut["usage"]["completion_tokens"] == 2
    assert complete(server, "Say one two", **{name: 2})["choices"][0]["finish_reason"] == "stop"


@pytest.mark.parametrize("stop", ["two", ["x", "two"], ["three", "two"]])
def test_stop(server: LocalServer, stop: object) -> None:
    """An answer ends before the first stop sequence."""
    choice = complete(server, "Say one two three", stop=stop)["choices"][0]
    assert (choice["message"]["content"], choice["finish_reason"]) == ("One ", "stop")


def test_choices_differ(server: LocalServer) -> None:
    """Several choices are numbered and not all the same."""
    choices = complete(server, "Why?", n=3)["choices"]
    assert [choice["index"] for choice in choices] == [0, 1, 2]
    assert len({choice["message"]["content"] for choice in choices}) == 3


def test_logprobs(server: LocalServer) -> None:
    """Each token has its probability, and as many alternatives as asked for, itself first."""
    choice = complete(server, "Say one two", logprobs=True, top_logprobs=3)["choices"][0]
    told = choice["logprobs"]["content"]
    assert "".join(each["token"] for each in told) == choice["message"]["content"]
    for each in told:
        assert bytes(each["bytes"]).decode() == each["token"]
        assert len(each["top_logprobs"]) == 3
        assert each["top_logprobs"][0]["token"] == each["token"]
        assert 0 >= each["logprob"] > each["top_logprobs"][1]["logprob"]


def test_json_object(server: LocalServer) -> None:
    """JSON that was asked for is JSON."""
    completion = complete(server, "Tell me about lighthouses", response_format={"type": "json_object"})
    content = json.loads(completion["choices"][0]["message"]["content"])
    assert content["topic"] == "lighthouses"
    assert completion["usage"]["completion_tokens"] > 5


def test_json_schema(server: LocalServer) -> None:
    """JSON after a schema fits the schema and uses the words of the question."""
    schema = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "date": {"type": "string"},
            "participants": {"type": "array", "items": {"type": "string"}},
        },
    }
    completion = complete(
        server,
        "Alice and Bob are going to a science fair on Friday.",
        response_format={"type": "json_schema", "json_schema": {"name": "event", "schema": schema}},
    )
    assert json.loads(completion["choices"][0]["message"]["content"]) == {
        "name": "Alice",
        "date": "Friday",
        "participants": ["Alice", "Bob"],
    }


def test_stream(server: LocalServer) -> None:
    """A stream is a role, the content token by token, a reason to finish, and no more."""
    whole = complete(server, "What is love?")["choices"][0]["message"]["content"]
    first, *middle, last = stream(server, "What is love?")
    assert first["choices"][0]["delta"] == {"role": "assistant", "content": "", "refusal": None}
    assert said(middle) == whole
    assert len(middle) == len(whole.split())
    assert last["choices"][0]["delta"] == {}
    assert last["choices"][0]["finish_reason"] == "stop"
    assert {chunk["id"] for chunk in [first, *middle, last]} == {"chatcmpl-000002"}
    assert all("usage" not in chunk for chunk in middle)


def test_stream_usage(server: LocalServer) -> None:
    """Usage comes in a chunk of its own, if asked for; the others say that it is not theirs."""
    usage = complete(server, "Say yes")["usage"]
    *chunks, last = stream(server, "Say yes", stream_options={"include_usage": True})
    assert (last["choices"], last["usage"]) == ([], usage)
    assert [chunk["usage"] for chunk in chunks] == [None] * 3


def test_stream_length(server: LocalServer) -> None:
    """A stream that is cut says so in its last chunk."""
    chunks = stream(server, "Say one two three", max_tokens=2, logprobs=True)
    assert said(chunks) == "One two"
    assert chunks[-1]["choices"][0]["finish_reason"] == "length"
    assert [chunk["choices"][0]["logprobs"] is None for chunk in chunks] == [True, False, False, True]


def test_stream_choices(server: LocalServer) -> None:
    """Several choices are streamed side by side."""
    whole = [choice["message"]["content"] for choice in complete(server, "Why?", n=2)["choices"]]
    chunks = stream(server, "Why?", n=2)
    assert [said(chunks, 0), said(chunks, 1)] == whole
    assert [chunk["choices"][0]["index"] for chunk in chunks[:6]] == [0, 1, 0, 1, 0, 1]


def test_tool_call(server: LocalServer) -> None:
    """A tool that the question is about is called, with arguments taken from the question."""
    completion = complete(server, "What's the weather in Paris, in fahrenheit?", tools=[WEATHER, TIME])
    (choice,) = completion["choices"]
    (call,) = choice["message"]["tool_calls"]
    assert (choice["finish_reason"], choice["message"]["content"]) == ("tool_calls", None)
    assert (call["id"], call["type"], call["function"]["name"]) == ("call_000001", "function", "get_weather")
    assert json.loads(call["function"]["arguments"]) == {"city": "Paris", "unit": "fahrenheit"}


def test_parallel_tool_calls(server: LocalServer) -> None:
    """Several tools may be called at once, unless that is not wanted."""
    text = "What are the time and the weather in Rome?"
    calls = complete(server, text, tools=[WEATHER, TIME])["choices"][0]["message"]["tool_calls"]
    assert [call["function"]["name"] for call in calls] == ["get_weather", "currentTime"]
    assert len({call["id"] for call in calls}) == 2
    calls = complete(server, text, tools=[WEATHER, TIME], parallel_tool_calls=False)["choices"][0]["message"]
    assert len(calls["tool_calls"]) == 1


@pytest.mark.parametrize(
    ("choice", "called"),
    [
        ("auto", []),
        ("none", []),
        ("required", ["get_weather"]),
        ({"type": "function", "function": {"name": "currentTime"}}, ["currentTime"]),
    ],
)
def test_tool_choice(server: LocalServer, choice: object, called: list[str]) -> None:
    """The choice of tools is followed where the question leaves it open."""
    message = complete(server, "What is love?", tools=[WEATHER, TIME], tool_choice=choice)["choices"][0]["message"]
    assert [call["function"]["name"] for call in message.get("tool_calls", [])] == called


def test_tool_result(server: LocalServer) -> None:
    """When a tool has answered, the answer is passed on."""
    asked = complete(server, "What's the weather in Paris?", tools=[WEATHER])["choices"][0]["message"]
    messages = [
        {"role": "user", "content": "What's the weather in Paris?"},
        asked,
        {"role": "tool", "tool_call_id": asked["tool_calls"][0]["id"], "content": "21 degrees."},
    ]
    body = {"model": "gpt-4o", "messages": messages, "tools": [WEATHER]}
    choice = ask(server, "POST", "/chat/completions", body).json["choices"][0]
    assert choice["message"]["content"] == "According to get_weather: 21 degrees."
    assert choice["finish_reason"] == "stop"


def test_stream_tool_calls(server: LocalServer) -> None:
    """A streamed call begins with its name, and its arguments follow in pieces."""
    chunks = stream(server, "The time and the weather in Rome?", tools=[WEATHER, TIME])
    deltas = [chunk["choices"][0]["delta"] for chunk in chunks]
    assert deltas[0] == {"role": "assistant", "content": None, "refusal": None}
    pieces = [call for delta in deltas for call in delta.get("tool_calls", [])]
    begun = [piece for piece in pieces if "id" in piece]
    assert [(piece["index"], piece["function"]["name"]) for piece in begun] == [(0, "get_weather"), (1, "currentTime")]
    arguments = ["".join(piece["function"]["arguments"] for piece in pieces if piece["index"] == n) for n in (0, 1)]
    assert [json.loads(each) for each in arguments] == [{"city": "Rome", "unit": "celsius"}, {}]
    assert len(pieces) > 6
    assert chunks[-1]["choices"][0]["finish_reason"] == "tool_calls"


def test_malformed_tool(server: LocalServer) -> None:
    """A tool without a name is refused by its place."""
    answer = ask(server, "POST", "/chat/completions", chat("hi", tools=[WEATHER, {"type": "function"}]))
    assert (answer.status, answer.error["param"]) == (400, "tools[1].function")
