"""Checkpoints: models saved in the course of a training."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._official_names import serve
from ...._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.fine_tuning import FineTuningJobCheckpoint

if TYPE_CHECKING:
    from ....sync.resources.fine_tuning.jobs.checkpoints import Checkpoints as Checkpoints
    from ._views import RawCheckpoints, StreamedCheckpoints

__all__ = ["AsyncCheckpoints"]

serve(globals())


class AsyncCheckpoints(AsyncResource["RawCheckpoints", "StreamedCheckpoints"]):
    """Models saved in the course of a training.

    See https://platform.openai.com/docs/api-reference/fine-tuning/jobs/checkpoints.
    """

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]:
        """The checkpoints of a job, page by page.

        after: id of the item before the first one wanted.
        limit: checkpoints on a page.

        Returns:
            The first page; iterate for the checkpoints of all pages.

        Raises:
            NotFoundError: there is no such job.

        See https://platform.openai.com/docs/api-reference/fine-tuning/jobs/checkpoints/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints", fine_tuning_job_id=fine_tuning_job_id),
            AsyncCursorPage[FineTuningJobCheckpoint],
            query={
                "after": after,
                "limit": limit,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
