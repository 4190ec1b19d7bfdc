"""The report for people who read a terminal, and the same as JSON for programs."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from itertools import groupby

from .budgets import BUDGETS, Budget
from .results import Result, Spread
from .workloads.base import Metric

__all__ = ["document", "doubts", "judged", "missed", "rows", "scores", "tables", "verdict"]


def tables(results: Iterable[Result]) -> str:
    """A table for each case, then one with all ratios and budgets, and what to be careful about."""
    results = list(results)
    blocks = [_case(result) for result in results]
    return "\n\n".join([*blocks, *_hotspots(results), scores(results), *doubts(results)])


def scores(results: Iterable[Result]) -> str:
    """How we compare, in all cases, by each metric that peers are compared by."""
    head = ["", "times better than official", "goal", "times the floor's cost", "goal", "budget"]
    lines = [
        [
            f"{result.workload}, {result.case}: {metric.title}",
            str(better or "-"),
            _number(budget.better),
            str(floor or "-"),
            _number(budget.floor),
            verdict(better, floor, budget),
        ]
        for result, metric, budget, better, floor in judged(results)
    ]
    return rows([head, *lines])


def judged(results: Iterable[Result]) -> Iterator[tuple[Result, Metric, Budget, Spread | None, Spread | None]]:
    """Each comparison: of which result, by which metric, its budget, and the two ratios."""
    for result in results:
        for metric in result.metrics:
            better, floor = result.times_better(metric), result.times_floor(metric)
            if metric.ratios and (better or floor):
                budget = BUDGETS.get((result.workload, result.case, metric.key), Budget())
                yield result, metric, budget, better, floor


def verdict(better: Spread | None, floor: Spread | None, budget: Budget) -> str:
    """Whether the medians are within the budget: "reached", "missed", or nothing where there is no goal."""
    reached = [better.median >= budget.better] if better and budget.better else []
    reached += [floor.median <= budget.floor] if floor and budget.floor else []
    return "" if not reached else "reached" if all(reached) else "missed"


def missed(result: Result) -> bool:
    """Whether we missed a goal in CPU time, of which a profile tells why."""
    return any(
        "cpu" in metric.key and verdict(better, floor, budget) == "missed"
        for _, metric, budget, better, floor in judged([result])
    )


def document(results: Iterable[Result], profile: str, versions: Mapping[str, Mapping[str, str]]) -> dict[str, object]:
    """All of it, for programs: every sample, and the ratios."""
    results = list(results)
    return {
        "profile": profile,
        "machine": {
            "system": platform.platform(),
            "machine": platform.machine(),
            "cpus": os.cpu_count(),
            "python": platform.python_version(),
        },
        "versions": versions,
        "ratios": [
            {
                "workload": result.workload,
                "case": result.case,
                "metric": metric.key,
                "times_better": asdict(better) if better else None,
                "times_floor": asdict(floor) if floor else None,
                "budget": verdict(better, floor, budget),
            }
            for result, metric, budget, better, floor in judged(results)
        ],
        "results": [asdict(result) for result in results],
    }


def _hotspots(results: Iterable[Result]) -> Iterator[str]:
    for result in results:
        if result.hotspots:
            head = [f"{result.workload}, {result.case}: where our CPU time goes", "share"]
            yield rows([head, *([f"  {place}", f"{share:.0%}"] for place, share in result.hotspots)])


def rows(lines: Sequence[Sequence[str]]) -> str:
    """A table: the first line is its head; all columns but the first are aligned to the right."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    texts = [
        "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    ]
    return "\n".join([texts[0], "-" * max(map(len, texts)), *texts[1:]])


def _case(result: Result) -> str:
    head = [f"{result.workload}, {result.case}", *(" ".join(_heads(metric)) for metric in result.metrics)]
    lines = [[f"  {peer}", *(_cell(result, peer, metric) for metric in result.metrics)] for peer in result.samples]
    shares = result.shares()
    if not shares:
        return rows([head, *lines])
    server, elsewhere = shares["server_share"], shares["elsewhere_share"]
    return rows([head, *lines]) + (
        f"\n  on a CPU: the server {server.low:.0%}-{server.high:.0%} of the time, "
        f"other programs {elsewhere.low:.0%}-{elsewhere.high:.0%} of one core"
    )


def _heads(metric: Metric) -> Iterator[str]:
    yield metric.title + ("," if metric.unit else "")
    if metric.unit:
        yield metric.unit


def _cell(result: Result, peer: str, metric: Metric) -> str:
    mark = " !" if metric.key.startswith("wall") and result.server_busy(peer) else ""
    return f"{result.spread(peer, metric.key)}{mark}"


def doubts(results: Sequence[Result]) -> Iterator[str]:
    """What a reader has to know before believing the figures."""
    busy = _places(result for result in results if any(result.server_busy(peer) for peer in result.samples))
    if busy:
        yield f"! The server was hardly idle: believe the CPU time, the wall time is the server's. {busy}"
    noisy = _places(result for result in results if result.noisy())
    if noisy:
        yield f"? Other programs were busy on this machine meanwhile. {noisy}"


def _places(results: Iterable[Result]) -> str:
    groups = groupby(results, lambda result: result.workload)
    return "; ".join(f"{workload}: {', '.join(result.case for result in group)}" for workload, group in groups)


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:g}"
