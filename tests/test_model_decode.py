"""Decoding: what servers were seen to send, what does not fit, strict mode, and text that is not JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

import pydantic
import pytest

from openai_async._model import Model, ModelDecodeError, StreamDecoder, decode
from openai_async._model_decoder import _Converted, decoder
from openai_async.types import Batch, CreateEmbeddingResponse, Embedding, Model as ModelInfo
from openai_async.types.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageFunctionToolCall,
    ParsedChatCompletion,
)
from openai_async.types.responses import (
    Response,
    ResponseCompletedEvent,
    ResponseCreatedEvent,
    ResponseItem,
    ResponseOutputMessage,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    Tool,
    WebSearchTool,
)
from openai_async.types.shared import CompoundFilter


def encoded(value: Any) -> bytes:
    return json.dumps(value).encode()


def fast(type_: Any) -> bool:
    """Whether one pass of the decoder makes values of the type."""
    return not isinstance(decoder(type_).type, _Converted)


# ---- what real servers were seen to send


def test_a_completion_decodes_in_one_pass() -> None:
    """The types of the hot paths need no second look."""
    assert all(fast(type_) for type_ in (ChatCompletion, ChatCompletionChunk, Response, ResponseStreamEvent))


def test_events_without_numbers_decode() -> None:
    """Events of the Responses API come without `sequence_number`, `output_index` or `content_index`."""
    event = decode(ResponseStreamEvent, b'{"type":"response.output_text.delta","delta":"x"}')
    assert (event.delta, event.sequence_number, event.output_index) == ("x", None, None)
    assert isinstance(event, ResponseTextDeltaEvent)


def test_a_created_event_of_three_fields_decodes() -> None:
    """The first event may hold next to nothing of the response."""
    raw = b'{"response":{"id":"r","object":"response","status":"in_progress"},"type":"response.created"}'
    event = decode(ResponseStreamEvent, raw)
    assert event.response.id == "r"
    assert event.response.output is None
    assert event.response.output_text == ""
    assert isinstance(event, ResponseCreatedEvent)


@pytest.mark.parametrize("choice", [{}, {"finish_reason": None}], ids=["missing", "null"])
def test_a_finish_reason_that_never_comes_is_none(choice: dict[str, Any]) -> None:
    """Servers leave the finish reason out, or send null to the end."""
    chunk = decode(ChatCompletionChunk, encoded({"choices": [{"index": 0, "delta": {"content": "x"}, **choice}]}))
    assert chunk.choices[0].finish_reason is None


def test_null_stands_for_lists_and_switches() -> None:
    """`tools: null` and `parallel_tool_calls: null` decode, and stay null."""
    value = {"tools": None, "parallel_tool_calls": None, "output": None, "usage": None}
    found = decode(Response, encoded(value))
    assert (found.tools, found.parallel_tool_calls) == (None, None)
    assert found.to_dict() == value


def test_embeddings_come_as_numbers_text_or_one_vector_per_token() -> None:
    """Whatever form the vectors have, it is kept."""
    for vector in ([0.5, -1], "AAAAPw==", [[0.5], [1.5]]):
        found = decode(CreateEmbeddingResponse, encoded({"data": [{"embedding": vector, "index": 0}]}))
        assert isinstance(found.data[0], Embedding)
        assert found.data[0].embedding == vector


def test_a_model_without_a_date_decodes() -> None:
    """Local servers list models without `created`."""
    assert decode(ModelInfo, b'{"id":"llama","object":"model"}').created is None


def test_a_null_role_and_a_new_id_in_every_chunk_decode() -> None:
    """Chunks of one stream need not agree, and need no role."""
    raws = [encoded({"id": str(i), "choices": [{"delta": {"role": None, "content": str(i)}}]}) for i in range(3)]
    chunks = StreamDecoder[ChatCompletionChunk](ChatCompletionChunk).decode_batch(raws)
    assert [chunk.id for chunk in chunks] == ["0", "1", "2"]
    assert {chunk.choices[0].delta.role for chunk in chunks} == {None}


@pytest.mark.parametrize(
    "text", ["\\ud83d", "1e999", "NaN", "-Infinity", "123456789012345678901234567890", "-0"], ids=str
)
def test_odd_values_decode(text: str) -> None:
    """Halves of surrogate pairs, NaN and numbers out of range are read as the standard library reads them."""
    raw = ('{"id":"%s","x":1}' if text.startswith("\\") else '{"id":%s,"x":1}') % text
    found = decode(ChatCompletion, raw.encode())
    assert repr(found.id) == repr(json.loads(raw)["id"])
    assert found.model_extra == {"x": 1}


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    """A mark at the front does not make a text malformed."""
    assert decode(ChatCompletion, b'\xef\xbb\xbf{"id":"x"}').id == "x"


# ---- what does not fit


def test_values_of_another_kind_stay_as_they_are() -> None:
    """One wrong value changes nothing about those beside it, which are typed as ever."""
    value = {
        "id": 7,
        "created": "now",
        "choices": [{"index": 0, "message": {"content": ["x"]}}, None, "text"],
        "usage": [],
    }
    found = decode(ChatCompletion, encoded(value))
    assert (found.id, found.created, found.usage) == (7, "now", [])
    assert found.choices[0].message.content == ["x"]
    assert found.choices[1:] == [None, "text"]
    assert found.to_dict() == value


def test_an_integer_becomes_a_fraction_on_the_slow_path_too() -> None:
    """A field documented as a fraction holds one, unless the number would change."""
    found = decode(Response, b'{"id":1,"temperature":1,"top_p":9007199254740993}')
    assert type(found.temperature) is float
    assert found.top_p == 9007199254740993
    assert found.to_json(indent=None) == '{"id":1,"temperature":1,"top_p":9007199254740993}'


@pytest.mark.parametrize("value", [None, 1, "text", [], [{"id": "x"}], True])
def test_a_text_that_is_no_object_gives_its_value(value: Any) -> None:
    """Where an object was expected, any other value is handed over as it is."""
    assert decode(ChatCompletion, encoded(value)) == value


def test_an_event_of_a_new_kind_reads_by_attribute() -> None:
    """An unknown member of a union becomes a model without fields, whose keys are its attributes."""
    value = {"type": "response.dreams.delta", "delta": "zzz", "item": {"id": 1}}
    event: Any = decode(ResponseStreamEvent, encoded(value))
    assert type(event).__name__ == "Model"
    assert (event.type, event.delta, event.item) == ("response.dreams.delta", "zzz", {"id": 1})
    assert event.to_dict() == value
    with pytest.raises(AttributeError, match="'Model' object has no attribute 'id'"):
        str(event.id)


def test_a_new_kind_inside_does_not_disturb_its_neighbours() -> None:
    """Output items of a new kind stand among typed ones."""
    dream, message = {"type": "dream", "vivid": True}, {"type": "message", "id": "m"}
    value = {"output": [dream, message]}
    first, second = decode(Response, encoded(value)).output
    assert (type(first), getattr(first, "vivid")) == (Model, True)  # noqa: B009
    assert isinstance(second, ResponseOutputMessage)


def test_a_new_tag_where_no_other_class_can_be_keeps_the_class() -> None:
    """Outside of a union the class is known; the tag reads as it was sent."""
    found: Any = decode(ResponseOutputMessage, b'{"type":"letter","id":"m"}')
    assert found.type == "letter"
    assert found.to_dict() == {"type": "letter", "id": "m"}
    assert type(found) is ResponseOutputMessage


def test_a_member_without_tag_is_the_one_that_knows_its_keys() -> None:
    """Servers leave tags out; what is there tells which member was meant."""
    raw = (
        b'{"choices":[{"message":{"tool_calls":[{"id":"c","function":{"name":"f","arguments":"{}"}},{"custom":{}}]}}]}'
    )
    first, second = decode(ChatCompletion, raw).choices[0].message.tool_calls
    assert isinstance(first, ChatCompletionMessageFunctionToolCall)
    assert isinstance(second, ChatCompletionMessageCustomToolCall)
    assert "type" not in first.to_dict()


@pytest.mark.parametrize("tag", ["web_search", "web_search_2025_08_26"])
def test_a_class_with_several_tags_decodes_in_one_pass(tag: str) -> None:
    """Each of its tags selects it in a union, and stays readable."""
    found = decode(Tool, encoded({"type": tag, "search_context_size": "low", "extra": 1}))
    assert isinstance(found, WebSearchTool)
    assert (found.type, type(found).__name__) == (tag, "WebSearchTool")
    assert found.to_dict() == {"type": tag, "search_context_size": "low", "extra": 1}
    assert fast(Tool)


def test_a_union_that_no_tag_tells_apart_is_told_by_the_rest() -> None:
    """Items share the tag `message`; content and role decide."""
    values: list[Any] = [
        {"type": "message", "id": "1", "role": "user", "content": [{"type": "input_text", "text": "x"}], "new": 1},
        {"type": "message", "id": "2", "role": "assistant", "status": "completed", "content": []},
    ]
    found = [decode(ResponseItem, encoded(value)) for value in values]
    assert [type(one).__name__ for one in found] == ["ResponseInputMessageItem", "ResponseOutputMessage"]
    assert [one.to_dict() for one in found] == values
    assert found[0].model_extra == {"new": 1}


def test_such_a_union_is_typed_inside_of_a_response() -> None:
    """`instructions` given as messages are models, each with what it received."""
    filters = {"type": "and", "filters": [{"type": "eq", "key": "k", "value": 1}, {"z": 2}]}
    value = {
        "instructions": [{"role": "user", "content": "x", "y": 1}],
        "tools": [{"type": "file_search", "filters": filters}],
    }
    found = decode(Response, encoded(value))
    assert found.instructions[0].model_extra == {"y": 1}
    tool: Any = found.tools[0]
    assert isinstance(tool.filters, CompoundFilter)
    assert found.to_dict() == value
    assert fast(Response)


def test_type_variables_are_filled_in() -> None:
    """A parsed completion of a type decodes its parsed content as that type."""
    raw = b'{"choices":[{"message":{"parsed":{"x":1},"content":"{}"}}]}'
    assert decode(ParsedChatCompletion[Point], raw).choices[0].message.parsed == Point(1)
    assert decode(ParsedChatCompletion, raw).choices[0].message.parsed == {"x": 1}


@dataclass
class Point:
    x: int


class Shape(pydantic.BaseModel):
    corners: int


class Drawing(Model):
    made: datetime
    origin: Point | None
    shape: Shape | None
    shapes: list[Shape]


def test_fields_of_other_libraries_types_are_decoded() -> None:
    """Dates, dataclasses and pydantic models in a user's class are made from JSON, or left as JSON."""
    raw = b'{"made":"2024-05-01T00:00:00Z","origin":{"x":1},"shape":{"corners":3},"shapes":[{"corners":4}]}'
    found = decode(Drawing, raw)
    assert found.made == datetime(2024, 5, 1, tzinfo=timezone.utc)
    assert (found.origin, found.shape, found.shapes) == (Point(1), Shape(corners=3), [Shape(corners=4)])
    wrong: Any = decode(Drawing, b'{"made":"today","origin":{},"shape":{"corners":"many"}}')
    assert (wrong.made, wrong.origin, wrong.shape) == ("today", {}, {"corners": "many"})


