"""Files: the files in a container."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ...._multipart import Form
from ...._official_names import serve
from ...._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, FileTypes, Headers, NoneType, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.containers import FileCreateResponse, FileListResponse, FileRetrieveResponse

if TYPE_CHECKING:
    from ....sync.resources.containers.files import Files as Files
    from ....sync.resources.containers.files.content import Content as Content
    from ._views import RawFiles, StreamedFiles
    from .content import AsyncContent as AsyncContent

__all__ = ["AsyncFiles"]

serve(globals())


class AsyncFiles(AsyncResource["RawFiles", "StreamedFiles"]):
    """The files in a container. See https://platform.openai.com/docs/api-reference/containers/files."""

    @cached_property
    def content(self) -> AsyncContent:
        """What is in a file of a container."""
        from .content import AsyncContent

        return AsyncContent(self._engine)

    async def create(
        self,
        container_id: str,
        *,
        file: FileTypes | Omit = omit,
        file_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> FileCreateResponse:
        """Put a file into a container: one that is uploaded now, or one that was before.

        file: the file: bytes, an open file, a path, an iterator of bytes, or a tuple of name, contents and media type.
        file_id: id of a file that was uploaded before, in place of `file`.

        Raises:
            NotFoundError: there is no such container.

        See https://platform.openai.com/docs/api-reference/containers/files/create.
        """
        return await self._engine.request(
            "POST",
            path("/containers/{container_id}/files", container_id=container_id),
            FileCreateResponse,
            form=Form("file", always=False),
            body={
                "file": file,
                "file_id": file_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> FileRetrieveResponse:
        """Path, size and origin of a file in a container.

        Raises:
            NotFoundError: there is no such file or container.

        See https://platform.openai.com/docs/api-reference/containers/files/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/containers/{container_id}/files/{file_id}", file_id=file_id, container_id=container_id),
            FileRetrieveResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        container_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[FileListResponse, AsyncCursorPage[FileListResponse]]:
        """The files in a container, page by page.

        after: id of the item before the first one wanted.
        limit: files on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the files of all pages.

        Raises:
            NotFoundError: there is no such container.

        See https://platform.openai.com/docs/api-reference/containers/files/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/containers/{container_id}/files", container_id=container_id),
            AsyncCursorPage[FileListResponse],
            query={
                "after": after,
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
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> None:
        """Delete a file from a container.

        Raises:
            NotFoundError: there is no such file or container.

        See https://platform.openai.com/docs/api-reference/containers/files/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/containers/{container_id}/files/{file_id}", file_id=file_id, container_id=container_id),
            NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
