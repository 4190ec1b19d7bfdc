"""Chat completions that are not streamed: 1 to 1,000 of them in flight on one client, and over TLS."""

from __future__ import annotations

from typing_extensions import override

from benchmarks.canned import chat
from benchmarks.peers import Session
from benchmarks.sample import Work

from .base import Case, Profile
from .steady import SteadyWorkload, metrics

__all__ = ["Chat", "Tls"]

_SECONDS = {"smoke": 0.02, "quick": 0.3, "full": 0.7}


class Chat(SteadyWorkload):
    """A unit is a chat completion, from the call to the text of the answer."""

    name = "chat"
    title = "chat completion"
    peers = ("raw", "floor", "ours", "ours-uvloop", "official", "official-aiohttp")

    @override
    def cases(self, profile: Profile) -> list[Case]:
        in_flight = {"smoke": (3,), "quick": (10, 100), "full": (1, 10, 100, 1000)}[profile]
        return [
            Case(
                f"{number:,} in flight",
                chat.whole(),
                metrics("request"),
                params={"in_flight": number, "seconds": _SECONDS[profile]},
            )
            for number in in_flight
        ]

    @override
    async def unit(self, session: Session, case: Case) -> Work:
        return await session.chat()


class Tls(SteadyWorkload):
    """The same over TLS."""

    name = "tls"
    title = "chat completion over TLS"
    peers = ("floor", "ours", "official", "official-aiohttp")
    tls = True

    @override
    def cases(self, profile: Profile) -> list[Case]:
        in_flight = {"smoke": 3, "quick": 10, "full": 10}[profile]
        params = {"in_flight": in_flight, "seconds": _SECONDS[profile]}
        return [Case(f"{in_flight} in flight", chat.whole(), metrics("request"), params=params)]

    @override
    async def unit(self, session: Session, case: Case) -> Work:
        return await session.chat()
