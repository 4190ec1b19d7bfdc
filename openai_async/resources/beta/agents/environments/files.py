"""Files: the files of an environment."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

from ....._agent_files import (
    PreparedAgentFiles,
    StagedAgentFile,
    check_destination,
    check_files,
    select_files,
    upload_files,
    upload_for_agents,
)
from ....._exceptions import AgentFileStagingError
from ....._official_names import serve
from ....._pagination import AsyncPaginator, AsyncTokenPage, paginate
from ....._polling import one_call
from ....._query import path as address
from ....._required import require_one_of
from ....._resource import AsyncResource
from ....._types import Body, FileTypes, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.beta_agents import EnvironmentFile

if TYPE_CHECKING:
    from .....sync.resources.beta.agents.environments.files import Files as Files
    from ._views import RawFiles, StreamedFiles

__all__ = ["AsyncFiles"]

serve(globals())


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

    async def prepare(
        self,
        files: Mapping[str, str | os.PathLike[str]],
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> PreparedAgentFiles:
        """Upload local files for an environment that is to be made, one after the other.

        All of them are checked before the first one is sent. The options are those of each upload.

        files: the local path of each file, by its destination, such as ``"/workspace/data/sales.csv"``.

        Returns:
            What the `files` of an environment take, and the ids of the uploads.

        Raises:
            TypeError: a path is none.
            ValueError: a destination is not below ``/workspace``, has the parts ``.`` or ``..``, is reserved, or is
                inside another one; or a file is a symbolic link or no regular file.
            OSError: a file is not there or cannot be read.
            AgentFilePreparationError: an upload failed; `prepared` has the files before it.
        """
        checked = await check_files(files)
        with one_call(self._engine):
            return await upload_files(
                checked,
                lambda file: upload_for_agents(
                    self._engine,
                    file,
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                ),
            )

    async def prepare_directory(
        self,
        root: str | os.PathLike[str],
        *,
        destination: str,
        include: Sequence[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> PreparedAgentFiles:
        """Upload files of a local directory for an environment that is to be made; see `prepare`.

        root: the directory.
        destination: where the environment has it: ``"/workspace"`` or a path below.
        include: patterns of what to take, relative to `root`: ``*``, ``?`` and ``[...]`` within a name, ``**`` for any
            number of directories. As in a shell, what begins with a dot is taken only by a pattern with that dot.

        Returns:
            What the `files` of an environment take, sorted by path, and the ids of the uploads.

        Raises:
            TypeError: `include` is a text rather than a list of them, or a path is none.
            ValueError: a pattern takes no file or is not relative, takes a symbolic link, or as `prepare` says.
            OSError: a file or directory is not there or cannot be read.
            AgentFilePreparationError: an upload failed; `prepared` has the files before it.
        """
        return await self.prepare(
            await select_files(root, destination, include),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def upload(
        self,
        environment_id: str,
        *,
        file: FileTypes,
        path: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> StagedAgentFile:
        """Upload a file and put it into an environment; see `files.create` and `create`.

        The options are those of both requests.

        file: the file, as `files.create` takes it.
        path: where to put it, below ``/workspace``.

        Raises:
            ValueError: `environment_id` is empty, or `path` is no destination as `prepare` has them.
            AgentFileStagingError: the file was uploaded but not put there; `uploaded_file_id` is its id.
        """
        address("/agents/environments/{environment_id}", environment_id=environment_id)  # a wrong id, before the upload
        check_destination(path)
        with one_call(self._engine):
            uploaded = await upload_for_agents(
                self._engine,
                file,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            try:
                staged = await self.create(
                    environment_id,
                    file_id=uploaded.id,
                    path=path,
                    type="file_id",
                    extra_headers=extra_headers,
                    extra_query=extra_query,
                    extra_body=extra_body,
                    timeout=timeout,
                )
            except Exception as error:
                raise AgentFileStagingError(uploaded.id) from error
            return StagedAgentFile(uploaded.id, staged)
