"""Runs a workload: each sample in a fresh process, the peers in turn (A B C, A B C), one server for all."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from . import server
from .peers import Peer
from .process import printed, sample
from .workloads.base import Case, Workload

__all__ = ["Measured", "measure", "versions"]


@dataclass(frozen=True)
class Measured:
    """The samples of one case: by peer, one per round, in the order of the rounds."""

    case: Case
    samples: Mapping[str, Sequence[Mapping[str, float]]]


def measure(
    workload: Workload, cases: Sequence[Case], peers: Sequence[Peer], pythons: Mapping[str, str], rounds: int
) -> Iterator[Measured]:
    """Take `rounds` samples of each peer in each case.

    pythons: the interpreter of each peer, by its name.

    Raises:
        ChildError: a client process failed.
    """
    with server.start() as origin:
        for case in cases:
            samples: dict[str, list[Mapping[str, float]]] = {peer.name: [] for peer in peers}
            for number in range(-workload.discarded_rounds, rounds):
                for peer in peers:
                    _progress(f"{workload.name}: {case.label}, round {number + 1}, {peer.name}")
                    figures = sample([pythons[peer.name], *workload.arguments(peer, case, origin)])
                    if number >= 0:
                        samples[peer.name].append(figures)
            yield Measured(case, samples)
    _progress("")


def versions(peers: Sequence[Peer], pythons: Mapping[str, str]) -> dict[str, Mapping[str, str]]:
    """What each peer runs on, by its name: the versions of Python and of the packages that matter."""
    return {
        peer.name: printed([pythons[peer.name], "-m", "benchmarks.client", "versions", peer.name]) for peer in peers
    }


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)
