# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `beta_agents`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

import openai_async.types.beta_agents as _beta_agents
from openai_async.types._words import SequenceNotStr


class AgentBrowserAuthenticationCancelParam(TypedDict, total=False):
    action: Required[Literal["cancel"]]
    type: Required[Literal["browser_authentication"]]


class AgentBrowserAuthenticationCancelParamParam(TypedDict, total=False):
    action: Required[Literal["cancel"]]
    type: Required[Literal["browser_authentication"]]


class AgentBrowserAuthenticationSubmitParam(TypedDict, total=False):
    action: Required[Literal["submit"]]
    fields: Required[Iterable[AgentBrowserAuthenticationSubmitParamField]]
    type: Required[Literal["browser_authentication"]]
    selected_option: str | None


class AgentBrowserAuthenticationSubmitParamField(TypedDict, total=False):
    field_id: Required[str]
    value: Required[str]


class AgentBrowserAuthenticationSubmitParamParam(TypedDict, total=False):
    action: Required[Literal["submit"]]
    fields: Required[Iterable[AgentBrowserAuthenticationSubmitParamParamField]]
    type: Required[Literal["browser_authentication"]]
    selected_option: str | None


class AgentBrowserAuthenticationSubmitParamParamField(TypedDict, total=False):
    field_id: Required[str]
    value: Required[str]


class AgentBrowserOriginAccessParam(TypedDict, total=False):
    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["browser_origin_access"]]


class AgentBrowserOriginAccessParamParam(TypedDict, total=False):
    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["browser_origin_access"]]


class AgentCreateParams(TypedDict, total=False):
    model: Required[str]
    compaction: AgentCreateParamsCompaction | None
    experimental: AgentCreateParamsExperimental
    instructions: str | None
    metadata: dict[str, str] | None
    multi_agent: MultiAgentConfigParam | None
    name: str | None
    reasoning: AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | None
    tools: Iterable[PersistedAgentToolParam] | None


_AgentCreateParamsCompactionKeywords = TypedDict(
    "_AgentCreateParamsCompactionKeywords", {"async": "bool | None"}, total=False
)


class AgentCreateParamsCompaction(_AgentCreateParamsCompactionKeywords, total=False):
    async_: bool | None


class AgentCreateParamsExperimental(TypedDict, total=False):
    time_awareness: bool


class AgentFunctionCallOutputParamInputContentParamInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]


class AgentFunctionCallOutputParamInputContentParamInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


class AgentListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class AgentReasoningParam(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    summary: Literal["concise", "detailed", "auto"] | None


class AgentSessionInputMessageParam(TypedDict, total=False):
    content: Required[Iterable[InputContentParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class SessionInputParamAgentSessionInputCancel(TypedDict, total=False):
    type: Required[Literal["agent.session.input.cancel"]]


class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict, total=False):
    request_id: Required[str]
    response: Required[SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse]
    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]


class SessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict, total=False):
    request_id: Required[str]
    response: Required[SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse]
    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]


class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(TypedDict, total=False):
    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["mcp_tool_call"]]


class SessionInputParamAgentSessionInputMessage(TypedDict, total=False):
    input: Required[Iterable[AgentSessionInputMessageParam]]
    type: Required[Literal["agent.session.input.message"]]


class SessionInputParamAgentSessionInputToolResult(TypedDict, total=False):
    call_id: Required[str]
    success: Required[bool]
    turn_id: Required[str]
    type: Required[Literal["agent.session.input.tool_result"]]
    error: str | None
    output: AgentFunctionCallOutputParam | None


class AgentTextParam(TypedDict, total=False):
    format: TextFormatParam | None
    verbosity: Literal["low", "medium", "high"] | None


class AgentToolConfigParamAutomations(TypedDict, total=False):
    type: Required[Literal["automations"]]


class AgentToolConfigParamComputerUse(TypedDict, total=False):
    type: Required[Literal["computer_use"]]
    include_screenshots: bool


_AgentToolConfigParamFunctionReservedKeywords = TypedDict(
    "_AgentToolConfigParamFunctionReservedKeywords", {"async": "bool"}, total=False
)


