"""What is made of samples: medians with their spread, and ratios between peers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Any

from .workloads.base import Metric

__all__ = ["OFFICIAL", "Result", "Spread"]

OFFICIAL = "official"  # with this the names of the official client's transports begin
_BUSY = 0.9  # of the wall time: from here on the server may be what the clients wait for
_NOISY = 0.3  # of one core: so much taken by other programs may be felt


@dataclass(frozen=True)
class Spread:
    """A figure over the rounds."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """The spread of `values`."""
        return cls(median(values), min(values), max(values))

    def __str__(self) -> str:
        digits = 0 if self.median >= 100 else 1 if self.median >= 10 else 2
        return f"{self.median:,.{digits}f} ({self.low:,.{digits}f}-{self.high:,.{digits}f})"


@dataclass(frozen=True)
class Result:
    """The samples of one case: by peer, one per round, in the order of the rounds.

    hotspots: where our CPU time goes, with shares of it; only where a goal was missed.
    """

    workload: str
    case: str
    title: str
    floor: str
    metrics: tuple[Metric, ...]
    samples: Mapping[str, Sequence[Mapping[str, float]]]
    hotspots: Sequence[tuple[str, float]] = ()

    def spread(self, peer: str, key: str) -> Spread:
        """A figure of a peer."""
        return Spread.of([sample[key] for sample in self.samples[peer]])

    def times_better(self, metric: Metric) -> Spread | None:
        """How many times better we are than the official client: than the better one of its transports in each round.

        A ratio for each round, so that a slow minute of the machine cancels out. None: one of the two is not there.
        """
        ours = self._column("ours", metric)
        official = [self._column(peer, metric) for peer in self.samples if peer.startswith(OFFICIAL)]
        if not ours or not official:
            return None
        best = map(max if metric.more else min, zip(*official, strict=True))
        pairs = zip(best, ours, strict=True)
        return Spread.of([_over(our, other) if metric.more else _over(other, our) for other, our in pairs])

    def times_floor(self, metric: Metric) -> Spread | None:
        """How many times the cost of the floor we have."""
        ours, floor = self._column("ours", metric), self._column(self.floor, metric)
        if not ours or not floor:
            return None
        pairs = zip(floor, ours, strict=True)
        return Spread.of([_over(other, our) if metric.more else _over(our, other) for other, our in pairs])

    def server_busy(self, peer: str) -> bool:
        """Whether the server may have been what this peer waited for: its wall time tells nothing then."""
        return self._share(peer, "server_share") > _BUSY

    def noisy(self) -> bool:
        """Whether other programs took so much of the machine that the figures may have felt it."""
        return any(self._share(peer, "elsewhere_share") > _NOISY for peer in self.samples)

    def shares(self) -> dict[str, Spread]:
        """The parts of the wall time that the server and other programs were on a CPU, over all peers' samples."""
        taken = [sample for samples in self.samples.values() for sample in samples if "server_share" in sample]
        keys = ("server_share", "elsewhere_share") if taken else ()
        return {key: Spread.of([sample[key] for sample in taken]) for key in keys}

    def _column(self, peer: str, metric: Metric) -> list[float]:
        return [sample[metric.key] for sample in self.samples.get(peer, ())]

    def _share(self, peer: str, key: str) -> float:
        return median([sample.get(key, 0.0) for sample in self.samples[peer]])

    @classmethod
    def parsed(cls, content: Mapping[str, Any]) -> Result:
        """One that was written as JSON."""
        metrics = tuple(Metric(**metric) for metric in content["metrics"])
        hotspots = tuple((place, share) for place, share in content.get("hotspots", ()))
        return replace(cls(**content), metrics=metrics, hotspots=hotspots)


def _over(dividend: float, divisor: float) -> float:
    return dividend / divisor if divisor else float("inf")
