# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `beta_realtime`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, TypeAlias, Union

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import LazyArea, serve
from openai_async.types._words import Object, Open

if TYPE_CHECKING:
    import openai_async.types.shared as _shared
else:
    _shared = LazyArea("openai_async.types.shared")


class Conversation(BaseModel):
    id: str | None = None
    object: Literal["realtime.conversation"] | None = None


class ConversationCreatedEvent(BaseModel, tag_field="type", tag="conversation.created"):
    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]


class ConversationItem(BaseModel):
    id: str | None = None
    arguments: str | None = None
    call_id: str | None = None
    content: list[ConversationItemContent] | None = None
    name: str | None = None
    object: Literal["realtime.item"] | None = None
    output: str | None = None
    role: Literal["user", "assistant", "system"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    type: Literal["message", "function_call", "function_call_output"] | None = None


class ConversationItemContent(BaseModel):
    id: str | None = None
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] | None = None


class ConversationItemCreateEvent(BaseModel, tag_field="type", tag="conversation.item.create"):
    item: ConversationItem
    type: Literal["conversation.item.create"]
    event_id: str | None = None
    previous_item_id: str | None = None


class ConversationItemCreatedEvent(BaseModel, tag_field="type", tag="conversation.item.created"):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.created"]
    previous_item_id: str | None = None


class ConversationItemDeleteEvent(BaseModel, tag_field="type", tag="conversation.item.delete"):
    item_id: str
    type: Literal["conversation.item.delete"]
    event_id: str | None = None


class ConversationItemDeletedEvent(BaseModel, tag_field="type", tag="conversation.item.deleted"):
    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]


class ConversationItemInputAudioTranscriptionCompletedEvent(
    BaseModel, tag_field="type", tag="conversation.item.input_audio_transcription.completed"
):
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage
    logprobs: list[ConversationItemInputAudioTranscriptionCompletedEventLogprob] | None = None


class ConversationItemInputAudioTranscriptionCompletedEventLogprob(BaseModel):
    token: str
    bytes: list[int]
    logprob: float


class UsageTranscriptTextUsageDuration(BaseModel, tag_field="type", tag="duration"):
    seconds: float
    type: Literal["duration"]


class UsageTranscriptTextUsageTokens(BaseModel, tag_field="type", tag="tokens"):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: UsageTranscriptTextUsageTokensInputTokenDetails | None = None


class UsageTranscriptTextUsageTokensInputTokenDetails(BaseModel):
    audio_tokens: int | None = None
    text_tokens: int | None = None


class ConversationItemInputAudioTranscriptionDeltaEvent(
    BaseModel, tag_field="type", tag="conversation.item.input_audio_transcription.delta"
):
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[ConversationItemInputAudioTranscriptionDeltaEventLogprob] | None = None


class ConversationItemInputAudioTranscriptionDeltaEventLogprob(BaseModel):
    token: str
    bytes: list[int]
    logprob: float


class ConversationItemInputAudioTranscriptionFailedEvent(
    BaseModel, tag_field="type", tag="conversation.item.input_audio_transcription.failed"
):
    content_index: int
    error: ConversationItemInputAudioTranscriptionFailedEventError
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]


class ConversationItemInputAudioTranscriptionFailedEventError(BaseModel):
    code: str | None = None
    message: str | None = None
    param: str | None = None
    type: str | None = None


class ConversationItemRetrieveEvent(BaseModel, tag_field="type", tag="conversation.item.retrieve"):
    item_id: str
    type: Literal["conversation.item.retrieve"]
    event_id: str | None = None


class ConversationItemTruncateEvent(BaseModel, tag_field="type", tag="conversation.item.truncate"):
    audio_end_ms: int
    content_index: int
    item_id: str
    type: Literal["conversation.item.truncate"]
    event_id: str | None = None


class ConversationItemTruncatedEvent(BaseModel, tag_field="type", tag="conversation.item.truncated"):
    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]


class Content(BaseModel):
    id: str | None = None
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["input_text", "input_audio", "item_reference", "text"] | None = None


