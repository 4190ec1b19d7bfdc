"""`openai_async`, with its defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from benchmarks.canned import MESSAGES, MODEL
from openai_async import AsyncOpenAI

if TYPE_CHECKING:
    from openai_async.types.params.chat import ChatCompletionMessageParam

__all__ = ["connect"]

_MESSAGES = cast("list[ChatCompletionMessageParam]", MESSAGES)


class Ours:
    """A session as in `benchmarks.peers.Session`."""

    def __init__(self, base_url: str) -> None:
        self._client = AsyncOpenAI(api_key="sk-bench", base_url=base_url)

    async def chat(self) -> str:
        completion = await self._client.chat.completions.create(messages=_MESSAGES, model=MODEL)
        return completion.choices[0].message.content or ""

    async def stream(self) -> int:
        size = 0
        async for chunk in await self._client.chat.completions.create(messages=_MESSAGES, model=MODEL, stream=True):
            size += len(chunk.choices[0].delta.content or "")
        return size

    async def close(self) -> None:
        await self._client.close()


def connect(base_url: str) -> Ours:
    """A session of our client."""
    return Ours(base_url)
