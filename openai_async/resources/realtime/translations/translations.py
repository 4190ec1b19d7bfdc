"""The socket of translations: speech in one language goes in, and comes back in another one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from ...._connection import AsyncConnection, AsyncConnectionManager, ConnectionResource
from ...._connection_audio import AudioInputResource
from ...._official_names import serve
from ...._types import Omit, omit

if TYPE_CHECKING:
    from ....sync.resources.realtime.translations import Translations as Translations
    from ....sync.resources.realtime.translations.translations import (
        TranslationsConnection as TranslationsConnection,
        TranslationsConnectionManager as TranslationsConnectionManager,
        TranslationsSessionInputAudioBufferResource as TranslationsSessionInputAudioBufferResource,
        TranslationsSessionResource as TranslationsSessionResource,
    )
    from ....types.params import realtime as params
    from ....types.realtime import RealtimeTranslationClientEvent, RealtimeTranslationServerEvent
    from . import AsyncTranslations as AsyncTranslations

__all__ = [
    "AsyncTranslationsConnection",
    "AsyncTranslationsConnectionManager",
    "AsyncTranslationsSessionInputAudioBufferResource",
    "AsyncTranslationsSessionResource",
]

serve(globals())


class AsyncTranslationsConnection(
    AsyncConnection[
        "RealtimeTranslationServerEvent", "RealtimeTranslationClientEvent | params.RealtimeTranslationClientEventParam"
    ]
):
    """Speech that is translated as it is spoken, over one socket.

    See https://platform.openai.com/docs/api-reference/realtime/translations.
    """

    _EVENT = "realtime.RealtimeTranslationServerEvent"
    _SESSION_EVENTS = ("session.update",)

    @cached_property
    def session(self) -> AsyncTranslationsSessionResource:
        """What is translated, and into which language."""
        return AsyncTranslationsSessionResource(self)


AsyncTranslationsConnectionManager: TypeAlias = AsyncConnectionManager[AsyncTranslationsConnection]


class AsyncTranslationsSessionResource(ConnectionResource):
    """What is translated, and into which language."""

    @cached_property
    def input_audio_buffer(self) -> AsyncTranslationsSessionInputAudioBufferResource:
        """What is to be translated."""
        return AsyncTranslationsSessionInputAudioBufferResource(self._connection)

    async def close(self, *, event_id: str | Omit = omit) -> None:
        """End the session: what was appended is still translated, then the server closes the socket.

        See https://platform.openai.com/docs/api-reference/realtime/translations.
        """
        await self._send("session.close", event_id=event_id)

    async def update(
        self, *, session: params.RealtimeTranslationSessionUpdateRequestParam, event_id: str | Omit = omit
    ) -> None:
        """Change the session; what is not named stays as it is.

        session: what is to be different, such as the language to translate into.

        See https://platform.openai.com/docs/api-reference/realtime/translations.
        """
        await self._send("session.update", session=session, event_id=event_id)


class AsyncTranslationsSessionInputAudioBufferResource(AudioInputResource):
    """What is to be translated."""

    _APPEND = "session.input_audio_buffer.append"

    async def append(self, *, audio: str, event_id: str | Omit = omit) -> None:
        """Add sound at the end.

        audio: in the format of the session, as Base64 (RFC 4648).

        See https://platform.openai.com/docs/api-reference/realtime/translations.
        """
        await self._send("session.input_audio_buffer.append", audio=audio, event_id=event_id)
