"""Spend alerts: notices when the organization has spent a given sum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._pagination import AsyncConversationCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.admin import OrganizationSpendAlert, OrganizationSpendAlertDeleted

if TYPE_CHECKING:
    from ....sync.resources.admin.organization.spend_alerts import SpendAlerts as SpendAlerts
    from ....types.params import admin as params
    from ._views import RawSpendAlerts, StreamedSpendAlerts

__all__ = ["AsyncSpendAlerts"]

serve(globals())


class AsyncSpendAlerts(AsyncResource["RawSpendAlerts", "StreamedSpendAlerts"]):
    """Notices when the organization has spent a given sum.

    See https://platform.openai.com/docs/api-reference/admin/organization/spend-alerts.
    """

    async def create(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: params.OrganizationSpendAlertCreateParamsNotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> OrganizationSpendAlert:
        """Have somebody told when the organization has spent a given sum.

        currency: of the sum; ``"USD"``.
        interval: the time the sum is counted over.
        notification_channel: who is told, and how.
        threshold_amount: the sum, in the smallest unit of the currency (cents).

        See https://platform.openai.com/docs/api-reference/admin/organization/spend-alerts/create.
        """
        return await self._engine.request(
            "POST",
            "/organization/spend_alerts",
            OrganizationSpendAlert,
            auth="admin",
            body={
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
                "threshold_amount": threshold_amount,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> OrganizationSpendAlert:
        """One alert, as it is now.

        Raises:
            NotFoundError: there is no such alert.

        See https://platform.openai.com/docs/api-reference/admin/organization/spend-alerts/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/spend_alerts/{alert_id}", alert_id=alert_id),
            OrganizationSpendAlert,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        alert_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: params.OrganizationSpendAlertUpdateParamsNotificationChannel,
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> OrganizationSpendAlert:
        """Replace an alert.

        currency: of the sum; ``"USD"``.
        interval: the time the sum is counted over.
        notification_channel: who is told, and how.
        threshold_amount: the sum, in the smallest unit of the currency (cents).

        Raises:
            NotFoundError: there is no such alert.

        See https://platform.openai.com/docs/api-reference/admin/organization/spend-alerts/update.
        """
        return await self._engine.request(
            "POST",
            path("/organization/spend_alerts/{alert_id}", alert_id=alert_id),
            OrganizationSpendAlert,
            auth="admin",
            body={
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
                "threshold_amount": threshold_amount,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[OrganizationSpendAlert, AsyncConversationCursorPage[OrganizationSpendAlert]]:
        """The alerts of the organization, page by page.

        after: id of the item before the first one wanted.
        before: id of the item after the last one wanted.
        limit: alerts on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the alerts of all pages.

        See https://platform.openai.com/docs/api-reference/admin/organization/spend-alerts/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/organization/spend_alerts",
            AsyncConversationCursorPage[OrganizationSpendAlert],
            auth="admin",
            query={
                "after": after,
                "before": before,
                "limit": limit,
                "order": order,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        alert_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> OrganizationSpendAlertDeleted:
        """Delete an alert.

        Raises:
            NotFoundError: there is no such alert.

        See https://platform.openai.com/docs/api-reference/admin/organization/spend-alerts/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/spend_alerts/{alert_id}", alert_id=alert_id),
            OrganizationSpendAlertDeleted,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
