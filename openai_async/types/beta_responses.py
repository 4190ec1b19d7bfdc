# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `beta_responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, TypeAlias, Union

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import LazyArea, serve
from openai_async.types._words import Object, Open

if TYPE_CHECKING:
    import openai_async.types.params.beta_responses as _beta_responses_params
else:
    _beta_responses_params = LazyArea("openai_async.types.params.beta_responses")


class BetaApplyPatchTool(BaseModel, tag_field="type", tag="apply_patch"):
    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class BetaCompactedResponse(BaseModel):
    id: str
    created_at: int
    object: Literal["response.compaction"]
    output: list[BetaResponseOutputItem]
    usage: BetaResponseUsage
    image: BetaCompactedResponseImage | None = None


class BetaCompactedResponseImage(BaseModel):
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


class BetaComputerTool(BaseModel, tag_field="type", tag="computer"):
    type: Literal["computer"]


class BetaComputerUsePreviewTool(BaseModel, tag_field="type", tag="computer_use_preview"):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class BetaContainerAuto(BaseModel, tag_field="type", tag="container_auto"):
    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None
    skills: list[Skill] | None = None


class BetaContainerNetworkPolicyAllowlist(BaseModel, tag_field="type", tag="allowlist"):
    allowed_domains: list[str]
    type: Literal["allowlist"]
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecret] | None = None


class BetaContainerNetworkPolicyDisabled(BaseModel, tag_field="type", tag="disabled"):
    type: Literal["disabled"]


class BetaContainerNetworkPolicyDomainSecret(BaseModel):
    domain: str
    name: str
    value: str


class BetaContainerReference(BaseModel, tag_field="type", tag="container_reference"):
    container_id: str
    type: Literal["container_reference"]


class BetaCustomTool(BaseModel, tag_field="type", tag="custom", rename={"async_": "async"}):
    name: str
    type: Literal["custom"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    format: Format | None = None


class FormatGrammar(BaseModel, tag_field="type", tag="grammar"):
    definition: str
    syntax: Literal["lark", "regex"]
    type: Literal["grammar"]


class FormatText(BaseModel, tag_field="type", tag="text"):
    type: Literal["text"]


class BetaEasyInputMessage(BaseModel):
    content: str | BetaResponseInputMessageContentList
    role: Literal["user", "assistant", "system", "developer"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class BetaFileSearchTool(BaseModel, tag_field="type", tag="file_search"):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: BetaFileSearchToolFilters | None = None
    max_num_results: int | None = None
    ranking_options: RankingOptions | None = None


class FiltersComparisonFilter(BaseModel, tag_field="type", tag=("eq", "ne", "gt", "gte", "lt", "lte", "in", "nin")):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]


class FiltersCompoundFilter(BaseModel, tag_field="type", tag=("and", "or"), convert=("filters",)):
    filters: list[FiltersCompoundFilterFilter]
    type: Literal["and", "or"]


class FiltersCompoundFilterFilterComparisonFilter(BaseModel):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | list[str | float]


class RankingOptions(BaseModel):
    hybrid_search: RankingOptionsHybridSearch | None = None
    ranker: Literal["auto", "default-2024-11-15"] | None = None
    score_threshold: float | None = None


class RankingOptionsHybridSearch(BaseModel):
    embedding_weight: float
    text_weight: float


class BetaFunctionShellTool(BaseModel, tag_field="type", tag="shell"):
    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    environment: BetaFunctionShellToolEnvironment | None = None


class BetaFunctionTool(BaseModel, tag_field="type", tag="function", rename={"async_": "async"}):
    name: str
    parameters: dict[str, Object] | None = None
    strict: bool | None = None
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Object] | None = None


class BetaInlineSkill(BaseModel, tag_field="type", tag="inline"):
    description: str
    name: str
    source: BetaInlineSkillSource
    type: Literal["inline"]


class BetaInlineSkillSource(BaseModel):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class BetaLocalEnvironment(BaseModel, tag_field="type", tag="local"):
    type: Literal["local"]
    skills: list[BetaLocalSkill] | None = None


class BetaLocalSkill(BaseModel):
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


class BetaNamespaceTool(BaseModel, tag_field="type", tag="namespace"):
    description: str
    name: str
    tools: list[BetaNamespaceToolTool]
    type: Literal["namespace"]


class BetaNamespaceToolToolFunction(BaseModel, tag_field="type", tag="function", rename={"async_": "async"}):
    name: str
    type: Literal["function"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Object] | None = None
    parameters: Object | None = None
    strict: bool | None = None


class AccessPrograms(BaseModel):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class BetaResponse(BaseModel, convert=("instructions",)):
    id: str
    access_programs: AccessPrograms | None = None
    created_at: float
    error: BetaResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str | list[BetaResponseInputItem] | None = None
    metadata: dict[str, str] | None = None
    model: Union[
        Literal[
            "gpt-6-astra",
            "gpt-6.1-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
        ],
        str,
    ]
    object: Literal["response"]
    output: list[BetaResponseOutputItem]
    parallel_tool_calls: bool
    temperature: float | None = None
    tool_choice: Open[ToolChoice]
    tools: list[BetaTool]
    top_p: float | None = None
    background: bool | None = None
    completed_at: float | None = None
    conversation: Conversation | None = None
    image: BetaResponseImage | None = None
    input_transformations: list[InputTransformation] | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    moderation: Moderation | None = None
    previous_response_id: str | None = None
    prompt: BetaResponsePrompt | None = None
    prompt_cache_diagnostics: PromptCacheDiagnostics | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: BetaResponseReasoning | None = None
    safety_identifier: str | None = None
    service_tier: Open[BetaServiceTier] | None = None
    status: Open[BetaResponseStatus] | None = None
    text: BetaResponseTextConfig | None = None
    tool_usage: ToolUsage | None = None
    top_logprobs: int | None = None
    truncation: Literal["auto", "disabled"] | None = None
    usage: BetaResponseUsage | None = None
    user: str | None = None


class Conversation(BaseModel):
    id: str


class BetaResponseImage(BaseModel):
    context_compression: Literal["enabled", "disabled"]


class IncompleteDetails(BaseModel):
    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None = None


class InputTransformation(BaseModel):
    id: str
    action: Literal["removed"]
    reason: Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
    type: Literal["reasoning"]


class Moderation(BaseModel):
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


class PromptCacheOptions(BaseModel):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m", "12h"]
    comparison_response_id: str | None = None


class BetaResponseReasoning(BaseModel):
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    mode: str | Literal["standard", "pro"] | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel, tag_field="type", tag="programmatic_tool_calling"):
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


class BetaResponseApplyPatchToolCallAgent(BaseModel):
    agent_name: str


class BetaResponseApplyPatchToolCall(BaseModel, tag_field="type", tag="apply_patch_call"):
    id: str
    call_id: str
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    agent: BetaResponseApplyPatchToolCallAgent | None = None
    caller: BetaResponseApplyPatchToolCallCaller | None = None
    created_by: str | None = None


class BetaResponseApplyPatchToolCallCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class BetaResponseApplyPatchToolCallCallerProgram(BaseModel, tag_field="type", tag="program"):
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


class BetaResponseApplyPatchToolCallOutputAgent(BaseModel):
    agent_name: str


class BetaResponseApplyPatchToolCallOutput(BaseModel, tag_field="type", tag="apply_patch_call_output"):
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    agent: BetaResponseApplyPatchToolCallOutputAgent | None = None
    caller: BetaResponseApplyPatchToolCallOutputCaller | None = None
    created_by: str | None = None
    output: str | None = None


class BetaResponseApplyPatchToolCallOutputCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class BetaResponseApplyPatchToolCallOutputCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class BetaResponseAudioDeltaEventAgent(BaseModel):
    agent_name: str


class BetaResponseAudioDeltaEvent(BaseModel, tag_field="type", tag="response.audio.delta"):
    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]
    agent: BetaResponseAudioDeltaEventAgent | None = None


class BetaResponseAudioDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseAudioDoneEvent(BaseModel, tag_field="type", tag="response.audio.done"):
    sequence_number: int
    type: Literal["response.audio.done"]
    agent: BetaResponseAudioDoneEventAgent | None = None


class BetaResponseAudioTranscriptDeltaEventAgent(BaseModel):
    agent_name: str


class BetaResponseAudioTranscriptDeltaEvent(BaseModel, tag_field="type", tag="response.audio.transcript.delta"):
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]
    agent: BetaResponseAudioTranscriptDeltaEventAgent | None = None


class BetaResponseAudioTranscriptDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseAudioTranscriptDoneEvent(BaseModel, tag_field="type", tag="response.audio.transcript.done"):
    sequence_number: int
    type: Literal["response.audio.transcript.done"]
    agent: BetaResponseAudioTranscriptDoneEventAgent | None = None


class BetaResponseCodeInterpreterCallCodeDeltaEventAgent(BaseModel):
    agent_name: str


class BetaResponseCodeInterpreterCallCodeDeltaEvent(
    BaseModel, tag_field="type", tag="response.code_interpreter_call_code.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]
    agent: BetaResponseCodeInterpreterCallCodeDeltaEventAgent | None = None


class BetaResponseCodeInterpreterCallCodeDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseCodeInterpreterCallCodeDoneEvent(
    BaseModel, tag_field="type", tag="response.code_interpreter_call_code.done"
):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]
    agent: BetaResponseCodeInterpreterCallCodeDoneEventAgent | None = None


class BetaResponseCodeInterpreterCallCompletedEventAgent(BaseModel):
    agent_name: str


class BetaResponseCodeInterpreterCallCompletedEvent(
    BaseModel, tag_field="type", tag="response.code_interpreter_call.completed"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]
    agent: BetaResponseCodeInterpreterCallCompletedEventAgent | None = None


class BetaResponseCodeInterpreterCallInProgressEventAgent(BaseModel):
    agent_name: str


class BetaResponseCodeInterpreterCallInProgressEvent(
    BaseModel, tag_field="type", tag="response.code_interpreter_call.in_progress"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]
    agent: BetaResponseCodeInterpreterCallInProgressEventAgent | None = None


class BetaResponseCodeInterpreterCallInterpretingEventAgent(BaseModel):
    agent_name: str


class BetaResponseCodeInterpreterCallInterpretingEvent(
    BaseModel, tag_field="type", tag="response.code_interpreter_call.interpreting"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]
    agent: BetaResponseCodeInterpreterCallInterpretingEventAgent | None = None


class BetaResponseCodeInterpreterToolCallAgent(BaseModel):
    agent_name: str


class BetaResponseCodeInterpreterToolCall(BaseModel, tag_field="type", tag="code_interpreter_call"):
    id: str
    code: str | None = None
    container_id: str
    outputs: list[BetaResponseCodeInterpreterToolCallOutput] | None = None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]
    agent: BetaResponseCodeInterpreterToolCallAgent | None = None


class OutputImage(BaseModel, tag_field="type", tag="image"):
    type: Literal["image"]
    url: str


class OutputLogs(BaseModel, tag_field="type", tag="logs"):
    logs: str
    type: Literal["logs"]


class BetaResponseCompactionCompactingEventAgent(BaseModel):
    agent_name: str


class BetaResponseCompactionCompactingEvent(BaseModel, tag_field="type", tag="response.compaction.compacting"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]
    agent: BetaResponseCompactionCompactingEventAgent | None = None


class BetaResponseCompactionItemAgent(BaseModel):
    agent_name: str


class BetaResponseCompactionItem(BaseModel, tag_field="type", tag="compaction"):
    id: str
    encrypted_content: str
    type: Literal["compaction"]
    agent: BetaResponseCompactionItemAgent | None = None
    created_by: str | None = None


class BetaResponseCompactionItemParamAgent(BaseModel):
    agent_name: str


class BetaResponseCompactionItemParam(BaseModel):
    encrypted_content: str
    type: Literal["compaction"]
    id: str | None = None
    agent: BetaResponseCompactionItemParamAgent | None = None


class BetaResponseCompletedEventAgent(BaseModel):
    agent_name: str


class BetaResponseCompletedEvent(BaseModel, tag_field="type", tag="response.completed"):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.completed"]
    agent: BetaResponseCompletedEventAgent | None = None


class BetaResponseComputerToolCallAgent(BaseModel):
    agent_name: str


class BetaResponseComputerToolCall(BaseModel, tag_field="type", tag="computer_call"):
    id: str
    call_id: str
    pending_safety_checks: list[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]
    action: BetaComputerAction | None = None
    actions: BetaComputerActionList | None = None
    agent: BetaResponseComputerToolCallAgent | None = None


class PendingSafetyCheck(BaseModel):
    id: str
    code: str | None = None
    message: str | None = None


class AcknowledgedSafetyCheck(BaseModel):
    id: str
    code: str | None = None
    message: str | None = None


class BetaResponseComputerToolCallOutputItemAgent(BaseModel):
    agent_name: str


