# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, Optional, TypeAlias, Union

import openai_async.types.shared as _shared
from openai_async._model import Model as BaseModel
from openai_async.types._lazy import LazyArea, serve
from openai_async.types._properties import first_parsed, joined_output
from openai_async.types._words import ContentType, Object, Open

if TYPE_CHECKING:
    import openai_async.types.params.responses as _responses_params
    from openai_async.types.params.responses import (
        ApplyPatchToolParam as ApplyPatchToolParam,
        ComputerActionListParam as ComputerActionListParam,
        ComputerActionParam as ComputerActionParam,
        ComputerToolParam as ComputerToolParam,
        ComputerUsePreviewToolParam as ComputerUsePreviewToolParam,
        ContainerAutoParam as ContainerAutoParam,
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
        ContainerReferenceParam as ContainerReferenceParam,
        CustomToolParam as CustomToolParam,
        EasyInputMessageParam as EasyInputMessageParam,
        FileSearchToolParam as FileSearchToolParam,
        FunctionShellToolParam as FunctionShellToolParam,
        FunctionToolParam as FunctionToolParam,
        InlineSkillParam as InlineSkillParam,
        InlineSkillSourceParam as InlineSkillSourceParam,
        InputItemListParams as InputItemListParams,
        InputTokenCountParams as InputTokenCountParams,
        LocalEnvironmentParam as LocalEnvironmentParam,
        LocalSkillParam as LocalSkillParam,
        McpToolCallErrorParam as McpToolCallErrorParam,
        NamespaceToolParam as NamespaceToolParam,
        ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
        ResponseCompactionItemParamParam as ResponseCompactionItemParamParam,
        ResponseCompactParams as ResponseCompactParams,
        ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
        ResponseComputerToolCallParam as ResponseComputerToolCallParam,
        ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
        ResponseConversationParamParam as ResponseConversationParamParam,
        ResponseCreateParams as ResponseCreateParams,
        ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
        ResponseCustomToolCallParam as ResponseCustomToolCallParam,
        ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
        ResponseFormatTextConfigParam as ResponseFormatTextConfigParam,
        ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
        ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
        ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam,
        ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
        ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
        ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
        ResponseInputAudioParam as ResponseInputAudioParam,
        ResponseInputContentParam as ResponseInputContentParam,
        ResponseInputFileContentParam as ResponseInputFileContentParam,
        ResponseInputFileParam as ResponseInputFileParam,
        ResponseInputImageContentParam as ResponseInputImageContentParam,
        ResponseInputImageParam as ResponseInputImageParam,
        ResponseInputItemParam as ResponseInputItemParam,
        ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
        ResponseInputParam as ResponseInputParam,
        ResponseInputTextContentParam as ResponseInputTextContentParam,
        ResponseInputTextParam as ResponseInputTextParam,
        ResponseOutputMessageParam as ResponseOutputMessageParam,
        ResponseOutputRefusalParam as ResponseOutputRefusalParam,
        ResponseOutputTextParam as ResponseOutputTextParam,
        ResponsePromptParam as ResponsePromptParam,
        ResponseReasoningItemParam as ResponseReasoningItemParam,
        ResponseRetrieveParams as ResponseRetrieveParams,
        ResponsesClientEventParam as ResponsesClientEventParam,
        ResponseSteerEventParam as ResponseSteerEventParam,
        ResponseSteerInputContentParam as ResponseSteerInputContentParam,
        ResponseSteerInputParam as ResponseSteerInputParam,
        ResponseTextConfigParam as ResponseTextConfigParam,
        ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam,
        SkillReferenceParam as SkillReferenceParam,
        ToolChoiceAllowedParam as ToolChoiceAllowedParam,
        ToolChoiceApplyPatchParam as ToolChoiceApplyPatchParam,
        ToolChoiceCustomParam as ToolChoiceCustomParam,
        ToolChoiceFunctionParam as ToolChoiceFunctionParam,
        ToolChoiceMcpParam as ToolChoiceMcpParam,
        ToolChoiceShellParam as ToolChoiceShellParam,
        ToolChoiceTypesParam as ToolChoiceTypesParam,
        ToolParam as ToolParam,
        ToolSearchOutputNamespaceToolParam as ToolSearchOutputNamespaceToolParam,
        ToolSearchToolParam as ToolSearchToolParam,
        WebSearchPreviewToolParam as WebSearchPreviewToolParam,
        WebSearchToolParam as WebSearchToolParam,
    )
else:
    _responses_params = LazyArea("openai_async.types.params.responses")


class ApplyPatchTool(BaseModel, tag_field="type", tag="apply_patch"):
    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class CompactedResponse(BaseModel):
    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: list[ResponseOutputItem]
    usage: ResponseUsage
    image: CompactedResponseImage | None = None


class CompactedResponseImage(BaseModel):
    context_compression: Literal["enabled", "disabled"]


class Click(BaseModel, tag_field="type", tag="click"):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    keys: list[str] | None = None


class DoubleClick(BaseModel, tag_field="type", tag="double_click"):
    keys: list[str] | None = None
    type: Literal["double_click"]
    x: int
    y: int


class Drag(BaseModel, tag_field="type", tag="drag"):
    path: list[DragPath]
    type: Literal["drag"]
    keys: list[str] | None = None


class DragPath(BaseModel):
    x: int
    y: int


class Keypress(BaseModel, tag_field="type", tag="keypress"):
    keys: list[str]
    type: Literal["keypress"]


class Move(BaseModel, tag_field="type", tag="move"):
    type: Literal["move"]
    x: int
    y: int
    keys: list[str] | None = None


class Screenshot(BaseModel, tag_field="type", tag="screenshot"):
    type: Literal["screenshot"]


class Scroll(BaseModel, tag_field="type", tag="scroll"):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: list[str] | None = None


class Type(BaseModel, tag_field="type", tag="type"):
    text: str
    type: Literal["type"]


class Wait(BaseModel, tag_field="type", tag="wait"):
    type: Literal["wait"]


class ComputerTool(BaseModel, tag_field="type", tag="computer"):
    type: Literal["computer"]


class ComputerUsePreviewTool(BaseModel, tag_field="type", tag="computer_use_preview"):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class ContainerAuto(BaseModel, tag_field="type", tag="container_auto"):
    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None
    skills: list[Skill] | None = None


class ContainerNetworkPolicyAllowlist(BaseModel, tag_field="type", tag="allowlist"):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None = None


class ContainerNetworkPolicyDisabled(BaseModel, tag_field="type", tag="disabled"):
    type: Literal["disabled"]


class ContainerNetworkPolicyDomainSecret(BaseModel):
    domain: str
    name: str
    value: str


class ContainerReference(BaseModel, tag_field="type", tag="container_reference"):
    container_id: str
    type: Literal["container_reference"]


class CustomTool(BaseModel, tag_field="type", tag="custom", rename={"async_": "async"}):
    name: str
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    format: _shared.CustomToolInputFormat | None = None


class EasyInputMessage(BaseModel):
    content: str | ResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class FileSearchTool(BaseModel, tag_field="type", tag="file_search"):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: FileSearchToolFilters | None = None
    max_num_results: int | None = None
    ranking_options: RankingOptions | None = None


class RankingOptions(BaseModel):
    hybrid_search: RankingOptionsHybridSearch | None = None
    ranker: Literal["auto", "default-2024-11-15"] | None = None
    score_threshold: float | None = None


class RankingOptionsHybridSearch(BaseModel):
    embedding_weight: float
    text_weight: float


class FunctionShellTool(BaseModel, tag_field="type", tag="shell"):
    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    environment: FunctionShellToolEnvironment | None = None


class FunctionTool(BaseModel, tag_field="type", tag="function", rename={"async_": "async"}):
    name: str
    parameters: dict[str, Object] | None = None
    strict: bool | None = None
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Object] | None = None


class InlineSkill(BaseModel, tag_field="type", tag="inline"):
    description: str
    name: str
    source: InlineSkillSource
    type: Literal["inline"]


class InlineSkillSource(BaseModel):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class InputTokenCountResponse(BaseModel):
    input_tokens: int
    object: Literal["response.input_tokens"]


class LocalEnvironment(BaseModel, tag_field="type", tag="local"):
    type: Literal["local"]
    skills: list[LocalSkill] | None = None


class LocalSkill(BaseModel):
    description: str
    name: str
    path: str


class HTTPError(BaseModel, tag_field="type", tag="http_error"):
    code: int
    message: str
    type: Literal["http_error"]


class McpProtocolError(BaseModel, tag_field="type", tag="mcp_protocol_error"):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]


class McpToolExecutionError(BaseModel, tag_field="type", tag="mcp_tool_execution_error"):
    content: Object
    type: Literal["mcp_tool_execution_error"]


class NamespaceTool(BaseModel, tag_field="type", tag="namespace"):
    description: str
    name: str
    tools: list[NamespaceToolTool]
    type: Literal["namespace"]


class NamespaceToolToolFunction(BaseModel, tag_field="type", tag="function", rename={"async_": "async"}):
    name: str
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Object] | None = None
    parameters: Object | None = None
    strict: bool | None = None


class Response(BaseModel, convert=("instructions",)):
    id: str
    access_programs: AccessPrograms | None = None
    created_at: float
    error: ResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str | list[ResponseInputItem] | None = None
    metadata: _shared.Metadata | None = None
    model: Open[_shared.ResponsesModel]
    object: Literal["response"]
    output: list[ResponseOutputItem]
    parallel_tool_calls: bool
    temperature: float | None = None
    tool_choice: Open[ResponseToolChoice]
    tools: list[Tool]
    top_p: float | None = None
    background: bool | None = None
    completed_at: float | None = None
    conversation: ResponseConversation | None = None
    image: ResponseImage | None = None
    input_transformations: list[InputTransformation] | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    moderation: ResponseModeration | None = None
    previous_response_id: str | None = None
    prompt: ResponsePrompt | None = None
    prompt_cache_diagnostics: PromptCacheDiagnostics | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: ResponsePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: _shared.Reasoning | None = None
    safety_identifier: str | None = None
    service_tier: Open[ServiceTier] | None = None
    status: Open[ResponseStatus] | None = None
    text: ResponseTextConfig | None = None
    tool_usage: ToolUsage | None = None
    top_logprobs: int | None = None
    truncation: Literal["auto", "disabled"] | None = None
    usage: ResponseUsage | None = None
    user: str | None = None

    @property
    def output_text(self) -> str:
        """The text of all messages in `output`, joined."""
        return joined_output(self.output)


class ParsedResponse(Response, Generic[ContentType]):
    output: list[ParsedResponseOutputItem[ContentType]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]

    @property
    def output_parsed(self) -> ContentType | None:
        """The first parsed content in `output`, if there is any."""
        return first_parsed(self.output)


class ResponseFunctionToolCall(BaseModel, tag_field="type", tag="function_call", rename={"async_": "async"}):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    async_: bool | None = None
    caller: ResponseFunctionToolCallCaller | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall, tag_field="type", tag="function_call"):
    parsed_arguments: Object | None = None


