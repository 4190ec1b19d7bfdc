"""The sync view of the files that an agent made in one turn."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from .._types import not_given
from ._runner import run

if TYPE_CHECKING:
    from .._agent_artifacts import AsyncAgentResultArtifacts
    from .._binary import HttpxBinaryResponseContent
    from .._types import Body, Headers, NotGiven, Query, TimeoutLike
    from ..types.beta_agents import SessionArtifact

__all__ = ["AgentResultArtifacts"]


class AgentResultArtifacts:
    """The files that were made in the turn of a result.

    Raises, by both methods:
        ValueError: the turn made no file of the path, or several.
    """

    def __init__(self, artifacts: AsyncAgentResultArtifacts) -> None:
        self._async = artifacts

    def content(
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
        return run(
            self._async.content(
                path, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
            )
        )

    def download(
        self,
        path: str,
        *,
        to: str | os.PathLike[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> SessionArtifact:
        """Write a file to the local path `to` as it arrives; see `APIResponse.stream_to_file`.

        path: where it is in the environment.

        Returns:
            The artifact that was found.
        """
        return run(
            self._async.download(
                path,
                to=to,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
        )
