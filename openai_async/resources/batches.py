"""Batches: many requests in one file, answered within a day at a lower price."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._official_names import serve
from .._pagination import AsyncCursorPage, AsyncPaginator, paginate
from .._query import path
from .._resource import AsyncResource
from .._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ..types.batches import Batch

if TYPE_CHECKING:
    from ..sync.resources.batches import Batches as Batches
    from ..types.params import batches as params
    from ..types.shared_params import Metadata
    from ._views import RawBatches, StreamedBatches

__all__ = ["AsyncBatches"]

serve(globals())


class AsyncBatches(AsyncResource["RawBatches", "StreamedBatches"]):
    """Many requests in one file, answered within a day at a lower price.

    See https://platform.openai.com/docs/api-reference/batches.
    """

    async def create(
        self,
        *,
        completion_window: Literal["24h"],
        endpoint: Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        input_file_id: str,
        metadata: Metadata | Omit | None = omit,
        output_expires_after: params.OutputExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Batch:
        """Have many requests answered within a day.

        completion_window: the time it may take.
        endpoint: where the requests go.
        input_file_id: id of the file with the requests (JSONL), uploaded for ``"batch"``.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        output_expires_after: when the files with the answers are deleted on their own.

        Returns:
            The batch, which is being checked.

        Raises:
            BadRequestError: the file does not exist or is not in the right form.

        See https://platform.openai.com/docs/api-reference/batches/create.
        """
        return await self._engine.request(
            "POST",
            "/batches",
            Batch,
            body={
                "completion_window": completion_window,
                "endpoint": endpoint,
                "input_file_id": input_file_id,
                "metadata": metadata,
                "output_expires_after": output_expires_after,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Batch:
        """How far a batch is, and the files with its answers.

        Raises:
            NotFoundError: there is no such batch.

        See https://platform.openai.com/docs/api-reference/batches/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/batches/{batch_id}", batch_id=batch_id),
            Batch,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[Batch, AsyncCursorPage[Batch]]:
        """The batches, newest first, page by page.

        after: id of the item before the first one wanted.
        limit: batches on a page.

        Returns:
            The first page; iterate for the batches of all pages.

        See https://platform.openai.com/docs/api-reference/batches/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/batches",
            AsyncCursorPage[Batch],
            query={
                "after": after,
                "limit": limit,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Batch:
        """Stop a batch; what was answered by then is kept.

        Returns:
            The batch, which may go on for some minutes.

        Raises:
            NotFoundError: there is no such batch.

        See https://platform.openai.com/docs/api-reference/batches/cancel.
        """
        return await self._engine.request(
            "POST",
            path("/batches/{batch_id}/cancel", batch_id=batch_id),
            Batch,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
