"""Vector stores: files cut up and indexed, to be searched by meaning."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._official_names import serve
from ..._pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, paginate
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.vector_stores import VectorStore, VectorStoreDeleted, VectorStoreSearchResponse

if TYPE_CHECKING:
    from ...sync.resources.vector_stores import VectorStores as VectorStores
    from ...sync.resources.vector_stores.file_batches import FileBatches as FileBatches
    from ...sync.resources.vector_stores.files import Files as Files
    from ...types._words import SequenceNotStr
    from ...types.params import vector_stores as params
    from ...types.shared_params import Metadata
    from ._views import RawVectorStores, StreamedVectorStores
    from .file_batches import AsyncFileBatches as AsyncFileBatches
    from .files import AsyncFiles as AsyncFiles

__all__ = ["AsyncVectorStores"]

serve(globals())


class AsyncVectorStores(AsyncResource["RawVectorStores", "StreamedVectorStores"]):
    """Files cut up and indexed, to be searched by meaning.

    See https://platform.openai.com/docs/api-reference/vector-stores.
    """

    @cached_property
    def files(self) -> AsyncFiles:
        """The files in a vector store."""
        from .files import AsyncFiles

        return AsyncFiles(self._engine)

    @cached_property
    def file_batches(self) -> AsyncFileBatches:
        """Files added to a vector store together."""
        from .file_batches import AsyncFileBatches

        return AsyncFileBatches(self._engine)

    async def create(
        self,
        *,
        chunking_strategy: params.FileChunkingStrategyParam | Omit = omit,
        description: str | Omit = omit,
        expires_after: params.VectorStoreCreateParamsExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VectorStore:
        """Create a vector store, empty or with files.

        chunking_strategy: how files are cut up before they are indexed; chosen by the server by default.
        description: a description for people.
        expires_after: when it is deleted on its own; it is kept by default.
        file_ids: ids of the files to begin with.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        name: what it is called.

        See https://platform.openai.com/docs/api-reference/vector-stores/create.
        """
        return await self._engine.request(
            "POST",
            "/vector_stores",
            VectorStore,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "chunking_strategy": chunking_strategy,
                "description": description,
                "expires_after": expires_after,
                "file_ids": file_ids,
                "metadata": metadata,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VectorStore:
        """One vector store, as it is now.

        Raises:
            NotFoundError: there is no such vector store.

        See https://platform.openai.com/docs/api-reference/vector-stores/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/vector_stores/{vector_store_id}", vector_store_id=vector_store_id),
            VectorStore,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        vector_store_id: str,
        *,
        expires_after: params.VectorStoreUpdateParamsExpiresAfter | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VectorStore:
        """Change a vector store; what is left out stays as it is.

        expires_after: when it is deleted on its own; it is kept by default.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.

        Raises:
            NotFoundError: there is no such vector store.

        See https://platform.openai.com/docs/api-reference/vector-stores/update.
        """
        return await self._engine.request(
            "POST",
            path("/vector_stores/{vector_store_id}", vector_store_id=vector_store_id),
            VectorStore,
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "expires_after": expires_after,
                "metadata": metadata,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]]:
        """The vector stores, page by page.

        after: id of the item before the first one wanted.
        before: id of the item after the last one wanted.
        limit: vector stores on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the vector stores of all pages.

        See https://platform.openai.com/docs/api-reference/vector-stores/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/vector_stores",
            AsyncCursorPage[VectorStore],
            headers={"OpenAI-Beta": "assistants=v2"},
            query={
                "after": after,
                "before": before,
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
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VectorStoreDeleted:
        """Delete a vector store; its files stay.

        Raises:
            NotFoundError: there is no such vector store.

        See https://platform.openai.com/docs/api-reference/vector-stores/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/vector_stores/{vector_store_id}", vector_store_id=vector_store_id),
            VectorStoreDeleted,
            headers={"OpenAI-Beta": "assistants=v2"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def search(
        self,
        vector_store_id: str,
        *,
        query: str | SequenceNotStr[str],
        filters: params.Filters | Omit = omit,
        max_num_results: int | Omit = omit,
        ranking_options: params.RankingOptions | Omit = omit,
        rewrite_query: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[VectorStoreSearchResponse, AsyncPage[VectorStoreSearchResponse]]:
        """The pieces of files that fit a query best.

        query: what to look for, or several such texts.
        filters: conditions on the attributes of files.
        max_num_results: how many pieces, 1 to 50; 10 by default.
        ranking_options: how pieces are ranked, and the least score.
        rewrite_query: whether the query may be put in better words first.

        Returns:
            The only page; iterate for the items.

        Raises:
            NotFoundError: there is no such vector store.

        See https://platform.openai.com/docs/api-reference/vector-stores/search.
        """
        return paginate(
            self._engine,
            "POST",
            path("/vector_stores/{vector_store_id}/search", vector_store_id=vector_store_id),
            AsyncPage[VectorStoreSearchResponse],
            headers={"OpenAI-Beta": "assistants=v2"},
            body={
                "query": query,
                "filters": filters,
                "max_num_results": max_num_results,
                "ranking_options": ranking_options,
                "rewrite_query": rewrite_query,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
