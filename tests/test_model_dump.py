"""Models as dictionaries and text: names, modes, what is left out, and changes."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any

import pydantic
import pytest

from openai_async._model import Model, decode
from openai_async.types import Moderation
from openai_async.types.chat import ChatCompletion
from openai_async.types.responses import FunctionTool, ResponseOutputMessage

VALUE: dict[str, Any] = {
    "id": "x",
    "choices": [
        {"index": 0, "message": {"role": "assistant", "content": "a", "refusal": None, "extra": [1]}},
        {"index": 1, "message": {"role": "assistant", "content": "b"}, "logprobs": None},
    ],
    "zork": {"deep": None},
}


@pytest.fixture
def completion() -> ChatCompletion:
    found: ChatCompletion = decode(ChatCompletion, json.dumps(VALUE).encode())
    return found


def test_a_dictionary_has_what_was_received(completion: ChatCompletion) -> None:
    """`to_dict` gives the received object back, in its order."""
    assert completion.to_dict() == VALUE
    assert json.dumps(completion.to_dict()) == json.dumps(VALUE)


def test_changes_are_written(completion: ChatCompletion) -> None:
    """What is set, removed and added afterwards is in the dictionary."""
    completion.choices[0].message.content = None
    completion.choices[1].message.content = "c"
    completion.choices[1].message.refusal = None
    completion.choices.append(completion.choices[0])
    completion.created = 5
    completion.zork = {"deep": 1}
    completion.added = completion.choices[1].message
    del completion.id
    first = {"index": 0, "message": {"role": "assistant", "content": None, "refusal": None, "extra": [1]}}
    second = {"role": "assistant", "content": "c", "refusal": None}
    assert completion.to_dict() == {
        "choices": [first, {"index": 1, "message": second, "logprobs": None}, first],
        "zork": {"deep": 1},
        "created": 5,
        "added": second,
    }


def test_extras_can_be_changed_through_their_dictionary(completion: ChatCompletion) -> None:
    """`model_extra` is the model's own dictionary."""
    completion.model_extra["new"] = 1
    del completion.model_extra["zork"]
    assert completion.to_dict() == {"id": "x", "choices": VALUE["choices"], "new": 1}


def test_the_pydantic_dump_has_every_field(completion: ChatCompletion) -> None:
    """`model_dump` writes fields that were not received as None; `exclude_unset` leaves them out."""
    dumped = completion.model_dump()
    assert set(dumped) == {*ChatCompletion.model_fields, "zork"}
    assert dumped["model"] is None
    assert dumped["choices"][0]["message"]["tool_calls"] is None
    assert completion.model_dump(exclude_unset=True) == VALUE
    assert completion.dict() == dumped


def test_none_and_defaults_can_be_left_out(completion: ChatCompletion) -> None:
    """`exclude_none` leaves fields out that are None, `exclude_defaults` those with their default value."""
    messages = [{"role": "assistant", "content": "a", "extra": [1]}, {"role": "assistant", "content": "b"}]
    choices = [{"index": index, "message": message} for index, message in enumerate(messages)]
    expected = {"id": "x", "choices": choices, "zork": {"deep": None}}
    assert completion.to_dict(exclude_none=True) == expected
    assert completion.model_dump(exclude_none=True) == expected
    assert completion.model_dump(exclude_defaults=True) == expected


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"include": {"id"}}, {"id": "x"}),
        ({"include": {"choices": {0: {"index"}}}}, {"choices": [{"index": 0}]}),
        ({"include": {"choices": {"__all__": {"index": True}}}}, {"choices": [{"index": 0}, {"index": 1}]}),
        ({"include": {"choices": {-1: {"message": {"content"}}}}}, {"choices": [{"message": {"content": "b"}}]}),
        ({"exclude": {"choices", "zork"}}, {"id": "x"}),
        (
            {"exclude": {"id": True, "zork": ..., "choices": {0: True, 1: {"message"}}}},
            {"choices": [{"index": 1, "logprobs": None}]},
        ),
        (
            {"exclude": {"choices": {"__all__": {"message", "logprobs"}}, "zork": {"deep"}}},
            {"id": "x", "choices": [{"index": 0}, {"index": 1}], "zork": {}},
        ),
        ({"include": {"id", "zork"}, "exclude": {"zork"}}, {"id": "x"}),
    ],
)  # fmt: skip
def test_parts_can_be_selected(completion: ChatCompletion, options: dict[str, Any], expected: Any) -> None:
    """`include` and `exclude` take names, indices, all, and nested selections."""
    assert completion.model_dump(exclude_unset=True, **options) == expected


def test_names_of_the_api_and_of_python() -> None:
    """A field whose name Python does not allow is written by either name."""
    tool = decode(FunctionTool, b'{"type":"function","async":true,"name":"f"}')
    assert tool.async_ is True
    assert tool.to_dict() == {"type": "function", "async": True, "name": "f"}
    assert tool.to_dict(use_api_names=False) == {"type": "function", "async_": True, "name": "f"}
    assert "async_" in tool.model_dump()
    assert "async" in tool.model_dump(by_alias=True)
    assert tool.model_fields_set == {"type", "async_", "name"}
    scores = decode(Moderation, b'{"category_scores":{"harassment/threatening":1}}').category_scores
    assert scores.harassment_threatening == 1.0
    assert scores.to_dict() == {"harassment/threatening": 1}


def test_tags_are_written_as_received() -> None:
    """A tag that was not received is not invented; a full dump has it."""
    message = decode(ResponseOutputMessage, b'{"id":"m"}')
    assert message.to_dict() == {"id": "m"}
    assert message.model_dump()["type"] == "message"
    message.type = "message"
    assert message.to_dict() == {"id": "m", "type": "message"}
    made = ResponseOutputMessage(id="m", content=[], role="assistant", status="completed", type="message")
    fields: dict[str, Any] = {"id": "m", "content": [], "role": "assistant", "status": "completed"}
    assert made.to_dict() == {"type": "message", **fields}


class Weather(pydantic.BaseModel):
    degrees: float
    note: str | None = None


class Report(Model):
    made: Any
    parts: list[Any]


def test_modes_differ_in_what_json_does_not_know() -> None:
    """Python mode keeps a date, JSON mode writes it; models of pydantic are written in both."""
    made = datetime(2024, 5, 1, tzinfo=timezone.utc)
    report = Report(made=made, parts=[Weather(degrees=1.5), (1, made), {"inner": Report(made=None, parts=[])}])
    inner: dict[str, Any] = {"made": None, "parts": []}
    assert report.model_dump() == {
        "made": made, "parts": [{"degrees": 1.5, "note": None}, [1, made], {"inner": inner}],
    }  # fmt: skip
    text = "2024-05-01T00:00:00Z"
    expected: Any = {"made": text, "parts": [{"degrees": 1.5}, [1, text], {"inner": inner}]}
    assert report.model_dump(mode="json", exclude_unset=True) == expected
    assert json.loads(report.to_json()) == expected


def test_text_is_indented_or_on_one_line(completion: ChatCompletion) -> None:
    """`to_json` indents by two, `model_dump_json` writes one line; both take another number."""
    assert completion.to_json() == json.dumps(VALUE, indent=2)
    assert completion.to_json(indent=None) == json.dumps(VALUE, separators=(",", ":"))
    assert completion.model_dump_json(exclude_unset=True) == json.dumps(VALUE, separators=(",", ":"))
    assert completion.model_dump_json(exclude_unset=True, indent=4) == json.dumps(VALUE, indent=4)
    assert completion.json(include={"id"}) == '{"id":"x"}'


def test_text_beyond_ascii() -> None:
    """Characters are written as they are, or escaped on request; half of a surrogate pair is always escaped."""
    report = Report(made="é", parts=[])
    assert report.to_json(indent=None) == '{"made":"é","parts":[]}'
    assert report.model_dump_json(ensure_ascii=True) == '{"made":"\\u00e9","parts":[]}'
    assert Report(made="\ud83d", parts=[]).to_json() == '{\n  "made": "\\ud83d",\n  "parts": []\n}'


def test_arrays_in_place_of_lists_are_written() -> None:
    """A vector that was replaced by an array of numpy is written like a list."""
    numpy = pytest.importorskip("numpy")
    report = Report(made=numpy.array([0.5, 1.5]), parts=[])
    assert json.loads(report.to_json()) == {"made": [0.5, 1.5], "parts": []}
    assert report.to_dict()["made"] is report.made
