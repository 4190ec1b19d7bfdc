"""Streamed chat completions: what one event costs, when events come in one by one and when many come at once."""

from __future__ import annotations

import argparse

from typing_extensions import override

from benchmarks.canned import streamed_text
from benchmarks.measure import load
from benchmarks.server import stream_url

from .base import Case, Connect, Metric, Params, Workload

__all__ = ["SSE"]


_SHAPES: dict[str, Params] = {
    "paced, 1 event per packet": {"per_packet": 1, "interval_ms": 2},
    "burst, 50 events per packet": {"per_packet": 50, "interval_ms": 0},
}


class SSE(Workload):
    """A unit is one event of a stream, from the socket to the text of its delta; the request has its share in each.

    Each event is an HTTP chunk. ``paced`` sends one per packet with a pause behind it, so that each is a read of its
    own; ``burst`` sends 50 per packet as fast as the client takes them.
    """

    name = "sse"
    title = "event of a chat stream"

    @override
    def options(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--streams", type=int, default=8, help="read at the same time (default: 8)")
        parser.add_argument("--events", type=int, default=500, help="of one stream (default: 500)")
        parser.add_argument("--seconds", type=float, default=1.0, help="wall time of one sample (default: 1)")

    @override
    def cases(self, options: argparse.Namespace) -> list[Case]:
        common = {"streams": options.streams, "events": options.events, "seconds": options.seconds}
        metrics = (
            Metric("cpu_us", "client CPU, us per event"),
            Metric("client_share", "client on a CPU, part of the wall time", ratios=False),
            Metric("server_share", "server on a CPU, part of the wall time", ratios=False),
        )
        return [Case(label, {**common, **shape}, metrics) for label, shape in _SHAPES.items()]

    @override
    async def measure(self, connect: Connect, params: Params, origin: str) -> dict[str, float]:
        events = int(params["events"])
        shape = {"per_packet": int(params["per_packet"]), "interval_ms": int(params["interval_ms"])}
        session = connect(stream_url(origin, events=events, **shape))
        expected = streamed_text(events)

        async def unit() -> None:
            if await session.stream() != expected:
                raise AssertionError("the text is not what the server sent")

        try:
            sample = await load(unit, origin=origin, in_flight=int(params["streams"]), seconds=params["seconds"])
        finally:
            await session.close()
        return {**sample, "cpu_us": sample["cpu_us"] / events, "wall_us": sample["wall_us"] / events}
