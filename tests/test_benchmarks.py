"""The benchmarks run, with numbers too small to mean anything: peers do the same work, and a report is made."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from benchmarks.measure import load
from benchmarks.peers import PEERS
from benchmarks.runner import Run, WorkError
from benchmarks.sample import Work
from benchmarks.server import start
from benchmarks.workloads import WORKLOADS
from benchmarks.workloads.base import Case, Profile
from benchmarks.workloads.chat import Chat

ROOT = Path(__file__).resolve().parent.parent
HERE = {name for name, peer in PEERS.items() if peer.pinned is None and not peer.uvloop}  # need no other environment
linux = pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="memory is read from Linux's /proc")
NEEDS_LINUX = {"files", "memory"}


def bench(*arguments: str) -> str:
    command = [sys.executable, "-m", "benchmarks", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=100).stdout


@pytest.mark.parametrize(
    "workload", [pytest.param(name, marks=[linux] if name in NEEDS_LINUX else []) for name in WORKLOADS]
)
def test_peers_do_the_same_work(workload: str, tmp_path: Path) -> None:
    """Each workload has samples of each peer, whose work the runner has compared with what the server sent."""
    out = tmp_path / "out.json"
    peers = HERE & set(WORKLOADS[workload].peers)

    printed = bench(workload, "--smoke", "--peers", ",".join(sorted(peers)), "--json", str(out))
    document: dict[str, Any] = json.loads(out.read_text())

    assert {result["case"] for result in document["results"]} == {
        case.label for case in WORKLOADS[workload].cases("smoke")
    }
    for result in document["results"]:
        assert f"{workload}, {result['case']}" in printed
        assert {peer: len(samples) for peer, samples in result["samples"].items()} == dict.fromkeys(peers, 1)
        for metric in result["metrics"]:
            assert all(metric["key"] in sample for samples in result["samples"].values() for sample in samples)
    assert {ratio["workload"] for ratio in document["ratios"]} == {workload}


def test_page_of_a_run_that_was_written_down(tmp_path: Path) -> None:
    """A run's JSON is enough for its report: nothing is measured again, and the page needs nothing from elsewhere."""
    out, page = tmp_path / "out.json", tmp_path / "out.html"
    bench("chat", "--smoke", "--peers", "floor,ours", "--json", str(out))

    printed = bench("--from", str(out), "--html", str(page))

    assert "chat, 3 in flight: client CPU" in printed
    html = page.read_text()
    assert "<svg" in html
    assert "chat: chat completion" in html
    assert [part for part in ("http://", "https://", "<script", "@import", "url(") if part in html] == []


def test_versions_names_what_each_peer_runs_on() -> None:
    """`--versions` measures nothing and tells the versions that a run would compare."""
    versions: dict[str, dict[str, str]] = json.loads(bench("--versions", "--peers", "floor,ours"))

    assert set(versions) == {"floor", "ours"}
    assert set(versions["floor"]) == {"python", "aiohttp", "msgspec"}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["chat", "--peers", "floor,theirs"], "unknown: theirs; choose from raw, floor, ours"),
        (["talk"], "unknown: talk; choose from chat, responses"),
    ],
)
def test_unknown_names_are_refused(arguments: list[str], told: str) -> None:
    """A peer or a workload that does not exist ends the command with the names of those that do."""
    with pytest.raises(subprocess.CalledProcessError) as caught:
        bench(*arguments)

    assert caught.value.returncode == 2
    assert told in caught.value.stderr


class Expecting(Chat):
    """A server that sends more than clients can find."""

    @override
    def cases(self, profile: Profile) -> list[Case]:
        return [replace(case, work={**case.work, "tokens": 96}) for case in super().cases(profile)]


def test_peer_that_does_less_work_fails_the_run() -> None:
    """A peer that brings something else than was sent is named, with both, and nothing is reported of it."""
    run = Run("smoke", {"floor": sys.executable})

    with pytest.raises(WorkError, match=r"chat, 3 in flight: floor brought .*'tokens': 95.*, the server sent .*96"):
        list(run.measure([Expecting()]))


def test_units_of_a_sample_have_to_be_equal() -> None:
    """A client that does less for some of its units is found out in its own process."""

    async def main() -> None:
        works = iter([{"events": 2}, {"events": 2}, {"events": 1}])

        async def unit() -> Work:
            return next(works)

        with start() as origins:
            await load(unit, origin=origins.http, in_flight=3, seconds=0)

    with pytest.raises(AssertionError, match=r"one unit brought \{'events': 2\}, another one \{'events': 1\}"):
        asyncio.run(main())


@pytest.mark.parametrize("profile", ["smoke", "quick", "full"])
def test_cases_are_found_by_their_labels(profile: Profile) -> None:
    """A client process finds its case by its label, so no two of a workload have one, in any profile."""
    for workload in WORKLOADS.values():
        labels = [case.label for case in workload.cases(profile)]
        assert len(labels) == len(set(labels))
        assert set(workload.participants(profile)) <= set(workload.peers) <= set(PEERS)
