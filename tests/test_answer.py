"""Errors out of answers: what each kind of server says, in the words of one tree."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_async import (
    APIResponseValidationError,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    IncompleteStreamError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)
from openai_async._answer import event_error, no_events, refusal, unusable
from openai_async._http import HeaderMap, Request, Response
from openai_async._model import ModelDecodeError

REQUEST = Request("POST", "http://server/v1/chat/completions?api-version=1")


def response(content: Any, status: int = 200, content_type: str = "application/json") -> Response:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    headers = HeaderMap({"content-type": content_type, "x-request-id": "req_7"} if content_type else {})
    return Response(status, headers=headers, content=body, request=REQUEST)


def error_of(event: Any) -> APIStatusError | None:
    raw = event if isinstance(event, bytes) else json.dumps(event).encode()
    return event_error(raw, REQUEST, HeaderMap({"x-request-id": "req_7"}))


# -- refusals ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (409, ConflictError),
        (418, APIStatusError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (500, InternalServerError),
        (503, InternalServerError),
        (599, InternalServerError),
        (302, APIStatusError),
    ],
)
def test_a_status_has_its_class(status: int, kind: type[APIStatusError]) -> None:
    """The class of a refusal is that of its status."""
    error = refusal(response({"error": {"message": "No"}}, status))
    assert type(error) is kind
    assert (error.status_code, error.request_id) == (status, "req_7")
    assert str(error) == (
        f"Error code: {status} - No (POST http://server/v1/chat/completions, status {status}, request id req_7)"
    )


OPENAI = {"message": "Bad model", "type": "invalid_request_error", "param": "model", "code": "model_not_found"}
PROBLEMS = [{"loc": ["body", "n"], "msg": "not an integer", "type": "int_parsing"}]
SHAPES: dict[str, tuple[Any, str, Any]] = {
    # the body, the sentence in the message, `body` of the error
    "OpenAI": ({"error": OPENAI}, "Bad model", OPENAI),
    "vLLM": ({"object": "error", "message": "Too long", "code": 400}, "Too long", None),
    "Ollama": ({"error": "model 'x' not found"}, "model 'x' not found", "model 'x' not found"),
    "FastAPI": ({"detail": "Not Found"}, "Not Found", {"detail": "Not Found"}),
    "FastAPI with a list": ({"detail": PROBLEMS}, '\'{"detail": [{"loc": ["body"', {"detail": PROBLEMS}),
    "a gateway": ({"message": "no Route matched"}, "no Route matched", {"message": "no Route matched"}),
    "RFC 9457": ({"title": "Forbidden", "status": 403}, "Forbidden", {"title": "Forbidden", "status": 403}),
    "OAuth": ({"error": "invalid_grant", "error_description": "x"}, "invalid_grant", "invalid_grant"),
    "a list": ([{"message": "a"}], '\'[{"message": "a"}]\'', [{"message": "a"}]),
    "text": (b"Internal Server Error", "'Internal Server Error'", "Internal Server Error"),
    "HTML": (b"<html>\n <h1>502</h1></html>", "'<html> <h1>502</h1></html>'", "<html>\n <h1>502</h1></html>"),
    "an event": (b'data: {"error": {"message": "Busy"}}\n\ndata: [DONE]\n\n', "Busy", {"message": "Busy"}),
    "a named event": (b'event: error\ndata: {"message": "Busy"}\n\n', "Busy", {"message": "Busy"}),
    "an event cut off": (b'data: {"error": {"message": "Busy"}}', "Busy", {"message": "Busy"}),
    "no event": (b"data: oops\n\n", "'data: oops'", "data: oops\n\n"),
    "not UTF-8": (b"\xff no", "'\ufffd no'", "\ufffd no"),
}


@pytest.mark.parametrize(("content", "sentence", "body"), SHAPES.values(), ids=list(SHAPES))
def test_every_server_has_its_say(content: Any, sentence: str, body: Any) -> None:
    """However a server phrases a refusal, the message holds its sentence and `body` what it sent."""
    error = refusal(response(content, 400))
    assert str(error).startswith(f"Error code: 400 - {sentence}")
    assert error.body == (content if body is None else body)
    assert error.response.content == response(content).content


def test_the_fields_of_an_error_are_attributes() -> None:
    """Code, parameter and type of the server's error can be asked for."""
    error = refusal(response({"error": OPENAI}, 404))
    assert (error.code, error.param, error.type) == ("model_not_found", "model", "invalid_request_error")


