"""Runs workloads: each sample in a fresh process, the peers in turn (A B C, A B C), one server for all."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from . import server
from .certificate import certificate
from .hotspots import command, hottest
from .peers import PEERS
from .process import printed, sample
from .report import missed
from .results import Result
from .server import Origins
from .workloads.base import Case, Profile, Workload

__all__ = ["ROUNDS", "Run", "WorkError"]

ROUNDS: Mapping[Profile, int] = {"smoke": 1, "quick": 3, "full": 5}


class WorkError(Exception):
    """A peer did not do the work: its figures would compare nothing."""


@dataclass(frozen=True)
class Run:
    """What is measured, and how.

    pythons: the interpreter of each peer, by its name; peers without one do not take part.
    peers:   which of them do; None: those that the profile has.
    rounds:  samples of each peer; None: as many as the profile has.
    only:    a part of the labels of the cases that are wanted.
    explain: whether a profile is taken where a goal was missed.
    """

    profile: Profile
    pythons: Mapping[str, str]
    peers: Sequence[str] | None = None
    rounds: int | None = None
    only: str = ""
    explain: bool = True

    def measure(self, workloads: Sequence[Workload]) -> Iterator[Result]:
        """Take samples of all cases, one result each.

        Raises:
            ChildError: a client process failed.
            WorkError: a peer brought something else than the server sent.
        """
        with certificate() as (key, authority), server.start(key) as origins:
            for workload in workloads:
                variables = {"SSL_CERT_FILE": str(authority)} if workload.tls else {}
                for case in workload.cases(self.profile):
                    if self.only in case.label:
                        yield self._result(workload, case, origins, variables)
        _progress("")

    def versions(self) -> dict[str, Mapping[str, str]]:
        """What each peer runs on, by its name: the versions of Python and of the packages that matter."""
        names = self.pythons if self.peers is None else self.peers
        return {name: printed([self.pythons[name], "-m", "benchmarks.client", "versions", name]) for name in names}

    def _result(self, workload: Workload, case: Case, origins: Origins, variables: Mapping[str, str]) -> Result:
        samples = self._samples(workload, case, origins, variables)
        result = Result(workload.name, case.label, workload.title, workload.floor, case.metrics, samples)
        if not self.explain or self.profile == "smoke" or not missed(result):
            return result
        return replace(result, hotspots=self._hotspots(workload, case, origins, variables))

    def _samples(
        self, workload: Workload, case: Case, origins: Origins, variables: Mapping[str, str]
    ) -> dict[str, list[Mapping[str, float]]]:
        wanted = workload.participants(self.profile) if self.peers is None else workload.peers
        peers = [PEERS[name] for name in wanted if name in (self.peers or self.pythons)]
        samples: dict[str, list[Mapping[str, float]]] = {peer.name: [] for peer in peers}
        rounds = min(case.rounds, self.rounds or ROUNDS[self.profile])
        first = 0 if self.profile == "smoke" else -workload.discarded_rounds
        for number in range(first, rounds):
            for peer in peers:
                _progress(f"{workload.name}: {case.label}, {peer.name}, round {number + 1} of {rounds}")
                arguments = workload.arguments(peer, case, self.profile, origins)
                taken = sample([self.pythons[peer.name], *arguments], variables)
                if taken.work != case.work:
                    where = f"{workload.name}, {case.label}: {peer.name}"
                    raise WorkError(f"{where} brought {taken.work}, the server sent {case.work}")
                if number >= 0:
                    samples[peer.name].append(taken.figures)
        return samples

    def _hotspots(
        self, workload: Workload, case: Case, origins: Origins, variables: Mapping[str, str]
    ) -> list[tuple[str, float]]:
        """Where our CPU time goes; in processes of their own, which are not measured."""
        _progress(f"{workload.name}: {case.label}, why the goal was missed")
        arguments = workload.arguments(PEERS["ours"], case, self.profile, origins)
        with TemporaryDirectory() as folder:
            file = Path(folder) / "profile.json"

            def run() -> Mapping[str, int]:
                printed(command(self.pythons["ours"], file, arguments), variables)
                places: Mapping[str, int] = json.loads(file.read_text())
                return places

            return hottest(run)


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)
