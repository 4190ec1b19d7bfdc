"""What comes before the first request: importing a client and making one; the whole way to an answer; the disk.

Each sample is a fresh interpreter that finds bytecode files and a warm page cache. A client may import lazily and so
move cost from the import to the first request: the case of the first answer is for that.
"""

from __future__ import annotations

import asyncio

from typing_extensions import override

from benchmarks.canned import chat
from benchmarks.measure import cpu_seconds
from benchmarks.peers import Peer
from benchmarks.sample import Sample
from benchmarks.scenarios import base_url
from benchmarks.server import Origins
from benchmarks.size import installed

from .base import Case, Metric, Profile, Workload

__all__ = ["Imports"]

# No module of ours runs in this process: what it imports, the client would not have to import any more.
_IMPORT = """
import resource, sys
assert not sys.dont_write_bytecode
before = resource.getrusage(resource.RUSAGE_SELF)
{imports}
after = resource.getrusage(resource.RUSAGE_SELF)
cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
modules = len(sys.modules)
try:
    with open("/proc/self/status") as status:  # what getrusage says includes the memory of the process that forked
        kilobytes = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
except OSError:
    kilobytes = after.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
figures = '{{"cpu_ms": %f, "rss_mib": %f, "modules": %d}}' % (cpu * 1e3, kilobytes / 1024, modules)
print('{{"figures": %s, "work": {{}}}}' % figures)
"""

_FIRST_ANSWER = """
import asyncio
from benchmarks.adapters.{adapter} import connect

async def main():
    session = connect("{base_url}")
    work = await session.chat()
    await session.close()
    return work

work = asyncio.run(main())
print('{{"figures": {{}}, "work": {{"characters": %(characters)d, "tokens": %(tokens)d}}}}' % work)
"""


class Imports(Workload):
    """Import, construction, first answer, installed size."""

    name = "imports"
    title = "what comes before the first request"
    peers = ("floor", "ours", "official", "official-aiohttp")
    discarded_rounds = 1  # writes the bytecode files

    @override
    def participants(self, profile: Profile) -> tuple[str, ...]:
        return self.peers  # the better transport of the official client is not the smaller one

    @override
    def cases(self, profile: Profile) -> list[Case]:
        clients = {"smoke": 3, "quick": 50, "full": 50}[profile]
        imported = (
            Metric("cpu_ms", "CPU of the import statement", "ms"),
            Metric("rss_mib", "peak memory of the process", "MiB"),
            Metric("modules", "modules loaded", "", ratios=False),
        )
        constructed = (
            Metric("construct_us", "CPU of a client", "us"),
            Metric("first_us", "CPU of the first one", "us", ratios=False),
        )
        answered = (Metric("process_cpu_ms", "CPU of the whole process", "ms"),)
        sized = (Metric("mib", "files", "MiB"), Metric("packages", "packages", "", ratios=False))
        return [
            Case("import", {}, imported),
            Case("construction", {}, constructed, params={"clients": clients}),
            Case("first answer", chat.whole(), answered),
            Case("installed size", {}, sized, rounds=1),
        ]

    @override
    def arguments(self, peer: Peer, case: Case, profile: Profile, origins: Origins) -> list[str]:
        if case.label == "import":
            return ["-c", _IMPORT.format(imports=peer.imports)]
        if case.label == "first answer":
            return ["-c", _FIRST_ANSWER.format(adapter=peer.adapter, base_url=base_url(origins.http))]
        return super().arguments(peer, case, profile, origins)

    @override
    def measure(self, peer: Peer, case: Case, origins: Origins) -> Sample:
        if case.label == "installed size":
            size, packages = installed(peer.installed)
            return Sample({"mib": size / 1024**2, "packages": packages}, {})
        return asyncio.run(_construct(peer, int(case.params["clients"]), base_url(origins.http)))


async def _construct(peer: Peer, clients: int, url: str) -> Sample:
    peer.load()
    start = cpu_seconds()
    sessions = [peer.connect(url)]
    first = cpu_seconds()
    sessions += [peer.connect(url) for _ in range(clients)]
    last = cpu_seconds()
    for session in sessions:
        await session.close()
    return Sample({"first_us": (first - start) * 1e6, "construct_us": (last - first) / clients * 1e6}, {})
