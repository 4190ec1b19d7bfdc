"""What checkers know about the further endpoints: files, forms, binary answers, pages, and overloads of other kinds."""

from __future__ import annotations

from pathlib import Path

from typing_extensions import assert_type

from openai_async import AsyncOpenAI, AsyncStream, OpenAI
from openai_async._binary import HttpxBinaryResponseContent
from openai_async._pagination import AsyncConversationCursorPage, AsyncCursorPage, AsyncNextCursorPage, AsyncPaginator
from openai_async.sync._pagination import SyncNextCursorPage
from openai_async.types import FileDeleted, FileObject, ImageGenStreamEvent, ImagesResponse
from openai_async.types.admin.organization import Role
from openai_async.types.audio import (
    Transcription,
    TranscriptionDiarized,
    TranscriptionStreamEvent,
    TranscriptionVerbose,
    Voice,
)
from openai_async.types.beta import Assistant
from openai_async.types.beta.agents import Automation
from openai_async.types.conversations import ConversationItem


async def files_are_many_things(client: AsyncOpenAI) -> None:
    create = client.files.create
    assert_type(await create(file=b"a", purpose="user_data"), FileObject)
    await create(file=Path("a"), purpose="batch")
    await create(file=("a.txt", b"a", "text/plain"), purpose="batch")
    with Path("a").open("rb") as file:
        await create(file=file, purpose="batch")
    await create(file=1, purpose="batch")  # expect-error
    await create(file=b"a", purpose="nothing")  # expect-error
    await create(file=b"a")  # expect-error
    assert_type(await client.files.delete("file-1"), FileDeleted)
    assert_type(await client.files.content("file-1"), HttpxBinaryResponseContent)
    assert_type(client.files.list(), AsyncPaginator[FileObject, AsyncCursorPage[FileObject]])
    assert_type(await client.containers.delete("c"), None)


async def transcriptions_are_what_is_asked_for(client: AsyncOpenAI) -> None:
    create = client.audio.transcriptions.create
    assert_type(await create(file=b"a", model="m"), Transcription)
    assert_type(await create(file=b"a", model="m", response_format="json"), Transcription)
    assert_type(await create(file=b"a", model="m", response_format="verbose_json"), TranscriptionVerbose)
    assert_type(await create(file=b"a", model="m", response_format="diarized_json"), TranscriptionDiarized)
    assert_type(await create(file=b"a", model="m", response_format="srt"), str)
    assert_type(await create(file=b"a", model="m", stream=True), AsyncStream[TranscriptionStreamEvent])


async def images_stream_too(client: AsyncOpenAI) -> None:
    assert_type(await client.images.generate(prompt="p"), ImagesResponse)
    assert_type(await client.images.generate(prompt="p", stream=True), AsyncStream[ImageGenStreamEvent])
    await client.images.edit(image=[b"a", b"b"], prompt="p")
    await client.images.edit(prompt="p")  # expect-error


async def arguments_go_together(client: AsyncOpenAI) -> None:
    create = client.audio.voices.create
    assert_type(await create(name="n", audio_sample=b"a", consent="c"), Voice)
    assert_type(await create(name="n", type="prompt", prompt="p"), Voice)
    await create(name="n", type="audio_sample", prompt="p")  # expect-error
    await create(name="n")  # expect-error


async def pages_of_all_kinds(client: AsyncOpenAI, sync_client: OpenAI) -> None:
    items = client.conversations.items.list("c")
    assert_type(items, AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]])
    assert_type(await client.admin.organization.roles.list(), AsyncNextCursorPage[Role])
    assert_type(sync_client.admin.organization.roles.list(), SyncNextCursorPage[Role])
    assert_type(await client.beta.agents.automations.retrieve("a"), Automation)


async def what_is_deprecated_works(client: AsyncOpenAI) -> None:
    assert_type(await client.beta.assistants.create(model="m"), Assistant)  # expect-error: pyright