class AgentToolConfigParamFunction(_AgentToolConfigParamFunctionReservedKeywords, total=False):
    description: Required[str]
    name: Required[str]
    parameters: Required[dict[str, object]]
    type: Required[Literal["function"]]
    defer_loading: bool


class AgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    transport: Required[McpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: SequenceNotStr[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: dict[str, object] | None
    required: bool


class AgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool


class AgentToolConfigParamToolSearch(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class AgentToolConfigParamWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    allowed_domains: SequenceNotStr[str] | None
    context_size: Literal["low", "medium", "high"] | None
    location: AgentToolConfigParamWebSearchLocation | None
    mode: Literal["disabled", "cached", "live"] | None


class AgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class AgentUpdateParams(TypedDict, total=False):
    compaction: AgentUpdateParamsCompaction | None
    experimental: AgentUpdateParamsExperimental
    instructions: str | None
    metadata: dict[str, str] | None
    model: str
    multi_agent: MultiAgentConfigParam | None
    name: str | None
    reasoning: AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | None
    tools: Iterable[PersistedAgentToolParam] | None


_AgentUpdateParamsCompactionKeywords = TypedDict(
    "_AgentUpdateParamsCompactionKeywords", {"async": "bool | None"}, total=False
)


class AgentUpdateParamsCompaction(_AgentUpdateParamsCompactionKeywords, total=False):
    async_: bool | None


class AgentUpdateParamsExperimental(TypedDict, total=False):
    time_awareness: bool


class CreateAutomationParamsOnce(TypedDict, total=False):
    name: Required[str]
    run_at: Required[int]
    target: Required[AutomationTargetParam]
    type: Required[Literal["once"]]
    metadata: AutomationMetadataParam


class CreateAutomationParamsPeriodic(TypedDict, total=False):
    expression: Required[str]
    name: Required[str]
    target: Required[AutomationTargetParam]
    timezone: Required[str]
    type: Required[Literal["periodic"]]
    metadata: AutomationMetadataParam


class AutomationListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    session_id: str


class AutomationTargetParamExistingSession(TypedDict, total=False):
    instructions: Required[str]
    session_id: Required[str]
    type: Required[Literal["existing_session"]]


class AutomationTargetParamNewSession(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    input: Required[Iterable[AgentSessionInputMessageParam]]
    type: Required[Literal["new_session"]]
    agent: AutomationTargetParamNewSessionAgent
    agent_id: str
    metadata: dict[str, str] | None
    vault_ids: SequenceNotStr[str] | None


class AutomationTargetParamNewSessionAgent(TypedDict, total=False):
    compaction: AutomationTargetParamNewSessionAgentCompaction | None
    experimental: AutomationTargetParamNewSessionAgentExperimental
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigParam | None
    reasoning: AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | None
    tools: Iterable[AgentToolParam] | None


_AutomationTargetParamNewSessionAgentCompactionKeywords = TypedDict(
    "_AutomationTargetParamNewSessionAgentCompactionKeywords", {"async": "bool | None"}, total=False
)


class AutomationTargetParamNewSessionAgentCompaction(
    _AutomationTargetParamNewSessionAgentCompactionKeywords, total=False
):
    async_: bool | None


class AutomationTargetParamNewSessionAgentExperimental(TypedDict, total=False):
    time_awareness: bool


class AutomationUpdateParams(TypedDict, total=False):
    expression: str
    metadata: dict[str, str]
    name: str
    run_at: int
    target: AutomationTargetParam
    timezone: str


class InvocationListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class Environment(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: SequenceNotStr[str] | None
    desktop: EnvironmentDesktop | None
    env: dict[str, str] | None
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam] | None
    network: EnvironmentNetwork | None
    packages: EnvironmentPackages | None
    plugins: Iterable[HostedPluginParam] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None


class EnvironmentCreateParams(TypedDict, total=False):
    environment: Required[Environment]
    vault_ids: SequenceNotStr[str] | None
    idempotency_key: str


class EnvironmentDesktop(TypedDict, total=False):
    enabled: Required[bool]


class EnvironmentNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: SequenceNotStr[str] | None
    blocked_domains: SequenceNotStr[str] | None


class EnvironmentPackages(TypedDict, total=False):
    npm: SequenceNotStr[str] | None
    python: SequenceNotStr[str] | None
    system: SequenceNotStr[str] | None


class EnvironmentListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    type: Literal["openai_hosted"]


class FileCreateParamsHostedEnvironmentFileParamFileID(TypedDict, total=False):
    file_id: Required[str]
    path: Required[str]
    type: Required[Literal["file_id"]]


class FileCreateParamsHostedEnvironmentFileParamInline(TypedDict, total=False):
    data: Required[str]
    path: Required[str]
    type: Required[Literal["inline"]]


class FileListParams(TypedDict, total=False):
    limit: int | None
    order: Literal["asc", "desc"]
    page: str
    path: str | None


class TemplateCreateParamsDesktop(TypedDict, total=False):
    enabled: Required[bool]


class TemplateCreateParamsNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: SequenceNotStr[str] | None
    blocked_domains: SequenceNotStr[str] | None


class TemplateCreateParamsPackages(TypedDict, total=False):
    npm: SequenceNotStr[str] | None
    python: SequenceNotStr[str] | None
    system: SequenceNotStr[str] | None


class TemplateCreateParams(TypedDict, total=False):
    capability_directories: SequenceNotStr[str] | None
    desktop: TemplateCreateParamsDesktop | None
    env: dict[str, str] | None
    files: Iterable[HostedEnvironmentFileParam] | None
    name: str | None
    network: TemplateCreateParamsNetwork | None
    packages: TemplateCreateParamsPackages | None
    plugins: Iterable[HostedPluginParam] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None


class TemplateListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class TemplateUpdateParamsDesktop(TypedDict, total=False):
    enabled: Required[bool]


class TemplateUpdateParamsNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: SequenceNotStr[str] | None
    blocked_domains: SequenceNotStr[str] | None


class TemplateUpdateParamsPackages(TypedDict, total=False):
    npm: SequenceNotStr[str] | None
    python: SequenceNotStr[str] | None
    system: SequenceNotStr[str] | None


class TemplateUpdateParams(TypedDict, total=False):
    capability_directories: SequenceNotStr[str] | None
    desktop: TemplateUpdateParamsDesktop | None
    env: dict[str, str] | None
    files: Iterable[HostedEnvironmentFileParam] | None
    name: str | None
    network: TemplateUpdateParamsNetwork | None
    packages: TemplateUpdateParamsPackages | None
    plugins: Iterable[HostedPluginParam] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None


class SessionCreateParamsAgent(TypedDict, total=False):
    compaction: AgentCompaction | None
    experimental: AgentExperimental
    instructions: str | None
    model: str
    multi_agent: MultiAgentConfigParam | None
    reasoning: AgentReasoningParam | None
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    text: AgentTextParam | None
    tools: Iterable[AgentToolParam] | None


_AgentCompactionKeywords = TypedDict("_AgentCompactionKeywords", {"async": "bool | None"}, total=False)


class AgentCompaction(_AgentCompactionKeywords, total=False):
    async_: bool | None


class AgentExperimental(TypedDict, total=False):
    time_awareness: bool


class SessionCreateParamsPromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]


class SessionCreateParamsBase(TypedDict, total=False):
    environment: Required[EnvironmentParam]
    agent: SessionCreateParamsAgent
    agent_id: str
    input: str | Iterable[AgentSessionInputMessageParam] | None
    metadata: dict[str, str] | None
    prompt_cache_options: SessionCreateParamsPromptCacheOptions | None
    review: Literal["none", "auto_review"]
    spend_control: SessionCreateParamsSpendControl | None
    stream_options: StreamOptions
    vault_ids: SequenceNotStr[str] | None


class SessionCreateParamsNonStreaming(SessionCreateParamsBase, total=False):
    stream: Literal[False]


class SessionCreateParamsStreaming(SessionCreateParamsBase, total=False):
    stream: Required[Literal[True]]


class SessionCreateParamsSpendControl(TypedDict, total=False):
    limit: Required[int | None]


class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class SessionListParams(TypedDict, total=False):
    after: str
    agent_id: str
    limit: int
    metadata: dict[str, str]
    order: Literal["asc", "desc"]


class SessionUpdateParamsAgent(TypedDict, total=False):
    model: str
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None
    tools: Iterable[AgentToolParam] | None


class AgentReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class SessionUpdateParamsPromptCacheOptions(TypedDict, total=False):
    ttl: Literal["30m", "12h"]


class SessionUpdateParams(TypedDict, total=False):
    agent: SessionUpdateParamsAgent
    metadata: dict[str, str] | None
    prompt_cache_options: SessionUpdateParamsPromptCacheOptions | None
    review: Literal["none", "auto_review"]
    spend_control: SessionUpdateParamsSpendControl | None


class SessionUpdateParamsSpendControl(TypedDict, total=False):
    limit: Required[int | None]


class ArtifactListParams(TypedDict, total=False):
    after: str
    environment_id: str | None
    limit: int
    order: Literal["asc", "desc"]


class EventCreateParams(TypedDict, total=False):
    events: Required[Iterable[AgentSessionInputParam]]
    idempotency_key: str


class EventStreamParams(TypedDict, total=False):
    include_obfuscation: bool


class ItemListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class SubagentListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class SubagentsItemListParams(TypedDict, total=False):
    session_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]


class SubagentsTurnListParams(TypedDict, total=False):
    session_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]


class TurnsItemListParams(TypedDict, total=False):
    session_id: Required[str]
    subagent_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]


class TraceListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class TurnListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class SessionsTurnsItemListParams(TypedDict, total=False):
    session_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]


class VaultCreateParams(TypedDict, total=False):
    metadata: dict[str, str] | None
    name: str


class VaultListParams(TypedDict, total=False):
    after: str
    limit: int
    metadata: dict[str, str]
    order: Literal["asc", "desc"]
    status: VaultStatusFilterParam


class VaultUpdateParams(TypedDict, total=False):
    metadata: dict[str, str]
    name: str | None


class CreateVaultCredentialAuthParamEnvironmentVariable(TypedDict, total=False):
    networking: Required[CredentialNetworkingParam]
    secret_name: Required[str]
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]


class CreateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    access_token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["mcp_oauth"]]
    expires_at: str | None
    refresh: CreateVaultCredentialAuthParamMcpOauthRefresh | None


class CreateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    client_id: Required[str]
    refresh_token: Required[str]
    token_endpoint: Required[str]
    token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateParam]
    resource: str | None
    scope: str | None


class CreateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["static_bearer"]]


class RotateVaultCredentialAuthParamEnvironmentVariable(TypedDict, total=False):
    secret_value: Required[str]
    type: Required[Literal["environment_variable"]]


class RotateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    type: Required[Literal["mcp_oauth"]]
    access_token: str | None
    expires_at: str | None
    refresh: RotateVaultCredentialAuthParamMcpOauthRefresh | None


class RotateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    refresh_token: str | None
    scope: str | None
    token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam | None


class RotateVaultCredentialAuthParamStaticBearer(TypedDict, total=False):
    token: Required[str]
    type: Required[Literal["static_bearer"]]


class CredentialCreateParams(TypedDict, total=False):
    auth: Required[CredentialAuthCreateParam]
    name: Required[str]
    metadata: dict[str, str]


class CredentialListParams(TypedDict, total=False):
    after: str
    limit: int
    metadata: dict[str, str]
    order: Literal["asc", "desc"]
    status: VaultStatusFilterParam


class VaultCredentialNetworkingParamLimited(TypedDict, total=False):
    allowed_hosts: Required[SequenceNotStr[str]]
    type: Required[Literal["limited"]]


class VaultCredentialNetworkingParamUnrestricted(TypedDict, total=False):
    type: Required[Literal["unrestricted"]]


class CredentialUpdateParams(TypedDict, total=False):
    vault_id: Required[str]
    auth: CredentialAuthRotateParam
    metadata: dict[str, str]


class CreateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    client_secret: Required[str]
    type: Required[Literal["client_secret_basic"]]


class CreateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    client_secret: Required[str]
    type: Required[Literal["client_secret_post"]]


class CreateMcpOauthTokenEndpointAuthParamNone(TypedDict, total=False):
    type: Required[Literal["none"]]


class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    type: Required[Literal["client_secret_basic"]]
    client_secret: str | None


class RotateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    type: Required[Literal["client_secret_post"]]
    client_secret: str | None


class EnvironmentParamNone(TypedDict, total=False):
    type: Required[Literal["none"]]


