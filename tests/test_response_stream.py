"""``responses.stream()``: what its events tell, what they add up to, and how it goes on, on both clients."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from clients import KINDS, Caller
from openai_async import APIConnectionError, IncompleteStreamError, NotFoundError
from openai_async.testing import Fault, LocalServer
from openai_async.types import responses as types
from streams import MESSAGE, RESPONSES, USAGE, WHERE, event, response

CALL: dict[str, Any] = {
    "id": "fc_1", "type": "function_call", "call_id": "c", "name": "f", "arguments": "", "status": "in_progress",
}  # fmt: skip


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    """Each client in turn."""
    own = KINDS[request.param](server)
    yield own
    own.close()


def ask(caller: Caller, **options: Any) -> Any:
    return caller.client.responses.stream(**{**RESPONSES.arguments, **options})


def background(*events: dict[str, Any]) -> list[dict[str, Any]]:
    """The events of a response that is generated in the background."""
    head = {**response("in_progress", []), "background": True}
    return [event("created", 0, response=head), *events]


TEXTS = [event("output_text.delta", number, delta=str(number), **WHERE) for number in range(1, 8)]
WHOLE = [*background(), *TEXTS, event("completed", 8, response=response("completed", [MESSAGE]))]


def test_events(caller: Caller) -> None:
    """Events come as they were sent; pieces of a text know what was said so far."""
    caller.server.reply(events=RESPONSES.events, done=False)
    with caller.inside(ask(caller)) as stream:
        events = list(caller.each(stream))
        final: Any = caller.run(stream.get_final_response())
    assert [one.to_dict() for one in events] == RESPONSES.events
    assert [one.snapshot for one in events if one.type == "response.output_text.delta"] == ["Hel", "Hello"]
    assert isinstance(events[1], types.ResponseTextDeltaEvent)
    assert type(final) is types.ParsedResponse
    assert final is events[-1].response
    assert (final.output_text, final.output_parsed) == ("Hello", None)
    assert caller.server.requests[0].json()["stream"] is True


def test_arguments_of_calls(caller: Caller) -> None:
    """Pieces of the arguments of a function call know what came before; each call has its own."""
    where = {"item_id": "fc_1", "output_index": 1}
    caller.server.reply(
        events=[
            *background(),
            event("output_item.added", 1, output_index=1, item=CALL),
            event("function_call_arguments.delta", 2, delta='{"x"', **where),
            event("function_call_arguments.delta", 3, delta="{}", item_id="fc_2", output_index=2),
            event("function_call_arguments.delta", 4, delta=":1}", **where),
            event("completed", 5, response=response("completed", [CALL])),
        ],
        done=False,
    )
    with caller.inside(ask(caller)) as stream:
        snapshots = [one.snapshot for one in caller.each(stream) if one.type.endswith("arguments.delta")]
    assert snapshots == ['{"x"', "{}", '{"x":1}']


def test_the_response_so_far(caller: Caller) -> None:
    """The snapshot is of the moment of the last event that was handed out."""
    caller.server.reply(events=RESPONSES.events, done=False)
    with caller.inside(ask(caller)) as stream:
        texts = [stream.current_response_snapshot.output_text for _ in caller.each(stream)]
    assert texts == ["", "Hel", "Hello", "Hello"]


def test_texts_alone(caller: Caller) -> None:
    """`text_deltas` gives the text, nothing else."""
    caller.server.reply(events=RESPONSES.events, done=False)
    with caller.inside(ask(caller)) as stream:
        assert list(caller.each(stream.text_deltas)) == ["Hel", "lo"]


@pytest.mark.parametrize("status", ["incomplete", "failed"])
def test_a_response_that_is_not_completed(caller: Caller, status: str) -> None:
    """A response that ends otherwise is given as well, and its status tells."""
    last = event(status, 1, response=response(status, [MESSAGE]))
    caller.server.reply(events=[RESPONSES.events[0], last], done=False)
    with caller.inside(ask(caller)) as stream:
        final = caller.run(stream.get_final_response())
    assert (final.status, final.output_text) == (status, "Hello")


def test_truncation_is_an_error_with_what_came(caller: Caller) -> None:
    """A stream that ends too soon raises, and the error holds what its events add up to."""
    caller.server.fault(Fault(truncate_after_events=3, final_chunk=True))
    caller.server.reply(events=RESPONSES.events, done=False)
    with pytest.raises(IncompleteStreamError) as caught, caller.inside(ask(caller)) as stream:
        caller.run(stream.until_done())
    assert caught.value.partial.output_text == "Hello"
    assert len(caller.server.requests) == 1


def test_usage(caller: Caller) -> None:
    """The counts of the server are given; before they come, there are estimated ones, which say so."""
    caller.server.reply(events=RESPONSES.events, done=False)
    with caller.inside(ask(caller)) as stream:
        events = caller.each(stream)
        for _ in range(3):
            next(events)
        assert stream.usage.estimated
        assert stream.usage.output_tokens == 2
        caller.run(stream.until_done())
        assert stream.usage.to_dict() == USAGE


def test_a_known_response(caller: Caller) -> None:
    """With the id of a response its events are asked for, from a given one on if need be."""
    caller.server.reply(events=WHOLE[4:], done=False)
    with caller.inside(caller.client.responses.stream(response_id="resp_1", starting_after=3)) as stream:
        numbers = [one.sequence_number for one in caller.each(stream)]
        final = caller.run(stream.get_final_response())
    assert numbers == [4, 5, 6, 7, 8]
    assert final.output_text == "Hello"
    request = caller.server.requests[0]
    assert (request.method, request.path, request.query) == (
        "GET", "/v1/responses/resp_1", {"starting_after": "3", "stream": "true"}
    )  # fmt: skip


def test_a_place_without_a_response(caller: Caller) -> None:
    """A place to go on from needs a response."""
    with pytest.raises(ValueError, match="response_id"):
        ask(caller, starting_after=3)


@pytest.mark.parametrize(
    "fault",
    [
        Fault(reset_after_events=4),
        Fault(truncate_after_events=4),
        Fault(truncate_after_events=4, final_chunk=True),
        Fault(truncate_after_bytes=900),
    ],
    ids=["reset", "truncated message", "truncated stream", "within an event"],
)
def test_going_on_in_the_background(caller: Caller, fault: Fault) -> None:
    """When the connection breaks, the rest is asked for: no event is lost, none comes twice."""
    caller.server.fault(fault)
    caller.server.reply(events=WHOLE, done=False)
    caller.server.reply(events=WHOLE, done=False, path="/responses/resp_1")  # what is known already comes again
    with caller.inside(ask(caller, background=True)) as stream:
        events = list(caller.each(stream))
        final = caller.run(stream.get_final_response())
    assert [one.to_dict() for one in events] == WHOLE
    assert [one.snapshot for one in events if one.type == "response.output_text.delta"][-1] == "1234567"
    assert final.output_text == "Hello"
    first, second = caller.server.requests
    assert (first.method, second.method, second.path) == ("POST", "GET", "/v1/responses/resp_1")
    assert 1 <= int(second.query["starting_after"]) <= 3


def test_going_on_again_and_again(caller: Caller) -> None:
    """Each interruption that brought something new may be followed by another."""
    caller.server.fault(Fault(reset_after_events=2), times=8)
    caller.server.reply(events=WHOLE, done=False)
    for number in range(1, 9):
        caller.server.reply(events=WHOLE[number:], done=False, path="/responses/resp_1")
    with caller.inside(ask(caller, background=True)) as stream:
        assert [one.sequence_number for one in caller.each(stream)] == list(range(9))


def test_going_on_has_an_end(caller: Caller) -> None:
    """After some tries in a row that bring nothing new, what broke the stream is raised, with what came."""
    caller.server.fault(Fault(reset_after_events=2))
    caller.server.reply(events=WHOLE, done=False)
    caller.server.fault(Fault(reset_after_events=1), times=100, path="/responses/resp_1")
    for _ in range(100):
        caller.server.reply(events=WHOLE, done=False, path="/responses/resp_1")
    with pytest.raises(APIConnectionError) as caught, caller.inside(ask(caller, background=True)) as stream:
        caller.run(stream.until_done())
    assert caught.value.partial.output_text == "1"
    assert len(caller.server.requests) == 6


def test_a_response_that_is_gone(caller: Caller) -> None:
    """A server that does not know the response any more says so, and what came is kept."""
    caller.server.fault(Fault(reset_after_events=2))
    caller.server.reply(events=WHOLE, done=False)
    with pytest.raises(NotFoundError) as caught, caller.inside(ask(caller, background=True)) as stream:
        caller.run(stream.until_done())
    assert caught.value.partial.output_text == "1"


def test_in_the_foreground_nothing_goes_on(caller: Caller) -> None:
    """A response that is not generated in the background ends with its connection."""
    caller.server.fault(Fault(reset_after_events=2))
    caller.server.reply(events=RESPONSES.events, done=False)
    with pytest.raises(APIConnectionError) as caught, caller.inside(ask(caller)) as stream:
        caller.run(stream.until_done())
    assert caught.value.partial.output_text == "Hel"
    assert len(caller.server.requests) == 1
