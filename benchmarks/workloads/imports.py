"""What a program pays before its first request: importing a client and making one; and the whole way to an answer.

Each sample is a fresh interpreter that finds bytecode files and a warm page cache. A client may import lazily and so
move cost from the import to the first request: the third case is for that.
"""

from __future__ import annotations

import argparse

from typing_extensions import override

from benchmarks.measure import cpu_seconds
from benchmarks.peers import Peer

from .base import Case, Connect, Metric, Params, Workload

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
print('{{"import_cpu_ms": %f, "rss_mb": %f, "modules": %d}}' % (cpu * 1e3, kilobytes / 1024, modules))
"""

_FIRST_ANSWER = """
import asyncio
from {module} import {function} as connect

async def main():
    session = connect("{origin}/v1")
    assert await session.chat()
    await session.close()

asyncio.run(main())
print("{{}}")
"""


class Imports(Workload):
    """Import, construction, first answer."""

    name = "imports"
    title = "import and construction"
    discarded_rounds = 1  # writes the bytecode files

    @override
    def options(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--clients", type=int, default=50, help="constructed for one sample (default: 50)")

    @override
    def cases(self, options: argparse.Namespace) -> list[Case]:
        imported = (
            Metric("import_cpu_ms", "import statement, CPU ms"),
            Metric("rss_mb", "peak memory of the process, MB"),
            Metric("modules", "modules loaded", ratios=False),
        )
        constructed = (
            Metric("first_us", "first client, CPU us"),
            Metric("construct_us", "each further client, CPU us"),
        )
        answered = (Metric("process_cpu_ms", "whole process with one request, CPU ms"),)
        return [
            Case("import", {"stage": 1}, imported),
            Case("construction", {"stage": 2, "clients": options.clients}, constructed),
            Case("first answer", {"stage": 3}, answered),
        ]

    @override
    def arguments(self, peer: Peer, case: Case, origin: str) -> list[str]:
        module, _, function = peer.adapter.partition(":")
        if case.label == "import":
            return ["-c", _IMPORT.format(imports=peer.imports)]
        if case.label == "first answer":
            return ["-c", _FIRST_ANSWER.format(module=module, function=function, origin=origin)]
        return super().arguments(peer, case, origin)

    @override
    async def measure(self, connect: Connect, params: Params, origin: str) -> dict[str, float]:
        base_url = f"{origin}/v1"
        clients = int(params["clients"])
        start = cpu_seconds()
        sessions = [connect(base_url)]
        first = cpu_seconds()
        sessions += [connect(base_url) for _ in range(clients)]
        last = cpu_seconds()
        for session in sessions:
            await session.close()
        return {"first_us": (first - start) * 1e6, "construct_us": (last - first) / clients * 1e6}
