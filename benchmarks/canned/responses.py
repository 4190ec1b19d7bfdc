"""Responses: whole, with 8 KB of text, and in events."""

from __future__ import annotations

import json

from benchmarks.sample import Work

from .chat import TEXT, TOKEN
from .http import END, answer, event

__all__ = ["events", "response", "streamed", "whole"]

_ITEM = "msg_0123456789abcdef0123456789abcdef0123456789abcdef"
_LONG = " ".join([TEXT] * 28)  # 8 KB
_INPUT_TOKENS = 34
_OUTPUT_TOKENS = 1708
_AROUND = 8  # events of a stream that are no deltas


def response() -> bytes:
    """The answer as one HTTP response."""
    return answer(_response("completed", _LONG))


def whole() -> Work:
    """What such a response brings."""
    return {"characters": len(_LONG), "tokens": _INPUT_TOKENS + _OUTPUT_TOKENS}


def events(count: int) -> list[bytes]:
    """The body of a stream of `count` events, an HTTP chunk for each; the end of the body comes with the last one."""
    deltas = count - _AROUND
    text = TOKEN * deltas
    place = {"item_id": _ITEM, "output_index": 0, "content_index": 0}
    told: list[dict[str, object]] = [
        {"type": "response.created", "response": _response("in_progress")},
        {"type": "response.in_progress", "response": _response("in_progress")},
        {"type": "response.output_item.added", "output_index": 0, "item": _message("in_progress", [])},
        {"type": "response.content_part.added", **place, "part": _part("")},
        *[
            {"type": "response.output_text.delta", **place, "delta": TOKEN, "logprobs": [], "obfuscation": "q8Xw2L"}
            for _ in range(deltas)
        ],
        {"type": "response.output_text.done", **place, "text": text, "logprobs": []},
        {"type": "response.content_part.done", **place, "part": _part(text)},
        {"type": "response.output_item.done", "output_index": 0, "item": _message("completed", [_part(text)])},
        {"type": "response.completed", "response": _response("completed", text)},
    ]
    made: list[bytes] = []
    for number, one in enumerate(told):
        data = json.dumps({**one, "sequence_number": number}, separators=(",", ":"))
        made.append(event(data.encode(), str(one["type"]).encode()))
    made[-1] += END
    return made


def streamed(count: int) -> Work:
    """What a stream of `count` events brings."""
    tokens = _INPUT_TOKENS + _OUTPUT_TOKENS
    return {"events": count, "characters": (count - _AROUND) * len(TOKEN), "tokens": tokens}


def _part(text: str) -> dict[str, object]:
    return {"type": "output_text", "annotations": [], "logprobs": [], "text": text}


def _message(status: str, content: list[dict[str, object]]) -> dict[str, object]:
    return {"id": _ITEM, "type": "message", "status": status, "content": content, "role": "assistant"}


def _response(status: str, text: str | None = None) -> dict[str, object]:
    usage = {
        "input_tokens": _INPUT_TOKENS,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": _OUTPUT_TOKENS,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": _INPUT_TOKENS + _OUTPUT_TOKENS,
    }
    return {
        "id": "resp_0123456789abcdef0123456789abcdef0123456789abcdef",
        "object": "response",
        "created_at": 1704067200,
        "status": status,
        "background": False,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "max_output_tokens": None,
        "max_tool_calls": None,
        "model": "gpt-4.1-mini-2025-04-14",
        "output": [] if text is None else [_message(status, [_part(text)])],
        "parallel_tool_calls": True,
        "previous_response_id": None,
        "prompt_cache_key": None,
        "reasoning": {"effort": None, "summary": None},
        "safety_identifier": None,
        "service_tier": "default",
        "store": True,
        "temperature": 1.0,
        "text": {"format": {"type": "text"}, "verbosity": "medium"},
        "tool_choice": "auto",
        "tools": [],
        "top_logprobs": 0,
        "top_p": 1.0,
        "truncation": "disabled",
        "usage": None if text is None else usage,
        "user": None,
        "metadata": {},
    }