class ResponseOutputMessage(BaseModel, tag_field="type", tag="message"):
    id: str
    content: list[ResponseOutputMessageContent]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] | None = None


class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[ContentType], tag_field="type", tag="message"):
    content: list[ParsedContent[ContentType]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]


class ResponseOutputText(BaseModel, tag_field="type", tag="output_text"):
    annotations: list[ResponseOutputTextAnnotation]
    text: str
    type: Literal["output_text"]
    logprobs: list[ResponseOutputTextLogprob] | None = None


class ParsedResponseOutputText(ResponseOutputText, Generic[ContentType], tag_field="type", tag="output_text"):
    parsed: ContentType | None = None


class AccessPrograms(BaseModel):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class ResponseConversation(BaseModel):
    id: str


class ResponseImage(BaseModel):
    context_compression: Literal["enabled", "disabled"]


class IncompleteDetails(BaseModel):
    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None = None


class InputTransformation(BaseModel):
    id: str
    action: Literal["removed"]
    reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
    type: Literal["reasoning"]


class ResponseModeration(BaseModel):
    input: ModerationInput
    output: ModerationOutput


class ModerationInputError(BaseModel, tag_field="type", tag="error"):
    code: str
    message: str
    type: Literal["error"]


class ModerationInputModerationResult(BaseModel, tag_field="type", tag="moderation_result"):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class ModerationOutputError(BaseModel, tag_field="type", tag="error"):
    code: str
    message: str
    type: Literal["error"]


class ModerationOutputModerationResult(BaseModel, tag_field="type", tag="moderation_result"):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class PromptCacheDiagnosticsCacheHit(BaseModel, tag_field="type", tag="cache_hit"):
    type: Literal["cache_hit"]


class PromptCacheDiagnosticsCacheMiss(BaseModel, tag_field="type", tag="cache_miss"):
    cache_missed_tokens: int
    reason: Literal[
        "model_changed",
        "prompt_cache_key_changed",
        "tools_changed",
        "text_format_changed",
        "reasoning_effort_changed",
        "verbosity_changed",
        "context_compacted",
        "input_changed",
        "service_tier_changed",
    ]
    type: Literal["cache_miss"]
    comparison_reusable_tokens: int | None = None


class PromptCacheDiagnosticsComparisonResponseNotFound(
    BaseModel, tag_field="type", tag="comparison_response_not_found"
):
    type: Literal["comparison_response_not_found"]


class PromptCacheDiagnosticsUnavailable(BaseModel, tag_field="type", tag="unavailable"):
    type: Literal["unavailable"]


class ResponsePromptCacheOptions(BaseModel):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m", "12h"]
    comparison_response_id: str | None = None


class ResponseToolChoiceSpecificProgrammaticToolCallingParam(
    BaseModel, tag_field="type", tag="programmatic_tool_calling"
):
    type: Literal["programmatic_tool_calling"]


class ToolUsage(BaseModel):
    image_gen: ToolUsageImageGen
    web_search: ToolUsageWebSearch


class ToolUsageImageGen(BaseModel):
    input_tokens: int
    input_tokens_details: ToolUsageImageGenInputTokensDetails
    output_tokens: int
    total_tokens: int
    cached_tokens: int | None = None
    cached_tokens_details: ToolUsageImageGenCachedTokensDetails | None = None
    output_tokens_details: ToolUsageImageGenOutputTokensDetails | None = None


class ToolUsageImageGenCachedTokensDetails(BaseModel):
    cached_image_tokens: int
    cached_text_tokens: int


class ToolUsageImageGenInputTokensDetails(BaseModel):
    image_tokens: int
    text_tokens: int


class ToolUsageImageGenOutputTokensDetails(BaseModel):
    image_tokens: int
    text_tokens: int


class ToolUsageWebSearch(BaseModel):
    num_requests: int


class ResponseApplyPatchToolCallCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ResponseApplyPatchToolCallCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class OperationCreateFile(BaseModel, tag_field="type", tag="create_file"):
    diff: str
    path: str
    type: Literal["create_file"]


class OperationDeleteFile(BaseModel, tag_field="type", tag="delete_file"):
    path: str
    type: Literal["delete_file"]


class OperationUpdateFile(BaseModel, tag_field="type", tag="update_file"):
    diff: str
    path: str
    type: Literal["update_file"]


class ResponseApplyPatchToolCall(BaseModel, tag_field="type", tag="apply_patch_call"):
    id: str
    call_id: str
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    caller: ResponseApplyPatchToolCallCaller | None = None
    created_by: str | None = None


class ResponseApplyPatchToolCallOutputCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ResponseApplyPatchToolCallOutputCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ResponseApplyPatchToolCallOutput(BaseModel, tag_field="type", tag="apply_patch_call_output"):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    caller: ResponseApplyPatchToolCallOutputCaller | None = None
    created_by: str | None = None
    output: str | None = None


class ResponseAudioDeltaEvent(BaseModel, tag_field="type", tag="response.audio.delta"):
    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]


class ResponseAudioDoneEvent(BaseModel, tag_field="type", tag="response.audio.done"):
    sequence_number: int
    type: Literal["response.audio.done"]


class ResponseAudioTranscriptDeltaEvent(BaseModel, tag_field="type", tag="response.audio.transcript.delta"):
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]


class ResponseAudioTranscriptDoneEvent(BaseModel, tag_field="type", tag="response.audio.transcript.done"):
    sequence_number: int
    type: Literal["response.audio.transcript.done"]


class ResponseCodeInterpreterCallCodeDeltaEvent(
    BaseModel, tag_field="type", tag="response.code_interpreter_call_code.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]


class ResponseCodeInterpreterCallCodeDoneEvent(
    BaseModel, tag_field="type", tag="response.code_interpreter_call_code.done"
):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]


class ResponseCodeInterpreterCallCompletedEvent(
    BaseModel, tag_field="type", tag="response.code_interpreter_call.completed"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]


class ResponseCodeInterpreterCallInProgressEvent(
    BaseModel, tag_field="type", tag="response.code_interpreter_call.in_progress"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]


class ResponseCodeInterpreterCallInterpretingEvent(
    BaseModel, tag_field="type", tag="response.code_interpreter_call.interpreting"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]


class OutputImage(BaseModel, tag_field="type", tag="image"):
    type: Literal["image"]
    url: str


class OutputLogs(BaseModel, tag_field="type", tag="logs"):
    logs: str
    type: Literal["logs"]


class ResponseCodeInterpreterToolCall(BaseModel, tag_field="type", tag="code_interpreter_call"):
    id: str
    code: str | None = None
    container_id: str
    outputs: list[ResponseCodeInterpreterToolCallOutput] | None = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]


class ResponseCompactionCompactingEvent(BaseModel, tag_field="type", tag="response.compaction.compacting"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]


class ResponseCompactionItem(BaseModel, tag_field="type", tag="compaction"):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    created_by: str | None = None


class ResponseCompactionItemParam(BaseModel):
    encrypted_content: str
    type: Literal["compaction"]
    id: str | None = None


class ResponseCompletedEvent(BaseModel, tag_field="type", tag="response.completed"):
    response: Response
    sequence_number: int
    type: Literal["response.completed"]


class ActionClick(BaseModel, tag_field="type", tag="click"):
    button: Literal["left", "right", "wheel", "back", "forward"]
    type: Literal["click"]
    x: int
    y: int
    keys: list[str] | None = None


class ActionDoubleClick(BaseModel, tag_field="type", tag="double_click"):
    keys: list[str] | None = None
    type: Literal["double_click"]
    x: int
    y: int


class ActionDrag(BaseModel, tag_field="type", tag="drag"):
    path: list[ActionDragPath]
    type: Literal["drag"]
    keys: list[str] | None = None


class ActionDragPath(BaseModel):
    x: int
    y: int


class ActionKeypress(BaseModel, tag_field="type", tag="keypress"):
    keys: list[str]
    type: Literal["keypress"]


class ActionMove(BaseModel, tag_field="type", tag="move"):
    type: Literal["move"]
    x: int
    y: int
    keys: list[str] | None = None


class ActionScreenshot(BaseModel, tag_field="type", tag="screenshot"):
    type: Literal["screenshot"]


class ActionScroll(BaseModel, tag_field="type", tag="scroll"):
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: list[str] | None = None


class ActionType(BaseModel, tag_field="type", tag="type"):
    text: str
    type: Literal["type"]


class ActionWait(BaseModel, tag_field="type", tag="wait"):
    type: Literal["wait"]


class PendingSafetyCheck(BaseModel):
    id: str
    code: str | None = None
    message: str | None = None


class ResponseComputerToolCall(BaseModel, tag_field="type", tag="computer_call"):
    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: ResponseComputerToolCallAction | None = None
    actions: ComputerActionList | None = None


class AcknowledgedSafetyCheck(BaseModel):
    id: str
    code: str | None = None
    message: str | None = None


class ResponseComputerToolCallOutputItem(BaseModel, tag_field="type", tag="computer_call_output"):
    id: str
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = None
    created_by: str | None = None


class ResponseComputerToolCallOutputScreenshot(BaseModel):
    type: Literal["computer_screenshot"]
    file_id: str | None = None
    image_url: str | None = None


class ResponseConfigurationUpdateItemReasoning(BaseModel):
    effort: Open[_shared.ReasoningEffort] | None = None


class ResponseConfigurationUpdateItem(BaseModel, tag_field="type", tag="configuration_update"):
    id: str
    type: Literal["configuration_update"]
    reasoning: ResponseConfigurationUpdateItemReasoning | None = None
    text: ResponseConfigurationUpdateItemText | None = None


class ResponseConfigurationUpdateItemText(BaseModel):
    format: TextFormat


class ResponseConfigurationUpdateItemParamReasoning(BaseModel):
    effort: Open[_shared.ReasoningEffort] | None = None


class ResponseConfigurationUpdateItemParam(BaseModel):
    type: Literal["configuration_update"]
    id: str | None = None
    reasoning: ResponseConfigurationUpdateItemParamReasoning | None = None
    text: ResponseConfigurationUpdateItemParamText | None = None


class ResponseConfigurationUpdateItemParamText(BaseModel):
    format: _responses_params.ResponseConfigurationUpdateItemParamTextFormat


class ResponseContainerReference(BaseModel, tag_field="type", tag="container_reference"):
    container_id: str
    type: Literal["container_reference"]


class ResponseContentPartAddedEventPartReasoningText(BaseModel, tag_field="type", tag="reasoning_text"):
    text: str
    type: Literal["reasoning_text"]


class ResponseContentPartAddedEvent(BaseModel, tag_field="type", tag="response.content_part.added"):
    content_index: int
    item_id: str
    output_index: int
    part: ResponseContentPartAddedEventPart
    sequence_number: int
    type: Literal["response.content_part.added"]


