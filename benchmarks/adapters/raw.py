"""The bound for Python: sockets of asyncio, HTTP by `bytes.split`, msgspec. It is right for this one server only."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

import msgspec
from typing_extensions import override

from benchmarks.questions import INPUT, INSTRUCTIONS, MESSAGES, MODEL

from .structs import Chunk, Completion, Event, File, FilePage, Response, characters_of, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.sample import Work

__all__ = ["connect"]

_MIB = 1024 * 1024
_END = b"0\r\n\r\n"  # of a chunked body
_encode = msgspec.json.Encoder().encode
_completion = msgspec.json.Decoder(Completion)
_chunk = msgspec.json.Decoder(Chunk)
_response = msgspec.json.Decoder(Response)
_event = msgspec.json.Decoder(Event)
_page = msgspec.json.Decoder(FilePage)


class _Wire(asyncio.Protocol):
    """A connection: what has arrived, and at most one coroutine that waits for more."""

    def __init__(self) -> None:
        self._data = b""
        self._waiter: asyncio.Future[None] | None = None

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    @override
    def data_received(self, data: bytes) -> None:
        self._data = self._data + data if self._data else data
        if self._waiter is not None:
            self._waiter.set_result(None)
            self._waiter = None

    async def read(self) -> bytes:
        """All that has arrived since the last time; waits if that is nothing."""
        if not self._data:
            self._waiter = asyncio.get_running_loop().create_future()
            await self._waiter
        data, self._data = self._data, b""
        return data


class Raw:
    """A session as in `benchmarks.peers.Session`, as far as this goes."""

    def __init__(self, base_url: str) -> None:
        url = urlsplit(base_url)
        self._address = (url.hostname or "", url.port or 80)
        self._path = url.path
        self._base_url = base_url
        self._idle: list[_Wire] = []

    async def chat(self, messages: list[dict[str, str]] = MESSAGES) -> Work:
        completion = _completion.decode(await self._post("chat/completions", {"messages": messages, "model": MODEL}))
        return {"characters": len(text_of(completion)), "tokens": completion.usage.total_tokens}

    async def respond(self) -> Work:
        asked = {"instructions": INSTRUCTIONS, "input": INPUT, "model": MODEL}
        response = _response.decode(await self._post("responses", asked))
        return {"characters": characters_of(response), "tokens": response.usage.total_tokens if response.usage else 0}

    async def chat_stream(self) -> Work:
        events = characters = 0
        async for read in self._reads("chat/completions", {"messages": MESSAGES, "model": MODEL, "stream": True}):
            for event in read:
                if event[-1:] == b"}":  # not [DONE]
                    events += 1
                    characters += len(_chunk.decode(event[event.index(b"{") :]).choices[0].delta.content or "")
        return {"events": events, "characters": characters}

    async def response_stream(self) -> Work:
        events = characters = tokens = 0
        asked = {"instructions": INSTRUCTIONS, "input": INPUT, "model": MODEL, "stream": True}
        async for read in self._reads("responses", asked):
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
        async for read in self._reads("chat/completions", {"messages": MESSAGES, "model": MODEL, "stream": True}):
            for event in read:
                if event[-1:] == b"}":
                    yield _chunk.decode(event[event.index(b"{") :]).choices[0].delta.content or ""

    async def embed(self, texts: list[str], encoding: str) -> Work:
        raise NotImplementedError

    async def list_files(self) -> Work:
        items = size = 0
        after = ""
        while True:
            page = _page.decode(await self._ask(self._head("GET", f"files?limit=100{after}", 0)))
            for file in page.data:
                items += 1
                size += file.bytes
            if not page.has_more:
                return {"items": items, "bytes": size}
            after = f"&after={page.last_id}"

    async def upload(self, path: Path) -> Work:
        loop = asyncio.get_running_loop()
        with socket.create_connection(self._address) as connection, path.open("rb") as file:
            connection.setblocking(False)
            await loop.sock_sendall(connection, self._head("POST", "files", path.stat().st_size))
            while piece := file.read(_MIB):
                await loop.sock_sendall(connection, piece)
            answer = await loop.sock_recv(connection, 65536)
        return {"mebibytes": msgspec.json.decode(answer.partition(b"\r\n\r\n")[2], type=File).bytes}

    async def download(self, path: Path) -> Work:
        loop = asyncio.get_running_loop()
        buffer = memoryview(bytearray(_MIB))
        with socket.create_connection(self._address) as connection, path.open("wb") as file:
            connection.setblocking(False)
            await loop.sock_sendall(connection, self._head("GET", "files/file-1/content", 0))
            head, _, body = (await loop.sock_recv(connection, 65536)).partition(b"\r\n\r\n")
            left = _content_length(head) - file.write(body)
            while left:
                left -= file.write(buffer[: await loop.sock_recv_into(connection, buffer)])
        return {"mebibytes": path.stat().st_size // _MIB}

    async def realtime(self) -> Work:
        """With the sockets of aiohttp, whose frames are parsed in C."""
        from aiohttp import ClientSession, WSMsgType

        events = characters = 0
        url = f"{self._base_url}/realtime?model=gpt-realtime"
        async with ClientSession() as session, session.ws_connect(url, decode_text=False) as connection:
            async for message in connection:
                if message.type is WSMsgType.TEXT:
                    event = _event.decode(message.data)
                    events += 1
                    if event.type == "response.output_text.delta":
                        characters += len(event.delta or "")
        return {"events": events, "characters": characters}

    async def close(self) -> None:
        for wire in self._idle:
            wire.transport.close()

    def _head(self, method: str, path: str, length: int) -> bytes:
        return (
            f"{method} {self._path}/{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer sk-bench\r\n"
            f"Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
        ).encode()

    async def _post(self, path: str, asked: object) -> bytes:
        body = _encode(asked)
        return await self._ask(self._head("POST", path, len(body)) + body)

    async def _ask(self, request: bytes) -> bytes:
        wire = await self._wire()
        wire.transport.write(request)
        data = await wire.read()
        head, _, body = data.partition(b"\r\n\r\n")
        length = _content_length(head)
        while len(body) < length:
            body += await wire.read()
        self._idle.append(wire)
        return body

    async def _reads(self, path: str, asked: object) -> AsyncIterator[list[bytes]]:
        """The chunks of a stream with the lines of one event each, as many at a time as came with one read."""
        wire = await self._wire()
        body = _encode(asked)
        wire.transport.write(self._head("POST", path, len(body)) + body)
        rest = (await wire.read()).partition(b"\r\n\r\n")[2]  # the head comes in one piece
        while True:
            *events, rest = rest.split(b"\n\n\r\n")
            yield events
            if rest == _END:
                break
            rest += await wire.read()
        self._idle.append(wire)

    async def _wire(self) -> _Wire:
        if self._idle:
            return self._idle.pop()
        _, wire = await asyncio.get_running_loop().create_connection(_Wire, *self._address)
        return wire


def _content_length(head: bytes) -> int:
    return int(head.partition(b"content-length: ")[2].partition(b"\r")[0])


def connect(base_url: str) -> Raw:
    """A session of sockets."""
    return Raw(base_url)
