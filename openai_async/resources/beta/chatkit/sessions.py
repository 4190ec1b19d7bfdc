"""Sessions: permissions for a browser to chat with a workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._official_names import serve
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.beta_chatkit import ChatSession

if TYPE_CHECKING:
    from ....sync.resources.beta.chatkit.sessions import Sessions as Sessions
    from ....types.params import beta_chatkit as params
    from ._views import RawSessions, StreamedSessions

__all__ = ["AsyncSessions"]

serve(globals())


class AsyncSessions(AsyncResource["RawSessions", "StreamedSessions"]):
    """Permissions for a browser to chat with a workflow.

    See https://platform.openai.com/docs/api-reference/beta/chatkit/sessions.
    """

    async def create(
        self,
        *,
        user: str,
        workflow: params.ChatSessionWorkflowParam,
        chatkit_configuration: params.ChatSessionChatKitConfigurationParam | Omit = omit,
        expires_after: params.ChatSessionExpiresAfterParam | Omit = omit,
        rate_limits: params.ChatSessionRateLimitsParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ChatSession:
        """Let a browser chat with a workflow.

        user: a stable name of the end user, whose chats are kept apart by it.
        workflow: id and version of the workflow, and values for its variables.
        chatkit_configuration: what users can do: upload files, see their history.
        expires_after: how long the permission lasts; 10 minutes by default.
        rate_limits: how many messages a user may send in a minute.

        Returns:
            The session with its `client_secret`, which goes to the browser.

        See https://platform.openai.com/docs/api-reference/beta/chatkit/sessions/create.
        """
        return await self._engine.request(
            "POST",
            "/chatkit/sessions",
            ChatSession,
            headers={"OpenAI-Beta": "chatkit_beta=v1"},
            body={
                "user": user,
                "workflow": workflow,
                "chatkit_configuration": chatkit_configuration,
                "expires_after": expires_after,
                "rate_limits": rate_limits,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ChatSession:
        """Take the permission of a session back.

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/beta/chatkit/sessions/cancel.
        """
        return await self._engine.request(
            "POST",
            path("/chatkit/sessions/{session_id}/cancel", session_id=session_id),
            ChatSession,
            headers={"OpenAI-Beta": "chatkit_beta=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
