# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Literal, TypeAlias, Union

import openai_async.types.shared as _shared
from openai_async._model import Model as BaseModel
from openai_async.types._lazy import LazyArea, serve
from openai_async.types._words import ContentType, Object

if TYPE_CHECKING:
    import openai_async.types.completions as _completions
    from openai_async.types.params.chat import (
        ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
        ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
        ChatCompletionAudioParam as ChatCompletionAudioParam,
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
        ChatCompletionContentPartParam as ChatCompletionContentPartParam,
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
        ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
        ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
        ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
        ChatCompletionMessageParam as ChatCompletionMessageParam,
        ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
        ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
        ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
        ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
        ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
        ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
        ChatCompletionToolParam as ChatCompletionToolParam,
        ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
        CompletionCreateParams as CompletionCreateParams,
        CompletionListParams as CompletionListParams,
        CompletionUpdateParams as CompletionUpdateParams,
        CreateChatCompletionRequestMessageParam as CreateChatCompletionRequestMessageParam,
    )
else:
    _completions = LazyArea("openai_async.types.completions")


class ChatCompletion(BaseModel):
    id: str
    choices: list[ChatCompletionChoice]
    created: int
    model: str
    object: Literal["chat.completion"]
    metadata: _shared.Metadata | None = None
    moderation: ChatCompletionModeration | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    system_fingerprint: str | None = None
    usage: _completions.CompletionUsage | None = None


class ChatCompletionChoice(BaseModel):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    index: int
    logprobs: ChatCompletionChoiceLogprobs | None = None
    message: ChatCompletionMessage


class ChatCompletionChoiceLogprobs(BaseModel):
    content: list[ChatCompletionTokenLogprob] | None = None
    refusal: list[ChatCompletionTokenLogprob] | None = None


class ChatCompletionModeration(BaseModel):
    input: ChatCompletionModerationInput
    output: ChatCompletionModerationOutput


class ChatCompletionModerationInputError(BaseModel, tag_field="type", tag="error"):
    code: str
    message: str
    type: Literal["error"]


class ChatCompletionModerationInputModerationResults(BaseModel, tag_field="type", tag="moderation_results"):
    model: str
    results: list[ChatCompletionModerationInputModerationResultsResult]
    type: Literal["moderation_results"]


class ChatCompletionModerationInputModerationResultsResult(BaseModel):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class ChatCompletionModerationOutputError(BaseModel, tag_field="type", tag="error"):
    code: str
    message: str
    type: Literal["error"]


class ChatCompletionModerationOutputModerationResults(BaseModel, tag_field="type", tag="moderation_results"):
    model: str
    results: list[ChatCompletionModerationOutputModerationResultsResult]
    type: Literal["moderation_results"]


class ChatCompletionModerationOutputModerationResultsResult(BaseModel):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class ChatCompletionAudio(BaseModel):
    id: str
    data: str
    expires_at: int
    transcript: str


class ChatCompletionChunk(BaseModel):
    id: str
    choices: list[ChatCompletionChunkChoice]
    created: int
    model: str
    object: Literal["chat.completion.chunk"]
    moderation: ChatCompletionChunkModeration | None = None
    obfuscation: str | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    system_fingerprint: str | None = None
    usage: _completions.CompletionUsage | None = None


class ChatCompletionChunkChoice(BaseModel):
    delta: ChoiceDelta
    index: int
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None = None
    logprobs: ChatCompletionChunkChoiceLogprobs | None = None


class ChoiceDelta(BaseModel):
    audio: ChoiceDeltaAudio | None = None
    content: str | None = None
    function_call: ChoiceDeltaFunctionCall | None = None
    refusal: str | None = None
    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    tool_calls: list[ChoiceDeltaToolCall] | None = None


class ChoiceDeltaAudio(BaseModel):
    id: str | None = None
    data: str | None = None
    expires_at: int | None = None
    transcript: str | None = None


class ChoiceDeltaFunctionCall(BaseModel):
    arguments: str | None = None
    name: str | None = None


class ChoiceDeltaToolCall(BaseModel):
    index: int
    id: str | None = None
    function: ChoiceDeltaToolCallFunction | None = None
    type: Literal["function"] | None = None


class ChoiceDeltaToolCallFunction(BaseModel):
    arguments: str | None = None
    name: str | None = None


class ChatCompletionChunkChoiceLogprobs(BaseModel):
    content: list[ChatCompletionTokenLogprob] | None = None
    refusal: list[ChatCompletionTokenLogprob] | None = None


class ChatCompletionChunkModeration(BaseModel):
    input: ChatCompletionChunkModerationInput
    output: ChatCompletionChunkModerationOutput


class ChatCompletionChunkModerationInputError(BaseModel, tag_field="type", tag="error"):
    code: str
    message: str
    type: Literal["error"]


