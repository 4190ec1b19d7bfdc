"""Connections: the limit on silence moves with each read and leaves no timer behind; stale ones are known as such."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any, NamedTuple, cast

import pytest
from aiohttp import SocketTimeoutError

from openai_async import APIConnectionError, APITimeoutError, AsyncOpenAI, BadRequestError, Timeout
from openai_async._http_protocol import HTTPProtocol
from openai_async.testing import Fault, LocalServer


class Timer:
    """What a loop gives for a call in the future."""

    def __init__(self, when: float, callback: Callable[[], None]) -> None:
        self._when = when
        self.callback = callback
        self.cancelled = False

    def when(self) -> float:
        return self._when

    def cancel(self) -> None:
        self.cancelled = True


class Clock:
    """A loop whose time goes on when told to."""

    def __init__(self) -> None:
        self.now = 0.0
        self.made: list[Timer] = []

    def time(self) -> float:
        return self.now

    def call_at(self, when: float, callback: Callable[[], None]) -> Timer:
        self.made.append(Timer(when, callback))
        return self.made[-1]

    @property
    def timers(self) -> list[Timer]:
        """Those that will still be called."""
        return [timer for timer in self.made if not timer.cancelled and timer.when() > self.now]

    def advance(self, now: float) -> None:
        """Let the time be `now`."""
        while due := [timer for timer in self.timers if timer.when() <= now]:
            first = min(due, key=Timer.when)
            self.now = first.when()
            first.callback()
        self.now = now


class Connection:
    """A protocol under a clock, that awaits an answer."""

    def __init__(self, limit: float | None) -> None:
        self.clock = Clock()
        self.protocol = HTTPProtocol(cast("Any", self.clock))
        self.ask(limit)

    def ask(self, limit: float | None) -> None:
        """Send a request."""
        self.protocol.read_timeout = limit
        self.protocol.start_timeout()

    @property
    def timed_out(self) -> bool:
        return isinstance(self.protocol.exception(), SocketTimeoutError)


def test_silence_of_the_limit_is_too_long() -> None:
    """It is an error when the limit is over, and no sooner."""
    connection = Connection(10)
    connection.clock.advance(9.9)
    sooner = connection.timed_out
    connection.clock.advance(10)
    assert (sooner, connection.timed_out) == (False, True)
    assert connection.clock.timers == []


def test_each_read_begins_the_limit_anew() -> None:
    """However many reads there are, the limit counts from the last, and one timer at a time does for all of them."""
    connection = Connection(10)
    for second in range(1, 100):
        connection.clock.advance(second)
        connection.protocol.data_received(b"x")
        assert len(connection.clock.timers) == 1
    assert len(connection.clock.made) < 20
    connection.clock.advance(108.9)
    assert not connection.timed_out
    connection.clock.advance(109)
    assert connection.timed_out


def test_nobody_waits_between_answers() -> None:
    """After the end of an answer silence is no error, however long; the next request has its whole limit."""
    connection = Connection(10)
    connection.clock.advance(5)
    connection.protocol.eof_received()
    connection.clock.advance(500)
    assert not connection.timed_out
    connection.ask(10)
    connection.clock.advance(509)
    assert not connection.timed_out
    connection.clock.advance(510)
    assert connection.timed_out


def test_a_shorter_limit_is_not_late() -> None:
    """A request with a shorter limit than the one before on the connection fails in time."""
    connection = Connection(600)
    connection.protocol.eof_received()
    connection.ask(1)
    connection.clock.advance(1)
    assert connection.timed_out


@pytest.mark.parametrize("before", [None, 5])
def test_without_a_limit_silence_lasts(before: float | None) -> None:
    """No limit is none, whatever the request before had."""
    connection = Connection(before)
    connection.ask(None)
    connection.clock.advance(10_000)
    assert not connection.timed_out
    assert connection.clock.timers == []


def test_a_lost_connection_leaves_no_timer() -> None:
    """Nothing keeps its protocol alive."""
    connection = Connection(10)
    connection.protocol.connection_lost(None)
    assert connection.clock.timers == []


@pytest.mark.anyio
async def test_connections_have_it(server: LocalServer, client: AsyncOpenAI) -> None:
    """With this aiohttp the connections of a client are of this class; on one that is reused, silence is an error."""
    await client.models.list()
    assert any(isinstance(found, HTTPProtocol) for found in gc.get_objects())
    server.fault(Fault(stall_after_events=0))
    with pytest.raises(APITimeoutError):
        await client.with_options(timeout=Timeout(20, read=0.05), max_retries=0).models.list()
    assert server.connections == 1


# -- stale connections ------------------------------------------------------------------------------------------------


class Break(NamedTuple):
    """How a connection breaks, after how many requests, and whether it is stale."""

    fault: Fault
    before: int
    stale: bool


BREAKS = {
    "new": Break(Fault(reset="before"), 0, stale=False),
    "reused": Break(Fault(reset="before"), 1, stale=True),
    "often reused": Break(Fault(reset="before"), 3, stale=True),
    "closed": Break(Fault(raw=b""), 2, stale=True),
    "an answer had begun": Break(Fault(raw=b"HTTP/1.1 20"), 2, stale=False),
    "headers had come": Break(Fault(reset="after_headers"), 2, stale=False),
}


@pytest.mark.anyio
@pytest.mark.parametrize("timing", [False, True])
@pytest.mark.parametrize("case", BREAKS.values(), ids=BREAKS)
async def test_a_connection_that_broke_when_it_was_reused_is_stale(
    server: LocalServer, client: AsyncOpenAI, case: Break, timing: bool
) -> None:
    """It is if it had served before and no byte of the answer came."""
    own = client.with_options(timing=timing, max_retries=0)
    for _ in range(case.before):
        await own.models.list()
    server.fault(case.fault)
    with pytest.raises(APIConnectionError) as caught:
        await own.models.list()
    assert caught.value.stale is case.stale
    await own.models.list()


@pytest.mark.anyio
async def test_after_a_stale_connection_nothing_is_waited_for(server: LocalServer, client: AsyncOpenAI) -> None:
    """The first retry comes at once, and is one: it is counted, told and listed."""
    await client.models.list()
    server.fault(Fault(reset="before"))
    answer = await client.models.with_raw_response.list()
    assert answer.retries_taken == 1
    assert server.requests[-1].headers["x-stainless-retry-count"] == "1"
    server.fault(Fault(reset="before"))
    server.fault(Fault(status=400))
    with pytest.raises(BadRequestError) as caught:
        await client.models.list()
    assert [attempt.delay for attempt in caught.value.attempts] == [0.0, None]
