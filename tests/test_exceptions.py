"""The error tree: which class is which, what each holds, and that all of it can travel."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import openai_async
from openai_async import (
    AgentFilePreparationError,
    AgentFileStagingError,
    AgentOutputParseError,
    AgentTurnResult,
    AgentTurnResultError,
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncOpenAI,
    Attempt,
    AuthenticationError,
    ContentFilterFinishReasonError,
    DeadlineExceededError,
    IncompleteStreamError,
    InternalServerError,
    InvalidWebhookSignatureError,
    LengthFinishReasonError,
    OAuthError,
    OpenAIError,
    OutputParseError,
    PollTimeoutError,
    PreparedAgentFiles,
    RepeatedCursorError,
    Request,
    Response,
    SubjectTokenProviderError,
    Timeout,
    ToolRoundsError,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
    _exceptions,
)
from openai_async._exceptions import status_error
from openai_async._http import HeaderMap
from openai_async.testing import Fault, LocalServer
from openai_async.types.beta_agents import Turn

REQUEST = Request("POST", "http://127.0.0.1/v1/x", HeaderMap({"X-Mine": "1"}))


def answered(status: int = 400) -> Response:
    headers = HeaderMap({"X-Request-Id": "req_1", "Set-Cookie": "a"})
    return Response(status, headers=headers, content=b'{"error": 1}', request=REQUEST, reason_phrase="So what")


def examples() -> Iterator[OpenAIError]:
    """An instance of each class."""
    body = {"message": "m", "code": "c", "param": "p", "type": "t"}
    yield OpenAIError("plain")
    yield APIError("m", REQUEST, body=body)
    yield APIConnectionError(message="m", request=REQUEST)
    yield APITimeoutError(REQUEST, message="m", phase="read")
    yield DeadlineExceededError(REQUEST, phase="deadline")
    yield PollTimeoutError(REQUEST, last={"status": "queued"}, status="queued", seconds=3.0)
    yield APIResponseValidationError(answered(200), "body", message="m")
    yield IncompleteStreamError("m", REQUEST, partial=["so far"])
    for status in (400, 401, 403, 404, 409, 418, 422, 429, 500):
        yield status_error(status)("m", response=answered(status), body=body)
    yield OAuthError(response=answered(401), body={"error": "invalid_grant", "error_description": "too late"})
    yield SubjectTokenProviderError("m", response=answered(404))
    yield RepeatedCursorError(path="/models", params={"after": "x"})
    yield LengthFinishReasonError(completion={"id": "x"})
    yield ContentFilterFinishReasonError(completion={"id": "x"})
    yield AgentFilePreparationError(PreparedAgentFiles([], ["file-1"]), path="a.csv")
    yield AgentFileStagingError("file-1")
    yield ToolRoundsError({"id": "x"})
    last = Turn.construct(id="turn_1", session_id="s", status="failed")
    result: AgentTurnResult[None] = AgentTurnResult(last, [])
    yield AgentTurnResultError("failed", turn=last, session_id="s", messages=[], required_actions=[])
    yield AgentOutputParseError(result, path="$", reason="empty", text="")
    yield InvalidWebhookSignatureError("m")
    yield WebSocketConnectionClosedError("m", unsent_messages=["text", b"bytes"], code=1011, reason="r")
    yield WebSocketQueueFullError("m")
    yield OutputParseError("The answer", path="$.x", reason="Expected `int`", text="{}", completion={"id": "x"})


def pickled(error: OpenAIError) -> Any:
    return pickle.loads(pickle.dumps(error))


def state(error: BaseException) -> dict[str, Any]:
    """Everything an error holds, as text where it has no equality."""
    return {name: repr(value) for name, value in error.__dict__.items()} | {"args": repr(error.args), "str": str(error)}


def test_there_is_an_example_of_each_class() -> None:
    """No error of the package is left out of what follows, and each is public."""
    declared = {
        value for value in vars(_exceptions).values() if isinstance(value, type) and issubclass(value, OpenAIError)
    }
    assert {type(example) for example in examples()} == declared
    assert all(getattr(openai_async, kind.__name__) is kind for kind in declared)


@pytest.mark.parametrize("error", list(examples()), ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("travel", [pickled, copy.copy, copy.deepcopy])
def test_errors_travel(error: OpenAIError, travel: Callable[[OpenAIError], OpenAIError]) -> None:
    """Pickled or copied, an error has the same class, message, fields, attempts and notes."""
    if isinstance(error, APIError):
        error.attempts = (Attempt(1, "status 500", 500, "req_1", 0.5, 1.0), Attempt(2, "status 500"))
    there = travel(error)
    assert type(there) is type(error)
    assert state(there) == state(error)


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
        (418, "APIStatusError"),
        (302, "APIStatusError"),
    ],
)
def test_each_status_has_its_class(status: int, name: str) -> None:
    """Statuses without a class of their own are plain status errors."""
    assert status_error(status).__name__ == name


def test_the_tree_can_be_caught_by_its_branches() -> None:
    """A time-out is a connection error, a refused token an authentication error, and all are OpenAIErrors."""
    assert issubclass(DeadlineExceededError, APITimeoutError)
    assert issubclass(APITimeoutError, APIConnectionError)
    assert issubclass(OAuthError, AuthenticationError)
    assert issubclass(InternalServerError, APIStatusError)
    assert all(issubclass(kind, APIError) for kind in (APIConnectionError, APIStatusError, IncompleteStreamError))
    assert all(isinstance(example, OpenAIError) for example in examples())


def test_an_error_holds_the_fields_of_the_server() -> None:
    """Code, param and type come from the error object where it has them, else they are None."""
    for body, expected in [
        ({"code": "c", "param": "p", "type": "t"}, ("c", "p", "t")),
        ("text", (None, None, None)),
        (None, (None, None, None)),
    ]:
        error = status_error(400)("m", response=answered(), body=body)
        assert (error.code, error.param, error.type) == expected
        assert error.body is body
        assert (error.request, error.status_code, error.request_id) == (REQUEST, 400, "req_1")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"error": "invalid_grant", "error_description": "too late"}, "too late"),
        ({"error": "invalid_grant"}, "invalid_grant"),
        (None, "Error code: 401"),
    ],
)
def test_a_refused_token_says_why(body: Any, message: str) -> None:
    """The description of RFC 6749 is the message, else its code, else the status."""
    error = OAuthError(response=answered(401), body=body)
    assert str(error) == message
    assert error.error == (body["error"] if body else None)


@pytest.mark.anyio
async def test_real_errors_travel(server: LocalServer, client: AsyncOpenAI, free_tcp_port: int) -> None:
    """Errors as they come from the socket survive the way to another process and back."""
    server.fault(Fault(status=429, retry_after_ms=1), times=3)
    server.fault(Fault(html=True, status=200))
    server.fault(Fault(stall="before_headers"))
    away = client.with_options(base_url=f"http://127.0.0.1:{free_tcp_port}/v1", max_retries=0)
    impatient = client.with_options(timeout=Timeout(5, read=0.05), max_retries=0)
    for asked in (client, client, impatient, away):
        with pytest.raises(APIError) as caught:
            await asked.models.retrieve("gpt-4o")
        there = pickled(caught.value)
        assert type(there) is type(caught.value)
        assert state(there) == state(caught.value)
        assert there.attempts == caught.value.attempts
