"""Decisions: questions answered by a choice, with how sure the model is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .._official_names import serve
from .._resource import AsyncResource
from .._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ..types.decisions import Decision

if TYPE_CHECKING:
    from ..sync.resources.decisions import Decisions as Decisions
    from ..types.params import decisions as params
    from ._views import RawDecisions, StreamedDecisions

__all__ = ["AsyncDecisions"]

serve(globals())


class AsyncDecisions(AsyncResource["RawDecisions", "StreamedDecisions"]):
    """Questions answered by a choice, with how sure the model is.

    See https://platform.openai.com/docs/api-reference/decisions.
    """

    async def create(
        self,
        *,
        input: str | Iterable[params.InputUnionMember1],
        model: str,
        questions: Iterable[params.Question],
        prompt_cache_key: str | Omit | None = omit,
        prompt_cache_options: params.PromptCacheOptions | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Decision:
        """Let a model answer questions about an input by choosing.

        input: a text, or messages with texts and images.
        model: name of the model.
        questions: what to decide, each with its choices.
        prompt_cache_key: requests with the same key share a cache of their beginning.
        prompt_cache_options: how the cache of a request's beginning is used.
        safety_identifier: a stable name, best a hash, of the end user behind the request.

        See https://platform.openai.com/docs/api-reference/decisions/create.
        """
        return await self._engine.request(
            "POST",
            "/decisions",
            Decision,
            body={
                "input": input,
                "model": model,
                "questions": questions,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "safety_identifier": safety_identifier,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
