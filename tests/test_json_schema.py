"""Strict schemas: what the API takes, from every kind of type, and values that come back."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Annotated, Any, Generic, Literal, NamedTuple, NewType, TypeVar
from uuid import UUID

import attrs
import msgspec
import pydantic
import pytest
from hypothesis import given, strategies as st
from typing_extensions import Doc, NotRequired, TypedDict

import openai_async
from openai_async import strict_json_schema
from openai_async._output_type import output_type
from openai_async._shapes import MisfitError

T = TypeVar("T")


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Point(msgspec.Struct):
    """A place."""

    x: int
    y: int = 0


class Tree(msgspec.Struct):
    name: str
    children: list[Tree] = []
    left: Tree | None = None


@dataclass
class Card:
    title: str
    tags: list[str] = field(default_factory=list[str])


@attrs.define(frozen=True)
class Crate:
    _label: str
    points: list[Point] = attrs.Factory(list[Point])


class Pair(NamedTuple):
    first: int
    second: str | None = None


class Options(TypedDict):
    name: str
    size: NotRequired[int]


class Person(pydantic.BaseModel):
    """Somebody."""

    name: str = pydantic.Field(description="in full", min_length=1)
    age: int = 3
    friends: list[Person] = []


@pydantic.dataclasses.dataclass
class Checked:
    size: int


class Answer(openai_async.BaseModel):
    text: str
    score: float | None = None


class Cat(msgspec.Struct, tag="cat"):
    name: str


class Dog(msgspec.Struct, tag="dog"):
    name: str


class Box(msgspec.Struct, Generic[T]):
    content: T


class Everything(msgspec.Struct, rename="camel"):
    a_point: Point
    card: Card
    crate: Crate
    pair: Pair
    options: Options
    person: Person
    answer: Answer
    pet: Cat | Dog
    untagged: Card | Crate
    colour: Colour
    level: Level
    word: Literal["a", 1] | None
    empty: Literal["b", None]  # noqa: PYI061  the other way to say it
    tree: Tree | None
    fixed: tuple[int, str]
    many: tuple[int, ...]
    some: set[int]
    when: datetime
    day: date
    lasting: timedelta
    key: UUID
    price: Decimal
    data: bytes
    share: Annotated[float, msgspec.Meta(ge=0, le=1)]


points = st.builds(Point, st.integers(-9, 9), st.integers(-9, 9))
cards = st.builds(Card, st.text(), st.lists(st.text()))
pairs = st.builds(Pair, st.integers(-9, 9), st.none() | st.text())
crates = st.builds(Crate, st.text(), st.lists(points))
trees = st.recursive(
    st.builds(Tree, st.text()), lambda inner: st.builds(Tree, st.text(), st.lists(inner, max_size=2), st.none() | inner)
)
everything = st.builds(
    Everything,
    a_point=points,
    card=cards,
    crate=crates,
    pair=pairs,
    options=st.fixed_dictionaries({"name": st.text()}, optional={"size": st.integers(-9, 9)}),
    person=st.builds(Person, name=st.text(min_size=1), age=st.integers(-9, 9), friends=st.just([])),
    answer=st.builds(Answer, text=st.text(), score=st.none() | st.floats(0, 1)),
    pet=st.builds(Cat, st.text()) | st.builds(Dog, st.text()),
    untagged=cards | crates,
    word=st.sampled_from(["a", 1, None]),
    empty=st.sampled_from(["b", None]),
    tree=st.none() | trees,
    when=st.datetimes(timezones=st.just(timezone.utc)),
    lasting=st.timedeltas(timedelta(0), timedelta(days=9)),
    price=st.decimals(allow_nan=False, allow_infinity=False),
    share=st.floats(0, 1),
)
CASES: dict[Any, st.SearchStrategy[Any]] = {
    Point: points,
    Tree: trees,
    Card: cards,
    Crate: crates,
    Pair: pairs,
    Options: st.fixed_dictionaries({"name": st.text()}, optional={"size": st.integers(-9, 9)}),
    Everything: everything,
    Colour: st.sampled_from(Colour),
    Literal["a", "b"]: st.sampled_from(["a", "b"]),
    list[Pair]: st.lists(pairs),
    Cat | Dog: st.builds(Cat, st.text()) | st.builds(Dog, st.text()),
    Card | Crate: cards | crates,
    Point | None: st.none() | points,
    Box[list[Card]]: st.builds(Box, st.lists(cards)),
    int: st.integers(-9, 9),
    str: st.text(),
}


def is_a(value: Any, *kinds: type) -> bool:
    """`isinstance`, from which checkers conclude nothing."""
    return isinstance(value, kinds)


def written(value: Any) -> Any:  # noqa: PLR0911  one for each kind of value
    """A value as a model writes it: named tuples are objects, and what is not required is null."""
    if isinstance(value, Pair):
        return written(value._asdict())
    if isinstance(value, (list, tuple, set, frozenset)):
        items: list[Any] = list(value)  # pyright: ignore[reportUnknownArgumentType]
        return [written(one) for one in items]
    if is_a(value, dict):
        return {key: written(one) for key, one in value.items()}
    if isinstance(value, pydantic.BaseModel):
        return value.model_dump(mode="json")
    if isinstance(value, openai_async.BaseModel):
        return value.model_dump()
    if isinstance(value, msgspec.Struct):
        config = value.__struct_config__
        names = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
        tag = {} if config.tag is None else {config.tag_field: config.tag}
        return {**tag, **{wire: written(getattr(value, name)) for name, wire in names}}
    if isinstance(value, Card):
        return {"title": value.title, "tags": written(value.tags)}
    if isinstance(value, Crate):
        return {"_label": value._label, "points": written(value.points)}
    return msgspec.to_builtins(value)


def complete(value: Any, schema: Any, root: Any) -> Any:
    """`value` with null for each property that is not in it."""
    schema = resolved(schema, root)
    if is_a(value, dict) and "properties" in schema:
        return {name: complete(value.get(name), one, root) for name, one in schema["properties"].items()}
    if is_a(value, dict):
        fit = [one for one in schema["anyOf"] if {*resolved(one, root).get("properties", ())} >= {*value}]
        return complete(value, fit[0], root)
    if is_a(value, list):
        found = [one for one in schema.get("anyOf", [schema]) if "items" in one]
        return [complete(one, found[0]["items"], root) for one in value]
    return value


def resolved(schema: Any, root: Any) -> Any:
    return root["$defs"][schema["$ref"].removeprefix("#/$defs/")] if "$ref" in schema else schema


KINDS: dict[str, Any] = {
    "string": str, "integer": int, "number": (int, float), "boolean": bool, "null": type(None), "array": list,
    "object": dict,
}  # fmt: skip


def fits(value: Any, schema: Any, root: Any) -> bool:
    """Whether a value validates, by the keywords that strict schemas may have."""
    schema = resolved(schema, root)
    if "anyOf" in schema:
        return any(fits(value, one, root) for one in schema["anyOf"])
    kind = KINDS[schema["type"]]
    if not is_a(value, *kind if is_a(kind, tuple) else (kind,)) or (is_a(value, bool) and schema["type"] != "boolean"):
        return False
    if value not in schema.get("enum", [value]) or value != schema.get("const", value):
        return False
    if is_a(value, dict):
        properties = schema["properties"]
        return value.keys() == properties.keys() and all(fits(value[key], properties[key], root) for key in value)
    if is_a(value, list):
        limits = schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value))
        return limits and all(fits(one, schema["items"], root) for one in value)
    return not is_a(value, int, float) or schema.get("minimum", value) <= value <= schema.get("maximum", value)


ALLOWED = {
    "$defs", "$ref", "type", "enum", "const", "anyOf", "items", "properties", "required", "additionalProperties",
    "description", "title", "pattern", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
    "multipleOf", "minItems", "maxItems",
}  # fmt: skip


def assert_strict(schema: Any) -> None:
    """A schema, and each one inside it, is what the API takes."""
    assert schema.keys() <= ALLOWED
    if "$ref" in schema:
        assert schema.keys() <= {"$ref"}
    if schema.get("type") == "object":
        assert schema["required"] == list(schema["properties"])
        assert schema["additionalProperties"] is False
    inner = [*schema.get("properties", {}).values(), *schema.get("$defs", {}).values(), *schema.get("anyOf", [])]
    for one in inner + ([schema["items"]] if "items" in schema else []):
        assert_strict(one)


@pytest.mark.parametrize("type_", [*CASES, Person, Checked, Answer, list[Person]], ids=str)
def test_schemas_are_strict(type_: Any) -> None:
    """The root is an object, objects are closed, and only keywords of strict schemas are used."""
    schema = strict_json_schema(type_)
    assert schema["type"] == "object"
    assert "anyOf" not in schema
    assert_strict(schema)
    json.dumps(schema)


@given(st.sampled_from(list(CASES)).flatmap(lambda type_: st.tuples(st.just(type_), CASES[type_])))
def test_values_validate_and_come_back(case: tuple[Any, Any]) -> None:
    """What a model that keeps to the schema writes is decoded to the value it stands for."""
    type_, value = case
    schema, known = strict_json_schema(type_), output_type(type_)
    plain = {"value": written(value)} if known.wrapped else written(value)
    plain = complete(plain, schema, schema)
    assert fits(plain, schema, schema)
    assert known.decode(json.dumps(plain)) == value


def test_a_schema_is_the_callers() -> None:
    """Changing one leaves the next one as it was."""
    strict_json_schema(Point)["properties"].clear()
    assert list(strict_json_schema(Point)["properties"]) == ["x", "y"]


def test_what_it_looks_like() -> None:
    """Defaults become null, docstrings and annotations become descriptions, unknown limits are told in words."""

    class Item(msgspec.Struct):
        name: Annotated[str, msgspec.Meta(min_length=2, max_length=5, pattern="^a", description="What it is.")]
        place: Annotated[Point, Doc("Where it is.")]
        price: Annotated[Decimal, "In euros."]
        amount: Annotated[int, msgspec.Meta(gt=0)] = 1

    assert strict_json_schema(Box[Item])["$defs"]["Item"] == {
        "type": "object",
        "properties": {
            "name": {
                "type": "string",
                "pattern": "^a",
                "description": "What it is. (at least 2 characters, at most 5 characters)",
            },
            "place": {**strict_json_schema(Point), "description": "Where it is."},
            "price": {"type": "string", "description": "In euros. (format: decimal)"},
            "amount": {"anyOf": [{"type": "integer", "exclusiveMinimum": 0}, {"type": "null"}]},
        },
        "required": ["name", "place", "price", "amount"],
        "additionalProperties": False,
    }
    assert strict_json_schema(Point)["description"] == "A place."


def test_pydantic_describes_its_models_itself() -> None:
    """Their schema is made strict: defaults go, limits become words, what they refer to is there."""
    assert strict_json_schema(Box[Person]) == {
        "type": "object",
        "properties": {"content": {"$ref": "#/$defs/Person"}},
        "required": ["content"],
        "additionalProperties": False,
        "$defs": {
            "Person": {
                "type": "object",
                "title": "Person",
                "description": "Somebody.",
                "properties": {
                    "name": {"type": "string", "title": "Name", "description": "in full (at least 1 characters)"},
                    "age": {"type": "integer", "title": "Age"},
                    "friends": {"type": "array", "title": "Friends", "items": {"$ref": "#/$defs/Person"}},
                },
                "required": ["name", "age", "friends"],
                "additionalProperties": False,
            }
        },
    }


def test_equal_names_do_not_clash() -> None:
    """Two classes of one name, in models of pydantic perhaps, have a definition each."""

    def model(annotation: Any) -> Any:
        return pydantic.create_model("Model", inner=(pydantic.create_model("Inner", x=(annotation, ...)), ...))

    both = msgspec.defstruct("Both", [("first", model(int)), ("second", model(str))])
    definitions = strict_json_schema(both)["$defs"]
    assert {name: one["properties"].get("x", {}).get("type") for name, one in definitions.items()} == {
        "Model": None, "Inner": "integer", "Model_1": None, "Model_1_Inner": "string"
    }  # fmt: skip


def test_pydantic_is_not_needed() -> None:
    """A type that is none of pydantic's does not load it."""
    from test_layers import fresh

    code = "import sys, openai_async; openai_async.strict_json_schema(list[int]); print('pydantic' in sys.modules)"
    assert fresh(code) == "False\n"


