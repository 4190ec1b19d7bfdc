"""Time budgets: deadlines that nest, and the limits of an attempt read from whatever describes them."""

from __future__ import annotations

import contextvars
import math
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from hypothesis import given, strategies as st

from openai_async._deadline import Deadline, current_deadline, deadline, phases
from openai_async._types import Timeout


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


seconds = st.floats(0, 1e6)


@given(seconds, seconds)
def test_what_is_left_shrinks_with_the_clock(limit: float, elapsed: float) -> None:
    """The rest is the limit less the time gone by, never negative; it expires when nothing is left."""
    clock = Clock()
    end = Deadline.after(limit, clock=clock)
    clock.now += elapsed
    assert end.remaining() == pytest.approx(max(0.0, limit - elapsed), abs=1e-6)
    assert end.expired == (end.remaining() == 0.0)


@given(seconds, seconds)
def test_the_earlier_deadline_is_the_smaller(one: float, other: float) -> None:
    """`min` picks the deadline that comes first."""
    clock = Clock()
    ends = Deadline.after(one, clock=clock), Deadline.after(other, clock=clock)
    assert min(ends).at == 1000.0 + min(one, other)


def test_deadlines_compare_by_instant() -> None:
    """Equal instants are equal deadlines; nothing else is."""
    assert Deadline(1.0) == Deadline(1.0) != Deadline(2.0)
    assert len({Deadline(1.0), Deadline(1.0)}) == 1
    assert Deadline(1.0) != 1.0


@pytest.mark.parametrize(("given_limit", "expected"), [(None, 3.0), (10.0, 3.0), (2.0, 2.0), (0.0, 0.0)])
def test_a_phase_is_cut_to_what_is_left(given_limit: float | None, expected: float) -> None:
    """The shorter of a phase limit and the rest counts; no limit is longer than any rest."""
    assert Deadline.after(3.0, clock=Clock()).limit(given_limit) == expected


def test_a_deadline_shows_what_is_left() -> None:
    """The repr gives seconds from now, negative ones once it has passed."""
    clock = Clock()
    end = Deadline.after(1.5, clock=clock)
    assert repr(end) == "<Deadline in 1.500 s>"
    clock.now += 2
    assert repr(end) == "<Deadline in -0.500 s>"


def test_a_block_sets_the_deadline_and_takes_it_back() -> None:
    """Inside the block there is a deadline, outside none, also when the block ends in an error."""

    def fail_inside() -> None:
        with deadline(5, clock=Clock()) as end:
            assert current_deadline() is end
            assert end.remaining() == 5
            raise KeyError

    assert current_deadline() is None
    with pytest.raises(KeyError):
        fail_inside()
    assert current_deadline() is None


def test_the_time_of_a_block_starts_when_it_is_entered() -> None:
    """Making a block early costs nothing, and it may be used again."""
    clock = Clock()
    block = deadline(5, clock=clock)
    clock.now += 100
    with block as first:
        assert first.remaining() == 5
    clock.now += 100
    with block as second:
        assert second.remaining() == 5


@pytest.mark.parametrize(("inner", "expected"), [(1, 1), (9, 5)])
def test_of_nested_blocks_the_earlier_end_counts(inner: float, expected: float) -> None:
    """An inner block can only shorten the time, and the outer limit is back after it."""
    clock = Clock()
    with deadline(5, clock=clock) as outer:
        with deadline(inner, clock=clock) as end:
            assert end.remaining() == expected
            assert current_deadline() is end
        assert current_deadline() is outer


def test_a_block_in_use_cannot_be_entered_again() -> None:
    """The same object nested in itself is refused, and still ends properly."""
    block = deadline(5)
    with block:
        with pytest.raises(RuntimeError, match="in use already"):
            block.__enter__()
        assert current_deadline() is not None
    assert current_deadline() is None


def test_a_copied_context_carries_the_deadline() -> None:
    """What runs in a copy of the context, as tasks and the sync client do, has the same deadline."""
    with deadline(5) as end:
        context = contextvars.copy_context()
    assert context.run(current_deadline) is end
    assert current_deadline() is None


