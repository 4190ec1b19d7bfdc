"""Building requests: addresses, headers, bodies and limits, without a socket."""

from __future__ import annotations

import math
import string
from base64 import b64encode
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given, strategies as st

from openai_async import NOT_GIVEN, OpenAIError, Timeout, deadline, omit
from openai_async._request import RequestBuilder, with_headers

ROOT = "http://127.0.0.1:8000/v1"


def builder(base_url: str = ROOT, **changes: Any) -> RequestBuilder:
    options: dict[str, Any] = {
        "headers": {},
        "auth": {"bearer": {"Authorization": "Bearer key"}, "admin": {"Authorization": "Bearer admin"}, "none": {}},
        "query": {},
        "timeout": 60.0,
        "max_retries": 2,
        "deadline": None,
    }
    return RequestBuilder(base_url=base_url, **{**options, **changes})


# -- addresses -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("base_url", "path", "expected"),
    [
        (ROOT, "/models", f"{ROOT}/models"),
        (f"{ROOT}/", "/models", f"{ROOT}/models"),
        (f"{ROOT}//", "/models", f"{ROOT}/models"),
        (ROOT, "models", f"{ROOT}/models"),
        (f" {ROOT}\n", "/models", f"{ROOT}/models"),
        ("http://127.0.0.1:8000", "/models", "http://127.0.0.1:8000/models"),
        (f"{ROOT}?api-version=1&empty=", "/models", f"{ROOT}/models?api-version=1&empty="),
        (ROOT, "/models?x=1", f"{ROOT}/models?x=1"),
        (f"{ROOT}?a=1", "/models?x=1", f"{ROOT}/models?x=1&a=1"),
        (ROOT, "https://other.example/x", "https://other.example/x"),
        ("http://[::1]:8000/v1", "/models", "http://[::1]:8000/v1/models"),
        ("http://host./v1", "/models", "http://host./v1/models"),
    ],
)
def test_a_path_goes_below_the_base_url(base_url: str, path: str, expected: str) -> None:
    """Slashes and spaces at the seam do not matter, a query of the base URL goes along, a whole address stays."""
    assert builder(base_url).build("GET", path).url == expected


@pytest.mark.parametrize(
    "wrong",
    [
        *("", "127.0.0.1:8000/v1", "localhost", "ftp://127.0.0.1/v1", "unix:///socket", "http://", "http:///v1"),
        *("http://:8000/v1", "http://[::1", "http://a:b:c", "http://h:99999/v1", "http://h:port/v1", "http://a b/v1"),
        *("http://a..b/v1", f"http://{'a' * 64}.example/v1", "//127.0.0.1/v1", "None"),
    ],
)
def test_what_is_no_address_is_refused_at_once(wrong: str) -> None:
    """A base URL that can never work raises when the client is made, and shows what one looks like."""
    with pytest.raises(
        OpenAIError, match=r"^base_url must be an http:// or https:// address, not .*; for example http"
    ):
        builder(wrong)


@given(st.text())
def test_no_text_as_base_url_breaks_the_builder(text: str) -> None:
    """Whatever text is given, it is an address or an OpenAIError."""
    for base_url in (text, f"http://{text}"):
        try:
            url = builder(base_url).build("GET", "/models").url
        except OpenAIError:
            continue
        assert urlsplit(url).path.endswith("/models")


def test_user_and_password_of_the_base_url_become_basic_authentication() -> None:
    """They leave the address and take the place of the key, as for a server behind a password."""
    call = builder("http://us%40er:p%3Ass@127.0.0.1:8000/v1").build("GET", "/models")
    assert call.url == f"{ROOT}/models"
    assert call.headers["Authorization"] == f"Basic {b64encode(b'us@er:p:ss').decode()}"


def test_a_call_does_not_show_its_secrets() -> None:
    """Tools that report local variables with an error show its method and address."""
    call = builder(f"{ROOT}?key=secret", headers={"X-Api-Key": "secret"}).build("POST", "/models", body={"a": "secret"})
    assert repr(call) == f"<Call POST {ROOT}/models>"


