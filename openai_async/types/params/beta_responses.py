# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `beta_responses`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

import openai_async.types.beta_responses as _beta_responses
from openai_async.types._words import SequenceNotStr


class BetaApplyPatchToolParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None


class BetaComputerActionListParamClick(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class BetaComputerActionListParamDoubleClick(TypedDict, total=False):
    keys: Required[SequenceNotStr[str] | None]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]


class BetaComputerActionListParamDrag(TypedDict, total=False):
    path: Required[Iterable[BetaComputerActionListParamDragPath]]
    type: Required[Literal["drag"]]
    keys: SequenceNotStr[str] | None


class BetaComputerActionListParamDragPath(TypedDict, total=False):
    x: Required[int]
    y: Required[int]


class BetaComputerActionListParamKeypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]


class BetaComputerActionListParamMove(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class BetaComputerActionListParamScreenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class BetaComputerActionListParamScroll(TypedDict, total=False):
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class BetaComputerActionListParamType(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]


class BetaComputerActionListParamWait(TypedDict, total=False):
    type: Required[Literal["wait"]]


class BetaComputerActionParamClick(TypedDict, total=False):
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    type: Required[Literal["click"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class BetaComputerActionParamDoubleClick(TypedDict, total=False):
    keys: Required[SequenceNotStr[str] | None]
    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]


class BetaComputerActionParamDrag(TypedDict, total=False):
    path: Required[Iterable[BetaComputerActionParamDragPath]]
    type: Required[Literal["drag"]]
    keys: SequenceNotStr[str] | None


class BetaComputerActionParamDragPath(TypedDict, total=False):
    x: Required[int]
    y: Required[int]


class BetaComputerActionParamKeypress(TypedDict, total=False):
    keys: Required[SequenceNotStr[str]]
    type: Required[Literal["keypress"]]


class BetaComputerActionParamMove(TypedDict, total=False):
    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class BetaComputerActionParamScreenshot(TypedDict, total=False):
    type: Required[Literal["screenshot"]]


class BetaComputerActionParamScroll(TypedDict, total=False):
    scroll_x: Required[int]
    scroll_y: Required[int]
    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None


class BetaComputerActionParamType(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["type"]]


class BetaComputerActionParamWait(TypedDict, total=False):
    type: Required[Literal["wait"]]


class BetaComputerToolParam(TypedDict, total=False):
    type: Required[Literal["computer"]]


class BetaComputerUsePreviewToolParam(TypedDict, total=False):
    display_height: Required[int]
    display_width: Required[int]
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    type: Required[Literal["computer_use_preview"]]


class BetaContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: NetworkPolicy
    skills: Iterable[Skill]


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]
    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam]


class BetaContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    type: Required[Literal["disabled"]]


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    domain: Required[str]
    name: Required[str]
    value: Required[str]


class BetaContainerReferenceParam(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]


_BetaCustomToolParamReservedKeywords = TypedDict("_BetaCustomToolParamReservedKeywords", {"async": "bool"}, total=False)


