# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `beta_agents`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve
from openai_async.types._properties import joined_text
from openai_async.types._words import Object, Open


class Agent(BaseModel):
    id: str
    created_at: int
    instructions: str | None = None
    metadata: dict[str, str]
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    object: Literal["agent"]
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[PersistedAgentTool]
    updated_at: int
    compaction: BetaAgentCompaction | None = None
    experimental: BetaAgentExperimental | None = None


class BetaAgentCompaction(BaseModel, rename={"async_": "async"}):
    async_: bool


class BetaAgentExperimental(BaseModel):
    time_awareness: bool


class AgentCloseSubagentCallItem(BaseModel, tag_field="type", tag="close_subagent_call"):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: Open[AgentFunctionCallStatus]
    turn_id: str
    type: Literal["close_subagent_call"]


class AgentCommandExecutionItem(BaseModel, tag_field="type", tag="command_execution"):
    id: str
    command: str
    cwd: str | None = None
    duration_ms: int | None = None
    exit_code: int | None = None
    output: str | None = None
    status: Open[AgentFunctionCallStatus]
    turn_id: str
    type: Literal["command_execution"]


class EncryptedContentResource(BaseModel, tag_field="type", tag="encrypted_content"):
    encrypted_content: str
    type: Literal["encrypted_content"]


class AgentCreateSubagentCallItem(BaseModel, tag_field="type", tag="create_subagent_call"):
    id: str
    agent_id: str
    content: list[AgentContent]
    model: str | None = None
    reasoning_effort: str | None = None
    status: Open[AgentFunctionCallStatus]
    turn_id: str
    type: Literal["create_subagent_call"]


class AgentDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.deleted"]


class AgentFunctionCallItem(BaseModel, tag_field="type", tag="function_call"):
    id: str
    arguments: Object
    call_id: str
    name: str
    status: Open[AgentFunctionCallStatus]
    turn_id: str
    type: Literal["function_call"]


class AgentInterruptSubagentCallItem(BaseModel, tag_field="type", tag="interrupt_subagent_call"):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: Open[AgentFunctionCallStatus]
    turn_id: str
    type: Literal["interrupt_subagent_call"]


class AgentMcpCallItem(BaseModel, tag_field="type", tag="mcp_call"):
    id: str
    arguments: Object
    error: Object
    name: str
    output: Object
    server_label: str
    status: Open[AgentFunctionCallStatus]
    turn_id: str
    type: Literal["mcp_call"]


class AgentOutputCommandExecutionOutputDeltaEvent(
    BaseModel, tag_field="type", tag="agent.output.command_execution_output.delta"
):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.output.command_execution_output.delta"]
    obfuscation: str | None = None


class AgentOutputItemBrowserAuthenticationRequestItemResource(
    BaseModel, tag_field="type", tag="computer_use_approval_request"
):
    id: str
    request: AgentOutputItemBrowserAuthenticationRequestItemResourceRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]


class AgentOutputItemBrowserAuthenticationRequestItemResourceRequest(BaseModel):
    credential_origin: str | None = None
    fields: list[AgentOutputItemBrowserAuthenticationRequestItemResourceRequestField]
    options: list[AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOption]
    reason: str | None = None
    type: Literal["browser_authentication"]


class AgentOutputItemBrowserAuthenticationRequestItemResourceRequestField(BaseModel):
    id: str
    label: str
    required: bool
    type: str


class AgentOutputItemBrowserAuthenticationRequestItemResourceRequestOption(BaseModel):
    id: str
    field_ids: list[str]
    label: str


class AgentOutputItemComputerUseCallItemResource(BaseModel, tag_field="type", tag="computer_use_call"):
    id: str
    output: AgentOutputItemComputerUseCallItemResourceOutput | None = None
    status: Open[AgentFunctionCallStatus]
    title: str | None = None
    turn_id: str
    type: Literal["computer_use_call"]


class AgentOutputItemComputerUseCallItemResourceOutput(BaseModel):
    image_url: str
    type: Literal["computer_screenshot"]


class AgentReasoning(BaseModel):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    summary: Literal["concise", "detailed", "auto"] | None = None


class AgentReasoningItem(BaseModel, tag_field="type", tag="reasoning"):
    id: str
    status: Open[AgentOutputItemStatus] | None = None
    summary: list[SummaryText]
    turn_id: str
    type: Literal["reasoning"]


class AgentResumeSubagentCallItem(BaseModel, tag_field="type", tag="resume_subagent_call"):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: Open[AgentFunctionCallStatus]
    turn_id: str
    type: Literal["resume_subagent_call"]


class AgentSendSubagentInputCallItem(BaseModel, tag_field="type", tag="send_subagent_input_call"):
    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    status: Open[AgentFunctionCallStatus]
    turn_id: str
    type: Literal["send_subagent_input_call"]


class AgentSessionAgent(BaseModel):
    id: str
    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: AgentCompaction | None = None
    experimental: AgentExperimental | None = None


class AgentCompaction(BaseModel, rename={"async_": "async"}):
    async_: bool


class AgentExperimental(BaseModel):
    time_awareness: bool


