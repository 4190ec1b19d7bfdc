"""``chat.completions.stream()``: what its events tell and what they add up to, on both clients."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from clients import KINDS, AsyncCaller, Caller
from openai_async import APIConnectionError, IncompleteStreamError, RateLimitError
from openai_async._accumulate.chat import ChatAccumulator
from openai_async._chat_events import ChatEvents
from openai_async._model import StreamDecoder
from openai_async._parsing import Parser
from openai_async.testing import Fault, LocalServer
from openai_async.types.chat import ChatCompletionChunk, ParsedChatCompletion
from streams import CHAT, chunk

USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}


def delta(finish: str | None = None, index: int = 0, logprobs: Any = None, **fields: Any) -> dict[str, Any]:
    one = chunk(finish=finish, index=index)
    one["choices"][0] |= {"delta": fields, "logprobs": logprobs}
    return one


def call(index: int | None, arguments: str, id_: str | None = None, name: str | None = None) -> dict[str, Any]:
    one: dict[str, Any] = {"index": index, "id": id_, "function": {"name": name, "arguments": arguments}}
    return delta(tool_calls=[{key: value for key, value in one.items() if value is not None}])


TOKEN: dict[str, Any] = {"token": "No", "logprob": -0.5, "bytes": None, "top_logprobs": []}

# Streams, and the events that are told of them besides `chunk`: type, and what is in it.
STREAMS: dict[str, tuple[list[Any], list[tuple[Any, ...]]]] = {
    "text": (
        [delta(role="assistant", content=""), *CHAT.events],
        [("content.delta", "Hel", "Hel"), ("content.delta", "lo", "Hello"), ("content.done", "Hello")],
    ),
    "refusal": (
        [delta(refusal="No"), delta(refusal="pe."), delta("stop")],
        [("refusal.delta", "No", "No"), ("refusal.delta", "pe.", "Nope."), ("refusal.done", "Nope.")],
    ),
    "tool calls": (
        [
            chunk("Wait."),
            call(0, "", "a", "f"),
            call(0, '{"x":'),
            call(0, "1}"),
            call(1, "{}", "b", "g"),
            delta("stop"),
        ],
        [
            ("content.delta", "Wait.", "Wait."),
            ("content.done", "Wait."),
            ("tool_calls.function.arguments.delta", "f", 0, '{"x":', '{"x":'),
            ("tool_calls.function.arguments.delta", "f", 0, "1}", '{"x":1}'),
            ("tool_calls.function.arguments.done", "f", 0, '{"x":1}'),
            ("tool_calls.function.arguments.delta", "g", 1, "{}", "{}"),
            ("tool_calls.function.arguments.done", "g", 1, "{}"),
        ],
    ),
    "tool calls without index": (
        [call(None, "{}", "a", "f"), call(None, "[]", "b", "g"), delta("tool_calls")],
        [
            ("tool_calls.function.arguments.delta", "f", 0, "{}", "{}"),
            ("tool_calls.function.arguments.done", "f", 0, "{}"),
            ("tool_calls.function.arguments.delta", "g", 1, "[]", "[]"),
            ("tool_calls.function.arguments.done", "g", 1, "[]"),
        ],
    ),
    "log probabilities": (
        [
            delta(content="No", logprobs={"content": [TOKEN], "refusal": None}),
            delta(refusal="No", logprobs={"content": None, "refusal": [TOKEN]}),
            delta("stop"),
        ],
        [
            ("content.delta", "No", "No"),
            ("logprobs.content.delta", 1, 1),
            ("refusal.delta", "No", "No"),
            ("logprobs.refusal.delta", 1, 1),
            ("content.done", "No"),
            ("refusal.done", "No"),
            ("logprobs.content.done", 1),
            ("logprobs.refusal.done", 1),
        ],
    ),
    "no choices at first": (
        [{**chunk(), "choices": [], "model": ""}, *CHAT.events],
        [("content.delta", "Hel", "Hel"), ("content.delta", "lo", "Hello"), ("content.done", "Hello")],
    ),
    "no finish reason": (
        [chunk("Hi")],
        [("content.delta", "Hi", "Hi"), ("content.done", "Hi")],
    ),
    "two choices": (
        [chunk("a"), chunk("b", index=1), chunk(finish="stop"), chunk(finish="stop", index=1)],
        [
            ("content.delta", "a", "a"),
            ("content.delta", "b", "b"),
            ("content.done", "a"),
            ("content.done", "b"),
        ],
    ),
}


# What an event is compared by. Snapshots of log probabilities are lists of which the length tells enough.
TOLD = {
    "content.delta": ("delta", "snapshot"),
    "content.done": ("content",),
    "refusal.delta": ("delta", "snapshot"),
    "refusal.done": ("refusal",),
    "tool_calls.function.arguments.delta": ("name", "index", "arguments_delta", "arguments"),
    "tool_calls.function.arguments.done": ("name", "index", "arguments"),
    "logprobs.content.delta": ("content", "snapshot"),
    "logprobs.content.done": ("content",),
    "logprobs.refusal.delta": ("refusal", "snapshot"),
    "logprobs.refusal.done": ("refusal",),
}


def told(event: Any) -> tuple[Any, ...]:
    """What an event says, as it stands in the table of streams."""
    values = [getattr(event, name) for name in TOLD[event.type]]
    return event.type, *(value if isinstance(value, (str, int)) else len(value) for value in values)


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    """Each client in turn."""
    own = KINDS[request.param](server)
    yield own
    own.close()


def ask(caller: Caller, **options: Any) -> Any:
    return caller.client.chat.completions.stream(**{**CHAT.arguments, **options})


@pytest.mark.parametrize("name", STREAMS)
def test_events(caller: Caller, name: str) -> None:
    """Both clients tell the same events in the same order, and add up to the same."""
    chunks, expected = STREAMS[name]
    caller.server.reply(events=chunks)
    with caller.inside(ask(caller)) as stream:
        events = list(caller.each(stream))
        completion = caller.run(stream.get_final_completion())
    assert [told(event) for event in events if event.type != "chunk"] == expected
    received = [event for event in events if event.type == "chunk"]
    assert [event.chunk.to_dict() for event in received] == chunks
    assert received[-1].snapshot == completion == stream.current_completion_snapshot
    assert isinstance(completion, ParsedChatCompletion)
    assert caller.server.requests[0].json()["stream"] is True


@pytest.mark.parametrize("name", STREAMS)
def test_events_can_be_written_out(name: str, caller: Caller) -> None:
    """They are dumped as types of the API are, with the properties that tell what they add up to."""
    caller.server.reply(events=STREAMS[name][0])
    with caller.inside(ask(caller)) as stream:
        for event in caller.each(stream):
            dumped = event.model_dump()
            public = {name for name in dir(event) if not name.startswith(("_", "model_", "to_"))}
            assert {*dumped} == public
            assert dumped["type"] == event.type
            assert json.loads(event.model_dump_json()) == event.to_dict(mode="json") == json.loads(event.to_json())
            if event.type == "chunk":
                assert dumped["chunk"] == event.chunk.model_dump()
                assert event.model_dump(exclude_unset=True)["chunk"] == event.chunk.model_dump(exclude_unset=True)


def test_a_snapshot_is_of_its_moment(caller: Caller) -> None:
    """A snapshot has what was said until then, also when it is read later."""
    caller.server.reply(events=CHAT.events)
    with caller.inside(ask(caller)) as stream:
        events: list[Any] = []
        during: list[str] = []
        for event in caller.each(stream):
            events.append(event)
            during.append(stream.current_completion_snapshot.choices[0].message.content)
    assert during == ["Hel", "Hel", "Hello", "Hello", "Hello", "Hello"]
    chunks = [event for event in reversed(events) if event.type == "chunk"]
    assert [event.snapshot.choices[0].message.content for event in chunks] == ["Hello", "Hello", "Hel"]


def test_texts_alone(caller: Caller) -> None:
    """`text_deltas` gives the text of the first choice, nothing else."""
    caller.server.reply(events=[chunk("a"), chunk("x", index=1), chunk("b"), chunk(finish="stop")])
    with caller.inside(ask(caller, n=2)) as stream:
        assert list(caller.each(stream.text_deltas)) == ["a", "b"]


def test_nothing_is_sent_before_the_block(caller: Caller) -> None:
    """Making the manager sends nothing; the block does."""
    manager = ask(caller)
    assert not caller.server.requests
    with caller.inside(manager) as stream:
        caller.run(stream.until_done())
    assert len(caller.server.requests) == 1


def test_events_may_be_read_by_hand(caller: Caller) -> None:
    """Events are taken singly, by iteration that stops and goes on, and `get_final_completion` reads the rest."""
    caller.server.reply(events=CHAT.events)
    with caller.inside(ask(caller)) as stream:
        first = next(caller.each(stream))
        assert (first.type, first.chunk.choices[0].delta.content) == ("chunk", "Hel")
        assert caller.run(stream.get_final_completion()).choices[0].message.content == "Hello"
        assert list(caller.each(stream)) == []
        assert stream.completed


def test_leaving_early(caller: Caller) -> None:
    """A block that is left early frees the connection, and there is no final completion."""
    caller.server.fault(Fault(stall_after_events=1))
    caller.server.reply(events=CHAT.events)
    with caller.inside(ask(caller)) as stream:
        next(caller.each(stream))
    caller.until(lambda server: server.open_connections == 0)
    assert list(caller.each(stream)) == []
    with pytest.raises(IncompleteStreamError) as caught:
        caller.run(stream.get_final_completion())
    assert caught.value.partial.choices[0].message.content == "Hel"


def test_truncation_is_an_error_with_what_came(caller: Caller) -> None:
    """A stream that ends too soon raises after its events, and the error holds what they add up to."""
    caller.server.fault(Fault(truncate_after_events=2, final_chunk=True))
    caller.server.reply(events=CHAT.events)
    texts: list[str] = []
    with pytest.raises(IncompleteStreamError) as caught, caller.inside(ask(caller)) as stream:
        texts += caller.each(stream.text_deltas)
    assert texts == ["Hel", "lo"]
    assert caught.value.partial.choices[0].message.content == "Hello"


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(reset_after_events=1), APIConnectionError),
        (Fault(truncate_after_events=1), APIConnectionError),
        (Fault(error_event=1, error={"code": "rate_limit_exceeded"}), RateLimitError),
    ],
    ids=["reset", "truncated message", "error event"],
)
def test_a_broken_stream_tells_what_came(caller: Caller, fault: Fault, error: type[Exception]) -> None:
    """After the first event an error carries what was received."""
    caller.server.fault(fault)
    caller.server.reply(events=CHAT.events)
    with pytest.raises(error) as caught, caller.inside(ask(caller)) as stream:
        caller.run(stream.until_done())
    partial: Any = getattr(caught.value, "partial", None)
    assert partial.choices[0].message.content == "Hel"


def test_usage_of_the_server(caller: Caller) -> None:
    """The counts that a server sends are given as they are."""
    caller.server.reply(events=[*CHAT.events, {**chunk(), "choices": [], "usage": USAGE}])
    with caller.inside(ask(caller)) as stream:
        caller.run(stream.until_done())
        assert stream.usage.to_dict() == USAGE
        assert not getattr(stream.usage, "estimated", False)


def test_usage_is_estimated(caller: Caller) -> None:
    """Where a server sends no counts there are rough ones, which say so."""
    caller.server.reply(events=CHAT.events)
    with caller.inside(ask(caller)) as stream:
        caller.run(stream.until_done())
        usage = stream.usage
    assert usage.estimated
    assert usage.completion_tokens == 2
    assert 10 < usage.prompt_tokens < 40
    assert usage.total_tokens == usage.prompt_tokens + usage.completion_tokens


@settings(max_examples=60, deadline=None)
@given(name=st.sampled_from(sorted(STREAMS)), data=st.data())
def test_reads_make_no_difference(name: str, data: st.DataObject) -> None:
    """However the chunks are spread over network reads, and whenever somebody looks, the whole is the same."""
    chunks, expected = STREAMS[name]
    raws = [json.dumps(one).encode() for one in chunks]
    decoder: StreamDecoder[ChatCompletionChunk] = StreamDecoder(ChatCompletionChunk)
    events: ChatEvents[Any] = ChatEvents(Parser())
    found: list[Any] = []
    while raws:
        size = data.draw(st.integers(1, min(3, len(raws))))
        batch = decoder.decode_batch(raws[:size])
        del raws[:size]
        events.received(batch)
        if data.draw(st.booleans()):
            batch[0].model_extra["seen"] = 1  # what users do with a chunk is not part of the answer
        for one in events.tell(batch):
            found.append(one)
            if data.draw(st.booleans()):
                events.snapshot()
    found += events.end()
    assert [told(event) for event in found if event.type != "chunk"] == expected
    whole = ChatAccumulator()
    for one in chunks:
        whole.add(one)
    assert events.final() == ParsedChatCompletion.model_construct(**whole.snapshot())


def test_a_dropped_stream_frees_its_connection(caller: Caller) -> None:
    """A stream that nobody holds any more, opened without a block, keeps no connection."""
    caller.server.fault(Fault(stall_after_events=1))
    caller.server.reply(events=CHAT.events)
    manager = ask(caller)
    stream = caller.run(manager.__aenter__() if isinstance(caller, AsyncCaller) else manager.__enter__())
    next(caller.each(stream))
    del stream, manager
    caller.until(lambda server: server.open_connections == 0)
