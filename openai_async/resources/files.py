"""Files: what is uploaded for other endpoints to read, and what they leave."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from .._binary import HttpxBinaryResponseContent
from .._multipart import Form
from .._official_names import serve
from .._pagination import AsyncCursorPage, AsyncPaginator, paginate
from .._polling import one_call, poll
from .._query import path
from .._resource import AsyncResource
from .._types import Body, FileTypes, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ..types.files import FileDeleted, FileObject

if TYPE_CHECKING:
    from ..sync.resources.files import Files as Files
    from ..types.files import FilePurpose
    from ..types.params import files as params
    from ._views import RawFiles, StreamedFiles

__all__ = ["AsyncFiles"]

serve(globals())


class AsyncFiles(AsyncResource["RawFiles", "StreamedFiles"]):
    """What is uploaded for other endpoints to read, and what they leave.

    See https://platform.openai.com/docs/api-reference/files.
    """

    async def create(
        self,
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> FileObject:
        """Upload a file.

        file: the file: bytes, an open file, a path, an iterator of bytes, or a tuple of name, contents and media type.
        purpose: what it is for: ``"user_data"`` for input of models, ``"batch"``, ``"fine-tune"``, ``"evals"``,
            ``"vision"`` or ``"assistants"``.
        expires_after: when it is deleted on its own; it is kept by default.

        Raises:
            BadRequestError: the file is not what its purpose asks for, or too large.

        See https://platform.openai.com/docs/api-reference/files/create.
        """
        return await self._engine.request(
            "POST",
            "/files",
            FileObject,
            form=Form("file"),
            body={
                "file": file,
                "purpose": purpose,
                "expires_after": expires_after,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> FileObject:
        """Name, size, purpose and state of a file.

        Raises:
            NotFoundError: there is no such file.

        See https://platform.openai.com/docs/api-reference/files/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/files/{file_id}", file_id=file_id),
            FileObject,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        purpose: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[FileObject, AsyncCursorPage[FileObject]]:
        """All files, page by page.

        after: id of the item before the first one wanted.
        limit: files on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        purpose: only files for this purpose.

        Returns:
            The first page; iterate for the files of all pages.

        See https://platform.openai.com/docs/api-reference/files/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/files",
            AsyncCursorPage[FileObject],
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "purpose": purpose,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> FileDeleted:
        """Delete a file; vector stores lose it too.

        Raises:
            NotFoundError: there is no such file.

        See https://platform.openai.com/docs/api-reference/files/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/files/{file_id}", file_id=file_id),
            FileDeleted,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """What is in a file.

        Returns:
            The content, read; ``write_to_file(path)`` saves it.

        Raises:
            NotFoundError: there is no such file.

        See https://platform.openai.com/docs/api-reference/files/content.
        """
        return await self._engine.request(
            "GET",
            path("/files/{file_id}/content", file_id=file_id),
            HttpxBinaryResponseContent,
            headers={"Accept": "application/binary"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("Use files.content, whose text() gives the same.")
    async def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> str:
        """What is in a file, as text.

        Raises:
            NotFoundError: there is no such file.

        See https://platform.openai.com/docs/api-reference/files/retrieve-content.
        """
        return await self._engine.request(
            "GET",
            path("/files/{file_id}/content", file_id=file_id),
            str,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = 30 * 60,
        progress: Callable[[FileObject], object] | None = None,
    ) -> FileObject:
        """Wait until a file has been processed, has failed or is deleted; its `status` tells which.

        poll_interval: seconds between two requests.
        max_wait_seconds: how long to wait, unless a `deadline` ends it before.
        progress: told each state, the last one included; may be a coroutine function. It runs on the event loop, with a
            sync client on that of its thread.

        Raises:
            PollTimeoutError: it took longer; `last` is the file as it is then.
        """
        with one_call(self._engine, poll_interval=poll_interval):
            return await poll(
                self._engine,
                lambda _: self.with_raw_response.retrieve(id),
                lambda file: file.status in ("processed", "error", "deleted"),
                poll_interval_ms=poll_interval * 1000,
                max_wait_seconds=max_wait_seconds,
                progress=progress,
            )