class AgentSession(BaseModel):
    id: str
    agent: AgentSessionAgent
    created_at: int
    environment: Environment
    error: str | None = None
    last_active_at: int
    metadata: dict[str, str]
    object: Literal["agent.session"]
    required_actions: list[RequiredAction]
    status: Literal["idle", "in_progress", "requires_action", "failed"]
    usage: TokenUsage | None = None
    vault_ids: list[str]
    prompt_cache_options: AgentSessionPromptCacheOptions | None = None
    review: Literal["none", "auto_review"] | None = None
    spend_control: SpendControl | None = None


class AgentSessionPromptCacheOptions(BaseModel):
    ttl: Literal["30m", "12h"]


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(
    BaseModel, tag_field="type", tag="computer_use_approval_request"
):
    request: RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication(
    BaseModel, tag_field="type", tag="browser_authentication"
):
    credential_origin: str | None = None
    fields: list[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField
    ]
    options: list[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption
    ]
    reason: str | None = None
    type: Literal["browser_authentication"]


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField(
    BaseModel
):
    id: str
    label: str
    required: bool
    type: str


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption(
    BaseModel
):
    id: str
    field_ids: list[str]
    label: str


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(
    BaseModel, tag_field="type", tag="browser_origin_access"
):
    origin: str
    reason: str | None = None
    type: Literal["browser_origin_access"]


class RequiredActionSessionRequiredActionResourceEnvironmentConnection(
    BaseModel, tag_field="type", tag="environment_connection"
):
    environment_id: str
    type: Literal["environment_connection"]


class RequiredActionSessionRequiredActionResourceFunctionCall(BaseModel, tag_field="type", tag="function_call"):
    arguments: Object
    call_id: str
    name: str
    turn_id: str
    type: Literal["function_call"]


class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(
    BaseModel, tag_field="type", tag="mcp_approval_request"
):
    request: RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["mcp_approval_request"]


class RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(BaseModel):
    arguments: Object
    message: str
    name: str | None = None
    server_label: str
    type: Literal["mcp_tool_call"]


class SpendControl(BaseModel):
    consumed: int | None = None
    limit: int


class AgentSessionAssistantMessage(BaseModel, tag_field="type", tag="message"):
    id: str
    content: list[OutputText]
    phase: Literal["commentary", "final_answer"] | None = None
    role: Literal["assistant"]
    status: Open[AgentOutputItemStatus]
    turn_id: str
    type: Literal["message"]


class AgentSessionCreatedEvent(BaseModel, tag_field="type", tag="agent.session.created"):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.created"]
    obfuscation: str | None = None


class AgentSessionDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.session.deleted"]


class AgentSessionEnvironmentConnectedEvent(BaseModel, tag_field="type", tag="agent.session.environment.connected"):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.connected"]
    obfuscation: str | None = None


class AgentSessionEnvironmentDisconnectedEvent(
    BaseModel, tag_field="type", tag="agent.session.environment.disconnected"
):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.disconnected"]
    obfuscation: str | None = None


class AgentSessionEnvironmentExpiredEvent(BaseModel, tag_field="type", tag="agent.session.environment.expired"):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.expired"]
    obfuscation: str | None = None


class AgentSessionEnvironmentFailedEvent(BaseModel, tag_field="type", tag="agent.session.environment.failed"):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.failed"]
    obfuscation: str | None = None


class AgentSessionEnvironmentPendingEvent(BaseModel, tag_field="type", tag="agent.session.environment.pending"):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.pending"]
    obfuscation: str | None = None


class AgentSessionEnvironmentReadyEvent(BaseModel, tag_field="type", tag="agent.session.environment.ready"):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.ready"]
    obfuscation: str | None = None


class AgentSessionEnvironmentResetEvent(BaseModel, tag_field="type", tag="agent.session.environment.reset"):
    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.reset"]
    obfuscation: str | None = None


class AgentSessionEnvironmentState(BaseModel):
    id: str
    error: AgentSessionEnvironmentStateError | None = None
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: str


class AgentSessionEnvironmentStateError(BaseModel):
    code: str
    message: str
    type: str


class AgentSessionEnvironmentSuspendedEvent(BaseModel, tag_field="type", tag="agent.session.environment.suspended"):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.suspended"]
    obfuscation: str | None = None


class AgentSessionErrorEvent(BaseModel, tag_field="type", tag="error"):
    error: SessionError
    event_id: str
    session_id: str
    type: Literal["error"]
    obfuscation: str | None = None


class AgentSessionFailedEvent(BaseModel, tag_field="type", tag="agent.session.failed"):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.failed"]
    obfuscation: str | None = None


class AgentSessionIdleEvent(BaseModel, tag_field="type", tag="agent.session.idle"):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.idle"]
    obfuscation: str | None = None


class AgentSessionInProgressEvent(BaseModel, tag_field="type", tag="agent.session.in_progress"):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.in_progress"]
    obfuscation: str | None = None


class AgentMessageItemResource(BaseModel, tag_field="type", tag="agent_message"):
    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    turn_id: str
    type: Literal["agent_message"]


