"""How faults spoil what goes through a socket, behind its handshake. No I/O here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, cycle
from typing import TypeAlias

from .answers import Object, error_object
from .faults import SPLIT_INTERVAL, Fault
from .wire import End

__all__ = ["Closing", "Course", "SocketStep"]

_PING = b"\x89\x00"
_PING_INTERVAL = 0.01  # seconds


@dataclass(frozen=True)
class Closing:
    """The close handshake, begun by the server."""

    code: int
    reason: str = ""


# Bytes to write, seconds to wait, an event of the fault's own, or the end.
SocketStep: TypeAlias = "bytes | float | Object | Closing | End"


class Course:
    """What becomes of the events of one socket under a fault: for each of them, steps to take.

    plain: whether nothing at all happens to them.
    """

    def __init__(self, fault: Fault) -> None:
        self._events, self._bytes, end = fault.cut()
        self._ends: tuple[SocketStep, ...] = () if end is None else (end,)
        if fault.close_code is not None:
            self._events, self._ends = fault.after_events, (Closing(fault.close_code, fault.close_reason),)
        elif fault.error_event is not None:
            self._events, self._ends = fault.error_event, (_error_event(fault), Closing(1000))
        self._stalls = end is End.STALL
        self._pings = fault.pings
        self._drip = fault.drip
        self._sizes = None if fault.split is None else _sizes(fault)
        self._sent = 0
        self.plain = not (self._ends or self._pings or self._drip or self._sizes)

    def begin(self) -> Iterator[SocketStep]:
        """What comes before the first event."""
        if not self._stalls:
            yield from self._ping()
        if self._events <= 0 or self._bytes <= 0:
            yield from self._finish()

    def event(self, frame: bytes) -> Iterator[SocketStep]:
        """An event, and what comes right behind it."""
        if self._drip and self._sent:
            yield self._drip
        self._sent += 1
        kept = frame if len(frame) <= self._bytes else frame[: int(self._bytes)]
        self._bytes -= len(kept)
        yield from self._cut(kept)
        if self._sent >= self._events or self._bytes <= 0:
            yield from self._finish()

    def _finish(self) -> Iterator[SocketStep]:
        if self._stalls:
            yield from self._ping()
        yield from self._ends

    def _ping(self) -> Iterator[SocketStep]:
        for number in count(1):
            if number > self._pings:
                return
            yield _PING
            yield self._drip or _PING_INTERVAL

    def _cut(self, frame: bytes) -> Iterator[SocketStep]:
        if self._sizes is None:
            yield frame
            return
        start = 0
        while start < len(frame):
            if start:
                yield self._drip or SPLIT_INTERVAL
            end = start + next(self._sizes)
            yield frame[start:end]
            start = end


def _sizes(fault: Fault) -> Iterator[int]:
    split = fault.split
    return cycle([1] if split == "bytes" or split is None else [split] if isinstance(split, int) else split)


def _error_event(fault: Fault) -> Object:
    """An error in the forms of all socket APIs at once."""
    error = error_object(500, **fault.error)
    return {**error, "type": "error", "event_id": "event_fault", "sequence_number": fault.error_event, "error": error}
