"""The socket of realtime in the form before the present one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from ...._connection import AsyncConnection, AsyncConnectionManager, ConnectionResource
from ...._official_names import serve
from ...._types import Omit, omit
from ...realtime.realtime import (
    AsyncRealtimeConversationItemResource,
    AsyncRealtimeConversationResource,
    AsyncRealtimeInputAudioBufferResource,
    AsyncRealtimeOutputAudioBufferResource,
    AsyncRealtimeResponseResource,
    AsyncRealtimeSessionResource,
)

if TYPE_CHECKING:
    from ....sync.resources.beta.realtime import Realtime as Realtime
    from ....sync.resources.beta.realtime.realtime import (
        RealtimeConnection as RealtimeConnection,
        RealtimeConnectionManager as RealtimeConnectionManager,
        RealtimeConversationItemResource as RealtimeConversationItemResource,
        RealtimeConversationResource as RealtimeConversationResource,
        RealtimeInputAudioBufferResource as RealtimeInputAudioBufferResource,
        RealtimeOutputAudioBufferResource as RealtimeOutputAudioBufferResource,
        RealtimeResponseResource as RealtimeResponseResource,
        RealtimeSessionResource as RealtimeSessionResource,
        RealtimeTranscriptionSessionResource as RealtimeTranscriptionSessionResource,
    )
    from ....types.beta_realtime import RealtimeClientEvent, RealtimeServerEvent
    from ....types.params import beta_realtime as params
    from . import AsyncRealtime as AsyncRealtime

__all__ = [
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "AsyncRealtimeConversationItemResource",
    "AsyncRealtimeConversationResource",
    "AsyncRealtimeInputAudioBufferResource",
    "AsyncRealtimeOutputAudioBufferResource",
    "AsyncRealtimeResponseResource",
    "AsyncRealtimeSessionResource",
    "AsyncRealtimeTranscriptionSessionResource",
]

serve(globals())


class AsyncRealtimeConnection(
    AsyncConnection["RealtimeServerEvent", "RealtimeClientEvent | params.RealtimeClientEventParam"]
):
    """A spoken or written conversation, or a transcription, over one socket.

    See https://platform.openai.com/docs/api-reference/realtime-beta-client-events.
    """

    _EVENT = "beta_realtime.RealtimeServerEvent"
    _SESSION_EVENTS = ("session.update", "transcription_session.update")

    @cached_property
    def session(self) -> AsyncRealtimeSessionResource[params.SessionUpdateEventParamSession]:
        """What the model is told, its voice, its tools, and when it is its turn."""
        return AsyncRealtimeSessionResource(self)

    @cached_property
    def response(self) -> AsyncRealtimeResponseResource[params.Response]:
        """The turns of the model."""
        return AsyncRealtimeResponseResource(self)

    @cached_property
    def input_audio_buffer(self) -> AsyncRealtimeInputAudioBufferResource:
        """What the user says, until it becomes an item of the conversation."""
        return AsyncRealtimeInputAudioBufferResource(self)

    @cached_property
    def conversation(self) -> AsyncRealtimeConversationResource[params.ConversationItemParam]:
        """The conversation so far."""
        return AsyncRealtimeConversationResource(self)

    @cached_property
    def output_audio_buffer(self) -> AsyncRealtimeOutputAudioBufferResource:
        """What the model says, as far as it was not heard yet."""
        return AsyncRealtimeOutputAudioBufferResource(self)

    @cached_property
    def transcription_session(self) -> AsyncRealtimeTranscriptionSessionResource:
        """A session that writes down what is said."""
        return AsyncRealtimeTranscriptionSessionResource(self)


AsyncRealtimeConnectionManager: TypeAlias = AsyncConnectionManager[AsyncRealtimeConnection]


class AsyncRealtimeTranscriptionSessionResource(ConnectionResource):
    """A session that writes down what is said."""

    async def update(
        self, *, session: params.TranscriptionSessionUpdateParamSession, event_id: str | Omit = omit
    ) -> None:
        """Change the session; what is not named stays as it is.

        session: what is to be different.

        See https://platform.openai.com/docs/api-reference/realtime-beta-client-events/transcription_session/update.
        """
        await self._send("transcription_session.update", session=session, event_id=event_id)