class AgentSessionItemBrowserAuthenticationRequestItemResource(
    BaseModel, tag_field="type", tag="computer_use_approval_request"
):
    id: str
    request: AgentSessionItemBrowserAuthenticationRequestItemResourceRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"]


class AgentSessionItemBrowserAuthenticationRequestItemResourceRequest(BaseModel):
    credential_origin: str | None = None
    fields: list[AgentSessionItemBrowserAuthenticationRequestItemResourceRequestField]
    options: list[AgentSessionItemBrowserAuthenticationRequestItemResourceRequestOption]
    reason: str | None = None
    type: Literal["browser_authentication"]


class AgentSessionItemBrowserAuthenticationRequestItemResourceRequestField(BaseModel):
    id: str
    label: str
    required: bool
    type: str


class AgentSessionItemBrowserAuthenticationRequestItemResourceRequestOption(BaseModel):
    id: str
    field_ids: list[str]
    label: str


class ComputerUseApprovalRequestResultItemResource(
    BaseModel, tag_field="type", tag="computer_use_approval_request_result"
):
    id: str
    request_id: str
    response: ComputerUseApprovalRequestResultItemResourceResponse
    turn_id: str
    type: Literal["computer_use_approval_request_result"]


class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource(
    BaseModel, tag_field="action", tag="cancel"
):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]


class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(
    BaseModel, tag_field="action", tag="submit"
):
    action: Literal["submit"]
    selected_option: str | None = None
    type: Literal["browser_authentication"]


class AgentSessionItemComputerUseCallItemResource(BaseModel, tag_field="type", tag="computer_use_call"):
    id: str
    output: AgentSessionItemComputerUseCallItemResourceOutput | None = None
    status: Open[AgentFunctionCallStatus]
    title: str | None = None
    turn_id: str
    type: Literal["computer_use_call"]


class AgentSessionItemComputerUseCallItemResourceOutput(BaseModel):
    image_url: str
    type: Literal["computer_screenshot"]


class FunctionCallOutputItemResource(BaseModel, tag_field="type", tag="function_call_output"):
    id: str
    call_id: str
    error: str | None = None
    output: AgentFunctionCallOutput | None = None
    status: Open[AgentFunctionCallStatus]
    turn_id: str
    type: Literal["function_call_output"]


class AgentSessionMessage(BaseModel, tag_field="type", tag="message"):
    id: str | None = None
    content: list[AgentSessionMessageContent]
    phase: Literal["commentary", "final_answer"] | None = None
    role: Literal["user", "assistant"]
    status: Open[AgentOutputItemStatus]
    turn_id: str
    type: Literal["message"]

    @property
    def output_text(self) -> str:
        """The text of all output parts in `content`, joined."""
        return joined_text(self.content)


