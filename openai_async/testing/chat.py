"""``/chat/completions``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from . import generation, words
from .answers import Answer, Object, Refusal, event_stream, json_answer
from .generation import FunctionCall, Prompt
from .router import Call, Routes
from .stored_chat import remember

__all__ = ["ROUTES"]

_IMAGE_TOKENS = 85  # of a content part that is no text


@dataclass(slots=True)
class _Choice:
    tokens: list[str]
    calls: list[FunctionCall]
    finish: str


@dataclass(slots=True)
class _Completion:
    """A completion before it is written, whole or in chunks."""

    head: Object
    choices: list[_Choice]
    usage: Object
    logprobs: int | None

    def told(self, tokens: Sequence[str]) -> Object | None:
        """The ``logprobs`` of `tokens`."""
        if self.logprobs is None:
            return None
        return {"content": [generation.logprob(each, self.logprobs) for each in tokens], "refusal": None}


def create(call: Call) -> Answer:
    model = call.model()
    messages = _messages(call)
    body = call.body
    prompt = _prompt(call, messages)
    limit = call.number("max_completion_tokens", call.number("max_tokens", None, 1, 1 << 30), 1, 1 << 30)
    choices = [_choice(call, prompt, n, limit) for n in range(call.number("n", 1, 1, 128) or 1)]
    name, created = call.state.stamp("chatcmpl-")
    completion = _Completion(
        {
            "id": name,
            "object": "chat.completion",
            "created": created,
            "model": model,
            "service_tier": "default",
            "system_fingerprint": "fp_local",
        },
        choices,
        _usage(messages, choices),
        (call.number("top_logprobs", 0, 0, 20) or 0) if body.get("logprobs") else None,
    )
    if body.get("store"):
        remember(call, _whole(completion), messages)
    if body.get("stream"):
        with_usage = bool(call.object("stream_options").get("include_usage"))
        return event_stream(_chunks(completion, with_usage=with_usage))
    return json_answer(_whole(completion))


def _messages(call: Call) -> list[Object]:
    (messages,) = call.required("messages")
    if not isinstance(messages, list) or not messages:
        raise Refusal(
            400, "Invalid 'messages': expected a list that is not empty.", param="messages", code="invalid_type"
        )
    for place, message in enumerate(cast("list[object]", messages)):
        if not isinstance(message, dict) or not isinstance(cast("Object", message).get("role"), str):
            where = f"messages[{place}]"
            raise Refusal(400, f"Invalid '{where}': expected an object with a role.", param=where, code="invalid_type")
    return cast("list[Object]", messages)


def _prompt(call: Call, messages: list[Object]) -> Prompt:
    text = next((_text(each) for each in reversed(messages) if each["role"] == "user"), _text(messages[-1]))
    prompt = Prompt(text)
    if messages[-1]["role"] == "tool":
        prompt.results = _results(messages)
    prompt.offer(call, within="function")
    wanted = call.object("response_format")
    if wanted.get("type") in ("json_object", "json_schema"):
        prompt.schema = wanted.get("json_schema", {}).get("schema", {})
    return prompt


def _results(messages: list[Object]) -> list[tuple[str, str]]:
    """What tools have answered at the end of `messages`."""
    last = len(messages)
    while last and messages[last - 1]["role"] == "tool":
        last -= 1
    asked = cast("list[Object]", messages[last - 1].get("tool_calls") or []) if last else []
    names: dict[str, str] = {each["id"]: each["function"]["name"] for each in asked if "function" in each}
    return [(names.get(each.get("tool_call_id", ""), "the tool"), _text(each)) for each in messages[last:]]


def _choice(call: Call, prompt: Prompt, variant: int, limit: int | None) -> _Choice:
    calls = generation.calls(prompt, call.state)
    if calls:
        return _Choice([], calls, "tool_calls")
    tokens, finish = generation.cut(generation.say(prompt, variant), limit, call.body.get("stop"))
    return _Choice(tokens, [], finish)


def _usage(messages: list[Object], choices: list[_Choice]) -> Object:
    asked = sum(_count(message) for message in messages)
    said = sum(
        len(choice.tokens) + sum(1 + len(generation.fragments(each.arguments)) for each in choice.calls)
        for choice in choices
    )
    return {
        "prompt_tokens": asked,
        "completion_tokens": said,
        "total_tokens": asked + said,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def _whole(completion: _Completion) -> Object:
    choices = [
        {
            "index": index,
            "message": _message(choice),
            "logprobs": completion.told(choice.tokens),
            "finish_reason": choice.finish,
        }
        for index, choice in enumerate(completion.choices)
    ]
    return {**completion.head, "choices": choices, "usage": completion.usage}


def _message(choice: _Choice) -> Object:
    message: Object = {"role": "assistant", "content": "".join(choice.tokens), "refusal": None, "annotations": []}
    if choice.calls:
        message["content"] = None
        message["tool_calls"] = [_tool_call(each, each.arguments) for each in choice.calls]
    return message


def _tool_call(call: FunctionCall, arguments: str) -> Object:
    return {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": arguments}}


def _chunks(completion: _Completion, *, with_usage: bool) -> Iterator[Object]:
    """The events of a stream. Choices take turns, as they do where they are really made side by side."""
    head = {**completion.head, "object": "chat.completion.chunk"}
    end: Object = {"usage": None} if with_usage else {}
    deltas = [_deltas(completion, index, choice) for index, choice in enumerate(completion.choices)]
    while deltas:
        for each in list(deltas):
            choice = next(each, None)
            if choice is None:
                deltas.remove(each)
            else:
                yield {**head, "choices": [choice], **end}
    if with_usage:
        yield {**head, "choices": [], "usage": completion.usage}


def _deltas(completion: _Completion, index: int, choice: _Choice) -> Iterator[Object]:
    def delta(value: Object, tokens: Sequence[str] | None = None, finish: str | None = None) -> Object:
        logprobs = completion.told(tokens) if tokens else None
        return {"index": index, "delta": value, "logprobs": logprobs, "finish_reason": finish}

    yield delta({"role": "assistant", "content": None if choice.calls else "", "refusal": None})
    for token in choice.tokens:
        yield delta({"content": token}, (token,))
    for place, call in enumerate(choice.calls):
        yield delta({"tool_calls": [{"index": place, **_tool_call(call, "")}]})
        for token in generation.fragments(call.arguments):
            yield delta({"tool_calls": [{"index": place, "function": {"arguments": token}}]})
    yield delta({}, finish=choice.finish)


def _text(message: Object) -> str:
    content: Any = message.get("content")
    if isinstance(content, list):
        return " ".join(part.get("text") or "" for part in cast("list[Object]", content))
    return content if isinstance(content, str) else ""


def _count(message: Object) -> int:
    content: Any = message.get("content")
    if isinstance(content, str):
        return words.count(content)
    parts = cast("list[Object]", content or [])
    return sum(words.count(part["text"]) if "text" in part else _IMAGE_TOKENS for part in parts)


ROUTES: Routes = {"POST /chat/completions": create}
