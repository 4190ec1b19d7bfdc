"""The official client over its aiohttp extra. It lives in an environment of its own."""

from __future__ import annotations

import importlib
from typing import Any

from .interface import Asynchronous

__all__ = ["connect"]

# Not installed where the types of this module are checked.
openai: Any = importlib.import_module("openai")


def connect(base_url: str) -> Asynchronous:
    """A session over aiohttp."""
    http_client = openai.DefaultAioHttpClient()
    return Asynchronous(openai.AsyncOpenAI(api_key="sk-bench", base_url=base_url, http_client=http_client))
