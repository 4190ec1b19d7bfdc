"""Request bodies: what is written, what is left out, what is refused and where."""

from __future__ import annotations

import copy
import json
from collections import UserDict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timezone
from decimal import Decimal
from enum import Enum
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Any, ClassVar
from uuid import UUID

import attrs
import msgspec
import pydantic
import pytest
from hypothesis import given, strategies as st

from openai_async._json import encode_json
from openai_async._model import Model, decode
from openai_async._types import NOT_GIVEN, omit
from openai_async.types.chat import ChatCompletion

Json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(Json)
def test_plain_values_are_written_as_they_are(value: Any) -> None:
    """What JSON knows comes out as it went in, and a value is not changed by being written."""
    before = copy.deepcopy(value)
    assert json.loads(encode_json(value)) == value
    assert value == before


@given(Json)
def test_both_ways_write_the_same(value: Any) -> None:
    """A body that has to be walked is written like one that has not."""
    assert encode_json({"body": value, "left out": omit}) == encode_json({"body": value})


def test_no_blanks_are_written() -> None:
    """The text is as short as it can be, and in UTF-8."""
    assert encode_json({"a": [1, None], "b": "é"}) == '{"a":[1,null],"b":"é"}'.encode()


@dataclass
class Tool:
    kind: ClassVar[str] = "tool"
    name: str
    options: dict[str, Any] = field(default_factory=dict[str, Any])


@attrs.define
class Point:
    x: int
    y: Any = None


class Shape(msgspec.Struct, tag_field="type", tag="shape", rename={"sort": "class"}):
    sort: str
    inner: Any = None


