"""Chat completions: whole, and in chunks."""

from __future__ import annotations

import json

from benchmarks.sample import Work

from .http import END, answer, event

__all__ = ["completion", "events", "streamed", "timed_event", "whole"]

TEXT = (
    "Sunlight holds all colours. The air scatters blue light far more than red, so by day blue reaches you from every "
    "direction. In the evening the light has a longer way through the air: most of the blue is scattered out of it "
    "before it arrives, and what is left is red."
)
TOKEN = " light"  # noqa: S105 -- a token of the kind that models are paid by
_PROMPT_TOKENS = 34
_COMPLETION_TOKENS = 61


def completion(prompt_tokens: int = _PROMPT_TOKENS) -> bytes:
    """The answer as one response."""
    message: dict[str, object] = {"role": "assistant", "content": TEXT, "refusal": None, "annotations": []}
    return answer(
        {
            "id": "chatcmpl-BenchmarkBenchmarkBenchmark",
            "object": "chat.completion",
            "created": 1704067200,
            "model": "gpt-4.1-mini-2025-04-14",
            "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}],
            "usage": {
                "prompt_tokens": prompt_tokens,
                "completion_tokens": _COMPLETION_TOKENS,
                "total_tokens": prompt_tokens + _COMPLETION_TOKENS,
                "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
                "completion_tokens_details": {
                    "reasoning_tokens": 0,
                    "audio_tokens": 0,
                    "accepted_prediction_tokens": 0,
                    "rejected_prediction_tokens": 0,
                },
            },
            "service_tier": "default",
            "system_fingerprint": "fp_0123456789",
        }
    )


def whole(prompt_tokens: int = _PROMPT_TOKENS) -> Work:
    """What such a response brings."""
    return {"characters": len(TEXT), "tokens": prompt_tokens + _COMPLETION_TOKENS}


def events(count: int) -> list[bytes]:
    """The body of a stream of `count` chunks, an HTTP chunk for each.

    The first brings the role, the last one the finish reason; behind it come ``[DONE]`` and the end of the body.
    """
    deltas: list[dict[str, str]] = [{"content": TOKEN}] * (count - 2)
    choices = [_choice({"role": "assistant", "content": ""}), *map(_choice, deltas), _choice({}, "stop")]
    made = [_event(choice) for choice in choices]
    made[-1] += event(b"[DONE]") + END
    return made


def streamed(count: int) -> Work:
    """What a stream of `count` chunks brings."""
    return {"events": count, "characters": (count - 2) * len(TOKEN)}


def timed_event(text: str) -> bytes:
    """A chunk whose text is `text`: the server's clock, for clients that look how late they are."""
    return _event(_choice({"role": "assistant", "content": text}))


def _choice(delta: dict[str, str], finish_reason: str | None = None) -> dict[str, object]:
    return {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish_reason}


def _event(choice: dict[str, object]) -> bytes:
    chunk = {
        "id": "chatcmpl-BenchmarkBenchmarkBenchmark",
        "object": "chat.completion.chunk",
        "created": 1704067200,
        "model": "gpt-4.1-mini-2025-04-14",
        "service_tier": "default",
        "system_fingerprint": "fp_0123456789",
        "choices": [choice],
        "usage": None,
        "obfuscation": "q8Xw2L",
    }
    return event(json.dumps(chunk, separators=(",", ":")).encode())
