"""The clients that are compared, each behind one small adapter, so that a workload is written once.

An adapter module holds a function that opens a `Session` on a base URL. It imports nothing but its own client: what it
imports is measured.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

__all__ = ["PEERS", "Peer", "Session", "opener"]


class Session(Protocol):
    """One client, used as its documentation shows."""

    async def chat(self) -> str:
        """Ask for a chat completion; returns its text."""
        ...

    async def stream(self) -> int:
        """Read a streamed chat completion to its end, event by event; returns the number of characters of its text."""
        ...

    async def close(self) -> None:
        """Close its connections."""
        ...


@dataclass(frozen=True)
class Peer:
    """A client to compare.

    adapter:       ``module:function`` that opens a session.
    imports:       the statement that a program begins with to use this client.
    distributions: what `--versions` tells about.
    pinned:        the list of packages of an environment of its own; None: runs in the environment of the benchmarks.
    """

    name: str
    adapter: str
    imports: str
    distributions: tuple[str, ...]
    pinned: str | None = None


PEERS = {
    peer.name: peer
    for peer in (
        Peer(
            "floor",
            "benchmarks.peers.floor:connect",
            "import aiohttp, msgspec",
            ("aiohttp", "msgspec"),
        ),
        Peer(
            "ours",
            "benchmarks.peers.ours:connect",
            "from openai_async import AsyncOpenAI",
            ("openai_async", "aiohttp", "msgspec"),
        ),
        Peer(
            "official",
            "benchmarks.peers.official:connect",
            "from openai import AsyncOpenAI",
            ("openai", "httpx2", "pydantic"),
            "official.txt",
        ),
        Peer(
            "official-aiohttp",
            "benchmarks.peers.official:connect_aiohttp",
            "from openai import AsyncOpenAI, DefaultAioHttpClient",
            ("openai", "aiohttp", "pydantic"),
            "official.txt",
        ),
    )
}


def opener(peer: Peer) -> Callable[[str], Session]:
    """The function of the adapter that opens a session on a base URL; its client is imported here."""
    module, _, function = peer.adapter.partition(":")
    connect: Callable[[str], Session] = getattr(importlib.import_module(module), function)
    return connect