class ConversationItemWithReference(BaseModel):
    id: str | None = None
    arguments: str | None = None
    call_id: str | None = None
    content: list[Content] | None = None
    name: str | None = None
    object: Literal["realtime.item"] | None = None
    output: str | None = None
    role: Literal["user", "assistant", "system"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    type: Literal["message", "function_call", "function_call_output", "item_reference"] | None = None


class ErrorEventError(BaseModel):
    message: str
    type: str
    code: str | None = None
    event_id: str | None = None
    param: str | None = None


class ErrorEvent(BaseModel, tag_field="type", tag="error"):
    error: ErrorEventError
    event_id: str
    type: Literal["error"]


class InputAudioBufferAppendEvent(BaseModel, tag_field="type", tag="input_audio_buffer.append"):
    audio: str
    type: Literal["input_audio_buffer.append"]
    event_id: str | None = None


class InputAudioBufferClearEvent(BaseModel, tag_field="type", tag="input_audio_buffer.clear"):
    type: Literal["input_audio_buffer.clear"]
    event_id: str | None = None


class InputAudioBufferClearedEvent(BaseModel, tag_field="type", tag="input_audio_buffer.cleared"):
    event_id: str
    type: Literal["input_audio_buffer.cleared"]


class InputAudioBufferCommitEvent(BaseModel, tag_field="type", tag="input_audio_buffer.commit"):
    type: Literal["input_audio_buffer.commit"]
    event_id: str | None = None


class InputAudioBufferCommittedEvent(BaseModel, tag_field="type", tag="input_audio_buffer.committed"):
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: str | None = None


class InputAudioBufferSpeechStartedEvent(BaseModel, tag_field="type", tag="input_audio_buffer.speech_started"):
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_started"]


class InputAudioBufferSpeechStoppedEvent(BaseModel, tag_field="type", tag="input_audio_buffer.speech_stopped"):
    audio_end_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_stopped"]


class RateLimit(BaseModel):
    limit: int | None = None
    name: Literal["requests", "tokens"] | None = None
    remaining: int | None = None
    reset_seconds: float | None = None


class RateLimitsUpdatedEvent(BaseModel, tag_field="type", tag="rate_limits.updated"):
    event_id: str
    rate_limits: list[RateLimit]
    type: Literal["rate_limits.updated"]


class OutputAudioBufferClear(BaseModel, tag_field="type", tag="output_audio_buffer.clear"):
    type: Literal["output_audio_buffer.clear"]
    event_id: str | None = None


class RealtimeResponse(BaseModel):
    id: str | None = None
    conversation_id: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: _shared.Metadata | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    object: Literal["realtime.response"] | None = None
    output: list[ConversationItem] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatus | None = None
    temperature: float | None = None
    usage: RealtimeResponseUsage | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class RealtimeResponseStatusError(BaseModel):
    code: str | None = None
    message: str | None = None
    type: str | None = None


class RealtimeResponseStatus(BaseModel):
    error: RealtimeResponseStatusError | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    type: Literal["completed", "cancelled", "incomplete", "failed"] | None = None


class InputTokenDetails(BaseModel):
    audio_tokens: int | None = None
    cached_tokens: int | None = None
    text_tokens: int | None = None


class OutputTokenDetails(BaseModel):
    audio_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeResponseUsage(BaseModel):
    input_token_details: InputTokenDetails | None = None
    input_tokens: int | None = None
    output_token_details: OutputTokenDetails | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None


class ConversationItemRetrieved(BaseModel, tag_field="type", tag="conversation.item.retrieved"):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.retrieved"]


class OutputAudioBufferCleared(BaseModel, tag_field="type", tag="output_audio_buffer.cleared"):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.cleared"]


class OutputAudioBufferStarted(BaseModel, tag_field="type", tag="output_audio_buffer.started"):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.started"]


class OutputAudioBufferStopped(BaseModel, tag_field="type", tag="output_audio_buffer.stopped"):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.stopped"]


class ResponseAudioDeltaEvent(BaseModel, tag_field="type", tag="response.audio.delta"):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.delta"]


class ResponseAudioDoneEvent(BaseModel, tag_field="type", tag="response.audio.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.done"]


class ResponseAudioTranscriptDeltaEvent(BaseModel, tag_field="type", tag="response.audio_transcript.delta"):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio_transcript.delta"]


class ResponseAudioTranscriptDoneEvent(BaseModel, tag_field="type", tag="response.audio_transcript.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.audio_transcript.done"]


class ResponseCancelEvent(BaseModel, tag_field="type", tag="response.cancel"):
    type: Literal["response.cancel"]
    event_id: str | None = None
    response_id: str | None = None


class ResponseContentPartAddedEventPart(BaseModel):
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["text", "audio"] | None = None


class ResponseContentPartAddedEvent(BaseModel, tag_field="type", tag="response.content_part.added"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: ResponseContentPartAddedEventPart
    response_id: str
    type: Literal["response.content_part.added"]


class ResponseContentPartDoneEventPart(BaseModel):
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["text", "audio"] | None = None


class ResponseContentPartDoneEvent(BaseModel, tag_field="type", tag="response.content_part.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: ResponseContentPartDoneEventPart
    response_id: str
    type: Literal["response.content_part.done"]


class Response(BaseModel):
    conversation: str | Literal["auto", "none"] | None = None
    input: list[ConversationItemWithReference] | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    metadata: _shared.Metadata | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[ResponseTool] | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class ResponseCreateEvent(BaseModel, tag_field="type", tag="response.create"):
    type: Literal["response.create"]
    event_id: str | None = None
    response: Response | None = None


class ResponseTool(BaseModel):
    description: str | None = None
    name: str | None = None
    parameters: Object | None = None
    type: Literal["function"] | None = None


class ResponseCreatedEvent(BaseModel, tag_field="type", tag="response.created"):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]


class ResponseDoneEvent(BaseModel, tag_field="type", tag="response.done"):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]


class ResponseFunctionCallArgumentsDeltaEvent(
    BaseModel, tag_field="type", tag="response.function_call_arguments.delta"
):
    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]


