"""File batches: files added to a vector store together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Literal

from ..._official_names import serve
from ..._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ..._polling import one_call, poll
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ..._uploads import upload_all
from ...types.vector_stores import VectorStoreFile, VectorStoreFileBatch

if TYPE_CHECKING:
    from ...sync.resources.vector_stores.file_batches import FileBatches as FileBatches
    from ...types._words import SequenceNotStr
    from ...types.files import FileObject
    from ...types.params import vector_stores as params
    from ._views import RawFileBatches, StreamedFileBatches

__all__ = ["AsyncFileBatches"]

serve(globals())


class AsyncFileBatches(AsyncResource["RawFileBatches", "StreamedFileBatches"]):
    """Files added to a vector store together.

    See https://platform.openai.com/docs/api-reference/vector-stores/file-batches.
    """

    async def create(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: params.FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[params.File] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Put several files into a vector store; they are indexed in the background.

        attributes: up to 16 values to filter searches by.
        chunking_strategy: how files are cut up before they are indexed; chosen by the server by default.
        file_ids: ids of the files, all with the same `attributes` and `chunking_strategy`.
        files: the files, each with attributes and chunking of its own, in place of `file_ids`.

        Raises:
            NotFoundError: there is no such vector store.

        See https://platform.openai.com/docs/api-reference/vector-stores/file-batches/create.
        """
        return await self._engine.request(
            "POST",
            path("/vector_stores/{vector_store_id}/file_batches", vector_store_id=vector_store_id),
            VectorStoreFileBatch,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "attributes": attributes,
                "chunking_strategy": chunking_strategy,
                "file_ids": file_ids,
                "files": files,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """How far the indexing of a batch is.

        Raises:
            NotFoundError: there is no such batch or vector store.

        See https://platform.openai.com/docs/api-reference/vector-stores/file-batches/retrieve.
        """
        return await self._engine.request(
            "GET",
            path(
                "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
                batch_id=batch_id,
                vector_store_id=vector_store_id,
            ),
            VectorStoreFileBatch,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VectorStoreFileBatch:
        """Stop indexing the files of a batch that are still waiting.

        Raises:
            NotFoundError: there is no such batch or vector store.

        See https://platform.openai.com/docs/api-reference/vector-stores/file-batches/cancel.
        """
        return await self._engine.request(
            "POST",
            path(
                "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
                batch_id=batch_id,
                vector_store_id=vector_store_id,
            ),
            VectorStoreFileBatch,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
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
        """The files of a batch, page by page.

        after: id of the item before the first one wanted.
        before: id of the item after the last one wanted.
        filter: only files in this state.
        limit: items on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the items of all pages.

        Raises:
            NotFoundError: there is no such batch or vector store.

        See https://platform.openai.com/docs/api-reference/vector-stores/file-batches/list-files.
        """
        return paginate(
            self._engine,
            "GET",
            path(
                "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
                batch_id=batch_id,
                vector_store_id=vector_store_id,
            ),
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

    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        progress: Callable[[VectorStoreFileBatch], object] | None = None,
    ) -> VectorStoreFileBatch:
        """Wait until no file of a batch is waiting to be indexed; its `file_counts` tell what became of them.

        poll_interval_ms: milliseconds between two requests; by default what the server suggests, else 1,000.
        max_wait_seconds: how long to wait, unless a `deadline` ends it before; no limit by default.
        progress: told each state, the last one included; may be a coroutine function. It runs on the event loop, with a
            sync client on that of its thread.

        Raises:
            PollTimeoutError: it took longer; `last` is the batch as it is then.
        """
        raw = self.with_raw_response
        return await poll(
            self._engine,
            lambda headers: raw.retrieve(batch_id, vector_store_id=vector_store_id, extra_headers=headers),
            lambda batch: not getattr(batch.file_counts, "in_progress", 0),
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            progress=progress,
        )

    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: dict[str, str | float | bool] | Omit | None = omit,
        chunking_strategy: params.FileChunkingStrategyParam | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[params.File] | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
        max_wait_seconds: float | Omit = omit,
        progress: Callable[[VectorStoreFileBatch], object] | None = None,
    ) -> VectorStoreFileBatch:
        """Put several files into a vector store and wait until they have been indexed; see `create` and `poll`.

        Raises:
            PollTimeoutError: it took longer than `max_wait_seconds` or the `deadline`; `last` is the batch as it is.
        """
        with one_call(self._engine, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds):
            batch = await self.create(
                vector_store_id,
                attributes=attributes,
                chunking_strategy=chunking_strategy,
                file_ids=file_ids,
                files=files,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            return await self.poll(
                batch.id,
                vector_store_id=vector_store_id,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
                progress=progress,
            )

    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] = (),
        poll_interval_ms: int | Omit = omit,
        chunking_strategy: params.FileChunkingStrategyParam | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        uploaded: Callable[[FileObject], object] | None = None,
        progress: Callable[[VectorStoreFileBatch], object] | None = None,
    ) -> VectorStoreFileBatch:
        """Upload files for assistants, put them into a vector store together and wait until they have been indexed.

        files: what to upload, see `files.create`. The first that fails ends the other uploads; notes of its error
            (``__notes__``) name the files that had been uploaded, which are left where they are.
        max_concurrency: how many files are uploaded at a time.
        file_ids: ids of files to add that have been uploaded before.
        uploaded: told each file that has been uploaded, as `progress` is told each state of the batch.

        See `create_and_poll` and `poll` for the other parameters.

        Raises:
            ValueError: there are neither files nor ids; nothing was sent.
            PollTimeoutError: it took longer than `max_wait_seconds` or the `deadline`; `last` is the batch as it is.
        """
        with one_call(self._engine, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds):
            ids = await upload_all(self._engine, files, max_concurrency=max_concurrency, progress=uploaded)
            if not ids and not file_ids:
                raise ValueError("`files` and `file_ids` are both empty")
            return await self.create_and_poll(
                vector_store_id,
                file_ids=[*file_ids, *ids],
                poll_interval_ms=poll_interval_ms,
                chunking_strategy=chunking_strategy,
                max_wait_seconds=max_wait_seconds,
                progress=progress,
            )
