"""The files that an agent made in one turn, by their paths."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ._types import not_given

if TYPE_CHECKING:
    from ._agent_turn import AgentTurnResult
    from ._binary import HttpxBinaryResponseContent
    from ._types import Body, Headers, NotGiven, Query, TimeoutLike
    from .resources.beta.agents.sessions.artifacts import AsyncArtifacts
    from .types.beta_agents import SessionArtifact

__all__ = ["AsyncAgentResultArtifacts"]


class AsyncAgentResultArtifacts:
    """The files that were made in the turn of a result.

    Raises, by both methods:
        ValueError: the turn made no file of the path, or several.
    """

    def __init__(self, resource: AsyncArtifacts, result: AgentTurnResult[Any]) -> None:
        self._resource = resource
        self._result = result

    async def content(
        self,
        path: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """What is in a file.

        path: where it is in the environment, such as ``"/workspace/report.csv"``.
        """
        options: Any = {
            "extra_headers": extra_headers, "extra_query": extra_query, "extra_body": extra_body, "timeout": timeout,
        }  # fmt: skip
        found = await self._find(path, options)
        return await self._resource.content(found.id, session_id=found.session_id, **options)

    async def download(
        self,
        path: str,
        *,
        to: str | os.PathLike[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> SessionArtifact:
        """Write a file to the local path `to` as it arrives; see `AsyncAPIResponse.stream_to_file`.

        path: where it is in the environment.

        Returns:
            The artifact that was found.
        """
        options: Any = {
            "extra_headers": extra_headers, "extra_query": extra_query, "extra_body": extra_body, "timeout": timeout,
        }  # fmt: skip
        found = await self._find(path, options)
        streamed = self._resource.with_streaming_response
        async with streamed.content(found.id, session_id=found.session_id, **options) as response:
            await response.stream_to_file(to)
        return found

    async def _find(self, path: str, options: Any) -> SessionArtifact:
        made = self._resource.list(self._result.session_id, **options)
        found = [one async for one in made if one.path == path and one.turn_id == self._result.turn_id]
        if len(found) != 1:
            what = "no file" if not found else f"{len(found)} files"
            raise ValueError(f"the turn {self._result.turn_id} made {what} of the path {path!r}")
        return found[0]
