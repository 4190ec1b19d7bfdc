"""The HTTP around the answers, with the headers that the API sends."""

from __future__ import annotations

import json

__all__ = ["END", "answer", "chunk", "event", "head", "stream_head"]

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

END = b"0\r\n\r\n"  # of a chunked body


def head(*fields: str) -> bytes:
    """Status and headers, with `fields` before those that every answer has."""
    return ("HTTP/1.1 200 OK\r\n" + "".join(f"{field}\r\n" for field in fields) + _HEADERS + "\r\n").encode()


def answer(content: object) -> bytes:
    """A whole response with `content` as JSON, or as the JSON that it is if it is bytes."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return head("content-type: application/json", f"content-length: {len(body)}") + body


def stream_head() -> bytes:
    """The head of a streamed answer."""
    return head("content-type: text/event-stream; charset=utf-8", "transfer-encoding: chunked")


def event(data: bytes, name: bytes = b"") -> bytes:
    """A server-sent event as an HTTP chunk of its own."""
    return chunk((b"event: " + name + b"\n" if name else b"") + b"data: " + data + b"\n\n")


def chunk(data: bytes) -> bytes:
    """A chunk of a chunked body."""
    return b"%x\r\n%b\r\n" % (len(data), data)
