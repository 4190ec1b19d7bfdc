"""Jobs: runs of training."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from ...._official_names import serve
from ...._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.fine_tuning import FineTuningJob, FineTuningJobEvent

if TYPE_CHECKING:
    from ....sync.resources.fine_tuning.jobs import Jobs as Jobs
    from ....sync.resources.fine_tuning.jobs.checkpoints import Checkpoints as Checkpoints
    from ....types.params import fine_tuning as params
    from ....types.shared_params import Metadata
    from ._views import RawJobs, StreamedJobs
    from .checkpoints import AsyncCheckpoints as AsyncCheckpoints

__all__ = ["AsyncJobs"]

serve(globals())


class AsyncJobs(AsyncResource["RawJobs", "StreamedJobs"]):
    """Runs of training. See https://platform.openai.com/docs/api-reference/fine-tuning/jobs."""

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        """Models saved in the course of a training."""
        from .checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self._engine)

    async def create(
        self,
        *,
        model: str,
        training_file: str,
        hyperparameters: params.Hyperparameters | Omit = omit,
        integrations: Iterable[params.Integration] | Omit | None = omit,
        metadata: Metadata | Omit | None = omit,
        method: params.Method | Omit = omit,
        seed: int | Omit | None = omit,
        suffix: str | Omit | None = omit,
        validation_file: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> FineTuningJob:
        """Begin to train a model further.

        model: the model to begin with.
        training_file: id of the file with the examples (JSONL), uploaded for ``"fine-tune"``.
        hyperparameters: older place for what is in `method` now.
        integrations: services that are told how it goes.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.
        method: how it is trained (supervised, by preference, by reinforcement), with its settings.
        seed: equal seeds give equal results most of the time.
        suffix: up to 64 characters for the name of the new model.
        validation_file: id of a file with examples that are only used to measure progress.

        Returns:
            The job, which is queued.

        Raises:
            BadRequestError: the model cannot be trained, or a file does not exist or is not in the right form.

        See https://platform.openai.com/docs/api-reference/fine-tuning/jobs/create.
        """
        return await self._engine.request(
            "POST",
            "/fine_tuning/jobs",
            FineTuningJob,
            body={
                "model": model,
                "training_file": training_file,
                "hyperparameters": hyperparameters,
                "integrations": integrations,
                "metadata": metadata,
                "method": method,
                "seed": seed,
                "suffix": suffix,
                "validation_file": validation_file,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> FineTuningJob:
        """How far a job is, and the model it made.

        Raises:
            NotFoundError: there is no such job.

        See https://platform.openai.com/docs/api-reference/fine-tuning/jobs/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/fine_tuning/jobs/{fine_tuning_job_id}", fine_tuning_job_id=fine_tuning_job_id),
            FineTuningJob,
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
        metadata: dict[str, str] | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[FineTuningJob, AsyncCursorPage[FineTuningJob]]:
        """The jobs, newest first, page by page.

        after: id of the item before the first one wanted.
        limit: jobs on a page.
        metadata: only jobs with these pairs among their metadata.

        Returns:
            The first page; iterate for the jobs of all pages.

        See https://platform.openai.com/docs/api-reference/fine-tuning/jobs/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/fine_tuning/jobs",
            AsyncCursorPage[FineTuningJob],
            query={
                "after": after,
                "limit": limit,
                "metadata": metadata,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> FineTuningJob:
        """Stop a job for good.

        Raises:
            NotFoundError: there is no such job.

        See https://platform.openai.com/docs/api-reference/fine-tuning/jobs/cancel.
        """
        return await self._engine.request(
            "POST",
            path("/fine_tuning/jobs/{fine_tuning_job_id}/cancel", fine_tuning_job_id=fine_tuning_job_id),
            FineTuningJob,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[FineTuningJobEvent, AsyncCursorPage[FineTuningJobEvent]]:
        """What happened in a job, newest first, page by page.

        after: id of the item before the first one wanted.
        limit: items on a page.

        Returns:
            The first page; iterate for the items of all pages.

        Raises:
            NotFoundError: there is no such job.

        See https://platform.openai.com/docs/api-reference/fine-tuning/jobs/list-events.
        """
        return paginate(
            self._engine,
            "GET",
            path("/fine_tuning/jobs/{fine_tuning_job_id}/events", fine_tuning_job_id=fine_tuning_job_id),
            AsyncCursorPage[FineTuningJobEvent],
            query={
                "after": after,
                "limit": limit,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> FineTuningJob:
        """Stop a job for a while; `resume` lets it go on.

        Raises:
            NotFoundError: there is no such job.

        See https://platform.openai.com/docs/api-reference/fine-tuning/jobs/pause.
        """
        return await self._engine.request(
            "POST",
            path("/fine_tuning/jobs/{fine_tuning_job_id}/pause", fine_tuning_job_id=fine_tuning_job_id),
            FineTuningJob,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> FineTuningJob:
        """Let a job go on that was paused.

        Raises:
            NotFoundError: there is no such job.

        See https://platform.openai.com/docs/api-reference/fine-tuning/jobs/resume.
        """
        return await self._engine.request(
            "POST",
            path("/fine_tuning/jobs/{fine_tuning_job_id}/resume", fine_tuning_job_id=fine_tuning_job_id),
            FineTuningJob,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
