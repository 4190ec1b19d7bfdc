"""Time budgets: limits per phase of an attempt, and instants by which a whole call must have ended.

An instant is one of the monotonic clock; what is left until then is asked for where somebody waits, so that nested
limits need no arithmetic: the earlier one counts.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from contextvars import ContextVar, Token
from time import monotonic
from typing import Any, NamedTuple

__all__ = ["Deadline", "Phases", "current_deadline", "deadline", "forget_deadline", "phases"]


class Phases(NamedTuple):
    """Limits of one attempt in seconds; None stands for no limit. `Timeout` says what each means."""

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None
    first_event: float | None
    idle: float | None


class Deadline:
    """An instant of the monotonic clock by which something must have ended. The earlier one is the smaller one.

    at:    the instant, in seconds of `clock`.
    clock: what tells the time.
    """

    __slots__ = ("_clock", "at")

    def __init__(self, at: float, *, clock: Callable[[], float] = monotonic) -> None:
        self.at: float = at
        self._clock = clock

    @classmethod
    def after(cls, seconds: float, *, clock: Callable[[], float] = monotonic) -> Deadline:
        """The instant `seconds` from now.

        Raises:
            TypeError: `seconds` is no number.
            ValueError: `seconds` is negative or not a number in the sense of IEEE 754.
        """
        return cls(clock() + _limit("deadline", seconds), clock=clock)

    def remaining(self) -> float:
        """Seconds left; 0.0 when there are none."""
        return max(0.0, self.at - self._clock())

    @property
    def expired(self) -> bool:
        """Whether no time is left."""
        return self._clock() >= self.at

    def limit(self, seconds: float | None) -> float:
        """The shorter of `seconds` (None: no limit) and what is left."""
        left = self.remaining()
        return left if seconds is None or left < seconds else seconds

    def __lt__(self, other: Deadline) -> bool:
        return self.at < other.at

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Deadline) and self.at == other.at

    def __hash__(self) -> int:
        return hash(self.at)

    def __repr__(self) -> str:
        return f"<Deadline in {self.at - self._clock():.3f} s>"


_current: ContextVar[Deadline | None] = ContextVar("openai_async.deadline", default=None)


def current_deadline() -> Deadline | None:
    """The deadline in force here, None outside of any `deadline` block."""
    return _current.get()


def forget_deadline() -> None:
    """From here on no `deadline` block around this task holds in it; for work that has to follow a failure."""
    _current.set(None)


class deadline:  # noqa: N801 - it reads as a statement
    """Everything inside the block must have ended `seconds` after its beginning, as in ``with deadline(5): ...``.

    The limit holds for every request made inside, with its retries and waits, and for tasks started there. It works in
    sync and async code alike. Of nested blocks the one that ends first counts. Code that does not call this package is
    not interrupted.

    Raises:
        TypeError: `seconds` is no number.
        ValueError: `seconds` is negative.
    """

    __slots__ = ("_clock", "_seconds", "_token")

    def __init__(self, seconds: float, *, clock: Callable[[], float] = monotonic) -> None:
        self._seconds = _limit("deadline", seconds)
        self._clock = clock
        self._token: Token[Deadline | None] | None = None

    def __enter__(self) -> Deadline:
        if self._token is not None:
            raise RuntimeError("this deadline is in use already; write `with deadline(...)` for each block")
        own, outer = Deadline.after(self._seconds, clock=self._clock), _current.get()
        effective = own if outer is None or own < outer else outer
        self._token = _current.set(effective)
        return effective

    def __exit__(self, *_: object) -> None:
        token, self._token = self._token, None
        if token is not None:
            _current.reset(token)


def phases(timeout: object) -> Phases:
    """The limits that `timeout` means.

    timeout: a number for all of them, None, or an object with the attributes connect, read, write and pool (`Timeout`,
             ``httpx.Timeout``) and perhaps first_event and idle, which are `read` where they are missing. An
             ``aiohttp.ClientTimeout`` is read as aiohttp means it; its `total` bounds each phase.

    Raises:
        TypeError: it is none of these.
        ValueError: a limit is negative.
    """
    if timeout is None or isinstance(timeout, (int, float)):
        limit = _phase("timeout", timeout)
        return Phases(limit, limit, limit, limit, limit, limit)
    source: Any = timeout
    if hasattr(source, "sock_read"):
        return _aiohttp_phases(source)
    try:
        values = (source.connect, source.read, source.write, source.pool)
    except AttributeError:
        raise TypeError(
            f"timeout must be a number of seconds, None, or an object with connect, read, write and pool such as "
            f"openai_async.Timeout; not {timeout!r}"
        ) from None
    connect, read, write, pool = (
        _phase(f"timeout.{name}", value) for name, value in zip(Phases._fields, values, strict=False)
    )
    first_event = _phase("timeout.first_event", getattr(source, "first_event", read))
    idle = _phase("timeout.idle", getattr(source, "idle", read))
    return Phases(connect, read, write, pool, first_event, idle)


def _aiohttp_phases(source: Any) -> Phases:
    # In a ClientTimeout 0 means no limit, and `connect` includes the wait for a free connection of the pool.
    total = source.total or None
    pool = _shorter(source.connect or None, total)
    read = _shorter(source.sock_read or None, total)
    return Phases(_shorter(source.sock_connect or None, pool), read, total, pool, read, read)


def _shorter(one: float | None, other: float | None) -> float | None:
    return min((limit for limit in (one, other) if limit is not None), default=None)


def _phase(name: str, value: object) -> float | None:
    limit = None if value is None else _limit(name, value)
    return None if limit == math.inf else limit


def _limit(name: str, value: object) -> float:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise TypeError(f"{name} must be a number of seconds, not {value!r}")
    if not value >= 0:
        raise ValueError(f"{name} must be 0 or more seconds, not {value!r}")
    return value
