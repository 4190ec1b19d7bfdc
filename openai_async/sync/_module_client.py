"""The client behind ``openai_async.chat`` and its kin: made at first use from the settings of the module.

    import openai_async as openai

    openai.api_key = "sk-..."
    openai.chat.completions.create(...)

Settings are read whenever a group of endpoints is used, so assigning to one takes effect with the next call.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, cast

from ._client import OpenAI

__all__ = ["SETTINGS", "Group", "client"]

SETTINGS = (
    "api_key",
    "admin_api_key",
    "organization",
    "project",
    "webhook_secret",
    "base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "http_client",
)

_PACKAGE = __name__.partition(".")[0]
_current: tuple[dict[str, Any], OpenAI] | None = None


def client() -> OpenAI:
    """The client for the settings as they are now."""
    global _current  # noqa: PLW0603 - the module is the client
    module = vars(sys.modules[_PACKAGE])
    settings = {name: _kept(module[name]) for name in SETTINGS if module.get(name) is not None}
    if _current is None or _current[0] != settings:
        _current = settings, OpenAI(**settings)
    return _current[1]


def _kept(value: Any) -> Any:
    """`value`, or a copy of a mapping, which may be changed in place."""
    return {**cast("Mapping[str, object]", value)} if isinstance(value, Mapping) else value


class Group:
    """A group of endpoints of the module's client."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # tools that look at modules ask for these, and must not need a key
            raise AttributeError(name)
        return getattr(getattr(client(), self._name), name)

    def __dir__(self) -> list[str]:
        return dir(getattr(OpenAI(_enforce_credentials=False), self._name))

    def __repr__(self) -> str:
        return f"<{_PACKAGE}.{self._name}, of the client of the module's settings>"
