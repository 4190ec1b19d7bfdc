"""Organization: the organization: who may do what, where data lives, and what it costs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._resource import AsyncResource

if TYPE_CHECKING:
    from ._views import RawOrganization, StreamedOrganization
    from .admin_api_keys import AsyncAdminAPIKeys
    from .audit_logs import AsyncAuditLogs
    from .certificates import AsyncCertificates
    from .data_retention import AsyncDataRetention
    from .external_keys import AsyncExternalKeys
    from .external_storage import AsyncExternalStorage
    from .groups import AsyncGroups
    from .invites import AsyncInvites
    from .projects import AsyncProjects
    from .roles import AsyncRoles
    from .spend_alerts import AsyncSpendAlerts
    from .spend_limit import AsyncSpendLimit
    from .usage import AsyncUsage
    from .users import AsyncUsers
    from .workload_identity_providers import AsyncWorkloadIdentityProviders

__all__ = ["AsyncOrganization"]


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
