# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Import paths below `openai_async.types` and the names each offers.

A value is groups, separated by semicolons, of a module and names in it; `Name=Other` where they differ.
"""

from __future__ import annotations

MODULES: dict[str, str] = {
    "": (
        "audio AudioModel AudioResponseFormat;batches Batch BatchError BatchRequestCounts BatchUsage;completions "
        "Completion CompletionChoice CompletionUsage;containers ContainerCreateResponse ContainerListResponse "
        "ContainerRetrieveResponse;content_provenance_checks ContentProvenanceCheck;decisions Decision;embeddings "
        "CreateEmbeddingResponse Embedding EmbeddingModel;evals EvalCreateResponse EvalCustomDataSourceConfig "
        "EvalDeleteResponse EvalListResponse EvalRetrieveResponse EvalStoredCompletionsDataSourceConfig "
        "EvalUpdateResponse;files FileContent FileDeleted FileObject FilePurpose;images Image ImageEditCompletedEvent "
        "ImageEditPartialImageEvent ImageEditStreamEvent ImageGenCompletedEvent ImageGenPartialImageEvent "
        "ImageGenStreamEvent ImageModel ImagesResponse;models Model ModelDeleted;moderations Moderation "
        "ModerationCreateResponse ModerationModel;params.batches BatchCreateParams BatchListParams;params.completions "
        "CompletionCreateParams;params.containers ContainerCreateParams "
        "ContainerListParams;params.content_provenance_checks ContentProvenanceCheckCreateParams;params.decisions "
        "DecisionCreateParams DecisionInputImageParam DecisionInputMessageParam DecisionInputMessageUnionParam "
        "DecisionInputPartUnionParam DecisionInputTextParam DecisionPromptCacheBreakpointParam;params.embeddings "
        "EmbeddingCreateParams;params.evals EvalCreateParams EvalListParams EvalUpdateParams;params.files "
        "FileCreateParams FileListParams;params.images ImageCreateVariationParams ImageEditParams ImageGenerateParams "
        "ImageInputReferenceParam;params.moderations ModerationCreateParams ModerationImageURLInputParam "
        "ModerationMultiModalInputParam ModerationTextInputParam;params.skills SkillCreateParams SkillListParams "
        "SkillUpdateParams;params.uploads UploadCompleteParams UploadCreateParams;params.vector_stores "
        "AutoFileChunkingStrategyParam FileChunkingStrategyParam StaticFileChunkingStrategyObjectParam "
        "StaticFileChunkingStrategyParam VectorStoreCreateParams VectorStoreListParams VectorStoreSearchParams "
        "VectorStoreUpdateParams;params.videos VideoCreateCharacterParams VideoCreateParams VideoDownloadContentParams "
        "VideoEditParams VideoExtendParams VideoListParams VideoModelParam VideoRemixParams;params.websocket "
        "ReconnectingOverrides SyncWebSocketConnectionOptions WebSocketConnectionOptions;shared AllModels ChatModel "
        "ComparisonFilter CompoundFilter CustomToolInputFormat DecisionInputJSON DecisionQuestionInputImage "
        "DecisionQuestionInputPart DecisionQuestionInputText ErrorObject FunctionDefinition FunctionParameters "
        "Metadata OAuthErrorCode Reasoning ReasoningEffort ResponseFormatJSONObject ResponseFormatJSONSchema "
        "ResponseFormatText ResponseFormatTextGrammar ResponseFormatTextPython ResponsesModel;skills DeletedSkill "
        "Skill SkillList;uploads Upload;vector_stores FileChunkingStrategy OtherFileChunkingStrategyObject "
        "StaticFileChunkingStrategy StaticFileChunkingStrategyObject VectorStore VectorStoreDeleted "
        "VectorStoreSearchResponse;videos Video VideoCreateCharacterResponse VideoCreateError VideoDeleteResponse "
        "VideoGetCharacterResponse VideoModel VideoSeconds VideoSize;websocket ReconnectingEvent "
        "WebsocketConnectionOptions"
    ),
    "admin": "",
    "admin.organization": (
        "admin AdminAPIKey AdminAPIKeyCreateResponse AdminAPIKeyDeleteResponse AuditLogListResponse "
        "AwsExternalStorageProvider AzureExternalStorageProvider Certificate CertificateActivateResponse "
        "CertificateDeactivateResponse CertificateDeleteResponse CertificateListResponse CostQuantityUnit ExternalKey "
        "ExternalKeyValidateResponse ExternalStorageConfiguration ExternalStorageDeleted GcpExternalStorageProvider "
        "Group GroupDeleteResponse GroupUpdateResponse Invite InviteDeleteResponse OciExternalStorageProvider "
        "OrganizationDataRetention OrganizationSpendAlert OrganizationSpendAlertDeleted OrganizationSpendLimit "
        "OrganizationSpendLimitDeleted OrganizationUser Project ProjectResidency Role RoleDeleteResponse "
        "UsageAudioSpeechesResponse UsageAudioTranscriptionsResponse UsageCodeInterpreterSessionsResponse "
        "UsageCompletionsResponse UsageCostsResponse UsageDecisionsResponse UsageEmbeddingsResponse "
        "UsageFileSearchCallsResponse UsageImagesResponse UsageModerationsResponse UsageVectorStoresResponse "
        "UsageWebSearchCallsResponse UserDeleteResponse WorkloadIdentityProvider "
        "WorkloadIdentityProviderDeleted;params.admin AdminAPIKeyCreateParams AdminAPIKeyListParams AuditLogListParams "
        "CertificateActivateParams CertificateCreateParams CertificateDeactivateParams CertificateListParams "
        "CertificateRetrieveParams CertificateUpdateParams DataRetentionUpdateParams ExternalKeyCreateParams "
        "ExternalKeyListParams ExternalStorageCreateParams ExternalStorageListParams GroupCreateParams GroupListParams "
        "GroupUpdateParams InviteCreateParams InviteListParams ProjectCreateParams ProjectListParams "
        "ProjectUpdateParams RoleCreateParams RoleListParams RoleUpdateParams SpendAlertCreateParams "
        "SpendAlertListParams SpendAlertUpdateParams SpendLimitUpdateParams UsageAudioSpeechesParams "
        "UsageAudioTranscriptionsParams UsageCodeInterpreterSessionsParams UsageCompletionsParams UsageCostsParams "
        "UsageDecisionsParams UsageEmbeddingsParams UsageFileSearchCallsParams UsageImagesParams "
        "UsageModerationsParams UsageVectorStoresParams UsageWebSearchCallsParams UserListParams UserUpdateParams "
        "WorkloadIdentityProviderCreateParams WorkloadIdentityProviderListParams WorkloadIdentityProviderUpdateParams"
    ),
    "admin.organization.admin_api_key": "admin AdminAPIKey Owner=AdminAPIKeyOwner",
    "admin.organization.admin_api_key_create_params": "params.admin AdminAPIKeyCreateParams",
    "admin.organization.admin_api_key_create_response": "admin AdminAPIKeyCreateResponse",
    "admin.organization.admin_api_key_delete_response": "admin AdminAPIKeyDeleteResponse",
    "admin.organization.admin_api_key_list_params": "params.admin AdminAPIKeyListParams",
    "admin.organization.audit_log_list_params": "params.admin AuditLogListParams EffectiveAt",
    "admin.organization.audit_log_list_response": (
        "admin APIKeyCreated APIKeyCreatedData APIKeyDeleted APIKeyUpdated APIKeyUpdatedChangesRequested Actor "
        "ActorAPIKey ActorAPIKeyServiceAccount ActorAPIKeyUser ActorSession ActorSessionUser AuditLogListResponse "
        "CertificateCreated CertificateDeleted CertificateUpdated CertificatesActivated "
        "CertificatesActivatedCertificate CertificatesDeactivated CertificatesDeactivatedCertificate "
        "CheckpointPermissionCreated CheckpointPermissionCreatedData CheckpointPermissionDeleted ExternalKeyRegistered "
        "ExternalKeyRemoved ExternalStorageRegistered ExternalStorageRegisteredData "
        "ExternalStorageRegisteredDataProvider ExternalStorageRemoved GroupCreated GroupCreatedData GroupDeleted "
        "GroupUpdated GroupUpdatedChangesRequested IPAllowlistConfigActivated IPAllowlistConfigActivatedConfig "
        "IPAllowlistConfigDeactivated IPAllowlistConfigDeactivatedConfig IPAllowlistCreated IPAllowlistDeleted "
        "IPAllowlistUpdated InviteAccepted InviteDeleted InviteSent InviteSentData LoginFailed LogoutFailed "
        "OrganizationUpdated OrganizationUpdatedChangesRequested Project=AuditLogListResponseProject ProjectArchived "
        "ProjectCreated ProjectCreatedData ProjectDeleted ProjectUpdated ProjectUpdatedChangesRequested "
        "RateLimitDeleted RateLimitUpdated RateLimitUpdatedChangesRequested RoleAssignmentCreated "
        "RoleAssignmentDeleted RoleBoundToResource RoleCreated RoleDeleted RoleUnboundFromResource RoleUpdated "
        "RoleUpdatedChangesRequested ScimDisabled ScimEnabled ServiceAccountCreated ServiceAccountCreatedData "
        "ServiceAccountDeleted ServiceAccountUpdated ServiceAccountUpdatedChangesRequested UserAdded UserAddedData "
        "UserDeleted UserUpdated UserUpdatedChangesRequested WorkloadIdentityProviderCreated "
        "WorkloadIdentityProviderDeleted=AuditLogListResponseWorkloadIdentityProviderDeleted "
        "WorkloadIdentityProviderMappingCreated WorkloadIdentityProviderMappingDeleted "
        "WorkloadIdentityProviderMappingUpdated WorkloadIdentityProviderUpdated"
    ),
    "admin.organization.aws_external_storage_provider": "admin AwsExternalStorageProvider",
    "admin.organization.azure_external_storage_provider": "admin AzureExternalStorageProvider",
    "admin.organization.certificate": "admin Certificate CertificateDetails",
    "admin.organization.certificate_activate_params": "params.admin CertificateActivateParams",
    "admin.organization.certificate_activate_response": (
        "admin CertificateActivateResponse CertificateDetails=CertificateActivateResponseCertificateDetails"
    ),
    "admin.organization.certificate_create_params": "params.admin CertificateCreateParams",
    "admin.organization.certificate_deactivate_params": "params.admin CertificateDeactivateParams",
    "admin.organization.certificate_deactivate_response": (
        "admin CertificateDeactivateResponse CertificateDetails=CertificateDeactivateResponseCertificateDetails"
    ),
    "admin.organization.certificate_delete_response": "admin CertificateDeleteResponse",
    "admin.organization.certificate_list_params": "params.admin CertificateListParams",
    "admin.organization.certificate_list_response": (
        "admin CertificateDetails=CertificateListResponseCertificateDetails CertificateListResponse"
    ),
    "admin.organization.certificate_retrieve_params": "params.admin CertificateRetrieveParams",
    "admin.organization.certificate_update_params": "params.admin CertificateUpdateParams",
    "admin.organization.cost_quantity_unit": "admin CostQuantityUnit",
    "admin.organization.data_retention_update_params": "params.admin DataRetentionUpdateParams",
    "admin.organization.external_key": "admin ExternalKey",
    "admin.organization.external_key_create_params": (
        "params.admin ExternalKeyCreateParams V1OrganizationExternalKeysPostRequestAws "
        "V1OrganizationExternalKeysPostRequestAzure V1OrganizationExternalKeysPostRequestGcp "
        "V1OrganizationExternalKeysPostRequestOci"
    ),
    "admin.organization.external_key_list_params": "params.admin ExternalKeyListParams",
    "admin.organization.external_key_validate_response": "admin ExternalKeyValidateResponse",
    "admin.organization.external_storage_configuration": "admin ExternalStorageConfiguration Provider",
    "admin.organization.external_storage_create_params": (
        "params.admin ExternalStorageCreateParams Provider ProviderAws ProviderAzure ProviderGcp ProviderOci"
    ),
    "admin.organization.external_storage_deleted": "admin ExternalStorageDeleted",
    "admin.organization.external_storage_list_params": "params.admin ExternalStorageListParams",
    "admin.organization.gcp_external_storage_provider": "admin GcpExternalStorageProvider",
    "admin.organization.group": "admin Group",
    "admin.organization.group_create_params": "params.admin GroupCreateParams",
    "admin.organization.group_delete_response": "admin GroupDeleteResponse",
    "admin.organization.group_list_params": "params.admin GroupListParams",
    "admin.organization.group_update_params": "params.admin GroupUpdateParams",
    "admin.organization.group_update_response": "admin GroupUpdateResponse",
    "admin.organization.groups": (
        "admin OrganizationGroupUser RoleCreateResponse=GroupsRoleCreateResponse "
        "RoleDeleteResponse=GroupsRoleDeleteResponse RoleListResponse=GroupsRoleListResponse "
        "RoleRetrieveResponse=GroupsRoleRetrieveResponse UserCreateResponse "
        "UserDeleteResponse=GroupsUserDeleteResponse UserRetrieveResponse;params.admin "
        "RoleCreateParams=GroupsRoleCreateParams RoleListParams=GroupsRoleListParams UserCreateParams "
        "UserListParams=GroupsUserListParams"
    ),
    "admin.organization.groups.organization_group_user": "admin OrganizationGroupUser",
    "admin.organization.groups.role_create_params": "params.admin RoleCreateParams=GroupsRoleCreateParams",
    "admin.organization.groups.role_create_response": (
        "admin Group=RoleCreateResponseGroup RoleCreateResponse=GroupsRoleCreateResponse"
    ),
    "admin.organization.groups.role_delete_response": "admin RoleDeleteResponse=GroupsRoleDeleteResponse",
    "admin.organization.groups.role_list_params": "params.admin RoleListParams=GroupsRoleListParams",
    "admin.organization.groups.role_list_response": (
        "admin AssignmentSource=RoleListResponseAssignmentSource RoleListResponse=GroupsRoleListResponse"
    ),
    "admin.organization.groups.role_retrieve_response": (
        "admin AssignmentSource=RoleRetrieveResponseAssignmentSource RoleRetrieveResponse=GroupsRoleRetrieveResponse"
    ),
    "admin.organization.groups.user_create_params": "params.admin UserCreateParams",
    "admin.organization.groups.user_create_response": "admin UserCreateResponse",
    "admin.organization.groups.user_delete_response": "admin UserDeleteResponse=GroupsUserDeleteResponse",
    "admin.organization.groups.user_list_params": "params.admin UserListParams=GroupsUserListParams",
    "admin.organization.groups.user_retrieve_response": "admin UserRetrieveResponse",
    "admin.organization.invite": "admin Invite Project=InviteProject",
    "admin.organization.invite_create_params": "params.admin InviteCreateParams Project",
    "admin.organization.invite_delete_response": "admin InviteDeleteResponse",
    "admin.organization.invite_list_params": "params.admin InviteListParams",
    "admin.organization.oci_external_storage_provider": "admin OciExternalStorageProvider",
    "admin.organization.organization_data_retention": "admin OrganizationDataRetention",
    "admin.organization.organization_spend_alert": (
        "admin NotificationChannel=OrganizationSpendAlertNotificationChannel OrganizationSpendAlert"
    ),
    "admin.organization.organization_spend_alert_deleted": "admin OrganizationSpendAlertDeleted",
    "admin.organization.organization_spend_limit": (
        "admin Enforcement=OrganizationSpendLimitEnforcement OrganizationSpendLimit"
    ),
    "admin.organization.organization_spend_limit_deleted": "admin OrganizationSpendLimitDeleted",
    "admin.organization.organization_user": "admin OrganizationUser Projects ProjectsData User",
    "admin.organization.project": "admin Project",
    "admin.organization.project_create_params": "params.admin ProjectCreateParams",
    "admin.organization.project_list_params": "params.admin ProjectListParams",
    "admin.organization.project_residency": "admin ProjectResidency",
    "admin.organization.project_update_params": "params.admin ProjectUpdateParams",
    "admin.organization.projects": (
        "admin APIKeyDeleteResponse CertificateActivateResponse=ProjectsCertificateActivateResponse "
        "CertificateDeactivateResponse=ProjectsCertificateDeactivateResponse "
        "CertificateListResponse=ProjectsCertificateListResponse GroupDeleteResponse=ProjectsGroupDeleteResponse "
        "ProjectAPIKey ProjectDataRetention ProjectGroup ProjectHostedToolPermissions ProjectModelPermissions "
        "ProjectModelPermissionsDeleted ProjectOptionalServiceTier ProjectRateLimit ProjectServiceAccount "
        "ProjectServiceTierSettings ProjectSpendAlert ProjectSpendAlertDeleted ProjectSpendLimit "
        "ProjectSpendLimitDeleted ProjectUser RoleDeleteResponse=ProjectsRoleDeleteResponse "
        "ServiceAccountCreateResponse ServiceAccountDeleteResponse "
        "UserDeleteResponse=ProjectsUserDeleteResponse;params.admin APIKeyListParams APIKeyUpdateParams "
        "CertificateActivateParams=ProjectsCertificateActivateParams "
        "CertificateDeactivateParams=ProjectsCertificateDeactivateParams "
        "CertificateListParams=ProjectsCertificateListParams "
        "DataRetentionUpdateParams=ProjectsDataRetentionUpdateParams GroupCreateParams=ProjectsGroupCreateParams "
        "GroupListParams=ProjectsGroupListParams GroupRetrieveParams HostedToolPermissionUpdateParams "
        "ModelPermissionUpdateParams RateLimitListRateLimitsParams RateLimitUpdateRateLimitParams "
        "RoleCreateParams=ProjectsRoleCreateParams RoleListParams=ProjectsRoleListParams "
        "RoleUpdateParams=ProjectsRoleUpdateParams ServiceAccountCreateParams ServiceAccountListParams "
        "ServiceAccountUpdateParams ServiceTierSettingUpdateParams "
        "SpendAlertCreateParams=ProjectsSpendAlertCreateParams SpendAlertListParams=ProjectsSpendAlertListParams "
        "SpendAlertUpdateParams=ProjectsSpendAlertUpdateParams SpendLimitUpdateParams=ProjectsSpendLimitUpdateParams "
        "UserCreateParams=ProjectsUserCreateParams UserListParams=ProjectsUserListParams "
        "UserUpdateParams=ProjectsUserUpdateParams"
    ),
    "admin.organization.projects.api_key_delete_response": "admin APIKeyDeleteResponse",
    "admin.organization.projects.api_key_list_params": "params.admin APIKeyListParams",
    "admin.organization.projects.api_key_update_params": "params.admin APIKeyUpdateParams",
    "admin.organization.projects.certificate_activate_params": (
        "params.admin CertificateActivateParams=ProjectsCertificateActivateParams"
    ),
    "admin.organization.projects.certificate_activate_response": (
        "admin CertificateActivateResponse=ProjectsCertificateActivateResponse "
        "CertificateDetails=ProjectsCertificateActivateResponseCertificateDetails"
    ),
    "admin.organization.projects.certificate_deactivate_params": (
        "params.admin CertificateDeactivateParams=ProjectsCertificateDeactivateParams"
    ),
    "admin.organization.projects.certificate_deactivate_response": (
        "admin CertificateDeactivateResponse=ProjectsCertificateDeactivateResponse "
        "CertificateDetails=ProjectsCertificateDeactivateResponseCertificateDetails"
    ),
    "admin.organization.projects.certificate_list_params": (
        "params.admin CertificateListParams=ProjectsCertificateListParams"
    ),
    "admin.organization.projects.certificate_list_response": (
        "admin CertificateDetails=ProjectsCertificateListResponseCertificateDetails "
        "CertificateListResponse=ProjectsCertificateListResponse"
    ),
    "admin.organization.projects.data_retention_update_params": (
        "params.admin DataRetentionUpdateParams=ProjectsDataRetentionUpdateParams"
    ),
    "admin.organization.projects.group_create_params": "params.admin GroupCreateParams=ProjectsGroupCreateParams",
    "admin.organization.projects.group_delete_response": "admin GroupDeleteResponse=ProjectsGroupDeleteResponse",
    "admin.organization.projects.group_list_params": "params.admin GroupListParams=ProjectsGroupListParams",
    "admin.organization.projects.group_retrieve_params": "params.admin GroupRetrieveParams",
    "admin.organization.projects.groups": (
        "admin RoleCreateResponse=ProjectsGroupsRoleCreateResponse RoleDeleteResponse=ProjectsGroupsRoleDeleteResponse "
        "RoleListResponse=ProjectsGroupsRoleListResponse "
        "RoleRetrieveResponse=ProjectsGroupsRoleRetrieveResponse;params.admin "
        "RoleCreateParams=ProjectsGroupsRoleCreateParams RoleListParams=ProjectsGroupsRoleListParams"
    ),
    "admin.organization.projects.groups.role_create_params": (
        "params.admin RoleCreateParams=ProjectsGroupsRoleCreateParams"
    ),
    "admin.organization.projects.groups.role_create_response": (
        "admin Group=GroupsRoleCreateResponseGroup RoleCreateResponse=ProjectsGroupsRoleCreateResponse"
    ),
    "admin.organization.projects.groups.role_delete_response": (
        "admin RoleDeleteResponse=ProjectsGroupsRoleDeleteResponse"
    ),
    "admin.organization.projects.groups.role_list_params": "params.admin RoleListParams=ProjectsGroupsRoleListParams",
    "admin.organization.projects.groups.role_list_response": (
        "admin AssignmentSource=GroupsRoleListResponseAssignmentSource RoleListResponse=ProjectsGroupsRoleListResponse"
    ),
    "admin.organization.projects.groups.role_retrieve_response": (
        "admin AssignmentSource=GroupsRoleRetrieveResponseAssignmentSource "
        "RoleRetrieveResponse=ProjectsGroupsRoleRetrieveResponse"
    ),
    "admin.organization.projects.hosted_tool_permission_update_params": (
        "params.admin CodeInterpreter FileSearch HostedToolPermissionUpdateParams ImageGeneration Mcp WebSearch"
    ),
    "admin.organization.projects.model_permission_update_params": "params.admin ModelPermissionUpdateParams",
    "admin.organization.projects.project_api_key": (
        "admin Owner=ProjectAPIKeyOwner OwnerServiceAccount OwnerUser ProjectAPIKey"
    ),
    "admin.organization.projects.project_data_retention": "admin ProjectDataRetention",
    "admin.organization.projects.project_group": "admin ProjectGroup",
    "admin.organization.projects.project_hosted_tool_permissions": (
        "admin CodeInterpreter FileSearch ImageGeneration Mcp ProjectHostedToolPermissions WebSearch"
    ),
    "admin.organization.projects.project_model_permissions": "admin ProjectModelPermissions",
    "admin.organization.projects.project_model_permissions_deleted": "admin ProjectModelPermissionsDeleted",
    "admin.organization.projects.project_optional_service_tier": "admin ProjectOptionalServiceTier",
    "admin.organization.projects.project_rate_limit": "admin ProjectRateLimit",
    "admin.organization.projects.project_service_account": "admin ProjectServiceAccount",
    "admin.organization.projects.project_service_tier_settings": "admin ProjectServiceTierSettings",
    "admin.organization.projects.project_spend_alert": (
        "admin NotificationChannel=ProjectSpendAlertNotificationChannel ProjectSpendAlert"
    ),
    "admin.organization.projects.project_spend_alert_deleted": "admin ProjectSpendAlertDeleted",
    "admin.organization.projects.project_spend_limit": (
        "admin Enforcement=ProjectSpendLimitEnforcement ProjectSpendLimit"
    ),
    "admin.organization.projects.project_spend_limit_deleted": "admin ProjectSpendLimitDeleted",
    "admin.organization.projects.project_user": "admin ProjectUser",
    "admin.organization.projects.rate_limit_list_rate_limits_params": "params.admin RateLimitListRateLimitsParams",
    "admin.organization.projects.rate_limit_update_rate_limit_params": "params.admin RateLimitUpdateRateLimitParams",
    "admin.organization.projects.role_create_params": "params.admin RoleCreateParams=ProjectsRoleCreateParams",
    "admin.organization.projects.role_delete_response": "admin RoleDeleteResponse=ProjectsRoleDeleteResponse",
    "admin.organization.projects.role_list_params": "params.admin RoleListParams=ProjectsRoleListParams",
    "admin.organization.projects.role_update_params": "params.admin RoleUpdateParams=ProjectsRoleUpdateParams",
    "admin.organization.projects.service_account_create_params": "params.admin ServiceAccountCreateParams",
    "admin.organization.projects.service_account_create_response": "admin APIKey ServiceAccountCreateResponse",
    "admin.organization.projects.service_account_delete_response": "admin ServiceAccountDeleteResponse",
    "admin.organization.projects.service_account_list_params": "params.admin ServiceAccountListParams",
    "admin.organization.projects.service_account_update_params": "params.admin ServiceAccountUpdateParams",
    "admin.organization.projects.service_accounts": "admin APIKeyCreateResponse;params.admin APIKeyCreateParams",
    "admin.organization.projects.service_accounts.api_key_create_params": "params.admin APIKeyCreateParams",
    "admin.organization.projects.service_accounts.api_key_create_response": "admin APIKeyCreateResponse",
    "admin.organization.projects.service_tier_setting_update_params": "params.admin ServiceTierSettingUpdateParams",
    "admin.organization.projects.spend_alert_create_params": (
        "params.admin NotificationChannel=SpendAlertCreateParamsNotificationChannel "
        "SpendAlertCreateParams=ProjectsSpendAlertCreateParams"
    ),
    "admin.organization.projects.spend_alert_list_params": (
        "params.admin SpendAlertListParams=ProjectsSpendAlertListParams"
    ),
    "admin.organization.projects.spend_alert_update_params": (
        "params.admin NotificationChannel=SpendAlertUpdateParamsNotificationChannel "
        "SpendAlertUpdateParams=ProjectsSpendAlertUpdateParams"
    ),
    "admin.organization.projects.spend_limit_update_params": (
        "params.admin SpendLimitUpdateParams=ProjectsSpendLimitUpdateParams"
    ),
    "admin.organization.projects.user_create_params": "params.admin UserCreateParams=ProjectsUserCreateParams",
    "admin.organization.projects.user_delete_response": "admin UserDeleteResponse=ProjectsUserDeleteResponse",
    "admin.organization.projects.user_list_params": "params.admin UserListParams=ProjectsUserListParams",
    "admin.organization.projects.user_update_params": "params.admin UserUpdateParams=ProjectsUserUpdateParams",
    "admin.organization.projects.users": (
        "admin RoleCreateResponse=UsersRoleCreateResponse RoleDeleteResponse=UsersRoleDeleteResponse "
        "RoleListResponse=UsersRoleListResponse RoleRetrieveResponse=UsersRoleRetrieveResponse;params.admin "
        "RoleCreateParams=UsersRoleCreateParams RoleListParams=UsersRoleListParams"
    ),
    "admin.organization.projects.users.role_create_params": "params.admin RoleCreateParams=UsersRoleCreateParams",
    "admin.organization.projects.users.role_create_response": "admin RoleCreateResponse=UsersRoleCreateResponse",
    "admin.organization.projects.users.role_delete_response": "admin RoleDeleteResponse=UsersRoleDeleteResponse",
    "admin.organization.projects.users.role_list_params": "params.admin RoleListParams=UsersRoleListParams",
    "admin.organization.projects.users.role_list_response": (
        "admin AssignmentSource=UsersRoleListResponseAssignmentSource RoleListResponse=UsersRoleListResponse"
    ),
    "admin.organization.projects.users.role_retrieve_response": (
        "admin AssignmentSource=UsersRoleRetrieveResponseAssignmentSource "
        "RoleRetrieveResponse=UsersRoleRetrieveResponse"
    ),
    "admin.organization.role": "admin Role",
    "admin.organization.role_create_params": "params.admin RoleCreateParams",
    "admin.organization.role_delete_response": "admin RoleDeleteResponse",
    "admin.organization.role_list_params": "params.admin RoleListParams",
    "admin.organization.role_update_params": "params.admin RoleUpdateParams",
    "admin.organization.spend_alert_create_params": (
        "params.admin NotificationChannel=OrganizationSpendAlertCreateParamsNotificationChannel SpendAlertCreateParams"
    ),
    "admin.organization.spend_alert_list_params": "params.admin SpendAlertListParams",
    "admin.organization.spend_alert_update_params": (
        "params.admin NotificationChannel=OrganizationSpendAlertUpdateParamsNotificationChannel SpendAlertUpdateParams"
    ),
    "admin.organization.spend_limit_update_params": "params.admin SpendLimitUpdateParams",
    "admin.organization.usage_audio_speeches_params": "params.admin UsageAudioSpeechesParams",
    "admin.organization.usage_audio_speeches_response": (
        "admin Data=UsageAudioSpeechesResponseData DataResult=UsageAudioSpeechesResponseDataResult "
        "DataResultOrganizationCostsResult=UsageAudioSpeechesResponseDataResultOrganizationCostsResult "
        "DataResultOrganizationCostsResultAmount=UsageAudioSpeechesResponseDataResultOrganizationCostsResultAmount "
        "DataResultOrganizationUsageAudioSpeechesResult=UsageAudioSpeechesResponseDataResultOrganizationUsageAudioSpeechesResult "
        "DataResultOrganizationUsageAudioTranscriptionsResult=UsageAudioSpeechesResponseDataResultOrganizationUsageAudioTranscriptionsResult "
        "DataResultOrganizationUsageCodeInterpreterSessionsResult=UsageAudioSpeechesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult "
        "DataResultOrganizationUsageCompletionsResult=UsageAudioSpeechesResponseDataResultOrganizationUsageCompletionsResult "
        "DataResultOrganizationUsageEmbeddingsResult=UsageAudioSpeechesResponseDataResultOrganizationUsageEmbeddingsResult "
        "DataResultOrganizationUsageFileSearchesResult=UsageAudioSpeechesResponseDataResultOrganizationUsageFileSearchesResult "
        "DataResultOrganizationUsageImagesResult=UsageAudioSpeechesResponseDataResultOrganizationUsageImagesResult "
        "DataResultOrganizationUsageModerationsResult=UsageAudioSpeechesResponseDataResultOrganizationUsageModerationsResult "
        "DataResultOrganizationUsageVectorStoresResult=UsageAudioSpeechesResponseDataResultOrganizationUsageVectorStoresResult "
        "DataResultOrganizationUsageWebSearchesResult=UsageAudioSpeechesResponseDataResultOrganizationUsageWebSearchesResult "
        "UsageAudioSpeechesResponse"
    ),
    "admin.organization.usage_audio_transcriptions_params": "params.admin UsageAudioTranscriptionsParams",
    "admin.organization.usage_audio_transcriptions_response": (
        "admin Data=UsageAudioTranscriptionsResponseData DataResult=UsageAudioTranscriptionsResponseDataResult "
        "DataResultOrganizationCostsResult=UsageAudioTranscriptionsResponseDataResultOrganizationCostsResult "
        "DataResultOrganizationCostsResultAmount=UsageAudioTranscriptionsResponseDataResultOrganizationCostsResultAmount "
        "DataResultOrganizationUsageAudioSpeechesResult=UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioSpeechesResult "
        "DataResultOrganizationUsageAudioTranscriptionsResult=UsageAudioTranscriptionsResponseDataResultOrganizationUsageAudioTranscriptionsResult "
        "DataResultOrganizationUsageCodeInterpreterSessionsResult=UsageAudioTranscriptionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult "
        "DataResultOrganizationUsageCompletionsResult=UsageAudioTranscriptionsResponseDataResultOrganizationUsageCompletionsResult "
        "DataResultOrganizationUsageEmbeddingsResult=UsageAudioTranscriptionsResponseDataResultOrganizationUsageEmbeddingsResult "
        "DataResultOrganizationUsageFileSearchesResult=UsageAudioTranscriptionsResponseDataResultOrganizationUsageFileSearchesResult "
        "DataResultOrganizationUsageImagesResult=UsageAudioTranscriptionsResponseDataResultOrganizationUsageImagesResult "
        "DataResultOrganizationUsageModerationsResult=UsageAudioTranscriptionsResponseDataResultOrganizationUsageModerationsResult "
        "DataResultOrganizationUsageVectorStoresResult=UsageAudioTranscriptionsResponseDataResultOrganizationUsageVectorStoresResult "
        "DataResultOrganizationUsageWebSearchesResult=UsageAudioTranscriptionsResponseDataResultOrganizationUsageWebSearchesResult "
        "UsageAudioTranscriptionsResponse"
    ),
    "admin.organization.usage_code_interpreter_sessions_params": "params.admin UsageCodeInterpreterSessionsParams",
    "admin.organization.usage_code_interpreter_sessions_response": (
        "admin Data=UsageCodeInterpreterSessionsResponseData DataResult=UsageCodeInterpreterSessionsResponseDataResult "
        "DataResultOrganizationCostsResult=UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResult "
        "DataResultOrganizationCostsResultAmount=UsageCodeInterpreterSessionsResponseDataResultOrganizationCostsResultAmount "
        "DataResultOrganizationUsageAudioSpeechesResult=UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioSpeechesResult "
        "DataResultOrganizationUsageAudioTranscriptionsResult=UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageAudioTranscriptionsResult "
        "DataResultOrganizationUsageCodeInterpreterSessionsResult=UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult "
        "DataResultOrganizationUsageCompletionsResult=UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageCompletionsResult "
        "DataResultOrganizationUsageEmbeddingsResult=UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageEmbeddingsResult "
        "DataResultOrganizationUsageFileSearchesResult=UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageFileSearchesResult "
        "DataResultOrganizationUsageImagesResult=UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageImagesResult "
        "DataResultOrganizationUsageModerationsResult=UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageModerationsResult "
        "DataResultOrganizationUsageVectorStoresResult=UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageVectorStoresResult "
        "DataResultOrganizationUsageWebSearchesResult=UsageCodeInterpreterSessionsResponseDataResultOrganizationUsageWebSearchesResult "
        "UsageCodeInterpreterSessionsResponse"
    ),
    "admin.organization.usage_completions_params": "params.admin UsageCompletionsParams",
    "admin.organization.usage_completions_response": (
        "admin Data=UsageCompletionsResponseData DataResult=UsageCompletionsResponseDataResult "
        "DataResultOrganizationCostsResult=UsageCompletionsResponseDataResultOrganizationCostsResult "
        "DataResultOrganizationCostsResultAmount=UsageCompletionsResponseDataResultOrganizationCostsResultAmount "
        "DataResultOrganizationUsageAudioSpeechesResult=UsageCompletionsResponseDataResultOrganizationUsageAudioSpeechesResult "
        "DataResultOrganizationUsageAudioTranscriptionsResult=UsageCompletionsResponseDataResultOrganizationUsageAudioTranscriptionsResult "
        "DataResultOrganizationUsageCodeInterpreterSessionsResult=UsageCompletionsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult "
        "DataResultOrganizationUsageCompletionsResult=UsageCompletionsResponseDataResultOrganizationUsageCompletionsResult "
        "DataResultOrganizationUsageEmbeddingsResult=UsageCompletionsResponseDataResultOrganizationUsageEmbeddingsResult "
        "DataResultOrganizationUsageFileSearchesResult=UsageCompletionsResponseDataResultOrganizationUsageFileSearchesResult "
        "DataResultOrganizationUsageImagesResult=UsageCompletionsResponseDataResultOrganizationUsageImagesResult "
        "DataResultOrganizationUsageModerationsResult=UsageCompletionsResponseDataResultOrganizationUsageModerationsResult "
        "DataResultOrganizationUsageVectorStoresResult=UsageCompletionsResponseDataResultOrganizationUsageVectorStoresResult "
        "DataResultOrganizationUsageWebSearchesResult=UsageCompletionsResponseDataResultOrganizationUsageWebSearchesResult "
        "UsageCompletionsResponse"
    ),
    "admin.organization.usage_costs_params": "params.admin UsageCostsParams",
    "admin.organization.usage_costs_response": (
        "admin Data=UsageCostsResponseData DataResult=UsageCostsResponseDataResult "
        "DataResultOrganizationCostsResult=UsageCostsResponseDataResultOrganizationCostsResult "
        "DataResultOrganizationCostsResultAmount=UsageCostsResponseDataResultOrganizationCostsResultAmount "
        "DataResultOrganizationUsageAudioSpeechesResult=UsageCostsResponseDataResultOrganizationUsageAudioSpeechesResult "
        "DataResultOrganizationUsageAudioTranscriptionsResult=UsageCostsResponseDataResultOrganizationUsageAudioTranscriptionsResult "
        "DataResultOrganizationUsageCodeInterpreterSessionsResult=UsageCostsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult "
        "DataResultOrganizationUsageCompletionsResult=UsageCostsResponseDataResultOrganizationUsageCompletionsResult "
        "DataResultOrganizationUsageEmbeddingsResult=UsageCostsResponseDataResultOrganizationUsageEmbeddingsResult "
        "DataResultOrganizationUsageFileSearchesResult=UsageCostsResponseDataResultOrganizationUsageFileSearchesResult "
        "DataResultOrganizationUsageImagesResult=UsageCostsResponseDataResultOrganizationUsageImagesResult "
        "DataResultOrganizationUsageModerationsResult=UsageCostsResponseDataResultOrganizationUsageModerationsResult "
        "DataResultOrganizationUsageVectorStoresResult=UsageCostsResponseDataResultOrganizationUsageVectorStoresResult "
        "DataResultOrganizationUsageWebSearchesResult=UsageCostsResponseDataResultOrganizationUsageWebSearchesResult "
        "UsageCostsResponse"
    ),
    "admin.organization.usage_decisions_params": "params.admin UsageDecisionsParams",
    "admin.organization.usage_decisions_response": (
        "admin Data=UsageDecisionsResponseData DataResult=UsageDecisionsResponseDataResult UsageDecisionsResponse"
    ),
    "admin.organization.usage_embeddings_params": "params.admin UsageEmbeddingsParams",
    "admin.organization.usage_embeddings_response": (
        "admin Data=UsageEmbeddingsResponseData DataResult=UsageEmbeddingsResponseDataResult "
        "DataResultOrganizationCostsResult=UsageEmbeddingsResponseDataResultOrganizationCostsResult "
        "DataResultOrganizationCostsResultAmount=UsageEmbeddingsResponseDataResultOrganizationCostsResultAmount "
        "DataResultOrganizationUsageAudioSpeechesResult=UsageEmbeddingsResponseDataResultOrganizationUsageAudioSpeechesResult "
        "DataResultOrganizationUsageAudioTranscriptionsResult=UsageEmbeddingsResponseDataResultOrganizationUsageAudioTranscriptionsResult "
        "DataResultOrganizationUsageCodeInterpreterSessionsResult=UsageEmbeddingsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult "
        "DataResultOrganizationUsageCompletionsResult=UsageEmbeddingsResponseDataResultOrganizationUsageCompletionsResult "
        "DataResultOrganizationUsageEmbeddingsResult=UsageEmbeddingsResponseDataResultOrganizationUsageEmbeddingsResult "
        "DataResultOrganizationUsageFileSearchesResult=UsageEmbeddingsResponseDataResultOrganizationUsageFileSearchesResult "
        "DataResultOrganizationUsageImagesResult=UsageEmbeddingsResponseDataResultOrganizationUsageImagesResult "
        "DataResultOrganizationUsageModerationsResult=UsageEmbeddingsResponseDataResultOrganizationUsageModerationsResult "
        "DataResultOrganizationUsageVectorStoresResult=UsageEmbeddingsResponseDataResultOrganizationUsageVectorStoresResult "
        "DataResultOrganizationUsageWebSearchesResult=UsageEmbeddingsResponseDataResultOrganizationUsageWebSearchesResult "
        "UsageEmbeddingsResponse"
    ),
    "admin.organization.usage_file_search_calls_params": "params.admin UsageFileSearchCallsParams",
    "admin.organization.usage_file_search_calls_response": (
        "admin Data=UsageFileSearchCallsResponseData DataResult=UsageFileSearchCallsResponseDataResult "
        "DataResultOrganizationCostsResult=UsageFileSearchCallsResponseDataResultOrganizationCostsResult "
        "DataResultOrganizationCostsResultAmount=UsageFileSearchCallsResponseDataResultOrganizationCostsResultAmount "
        "DataResultOrganizationUsageAudioSpeechesResult=UsageFileSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResult "
        "DataResultOrganizationUsageAudioTranscriptionsResult=UsageFileSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResult "
        "DataResultOrganizationUsageCodeInterpreterSessionsResult=UsageFileSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult "
        "DataResultOrganizationUsageCompletionsResult=UsageFileSearchCallsResponseDataResultOrganizationUsageCompletionsResult "
        "DataResultOrganizationUsageEmbeddingsResult=UsageFileSearchCallsResponseDataResultOrganizationUsageEmbeddingsResult "
        "DataResultOrganizationUsageFileSearchesResult=UsageFileSearchCallsResponseDataResultOrganizationUsageFileSearchesResult "
        "DataResultOrganizationUsageImagesResult=UsageFileSearchCallsResponseDataResultOrganizationUsageImagesResult "
        "DataResultOrganizationUsageModerationsResult=UsageFileSearchCallsResponseDataResultOrganizationUsageModerationsResult "
        "DataResultOrganizationUsageVectorStoresResult=UsageFileSearchCallsResponseDataResultOrganizationUsageVectorStoresResult "
        "DataResultOrganizationUsageWebSearchesResult=UsageFileSearchCallsResponseDataResultOrganizationUsageWebSearchesResult "
        "UsageFileSearchCallsResponse"
    ),
    "admin.organization.usage_images_params": "params.admin UsageImagesParams",
    "admin.organization.usage_images_response": (
        "admin Data=UsageImagesResponseData DataResult=UsageImagesResponseDataResult "
        "DataResultOrganizationCostsResult=UsageImagesResponseDataResultOrganizationCostsResult "
        "DataResultOrganizationCostsResultAmount=UsageImagesResponseDataResultOrganizationCostsResultAmount "
        "DataResultOrganizationUsageAudioSpeechesResult=UsageImagesResponseDataResultOrganizationUsageAudioSpeechesResult "
        "DataResultOrganizationUsageAudioTranscriptionsResult=UsageImagesResponseDataResultOrganizationUsageAudioTranscriptionsResult "
        "DataResultOrganizationUsageCodeInterpreterSessionsResult=UsageImagesResponseDataResultOrganizationUsageCodeInterpreterSessionsResult "
        "DataResultOrganizationUsageCompletionsResult=UsageImagesResponseDataResultOrganizationUsageCompletionsResult "
        "DataResultOrganizationUsageEmbeddingsResult=UsageImagesResponseDataResultOrganizationUsageEmbeddingsResult "
        "DataResultOrganizationUsageFileSearchesResult=UsageImagesResponseDataResultOrganizationUsageFileSearchesResult "
        "DataResultOrganizationUsageImagesResult=UsageImagesResponseDataResultOrganizationUsageImagesResult "
        "DataResultOrganizationUsageModerationsResult=UsageImagesResponseDataResultOrganizationUsageModerationsResult "
        "DataResultOrganizationUsageVectorStoresResult=UsageImagesResponseDataResultOrganizationUsageVectorStoresResult "
        "DataResultOrganizationUsageWebSearchesResult=UsageImagesResponseDataResultOrganizationUsageWebSearchesResult "
        "UsageImagesResponse"
    ),
    "admin.organization.usage_moderations_params": "params.admin UsageModerationsParams",
    "admin.organization.usage_moderations_response": (
        "admin Data=UsageModerationsResponseData DataResult=UsageModerationsResponseDataResult "
        "DataResultOrganizationCostsResult=UsageModerationsResponseDataResultOrganizationCostsResult "
        "DataResultOrganizationCostsResultAmount=UsageModerationsResponseDataResultOrganizationCostsResultAmount "
        "DataResultOrganizationUsageAudioSpeechesResult=UsageModerationsResponseDataResultOrganizationUsageAudioSpeechesResult "
        "DataResultOrganizationUsageAudioTranscriptionsResult=UsageModerationsResponseDataResultOrganizationUsageAudioTranscriptionsResult "
        "DataResultOrganizationUsageCodeInterpreterSessionsResult=UsageModerationsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult "
        "DataResultOrganizationUsageCompletionsResult=UsageModerationsResponseDataResultOrganizationUsageCompletionsResult "
        "DataResultOrganizationUsageEmbeddingsResult=UsageModerationsResponseDataResultOrganizationUsageEmbeddingsResult "
        "DataResultOrganizationUsageFileSearchesResult=UsageModerationsResponseDataResultOrganizationUsageFileSearchesResult "
        "DataResultOrganizationUsageImagesResult=UsageModerationsResponseDataResultOrganizationUsageImagesResult "
        "DataResultOrganizationUsageModerationsResult=UsageModerationsResponseDataResultOrganizationUsageModerationsResult "
        "DataResultOrganizationUsageVectorStoresResult=UsageModerationsResponseDataResultOrganizationUsageVectorStoresResult "
        "DataResultOrganizationUsageWebSearchesResult=UsageModerationsResponseDataResultOrganizationUsageWebSearchesResult "
        "UsageModerationsResponse"
    ),
    "admin.organization.usage_vector_stores_params": "params.admin UsageVectorStoresParams",
    "admin.organization.usage_vector_stores_response": (
        "admin Data=UsageVectorStoresResponseData DataResult=UsageVectorStoresResponseDataResult "
        "DataResultOrganizationCostsResult=UsageVectorStoresResponseDataResultOrganizationCostsResult "
        "DataResultOrganizationCostsResultAmount=UsageVectorStoresResponseDataResultOrganizationCostsResultAmount "
        "DataResultOrganizationUsageAudioSpeechesResult=UsageVectorStoresResponseDataResultOrganizationUsageAudioSpeechesResult "
        "DataResultOrganizationUsageAudioTranscriptionsResult=UsageVectorStoresResponseDataResultOrganizationUsageAudioTranscriptionsResult "
        "DataResultOrganizationUsageCodeInterpreterSessionsResult=UsageVectorStoresResponseDataResultOrganizationUsageCodeInterpreterSessionsResult "
        "DataResultOrganizationUsageCompletionsResult=UsageVectorStoresResponseDataResultOrganizationUsageCompletionsResult "
        "DataResultOrganizationUsageEmbeddingsResult=UsageVectorStoresResponseDataResultOrganizationUsageEmbeddingsResult "
        "DataResultOrganizationUsageFileSearchesResult=UsageVectorStoresResponseDataResultOrganizationUsageFileSearchesResult "
        "DataResultOrganizationUsageImagesResult=UsageVectorStoresResponseDataResultOrganizationUsageImagesResult "
        "DataResultOrganizationUsageModerationsResult=UsageVectorStoresResponseDataResultOrganizationUsageModerationsResult "
        "DataResultOrganizationUsageVectorStoresResult=UsageVectorStoresResponseDataResultOrganizationUsageVectorStoresResult "
        "DataResultOrganizationUsageWebSearchesResult=UsageVectorStoresResponseDataResultOrganizationUsageWebSearchesResult "
        "UsageVectorStoresResponse"
    ),
    "admin.organization.usage_web_search_calls_params": "params.admin UsageWebSearchCallsParams",
    "admin.organization.usage_web_search_calls_response": (
        "admin Data=UsageWebSearchCallsResponseData DataResult=UsageWebSearchCallsResponseDataResult "
        "DataResultOrganizationCostsResult=UsageWebSearchCallsResponseDataResultOrganizationCostsResult "
        "DataResultOrganizationCostsResultAmount=UsageWebSearchCallsResponseDataResultOrganizationCostsResultAmount "
        "DataResultOrganizationUsageAudioSpeechesResult=UsageWebSearchCallsResponseDataResultOrganizationUsageAudioSpeechesResult "
        "DataResultOrganizationUsageAudioTranscriptionsResult=UsageWebSearchCallsResponseDataResultOrganizationUsageAudioTranscriptionsResult "
        "DataResultOrganizationUsageCodeInterpreterSessionsResult=UsageWebSearchCallsResponseDataResultOrganizationUsageCodeInterpreterSessionsResult "
        "DataResultOrganizationUsageCompletionsResult=UsageWebSearchCallsResponseDataResultOrganizationUsageCompletionsResult "
        "DataResultOrganizationUsageEmbeddingsResult=UsageWebSearchCallsResponseDataResultOrganizationUsageEmbeddingsResult "
        "DataResultOrganizationUsageFileSearchesResult=UsageWebSearchCallsResponseDataResultOrganizationUsageFileSearchesResult "
        "DataResultOrganizationUsageImagesResult=UsageWebSearchCallsResponseDataResultOrganizationUsageImagesResult "
        "DataResultOrganizationUsageModerationsResult=UsageWebSearchCallsResponseDataResultOrganizationUsageModerationsResult "
        "DataResultOrganizationUsageVectorStoresResult=UsageWebSearchCallsResponseDataResultOrganizationUsageVectorStoresResult "
        "DataResultOrganizationUsageWebSearchesResult=UsageWebSearchCallsResponseDataResultOrganizationUsageWebSearchesResult "
        "UsageWebSearchCallsResponse"
    ),
    "admin.organization.user_delete_response": "admin UserDeleteResponse",
    "admin.organization.user_list_params": "params.admin UserListParams",
    "admin.organization.user_update_params": "params.admin UserUpdateParams",
    "admin.organization.users": (
        "admin RoleCreateResponse RoleDeleteResponse=OrganizationUsersRoleDeleteResponse RoleListResponse "
        "RoleRetrieveResponse;params.admin RoleCreateParams=OrganizationUsersRoleCreateParams "
        "RoleListParams=OrganizationUsersRoleListParams"
    ),
    "admin.organization.users.role_create_params": "params.admin RoleCreateParams=OrganizationUsersRoleCreateParams",
    "admin.organization.users.role_create_response": "admin RoleCreateResponse",
    "admin.organization.users.role_delete_response": "admin RoleDeleteResponse=OrganizationUsersRoleDeleteResponse",
    "admin.organization.users.role_list_params": "params.admin RoleListParams=OrganizationUsersRoleListParams",
    "admin.organization.users.role_list_response": (
        "admin AssignmentSource=OrganizationUsersRoleListResponseAssignmentSource RoleListResponse"
    ),
    "admin.organization.users.role_retrieve_response": (
        "admin AssignmentSource=OrganizationUsersRoleRetrieveResponseAssignmentSource RoleRetrieveResponse"
    ),
    "admin.organization.workload_identity_provider": (
        "admin AttributeTransformation Verification VerificationDiscovery VerificationUploadedJwks "
        "WorkloadIdentityProvider"
    ),
    "admin.organization.workload_identity_provider_create_params": (
        "params.admin AttributeTransformation=WorkloadIdentityProviderCreateParamsAttributeTransformation "
        "Verification=WorkloadIdentityProviderCreateParamsVerification VerificationDiscovery VerificationUploadedJwks "
        "WorkloadIdentityProviderCreateParams"
    ),
    "admin.organization.workload_identity_provider_deleted": "admin WorkloadIdentityProviderDeleted",
    "admin.organization.workload_identity_provider_list_params": "params.admin WorkloadIdentityProviderListParams",
    "admin.organization.workload_identity_provider_update_params": (
        "params.admin AttributeTransformation=WorkloadIdentityProviderUpdateParamsAttributeTransformation "
        "Verification=WorkloadIdentityProviderUpdateParamsVerification VerificationDiscoveryVerificationParam "
        "VerificationUploadedJwksVerificationParam WorkloadIdentityProviderUpdateParams"
    ),
    "admin.organization.workload_identity_providers": (
        "admin FederationRule FederationRuleDeleted;params.admin FederationRuleCreateParams FederationRuleListParams "
        "FederationRuleUpdateParams"
    ),
    "admin.organization.workload_identity_providers.federation_rule": (
        "admin FederationRule Permissions PermissionsRestricted PermissionsServiceAccountDefault"
    ),
    "admin.organization.workload_identity_providers.federation_rule_create_params": (
        "params.admin FederationRuleCreateParams Permissions=FederationRuleCreateParamsPermissions "
        "PermissionsRestricted PermissionsServiceAccountDefault"
    ),
    "admin.organization.workload_identity_providers.federation_rule_deleted": "admin FederationRuleDeleted",
    "admin.organization.workload_identity_providers.federation_rule_list_params": (
        "params.admin FederationRuleListParams"
    ),
    "admin.organization.workload_identity_providers.federation_rule_update_params": (
        "params.admin FederationRuleUpdateParams Permissions=FederationRuleUpdateParamsPermissions "
        "PermissionsDefaultPermissionsParam PermissionsRestrictedPermissionsParam"
    ),
    "audio": (
        "params.audio SpeechCreateParams TranscriptionCreateParams TranslationCreateParams VoiceConsentCreateParams "
        "VoiceConsentListParams VoiceConsentUpdateParams VoiceCreateParams"
    ),
    "audio.speech_create_params": "params.audio SpeechCreateParams Voice VoiceID",
    "audio.speech_model": "audio SpeechModel",
    "audio.transcription": (
        "audio Logprob=TranscriptionLogprob Transcription Usage=TranscriptionUsage "
        "UsageDuration=TranscriptionUsageDuration UsageTokens=TranscriptionUsageTokens "
        "UsageTokensInputTokenDetails=TranscriptionUsageTokensInputTokenDetails"
    ),
    "audio.transcription_create_params": (
        "params.audio ChunkingStrategy ChunkingStrategyVadConfig TranscriptionCreateParams "
        "TranscriptionCreateParamsBase TranscriptionCreateParamsNonStreaming TranscriptionCreateParamsStreaming"
    ),
    "audio.transcription_create_response": "audio TranscriptionCreateResponse",
    "audio.transcription_diarized": (
        "audio TranscriptionDiarized Usage=TranscriptionDiarizedUsage UsageDuration=TranscriptionDiarizedUsageDuration "
        "UsageTokens=TranscriptionDiarizedUsageTokens "
        "UsageTokensInputTokenDetails=TranscriptionDiarizedUsageTokensInputTokenDetails"
    ),
    "audio.transcription_diarized_segment": "audio TranscriptionDiarizedSegment",
    "audio.transcription_include": "audio TranscriptionInclude",
    "audio.transcription_language": "audio TranscriptionLanguage",
    "audio.transcription_segment": "audio TranscriptionSegment",
    "audio.transcription_stream_event": "audio TranscriptionStreamEvent",
    "audio.transcription_text_delta_event": (
        "audio Logprob=TranscriptionTextDeltaEventLogprob TranscriptionTextDeltaEvent"
    ),
    "audio.transcription_text_done_event": (
        "audio Logprob=TranscriptionTextDoneEventLogprob TranscriptionTextDoneEvent "
        "Usage=TranscriptionTextDoneEventUsage UsageInputTokenDetails"
    ),
    "audio.transcription_text_segment_event": "audio TranscriptionTextSegmentEvent",
    "audio.transcription_verbose": "audio TranscriptionVerbose Usage=TranscriptionVerboseUsage",
    "audio.transcription_word": "audio TranscriptionWord",
    "audio.translation": "audio Translation",
    "audio.translation_create_params": "params.audio TranslationCreateParams",
    "audio.translation_create_response": "audio TranslationCreateResponse",
    "audio.translation_verbose": "audio TranslationVerbose",
    "audio.voice": "audio Voice",
    "audio.voice_consent": "audio VoiceConsent",
    "audio.voice_consent_create_params": "params.audio VoiceConsentCreateParams",
    "audio.voice_consent_deleted": "audio VoiceConsentDeleted",
    "audio.voice_consent_list_params": "params.audio VoiceConsentListParams",
    "audio.voice_consent_update_params": "params.audio VoiceConsentUpdateParams",
    "audio.voice_create_params": (
        "params.audio CreateVoiceRequestAudioSample CreateVoiceRequestPrompt VoiceCreateParams"
    ),
    "audio.voice_deleted": "audio VoiceDeleted",
    "audio_model": "audio AudioModel",
    "audio_response_format": "audio AudioResponseFormat",
    "auto_file_chunking_strategy_param": "params.vector_stores AutoFileChunkingStrategyParam",
    "batch": "batches Batch Errors",
    "batch_create_params": "params.batches BatchCreateParams OutputExpiresAfter",
    "batch_error": "batches BatchError",
    "batch_list_params": "params.batches BatchListParams",
    "batch_request_counts": "batches BatchRequestCounts",
    "batch_usage": "batches BatchUsage InputTokensDetails OutputTokensDetails",
    "batches": "params.batches BatchCreateParams BatchListParams",
    "beta": (
        "beta_agents Agent AgentCloseSubagentCallItem AgentCommandExecutionItem AgentContent "
        "AgentCreateSubagentCallItem AgentDeleted AgentFunctionCallItem AgentFunctionCallOutput "
        "AgentFunctionCallStatus AgentInterruptSubagentCallItem AgentMcpCallItem "
        "AgentOutputCommandExecutionOutputDeltaEvent AgentOutputItem AgentOutputItemStatus AgentReasoning "
        "AgentReasoningItem AgentResumeSubagentCallItem AgentSendSubagentInputCallItem AgentSession "
        "AgentSessionAssistantMessage AgentSessionCreatedEvent AgentSessionDeleted "
        "AgentSessionEnvironmentConnectedEvent AgentSessionEnvironmentDisconnectedEvent "
        "AgentSessionEnvironmentExpiredEvent AgentSessionEnvironmentFailedEvent AgentSessionEnvironmentPendingEvent "
        "AgentSessionEnvironmentReadyEvent AgentSessionEnvironmentResetEvent AgentSessionEnvironmentState "
        "AgentSessionEnvironmentSuspendedEvent AgentSessionErrorEvent AgentSessionEvent AgentSessionFailedEvent "
        "AgentSessionIdleEvent AgentSessionInProgressEvent AgentSessionItem AgentSessionMessage "
        "AgentSessionMessageContent AgentSessionRequiresActionEvent AgentSessionSubagentActiveEvent "
        "AgentSessionSubagentClosedEvent AgentSessionSubagentCreatedEvent AgentSessionTurnCancelledEvent "
        "AgentSessionTurnCompletedEvent AgentSessionTurnContentPartAddedEvent AgentSessionTurnContentPartDoneEvent "
        "AgentSessionTurnCreatedEvent AgentSessionTurnFailedEvent AgentSessionTurnInProgressEvent "
        "AgentSessionTurnItemAddedEvent AgentSessionTurnItemDoneEvent AgentSessionTurnOutputTextDeltaEvent "
        "AgentSessionTurnOutputTextDoneEvent AgentSessionTurnReasoningSummaryPartAddedEvent "
        "AgentSessionTurnReasoningSummaryPartDoneEvent AgentSessionTurnReasoningSummaryTextDeltaEvent "
        "AgentSessionTurnReasoningSummaryTextDoneEvent AgentText AgentTool AgentWaitForSubagentsCallItem "
        "AgentWebSearchCallItem Environment HostedEnvironmentFile HostedEnvironmentFileID HostedPlugin HostedSkill "
        "HostedSkillReference InputContent McpTransport MultiAgentConfig OutputText PersistedAgentTool "
        "PersistedMcpTransport SessionError SessionTurnError Subagent SummaryText TextFormat TokenUsage "
        "WebSearchAction;beta_assistants Assistant AssistantDeleted AssistantResponseFormatOption AssistantStreamEvent "
        "AssistantTool AssistantToolChoice AssistantToolChoiceFunction AssistantToolChoiceOption CodeInterpreterTool "
        "FileSearchTool FunctionTool Thread ThreadDeleted;beta_chatkit ChatKitWorkflow;beta_responses "
        "BetaApplyPatchTool BetaCompactedResponse BetaComputerAction BetaComputerActionList BetaComputerTool "
        "BetaComputerUsePreviewTool BetaContainerAuto BetaContainerNetworkPolicyAllowlist "
        "BetaContainerNetworkPolicyDisabled BetaContainerNetworkPolicyDomainSecret BetaContainerReference "
        "BetaCustomTool BetaEasyInputMessage BetaFileSearchTool BetaFunctionShellTool BetaFunctionTool BetaImageDetail "
        "BetaInlineSkill BetaInlineSkillSource BetaLocalEnvironment BetaLocalSkill BetaMcpToolCallError "
        "BetaNamespaceTool BetaResponse BetaResponseApplyPatchToolCall BetaResponseApplyPatchToolCallOutput "
        "BetaResponseAudioDeltaEvent BetaResponseAudioDoneEvent BetaResponseAudioTranscriptDeltaEvent "
        "BetaResponseAudioTranscriptDoneEvent BetaResponseCodeInterpreterCallCodeDeltaEvent "
        "BetaResponseCodeInterpreterCallCodeDoneEvent BetaResponseCodeInterpreterCallCompletedEvent "
        "BetaResponseCodeInterpreterCallInProgressEvent BetaResponseCodeInterpreterCallInterpretingEvent "
        "BetaResponseCodeInterpreterToolCall BetaResponseCompactionCompactingEvent BetaResponseCompactionItem "
        "BetaResponseCompactionItemParam BetaResponseCompletedEvent BetaResponseComputerToolCall "
        "BetaResponseComputerToolCallOutputItem BetaResponseComputerToolCallOutputScreenshot "
        "BetaResponseConfigurationUpdateItem BetaResponseConfigurationUpdateItemParam BetaResponseContainerReference "
        "BetaResponseContentPartAddedEvent BetaResponseContentPartDoneEvent BetaResponseConversationParam "
        "BetaResponseCreatedEvent BetaResponseCustomToolCall BetaResponseCustomToolCallInputDeltaEvent "
        "BetaResponseCustomToolCallInputDoneEvent BetaResponseCustomToolCallItem BetaResponseCustomToolCallOutput "
        "BetaResponseCustomToolCallOutputItem BetaResponseError BetaResponseErrorEvent BetaResponseFailedEvent "
        "BetaResponseFileSearchCallCompletedEvent BetaResponseFileSearchCallInProgressEvent "
        "BetaResponseFileSearchCallSearchingEvent BetaResponseFileSearchToolCall BetaResponseFormatTextConfig "
        "BetaResponseFormatTextJSONSchemaConfig BetaResponseFunctionCallArgumentsDeltaEvent "
        "BetaResponseFunctionCallArgumentsDoneEvent BetaResponseFunctionCallOutputItem "
        "BetaResponseFunctionCallOutputItemList BetaResponseFunctionShellCallOutputContent "
        "BetaResponseFunctionShellToolCall BetaResponseFunctionShellToolCallOutput BetaResponseFunctionToolCall "
        "BetaResponseFunctionToolCallItem BetaResponseFunctionToolCallOutputItem BetaResponseFunctionWebSearch "
        "BetaResponseImageGenCallCompletedEvent BetaResponseImageGenCallGeneratingEvent "
        "BetaResponseImageGenCallInProgressEvent BetaResponseImageGenCallPartialImageEvent BetaResponseInProgressEvent "
        "BetaResponseIncludable BetaResponseIncompleteEvent BetaResponseInjectCreatedEvent BetaResponseInjectEvent "
        "BetaResponseInjectFailedEvent BetaResponseInput BetaResponseInputContent BetaResponseInputFile "
        "BetaResponseInputFileContent BetaResponseInputImage BetaResponseInputImageContent BetaResponseInputItem "
        "BetaResponseInputMessageContentList BetaResponseInputMessageItem BetaResponseInputText "
        "BetaResponseInputTextContent BetaResponseItem BetaResponseLocalEnvironment "
        "BetaResponseMcpCallArgumentsDeltaEvent BetaResponseMcpCallArgumentsDoneEvent "
        "BetaResponseMcpCallCompletedEvent BetaResponseMcpCallFailedEvent BetaResponseMcpCallInProgressEvent "
        "BetaResponseMcpListToolsCompletedEvent BetaResponseMcpListToolsFailedEvent "
        "BetaResponseMcpListToolsInProgressEvent BetaResponseOutputItem BetaResponseOutputItemAddedEvent "
        "BetaResponseOutputItemDoneEvent BetaResponseOutputMessage BetaResponseOutputRefusal BetaResponseOutputText "
        "BetaResponseOutputTextAnnotationAddedEvent BetaResponsePrompt BetaResponseQueuedEvent "
        "BetaResponseReasoningItem BetaResponseReasoningSummaryPartAddedEvent "
        "BetaResponseReasoningSummaryPartDoneEvent BetaResponseReasoningSummaryTextDeltaEvent "
        "BetaResponseReasoningSummaryTextDoneEvent BetaResponseReasoningTextDeltaEvent "
        "BetaResponseReasoningTextDoneEvent BetaResponseRefusalDeltaEvent BetaResponseRefusalDoneEvent "
        "BetaResponseShellCallCommandAddedEvent BetaResponseShellCallCommandDeltaEvent "
        "BetaResponseShellCallCommandDoneEvent BetaResponseShellCallOutputContentDeltaEvent "
        "BetaResponseShellCallOutputContentDoneEvent BetaResponseStatus BetaResponseSteerAcceptedEvent "
        "BetaResponseSteerErrorCode BetaResponseSteerEvent BetaResponseSteerFailedEvent BetaResponseSteerInput "
        "BetaResponseSteerInputContent BetaResponseSteerPendingEvent BetaResponseSteerPendingReason "
        "BetaResponseSteerRequiredInput BetaResponseStreamEvent BetaResponseTextConfig BetaResponseTextDeltaEvent "
        "BetaResponseTextDoneEvent BetaResponseToolSearchCall BetaResponseToolSearchOutputItem "
        "BetaResponseToolSearchOutputItemParam BetaResponseUsage BetaResponseWebSearchCallCompletedEvent "
        "BetaResponseWebSearchCallInProgressEvent BetaResponseWebSearchCallSearchingEvent BetaResponsesClientEvent "
        "BetaResponsesServerEvent BetaServiceTier BetaSkillReference BetaTool BetaToolChoiceAllowed "
        "BetaToolChoiceApplyPatch BetaToolChoiceCustom BetaToolChoiceFunction BetaToolChoiceMcp BetaToolChoiceOptions "
        "BetaToolChoiceShell BetaToolChoiceTypes BetaToolSearchOutputNamespaceTool BetaToolSearchTool "
        "BetaWebSearchPreviewTool BetaWebSearchTool;params.beta_agents AgentBrowserAuthenticationCancelParam "
        "AgentBrowserAuthenticationCancelParamParam AgentBrowserAuthenticationSubmitParam "
        "AgentBrowserAuthenticationSubmitParamParam AgentBrowserOriginAccessParam AgentBrowserOriginAccessParamParam "
        "AgentCreateParams AgentFunctionCallOutputParam AgentListParams AgentReasoningParam "
        "AgentSessionInputMessageParam AgentSessionInputParam AgentTextParam AgentToolParam AgentUpdateParams "
        "EnvironmentParam HostedEnvironmentFileParam HostedPluginParam HostedSkillParam InlineCapabilitySourceParam "
        "InputContentParam McpTransportParam MultiAgentConfigParam PersistedAgentToolParam PersistedMcpTransportParam "
        "SetupCommandParam TextFormatParam;params.beta_assistants AssistantCreateParams AssistantListParams "
        "AssistantResponseFormatOptionParam AssistantToolChoiceFunctionParam AssistantToolChoiceOptionParam "
        "AssistantToolChoiceParam AssistantToolParam AssistantUpdateParams CodeInterpreterToolParam "
        "FileSearchToolParam FunctionToolParam ThreadCreateAndRunParams ThreadCreateParams "
        "ThreadUpdateParams;params.beta_responses BetaApplyPatchToolParam BetaComputerActionListParam "
        "BetaComputerActionParam BetaComputerToolParam BetaComputerUsePreviewToolParam BetaContainerAutoParam "
        "BetaContainerNetworkPolicyAllowlistParam BetaContainerNetworkPolicyDisabledParam "
        "BetaContainerNetworkPolicyDomainSecretParam BetaContainerReferenceParam BetaCustomToolParam "
        "BetaEasyInputMessageParam BetaFileSearchToolParam BetaFunctionShellToolParam BetaFunctionToolParam "
        "BetaInlineSkillParam BetaInlineSkillSourceParam BetaLocalEnvironmentParam BetaLocalSkillParam "
        "BetaMcpToolCallErrorParam BetaNamespaceToolParam BetaResponseCodeInterpreterToolCallParam "
        "BetaResponseCompactionItemParamParam BetaResponseComputerToolCallOutputScreenshotParam "
        "BetaResponseComputerToolCallParam BetaResponseConfigurationUpdateItemParamParam "
        "BetaResponseConversationParamParam BetaResponseCustomToolCallOutputParam BetaResponseCustomToolCallParam "
        "BetaResponseFileSearchToolCallParam BetaResponseFormatTextConfigParam "
        "BetaResponseFormatTextJSONSchemaConfigParam BetaResponseFunctionCallOutputItemListParam "
        "BetaResponseFunctionCallOutputItemParam BetaResponseFunctionShellCallOutputContentParam "
        "BetaResponseFunctionToolCallParam BetaResponseFunctionWebSearchParam BetaResponseInjectEventParam "
        "BetaResponseInputContentParam BetaResponseInputFileContentParam BetaResponseInputFileParam "
        "BetaResponseInputImageContentParam BetaResponseInputImageParam BetaResponseInputItemParam "
        "BetaResponseInputMessageContentListParam BetaResponseInputParam BetaResponseInputTextContentParam "
        "BetaResponseInputTextParam BetaResponseOutputMessageParam BetaResponseOutputRefusalParam "
        "BetaResponseOutputTextParam BetaResponsePromptParam BetaResponseReasoningItemParam "
        "BetaResponseSteerEventParam BetaResponseSteerInputContentParam BetaResponseSteerInputParam "
        "BetaResponseTextConfigParam BetaResponseToolSearchOutputItemParamParam BetaResponsesClientEventParam "
        "BetaSkillReferenceParam BetaToolChoiceAllowedParam BetaToolChoiceApplyPatchParam BetaToolChoiceCustomParam "
        "BetaToolChoiceFunctionParam BetaToolChoiceMcpParam BetaToolChoiceShellParam BetaToolChoiceTypesParam "
        "BetaToolParam BetaToolSearchOutputNamespaceToolParam BetaToolSearchToolParam BetaWebSearchPreviewToolParam "
        "BetaWebSearchToolParam ResponseCompactParams ResponseCreateParams ResponseRetrieveParams"
    ),
    "beta.agent": "beta_agents Agent Compaction=BetaAgentCompaction Experimental=BetaAgentExperimental",
    "beta.agent_browser_authentication_cancel_param": "params.beta_agents AgentBrowserAuthenticationCancelParam",
    "beta.agent_browser_authentication_cancel_param_param": (
        "params.beta_agents AgentBrowserAuthenticationCancelParamParam"
    ),
    "beta.agent_browser_authentication_submit_param": (
        "params.beta_agents AgentBrowserAuthenticationSubmitParam Field=AgentBrowserAuthenticationSubmitParamField"
    ),
    "beta.agent_browser_authentication_submit_param_param": (
        "params.beta_agents AgentBrowserAuthenticationSubmitParamParam "
        "Field=AgentBrowserAuthenticationSubmitParamParamField"
    ),
    "beta.agent_browser_origin_access_param": "params.beta_agents AgentBrowserOriginAccessParam",
    "beta.agent_browser_origin_access_param_param": "params.beta_agents AgentBrowserOriginAccessParamParam",
    "beta.agent_close_subagent_call_item": "beta_agents AgentCloseSubagentCallItem",
    "beta.agent_command_execution_item": "beta_agents AgentCommandExecutionItem",
    "beta.agent_content": "beta_agents AgentContent EncryptedContentResource",
    "beta.agent_create_params": (
        "params.beta_agents AgentCreateParams Compaction=AgentCreateParamsCompaction "
        "Experimental=AgentCreateParamsExperimental"
    ),
    "beta.agent_create_subagent_call_item": "beta_agents AgentCreateSubagentCallItem",
    "beta.agent_deleted": "beta_agents AgentDeleted",
    "beta.agent_function_call_item": "beta_agents AgentFunctionCallItem",
    "beta.agent_function_call_output": "beta_agents AgentFunctionCallOutput",
    "beta.agent_function_call_output_param": (
        "params.beta_agents AgentFunctionCallOutputParam "
        "InputContentParamInputImage=AgentFunctionCallOutputParamInputContentParamInputImage "
        "InputContentParamInputText=AgentFunctionCallOutputParamInputContentParamInputText"
    ),
    "beta.agent_function_call_status": "beta_agents AgentFunctionCallStatus",
    "beta.agent_interrupt_subagent_call_item": "beta_agents AgentInterruptSubagentCallItem",
    "beta.agent_list_params": "params.beta_agents AgentListParams",
    "beta.agent_mcp_call_item": "beta_agents AgentMcpCallItem",
    "beta.agent_output_command_execution_output_delta_event": "beta_agents AgentOutputCommandExecutionOutputDeltaEvent",
    "beta.agent_output_item": (
        "beta_agents AgentOutputItem "
        "BrowserAuthenticationRequestItemResource=AgentOutputItemBrowserAuthenticationRequestItemResource "
        "BrowserAuthenticationRequestItemResourceRequest=AgentOutputItemBrowserAuthenticationRequestItemResourceRequest "
        "BrowserAuthenticationRequestItemResourceRequestField=AgentOutputItemBrowserAuthenticationRequestItemResourceRequestField "
        "BrowserAuthenticationRequestItemResourceRequestOption=AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOption "
        "ComputerUseCallItemResource=AgentOutputItemComputerUseCallItemResource "
        "ComputerUseCallItemResourceOutput=AgentOutputItemComputerUseCallItemResourceOutput"
    ),
    "beta.agent_output_item_status": "beta_agents AgentOutputItemStatus",
    "beta.agent_reasoning": "beta_agents AgentReasoning",
    "beta.agent_reasoning_item": "beta_agents AgentReasoningItem",
    "beta.agent_reasoning_param": "params.beta_agents AgentReasoningParam",
    "beta.agent_resume_subagent_call_item": "beta_agents AgentResumeSubagentCallItem",
    "beta.agent_send_subagent_input_call_item": "beta_agents AgentSendSubagentInputCallItem",
    "beta.agent_session": (
        "beta_agents Agent=AgentSessionAgent AgentCompaction AgentExperimental AgentSession "
        "PromptCacheOptions=AgentSessionPromptCacheOptions RequiredAction "
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest "
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest "
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication "
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField "
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption "
        "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess "
        "RequiredActionSessionRequiredActionResourceEnvironmentConnection "
        "RequiredActionSessionRequiredActionResourceFunctionCall "
        "RequiredActionSessionRequiredActionResourceMcpApprovalRequest "
        "RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest SpendControl"
    ),
    "beta.agent_session_assistant_message": "beta_agents AgentSessionAssistantMessage",
    "beta.agent_session_created_event": "beta_agents AgentSessionCreatedEvent",
    "beta.agent_session_deleted": "beta_agents AgentSessionDeleted",
    "beta.agent_session_environment_connected_event": "beta_agents AgentSessionEnvironmentConnectedEvent",
    "beta.agent_session_environment_disconnected_event": "beta_agents AgentSessionEnvironmentDisconnectedEvent",
    "beta.agent_session_environment_expired_event": "beta_agents AgentSessionEnvironmentExpiredEvent",
    "beta.agent_session_environment_failed_event": "beta_agents AgentSessionEnvironmentFailedEvent",
    "beta.agent_session_environment_pending_event": "beta_agents AgentSessionEnvironmentPendingEvent",
    "beta.agent_session_environment_ready_event": "beta_agents AgentSessionEnvironmentReadyEvent",
    "beta.agent_session_environment_reset_event": "beta_agents AgentSessionEnvironmentResetEvent",
    "beta.agent_session_environment_state": (
        "beta_agents AgentSessionEnvironmentState Error=AgentSessionEnvironmentStateError"
    ),
    "beta.agent_session_environment_suspended_event": "beta_agents AgentSessionEnvironmentSuspendedEvent",
    "beta.agent_session_error_event": "beta_agents AgentSessionErrorEvent",
    "beta.agent_session_event": "beta_agents AgentSessionEvent",
    "beta.agent_session_failed_event": "beta_agents AgentSessionFailedEvent",
    "beta.agent_session_idle_event": "beta_agents AgentSessionIdleEvent",
    "beta.agent_session_in_progress_event": "beta_agents AgentSessionInProgressEvent",
    "beta.agent_session_input_message_param": "params.beta_agents AgentSessionInputMessageParam",
    "beta.agent_session_input_param": (
        "params.beta_agents AgentSessionInputParam SessionInputParamAgentSessionInputCancel "
        "SessionInputParamAgentSessionInputComputerUseApprovalRequestResult "
        "SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse "
        "SessionInputParamAgentSessionInputMcpApprovalRequestResult "
        "SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse SessionInputParamAgentSessionInputMessage "
        "SessionInputParamAgentSessionInputToolResult"
    ),
    "beta.agent_session_item": (
        "beta_agents AgentMessageItemResource AgentSessionItem "
        "BrowserAuthenticationRequestItemResource=AgentSessionItemBrowserAuthenticationRequestItemResource "
        "BrowserAuthenticationRequestItemResourceRequest=AgentSessionItemBrowserAuthenticationRequestItemResourceRequest "
        "BrowserAuthenticationRequestItemResourceRequestField=AgentSessionItemBrowserAuthenticationRequestItemResourceRequestField "
        "BrowserAuthenticationRequestItemResourceRequestOption=AgentSessionItemBrowserAuthenticationRequestItemResourceRequestOption "
        "ComputerUseApprovalRequestResultItemResource ComputerUseApprovalRequestResultItemResourceResponse "
        "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource "
        "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource "
        "ComputerUseCallItemResource=AgentSessionItemComputerUseCallItemResource "
        "ComputerUseCallItemResourceOutput=AgentSessionItemComputerUseCallItemResourceOutput "
        "FunctionCallOutputItemResource"
    ),
    "beta.agent_session_message": "beta_agents AgentSessionMessage",
    "beta.agent_session_message_content": (
        "beta_agents AgentSessionMessageContent MessageContentResourceInputImage MessageContentResourceInputText "
        "MessageContentResourceOutputText"
    ),
    "beta.agent_session_requires_action_event": "beta_agents AgentSessionRequiresActionEvent",
    "beta.agent_session_subagent_active_event": "beta_agents AgentSessionSubagentActiveEvent",
    "beta.agent_session_subagent_closed_event": "beta_agents AgentSessionSubagentClosedEvent",
    "beta.agent_session_subagent_created_event": "beta_agents AgentSessionSubagentCreatedEvent",
    "beta.agent_session_turn_cancelled_event": "beta_agents AgentSessionTurnCancelledEvent",
    "beta.agent_session_turn_completed_event": "beta_agents AgentSessionTurnCompletedEvent",
    "beta.agent_session_turn_content_part_added_event": "beta_agents AgentSessionTurnContentPartAddedEvent",
    "beta.agent_session_turn_content_part_done_event": "beta_agents AgentSessionTurnContentPartDoneEvent",
    "beta.agent_session_turn_created_event": "beta_agents AgentSessionTurnCreatedEvent",
    "beta.agent_session_turn_failed_event": "beta_agents AgentSessionTurnFailedEvent",
    "beta.agent_session_turn_in_progress_event": "beta_agents AgentSessionTurnInProgressEvent",
    "beta.agent_session_turn_item_added_event": "beta_agents AgentSessionTurnItemAddedEvent",
    "beta.agent_session_turn_item_done_event": "beta_agents AgentSessionTurnItemDoneEvent",
    "beta.agent_session_turn_output_text_delta_event": "beta_agents AgentSessionTurnOutputTextDeltaEvent",
    "beta.agent_session_turn_output_text_done_event": "beta_agents AgentSessionTurnOutputTextDoneEvent",
    "beta.agent_session_turn_reasoning_summary_part_added_event": (
        "beta_agents AgentSessionTurnReasoningSummaryPartAddedEvent"
    ),
    "beta.agent_session_turn_reasoning_summary_part_done_event": (
        "beta_agents AgentSessionTurnReasoningSummaryPartDoneEvent"
    ),
    "beta.agent_session_turn_reasoning_summary_text_delta_event": (
        "beta_agents AgentSessionTurnReasoningSummaryTextDeltaEvent"
    ),
    "beta.agent_session_turn_reasoning_summary_text_done_event": (
        "beta_agents AgentSessionTurnReasoningSummaryTextDoneEvent"
    ),
    "beta.agent_text": "beta_agents AgentText",
    "beta.agent_text_param": "params.beta_agents AgentTextParam",
    "beta.agent_tool": (
        "beta_agents AgentTool AgentToolResourceAutomations AgentToolResourceComputerUse AgentToolResourceFunction "
        "AgentToolResourceMcp AgentToolResourceProgrammaticToolCalling AgentToolResourceWebSearch "
        "AgentToolResourceWebSearchLocation"
    ),
    "beta.agent_tool_param": (
        "params.beta_agents AgentToolConfigParamAutomations AgentToolConfigParamComputerUse "
        "AgentToolConfigParamFunction AgentToolConfigParamMcp AgentToolConfigParamProgrammaticToolCalling "
        "AgentToolConfigParamToolSearch AgentToolConfigParamWebSearch AgentToolConfigParamWebSearchLocation "
        "AgentToolParam _AgentToolConfigParamFunctionReservedKeywords"
    ),
    "beta.agent_update_params": (
        "params.beta_agents AgentUpdateParams Compaction=AgentUpdateParamsCompaction "
        "Experimental=AgentUpdateParamsExperimental"
    ),
    "beta.agent_wait_for_subagents_call_item": "beta_agents AgentWaitForSubagentsCallItem",
    "beta.agent_web_search_call_item": "beta_agents AgentWebSearchCallItem",
    "beta.agents": (
        "beta_agents Automation AutomationAgentConfig AutomationCreatedBy AutomationDeleted AutomationEnvironment "
        "AutomationTarget EnvironmentInfo OneTimeAutomation PeriodicAutomation Vault VaultDeleted "
        "VaultStatus;params.beta_agents AutomationCreateParams AutomationListParams AutomationMetadataParam "
        "AutomationTargetParam AutomationUpdateParams EnvironmentCreateParams EnvironmentListParams "
        "SessionCreateParams SessionListParams SessionUpdateParams VaultCreateParams VaultListParams "
        "VaultStatusFilterParam VaultUpdateParams"
    ),
    "beta.agents.automation": "beta_agents Automation",
    "beta.agents.automation_agent_config": (
        "beta_agents AutomationAgentConfig Compaction=AutomationAgentConfigCompaction "
        "Experimental=AutomationAgentConfigExperimental"
    ),
    "beta.agents.automation_create_params": (
        "params.beta_agents AutomationCreateParams CreateAutomationParamsOnce CreateAutomationParamsPeriodic"
    ),
    "beta.agents.automation_created_by": (
        "beta_agents AutomationCreatedBy AutomationCreatedByResourceAgent AutomationCreatedByResourceDeveloper"
    ),
    "beta.agents.automation_deleted": "beta_agents AutomationDeleted",
    "beta.agents.automation_environment": (
        "beta_agents AutomationEnvironment AutomationEnvironmentResourceNone AutomationEnvironmentResourceOpenAIHosted "
        "AutomationEnvironmentResourceOpenAIHostedDesktop "
        "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID "
        "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline "
        "AutomationEnvironmentResourceOpenAIHostedNetwork AutomationEnvironmentResourceOpenAIHostedPackages "
        "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline "
        "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference "
        "AutomationEnvironmentResourceOpenaiHostedFile AutomationEnvironmentResourceOpenaiHostedSkill "
        "AutomationEnvironmentResourceSelfHosted"
    ),
    "beta.agents.automation_list_params": "params.beta_agents AutomationListParams",
    "beta.agents.automation_metadata_param": "params.beta_agents AutomationMetadataParam",
    "beta.agents.automation_target": (
        "beta_agents AutomationTarget AutomationTargetResourceExistingSession AutomationTargetResourceNewSession "
        "AutomationTargetResourceNewSessionInput"
    ),
    "beta.agents.automation_target_param": (
        "params.beta_agents AutomationTargetParam AutomationTargetParamExistingSession AutomationTargetParamNewSession "
        "AutomationTargetParamNewSessionAgent AutomationTargetParamNewSessionAgentCompaction "
        "AutomationTargetParamNewSessionAgentExperimental"
    ),
    "beta.agents.automation_update_params": "params.beta_agents AutomationUpdateParams",
    "beta.agents.automations": (
        "beta_agents AutomationInvocation AutomationInvocationSource;params.beta_agents InvocationListParams"
    ),
    "beta.agents.automations.automation_invocation": "beta_agents AutomationInvocation Error=AutomationInvocationError",
    "beta.agents.automations.automation_invocation_source": (
        "beta_agents AutomationInvocationSource AutomationInvocationSourceResourceAutomation "
        "AutomationInvocationSourceResourceManual"
    ),
    "beta.agents.automations.invocation_list_params": "params.beta_agents InvocationListParams",
    "beta.agents.environment_create_params": (
        "params.beta_agents Environment EnvironmentCreateParams EnvironmentDesktop EnvironmentNetwork "
        "EnvironmentPackages"
    ),
    "beta.agents.environment_info": "beta_agents EnvironmentInfo",
    "beta.agents.environment_list_params": "params.beta_agents EnvironmentListParams",
    "beta.agents.environments": (
        "beta_agents EnvironmentFile EnvironmentTemplate EnvironmentTemplateDeleted;params.beta_agents "
        "FileCreateParams FileListParams TemplateCreateParams TemplateListParams TemplateUpdateParams"
    ),
    "beta.agents.environments.environment_file": "beta_agents EnvironmentFile",
    "beta.agents.environments.environment_template": (
        "beta_agents Desktop EnvironmentTemplate File FileHostedTemplateFileResourceFileID "
        "FileHostedTemplateFileResourceInline Network Packages Skill SkillHostedTemplateSkillResourceInline "
        "SkillHostedTemplateSkillResourceSkillReference"
    ),
    "beta.agents.environments.environment_template_deleted": "beta_agents EnvironmentTemplateDeleted",
    "beta.agents.environments.file_create_params": (
        "params.beta_agents FileCreateParams "
        "HostedEnvironmentFileParamFileID=FileCreateParamsHostedEnvironmentFileParamFileID "
        "HostedEnvironmentFileParamInline=FileCreateParamsHostedEnvironmentFileParamInline"
    ),
    "beta.agents.environments.file_list_params": "params.beta_agents FileListParams",
    "beta.agents.environments.template_create_params": (
        "params.beta_agents Desktop=TemplateCreateParamsDesktop Network=TemplateCreateParamsNetwork "
        "Packages=TemplateCreateParamsPackages TemplateCreateParams"
    ),
    "beta.agents.environments.template_list_params": "params.beta_agents TemplateListParams",
    "beta.agents.environments.template_update_params": (
        "params.beta_agents Desktop=TemplateUpdateParamsDesktop Network=TemplateUpdateParamsNetwork "
        "Packages=TemplateUpdateParamsPackages TemplateUpdateParams"
    ),
    "beta.agents.one_time_automation": "beta_agents OneTimeAutomation",
    "beta.agents.periodic_automation": "beta_agents PeriodicAutomation",
    "beta.agents.session_create_params": (
        "params.beta_agents Agent=SessionCreateParamsAgent AgentCompaction AgentExperimental "
        "PromptCacheOptions=SessionCreateParamsPromptCacheOptions SessionCreateParams SessionCreateParamsBase "
        "SessionCreateParamsNonStreaming SessionCreateParamsStreaming SpendControl=SessionCreateParamsSpendControl "
        "StreamOptions"
    ),
    "beta.agents.session_list_params": "params.beta_agents SessionListParams",
    "beta.agents.session_update_params": (
        "params.beta_agents Agent=SessionUpdateParamsAgent AgentReasoning "
        "PromptCacheOptions=SessionUpdateParamsPromptCacheOptions SessionUpdateParams "
        "SpendControl=SessionUpdateParamsSpendControl"
    ),
    "beta.agents.sessions": (
        "beta_agents SessionArtifact SessionArtifactDeleted SessionTrace Turn;params.beta_agents ArtifactListParams "
        "EventCreateParams EventStreamParams ItemListParams SubagentListParams TraceListParams TurnListParams"
    ),
    "beta.agents.sessions.artifact_list_params": "params.beta_agents ArtifactListParams",
    "beta.agents.sessions.event_create_params": "params.beta_agents EventCreateParams",
    "beta.agents.sessions.event_stream_params": "params.beta_agents EventStreamParams",
    "beta.agents.sessions.item_list_params": "params.beta_agents ItemListParams",
    "beta.agents.sessions.session_artifact": "beta_agents SessionArtifact",
    "beta.agents.sessions.session_artifact_deleted": "beta_agents SessionArtifactDeleted",
    "beta.agents.sessions.session_trace": "beta_agents SessionTrace",
    "beta.agents.sessions.subagent_list_params": "params.beta_agents SubagentListParams",
    "beta.agents.sessions.subagents": (
        "params.beta_agents ItemListParams=SubagentsItemListParams TurnListParams=SubagentsTurnListParams"
    ),
    "beta.agents.sessions.subagents.item_list_params": "params.beta_agents ItemListParams=SubagentsItemListParams",
    "beta.agents.sessions.subagents.turn_list_params": "params.beta_agents TurnListParams=SubagentsTurnListParams",
    "beta.agents.sessions.subagents.turns": "params.beta_agents ItemListParams=TurnsItemListParams",
    "beta.agents.sessions.subagents.turns.item_list_params": "params.beta_agents ItemListParams=TurnsItemListParams",
    "beta.agents.sessions.trace_list_params": "params.beta_agents TraceListParams",
    "beta.agents.sessions.turn": "beta_agents PromptCacheOptions=TurnPromptCacheOptions Turn",
    "beta.agents.sessions.turn_list_params": "params.beta_agents TurnListParams",
    "beta.agents.sessions.turns": "params.beta_agents ItemListParams=SessionsTurnsItemListParams",
    "beta.agents.sessions.turns.item_list_params": "params.beta_agents ItemListParams=SessionsTurnsItemListParams",
    "beta.agents.vault": "beta_agents Vault",
    "beta.agents.vault_create_params": "params.beta_agents VaultCreateParams",
    "beta.agents.vault_deleted": "beta_agents VaultDeleted",
    "beta.agents.vault_list_params": "params.beta_agents VaultListParams",
    "beta.agents.vault_status": "beta_agents VaultStatus",
    "beta.agents.vault_status_filter_param": "params.beta_agents VaultStatusFilterParam",
    "beta.agents.vault_update_params": "params.beta_agents VaultUpdateParams",
    "beta.agents.vaults": (
        "beta_agents Credential CredentialAuth CredentialDeleted CredentialNetworking "
        "McpOauthTokenEndpointAuth;params.beta_agents CredentialAuthCreateParam CredentialAuthRotateParam "
        "CredentialCreateParams CredentialListParams CredentialNetworkingParam CredentialUpdateParams "
        "McpOauthTokenEndpointAuthCreateParam McpOauthTokenEndpointAuthRotateParam"
    ),
    "beta.agents.vaults.credential": "beta_agents Credential",
    "beta.agents.vaults.credential_auth": (
        "beta_agents CredentialAuth VaultCredentialAuthResourceEnvironmentVariable VaultCredentialAuthResourceMcpOauth "
        "VaultCredentialAuthResourceMcpOauthRefresh VaultCredentialAuthResourceStaticBearer"
    ),
    "beta.agents.vaults.credential_auth_create_param": (
        "params.beta_agents CreateVaultCredentialAuthParamEnvironmentVariable CreateVaultCredentialAuthParamMcpOauth "
        "CreateVaultCredentialAuthParamMcpOauthRefresh CreateVaultCredentialAuthParamStaticBearer "
        "CredentialAuthCreateParam"
    ),
    "beta.agents.vaults.credential_auth_rotate_param": (
        "params.beta_agents CredentialAuthRotateParam RotateVaultCredentialAuthParamEnvironmentVariable "
        "RotateVaultCredentialAuthParamMcpOauth RotateVaultCredentialAuthParamMcpOauthRefresh "
        "RotateVaultCredentialAuthParamStaticBearer"
    ),
    "beta.agents.vaults.credential_create_params": "params.beta_agents CredentialCreateParams",
    "beta.agents.vaults.credential_deleted": "beta_agents CredentialDeleted",
    "beta.agents.vaults.credential_list_params": "params.beta_agents CredentialListParams",
    "beta.agents.vaults.credential_networking": (
        "beta_agents CredentialNetworking VaultCredentialNetworkingResourceLimited "
        "VaultCredentialNetworkingResourceUnrestricted"
    ),
    "beta.agents.vaults.credential_networking_param": (
        "params.beta_agents CredentialNetworkingParam VaultCredentialNetworkingParamLimited "
        "VaultCredentialNetworkingParamUnrestricted"
    ),
    "beta.agents.vaults.credential_update_params": "params.beta_agents CredentialUpdateParams",
    "beta.agents.vaults.mcp_oauth_token_endpoint_auth": (
        "beta_agents McpOauthTokenEndpointAuth McpOauthTokenEndpointAuthResourceClientSecretBasic "
        "McpOauthTokenEndpointAuthResourceClientSecretPost McpOauthTokenEndpointAuthResourceNone"
    ),
    "beta.agents.vaults.mcp_oauth_token_endpoint_auth_create_param": (
        "params.beta_agents CreateMcpOauthTokenEndpointAuthParamClientSecretBasic "
        "CreateMcpOauthTokenEndpointAuthParamClientSecretPost CreateMcpOauthTokenEndpointAuthParamNone "
        "McpOauthTokenEndpointAuthCreateParam"
    ),
    "beta.agents.vaults.mcp_oauth_token_endpoint_auth_rotate_param": (
        "params.beta_agents McpOauthTokenEndpointAuthRotateParam RotateMcpOauthTokenEndpointAuthParamClientSecretBasic "
        "RotateMcpOauthTokenEndpointAuthParamClientSecretPost"
    ),
    "beta.assistant": (
        "beta_assistants Assistant ToolResources=AssistantToolResources "
        "ToolResourcesCodeInterpreter=AssistantToolResourcesCodeInterpreter "
        "ToolResourcesFileSearch=AssistantToolResourcesFileSearch"
    ),
    "beta.assistant_create_params": (
        "params.beta_assistants AssistantCreateParams ToolResources=AssistantCreateParamsToolResources "
        "ToolResourcesCodeInterpreter=AssistantCreateParamsToolResourcesCodeInterpreter "
        "ToolResourcesFileSearch=AssistantCreateParamsToolResourcesFileSearch "
        "ToolResourcesFileSearchVectorStore=AssistantCreateParamsToolResourcesFileSearchVectorStore "
        "ToolResourcesFileSearchVectorStoreChunkingStrategy=AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy "
        "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto=AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto "
        "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic=AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic "
        "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic=AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic"
    ),
    "beta.assistant_deleted": "beta_assistants AssistantDeleted",
    "beta.assistant_list_params": "params.beta_assistants AssistantListParams",
    "beta.assistant_response_format_option": "beta_assistants AssistantResponseFormatOption",
    "beta.assistant_response_format_option_param": "params.beta_assistants AssistantResponseFormatOptionParam",
    "beta.assistant_stream_event": (
        "beta_assistants AssistantStreamEvent ErrorEvent ThreadCreated ThreadMessageCompleted ThreadMessageCreated "
        "ThreadMessageDelta ThreadMessageInProgress ThreadMessageIncomplete ThreadRunCancelled ThreadRunCancelling "
        "ThreadRunCompleted ThreadRunCreated ThreadRunExpired ThreadRunFailed ThreadRunInProgress ThreadRunIncomplete "
        "ThreadRunQueued ThreadRunRequiresAction ThreadRunStepCancelled ThreadRunStepCompleted ThreadRunStepCreated "
        "ThreadRunStepDelta ThreadRunStepExpired ThreadRunStepFailed ThreadRunStepInProgress"
    ),
    "beta.assistant_tool": "beta_assistants AssistantTool",
    "beta.assistant_tool_choice": "beta_assistants AssistantToolChoice",
    "beta.assistant_tool_choice_function": "beta_assistants AssistantToolChoiceFunction",
    "beta.assistant_tool_choice_function_param": "params.beta_assistants AssistantToolChoiceFunctionParam",
    "beta.assistant_tool_choice_option": "beta_assistants AssistantToolChoiceOption",
    "beta.assistant_tool_choice_option_param": "params.beta_assistants AssistantToolChoiceOptionParam",
    "beta.assistant_tool_choice_param": "params.beta_assistants AssistantToolChoiceParam",
    "beta.assistant_tool_param": "params.beta_assistants AssistantToolParam",
    "beta.assistant_update_params": (
        "params.beta_assistants AssistantUpdateParams ToolResources=AssistantUpdateParamsToolResources "
        "ToolResourcesCodeInterpreter=AssistantUpdateParamsToolResourcesCodeInterpreter "
        "ToolResourcesFileSearch=AssistantUpdateParamsToolResourcesFileSearch"
    ),
    "beta.beta_apply_patch_tool": "beta_responses BetaApplyPatchTool",
    "beta.beta_apply_patch_tool_param": "params.beta_responses BetaApplyPatchToolParam",
    "beta.beta_compacted_response": "beta_responses BetaCompactedResponse Image=BetaCompactedResponseImage",
    "beta.beta_computer_action": (
        "beta_responses BetaComputerAction Click DoubleClick Drag DragPath Keypress Move Screenshot Scroll Type Wait"
    ),
    "beta.beta_computer_action_list": "beta_responses BetaComputerActionList",
    "beta.beta_computer_action_list_param": (
        "params.beta_responses BetaComputerActionListParam "
        "BetaComputerActionParam=BetaComputerActionListParamBetaComputerActionParam "
        "Click=BetaComputerActionListParamClick DoubleClick=BetaComputerActionListParamDoubleClick "
        "Drag=BetaComputerActionListParamDrag DragPath=BetaComputerActionListParamDragPath "
        "Keypress=BetaComputerActionListParamKeypress Move=BetaComputerActionListParamMove "
        "Screenshot=BetaComputerActionListParamScreenshot Scroll=BetaComputerActionListParamScroll "
        "Type=BetaComputerActionListParamType Wait=BetaComputerActionListParamWait"
    ),
    "beta.beta_computer_action_param": (
        "params.beta_responses BetaComputerActionParam Click=BetaComputerActionParamClick "
        "DoubleClick=BetaComputerActionParamDoubleClick Drag=BetaComputerActionParamDrag "
        "DragPath=BetaComputerActionParamDragPath Keypress=BetaComputerActionParamKeypress "
        "Move=BetaComputerActionParamMove Screenshot=BetaComputerActionParamScreenshot "
        "Scroll=BetaComputerActionParamScroll Type=BetaComputerActionParamType Wait=BetaComputerActionParamWait"
    ),
    "beta.beta_computer_tool": "beta_responses BetaComputerTool",
    "beta.beta_computer_tool_param": "params.beta_responses BetaComputerToolParam",
    "beta.beta_computer_use_preview_tool": "beta_responses BetaComputerUsePreviewTool",
    "beta.beta_computer_use_preview_tool_param": "params.beta_responses BetaComputerUsePreviewToolParam",
    "beta.beta_container_auto": "beta_responses BetaContainerAuto NetworkPolicy Skill",
    "beta.beta_container_auto_param": "params.beta_responses BetaContainerAutoParam NetworkPolicy Skill",
    "beta.beta_container_network_policy_allowlist": "beta_responses BetaContainerNetworkPolicyAllowlist",
    "beta.beta_container_network_policy_allowlist_param": (
        "params.beta_responses BetaContainerNetworkPolicyAllowlistParam"
    ),
    "beta.beta_container_network_policy_disabled": "beta_responses BetaContainerNetworkPolicyDisabled",
    "beta.beta_container_network_policy_disabled_param": (
        "params.beta_responses BetaContainerNetworkPolicyDisabledParam"
    ),
    "beta.beta_container_network_policy_domain_secret": "beta_responses BetaContainerNetworkPolicyDomainSecret",
    "beta.beta_container_network_policy_domain_secret_param": (
        "params.beta_responses BetaContainerNetworkPolicyDomainSecretParam"
    ),
    "beta.beta_container_reference": "beta_responses BetaContainerReference",
    "beta.beta_container_reference_param": "params.beta_responses BetaContainerReferenceParam",
    "beta.beta_custom_tool": "beta_responses BetaCustomTool Format FormatGrammar FormatText",
    "beta.beta_custom_tool_param": (
        "params.beta_responses BetaCustomToolParam Format FormatGrammar FormatText _BetaCustomToolParamReservedKeywords"
    ),
    "beta.beta_easy_input_message": "beta_responses BetaEasyInputMessage",
    "beta.beta_easy_input_message_param": "params.beta_responses BetaEasyInputMessageParam",
    "beta.beta_file_search_tool": (
        "beta_responses BetaFileSearchTool Filters=BetaFileSearchToolFilters FiltersComparisonFilter "
        "FiltersCompoundFilter FiltersCompoundFilterFilter FiltersCompoundFilterFilterComparisonFilter RankingOptions "
        "RankingOptionsHybridSearch"
    ),
    "beta.beta_file_search_tool_param": (
        "params.beta_responses BetaFileSearchToolParam Filters=BetaFileSearchToolParamFilters FiltersComparisonFilter "
        "FiltersCompoundFilter FiltersCompoundFilterFilter FiltersCompoundFilterFilterComparisonFilter RankingOptions "
        "RankingOptionsHybridSearch"
    ),
    "beta.beta_function_shell_tool": (
        "beta_responses BetaFunctionShellTool Environment=BetaFunctionShellToolEnvironment"
    ),
    "beta.beta_function_shell_tool_param": "params.beta_responses BetaFunctionShellToolParam Environment",
    "beta.beta_function_tool": "beta_responses BetaFunctionTool",
    "beta.beta_function_tool_param": (
        "params.beta_responses BetaFunctionToolParam _BetaFunctionToolParamReservedKeywords"
    ),
    "beta.beta_image_detail": "beta_responses BetaImageDetail",
    "beta.beta_inline_skill": "beta_responses BetaInlineSkill",
    "beta.beta_inline_skill_param": "params.beta_responses BetaInlineSkillParam",
    "beta.beta_inline_skill_source": "beta_responses BetaInlineSkillSource",
    "beta.beta_inline_skill_source_param": "params.beta_responses BetaInlineSkillSourceParam",
    "beta.beta_local_environment": "beta_responses BetaLocalEnvironment",
    "beta.beta_local_environment_param": "params.beta_responses BetaLocalEnvironmentParam",
    "beta.beta_local_skill": "beta_responses BetaLocalSkill",
    "beta.beta_local_skill_param": "params.beta_responses BetaLocalSkillParam",
    "beta.beta_mcp_tool_call_error": (
        "beta_responses BetaMcpToolCallError HTTPError McpProtocolError McpToolExecutionError"
    ),
    "beta.beta_mcp_tool_call_error_param": (
        "params.beta_responses BetaMcpToolCallErrorParam HTTPError McpProtocolError McpToolExecutionError"
    ),
    "beta.beta_namespace_tool": (
        "beta_responses BetaNamespaceTool Tool=BetaNamespaceToolTool ToolFunction=BetaNamespaceToolToolFunction"
    ),
    "beta.beta_namespace_tool_param": (
        "params.beta_responses BetaNamespaceToolParam Tool=BetaNamespaceToolParamTool "
        "ToolFunction=BetaNamespaceToolParamToolFunction "
        "_ToolFunctionReservedKeywords=BetaNamespaceToolParam_ToolFunctionReservedKeywords"
    ),
    "beta.beta_response": (
        "beta_responses AccessPrograms BetaResponse Conversation Image=BetaResponseImage IncompleteDetails "
        "InputTransformation Moderation ModerationInput ModerationInputError ModerationInputModerationResult "
        "ModerationOutput ModerationOutputError ModerationOutputModerationResult PromptCacheDiagnostics "
        "PromptCacheDiagnosticsCacheHit PromptCacheDiagnosticsCacheMiss "
        "PromptCacheDiagnosticsComparisonResponseNotFound PromptCacheDiagnosticsUnavailable PromptCacheOptions "
        "Reasoning=BetaResponseReasoning ToolChoice ToolChoiceBetaSpecificProgrammaticToolCallingParam ToolUsage "
        "ToolUsageImageGen ToolUsageImageGenCachedTokensDetails ToolUsageImageGenInputTokensDetails "
        "ToolUsageImageGenOutputTokensDetails ToolUsageWebSearch"
    ),
    "beta.beta_response_apply_patch_tool_call": (
        "beta_responses Agent=BetaResponseApplyPatchToolCallAgent BetaResponseApplyPatchToolCall "
        "Caller=BetaResponseApplyPatchToolCallCaller CallerDirect=BetaResponseApplyPatchToolCallCallerDirect "
        "CallerProgram=BetaResponseApplyPatchToolCallCallerProgram Operation OperationCreateFile OperationDeleteFile "
        "OperationUpdateFile"
    ),
    "beta.beta_response_apply_patch_tool_call_output": (
        "beta_responses Agent=BetaResponseApplyPatchToolCallOutputAgent BetaResponseApplyPatchToolCallOutput "
        "Caller=BetaResponseApplyPatchToolCallOutputCaller "
        "CallerDirect=BetaResponseApplyPatchToolCallOutputCallerDirect "
        "CallerProgram=BetaResponseApplyPatchToolCallOutputCallerProgram"
    ),
    "beta.beta_response_audio_delta_event": (
        "beta_responses Agent=BetaResponseAudioDeltaEventAgent BetaResponseAudioDeltaEvent"
    ),
    "beta.beta_response_audio_done_event": (
        "beta_responses Agent=BetaResponseAudioDoneEventAgent BetaResponseAudioDoneEvent"
    ),
    "beta.beta_response_audio_transcript_delta_event": (
        "beta_responses Agent=BetaResponseAudioTranscriptDeltaEventAgent BetaResponseAudioTranscriptDeltaEvent"
    ),
    "beta.beta_response_audio_transcript_done_event": (
        "beta_responses Agent=BetaResponseAudioTranscriptDoneEventAgent BetaResponseAudioTranscriptDoneEvent"
    ),
    "beta.beta_response_code_interpreter_call_code_delta_event": (
        "beta_responses Agent=BetaResponseCodeInterpreterCallCodeDeltaEventAgent "
        "BetaResponseCodeInterpreterCallCodeDeltaEvent"
    ),
    "beta.beta_response_code_interpreter_call_code_done_event": (
        "beta_responses Agent=BetaResponseCodeInterpreterCallCodeDoneEventAgent "
        "BetaResponseCodeInterpreterCallCodeDoneEvent"
    ),
    "beta.beta_response_code_interpreter_call_completed_event": (
        "beta_responses Agent=BetaResponseCodeInterpreterCallCompletedEventAgent "
        "BetaResponseCodeInterpreterCallCompletedEvent"
    ),
    "beta.beta_response_code_interpreter_call_in_progress_event": (
        "beta_responses Agent=BetaResponseCodeInterpreterCallInProgressEventAgent "
        "BetaResponseCodeInterpreterCallInProgressEvent"
    ),
    "beta.beta_response_code_interpreter_call_interpreting_event": (
        "beta_responses Agent=BetaResponseCodeInterpreterCallInterpretingEventAgent "
        "BetaResponseCodeInterpreterCallInterpretingEvent"
    ),
    "beta.beta_response_code_interpreter_tool_call": (
        "beta_responses Agent=BetaResponseCodeInterpreterToolCallAgent BetaResponseCodeInterpreterToolCall "
        "Output=BetaResponseCodeInterpreterToolCallOutput OutputImage OutputLogs"
    ),
    "beta.beta_response_code_interpreter_tool_call_param": (
        "params.beta_responses Agent=BetaResponseCodeInterpreterToolCallParamAgent "
        "BetaResponseCodeInterpreterToolCallParam Output OutputImage OutputLogs"
    ),
    "beta.beta_response_compaction_compacting_event": (
        "beta_responses Agent=BetaResponseCompactionCompactingEventAgent BetaResponseCompactionCompactingEvent"
    ),
    "beta.beta_response_compaction_item": (
        "beta_responses Agent=BetaResponseCompactionItemAgent BetaResponseCompactionItem"
    ),
    "beta.beta_response_compaction_item_param": (
        "beta_responses Agent=BetaResponseCompactionItemParamAgent BetaResponseCompactionItemParam"
    ),
    "beta.beta_response_compaction_item_param_param": (
        "params.beta_responses Agent=BetaResponseCompactionItemParamParamAgent BetaResponseCompactionItemParamParam"
    ),
    "beta.beta_response_completed_event": (
        "beta_responses Agent=BetaResponseCompletedEventAgent BetaResponseCompletedEvent"
    ),
    "beta.beta_response_computer_tool_call": (
        "beta_responses Agent=BetaResponseComputerToolCallAgent BetaResponseComputerToolCall PendingSafetyCheck"
    ),
    "beta.beta_response_computer_tool_call_output_item": (
        "beta_responses AcknowledgedSafetyCheck Agent=BetaResponseComputerToolCallOutputItemAgent "
        "BetaResponseComputerToolCallOutputItem"
    ),
    "beta.beta_response_computer_tool_call_output_screenshot": (
        "beta_responses BetaResponseComputerToolCallOutputScreenshot"
    ),
    "beta.beta_response_computer_tool_call_output_screenshot_param": (
        "params.beta_responses BetaResponseComputerToolCallOutputScreenshotParam"
    ),
    "beta.beta_response_computer_tool_call_param": (
        "params.beta_responses Agent=BetaResponseComputerToolCallParamAgent BetaResponseComputerToolCallParam "
        "PendingSafetyCheck"
    ),
    "beta.beta_response_configuration_update_item": (
        "beta_responses Agent=BetaResponseConfigurationUpdateItemAgent BetaResponseConfigurationUpdateItem "
        "Reasoning=BetaResponseConfigurationUpdateItemReasoning Text=BetaResponseConfigurationUpdateItemText "
        "TextFormat TextFormatText=BetaResponseConfigurationUpdateItemTextFormatText"
    ),
    "beta.beta_response_configuration_update_item_param": (
        "beta_responses Agent=BetaResponseConfigurationUpdateItemParamAgent BetaResponseConfigurationUpdateItemParam "
        "Reasoning=BetaResponseConfigurationUpdateItemParamReasoning Text=BetaResponseConfigurationUpdateItemParamText "
        "TextFormatText=BetaResponseConfigurationUpdateItemParamTextFormatText;params.beta_responses "
        "TextFormat=BetaResponseConfigurationUpdateItemParamTextFormat"
    ),
    "beta.beta_response_configuration_update_item_param_param": (
        "params.beta_responses Agent=BetaResponseConfigurationUpdateItemParamParamAgent "
        "BetaResponseConfigurationUpdateItemParamParam "
        "Reasoning=BetaResponseConfigurationUpdateItemParamParamReasoning "
        "Text=BetaResponseConfigurationUpdateItemParamParamText "
        "TextFormat=BetaResponseConfigurationUpdateItemParamParamTextFormat TextFormatText"
    ),
    "beta.beta_response_container_reference": "beta_responses BetaResponseContainerReference",
    "beta.beta_response_content_part_added_event": (
        "beta_responses Agent=BetaResponseContentPartAddedEventAgent BetaResponseContentPartAddedEvent "
        "Part=BetaResponseContentPartAddedEventPart "
        "PartReasoningText=BetaResponseContentPartAddedEventPartReasoningText"
    ),
    "beta.beta_response_content_part_done_event": (
        "beta_responses Agent=BetaResponseContentPartDoneEventAgent BetaResponseContentPartDoneEvent "
        "Part=BetaResponseContentPartDoneEventPart PartReasoningText=BetaResponseContentPartDoneEventPartReasoningText"
    ),
    "beta.beta_response_conversation_param": "beta_responses BetaResponseConversationParam",
    "beta.beta_response_conversation_param_param": "params.beta_responses BetaResponseConversationParamParam",
    "beta.beta_response_created_event": "beta_responses Agent=BetaResponseCreatedEventAgent BetaResponseCreatedEvent",
    "beta.beta_response_custom_tool_call": (
        "beta_responses Agent=BetaResponseCustomToolCallAgent BetaResponseCustomToolCall "
        "Caller=BetaResponseCustomToolCallCaller CallerDirect=BetaResponseCustomToolCallCallerDirect "
        "CallerProgram=BetaResponseCustomToolCallCallerProgram"
    ),
    "beta.beta_response_custom_tool_call_input_delta_event": (
        "beta_responses Agent=BetaResponseCustomToolCallInputDeltaEventAgent BetaResponseCustomToolCallInputDeltaEvent"
    ),
    "beta.beta_response_custom_tool_call_input_done_event": (
        "beta_responses Agent=BetaResponseCustomToolCallInputDoneEventAgent BetaResponseCustomToolCallInputDoneEvent"
    ),
    "beta.beta_response_custom_tool_call_item": "beta_responses BetaResponseCustomToolCallItem",
    "beta.beta_response_custom_tool_call_output": (
        "beta_responses Agent=BetaResponseCustomToolCallOutputAgent BetaResponseCustomToolCallOutput "
        "Caller=BetaResponseCustomToolCallOutputCaller CallerDirect=BetaResponseCustomToolCallOutputCallerDirect "
        "CallerProgram=BetaResponseCustomToolCallOutputCallerProgram "
        "OutputOutputContentList=BetaResponseCustomToolCallOutputOutputOutputContentList"
    ),
    "beta.beta_response_custom_tool_call_output_item": "beta_responses BetaResponseCustomToolCallOutputItem",
    "beta.beta_response_custom_tool_call_output_param": (
        "params.beta_responses Agent=BetaResponseCustomToolCallOutputParamAgent BetaResponseCustomToolCallOutputParam "
        "Caller=BetaResponseCustomToolCallOutputParamCaller "
        "CallerDirect=BetaResponseCustomToolCallOutputParamCallerDirect "
        "CallerProgram=BetaResponseCustomToolCallOutputParamCallerProgram OutputOutputContentList"
    ),
    "beta.beta_response_custom_tool_call_param": (
        "params.beta_responses Agent=BetaResponseCustomToolCallParamAgent BetaResponseCustomToolCallParam "
        "Caller=BetaResponseCustomToolCallParamCaller CallerDirect=BetaResponseCustomToolCallParamCallerDirect "
        "CallerProgram=BetaResponseCustomToolCallParamCallerProgram _BetaResponseCustomToolCallParamReservedKeywords"
    ),
    "beta.beta_response_error": "beta_responses BetaResponseError Misalignment MisalignmentSteer",
    "beta.beta_response_error_event": "beta_responses Agent=BetaResponseErrorEventAgent BetaResponseErrorEvent",
    "beta.beta_response_failed_event": "beta_responses Agent=BetaResponseFailedEventAgent BetaResponseFailedEvent",
    "beta.beta_response_file_search_call_completed_event": (
        "beta_responses Agent=BetaResponseFileSearchCallCompletedEventAgent BetaResponseFileSearchCallCompletedEvent"
    ),
    "beta.beta_response_file_search_call_in_progress_event": (
        "beta_responses Agent=BetaResponseFileSearchCallInProgressEventAgent BetaResponseFileSearchCallInProgressEvent"
    ),
    "beta.beta_response_file_search_call_searching_event": (
        "beta_responses Agent=BetaResponseFileSearchCallSearchingEventAgent BetaResponseFileSearchCallSearchingEvent"
    ),
    "beta.beta_response_file_search_tool_call": (
        "beta_responses Agent=BetaResponseFileSearchToolCallAgent BetaResponseFileSearchToolCall Result"
    ),
    "beta.beta_response_file_search_tool_call_param": (
        "params.beta_responses Agent=BetaResponseFileSearchToolCallParamAgent BetaResponseFileSearchToolCallParam "
        "Result"
    ),
    "beta.beta_response_format_text_config": (
        "beta_responses BetaResponseFormatTextConfig JSONObject Text=BetaResponseFormatTextConfigText"
    ),
    "beta.beta_response_format_text_config_param": (
        "params.beta_responses BetaResponseFormatTextConfigParam JSONObject Text=BetaResponseFormatTextConfigParamText"
    ),
    "beta.beta_response_format_text_json_schema_config": "beta_responses BetaResponseFormatTextJSONSchemaConfig",
    "beta.beta_response_format_text_json_schema_config_param": (
        "params.beta_responses BetaResponseFormatTextJSONSchemaConfigParam"
    ),
    "beta.beta_response_function_call_arguments_delta_event": (
        "beta_responses Agent=BetaResponseFunctionCallArgumentsDeltaEventAgent "
        "BetaResponseFunctionCallArgumentsDeltaEvent"
    ),
    "beta.beta_response_function_call_arguments_done_event": (
        "beta_responses Agent=BetaResponseFunctionCallArgumentsDoneEventAgent "
        "BetaResponseFunctionCallArgumentsDoneEvent"
    ),
    "beta.beta_response_function_call_output_item": "beta_responses BetaResponseFunctionCallOutputItem",
    "beta.beta_response_function_call_output_item_list": "beta_responses BetaResponseFunctionCallOutputItemList",
    "beta.beta_response_function_call_output_item_list_param": (
        "params.beta_responses BetaResponseFunctionCallOutputItemListParam "
        "BetaResponseFunctionCallOutputItemParam=BetaResponseFunctionCallOutputItemListParamBetaResponseFunctionCallOutputItemParam"
    ),
    "beta.beta_response_function_call_output_item_param": (
        "params.beta_responses BetaResponseFunctionCallOutputItemParam"
    ),
    "beta.beta_response_function_shell_call_output_content": (
        "beta_responses BetaResponseFunctionShellCallOutputContent Outcome OutcomeExit OutcomeTimeout"
    ),
    "beta.beta_response_function_shell_call_output_content_param": (
        "params.beta_responses BetaResponseFunctionShellCallOutputContentParam Outcome OutcomeExit OutcomeTimeout"
    ),
    "beta.beta_response_function_shell_tool_call": (
        "beta_responses Action=BetaResponseFunctionShellToolCallAction Agent=BetaResponseFunctionShellToolCallAgent "
        "BetaResponseFunctionShellToolCall Caller=BetaResponseFunctionShellToolCallCaller "
        "CallerDirect=BetaResponseFunctionShellToolCallCallerDirect "
        "CallerProgram=BetaResponseFunctionShellToolCallCallerProgram "
        "Environment=BetaResponseFunctionShellToolCallEnvironment"
    ),
    "beta.beta_response_function_shell_tool_call_output": (
        "beta_responses Agent=BetaResponseFunctionShellToolCallOutputAgent BetaResponseFunctionShellToolCallOutput "
        "Caller=BetaResponseFunctionShellToolCallOutputCaller "
        "CallerDirect=BetaResponseFunctionShellToolCallOutputCallerDirect "
        "CallerProgram=BetaResponseFunctionShellToolCallOutputCallerProgram "
        "Output=BetaResponseFunctionShellToolCallOutputOutput "
        "OutputOutcome=BetaResponseFunctionShellToolCallOutputOutputOutcome "
        "OutputOutcomeExit=BetaResponseFunctionShellToolCallOutputOutputOutcomeExit "
        "OutputOutcomeTimeout=BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout"
    ),
    "beta.beta_response_function_tool_call": (
        "beta_responses Agent=BetaResponseFunctionToolCallAgent BetaResponseFunctionToolCall "
        "Caller=BetaResponseFunctionToolCallCaller CallerDirect=BetaResponseFunctionToolCallCallerDirect "
        "CallerProgram=BetaResponseFunctionToolCallCallerProgram"
    ),
    "beta.beta_response_function_tool_call_item": "beta_responses BetaResponseFunctionToolCallItem",
    "beta.beta_response_function_tool_call_output_item": (
        "beta_responses Agent=BetaResponseFunctionToolCallOutputItemAgent BetaResponseFunctionToolCallOutputItem "
        "Caller=BetaResponseFunctionToolCallOutputItemCaller "
        "CallerDirect=BetaResponseFunctionToolCallOutputItemCallerDirect "
        "CallerProgram=BetaResponseFunctionToolCallOutputItemCallerProgram "
        "OutputOutputContentList=BetaResponseFunctionToolCallOutputItemOutputOutputContentList"
    ),
    "beta.beta_response_function_tool_call_param": (
        "params.beta_responses Agent=BetaResponseFunctionToolCallParamAgent BetaResponseFunctionToolCallParam "
        "Caller=BetaResponseFunctionToolCallParamCaller CallerDirect=BetaResponseFunctionToolCallParamCallerDirect "
        "CallerProgram=BetaResponseFunctionToolCallParamCallerProgram "
        "_BetaResponseFunctionToolCallParamReservedKeywords"
    ),
    "beta.beta_response_function_web_search": (
        "beta_responses Action=BetaResponseFunctionWebSearchAction ActionFindInPage ActionOpenPage ActionSearch "
        "ActionSearchSource Agent=BetaResponseFunctionWebSearchAgent BetaResponseFunctionWebSearch"
    ),
    "beta.beta_response_function_web_search_param": (
        "params.beta_responses Action ActionFindInPage ActionOpenPage ActionSearch ActionSearchSource "
        "Agent=BetaResponseFunctionWebSearchParamAgent BetaResponseFunctionWebSearchParam"
    ),
    "beta.beta_response_image_gen_call_completed_event": (
        "beta_responses Agent=BetaResponseImageGenCallCompletedEventAgent BetaResponseImageGenCallCompletedEvent"
    ),
    "beta.beta_response_image_gen_call_generating_event": (
        "beta_responses Agent=BetaResponseImageGenCallGeneratingEventAgent BetaResponseImageGenCallGeneratingEvent"
    ),
    "beta.beta_response_image_gen_call_in_progress_event": (
        "beta_responses Agent=BetaResponseImageGenCallInProgressEventAgent BetaResponseImageGenCallInProgressEvent"
    ),
    "beta.beta_response_image_gen_call_partial_image_event": (
        "beta_responses Agent=BetaResponseImageGenCallPartialImageEventAgent BetaResponseImageGenCallPartialImageEvent"
    ),
    "beta.beta_response_in_progress_event": (
        "beta_responses Agent=BetaResponseInProgressEventAgent BetaResponseInProgressEvent"
    ),
    "beta.beta_response_includable": "beta_responses BetaResponseIncludable",
    "beta.beta_response_incomplete_event": (
        "beta_responses Agent=BetaResponseIncompleteEventAgent BetaResponseIncompleteEvent"
    ),
    "beta.beta_response_inject_created_event": "beta_responses BetaResponseInjectCreatedEvent",
    "beta.beta_response_inject_event": "beta_responses BetaResponseInjectEvent",
    "beta.beta_response_inject_event_param": "params.beta_responses BetaResponseInjectEventParam",
    "beta.beta_response_inject_failed_event": (
        "beta_responses BetaResponseInjectFailedEvent Error=BetaResponseInjectFailedEventError"
    ),
    "beta.beta_response_input": "beta_responses BetaResponseInput",
    "beta.beta_response_input_content": "beta_responses BetaResponseInputContent",
    "beta.beta_response_input_content_param": "params.beta_responses BetaResponseInputContentParam",
    "beta.beta_response_input_file": (
        "beta_responses BetaResponseInputFile PromptCacheBreakpoint=BetaResponseInputFilePromptCacheBreakpoint"
    ),
    "beta.beta_response_input_file_content": (
        "beta_responses BetaResponseInputFileContent "
        "PromptCacheBreakpoint=BetaResponseInputFileContentPromptCacheBreakpoint"
    ),
    "beta.beta_response_input_file_content_param": (
        "params.beta_responses BetaResponseInputFileContentParam "
        "PromptCacheBreakpoint=BetaResponseInputFileContentParamPromptCacheBreakpoint"
    ),
    "beta.beta_response_input_file_param": (
        "params.beta_responses BetaResponseInputFileParam "
        "PromptCacheBreakpoint=BetaResponseInputFileParamPromptCacheBreakpoint"
    ),
    "beta.beta_response_input_image": (
        "beta_responses BetaResponseInputImage PromptCacheBreakpoint=BetaResponseInputImagePromptCacheBreakpoint"
    ),
    "beta.beta_response_input_image_content": (
        "beta_responses BetaResponseInputImageContent "
        "PromptCacheBreakpoint=BetaResponseInputImageContentPromptCacheBreakpoint"
    ),
    "beta.beta_response_input_image_content_param": (
        "params.beta_responses BetaResponseInputImageContentParam "
        "PromptCacheBreakpoint=BetaResponseInputImageContentParamPromptCacheBreakpoint"
    ),
    "beta.beta_response_input_image_param": (
        "params.beta_responses BetaResponseInputImageParam "
        "PromptCacheBreakpoint=BetaResponseInputImageParamPromptCacheBreakpoint"
    ),
    "beta.beta_response_input_item": (
        "beta_responses AdditionalTools=BetaResponseInputItemAdditionalTools "
        "AdditionalToolsAgent=BetaResponseInputItemAdditionalToolsAgent AgentMessage=BetaResponseInputItemAgentMessage "
        "AgentMessageAgent=BetaResponseInputItemAgentMessageAgent "
        "AgentMessageContent=BetaResponseInputItemAgentMessageContent "
        "AgentMessageContentEncryptedContent=BetaResponseInputItemAgentMessageContentEncryptedContent ApplyPatchCall "
        "ApplyPatchCallAgent ApplyPatchCallCaller ApplyPatchCallCallerDirect ApplyPatchCallCallerProgram "
        "ApplyPatchCallOperation ApplyPatchCallOperationCreateFile ApplyPatchCallOperationDeleteFile "
        "ApplyPatchCallOperationUpdateFile ApplyPatchCallOutput=BetaResponseInputItemApplyPatchCallOutput "
        "ApplyPatchCallOutputAgent ApplyPatchCallOutputCaller ApplyPatchCallOutputCallerDirect "
        "ApplyPatchCallOutputCallerProgram BetaResponseInputItem CompactionTrigger CompactionTriggerAgent "
        "ComputerCallOutput=BetaResponseInputItemComputerCallOutput ComputerCallOutputAcknowledgedSafetyCheck "
        "ComputerCallOutputAgent FunctionCallOutput=BetaResponseInputItemFunctionCallOutput FunctionCallOutputAgent "
        "FunctionCallOutputCaller FunctionCallOutputCallerDirect FunctionCallOutputCallerProgram "
        "ImageGenerationCall=BetaResponseInputItemImageGenerationCall "
        "ImageGenerationCallAgent=BetaResponseInputItemImageGenerationCallAgent "
        "ImageGenerationCallError=BetaResponseInputItemImageGenerationCallError "
        "ImageGenerationCallErrorModerationDetails=BetaResponseInputItemImageGenerationCallErrorModerationDetails "
        "ImageGenerationCallSvgUsage=BetaResponseInputItemImageGenerationCallSvgUsage ItemReference ItemReferenceAgent "
        "LocalShellCall=BetaResponseInputItemLocalShellCall "
        "LocalShellCallAction=BetaResponseInputItemLocalShellCallAction "
        "LocalShellCallAgent=BetaResponseInputItemLocalShellCallAgent "
        "LocalShellCallOutput=BetaResponseInputItemLocalShellCallOutput "
        "LocalShellCallOutputAgent=BetaResponseInputItemLocalShellCallOutputAgent "
        "McpApprovalRequest=BetaResponseInputItemMcpApprovalRequest "
        "McpApprovalRequestAgent=BetaResponseInputItemMcpApprovalRequestAgent "
        "McpApprovalResponse=BetaResponseInputItemMcpApprovalResponse "
        "McpApprovalResponseAgent=BetaResponseInputItemMcpApprovalResponseAgent McpCall=BetaResponseInputItemMcpCall "
        "McpCallAgent=BetaResponseInputItemMcpCallAgent McpListTools=BetaResponseInputItemMcpListTools "
        "McpListToolsAgent=BetaResponseInputItemMcpListToolsAgent "
        "McpListToolsTool=BetaResponseInputItemMcpListToolsTool Message MessageAgent "
        "MultiAgentCall=BetaResponseInputItemMultiAgentCall "
        "MultiAgentCallAgent=BetaResponseInputItemMultiAgentCallAgent "
        "MultiAgentCallOutput=BetaResponseInputItemMultiAgentCallOutput "
        "MultiAgentCallOutputAgent=BetaResponseInputItemMultiAgentCallOutputAgent MultiAgentCallOutputOutput "
        "MultiAgentCallOutputOutputAnnotation MultiAgentCallOutputOutputAnnotationContainerFileCitation "
        "MultiAgentCallOutputOutputAnnotationFileCitation MultiAgentCallOutputOutputAnnotationURLCitation "
        "Program=BetaResponseInputItemProgram ProgramAgent=BetaResponseInputItemProgramAgent "
        "ProgramOutput=BetaResponseInputItemProgramOutput ProgramOutputAgent=BetaResponseInputItemProgramOutputAgent "
        "ShellCall ShellCallAction ShellCallAgent ShellCallCaller ShellCallCallerDirect ShellCallCallerProgram "
        "ShellCallEnvironment ShellCallOutput=BetaResponseInputItemShellCallOutput ShellCallOutputAgent "
        "ShellCallOutputCaller ShellCallOutputCallerDirect ShellCallOutputCallerProgram ToolSearchCall "
        "ToolSearchCallAgent"
    ),
    "beta.beta_response_input_item_param": (
        "params.beta_responses AdditionalTools=BetaResponseInputItemParamAdditionalTools "
        "AdditionalToolsAgent=BetaResponseInputItemParamAdditionalToolsAgent "
        "AgentMessage=BetaResponseInputItemParamAgentMessage "
        "AgentMessageAgent=BetaResponseInputItemParamAgentMessageAgent "
        "AgentMessageContent=BetaResponseInputItemParamAgentMessageContent "
        "AgentMessageContentEncryptedContent=BetaResponseInputItemParamAgentMessageContentEncryptedContent "
        "ApplyPatchCall=BetaResponseInputItemParamApplyPatchCall "
        "ApplyPatchCallAgent=BetaResponseInputItemParamApplyPatchCallAgent "
        "ApplyPatchCallCaller=BetaResponseInputItemParamApplyPatchCallCaller "
        "ApplyPatchCallCallerDirect=BetaResponseInputItemParamApplyPatchCallCallerDirect "
        "ApplyPatchCallCallerProgram=BetaResponseInputItemParamApplyPatchCallCallerProgram "
        "ApplyPatchCallOperation=BetaResponseInputItemParamApplyPatchCallOperation "
        "ApplyPatchCallOperationCreateFile=BetaResponseInputItemParamApplyPatchCallOperationCreateFile "
        "ApplyPatchCallOperationDeleteFile=BetaResponseInputItemParamApplyPatchCallOperationDeleteFile "
        "ApplyPatchCallOperationUpdateFile=BetaResponseInputItemParamApplyPatchCallOperationUpdateFile "
        "ApplyPatchCallOutput=BetaResponseInputItemParamApplyPatchCallOutput "
        "ApplyPatchCallOutputAgent=BetaResponseInputItemParamApplyPatchCallOutputAgent "
        "ApplyPatchCallOutputCaller=BetaResponseInputItemParamApplyPatchCallOutputCaller "
        "ApplyPatchCallOutputCallerDirect=BetaResponseInputItemParamApplyPatchCallOutputCallerDirect "
        "ApplyPatchCallOutputCallerProgram=BetaResponseInputItemParamApplyPatchCallOutputCallerProgram "
        "BetaResponseInputItemParam CompactionTrigger=BetaResponseInputItemParamCompactionTrigger "
        "CompactionTriggerAgent=BetaResponseInputItemParamCompactionTriggerAgent "
        "ComputerCallOutput=BetaResponseInputItemParamComputerCallOutput "
        "ComputerCallOutputAcknowledgedSafetyCheck=BetaResponseInputItemParamComputerCallOutputAcknowledgedSafetyCheck "
        "ComputerCallOutputAgent=BetaResponseInputItemParamComputerCallOutputAgent "
        "FunctionCallOutput=BetaResponseInputItemParamFunctionCallOutput "
        "FunctionCallOutputAgent=BetaResponseInputItemParamFunctionCallOutputAgent "
        "FunctionCallOutputCaller=BetaResponseInputItemParamFunctionCallOutputCaller "
        "FunctionCallOutputCallerDirect=BetaResponseInputItemParamFunctionCallOutputCallerDirect "
        "FunctionCallOutputCallerProgram=BetaResponseInputItemParamFunctionCallOutputCallerProgram "
        "ImageGenerationCall=BetaResponseInputItemParamImageGenerationCall "
        "ImageGenerationCallAgent=BetaResponseInputItemParamImageGenerationCallAgent "
        "ImageGenerationCallError=BetaResponseInputItemParamImageGenerationCallError "
        "ImageGenerationCallErrorModerationDetails=BetaResponseInputItemParamImageGenerationCallErrorModerationDetails "
        "ImageGenerationCallSvgUsage=BetaResponseInputItemParamImageGenerationCallSvgUsage "
        "ItemReference=BetaResponseInputItemParamItemReference "
        "ItemReferenceAgent=BetaResponseInputItemParamItemReferenceAgent "
        "LocalShellCall=BetaResponseInputItemParamLocalShellCall "
        "LocalShellCallAction=BetaResponseInputItemParamLocalShellCallAction "
        "LocalShellCallAgent=BetaResponseInputItemParamLocalShellCallAgent "
        "LocalShellCallOutput=BetaResponseInputItemParamLocalShellCallOutput "
        "LocalShellCallOutputAgent=BetaResponseInputItemParamLocalShellCallOutputAgent "
        "McpApprovalRequest=BetaResponseInputItemParamMcpApprovalRequest "
        "McpApprovalRequestAgent=BetaResponseInputItemParamMcpApprovalRequestAgent "
        "McpApprovalResponse=BetaResponseInputItemParamMcpApprovalResponse "
        "McpApprovalResponseAgent=BetaResponseInputItemParamMcpApprovalResponseAgent "
        "McpCall=BetaResponseInputItemParamMcpCall McpCallAgent=BetaResponseInputItemParamMcpCallAgent "
        "McpListTools=BetaResponseInputItemParamMcpListTools "
        "McpListToolsAgent=BetaResponseInputItemParamMcpListToolsAgent "
        "McpListToolsTool=BetaResponseInputItemParamMcpListToolsTool Message=BetaResponseInputItemParamMessage "
        "MessageAgent=BetaResponseInputItemParamMessageAgent MultiAgentCall=BetaResponseInputItemParamMultiAgentCall "
        "MultiAgentCallAgent=BetaResponseInputItemParamMultiAgentCallAgent "
        "MultiAgentCallOutput=BetaResponseInputItemParamMultiAgentCallOutput "
        "MultiAgentCallOutputAgent=BetaResponseInputItemParamMultiAgentCallOutputAgent "
        "MultiAgentCallOutputOutput=BetaResponseInputItemParamMultiAgentCallOutputOutput "
        "MultiAgentCallOutputOutputAnnotation=BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotation "
        "MultiAgentCallOutputOutputAnnotationContainerFileCitation=BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationContainerFileCitation "
        "MultiAgentCallOutputOutputAnnotationFileCitation=BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationFileCitation "
        "MultiAgentCallOutputOutputAnnotationURLCitation=BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationURLCitation "
        "Program=BetaResponseInputItemParamProgram ProgramAgent=BetaResponseInputItemParamProgramAgent "
        "ProgramOutput=BetaResponseInputItemParamProgramOutput "
        "ProgramOutputAgent=BetaResponseInputItemParamProgramOutputAgent ShellCall=BetaResponseInputItemParamShellCall "
        "ShellCallAction=BetaResponseInputItemParamShellCallAction "
        "ShellCallAgent=BetaResponseInputItemParamShellCallAgent "
        "ShellCallCaller=BetaResponseInputItemParamShellCallCaller "
        "ShellCallCallerDirect=BetaResponseInputItemParamShellCallCallerDirect "
        "ShellCallCallerProgram=BetaResponseInputItemParamShellCallCallerProgram "
        "ShellCallEnvironment=BetaResponseInputItemParamShellCallEnvironment "
        "ShellCallOutput=BetaResponseInputItemParamShellCallOutput "
        "ShellCallOutputAgent=BetaResponseInputItemParamShellCallOutputAgent "
        "ShellCallOutputCaller=BetaResponseInputItemParamShellCallOutputCaller "
        "ShellCallOutputCallerDirect=BetaResponseInputItemParamShellCallOutputCallerDirect "
        "ShellCallOutputCallerProgram=BetaResponseInputItemParamShellCallOutputCallerProgram "
        "ToolSearchCall=BetaResponseInputItemParamToolSearchCall "
        "ToolSearchCallAgent=BetaResponseInputItemParamToolSearchCallAgent"
    ),
    "beta.beta_response_input_message_content_list": "beta_responses BetaResponseInputMessageContentList",
    "beta.beta_response_input_message_content_list_param": (
        "params.beta_responses "
        "BetaResponseInputContentParam=BetaResponseInputMessageContentListParamBetaResponseInputContentParam "
        "BetaResponseInputMessageContentListParam"
    ),
    "beta.beta_response_input_message_item": (
        "beta_responses Agent=BetaResponseInputMessageItemAgent BetaResponseInputMessageItem"
    ),
    "beta.beta_response_input_param": (
        "params.beta_responses AdditionalTools=BetaResponseInputParamAdditionalTools "
        "AdditionalToolsAgent=BetaResponseInputParamAdditionalToolsAgent "
        "AgentMessage=BetaResponseInputParamAgentMessage AgentMessageAgent=BetaResponseInputParamAgentMessageAgent "
        "AgentMessageContent=BetaResponseInputParamAgentMessageContent "
        "AgentMessageContentEncryptedContent=BetaResponseInputParamAgentMessageContentEncryptedContent "
        "ApplyPatchCall=BetaResponseInputParamApplyPatchCall "
        "ApplyPatchCallAgent=BetaResponseInputParamApplyPatchCallAgent "
        "ApplyPatchCallCaller=BetaResponseInputParamApplyPatchCallCaller "
        "ApplyPatchCallCallerDirect=BetaResponseInputParamApplyPatchCallCallerDirect "
        "ApplyPatchCallCallerProgram=BetaResponseInputParamApplyPatchCallCallerProgram "
        "ApplyPatchCallOperation=BetaResponseInputParamApplyPatchCallOperation "
        "ApplyPatchCallOperationCreateFile=BetaResponseInputParamApplyPatchCallOperationCreateFile "
        "ApplyPatchCallOperationDeleteFile=BetaResponseInputParamApplyPatchCallOperationDeleteFile "
        "ApplyPatchCallOperationUpdateFile=BetaResponseInputParamApplyPatchCallOperationUpdateFile "
        "ApplyPatchCallOutput=BetaResponseInputParamApplyPatchCallOutput "
        "ApplyPatchCallOutputAgent=BetaResponseInputParamApplyPatchCallOutputAgent "
        "ApplyPatchCallOutputCaller=BetaResponseInputParamApplyPatchCallOutputCaller "
        "ApplyPatchCallOutputCallerDirect=BetaResponseInputParamApplyPatchCallOutputCallerDirect "
        "ApplyPatchCallOutputCallerProgram=BetaResponseInputParamApplyPatchCallOutputCallerProgram "
        "BetaResponseInputItemParam=BetaResponseInputParamBetaResponseInputItemParam BetaResponseInputParam "
        "CompactionTrigger=BetaResponseInputParamCompactionTrigger "
        "CompactionTriggerAgent=BetaResponseInputParamCompactionTriggerAgent "
        "ComputerCallOutput=BetaResponseInputParamComputerCallOutput "
        "ComputerCallOutputAcknowledgedSafetyCheck=BetaResponseInputParamComputerCallOutputAcknowledgedSafetyCheck "
        "ComputerCallOutputAgent=BetaResponseInputParamComputerCallOutputAgent "
        "FunctionCallOutput=BetaResponseInputParamFunctionCallOutput "
        "FunctionCallOutputAgent=BetaResponseInputParamFunctionCallOutputAgent "
        "FunctionCallOutputCaller=BetaResponseInputParamFunctionCallOutputCaller "
        "FunctionCallOutputCallerDirect=BetaResponseInputParamFunctionCallOutputCallerDirect "
        "FunctionCallOutputCallerProgram=BetaResponseInputParamFunctionCallOutputCallerProgram "
        "ImageGenerationCall=BetaResponseInputParamImageGenerationCall "
        "ImageGenerationCallAgent=BetaResponseInputParamImageGenerationCallAgent "
        "ImageGenerationCallError=BetaResponseInputParamImageGenerationCallError "
        "ImageGenerationCallErrorModerationDetails=BetaResponseInputParamImageGenerationCallErrorModerationDetails "
        "ImageGenerationCallSvgUsage=BetaResponseInputParamImageGenerationCallSvgUsage "
        "ItemReference=BetaResponseInputParamItemReference ItemReferenceAgent=BetaResponseInputParamItemReferenceAgent "
        "LocalShellCall=BetaResponseInputParamLocalShellCall "
        "LocalShellCallAction=BetaResponseInputParamLocalShellCallAction "
        "LocalShellCallAgent=BetaResponseInputParamLocalShellCallAgent "
        "LocalShellCallOutput=BetaResponseInputParamLocalShellCallOutput "
        "LocalShellCallOutputAgent=BetaResponseInputParamLocalShellCallOutputAgent "
        "McpApprovalRequest=BetaResponseInputParamMcpApprovalRequest "
        "McpApprovalRequestAgent=BetaResponseInputParamMcpApprovalRequestAgent "
        "McpApprovalResponse=BetaResponseInputParamMcpApprovalResponse "
        "McpApprovalResponseAgent=BetaResponseInputParamMcpApprovalResponseAgent McpCall=BetaResponseInputParamMcpCall "
        "McpCallAgent=BetaResponseInputParamMcpCallAgent McpListTools=BetaResponseInputParamMcpListTools "
        "McpListToolsAgent=BetaResponseInputParamMcpListToolsAgent "
        "McpListToolsTool=BetaResponseInputParamMcpListToolsTool Message=BetaResponseInputParamMessage "
        "MessageAgent=BetaResponseInputParamMessageAgent MultiAgentCall=BetaResponseInputParamMultiAgentCall "
        "MultiAgentCallAgent=BetaResponseInputParamMultiAgentCallAgent "
        "MultiAgentCallOutput=BetaResponseInputParamMultiAgentCallOutput "
        "MultiAgentCallOutputAgent=BetaResponseInputParamMultiAgentCallOutputAgent "
        "MultiAgentCallOutputOutput=BetaResponseInputParamMultiAgentCallOutputOutput "
        "MultiAgentCallOutputOutputAnnotation=BetaResponseInputParamMultiAgentCallOutputOutputAnnotation "
        "MultiAgentCallOutputOutputAnnotationContainerFileCitation=BetaResponseInputParamMultiAgentCallOutputOutputAnnotationContainerFileCitation "
        "MultiAgentCallOutputOutputAnnotationFileCitation=BetaResponseInputParamMultiAgentCallOutputOutputAnnotationFileCitation "
        "MultiAgentCallOutputOutputAnnotationURLCitation=BetaResponseInputParamMultiAgentCallOutputOutputAnnotationURLCitation "
        "Program=BetaResponseInputParamProgram ProgramAgent=BetaResponseInputParamProgramAgent "
        "ProgramOutput=BetaResponseInputParamProgramOutput ProgramOutputAgent=BetaResponseInputParamProgramOutputAgent "
        "ShellCall=BetaResponseInputParamShellCall ShellCallAction=BetaResponseInputParamShellCallAction "
        "ShellCallAgent=BetaResponseInputParamShellCallAgent ShellCallCaller=BetaResponseInputParamShellCallCaller "
        "ShellCallCallerDirect=BetaResponseInputParamShellCallCallerDirect "
        "ShellCallCallerProgram=BetaResponseInputParamShellCallCallerProgram "
        "ShellCallEnvironment=BetaResponseInputParamShellCallEnvironment "
        "ShellCallOutput=BetaResponseInputParamShellCallOutput "
        "ShellCallOutputAgent=BetaResponseInputParamShellCallOutputAgent "
        "ShellCallOutputCaller=BetaResponseInputParamShellCallOutputCaller "
        "ShellCallOutputCallerDirect=BetaResponseInputParamShellCallOutputCallerDirect "
        "ShellCallOutputCallerProgram=BetaResponseInputParamShellCallOutputCallerProgram "
        "ToolSearchCall=BetaResponseInputParamToolSearchCall "
        "ToolSearchCallAgent=BetaResponseInputParamToolSearchCallAgent"
    ),
    "beta.beta_response_input_text": (
        "beta_responses BetaResponseInputText PromptCacheBreakpoint=BetaResponseInputTextPromptCacheBreakpoint"
    ),
    "beta.beta_response_input_text_content": (
        "beta_responses BetaResponseInputTextContent "
        "PromptCacheBreakpoint=BetaResponseInputTextContentPromptCacheBreakpoint"
    ),
    "beta.beta_response_input_text_content_param": (
        "params.beta_responses BetaResponseInputTextContentParam "
        "PromptCacheBreakpoint=BetaResponseInputTextContentParamPromptCacheBreakpoint"
    ),
    "beta.beta_response_input_text_param": (
        "params.beta_responses BetaResponseInputTextParam "
        "PromptCacheBreakpoint=BetaResponseInputTextParamPromptCacheBreakpoint"
    ),
    "beta.beta_response_item": (
        "beta_responses AdditionalTools=BetaResponseItemAdditionalTools "
        "AdditionalToolsAgent=BetaResponseItemAdditionalToolsAgent AgentMessage=BetaResponseItemAgentMessage "
        "AgentMessageAgent=BetaResponseItemAgentMessageAgent AgentMessageContent=BetaResponseItemAgentMessageContent "
        "AgentMessageContentComputerScreenshot=BetaResponseItemAgentMessageContentComputerScreenshot "
        "AgentMessageContentComputerScreenshotPromptCacheBreakpoint=BetaResponseItemAgentMessageContentComputerScreenshotPromptCacheBreakpoint "
        "AgentMessageContentEncryptedContent=BetaResponseItemAgentMessageContentEncryptedContent "
        "AgentMessageContentReasoningText=BetaResponseItemAgentMessageContentReasoningText "
        "AgentMessageContentSummaryText=BetaResponseItemAgentMessageContentSummaryText "
        "AgentMessageContentText=BetaResponseItemAgentMessageContentText BetaResponseItem "
        "ImageGenerationCall=BetaResponseItemImageGenerationCall "
        "ImageGenerationCallAgent=BetaResponseItemImageGenerationCallAgent "
        "ImageGenerationCallError=BetaResponseItemImageGenerationCallError "
        "ImageGenerationCallErrorModerationDetails=BetaResponseItemImageGenerationCallErrorModerationDetails "
        "ImageGenerationCallSvgUsage=BetaResponseItemImageGenerationCallSvgUsage "
        "LocalShellCall=BetaResponseItemLocalShellCall LocalShellCallAction=BetaResponseItemLocalShellCallAction "
        "LocalShellCallAgent=BetaResponseItemLocalShellCallAgent "
        "LocalShellCallOutput=BetaResponseItemLocalShellCallOutput "
        "LocalShellCallOutputAgent=BetaResponseItemLocalShellCallOutputAgent "
        "McpApprovalRequest=BetaResponseItemMcpApprovalRequest "
        "McpApprovalRequestAgent=BetaResponseItemMcpApprovalRequestAgent "
        "McpApprovalResponse=BetaResponseItemMcpApprovalResponse "
        "McpApprovalResponseAgent=BetaResponseItemMcpApprovalResponseAgent McpCall=BetaResponseItemMcpCall "
        "McpCallAgent=BetaResponseItemMcpCallAgent McpListTools=BetaResponseItemMcpListTools "
        "McpListToolsAgent=BetaResponseItemMcpListToolsAgent McpListToolsTool=BetaResponseItemMcpListToolsTool "
        "MultiAgentCall=BetaResponseItemMultiAgentCall MultiAgentCallAgent=BetaResponseItemMultiAgentCallAgent "
        "MultiAgentCallOutput=BetaResponseItemMultiAgentCallOutput "
        "MultiAgentCallOutputAgent=BetaResponseItemMultiAgentCallOutputAgent Program=BetaResponseItemProgram "
        "ProgramAgent=BetaResponseItemProgramAgent ProgramOutput=BetaResponseItemProgramOutput "
        "ProgramOutputAgent=BetaResponseItemProgramOutputAgent"
    ),
    "beta.beta_response_local_environment": "beta_responses BetaResponseLocalEnvironment",
    "beta.beta_response_mcp_call_arguments_delta_event": (
        "beta_responses Agent=BetaResponseMcpCallArgumentsDeltaEventAgent BetaResponseMcpCallArgumentsDeltaEvent"
    ),
    "beta.beta_response_mcp_call_arguments_done_event": (
        "beta_responses Agent=BetaResponseMcpCallArgumentsDoneEventAgent BetaResponseMcpCallArgumentsDoneEvent"
    ),
    "beta.beta_response_mcp_call_completed_event": (
        "beta_responses Agent=BetaResponseMcpCallCompletedEventAgent BetaResponseMcpCallCompletedEvent"
    ),
    "beta.beta_response_mcp_call_failed_event": (
        "beta_responses Agent=BetaResponseMcpCallFailedEventAgent BetaResponseMcpCallFailedEvent"
    ),
    "beta.beta_response_mcp_call_in_progress_event": (
        "beta_responses Agent=BetaResponseMcpCallInProgressEventAgent BetaResponseMcpCallInProgressEvent"
    ),
    "beta.beta_response_mcp_list_tools_completed_event": (
        "beta_responses Agent=BetaResponseMcpListToolsCompletedEventAgent BetaResponseMcpListToolsCompletedEvent"
    ),
    "beta.beta_response_mcp_list_tools_failed_event": (
        "beta_responses Agent=BetaResponseMcpListToolsFailedEventAgent BetaResponseMcpListToolsFailedEvent"
    ),
    "beta.beta_response_mcp_list_tools_in_progress_event": (
        "beta_responses Agent=BetaResponseMcpListToolsInProgressEventAgent BetaResponseMcpListToolsInProgressEvent"
    ),
    "beta.beta_response_output_item": (
        "beta_responses AdditionalTools=BetaResponseOutputItemAdditionalTools "
        "AdditionalToolsAgent=BetaResponseOutputItemAdditionalToolsAgent "
        "AgentMessage=BetaResponseOutputItemAgentMessage AgentMessageAgent=BetaResponseOutputItemAgentMessageAgent "
        "AgentMessageContent=BetaResponseOutputItemAgentMessageContent "
        "AgentMessageContentComputerScreenshot=BetaResponseOutputItemAgentMessageContentComputerScreenshot "
        "AgentMessageContentComputerScreenshotPromptCacheBreakpoint=BetaResponseOutputItemAgentMessageContentComputerScreenshotPromptCacheBreakpoint "
        "AgentMessageContentEncryptedContent=BetaResponseOutputItemAgentMessageContentEncryptedContent "
        "AgentMessageContentReasoningText=BetaResponseOutputItemAgentMessageContentReasoningText "
        "AgentMessageContentSummaryText=BetaResponseOutputItemAgentMessageContentSummaryText "
        "AgentMessageContentText=BetaResponseOutputItemAgentMessageContentText BetaResponseOutputItem "
        "ImageGenerationCall=BetaResponseOutputItemImageGenerationCall "
        "ImageGenerationCallAgent=BetaResponseOutputItemImageGenerationCallAgent "
        "ImageGenerationCallError=BetaResponseOutputItemImageGenerationCallError "
        "ImageGenerationCallErrorModerationDetails=BetaResponseOutputItemImageGenerationCallErrorModerationDetails "
        "ImageGenerationCallSvgUsage=BetaResponseOutputItemImageGenerationCallSvgUsage "
        "LocalShellCall=BetaResponseOutputItemLocalShellCall "
        "LocalShellCallAction=BetaResponseOutputItemLocalShellCallAction "
        "LocalShellCallAgent=BetaResponseOutputItemLocalShellCallAgent "
        "LocalShellCallOutput=BetaResponseOutputItemLocalShellCallOutput "
        "LocalShellCallOutputAgent=BetaResponseOutputItemLocalShellCallOutputAgent "
        "McpApprovalRequest=BetaResponseOutputItemMcpApprovalRequest "
        "McpApprovalRequestAgent=BetaResponseOutputItemMcpApprovalRequestAgent "
        "McpApprovalResponse=BetaResponseOutputItemMcpApprovalResponse "
        "McpApprovalResponseAgent=BetaResponseOutputItemMcpApprovalResponseAgent McpCall=BetaResponseOutputItemMcpCall "
        "McpCallAgent=BetaResponseOutputItemMcpCallAgent McpListTools=BetaResponseOutputItemMcpListTools "
        "McpListToolsAgent=BetaResponseOutputItemMcpListToolsAgent "
        "McpListToolsTool=BetaResponseOutputItemMcpListToolsTool MultiAgentCall=BetaResponseOutputItemMultiAgentCall "
        "MultiAgentCallAgent=BetaResponseOutputItemMultiAgentCallAgent "
        "MultiAgentCallOutput=BetaResponseOutputItemMultiAgentCallOutput "
        "MultiAgentCallOutputAgent=BetaResponseOutputItemMultiAgentCallOutputAgent "
        "Program=BetaResponseOutputItemProgram ProgramAgent=BetaResponseOutputItemProgramAgent "
        "ProgramOutput=BetaResponseOutputItemProgramOutput ProgramOutputAgent=BetaResponseOutputItemProgramOutputAgent"
    ),
    "beta.beta_response_output_item_added_event": (
        "beta_responses Agent=BetaResponseOutputItemAddedEventAgent BetaResponseOutputItemAddedEvent"
    ),
    "beta.beta_response_output_item_done_event": (
        "beta_responses Agent=BetaResponseOutputItemDoneEventAgent BetaResponseOutputItemDoneEvent"
    ),
    "beta.beta_response_output_message": (
        "beta_responses Agent=BetaResponseOutputMessageAgent BetaResponseOutputMessage "
        "Content=BetaResponseOutputMessageContent"
    ),
    "beta.beta_response_output_message_param": (
        "params.beta_responses Agent=BetaResponseOutputMessageParamAgent BetaResponseOutputMessageParam "
        "Content=BetaResponseOutputMessageParamContent"
    ),
    "beta.beta_response_output_refusal": "beta_responses BetaResponseOutputRefusal",
    "beta.beta_response_output_refusal_param": "params.beta_responses BetaResponseOutputRefusalParam",
    "beta.beta_response_output_text": (
        "beta_responses Annotation=BetaResponseOutputTextAnnotation "
        "AnnotationContainerFileCitation=BetaResponseOutputTextAnnotationContainerFileCitation "
        "AnnotationFileCitation=BetaResponseOutputTextAnnotationFileCitation "
        "AnnotationFilePath=BetaResponseOutputTextAnnotationFilePath "
        "AnnotationURLCitation=BetaResponseOutputTextAnnotationURLCitation BetaResponseOutputText "
        "Logprob=BetaResponseOutputTextLogprob LogprobTopLogprob=BetaResponseOutputTextLogprobTopLogprob"
    ),
    "beta.beta_response_output_text_annotation_added_event": (
        "beta_responses Agent=BetaResponseOutputTextAnnotationAddedEventAgent "
        "Annotation=BetaResponseOutputTextAnnotationAddedEventAnnotation "
        "AnnotationContainerFileCitation=BetaResponseOutputTextAnnotationAddedEventAnnotationContainerFileCitation "
        "AnnotationFileCitation=BetaResponseOutputTextAnnotationAddedEventAnnotationFileCitation "
        "AnnotationFilePath=BetaResponseOutputTextAnnotationAddedEventAnnotationFilePath "
        "AnnotationURLCitation=BetaResponseOutputTextAnnotationAddedEventAnnotationURLCitation "
        "BetaResponseOutputTextAnnotationAddedEvent"
    ),
    "beta.beta_response_output_text_param": (
        "params.beta_responses Annotation AnnotationContainerFileCitation AnnotationFileCitation AnnotationFilePath "
        "AnnotationURLCitation BetaResponseOutputTextParam Logprob LogprobTopLogprob"
    ),
    "beta.beta_response_prompt": "beta_responses BetaResponsePrompt Variables",
    "beta.beta_response_prompt_param": "params.beta_responses BetaResponsePromptParam Variables",
    "beta.beta_response_queued_event": "beta_responses Agent=BetaResponseQueuedEventAgent BetaResponseQueuedEvent",
    "beta.beta_response_reasoning_item": (
        "beta_responses Agent=BetaResponseReasoningItemAgent BetaResponseReasoningItem "
        "Content=BetaResponseReasoningItemContent Summary"
    ),
    "beta.beta_response_reasoning_item_param": (
        "params.beta_responses Agent=BetaResponseReasoningItemParamAgent BetaResponseReasoningItemParam "
        "Content=BetaResponseReasoningItemParamContent Summary"
    ),
    "beta.beta_response_reasoning_summary_part_added_event": (
        "beta_responses Agent=BetaResponseReasoningSummaryPartAddedEventAgent "
        "BetaResponseReasoningSummaryPartAddedEvent Part=BetaResponseReasoningSummaryPartAddedEventPart"
    ),
    "beta.beta_response_reasoning_summary_part_done_event": (
        "beta_responses Agent=BetaResponseReasoningSummaryPartDoneEventAgent BetaResponseReasoningSummaryPartDoneEvent "
        "Part=BetaResponseReasoningSummaryPartDoneEventPart"
    ),
    "beta.beta_response_reasoning_summary_text_delta_event": (
        "beta_responses Agent=BetaResponseReasoningSummaryTextDeltaEventAgent "
        "BetaResponseReasoningSummaryTextDeltaEvent"
    ),
    "beta.beta_response_reasoning_summary_text_done_event": (
        "beta_responses Agent=BetaResponseReasoningSummaryTextDoneEventAgent BetaResponseReasoningSummaryTextDoneEvent"
    ),
    "beta.beta_response_reasoning_text_delta_event": (
        "beta_responses Agent=BetaResponseReasoningTextDeltaEventAgent BetaResponseReasoningTextDeltaEvent"
    ),
    "beta.beta_response_reasoning_text_done_event": (
        "beta_responses Agent=BetaResponseReasoningTextDoneEventAgent BetaResponseReasoningTextDoneEvent"
    ),
    "beta.beta_response_refusal_delta_event": (
        "beta_responses Agent=BetaResponseRefusalDeltaEventAgent BetaResponseRefusalDeltaEvent"
    ),
    "beta.beta_response_refusal_done_event": (
        "beta_responses Agent=BetaResponseRefusalDoneEventAgent BetaResponseRefusalDoneEvent"
    ),
    "beta.beta_response_shell_call_command_added_event": (
        "beta_responses Agent=BetaResponseShellCallCommandAddedEventAgent BetaResponseShellCallCommandAddedEvent"
    ),
    "beta.beta_response_shell_call_command_delta_event": (
        "beta_responses Agent=BetaResponseShellCallCommandDeltaEventAgent BetaResponseShellCallCommandDeltaEvent"
    ),
    "beta.beta_response_shell_call_command_done_event": (
        "beta_responses Agent=BetaResponseShellCallCommandDoneEventAgent BetaResponseShellCallCommandDoneEvent"
    ),
    "beta.beta_response_shell_call_output_content_delta_event": (
        "beta_responses Agent=BetaResponseShellCallOutputContentDeltaEventAgent "
        "BetaResponseShellCallOutputContentDeltaEvent Delta"
    ),
    "beta.beta_response_shell_call_output_content_done_event": (
        "beta_responses Agent=BetaResponseShellCallOutputContentDoneEventAgent "
        "BetaResponseShellCallOutputContentDoneEvent Output=BetaResponseShellCallOutputContentDoneEventOutput "
        "OutputOutcome=BetaResponseShellCallOutputContentDoneEventOutputOutcome "
        "OutputOutcomeExit=BetaResponseShellCallOutputContentDoneEventOutputOutcomeExit "
        "OutputOutcomeTimeout=BetaResponseShellCallOutputContentDoneEventOutputOutcomeTimeout"
    ),
    "beta.beta_response_status": "beta_responses BetaResponseStatus",
    "beta.beta_response_steer_accepted_event": (
        "beta_responses BetaResponseSteerAcceptedEvent Steer=BetaResponseSteerAcceptedEventSteer"
    ),
    "beta.beta_response_steer_error_code": "beta_responses BetaResponseSteerErrorCode",
    "beta.beta_response_steer_event": "beta_responses BetaResponseSteerEvent",
    "beta.beta_response_steer_event_param": "params.beta_responses BetaResponseSteerEventParam",
    "beta.beta_response_steer_failed_event": (
        "beta_responses BetaResponseSteerFailedEvent Error=BetaResponseSteerFailedEventError "
        "Steer=BetaResponseSteerFailedEventSteer"
    ),
    "beta.beta_response_steer_input": (
        "beta_responses BetaResponseSteerInput ResponseSteerInputItemList ResponseSteerInputItemListFunctionCallOutput "
        "ResponseSteerInputItemListFunctionCallOutputAgent ResponseSteerInputItemListFunctionCallOutputCaller "
        "ResponseSteerInputItemListFunctionCallOutputCallerDirect "
        "ResponseSteerInputItemListFunctionCallOutputCallerProgram ResponseSteerInputItemListMessage "
        "ResponseSteerInputItemListMessageAgent"
    ),
    "beta.beta_response_steer_input_content": "beta_responses BetaResponseSteerInputContent",
    "beta.beta_response_steer_input_content_param": "params.beta_responses BetaResponseSteerInputContentParam",
    "beta.beta_response_steer_input_param": (
        "params.beta_responses BetaResponseSteerInputParam ResponseSteerInputItemList "
        "ResponseSteerInputItemListFunctionCallOutput ResponseSteerInputItemListFunctionCallOutputAgent "
        "ResponseSteerInputItemListFunctionCallOutputCaller ResponseSteerInputItemListFunctionCallOutputCallerDirect "
        "ResponseSteerInputItemListFunctionCallOutputCallerProgram ResponseSteerInputItemListMessage "
        "ResponseSteerInputItemListMessageAgent"
    ),
    "beta.beta_response_steer_pending_event": (
        "beta_responses BetaResponseSteerPendingEvent Steer=BetaResponseSteerPendingEventSteer"
    ),
    "beta.beta_response_steer_pending_reason": "beta_responses BetaResponseSteerPendingReason",
    "beta.beta_response_steer_required_input": (
        "beta_responses ApplyPatchCallOutput=BetaResponseSteerRequiredInputApplyPatchCallOutput "
        "BetaResponseSteerRequiredInput ComputerCallOutput=BetaResponseSteerRequiredInputComputerCallOutput "
        "CustomToolCallOutput FunctionCallOutput=BetaResponseSteerRequiredInputFunctionCallOutput "
        "McpApprovalResponse=BetaResponseSteerRequiredInputMcpApprovalResponse "
        "ShellCallOutput=BetaResponseSteerRequiredInputShellCallOutput ToolSearchOutput"
    ),
    "beta.beta_response_stream_event": "beta_responses BetaResponseStreamEvent",
    "beta.beta_response_text_config": "beta_responses BetaResponseTextConfig",
    "beta.beta_response_text_config_param": "params.beta_responses BetaResponseTextConfigParam",
    "beta.beta_response_text_delta_event": (
        "beta_responses Agent=BetaResponseTextDeltaEventAgent BetaResponseTextDeltaEvent "
        "Logprob=BetaResponseTextDeltaEventLogprob LogprobTopLogprob=BetaResponseTextDeltaEventLogprobTopLogprob"
    ),
    "beta.beta_response_text_done_event": (
        "beta_responses Agent=BetaResponseTextDoneEventAgent BetaResponseTextDoneEvent "
        "Logprob=BetaResponseTextDoneEventLogprob LogprobTopLogprob=BetaResponseTextDoneEventLogprobTopLogprob"
    ),
    "beta.beta_response_tool_search_call": (
        "beta_responses Agent=BetaResponseToolSearchCallAgent BetaResponseToolSearchCall"
    ),
    "beta.beta_response_tool_search_output_item": (
        "beta_responses Agent=BetaResponseToolSearchOutputItemAgent BetaResponseToolSearchOutputItem"
    ),
    "beta.beta_response_tool_search_output_item_param": (
        "beta_responses Agent=BetaResponseToolSearchOutputItemParamAgent BetaResponseToolSearchOutputItemParam "
        "ToolCodeInterpreter ToolCodeInterpreterContainerCodeInterpreterToolAuto ToolImageGeneration "
        "ToolImageGenerationInputImageMask ToolImageGenerationSvg ToolImageGenerationSvgReasoning ToolLocalShell "
        "ToolMcp ToolMcpAllowedToolsMcpToolFilter ToolMcpRequireApprovalMcpToolApprovalFilter "
        "ToolMcpRequireApprovalMcpToolApprovalFilterAlways ToolMcpRequireApprovalMcpToolApprovalFilterNever "
        "ToolProgrammaticToolCalling;params.beta_responses Tool=BetaResponseToolSearchOutputItemParamTool "
        "ToolCodeInterpreterContainer=BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainer "
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy=BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy "
        "ToolMcpAllowedTools=BetaResponseToolSearchOutputItemParamToolMcpAllowedTools "
        "ToolMcpRequireApproval=BetaResponseToolSearchOutputItemParamToolMcpRequireApproval"
    ),
    "beta.beta_response_tool_search_output_item_param_param": (
        "params.beta_responses Agent=BetaResponseToolSearchOutputItemParamParamAgent "
        "BetaResponseToolSearchOutputItemParamParam Tool=BetaResponseToolSearchOutputItemParamParamTool "
        "ToolCodeInterpreter "
        "ToolCodeInterpreterContainer=BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainer "
        "ToolCodeInterpreterContainerCodeInterpreterToolAuto "
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy=BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy "
        "ToolImageGeneration ToolImageGenerationInputImageMask ToolImageGenerationSvg ToolImageGenerationSvgReasoning "
        "ToolLocalShell ToolMcp ToolMcpAllowedTools=BetaResponseToolSearchOutputItemParamParamToolMcpAllowedTools "
        "ToolMcpAllowedToolsMcpToolFilter "
        "ToolMcpRequireApproval=BetaResponseToolSearchOutputItemParamParamToolMcpRequireApproval "
        "ToolMcpRequireApprovalMcpToolApprovalFilter ToolMcpRequireApprovalMcpToolApprovalFilterAlways "
        "ToolMcpRequireApprovalMcpToolApprovalFilterNever ToolProgrammaticToolCalling"
    ),
    "beta.beta_response_usage": (
        "beta_responses BetaResponseUsage InputTokensDetails InputTokensDetailsCacheWriteTokensDetails "
        "OutputTokensDetails"
    ),
    "beta.beta_response_web_search_call_completed_event": (
        "beta_responses Agent=BetaResponseWebSearchCallCompletedEventAgent BetaResponseWebSearchCallCompletedEvent"
    ),
    "beta.beta_response_web_search_call_in_progress_event": (
        "beta_responses Agent=BetaResponseWebSearchCallInProgressEventAgent BetaResponseWebSearchCallInProgressEvent"
    ),
    "beta.beta_response_web_search_call_searching_event": (
        "beta_responses Agent=BetaResponseWebSearchCallSearchingEventAgent BetaResponseWebSearchCallSearchingEvent"
    ),
    "beta.beta_responses_client_event": (
        "beta_responses BetaResponsesClientEvent ResponseCreate ResponseCreateAccessPrograms "
        "ResponseCreateContextManagement ResponseCreateConversation ResponseCreateImage ResponseCreateModeration "
        "ResponseCreateModerationPolicy ResponseCreateModerationPolicyInput ResponseCreateModerationPolicyOutput "
        "ResponseCreateMultiAgent ResponseCreatePromptCacheOptions ResponseCreateReasoning ResponseCreateStreamOptions "
        "ResponseCreateToolChoice ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam"
    ),
    "beta.beta_responses_client_event_param": (
        "params.beta_responses BetaResponsesClientEventParam ResponseCreate ResponseCreateAccessPrograms "
        "ResponseCreateContextManagement ResponseCreateConversation ResponseCreateImage ResponseCreateModeration "
        "ResponseCreateModerationPolicy ResponseCreateModerationPolicyInput ResponseCreateModerationPolicyOutput "
        "ResponseCreateMultiAgent ResponseCreatePromptCacheOptions ResponseCreateReasoning ResponseCreateStreamOptions "
        "ResponseCreateToolChoice ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam"
    ),
    "beta.beta_responses_server_event": (
        "beta_responses BetaResponseAudioTranscriptWsDelta BetaResponseAudioTranscriptWsDone BetaResponseAudioWsDelta "
        "BetaResponseAudioWsDone BetaResponseCodeInterpreterCallCodeWsDelta BetaResponseCodeInterpreterCallCodeWsDone "
        "BetaResponseCodeInterpreterCallInWsProgress BetaResponseCodeInterpreterCallWsCompleted "
        "BetaResponseCodeInterpreterCallWsInterpreting BetaResponseCompactionWsCompacting "
        "BetaResponseContentPartWsAdded BetaResponseContentPartWsDone BetaResponseCustomToolCallInputWsDelta "
        "BetaResponseCustomToolCallInputWsDone BetaResponseFileSearchCallInWsProgress "
        "BetaResponseFileSearchCallWsCompleted BetaResponseFileSearchCallWsSearching "
        "BetaResponseFunctionCallArgumentsWsDelta BetaResponseFunctionCallArgumentsWsDone "
        "BetaResponseImageGenCallInWsProgress BetaResponseImageGenCallPartialWsImage "
        "BetaResponseImageGenCallWsCompleted BetaResponseImageGenCallWsGenerating BetaResponseInWsProgress "
        "BetaResponseMcpCallArgumentsWsDelta BetaResponseMcpCallArgumentsWsDone BetaResponseMcpCallInWsProgress "
        "BetaResponseMcpCallWsCompleted BetaResponseMcpCallWsFailed BetaResponseMcpListToolsInWsProgress "
        "BetaResponseMcpListToolsWsCompleted BetaResponseMcpListToolsWsFailed BetaResponseOutputItemWsAdded "
        "BetaResponseOutputItemWsDone BetaResponseOutputTextAnnotationWsAdded BetaResponseReasoningSummaryPartWsAdded "
        "BetaResponseReasoningSummaryPartWsDone BetaResponseReasoningSummaryTextWsDelta "
        "BetaResponseReasoningSummaryTextWsDone BetaResponseReasoningTextWsDelta BetaResponseReasoningTextWsDone "
        "BetaResponseRefusalWsDelta BetaResponseRefusalWsDone BetaResponseShellCallCommandWsAdded "
        "BetaResponseShellCallCommandWsDelta BetaResponseShellCallCommandWsDone "
        "BetaResponseShellCallOutputContentWsDelta BetaResponseShellCallOutputContentWsDone BetaResponseTextWsDelta "
        "BetaResponseTextWsDone BetaResponseWebSearchCallInWsProgress BetaResponseWebSearchCallWsCompleted "
        "BetaResponseWebSearchCallWsSearching BetaResponseWsCompleted BetaResponseWsCreated BetaResponseWsError "
        "BetaResponseWsErrorAgent BetaResponseWsErrorError BetaResponseWsErrorErrorMisalignment "
        "BetaResponseWsErrorErrorMisalignmentSteer BetaResponseWsFailed BetaResponseWsIncomplete BetaResponseWsQueued "
        "BetaResponsesServerEvent"
    ),
    "beta.beta_service_tier": "beta_responses BetaServiceTier",
    "beta.beta_skill_reference": "beta_responses BetaSkillReference",
    "beta.beta_skill_reference_param": "params.beta_responses BetaSkillReferenceParam",
    "beta.beta_tool": (
        "beta_responses BetaTool CodeInterpreter CodeInterpreterContainer "
        "CodeInterpreterContainerCodeInterpreterToolAuto CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy "
        "ImageGeneration ImageGenerationInputImageMask ImageGenerationSvg ImageGenerationSvgReasoning LocalShell Mcp "
        "McpAllowedTools McpAllowedToolsMcpToolFilter McpRequireApproval McpRequireApprovalMcpToolApprovalFilter "
        "McpRequireApprovalMcpToolApprovalFilterAlways McpRequireApprovalMcpToolApprovalFilterNever "
        "ProgrammaticToolCalling"
    ),
    "beta.beta_tool_choice_allowed": "beta_responses BetaToolChoiceAllowed",
    "beta.beta_tool_choice_allowed_param": "params.beta_responses BetaToolChoiceAllowedParam",
    "beta.beta_tool_choice_apply_patch": "beta_responses BetaToolChoiceApplyPatch",
    "beta.beta_tool_choice_apply_patch_param": "params.beta_responses BetaToolChoiceApplyPatchParam",
    "beta.beta_tool_choice_custom": "beta_responses BetaToolChoiceCustom",
    "beta.beta_tool_choice_custom_param": "params.beta_responses BetaToolChoiceCustomParam",
    "beta.beta_tool_choice_function": "beta_responses BetaToolChoiceFunction",
    "beta.beta_tool_choice_function_param": "params.beta_responses BetaToolChoiceFunctionParam",
    "beta.beta_tool_choice_mcp": "beta_responses BetaToolChoiceMcp",
    "beta.beta_tool_choice_mcp_param": "params.beta_responses BetaToolChoiceMcpParam",
    "beta.beta_tool_choice_options": "beta_responses BetaToolChoiceOptions",
    "beta.beta_tool_choice_shell": "beta_responses BetaToolChoiceShell",
    "beta.beta_tool_choice_shell_param": "params.beta_responses BetaToolChoiceShellParam",
    "beta.beta_tool_choice_types": "beta_responses BetaToolChoiceTypes",
    "beta.beta_tool_choice_types_param": "params.beta_responses BetaToolChoiceTypesParam",
    "beta.beta_tool_param": (
        "params.beta_responses BetaToolParam CodeInterpreter CodeInterpreterContainer "
        "CodeInterpreterContainerCodeInterpreterToolAuto CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy "
        "ImageGeneration ImageGenerationInputImageMask ImageGenerationSvg ImageGenerationSvgReasoning LocalShell Mcp "
        "McpAllowedTools McpAllowedToolsMcpToolFilter McpRequireApproval McpRequireApprovalMcpToolApprovalFilter "
        "McpRequireApprovalMcpToolApprovalFilterAlways McpRequireApprovalMcpToolApprovalFilterNever "
        "ProgrammaticToolCalling"
    ),
    "beta.beta_tool_search_output_namespace_tool": (
        "beta_responses BetaToolSearchOutputNamespaceTool Tool=BetaToolSearchOutputNamespaceToolTool "
        "ToolFunction=BetaToolSearchOutputNamespaceToolToolFunction"
    ),
    "beta.beta_tool_search_output_namespace_tool_param": (
        "params.beta_responses BetaToolSearchOutputNamespaceToolParam Tool=BetaToolSearchOutputNamespaceToolParamTool "
        "ToolFunction=BetaToolSearchOutputNamespaceToolParamToolFunction "
        "_ToolFunctionReservedKeywords=BetaToolSearchOutputNamespaceToolParam_ToolFunctionReservedKeywords"
    ),
    "beta.beta_tool_search_tool": "beta_responses BetaToolSearchTool",
    "beta.beta_tool_search_tool_param": "params.beta_responses BetaToolSearchToolParam",
    "beta.beta_web_search_preview_tool": (
        "beta_responses BetaWebSearchPreviewTool UserLocation=BetaWebSearchPreviewToolUserLocation"
    ),
    "beta.beta_web_search_preview_tool_param": (
        "params.beta_responses BetaWebSearchPreviewToolParam UserLocation=BetaWebSearchPreviewToolParamUserLocation"
    ),
    "beta.beta_web_search_tool": (
        "beta_responses BetaWebSearchTool Filters=BetaWebSearchToolFilters UserLocation=BetaWebSearchToolUserLocation"
    ),
    "beta.beta_web_search_tool_param": (
        "params.beta_responses BetaWebSearchToolParam Filters=BetaWebSearchToolParamFilters "
        "UserLocation=BetaWebSearchToolParamUserLocation"
    ),
    "beta.chatkit": (
        "beta_chatkit ChatKitAttachment ChatKitResponseOutputText ChatKitThread ChatKitThreadAssistantMessageItem "
        "ChatKitThreadItemList ChatKitThreadUserMessageItem ChatKitWidgetItem ChatSession "
        "ChatSessionAutomaticThreadTitling ChatSessionChatKitConfiguration ChatSessionFileUpload ChatSessionHistory "
        "ChatSessionRateLimits ChatSessionStatus ThreadDeleteResponse;params.beta_chatkit "
        "ChatSessionChatKitConfigurationParam ChatSessionExpiresAfterParam ChatSessionRateLimitsParam "
        "ChatSessionWorkflowParam SessionCreateParams ThreadListItemsParams ThreadListParams"
    ),
    "beta.chatkit.chat_session": "beta_chatkit ChatSession",
    "beta.chatkit.chat_session_automatic_thread_titling": "beta_chatkit ChatSessionAutomaticThreadTitling",
    "beta.chatkit.chat_session_chatkit_configuration": "beta_chatkit ChatSessionChatKitConfiguration",
    "beta.chatkit.chat_session_chatkit_configuration_param": (
        "params.beta_chatkit AutomaticThreadTitling ChatSessionChatKitConfigurationParam FileUpload History"
    ),
    "beta.chatkit.chat_session_expires_after_param": "params.beta_chatkit ChatSessionExpiresAfterParam",
    "beta.chatkit.chat_session_file_upload": "beta_chatkit ChatSessionFileUpload",
    "beta.chatkit.chat_session_history": "beta_chatkit ChatSessionHistory",
    "beta.chatkit.chat_session_rate_limits": "beta_chatkit ChatSessionRateLimits",
    "beta.chatkit.chat_session_rate_limits_param": "params.beta_chatkit ChatSessionRateLimitsParam",
    "beta.chatkit.chat_session_status": "beta_chatkit ChatSessionStatus",
    "beta.chatkit.chat_session_workflow_param": "params.beta_chatkit ChatSessionWorkflowParam Tracing",
    "beta.chatkit.chatkit_attachment": "beta_chatkit ChatKitAttachment",
    "beta.chatkit.chatkit_response_output_text": (
        "beta_chatkit Annotation AnnotationFile AnnotationFileSource AnnotationURL AnnotationURLSource "
        "ChatKitResponseOutputText"
    ),
    "beta.chatkit.chatkit_thread": "beta_chatkit ChatKitThread Status StatusActive StatusClosed StatusLocked",
    "beta.chatkit.chatkit_thread_assistant_message_item": "beta_chatkit ChatKitThreadAssistantMessageItem",
    "beta.chatkit.chatkit_thread_item_list": (
        "beta_chatkit ChatKitThreadItemList Data DataChatKitClientToolCall DataChatKitTask DataChatKitTaskGroup "
        "DataChatKitTaskGroupTask"
    ),
    "beta.chatkit.chatkit_thread_user_message_item": (
        "beta_chatkit ChatKitThreadUserMessageItem Content ContentInputText ContentQuotedText InferenceOptions "
        "InferenceOptionsToolChoice"
    ),
    "beta.chatkit.chatkit_widget_item": "beta_chatkit ChatKitWidgetItem",
    "beta.chatkit.session_create_params": "params.beta_chatkit SessionCreateParams",
    "beta.chatkit.thread_delete_response": "beta_chatkit ThreadDeleteResponse",
    "beta.chatkit.thread_list_items_params": "params.beta_chatkit ThreadListItemsParams",
    "beta.chatkit.thread_list_params": "params.beta_chatkit ThreadListParams",
    "beta.chatkit_workflow": "beta_chatkit ChatKitWorkflow Tracing",
    "beta.code_interpreter_tool": "beta_assistants CodeInterpreterTool",
    "beta.code_interpreter_tool_param": "params.beta_assistants CodeInterpreterToolParam",
    "beta.environment": (
        "beta_agents Environment EnvironmentResourceNone EnvironmentResourceOpenAIHosted "
        "EnvironmentResourceOpenAIHostedDesktop EnvironmentResourceOpenAIHostedNetwork "
        "EnvironmentResourceOpenAIHostedPackages EnvironmentResourceSelfHosted"
    ),
    "beta.environment_param": (
        "params.beta_agents EnvironmentParam EnvironmentParamNone EnvironmentParamOpenAIHosted "
        "EnvironmentParamOpenAIHostedDesktop EnvironmentParamOpenAIHostedNetwork EnvironmentParamOpenAIHostedPackages "
        "EnvironmentParamSelfHosted"
    ),
    "beta.file_search_tool": (
        "beta_assistants FileSearch=FileSearchToolFileSearch "
        "FileSearchRankingOptions=FileSearchToolFileSearchRankingOptions FileSearchTool"
    ),
    "beta.file_search_tool_param": "params.beta_assistants FileSearch FileSearchRankingOptions FileSearchToolParam",
    "beta.function_tool": "beta_assistants FunctionTool",
    "beta.function_tool_param": "params.beta_assistants FunctionToolParam",
    "beta.hosted_environment_file": "beta_agents HostedEnvironmentFile HostedEnvironmentFileResourceInline",
    "beta.hosted_environment_file_id": "beta_agents HostedEnvironmentFileID",
    "beta.hosted_environment_file_param": (
        "params.beta_agents HostedEnvironmentFileParam HostedEnvironmentFileParamFileID "
        "HostedEnvironmentFileParamInline"
    ),
    "beta.hosted_plugin": "beta_agents HostedPlugin",
    "beta.hosted_plugin_param": "params.beta_agents HostedPluginParam",
    "beta.hosted_skill": "beta_agents HostedSkill HostedSkillResourceInline",
    "beta.hosted_skill_param": (
        "params.beta_agents HostedSkillParam HostedSkillParamInline HostedSkillParamSkillReference"
    ),
    "beta.hosted_skill_reference": "beta_agents HostedSkillReference",
    "beta.inline_capability_source_param": "params.beta_agents InlineCapabilitySourceParam",
    "beta.input_content": "beta_agents InputContent InputContentResourceInputImage InputContentResourceInputText",
    "beta.input_content_param": (
        "params.beta_agents InputContentParam InputContentParamInputImage InputContentParamInputText"
    ),
    "beta.mcp_transport": "beta_agents McpTransport McpTransportResourceHTTP McpTransportResourceStdio",
    "beta.mcp_transport_param": (
        "params.beta_agents McpTransportConfigParamHTTP McpTransportConfigParamStdio McpTransportParam"
    ),
    "beta.multi_agent_config": "beta_agents MultiAgentConfig",
    "beta.multi_agent_config_param": "params.beta_agents MultiAgentConfigParam",
    "beta.output_text": "beta_agents OutputText",
    "beta.persisted_agent_tool": (
        "beta_agents PersistedAgentTool PersistedAgentToolResourceAutomations PersistedAgentToolResourceComputerUse "
        "PersistedAgentToolResourceFunction PersistedAgentToolResourceMcp "
        "PersistedAgentToolResourceProgrammaticToolCalling PersistedAgentToolResourceToolSearch "
        "PersistedAgentToolResourceWebSearch PersistedAgentToolResourceWebSearchLocation"
    ),
    "beta.persisted_agent_tool_param": (
        "params.beta_agents PersistedAgentToolConfigParamAutomations PersistedAgentToolConfigParamComputerUse "
        "PersistedAgentToolConfigParamFunction PersistedAgentToolConfigParamMcp "
        "PersistedAgentToolConfigParamProgrammaticToolCalling PersistedAgentToolConfigParamToolSearch "
        "PersistedAgentToolConfigParamWebSearch PersistedAgentToolConfigParamWebSearchLocation PersistedAgentToolParam "
        "_PersistedAgentToolConfigParamFunctionReservedKeywords"
    ),
    "beta.persisted_mcp_transport": (
        "beta_agents PersistedMcpTransport PersistedMcpTransportResourceHTTP PersistedMcpTransportResourceStdio"
    ),
    "beta.persisted_mcp_transport_param": (
        "params.beta_agents PersistedMcpTransportConfigParamHTTP PersistedMcpTransportConfigParamStdio "
        "PersistedMcpTransportParam"
    ),
    "beta.realtime": (
        "beta_realtime ConversationCreatedEvent ConversationItem ConversationItemContent ConversationItemCreateEvent "
        "ConversationItemCreatedEvent ConversationItemDeleteEvent ConversationItemDeletedEvent "
        "ConversationItemInputAudioTranscriptionCompletedEvent ConversationItemInputAudioTranscriptionDeltaEvent "
        "ConversationItemInputAudioTranscriptionFailedEvent ConversationItemRetrieveEvent "
        "ConversationItemTruncateEvent ConversationItemTruncatedEvent ConversationItemWithReference ErrorEvent "
        "InputAudioBufferAppendEvent InputAudioBufferClearEvent InputAudioBufferClearedEvent "
        "InputAudioBufferCommitEvent InputAudioBufferCommittedEvent InputAudioBufferSpeechStartedEvent "
        "InputAudioBufferSpeechStoppedEvent RateLimitsUpdatedEvent RealtimeClientEvent RealtimeResponse "
        "RealtimeResponseStatus RealtimeResponseUsage RealtimeServerEvent ResponseAudioDeltaEvent "
        "ResponseAudioDoneEvent ResponseAudioTranscriptDeltaEvent ResponseAudioTranscriptDoneEvent ResponseCancelEvent "
        "ResponseContentPartAddedEvent ResponseContentPartDoneEvent ResponseCreateEvent ResponseCreatedEvent "
        "ResponseDoneEvent ResponseFunctionCallArgumentsDeltaEvent ResponseFunctionCallArgumentsDoneEvent "
        "ResponseOutputItemAddedEvent ResponseOutputItemDoneEvent ResponseTextDeltaEvent ResponseTextDoneEvent Session "
        "SessionCreateResponse SessionCreatedEvent SessionUpdateEvent SessionUpdatedEvent TranscriptionSession "
        "TranscriptionSessionUpdate TranscriptionSessionUpdatedEvent;params.beta_realtime ConversationItemContentParam "
        "ConversationItemCreateEventParam ConversationItemDeleteEventParam ConversationItemParam "
        "ConversationItemRetrieveEventParam ConversationItemTruncateEventParam ConversationItemWithReferenceParam "
        "InputAudioBufferAppendEventParam InputAudioBufferClearEventParam InputAudioBufferCommitEventParam "
        "RealtimeClientEventParam RealtimeConnectParams ResponseCancelEventParam ResponseCreateEventParam "
        "SessionCreateParams SessionUpdateEventParam TranscriptionSessionCreateParams TranscriptionSessionUpdateParam"
    ),
    "beta.realtime.conversation_created_event": "beta_realtime Conversation ConversationCreatedEvent",
    "beta.realtime.conversation_item": "beta_realtime ConversationItem",
    "beta.realtime.conversation_item_content": "beta_realtime ConversationItemContent",
    "beta.realtime.conversation_item_content_param": "params.beta_realtime ConversationItemContentParam",
    "beta.realtime.conversation_item_create_event": "beta_realtime ConversationItemCreateEvent",
    "beta.realtime.conversation_item_create_event_param": "params.beta_realtime ConversationItemCreateEventParam",
    "beta.realtime.conversation_item_created_event": "beta_realtime ConversationItemCreatedEvent",
    "beta.realtime.conversation_item_delete_event": "beta_realtime ConversationItemDeleteEvent",
    "beta.realtime.conversation_item_delete_event_param": "params.beta_realtime ConversationItemDeleteEventParam",
    "beta.realtime.conversation_item_deleted_event": "beta_realtime ConversationItemDeletedEvent",
    "beta.realtime.conversation_item_input_audio_transcription_completed_event": (
        "beta_realtime ConversationItemInputAudioTranscriptionCompletedEvent "
        "Logprob=ConversationItemInputAudioTranscriptionCompletedEventLogprob Usage UsageTranscriptTextUsageDuration "
        "UsageTranscriptTextUsageTokens UsageTranscriptTextUsageTokensInputTokenDetails"
    ),
    "beta.realtime.conversation_item_input_audio_transcription_delta_event": (
        "beta_realtime ConversationItemInputAudioTranscriptionDeltaEvent "
        "Logprob=ConversationItemInputAudioTranscriptionDeltaEventLogprob"
    ),
    "beta.realtime.conversation_item_input_audio_transcription_failed_event": (
        "beta_realtime ConversationItemInputAudioTranscriptionFailedEvent "
        "Error=ConversationItemInputAudioTranscriptionFailedEventError"
    ),
    "beta.realtime.conversation_item_param": "params.beta_realtime ConversationItemParam",
    "beta.realtime.conversation_item_retrieve_event": "beta_realtime ConversationItemRetrieveEvent",
    "beta.realtime.conversation_item_retrieve_event_param": "params.beta_realtime ConversationItemRetrieveEventParam",
    "beta.realtime.conversation_item_truncate_event": "beta_realtime ConversationItemTruncateEvent",
    "beta.realtime.conversation_item_truncate_event_param": "params.beta_realtime ConversationItemTruncateEventParam",
    "beta.realtime.conversation_item_truncated_event": "beta_realtime ConversationItemTruncatedEvent",
    "beta.realtime.conversation_item_with_reference": "beta_realtime Content ConversationItemWithReference",
    "beta.realtime.conversation_item_with_reference_param": (
        "params.beta_realtime Content ConversationItemWithReferenceParam"
    ),
    "beta.realtime.error_event": "beta_realtime Error=ErrorEventError ErrorEvent",
    "beta.realtime.input_audio_buffer_append_event": "beta_realtime InputAudioBufferAppendEvent",
    "beta.realtime.input_audio_buffer_append_event_param": "params.beta_realtime InputAudioBufferAppendEventParam",
    "beta.realtime.input_audio_buffer_clear_event": "beta_realtime InputAudioBufferClearEvent",
    "beta.realtime.input_audio_buffer_clear_event_param": "params.beta_realtime InputAudioBufferClearEventParam",
    "beta.realtime.input_audio_buffer_cleared_event": "beta_realtime InputAudioBufferClearedEvent",
    "beta.realtime.input_audio_buffer_commit_event": "beta_realtime InputAudioBufferCommitEvent",
    "beta.realtime.input_audio_buffer_commit_event_param": "params.beta_realtime InputAudioBufferCommitEventParam",
    "beta.realtime.input_audio_buffer_committed_event": "beta_realtime InputAudioBufferCommittedEvent",
    "beta.realtime.input_audio_buffer_speech_started_event": "beta_realtime InputAudioBufferSpeechStartedEvent",
    "beta.realtime.input_audio_buffer_speech_stopped_event": "beta_realtime InputAudioBufferSpeechStoppedEvent",
    "beta.realtime.rate_limits_updated_event": "beta_realtime RateLimit RateLimitsUpdatedEvent",
    "beta.realtime.realtime_client_event": "beta_realtime OutputAudioBufferClear RealtimeClientEvent",
    "beta.realtime.realtime_client_event_param": "params.beta_realtime OutputAudioBufferClear RealtimeClientEventParam",
    "beta.realtime.realtime_connect_params": "params.beta_realtime RealtimeConnectParams",
    "beta.realtime.realtime_response": "beta_realtime RealtimeResponse",
    "beta.realtime.realtime_response_status": "beta_realtime Error=RealtimeResponseStatusError RealtimeResponseStatus",
    "beta.realtime.realtime_response_usage": "beta_realtime InputTokenDetails OutputTokenDetails RealtimeResponseUsage",
    "beta.realtime.realtime_server_event": (
        "beta_realtime ConversationItemRetrieved OutputAudioBufferCleared OutputAudioBufferStarted "
        "OutputAudioBufferStopped RealtimeServerEvent"
    ),
    "beta.realtime.response_audio_delta_event": "beta_realtime ResponseAudioDeltaEvent",
    "beta.realtime.response_audio_done_event": "beta_realtime ResponseAudioDoneEvent",
    "beta.realtime.response_audio_transcript_delta_event": "beta_realtime ResponseAudioTranscriptDeltaEvent",
    "beta.realtime.response_audio_transcript_done_event": "beta_realtime ResponseAudioTranscriptDoneEvent",
    "beta.realtime.response_cancel_event": "beta_realtime ResponseCancelEvent",
    "beta.realtime.response_cancel_event_param": "params.beta_realtime ResponseCancelEventParam",
    "beta.realtime.response_content_part_added_event": (
        "beta_realtime Part=ResponseContentPartAddedEventPart ResponseContentPartAddedEvent"
    ),
    "beta.realtime.response_content_part_done_event": (
        "beta_realtime Part=ResponseContentPartDoneEventPart ResponseContentPartDoneEvent"
    ),
    "beta.realtime.response_create_event": "beta_realtime Response ResponseCreateEvent ResponseTool",
    "beta.realtime.response_create_event_param": "params.beta_realtime Response ResponseCreateEventParam ResponseTool",
    "beta.realtime.response_created_event": "beta_realtime ResponseCreatedEvent",
    "beta.realtime.response_done_event": "beta_realtime ResponseDoneEvent",
    "beta.realtime.response_function_call_arguments_delta_event": (
        "beta_realtime ResponseFunctionCallArgumentsDeltaEvent"
    ),
    "beta.realtime.response_function_call_arguments_done_event": "beta_realtime ResponseFunctionCallArgumentsDoneEvent",
    "beta.realtime.response_output_item_added_event": "beta_realtime ResponseOutputItemAddedEvent",
    "beta.realtime.response_output_item_done_event": "beta_realtime ResponseOutputItemDoneEvent",
    "beta.realtime.response_text_delta_event": "beta_realtime ResponseTextDeltaEvent",
    "beta.realtime.response_text_done_event": "beta_realtime ResponseTextDoneEvent",
    "beta.realtime.session": (
        "beta_realtime InputAudioNoiseReduction InputAudioTranscription=SessionInputAudioTranscription Session "
        "Tool=RealtimeSessionTool Tracing=RealtimeSessionTracing "
        "TracingTracingConfiguration=RealtimeSessionTracingTracingConfiguration TurnDetection=SessionTurnDetection"
    ),
    "beta.realtime.session_create_params": (
        "params.beta_realtime ClientSecret=SessionCreateParamsClientSecret ClientSecretExpiresAfter "
        "InputAudioNoiseReduction=SessionCreateParamsInputAudioNoiseReduction "
        "InputAudioTranscription=SessionCreateParamsInputAudioTranscription SessionCreateParams Tool Tracing "
        "TracingTracingConfiguration TurnDetection=SessionCreateParamsTurnDetection"
    ),
    "beta.realtime.session_create_response": (
        "beta_realtime ClientSecret=SessionCreateResponseClientSecret "
        "InputAudioTranscription=SessionCreateResponseInputAudioTranscription SessionCreateResponse "
        "Tool=SessionCreateResponseTool Tracing=SessionCreateResponseTracing "
        "TracingTracingConfiguration=SessionCreateResponseTracingTracingConfiguration "
        "TurnDetection=SessionCreateResponseTurnDetection"
    ),
    "beta.realtime.session_created_event": "beta_realtime SessionCreatedEvent",
    "beta.realtime.session_update_event": (
        "beta_realtime Session=SessionUpdateEventSession SessionClientSecret=SessionUpdateEventSessionClientSecret "
        "SessionClientSecretExpiresAfter "
        "SessionInputAudioNoiseReduction=SessionUpdateEventSessionInputAudioNoiseReduction "
        "SessionInputAudioTranscription=SessionUpdateEventSessionInputAudioTranscription SessionTool SessionTracing "
        "SessionTracingTracingConfiguration SessionTurnDetection=SessionUpdateEventSessionTurnDetection "
        "SessionUpdateEvent"
    ),
    "beta.realtime.session_update_event_param": (
        "params.beta_realtime Session=SessionUpdateEventParamSession "
        "SessionClientSecret=SessionUpdateEventParamSessionClientSecret SessionClientSecretExpiresAfter "
        "SessionInputAudioNoiseReduction=SessionUpdateEventParamSessionInputAudioNoiseReduction "
        "SessionInputAudioTranscription=SessionUpdateEventParamSessionInputAudioTranscription SessionTool "
        "SessionTracing SessionTracingTracingConfiguration "
        "SessionTurnDetection=SessionUpdateEventParamSessionTurnDetection SessionUpdateEventParam"
    ),
    "beta.realtime.session_updated_event": "beta_realtime SessionUpdatedEvent",
    "beta.realtime.transcription_session": (
        "beta_realtime ClientSecret=TranscriptionSessionClientSecret "
        "InputAudioTranscription=TranscriptionSessionInputAudioTranscription TranscriptionSession "
        "TurnDetection=TranscriptionSessionTurnDetection"
    ),
    "beta.realtime.transcription_session_create_params": (
        "params.beta_realtime ClientSecret=TranscriptionSessionCreateParamsClientSecret ClientSecretExpiresAt "
        "InputAudioNoiseReduction=TranscriptionSessionCreateParamsInputAudioNoiseReduction "
        "InputAudioTranscription=TranscriptionSessionCreateParamsInputAudioTranscription "
        "TranscriptionSessionCreateParams TurnDetection=TranscriptionSessionCreateParamsTurnDetection"
    ),
    "beta.realtime.transcription_session_update": (
        "beta_realtime Session=TranscriptionSessionUpdateSession "
        "SessionClientSecret=TranscriptionSessionUpdateSessionClientSecret SessionClientSecretExpiresAt "
        "SessionInputAudioNoiseReduction=TranscriptionSessionUpdateSessionInputAudioNoiseReduction "
        "SessionInputAudioTranscription=TranscriptionSessionUpdateSessionInputAudioTranscription "
        "SessionTurnDetection=TranscriptionSessionUpdateSessionTurnDetection TranscriptionSessionUpdate"
    ),
    "beta.realtime.transcription_session_update_param": (
        "params.beta_realtime Session=TranscriptionSessionUpdateParamSession "
        "SessionClientSecret=TranscriptionSessionUpdateParamSessionClientSecret SessionClientSecretExpiresAt "
        "SessionInputAudioNoiseReduction=TranscriptionSessionUpdateParamSessionInputAudioNoiseReduction "
        "SessionInputAudioTranscription=TranscriptionSessionUpdateParamSessionInputAudioTranscription "
        "SessionTurnDetection=TranscriptionSessionUpdateParamSessionTurnDetection TranscriptionSessionUpdateParam"
    ),
    "beta.realtime.transcription_session_updated_event": "beta_realtime TranscriptionSessionUpdatedEvent",
    "beta.response_compact_params": (
        "params.beta_responses Image=ResponseCompactParamsImage "
        "PromptCacheOptions=ResponseCompactParamsPromptCacheOptions ResponseCompactParams"
    ),
    "beta.response_create_params": (
        "params.beta_responses AccessPrograms ContextManagement Conversation=ResponseCreateParamsConversation "
        "Image=ResponseCreateParamsImage Moderation ModerationPolicy ModerationPolicyInput ModerationPolicyOutput "
        "MultiAgent PromptCacheOptions=ResponseCreateParamsPromptCacheOptions Reasoning=ResponseCreateParamsReasoning "
        "ResponseCreateParams ResponseCreateParamsBase ResponseCreateParamsNonStreaming ResponseCreateParamsStreaming "
        "StreamOptions ToolChoice=ResponseCreateParamsToolChoice "
        "ToolChoiceBetaSpecificProgrammaticToolCallingParam=ResponseCreateParamsToolChoiceBetaSpecificProgrammaticToolCallingParam"
    ),
    "beta.response_retrieve_params": (
        "params.beta_responses ResponseRetrieveParams ResponseRetrieveParamsBase ResponseRetrieveParamsNonStreaming "
        "ResponseRetrieveParamsStreaming"
    ),
    "beta.responses": (
        "beta_responses BetaResponseItemList InputTokenCountResponse;params.beta_responses InputItemListParams "
        "InputTokenCountParams"
    ),
    "beta.responses.beta_response_item_list": "beta_responses BetaResponseItemList",
    "beta.responses.input_item_list_params": "params.beta_responses InputItemListParams",
    "beta.responses.input_token_count_params": (
        "params.beta_responses Conversation=InputTokenCountParamsConversation InputTokenCountParams "
        "Reasoning=InputTokenCountParamsReasoning Text=InputTokenCountParamsText "
        "ToolChoice=InputTokenCountParamsToolChoice "
        "ToolChoiceBetaSpecificProgrammaticToolCallingParam=InputTokenCountParamsToolChoiceBetaSpecificProgrammaticToolCallingParam"
    ),
    "beta.responses.input_token_count_response": "beta_responses InputTokenCountResponse",
    "beta.session_error": "beta_agents SessionError",
    "beta.session_turn_error": "beta_agents SessionTurnError",
    "beta.setup_command_param": "params.beta_agents SetupCommandParam",
    "beta.subagent": "beta_agents Subagent",
    "beta.summary_text": "beta_agents SummaryText",
    "beta.text_format": "beta_agents TextFormat TextFormatResourceJSONSchema TextFormatResourceText",
    "beta.text_format_param": "params.beta_agents TextFormatParam TextFormatParamJSONSchema TextFormatParamText",
    "beta.thread": (
        "beta_assistants Thread ToolResources=ThreadToolResources "
        "ToolResourcesCodeInterpreter=ThreadToolResourcesCodeInterpreter "
        "ToolResourcesFileSearch=ThreadToolResourcesFileSearch"
    ),
    "beta.thread_create_and_run_params": (
        "params.beta_assistants Thread ThreadCreateAndRunParams ThreadCreateAndRunParamsBase "
        "ThreadCreateAndRunParamsNonStreaming ThreadCreateAndRunParamsStreaming ThreadMessage ThreadMessageAttachment "
        "ThreadMessageAttachmentTool ThreadMessageAttachmentToolFileSearch ThreadToolResources "
        "ThreadToolResourcesCodeInterpreter ThreadToolResourcesFileSearch ThreadToolResourcesFileSearchVectorStore "
        "ThreadToolResourcesFileSearchVectorStoreChunkingStrategy "
        "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto "
        "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic "
        "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic "
        "ToolResources=ThreadCreateAndRunParamsToolResources "
        "ToolResourcesCodeInterpreter=ThreadCreateAndRunParamsToolResourcesCodeInterpreter "
        "ToolResourcesFileSearch=ThreadCreateAndRunParamsToolResourcesFileSearch "
        "TruncationStrategy=ThreadCreateAndRunParamsTruncationStrategy"
    ),
    "beta.thread_create_params": (
        "params.beta_assistants Message MessageAttachment MessageAttachmentTool MessageAttachmentToolFileSearch "
        "ThreadCreateParams ToolResources=ThreadCreateParamsToolResources "
        "ToolResourcesCodeInterpreter=ThreadCreateParamsToolResourcesCodeInterpreter "
        "ToolResourcesFileSearch=ThreadCreateParamsToolResourcesFileSearch "
        "ToolResourcesFileSearchVectorStore=ThreadCreateParamsToolResourcesFileSearchVectorStore "
        "ToolResourcesFileSearchVectorStoreChunkingStrategy=ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy "
        "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto=ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto "
        "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic=ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic "
        "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic=ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic"
    ),
    "beta.thread_deleted": "beta_assistants ThreadDeleted",
    "beta.thread_update_params": (
        "params.beta_assistants ThreadUpdateParams ToolResources=ThreadUpdateParamsToolResources "
        "ToolResourcesCodeInterpreter=ThreadUpdateParamsToolResourcesCodeInterpreter "
        "ToolResourcesFileSearch=ThreadUpdateParamsToolResourcesFileSearch"
    ),
    "beta.threads": (
        "beta_assistants Annotation AnnotationDelta FileCitationAnnotation FileCitationDeltaAnnotation "
        "FilePathAnnotation FilePathDeltaAnnotation ImageFile ImageFileContentBlock ImageFileDelta ImageFileDeltaBlock "
        "ImageURL ImageURLContentBlock ImageURLDelta ImageURLDeltaBlock Message MessageContent MessageContentDelta "
        "MessageDeleted MessageDelta MessageDeltaEvent RefusalContentBlock RefusalDeltaBlock "
        "RequiredActionFunctionToolCall Run RunStatus Text TextContentBlock TextDelta "
        "TextDeltaBlock;params.beta_assistants ImageFileContentBlockParam ImageFileParam ImageURLContentBlockParam "
        "ImageURLParam MessageContentPartParam MessageCreateParams MessageListParams MessageUpdateParams "
        "RunCreateParams RunListParams RunSubmitToolOutputsParams RunUpdateParams TextContentBlockParam"
    ),
    "beta.threads.annotation": "beta_assistants Annotation",
    "beta.threads.annotation_delta": "beta_assistants AnnotationDelta",
    "beta.threads.file_citation_annotation": (
        "beta_assistants FileCitation=FileCitationAnnotationFileCitation FileCitationAnnotation"
    ),
    "beta.threads.file_citation_delta_annotation": (
        "beta_assistants FileCitation=FileCitationDeltaAnnotationFileCitation FileCitationDeltaAnnotation"
    ),
    "beta.threads.file_path_annotation": "beta_assistants FilePath=FilePathAnnotationFilePath FilePathAnnotation",
    "beta.threads.file_path_delta_annotation": (
        "beta_assistants FilePath=FilePathDeltaAnnotationFilePath FilePathDeltaAnnotation"
    ),
    "beta.threads.image_file": "beta_assistants ImageFile",
    "beta.threads.image_file_content_block": "beta_assistants ImageFileContentBlock",
    "beta.threads.image_file_content_block_param": "params.beta_assistants ImageFileContentBlockParam",
    "beta.threads.image_file_delta": "beta_assistants ImageFileDelta",
    "beta.threads.image_file_delta_block": "beta_assistants ImageFileDeltaBlock",
    "beta.threads.image_file_param": "params.beta_assistants ImageFileParam",
    "beta.threads.image_url": "beta_assistants ImageURL",
    "beta.threads.image_url_content_block": "beta_assistants ImageURLContentBlock",
    "beta.threads.image_url_content_block_param": "params.beta_assistants ImageURLContentBlockParam",
    "beta.threads.image_url_delta": "beta_assistants ImageURLDelta",
    "beta.threads.image_url_delta_block": "beta_assistants ImageURLDeltaBlock",
    "beta.threads.image_url_param": "params.beta_assistants ImageURLParam",
    "beta.threads.message": (
        "beta_assistants Attachment AttachmentTool AttachmentToolAssistantToolsFileSearchTypeOnly "
        "IncompleteDetails=MessageIncompleteDetails Message"
    ),
    "beta.threads.message_content": "beta_assistants MessageContent",
    "beta.threads.message_content_delta": "beta_assistants MessageContentDelta",
    "beta.threads.message_content_part_param": "params.beta_assistants MessageContentPartParam",
    "beta.threads.message_create_params": (
        "params.beta_assistants Attachment AttachmentTool AttachmentToolFileSearch MessageCreateParams"
    ),
    "beta.threads.message_deleted": "beta_assistants MessageDeleted",
    "beta.threads.message_delta": "beta_assistants MessageDelta",
    "beta.threads.message_delta_event": "beta_assistants MessageDeltaEvent",
    "beta.threads.message_list_params": "params.beta_assistants MessageListParams",
    "beta.threads.message_update_params": "params.beta_assistants MessageUpdateParams",
    "beta.threads.refusal_content_block": "beta_assistants RefusalContentBlock",
    "beta.threads.refusal_delta_block": "beta_assistants RefusalDeltaBlock",
    "beta.threads.required_action_function_tool_call": (
        "beta_assistants Function=RequiredActionFunctionToolCallFunction RequiredActionFunctionToolCall"
    ),
    "beta.threads.run": (
        "beta_assistants IncompleteDetails=RunIncompleteDetails LastError=RunLastError RequiredAction "
        "RequiredActionSubmitToolOutputs Run TruncationStrategy Usage=RunUsage"
    ),
    "beta.threads.run_create_params": (
        "params.beta_assistants AdditionalMessage AdditionalMessageAttachment AdditionalMessageAttachmentTool "
        "AdditionalMessageAttachmentToolFileSearch RunCreateParams RunCreateParamsBase RunCreateParamsNonStreaming "
        "RunCreateParamsStreaming TruncationStrategy=RunCreateParamsTruncationStrategy"
    ),
    "beta.threads.run_list_params": "params.beta_assistants RunListParams",
    "beta.threads.run_status": "beta_assistants RunStatus",
    "beta.threads.run_submit_tool_outputs_params": (
        "params.beta_assistants RunSubmitToolOutputsParams RunSubmitToolOutputsParamsBase "
        "RunSubmitToolOutputsParamsNonStreaming RunSubmitToolOutputsParamsStreaming ToolOutput"
    ),
    "beta.threads.run_update_params": "params.beta_assistants RunUpdateParams",
    "beta.threads.runs": (
        "beta_assistants CodeInterpreterLogs CodeInterpreterOutputImage CodeInterpreterToolCall "
        "CodeInterpreterToolCallDelta FileSearchToolCall FileSearchToolCallDelta FunctionToolCall "
        "FunctionToolCallDelta MessageCreationStepDetails RunStep RunStepDelta RunStepDeltaEvent "
        "RunStepDeltaMessageDelta RunStepInclude ToolCall ToolCallDelta ToolCallDeltaObject "
        "ToolCallsStepDetails;params.beta_assistants StepListParams StepRetrieveParams"
    ),
    "beta.threads.runs.code_interpreter_logs": "beta_assistants CodeInterpreterLogs",
    "beta.threads.runs.code_interpreter_output_image": "beta_assistants CodeInterpreterOutputImage Image",
    "beta.threads.runs.code_interpreter_tool_call": (
        "beta_assistants CodeInterpreter=CodeInterpreterToolCallCodeInterpreter "
        "CodeInterpreterOutput=CodeInterpreterToolCallCodeInterpreterOutput "
        "CodeInterpreterOutputImage=CodeInterpreterToolCallCodeInterpreterOutputImage CodeInterpreterOutputImageImage "
        "CodeInterpreterOutputLogs CodeInterpreterToolCall"
    ),
    "beta.threads.runs.code_interpreter_tool_call_delta": (
        "beta_assistants CodeInterpreter=CodeInterpreterToolCallDeltaCodeInterpreter "
        "CodeInterpreterOutput=CodeInterpreterToolCallDeltaCodeInterpreterOutput CodeInterpreterToolCallDelta"
    ),
    "beta.threads.runs.file_search_tool_call": (
        "beta_assistants FileSearch=FileSearchToolCallFileSearch "
        "FileSearchRankingOptions=FileSearchToolCallFileSearchRankingOptions FileSearchResult FileSearchResultContent "
        "FileSearchToolCall"
    ),
    "beta.threads.runs.file_search_tool_call_delta": "beta_assistants FileSearchToolCallDelta",
    "beta.threads.runs.function_tool_call": "beta_assistants Function=FunctionToolCallFunction FunctionToolCall",
    "beta.threads.runs.function_tool_call_delta": (
        "beta_assistants Function=FunctionToolCallDeltaFunction FunctionToolCallDelta"
    ),
    "beta.threads.runs.message_creation_step_details": (
        "beta_assistants MessageCreation=MessageCreationStepDetailsMessageCreation MessageCreationStepDetails"
    ),
    "beta.threads.runs.run_step": (
        "beta_assistants LastError=RunStepLastError RunStep StepDetails=RunStepStepDetails Usage=RunStepUsage"
    ),
    "beta.threads.runs.run_step_delta": "beta_assistants RunStepDelta StepDetails=RunStepDeltaStepDetails",
    "beta.threads.runs.run_step_delta_event": "beta_assistants RunStepDeltaEvent",
    "beta.threads.runs.run_step_delta_message_delta": (
        "beta_assistants MessageCreation=RunStepDeltaMessageDeltaMessageCreation RunStepDeltaMessageDelta"
    ),
    "beta.threads.runs.run_step_include": "beta_assistants RunStepInclude",
    "beta.threads.runs.step_list_params": "params.beta_assistants StepListParams",
    "beta.threads.runs.step_retrieve_params": "params.beta_assistants StepRetrieveParams",
    "beta.threads.runs.tool_call": "beta_assistants ToolCall",
    "beta.threads.runs.tool_call_delta": "beta_assistants ToolCallDelta",
    "beta.threads.runs.tool_call_delta_object": "beta_assistants ToolCallDeltaObject",
    "beta.threads.runs.tool_calls_step_details": "beta_assistants ToolCallsStepDetails",
    "beta.threads.text": "beta_assistants Text",
    "beta.threads.text_content_block": "beta_assistants TextContentBlock",
    "beta.threads.text_content_block_param": "params.beta_assistants TextContentBlockParam",
    "beta.threads.text_delta": "beta_assistants TextDelta",
    "beta.threads.text_delta_block": "beta_assistants TextDeltaBlock",
    "beta.token_usage": "beta_agents InputTokensDetails OutputTokensDetails TokenUsage",
    "beta.web_search_action": (
        "beta_agents WebSearchAction WebSearchActionResourceFindInPage WebSearchActionResourceOpenPage "
        "WebSearchActionResourceOther WebSearchActionResourceSearch"
    ),
    "beta_agents": "",
    "beta_assistants": "",
    "beta_chatkit": "",
    "beta_realtime": "",
    "beta_responses": "",
    "chat": (
        "params.chat ChatCompletionAllowedToolChoiceParam ChatCompletionAllowedToolsParam "
        "ChatCompletionAssistantMessageParam ChatCompletionAudioParam ChatCompletionContentPartImageParam "
        "ChatCompletionContentPartInputAudioParam ChatCompletionContentPartParam ChatCompletionContentPartRefusalParam "
        "ChatCompletionContentPartTextParam ChatCompletionCustomToolParam ChatCompletionDeveloperMessageParam "
        "ChatCompletionFunctionCallOptionParam ChatCompletionFunctionMessageParam ChatCompletionFunctionToolParam "
        "ChatCompletionMessageCustomToolCallParam ChatCompletionMessageFunctionToolCallParam "
        "ChatCompletionMessageParam ChatCompletionMessageToolCallParam ChatCompletionMessageToolCallUnionParam "
        "ChatCompletionNamedToolChoiceCustomParam ChatCompletionNamedToolChoiceParam "
        "ChatCompletionPredictionContentParam ChatCompletionStreamOptionsParam ChatCompletionSystemMessageParam "
        "ChatCompletionToolChoiceOptionParam ChatCompletionToolMessageParam ChatCompletionToolParam "
        "ChatCompletionToolUnionParam ChatCompletionUserMessageParam CompletionCreateParams CompletionListParams "
        "CompletionUpdateParams CreateChatCompletionRequestMessageParam"
    ),
    "chat.chat_completion": (
        "chat ChatCompletion Choice=ChatCompletionChoice ChoiceLogprobs=ChatCompletionChoiceLogprobs "
        "Moderation=ChatCompletionModeration ModerationInput=ChatCompletionModerationInput "
        "ModerationInputError=ChatCompletionModerationInputError "
        "ModerationInputModerationResults=ChatCompletionModerationInputModerationResults "
        "ModerationInputModerationResultsResult=ChatCompletionModerationInputModerationResultsResult "
        "ModerationOutput=ChatCompletionModerationOutput ModerationOutputError=ChatCompletionModerationOutputError "
        "ModerationOutputModerationResults=ChatCompletionModerationOutputModerationResults "
        "ModerationOutputModerationResultsResult=ChatCompletionModerationOutputModerationResultsResult"
    ),
    "chat.chat_completion_allowed_tool_choice_param": "params.chat ChatCompletionAllowedToolChoiceParam",
    "chat.chat_completion_allowed_tools_param": "params.chat ChatCompletionAllowedToolsParam",
    "chat.chat_completion_assistant_message_param": (
        "params.chat Audio ChatCompletionAssistantMessageParam ContentArrayOfContentPart "
        "FunctionCall=ChatCompletionAssistantMessageParamFunctionCall"
    ),
    "chat.chat_completion_audio": "chat ChatCompletionAudio",
    "chat.chat_completion_audio_param": "params.chat ChatCompletionAudioParam Voice VoiceID",
    "chat.chat_completion_chunk": (
        "chat ChatCompletionChunk Choice=ChatCompletionChunkChoice ChoiceDelta ChoiceDeltaAudio "
        "ChoiceDeltaFunctionCall ChoiceDeltaToolCall ChoiceDeltaToolCallFunction "
        "ChoiceLogprobs=ChatCompletionChunkChoiceLogprobs Moderation=ChatCompletionChunkModeration "
        "ModerationInput=ChatCompletionChunkModerationInput "
        "ModerationInputError=ChatCompletionChunkModerationInputError "
        "ModerationInputModerationResults=ChatCompletionChunkModerationInputModerationResults "
        "ModerationInputModerationResultsResult=ChatCompletionChunkModerationInputModerationResultsResult "
        "ModerationOutput=ChatCompletionChunkModerationOutput "
        "ModerationOutputError=ChatCompletionChunkModerationOutputError "
        "ModerationOutputModerationResults=ChatCompletionChunkModerationOutputModerationResults "
        "ModerationOutputModerationResultsResult=ChatCompletionChunkModerationOutputModerationResultsResult"
    ),
    "chat.chat_completion_content_part_image": (
        "chat ChatCompletionContentPartImage ImageURL "
        "PromptCacheBreakpoint=ChatCompletionContentPartImagePromptCacheBreakpoint"
    ),
    "chat.chat_completion_content_part_image_param": (
        "params.chat ChatCompletionContentPartImageParam ImageURL "
        "PromptCacheBreakpoint=ChatCompletionContentPartImageParamPromptCacheBreakpoint"
    ),
    "chat.chat_completion_content_part_input_audio_param": (
        "params.chat ChatCompletionContentPartInputAudioParam InputAudio "
        "PromptCacheBreakpoint=ChatCompletionContentPartInputAudioParamPromptCacheBreakpoint"
    ),
    "chat.chat_completion_content_part_param": (
        "params.chat ChatCompletionContentPartParam File FileFile FilePromptCacheBreakpoint"
    ),
    "chat.chat_completion_content_part_refusal_param": "params.chat ChatCompletionContentPartRefusalParam",
    "chat.chat_completion_content_part_text": (
        "chat ChatCompletionContentPartText PromptCacheBreakpoint=ChatCompletionContentPartTextPromptCacheBreakpoint"
    ),
    "chat.chat_completion_content_part_text_param": (
        "params.chat ChatCompletionContentPartTextParam "
        "PromptCacheBreakpoint=ChatCompletionContentPartTextParamPromptCacheBreakpoint"
    ),
    "chat.chat_completion_custom_tool_param": (
        "params.chat ChatCompletionCustomToolParam Custom=ChatCompletionCustomToolParamCustom CustomFormat "
        "CustomFormatGrammar CustomFormatGrammarGrammar CustomFormatText"
    ),
    "chat.chat_completion_deleted": "chat ChatCompletionDeleted",
    "chat.chat_completion_developer_message_param": "params.chat ChatCompletionDeveloperMessageParam",
    "chat.chat_completion_function_call_option_param": "params.chat ChatCompletionFunctionCallOptionParam",
    "chat.chat_completion_function_message_param": "params.chat ChatCompletionFunctionMessageParam",
    "chat.chat_completion_function_tool": "chat ChatCompletionFunctionTool",
    "chat.chat_completion_function_tool_param": "params.chat ChatCompletionFunctionToolParam",
    "chat.chat_completion_message": "chat Annotation AnnotationURLCitation ChatCompletionMessage FunctionCall",
    "chat.chat_completion_message_custom_tool_call": "chat ChatCompletionMessageCustomToolCall Custom",
    "chat.chat_completion_message_custom_tool_call_param": (
        "params.chat ChatCompletionMessageCustomToolCallParam Custom=ChatCompletionMessageCustomToolCallParamCustom"
    ),
    "chat.chat_completion_message_function_tool_call": "chat ChatCompletionMessageFunctionToolCall Function",
    "chat.chat_completion_message_function_tool_call_param": (
        "params.chat ChatCompletionMessageFunctionToolCallParam "
        "Function=ChatCompletionMessageFunctionToolCallParamFunction"
    ),
    "chat.chat_completion_message_param": "params.chat ChatCompletionMessageParam",
    "chat.chat_completion_message_tool_call": "chat ChatCompletionMessageToolCall ChatCompletionMessageToolCallUnion",
    "chat.chat_completion_message_tool_call_param": "params.chat ChatCompletionMessageToolCallParam",
    "chat.chat_completion_message_tool_call_union_param": "params.chat ChatCompletionMessageToolCallUnionParam",
    "chat.chat_completion_modality": "chat ChatCompletionModality",
    "chat.chat_completion_named_tool_choice_custom_param": (
        "params.chat ChatCompletionNamedToolChoiceCustomParam Custom=ChatCompletionNamedToolChoiceCustomParamCustom"
    ),
    "chat.chat_completion_named_tool_choice_param": (
        "params.chat ChatCompletionNamedToolChoiceParam Function=ChatCompletionNamedToolChoiceParamFunction"
    ),
    "chat.chat_completion_prediction_content_param": "params.chat ChatCompletionPredictionContentParam",
    "chat.chat_completion_reasoning_effort": "chat ChatCompletionReasoningEffort",
    "chat.chat_completion_role": "chat ChatCompletionRole",
    "chat.chat_completion_store_message": "chat ChatCompletionStoreMessage ChatCompletionStoreMessageContentPart",
    "chat.chat_completion_stream_options_param": "params.chat ChatCompletionStreamOptionsParam",
    "chat.chat_completion_system_message_param": "params.chat ChatCompletionSystemMessageParam",
    "chat.chat_completion_token_logprob": "chat ChatCompletionTokenLogprob TopLogprob",
    "chat.chat_completion_tool_choice_option_param": "params.chat ChatCompletionToolChoiceOptionParam",
    "chat.chat_completion_tool_message_param": "params.chat ChatCompletionToolMessageParam",
    "chat.chat_completion_tool_param": "params.chat ChatCompletionToolParam",
    "chat.chat_completion_tool_union_param": "params.chat ChatCompletionToolUnionParam",
    "chat.chat_completion_user_message_param": "params.chat ChatCompletionUserMessageParam",
    "chat.completion_create_params": (
        "params.chat CompletionCreateParams CompletionCreateParamsBase CompletionCreateParamsNonStreaming "
        "CompletionCreateParamsStreaming Function=CompletionCreateParamsFunction "
        "FunctionCall=CompletionCreateParamsFunctionCall Moderation ModerationPolicy ModerationPolicyInput "
        "ModerationPolicyOutput PromptCacheOptions ResponseFormat WebSearchOptions WebSearchOptionsUserLocation "
        "WebSearchOptionsUserLocationApproximate"
    ),
    "chat.completion_list_params": "params.chat CompletionListParams",
    "chat.completion_update_params": "params.chat CompletionUpdateParams",
    "chat.completions": "params.chat MessageListParams",
    "chat.completions.message_list_params": "params.chat MessageListParams",
    "chat.create_chat_completion_request_message_param": "params.chat CreateChatCompletionRequestMessageParam",
    "chat.parsed_chat_completion": "chat ParsedChatCompletion ParsedChatCompletionMessage ParsedChoice",
    "chat.parsed_function_tool_call": "chat ParsedFunction ParsedFunctionToolCall",
    "chat_model": "shared ChatModel",
    "completion": "completions Completion",
    "completion_choice": "completions CompletionChoice Logprobs",
    "completion_create_params": (
        "params.completions CompletionCreateParams CompletionCreateParamsBase CompletionCreateParamsNonStreaming "
        "CompletionCreateParamsStreaming"
    ),
    "completion_usage": "completions CompletionTokensDetails CompletionUsage PromptTokensDetails",
    "completions": "params.completions CompletionCreateParams",
    "container_create_params": "params.containers ContainerCreateParams ExpiresAfter NetworkPolicy Skill",
    "container_create_response": (
        "containers ContainerCreateResponse ExpiresAfter=ContainerCreateResponseExpiresAfter "
        "NetworkPolicy=ContainerCreateResponseNetworkPolicy"
    ),
    "container_list_params": "params.containers ContainerListParams",
    "container_list_response": (
        "containers ContainerListResponse ExpiresAfter=ContainerListResponseExpiresAfter "
        "NetworkPolicy=ContainerListResponseNetworkPolicy"
    ),
    "container_retrieve_response": (
        "containers ContainerRetrieveResponse ExpiresAfter=ContainerRetrieveResponseExpiresAfter "
        "NetworkPolicy=ContainerRetrieveResponseNetworkPolicy"
    ),
    "containers": "params.containers FileCreateParams FileListParams",
    "containers.file_create_params": "params.containers FileCreateParams",
    "containers.file_create_response": "containers FileCreateResponse",
    "containers.file_list_params": "params.containers FileListParams",
    "containers.file_list_response": "containers FileListResponse",
    "containers.file_retrieve_response": "containers FileRetrieveResponse",
    "content_provenance_check": "content_provenance_checks ContentProvenanceCheck Result ResultC2PA ResultSynthID",
    "content_provenance_check_create_params": "params.content_provenance_checks ContentProvenanceCheckCreateParams",
    "content_provenance_checks": "params.content_provenance_checks ContentProvenanceCheckCreateParams",
    "conversations": (
        "params.conversations ConversationCreateParams ConversationUpdateParams InputFileContentParam "
        "InputImageContentParam InputTextContentParam ItemCreateParams ItemListParams ItemRetrieveParams "
        "OutputTextContentParam RefusalContentParam"
    ),
    "conversations.computer_screenshot_content": "conversations ComputerScreenshotContent PromptCacheBreakpoint",
    "conversations.conversation": "conversations Conversation",
    "conversations.conversation_create_params": "params.conversations ConversationCreateParams",
    "conversations.conversation_deleted_resource": "conversations ConversationDeletedResource",
    "conversations.conversation_item": (
        "conversations AdditionalTools ConversationItem ImageGenerationCall ImageGenerationCallError "
        "ImageGenerationCallErrorModerationDetails ImageGenerationCallSvgUsage LocalShellCall LocalShellCallAction "
        "LocalShellCallOutput McpApprovalRequest McpApprovalResponse McpCall McpListTools McpListToolsTool Program "
        "ProgramOutput"
    ),
    "conversations.conversation_item_list": "conversations ConversationItemList",
    "conversations.conversation_update_params": "params.conversations ConversationUpdateParams",
    "conversations.input_file_content": "conversations InputFileContent",
    "conversations.input_file_content_param": "params.conversations InputFileContentParam",
    "conversations.input_image_content": "conversations InputImageContent",
    "conversations.input_image_content_param": "params.conversations InputImageContentParam",
    "conversations.input_text_content": "conversations InputTextContent",
    "conversations.input_text_content_param": "params.conversations InputTextContentParam",
    "conversations.item_create_params": "params.conversations ItemCreateParams",
    "conversations.item_list_params": "params.conversations ItemListParams",
    "conversations.item_retrieve_params": "params.conversations ItemRetrieveParams",
    "conversations.message": "conversations Content ContentReasoningText Message",
    "conversations.output_text_content": "conversations OutputTextContent",
    "conversations.output_text_content_param": "params.conversations OutputTextContentParam",
    "conversations.refusal_content": "conversations RefusalContent",
    "conversations.refusal_content_param": "params.conversations RefusalContentParam",
    "conversations.summary_text_content": "conversations SummaryTextContent",
    "conversations.text_content": "conversations TextContent",
    "create_embedding_response": "embeddings CreateEmbeddingResponse Usage",
    "decision": (
        "decisions Answer AnswerAnswerResourceChoice AnswerAnswerResourceChoiceProbability "
        "AnswerAnswerResourcePredicate AnswerAnswerResourceRefusal AnswerAnswerResourceScore "
        "AnswerAnswerResourceScoreProbability Decision Usage UsageInputTokensDetails UsageOutputTokensDetails"
    ),
    "decision_create_params": (
        "params.decisions DecisionCreateParams "
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText "
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal "
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts InputUnionMember1 "
        "InputUnionMember1CustomToolCallOutputOutputParts InputUnionMember1DecisionInputAssistantMessage "
        "InputUnionMember1DecisionInputCustomToolCall InputUnionMember1DecisionInputCustomToolCallOutput "
        "InputUnionMember1DecisionInputDeveloperMessage InputUnionMember1DecisionInputFunctionCall "
        "InputUnionMember1DecisionInputFunctionCallOutput InputUnionMember1DecisionInputSystemMessage "
        "InputUnionMember1DecisionInputUserMessage InputUnionMember1FunctionCallOutputOutputParts PromptCacheOptions "
        "Question QuestionQuestionParamChoice QuestionQuestionParamChoiceChoice QuestionQuestionParamPredicate "
        "QuestionQuestionParamScore QuestionQuestionParamScoreLevel"
    ),
    "decision_input_image_param": (
        "params.decisions DecisionInputImageParam PromptCacheBreakpoint=DecisionInputImageParamPromptCacheBreakpoint"
    ),
    "decision_input_message_param": (
        "params.decisions DecisionInputAssistantMessage DecisionInputAssistantMessageContentParts "
        "DecisionInputAssistantMessageContentPartsDecisionInputOutputText "
        "DecisionInputAssistantMessageContentPartsDecisionInputRefusal DecisionInputDeveloperMessage "
        "DecisionInputMessageParam DecisionInputMessageUnionParam DecisionInputSystemMessage DecisionInputUserMessage"
    ),
    "decision_input_part_union_param": "params.decisions DecisionInputPartUnionParam",
    "decision_input_text_param": (
        "params.decisions DecisionInputTextParam PromptCacheBreakpoint=DecisionInputTextParamPromptCacheBreakpoint"
    ),
    "decision_prompt_cache_breakpoint_param": "params.decisions DecisionPromptCacheBreakpointParam",
    "decisions": (
        "params.decisions DecisionCreateParams DecisionInputImageParam DecisionInputMessageParam "
        "DecisionInputMessageUnionParam DecisionInputPartUnionParam DecisionInputTextParam "
        "DecisionPromptCacheBreakpointParam"
    ),
    "deleted_skill": "skills DeletedSkill",
    "embedding": "embeddings Embedding",
    "embedding_create_params": "params.embeddings EmbeddingCreateParams",
    "embedding_model": "embeddings EmbeddingModel",
    "embeddings": "params.embeddings EmbeddingCreateParams",
    "eval_create_params": (
        "params.evals DataSourceConfig DataSourceConfigCustom DataSourceConfigLogs DataSourceConfigStoredCompletions "
        "EvalCreateParams TestingCriterion TestingCriterionLabelModel TestingCriterionLabelModelInput "
        "TestingCriterionLabelModelInputEvalItem TestingCriterionLabelModelInputEvalItemContent "
        "TestingCriterionLabelModelInputEvalItemContentInputImage "
        "TestingCriterionLabelModelInputEvalItemContentOutputText TestingCriterionLabelModelInputSimpleInputMessage "
        "TestingCriterionPython TestingCriterionScoreModel TestingCriterionTextSimilarity"
    ),
    "eval_create_response": (
        "evals DataSourceConfig=EvalCreateResponseDataSourceConfig "
        "DataSourceConfigLogs=EvalCreateResponseDataSourceConfigLogs EvalCreateResponse "
        "TestingCriterion=EvalCreateResponseTestingCriterion "
        "TestingCriterionEvalGraderPython=EvalCreateResponseTestingCriterionEvalGraderPython "
        "TestingCriterionEvalGraderScoreModel=EvalCreateResponseTestingCriterionEvalGraderScoreModel "
        "TestingCriterionEvalGraderTextSimilarity=EvalCreateResponseTestingCriterionEvalGraderTextSimilarity"
    ),
    "eval_custom_data_source_config": "evals EvalCustomDataSourceConfig",
    "eval_delete_response": "evals EvalDeleteResponse",
    "eval_list_params": "params.evals EvalListParams",
    "eval_list_response": (
        "evals DataSourceConfig=EvalListResponseDataSourceConfig "
        "DataSourceConfigLogs=EvalListResponseDataSourceConfigLogs EvalListResponse "
        "TestingCriterion=EvalListResponseTestingCriterion "
        "TestingCriterionEvalGraderPython=EvalListResponseTestingCriterionEvalGraderPython "
        "TestingCriterionEvalGraderScoreModel=EvalListResponseTestingCriterionEvalGraderScoreModel "
        "TestingCriterionEvalGraderTextSimilarity=EvalListResponseTestingCriterionEvalGraderTextSimilarity"
    ),
    "eval_retrieve_response": (
        "evals DataSourceConfig=EvalRetrieveResponseDataSourceConfig "
        "DataSourceConfigLogs=EvalRetrieveResponseDataSourceConfigLogs EvalRetrieveResponse "
        "TestingCriterion=EvalRetrieveResponseTestingCriterion "
        "TestingCriterionEvalGraderPython=EvalRetrieveResponseTestingCriterionEvalGraderPython "
        "TestingCriterionEvalGraderScoreModel=EvalRetrieveResponseTestingCriterionEvalGraderScoreModel "
        "TestingCriterionEvalGraderTextSimilarity=EvalRetrieveResponseTestingCriterionEvalGraderTextSimilarity"
    ),
    "eval_stored_completions_data_source_config": "evals EvalStoredCompletionsDataSourceConfig",
    "eval_update_params": "params.evals EvalUpdateParams",
    "eval_update_response": (
        "evals DataSourceConfig=EvalUpdateResponseDataSourceConfig "
        "DataSourceConfigLogs=EvalUpdateResponseDataSourceConfigLogs EvalUpdateResponse "
        "TestingCriterion=EvalUpdateResponseTestingCriterion "
        "TestingCriterionEvalGraderPython=EvalUpdateResponseTestingCriterionEvalGraderPython "
        "TestingCriterionEvalGraderScoreModel=EvalUpdateResponseTestingCriterionEvalGraderScoreModel "
        "TestingCriterionEvalGraderTextSimilarity=EvalUpdateResponseTestingCriterionEvalGraderTextSimilarity"
    ),
    "evals": (
        "params.evals CreateEvalCompletionsRunDataSourceParam CreateEvalJSONLRunDataSourceParam RunCreateParams "
        "RunListParams"
    ),
    "evals.create_eval_completions_run_data_source": (
        "evals CreateEvalCompletionsRunDataSource InputMessages InputMessagesItemReference InputMessagesTemplate "
        "InputMessagesTemplateTemplate InputMessagesTemplateTemplateEvalItem "
        "InputMessagesTemplateTemplateEvalItemContent InputMessagesTemplateTemplateEvalItemContentInputImage "
        "InputMessagesTemplateTemplateEvalItemContentOutputText SamplingParams SamplingParamsResponseFormat "
        "Source=CreateEvalCompletionsRunDataSourceSource "
        "SourceFileContent=CreateEvalCompletionsRunDataSourceSourceFileContent "
        "SourceFileContentContent=CreateEvalCompletionsRunDataSourceSourceFileContentContent "
        "SourceFileID=CreateEvalCompletionsRunDataSourceSourceFileID SourceStoredCompletions"
    ),
    "evals.create_eval_completions_run_data_source_param": (
        "params.evals CreateEvalCompletionsRunDataSourceParam InputMessages InputMessagesItemReference "
        "InputMessagesTemplate InputMessagesTemplateTemplate InputMessagesTemplateTemplateEvalItem "
        "InputMessagesTemplateTemplateEvalItemContent InputMessagesTemplateTemplateEvalItemContentInputImage "
        "InputMessagesTemplateTemplateEvalItemContentOutputText SamplingParams SamplingParamsResponseFormat "
        "Source=CreateEvalCompletionsRunDataSourceParamSource "
        "SourceFileContent=CreateEvalCompletionsRunDataSourceParamSourceFileContent "
        "SourceFileContentContent=CreateEvalCompletionsRunDataSourceParamSourceFileContentContent "
        "SourceFileID=CreateEvalCompletionsRunDataSourceParamSourceFileID SourceStoredCompletions"
    ),
    "evals.create_eval_jsonl_run_data_source": (
        "evals CreateEvalJSONLRunDataSource Source=CreateEvalJSONLRunDataSourceSource "
        "SourceFileContent=CreateEvalJSONLRunDataSourceSourceFileContent "
        "SourceFileContentContent=CreateEvalJSONLRunDataSourceSourceFileContentContent "
        "SourceFileID=CreateEvalJSONLRunDataSourceSourceFileID"
    ),
    "evals.create_eval_jsonl_run_data_source_param": (
        "params.evals CreateEvalJSONLRunDataSourceParam Source=CreateEvalJSONLRunDataSourceParamSource "
        "SourceFileContent=CreateEvalJSONLRunDataSourceParamSourceFileContent "
        "SourceFileContentContent=CreateEvalJSONLRunDataSourceParamSourceFileContentContent "
        "SourceFileID=CreateEvalJSONLRunDataSourceParamSourceFileID"
    ),
    "evals.eval_api_error": "evals EvalAPIError",
    "evals.run_cancel_response": (
        "evals DataSource=RunCancelResponseDataSource DataSourceResponses=RunCancelResponseDataSourceResponses "
        "DataSourceResponsesInputMessages=RunCancelResponseDataSourceResponsesInputMessages "
        "DataSourceResponsesInputMessagesItemReference=RunCancelResponseDataSourceResponsesInputMessagesItemReference "
        "DataSourceResponsesInputMessagesTemplate=RunCancelResponseDataSourceResponsesInputMessagesTemplate "
        "DataSourceResponsesInputMessagesTemplateTemplate=RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplate "
        "DataSourceResponsesInputMessagesTemplateTemplateChatMessage=RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItem=RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItem "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent=RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage=RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText=RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText "
        "DataSourceResponsesSamplingParams=RunCancelResponseDataSourceResponsesSamplingParams "
        "DataSourceResponsesSamplingParamsText=RunCancelResponseDataSourceResponsesSamplingParamsText "
        "DataSourceResponsesSource=RunCancelResponseDataSourceResponsesSource "
        "DataSourceResponsesSourceFileContent=RunCancelResponseDataSourceResponsesSourceFileContent "
        "DataSourceResponsesSourceFileContentContent=RunCancelResponseDataSourceResponsesSourceFileContentContent "
        "DataSourceResponsesSourceFileID=RunCancelResponseDataSourceResponsesSourceFileID "
        "DataSourceResponsesSourceResponses=RunCancelResponseDataSourceResponsesSourceResponses "
        "PerModelUsage=RunCancelResponsePerModelUsage "
        "PerTestingCriteriaResult=RunCancelResponsePerTestingCriteriaResult ResultCounts=RunCancelResponseResultCounts "
        "RunCancelResponse"
    ),
    "evals.run_create_params": (
        "params.evals DataSource DataSourceCreateEvalResponsesRunDataSource "
        "DataSourceCreateEvalResponsesRunDataSourceInputMessages "
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference "
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate "
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate "
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage "
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem "
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent "
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage "
        "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText "
        "DataSourceCreateEvalResponsesRunDataSourceSamplingParams "
        "DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText DataSourceCreateEvalResponsesRunDataSourceSource "
        "DataSourceCreateEvalResponsesRunDataSourceSourceFileContent "
        "DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent "
        "DataSourceCreateEvalResponsesRunDataSourceSourceFileID "
        "DataSourceCreateEvalResponsesRunDataSourceSourceResponses RunCreateParams"
    ),
    "evals.run_create_response": (
        "evals DataSource=RunCreateResponseDataSource DataSourceResponses=RunCreateResponseDataSourceResponses "
        "DataSourceResponsesInputMessages=RunCreateResponseDataSourceResponsesInputMessages "
        "DataSourceResponsesInputMessagesItemReference=RunCreateResponseDataSourceResponsesInputMessagesItemReference "
        "DataSourceResponsesInputMessagesTemplate=RunCreateResponseDataSourceResponsesInputMessagesTemplate "
        "DataSourceResponsesInputMessagesTemplateTemplate=RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplate "
        "DataSourceResponsesInputMessagesTemplateTemplateChatMessage=RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItem=RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItem "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent=RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage=RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText=RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText "
        "DataSourceResponsesSamplingParams=RunCreateResponseDataSourceResponsesSamplingParams "
        "DataSourceResponsesSamplingParamsText=RunCreateResponseDataSourceResponsesSamplingParamsText "
        "DataSourceResponsesSource=RunCreateResponseDataSourceResponsesSource "
        "DataSourceResponsesSourceFileContent=RunCreateResponseDataSourceResponsesSourceFileContent "
        "DataSourceResponsesSourceFileContentContent=RunCreateResponseDataSourceResponsesSourceFileContentContent "
        "DataSourceResponsesSourceFileID=RunCreateResponseDataSourceResponsesSourceFileID "
        "DataSourceResponsesSourceResponses=RunCreateResponseDataSourceResponsesSourceResponses "
        "PerModelUsage=RunCreateResponsePerModelUsage "
        "PerTestingCriteriaResult=RunCreateResponsePerTestingCriteriaResult ResultCounts=RunCreateResponseResultCounts "
        "RunCreateResponse"
    ),
    "evals.run_delete_response": "evals RunDeleteResponse",
    "evals.run_list_params": "params.evals RunListParams",
    "evals.run_list_response": (
        "evals DataSource=RunListResponseDataSource DataSourceResponses=RunListResponseDataSourceResponses "
        "DataSourceResponsesInputMessages=RunListResponseDataSourceResponsesInputMessages "
        "DataSourceResponsesInputMessagesItemReference=RunListResponseDataSourceResponsesInputMessagesItemReference "
        "DataSourceResponsesInputMessagesTemplate=RunListResponseDataSourceResponsesInputMessagesTemplate "
        "DataSourceResponsesInputMessagesTemplateTemplate=RunListResponseDataSourceResponsesInputMessagesTemplateTemplate "
        "DataSourceResponsesInputMessagesTemplateTemplateChatMessage=RunListResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItem=RunListResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItem "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent=RunListResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage=RunListResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText=RunListResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText "
        "DataSourceResponsesSamplingParams=RunListResponseDataSourceResponsesSamplingParams "
        "DataSourceResponsesSamplingParamsText=RunListResponseDataSourceResponsesSamplingParamsText "
        "DataSourceResponsesSource=RunListResponseDataSourceResponsesSource "
        "DataSourceResponsesSourceFileContent=RunListResponseDataSourceResponsesSourceFileContent "
        "DataSourceResponsesSourceFileContentContent=RunListResponseDataSourceResponsesSourceFileContentContent "
        "DataSourceResponsesSourceFileID=RunListResponseDataSourceResponsesSourceFileID "
        "DataSourceResponsesSourceResponses=RunListResponseDataSourceResponsesSourceResponses "
        "PerModelUsage=RunListResponsePerModelUsage PerTestingCriteriaResult=RunListResponsePerTestingCriteriaResult "
        "ResultCounts=RunListResponseResultCounts RunListResponse"
    ),
    "evals.run_retrieve_response": (
        "evals DataSource=RunRetrieveResponseDataSource DataSourceResponses=RunRetrieveResponseDataSourceResponses "
        "DataSourceResponsesInputMessages=RunRetrieveResponseDataSourceResponsesInputMessages "
        "DataSourceResponsesInputMessagesItemReference=RunRetrieveResponseDataSourceResponsesInputMessagesItemReference "
        "DataSourceResponsesInputMessagesTemplate=RunRetrieveResponseDataSourceResponsesInputMessagesTemplate "
        "DataSourceResponsesInputMessagesTemplateTemplate=RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplate "
        "DataSourceResponsesInputMessagesTemplateTemplateChatMessage=RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItem=RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItem "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent=RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContent "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage=RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage "
        "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText=RunRetrieveResponseDataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText "
        "DataSourceResponsesSamplingParams=RunRetrieveResponseDataSourceResponsesSamplingParams "
        "DataSourceResponsesSamplingParamsText=RunRetrieveResponseDataSourceResponsesSamplingParamsText "
        "DataSourceResponsesSource=RunRetrieveResponseDataSourceResponsesSource "
        "DataSourceResponsesSourceFileContent=RunRetrieveResponseDataSourceResponsesSourceFileContent "
        "DataSourceResponsesSourceFileContentContent=RunRetrieveResponseDataSourceResponsesSourceFileContentContent "
        "DataSourceResponsesSourceFileID=RunRetrieveResponseDataSourceResponsesSourceFileID "
        "DataSourceResponsesSourceResponses=RunRetrieveResponseDataSourceResponsesSourceResponses "
        "PerModelUsage=RunRetrieveResponsePerModelUsage "
        "PerTestingCriteriaResult=RunRetrieveResponsePerTestingCriteriaResult "
        "ResultCounts=RunRetrieveResponseResultCounts RunRetrieveResponse"
    ),
    "evals.runs": "evals OutputItemListResponse OutputItemRetrieveResponse;params.evals OutputItemListParams",
    "evals.runs.output_item_list_params": "params.evals OutputItemListParams",
    "evals.runs.output_item_list_response": (
        "evals OutputItemListResponse Result=OutputItemListResponseResult Sample=OutputItemListResponseSample "
        "SampleInput=OutputItemListResponseSampleInput SampleOutput=OutputItemListResponseSampleOutput "
        "SampleUsage=OutputItemListResponseSampleUsage"
    ),
    "evals.runs.output_item_retrieve_response": (
        "evals OutputItemRetrieveResponse Result=OutputItemRetrieveResponseResult "
        "Sample=OutputItemRetrieveResponseSample SampleInput=OutputItemRetrieveResponseSampleInput "
        "SampleOutput=OutputItemRetrieveResponseSampleOutput SampleUsage=OutputItemRetrieveResponseSampleUsage"
    ),
    "file_chunking_strategy": "vector_stores FileChunkingStrategy",
    "file_chunking_strategy_param": "params.vector_stores FileChunkingStrategyParam",
    "file_content": "files FileContent",
    "file_create_params": "params.files ExpiresAfter FileCreateParams",
    "file_deleted": "files FileDeleted",
    "file_list_params": "params.files FileListParams",
    "file_object": "files FileObject",
    "file_purpose": "files FilePurpose",
    "files": "params.files FileCreateParams FileListParams",
    "fine_tuning": (
        "params.fine_tuning DpoHyperparametersParam DpoMethodParam JobCreateParams JobListEventsParams JobListParams "
        "ReinforcementHyperparametersParam ReinforcementMethodParam SupervisedHyperparametersParam "
        "SupervisedMethodParam"
    ),
    "fine_tuning.alpha": (
        "fine_tuning GraderRunResponse GraderValidateResponse;params.fine_tuning GraderRunParams GraderValidateParams"
    ),
    "fine_tuning.alpha.grader_run_params": "params.fine_tuning Grader=GraderRunParamsGrader GraderRunParams",
    "fine_tuning.alpha.grader_run_response": "fine_tuning GraderRunResponse Metadata MetadataErrors",
    "fine_tuning.alpha.grader_validate_params": (
        "params.fine_tuning Grader=GraderValidateParamsGrader GraderValidateParams"
    ),
    "fine_tuning.alpha.grader_validate_response": (
        "fine_tuning Grader=GraderValidateResponseGrader GraderValidateResponse"
    ),
    "fine_tuning.checkpoints": (
        "fine_tuning PermissionCreateResponse PermissionDeleteResponse PermissionListResponse "
        "PermissionRetrieveResponse;params.fine_tuning PermissionCreateParams PermissionListParams "
        "PermissionRetrieveParams"
    ),
    "fine_tuning.checkpoints.permission_create_params": "params.fine_tuning PermissionCreateParams",
    "fine_tuning.checkpoints.permission_create_response": "fine_tuning PermissionCreateResponse",
    "fine_tuning.checkpoints.permission_delete_response": "fine_tuning PermissionDeleteResponse",
    "fine_tuning.checkpoints.permission_list_params": "params.fine_tuning PermissionListParams",
    "fine_tuning.checkpoints.permission_list_response": "fine_tuning PermissionListResponse",
    "fine_tuning.checkpoints.permission_retrieve_params": "params.fine_tuning PermissionRetrieveParams",
    "fine_tuning.checkpoints.permission_retrieve_response": "fine_tuning Data PermissionRetrieveResponse",
    "fine_tuning.dpo_hyperparameters": "fine_tuning DpoHyperparameters",
    "fine_tuning.dpo_hyperparameters_param": "params.fine_tuning DpoHyperparametersParam",
    "fine_tuning.dpo_method": "fine_tuning DpoMethod",
    "fine_tuning.dpo_method_param": "params.fine_tuning DpoMethodParam",
    "fine_tuning.fine_tuning_job": "fine_tuning Error FineTuningJob Hyperparameters Method",
    "fine_tuning.fine_tuning_job_event": "fine_tuning FineTuningJobEvent",
    "fine_tuning.fine_tuning_job_integration": "fine_tuning FineTuningJobIntegration",
    "fine_tuning.fine_tuning_job_wandb_integration": "fine_tuning FineTuningJobWandbIntegration",
    "fine_tuning.fine_tuning_job_wandb_integration_object": "fine_tuning FineTuningJobWandbIntegrationObject",
    "fine_tuning.job_create_params": (
        "params.fine_tuning Hyperparameters Integration IntegrationWandb JobCreateParams Method"
    ),
    "fine_tuning.job_list_events_params": "params.fine_tuning JobListEventsParams",
    "fine_tuning.job_list_params": "params.fine_tuning JobListParams",
    "fine_tuning.jobs": "fine_tuning FineTuningJobCheckpoint;params.fine_tuning CheckpointListParams",
    "fine_tuning.jobs.checkpoint_list_params": "params.fine_tuning CheckpointListParams",
    "fine_tuning.jobs.fine_tuning_job_checkpoint": "fine_tuning FineTuningJobCheckpoint Metrics",
    "fine_tuning.reinforcement_hyperparameters": "fine_tuning ReinforcementHyperparameters",
    "fine_tuning.reinforcement_hyperparameters_param": "params.fine_tuning ReinforcementHyperparametersParam",
    "fine_tuning.reinforcement_method": "fine_tuning Grader=ReinforcementMethodGrader ReinforcementMethod",
    "fine_tuning.reinforcement_method_param": (
        "params.fine_tuning Grader=ReinforcementMethodParamGrader ReinforcementMethodParam"
    ),
    "fine_tuning.supervised_hyperparameters": "fine_tuning SupervisedHyperparameters",
    "fine_tuning.supervised_hyperparameters_param": "params.fine_tuning SupervisedHyperparametersParam",
    "fine_tuning.supervised_method": "fine_tuning SupervisedMethod",
    "fine_tuning.supervised_method_param": "params.fine_tuning SupervisedMethodParam",
    "graders": (
        "params.graders GraderInputsParam LabelModelGraderParam MultiGraderParam PythonGraderParam "
        "ScoreModelGraderParam StringCheckGraderParam TextSimilarityGraderParam"
    ),
    "graders.grader_inputs": "graders GraderInputItem GraderInputItemInputImage GraderInputItemOutputText GraderInputs",
    "graders.grader_inputs_param": (
        "params.graders GraderInputsParam GraderInputsParamItem GraderInputsParamItemInputImage "
        "GraderInputsParamItemOutputText"
    ),
    "graders.label_model_grader": (
        "graders Input=LabelModelGraderInput InputContent=LabelModelGraderInputContent "
        "InputContentInputImage=LabelModelGraderInputContentInputImage "
        "InputContentOutputText=LabelModelGraderInputContentOutputText LabelModelGrader"
    ),
    "graders.label_model_grader_param": (
        "params.graders Input=LabelModelGraderParamInput InputContent=LabelModelGraderParamInputContent "
        "InputContentInputImage=LabelModelGraderParamInputContentInputImage "
        "InputContentOutputText=LabelModelGraderParamInputContentOutputText LabelModelGraderParam"
    ),
    "graders.multi_grader": "graders Graders MultiGrader",
    "graders.multi_grader_param": "params.graders Graders MultiGraderParam",
    "graders.python_grader": "graders PythonGrader",
    "graders.python_grader_param": "params.graders PythonGraderParam",
    "graders.score_model_grader": (
        "graders Input=ScoreModelGraderInput InputContent=ScoreModelGraderInputContent "
        "InputContentInputImage=ScoreModelGraderInputContentInputImage "
        "InputContentOutputText=ScoreModelGraderInputContentOutputText SamplingParams ScoreModelGrader"
    ),
    "graders.score_model_grader_param": (
        "params.graders Input=ScoreModelGraderParamInput InputContent=ScoreModelGraderParamInputContent "
        "InputContentInputImage=ScoreModelGraderParamInputContentInputImage "
        "InputContentOutputText=ScoreModelGraderParamInputContentOutputText SamplingParams ScoreModelGraderParam"
    ),
    "graders.string_check_grader": "graders StringCheckGrader",
    "graders.string_check_grader_param": "params.graders StringCheckGraderParam",
    "graders.text_similarity_grader": "graders TextSimilarityGrader",
    "graders.text_similarity_grader_param": "params.graders TextSimilarityGraderParam",
    "image": "images Image",
    "image_create_variation_params": "params.images ImageCreateVariationParams",
    "image_edit_completed_event": (
        "images ImageEditCompletedEvent Usage=ImageEditCompletedEventUsage "
        "UsageInputTokensDetails=ImageEditCompletedEventUsageInputTokensDetails"
    ),
    "image_edit_params": (
        "params.images ImageEditParams ImageEditParamsBase ImageEditParamsNonStreaming ImageEditParamsStreaming "
        "Svg=ImageEditParamsSvg SvgReasoning=ImageEditParamsSvgReasoning"
    ),
    "image_edit_partial_image_event": "images ImageEditPartialImageEvent",
    "image_edit_stream_event": "images ImageEditStreamEvent",
    "image_gen_completed_event": (
        "images ImageGenCompletedEvent Usage=ImageGenCompletedEventUsage "
        "UsageInputTokensDetails=ImageGenCompletedEventUsageInputTokensDetails"
    ),
    "image_gen_partial_image_event": "images ImageGenPartialImageEvent",
    "image_gen_stream_event": "images ImageGenStreamEvent",
    "image_generate_params": (
        "params.images ImageGenerateParams ImageGenerateParamsBase ImageGenerateParamsNonStreaming "
        "ImageGenerateParamsStreaming Svg=ImageGenerateParamsSvg SvgReasoning=ImageGenerateParamsSvgReasoning"
    ),
    "image_input_reference_param": "params.images ImageInputReferenceParam",
    "image_model": "images ImageModel",
    "images": "params.images ImageCreateVariationParams ImageEditParams ImageGenerateParams ImageInputReferenceParam",
    "images_response": (
        "images ImagesResponse SvgUsage Usage=ImagesResponseUsage "
        "UsageInputTokensDetails=ImagesResponseUsageInputTokensDetails UsageOutputTokensDetails"
    ),
    "live": (
        "params.live AudioFormatParam ClientConfigParam ClientDelegationParam ClientEventParam "
        "CommentaryAppendEventParam ConnectClientEventParam CustomVoiceParam DataChannelConfigParam "
        "DecisionAssistantMessageParam DecisionChoiceOptionParam DecisionCreateEventParam "
        "DecisionDeveloperMessageParam DecisionInputTextParam DecisionItemCreateEventParam "
        "DecisionItemDeleteEventParam DecisionJSONObjectParam DecisionQuestionParam DecisionSystemMessageParam "
        "DecisionTriggerParam DecisionUserMessageParam DecisionsDelegationConfigParam "
        "DecisionsDelegationUpdateConfigParam ForkClientEventParam ForkSessionConfigParam ForkSessionStartEventParam "
        "FunctionToolParam InitialItemParam InputAudioAppendEventParam InputAudioMuteEventParam "
        "InputAudioUnmuteEventParam InstructionsAppendEventParam LiveCreateParams MediaSessionConfigParam "
        "MediaSessionForkConfigParam OutputAudioFixturePlayEventParam ResponseCreateEventParam "
        "ResponseItemCreateEventParam ResponsesDelegationConfigParam ResponsesDelegationUpdateConfigParam "
        "ServerEventSelectorParam SessionAcceptParams SessionCloseEventParam SessionConfigParam SessionForkParams "
        "SessionReferParams SessionRejectParams SessionStartEventParam SessionUpdateConfigParam "
        "SessionUpdateEventParam SidebandConnectParams ThinkingAppendEventParam"
    ),
    "live.audio_format": "live AudioFormat AudioPCM AudioPCMA AudioPCMU",
    "live.audio_format_param": "params.live AudioFormatParam AudioPCM AudioPCMA AudioPCMU",
    "live.built_in_voice": "live BuiltInVoice",
    "live.client_config": "live ClientConfig",
    "live.client_config_param": "params.live ClientConfigParam",
    "live.client_delegation": "live ClientDelegation",
    "live.client_delegation_param": "params.live ClientDelegationParam",
    "live.client_event": "live ClientEvent",
    "live.client_event_param": "params.live ClientEventParam",
    "live.commentary_append_event": "live CommentaryAppendEvent",
    "live.commentary_append_event_param": "params.live CommentaryAppendEventParam",
    "live.commentary_appended_event": "live CommentaryAppendedEvent",
    "live.connect_client_event": "live ConnectClientEvent TransportDtmfSend=ConnectClientEventTransportDtmfSend",
    "live.connect_client_event_param": "params.live ConnectClientEventParam TransportDtmfSend",
    "live.connect_server_event": (
        "live ConnectServerEvent SessionInputAudioAppend=ConnectServerEventSessionInputAudioAppend "
        "TransportAnswered=ConnectServerEventTransportAnswered "
        "TransportDtmfReceived=ConnectServerEventTransportDtmfReceived "
        "TransportDtmfSend=ConnectServerEventTransportDtmfSend TransportDtmfSent=ConnectServerEventTransportDtmfSent "
        "TransportFailed=ConnectServerEventTransportFailed TransportFailedError=ConnectServerEventTransportFailedError "
        "TransportRinging=ConnectServerEventTransportRinging"
    ),
    "live.custom_voice": "live CustomVoice",
    "live.custom_voice_param": "params.live CustomVoiceParam",
    "live.data_channel_config": "live DataChannelConfig",
    "live.data_channel_config_param": "params.live DataChannelConfigParam",
    "live.decision_assistant_message": (
        "live ContentPart=DecisionAssistantMessageContentPart "
        "ContentPartOutputText=DecisionAssistantMessageContentPartOutputText "
        "ContentPartRefusal=DecisionAssistantMessageContentPartRefusal DecisionAssistantMessage"
    ),
    "live.decision_assistant_message_param": (
        "params.live ContentPart=DecisionAssistantMessageParamContentPart ContentPartOutputText ContentPartRefusal "
        "DecisionAssistantMessageParam"
    ),
    "live.decision_choice_option": "live DecisionChoiceOption",
    "live.decision_choice_option_param": "params.live DecisionChoiceOptionParam",
    "live.decision_create_event": "live DecisionCreateEvent",
    "live.decision_create_event_param": "params.live DecisionCreateEventParam",
    "live.decision_developer_message": "live DecisionDeveloperMessage",
    "live.decision_developer_message_param": "params.live DecisionDeveloperMessageParam",
    "live.decision_event": "live DecisionEvent Event",
    "live.decision_input_text": "live DecisionInputText",
    "live.decision_input_text_param": "params.live DecisionInputTextParam",
    "live.decision_item_create_event": (
        "live DecisionItemCreateEvent ItemCustomToolCall=DecisionItemCreateEventItemCustomToolCall "
        "ItemCustomToolCallOutput=DecisionItemCreateEventItemCustomToolCallOutput "
        "ItemCustomToolCallOutputOutputParts=DecisionItemCreateEventItemCustomToolCallOutputOutputParts "
        "ItemCustomToolCallOutputOutputPartsInputImage=DecisionItemCreateEventItemCustomToolCallOutputOutputPartsInputImage "
        "ItemFunctionCall=DecisionItemCreateEventItemFunctionCall "
        "ItemFunctionCallOutput=DecisionItemCreateEventItemFunctionCallOutput "
        "ItemFunctionCallOutputOutputParts=DecisionItemCreateEventItemFunctionCallOutputOutputParts "
        "ItemFunctionCallOutputOutputPartsInputImage=DecisionItemCreateEventItemFunctionCallOutputOutputPartsInputImage "
        "ItemUnion=DecisionItemCreateEventItemUnion"
    ),
    "live.decision_item_create_event_param": (
        "params.live DecisionItemCreateEventParam ItemCustomToolCall ItemCustomToolCallOutput "
        "ItemCustomToolCallOutputOutputParts ItemCustomToolCallOutputOutputPartsInputImage ItemFunctionCall "
        "ItemFunctionCallOutput ItemFunctionCallOutputOutputParts ItemFunctionCallOutputOutputPartsInputImage ItemUnion"
    ),
    "live.decision_item_created_event": (
        "live DecisionItemCreatedEvent ItemCustomToolCall=DecisionItemCreatedEventItemCustomToolCall "
        "ItemCustomToolCallOutput=DecisionItemCreatedEventItemCustomToolCallOutput "
        "ItemCustomToolCallOutputOutputParts=DecisionItemCreatedEventItemCustomToolCallOutputOutputParts "
        "ItemCustomToolCallOutputOutputPartsInputImage=DecisionItemCreatedEventItemCustomToolCallOutputOutputPartsInputImage "
        "ItemFunctionCall=DecisionItemCreatedEventItemFunctionCall "
        "ItemFunctionCallOutput=DecisionItemCreatedEventItemFunctionCallOutput "
        "ItemFunctionCallOutputOutputParts=DecisionItemCreatedEventItemFunctionCallOutputOutputParts "
        "ItemFunctionCallOutputOutputPartsInputImage=DecisionItemCreatedEventItemFunctionCallOutputOutputPartsInputImage "
        "ItemUnion=DecisionItemCreatedEventItemUnion"
    ),
    "live.decision_item_delete_event": "live DecisionItemDeleteEvent",
    "live.decision_item_delete_event_param": "params.live DecisionItemDeleteEventParam",
    "live.decision_item_deleted_event": "live DecisionItemDeletedEvent",
    "live.decision_json_object": "live DecisionJSONObject",
    "live.decision_json_object_param": "params.live DecisionJSONObjectParam",
    "live.decision_question": (
        "live Choice ChoiceInstructionsParts ChoiceInstructionsPartsInputImage ChoiceInstructionsPartsInputJSON "
        "DecisionQuestion Predicate PredicateInstructionsParts PredicateInstructionsPartsInputImage "
        "PredicateInstructionsPartsInputJSON Score ScoreInstructionsParts ScoreInstructionsPartsInputImage "
        "ScoreInstructionsPartsInputJSON ScoreLevel"
    ),
    "live.decision_question_param": (
        "params.live Choice ChoiceInstructionsParts ChoiceInstructionsPartsInputImage ChoiceInstructionsPartsInputJSON "
        "DecisionQuestionParam Predicate PredicateInstructionsParts PredicateInstructionsPartsInputImage "
        "PredicateInstructionsPartsInputJSON Score ScoreInstructionsParts ScoreInstructionsPartsInputImage "
        "ScoreInstructionsPartsInputJSON ScoreLevel"
    ),
    "live.decision_stored_assistant_message": (
        "live ContentPart=DecisionStoredAssistantMessageContentPart "
        "ContentPartOutputText=DecisionStoredAssistantMessageContentPartOutputText "
        "ContentPartRefusal=DecisionStoredAssistantMessageContentPartRefusal DecisionStoredAssistantMessage"
    ),
    "live.decision_stored_developer_message": "live DecisionStoredDeveloperMessage",
    "live.decision_stored_system_message": "live DecisionStoredSystemMessage",
    "live.decision_stored_user_message": (
        "live ContentPart=DecisionStoredUserMessageContentPart "
        "ContentPartInputImage=DecisionStoredUserMessageContentPartInputImage "
        "ContentPartInputJSON=DecisionStoredUserMessageContentPartInputJSON "
        "ContentPartInputText=DecisionStoredUserMessageContentPartInputText DecisionStoredUserMessage"
    ),
    "live.decision_system_message": "live DecisionSystemMessage",
    "live.decision_system_message_param": "params.live DecisionSystemMessageParam",
    "live.decision_trigger": "live DecisionTrigger Decisions",
    "live.decision_trigger_param": "params.live DecisionTriggerParam Decisions",
    "live.decision_user_message": (
        "live ContentPart=DecisionUserMessageContentPart "
        "ContentPartInputImage=DecisionUserMessageContentPartInputImage "
        "ContentPartInputJSON=DecisionUserMessageContentPartInputJSON "
        "ContentPartInputText=DecisionUserMessageContentPartInputText DecisionUserMessage"
    ),
    "live.decision_user_message_param": (
        "params.live ContentPart=DecisionUserMessageParamContentPart ContentPartInputImage ContentPartInputJSON "
        "ContentPartInputText DecisionUserMessageParam"
    ),
    "live.decisions_delegation_config": "live DecisionsDelegationConfig",
    "live.decisions_delegation_config_param": "params.live DecisionsDelegationConfigParam",
    "live.decisions_delegation_update_config": "live DecisionsDelegationUpdateConfig",
    "live.decisions_delegation_update_config_param": "params.live DecisionsDelegationUpdateConfigParam",
    "live.delegation_created_event": "live Delegation=DelegationCreatedEventDelegation DelegationCreatedEvent",
    "live.error": "live Error",
    "live.error_event": "live ErrorEvent",
    "live.fork_client_event": "live ForkClientEvent",
    "live.fork_client_event_param": "params.live ForkClientEventParam",
    "live.fork_server_event": (
        "live ForkServerEvent SessionInputAudioAppend=ForkServerEventSessionInputAudioAppend "
        "TransportAnswered=ForkServerEventTransportAnswered TransportDtmfReceived=ForkServerEventTransportDtmfReceived "
        "TransportDtmfSend=ForkServerEventTransportDtmfSend TransportDtmfSent=ForkServerEventTransportDtmfSent "
        "TransportFailed=ForkServerEventTransportFailed TransportFailedError=ForkServerEventTransportFailedError "
        "TransportRinging=ForkServerEventTransportRinging"
    ),
    "live.fork_session_config": (
        "live Audio=ForkSessionConfigAudio Delegation=ForkSessionConfigDelegation ForkSessionConfig"
    ),
    "live.fork_session_config_param": (
        "params.live Audio=ForkSessionConfigParamAudio Delegation=ForkSessionConfigParamDelegation "
        "ForkSessionConfigParam"
    ),
    "live.fork_session_start_event": "live ForkSessionStartEvent",
    "live.fork_session_start_event_param": "params.live ForkSessionStartEventParam",
    "live.function_tool": "live FunctionTool",
    "live.function_tool_param": "params.live FunctionToolParam",
    "live.info_event": "live InfoEvent",
    "live.initial_item": (
        "live Assistant AssistantContent AssistantContentOutputText AssistantContentText Developer DeveloperContent "
        "InitialItem User UserContent"
    ),
    "live.initial_item_param": (
        "params.live Assistant AssistantContent AssistantContentOutputText AssistantContentText Developer "
        "DeveloperContent InitialItemParam User UserContent"
    ),
    "live.input_audio_append_event": "live InputAudioAppendEvent",
    "live.input_audio_append_event_param": "params.live InputAudioAppendEventParam",
    "live.input_audio_mute_event": "live InputAudioMuteEvent",
    "live.input_audio_mute_event_param": "params.live InputAudioMuteEventParam",
    "live.input_audio_muted_event": "live InputAudioMutedEvent",
    "live.input_audio_unmute_event": "live InputAudioUnmuteEvent",
    "live.input_audio_unmute_event_param": "params.live InputAudioUnmuteEventParam",
    "live.input_audio_unmuted_event": "live InputAudioUnmutedEvent",
    "live.input_transcript_delta_event": "live InputTranscriptDeltaEvent",
    "live.instructions_append_event": "live InstructionsAppendEvent",
    "live.instructions_append_event_param": "params.live InstructionsAppendEventParam",
    "live.instructions_appended_event": "live InstructionsAppendedEvent",
    "live.live_create_params": "params.live LiveCreateParams Transport=LiveCreateParamsTransport",
    "live.live_create_response": (
        "live LiveCreateResponse Session=LiveCreateResponseSession Transport=LiveCreateResponseTransport"
    ),
    "live.media_session_config_param": (
        "params.live Audio=MediaSessionConfigParamAudio AudioOutput=MediaSessionConfigParamAudioOutput "
        "AudioOutputVoice=MediaSessionConfigParamAudioOutputVoice Delegation=MediaSessionConfigParamDelegation "
        "DelegationDecisions=MediaSessionConfigParamDelegationDecisions "
        "DelegationResponses=MediaSessionConfigParamDelegationResponses MediaSessionConfigParam"
    ),
    "live.media_session_fork_config_param": (
        "params.live Delegation=MediaSessionForkConfigParamDelegation MediaSessionForkConfigParam"
    ),
    "live.output_audio_delta_event": "live OutputAudioDeltaEvent",
    "live.output_audio_fixture_play_event": "live OutputAudioFixturePlayEvent",
    "live.output_audio_fixture_play_event_param": "params.live OutputAudioFixturePlayEventParam",
    "live.output_audio_fixture_played_event": "live OutputAudioFixturePlayedEvent",
    "live.output_audio_fixture_playing_event": "live OutputAudioFixturePlayingEvent",
    "live.output_transcript_delta_event": "live OutputTranscriptDeltaEvent",
    "live.response_create_event": "live ResponseCreateEvent",
    "live.response_create_event_param": "params.live ResponseCreateEventParam",
    "live.response_event": "live ResponseEvent",
    "live.response_item_create_event": "live ResponseItemCreateEvent",
    "live.response_item_create_event_param": "params.live ResponseItemCreateEventParam",
    "live.responses_delegation_config": (
        "live Reasoning=ResponsesDelegationConfigReasoning ResponsesDelegationConfig "
        "Text=ResponsesDelegationConfigText Tool=ResponsesDelegationConfigTool "
        "ToolApplyPatch=ResponsesDelegationConfigToolApplyPatch ToolChoice=ResponsesDelegationConfigToolChoice "
        "ToolChoiceApplyPatch=ResponsesDelegationConfigToolChoiceApplyPatch "
        "ToolChoiceCodeInterpreter=ResponsesDelegationConfigToolChoiceCodeInterpreter "
        "ToolChoiceComputer=ResponsesDelegationConfigToolChoiceComputer "
        "ToolChoiceCustom=ResponsesDelegationConfigToolChoiceCustom "
        "ToolChoiceFileSearch=ResponsesDelegationConfigToolChoiceFileSearch "
        "ToolChoiceImageGeneration=ResponsesDelegationConfigToolChoiceImageGeneration "
        "ToolChoiceLiveAllowedToolsChoiceParam=ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam "
        "ToolChoiceLiveAllowedToolsChoiceParamTool=ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamTool "
        "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch=ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch "
        "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter=ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter "
        "ToolChoiceLiveAllowedToolsChoiceParamToolComputer=ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolComputer "
        "ToolChoiceLiveAllowedToolsChoiceParamToolCustom=ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCustom "
        "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch=ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearch "
        "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration=ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration "
        "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam=ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam "
        "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam=ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam "
        "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling=ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling "
        "ToolChoiceLiveAllowedToolsChoiceParamToolShell=ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolShell "
        "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch=ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearch "
        "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview=ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview "
        "ToolChoiceLiveFunctionToolChoiceParam=ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam "
        "ToolChoiceLiveMCPToolChoiceParam=ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam "
        "ToolChoiceProgrammaticToolCalling=ResponsesDelegationConfigToolChoiceProgrammaticToolCalling "
        "ToolChoiceShell=ResponsesDelegationConfigToolChoiceShell "
        "ToolChoiceWebSearch=ResponsesDelegationConfigToolChoiceWebSearch "
        "ToolChoiceWebSearchPreview=ResponsesDelegationConfigToolChoiceWebSearchPreview "
        "ToolCodeInterpreter=ResponsesDelegationConfigToolCodeInterpreter "
        "ToolComputer=ResponsesDelegationConfigToolComputer ToolCustom=ResponsesDelegationConfigToolCustom "
        "ToolFileSearch=ResponsesDelegationConfigToolFileSearch "
        "ToolImageGeneration=ResponsesDelegationConfigToolImageGeneration ToolMcp=ResponsesDelegationConfigToolMcp "
        "ToolNamespace=ResponsesDelegationConfigToolNamespace "
        "ToolProgrammaticToolCalling=ResponsesDelegationConfigToolProgrammaticToolCalling "
        "ToolSearch=ResponsesDelegationConfigToolSearch ToolShell=ResponsesDelegationConfigToolShell "
        "ToolShellEnvironment=ResponsesDelegationConfigToolShellEnvironment "
        "ToolShellEnvironmentContainerAuto=ResponsesDelegationConfigToolShellEnvironmentContainerAuto "
        "ToolShellEnvironmentContainerAutoNetworkPolicy=ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy "
        "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist=ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist "
        "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled=ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled "
        "ToolShellEnvironmentContainerAutoSkill=ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill "
        "ToolShellEnvironmentContainerAutoSkillInline=ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline "
        "ToolShellEnvironmentContainerAutoSkillInlineSource=ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource "
        "ToolShellEnvironmentContainerAutoSkillSkillReference=ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference "
        "ToolShellEnvironmentContainerReference=ResponsesDelegationConfigToolShellEnvironmentContainerReference "
        "ToolShellEnvironmentLocal=ResponsesDelegationConfigToolShellEnvironmentLocal "
        "ToolShellEnvironmentLocalSkill=ResponsesDelegationConfigToolShellEnvironmentLocalSkill "
        "ToolWebSearch=ResponsesDelegationConfigToolWebSearch"
    ),
    "live.responses_delegation_config_param": (
        "params.live Reasoning=ResponsesDelegationConfigParamReasoning ResponsesDelegationConfigParam "
        "Text=ResponsesDelegationConfigParamText Tool=ResponsesDelegationConfigParamTool "
        "ToolApplyPatch=ResponsesDelegationConfigParamToolApplyPatch "
        "ToolChoice=ResponsesDelegationConfigParamToolChoice "
        "ToolChoiceApplyPatch=ResponsesDelegationConfigParamToolChoiceApplyPatch "
        "ToolChoiceCodeInterpreter=ResponsesDelegationConfigParamToolChoiceCodeInterpreter "
        "ToolChoiceComputer=ResponsesDelegationConfigParamToolChoiceComputer "
        "ToolChoiceCustom=ResponsesDelegationConfigParamToolChoiceCustom "
        "ToolChoiceFileSearch=ResponsesDelegationConfigParamToolChoiceFileSearch "
        "ToolChoiceImageGeneration=ResponsesDelegationConfigParamToolChoiceImageGeneration "
        "ToolChoiceLiveAllowedToolsChoiceParam=ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam "
        "ToolChoiceLiveAllowedToolsChoiceParamTool=ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamTool "
        "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch=ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch "
        "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter=ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter "
        "ToolChoiceLiveAllowedToolsChoiceParamToolComputer=ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer "
        "ToolChoiceLiveAllowedToolsChoiceParamToolCustom=ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom "
        "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch=ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolFileSearch "
        "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration=ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration "
        "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam=ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam "
        "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam=ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam "
        "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling=ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling "
        "ToolChoiceLiveAllowedToolsChoiceParamToolShell=ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell "
        "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch=ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch "
        "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview=ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview "
        "ToolChoiceLiveFunctionToolChoiceParam=ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam "
        "ToolChoiceLiveMCPToolChoiceParam=ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam "
        "ToolChoiceProgrammaticToolCalling=ResponsesDelegationConfigParamToolChoiceProgrammaticToolCalling "
        "ToolChoiceShell=ResponsesDelegationConfigParamToolChoiceShell "
        "ToolChoiceWebSearch=ResponsesDelegationConfigParamToolChoiceWebSearch "
        "ToolChoiceWebSearchPreview=ResponsesDelegationConfigParamToolChoiceWebSearchPreview "
        "ToolCodeInterpreter=ResponsesDelegationConfigParamToolCodeInterpreter "
        "ToolComputer=ResponsesDelegationConfigParamToolComputer ToolCustom=ResponsesDelegationConfigParamToolCustom "
        "ToolFileSearch=ResponsesDelegationConfigParamToolFileSearch "
        "ToolImageGeneration=ResponsesDelegationConfigParamToolImageGeneration "
        "ToolMcp=ResponsesDelegationConfigParamToolMcp ToolNamespace=ResponsesDelegationConfigParamToolNamespace "
        "ToolProgrammaticToolCalling=ResponsesDelegationConfigParamToolProgrammaticToolCalling "
        "ToolSearch=ResponsesDelegationConfigParamToolSearch ToolShell=ResponsesDelegationConfigParamToolShell "
        "ToolShellEnvironment=ResponsesDelegationConfigParamToolShellEnvironment "
        "ToolShellEnvironmentContainerAuto=ResponsesDelegationConfigParamToolShellEnvironmentContainerAuto "
        "ToolShellEnvironmentContainerAutoNetworkPolicy=ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicy "
        "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist=ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist "
        "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled=ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled "
        "ToolShellEnvironmentContainerAutoSkill=ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkill "
        "ToolShellEnvironmentContainerAutoSkillInline=ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInline "
        "ToolShellEnvironmentContainerAutoSkillInlineSource=ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInlineSource "
        "ToolShellEnvironmentContainerAutoSkillSkillReference=ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillSkillReference "
        "ToolShellEnvironmentContainerReference=ResponsesDelegationConfigParamToolShellEnvironmentContainerReference "
        "ToolShellEnvironmentLocal=ResponsesDelegationConfigParamToolShellEnvironmentLocal "
        "ToolShellEnvironmentLocalSkill=ResponsesDelegationConfigParamToolShellEnvironmentLocalSkill "
        "ToolWebSearch=ResponsesDelegationConfigParamToolWebSearch"
    ),
    "live.responses_delegation_update_config": (
        "live Reasoning=ResponsesDelegationUpdateConfigReasoning ResponsesDelegationUpdateConfig "
        "Text=ResponsesDelegationUpdateConfigText Tool=ResponsesDelegationUpdateConfigTool "
        "ToolApplyPatch=ResponsesDelegationUpdateConfigToolApplyPatch "
        "ToolChoice=ResponsesDelegationUpdateConfigToolChoice "
        "ToolChoiceApplyPatch=ResponsesDelegationUpdateConfigToolChoiceApplyPatch "
        "ToolChoiceCodeInterpreter=ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter "
        "ToolChoiceComputer=ResponsesDelegationUpdateConfigToolChoiceComputer "
        "ToolChoiceCustom=ResponsesDelegationUpdateConfigToolChoiceCustom "
        "ToolChoiceFileSearch=ResponsesDelegationUpdateConfigToolChoiceFileSearch "
        "ToolChoiceImageGeneration=ResponsesDelegationUpdateConfigToolChoiceImageGeneration "
        "ToolChoiceLiveAllowedToolsChoiceParam=ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParam "
        "ToolChoiceLiveAllowedToolsChoiceParamTool=ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamTool "
        "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch=ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch "
        "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter=ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter "
        "ToolChoiceLiveAllowedToolsChoiceParamToolComputer=ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolComputer "
        "ToolChoiceLiveAllowedToolsChoiceParamToolCustom=ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCustom "
        "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch=ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearch "
        "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration=ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration "
        "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam=ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam "
        "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam=ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam "
        "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling=ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling "
        "ToolChoiceLiveAllowedToolsChoiceParamToolShell=ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolShell "
        "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch=ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearch "
        "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview=ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview "
        "ToolChoiceLiveFunctionToolChoiceParam=ResponsesDelegationUpdateConfigToolChoiceLiveFunctionToolChoiceParam "
        "ToolChoiceLiveMCPToolChoiceParam=ResponsesDelegationUpdateConfigToolChoiceLiveMCPToolChoiceParam "
        "ToolChoiceProgrammaticToolCalling=ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling "
        "ToolChoiceShell=ResponsesDelegationUpdateConfigToolChoiceShell "
        "ToolChoiceWebSearch=ResponsesDelegationUpdateConfigToolChoiceWebSearch "
        "ToolChoiceWebSearchPreview=ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview "
        "ToolCodeInterpreter=ResponsesDelegationUpdateConfigToolCodeInterpreter "
        "ToolComputer=ResponsesDelegationUpdateConfigToolComputer ToolCustom=ResponsesDelegationUpdateConfigToolCustom "
        "ToolFileSearch=ResponsesDelegationUpdateConfigToolFileSearch "
        "ToolImageGeneration=ResponsesDelegationUpdateConfigToolImageGeneration "
        "ToolMcp=ResponsesDelegationUpdateConfigToolMcp ToolNamespace=ResponsesDelegationUpdateConfigToolNamespace "
        "ToolProgrammaticToolCalling=ResponsesDelegationUpdateConfigToolProgrammaticToolCalling "
        "ToolSearch=ResponsesDelegationUpdateConfigToolSearch ToolShell=ResponsesDelegationUpdateConfigToolShell "
        "ToolShellEnvironment=ResponsesDelegationUpdateConfigToolShellEnvironment "
        "ToolShellEnvironmentContainerAuto=ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto "
        "ToolShellEnvironmentContainerAutoNetworkPolicy=ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicy "
        "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist=ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist "
        "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled=ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled "
        "ToolShellEnvironmentContainerAutoSkill=ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkill "
        "ToolShellEnvironmentContainerAutoSkillInline=ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInline "
        "ToolShellEnvironmentContainerAutoSkillInlineSource=ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSource "
        "ToolShellEnvironmentContainerAutoSkillSkillReference=ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReference "
        "ToolShellEnvironmentContainerReference=ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReference "
        "ToolShellEnvironmentLocal=ResponsesDelegationUpdateConfigToolShellEnvironmentLocal "
        "ToolShellEnvironmentLocalSkill=ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill "
        "ToolWebSearch=ResponsesDelegationUpdateConfigToolWebSearch"
    ),
    "live.responses_delegation_update_config_param": (
        "params.live Reasoning=ResponsesDelegationUpdateConfigParamReasoning ResponsesDelegationUpdateConfigParam "
        "Text=ResponsesDelegationUpdateConfigParamText Tool=ResponsesDelegationUpdateConfigParamTool "
        "ToolApplyPatch=ResponsesDelegationUpdateConfigParamToolApplyPatch "
        "ToolChoice=ResponsesDelegationUpdateConfigParamToolChoice "
        "ToolChoiceApplyPatch=ResponsesDelegationUpdateConfigParamToolChoiceApplyPatch "
        "ToolChoiceCodeInterpreter=ResponsesDelegationUpdateConfigParamToolChoiceCodeInterpreter "
        "ToolChoiceComputer=ResponsesDelegationUpdateConfigParamToolChoiceComputer "
        "ToolChoiceCustom=ResponsesDelegationUpdateConfigParamToolChoiceCustom "
        "ToolChoiceFileSearch=ResponsesDelegationUpdateConfigParamToolChoiceFileSearch "
        "ToolChoiceImageGeneration=ResponsesDelegationUpdateConfigParamToolChoiceImageGeneration "
        "ToolChoiceLiveAllowedToolsChoiceParam=ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParam "
        "ToolChoiceLiveAllowedToolsChoiceParamTool=ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamTool "
        "ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch=ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch "
        "ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter=ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter "
        "ToolChoiceLiveAllowedToolsChoiceParamToolComputer=ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer "
        "ToolChoiceLiveAllowedToolsChoiceParamToolCustom=ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom "
        "ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch=ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolFileSearch "
        "ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration=ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration "
        "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam=ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam "
        "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam=ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam "
        "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling=ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling "
        "ToolChoiceLiveAllowedToolsChoiceParamToolShell=ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell "
        "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch=ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch "
        "ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview=ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview "
        "ToolChoiceLiveFunctionToolChoiceParam=ResponsesDelegationUpdateConfigParamToolChoiceLiveFunctionToolChoiceParam "
        "ToolChoiceLiveMCPToolChoiceParam=ResponsesDelegationUpdateConfigParamToolChoiceLiveMCPToolChoiceParam "
        "ToolChoiceProgrammaticToolCalling=ResponsesDelegationUpdateConfigParamToolChoiceProgrammaticToolCalling "
        "ToolChoiceShell=ResponsesDelegationUpdateConfigParamToolChoiceShell "
        "ToolChoiceWebSearch=ResponsesDelegationUpdateConfigParamToolChoiceWebSearch "
        "ToolChoiceWebSearchPreview=ResponsesDelegationUpdateConfigParamToolChoiceWebSearchPreview "
        "ToolCodeInterpreter=ResponsesDelegationUpdateConfigParamToolCodeInterpreter "
        "ToolComputer=ResponsesDelegationUpdateConfigParamToolComputer "
        "ToolCustom=ResponsesDelegationUpdateConfigParamToolCustom "
        "ToolFileSearch=ResponsesDelegationUpdateConfigParamToolFileSearch "
        "ToolImageGeneration=ResponsesDelegationUpdateConfigParamToolImageGeneration "
        "ToolMcp=ResponsesDelegationUpdateConfigParamToolMcp "
        "ToolNamespace=ResponsesDelegationUpdateConfigParamToolNamespace "
        "ToolProgrammaticToolCalling=ResponsesDelegationUpdateConfigParamToolProgrammaticToolCalling "
        "ToolSearch=ResponsesDelegationUpdateConfigParamToolSearch "
        "ToolShell=ResponsesDelegationUpdateConfigParamToolShell "
        "ToolShellEnvironment=ResponsesDelegationUpdateConfigParamToolShellEnvironment "
        "ToolShellEnvironmentContainerAuto=ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAuto "
        "ToolShellEnvironmentContainerAutoNetworkPolicy=ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicy "
        "ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist=ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist "
        "ToolShellEnvironmentContainerAutoNetworkPolicyDisabled=ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled "
        "ToolShellEnvironmentContainerAutoSkill=ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkill "
        "ToolShellEnvironmentContainerAutoSkillInline=ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInline "
        "ToolShellEnvironmentContainerAutoSkillInlineSource=ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInlineSource "
        "ToolShellEnvironmentContainerAutoSkillSkillReference=ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillSkillReference "
        "ToolShellEnvironmentContainerReference=ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerReference "
        "ToolShellEnvironmentLocal=ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocal "
        "ToolShellEnvironmentLocalSkill=ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocalSkill "
        "ToolWebSearch=ResponsesDelegationUpdateConfigParamToolWebSearch"
    ),
    "live.server_event": (
        "live ServerEvent SessionInputAudioAppend=ServerEventSessionInputAudioAppend "
        "TransportAnswered=ServerEventTransportAnswered TransportDtmfReceived=ServerEventTransportDtmfReceived "
        "TransportDtmfSend=ServerEventTransportDtmfSend TransportDtmfSent=ServerEventTransportDtmfSent "
        "TransportFailed=ServerEventTransportFailed TransportFailedError=ServerEventTransportFailedError "
        "TransportRinging=ServerEventTransportRinging"
    ),
    "live.server_event_selector": "live ServerEventSelector",
    "live.server_event_selector_param": "params.live ServerEventSelectorParam",
    "live.session_accept_params": (
        "params.live Session SessionAcceptParams SessionAudio SessionAudioOutput SessionAudioOutputVoice "
        "SessionDelegation SessionDelegationDecisions SessionDelegationResponses"
    ),
    "live.session_close_event": "live SessionCloseEvent",
    "live.session_close_event_param": "params.live SessionCloseEventParam",
    "live.session_closed_event": "live SessionClosedEvent",
    "live.session_config": (
        "live Audio=SessionConfigAudio AudioOutput=SessionConfigAudioOutput "
        "AudioOutputVoice=SessionConfigAudioOutputVoice Delegation=SessionConfigDelegation "
        "DelegationDecisions=SessionConfigDelegationDecisions DelegationResponses=SessionConfigDelegationResponses "
        "SessionConfig"
    ),
    "live.session_config_param": (
        "params.live Audio=SessionConfigParamAudio AudioOutput=SessionConfigParamAudioOutput "
        "AudioOutputVoice=SessionConfigParamAudioOutputVoice Delegation=SessionConfigParamDelegation "
        "DelegationDecisions=SessionConfigParamDelegationDecisions "
        "DelegationResponses=SessionConfigParamDelegationResponses SessionConfigParam"
    ),
    "live.session_fork_params": "params.live SessionForkParams Transport=SessionForkParamsTransport",
    "live.session_fork_response": (
        "live Session=SessionForkResponseSession SessionForkResponse Transport=SessionForkResponseTransport"
    ),
    "live.session_refer_params": "params.live SessionReferParams",
    "live.session_reject_params": "params.live SessionRejectParams",
    "live.session_resource": (
        "live Audio=SessionResourceAudio AudioOutput=SessionResourceAudioOutput "
        "AudioOutputVoice=SessionResourceAudioOutputVoice Delegation=SessionResourceDelegation "
        "DelegationDecisions=SessionResourceDelegationDecisions DelegationResponses=SessionResourceDelegationResponses "
        "SessionResource"
    ),
    "live.session_start_event": "live SessionStartEvent",
    "live.session_start_event_param": "params.live SessionStartEventParam",
    "live.session_started_event": "live SessionStartedEvent",
    "live.session_update_config": (
        "live Delegation=SessionUpdateConfigDelegation DelegationDecisions=SessionUpdateConfigDelegationDecisions "
        "DelegationResponses=SessionUpdateConfigDelegationResponses SessionUpdateConfig"
    ),
    "live.session_update_config_param": (
        "params.live Delegation=SessionUpdateConfigParamDelegation "
        "DelegationDecisions=SessionUpdateConfigParamDelegationDecisions "
        "DelegationResponses=SessionUpdateConfigParamDelegationResponses SessionUpdateConfigParam"
    ),
    "live.session_update_event": "live SessionUpdateEvent",
    "live.session_update_event_param": "params.live SessionUpdateEventParam",
    "live.session_updated_event": "live SessionUpdatedEvent",
    "live.session_usage": "live SessionUsage",
    "live.session_usage_updated_event": "live ContextWindow SessionUsageUpdatedEvent",
    "live.sideband_connect_params": "params.live SidebandConnectParams",
    "live.thinking_append_event": "live ThinkingAppendEvent",
    "live.thinking_append_event_param": "params.live ThinkingAppendEventParam",
    "live.thinking_appended_event": "live ThinkingAppendedEvent",
    "model": "models Model",
    "model_deleted": "models ModelDeleted",
    "models": "",
    "moderation": "moderations Categories CategoryAppliedInputTypes CategoryScores Moderation",
    "moderation_create_params": "params.moderations ModerationCreateParams",
    "moderation_create_response": "moderations ModerationCreateResponse",
    "moderation_image_url_input_param": "params.moderations ImageURL ModerationImageURLInputParam",
    "moderation_model": "moderations ModerationModel",
    "moderation_multi_modal_input_param": "params.moderations ModerationMultiModalInputParam",
    "moderation_text_input_param": "params.moderations ModerationTextInputParam",
    "moderations": (
        "params.moderations ModerationCreateParams ModerationImageURLInputParam ModerationMultiModalInputParam "
        "ModerationTextInputParam"
    ),
    "other_file_chunking_strategy_object": "vector_stores OtherFileChunkingStrategyObject",
    "params": "",
    "realtime": (
        "params.realtime AudioTranscriptionParam CallAcceptParams CallCreateParams CallReferParams CallRejectParams "
        "ClientSecretCreateParams ConnectClientEventParam ConversationItemCreateEventParam "
        "ConversationItemDeleteEventParam ConversationItemParam ConversationItemRetrieveEventParam "
        "ConversationItemTruncateEventParam InputAudioBufferAppendEventParam InputAudioBufferClearEventParam "
        "InputAudioBufferCommitEventParam OutputAudioBufferClearEventParam RealtimeAudioConfigInputParam "
        "RealtimeAudioConfigOutputParam RealtimeAudioConfigParam RealtimeAudioFormatsParam "
        "RealtimeAudioInputTurnDetectionParam RealtimeClientEventParam RealtimeConnectParams "
        "RealtimeConversationItemAssistantMessageParam RealtimeConversationItemFunctionCallOutputParam "
        "RealtimeConversationItemFunctionCallParam RealtimeConversationItemSystemMessageParam "
        "RealtimeConversationItemUserMessageParam RealtimeFunctionToolParam RealtimeMcpApprovalRequestParam "
        "RealtimeMcpApprovalResponseParam RealtimeMcpListToolsParam RealtimeMcpProtocolErrorParam "
        "RealtimeMcpToolCallParam RealtimeMcpToolExecutionErrorParam RealtimeMcphttpErrorParam RealtimeReasoningParam "
        "RealtimeResponseCreateAudioOutputParam RealtimeResponseCreateMcpToolParam RealtimeResponseCreateParamsParam "
        "RealtimeResponseCreateParamsWithReferencesParam RealtimeSessionCreateRequestParam "
        "RealtimeToolChoiceConfigParam RealtimeToolsConfigParam RealtimeToolsConfigUnionParam "
        "RealtimeTracingConfigParam RealtimeTranscriptionSessionAudioInputParam "
        "RealtimeTranscriptionSessionAudioInputTurnDetectionParam RealtimeTranscriptionSessionAudioParam "
        "RealtimeTranscriptionSessionCreateRequestParam RealtimeTranslationClientEventParam "
        "RealtimeTranslationInputAudioBufferAppendEventParam RealtimeTranslationSessionCloseEventParam "
        "RealtimeTranslationSessionCreateRequestParam RealtimeTranslationSessionUpdateEventParam "
        "RealtimeTranslationSessionUpdateRequestParam RealtimeTruncationParam RealtimeTruncationRetentionRatioParam "
        "ResponseCancelEventParam ResponseCreateEventParam ResponseCreateEventWithReferencesParam "
        "ResponseItemReferenceParam SessionUpdateEventParam"
    ),
    "realtime.audio_transcription": "realtime AudioTranscription",
    "realtime.audio_transcription_param": "params.realtime AudioTranscriptionParam",
    "realtime.call_accept_params": "params.realtime CallAcceptParams",
    "realtime.call_create_params": "params.realtime CallCreateParams",
    "realtime.call_refer_params": "params.realtime CallReferParams",
    "realtime.call_reject_params": "params.realtime CallRejectParams",
    "realtime.client_secret_create_params": (
        "params.realtime ClientSecretCreateParams ExpiresAfter=ClientSecretCreateParamsExpiresAfter "
        "Session=ClientSecretCreateParamsSession"
    ),
    "realtime.client_secret_create_response": (
        "realtime ClientSecretCreateResponse Session=ClientSecretCreateResponseSession"
    ),
    "realtime.connect_client_event_param": "params.realtime ConnectClientEventParam",
    "realtime.conversation_created_event": "realtime Conversation ConversationCreatedEvent",
    "realtime.conversation_item": "realtime ConversationItem",
    "realtime.conversation_item_added": "realtime ConversationItemAdded",
    "realtime.conversation_item_create_event": "realtime ConversationItemCreateEvent",
    "realtime.conversation_item_create_event_param": "params.realtime ConversationItemCreateEventParam",
    "realtime.conversation_item_created_event": "realtime ConversationItemCreatedEvent",
    "realtime.conversation_item_delete_event": "realtime ConversationItemDeleteEvent",
    "realtime.conversation_item_delete_event_param": "params.realtime ConversationItemDeleteEventParam",
    "realtime.conversation_item_deleted_event": "realtime ConversationItemDeletedEvent",
    "realtime.conversation_item_done": "realtime ConversationItemDone",
    "realtime.conversation_item_input_audio_transcription_completed_event": (
        "realtime ConversationItemInputAudioTranscriptionCompletedEvent Usage UsageTranscriptTextUsageDuration "
        "UsageTranscriptTextUsageTokens UsageTranscriptTextUsageTokensInputTokenDetails"
    ),
    "realtime.conversation_item_input_audio_transcription_delta_event": (
        "realtime ConversationItemInputAudioTranscriptionDeltaEvent"
    ),
    "realtime.conversation_item_input_audio_transcription_failed_event": (
        "realtime ConversationItemInputAudioTranscriptionFailedEvent "
        "Error=ConversationItemInputAudioTranscriptionFailedEventError"
    ),
    "realtime.conversation_item_input_audio_transcription_segment": (
        "realtime ConversationItemInputAudioTranscriptionSegment"
    ),
    "realtime.conversation_item_param": "params.realtime ConversationItemParam",
    "realtime.conversation_item_retrieve_event": "realtime ConversationItemRetrieveEvent",
    "realtime.conversation_item_retrieve_event_param": "params.realtime ConversationItemRetrieveEventParam",
    "realtime.conversation_item_truncate_event": "realtime ConversationItemTruncateEvent",
    "realtime.conversation_item_truncate_event_param": "params.realtime ConversationItemTruncateEventParam",
    "realtime.conversation_item_truncated_event": "realtime ConversationItemTruncatedEvent",
    "realtime.input_audio_buffer_append_event": "realtime InputAudioBufferAppendEvent",
    "realtime.input_audio_buffer_append_event_param": "params.realtime InputAudioBufferAppendEventParam",
    "realtime.input_audio_buffer_clear_event": "realtime InputAudioBufferClearEvent",
    "realtime.input_audio_buffer_clear_event_param": "params.realtime InputAudioBufferClearEventParam",
    "realtime.input_audio_buffer_cleared_event": "realtime InputAudioBufferClearedEvent",
    "realtime.input_audio_buffer_commit_event": "realtime InputAudioBufferCommitEvent",
    "realtime.input_audio_buffer_commit_event_param": "params.realtime InputAudioBufferCommitEventParam",
    "realtime.input_audio_buffer_committed_event": "realtime InputAudioBufferCommittedEvent",
    "realtime.input_audio_buffer_dtmf_event_received_event": "realtime InputAudioBufferDtmfEventReceivedEvent",
    "realtime.input_audio_buffer_speech_started_event": "realtime InputAudioBufferSpeechStartedEvent",
    "realtime.input_audio_buffer_speech_stopped_event": "realtime InputAudioBufferSpeechStoppedEvent",
    "realtime.input_audio_buffer_timeout_triggered": "realtime InputAudioBufferTimeoutTriggered",
    "realtime.log_prob_properties": "realtime LogProbProperties",
    "realtime.mcp_list_tools_completed": "realtime McpListToolsCompleted",
    "realtime.mcp_list_tools_failed": "realtime McpListToolsFailed",
    "realtime.mcp_list_tools_in_progress": "realtime McpListToolsInProgress",
    "realtime.noise_reduction_type": "realtime NoiseReductionType",
    "realtime.output_audio_buffer_clear_event": "realtime OutputAudioBufferClearEvent",
    "realtime.output_audio_buffer_clear_event_param": "params.realtime OutputAudioBufferClearEventParam",
    "realtime.rate_limits_updated_event": "realtime RateLimit RateLimitsUpdatedEvent",
    "realtime.realtime_audio_config": "realtime RealtimeAudioConfig",
    "realtime.realtime_audio_config_input": (
        "realtime NoiseReduction=RealtimeAudioConfigInputNoiseReduction RealtimeAudioConfigInput"
    ),
    "realtime.realtime_audio_config_input_param": (
        "params.realtime NoiseReduction=RealtimeAudioConfigInputParamNoiseReduction RealtimeAudioConfigInputParam"
    ),
    "realtime.realtime_audio_config_output": "realtime RealtimeAudioConfigOutput Voice VoiceID",
    "realtime.realtime_audio_config_output_param": "params.realtime RealtimeAudioConfigOutputParam Voice VoiceID",
    "realtime.realtime_audio_config_param": "params.realtime RealtimeAudioConfigParam",
    "realtime.realtime_audio_formats": "realtime AudioPCM AudioPCMA AudioPCMU RealtimeAudioFormats",
    "realtime.realtime_audio_formats_param": "params.realtime AudioPCM AudioPCMA AudioPCMU RealtimeAudioFormatsParam",
    "realtime.realtime_audio_input_turn_detection": (
        "realtime RealtimeAudioInputTurnDetection SemanticVad=RealtimeAudioInputTurnDetectionSemanticVad "
        "ServerVad=RealtimeAudioInputTurnDetectionServerVad"
    ),
    "realtime.realtime_audio_input_turn_detection_param": (
        "params.realtime RealtimeAudioInputTurnDetectionParam "
        "SemanticVad=RealtimeAudioInputTurnDetectionParamSemanticVad "
        "ServerVad=RealtimeAudioInputTurnDetectionParamServerVad"
    ),
    "realtime.realtime_client_event": "realtime RealtimeClientEvent",
    "realtime.realtime_client_event_param": "params.realtime RealtimeClientEventParam",
    "realtime.realtime_connect_params": "params.realtime RealtimeConnectParams",
    "realtime.realtime_conversation_item_assistant_message": (
        "realtime Content=RealtimeConversationItemAssistantMessageContent RealtimeConversationItemAssistantMessage"
    ),
    "realtime.realtime_conversation_item_assistant_message_param": (
        "params.realtime Content=RealtimeConversationItemAssistantMessageParamContent "
        "RealtimeConversationItemAssistantMessageParam"
    ),
    "realtime.realtime_conversation_item_function_call": "realtime RealtimeConversationItemFunctionCall",
    "realtime.realtime_conversation_item_function_call_output": "realtime RealtimeConversationItemFunctionCallOutput",
    "realtime.realtime_conversation_item_function_call_output_param": (
        "params.realtime RealtimeConversationItemFunctionCallOutputParam"
    ),
    "realtime.realtime_conversation_item_function_call_param": (
        "params.realtime RealtimeConversationItemFunctionCallParam"
    ),
    "realtime.realtime_conversation_item_system_message": (
        "realtime Content=RealtimeConversationItemSystemMessageContent RealtimeConversationItemSystemMessage"
    ),
    "realtime.realtime_conversation_item_system_message_param": (
        "params.realtime Content=RealtimeConversationItemSystemMessageParamContent "
        "RealtimeConversationItemSystemMessageParam"
    ),
    "realtime.realtime_conversation_item_user_message": (
        "realtime Content=RealtimeConversationItemUserMessageContent RealtimeConversationItemUserMessage"
    ),
    "realtime.realtime_conversation_item_user_message_param": (
        "params.realtime Content=RealtimeConversationItemUserMessageParamContent "
        "RealtimeConversationItemUserMessageParam"
    ),
    "realtime.realtime_error": "realtime RealtimeError",
    "realtime.realtime_error_event": "realtime RealtimeErrorEvent",
    "realtime.realtime_function_tool": "realtime RealtimeFunctionTool",
    "realtime.realtime_function_tool_param": "params.realtime RealtimeFunctionToolParam",
    "realtime.realtime_mcp_approval_request": "realtime RealtimeMcpApprovalRequest",
    "realtime.realtime_mcp_approval_request_param": "params.realtime RealtimeMcpApprovalRequestParam",
    "realtime.realtime_mcp_approval_response": "realtime RealtimeMcpApprovalResponse",
    "realtime.realtime_mcp_approval_response_param": "params.realtime RealtimeMcpApprovalResponseParam",
    "realtime.realtime_mcp_list_tools": "realtime RealtimeMcpListTools Tool=RealtimeMcpListToolsTool",
    "realtime.realtime_mcp_list_tools_param": (
        "params.realtime RealtimeMcpListToolsParam Tool=RealtimeMcpListToolsParamTool"
    ),
    "realtime.realtime_mcp_protocol_error": "realtime RealtimeMcpProtocolError",
    "realtime.realtime_mcp_protocol_error_param": "params.realtime RealtimeMcpProtocolErrorParam",
    "realtime.realtime_mcp_tool_call": "realtime Error=RealtimeMcpToolCallError RealtimeMcpToolCall",
    "realtime.realtime_mcp_tool_call_param": "params.realtime Error RealtimeMcpToolCallParam",
    "realtime.realtime_mcp_tool_execution_error": "realtime RealtimeMcpToolExecutionError",
    "realtime.realtime_mcp_tool_execution_error_param": "params.realtime RealtimeMcpToolExecutionErrorParam",
    "realtime.realtime_mcphttp_error": "realtime RealtimeMcphttpError",
    "realtime.realtime_mcphttp_error_param": "params.realtime RealtimeMcphttpErrorParam",
    "realtime.realtime_reasoning": "realtime RealtimeReasoning",
    "realtime.realtime_reasoning_effort": "realtime RealtimeReasoningEffort",
    "realtime.realtime_reasoning_param": "params.realtime RealtimeReasoningParam",
    "realtime.realtime_response": (
        "realtime Audio=RealtimeResponseAudio AudioOutput=RealtimeResponseAudioOutput RealtimeResponse"
    ),
    "realtime.realtime_response_create_audio_output": (
        "realtime Output OutputVoice OutputVoiceID RealtimeResponseCreateAudioOutput"
    ),
    "realtime.realtime_response_create_audio_output_param": (
        "params.realtime Output OutputVoice OutputVoiceID RealtimeResponseCreateAudioOutputParam"
    ),
    "realtime.realtime_response_create_mcp_tool": (
        "realtime AllowedTools AllowedToolsMcpToolFilter RealtimeResponseCreateMcpTool RequireApproval "
        "RequireApprovalMcpToolApprovalFilter RequireApprovalMcpToolApprovalFilterAlways "
        "RequireApprovalMcpToolApprovalFilterNever"
    ),
    "realtime.realtime_response_create_mcp_tool_param": (
        "params.realtime AllowedTools AllowedToolsMcpToolFilter RealtimeResponseCreateMcpToolParam RequireApproval "
        "RequireApprovalMcpToolApprovalFilter RequireApprovalMcpToolApprovalFilterAlways "
        "RequireApprovalMcpToolApprovalFilterNever"
    ),
    "realtime.realtime_response_create_params": (
        "params.realtime Tool=RealtimeResponseCreateParamsTool "
        "ToolChoice=RealtimeResponseCreateParamsToolChoice;realtime RealtimeResponseCreateParams"
    ),
    "realtime.realtime_response_create_params_param": (
        "params.realtime RealtimeResponseCreateParamsParam Tool=RealtimeResponseCreateParamsParamTool "
        "ToolChoice=RealtimeResponseCreateParamsParamToolChoice"
    ),
    "realtime.realtime_response_create_params_with_references_param": (
        "params.realtime RealtimeResponseCreateParamsWithReferencesParam "
        "Tool=RealtimeResponseCreateParamsWithReferencesParamTool "
        "ToolChoice=RealtimeResponseCreateParamsWithReferencesParamToolChoice"
    ),
    "realtime.realtime_response_status": "realtime Error=RealtimeResponseStatusError RealtimeResponseStatus",
    "realtime.realtime_response_usage": "realtime RealtimeResponseUsage",
    "realtime.realtime_response_usage_input_token_details": (
        "realtime CachedTokensDetails RealtimeResponseUsageInputTokenDetails"
    ),
    "realtime.realtime_response_usage_output_token_details": "realtime RealtimeResponseUsageOutputTokenDetails",
    "realtime.realtime_server_event": (
        "realtime ConversationItemRetrieved OutputAudioBufferCleared OutputAudioBufferStarted OutputAudioBufferStopped "
        "RealtimeServerEvent"
    ),
    "realtime.realtime_session_create_request": "realtime RealtimeSessionCreateRequest",
    "realtime.realtime_session_create_request_param": "params.realtime RealtimeSessionCreateRequestParam",
    "realtime.realtime_session_create_response": (
        "realtime Audio=RealtimeSessionCreateResponseAudio AudioInput=RealtimeSessionCreateResponseAudioInput "
        "AudioInputNoiseReduction=RealtimeSessionCreateResponseAudioInputNoiseReduction AudioInputTurnDetection "
        "AudioInputTurnDetectionSemanticVad AudioInputTurnDetectionServerVad "
        "AudioOutput=RealtimeSessionCreateResponseAudioOutput RealtimeSessionCreateResponse "
        "Tool=RealtimeSessionCreateResponseTool ToolChoice ToolMcpTool ToolMcpToolAllowedTools "
        "ToolMcpToolAllowedToolsMcpToolFilter ToolMcpToolRequireApproval "
        "ToolMcpToolRequireApprovalMcpToolApprovalFilter ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways "
        "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever Tracing TracingTracingConfiguration"
    ),
    "realtime.realtime_tool_choice_config": "realtime RealtimeToolChoiceConfig",
    "realtime.realtime_tool_choice_config_param": "params.realtime RealtimeToolChoiceConfigParam",
    "realtime.realtime_tools_config": "realtime RealtimeToolsConfig",
    "realtime.realtime_tools_config_param": (
        "params.realtime Mcp=RealtimeToolsConfigParamMcp McpAllowedTools=RealtimeToolsConfigParamMcpAllowedTools "
        "McpAllowedToolsMcpToolFilter=RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter "
        "McpRequireApproval=RealtimeToolsConfigParamMcpRequireApproval "
        "McpRequireApprovalMcpToolApprovalFilter=RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilter "
        "McpRequireApprovalMcpToolApprovalFilterAlways=RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilterAlways "
        "McpRequireApprovalMcpToolApprovalFilterNever=RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilterNever "
        "RealtimeToolsConfigParam RealtimeToolsConfigUnionParam=RealtimeToolsConfigParamRealtimeToolsConfigUnionParam"
    ),
    "realtime.realtime_tools_config_union": (
        "realtime Mcp McpAllowedTools McpAllowedToolsMcpToolFilter McpRequireApproval "
        "McpRequireApprovalMcpToolApprovalFilter McpRequireApprovalMcpToolApprovalFilterAlways "
        "McpRequireApprovalMcpToolApprovalFilterNever RealtimeToolsConfigUnion"
    ),
    "realtime.realtime_tools_config_union_param": (
        "params.realtime Mcp=RealtimeToolsConfigUnionParamMcp "
        "McpAllowedTools=RealtimeToolsConfigUnionParamMcpAllowedTools "
        "McpAllowedToolsMcpToolFilter=RealtimeToolsConfigUnionParamMcpAllowedToolsMcpToolFilter "
        "McpRequireApproval=RealtimeToolsConfigUnionParamMcpRequireApproval "
        "McpRequireApprovalMcpToolApprovalFilter=RealtimeToolsConfigUnionParamMcpRequireApprovalMcpToolApprovalFilter "
        "McpRequireApprovalMcpToolApprovalFilterAlways=RealtimeToolsConfigUnionParamMcpRequireApprovalMcpToolApprovalFilterAlways "
        "McpRequireApprovalMcpToolApprovalFilterNever=RealtimeToolsConfigUnionParamMcpRequireApprovalMcpToolApprovalFilterNever "
        "RealtimeToolsConfigUnionParam"
    ),
    "realtime.realtime_tracing_config": "realtime RealtimeTracingConfig TracingConfiguration",
    "realtime.realtime_tracing_config_param": "params.realtime RealtimeTracingConfigParam TracingConfiguration",
    "realtime.realtime_transcription_session_audio": "realtime RealtimeTranscriptionSessionAudio",
    "realtime.realtime_transcription_session_audio_input": (
        "realtime NoiseReduction=RealtimeTranscriptionSessionAudioInputNoiseReduction "
        "RealtimeTranscriptionSessionAudioInput"
    ),
    "realtime.realtime_transcription_session_audio_input_param": (
        "params.realtime NoiseReduction=RealtimeTranscriptionSessionAudioInputParamNoiseReduction "
        "RealtimeTranscriptionSessionAudioInputParam"
    ),
    "realtime.realtime_transcription_session_audio_input_turn_detection": (
        "realtime RealtimeTranscriptionSessionAudioInputTurnDetection "
        "SemanticVad=RealtimeTranscriptionSessionAudioInputTurnDetectionSemanticVad "
        "ServerVad=RealtimeTranscriptionSessionAudioInputTurnDetectionServerVad"
    ),
    "realtime.realtime_transcription_session_audio_input_turn_detection_param": (
        "params.realtime RealtimeTranscriptionSessionAudioInputTurnDetectionParam "
        "SemanticVad=RealtimeTranscriptionSessionAudioInputTurnDetectionParamSemanticVad "
        "ServerVad=RealtimeTranscriptionSessionAudioInputTurnDetectionParamServerVad"
    ),
    "realtime.realtime_transcription_session_audio_param": "params.realtime RealtimeTranscriptionSessionAudioParam",
    "realtime.realtime_transcription_session_create_request": "realtime RealtimeTranscriptionSessionCreateRequest",
    "realtime.realtime_transcription_session_create_request_param": (
        "params.realtime RealtimeTranscriptionSessionCreateRequestParam"
    ),
    "realtime.realtime_transcription_session_create_response": (
        "realtime Audio=RealtimeTranscriptionSessionCreateResponseAudio "
        "AudioInput=RealtimeTranscriptionSessionCreateResponseAudioInput "
        "AudioInputNoiseReduction=RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction "
        "RealtimeTranscriptionSessionCreateResponse"
    ),
    "realtime.realtime_transcription_session_turn_detection": "realtime RealtimeTranscriptionSessionTurnDetection",
    "realtime.realtime_translation_client_event": "realtime RealtimeTranslationClientEvent",
    "realtime.realtime_translation_client_event_param": "params.realtime RealtimeTranslationClientEventParam",
    "realtime.realtime_translation_client_secret_create_response": (
        "realtime RealtimeTranslationClientSecretCreateResponse"
    ),
    "realtime.realtime_translation_input_audio_buffer_append_event": (
        "realtime RealtimeTranslationInputAudioBufferAppendEvent"
    ),
    "realtime.realtime_translation_input_audio_buffer_append_event_param": (
        "params.realtime RealtimeTranslationInputAudioBufferAppendEventParam"
    ),
    "realtime.realtime_translation_input_transcript_delta_event": (
        "realtime RealtimeTranslationInputTranscriptDeltaEvent"
    ),
    "realtime.realtime_translation_output_audio_delta_event": "realtime RealtimeTranslationOutputAudioDeltaEvent",
    "realtime.realtime_translation_output_transcript_delta_event": (
        "realtime RealtimeTranslationOutputTranscriptDeltaEvent"
    ),
    "realtime.realtime_translation_server_event": "realtime RealtimeTranslationServerEvent",
    "realtime.realtime_translation_session": (
        "realtime Audio=RealtimeTranslationSessionAudio AudioInput=RealtimeTranslationSessionAudioInput "
        "AudioInputNoiseReduction=RealtimeTranslationSessionAudioInputNoiseReduction "
        "AudioInputTranscription=RealtimeTranslationSessionAudioInputTranscription "
        "AudioOutput=RealtimeTranslationSessionAudioOutput RealtimeTranslationSession"
    ),
    "realtime.realtime_translation_session_close_event": "realtime RealtimeTranslationSessionCloseEvent",
    "realtime.realtime_translation_session_close_event_param": (
        "params.realtime RealtimeTranslationSessionCloseEventParam"
    ),
    "realtime.realtime_translation_session_closed_event": "realtime RealtimeTranslationSessionClosedEvent",
    "realtime.realtime_translation_session_create_request_param": (
        "params.realtime Audio=RealtimeTranslationSessionCreateRequestParamAudio "
        "AudioInput=RealtimeTranslationSessionCreateRequestParamAudioInput "
        "AudioInputNoiseReduction=RealtimeTranslationSessionCreateRequestParamAudioInputNoiseReduction "
        "AudioInputTranscription=RealtimeTranslationSessionCreateRequestParamAudioInputTranscription "
        "AudioOutput=RealtimeTranslationSessionCreateRequestParamAudioOutput "
        "RealtimeTranslationSessionCreateRequestParam"
    ),
    "realtime.realtime_translation_session_created_event": "realtime RealtimeTranslationSessionCreatedEvent",
    "realtime.realtime_translation_session_update_event": "realtime RealtimeTranslationSessionUpdateEvent",
    "realtime.realtime_translation_session_update_event_param": (
        "params.realtime RealtimeTranslationSessionUpdateEventParam"
    ),
    "realtime.realtime_translation_session_update_request": (
        "realtime Audio=RealtimeTranslationSessionUpdateRequestAudio "
        "AudioInput=RealtimeTranslationSessionUpdateRequestAudioInput "
        "AudioInputNoiseReduction=RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction "
        "AudioInputTranscription=RealtimeTranslationSessionUpdateRequestAudioInputTranscription "
        "AudioOutput=RealtimeTranslationSessionUpdateRequestAudioOutput RealtimeTranslationSessionUpdateRequest"
    ),
    "realtime.realtime_translation_session_update_request_param": (
        "params.realtime Audio=RealtimeTranslationSessionUpdateRequestParamAudio "
        "AudioInput=RealtimeTranslationSessionUpdateRequestParamAudioInput "
        "AudioInputNoiseReduction=RealtimeTranslationSessionUpdateRequestParamAudioInputNoiseReduction "
        "AudioInputTranscription=RealtimeTranslationSessionUpdateRequestParamAudioInputTranscription "
        "AudioOutput=RealtimeTranslationSessionUpdateRequestParamAudioOutput "
        "RealtimeTranslationSessionUpdateRequestParam"
    ),
    "realtime.realtime_translation_session_updated_event": "realtime RealtimeTranslationSessionUpdatedEvent",
    "realtime.realtime_truncation": "realtime RealtimeTruncation",
    "realtime.realtime_truncation_param": "params.realtime RealtimeTruncationParam",
    "realtime.realtime_truncation_retention_ratio": "realtime RealtimeTruncationRetentionRatio TokenLimits",
    "realtime.realtime_truncation_retention_ratio_param": (
        "params.realtime RealtimeTruncationRetentionRatioParam TokenLimits"
    ),
    "realtime.response_audio_delta_event": "realtime ResponseAudioDeltaEvent",
    "realtime.response_audio_done_event": "realtime ResponseAudioDoneEvent",
    "realtime.response_audio_transcript_delta_event": "realtime ResponseAudioTranscriptDeltaEvent",
    "realtime.response_audio_transcript_done_event": "realtime ResponseAudioTranscriptDoneEvent",
    "realtime.response_cancel_event": "realtime ResponseCancelEvent",
    "realtime.response_cancel_event_param": "params.realtime ResponseCancelEventParam",
    "realtime.response_content_part_added_event": (
        "realtime Part=ResponseContentPartAddedEventPart ResponseContentPartAddedEvent"
    ),
    "realtime.response_content_part_done_event": (
        "realtime Part=ResponseContentPartDoneEventPart ResponseContentPartDoneEvent"
    ),
    "realtime.response_create_event": "realtime ResponseCreateEvent",
    "realtime.response_create_event_param": "params.realtime ResponseCreateEventParam",
    "realtime.response_create_event_with_references_param": "params.realtime ResponseCreateEventWithReferencesParam",
    "realtime.response_created_event": "realtime ResponseCreatedEvent",
    "realtime.response_done_event": "realtime ResponseDoneEvent",
    "realtime.response_function_call_arguments_delta_event": "realtime ResponseFunctionCallArgumentsDeltaEvent",
    "realtime.response_function_call_arguments_done_event": "realtime ResponseFunctionCallArgumentsDoneEvent",
    "realtime.response_item_reference": "realtime ResponseItemReference",
    "realtime.response_item_reference_param": "params.realtime ResponseItemReferenceParam",
    "realtime.response_mcp_call_arguments_delta": "realtime ResponseMcpCallArgumentsDelta",
    "realtime.response_mcp_call_arguments_done": "realtime ResponseMcpCallArgumentsDone",
    "realtime.response_mcp_call_completed": "realtime ResponseMcpCallCompleted",
    "realtime.response_mcp_call_failed": "realtime ResponseMcpCallFailed",
    "realtime.response_mcp_call_in_progress": "realtime ResponseMcpCallInProgress",
    "realtime.response_output_item_added_event": "realtime ResponseOutputItemAddedEvent",
    "realtime.response_output_item_done_event": "realtime ResponseOutputItemDoneEvent",
    "realtime.response_text_delta_event": "realtime ResponseTextDeltaEvent",
    "realtime.response_text_done_event": "realtime ResponseTextDoneEvent",
    "realtime.session_created_event": "realtime Session=SessionCreatedEventSession SessionCreatedEvent",
    "realtime.session_update_event": "realtime Session=SessionUpdateEventSession SessionUpdateEvent",
    "realtime.session_update_event_param": (
        "params.realtime Session=SessionUpdateEventParamSession SessionUpdateEventParam"
    ),
    "realtime.session_updated_event": "realtime Session=SessionUpdatedEventSession SessionUpdatedEvent",
    "realtime.translations": "params.realtime ClientSecretCreateParams=TranslationsClientSecretCreateParams",
    "realtime.translations.client_secret_create_params": (
        "params.realtime ClientSecretCreateParams=TranslationsClientSecretCreateParams "
        "ExpiresAfter=TranslationsClientSecretCreateParamsExpiresAfter"
    ),
    "responses": (
        "params.responses ApplyPatchToolParam ComputerActionListParam ComputerActionParam ComputerToolParam "
        "ComputerUsePreviewToolParam ContainerAutoParam ContainerNetworkPolicyAllowlistParam "
        "ContainerNetworkPolicyDisabledParam ContainerNetworkPolicyDomainSecretParam ContainerReferenceParam "
        "CustomToolParam EasyInputMessageParam FileSearchToolParam FunctionShellToolParam FunctionToolParam "
        "InlineSkillParam InlineSkillSourceParam InputItemListParams InputTokenCountParams LocalEnvironmentParam "
        "LocalSkillParam McpToolCallErrorParam NamespaceToolParam ResponseCodeInterpreterToolCallParam "
        "ResponseCompactParams ResponseCompactionItemParamParam ResponseComputerToolCallOutputScreenshotParam "
        "ResponseComputerToolCallParam ResponseConfigurationUpdateItemParamParam ResponseConversationParamParam "
        "ResponseCreateParams ResponseCustomToolCallOutputParam ResponseCustomToolCallParam "
        "ResponseFileSearchToolCallParam ResponseFormatTextConfigParam ResponseFormatTextJSONSchemaConfigParam "
        "ResponseFunctionCallOutputItemListParam ResponseFunctionCallOutputItemParam "
        "ResponseFunctionShellCallOutputContentParam ResponseFunctionToolCallParam ResponseFunctionWebSearchParam "
        "ResponseInputAudioParam ResponseInputContentParam ResponseInputFileContentParam ResponseInputFileParam "
        "ResponseInputImageContentParam ResponseInputImageParam ResponseInputItemParam "
        "ResponseInputMessageContentListParam ResponseInputParam ResponseInputTextContentParam ResponseInputTextParam "
        "ResponseOutputMessageParam ResponseOutputRefusalParam ResponseOutputTextParam ResponsePromptParam "
        "ResponseReasoningItemParam ResponseRetrieveParams ResponseSteerEventParam ResponseSteerInputContentParam "
        "ResponseSteerInputParam ResponseTextConfigParam ResponseToolSearchOutputItemParamParam "
        "ResponsesClientEventParam SkillReferenceParam ToolChoiceAllowedParam ToolChoiceApplyPatchParam "
        "ToolChoiceCustomParam ToolChoiceFunctionParam ToolChoiceMcpParam ToolChoiceShellParam ToolChoiceTypesParam "
        "ToolParam ToolSearchOutputNamespaceToolParam ToolSearchToolParam WebSearchPreviewToolParam WebSearchToolParam"
    ),
    "responses.apply_patch_tool": "responses ApplyPatchTool",
    "responses.apply_patch_tool_param": "params.responses ApplyPatchToolParam",
    "responses.compacted_response": "responses CompactedResponse Image=CompactedResponseImage",
    "responses.computer_action": (
        "responses Click ComputerAction DoubleClick Drag DragPath Keypress Move Screenshot Scroll Type Wait"
    ),
    "responses.computer_action_list": "responses ComputerActionList",
    "responses.computer_action_list_param": (
        "params.responses Click=ComputerActionListParamClick ComputerActionListParam "
        "ComputerActionParam=ComputerActionListParamComputerActionParam DoubleClick=ComputerActionListParamDoubleClick "
        "Drag=ComputerActionListParamDrag DragPath=ComputerActionListParamDragPath "
        "Keypress=ComputerActionListParamKeypress Move=ComputerActionListParamMove "
        "Screenshot=ComputerActionListParamScreenshot Scroll=ComputerActionListParamScroll "
        "Type=ComputerActionListParamType Wait=ComputerActionListParamWait"
    ),
    "responses.computer_action_param": (
        "params.responses Click=ComputerActionParamClick ComputerActionParam "
        "DoubleClick=ComputerActionParamDoubleClick Drag=ComputerActionParamDrag DragPath=ComputerActionParamDragPath "
        "Keypress=ComputerActionParamKeypress Move=ComputerActionParamMove Screenshot=ComputerActionParamScreenshot "
        "Scroll=ComputerActionParamScroll Type=ComputerActionParamType Wait=ComputerActionParamWait"
    ),
    "responses.computer_tool": "responses ComputerTool",
    "responses.computer_tool_param": "params.responses ComputerToolParam",
    "responses.computer_use_preview_tool": "responses ComputerUsePreviewTool",
    "responses.computer_use_preview_tool_param": "params.responses ComputerUsePreviewToolParam",
    "responses.container_auto": "responses ContainerAuto NetworkPolicy Skill",
    "responses.container_auto_param": "params.responses ContainerAutoParam NetworkPolicy Skill",
    "responses.container_network_policy_allowlist": "responses ContainerNetworkPolicyAllowlist",
    "responses.container_network_policy_allowlist_param": "params.responses ContainerNetworkPolicyAllowlistParam",
    "responses.container_network_policy_disabled": "responses ContainerNetworkPolicyDisabled",
    "responses.container_network_policy_disabled_param": "params.responses ContainerNetworkPolicyDisabledParam",
    "responses.container_network_policy_domain_secret": "responses ContainerNetworkPolicyDomainSecret",
    "responses.container_network_policy_domain_secret_param": (
        "params.responses ContainerNetworkPolicyDomainSecretParam"
    ),
    "responses.container_reference": "responses ContainerReference",
    "responses.container_reference_param": "params.responses ContainerReferenceParam",
    "responses.custom_tool": "responses CustomTool",
    "responses.custom_tool_param": "params.responses CustomToolParam _CustomToolParamReservedKeywords",
    "responses.easy_input_message": "responses EasyInputMessage",
    "responses.easy_input_message_param": "params.responses EasyInputMessageParam",
    "responses.file_search_tool": (
        "responses FileSearchTool Filters=FileSearchToolFilters RankingOptions RankingOptionsHybridSearch"
    ),
    "responses.file_search_tool_param": (
        "params.responses FileSearchToolParam Filters=FileSearchToolParamFilters RankingOptions "
        "RankingOptionsHybridSearch"
    ),
    "responses.function_shell_tool": "responses Environment=FunctionShellToolEnvironment FunctionShellTool",
    "responses.function_shell_tool_param": "params.responses Environment FunctionShellToolParam",
    "responses.function_tool": "responses FunctionTool",
    "responses.function_tool_param": "params.responses FunctionToolParam _FunctionToolParamReservedKeywords",
    "responses.image_detail": "responses ImageDetail",
    "responses.inline_skill": "responses InlineSkill",
    "responses.inline_skill_param": "params.responses InlineSkillParam",
    "responses.inline_skill_source": "responses InlineSkillSource",
    "responses.inline_skill_source_param": "params.responses InlineSkillSourceParam",
    "responses.input_item_list_params": "params.responses InputItemListParams",
    "responses.input_token_count_params": (
        "params.responses Conversation=InputTokenCountParamsConversation InputTokenCountParams "
        "Text=InputTokenCountParamsText ToolChoice=InputTokenCountParamsToolChoice "
        "ToolChoiceSpecificProgrammaticToolCallingParam=InputTokenCountParamsToolChoiceSpecificProgrammaticToolCallingParam"
    ),
    "responses.input_token_count_response": "responses InputTokenCountResponse",
    "responses.local_environment": "responses LocalEnvironment",
    "responses.local_environment_param": "params.responses LocalEnvironmentParam",
    "responses.local_skill": "responses LocalSkill",
    "responses.local_skill_param": "params.responses LocalSkillParam",
    "responses.mcp_tool_call_error": "responses HTTPError McpProtocolError McpToolCallError McpToolExecutionError",
    "responses.mcp_tool_call_error_param": (
        "params.responses HTTPError McpProtocolError McpToolCallErrorParam McpToolExecutionError"
    ),
    "responses.namespace_tool": "responses NamespaceTool Tool=NamespaceToolTool ToolFunction=NamespaceToolToolFunction",
    "responses.namespace_tool_param": (
        "params.responses NamespaceToolParam Tool=NamespaceToolParamTool ToolFunction=NamespaceToolParamToolFunction "
        "_ToolFunctionReservedKeywords=NamespaceToolParam_ToolFunctionReservedKeywords"
    ),
    "responses.parsed_response": (
        "responses ParsedContent ParsedResponse ParsedResponseFunctionToolCall ParsedResponseOutputItem "
        "ParsedResponseOutputMessage ParsedResponseOutputText"
    ),
    "responses.response": (
        "responses AccessPrograms Conversation=ResponseConversation Image=ResponseImage IncompleteDetails "
        "InputTransformation Moderation=ResponseModeration ModerationInput ModerationInputError "
        "ModerationInputModerationResult ModerationOutput ModerationOutputError ModerationOutputModerationResult "
        "PromptCacheDiagnostics PromptCacheDiagnosticsCacheHit PromptCacheDiagnosticsCacheMiss "
        "PromptCacheDiagnosticsComparisonResponseNotFound PromptCacheDiagnosticsUnavailable "
        "PromptCacheOptions=ResponsePromptCacheOptions Response ToolChoice=ResponseToolChoice "
        "ToolChoiceSpecificProgrammaticToolCallingParam=ResponseToolChoiceSpecificProgrammaticToolCallingParam "
        "ToolUsage ToolUsageImageGen ToolUsageImageGenCachedTokensDetails ToolUsageImageGenInputTokensDetails "
        "ToolUsageImageGenOutputTokensDetails ToolUsageWebSearch"
    ),
    "responses.response_apply_patch_tool_call": (
        "responses Caller=ResponseApplyPatchToolCallCaller CallerDirect=ResponseApplyPatchToolCallCallerDirect "
        "CallerProgram=ResponseApplyPatchToolCallCallerProgram Operation OperationCreateFile OperationDeleteFile "
        "OperationUpdateFile ResponseApplyPatchToolCall"
    ),
    "responses.response_apply_patch_tool_call_output": (
        "responses Caller=ResponseApplyPatchToolCallOutputCaller "
        "CallerDirect=ResponseApplyPatchToolCallOutputCallerDirect "
        "CallerProgram=ResponseApplyPatchToolCallOutputCallerProgram ResponseApplyPatchToolCallOutput"
    ),
    "responses.response_audio_delta_event": "responses ResponseAudioDeltaEvent",
    "responses.response_audio_done_event": "responses ResponseAudioDoneEvent",
    "responses.response_audio_transcript_delta_event": "responses ResponseAudioTranscriptDeltaEvent",
    "responses.response_audio_transcript_done_event": "responses ResponseAudioTranscriptDoneEvent",
    "responses.response_code_interpreter_call_code_delta_event": "responses ResponseCodeInterpreterCallCodeDeltaEvent",
    "responses.response_code_interpreter_call_code_done_event": "responses ResponseCodeInterpreterCallCodeDoneEvent",
    "responses.response_code_interpreter_call_completed_event": "responses ResponseCodeInterpreterCallCompletedEvent",
    "responses.response_code_interpreter_call_in_progress_event": (
        "responses ResponseCodeInterpreterCallInProgressEvent"
    ),
    "responses.response_code_interpreter_call_interpreting_event": (
        "responses ResponseCodeInterpreterCallInterpretingEvent"
    ),
    "responses.response_code_interpreter_tool_call": (
        "responses Output=ResponseCodeInterpreterToolCallOutput OutputImage OutputLogs ResponseCodeInterpreterToolCall"
    ),
    "responses.response_code_interpreter_tool_call_param": (
        "params.responses Output OutputImage OutputLogs ResponseCodeInterpreterToolCallParam"
    ),
    "responses.response_compact_params": (
        "params.responses Image=ResponseCompactParamsImage PromptCacheOptions=ResponseCompactParamsPromptCacheOptions "
        "ResponseCompactParams"
    ),
    "responses.response_compaction_compacting_event": "responses ResponseCompactionCompactingEvent",
    "responses.response_compaction_item": "responses ResponseCompactionItem",
    "responses.response_compaction_item_param": "responses ResponseCompactionItemParam",
    "responses.response_compaction_item_param_param": "params.responses ResponseCompactionItemParamParam",
    "responses.response_completed_event": "responses ResponseCompletedEvent",
    "responses.response_computer_tool_call": (
        "responses Action=ResponseComputerToolCallAction ActionClick ActionDoubleClick ActionDrag ActionDragPath "
        "ActionKeypress ActionMove ActionScreenshot ActionScroll ActionType ActionWait PendingSafetyCheck "
        "ResponseComputerToolCall"
    ),
    "responses.response_computer_tool_call_output_item": (
        "responses AcknowledgedSafetyCheck ResponseComputerToolCallOutputItem"
    ),
    "responses.response_computer_tool_call_output_screenshot": "responses ResponseComputerToolCallOutputScreenshot",
    "responses.response_computer_tool_call_output_screenshot_param": (
        "params.responses ResponseComputerToolCallOutputScreenshotParam"
    ),
    "responses.response_computer_tool_call_param": (
        "params.responses Action=ResponseComputerToolCallParamAction ActionClick ActionDoubleClick ActionDrag "
        "ActionDragPath ActionKeypress ActionMove ActionScreenshot ActionScroll ActionType ActionWait "
        "PendingSafetyCheck ResponseComputerToolCallParam"
    ),
    "responses.response_configuration_update_item": (
        "responses Reasoning=ResponseConfigurationUpdateItemReasoning ResponseConfigurationUpdateItem "
        "Text=ResponseConfigurationUpdateItemText TextFormat"
    ),
    "responses.response_configuration_update_item_param": (
        "params.responses TextFormat=ResponseConfigurationUpdateItemParamTextFormat;responses "
        "Reasoning=ResponseConfigurationUpdateItemParamReasoning ResponseConfigurationUpdateItemParam "
        "Text=ResponseConfigurationUpdateItemParamText"
    ),
    "responses.response_configuration_update_item_param_param": (
        "params.responses Reasoning ResponseConfigurationUpdateItemParamParam "
        "Text=ResponseConfigurationUpdateItemParamParamText "
        "TextFormat=ResponseConfigurationUpdateItemParamParamTextFormat"
    ),
    "responses.response_container_reference": "responses ResponseContainerReference",
    "responses.response_content_part_added_event": (
        "responses Part=ResponseContentPartAddedEventPart "
        "PartReasoningText=ResponseContentPartAddedEventPartReasoningText ResponseContentPartAddedEvent"
    ),
    "responses.response_content_part_done_event": (
        "responses Part=ResponseContentPartDoneEventPart "
        "PartReasoningText=ResponseContentPartDoneEventPartReasoningText ResponseContentPartDoneEvent"
    ),
    "responses.response_conversation_param": "responses ResponseConversationParam",
    "responses.response_conversation_param_param": "params.responses ResponseConversationParamParam",
    "responses.response_create_params": (
        "params.responses AccessPrograms ContextManagement=ResponseCreateParamsContextManagement "
        "Conversation=ResponseCreateParamsConversation Image=ResponseCreateParamsImage "
        "Moderation=ResponseCreateParamsModeration ModerationPolicy=ResponseCreateParamsModerationPolicy "
        "ModerationPolicyInput=ResponseCreateParamsModerationPolicyInput "
        "ModerationPolicyOutput=ResponseCreateParamsModerationPolicyOutput "
        "PromptCacheOptions=ResponseCreateParamsPromptCacheOptions ResponseCreateParams ResponseCreateParamsBase "
        "ResponseCreateParamsNonStreaming ResponseCreateParamsStreaming "
        "StreamOptions=ResponseCreateParamsStreamOptions ToolChoice=ResponseCreateParamsToolChoice "
        "ToolChoiceSpecificProgrammaticToolCallingParam=ResponseCreateParamsToolChoiceSpecificProgrammaticToolCallingParam"
    ),
    "responses.response_created_event": "responses ResponseCreatedEvent",
    "responses.response_custom_tool_call": (
        "responses Caller=ResponseCustomToolCallCaller CallerDirect=ResponseCustomToolCallCallerDirect "
        "CallerProgram=ResponseCustomToolCallCallerProgram ResponseCustomToolCall"
    ),
    "responses.response_custom_tool_call_input_delta_event": "responses ResponseCustomToolCallInputDeltaEvent",
    "responses.response_custom_tool_call_input_done_event": "responses ResponseCustomToolCallInputDoneEvent",
    "responses.response_custom_tool_call_item": "responses ResponseCustomToolCallItem",
    "responses.response_custom_tool_call_output": (
        "responses Caller=ResponseCustomToolCallOutputCaller CallerDirect=ResponseCustomToolCallOutputCallerDirect "
        "CallerProgram=ResponseCustomToolCallOutputCallerProgram "
        "OutputOutputContentList=ResponseCustomToolCallOutputOutputOutputContentList ResponseCustomToolCallOutput"
    ),
    "responses.response_custom_tool_call_output_item": "responses ResponseCustomToolCallOutputItem",
    "responses.response_custom_tool_call_output_param": (
        "params.responses Caller=ResponseCustomToolCallOutputParamCaller "
        "CallerDirect=ResponseCustomToolCallOutputParamCallerDirect "
        "CallerProgram=ResponseCustomToolCallOutputParamCallerProgram OutputOutputContentList "
        "ResponseCustomToolCallOutputParam"
    ),
    "responses.response_custom_tool_call_param": (
        "params.responses Caller=ResponseCustomToolCallParamCaller "
        "CallerDirect=ResponseCustomToolCallParamCallerDirect CallerProgram=ResponseCustomToolCallParamCallerProgram "
        "ResponseCustomToolCallParam _ResponseCustomToolCallParamReservedKeywords"
    ),
    "responses.response_error": "responses Misalignment MisalignmentSteer ResponseError",
    "responses.response_error_event": "responses ResponseErrorEvent",
    "responses.response_failed_event": "responses ResponseFailedEvent",
    "responses.response_file_search_call_completed_event": "responses ResponseFileSearchCallCompletedEvent",
    "responses.response_file_search_call_in_progress_event": "responses ResponseFileSearchCallInProgressEvent",
    "responses.response_file_search_call_searching_event": "responses ResponseFileSearchCallSearchingEvent",
    "responses.response_file_search_tool_call": "responses ResponseFileSearchToolCall Result",
    "responses.response_file_search_tool_call_param": "params.responses ResponseFileSearchToolCallParam Result",
    "responses.response_format_text_config": "responses ResponseFormatTextConfig",
    "responses.response_format_text_config_param": "params.responses ResponseFormatTextConfigParam",
    "responses.response_format_text_json_schema_config": "responses ResponseFormatTextJSONSchemaConfig",
    "responses.response_format_text_json_schema_config_param": (
        "params.responses ResponseFormatTextJSONSchemaConfigParam"
    ),
    "responses.response_function_call_arguments_delta_event": "responses ResponseFunctionCallArgumentsDeltaEvent",
    "responses.response_function_call_arguments_done_event": "responses ResponseFunctionCallArgumentsDoneEvent",
    "responses.response_function_call_output_item": "responses ResponseFunctionCallOutputItem",
    "responses.response_function_call_output_item_list": "responses ResponseFunctionCallOutputItemList",
    "responses.response_function_call_output_item_list_param": (
        "params.responses ResponseFunctionCallOutputItemListParam "
        "ResponseFunctionCallOutputItemParam=ResponseFunctionCallOutputItemListParamResponseFunctionCallOutputItemParam"
    ),
    "responses.response_function_call_output_item_param": "params.responses ResponseFunctionCallOutputItemParam",
    "responses.response_function_shell_call_output_content": (
        "responses Outcome OutcomeExit OutcomeTimeout ResponseFunctionShellCallOutputContent"
    ),
    "responses.response_function_shell_call_output_content_param": (
        "params.responses Outcome OutcomeExit OutcomeTimeout ResponseFunctionShellCallOutputContentParam"
    ),
    "responses.response_function_shell_tool_call": (
        "responses Action=ResponseFunctionShellToolCallAction Caller=ResponseFunctionShellToolCallCaller "
        "CallerDirect=ResponseFunctionShellToolCallCallerDirect "
        "CallerProgram=ResponseFunctionShellToolCallCallerProgram Environment=ResponseFunctionShellToolCallEnvironment "
        "ResponseFunctionShellToolCall"
    ),
    "responses.response_function_shell_tool_call_output": (
        "responses Caller=ResponseFunctionShellToolCallOutputCaller "
        "CallerDirect=ResponseFunctionShellToolCallOutputCallerDirect "
        "CallerProgram=ResponseFunctionShellToolCallOutputCallerProgram "
        "Output=ResponseFunctionShellToolCallOutputOutput "
        "OutputOutcome=ResponseFunctionShellToolCallOutputOutputOutcome "
        "OutputOutcomeExit=ResponseFunctionShellToolCallOutputOutputOutcomeExit "
        "OutputOutcomeTimeout=ResponseFunctionShellToolCallOutputOutputOutcomeTimeout "
        "ResponseFunctionShellToolCallOutput"
    ),
    "responses.response_function_tool_call": (
        "responses Caller=ResponseFunctionToolCallCaller CallerDirect=ResponseFunctionToolCallCallerDirect "
        "CallerProgram=ResponseFunctionToolCallCallerProgram ResponseFunctionToolCall"
    ),
    "responses.response_function_tool_call_item": "responses ResponseFunctionToolCallItem",
    "responses.response_function_tool_call_output_item": (
        "responses Caller=ResponseFunctionToolCallOutputItemCaller "
        "CallerDirect=ResponseFunctionToolCallOutputItemCallerDirect "
        "CallerProgram=ResponseFunctionToolCallOutputItemCallerProgram "
        "OutputOutputContentList=ResponseFunctionToolCallOutputItemOutputOutputContentList "
        "ResponseFunctionToolCallOutputItem"
    ),
    "responses.response_function_tool_call_param": (
        "params.responses Caller=ResponseFunctionToolCallParamCaller "
        "CallerDirect=ResponseFunctionToolCallParamCallerDirect "
        "CallerProgram=ResponseFunctionToolCallParamCallerProgram ResponseFunctionToolCallParam "
        "_ResponseFunctionToolCallParamReservedKeywords"
    ),
    "responses.response_function_web_search": (
        "responses Action=ResponseFunctionWebSearchAction ActionFind ActionOpenPage ActionSearch ActionSearchSource "
        "ResponseFunctionWebSearch"
    ),
    "responses.response_function_web_search_param": (
        "params.responses Action=ResponseFunctionWebSearchParamAction ActionFind ActionOpenPage ActionSearch "
        "ActionSearchSource ResponseFunctionWebSearchParam"
    ),
    "responses.response_image_gen_call_completed_event": "responses ResponseImageGenCallCompletedEvent",
    "responses.response_image_gen_call_generating_event": "responses ResponseImageGenCallGeneratingEvent",
    "responses.response_image_gen_call_in_progress_event": "responses ResponseImageGenCallInProgressEvent",
    "responses.response_image_gen_call_partial_image_event": "responses ResponseImageGenCallPartialImageEvent",
    "responses.response_in_progress_event": "responses ResponseInProgressEvent",
    "responses.response_includable": "responses ResponseIncludable",
    "responses.response_incomplete_event": "responses ResponseIncompleteEvent",
    "responses.response_input": "responses ResponseInput",
    "responses.response_input_audio": "responses InputAudio ResponseInputAudio",
    "responses.response_input_audio_param": "params.responses InputAudio ResponseInputAudioParam",
    "responses.response_input_content": "responses ResponseInputContent",
    "responses.response_input_content_param": "params.responses ResponseInputContentParam",
    "responses.response_input_file": (
        "responses PromptCacheBreakpoint=ResponseInputFilePromptCacheBreakpoint ResponseInputFile"
    ),
    "responses.response_input_file_content": (
        "responses PromptCacheBreakpoint=ResponseInputFileContentPromptCacheBreakpoint ResponseInputFileContent"
    ),
    "responses.response_input_file_content_param": (
        "params.responses PromptCacheBreakpoint=ResponseInputFileContentParamPromptCacheBreakpoint "
        "ResponseInputFileContentParam"
    ),
    "responses.response_input_file_param": (
        "params.responses PromptCacheBreakpoint=ResponseInputFileParamPromptCacheBreakpoint ResponseInputFileParam"
    ),
    "responses.response_input_image": (
        "responses PromptCacheBreakpoint=ResponseInputImagePromptCacheBreakpoint ResponseInputImage"
    ),
    "responses.response_input_image_content": (
        "responses PromptCacheBreakpoint=ResponseInputImageContentPromptCacheBreakpoint ResponseInputImageContent"
    ),
    "responses.response_input_image_content_param": (
        "params.responses PromptCacheBreakpoint=ResponseInputImageContentParamPromptCacheBreakpoint "
        "ResponseInputImageContentParam"
    ),
    "responses.response_input_image_param": (
        "params.responses PromptCacheBreakpoint=ResponseInputImageParamPromptCacheBreakpoint ResponseInputImageParam"
    ),
    "responses.response_input_item": (
        "responses AdditionalTools=ResponseInputItemAdditionalTools ApplyPatchCall ApplyPatchCallCaller "
        "ApplyPatchCallCallerDirect ApplyPatchCallCallerProgram ApplyPatchCallOperation "
        "ApplyPatchCallOperationCreateFile ApplyPatchCallOperationDeleteFile ApplyPatchCallOperationUpdateFile "
        "ApplyPatchCallOutput=ResponseInputItemApplyPatchCallOutput ApplyPatchCallOutputCaller "
        "ApplyPatchCallOutputCallerDirect ApplyPatchCallOutputCallerProgram CompactionTrigger "
        "ComputerCallOutput=ResponseInputItemComputerCallOutput ComputerCallOutputAcknowledgedSafetyCheck "
        "FunctionCallOutput=ResponseInputItemFunctionCallOutput FunctionCallOutputCaller "
        "FunctionCallOutputCallerDirect FunctionCallOutputCallerProgram "
        "ImageGenerationCall=ResponseInputItemImageGenerationCall "
        "ImageGenerationCallError=ResponseInputItemImageGenerationCallError "
        "ImageGenerationCallErrorModerationDetails=ResponseInputItemImageGenerationCallErrorModerationDetails "
        "ImageGenerationCallSvgUsage=ResponseInputItemImageGenerationCallSvgUsage ItemReference "
        "LocalShellCall=ResponseInputItemLocalShellCall LocalShellCallAction=ResponseInputItemLocalShellCallAction "
        "LocalShellCallOutput=ResponseInputItemLocalShellCallOutput "
        "McpApprovalRequest=ResponseInputItemMcpApprovalRequest "
        "McpApprovalResponse=ResponseInputItemMcpApprovalResponse McpCall=ResponseInputItemMcpCall "
        "McpListTools=ResponseInputItemMcpListTools McpListToolsTool=ResponseInputItemMcpListToolsTool Message "
        "Program=ResponseInputItemProgram ProgramOutput=ResponseInputItemProgramOutput ResponseInputItem ShellCall "
        "ShellCallAction ShellCallCaller ShellCallCallerDirect ShellCallCallerProgram ShellCallEnvironment "
        "ShellCallOutput=ResponseInputItemShellCallOutput ShellCallOutputCaller ShellCallOutputCallerDirect "
        "ShellCallOutputCallerProgram ToolSearchCall"
    ),
    "responses.response_input_item_param": (
        "params.responses AdditionalTools=ResponseInputItemParamAdditionalTools "
        "ApplyPatchCall=ResponseInputItemParamApplyPatchCall "
        "ApplyPatchCallCaller=ResponseInputItemParamApplyPatchCallCaller "
        "ApplyPatchCallCallerDirect=ResponseInputItemParamApplyPatchCallCallerDirect "
        "ApplyPatchCallCallerProgram=ResponseInputItemParamApplyPatchCallCallerProgram "
        "ApplyPatchCallOperation=ResponseInputItemParamApplyPatchCallOperation "
        "ApplyPatchCallOperationCreateFile=ResponseInputItemParamApplyPatchCallOperationCreateFile "
        "ApplyPatchCallOperationDeleteFile=ResponseInputItemParamApplyPatchCallOperationDeleteFile "
        "ApplyPatchCallOperationUpdateFile=ResponseInputItemParamApplyPatchCallOperationUpdateFile "
        "ApplyPatchCallOutput=ResponseInputItemParamApplyPatchCallOutput "
        "ApplyPatchCallOutputCaller=ResponseInputItemParamApplyPatchCallOutputCaller "
        "ApplyPatchCallOutputCallerDirect=ResponseInputItemParamApplyPatchCallOutputCallerDirect "
        "ApplyPatchCallOutputCallerProgram=ResponseInputItemParamApplyPatchCallOutputCallerProgram "
        "CompactionTrigger=ResponseInputItemParamCompactionTrigger "
        "ComputerCallOutput=ResponseInputItemParamComputerCallOutput "
        "ComputerCallOutputAcknowledgedSafetyCheck=ResponseInputItemParamComputerCallOutputAcknowledgedSafetyCheck "
        "FunctionCallOutput=ResponseInputItemParamFunctionCallOutput "
        "FunctionCallOutputCaller=ResponseInputItemParamFunctionCallOutputCaller "
        "FunctionCallOutputCallerDirect=ResponseInputItemParamFunctionCallOutputCallerDirect "
        "FunctionCallOutputCallerProgram=ResponseInputItemParamFunctionCallOutputCallerProgram "
        "ImageGenerationCall=ResponseInputItemParamImageGenerationCall "
        "ImageGenerationCallError=ResponseInputItemParamImageGenerationCallError "
        "ImageGenerationCallErrorModerationDetails=ResponseInputItemParamImageGenerationCallErrorModerationDetails "
        "ImageGenerationCallSvgUsage=ResponseInputItemParamImageGenerationCallSvgUsage "
        "ItemReference=ResponseInputItemParamItemReference LocalShellCall=ResponseInputItemParamLocalShellCall "
        "LocalShellCallAction=ResponseInputItemParamLocalShellCallAction "
        "LocalShellCallOutput=ResponseInputItemParamLocalShellCallOutput "
        "McpApprovalRequest=ResponseInputItemParamMcpApprovalRequest "
        "McpApprovalResponse=ResponseInputItemParamMcpApprovalResponse McpCall=ResponseInputItemParamMcpCall "
        "McpListTools=ResponseInputItemParamMcpListTools McpListToolsTool=ResponseInputItemParamMcpListToolsTool "
        "Message=ResponseInputItemParamMessage Program=ResponseInputItemParamProgram "
        "ProgramOutput=ResponseInputItemParamProgramOutput ResponseInputItemParam "
        "ShellCall=ResponseInputItemParamShellCall ShellCallAction=ResponseInputItemParamShellCallAction "
        "ShellCallCaller=ResponseInputItemParamShellCallCaller "
        "ShellCallCallerDirect=ResponseInputItemParamShellCallCallerDirect "
        "ShellCallCallerProgram=ResponseInputItemParamShellCallCallerProgram "
        "ShellCallEnvironment=ResponseInputItemParamShellCallEnvironment "
        "ShellCallOutput=ResponseInputItemParamShellCallOutput "
        "ShellCallOutputCaller=ResponseInputItemParamShellCallOutputCaller "
        "ShellCallOutputCallerDirect=ResponseInputItemParamShellCallOutputCallerDirect "
        "ShellCallOutputCallerProgram=ResponseInputItemParamShellCallOutputCallerProgram "
        "ToolSearchCall=ResponseInputItemParamToolSearchCall"
    ),
    "responses.response_input_message_content_list": "responses ResponseInputMessageContentList",
    "responses.response_input_message_content_list_param": (
        "params.responses ResponseInputContentParam=ResponseInputMessageContentListParamResponseInputContentParam "
        "ResponseInputMessageContentListParam"
    ),
    "responses.response_input_message_item": "responses ResponseInputMessageItem",
    "responses.response_input_param": (
        "params.responses AdditionalTools=ResponseInputParamAdditionalTools "
        "ApplyPatchCall=ResponseInputParamApplyPatchCall ApplyPatchCallCaller=ResponseInputParamApplyPatchCallCaller "
        "ApplyPatchCallCallerDirect=ResponseInputParamApplyPatchCallCallerDirect "
        "ApplyPatchCallCallerProgram=ResponseInputParamApplyPatchCallCallerProgram "
        "ApplyPatchCallOperation=ResponseInputParamApplyPatchCallOperation "
        "ApplyPatchCallOperationCreateFile=ResponseInputParamApplyPatchCallOperationCreateFile "
        "ApplyPatchCallOperationDeleteFile=ResponseInputParamApplyPatchCallOperationDeleteFile "
        "ApplyPatchCallOperationUpdateFile=ResponseInputParamApplyPatchCallOperationUpdateFile "
        "ApplyPatchCallOutput=ResponseInputParamApplyPatchCallOutput "
        "ApplyPatchCallOutputCaller=ResponseInputParamApplyPatchCallOutputCaller "
        "ApplyPatchCallOutputCallerDirect=ResponseInputParamApplyPatchCallOutputCallerDirect "
        "ApplyPatchCallOutputCallerProgram=ResponseInputParamApplyPatchCallOutputCallerProgram "
        "CompactionTrigger=ResponseInputParamCompactionTrigger ComputerCallOutput=ResponseInputParamComputerCallOutput "
        "ComputerCallOutputAcknowledgedSafetyCheck=ResponseInputParamComputerCallOutputAcknowledgedSafetyCheck "
        "FunctionCallOutput=ResponseInputParamFunctionCallOutput "
        "FunctionCallOutputCaller=ResponseInputParamFunctionCallOutputCaller "
        "FunctionCallOutputCallerDirect=ResponseInputParamFunctionCallOutputCallerDirect "
        "FunctionCallOutputCallerProgram=ResponseInputParamFunctionCallOutputCallerProgram "
        "ImageGenerationCall=ResponseInputParamImageGenerationCall "
        "ImageGenerationCallError=ResponseInputParamImageGenerationCallError "
        "ImageGenerationCallErrorModerationDetails=ResponseInputParamImageGenerationCallErrorModerationDetails "
        "ImageGenerationCallSvgUsage=ResponseInputParamImageGenerationCallSvgUsage "
        "ItemReference=ResponseInputParamItemReference LocalShellCall=ResponseInputParamLocalShellCall "
        "LocalShellCallAction=ResponseInputParamLocalShellCallAction "
        "LocalShellCallOutput=ResponseInputParamLocalShellCallOutput "
        "McpApprovalRequest=ResponseInputParamMcpApprovalRequest "
        "McpApprovalResponse=ResponseInputParamMcpApprovalResponse McpCall=ResponseInputParamMcpCall "
        "McpListTools=ResponseInputParamMcpListTools McpListToolsTool=ResponseInputParamMcpListToolsTool "
        "Message=ResponseInputParamMessage Program=ResponseInputParamProgram "
        "ProgramOutput=ResponseInputParamProgramOutput ResponseInputItemParam=ResponseInputParamResponseInputItemParam "
        "ResponseInputParam ShellCall=ResponseInputParamShellCall ShellCallAction=ResponseInputParamShellCallAction "
        "ShellCallCaller=ResponseInputParamShellCallCaller "
        "ShellCallCallerDirect=ResponseInputParamShellCallCallerDirect "
        "ShellCallCallerProgram=ResponseInputParamShellCallCallerProgram "
        "ShellCallEnvironment=ResponseInputParamShellCallEnvironment ShellCallOutput=ResponseInputParamShellCallOutput "
        "ShellCallOutputCaller=ResponseInputParamShellCallOutputCaller "
        "ShellCallOutputCallerDirect=ResponseInputParamShellCallOutputCallerDirect "
        "ShellCallOutputCallerProgram=ResponseInputParamShellCallOutputCallerProgram "
        "ToolSearchCall=ResponseInputParamToolSearchCall"
    ),
    "responses.response_input_text": (
        "responses PromptCacheBreakpoint=ResponseInputTextPromptCacheBreakpoint ResponseInputText"
    ),
    "responses.response_input_text_content": (
        "responses PromptCacheBreakpoint=ResponseInputTextContentPromptCacheBreakpoint ResponseInputTextContent"
    ),
    "responses.response_input_text_content_param": (
        "params.responses PromptCacheBreakpoint=ResponseInputTextContentParamPromptCacheBreakpoint "
        "ResponseInputTextContentParam"
    ),
    "responses.response_input_text_param": (
        "params.responses PromptCacheBreakpoint=ResponseInputTextParamPromptCacheBreakpoint ResponseInputTextParam"
    ),
    "responses.response_item": (
        "responses AdditionalTools=ResponseItemAdditionalTools ImageGenerationCall=ResponseItemImageGenerationCall "
        "ImageGenerationCallError=ResponseItemImageGenerationCallError "
        "ImageGenerationCallErrorModerationDetails=ResponseItemImageGenerationCallErrorModerationDetails "
        "ImageGenerationCallSvgUsage=ResponseItemImageGenerationCallSvgUsage LocalShellCall=ResponseItemLocalShellCall "
        "LocalShellCallAction=ResponseItemLocalShellCallAction LocalShellCallOutput=ResponseItemLocalShellCallOutput "
        "McpApprovalRequest=ResponseItemMcpApprovalRequest McpApprovalResponse=ResponseItemMcpApprovalResponse "
        "McpCall=ResponseItemMcpCall McpListTools=ResponseItemMcpListTools "
        "McpListToolsTool=ResponseItemMcpListToolsTool Program=ResponseItemProgram "
        "ProgramOutput=ResponseItemProgramOutput ResponseItem"
    ),
    "responses.response_item_list": "responses ResponseItemList",
    "responses.response_local_environment": "responses ResponseLocalEnvironment",
    "responses.response_mcp_call_arguments_delta_event": "responses ResponseMcpCallArgumentsDeltaEvent",
    "responses.response_mcp_call_arguments_done_event": "responses ResponseMcpCallArgumentsDoneEvent",
    "responses.response_mcp_call_completed_event": "responses ResponseMcpCallCompletedEvent",
    "responses.response_mcp_call_failed_event": "responses ResponseMcpCallFailedEvent",
    "responses.response_mcp_call_in_progress_event": "responses ResponseMcpCallInProgressEvent",
    "responses.response_mcp_list_tools_completed_event": "responses ResponseMcpListToolsCompletedEvent",
    "responses.response_mcp_list_tools_failed_event": "responses ResponseMcpListToolsFailedEvent",
    "responses.response_mcp_list_tools_in_progress_event": "responses ResponseMcpListToolsInProgressEvent",
    "responses.response_output_item": (
        "responses AdditionalTools=ResponseOutputItemAdditionalTools "
        "ImageGenerationCall=ResponseOutputItemImageGenerationCall "
        "ImageGenerationCallError=ResponseOutputItemImageGenerationCallError "
        "ImageGenerationCallErrorModerationDetails=ResponseOutputItemImageGenerationCallErrorModerationDetails "
        "ImageGenerationCallSvgUsage=ResponseOutputItemImageGenerationCallSvgUsage "
        "LocalShellCall=ResponseOutputItemLocalShellCall LocalShellCallAction=ResponseOutputItemLocalShellCallAction "
        "LocalShellCallOutput=ResponseOutputItemLocalShellCallOutput "
        "McpApprovalRequest=ResponseOutputItemMcpApprovalRequest "
        "McpApprovalResponse=ResponseOutputItemMcpApprovalResponse McpCall=ResponseOutputItemMcpCall "
        "McpListTools=ResponseOutputItemMcpListTools McpListToolsTool=ResponseOutputItemMcpListToolsTool "
        "Program=ResponseOutputItemProgram ProgramOutput=ResponseOutputItemProgramOutput ResponseOutputItem"
    ),
    "responses.response_output_item_added_event": "responses ResponseOutputItemAddedEvent",
    "responses.response_output_item_done_event": "responses ResponseOutputItemDoneEvent",
    "responses.response_output_message": "responses Content=ResponseOutputMessageContent ResponseOutputMessage",
    "responses.response_output_message_param": (
        "params.responses Content=ResponseOutputMessageParamContent ResponseOutputMessageParam"
    ),
    "responses.response_output_refusal": "responses ResponseOutputRefusal",
    "responses.response_output_refusal_param": "params.responses ResponseOutputRefusalParam",
    "responses.response_output_text": (
        "responses Annotation=ResponseOutputTextAnnotation "
        "AnnotationContainerFileCitation=ResponseOutputTextAnnotationContainerFileCitation "
        "AnnotationFileCitation=ResponseOutputTextAnnotationFileCitation "
        "AnnotationFilePath=ResponseOutputTextAnnotationFilePath "
        "AnnotationURLCitation=ResponseOutputTextAnnotationURLCitation Logprob=ResponseOutputTextLogprob "
        "LogprobTopLogprob=ResponseOutputTextLogprobTopLogprob ResponseOutputText"
    ),
    "responses.response_output_text_annotation_added_event": (
        "responses Annotation=ResponseOutputTextAnnotationAddedEventAnnotation "
        "AnnotationContainerFileCitation=ResponseOutputTextAnnotationAddedEventAnnotationContainerFileCitation "
        "AnnotationFileCitation=ResponseOutputTextAnnotationAddedEventAnnotationFileCitation "
        "AnnotationFilePath=ResponseOutputTextAnnotationAddedEventAnnotationFilePath "
        "AnnotationURLCitation=ResponseOutputTextAnnotationAddedEventAnnotationURLCitation "
        "ResponseOutputTextAnnotationAddedEvent"
    ),
    "responses.response_output_text_param": (
        "params.responses Annotation AnnotationContainerFileCitation AnnotationFileCitation AnnotationFilePath "
        "AnnotationURLCitation Logprob LogprobTopLogprob ResponseOutputTextParam"
    ),
    "responses.response_prompt": "responses ResponsePrompt Variables",
    "responses.response_prompt_param": "params.responses ResponsePromptParam Variables",
    "responses.response_queued_event": "responses ResponseQueuedEvent",
    "responses.response_reasoning_item": "responses Content=ResponseReasoningItemContent ResponseReasoningItem Summary",
    "responses.response_reasoning_item_param": (
        "params.responses Content=ResponseReasoningItemParamContent ResponseReasoningItemParam Summary"
    ),
    "responses.response_reasoning_summary_part_added_event": (
        "responses Part=ResponseReasoningSummaryPartAddedEventPart ResponseReasoningSummaryPartAddedEvent"
    ),
    "responses.response_reasoning_summary_part_done_event": (
        "responses Part=ResponseReasoningSummaryPartDoneEventPart ResponseReasoningSummaryPartDoneEvent"
    ),
    "responses.response_reasoning_summary_text_delta_event": "responses ResponseReasoningSummaryTextDeltaEvent",
    "responses.response_reasoning_summary_text_done_event": "responses ResponseReasoningSummaryTextDoneEvent",
    "responses.response_reasoning_text_delta_event": "responses ResponseReasoningTextDeltaEvent",
    "responses.response_reasoning_text_done_event": "responses ResponseReasoningTextDoneEvent",
    "responses.response_refusal_delta_event": "responses ResponseRefusalDeltaEvent",
    "responses.response_refusal_done_event": "responses ResponseRefusalDoneEvent",
    "responses.response_retrieve_params": (
        "params.responses ResponseRetrieveParams ResponseRetrieveParamsBase ResponseRetrieveParamsNonStreaming "
        "ResponseRetrieveParamsStreaming"
    ),
    "responses.response_shell_call_command_added_event": "responses ResponseShellCallCommandAddedEvent",
    "responses.response_shell_call_command_delta_event": "responses ResponseShellCallCommandDeltaEvent",
    "responses.response_shell_call_command_done_event": "responses ResponseShellCallCommandDoneEvent",
    "responses.response_shell_call_output_content_delta_event": (
        "responses Delta ResponseShellCallOutputContentDeltaEvent"
    ),
    "responses.response_shell_call_output_content_done_event": (
        "responses Output=ResponseShellCallOutputContentDoneEventOutput "
        "OutputOutcome=ResponseShellCallOutputContentDoneEventOutputOutcome "
        "OutputOutcomeExit=ResponseShellCallOutputContentDoneEventOutputOutcomeExit "
        "OutputOutcomeTimeout=ResponseShellCallOutputContentDoneEventOutputOutcomeTimeout "
        "ResponseShellCallOutputContentDoneEvent"
    ),
    "responses.response_status": "responses ResponseStatus",
    "responses.response_steer_accepted_event": (
        "responses ResponseSteerAcceptedEvent Steer=ResponseSteerAcceptedEventSteer"
    ),
    "responses.response_steer_error_code": "responses ResponseSteerErrorCode",
    "responses.response_steer_event": "responses ResponseSteerEvent",
    "responses.response_steer_event_param": "params.responses ResponseSteerEventParam",
    "responses.response_steer_failed_event": (
        "responses Error ResponseSteerFailedEvent Steer=ResponseSteerFailedEventSteer"
    ),
    "responses.response_steer_input": (
        "responses ResponseSteerInput ResponseSteerInputItemList ResponseSteerInputItemListFunctionCallOutput "
        "ResponseSteerInputItemListFunctionCallOutputCaller ResponseSteerInputItemListFunctionCallOutputCallerDirect "
        "ResponseSteerInputItemListFunctionCallOutputCallerProgram ResponseSteerInputItemListMessage"
    ),
    "responses.response_steer_input_content": "responses ResponseSteerInputContent",
    "responses.response_steer_input_content_param": "params.responses ResponseSteerInputContentParam",
    "responses.response_steer_input_param": (
        "params.responses ResponseSteerInputItemList ResponseSteerInputItemListFunctionCallOutput "
        "ResponseSteerInputItemListFunctionCallOutputCaller ResponseSteerInputItemListFunctionCallOutputCallerDirect "
        "ResponseSteerInputItemListFunctionCallOutputCallerProgram ResponseSteerInputItemListMessage "
        "ResponseSteerInputParam"
    ),
    "responses.response_steer_pending_event": (
        "responses ResponseSteerPendingEvent Steer=ResponseSteerPendingEventSteer"
    ),
    "responses.response_steer_pending_reason": "responses ResponseSteerPendingReason",
    "responses.response_steer_required_input": (
        "responses ApplyPatchCallOutput=ResponseSteerRequiredInputApplyPatchCallOutput "
        "ComputerCallOutput=ResponseSteerRequiredInputComputerCallOutput CustomToolCallOutput "
        "FunctionCallOutput=ResponseSteerRequiredInputFunctionCallOutput "
        "McpApprovalResponse=ResponseSteerRequiredInputMcpApprovalResponse ResponseSteerRequiredInput "
        "ShellCallOutput=ResponseSteerRequiredInputShellCallOutput ToolSearchOutput"
    ),
    "responses.response_stream_event": "responses ResponseStreamEvent",
    "responses.response_text_config": "responses ResponseTextConfig",
    "responses.response_text_config_param": "params.responses ResponseTextConfigParam",
    "responses.response_text_delta_event": (
        "responses Logprob=ResponseTextDeltaEventLogprob LogprobTopLogprob=ResponseTextDeltaEventLogprobTopLogprob "
        "ResponseTextDeltaEvent"
    ),
    "responses.response_text_done_event": (
        "responses Logprob=ResponseTextDoneEventLogprob LogprobTopLogprob=ResponseTextDoneEventLogprobTopLogprob "
        "ResponseTextDoneEvent"
    ),
    "responses.response_tool_search_call": "responses ResponseToolSearchCall",
    "responses.response_tool_search_output_item": "responses ResponseToolSearchOutputItem",
    "responses.response_tool_search_output_item_param": (
        "params.responses Tool=ResponseToolSearchOutputItemParamTool "
        "ToolCodeInterpreterContainer=ResponseToolSearchOutputItemParamToolCodeInterpreterContainer "
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy=ResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy "
        "ToolMcpAllowedTools=ResponseToolSearchOutputItemParamToolMcpAllowedTools "
        "ToolMcpRequireApproval=ResponseToolSearchOutputItemParamToolMcpRequireApproval;responses "
        "ResponseToolSearchOutputItemParam ToolCodeInterpreter ToolCodeInterpreterContainerCodeInterpreterToolAuto "
        "ToolImageGeneration ToolImageGenerationInputImageMask ToolImageGenerationSvg ToolImageGenerationSvgReasoning "
        "ToolLocalShell ToolMcp ToolMcpAllowedToolsMcpToolFilter ToolMcpRequireApprovalMcpToolApprovalFilter "
        "ToolMcpRequireApprovalMcpToolApprovalFilterAlways ToolMcpRequireApprovalMcpToolApprovalFilterNever "
        "ToolProgrammaticToolCalling"
    ),
    "responses.response_tool_search_output_item_param_param": (
        "params.responses ResponseToolSearchOutputItemParamParam Tool=ResponseToolSearchOutputItemParamParamTool "
        "ToolCodeInterpreter "
        "ToolCodeInterpreterContainer=ResponseToolSearchOutputItemParamParamToolCodeInterpreterContainer "
        "ToolCodeInterpreterContainerCodeInterpreterToolAuto "
        "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy=ResponseToolSearchOutputItemParamParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy "
        "ToolImageGeneration ToolImageGenerationInputImageMask ToolImageGenerationSvg ToolImageGenerationSvgReasoning "
        "ToolLocalShell ToolMcp ToolMcpAllowedTools=ResponseToolSearchOutputItemParamParamToolMcpAllowedTools "
        "ToolMcpAllowedToolsMcpToolFilter "
        "ToolMcpRequireApproval=ResponseToolSearchOutputItemParamParamToolMcpRequireApproval "
        "ToolMcpRequireApprovalMcpToolApprovalFilter ToolMcpRequireApprovalMcpToolApprovalFilterAlways "
        "ToolMcpRequireApprovalMcpToolApprovalFilterNever ToolProgrammaticToolCalling"
    ),
    "responses.response_usage": (
        "responses InputTokensDetails InputTokensDetailsCacheWriteTokensDetails OutputTokensDetails ResponseUsage"
    ),
    "responses.response_web_search_call_completed_event": "responses ResponseWebSearchCallCompletedEvent",
    "responses.response_web_search_call_in_progress_event": "responses ResponseWebSearchCallInProgressEvent",
    "responses.response_web_search_call_searching_event": "responses ResponseWebSearchCallSearchingEvent",
    "responses.responses_client_event": (
        "responses ContextManagement Conversation=ResponsesClientEventConversation "
        "Moderation=ResponsesClientEventModeration ModerationPolicy ModerationPolicyInput ModerationPolicyOutput "
        "PromptCacheOptions=ResponsesClientEventPromptCacheOptions ResponseCreate ResponseCreateAccessPrograms "
        "ResponseCreateContextManagement ResponseCreateConversation ResponseCreateImage ResponseCreateModeration "
        "ResponseCreateModerationPolicy ResponseCreateModerationPolicyInput ResponseCreateModerationPolicyOutput "
        "ResponseCreatePromptCacheOptions ResponseCreateStreamOptions ResponseCreateToolChoice "
        "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam ResponsesClientEvent StreamOptions "
        "ToolChoice=ResponsesClientEventToolChoice "
        "ToolChoiceSpecificProgrammaticToolCallingParam=ResponsesClientEventToolChoiceSpecificProgrammaticToolCallingParam"
    ),
    "responses.responses_client_event_param": (
        "params.responses ContextManagement=ResponsesClientEventParamContextManagement "
        "Conversation=ResponsesClientEventParamConversation Moderation=ResponsesClientEventParamModeration "
        "ModerationPolicy=ResponsesClientEventParamModerationPolicy "
        "ModerationPolicyInput=ResponsesClientEventParamModerationPolicyInput "
        "ModerationPolicyOutput=ResponsesClientEventParamModerationPolicyOutput "
        "PromptCacheOptions=ResponsesClientEventParamPromptCacheOptions ResponseCreate ResponseCreateAccessPrograms "
        "ResponseCreateContextManagement ResponseCreateConversation ResponseCreateImage ResponseCreateModeration "
        "ResponseCreateModerationPolicy ResponseCreateModerationPolicyInput ResponseCreateModerationPolicyOutput "
        "ResponseCreatePromptCacheOptions ResponseCreateStreamOptions ResponseCreateToolChoice "
        "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam ResponsesClientEventParam "
        "StreamOptions=ResponsesClientEventParamStreamOptions ToolChoice=ResponsesClientEventParamToolChoice "
        "ToolChoiceSpecificProgrammaticToolCallingParam=ResponsesClientEventParamToolChoiceSpecificProgrammaticToolCallingParam"
    ),
    "responses.responses_server_event": (
        "responses ResponseAudioTranscriptWsDelta ResponseAudioTranscriptWsDone ResponseAudioWsDelta "
        "ResponseAudioWsDone ResponseCodeInterpreterCallCodeWsDelta ResponseCodeInterpreterCallCodeWsDone "
        "ResponseCodeInterpreterCallInWsProgress ResponseCodeInterpreterCallWsCompleted "
        "ResponseCodeInterpreterCallWsInterpreting ResponseCompactionWsCompacting ResponseContentPartWsAdded "
        "ResponseContentPartWsDone ResponseCustomToolCallInputWsDelta ResponseCustomToolCallInputWsDone "
        "ResponseFileSearchCallInWsProgress ResponseFileSearchCallWsCompleted ResponseFileSearchCallWsSearching "
        "ResponseFunctionCallArgumentsWsDelta ResponseFunctionCallArgumentsWsDone ResponseImageGenCallInWsProgress "
        "ResponseImageGenCallPartialWsImage ResponseImageGenCallWsCompleted ResponseImageGenCallWsGenerating "
        "ResponseInWsProgress ResponseMcpCallArgumentsWsDelta ResponseMcpCallArgumentsWsDone "
        "ResponseMcpCallInWsProgress ResponseMcpCallWsCompleted ResponseMcpCallWsFailed "
        "ResponseMcpListToolsInWsProgress ResponseMcpListToolsWsCompleted ResponseMcpListToolsWsFailed "
        "ResponseOutputItemWsAdded ResponseOutputItemWsDone ResponseOutputTextAnnotationWsAdded "
        "ResponseReasoningSummaryPartWsAdded ResponseReasoningSummaryPartWsDone ResponseReasoningSummaryTextWsDelta "
        "ResponseReasoningSummaryTextWsDone ResponseReasoningTextWsDelta ResponseReasoningTextWsDone "
        "ResponseRefusalWsDelta ResponseRefusalWsDone ResponseShellCallCommandWsAdded ResponseShellCallCommandWsDelta "
        "ResponseShellCallCommandWsDone ResponseShellCallOutputContentWsDelta ResponseShellCallOutputContentWsDone "
        "ResponseTextWsDelta ResponseTextWsDone ResponseWebSearchCallInWsProgress ResponseWebSearchCallWsCompleted "
        "ResponseWebSearchCallWsSearching ResponseWsCompleted ResponseWsCreated ResponseWsError ResponseWsErrorError "
        "ResponseWsErrorErrorMisalignment ResponseWsErrorErrorMisalignmentSteer ResponseWsFailed ResponseWsIncomplete "
        "ResponseWsQueued ResponsesServerEvent"
    ),
    "responses.service_tier": "responses ServiceTier",
    "responses.skill_reference": "responses SkillReference",
    "responses.skill_reference_param": "params.responses SkillReferenceParam",
    "responses.tool": (
        "responses CodeInterpreter CodeInterpreterContainer CodeInterpreterContainerCodeInterpreterToolAuto "
        "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy ImageGeneration ImageGenerationInputImageMask "
        "ImageGenerationSvg ImageGenerationSvgReasoning LocalShell Mcp McpAllowedTools McpAllowedToolsMcpToolFilter "
        "McpRequireApproval McpRequireApprovalMcpToolApprovalFilter McpRequireApprovalMcpToolApprovalFilterAlways "
        "McpRequireApprovalMcpToolApprovalFilterNever ProgrammaticToolCalling Tool WebSearchToolFilters "
        "WebSearchToolUserLocation"
    ),
    "responses.tool_choice_allowed": "responses ToolChoiceAllowed",
    "responses.tool_choice_allowed_param": "params.responses ToolChoiceAllowedParam",
    "responses.tool_choice_apply_patch": "responses ToolChoiceApplyPatch",
    "responses.tool_choice_apply_patch_param": "params.responses ToolChoiceApplyPatchParam",
    "responses.tool_choice_custom": "responses ToolChoiceCustom",
    "responses.tool_choice_custom_param": "params.responses ToolChoiceCustomParam",
    "responses.tool_choice_function": "responses ToolChoiceFunction",
    "responses.tool_choice_function_param": "params.responses ToolChoiceFunctionParam",
    "responses.tool_choice_mcp": "responses ToolChoiceMcp",
    "responses.tool_choice_mcp_param": "params.responses ToolChoiceMcpParam",
    "responses.tool_choice_options": "responses ToolChoiceOptions",
    "responses.tool_choice_shell": "responses ToolChoiceShell",
    "responses.tool_choice_shell_param": "params.responses ToolChoiceShellParam",
    "responses.tool_choice_types": "responses ToolChoiceTypes",
    "responses.tool_choice_types_param": "params.responses ToolChoiceTypesParam",
    "responses.tool_param": (
        "params.responses CodeInterpreter CodeInterpreterContainer CodeInterpreterContainerCodeInterpreterToolAuto "
        "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy ImageGeneration ImageGenerationInputImageMask "
        "ImageGenerationSvg ImageGenerationSvgReasoning LocalShell Mcp McpAllowedTools McpAllowedToolsMcpToolFilter "
        "McpRequireApproval McpRequireApprovalMcpToolApprovalFilter McpRequireApprovalMcpToolApprovalFilterAlways "
        "McpRequireApprovalMcpToolApprovalFilterNever ParseableToolParam ProgrammaticToolCalling ToolParam "
        "WebSearchTool WebSearchToolFilters WebSearchToolUserLocation"
    ),
    "responses.tool_search_output_namespace_tool": (
        "responses Tool=ToolSearchOutputNamespaceToolTool ToolFunction=ToolSearchOutputNamespaceToolToolFunction "
        "ToolSearchOutputNamespaceTool"
    ),
    "responses.tool_search_output_namespace_tool_param": (
        "params.responses Tool=ToolSearchOutputNamespaceToolParamTool "
        "ToolFunction=ToolSearchOutputNamespaceToolParamToolFunction ToolSearchOutputNamespaceToolParam "
        "_ToolFunctionReservedKeywords=ToolSearchOutputNamespaceToolParam_ToolFunctionReservedKeywords"
    ),
    "responses.tool_search_tool": "responses ToolSearchTool",
    "responses.tool_search_tool_param": "params.responses ToolSearchToolParam",
    "responses.web_search_preview_tool": "responses UserLocation=WebSearchPreviewToolUserLocation WebSearchPreviewTool",
    "responses.web_search_preview_tool_param": (
        "params.responses UserLocation=WebSearchPreviewToolParamUserLocation WebSearchPreviewToolParam"
    ),
    "responses.web_search_tool": (
        "responses Filters=ResponsesWebSearchToolFilters UserLocation=ResponsesWebSearchToolUserLocation WebSearchTool"
    ),
    "responses.web_search_tool_param": (
        "params.responses Filters=WebSearchToolParamFilters UserLocation=WebSearchToolParamUserLocation "
        "WebSearchToolParam"
    ),
    "safety": "",
    "safety.safety_alert": "safety SafetyAlert",
    "safety.safety_case": "safety Notice SafetyCase",
    "shared": "shared ChatModel=SharedChatModel",
    "shared.all_models": "shared AllModels",
    "shared.chat_model": "shared ChatModel=SharedChatModel",
    "shared.comparison_filter": "shared ComparisonFilter",
    "shared.compound_filter": "shared CompoundFilter Filter",
    "shared.custom_tool_input_format": "shared CustomToolInputFormat Grammar Text",
    "shared.decision_input_json": "shared DecisionInputJSON",
    "shared.decision_question_input_image": "shared DecisionQuestionInputImage",
    "shared.decision_question_input_part": "shared DecisionQuestionInputPart",
    "shared.decision_question_input_text": "shared DecisionQuestionInputText",
    "shared.error_object": "shared ErrorObject Misalignment MisalignmentSteer",
    "shared.function_definition": "shared FunctionDefinition",
    "shared.function_parameters": "shared FunctionParameters",
    "shared.metadata": "shared Metadata",
    "shared.oauth_error_code": "shared OAuthErrorCode",
    "shared.reasoning": "shared Reasoning",
    "shared.reasoning_effort": "shared ReasoningEffort",
    "shared.response_format_json_object": "shared ResponseFormatJSONObject",
    "shared.response_format_json_schema": "shared JSONSchema ResponseFormatJSONSchema",
    "shared.response_format_text": "shared ResponseFormatText",
    "shared.response_format_text_grammar": "shared ResponseFormatTextGrammar",
    "shared.response_format_text_python": "shared ResponseFormatTextPython",
    "shared.responses_model": "shared ResponsesModel",
    "shared_params": (
        "params.shared_params ChatModel ComparisonFilter CompoundFilter CustomToolInputFormat DecisionInputJSON "
        "DecisionQuestionInputImage DecisionQuestionInputPart DecisionQuestionInputText FunctionDefinition "
        "FunctionParameters Metadata OAuthErrorCode Reasoning ReasoningEffort ResponseFormatJSONObject "
        "ResponseFormatJSONSchema ResponseFormatText ResponsesModel"
    ),
    "shared_params.chat_model": "params.shared_params ChatModel",
    "shared_params.comparison_filter": "params.shared_params ComparisonFilter",
    "shared_params.compound_filter": "params.shared_params CompoundFilter Filter",
    "shared_params.custom_tool_input_format": "params.shared_params CustomToolInputFormat Grammar Text",
    "shared_params.decision_input_json": "params.shared_params DecisionInputJSON",
    "shared_params.decision_question_input_image": "params.shared_params DecisionQuestionInputImage",
    "shared_params.decision_question_input_part": "params.shared_params DecisionQuestionInputPart",
    "shared_params.decision_question_input_text": "params.shared_params DecisionQuestionInputText",
    "shared_params.function_definition": "params.shared_params FunctionDefinition",
    "shared_params.function_parameters": "params.shared_params FunctionParameters",
    "shared_params.metadata": "params.shared_params Metadata",
    "shared_params.oauth_error_code": "params.shared_params OAuthErrorCode",
    "shared_params.reasoning": "params.shared_params Reasoning",
    "shared_params.reasoning_effort": "params.shared_params ReasoningEffort",
    "shared_params.response_format_json_object": "params.shared_params ResponseFormatJSONObject",
    "shared_params.response_format_json_schema": "params.shared_params JSONSchema ResponseFormatJSONSchema",
    "shared_params.response_format_text": "params.shared_params ResponseFormatText",
    "shared_params.responses_model": "params.shared_params ResponsesModel",
    "skill": "skills Skill",
    "skill_create_params": "params.skills SkillCreateParams",
    "skill_list": "skills SkillList",
    "skill_list_params": "params.skills SkillListParams",
    "skill_update_params": "params.skills SkillUpdateParams",
    "skills": "params.skills VersionCreateParams VersionListParams",
    "skills.deleted_skill_version": "skills DeletedSkillVersion",
    "skills.skill_version": "skills SkillVersion",
    "skills.skill_version_list": "skills SkillVersionList",
    "skills.version_create_params": "params.skills VersionCreateParams",
    "skills.version_list_params": "params.skills VersionListParams",
    "static_file_chunking_strategy": "vector_stores StaticFileChunkingStrategy",
    "static_file_chunking_strategy_object": "vector_stores StaticFileChunkingStrategyObject",
    "static_file_chunking_strategy_object_param": "params.vector_stores StaticFileChunkingStrategyObjectParam",
    "static_file_chunking_strategy_param": "params.vector_stores StaticFileChunkingStrategyParam",
    "upload": "uploads Upload",
    "upload_complete_params": "params.uploads UploadCompleteParams",
    "upload_create_params": "params.uploads ExpiresAfter UploadCreateParams",
    "uploads": "params.uploads PartCreateParams",
    "uploads.part_create_params": "params.uploads PartCreateParams",
    "uploads.upload_part": "uploads UploadPart",
    "vector_store": "vector_stores ExpiresAfter FileCounts=VectorStoreFileCounts VectorStore",
    "vector_store_create_params": (
        "params.vector_stores ExpiresAfter=VectorStoreCreateParamsExpiresAfter VectorStoreCreateParams"
    ),
    "vector_store_deleted": "vector_stores VectorStoreDeleted",
    "vector_store_list_params": "params.vector_stores VectorStoreListParams",
    "vector_store_search_params": "params.vector_stores Filters RankingOptions VectorStoreSearchParams",
    "vector_store_search_response": "vector_stores Content VectorStoreSearchResponse",
    "vector_store_update_params": (
        "params.vector_stores ExpiresAfter=VectorStoreUpdateParamsExpiresAfter VectorStoreUpdateParams"
    ),
    "vector_stores": (
        "params.vector_stores FileBatchCreateParams FileBatchListFilesParams FileCreateParams FileListParams "
        "FileUpdateParams"
    ),
    "vector_stores.file_batch_create_params": "params.vector_stores File FileBatchCreateParams",
    "vector_stores.file_batch_list_files_params": "params.vector_stores FileBatchListFilesParams",
    "vector_stores.file_content_response": "vector_stores FileContentResponse",
    "vector_stores.file_create_params": "params.vector_stores FileCreateParams",
    "vector_stores.file_list_params": "params.vector_stores FileListParams",
    "vector_stores.file_update_params": "params.vector_stores FileUpdateParams",
    "vector_stores.vector_store_file": "vector_stores LastError VectorStoreFile",
    "vector_stores.vector_store_file_batch": (
        "vector_stores FileCounts=VectorStoreFileBatchFileCounts VectorStoreFileBatch"
    ),
    "vector_stores.vector_store_file_deleted": "vector_stores VectorStoreFileDeleted",
    "video": "videos Video",
    "video_create_character_params": "params.videos VideoCreateCharacterParams",
    "video_create_character_response": "videos VideoCreateCharacterResponse",
    "video_create_error": "videos Misalignment MisalignmentSteer VideoCreateError",
    "video_create_params": "params.videos InputReference VideoCreateParams",
    "video_delete_response": "videos VideoDeleteResponse",
    "video_download_content_params": "params.videos VideoDownloadContentParams",
    "video_edit_params": (
        "params.videos Video=VideoEditParamsVideo VideoEditParams "
        "VideoVideoReferenceInputParam=VideoEditParamsVideoVideoReferenceInputParam"
    ),
    "video_extend_params": (
        "params.videos Video=VideoExtendParamsVideo VideoExtendParams "
        "VideoVideoReferenceInputParam=VideoExtendParamsVideoVideoReferenceInputParam"
    ),
    "video_get_character_response": "videos VideoGetCharacterResponse",
    "video_list_params": "params.videos VideoListParams",
    "video_model": "videos VideoModel",
    "video_model_param": "params.videos VideoModelParam",
    "video_remix_params": "params.videos VideoRemixParams",
    "video_seconds": "videos VideoSeconds",
    "video_size": "videos VideoSize",
    "videos": (
        "params.videos VideoCreateCharacterParams VideoCreateParams VideoDownloadContentParams VideoEditParams "
        "VideoExtendParams VideoListParams VideoModelParam VideoRemixParams"
    ),
    "webhooks": (
        "params.webhooks WebhookCreateParams WebhookListParams WebhookRotateSecretParams WebhookTestParams "
        "WebhookUpdateParams"
    ),
    "webhooks.agent_environment_expired_webhook_event": (
        "webhooks AgentEnvironmentExpiredWebhookEvent Data=AgentEnvironmentExpiredWebhookEventData"
    ),
    "webhooks.agent_environment_failed_webhook_event": (
        "webhooks AgentEnvironmentFailedWebhookEvent Data=AgentEnvironmentFailedWebhookEventData"
    ),
    "webhooks.agent_environment_ready_webhook_event": (
        "webhooks AgentEnvironmentReadyWebhookEvent Data=AgentEnvironmentReadyWebhookEventData"
    ),
    "webhooks.agent_environment_suspended_webhook_event": (
        "webhooks AgentEnvironmentSuspendedWebhookEvent Data=AgentEnvironmentSuspendedWebhookEventData"
    ),
    "webhooks.agent_session_action_required_webhook_event": (
        "webhooks AgentSessionActionRequiredWebhookEvent Data=AgentSessionActionRequiredWebhookEventData "
        "DataRequiredAction"
    ),
    "webhooks.agent_session_created_webhook_event": (
        "webhooks AgentSessionCreatedWebhookEvent Data=AgentSessionCreatedWebhookEventData DataConnect"
    ),
    "webhooks.agent_session_failed_webhook_event": (
        "webhooks AgentSessionFailedWebhookEvent Data=AgentSessionFailedWebhookEventData"
    ),
    "webhooks.agent_session_idle_webhook_event": (
        "webhooks AgentSessionIdleWebhookEvent Data=AgentSessionIdleWebhookEventData"
    ),
    "webhooks.agent_session_in_progress_webhook_event": (
        "webhooks AgentSessionInProgressWebhookEvent Data=AgentSessionInProgressWebhookEventData"
    ),
    "webhooks.batch_cancelled_webhook_event": "webhooks BatchCancelledWebhookEvent Data=BatchCancelledWebhookEventData",
    "webhooks.batch_completed_webhook_event": "webhooks BatchCompletedWebhookEvent Data=BatchCompletedWebhookEventData",
    "webhooks.batch_expired_webhook_event": "webhooks BatchExpiredWebhookEvent Data=BatchExpiredWebhookEventData",
    "webhooks.batch_failed_webhook_event": "webhooks BatchFailedWebhookEvent Data=BatchFailedWebhookEventData",
    "webhooks.deleted_webhook_endpoint": "webhooks DeletedWebhookEndpoint",
    "webhooks.eval_run_canceled_webhook_event": (
        "webhooks Data=EvalRunCanceledWebhookEventData EvalRunCanceledWebhookEvent"
    ),
    "webhooks.eval_run_failed_webhook_event": "webhooks Data=EvalRunFailedWebhookEventData EvalRunFailedWebhookEvent",
    "webhooks.eval_run_succeeded_webhook_event": (
        "webhooks Data=EvalRunSucceededWebhookEventData EvalRunSucceededWebhookEvent"
    ),
    "webhooks.fine_tuning_job_cancelled_webhook_event": (
        "webhooks Data=FineTuningJobCancelledWebhookEventData FineTuningJobCancelledWebhookEvent"
    ),
    "webhooks.fine_tuning_job_failed_webhook_event": (
        "webhooks Data=FineTuningJobFailedWebhookEventData FineTuningJobFailedWebhookEvent"
    ),
    "webhooks.fine_tuning_job_succeeded_webhook_event": (
        "webhooks Data=FineTuningJobSucceededWebhookEventData FineTuningJobSucceededWebhookEvent"
    ),
    "webhooks.live_call_incoming_webhook_event": (
        "webhooks Data=LiveCallIncomingWebhookEventData DataSipHeader=LiveCallIncomingWebhookEventDataSipHeader "
        "LiveCallIncomingWebhookEvent"
    ),
    "webhooks.live_transport_connected_webhook_event": (
        "webhooks Data=LiveTransportConnectedWebhookEventData LiveTransportConnectedWebhookEvent"
    ),
    "webhooks.live_transport_incoming_webhook_event": (
        "webhooks Data=LiveTransportIncomingWebhookEventData "
        "DataSipHeader=LiveTransportIncomingWebhookEventDataSipHeader LiveTransportIncomingWebhookEvent"
    ),
    "webhooks.realtime_call_incoming_webhook_event": (
        "webhooks Data=RealtimeCallIncomingWebhookEventData "
        "DataSipHeader=RealtimeCallIncomingWebhookEventDataSipHeader RealtimeCallIncomingWebhookEvent"
    ),
    "webhooks.response_cancelled_webhook_event": (
        "webhooks Data=ResponseCancelledWebhookEventData ResponseCancelledWebhookEvent"
    ),
    "webhooks.response_completed_webhook_event": (
        "webhooks Data=ResponseCompletedWebhookEventData ResponseCompletedWebhookEvent"
    ),
    "webhooks.response_failed_webhook_event": "webhooks Data=ResponseFailedWebhookEventData ResponseFailedWebhookEvent",
    "webhooks.response_incomplete_webhook_event": (
        "webhooks Data=ResponseIncompleteWebhookEventData ResponseIncompleteWebhookEvent"
    ),
    "webhooks.safety_alert_created_webhook_event": (
        "webhooks Data=SafetyAlertCreatedWebhookEventData SafetyAlertCreatedWebhookEvent"
    ),
    "webhooks.safety_deactivation_issued_webhook_event": (
        "webhooks Data=SafetyDeactivationIssuedWebhookEventData SafetyDeactivationIssuedWebhookEvent"
    ),
    "webhooks.safety_identifier_blocked_webhook_event": (
        "webhooks Data=SafetyIdentifierBlockedWebhookEventData SafetyIdentifierBlockedWebhookEvent"
    ),
    "webhooks.safety_org_alert_created_webhook_event": (
        "webhooks Data=SafetyOrgAlertCreatedWebhookEventData SafetyOrgAlertCreatedWebhookEvent"
    ),
    "webhooks.safety_warning_issued_webhook_event": (
        "webhooks Data=SafetyWarningIssuedWebhookEventData SafetyWarningIssuedWebhookEvent"
    ),
    "webhooks.unwrap_webhook_event": "webhooks UnwrapWebhookEvent",
    "webhooks.webhook_create_params": "params.webhooks WebhookCreateParams",
    "webhooks.webhook_endpoint": "webhooks WebhookEndpoint",
    "webhooks.webhook_endpoint_list": "webhooks WebhookEndpointList",
    "webhooks.webhook_endpoint_test_result": "webhooks WebhookEndpointTestResult",
    "webhooks.webhook_endpoint_with_secret": "webhooks WebhookEndpointWithSecret",
    "webhooks.webhook_event_type_list": "webhooks WebhookEventTypeList",
    "webhooks.webhook_list_params": "params.webhooks WebhookListParams",
    "webhooks.webhook_rotate_secret_params": "params.webhooks WebhookRotateSecretParams",
    "webhooks.webhook_test_params": "params.webhooks WebhookTestParams",
    "webhooks.webhook_update_params": "params.webhooks WebhookUpdateParams",
    "websocket": "params.websocket ReconnectingOverrides SyncWebSocketConnectionOptions WebSocketConnectionOptions",
    "websocket_connection_options": (
        "params.websocket SyncWebSocketConnectionOptions WebSocketConnectionOptions;websocket "
        "WebsocketConnectionOptions"
    ),
    "websocket_reconnection": "params.websocket ReconnectingOverrides;websocket ReconnectingEvent",
}
