# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `beta_assistants`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

import openai_async.types.params.shared_params as _shared_params
from openai_async.types._lazy import LazyArea
from openai_async.types._words import SequenceNotStr

if TYPE_CHECKING:
    import openai_async.types.beta_assistants as _beta_assistants
    import openai_async.types.shared as _shared
else:
    _beta_assistants = LazyArea("openai_async.types.beta_assistants")
    _shared = LazyArea("openai_async.types.shared")


class AssistantCreateParams(TypedDict, total=False):
    model: Required[str]
    description: str | None
    instructions: str | None
    metadata: _shared_params.Metadata | None
    name: str | None
    reasoning_effort: _shared.ReasoningEffort | None
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None
    tool_resources: AssistantCreateParamsToolResources | None
    tools: Iterable[AssistantToolParam]
    top_p: float | None


class AssistantCreateParamsToolResources(TypedDict, total=False):
    code_interpreter: AssistantCreateParamsToolResourcesCodeInterpreter
    file_search: AssistantCreateParamsToolResourcesFileSearch


class AssistantCreateParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class AssistantCreateParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    vector_stores: Iterable[AssistantCreateParamsToolResourcesFileSearchVectorStore]


class AssistantCreateParamsToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: SequenceNotStr[str]
    metadata: _shared_params.Metadata | None


class AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]


class AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]


class AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class AssistantListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]


class AssistantToolChoiceParam(TypedDict, total=False):
    type: Required[Literal["function", "code_interpreter", "file_search"]]
    function: AssistantToolChoiceFunctionParam


class AssistantUpdateParams(TypedDict, total=False):
    description: str | None
    instructions: str | None
    metadata: _shared_params.Metadata | None
    model: str
    name: str | None
    reasoning_effort: _shared.ReasoningEffort | None
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None
    tool_resources: AssistantUpdateParamsToolResources | None
    tools: Iterable[AssistantToolParam]
    top_p: float | None


class AssistantUpdateParamsToolResources(TypedDict, total=False):
    code_interpreter: AssistantUpdateParamsToolResourcesCodeInterpreter
    file_search: AssistantUpdateParamsToolResourcesFileSearch


class AssistantUpdateParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class AssistantUpdateParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]


class CodeInterpreterToolParam(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class FileSearch(TypedDict, total=False):
    max_num_results: int
    ranking_options: FileSearchRankingOptions


class FileSearchRankingOptions(TypedDict, total=False):
    score_threshold: Required[float]
    ranker: Literal["auto", "default_2024_08_21"]


class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    file_search: FileSearch


class FunctionToolParam(TypedDict, total=False):
    function: Required[_shared_params.FunctionDefinition]
    type: Required[Literal["function"]]


class Thread(TypedDict, total=False):
    messages: Iterable[ThreadMessage]
    metadata: _shared_params.Metadata | None
    tool_resources: ThreadToolResources | None


class ThreadCreateAndRunParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    instructions: str | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: _shared_params.Metadata | None
    model: str | None
    parallel_tool_calls: bool
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None
    thread: Thread
    tool_choice: AssistantToolChoiceOptionParam | None
    tool_resources: ThreadCreateAndRunParamsToolResources | None
    tools: Iterable[AssistantToolParam] | None
    top_p: float | None
    truncation_strategy: ThreadCreateAndRunParamsTruncationStrategy | None


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Literal[False] | None


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParamsBase, total=False):
    stream: Required[Literal[True]]


class ThreadMessage(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[ThreadMessageAttachment] | None
    metadata: _shared_params.Metadata | None


class ThreadMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[ThreadMessageAttachmentTool]


class ThreadMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ThreadToolResources(TypedDict, total=False):
    code_interpreter: ThreadToolResourcesCodeInterpreter
    file_search: ThreadToolResourcesFileSearch


class ThreadToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ThreadToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    vector_stores: Iterable[ThreadToolResourcesFileSearchVectorStore]


class ThreadToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ThreadToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: SequenceNotStr[str]
    metadata: _shared_params.Metadata | None


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]


class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class ThreadCreateAndRunParamsToolResources(TypedDict, total=False):
    code_interpreter: ThreadCreateAndRunParamsToolResourcesCodeInterpreter
    file_search: ThreadCreateAndRunParamsToolResourcesFileSearch


class ThreadCreateAndRunParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ThreadCreateAndRunParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]


class ThreadCreateAndRunParamsTruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None


class Message(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[MessageAttachment] | None
    metadata: _shared_params.Metadata | None


class MessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[MessageAttachmentTool]


class MessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ThreadCreateParams(TypedDict, total=False):
    messages: Iterable[Message]
    metadata: _shared_params.Metadata | None
    tool_resources: ThreadCreateParamsToolResources | None


class ThreadCreateParamsToolResources(TypedDict, total=False):
    code_interpreter: ThreadCreateParamsToolResourcesCodeInterpreter
    file_search: ThreadCreateParamsToolResourcesFileSearch


class ThreadCreateParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ThreadCreateParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    vector_stores: Iterable[ThreadCreateParamsToolResourcesFileSearchVectorStore]


class ThreadCreateParamsToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: SequenceNotStr[str]
    metadata: _shared_params.Metadata | None


class ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]


class ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]


class ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]


class ThreadUpdateParams(TypedDict, total=False):
    metadata: _shared_params.Metadata | None
    tool_resources: ThreadUpdateParamsToolResources | None


class ThreadUpdateParamsToolResources(TypedDict, total=False):
    code_interpreter: ThreadUpdateParamsToolResourcesCodeInterpreter
    file_search: ThreadUpdateParamsToolResourcesFileSearch


class ThreadUpdateParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]


class ThreadUpdateParamsToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]


class ImageFileContentBlockParam(TypedDict, total=False):
    image_file: Required[ImageFileParam]
    type: Required[Literal["image_file"]]


class ImageFileParam(TypedDict, total=False):
    file_id: Required[str]
    detail: Literal["auto", "low", "high"]


class ImageURLContentBlockParam(TypedDict, total=False):
    image_url: Required[ImageURLParam]
    type: Required[Literal["image_url"]]


class ImageURLParam(TypedDict, total=False):
    url: Required[str]
    detail: Literal["auto", "low", "high"]


class Attachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[AttachmentTool]


class AttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class MessageCreateParams(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[Attachment] | None
    metadata: _shared_params.Metadata | None


class MessageListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    run_id: str


class MessageUpdateParams(TypedDict, total=False):
    thread_id: Required[str]
    metadata: _shared_params.Metadata | None


class AdditionalMessage(TypedDict, total=False):
    content: Required[str | Iterable[MessageContentPartParam]]
    role: Required[Literal["user", "assistant"]]
    attachments: Iterable[AdditionalMessageAttachment] | None
    metadata: _shared_params.Metadata | None


class AdditionalMessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[AdditionalMessageAttachmentTool]


class AdditionalMessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class RunCreateParamsBase(TypedDict, total=False):
    assistant_id: Required[str]
    include: list[_beta_assistants.RunStepInclude]
    additional_instructions: str | None
    additional_messages: Iterable[AdditionalMessage] | None
    instructions: str | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: _shared_params.Metadata | None
    model: str | None
    parallel_tool_calls: bool
    reasoning_effort: _shared.ReasoningEffort | None
    response_format: AssistantResponseFormatOptionParam | None
    temperature: float | None
    tool_choice: AssistantToolChoiceOptionParam | None
    tools: Iterable[AssistantToolParam] | None
    top_p: float | None
    truncation_strategy: RunCreateParamsTruncationStrategy | None


class RunCreateParamsNonStreaming(RunCreateParamsBase, total=False):
    stream: Literal[False] | None


class RunCreateParamsStreaming(RunCreateParamsBase, total=False):
    stream: Required[Literal[True]]


class RunCreateParamsTruncationStrategy(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None


class RunListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class RunSubmitToolOutputsParamsBase(TypedDict, total=False):
    thread_id: Required[str]
    tool_outputs: Required[Iterable[ToolOutput]]


class RunSubmitToolOutputsParamsNonStreaming(RunSubmitToolOutputsParamsBase, total=False):
    stream: Literal[False] | None


class RunSubmitToolOutputsParamsStreaming(RunSubmitToolOutputsParamsBase, total=False):
    stream: Required[Literal[True]]


class ToolOutput(TypedDict, total=False):
    output: str
    tool_call_id: str


class RunUpdateParams(TypedDict, total=False):
    thread_id: Required[str]
    metadata: _shared_params.Metadata | None


class StepListParams(TypedDict, total=False):
    thread_id: Required[str]
    after: str
    before: str
    include: list[_beta_assistants.RunStepInclude]
    limit: int
    order: Literal["asc", "desc"]


class StepRetrieveParams(TypedDict, total=False):
    thread_id: Required[str]
    run_id: Required[str]
    include: list[_beta_assistants.RunStepInclude]


class TextContentBlockParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]

AssistantResponseFormatOptionParam: TypeAlias = Union[
    Literal["auto"],
    _shared_params.ResponseFormatText,
    _shared_params.ResponseFormatJSONObject,
    _shared_params.ResponseFormatJSONSchema,
]

AssistantToolChoiceOptionParam: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoiceParam]

AssistantToolParam: TypeAlias = Union[CodeInterpreterToolParam, FileSearchToolParam, FunctionToolParam]

ThreadCreateAndRunParams: TypeAlias = Union[ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming]

ThreadMessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, ThreadMessageAttachmentToolFileSearch]

ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]

MessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, MessageAttachmentToolFileSearch]

ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]

MessageContentPartParam: TypeAlias = Union[ImageFileContentBlockParam, ImageURLContentBlockParam, TextContentBlockParam]

AttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, AttachmentToolFileSearch]

AdditionalMessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, AdditionalMessageAttachmentToolFileSearch]

RunCreateParams: TypeAlias = Union[RunCreateParamsNonStreaming, RunCreateParamsStreaming]

RunSubmitToolOutputsParams: TypeAlias = Union[
    RunSubmitToolOutputsParamsNonStreaming, RunSubmitToolOutputsParamsStreaming
]
