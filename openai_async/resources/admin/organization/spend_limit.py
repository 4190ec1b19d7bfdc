"""Spend limit: what the organization may spend."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given
from ....types.admin import OrganizationSpendLimit, OrganizationSpendLimitDeleted

if TYPE_CHECKING:
    from ....sync.resources.admin.organization.spend_limit import SpendLimit as SpendLimit
    from ._views import RawSpendLimit, StreamedSpendLimit

__all__ = ["AsyncSpendLimit"]

serve(globals())


class AsyncSpendLimit(AsyncResource["RawSpendLimit", "StreamedSpendLimit"]):
    """What the organization may spend.

    See https://platform.openai.com/docs/api-reference/admin/organization/spend-limit.
    """

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> OrganizationSpendLimit:
        """What may be spent.

        See https://platform.openai.com/docs/api-reference/admin/organization/spend-limit/retrieve.
        """
        return await self._engine.request(
            "GET",
            "/organization/spend_limit",
            OrganizationSpendLimit,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> OrganizationSpendLimit:
        """Set what may be spent.

        currency: of the sum; ``"USD"``.
        interval: the time the sum is counted over.
        threshold_amount: the sum, in the smallest unit of the currency (cents).

        See https://platform.openai.com/docs/api-reference/admin/organization/spend-limit/update.
        """
        return await self._engine.request(
            "POST",
            "/organization/spend_limit",
            OrganizationSpendLimit,
            auth="admin",
            body={
                "currency": currency,
                "interval": interval,
                "threshold_amount": threshold_amount,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> OrganizationSpendLimitDeleted:
        """Let as much be spent as is asked for.

        See https://platform.openai.com/docs/api-reference/admin/organization/spend-limit/delete.
        """
        return await self._engine.request(
            "DELETE",
            "/organization/spend_limit",
            OrganizationSpendLimitDeleted,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
