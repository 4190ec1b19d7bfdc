"""Evals: tests of how well models do."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._official_names import serve
from ..._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.evals import (
    EvalCreateResponse,
    EvalDeleteResponse,
    EvalListResponse,
    EvalRetrieveResponse,
    EvalUpdateResponse,
)

if TYPE_CHECKING:
    from ...sync.resources.evals import Evals as Evals
    from ...sync.resources.evals.runs import Runs as Runs
    from ...types.params import evals as params
    from ...types.shared_params import Metadata
    from ._views import RawEvals, StreamedEvals
    from .runs import AsyncRuns as AsyncRuns

__all__ = ["AsyncEvals"]

serve(globals())


class AsyncEvals(AsyncResource["RawEvals", "StreamedEvals"]):
    """Tests of how well models do. See https://platform.openai.com/docs/api-reference/evals."""

    @cached_property
    def runs(self) -> AsyncRuns:
        """One model, or one set of answers, put to a test."""
        from .runs import AsyncRuns

        return AsyncRuns(self._engine)

    async def create(
        self,
        *,
        data_source_config: params.DataSourceConfig,
        testing_criteria: Iterable[params.TestingCriterion],
        metadata: Metadata | Omit | None = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> EvalCreateResponse:
        """Describe a test: what its data looks like, and how answers are graded.

        data_source_config: where the data comes from, and its shape.
        testing_criteria: the graders.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.

        See https://platform.openai.com/docs/api-reference/evals/create.
        """
        return await self._engine.request(
            "POST",
            "/evals",
            EvalCreateResponse,
            body={
                "data_source_config": data_source_config,
                "testing_criteria": testing_criteria,
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
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> EvalRetrieveResponse:
        """One evaluation, as it is now.

        Raises:
            NotFoundError: there is no such evaluation.

        See https://platform.openai.com/docs/api-reference/evals/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/evals/{eval_id}", eval_id=eval_id),
            EvalRetrieveResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        eval_id: str,
        *,
        metadata: Metadata | Omit | None = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> EvalUpdateResponse:
        """Change an evaluation; what is left out stays as it is.

        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.

        Raises:
            NotFoundError: there is no such evaluation.

        See https://platform.openai.com/docs/api-reference/evals/update.
        """
        return await self._engine.request(
            "POST",
            path("/evals/{eval_id}", eval_id=eval_id),
            EvalUpdateResponse,
            body={
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
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[EvalListResponse, AsyncCursorPage[EvalListResponse]]:
        """The evaluations, page by page.

        after: id of the item before the first one wanted.
        limit: evaluations on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        order_by: which time `order` goes by.

        Returns:
            The first page; iterate for the evaluations of all pages.

        See https://platform.openai.com/docs/api-reference/evals/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/evals",
            AsyncCursorPage[EvalListResponse],
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "order_by": order_by,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> EvalDeleteResponse:
        """Delete an evaluation with its runs.

        Raises:
            NotFoundError: there is no such evaluation.

        See https://platform.openai.com/docs/api-reference/evals/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/evals/{eval_id}", eval_id=eval_id),
            EvalDeleteResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
