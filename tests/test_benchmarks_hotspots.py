"""Profiles of the benchmarks: taken by the timer of the kernel, and shown where a goal was missed."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.hotspots import command, hottest
from benchmarks.page import page
from benchmarks.process import ROOT, environment
from benchmarks.report import document, missed, tables
from benchmarks.results import Result
from benchmarks.workloads.base import Metric

CODE = """
import time

def spin():
    end = time.process_time() + 0.3
    while time.process_time() < end:
        pass

spin()
"""


def result(key: str, floor: float, ours: float) -> Result:
    metric = Metric(key, "client CPU", "us/request")
    samples = {"floor": [{key: floor}], "ours": [{key: ours}]}
    return Result("pages", "100 a page", "an item", "floor", (metric,), samples)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs a timer that counts CPU time")
def test_profile_tells_the_function_that_used_the_processor(tmp_path: Path) -> None:
    """Most of what is noted of a process that spins in one function is that function."""
    file = tmp_path / "profile.json"
    subprocess.run(command(sys.executable, file, ["-c", CODE]), cwd=ROOT, env=environment(), check=True, timeout=60)
    places: Mapping[str, int] = json.loads(file.read_text())
    assert max(places, key=lambda place: places[place]) == "__main__: spin"


def test_processes_are_run_until_there_are_samples_enough() -> None:
    """Shares are those of all runs together; the hottest place comes first, and no run is made in vain."""
    runs = iter([{"a": 1, "b": 3}, {"a": 1, "c": 1}, {"never": 100}])
    assert hottest(lambda: next(runs), enough=6) == [("b", 0.5), ("a", 2 / 6), ("c", 1 / 6)]
    assert hottest(lambda: {"a": 1}, enough=400, most=2) == [("a", 1.0)]


def test_goals_in_processor_time_can_be_explained() -> None:
    """A profile is of use where a goal in CPU time was missed, and only there."""
    assert missed(result("cpu_us", 10, 100))
    assert not missed(result("cpu_us", 10, 10))
    assert not missed(result("wall_us", 10, 100))


def test_report_and_page_show_what_stands_in_the_way() -> None:
    """The places of a profile stand in the tables and, escaped, on the page, and are read back from JSON."""
    explained = replace(result("cpu_us", 10, 100), hotspots=[("json: <lambda>", 0.25)])
    assert "where our CPU time goes  share" in tables([explained])
    assert "  json: <lambda>" in tables([explained])
    written = json.loads(json.dumps(document([explained], "quick", {})))
    assert "<td>25%<td>json: &lt;lambda&gt;" in page(written)
    assert "where our CPU time goes" not in tables([result("cpu_us", 10, 10)])
