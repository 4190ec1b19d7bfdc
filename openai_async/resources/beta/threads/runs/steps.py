"""Steps: what an assistant did in a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from ....._official_names import serve
from ....._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.beta_assistants import RunStep

if TYPE_CHECKING:
    from .....sync.resources.beta.threads.runs.steps import Steps as Steps
    from .....types.beta_assistants import RunStepInclude
    from ._views import RawSteps, StreamedSteps

__all__ = ["AsyncSteps"]

serve(globals())


class AsyncSteps(AsyncResource["RawSteps", "StreamedSteps"]):
    """What an assistant did in a run. See https://platform.openai.com/docs/api-reference/beta/threads/runs/steps."""

    @deprecated("The Assistants API is superseded by the Responses API.")
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        include: list[RunStepInclude] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> RunStep:
        """One step of a run.

        include: further parts to report.

        Raises:
            NotFoundError: there is no such step, thread or run.

        See https://platform.openai.com/docs/api-reference/beta/threads/runs/steps/retrieve.
        """
        return await self._engine.request(
            "GET",
            path(
                "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
                step_id=step_id,
                thread_id=thread_id,
                run_id=run_id,
            ),
            RunStep,
            headers={"OpenAI-Beta": "assistants=v2"},
            query={
                "include": include,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The Assistants API is superseded by the Responses API.")
    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: list[RunStepInclude] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[RunStep, AsyncCursorPage[RunStep]]:
        """What was done in a run, page by page.

        after: id of the item before the first one wanted.
        before: id of the item after the last one wanted.
        include: further parts to report.
        limit: steps on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the steps of all pages.

        Raises:
            NotFoundError: there is no such run or thread.

        See https://platform.openai.com/docs/api-reference/beta/threads/runs/steps/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/threads/{thread_id}/runs/{run_id}/steps", run_id=run_id, thread_id=thread_id),
            AsyncCursorPage[RunStep],
            headers={"OpenAI-Beta": "assistants=v2"},
            query={
                "after": after,
                "before": before,
                "include": include,
                "limit": limit,
                "order": order,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
