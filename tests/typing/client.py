"""What checkers know of the async client: its options, settings, copies, requests to any address, errors and hooks."""

from __future__ import annotations

from typing import Any

from typing_extensions import assert_type

from openai_async._url import URL
from openai_async import (
    NOT_GIVEN,
    AnswerReceived,
    APIConnectionError,
    APIStatusError,
    AsyncClient,
    AsyncOpenAI,
    AsyncStream,
    Attempt,
    AttemptFailed,
    DefaultAsyncHttpxClient,
    HookEvent,
    HTTPOptions,
    IncompleteStreamError,
    NotGiven,
    Omit,
    RateLimitError,
    Request,
    Response,
    StreamEnded,
    Timeout,
    Timing,
    deadline,
    not_given,
    omit,
)
from openai_async._client import APIKey
from openai_async._deadline import Deadline
from openai_async._types import TimeoutLike
from openai_async.types import Model
from openai_async.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hi"}]


async def a_key() -> str:
    return "sk"


def options_are_checked() -> None:
    AsyncOpenAI()
    AsyncOpenAI(api_key="sk", organization=None, timeout=5, max_retries=0, default_headers={"x": "1", "y": omit})
    AsyncOpenAI(api_key=a_key, timeout=Timeout(5, connect=1), http_client=HTTPOptions(verify=False))
    AsyncOpenAI(api_key=lambda: "sk", timeout=None, http_client=DefaultAsyncHttpxClient(proxy="http://proxy"))
    AsyncOpenAI(base_url=NOT_GIVEN, timeout=not_given, default_query={"a": 1}, data_residency="eu")
    AsyncClient(deadline=5, timing=True)
    AsyncOpenAI("sk")  # expect-error
    AsyncOpenAI(api_keys="sk")  # expect-error
    AsyncOpenAI(api_key=lambda: 1)  # expect-error
    AsyncOpenAI(max_retries="2")  # expect-error
    AsyncOpenAI(max_retries=omit)  # expect-error
    AsyncOpenAI(timeout="5")  # expect-error
    AsyncOpenAI(data_residency="mars")  # expect-error
    AsyncOpenAI(http_client=object())  # expect-error
    AsyncOpenAI(default_headers={"x": 1})  # expect-error


class Own(AsyncOpenAI):
    """A subclass."""


async def copies_are_of_the_same_class(client: AsyncOpenAI, own: Own) -> None:
    assert_type(client.with_options(max_retries=0), AsyncOpenAI)
    assert_type(client.copy(timeout=None, deadline=None, set_default_headers={}), AsyncOpenAI)
    assert_type(own.with_options(api_key="sk"), Own)
    async with own as same:
        assert_type(same, Own)
    client.with_options(retries=0)  # expect-error
    client.copy(_strict_response_validation=True)  # expect-error


async def settings_have_types(client: AsyncOpenAI) -> None:
    assert_type(client.api_key, APIKey | None)
    assert_type(client.base_url, URL)
    assert_type(client.timeout, TimeoutLike)
    assert_type(client.max_retries, int)
    assert_type(client.user_agent, str)
    assert_type(client.is_closed(), bool)
    assert_type(await client.warm(3), int)
    client.max_retries = 3
    client.timeout = Timeout(3)
    client.max_retries = "3"  # expect-error
    client.timeouts = 3  # expect-error
    client.user_agent = "mine"  # expect-error


async def any_address_gives_the_type_asked_for(client: AsyncOpenAI) -> None:
    assert_type(await client.get("/models/m", cast_to=Model), Model)
    assert_type(await client.get("/models", cast_to=dict[str, Any]), dict[str, Any])
    assert_type(await client.get("/files/f/content", cast_to=bytes), bytes)
    assert_type(await client.post("/x", cast_to=Response, body={"a": 1}), Response)
    assert_type(await client.put("/x", cast_to=str, options={"headers": {"x": "1"}, "timeout": 3}), str)
    assert_type(await client.patch("/x", cast_to=Model, options={"max_retries": 0}), Model)
    assert_type(await client.delete("/x", cast_to=Model, options={"params": {"a": 1}}), Model)
    assert_type(
        await client.post(
            "/chat/completions", cast_to=ChatCompletion, stream=True, stream_cls=AsyncStream[ChatCompletionChunk]
        ),
        AsyncStream[ChatCompletionChunk],
    )
    await client.get("/models")  # expect-error
    await client.get("/models", cast_to=Model, options={"time": 3})  # expect-error
    await client.get("/models", cast_to=Model, stream=True)  # expect-error


async def a_stream_is_read_and_closed(client: AsyncOpenAI) -> None:
    stream = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    assert_type(await anext(stream), ChatCompletionChunk)
    async with stream as same:
        assert_type(same, AsyncStream[ChatCompletionChunk])
        assert_type([event async for event in same], list[ChatCompletionChunk])
    assert_type(stream.completed, bool)
    assert_type(stream.response, Response)
    assert_type(stream.timing, Timing | None)
    await stream.close()
    for _ in stream:  # expect-error
        pass


async def errors_carry_what_is_known(client: AsyncOpenAI) -> None:
    try:
        await client.models.retrieve("m")
    except RateLimitError as error:
        assert_type(error.status_code, int)
        assert_type(error.response, Response)
        assert_type(error.response.headers["retry-after"], str)
        assert_type(error.request_id, str | None)
        assert_type(error.attempts, tuple[Attempt, ...])
        assert_type(error.code, str | None)
    except APIStatusError as error:
        assert_type(error.request, Request)
        assert_type(error.message, str)
    except APIConnectionError as error:
        error.status_code  # expect-error
    except IncompleteStreamError as error:
        assert_type(error.partial, Any)


def hooks_are_functions_of_an_event() -> None:
    def hook(event: HookEvent) -> None:
        if isinstance(event, AnswerReceived):
            assert_type(event.response, Response)
            assert_type(event.timing, Timing | None)
        elif isinstance(event, AttemptFailed):
            assert_type(event.attempt, Attempt)
        elif isinstance(event, StreamEnded):
            assert_type(event.completed, bool)
        else:
            assert_type(event.number, int)

    AsyncOpenAI(hooks=[hook])
    AsyncOpenAI(hooks=[print])
    AsyncOpenAI(hooks=hook)  # expect-error
    AsyncOpenAI(hooks=[lambda: None])  # expect-error


def a_block_has_a_deadline() -> None:
    with deadline(5) as limit:
        assert_type(limit, Deadline)
        assert_type(limit.remaining(), float)
    with deadline("5"):  # expect-error
        pass


def marks_of_what_is_left_out() -> None:
    assert_type(omit, Omit)
    assert_type(not_given, NotGiven)
    assert_type(NOT_GIVEN, NotGiven)
