"""What may not get worse: ratios to peers with their noise, and counts. Values in, verdicts out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from .results import Result

__all__ = ["Baseline", "Fall", "Known", "counted", "estimated", "ratios"]

_LEAST_NOISE = 0.12  # runs that agree by chance promise nothing better: busy minutes have moved quiet ratios so far
_CAUTION = 1.5  # the next run may be further off than the worst of those that were seen
_SLACK = 0.08  # of a count: a loop that has to wait makes some calls more, and so may another release of Python
_STEP = 0.05  # the same for counts near 0, where a run in a hundred turns the loop once more

_SYSTEM_CALLS = "system calls"
# How often one has to wait is the machine's affair, and where memory comes from that of the allocator.
_NOT_GUARDED = ("epoll_wait", "futex", "mmap", "munmap", "mremap", "brk", "madvise")

Counts = Mapping[str, Mapping[str, Mapping[str, float]]]
"""By path, peer and name."""


@dataclass(frozen=True)
class Known:
    """A ratio that was seen in several runs, and by which part of it a run may fall below it for no reason."""

    ratio: float
    noise: float

    @property
    def least(self) -> float:
        """Below this something has become slower."""
        return self.ratio * (1 - self.noise)


@dataclass(frozen=True)
class Fall:
    """Something that is worse than it was: what, what it is allowed to be, and what it is."""

    name: str
    allowed: float
    found: float

    def __str__(self) -> str:
        return f"{self.name}: {self.found:,.4g}, allowed is {self.allowed:,.4g}"


@dataclass(frozen=True)
class Baseline:
    """The known ratios by their names, and the counts of our client; instructions are a ratio to those of the floor."""

    ratios: Mapping[str, Known] = field(default_factory=dict[str, Known])
    counts: Mapping[str, float] = field(default_factory=dict[str, float])

    @classmethod
    def read(cls, path: Path) -> Baseline:
        """The one in a file."""
        content: dict[str, Any] = json.loads(path.read_text())
        return cls({name: Known(**known) for name, known in content["ratios"].items()}, content["counts"])

    def write(self, path: Path) -> None:
        """Put it into a file."""
        ratios = {
            name: {key: round(value, 3) for key, value in asdict(known).items()} for name, known in self.ratios.items()
        }
        counts = {name: round(count, 3) for name, count in self.counts.items()}
        path.write_text(json.dumps({"ratios": ratios, "counts": counts}, indent=1) + "\n")

    def fallen(self, found: Mapping[str, float]) -> Iterator[Fall]:
        """The ratios that are lower than their noise explains."""
        for name, ratio in found.items():
            known = self.ratios.get(name)
            if known is not None and ratio < known.least:
                yield Fall(name, known.least, ratio)

    def grown(self, found: Mapping[str, float]) -> Iterator[Fall]:
        """The counts that are higher than they were."""
        for name, count in found.items():
            known = self.counts.get(name)
            if known is not None and count > (allowed := max(known * (1 + _SLACK), known + _STEP)):
                yield Fall(name, allowed, count)


def ratios(results: Iterable[Result]) -> dict[str, float]:
    """The ratios that are guarded: each case's first figure, of the official client and of the floor to ours.

    Of both more is better: 1 is as good as they are, 2 is twice as good.
    """
    found: dict[str, float] = {}
    for result in results:
        metric = result.metrics[0]
        name = f"{result.workload}, {result.case}, {metric.key}"
        better, floor = result.times_better(metric), result.times_floor(metric)
        if better is not None:
            found[f"{name}: official/ours"] = better.median
        if floor is not None:
            found[f"{name}: floor/ours"] = 1 / floor.median
    return found


def counted(counts: Counts) -> dict[str, float]:
    """The counts that are guarded, from those of `benchmarks.counts`."""
    found: dict[str, float] = {}
    for path, peers in counts.items():
        for name, count in peers["ours"].items():
            if name == "instructions":
                found[f"{path}: instructions/floor's"] = count / peers["floor"][name]
            elif not name.startswith(_SYSTEM_CALLS):
                found[f"{path}: {name}"] = count
        calls = [count for name, count in peers["ours"].items() if name.startswith(_SYSTEM_CALLS)]
        if calls:
            others = sum(peers["ours"].get(f"{_SYSTEM_CALLS}, {name}", 0.0) for name in _NOT_GUARDED)
            found[f"{path}: {_SYSTEM_CALLS}"] = peers["ours"].get(_SYSTEM_CALLS, 0.0) - others
    return found


def estimated(runs: Sequence[Mapping[str, float]]) -> dict[str, Known]:
    """The medians of several runs, and as noise half as much again as the run that was furthest off."""
    known: dict[str, Known] = {}
    for name in runs[0]:
        values = [run[name] for run in runs]
        middle = median(values)
        furthest = max(abs(value / middle - 1) for value in values)
        known[name] = Known(middle, max(_LEAST_NOISE, _CAUTION * furthest))
    return known
