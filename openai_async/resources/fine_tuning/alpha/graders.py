"""Graders tried out before a training uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._official_names import serve
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.fine_tuning import GraderRunResponse, GraderValidateResponse

if TYPE_CHECKING:
    from ....sync.resources.fine_tuning.alpha.graders import Graders as Graders
    from ....types.params import fine_tuning as params
    from ._views import RawGraders, StreamedGraders

__all__ = ["AsyncGraders"]

serve(globals())


class AsyncGraders(AsyncResource["RawGraders", "StreamedGraders"]):
    """Graders tried out before a training uses them.

    See https://platform.openai.com/docs/api-reference/fine-tuning/alpha/graders.
    """

    async def run(
        self,
        *,
        grader: params.GraderRunParamsGrader,
        model_sample: str,
        item: object | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> GraderRunResponse:
        """Grade one sample of a model's output.

        grader: the grader.
        model_sample: what the model put out.
        item: the entry of the data set that it belongs to.

        See https://platform.openai.com/docs/api-reference/fine-tuning/alpha/graders/run.
        """
        return await self._engine.request(
            "POST",
            "/fine_tuning/alpha/graders/run",
            GraderRunResponse,
            body={
                "grader": grader,
                "model_sample": model_sample,
                "item": item,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def validate(
        self,
        *,
        grader: params.GraderValidateParamsGrader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> GraderValidateResponse:
        """Check that a grader is well-formed.

        grader: the grader.

        Returns:
            The grader as it was understood.

        See https://platform.openai.com/docs/api-reference/fine-tuning/alpha/graders/validate.
        """
        return await self._engine.request(
            "POST",
            "/fine_tuning/alpha/graders/validate",
            GraderValidateResponse,
            body={
                "grader": grader,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
