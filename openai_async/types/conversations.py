# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `conversations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

import openai_async.types.responses as _responses
from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve
from openai_async.types._words import Object, Open

if TYPE_CHECKING:
    from openai_async.types.params.conversations import (
        ConversationCreateParams as ConversationCreateParams,
        ConversationUpdateParams as ConversationUpdateParams,
        InputFileContentParam as InputFileContentParam,
        InputImageContentParam as InputImageContentParam,
        InputTextContentParam as InputTextContentParam,
        ItemCreateParams as ItemCreateParams,
        ItemListParams as ItemListParams,
        ItemRetrieveParams as ItemRetrieveParams,
        OutputTextContentParam as OutputTextContentParam,
        RefusalContentParam as RefusalContentParam,
    )


class ComputerScreenshotContent(BaseModel, tag_field="type", tag="computer_screenshot"):
    detail: Open[_responses.ImageDetail]
    file_id: str | None = None
    image_url: str | None = None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class Conversation(BaseModel):
    id: str
    created_at: int
    metadata: Object
    object: Literal["conversation"]


class ConversationDeletedResource(BaseModel):
    id: str
    deleted: bool
    object: Literal["conversation.deleted"]


class AdditionalTools(BaseModel, tag_field="type", tag="additional_tools"):
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[_responses.Tool]
    type: Literal["additional_tools"]


class ImageGenerationCall(BaseModel, tag_field="type", tag="image_generation_call"):
    id: str
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ImageGenerationCallSvgUsage | None = None


class ImageGenerationCallError(BaseModel):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None


class ImageGenerationCallErrorModerationDetails(BaseModel):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ImageGenerationCallSvgUsage(BaseModel):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class LocalShellCall(BaseModel, tag_field="type", tag="local_shell_call"):
    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]


class LocalShellCallAction(BaseModel):
    command: list[str]
    env: dict[str, str]
    type: Literal["exec"]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class LocalShellCallOutput(BaseModel, tag_field="type", tag="local_shell_call_output"):
    id: str
    output: str
    type: Literal["local_shell_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class McpApprovalRequest(BaseModel, tag_field="type", tag="mcp_approval_request"):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class McpApprovalResponse(BaseModel, tag_field="type", tag="mcp_approval_response"):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None = None


class McpCall(BaseModel, tag_field="type", tag="mcp_call"):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None = None
    error: _responses.McpToolCallError | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None


class McpListTools(BaseModel, tag_field="type", tag="mcp_list_tools"):
    id: str
    server_label: str
    tools: list[McpListToolsTool]
    type: Literal["mcp_list_tools"]
    error: str | None = None


class McpListToolsTool(BaseModel):
    input_schema: Object
    name: str
    annotations: Object | None = None
    description: str | None = None


class Program(BaseModel, tag_field="type", tag="program"):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]


class ProgramOutput(BaseModel, tag_field="type", tag="program_output"):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]


class ConversationItemList(BaseModel):
    data: list[ConversationItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class ContentReasoningText(BaseModel, tag_field="type", tag="reasoning_text"):
    text: str
    type: Literal["reasoning_text"]


class Message(BaseModel, tag_field="type", tag="message"):
    id: str
    content: list[Content]
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Literal["commentary", "final_answer"] | None = None


class SummaryTextContent(BaseModel, tag_field="type", tag="summary_text"):
    text: str
    type: Literal["summary_text"]


class TextContent(BaseModel, tag_field="type", tag="text"):
    text: str
    type: Literal["text"]


ConversationItem: TypeAlias = Union[
    Message,
    _responses.ResponseFunctionToolCallItem,
    _responses.ResponseFunctionToolCallOutputItem,
    _responses.ResponseFileSearchToolCall,
    _responses.ResponseFunctionWebSearch,
    ImageGenerationCall,
    _responses.ResponseComputerToolCall,
    _responses.ResponseComputerToolCallOutputItem,
    _responses.ResponseToolSearchCall,
    _responses.ResponseToolSearchOutputItem,
    AdditionalTools,
    _responses.ResponseConfigurationUpdateItem,
    _responses.ResponseReasoningItem,
    Program,
    ProgramOutput,
    _responses.ResponseCompactionItem,
    _responses.ResponseCodeInterpreterToolCall,
    LocalShellCall,
    LocalShellCallOutput,
    _responses.ResponseFunctionShellToolCall,
    _responses.ResponseFunctionShellToolCallOutput,
    _responses.ResponseApplyPatchToolCall,
    _responses.ResponseApplyPatchToolCallOutput,
    McpListTools,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    _responses.ResponseCustomToolCall,
    _responses.ResponseCustomToolCallOutput,
]

InputFileContent: TypeAlias = _responses.ResponseInputFile

InputImageContent: TypeAlias = _responses.ResponseInputImage

InputTextContent: TypeAlias = _responses.ResponseInputText

Content: TypeAlias = Union[
    _responses.ResponseInputText,
    _responses.ResponseOutputText,
    TextContent,
    SummaryTextContent,
    ContentReasoningText,
    _responses.ResponseOutputRefusal,
    _responses.ResponseInputImage,
    ComputerScreenshotContent,
    _responses.ResponseInputFile,
]

OutputTextContent: TypeAlias = _responses.ResponseOutputText

RefusalContent: TypeAlias = _responses.ResponseOutputRefusal

serve(globals())
