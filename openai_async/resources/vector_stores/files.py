"""Files: the files in a vector store."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from ..._official_names import serve
from ..._pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, paginate
from ..._polling import one_call, poll
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ..._uploads import upload_for_search
from ...types.vector_stores import FileContentResponse, VectorStoreFile, VectorStoreFileDeleted

if TYPE_CHECKING:
    from ...sync.resources.vector_stores.files import Files as Files
    from ...types.params import vector_stores as params
    from ._views import RawFiles, StreamedFiles

__all__ = ["AsyncFiles"]

serve(globals())


class AsyncFiles(AsyncResource["RawFiles", "StreamedFiles"]):
    """The files in a vector store. See https://platform.openai.com/docs/api-reference/vector-stores/files."""

    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: params.FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Put a file into a vector store; it is indexed in the background.

        file_id: id of the file.
        attributes: up to 16 values to filter searches by.
        chunking_strategy: how files are cut up before they are indexed; chosen by the server by default.

        Raises:
            NotFoundError: there is no such vector store.

        See https://platform.openai.com/docs/api-reference/vector-stores/files/create.
        """
        return await self._engine.request(
            "POST",
            path("/vector_stores/{vector_store_id}/files", vector_store_id=vector_store_id),
            VectorStoreFile,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "file_id": file_id,
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
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
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VectorStoreFile:
        """State and attributes of a file in a vector store.

        Raises:
            NotFoundError: there is no such file or vector store.

        See https://platform.openai.com/docs/api-reference/vector-stores/files/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/vector_stores/{vector_store_id}/files/{file_id}", file_id=file_id, vector_store_id=vector_store_id),
            VectorStoreFile,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VectorStoreFile:
        """Replace the attributes of a file.

        attributes: up to 16 values to filter searches by.

        Raises:
            NotFoundError: there is no such file or vector store.

        See https://platform.openai.com/docs/api-reference/vector-stores/files/update.
        """
        return await self._engine.request(
            "POST",
            path("/vector_stores/{vector_store_id}/files/{file_id}", file_id=file_id, vector_store_id=vector_store_id),
            VectorStoreFile,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "attributes": attributes,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        vector_store_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """The files in a vector store, page by page.

        after: id of the item before the first one wanted.
        before: id of the item after the last one wanted.
        filter: only files in this state.
        limit: files on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the files of all pages.

        Raises:
            NotFoundError: there is no such vector store.

        See https://platform.openai.com/docs/api-reference/vector-stores/files/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/vector_stores/{vector_store_id}/files", vector_store_id=vector_store_id),
            AsyncCursorPage[VectorStoreFile],
            headers={"OpenAI-Beta": "assistants=v2"},
            query={
                "after": after,
                "before": before,
                "filter": filter,
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
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself stays.

        Raises:
            NotFoundError: there is no such file or vector store.

        See https://platform.openai.com/docs/api-reference/vector-stores/files/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/vector_stores/{vector_store_id}/files/{file_id}", file_id=file_id, vector_store_id=vector_store_id),
            VectorStoreFileDeleted,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]:
        """The text that was found in a file.

        Returns:
            The only page; iterate for the pieces of text.

        Raises:
            NotFoundError: there is no such file or vector store.

        See https://platform.openai.com/docs/api-reference/vector-stores/files/content.
        """
        return paginate(
            self._engine,
            "GET",
            path(
                "/vector_stores/{vector_store_id}/files/{file_id}/content",
                file_id=file_id,
                vector_store_id=vector_store_id,
            ),
            AsyncPage[FileContentResponse],
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        progress: Callable[[VectorStoreFile], object] | None = None,
    ) -> VectorStoreFile:
        """Wait until a file has been indexed or that has failed; its `status` tells which.

        poll_interval_ms: milliseconds between two requests; by default what the server suggests, else 1,000.
        max_wait_seconds: how long to wait, unless a `deadline` ends it before; no limit by default.
        progress: told each state, the last one included; may be a coroutine function. It runs on the event loop, with a
            sync client on that of its thread.

        Raises:
            PollTimeoutError: it took longer; `last` is the file as it is then.
        """
        raw = self.with_raw_response
        return await poll(
            self._engine,
            lambda headers: raw.retrieve(file_id, vector_store_id=vector_store_id, extra_headers=headers),
            lambda file: file.status != "in_progress",
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            progress=progress,
        )

    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: params.FileChunkingStrategyParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
        progress: Callable[[VectorStoreFile], object] | None = None,
    ) -> VectorStoreFile:
        """Put a file into a vector store and wait until it has been indexed; see `create` and `poll`.

        Raises:
            PollTimeoutError: it took longer than `max_wait_seconds` or the `deadline`; `last` is the file as it is.
        """
        with one_call(self._engine, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds):
            await self.create(
                vector_store_id,
                file_id=file_id,
                attributes=attributes,
                chunking_strategy=chunking_strategy,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            return await self.poll(
                file_id,
                vector_store_id=vector_store_id,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
                progress=progress,
            )

    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: params.FileChunkingStrategyParam | Omit = omit,
    ) -> VectorStoreFile:
        """Upload a file for assistants and put it into a vector store; see `files.create` and `create`."""
        with one_call(self._engine):
            uploaded = await upload_for_search(self._engine, file)
            return await self.create(vector_store_id, file_id=uploaded.id, chunking_strategy=chunking_strategy)

    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        chunking_strategy: params.FileChunkingStrategyParam | Omit = omit,
        progress: Callable[[VectorStoreFile], object] | None = None,
    ) -> VectorStoreFile:
        """Upload a file for assistants, put it into a vector store and wait until it has been indexed.

        See `files.create`, `create` and `poll`.

        Raises:
            PollTimeoutError: it took longer than `max_wait_seconds` or the `deadline`; `last` is the file as it is.
        """
        with one_call(self._engine, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds):
            uploaded = await upload_for_search(self._engine, file)
            return await self.create_and_poll(
                uploaded.id,
                vector_store_id=vector_store_id,
                attributes=attributes,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
                chunking_strategy=chunking_strategy,
                progress=progress,
            )
