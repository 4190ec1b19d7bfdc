"""What a workload is: cases, something that a fresh client process does in each, some figures to show."""

from __future__ import annotations

import asyncio
import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import ClassVar, Literal

from typing_extensions import override

from benchmarks.peers import Peer
from benchmarks.sample import Sample, Work
from benchmarks.server import Origins

__all__ = ["AsyncWorkload", "Case", "Metric", "Profile", "Workload"]

Profile = Literal["smoke", "quick", "full"]
"""How much: enough to see that it works, to see where we stand, to be sure."""

_EVERYBODY = ("raw", "floor", "ours", "official", "official-aiohttp")


@dataclass(frozen=True)
class Metric:
    """A figure of the samples that the report shows.

    key:    its key in a sample.
    title:  what it is.
    unit:   of what it is, for people.
    ratios: whether peers are compared by it.
    more:   whether more of it is better.
    """

    key: str
    title: str
    unit: str
    ratios: bool = True
    more: bool = False


@dataclass(frozen=True)
class Case:
    """One point at which all peers are measured.

    label:    names it in tables, in files and for the client process.
    work:     what the server sends for one unit, and each peer has to bring.
    metrics:  what is shown of it; by the first one it is judged.
    scenario: numbers for the server (`benchmarks.scenarios`).
    params:   numbers for the workload.
    rounds:   no more samples of a peer than this, where one takes many seconds.
    """

    label: str
    work: Work
    metrics: tuple[Metric, ...]
    scenario: Mapping[str, int] = field(default_factory=dict[str, int])
    params: Mapping[str, float] = field(default_factory=dict[str, float])
    rounds: int = 100


class Workload(ABC):
    """One benchmark; a subclass is a module of its own.

    name:             its name on the command line.
    title:            what one unit of it is.
    peers:            who takes part.
    floor:            the peer that nobody can beat by much, which ours is compared with.
    discarded_rounds: how many rounds come before the first that counts.
    tls:              whether its clients trust the certificate of the server's TLS port, and no other.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    peers: ClassVar[tuple[str, ...]] = _EVERYBODY
    floor: ClassVar[str] = "floor"
    discarded_rounds: ClassVar[int] = 0
    tls: ClassVar[bool] = False

    @abstractmethod
    def cases(self, profile: Profile) -> list[Case]:
        """What to measure."""

    @abstractmethod
    def measure(self, peer: Peer, case: Case, origins: Origins) -> Sample:
        """Take one sample of a peer; runs in a fresh client process."""

    def participants(self, profile: Profile) -> tuple[str, ...]:
        """Who takes part: to be quick, only one transport of the official client, and not the bounds of Python."""
        if profile != "quick":
            return self.peers
        left_out = {"raw", "ours-uvloop", *(["official"] if "official-aiohttp" in self.peers else [])}
        return tuple(peer for peer in self.peers if peer not in left_out)

    def case(self, profile: Profile, label: str) -> Case:
        """The one with that label."""
        return next(case for case in self.cases(profile) if case.label == label)

    def arguments(self, peer: Peer, case: Case, profile: Profile, origins: Origins) -> list[str]:
        """What follows the interpreter in the command of such a process."""
        where = json.dumps(asdict(origins))
        return ["-m", "benchmarks.client", self.name, peer.name, profile, case.label, where]


class AsyncWorkload(Workload):
    """One whose client process runs an event loop: that of the peer."""

    @abstractmethod
    async def sample(self, peer: Peer, case: Case, origins: Origins) -> Sample:
        """Take one sample of a peer."""

    @override
    def measure(self, peer: Peer, case: Case, origins: Origins) -> Sample:
        if not peer.uvloop:
            return asyncio.run(self.sample(peer, case, origins))
        import uvloop

        return uvloop.run(self.sample(peer, case, origins))
