"""Queries and paths: their wire form, and values that try to break out of it."""

from __future__ import annotations

import string
from copy import deepcopy
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given, strategies as st

from openai_async._query import encode_query, path
from openai_async._types import NOT_GIVEN, omit


class Order(str, Enum):
    ASC = "asc"


class Level(Enum):
    HIGH = 3


def pairs(params: dict[str, Any]) -> list[tuple[str, str]]:
    return parse_qsl(encode_query(params), keep_blank_values=True, strict_parsing=bool(params), separator="&")


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({}, []),
        ({"limit": 20, "after": "file-1"}, [("limit", "20"), ("after", "file-1")]),
        ({"a": True, "b": False}, [("a", "true"), ("b", "false")]),
        ({"a": 0.5, "b": -1}, [("a", "0.5"), ("b", "-1")]),
        ({"a": ""}, [("a", "")]),
        ({"a": ["x", "y"], "b": ("z",)}, [("a[]", "x"), ("a[]", "y"), ("b[]", "z")]),
        ({"a": {"b": 1, "c": {"d": [2, 3]}}}, [("a[b]", "1"), ("a[c][d][]", "2"), ("a[c][d][]", "3")]),
        ({"a": [{"b": 1}, {"b": 2}]}, [("a[][b]", "1"), ("a[][b]", "2")]),
        ({"a": MappingProxyType({"b": 1})}, [("a[b]", "1")]),
        ({"a": Order.ASC, "b": Level.HIGH}, [("a", "asc"), ("b", "3")]),
        ({"a": date(2025, 1, 2)}, [("a", "2025-01-02")]),
        ({"a": datetime(2025, 1, 2, 3, tzinfo=timezone(timedelta(hours=1)))}, [("a", "2025-01-02T03:00:00+01:00")]),
    ],
)
def test_each_kind_of_value_has_its_form(params: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    """Numbers, booleans, lists, mappings, enums and dates go out as the API reads them."""
    assert pairs(params) == expected


def test_what_is_not_given_is_left_out() -> None:
    """None, omit and NOT_GIVEN leave no trace at any depth, nor do empty containers."""
    nothing = {"a": None, "b": omit, "c": NOT_GIVEN, "d": [None, omit], "e": {"f": None}, "g": [], "h": {}}
    assert encode_query(nothing) == ""
    assert encode_query({**nothing, "x": 1}) == "x=1"


def test_all_but_unreserved_characters_are_encoded() -> None:
    """Brackets, spaces, plus signs and separators are percent-encoded, in names as in values; a space is no plus."""
    assert encode_query({"a": [1]}) == "a%5B%5D=1"
    assert encode_query({"a b": "c d+e&f=g/é~"}) == "a%20b=c%20d%2Be%26f%3Dg%2F%C3%A9~"


@pytest.mark.parametrize(
    ("params", "where"),
    [
        ({"a": b"x"}, "a: "),
        ({"a": {"b": [1, object()]}}, r"a\[b\]\[\]: "),
        ({"a": {1}}, "a: "),
        ({"a": timedelta(1)}, "a: "),
    ],
)
def test_other_values_are_refused_by_path(params: dict[str, Any], where: str) -> None:
    """What has no form in a query raises TypeError naming where it is."""
    with pytest.raises(TypeError, match=f"^{where}cannot send a value of type"):
        encode_query(params)


texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.dictionaries(texts.filter(bool), texts, min_size=1))
def test_any_text_arrives_as_it_was(params: dict[str, str]) -> None:
    """Whatever the characters, a server reads the names and values that were given, and the wire form is pure ASCII."""
    assert pairs(params) == list(params.items())
    assert set(encode_query(params)) <= set(string.ascii_letters + string.digits + "-._~%=&")


@given(st.dictionaries(texts, st.none() | st.integers() | st.lists(texts)))
def test_parameters_are_not_changed(params: dict[str, Any]) -> None:
    """Encoding leaves its input as it is."""
    before = deepcopy(params)
    encode_query(params)
    assert params == before


def test_values_take_their_places_in_a_path() -> None:
    """Values stand where their names are; numbers may be values."""
    assert path("/models/{model}", model="gpt-4.1-mini") == "/models/gpt-4.1-mini"
    assert path("/threads/{a}/runs/{b}/cancel", b="run_2", a="thread_1") == "/threads/thread_1/runs/run_2/cancel"
    assert path("/items/{index}", index=0) == "/items/0"


def test_reserved_characters_in_a_path_are_encoded() -> None:
    """A value stays one segment: slashes, question marks, hashes and percent signs do not act."""
    assert path("/models/{model}", model="meta/llama 3?x#y%2F:é") == "/models/meta%2Fllama%203%3Fx%23y%252F%3A%C3%A9"


@pytest.mark.parametrize("value", ["", None])
def test_an_empty_value_is_refused_by_name(value: Any) -> None:
    """A path never loses a segment: the error names the argument."""
    with pytest.raises(ValueError, match=f"`model` must not be empty.*{value!r}"):
        path("/models/{model}", model=value)


@pytest.mark.parametrize("value", [b"x", 1.5, True, ["x"]])
def test_a_value_that_is_no_text_is_refused(value: Any) -> None:
    """Bytes, floats, booleans and containers are mistakes."""
    with pytest.raises(TypeError, match="`model` is part of the address"):
        path("/models/{model}", model=value)


@pytest.mark.parametrize("value", [".", "..", "%2e", "%2E%2e", ".%2e"])
def test_a_value_that_means_another_directory_is_refused(value: str) -> None:
    """Dots that a server would resolve are refused, percent-encoded ones too."""
    with pytest.raises(ValueError, match="`model` must not be"):
        path("/models/{model}", model=value)


@pytest.mark.parametrize("value", ["...", ".hidden", "a..b", "~"])
def test_other_dots_are_fine(value: str) -> None:
    """Only whole segments of one or two dots have a meaning."""
    assert path("/models/{model}", model=value) == f"/models/{value}"


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_value_stays_one_segment(value: str) -> None:
    """A value is refused or arrives as one segment that reads back as it was."""
    try:
        address = path("/models/{model}/cancel", model=value)
    except ValueError:
        assert unquote(value) in {".", ".."}
        return
    split = urlsplit("http://host" + address)
    assert (split.query, split.fragment) == ("", "")
    assert [unquote(segment) for segment in split.path.split("/")] == ["", "models", value, "cancel"]
