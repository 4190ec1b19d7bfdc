"""`openai_async`, with its defaults."""

from __future__ import annotations

from openai_async import AsyncOpenAI

from .interface import Asynchronous

__all__ = ["connect"]


def connect(base_url: str) -> Asynchronous:
    """A session of our client."""
    return Asynchronous(AsyncOpenAI(api_key="sk-bench", base_url=base_url))