class BetaResponseComputerToolCallOutputItem(BaseModel, tag_field="type", tag="computer_call_output"):
    id: str
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"]
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = None
    agent: BetaResponseComputerToolCallOutputItemAgent | None = None
    created_by: str | None = None


class BetaResponseComputerToolCallOutputScreenshot(BaseModel):
    type: Literal["computer_screenshot"]
    file_id: str | None = None
    image_url: str | None = None


class BetaResponseConfigurationUpdateItemAgent(BaseModel):
    agent_name: str


class BetaResponseConfigurationUpdateItem(BaseModel):
    id: str
    type: Literal["configuration_update"]
    agent: BetaResponseConfigurationUpdateItemAgent | None = None
    reasoning: BetaResponseConfigurationUpdateItemReasoning | None = None
    text: BetaResponseConfigurationUpdateItemText | None = None


class BetaResponseConfigurationUpdateItemReasoning(BaseModel):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class BetaResponseConfigurationUpdateItemText(BaseModel):
    format: TextFormat


class BetaResponseConfigurationUpdateItemTextFormatText(BaseModel, tag_field="type", tag="text"):
    type: Literal["text"]


class BetaResponseConfigurationUpdateItemParamAgent(BaseModel):
    agent_name: str


class BetaResponseConfigurationUpdateItemParam(BaseModel):
    type: Literal["configuration_update"]
    id: str | None = None
    agent: BetaResponseConfigurationUpdateItemParamAgent | None = None
    reasoning: BetaResponseConfigurationUpdateItemParamReasoning | None = None
    text: BetaResponseConfigurationUpdateItemParamText | None = None


class BetaResponseConfigurationUpdateItemParamReasoning(BaseModel):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


class BetaResponseConfigurationUpdateItemParamText(BaseModel):
    format: _beta_responses_params.BetaResponseConfigurationUpdateItemParamTextFormat


class BetaResponseConfigurationUpdateItemParamTextFormatText(BaseModel, tag_field="type", tag="text"):
    type: Literal["text"]


class BetaResponseContainerReference(BaseModel, tag_field="type", tag="container_reference"):
    container_id: str
    type: Literal["container_reference"]


class BetaResponseContentPartAddedEventAgent(BaseModel):
    agent_name: str


class BetaResponseContentPartAddedEvent(BaseModel, tag_field="type", tag="response.content_part.added"):
    content_index: int
    item_id: str
    output_index: int
    part: BetaResponseContentPartAddedEventPart
    sequence_number: int
    type: Literal["response.content_part.added"]
    agent: BetaResponseContentPartAddedEventAgent | None = None


class BetaResponseContentPartAddedEventPartReasoningText(BaseModel, tag_field="type", tag="reasoning_text"):
    text: str
    type: Literal["reasoning_text"]


class BetaResponseContentPartDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseContentPartDoneEvent(BaseModel, tag_field="type", tag="response.content_part.done"):
    content_index: int
    item_id: str
    output_index: int
    part: BetaResponseContentPartDoneEventPart
    sequence_number: int
    type: Literal["response.content_part.done"]
    agent: BetaResponseContentPartDoneEventAgent | None = None


class BetaResponseContentPartDoneEventPartReasoningText(BaseModel, tag_field="type", tag="reasoning_text"):
    text: str
    type: Literal["reasoning_text"]


class BetaResponseConversationParam(BaseModel):
    id: str


class BetaResponseCreatedEventAgent(BaseModel):
    agent_name: str


class BetaResponseCreatedEvent(BaseModel, tag_field="type", tag="response.created"):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.created"]
    agent: BetaResponseCreatedEventAgent | None = None


class BetaResponseCustomToolCallAgent(BaseModel):
    agent_name: str


class BetaResponseCustomToolCall(BaseModel, tag_field="type", tag="custom_tool_call", rename={"async_": "async"}):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str | None = None
    agent: BetaResponseCustomToolCallAgent | None = None
    async_: bool | None = None
    caller: BetaResponseCustomToolCallCaller | None = None
    namespace: str | None = None


class BetaResponseCustomToolCallCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class BetaResponseCustomToolCallCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class BetaResponseCustomToolCallInputDeltaEventAgent(BaseModel):
    agent_name: str


class BetaResponseCustomToolCallInputDeltaEvent(
    BaseModel, tag_field="type", tag="response.custom_tool_call_input.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]
    agent: BetaResponseCustomToolCallInputDeltaEventAgent | None = None


class BetaResponseCustomToolCallInputDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseCustomToolCallInputDoneEvent(BaseModel, tag_field="type", tag="response.custom_tool_call_input.done"):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]
    agent: BetaResponseCustomToolCallInputDoneEventAgent | None = None


class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall, tag_field="type", tag="custom_tool_call"):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class BetaResponseCustomToolCallOutputAgent(BaseModel):
    agent_name: str


class BetaResponseCustomToolCallOutput(BaseModel, tag_field="type", tag="custom_tool_call_output"):
    call_id: str
    output: str | list[BetaResponseCustomToolCallOutputOutputOutputContentList]
    type: Literal["custom_tool_call_output"]
    id: str | None = None
    agent: BetaResponseCustomToolCallOutputAgent | None = None
    caller: BetaResponseCustomToolCallOutputCaller | None = None


class BetaResponseCustomToolCallOutputCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class BetaResponseCustomToolCallOutputCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class BetaResponseCustomToolCallOutputItem(
    BetaResponseCustomToolCallOutput, tag_field="type", tag="custom_tool_call_output"
):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None


class BetaResponseError(BaseModel):
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


class BetaResponseErrorEventAgent(BaseModel):
    agent_name: str


class BetaResponseErrorEvent(BaseModel, tag_field="type", tag="error"):
    code: str | None = None
    message: str
    param: str | None = None
    sequence_number: int
    type: Literal["error"]
    agent: BetaResponseErrorEventAgent | None = None


class BetaResponseFailedEventAgent(BaseModel):
    agent_name: str


class BetaResponseFailedEvent(BaseModel, tag_field="type", tag="response.failed"):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.failed"]
    agent: BetaResponseFailedEventAgent | None = None


class BetaResponseFileSearchCallCompletedEventAgent(BaseModel):
    agent_name: str


class BetaResponseFileSearchCallCompletedEvent(BaseModel, tag_field="type", tag="response.file_search_call.completed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]
    agent: BetaResponseFileSearchCallCompletedEventAgent | None = None


class BetaResponseFileSearchCallInProgressEventAgent(BaseModel):
    agent_name: str


class BetaResponseFileSearchCallInProgressEvent(
    BaseModel, tag_field="type", tag="response.file_search_call.in_progress"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]
    agent: BetaResponseFileSearchCallInProgressEventAgent | None = None


class BetaResponseFileSearchCallSearchingEventAgent(BaseModel):
    agent_name: str


class BetaResponseFileSearchCallSearchingEvent(BaseModel, tag_field="type", tag="response.file_search_call.searching"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]
    agent: BetaResponseFileSearchCallSearchingEventAgent | None = None


class BetaResponseFileSearchToolCallAgent(BaseModel):
    agent_name: str


class BetaResponseFileSearchToolCall(BaseModel, tag_field="type", tag="file_search_call"):
    id: str
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    agent: BetaResponseFileSearchToolCallAgent | None = None
    results: list[Result] | None = None


class Result(BaseModel):
    attributes: dict[str, str | float | bool] | None = None
    file_id: str | None = None
    filename: str | None = None
    score: float | None = None
    text: str | None = None


class JSONObject(BaseModel, tag_field="type", tag="json_object"):
    type: Literal["json_object"]


class BetaResponseFormatTextConfigText(BaseModel, tag_field="type", tag="text"):
    type: Literal["text"]


class BetaResponseFormatTextJSONSchemaConfig(
    BaseModel, tag_field="type", tag="json_schema", rename={"schema_": "schema"}
):
    name: str
    schema_: dict[str, Object]
    type: Literal["json_schema"]
    description: str | None = None
    strict: bool | None = None


class BetaResponseFunctionCallArgumentsDeltaEventAgent(BaseModel):
    agent_name: str


class BetaResponseFunctionCallArgumentsDeltaEvent(
    BaseModel, tag_field="type", tag="response.function_call_arguments.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.delta"]
    agent: BetaResponseFunctionCallArgumentsDeltaEventAgent | None = None


class BetaResponseFunctionCallArgumentsDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseFunctionCallArgumentsDoneEvent(
    BaseModel, tag_field="type", tag="response.function_call_arguments.done"
):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.function_call_arguments.done"]
    agent: BetaResponseFunctionCallArgumentsDoneEventAgent | None = None


class BetaResponseFunctionShellCallOutputContent(BaseModel):
    outcome: Outcome
    stderr: str
    stdout: str


class OutcomeExit(BaseModel, tag_field="type", tag="exit"):
    exit_code: int
    type: Literal["exit"]


class OutcomeTimeout(BaseModel, tag_field="type", tag="timeout"):
    type: Literal["timeout"]


class BetaResponseFunctionShellToolCallAction(BaseModel):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


class BetaResponseFunctionShellToolCallAgent(BaseModel):
    agent_name: str


class BetaResponseFunctionShellToolCall(BaseModel, tag_field="type", tag="shell_call"):
    id: str
    action: BetaResponseFunctionShellToolCallAction
    call_id: str
    environment: BetaResponseFunctionShellToolCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    agent: BetaResponseFunctionShellToolCallAgent | None = None
    caller: BetaResponseFunctionShellToolCallCaller | None = None
    created_by: str | None = None


class BetaResponseFunctionShellToolCallCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class BetaResponseFunctionShellToolCallCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class BetaResponseFunctionShellToolCallOutputAgent(BaseModel):
    agent_name: str


class BetaResponseFunctionShellToolCallOutput(BaseModel, tag_field="type", tag="shell_call_output"):
    id: str
    call_id: str
    max_output_length: int | None = None
    output: list[BetaResponseFunctionShellToolCallOutputOutput]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    agent: BetaResponseFunctionShellToolCallOutputAgent | None = None
    caller: BetaResponseFunctionShellToolCallOutputCaller | None = None
    created_by: str | None = None


class BetaResponseFunctionShellToolCallOutputCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class BetaResponseFunctionShellToolCallOutputCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class BetaResponseFunctionShellToolCallOutputOutput(BaseModel):
    outcome: BetaResponseFunctionShellToolCallOutputOutputOutcome
    stderr: str
    stdout: str
    created_by: str | None = None


class BetaResponseFunctionShellToolCallOutputOutputOutcomeExit(BaseModel, tag_field="type", tag="exit"):
    exit_code: int
    type: Literal["exit"]


class BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout(BaseModel, tag_field="type", tag="timeout"):
    type: Literal["timeout"]


class BetaResponseFunctionToolCallAgent(BaseModel):
    agent_name: str


class BetaResponseFunctionToolCall(BaseModel, tag_field="type", tag="function_call", rename={"async_": "async"}):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    agent: BetaResponseFunctionToolCallAgent | None = None
    async_: bool | None = None
    caller: BetaResponseFunctionToolCallCaller | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class BetaResponseFunctionToolCallCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class BetaResponseFunctionToolCallCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall, tag_field="type", tag="function_call"):
    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    created_by: str | None = None


class BetaResponseFunctionToolCallOutputItemAgent(BaseModel):
    agent_name: str


class BetaResponseFunctionToolCallOutputItem(BaseModel, tag_field="type", tag="function_call_output"):
    id: str
    output: str | list[BetaResponseFunctionToolCallOutputItemOutputOutputContentList]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]
    agent: BetaResponseFunctionToolCallOutputItemAgent | None = None
    call_id: str | None = None
    caller: BetaResponseFunctionToolCallOutputItemCaller | None = None
    created_by: str | None = None
    name: str | None = None
    namespace: str | None = None


class BetaResponseFunctionToolCallOutputItemCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class BetaResponseFunctionToolCallOutputItemCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ActionFindInPage(BaseModel, tag_field="type", tag="find_in_page"):
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


class BetaResponseFunctionWebSearchAgent(BaseModel):
    agent_name: str


class BetaResponseFunctionWebSearch(BaseModel, tag_field="type", tag="web_search_call"):
    id: str
    action: BetaResponseFunctionWebSearchAction
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: BetaResponseFunctionWebSearchAgent | None = None


class BetaResponseImageGenCallCompletedEventAgent(BaseModel):
    agent_name: str


class BetaResponseImageGenCallCompletedEvent(
    BaseModel, tag_field="type", tag="response.image_generation_call.completed"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]
    agent: BetaResponseImageGenCallCompletedEventAgent | None = None


class BetaResponseImageGenCallGeneratingEventAgent(BaseModel):
    agent_name: str


class BetaResponseImageGenCallGeneratingEvent(
    BaseModel, tag_field="type", tag="response.image_generation_call.generating"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]
    agent: BetaResponseImageGenCallGeneratingEventAgent | None = None


class BetaResponseImageGenCallInProgressEventAgent(BaseModel):
    agent_name: str


