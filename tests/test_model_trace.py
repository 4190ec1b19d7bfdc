"""Nothing of what was received gets lost: unknown fields, null or missing, the order of keys, at every depth."""

from __future__ import annotations

import gc
import json
import sys
import threading
from typing import Any, Literal, get_args, get_origin

import msgspec
import pytest
from hypothesis import given, settings, strategies as st

from openai_async._model import Model, StreamDecoder, decode
from openai_async._model_hints import hints
from openai_async._model_meta import ModelMeta, layout
from openai_async.types import CreateEmbeddingResponse, ImagesResponse
from openai_async.types.chat import ChatCompletion, ChatCompletionChunk
from openai_async.types.responses import Response, ResponseStreamEvent

Json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
Names = st.text(min_size=1, max_size=8)
SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=5), int: st.integers(-(2**70), 2**70), bool: st.booleans(), type(None): st.none(),
    float: st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False),
}  # fmt: skip


def fitting(type_: Any, depth: int = 3) -> st.SearchStrategy[Any]:  # noqa: PLR0911
    """JSON that fits a documented type, with fields left out, null, unknown ones added and new words."""
    if isinstance(type_, ModelMeta):
        return objects(type_, depth)
    origin: Any = get_origin(type_)
    arguments = get_args(type_)
    if origin is Literal:
        return st.sampled_from(arguments)
    if isinstance(origin, ModelMeta):
        return objects(origin, depth)
    if origin is list:
        return st.lists(fitting(arguments[0], depth - 1), max_size=2 if depth > 0 else 0)
    if origin is dict:
        return st.dictionaries(Names, fitting(arguments[1], depth - 1), max_size=2 if depth > 0 else 0)
    if arguments:
        members = [one for one in arguments if depth > 0 or not isinstance(one, ModelMeta)] or arguments
        return st.sampled_from(members).flatmap(lambda member: fitting(member, depth))
    return SCALARS.get(type_, Json)


def objects(cls: Any, depth: int) -> st.SearchStrategy[Any]:
    names = layout(cls)

    @st.composite
    def draw_object(draw: st.DrawFn) -> dict[str, Any]:
        value: dict[str, Any] = {}
        for name in draw(
            st.lists(st.sampled_from(sorted(names.wires)), unique=True, max_size=6) if names.wires else st.just([])
        ):
            value[names.wires[name]] = draw(st.none() | fitting(hints(cls)[name], depth - 1))
        if names.tag_field is not None:
            value[names.tag_field] = draw(fitting(hints(cls)[names.tag_field]))
        return draw(
            st.permutations([*value.items(), *draw(st.dictionaries(Names, Json, max_size=2)).items()]).map(dict)
        )

    return draw_object()


def assert_known(model: Any, value: Any) -> None:
    """The model, and those inside it, tell extras and null from missing exactly as `value` has them."""
    kind = model.__class__
    if isinstance(model, Model):
        names = layout(type(model))
        known = {*names.attributes, names.tag_field}
        assert model.model_extra == {name: one for name, one in value.items() if name not in known}
        assert model.model_fields_set == {names.attributes.get(name, name) for name in value}
        for name, wire in names.wires.items():
            if wire in value:
                assert_known(getattr(model, name), value[wire])
            else:
                assert getattr(model, name) is None
    elif kind is list:
        for one, plain in zip(model, value, strict=True):
            assert_known(one, plain)
    elif kind is dict and any(isinstance(one, Model) for one in model.values()):
        for name, one in model.items():
            assert_known(one, value[name])


TREES = [ChatCompletion, ChatCompletionChunk, Response, CreateEmbeddingResponse]


@pytest.mark.parametrize("type_", TREES, ids=lambda one: one.__name__)
@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_what_fits_comes_back_exactly(type_: Any, data: st.DataObject) -> None:
    """An object decoded as a tree of models gives back itself, and the right extras at each depth."""
    value = data.draw(fitting(type_))
    raw = json.dumps(value).encode()
    assert decode(type_, raw).to_dict() == value
    assert list(decode(type_, raw).to_dict()) == list(value)
    assert_known(decode(type_, raw), value)


@settings(deadline=None, max_examples=100)
@given(data=st.data())
def test_events_come_back_exactly(data: st.DataObject) -> None:
    """The same for the events of a stream, many of which are decoded at once, and asked in any order."""
    events = data.draw(st.lists(fitting(ResponseStreamEvent, 4), min_size=1, max_size=4))
    batch = StreamDecoder[Any](ResponseStreamEvent).decode_batch([json.dumps(event).encode() for event in events])
    order = data.draw(st.permutations(range(len(events))))
    for index in order:
        assert batch[index].to_dict() == events[index]
        assert_known(batch[index], events[index])


@settings(deadline=None, max_examples=150)
@given(type_=st.sampled_from([*TREES, ResponseStreamEvent]), value=Json | st.dictionaries(Names, Json))
def test_any_json_comes_back_exactly(type_: Any, value: Any) -> None:
    """Whatever well-formed JSON arrives, nothing is raised and nothing is lost."""
    found = decode(type_, json.dumps(value).encode())
    assert (found.to_dict() if isinstance(found, Model) else found) == value


@settings(deadline=None, max_examples=100)
@given(type_=st.sampled_from(TREES), data=st.data())
def test_what_does_not_fit_comes_back_exactly(type_: Any, data: st.DataObject) -> None:
    """One wrong value somewhere in a fitting object changes nothing about the rest."""
    value = data.draw(fitting(type_))
    inner: Any = value
    while inner:
        name = data.draw(st.sampled_from(sorted(inner)))
        if not isinstance(inner[name], dict) or data.draw(st.booleans()):
            inner[name] = data.draw(Json)
            break
        inner = inner[name]
    found = decode(type_, json.dumps(value).encode())
    assert found.to_dict() == value


def test_events_know_what_they_received_as_they_come() -> None:
    """Asking one event before the next is decoded changes nothing for the next."""
    stream = StreamDecoder[Any](ChatCompletionChunk)
    for number in range(50):
        choices = [{"index": i, "delta": {"content": "x", "n": [number, i]}} for i in range(3)]
        raws = [json.dumps({"choices": choices, "n": number}).encode()] * 2
        for chunk in stream.decode_batch(raws):
            assert [choice.delta.n for choice in chunk.choices] == [[number, i] for i in range(3)]
            assert chunk.n == number


def test_a_part_outlives_the_whole() -> None:
    """A message knows its unknown fields after the completion around it is gone."""
    body: Any = {
        "choices": [{"message": {"content": None, "reasoning_content": "hm"}, "x": 1}, {"message": {"y": [2]}}]
    }
    messages = [choice.message for choice in decode(ChatCompletion, json.dumps(body).encode()).choices]
    gc.collect()
    assert [message.to_dict() for message in messages] == [choice["message"] for choice in body["choices"]]


@pytest.mark.parametrize("value", [None, 1, "x", {}])
@pytest.mark.parametrize("name", ["\x7fsource", "\x7fplace", "__source__", "__place__"])
def test_a_text_cannot_say_where_it_comes_from(name: str, value: Any) -> None:
    """The names of hidden fields are unknown fields like any other."""
    body = {name: value, "choices": [{name: value}], "other": 1}
    found = decode(ChatCompletion, json.dumps(body).encode())
    assert found.to_dict() == body
    assert_known(found, body)


def test_numbers_come_back_as_they_were_written() -> None:
    """An integer where a fraction is documented stays an integer."""
    text = '{"temperature":1,"top_p":0.5,"created_at":1741476542}'
    assert decode(Response, text.encode()).to_json(indent=None) == text


def test_reading_back_is_not_needed_for_names_that_are_not_in_the_text() -> None:
    """Asking whether an attribute is there does not make a model read its text again."""
    found = decode(ChatCompletion, b'{"id":"x","caf\\u00e9":1,"extra":2}')
    assert not hasattr(decode(ChatCompletion, b'{"id":"x"}'), "usage_details")
    assert found.café == 1
    assert getattr(found, "extra") == 2  # noqa: B009
    assert getattr(decode(ChatCompletion, b'{"\\u0066oo":1}'), "foo") == 1  # noqa: B009


def test_threads_that_decode_at_once_do_not_mix_what_they_receive() -> None:
    """Each thread finds its own extras, whatever the others decode meanwhile."""
    wrong: list[Any] = []
    interval = sys.getswitchinterval()

    def work(mark: int) -> None:
        for number in range(100):
            choices = [{"index": i, "message": {"content": "x", "mark": [mark, number, i]}} for i in range(5)]
            found = decode(ChatCompletion, json.dumps({"choices": choices, "mark": mark}).encode())
            seen = [choice.message.model_extra.get("mark") for choice in found.choices]
            if seen != [[mark, number, i] for i in range(5)] or found.model_extra != {"mark": mark}:
                wrong.append(seen)

    sys.setswitchinterval(1e-6)
    try:
        threads = [threading.Thread(target=work, args=(mark,)) for mark in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert wrong == []


class Chatty:
    """Decodes another text when the collector finds it, in the middle of whatever runs then."""

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        decode(ChatCompletion, b'{"choices":[{"message":{}}],"other":1}')


def test_a_finalizer_that_decodes_does_not_confuse_the_text_of_others() -> None:
    """Extras are right or unknown, but never those of another text."""
    thresholds = gc.get_threshold()
    gc.set_threshold(1)
    try:
        for number in range(50):
            Chatty()
            choices = [{"message": {"content": "x", "n": [number, i]}} for i in range(5)]
            found = decode(ChatCompletion, json.dumps({"choices": choices}).encode())
            for i, choice in enumerate(found.choices):
                assert choice.message.model_extra in ({"n": [number, i]}, {})
    finally:
        gc.set_threshold(*thresholds)


def test_a_struct_made_behind_our_back_says_what_is_known() -> None:
    """A model that another library's decoder made has its values; what else was sent is not known."""
    found = msgspec.json.decode(b'{"token":"x","zork":1}', type=Token)
    assert found.to_dict() == {"token": "x"}
    assert found.model_extra == {}


class Token(Model):
    token: str
    logprob: float


# ---- large texts


def long_completion(extra: Any) -> dict[str, Any]:
    text = ("many words " * 500 + 'and a "quoted" \\ one\n') * 40 + "\\"
    return {"id": "x", "choices": [{"message": {"content": text, "extra": extra}}]}


VECTORS = [[index / 7 for index in range(1, 400)], [1.5] * 500]
LARGE: list[tuple[Any, Any]] = [
    (ChatCompletion, long_completion(None)),
    (ChatCompletion, long_completion({"inner": ["b" * 5_000, {"deep": "é" * 5_000 + '"'}, VECTORS]})),
    (ChatCompletion, long_completion("\0" * 3_000)),
    (ChatCompletion, {**long_completion("\0000"), "k" * 4_000: 1}),
    (ImagesResponse, {"created": 1, "data": [{"b64_json": "A" * 300_000, "extra": 1}, {"b64_json": "B" * 300_000}]}),
    (CreateEmbeddingResponse, {"data": [{"embedding": [0.25, -1.5] * 2_000, "n": i} for i in range(20)], "model": "m"}),
    (CreateEmbeddingResponse, {"data": [{"embedding": [[0.25] * 900] * 3, "n": VECTORS} for _ in range(20)]}),
    (CreateEmbeddingResponse, [1.5] * 100_000),
]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("case", range(len(LARGE)))
def test_large_texts_come_back_exactly(case: int, indent: int | None) -> None:
    """Long strings and arrays come back too, known or unknown."""
    type_, value = LARGE[case]
    found = decode(type_, json.dumps(value, indent=indent).encode())
    assert (found.to_dict() if isinstance(found, Model) else found) == value
    if isinstance(found, Model):
        assert_known(found, value)


def test_large_texts_are_not_held_twice() -> None:
    """A decoded image and decoded embeddings keep no copy of the text they came from."""
    for type_, value in (LARGE[4], LARGE[5]):
        raw = json.dumps(value).encode()
        before = sys.getrefcount(raw)
        found = decode(type_, raw)
        assert sys.getrefcount(raw) == before
        assert found.to_dict() == value
        (event,) = StreamDecoder[Any](type_).decode_batch([raw])
        assert sys.getrefcount(raw) == before
        assert event.to_dict() == value


def test_items_of_a_large_text_change_on_their_own() -> None:
    """Items that came with the same keys share what is known of them, until one of them changes."""
    value: dict[str, Any] = {"data": [{"embedding": [0.25, -1.5] * 2_000, "index": index} for index in range(20)]}
    found = decode(CreateEmbeddingResponse, json.dumps(value).encode())
    found.data[0].object = "embedding"
    found.data[1].seen = 1
    assert found.data[0].to_dict() == {**value["data"][0], "object": "embedding"}
    assert found.data[1].to_dict() == {**value["data"][1], "seen": 1}
    assert [item.to_dict() for item in found.data[2:]] == value["data"][2:]


def test_what_is_known_of_a_large_text_is_little() -> None:
    """Little is kept of many items that are alike, for the garbage collector would go through all vectors meanwhile."""
    value = {"data": [{"embedding": [0.5] * 400, "index": index} for index in range(2_000)]}
    raw = json.dumps(value).encode()
    gc.collect()
    gc.disable()
    try:
        found = decode(CreateEmbeddingResponse, raw)
        count = gc.get_count()[0]
    finally:
        gc.enable()
    assert len(found.data) == 2_000
    assert count < 4 * 2_000  # an item has its vector; three objects more for each would be 12,000
