"""Streams that send an event at a steady pace, all from one timer, so that a thousand cost the server little."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from time import monotonic_ns

__all__ = ["Pacer"]

_TICK = 0.001  # seconds


class Pacer:
    """The streams of one pace.

    Streams that began in the same millisecond of the interval share a slot. The n-th event of a stream is due n
    intervals after its first one, whatever became of those before it: a late one is sent at once, none is left out.

    interval_ms: between two events of one stream.
    late:        called with each delay of the server itself, in nanoseconds, once per tick.
    """

    def __init__(self, interval_ms: int, late: Callable[[int], None]) -> None:
        self._late = late
        self._slots: list[list[tuple[Callable[[bytes], bool], Iterator[bytes]]]] = [[] for _ in range(interval_ms)]
        self._began = monotonic_ns()
        self._next = 0  # number of the next tick
        self._streams = 0

    def add(self, write: Callable[[bytes], bool], packets: Callable[[int], Iterator[bytes]]) -> None:
        """Begin a stream.

        write:   sends a packet; tells whether there is still somebody to send to.
        packets: given the time at which the first event is due (`time.monotonic_ns`), all of them.
        """
        if not self._streams:  # the clock stood still while there was nothing to send
            self._next = self._ticks() + 1
            asyncio.get_running_loop().call_later(_TICK, self._tick)
        tick = self._next + len(self._slots) // 2
        self._slots[tick % len(self._slots)].append((write, packets(self._due(tick))))
        self._streams += 1

    def _ticks(self) -> int:
        return (monotonic_ns() - self._began) // 1_000_000

    def _due(self, tick: int) -> int:
        return self._began + tick * 1_000_000

    def _tick(self) -> None:
        while self._next <= self._ticks():
            slot = self._slots[self._next % len(self._slots)]
            if slot:
                self._late(monotonic_ns() - self._due(self._next))
                left = [stream for stream in slot if self._sent(*stream)]
                self._streams -= len(slot) - len(left)
                slot[:] = left
            self._next += 1
        if self._streams:
            wait = (self._due(self._next) - monotonic_ns()) / 1e9
            asyncio.get_running_loop().call_later(max(wait, 0.0), self._tick)

    @staticmethod
    def _sent(write: Callable[[bytes], bool], packets: Iterator[bytes]) -> bool:
        packet = next(packets, None)
        if packet is None:
            return False
        return write(packet)
