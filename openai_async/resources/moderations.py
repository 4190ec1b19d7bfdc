"""Moderations: whether texts and images are harmful."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .._official_names import serve
from .._resource import AsyncResource
from .._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ..types.moderations import ModerationCreateResponse

if TYPE_CHECKING:
    from ..sync.resources.moderations import Moderations as Moderations
    from ..types._words import SequenceNotStr
    from ..types.params import moderations as params
    from ._views import RawModerations, StreamedModerations

__all__ = ["AsyncModerations"]

serve(globals())


class AsyncModerations(AsyncResource["RawModerations", "StreamedModerations"]):
    """Judgement of harmful content. See https://platform.openai.com/docs/api-reference/moderations."""

    async def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[params.ModerationMultiModalInputParam],
        model: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ModerationCreateResponse:
        """Judge whether texts or images are harmful, and in which way.

        input: a text, a list of texts, or a list of parts with texts and images.
        model: name of the moderation model; the server has a default.

        Returns:
            One result for each text of a list, or one for all parts together: flags and scores by category.

        Raises:
            BadRequestError: an input is empty, or the model does not take images.

        See https://platform.openai.com/docs/api-reference/moderations/create.
        """
        return await self._engine.request(
            "POST",
            "/moderations",
            ModerationCreateResponse,
            body={
                "input": input,
                "model": model,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
