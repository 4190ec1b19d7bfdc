"""Data retention: how long a project's data is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given
from .....types.admin import ProjectDataRetention

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.projects.data_retention import DataRetention as DataRetention
    from ._views import RawDataRetention, StreamedDataRetention

__all__ = ["AsyncDataRetention"]

serve(globals())


class AsyncDataRetention(AsyncResource["RawDataRetention", "StreamedDataRetention"]):
    """How long a project's data is kept.

    See https://platform.openai.com/docs/api-reference/admin/organization/projects/data-retention.
    """

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectDataRetention:
        """How long the data of a project is kept.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/data-retention/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/projects/{project_id}/data_retention", project_id=project_id),
            ProjectDataRetention,
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
        retention_type: Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectDataRetention:
        """Change how long the data of a project is kept.

        retention_type: what is kept, and for how long.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/data-retention/update.
        """
        return await self._engine.request(
            "POST",
            path("/organization/projects/{project_id}/data_retention", project_id=project_id),
            ProjectDataRetention,
            auth="admin",
            body={
                "retention_type": retention_type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