class BetaResponseImageGenCallInProgressEvent(
    BaseModel, tag_field="type", tag="response.image_generation_call.in_progress"
):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]
    agent: BetaResponseImageGenCallInProgressEventAgent | None = None


class BetaResponseImageGenCallPartialImageEventAgent(BaseModel):
    agent_name: str


class BetaResponseImageGenCallPartialImageEvent(
    BaseModel, tag_field="type", tag="response.image_generation_call.partial_image"
):
    item_id: str
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    agent: BetaResponseImageGenCallPartialImageEventAgent | None = None
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None


class BetaResponseInProgressEventAgent(BaseModel):
    agent_name: str


class BetaResponseInProgressEvent(BaseModel, tag_field="type", tag="response.in_progress"):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.in_progress"]
    agent: BetaResponseInProgressEventAgent | None = None


class BetaResponseIncompleteEventAgent(BaseModel):
    agent_name: str


class BetaResponseIncompleteEvent(BaseModel, tag_field="type", tag="response.incomplete"):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.incomplete"]
    agent: BetaResponseIncompleteEventAgent | None = None


class BetaResponseInjectCreatedEvent(BaseModel, tag_field="type", tag="response.inject.created"):
    response_id: str
    sequence_number: int
    type: Literal["response.inject.created"]
    stream_id: str | None = None


class BetaResponseInjectEvent(BaseModel, tag_field="type", tag="response.inject", convert=("input",)):
    input: list[BetaResponseInputItem]
    response_id: str
    type: Literal["response.inject"]


class BetaResponseInjectFailedEvent(BaseModel, tag_field="type", tag="response.inject.failed", convert=("input",)):
    error: BetaResponseInjectFailedEventError
    input: list[BetaResponseInputItem]
    response_id: str
    sequence_number: int
    type: Literal["response.inject.failed"]
    stream_id: str | None = None


class BetaResponseInjectFailedEventError(BaseModel):
    code: Literal["response_already_completed", "response_not_found"]
    message: str


class BetaResponseInputFile(BaseModel, tag_field="type", tag="input_file"):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None = None
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: BetaResponseInputFilePromptCacheBreakpoint | None = None


class BetaResponseInputFilePromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class BetaResponseInputFileContent(BaseModel, tag_field="type", tag="input_file"):
    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None = None
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: BetaResponseInputFileContentPromptCacheBreakpoint | None = None


class BetaResponseInputFileContentPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class BetaResponseInputImage(BaseModel, tag_field="type", tag="input_image"):
    detail: Open[BetaImageDetail]
    type: Literal["input_image"]
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: BetaResponseInputImagePromptCacheBreakpoint | None = None


class BetaResponseInputImagePromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class BetaResponseInputImageContent(BaseModel, tag_field="type", tag="input_image"):
    type: Literal["input_image"]
    detail: Open[BetaImageDetail] | None = None
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: BetaResponseInputImageContentPromptCacheBreakpoint | None = None


class BetaResponseInputImageContentPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class BetaResponseInputItemAdditionalTools(BaseModel):
    role: Literal["developer"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    id: str | None = None
    agent: BetaResponseInputItemAdditionalToolsAgent | None = None


class BetaResponseInputItemAdditionalToolsAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemAgentMessage(BaseModel):
    author: str
    content: list[BetaResponseInputItemAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    id: str | None = None
    agent: BetaResponseInputItemAgentMessageAgent | None = None


class BetaResponseInputItemAgentMessageAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemAgentMessageContentEncryptedContent(BaseModel, tag_field="type", tag="encrypted_content"):
    encrypted_content: str
    type: Literal["encrypted_content"]


class ApplyPatchCall(BaseModel):
    call_id: str
    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    id: str | None = None
    agent: ApplyPatchCallAgent | None = None
    caller: ApplyPatchCallCaller | None = None


class ApplyPatchCallAgent(BaseModel):
    agent_name: str


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


class BetaResponseInputItemApplyPatchCallOutput(BaseModel):
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    id: str | None = None
    agent: ApplyPatchCallOutputAgent | None = None
    caller: ApplyPatchCallOutputCaller | None = None
    output: str | None = None


class ApplyPatchCallOutputAgent(BaseModel):
    agent_name: str


class ApplyPatchCallOutputCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ApplyPatchCallOutputCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class CompactionTrigger(BaseModel):
    type: Literal["compaction_trigger"]
    id: str | None = None
    agent: CompactionTriggerAgent | None = None


class CompactionTriggerAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemComputerCallOutput(BaseModel):
    call_id: str
    output: BetaResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"]
    id: str | None = None
    acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None = None
    agent: ComputerCallOutputAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
    id: str
    code: str | None = None
    message: str | None = None


class ComputerCallOutputAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemFunctionCallOutput(BaseModel):
    output: str | BetaResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    agent: FunctionCallOutputAgent | None = None
    call_id: str | None = None
    caller: FunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class FunctionCallOutputAgent(BaseModel):
    agent_name: str


class FunctionCallOutputCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class FunctionCallOutputCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class BetaResponseInputItemImageGenerationCall(BaseModel):
    id: str
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None = None
    agent: BetaResponseInputItemImageGenerationCallAgent | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: BetaResponseInputItemImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: BetaResponseInputItemImageGenerationCallSvgUsage | None = None


class BetaResponseInputItemImageGenerationCallAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemImageGenerationCallError(BaseModel):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: BetaResponseInputItemImageGenerationCallErrorModerationDetails | None = None


class BetaResponseInputItemImageGenerationCallErrorModerationDetails(BaseModel):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class BetaResponseInputItemImageGenerationCallSvgUsage(BaseModel):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ItemReference(BaseModel):
    id: str
    agent: ItemReferenceAgent | None = None
    type: Literal["item_reference"] | None = None


class ItemReferenceAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemLocalShellCall(BaseModel):
    id: str
    action: BetaResponseInputItemLocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: BetaResponseInputItemLocalShellCallAgent | None = None


class BetaResponseInputItemLocalShellCallAction(BaseModel):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class BetaResponseInputItemLocalShellCallAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemLocalShellCallOutput(BaseModel):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: BetaResponseInputItemLocalShellCallOutputAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class BetaResponseInputItemLocalShellCallOutputAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemMcpApprovalRequest(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: BetaResponseInputItemMcpApprovalRequestAgent | None = None


class BetaResponseInputItemMcpApprovalRequestAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemMcpApprovalResponse(BaseModel):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    id: str | None = None
    agent: BetaResponseInputItemMcpApprovalResponseAgent | None = None
    reason: str | None = None


class BetaResponseInputItemMcpApprovalResponseAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemMcpCall(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: BetaResponseInputItemMcpCallAgent | None = None
    approval_request_id: str | None = None
    error: BetaMcpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None


class BetaResponseInputItemMcpCallAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemMcpListTools(BaseModel):
    id: str
    server_label: str
    tools: list[BetaResponseInputItemMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    agent: BetaResponseInputItemMcpListToolsAgent | None = None
    error: str | None = None


class BetaResponseInputItemMcpListToolsAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemMcpListToolsTool(BaseModel):
    input_schema: Object
    name: str
    annotations: Object | None = None
    description: str | None = None


class Message(BaseModel):
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    agent: MessageAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    type: Literal["message"] | None = None


class MessageAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemMultiAgentCall(BaseModel):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    id: str | None = None
    agent: BetaResponseInputItemMultiAgentCallAgent | None = None


class BetaResponseInputItemMultiAgentCallAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemMultiAgentCallOutput(BaseModel):
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[MultiAgentCallOutputOutput]
    type: Literal["multi_agent_call_output"]
    id: str | None = None
    agent: BetaResponseInputItemMultiAgentCallOutputAgent | None = None


class BetaResponseInputItemMultiAgentCallOutputAgent(BaseModel):
    agent_name: str


class MultiAgentCallOutputOutput(BaseModel):
    text: str
    type: Literal["output_text"]
    annotations: list[MultiAgentCallOutputOutputAnnotation] | None = None


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(
    BaseModel, tag_field="type", tag="container_file_citation"
):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


class MultiAgentCallOutputOutputAnnotationFileCitation(BaseModel, tag_field="type", tag="file_citation"):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]


class MultiAgentCallOutputOutputAnnotationURLCitation(BaseModel, tag_field="type", tag="url_citation"):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str


class BetaResponseInputItemProgram(BaseModel):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: BetaResponseInputItemProgramAgent | None = None


class BetaResponseInputItemProgramAgent(BaseModel):
    agent_name: str


class BetaResponseInputItemProgramOutput(BaseModel):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: BetaResponseInputItemProgramOutputAgent | None = None


class BetaResponseInputItemProgramOutputAgent(BaseModel):
    agent_name: str


class ShellCall(BaseModel):
    action: ShellCallAction
    call_id: str
    type: Literal["shell_call"]
    id: str | None = None
    agent: ShellCallAgent | None = None
    caller: ShellCallCaller | None = None
    environment: ShellCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallAction(BaseModel):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


class ShellCallAgent(BaseModel):
    agent_name: str


class ShellCallCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ShellCallCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class BetaResponseInputItemShellCallOutput(BaseModel):
    call_id: str
    output: list[BetaResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"]
    id: str | None = None
    agent: ShellCallOutputAgent | None = None
    caller: ShellCallOutputCaller | None = None
    max_output_length: int | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallOutputAgent(BaseModel):
    agent_name: str


class ShellCallOutputCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ShellCallOutputCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ToolSearchCall(BaseModel):
    arguments: Object
    type: Literal["tool_search_call"]
    id: str | None = None
    agent: ToolSearchCallAgent | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ToolSearchCallAgent(BaseModel):
    agent_name: str


class BetaResponseInputMessageItemAgent(BaseModel):
    agent_name: str


class BetaResponseInputMessageItem(BaseModel):
    id: str
    content: BetaResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    type: Literal["message"]
    agent: BetaResponseInputMessageItemAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class BetaResponseInputText(BaseModel, tag_field="type", tag="input_text"):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: BetaResponseInputTextPromptCacheBreakpoint | None = None


class BetaResponseInputTextPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class BetaResponseInputTextContent(BaseModel, tag_field="type", tag="input_text"):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: BetaResponseInputTextContentPromptCacheBreakpoint | None = None


class BetaResponseInputTextContentPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class BetaResponseItemAdditionalTools(BaseModel):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    agent: BetaResponseItemAdditionalToolsAgent | None = None


class BetaResponseItemAdditionalToolsAgent(BaseModel):
    agent_name: str


class BetaResponseItemAgentMessage(BaseModel):
    id: str
    author: str
    content: list[BetaResponseItemAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    agent: BetaResponseItemAgentMessageAgent | None = None


class BetaResponseItemAgentMessageAgent(BaseModel):
    agent_name: str


class BetaResponseItemAgentMessageContentComputerScreenshot(BaseModel, tag_field="type", tag="computer_screenshot"):
    detail: Open[BetaImageDetail]
    file_id: str | None = None
    image_url: str | None = None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: BetaResponseItemAgentMessageContentComputerScreenshotPromptCacheBreakpoint | None = None


class BetaResponseItemAgentMessageContentComputerScreenshotPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class BetaResponseItemAgentMessageContentEncryptedContent(BaseModel, tag_field="type", tag="encrypted_content"):
    encrypted_content: str
    type: Literal["encrypted_content"]


class BetaResponseItemAgentMessageContentReasoningText(BaseModel, tag_field="type", tag="reasoning_text"):
    text: str
    type: Literal["reasoning_text"]


class BetaResponseItemAgentMessageContentSummaryText(BaseModel, tag_field="type", tag="summary_text"):
    text: str
    type: Literal["summary_text"]


class BetaResponseItemAgentMessageContentText(BaseModel, tag_field="type", tag="text"):
    text: str
    type: Literal["text"]


class BetaResponseItemImageGenerationCall(BaseModel):
    id: str
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None = None
    agent: BetaResponseItemImageGenerationCallAgent | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: BetaResponseItemImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: BetaResponseItemImageGenerationCallSvgUsage | None = None


class BetaResponseItemImageGenerationCallAgent(BaseModel):
    agent_name: str


class BetaResponseItemImageGenerationCallError(BaseModel):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: BetaResponseItemImageGenerationCallErrorModerationDetails | None = None


class BetaResponseItemImageGenerationCallErrorModerationDetails(BaseModel):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class BetaResponseItemImageGenerationCallSvgUsage(BaseModel):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class BetaResponseItemLocalShellCall(BaseModel):
    id: str
    action: BetaResponseItemLocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: BetaResponseItemLocalShellCallAgent | None = None


class BetaResponseItemLocalShellCallAction(BaseModel):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class BetaResponseItemLocalShellCallAgent(BaseModel):
    agent_name: str


class BetaResponseItemLocalShellCallOutput(BaseModel):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: BetaResponseItemLocalShellCallOutputAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class BetaResponseItemLocalShellCallOutputAgent(BaseModel):
    agent_name: str


class BetaResponseItemMcpApprovalRequest(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: BetaResponseItemMcpApprovalRequestAgent | None = None


class BetaResponseItemMcpApprovalRequestAgent(BaseModel):
    agent_name: str


class BetaResponseItemMcpApprovalResponse(BaseModel):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    agent: BetaResponseItemMcpApprovalResponseAgent | None = None
    reason: str | None = None


class BetaResponseItemMcpApprovalResponseAgent(BaseModel):
    agent_name: str


class BetaResponseItemMcpCall(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: BetaResponseItemMcpCallAgent | None = None
    approval_request_id: str | None = None
    error: BetaMcpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None


class BetaResponseItemMcpCallAgent(BaseModel):
    agent_name: str


class BetaResponseItemMcpListTools(BaseModel):
    id: str
    server_label: str
    tools: list[BetaResponseItemMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    agent: BetaResponseItemMcpListToolsAgent | None = None
    error: str | None = None


class BetaResponseItemMcpListToolsAgent(BaseModel):
    agent_name: str


class BetaResponseItemMcpListToolsTool(BaseModel):
    input_schema: Object
    name: str
    annotations: Object | None = None
    description: str | None = None


class BetaResponseItemMultiAgentCall(BaseModel):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    agent: BetaResponseItemMultiAgentCallAgent | None = None


class BetaResponseItemMultiAgentCallAgent(BaseModel):
    agent_name: str


class BetaResponseItemMultiAgentCallOutput(BaseModel):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[BetaResponseOutputText]
    type: Literal["multi_agent_call_output"]
    agent: BetaResponseItemMultiAgentCallOutputAgent | None = None


class BetaResponseItemMultiAgentCallOutputAgent(BaseModel):
    agent_name: str


class BetaResponseItemProgram(BaseModel):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: BetaResponseItemProgramAgent | None = None


class BetaResponseItemProgramAgent(BaseModel):
    agent_name: str


class BetaResponseItemProgramOutput(BaseModel):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: BetaResponseItemProgramOutputAgent | None = None


class BetaResponseItemProgramOutputAgent(BaseModel):
    agent_name: str


class BetaResponseLocalEnvironment(BaseModel, tag_field="type", tag="local"):
    type: Literal["local"]


class BetaResponseMcpCallArgumentsDeltaEventAgent(BaseModel):
    agent_name: str


class BetaResponseMcpCallArgumentsDeltaEvent(BaseModel, tag_field="type", tag="response.mcp_call_arguments.delta"):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]
    agent: BetaResponseMcpCallArgumentsDeltaEventAgent | None = None


class BetaResponseMcpCallArgumentsDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseMcpCallArgumentsDoneEvent(BaseModel, tag_field="type", tag="response.mcp_call_arguments.done"):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]
    agent: BetaResponseMcpCallArgumentsDoneEventAgent | None = None


class BetaResponseMcpCallCompletedEventAgent(BaseModel):
    agent_name: str


class BetaResponseMcpCallCompletedEvent(BaseModel, tag_field="type", tag="response.mcp_call.completed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]
    agent: BetaResponseMcpCallCompletedEventAgent | None = None


class BetaResponseMcpCallFailedEventAgent(BaseModel):
    agent_name: str


class BetaResponseMcpCallFailedEvent(BaseModel, tag_field="type", tag="response.mcp_call.failed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]
    agent: BetaResponseMcpCallFailedEventAgent | None = None


class BetaResponseMcpCallInProgressEventAgent(BaseModel):
    agent_name: str


class BetaResponseMcpCallInProgressEvent(BaseModel, tag_field="type", tag="response.mcp_call.in_progress"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]
    agent: BetaResponseMcpCallInProgressEventAgent | None = None


class BetaResponseMcpListToolsCompletedEventAgent(BaseModel):
    agent_name: str


class BetaResponseMcpListToolsCompletedEvent(BaseModel, tag_field="type", tag="response.mcp_list_tools.completed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]
    agent: BetaResponseMcpListToolsCompletedEventAgent | None = None


class BetaResponseMcpListToolsFailedEventAgent(BaseModel):
    agent_name: str


class BetaResponseMcpListToolsFailedEvent(BaseModel, tag_field="type", tag="response.mcp_list_tools.failed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]
    agent: BetaResponseMcpListToolsFailedEventAgent | None = None


class BetaResponseMcpListToolsInProgressEventAgent(BaseModel):
    agent_name: str


class BetaResponseMcpListToolsInProgressEvent(BaseModel, tag_field="type", tag="response.mcp_list_tools.in_progress"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]
    agent: BetaResponseMcpListToolsInProgressEventAgent | None = None


class BetaResponseOutputItemAdditionalTools(BaseModel, tag_field="type", tag="additional_tools"):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[BetaTool]
    type: Literal["additional_tools"]
    agent: BetaResponseOutputItemAdditionalToolsAgent | None = None


class BetaResponseOutputItemAdditionalToolsAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemAgentMessage(BaseModel, tag_field="type", tag="agent_message"):
    id: str
    author: str
    content: list[BetaResponseOutputItemAgentMessageContent]
    recipient: str
    type: Literal["agent_message"]
    agent: BetaResponseOutputItemAgentMessageAgent | None = None


class BetaResponseOutputItemAgentMessageAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemAgentMessageContentComputerScreenshot(
    BaseModel, tag_field="type", tag="computer_screenshot"
):
    detail: Open[BetaImageDetail]
    file_id: str | None = None
    image_url: str | None = None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: Optional[
        BetaResponseOutputItemAgentMessageContentComputerScreenshotPromptCacheBreakpoint
    ] = None


class BetaResponseOutputItemAgentMessageContentComputerScreenshotPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class BetaResponseOutputItemAgentMessageContentEncryptedContent(BaseModel, tag_field="type", tag="encrypted_content"):
    encrypted_content: str
    type: Literal["encrypted_content"]


class BetaResponseOutputItemAgentMessageContentReasoningText(BaseModel, tag_field="type", tag="reasoning_text"):
    text: str
    type: Literal["reasoning_text"]


class BetaResponseOutputItemAgentMessageContentSummaryText(BaseModel, tag_field="type", tag="summary_text"):
    text: str
    type: Literal["summary_text"]


class BetaResponseOutputItemAgentMessageContentText(BaseModel, tag_field="type", tag="text"):
    text: str
    type: Literal["text"]


class BetaResponseOutputItemImageGenerationCall(BaseModel, tag_field="type", tag="image_generation_call"):
    id: str
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None = None
    agent: BetaResponseOutputItemImageGenerationCallAgent | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: BetaResponseOutputItemImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: BetaResponseOutputItemImageGenerationCallSvgUsage | None = None


class BetaResponseOutputItemImageGenerationCallAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemImageGenerationCallError(BaseModel):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: BetaResponseOutputItemImageGenerationCallErrorModerationDetails | None = None


class BetaResponseOutputItemImageGenerationCallErrorModerationDetails(BaseModel):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class BetaResponseOutputItemImageGenerationCallSvgUsage(BaseModel):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class BetaResponseOutputItemLocalShellCall(BaseModel, tag_field="type", tag="local_shell_call"):
    id: str
    action: BetaResponseOutputItemLocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]
    agent: BetaResponseOutputItemLocalShellCallAgent | None = None


class BetaResponseOutputItemLocalShellCallAction(BaseModel):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class BetaResponseOutputItemLocalShellCallAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemLocalShellCallOutput(BaseModel, tag_field="type", tag="local_shell_call_output"):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    agent: BetaResponseOutputItemLocalShellCallOutputAgent | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class BetaResponseOutputItemLocalShellCallOutputAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemMcpApprovalRequest(BaseModel, tag_field="type", tag="mcp_approval_request"):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]
    agent: BetaResponseOutputItemMcpApprovalRequestAgent | None = None


class BetaResponseOutputItemMcpApprovalRequestAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemMcpApprovalResponse(BaseModel, tag_field="type", tag="mcp_approval_response"):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    agent: BetaResponseOutputItemMcpApprovalResponseAgent | None = None
    reason: str | None = None


class BetaResponseOutputItemMcpApprovalResponseAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemMcpCall(BaseModel, tag_field="type", tag="mcp_call"):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    agent: BetaResponseOutputItemMcpCallAgent | None = None
    approval_request_id: str | None = None
    error: BetaMcpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None


class BetaResponseOutputItemMcpCallAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemMcpListTools(BaseModel, tag_field="type", tag="mcp_list_tools"):
    id: str
    server_label: str
    tools: list[BetaResponseOutputItemMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    agent: BetaResponseOutputItemMcpListToolsAgent | None = None
    error: str | None = None


class BetaResponseOutputItemMcpListToolsAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemMcpListToolsTool(BaseModel):
    input_schema: Object
    name: str
    annotations: Object | None = None
    description: str | None = None


class BetaResponseOutputItemMultiAgentCall(BaseModel, tag_field="type", tag="multi_agent_call"):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str
    call_id: str
    type: Literal["multi_agent_call"]
    agent: BetaResponseOutputItemMultiAgentCallAgent | None = None


class BetaResponseOutputItemMultiAgentCallAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemMultiAgentCallOutput(BaseModel, tag_field="type", tag="multi_agent_call_output"):
    id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    call_id: str
    output: list[BetaResponseOutputText]
    type: Literal["multi_agent_call_output"]
    agent: BetaResponseOutputItemMultiAgentCallOutputAgent | None = None


class BetaResponseOutputItemMultiAgentCallOutputAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemProgram(BaseModel, tag_field="type", tag="program"):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]
    agent: BetaResponseOutputItemProgramAgent | None = None


class BetaResponseOutputItemProgramAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemProgramOutput(BaseModel, tag_field="type", tag="program_output"):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]
    agent: BetaResponseOutputItemProgramOutputAgent | None = None


class BetaResponseOutputItemProgramOutputAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemAddedEventAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemAddedEvent(BaseModel, tag_field="type", tag="response.output_item.added"):
    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.added"]
    agent: BetaResponseOutputItemAddedEventAgent | None = None


class BetaResponseOutputItemDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseOutputItemDoneEvent(BaseModel, tag_field="type", tag="response.output_item.done"):
    item: BetaResponseOutputItem
    output_index: int
    sequence_number: int
    type: Literal["response.output_item.done"]
    agent: BetaResponseOutputItemDoneEventAgent | None = None


class BetaResponseOutputMessageAgent(BaseModel):
    agent_name: str


class BetaResponseOutputMessage(BaseModel, tag_field="type", tag="message"):
    id: str
    content: list[BetaResponseOutputMessageContent]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    agent: BetaResponseOutputMessageAgent | None = None
    phase: Literal["commentary", "final_answer"] | None = None


class BetaResponseOutputRefusal(BaseModel, tag_field="type", tag="refusal"):
    refusal: str
    type: Literal["refusal"]


class BetaResponseOutputTextAnnotationContainerFileCitation(BaseModel, tag_field="type", tag="container_file_citation"):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


class BetaResponseOutputTextAnnotationFileCitation(BaseModel, tag_field="type", tag="file_citation"):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]


class BetaResponseOutputTextAnnotationFilePath(BaseModel, tag_field="type", tag="file_path"):
    file_id: str
    index: int
    type: Literal["file_path"]


class BetaResponseOutputTextAnnotationURLCitation(BaseModel, tag_field="type", tag="url_citation"):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str


class BetaResponseOutputText(BaseModel, tag_field="type", tag="output_text"):
    annotations: list[BetaResponseOutputTextAnnotation]
    text: str
    type: Literal["output_text"]
    logprobs: list[BetaResponseOutputTextLogprob] | None = None


class BetaResponseOutputTextLogprob(BaseModel):
    token: str
    bytes: list[int]
    logprob: float
    top_logprobs: list[BetaResponseOutputTextLogprobTopLogprob]


class BetaResponseOutputTextLogprobTopLogprob(BaseModel):
    token: str
    bytes: list[int]
    logprob: float


class BetaResponseOutputTextAnnotationAddedEventAgent(BaseModel):
    agent_name: str


class BetaResponseOutputTextAnnotationAddedEventAnnotationContainerFileCitation(
    BaseModel, tag_field="type", tag="container_file_citation"
):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


class BetaResponseOutputTextAnnotationAddedEventAnnotationFileCitation(
    BaseModel, tag_field="type", tag="file_citation"
):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]


class BetaResponseOutputTextAnnotationAddedEventAnnotationFilePath(BaseModel, tag_field="type", tag="file_path"):
    file_id: str
    index: int
    type: Literal["file_path"]


class BetaResponseOutputTextAnnotationAddedEventAnnotationURLCitation(BaseModel, tag_field="type", tag="url_citation"):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str


class BetaResponseOutputTextAnnotationAddedEvent(
    BaseModel, tag_field="type", tag="response.output_text.annotation.added"
):
    annotation: BetaResponseOutputTextAnnotationAddedEventAnnotation | None = None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]
    agent: BetaResponseOutputTextAnnotationAddedEventAgent | None = None


class BetaResponsePrompt(BaseModel):
    id: str
    variables: dict[str, Variables] | None = None
    version: str | None = None


class BetaResponseQueuedEventAgent(BaseModel):
    agent_name: str


class BetaResponseQueuedEvent(BaseModel, tag_field="type", tag="response.queued"):
    response: BetaResponse
    sequence_number: int
    type: Literal["response.queued"]
    agent: BetaResponseQueuedEventAgent | None = None


class BetaResponseReasoningItemAgent(BaseModel):
    agent_name: str


class BetaResponseReasoningItem(BaseModel, tag_field="type", tag="reasoning"):
    id: str
    summary: list[Summary]
    type: Literal["reasoning"]
    agent: BetaResponseReasoningItemAgent | None = None
    content: list[BetaResponseReasoningItemContent] | None = None
    encrypted_content: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class BetaResponseReasoningItemContent(BaseModel):
    text: str
    type: Literal["reasoning_text"]


class Summary(BaseModel):
    text: str
    type: Literal["summary_text"]


class BetaResponseReasoningSummaryPartAddedEventAgent(BaseModel):
    agent_name: str


class BetaResponseReasoningSummaryPartAddedEvent(
    BaseModel, tag_field="type", tag="response.reasoning_summary_part.added"
):
    item_id: str
    output_index: int
    part: BetaResponseReasoningSummaryPartAddedEventPart
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]
    agent: BetaResponseReasoningSummaryPartAddedEventAgent | None = None


class BetaResponseReasoningSummaryPartAddedEventPart(BaseModel):
    text: str
    type: Literal["summary_text"]


class BetaResponseReasoningSummaryPartDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseReasoningSummaryPartDoneEvent(
    BaseModel, tag_field="type", tag="response.reasoning_summary_part.done"
):
    item_id: str
    output_index: int
    part: BetaResponseReasoningSummaryPartDoneEventPart
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]
    agent: BetaResponseReasoningSummaryPartDoneEventAgent | None = None
    status: Literal["incomplete"] | None = None


class BetaResponseReasoningSummaryPartDoneEventPart(BaseModel):
    text: str
    type: Literal["summary_text"]


class BetaResponseReasoningSummaryTextDeltaEventAgent(BaseModel):
    agent_name: str


class BetaResponseReasoningSummaryTextDeltaEvent(
    BaseModel, tag_field="type", tag="response.reasoning_summary_text.delta"
):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]
    agent: BetaResponseReasoningSummaryTextDeltaEventAgent | None = None


class BetaResponseReasoningSummaryTextDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseReasoningSummaryTextDoneEvent(
    BaseModel, tag_field="type", tag="response.reasoning_summary_text.done"
):
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]
    agent: BetaResponseReasoningSummaryTextDoneEventAgent | None = None


class BetaResponseReasoningTextDeltaEventAgent(BaseModel):
    agent_name: str


class BetaResponseReasoningTextDeltaEvent(BaseModel, tag_field="type", tag="response.reasoning_text.delta"):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]
    agent: BetaResponseReasoningTextDeltaEventAgent | None = None


class BetaResponseReasoningTextDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseReasoningTextDoneEvent(BaseModel, tag_field="type", tag="response.reasoning_text.done"):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]
    agent: BetaResponseReasoningTextDoneEventAgent | None = None


class BetaResponseRefusalDeltaEventAgent(BaseModel):
    agent_name: str


class BetaResponseRefusalDeltaEvent(BaseModel, tag_field="type", tag="response.refusal.delta"):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]
    agent: BetaResponseRefusalDeltaEventAgent | None = None


class BetaResponseRefusalDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseRefusalDoneEvent(BaseModel, tag_field="type", tag="response.refusal.done"):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]
    agent: BetaResponseRefusalDoneEventAgent | None = None


class BetaResponseShellCallCommandAddedEventAgent(BaseModel):
    agent_name: str


class BetaResponseShellCallCommandAddedEvent(BaseModel, tag_field="type", tag="response.shell_call_command.added"):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]
    agent: BetaResponseShellCallCommandAddedEventAgent | None = None


class BetaResponseShellCallCommandDeltaEventAgent(BaseModel):
    agent_name: str


class BetaResponseShellCallCommandDeltaEvent(BaseModel, tag_field="type", tag="response.shell_call_command.delta"):
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]
    agent: BetaResponseShellCallCommandDeltaEventAgent | None = None
    obfuscation: str | None = None


class BetaResponseShellCallCommandDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseShellCallCommandDoneEvent(BaseModel, tag_field="type", tag="response.shell_call_command.done"):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]
    agent: BetaResponseShellCallCommandDoneEventAgent | None = None


class BetaResponseShellCallOutputContentDeltaEventAgent(BaseModel):
    agent_name: str


class BetaResponseShellCallOutputContentDeltaEvent(
    BaseModel, tag_field="type", tag="response.shell_call_output_content.delta"
):
    command_index: int
    delta: Delta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]
    agent: BetaResponseShellCallOutputContentDeltaEventAgent | None = None


class Delta(BaseModel):
    stderr: str | None = None
    stdout: str | None = None


class BetaResponseShellCallOutputContentDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseShellCallOutputContentDoneEvent(
    BaseModel, tag_field="type", tag="response.shell_call_output_content.done"
):
    command_index: int
    item_id: str
    output: list[BetaResponseShellCallOutputContentDoneEventOutput]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]
    agent: BetaResponseShellCallOutputContentDoneEventAgent | None = None


class BetaResponseShellCallOutputContentDoneEventOutput(BaseModel):
    outcome: BetaResponseShellCallOutputContentDoneEventOutputOutcome
    stderr: str
    stdout: str
    created_by: str | None = None


class BetaResponseShellCallOutputContentDoneEventOutputOutcomeExit(BaseModel, tag_field="type", tag="exit"):
    exit_code: int
    type: Literal["exit"]


class BetaResponseShellCallOutputContentDoneEventOutputOutcomeTimeout(BaseModel, tag_field="type", tag="timeout"):
    type: Literal["timeout"]


class BetaResponseSteerAcceptedEvent(BaseModel, tag_field="type", tag="response.steer.accepted"):
    sequence_number: int
    steer: BetaResponseSteerAcceptedEventSteer
    type: Literal["response.steer.accepted"]
    stream_id: str | None = None


class BetaResponseSteerAcceptedEventSteer(BaseModel):
    id: str
    previous_response_id: str


class BetaResponseSteerEvent(BaseModel, tag_field="type", tag="response.steer"):
    input: BetaResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"]


class BetaResponseSteerFailedEvent(BaseModel, tag_field="type", tag="response.steer.failed"):
    error: BetaResponseSteerFailedEventError
    sequence_number: int
    steer: BetaResponseSteerFailedEventSteer
    type: Literal["response.steer.failed"]
    stream_id: str | None = None


class BetaResponseSteerFailedEventError(BaseModel):
    code: Open[BetaResponseSteerErrorCode]
    message: str
    type: Literal["invalid_request_error"]


class BetaResponseSteerFailedEventSteer(BaseModel):
    input: BetaResponseSteerInput
    previous_response_id: str
    id: str | None = None


class ResponseSteerInputItemListFunctionCallOutput(BaseModel, tag_field="type", tag="function_call_output"):
    output: str | BetaResponseFunctionCallOutputItemList
    type: Literal["function_call_output"]
    id: str | None = None
    agent: ResponseSteerInputItemListFunctionCallOutputAgent | None = None
    call_id: str | None = None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ResponseSteerInputItemListFunctionCallOutputAgent(BaseModel):
    agent_name: str


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(BaseModel, tag_field="type", tag="direct"):
    type: Literal["direct"]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(BaseModel, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"]


class ResponseSteerInputItemListMessage(BaseModel, tag_field="type", tag="message"):
    content: list[BetaResponseSteerInputContent] | str
    role: Literal["user"]
    type: Literal["message"]
    id: str | None = None
    agent: ResponseSteerInputItemListMessageAgent | None = None
    status: str | None = None


class ResponseSteerInputItemListMessageAgent(BaseModel):
    agent_name: str


class BetaResponseSteerPendingEvent(BaseModel, tag_field="type", tag="response.steer.pending"):
    reason: Open[BetaResponseSteerPendingReason]
    required_input: list[BetaResponseSteerRequiredInput]
    sequence_number: int
    steer: BetaResponseSteerPendingEventSteer
    type: Literal["response.steer.pending"]
    stream_id: str | None = None


class BetaResponseSteerPendingEventSteer(BaseModel):
    id: str
    previous_response_id: str


class BetaResponseSteerRequiredInputApplyPatchCallOutput(BaseModel, tag_field="type", tag="apply_patch_call_output"):
    call_id: str
    type: Literal["apply_patch_call_output"]


class BetaResponseSteerRequiredInputComputerCallOutput(BaseModel, tag_field="type", tag="computer_call_output"):
    call_id: str
    type: Literal["computer_call_output"]


class CustomToolCallOutput(BaseModel, tag_field="type", tag="custom_tool_call_output"):
    call_id: str
    type: Literal["custom_tool_call_output"]


class BetaResponseSteerRequiredInputFunctionCallOutput(BaseModel, tag_field="type", tag="function_call_output"):
    call_id: str
    name: str
    type: Literal["function_call_output"]


class BetaResponseSteerRequiredInputMcpApprovalResponse(BaseModel, tag_field="type", tag="mcp_approval_response"):
    approval_request_id: str
    type: Literal["mcp_approval_response"]


class BetaResponseSteerRequiredInputShellCallOutput(BaseModel, tag_field="type", tag="shell_call_output"):
    call_id: str
    type: Literal["shell_call_output"]


class ToolSearchOutput(BaseModel, tag_field="type", tag="tool_search_output"):
    call_id: str
    execution: Literal["client"]
    type: Literal["tool_search_output"]


class BetaResponseTextConfig(BaseModel):
    format: BetaResponseFormatTextConfig | None = None
    verbosity: Literal["low", "medium", "high"] | None = None


class BetaResponseTextDeltaEventAgent(BaseModel):
    agent_name: str


class BetaResponseTextDeltaEvent(BaseModel, tag_field="type", tag="response.output_text.delta"):
    content_index: int
    delta: str
    item_id: str
    logprobs: list[BetaResponseTextDeltaEventLogprob]
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.delta"]
    agent: BetaResponseTextDeltaEventAgent | None = None


class BetaResponseTextDeltaEventLogprob(BaseModel):
    token: str
    logprob: float
    top_logprobs: list[BetaResponseTextDeltaEventLogprobTopLogprob] | None = None


class BetaResponseTextDeltaEventLogprobTopLogprob(BaseModel):
    token: str | None = None
    logprob: float | None = None


class BetaResponseTextDoneEventAgent(BaseModel):
    agent_name: str


class BetaResponseTextDoneEvent(BaseModel, tag_field="type", tag="response.output_text.done"):
    content_index: int
    item_id: str
    logprobs: list[BetaResponseTextDoneEventLogprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]
    agent: BetaResponseTextDoneEventAgent | None = None


class BetaResponseTextDoneEventLogprob(BaseModel):
    token: str
    logprob: float
    top_logprobs: list[BetaResponseTextDoneEventLogprobTopLogprob] | None = None


class BetaResponseTextDoneEventLogprobTopLogprob(BaseModel):
    token: str | None = None
    logprob: float | None = None


class BetaResponseToolSearchCallAgent(BaseModel):
    agent_name: str


class BetaResponseToolSearchCall(BaseModel, tag_field="type", tag="tool_search_call"):
    id: str
    arguments: Object
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]
    agent: BetaResponseToolSearchCallAgent | None = None
    created_by: str | None = None


class BetaResponseToolSearchOutputItemAgent(BaseModel):
    agent_name: str


class BetaResponseToolSearchOutputItem(BaseModel, tag_field="type", tag="tool_search_output"):
    id: str
    call_id: str | None = None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[BetaTool]
    type: Literal["tool_search_output"]
    agent: BetaResponseToolSearchOutputItemAgent | None = None
    created_by: str | None = None


class BetaResponseToolSearchOutputItemParamAgent(BaseModel):
    agent_name: str


