# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `admin`."""

from __future__ import annotations

from typing import Literal, Optional, TypeAlias, Union

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve
from openai_async.types._words import Object, Open


class AdminAPIKey(BaseModel):
    id: str
    created_at: int
    expires_at: int | None = None
    object: Literal["organization.admin_api_key"]
    owner: AdminAPIKeyOwner
    redacted_value: str
    last_used_at: int | None = None
    name: str | None = None


class AdminAPIKeyOwner(BaseModel):
    id: str | None = None
    created_at: int | None = None
    name: str | None = None
    object: str | None = None
    role: str | None = None
    type: str | None = None


class AdminAPIKeyCreateResponse(AdminAPIKey):
    value: str


class AdminAPIKeyDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.admin_api_key.deleted"]


class APIKeyCreated(BaseModel):
    id: str | None = None
    data: APIKeyCreatedData | None = None


class APIKeyCreatedData(BaseModel):
    scopes: list[str] | None = None


class APIKeyDeleted(BaseModel):
    id: str | None = None


class APIKeyUpdated(BaseModel):
    id: str | None = None
    changes_requested: APIKeyUpdatedChangesRequested | None = None


class APIKeyUpdatedChangesRequested(BaseModel):
    expires_in_seconds: int | None = None
    scopes: list[str] | None = None


class Actor(BaseModel):
    api_key: ActorAPIKey | None = None
    session: ActorSession | None = None
    type: Literal["session", "api_key"] | None = None


class ActorAPIKey(BaseModel):
    id: str | None = None
    service_account: ActorAPIKeyServiceAccount | None = None
    type: Literal["user", "service_account"] | None = None
    user: ActorAPIKeyUser | None = None


class ActorAPIKeyServiceAccount(BaseModel):
    id: str | None = None


class ActorAPIKeyUser(BaseModel):
    id: str | None = None
    email: str | None = None


class ActorSession(BaseModel):
    ip_address: str | None = None
    user: ActorSessionUser | None = None


class ActorSessionUser(BaseModel):
    id: str | None = None
    email: str | None = None