class ResponseContentPartDoneEventPartReasoningText(BaseModel, tag_field="type", tag="reasoning_text"):
    text: str
    type: Literal["reasoning_text"]


class ResponseContentPartDoneEvent(BaseModel, tag_field="type", tag="response.content_part.done"):
    content_index: int
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPart
    sequence_number: int
    type: Literal["response.content_part.done"]


class ResponseConversationParam(BaseModel):
    id: str


class ResponseCreatedEvent(BaseModel, tag_field="type", tag="response.created"):
    response: Response
    sequence_number: int
    type: Literal["response.created"]


class ResponseCustomToolCallCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ResponseCustomToolCallCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ResponseCustomToolCall(BaseModel, tag_field="type", tag="custom_tool_call", rename={"async_": "async"}):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str | None = None
    async_: bool | None = None
    caller: ResponseCustomToolCallCaller | None = None
    namespace: str | None = None


class ResponseCustomToolCallInputDeltaEvent(BaseModel, tag_field="type", tag="response.custom_tool_call_input.delta"):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]


class ResponseCustomToolCallInputDoneEvent(BaseModel, tag_field="type", tag="response.custom_tool_call_input.done"):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]


class ResponseCustomToolCallItem(ResponseCustomToolCall, tag_field="type", tag="custom_tool_call"):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class ResponseCustomToolCallOutputCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ResponseCustomToolCallOutputCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ResponseCustomToolCallOutput(BaseModel, tag_field="type", tag="custom_tool_call_output"):
    call_id: str
    output: str | list[ResponseCustomToolCallOutputOutputOutputContentList]
    type: Literal["custom_tool_call_output"]
    id: str | None = None
    caller: ResponseCustomToolCallOutputCaller | None = None


class ResponseCustomToolCallOutputItem(ResponseCustomToolCallOutput, tag_field="type", tag="custom_tool_call_output"):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class Misalignment(BaseModel):
    detailed_explanation: str | None = None
    error_type: Union[
        str,
        Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ],
        None,
    ] = None
    review_target: str | None = None
    steer: MisalignmentSteer | None = None


class MisalignmentSteer(BaseModel):
    message: str


class ResponseError(BaseModel):
    code: Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "data_residency_mismatch",
        "bio_policy",
        "misalignment_policy_violation",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
    ]
    message: str
    misalignment: Misalignment | None = None
    param: str | None = None
    type: str | None = None


class ResponseErrorEvent(BaseModel, tag_field="type", tag="error"):
    code: str | None = None
    message: str
    param: str | None = None
    sequence_number: int
    type: Literal["error"]


class ResponseFailedEvent(BaseModel, tag_field="type", tag="response.failed"):
    response: Response
    sequence_number: int
    type: Literal["response.failed"]


class ResponseFileSearchCallCompletedEvent(BaseModel, tag_field="type", tag="response.file_search_call.completed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]


class ResponseFileSearchCallInProgressEvent(BaseModel, tag_field="type", tag="response.file_search_call.in_progress"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]


class ResponseFileSearchCallSearchingEvent(BaseModel, tag_field="type", tag="response.file_search_call.searching"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]


class ResponseFileSearchToolCall(BaseModel, tag_field="type", tag="file_search_call"):
    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    results: list[Result] | None = None


class Result(BaseModel):
    attributes: dict[str, str | float | bool] | None = None
    file_id: str | None = None
    filename: str | None = None
    score: float | None = None
    text: str | None = None


class ResponseFormatTextJSONSchemaConfig(BaseModel, tag_field="type", tag="json_schema", rename={"schema_": "schema"}):
    name: str
    schema_: dict[str, Object]
    type: Literal["json_schema"]
    description: str | None = None
    strict: bool | None = None


class ResponseFunctionCallArgumentsDeltaEvent(
    BaseModel, tag_field="type", tag="response.function_call_arguments.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]


class ResponseFunctionCallArgumentsDoneEvent(BaseModel, tag_field="type", tag="response.function_call_arguments.done"):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]


class OutcomeExit(BaseModel, tag_field="type", tag="exit"):
    exit_code: int
    type: Literal["exit"]


class OutcomeTimeout(BaseModel, tag_field="type", tag="timeout"):
    type: Literal["timeout"]


class ResponseFunctionShellCallOutputContent(BaseModel):
    outcome: Outcome
    stderr: str
    stdout: str


class ResponseFunctionShellToolCallAction(BaseModel):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


class ResponseFunctionShellToolCallCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ResponseFunctionShellToolCallCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ResponseFunctionShellToolCall(BaseModel, tag_field="type", tag="shell_call"):
    id: str
    action: ResponseFunctionShellToolCallAction
    call_id: str
    environment: ResponseFunctionShellToolCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    caller: ResponseFunctionShellToolCallCaller | None = None
    created_by: str | None = None


class ResponseFunctionShellToolCallOutputCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ResponseFunctionShellToolCallOutputCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ResponseFunctionShellToolCallOutputOutput(BaseModel):
    outcome: ResponseFunctionShellToolCallOutputOutputOutcome
    stderr: str
    stdout: str
    created_by: str | None = None


class ResponseFunctionShellToolCallOutputOutputOutcomeExit(BaseModel, tag_field="type", tag="exit"):
    exit_code: int
    type: Literal["exit"]


class ResponseFunctionShellToolCallOutputOutputOutcomeTimeout(BaseModel, tag_field="type", tag="timeout"):
    type: Literal["timeout"]


class ResponseFunctionShellToolCallOutput(BaseModel, tag_field="type", tag="shell_call_output"):
    id: str
    call_id: str
    max_output_length: int | None = None
    output: list[ResponseFunctionShellToolCallOutputOutput]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    caller: ResponseFunctionShellToolCallOutputCaller | None = None
    created_by: str | None = None


class ResponseFunctionToolCallCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ResponseFunctionToolCallCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ResponseFunctionToolCallItem(ResponseFunctionToolCall, tag_field="type", tag="function_call"):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    created_by: str | None = None


class ResponseFunctionToolCallOutputItemCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ResponseFunctionToolCallOutputItemCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ResponseFunctionToolCallOutputItem(BaseModel, tag_field="type", tag="function_call_output"):
    id: str
    output: str | list[ResponseFunctionToolCallOutputItemOutputOutputContentList]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    call_id: str | None = None
    caller: ResponseFunctionToolCallOutputItemCaller | None = None
    created_by: str | None = None
    name: str | None = None
    namespace: str | None = None


class ActionFind(BaseModel, tag_field="type", tag="find_in_page"):
    pattern: str
    type: Literal["find_in_page"]
    url: str


class ActionOpenPage(BaseModel, tag_field="type", tag="open_page"):
    type: Literal["open_page"]
    url: str | None = None


class ActionSearch(BaseModel, tag_field="type", tag="search"):
    type: Literal["search"]
    queries: list[str] | None = None
    query: str | None = None
    sources: list[ActionSearchSource] | None = None


class ActionSearchSource(BaseModel):
    type: Literal["url"]
    url: str


class ResponseFunctionWebSearch(BaseModel, tag_field="type", tag="web_search_call"):
    id: str
    action: ResponseFunctionWebSearchAction
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]


class ResponseImageGenCallCompletedEvent(BaseModel, tag_field="type", tag="response.image_generation_call.completed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]


class ResponseImageGenCallGeneratingEvent(BaseModel, tag_field="type", tag="response.image_generation_call.generating"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]


class ResponseImageGenCallInProgressEvent(
    BaseModel, tag_field="type", tag="response.image_generation_call.in_progress"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]


class ResponseImageGenCallPartialImageEvent(
    BaseModel, tag_field="type", tag="response.image_generation_call.partial_image"
):
    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None


class ResponseInProgressEvent(BaseModel, tag_field="type", tag="response.in_progress"):
    response: Response
    sequence_number: int
    type: Literal["response.in_progress"]


class ResponseIncompleteEvent(BaseModel, tag_field="type", tag="response.incomplete"):
    response: Response
    sequence_number: int
    type: Literal["response.incomplete"]


class InputAudio(BaseModel):
    data: str
    format: Literal["mp3", "wav"]


class ResponseInputAudio(BaseModel, tag_field="type", tag="input_audio"):
    input_audio: InputAudio
    type: Literal["input_audio"]


class ResponseInputFilePromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ResponseInputFile(BaseModel, tag_field="type", tag="input_file"):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None = None
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: ResponseInputFilePromptCacheBreakpoint | None = None


class ResponseInputFileContentPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ResponseInputFileContent(BaseModel, tag_field="type", tag="input_file"):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None = None
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: ResponseInputFileContentPromptCacheBreakpoint | None = None


class ResponseInputImagePromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ResponseInputImage(BaseModel, tag_field="type", tag="input_image"):
    detail: Open[ImageDetail]
    type: Literal["input_image"]
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: ResponseInputImagePromptCacheBreakpoint | None = None


class ResponseInputImageContentPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ResponseInputImageContent(BaseModel, tag_field="type", tag="input_image"):
    type: Literal["input_image"]
    detail: Open[ImageDetail] | None = None
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: ResponseInputImageContentPromptCacheBreakpoint | None = None


class ResponseInputItemAdditionalTools(BaseModel):
    role: Literal["developer"]
    tools: list[Tool]
    type: Literal["additional_tools"]
    id: str | None = None


class ApplyPatchCall(BaseModel):
    call_id: str
    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: str | None = None
    caller: ApplyPatchCallCaller | None = None


class ApplyPatchCallCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ApplyPatchCallCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ApplyPatchCallOperationCreateFile(BaseModel, tag_field="type", tag="create_file"):
    diff: str
    path: str
    type: Literal["create_file"]


class ApplyPatchCallOperationDeleteFile(BaseModel, tag_field="type", tag="delete_file"):
    path: str
    type: Literal["delete_file"]


class ApplyPatchCallOperationUpdateFile(BaseModel, tag_field="type", tag="update_file"):
    diff: str
    path: str
    type: Literal["update_file"]


class ResponseInputItemApplyPatchCallOutput(BaseModel):
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: str | None = None
    caller: ApplyPatchCallOutputCaller | None = None
    output: str | None = None


class ApplyPatchCallOutputCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ApplyPatchCallOutputCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class CompactionTrigger(BaseModel):
    type: Literal["compaction_trigger"]
    id: str | None = None


class ResponseInputItemComputerCallOutput(BaseModel):
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: str | None = None
    acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
    id: str
    code: str | None = None
    message: str | None = None


class ResponseInputItemFunctionCallOutput(BaseModel):
    output: str | ResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    call_id: str | None = None
    caller: FunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class FunctionCallOutputCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class FunctionCallOutputCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ResponseInputItemImageGenerationCall(BaseModel):
    id: str
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ResponseInputItemImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ResponseInputItemImageGenerationCallSvgUsage | None = None


class ResponseInputItemImageGenerationCallError(BaseModel):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ResponseInputItemImageGenerationCallErrorModerationDetails | None = None


class ResponseInputItemImageGenerationCallErrorModerationDetails(BaseModel):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ResponseInputItemImageGenerationCallSvgUsage(BaseModel):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ItemReference(BaseModel):
    id: str
    type: Literal["item_reference"] | None = None


class ResponseInputItemLocalShellCall(BaseModel):
    id: str
    action: ResponseInputItemLocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]


