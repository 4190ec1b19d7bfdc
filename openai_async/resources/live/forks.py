"""Forks: connections to copies of sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._resource import AsyncResource

if TYPE_CHECKING:
    from ._views import RawForks, StreamedForks

__all__ = ["AsyncForks"]


class AsyncForks(AsyncResource["RawForks", "StreamedForks"]):
    """Connections to copies of sessions. See https://platform.openai.com/docs/api-reference/live/forks."""
