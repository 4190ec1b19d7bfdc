# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `admin`."""

from __future__ import annotations

from typing import Literal, Optional, TypeAlias, Union

from openai_async._model import Model
from openai_async.types._lazy import serve
from openai_async.types._words import Object


class AdminAPIKey(Model):
    id: str
    created_at: int
    expires_at: int | None = None
    object: Literal["organization.admin_api_key"]
    owner: AdminAPIKeyOwner
    redacted_value: str
    last_used_at: int | None = None
    name: str | None = None


class AdminAPIKeyOwner(Model):
    id: str | None = None
    created_at: int | None = None
    name: str | None = None
    object: str | None = None
    role: str | None = None
    type: str | None = None


class AdminAPIKeyCreateResponse(AdminAPIKey):
    value: str


class AdminAPIKeyDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]


class APIKeyCreated(Model):
    id: str | None = None
    data: APIKeyCreatedData | None = None


class APIKeyCreatedData(Model):
    scopes: list[str] | None = None


class APIKeyDeleted(Model):
    id: str | None = None


class APIKeyUpdated(Model):
    id: str | None = None
    changes_requested: APIKeyUpdatedChangesRequested | None = None


class APIKeyUpdatedChangesRequested(Model):
    expires_in_seconds: int | None = None
    scopes: list[str] | None = None


class Actor(Model):
    api_key: ActorAPIKey | None = None
    session: ActorSession | None = None
    type: Literal["session", "api_key"] | None = None


class ActorAPIKey(Model):
    id: str | None = None
    service_account: ActorAPIKeyServiceAccount | None = None
    type: Literal["user", "service_account"] | None = None
    user: ActorAPIKeyUser | None = None


class ActorAPIKeyServiceAccount(Model):
    id: str | None = None


class ActorAPIKeyUser(Model):
    id: str | None = None
    email: str | None = None


class ActorSession(Model):
    ip_address: str | None = None
    user: ActorSessionUser | None = None


class ActorSessionUser(Model):
    id: str | None = None
    email: str | None = None