class MessageContentResourceInputImage(BaseModel, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"]


class MessageContentResourceInputText(BaseModel, tag_field="type", tag="input_text"):
    text: str
    type: Literal["input_text"]


class MessageContentResourceOutputText(BaseModel, tag_field="type", tag="output_text"):
    text: str
    type: Literal["output_text"]


class AgentSessionRequiresActionEvent(BaseModel, tag_field="type", tag="agent.session.requires_action"):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.requires_action"]
    obfuscation: str | None = None


class AgentSessionSubagentActiveEvent(BaseModel, tag_field="type", tag="agent.session.subagent.active"):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.active"]
    obfuscation: str | None = None


class AgentSessionSubagentClosedEvent(BaseModel, tag_field="type", tag="agent.session.subagent.closed"):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.closed"]
    obfuscation: str | None = None


class AgentSessionSubagentCreatedEvent(BaseModel, tag_field="type", tag="agent.session.subagent.created"):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.created"]
    obfuscation: str | None = None


class AgentSessionTurnCancelledEvent(BaseModel, tag_field="type", tag="agent.session.turn.cancelled"):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.cancelled"]
    usage: TokenUsage | None = None
    obfuscation: str | None = None


class AgentSessionTurnCompletedEvent(BaseModel, tag_field="type", tag="agent.session.turn.completed"):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.completed"]
    usage: TokenUsage | None = None
    obfuscation: str | None = None


class AgentSessionTurnContentPartAddedEvent(BaseModel, tag_field="type", tag="agent.session.turn.content_part.added"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.content_part.added"]
    obfuscation: str | None = None


class AgentSessionTurnContentPartDoneEvent(BaseModel, tag_field="type", tag="agent.session.turn.content_part.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: str | None = None


class AgentSessionTurnCreatedEvent(BaseModel, tag_field="type", tag="agent.session.turn.created"):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.created"]
    obfuscation: str | None = None


class AgentSessionTurnFailedEvent(BaseModel, tag_field="type", tag="agent.session.turn.failed"):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.failed"]
    usage: TokenUsage | None = None
    obfuscation: str | None = None


class AgentSessionTurnInProgressEvent(BaseModel, tag_field="type", tag="agent.session.turn.in_progress"):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.in_progress"]
    obfuscation: str | None = None


class AgentSessionTurnItemAddedEvent(BaseModel, tag_field="type", tag="agent.session.turn.item.added"):
    event_id: str
    item: AgentSessionItem
    output_index: int | None = None
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.item.added"]
    obfuscation: str | None = None


class AgentSessionTurnItemDoneEvent(BaseModel, tag_field="type", tag="agent.session.turn.item.done"):
    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.item.done"]
    obfuscation: str | None = None


class AgentSessionTurnOutputTextDeltaEvent(BaseModel, tag_field="type", tag="agent.session.turn.output_text.delta"):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.output_text.delta"]
    obfuscation: str | None = None


class AgentSessionTurnOutputTextDoneEvent(BaseModel, tag_field="type", tag="agent.session.turn.output_text.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.output_text.done"]
    obfuscation: str | None = None


class AgentSessionTurnReasoningSummaryPartAddedEvent(
    BaseModel, tag_field="type", tag="agent.session.turn.reasoning_summary_part.added"
):
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    obfuscation: str | None = None


class AgentSessionTurnReasoningSummaryPartDoneEvent(
    BaseModel, tag_field="type", tag="agent.session.turn.reasoning_summary_part.done"
):
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    status: Literal["incomplete"] | None = None
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    obfuscation: str | None = None


class AgentSessionTurnReasoningSummaryTextDeltaEvent(
    BaseModel, tag_field="type", tag="agent.session.turn.reasoning_summary_text.delta"
):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    obfuscation: str | None = None


class AgentSessionTurnReasoningSummaryTextDoneEvent(
    BaseModel, tag_field="type", tag="agent.session.turn.reasoning_summary_text.done"
):
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    text: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    obfuscation: str | None = None


class AgentText(BaseModel):
    format: TextFormat
    verbosity: Literal["low", "medium", "high"]


class AgentToolResourceAutomations(BaseModel, tag_field="type", tag="automations"):
    type: Literal["automations"]


class AgentToolResourceComputerUse(BaseModel, tag_field="type", tag="computer_use"):
    include_screenshots: bool
    type: Literal["computer_use"]


class AgentToolResourceFunction(BaseModel, tag_field="type", tag="function", rename={"async_": "async"}):
    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, Object]
    type: Literal["function"]
    async_: bool | None = None


class AgentToolResourceMcp(BaseModel, tag_field="type", tag="mcp"):
    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None = None
    request_metadata: dict[str, Object]
    required: bool
    server_label: str
    transport: McpTransport
    type: Literal["mcp"]


class AgentToolResourceProgrammaticToolCalling(BaseModel, tag_field="type", tag="programmatic_tool_calling"):
    enabled: bool
    type: Literal["programmatic_tool_calling"]


class AgentToolResourceWebSearch(BaseModel, tag_field="type", tag="web_search"):
    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"]
    location: AgentToolResourceWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]


class AgentToolResourceWebSearchLocation(BaseModel):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class AgentWaitForSubagentsCallItem(BaseModel, tag_field="type", tag="wait_for_subagents_call"):
    id: str
    recipient_agent_ids: list[str]
    sender_agent_id: str
    status: Open[AgentFunctionCallStatus]
    turn_id: str
    type: Literal["wait_for_subagents_call"]


class AgentWebSearchCallItem(BaseModel, tag_field="type", tag="web_search_call"):
    id: str
    action: WebSearchAction | None = None
    status: Open[AgentOutputItemStatus]
    turn_id: str
    type: Literal["web_search_call"]


class AutomationAgentConfig(BaseModel):
    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: AutomationAgentConfigCompaction | None = None
    experimental: AutomationAgentConfigExperimental | None = None


class AutomationAgentConfigCompaction(BaseModel, rename={"async_": "async"}):
    async_: bool


class AutomationAgentConfigExperimental(BaseModel):
    time_awareness: bool


class AutomationCreatedByResourceAgent(BaseModel, tag_field="type", tag="agent"):
    session_id: str
    tool_call_id: str
    type: Literal["agent"]


class AutomationCreatedByResourceDeveloper(BaseModel, tag_field="type", tag="developer"):
    type: Literal["developer"]


class AutomationDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]


class AutomationEnvironmentResourceNone(BaseModel, tag_field="type", tag="none"):
    type: Literal["none"]


class AutomationEnvironmentResourceOpenAIHosted(BaseModel, tag_field="type", tag="openai_hosted"):
    capability_directories: list[str] | None = None
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: AutomationEnvironmentResourceOpenAIHostedDesktop | None = None
    environment_id: str | None = None
    environment_template_id: str | None = None
    files: list[AutomationEnvironmentResourceOpenaiHostedFile] | None = None
    network: AutomationEnvironmentResourceOpenAIHostedNetwork | None = None
    packages: AutomationEnvironmentResourceOpenAIHostedPackages | None = None
    plugins: list[HostedPlugin] | None = None
    skills: list[AutomationEnvironmentResourceOpenaiHostedSkill] | None = None
    type: Literal["openai_hosted"]


class AutomationEnvironmentResourceOpenAIHostedDesktop(BaseModel):
    enabled: bool


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(
    BaseModel, tag_field="type", tag="file_id"
):
    file_id: str
    path: str
    type: Literal["file_id"]


class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(
    BaseModel, tag_field="type", tag="inline"
):
    path: str
    size_bytes: int
    type: Literal["inline"]


