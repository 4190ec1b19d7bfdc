"""The floor: aiohttp and msgspec, used directly by somebody who needs these two calls and nothing else.

No retries, no errors, no unknown fields, no deadline; an SSE reader that is right for well-behaved servers only.
"""

from __future__ import annotations

import aiohttp
import msgspec

from benchmarks.canned import MESSAGES, MODEL

__all__ = ["connect"]


class Message(msgspec.Struct):
    content: str | None = None


class Choice(msgspec.Struct):
    message: Message


class Completion(msgspec.Struct):
    choices: list[Choice]


class ChunkChoice(msgspec.Struct):
    delta: Message


class Chunk(msgspec.Struct):
    choices: list[ChunkChoice]


class Floor:
    """A session as in `benchmarks.peers.Session`."""

    def __init__(self, base_url: str) -> None:
        # The default of 100 connections would make requests wait for one another.
        self._http = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        self._url = f"{base_url}/chat/completions"
        self._headers = {"Authorization": "Bearer sk-bench", "Content-Type": "application/json"}
        self._encoder = msgspec.json.Encoder()
        self._completion = msgspec.json.Decoder(Completion)
        self._chunk = msgspec.json.Decoder(Chunk)

    async def chat(self) -> str:
        body = self._encoder.encode({"messages": MESSAGES, "model": MODEL})
        async with self._http.post(self._url, data=body, headers=self._headers) as response:
            completion = self._completion.decode(await response.read())
        return completion.choices[0].message.content or ""

    async def stream(self) -> int:
        body = self._encoder.encode({"messages": MESSAGES, "model": MODEL, "stream": True})
        size = 0
        rest = b""
        async with self._http.post(self._url, data=body, headers=self._headers) as response:
            async for read in response.content.iter_any():
                *events, rest = (rest + read).split(b"\n\n")
                for event in events:
                    data = event[6:]
                    if data != b"[DONE]":
                        size += len(self._chunk.decode(data).choices[0].delta.content or "")
        return size

    async def close(self) -> None:
        await self._http.close()


def connect(base_url: str) -> Floor:
    """A session of bare aiohttp."""
    return Floor(base_url)
