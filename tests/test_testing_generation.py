"""What the model of the local server says: its words, its JSON, its choice of tools."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_async.testing import words
from openai_async.testing.generation import Prompt, Tool, calls, cut, fragments, say
from openai_async.testing.samples import sample
from openai_async.testing.state import State


@given(st.text())
def test_tokens(text: str) -> None:
    """Tokens are words with the space before them, and joined they are the text again."""
    tokens = words.tokens(text)
    assert "".join(tokens) == text
    assert words.count(text) == len(tokens)
    assert len(tokens) == max(len(text.split()), bool(text))


@given(st.text(), st.integers(0, 9))
def test_reply_to_anything(text: str, variant: int) -> None:
    """There is an answer to everything, and always the same one."""
    reply = words.reply(text, variant)
    assert reply.strip()
    assert reply == words.reply(text, variant)


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("Say this is a test", "This is a test."),
        ("Please say hello!", "hello!"),
        ("Say 'ok'", "ok"),
        ("Reply with exactly: 42", "42"),
        ("say only yes", "yes"),
        ("Repeat: a\nb", "a\nb"),
        ("Count to five", "1 2 3 4 5"),
        ("Please count up to 3.", "1 2 3"),
        ("What is 2+2?", "2 + 2 is 4."),
        ("What's 17 * -3?", "17 * -3 is -51."),
        ("7 / 2", "7 / 2 is 3.5."),
        ("7 / 0", "Nothing divides by zero, not even here."),
        ("Write a haiku about the sea.", "the sea:\none word, and then another,\nand the stream is done."),
        ("ping", "It works."),
        ("Thank you!", "You are welcome."),
    ],
)
def test_rules(text: str, reply: str) -> None:
    """Some things are answered by a rule."""
    assert words.reply(text) == reply


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("What is the capital of France?", "the capital of France"),
        ("Hi! Could you tell me about lighthouses, please", "lighthouses, please"),
        ("I like tea. How do I cook it?", "cook it"),
        ("Write a short story about two foxes.", "two foxes"),
        ("", "nothing in particular"),
        ("What?", "What"),
    ],
)
def test_topic(text: str, topic: str) -> None:
    """The topic is the last sentence without the words that only ask."""
    assert words.topic(text) == topic


def test_long_questions_are_not_kept() -> None:
    """A question of megabytes is answered in no time and not remembered."""
    before = words._remembered.cache_info().currsize
    assert words.reply("word " * 1_000_000)
    assert words._remembered.cache_info().currsize == before


@pytest.mark.parametrize(
    ("limit", "stop", "expected"),
    [
        (None, None, (["a", " b", " c"], "stop")),
        (2, None, (["a", " b"], "length")),
        (3, None, (["a", " b", " c"], "stop")),
        (None, " c", (["a", " b"], "stop")),
        (1, " c", (["a"], "length")),
        (None, ["x", ""], (["a", " b", " c"], "stop")),
    ],
)
def test_cut(limit: int | None, stop: object, expected: object) -> None:
    """An answer ends where the limit or a stop sequence says."""
    assert cut(["a", " b", " c"], limit, stop) == expected


TEXT = "Ada and Grace Hopper meet in London on Tuesday at 7, with 2.5 kg of tea"


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string"}, "Ada"),
        ({"type": ["null", "string"]}, "Ada"),
        ({}, "Ada"),
        ({"type": "string", "maxLength": 2}, "Ad"),
        ({"type": "string", "minLength": 5}, "Ada.."),
        ({"type": "string", "format": "date"}, "2025-06-15"),
        ({"type": "string", "enum": ["coffee", "tea"]}, "tea"),
        ({"enum": [1, 2]}, 1),
        ({"const": "x"}, "x"),
        ({"type": "integer"}, 7),
        ({"type": "number"}, 7.0),
        ({"type": "integer", "minimum": 10}, 10),
        ({"type": "integer", "exclusiveMaximum": 5}, 4),
        ({"type": "boolean"}, True),
        ({"type": "null"}, None),
        ({"type": "array", "items": {"type": "string"}}, ["Ada", "Grace Hopper", "London"]),
        ({"type": "array", "items": {"type": "string"}, "maxItems": 1}, ["Ada"]),
        ({"type": "array", "items": {"type": "integer"}, "minItems": 2}, [7, 2]),
        ({"anyOf": [{"type": "null"}, {"type": "integer"}]}, 7),
        ({"oneOf": [{"type": "integer"}, {"type": "string"}]}, 7),
        ({"allOf": [{"type": "boolean"}]}, True),
        ({"properties": {"date": {"type": "string"}, "who": {"type": "string"}}}, {"date": "Tuesday", "who": "Ada"}),
        ({"$ref": "#/$defs/A~1B", "$defs": {"A/B": {"const": 1}}}, 1),
    ],
)
def test_sample(schema: dict[str, Any], value: object) -> None:
    """A value fits its schema, and what the text mentions comes first."""
    assert sample(schema, TEXT) == value


def test_sample_of_a_recursive_schema() -> None:
    """A schema that contains itself has an end."""
    node: dict[str, Any] = {
        "type": "object",
        "properties": {
            "value": {"type": "integer"},
            "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
            "children": {"type": "array", "items": {"$ref": "#/$defs/node"}},
        },
    }
    value = sample({"$ref": "#/$defs/node", "$defs": {"node": node}}, "7")
    depth = 0
    while value is not None:
        value, depth = value["next"], depth + 1
    assert 1 < depth < 10


@pytest.mark.parametrize(
    ("name", "text", "called"),
    [
        ("get_weather", "What's the weather like?", True),
        ("getWeather", "How is the WEATHER", True),
        ("get_weather", "Get me a drink", False),
        ("search", "Search for cats", True),
        ("send_email", "Email Bob", True),
        ("list_files", "Which file is it?", False),
        ("list_files", "Which files are there?", True),
    ],
)
def test_tool_is_meant(name: str, text: str, called: bool) -> None:
    """A tool is called when the text has a telling word of its name."""
    assert bool(calls(Prompt(text, tools=[Tool(name, {})]), State({}))) is called


def test_json_in_tokens() -> None:
    """JSON is said in tokens too, though it has no spaces."""
    tokens = say(Prompt("Rome", schema={"properties": {"city": {"type": "string"}, "n": {"type": "integer"}}}))
    assert json.loads("".join(tokens)) == {"city": "Rome", "n": 1}
    assert len(tokens) > 3


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none()))
def test_fragments(value: dict[str, object]) -> None:
    """No character of JSON is lost between its tokens."""
    text = json.dumps(value)
    assert "".join(fragments(text)) == text
