"""The standard library: `http.client`, a connection for each thread, and msgspec."""

from __future__ import annotations

from http.client import HTTPConnection, HTTPResponse
from threading import local
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec

from benchmarks.questions import MESSAGES, MODEL

from .structs import Chunk, Completion, text_of

if TYPE_CHECKING:
    from benchmarks.sample import Work

__all__ = ["connect"]

_HEADERS = {"Authorization": "Bearer sk-bench", "Content-Type": "application/json"}
_encode = msgspec.json.Encoder().encode
_completion = msgspec.json.Decoder(Completion)
_chunk = msgspec.json.Decoder(Chunk)


class _Thread(local):
    connection: HTTPConnection | None = None


class RawSync:
    """A session as in `benchmarks.peers.SyncSession`."""

    def __init__(self, base_url: str) -> None:
        url = urlsplit(base_url)
        self._address = url.netloc
        self._path = f"{url.path}/chat/completions"
        self._thread = _Thread()

    def chat(self) -> Work:
        completion = _completion.decode(self._post({"messages": MESSAGES, "model": MODEL}).read())
        return {"characters": len(text_of(completion)), "tokens": completion.usage.total_tokens}

    def chat_stream(self) -> Work:
        events = characters = 0
        for line in self._post({"messages": MESSAGES, "model": MODEL, "stream": True}):
            if line[:7] == b"data: {":
                events += 1
                characters += len(_chunk.decode(line[6:]).choices[0].delta.content or "")
        return {"events": events, "characters": characters}

    def _post(self, asked: object) -> HTTPResponse:
        connection = self._thread.connection
        if connection is None:
            connection = self._thread.connection = HTTPConnection(self._address)
        connection.request("POST", self._path, _encode(asked), _HEADERS)
        return connection.getresponse()

    def close(self) -> None:
        """Threads take their connections with them."""


def connect(base_url: str) -> RawSync:
    """A session of the standard library."""
    return RawSync(base_url)