class ResponseInputItemLocalShellCallAction(BaseModel):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class ResponseInputItemLocalShellCallOutput(BaseModel):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseInputItemMcpApprovalRequest(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class ResponseInputItemMcpApprovalResponse(BaseModel):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None = None
    reason: str | None = None


class ResponseInputItemMcpCall(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None = None
    error: McpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None


class ResponseInputItemMcpListTools(BaseModel):
    id: str
    server_label: str
    tools: list[ResponseInputItemMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: str | None = None


class ResponseInputItemMcpListToolsTool(BaseModel):
    input_schema: Object
    name: str
    annotations: Object | None = None
    description: str | None = None


class Message(BaseModel):
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    type: Literal["message"] | None = None


class ResponseInputItemProgram(BaseModel):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]


class ResponseInputItemProgramOutput(BaseModel):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]


class ShellCall(BaseModel):
    action: ShellCallAction
    call_id: str
    type: Literal["shell_call"]
    id: str | None = None
    caller: ShellCallCaller | None = None
    environment: ShellCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallAction(BaseModel):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


class ShellCallCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ShellCallCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ResponseInputItemShellCallOutput(BaseModel):
    call_id: str
    output: list[ResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: str | None = None
    caller: ShellCallOutputCaller | None = None
    max_output_length: int | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallOutputCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ShellCallOutputCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ToolSearchCall(BaseModel):
    arguments: Object
    type: Literal["tool_search_call"]
    id: str | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseInputMessageItem(BaseModel):
    id: str
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseInputTextPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ResponseInputText(BaseModel, tag_field="type", tag="input_text"):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: ResponseInputTextPromptCacheBreakpoint | None = None


class ResponseInputTextContentPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ResponseInputTextContent(BaseModel, tag_field="type", tag="input_text"):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: ResponseInputTextContentPromptCacheBreakpoint | None = None


class ResponseItemAdditionalTools(BaseModel):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[Tool]
    type: Literal["additional_tools"]


class ResponseItemImageGenerationCall(BaseModel):
    id: str
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ResponseItemImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ResponseItemImageGenerationCallSvgUsage | None = None


class ResponseItemImageGenerationCallError(BaseModel):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ResponseItemImageGenerationCallErrorModerationDetails | None = None


class ResponseItemImageGenerationCallErrorModerationDetails(BaseModel):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ResponseItemImageGenerationCallSvgUsage(BaseModel):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ResponseItemLocalShellCall(BaseModel):
    id: str
    action: ResponseItemLocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]


class ResponseItemLocalShellCallAction(BaseModel):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class ResponseItemLocalShellCallOutput(BaseModel):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseItemMcpApprovalRequest(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class ResponseItemMcpApprovalResponse(BaseModel):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None = None


class ResponseItemMcpCall(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None = None
    error: McpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None


class ResponseItemMcpListTools(BaseModel):
    id: str
    server_label: str
    tools: list[ResponseItemMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: str | None = None


class ResponseItemMcpListToolsTool(BaseModel):
    input_schema: Object
    name: str
    annotations: Object | None = None
    description: str | None = None


class ResponseItemProgram(BaseModel):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]


class ResponseItemProgramOutput(BaseModel):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]


class ResponseItemList(BaseModel, convert=("data",)):
    data: list[ResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class ResponseLocalEnvironment(BaseModel, tag_field="type", tag="local"):
    type: Literal["local"]


class ResponseMcpCallArgumentsDeltaEvent(BaseModel, tag_field="type", tag="response.mcp_call_arguments.delta"):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]


class ResponseMcpCallArgumentsDoneEvent(BaseModel, tag_field="type", tag="response.mcp_call_arguments.done"):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]


class ResponseMcpCallCompletedEvent(BaseModel, tag_field="type", tag="response.mcp_call.completed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]


class ResponseMcpCallFailedEvent(BaseModel, tag_field="type", tag="response.mcp_call.failed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]


class ResponseMcpCallInProgressEvent(BaseModel, tag_field="type", tag="response.mcp_call.in_progress"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]


class ResponseMcpListToolsCompletedEvent(BaseModel, tag_field="type", tag="response.mcp_list_tools.completed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]


class ResponseMcpListToolsFailedEvent(BaseModel, tag_field="type", tag="response.mcp_list_tools.failed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]


class ResponseMcpListToolsInProgressEvent(BaseModel, tag_field="type", tag="response.mcp_list_tools.in_progress"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]


class ResponseOutputItemAdditionalTools(BaseModel, tag_field="type", tag="additional_tools"):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[Tool]
    type: Literal["additional_tools"]


class ResponseOutputItemImageGenerationCall(BaseModel, tag_field="type", tag="image_generation_call"):
    id: str
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ResponseOutputItemImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ResponseOutputItemImageGenerationCallSvgUsage | None = None


class ResponseOutputItemImageGenerationCallError(BaseModel):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ResponseOutputItemImageGenerationCallErrorModerationDetails | None = None


class ResponseOutputItemImageGenerationCallErrorModerationDetails(BaseModel):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ResponseOutputItemImageGenerationCallSvgUsage(BaseModel):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ResponseOutputItemLocalShellCall(BaseModel, tag_field="type", tag="local_shell_call"):
    id: str
    action: ResponseOutputItemLocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]


class ResponseOutputItemLocalShellCallAction(BaseModel, tag_field="type", tag="exec"):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class ResponseOutputItemLocalShellCallOutput(BaseModel, tag_field="type", tag="local_shell_call_output"):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseOutputItemMcpApprovalRequest(BaseModel, tag_field="type", tag="mcp_approval_request"):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class ResponseOutputItemMcpApprovalResponse(BaseModel, tag_field="type", tag="mcp_approval_response"):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None = None


class ResponseOutputItemMcpCall(BaseModel, tag_field="type", tag="mcp_call"):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None = None
    error: McpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None


class ResponseOutputItemMcpListTools(BaseModel, tag_field="type", tag="mcp_list_tools"):
    id: str
    server_label: str
    tools: list[ResponseOutputItemMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: str | None = None


class ResponseOutputItemMcpListToolsTool(BaseModel):
    input_schema: Object
    name: str
    annotations: Object | None = None
    description: str | None = None


class ResponseOutputItemProgram(BaseModel, tag_field="type", tag="program"):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]


class ResponseOutputItemProgramOutput(BaseModel, tag_field="type", tag="program_output"):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]


class ResponseOutputItemAddedEvent(BaseModel, tag_field="type", tag="response.output_item.added"):
    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(BaseModel, tag_field="type", tag="response.output_item.done"):
    item: ResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]


class ResponseOutputRefusal(BaseModel, tag_field="type", tag="refusal"):
    refusal: str
    type: Literal["refusal"]


class ResponseOutputTextAnnotationContainerFileCitation(BaseModel, tag_field="type", tag="container_file_citation"):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


class ResponseOutputTextAnnotationFileCitation(BaseModel, tag_field="type", tag="file_citation"):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]


class ResponseOutputTextAnnotationFilePath(BaseModel, tag_field="type", tag="file_path"):
    file_id: str
    index: int
    type: Literal["file_path"]


class ResponseOutputTextAnnotationURLCitation(BaseModel, tag_field="type", tag="url_citation"):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str


class ResponseOutputTextLogprob(BaseModel):
    token: str
    bytes: list[int]
    logprob: float
    top_logprobs: list[ResponseOutputTextLogprobTopLogprob]


class ResponseOutputTextLogprobTopLogprob(BaseModel):
    token: str
    bytes: list[int]
    logprob: float


class ResponseOutputTextAnnotationAddedEventAnnotationContainerFileCitation(
    BaseModel, tag_field="type", tag="container_file_citation"
):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


class ResponseOutputTextAnnotationAddedEventAnnotationFileCitation(BaseModel, tag_field="type", tag="file_citation"):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]


class ResponseOutputTextAnnotationAddedEventAnnotationFilePath(BaseModel, tag_field="type", tag="file_path"):
    file_id: str
    index: int
    type: Literal["file_path"]


class ResponseOutputTextAnnotationAddedEventAnnotationURLCitation(BaseModel, tag_field="type", tag="url_citation"):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str


class ResponseOutputTextAnnotationAddedEvent(BaseModel, tag_field="type", tag="response.output_text.annotation.added"):
    annotation: ResponseOutputTextAnnotationAddedEventAnnotation | None = None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]


class ResponsePrompt(BaseModel):
    id: str
    variables: dict[str, Variables] | None = None
    version: str | None = None


class ResponseQueuedEvent(BaseModel, tag_field="type", tag="response.queued"):
    response: Response
    sequence_number: int
    type: Literal["response.queued"]


class ResponseReasoningItemContent(BaseModel):
    text: str
    type: Literal["reasoning_text"]


class ResponseReasoningItem(BaseModel, tag_field="type", tag="reasoning"):
    id: str
    summary: list[Summary]
    type: Literal["reasoning"]
    content: list[ResponseReasoningItemContent] | None = None
    encrypted_content: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class Summary(BaseModel):
    text: str
    type: Literal["summary_text"]


class ResponseReasoningSummaryPartAddedEventPart(BaseModel):
    text: str
    type: Literal["summary_text"]


class ResponseReasoningSummaryPartAddedEvent(BaseModel, tag_field="type", tag="response.reasoning_summary_part.added"):
    item_id: str
    output_index: int
    part: ResponseReasoningSummaryPartAddedEventPart
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]


class ResponseReasoningSummaryPartDoneEventPart(BaseModel):
    text: str
    type: Literal["summary_text"]


class ResponseReasoningSummaryPartDoneEvent(BaseModel, tag_field="type", tag="response.reasoning_summary_part.done"):
    item_id: str
    output_index: int
    part: ResponseReasoningSummaryPartDoneEventPart
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    status: Literal["incomplete"] | None = None


class ResponseReasoningSummaryTextDeltaEvent(BaseModel, tag_field="type", tag="response.reasoning_summary_text.delta"):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]


class ResponseReasoningSummaryTextDoneEvent(BaseModel, tag_field="type", tag="response.reasoning_summary_text.done"):
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]


class ResponseReasoningTextDeltaEvent(BaseModel, tag_field="type", tag="response.reasoning_text.delta"):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]


class ResponseReasoningTextDoneEvent(BaseModel, tag_field="type", tag="response.reasoning_text.done"):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]


class ResponseRefusalDeltaEvent(BaseModel, tag_field="type", tag="response.refusal.delta"):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]


class ResponseRefusalDoneEvent(BaseModel, tag_field="type", tag="response.refusal.done"):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]


