"""Many embeddings in one answer, as floats and as base64."""

from __future__ import annotations

from typing_extensions import override

from benchmarks.canned import embeddings
from benchmarks.measure import Meter, prepare
from benchmarks.peers import Peer
from benchmarks.questions import texts
from benchmarks.sample import Sample
from benchmarks.scenarios import base_url
from benchmarks.server import Origins

from .base import AsyncWorkload, Case, Metric, Profile

__all__ = ["Embeddings"]


class Embeddings(AsyncWorkload):
    """A unit is one request; the caller gets lists of floats in both cases."""

    name = "embeddings"
    title = "embeddings, 1,536 numbers each"
    peers = ("floor", "ours", "official", "official-aiohttp")

    @override
    def cases(self, profile: Profile) -> list[Case]:
        vectors = {"smoke": 3, "quick": 256, "full": 2048}[profile]
        scenario = {"vectors": vectors, "dimensions": 1536}
        metrics = (Metric("cpu_ms", "client CPU", "ms"), Metric("wall_ms", "wall", "ms"))
        return [
            Case(f"{vectors:,} as {encoding}", embeddings.whole(**scenario), metrics, scenario, rounds=5)
            for encoding in ("float", "base64")
        ]

    @override
    async def sample(self, peer: Peer, case: Case, origins: Origins) -> Sample:
        encoding = case.label.rpartition(" ")[2]
        asked = texts(case.scenario["vectors"])
        warm = peer.connect(base_url(origins.http, vectors=2, dimensions=1536))
        session_url = base_url(origins.http, **case.scenario)
        session = peer.connect(session_url)
        try:
            await warm.embed(asked[:2], encoding)
            prepare(session_url + "/embeddings", f'"{encoding}"')
            meter = Meter(origins.http)
            work = await session.embed(asked, encoding)
            figures = meter.figures(1)
        finally:
            await warm.close()
            await session.close()
        return Sample({**figures, "cpu_ms": figures["cpu_us"] / 1e3, "wall_ms": figures["wall_us"] / 1e3}, work)
