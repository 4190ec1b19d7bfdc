"""Translations: speech translated as it is spoken."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._official_names import serve
from ...._resource import AsyncResource
from ...._types import Headers, Query

if TYPE_CHECKING:
    from ...._reconnection import ReconnectHandler
    from ...._websocket_options import WebSocketOptions
    from ....sync.resources.realtime.translations import Translations as Translations
    from ....sync.resources.realtime.translations.client_secrets import ClientSecrets as ClientSecrets
    from ....types.params.websocket import WebSocketConnectionOptions
    from ._views import RawTranslations, StreamedTranslations
    from .client_secrets import AsyncClientSecrets as AsyncClientSecrets
    from .translations import AsyncTranslationsConnectionManager

__all__ = ["AsyncTranslations"]

serve(globals())


class AsyncTranslations(AsyncResource["RawTranslations", "StreamedTranslations"]):
    """Speech translated as it is spoken. See https://platform.openai.com/docs/api-reference/realtime/translations."""

    @cached_property
    def client_secrets(self) -> AsyncClientSecrets:
        """Keys for browsers and phones that last a few minutes."""
        from .client_secrets import AsyncClientSecrets

        return AsyncClientSecrets(self._engine)

    def connect(  # noqa: PLR0917 - which users may pass by position
        self,
        model: str,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketOptions | WebSocketConnectionOptions = {},
        on_reconnecting: ReconnectHandler | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> AsyncTranslationsConnectionManager:
        """Have speech translated as it is spoken.

        model: name of the model, such as ``gpt-realtime-translate``.

        The other options are those of every connection, see `openai_async.resources`.

        Returns:
            What opens the socket, by ``async with`` or ``await manager.enter()``.

        See https://platform.openai.com/docs/api-reference/realtime/translations.
        """
        from ...._connection import connect
        from .translations import AsyncTranslationsConnection

        return connect(
            self._engine,
            AsyncTranslationsConnection,
            "/realtime/translations",
            query={"model": model},
            extra_query=extra_query,
            extra_headers=extra_headers,
            options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )
