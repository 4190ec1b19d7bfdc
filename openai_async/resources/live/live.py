"""The socket of a live session, and what is sent over it and over those of `sideband` and `forks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from ..._connection import AsyncConnection, AsyncConnectionManager, ConnectionResource
from ..._connection_audio import AudioInputResource
from ..._official_names import serve
from ..._types import Omit, omit

if TYPE_CHECKING:
    from ...sync.resources.live import Live as Live
    from ...sync.resources.live.live import (
        LiveConnection as LiveConnection,
        LiveConnectionManager as LiveConnectionManager,
        LiveDecisionItemResource as LiveDecisionItemResource,
        LiveDecisionResource as LiveDecisionResource,
        LiveResponseItemResource as LiveResponseItemResource,
        LiveResponseResource as LiveResponseResource,
        LiveSessionCommentaryResource as LiveSessionCommentaryResource,
        LiveSessionInputAudioResource as LiveSessionInputAudioResource,
        LiveSessionInstructionsResource as LiveSessionInstructionsResource,
        LiveSessionOutputAudioFixtureResource as LiveSessionOutputAudioFixtureResource,
        LiveSessionOutputAudioResource as LiveSessionOutputAudioResource,
        LiveSessionResource as LiveSessionResource,
        LiveSessionThinkingResource as LiveSessionThinkingResource,
        SidebandSessionInputAudioResource as SidebandSessionInputAudioResource,
        SidebandSessionResource as SidebandSessionResource,
    )
    from ...types.live import ClientEvent, ServerEvent
    from ...types.params import live as params
    from ...types.params.responses import ResponseInputItemParam
    from . import AsyncLive as AsyncLive

__all__ = [
    "AsyncLiveConnection",
    "AsyncLiveConnectionManager",
    "AsyncLiveDecisionItemResource",
    "AsyncLiveDecisionResource",
    "AsyncLiveResponseItemResource",
    "AsyncLiveResponseResource",
    "AsyncLiveSessionCommentaryResource",
    "AsyncLiveSessionInputAudioResource",
    "AsyncLiveSessionInstructionsResource",
    "AsyncLiveSessionOutputAudioFixtureResource",
    "AsyncLiveSessionOutputAudioResource",
    "AsyncLiveSessionResource",
    "AsyncLiveSessionThinkingResource",
    "AsyncSidebandSessionInputAudioResource",
    "AsyncSidebandSessionResource",
]

serve(globals())

SessionT = TypeVar("SessionT")


class AsyncLiveConnection(AsyncConnection["ServerEvent", "ClientEvent | params.ClientEventParam"]):
    """A live session over one socket. See https://platform.openai.com/docs/api-reference/live."""

    _EVENT = "live.ServerEvent"
    _SESSION_EVENTS = ("session.start", "session.update")

    @cached_property
    def session(self) -> AsyncLiveSessionResource[params.SessionConfigParam]:
        """The session: how it begins, what goes in, what the model is told, how it ends."""
        return AsyncLiveSessionResource(self)

    @cached_property
    def decision(self) -> AsyncLiveDecisionResource:
        """Questions that are decided while people speak."""
        return AsyncLiveDecisionResource(self)

    @cached_property
    def response(self) -> AsyncLiveResponseResource:
        """What the model does beside the conversation."""
        return AsyncLiveResponseResource(self)


AsyncLiveConnectionManager: TypeAlias = AsyncConnectionManager[AsyncLiveConnection]


class AsyncSidebandSessionResource(ConnectionResource):
    """A session that is running."""

    @cached_property
    def commentary(self) -> AsyncLiveSessionCommentaryResource:
        """What the model is to say on the way."""
        return AsyncLiveSessionCommentaryResource(self._connection)

    @cached_property
    def input_audio(self) -> AsyncSidebandSessionInputAudioResource:
        """What the user says."""
        return AsyncSidebandSessionInputAudioResource(self._connection)

    @cached_property
    def instructions(self) -> AsyncLiveSessionInstructionsResource:
        """What the model is told to do."""
        return AsyncLiveSessionInstructionsResource(self._connection)

    @cached_property
    def output_audio(self) -> AsyncLiveSessionOutputAudioResource:
        """What the user hears."""
        return AsyncLiveSessionOutputAudioResource(self._connection)

    @cached_property
    def thinking(self) -> AsyncLiveSessionThinkingResource:
        """What the model is to know and not to say."""
        return AsyncLiveSessionThinkingResource(self._connection)

    async def close(self, *, event_id: str | Omit | None = omit) -> None:
        """End the session; ``session.closed`` tells that it is over."""
        await self._send("session.close", event_id=event_id)

    async def update(self, *, session: params.SessionUpdateConfigParam, event_id: str | Omit | None = omit) -> None:
        """Change the session; what is not named stays as it is. ``session.updated`` tells what it is then.

        session: what is to be different.
        """
        await self._send("session.update", session=session, event_id=event_id)


class AsyncLiveSessionResource(AsyncSidebandSessionResource, Generic[SessionT]):
    """A session that this socket begins."""

    @cached_property
    def input_audio(self) -> AsyncLiveSessionInputAudioResource:
        """What the user says."""
        return AsyncLiveSessionInputAudioResource(self._connection)

    async def start(self, *, session: SessionT, event_id: str | Omit | None = omit) -> None:
        """Begin the session; ``session.started`` tells that it has begun.

        session: what it is like; of a copy, what is different from the other session.
        """
        await self._send("session.start", session=session, event_id=event_id)