@pytest.mark.parametrize("content", [b"", b"   ", b"null", b'""', b"{}", b"[]"])
def test_an_empty_refusal_says_its_status(content: bytes) -> None:
    """A body without a word leaves the status to speak."""
    error = refusal(response(content, 503))
    assert str(error).startswith("Error code: 503")
    assert not error.body


def test_a_long_body_is_cut_in_the_message_only() -> None:
    """An excerpt is in the message, everything in `body`; without a request id there is none in the message."""
    page = b"<p>" + b"x" * 10_000
    error = refusal(response(page, 502, content_type=""))
    assert len(str(error)) < 400
    assert "...'" in str(error)
    assert "request id" not in str(error)
    assert error.body == page.decode()


# -- errors in streams ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("event", "status"),
    [
        ({"error": {"message": "x", "type": "rate_limit_error"}}, 429),
        ({"error": {"message": "x", "type": "tokens", "code": "rate_limit_exceeded"}}, 429),
        ({"error": {"message": "x", "type": "insufficient_quota", "code": None}}, 429),
        ({"error": {"message": "x", "type": "BadRequestError", "code": 400}}, 400),
        ({"error": {"message": "x", "type": "NotFoundError"}}, 404),
        ({"error": {"message": "x", "code": "context_length_exceeded"}}, 400),
        ({"error": {"message": "x", "code": "invalid_api_key"}}, 401),
        ({"error": {"message": "x", "code": "503"}}, 503),
        ({"error": {"message": "x", "status": 403}}, 403),
        ({"error": {"message": "x", "status_code": 404}}, 404),
        ({"error": {"message": "x", "code": 1234}}, 500),
        ({"error": {"message": "x", "code": "new", "type": "rate_limit_error"}}, 429),
        ({"error": {"message": "x", "code": True}}, 500),
        ({"error": {"message": "x"}}, 500),
        ({"error": {}, "type": "error", "code": "rate_limit_exceeded"}, 429),
        ({"error": "No such model", "status": 404}, 404),
        ({"error": "No"}, 500),
        ({"error": ["a"]}, 500),
        ({"error": 7}, 500),
        ({"type": "error", "code": "server_error", "message": "x", "param": None, "sequence_number": 4}, 500),
        ({"type": "error", "code": "rate_limit_exceeded", "message": "x", "param": None, "sequence_number": 4}, 429),
        ({"type": "error", "sequence_number": 4, "error": {"type": "invalid_request_error", "code": None}}, 400),
    ],
    ids=str,
)
def test_an_error_event_has_the_status_it_names(event: Any, status: int) -> None:
    """Status, code or type of an error in a stream tell the class that a plain answer's status would have had."""
    error = error_of(event)
    assert error is not None
    assert type(error) is type(refusal(response({}, status)))
    assert (error.status_code, error.request_id) == (status, "req_7")
    assert json.loads(error.response.content) == event


def test_the_message_of_an_error_event_is_the_servers() -> None:
    """What the server says is in the message, its fields are attributes."""
    error = error_of({"type": "error", "code": "server_error", "message": "Out of luck", "param": "p"})
    assert error is not None
    assert str(error).startswith("Error code: 500 - Out of luck (POST")
    assert (error.code, error.param, error.type) == ("server_error", "p", "error")


