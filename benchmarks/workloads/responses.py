"""Responses that are not streamed, with 8 KB of text each."""

from __future__ import annotations

from typing_extensions import override

from benchmarks.canned import responses
from benchmarks.peers import Session
from benchmarks.sample import Work

from .base import Case, Profile
from .steady import SteadyWorkload, metrics

__all__ = ["Responses"]


class Responses(SteadyWorkload):
    """A unit is a response, from the call to its text."""

    name = "responses"
    title = "response of 8 KB"

    @override
    def cases(self, profile: Profile) -> list[Case]:
        in_flight = {"smoke": (3,), "quick": (10,), "full": (1, 10, 100, 1000)}[profile]
        seconds = {"smoke": 0.02, "quick": 0.3, "full": 0.7}[profile]
        return [
            Case(
                f"{number:,} in flight",
                responses.whole(),
                metrics("response"),
                params={"in_flight": number, "seconds": seconds},
            )
            for number in in_flight
        ]

    @override
    async def unit(self, session: Session, case: Case) -> Work:
        return await session.respond()
