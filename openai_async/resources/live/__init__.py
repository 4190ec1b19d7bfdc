"""Live: spoken conversations that others may join and take over."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given
from ...types.live import LiveCreateResponse

if TYPE_CHECKING:
    from ...types.params import live as params
    from ._views import RawLive, StreamedLive
    from .forks import AsyncForks
    from .sessions import AsyncSessions
    from .sideband import AsyncSideband

__all__ = ["AsyncLive"]


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
