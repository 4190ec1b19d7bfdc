"""Spend limit: what a project may spend."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given
from .....types.admin import ProjectSpendLimit, ProjectSpendLimitDeleted

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.projects.spend_limit import SpendLimit as SpendLimit
    from ._views import RawSpendLimit, StreamedSpendLimit

__all__ = ["AsyncSpendLimit"]

serve(globals())


class AsyncSpendLimit(AsyncResource["RawSpendLimit", "StreamedSpendLimit"]):
    """What a project may spend.

    See https://platform.openai.com/docs/api-reference/admin/organization/projects/spend-limit.
    """

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectSpendLimit:
        """What a project may spend.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/spend-limit/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/projects/{project_id}/spend_limit", project_id=project_id),
            ProjectSpendLimit,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        project_id: str,
        *,
        currency: Literal["USD"],
        interval: Literal["month"],
        threshold_amount: int,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectSpendLimit:
        """Set what a project may spend.

        currency: of the sum; ``"USD"``.
        interval: the time the sum is counted over.
        threshold_amount: the sum, in the smallest unit of the currency (cents).

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/spend-limit/update.
        """
        return await self._engine.request(
            "POST",
            path("/organization/projects/{project_id}/spend_limit", project_id=project_id),
            ProjectSpendLimit,
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
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectSpendLimitDeleted:
        """Let a project spend as much as the organization may.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/spend-limit/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/projects/{project_id}/spend_limit", project_id=project_id),
            ProjectSpendLimitDeleted,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