class AuditLogListResponse(
    Model,
    rename={
        "api_key_created": "api_key.created",
        "api_key_deleted": "api_key.deleted",
        "api_key_updated": "api_key.updated",
        "certificate_created": "certificate.created",
        "certificate_deleted": "certificate.deleted",
        "certificate_updated": "certificate.updated",
        "certificates_activated": "certificates.activated",
        "certificates_deactivated": "certificates.deactivated",
        "checkpoint_permission_created": "checkpoint.permission.created",
        "checkpoint_permission_deleted": "checkpoint.permission.deleted",
        "external_key_registered": "external_key.registered",
        "external_key_removed": "external_key.removed",
        "external_storage_registered": "external_storage.registered",
        "external_storage_removed": "external_storage.removed",
        "group_created": "group.created",
        "group_deleted": "group.deleted",
        "group_updated": "group.updated",
        "invite_accepted": "invite.accepted",
        "invite_deleted": "invite.deleted",
        "invite_sent": "invite.sent",
        "ip_allowlist_config_activated": "ip_allowlist.config.activated",
        "ip_allowlist_config_deactivated": "ip_allowlist.config.deactivated",
        "ip_allowlist_created": "ip_allowlist.created",
        "ip_allowlist_deleted": "ip_allowlist.deleted",
        "ip_allowlist_updated": "ip_allowlist.updated",
        "login_failed": "login.failed",
        "login_succeeded": "login.succeeded",
        "logout_failed": "logout.failed",
        "logout_succeeded": "logout.succeeded",
        "organization_updated": "organization.updated",
        "project_archived": "project.archived",
        "project_created": "project.created",
        "project_deleted": "project.deleted",
        "project_updated": "project.updated",
        "rate_limit_deleted": "rate_limit.deleted",
        "rate_limit_updated": "rate_limit.updated",
        "role_assignment_created": "role.assignment.created",
        "role_assignment_deleted": "role.assignment.deleted",
        "role_bound_to_resource": "role.bound_to_resource",
        "role_created": "role.created",
        "role_deleted": "role.deleted",
        "role_unbound_from_resource": "role.unbound_from_resource",
        "role_updated": "role.updated",
        "scim_disabled": "scim.disabled",
        "scim_enabled": "scim.enabled",
        "service_account_created": "service_account.created",
        "service_account_deleted": "service_account.deleted",
        "service_account_updated": "service_account.updated",
        "user_added": "user.added",
        "user_deleted": "user.deleted",
        "user_updated": "user.updated",
        "workload_identity_provider_mapping_created": "workload_identity_provider_mapping.created",
        "workload_identity_provider_mapping_deleted": "workload_identity_provider_mapping.deleted",
        "workload_identity_provider_mapping_updated": "workload_identity_provider_mapping.updated",
        "workload_identity_provider_created": "workload_identity_provider.created",
        "workload_identity_provider_deleted": "workload_identity_provider.deleted",
        "workload_identity_provider_updated": "workload_identity_provider.updated",
    },
):
    id: str
    effective_at: int
    type: Literal[
        "api_key.created",
        "api_key.updated",
        "api_key.deleted",
        "certificate.created",
        "certificate.updated",
        "certificate.deleted",
        "certificates.activated",
        "certificates.deactivated",
        "checkpoint.permission.created",
        "checkpoint.permission.deleted",
        "external_key.registered",
        "external_key.removed",
        "external_storage.registered",
        "external_storage.removed",
        "group.created",
        "group.updated",
        "group.deleted",
        "invite.sent",
        "invite.accepted",
        "invite.deleted",
        "ip_allowlist.created",
        "ip_allowlist.updated",
        "ip_allowlist.deleted",
        "ip_allowlist.config.activated",
        "ip_allowlist.config.deactivated",
        "login.succeeded",
        "login.failed",
        "logout.succeeded",
        "logout.failed",
        "organization.updated",
        "project.created",
        "project.updated",
        "project.archived",
        "project.deleted",
        "rate_limit.updated",
        "rate_limit.deleted",
        "resource.deleted",
        "tunnel.created",
        "tunnel.updated",
        "tunnel.deleted",
        "workload_identity_provider.created",
        "workload_identity_provider.updated",
        "workload_identity_provider.deleted",
        "workload_identity_provider_mapping.created",
        "workload_identity_provider_mapping.updated",
        "workload_identity_provider_mapping.deleted",
        "role.created",
        "role.updated",
        "role.deleted",
        "role.assignment.created",
        "role.assignment.deleted",
        "role.bound_to_resource",
        "role.unbound_from_resource",
        "scim.enabled",
        "scim.disabled",
        "service_account.created",
        "service_account.updated",
        "service_account.deleted",
        "user.added",
        "user.updated",
        "user.deleted",
        "tenant.metadata.updated",
        "tenant.microsoft_entra_mapping.upserted",
        "tenant.microsoft_entra_mapping.deleted",
        "tenant.workload_identity.provider.created",
        "tenant.workload_identity.provider.updated",
        "tenant.workload_identity.provider.archived",
        "tenant.workload_identity.mapping.created",
        "tenant.workload_identity.mapping.updated",
        "tenant.workload_identity.mapping.archived",
        "tenant.workload_identity.binding.created",
        "tenant.workload_identity.principal.provisioned",
        "tenant.workload_identity.access_token.issued",
        "tenant.admin_api_key.created",
        "tenant.admin_api_key.updated",
        "tenant.admin_api_key.deleted",
        "tenant.project_api_key.created",
        "tenant.trusted_access.business_verification.started",
        "tenant.trusted_access.application.submitted",
        "tenant.chatgpt_access_token.revoked",
        "tenant.migration.completed",
        "tenant.sso.migrated",
        "tenant.domains.migrated",
        "tenant.sso_connection.created",
        "tenant.sso_connection.updated",
        "tenant.sso_connection.deleted",
        "tenant.sso_connection.setup.started",
        "tenant.policy.created",
        "tenant.policy.updated",
        "tenant.policy.deleted",
        "tenant.policy.attached",
        "tenant.policy.detached",
        "tenant.principal_authentication_policy.resolved",
        "tenant.scim.setup.started",
        "tenant.scim.deletion.requested",
        "tenant.scim.directory.created",
        "tenant.product_access_policy.updated",
        "tenant.resource_share_grant.created",
        "tenant.resource_share_grant.updated",
        "tenant.resource_share_grant.accepted",
        "tenant.resource_share_grant.declined",
        "tenant.resource_share_grant.revoked",
        "tenant.resource_share_grant.deleted",
        "tenant.service_account.updated",
        "tenant.service_account.deleted",
        "tenant.service_account.token.revoked",
        "tenant.billing.overage_limit.updated",
        "tenant.billing.alerts.updated",
        "tenant.billing.info.updated",
        "tenant.usage_limit.workspace.updated",
        "tenant.usage_limit.group.updated",
        "tenant.usage_limit.user.updated",
        "tenant.usage_limit.increase_request.updated",
        "tenant.usage_limit.increase_request.resolved",
        "tenant.group.created",
        "tenant.group.updated",
        "tenant.group.deleted",
        "tenant.group.member.added",
        "tenant.group.member.removed",
        "tenant.migration_rollout.status.updated",
        "tenant.migration_rollout.tier.updated",
        "tenant.role.metadata.updated",
        "tenant.custom_role.created",
        "tenant.custom_role.updated",
        "tenant.custom_role.deleted",
        "tenant.role_assignment.created",
        "tenant.role_assignment.deleted",
        "tenant.resource_role_assignment.created",
        "tenant.resource_role_assignment.deleted",
        "tenant.resource_access.updated",
        "tenant.resource_access.deleted",
        "tenant.ads_account.onboarding.redemption",
        "tenant.session_policy.created",
        "tenant.session_policy.updated",
        "tenant.session_policy.deleted",
        "tenant.session_revocation.started",
        "tenant.third_party_app_policy.updated",
        "tenant.user.added",
        "tenant.user.updated",
        "tenant.user.removed",
        "tenant.user.looked_up",
        "tenant.user.invited",
        "tenant.membership.revoked",
        "tenant.api_organization_invite.upserted",
        "tenant.api_organization_invite.deleted",
        "tenant.chatgpt_workspace_invite.upserted",
        "tenant.membership.accepted",
        "tenant.membership.declined",
        "tenant.workspace_invite_email_settings.updated",
    ]
    actor: Actor | None = None
    api_key_created: APIKeyCreated | None = None
    api_key_deleted: APIKeyDeleted | None = None
    api_key_updated: APIKeyUpdated | None = None
    certificate_created: CertificateCreated | None = None
    certificate_deleted: CertificateDeleted | None = None
    certificate_updated: CertificateUpdated | None = None
    certificates_activated: CertificatesActivated | None = None
    certificates_deactivated: CertificatesDeactivated | None = None
    checkpoint_permission_created: CheckpointPermissionCreated | None = None
    checkpoint_permission_deleted: CheckpointPermissionDeleted | None = None
    external_key_registered: ExternalKeyRegistered | None = None
    external_key_removed: ExternalKeyRemoved | None = None
    external_storage_registered: ExternalStorageRegistered | None = None
    external_storage_removed: ExternalStorageRemoved | None = None
    group_created: GroupCreated | None = None
    group_deleted: GroupDeleted | None = None
    group_updated: GroupUpdated | None = None
    invite_accepted: InviteAccepted | None = None
    invite_deleted: InviteDeleted | None = None
    invite_sent: InviteSent | None = None
    ip_allowlist_config_activated: IPAllowlistConfigActivated | None = None
    ip_allowlist_config_deactivated: IPAllowlistConfigDeactivated | None = None
    ip_allowlist_created: IPAllowlistCreated | None = None
    ip_allowlist_deleted: IPAllowlistDeleted | None = None
    ip_allowlist_updated: IPAllowlistUpdated | None = None
    login_failed: LoginFailed | None = None
    login_succeeded: Object | None = None
    logout_failed: LogoutFailed | None = None
    logout_succeeded: Object | None = None
    organization_updated: OrganizationUpdated | None = None
    project: AuditLogListResponseProject | None = None
    project_archived: ProjectArchived | None = None
    project_created: ProjectCreated | None = None
    project_deleted: ProjectDeleted | None = None
    project_updated: ProjectUpdated | None = None
    rate_limit_deleted: RateLimitDeleted | None = None
    rate_limit_updated: RateLimitUpdated | None = None
    role_assignment_created: RoleAssignmentCreated | None = None
    role_assignment_deleted: RoleAssignmentDeleted | None = None
    role_bound_to_resource: RoleBoundToResource | None = None
    role_created: RoleCreated | None = None
    role_deleted: RoleDeleted | None = None
    role_unbound_from_resource: RoleUnboundFromResource | None = None
    role_updated: RoleUpdated | None = None
    scim_disabled: ScimDisabled | None = None
    scim_enabled: ScimEnabled | None = None
    service_account_created: ServiceAccountCreated | None = None
    service_account_deleted: ServiceAccountDeleted | None = None
    service_account_updated: ServiceAccountUpdated | None = None
    user_added: UserAdded | None = None
    user_deleted: UserDeleted | None = None
    user_updated: UserUpdated | None = None
    workload_identity_provider_mapping_created: WorkloadIdentityProviderMappingCreated | None = None
    workload_identity_provider_mapping_deleted: WorkloadIdentityProviderMappingDeleted | None = None
    workload_identity_provider_mapping_updated: WorkloadIdentityProviderMappingUpdated | None = None
    workload_identity_provider_created: WorkloadIdentityProviderCreated | None = None
    workload_identity_provider_deleted: AuditLogListResponseWorkloadIdentityProviderDeleted | None = None
    workload_identity_provider_updated: WorkloadIdentityProviderUpdated | None = None


class CertificateCreated(Model):
    id: str | None = None
    name: str | None = None


class CertificateDeleted(Model):
    id: str | None = None
    certificate: str | None = None
    name: str | None = None


class CertificateUpdated(Model):
    id: str | None = None
    name: str | None = None


class CertificatesActivated(Model):
    certificates: list[CertificatesActivatedCertificate] | None = None


class CertificatesActivatedCertificate(Model):
    id: str | None = None
    name: str | None = None


class CertificatesDeactivated(Model):
    certificates: list[CertificatesDeactivatedCertificate] | None = None


class CertificatesDeactivatedCertificate(Model):
    id: str | None = None
    name: str | None = None


class CheckpointPermissionCreated(Model):
    id: str | None = None
    data: CheckpointPermissionCreatedData | None = None


class CheckpointPermissionCreatedData(Model):
    fine_tuned_model_checkpoint: str | None = None
    project_id: str | None = None


class CheckpointPermissionDeleted(Model):
    id: str | None = None


