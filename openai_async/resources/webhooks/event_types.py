"""Event types: the kinds of events that an endpoint may be told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._official_names import serve
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given
from ...types.webhooks import WebhookEventTypeList

if TYPE_CHECKING:
    from ...sync.resources.webhooks.event_types import EventTypes as EventTypes
    from ._views import RawEventTypes, StreamedEventTypes

__all__ = ["AsyncEventTypes"]

serve(globals())


class AsyncEventTypes(AsyncResource["RawEventTypes", "StreamedEventTypes"]):
    """The kinds of events that an endpoint may be told of.

    See https://platform.openai.com/docs/api-reference/webhooks/event-types.
    """

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> WebhookEventTypeList:
        """The kinds of events there are.

        See https://platform.openai.com/docs/api-reference/webhooks/event-types/list.
        """
        return await self._engine.request(
            "GET",
            "/webhook_event_types",
            WebhookEventTypeList,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
