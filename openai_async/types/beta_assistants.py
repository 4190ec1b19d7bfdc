# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `beta_assistants`."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

import openai_async.types.shared as _shared
from openai_async._model import Model
from openai_async.types._lazy import serve
from openai_async.types._words import Object


class Assistant(Model):
    id: str
    created_at: int
    description: str | None = None
    instructions: str | None = None
    metadata: _shared.Metadata | None = None
    model: str
    name: str | None = None
    object: Literal["assistant"]
    tools: list[AssistantTool]
    response_format: AssistantResponseFormatOption | None = None
    temperature: float | None = None
    tool_resources: AssistantToolResources | None = None
    top_p: float | None = None


class AssistantToolResources(Model):
    code_interpreter: AssistantToolResourcesCodeInterpreter | None = None
    file_search: AssistantToolResourcesFileSearch | None = None


class AssistantToolResourcesCodeInterpreter(Model):
    file_ids: list[str] | None = None


class AssistantToolResourcesFileSearch(Model):
    vector_store_ids: list[str] | None = None


class AssistantDeleted(Model):
    id: str
    deleted: bool
    object: Literal["assistant.deleted"]


class ErrorEvent(Model, tag_field="event", tag="error"):
    data: _shared.ErrorObject
    event: Literal["error"]


class ThreadCreated(Model, tag_field="event", tag="thread.created"):
    data: Thread
    event: Literal["thread.created"]
    enabled: bool | None = None


class ThreadMessageCompleted(Model, tag_field="event", tag="thread.message.completed"):
    data: Message
    event: Literal["thread.message.completed"]


class ThreadMessageCreated(Model, tag_field="event", tag="thread.message.created"):
    data: Message
    event: Literal["thread.message.created"]


class ThreadMessageDelta(Model, tag_field="event", tag="thread.message.delta"):
    data: MessageDeltaEvent
    event: Literal["thread.message.delta"]


class ThreadMessageInProgress(Model, tag_field="event", tag="thread.message.in_progress"):
    data: Message
    event: Literal["thread.message.in_progress"]


class ThreadMessageIncomplete(Model, tag_field="event", tag="thread.message.incomplete"):
    data: Message
    event: Literal["thread.message.incomplete"]


class ThreadRunCancelled(Model, tag_field="event", tag="thread.run.cancelled"):
    data: Run
    event: Literal["thread.run.cancelled"]


class ThreadRunCancelling(Model, tag_field="event", tag="thread.run.cancelling"):
    data: Run
    event: Literal["thread.run.cancelling"]


class ThreadRunCompleted(Model, tag_field="event", tag="thread.run.completed"):
    data: Run
    event: Literal["thread.run.completed"]


class ThreadRunCreated(Model, tag_field="event", tag="thread.run.created"):
    data: Run
    event: Literal["thread.run.created"]


class ThreadRunExpired(Model, tag_field="event", tag="thread.run.expired"):
    data: Run
    event: Literal["thread.run.expired"]


class ThreadRunFailed(Model, tag_field="event", tag="thread.run.failed"):
    data: Run
    event: Literal["thread.run.failed"]


class ThreadRunInProgress(Model, tag_field="event", tag="thread.run.in_progress"):
    data: Run
    event: Literal["thread.run.in_progress"]


class ThreadRunIncomplete(Model, tag_field="event", tag="thread.run.incomplete"):
    data: Run
    event: Literal["thread.run.incomplete"]


class ThreadRunQueued(Model, tag_field="event", tag="thread.run.queued"):
    data: Run
    event: Literal["thread.run.queued"]


class ThreadRunRequiresAction(Model, tag_field="event", tag="thread.run.requires_action"):
    data: Run
    event: Literal["thread.run.requires_action"]


class ThreadRunStepCancelled(Model, tag_field="event", tag="thread.run.step.cancelled"):
    data: RunStep
    event: Literal["thread.run.step.cancelled"]


class ThreadRunStepCompleted(Model, tag_field="event", tag="thread.run.step.completed"):
    data: RunStep
    event: Literal["thread.run.step.completed"]


class ThreadRunStepCreated(Model, tag_field="event", tag="thread.run.step.created"):
    data: RunStep
    event: Literal["thread.run.step.created"]


class ThreadRunStepDelta(Model, tag_field="event", tag="thread.run.step.delta"):
    data: RunStepDeltaEvent
    event: Literal["thread.run.step.delta"]


class ThreadRunStepExpired(Model, tag_field="event", tag="thread.run.step.expired"):
    data: RunStep
    event: Literal["thread.run.step.expired"]


class ThreadRunStepFailed(Model, tag_field="event", tag="thread.run.step.failed"):
    data: RunStep
    event: Literal["thread.run.step.failed"]


class ThreadRunStepInProgress(Model, tag_field="event", tag="thread.run.step.in_progress"):
    data: RunStep
    event: Literal["thread.run.step.in_progress"]


class AssistantToolChoice(Model):
    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantToolChoiceFunction | None = None


class AssistantToolChoiceFunction(Model):
    name: str


class CodeInterpreterTool(Model, tag_field="type", tag="code_interpreter"):
    type: Literal["code_interpreter"]


