"""The ends of streams and the two shapes of an answer: what is one shape in the other says the same."""

from __future__ import annotations

import json
from operator import itemgetter
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from hypothesis import given, strategies as st

from openai_async._stream_shape import has_error, has_name, is_terminal, is_whole, joined_events, named, plain_event
from openai_async.types.beta import AgentSessionEvent, AssistantStreamEvent
from openai_async.types.chat import ChatCompletionChunk
from openai_async.types.responses import ResponseStreamEvent
from streams import CHAT, COMPLETIONS, RESPONSES, chunk


def sse(*events: Any) -> bytes:
    return b"".join(b"data: %b\n\n" % json.dumps(event).encode() for event in events)


def joined(*events: Any) -> Any:
    """The answer that `events` add up to."""
    content = joined_events(sse(*events))
    return None if content is None else json.loads(content)


def namespace(value: Any) -> Any:
    """`value` with attributes in place of keys, as decoded events have them."""
    return json.loads(json.dumps(value), object_hook=lambda fields: SimpleNamespace(**fields))


# -- names ------------------------------------------------------------------------------------------------------------


def test_events_of_assistants_hold_their_names() -> None:
    """Of the types of events, those of assistants have the name in them that stands beside the data."""
    assert has_name(AssistantStreamEvent)
    assert not any(map(has_name, [ResponseStreamEvent, ChatCompletionChunk, dict, object, int]))


def test_errors_of_agents_are_events() -> None:
    """Of the types of events, those of agents have errors among them."""
    assert has_error(AgentSessionEvent)
    assert not any(map(has_error, [AssistantStreamEvent, ResponseStreamEvent, ChatCompletionChunk, dict, object, int]))


@given(st.text(), st.dictionaries(st.text(), st.integers(0, 9)))
def test_a_name_goes_beside_the_data(name: str, data: dict[str, int]) -> None:
    """The name and the data become one object, whatever characters are in them."""
    assert json.loads(named(name, json.dumps(data).encode())) == {"event": name, "data": data}


# -- ends -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "terminal"),
    [
        ("response.completed", True),
        ("response.incomplete", True),
        ("response.failed", True),
        ("image_generation.completed", True),
        ("image_edit.completed", True),
        ("transcript.text.done", True),
        ("speech.audio.done", True),
        ("response.output_text.done", False),
        ("response.web_search_call.completed", False),
        ("image_generation.partial_image", False),
        ("error", False),
        (None, False),
    ],
)
def test_some_events_are_the_last(kind: str | None, terminal: bool) -> None:
    """The types after which an API sends no more are known; an error is raised and so never asked about."""
    assert is_terminal(SimpleNamespace(type=kind)) is terminal
    assert is_whole([SimpleNamespace(type=kind)]) is terminal


def test_an_event_without_a_type_is_not_the_last() -> None:
    """Chunks and plain values have no type."""
    assert not is_terminal(namespace(chunk("a")))
    assert not is_terminal({"type": "response.completed"})
    assert not is_terminal(None)


@pytest.mark.parametrize(
    "choices",
    [None, [], "stop", 7, {"a": 1}, [None], ["stop"], [{"index": [1], "finish_reason": None}], [{"finish_reason": ""}]],
    ids=str,
)
def test_odd_choices_end_nothing(choices: Any) -> None:
    """Whatever a server puts there, it is no end and no exception."""
    assert not is_whole([namespace({"choices": choices})])


def test_nothing_is_not_whole() -> None:
    """A stream without events has no end."""
    assert not is_whole([])


@given(st.lists(st.integers(0, 3), max_size=8), st.sets(st.integers(0, 3)))
def test_each_choice_must_be_finished(order: list[int], finished: set[int]) -> None:
    """A stream is whole when every choice seen has its finish reason, in whatever order they take turns."""
    events = [chunk("x", index=index) for index in order]
    events += [chunk(finish="stop", index=index) for index in finished]
    assert is_whole(map(namespace, events)) == (bool(finished) and set(order) <= finished)


# -- from plain JSON to events ----------------------------------------------------------------------------------------