@pytest.mark.parametrize("type_", [object, Any, dict, dict[str, Any], list[Any]])
def test_types_without_models_give_plain_values(type_: Any) -> None:
    """Asked for plain JSON, that is what comes."""
    assert decode(type_, b'{"a":[1,null]}') == {"a": [1, None]}


def test_lists_and_dictionaries_of_models_decode() -> None:
    """Models inside plain containers are typed, and keep what they received."""
    found = decode(dict[str, list[Batch]], b'{"a":[{"id":"b","x":1}]}')
    assert isinstance(found["a"][0], Batch)
    assert found["a"][0].model_extra == {"x": 1}


# ---- batches


def test_a_batch_goes_on_after_an_event_that_does_not_fit() -> None:
    """Events before and after an odd one are typed, and each knows its own text."""
    raws = [encoded({"type": "response.output_text.delta", "delta": str(i), "n": i}) for i in range(60)]
    raws[30] = b'{"type":"new","n":30}'
    raws[31] = b'{"type":"response.output_text.delta","delta":31,"n":31}'
    stream = StreamDecoder[Any](ResponseStreamEvent)
    events = [event for start in range(0, 60, 7) for event in stream.decode_batch(raws[start : start + 7])]
    assert [event.n for event in events] == list(range(60))
    assert type(events[30]) is Model
    assert [event.to_dict() for event in events] == [json.loads(raw) for raw in raws]


