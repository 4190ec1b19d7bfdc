"""Fails when we have become slower, compared with peers in the same run, or take more steps than we did.

    python -m benchmarks.check                       compare with baseline.json
    python -m benchmarks.check --only-counts         the counts alone: no peers, no clock
    python -m benchmarks.check --update-baseline     several runs, whose medians and noise become the baseline

A ratio that is lower than its noise explains is measured again with more rounds before it counts, and what has grown is
counted again.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from .baseline import Baseline, Fall, counted, estimated, ratios
from .counts import count, table
from .environments import pythons_of
from .peers import PEERS
from .process import ROOT, ChildError
from .report import rows, scores
from .runner import Run, WorkError
from .workloads import WORKLOADS

__all__ = ["main"]

_PATH = ROOT / "benchmarks" / "baseline.json"
_AGAIN = 9  # rounds of the second look


def main() -> None:
    """Check, or make the baseline anew."""
    options = _parser().parse_args()
    try:
        falls = _updated(options) if options.update_baseline else _checked(options)
    except (ChildError, WorkError, subprocess.CalledProcessError) as error:
        sys.exit(str(error))
    if falls:
        sys.exit("Worse than the baseline:\n  " + "\n  ".join(map(str, falls)))


def _checked(options: argparse.Namespace) -> list[Fall]:
    baseline = Baseline.read(options.baseline)
    falls: list[Fall] = []
    if not options.only_ratios:
        counts = count(tools=not options.no_tools)
        print(table(counts), end="\n\n", flush=True)
        falls += baseline.grown(counted(counts))
        if falls:
            again = baseline.grown(counted(count(tools=not options.no_tools)))
            names = {fall.name for fall in falls}
            falls = [fall for fall in again if fall.name in names]
    if options.only_counts:
        return falls
    run = _run(options)
    results = list(run.measure(list(WORKLOADS.values())))
    found = ratios(results)
    print(scores(results), end="\n\n")
    print(_compared(baseline, found), flush=True)
    suspects = list(baseline.fallen(found))
    return falls + [again for suspect in suspects for again in _second_look(run, baseline, suspect)]


def _second_look(run: Run, baseline: Baseline, suspect: Fall) -> list[Fall]:
    """Measure one case once more; the fall, if it is there again."""
    workload, case = suspect.name.split(", ")[:2]
    print(f"Once more: {suspect}", flush=True)
    results = replace(run, rounds=_AGAIN, only=case).measure([WORKLOADS[workload]])
    return [fall for fall in baseline.fallen(ratios(results)) if fall.name == suspect.name]


def _updated(options: argparse.Namespace) -> list[Fall]:
    known = Baseline.read(options.baseline) if options.baseline.exists() else Baseline()
    if not options.only_ratios:
        known = replace(known, counts=counted(count(tools=not options.no_tools)))
    if not options.only_counts:
        runs: list[Mapping[str, float]] = []
        for number in range(options.runs):
            print(f"Run {number + 1} of {options.runs}", file=sys.stderr, flush=True)
            runs.append(ratios(_run(options).measure(list(WORKLOADS.values()))))
        known = replace(known, ratios=estimated(runs))
    known.write(options.baseline)
    return []


def _run(options: argparse.Namespace) -> Run:
    return Run(
        profile="quick", pythons=pythons_of(PEERS, options.official_python), rounds=options.rounds, explain=False
    )


def _compared(baseline: Baseline, found: Mapping[str, float]) -> str:
    lines: list[Sequence[str]] = [["ratio", "baseline", "noise", "now"]]
    for name, ratio in found.items():
        known = baseline.ratios.get(name)
        before = ("-", "-") if known is None else (f"{known.ratio:.3g}", f"{known.noise:.0%}")
        lines.append([name, *before, f"{ratio:.3g}"])
    return rows(lines)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.check", description="Fail when we have become slower.")
    parser.add_argument("--baseline", type=Path, default=_PATH, metavar="FILE", help="another baseline")
    parser.add_argument("--update-baseline", action="store_true", help="make it anew")
    parser.add_argument("--runs", type=int, default=5, help="from which it is made (default: 5)")
    parser.add_argument("--rounds", type=int, help="samples of each peer in a run")
    some = parser.add_mutually_exclusive_group()
    some.add_argument("--only-counts", action="store_true", help="no ratios: needs no peers, and looks at no clock")
    some.add_argument("--only-ratios", action="store_true", help="no counts")
    parser.add_argument("--no-tools", action="store_true", help="count without valgrind and strace")
    parser.add_argument("--official-python", metavar="PYTHON", help="has the official client; none is installed then")
    return parser


if __name__ == "__main__":
    main()
