"""A thousand streams that each send a token every 20 ms: what an event costs, and how late it reaches the program."""

from __future__ import annotations

import asyncio
from time import monotonic_ns

from typing_extensions import override

from benchmarks.measure import Meter
from benchmarks.peers import Peer, Session
from benchmarks.sample import Sample
from benchmarks.scenarios import base_url
from benchmarks.server import Origins

from .base import AsyncWorkload, Case, Metric, Profile

__all__ = ["INTERVAL_MS", "Paced", "delays"]

INTERVAL_MS = 20


class Paced(AsyncWorkload):
    """A unit is an event. Its delay is counted from when it was due by the server's schedule, which goes on regardless.

    Client and server read one clock. The first event of a stream tells when it was due; each further one is due 20 ms
    after the one before. What the server was late by itself is in the delays, and shown beside them.
    """

    name = "paced"
    title = "event of one of many paced streams"

    @override
    def cases(self, profile: Profile) -> list[Case]:
        streams = {"smoke": 5, "quick": 200, "full": 1000}[profile]
        events = {"smoke": 5, "quick": 50, "full": 250}[profile]
        metrics = (
            Metric("cpu_us", "client CPU", "us/event"),
            Metric("p50_ms", "delay, median", "ms", ratios=False),
            Metric("p99_ms", "delay, p99", "ms", ratios=False),
            Metric("behind_ms", "last event behind its schedule", "ms", ratios=False),
            Metric("late_ms", "of that the server, p99", "ms", ratios=False),
        )
        scenario = {"events": events, "interval_ms": INTERVAL_MS}
        return [Case(f"{streams:,} streams", {"events": events}, metrics, scenario, {"streams": streams}, rounds=3)]

    @override
    async def sample(self, peer: Peer, case: Case, origins: Origins) -> Sample:
        streams, events = int(case.params["streams"]), case.scenario["events"]
        warm = peer.connect(base_url(origins.http, events=3, interval_ms=INTERVAL_MS))
        await delays(warm)
        await warm.close()
        session = peer.connect(base_url(origins.http, **case.scenario))
        meter = Meter(origins.http)
        found = await asyncio.gather(*(delays(session) for _ in range(streams)))
        figures = meter.figures(streams * events)
        await session.close()
        late = sorted(delay for stream in found for delay in stream)
        return Sample(
            {
                **figures,
                "p50_ms": late[len(late) // 2] / 1e6,
                "p99_ms": late[len(late) * 99 // 100] / 1e6,
                "behind_ms": max(stream[-1] for stream in found) / 1e6,
                "late_ms": figures["late_p99_ms"],
            },
            {"events": min(map(len, found))},
        )


async def delays(session: Session) -> list[int]:
    """Read one stream; by how much each event was late, in nanoseconds."""
    due = 0
    found: list[int] = []
    async for text in session.texts():
        now = monotonic_ns()
        due = due + INTERVAL_MS * 1_000_000 if due else int(text)
        found.append(now - due)
    return found
