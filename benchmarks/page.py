"""The report as a page that needs nothing else: plots of where we stand, then of each case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import groupby
from typing import Any

from .plots import Bar, Scale, bars
from .report import doubts, judged, verdict
from .results import OFFICIAL, Result, Spread
from .workloads.base import Metric

__all__ = ["page"]

_STYLE = """
:root { color-scheme: light dark; --back: #fff; --text: #1c2330; --soft: #5a6577; --grid: #e3e7ee; --panel: #f6f8fb;
  --ours: #2563c9; --official: #c2611f; --floor: #7d899b; --raw: #b4bdca; --reached: #2c8a4b; --missed: #c63d3d; }
@media (prefers-color-scheme: dark) {
  :root { --back: #12161d; --text: #e6eaf0; --soft: #9aa6b8; --grid: #2a323e; --panel: #1a202a;
    --ours: #6ea5ff; --official: #e8935a; --floor: #8592a6; --raw: #5d6878; --reached: #5cc37f; --missed: #ff7b7b; }
}
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 800px; background: var(--back); color: var(--text);
  font: 15px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .3rem; }
h2 { font-size: 1.15rem; margin: 2.4rem 0 .3rem; }
h3 { font-size: .95rem; font-weight: 600; margin: 1.1rem 0 .2rem; }
p { margin: .3rem 0 .8rem; }
.soft { color: var(--soft); font-size: .87rem; }
.doubt { background: var(--panel); border-left: 3px solid var(--official); padding: .5rem .8rem; font-size: .87rem; }
svg { width: 100%; height: auto; display: block; font: 12px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
.name, .value { fill: var(--text); }
.tick { fill: var(--soft); font-size: 10.5px; }
.grid { stroke: var(--grid); }
.whisker { stroke: var(--text); stroke-width: 1.2; fill: none; opacity: .75; }
.goal { stroke: var(--text); stroke-width: 2.5; stroke-dasharray: 3 2; fill: none; }
.ours { color: var(--ours); }
.official { color: var(--official); }
.floor, .plain { color: var(--floor); }
.raw { color: var(--raw); }
.reached { color: var(--reached); }
.missed { color: var(--missed); }
.bar { fill: currentColor; }
.key { display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin: 0 .3em 0 .9em;
  background: currentColor; }
.key:first-child { margin-left: 0; }
table { border-collapse: collapse; font-size: .87rem; }
td, th { text-align: left; padding: .15rem 1rem .15rem 0; vertical-align: top; }
"""


def page(content: Mapping[str, Any]) -> str:
    """The page of a run.

    content: what `benchmarks.report.document` makes of it.
    """
    results = [Result.parsed(result) for result in content["results"]]
    machine = content["machine"]
    where = f"CPython {machine['python']}, {machine['cpus']} cores, {machine['system']}"
    legend = "Bars are medians, whiskers the lowest and the highest round, dashed marks goals."
    parts = [
        f"<!doctype html><html lang=en><meta charset=utf-8><title>Benchmarks</title><style>{_STYLE}</style>",
        '<meta name="viewport" content="width=device-width">',
        "<h1>Benchmarks of openai_async</h1>",
        f"<p class=soft>Profile {content['profile']}; {escape(where)}. {legend}",
        *(f"<p class=doubt>{escape(doubt)}" for doubt in doubts(results)),
        *_standing(results),
    ]
    for _, group in groupby(results, lambda result: result.workload):
        parts += _workload(list(group))
    parts.append(_versions(content["versions"]))
    return "\n".join(parts) + "\n"


def _standing(results: Sequence[Result]) -> Iterator[str]:
    better: list[Bar] = []
    floor: list[Bar] = []
    for result, metric, budget, times, cost in judged(results):
        if metric not in result.metrics[:1] and not verdict(times, cost, budget):
            continue
        name = f"{result.workload}, {result.case}"
        if metric is not result.metrics[0]:
            name += f" ({metric.key})"
        if times:
            better.append(_judged(name, times, budget.better, verdict(times, None, budget)))
        if cost:
            floor.append(_judged(name, cost, budget.floor, verdict(None, cost, budget)))
    key = (
        "<p class=soft><span class='key reached'></span>goal reached <span class='key missed'></span>missed "
        "<span class='key plain'></span>no goal"
    )
    if better:
        yield "<h2>Times better than the official client</h2>"
        yield f"{key}. Logarithmic; longer is better. The better transport of the official client in each round."
        yield bars(better, Scale(1, 1000, (1, 3, 10, 30, 100, 300, 1000), log=True), "times better than official")
    if floor:
        yield "<h2>Times the cost of the floor</h2>"
        yield f"{key}. Shorter is better; 1 is bare aiohttp and msgspec. Cut off at 2.5."
        yield bars(floor, Scale(0, 2.5, (0, 0.5, 1, 1.5, 2, 2.5)), "times the cost of the floor")


def _judged(name: str, ratio: Spread, goal: float | None, judgement: str) -> Bar:
    text = f"{_figure(ratio.median)}&times;" + (f", goal {goal:g}" if goal is not None else "")
    return Bar(name, ratio, text, judgement or "plain", goal)


def _workload(results: Sequence[Result]) -> Iterator[str]:
    yield f"<h2>{escape(results[0].workload)}: {escape(results[0].title)}</h2>"
    for result in results:
        for metric in result.metrics:
            unit = f", {metric.unit}" if metric.unit else ""
            yield f"<h3>{escape(f'{result.case}: {metric.title}{unit}')}</h3>"
            yield _peers(result, metric)
        if result.hotspots:
            yield from _hotspots(result)
        shares = result.shares()
        if shares:
            server, elsewhere = shares["server_share"], shares["elsewhere_share"]
            yield (
                f"<p class=soft>On a CPU meanwhile: the server {server.low:.0%} to {server.high:.0%} of the time, "
                f"other programs {elsewhere.low:.0%} to {elsewhere.high:.0%} of one core."
            )


def _hotspots(result: Result) -> Iterator[str]:
    yield "<h3>The goal was missed; where our CPU time goes</h3><table>"
    yield from (f"<tr><td>{share:.0%}<td>{escape(place)}" for place, share in result.hotspots)
    yield "</table>"


def _peers(result: Result, metric: Metric) -> str:
    spreads = {peer: result.spread(peer, metric.key) for peer in result.samples}
    ours = spreads.get("ours")
    rows = [
        Bar(peer, spread, _beside(peer, spread, ours), _kind(peer, result.floor)) for peer, spread in spreads.items()
    ]
    return bars(rows, Scale.up_to(max(spread.high for spread in spreads.values()) or 1.0), metric.title)


def _beside(peer: str, spread: Spread, ours: Spread | None) -> str:
    text = _figure(spread.median)
    if ours is None or peer == "ours" or not ours.median or not spread.median:
        return text
    return f"{text}  ({_figure(spread.median / ours.median)}&times; ours)"


def _kind(peer: str, floor: str) -> str:
    return "official" if peer.startswith(OFFICIAL) else "floor" if peer == floor else "raw" if peer == "raw" else "ours"


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.2g}" if value < 1 else f"{value:.3g}"


def _versions(versions: Mapping[str, Mapping[str, str]]) -> str:
    lines = (
        f"<tr><th>{escape(peer)}<td>{escape(', '.join(f'{name} {version}' for name, version in parts.items()))}"
        for peer, parts in versions.items()
    )
    return f"<h2>Versions</h2><table>{''.join(lines)}</table>"
