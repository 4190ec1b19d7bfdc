# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `beta_assistants`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

import openai_async.types.shared as _shared
from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve
from openai_async.types._words import Object, Open


class Assistant(BaseModel):
    id: str
    created_at: int
    description: str | None = None
    instructions: str | None = None
    metadata: _shared.Metadata | None = None
    model: str
    name: str | None = None
    object: Literal["assistant"]
    tools: list[AssistantTool]
    response_format: Open[AssistantResponseFormatOption] | None = None
    temperature: float | None = None
    tool_resources: AssistantToolResources | None = None
    top_p: float | None = None


class AssistantToolResources(BaseModel):
    code_interpreter: AssistantToolResourcesCodeInterpreter | None = None
    file_search: AssistantToolResourcesFileSearch | None = None


class AssistantToolResourcesCodeInterpreter(BaseModel):
    file_ids: list[str] | None = None


class AssistantToolResourcesFileSearch(BaseModel):
    vector_store_ids: list[str] | None = None


class AssistantDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["assistant.deleted"]


class ErrorEvent(BaseModel, tag_field="event", tag="error"):
    data: _shared.ErrorObject
    event: Literal["error"]


class ThreadCreated(BaseModel, tag_field="event", tag="thread.created"):
    data: Thread
    event: Literal["thread.created"]
    enabled: bool | None = None


class ThreadMessageCompleted(BaseModel, tag_field="event", tag="thread.message.completed"):
    data: Message
    event: Literal["thread.message.completed"]


class ThreadMessageCreated(BaseModel, tag_field="event", tag="thread.message.created"):
    data: Message
    event: Literal["thread.message.created"]


class ThreadMessageDelta(BaseModel, tag_field="event", tag="thread.message.delta"):
    data: MessageDeltaEvent
    event: Literal["thread.message.delta"]


class ThreadMessageInProgress(BaseModel, tag_field="event", tag="thread.message.in_progress"):
    data: Message
    event: Literal["thread.message.in_progress"]


class ThreadMessageIncomplete(BaseModel, tag_field="event", tag="thread.message.incomplete"):
    data: Message
    event: Literal["thread.message.incomplete"]


class ThreadRunCancelled(BaseModel, tag_field="event", tag="thread.run.cancelled"):
    data: Run
    event: Literal["thread.run.cancelled"]


class ThreadRunCancelling(BaseModel, tag_field="event", tag="thread.run.cancelling"):
    data: Run
    event: Literal["thread.run.cancelling"]


class ThreadRunCompleted(BaseModel, tag_field="event", tag="thread.run.completed"):
    data: Run
    event: Literal["thread.run.completed"]


class ThreadRunCreated(BaseModel, tag_field="event", tag="thread.run.created"):
    data: Run
    event: Literal["thread.run.created"]


class ThreadRunExpired(BaseModel, tag_field="event", tag="thread.run.expired"):
    data: Run
    event: Literal["thread.run.expired"]


class ThreadRunFailed(BaseModel, tag_field="event", tag="thread.run.failed"):
    data: Run
    event: Literal["thread.run.failed"]


class ThreadRunInProgress(BaseModel, tag_field="event", tag="thread.run.in_progress"):
    data: Run
    event: Literal["thread.run.in_progress"]


class ThreadRunIncomplete(BaseModel, tag_field="event", tag="thread.run.incomplete"):
    data: Run
    event: Literal["thread.run.incomplete"]


class ThreadRunQueued(BaseModel, tag_field="event", tag="thread.run.queued"):
    data: Run
    event: Literal["thread.run.queued"]


class ThreadRunRequiresAction(BaseModel, tag_field="event", tag="thread.run.requires_action"):
    data: Run
    event: Literal["thread.run.requires_action"]


class ThreadRunStepCancelled(BaseModel, tag_field="event", tag="thread.run.step.cancelled"):
    data: RunStep
    event: Literal["thread.run.step.cancelled"]


