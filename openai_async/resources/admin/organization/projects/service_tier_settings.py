"""Service tier settings: the processing classes that a project may use."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.admin import ProjectServiceTierSettings

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.projects.service_tier_settings import (
        ServiceTierSettings as ServiceTierSettings,
    )
    from .....types.admin import ProjectOptionalServiceTier
    from ._views import RawServiceTierSettings, StreamedServiceTierSettings

__all__ = ["AsyncServiceTierSettings"]

serve(globals())


class AsyncServiceTierSettings(AsyncResource["RawServiceTierSettings", "StreamedServiceTierSettings"]):
    """The processing classes that a project may use.

    See https://platform.openai.com/docs/api-reference/admin/organization/projects/service-tier-settings.
    """

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectServiceTierSettings:
        """The processing classes that a project may use.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/service-tier-settings/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/projects/{project_id}/service_tier_settings", project_id=project_id),
            ProjectServiceTierSettings,
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
        default: Literal["standard", "fast", "scale"] | Omit = omit,
        enabled_tiers: Literal["all"] | Iterable[ProjectOptionalServiceTier] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectServiceTierSettings:
        """Set the processing classes that a project may use.

        default: the class of requests that name none.
        enabled_tiers: the classes that requests may name; ``"all"`` for every one.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/service-tier-settings/update.
        """
        return await self._engine.request(
            "POST",
            path("/organization/projects/{project_id}/service_tier_settings", project_id=project_id),
            ProjectServiceTierSettings,
            auth="admin",
            body={
                "default": default,
                "enabled_tiers": enabled_tiers,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