class ExternalKeyRegistered(Model):
    id: str | None = None
    data: Object | None = None


class ExternalKeyRemoved(Model):
    id: str | None = None


class ExternalStorageRegistered(Model):
    id: str | None = None
    data: ExternalStorageRegisteredData | None = None


class ExternalStorageRegisteredData(Model):
    geography: str | None = None
    provider: ExternalStorageRegisteredDataProvider | None = None


class ExternalStorageRemoved(Model):
    id: str | None = None


class GroupCreated(Model):
    id: str | None = None
    data: GroupCreatedData | None = None


class GroupCreatedData(Model):
    group_name: str | None = None


class GroupDeleted(Model):
    id: str | None = None


class GroupUpdated(Model):
    id: str | None = None
    changes_requested: GroupUpdatedChangesRequested | None = None


class GroupUpdatedChangesRequested(Model):
    group_name: str | None = None


class IPAllowlistConfigActivated(Model):
    configs: list[IPAllowlistConfigActivatedConfig] | None = None


class IPAllowlistConfigActivatedConfig(Model):
    id: str | None = None
    name: str | None = None


class IPAllowlistConfigDeactivated(Model):
    configs: list[IPAllowlistConfigDeactivatedConfig] | None = None


class IPAllowlistConfigDeactivatedConfig(Model):
    id: str | None = None
    name: str | None = None


class IPAllowlistCreated(Model):
    id: str | None = None
    allowed_ips: list[str] | None = None
    name: str | None = None


class IPAllowlistDeleted(Model):
    id: str | None = None
    allowed_ips: list[str] | None = None
    name: str | None = None


class IPAllowlistUpdated(Model):
    id: str | None = None
    allowed_ips: list[str] | None = None


class InviteAccepted(Model):
    id: str | None = None


class InviteDeleted(Model):
    id: str | None = None


class InviteSent(Model):
    id: str | None = None
    data: InviteSentData | None = None


class InviteSentData(Model):
    email: str | None = None
    role: str | None = None


class LoginFailed(Model):
    error_code: str | None = None
    error_message: str | None = None


class LogoutFailed(Model):
    error_code: str | None = None
    error_message: str | None = None


class OrganizationUpdated(Model):
    id: str | None = None
    changes_requested: OrganizationUpdatedChangesRequested | None = None


class OrganizationUpdatedChangesRequested(Model):
    api_call_logging: str | None = None
    api_call_logging_project_ids: str | None = None
    description: str | None = None
    name: str | None = None
    threads_ui_visibility: str | None = None
    title: str | None = None
    usage_dashboard_visibility: str | None = None


class AuditLogListResponseProject(Model):
    id: str | None = None
    name: str | None = None


class ProjectArchived(Model):
    id: str | None = None


class ProjectCreated(Model):
    id: str | None = None
    data: ProjectCreatedData | None = None


class ProjectCreatedData(Model):
    name: str | None = None
    title: str | None = None


class ProjectDeleted(Model):
    id: str | None = None


class ProjectUpdated(Model):
    id: str | None = None
    changes_requested: ProjectUpdatedChangesRequested | None = None


class ProjectUpdatedChangesRequested(Model):
    title: str | None = None


class RateLimitDeleted(Model):
    id: str | None = None


class RateLimitUpdated(Model):
    id: str | None = None
    changes_requested: RateLimitUpdatedChangesRequested | None = None


class RateLimitUpdatedChangesRequested(Model):
    batch_1_day_max_input_tokens: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None


class RoleAssignmentCreated(Model):
    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class RoleAssignmentDeleted(Model):
    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class RoleBoundToResource(Model):
    id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    permissions: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_id: str | None = None
    source: Optional[
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
    ] = None
    workspace_id: str | None = None


class RoleCreated(Model):
    id: str | None = None
    permissions: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_name: str | None = None


class RoleDeleted(Model):
    id: str | None = None


class RoleUnboundFromResource(Model):
    id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    permissions: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_id: str | None = None
    source: Optional[
        Literal["role_toggle", "role_connector_update", "role_delete", "workspace_permissions", "connector_publish"]
    ] = None
    workspace_id: str | None = None


class RoleUpdated(Model):
    id: str | None = None
    changes_requested: RoleUpdatedChangesRequested | None = None


class RoleUpdatedChangesRequested(Model):
    description: str | None = None
    metadata: Object | None = None
    permissions_added: list[str] | None = None
    permissions_removed: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_name: str | None = None


class ScimDisabled(Model):
    id: str | None = None


class ScimEnabled(Model):
    id: str | None = None


class ServiceAccountCreated(Model):
    id: str | None = None
    data: ServiceAccountCreatedData | None = None


class ServiceAccountCreatedData(Model):
    role: str | None = None


class ServiceAccountDeleted(Model):
    id: str | None = None


class ServiceAccountUpdated(Model):
    id: str | None = None
    changes_requested: ServiceAccountUpdatedChangesRequested | None = None


class ServiceAccountUpdatedChangesRequested(Model):
    role: str | None = None


class UserAdded(Model):
    id: str | None = None
    data: UserAddedData | None = None


class UserAddedData(Model):
    role: str | None = None


class UserDeleted(Model):
    id: str | None = None


class UserUpdated(Model):
    id: str | None = None
    changes_requested: UserUpdatedChangesRequested | None = None


class UserUpdatedChangesRequested(Model):
    role: str | None = None


class WorkloadIdentityProviderCreated(Model):
    id: str | None = None
    data: Object | None = None


class AuditLogListResponseWorkloadIdentityProviderDeleted(Model):
    id: str | None = None
    name: str | None = None


class WorkloadIdentityProviderMappingCreated(Model):
    id: str | None = None
    data: Object | None = None
    identity_provider_id: str | None = None


class WorkloadIdentityProviderMappingDeleted(Model):
    id: str | None = None
    identity_provider_id: str | None = None
    project_id: str | None = None
    service_account_id: str | None = None


class WorkloadIdentityProviderMappingUpdated(Model):
    id: str | None = None
    changes_requested: Object | None = None
    identity_provider_id: str | None = None


class WorkloadIdentityProviderUpdated(Model):
    id: str | None = None
    changes_requested: Object | None = None


class AwsExternalStorageProvider(Model, tag_field="type", tag="aws"):
    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: Literal["aws"]


class AzureExternalStorageProvider(Model, tag_field="type", tag="azure"):
    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"]


class Certificate(Model):
    id: str
    certificate_details: CertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: bool | None = None


class CertificateDetails(Model):
    content: str | None = None
    expires_at: int | None = None
    valid_at: int | None = None


class CertificateActivateResponse(Model):
    id: str
    active: bool
    certificate_details: CertificateActivateResponseCertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.certificate"]


class CertificateActivateResponseCertificateDetails(Model):
    expires_at: int | None = None
    valid_at: int | None = None


class CertificateDeactivateResponse(Model):
    id: str
    active: bool
    certificate_details: CertificateDeactivateResponseCertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.certificate"]


class CertificateDeactivateResponseCertificateDetails(Model):
    expires_at: int | None = None
    valid_at: int | None = None


class CertificateDeleteResponse(Model):
    id: str
    object: Literal["certificate.deleted"]


class CertificateListResponseCertificateDetails(Model):
    expires_at: int | None = None
    valid_at: int | None = None


class CertificateListResponse(Model):
    id: str
    active: bool
    certificate_details: CertificateListResponseCertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.certificate"]


