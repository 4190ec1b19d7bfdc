"""What checkers know of the sync client and of the client of the module."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from typing_extensions import assert_type

import openai_async as openai
from openai_async._url import URL
from openai_async import AsyncOpenAI, AsyncStream, Client, HTTPOptions, OpenAI, Response, Stream, Timing, omit
from openai_async._client import APIKey
from openai_async._types import TimeoutLike
from openai_async._webhook_signature import WebhookSecret
from openai_async.sync import OpenAI as OpenAIByItsModule
from openai_async.sync._pagination import SyncPage
from openai_async.types import CreateEmbeddingResponse, Model
from openai_async.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam
from openai_async.types.responses import Response as ResponseObject, ResponseStreamEvent

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hi"}]


def options_are_checked() -> None:
    OpenAI()
    OpenAI(api_key=lambda: "sk", timeout=5, max_retries=0, http_client=HTTPOptions(verify=False), deadline=None)
    Client(default_headers={"x": "1", "y": omit})
    OpenAI("sk")  # expect-error
    OpenAI(api_keys="sk")  # expect-error
    OpenAI(max_retries="2")  # expect-error
    OpenAI(http_client=object())  # expect-error


class Own(OpenAI):
    """A subclass."""


def copies_are_of_the_same_class(client: OpenAI, own: Own) -> None:
    assert_type(client.with_options(max_retries=0), OpenAI)
    assert_type(client.copy(timeout=None), OpenAI)
    assert_type(own.with_options(api_key="sk"), Own)
    with own as same:
        assert_type(same, Own)
    client.with_options(retries=0)  # expect-error


def both_homes_have_the_same_class(client: OpenAIByItsModule) -> OpenAI:
    assert_type(client.asynchronous, AsyncOpenAI)
    return client


def settings_have_types(client: OpenAI) -> None:
    assert_type(client.api_key, APIKey | None)
    assert_type(client.base_url, URL)
    assert_type(client.timeout, TimeoutLike)
    assert_type(client.max_retries, int)
    assert_type(client.webhook_secret, WebhookSecret | None)
    assert_type(client.warm(3), int)
    client.base_url = "http://localhost"
    client.max_retries = "3"  # expect-error
    client.user_agent = "mine"  # expect-error


def any_address_gives_the_type_asked_for(client: OpenAI) -> None:
    assert_type(client.get("/models/m", cast_to=Model), Model)
    assert_type(client.get("/models", cast_to=dict[str, Any]), dict[str, Any])
    assert_type(client.post("/x", cast_to=Response, body={"a": 1}), Response)
    assert_type(client.put("/x", cast_to=bytes), bytes)
    assert_type(client.patch("/x", cast_to=str), str)
    assert_type(client.delete("/x", cast_to=Model, options={"max_retries": 0}), Model)
    assert_type(
        client.post("/chat/completions", cast_to=ChatCompletion, stream=True, stream_cls=Stream[ChatCompletionChunk]),
        Stream[ChatCompletionChunk],
    )
    client.post("/x", cast_to=Model, stream=True, stream_cls=AsyncStream[Model])  # expect-error
    client.get("/models", cast_to=Model, options={"time": 3})  # expect-error


def a_stream_is_read_and_closed(client: OpenAI) -> None:
    stream = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    assert_type(next(stream), ChatCompletionChunk)
    with stream as same:
        assert_type(same, Stream[ChatCompletionChunk])
        assert_type(list(same), list[ChatCompletionChunk])
    assert_type(stream.completed, bool)
    assert_type(stream.response, Response)
    assert_type(stream.timing, Timing | None)


def pages_are_iterables(client: OpenAI) -> None:
    models: Iterable[Model] = client.models.list()
    assert_type([each.id for each in models], list[str])
    page = client.models.list()
    assert_type(page.data, list[Model])
    assert_type(page.has_next_page(), bool)
    for each in page.iter_pages():
        assert_type(each, SyncPage[Model])


def the_module_is_a_client(flag: bool) -> None:
    openai.api_key = "sk"
    openai.timeout = 5
    openai.default_headers = {"x": "1"}
    create = openai.chat.completions.create
    assert_type(create(model="m", messages=MESSAGES), ChatCompletion)
    assert_type(create(model="m", messages=MESSAGES, stream=True), Stream[ChatCompletionChunk])
    assert_type(create(model="m", messages=MESSAGES, stream=flag), ChatCompletion | Stream[ChatCompletionChunk])
    assert_type(openai.responses.create(input="Hi", stream=True), Stream[ResponseStreamEvent])
    assert_type(openai.responses.retrieve("resp_1"), ResponseObject)
    assert_type(openai.embeddings.create(model="m", input="Hi"), CreateEmbeddingResponse)
    assert_type(openai.models.list(), SyncPage[Model])
    assert_type(openai.models.with_raw_response.retrieve("m").parse(), Model)
    create(model="m", messages=MESSAGES, colour="red")  # expect-error
    openai.api_key = 3  # expect-error: mypy
    openai.api_keys = "sk"  # expect-error
    openai.chats  # expect-error
