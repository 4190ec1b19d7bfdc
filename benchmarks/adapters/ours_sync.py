"""The blocking client of `openai_async`, with its defaults."""

from __future__ import annotations

from openai_async import OpenAI

from .interface import Blocking

__all__ = ["connect"]


def connect(base_url: str) -> Blocking:
    """A session of our blocking client."""
    return Blocking(OpenAI(api_key="sk-bench", base_url=base_url))