class ResponseShellCallCommandAddedEvent(BaseModel, tag_field="type", tag="response.shell_call_command.added"):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]


class ResponseShellCallCommandDeltaEvent(BaseModel, tag_field="type", tag="response.shell_call_command.delta"):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    obfuscation: str | None = None


class ResponseShellCallCommandDoneEvent(BaseModel, tag_field="type", tag="response.shell_call_command.done"):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]


class Delta(BaseModel):
    stderr: str | None = None
    stdout: str | None = None


class ResponseShellCallOutputContentDeltaEvent(
    BaseModel, tag_field="type", tag="response.shell_call_output_content.delta"
):
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]


class ResponseShellCallOutputContentDoneEventOutput(BaseModel):
    outcome: ResponseShellCallOutputContentDoneEventOutputOutcome
    stderr: str
    stdout: str
    created_by: str | None = None


class ResponseShellCallOutputContentDoneEventOutputOutcomeExit(BaseModel, tag_field="type", tag="exit"):
    exit_code: int
    type: Literal["exit"]


class ResponseShellCallOutputContentDoneEventOutputOutcomeTimeout(BaseModel, tag_field="type", tag="timeout"):
    type: Literal["timeout"]


class ResponseShellCallOutputContentDoneEvent(
    BaseModel, tag_field="type", tag="response.shell_call_output_content.done"
):
    command_index: int
    item_id: str
    output: list[ResponseShellCallOutputContentDoneEventOutput]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]


class ResponseSteerAcceptedEvent(BaseModel, tag_field="type", tag="response.steer.accepted"):
    sequence_number: int
    steer: ResponseSteerAcceptedEventSteer
    type: Literal["response.steer.accepted"]
    stream_id: str | None = None


class ResponseSteerAcceptedEventSteer(BaseModel):
    id: str
    previous_response_id: str


class ResponseSteerEvent(BaseModel, tag_field="type", tag="response.steer"):
    input: ResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]


class Error(BaseModel):
    code: Open[ResponseSteerErrorCode]
    message: str
    type: Literal["invalid_request_error"]


class ResponseSteerFailedEvent(BaseModel, tag_field="type", tag="response.steer.failed"):
    error: Error
    sequence_number: int
    steer: ResponseSteerFailedEventSteer
    type: Literal["response.steer.failed"]
    stream_id: str | None = None


class ResponseSteerFailedEventSteer(BaseModel):
    input: ResponseSteerInput
    previous_response_id: str
    id: str | None = None


class ResponseSteerInputItemListFunctionCallOutput(BaseModel, tag_field="type", tag="function_call_output"):
    output: str | ResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    call_id: str | None = None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ResponseSteerInputItemListMessage(BaseModel, tag_field="type", tag="message"):
    content: list[ResponseSteerInputContent] | str
    role: Literal["user"]
    type: Literal["message"]
    id: str | None = None
    status: str | None = None


class ResponseSteerPendingEvent(BaseModel, tag_field="type", tag="response.steer.pending"):
    reason: Open[ResponseSteerPendingReason]
    required_input: list[ResponseSteerRequiredInput]
    sequence_number: int
    steer: ResponseSteerPendingEventSteer
    type: Literal["response.steer.pending"]
    stream_id: str | None = None


class ResponseSteerPendingEventSteer(BaseModel):
    id: str
    previous_response_id: str


class ResponseSteerRequiredInputApplyPatchCallOutput(BaseModel, tag_field="type", tag="apply_patch_call_output"):
    call_id: str
    type: Literal["apply_patch_call_output"]


class ResponseSteerRequiredInputComputerCallOutput(BaseModel, tag_field="type", tag="computer_call_output"):
    call_id: str
    type: Literal["computer_call_output"]


class CustomToolCallOutput(BaseModel, tag_field="type", tag="custom_tool_call_output"):
    call_id: str
    type: Literal["custom_tool_call_output"]


class ResponseSteerRequiredInputFunctionCallOutput(BaseModel, tag_field="type", tag="function_call_output"):
    call_id: str
    name: str
    type: Literal["function_call_output"]


class ResponseSteerRequiredInputMcpApprovalResponse(BaseModel, tag_field="type", tag="mcp_approval_response"):
    approval_request_id: str
    type: Literal["mcp_approval_response"]


class ResponseSteerRequiredInputShellCallOutput(BaseModel, tag_field="type", tag="shell_call_output"):
    call_id: str
    type: Literal["shell_call_output"]


class ToolSearchOutput(BaseModel, tag_field="type", tag="tool_search_output"):
    call_id: str
    execution: Literal["client"]
    type: Literal["tool_search_output"]


class ResponseTextConfig(BaseModel):
    format: ResponseFormatTextConfig | None = None
    verbosity: Literal["low", "medium", "high"] | None = None


class ResponseTextDeltaEventLogprob(BaseModel):
    token: str
    logprob: float
    top_logprobs: list[ResponseTextDeltaEventLogprobTopLogprob] | None = None


class ResponseTextDeltaEventLogprobTopLogprob(BaseModel):
    token: str | None = None
    logprob: float | None = None


class ResponseTextDeltaEvent(BaseModel, tag_field="type", tag="response.output_text.delta"):
    content_index: int
    delta: str
    item_id: str
    logprobs: list[ResponseTextDeltaEventLogprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]


class ResponseTextDoneEventLogprob(BaseModel):
    token: str
    logprob: float
    top_logprobs: list[ResponseTextDoneEventLogprobTopLogprob] | None = None


class ResponseTextDoneEventLogprobTopLogprob(BaseModel):
    token: str | None = None
    logprob: float | None = None


class ResponseTextDoneEvent(BaseModel, tag_field="type", tag="response.output_text.done"):
    content_index: int
    item_id: str
    logprobs: list[ResponseTextDoneEventLogprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]


class ResponseToolSearchCall(BaseModel, tag_field="type", tag="tool_search_call"):
    id: str
    arguments: Object
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    created_by: str | None = None


class ResponseToolSearchOutputItem(BaseModel, tag_field="type", tag="tool_search_output"):
    id: str
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[Tool]
    type: Literal["tool_search_output"]
    created_by: str | None = None


class ResponseToolSearchOutputItemParam(BaseModel):
    tools: list[_responses_params.ResponseToolSearchOutputItemParamTool]
    type: Literal["tool_search_output"]
    id: str | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ToolCodeInterpreter(BaseModel, tag_field="type", tag="code_interpreter"):
    container: _responses_params.ResponseToolSearchOutputItemParamToolCodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class ToolCodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
    type: Literal["auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: Optional[
        _responses_params.ResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
    ] = None


class ToolImageGeneration(BaseModel, tag_field="type", tag="image_generation"):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    complexity: Literal["low", "medium", "high"] | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    input_fidelity: Literal["high", "low"] | None = None
    input_image_mask: ToolImageGenerationInputImageMask | None = None
    model: Union[
        str,
        Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "gpt-image-1.5",
            "chatgpt-image-latest",
        ],
        None,
    ] = None
    moderation: Literal["auto", "low"] | None = None
    output_compression: int | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    partial_images: int | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    svg: ToolImageGenerationSvg | None = None


class ToolImageGenerationInputImageMask(BaseModel):
    file_id: str | None = None
    image_url: str | None = None


class ToolImageGenerationSvg(BaseModel):
    model: str | None = None
    reasoning: ToolImageGenerationSvgReasoning | None = None


class ToolImageGenerationSvgReasoning(BaseModel):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class ToolLocalShell(BaseModel, tag_field="type", tag="local_shell"):
    type: Literal["local_shell"]


class ToolMcp(BaseModel, tag_field="type", tag="mcp"):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: _responses_params.ResponseToolSearchOutputItemParamToolMcpAllowedTools | None = None
    authorization: str | None = None
    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ] = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: Open[_responses_params.ResponseToolSearchOutputItemParamToolMcpRequireApproval] | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class ToolMcpAllowedToolsMcpToolFilter(BaseModel):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: ToolMcpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: ToolMcpRequireApprovalMcpToolApprovalFilterNever | None = None


class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolProgrammaticToolCalling(BaseModel, tag_field="type", tag="programmatic_tool_calling"):
    type: Literal["programmatic_tool_calling"]


class InputTokensDetails(BaseModel):
    cache_write_tokens: int
    cached_tokens: int
    cache_write_tokens_details: InputTokensDetailsCacheWriteTokensDetails | None = None


class InputTokensDetailsCacheWriteTokensDetails(BaseModel):
    ttl_12h_tokens: int
    ttl_30m_tokens: int


class OutputTokensDetails(BaseModel):
    reasoning_tokens: int