class Free(msgspec.Struct):
    inner: list[dict[str, int]]


class Loose(pydantic.BaseModel):
    extra: dict[str, int]


@dataclass
class Bad:
    words: Any


def unknown() -> Any:
    class Elsewhere:
        pass

    class Unknown(msgspec.Struct):
        other: Elsewhere

    return Unknown


@pytest.mark.parametrize(
    ("type_", "message"),
    [
        (Free, r"Free\.inner\[\]: an object with free keys has no strict schema; use a class with named fields"),
        (Loose, r"Loose\.extra: an object with free keys"),
        (Bad, r"Bad\.words: any value at all"),
        (list, r"list does not say what its items are; write list\[\.\.\.\]"),
        (complex, "complex has no strict schema"),
        (Box, r"Box: ~T stands for no type"),
        (unknown(), r"Unknown: an annotation of Unknown cannot be evaluated: name 'Elsewhere'"),
        (list[object], r"list\[object\]\[\]: any value at all"),
    ],
    ids=str,
)
def test_what_cannot_be_expressed_is_named(type_: Any, message: str) -> None:
    """A part without a strict schema is a TypeError that says where it is and what to do."""
    with pytest.raises(TypeError, match=message):
        strict_json_schema(type_)


Key = NewType("Key", int)


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (Point, '{"x": 1, "y": null}', Point(1, 0)),
        (Card, '{"title": "t", "tags": null}', Card("t")),
        (Pair, '{"first": 1, "second": null}', Pair(1)),
        (list[Pair], '{"value": [{"first": 1, "second": "a"}]}', [Pair(1, "a")]),
        (Person, '{"name": "A", "age": 1, "friends": []}', Person(name="A", age=1)),
        (list[Person], '{"value": [{"name": "A", "age": 1, "friends": []}]}', [Person(name="A", age=1)]),
        (Checked, '{"size": 3}', Checked(size=3)),
        (Answer, '{"text": "a", "score": 1.5}', Answer(text="a", score=1.5)),
        (Key, '{"value": 3}', 3),
        (frozenset[int], '{"value": [3, 3]}', frozenset({3})),
        (Options, '{"name": "a", "size": null, "more": 1}', {"name": "a"}),
    ],
    ids=str,
)
def test_answers_are_decoded(type_: Any, text: str, value: Any) -> None:
    """Null stands for a default, what was wrapped is unwrapped, and what is not known is ignored."""
    decoded = output_type(type_).decode(text)
    assert decoded == value
    assert type(decoded) is type(value)