def test_an_event_keeps_few_texts_of_its_stream() -> None:
    """A program that keeps one event does not keep the whole stream."""
    stream = StreamDecoder[Any](ChatCompletionChunk)
    kept = stream.decode_batch([b'{"id":"first"}'])[0]
    for number in range(1000):
        stream.decode_batch([encoded({"id": str(number)})])
    assert len(getattr(kept, "__source__").raws) < 32  # noqa: B009


def test_an_event_that_is_no_json_is_refused() -> None:
    """Malformed events raise, and the stream can go on."""
    stream = StreamDecoder[Any](ChatCompletionChunk)
    with pytest.raises(ModelDecodeError):
        stream.decode_batch([b'{"id":"a"}', b"oops"])
    (event,) = stream.decode_batch([b'{"id":"b","x":1}'])
    assert event.model_extra == {"x": 1}


# ---- refused


@pytest.mark.parametrize("raw", [b"", b" ", b"{", b"<html>", b'{"id":}', b'{"a":1} x', b"\xff", b"[" * 100_000])
def test_a_text_that_is_not_json_is_refused(raw: bytes) -> None:
    """Malformed and empty texts have no path."""
    for type_ in (ChatCompletion, object, ResponseItem):
        with pytest.raises(ModelDecodeError) as info:
            decode(type_, raw)
        assert info.value.path is None
        assert info.value.reason


