"""`_accumulate.chat`: chunks add up to the completion, however servers write and split them."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_async._accumulate.chat import ChatAccumulator, ToolCallPlaces
from openai_async._accumulate.text import Text


def chunk(delta: Any = None, *, index: int = 0, finish: str | None = None, **more: Any) -> dict[str, Any]:
    choice: dict[str, Any] = {"index": index, "delta": delta or {}, "finish_reason": finish}
    return {"id": "c-1", "object": "chat.completion.chunk", "created": 7, "model": "m", "choices": [choice], **more}


def call(index: int | None, arguments: str, id_: str | None = None, name: str | None = None) -> dict[str, Any]:
    function = {"arguments": arguments} if name is None else {"arguments": arguments, "name": name}
    delta: dict[str, Any] = {"function": function}
    if index is not None:
        delta["index"] = index
    if id_ is not None:
        delta |= {"id": id_, "type": "function"}
    return {"tool_calls": [delta]}


def whole(chunks: list[dict[str, Any]]) -> dict[str, Any]:
    accumulator = ChatAccumulator()
    for one in chunks:
        accumulator.add(one)
    return accumulator.snapshot()


def message(chunks: list[dict[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = whole(chunks)["choices"][0]["message"]
    return found


def calls(chunks: list[dict[str, Any]]) -> list[tuple[int, str | None, str, str]]:
    return [
        (one["index"], one["id"], one["function"].get("name"), one["function"]["arguments"])
        for one in message(chunks)["tool_calls"]
    ]


def test_a_completion_is_put_together() -> None:
    """Text, finish reason and usage come from the chunks that have them."""
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    chunks: list[dict[str, Any]] = [
        chunk({"role": "assistant", "content": "", "refusal": None}, system_fingerprint="fp"),
        chunk({"content": "Hel"}, usage=None, obfuscation="xyz"),
        chunk({"content": "lo"}),
        chunk(finish="stop"),
        {**chunk(), "choices": [], "usage": usage},
    ]
    assert whole(chunks) == {
        "id": "c-1",
        "object": "chat.completion",
        "created": 7,
        "model": "m",
        "system_fingerprint": "fp",
        "usage": usage,
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "logprobs": None,
                "message": {"role": "assistant", "content": "Hello", "refusal": None},
            }
        ],
    }


def test_choices_are_kept_apart() -> None:
    """Each choice has its own text, and they are in order."""
    chunks = [chunk({"content": "b"}, index=1), chunk({"content": "a"}), chunk({"content": "B"}, index=1)]
    assert [one["message"]["content"] for one in whole(chunks)["choices"]] == ["a", "bB"]


def test_logprobs_are_collected() -> None:
    """The tokens of all chunks stand one after the other."""
    chunks = [chunk({"content": token}) for token in "aab"]
    for one, token in zip(chunks, "aab", strict=True):
        one["choices"][0]["logprobs"] = {"content": [{"token": token, "logprob": -1}], "refusal": None}
    assert [one["token"] for one in whole(chunks)["choices"][0]["logprobs"]["content"]] == ["a", "a", "b"]


@pytest.mark.parametrize(
    ("deltas", "expected"),
    [
        pytest.param(
            [call(0, "", "a", "f"), call(0, '{"x"'), call(0, ":1}"), call(1, "{}", "b", "g")],
            [(0, "a", "f", '{"x":1}'), (1, "b", "g", "{}")],
            id="as documented",
        ),
        pytest.param(
            [call(None, "{}", "a", "f"), call(None, "{}", "b", "f")],
            [(0, "a", "f", "{}"), (1, "b", "f", "{}")],
            id="Gemini: no index",
        ),
        pytest.param(
            [call(None, "{}", "", "f"), call(None, "[]", "", "g")],
            [(0, "", "f", "{}"), (1, "", "g", "[]")],
            id="Gemini: neither index nor id",
        ),
        pytest.param(
            [call(0, "{}", "a", "f"), call(0, "[]", "b", "g")],
            [(0, "a", "f", "{}"), (1, "b", "g", "[]")],
            id="Gemini: the same index twice",
        ),
        pytest.param(
            [call(None, "{", "a", "f"), call(None, "}")],
            [(0, "a", "f", "{}")],
            id="no index, in pieces",
        ),
        pytest.param(
            [call(0, "{", "a", "f"), call(0, "", "a", "f"), call(0, "}", "a", "f")],
            [(0, "a", "f", "{}")],
            id="id and name in every delta",
        ),
        pytest.param(
            [call(0, "{", "a", "f"), call(0, "}", "z")],
            [(0, "z", "f", "{}")],
            id="another id in every delta",
        ),
    ],
)
def test_tool_calls(deltas: list[dict[str, Any]], expected: list[Any]) -> None:
    """The deltas of tool calls find the call they belong to."""
    assert calls([chunk(delta) for delta in deltas]) == expected


def test_what_servers_add_is_kept() -> None:
    """Fields that are not documented are merged: texts joined, the rest replaced."""
    chunks = [
        chunk({"role": None, "reasoning_content": "Let "}, provider="x", prompt_filter_results=[{"a": 1}]),
        chunk({"reasoning_content": "me."}),
    ]
    chunks[1]["choices"][0]["stop_reason"] = 128
    found = whole(chunks)
    assert found["provider"] == "x"
    assert found["prompt_filter_results"] == [{"a": 1}]
    assert found["choices"][0]["stop_reason"] == 128
    assert found["choices"][0]["message"]["reasoning_content"] == "Let me."
    assert found["choices"][0]["message"]["role"] == "assistant"


@pytest.mark.parametrize(
    "odd",
    [
        {"choices": []},
        {"choices": None},
        {},
        {"choices": [{"index": 0}]},
        {"choices": [{"delta": None, "finish_reason": None}]},
        {"choices": [None, 3]},
        {"choices": [{"index": None, "delta": {"tool_calls": None, "content": None}}]},
    ],
)
def test_odd_chunks_pass(odd: dict[str, Any]) -> None:
    """A chunk without anything to add changes nothing."""
    assert message([chunk({"content": "Hi"}), odd])["content"] == "Hi"


def test_the_first_id_counts() -> None:
    """A server that gives every chunk its own id does not change that of the completion."""
    assert whole([chunk(), {**chunk(), "id": "c-2", "created": 8}])["id"] == "c-1"


def test_a_snapshot_stays_as_it_is() -> None:
    """Later chunks change neither an earlier snapshot nor the chunks before."""
    first = chunk({**call(0, "{", "a", "f"), "annotations": [{"x": 1}], "content": "a"})
    before = deepcopy(first)
    accumulator = ChatAccumulator()
    accumulator.add(first)
    snapshot = accumulator.snapshot()
    kept = deepcopy(snapshot)
    accumulator.add(chunk({**call(0, "}"), "content": "b"}))
    assert snapshot == kept
    assert first == before


TEXTS = st.text(max_size=30)


@given(content=TEXTS, arguments=TEXTS, reasoning=TEXTS, data=st.data())
def test_every_split_gives_the_same(content: str, arguments: str, reasoning: str, data: st.DataObject) -> None:
    """How a server cuts the texts into deltas makes no difference."""

    def cut(text: str) -> list[str]:
        places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=5)))
        return [text[a:b] for a, b in zip([0, *places], [*places, len(text)], strict=True)]

    chunks = [chunk({"role": "assistant", **call(0, "", "a", "f")})]
    chunks += [chunk({"reasoning": piece}) for piece in cut(reasoning)]
    chunks += [chunk({"content": piece}) for piece in cut(content)]
    chunks += [chunk(call(0, piece)) for piece in cut(arguments)]
    found = message(chunks)
    assert (found["reasoning"], found["content"]) == (reasoning, content)
    assert found["tool_calls"][0]["function"] == {"name": "f", "arguments": arguments}


@given(pieces=st.lists(st.text(max_size=3)), counts=st.lists(st.integers(0, 40), max_size=8))
def test_a_text_is_known_at_every_moment(pieces: list[str], counts: list[int]) -> None:
    """In whatever order moments are asked for, each has the text of its pieces."""
    text = Text()
    text.pieces += pieces
    for count in (min(count, len(pieces)) for count in counts):
        assert text.upto(count) == "".join(pieces[:count])
    assert str(text) == "".join(pieces)


def test_an_unknown_index_begins_a_call() -> None:
    """Indexes may begin anywhere; positions count from 0."""
    places = ToolCallPlaces()
    assert [places.place(5, "a", "f"), places.place(7, None, None), places.place(5, None, None)] == [0, 1, 0]