class AutomationEnvironmentResourceOpenAIHostedNetwork(BaseModel):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class AutomationEnvironmentResourceOpenAIHostedPackages(BaseModel):
    npm: list[str]
    python: list[str]
    system: list[str]


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(
    BaseModel, tag_field="type", tag="inline"
):
    description: str
    name: str
    type: Literal["inline"]


class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(
    BaseModel, tag_field="type", tag="skill_reference"
):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None = None


class AutomationEnvironmentResourceSelfHosted(BaseModel, tag_field="type", tag="self_hosted"):
    capability_directories: list[str]
    environment_id: str | None = None
    type: Literal["self_hosted"]
    workspace_directory: str


class AutomationTargetResourceExistingSession(BaseModel, tag_field="type", tag="existing_session"):
    instructions: str
    session_id: str
    type: Literal["existing_session"]


class AutomationTargetResourceNewSession(BaseModel, tag_field="type", tag="new_session"):
    agent: AutomationAgentConfig | None = None
    agent_id: str | None = None
    environment: AutomationEnvironment
    input: list[AutomationTargetResourceNewSessionInput]
    metadata: dict[str, str]
    type: Literal["new_session"]
    vault_ids: list[str]


class AutomationTargetResourceNewSessionInput(BaseModel):
    content: list[InputContent]
    role: Literal["user"]
    type: Literal["message"]


class AutomationInvocation(BaseModel):
    id: str
    automation_id: str
    created_at: int
    error: AutomationInvocationError | None = None
    object: Literal["agent.automation.invocation"]
    scheduled_at: int | None = None
    session_id: str | None = None
    skip_reason: Literal["pending_delivery"] | None = None
    source: AutomationInvocationSource
    status: Literal["queued", "completed", "failed", "skipped"]


class AutomationInvocationError(BaseModel):
    code: str
    message: str


class AutomationInvocationSourceResourceAutomation(BaseModel, tag_field="type", tag="automation"):
    automation: Automation
    type: Literal["automation"]


class AutomationInvocationSourceResourceManual(BaseModel, tag_field="type", tag="manual"):
    type: Literal["manual"]


class EnvironmentInfo(BaseModel):
    id: str
    files: list[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]


class EnvironmentFile(BaseModel):
    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int


class Desktop(BaseModel):
    enabled: bool


class EnvironmentTemplate(BaseModel):
    id: str
    capability_directories: list[str]
    created_at: int
    files: list[File]
    name: str | None = None
    network: Network
    object: Literal["agent.environment.template"]
    packages: Packages
    plugins: list[HostedPlugin]
    skills: list[Skill]
    updated_at: int
    desktop: Desktop | None = None


class FileHostedTemplateFileResourceFileID(BaseModel, tag_field="type", tag="file_id"):
    file_id: str
    path: str
    type: Literal["file_id"]


class FileHostedTemplateFileResourceInline(BaseModel, tag_field="type", tag="inline"):
    path: str
    size_bytes: int
    type: Literal["inline"]


class Network(BaseModel):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class Packages(BaseModel):
    npm: list[str]
    python: list[str]
    system: list[str]


class SkillHostedTemplateSkillResourceInline(BaseModel, tag_field="type", tag="inline"):
    description: str
    name: str
    type: Literal["inline"]


class SkillHostedTemplateSkillResourceSkillReference(BaseModel, tag_field="type", tag="skill_reference"):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None = None


class EnvironmentTemplateDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]


class OneTimeAutomation(BaseModel, tag_field="type", tag="once"):
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    run_at: int
    status: Literal["active", "paused", "completed"]
    target: AutomationTarget
    type: Literal["once"]
    pause_reason: Literal["target_session_failed"] | None = None


class PeriodicAutomation(BaseModel, tag_field="type", tag="periodic"):
    id: str
    created_at: int
    created_by: AutomationCreatedBy
    expression: str
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTarget
    timezone: str
    type: Literal["periodic"]
    pause_reason: Literal["target_session_failed"] | None = None


class SessionArtifact(BaseModel):
    id: str
    created_at: int
    environment_id: str
    object: Literal["agent.session.artifact"]
    path: str
    session_id: str
    size_bytes: int
    turn_id: str


class SessionArtifactDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.session.artifact.deleted"]


class SessionTrace(BaseModel):
    id: str
    created_at: int
    object: Literal["agent.session.trace"]
    otlp: dict[str, Object]
    session_id: str


class TurnPromptCacheOptions(BaseModel):
    ttl: Literal["30m", "12h"]


class Turn(BaseModel):
    id: str
    agent_id: str
    completed_at: int | None = None
    created_at: int
    error: SessionTurnError | None = None
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: int | None = None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: str | None = None
    usage: TokenUsage | None = None
    prompt_cache_options: TurnPromptCacheOptions | None = None


class Vault(BaseModel):
    id: str
    created_at: int
    metadata: dict[str, str]
    name: str | None = None
    object: Literal["vault"]


class VaultDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["vault.deleted"]


class Credential(BaseModel):
    id: str
    auth: CredentialAuth
    created_at: int
    metadata: dict[str, str]
    name: str
    object: Literal["vault.credential"]
    updated_at: int
    vault_id: str