class ExternalKey(Model):
    id: str
    api_project_ids: list[str]
    created_at: int
    name: str
    object: str
    type: str
    workspace_id: str
    audience: str | None = None
    external_id: str | None = None
    key_name: str | None = None
    key_ocid: str | None = None
    key_version: str | None = None
    key_version_ocid: str | None = None
    kms_arn: str | None = None
    kms_key_location: str | None = None
    kms_key_name: str | None = None
    kms_key_ring_name: str | None = None
    kms_key_version: str | None = None
    kms_project_id: str | None = None
    purpose: Literal["ekm", "psp_decryption"] | None = None
    region: str | None = None
    role_arn: str | None = None
    tenant_id: str | None = None
    vault_ocid: str | None = None
    vault_uri: str | None = None
    workload_identity_pool_id: str | None = None
    workload_identity_project_number: str | None = None
    workload_identity_provider_id: str | None = None


class ExternalKeyValidateResponse(Model):
    status: str


class ExternalStorageConfiguration(Model):
    id: str
    created_at: int
    geography: str
    object: Literal["organization.external_storage"]
    project_id: str
    provider: Provider
    status: Literal["pending", "validated", "degraded", "unhealthy"]


class ExternalStorageDeleted(Model):
    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]


class GcpExternalStorageProvider(Model, tag_field="type", tag="gcp"):
    audience: str
    bucket: str
    region: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str


class Group(Model):
    id: str
    created_at: int
    group_type: Literal["group", "tenant_group"]
    is_scim_managed: bool
    name: str


class GroupDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["group.deleted"]


class GroupUpdateResponse(Model):
    id: str
    created_at: int
    is_scim_managed: bool
    name: str


class OrganizationGroupUser(Model):
    id: str
    email: str | None = None
    name: str


class RoleCreateResponseGroup(Model):
    id: str
    created_at: int
    name: str
    object: Literal["group"]
    scim_managed: bool


class GroupsRoleCreateResponse(Model):
    group: RoleCreateResponseGroup
    object: Literal["group.role"]
    role: Role


class GroupsRoleDeleteResponse(Model):
    deleted: bool
    object: str


class RoleListResponseAssignmentSource(Model):
    principal_id: str
    principal_type: str


class GroupsRoleListResponse(Model):
    id: str
    assignment_sources: list[RoleListResponseAssignmentSource] | None = None
    created_at: int | None = None
    created_by: str | None = None
    created_by_user_obj: dict[str, Object] | None = None
    description: str | None = None
    metadata: dict[str, Object] | None = None
    name: str
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    updated_at: int | None = None


class RoleRetrieveResponseAssignmentSource(Model):
    principal_id: str
    principal_type: str


class GroupsRoleRetrieveResponse(Model):
    id: str
    assignment_sources: list[RoleRetrieveResponseAssignmentSource] | None = None
    created_at: int | None = None
    created_by: str | None = None
    created_by_user_obj: dict[str, Object] | None = None
    description: str | None = None
    metadata: dict[str, Object] | None = None
    name: str
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    updated_at: int | None = None


class UserCreateResponse(Model):
    group_id: str
    object: Literal["group.user"]
    user_id: str


class GroupsUserDeleteResponse(Model):
    deleted: bool
    object: Literal["group.user.deleted"]


class UserRetrieveResponse(Model):
    id: str
    email: str | None = None
    is_service_account: bool | None = None
    name: str
    picture: str | None = None
    user_type: Literal["user", "tenant_user"]


class Invite(Model):
    id: str
    created_at: int
    email: str
    object: Literal["organization.invite"]
    projects: list[InviteProject]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    accepted_at: int | None = None
    expires_at: int | None = None


class InviteProject(Model):
    id: str
    role: Literal["member", "owner"]


class InviteDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.invite.deleted"]


class OciExternalStorageProvider(Model, tag_field="type", tag="oci"):
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]


class OrganizationDataRetention(Model):
    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class OrganizationSpendAlertNotificationChannel(Model):
    recipients: list[str]
    type: Literal["email"]
    subject_prefix: str | None = None


class OrganizationSpendAlert(Model):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: OrganizationSpendAlertNotificationChannel
    object: Literal["organization.spend_alert"]
    threshold_amount: int


class OrganizationSpendAlertDeleted(Model):
    id: str
    deleted: bool
    object: Literal["organization.spend_alert.deleted"]


class OrganizationSpendLimitEnforcement(Model):
    status: str | Literal["inactive", "enforcing"]


class OrganizationSpendLimit(Model):
    currency: str | Literal["USD"]
    enforcement: OrganizationSpendLimitEnforcement
    interval: str | Literal["month"]
    object: Literal["organization.spend_limit"]
    threshold_amount: int


class OrganizationSpendLimitDeleted(Model):
    deleted: bool
    object: Literal["organization.spend_limit.deleted"]


class OrganizationUser(Model):
    id: str
    added_at: int
    object: Literal["organization.user"]
    api_key_last_used_at: int | None = None
    created: int | None = None
    developer_persona: str | None = None
    email: str | None = None
    is_default: bool | None = None
    is_scale_tier_authorized_purchaser: bool | None = None
    is_scim_managed: bool | None = None
    is_service_account: bool | None = None
    name: str | None = None
    projects: Projects | None = None
    role: str | None = None
    technical_level: str | None = None
    user: User | None = None


class Projects(Model):
    data: list[ProjectsData]
    object: Literal["list"]


class ProjectsData(Model):
    id: str | None = None
    name: str | None = None
    role: str | None = None


class User(Model):
    id: str
    object: Literal["user"]
    banned: bool | None = None
    banned_at: int | None = None
    email: str | None = None
    enabled: bool | None = None
    name: str | None = None
    picture: str | None = None


class Project(Model):
    id: str
    created_at: int
    object: Literal["organization.project"]
    archived_at: int | None = None
    external_key_id: str | None = None
    name: str | None = None
    residency: ProjectResidency | None = None
    status: str | None = None


class APIKeyDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.project.api_key.deleted"]


class ProjectsCertificateActivateResponse(Model):
    id: str
    active: bool
    certificate_details: ProjectsCertificateActivateResponseCertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.project.certificate"]


class ProjectsCertificateActivateResponseCertificateDetails(Model):
    expires_at: int | None = None
    valid_at: int | None = None


class ProjectsCertificateDeactivateResponse(Model):
    id: str
    active: bool
    certificate_details: ProjectsCertificateDeactivateResponseCertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.project.certificate"]


class ProjectsCertificateDeactivateResponseCertificateDetails(Model):
    expires_at: int | None = None
    valid_at: int | None = None


class ProjectsCertificateListResponseCertificateDetails(Model):
    expires_at: int | None = None
    valid_at: int | None = None


class ProjectsCertificateListResponse(Model):
    id: str
    active: bool
    certificate_details: ProjectsCertificateListResponseCertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.project.certificate"]


class ProjectsGroupDeleteResponse(Model):
    deleted: bool
    object: Literal["project.group.deleted"]


class GroupsRoleCreateResponseGroup(Model):
    id: str
    created_at: int
    name: str
    object: Literal["group"]
    scim_managed: bool


class ProjectsGroupsRoleCreateResponse(Model):
    group: GroupsRoleCreateResponseGroup
    object: Literal["group.role"]
    role: Role


class ProjectsGroupsRoleDeleteResponse(Model):
    deleted: bool
    object: str