class ResponseUsage(BaseModel):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class ResponseWebSearchCallCompletedEvent(BaseModel, tag_field="type", tag="response.web_search_call.completed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]


class ResponseWebSearchCallInProgressEvent(BaseModel, tag_field="type", tag="response.web_search_call.in_progress"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]


class ResponseWebSearchCallSearchingEvent(BaseModel, tag_field="type", tag="response.web_search_call.searching"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]


class ResponseCreate(BaseModel, tag_field="type", tag="response.create", convert=("input",)):
    type: Literal["response.create"]
    access_programs: ResponseCreateAccessPrograms | None = None
    background: bool | None = None
    context_management: list[ResponseCreateContextManagement] | None = None
    conversation: ResponseCreateConversation | None = None
    generate: bool | None = None
    image: ResponseCreateImage | None = None
    include: list[Open[ResponseIncludable]] | None = None
    input: str | ResponseInput | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: _shared.Metadata | None = None
    model: Open[_shared.ResponsesModel] | None = None
    moderation: ResponseCreateModeration | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    prompt: ResponsePrompt | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: ResponseCreatePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: _shared.Reasoning | None = None
    safety_identifier: str | None = None
    service_tier: Open[ServiceTier] | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_id: str | None = None
    stream_options: ResponseCreateStreamOptions | None = None
    temperature: float | None = None
    text: ResponseTextConfig | None = None
    tool_choice: Open[ResponseCreateToolChoice] | None = None
    tools: list[Tool] | None = None
    top_logprobs: int | None = None
    top_p: float | None = None
    truncation: Literal["auto", "disabled"] | None = None
    user: str | None = None


class ResponseCreateAccessPrograms(BaseModel):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None = None


class ResponseCreateContextManagement(BaseModel):
    type: str
    compact_threshold: int | None = None


class ResponseCreateImage(BaseModel):
    context_compression: Literal["auto", "enabled", "disabled"] | None = None


class ResponseCreateModeration(BaseModel):
    model: str
    policy: ResponseCreateModerationPolicy | None = None


class ResponseCreateModerationPolicy(BaseModel):
    input: ResponseCreateModerationPolicyInput | None = None
    output: ResponseCreateModerationPolicyOutput | None = None


class ResponseCreateModerationPolicyInput(BaseModel):
    mode: Literal["score", "block"]


class ResponseCreateModerationPolicyOutput(BaseModel):
    mode: Literal["score", "block"]


class ResponseCreatePromptCacheOptions(BaseModel):
    comparison_response_id: str | None = None
    mode: Literal["implicit", "explicit"] | None = None
    prewarm: bool | None = None
    ttl: Literal["30m", "12h"] | None = None


class ResponseCreateStreamOptions(BaseModel):
    include_obfuscation: bool | None = None


class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(
    BaseModel, tag_field="type", tag="programmatic_tool_calling"
):
    type: Literal["programmatic_tool_calling"]


class ResponseAudioTranscriptWsDelta(
    ResponseAudioTranscriptDeltaEvent, tag_field="type", tag="response.audio.transcript.delta"
):
    stream_id: str | None = None


class ResponseAudioTranscriptWsDone(
    ResponseAudioTranscriptDoneEvent, tag_field="type", tag="response.audio.transcript.done"
):
    stream_id: str | None = None


class ResponseAudioWsDelta(ResponseAudioDeltaEvent, tag_field="type", tag="response.audio.delta"):
    stream_id: str | None = None


class ResponseAudioWsDone(ResponseAudioDoneEvent, tag_field="type", tag="response.audio.done"):
    stream_id: str | None = None


class ResponseCodeInterpreterCallCodeWsDelta(
    ResponseCodeInterpreterCallCodeDeltaEvent, tag_field="type", tag="response.code_interpreter_call_code.delta"
):
    stream_id: str | None = None


class ResponseCodeInterpreterCallCodeWsDone(
    ResponseCodeInterpreterCallCodeDoneEvent, tag_field="type", tag="response.code_interpreter_call_code.done"
):
    stream_id: str | None = None


class ResponseCodeInterpreterCallInWsProgress(
    ResponseCodeInterpreterCallInProgressEvent, tag_field="type", tag="response.code_interpreter_call.in_progress"
):
    stream_id: str | None = None


class ResponseCodeInterpreterCallWsCompleted(
    ResponseCodeInterpreterCallCompletedEvent, tag_field="type", tag="response.code_interpreter_call.completed"
):
    stream_id: str | None = None


class ResponseCodeInterpreterCallWsInterpreting(
    ResponseCodeInterpreterCallInterpretingEvent, tag_field="type", tag="response.code_interpreter_call.interpreting"
):
    stream_id: str | None = None


class ResponseCompactionWsCompacting(
    ResponseCompactionCompactingEvent, tag_field="type", tag="response.compaction.compacting"
):
    stream_id: str | None = None


class ResponseContentPartWsAdded(ResponseContentPartAddedEvent, tag_field="type", tag="response.content_part.added"):
    stream_id: str | None = None


class ResponseContentPartWsDone(ResponseContentPartDoneEvent, tag_field="type", tag="response.content_part.done"):
    stream_id: str | None = None


class ResponseCustomToolCallInputWsDelta(
    ResponseCustomToolCallInputDeltaEvent, tag_field="type", tag="response.custom_tool_call_input.delta"
):
    stream_id: str | None = None


class ResponseCustomToolCallInputWsDone(
    ResponseCustomToolCallInputDoneEvent, tag_field="type", tag="response.custom_tool_call_input.done"
):
    stream_id: str | None = None


class ResponseFileSearchCallInWsProgress(
    ResponseFileSearchCallInProgressEvent, tag_field="type", tag="response.file_search_call.in_progress"
):
    stream_id: str | None = None


class ResponseFileSearchCallWsCompleted(
    ResponseFileSearchCallCompletedEvent, tag_field="type", tag="response.file_search_call.completed"
):
    stream_id: str | None = None


class ResponseFileSearchCallWsSearching(
    ResponseFileSearchCallSearchingEvent, tag_field="type", tag="response.file_search_call.searching"
):
    stream_id: str | None = None


class ResponseFunctionCallArgumentsWsDelta(
    ResponseFunctionCallArgumentsDeltaEvent, tag_field="type", tag="response.function_call_arguments.delta"
):
    stream_id: str | None = None


class ResponseFunctionCallArgumentsWsDone(
    ResponseFunctionCallArgumentsDoneEvent, tag_field="type", tag="response.function_call_arguments.done"
):
    stream_id: str | None = None


class ResponseImageGenCallInWsProgress(
    ResponseImageGenCallInProgressEvent, tag_field="type", tag="response.image_generation_call.in_progress"
):
    stream_id: str | None = None


class ResponseImageGenCallPartialWsImage(
    ResponseImageGenCallPartialImageEvent, tag_field="type", tag="response.image_generation_call.partial_image"
):
    stream_id: str | None = None


class ResponseImageGenCallWsCompleted(
    ResponseImageGenCallCompletedEvent, tag_field="type", tag="response.image_generation_call.completed"
):
    stream_id: str | None = None


class ResponseImageGenCallWsGenerating(
    ResponseImageGenCallGeneratingEvent, tag_field="type", tag="response.image_generation_call.generating"
):
    stream_id: str | None = None


class ResponseInWsProgress(ResponseInProgressEvent, tag_field="type", tag="response.in_progress"):
    stream_id: str | None = None


class ResponseMcpCallArgumentsWsDelta(
    ResponseMcpCallArgumentsDeltaEvent, tag_field="type", tag="response.mcp_call_arguments.delta"
):
    stream_id: str | None = None


class ResponseMcpCallArgumentsWsDone(
    ResponseMcpCallArgumentsDoneEvent, tag_field="type", tag="response.mcp_call_arguments.done"
):
    stream_id: str | None = None


class ResponseMcpCallInWsProgress(
    ResponseMcpCallInProgressEvent, tag_field="type", tag="response.mcp_call.in_progress"
):
    stream_id: str | None = None


class ResponseMcpCallWsCompleted(ResponseMcpCallCompletedEvent, tag_field="type", tag="response.mcp_call.completed"):
    stream_id: str | None = None


class ResponseMcpCallWsFailed(ResponseMcpCallFailedEvent, tag_field="type", tag="response.mcp_call.failed"):
    stream_id: str | None = None


class ResponseMcpListToolsInWsProgress(
    ResponseMcpListToolsInProgressEvent, tag_field="type", tag="response.mcp_list_tools.in_progress"
):
    stream_id: str | None = None


class ResponseMcpListToolsWsCompleted(
    ResponseMcpListToolsCompletedEvent, tag_field="type", tag="response.mcp_list_tools.completed"
):
    stream_id: str | None = None


class ResponseMcpListToolsWsFailed(
    ResponseMcpListToolsFailedEvent, tag_field="type", tag="response.mcp_list_tools.failed"
):
    stream_id: str | None = None


class ResponseOutputItemWsAdded(ResponseOutputItemAddedEvent, tag_field="type", tag="response.output_item.added"):
    stream_id: str | None = None


class ResponseOutputItemWsDone(ResponseOutputItemDoneEvent, tag_field="type", tag="response.output_item.done"):
    stream_id: str | None = None


class ResponseOutputTextAnnotationWsAdded(
    ResponseOutputTextAnnotationAddedEvent, tag_field="type", tag="response.output_text.annotation.added"
):
    stream_id: str | None = None


class ResponseReasoningSummaryPartWsAdded(
    ResponseReasoningSummaryPartAddedEvent, tag_field="type", tag="response.reasoning_summary_part.added"
):
    stream_id: str | None = None


class ResponseReasoningSummaryPartWsDone(
    ResponseReasoningSummaryPartDoneEvent, tag_field="type", tag="response.reasoning_summary_part.done"
):
    stream_id: str | None = None


class ResponseReasoningSummaryTextWsDelta(
    ResponseReasoningSummaryTextDeltaEvent, tag_field="type", tag="response.reasoning_summary_text.delta"
):
    stream_id: str | None = None


class ResponseReasoningSummaryTextWsDone(
    ResponseReasoningSummaryTextDoneEvent, tag_field="type", tag="response.reasoning_summary_text.done"
):
    stream_id: str | None = None


class ResponseReasoningTextWsDelta(
    ResponseReasoningTextDeltaEvent, tag_field="type", tag="response.reasoning_text.delta"
):
    stream_id: str | None = None


class ResponseReasoningTextWsDone(ResponseReasoningTextDoneEvent, tag_field="type", tag="response.reasoning_text.done"):
    stream_id: str | None = None


class ResponseRefusalWsDelta(ResponseRefusalDeltaEvent, tag_field="type", tag="response.refusal.delta"):
    stream_id: str | None = None


class ResponseRefusalWsDone(ResponseRefusalDoneEvent, tag_field="type", tag="response.refusal.done"):
    stream_id: str | None = None


class ResponseShellCallCommandWsAdded(
    ResponseShellCallCommandAddedEvent, tag_field="type", tag="response.shell_call_command.added"
):
    stream_id: str | None = None


class ResponseShellCallCommandWsDelta(
    ResponseShellCallCommandDeltaEvent, tag_field="type", tag="response.shell_call_command.delta"
):
    stream_id: str | None = None


class ResponseShellCallCommandWsDone(
    ResponseShellCallCommandDoneEvent, tag_field="type", tag="response.shell_call_command.done"
):
    stream_id: str | None = None


class ResponseShellCallOutputContentWsDelta(
    ResponseShellCallOutputContentDeltaEvent, tag_field="type", tag="response.shell_call_output_content.delta"
):
    stream_id: str | None = None


class ResponseShellCallOutputContentWsDone(
    ResponseShellCallOutputContentDoneEvent, tag_field="type", tag="response.shell_call_output_content.done"
):
    stream_id: str | None = None


class ResponseTextWsDelta(ResponseTextDeltaEvent, tag_field="type", tag="response.output_text.delta"):
    stream_id: str | None = None


class ResponseTextWsDone(ResponseTextDoneEvent, tag_field="type", tag="response.output_text.done"):
    stream_id: str | None = None


class ResponseWebSearchCallInWsProgress(
    ResponseWebSearchCallInProgressEvent, tag_field="type", tag="response.web_search_call.in_progress"
):
    stream_id: str | None = None


class ResponseWebSearchCallWsCompleted(
    ResponseWebSearchCallCompletedEvent, tag_field="type", tag="response.web_search_call.completed"
):
    stream_id: str | None = None


class ResponseWebSearchCallWsSearching(
    ResponseWebSearchCallSearchingEvent, tag_field="type", tag="response.web_search_call.searching"
):
    stream_id: str | None = None


class ResponseWsCompleted(ResponseCompletedEvent, tag_field="type", tag="response.completed"):
    stream_id: str | None = None


class ResponseWsCreated(ResponseCreatedEvent, tag_field="type", tag="response.created"):
    stream_id: str | None = None


class ResponseWsError(BaseModel, tag_field="type", tag="error"):
    error: ResponseWsErrorError
    type: Literal["error"]
    sequence_number: int | None = None
    status: int | None = None
    stream_id: str | None = None


class ResponseWsErrorError(BaseModel):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    headers: dict[str, str] | None = None
    misalignment: ResponseWsErrorErrorMisalignment | None = None


class ResponseWsErrorErrorMisalignment(BaseModel):
    detailed_explanation: str | None = None
    error_type: Union[
        str,
        Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ],
        None,
    ] = None
    review_target: str | None = None
    steer: ResponseWsErrorErrorMisalignmentSteer | None = None