class ThreadRunStepCompleted(BaseModel, tag_field="event", tag="thread.run.step.completed"):
    data: RunStep
    event: Literal["thread.run.step.completed"]


class ThreadRunStepCreated(BaseModel, tag_field="event", tag="thread.run.step.created"):
    data: RunStep
    event: Literal["thread.run.step.created"]


class ThreadRunStepDelta(BaseModel, tag_field="event", tag="thread.run.step.delta"):
    data: RunStepDeltaEvent
    event: Literal["thread.run.step.delta"]


class ThreadRunStepExpired(BaseModel, tag_field="event", tag="thread.run.step.expired"):
    data: RunStep
    event: Literal["thread.run.step.expired"]


class ThreadRunStepFailed(BaseModel, tag_field="event", tag="thread.run.step.failed"):
    data: RunStep
    event: Literal["thread.run.step.failed"]


class ThreadRunStepInProgress(BaseModel, tag_field="event", tag="thread.run.step.in_progress"):
    data: RunStep
    event: Literal["thread.run.step.in_progress"]


class AssistantToolChoice(BaseModel):
    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantToolChoiceFunction | None = None


class AssistantToolChoiceFunction(BaseModel):
    name: str


class CodeInterpreterTool(BaseModel, tag_field="type", tag="code_interpreter"):
    type: Literal["code_interpreter"]


class FileSearchToolFileSearch(BaseModel):
    max_num_results: int | None = None
    ranking_options: FileSearchToolFileSearchRankingOptions | None = None


class FileSearchToolFileSearchRankingOptions(BaseModel):
    score_threshold: float
    ranker: Literal["auto", "default_2024_08_21"] | None = None


class FileSearchTool(BaseModel, tag_field="type", tag="file_search"):
    type: Literal["file_search"]
    file_search: FileSearchToolFileSearch | None = None


class FunctionTool(BaseModel, tag_field="type", tag="function"):
    function: _shared.FunctionDefinition
    type: Literal["function"]


class Thread(BaseModel):
    id: str
    created_at: int
    metadata: _shared.Metadata | None = None
    object: Literal["thread"]
    tool_resources: ThreadToolResources | None = None


class ThreadToolResources(BaseModel):
    code_interpreter: ThreadToolResourcesCodeInterpreter | None = None
    file_search: ThreadToolResourcesFileSearch | None = None


class ThreadToolResourcesCodeInterpreter(BaseModel):
    file_ids: list[str] | None = None


class ThreadToolResourcesFileSearch(BaseModel):
    vector_store_ids: list[str] | None = None


class ThreadDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["thread.deleted"]


class FileCitationAnnotationFileCitation(BaseModel):
    file_id: str


class FileCitationAnnotation(BaseModel, tag_field="type", tag="file_citation"):
    end_index: int
    file_citation: FileCitationAnnotationFileCitation
    start_index: int
    text: str
    type: Literal["file_citation"]


class FileCitationDeltaAnnotationFileCitation(BaseModel):
    file_id: str | None = None
    quote: str | None = None


class FileCitationDeltaAnnotation(BaseModel, tag_field="type", tag="file_citation"):
    index: int
    type: Literal["file_citation"]
    end_index: int | None = None
    file_citation: FileCitationDeltaAnnotationFileCitation | None = None
    start_index: int | None = None
    text: str | None = None


class FilePathAnnotationFilePath(BaseModel):
    file_id: str


class FilePathAnnotation(BaseModel, tag_field="type", tag="file_path"):
    end_index: int
    file_path: FilePathAnnotationFilePath
    start_index: int
    text: str
    type: Literal["file_path"]


class FilePathDeltaAnnotationFilePath(BaseModel):
    file_id: str | None = None


class FilePathDeltaAnnotation(BaseModel, tag_field="type", tag="file_path"):
    index: int
    type: Literal["file_path"]
    end_index: int | None = None
    file_path: FilePathDeltaAnnotationFilePath | None = None
    start_index: int | None = None
    text: str | None = None


