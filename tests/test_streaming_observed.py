"""What can be seen of a stream from outside, through both clients: when its bytes came, and what hooks are told."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from time import perf_counter_ns
from typing import Any

import pytest

from clients import KINDS, Caller
from openai_async import APIConnectionError, APIStatusError
from openai_async._hooks import AnswerReceived, AttemptFailed, AttemptStarted, StreamEnded
from openai_async.testing import Fault, LocalServer
from streams import API, APIS, CHAT, RESPONSES, chunk, said


@pytest.fixture(params=KINDS.values(), ids=list(KINDS))
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    made: Caller = request.param(server)
    yield made
    made.close()


# -- timing -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("api", APIS.values(), ids=list(APIS))
def test_events_are_stamped_when_their_bytes_are_read(server: LocalServer, caller: Caller, api: API) -> None:
    """Events that came in reads of their own have instants of their own, in order, between those of the attempt.

    On a busy machine some of them may come together.
    """
    server.reply(events=api.events, done=api.done)
    server.fault(Fault(drip=0.03))
    stream = api.ask(caller, caller.connect(timing=True))
    stamps = [one.received_ns for one in caller.each(stream)]
    assert len(stamps) == len(api.events)
    assert all(one <= other for one, other in pairwise(stamps))
    assert len(set(stamps)) > 1
    timing = stream.timing
    assert timing.started < timing.headers_sent <= timing.first_byte <= timing.first_event == stamps[0]
    assert stamps[-1] <= timing.ended
    assert timing.time_to_first_byte > 0
    assert timing.total == timing.ended - timing.started


def test_events_of_one_read_have_one_stamp(server: LocalServer, caller: Caller) -> None:
    """Events that came in one read came at one instant, in chunks of HTTP of their own or not."""
    server.reply(events=[chunk(letter) for letter in "abcdef"])
    stream = CHAT.ask(caller, caller.connect(timing=True))
    assert len({one.received_ns for one in caller.each(stream)}) == 1
    assert stream.timing.first_event == stream.timing.first_byte


def test_an_event_in_pieces_is_stamped_with_its_last(server: LocalServer, caller: Caller) -> None:
    """What counts is when an event was complete, not when it began."""
    server.reply(events=CHAT.events)
    server.fault(Fault(split=40))
    stream = CHAT.ask(caller, caller.connect(timing=True))
    first = next(iter(caller.each(stream)))
    assert stream.timing.first_byte < stream.timing.first_event == first.received_ns


def test_a_slow_caller_does_not_show_in_the_stamps(server: LocalServer, caller: Caller) -> None:
    """Bytes are stamped where the socket is read: events lie in the past when they are taken late."""
    server.reply(events=CHAT.events)
    client = caller.connect(timing=True)
    stream = CHAT.ask(caller, client)
    caller.until(lambda server: server.requests[0].outcome == "answered")
    caller.run(client.models.retrieve("gpt-4o-mini"))  # another round trip: by now the bytes of the stream are here
    before = perf_counter_ns()
    assert all(one.received_ns < before for one in caller.each(stream))


def test_stamps_survive_a_retry(server: LocalServer, caller: Caller) -> None:
    """The timing of a stream that was asked for again is that of the attempt that brought it."""
    server.reply(events=CHAT.events, times=2)
    server.fault(Fault(error_event=0, retry_after_ms=1))
    stream = CHAT.ask(caller, caller.connect(timing=True))
    stamps = [one.received_ns for one in caller.each(stream)]
    timing = stream.timing
    assert timing.started < timing.first_event == stamps[0]
    assert timing.retry_sleep == 1_000_000


def test_without_timing_there_are_no_stamps(server: LocalServer, caller: Caller) -> None:
    """Whoever does not ask for instants gets none."""
    server.reply(events=CHAT.events)
    stream = CHAT.ask(caller)
    assert not any(hasattr(one, "received_ns") for one in caller.each(stream))
    assert stream.timing is None


def test_a_stamp_is_no_part_of_the_event(server: LocalServer, caller: Caller) -> None:
    """What was received is given back as it was received."""
    server.reply(events=CHAT.events)
    stream = CHAT.ask(caller, caller.connect(timing=True))
    assert [one.to_dict() for one in caller.each(stream)] == CHAT.events


# -- hooks ------------------------------------------------------------------------------------------------------------


def watched(caller: Caller, **options: Any) -> tuple[Any, list[Any]]:
    """A client, and all that its hooks are told."""
    told: list[Any] = []
    return caller.connect(hooks=[told.append], **options), told


def ends(told: list[Any]) -> list[tuple[bool, int]]:
    return [(one.completed, one.events) for one in told if isinstance(one, StreamEnded)]


@pytest.mark.parametrize("api", APIS.values(), ids=list(APIS))
def test_the_end_of_a_stream_is_told(server: LocalServer, caller: Caller, api: API) -> None:
    """A stream that was read to its end is told of once, with the number of its events."""
    server.reply(events=api.events, done=api.done)
    client, told = watched(caller, timing=True)
    stream = api.ask(caller, client)
    assert [type(one) for one in told] == [AttemptStarted, AnswerReceived]
    list(caller.each(stream))
    caller.run(stream.close())
    assert ends(told) == [(True, len(api.events))]
    assert told[-1].response.status_code == 200
    assert told[-1].timing is stream.timing


def test_leaving_a_stream_is_told(server: LocalServer, caller: Caller) -> None:
    """A stream that was closed before its end is told of as not complete."""
    server.reply(events=CHAT.events)
    server.fault(Fault(stall_after_events=2))
    client, told = watched(caller)
    with caller.inside(CHAT.ask(caller, client)) as stream:
        seen = caller.each(stream)
        assert said([next(seen), next(seen)]) == "Hello"
    assert ends(told) == [(False, 2)]


def test_a_cut_off_stream_is_told(server: LocalServer, caller: Caller) -> None:
    """A stream that ended without its last word is told of as not complete."""
    server.reply(events=RESPONSES.events[:2], done=False)
    client, told = watched(caller)
    list(caller.each(RESPONSES.ask(caller, client)))
    assert ends(told) == [(False, 2)]


def test_a_broken_stream_is_told(server: LocalServer, caller: Caller) -> None:
    """A stream that broke is told of, and so is its failure."""
    server.reply(events=CHAT.events)
    server.fault(Fault(reset_after_events=1))
    client, told = watched(caller)
    with pytest.raises(APIConnectionError):
        list(caller.each(CHAT.ask(caller, client)))
    assert [type(one) for one in told] == [AttemptStarted, AnswerReceived, StreamEnded, AttemptFailed]
    assert ends(told) == [(False, 1)]


def test_an_error_in_place_of_a_stream_is_no_complete_one(server: LocalServer, caller: Caller) -> None:
    """Plain JSON with an error was a stream without events that did not complete."""
    server.reply(json={"error": {"message": "No", "code": 400}})
    client, told = watched(caller)
    with pytest.raises(APIStatusError):
        list(caller.each(CHAT.ask(caller, client)))
    assert ends(told) == [(False, 0)]


def test_each_attempt_is_told(server: LocalServer, caller: Caller) -> None:
    """A stream that is asked for again ends once for each attempt."""
    server.reply(events=CHAT.events, times=2)
    server.fault(Fault(error_event=0, retry_after_ms=1))
    client, told = watched(caller)
    assert said(caller.each(CHAT.ask(caller, client))) == "Hello"
    assert [type(one) for one in told] == [
        *(AttemptStarted, AnswerReceived, StreamEnded, AttemptFailed),
        *(AttemptStarted, AnswerReceived, StreamEnded),
    ]
    assert ends(told) == [(False, 0), (True, 3)]
    assert told[3].attempt.status == 500
