"""What checkers know of requests to any address: bodies as they are, and lists in pages of any type."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from typing_extensions import assert_type

from openai_async import AsyncOpenAI, OpenAI
from openai_async.pagination import AsyncCursorPage, SyncCursorPage
from openai_async.types import Model


async def bodies_are_bytes_or_give_them(client: AsyncOpenAI, pieces: AsyncIterator[bytes], file: Path) -> None:
    assert_type(await client.post("/x", cast_to=Model, content=b"a"), Model)
    await client.put("/x", cast_to=Model, content=pieces)
    await client.patch("/x", cast_to=Model, content=file)
    with file.open("rb") as opened:
        await client.delete("/x", cast_to=Model, content=opened)
    await client.post("/x", cast_to=Model, content=3)  # expect-error


def sync_bodies_are_the_same(client: OpenAI, pieces: Iterator[bytes]) -> None:
    assert_type(client.post("/x", cast_to=Model, content=pieces), Model)
    client.post("/x", cast_to=Model, content={"a": 1.0})  # expect-error


async def lists_have_the_pages_that_are_asked_for(client: AsyncOpenAI) -> None:
    listed = client.get_api_list("/x", model=Model, page=AsyncCursorPage[Model])
    assert_type(await listed, AsyncCursorPage[Model])
    async for item in listed:
        assert_type(item, Model)
    client.get_api_list("/x", model=Model, page=Model)  # expect-error


def sync_lists_have_them_too(client: OpenAI) -> None:
    page = client.get_api_list("/x", model=Model, page=SyncCursorPage[Model], method="post", body={"a": 1})
    assert_type(page, SyncCursorPage[Model])
    for item in page:
        assert_type(item, Model)
    client.get_api_list("/x", model=Model, page=AsyncCursorPage[Model])  # expect-error