class FileSearchToolFileSearch(Model):
    max_num_results: int | None = None
    ranking_options: FileSearchToolFileSearchRankingOptions | None = None


class FileSearchToolFileSearchRankingOptions(Model):
    score_threshold: float
    ranker: Literal["auto", "default_2024_08_21"] | None = None


class FileSearchTool(Model, tag_field="type", tag="file_search"):
    type: Literal["file_search"]
    file_search: FileSearchToolFileSearch | None = None


class FunctionTool(Model, tag_field="type", tag="function"):
    function: _shared.FunctionDefinition
    type: Literal["function"]


class Thread(Model):
    id: str
    created_at: int
    metadata: _shared.Metadata | None = None
    object: Literal["thread"]
    tool_resources: ThreadToolResources | None = None


class ThreadToolResources(Model):
    code_interpreter: ThreadToolResourcesCodeInterpreter | None = None
    file_search: ThreadToolResourcesFileSearch | None = None


class ThreadToolResourcesCodeInterpreter(Model):
    file_ids: list[str] | None = None


class ThreadToolResourcesFileSearch(Model):
    vector_store_ids: list[str] | None = None


class ThreadDeleted(Model):
    id: str
    deleted: bool
    object: Literal["thread.deleted"]


class FileCitationAnnotationFileCitation(Model):
    file_id: str


class FileCitationAnnotation(Model, tag_field="type", tag="file_citation"):
    end_index: int
    file_citation: FileCitationAnnotationFileCitation
    start_index: int
    text: str
    type: Literal["file_citation"]


class FileCitationDeltaAnnotationFileCitation(Model):
    file_id: str | None = None
    quote: str | None = None


class FileCitationDeltaAnnotation(Model, tag_field="type", tag="file_citation"):
    index: int
    type: Literal["file_citation"]
    end_index: int | None = None
    file_citation: FileCitationDeltaAnnotationFileCitation | None = None
    start_index: int | None = None
    text: str | None = None


class FilePathAnnotationFilePath(Model):
    file_id: str


class FilePathAnnotation(Model, tag_field="type", tag="file_path"):
    end_index: int
    file_path: FilePathAnnotationFilePath
    start_index: int
    text: str
    type: Literal["file_path"]


class FilePathDeltaAnnotationFilePath(Model):
    file_id: str | None = None


class FilePathDeltaAnnotation(Model, tag_field="type", tag="file_path"):
    index: int
    type: Literal["file_path"]
    end_index: int | None = None
    file_path: FilePathDeltaAnnotationFilePath | None = None
    start_index: int | None = None
    text: str | None = None


class ImageFile(Model):
    file_id: str
    detail: Literal["auto", "low", "high"] | None = None


class ImageFileContentBlock(Model, tag_field="type", tag="image_file"):
    image_file: ImageFile
    type: Literal["image_file"]


class ImageFileDelta(Model):
    detail: Literal["auto", "low", "high"] | None = None
    file_id: str | None = None


class ImageFileDeltaBlock(Model, tag_field="type", tag="image_file"):
    index: int
    type: Literal["image_file"]
    image_file: ImageFileDelta | None = None


class ImageURL(Model):
    url: str
    detail: Literal["auto", "low", "high"] | None = None


class ImageURLContentBlock(Model, tag_field="type", tag="image_url"):
    image_url: ImageURL
    type: Literal["image_url"]


class ImageURLDelta(Model):
    detail: Literal["auto", "low", "high"] | None = None
    url: str | None = None


class ImageURLDeltaBlock(Model, tag_field="type", tag="image_url"):
    index: int
    type: Literal["image_url"]
    image_url: ImageURLDelta | None = None


class Attachment(Model):
    file_id: str | None = None
    tools: list[AttachmentTool] | None = None


class AttachmentToolAssistantToolsFileSearchTypeOnly(Model, tag_field="type", tag="file_search"):
    type: Literal["file_search"]


class MessageIncompleteDetails(Model):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]


class Message(Model):
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


class MessageDeleted(Model):
    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]


class MessageDelta(Model):
    content: list[MessageContentDelta] | None = None
    role: Literal["user", "assistant"] | None = None


class MessageDeltaEvent(Model):
    id: str
    delta: MessageDelta
    object: Literal["thread.message.delta"]


class RefusalContentBlock(Model, tag_field="type", tag="refusal"):
    refusal: str
    type: Literal["refusal"]


class RefusalDeltaBlock(Model, tag_field="type", tag="refusal"):
    index: int
    type: Literal["refusal"]
    refusal: str | None = None


class RequiredActionFunctionToolCallFunction(Model):
    arguments: str
    name: str


class RequiredActionFunctionToolCall(Model):
    id: str
    function: RequiredActionFunctionToolCallFunction
    type: Literal["function"]


class RunIncompleteDetails(Model):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None


class RunLastError(Model):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str


class RequiredAction(Model):
    submit_tool_outputs: RequiredActionSubmitToolOutputs
    type: Literal["submit_tool_outputs"]


class RequiredActionSubmitToolOutputs(Model):
    tool_calls: list[RequiredActionFunctionToolCall]


