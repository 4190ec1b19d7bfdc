"""Memory of streams that are open and silent, and how many of them a client opens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from typing_extensions import override

from benchmarks import memory
from benchmarks.peers import Peer, Session
from benchmarks.sample import Sample
from benchmarks.scenarios import base_url
from benchmarks.server import Origins

from .base import AsyncWorkload, Case, Metric, Profile

__all__ = ["Memory"]

_AT_A_TIME = 50
_PATIENCE = 5.0  # seconds without another stream, after which no more are expected


class Memory(AsyncWorkload):
    """A unit is a stream that has sent one event. The memory is what no other process shares (USS)."""

    name = "memory"
    title = "stream that is open and silent"

    @override
    def cases(self, profile: Profile) -> list[Case]:
        counts = {"smoke": (20,), "quick": (500,), "full": (1000, 1500, 5000)}[profile]
        metrics = (
            Metric("kib", "memory", "KiB/stream"),
            Metric("opened", "streams opened", "", ratios=profile == "full", more=True),
        )
        scenario = {"events": 1, "hold": 1}
        return [
            Case(f"{count:,} streams", {"characters": 2}, metrics, scenario, {"streams": count}, rounds=2)
            for count in counts
        ]

    @override
    async def sample(self, peer: Peer, case: Case, origins: Origins) -> Sample:
        session = peer.connect(base_url(origins.http, **case.scenario))
        first = session.texts()
        work = {"characters": len(await anext(first))}
        before = memory.own()
        more = await _opened(session, int(case.params["streams"]) - 1)
        used = memory.own() - before
        return Sample({"kib": used / len(more) / 1024, "opened": 1 + len(more)}, work)


async def _opened(session: Session, count: int) -> list[AsyncIterator[str]]:
    """As many streams as can be opened, a few at a time."""
    streams: list[AsyncIterator[str]] = []

    async def stream() -> None:
        texts = session.texts()
        await anext(texts)
        streams.append(texts)

    waiting: set[asyncio.Task[None]] = set()
    while waiting or len(streams) < count:
        more = min(_AT_A_TIME, count - len(streams)) - len(waiting)
        waiting |= {asyncio.create_task(stream()) for _ in range(more)}
        done, waiting = await asyncio.wait(waiting, timeout=_PATIENCE, return_when=asyncio.FIRST_COMPLETED)
        if not done:
            for task in waiting:
                task.cancel()
            await asyncio.wait(waiting)
            break
        for task in done:
            task.result()
    return streams