class ChatCompletionChunkModerationInputModerationResults(BaseModel, tag_field="type", tag="moderation_results"):
    model: str
    results: list[ChatCompletionChunkModerationInputModerationResultsResult]
    type: Literal["moderation_results"]


class ChatCompletionChunkModerationInputModerationResultsResult(BaseModel):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class ChatCompletionChunkModerationOutputError(BaseModel, tag_field="type", tag="error"):
    code: str
    message: str
    type: Literal["error"]


class ChatCompletionChunkModerationOutputModerationResults(BaseModel, tag_field="type", tag="moderation_results"):
    model: str
    results: list[ChatCompletionChunkModerationOutputModerationResultsResult]
    type: Literal["moderation_results"]


class ChatCompletionChunkModerationOutputModerationResultsResult(BaseModel):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


class ChatCompletionContentPartImage(BaseModel, tag_field="type", tag="image_url"):
    image_url: ImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: ChatCompletionContentPartImagePromptCacheBreakpoint | None = None


class ImageURL(BaseModel):
    url: str
    detail: Literal["auto", "low", "high", "original"] | None = None


class ChatCompletionContentPartImagePromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ChatCompletionContentPartText(BaseModel, tag_field="type", tag="text"):
    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: ChatCompletionContentPartTextPromptCacheBreakpoint | None = None


class ChatCompletionContentPartTextPromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ChatCompletionDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["chat.completion.deleted"]


class ChatCompletionFunctionTool(BaseModel):
    function: _shared.FunctionDefinition
    type: Literal["function"]


class Annotation(BaseModel):
    type: Literal["url_citation"]
    url_citation: AnnotationURLCitation


class AnnotationURLCitation(BaseModel):
    end_index: int
    start_index: int
    title: str
    url: str


class ChatCompletionMessage(BaseModel):
    content: str | None = None
    refusal: str | None = None
    role: Literal["assistant"]
    annotations: list[Annotation] | None = None
    audio: ChatCompletionAudio | None = None
    function_call: FunctionCall | None = None
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None


class FunctionCall(BaseModel):
    arguments: str
    name: str


class ChatCompletionMessageCustomToolCall(BaseModel, tag_field="type", tag="custom"):
    id: str
    custom: Custom
    type: Literal["custom"]


class Custom(BaseModel):
    input: str
    name: str


class ChatCompletionMessageFunctionToolCall(BaseModel, tag_field="type", tag="function"):
    id: str
    function: Function
    type: Literal["function"]


class Function(BaseModel):
    arguments: str
    name: str


class ChatCompletionStoreMessage(ChatCompletionMessage):
    id: str
    content_parts: list[ChatCompletionStoreMessageContentPart] | None = None


class ChatCompletionTokenLogprob(BaseModel):
    token: str
    bytes: list[int] | None = None
    logprob: float
    top_logprobs: list[TopLogprob]


class TopLogprob(BaseModel):
    token: str
    bytes: list[int] | None = None
    logprob: float


class ParsedChatCompletion(ChatCompletion, Generic[ContentType]):
    choices: list[ParsedChoice[ContentType]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[ContentType]):
    parsed: ContentType | None = None
    tool_calls: list[ParsedFunctionToolCall] | None = None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChoice(ChatCompletionChoice, Generic[ContentType]):
    message: ParsedChatCompletionMessage[ContentType]  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedFunction(Function):
    parsed_arguments: Object | None = None


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall, tag_field="type", tag="function"):
    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]


ChatCompletionModerationInput: TypeAlias = Union[
    ChatCompletionModerationInputModerationResults, ChatCompletionModerationInputError
]

ChatCompletionModerationOutput: TypeAlias = Union[
    ChatCompletionModerationOutputModerationResults, ChatCompletionModerationOutputError
]

ChatCompletionChunkModerationInput: TypeAlias = Union[
    ChatCompletionChunkModerationInputModerationResults, ChatCompletionChunkModerationInputError
]

ChatCompletionChunkModerationOutput: TypeAlias = Union[
    ChatCompletionChunkModerationOutputModerationResults, ChatCompletionChunkModerationOutputError
]

ChatCompletionMessageToolCall: TypeAlias = ChatCompletionMessageFunctionToolCall

ChatCompletionMessageToolCallUnion: TypeAlias = Union[
    ChatCompletionMessageFunctionToolCall, ChatCompletionMessageCustomToolCall
]

ChatCompletionModality: TypeAlias = Literal["text", "audio"]

ChatCompletionReasoningEffort: TypeAlias = _shared.ReasoningEffort

ChatCompletionRole: TypeAlias = Literal["developer", "system", "user", "assistant", "tool", "function"]

ChatCompletionStoreMessageContentPart: TypeAlias = Union[ChatCompletionContentPartText, ChatCompletionContentPartImage]

serve(globals())