class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: SequenceNotStr[str] | None
    container_size: Literal["small", "medium", "large"]
    desktop: EnvironmentParamOpenAIHostedDesktop | None
    env: dict[str, str] | None
    environment_id: str
    environment_template_id: str
    files: Iterable[HostedEnvironmentFileParam] | None
    network: EnvironmentParamOpenAIHostedNetwork | None
    packages: EnvironmentParamOpenAIHostedPackages | None
    plugins: Iterable[HostedPluginParam] | None
    setup_commands: Iterable[SetupCommandParam] | None
    skills: Iterable[HostedSkillParam] | None


class EnvironmentParamOpenAIHostedDesktop(TypedDict, total=False):
    enabled: Required[bool]


class EnvironmentParamOpenAIHostedNetwork(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: SequenceNotStr[str] | None
    blocked_domains: SequenceNotStr[str] | None


class EnvironmentParamOpenAIHostedPackages(TypedDict, total=False):
    npm: SequenceNotStr[str] | None
    python: SequenceNotStr[str] | None
    system: SequenceNotStr[str] | None


class EnvironmentParamSelfHosted(TypedDict, total=False):
    type: Required[Literal["self_hosted"]]
    workspace_directory: Required[str]
    capability_directories: SequenceNotStr[str] | None


class HostedEnvironmentFileParamFileID(TypedDict, total=False):
    file_id: Required[str]
    path: Required[str]
    type: Required[Literal["file_id"]]


class HostedEnvironmentFileParamInline(TypedDict, total=False):
    data: Required[str]
    path: Required[str]
    type: Required[Literal["inline"]]


class HostedPluginParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineCapabilitySourceParam]
    type: Required[Literal["inline"]]


class HostedSkillParamInline(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineCapabilitySourceParam]
    type: Required[Literal["inline"]]


class HostedSkillParamSkillReference(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


class InlineCapabilitySourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class InputContentParamInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]


class InputContentParamInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


class McpTransportConfigParamHTTP(TypedDict, total=False):
    server_url: Required[str]
    type: Required[Literal["http"]]
    authorization: str | None
    headers: dict[str, str] | None


class McpTransportConfigParamStdio(TypedDict, total=False):
    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: SequenceNotStr[str] | None
    env: dict[str, str] | None
    env_vars: SequenceNotStr[str] | None


