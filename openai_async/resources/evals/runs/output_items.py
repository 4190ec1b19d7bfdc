"""Output items: the answers in a run, and their grades."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.evals import OutputItemListResponse, OutputItemRetrieveResponse

if TYPE_CHECKING:
    from ....sync.resources.evals.runs.output_items import OutputItems as OutputItems
    from ._views import RawOutputItems, StreamedOutputItems

__all__ = ["AsyncOutputItems"]

serve(globals())


class AsyncOutputItems(AsyncResource["RawOutputItems", "StreamedOutputItems"]):
    """The answers in a run, and their grades.

    See https://platform.openai.com/docs/api-reference/evals/runs/output-items.
    """

    async def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> OutputItemRetrieveResponse:
        """One answer, with its grades.

        Raises:
            NotFoundError: there is no such answer, evaluation or run.

        See https://platform.openai.com/docs/api-reference/evals/runs/output-items/retrieve.
        """
        return await self._engine.request(
            "GET",
            path(
                "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
                output_item_id=output_item_id,
                eval_id=eval_id,
                run_id=run_id,
            ),
            OutputItemRetrieveResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: Literal["fail", "pass"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]]:
        """The answers of a run, with their grades, page by page.

        after: id of the item before the first one wanted.
        limit: answers on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        status: only those that passed, or failed.

        Returns:
            The first page; iterate for the answers of all pages.

        Raises:
            NotFoundError: there is no such run or evaluation.

        See https://platform.openai.com/docs/api-reference/evals/runs/output-items/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/evals/{eval_id}/runs/{run_id}/output_items", run_id=run_id, eval_id=eval_id),
            AsyncCursorPage[OutputItemListResponse],
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