class AuditLogListResponse(
    BaseModel,
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


class CertificateCreated(BaseModel):
    id: str | None = None
    name: str | None = None


class CertificateDeleted(BaseModel):
    id: str | None = None
    certificate: str | None = None
    name: str | None = None


class CertificateUpdated(BaseModel):
    id: str | None = None
    name: str | None = None


class CertificatesActivated(BaseModel):
    certificates: list[CertificatesActivatedCertificate] | None = None


class CertificatesActivatedCertificate(BaseModel):
    id: str | None = None
    name: str | None = None


class CertificatesDeactivated(BaseModel):
    certificates: list[CertificatesDeactivatedCertificate] | None = None


class CertificatesDeactivatedCertificate(BaseModel):
    id: str | None = None
    name: str | None = None


class CheckpointPermissionCreated(BaseModel):
    id: str | None = None
    data: CheckpointPermissionCreatedData | None = None


class CheckpointPermissionCreatedData(BaseModel):
    fine_tuned_model_checkpoint: str | None = None
    project_id: str | None = None


class CheckpointPermissionDeleted(BaseModel):
    id: str | None = None


class ExternalKeyRegistered(BaseModel):
    id: str | None = None
    data: Object | None = None


class ExternalKeyRemoved(BaseModel):
    id: str | None = None


class ExternalStorageRegistered(BaseModel):
    id: str | None = None
    data: ExternalStorageRegisteredData | None = None


class ExternalStorageRegisteredData(BaseModel):
    geography: str | None = None
    provider: ExternalStorageRegisteredDataProvider | None = None


class ExternalStorageRemoved(BaseModel):
    id: str | None = None


class GroupCreated(BaseModel):
    id: str | None = None
    data: GroupCreatedData | None = None


class GroupCreatedData(BaseModel):
    group_name: str | None = None


class GroupDeleted(BaseModel):
    id: str | None = None


class GroupUpdated(BaseModel):
    id: str | None = None
    changes_requested: GroupUpdatedChangesRequested | None = None


class GroupUpdatedChangesRequested(BaseModel):
    group_name: str | None = None


class IPAllowlistConfigActivated(BaseModel):
    configs: list[IPAllowlistConfigActivatedConfig] | None = None


class IPAllowlistConfigActivatedConfig(BaseModel):
    id: str | None = None
    name: str | None = None


class IPAllowlistConfigDeactivated(BaseModel):
    configs: list[IPAllowlistConfigDeactivatedConfig] | None = None


class IPAllowlistConfigDeactivatedConfig(BaseModel):
    id: str | None = None
    name: str | None = None


class IPAllowlistCreated(BaseModel):
    id: str | None = None
    allowed_ips: list[str] | None = None
    name: str | None = None


class IPAllowlistDeleted(BaseModel):
    id: str | None = None
    allowed_ips: list[str] | None = None
    name: str | None = None


class IPAllowlistUpdated(BaseModel):
    id: str | None = None
    allowed_ips: list[str] | None = None


class InviteAccepted(BaseModel):
    id: str | None = None


class InviteDeleted(BaseModel):
    id: str | None = None


class InviteSent(BaseModel):
    id: str | None = None
    data: InviteSentData | None = None


class InviteSentData(BaseModel):
    email: str | None = None
    role: str | None = None


class LoginFailed(BaseModel):
    error_code: str | None = None
    error_message: str | None = None


class LogoutFailed(BaseModel):
    error_code: str | None = None
    error_message: str | None = None


class OrganizationUpdated(BaseModel):
    id: str | None = None
    changes_requested: OrganizationUpdatedChangesRequested | None = None


class OrganizationUpdatedChangesRequested(BaseModel):
    api_call_logging: str | None = None
    api_call_logging_project_ids: str | None = None
    description: str | None = None
    name: str | None = None
    threads_ui_visibility: str | None = None
    title: str | None = None
    usage_dashboard_visibility: str | None = None


class AuditLogListResponseProject(BaseModel):
    id: str | None = None
    name: str | None = None


class ProjectArchived(BaseModel):
    id: str | None = None


class ProjectCreated(BaseModel):
    id: str | None = None
    data: ProjectCreatedData | None = None


class ProjectCreatedData(BaseModel):
    name: str | None = None
    title: str | None = None


class ProjectDeleted(BaseModel):
    id: str | None = None


class ProjectUpdated(BaseModel):
    id: str | None = None
    changes_requested: ProjectUpdatedChangesRequested | None = None


class ProjectUpdatedChangesRequested(BaseModel):
    title: str | None = None


class RateLimitDeleted(BaseModel):
    id: str | None = None


class RateLimitUpdated(BaseModel):
    id: str | None = None
    changes_requested: RateLimitUpdatedChangesRequested | None = None


class RateLimitUpdatedChangesRequested(BaseModel):
    batch_1_day_max_input_tokens: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None


class RoleAssignmentCreated(BaseModel):
    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class RoleAssignmentDeleted(BaseModel):
    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class RoleBoundToResource(BaseModel):
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


class RoleCreated(BaseModel):
    id: str | None = None
    permissions: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_name: str | None = None


class RoleDeleted(BaseModel):
    id: str | None = None


class RoleUnboundFromResource(BaseModel):
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


class RoleUpdated(BaseModel):
    id: str | None = None
    changes_requested: RoleUpdatedChangesRequested | None = None


class RoleUpdatedChangesRequested(BaseModel):
    description: str | None = None
    metadata: Object | None = None
    permissions_added: list[str] | None = None
    permissions_removed: list[str] | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_name: str | None = None


class ScimDisabled(BaseModel):
    id: str | None = None


class ScimEnabled(BaseModel):
    id: str | None = None


class ServiceAccountCreated(BaseModel):
    id: str | None = None
    data: ServiceAccountCreatedData | None = None


class ServiceAccountCreatedData(BaseModel):
    role: str | None = None


class ServiceAccountDeleted(BaseModel):
    id: str | None = None


class ServiceAccountUpdated(BaseModel):
    id: str | None = None
    changes_requested: ServiceAccountUpdatedChangesRequested | None = None


class ServiceAccountUpdatedChangesRequested(BaseModel):
    role: str | None = None


class UserAdded(BaseModel):
    id: str | None = None
    data: UserAddedData | None = None


class UserAddedData(BaseModel):
    role: str | None = None


class UserDeleted(BaseModel):
    id: str | None = None


class UserUpdated(BaseModel):
    id: str | None = None
    changes_requested: UserUpdatedChangesRequested | None = None


class UserUpdatedChangesRequested(BaseModel):
    role: str | None = None


class WorkloadIdentityProviderCreated(BaseModel):
    id: str | None = None
    data: Object | None = None


class AuditLogListResponseWorkloadIdentityProviderDeleted(BaseModel):
    id: str | None = None
    name: str | None = None


class WorkloadIdentityProviderMappingCreated(BaseModel):
    id: str | None = None
    data: Object | None = None
    identity_provider_id: str | None = None


class WorkloadIdentityProviderMappingDeleted(BaseModel):
    id: str | None = None
    identity_provider_id: str | None = None
    project_id: str | None = None
    service_account_id: str | None = None


class WorkloadIdentityProviderMappingUpdated(BaseModel):
    id: str | None = None
    changes_requested: Object | None = None
    identity_provider_id: str | None = None


class WorkloadIdentityProviderUpdated(BaseModel):
    id: str | None = None
    changes_requested: Object | None = None


class AwsExternalStorageProvider(BaseModel, tag_field="type", tag="aws"):
    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: Literal["aws"]


class AzureExternalStorageProvider(BaseModel, tag_field="type", tag="azure"):
    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"]


class Certificate(BaseModel):
    id: str
    certificate_details: CertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: bool | None = None


class CertificateDetails(BaseModel):
    content: str | None = None
    expires_at: int | None = None
    valid_at: int | None = None


class CertificateActivateResponse(BaseModel):
    id: str
    active: bool
    certificate_details: CertificateActivateResponseCertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.certificate"]


class CertificateActivateResponseCertificateDetails(BaseModel):
    expires_at: int | None = None
    valid_at: int | None = None


class CertificateDeactivateResponse(BaseModel):
    id: str
    active: bool
    certificate_details: CertificateDeactivateResponseCertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.certificate"]


class CertificateDeactivateResponseCertificateDetails(BaseModel):
    expires_at: int | None = None
    valid_at: int | None = None


class CertificateDeleteResponse(BaseModel):
    id: str
    object: Literal["certificate.deleted"]


class CertificateListResponseCertificateDetails(BaseModel):
    expires_at: int | None = None
    valid_at: int | None = None


class CertificateListResponse(BaseModel):
    id: str
    active: bool
    certificate_details: CertificateListResponseCertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.certificate"]


class ExternalKey(BaseModel):
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


class ExternalKeyValidateResponse(BaseModel):
    status: str


class ExternalStorageConfiguration(BaseModel):
    id: str
    created_at: int
    geography: str
    object: Literal["organization.external_storage"]
    project_id: str
    provider: Provider
    status: Literal["pending", "validated", "degraded", "unhealthy"]


class ExternalStorageDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]


