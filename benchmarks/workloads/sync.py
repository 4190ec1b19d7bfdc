"""The blocking clients: calls from 1, 16 and 64 threads on one client, and streams."""

from __future__ import annotations

from typing_extensions import override

from benchmarks.canned import chat
from benchmarks.measure import threaded_load
from benchmarks.peers import Peer
from benchmarks.sample import Sample
from benchmarks.scenarios import base_url
from benchmarks.server import Origins

from .base import Case, Profile, Workload
from .steady import metrics

__all__ = ["Sync"]

_EVENTS = 500


class Sync(Workload):
    """A unit is a chat completion, or an event of a stream.

    The floor is the cheapest way from a thread to a loop and back; raw is the standard library, with a connection for
    each thread.
    """

    name = "sync"
    title = "blocking call"
    peers = ("raw", "floor", "ours", "official")

    @override
    def cases(self, profile: Profile) -> list[Case]:
        seconds = {"smoke": 0.02, "quick": 0.2, "full": 1.0}[profile]
        threads = {"smoke": (2,), "quick": (1, 16), "full": (1, 16, 64)}[profile]
        calls = [
            Case(
                f"{number} threads" if number > 1 else "1 thread",
                chat.whole(),
                metrics("call"),
                params={"threads": number, "seconds": seconds},
            )
            for number in threads
        ]
        scenario = {"events": _EVENTS, "per_packet": 50}
        stream = {"threads": 1, "seconds": seconds, "pieces": _EVENTS}
        return [*calls, Case("stream", chat.streamed(_EVENTS), metrics("event"), scenario, stream)]

    @override
    def measure(self, peer: Peer, case: Case, origins: Origins) -> Sample:
        session = peer.connect_sync(base_url(origins.http, **case.scenario))
        try:
            sample = threaded_load(
                session.chat_stream if case.label == "stream" else session.chat,
                origin=origins.http,
                threads=int(case.params["threads"]),
                seconds=case.params["seconds"],
            )
        finally:
            session.close()
        pieces = case.params.get("pieces", 1)
        per_piece = {key: sample.figures[key] / pieces for key in ("cpu_us", "wall_us")}
        return Sample({**sample.figures, **per_piece}, sample.work)
