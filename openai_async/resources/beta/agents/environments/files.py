"""Files: the files of an environment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ....._pagination import AsyncPaginator, AsyncTokenPage, paginate
from ....._query import path as address
from ....._required import require_one_of
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.beta_agents import EnvironmentFile

if TYPE_CHECKING:
    from ._views import RawFiles, StreamedFiles

__all__ = ["AsyncFiles"]


class AsyncFiles(AsyncResource["RawFiles", "StreamedFiles"]):
    """The files of an environment.

    See https://platform.openai.com/docs/api-reference/beta/agents/environments/files.
    """

    @overload
    async def create(
        self,
        environment_id: str,
        *,
        file_id: str,
        path: str,
        type: Literal["file_id"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> EnvironmentFile: ...
    @overload
    async def create(
        self,
        environment_id: str,
        *,
        path: str,
        type: Literal["inline"],
        data: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> EnvironmentFile: ...
    async def create(
        self,
        environment_id: str,
        *,
        file_id: str | Omit = omit,
        path: str,
        type: Literal["file_id", "inline"],
        data: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> EnvironmentFile:
        """Put a file into an environment.

        file_id: id of a file that was uploaded.
        path: where to put it.
        type: ``"file_id"`` for an uploaded file, ``"inline"`` for `data`.
        data: the contents, as base64.

        Raises:
            TypeError: arguments are missing; the message says which ones go together.
            NotFoundError: there is no such environment.

        See https://platform.openai.com/docs/api-reference/beta/agents/environments/files/create.
        """
        require_one_of(
            {"file_id": file_id, "data": data},
            ("file_id",),
            ("data",),
        )
        return await self._engine.request(
            "POST",
            address("/agents/environments/{environment_id}/files", environment_id=environment_id),
            EnvironmentFile,
            headers={"OpenAI-Beta": "agents=v1"},
            body={
                "file_id": file_id,
                "path": path,
                "type": type,
                "data": data,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        environment_id: str,
        *,
        limit: int | Omit | None = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        page: str | Omit = omit,
        path: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[EnvironmentFile, AsyncTokenPage[EnvironmentFile]]:
        """The files in a directory of an environment, page by page.

        limit: files on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        page: where the page begins: `next` of the page before.
        path: the directory.

        Returns:
            The first page; iterate for the files of all pages.

        Raises:
            NotFoundError: there is no such environment.

        See https://platform.openai.com/docs/api-reference/beta/agents/environments/files/list.
        """
        return paginate(
            self._engine,
            "GET",
            address("/agents/environments/{environment_id}/files", environment_id=environment_id),
            AsyncTokenPage[EnvironmentFile],
            headers={"OpenAI-Beta": "agents=v1"},
            query={
                "limit": limit,
                "order": order,
                "page": page,
                "path": path,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
