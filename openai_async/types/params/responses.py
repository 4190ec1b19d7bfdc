# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `responses`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

import openai_async.types.params.chat as _chat_params
import openai_async.types.params.shared_params as _shared_params
import openai_async.types.responses as _responses
import openai_async.types.shared as _shared
from openai_async.types._words import SequenceNotStr


class ApplyPatchToolParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None


class ComputerActionListParamClick(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ComputerActionListParamDoubleClick(TypedDict, total=False):
    keys: Required[SequenceNotStr[str] | None]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]


class ComputerActionListParamDrag(TypedDict, total=False):
    path: Required[Iterable[ComputerActionListParamDragPath]]
    type: Required[Literal["drag"]]
    keys: SequenceNotStr[str] | None


class ComputerActionListParamDragPath(TypedDict, total=False):
    x: Required[int]
    y: Required[int]


class ComputerActionListParamKeypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]


class ComputerActionListParamMove(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ComputerActionListParamScreenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class ComputerActionListParamScroll(TypedDict, total=False):
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ComputerActionListParamType(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]


class ComputerActionListParamWait(TypedDict, total=False):
    type: Required[Literal["wait"]]


class ComputerActionParamClick(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ComputerActionParamDoubleClick(TypedDict, total=False):
    keys: Required[SequenceNotStr[str] | None]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]


class ComputerActionParamDrag(TypedDict, total=False):
    path: Required[Iterable[ComputerActionParamDragPath]]
    type: Required[Literal["drag"]]
    keys: SequenceNotStr[str] | None


class ComputerActionParamDragPath(TypedDict, total=False):
    x: Required[int]
    y: Required[int]


class ComputerActionParamKeypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]


