"""Realtime: spoken conversations, in the form before the present one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._resource import AsyncResource

if TYPE_CHECKING:
    from ._views import RawRealtime, StreamedRealtime
    from .sessions import AsyncSessions
    from .transcription_sessions import AsyncTranscriptionSessions

__all__ = ["AsyncRealtime"]


class AsyncRealtime(AsyncResource["RawRealtime", "StreamedRealtime"]):
    """Spoken conversations, in the form before the present one.

    See https://platform.openai.com/docs/api-reference/beta/realtime.
    """

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Sessions of the earlier realtime interface."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._engine)

    @cached_property
    def transcription_sessions(self) -> AsyncTranscriptionSessions:
        """Transcriptions of the earlier realtime interface."""
        from .transcription_sessions import AsyncTranscriptionSessions

        return AsyncTranscriptionSessions(self._engine)
