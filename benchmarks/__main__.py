"""The command line.

python -m benchmarks                                     everything, quick: two or three minutes
python -m benchmarks --full                              everything, to be believed
python -m benchmarks chat sse --peers floor,ours         some of it
python -m benchmarks --full --json run.json --html run.html
python -m benchmarks --from run.json --html run.html     the report of a run that was written down, or of its parts
python -m benchmarks --versions                          what would be compared
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from .environments import pythons_of
from .page import page
from .peers import PEERS
from .process import ChildError
from .report import document, tables
from .results import Result
from .runner import Run, WorkError
from .workloads import WORKLOADS

__all__ = ["main"]


def main() -> None:
    """Run workloads and report."""
    options = _parser().parse_args()
    if options.document:
        content, *others = [json.loads(path.read_text()) for path in options.document]
        for other in others:  # parts of one run
            for key in ("ratios", "results"):
                content[key] += other[key]
            content["versions"] |= other["versions"]
        print(tables(map(Result.parsed, content["results"])))
    else:
        try:
            content = _run(options)
        except (ChildError, WorkError, subprocess.CalledProcessError) as error:
            sys.exit(str(error))
    if options.json:
        options.json.write_text(json.dumps(content, indent=1) + "\n")
    if options.html:
        options.html.write_text(page(content))


def _run(options: argparse.Namespace) -> dict[str, object]:
    run = Run(
        profile=options.profile,
        pythons=pythons_of(options.peers or PEERS, options.official_python),
        peers=options.peers,
        rounds=options.rounds,
        only=options.case,
    )
    used = run.versions()
    if options.versions:
        print(json.dumps(used, indent=2))
        sys.exit()
    workloads = [WORKLOADS[name] for name in options.workloads or WORKLOADS]
    results: list[Result] = []
    for result in run.measure(workloads):
        results.append(result)
        if options.json:  # what is there, if the run should break off
            options.json.write_text(json.dumps(document(results, run.profile, used), indent=1) + "\n")
    print(tables(results))
    return document(results, run.profile, used)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Compare clients of the OpenAI API.")
    parser.add_argument("workloads", nargs="*", type=_workload, metavar="WORKLOAD", help=", ".join(WORKLOADS))
    how_much = parser.add_mutually_exclusive_group()
    for profile, tells in (("full", "to be believed"), ("quick", "to see where we stand"), ("smoke", "to see it work")):
        how_much.add_argument(f"--{profile}", dest="profile", action="store_const", const=profile, help=tells)
    parser.set_defaults(profile="quick")
    parser.add_argument("--case", default="", metavar="TEXT", help="only cases whose label has this in it")
    parser.add_argument("--peers", type=_peers, metavar="PEER,PEER", help="of: " + ", ".join(PEERS))
    parser.add_argument("--rounds", type=int, help="samples of each peer")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all samples and ratios there")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a page with plots there")
    parser.add_argument(
        "--from", dest="document", type=Path, nargs="+", metavar="FILE", help="measure nothing, read JSON"
    )
    parser.add_argument("--versions", action="store_true", help="print what would be compared, and exit")
    parser.add_argument("--official-python", metavar="PYTHON", help="has the official client; none is installed then")
    return parser


def _workload(name: str) -> str:
    if name not in WORKLOADS:
        raise argparse.ArgumentTypeError(f"unknown: {name}; choose from {', '.join(WORKLOADS)}")
    return name


def _peers(text: str) -> list[str]:
    names = text.split(",")
    unknown = ", ".join(name for name in names if name not in PEERS)
    if unknown:
        raise argparse.ArgumentTypeError(f"unknown: {unknown}; choose from {', '.join(PEERS)}")
    return names


if __name__ == "__main__":
    main()