def test_queries_are_laid_over_each_other() -> None:
    """The base URL's query, the client's, the endpoint's and the call's own: the later one wins, None takes out."""
    made = builder(f"{ROOT}?a=1&b=1&c=1", query={"b": 2, "c": 2, "d": 2})
    assert parse_qsl(urlsplit(made.build("GET", "/x").url).query) == [("a", "1"), ("b", "2"), ("c", "2"), ("d", "2")]
    call = made.build("GET", "/x", query={"c": 3, "d": 3, "e": None}, extra_query={"a": None, "d": 4, "f": omit})
    assert parse_qsl(urlsplit(call.url).query) == [("b", "2"), ("c", "3"), ("d", "4")]


# -- headers -------------------------------------------------------------------------------------------------------


def test_every_request_says_what_it_is() -> None:
    """Each carries the key, what it accepts, the number of retries and the read limit; a body tells its type."""
    call = builder(timeout=Timeout(600, connect=5)).build("GET", "/models")
    assert dict(call.headers) == {
        "Accept": "application/json",
        "Authorization": "Bearer key",
        "x-stainless-retry-count": "0",
        "x-stainless-read-timeout": "600",
    }
    assert builder().build("POST", "/x", body={}).headers["content-type"] == "application/json"
    assert "x-stainless-read-timeout" not in builder(timeout=None).build("GET", "/x").headers


@pytest.mark.parametrize(("auth", "key"), [("bearer", "Bearer key"), ("admin", "Bearer admin"), ("none", None)])
def test_the_kind_of_authentication_chooses_the_key(auth: Any, key: str | None) -> None:
    """An endpoint that administers carries the admin key, one without authentication none."""
    assert builder().build("GET", "/x", auth=auth).headers.get("Authorization") == key


def test_headers_are_laid_over_each_other_whatever_their_case() -> None:
    """Client's, endpoint's, call's own: the later one wins and `omit` takes out, also what the client adds itself."""
    made = builder(headers={"X-A": "client", "X-B": "client", "accept": "text/plain"})
    call = made.build(
        "GET", "/x", headers={"x-b": "endpoint", "X-C": "endpoint"}, extra_headers={"x-a": omit, "X-c": "call"}
    )
    assert dict(call.headers) == {
        "accept": "text/plain",
        "Authorization": "Bearer key",
        "x-stainless-retry-count": "0",
        "x-stainless-read-timeout": "60",
        "x-b": "endpoint",
        "X-c": "call",
    }
    assert "Authorization" not in made.build("GET", "/x", extra_headers={"AUTHORIZATION": omit}).headers


names = st.text(string.ascii_letters + "-", min_size=1, max_size=8)
layers = st.lists(st.dictionaries(names, st.text(string.ascii_letters, max_size=3) | st.just(omit), max_size=4))


@given(layers)
def test_the_last_word_on_a_header_counts(changes: list[dict[str, Any]]) -> None:
    """Over any layers, a header has the last value given to its name in any case, or is gone if that was `omit`."""
    headers: Mapping[str, str] = {}
    last: dict[str, Any] = {}
    for layer in changes:
        headers = with_headers(headers, layer)
        last |= {name.lower(): value for name, value in layer.items()}
    assert {name.lower(): value for name, value in headers.items()} == {
        name: value for name, value in last.items() if value is not omit
    }
    assert len(headers) == len({name.lower() for name in headers})


@pytest.mark.parametrize("value", ["key\n", "a\r\nX-Evil: 1", "a\0b"])
def test_a_header_cannot_break_out_of_its_line(value: str) -> None:
    """A key read from a file with its line end is named as the culprit, and so is any other header."""
    with pytest.raises(ValueError, match=r"^the API key holds a line break.*strip"):
        builder(auth={"bearer": {"Authorization": f"Bearer {value}"}}).build("GET", "/x")
    with pytest.raises(ValueError, match=r"^the value of the header X-Mine holds a line break"):
        builder().build("GET", "/x", extra_headers={"X-Mine": value})


def test_requests_share_their_headers_and_change_none() -> None:
    """What is the same for all requests is made once; a request with headers of its own leaves it as it was."""
    made = builder()
    first = made.build("GET", "/x")
    own = made.build("GET", "/x", extra_headers={"Accept": "text/plain"})
    again = made.build("GET", "/y")
    assert again.headers is first.headers
    assert (own.headers["Accept"], again.headers["Accept"]) == ("text/plain", "application/json")


