"""Input items: what a response was given as input."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.beta_responses import BetaResponseItem

if TYPE_CHECKING:
    from ....sync.resources.beta.responses.input_items import InputItems as InputItems
    from ....types.beta_responses import BetaResponseIncludable
    from ._views import RawInputItems, StreamedInputItems

__all__ = ["AsyncInputItems"]

serve(globals())


class AsyncInputItems(AsyncResource["RawInputItems", "StreamedInputItems"]):
    """What a response was given as input.

    See https://platform.openai.com/docs/api-reference/beta/responses/input-items.
    """

    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: list[BetaResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        betas: list[Literal["responses_multi_agent=v1"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[BetaResponseItem, AsyncCursorPage[BetaResponseItem]]:
        """The input of a response, item by item.

        after: id of the item before the first one wanted.
        include: further parts to report.
        limit: items on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        betas: features that may still change to switch on, sent as the header ``openai-beta``.

        Returns:
            The first page; iterate for the items of all pages.

        Raises:
            NotFoundError: there is no such response.

        See https://platform.openai.com/docs/api-reference/beta/responses/input-items/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/responses/{response_id}/input_items?beta=true", response_id=response_id),
            AsyncCursorPage[BetaResponseItem],
            headers={"openai-beta": ",".join(betas) if betas else omit},
            query={
                "after": after,
                "include": include,
                "limit": limit,
                "order": order,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
