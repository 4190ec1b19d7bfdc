"""What a workload is: something to vary, something that a fresh client process does, some figures to show."""

from __future__ import annotations

import argparse
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from benchmarks.peers import Peer, Session

__all__ = ["Case", "Connect", "Metric", "Params", "Workload", "integers"]

Connect = Callable[[str], Session]
Params = Mapping[str, float]


@dataclass(frozen=True)
class Metric:
    """A figure of the samples that the report shows.

    key:    its key in a sample.
    title:  what it is, with its unit.
    ratios: whether peers are compared by it.
    """

    key: str
    title: str
    ratios: bool = True


@dataclass(frozen=True)
class Case:
    """One point at which all peers are measured.

    label:   names it in tables.
    params:  all that a client process has to know.
    metrics: what is shown of it.
    """

    label: str
    params: Params
    metrics: tuple[Metric, ...]


class Workload(ABC):
    """One benchmark; a subclass is a module of its own.

    name:             the command that runs it.
    title:            what one unit of it is.
    discarded_rounds: how many rounds come before the first that counts.
    """

    name: str
    title: str
    discarded_rounds = 0

    @abstractmethod
    def options(self, parser: argparse.ArgumentParser) -> None:
        """Declare the options of the command line that are its own."""

    @abstractmethod
    def cases(self, options: argparse.Namespace) -> list[Case]:
        """What to measure."""

    @abstractmethod
    async def measure(self, connect: Connect, params: Params, origin: str) -> dict[str, float]:
        """Take one sample of a peer; runs in a fresh client process.

        connect: opens a session of the peer on a base URL.
        origin:  where the server is, such as ``http://127.0.0.1:43210``.
        """

    def arguments(self, peer: Peer, case: Case, origin: str) -> list[str]:
        """What follows the interpreter in the command of such a process."""
        return ["-m", "benchmarks.client", self.name, peer.name, json.dumps(case.params), origin]


def integers(text: str) -> list[int]:
    """The value of an option such as ``1,10,100``."""
    return [int(part) for part in text.split(",")]
