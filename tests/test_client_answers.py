"""Answers that are no good, as they come from the socket: what is raised, and that it is raised once."""

from __future__ import annotations

import re
from typing import Any

import pytest

from openai_async import (
    APIError,
    APIResponseValidationError,
    AsyncOpenAI,
    InternalServerError,
    NotFoundError,
)
from openai_async.testing import Fault, LocalServer
from openai_async.types.models import Model

pytestmark = pytest.mark.anyio


async def failure(client: AsyncOpenAI) -> Any:
    with pytest.raises(APIError) as caught:
        await client.models.retrieve("gpt-4o")
    return caught.value


# -- a good status, but no good body -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "content_type", "said"),
    [
        (b'{"id": "gpt-4o", "obj', "application/json", r"""is not well-formed JSON \(.*\): '{"id": "gpt-4o", "obj' """),
        (b'["a", }', "application/json", r"""is not well-formed JSON \(.*\): '\["a", }' """),
        (b"timed out", "text/plain", "answered with text/plain where JSON was expected: 'timed out' "),
        (b"\xff\xfe\x00", "application/octet-stream", "with application/octet-stream where JSON was expected: '"),
        (b"oops", "", "answered with no content type where JSON was expected: 'oops' "),
        (b"<html>\n <b>In</b>", "text/html", "an HTML page where JSON was expected.*: '<html> <b>In</b>' "),
        (b"", "application/json", "answered with an empty body where JSON was expected "),
        (b" \r\n", "application/json", "answered with an empty body where JSON was expected "),
    ],
)
async def test_an_answer_that_is_not_json_says_what_it_is(
    content: bytes, content_type: str, said: str, server: LocalServer, client: AsyncOpenAI
) -> None:
    """A typed error with status, request id and a short excerpt; asking again would not help, so nobody does."""
    server.reply(content=content, content_type=content_type)
    error = await failure(client)
    assert type(error) is APIResponseValidationError
    assert re.search(said, str(error))
    assert str(error).endswith(f"(GET {server.base_url}/models/gpt-4o, status 200, request id req_00000001)")
    assert (error.status_code, error.request_id, error.response.content) == (200, "req_00000001", content)
    assert len(server.requests) == 1


async def test_an_excerpt_is_short(server: LocalServer, client: AsyncOpenAI) -> None:
    """A long page is not poured into the message; the error holds all of it."""
    server.reply(content=b"<html>" + b"x" * 100_000, content_type="text/html")
    error = await failure(client)
    assert len(str(error)) < 600
    assert len(error.response.content) == 100_006


async def test_no_content_is_no_model(server: LocalServer, client: AsyncOpenAI) -> None:
    """A 204 where a model was expected says that the body is empty, with its status."""
    server.reply(status=204)
    error = await failure(client)
    assert "empty body" in str(error)
    assert error.status_code == 204


async def test_strict_mode_says_where_an_answer_does_not_fit(server: LocalServer) -> None:
    """By default what does not fit is kept; in strict mode the error names its path."""
    options: dict[str, Any] = {"api_key": "k", "base_url": server.base_url}
    server.reply(json={"id": "m", "object": "model", "created": "yesterday", "owned_by": "me"}, times=2)
    async with AsyncOpenAI(**options) as lenient, AsyncOpenAI(**options, _strict_response_validation=True) as strict:
        found: Any = (await lenient.models.retrieve("gpt-4o")).created
        assert found == "yesterday"
        error = await failure(strict)
        assert type(error) is APIResponseValidationError
        assert "does not fit the documented type at " in str(error)
        assert "created" in str(error)
        assert (await strict.models.retrieve("gpt-4o")).id == "gpt-4o"


# -- a bad status --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"error": {"message": "no such thing", "type": "t"}}, "no such thing"),
        ({"detail": "Not Found"}, "Not Found"),
        (b"404 page not found\n", "404 page not found"),
        (b"<html><h1>404</h1></html>", "<html><h1>404</h1></html>"),
    ],
)
async def test_what_the_server_says_is_in_the_message(
    body: Any, message: str, server: LocalServer, client: AsyncOpenAI
) -> None:
    """However a server phrases its errors, its words are shown."""
    server.fault(Fault(status=404, body=body))
    error = await failure(client)
    assert type(error) is NotFoundError
    assert message in str(error)
    assert str(error).startswith("Error code: 404 - ")


async def test_a_refusal_without_words_is_known_by_its_status(server: LocalServer, client: AsyncOpenAI) -> None:
    """An empty body leaves the status, the address and the request id."""
    server.reply(status=404, content=b"", content_type="")
    error = await failure(client)
    assert str(error) == f"Error code: 404 (GET {server.base_url}/models/gpt-4o, status 404, request id req_00000001)"
    assert error.body is None


async def test_the_page_of_a_proxy_is_an_error_of_the_server(server: LocalServer, client: AsyncOpenAI) -> None:
    """A 502 in HTML has the class of its status, and the page in short."""
    server.fault(Fault(html=True))
    error = await failure(client.with_options(max_retries=0))
    assert type(error) is InternalServerError
    assert "502 Bad Gateway" in str(error)
    assert isinstance(error.body, str)


async def test_answers_know_their_request(client: AsyncOpenAI) -> None:
    """A model has the request id of its answer."""
    found = await client.models.retrieve("gpt-4o")
    assert isinstance(found, Model)
    assert found._request_id == "req_00000001"


async def test_an_answer_that_is_no_good_tells_what_failed_before_it(server: LocalServer, client: AsyncOpenAI) -> None:
    """The attempts that an unusable answer followed are listed as for any error."""
    server.fault(Fault(status=500, retry_after=0))
    server.fault(Fault(status=200, html=True))
    error = await failure(client)
    assert isinstance(error, APIResponseValidationError)
    assert [attempt.status for attempt in error.attempts] == [500]