class ResponseFunctionCallArgumentsDoneEvent(BaseModel, tag_field="type", tag="response.function_call_arguments.done"):
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]


class ResponseOutputItemAddedEvent(BaseModel, tag_field="type", tag="response.output_item.added"):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(BaseModel, tag_field="type", tag="response.output_item.done"):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]


class ResponseTextDeltaEvent(BaseModel, tag_field="type", tag="response.text.delta"):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.text.delta"]


class ResponseTextDoneEvent(BaseModel, tag_field="type", tag="response.text.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.text.done"]


class InputAudioNoiseReduction(BaseModel):
    type: Literal["near_field", "far_field"] | None = None


class SessionInputAudioTranscription(BaseModel):
    language: str | None = None
    model: str | None = None
    prompt: str | None = None


class Session(BaseModel):
    id: str | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_noise_reduction: InputAudioNoiseReduction | None = None
    input_audio_transcription: SessionInputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    model: Optional[
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
    ] = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    speed: float | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[RealtimeSessionTool] | None = None
    tracing: Open[RealtimeSessionTracing] | None = None
    turn_detection: SessionTurnDetection | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class RealtimeSessionTool(BaseModel):
    description: str | None = None
    name: str | None = None
    parameters: Object | None = None
    type: Literal["function"] | None = None


class RealtimeSessionTracingTracingConfiguration(BaseModel):
    group_id: str | None = None
    metadata: Object | None = None
    workflow_name: str | None = None


class SessionTurnDetection(BaseModel):
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: Literal["server_vad", "semantic_vad"] | None = None


class SessionCreateResponseClientSecret(BaseModel):
    expires_at: int
    value: str


class SessionCreateResponseInputAudioTranscription(BaseModel):
    model: str | None = None


class SessionCreateResponse(BaseModel):
    client_secret: SessionCreateResponseClientSecret
    input_audio_format: str | None = None
    input_audio_transcription: SessionCreateResponseInputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    output_audio_format: str | None = None
    speed: float | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[SessionCreateResponseTool] | None = None
    tracing: Open[SessionCreateResponseTracing] | None = None
    turn_detection: SessionCreateResponseTurnDetection | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class SessionCreateResponseTool(BaseModel):
    description: str | None = None
    name: str | None = None
    parameters: Object | None = None
    type: Literal["function"] | None = None


class SessionCreateResponseTracingTracingConfiguration(BaseModel):
    group_id: str | None = None
    metadata: Object | None = None
    workflow_name: str | None = None


class SessionCreateResponseTurnDetection(BaseModel):
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: str | None = None


class SessionCreatedEvent(BaseModel, tag_field="type", tag="session.created"):
    event_id: str
    session: Session
    type: Literal["session.created"]


class SessionUpdateEventSession(BaseModel):
    client_secret: SessionUpdateEventSessionClientSecret | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_noise_reduction: SessionUpdateEventSessionInputAudioNoiseReduction | None = None
    input_audio_transcription: SessionUpdateEventSessionInputAudioTranscription | None = None
    instructions: str | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    model: Optional[
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
    ] = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    speed: float | None = None
    temperature: float | None = None
    tool_choice: str | None = None
    tools: list[SessionTool] | None = None
    tracing: Open[SessionTracing] | None = None
    turn_detection: SessionUpdateEventSessionTurnDetection | None = None
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None = None


class SessionUpdateEventSessionClientSecret(BaseModel):
    expires_after: SessionClientSecretExpiresAfter | None = None


