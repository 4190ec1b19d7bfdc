"""The same streams through ``.stream()``: typed events, what they add up to, and the final answer."""

from __future__ import annotations

from typing_extensions import override

from benchmarks.peers import Session
from benchmarks.sample import Work

from .base import Case, Profile
from .sse import stream_cases
from .steady import SteadyWorkload

__all__ = ["Helpers"]


class Helpers(SteadyWorkload):
    """A unit is a stream; the floor is our own client without the helper."""

    name = "helpers"
    title = "event of a stream, through the helpers"
    peers = ("ours-plain", "ours", "official", "official-aiohttp")
    floor = "ours-plain"

    @override
    def cases(self, profile: Profile) -> list[Case]:
        return stream_cases(profile)

    @override
    async def unit(self, session: Session, case: Case) -> Work:
        return await (session.chat_helper() if case.label == "chat" else session.response_helper())
