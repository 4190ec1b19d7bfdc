"""What is made of the samples: medians with their spread, ratios between peers, tables and a JSON document."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import median

from .runner import Measured
from .workloads.base import Metric, Workload

__all__ = ["Spread", "document", "ratios", "tables"]

# From this part of the wall time on, the server may be what the clients wait for.
_BUSY = 0.9


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
        digits = _digits(self.median)
        return f"{self.median:,.{digits}f} ({self.low:,.{digits}f}-{self.high:,.{digits}f})"


def ratios(measured: Measured, key: str) -> dict[str, Spread]:
    """How peers compare by the figure `key`: a ratio for each round, so that a slow minute of the machine cancels out.

    ``official/ours`` takes the better transport of the official client in each round.
    """
    values = {peer: [sample[key] for sample in samples] for peer, samples in measured.samples.items()}
    ours = values.get("ours")
    if ours is None:
        return {}
    found: dict[str, Spread] = {}
    if "floor" in values:
        found["ours/floor"] = Spread.of([our / floor for our, floor in zip(ours, values["floor"], strict=True)])
    official = [column for peer, column in values.items() if peer.startswith("official")]
    if official:
        best = map(min, zip(*official, strict=True))
        found["official/ours"] = Spread.of([theirs / our for theirs, our in zip(best, ours, strict=True)])
    return found


def document(
    workload: Workload, results: Sequence[Measured], versions: Mapping[str, Mapping[str, str]]
) -> dict[str, object]:
    """All of it, for programs: every sample, and what the tables show."""
    return {
        "benchmark": workload.name,
        "unit": workload.title,
        "machine": {"system": platform.platform(), "machine": platform.machine(), "cpus": os.cpu_count()},
        "versions": versions,
        "cases": [
            {
                "label": measured.case.label,
                "params": measured.case.params,
                "peers": {
                    peer: {metric.key: asdict(_spread(measured, peer, metric)) for metric in measured.case.metrics}
                    for peer in measured.samples
                },
                "ratios": {
                    metric.key: {name: asdict(ratio) for name, ratio in ratios(measured, metric.key).items()}
                    for metric in measured.case.metrics
                    if metric.ratios
                },
                "samples": measured.samples,
            }
            for measured in results
        ],
    }


def tables(results: Sequence[Measured]) -> str:
    """For people: a table for each metric with a row for each case, and a warning where the server was too busy."""
    metrics = dict.fromkeys(metric for measured in results for metric in measured.case.metrics)
    blocks = [
        _table(metric, [measured for measured in results if metric in measured.case.metrics]) for metric in metrics
    ]
    return "\n\n".join([*blocks, *_warnings(results)])


def _table(metric: Metric, results: Sequence[Measured]) -> str:
    rows: list[list[str]] = []
    for measured in results:
        cells = {peer: str(_spread(measured, peer, metric)) for peer in measured.samples}
        if metric.ratios:
            cells |= {name: str(ratio) for name, ratio in ratios(measured, metric.key).items()}
        if not rows:
            rows.append([metric.title, *cells])
        rows.append([measured.case.label, *cells.values()])
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        )
        for row in rows
    ]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])


def _warnings(results: Sequence[Measured]) -> Iterator[str]:
    for measured in results:
        for peer, samples in measured.samples.items():
            share = median(sample.get("server_share", 0.0) for sample in samples)
            if share > _BUSY:
                yield (
                    f"{measured.case.label}, {peer}: the server was on a CPU for {share:.0%} of the time. "
                    "Read the CPU time; the wall time is the server's."
                )


def _spread(measured: Measured, peer: str, metric: Metric) -> Spread:
    return Spread.of([sample[metric.key] for sample in measured.samples[peer]])


def _digits(value: float) -> int:
    return 0 if value >= 100 else 1 if value >= 10 else 2
