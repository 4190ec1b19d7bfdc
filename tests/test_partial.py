"""Partial values: typed, growing, equal to the whole at the end, whatever the pieces."""

from __future__ import annotations

import copy
import json
from contextlib import suppress
from typing import Any

import msgspec
import pytest
from hypothesis import given, strategies as st

from openai_async import strict_json_schema
from openai_async._output_type import output_type
from openai_async._partial import Partial
from openai_async._shapes import MisfitError
from test_json_schema import (
    CASES,
    Answer,
    Card,
    Cat,
    Colour,
    Crate,
    Dog,
    Options,
    Pair,
    Person,
    Point,
    Tree,
    complete,
    written,
)

Json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**50), 2**50)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


NONE: Any = None  # where a partial value holds it in place of what its type says


def fed(type_: Any, *pieces: str) -> list[Any]:
    """The values after each piece, as they look then."""
    partial: Partial[Any] = Partial(None if type_ is None else output_type(type_))
    seen: list[Any] = []
    for piece in pieces:
        partial.feed(piece)
        seen.append(copy.deepcopy(partial.value))
    return seen


@given(st.dictionaries(st.text(), Json), st.booleans(), st.data())
def test_any_pieces_of_any_json_give_the_whole(value: Any, ascii_only: bool, data: st.DataObject) -> None:
    """Without a type, the plain value is there at the end, however the text was cut."""
    text = json.dumps(value, ensure_ascii=ascii_only)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=9)))
    pieces = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    assert fed(None, *pieces)[-1] == json.loads(text)


# Of what is known only when it is whole, a cut value shows nothing; the root itself may be such a value.
GROWING = [type_ for type_ in CASES if type_ is not int]


@given(st.sampled_from(GROWING).flatmap(lambda type_: st.tuples(st.just(type_), CASES[type_])))
def test_every_character_gives_the_whole_in_the_end(case: tuple[Any, Any]) -> None:
    """With a type, the last value is that of the whole text, defaults included."""
    type_, value = case
    schema, known = strict_json_schema(type_), output_type(type_)
    plain = {"value": written(value)} if known.wrapped else written(value)
    text = json.dumps(complete(plain, schema, schema))
    partial: Partial[Any] = Partial(known)
    for one in text:
        partial.feed(one)
        assert partial.value is None or type(partial.value) is type(value) or known.wrapped
    assert partial.value == known.decode(text)


PIECES = st.lists(
    st.text('{}[],:"\\ux1e-. name') | st.sampled_from(['{"value":', '{"name":"a"', "null", '"x":1', "}", "]"])
)


@given(st.sampled_from([None, *CASES, Person, Answer]), PIECES)
def test_nothing_that_is_fed_is_an_error(type_: Any, pieces: list[str]) -> None:
    """Whatever a server sends, a partial value is a value or None; the whole text is a value or one kind of error."""
    fed(type_, *pieces)
    if type_ is not None:
        with suppress(MisfitError):
            output_type(type_).decode("".join(pieces))


def test_texts_and_lists_grow() -> None:
    """What is not there yet is None, a text is there as far as it came, a number when it is whole."""
    texts = ['{"na', 'me": "tr', 'unk", "children": [{"name"', ': "le', 'af", "children": [], "left": nul', "l}]", "}"]
    partial: Partial[Tree] = Partial(output_type(Tree))
    seen: list[Any] = []
    for text in texts:
        partial.feed(text)
        seen.append(msgspec.to_builtins(partial.value))
    leaf: dict[str, Any] = {"name": "leaf", "children": [], "left": None}
    assert seen == [
        {"name": None, "children": None, "left": None},
        {"name": "tr", "children": None, "left": None},
        {"name": "trunk", "children": [{"name": None, "children": None, "left": None}], "left": None},
        {"name": "trunk", "children": [{"name": "le", "children": None, "left": None}], "left": None},
        {"name": "trunk", "children": [leaf], "left": None},
        {"name": "trunk", "children": [leaf], "left": None},
        {"name": "trunk", "children": [leaf], "left": None},
    ]
    assert isinstance(partial.value, Tree)


def test_the_object_stays_the_same() -> None:
    """A value that was handed out grows; nothing is made again."""
    partial: Partial[Tree] = Partial(output_type(Tree))
    partial.feed('{"name": "a", "children": [')
    first = partial.value
    assert first is not None
    children = first.children
    partial.feed('{"name": "b"}')
    assert partial.value is first
    assert first.children is children
    assert children[0].name == "b"


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (Card, '{"title": "a', Card("a", NONE)),
        (Crate, '{"_label": "a", "points": [{"x": 1, ', Crate("a", [Point(1, NONE)])),
        (Pair, '{"first": 1, "second": "a', Pair(1, "a")),
        (Options, '{"name": "a', {"name": "a"}),
        (list[Pair], '{"value": [{"first": 1, "second": "a"}, {"first": 2,', [Pair(1, "a"), Pair(2)]),
        (Cat | Dog, '{"value": {"ty', None),
        (Cat | Dog, '{"value": {"type": "dog", "na', Dog(NONE)),
        (Card | Crate, '{"value": {"title": "a', Card("a", NONE)),
        (Card | Crate, '{"value": {"points": []', Crate(NONE, [])),
        (Person, '{"name": "a', Person.model_construct(name="a", age=None, friends=None)),
        (Person, '{"friends": [{"age": 3,', Person.model_construct(
            name=None, age=None, friends=[Person.model_construct(name=None, age=3, friends=None)])),
        (Answer, '{"text": "a', Answer(text="a")),
        (Colour, '{"value": "re', None),
        (Colour, '{"value": "red"', Colour.RED),
        (str, '{"value": "re', "re"),
        (tuple[int, str], '{"value": [1, "a', (1, "a")),
        (set[int], '{"value": [1, 1, 2, ', {1, 2}),
        (list[list[int]], '{"value": [[1, 2], [3, 4', [[1, 2], [3]]),
        (None, '{"a": [1, {"b": "c', {"a": [1, {"b": "c"}]}),
    ],
    ids=str,
)  # fmt: skip
def test_partial_values_are_typed(type_: Any, text: str, value: Any) -> None:
    """Every kind of type shows what is known of it, as an object of its own."""
    [found] = fed(type_, text)
    assert found == value
    assert type(found) is type(value)


def test_what_is_no_json_stops_quietly() -> None:
    """A text that turns out to be none keeps the value it had."""
    assert fed(Card, "Sure! ", '{"title": "a"}') == [None, None]
    assert fed(Card, '{"title": "a", oops', '"tags": []}') == [Card("a", NONE)] * 2
    assert fed(Point, '{"x": "one", "y": 2, "z": [1]} more') == [Point(NONE, 2)]


def test_a_class_that_checks_itself_is_shown_when_it_is_whole() -> None:
    """Where an object cannot be made without its fields, it is there once it is closed."""

    class Checked(msgspec.Struct):
        low: int

        def __post_init__(self) -> None:
            if self.low < 0:
                raise ValueError("too low")

    assert fed(list[Checked], '{"value": [{"low": 1', "}, {", '"low": -1}]') == [
        [None],
        [Checked(1), None],
        [Checked(1), None],
    ]


def test_halves_of_characters_are_replaced() -> None:
    """A lone half of a pair, which no text can hold, does not stop what follows."""
    assert fed(str, r'{"value": "a\ud83d', r"\ude00b\ud83", "dcd") == ["a", "a\U0001f600b", "a\U0001f600b\ufffdcd"]
