"""`_accumulate.responses`: events add up to the response, as far as they have come."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_async._accumulate.responses import ResponseAccumulator

HEAD: dict[str, Any] = {"id": "resp_1", "object": "response", "created_at": 1, "model": "m", "status": "in_progress"}


def event(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": f"response.{kind}", **fields}


def whole(events: list[dict[str, Any]]) -> dict[str, Any]:
    accumulator = ResponseAccumulator()
    for one in events:
        accumulator.add(one)
    return accumulator.snapshot()


def message(*parts: Any, status: str = "in_progress") -> dict[str, Any]:
    return {"id": "msg_1", "type": "message", "role": "assistant", "status": status, "content": list(parts)}


def part(text: str, **more: Any) -> dict[str, Any]:
    return {"type": "output_text", "text": text, "annotations": [], **more}


AT = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
BEGUN = [
    event("created", response={**HEAD, "output": []}),
    event("output_item.added", output_index=0, item=message()),
    event("content_part.added", part=part(""), **AT),
    event("output_text.delta", delta="Hel", **AT),
    event("output_text.delta", delta="lo", **AT),
]


def test_a_response_grows() -> None:
    """Before its end, a response has the items and texts that came so far."""
    assert whole(BEGUN) == {**HEAD, "output": [message(part("Hello"))]}


def test_the_last_event_has_it_all() -> None:
    """The whole response of the server counts more than what its deltas say."""
    last = {**HEAD, "status": "completed", "output": [message(part("Hello!"), status="completed")], "usage": {"x": 1}}
    assert whole([*BEGUN, event("completed", response=last)]) == last


def test_a_last_event_without_output() -> None:
    """A server that leaves the output out at the end has told it before."""
    last: dict[str, Any] = {**HEAD, "status": "incomplete", "output": []}
    assert whole([*BEGUN, event("incomplete", response=last)])["output"] == [message(part("Hello"))]


def test_what_is_done_replaces_its_deltas() -> None:
    """The text of a ``done`` event stands for what the deltas said."""
    done = event("output_text.done", text="Hello.", **AT)
    note = event("output_text.annotation.added", annotation={"type": "x"}, annotation_index=0, **AT)
    assert whole([*BEGUN, done, note])["output"][0]["content"] == [{**part("Hello."), "annotations": [{"type": "x"}]}]
    item = message(part("Bye"), status="completed")
    assert whole([*BEGUN, event("output_item.done", output_index=0, item=item)])["output"] == [item]


@pytest.mark.parametrize(
    ("kind", "fields", "expected"),
    [
        ("function_call_arguments", {}, {"type": "function_call", "arguments": "ab"}),
        ("mcp_call_arguments", {}, {"type": "mcp_call", "arguments": "ab"}),
        ("custom_tool_call_input", {}, {"type": "custom_tool_call", "input": "ab"}),
        ("code_interpreter_call_code", {}, {"type": "code_interpreter_call", "code": "ab"}),
        (
            "refusal",
            {"content_index": 0},
            {**message({"type": "refusal", "refusal": "ab"}), "id": "i"},
        ),
        (
            "reasoning_text",
            {"content_index": 0},
            {"type": "reasoning", "summary": [], "content": [{"type": "reasoning_text", "text": "ab"}]},
        ),
        (
            "reasoning_summary_text",
            {"summary_index": 0},
            {"type": "reasoning", "summary": [{"type": "summary_text", "text": "ab"}]},
        ),
    ],
)
def test_texts_without_a_beginning(kind: str, fields: dict[str, Any], expected: dict[str, Any]) -> None:
    """Each kind of text is found a place, also by servers that do not say where it begins."""
    events = [event(f"{kind}.delta", delta=piece, item_id="i", output_index=0, **fields) for piece in "ab"]
    assert whole(events)["output"] == [{"id": "i", **expected}]


def test_items_without_a_number() -> None:
    """Where the output index is missing, the id tells the item."""
    items = [{"id": name, "type": "function_call", "name": "f", "arguments": ""} for name in "xy"]
    events = [event("output_item.added", item=item) for item in items]
    events += [event("function_call_arguments.delta", delta=name, item_id=name) for name in "xyx"]
    assert [one["arguments"] for one in whole(events)["output"]] == ["xx", "y"]


@pytest.mark.parametrize(
    "odd",
    [
        {},
        {"type": None},
        event("output_text.delta", delta=None, **AT),
        event("output_item.added", output_index=0, item=None),
        event("content_part.added", part=None, **AT),
        event("web_search_call.searching", output_index=0),
        event("ping"),
    ],
)
def test_odd_events_pass(odd: dict[str, Any]) -> None:
    """An event without anything to add changes nothing."""
    assert whole([*BEGUN, odd]) == whole(BEGUN)


def test_a_snapshot_stays_as_it_is() -> None:
    """Later events change neither an earlier snapshot nor the events before."""
    events = deepcopy(BEGUN)
    accumulator = ResponseAccumulator()
    for one in events:
        accumulator.add(one)
    snapshot = accumulator.snapshot()
    kept = deepcopy(snapshot)
    accumulator.add(event("output_text.delta", delta="!", **AT))
    accumulator.add(event("output_text.annotation.added", annotation={}, **AT))
    assert snapshot == kept
    assert events == BEGUN


@given(st.lists(st.text(max_size=5)), st.lists(st.text(max_size=5)))
def test_every_split_gives_the_same(text: list[str], arguments: list[str]) -> None:
    """How a server cuts the texts into deltas makes no difference."""
    events = BEGUN[:3] + [event("output_text.delta", delta=piece, **AT) for piece in text]
    events.append(event("output_item.added", output_index=1, item={"id": "fc", "type": "function_call"}))
    events += [event("function_call_arguments.delta", delta=piece, output_index=1) for piece in arguments]
    output = whole(events)["output"]
    assert output[0]["content"][0]["text"] == "".join(text)
    assert output[1].get("arguments", "") == "".join(arguments)