@pytest.mark.anyio
async def test_tasks_started_inside_share_the_deadline() -> None:
    """A task has the deadline of the block it was started in; its own blocks do not reach its starter."""
    import asyncio

    async def nested() -> tuple[Deadline | None, Deadline]:
        outer = current_deadline()
        with deadline(1) as inner:
            await asyncio.sleep(0)
            return outer, inner

    with deadline(5) as end:
        results = await asyncio.gather(nested(), nested())
        assert current_deadline() is end
    assert [outer for outer, _ in results] == [end, end]


@pytest.mark.parametrize("make", [deadline, Deadline.after])
def test_a_limit_must_be_a_number_of_seconds(make: Any) -> None:
    """Text, None and booleans are TypeErrors, negative numbers and NaN ValueErrors."""
    for wrong in ("5", None, True):
        with pytest.raises(TypeError, match="deadline must be a number of seconds"):
            make(wrong)
    for negative in (-1, math.nan):
        with pytest.raises(ValueError, match="deadline must be 0 or more"):
            make(negative)


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [
        (None, (None, None, None, None)),
        (5, (5, 5, 5, 5)),
        (0.0, (0.0, 0.0, 0.0, 0.0)),
        (math.inf, (None, None, None, None)),
        (Timeout(600, connect=5), (5, 600, 600, 600)),
        (Timeout(connect=1, read=None, write=3, pool=4), (1, None, 3, 4)),
        (SimpleNamespace(connect=1, read=2, write=3, pool=None), (1, 2, 3, None)),
    ],
)
def test_the_phases_are_read_from_what_describes_them(timeout: Any, expected: Any) -> None:
    """A number counts for each phase; an object is asked for its four; None and infinity are no limit."""
    assert phases(timeout)[:4] == expected


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [
        (None, (None, None)),
        (5, (5, 5)),
        (Timeout(600, connect=5), (600, 600)),
        (Timeout(600, read=30), (30, 30)),
        (Timeout(600, first_event=20, idle=None), (20, None)),
        (Timeout(Timeout(600, first_event=20, idle=2), read=30), (20, 2)),
        (SimpleNamespace(connect=1, read=2, write=3, pool=4), (2, 2)),
        (aiohttp.ClientTimeout(sock_read=7), (7, 7)),
    ],
)
def test_the_limits_between_events_are_those_of_reading_unless_given(timeout: Any, expected: Any) -> None:
    """A stream may be as silent as any answer, unless its first event or the gap between events has a limit."""
    found = phases(timeout)
    assert (found.first_event, found.idle) == expected


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [
        (aiohttp.ClientTimeout(), (None, None, None, None)),
        (aiohttp.ClientTimeout(total=300, sock_connect=30), (30, 300, 300, 300)),
        (aiohttp.ClientTimeout(sock_read=7, connect=2), (2, 7, None, 2)),
        (aiohttp.ClientTimeout(total=3, connect=9, sock_connect=5, sock_read=9), (3, 3, 3, 3)),
        (aiohttp.ClientTimeout(total=0, connect=0, sock_connect=0, sock_read=0), (None, None, None, None)),
    ],
)
def test_an_aiohttp_timeout_means_what_it_means_there(timeout: Any, expected: Any) -> None:
    """`total` bounds each phase, `connect` includes the pool, and 0 is no limit."""
    assert phases(timeout)[:4] == expected


@pytest.mark.parametrize("wrong", ["5", object(), (1, 2), True, SimpleNamespace(connect=1, read=2, write="x", pool=3)])
def test_what_is_no_timeout_is_refused(wrong: Any) -> None:
    """Anything else raises a TypeError that says what is accepted."""
    with pytest.raises(TypeError, match=r"timeout.* must be a number of seconds"):
        phases(wrong)


@pytest.mark.parametrize("wrong", [-1, math.nan, SimpleNamespace(connect=1, read=-2, write=3, pool=4)])
def test_a_negative_phase_is_refused(wrong: Any) -> None:
    """A limit below zero raises a ValueError that names the phase."""
    with pytest.raises(ValueError, match=r"^timeout(\.read)? must be 0 or more seconds"):
        phases(wrong)
