"""When things happened: one record of instants per attempt, in nanoseconds of ``time.perf_counter_ns``.

Clients made with ``timing=True`` keep it; others pay nothing for it. Bytes are stamped where the socket is read, not
where somebody gets round to looking at them, so that a busy event loop does not show as a slow server.
"""

from __future__ import annotations

from collections import deque
from contextvars import ContextVar, Token
from time import perf_counter_ns

import msgspec

__all__ = ["Arrivals", "Timing", "scheduled", "scheduled_ns"]


class Timing(msgspec.Struct, kw_only=True):
    """Instants of one attempt, None for what did not happen: a reused connection has no ``connect_start``.

    scheduled:      when the caller meant to begin, see `scheduled`.
    started:        the attempt began.
    pool_start, pool_end:       waiting for a connection because the pool was at its limit.
    dns_start, dns_end:         resolving the host's name.
    connect_start, tcp_end, connect_end: opening the connection: TCP until `tcp_end`, then TLS until `connect_end`.
    headers_sent, body_sent:    the request was handed to the socket.
    first_byte:     the first bytes of the answer arrived.
    first_event:    the bytes that complete a stream's first event arrived.
    ended:          the last bytes arrived.
    retry_sleep:    nanoseconds waited before this attempt; 0 for the first.
    """

    scheduled: int | None = None
    started: int = 0
    pool_start: int | None = None
    pool_end: int | None = None
    dns_start: int | None = None
    dns_end: int | None = None
    connect_start: int | None = None
    tcp_end: int | None = None
    connect_end: int | None = None
    headers_sent: int | None = None
    body_sent: int | None = None
    first_byte: int | None = None
    first_event: int | None = None
    ended: int | None = None
    retry_sleep: int = 0

    @property
    def lag(self) -> int | None:
        """Nanoseconds between the scheduled and the actual beginning: the error of the caller, not of the server."""
        return None if self.scheduled is None else self.started - self.scheduled

    @property
    def time_to_first_byte(self) -> int | None:
        """Nanoseconds from the beginning of the attempt to the first bytes of the answer."""
        return None if self.first_byte is None else self.first_byte - self.started

    @property
    def total(self) -> int | None:
        """Nanoseconds from the beginning of the attempt to the last bytes of the answer."""
        return None if self.ended is None else self.ended - self.started


_scheduled: ContextVar[int | None] = ContextVar("openai_async.scheduled", default=None)


def scheduled_ns() -> int | None:
    """The instant at which calls made here were meant to begin, None if nobody said."""
    return _scheduled.get()


class scheduled:  # noqa: N801 - it reads as a statement
    """Calls inside the block were meant to begin at `at`, as in ``with scheduled(due_ns): await client...``.

    at: instant of ``time.perf_counter_ns``, now by default. It comes back as `Timing.scheduled`, so that a load
        generator that was late can tell its own lag from the server's.
    """

    __slots__ = ("_at", "_token")

    def __init__(self, at: int | None = None) -> None:
        self._at = perf_counter_ns() if at is None else at
        self._token: Token[int | None] | None = None

    def __enter__(self) -> int:
        self._token = _scheduled.set(self._at)
        return self._at

    def __exit__(self, *_: object) -> None:
        token, self._token = self._token, None
        if token is not None:
            _scheduled.reset(token)


class Arrivals:
    """The instants at which the bytes of one answer were read from the socket."""

    __slots__ = ("_reads", "timing")

    def __init__(self, timing: Timing) -> None:
        self.timing: Timing = timing
        self._reads: deque[tuple[int | None, int]] = deque()

    def add(self, total: int | None, now: int) -> None:
        """A read at `now` brought the body to `total` bytes; None if it brought the last of them."""
        timing = self.timing
        if timing.first_byte is None:
            timing.first_byte = now
        timing.ended = now
        self._reads.append((total, now))

    def at(self, position: int) -> int | None:
        """The instant of the read that completed the first `position` bytes of the body; positions must not fall."""
        reads = self._reads
        while reads:
            total, now = reads[0]
            if total is None or total >= position:
                return now
            reads.popleft()
        return self.timing.ended
