"""Webhooks: addresses that are told of events, and what is sent to them."""

from __future__ import annotations

import time
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._official_names import serve
from ..._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.webhooks import (
    DeletedWebhookEndpoint,
    UnwrapWebhookEvent,
    WebhookEndpoint,
    WebhookEndpointTestResult,
    WebhookEndpointWithSecret,
)

if TYPE_CHECKING:
    from ..._webhook_signature import WebhookHeaders, WebhookSecret
    from ...sync.resources.webhooks import Webhooks as Webhooks
    from ...sync.resources.webhooks.event_types import EventTypes as EventTypes
    from ._views import RawWebhooks, StreamedWebhooks
    from .event_types import AsyncEventTypes as AsyncEventTypes

__all__ = ["AsyncWebhooks"]

serve(globals())


class AsyncWebhooks(AsyncResource["RawWebhooks", "StreamedWebhooks"]):
    """Addresses that are told of events, and what is sent to them.

    See https://platform.openai.com/docs/api-reference/webhooks.
    """

    @cached_property
    def event_types(self) -> AsyncEventTypes:
        """The kinds of events that an endpoint may be told of."""
        from .event_types import AsyncEventTypes

        return AsyncEventTypes(self._engine)

    def unwrap(
        self, payload: str | bytes, headers: WebhookHeaders, *, secret: WebhookSecret | None = None
    ) -> UnwrapWebhookEvent:
        """The event in a webhook that was received, once it is sure that the API sent it.

        payload: the body as it arrived, as bytes if you have them: JSON that was parsed and written again has another
            signature.
        headers: those of the request: a mapping of any kind, or pairs; however names are written.
        secret: that of the endpoint, or several while it is exchanged for another; by default the client's
            `webhook_secret`.

        Returns:
            The event; `type` tells which one. An event of a type that is not documented reads by attribute as well.

        Raises:
            InvalidWebhookSignatureError: it is not to be trusted; the answer to the request should be status 400.
            ValueError: there is no secret, or it is none; or the body is no JSON.
        """
        from ..._webhook_event import webhook_event
        from ..._webhook_signature import octets

        body = octets(payload)
        self.verify_signature(body, headers, secret=secret)
        return webhook_event(body, strict=self._engine.strict)

    def verify_signature(
        self,
        payload: str | bytes,
        headers: WebhookHeaders,
        *,
        secret: WebhookSecret | None = None,
        tolerance: int = 300,
    ) -> None:
        """Make sure that a webhook was sent by the API, to this endpoint, and now.

        payload: the body as it arrived, as bytes if you have them: JSON that was parsed and written again has another
            signature.
        headers: those of the request: a mapping of any kind, or pairs; however names are written.
        secret: that of the endpoint, or several while it is exchanged for another; by default the client's
            `webhook_secret`.
        tolerance: seconds that the time of the signature may be away from the time here, before or after.

        Raises:
            InvalidWebhookSignatureError: it is not to be trusted; the answer to the request should be status 400.
            ValueError: there is no secret, or it is none.

        The signature is that of https://www.standardwebhooks.com.
        """
        from ..._webhook_signature import octets, verify

        known = self._engine.webhook_secret if secret is None else secret
        if known is None:
            raise ValueError(
                "There is no webhook secret. Pass secret=..., make the client with webhook_secret=..., or set the "
                "environment variable OPENAI_WEBHOOK_SECRET."
            )
        verify(octets(payload), headers, known, tolerance=tolerance, now=time.time())

    async def create(
        self,
        *,
        event_types: list[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ],
        name: str,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> WebhookEndpointWithSecret:
        """Have an address told of events.

        event_types: the kinds of events, see `event_types`.
        url: the address (HTTPS).

        Returns:
            The endpoint with the secret that what is sent to it is signed with; it is shown this once.

        See https://platform.openai.com/docs/api-reference/webhooks/create.
        """
        return await self._engine.request(
            "POST",
            "/webhook_endpoints",
            WebhookEndpointWithSecret,
            body={
                "event_types": event_types,
                "name": name,
                "url": url,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> WebhookEndpoint:
        """One endpoint, as it is now.

        Raises:
            NotFoundError: there is no such endpoint.

        See https://platform.openai.com/docs/api-reference/webhooks/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/webhook_endpoints/{webhook_endpoint_id}", webhook_endpoint_id=webhook_endpoint_id),
            WebhookEndpoint,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: list[
            Literal[
                "batch.completed",
                "batch.failed",
                "batch.expired",
                "batch.cancelled",
                "response.completed",
                "response.failed",
                "response.cancelled",
                "response.incomplete",
                "eval.run.succeeded",
                "eval.run.failed",
                "eval.run.canceled",
                "fine_tuning.job.succeeded",
                "fine_tuning.job.failed",
                "fine_tuning.job.cancelled",
                "realtime.call.incoming",
                "video.completed",
                "video.failed",
                "agent.environment.ready",
                "agent.environment.failed",
                "agent.environment.suspended",
                "agent.environment.expired",
                "agent.session.created",
                "agent.session.action_required",
                "agent.session.in_progress",
                "agent.session.idle",
                "agent.session.failed",
                "safety.alert.created",
            ]
        ]
        | Omit = omit,
        name: str | Omit = omit,
        url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> WebhookEndpoint:
        """Change an endpoint; what is left out stays as it is.

        event_types: the kinds of events, all of them.
        url: the address (HTTPS).

        Raises:
            NotFoundError: there is no such endpoint.

        See https://platform.openai.com/docs/api-reference/webhooks/update.
        """
        return await self._engine.request(
            "POST",
            path("/webhook_endpoints/{webhook_endpoint_id}", webhook_endpoint_id=webhook_endpoint_id),
            WebhookEndpoint,
            body={
                "event_types": event_types,
                "name": name,
                "url": url,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit | None = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[WebhookEndpoint, AsyncCursorPage[WebhookEndpoint]]:
        """The endpoints that are told of events, page by page.

        after: id of the item before the first one wanted.
        limit: endpoints on a page.

        Returns:
            The first page; iterate for the endpoints of all pages.

        See https://platform.openai.com/docs/api-reference/webhooks/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/webhook_endpoints",
            AsyncCursorPage[WebhookEndpoint],
            query={
                "after": after,
                "limit": limit,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> DeletedWebhookEndpoint:
        """Delete an endpoint.

        Raises:
            NotFoundError: there is no such endpoint.

        See https://platform.openai.com/docs/api-reference/webhooks/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/webhook_endpoints/{webhook_endpoint_id}", webhook_endpoint_id=webhook_endpoint_id),
            DeletedWebhookEndpoint,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> WebhookEndpointWithSecret:
        """Give an endpoint a new secret.

        keep_old_secret_active_for_24_hours: whether the old one stays good for a day.

        Returns:
            The endpoint with its new secret; it is shown this once.

        Raises:
            NotFoundError: there is no such endpoint.

        See https://platform.openai.com/docs/api-reference/webhooks/rotate-secret.
        """
        return await self._engine.request(
            "POST",
            path("/webhook_endpoints/{webhook_endpoint_id}/rotate_secret", webhook_endpoint_id=webhook_endpoint_id),
            WebhookEndpointWithSecret,
            body={
                "keep_old_secret_active_for_24_hours": keep_old_secret_active_for_24_hours,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: Literal[
            "batch.completed",
            "batch.failed",
            "batch.expired",
            "batch.cancelled",
            "response.completed",
            "response.failed",
            "response.cancelled",
            "response.incomplete",
            "eval.run.succeeded",
            "eval.run.failed",
            "eval.run.canceled",
            "fine_tuning.job.succeeded",
            "fine_tuning.job.failed",
            "fine_tuning.job.cancelled",
            "realtime.call.incoming",
            "video.completed",
            "video.failed",
            "agent.environment.ready",
            "agent.environment.failed",
            "agent.environment.suspended",
            "agent.environment.expired",
            "agent.session.created",
            "agent.session.action_required",
            "agent.session.in_progress",
            "agent.session.idle",
            "agent.session.failed",
            "safety.alert.created",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> WebhookEndpointTestResult:
        """Send an event to an endpoint to try it out.

        event_type: the kind of event.

        Raises:
            NotFoundError: there is no such endpoint.

        See https://platform.openai.com/docs/api-reference/webhooks/test.
        """
        return await self._engine.request(
            "POST",
            path("/webhook_endpoints/{webhook_endpoint_id}/test", webhook_endpoint_id=webhook_endpoint_id),
            WebhookEndpointTestResult,
            body={
                "event_type": event_type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