class GcpExternalStorageProvider(BaseModel, tag_field="type", tag="gcp"):
    audience: str
    bucket: str
    region: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str


class Group(BaseModel):
    id: str
    created_at: int
    group_type: Literal["group", "tenant_group"]
    is_scim_managed: bool
    name: str


class GroupDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["group.deleted"]


class GroupUpdateResponse(BaseModel):
    id: str
    created_at: int
    is_scim_managed: bool
    name: str


class OrganizationGroupUser(BaseModel):
    id: str
    email: str | None = None
    name: str


class RoleCreateResponseGroup(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["group"]
    scim_managed: bool


class GroupsRoleCreateResponse(BaseModel):
    group: RoleCreateResponseGroup
    object: Literal["group.role"]
    role: Role


class GroupsRoleDeleteResponse(BaseModel):
    deleted: bool
    object: str


class RoleListResponseAssignmentSource(BaseModel):
    principal_id: str
    principal_type: str


class GroupsRoleListResponse(BaseModel):
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


class RoleRetrieveResponseAssignmentSource(BaseModel):
    principal_id: str
    principal_type: str


class GroupsRoleRetrieveResponse(BaseModel):
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


class UserCreateResponse(BaseModel):
    group_id: str
    object: Literal["group.user"]
    user_id: str


class GroupsUserDeleteResponse(BaseModel):
    deleted: bool
    object: Literal["group.user.deleted"]


class UserRetrieveResponse(BaseModel):
    id: str
    email: str | None = None
    is_service_account: bool | None = None
    name: str
    picture: str | None = None
    user_type: Literal["user", "tenant_user"]


class Invite(BaseModel):
    id: str
    created_at: int
    email: str
    object: Literal["organization.invite"]
    projects: list[InviteProject]
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    accepted_at: int | None = None
    expires_at: int | None = None


class InviteProject(BaseModel):
    id: str
    role: Literal["member", "owner"]


class InviteDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.invite.deleted"]


class OciExternalStorageProvider(BaseModel, tag_field="type", tag="oci"):
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]