class VaultCredentialAuthResourceEnvironmentVariable(BaseModel, tag_field="type", tag="environment_variable"):
    networking: CredentialNetworking
    secret_name: str
    type: Literal["environment_variable"]


class VaultCredentialAuthResourceMcpOauth(BaseModel, tag_field="type", tag="mcp_oauth"):
    expires_at: str | None = None
    mcp_server_url: str
    refresh: VaultCredentialAuthResourceMcpOauthRefresh | None = None
    type: Literal["mcp_oauth"]


class VaultCredentialAuthResourceMcpOauthRefresh(BaseModel):
    client_id: str
    resource: str | None = None
    scope: str | None = None
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuth


class VaultCredentialAuthResourceStaticBearer(BaseModel, tag_field="type", tag="static_bearer"):
    mcp_server_url: str
    type: Literal["static_bearer"]


class CredentialDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["vault.credential.deleted"]


class VaultCredentialNetworkingResourceLimited(BaseModel, tag_field="type", tag="limited"):
    allowed_hosts: list[str]
    type: Literal["limited"]


class VaultCredentialNetworkingResourceUnrestricted(BaseModel, tag_field="type", tag="unrestricted"):
    type: Literal["unrestricted"]


class McpOauthTokenEndpointAuthResourceClientSecretBasic(BaseModel, tag_field="type", tag="client_secret_basic"):
    type: Literal["client_secret_basic"]


class McpOauthTokenEndpointAuthResourceClientSecretPost(BaseModel, tag_field="type", tag="client_secret_post"):
    type: Literal["client_secret_post"]


class McpOauthTokenEndpointAuthResourceNone(BaseModel, tag_field="type", tag="none"):
    type: Literal["none"]


class EnvironmentResourceNone(BaseModel, tag_field="type", tag="none"):
    type: Literal["none"]


class EnvironmentResourceOpenAIHosted(BaseModel, tag_field="type", tag="openai_hosted"):
    id: str
    capability_directories: list[str]
    files: list[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    type: Literal["openai_hosted"]
    container_size: Literal["small", "medium", "large"] | None = None
    desktop: EnvironmentResourceOpenAIHostedDesktop | None = None


class EnvironmentResourceOpenAIHostedDesktop(BaseModel):
    enabled: bool


class EnvironmentResourceOpenAIHostedNetwork(BaseModel):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: list[str]


class EnvironmentResourceOpenAIHostedPackages(BaseModel):
    npm: list[str]
    python: list[str]
    system: list[str]


class EnvironmentResourceSelfHosted(BaseModel, tag_field="type", tag="self_hosted"):
    id: str
    capability_directories: list[str]
    remote_url: str
    type: Literal["self_hosted"]
    workspace_directory: str


class HostedEnvironmentFileResourceInline(BaseModel, tag_field="type", tag="inline"):
    id: str
    path: str
    size_bytes: int
    type: Literal["inline"]


class HostedEnvironmentFileID(BaseModel, tag_field="type", tag="file_id"):
    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]


class HostedPlugin(BaseModel):
    description: str
    name: str
    type: Literal["inline"]


class HostedSkillResourceInline(BaseModel, tag_field="type", tag="inline"):
    description: str
    name: str
    type: Literal["inline"]


class HostedSkillReference(BaseModel, tag_field="type", tag="skill_reference"):
    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str


class InputContentResourceInputImage(BaseModel, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"]


class InputContentResourceInputText(BaseModel, tag_field="type", tag="input_text"):
    text: str
    type: Literal["input_text"]


class McpTransportResourceHTTP(BaseModel, tag_field="type", tag="http"):
    server_url: str
    type: Literal["http"]


class McpTransportResourceStdio(BaseModel, tag_field="type", tag="stdio"):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"]


class MultiAgentConfig(BaseModel):
    enabled: bool
    max_concurrent_subagents: int | None = None


class OutputText(BaseModel, tag_field="type", tag="output_text"):
    text: str
    type: Literal["output_text"]


class PersistedAgentToolResourceAutomations(BaseModel, tag_field="type", tag="automations"):
    type: Literal["automations"]


class PersistedAgentToolResourceComputerUse(BaseModel, tag_field="type", tag="computer_use"):
    include_screenshots: bool
    type: Literal["computer_use"]


class PersistedAgentToolResourceFunction(BaseModel, tag_field="type", tag="function", rename={"async_": "async"}):
    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, Object]
    type: Literal["function"]
    async_: bool | None = None


class PersistedAgentToolResourceMcp(BaseModel, tag_field="type", tag="mcp"):
    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None = None
    request_metadata: dict[str, Object]
    required: bool
    server_label: str
    transport: PersistedMcpTransport
    type: Literal["mcp"]


class PersistedAgentToolResourceProgrammaticToolCalling(BaseModel, tag_field="type", tag="programmatic_tool_calling"):
    enabled: bool
    type: Literal["programmatic_tool_calling"]


class PersistedAgentToolResourceToolSearch(BaseModel, tag_field="type", tag="tool_search"):
    type: Literal["tool_search"]


