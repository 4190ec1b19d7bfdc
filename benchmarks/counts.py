"""What the two hottest paths take, in counts that do not depend on the machine's mood.

    python -m benchmarks.counts               of the floor and ours
    python -m benchmarks.counts --no-tools    without valgrind and strace, even if they are here

A path is run twice with different numbers of units, and the difference counts: what comes before the first unit is in
neither. Instructions are those of callgrind, system calls those of strace; without the tool there is no count.
"""

from __future__ import annotations

import argparse
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping

from . import server
from .counting import EVENTS, PATHS, UNITS, scenario
from .process import ROOT, ChildError, environment, printed
from .report import rows
from .scenarios import base_url

__all__ = ["count", "instructions_of", "system_calls_of", "table"]

_NOTHING = 0.005  # of a count for each unit: what happened once or twice in a run
_FIXED = {"PYTHONHASHSEED": "0"}  # dictionaries of strings are searched in the same order each time
_PEERS = ("floor", "ours")

Counts = Mapping[str, float]


def count(*, tools: bool = True) -> dict[str, dict[str, Counts]]:
    """The counts of each path, by path and peer.

    tools: whether to use valgrind and strace if they are here.
    """
    with server.start() as origins:
        return {path: {peer: _counts(peer, path, origins.http, tools=tools) for peer in _PEERS} for path in PATHS}


def table(counts: Mapping[str, Mapping[str, Counts]]) -> str:
    """For people: a row for each count."""
    lines = [["", *_PEERS]]
    for path, peers in counts.items():
        names = dict.fromkeys(name for found in peers.values() for name in found)
        lines += [[f"{path}: {name}", *(_number(peers[peer].get(name)) for peer in _PEERS)] for name in names]
    return rows(lines)


def instructions_of(told: str) -> Counts:
    """What callgrind tells at its end."""
    [collected] = re.findall(r"Collected : (\d+)", told)
    return {"instructions": int(collected)}


def system_calls_of(summary: str) -> Counts:
    """What ``strace -c`` tells: the calls of each kind and of all."""
    lines = [line.split() for line in summary.splitlines()[2:] if not line.startswith("-")]
    calls = {f"system calls, {line[-1]}": int(line[3]) for line in lines}
    calls["system calls"] = calls.pop("system calls, total")
    return calls


def _counts(peer: str, path: str, origin: str, *, tools: bool) -> Counts:
    base = [sys.executable, "-m", "benchmarks.counting", peer, path]
    found: dict[str, float] = {**printed([*base, str(UNITS), origin, "--print"], _FIXED)}
    for tool, counted in _TOOLS.items():
        if tools and shutil.which(tool):
            found |= _per_unit(counted, base, path, origin)
    return found


def _per_unit(counted: Callable[[list[str]], Counts], base: list[str], path: str, origin: str) -> Counts:
    if path == "chat":
        runs, units = [(UNITS, EVENTS[0]), (2 * UNITS, EVENTS[0])], UNITS
    else:
        runs, units = [(UNITS, events) for events in EVENTS], UNITS * (EVENTS[1] - EVENTS[0])
    few, many = (counted([*base, str(number), base_url(origin, **scenario(path, events))]) for number, events in runs)
    found = {name: (count - few.get(name, 0)) / units for name, count in many.items()}
    return {name: count for name, count in found.items() if abs(count) > _NOTHING}


def _instructions(command: list[str]) -> Counts:
    tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    return instructions_of(_told([*tool, *command]))


def _system_calls(command: list[str]) -> Counts:
    with tempfile.NamedTemporaryFile("r") as summary:
        _told(["strace", "-f", "-c", "-o", summary.name, *command])
        return system_calls_of(summary.read())


_TOOLS: Mapping[str, Callable[[list[str]], Counts]] = {"valgrind": _instructions, "strace": _system_calls}


def _told(command: list[str]) -> str:
    """Run a tool and return what it says of its work."""
    variables = {**environment(), **_FIXED}
    child = subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True, check=False)
    if child.returncode:
        raise ChildError(f"{shlex.join(command)} ended with {child.returncode}:\n{child.stderr[-4000:]}")
    return child.stderr


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def main() -> None:
    """Count, and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.counts", description=__doc__)
    parser.add_argument("--no-tools", action="store_true", help="without valgrind and strace")
    print(table(count(tools=not parser.parse_args().no_tools)))


if __name__ == "__main__":
    main()
