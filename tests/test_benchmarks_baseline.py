"""What the benchmarks guard: ratios with their noise, counts with hardly any; and those of the two hottest paths."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks import server
from benchmarks.baseline import Baseline, Known, counted, estimated, ratios
from benchmarks.counting import PATHS, UNITS
from benchmarks.counts import instructions_of, system_calls_of, table
from benchmarks.process import ROOT, environment
from benchmarks.results import Result
from benchmarks.workloads import WORKLOADS
from benchmarks.workloads.base import Metric

BASELINE = ROOT / "benchmarks" / "baseline.json"
CPU = Metric("cpu_us", "client CPU", "us/request")
SUMMARY = """\
% time     seconds  usecs/call     calls    errors syscall
------ ----------- ----------- --------- --------- ----------------
 60.00    0.000123           1       120           sendto
 40.00    0.000082           0       240        12 epoll_wait
------ ----------- ----------- --------- --------- ----------------
100.00    0.000205           0       360        12 total
"""


def result(**samples: list[float]) -> Result:
    taken = {peer: [{"cpu_us": value} for value in values] for peer, values in samples.items()}
    return Result("chat", "10 in flight", "chat completion", "floor", (CPU,), taken)


def test_guarded_ratios_are_better_when_they_are_more() -> None:
    """The official client's figure and the floor's are divided by ours: a fall is always for the worse."""
    found = ratios([result(floor=[10.0], ours=[20.0], official=[100.0])])

    assert found == {"chat, 10 in flight, cpu_us: official/ours": 5.0, "chat, 10 in flight, cpu_us: floor/ours": 0.5}


def test_noise_is_that_of_the_run_that_was_furthest_off_and_half_of_it_more() -> None:
    """The baseline is the median of the runs, and its noise covers each of them with a margin."""
    known = estimated([{"a": 9.0}, {"a": 10.0}, {"a": 12.0}])

    assert known["a"].ratio == 10.0
    assert known["a"].noise == pytest.approx(0.3)
    assert known["a"].least == pytest.approx(7.0)


def test_runs_that_agree_still_have_some_noise() -> None:
    """Runs that agree by chance do not make the next run fail."""
    assert estimated([{"a": 10.0}] * 3)["a"].noise == 0.12


def test_ratios_fall_when_they_are_below_the_noise() -> None:
    """A ratio within its noise is as good as it was; one below is named with what was allowed; new ones are no fall."""
    baseline = Baseline(ratios={"a": Known(10.0, 0.2), "b": Known(10.0, 0.2)})

    [fall] = baseline.fallen({"a": 8.1, "b": 7.9, "new": 0.1})

    assert str(fall) == "b: 7.9, allowed is 8"


def test_counts_may_hardly_grow() -> None:
    """A count may be a little higher, or five hundredths where it is about nothing."""
    baseline = Baseline(counts={"calls": 100.0, "turns": 0.0})

    assert list(baseline.grown({"calls": 107.0, "turns": 0.04, "new": 9.0})) == []
    assert [fall.name for fall in baseline.grown({"calls": 109.0, "turns": 0.06})] == ["calls", "turns"]


def test_baseline_reads_back_as_it_was_written(tmp_path: Path) -> None:
    """The file holds ratios, noise and counts."""
    baseline = Baseline({"a": Known(9.5, 0.125)}, {"chat: timers": 2.0})

    baseline.write(tmp_path / "baseline.json")

    assert Baseline.read(tmp_path / "baseline.json") == baseline


def test_baseline_of_the_project_is_about_what_is_measured() -> None:
    """Each guarded ratio belongs to a case of the quick profile; a name that does not would guard nothing."""
    measured = {
        f"{workload.name}, {case.label}, {case.metrics[0].key}"
        for workload in WORKLOADS.values()
        for case in workload.cases("quick")
    }

    assert {name.rpartition(": ")[0] for name in Baseline.read(BASELINE).ratios} <= measured


def test_instructions_and_system_calls_are_read_from_what_tools_tell() -> None:
    """The sums of callgrind and strace are found in their words."""
    assert instructions_of("==7== \n==7== Collected : 1234567\n") == {"instructions": 1234567}
    assert system_calls_of(SUMMARY) == {
        "system calls, sendto": 120,
        "system calls, epoll_wait": 240,
        "system calls": 360,
    }


def test_guarded_counts_leave_out_how_often_one_had_to_wait() -> None:
    """Instructions are compared with the floor's, and system calls that wait for the machine do not count."""
    ours = {"timers": 2.0, "instructions": 300.0, "system calls": 6.0, "system calls, epoll_wait": 4.0}

    found = counted({"chat": {"ours": ours, "floor": {"instructions": 200.0}}})

    assert found == {"chat: timers": 2.0, "chat: instructions/floor's": 1.5, "chat: system calls": 2.0}


def test_check_fails_with_what_has_grown(tmp_path: Path) -> None:
    """The command ends with 1 and names the counts that are above the baseline, and no others."""
    path = tmp_path / "baseline.json"
    Baseline(counts={"chat: Python calls": 20.0, "event: Python calls": 200.0}).write(path)
    command = [sys.executable, "-m", "benchmarks.check", "--only-counts", "--no-tools", "--baseline", str(path)]

    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=50)

    assert ended.returncode == 1
    assert re.fullmatch(r"Worse than the baseline:\n  chat: Python calls: \d+(\.\d)?, allowed is 21.6\n", ended.stderr)


def test_table_has_a_row_for_each_count() -> None:
    """Counts that only one peer has are shown as missing at the other."""
    text = table({"chat": {"floor": {"timers": 1.0}, "ours": {"timers": 2.0, "blocks kept": 0.25}}})

    assert [line.split() for line in text.splitlines()[2:]] == [
        ["chat:", "timers", "1", "2"],
        ["chat:", "blocks", "kept", "-", "0.25"],
    ]


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    with server.start() as origins:
        yield origins.http


@pytest.mark.parametrize("path", PATHS)
def test_hottest_paths_take_no_more_steps_than_before(path: str, origin: str) -> None:
    """A request, and an event of a stream, take no more turns of the loop, timers, calls and memory than they did.

    `python -m benchmarks.check --only-counts --update-baseline` accepts other counts.
    """
    command = [sys.executable, "-m", "benchmarks.counting", "ours", path, str(UNITS), origin, "--print"]
    told = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=True, timeout=50)

    found = {f"{path}: {name}": count for name, count in json.loads(told.stdout).items()}

    assert set(found) <= set(Baseline.read(BASELINE).counts)
    assert list(Baseline.read(BASELINE).grown(found)) == []
