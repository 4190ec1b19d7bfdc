"""Forks: sessions that go on from where other ones are."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from ..._connection import AsyncConnection, AsyncConnectionManager, connect
from ..._official_names import serve
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Headers, Query
from .live import AsyncLiveDecisionResource, AsyncLiveResponseResource, AsyncLiveSessionResource

if TYPE_CHECKING:
    from ..._reconnection import ReconnectHandler
    from ..._websocket_options import WebSocketOptions
    from ...sync.resources.live.forks import (
        Forks as Forks,
        ForksConnection as ForksConnection,
        ForksConnectionManager as ForksConnectionManager,
    )
    from ...types.live import ForkClientEvent, ForkServerEvent
    from ...types.params import live as params
    from ...types.params.websocket import WebSocketConnectionOptions
    from ._views import RawForks, StreamedForks

__all__ = ["AsyncForks", "AsyncForksConnection", "AsyncForksConnectionManager"]

serve(globals())


class AsyncForks(AsyncResource["RawForks", "StreamedForks"]):
    """Connections to copies of sessions. See https://platform.openai.com/docs/api-reference/live/forks."""

    def connect(
        self,
        *,
        session_id: str,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketOptions | WebSocketConnectionOptions = {},
        on_reconnecting: ReconnectHandler | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
    ) -> AsyncForksConnectionManager:
        """Begin a session that goes on from where another one is; send ``session.start`` first.

        session_id: the other session, which goes on as well.

        The other options are those of every connection, see `openai_async.resources`.

        Returns:
            What opens the socket, by ``async with`` or ``await manager.enter()``.

        See https://platform.openai.com/docs/api-reference/live/forks.
        """
        return connect(
            self._engine,
            AsyncForksConnection,
            path("/live/sessions/{session_id}/fork", session_id=session_id),
            extra_query=extra_query,
            extra_headers=extra_headers,
            options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class AsyncForksConnection(AsyncConnection["ForkServerEvent", "ForkClientEvent | params.ForkClientEventParam"]):
    """A session that goes on from where another one is, over a socket of its own.

    See https://platform.openai.com/docs/api-reference/live/forks.
    """

    _EVENT = "live.ForkServerEvent"
    _SESSION_EVENTS = ("session.start", "session.update")

    @cached_property
    def session(self) -> AsyncLiveSessionResource[params.ForkSessionConfigParam]:
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


AsyncForksConnectionManager: TypeAlias = AsyncConnectionManager[AsyncForksConnection]