class Settings(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(populate_by_name=True)
    size: int = pydantic.Field(1, alias="Size")
    name: str | None = None
    made: datetime | None = None


MOMENT = datetime(2024, 1, 1, tzinfo=timezone.utc)


class Colour(Enum):
    RED = "red"


class Word(str):
    __slots__ = ()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Tool("f", {"a": omit, "b": 1}), {"name": "f", "options": {"b": 1}}),
        (Point(1, Tool("g")), {"x": 1, "y": {"name": "g", "options": {}}}),
        (Shape("a"), {"type": "shape", "class": "a", "inner": None}),
        (Shape("a", omit), {"type": "shape", "class": "a"}),
        (Settings.model_validate({"size": 2}), {"Size": 2}),
        (Settings.model_validate({"name": None, "made": MOMENT}), {"name": None, "made": "2024-01-01T00:00:00Z"}),
        (Colour.RED, "red"),
        ({Colour.RED: Colour.RED}, {"red": "red"}),
        (Word("w"), "w"),
        ({Word("k"): Word("é")}, {"k": "é"}),
        (MOMENT, "2024-01-01T00:00:00Z"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (PurePosixPath("/a"), "/a"),
        (b"abc", "YWJj"),
        ((1, 2), [1, 2]),
        ({1}, [1]),
        (frozenset({omit, 1}), [1]),
        (deque([1, Colour.RED]), [1, "red"]),
        (range(3), [0, 1, 2]),
        ({"a": 1}.keys(), ["a"]),
        (UserDict(a=omit, b=1), {"b": 1}),
        (MappingProxyType({"a": (1,)}), {"a": [1]}),
        ({1: 2, 1.5: 3}, {"1": 2, "1.5": 3}),
        ([omit, 1, NOT_GIVEN], [1]),
        ({"a": {"b": [omit], "c": NOT_GIVEN}}, {"a": {"b": []}}),
        (2**70, 2**70),
        ({"n": None, "big": 2**70}, {"n": None, "big": 2**70}),
        ("half \ud83d", "half \ud83d"),
        ([omit, "half \ud83d"], ["half \ud83d"]),
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_other_values_have_a_form(value: Any, expected: Any) -> None:
    """Values of other types are written in their natural form, alone and inside."""
    assert json.loads(encode_json(value)) == expected
    assert json.loads(encode_json({"deep": [value]})) == {"deep": [expected]}


def test_decimals_are_numbers() -> None:
    """A decimal is written digit by digit."""
    assert encode_json({"a": Decimal("0.10"), "b": omit}) == b'{"a":0.10}'


def test_numpy_values_are_written_as_numbers() -> None:
    """Arrays and numbers of numpy are lists and numbers."""
    numpy = pytest.importorskip("numpy")
    value = {"vector": numpy.array([[1.5, 2]]), "n": numpy.int64(3), "x": numpy.float32(0.5), "b": numpy.bool_(True)}
    assert json.loads(encode_json(value)) == {"vector": [[1.5, 2.0]], "n": 3, "x": 0.5, "b": True}


def test_an_iterator_is_used_once() -> None:
    """A generator of messages is written whole, whatever else the body holds."""

    def messages() -> Iterator[object]:
        yield {"role": "user", "content": Tool("f")}
        yield {"role": "user", "content": None}

    expected: list[Any] = [{"role": "user", "content": {"name": "f", "options": {}}}, {"role": "user", "content": None}]
    assert json.loads(encode_json({"n": None, "messages": messages()})) == {"n": None, "messages": expected}


def test_an_answer_is_sent_back_as_it_was_received() -> None:
    """A received model is written with its unknown fields, without those it had not, and with what was changed."""
    message = {
        "role": "assistant",
        "content": None,
        "reasoning": "hm",
        "tool_calls": [{"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}, "index": 0}],
    }
    answer = decode(ChatCompletion, json.dumps({"choices": [{"message": message}]}).encode()).choices[0].message
    assert json.loads(encode_json({"messages": [{"role": "user"}, answer]})) == {
        "messages": [{"role": "user"}, message]
    }
    answer.content = "new"
    answer.mood = "good"
    assert json.loads(encode_json(answer)) == {**message, "content": "new", "mood": "good"}
    assert encode_json(Tool("f", {"m": answer})) == encode_json({"name": "f", "options": {"m": answer.to_dict()}})


def test_a_model_inside_another_librarys_model_is_written_as_it_was_received() -> None:
    """Models keep their unknown fields within pydantic models, too."""

    class Holder(pydantic.BaseModel):
        held: Part
        more: list[Part] = []

    holder = Holder(held=decode(Part, b'{"a":1,"x":2}'), more=[decode(Part, b'{"y":null}')])
    assert json.loads(encode_json(holder)) == {"held": {"a": 1, "x": 2}, "more": [{"y": None}]}


class Part(Model):
    a: int | None = None


# ---- refused


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (object(), "the body is of type object, which has no JSON form"),
        ({"messages": [{}, {"content": object()}]}, r"messages\[1\].content is of type object"),
        ({"a b": {"c": 1j}}, r"\['a b'\].c is of type complex"),
        ({"tools": [Tool]}, r"tools\[0\] is of type type"),
        ({"format": Settings}, "format is of type ModelMetaclass"),
        ({"a": {(1, 2): 3}}, "a has a key of type tuple"),
        ({None: 1}, "the body has a key of type NoneType"),
        (Tool("f", {"x": lambda: 0}), "options.x is of type function"),
        ([iter([1, print])], r"\[0\]\[1\] is of type builtin_function_or_method"),
    ],
)
def test_what_json_cannot_hold_is_refused_with_its_path(value: Any, message: str) -> None:
    """The error names the place, as one would write it."""
    with pytest.raises(TypeError, match=message):
        encode_json(value)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize("more", [{}, {"walked": omit}], ids=["fast", "walked"])
def test_numbers_that_json_cannot_hold_are_refused(number: float, more: dict[str, Any]) -> None:
    """NaN and the infinities are not sent as null."""
    with pytest.raises(ValueError, match=rf"a\[1\] is {number}"):
        encode_json({"a": [0.5, number], "b": None, **more})


def test_a_number_in_a_dataclass_is_looked_at_too() -> None:
    """NaN is found wherever the encoder goes."""
    with pytest.raises(ValueError, match=r"tool.options.x is nan"):
        encode_json({"tool": Tool("f", {"x": float("nan")})})


def test_texts_that_look_like_numbers_are_no_reason() -> None:
    """The word null, and bytes that mean NaN elsewhere, do no harm in texts."""
    value = {"a": "null", "b": "\u02ff\x7f\xf8", "c": None, "d": -1.5, "e": 1.7976931348623157e308}
    assert json.loads(encode_json(value)) == value
