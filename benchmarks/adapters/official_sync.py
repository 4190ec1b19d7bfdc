"""The official blocking client. It lives in an environment of its own."""

from __future__ import annotations

import importlib
from typing import Any

from .interface import Blocking

__all__ = ["connect"]

# Not installed where the types of this module are checked.
openai: Any = importlib.import_module("openai")


def connect(base_url: str) -> Blocking:
    """A session of the blocking client."""
    return Blocking(openai.OpenAI(api_key="sk-bench", base_url=base_url))
