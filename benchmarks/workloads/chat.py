"""Chat completions that are not streamed, 1 to 1,000 of them in flight on one client."""

from __future__ import annotations

import argparse

from typing_extensions import override

from benchmarks.canned import ANSWER
from benchmarks.measure import load

from .base import Case, Connect, Metric, Params, Workload, integers

__all__ = ["Chat"]


class Chat(Workload):
    """A unit is one call of ``client.chat.completions.create``, from the call to the text of the answer."""

    name = "chat"
    title = "chat completion"

    @override
    def options(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--in-flight", type=integers, default=[1, 10, 100, 1000], metavar="N,N,...")
        parser.add_argument("--seconds", type=float, default=1.0, help="wall time of one sample (default: 1)")

    @override
    def cases(self, options: argparse.Namespace) -> list[Case]:
        metrics = (
            Metric("cpu_us", "client CPU, us per request"),
            Metric("wall_us", "wall, us per request"),
            Metric("client_share", "client on a CPU, part of the wall time", ratios=False),
            Metric("server_share", "server on a CPU, part of the wall time", ratios=False),
        )
        return [
            Case(f"{in_flight:,} in flight", {"in_flight": in_flight, "seconds": options.seconds}, metrics)
            for in_flight in options.in_flight
        ]

    @override
    async def measure(self, connect: Connect, params: Params, origin: str) -> dict[str, float]:
        session = connect(f"{origin}/v1")

        async def unit() -> None:
            if await session.chat() != ANSWER:
                raise AssertionError("the answer is not what the server sent")

        try:
            return await load(unit, origin=origin, in_flight=int(params["in_flight"]), seconds=params["seconds"])
        finally:
            await session.close()
