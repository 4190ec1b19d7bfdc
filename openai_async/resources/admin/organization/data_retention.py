"""Data retention: how long the organization's data is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given
from ....types.admin import OrganizationDataRetention

if TYPE_CHECKING:
    from ....sync.resources.admin.organization.data_retention import DataRetention as DataRetention
    from ._views import RawDataRetention, StreamedDataRetention

__all__ = ["AsyncDataRetention"]

serve(globals())


class AsyncDataRetention(AsyncResource["RawDataRetention", "StreamedDataRetention"]):
    """How long the organization's data is kept.

    See https://platform.openai.com/docs/api-reference/admin/organization/data-retention.
    """

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> OrganizationDataRetention:
        """How long data is kept, by default for all projects.

        See https://platform.openai.com/docs/api-reference/admin/organization/data-retention/retrieve.
        """
        return await self._engine.request(
            "GET",
            "/organization/data_retention",
            OrganizationDataRetention,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        *,
        retention_type: Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> OrganizationDataRetention:
        """Change how long data is kept, by default for all projects.

        retention_type: what is kept, and for how long.

        See https://platform.openai.com/docs/api-reference/admin/organization/data-retention/update.
        """
        return await self._engine.request(
            "POST",
            "/organization/data_retention",
            OrganizationDataRetention,
            auth="admin",
            body={
                "retention_type": retention_type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