class OrganizationDataRetention(BaseModel):
    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class OrganizationSpendAlertNotificationChannel(BaseModel):
    recipients: list[str]
    type: Literal["email"]
    subject_prefix: str | None = None


class OrganizationSpendAlert(BaseModel):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: OrganizationSpendAlertNotificationChannel
    object: Literal["organization.spend_alert"]
    threshold_amount: int


class OrganizationSpendAlertDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.spend_alert.deleted"]


class OrganizationSpendLimitEnforcement(BaseModel):
    status: str | Literal["inactive", "enforcing"]


class OrganizationSpendLimit(BaseModel):
    currency: str | Literal["USD"]
    enforcement: OrganizationSpendLimitEnforcement
    interval: str | Literal["month"]
    object: Literal["organization.spend_limit"]
    threshold_amount: int


class OrganizationSpendLimitDeleted(BaseModel):
    deleted: bool
    object: Literal["organization.spend_limit.deleted"]


class OrganizationUser(BaseModel):
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


class Projects(BaseModel):
    data: list[ProjectsData]
    object: Literal["list"]


class ProjectsData(BaseModel):
    id: str | None = None
    name: str | None = None
    role: str | None = None


class User(BaseModel):
    id: str
    object: Literal["user"]
    banned: bool | None = None
    banned_at: int | None = None
    email: str | None = None
    enabled: bool | None = None
    name: str | None = None
    picture: str | None = None


class Project(BaseModel):
    id: str
    created_at: int
    object: Literal["organization.project"]
    archived_at: int | None = None
    external_key_id: str | None = None
    name: str | None = None
    residency: Open[ProjectResidency] | None = None
    status: str | None = None


class APIKeyDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.project.api_key.deleted"]


class ProjectsCertificateActivateResponse(BaseModel):
    id: str
    active: bool
    certificate_details: ProjectsCertificateActivateResponseCertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.project.certificate"]


class ProjectsCertificateActivateResponseCertificateDetails(BaseModel):
    expires_at: int | None = None
    valid_at: int | None = None


class ProjectsCertificateDeactivateResponse(BaseModel):
    id: str
    active: bool
    certificate_details: ProjectsCertificateDeactivateResponseCertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.project.certificate"]


class ProjectsCertificateDeactivateResponseCertificateDetails(BaseModel):
    expires_at: int | None = None
    valid_at: int | None = None


class ProjectsCertificateListResponseCertificateDetails(BaseModel):
    expires_at: int | None = None
    valid_at: int | None = None


class ProjectsCertificateListResponse(BaseModel):
    id: str
    active: bool
    certificate_details: ProjectsCertificateListResponseCertificateDetails
    created_at: int
    name: str | None = None
    object: Literal["organization.project.certificate"]


class ProjectsGroupDeleteResponse(BaseModel):
    deleted: bool
    object: Literal["project.group.deleted"]


