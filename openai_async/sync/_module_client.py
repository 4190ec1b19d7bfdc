"""The client behind ``openai_async.chat`` and its kin: made at first use from the settings of the module.

    import openai_async as openai

    openai.api_key = "sk-..."
    openai.chat.completions.create(...)

Settings are read whenever a group of endpoints is used, so assigning to one takes effect with the next call. The client
is one of Azure if `api_type` (or ``OPENAI_API_TYPE``) says so, or if there is an address or a credential of Azure.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any, cast

from .._exceptions import OpenAIError
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
    "api_type",
    "api_version",
    "azure_endpoint",
    "azure_ad_token",
    "azure_ad_token_provider",
)
_OF_AZURE = ("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider")

_PACKAGE = __name__.partition(".")[0]
_current: tuple[dict[str, Any], OpenAI] | None = None


def client() -> OpenAI:
    """The client for the settings as they are now."""
    global _current  # noqa: PLW0603 - the module is the client
    module = vars(sys.modules[_PACKAGE])
    settings = {name: _kept(module[name]) for name in SETTINGS if module.get(name) is not None}
    settings["api_type"] = _api_type(settings)
    if _current is None or _current[0] != settings:
        _current = settings, _made(**settings)
    return _current[1]


def _made(api_type: str, **settings: Any) -> OpenAI:
    if api_type == "azure":
        from .azure import AzureOpenAI

        return AzureOpenAI(**settings)
    return OpenAI(**{name: value for name, value in settings.items() if name not in _OF_AZURE})


def _api_type(settings: Mapping[str, object]) -> str:
    """Whose API it is.

    Raises:
        OpenAIError: nobody knows.
    """
    environ = os.environ
    chosen = settings.get("api_type") or environ.get("OPENAI_API_TYPE")
    if chosen in ("openai", "azure"):
        return chosen
    if chosen:
        raise OpenAIError(f"api_type must be 'openai' or 'azure', not {chosen!r}")
    variables = ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_AD_TOKEN")
    azure = [name for name in _OF_AZURE[1:] if name in settings] + [name for name in variables if environ.get(name)]
    if azure and environ.get("OPENAI_API_KEY"):
        raise OpenAIError(
            f"{azure[0]} is of Azure and OPENAI_API_KEY of OpenAI: say which of them the module {_PACKAGE} is to use, "
            f"by {_PACKAGE}.api_type = 'azure' or 'openai', or by the environment variable OPENAI_API_TYPE"
        )
    return "azure" if azure else "openai"


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