class ComputerActionParamMove(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ComputerActionParamScreenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class ComputerActionParamScroll(TypedDict, total=False):
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ComputerActionParamType(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]


class ComputerActionParamWait(TypedDict, total=False):
    type: Required[Literal["wait"]]


class ComputerToolParam(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ComputerUsePreviewToolParam(TypedDict, total=False):
    display_height: Required[int]
    display_width: Required[int]
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    type: Required[Literal["computer_use_preview"]]


class ContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: NetworkPolicy
    skills: Iterable[Skill]


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam]


class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    type: Required[Literal["disabled"]]


class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    domain: Required[str]
    name: Required[str]
    value: Required[str]


class ContainerReferenceParam(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]


_CustomToolParamReservedKeywords = TypedDict("_CustomToolParamReservedKeywords", {"async": "bool"}, total=False)


class CustomToolParam(_CustomToolParamReservedKeywords, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str
    format: _shared_params.CustomToolInputFormat


class EasyInputMessageParam(TypedDict, total=False):
    content: Required[str | ResponseInputMessageContentListParam]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]
    filters: FileSearchToolParamFilters | None
    max_num_results: int
    ranking_options: RankingOptions


class RankingOptions(TypedDict, total=False):
    hybrid_search: RankingOptionsHybridSearch
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float


class RankingOptionsHybridSearch(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]


class FunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    environment: Environment | None


_FunctionToolParamReservedKeywords = TypedDict("_FunctionToolParamReservedKeywords", {"async": "bool"}, total=False)


class FunctionToolParam(_FunctionToolParamReservedKeywords, total=False):
    name: Required[str]
    parameters: Required[dict[str, object] | None]
    strict: Required[bool | None]
    type: Required[Literal["function"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: dict[str, object] | None


class InlineSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[InlineSkillSourceParam]
    type: Required[Literal["inline"]]


class InlineSkillSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class InputItemListParams(TypedDict, total=False):
    after: str
    include: list[_responses.ResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]


class InputTokenCountParams(TypedDict, total=False):
    conversation: InputTokenCountParamsConversation | None
    input: str | Iterable[ResponseInputItemParam] | None
    instructions: str | None
    model: str | None
    parallel_tool_calls: bool | None
    personality: str | Literal["friendly", "pragmatic"]
    previous_response_id: str | None
    reasoning: _shared_params.Reasoning | None
    text: InputTokenCountParamsText | None
    tool_choice: InputTokenCountParamsToolChoice | None
    tools: Iterable[ToolParam] | None
    truncation: Literal["auto", "disabled"]


class InputTokenCountParamsText(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None


class InputTokenCountParamsToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class LocalEnvironmentParam(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Iterable[LocalSkillParam]


class LocalSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]


class HTTPError(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["http_error"]]


class McpProtocolError(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["mcp_protocol_error"]]


class McpToolExecutionError(TypedDict, total=False):
    content: Required[object]
    type: Required[Literal["mcp_tool_execution_error"]]


class NamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[NamespaceToolParamTool]]
    type: Required[Literal["namespace"]]


NamespaceToolParam_ToolFunctionReservedKeywords = TypedDict(
    "NamespaceToolParam_ToolFunctionReservedKeywords", {"async": "bool"}, total=False
)


class NamespaceToolParamToolFunction(NamespaceToolParam_ToolFunctionReservedKeywords, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: dict[str, object] | None
    parameters: object | None
    strict: bool | None


class OutputImage(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: Required[str]


class OutputLogs(TypedDict, total=False):
    logs: Required[str]
    type: Required[Literal["logs"]]


class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    id: Required[str]
    code: Required[str | None]
    container_id: Required[str]
    outputs: Required[Iterable[Output] | None]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    type: Required[Literal["code_interpreter_call"]]


class ResponseCompactParamsImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCompactParamsPromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class ResponseCompactParams(TypedDict, total=False):
    model: Required[str | None]
    image: ResponseCompactParamsImage
    input: str | Iterable[ResponseInputItemParam] | None
    instructions: str | None
    previous_response_id: str | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCompactParamsPromptCacheOptions | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None


class ResponseCompactionItemParamParam(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["compaction"]]
    id: str | None


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str
    image_url: str


class ActionClick(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ActionDoubleClick(TypedDict, total=False):
    keys: Required[SequenceNotStr[str] | None]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]


class ActionDrag(TypedDict, total=False):
    path: Required[Iterable[ActionDragPath]]
    type: Required[Literal["drag"]]
    keys: SequenceNotStr[str] | None


class ActionDragPath(TypedDict, total=False):
    x: Required[int]
    y: Required[int]


class ActionKeypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]


class ActionMove(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ActionScreenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class ActionScroll(TypedDict, total=False):
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class ActionType(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]


class ActionWait(TypedDict, total=False):
    type: Required[Literal["wait"]]


class PendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ResponseComputerToolCallParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: ResponseComputerToolCallParamAction
    actions: ComputerActionListParam


class Reasoning(TypedDict, total=False):
    effort: _shared.ReasoningEffort | None


class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    reasoning: Reasoning
    text: ResponseConfigurationUpdateItemParamParamText


class ResponseConfigurationUpdateItemParamParamText(TypedDict, total=False):
    format: Required[ResponseConfigurationUpdateItemParamParamTextFormat]


class ResponseConversationParamParam(TypedDict, total=False):
    id: Required[str]


class AccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class ResponseCreateParamsContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None


class ResponseCreateParamsImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCreateParamsModeration(TypedDict, total=False):
    model: Required[str]
    policy: ResponseCreateParamsModerationPolicy | None


class ResponseCreateParamsModerationPolicy(TypedDict, total=False):
    input: ResponseCreateParamsModerationPolicyInput | None
    output: ResponseCreateParamsModerationPolicyOutput | None


class ResponseCreateParamsModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ResponseCreateParamsModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ResponseCreateParamsPromptCacheOptions(TypedDict, total=False):
    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class ResponseCreateParamsBase(TypedDict, total=False):
    access_programs: AccessPrograms
    background: bool | None
    context_management: Iterable[ResponseCreateParamsContextManagement] | None
    conversation: ResponseCreateParamsConversation | None
    image: ResponseCreateParamsImage
    include: list[_responses.ResponseIncludable] | None
    input: str | ResponseInputParam
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: _shared_params.Metadata | None
    model: str
    moderation: ResponseCreateParamsModeration | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCreateParamsPromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: _shared_params.Reasoning | None
    safety_identifier: str | None
    service_tier: _responses.ServiceTier | None
    store: bool | None
    stream_options: ResponseCreateParamsStreamOptions | None
    temperature: float | None
    text: ResponseTextConfigParam
    tool_choice: ResponseCreateParamsToolChoice
    tools: Iterable[ToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    stream: Literal[False] | None


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    stream: Required[Literal[True]]


class ResponseCreateParamsStreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class ResponseCreateParamsToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponseCustomToolCallOutputParamCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseCustomToolCallOutputParamCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[OutputOutputContentList]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    caller: ResponseCustomToolCallOutputParamCaller | None


class ResponseCustomToolCallParamCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseCustomToolCallParamCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


_ResponseCustomToolCallParamReservedKeywords = TypedDict(
    "_ResponseCustomToolCallParamReservedKeywords", {"async": "bool"}, total=False
)


class ResponseCustomToolCallParam(_ResponseCustomToolCallParamReservedKeywords, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str
    caller: ResponseCustomToolCallParamCaller | None
    namespace: str


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    id: Required[str]
    queries: Required[SequenceNotStr[str]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]
    results: Iterable[Result] | None


class Result(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    file_id: str
    filename: str
    score: float
    text: str


class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    name: Required[str]
    schema: Required[dict[str, object]]
    type: Required[Literal["json_schema"]]
    description: str
    strict: bool | None


class OutcomeExit(TypedDict, total=False):
    exit_code: Required[int]
    type: Required[Literal["exit"]]


class OutcomeTimeout(TypedDict, total=False):
    type: Required[Literal["timeout"]]


class ResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    outcome: Required[Outcome]
    stderr: Required[str]
    stdout: Required[str]


class ResponseFunctionToolCallParamCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseFunctionToolCallParamCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


_ResponseFunctionToolCallParamReservedKeywords = TypedDict(
    "_ResponseFunctionToolCallParamReservedKeywords", {"async": "bool"}, total=False
)


class ResponseFunctionToolCallParam(_ResponseFunctionToolCallParamReservedKeywords, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    caller: ResponseFunctionToolCallParamCaller | None
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]


class ActionFind(TypedDict, total=False):
    pattern: Required[str]
    type: Required[Literal["find_in_page"]]
    url: Required[str]


class ActionOpenPage(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    url: str | None


class ActionSearch(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: SequenceNotStr[str]
    query: str
    sources: Iterable[ActionSearchSource]


class ActionSearchSource(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


class ResponseFunctionWebSearchParam(TypedDict, total=False):
    id: Required[str]
    action: Required[ResponseFunctionWebSearchParamAction]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    type: Required[Literal["web_search_call"]]


class InputAudio(TypedDict, total=False):
    data: Required[str]
    format: Required[Literal["mp3", "wav"]]


class ResponseInputAudioParam(TypedDict, total=False):
    input_audio: Required[InputAudio]
    type: Required[Literal["input_audio"]]


class ResponseInputFileContentParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ResponseInputFileContentParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: ResponseInputFileContentParamPromptCacheBreakpoint | None


class ResponseInputFileParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ResponseInputFileParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: str | None
    file_url: str
    filename: str
    prompt_cache_breakpoint: ResponseInputFileParamPromptCacheBreakpoint


class ResponseInputImageContentParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: _responses.ImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: ResponseInputImageContentParamPromptCacheBreakpoint | None


class ResponseInputImageParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ResponseInputImageParam(TypedDict, total=False):
    detail: Required[_responses.ImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: ResponseInputImageParamPromptCacheBreakpoint


class ResponseInputItemParamAdditionalTools(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[ToolParam]]
    type: Required[Literal["additional_tools"]]
    id: str | None


class ResponseInputItemParamApplyPatchCall(TypedDict, total=False):
    call_id: Required[str]
    operation: Required[ResponseInputItemParamApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    caller: ResponseInputItemParamApplyPatchCallCaller | None


class ResponseInputItemParamApplyPatchCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseInputItemParamApplyPatchCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseInputItemParamApplyPatchCallOperationCreateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]


class ResponseInputItemParamApplyPatchCallOperationDeleteFile(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]


class ResponseInputItemParamApplyPatchCallOperationUpdateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]


class ResponseInputItemParamApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    caller: ResponseInputItemParamApplyPatchCallOutputCaller | None
    output: str | None


class ResponseInputItemParamApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseInputItemParamApplyPatchCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseInputItemParamCompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None


class ResponseInputItemParamComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: Iterable[ResponseInputItemParamComputerCallOutputAcknowledgedSafetyCheck] | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseInputItemParamComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ResponseInputItemParamFunctionCallOutput(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: str | None
    caller: ResponseInputItemParamFunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseInputItemParamFunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseInputItemParamFunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseInputItemParamImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    result: Required[str | None]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: ResponseInputItemParamImageGenerationCallError
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: ResponseInputItemParamImageGenerationCallSvgUsage


class ResponseInputItemParamImageGenerationCallError(TypedDict, total=False):
    code: Required[str | None]
    message: Required[str]
    param: Required[str | None]
    type: Required[str]
    moderation_details: ResponseInputItemParamImageGenerationCallErrorModerationDetails


class ResponseInputItemParamImageGenerationCallErrorModerationDetails(TypedDict, total=False):
    categories: Required[SequenceNotStr[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]


class ResponseInputItemParamImageGenerationCallSvgUsage(TypedDict, total=False):
    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]


class ResponseInputItemParamItemReference(TypedDict, total=False):
    id: Required[str]
    type: Literal["item_reference"] | None


class ResponseInputItemParamLocalShellCall(TypedDict, total=False):
    id: Required[str]
    action: Required[ResponseInputItemParamLocalShellCallAction]
    call_id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]


class ResponseInputItemParamLocalShellCallAction(TypedDict, total=False):
    command: Required[SequenceNotStr[str]]
    env: Required[dict[str, str]]
    type: Required[Literal["exec"]]
    timeout_ms: int | None
    user: str | None
    working_directory: str | None


class ResponseInputItemParamLocalShellCallOutput(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseInputItemParamMcpApprovalRequest(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]


class ResponseInputItemParamMcpApprovalResponse(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    reason: str | None


class ResponseInputItemParamMcpCall(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    approval_request_id: str | None
    error: McpToolCallErrorParam | None
    output: str | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class ResponseInputItemParamMcpListTools(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[ResponseInputItemParamMcpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    error: str | None


class ResponseInputItemParamMcpListToolsTool(TypedDict, total=False):
    input_schema: Required[object]
    name: Required[str]
    annotations: object | None
    description: str | None


class ResponseInputItemParamMessage(TypedDict, total=False):
    content: Required[ResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class ResponseInputItemParamProgram(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    type: Required[Literal["program"]]


class ResponseInputItemParamProgramOutput(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]


class ResponseInputItemParamShellCall(TypedDict, total=False):
    action: Required[ResponseInputItemParamShellCallAction]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    caller: ResponseInputItemParamShellCallCaller | None
    environment: ResponseInputItemParamShellCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseInputItemParamShellCallAction(TypedDict, total=False):
    commands: Required[SequenceNotStr[str]]
    max_output_length: int | None
    timeout_ms: int | None


class ResponseInputItemParamShellCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseInputItemParamShellCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseInputItemParamShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    caller: ResponseInputItemParamShellCallOutputCaller | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseInputItemParamShellCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseInputItemParamShellCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseInputItemParamToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseInputParamAdditionalTools(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[ToolParam]]
    type: Required[Literal["additional_tools"]]
    id: str | None


class ResponseInputParamApplyPatchCall(TypedDict, total=False):
    call_id: Required[str]
    operation: Required[ResponseInputParamApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    caller: ResponseInputParamApplyPatchCallCaller | None


class ResponseInputParamApplyPatchCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseInputParamApplyPatchCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseInputParamApplyPatchCallOperationCreateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]


class ResponseInputParamApplyPatchCallOperationDeleteFile(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]


class ResponseInputParamApplyPatchCallOperationUpdateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]


class ResponseInputParamApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    caller: ResponseInputParamApplyPatchCallOutputCaller | None
    output: str | None


class ResponseInputParamApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseInputParamApplyPatchCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseInputParamCompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None


class ResponseInputParamComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: Iterable[ResponseInputParamComputerCallOutputAcknowledgedSafetyCheck] | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseInputParamComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ResponseInputParamFunctionCallOutput(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: str | None
    caller: ResponseInputParamFunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseInputParamFunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseInputParamFunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseInputParamImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    result: Required[str | None]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: ResponseInputParamImageGenerationCallError
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: ResponseInputParamImageGenerationCallSvgUsage


class ResponseInputParamImageGenerationCallError(TypedDict, total=False):
    code: Required[str | None]
    message: Required[str]
    param: Required[str | None]
    type: Required[str]
    moderation_details: ResponseInputParamImageGenerationCallErrorModerationDetails


class ResponseInputParamImageGenerationCallErrorModerationDetails(TypedDict, total=False):
    categories: Required[SequenceNotStr[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]


class ResponseInputParamImageGenerationCallSvgUsage(TypedDict, total=False):
    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]


class ResponseInputParamItemReference(TypedDict, total=False):
    id: Required[str]
    type: Literal["item_reference"] | None


class ResponseInputParamLocalShellCall(TypedDict, total=False):
    id: Required[str]
    action: Required[ResponseInputParamLocalShellCallAction]
    call_id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]


class ResponseInputParamLocalShellCallAction(TypedDict, total=False):
    command: Required[SequenceNotStr[str]]
    env: Required[dict[str, str]]
    type: Required[Literal["exec"]]
    timeout_ms: int | None
    user: str | None
    working_directory: str | None


class ResponseInputParamLocalShellCallOutput(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseInputParamMcpApprovalRequest(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]


class ResponseInputParamMcpApprovalResponse(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    reason: str | None


class ResponseInputParamMcpCall(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    approval_request_id: str | None
    error: McpToolCallErrorParam | None
    output: str | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class ResponseInputParamMcpListTools(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[ResponseInputParamMcpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    error: str | None


class ResponseInputParamMcpListToolsTool(TypedDict, total=False):
    input_schema: Required[object]
    name: Required[str]
    annotations: object | None
    description: str | None


class ResponseInputParamMessage(TypedDict, total=False):
    content: Required[ResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class ResponseInputParamProgram(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    type: Required[Literal["program"]]


class ResponseInputParamProgramOutput(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]


class ResponseInputParamShellCall(TypedDict, total=False):
    action: Required[ResponseInputParamShellCallAction]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    caller: ResponseInputParamShellCallCaller | None
    environment: ResponseInputParamShellCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseInputParamShellCallAction(TypedDict, total=False):
    commands: Required[SequenceNotStr[str]]
    max_output_length: int | None
    timeout_ms: int | None


class ResponseInputParamShellCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseInputParamShellCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseInputParamShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    caller: ResponseInputParamShellCallOutputCaller | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseInputParamShellCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseInputParamShellCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseInputParamToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseInputTextContentParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ResponseInputTextContentParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: ResponseInputTextContentParamPromptCacheBreakpoint | None


class ResponseInputTextParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ResponseInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: ResponseInputTextParamPromptCacheBreakpoint


class ResponseOutputMessageParam(TypedDict, total=False):
    id: Required[str]
    content: Required[Iterable[ResponseOutputMessageParamContent]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    phase: Literal["commentary", "final_answer"] | None


class ResponseOutputRefusalParam(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class AnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]


class AnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]


class AnnotationFilePath(TypedDict, total=False):
    file_id: Required[str]
    index: Required[int]
    type: Required[Literal["file_path"]]


class AnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class Logprob(TypedDict, total=False):
    token: Required[str]
    bytes: Required[Iterable[int]]
    logprob: Required[float]
    top_logprobs: Required[Iterable[LogprobTopLogprob]]


class LogprobTopLogprob(TypedDict, total=False):
    token: Required[str]
    bytes: Required[Iterable[int]]
    logprob: Required[float]


class ResponseOutputTextParam(TypedDict, total=False):
    annotations: Required[Iterable[Annotation]]
    text: Required[str]
    type: Required[Literal["output_text"]]
    logprobs: Iterable[Logprob]


class ResponsePromptParam(TypedDict, total=False):
    id: Required[str]
    variables: dict[str, Variables] | None
    version: str | None


class ResponseReasoningItemParamContent(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["reasoning_text"]]


class ResponseReasoningItemParam(TypedDict, total=False):
    id: Required[str]
    summary: Required[Iterable[Summary]]
    type: Required[Literal["reasoning"]]
    content: Iterable[ResponseReasoningItemParamContent]
    encrypted_content: str | None
    status: Literal["in_progress", "completed", "incomplete"]


class Summary(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["summary_text"]]


class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: list[_responses.ResponseIncludable]
    include_obfuscation: bool
    starting_after: int


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Required[Literal[True]]


class ResponseSteerEventParam(TypedDict, total=False):
    input: Required[ResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]


class ResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
    output: Required[str | ResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: str | None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseSteerInputItemListMessage(TypedDict, total=False):
    content: Required[Iterable[ResponseSteerInputContentParam] | str]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str | None
    status: str | None


class ResponseTextConfigParam(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None


class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[ResponseToolSearchOutputItemParamParamTool]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ToolCodeInterpreter(TypedDict, total=False):
    container: Required[ResponseToolSearchOutputItemParamParamToolCodeInterpreterContainer]
    type: Required[Literal["code_interpreter"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None


class ToolCodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: (
        ResponseToolSearchOutputItemParamParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
    )


class ToolImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: ToolImageGenerationInputImageMask
    model: str
    moderation: Literal["auto", "low"]
    output_compression: int
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    svg: ToolImageGenerationSvg


class ToolImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    image_url: str


class ToolImageGenerationSvg(TypedDict, total=False):
    model: str
    reasoning: ToolImageGenerationSvgReasoning | None


class ToolImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class ToolLocalShell(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


class ToolMcp(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: ResponseToolSearchOutputItemParamParamToolMcpAllowedTools | None
    authorization: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    defer_loading: bool
    headers: dict[str, str] | None
    require_approval: ResponseToolSearchOutputItemParamParamToolMcpRequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str


class ToolMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class ToolMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: ToolMcpRequireApprovalMcpToolApprovalFilterAlways
    never: ToolMcpRequireApprovalMcpToolApprovalFilterNever


class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class ToolMcpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class ToolProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponseCreate(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    access_programs: ResponseCreateAccessPrograms
    background: bool | None
    context_management: Iterable[ResponseCreateContextManagement] | None
    conversation: ResponseCreateConversation | None
    generate: bool
    image: ResponseCreateImage
    include: list[_responses.ResponseIncludable] | None
    input: str | ResponseInputParam
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: _shared_params.Metadata | None
    model: str
    moderation: ResponseCreateModeration | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCreatePromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: _shared_params.Reasoning | None
    safety_identifier: str | None
    service_tier: _responses.ServiceTier | None
    store: bool | None
    stream: bool | None
    stream_id: str
    stream_options: ResponseCreateStreamOptions | None
    temperature: float | None
    text: ResponseTextConfigParam
    tool_choice: ResponseCreateToolChoice
    tools: Iterable[ToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str


class ResponseCreateAccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class ResponseCreateContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None


class ResponseCreateImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCreateModeration(TypedDict, total=False):
    model: Required[str]
    policy: ResponseCreateModerationPolicy | None


class ResponseCreateModerationPolicy(TypedDict, total=False):
    input: ResponseCreateModerationPolicyInput | None
    output: ResponseCreateModerationPolicyOutput | None


class ResponseCreateModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ResponseCreateModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ResponseCreatePromptCacheOptions(TypedDict, total=False):
    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class ResponseCreateStreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class SkillReferenceParam(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str


class ToolChoiceAllowedParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[dict[str, object]]]
    type: Required[Literal["allowed_tools"]]


class ToolChoiceApplyPatchParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ToolChoiceCustomParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class ToolChoiceMcpParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    name: str | None


class ToolChoiceShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ToolChoiceTypesParam(TypedDict, total=False):
    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
    ]


class CodeInterpreter(TypedDict, total=False):
    container: Required[CodeInterpreterContainer]
    type: Required[Literal["code_interpreter"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None


class CodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy


class ImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    complexity: Literal["low", "medium", "high"]
    frame_count: int
    frame_duration_ms: int
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: ImageGenerationInputImageMask
    model: str
    moderation: Literal["auto", "low"]
    output_compression: int
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    svg: ImageGenerationSvg


class ImageGenerationInputImageMask(TypedDict, total=False):
    file_id: str
    image_url: str


class ImageGenerationSvg(TypedDict, total=False):
    model: str
    reasoning: ImageGenerationSvgReasoning | None


class ImageGenerationSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]


class LocalShell(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


class Mcp(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: McpAllowedTools | None
    authorization: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    defer_loading: bool
    headers: dict[str, str] | None
    require_approval: McpRequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str


class McpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: McpRequireApprovalMcpToolApprovalFilterAlways
    never: McpRequireApprovalMcpToolApprovalFilterNever


class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class ProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


ToolSearchOutputNamespaceToolParam_ToolFunctionReservedKeywords = TypedDict(
    "ToolSearchOutputNamespaceToolParam_ToolFunctionReservedKeywords", {"async": "bool"}, total=False
)


class ToolSearchOutputNamespaceToolParamToolFunction(
    ToolSearchOutputNamespaceToolParam_ToolFunctionReservedKeywords, total=False
):
    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: dict[str, object] | None
    parameters: object | None
    strict: bool | None


class ToolSearchOutputNamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[ToolSearchOutputNamespaceToolParamTool]]
    type: Required[Literal["namespace"]]


class ToolSearchToolParam(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: str | None
    execution: Literal["server", "client"]
    parameters: object | None


class WebSearchPreviewToolParamUserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class WebSearchPreviewToolParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: list[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    user_location: WebSearchPreviewToolParamUserLocation | None


class WebSearchToolParamFilters(TypedDict, total=False):
    allowed_domains: SequenceNotStr[str] | None


class WebSearchToolParamUserLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"]


class WebSearchToolParam(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: WebSearchToolParamFilters | None
    search_context_size: Literal["low", "medium", "high"]
    user_location: WebSearchToolParamUserLocation | None


ComputerActionListParamComputerActionParam: TypeAlias = Union[
    ComputerActionListParamClick,
    ComputerActionListParamDoubleClick,
    ComputerActionListParamDrag,
    ComputerActionListParamKeypress,
    ComputerActionListParamMove,
    ComputerActionListParamScreenshot,
    ComputerActionListParamScroll,
    ComputerActionListParamType,
    ComputerActionListParamWait,
]

ComputerActionListParam: TypeAlias = list[ComputerActionListParamComputerActionParam]

ComputerActionParam: TypeAlias = Union[
    ComputerActionParamClick,
    ComputerActionParamDoubleClick,
    ComputerActionParamDrag,
    ComputerActionParamKeypress,
    ComputerActionParamMove,
    ComputerActionParamScreenshot,
    ComputerActionParamScroll,
    ComputerActionParamType,
    ComputerActionParamWait,
]

NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]

Skill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]

FileSearchToolParamFilters: TypeAlias = Union[_shared_params.ComparisonFilter, _shared_params.CompoundFilter]

Environment: TypeAlias = Union[ContainerAutoParam, LocalEnvironmentParam, ContainerReferenceParam]

InputTokenCountParamsConversation: TypeAlias = Union[str, ResponseConversationParamParam]

InputTokenCountParamsToolChoice: TypeAlias = Union[
    _responses.ToolChoiceOptions,
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    InputTokenCountParamsToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]

McpToolCallErrorParam: TypeAlias = Union[McpProtocolError, McpToolExecutionError, HTTPError]

NamespaceToolParamTool: TypeAlias = Union[NamespaceToolParamToolFunction, CustomToolParam]

Output: TypeAlias = Union[OutputLogs, OutputImage]

ResponseComputerToolCallParamAction: TypeAlias = Union[
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

ResponseConfigurationUpdateItemParamTextFormat: TypeAlias = Union[
    _shared.ResponseFormatText, _responses.ResponseFormatTextJSONSchemaConfig
]

ResponseConfigurationUpdateItemParamParamTextFormat: TypeAlias = Union[
    _shared_params.ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam
]

ResponseCreateParamsConversation: TypeAlias = Union[str, ResponseConversationParamParam]

ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]

ResponseCreateParamsToolChoice: TypeAlias = Union[
    _responses.ToolChoiceOptions,
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ResponseCreateParamsToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]

ResponseCustomToolCallOutputParamCaller: TypeAlias = Union[
    ResponseCustomToolCallOutputParamCallerDirect, ResponseCustomToolCallOutputParamCallerProgram
]

OutputOutputContentList: TypeAlias = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]

ResponseCustomToolCallParamCaller: TypeAlias = Union[
    ResponseCustomToolCallParamCallerDirect, ResponseCustomToolCallParamCallerProgram
]

ResponseFormatTextConfigParam: TypeAlias = Union[
    _shared_params.ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam, _shared_params.ResponseFormatJSONObject
]

ResponseFunctionCallOutputItemListParamResponseFunctionCallOutputItemParam: TypeAlias = Union[
    ResponseInputTextContentParam, ResponseInputImageContentParam, ResponseInputFileContentParam
]

ResponseFunctionCallOutputItemListParam: TypeAlias = list[
    ResponseFunctionCallOutputItemListParamResponseFunctionCallOutputItemParam
]

ResponseFunctionCallOutputItemParam: TypeAlias = Union[
    ResponseInputTextContentParam, ResponseInputImageContentParam, ResponseInputFileContentParam
]

Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]

ResponseFunctionToolCallParamCaller: TypeAlias = Union[
    ResponseFunctionToolCallParamCallerDirect, ResponseFunctionToolCallParamCallerProgram
]

ResponseFunctionWebSearchParamAction: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFind]

ResponseInputContentParam: TypeAlias = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]

ResponseInputItemParamApplyPatchCallCaller: TypeAlias = Union[
    ResponseInputItemParamApplyPatchCallCallerDirect, ResponseInputItemParamApplyPatchCallCallerProgram
]

ResponseInputItemParamApplyPatchCallOperation: TypeAlias = Union[
    ResponseInputItemParamApplyPatchCallOperationCreateFile,
    ResponseInputItemParamApplyPatchCallOperationDeleteFile,
    ResponseInputItemParamApplyPatchCallOperationUpdateFile,
]

ResponseInputItemParamApplyPatchCallOutputCaller: TypeAlias = Union[
    ResponseInputItemParamApplyPatchCallOutputCallerDirect, ResponseInputItemParamApplyPatchCallOutputCallerProgram
]

ResponseInputItemParamFunctionCallOutputCaller: TypeAlias = Union[
    ResponseInputItemParamFunctionCallOutputCallerDirect, ResponseInputItemParamFunctionCallOutputCallerProgram
]

ResponseInputItemParam: TypeAlias = Union[
    EasyInputMessageParam,
    ResponseInputItemParamMessage,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ResponseInputItemParamComputerCallOutput,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    ResponseInputItemParamFunctionCallOutput,
    ResponseInputItemParamToolSearchCall,
    ResponseToolSearchOutputItemParamParam,
    ResponseInputItemParamAdditionalTools,
    ResponseConfigurationUpdateItemParamParam,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ResponseInputItemParamImageGenerationCall,
    ResponseCodeInterpreterToolCallParam,
    ResponseInputItemParamLocalShellCall,
    ResponseInputItemParamLocalShellCallOutput,
    ResponseInputItemParamShellCall,
    ResponseInputItemParamShellCallOutput,
    ResponseInputItemParamApplyPatchCall,
    ResponseInputItemParamApplyPatchCallOutput,
    ResponseInputItemParamMcpListTools,
    ResponseInputItemParamMcpApprovalRequest,
    ResponseInputItemParamMcpApprovalResponse,
    ResponseInputItemParamMcpCall,
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    ResponseInputItemParamCompactionTrigger,
    ResponseInputItemParamItemReference,
    ResponseInputItemParamProgram,
    ResponseInputItemParamProgramOutput,
]

ResponseInputItemParamShellCallCaller: TypeAlias = Union[
    ResponseInputItemParamShellCallCallerDirect, ResponseInputItemParamShellCallCallerProgram
]

ResponseInputItemParamShellCallEnvironment: TypeAlias = Union[LocalEnvironmentParam, ContainerReferenceParam]

ResponseInputItemParamShellCallOutputCaller: TypeAlias = Union[
    ResponseInputItemParamShellCallOutputCallerDirect, ResponseInputItemParamShellCallOutputCallerProgram
]

ResponseInputMessageContentListParamResponseInputContentParam: TypeAlias = Union[
    ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam
]

ResponseInputMessageContentListParam: TypeAlias = list[ResponseInputMessageContentListParamResponseInputContentParam]

ResponseInputParamApplyPatchCallCaller: TypeAlias = Union[
    ResponseInputParamApplyPatchCallCallerDirect, ResponseInputParamApplyPatchCallCallerProgram
]

ResponseInputParamApplyPatchCallOperation: TypeAlias = Union[
    ResponseInputParamApplyPatchCallOperationCreateFile,
    ResponseInputParamApplyPatchCallOperationDeleteFile,
    ResponseInputParamApplyPatchCallOperationUpdateFile,
]

ResponseInputParamApplyPatchCallOutputCaller: TypeAlias = Union[
    ResponseInputParamApplyPatchCallOutputCallerDirect, ResponseInputParamApplyPatchCallOutputCallerProgram
]

ResponseInputParamFunctionCallOutputCaller: TypeAlias = Union[
    ResponseInputParamFunctionCallOutputCallerDirect, ResponseInputParamFunctionCallOutputCallerProgram
]

ResponseInputParamResponseInputItemParam: TypeAlias = Union[
    EasyInputMessageParam,
    ResponseInputParamMessage,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ResponseInputParamComputerCallOutput,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    ResponseInputParamFunctionCallOutput,
    ResponseInputParamToolSearchCall,
    ResponseToolSearchOutputItemParamParam,
    ResponseInputParamAdditionalTools,
    ResponseConfigurationUpdateItemParamParam,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ResponseInputParamImageGenerationCall,
    ResponseCodeInterpreterToolCallParam,
    ResponseInputParamLocalShellCall,
    ResponseInputParamLocalShellCallOutput,
    ResponseInputParamShellCall,
    ResponseInputParamShellCallOutput,
    ResponseInputParamApplyPatchCall,
    ResponseInputParamApplyPatchCallOutput,
    ResponseInputParamMcpListTools,
    ResponseInputParamMcpApprovalRequest,
    ResponseInputParamMcpApprovalResponse,
    ResponseInputParamMcpCall,
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    ResponseInputParamCompactionTrigger,
    ResponseInputParamItemReference,
    ResponseInputParamProgram,
    ResponseInputParamProgramOutput,
]

ResponseInputParam: TypeAlias = list[ResponseInputParamResponseInputItemParam]

ResponseInputParamShellCallCaller: TypeAlias = Union[
    ResponseInputParamShellCallCallerDirect, ResponseInputParamShellCallCallerProgram
]

ResponseInputParamShellCallEnvironment: TypeAlias = Union[LocalEnvironmentParam, ContainerReferenceParam]

ResponseInputParamShellCallOutputCaller: TypeAlias = Union[
    ResponseInputParamShellCallOutputCallerDirect, ResponseInputParamShellCallOutputCallerProgram
]

ResponseOutputMessageParamContent: TypeAlias = Union[ResponseOutputTextParam, ResponseOutputRefusalParam]

Annotation: TypeAlias = Union[
    AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath
]

Variables: TypeAlias = Union[str, ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]

ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]

ResponseSteerInputContentParam: TypeAlias = Union[
    ResponseInputTextContentParam, ResponseInputImageContentParam, ResponseInputFileContentParam
]

ResponseSteerInputItemList: TypeAlias = Union[
    ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput
]

ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
    ResponseSteerInputItemListFunctionCallOutputCallerDirect, ResponseSteerInputItemListFunctionCallOutputCallerProgram
]

ResponseSteerInputParam: TypeAlias = Union[str, Iterable[ResponseSteerInputItemList]]

ResponseToolSearchOutputItemParamTool: TypeAlias = Union[
    _responses.FunctionTool,
    _responses.FileSearchTool,
    _responses.ComputerTool,
    _responses.ComputerUsePreviewTool,
    _responses.WebSearchTool,
    _responses.ToolMcp,
    _responses.ToolCodeInterpreter,
    _responses.ToolProgrammaticToolCalling,
    _responses.ToolImageGeneration,
    _responses.ToolLocalShell,
    _responses.FunctionShellTool,
    _responses.CustomTool,
    _responses.ToolSearchOutputNamespaceTool,
    _responses.ToolSearchTool,
    _responses.WebSearchPreviewTool,
    _responses.ApplyPatchTool,
]

ResponseToolSearchOutputItemParamToolCodeInterpreterContainer: TypeAlias = Union[
    str, _responses.ToolCodeInterpreterContainerCodeInterpreterToolAuto
]

ResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    _responses.ContainerNetworkPolicyDisabled, _responses.ContainerNetworkPolicyAllowlist
]

ResponseToolSearchOutputItemParamToolMcpAllowedTools: TypeAlias = Union[
    list[str], _responses.ToolMcpAllowedToolsMcpToolFilter, None
]

ResponseToolSearchOutputItemParamToolMcpRequireApproval: TypeAlias = Union[
    _responses.ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]

ResponseToolSearchOutputItemParamParamTool: TypeAlias = Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    ToolMcp,
    ToolCodeInterpreter,
    ToolProgrammaticToolCalling,
    ToolImageGeneration,
    ToolLocalShell,
    FunctionShellToolParam,
    CustomToolParam,
    ToolSearchOutputNamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]

ResponseToolSearchOutputItemParamParamToolCodeInterpreterContainer: TypeAlias = Union[
    str, ToolCodeInterpreterContainerCodeInterpreterToolAuto
]

ResponseToolSearchOutputItemParamParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]
)

ResponseToolSearchOutputItemParamParamToolMcpAllowedTools: TypeAlias = Union[
    SequenceNotStr[str], ToolMcpAllowedToolsMcpToolFilter
]

ResponseToolSearchOutputItemParamParamToolMcpRequireApproval: TypeAlias = Union[
    ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]
]

ResponsesClientEventParamContextManagement: TypeAlias = ResponseCreateContextManagement

ResponseCreateConversation: TypeAlias = Union[str, ResponseConversationParamParam]

ResponsesClientEventParamConversation: TypeAlias = ResponseCreateConversation

ResponsesClientEventParamModeration: TypeAlias = ResponseCreateModeration

ResponsesClientEventParamModerationPolicy: TypeAlias = ResponseCreateModerationPolicy

ResponsesClientEventParamModerationPolicyInput: TypeAlias = ResponseCreateModerationPolicyInput

ResponsesClientEventParamModerationPolicyOutput: TypeAlias = ResponseCreateModerationPolicyOutput

ResponsesClientEventParamPromptCacheOptions: TypeAlias = ResponseCreatePromptCacheOptions

ResponseCreateToolChoice: TypeAlias = Union[
    _responses.ToolChoiceOptions,
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]

ResponsesClientEventParam: TypeAlias = Union[ResponseCreate, ResponseSteerEventParam]

ResponsesClientEventParamStreamOptions: TypeAlias = ResponseCreateStreamOptions

ResponsesClientEventParamToolChoice: TypeAlias = ResponseCreateToolChoice

ResponsesClientEventParamToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
)

CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]

CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam
]

McpAllowedTools: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilter]

McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

ToolParam: TypeAlias = Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    FunctionShellToolParam,
    CustomToolParam,
    NamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]

ParseableToolParam: TypeAlias = Union[ToolParam, _chat_params.ChatCompletionFunctionToolParam]

WebSearchTool: TypeAlias = WebSearchToolParam

WebSearchToolFilters: TypeAlias = WebSearchToolParamFilters

WebSearchToolUserLocation: TypeAlias = WebSearchToolParamUserLocation

ToolSearchOutputNamespaceToolParamTool: TypeAlias = Union[
    ToolSearchOutputNamespaceToolParamToolFunction, CustomToolParam
]
