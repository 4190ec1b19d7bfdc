"""What checkers know of `with_raw_response` and `with_streaming_response`."""

from __future__ import annotations

import datetime

from typing_extensions import assert_type

from openai_async import APIResponse, AsyncAPIResponse, AsyncOpenAI, AsyncStream, LegacyAPIResponse, OpenAI, Stream
from openai_async._pagination import AsyncCursorPage, AsyncPage
from openai_async._response import AsyncResponseContextManager
from openai_async.sync import LegacyAPIResponse as SyncLegacyAPIResponse
from openai_async.sync._pagination import SyncCursorPage, SyncPage
from openai_async.sync._response import ResponseContextManager
from openai_async.types import CreateEmbeddingResponse, Model, ModelDeleted
from openai_async.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam
from openai_async.types.responses import Response, ResponseItem, ResponseStreamEvent

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hi"}]


async def a_raw_response_has_head_and_result(client: AsyncOpenAI) -> None:
    raw = await client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES)
    assert_type(raw, LegacyAPIResponse[ChatCompletion])
    assert_type(raw.status_code, int)
    assert_type(raw.headers["x-request-id"], str)
    assert_type(raw.request_id, str | None)
    assert_type(raw.elapsed, datetime.timedelta)
    assert_type(raw.text, str)
    assert_type(raw.parse(), ChatCompletion)
    assert_type(raw.parse(to=Model), Model)
    raw.choices  # expect-error


async def raw_methods_keep_their_overloads(client: AsyncOpenAI, flag: bool) -> None:
    create = client.chat.completions.with_raw_response.create
    assert_type(await create(model="m", messages=MESSAGES, stream=False), LegacyAPIResponse[ChatCompletion])
    assert_type(
        await create(model="m", messages=MESSAGES, stream=True), LegacyAPIResponse[AsyncStream[ChatCompletionChunk]]
    )
    assert_type(
        await create(model="m", messages=MESSAGES, stream=flag),
        LegacyAPIResponse[ChatCompletion | AsyncStream[ChatCompletionChunk]],
    )
    async for chunk in (await create(model="m", messages=MESSAGES, stream=True)).parse():
        assert_type(chunk, ChatCompletionChunk)
    retrieve = client.responses.with_raw_response.retrieve
    assert_type((await retrieve("resp_1")).parse(), Response)
    assert_type((await retrieve("resp_1", stream=True)).parse(), AsyncStream[ResponseStreamEvent])


async def raw_methods_keep_their_parameters(client: AsyncOpenAI) -> None:
    create = client.chat.completions.with_raw_response.create
    await create(model="m")  # expect-error
    await create(messages=MESSAGES)  # expect-error
    await create("m", MESSAGES)  # expect-error
    await create(model="m", messages=MESSAGES, colour="red")  # expect-error
    await create(model="m", messages=MESSAGES, temperature="1")  # expect-error
    await create(model="m", messages=MESSAGES, temperature=1, extra_headers={"x": "1"}, timeout=3.5)
    await client.models.with_raw_response.retrieve(1)  # expect-error
    await client.models.with_raw_response.retrieve(model="m")
    await client.models.with_raw_response.create(model="m")  # expect-error


async def raw_results_are_those_of_the_methods(client: AsyncOpenAI) -> None:
    view = client.with_raw_response
    assert_type((await view.models.delete("m")).parse(), ModelDeleted)
    assert_type((await view.embeddings.create(model="m", input="a")).parse(), CreateEmbeddingResponse)
    assert_type(await view.responses.delete("resp_1"), LegacyAPIResponse[None])
    assert_type(await view.models.list(), LegacyAPIResponse[AsyncPage[Model]])
    page = await view.responses.input_items.list("resp_1", order="asc")
    assert_type(page, LegacyAPIResponse[AsyncCursorPage[ResponseItem]])
    async for item in page.parse():
        assert_type(item, ResponseItem)
    async for _ in view.models.list():  # expect-error
        pass


async def the_view_of_a_client_has_every_resource(client: AsyncOpenAI) -> None:
    raw = await client.with_raw_response.chat.completions.create(model="m", messages=MESSAGES)
    assert_type(raw, LegacyAPIResponse[ChatCompletion])
    raw = await client.with_options(timeout=5).chat.with_raw_response.completions.create(model="m", messages=MESSAGES)
    assert_type(raw, LegacyAPIResponse[ChatCompletion])
    assert_type(await client.with_raw_response.get("/models/m", cast_to=Model), LegacyAPIResponse[Model])
    events = await client.with_raw_response.post("/x", cast_to=Model, stream=True, stream_cls=AsyncStream[Model])
    assert_type(events.parse(), AsyncStream[Model])
    client.with_raw_response.chats  # expect-error
    client.with_raw_response = client  # expect-error