class GroupsRoleListResponseAssignmentSource(Model):
    principal_id: str
    principal_type: str


class ProjectsGroupsRoleListResponse(Model):
    id: str
    assignment_sources: list[GroupsRoleListResponseAssignmentSource] | None = None
    created_at: int | None = None
    created_by: str | None = None
    created_by_user_obj: dict[str, Object] | None = None
    description: str | None = None
    metadata: dict[str, Object] | None = None
    name: str
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    updated_at: int | None = None


class GroupsRoleRetrieveResponseAssignmentSource(Model):
    principal_id: str
    principal_type: str


class ProjectsGroupsRoleRetrieveResponse(Model):
    id: str
    assignment_sources: list[GroupsRoleRetrieveResponseAssignmentSource] | None = None
    created_at: int | None = None
    created_by: str | None = None
    created_by_user_obj: dict[str, Object] | None = None
    description: str | None = None
    metadata: dict[str, Object] | None = None
    name: str
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    updated_at: int | None = None


class ProjectAPIKeyOwner(Model):
    service_account: OwnerServiceAccount | None = None
    type: Literal["user", "service_account"] | None = None
    user: OwnerUser | None = None


class OwnerServiceAccount(Model):
    id: str
    created_at: int
    name: str
    role: str


class OwnerUser(Model):
    id: str
    created_at: int
    email: str
    name: str
    role: str


class ProjectAPIKey(Model):
    id: str
    created_at: int
    last_used_at: int | None = None
    name: str
    object: Literal["organization.project.api_key"]
    owner: ProjectAPIKeyOwner
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str
    expires_at: int | None = None


class ProjectDataRetention(Model):
    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class ProjectGroup(Model):
    created_at: int
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str


class CodeInterpreter(Model):
    enabled: bool


class FileSearch(Model):
    enabled: bool


class ImageGeneration(Model):
    enabled: bool


class Mcp(Model):
    enabled: bool


class ProjectHostedToolPermissions(Model):
    code_interpreter: CodeInterpreter
    file_search: FileSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch


class WebSearch(Model):
    enabled: bool


class ProjectModelPermissions(Model, rename={"api_model_ids": "model_ids"}):
    mode: Literal["allow_list", "deny_list"]
    api_model_ids: list[str]
    object: Literal["project.model_permissions"]


class ProjectModelPermissionsDeleted(Model):
    deleted: bool
    object: Literal["project.model_permissions.deleted"]


class ProjectRateLimit(Model):
    id: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None


class ProjectServiceAccount(Model):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]


class ProjectServiceTierSettings(Model):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | list[ProjectOptionalServiceTier]
    object: Literal["project.service_tier_settings"]


class ProjectSpendAlertNotificationChannel(Model):
    recipients: list[str]
    type: Literal["email"]
    subject_prefix: str | None = None


class ProjectSpendAlert(Model):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: ProjectSpendAlertNotificationChannel
    object: Literal["project.spend_alert"]
    threshold_amount: int


class ProjectSpendAlertDeleted(Model):
    id: str
    deleted: bool
    object: Literal["project.spend_alert.deleted"]


class ProjectSpendLimitEnforcement(Model):
    status: str | Literal["inactive", "enforcing"]


class ProjectSpendLimit(Model):
    currency: str | Literal["USD"]
    enforcement: ProjectSpendLimitEnforcement
    interval: str | Literal["month"]
    object: Literal["project.spend_limit"]
    threshold_amount: int


class ProjectSpendLimitDeleted(Model):
    deleted: bool
    object: Literal["project.spend_limit.deleted"]


class ProjectUser(Model):
    id: str
    added_at: int
    object: Literal["organization.project.user"]
    role: str
    email: str | None = None
    name: str | None = None


class ProjectsRoleDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["role.deleted"]


class APIKey(Model):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: int | None = None


class ServiceAccountCreateResponse(Model):
    id: str
    api_key: APIKey | None = None
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]


class ServiceAccountDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.project.service_account.deleted"]


class APIKeyCreateResponse(Model):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: int | None = None


class ProjectsUserDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.project.user.deleted"]


class UsersRoleCreateResponse(Model):
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser


class UsersRoleDeleteResponse(Model):
    deleted: bool
    object: str


class UsersRoleListResponseAssignmentSource(Model):
    principal_id: str
    principal_type: str


class UsersRoleListResponse(Model):
    id: str
    assignment_sources: list[UsersRoleListResponseAssignmentSource] | None = None
    created_at: int | None = None
    created_by: str | None = None
    created_by_user_obj: dict[str, Object] | None = None
    description: str | None = None
    metadata: dict[str, Object] | None = None
    name: str
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    updated_at: int | None = None


class UsersRoleRetrieveResponseAssignmentSource(Model):
    principal_id: str
    principal_type: str


class UsersRoleRetrieveResponse(Model):
    id: str
    assignment_sources: list[UsersRoleRetrieveResponseAssignmentSource] | None = None
    created_at: int | None = None
    created_by: str | None = None
    created_by_user_obj: dict[str, Object] | None = None
    description: str | None = None
    metadata: dict[str, Object] | None = None
    name: str
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    updated_at: int | None = None


class Role(Model):
    id: str
    description: str | None = None
    name: str
    object: Literal["role"]
    permissions: list[str]
    predefined_role: bool
    resource_type: str


class RoleDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["role.deleted"]


class UsageAudioSpeechesResponseData(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageAudioSpeechesResponseDataResult]
    start_time: int


