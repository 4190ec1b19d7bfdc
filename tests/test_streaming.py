"""Streams over a socket, through both clients: events however they are cut, how streams end, and what goes wrong."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from clients import KINDS, Caller
from openai_async import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    IncompleteStreamError,
    InternalServerError,
    RateLimitError,
    Timeout,
)
from openai_async.testing import Fault, LocalServer
from streams import API, APIS, CHAT, COMPLETIONS, RESPONSES, chunk, event, said, sent


@pytest.fixture(params=KINDS.values(), ids=list(KINDS))
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    made: Caller = request.param(server)
    yield made
    made.close()


@pytest.fixture(params=APIS.values(), ids=list(APIS))
def api(request: pytest.FixtureRequest) -> API:
    found: API = request.param
    return found


def received(caller: Caller, api: API = CHAT, client: Any = None, **options: Any) -> list[Any]:
    """All events of a stream."""
    return list(caller.each(api.ask(caller, client, **options)))


# -- events, however they come ----------------------------------------------------------------------------------------

RECORDED = (
    ": welcome\r\n\r\n"
    'data: {"id":"1","choices":[{"index":0,"delta":{"content":"Grü"}}]}\r\n\r\n'
    'event: chunk\ndata: {"id":"1",\ndata: "choices":[{"index":0,"delta":{"content":"ße😀\u2028"}}]}\n\n'
    "data: [DONE]\n\n"
).encode()


@pytest.mark.parametrize("timing", [False, True])
def test_every_split_gives_the_same_events(server: LocalServer, caller: Caller, timing: bool) -> None:
    """Wherever a stream is cut in two, its events are the same, characters and line ends included."""
    client = caller.connect(timing=timing)
    for cut in range(1, len(RECORDED)):
        server.reply(events=[RECORDED[:cut], RECORDED[cut:]], done=False)
        server.fault(Fault(drip=0.001))
        stream = CHAT.ask(caller, client)
        assert [said([one]) for one in caller.each(stream)] == ["Grü", "ße😀\u2028"], RECORDED[:cut]
        assert stream.completed


@pytest.mark.parametrize(("api", "split"), [(CHAT, "bytes"), (COMPLETIONS, 9), (RESPONSES, [1, 30])], ids=list(APIS))
def test_bytes_in_drops_give_the_same_events(server: LocalServer, caller: Caller, api: API, split: Any) -> None:
    """A server that sends each byte alone, or a few at a time, is understood."""
    server.reply(events=api.events, done=api.done)
    server.fault(Fault(split=split))
    stream = api.ask(caller)
    events = list(caller.each(stream))
    assert [one.to_dict() for one in events] == api.events
    assert said(events) == "Hello"
    assert stream.completed


def test_a_large_event_in_small_pieces_arrives_whole(server: LocalServer, caller: Caller) -> None:
    """A megabyte in one event, sent in pieces of four kilobytes, is one event."""
    text = "0123456789abcdef" * (1 << 16)
    server.reply(events=[chunk(text), chunk(finish="stop")])
    server.fault(Fault(split=4096))
    assert said(received(caller)) == text


def test_events_behind_the_last_word_are_ignored(server: LocalServer, caller: Caller) -> None:
    """What follows ``[DONE]`` is no event."""
    server.reply(events=[*CHAT.events, b"data: [DONE]\n\n", chunk("more")])
    stream = CHAT.ask(caller)
    assert said(caller.each(stream)) == "Hello"
    assert stream.completed


def test_what_servers_leave_out_is_missing_only(server: LocalServer, caller: Caller) -> None:
    """Responses events without numbers and indexes, and a beginning of three fields, are events."""
    events: list[Any] = [
        {"type": "response.created", "response": {"id": "r", "object": "response", "status": "in_progress"}},
        {"type": "response.output_text.delta", "delta": "Hello"},
        {"type": "response.completed", "response": {"id": "r"}},
    ]
    server.reply(events=events, done=False)
    stream = RESPONSES.ask(caller)
    got = list(caller.each(stream))
    assert [one.to_dict() for one in got] == events
    assert [one.type for one in got] == [one["type"] for one in events]
    assert (got[1].sequence_number, got[1].output_index, got[1].content_index) == (None, None, None)
    assert stream.completed


def test_an_event_of_an_unknown_type_is_an_event(server: LocalServer, caller: Caller) -> None:
    """Events that are not documented are read by attribute, and a stream goes on after them."""
    new = {"type": "response.thought.delta", "thought": {"depth": 3}}
    server.reply(events=[RESPONSES.events[0], new, *RESPONSES.events[1:]])
    events = received(caller, RESPONSES)
    assert events[1].type == "response.thought.delta"
    assert events[1].to_dict() == new
    assert said(events) == "Hello"


def test_a_new_id_in_every_chunk_and_null_roles_are_taken(server: LocalServer, caller: Caller) -> None:
    """Chunks are handed out as they are, whatever their ids, roles and extra fields."""
    odd = {"index": 0, "delta": {"role": None, "content": "lo", "tool_calls": None}, "x": 1}
    server.reply(events=[chunk("Hel", id="a"), chunk(id="b", choices=[odd])])
    events = received(caller)
    assert [one.id for one in events] == ["a", "b"]
    assert (events[1].choices[0].delta.role, events[1].choices[0].finish_reason) == (None, None)
    assert said(events) == "Hello"


# -- the end ----------------------------------------------------------------------------------------------------------

BEGUN = CHAT.events[:2]
SPENT = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
TWO_CHOICES = [chunk("a", index=0), chunk("b", index=1), chunk(finish="stop", index=0)]


class Ending(NamedTuple):
    """How a server ends a stream, and whether it is complete then."""

    events: list[Any]
    complete: bool
    done: bool = True
    api: API = CHAT
    cut: bool = False


ENDINGS = {
    "finish reason and [DONE]": Ending(CHAT.events, True),
    "null finish reason and [DONE]": Ending(BEGUN, True),
    "no finish reason but [DONE]": Ending([{"choices": [{"delta": {"content": "Hello"}}]}], True),
    "only [DONE]": Ending([], True),
    "[DONE] with something behind": Ending([*BEGUN, b"data: [DONE] bye\n\n"], True, done=False),
    "finish reason without [DONE]": Ending(CHAT.events, True, done=False),
    "usage without [DONE]": Ending([*CHAT.events, chunk(choices=[], usage=SPENT)], True, done=False),
    "a finish reason for each choice": Ending([*TWO_CHOICES, chunk(finish="stop", index=1)], True, done=False),
    "an empty chunk behind the finish reason": Ending([*CHAT.events, chunk("")], True, done=False),
    "nothing": Ending(BEGUN, False, done=False),
    "empty finish reasons": Ending([chunk("Hel", ""), chunk("lo", "")], False, done=False),
    "usage so far": Ending([chunk("Hel", usage=SPENT), chunk("lo", usage=SPENT)], False, done=False),
    "a finish reason for one choice of two": Ending(TWO_CHOICES, False, done=False),
    "cut off": Ending(CHAT.events, False, cut=True),
    "a terminal event": Ending(RESPONSES.events, True, done=False, api=RESPONSES),
    "a terminal event and [DONE]": Ending(RESPONSES.events, True, api=RESPONSES),
    "incomplete": Ending([event("incomplete", 0, response={"id": "r"})], True, done=False, api=RESPONSES),
    "failed": Ending([event("failed", 0, response={"id": "r"})], True, done=False, api=RESPONSES),
    "no terminal event": Ending(RESPONSES.events[:3], False, done=False, api=RESPONSES),
    "responses cut off": Ending(RESPONSES.events, False, api=RESPONSES, cut=True),
}


@pytest.mark.parametrize("ending", ENDINGS.values(), ids=ENDINGS)
def test_a_stream_tells_whether_it_is_complete(server: LocalServer, caller: Caller, ending: Ending) -> None:
    """A stream is complete if the server said so in one of the ways that servers have, else it was cut off."""
    server.reply(events=ending.events, done=ending.done)
    if ending.cut:
        server.fault(Fault(truncate_after_events=2, final_chunk=True))
    stream = ending.api.ask(caller)
    for _ in caller.each(stream):
        assert not stream.completed  # not before the end, at which nothing is handed out
    assert stream.completed is ending.complete
    assert len(server.requests) == 1


BREAKS = {
    "between events": Fault(truncate_after_events=2),
    "within an event": Fault(truncate_after_bytes=450),
    "by a reset": Fault(reset_after_events=2),
}


@pytest.mark.parametrize("fault", BREAKS.values(), ids=BREAKS)
def test_a_broken_connection_is_an_error(server: LocalServer, caller: Caller, fault: Fault) -> None:
    """Where HTTP itself breaks off, the events so far are handed out and then the error; nothing is sent again."""
    server.reply(events=CHAT.events)
    server.fault(fault)
    stream = CHAT.ask(caller)
    events: list[Any] = []
    with pytest.raises(APIConnectionError, match="broke off") as caught:
        events.extend(caller.each(stream))
    assert said(events) == "Hello"
    assert not stream.completed
    assert [attempt.number for attempt in caught.value.attempts] == [1]
    assert len(server.requests) == 1
    assert list(caller.each(stream)) == []


def test_a_connection_that_breaks_behind_the_end_is_no_error(server: LocalServer, caller: Caller) -> None:
    """A reset after the finish reason takes nothing away."""
    server.reply(events=CHAT.events)
    server.fault(Fault(reset_after_events=3))
    stream = CHAT.ask(caller)
    assert said(caller.each(stream)) == "Hello"
    assert stream.completed


def test_a_stream_knows_its_usage(server: LocalServer, caller: Caller, api: API) -> None:
    """Usage comes with a last chunk without choices, or in the response of the terminal event."""
    last = [] if api is RESPONSES else [chunk(choices=[], usage=SPENT)]
    server.reply(events=[*api.events, *last], done=api.done)
    stream = api.ask(caller)
    before = stream.usage
    list(caller.each(stream))
    assert before is None
    assert stream.usage.total_tokens == 3


def test_usage_so_far_is_that_of_the_newest_chunk(server: LocalServer, caller: Caller) -> None:
    """Where each chunk tells the usage so far, the newest counts, of one read and of several."""
    so_far = [chunk(letter, usage={**SPENT, "total_tokens": number}) for number, letter in enumerate("abc", 1)]
    server.reply(events=so_far, times=2)
    stream = CHAT.ask(caller)
    list(caller.each(stream))
    assert stream.usage.total_tokens == 3
    server.fault(Fault(drip=0.005))
    stream = CHAT.ask(caller)
    list(caller.each(stream))
    assert stream.usage.total_tokens == 3


# -- connections ------------------------------------------------------------------------------------------------------


def late_end(server: LocalServer, api: API) -> None:
    """Have the server send the last word of a stream, and the end of the message a moment later."""
    last = [b"data: [DONE]\n\n", b": bye\n\n"] if api.done else [b": bye\n\n"]
    server.reply(events=[*api.events, *last], done=False)
    server.fault(Fault(drip=0.002))


def test_ten_streams_use_one_connection(server: LocalServer, caller: Caller, api: API) -> None:
    """The end of a stream is read up, however late it comes, so that its connection serves the next."""
    for _ in range(10):
        late_end(server, api)
        assert said(received(caller, api)) == "Hello"
    assert server.connections == 1


def test_closing_at_the_end_keeps_the_connection(server: LocalServer, caller: Caller) -> None:
    """A stream that is left at its last event, its last word received, has ended; its connection serves the next."""
    last = b"data: " + json.dumps(CHAT.events[-1]).encode() + b"\n\ndata: [DONE]\n\n"
    for _ in range(3):
        server.reply(events=[*BEGUN, last, b": bye\n\n"], done=False)
        server.fault(Fault(drip=0.002))
        with caller.inside(CHAT.ask(caller)) as stream:
            for one in caller.each(stream):
                if one.choices[0].finish_reason:
                    break
        assert stream.completed
    assert server.connections == 1


def test_a_server_that_holds_the_socket_does_not_hold_the_caller(server: LocalServer, caller: Caller, api: API) -> None:
    """After the last event nobody waits for a server that does not end its message; the connection is given up."""
    server.fault(Fault(keep_open=True))
    server.reply(events=api.events, done=api.done or api is not RESPONSES)
    stream = api.ask(caller)
    assert said(caller.each(stream)) == "Hello"
    assert stream.completed
    caller.until(lambda server: server.open_connections == 0)


# -- no stream, or an error in its place ------------------------------------------------------------------------------


@pytest.mark.parametrize("body", [{"events": []}, {"content": b""}], ids=["chunked", "length"])
def test_an_empty_body_is_an_incomplete_stream(server: LocalServer, caller: Caller, body: dict[str, Any]) -> None:
    """A stream without any event is an error of its own, and not asked for again."""
    server.reply(**body, content_type="text/event-stream", done=False)
    stream = CHAT.ask(caller)
    with pytest.raises(IncompleteStreamError, match=r"before its first event.*req_") as caught:
        list(caller.each(stream))
    assert len(caught.value.attempts) == 1
    assert len(server.requests) == 1
    assert not stream.completed


def test_comments_alone_are_an_incomplete_stream(server: LocalServer, caller: Caller) -> None:
    """Pings and an unfinished event are no event."""
    server.reply(events=[b": ping\n\n", b": ping\n\n", b"data: {"], done=False)
    with pytest.raises(IncompleteStreamError):
        received(caller)


@pytest.mark.parametrize(
    ("content", "content_type", "words"),
    [
        (b"<html><h1>Welcome to the proxy</h1></html>", "text/html", "an HTML page.*Welcome to the proxy"),
        (b"  <!doctype html>", "", "an HTML page"),
        (b"nope", "text/plain", "text/plain.*nope"),
        (b"nope", "", "no content type.*nope"),
        (b"\x00\xff", "application/octet-stream", "octet-stream"),
    ],
)
def test_what_is_no_stream_is_shown(
    server: LocalServer, caller: Caller, content: bytes, content_type: str, words: str
) -> None:
    """A page of a proxy in place of a stream is a typed error with an excerpt, the status and the request id."""
    server.reply(content=content, content_type=content_type)
    with pytest.raises(APIResponseValidationError, match=f"(?s){words}.*status 200, request id req_") as caught:
        received(caller)
    assert caught.value.status_code == 200
    assert len(server.requests) == 1


def test_a_stream_needs_no_content_type(server: LocalServer, caller: Caller, api: API) -> None:
    """Events are events without a content type, and with a wrong one."""
    for content_type in ("", "application/json", "text/plain"):
        server.reply(events=api.events, content_type=content_type)
        assert said(received(caller, api)) == "Hello"


@pytest.mark.parametrize("status", [500, 503])
def test_a_refusal_in_a_body_of_events_is_read(server: LocalServer, caller: Caller, status: int) -> None:
    """A 500 whose body is a stream tells its error, and is tried again as usual."""
    error = {"message": "The model is overloaded", "type": "server_error", "code": "busy"}
    server.reply(events=[{"error": error}], status=status, headers={"retry-after-ms": "1"}, times=3)
    with pytest.raises(InternalServerError, match="The model is overloaded") as caught:
        received(caller)
    assert (caught.value.status_code, caught.value.code, caught.value.body) == (status, "busy", error)
    assert len(server.requests) == len(caught.value.attempts) == 3


# -- errors within the stream -----------------------------------------------------------------------------------------


class InStream(NamedTuple):
    """An event that is an error, and what it is raised as."""

    event: dict[str, Any]
    kind: type[APIStatusError]
    code: str | None = None
    api: API = CHAT


IN_STREAM = {
    "by type": InStream({"error": {"message": "Slow down", "type": "rate_limit_error"}}, RateLimitError),
    "by code": InStream({"error": {"code": "insufficient_quota"}}, RateLimitError, "insufficient_quota"),
    "by status": InStream({"error": {"message": "Whose key?", "code": 401}}, AuthenticationError),
    "text": InStream({"error": "Something broke"}, InternalServerError),
    "typed": InStream({"type": "error", "error": {"code": "400"}}, BadRequestError, "400", RESPONSES),
    "an error event": InStream(
        {"type": "error", "code": "rate_limit_exceeded", "message": "Slow down", "param": None, "sequence_number": 1},
        RateLimitError,
        "rate_limit_exceeded",
        RESPONSES,
    ),
}


@pytest.mark.parametrize("case", IN_STREAM.values(), ids=IN_STREAM)
def test_an_error_after_the_first_event_is_raised(server: LocalServer, caller: Caller, case: InStream) -> None:
    """The events before an error are handed out, then it is raised as its status would be; nothing is sent again."""
    server.reply(events=[*case.api.events[:2], case.event])
    stream = case.api.ask(caller)
    events: list[Any] = []
    with pytest.raises(APIStatusError) as caught:
        events.extend(caller.each(stream))
    assert len(events) == 2
    assert type(caught.value) is case.kind
    assert case.code is None or caught.value.code == case.code
    assert caught.value.request_id == "req_00000001"
    assert len(caught.value.attempts) == 1
    assert not stream.completed
    assert len(server.requests) == 1


@pytest.mark.parametrize("begun", [False, True])
def test_an_error_is_seen_wherever_reads_end(server: LocalServer, caller: Caller, begun: bool) -> None:
    """Cut in two anywhere, an error is one, alone or behind another event."""
    stream = b'data: {"choices":[]}\n\n' * begun + b'data: {"error":{"code":400}}\n\n'
    for cut in range(1, len(stream)):
        server.reply(events=[stream[:cut], stream[cut:]], done=False)
        server.fault(Fault(drip=0.001))
        with pytest.raises(BadRequestError):
            received(caller)


@pytest.mark.parametrize("api", [CHAT, RESPONSES], ids=["chat", "responses"])
def test_an_error_before_the_first_event_is_tried_again(server: LocalServer, caller: Caller, api: API) -> None:
    """As long as nothing was handed out, an error in the stream follows the retry policy, header and count included."""
    for _ in range(2):
        server.reply(events=api.events)
        server.fault(Fault(error_event=0, retry_after_ms=1))
    server.reply(events=api.events, done=api.done)
    stream = api.ask(caller)
    assert said(caller.each(stream)) == "Hello"
    assert stream.completed
    assert [request.headers["x-stainless-retry-count"] for request in server.requests] == ["0", "1", "2"]


def test_an_error_before_the_first_event_is_raised_at_last(server: LocalServer, caller: Caller) -> None:
    """When retries are used up, the error tells of all attempts."""
    server.reply(events=CHAT.events, times=3)
    server.fault(Fault(error_event=0, retry_after_ms=1), times=3)
    with pytest.raises(InternalServerError, match="after 3 attempts") as caught:
        received(caller)
    assert [(one.number, one.status) for one in caught.value.attempts] == [(1, 500), (2, 500), (3, 500)]
    assert len(server.requests) == 3


@pytest.mark.parametrize("options", [{}, {"max_retries": 0}], ids=["hopeless", "no retries"])
def test_an_error_that_will_not_pass_is_raised_at_once(
    server: LocalServer, caller: Caller, options: dict[str, Any]
) -> None:
    """The policy is that of whole answers: what asking again does not change is not asked again."""
    error = {} if options else {"code": "insufficient_quota"}
    server.reply(events=CHAT.events)
    server.fault(Fault(error_event=0, error=error))
    with pytest.raises(APIStatusError) as caught:
        received(caller, client=caller.client.with_options(**options))
    assert len(server.requests) == len(caught.value.attempts) == 1


def test_errors_before_and_in_the_stream_add_up(server: LocalServer, caller: Caller) -> None:
    """Attempts that were refused count like those whose stream broke."""
    server.fault(Fault(status=503, retry_after_ms=1))
    server.reply(events=CHAT.events, times=3)
    server.fault(Fault(error_event=0, retry_after_ms=1), times=2)
    with pytest.raises(InternalServerError) as caught:
        received(caller)
    assert [one.status for one in caught.value.attempts] == [503, 500, 500]
    assert len(server.requests) == 3


@pytest.mark.parametrize("events", [[chunk("Hello", error=None)], [chunk('{"error": 1}')]], ids=["null", "text"])
def test_the_word_error_is_no_error(server: LocalServer, caller: Caller, events: list[Any]) -> None:
    """A chunk that holds the word, or a null in its place, is a chunk."""
    server.reply(events=events)
    assert len(received(caller)) == 1


@pytest.mark.parametrize("split", [None, 5])
def test_a_malformed_event_is_shown(server: LocalServer, caller: Caller, split: int | None) -> None:
    """The events before one that is no JSON are handed out, wherever reads end; then it is an error with an excerpt."""
    server.reply(events=[*BEGUN, b'data: {"choices": oops\n\n', chunk("never")])
    server.fault(Fault(split=split))
    stream = CHAT.ask(caller)
    events: list[Any] = []
    with pytest.raises(APIResponseValidationError, match=r"not well-formed.*oops.*status 200, request id") as caught:
        events.extend(caller.each(stream))
    assert said(events) == "Hello"
    assert caught.value.response.content == b'{"choices": oops'
    assert caught.value.__cause__ is not None
    assert not stream.completed
    assert len(server.requests) == 1


LATE = {
    "malformed": (b'data: {"choices": oops\n\n', APIResponseValidationError),
    "an error": ({"error": {"code": 400}}, BadRequestError),
}


@pytest.mark.parametrize("ending", LATE.values(), ids=LATE)
@pytest.mark.parametrize("before", [15, 16, 17, 40])
def test_many_events_of_one_read_come_before_its_error(
    server: LocalServer, caller: Caller, before: int, ending: tuple[Any, type[APIError]]
) -> None:
    """However many events one read brings, an error among them waits for its turn, and nothing comes after it."""
    event, kind = ending
    server.reply(events=[b"".join(map(sent, [*(chunk(f"{number} ") for number in range(before)), event, chunk("no")]))])
    events: list[Any] = []
    with pytest.raises(kind):
        events.extend(caller.each(CHAT.ask(caller)))
    assert said(events).split() == [str(number) for number in range(before)]


def test_many_events_of_one_read_end_with_done(server: LocalServer, caller: Caller) -> None:
    """What a read brings behind ``[DONE]`` is no part of the stream."""
    events = [*(chunk("x") for _ in range(40)), chunk(finish="stop"), b"data: [DONE]\n\n", chunk("never")]
    server.reply(events=[b"".join(map(sent, events))], done=False)
    stream = CHAT.ask(caller)
    assert said(caller.each(stream)) == "x" * 40
    assert stream.completed


def test_strict_mode_refuses_an_event_that_does_not_fit(server: LocalServer, caller: Caller) -> None:
    """In strict mode an event with the wrong type of value raises with its place; otherwise it is handed out."""
    odd = chunk("lo", created="today")
    server.reply(events=[chunk("Hel"), odd], times=2)
    assert received(caller)[1].to_dict() == odd
    strict = caller.connect(_strict_response_validation=True)
    events: list[Any] = []
    with pytest.raises(APIResponseValidationError, match=r"does not fit.*\$\.created"):
        events.extend(caller.each(CHAT.ask(caller, strict)))
    assert said(events) == "Hel"


# -- the other shape --------------------------------------------------------------------------------------------------

CALLS = [{"id": "call_1", "type": "function", "function": {"name": "f", "arguments": '{"a":1}'}}]
ANSWER = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "Hello"}, "finish_reason": "stop"}],
    "usage": SPENT,
}
WITH_CALLS = {
    **ANSWER,
    "choices": [{"index": 0, "message": {"content": None, "tool_calls": CALLS}, "finish_reason": "tool_calls"}],
}
PLAIN = {
    "chat": (CHAT, ANSWER),
    "completions": (
        APIS["completions"],
        {**ANSWER, "choices": [{"index": 0, "text": "Hello", "finish_reason": "stop"}]},
    ),
    "responses": (RESPONSES, RESPONSES.events[-1]["response"]),
}


@pytest.mark.parametrize(("api", "answer"), PLAIN.values(), ids=PLAIN)
@pytest.mark.parametrize("split", [None, 7])
def test_plain_json_is_a_stream_of_one_event(
    server: LocalServer, caller: Caller, api: API, answer: dict[str, Any], split: int | None
) -> None:
    """A server that does not stream is read as if it did: one event with everything, and its usage."""
    server.reply(json=answer)
    server.fault(Fault(split=split))
    stream = api.ask(caller)
    [only] = caller.each(stream)
    assert said([only]) == "Hello" or only.response.output_text == "Hello"
    assert stream.usage.total_tokens == 3
    assert stream.completed
    assert received(caller, api)  # the connection is of use
    assert server.connections == 1


def test_tool_calls_of_plain_json_are_in_the_event(server: LocalServer, caller: Caller) -> None:
    """The message of a plain answer is the delta of the event, tool calls included."""
    server.reply(json=WITH_CALLS)
    [only] = received(caller)
    assert only.object == "chat.completion.chunk"
    assert only.choices[0].delta.tool_calls[0].function.arguments == '{"a":1}'
    assert only.choices[0].finish_reason == "tool_calls"


def test_white_space_may_lead_plain_json(server: LocalServer, caller: Caller) -> None:
    """Line ends that a gateway sends to keep a connection open do not hide the answer behind them."""
    server.reply(events=[b"\n", b" \r\n", json.dumps(ANSWER)], done=False, content_type="application/json")
    server.fault(Fault(drip=0.005))
    assert said(received(caller)) == "Hello"


def test_plain_json_that_is_an_error_is_raised(server: LocalServer, caller: Caller) -> None:
    """An error with status 200 in place of a stream is raised as its own status, or tried again if that may help."""
    server.reply(json={"error": {"message": "Which model?", "code": "model_not_found"}})
    with pytest.raises(APIStatusError, match="Which model") as caught:
        received(caller)
    assert caught.value.status_code == 404
    server.clear()
    server.reply(json={"error": {"message": "Busy", "type": "overloaded_error"}}, headers={"retry-after-ms": "1"})
    server.reply(events=CHAT.events)
    assert said(received(caller)) == "Hello"
    assert len(server.requests) == 2


@pytest.mark.parametrize("content", [b"{", b'{"id": "a"', b"{}{}"])
def test_plain_json_that_is_malformed_is_shown(server: LocalServer, caller: Caller, content: bytes) -> None:
    """Half an answer in place of a stream is an error with an excerpt."""
    server.reply(content=content, content_type="application/json")
    with pytest.raises(APIResponseValidationError, match="not well-formed"):
        received(caller)
    assert len(server.requests) == 1


def test_events_are_joined_where_one_answer_was_asked_for(server: LocalServer, caller: Caller, api: API) -> None:
    """A server that always streams is read as if it did not."""
    server.reply(events=api.events, done=api.done)
    answer = api.ask(caller, stream=False)
    text = answer.output_text if api is RESPONSES else said([answer]) or answer.choices[0].message.content
    assert text == "Hello"


def test_pieces_of_tool_calls_are_joined(server: LocalServer, caller: Caller) -> None:
    """Two calls whose arguments come in turns are two calls in the joined answer."""

    def delta(*calls: Any, finish: str | None = None) -> Any:
        return chunk(choices=[{"index": 0, "delta": {"tool_calls": list(calls)}, "finish_reason": finish}])

    def call(index: int, arguments: str, **more: Any) -> Any:
        return {"index": index, **more, "function": {"arguments": arguments, **({"name": "f"} if more else {})}}

    server.reply(
        events=[
            delta(call(0, "", id="a", type="function"), call(1, "", id="b", type="function")),
            delta(call(0, '{"x"'), call(1, '{"y"')),
            delta(call(1, ":2}"), call(0, ":1}")),
            delta(finish="tool_calls"),
            chunk(choices=[], usage=SPENT),
        ]
    )
    answer = CHAT.ask(caller, stream=False)
    calls = answer.choices[0].message.tool_calls
    assert [(one.id, one.type, one.function.name, one.function.arguments) for one in calls] == [
        ("a", "function", "f", '{"x":1}'),
        ("b", "function", "f", '{"y":2}'),
    ]
    assert answer.choices[0].finish_reason == "tool_calls"
    assert answer.usage.total_tokens == 3


# -- silence ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("events", "phase"), [(0, "first_event"), (1, "idle")])
def test_pings_are_no_events(server: LocalServer, caller: Caller, events: int, phase: str) -> None:
    """A server that only pings runs into the limit on events, though its socket is never silent."""
    server.reply(events=CHAT.events)
    server.fault(Fault(stall_after_events=events, pings=math.inf))
    limits = Timeout(20, **{phase: 0.1})
    stream = CHAT.ask(caller, caller.client.with_options(max_retries=0), timeout=limits)
    got: list[Any] = []
    with pytest.raises(APITimeoutError, match=r"no (further )?event within 0\.1 s") as caught:
        got.extend(caller.each(stream))
    assert (len(got), caught.value.phase) == (events, phase)
    caller.until(lambda server: server.requests[0].outcome == "aborted")


def test_pings_alone_end_no_stream_before_its_limit(server: LocalServer, caller: Caller) -> None:
    """Comments are passed over as long as the limits allow, and keep the socket from being called silent."""
    server.reply(events=CHAT.events)
    server.fault(Fault(pings=30))
    assert said(received(caller, timeout=Timeout(20, read=0.2, first_event=20))) == "Hello"


def test_silence_before_the_first_event_is_tried_again(server: LocalServer, caller: Caller) -> None:
    """A stream that brings no event in time is asked for again, as the policy has it."""
    server.reply(events=CHAT.events, times=2)
    server.fault(Fault(stall_after_events=0, headers={"retry-after-ms": "1"}))
    assert said(received(caller, timeout=Timeout(20, first_event=0.1))) == "Hello"
    assert [request.outcome for request in server.requests] == ["aborted", "answered"]


def test_a_silent_socket_is_a_timeout(server: LocalServer, caller: Caller) -> None:
    """With one limit for everything, a server that stops in the middle is a timeout; nothing is sent again."""
    server.reply(events=CHAT.events)
    server.fault(Fault(stall_after_events=1))
    events: list[Any] = []
    with pytest.raises(APITimeoutError):
        events.extend(caller.each(CHAT.ask(caller, timeout=0.2)))
    assert said(events) == "Hel"
    assert len(server.requests) == 1


def test_silence_behind_the_finish_reason_is_the_end(server: LocalServer, caller: Caller) -> None:
    """A server that says no last word and holds the socket costs time, but not the answer."""
    server.reply(events=CHAT.events, done=False)
    server.fault(Fault(keep_open=True))
    stream = CHAT.ask(caller, timeout=Timeout(20, idle=0.1))
    assert said(caller.each(stream)) == "Hello"
    assert stream.completed
    caller.until(lambda server: server.open_connections == 0)


def test_any_api_error_has_the_request(server: LocalServer, caller: Caller) -> None:
    """An error out of a stream names method and address, and holds no key."""
    server.reply(events=[{"error": {"message": "No", "code": 400}}])
    with pytest.raises(APIError, match=r"POST http://127\.0\.0\.1:\d+/v1/chat/completions") as caught:
        received(caller)
    assert "sk-test" not in repr(dict(caught.value.request.headers))