@pytest.mark.parametrize(
    "event",
    [
        *({}, [], "error", 7, None, {"error": None}, {"error": {}}, {"error": ""}, {"error": False}),
        {"choices": [{"delta": {"content": '"error"'}}]},
        {"type": "response.failed", "response": {"error": {"message": "x"}}},
        {"object": "response", "status": "failed", "error": {"code": "server_error", "message": "x"}},
        {"type": "response.output_text.delta", "delta": "error"},
        b'{"error": oops',
    ],
    ids=str,
)
def test_other_events_are_no_errors(event: Any) -> None:
    """Null and empty errors, failed responses, and the word itself are not errors of the stream."""
    assert error_of(event) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["error", "type", "code", "status", "message", "detail"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@given(JSON)
def test_any_json_is_read(value: Any) -> None:
    """Whatever a server sends as an error, reading it raises nothing, and what is raised can be shown."""
    raw = json.dumps(value).encode()
    error = error_of(raw)
    assert error is None or 400 <= error.status_code < 600
    for made in (error, refusal(response(raw, 500)), no_events(response(raw))):
        assert made is None or (str(made) and repr(made))


# -- answers that are none --------------------------------------------------------------------------------------------

MALFORMED = ModelDecodeError(None, "bad byte 3")


@pytest.mark.parametrize(
    ("content", "content_type", "words"),
    [
        (b"", "application/json", "an empty body where JSON was expected"),
        (b" \n", "", "an empty body where JSON was expected"),
        (b"<!DOCTYPE html><h1>Hi</h1>", "text/html", "an HTML page where JSON was expected.*wrong base URLs.*Hi"),
        (b'{"a": oops', "application/json", r"not well-formed JSON \(bad byte 3\): '{\"a\": oops'"),
        (b"[oops", "text/plain", "not well-formed JSON"),
        (b"pong", "text/plain", "text/plain where JSON was expected: 'pong'"),
        (b"pong", "", "no content type where JSON was expected: 'pong'"),
    ],
)
def test_an_answer_that_is_no_json_says_what_it_is(content: bytes, content_type: str, words: str) -> None:
    """The message of an answer that cannot be read names its kind, with an excerpt, the status and the request."""
    error = unusable(response(content, content_type=content_type), MALFORMED)
    assert isinstance(error, APIResponseValidationError)
    with pytest.raises(APIResponseValidationError, match=rf"{words}.*\(POST http://server/.*, status 200"):
        raise error
    assert error.status_code == 200
    assert error.response.content == content


def test_an_answer_that_does_not_fit_says_where() -> None:
    """In strict mode the message names the place, and the body is there to be looked at."""
    error = unusable(response({"id": 7}), ModelDecodeError("$.id", "expected `str`"))
    assert "does not fit the documented type at $.id: expected `str`" in str(error)
    assert error.body == {"id": 7}
    assert error.request_id == "req_7"


@pytest.mark.parametrize("content_type", ["text/event-stream", "text/event-stream; charset=utf-8"])
@pytest.mark.parametrize("content", [b"", b": ping\n\n", b'data: {"a"'])
def test_a_stream_without_events_is_incomplete(content: bytes, content_type: str) -> None:
    """A stream that ended before its first event broke off, whatever else it brought."""
    error = no_events(response(content, content_type=content_type))
    assert isinstance(error, IncompleteStreamError)
    assert "before its first event (POST" in str(error)


def test_nothing_at_all_is_an_incomplete_stream() -> None:
    """An empty body is one that broke off, whatever its content type."""
    assert isinstance(no_events(response(b"", content_type="text/html")), IncompleteStreamError)


@pytest.mark.parametrize(
    ("content", "content_type", "words"),
    [
        (b"<html>Hi", "text/html", "an HTML page where events were expected: '<html>Hi'"),
        (b"pong", "text/plain", "text/plain where events were expected: 'pong'"),
        (b"pong", "", "no content type where events were expected"),
    ],
)
def test_what_is_no_stream_says_what_it_is(content: bytes, content_type: str, words: str) -> None:
    """Something else in place of a stream is named and shown."""
    error = no_events(response(content, content_type=content_type))
    assert isinstance(error, APIResponseValidationError)
    assert words in str(error)