class BetaResponseToolSearchOutputItemParam(BaseModel):
    tools: list[_beta_responses_params.BetaResponseToolSearchOutputItemParamTool]
    type: Literal["tool_search_output"]
    id: str | None = None
    agent: BetaResponseToolSearchOutputItemParamAgent | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ToolCodeInterpreter(BaseModel, tag_field="type", tag="code_interpreter"):
    container: _beta_responses_params.BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainer
    type: Literal["code_interpreter"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


class ToolCodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
    type: Literal["auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: Optional[
        _beta_responses_params.BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
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
    allowed_tools: _beta_responses_params.BetaResponseToolSearchOutputItemParamToolMcpAllowedTools | None = None
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
    require_approval: Optional[
        Open[_beta_responses_params.BetaResponseToolSearchOutputItemParamToolMcpRequireApproval]
    ] = None
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


class BetaResponseUsage(BaseModel):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class InputTokensDetails(BaseModel):
    cache_write_tokens: int
    cached_tokens: int
    cache_write_tokens_details: InputTokensDetailsCacheWriteTokensDetails | None = None


class InputTokensDetailsCacheWriteTokensDetails(BaseModel):
    ttl_12h_tokens: int
    ttl_30m_tokens: int


class OutputTokensDetails(BaseModel):
    reasoning_tokens: int


class BetaResponseWebSearchCallCompletedEventAgent(BaseModel):
    agent_name: str


class BetaResponseWebSearchCallCompletedEvent(BaseModel, tag_field="type", tag="response.web_search_call.completed"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]
    agent: BetaResponseWebSearchCallCompletedEventAgent | None = None


class BetaResponseWebSearchCallInProgressEventAgent(BaseModel):
    agent_name: str


class BetaResponseWebSearchCallInProgressEvent(BaseModel, tag_field="type", tag="response.web_search_call.in_progress"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]
    agent: BetaResponseWebSearchCallInProgressEventAgent | None = None


class BetaResponseWebSearchCallSearchingEventAgent(BaseModel):
    agent_name: str


class BetaResponseWebSearchCallSearchingEvent(BaseModel, tag_field="type", tag="response.web_search_call.searching"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]
    agent: BetaResponseWebSearchCallSearchingEventAgent | None = None


class ResponseCreate(BaseModel, tag_field="type", tag="response.create", convert=("input",)):
    type: Literal["response.create"]
    access_programs: ResponseCreateAccessPrograms | None = None
    background: bool | None = None
    context_management: list[ResponseCreateContextManagement] | None = None
    conversation: ResponseCreateConversation | None = None
    generate: bool | None = None
    image: ResponseCreateImage | None = None
    include: list[Open[BetaResponseIncludable]] | None = None
    input: str | BetaResponseInput | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: dict[str, str] | None = None
    model: Union[
        Literal[
            "gpt-6-astra",
            "gpt-6.1-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
        ],
        str,
        None,
    ] = None
    moderation: ResponseCreateModeration | None = None
    multi_agent: ResponseCreateMultiAgent | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    prompt: BetaResponsePrompt | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: ResponseCreatePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: ResponseCreateReasoning | None = None
    safety_identifier: str | None = None
    service_tier: Open[BetaServiceTier] | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_id: str | None = None
    stream_options: ResponseCreateStreamOptions | None = None
    temperature: float | None = None
    text: BetaResponseTextConfig | None = None
    tool_choice: Open[ResponseCreateToolChoice] | None = None
    tools: list[BetaTool] | None = None
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


class ResponseCreateMultiAgent(BaseModel):
    enabled: bool
    max_concurrent_subagents: int | None = None


class ResponseCreatePromptCacheOptions(BaseModel):
    comparison_response_id: str | None = None
    mode: Literal["implicit", "explicit"] | None = None
    prewarm: bool | None = None
    ttl: Literal["30m", "12h"] | None = None


class ResponseCreateReasoning(BaseModel):
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    mode: str | Literal["standard", "pro"] | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None


class ResponseCreateStreamOptions(BaseModel):
    include_obfuscation: bool | None = None


class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(
    BaseModel, tag_field="type", tag="programmatic_tool_calling"
):
    type: Literal["programmatic_tool_calling"]


class BetaResponseAudioTranscriptWsDelta(
    BetaResponseAudioTranscriptDeltaEvent, tag_field="type", tag="response.audio.transcript.delta"
):
    stream_id: str | None = None


class BetaResponseAudioTranscriptWsDone(
    BetaResponseAudioTranscriptDoneEvent, tag_field="type", tag="response.audio.transcript.done"
):
    stream_id: str | None = None


class BetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent, tag_field="type", tag="response.audio.delta"):
    stream_id: str | None = None


class BetaResponseAudioWsDone(BetaResponseAudioDoneEvent, tag_field="type", tag="response.audio.done"):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallCodeWsDelta(
    BetaResponseCodeInterpreterCallCodeDeltaEvent, tag_field="type", tag="response.code_interpreter_call_code.delta"
):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallCodeWsDone(
    BetaResponseCodeInterpreterCallCodeDoneEvent, tag_field="type", tag="response.code_interpreter_call_code.done"
):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallInWsProgress(
    BetaResponseCodeInterpreterCallInProgressEvent, tag_field="type", tag="response.code_interpreter_call.in_progress"
):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallWsCompleted(
    BetaResponseCodeInterpreterCallCompletedEvent, tag_field="type", tag="response.code_interpreter_call.completed"
):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallWsInterpreting(
    BetaResponseCodeInterpreterCallInterpretingEvent,
    tag_field="type",
    tag="response.code_interpreter_call.interpreting",
):
    stream_id: str | None = None


class BetaResponseCompactionWsCompacting(
    BetaResponseCompactionCompactingEvent, tag_field="type", tag="response.compaction.compacting"
):
    stream_id: str | None = None


class BetaResponseContentPartWsAdded(
    BetaResponseContentPartAddedEvent, tag_field="type", tag="response.content_part.added"
):
    stream_id: str | None = None


class BetaResponseContentPartWsDone(
    BetaResponseContentPartDoneEvent, tag_field="type", tag="response.content_part.done"
):
    stream_id: str | None = None


class BetaResponseCustomToolCallInputWsDelta(
    BetaResponseCustomToolCallInputDeltaEvent, tag_field="type", tag="response.custom_tool_call_input.delta"
):
    stream_id: str | None = None


class BetaResponseCustomToolCallInputWsDone(
    BetaResponseCustomToolCallInputDoneEvent, tag_field="type", tag="response.custom_tool_call_input.done"
):
    stream_id: str | None = None


class BetaResponseFileSearchCallInWsProgress(
    BetaResponseFileSearchCallInProgressEvent, tag_field="type", tag="response.file_search_call.in_progress"
):
    stream_id: str | None = None


class BetaResponseFileSearchCallWsCompleted(
    BetaResponseFileSearchCallCompletedEvent, tag_field="type", tag="response.file_search_call.completed"
):
    stream_id: str | None = None


class BetaResponseFileSearchCallWsSearching(
    BetaResponseFileSearchCallSearchingEvent, tag_field="type", tag="response.file_search_call.searching"
):
    stream_id: str | None = None


class BetaResponseFunctionCallArgumentsWsDelta(
    BetaResponseFunctionCallArgumentsDeltaEvent, tag_field="type", tag="response.function_call_arguments.delta"
):
    stream_id: str | None = None


class BetaResponseFunctionCallArgumentsWsDone(
    BetaResponseFunctionCallArgumentsDoneEvent, tag_field="type", tag="response.function_call_arguments.done"
):
    stream_id: str | None = None


class BetaResponseImageGenCallInWsProgress(
    BetaResponseImageGenCallInProgressEvent, tag_field="type", tag="response.image_generation_call.in_progress"
):
    stream_id: str | None = None


class BetaResponseImageGenCallPartialWsImage(
    BetaResponseImageGenCallPartialImageEvent, tag_field="type", tag="response.image_generation_call.partial_image"
):
    stream_id: str | None = None


class BetaResponseImageGenCallWsCompleted(
    BetaResponseImageGenCallCompletedEvent, tag_field="type", tag="response.image_generation_call.completed"
):
    stream_id: str | None = None


class BetaResponseImageGenCallWsGenerating(
    BetaResponseImageGenCallGeneratingEvent, tag_field="type", tag="response.image_generation_call.generating"
):
    stream_id: str | None = None


class BetaResponseInWsProgress(BetaResponseInProgressEvent, tag_field="type", tag="response.in_progress"):
    stream_id: str | None = None


class BetaResponseMcpCallArgumentsWsDelta(
    BetaResponseMcpCallArgumentsDeltaEvent, tag_field="type", tag="response.mcp_call_arguments.delta"
):
    stream_id: str | None = None


class BetaResponseMcpCallArgumentsWsDone(
    BetaResponseMcpCallArgumentsDoneEvent, tag_field="type", tag="response.mcp_call_arguments.done"
):
    stream_id: str | None = None


class BetaResponseMcpCallInWsProgress(
    BetaResponseMcpCallInProgressEvent, tag_field="type", tag="response.mcp_call.in_progress"
):
    stream_id: str | None = None


class BetaResponseMcpCallWsCompleted(
    BetaResponseMcpCallCompletedEvent, tag_field="type", tag="response.mcp_call.completed"
):
    stream_id: str | None = None


class BetaResponseMcpCallWsFailed(BetaResponseMcpCallFailedEvent, tag_field="type", tag="response.mcp_call.failed"):
    stream_id: str | None = None


class BetaResponseMcpListToolsInWsProgress(
    BetaResponseMcpListToolsInProgressEvent, tag_field="type", tag="response.mcp_list_tools.in_progress"
):
    stream_id: str | None = None


class BetaResponseMcpListToolsWsCompleted(
    BetaResponseMcpListToolsCompletedEvent, tag_field="type", tag="response.mcp_list_tools.completed"
):
    stream_id: str | None = None


class BetaResponseMcpListToolsWsFailed(
    BetaResponseMcpListToolsFailedEvent, tag_field="type", tag="response.mcp_list_tools.failed"
):
    stream_id: str | None = None


class BetaResponseOutputItemWsAdded(
    BetaResponseOutputItemAddedEvent, tag_field="type", tag="response.output_item.added"
):
    stream_id: str | None = None


class BetaResponseOutputItemWsDone(BetaResponseOutputItemDoneEvent, tag_field="type", tag="response.output_item.done"):
    stream_id: str | None = None


class BetaResponseOutputTextAnnotationWsAdded(
    BetaResponseOutputTextAnnotationAddedEvent, tag_field="type", tag="response.output_text.annotation.added"
):
    stream_id: str | None = None


class BetaResponseReasoningSummaryPartWsAdded(
    BetaResponseReasoningSummaryPartAddedEvent, tag_field="type", tag="response.reasoning_summary_part.added"
):
    stream_id: str | None = None


class BetaResponseReasoningSummaryPartWsDone(
    BetaResponseReasoningSummaryPartDoneEvent, tag_field="type", tag="response.reasoning_summary_part.done"
):
    stream_id: str | None = None


class BetaResponseReasoningSummaryTextWsDelta(
    BetaResponseReasoningSummaryTextDeltaEvent, tag_field="type", tag="response.reasoning_summary_text.delta"
):
    stream_id: str | None = None


class BetaResponseReasoningSummaryTextWsDone(
    BetaResponseReasoningSummaryTextDoneEvent, tag_field="type", tag="response.reasoning_summary_text.done"
):
    stream_id: str | None = None


class BetaResponseReasoningTextWsDelta(
    BetaResponseReasoningTextDeltaEvent, tag_field="type", tag="response.reasoning_text.delta"
):
    stream_id: str | None = None


class BetaResponseReasoningTextWsDone(
    BetaResponseReasoningTextDoneEvent, tag_field="type", tag="response.reasoning_text.done"
):
    stream_id: str | None = None


class BetaResponseRefusalWsDelta(BetaResponseRefusalDeltaEvent, tag_field="type", tag="response.refusal.delta"):
    stream_id: str | None = None


class BetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent, tag_field="type", tag="response.refusal.done"):
    stream_id: str | None = None


class BetaResponseShellCallCommandWsAdded(
    BetaResponseShellCallCommandAddedEvent, tag_field="type", tag="response.shell_call_command.added"
):
    stream_id: str | None = None


class BetaResponseShellCallCommandWsDelta(
    BetaResponseShellCallCommandDeltaEvent, tag_field="type", tag="response.shell_call_command.delta"
):
    stream_id: str | None = None


class BetaResponseShellCallCommandWsDone(
    BetaResponseShellCallCommandDoneEvent, tag_field="type", tag="response.shell_call_command.done"
):
    stream_id: str | None = None


class BetaResponseShellCallOutputContentWsDelta(
    BetaResponseShellCallOutputContentDeltaEvent, tag_field="type", tag="response.shell_call_output_content.delta"
):
    stream_id: str | None = None


class BetaResponseShellCallOutputContentWsDone(
    BetaResponseShellCallOutputContentDoneEvent, tag_field="type", tag="response.shell_call_output_content.done"
):
    stream_id: str | None = None


class BetaResponseTextWsDelta(BetaResponseTextDeltaEvent, tag_field="type", tag="response.output_text.delta"):
    stream_id: str | None = None


class BetaResponseTextWsDone(BetaResponseTextDoneEvent, tag_field="type", tag="response.output_text.done"):
    stream_id: str | None = None


class BetaResponseWebSearchCallInWsProgress(
    BetaResponseWebSearchCallInProgressEvent, tag_field="type", tag="response.web_search_call.in_progress"
):
    stream_id: str | None = None


class BetaResponseWebSearchCallWsCompleted(
    BetaResponseWebSearchCallCompletedEvent, tag_field="type", tag="response.web_search_call.completed"
):
    stream_id: str | None = None