class Names(pydantic.RootModel[list[str]]):
    pass


class Exact(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(strict=True)
    day: date


def test_models_of_pydantic_that_differ() -> None:
    """One whose root is no object is wrapped, and a strict one reads JSON as pydantic does, not as Python values."""
    assert strict_json_schema(Names)["properties"]["value"] == {"$ref": "#/$defs/Names"}
    assert output_type(Names).decode('{"value": ["a"]}') == Names(["a"])
    assert output_type(Exact).decode('{"day": "2026-01-02"}').day == date(2026, 1, 2)


def test_annotations_need_no_hash() -> None:
    """What an annotation holds beside the type may be anything."""
    type_ = Annotated[list[Point], msgspec.Meta(extra={"my": []}), {"no": "hash"}]
    assert output_type(type_).decode('{"value": [{"x": 1, "y": 2}]}') == [Point(1, 2)]


@pytest.mark.parametrize(
    ("type_", "text", "path", "reason"),
    [
        (Point, "", "$", "empty"),
        (Point, '{"x": 1', "$", "not well-formed JSON"),
        (Point, "[]", "$", "Expected `object`, got `array`"),
        (Point, '{"x": "1", "y": 1}', "$.x", "Expected `int`, got `str`"),
        (Point, '{"y": 1}', "$", "missing required field `x`"),
        (
            list[Point],
            '{"value": [{"x": 1, "y": 1}, {"x": null, "y": 1}]}',
            "$.value[1].x",
            "Expected `int`, got `null`",
        ),
        (list[Point], "[]", "$", "missing required field `value`"),
        (list[Pair], '{"value": 1}', "$.value", "Expected `array`, got `int`"),
        (Cat | Dog, '{"value": {"type": "cow", "name": "x"}}', "$.value", "none of which fits"),
        (Cat | Dog, '{"value": {"type": "cat", "name": 1}}', "$.value.name", "Expected `str`, got `int`"),
        (tuple[int, str], '{"value": [1]}', "$.value", "length 2, got 1"),
        (Person, '{"name": "", "age": 1, "friends": []}', "$.name", "at least 1 character"),
        (list[Person], '{"value": [{"name": "a", "age": "x", "friends": []}]}', "$.value[0].age", "valid integer"),
        (Annotated[list[int], msgspec.Meta(min_length=2)], '{"value": [1]}', "$.value", "length >= 2"),
    ],
    ids=str,
)
def test_what_does_not_fit_is_located(type_: Any, text: str, path: str, reason: str) -> None:
    """A value that is not of the type says where, and what was expected."""
    with pytest.raises(MisfitError, match=re.escape(reason)) as caught:
        output_type(type_).decode(text)
    assert caught.value.path == path


def test_names_are_those_the_api_allows() -> None:
    """A schema is named after its type, in letters, digits and underscores."""
    names = [output_type(type_).name for type_ in (Point, list[Card], Box[list[Card]], Card | None)]
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name) for name in names)
    assert names[:2] == ["Point", "list_Card"]
