"""The benchmarks run, with numbers too small to mean anything, and say what they are read for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.canned import stream_packets
from benchmarks.report import Spread, ratios, tables
from benchmarks.runner import Measured
from benchmarks.workloads.base import Case, Metric

ROOT = Path(__file__).resolve().parent.parent
TINY = {
    "chat": ["--in-flight", "1,20", "--seconds", "0.02"],
    "sse": ["--events", "120", "--streams", "2", "--seconds", "0.02"],
    "imports": ["--clients", "3"],
}
CASES = {
    "chat": {"1 in flight": {"cpu_us", "wall_us"}, "20 in flight": {"cpu_us", "wall_us"}},
    "sse": {"paced, 1 event per packet": {"cpu_us"}, "burst, 50 events per packet": {"cpu_us"}},
    "imports": {
        "import": {"import_cpu_ms", "rss_mb"},
        "construction": {"first_us", "construct_us"},
        "first answer": {"process_cpu_ms"},
    },
}
CPU = Metric("cpu_us", "CPU")


def bench(*arguments: str) -> str:
    command = [sys.executable, "-m", "benchmarks", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=100).stdout


@pytest.mark.parametrize("workload", TINY)
def test_bench_compares_the_peers(workload: str, tmp_path: Path) -> None:
    """Each bench prints its tables and writes every sample and every ratio of the peers that ran."""
    out = tmp_path / "out.json"
    options = [*TINY[workload], "--peers", "floor,ours", "--rounds", "2", "--json", str(out)]

    printed = bench(workload, *options)
    document: dict[str, Any] = json.loads(out.read_text())

    assert document["benchmark"] == workload
    assert set(document["versions"]) == {"floor", "ours"}
    assert {case["label"]: set(case["ratios"]) for case in document["cases"]} == CASES[workload]
    for case in document["cases"]:
        assert case["label"] in printed
        for peer in ("floor", "ours"):
            assert len(case["samples"][peer]) == 2
            for metric in CASES[workload][case["label"]]:
                spread = case["peers"][peer][metric]
                assert 0 < spread["low"] <= spread["median"] <= spread["high"]
        assert all(set(by_name) == {"ours/floor"} for by_name in case["ratios"].values())


def test_versions_names_what_each_peer_runs_on() -> None:
    """`--versions` measures nothing and tells the versions that a run would compare."""
    versions: dict[str, dict[str, str]] = json.loads(bench("chat", "--versions", "--peers", "floor,ours"))

    assert set(versions) == {"floor", "ours"}
    assert set(versions["floor"]) == {"python", "aiohttp", "msgspec"}


def test_unknown_peer_is_refused() -> None:
    """A peer that does not exist ends the command with the names of those that do."""
    with pytest.raises(subprocess.CalledProcessError) as caught:
        bench("chat", "--peers", "floor,theirs")

    assert caught.value.returncode == 2
    assert "unknown: theirs; choose from floor, ours" in caught.value.stderr


def test_ratios_are_taken_within_each_round() -> None:
    """A ratio compares samples of the same round, with the better transport of the official client in that round."""
    samples = {
        "floor": [{"cpu_us": 10.0}, {"cpu_us": 100.0}, {"cpu_us": 10.0}],
        "ours": [{"cpu_us": 20.0}, {"cpu_us": 200.0}, {"cpu_us": 10.0}],
        "official": [{"cpu_us": 80.0}, {"cpu_us": 900.0}, {"cpu_us": 70.0}],
        "official-aiohttp": [{"cpu_us": 90.0}, {"cpu_us": 600.0}, {"cpu_us": 80.0}],
    }

    found = ratios(Measured(Case("here", {}, (CPU,)), samples), "cpu_us")

    assert found == {"ours/floor": Spread(2.0, 1.0, 2.0), "official/ours": Spread(4.0, 3.0, 7.0)}


def test_report_warns_of_a_busy_server() -> None:
    """Where the server was the bottleneck, the report says so beside the figures."""
    busy = {"floor": [{"cpu_us": 10.0, "server_share": 0.97}]}
    idle = {"floor": [{"cpu_us": 10.0, "server_share": 0.12}]}

    assert "the server was on a CPU for 97% of the time" in tables([Measured(Case("here", {}, (CPU,)), busy)])
    assert "the server was" not in tables([Measured(Case("here", {}, (CPU,)), idle)])


@pytest.mark.parametrize(("per_packet", "packets"), [(1, 6), (4, 2), (50, 1)])
def test_stream_packets_hold_as_many_events_as_asked(per_packet: int, packets: int) -> None:
    """A canned stream has the same bytes however it is cut into packets."""
    assert len(stream_packets(6, per_packet)) == packets
    assert b"".join(stream_packets(6, per_packet)) == b"".join(stream_packets(6, 1))
