"""Workloads that keep a number of units in flight for a while, and ask what one of them costs."""

from __future__ import annotations

from abc import abstractmethod

from typing_extensions import override

from benchmarks.measure import load
from benchmarks.peers import Peer, Session
from benchmarks.sample import Sample, Work
from benchmarks.scenarios import base_url
from benchmarks.server import Origins

from .base import AsyncWorkload, Case, Metric

__all__ = ["SteadyWorkload", "metrics"]


def metrics(piece: str) -> tuple[Metric, ...]:
    """CPU and wall time for each `piece`."""
    return Metric("cpu_us", "client CPU", f"us/{piece}"), Metric("wall_us", "wall", f"us/{piece}")


class SteadyWorkload(AsyncWorkload):
    """A unit is one call of a method of the session.

    These are the parameters of its cases:

    in_flight: how many units run at once.
    seconds:   for how long, after a warm-up of a quarter of that; at least one unit each.
    pieces:    how many of the things whose cost is wanted a unit has, such as the events of a stream.
    """

    @abstractmethod
    async def unit(self, session: Session, case: Case) -> Work:
        """Do one unit."""

    @override
    async def sample(self, peer: Peer, case: Case, origins: Origins) -> Sample:
        params = case.params
        session = peer.connect(base_url(origins.https if self.tls else origins.http, **case.scenario))
        try:
            sample = await load(
                lambda: self.unit(session, case),
                origin=origins.http,
                in_flight=int(params["in_flight"]),
                seconds=params["seconds"],
            )
        finally:
            await session.close()
        pieces = params.get("pieces", 1)
        per_piece = {key: sample.figures[key] / pieces for key in ("cpu_us", "wall_us")}
        return Sample({**sample.figures, **per_piece}, sample.work)
