"""Files: the files in a vector store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, paginate
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.vector_stores import FileContentResponse, VectorStoreFile, VectorStoreFileDeleted

if TYPE_CHECKING:
    from ...types.params import vector_stores as params
    from ._views import RawFiles, StreamedFiles

__all__ = ["AsyncFiles"]


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
        """The files, page by page.

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
