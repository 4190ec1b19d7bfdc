"""Artifacts: the files that a session made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ....._binary import HttpxBinaryResponseContent
from ....._official_names import serve
from ....._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.beta_agents import SessionArtifact, SessionArtifactDeleted

if TYPE_CHECKING:
    from ....._agent_artifacts import AsyncAgentResultArtifacts
    from ....._agent_turn import AgentTurnResult
    from .....sync.resources.beta.agents.sessions.artifacts import Artifacts as Artifacts
    from ._views import RawArtifacts, StreamedArtifacts

__all__ = ["AsyncArtifacts"]

serve(globals())


class AsyncArtifacts(AsyncResource["RawArtifacts", "StreamedArtifacts"]):
    """The files that a session made.

    See https://platform.openai.com/docs/api-reference/beta/agents/sessions/artifacts.
    """

    def for_result(self, result: AgentTurnResult[Any]) -> AsyncAgentResultArtifacts:
        """The files that were made in one turn, by their paths.

        result: what came of the turn.
        """
        from ....._agent_artifacts import AsyncAgentResultArtifacts

        plain = AsyncArtifacts(self._engine.concluding(self._engine.parsed))
        return AsyncAgentResultArtifacts(plain, result)

    async def retrieve(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> SessionArtifact:
        """Name, size and origin of a file that a session made.

        Raises:
            NotFoundError: there is no such artifact or session.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/artifacts/retrieve.
        """
        return await self._engine.request(
            "GET",
            path(
                "/agents/sessions/{session_id}/artifacts/{artifact_id}", artifact_id=artifact_id, session_id=session_id
            ),
            SessionArtifact,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        environment_id: str | Omit | None = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[SessionArtifact, AsyncCursorPage[SessionArtifact]]:
        """The files that a session made, page by page.

        after: id of the item before the first one wanted.
        environment_id: only files of this environment.
        limit: artifacts on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the artifacts of all pages.

        Raises:
            NotFoundError: there is no such session.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/artifacts/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/agents/sessions/{session_id}/artifacts", session_id=session_id),
            AsyncCursorPage[SessionArtifact],
            headers={"OpenAI-Beta": "agents=v1"},
            query={
                "after": after,
                "environment_id": environment_id,
                "limit": limit,
                "order": order,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> SessionArtifactDeleted:
        """Delete a file that a session made.

        Raises:
            NotFoundError: there is no such artifact or session.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/artifacts/delete.
        """
        return await self._engine.request(
            "DELETE",
            path(
                "/agents/sessions/{session_id}/artifacts/{artifact_id}", artifact_id=artifact_id, session_id=session_id
            ),
            SessionArtifactDeleted,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """What is in a file that a session made.

        Returns:
            The content; ``write_to_file(path)`` saves it.

        Raises:
            NotFoundError: there is no such artifact or session.

        See https://platform.openai.com/docs/api-reference/beta/agents/sessions/artifacts/content.
        """
        return await self._engine.request(
            "GET",
            path(
                "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
                artifact_id=artifact_id,
                session_id=session_id,
            ),
            HttpxBinaryResponseContent,
            headers={"Accept": "application/octet-stream", "OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