@pytest.mark.parametrize(
    ("type_", "value", "path"),
    [
        (ChatCompletion, [], "$"),
        (ChatCompletion, {"choices": [{"index": "x"}]}, "$.choices[0].index"),
        (ResponseStreamEvent, {"type": "new"}, "$.type"),
        (Response, {"instructions": [{"role": "user", "content": 5}]}, "$.instructions[0].content"),
        (ResponseItem, {"type": "message", "id": 5, "role": "user", "content": []}, "$.id"),
        (list[ResponseCompletedEvent], [{"response": {"id": 1}}], "$[0].response.id"),
    ],
)
def test_strict_mode_tells_where_a_value_does_not_fit(type_: Any, value: Any, path: str) -> None:
    """Strict mode raises with the path of the value; the default mode takes it."""
    with pytest.raises(ModelDecodeError) as info:
        decode(type_, encoded(value), strict=True)
    assert info.value.path == path
    assert str(info.value).endswith(f" - at `{path}`")
    decode(type_, encoded(value))


def test_strict_mode_takes_new_words_and_missing_fields() -> None:
    """Growth of the API is not an error."""
    raw = b'{"choices":[{"finish_reason":"bored"}],"service_tier":"gold","new":1}'
    assert decode(ChatCompletion, raw, strict=True).service_tier == "gold"


def test_strict_batches_tell_where_an_event_does_not_fit() -> None:
    """The same goes for events."""
    with pytest.raises(ModelDecodeError, match=r"\$\.delta"):
        StreamDecoder[Any](ResponseStreamEvent, strict=True).decode_batch(
            [b'{"type":"response.output_text.delta","delta":1}']
        )