def test_a_message_becomes_a_delta() -> None:
    """A chat completion is a chunk with everything in it; what else it holds stays."""
    choice = {"index": 0, "message": {"role": "assistant", "content": "Hello", "x": 1}, "finish_reason": "stop", "y": 2}
    answer = {"id": "a", "object": "chat.completion", "choices": [choice], "usage": {"total_tokens": 3}, "z": None}
    made = json.loads(plain_event(json.dumps(answer).encode()))
    delta = {"index": 0, "delta": choice["message"], "finish_reason": "stop", "y": 2}
    assert made == {**answer, "object": "chat.completion.chunk", "choices": [delta]}


@pytest.mark.parametrize("status", ["completed", "incomplete", "failed", "cancelled", "in_progress"])
def test_a_response_becomes_the_event_of_its_status(status: str) -> None:
    """A response is carried by the event that its stream would have ended with."""
    answer: Any = {"id": "r", "object": "response", "status": status, "output": []}
    made = json.loads(plain_event(json.dumps(answer).encode()))
    assert made == {"type": f"response.{status}", "response": answer, "sequence_number": 0}


def test_a_response_without_a_status_is_completed() -> None:
    """Servers that leave the status out have answered all the same."""
    assert json.loads(plain_event(b'{"object": "response", "status": null}'))["type"] == "response.completed"


@pytest.mark.parametrize(
    "content", [b'{"choices": [{"text": "a"}]}', b'{"choices": null}', b"{}", b"[1]", b'"a"', b"7"]
)
def test_what_is_an_event_already_stays_one(content: bytes) -> None:
    """Answers that look the same whole and in a stream, and whatever else there may be, are left as they are."""
    assert json.loads(plain_event(content)) == json.loads(content)


def test_malformed_json_is_refused() -> None:
    """Half an object is no answer."""
    with pytest.raises(msgspec.DecodeError):
        plain_event(b'{"choices": [')


# -- from events to plain JSON ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\n\n", b"data: [DONE]\n\n", b": ping\n\n", b"{}", b"[1]", b"<html>", b"data: {\n\n"),
        *(b'data: "text"\n\n', b"data: 1\n\n", b"\xff\xfe", b'data: {"a":1}\n\ndata: oops\n\n'),
    ],
)
def test_what_is_no_stream_of_objects_adds_up_to_nothing(content: bytes) -> None:
    """Anything but events with objects is not taken for a stream."""
    assert joined_events(content) is None


def test_recorded_streams_add_up() -> None:
    """Chunks, pieces of text and response events become what their APIs answer without a stream."""
    choice = joined(*CHAT.events)["choices"][0]
    assert choice == {"index": 0, "message": {"content": "Hello"}, "finish_reason": "stop"}
    assert joined(*CHAT.events)["object"] == "chat.completion"
    answer = joined(*COMPLETIONS.events)
    assert answer["choices"] == [{"index": 0, "text": "Hello", "finish_reason": "stop", "logprobs": None}]
    assert answer["object"] == "text_completion"
    assert joined(*RESPONSES.events) == RESPONSES.events[-1]["response"]


def test_the_last_word_and_the_last_blank_line_may_be_missing() -> None:
    """What counts are the events; a body that ends without a line end has ended, too."""
    content = sse(*CHAT.events)
    assert joined_events(content + b"data: [DONE]\n\n") == joined_events(content) == joined_events(content.rstrip())


def test_of_a_response_the_last_state_counts() -> None:
    """A stream of responses that has no terminal event gives the newest response in it."""
    assert joined(*RESPONSES.events[:2])["status"] == "in_progress"


def test_empty_text_replaces_nothing() -> None:
    """Servers that repeat an id or a name as empty text in later pieces do not erase it, nor a finish reason."""

    def call(name: str, arguments: str, finish: str | None) -> Any:
        function = {"name": name, "arguments": arguments}
        delta = {"tool_calls": [{"index": 0, "id": name and "call_1", "function": function}]}
        return chunk(choices=[{"index": 0, "delta": delta, "finish_reason": finish}])

    choice = joined(call("f", "{", None), call("", "}", "stop"), call("", "", ""))["choices"][0]
    assert choice["message"]["tool_calls"] == [
        {"index": 0, "id": "call_1", "function": {"name": "f", "arguments": "{}"}}
    ]
    assert choice["finish_reason"] == "stop"


