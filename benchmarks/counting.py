"""A client process whose steps are counted: by itself, or by a program that it runs under.

python -m benchmarks.counting PEER PATH UNITS ORIGIN              do so many units, for somebody else to count
python -m benchmarks.counting PEER PATH UNITS ORIGIN --print      count, and print what one unit took

The paths are ``chat``, whose unit is a request on an open connection, and ``event``, whose unit is an event of a
stream: what streams of 100 events take beyond streams of 50, so that the request has no share in it.
"""

from __future__ import annotations

import asyncio
import gc
import json
import selectors
import sys
import tracemalloc
from collections.abc import Callable, Coroutine, Mapping
from contextvars import Context
from types import FrameType
from typing import Any

from typing_extensions import override

from .peers import PEERS, Peer, Session
from .scenarios import base_url

__all__ = ["EVENTS", "PATHS", "UNITS", "main", "scenario"]

PATHS = ("chat", "event")
EVENTS = (50, 100)  # a stream of either length fits into one packet, so that it is read at once
UNITS = 60  # enough for what a client does beside its first requests to be over
_WARM_UP = 5
_TIMES = 3

Counts = Mapping[str, float]
Counter = Callable[[Session, str, int], Coroutine[Any, Any, Counts]]


def scenario(path: str, events: int) -> Mapping[str, int]:
    """What the server is asked for."""
    return {} if path == "chat" else {"events": events, "per_packet": events}


class _CountingSelector(selectors.DefaultSelector):
    turns = 0

    @override
    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        self.turns += timeout == 0  # callbacks are ready; how often the loop has to wait is the machine's affair
        return super().select(timeout)


class _CountingLoop(asyncio.SelectorEventLoop):
    """A loop that knows how often it turned, and how many callbacks and timers it was given."""

    def __init__(self) -> None:
        self.selector = _CountingSelector()
        self.callbacks = self.timers = 0
        super().__init__(self.selector)

    # The type checker's stubs tie the arguments to those of the callback; here they are passed on as they are.
    @override
    def call_soon(  # type: ignore[override]
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        self.callbacks += 1
        return super().call_soon(callback, *args, context=context)

    @override
    def call_at(  # type: ignore[override]
        self, when: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        self.timers += 1
        return super().call_at(when, callback, *args, context=context)

    def counts(self) -> Counts:
        """What was counted so far."""
        return {"loop turns": self.selector.turns, "callbacks": self.callbacks, "timers": self.timers}


async def _repeat(session: Session, path: str, units: int) -> None:
    for _ in range(units):
        await (session.chat() if path == "chat" else session.chat_stream())


async def _turns(session: Session, path: str, units: int) -> Counts:
    """Turns of the loop, callbacks and timers."""
    loop = asyncio.get_running_loop()
    if not isinstance(loop, _CountingLoop):
        raise TypeError("runs on a loop that counts")
    before = loop.counts()
    await _repeat(session, path, units)
    return _difference(before, loop.counts())


async def _calls(session: Session, path: str, units: int) -> Counts:
    """Calls of functions by Python code, of those in Python and of those in C."""
    calls = {"call": 0, "c_call": 0}

    def profile(_: FrameType, event: str, __: object) -> None:
        if event in calls:
            calls[event] += 1

    sys.setprofile(profile)
    try:
        await _repeat(session, path, units)
    finally:
        sys.setprofile(None)
    return {"Python calls": calls["call"], "C calls": calls["c_call"]}


async def _memory(session: Session, path: str, units: int) -> Counts:
    """Blocks of memory that are kept, and how many bytes are in use at most, for all units together."""
    await _repeat(session, path, units)  # fills the interpreter's lists of free objects
    gc.collect()
    before = sys.getallocatedblocks()
    await _repeat(session, path, units)
    gc.collect()
    kept = max(0, sys.getallocatedblocks() - before)
    tracemalloc.start()
    await _repeat(session, path, 1)
    tracemalloc.reset_peak()
    start, _ = tracemalloc.get_traced_memory()
    await _repeat(session, path, units)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return {"blocks kept": kept, "peak bytes": (peak - start) * units}


_COUNTERS: tuple[Counter, ...] = (_turns, _calls, _memory)


def _run(counter: Counter, peer: Peer, path: str, units: int, url: str) -> Counts:
    async def main() -> Counts:
        session = peer.connect(url)
        await _repeat(session, path, _WARM_UP)
        try:
            return await counter(session, path, units)
        finally:
            await session.close()

    loop = _CountingLoop() if counter is _turns else asyncio.SelectorEventLoop()
    try:
        return loop.run_until_complete(main())
    finally:
        loop.close()


def _difference(before: Counts, after: Counts) -> Counts:
    return {name: after[name] - before[name] for name in after}


def _counted(peer: Peer, path: str, units: int, origin: str) -> Counts:
    """What one unit took."""
    found: dict[str, float] = {}
    gc.disable()  # its runs are not part of any unit
    for counter in _COUNTERS:
        urls = [base_url(origin, **scenario(path, events)) for events in EVENTS]
        if path == "chat":
            least, number = _least(counter, peer, path, units, urls[0]), units
        else:
            short, long = (_least(counter, peer, path, units, url) for url in urls)
            least, number = _difference(short, long), units * (EVENTS[1] - EVENTS[0])
        found |= {name: count / number for name, count in least.items()}
    return found


def _least(counter: Counter, peer: Peer, path: str, units: int, url: str) -> Counts:
    """The least of several times: a busy machine lets a loop turn more often, never less."""
    taken = [_run(counter, peer, path, units, url) for _ in range(_TIMES)]
    return {name: min(counts[name] for counts in taken) for name in taken[0]}


async def _nothing(session: Session, path: str, units: int) -> Counts:
    await _repeat(session, path, units)
    return {}


def main(arguments: list[str]) -> None:
    """Do the units; count them if asked to."""
    peer, path, units, url = PEERS[arguments[0]], arguments[1], int(arguments[2]), arguments[3]
    if "--print" in arguments:
        print(json.dumps(_counted(peer, path, units, url)))
    else:
        gc.disable()
        _run(_nothing, peer, path, units, url)


if __name__ == "__main__":
    main(sys.argv[1:])
