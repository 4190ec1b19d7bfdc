"""How many paced streams one core holds: more and more of them, until an event in a hundred is 100 ms late."""

from __future__ import annotations

import asyncio
import os
from time import monotonic_ns

from typing_extensions import override

from benchmarks.peers import Peer, Session
from benchmarks.sample import Sample
from benchmarks.scenarios import base_url
from benchmarks.server import Origins

from .base import AsyncWorkload, Case, Metric, Profile
from .paced import INTERVAL_MS, delays

__all__ = ["Held"]

_LATE = 100_000_000  # ns
_EVENTS = 60_000  # of one stream: longer than any sample


class Held(AsyncWorkload):
    """The client is bound to one core, the server has another one. Each step adds streams and looks at all events.

    A step that fails is looked at once more, since it may have been the machine.
    """

    name = "held"
    title = "paced streams held on one core"

    @override
    def cases(self, profile: Profile) -> list[Case]:
        most = {"smoke": 20, "quick": 0, "full": 1500}[profile]
        if not most:
            return []
        params = {"most": most, "seconds": {"smoke": 0.3, "quick": 0.5, "full": 0.6}[profile]}
        metrics = (Metric("held", "streams with p99 of the delay under 100 ms", "", more=True),)
        scenario = {"events": _EVENTS, "interval_ms": INTERVAL_MS}
        return [Case("p99 under 100 ms", {"late": 0}, metrics, scenario, params, rounds=2)]

    @override
    async def sample(self, peer: Peer, case: Case, origins: Origins) -> Sample:
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        warm = peer.connect(base_url(origins.http, events=3, interval_ms=INTERVAL_MS))
        await delays(warm)
        await warm.close()
        session = peer.connect(base_url(origins.http, **case.scenario))
        found: list[int] = []
        reading: list[asyncio.Task[None]] = []
        held = 0
        while held < case.params["most"]:
            reading += [asyncio.create_task(_read(session, found)) for _ in range(max(20, held // 4))]
            await asyncio.sleep(case.params["seconds"] / 2)  # to open them
            if not await _in_time(found, case.params["seconds"]) and not await _in_time(found, case.params["seconds"]):
                break
            held = len(reading)
        for task in reading:
            task.cancel()
        await asyncio.gather(*reading, return_exceptions=True)
        await session.close()
        return Sample({"held": held}, {"late": 0})


async def _in_time(found: list[int], seconds: float) -> bool:
    """Whether 99 of 100 events of the next `seconds` come in time."""
    found.clear()
    await asyncio.sleep(seconds)
    late = sorted(found)
    return bool(late) and late[len(late) * 99 // 100] <= _LATE


async def _read(session: Session, found: list[int]) -> None:
    """Read one stream, and add by how much each event was late."""
    due = 0
    async for text in session.texts():
        now = monotonic_ns()
        due = due + INTERVAL_MS * 1_000_000 if due else int(text)
        found.append(now - due)