def test_lists_without_an_index_are_put_behind_each_other() -> None:
    """Log probabilities of the pieces are those of the whole."""

    def delta(*tokens: str) -> Any:
        logprobs = {"content": [{"token": token} for token in tokens]}
        return chunk(choices=[{"index": 0, "delta": {"content": "".join(tokens)}, "logprobs": logprobs}])

    choice = joined(delta("a"), delta("b", "c"))["choices"][0]
    assert choice["logprobs"] == {"content": [{"token": "a"}, {"token": "b"}, {"token": "c"}]}


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
FUNCTIONS = st.fixed_dictionaries({"name": st.sampled_from(["f", "g"]), "arguments": TEXT})
CALLS = st.lists(st.fixed_dictionaries({"id": st.sampled_from(["a", "b"]), "function": FUNCTIONS}), max_size=3)
MESSAGES = st.fixed_dictionaries({"role": st.just("assistant"), "content": TEXT, "tool_calls": CALLS})
CHOICES = st.lists(MESSAGES, min_size=1, max_size=3).map(
    lambda messages: [{"index": index, "message": one, "finish_reason": "stop"} for index, one in enumerate(messages)]
)


def answer_of(choices: list[Any]) -> dict[str, Any]:
    for choice in choices:
        for index, call in enumerate(choice["message"]["tool_calls"]):
            call["index"] = index
    return {"id": "a", "object": "chat.completion", "created": 1, "model": "m", "choices": choices}


def pieces_of(text: str, data: st.DataObject) -> list[str]:
    """`text` in pieces, some of them empty."""
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=3)))
    return [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def deltas_of(choice: dict[str, Any], data: st.DataObject) -> list[Any]:
    """The chunks that a choice may have come in."""
    message = choice["message"]
    deltas: list[Any] = [{"role": message["role"], "content": "", "tool_calls": []}]
    deltas += [{"content": piece} for piece in pieces_of(message["content"], data)]
    for call in message["tool_calls"]:
        function = call["function"]
        deltas.append({"tool_calls": [{**call, "function": {**function, "arguments": ""}}]})
        for piece in pieces_of(function["arguments"], data):
            deltas.append({"tool_calls": [{"index": call["index"], "function": {"arguments": piece}}]})
    made = [{"index": choice["index"], "delta": delta, "finish_reason": None} for delta in deltas]
    return [*made, {"index": choice["index"], "delta": {}, "finish_reason": choice["finish_reason"]}]


@given(CHOICES, st.data())
def test_a_completion_in_pieces_adds_up(choices: list[Any], data: st.DataObject) -> None:
    """However text and arguments are cut, and whichever choice speaks when, the joined answer is the one meant."""
    answer = answer_of(choices)
    queues = [deltas_of(choice, data) for choice in choices]
    events: list[Any] = []
    while any(queues):
        queue = data.draw(st.sampled_from([queue for queue in queues if queue]))
        events.append({**answer, "object": "chat.completion.chunk", "choices": [queue.pop(0)]})
    made = joined(*events)
    made["choices"].sort(key=itemgetter("index"))
    assert made == answer


@given(CHOICES)
def test_there_and_back_is_the_same(choices: list[Any]) -> None:
    """A plain answer made an event, and the event made an answer again, is what it was."""
    answer = answer_of(choices)
    event = plain_event(json.dumps(answer).encode())
    assert json.loads(joined_events(b"data: " + event + b"\n\n") or b"") == answer


NAMES = st.sampled_from(
    ["choices", "delta", "message", "index", "usage", "content", "tool_calls", "response", "object"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


@given(st.lists(st.dictionaries(NAMES, VALUES, max_size=4), max_size=4))
def test_any_objects_add_up_to_something(events: list[Any]) -> None:
    """Whatever a server sends as events, joining them raises nothing."""
    content = sse(*events)
    assert (joined_events(content) is None) == (not events)
    for event in events:
        plain_event(json.dumps(event).encode())