class PersistedAgentToolResourceWebSearch(BaseModel, tag_field="type", tag="web_search"):
    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"]
    location: PersistedAgentToolResourceWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"]


class PersistedAgentToolResourceWebSearchLocation(BaseModel):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class PersistedMcpTransportResourceHTTP(BaseModel, tag_field="type", tag="http"):
    headers: dict[str, str]
    server_url: str
    type: Literal["http"]


class PersistedMcpTransportResourceStdio(BaseModel, tag_field="type", tag="stdio"):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"]


class SessionError(BaseModel):
    code: str | None = None
    message: str
    param: str | None = None
    type: str


class SessionTurnError(BaseModel):
    code: Literal[
        "context_length_exceeded",
        "max_output_tokens",
        "session_budget_exceeded",
        "usage_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
        "billing_not_active",
        "credit_balance_exhausted",
        "rate_limit_exceeded",
        "flex_unavailable",
        "server_overloaded",
        "cyber_policy",
        "misalignment_policy_violation",
        "connection_failed",
        "server_error",
        "authentication_error",
        "invalid_request",
        "resource_not_found",
        "sandbox_error",
        "executor_version_incompatible",
        "active_turn_not_steerable",
        "request_timeout",
        "internal_error",
    ]
    message: str


class Subagent(BaseModel):
    id: str
    closed_at: int | None = None
    instructions: list[AgentContent] | None = None
    name: str | None = None
    object: Literal["agent.session.subagent"]
    opened_at: int
    parent_agent_id: str
    session_id: str
    status: Literal["active", "closed"]


class SummaryText(BaseModel):
    text: str
    type: Literal["summary_text"]


class TextFormatResourceJSONSchema(BaseModel, tag_field="type", tag="json_schema", rename={"schema_": "schema"}):
    schema_: dict[str, Object]
    type: Literal["json_schema"]


class TextFormatResourceText(BaseModel, tag_field="type", tag="text"):
    type: Literal["text"]


class InputTokensDetails(BaseModel):
    cached_tokens: int


class OutputTokensDetails(BaseModel):
    reasoning_tokens: int


class TokenUsage(BaseModel):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class WebSearchActionResourceFindInPage(BaseModel, tag_field="type", tag="find_in_page"):
    pattern: str | None = None
    type: Literal["find_in_page"]
    url: str | None = None


class WebSearchActionResourceOpenPage(BaseModel, tag_field="type", tag="open_page"):
    type: Literal["open_page"]
    url: str | None = None


class WebSearchActionResourceOther(BaseModel, tag_field="type", tag="other"):
    type: Literal["other"]


class WebSearchActionResourceSearch(BaseModel, tag_field="type", tag="search"):
    queries: list[str] | None = None
    query: str | None = None
    type: Literal["search"]


AgentContent: TypeAlias = Union[OutputText, EncryptedContentResource]

InputContent: TypeAlias = Union[InputContentResourceInputText, InputContentResourceInputImage]

AgentFunctionCallOutput: TypeAlias = Union[str, list[InputContent]]

AgentFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"]

AgentOutputItem: TypeAlias = Union[
    AgentSessionAssistantMessage,
    AgentReasoningItem,
    AgentFunctionCallItem,
    AgentMcpCallItem,
    AgentOutputItemComputerUseCallItemResource,
    AgentOutputItemBrowserAuthenticationRequestItemResource,
    AgentWebSearchCallItem,
    AgentCommandExecutionItem,
    AgentCreateSubagentCallItem,
    AgentSendSubagentInputCallItem,
    AgentResumeSubagentCallItem,
    AgentWaitForSubagentsCallItem,
    AgentInterruptSubagentCallItem,
    AgentCloseSubagentCallItem,
]

AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]

RequiredAction: TypeAlias = Union[
    RequiredActionSessionRequiredActionResourceMcpApprovalRequest,
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest,
    RequiredActionSessionRequiredActionResourceFunctionCall,
    RequiredActionSessionRequiredActionResourceEnvironmentConnection,
]

RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest: TypeAlias = Union[
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
]

AgentSessionEvent: TypeAlias = Union[
    AgentSessionErrorEvent,
    AgentSessionEnvironmentReadyEvent,
    AgentSessionEnvironmentSuspendedEvent,
    AgentSessionEnvironmentExpiredEvent,
    AgentSessionEnvironmentResetEvent,
    AgentOutputCommandExecutionOutputDeltaEvent,
    AgentSessionCreatedEvent,
    AgentSessionTurnCreatedEvent,
    AgentSessionTurnInProgressEvent,
    AgentSessionTurnCompletedEvent,
    AgentSessionTurnFailedEvent,
    AgentSessionTurnCancelledEvent,
    AgentSessionTurnItemAddedEvent,
    AgentSessionIdleEvent,
    AgentSessionInProgressEvent,
    AgentSessionRequiresActionEvent,
    AgentSessionFailedEvent,
    AgentSessionEnvironmentPendingEvent,
    AgentSessionEnvironmentConnectedEvent,
    AgentSessionEnvironmentDisconnectedEvent,
    AgentSessionEnvironmentFailedEvent,
    AgentSessionSubagentCreatedEvent,
    AgentSessionSubagentActiveEvent,
    AgentSessionSubagentClosedEvent,
    AgentSessionTurnItemDoneEvent,
    AgentSessionTurnContentPartAddedEvent,
    AgentSessionTurnContentPartDoneEvent,
    AgentSessionTurnOutputTextDeltaEvent,
    AgentSessionTurnOutputTextDoneEvent,
    AgentSessionTurnReasoningSummaryPartAddedEvent,
    AgentSessionTurnReasoningSummaryPartDoneEvent,
    AgentSessionTurnReasoningSummaryTextDeltaEvent,
    AgentSessionTurnReasoningSummaryTextDoneEvent,
]