class ImageFile(BaseModel):
    file_id: str
    detail: Literal["auto", "low", "high"] | None = None


class ImageFileContentBlock(BaseModel, tag_field="type", tag="image_file"):
    image_file: ImageFile
    type: Literal["image_file"]


class ImageFileDelta(BaseModel):
    detail: Literal["auto", "low", "high"] | None = None
    file_id: str | None = None


class ImageFileDeltaBlock(BaseModel, tag_field="type", tag="image_file"):
    index: int
    type: Literal["image_file"]
    image_file: ImageFileDelta | None = None


class ImageURL(BaseModel):
    url: str
    detail: Literal["auto", "low", "high"] | None = None


class ImageURLContentBlock(BaseModel, tag_field="type", tag="image_url"):
    image_url: ImageURL
    type: Literal["image_url"]


class ImageURLDelta(BaseModel):
    detail: Literal["auto", "low", "high"] | None = None
    url: str | None = None


class ImageURLDeltaBlock(BaseModel, tag_field="type", tag="image_url"):
    index: int
    type: Literal["image_url"]
    image_url: ImageURLDelta | None = None


class Attachment(BaseModel):
    file_id: str | None = None
    tools: list[AttachmentTool] | None = None


class AttachmentToolAssistantToolsFileSearchTypeOnly(BaseModel, tag_field="type", tag="file_search"):
    type: Literal["file_search"]


class MessageIncompleteDetails(BaseModel):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]


class Message(BaseModel):
    id: str
    assistant_id: str | None = None
    attachments: list[Attachment] | None = None
    completed_at: int | None = None
    content: list[MessageContent]
    created_at: int
    incomplete_at: int | None = None
    incomplete_details: MessageIncompleteDetails | None = None
    metadata: _shared.Metadata | None = None
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: str | None = None
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str


class MessageDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]


class MessageDelta(BaseModel):
    content: list[MessageContentDelta] | None = None
    role: Literal["user", "assistant"] | None = None


class MessageDeltaEvent(BaseModel):
    id: str
    delta: MessageDelta
    object: Literal["thread.message.delta"]


class RefusalContentBlock(BaseModel, tag_field="type", tag="refusal"):
    refusal: str
    type: Literal["refusal"]


class RefusalDeltaBlock(BaseModel, tag_field="type", tag="refusal"):
    index: int
    type: Literal["refusal"]
    refusal: str | None = None


class RequiredActionFunctionToolCallFunction(BaseModel):
    arguments: str
    name: str


class RequiredActionFunctionToolCall(BaseModel):
    id: str
    function: RequiredActionFunctionToolCallFunction
    type: Literal["function"]


class RunIncompleteDetails(BaseModel):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None


class RunLastError(BaseModel):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str


class RequiredAction(BaseModel):
    submit_tool_outputs: RequiredActionSubmitToolOutputs
    type: Literal["submit_tool_outputs"]


class RequiredActionSubmitToolOutputs(BaseModel):
    tool_calls: list[RequiredActionFunctionToolCall]


class Run(BaseModel):
    id: str
    assistant_id: str
    cancelled_at: int | None = None
    completed_at: int | None = None
    created_at: int
    expires_at: int | None = None
    failed_at: int | None = None
    incomplete_details: RunIncompleteDetails | None = None
    instructions: str
    last_error: RunLastError | None = None
    max_completion_tokens: int | None = None
    max_prompt_tokens: int | None = None
    metadata: _shared.Metadata | None = None
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    required_action: RequiredAction | None = None
    response_format: Open[AssistantResponseFormatOption] | None = None
    started_at: int | None = None
    status: Open[RunStatus]
    thread_id: str
    tool_choice: Open[AssistantToolChoiceOption] | None = None
    tools: list[AssistantTool]
    truncation_strategy: TruncationStrategy | None = None
    usage: RunUsage | None = None
    temperature: float | None = None
    top_p: float | None = None


