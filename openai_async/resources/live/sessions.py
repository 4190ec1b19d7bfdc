"""Sessions that are running, or were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._binary import HttpxBinaryResponseContent
from ..._official_names import serve
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NoneType, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.live import SessionForkResponse

if TYPE_CHECKING:
    from ...sync.resources.live.sessions import Sessions as Sessions
    from ...types.params import live as params
    from ._views import RawSessions, StreamedSessions

__all__ = ["AsyncSessions"]

serve(globals())


class AsyncSessions(AsyncResource["RawSessions", "StreamedSessions"]):
    """Sessions that are running, or were. See https://platform.openai.com/docs/api-reference/live/sessions."""

    async def accept(
        self,
        session_id: str,
        *,
        session: params.Session,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> None:
        """Take a session that is coming in.

        session: what the model is told, its voice and its tools.

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/live/sessions/accept.
        """
        return await self._engine.request(
            "POST",
            path("/live/sessions/{session_id}/accept", session_id=session_id),
            NoneType,
            headers={"Accept": "*/*"},
            body={
                "session": session,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def download_recording(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """The recording of a session.

        Returns:
            The content; ``write_to_file(path)`` saves it.

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/live/sessions/download-recording.
        """
        return await self._engine.request(
            "GET",
            path("/live/sessions/{session_id}/content", session_id=session_id),
            HttpxBinaryResponseContent,
            headers={"Accept": "application/binary"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def fork(
        self,
        session_id: str,
        *,
        transport: params.SessionForkParamsTransport,
        session: params.MediaSessionForkConfigParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> SessionForkResponse:
        """Begin a session that goes on from where another one is.

        transport: how sound and events travel.
        session: what is different from the other session.

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/live/sessions/fork.
        """
        return await self._engine.request(
            "POST",
            path("/live/sessions/{session_id}/fork", session_id=session_id),
            SessionForkResponse,
            body={
                "transport": transport,
                "session": session,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def hangup(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> None:
        """End a session.

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/live/sessions/hangup.
        """
        return await self._engine.request(
            "POST",
            path("/live/sessions/{session_id}/hangup", session_id=session_id),
            NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def refer(
        self,
        session_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> None:
        """Pass a session on to somebody else.

        target_uri: where to, such as ``"tel:+14155550123"`` or ``"sip:agent@example.com"``.

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/live/sessions/refer.
        """
        return await self._engine.request(
            "POST",
            path("/live/sessions/{session_id}/refer", session_id=session_id),
            NoneType,
            headers={"Accept": "*/*"},
            body={
                "target_uri": target_uri,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def reject(
        self,
        session_id: str,
        *,
        status_code: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> None:
        """Turn a session down that is coming in.

        status_code: the SIP status that the caller is told, such as 486 (busy).

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/live/sessions/reject.
        """
        return await self._engine.request(
            "POST",
            path("/live/sessions/{session_id}/reject", session_id=session_id),
            NoneType,
            headers={"Accept": "*/*"},
            body={
                "status_code": status_code,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
