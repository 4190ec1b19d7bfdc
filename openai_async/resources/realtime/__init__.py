"""Realtime: spoken conversations as they happen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._official_names import serve
from ..._resource import AsyncResource
from ..._types import Headers, Omit, Query, is_given, omit

if TYPE_CHECKING:
    from ..._reconnection import ReconnectHandler
    from ..._websocket_options import WebSocketOptions
    from ...sync.resources.realtime import Realtime as Realtime
    from ...sync.resources.realtime.calls import Calls as Calls
    from ...sync.resources.realtime.client_secrets import ClientSecrets as ClientSecrets
    from ...sync.resources.realtime.translations import Translations as Translations
    from ...types.params.websocket import WebSocketConnectionOptions
    from ._views import RawRealtime, StreamedRealtime
    from .calls import AsyncCalls as AsyncCalls
    from .client_secrets import AsyncClientSecrets as AsyncClientSecrets
    from .realtime import AsyncRealtimeConnectionManager
    from .translations import AsyncTranslations as AsyncTranslations

__all__ = ["AsyncRealtime"]

serve(globals())


class AsyncRealtime(AsyncResource["RawRealtime", "StreamedRealtime"]):
    """Spoken conversations as they happen. See https://platform.openai.com/docs/api-reference/realtime."""

    @cached_property
    def client_secrets(self) -> AsyncClientSecrets:
        """Keys for browsers and phones that last a few minutes."""
        from .client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._engine)

    @cached_property
    def calls(self) -> AsyncCalls:
        """Conversations over WebRTC and by telephone (SIP)."""
        from .calls import AsyncCalls

        return AsyncCalls(self._engine)

    @cached_property
    def translations(self) -> AsyncTranslations:
        """Speech translated as it is spoken."""
        from .translations import AsyncTranslations

        return AsyncTranslations(self._engine)

    def connect(
        self,
        *,
        call_id: str | Omit = omit,
        model: str | Omit = omit,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketOptions | WebSocketConnectionOptions = {},
        on_reconnecting: ReconnectHandler | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> AsyncRealtimeConnectionManager:
        """Begin a conversation over a socket, or join one that is a call.

        call_id: the call to join, as a second connection to it, in place of a model.
        model: name of the model, such as ``gpt-realtime``.

        The other options are those of every connection, see `openai_async.resources`.

        Returns:
            What opens the socket, by ``async with`` or ``await manager.enter()``.

        See https://platform.openai.com/docs/api-reference/realtime.
        """
        from ..._connection import connect
        from .realtime import AsyncRealtimeConnection

        return connect(
            self._engine,
            AsyncRealtimeConnection,
            "/realtime",
            query={"call_id": call_id, "model": model},
            extra_query=extra_query,
            extra_headers=extra_headers,
            options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
            joining=is_given(call_id),
        )