class BetaResponseWebSearchCallWsSearching(
    BetaResponseWebSearchCallSearchingEvent, tag_field="type", tag="response.web_search_call.searching"
):
    stream_id: str | None = None


class BetaResponseWsCompleted(BetaResponseCompletedEvent, tag_field="type", tag="response.completed"):
    stream_id: str | None = None


class BetaResponseWsCreated(BetaResponseCreatedEvent, tag_field="type", tag="response.created"):
    stream_id: str | None = None


class BetaResponseWsError(BaseModel, tag_field="type", tag="error"):
    error: BetaResponseWsErrorError
    type: Literal["error"]
    agent: BetaResponseWsErrorAgent | None = None
    sequence_number: int | None = None
    status: int | None = None
    stream_id: str | None = None


class BetaResponseWsErrorAgent(BaseModel):
    agent_name: str


class BetaResponseWsErrorError(BaseModel):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    headers: dict[str, str] | None = None
    misalignment: BetaResponseWsErrorErrorMisalignment | None = None


class BetaResponseWsErrorErrorMisalignment(BaseModel):
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
    steer: BetaResponseWsErrorErrorMisalignmentSteer | None = None


class BetaResponseWsErrorErrorMisalignmentSteer(BaseModel):
    message: str


class BetaResponseWsFailed(BetaResponseFailedEvent, tag_field="type", tag="response.failed"):
    stream_id: str | None = None


class BetaResponseWsIncomplete(BetaResponseIncompleteEvent, tag_field="type", tag="response.incomplete"):
    stream_id: str | None = None


class BetaResponseWsQueued(BetaResponseQueuedEvent, tag_field="type", tag="response.queued"):
    stream_id: str | None = None


class BetaSkillReference(BaseModel, tag_field="type", tag="skill_reference"):
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


class BetaToolChoiceAllowed(BaseModel, tag_field="type", tag="allowed_tools"):
    mode: Literal["auto", "required"]
    tools: list[dict[str, Object]]
    type: Literal["allowed_tools"]


class BetaToolChoiceApplyPatch(BaseModel, tag_field="type", tag="apply_patch"):
    type: Literal["apply_patch"]


class BetaToolChoiceCustom(BaseModel, tag_field="type", tag="custom"):
    name: str
    type: Literal["custom"]


class BetaToolChoiceFunction(BaseModel, tag_field="type", tag="function"):
    name: str
    type: Literal["function"]


class BetaToolChoiceMcp(BaseModel, tag_field="type", tag="mcp"):
    server_label: str
    type: Literal["mcp"]
    name: str | None = None


class BetaToolChoiceShell(BaseModel, tag_field="type", tag="shell"):
    type: Literal["shell"]


class BetaToolChoiceTypes(
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


class BetaToolSearchOutputNamespaceTool(BaseModel, tag_field="type", tag="namespace"):
    description: str
    name: str
    tools: list[BetaToolSearchOutputNamespaceToolTool]
    type: Literal["namespace"]


class BetaToolSearchOutputNamespaceToolToolFunction(
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


class BetaToolSearchTool(BaseModel, tag_field="type", tag="tool_search"):
    type: Literal["tool_search"]
    description: str | None = None
    execution: Literal["server", "client"] | None = None
    parameters: Object | None = None


class BetaWebSearchPreviewTool(
    BaseModel, tag_field="type", tag=("web_search_preview", "web_search_preview_2025_03_11")
):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["text", "image"]] | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: BetaWebSearchPreviewToolUserLocation | None = None


class BetaWebSearchPreviewToolUserLocation(BaseModel):
    type: Literal["approximate"]
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class BetaWebSearchTool(BaseModel, tag_field="type", tag=("web_search", "web_search_2025_08_26")):
    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None = None
    filters: BetaWebSearchToolFilters | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: BetaWebSearchToolUserLocation | None = None


class BetaWebSearchToolFilters(BaseModel):
    allowed_domains: list[str] | None = None


class BetaWebSearchToolUserLocation(BaseModel):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: Literal["approximate"] | None = None


class BetaResponseItemList(BaseModel, convert=("data",)):
    data: list[BetaResponseItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class InputTokenCountResponse(BaseModel):
    input_tokens: int
    object: Literal["response.input_tokens"]


BetaComputerAction: TypeAlias = Union[Click, DoubleClick, Drag, Keypress, Move, Screenshot, Scroll, Type, Wait]

BetaComputerActionList: TypeAlias = list[BetaComputerAction]

NetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist]

Skill: TypeAlias = Union[BetaSkillReference, BetaInlineSkill]

Format: TypeAlias = Union[FormatText, FormatGrammar]

BetaFileSearchToolFilters: TypeAlias = Union[FiltersComparisonFilter, FiltersCompoundFilter, None]

FiltersCompoundFilterFilter: TypeAlias = Union[FiltersCompoundFilterFilterComparisonFilter, Object]

BetaFunctionShellToolEnvironment: TypeAlias = Union[
    BetaContainerAuto, BetaLocalEnvironment, BetaContainerReference, None
]

BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]

BetaMcpToolCallError: TypeAlias = Union[McpProtocolError, McpToolExecutionError, HTTPError]

BetaNamespaceToolTool: TypeAlias = Union[BetaNamespaceToolToolFunction, BetaCustomTool]

ModerationInput: TypeAlias = Union[ModerationInputModerationResult, ModerationInputError]

ModerationOutput: TypeAlias = Union[ModerationOutputModerationResult, ModerationOutputError]

PromptCacheDiagnostics: TypeAlias = Union[
    PromptCacheDiagnosticsCacheMiss,
    PromptCacheDiagnosticsCacheHit,
    PromptCacheDiagnosticsComparisonResponseNotFound,
    PromptCacheDiagnosticsUnavailable,
]

BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]

ToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowed,
    BetaToolChoiceTypes,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceCustom,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceShell,
]

BetaResponseApplyPatchToolCallCaller: TypeAlias = Union[
    BetaResponseApplyPatchToolCallCallerDirect, BetaResponseApplyPatchToolCallCallerProgram, None
]

Operation: TypeAlias = Union[OperationCreateFile, OperationDeleteFile, OperationUpdateFile]

BetaResponseApplyPatchToolCallOutputCaller: TypeAlias = Union[
    BetaResponseApplyPatchToolCallOutputCallerDirect, BetaResponseApplyPatchToolCallOutputCallerProgram, None
]

BetaResponseCodeInterpreterToolCallOutput: TypeAlias = Union[OutputLogs, OutputImage]

TextFormat: TypeAlias = Union[BetaResponseConfigurationUpdateItemTextFormatText, BetaResponseFormatTextJSONSchemaConfig]

BetaResponseContentPartAddedEventPart: TypeAlias = Union[
    BetaResponseOutputText, BetaResponseOutputRefusal, BetaResponseContentPartAddedEventPartReasoningText
]

BetaResponseContentPartDoneEventPart: TypeAlias = Union[
    BetaResponseOutputText, BetaResponseOutputRefusal, BetaResponseContentPartDoneEventPartReasoningText
]

BetaResponseCustomToolCallCaller: TypeAlias = Union[
    BetaResponseCustomToolCallCallerDirect, BetaResponseCustomToolCallCallerProgram, None
]

BetaResponseCustomToolCallOutputCaller: TypeAlias = Union[
    BetaResponseCustomToolCallOutputCallerDirect, BetaResponseCustomToolCallOutputCallerProgram, None
]

BetaResponseCustomToolCallOutputOutputOutputContentList: TypeAlias = Union[
    BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile
]

BetaResponseFormatTextConfig: TypeAlias = Union[
    BetaResponseFormatTextConfigText, BetaResponseFormatTextJSONSchemaConfig, JSONObject
]

BetaResponseFunctionCallOutputItem: TypeAlias = Union[
    BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent
]

BetaResponseFunctionCallOutputItemList: TypeAlias = list[BetaResponseFunctionCallOutputItem]

Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]

BetaResponseFunctionShellToolCallCaller: TypeAlias = Union[
    BetaResponseFunctionShellToolCallCallerDirect, BetaResponseFunctionShellToolCallCallerProgram, None
]

BetaResponseFunctionShellToolCallEnvironment: TypeAlias = Union[
    BetaResponseLocalEnvironment, BetaResponseContainerReference, None
]

BetaResponseFunctionShellToolCallOutputCaller: TypeAlias = Union[
    BetaResponseFunctionShellToolCallOutputCallerDirect, BetaResponseFunctionShellToolCallOutputCallerProgram, None
]

BetaResponseFunctionShellToolCallOutputOutputOutcome: TypeAlias = Union[
    BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout,
    BetaResponseFunctionShellToolCallOutputOutputOutcomeExit,
]

BetaResponseFunctionToolCallCaller: TypeAlias = Union[
    BetaResponseFunctionToolCallCallerDirect, BetaResponseFunctionToolCallCallerProgram, None
]

BetaResponseFunctionToolCallOutputItemCaller: TypeAlias = Union[
    BetaResponseFunctionToolCallOutputItemCallerDirect, BetaResponseFunctionToolCallOutputItemCallerProgram, None
]

BetaResponseFunctionToolCallOutputItemOutputOutputContentList: TypeAlias = Union[
    BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile
]

BetaResponseFunctionWebSearchAction: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFindInPage]

BetaResponseIncludable: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]

BetaResponseInputItem: TypeAlias = Union[
    BetaEasyInputMessage,
    Message,
    BetaResponseOutputMessage,
    BetaResponseFileSearchToolCall,
    BetaResponseComputerToolCall,
    BetaResponseInputItemComputerCallOutput,
    BetaResponseFunctionWebSearch,
    BetaResponseFunctionToolCall,
    BetaResponseInputItemFunctionCallOutput,
    BetaResponseInputItemAgentMessage,
    BetaResponseInputItemMultiAgentCall,
    BetaResponseInputItemMultiAgentCallOutput,
    ToolSearchCall,
    BetaResponseToolSearchOutputItemParam,
    BetaResponseInputItemAdditionalTools,
    BetaResponseConfigurationUpdateItemParam,
    BetaResponseReasoningItem,
    BetaResponseCompactionItemParam,
    BetaResponseInputItemImageGenerationCall,
    BetaResponseCodeInterpreterToolCall,
    BetaResponseInputItemLocalShellCall,
    BetaResponseInputItemLocalShellCallOutput,
    ShellCall,
    BetaResponseInputItemShellCallOutput,
    ApplyPatchCall,
    BetaResponseInputItemApplyPatchCallOutput,
    BetaResponseInputItemMcpListTools,
    BetaResponseInputItemMcpApprovalRequest,
    BetaResponseInputItemMcpApprovalResponse,
    BetaResponseInputItemMcpCall,
    BetaResponseCustomToolCallOutput,
    BetaResponseCustomToolCall,
    CompactionTrigger,
    ItemReference,
    BetaResponseInputItemProgram,
    BetaResponseInputItemProgramOutput,
]

BetaResponseInput: TypeAlias = list[BetaResponseInputItem]

BetaResponseInputContent: TypeAlias = Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]

BetaResponseInputItemAgentMessageContent: TypeAlias = Union[
    BetaResponseInputTextContent,
    BetaResponseInputImageContent,
    BetaResponseInputItemAgentMessageContentEncryptedContent,
]

ApplyPatchCallCaller: TypeAlias = Union[ApplyPatchCallCallerDirect, ApplyPatchCallCallerProgram, None]

ApplyPatchCallOperation: TypeAlias = Union[
    ApplyPatchCallOperationCreateFile, ApplyPatchCallOperationDeleteFile, ApplyPatchCallOperationUpdateFile
]

ApplyPatchCallOutputCaller: TypeAlias = Union[ApplyPatchCallOutputCallerDirect, ApplyPatchCallOutputCallerProgram, None]

FunctionCallOutputCaller: TypeAlias = Union[FunctionCallOutputCallerDirect, FunctionCallOutputCallerProgram, None]

MultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
    MultiAgentCallOutputOutputAnnotationFileCitation,
    MultiAgentCallOutputOutputAnnotationURLCitation,
    MultiAgentCallOutputOutputAnnotationContainerFileCitation,
]

ShellCallCaller: TypeAlias = Union[ShellCallCallerDirect, ShellCallCallerProgram, None]

ShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironment, BetaContainerReference, None]

ShellCallOutputCaller: TypeAlias = Union[ShellCallOutputCallerDirect, ShellCallOutputCallerProgram, None]

BetaResponseInputMessageContentList: TypeAlias = list[BetaResponseInputContent]

BetaResponseItemAgentMessageContent: TypeAlias = Union[
    BetaResponseInputText,
    BetaResponseOutputText,
    BetaResponseItemAgentMessageContentText,
    BetaResponseItemAgentMessageContentSummaryText,
    BetaResponseItemAgentMessageContentReasoningText,
    BetaResponseOutputRefusal,
    BetaResponseInputImage,
    BetaResponseItemAgentMessageContentComputerScreenshot,
    BetaResponseInputFile,
    BetaResponseItemAgentMessageContentEncryptedContent,
]

