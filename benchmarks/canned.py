"""What the server says and the clients ask: one conversation, of the size and shape that the API has."""

from __future__ import annotations

import json

__all__ = ["ANSWER", "MESSAGES", "MODEL", "TOKEN", "chat_response", "stream_head", "stream_packets", "streamed_text"]

MODEL = "gpt-4.1-mini"
MESSAGES: list[dict[str, str]] = [
    {"role": "system", "content": "You are a patient teacher. Answer in one short paragraph."},
    {"role": "user", "content": "Why is the sky blue during the day and red in the evening?"},
]
ANSWER = (
    "Sunlight holds all colours. The air scatters blue light far more than red, so by day blue reaches you from every "
    "direction. In the evening the light has a longer way through the air: most of the blue is scattered out of it "
    "before it arrives, and what is left is red."
)
TOKEN = " light"  # noqa: S105 -- a token of the kind that models are paid by

_HEADERS = (
    "date: Mon, 01 Jan 2024 00:00:00 GMT\r\n"
    "server: cloudflare\r\n"
    "connection: keep-alive\r\n"
    "access-control-expose-headers: X-Request-ID\r\n"
    "openai-organization: bench\r\n"
    "openai-processing-ms: 412\r\n"
    "openai-version: 2020-10-01\r\n"
    "x-ratelimit-limit-requests: 30000\r\n"
    "x-ratelimit-limit-tokens: 150000000\r\n"
    "x-ratelimit-remaining-requests: 29999\r\n"
    "x-ratelimit-remaining-tokens: 149999967\r\n"
    "x-ratelimit-reset-requests: 2ms\r\n"
    "x-ratelimit-reset-tokens: 0s\r\n"
    "x-request-id: req_0123456789abcdef0123456789abcdef\r\n"
    "strict-transport-security: max-age=31536000; includeSubDomains; preload\r\n"
)
_USAGE = {
    "prompt_tokens": 34,
    "completion_tokens": 61,
    "total_tokens": 95,
    "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
    "completion_tokens_details": {
        "reasoning_tokens": 0,
        "audio_tokens": 0,
        "accepted_prediction_tokens": 0,
        "rejected_prediction_tokens": 0,
    },
}


def chat_response() -> bytes:
    """A whole HTTP response: the answer as one chat completion."""
    message: dict[str, object] = {"role": "assistant", "content": ANSWER, "refusal": None, "annotations": []}
    body = json.dumps(
        {
            "id": "chatcmpl-BenchmarkBenchmarkBenchmark",
            "object": "chat.completion",
            "created": 1704067200,
            "model": "gpt-4.1-mini-2025-04-14",
            "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}],
            "usage": _USAGE,
            "service_tier": "default",
            "system_fingerprint": "fp_0123456789",
        }
    ).encode()
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n{_HEADERS}\r\n"
    return head.encode() + body


def stream_head() -> bytes:
    """Status and headers of a streamed answer."""
    kind = "content-type: text/event-stream; charset=utf-8\r\ntransfer-encoding: chunked\r\n"
    return f"HTTP/1.1 200 OK\r\n{kind}{_HEADERS}\r\n".encode()


def stream_packets(events: int, per_packet: int) -> list[bytes]:
    """The body of a stream of `events` chat chunks: an HTTP chunk for each, `per_packet` of them in one piece of bytes.

    The first brings the role, the last one the finish reason; behind it come ``[DONE]`` and the end of the body.
    """
    deltas: list[dict[str, str]] = [{"content": TOKEN}] * (events - 2)
    choices = [_choice({"role": "assistant", "content": ""}), *map(_choice, deltas), _choice({}, "stop")]
    chunks = [_http_chunk(json.dumps(_event(choice), separators=(",", ":")).encode()) for choice in choices]
    packets = [b"".join(chunks[start : start + per_packet]) for start in range(0, events, per_packet)]
    packets[-1] += _http_chunk(b"[DONE]") + b"0\r\n\r\n"
    return packets


def streamed_text(events: int) -> int:
    """How many characters of text a stream of `events` brings."""
    return (events - 2) * len(TOKEN)


def _choice(delta: dict[str, str], finish_reason: str | None = None) -> dict[str, object]:
    return {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish_reason}


def _event(choice: dict[str, object]) -> dict[str, object]:
    return {
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


def _http_chunk(data: bytes) -> bytes:
    line = b"data: " + data + b"\n\n"
    return b"%x\r\n%b\r\n" % (len(line), line)
