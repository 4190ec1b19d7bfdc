"""Projects: the projects of the organization."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._official_names import serve
from ....._pagination import AsyncConversationCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.admin import Project

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.projects import Projects as Projects
    from .....sync.resources.admin.organization.projects.api_keys import APIKeys as APIKeys
    from .....sync.resources.admin.organization.projects.certificates import Certificates as Certificates
    from .....sync.resources.admin.organization.projects.data_retention import DataRetention as DataRetention
    from .....sync.resources.admin.organization.projects.groups import Groups as Groups
    from .....sync.resources.admin.organization.projects.hosted_tool_permissions import (
        HostedToolPermissions as HostedToolPermissions,
    )
    from .....sync.resources.admin.organization.projects.model_permissions import ModelPermissions as ModelPermissions
    from .....sync.resources.admin.organization.projects.rate_limits import RateLimits as RateLimits
    from .....sync.resources.admin.organization.projects.roles import Roles as Roles
    from .....sync.resources.admin.organization.projects.service_accounts import ServiceAccounts as ServiceAccounts
    from .....sync.resources.admin.organization.projects.service_tier_settings import (
        ServiceTierSettings as ServiceTierSettings,
    )
    from .....sync.resources.admin.organization.projects.spend_alerts import SpendAlerts as SpendAlerts
    from .....sync.resources.admin.organization.projects.spend_limit import SpendLimit as SpendLimit
    from .....sync.resources.admin.organization.projects.users import Users as Users
    from .....types.admin import ProjectResidency
    from ._views import RawProjects, StreamedProjects
    from .api_keys import AsyncAPIKeys as AsyncAPIKeys
    from .certificates import AsyncCertificates as AsyncCertificates
    from .data_retention import AsyncDataRetention as AsyncDataRetention
    from .groups import AsyncGroups as AsyncGroups
    from .hosted_tool_permissions import AsyncHostedToolPermissions as AsyncHostedToolPermissions
    from .model_permissions import AsyncModelPermissions as AsyncModelPermissions
    from .rate_limits import AsyncRateLimits as AsyncRateLimits
    from .roles import AsyncRoles as AsyncRoles
    from .service_accounts import AsyncServiceAccounts as AsyncServiceAccounts
    from .service_tier_settings import AsyncServiceTierSettings as AsyncServiceTierSettings
    from .spend_alerts import AsyncSpendAlerts as AsyncSpendAlerts
    from .spend_limit import AsyncSpendLimit as AsyncSpendLimit
    from .users import AsyncUsers as AsyncUsers

__all__ = ["AsyncProjects"]

serve(globals())


class AsyncProjects(AsyncResource["RawProjects", "StreamedProjects"]):
    """The projects of the organization.

    See https://platform.openai.com/docs/api-reference/admin/organization/projects.
    """

    @cached_property
    def users(self) -> AsyncUsers:
        """The members of a project."""
        from .users import AsyncUsers

        return AsyncUsers(self._engine)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccounts:
        """Members of a project that are programs."""
        from .service_accounts import AsyncServiceAccounts

        return AsyncServiceAccounts(self._engine)

    @cached_property
    def api_keys(self) -> AsyncAPIKeys:
        """The API keys of a project."""
        from .api_keys import AsyncAPIKeys

        return AsyncAPIKeys(self._engine)

    @cached_property
    def rate_limits(self) -> AsyncRateLimits:
        """How much a project may ask of each model in a given time."""
        from .rate_limits import AsyncRateLimits

        return AsyncRateLimits(self._engine)

    @cached_property
    def model_permissions(self) -> AsyncModelPermissions:
        """The models that a project may use."""
        from .model_permissions import AsyncModelPermissions

        return AsyncModelPermissions(self._engine)

    @cached_property
    def service_tier_settings(self) -> AsyncServiceTierSettings:
        """The processing classes that a project may use."""
        from .service_tier_settings import AsyncServiceTierSettings

        return AsyncServiceTierSettings(self._engine)

    @cached_property
    def hosted_tool_permissions(self) -> AsyncHostedToolPermissions:
        """The built-in tools that a project may use."""
        from .hosted_tool_permissions import AsyncHostedToolPermissions

        return AsyncHostedToolPermissions(self._engine)

    @cached_property
    def groups(self) -> AsyncGroups:
        """The groups that may work in a project."""
        from .groups import AsyncGroups

        return AsyncGroups(self._engine)

    @cached_property
    def roles(self) -> AsyncRoles:
        """Sets of permissions that members and groups of a project may have."""
        from .roles import AsyncRoles

        return AsyncRoles(self._engine)

    @cached_property
    def data_retention(self) -> AsyncDataRetention:
        """How long a project's data is kept."""
        from .data_retention import AsyncDataRetention

        return AsyncDataRetention(self._engine)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimit:
        """What a project may spend."""
        from .spend_limit import AsyncSpendLimit

        return AsyncSpendLimit(self._engine)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlerts:
        """Notices when a project has spent a given sum."""
        from .spend_alerts import AsyncSpendAlerts

        return AsyncSpendAlerts(self._engine)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """The certificates that clients of a project prove themselves with (mutual TLS)."""
        from .certificates import AsyncCertificates

        return AsyncCertificates(self._engine)

    async def create(
        self,
        *,
        name: str,
        external_key_id: str | Omit | None = omit,
        geography: str | Omit | None = omit,
        residency: ProjectResidency | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Project:
        """Create a project.

        external_key_id: the key that its data is encrypted with, see `admin.organization.external_keys`.
        geography: where the data of the project is kept.
        residency: where its requests are processed and its data is kept.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/create.
        """
        return await self._engine.request(
            "POST",
            "/organization/projects",
            Project,
            auth="admin",
            body={
                "name": name,
                "external_key_id": external_key_id,
                "geography": geography,
                "residency": residency,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Project:
        """One project, as it is now.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/projects/{project_id}", project_id=project_id),
            Project,
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
        external_key_id: str | Omit | None = omit,
        geography: str | Omit | None = omit,
        name: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Project:
        """Change a project; what is left out stays as it is.

        external_key_id: the key that its data is encrypted with, see `admin.organization.external_keys`.
        geography: where the data of the project is kept.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/update.
        """
        return await self._engine.request(
            "POST",
            path("/organization/projects/{project_id}", project_id=project_id),
            Project,
            auth="admin",
            body={
                "external_key_id": external_key_id,
                "geography": geography,
                "name": name,
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
        include_archived: bool | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[Project, AsyncConversationCursorPage[Project]]:
        """The projects of the organization, page by page.

        after: id of the item before the first one wanted.
        include_archived: whether archived projects are among them.
        limit: projects on a page.

        Returns:
            The first page; iterate for the projects of all pages.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/organization/projects",
            AsyncConversationCursorPage[Project],
            auth="admin",
            query={
                "after": after,
                "include_archived": include_archived,
                "limit": limit,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def archive(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Project:
        """Close a project for good; it cannot be used or opened again.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/archive.
        """
        return await self._engine.request(
            "POST",
            path("/organization/projects/{project_id}/archive", project_id=project_id),
            Project,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