AgentSessionItem: TypeAlias = Union[
    AgentSessionMessage,
    AgentReasoningItem,
    AgentFunctionCallItem,
    FunctionCallOutputItemResource,
    AgentMessageItemResource,
    AgentMcpCallItem,
    AgentSessionItemComputerUseCallItemResource,
    AgentSessionItemBrowserAuthenticationRequestItemResource,
    ComputerUseApprovalRequestResultItemResource,
    AgentWebSearchCallItem,
    AgentCommandExecutionItem,
    AgentCreateSubagentCallItem,
    AgentSendSubagentInputCallItem,
    AgentResumeSubagentCallItem,
    AgentWaitForSubagentsCallItem,
    AgentInterruptSubagentCallItem,
    AgentCloseSubagentCallItem,
]

ComputerUseApprovalRequestResultItemResourceResponse: TypeAlias = Union[
    ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource,
    ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource,
]

AgentSessionMessageContent: TypeAlias = Union[
    MessageContentResourceInputText, MessageContentResourceInputImage, MessageContentResourceOutputText
]

AgentTool: TypeAlias = Union[
    AgentToolResourceFunction,
    AgentToolResourceProgrammaticToolCalling,
    AgentToolResourceMcp,
    AgentToolResourceWebSearch,
    AgentToolResourceComputerUse,
    AgentToolResourceAutomations,
]

Automation: TypeAlias = Union[PeriodicAutomation, OneTimeAutomation]

AutomationCreatedBy: TypeAlias = Union[AutomationCreatedByResourceDeveloper, AutomationCreatedByResourceAgent]

AutomationEnvironment: TypeAlias = Union[
    AutomationEnvironmentResourceNone,
    AutomationEnvironmentResourceOpenAIHosted,
    AutomationEnvironmentResourceSelfHosted,
]

AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = Union[
    AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
    AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
]

AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = Union[
    AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
    AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
]

AutomationTarget: TypeAlias = Union[AutomationTargetResourceNewSession, AutomationTargetResourceExistingSession]

AutomationInvocationSource: TypeAlias = Union[
    AutomationInvocationSourceResourceManual, AutomationInvocationSourceResourceAutomation
]

File: TypeAlias = Union[FileHostedTemplateFileResourceFileID, FileHostedTemplateFileResourceInline]

Skill: TypeAlias = Union[SkillHostedTemplateSkillResourceSkillReference, SkillHostedTemplateSkillResourceInline]

VaultStatus: TypeAlias = Literal["active", "archived"]

CredentialAuth: TypeAlias = Union[
    VaultCredentialAuthResourceMcpOauth,
    VaultCredentialAuthResourceStaticBearer,
    VaultCredentialAuthResourceEnvironmentVariable,
]

CredentialNetworking: TypeAlias = Union[
    VaultCredentialNetworkingResourceUnrestricted, VaultCredentialNetworkingResourceLimited
]

McpOauthTokenEndpointAuth: TypeAlias = Union[
    McpOauthTokenEndpointAuthResourceNone,
    McpOauthTokenEndpointAuthResourceClientSecretBasic,
    McpOauthTokenEndpointAuthResourceClientSecretPost,
]

Environment: TypeAlias = Union[EnvironmentResourceNone, EnvironmentResourceOpenAIHosted, EnvironmentResourceSelfHosted]

HostedEnvironmentFile: TypeAlias = Union[HostedEnvironmentFileID, HostedEnvironmentFileResourceInline]

HostedSkill: TypeAlias = Union[HostedSkillReference, HostedSkillResourceInline]

McpTransport: TypeAlias = Union[McpTransportResourceHTTP, McpTransportResourceStdio]

PersistedAgentTool: TypeAlias = Union[
    PersistedAgentToolResourceFunction,
    PersistedAgentToolResourceToolSearch,
    PersistedAgentToolResourceProgrammaticToolCalling,
    PersistedAgentToolResourceMcp,
    PersistedAgentToolResourceWebSearch,
    PersistedAgentToolResourceComputerUse,
    PersistedAgentToolResourceAutomations,
]

PersistedMcpTransport: TypeAlias = Union[PersistedMcpTransportResourceHTTP, PersistedMcpTransportResourceStdio]

TextFormat: TypeAlias = Union[TextFormatResourceText, TextFormatResourceJSONSchema]

WebSearchAction: TypeAlias = Union[
    WebSearchActionResourceSearch,
    WebSearchActionResourceOpenPage,
    WebSearchActionResourceFindInPage,
    WebSearchActionResourceOther,
]

serve(globals())