class AsyncSidebandSessionInputAudioResource(ConnectionResource):
    """What the user says in a session that another socket feeds."""

    async def mute(self, *, event_id: str | Omit | None = omit) -> None:
        """Let the model hear nothing; ``session.input_audio.muted`` tells that it does not."""
        await self._send("session.input_audio.mute", event_id=event_id)

    async def unmute(self, *, event_id: str | Omit | None = omit) -> None:
        """Let the model hear again; ``session.input_audio.unmuted`` tells that it does."""
        await self._send("session.input_audio.unmute", event_id=event_id)


class AsyncLiveSessionInputAudioResource(AsyncSidebandSessionInputAudioResource, AudioInputResource):
    """What the user says."""

    _APPEND = "session.input_audio.append"

    async def append(self, *, audio: str, event_id: str | Omit | None = omit) -> None:
        """Add sound at the end.

        audio: in the format of the session, as Base64 (RFC 4648).
        """
        await self._send("session.input_audio.append", audio=audio, event_id=event_id)


class AsyncLiveSessionCommentaryResource(ConnectionResource):
    """What the model is to say on the way."""

    async def append(self, *, content: str, delegation_id: str | None, event_id: str | Omit | None = omit) -> None:
        """Give the model something to tell; ``session.commentary.appended`` tells that it has it.

        delegation_id: the task it is about, None for none.
        """
        await self._send("session.commentary.append", content=content, delegation_id=delegation_id, event_id=event_id)


class AsyncLiveSessionInstructionsResource(ConnectionResource):
    """What the model is told to do."""

    async def append(self, *, content: str, delegation_id: str | None, event_id: str | Omit | None = omit) -> None:
        """Tell the model more of what to do; ``session.instructions.appended`` tells that it has it.

        delegation_id: the task it is about, None for none.
        """
        await self._send("session.instructions.append", content=content, delegation_id=delegation_id, event_id=event_id)


class AsyncLiveSessionThinkingResource(ConnectionResource):
    """What the model is to know and not to say."""

    async def append(self, *, content: str, delegation_id: str | None, event_id: str | Omit | None = omit) -> None:
        """Let the model know something; ``session.thinking.appended`` tells that it has it.

        delegation_id: the task it is about, None for none.
        """
        await self._send("session.thinking.append", content=content, delegation_id=delegation_id, event_id=event_id)


class AsyncLiveSessionOutputAudioResource(ConnectionResource):
    """What the user hears."""

    @cached_property
    def fixture(self) -> AsyncLiveSessionOutputAudioFixtureResource:
        """Sound that was made before."""
        return AsyncLiveSessionOutputAudioFixtureResource(self._connection)


class AsyncLiveSessionOutputAudioFixtureResource(ConnectionResource):
    """Sound that was made before."""

    async def play(self, *, audio: str, event_id: str | Omit | None = omit) -> None:
        """Let the user hear it; ``session.output_audio.fixture.played`` tells that it is over.

        audio: in the format of the session, as Base64 (RFC 4648).
        """
        await self._send("session.output_audio.fixture.play", audio=audio, event_id=event_id)


class AsyncLiveDecisionResource(ConnectionResource):
    """Questions that are decided while people speak."""

    @cached_property
    def item(self) -> AsyncLiveDecisionItemResource:
        """What decisions are based on beside what is said."""
        return AsyncLiveDecisionItemResource(self._connection)

    async def create(self, *, event_id: str) -> None:
        """Have the questions of the session decided now.

        event_id: a name for this event, which the decision has as well.
        """
        await self._send("decision.create", event_id=event_id)


class AsyncLiveDecisionItemResource(ConnectionResource):
    """What decisions are based on beside what is said."""

    async def delete(self, *, item_id: str, event_id: str | Omit | None = omit) -> None:
        """Take an item away; ``decision.item.deleted`` tells that it is gone."""
        await self._send("decision.item.delete", item_id=item_id, event_id=event_id)

    async def create(self, *, item: params.ItemUnion, event_id: str | Omit | None = omit) -> None:
        """Add an item; ``decision.item.created`` tells that it is there.

        item: a message, a call of a tool or what a tool gave.
        """
        await self._send("decision.item.create", item=item, event_id=event_id)


class AsyncLiveResponseResource(ConnectionResource):
    """What the model does beside the conversation."""

    @cached_property
    def item(self) -> AsyncLiveResponseItemResource:
        """What such a response is made from."""
        return AsyncLiveResponseItemResource(self._connection)

    async def create(self, *, event_id: str | Omit | None = omit) -> None:
        """Begin a response."""
        await self._send("response.create", event_id=event_id)


class AsyncLiveResponseItemResource(ConnectionResource):
    """What such a response is made from."""

    async def create(self, *, item: ResponseInputItemParam, event_id: str | Omit | None = omit) -> None:
        """Add an item.

        item: as `input` of ``responses.create`` has them, such as what a function gave.
        """
        await self._send("response.item.create", item=item, event_id=event_id)
