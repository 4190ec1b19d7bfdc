"""Live: spoken conversations that others may join and take over."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._official_names import serve
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given
from ...types.live import LiveCreateResponse

if TYPE_CHECKING:
    from ..._reconnection import ReconnectHandler
    from ..._websocket_options import WebSocketOptions
    from ...sync.resources.live import Live as Live
    from ...sync.resources.live.forks import Forks as Forks
    from ...sync.resources.live.sessions import Sessions as Sessions
    from ...sync.resources.live.sideband import Sideband as Sideband
    from ...types.params import live as params
    from ...types.params.websocket import WebSocketConnectionOptions
    from ._views import RawLive, StreamedLive
    from .forks import AsyncForks as AsyncForks
    from .live import AsyncLiveConnectionManager
    from .sessions import AsyncSessions as AsyncSessions
    from .sideband import AsyncSideband as AsyncSideband

__all__ = ["AsyncLive"]

serve(globals())


class AsyncLive(AsyncResource["RawLive", "StreamedLive"]):
    """Spoken conversations that others may join and take over.

    See https://platform.openai.com/docs/api-reference/live.
    """

    @cached_property
    def sideband(self) -> AsyncSideband:
        """A second connection to a session that is running."""
        from .sideband import AsyncSideband

        return AsyncSideband(self._engine)

    @cached_property
    def forks(self) -> AsyncForks:
        """Connections to copies of sessions."""
        from .forks import AsyncForks

        return AsyncForks(self._engine)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Sessions that are running, or were."""
        from .sessions import AsyncSessions

        return AsyncSessions(self._engine)

    async def create(
        self,
        *,
        session: params.MediaSessionConfigParam,
        transport: params.LiveCreateParamsTransport,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> LiveCreateResponse:
        """Begin a session.

        session: what the model is told, its voice and its tools.
        transport: how sound and events travel.

        Returns:
            The session, and what is needed to connect to it.

        See https://platform.openai.com/docs/api-reference/live/create.
        """
        return await self._engine.request(
            "POST",
            "/live/sessions",
            LiveCreateResponse,
            body={
                "session": session,
                "transport": transport,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def connect(  # noqa: PLR0917 - which users may pass by position
        self,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketOptions | WebSocketConnectionOptions = {},
        on_reconnecting: ReconnectHandler | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
    ) -> AsyncLiveConnectionManager:
        """Open a socket for a session; send ``session.start`` first.

        The other options are those of every connection, see `openai_async.resources`.

        Returns:
            What opens the socket, by ``async with`` or ``await manager.enter()``.

        See https://platform.openai.com/docs/api-reference/live.
        """
        from ..._connection import connect
        from .live import AsyncLiveConnection

        return connect(
            self._engine,
            AsyncLiveConnection,
            "/live/sessions",
            extra_query=extra_query,
            extra_headers=extra_headers,
            options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )
