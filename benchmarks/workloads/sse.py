"""Streams as fast as they can be read: what one event costs, from the socket to the text of its delta."""

from __future__ import annotations

from typing_extensions import override

from benchmarks.canned import chat, responses
from benchmarks.peers import Session
from benchmarks.sample import Work

from .base import Case, Profile
from .steady import SteadyWorkload, metrics

__all__ = ["Streams", "stream_cases"]


def stream_cases(profile: Profile) -> list[Case]:
    """A stream of either API, each event an HTTP chunk of its own; the request has its share in each event."""
    events = {"smoke": 60, "quick": 500, "full": 500}[profile]
    seconds = {"smoke": 0.02, "quick": 0.2, "full": 1.0}[profile]
    scenario = {"events": events, "per_packet": 50}
    params = {"in_flight": 8, "seconds": seconds, "pieces": events}
    return [
        Case("chat", chat.streamed(events), metrics("event"), scenario, params),
        Case("responses", responses.streamed(events), metrics("event"), scenario, params),
    ]


class Streams(SteadyWorkload):
    """A unit is a stream, read event by event; 8 of them at a time."""

    name = "sse"
    title = "event of a stream"

    @override
    def cases(self, profile: Profile) -> list[Case]:
        return stream_cases(profile)

    @override
    async def unit(self, session: Session, case: Case) -> Work:
        return await (session.chat_stream() if case.label == "chat" else session.response_stream())
