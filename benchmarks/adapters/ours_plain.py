"""`openai_async` where others use helpers: the stream as the server sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_async import AsyncOpenAI

from .interface import Asynchronous

if TYPE_CHECKING:
    from benchmarks.sample import Work

__all__ = ["connect"]


class Plain(Asynchronous):
    """A session whose helpers do not help."""

    async def chat_helper(self) -> Work:
        return await self.chat_stream()

    async def response_helper(self) -> Work:
        return await self.response_stream()


def connect(base_url: str) -> Plain:
    """A session of our client."""
    return Plain(AsyncOpenAI(api_key="sk-bench", base_url=base_url))
