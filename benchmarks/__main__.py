"""The command line.

python -m benchmarks chat                                all peers, about five minutes
python -m benchmarks sse --peers floor,ours --rounds 9
python -m benchmarks imports --json imports.json
python -m benchmarks chat --versions                     what would be compared
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from .environments import python_of
from .peers import PEERS
from .process import ChildError
from .report import document, tables
from .runner import measure, versions
from .workloads import WORKLOADS


def main() -> None:
    """Run one workload and print its tables."""
    options = _parser().parse_args()
    workload = WORKLOADS[options.workload]
    peers = [PEERS[name] for name in options.peers]
    try:
        pythons = {peer.name: python_of(peer, options.official_python) for peer in peers}
        used = versions(peers, pythons)
        if options.versions:
            print(json.dumps(used, indent=2))
            return
        results = list(measure(workload, workload.cases(options), peers, pythons, options.rounds))
    except (ChildError, subprocess.CalledProcessError) as error:
        sys.exit(str(error))
    print(tables(results))
    if options.json:
        options.json.write_text(json.dumps(document(workload, results, used), indent=2) + "\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Compare clients of the OpenAI API.")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--peers", type=_peers, default=list(PEERS), metavar="PEER,PEER", help="of: " + ", ".join(PEERS)
    )
    common.add_argument("--rounds", type=int, default=5, help="samples of each peer (default: 5)")
    common.add_argument("--json", type=Path, metavar="FILE", help="write all samples and ratios there")
    common.add_argument("--versions", action="store_true", help="print what would be compared, and exit")
    common.add_argument("--official-python", metavar="PYTHON", help="has the official client; none is installed then")
    commands = parser.add_subparsers(dest="workload", required=True)
    for workload in WORKLOADS.values():
        workload.options(commands.add_parser(workload.name, parents=[common], help=workload.title))
    return parser


def _peers(text: str) -> list[str]:
    names = text.split(",")
    unknown = ", ".join(name for name in names if name not in PEERS)
    if unknown:
        raise argparse.ArgumentTypeError(f"unknown: {unknown}; choose from {', '.join(PEERS)}")
    return names


if __name__ == "__main__":
    main()
