"""``/chat/completions``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from . import words
from .answers import Answer, Refusal, event_stream, json_answer
from .router import Call, Routes

__all__ = ["ROUTES"]


def create(call: Call) -> Answer:
    model = call.model()
    (messages,) = call.required("messages")
    body = call.body
    text = _text(messages)
    said = words.tokens(words.reply(text))
    limit = call.number("max_completion_tokens", None, 1, 1 << 20) or call.number("max_tokens", None, 1, 1 << 20)
    finish = "length" if limit and limit < len(said) else "stop"
    said = said[:limit]
    id, created = call.state.stamp("chatcmpl-")
    prompt = sum(words.count(m["content"]) for m in messages if isinstance(m.get("content"), str))
    usage = {"prompt_tokens": prompt, "completion_tokens": len(said), "total_tokens": prompt + len(said)}
    if body.get("stream"):
        return event_stream(_chunks(id, created, model, said, finish, usage, body))
    return json_answer(
        {
            "id": id,
            "object": "chat.completion",
            "created": created,
            "model": model,
            "choices": [
                {
                    "index": 0,
                    "message": {"role": "assistant", "content": "".join(said), "refusal": None, "annotations": []},
                    "logprobs": None,
                    "finish_reason": finish,
                }
            ],
            "usage": usage,
            "service_tier": "default",
            "system_fingerprint": "fp_local",
        }
    )


def _chunks(id: str, created: int, model: str, said: list[str], finish: str, usage: Any, body: Any) -> Iterator[object]:
    with_usage = (body.get("stream_options") or {}).get("include_usage")

    def chunk(choices: list[object]) -> dict[str, object]:
        value: dict[str, object] = {
            "id": id,
            "object": "chat.completion.chunk",
            "created": created,
            "model": model,
            "service_tier": "default",
            "system_fingerprint": "fp_local",
            "choices": choices,
        }
        if with_usage:
            value["usage"] = None
        return value

    def choice(delta: object, finish: str | None = None) -> list[object]:
        return [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}]

    yield chunk(choice({"role": "assistant", "content": "", "refusal": None}))
    for token in said:
        yield chunk(choice({"content": token}))
    yield chunk(choice({}, finish))
    if with_usage:
        yield chunk([]) | {"usage": usage}


def _text(messages: Any) -> str:
    if not isinstance(messages, list) or not messages:
        raise Refusal(400, "Invalid 'messages': expected a list of messages.", code="invalid_type", param="messages")
    content = messages[-1].get("content")
    if isinstance(content, list):
        return " ".join(part.get("text", "") for part in content)
    return content or ""


ROUTES: Routes = {"POST /chat/completions": create}
