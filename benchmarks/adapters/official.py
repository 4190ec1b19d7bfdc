"""The official client over its default transport. It lives in an environment of its own."""

from __future__ import annotations

import importlib
from typing import Any

from .interface import Asynchronous

__all__ = ["connect"]

# Not installed where the types of this module are checked.
openai: Any = importlib.import_module("openai")


def connect(base_url: str) -> Asynchronous:
    """A session over its default transport."""
    socket_url = base_url.replace("http", "ws", 1)
    return Asynchronous(openai.AsyncOpenAI(api_key="sk-bench", base_url=base_url, websocket_base_url=socket_url))
