"""The socket of realtime: what is sent over it, by the part of a conversation that it is about."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from ..._connection import AsyncConnection, AsyncConnectionManager, ConnectionResource
from ..._connection_audio import AudioInputResource
from ..._official_names import serve
from ..._types import Omit, omit

if TYPE_CHECKING:
    from ...sync.resources.realtime import Realtime as Realtime
    from ...sync.resources.realtime.realtime import (
        RealtimeConnection as RealtimeConnection,
        RealtimeConnectionManager as RealtimeConnectionManager,
        RealtimeConversationItemResource as RealtimeConversationItemResource,
        RealtimeConversationResource as RealtimeConversationResource,
        RealtimeInputAudioBufferResource as RealtimeInputAudioBufferResource,
        RealtimeOutputAudioBufferResource as RealtimeOutputAudioBufferResource,
        RealtimeResponseResource as RealtimeResponseResource,
        RealtimeSessionResource as RealtimeSessionResource,
    )
    from ...types.params import realtime as params
    from ...types.realtime import RealtimeClientEvent, RealtimeServerEvent
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
]

serve(globals())

SessionT = TypeVar("SessionT")
ResponseT = TypeVar("ResponseT")
ItemT = TypeVar("ItemT")


class AsyncRealtimeConnection(
    AsyncConnection[
        "RealtimeServerEvent",
        "RealtimeClientEvent | params.RealtimeClientEventParam | params.ResponseCreateEventWithReferencesParam",
    ]
):
    """A spoken or written conversation over one socket.

    See https://platform.openai.com/docs/api-reference/realtime-client-events.
    """

    _EVENT = "realtime.RealtimeServerEvent"
    _SESSION_EVENTS = ("session.update",)

    @cached_property
    def session(self) -> AsyncRealtimeSessionResource[params.SessionUpdateEventParamSession]:
        """What the model is told, its voice, its tools, and when it is its turn."""
        return AsyncRealtimeSessionResource(self)

    @cached_property
    def response(
        self,
    ) -> AsyncRealtimeResponseResource[
        params.RealtimeResponseCreateParamsParam | params.RealtimeResponseCreateParamsWithReferencesParam
    ]:
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


AsyncRealtimeConnectionManager: TypeAlias = AsyncConnectionManager[AsyncRealtimeConnection]


class AsyncRealtimeSessionResource(ConnectionResource, Generic[SessionT]):
    """What the model is told, its voice, its tools, and when it is its turn."""

    async def update(self, *, session: SessionT, event_id: str | Omit = omit) -> None:
        """Change the session; what is not named stays as it is. ``session.updated`` tells what it is then.

        session: what is to be different. The model, and the voice once it was heard, cannot be.

        See https://platform.openai.com/docs/api-reference/realtime-client-events/session/update.
        """
        await self._send("session.update", session=session, event_id=event_id)


class AsyncRealtimeResponseResource(ConnectionResource, Generic[ResponseT]):
    """The turns of the model."""

    async def create(self, *, event_id: str | Omit = omit, response: ResponseT | Omit = omit) -> None:
        """Let the model take its turn; with voice detection the server does it by itself.

        response: what is different from the session for this turn; what it is about, if not the conversation.

        See https://platform.openai.com/docs/api-reference/realtime-client-events/response/create.
        """
        await self._send("response.create", event_id=event_id, response=response)

    async def cancel(self, *, event_id: str | Omit = omit, response_id: str | Omit = omit) -> None:
        """Stop a turn; ``response.done`` with the status ``cancelled`` tells that it ended.

        response_id: which one; that of the conversation by default.

        See https://platform.openai.com/docs/api-reference/realtime-client-events/response/cancel.
        """
        await self._send("response.cancel", event_id=event_id, response_id=response_id)


class AsyncRealtimeInputAudioBufferResource(AudioInputResource):
    """What the user says, until it becomes an item of the conversation."""

    _APPEND = "input_audio_buffer.append"

    async def clear(self, *, event_id: str | Omit = omit) -> None:
        """Forget what was appended.

        See https://platform.openai.com/docs/api-reference/realtime-client-events/input_audio_buffer/clear.
        """
        await self._send("input_audio_buffer.clear", event_id=event_id)

    async def commit(self, *, event_id: str | Omit = omit) -> None:
        """Make an item of what was appended; with voice detection the server does it at each pause.

        See https://platform.openai.com/docs/api-reference/realtime-client-events/input_audio_buffer/commit.
        """
        await self._send("input_audio_buffer.commit", event_id=event_id)

    async def append(self, *, audio: str, event_id: str | Omit = omit) -> None:
        """Add sound at the end; the server does not answer.

        audio: at most 15 MiB of it, in the format of the session, as Base64 (RFC 4648).

        See https://platform.openai.com/docs/api-reference/realtime-client-events/input_audio_buffer/append.
        """
        await self._send("input_audio_buffer.append", audio=audio, event_id=event_id)


class AsyncRealtimeConversationResource(ConnectionResource, Generic[ItemT]):
    """The conversation so far."""

    @cached_property
    def item(self) -> AsyncRealtimeConversationItemResource[ItemT]:
        """Messages, calls of functions and what these gave."""
        return AsyncRealtimeConversationItemResource(self._connection)


class AsyncRealtimeConversationItemResource(ConnectionResource, Generic[ItemT]):
    """Messages, calls of functions and what these gave."""

    async def delete(self, *, item_id: str, event_id: str | Omit = omit) -> None:
        """Remove an item from the conversation; ``conversation.item.deleted`` tells that it is gone.

        See https://platform.openai.com/docs/api-reference/realtime-client-events/conversation/item/delete.
        """
        await self._send("conversation.item.delete", item_id=item_id, event_id=event_id)

    async def create(self, *, item: ItemT, event_id: str | Omit = omit, previous_item_id: str | Omit = omit) -> None:
        """Add an item to the conversation; the model answers when it is asked to, by `response`.

        item: a message, a call of a function or what a function gave. It may bring an id of its own.
        previous_item_id: the item it comes after, ``"root"`` for the beginning; the end by default.

        See https://platform.openai.com/docs/api-reference/realtime-client-events/conversation/item/create.
        """
        await self._send("conversation.item.create", item=item, event_id=event_id, previous_item_id=previous_item_id)

    async def truncate(
        self, *, audio_end_ms: int, content_index: int, item_id: str, event_id: str | Omit = omit
    ) -> None:
        """Cut off what the model said after the user stopped to listen, so that the model knows what was heard.

        audio_end_ms: how much was heard, in milliseconds from the beginning of the item.
        content_index: which part of the item; 0, for there is one.

        See https://platform.openai.com/docs/api-reference/realtime-client-events/conversation/item/truncate.
        """
        await self._send(
            "conversation.item.truncate",
            audio_end_ms=audio_end_ms,
            content_index=content_index,
            item_id=item_id,
            event_id=event_id,
        )

    async def retrieve(self, *, item_id: str, event_id: str | Omit = omit) -> None:
        """Ask for an item as the server has it; it comes with ``conversation.item.retrieved``.

        See https://platform.openai.com/docs/api-reference/realtime-client-events/conversation/item/retrieve.
        """
        await self._send("conversation.item.retrieve", item_id=item_id, event_id=event_id)


class AsyncRealtimeOutputAudioBufferResource(ConnectionResource):
    """What the model says, as far as it was not heard yet. WebRTC and telephone (SIP) only."""

    async def clear(self, *, event_id: str | Omit = omit) -> None:
        """Let the model fall silent at once; cancel its turn before.

        See https://platform.openai.com/docs/api-reference/realtime-client-events/output_audio_buffer/clear.
        """
        await self._send("output_audio_buffer.clear", event_id=event_id)