class GroupsRoleCreateResponseGroup(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["group"]
    scim_managed: bool


class ProjectsGroupsRoleCreateResponse(BaseModel):
    group: GroupsRoleCreateResponseGroup
    object: Literal["group.role"]
    role: Role


class ProjectsGroupsRoleDeleteResponse(BaseModel):
    deleted: bool
    object: str


class GroupsRoleListResponseAssignmentSource(BaseModel):
    principal_id: str
    principal_type: str


class ProjectsGroupsRoleListResponse(BaseModel):
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


class GroupsRoleRetrieveResponseAssignmentSource(BaseModel):
    principal_id: str
    principal_type: str


class ProjectsGroupsRoleRetrieveResponse(BaseModel):
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


class ProjectAPIKeyOwner(BaseModel):
    service_account: OwnerServiceAccount | None = None
    type: Literal["user", "service_account"] | None = None
    user: OwnerUser | None = None


class OwnerServiceAccount(BaseModel):
    id: str
    created_at: int
    name: str
    role: str


class OwnerUser(BaseModel):
    id: str
    created_at: int
    email: str
    name: str
    role: str


class ProjectAPIKey(BaseModel):
    id: str
    created_at: int
    last_used_at: int | None = None
    name: str
    object: Literal["organization.project.api_key"]
    owner: ProjectAPIKeyOwner
    owner_project_access: Literal["active", "inactive"]
    redacted_value: str
    expires_at: int | None = None


class ProjectDataRetention(BaseModel):
    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class ProjectGroup(BaseModel):
    created_at: int
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    object: Literal["project.group"]
    project_id: str


class CodeInterpreter(BaseModel):
    enabled: bool


class FileSearch(BaseModel):
    enabled: bool


class ImageGeneration(BaseModel):
    enabled: bool


class Mcp(BaseModel):
    enabled: bool


class ProjectHostedToolPermissions(BaseModel):
    code_interpreter: CodeInterpreter
    file_search: FileSearch
    image_generation: ImageGeneration
    mcp: Mcp
    web_search: WebSearch


class WebSearch(BaseModel):
    enabled: bool


class ProjectModelPermissions(BaseModel, rename={"api_model_ids": "model_ids"}):
    mode: Literal["allow_list", "deny_list"]
    api_model_ids: list[str]
    object: Literal["project.model_permissions"]


class ProjectModelPermissionsDeleted(BaseModel):
    deleted: bool
    object: Literal["project.model_permissions.deleted"]


class ProjectRateLimit(BaseModel):
    id: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    model: str
    object: Literal["project.rate_limit"]
    batch_1_day_max_input_tokens: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None


class ProjectServiceAccount(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["owner", "member", "none"]


class ProjectServiceTierSettings(BaseModel):
    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | list[Open[ProjectOptionalServiceTier]]
    object: Literal["project.service_tier_settings"]


class ProjectSpendAlertNotificationChannel(BaseModel):
    recipients: list[str]
    type: Literal["email"]
    subject_prefix: str | None = None


class ProjectSpendAlert(BaseModel):
    id: str
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: ProjectSpendAlertNotificationChannel
    object: Literal["project.spend_alert"]
    threshold_amount: int


class ProjectSpendAlertDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["project.spend_alert.deleted"]


class ProjectSpendLimitEnforcement(BaseModel):
    status: str | Literal["inactive", "enforcing"]


class ProjectSpendLimit(BaseModel):
    currency: str | Literal["USD"]
    enforcement: ProjectSpendLimitEnforcement
    interval: str | Literal["month"]
    object: Literal["project.spend_limit"]
    threshold_amount: int


class ProjectSpendLimitDeleted(BaseModel):
    deleted: bool
    object: Literal["project.spend_limit.deleted"]


class ProjectUser(BaseModel):
    id: str
    added_at: int
    object: Literal["organization.project.user"]
    role: str
    email: str | None = None
    name: str | None = None


class ProjectsRoleDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["role.deleted"]


class APIKey(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: int | None = None


class ServiceAccountCreateResponse(BaseModel):
    id: str
    api_key: APIKey | None = None
    created_at: int
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]


class ServiceAccountDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.project.service_account.deleted"]


class APIKeyCreateResponse(BaseModel):
    id: str
    created_at: int
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: int | None = None


class ProjectsUserDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.project.user.deleted"]


class UsersRoleCreateResponse(BaseModel):
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser


class UsersRoleDeleteResponse(BaseModel):
    deleted: bool
    object: str


class UsersRoleListResponseAssignmentSource(BaseModel):
    principal_id: str
    principal_type: str


class UsersRoleListResponse(BaseModel):
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


class UsersRoleRetrieveResponseAssignmentSource(BaseModel):
    principal_id: str
    principal_type: str


class UsersRoleRetrieveResponse(BaseModel):
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


class Role(BaseModel):
    id: str
    description: str | None = None
    name: str
    object: Literal["role"]
    permissions: list[str]
    predefined_role: bool
    resource_type: str


class RoleDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["role.deleted"]


class UsageAudioSpeechesResponseData(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageAudioSpeechesResponseDataResult]
    start_time: int


class UsageAudioSpeechesResponseDataResultOrganizationCostsResult(
    BaseModel, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageAudioSpeechesResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: Open[CostQuantityUnit] | None = None
    user_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationCostsResultAmount(BaseModel):
    currency: str | None = None
    value: float | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageAudioSpeechesResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    BaseModel, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageCompletionsResult(
    BaseModel, tag_field="object", tag="organization.usage.completions.result"
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
    BaseModel, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageFileSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageImagesResult(
    BaseModel, tag_field="object", tag="organization.usage.images.result"
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
    BaseModel, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageVectorStoresResult(
    BaseModel, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageAudioSpeechesResponseDataResultOrganizationUsageWebSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.web_searches.result"
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


class UsageAudioSpeechesResponse(BaseModel):
    data: list[UsageAudioSpeechesResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageAudioTranscriptionsResponseData(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageAudioTranscriptionsResponseDataResult]
    start_time: int


class UsageAudioTranscriptionsResponseDataResultOrganizationCostsResult(
    BaseModel, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageAudioTranscriptionsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: Open[CostQuantityUnit] | None = None
    user_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationCostsResultAmount(BaseModel):
    currency: str | None = None
    value: float | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioSpeechesResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    BaseModel, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageCompletionsResult(
    BaseModel, tag_field="object", tag="organization.usage.completions.result"
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
    BaseModel, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageFileSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageImagesResult(
    BaseModel, tag_field="object", tag="organization.usage.images.result"
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
    BaseModel, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageVectorStoresResult(
    BaseModel, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageAudioTranscriptionsResponseDataResultOrganizationUsageWebSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.web_searches.result"
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


class UsageAudioTranscriptionsResponse(BaseModel):
    data: list[UsageAudioTranscriptionsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageCodeInterpreterSessionsResponseData(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageCodeInterpreterSessionsResponseDataResult]
    start_time: int


class UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResult(
    BaseModel, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: Open[CostQuantityUnit] | None = None
    user_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResultAmount(BaseModel):
    currency: str | None = None
    value: float | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioSpeechesResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    BaseModel, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCompletionsResult(
    BaseModel, tag_field="object", tag="organization.usage.completions.result"
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
    BaseModel, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageFileSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageImagesResult(
    BaseModel, tag_field="object", tag="organization.usage.images.result"
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
    BaseModel, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageVectorStoresResult(
    BaseModel, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageWebSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.web_searches.result"
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


class UsageCodeInterpreterSessionsResponse(BaseModel):
    data: list[UsageCodeInterpreterSessionsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageCompletionsResponseData(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageCompletionsResponseDataResult]
    start_time: int


class UsageCompletionsResponseDataResultOrganizationCostsResult(
    BaseModel, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageCompletionsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: Open[CostQuantityUnit] | None = None
    user_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationCostsResultAmount(BaseModel):
    currency: str | None = None
    value: float | None = None


class UsageCompletionsResponseDataResultOrganizationUsageAudioSpeechesResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    BaseModel, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageCompletionsResult(
    BaseModel, tag_field="object", tag="organization.usage.completions.result"
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
    BaseModel, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageFileSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageImagesResult(
    BaseModel, tag_field="object", tag="organization.usage.images.result"
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
    BaseModel, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageVectorStoresResult(
    BaseModel, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageCompletionsResponseDataResultOrganizationUsageWebSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.web_searches.result"
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


class UsageCompletionsResponse(BaseModel):
    data: list[UsageCompletionsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageCostsResponseData(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageCostsResponseDataResult]
    start_time: int


class UsageCostsResponseDataResultOrganizationCostsResult(
    BaseModel, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageCostsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: Open[CostQuantityUnit] | None = None
    user_id: str | None = None


class UsageCostsResponseDataResultOrganizationCostsResultAmount(BaseModel):
    currency: str | None = None
    value: float | None = None


class UsageCostsResponseDataResultOrganizationUsageAudioSpeechesResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    BaseModel, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageCompletionsResult(
    BaseModel, tag_field="object", tag="organization.usage.completions.result"
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
    BaseModel, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageFileSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageImagesResult(
    BaseModel, tag_field="object", tag="organization.usage.images.result"
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
    BaseModel, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageVectorStoresResult(
    BaseModel, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageCostsResponseDataResultOrganizationUsageWebSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.web_searches.result"
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


class UsageCostsResponse(BaseModel):
    data: list[UsageCostsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageDecisionsResponseData(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageDecisionsResponseDataResult]
    start_time: int


class UsageDecisionsResponseDataResult(BaseModel):
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


class UsageDecisionsResponse(BaseModel):
    data: list[UsageDecisionsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageEmbeddingsResponseData(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageEmbeddingsResponseDataResult]
    start_time: int


class UsageEmbeddingsResponseDataResultOrganizationCostsResult(
    BaseModel, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageEmbeddingsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: Open[CostQuantityUnit] | None = None
    user_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationCostsResultAmount(BaseModel):
    currency: str | None = None
    value: float | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageAudioSpeechesResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    BaseModel, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageCompletionsResult(
    BaseModel, tag_field="object", tag="organization.usage.completions.result"
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
    BaseModel, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageFileSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageImagesResult(
    BaseModel, tag_field="object", tag="organization.usage.images.result"
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
    BaseModel, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageVectorStoresResult(
    BaseModel, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageEmbeddingsResponseDataResultOrganizationUsageWebSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.web_searches.result"
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


class UsageEmbeddingsResponse(BaseModel):
    data: list[UsageEmbeddingsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageFileSearchCallsResponseData(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageFileSearchCallsResponseDataResult]
    start_time: int


class UsageFileSearchCallsResponseDataResultOrganizationCostsResult(
    BaseModel, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageFileSearchCallsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: Open[CostQuantityUnit] | None = None
    user_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationCostsResultAmount(BaseModel):
    currency: str | None = None
    value: float | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    BaseModel, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageCompletionsResult(
    BaseModel, tag_field="object", tag="organization.usage.completions.result"
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
    BaseModel, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageFileSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageImagesResult(
    BaseModel, tag_field="object", tag="organization.usage.images.result"
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
    BaseModel, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageVectorStoresResult(
    BaseModel, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageFileSearchCallsResponseDataResultOrganizationUsageWebSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.web_searches.result"
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


class UsageFileSearchCallsResponse(BaseModel):
    data: list[UsageFileSearchCallsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageImagesResponseData(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageImagesResponseDataResult]
    start_time: int


class UsageImagesResponseDataResultOrganizationCostsResult(
    BaseModel, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageImagesResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: Open[CostQuantityUnit] | None = None
    user_id: str | None = None


class UsageImagesResponseDataResultOrganizationCostsResultAmount(BaseModel):
    currency: str | None = None
    value: float | None = None


class UsageImagesResponseDataResultOrganizationUsageAudioSpeechesResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    BaseModel, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageCompletionsResult(
    BaseModel, tag_field="object", tag="organization.usage.completions.result"
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
    BaseModel, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageFileSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageImagesResult(
    BaseModel, tag_field="object", tag="organization.usage.images.result"
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
    BaseModel, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageVectorStoresResult(
    BaseModel, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageImagesResponseDataResultOrganizationUsageWebSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.web_searches.result"
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


class UsageImagesResponse(BaseModel):
    data: list[UsageImagesResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageModerationsResponseData(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageModerationsResponseDataResult]
    start_time: int


class UsageModerationsResponseDataResultOrganizationCostsResult(
    BaseModel, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageModerationsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: Open[CostQuantityUnit] | None = None
    user_id: str | None = None


class UsageModerationsResponseDataResultOrganizationCostsResultAmount(BaseModel):
    currency: str | None = None
    value: float | None = None


class UsageModerationsResponseDataResultOrganizationUsageAudioSpeechesResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    BaseModel, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageCompletionsResult(
    BaseModel, tag_field="object", tag="organization.usage.completions.result"
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
    BaseModel, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageFileSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageImagesResult(
    BaseModel, tag_field="object", tag="organization.usage.images.result"
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
    BaseModel, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageVectorStoresResult(
    BaseModel, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageModerationsResponseDataResultOrganizationUsageWebSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.web_searches.result"
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


class UsageModerationsResponse(BaseModel):
    data: list[UsageModerationsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageVectorStoresResponseData(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageVectorStoresResponseDataResult]
    start_time: int


class UsageVectorStoresResponseDataResultOrganizationCostsResult(
    BaseModel, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageVectorStoresResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: Open[CostQuantityUnit] | None = None
    user_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationCostsResultAmount(BaseModel):
    currency: str | None = None
    value: float | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageAudioSpeechesResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    BaseModel, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageCompletionsResult(
    BaseModel, tag_field="object", tag="organization.usage.completions.result"
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
    BaseModel, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageFileSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageImagesResult(
    BaseModel, tag_field="object", tag="organization.usage.images.result"
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
    BaseModel, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageVectorStoresResult(
    BaseModel, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageVectorStoresResponseDataResultOrganizationUsageWebSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.web_searches.result"
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


class UsageVectorStoresResponse(BaseModel):
    data: list[UsageVectorStoresResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UsageWebSearchCallsResponseData(BaseModel):
    end_time: int
    object: Literal["bucket"]
    results: list[UsageWebSearchCallsResponseDataResult]
    start_time: int


class UsageWebSearchCallsResponseDataResultOrganizationCostsResult(
    BaseModel, tag_field="object", tag="organization.costs.result"
):
    object: Literal["organization.costs.result"]
    amount: UsageWebSearchCallsResponseDataResultOrganizationCostsResultAmount | None = None
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    line_item: str | None = None
    project_id: str | None = None
    quantity: float | None = None
    quantity_unit: Open[CostQuantityUnit] | None = None
    user_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationCostsResultAmount(BaseModel):
    currency: str | None = None
    value: float | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    characters: int
    num_model_requests: int
    object: Literal["organization.usage.audio_speeches.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResult(
    BaseModel, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    num_model_requests: int
    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult(
    BaseModel, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    num_sessions: int
    object: Literal["organization.usage.code_interpreter_sessions.result"]
    project_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageCompletionsResult(
    BaseModel, tag_field="object", tag="organization.usage.completions.result"
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
    BaseModel, tag_field="object", tag="organization.usage.embeddings.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.embeddings.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageFileSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.file_searches.result"
):
    num_requests: int
    object: Literal["organization.usage.file_searches.result"]
    api_key_id: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    vector_store_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageImagesResult(
    BaseModel, tag_field="object", tag="organization.usage.images.result"
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
    BaseModel, tag_field="object", tag="organization.usage.moderations.result"
):
    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.moderations.result"]
    api_key_id: str | None = None
    model: str | None = None
    project_id: str | None = None
    user_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageVectorStoresResult(
    BaseModel, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


class UsageWebSearchCallsResponseDataResultOrganizationUsageWebSearchesResult(
    BaseModel, tag_field="object", tag="organization.usage.web_searches.result"
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


class UsageWebSearchCallsResponse(BaseModel):
    data: list[UsageWebSearchCallsResponseData]
    has_more: bool
    next_page: str | None = None
    object: Literal["page"]


class UserDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.user.deleted"]


class RoleCreateResponse(BaseModel):
    object: Literal["user.role"]
    role: Role
    user: OrganizationUser


class OrganizationUsersRoleDeleteResponse(BaseModel):
    deleted: bool
    object: str


class OrganizationUsersRoleListResponseAssignmentSource(BaseModel):
    principal_id: str
    principal_type: str


class RoleListResponse(BaseModel):
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


class OrganizationUsersRoleRetrieveResponseAssignmentSource(BaseModel):
    principal_id: str
    principal_type: str


class RoleRetrieveResponse(BaseModel):
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


class AttributeTransformation(BaseModel):
    attribute: str
    expression: str


class VerificationDiscovery(BaseModel, tag_field="type", tag="discovery"):
    discovery_url: str | None = None
    type: Literal["discovery"]


class VerificationUploadedJwks(BaseModel, tag_field="type", tag="uploaded_jwks"):
    jwks: dict[str, Object]
    type: Literal["uploaded_jwks"]


class WorkloadIdentityProvider(BaseModel):
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


class WorkloadIdentityProviderDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["organization.workload_identity_provider.deleted"]


class FederationRule(BaseModel):
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


class PermissionsRestricted(BaseModel, tag_field="type", tag="restricted"):
    scopes: list[str]
    type: Literal["restricted"]


class PermissionsServiceAccountDefault(BaseModel, tag_field="type", tag="service_account_default"):
    type: Literal["service_account_default"]


class FederationRuleDeleted(BaseModel):
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
