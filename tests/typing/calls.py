"""What checkers know about the calls of the API."""

from __future__ import annotations

from typing_extensions import assert_type

from openai_async import AsyncOpenAI, AsyncStream, OpenAI, Stream, omit
from openai_async._pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, PageInfo
from openai_async.sync._pagination import SyncCursorPage, SyncPage
from openai_async.types import (
    Completion,
    CreateEmbeddingResponse,
    Model,
    ModelDeleted,
    ModerationCreateResponse,
    ModerationMultiModalInputParam,
)
from openai_async.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam
from openai_async.types.responses import Response, ResponseItem, ResponseStreamEvent

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hi"}]


async def chat_is_whole_or_streamed(client: AsyncOpenAI, flag: bool) -> None:
    create = client.chat.completions.create
    assert_type(await create(model="m", messages=MESSAGES), ChatCompletion)
    assert_type(await create(model="m", messages=MESSAGES, stream=False), ChatCompletion)
    assert_type(await create(model="m", messages=MESSAGES, stream=None), ChatCompletion)
    assert_type(await create(model="m", messages=MESSAGES, stream=omit), ChatCompletion)
    assert_type(await create(model="m", messages=MESSAGES, stream=True), AsyncStream[ChatCompletionChunk])
    assert_type(
        await create(model="m", messages=MESSAGES, stream=flag), ChatCompletion | AsyncStream[ChatCompletionChunk]
    )
    async for chunk in await create(model="m", messages=MESSAGES, stream=True):
        assert_type(chunk, ChatCompletionChunk)


def sync_chat_is_whole_or_streamed(client: OpenAI, flag: bool) -> None:
    create = client.chat.completions.create
    assert_type(create(model="m", messages=MESSAGES), ChatCompletion)
    assert_type(create(model="m", messages=MESSAGES, stream=True), Stream[ChatCompletionChunk])
    assert_type(create(model="m", messages=MESSAGES, stream=flag), ChatCompletion | Stream[ChatCompletionChunk])
    for chunk in create(model="m", messages=MESSAGES, stream=True):
        assert_type(chunk, ChatCompletionChunk)


async def messages_are_checked(client: AsyncOpenAI) -> None:
    create = client.chat.completions.create
    await create(model="m", messages=[{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hi"}])
    await create(model="m", messages=({"role": "user", "content": text} for text in ("a", "b")))
    await create(model="m", messages=[{"role": "nobody", "content": "Hi"}])  # expect-error
    await create(model="m", messages="Hi")  # expect-error
    await create(model="m")  # expect-error
    await create(messages=MESSAGES)  # expect-error
    await create(model="m", messages=MESSAGES, colour="red")  # expect-error
    await create(model="m", messages=MESSAGES, stop=["a", "b"], temperature=1, n=None, extra_body={"top_k": 1})
    await create(model="m", messages=MESSAGES, temperature="1")  # expect-error


async def completions_and_responses_stream_too(client: AsyncOpenAI) -> None:
    assert_type(await client.completions.create(model="m", prompt=["a"]), Completion)
    assert_type(await client.completions.create(model="m", prompt=[1, 2], stream=True), AsyncStream[Completion])
    assert_type(await client.responses.create(model="m", input="Hi"), Response)
    assert_type(await client.responses.create(input="Hi", stream=True), AsyncStream[ResponseStreamEvent])
    assert_type(await client.responses.retrieve("resp_1"), Response)
    assert_type(await client.responses.retrieve("resp_1", stream=True), AsyncStream[ResponseStreamEvent])
    assert_type(await client.responses.cancel("resp_1"), Response)


async def an_answer_is_input_again(client: AsyncOpenAI, response: Response) -> None:
    await client.responses.create(model="m", input=[{"role": "user", "content": "Hi"}])
    await client.responses.create(model="m", input="Hi", previous_response_id=response.id)


async def lists_are_awaited_or_iterated(client: AsyncOpenAI) -> None:
    assert_type(client.models.list(), AsyncPaginator[Model, AsyncPage[Model]])
    assert_type(await client.models.list(), AsyncPage[Model])
    async for model in client.models.list():
        assert_type(model, Model)
    page = await client.responses.input_items.list("resp_1", order="asc")
    assert_type(page, AsyncCursorPage[ResponseItem])
    assert_type(page.data, list[ResponseItem])
    assert_type(page.next_page_info(), PageInfo | None)
    assert_type(await page.get_next_page(), AsyncCursorPage[ResponseItem])
    async for item in page:
        assert_type(item, ResponseItem)
    async for each in page.iter_pages():
        assert_type(each, AsyncCursorPage[ResponseItem])
    client.responses.input_items.list("resp_1", order="up")  # expect-error


def sync_lists_are_pages(client: OpenAI) -> None:
    assert_type(client.models.list(), SyncPage[Model])
    page = client.responses.input_items.list("resp_1")
    assert_type(page, SyncCursorPage[ResponseItem])
    assert_type(page.get_next_page(), SyncCursorPage[ResponseItem])
    for item in page:
        assert_type(item, ResponseItem)


def vectors_are_floats(client: OpenAI) -> None:
    answer = client.embeddings.create(model="m", input=["a", "b"], dimensions=3)
    assert_type(answer, CreateEmbeddingResponse)
    assert_type(answer.data[0].embedding, list[float])
    client.embeddings.create(model="m", input="a", encoding_format="hex")  # expect-error


def other_answers(client: OpenAI) -> None:
    assert_type(client.models.retrieve("m"), Model)
    assert_type(client.models.delete("m"), ModelDeleted)
    parts: list[ModerationMultiModalInputParam] = [{"type": "text", "text": "a"}]
    assert_type(client.moderations.create(input=parts), ModerationCreateResponse)
    assert_type(client.moderations.create(input=["a", "b"], model=omit), ModerationCreateResponse)
    assert_type(client.models.retrieve(model="m", timeout=3.5, extra_headers={"x": "1", "y": omit}), Model)
    client.models.retrieve("m", extra_headers={"x": 1})  # expect-error
