"""Runs: one model, or one set of answers, put to a test."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.evals import (
    RunCancelResponse,
    RunCreateResponse,
    RunDeleteResponse,
    RunListResponse,
    RunRetrieveResponse,
)

if TYPE_CHECKING:
    from ....sync.resources.evals.runs import Runs as Runs
    from ....sync.resources.evals.runs.output_items import OutputItems as OutputItems
    from ....types.params import evals as params
    from ....types.shared_params import Metadata
    from ._views import RawRuns, StreamedRuns
    from .output_items import AsyncOutputItems as AsyncOutputItems

__all__ = ["AsyncRuns"]

serve(globals())


class AsyncRuns(AsyncResource["RawRuns", "StreamedRuns"]):
    """One model, or one set of answers, put to a test.

    See https://platform.openai.com/docs/api-reference/evals/runs.
    """

    @cached_property
    def output_items(self) -> AsyncOutputItems:
        """The answers in a run, and their grades."""
        from .output_items import AsyncOutputItems

        return AsyncOutputItems(self._engine)

    async def create(
        self,
        eval_id: str,
        *,
        data_source: params.DataSource,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> RunCreateResponse:
        """Put a model, or answers it gave before, to a test.

        data_source: the data, and how answers are made of it.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.

        Returns:
            The run, which is queued.

        Raises:
            NotFoundError: there is no such evaluation.

        See https://platform.openai.com/docs/api-reference/evals/runs/create.
        """
        return await self._engine.request(
            "POST",
            path("/evals/{eval_id}/runs", eval_id=eval_id),
            RunCreateResponse,
            body={
                "data_source": data_source,
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
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> RunRetrieveResponse:
        """How far a run is, and its result.

        Raises:
            NotFoundError: there is no such run or evaluation.

        See https://platform.openai.com/docs/api-reference/evals/runs/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/evals/{eval_id}/runs/{run_id}", run_id=run_id, eval_id=eval_id),
            RunRetrieveResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[RunListResponse, AsyncCursorPage[RunListResponse]]:
        """The runs of an evaluation, page by page.

        after: id of the item before the first one wanted.
        limit: runs on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        status: only runs in this state.

        Returns:
            The first page; iterate for the runs of all pages.

        Raises:
            NotFoundError: there is no such evaluation.

        See https://platform.openai.com/docs/api-reference/evals/runs/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/evals/{eval_id}/runs", eval_id=eval_id),
            AsyncCursorPage[RunListResponse],
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "status": status,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> RunDeleteResponse:
        """Delete a run.

        Raises:
            NotFoundError: there is no such run or evaluation.

        See https://platform.openai.com/docs/api-reference/evals/runs/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/evals/{eval_id}/runs/{run_id}", run_id=run_id, eval_id=eval_id),
            RunDeleteResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> RunCancelResponse:
        """Stop a run.

        Raises:
            NotFoundError: there is no such run or evaluation.

        See https://platform.openai.com/docs/api-reference/evals/runs/cancel.
        """
        return await self._engine.request(
            "POST",
            path("/evals/{eval_id}/runs/{run_id}/cancel", run_id=run_id, eval_id=eval_id),
            RunCancelResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