class UsageAudioSpeechesResponseDataResultOrganizationCostsResult(
    Model, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageAudioSpeechesResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationCostsResultAmount(Model):
    currency: str | None = None
    value: float | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageAudioSpeechesResult(
    Model, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    Model, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    Model, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageCompletionsResult(
    Model, tag_field="object", tag="organization.usage.completions.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageEmbeddingsResult(
    Model, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageFileSearchesResult(
    Model, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageImagesResult(
    Model, tag_field="object", tag="organization.usage.images.result"
):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    size: str | None = None
    source: str | None = None
    user_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageModerationsResult(
    Model, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageVectorStoresResult(
    Model, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageWebSearchesResult(
    Model, tag_field="object", tag="organization.usage.web_searches.result"
):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    context_level: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioSpeechesResponse(Model):
    data: list[UsageAudioSpeechesResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageAudioTranscriptionsResponseData(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageAudioTranscriptionsResponseDataResult]
    start_time: int


class UsageAudioTranscriptionsResponseDataResultOrganizationCostsResult(
    Model, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageAudioTranscriptionsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationCostsResultAmount(Model):
    currency: str | None = None
    value: float | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioSpeechesResult(
    Model, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    Model, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    Model, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageCompletionsResult(
    Model, tag_field="object", tag="organization.usage.completions.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageEmbeddingsResult(
    Model, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageFileSearchesResult(
    Model, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageImagesResult(
    Model, tag_field="object", tag="organization.usage.images.result"
):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    size: str | None = None
    source: str | None = None
    user_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageModerationsResult(
    Model, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageVectorStoresResult(
    Model, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageWebSearchesResult(
    Model, tag_field="object", tag="organization.usage.web_searches.result"
):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    context_level: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioTranscriptionsResponse(Model):
    data: list[UsageAudioTranscriptionsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageCodeInterpreterSessionsResponseData(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageCodeInterpreterSessionsResponseDataResult]
    start_time: int


class UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResult(
    Model, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResultAmount(Model):
    currency: str | None = None
    value: float | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioSpeechesResult(
    Model, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    Model, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    Model, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCompletionsResult(
    Model, tag_field="object", tag="organization.usage.completions.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageEmbeddingsResult(
    Model, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageFileSearchesResult(
    Model, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageImagesResult(
    Model, tag_field="object", tag="organization.usage.images.result"
):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    size: str | None = None
    source: str | None = None
    user_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageModerationsResult(
    Model, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageVectorStoresResult(
    Model, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageWebSearchesResult(
    Model, tag_field="object", tag="organization.usage.web_searches.result"
):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    context_level: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCodeInterpreterSessionsResponse(Model):
    data: list[UsageCodeInterpreterSessionsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageCompletionsResponseData(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageCompletionsResponseDataResult]
    start_time: int


class UsageCompletionsResponseDataResultOrganizationCostsResult(
    Model, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageCompletionsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationCostsResultAmount(Model):
    currency: str | None = None
    value: float | None = None


class UsageCompletionsResponseDataResultOrganizationUsageAudioSpeechesResult(
    Model, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    Model, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    Model, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageCompletionsResult(
    Model, tag_field="object", tag="organization.usage.completions.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageEmbeddingsResult(
    Model, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageFileSearchesResult(
    Model, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageImagesResult(
    Model, tag_field="object", tag="organization.usage.images.result"
):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    size: str | None = None
    source: str | None = None
    user_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageModerationsResult(
    Model, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageVectorStoresResult(
    Model, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageWebSearchesResult(
    Model, tag_field="object", tag="organization.usage.web_searches.result"
):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    context_level: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCompletionsResponse(Model):
    data: list[UsageCompletionsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageCostsResponseData(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageCostsResponseDataResult]
    start_time: int


class UsageCostsResponseDataResultOrganizationCostsResult(Model, tag_field="object", tag="organization.costs.result"):
    object: Literal["organization.costs.result"]
    amount: UsageCostsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None


class UsageCostsResponseDataResultOrganizationCostsResultAmount(Model):
    currency: str | None = None
    value: float | None = None


class UsageCostsResponseDataResultOrganizationUsageAudioSpeechesResult(
    Model, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    Model, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    Model, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageCompletionsResult(
    Model, tag_field="object", tag="organization.usage.completions.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageEmbeddingsResult(
    Model, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageFileSearchesResult(
    Model, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageImagesResult(
    Model, tag_field="object", tag="organization.usage.images.result"
):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    size: str | None = None
    source: str | None = None
    user_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageModerationsResult(
    Model, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageVectorStoresResult(
    Model, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageWebSearchesResult(
    Model, tag_field="object", tag="organization.usage.web_searches.result"
):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    context_level: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCostsResponse(Model):
    data: list[UsageCostsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageDecisionsResponseData(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageDecisionsResponseDataResult]
    start_time: int


class UsageDecisionsResponseDataResult(Model):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.decisions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class UsageDecisionsResponse(Model):
    data: list[UsageDecisionsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageEmbeddingsResponseData(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageEmbeddingsResponseDataResult]
    start_time: int


class UsageEmbeddingsResponseDataResultOrganizationCostsResult(
    Model, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageEmbeddingsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationCostsResultAmount(Model):
    currency: str | None = None
    value: float | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageAudioSpeechesResult(
    Model, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    Model, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    Model, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageCompletionsResult(
    Model, tag_field="object", tag="organization.usage.completions.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageEmbeddingsResult(
    Model, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageFileSearchesResult(
    Model, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageImagesResult(
    Model, tag_field="object", tag="organization.usage.images.result"
):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    size: str | None = None
    source: str | None = None
    user_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageModerationsResult(
    Model, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageVectorStoresResult(
    Model, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageWebSearchesResult(
    Model, tag_field="object", tag="organization.usage.web_searches.result"
):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    context_level: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageEmbeddingsResponse(Model):
    data: list[UsageEmbeddingsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageFileSearchCallsResponseData(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageFileSearchCallsResponseDataResult]
    start_time: int


class UsageFileSearchCallsResponseDataResultOrganizationCostsResult(
    Model, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageFileSearchCallsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationCostsResultAmount(Model):
    currency: str | None = None
    value: float | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResult(
    Model, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    Model, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    Model, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageCompletionsResult(
    Model, tag_field="object", tag="organization.usage.completions.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageEmbeddingsResult(
    Model, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageFileSearchesResult(
    Model, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageImagesResult(
    Model, tag_field="object", tag="organization.usage.images.result"
):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    size: str | None = None
    source: str | None = None
    user_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageModerationsResult(
    Model, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageVectorStoresResult(
    Model, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageWebSearchesResult(
    Model, tag_field="object", tag="organization.usage.web_searches.result"
):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    context_level: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageFileSearchCallsResponse(Model):
    data: list[UsageFileSearchCallsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageImagesResponseData(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageImagesResponseDataResult]
    start_time: int


class UsageImagesResponseDataResultOrganizationCostsResult(Model, tag_field="object", tag="organization.costs.result"):
    object: Literal["organization.costs.result"]
    amount: UsageImagesResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None


class UsageImagesResponseDataResultOrganizationCostsResultAmount(Model):
    currency: str | None = None
    value: float | None = None


class UsageImagesResponseDataResultOrganizationUsageAudioSpeechesResult(
    Model, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    Model, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    Model, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageCompletionsResult(
    Model, tag_field="object", tag="organization.usage.completions.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageEmbeddingsResult(
    Model, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageFileSearchesResult(
    Model, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageImagesResult(
    Model, tag_field="object", tag="organization.usage.images.result"
):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    size: str | None = None
    source: str | None = None
    user_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageModerationsResult(
    Model, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageVectorStoresResult(
    Model, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageWebSearchesResult(
    Model, tag_field="object", tag="organization.usage.web_searches.result"
):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    context_level: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageImagesResponse(Model):
    data: list[UsageImagesResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageModerationsResponseData(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageModerationsResponseDataResult]
    start_time: int


class UsageModerationsResponseDataResultOrganizationCostsResult(
    Model, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageModerationsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None


class UsageModerationsResponseDataResultOrganizationCostsResultAmount(Model):
    currency: str | None = None
    value: float | None = None


class UsageModerationsResponseDataResultOrganizationUsageAudioSpeechesResult(
    Model, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    Model, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    Model, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageCompletionsResult(
    Model, tag_field="object", tag="organization.usage.completions.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageEmbeddingsResult(
    Model, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageFileSearchesResult(
    Model, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageImagesResult(
    Model, tag_field="object", tag="organization.usage.images.result"
):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    size: str | None = None
    source: str | None = None
    user_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageModerationsResult(
    Model, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageVectorStoresResult(
    Model, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageWebSearchesResult(
    Model, tag_field="object", tag="organization.usage.web_searches.result"
):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    context_level: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageModerationsResponse(Model):
    data: list[UsageModerationsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageVectorStoresResponseData(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageVectorStoresResponseDataResult]
    start_time: int


class UsageVectorStoresResponseDataResultOrganizationCostsResult(
    Model, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageVectorStoresResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationCostsResultAmount(Model):
    currency: str | None = None
    value: float | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageAudioSpeechesResult(
    Model, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    Model, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    Model, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageCompletionsResult(
    Model, tag_field="object", tag="organization.usage.completions.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageEmbeddingsResult(
    Model, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageFileSearchesResult(
    Model, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageImagesResult(
    Model, tag_field="object", tag="organization.usage.images.result"
):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    size: str | None = None
    source: str | None = None
    user_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageModerationsResult(
    Model, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageVectorStoresResult(
    Model, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageWebSearchesResult(
    Model, tag_field="object", tag="organization.usage.web_searches.result"
):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    context_level: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageVectorStoresResponse(Model):
    data: list[UsageVectorStoresResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageWebSearchCallsResponseData(Model):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageWebSearchCallsResponseDataResult]
    start_time: int


class UsageWebSearchCallsResponseDataResultOrganizationCostsResult(
    Model, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageWebSearchCallsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationCostsResultAmount(Model):
    currency: str | None = None
    value: float | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResult(
    Model, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    Model, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    Model, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageCompletionsResult(
    Model, tag_field="object", tag="organization.usage.completions.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.completions.result"]
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageEmbeddingsResult(
    Model, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageFileSearchesResult(
    Model, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageImagesResult(
    Model, tag_field="object", tag="organization.usage.images.result"
):
    images: int
    num_model_requests: int
    object: Literal["organization.usage.images.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    size: str | None = None
    source: str | None = None
    user_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageModerationsResult(
    Model, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageVectorStoresResult(
    Model, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageWebSearchesResult(
    Model, tag_field="object", tag="organization.usage.web_searches.result"
):
    num_model_requests: int
    num_requests: int
    object: Literal["organization.usage.web_searches.result"]
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    context_level: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageWebSearchCallsResponse(Model):
    data: list[UsageWebSearchCallsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UserDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["organization.user.deleted"]


class RoleCreateResponse(Model):
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser


class OrganizationUsersRoleDeleteResponse(Model):
    deleted: bool
    object: str


class OrganizationUsersRoleListResponseAssignmentSource(Model):
    principal_id: str
    principal_type: str


class RoleListResponse(Model):
    id: str
    assignment_sources: list[OrganizationUsersRoleListResponseAssignmentSource] | None = None
    created_at: int | None = None
    created_by: str | None = None
    created_by_user_obj: dict[str, Object] | None = None
    description: str | None = None
    metadata: dict[str, Object] | None = None
    name: str
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    updated_at: int | None = None


class OrganizationUsersRoleRetrieveResponseAssignmentSource(Model):
    principal_id: str
    principal_type: str


class RoleRetrieveResponse(Model):
    id: str
    assignment_sources: list[OrganizationUsersRoleRetrieveResponseAssignmentSource] | None = None
    created_at: int | None = None
    created_by: str | None = None
    created_by_user_obj: dict[str, Object] | None = None
    description: str | None = None
    metadata: dict[str, Object] | None = None
    name: str
    permissions: list[str]
    predefined_role: bool
    resource_type: str
    updated_at: int | None = None


class AttributeTransformation(Model):
    attribute: str
    expression: str


class VerificationDiscovery(Model, tag_field="type", tag="discovery"):
    discovery_url: str | None = None
    type: Literal["discovery"]


class VerificationUploadedJwks(Model, tag_field="type", tag="uploaded_jwks"):
    jwks: dict[str, Object]
    type: Literal["uploaded_jwks"]


class WorkloadIdentityProvider(Model):
    id: str
    attribute_transformations: list[AttributeTransformation]
    audience: str
    created_at: int
    description: str | None = None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: Verification


class WorkloadIdentityProviderDeleted(Model):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]


class FederationRule(Model):
    id: str
    attribute_matchers: dict[str, str | bool | int | float]
    created_at: int
    description: str | None = None
    enabled: bool
    name: str | None = None
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: Permissions
    project_id: str
    service_account_id: str
    updated_at: int
    workload_identity_provider_id: str


class PermissionsRestricted(Model, tag_field="type", tag="restricted"):
    scopes: list[str]
    type: Literal["restricted"]


class PermissionsServiceAccountDefault(Model, tag_field="type", tag="service_account_default"):
    type: Literal["service_account_default"]


class FederationRuleDeleted(Model):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_federation_rule.deleted"]


ExternalStorageRegisteredDataProvider: TypeAlias = Union[
    AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider, OciExternalStorageProvider
]

CostQuantityUnit: TypeAlias = Union[
    str,
    Literal[
        "tokens",
        "1000_tokens",
        "duration_seconds",
        "duration_minutes",
        "duration_hours",
        "gibibyte_hours",
        "images",
        "characters",
    ],
]

Provider: TypeAlias = Union[
    AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider, OciExternalStorageProvider
]

ProjectResidency: TypeAlias = Literal[
    "GLOBAL",
    "US_STORAGE_PROCESSING",
    "EU_STORAGE_PROCESSING",
    "JP_STORAGE",
    "JP_STORAGE_PROCESSING",
    "KR_STORAGE",
    "CA_STORAGE",
    "SG_STORAGE",
    "IN_STORAGE",
    "IN_STORAGE_PROCESSING",
    "AU_STORAGE",
    "AU_STORAGE_PROCESSING",
    "GB_STORAGE",
    "AE_STORAGE",
    "AE_STORAGE_PROCESSING",
]

ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]

UsageAudioSpeechesResponseDataResult: TypeAlias = Union[
    UsageAudioSpeechesResponseDataResultOrganizationUsageCompletionsResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageEmbeddingsResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageModerationsResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageImagesResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageAudioSpeechesResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageAudioTranscriptionsResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageVectorStoresResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageFileSearchesResult,
    UsageAudioSpeechesResponseDataResultOrganizationUsageWebSearchesResult,
    UsageAudioSpeechesResponseDataResultOrganizationCostsResult,
]

UsageAudioTranscriptionsResponseDataResult: TypeAlias = Union[
    UsageAudioTranscriptionsResponseDataResultOrganizationUsageCompletionsResult,
    UsageAudioTranscriptionsResponseDataResultOrganizationUsageEmbeddingsResult,
    UsageAudioTranscriptionsResponseDataResultOrganizationUsageModerationsResult,
    UsageAudioTranscriptionsResponseDataResultOrganizationUsageImagesResult,
    UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioSpeechesResult,
    UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioTranscriptionsResult,
    UsageAudioTranscriptionsResponseDataResultOrganizationUsageVectorStoresResult,
    UsageAudioTranscriptionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
    UsageAudioTranscriptionsResponseDataResultOrganizationUsageFileSearchesResult,
    UsageAudioTranscriptionsResponseDataResultOrganizationUsageWebSearchesResult,
    UsageAudioTranscriptionsResponseDataResultOrganizationCostsResult,
]

UsageCodeInterpreterSessionsResponseDataResult: TypeAlias = Union[
    UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCompletionsResult,
    UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageEmbeddingsResult,
    UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageModerationsResult,
    UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageImagesResult,
    UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioSpeechesResult,
    UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioTranscriptionsResult,
    UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageVectorStoresResult,
    UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
    UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageFileSearchesResult,
    UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageWebSearchesResult,
    UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResult,
]

UsageCompletionsResponseDataResult: TypeAlias = Union[
    UsageCompletionsResponseDataResultOrganizationUsageCompletionsResult,
    UsageCompletionsResponseDataResultOrganizationUsageEmbeddingsResult,
    UsageCompletionsResponseDataResultOrganizationUsageModerationsResult,
    UsageCompletionsResponseDataResultOrganizationUsageImagesResult,
    UsageCompletionsResponseDataResultOrganizationUsageAudioSpeechesResult,
    UsageCompletionsResponseDataResultOrganizationUsageAudioTranscriptionsResult,
    UsageCompletionsResponseDataResultOrganizationUsageVectorStoresResult,
    UsageCompletionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
    UsageCompletionsResponseDataResultOrganizationUsageFileSearchesResult,
    UsageCompletionsResponseDataResultOrganizationUsageWebSearchesResult,
    UsageCompletionsResponseDataResultOrganizationCostsResult,
]

UsageCostsResponseDataResult: TypeAlias = Union[
    UsageCostsResponseDataResultOrganizationUsageCompletionsResult,
    UsageCostsResponseDataResultOrganizationUsageEmbeddingsResult,
    UsageCostsResponseDataResultOrganizationUsageModerationsResult,
    UsageCostsResponseDataResultOrganizationUsageImagesResult,
    UsageCostsResponseDataResultOrganizationUsageAudioSpeechesResult,
    UsageCostsResponseDataResultOrganizationUsageAudioTranscriptionsResult,
    UsageCostsResponseDataResultOrganizationUsageVectorStoresResult,
    UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
    UsageCostsResponseDataResultOrganizationUsageFileSearchesResult,
    UsageCostsResponseDataResultOrganizationUsageWebSearchesResult,
    UsageCostsResponseDataResultOrganizationCostsResult,
]

UsageEmbeddingsResponseDataResult: TypeAlias = Union[
    UsageEmbeddingsResponseDataResultOrganizationUsageCompletionsResult,
    UsageEmbeddingsResponseDataResultOrganizationUsageEmbeddingsResult,
    UsageEmbeddingsResponseDataResultOrganizationUsageModerationsResult,
    UsageEmbeddingsResponseDataResultOrganizationUsageImagesResult,
    UsageEmbeddingsResponseDataResultOrganizationUsageAudioSpeechesResult,
    UsageEmbeddingsResponseDataResultOrganizationUsageAudioTranscriptionsResult,
    UsageEmbeddingsResponseDataResultOrganizationUsageVectorStoresResult,
    UsageEmbeddingsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
    UsageEmbeddingsResponseDataResultOrganizationUsageFileSearchesResult,
    UsageEmbeddingsResponseDataResultOrganizationUsageWebSearchesResult,
    UsageEmbeddingsResponseDataResultOrganizationCostsResult,
]

UsageFileSearchCallsResponseDataResult: TypeAlias = Union[
    UsageFileSearchCallsResponseDataResultOrganizationUsageCompletionsResult,
    UsageFileSearchCallsResponseDataResultOrganizationUsageEmbeddingsResult,
    UsageFileSearchCallsResponseDataResultOrganizationUsageModerationsResult,
    UsageFileSearchCallsResponseDataResultOrganizationUsageImagesResult,
    UsageFileSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResult,
    UsageFileSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResult,
    UsageFileSearchCallsResponseDataResultOrganizationUsageVectorStoresResult,
    UsageFileSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
    UsageFileSearchCallsResponseDataResultOrganizationUsageFileSearchesResult,
    UsageFileSearchCallsResponseDataResultOrganizationUsageWebSearchesResult,
    UsageFileSearchCallsResponseDataResultOrganizationCostsResult,
]

UsageImagesResponseDataResult: TypeAlias = Union[
    UsageImagesResponseDataResultOrganizationUsageCompletionsResult,
    UsageImagesResponseDataResultOrganizationUsageEmbeddingsResult,
    UsageImagesResponseDataResultOrganizationUsageModerationsResult,
    UsageImagesResponseDataResultOrganizationUsageImagesResult,
    UsageImagesResponseDataResultOrganizationUsageAudioSpeechesResult,
    UsageImagesResponseDataResultOrganizationUsageAudioTranscriptionsResult,
    UsageImagesResponseDataResultOrganizationUsageVectorStoresResult,
    UsageImagesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
    UsageImagesResponseDataResultOrganizationUsageFileSearchesResult,
    UsageImagesResponseDataResultOrganizationUsageWebSearchesResult,
    UsageImagesResponseDataResultOrganizationCostsResult,
]

UsageModerationsResponseDataResult: TypeAlias = Union[
    UsageModerationsResponseDataResultOrganizationUsageCompletionsResult,
    UsageModerationsResponseDataResultOrganizationUsageEmbeddingsResult,
    UsageModerationsResponseDataResultOrganizationUsageModerationsResult,
    UsageModerationsResponseDataResultOrganizationUsageImagesResult,
    UsageModerationsResponseDataResultOrganizationUsageAudioSpeechesResult,
    UsageModerationsResponseDataResultOrganizationUsageAudioTranscriptionsResult,
    UsageModerationsResponseDataResultOrganizationUsageVectorStoresResult,
    UsageModerationsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
    UsageModerationsResponseDataResultOrganizationUsageFileSearchesResult,
    UsageModerationsResponseDataResultOrganizationUsageWebSearchesResult,
    UsageModerationsResponseDataResultOrganizationCostsResult,
]

UsageVectorStoresResponseDataResult: TypeAlias = Union[
    UsageVectorStoresResponseDataResultOrganizationUsageCompletionsResult,
    UsageVectorStoresResponseDataResultOrganizationUsageEmbeddingsResult,
    UsageVectorStoresResponseDataResultOrganizationUsageModerationsResult,
    UsageVectorStoresResponseDataResultOrganizationUsageImagesResult,
    UsageVectorStoresResponseDataResultOrganizationUsageAudioSpeechesResult,
    UsageVectorStoresResponseDataResultOrganizationUsageAudioTranscriptionsResult,
    UsageVectorStoresResponseDataResultOrganizationUsageVectorStoresResult,
    UsageVectorStoresResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
    UsageVectorStoresResponseDataResultOrganizationUsageFileSearchesResult,
    UsageVectorStoresResponseDataResultOrganizationUsageWebSearchesResult,
    UsageVectorStoresResponseDataResultOrganizationCostsResult,
]

UsageWebSearchCallsResponseDataResult: TypeAlias = Union[
    UsageWebSearchCallsResponseDataResultOrganizationUsageCompletionsResult,
    UsageWebSearchCallsResponseDataResultOrganizationUsageEmbeddingsResult,
    UsageWebSearchCallsResponseDataResultOrganizationUsageModerationsResult,
    UsageWebSearchCallsResponseDataResultOrganizationUsageImagesResult,
    UsageWebSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResult,
    UsageWebSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResult,
    UsageWebSearchCallsResponseDataResultOrganizationUsageVectorStoresResult,
    UsageWebSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult,
    UsageWebSearchCallsResponseDataResultOrganizationUsageFileSearchesResult,
    UsageWebSearchCallsResponseDataResultOrganizationUsageWebSearchesResult,
    UsageWebSearchCallsResponseDataResultOrganizationCostsResult,
]

Verification: TypeAlias = Union[VerificationDiscovery, VerificationUploadedJwks]

Permissions: TypeAlias = Union[PermissionsServiceAccountDefault, PermissionsRestricted]

serve(globals())
