"""A very long conversation in one request: what it costs, and for how long the event loop stands still."""

from __future__ import annotations

from typing_extensions import override

from benchmarks.canned import chat
from benchmarks.measure import Meter, stalls
from benchmarks.peers import Peer
from benchmarks.questions import conversation
from benchmarks.sample import Sample
from benchmarks.scenarios import base_url
from benchmarks.server import Origins

from .base import AsyncWorkload, Case, Metric, Profile

__all__ = ["Bodies"]


class Bodies(AsyncWorkload):
    """A unit is one chat completion; the server counts the messages."""

    name = "bodies"
    title = "chat completion with a long conversation"
    peers = ("floor", "ours", "official", "official-aiohttp")

    @override
    def cases(self, profile: Profile) -> list[Case]:
        messages = {"smoke": 50, "quick": 4000, "full": 20_000}[profile]
        metrics = (
            Metric("cpu_ms", "client CPU", "ms"),
            Metric("stall_ms", "longest stall of the loop", "ms", ratios=False),
        )
        return [
            Case(f"{messages:,} messages", chat.whole(messages), metrics, {"counted": 1}, {"messages": messages}, 5)
        ]

    @override
    async def sample(self, peer: Peer, case: Case, origins: Origins) -> Sample:
        session = peer.connect(base_url(origins.http, **case.scenario))
        messages = conversation(int(case.params["messages"]))
        try:
            await session.chat(messages[:2])
            async with stalls() as longest:
                meter = Meter(origins.http)
                work = await session.chat(messages)
                figures = meter.figures(1)
                return Sample({**figures, "cpu_ms": figures["cpu_us"] / 1e3, "stall_ms": longest() * 1e3}, work)
        finally:
            await session.close()