class SessionClientSecretExpiresAfter(BaseModel):
    anchor: Literal["created_at"]
    seconds: int | None = None


class SessionUpdateEventSessionInputAudioNoiseReduction(BaseModel):
    type: Literal["near_field", "far_field"] | None = None


class SessionUpdateEventSessionInputAudioTranscription(BaseModel):
    language: str | None = None
    model: str | None = None
    prompt: str | None = None


class SessionTool(BaseModel):
    description: str | None = None
    name: str | None = None
    parameters: Object | None = None
    type: Literal["function"] | None = None


class SessionTracingTracingConfiguration(BaseModel):
    group_id: str | None = None
    metadata: Object | None = None
    workflow_name: str | None = None


class SessionUpdateEventSessionTurnDetection(BaseModel):
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: Literal["server_vad", "semantic_vad"] | None = None


class SessionUpdateEvent(BaseModel, tag_field="type", tag="session.update"):
    session: SessionUpdateEventSession
    type: Literal["session.update"]
    event_id: str | None = None


class SessionUpdatedEvent(BaseModel, tag_field="type", tag="session.updated"):
    event_id: str
    session: Session
    type: Literal["session.updated"]


class TranscriptionSessionClientSecret(BaseModel):
    expires_at: int
    value: str


class TranscriptionSessionInputAudioTranscription(BaseModel):
    language: str | None = None
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None = None
    prompt: str | None = None


class TranscriptionSession(BaseModel):
    client_secret: TranscriptionSessionClientSecret
    input_audio_format: str | None = None
    input_audio_transcription: TranscriptionSessionInputAudioTranscription | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    turn_detection: TranscriptionSessionTurnDetection | None = None


class TranscriptionSessionTurnDetection(BaseModel):
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: str | None = None


class TranscriptionSessionUpdateSession(BaseModel):
    client_secret: TranscriptionSessionUpdateSessionClientSecret | None = None
    include: list[str] | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_noise_reduction: TranscriptionSessionUpdateSessionInputAudioNoiseReduction | None = None
    input_audio_transcription: TranscriptionSessionUpdateSessionInputAudioTranscription | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    turn_detection: TranscriptionSessionUpdateSessionTurnDetection | None = None


class TranscriptionSessionUpdateSessionClientSecret(BaseModel):
    expires_at: SessionClientSecretExpiresAt | None = None


class SessionClientSecretExpiresAt(BaseModel):
    anchor: Literal["created_at"] | None = None
    seconds: int | None = None


class TranscriptionSessionUpdateSessionInputAudioNoiseReduction(BaseModel):
    type: Literal["near_field", "far_field"] | None = None


class TranscriptionSessionUpdateSessionInputAudioTranscription(BaseModel):
    language: str | None = None
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None = None
    prompt: str | None = None


class TranscriptionSessionUpdateSessionTurnDetection(BaseModel):
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: Literal["server_vad", "semantic_vad"] | None = None


class TranscriptionSessionUpdate(BaseModel, tag_field="type", tag="transcription_session.update"):
    session: TranscriptionSessionUpdateSession
    type: Literal["transcription_session.update"]
    event_id: str | None = None


class TranscriptionSessionUpdatedEvent(BaseModel, tag_field="type", tag="transcription_session.updated"):
    event_id: str
    session: TranscriptionSession
    type: Literal["transcription_session.updated"]


Usage: TypeAlias = Union[UsageTranscriptTextUsageTokens, UsageTranscriptTextUsageDuration]

RealtimeClientEvent: TypeAlias = Union[
    ConversationItemCreateEvent,
    ConversationItemDeleteEvent,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    OutputAudioBufferClear,
    InputAudioBufferCommitEvent,
    ResponseCancelEvent,
    ResponseCreateEvent,
    SessionUpdateEvent,
    TranscriptionSessionUpdate,
]

RealtimeServerEvent: TypeAlias = Union[
    ConversationCreatedEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemRetrieved,
    ConversationItemTruncatedEvent,
    ErrorEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    RateLimitsUpdatedEvent,
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    SessionCreatedEvent,
    SessionUpdatedEvent,
    TranscriptionSessionUpdatedEvent,
    OutputAudioBufferStarted,
    OutputAudioBufferStopped,
    OutputAudioBufferCleared,
]

RealtimeSessionTracing: TypeAlias = Union[Literal["auto"], RealtimeSessionTracingTracingConfiguration]

SessionCreateResponseTracing: TypeAlias = Union[Literal["auto"], SessionCreateResponseTracingTracingConfiguration]

SessionTracing: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfiguration]

serve(globals())