class ResponseWsErrorErrorMisalignmentSteer(BaseModel):
    message: str


class ResponseWsFailed(ResponseFailedEvent, tag_field="type", tag="response.failed"):
    stream_id: str | None = None


class ResponseWsIncomplete(ResponseIncompleteEvent, tag_field="type", tag="response.incomplete"):
    stream_id: str | None = None


class ResponseWsQueued(ResponseQueuedEvent, tag_field="type", tag="response.queued"):
    stream_id: str | None = None


class SkillReference(BaseModel, tag_field="type", tag="skill_reference"):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None = None


class CodeInterpreter(BaseModel, tag_field="type", tag="code_interpreter"):
    container: CodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class CodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
    type: Literal["auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None = None


class ImageGeneration(BaseModel, tag_field="type", tag="image_generation"):
    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    complexity: Literal["low", "medium", "high"] | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    input_fidelity: Literal["high", "low"] | None = None
    input_image_mask: ImageGenerationInputImageMask | None = None
    model: Union[
        str,
        Literal[
            "gpt-image-1",
            "gpt-image-1-mini",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "gpt-image-2.5-sunburst",
            "gpt-image-2.5-sunburst-2026-09-08",
            "gpt-image-2.5-flare",
            "gpt-image-2.5-flare-2026-09-08",
            "gpt-image-2.6-sunburst",
            "gpt-image-2.6-flare",
            "gpt-image-1.5",
            "chatgpt-image-latest",
        ],
        None,
    ] = None
    moderation: Literal["auto", "low"] | None = None
    output_compression: int | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    partial_images: int | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None = None
    svg: ImageGenerationSvg | None = None


class ImageGenerationInputImageMask(BaseModel):
    file_id: str | None = None
    image_url: str | None = None


class ImageGenerationSvg(BaseModel):
    model: str | None = None
    reasoning: ImageGenerationSvgReasoning | None = None


class ImageGenerationSvgReasoning(BaseModel):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class LocalShell(BaseModel, tag_field="type", tag="local_shell"):
    type: Literal["local_shell"]


class Mcp(BaseModel, tag_field="type", tag="mcp"):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: McpAllowedTools | None = None
    authorization: str | None = None
    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ] = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: Open[McpRequireApproval] | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class McpAllowedToolsMcpToolFilter(BaseModel):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: McpRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: McpRequireApprovalMcpToolApprovalFilterNever | None = None


class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ProgrammaticToolCalling(BaseModel, tag_field="type", tag="programmatic_tool_calling"):
    type: Literal["programmatic_tool_calling"]


class ToolChoiceAllowed(BaseModel, tag_field="type", tag="allowed_tools"):
    mode: Literal["auto", "required"]
    tools: list[dict[str, Object]]
    type: Literal["allowed_tools"]


class ToolChoiceApplyPatch(BaseModel, tag_field="type", tag="apply_patch"):
    type: Literal["apply_patch"]


class ToolChoiceCustom(BaseModel, tag_field="type", tag="custom"):
    name: str
    type: Literal["custom"]


class ToolChoiceFunction(BaseModel, tag_field="type", tag="function"):
    name: str
    type: Literal["function"]


class ToolChoiceMcp(BaseModel, tag_field="type", tag="mcp"):
    server_label: str
    type: Literal["mcp"]
    name: str | None = None


class ToolChoiceShell(BaseModel, tag_field="type", tag="shell"):
    type: Literal["shell"]


class ToolChoiceTypes(
    BaseModel,
    tag_field="type",
    tag=(
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ),
):
    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]


class ToolSearchOutputNamespaceToolToolFunction(
    BaseModel, tag_field="type", tag="function", rename={"async_": "async"}
):
    name: str
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Object] | None = None
    parameters: Object | None = None
    strict: bool | None = None


class ToolSearchOutputNamespaceTool(BaseModel, tag_field="type", tag="namespace"):
    description: str
    name: str
    tools: list[ToolSearchOutputNamespaceToolTool]
    type: Literal["namespace"]


class ToolSearchTool(BaseModel, tag_field="type", tag="tool_search"):
    type: Literal["tool_search"]
    description: str | None = None
    execution: Literal["server", "client"] | None = None
    parameters: Object | None = None


class WebSearchPreviewToolUserLocation(BaseModel):
    type: Literal["approximate"]
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class WebSearchPreviewTool(BaseModel, tag_field="type", tag=("web_search_preview", "web_search_preview_2025_03_11")):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["text", "image"]] | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: WebSearchPreviewToolUserLocation | None = None


class ResponsesWebSearchToolFilters(BaseModel):
    allowed_domains: list[str] | None = None


class ResponsesWebSearchToolUserLocation(BaseModel):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: Literal["approximate"] | None = None


class WebSearchTool(BaseModel, tag_field="type", tag=("web_search", "web_search_2025_08_26")):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None = None
    filters: ResponsesWebSearchToolFilters | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: ResponsesWebSearchToolUserLocation | None = None


ComputerAction: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]

ComputerActionList: TypeAlias = list[ComputerAction]

NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist]

Skill: TypeAlias = Union[SkillReference, InlineSkill]

FileSearchToolFilters: TypeAlias = Union[_shared.ComparisonFilter, _shared.CompoundFilter, None]

FunctionShellToolEnvironment: TypeAlias = Union[ContainerAuto, LocalEnvironment, ContainerReference, None]

ImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]

McpToolCallError: TypeAlias = Union[McpProtocolError, McpToolExecutionError, HTTPError]

NamespaceToolTool: TypeAlias = Union[NamespaceToolToolFunction, CustomTool]

ParsedContent: TypeAlias = Union[ParsedResponseOutputText[ContentType], ResponseOutputRefusal]

ParsedResponseOutputItem: TypeAlias = Union[
    ParsedResponseOutputMessage[ContentType],
    ParsedResponseFunctionToolCall,
    ResponseFileSearchToolCall,
    ResponseFunctionWebSearch,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    ResponseOutputItemAdditionalTools,
    ResponseReasoningItem,
    ResponseOutputItemProgram,
    ResponseOutputItemProgramOutput,
    ResponseOutputItemMcpCall,
    ResponseOutputItemMcpApprovalRequest,
    ResponseOutputItemMcpApprovalResponse,
    ResponseOutputItemImageGenerationCall,
    ResponseOutputItemLocalShellCall,
    ResponseOutputItemLocalShellCallOutput,
    ResponseOutputItemLocalShellCallAction,
    ResponseOutputItemMcpListTools,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseFunctionToolCallOutputItem,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
]

ModerationInput: TypeAlias = Union[ModerationInputModerationResult, ModerationInputError]

ModerationOutput: TypeAlias = Union[ModerationOutputModerationResult, ModerationOutputError]

PromptCacheDiagnostics: TypeAlias = Union[
    PromptCacheDiagnosticsCacheMiss,
    PromptCacheDiagnosticsCacheHit,
    PromptCacheDiagnosticsComparisonResponseNotFound,
    PromptCacheDiagnosticsUnavailable,
]

ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]

ResponseToolChoice: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowed,
    ToolChoiceTypes,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceCustom,
    ResponseToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatch,
    ToolChoiceShell,
]

ResponseApplyPatchToolCallCaller: TypeAlias = Union[
    ResponseApplyPatchToolCallCallerDirect, ResponseApplyPatchToolCallCallerProgram, None
]

Operation: TypeAlias = Union[OperationCreateFile, OperationDeleteFile, OperationUpdateFile]

ResponseApplyPatchToolCallOutputCaller: TypeAlias = Union[
    ResponseApplyPatchToolCallOutputCallerDirect, ResponseApplyPatchToolCallOutputCallerProgram, None
]

ResponseCodeInterpreterToolCallOutput: TypeAlias = Union[OutputLogs, OutputImage]

ResponseComputerToolCallAction: TypeAlias = Union[
    ActionClick,
    ActionDoubleClick,
    ActionDrag,
    ActionKeypress,
    ActionMove,
    ActionScreenshot,
    ActionScroll,
    ActionType,
    ActionWait,
]

TextFormat: TypeAlias = Union[_shared.ResponseFormatText, ResponseFormatTextJSONSchemaConfig]

ResponseContentPartAddedEventPart: TypeAlias = Union[
    ResponseOutputText, ResponseOutputRefusal, ResponseContentPartAddedEventPartReasoningText
]

ResponseContentPartDoneEventPart: TypeAlias = Union[
    ResponseOutputText, ResponseOutputRefusal, ResponseContentPartDoneEventPartReasoningText
]

ResponseCustomToolCallCaller: TypeAlias = Union[
    ResponseCustomToolCallCallerDirect, ResponseCustomToolCallCallerProgram, None
]

ResponseCustomToolCallOutputCaller: TypeAlias = Union[
    ResponseCustomToolCallOutputCallerDirect, ResponseCustomToolCallOutputCallerProgram, None
]

ResponseCustomToolCallOutputOutputOutputContentList: TypeAlias = Union[
    ResponseInputText, ResponseInputImage, ResponseInputFile
]

ResponseFormatTextConfig: TypeAlias = Union[
    _shared.ResponseFormatText, ResponseFormatTextJSONSchemaConfig, _shared.ResponseFormatJSONObject
]

ResponseFunctionCallOutputItem: TypeAlias = Union[
    ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent
]

ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItem]

Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]

ResponseFunctionShellToolCallCaller: TypeAlias = Union[
    ResponseFunctionShellToolCallCallerDirect, ResponseFunctionShellToolCallCallerProgram, None
]

ResponseFunctionShellToolCallEnvironment: TypeAlias = Union[ResponseLocalEnvironment, ResponseContainerReference, None]

ResponseFunctionShellToolCallOutputCaller: TypeAlias = Union[
    ResponseFunctionShellToolCallOutputCallerDirect, ResponseFunctionShellToolCallOutputCallerProgram, None
]

ResponseFunctionShellToolCallOutputOutputOutcome: TypeAlias = Union[
    ResponseFunctionShellToolCallOutputOutputOutcomeTimeout, ResponseFunctionShellToolCallOutputOutputOutcomeExit
]

ResponseFunctionToolCallCaller: TypeAlias = Union[
    ResponseFunctionToolCallCallerDirect, ResponseFunctionToolCallCallerProgram, None
]

ResponseFunctionToolCallOutputItemCaller: TypeAlias = Union[
    ResponseFunctionToolCallOutputItemCallerDirect, ResponseFunctionToolCallOutputItemCallerProgram, None
]

ResponseFunctionToolCallOutputItemOutputOutputContentList: TypeAlias = Union[
    ResponseInputText, ResponseInputImage, ResponseInputFile
]

ResponseFunctionWebSearchAction: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFind]