class Run(Model):
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
    response_format: AssistantResponseFormatOption | None = None
    started_at: int | None = None
    status: RunStatus
    thread_id: str
    tool_choice: AssistantToolChoiceOption | None = None
    tools: list[AssistantTool]
    truncation_strategy: TruncationStrategy | None = None
    usage: RunUsage | None = None
    temperature: float | None = None
    top_p: float | None = None


class TruncationStrategy(Model):
    type: Literal["auto", "last_messages"]
    last_messages: int | None = None


class RunUsage(Model):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


class CodeInterpreterLogs(Model, tag_field="type", tag="logs"):
    index: int
    type: Literal["logs"]
    logs: str | None = None


class CodeInterpreterOutputImage(Model, tag_field="type", tag="image"):
    index: int
    type: Literal["image"]
    image: Image | None = None


class Image(Model):
    file_id: str | None = None


class CodeInterpreterToolCallCodeInterpreter(Model):
    input: str
    outputs: list[CodeInterpreterToolCallCodeInterpreterOutput]


class CodeInterpreterToolCallCodeInterpreterOutputImage(Model, tag_field="type", tag="image"):
    image: CodeInterpreterOutputImageImage
    type: Literal["image"]


class CodeInterpreterOutputImageImage(Model):
    file_id: str


class CodeInterpreterOutputLogs(Model, tag_field="type", tag="logs"):
    logs: str
    type: Literal["logs"]


class CodeInterpreterToolCall(Model, tag_field="type", tag="code_interpreter"):
    id: str
    code_interpreter: CodeInterpreterToolCallCodeInterpreter
    type: Literal["code_interpreter"]


class CodeInterpreterToolCallDeltaCodeInterpreter(Model):
    input: str | None = None
    outputs: list[CodeInterpreterToolCallDeltaCodeInterpreterOutput] | None = None


class CodeInterpreterToolCallDelta(Model, tag_field="type", tag="code_interpreter"):
    index: int
    type: Literal["code_interpreter"]
    id: str | None = None
    code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter | None = None


class FileSearchToolCallFileSearch(Model):
    ranking_options: FileSearchToolCallFileSearchRankingOptions | None = None
    results: list[FileSearchResult] | None = None


class FileSearchToolCallFileSearchRankingOptions(Model):
    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: float


class FileSearchResult(Model):
    file_id: str
    file_name: str
    score: float
    content: list[FileSearchResultContent] | None = None


class FileSearchResultContent(Model):
    text: str | None = None
    type: Literal["text"] | None = None


class FileSearchToolCall(Model, tag_field="type", tag="file_search"):
    id: str
    file_search: FileSearchToolCallFileSearch
    type: Literal["file_search"]


class FileSearchToolCallDelta(Model, tag_field="type", tag="file_search"):
    file_search: Object
    index: int
    type: Literal["file_search"]
    id: str | None = None


class FunctionToolCallFunction(Model):
    arguments: str
    name: str
    output: str | None = None


class FunctionToolCall(Model, tag_field="type", tag="function"):
    id: str
    function: FunctionToolCallFunction
    type: Literal["function"]


class FunctionToolCallDeltaFunction(Model):
    arguments: str | None = None
    name: str | None = None
    output: str | None = None


class FunctionToolCallDelta(Model, tag_field="type", tag="function"):
    index: int
    type: Literal["function"]
    id: str | None = None
    function: FunctionToolCallDeltaFunction | None = None


class MessageCreationStepDetailsMessageCreation(Model):
    message_id: str


class MessageCreationStepDetails(Model, tag_field="type", tag="message_creation"):
    message_creation: MessageCreationStepDetailsMessageCreation
    type: Literal["message_creation"]


class RunStepLastError(Model):
    code: Literal["server_error", "rate_limit_exceeded"]
    message: str


class RunStep(Model):
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


class RunStepUsage(Model):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


class RunStepDelta(Model):
    step_details: RunStepDeltaStepDetails | None = None


class RunStepDeltaEvent(Model):
    id: str
    delta: RunStepDelta
    object: Literal["thread.run.step.delta"]


class RunStepDeltaMessageDeltaMessageCreation(Model):
    message_id: str | None = None


class RunStepDeltaMessageDelta(Model, tag_field="type", tag="message_creation"):
    type: Literal["message_creation"]
    message_creation: RunStepDeltaMessageDeltaMessageCreation | None = None


class ToolCallDeltaObject(Model, tag_field="type", tag="tool_calls"):
    type: Literal["tool_calls"]
    tool_calls: list[ToolCallDelta] | None = None


class ToolCallsStepDetails(Model, tag_field="type", tag="tool_calls"):
    tool_calls: list[ToolCall]
    type: Literal["tool_calls"]


class Text(Model):
    annotations: list[Annotation]
    value: str


class TextContentBlock(Model, tag_field="type", tag="text"):
    text: Text
    type: Literal["text"]


class TextDelta(Model):
    annotations: list[AnnotationDelta] | None = None
    value: str | None = None


class TextDeltaBlock(Model, tag_field="type", tag="text"):
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
