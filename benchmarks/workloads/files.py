"""A large file up and down: CPU time, how much memory that takes, and for how long the event loop stands still."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from typing_extensions import override

from benchmarks.measure import Meter, stalls
from benchmarks.memory import peak, reset_peak
from benchmarks.peers import Peer
from benchmarks.sample import Sample
from benchmarks.scenarios import base_url
from benchmarks.server import Origins

from .base import AsyncWorkload, Case, Metric, Profile

__all__ = ["Files"]

MIB = 1024 * 1024


class Files(AsyncWorkload):
    """A unit is a mebibyte. The server drops what it gets and sends zeros; the disk is the temporary folder."""

    name = "files"
    title = "mebibyte of a file"

    @override
    def participants(self, profile: Profile) -> tuple[str, ...]:
        return self.peers  # the default transport of the official client is the better one here, and the steadier

    @override
    def cases(self, profile: Profile) -> list[Case]:
        size = {"smoke": 1, "quick": 64, "full": 256}[profile]
        metrics = (
            Metric("cpu_us", "client CPU", "us/MiB"),
            Metric("wall_us", "wall", "us/MiB"),
            Metric("memory_mib", "more memory than before, at most", "MiB", ratios=False),
            Metric("stall_ms", "longest stall of the loop", "ms", ratios=False),
        )
        scenario = {"mebibytes": size}
        return [Case(f"{way} of {size} MiB", scenario, metrics, scenario, rounds=5) for way in ("upload", "download")]

    @override
    async def sample(self, peer: Peer, case: Case, origins: Origins) -> Sample:
        warm = peer.connect(base_url(origins.http, mebibytes=1))
        session = peer.connect(base_url(origins.http, **case.scenario))
        size = case.scenario["mebibytes"]
        with tempfile.TemporaryDirectory() as folder:
            small, large = _file(Path(folder, "small.bin"), 1), Path(folder, "large.bin")
            try:
                if case.label.startswith("upload"):
                    _file(large, size)
                    await warm.upload(small)
                    unit = session.upload
                else:
                    await warm.download(small)
                    unit = session.download
                async with stalls() as longest:
                    before = reset_peak()
                    meter = Meter(origins.http)
                    work = await unit(large)
                    figures = meter.figures(size)
                    memory = (peak() - before) / MIB
                    return Sample({**figures, "memory_mib": memory, "stall_ms": longest() * 1e3}, work)
            finally:
                await warm.close()
                await session.close()


def _file(path: Path, mebibytes: int) -> Path:
    piece = os.urandom(MIB)
    with path.open("wb") as file:
        for _ in range(mebibytes):
            file.write(piece)
    return path