class TruncationStrategy(BaseModel):
    type: Literal["auto", "last_messages"]
    last_messages: int | None = None


class RunUsage(BaseModel):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


class CodeInterpreterLogs(BaseModel, tag_field="type", tag="logs"):
    index: int
    type: Literal["logs"]
    logs: str | None = None


class CodeInterpreterOutputImage(BaseModel, tag_field="type", tag="image"):
    index: int
    type: Literal["image"]
    image: Image | None = None


class Image(BaseModel):
    file_id: str | None = None


class CodeInterpreterToolCallCodeInterpreter(BaseModel):
    input: str
    outputs: list[CodeInterpreterToolCallCodeInterpreterOutput]


class CodeInterpreterToolCallCodeInterpreterOutputImage(BaseModel, tag_field="type", tag="image"):
    image: CodeInterpreterOutputImageImage
    type: Literal["image"]


class CodeInterpreterOutputImageImage(BaseModel):
    file_id: str


class CodeInterpreterOutputLogs(BaseModel, tag_field="type", tag="logs"):
    logs: str
    type: Literal["logs"]


class CodeInterpreterToolCall(BaseModel, tag_field="type", tag="code_interpreter"):
    id: str
    code_interpreter: CodeInterpreterToolCallCodeInterpreter
    type: Literal["code_interpreter"]


class CodeInterpreterToolCallDeltaCodeInterpreter(BaseModel):
    input: str | None = None
    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None = None


class CodeInterpreterToolCallDelta(BaseModel, tag_field="type", tag="code_interpreter"):
    index: int
    type: Literal["code_interpreter"]
    id: str | None = None
    code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter | None = None


class FileSearchToolCallFileSearch(BaseModel):
    ranking_options: FileSearchToolCallFileSearchRankingOptions | None = None
    results: list[FileSearchResult] | None = None


class FileSearchToolCallFileSearchRankingOptions(BaseModel):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: float


class FileSearchResult(BaseModel):
    file_id: str
    file_name: str
    score: float
    content: list[FileSearchResultContent] | None = None


class FileSearchResultContent(BaseModel):
    text: str | None = None
    type: Literal["text"] | None = None


class FileSearchToolCall(BaseModel, tag_field="type", tag="file_search"):
    id: str
    file_search: FileSearchToolCallFileSearch
    type: Literal["file_search"]


class FileSearchToolCallDelta(BaseModel, tag_field="type", tag="file_search"):
    file_search: Object
    index: int
    type: Literal["file_search"]
    id: str | None = None


class FunctionToolCallFunction(BaseModel):
    arguments: str
    name: str
    output: str | None = None


class FunctionToolCall(BaseModel, tag_field="type", tag="function"):
    id: str
    function: FunctionToolCallFunction
    type: Literal["function"]


class FunctionToolCallDeltaFunction(BaseModel):
    arguments: str | None = None
    name: str | None = None
    output: str | None = None


class FunctionToolCallDelta(BaseModel, tag_field="type", tag="function"):
    index: int
    type: Literal["function"]
    id: str | None = None
    function: FunctionToolCallDeltaFunction | None = None


class MessageCreationStepDetailsMessageCreation(BaseModel):
    message_id: str


class MessageCreationStepDetails(BaseModel, tag_field="type", tag="message_creation"):
    message_creation: MessageCreationStepDetailsMessageCreation
    type: Literal["message_creation"]


class RunStepLastError(BaseModel):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str


class RunStep(BaseModel):
    id: str
    assistant_id: str
    cancelled_at: int | None = None
    completed_at: int | None = None
    created_at: int
    expired_at: int | None = None
    failed_at: int | None = None
    last_error: RunStepLastError | None = None
    metadata: _shared.Metadata | None = None
    object: Literal["thread.run.step"]
    run_id: str
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: RunStepStepDetails
    thread_id: str
    type: Literal["message_creation", "tool_calls"]
    usage: RunStepUsage | None = None


class RunStepUsage(BaseModel):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