ResponseIncludable: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]

ResponseInputItem: TypeAlias = Union[
    EasyInputMessage,
    Message,
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseComputerToolCall,
    ResponseInputItemComputerCallOutput,
    ResponseFunctionWebSearch,
    ResponseFunctionToolCall,
    ResponseInputItemFunctionCallOutput,
    ToolSearchCall,
    ResponseToolSearchOutputItemParam,
    ResponseInputItemAdditionalTools,
    ResponseConfigurationUpdateItemParam,
    ResponseReasoningItem,
    ResponseCompactionItemParam,
    ResponseInputItemImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    ResponseInputItemLocalShellCall,
    ResponseInputItemLocalShellCallOutput,
    ShellCall,
    ResponseInputItemShellCallOutput,
    ApplyPatchCall,
    ResponseInputItemApplyPatchCallOutput,
    ResponseInputItemMcpListTools,
    ResponseInputItemMcpApprovalRequest,
    ResponseInputItemMcpApprovalResponse,
    ResponseInputItemMcpCall,
    ResponseCustomToolCallOutput,
    ResponseCustomToolCall,
    CompactionTrigger,
    ItemReference,
    ResponseInputItemProgram,
    ResponseInputItemProgramOutput,
]

ResponseInput: TypeAlias = list[ResponseInputItem]

ResponseInputContent: TypeAlias = Union[ResponseInputText, ResponseInputImage, ResponseInputFile]

ApplyPatchCallCaller: TypeAlias = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram, None]

ApplyPatchCallOperation: TypeAlias = Union[
    ApplyPatchCallOperationCreateFile, ApplyPatchCallOperationDeleteFile, ApplyPatchCallOperationUpdateFile
]

ApplyPatchCallOutputCaller: TypeAlias = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram, None]

FunctionCallOutputCaller: TypeAlias = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram, None]

ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram, None]

ShellCallEnvironment: TypeAlias = Union[LocalEnvironment, ContainerReference, None]

ShellCallOutputCaller: TypeAlias = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram, None]

ResponseInputMessageContentList: TypeAlias = list[ResponseInputContent]

ResponseItem: TypeAlias = Union[
    ResponseInputMessageItem,
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    ResponseItemAdditionalTools,
    ResponseConfigurationUpdateItem,
    ResponseReasoningItem,
    ResponseItemProgram,
    ResponseItemProgramOutput,
    ResponseCompactionItem,
    ResponseItemImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    ResponseItemLocalShellCall,
    ResponseItemLocalShellCallOutput,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseItemMcpListTools,
    ResponseItemMcpApprovalRequest,
    ResponseItemMcpApprovalResponse,
    ResponseItemMcpCall,
    ResponseCustomToolCallItem,
    ResponseCustomToolCallOutputItem,
]

ResponseOutputItem: TypeAlias = Union[
    ResponseOutputMessage,
    ResponseFileSearchToolCall,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseReasoningItem,
    ResponseOutputItemProgram,
    ResponseOutputItemProgramOutput,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    ResponseOutputItemAdditionalTools,
    ResponseCompactionItem,
    ResponseOutputItemImageGenerationCall,
    ResponseCodeInterpreterToolCall,
    ResponseOutputItemLocalShellCall,
    ResponseOutputItemLocalShellCallOutput,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseOutputItemMcpCall,
    ResponseOutputItemMcpListTools,
    ResponseOutputItemMcpApprovalRequest,
    ResponseOutputItemMcpApprovalResponse,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
]

ResponseOutputMessageContent: TypeAlias = Union[ResponseOutputText, ResponseOutputRefusal]

ResponseOutputTextAnnotation: TypeAlias = Union[
    ResponseOutputTextAnnotationFileCitation,
    ResponseOutputTextAnnotationURLCitation,
    ResponseOutputTextAnnotationContainerFileCitation,
    ResponseOutputTextAnnotationFilePath,
]

ResponseOutputTextAnnotationAddedEventAnnotation: TypeAlias = Union[
    ResponseOutputTextAnnotationAddedEventAnnotationFileCitation,
    ResponseOutputTextAnnotationAddedEventAnnotationURLCitation,
    ResponseOutputTextAnnotationAddedEventAnnotationContainerFileCitation,
    ResponseOutputTextAnnotationAddedEventAnnotationFilePath,
    None,
]

Variables: TypeAlias = Union[str, ResponseInputText, ResponseInputImage, ResponseInputFile]

ResponseShellCallOutputContentDoneEventOutputOutcome: TypeAlias = Union[
    ResponseShellCallOutputContentDoneEventOutputOutcomeTimeout,
    ResponseShellCallOutputContentDoneEventOutputOutcomeExit,
]

ResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]

ResponseSteerErrorCode: TypeAlias = Union[
    Literal[
        "response_not_found",
        "invalid_input",
        "steering_not_supported",
        "too_many_pending_steers",
        "response_already_completed",
        "response_not_active",
        "successor_creation_failed",
    ],
    str,
]

ResponseSteerInputItemList: TypeAlias = Union[
    ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput
]

ResponseSteerInput: TypeAlias = Union[str, list[ResponseSteerInputItemList]]

ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
    ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    None,
]

ResponseSteerInputContent: TypeAlias = Union[
    ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent
]

ResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]

ResponseSteerRequiredInput: TypeAlias = Union[
    ResponseSteerRequiredInputFunctionCallOutput,
    CustomToolCallOutput,
    ResponseSteerRequiredInputComputerCallOutput,
    ResponseSteerRequiredInputShellCallOutput,
    ResponseSteerRequiredInputApplyPatchCallOutput,
    ToolSearchOutput,
    ResponseSteerRequiredInputMcpApprovalResponse,
]

ResponseStreamEvent: TypeAlias = Union[
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCompactionCompactingEvent,
    ResponseCompletedEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseErrorEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseShellCallOutputContentDeltaEvent,
    ResponseShellCallOutputContentDoneEvent,
    ResponseInProgressEvent,
    ResponseFailedEvent,
    ResponseIncompleteEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseOutputTextAnnotationAddedEvent,
    ResponseQueuedEvent,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
]

ContextManagement: TypeAlias = ResponseCreateContextManagement

ResponseCreateConversation: TypeAlias = Union[str, ResponseConversationParam, None]

ResponsesClientEventConversation: TypeAlias = ResponseCreateConversation

ResponsesClientEventModeration: TypeAlias = ResponseCreateModeration

ModerationPolicy: TypeAlias = ResponseCreateModerationPolicy

ModerationPolicyInput: TypeAlias = ResponseCreateModerationPolicyInput

ModerationPolicyOutput: TypeAlias = ResponseCreateModerationPolicyOutput

ResponsesClientEventPromptCacheOptions: TypeAlias = ResponseCreatePromptCacheOptions

ResponseCreateToolChoice: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowed,
    ToolChoiceTypes,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceCustom,
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatch,
    ToolChoiceShell,
]

ResponsesClientEvent: TypeAlias = Union[ResponseCreate, ResponseSteerEvent]

StreamOptions: TypeAlias = ResponseCreateStreamOptions

ResponsesClientEventToolChoice: TypeAlias = ResponseCreateToolChoice

ResponsesClientEventToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
)

ResponsesServerEvent: TypeAlias = Union[
    ResponseAudioWsDelta,
    ResponseAudioWsDone,
    ResponseAudioTranscriptWsDelta,
    ResponseAudioTranscriptWsDone,
    ResponseCodeInterpreterCallCodeWsDelta,
    ResponseCodeInterpreterCallCodeWsDone,
    ResponseCodeInterpreterCallWsCompleted,
    ResponseCodeInterpreterCallInWsProgress,
    ResponseCodeInterpreterCallWsInterpreting,
    ResponseCompactionWsCompacting,
    ResponseWsCompleted,
    ResponseContentPartWsAdded,
    ResponseContentPartWsDone,
    ResponseWsCreated,
    ResponseFileSearchCallWsCompleted,
    ResponseFileSearchCallInWsProgress,
    ResponseFileSearchCallWsSearching,
    ResponseFunctionCallArgumentsWsDelta,
    ResponseFunctionCallArgumentsWsDone,
    ResponseShellCallCommandWsAdded,
    ResponseShellCallCommandWsDelta,
    ResponseShellCallCommandWsDone,
    ResponseShellCallOutputContentWsDelta,
    ResponseShellCallOutputContentWsDone,
    ResponseInWsProgress,
    ResponseWsFailed,
    ResponseWsIncomplete,
    ResponseOutputItemWsAdded,
    ResponseOutputItemWsDone,
    ResponseReasoningSummaryPartWsAdded,
    ResponseReasoningSummaryPartWsDone,
    ResponseReasoningSummaryTextWsDelta,
    ResponseReasoningSummaryTextWsDone,
    ResponseReasoningTextWsDelta,
    ResponseReasoningTextWsDone,
    ResponseRefusalWsDelta,
    ResponseRefusalWsDone,
    ResponseTextWsDelta,
    ResponseTextWsDone,
    ResponseWebSearchCallWsCompleted,
    ResponseWebSearchCallInWsProgress,
    ResponseWebSearchCallWsSearching,
    ResponseImageGenCallWsCompleted,
    ResponseImageGenCallWsGenerating,
    ResponseImageGenCallInWsProgress,
    ResponseImageGenCallPartialWsImage,
    ResponseMcpCallArgumentsWsDelta,
    ResponseMcpCallArgumentsWsDone,
    ResponseMcpCallWsCompleted,
    ResponseMcpCallWsFailed,
    ResponseMcpCallInWsProgress,
    ResponseMcpListToolsWsCompleted,
    ResponseMcpListToolsWsFailed,
    ResponseMcpListToolsInWsProgress,
    ResponseOutputTextAnnotationWsAdded,
    ResponseWsQueued,
    ResponseCustomToolCallInputWsDelta,
    ResponseCustomToolCallInputWsDone,
    ResponseWsError,
    ResponseSteerAcceptedEvent,
    ResponseSteerPendingEvent,
    ResponseSteerFailedEvent,
]

ServiceTier: TypeAlias = Optional[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]]

CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]

CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist
]

McpAllowedTools: TypeAlias = Union[list[str], McpAllowedToolsMcpToolFilter, None]

McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]

Tool: TypeAlias = Union[
    FunctionTool,
    FileSearchTool,
    ComputerTool,
    ComputerUsePreviewTool,
    WebSearchTool,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    FunctionShellTool,
    CustomTool,
    NamespaceTool,
    ToolSearchTool,
    WebSearchPreviewTool,
    ApplyPatchTool,
]

WebSearchToolFilters: TypeAlias = ResponsesWebSearchToolFilters

WebSearchToolUserLocation: TypeAlias = ResponsesWebSearchToolUserLocation

ToolSearchOutputNamespaceToolTool: TypeAlias = Union[ToolSearchOutputNamespaceToolToolFunction, CustomTool]

serve(globals())