BetaResponseItem: TypeAlias = Union[
    BetaResponseInputMessageItem,
    BetaResponseOutputMessage,
    BetaResponseFileSearchToolCall,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem,
    BetaResponseFunctionWebSearch,
    BetaResponseFunctionToolCallItem,
    BetaResponseFunctionToolCallOutputItem,
    BetaResponseItemAgentMessage,
    BetaResponseItemMultiAgentCall,
    BetaResponseItemMultiAgentCallOutput,
    BetaResponseToolSearchCall,
    BetaResponseToolSearchOutputItem,
    BetaResponseItemAdditionalTools,
    BetaResponseConfigurationUpdateItem,
    BetaResponseReasoningItem,
    BetaResponseItemProgram,
    BetaResponseItemProgramOutput,
    BetaResponseCompactionItem,
    BetaResponseItemImageGenerationCall,
    BetaResponseCodeInterpreterToolCall,
    BetaResponseItemLocalShellCall,
    BetaResponseItemLocalShellCallOutput,
    BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput,
    BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput,
    BetaResponseItemMcpListTools,
    BetaResponseItemMcpApprovalRequest,
    BetaResponseItemMcpApprovalResponse,
    BetaResponseItemMcpCall,
    BetaResponseCustomToolCallItem,
    BetaResponseCustomToolCallOutputItem,
]

BetaResponseOutputItemAgentMessageContent: TypeAlias = Union[
    BetaResponseInputText,
    BetaResponseOutputText,
    BetaResponseOutputItemAgentMessageContentText,
    BetaResponseOutputItemAgentMessageContentSummaryText,
    BetaResponseOutputItemAgentMessageContentReasoningText,
    BetaResponseOutputRefusal,
    BetaResponseInputImage,
    BetaResponseOutputItemAgentMessageContentComputerScreenshot,
    BetaResponseInputFile,
    BetaResponseOutputItemAgentMessageContentEncryptedContent,
]

BetaResponseOutputItem: TypeAlias = Union[
    BetaResponseOutputMessage,
    BetaResponseFileSearchToolCall,
    BetaResponseFunctionToolCall,
    BetaResponseFunctionToolCallOutputItem,
    BetaResponseOutputItemAgentMessage,
    BetaResponseOutputItemMultiAgentCall,
    BetaResponseOutputItemMultiAgentCallOutput,
    BetaResponseFunctionWebSearch,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem,
    BetaResponseReasoningItem,
    BetaResponseOutputItemProgram,
    BetaResponseOutputItemProgramOutput,
    BetaResponseToolSearchCall,
    BetaResponseToolSearchOutputItem,
    BetaResponseOutputItemAdditionalTools,
    BetaResponseCompactionItem,
    BetaResponseOutputItemImageGenerationCall,
    BetaResponseCodeInterpreterToolCall,
    BetaResponseOutputItemLocalShellCall,
    BetaResponseOutputItemLocalShellCallOutput,
    BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput,
    BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput,
    BetaResponseOutputItemMcpCall,
    BetaResponseOutputItemMcpListTools,
    BetaResponseOutputItemMcpApprovalRequest,
    BetaResponseOutputItemMcpApprovalResponse,
    BetaResponseCustomToolCall,
    BetaResponseCustomToolCallOutputItem,
]

BetaResponseOutputMessageContent: TypeAlias = Union[BetaResponseOutputText, BetaResponseOutputRefusal]

BetaResponseOutputTextAnnotation: TypeAlias = Union[
    BetaResponseOutputTextAnnotationFileCitation,
    BetaResponseOutputTextAnnotationURLCitation,
    BetaResponseOutputTextAnnotationContainerFileCitation,
    BetaResponseOutputTextAnnotationFilePath,
]

BetaResponseOutputTextAnnotationAddedEventAnnotation: TypeAlias = Union[
    BetaResponseOutputTextAnnotationAddedEventAnnotationFileCitation,
    BetaResponseOutputTextAnnotationAddedEventAnnotationURLCitation,
    BetaResponseOutputTextAnnotationAddedEventAnnotationContainerFileCitation,
    BetaResponseOutputTextAnnotationAddedEventAnnotationFilePath,
    None,
]

Variables: TypeAlias = Union[str, BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile]

BetaResponseShellCallOutputContentDoneEventOutputOutcome: TypeAlias = Union[
    BetaResponseShellCallOutputContentDoneEventOutputOutcomeTimeout,
    BetaResponseShellCallOutputContentDoneEventOutputOutcomeExit,
]

BetaResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]

BetaResponseSteerErrorCode: TypeAlias = Union[
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

BetaResponseSteerInput: TypeAlias = Union[str, list[ResponseSteerInputItemList]]

ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
    ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    None,
]

BetaResponseSteerInputContent: TypeAlias = Union[
    BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent
]

BetaResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]

BetaResponseSteerRequiredInput: TypeAlias = Union[
    BetaResponseSteerRequiredInputFunctionCallOutput,
    CustomToolCallOutput,
    BetaResponseSteerRequiredInputComputerCallOutput,
    BetaResponseSteerRequiredInputShellCallOutput,
    BetaResponseSteerRequiredInputApplyPatchCallOutput,
    ToolSearchOutput,
    BetaResponseSteerRequiredInputMcpApprovalResponse,
]

BetaResponseStreamEvent: TypeAlias = Union[
    BetaResponseAudioDeltaEvent,
    BetaResponseAudioDoneEvent,
    BetaResponseAudioTranscriptDeltaEvent,
    BetaResponseAudioTranscriptDoneEvent,
    BetaResponseCodeInterpreterCallCodeDeltaEvent,
    BetaResponseCodeInterpreterCallCodeDoneEvent,
    BetaResponseCodeInterpreterCallCompletedEvent,
    BetaResponseCodeInterpreterCallInProgressEvent,
    BetaResponseCodeInterpreterCallInterpretingEvent,
    BetaResponseCompactionCompactingEvent,
    BetaResponseCompletedEvent,
    BetaResponseContentPartAddedEvent,
    BetaResponseContentPartDoneEvent,
    BetaResponseCreatedEvent,
    BetaResponseErrorEvent,
    BetaResponseFileSearchCallCompletedEvent,
    BetaResponseFileSearchCallInProgressEvent,
    BetaResponseFileSearchCallSearchingEvent,
    BetaResponseFunctionCallArgumentsDeltaEvent,
    BetaResponseFunctionCallArgumentsDoneEvent,
    BetaResponseShellCallCommandAddedEvent,
    BetaResponseShellCallCommandDeltaEvent,
    BetaResponseShellCallCommandDoneEvent,
    BetaResponseShellCallOutputContentDeltaEvent,
    BetaResponseShellCallOutputContentDoneEvent,
    BetaResponseInProgressEvent,
    BetaResponseFailedEvent,
    BetaResponseIncompleteEvent,
    BetaResponseOutputItemAddedEvent,
    BetaResponseOutputItemDoneEvent,
    BetaResponseReasoningSummaryPartAddedEvent,
    BetaResponseReasoningSummaryPartDoneEvent,
    BetaResponseReasoningSummaryTextDeltaEvent,
    BetaResponseReasoningSummaryTextDoneEvent,
    BetaResponseReasoningTextDeltaEvent,
    BetaResponseReasoningTextDoneEvent,
    BetaResponseRefusalDeltaEvent,
    BetaResponseRefusalDoneEvent,
    BetaResponseTextDeltaEvent,
    BetaResponseTextDoneEvent,
    BetaResponseWebSearchCallCompletedEvent,
    BetaResponseWebSearchCallInProgressEvent,
    BetaResponseWebSearchCallSearchingEvent,
    BetaResponseImageGenCallCompletedEvent,
    BetaResponseImageGenCallGeneratingEvent,
    BetaResponseImageGenCallInProgressEvent,
    BetaResponseImageGenCallPartialImageEvent,
    BetaResponseMcpCallArgumentsDeltaEvent,
    BetaResponseMcpCallArgumentsDoneEvent,
    BetaResponseMcpCallCompletedEvent,
    BetaResponseMcpCallFailedEvent,
    BetaResponseMcpCallInProgressEvent,
    BetaResponseMcpListToolsCompletedEvent,
    BetaResponseMcpListToolsFailedEvent,
    BetaResponseMcpListToolsInProgressEvent,
    BetaResponseOutputTextAnnotationAddedEvent,
    BetaResponseQueuedEvent,
    BetaResponseCustomToolCallInputDeltaEvent,
    BetaResponseCustomToolCallInputDoneEvent,
]

BetaResponsesClientEvent: TypeAlias = Union[ResponseCreate, BetaResponseSteerEvent, BetaResponseInjectEvent]

ResponseCreateConversation: TypeAlias = Union[str, BetaResponseConversationParam, None]

ResponseCreateToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowed,
    BetaToolChoiceTypes,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceCustom,
    ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceShell,
]

BetaResponsesServerEvent: TypeAlias = Union[
    BetaResponseAudioWsDelta,
    BetaResponseAudioWsDone,
    BetaResponseAudioTranscriptWsDelta,
    BetaResponseAudioTranscriptWsDone,
    BetaResponseCodeInterpreterCallCodeWsDelta,
    BetaResponseCodeInterpreterCallCodeWsDone,
    BetaResponseCodeInterpreterCallWsCompleted,
    BetaResponseCodeInterpreterCallInWsProgress,
    BetaResponseCodeInterpreterCallWsInterpreting,
    BetaResponseCompactionWsCompacting,
    BetaResponseWsCompleted,
    BetaResponseContentPartWsAdded,
    BetaResponseContentPartWsDone,
    BetaResponseWsCreated,
    BetaResponseFileSearchCallWsCompleted,
    BetaResponseFileSearchCallInWsProgress,
    BetaResponseFileSearchCallWsSearching,
    BetaResponseFunctionCallArgumentsWsDelta,
    BetaResponseFunctionCallArgumentsWsDone,
    BetaResponseShellCallCommandWsAdded,
    BetaResponseShellCallCommandWsDelta,
    BetaResponseShellCallCommandWsDone,
    BetaResponseShellCallOutputContentWsDelta,
    BetaResponseShellCallOutputContentWsDone,
    BetaResponseInWsProgress,
    BetaResponseWsFailed,
    BetaResponseWsIncomplete,
    BetaResponseOutputItemWsAdded,
    BetaResponseOutputItemWsDone,
    BetaResponseReasoningSummaryPartWsAdded,
    BetaResponseReasoningSummaryPartWsDone,
    BetaResponseReasoningSummaryTextWsDelta,
    BetaResponseReasoningSummaryTextWsDone,
    BetaResponseReasoningTextWsDelta,
    BetaResponseReasoningTextWsDone,
    BetaResponseRefusalWsDelta,
    BetaResponseRefusalWsDone,
    BetaResponseTextWsDelta,
    BetaResponseTextWsDone,
    BetaResponseWebSearchCallWsCompleted,
    BetaResponseWebSearchCallInWsProgress,
    BetaResponseWebSearchCallWsSearching,
    BetaResponseImageGenCallWsCompleted,
    BetaResponseImageGenCallWsGenerating,
    BetaResponseImageGenCallInWsProgress,
    BetaResponseImageGenCallPartialWsImage,
    BetaResponseMcpCallArgumentsWsDelta,
    BetaResponseMcpCallArgumentsWsDone,
    BetaResponseMcpCallWsCompleted,
    BetaResponseMcpCallWsFailed,
    BetaResponseMcpCallInWsProgress,
    BetaResponseMcpListToolsWsCompleted,
    BetaResponseMcpListToolsWsFailed,
    BetaResponseMcpListToolsInWsProgress,
    BetaResponseOutputTextAnnotationWsAdded,
    BetaResponseWsQueued,
    BetaResponseCustomToolCallInputWsDelta,
    BetaResponseCustomToolCallInputWsDone,
    BetaResponseWsError,
    BetaResponseSteerAcceptedEvent,
    BetaResponseSteerPendingEvent,
    BetaResponseSteerFailedEvent,
    BetaResponseInjectCreatedEvent,
    BetaResponseInjectFailedEvent,
]

BetaServiceTier: TypeAlias = Optional[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]]

BetaTool: TypeAlias = Union[
    BetaFunctionTool,
    BetaFileSearchTool,
    BetaComputerTool,
    BetaComputerUsePreviewTool,
    BetaWebSearchTool,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    BetaFunctionShellTool,
    BetaCustomTool,
    BetaNamespaceTool,
    BetaToolSearchTool,
    BetaWebSearchPreviewTool,
    BetaApplyPatchTool,
]

CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]

CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist
]

McpAllowedTools: TypeAlias = Union[list[str], McpAllowedToolsMcpToolFilter, None]

McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]

BetaToolSearchOutputNamespaceToolTool: TypeAlias = Union[BetaToolSearchOutputNamespaceToolToolFunction, BetaCustomTool]

serve(globals())
