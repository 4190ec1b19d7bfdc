"""Events of realtime sockets, as fast as they can be read, and one by one."""

from __future__ import annotations

from typing_extensions import override

from benchmarks.canned import realtime
from benchmarks.peers import Session
from benchmarks.sample import Work

from .base import Case, Profile
from .steady import SteadyWorkload, metrics

__all__ = ["Realtime"]


class Realtime(SteadyWorkload):
    """A unit is a socket, from the handshake to its close; what an event costs, with its share in them.

    The floor is `websockets` and msgspec; raw is the socket of aiohttp, whose frames are parsed in C.
    """

    name = "realtime"
    title = "event of a realtime socket"
    peers = ("raw", "floor", "ours", "official")

    @override
    def cases(self, profile: Profile) -> list[Case]:
        events = {"smoke": 60, "quick": 2000, "full": 5000}[profile]
        seconds = {"smoke": 0.02, "quick": 0.3, "full": 1.0}[profile]
        scenario = {"events": events, "per_packet": 50}
        params = {"in_flight": 4, "seconds": seconds, "pieces": events}
        burst = Case("small events", realtime.told(events), metrics("event"), scenario, params)
        if profile == "quick":
            return [burst]
        paced = {"events": 200 if profile == "full" else 5, "interval_ms": 20}
        params = {"in_flight": 200 if profile == "full" else 2, "seconds": 0, "pieces": paced["events"]}
        return [burst, Case("paced", realtime.told(paced["events"]), metrics("event")[:1], paced, params)]

    @override
    async def unit(self, session: Session, case: Case) -> Work:
        return await session.realtime()
