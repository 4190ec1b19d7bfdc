"""Input items: what a response was given as input."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._official_names import serve
from ..._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.responses import ResponseItem

if TYPE_CHECKING:
    from ...sync.resources.responses.input_items import InputItems as InputItems
    from ...types.responses import ResponseIncludable
    from ._views import RawInputItems, StreamedInputItems

__all__ = ["AsyncInputItems"]

serve(globals())


class AsyncInputItems(AsyncResource["RawInputItems", "StreamedInputItems"]):
    """What a response was given as input. See https://platform.openai.com/docs/api-reference/responses/input-items."""

    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        include: list[ResponseIncludable] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ResponseItem, AsyncCursorPage[ResponseItem]]:
        """The input of a response, item by item.

        response_id: id of the response.
        after: id of the item before the first one wanted.
        include: further parts to report, see `AsyncResponses.create`.
        limit: items on a page, 1 to 100; the server's default is 20.
        order: ``"asc"`` for the oldest item first; the server's default is ``"desc"``.

        Returns:
            The first page; iterate for the items of all pages.

        Raises:
            NotFoundError: there is no such response.

        See https://platform.openai.com/docs/api-reference/responses/input-items.
        """
        return paginate(
            self._engine,
            "GET",
            path("/responses/{response_id}/input_items", response_id=response_id),
            AsyncCursorPage[ResponseItem],
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
