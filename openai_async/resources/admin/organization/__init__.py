"""Organization: the organization: who may do what, where data lives, and what it costs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._official_names import serve
from ...._resource import AsyncResource

if TYPE_CHECKING:
    from ....sync.resources.admin.organization import Organization as Organization
    from ....sync.resources.admin.organization.admin_api_keys import AdminAPIKeys as AdminAPIKeys
    from ....sync.resources.admin.organization.audit_logs import AuditLogs as AuditLogs
    from ....sync.resources.admin.organization.certificates import Certificates as Certificates
    from ....sync.resources.admin.organization.data_retention import DataRetention as DataRetention
    from ....sync.resources.admin.organization.external_keys import ExternalKeys as ExternalKeys
    from ....sync.resources.admin.organization.external_storage import ExternalStorage as ExternalStorage
    from ....sync.resources.admin.organization.groups import Groups as Groups
    from ....sync.resources.admin.organization.invites import Invites as Invites
    from ....sync.resources.admin.organization.projects import Projects as Projects
    from ....sync.resources.admin.organization.roles import Roles as Roles
    from ....sync.resources.admin.organization.spend_alerts import SpendAlerts as SpendAlerts
    from ....sync.resources.admin.organization.spend_limit import SpendLimit as SpendLimit
    from ....sync.resources.admin.organization.usage import Usage as Usage
    from ....sync.resources.admin.organization.users import Users as Users
    from ....sync.resources.admin.organization.workload_identity_providers import (
        WorkloadIdentityProviders as WorkloadIdentityProviders,
    )
    from ._views import RawOrganization, StreamedOrganization
    from .admin_api_keys import AsyncAdminAPIKeys as AsyncAdminAPIKeys
    from .audit_logs import AsyncAuditLogs as AsyncAuditLogs
    from .certificates import AsyncCertificates as AsyncCertificates
    from .data_retention import AsyncDataRetention as AsyncDataRetention
    from .external_keys import AsyncExternalKeys as AsyncExternalKeys
    from .external_storage import AsyncExternalStorage as AsyncExternalStorage
    from .groups import AsyncGroups as AsyncGroups
    from .invites import AsyncInvites as AsyncInvites
    from .projects import AsyncProjects as AsyncProjects
    from .roles import AsyncRoles as AsyncRoles
    from .spend_alerts import AsyncSpendAlerts as AsyncSpendAlerts
    from .spend_limit import AsyncSpendLimit as AsyncSpendLimit
    from .usage import AsyncUsage as AsyncUsage
    from .users import AsyncUsers as AsyncUsers
    from .workload_identity_providers import AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders

__all__ = ["AsyncOrganization"]

serve(globals())


class AsyncOrganization(AsyncResource["RawOrganization", "StreamedOrganization"]):
    """The organization: who may do what, where data lives, and what it costs.

    See https://platform.openai.com/docs/api-reference/admin/organization.
    """

    @cached_property
    def audit_logs(self) -> AsyncAuditLogs:
        """Who changed what in the organization, and when."""
        from .audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self._engine)

    @cached_property
    def admin_api_keys(self) -> AsyncAdminAPIKeys:
        """Keys for administration."""
        from .admin_api_keys import AsyncAdminAPIKeys

        return AsyncAdminAPIKeys(self._engine)

    @cached_property
    def usage(self) -> AsyncUsage:
        """What was used, and what it cost, over time."""
        from .usage import AsyncUsage

        return AsyncUsage(self._engine)

    @cached_property
    def invites(self) -> AsyncInvites:
        """Invitations to the organization."""
        from .invites import AsyncInvites

        return AsyncInvites(self._engine)

    @cached_property
    def users(self) -> AsyncUsers:
        """The members of the organization."""
        from .users import AsyncUsers

        return AsyncUsers(self._engine)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Members of the organization taken together."""
        from .groups import AsyncGroups

        return AsyncGroups(self._engine)

    @cached_property
    def roles(self) -> AsyncRoles:
        """Sets of permissions that members and groups of the organization may have."""
        from .roles import AsyncRoles

        return AsyncRoles(self._engine)

    @cached_property
    def data_retention(self) -> AsyncDataRetention:
        """How long the organization's data is kept."""
        from .data_retention import AsyncDataRetention

        return AsyncDataRetention(self._engine)

    @cached_property
    def external_keys(self) -> AsyncExternalKeys:
        """Encryption keys kept at a cloud provider."""
        from .external_keys import AsyncExternalKeys

        return AsyncExternalKeys(self._engine)

    @cached_property
    def workload_identity_providers(self) -> AsyncWorkloadIdentityProviders:
        """Issuers of tokens that programs may come with in place of an API key."""
        from .workload_identity_providers import AsyncWorkloadIdentityProviders

        return AsyncWorkloadIdentityProviders(self._engine)

    @cached_property
    def external_storage(self) -> AsyncExternalStorage:
        """Storage of one's own for the data of projects."""
        from .external_storage import AsyncExternalStorage

        return AsyncExternalStorage(self._engine)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimit:
        """What the organization may spend."""
        from .spend_limit import AsyncSpendLimit

        return AsyncSpendLimit(self._engine)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlerts:
        """Notices when the organization has spent a given sum."""
        from .spend_alerts import AsyncSpendAlerts

        return AsyncSpendAlerts(self._engine)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """Certificates that clients of the organization prove themselves with (mutual TLS)."""
        from .certificates import AsyncCertificates

        return AsyncCertificates(self._engine)

    @cached_property
    def projects(self) -> AsyncProjects:
        """The projects of the organization."""
        from .projects import AsyncProjects

        return AsyncProjects(self._engine)
