"""What a client process measures: CPU time (user + system) of all its threads, wall time, and the server's CPU time."""

from __future__ import annotations

import asyncio
import http.client
import resource
from collections.abc import Awaitable, Callable
from time import perf_counter
from urllib.parse import urlsplit

__all__ = ["cpu_seconds", "drive", "load", "open_files_up_to_the_limit"]

Unit = Callable[[], Awaitable[None]]


def cpu_seconds() -> float:
    """CPU time that this process has used."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def open_files_up_to_the_limit() -> None:
    """Allow this process as many sockets as the system lets it have."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


async def load(unit: Unit, *, origin: str, in_flight: int, seconds: float) -> dict[str, float]:
    """Keep `in_flight` units running for `seconds` after a warm-up of a quarter of that time.

    Returns:
        ``units`` done; ``cpu_us`` and ``wall_us`` per unit; and the parts of the wall time for which the client and the
        server were on a CPU: a server near 1 holds its client back.
    """
    await drive(unit, in_flight, seconds / 4)
    server, cpu, wall = _server_cpu_seconds(origin), cpu_seconds(), perf_counter()
    units = await drive(unit, in_flight, seconds)
    wall, cpu = perf_counter() - wall, cpu_seconds() - cpu
    server = _server_cpu_seconds(origin) - server
    return {
        "units": units,
        "cpu_us": cpu / units * 1e6,
        "wall_us": wall / units * 1e6,
        "client_share": cpu / wall,
        "server_share": server / wall,
    }


async def drive(unit: Unit, in_flight: int, seconds: float) -> int:
    """Let `in_flight` tasks do unit after unit, each at least one, until `seconds` are over.

    Returns:
        How many units were done.
    """
    done = 0
    end = perf_counter() + seconds

    async def worker() -> None:
        nonlocal done
        while True:
            await unit()
            done += 1
            if perf_counter() >= end:
                return

    await asyncio.gather(*(worker() for _ in range(in_flight)))
    return done


def _server_cpu_seconds(origin: str) -> float:
    connection = http.client.HTTPConnection(urlsplit(origin).netloc)
    connection.request("GET", "/cpu")
    seconds = float(connection.getresponse().read())
    connection.close()
    return seconds
