"""The official client, with its default transport and with aiohttp.

It lives in an environment of its own (`official.txt`).
"""

from __future__ import annotations

import importlib
from typing import Any

from benchmarks.canned import MESSAGES, MODEL

__all__ = ["connect", "connect_aiohttp"]

# Not installed where the types of this module are checked.
openai: Any = importlib.import_module("openai")


class Official:
    """A session as in `benchmarks.peers.Session`."""

    def __init__(self, base_url: str, http_client: object = None) -> None:
        self._client = openai.AsyncOpenAI(api_key="sk-bench", base_url=base_url, http_client=http_client)

    async def chat(self) -> str:
        completion = await self._client.chat.completions.create(messages=MESSAGES, model=MODEL)
        return completion.choices[0].message.content or ""

    async def stream(self) -> int:
        size = 0
        async for chunk in await self._client.chat.completions.create(messages=MESSAGES, model=MODEL, stream=True):
            size += len(chunk.choices[0].delta.content or "")
        return size

    async def close(self) -> None:
        await self._client.close()


def connect(base_url: str) -> Official:
    """A session over its default transport."""
    return Official(base_url)


def connect_aiohttp(base_url: str) -> Official:
    """A session over its aiohttp extra."""
    return Official(base_url, openai.DefaultAioHttpClient())
