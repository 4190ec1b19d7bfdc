"""Sideband: a second connection to a session that is running."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from ..._connection import AsyncConnection, AsyncConnectionManager, ConnectionResource, connect
from ..._official_names import serve
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Headers, Omit, Query, omit
from .live import AsyncLiveDecisionResource, AsyncLiveResponseResource, AsyncSidebandSessionResource

if TYPE_CHECKING:
    from ..._reconnection import ReconnectHandler
    from ..._websocket_options import WebSocketOptions
    from ...sync.resources.live.sideband import (
        Sideband as Sideband,
        SidebandConnection as SidebandConnection,
        SidebandConnectionManager as SidebandConnectionManager,
        SidebandTransportDtmfResource as SidebandTransportDtmfResource,
        SidebandTransportResource as SidebandTransportResource,
    )
    from ...types.live import ConnectClientEvent, ConnectServerEvent
    from ...types.params import live as params
    from ...types.params.websocket import WebSocketConnectionOptions
    from ._views import RawSideband, StreamedSideband

__all__ = [
    "AsyncSideband",
    "AsyncSidebandConnection",
    "AsyncSidebandConnectionManager",
    "AsyncSidebandTransportDtmfResource",
    "AsyncSidebandTransportResource",
]

serve(globals())


class AsyncSideband(AsyncResource["RawSideband", "StreamedSideband"]):
    """A second connection to a session that is running.

    See https://platform.openai.com/docs/api-reference/live/sideband.
    """

    def connect(
        self,
        *,
        session_id: str,
        graceful_close: bool | Omit = omit,
        extra_query: Query = {},
        extra_headers: Headers = {},
        websocket_connection_options: WebSocketOptions | WebSocketConnectionOptions = {},
        on_reconnecting: ReconnectHandler | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 2_097_152,
    ) -> AsyncSidebandConnectionManager:
        """Join a session that is running.

        graceful_close: whether the session, once it is told to close, ends after what is being said.

        The other options are those of every connection, see `openai_async.resources`.

        Returns:
            What opens the socket, by ``async with`` or ``await manager.enter()``.

        See https://platform.openai.com/docs/api-reference/live/sideband.
        """
        return connect(
            self._engine,
            AsyncSidebandConnection,
            path("/live/sessions/{session_id}/attach", session_id=session_id),
            query={"graceful_close": graceful_close},
            extra_query=extra_query,
            extra_headers=extra_headers,
            options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
            max_queue_size=max_queue_size,
        )


class AsyncSidebandConnection(
    AsyncConnection["ConnectServerEvent", "ConnectClientEvent | params.ConnectClientEventParam"]
):
    """A second connection to a session that is running.

    See https://platform.openai.com/docs/api-reference/live/sideband.
    """

    _EVENT = "live.ConnectServerEvent"

    @cached_property
    def session(self) -> AsyncSidebandSessionResource:
        """The session: what the model is told, who is heard, how it ends."""
        return AsyncSidebandSessionResource(self)

    @cached_property
    def transport(self) -> AsyncSidebandTransportResource:
        """The way by which the session came, such as a telephone call."""
        return AsyncSidebandTransportResource(self)

    @cached_property
    def decision(self) -> AsyncLiveDecisionResource:
        """Questions that are decided while people speak."""
        return AsyncLiveDecisionResource(self)

    @cached_property
    def response(self) -> AsyncLiveResponseResource:
        """What the model does beside the conversation."""
        return AsyncLiveResponseResource(self)


AsyncSidebandConnectionManager: TypeAlias = AsyncConnectionManager[AsyncSidebandConnection]


class AsyncSidebandTransportResource(ConnectionResource):
    """The way by which the session came."""

    @cached_property
    def dtmf(self) -> AsyncSidebandTransportDtmfResource:
        """Keys of a telephone."""
        return AsyncSidebandTransportDtmfResource(self._connection)


class AsyncSidebandTransportDtmfResource(ConnectionResource):
    """Keys of a telephone."""

    async def send(self, *, event: str, event_id: str | Omit | None = omit) -> None:
        """Press keys; ``transport.dtmf.sent`` tells that it was done.

        event: the key: ``0`` to ``9``, ``*``, ``#`` or ``A`` to ``D`` (RFC 4733).
        """
        await self._send("transport.dtmf.send", event=event, event_id=event_id)
