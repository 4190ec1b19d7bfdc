"""`_accumulate.alike` and the log that uses it: events made into one add up to what they add up to one by one."""

from __future__ import annotations

import json
import sys
from typing import Any

import msgspec
import pytest
from hypothesis import given, strategies as st

from openai_async._accumulate.alike import Alike
from openai_async._accumulate.chat import ChatAccumulator, growing_text
from openai_async._accumulate.log import Log
from openai_async._chat_events import ChatEvents
from openai_async._model import StreamDecoder
from openai_async._parsing import Parser
from openai_async.types.chat import ChatCompletionChunk

DENSE = (",", ":")


def written(event: Any, separators: tuple[str, str] = DENSE, *, ascii_only: bool = False) -> bytes:
    return json.dumps(event, separators=separators, ensure_ascii=ascii_only).encode()


def chunk(delta: Any, choice: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    one = {"index": 0, "delta": delta, "finish_reason": None, **(choice or {})}
    return {"id": "c-1", "object": "chat.completion.chunk", "created": 7, "model": "m", "choices": [one], **more}


def said(text: str) -> bytes:
    return written(chunk({"content": text}, obfuscation="x" * (len(text) % 3)))


def like(raw: bytes) -> Alike:
    found = Alike.of(raw, growing_text)
    assert found is not None
    return found


def log_of(raws: list[bytes], **options: Any) -> Log:
    log = Log(options.pop("empty", ChatAccumulator), growing_text)
    log._events += raws  # as `extend` does with a batch
    return log


def one_by_one(raws: list[bytes]) -> Any:
    whole = ChatAccumulator()
    for raw in raws:
        whole.add(msgspec.json.decode(raw))
    return whole.snapshot()


def called(text: str, **more: Any) -> dict[str, Any]:
    return chunk({"tool_calls": [{"index": 0, "function": {"arguments": text}, **more}]})


def test_texts_are_put_together() -> None:
    """Events that differ in their text only are one event with all of it, whatever obfuscates them."""
    raws = [said(text) for text in ("Hel", "", 'l"o\\', "\n", "日本")]
    joined = like(raws[0]).joined([*raws])
    assert joined is not None
    number, raw = joined
    assert number == 5
    assert msgspec.json.decode(raw)["choices"][0]["delta"] == {"content": 'Hell"o\\\n日本'}


@pytest.mark.parametrize(
    "other",
    [
        chunk({"content": "b"}, {"index": 1}),
        chunk({"content": "b"}, {"finish_reason": "stop"}),
        chunk({"content": "b"}, model="n"),
        chunk({"content": "b"}, obfuscation="y"),
        chunk({"content": None}),
        chunk({}),
        {},
    ],
    ids=json.dumps,
)
def test_other_events_are_left(other: dict[str, Any]) -> None:
    """An event that says anything else ends a run; one that stands first is none."""
    first = [written(chunk({"content": text})) for text in "ab"]
    joined = like(first[0]).joined([*first, written(other), *first])
    assert joined is not None
    assert joined[0] == 2
    assert like(first[0]).joined([written(other), *first]) is None


def test_what_only_looks_alike_is_not_joined() -> None:
    """The same begin and end do not make an event of the run."""
    first = [written(chunk({"content": text})) for text in "ab"]
    for text in ('b","reasoning":"c', 'b\\\\","reasoning":"c'):
        other = written(chunk({"content": "?"})).replace(b"?", text.encode())
        assert "reasoning" in msgspec.json.decode(other)["choices"][0]["delta"]
        assert like(first[0]).joined([*first, other]) is None


def test_what_is_no_json_ends_a_run() -> None:
    """Events that were decoded already, as large ones are, are added on their own."""
    raws: list[Any] = [said("a"), said("b"), chunk({"content": "c"}), said("d")]
    joined = like(said("a")).joined(raws)
    assert joined is not None
    assert joined[0] == 2


@pytest.mark.parametrize(
    "raw",
    [
        written(chunk({"content": ""})),
        written(chunk({"content": "a", "reasoning_content": "b"})),
        written(chunk({"content": "a", "audio": {"data": "b"}})),
        written(chunk({"content": "a"}, {"logprobs": {"content": []}})),
        written({**chunk({}), "choices": [chunk({"content": "a"})["choices"][0]] * 2}),
        written(called("a", id="c")),
        written(chunk({"content": "a", "tool_calls": [{"index": 0, "function": {"arguments": "a"}}]})),
        written(called("a", function={"name": "f", "arguments": "a"})),
        written(chunk({"content": "a"}, {"content": "b"})),
        written(chunk({"content": "a"}, obfuscation=7)),
        written(chunk({"content": "a"})).replace(b'"content"', b'"c\\u006fntent"'),
        written(chunk({"content": "a"})).replace(b'"content"', b'"content":"b","c\\u006fntent"'),
    ],
)
def test_what_adds_more_or_is_not_found_is_not_joined(raw: bytes) -> None:
    """Nothing is guessed about events with several texts, and texts whose place is not certain."""
    assert Alike.of(raw, growing_text) is None


TEXTS = st.text(st.sampled_from('ab"\\\n,:{}[] é日\0\x7f'), max_size=4) | st.sampled_from(
    ["content", '"content":"', "<a>"]
)
DELTAS = ["content", "content", "reasoning", "role", "null", "call", "begun call", "both", "list", "none"]
CHOICES = [{}, {}, {}, {"index": 1}, {"logprobs": {"content": [{"token": "t"}]}}, {"finish_reason": "stop"}]
MORE = [
    {},
    {},
    {"obfuscation": "\\x"},
    {"obfuscation": ""},
    {"model": "n"},
    {"id": "y"},
    {"content": "c"},
    {"usage": None},
]


def drawn(kind: str, text: str, choice: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    """A chunk whose delta is of some kind."""
    call = {"index": 0, "function": {"arguments": text}}
    deltas: dict[str, Any] = {
        "null": {"content": text, "refusal": None, "role": "assistant"},
        "call": {"tool_calls": [call]},
        "begun call": {"tool_calls": [{**call, "id": "d", "type": "function"}]},
        "both": {"content": text, "tool_calls": [call]},
        "list": {"content": text, "seen": [1]},
        "none": {},
    }
    return chunk(deltas.get(kind, {kind: text}), choice, **more)


CHUNKS = st.builds(drawn, st.sampled_from(DELTAS), TEXTS, st.sampled_from(CHOICES), st.sampled_from(MORE))
RUNS = st.tuples(CHUNKS, st.integers(1, 30), st.lists(TEXTS, max_size=3), st.booleans())


def run_of(event: dict[str, Any], size: int, texts: list[str], spaced: bool) -> list[bytes]:
    """Events like `event`, whose texts are others and who may be written with blanks."""
    raws: list[bytes] = []
    for number in range(size):
        one = json.loads(json.dumps(event))
        found = growing_text(one)
        if found is not None and texts:
            holder, name = found
            holder[name] = texts[number % len(texts)]
        raws.append(written(one, (", ", ": ") if spaced else DENSE, ascii_only=number % 3 == 1))
    return raws


@given(
    runs=st.lists(RUNS, max_size=5),
    singles=st.lists(CHUNKS, max_size=9),
    counts=st.lists(st.integers(0, 160), max_size=5),
    data=st.data(),
)
def test_the_whole_is_the_same_at_any_moment(
    runs: list[Any], singles: list[Any], counts: list[int], data: st.DataObject
) -> None:
    """Whatever the chunks are, and whenever it is asked for, the snapshot is that of adding them one by one."""
    raws = [raw for run in runs for raw in run_of(*run)]
    for one in singles:
        raws.insert(data.draw(st.integers(0, len(raws))), written(one))
    log = log_of(raws)
    for count in [*counts, len(raws)]:
        assert log.snapshot(count) == one_by_one(raws[:count])


class Counting(ChatAccumulator):
    """Counts what is added."""

    added = 0

    def add(self, chunk: Any) -> None:
        Counting.added += 1
        super().add(chunk)


def test_a_stream_of_text_is_added_in_few_steps() -> None:
    """Of 1,000 chunks with text, and those around them, a few dozen are added: nearly all are joined before."""
    raws = [written(chunk({"role": "assistant", "content": ""})), *[said("word ")] * 1000, written(chunk({}))]
    Counting.added = 0
    whole = log_of(raws, empty=Counting).snapshot(len(raws))
    assert whole["choices"][0]["message"]["content"] == "word " * 1000
    assert Counting.added < 40


def test_a_chunk_of_text_takes_few_calls() -> None:
    """Decoding, telling and adding up a chunk with text enters hardly any function of Python, whatever the machine."""
    raws = [said("word ")] * 800
    calls = 0

    def count(_: Any, event: str, __: Any) -> None:
        nonlocal calls
        calls += event == "call"

    decoder: StreamDecoder[ChatCompletionChunk] = StreamDecoder(ChatCompletionChunk)
    events: ChatEvents[Any] = ChatEvents(Parser())
    decoder.decode_batch(raws[:1])  # makes what is made once
    sys.setprofile(count)
    try:
        for start in range(0, len(raws), 16):
            batch = decoder.decode_batch(raws[start : start + 16])
            events.received(batch)
            for _ in events.tell(batch):
                pass
        completion = events.final()
    finally:
        sys.setprofile(None)
    assert completion.choices[0].message.content == "word " * 800
    assert calls / len(raws) < 4  # two to hand out the events, a small part of one for the batch and the sum