class MultiAgentConfigParam(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int


class PersistedAgentToolConfigParamAutomations(TypedDict, total=False):
    type: Required[Literal["automations"]]


class PersistedAgentToolConfigParamComputerUse(TypedDict, total=False):
    type: Required[Literal["computer_use"]]
    include_screenshots: bool


_PersistedAgentToolConfigParamFunctionReservedKeywords = TypedDict(
    "_PersistedAgentToolConfigParamFunctionReservedKeywords", {"async": "bool"}, total=False
)


class PersistedAgentToolConfigParamFunction(_PersistedAgentToolConfigParamFunctionReservedKeywords, total=False):
    description: Required[str]
    name: Required[str]
    parameters: Required[dict[str, object]]
    type: Required[Literal["function"]]
    defer_loading: bool


class PersistedAgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    transport: Required[PersistedMcpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: SequenceNotStr[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: dict[str, object] | None
    required: bool


class PersistedAgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool


class PersistedAgentToolConfigParamToolSearch(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class PersistedAgentToolConfigParamWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    allowed_domains: SequenceNotStr[str] | None
    context_size: Literal["low", "medium", "high"] | None
    location: PersistedAgentToolConfigParamWebSearchLocation | None
    mode: Literal["disabled", "cached", "live"] | None


class PersistedAgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class PersistedMcpTransportConfigParamHTTP(TypedDict, total=False):
    server_url: Required[str]
    type: Required[Literal["http"]]
    headers: dict[str, str] | None


class PersistedMcpTransportConfigParamStdio(TypedDict, total=False):
    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: SequenceNotStr[str] | None
    env_vars: SequenceNotStr[str] | None


class SetupCommandParam(TypedDict, total=False):
    command: Required[str]
    cwd: str | None


class TextFormatParamJSONSchema(TypedDict, total=False):
    schema: Required[dict[str, object]]
    type: Required[Literal["json_schema"]]


class TextFormatParamText(TypedDict, total=False):
    type: Required[Literal["text"]]


InputContentParam: TypeAlias = Union[InputContentParamInputText, InputContentParamInputImage]

AgentFunctionCallOutputParam: TypeAlias = Union[str, Iterable[InputContentParam]]

AgentSessionInputParam: TypeAlias = Union[
    SessionInputParamAgentSessionInputMcpApprovalRequestResult,
    SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    SessionInputParamAgentSessionInputMessage,
    SessionInputParamAgentSessionInputCancel,
    SessionInputParamAgentSessionInputToolResult,
]

SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = Union[
    AgentBrowserAuthenticationSubmitParamParam,
    AgentBrowserAuthenticationCancelParamParam,
    AgentBrowserOriginAccessParamParam,
]

AgentToolParam: TypeAlias = Union[
    AgentToolConfigParamFunction,
    AgentToolConfigParamToolSearch,
    AgentToolConfigParamProgrammaticToolCalling,
    AgentToolConfigParamMcp,
    AgentToolConfigParamWebSearch,
    AgentToolConfigParamComputerUse,
    AgentToolConfigParamAutomations,
]

AutomationCreateParams: TypeAlias = Union[CreateAutomationParamsPeriodic, CreateAutomationParamsOnce]

AutomationMetadataParam: TypeAlias = dict[str, str]

AutomationTargetParam: TypeAlias = Union[AutomationTargetParamNewSession, AutomationTargetParamExistingSession]

FileCreateParams: TypeAlias = Union[
    FileCreateParamsHostedEnvironmentFileParamFileID, FileCreateParamsHostedEnvironmentFileParamInline
]

SessionCreateParams: TypeAlias = Union[SessionCreateParamsNonStreaming, SessionCreateParamsStreaming]

VaultStatusFilterParam: TypeAlias = Union[_beta_agents.VaultStatus, Iterable[_beta_agents.VaultStatus]]

CredentialAuthCreateParam: TypeAlias = Union[
    CreateVaultCredentialAuthParamMcpOauth,
    CreateVaultCredentialAuthParamStaticBearer,
    CreateVaultCredentialAuthParamEnvironmentVariable,
]

CredentialAuthRotateParam: TypeAlias = Union[
    RotateVaultCredentialAuthParamMcpOauth,
    RotateVaultCredentialAuthParamStaticBearer,
    RotateVaultCredentialAuthParamEnvironmentVariable,
]

CredentialNetworkingParam: TypeAlias = Union[
    VaultCredentialNetworkingParamUnrestricted, VaultCredentialNetworkingParamLimited
]

McpOauthTokenEndpointAuthCreateParam: TypeAlias = Union[
    CreateMcpOauthTokenEndpointAuthParamNone,
    CreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    CreateMcpOauthTokenEndpointAuthParamClientSecretPost,
]

McpOauthTokenEndpointAuthRotateParam: TypeAlias = Union[
    RotateMcpOauthTokenEndpointAuthParamClientSecretBasic, RotateMcpOauthTokenEndpointAuthParamClientSecretPost
]

EnvironmentParam: TypeAlias = Union[EnvironmentParamNone, EnvironmentParamOpenAIHosted, EnvironmentParamSelfHosted]

HostedEnvironmentFileParam: TypeAlias = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]

HostedSkillParam: TypeAlias = Union[HostedSkillParamSkillReference, HostedSkillParamInline]

McpTransportParam: TypeAlias = Union[McpTransportConfigParamHTTP, McpTransportConfigParamStdio]

PersistedAgentToolParam: TypeAlias = Union[
    PersistedAgentToolConfigParamFunction,
    PersistedAgentToolConfigParamToolSearch,
    PersistedAgentToolConfigParamProgrammaticToolCalling,
    PersistedAgentToolConfigParamMcp,
    PersistedAgentToolConfigParamWebSearch,
    PersistedAgentToolConfigParamComputerUse,
    PersistedAgentToolConfigParamAutomations,
]

PersistedMcpTransportParam: TypeAlias = Union[
    PersistedMcpTransportConfigParamHTTP, PersistedMcpTransportConfigParamStdio
]

TextFormatParam: TypeAlias = Union[TextFormatParamText, TextFormatParamJSONSchema]