async def a_streamed_response_is_read_in_its_block(client: AsyncOpenAI, flag: bool) -> None:
    call = client.chat.completions.with_streaming_response.create
    pending = call(model="m", messages=MESSAGES)
    assert_type(pending, AsyncResponseContextManager[AsyncAPIResponse[ChatCompletion]])
    await pending  # expect-error
    async with pending as response:
        assert_type(response, AsyncAPIResponse[ChatCompletion])
        assert_type(response.headers["x-request-id"], str)
        assert_type(await response.parse(), ChatCompletion)
        assert_type(await response.parse(to=Model), Model)
        async for line in response.iter_lines():
            assert_type(line, str)
    async with call(model="m", messages=MESSAGES, stream=True) as response_of_stream:
        assert_type(await response_of_stream.parse(), AsyncStream[ChatCompletionChunk])
    async with call(model="m", messages=MESSAGES, stream=flag) as either:
        assert_type(await either.parse(), ChatCompletion | AsyncStream[ChatCompletionChunk])
    call(model="m", messages=MESSAGES, colour="red")  # expect-error
    async with client.with_streaming_response.models.list() as models:
        assert_type(await models.parse(), AsyncPage[Model])
    async with client.with_streaming_response.get("/models/m", cast_to=Model) as got:
        assert_type(await got.parse(), Model)


def a_sync_raw_response_has_head_and_result(client: OpenAI, flag: bool) -> None:
    create = client.chat.completions.with_raw_response.create
    raw = create(model="m", messages=MESSAGES)
    assert_type(raw, SyncLegacyAPIResponse[ChatCompletion])
    assert_type(raw.headers["x-request-id"], str)
    assert_type(raw.parse(), ChatCompletion)
    assert_type(raw.parse(to=Model), Model)
    assert_type(create(model="m", messages=MESSAGES, stream=False), SyncLegacyAPIResponse[ChatCompletion])
    assert_type(create(model="m", messages=MESSAGES, stream=True).parse(), Stream[ChatCompletionChunk])
    assert_type(create(model="m", messages=MESSAGES, stream=flag).parse(), ChatCompletion | Stream[ChatCompletionChunk])
    create(model="m", messages=MESSAGES, colour="red")  # expect-error
    create(messages=MESSAGES)  # expect-error
    raw.choices  # expect-error


def sync_raw_results_are_those_of_the_methods(client: OpenAI) -> None:
    view = client.with_raw_response
    assert_type(view.chat.completions.create(model="m", messages=MESSAGES), SyncLegacyAPIResponse[ChatCompletion])
    assert_type(view.models.list(), SyncLegacyAPIResponse[SyncPage[Model]])
    assert_type(view.responses.input_items.list("resp_1").parse(), SyncCursorPage[ResponseItem])
    assert_type(view.responses.delete("resp_1"), SyncLegacyAPIResponse[None])
    assert_type(view.get("/models/m", cast_to=Model), SyncLegacyAPIResponse[Model])
    assert_type(view.get("/x", cast_to=Model, stream=True, stream_cls=Stream[Model]).parse(), Stream[Model])
    for _ in view.models.list():  # expect-error
        pass
    view.chats  # expect-error


def a_sync_streamed_response_is_read_in_its_block(client: OpenAI) -> None:
    call = client.chat.completions.with_streaming_response.create
    pending = call(model="m", messages=MESSAGES)
    assert_type(pending, ResponseContextManager[APIResponse[ChatCompletion]])
    pending.parse()  # expect-error
    with pending as response:
        assert_type(response, APIResponse[ChatCompletion])
        assert_type(response.headers["x-request-id"], str)
        assert_type(response.parse(), ChatCompletion)
        for line in response.iter_lines():
            assert_type(line, str)
    with call(model="m", messages=MESSAGES, stream=True) as response_of_stream:
        assert_type(response_of_stream.parse(), Stream[ChatCompletionChunk])
        for chunk in response_of_stream.parse():
            assert_type(chunk, ChatCompletionChunk)
    call(model="m", messages=MESSAGES, colour="red")  # expect-error
    with client.with_streaming_response.models.list() as models:
        assert_type(models.parse(), SyncPage[Model])
    with client.with_streaming_response.get("/models/m", cast_to=Model) as got:
        assert_type(got.parse(), Model)