# -- bodies --------------------------------------------------------------------------------------------------------


def body_of(**parameters: Any) -> object:
    return builder().build("POST", "/x", **parameters).body


def test_parameters_that_were_left_out_are_not_sent() -> None:
    """`omit` and NOT_GIVEN vanish, None is sent as null."""
    assert body_of(body={"a": 1, "b": omit, "c": NOT_GIVEN, "d": None}) == b'{"a":1,"d":null}'
    assert body_of(body={"a": omit}) == b"{}"
    assert body_of() is None


def test_an_extra_body_is_laid_over_the_parameters() -> None:
    """It adds and replaces, makes a body where there was none, and only a mapping can do so."""
    assert body_of(body={"a": 1, "b": 1}, extra_body={"b": 2, "c": 3}) == b'{"a":1,"b":2,"c":3}'
    assert body_of(extra_body={"a": 1}) == b'{"a":1}'
    for body, extra in [({"a": 1}, [1]), ([1], {"a": 1})]:
        with pytest.raises(TypeError, match=r"^extra_body must be a mapping"):
            body_of(body=body, extra_body=extra)


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(st.text(max_size=3), json_values, max_size=4), st.dictionaries(st.text(max_size=3), json_values))
def test_what_is_passed_in_is_never_changed(body: dict[str, Any], extra: dict[str, Any]) -> None:
    """Parameters, extras, headers and queries are as they were after a request was built from them."""
    before = repr((body, extra))
    builder(query=body).build("POST", "/x", body=body, extra_body=extra, query={"q": 1}, headers={"X": "1"})
    assert repr((body, extra)) == before


def test_what_json_cannot_hold_is_named_with_its_path() -> None:
    """The error says where the value is."""
    with pytest.raises(TypeError, match=r"messages\[1\]\.content"):
        body_of(body={"messages": [{"content": "x"}, {"content": object()}]})


# -- limits --------------------------------------------------------------------------------------------------------


def test_limits_of_a_call_replace_those_of_the_client() -> None:
    """`timeout` and `max_retries` of a call count, None being a timeout of its own; without them the client's do."""
    made = builder(timeout=60.0, max_retries=2)
    assert made.build("GET", "/x").phases.read == 60.0
    assert made.build("GET", "/x", timeout=None).phases.read is None
    assert made.build("GET", "/x", timeout=Timeout(9, connect=1)).phases.connect == 1
    assert made.build("GET", "/x").max_retries == 2
    assert made.build("GET", "/x", max_retries=0).max_retries == 0
    assert builder(max_retries=math.inf).build("GET", "/x").max_retries == math.inf


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"timeout": "5"}, TypeError),
        ({"timeout": -1}, ValueError),
        ({"max_retries": "2"}, TypeError),
        ({"max_retries": -1}, ValueError),
    ],
)
def test_limits_that_make_no_sense_are_refused(wrong: dict[str, Any], error: type[Exception]) -> None:
    """Before anything is sent, the error names the limit."""
    with pytest.raises(error, match=f"^{next(iter(wrong))} must be "):
        builder().build("GET", "/x", **wrong)


def test_the_nearest_deadline_counts() -> None:
    """Of the client's deadline and the block's, the one that ends first bounds the call."""
    assert builder().build("GET", "/x").deadline is None
    own = builder(deadline=50).build("GET", "/x").deadline
    assert own is not None
    assert 0 < own.remaining() <= 50
    with deadline(20) as block:
        assert builder(deadline=50).build("GET", "/x").deadline is block
        assert builder().build("GET", "/x").deadline is block
    with deadline(80):
        found = builder(deadline=50).build("GET", "/x").deadline
    assert found is not None
    assert found.remaining() <= 50


# -- how it is shown -----------------------------------------------------------------------------------------------


def test_a_request_is_shown_without_its_key() -> None:
    """What errors and responses hold of a request has no secret in its headers."""
    request = builder().build("POST", "/x", body={}, extra_headers={"X-Api-Key": "s"}).request
    assert (request.method, request.url) == ("POST", f"{ROOT}/x")
    assert request.headers["authorization"] == request.headers["x-api-key"] == "<redacted>"
