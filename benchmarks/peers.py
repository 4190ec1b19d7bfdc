"""The clients that are compared, each behind small adapters, so that a workload is written once.

An adapter is a module of `benchmarks.adapters` with a function `connect` that opens a `Session` or a `SyncSession` on a
base URL. Each method does one unit of work as the documentation of its client shows, with the client's defaults, and
returns what it got: the proof that it did the same as its peers.
"""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

from .sample import Work

__all__ = ["PEERS", "Peer", "Session", "SyncSession"]


class Session(Protocol):
    """One asynchronous client."""

    async def chat(self, messages: list[dict[str, str]] = ...) -> Work:
        """Ask for a chat completion."""
        ...

    async def respond(self) -> Work:
        """Ask for a response."""
        ...

    async def chat_stream(self) -> Work:
        """Read a streamed chat completion to its end, event by event."""
        ...

    async def response_stream(self) -> Work:
        """Read a streamed response to its end, event by event."""
        ...

    async def chat_helper(self) -> Work:
        """The same through the client's ``.stream()``, to its final completion."""
        ...

    async def response_helper(self) -> Work:
        """The same through the client's ``.stream()``, to its final response."""
        ...

    def texts(self) -> AsyncIterator[str]:
        """The text of each event of a streamed chat completion, as it comes."""
        ...

    async def embed(self, texts: list[str], encoding: str) -> Work:
        """Ask for embeddings as ``float`` or ``base64``; in both cases the caller gets lists of floats."""
        ...

    async def list_files(self) -> Work:
        """Go through all files, page by page."""
        ...

    async def upload(self, path: Path) -> Work:
        """Send a file."""
        ...

    async def download(self, path: Path) -> Work:
        """Write the content of a file to disk."""
        ...

    async def realtime(self) -> Work:
        """Receive the events of a realtime socket until the server closes it."""
        ...

    async def close(self) -> None:
        """Close its connections."""
        ...


class SyncSession(Protocol):
    """One blocking client, used by any number of threads."""

    def chat(self) -> Work:
        """Ask for a chat completion."""
        ...

    def chat_stream(self) -> Work:
        """Read a streamed chat completion to its end, event by event."""
        ...

    def close(self) -> None:
        """Close its connections."""
        ...


class _Adapter(Protocol):
    def connect(self, base_url: str) -> Session: ...


class _SyncAdapter(Protocol):
    def connect(self, base_url: str) -> SyncSession: ...


@dataclass(frozen=True)
class Peer:
    """A client to compare.

    adapter:       module of `benchmarks.adapters` with the asynchronous session.
    sync_adapter:  the same for the blocking one; None: the peer has no such thing of its own.
    imports:       the statement that a program begins with to use this client.
    distributions: what it is made of, and what `--versions` tells about.
    installed:     what is to be installed to use it; with what these need, the installed size.
    pinned:        the list of packages of an environment of its own; None: runs in the environment of the benchmarks.
    uvloop:        whether its event loop is uvloop's.
    """

    name: str
    adapter: str
    sync_adapter: str | None
    imports: str
    distributions: tuple[str, ...]
    installed: tuple[str, ...]
    pinned: str | None = None
    uvloop: bool = False

    def load(self) -> None:
        """Import the client."""
        importlib.import_module(f"benchmarks.adapters.{self.adapter}")

    def connect(self, base_url: str) -> Session:
        """Open a session; the client is imported if it is not yet."""
        return cast("_Adapter", importlib.import_module(f"benchmarks.adapters.{self.adapter}")).connect(base_url)

    def connect_sync(self, base_url: str) -> SyncSession:
        """Open a blocking session; the client is imported if it is not yet."""
        return cast("_SyncAdapter", importlib.import_module(f"benchmarks.adapters.{self.sync_adapter}")).connect(
            base_url
        )


_OURS = ("openai-async", "aiohttp", "msgspec", "websockets")
_OURS_ALL = ("openai-async", "aiohttp", "anyio", "msgspec", "tenacity", "typing-extensions", "websockets")
_OURS_IMPORT = "from openai_async import AsyncOpenAI"
_FLOOR = ("aiohttp", "msgspec")

PEERS = {
    peer.name: peer
    for peer in (
        Peer("raw", "raw", "raw_sync", "import asyncio, msgspec", ("msgspec",), ("msgspec",)),
        Peer("floor", "floor", "floor_sync", "import aiohttp, msgspec", _FLOOR, _FLOOR),
        Peer("ours", "ours", "ours_sync", _OURS_IMPORT, _OURS, _OURS_ALL),
        Peer("ours-plain", "ours_plain", None, _OURS_IMPORT, _OURS, _OURS_ALL),
        Peer("ours-uvloop", "ours", None, _OURS_IMPORT, (*_OURS, "uvloop"), (*_OURS_ALL, "uvloop"), uvloop=True),
        Peer(
            "official",
            "official",
            "official_sync",
            "from openai import AsyncOpenAI",
            ("openai", "httpx2", "pydantic", "websockets"),
            ("openai",),
            pinned="official.txt",
        ),
        Peer(
            "official-aiohttp",
            "official_aiohttp",
            None,
            "from openai import AsyncOpenAI, DefaultAioHttpClient",
            ("openai", "aiohttp", "pydantic"),
            ("openai", "aiohttp"),
            pinned="official.txt",
        ),
    )
}