class RunStepDelta(BaseModel):
    step_details: RunStepDeltaStepDetails | None = None


class RunStepDeltaEvent(BaseModel):
    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]


class RunStepDeltaMessageDeltaMessageCreation(BaseModel):
    message_id: str | None = None


class RunStepDeltaMessageDelta(BaseModel, tag_field="type", tag="message_creation"):
    type: Literal["message_creation"]
    message_creation: RunStepDeltaMessageDeltaMessageCreation | None = None


class ToolCallDeltaObject(BaseModel, tag_field="type", tag="tool_calls"):
    type: Literal["tool_calls"]
    tool_calls: list[ToolCallDelta] | None = None


class ToolCallsStepDetails(BaseModel, tag_field="type", tag="tool_calls"):
    tool_calls: list[ToolCall]
    type: Literal["tool_calls"]


class Text(BaseModel):
    annotations: list[Annotation]
    value: str


class TextContentBlock(BaseModel, tag_field="type", tag="text"):
    text: Text
    type: Literal["text"]


class TextDelta(BaseModel):
    annotations: list[AnnotationDelta] | None = None
    value: str | None = None


class TextDeltaBlock(BaseModel, tag_field="type", tag="text"):
    index: int
    type: Literal["text"]
    text: TextDelta | None = None


AssistantResponseFormatOption: TypeAlias = Union[
    Literal["auto"], _shared.ResponseFormatText, _shared.ResponseFormatJSONObject, _shared.ResponseFormatJSONSchema
]

AssistantStreamEvent: TypeAlias = Union[
    ThreadCreated,
    ThreadRunCreated,
    ThreadRunQueued,
    ThreadRunInProgress,
    ThreadRunRequiresAction,
    ThreadRunCompleted,
    ThreadRunIncomplete,
    ThreadRunFailed,
    ThreadRunCancelling,
    ThreadRunCancelled,
    ThreadRunExpired,
    ThreadRunStepCreated,
    ThreadRunStepInProgress,
    ThreadRunStepDelta,
    ThreadRunStepCompleted,
    ThreadRunStepFailed,
    ThreadRunStepCancelled,
    ThreadRunStepExpired,
    ThreadMessageCreated,
    ThreadMessageInProgress,
    ThreadMessageDelta,
    ThreadMessageCompleted,
    ThreadMessageIncomplete,
    ErrorEvent,
]

AssistantTool: TypeAlias = Union[CodeInterpreterTool, FileSearchTool, FunctionTool]

AssistantToolChoiceOption: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoice]

Annotation: TypeAlias = Union[FileCitationAnnotation, FilePathAnnotation]

AnnotationDelta: TypeAlias = Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation]

AttachmentTool: TypeAlias = Union[CodeInterpreterTool, AttachmentToolAssistantToolsFileSearchTypeOnly]

MessageContent: TypeAlias = Union[ImageFileContentBlock, ImageURLContentBlock, TextContentBlock, RefusalContentBlock]

MessageContentDelta: TypeAlias = Union[ImageFileDeltaBlock, TextDeltaBlock, RefusalDeltaBlock, ImageURLDeltaBlock]

RunStatus: TypeAlias = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "incomplete",
    "expired",
]

CodeInterpreterToolCallCodeInterpreterOutput: TypeAlias = Union[
    CodeInterpreterOutputLogs, CodeInterpreterToolCallCodeInterpreterOutputImage
]

CodeInterpreterToolCallDeltaCodeInterpreterOutput: TypeAlias = Union[CodeInterpreterLogs, CodeInterpreterOutputImage]

RunStepStepDetails: TypeAlias = Union[MessageCreationStepDetails, ToolCallsStepDetails]

RunStepDeltaStepDetails: TypeAlias = Union[RunStepDeltaMessageDelta, ToolCallDeltaObject]

RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]

ToolCall: TypeAlias = Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall]

ToolCallDelta: TypeAlias = Union[CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta]

serve(globals())
