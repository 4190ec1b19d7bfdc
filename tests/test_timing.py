"""Timing: what is stamped, in which order, and where."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from time import perf_counter_ns
from typing import Any
from urllib.parse import urlsplit

import pytest
import trustme
from hypothesis import given, strategies as st

from openai_async import AsyncOpenAI, HTTPOptions, Limits, Timing, scheduled
from openai_async._timing import Arrivals, scheduled_ns
from openai_async.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio


@pytest.fixture
async def timed(server: LocalServer) -> AsyncIterator[AsyncOpenAI]:
    """A client that stamps its attempts."""
    async with AsyncOpenAI(api_key="k", base_url=server.base_url, timing=True) as own:
        yield own


async def timing_of(client: AsyncOpenAI, **options: Any) -> Timing:
    raw: Any = client.with_raw_response
    found: Timing = (await raw.get("/models/gpt-4o", cast_to=object, options=options)).timing
    return found


async def open_stream(client: AsyncOpenAI, text: str = "one two three four five six") -> Any:
    create: Any = client.chat.completions.create
    return await create(model="gpt-4o", messages=[{"role": "user", "content": text}], stream=True)


def in_order(*instants: int | None) -> bool:
    """Whether all are known and none is before the one ahead of it."""
    known = [instant for instant in instants if instant is not None]
    return len(known) == len(instants) and known == sorted(known)


# -- the record ----------------------------------------------------------------------------------------------------


def test_what_is_derived_from_the_instants() -> None:
    """Lag, time to first byte and total are differences, None where an instant is missing."""
    timing = Timing(scheduled=70, started=100, first_byte=250, ended=400)
    assert (timing.lag, timing.time_to_first_byte, timing.total) == (30, 150, 300)
    empty = Timing(started=100)
    assert (empty.lag, empty.time_to_first_byte, empty.total) == (None, None, None)


@given(st.lists(st.integers(1, 9), min_size=1, max_size=20), st.data())
def test_a_position_was_there_with_the_read_that_reached_it(sizes: list[int], data: st.DataObject) -> None:
    """For any reads and any rising positions, the instant is that of the first read that brought so many bytes."""
    arrivals = Arrivals(Timing())
    totals = [sum(sizes[: number + 1]) for number in range(len(sizes))]
    for number, total in enumerate(totals):
        arrivals.add(None if total == totals[-1] else total, number)
    positions = sorted(data.draw(st.lists(st.integers(0, totals[-1]), max_size=20)))
    expected = [next(number for number, total in enumerate(totals) if total >= position) for position in positions]
    assert [arrivals.at(position) for position in positions] == expected
    assert (arrivals.timing.first_byte, arrivals.timing.ended) == (0, len(sizes) - 1)


def test_an_intention_holds_inside_its_block() -> None:
    """`scheduled` gives an instant to the calls inside, of nested blocks the inner one, and none outside."""
    assert scheduled_ns() is None
    with scheduled(5) as outer, scheduled(7) as inner:
        assert (outer, inner, scheduled_ns()) == (5, 7, 7)
    assert scheduled_ns() is None
    before = perf_counter_ns()
    with scheduled() as now:
        assert before <= now <= perf_counter_ns()


# -- an attempt ----------------------------------------------------------------------------------------------------


async def test_an_attempt_is_stamped_from_end_to_end(timed: AsyncOpenAI) -> None:
    """The instants of a first request follow each other; there was nothing to resolve and nobody to wait for."""
    before = perf_counter_ns()
    found = await timing_of(timed)
    assert in_order(
        before,
        found.started,
        found.connect_start,
        found.tcp_end,
        found.connect_end,
        found.headers_sent,
        found.first_byte,
        found.ended,
        perf_counter_ns(),
    )
    assert (found.dns_start, found.pool_start, found.body_sent, found.first_event, found.retry_sleep) == (
        *(None, None, None, None),
        0,
    )


async def test_a_body_is_stamped_when_it_is_out(timed: AsyncOpenAI) -> None:
    """A request with a body says when it was handed to the socket, a large one too."""
    raw: Any = timed.chat.completions.with_raw_response
    for size in (1, 500_000):
        answer = await raw.create(model="gpt-4o", messages=[{"role": "user", "content": "x" * size}])
        assert in_order(answer.timing.headers_sent, answer.timing.body_sent, answer.timing.first_byte)


async def test_a_connection_that_is_used_again_was_not_opened(timed: AsyncOpenAI) -> None:
    """The second attempt has no instants of connecting, and the first keeps its own."""
    first = await timing_of(timed)
    ended = first.ended
    second = await timing_of(timed)
    assert (second.connect_start, second.tcp_end, second.connect_end) == (None, None, None)
    assert in_order(ended, second.started, second.first_byte)
    assert first.ended == ended


async def test_a_handshake_comes_behind_the_connection(tmp_path: Path) -> None:
    """In https, `tcp_end` is where TLS begins."""
    authority: Any = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    ca_file = str(tmp_path / "ca.pem")
    authority.cert_pem.write_to_path(ca_file)
    async with LocalServer(ssl_context=context) as safe:
        options = HTTPOptions(verify=ca_file)
        async with AsyncOpenAI(api_key="k", base_url=safe.base_url, timing=True, http_client=options) as client:
            found = await timing_of(client)
    assert in_order(found.connect_start, found.tcp_end, found.connect_end)
    assert found.tcp_end != found.connect_end


async def test_a_name_is_resolved(server: LocalServer, timed: AsyncOpenAI) -> None:
    """A host that has a name says when it was resolved, within the time of connecting."""
    port = urlsplit(server.base_url).port
    found = await timing_of(timed.with_options(base_url=f"http://localhost:{port}/v1"))
    assert in_order(found.connect_start, found.dns_start, found.dns_end, found.tcp_end)


async def test_waiting_for_the_pool_is_stamped(server: LocalServer, timed: AsyncOpenAI) -> None:
    """A request that found all connections in use says how long it waited for one."""
    own = timed.copy(http_client=HTTPOptions(limits=Limits(max_connections=1)))
    with server.hold() as gate:
        first, second = (asyncio.create_task(timing_of(own)) for _ in range(2))
        await gate.until_arrived()
        released = perf_counter_ns()
    found = await second
    assert in_order(found.started, found.pool_start, released, found.pool_end, found.headers_sent)
    assert (await first).pool_start is None


async def test_a_retry_tells_how_long_it_waited(server: LocalServer, timed: AsyncOpenAI) -> None:
    """Each attempt has its own record; the wait before it is in that."""
    server.fault(Fault(status=503, retry_after_ms=20))
    before = perf_counter_ns()
    found = await timing_of(timed)
    assert found.retry_sleep == 20_000_000
    assert found.started >= before + found.retry_sleep


async def test_the_lag_of_the_caller_is_told_from_the_time_of_the_server(timed: AsyncOpenAI) -> None:
    """When a call should have begun comes from the block around it or from the call itself, which counts more."""
    due = perf_counter_ns() - 1_000_000
    with scheduled(due):
        found, own = await timing_of(timed), await timing_of(timed, scheduled_ns=due + 1)
    assert (found.scheduled, own.scheduled) == (due, due + 1)
    assert found.lag == found.started - due
    assert (await timing_of(timed)).scheduled is None


async def test_opening_connections_ahead_leaves_earlier_records_alone(timed: AsyncOpenAI) -> None:
    """What was stamped stays as it was when the client opens connections for nobody in particular."""
    found = await timing_of(timed)
    before = found.tcp_end
    await timed.warm(3)
    assert found.tcp_end == before


async def test_clients_do_not_stamp_unless_asked(client: AsyncOpenAI) -> None:
    """Without `timing=True` there is no record, with a copy that has it there is."""
    assert await timing_of(client) is None
    events = [event async for event in await open_stream(client)]
    assert not hasattr(events[0], "received_ns")
    assert (await timing_of(client.copy(timing=True))).ended is not None


# -- streams -------------------------------------------------------------------------------------------------------


async def test_events_carry_the_instant_they_arrived(server: LocalServer, timed: AsyncOpenAI) -> None:
    """Events in the order of their arrival, the first one being `first_event`, all between first and last byte."""
    server.fault(Fault(split=150))
    stream = await open_stream(timed)
    received = [event.received_ns async for event in stream]
    assert received[0] == stream.timing.first_event
    assert in_order(stream.timing.first_byte, *received, stream.timing.ended)
    assert len(set(received)) > 1


async def test_events_are_stamped_when_they_are_read_and_not_when_they_are_taken(
    server: LocalServer, timed: AsyncOpenAI
) -> None:
    """A caller who takes his time does not make the server look slow."""
    stream = await open_stream(timed)
    await stream.__anext__()
    await server.until(lambda server: server.requests[-1].outcome == "answered")
    while not stream._content.is_eof():  # noqa: ASYNC110 - aiohttp tells nobody when it has read
        await asyncio.sleep(0)
    late = perf_counter_ns()
    received = [event.received_ns async for event in stream]
    assert received
    assert max(received) <= stream.timing.ended <= late
