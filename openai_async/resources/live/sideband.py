"""Sideband: a second connection to a session that is running."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._resource import AsyncResource

if TYPE_CHECKING:
    from ._views import RawSideband, StreamedSideband

__all__ = ["AsyncSideband"]


class AsyncSideband(AsyncResource["RawSideband", "StreamedSideband"]):
    """A second connection to a session that is running.

    See https://platform.openai.com/docs/api-reference/live/sideband.
    """
