"""Realtime: spoken conversations, in the form before the present one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._official_names import serve
from ...._resource import AsyncResource
from ...._types import Headers, Query

if TYPE_CHECKING:
    from ...._websocket_options import WebSocketOptions
    from ....sync.resources.beta.realtime import Realtime as Realtime
    from ....sync.resources.beta.realtime.sessions import Sessions as Sessions
    from ....sync.resources.beta.realtime.transcription_sessions import TranscriptionSessions as TranscriptionSessions
    from ....types.params.websocket import WebSocketConnectionOptions
    from ._views import RawRealtime, StreamedRealtime
    from .realtime import AsyncRealtimeConnectionManager
    from .sessions import AsyncSessions as AsyncSessions
    from .transcription_sessions import AsyncTranscriptionSessions as AsyncTranscriptionSessions

__all__ = ["AsyncRealtime"]

serve(globals())


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

    def connect(
        self,
        *,
        model: str,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketOptions | WebSocketConnectionOptions = {},
    ) -> AsyncRealtimeConnectionManager:
        """Begin a conversation over a socket.

        model: name of the model.

        The other options are those of every connection, see `openai_async.resources`.

        Returns:
            What opens the socket, by ``async with`` or ``await manager.enter()``.

        See https://platform.openai.com/docs/api-reference/realtime.
        """
        from ...._connection import connect
        from .realtime import AsyncRealtimeConnection

        return connect(
            self._engine,
            AsyncRealtimeConnection,
            "/realtime",
            query={"model": model},
            extra_query=extra_query,
            extra_headers={"OpenAI-Beta": "realtime=v1", **extra_headers},
            options=websocket_connection_options,
        )
