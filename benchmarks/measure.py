"""What a client process measures: its own CPU and wall time, and what the server and the machine did meanwhile."""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import resource
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from time import perf_counter
from urllib.parse import urlsplit

from .sample import Sample, Work

__all__ = [
    "Meter",
    "cpu_seconds",
    "load",
    "open_files_up_to_the_limit",
    "prepare",
    "server_usage",
    "stalls",
    "threaded_load",
]

_TICK = 0.001  # seconds


def cpu_seconds() -> float:
    """CPU time that this process has used, user and system, all threads."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def open_files_up_to_the_limit() -> None:
    """Allow this process as many sockets as the system lets it have."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def server_usage(origin: str) -> dict[str, float]:
    """What the server says of itself."""
    connection = http.client.HTTPConnection(urlsplit(origin).netloc)
    connection.request("GET", "/usage")
    usage: dict[str, float] = json.loads(connection.getresponse().read())
    connection.close()
    return usage


def prepare(url: str, body: str) -> None:
    """Let the server make an answer that takes it long, so that it is ready when a client asks for it."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc)
    connection.request("POST", urlsplit(url).path, body)
    connection.getresponse().read()
    connection.close()


@dataclass(frozen=True)
class _Reading:
    """Seconds so far: CPU time of this process, of the server and of all processes together, and wall time."""

    client: float
    server: float
    machine: float
    wall: float
    late_p99_ms: float

    @classmethod
    def taken(cls, origin: str) -> _Reading:
        usage = server_usage(origin)
        return cls(cpu_seconds(), usage["cpu"], _machine_seconds(), perf_counter(), usage["late_p99_ms"])


class Meter:
    """Measures from its construction to `figures`.

    origin: where the server is, over plain HTTP.
    """

    def __init__(self, origin: str) -> None:
        self._origin = origin
        self._before = _Reading.taken(origin)

    def figures(self, units: float) -> dict[str, float]:
        """CPU and wall time for each of `units`, and the parts of the wall time that were spent on a CPU by whom.

        ``server_share`` near 1: the client waited for the server. ``elsewhere_share``: what other programs took.
        """
        cpu, wall = cpu_seconds(), perf_counter()  # before the server is asked
        before, after = self._before, _Reading.taken(self._origin)
        cpu, wall, server = cpu - before.client, wall - before.wall, after.server - before.server
        return {
            "units": units,
            "cpu_us": cpu / units * 1e6,
            "wall_us": wall / units * 1e6,
            "client_share": cpu / wall,
            "server_share": server / wall,
            "elsewhere_share": max(0.0, after.machine - before.machine - cpu - server) / wall,
            "late_p99_ms": after.late_p99_ms,
        }


async def load(unit: Callable[[], Awaitable[Work]], *, origin: str, in_flight: int, seconds: float) -> Sample:
    """Keep `in_flight` units running for `seconds`, after a warm-up of a quarter of that time.

    Raises:
        AssertionError: two units brought different things.
    """
    brought = _Brought()

    async def worker(end: float) -> int:
        done = 0
        while True:
            brought.add(await unit())
            done += 1
            if perf_counter() >= end:
                return done

    async def drive(span: float) -> int:
        end = perf_counter() + span
        return sum(await asyncio.gather(*(worker(end) for _ in range(in_flight))))

    await drive(seconds / 4)
    meter = Meter(origin)
    return Sample(meter.figures(await drive(seconds)), brought.work)


def threaded_load(unit: Callable[[], Work], *, origin: str, threads: int, seconds: float) -> Sample:
    """The same with blocking units, in threads."""
    brought = _Brought()
    counts: list[int] = []

    def worker(end: float) -> None:
        done = 0
        while not done or perf_counter() < end:
            brought.add(unit())
            done += 1
        counts.append(done)

    def drive(span: float) -> int:
        counts.clear()
        end = perf_counter() + span
        running = [Thread(target=worker, args=(end,)) for _ in range(threads)]
        for thread in running:
            thread.start()
        for thread in running:
            thread.join()
        if len(counts) != threads:
            raise AssertionError("a thread failed; what it said is above")
        return sum(counts)

    drive(seconds / 4)
    meter = Meter(origin)
    return Sample(meter.figures(drive(seconds)), brought.work)


class _Brought:
    """What the units of a sample brought: all the same."""

    def __init__(self) -> None:
        self.work: Work = {}

    def add(self, work: Work) -> None:
        if work != self.work:
            if self.work:
                raise AssertionError(f"one unit brought {self.work}, another one {work}")
            self.work = work


@asynccontextmanager
async def stalls() -> AsyncGenerator[Callable[[], float]]:
    """Watch the event loop: the function that is given tells the longest time for which it stood still, in seconds."""
    longest = 0.0

    async def watch() -> None:
        nonlocal longest
        while True:
            before = perf_counter()
            await asyncio.sleep(_TICK)
            longest = max(longest, perf_counter() - before - _TICK)

    watching = asyncio.create_task(watch())
    await asyncio.sleep(2 * _TICK)
    try:
        yield lambda: longest
    finally:
        watching.cancel()


def _machine_seconds() -> float:
    """CPU time of all processes so far (Linux; elsewhere 0)."""
    try:
        line = Path("/proc/stat").read_text().partition("\n")[0]
    except OSError:
        return 0.0
    user, nice, system, _, _, *interrupts = map(int, line.split()[1:9])
    return (user + nice + system + sum(interrupts)) / os.sysconf("SC_CLK_TCK")
