"""The sync facade: every call runs on an event loop thread that all sync clients of a process share."""

from __future__ import annotations

from ._client import OpenAI
from ._response import APIResponse, LegacyAPIResponse
from ._streaming import Stream

__all__ = ["APIResponse", "Client", "LegacyAPIResponse", "OpenAI", "Stream"]

Client = OpenAI