class BetaCustomToolParam(_BetaCustomToolParamReservedKeywords, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str
    format: Format


class FormatGrammar(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"]]
    type: Required[Literal["grammar"]]


class FormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


class BetaEasyInputMessageParam(TypedDict, total=False):
    content: Required[str | BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class BetaFileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]
    filters: BetaFileSearchToolParamFilters | None
    max_num_results: int
    ranking_options: RankingOptions


class FiltersComparisonFilter(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    value: Required[str | float | bool | SequenceNotStr[str | float]]


class FiltersCompoundFilter(TypedDict, total=False):
    filters: Required[Iterable[FiltersCompoundFilterFilter]]
    type: Required[Literal["and", "or"]]


class FiltersCompoundFilterFilterComparisonFilter(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    value: Required[str | float | bool | SequenceNotStr[str | float]]


class RankingOptions(TypedDict, total=False):
    hybrid_search: RankingOptionsHybridSearch
    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float


class RankingOptionsHybridSearch(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]


class BetaFunctionShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    environment: Environment | None


_BetaFunctionToolParamReservedKeywords = TypedDict(
    "_BetaFunctionToolParamReservedKeywords", {"async": "bool"}, total=False
)


class BetaFunctionToolParam(_BetaFunctionToolParamReservedKeywords, total=False):
    name: Required[str]
    parameters: Required[dict[str, object] | None]
    strict: Required[bool | None]
    type: Required[Literal["function"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: dict[str, object] | None


class BetaInlineSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[BetaInlineSkillSourceParam]
    type: Required[Literal["inline"]]


class BetaInlineSkillSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class BetaLocalEnvironmentParam(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Iterable[BetaLocalSkillParam]


class BetaLocalSkillParam(TypedDict, total=False):
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


class BetaNamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[BetaNamespaceToolParamTool]]
    type: Required[Literal["namespace"]]


BetaNamespaceToolParam_ToolFunctionReservedKeywords = TypedDict(
    "BetaNamespaceToolParam_ToolFunctionReservedKeywords", {"async": "bool"}, total=False
)


class BetaNamespaceToolParamToolFunction(BetaNamespaceToolParam_ToolFunctionReservedKeywords, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: dict[str, object] | None
    parameters: object | None
    strict: bool | None


class BetaResponseCodeInterpreterToolCallParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    id: Required[str]
    code: Required[str | None]
    container_id: Required[str]
    outputs: Required[Iterable[Output] | None]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    type: Required[Literal["code_interpreter_call"]]
    agent: BetaResponseCodeInterpreterToolCallParamAgent | None


class OutputImage(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: Required[str]


class OutputLogs(TypedDict, total=False):
    logs: Required[str]
    type: Required[Literal["logs"]]


class BetaResponseCompactionItemParamParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["compaction"]]
    id: str | None
    agent: BetaResponseCompactionItemParamParamAgent | None


class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    file_id: str
    image_url: str


class BetaResponseComputerToolCallParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["computer_call"]]
    action: BetaComputerActionParam
    actions: BetaComputerActionListParam
    agent: BetaResponseComputerToolCallParamAgent | None


class PendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class BetaResponseConfigurationUpdateItemParamParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: BetaResponseConfigurationUpdateItemParamParamAgent | None
    reasoning: BetaResponseConfigurationUpdateItemParamParamReasoning
    text: BetaResponseConfigurationUpdateItemParamParamText


class BetaResponseConfigurationUpdateItemParamParamReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


class BetaResponseConfigurationUpdateItemParamParamText(TypedDict, total=False):
    format: Required[BetaResponseConfigurationUpdateItemParamParamTextFormat]


class TextFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]


class BetaResponseConversationParamParam(TypedDict, total=False):
    id: Required[str]


class BetaResponseCustomToolCallOutputParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[OutputOutputContentList]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    agent: BetaResponseCustomToolCallOutputParamAgent | None
    caller: BetaResponseCustomToolCallOutputParamCaller | None


class BetaResponseCustomToolCallOutputParamCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseCustomToolCallOutputParamCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseCustomToolCallParamAgent(TypedDict, total=False):
    agent_name: Required[str]


_BetaResponseCustomToolCallParamReservedKeywords = TypedDict(
    "_BetaResponseCustomToolCallParamReservedKeywords", {"async": "bool"}, total=False
)


class BetaResponseCustomToolCallParam(_BetaResponseCustomToolCallParamReservedKeywords, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str
    agent: BetaResponseCustomToolCallParamAgent | None
    caller: BetaResponseCustomToolCallParamCaller | None
    namespace: str


class BetaResponseCustomToolCallParamCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseCustomToolCallParamCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseFileSearchToolCallParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    id: Required[str]
    queries: Required[SequenceNotStr[str]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]
    agent: BetaResponseFileSearchToolCallParamAgent | None
    results: Iterable[Result] | None


class Result(TypedDict, total=False):
    attributes: dict[str, str | float | bool] | None
    file_id: str
    filename: str
    score: float
    text: str


class JSONObject(TypedDict, total=False):
    type: Required[Literal["json_object"]]


class BetaResponseFormatTextConfigParamText(TypedDict, total=False):
    type: Required[Literal["text"]]


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    name: Required[str]
    schema: Required[dict[str, object]]
    type: Required[Literal["json_schema"]]
    description: str
    strict: bool | None


class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    outcome: Required[Outcome]
    stderr: Required[str]
    stdout: Required[str]


class OutcomeExit(TypedDict, total=False):
    exit_code: Required[int]
    type: Required[Literal["exit"]]


class OutcomeTimeout(TypedDict, total=False):
    type: Required[Literal["timeout"]]


class BetaResponseFunctionToolCallParamAgent(TypedDict, total=False):
    agent_name: Required[str]


_BetaResponseFunctionToolCallParamReservedKeywords = TypedDict(
    "_BetaResponseFunctionToolCallParamReservedKeywords", {"async": "bool"}, total=False
)


class BetaResponseFunctionToolCallParam(_BetaResponseFunctionToolCallParamReservedKeywords, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    agent: BetaResponseFunctionToolCallParamAgent | None
    caller: BetaResponseFunctionToolCallParamCaller | None
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]


class BetaResponseFunctionToolCallParamCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseFunctionToolCallParamCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ActionFindInPage(TypedDict, total=False):
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


class BetaResponseFunctionWebSearchParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    id: Required[str]
    action: Required[Action]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    type: Required[Literal["web_search_call"]]
    agent: BetaResponseFunctionWebSearchParamAgent | None


class BetaResponseInjectEventParam(TypedDict, total=False):
    input: Required[Iterable[BetaResponseInputItemParam]]
    response_id: Required[str]
    type: Required[Literal["response.inject"]]


class BetaResponseInputFileContentParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: BetaResponseInputFileContentParamPromptCacheBreakpoint | None


class BetaResponseInputFileContentParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class BetaResponseInputFileParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: str | None
    file_url: str
    filename: str
    prompt_cache_breakpoint: BetaResponseInputFileParamPromptCacheBreakpoint


class BetaResponseInputFileParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class BetaResponseInputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    detail: _beta_responses.BetaImageDetail | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: BetaResponseInputImageContentParamPromptCacheBreakpoint | None


class BetaResponseInputImageContentParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class BetaResponseInputImageParam(TypedDict, total=False):
    detail: Required[_beta_responses.BetaImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: BetaResponseInputImageParamPromptCacheBreakpoint


class BetaResponseInputImageParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class BetaResponseInputItemParamAdditionalTools(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["additional_tools"]]
    id: str | None
    agent: BetaResponseInputItemParamAdditionalToolsAgent | None


class BetaResponseInputItemParamAdditionalToolsAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamAgentMessage(TypedDict, total=False):
    author: Required[str]
    content: Required[Iterable[BetaResponseInputItemParamAgentMessageContent]]
    recipient: Required[str]
    type: Required[Literal["agent_message"]]
    id: str | None
    agent: BetaResponseInputItemParamAgentMessageAgent | None


class BetaResponseInputItemParamAgentMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamAgentMessageContentEncryptedContent(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["encrypted_content"]]


class BetaResponseInputItemParamApplyPatchCall(TypedDict, total=False):
    call_id: Required[str]
    operation: Required[BetaResponseInputItemParamApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    agent: BetaResponseInputItemParamApplyPatchCallAgent | None
    caller: BetaResponseInputItemParamApplyPatchCallCaller | None


class BetaResponseInputItemParamApplyPatchCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamApplyPatchCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputItemParamApplyPatchCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputItemParamApplyPatchCallOperationCreateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]


class BetaResponseInputItemParamApplyPatchCallOperationDeleteFile(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]


class BetaResponseInputItemParamApplyPatchCallOperationUpdateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]


class BetaResponseInputItemParamApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    agent: BetaResponseInputItemParamApplyPatchCallOutputAgent | None
    caller: BetaResponseInputItemParamApplyPatchCallOutputCaller | None
    output: str | None


class BetaResponseInputItemParamApplyPatchCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputItemParamApplyPatchCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputItemParamCompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None
    agent: BetaResponseInputItemParamCompactionTriggerAgent | None


class BetaResponseInputItemParamCompactionTriggerAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: Iterable[BetaResponseInputItemParamComputerCallOutputAcknowledgedSafetyCheck] | None
    agent: BetaResponseInputItemParamComputerCallOutputAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaResponseInputItemParamComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class BetaResponseInputItemParamComputerCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamFunctionCallOutput(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: BetaResponseInputItemParamFunctionCallOutputAgent | None
    call_id: str | None
    caller: BetaResponseInputItemParamFunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaResponseInputItemParamFunctionCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamFunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputItemParamFunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputItemParamImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    result: Required[str | None]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    agent: BetaResponseInputItemParamImageGenerationCallAgent | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: BetaResponseInputItemParamImageGenerationCallError
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: BetaResponseInputItemParamImageGenerationCallSvgUsage


class BetaResponseInputItemParamImageGenerationCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamImageGenerationCallError(TypedDict, total=False):
    code: Required[str | None]
    message: Required[str]
    param: Required[str | None]
    type: Required[str]
    moderation_details: BetaResponseInputItemParamImageGenerationCallErrorModerationDetails


class BetaResponseInputItemParamImageGenerationCallErrorModerationDetails(TypedDict, total=False):
    categories: Required[SequenceNotStr[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]


class BetaResponseInputItemParamImageGenerationCallSvgUsage(TypedDict, total=False):
    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]


class BetaResponseInputItemParamItemReference(TypedDict, total=False):
    id: Required[str]
    agent: BetaResponseInputItemParamItemReferenceAgent | None
    type: Literal["item_reference"] | None


class BetaResponseInputItemParamItemReferenceAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamLocalShellCall(TypedDict, total=False):
    id: Required[str]
    action: Required[BetaResponseInputItemParamLocalShellCallAction]
    call_id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]
    agent: BetaResponseInputItemParamLocalShellCallAgent | None


class BetaResponseInputItemParamLocalShellCallAction(TypedDict, total=False):
    command: Required[SequenceNotStr[str]]
    env: Required[dict[str, str]]
    type: Required[Literal["exec"]]
    timeout_ms: int | None
    user: str | None
    working_directory: str | None


class BetaResponseInputItemParamLocalShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamLocalShellCallOutput(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    agent: BetaResponseInputItemParamLocalShellCallOutputAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaResponseInputItemParamLocalShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMcpApprovalRequest(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]
    agent: BetaResponseInputItemParamMcpApprovalRequestAgent | None


class BetaResponseInputItemParamMcpApprovalRequestAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMcpApprovalResponse(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    agent: BetaResponseInputItemParamMcpApprovalResponseAgent | None
    reason: str | None


class BetaResponseInputItemParamMcpApprovalResponseAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMcpCall(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    agent: BetaResponseInputItemParamMcpCallAgent | None
    approval_request_id: str | None
    error: BetaMcpToolCallErrorParam | None
    output: str | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class BetaResponseInputItemParamMcpCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMcpListTools(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[BetaResponseInputItemParamMcpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    agent: BetaResponseInputItemParamMcpListToolsAgent | None
    error: str | None


class BetaResponseInputItemParamMcpListToolsAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMcpListToolsTool(TypedDict, total=False):
    input_schema: Required[object]
    name: Required[str]
    annotations: object | None
    description: str | None


class BetaResponseInputItemParamMessage(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    agent: BetaResponseInputItemParamMessageAgent | None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class BetaResponseInputItemParamMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMultiAgentCall(TypedDict, total=False):
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    arguments: Required[str]
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    id: str | None
    agent: BetaResponseInputItemParamMultiAgentCallAgent | None


class BetaResponseInputItemParamMultiAgentCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMultiAgentCallOutput(TypedDict, total=False):
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    call_id: Required[str]
    output: Required[Iterable[BetaResponseInputItemParamMultiAgentCallOutputOutput]]
    type: Required[Literal["multi_agent_call_output"]]
    id: str | None
    agent: BetaResponseInputItemParamMultiAgentCallOutputAgent | None


class BetaResponseInputItemParamMultiAgentCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamMultiAgentCallOutputOutput(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]
    annotations: Iterable[BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotation]


class BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]


class BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]


class BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class BetaResponseInputItemParamProgram(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    type: Required[Literal["program"]]
    agent: BetaResponseInputItemParamProgramAgent | None


class BetaResponseInputItemParamProgramAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamProgramOutput(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]
    agent: BetaResponseInputItemParamProgramOutputAgent | None


class BetaResponseInputItemParamProgramOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamShellCall(TypedDict, total=False):
    action: Required[BetaResponseInputItemParamShellCallAction]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    agent: BetaResponseInputItemParamShellCallAgent | None
    caller: BetaResponseInputItemParamShellCallCaller | None
    environment: BetaResponseInputItemParamShellCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaResponseInputItemParamShellCallAction(TypedDict, total=False):
    commands: Required[SequenceNotStr[str]]
    max_output_length: int | None
    timeout_ms: int | None


class BetaResponseInputItemParamShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamShellCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputItemParamShellCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputItemParamShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    agent: BetaResponseInputItemParamShellCallOutputAgent | None
    caller: BetaResponseInputItemParamShellCallOutputCaller | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaResponseInputItemParamShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputItemParamShellCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputItemParamShellCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputItemParamToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    agent: BetaResponseInputItemParamToolSearchCallAgent | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaResponseInputItemParamToolSearchCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamAdditionalTools(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolParam]]
    type: Required[Literal["additional_tools"]]
    id: str | None
    agent: BetaResponseInputParamAdditionalToolsAgent | None


class BetaResponseInputParamAdditionalToolsAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamAgentMessage(TypedDict, total=False):
    author: Required[str]
    content: Required[Iterable[BetaResponseInputParamAgentMessageContent]]
    recipient: Required[str]
    type: Required[Literal["agent_message"]]
    id: str | None
    agent: BetaResponseInputParamAgentMessageAgent | None


class BetaResponseInputParamAgentMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamAgentMessageContentEncryptedContent(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["encrypted_content"]]


class BetaResponseInputParamApplyPatchCall(TypedDict, total=False):
    call_id: Required[str]
    operation: Required[BetaResponseInputParamApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    agent: BetaResponseInputParamApplyPatchCallAgent | None
    caller: BetaResponseInputParamApplyPatchCallCaller | None


class BetaResponseInputParamApplyPatchCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamApplyPatchCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputParamApplyPatchCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputParamApplyPatchCallOperationCreateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]


class BetaResponseInputParamApplyPatchCallOperationDeleteFile(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]


class BetaResponseInputParamApplyPatchCallOperationUpdateFile(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]


class BetaResponseInputParamApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    agent: BetaResponseInputParamApplyPatchCallOutputAgent | None
    caller: BetaResponseInputParamApplyPatchCallOutputCaller | None
    output: str | None


class BetaResponseInputParamApplyPatchCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamApplyPatchCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputParamApplyPatchCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputParamCompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None
    agent: BetaResponseInputParamCompactionTriggerAgent | None


class BetaResponseInputParamCompactionTriggerAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: Iterable[BetaResponseInputParamComputerCallOutputAcknowledgedSafetyCheck] | None
    agent: BetaResponseInputParamComputerCallOutputAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaResponseInputParamComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class BetaResponseInputParamComputerCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamFunctionCallOutput(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: BetaResponseInputParamFunctionCallOutputAgent | None
    call_id: str | None
    caller: BetaResponseInputParamFunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaResponseInputParamFunctionCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamFunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputParamFunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputParamImageGenerationCall(TypedDict, total=False):
    id: Required[str]
    result: Required[str | None]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    type: Required[Literal["image_generation_call"]]
    action: Literal["generate", "edit", "auto"] | None
    agent: BetaResponseInputParamImageGenerationCallAgent | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: BetaResponseInputParamImageGenerationCallError
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: BetaResponseInputParamImageGenerationCallSvgUsage


class BetaResponseInputParamImageGenerationCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamImageGenerationCallError(TypedDict, total=False):
    code: Required[str | None]
    message: Required[str]
    param: Required[str | None]
    type: Required[str]
    moderation_details: BetaResponseInputParamImageGenerationCallErrorModerationDetails


class BetaResponseInputParamImageGenerationCallErrorModerationDetails(TypedDict, total=False):
    categories: Required[SequenceNotStr[str]]
    moderation_stage: Required[Literal["input", "output", "unknown"]]


class BetaResponseInputParamImageGenerationCallSvgUsage(TypedDict, total=False):
    input_tokens: Required[int]
    model: Required[str]
    output_tokens: Required[int]
    reasoning_tokens: Required[int]
    total_tokens: Required[int]


class BetaResponseInputParamItemReference(TypedDict, total=False):
    id: Required[str]
    agent: BetaResponseInputParamItemReferenceAgent | None
    type: Literal["item_reference"] | None


class BetaResponseInputParamItemReferenceAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamLocalShellCall(TypedDict, total=False):
    id: Required[str]
    action: Required[BetaResponseInputParamLocalShellCallAction]
    call_id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["local_shell_call"]]
    agent: BetaResponseInputParamLocalShellCallAgent | None


class BetaResponseInputParamLocalShellCallAction(TypedDict, total=False):
    command: Required[SequenceNotStr[str]]
    env: Required[dict[str, str]]
    type: Required[Literal["exec"]]
    timeout_ms: int | None
    user: str | None
    working_directory: str | None


class BetaResponseInputParamLocalShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamLocalShellCallOutput(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    agent: BetaResponseInputParamLocalShellCallOutputAgent | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaResponseInputParamLocalShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMcpApprovalRequest(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]
    agent: BetaResponseInputParamMcpApprovalRequestAgent | None


class BetaResponseInputParamMcpApprovalRequestAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMcpApprovalResponse(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    agent: BetaResponseInputParamMcpApprovalResponseAgent | None
    reason: str | None


class BetaResponseInputParamMcpApprovalResponseAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMcpCall(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    agent: BetaResponseInputParamMcpCallAgent | None
    approval_request_id: str | None
    error: BetaMcpToolCallErrorParam | None
    output: str | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class BetaResponseInputParamMcpCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMcpListTools(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[BetaResponseInputParamMcpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    agent: BetaResponseInputParamMcpListToolsAgent | None
    error: str | None


class BetaResponseInputParamMcpListToolsAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMcpListToolsTool(TypedDict, total=False):
    input_schema: Required[object]
    name: Required[str]
    annotations: object | None
    description: str | None


class BetaResponseInputParamMessage(TypedDict, total=False):
    content: Required[BetaResponseInputMessageContentListParam]
    role: Required[Literal["user", "system", "developer"]]
    agent: BetaResponseInputParamMessageAgent | None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class BetaResponseInputParamMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMultiAgentCall(TypedDict, total=False):
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    arguments: Required[str]
    call_id: Required[str]
    type: Required[Literal["multi_agent_call"]]
    id: str | None
    agent: BetaResponseInputParamMultiAgentCallAgent | None


class BetaResponseInputParamMultiAgentCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMultiAgentCallOutput(TypedDict, total=False):
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    call_id: Required[str]
    output: Required[Iterable[BetaResponseInputParamMultiAgentCallOutputOutput]]
    type: Required[Literal["multi_agent_call_output"]]
    id: str | None
    agent: BetaResponseInputParamMultiAgentCallOutputAgent | None


class BetaResponseInputParamMultiAgentCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamMultiAgentCallOutputOutput(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]
    annotations: Iterable[BetaResponseInputParamMultiAgentCallOutputOutputAnnotation]


class BetaResponseInputParamMultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict, total=False):
    container_id: Required[str]
    end_index: Required[int]
    file_id: Required[str]
    filename: Required[str]
    start_index: Required[int]
    type: Required[Literal["container_file_citation"]]


class BetaResponseInputParamMultiAgentCallOutputOutputAnnotationFileCitation(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]


class BetaResponseInputParamMultiAgentCallOutputOutputAnnotationURLCitation(TypedDict, total=False):
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class BetaResponseInputParamProgram(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    code: Required[str]
    fingerprint: Required[str]
    type: Required[Literal["program"]]
    agent: BetaResponseInputParamProgramAgent | None


class BetaResponseInputParamProgramAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamProgramOutput(TypedDict, total=False):
    id: Required[str]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
    type: Required[Literal["program_output"]]
    agent: BetaResponseInputParamProgramOutputAgent | None


class BetaResponseInputParamProgramOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamShellCall(TypedDict, total=False):
    action: Required[BetaResponseInputParamShellCallAction]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    agent: BetaResponseInputParamShellCallAgent | None
    caller: BetaResponseInputParamShellCallCaller | None
    environment: BetaResponseInputParamShellCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaResponseInputParamShellCallAction(TypedDict, total=False):
    commands: Required[SequenceNotStr[str]]
    max_output_length: int | None
    timeout_ms: int | None


class BetaResponseInputParamShellCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamShellCallCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputParamShellCallCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputParamShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    agent: BetaResponseInputParamShellCallOutputAgent | None
    caller: BetaResponseInputParamShellCallOutputCaller | None
    max_output_length: int | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaResponseInputParamShellCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputParamShellCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class BetaResponseInputParamShellCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class BetaResponseInputParamToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    agent: BetaResponseInputParamToolSearchCallAgent | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaResponseInputParamToolSearchCallAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseInputTextContentParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: BetaResponseInputTextContentParamPromptCacheBreakpoint | None


class BetaResponseInputTextContentParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class BetaResponseInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: BetaResponseInputTextParamPromptCacheBreakpoint


class BetaResponseInputTextParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class BetaResponseOutputMessageParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseOutputMessageParam(TypedDict, total=False):
    id: Required[str]
    content: Required[Iterable[BetaResponseOutputMessageParamContent]]
    role: Required[Literal["assistant"]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    type: Required[Literal["message"]]
    agent: BetaResponseOutputMessageParamAgent | None
    phase: Literal["commentary", "final_answer"] | None


class BetaResponseOutputRefusalParam(TypedDict, total=False):
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


class BetaResponseOutputTextParam(TypedDict, total=False):
    annotations: Required[Iterable[Annotation]]
    text: Required[str]
    type: Required[Literal["output_text"]]
    logprobs: Iterable[Logprob]


class Logprob(TypedDict, total=False):
    token: Required[str]
    bytes: Required[Iterable[int]]
    logprob: Required[float]
    top_logprobs: Required[Iterable[LogprobTopLogprob]]


class LogprobTopLogprob(TypedDict, total=False):
    token: Required[str]
    bytes: Required[Iterable[int]]
    logprob: Required[float]


class BetaResponsePromptParam(TypedDict, total=False):
    id: Required[str]
    variables: dict[str, Variables] | None
    version: str | None


class BetaResponseReasoningItemParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseReasoningItemParam(TypedDict, total=False):
    id: Required[str]
    summary: Required[Iterable[Summary]]
    type: Required[Literal["reasoning"]]
    agent: BetaResponseReasoningItemParamAgent | None
    content: Iterable[BetaResponseReasoningItemParamContent]
    encrypted_content: str | None
    status: Literal["in_progress", "completed", "incomplete"]


class BetaResponseReasoningItemParamContent(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["reasoning_text"]]


class Summary(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["summary_text"]]


class BetaResponseSteerEventParam(TypedDict, total=False):
    input: Required[BetaResponseSteerInputParam]
    previous_response_id: Required[str]
    type: Required[Literal["response.steer"]]


class ResponseSteerInputItemListFunctionCallOutput(TypedDict, total=False):
    output: Required[str | BetaResponseFunctionCallOutputItemListParam]
    type: Required[Literal["function_call_output"]]
    id: str | None
    agent: ResponseSteerInputItemListFunctionCallOutputAgent | None
    call_id: str | None
    caller: ResponseSteerInputItemListFunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseSteerInputItemListFunctionCallOutputAgent(TypedDict, total=False):
    agent_name: Required[str]


class ResponseSteerInputItemListFunctionCallOutputCallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]


class ResponseSteerInputItemListFunctionCallOutputCallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]


class ResponseSteerInputItemListMessage(TypedDict, total=False):
    content: Required[Iterable[BetaResponseSteerInputContentParam] | str]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str | None
    agent: ResponseSteerInputItemListMessageAgent | None
    status: str | None


class ResponseSteerInputItemListMessageAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseTextConfigParam(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None


class BetaResponseToolSearchOutputItemParamParamAgent(TypedDict, total=False):
    agent_name: Required[str]


class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    tools: Required[Iterable[BetaResponseToolSearchOutputItemParamParamTool]]
    type: Required[Literal["tool_search_output"]]
    id: str | None
    agent: BetaResponseToolSearchOutputItemParamParamAgent | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ToolCodeInterpreter(TypedDict, total=False):
    container: Required[BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainer]
    type: Required[Literal["code_interpreter"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None


class ToolCodeInterpreterContainerCodeInterpreterToolAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: (
        BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
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
    allowed_tools: BetaResponseToolSearchOutputItemParamParamToolMcpAllowedTools | None
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
    require_approval: BetaResponseToolSearchOutputItemParamParamToolMcpRequireApproval | None
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
    include: list[_beta_responses.BetaResponseIncludable] | None
    input: str | BetaResponseInputParam
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: dict[str, str] | None
    model: str
    moderation: ResponseCreateModeration | None
    multi_agent: ResponseCreateMultiAgent | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: BetaResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCreatePromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: ResponseCreateReasoning | None
    safety_identifier: str | None
    service_tier: _beta_responses.BetaServiceTier | None
    store: bool | None
    stream: bool | None
    stream_id: str
    stream_options: ResponseCreateStreamOptions | None
    temperature: float | None
    text: BetaResponseTextConfigParam
    tool_choice: ResponseCreateToolChoice
    tools: Iterable[BetaToolParam]
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


class ResponseCreateMultiAgent(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int


class ResponseCreatePromptCacheOptions(TypedDict, total=False):
    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class ResponseCreateReasoning(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["standard", "pro"]
    summary: Literal["auto", "concise", "detailed"] | None


class ResponseCreateStreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class BetaSkillReferenceParam(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str


class BetaToolChoiceAllowedParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[dict[str, object]]]
    type: Required[Literal["allowed_tools"]]


class BetaToolChoiceApplyPatchParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class BetaToolChoiceCustomParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class BetaToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class BetaToolChoiceMcpParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    name: str | None


class BetaToolChoiceShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]


class BetaToolChoiceTypesParam(TypedDict, total=False):
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


class BetaToolSearchOutputNamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Iterable[BetaToolSearchOutputNamespaceToolParamTool]]
    type: Required[Literal["namespace"]]


BetaToolSearchOutputNamespaceToolParam_ToolFunctionReservedKeywords = TypedDict(
    "BetaToolSearchOutputNamespaceToolParam_ToolFunctionReservedKeywords", {"async": "bool"}, total=False
)


class BetaToolSearchOutputNamespaceToolParamToolFunction(
    BetaToolSearchOutputNamespaceToolParam_ToolFunctionReservedKeywords, total=False
):
    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    defer_loading: bool
    description: str | None
    output_schema: dict[str, object] | None
    parameters: object | None
    strict: bool | None


class BetaToolSearchToolParam(TypedDict, total=False):
    type: Required[Literal["tool_search"]]
    description: str | None
    execution: Literal["server", "client"]
    parameters: object | None


class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    search_content_types: list[Literal["text", "image"]]
    search_context_size: Literal["low", "medium", "high"]
    user_location: BetaWebSearchPreviewToolParamUserLocation | None


class BetaWebSearchPreviewToolParamUserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class BetaWebSearchToolParam(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: BetaWebSearchToolParamFilters | None
    search_context_size: Literal["low", "medium", "high"]
    user_location: BetaWebSearchToolParamUserLocation | None


class BetaWebSearchToolParamFilters(TypedDict, total=False):
    allowed_domains: SequenceNotStr[str] | None


class BetaWebSearchToolParamUserLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Literal["approximate"]


class ResponseCompactParamsImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCompactParamsPromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class ResponseCompactParams(TypedDict, total=False):
    model: Required[str | None]
    image: ResponseCompactParamsImage
    input: str | Iterable[BetaResponseInputItemParam] | None
    instructions: str | None
    previous_response_id: str | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCompactParamsPromptCacheOptions | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None
    betas: list[Literal["responses_multi_agent=v1"]]


class AccessPrograms(TypedDict, total=False):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class ContextManagement(TypedDict, total=False):
    type: Required[str]
    compact_threshold: int | None


class ResponseCreateParamsImage(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class Moderation(TypedDict, total=False):
    model: Required[str]
    policy: ModerationPolicy | None


class ModerationPolicy(TypedDict, total=False):
    input: ModerationPolicyInput | None
    output: ModerationPolicyOutput | None


class ModerationPolicyInput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class ModerationPolicyOutput(TypedDict, total=False):
    mode: Required[Literal["score", "block"]]


class MultiAgent(TypedDict, total=False):
    enabled: Required[bool]
    max_concurrent_subagents: int


class ResponseCreateParamsPromptCacheOptions(TypedDict, total=False):
    comparison_response_id: str | None
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class ResponseCreateParamsReasoning(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["standard", "pro"]
    summary: Literal["auto", "concise", "detailed"] | None


class ResponseCreateParamsBase(TypedDict, total=False):
    access_programs: AccessPrograms
    background: bool | None
    context_management: Iterable[ContextManagement] | None
    conversation: ResponseCreateParamsConversation | None
    image: ResponseCreateParamsImage
    include: list[_beta_responses.BetaResponseIncludable] | None
    input: str | BetaResponseInputParam
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: dict[str, str] | None
    model: str
    moderation: Moderation | None
    multi_agent: MultiAgent | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: BetaResponsePromptParam | None
    prompt_cache_key: str | None
    prompt_cache_options: ResponseCreateParamsPromptCacheOptions
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: ResponseCreateParamsReasoning | None
    safety_identifier: str | None
    service_tier: _beta_responses.BetaServiceTier | None
    store: bool | None
    stream_options: StreamOptions | None
    temperature: float | None
    text: BetaResponseTextConfigParam
    tool_choice: ResponseCreateParamsToolChoice
    tools: Iterable[BetaToolParam]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str
    betas: list[Literal["responses_multi_agent=v1"]]


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    stream: Literal[False] | None


class ResponseCreateParamsStreaming(ResponseCreateParamsBase, total=False):
    stream: Required[Literal[True]]


class StreamOptions(TypedDict, total=False):
    include_obfuscation: bool


class ResponseCreateParamsToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: list[_beta_responses.BetaResponseIncludable]
    include_obfuscation: bool
    starting_after: int
    betas: list[Literal["responses_multi_agent=v1"]]


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Required[Literal[True]]


class InputItemListParams(TypedDict, total=False):
    after: str
    include: list[_beta_responses.BetaResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]
    betas: list[Literal["responses_multi_agent=v1"]]


class InputTokenCountParams(TypedDict, total=False):
    conversation: InputTokenCountParamsConversation | None
    input: str | Iterable[BetaResponseInputItemParam] | None
    instructions: str | None
    model: str | None
    parallel_tool_calls: bool | None
    personality: str | Literal["friendly", "pragmatic"]
    previous_response_id: str | None
    reasoning: InputTokenCountParamsReasoning | None
    text: InputTokenCountParamsText | None
    tool_choice: InputTokenCountParamsToolChoice | None
    tools: Iterable[BetaToolParam] | None
    truncation: Literal["auto", "disabled"]
    betas: list[Literal["responses_multi_agent=v1"]]


class InputTokenCountParamsReasoning(TypedDict, total=False):
    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str | Literal["standard", "pro"]
    summary: Literal["auto", "concise", "detailed"] | None


class InputTokenCountParamsText(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None


class InputTokenCountParamsToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


BetaComputerActionListParamBetaComputerActionParam: TypeAlias = Union[
    BetaComputerActionListParamClick,
    BetaComputerActionListParamDoubleClick,
    BetaComputerActionListParamDrag,
    BetaComputerActionListParamKeypress,
    BetaComputerActionListParamMove,
    BetaComputerActionListParamScreenshot,
    BetaComputerActionListParamScroll,
    BetaComputerActionListParamType,
    BetaComputerActionListParamWait,
]

BetaComputerActionListParam: TypeAlias = list[BetaComputerActionListParamBetaComputerActionParam]

BetaComputerActionParam: TypeAlias = Union[
    BetaComputerActionParamClick,
    BetaComputerActionParamDoubleClick,
    BetaComputerActionParamDrag,
    BetaComputerActionParamKeypress,
    BetaComputerActionParamMove,
    BetaComputerActionParamScreenshot,
    BetaComputerActionParamScroll,
    BetaComputerActionParamType,
    BetaComputerActionParamWait,
]

NetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam]

Skill: TypeAlias = Union[BetaSkillReferenceParam, BetaInlineSkillParam]

Format: TypeAlias = Union[FormatText, FormatGrammar]

BetaFileSearchToolParamFilters: TypeAlias = Union[FiltersComparisonFilter, FiltersCompoundFilter]

FiltersCompoundFilterFilter: TypeAlias = Union[FiltersCompoundFilterFilterComparisonFilter, object]

Environment: TypeAlias = Union[BetaContainerAutoParam, BetaLocalEnvironmentParam, BetaContainerReferenceParam]

BetaMcpToolCallErrorParam: TypeAlias = Union[McpProtocolError, McpToolExecutionError, HTTPError]

BetaNamespaceToolParamTool: TypeAlias = Union[BetaNamespaceToolParamToolFunction, BetaCustomToolParam]

Output: TypeAlias = Union[OutputLogs, OutputImage]

BetaResponseConfigurationUpdateItemParamTextFormat: TypeAlias = Union[
    _beta_responses.BetaResponseConfigurationUpdateItemParamTextFormatText,
    _beta_responses.BetaResponseFormatTextJSONSchemaConfig,
]

BetaResponseConfigurationUpdateItemParamParamTextFormat: TypeAlias = Union[
    TextFormatText, BetaResponseFormatTextJSONSchemaConfigParam
]

BetaResponseCustomToolCallOutputParamCaller: TypeAlias = Union[
    BetaResponseCustomToolCallOutputParamCallerDirect, BetaResponseCustomToolCallOutputParamCallerProgram
]

OutputOutputContentList: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]

BetaResponseCustomToolCallParamCaller: TypeAlias = Union[
    BetaResponseCustomToolCallParamCallerDirect, BetaResponseCustomToolCallParamCallerProgram
]

BetaResponseFormatTextConfigParam: TypeAlias = Union[
    BetaResponseFormatTextConfigParamText, BetaResponseFormatTextJSONSchemaConfigParam, JSONObject
]

BetaResponseFunctionCallOutputItemListParamBetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]

BetaResponseFunctionCallOutputItemListParam: TypeAlias = list[
    BetaResponseFunctionCallOutputItemListParamBetaResponseFunctionCallOutputItemParam
]

BetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]

Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]

BetaResponseFunctionToolCallParamCaller: TypeAlias = Union[
    BetaResponseFunctionToolCallParamCallerDirect, BetaResponseFunctionToolCallParamCallerProgram
]

Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFindInPage]

BetaResponseInputContentParam: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]

BetaResponseInputItemParamAgentMessageContent: TypeAlias = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    BetaResponseInputItemParamAgentMessageContentEncryptedContent,
]

BetaResponseInputItemParamApplyPatchCallCaller: TypeAlias = Union[
    BetaResponseInputItemParamApplyPatchCallCallerDirect, BetaResponseInputItemParamApplyPatchCallCallerProgram
]

BetaResponseInputItemParamApplyPatchCallOperation: TypeAlias = Union[
    BetaResponseInputItemParamApplyPatchCallOperationCreateFile,
    BetaResponseInputItemParamApplyPatchCallOperationDeleteFile,
    BetaResponseInputItemParamApplyPatchCallOperationUpdateFile,
]

BetaResponseInputItemParamApplyPatchCallOutputCaller: TypeAlias = Union[
    BetaResponseInputItemParamApplyPatchCallOutputCallerDirect,
    BetaResponseInputItemParamApplyPatchCallOutputCallerProgram,
]

BetaResponseInputItemParam: TypeAlias = Union[
    BetaEasyInputMessageParam,
    BetaResponseInputItemParamMessage,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    BetaResponseInputItemParamComputerCallOutput,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    BetaResponseInputItemParamFunctionCallOutput,
    BetaResponseInputItemParamAgentMessage,
    BetaResponseInputItemParamMultiAgentCall,
    BetaResponseInputItemParamMultiAgentCallOutput,
    BetaResponseInputItemParamToolSearchCall,
    BetaResponseToolSearchOutputItemParamParam,
    BetaResponseInputItemParamAdditionalTools,
    BetaResponseConfigurationUpdateItemParamParam,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    BetaResponseInputItemParamImageGenerationCall,
    BetaResponseCodeInterpreterToolCallParam,
    BetaResponseInputItemParamLocalShellCall,
    BetaResponseInputItemParamLocalShellCallOutput,
    BetaResponseInputItemParamShellCall,
    BetaResponseInputItemParamShellCallOutput,
    BetaResponseInputItemParamApplyPatchCall,
    BetaResponseInputItemParamApplyPatchCallOutput,
    BetaResponseInputItemParamMcpListTools,
    BetaResponseInputItemParamMcpApprovalRequest,
    BetaResponseInputItemParamMcpApprovalResponse,
    BetaResponseInputItemParamMcpCall,
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    BetaResponseInputItemParamCompactionTrigger,
    BetaResponseInputItemParamItemReference,
    BetaResponseInputItemParamProgram,
    BetaResponseInputItemParamProgramOutput,
]

BetaResponseInputItemParamFunctionCallOutputCaller: TypeAlias = Union[
    BetaResponseInputItemParamFunctionCallOutputCallerDirect, BetaResponseInputItemParamFunctionCallOutputCallerProgram
]

BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
    BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationFileCitation,
    BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationURLCitation,
    BetaResponseInputItemParamMultiAgentCallOutputOutputAnnotationContainerFileCitation,
]

BetaResponseInputItemParamShellCallCaller: TypeAlias = Union[
    BetaResponseInputItemParamShellCallCallerDirect, BetaResponseInputItemParamShellCallCallerProgram
]

BetaResponseInputItemParamShellCallEnvironment: TypeAlias = Union[
    BetaLocalEnvironmentParam, BetaContainerReferenceParam
]

BetaResponseInputItemParamShellCallOutputCaller: TypeAlias = Union[
    BetaResponseInputItemParamShellCallOutputCallerDirect, BetaResponseInputItemParamShellCallOutputCallerProgram
]

BetaResponseInputMessageContentListParamBetaResponseInputContentParam: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]

BetaResponseInputMessageContentListParam: TypeAlias = list[
    BetaResponseInputMessageContentListParamBetaResponseInputContentParam
]

BetaResponseInputParamAgentMessageContent: TypeAlias = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    BetaResponseInputParamAgentMessageContentEncryptedContent,
]

BetaResponseInputParamApplyPatchCallCaller: TypeAlias = Union[
    BetaResponseInputParamApplyPatchCallCallerDirect, BetaResponseInputParamApplyPatchCallCallerProgram
]

BetaResponseInputParamApplyPatchCallOperation: TypeAlias = Union[
    BetaResponseInputParamApplyPatchCallOperationCreateFile,
    BetaResponseInputParamApplyPatchCallOperationDeleteFile,
    BetaResponseInputParamApplyPatchCallOperationUpdateFile,
]

BetaResponseInputParamApplyPatchCallOutputCaller: TypeAlias = Union[
    BetaResponseInputParamApplyPatchCallOutputCallerDirect, BetaResponseInputParamApplyPatchCallOutputCallerProgram
]

BetaResponseInputParamBetaResponseInputItemParam: TypeAlias = Union[
    BetaEasyInputMessageParam,
    BetaResponseInputParamMessage,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    BetaResponseInputParamComputerCallOutput,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    BetaResponseInputParamFunctionCallOutput,
    BetaResponseInputParamAgentMessage,
    BetaResponseInputParamMultiAgentCall,
    BetaResponseInputParamMultiAgentCallOutput,
    BetaResponseInputParamToolSearchCall,
    BetaResponseToolSearchOutputItemParamParam,
    BetaResponseInputParamAdditionalTools,
    BetaResponseConfigurationUpdateItemParamParam,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    BetaResponseInputParamImageGenerationCall,
    BetaResponseCodeInterpreterToolCallParam,
    BetaResponseInputParamLocalShellCall,
    BetaResponseInputParamLocalShellCallOutput,
    BetaResponseInputParamShellCall,
    BetaResponseInputParamShellCallOutput,
    BetaResponseInputParamApplyPatchCall,
    BetaResponseInputParamApplyPatchCallOutput,
    BetaResponseInputParamMcpListTools,
    BetaResponseInputParamMcpApprovalRequest,
    BetaResponseInputParamMcpApprovalResponse,
    BetaResponseInputParamMcpCall,
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    BetaResponseInputParamCompactionTrigger,
    BetaResponseInputParamItemReference,
    BetaResponseInputParamProgram,
    BetaResponseInputParamProgramOutput,
]

BetaResponseInputParam: TypeAlias = list[BetaResponseInputParamBetaResponseInputItemParam]

BetaResponseInputParamFunctionCallOutputCaller: TypeAlias = Union[
    BetaResponseInputParamFunctionCallOutputCallerDirect, BetaResponseInputParamFunctionCallOutputCallerProgram
]

BetaResponseInputParamMultiAgentCallOutputOutputAnnotation: TypeAlias = Union[
    BetaResponseInputParamMultiAgentCallOutputOutputAnnotationFileCitation,
    BetaResponseInputParamMultiAgentCallOutputOutputAnnotationURLCitation,
    BetaResponseInputParamMultiAgentCallOutputOutputAnnotationContainerFileCitation,
]

BetaResponseInputParamShellCallCaller: TypeAlias = Union[
    BetaResponseInputParamShellCallCallerDirect, BetaResponseInputParamShellCallCallerProgram
]

BetaResponseInputParamShellCallEnvironment: TypeAlias = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam]

BetaResponseInputParamShellCallOutputCaller: TypeAlias = Union[
    BetaResponseInputParamShellCallOutputCallerDirect, BetaResponseInputParamShellCallOutputCallerProgram
]

BetaResponseOutputMessageParamContent: TypeAlias = Union[BetaResponseOutputTextParam, BetaResponseOutputRefusalParam]

Annotation: TypeAlias = Union[
    AnnotationFileCitation, AnnotationURLCitation, AnnotationContainerFileCitation, AnnotationFilePath
]

Variables: TypeAlias = Union[str, BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam]

BetaResponseSteerInputContentParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]

ResponseSteerInputItemList: TypeAlias = Union[
    ResponseSteerInputItemListMessage, ResponseSteerInputItemListFunctionCallOutput
]

BetaResponseSteerInputParam: TypeAlias = Union[str, Iterable[ResponseSteerInputItemList]]

ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Union[
    ResponseSteerInputItemListFunctionCallOutputCallerDirect, ResponseSteerInputItemListFunctionCallOutputCallerProgram
]

BetaResponseToolSearchOutputItemParamTool: TypeAlias = Union[
    _beta_responses.BetaFunctionTool,
    _beta_responses.BetaFileSearchTool,
    _beta_responses.BetaComputerTool,
    _beta_responses.BetaComputerUsePreviewTool,
    _beta_responses.BetaWebSearchTool,
    _beta_responses.ToolMcp,
    _beta_responses.ToolCodeInterpreter,
    _beta_responses.ToolProgrammaticToolCalling,
    _beta_responses.ToolImageGeneration,
    _beta_responses.ToolLocalShell,
    _beta_responses.BetaFunctionShellTool,
    _beta_responses.BetaCustomTool,
    _beta_responses.BetaToolSearchOutputNamespaceTool,
    _beta_responses.BetaToolSearchTool,
    _beta_responses.BetaWebSearchPreviewTool,
    _beta_responses.BetaApplyPatchTool,
]

BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainer: TypeAlias = Union[
    str, _beta_responses.ToolCodeInterpreterContainerCodeInterpreterToolAuto
]

BetaResponseToolSearchOutputItemParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
    Union[_beta_responses.BetaContainerNetworkPolicyDisabled, _beta_responses.BetaContainerNetworkPolicyAllowlist]
)

BetaResponseToolSearchOutputItemParamToolMcpAllowedTools: TypeAlias = Union[
    list[str], _beta_responses.ToolMcpAllowedToolsMcpToolFilter, None
]

BetaResponseToolSearchOutputItemParamToolMcpRequireApproval: TypeAlias = Union[
    _beta_responses.ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]

BetaResponseToolSearchOutputItemParamParamTool: TypeAlias = Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    ToolMcp,
    ToolCodeInterpreter,
    ToolProgrammaticToolCalling,
    ToolImageGeneration,
    ToolLocalShell,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaToolSearchOutputNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
]

BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainer: TypeAlias = Union[
    str, ToolCodeInterpreterContainerCodeInterpreterToolAuto
]

BetaResponseToolSearchOutputItemParamParamToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam
]

BetaResponseToolSearchOutputItemParamParamToolMcpAllowedTools: TypeAlias = Union[
    SequenceNotStr[str], ToolMcpAllowedToolsMcpToolFilter
]

BetaResponseToolSearchOutputItemParamParamToolMcpRequireApproval: TypeAlias = Union[
    ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]
]

BetaResponsesClientEventParam: TypeAlias = Union[
    ResponseCreate, BetaResponseSteerEventParam, BetaResponseInjectEventParam
]

ResponseCreateConversation: TypeAlias = Union[str, BetaResponseConversationParamParam]

ResponseCreateToolChoice: TypeAlias = Union[
    _beta_responses.BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]

BetaToolParam: TypeAlias = Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    Mcp,
    CodeInterpreter,
    ProgrammaticToolCalling,
    ImageGeneration,
    LocalShell,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
]

CodeInterpreterContainer: TypeAlias = Union[str, CodeInterpreterContainerCodeInterpreterToolAuto]

CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Union[
    BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam
]

McpAllowedTools: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilter]

McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

BetaToolSearchOutputNamespaceToolParamTool: TypeAlias = Union[
    BetaToolSearchOutputNamespaceToolParamToolFunction, BetaCustomToolParam
]

ResponseCreateParamsConversation: TypeAlias = Union[str, BetaResponseConversationParamParam]

ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]

ResponseCreateParamsToolChoice: TypeAlias = Union[
    _beta_responses.BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ResponseCreateParamsToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]

ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]

InputTokenCountParamsConversation: TypeAlias = Union[str, BetaResponseConversationParamParam]

InputTokenCountParamsToolChoice: TypeAlias = Union[
    _beta_responses.BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    InputTokenCountParamsToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]
