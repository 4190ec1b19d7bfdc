"""The floor: aiohttp and msgspec, used directly by somebody who needs these calls and nothing else.

No retries, no errors, no unknown fields, no deadline; an SSE reader that is right for well-behaved servers only.
"""

from __future__ import annotations

import base64
from array import array
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import aiohttp
import msgspec

from benchmarks.questions import INPUT, INSTRUCTIONS, MESSAGES, MODEL

from .structs import (
    Base64Embeddings,
    Chunk,
    Completion,
    Embeddings,
    Event,
    File,
    FilePage,
    Response,
    characters_of,
    text_of,
)

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.sample import Work

__all__ = ["Floor", "connect"]

_MIB = 1024 * 1024
_HEADERS = {"Authorization": "Bearer sk-bench", "Content-Type": "application/json"}
_encode = msgspec.json.Encoder().encode
_completion = msgspec.json.Decoder(Completion)
_chunk = msgspec.json.Decoder(Chunk)
_response = msgspec.json.Decoder(Response)
_event = msgspec.json.Decoder(Event)
_page = msgspec.json.Decoder(FilePage)


class Floor:
    """A session as in `benchmarks.peers.Session`; it has no helpers."""

    def __init__(self, base_url: str) -> None:
        # The default of 100 connections would make requests wait for one another.
        self._http = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        self._base_url = base_url

    async def chat(self, messages: list[dict[str, str]] = MESSAGES) -> Work:
        completion = _completion.decode(await self._post("chat/completions", {"messages": messages, "model": MODEL}))
        return {"characters": len(text_of(completion)), "tokens": completion.usage.total_tokens}

    async def respond(self) -> Work:
        asked = {"instructions": INSTRUCTIONS, "input": INPUT, "model": MODEL}
        response = _response.decode(await self._post("responses", asked))
        return {"characters": characters_of(response), "tokens": response.usage.total_tokens if response.usage else 0}

    async def chat_stream(self) -> Work:
        events = characters = 0
        async for read in self.reads("chat/completions", {"messages": MESSAGES, "model": MODEL, "stream": True}):
            for event in read:
                if event != b"data: [DONE]":
                    events += 1
                    characters += len(_chunk.decode(event[6:]).choices[0].delta.content or "")
        return {"events": events, "characters": characters}

    async def response_stream(self) -> Work:
        events = characters = tokens = 0
        asked = {"instructions": INSTRUCTIONS, "input": INPUT, "model": MODEL, "stream": True}
        async for read in self.reads("responses", asked):
            for data in read:
                event = _event.decode(data[data.index(b"{") :])
                events += 1
                if event.type == "response.output_text.delta":
                    characters += len(event.delta or "")
                elif event.type == "response.completed" and event.response and event.response.usage:
                    tokens = event.response.usage.total_tokens
        return {"events": events, "characters": characters, "tokens": tokens}

    async def chat_helper(self) -> Work:
        raise NotImplementedError

    async def response_helper(self) -> Work:
        raise NotImplementedError

    async def texts(self) -> AsyncIterator[str]:
        async for read in self.reads("chat/completions", {"messages": MESSAGES, "model": MODEL, "stream": True}):
            for event in read:
                if event != b"data: [DONE]":
                    yield _chunk.decode(event[6:]).choices[0].delta.content or ""

    async def embed(self, texts: list[str], encoding: str) -> Work:
        asked = {"model": "text-embedding-3-small", "input": texts, "encoding_format": encoding}
        body = await self._post("embeddings", asked)
        if encoding == "float":
            answer = msgspec.json.decode(body, type=Embeddings)
            vectors = [item.embedding for item in answer.data]
            tokens = answer.usage.total_tokens
        else:
            encoded = msgspec.json.decode(body, type=Base64Embeddings)
            vectors = [array("f", base64.b64decode(item.embedding)).tolist() for item in encoded.data]
            tokens = encoded.usage.total_tokens
        return {
            "vectors": len(vectors),
            "values": sum(map(len, vectors)),
            "check": sum(round(vector[0] * 1e6) for vector in vectors),
            "tokens": tokens,
        }

    async def list_files(self) -> Work:
        items = size = 0
        after = ""
        while True:
            async with self._http.get(f"{self._base_url}/files?limit=100{after}", headers=_HEADERS) as response:
                page = _page.decode(await response.read())
            for file in page.data:
                items += 1
                size += file.bytes
            if not page.has_more:
                return {"items": items, "bytes": size}
            after = f"&after={page.last_id}"

    async def upload(self, path: Path) -> Work:
        with path.open("rb") as file:
            form = aiohttp.FormData()
            form.add_field("purpose", "user_data")
            form.add_field("file", file, filename=path.name)
            headers = {"Authorization": "Bearer sk-bench"}
            async with self._http.post(f"{self._base_url}/files", data=form, headers=headers) as response:
                answer = msgspec.json.decode(await response.read(), type=File)
        return {"mebibytes": answer.bytes}

    async def download(self, path: Path) -> Work:
        async with self._http.get(f"{self._base_url}/files/file-1/content", headers=_HEADERS) as response:
            with path.open("wb") as file:
                async for read in response.content.iter_any():
                    file.write(read)
        return {"mebibytes": path.stat().st_size // _MIB}

    async def realtime(self) -> Work:
        from websockets.asyncio.client import connect as open_socket
        from websockets.exceptions import ConnectionClosedOK

        events = characters = 0
        url = self._base_url.replace("http", "ws", 1) + "/realtime?model=gpt-realtime"
        async with open_socket(url, additional_headers={"Authorization": "Bearer sk-bench"}) as socket:
            try:
                while True:
                    event = _event.decode(await socket.recv(decode=False))
                    events += 1
                    if event.type == "response.output_text.delta":
                        characters += len(event.delta or "")
            except ConnectionClosedOK:
                return {"events": events, "characters": characters}

    async def close(self) -> None:
        await self._http.close()

    async def _post(self, path: str, asked: object) -> bytes:
        async with self._http.post(f"{self._base_url}/{path}", data=_encode(asked), headers=_HEADERS) as response:
            return await response.read()

    async def reads(self, path: str, asked: object) -> AsyncIterator[list[bytes]]:
        """The events of a stream, as many at a time as came with one read."""
        rest = b""
        async with self._http.post(f"{self._base_url}/{path}", data=_encode(asked), headers=_HEADERS) as response:
            async for read in response.content.iter_any():
                *events, rest = (rest + read).split(b"\n\n")
                yield events


def connect(base_url: str) -> Floor:
    """A session of bare aiohttp."""
    return Floor(base_url)
