"""The cheapest hand-off: the floor on a loop in a thread, and callers that wait for it."""

from __future__ import annotations

import asyncio
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

import msgspec

from benchmarks.questions import MESSAGES, MODEL

from .floor import Floor
from .structs import Chunk

if TYPE_CHECKING:
    from benchmarks.sample import Work

__all__ = ["connect"]

_chunk = msgspec.json.Decoder(Chunk)


class FloorSync:
    """A session as in `benchmarks.peers.SyncSession`."""

    def __init__(self, base_url: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._floor = asyncio.run_coroutine_threadsafe(_connected(base_url), self._loop).result()

    def chat(self) -> Work:
        return asyncio.run_coroutine_threadsafe(self._floor.chat(), self._loop).result()

    def chat_stream(self) -> Work:
        events = characters = 0
        reads: SimpleQueue[list[bytes] | None] = SimpleQueue()
        reading = asyncio.run_coroutine_threadsafe(self._read(reads), self._loop)
        while (read := reads.get()) is not None:
            for event in read:
                if event != b"data: [DONE]":
                    events += 1
                    characters += len(_chunk.decode(event[6:]).choices[0].delta.content or "")
        reading.result()
        return {"events": events, "characters": characters}

    async def _read(self, reads: SimpleQueue[list[bytes] | None]) -> None:
        try:
            asked = {"messages": MESSAGES, "model": MODEL, "stream": True}
            async for read in self._floor.reads("chat/completions", asked):
                reads.put(read)
        finally:
            reads.put(None)

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self._floor.close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


async def _connected(base_url: str) -> Floor:
    return Floor(base_url)


def connect(base_url: str) -> FloorSync:
    """A session of bare aiohttp behind a thread."""
    return FloorSync(base_url)
