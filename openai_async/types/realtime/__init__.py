# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `realtime`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, TypeAlias, Union

import openai_async.types.responses as _responses
from openai_async._model import Model as BaseModel
from openai_async.types._lazy import LazyArea, serve
from openai_async.types._words import Object, Open

if TYPE_CHECKING:
    import openai_async.types.audio as _audio
    import openai_async.types.params.realtime as _realtime_params
    import openai_async.types.shared as _shared
    from openai_async.types.params.realtime import (
        AudioTranscriptionParam as AudioTranscriptionParam,
        CallAcceptParams as CallAcceptParams,
        CallCreateParams as CallCreateParams,
        CallReferParams as CallReferParams,
        CallRejectParams as CallRejectParams,
        ClientSecretCreateParams as ClientSecretCreateParams,
        ConnectClientEventParam as ConnectClientEventParam,
        ConversationItemCreateEventParam as ConversationItemCreateEventParam,
        ConversationItemDeleteEventParam as ConversationItemDeleteEventParam,
        ConversationItemParam as ConversationItemParam,
        ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam,
        ConversationItemTruncateEventParam as ConversationItemTruncateEventParam,
        InputAudioBufferAppendEventParam as InputAudioBufferAppendEventParam,
        InputAudioBufferClearEventParam as InputAudioBufferClearEventParam,
        InputAudioBufferCommitEventParam as InputAudioBufferCommitEventParam,
        OutputAudioBufferClearEventParam as OutputAudioBufferClearEventParam,
        RealtimeAudioConfigInputParam as RealtimeAudioConfigInputParam,
        RealtimeAudioConfigOutputParam as RealtimeAudioConfigOutputParam,
        RealtimeAudioConfigParam as RealtimeAudioConfigParam,
        RealtimeAudioFormatsParam as RealtimeAudioFormatsParam,
        RealtimeAudioInputTurnDetectionParam as RealtimeAudioInputTurnDetectionParam,
        RealtimeClientEventParam as RealtimeClientEventParam,
        RealtimeConnectParams as RealtimeConnectParams,
        RealtimeConversationItemAssistantMessageParam as RealtimeConversationItemAssistantMessageParam,
        RealtimeConversationItemFunctionCallOutputParam as RealtimeConversationItemFunctionCallOutputParam,
        RealtimeConversationItemFunctionCallParam as RealtimeConversationItemFunctionCallParam,
        RealtimeConversationItemSystemMessageParam as RealtimeConversationItemSystemMessageParam,
        RealtimeConversationItemUserMessageParam as RealtimeConversationItemUserMessageParam,
        RealtimeFunctionToolParam as RealtimeFunctionToolParam,
        RealtimeMcpApprovalRequestParam as RealtimeMcpApprovalRequestParam,
        RealtimeMcpApprovalResponseParam as RealtimeMcpApprovalResponseParam,
        RealtimeMcphttpErrorParam as RealtimeMcphttpErrorParam,
        RealtimeMcpListToolsParam as RealtimeMcpListToolsParam,
        RealtimeMcpProtocolErrorParam as RealtimeMcpProtocolErrorParam,
        RealtimeMcpToolCallParam as RealtimeMcpToolCallParam,
        RealtimeMcpToolExecutionErrorParam as RealtimeMcpToolExecutionErrorParam,
        RealtimeReasoningParam as RealtimeReasoningParam,
        RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam,
        RealtimeResponseCreateMcpToolParam as RealtimeResponseCreateMcpToolParam,
        RealtimeResponseCreateParamsParam as RealtimeResponseCreateParamsParam,
        RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam,
        RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam,
        RealtimeToolChoiceConfigParam as RealtimeToolChoiceConfigParam,
        RealtimeToolsConfigParam as RealtimeToolsConfigParam,
        RealtimeToolsConfigUnionParam as RealtimeToolsConfigUnionParam,
        RealtimeTracingConfigParam as RealtimeTracingConfigParam,
        RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
        RealtimeTranscriptionSessionAudioInputTurnDetectionParam as RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
        RealtimeTranscriptionSessionAudioParam as RealtimeTranscriptionSessionAudioParam,
        RealtimeTranscriptionSessionCreateRequestParam as RealtimeTranscriptionSessionCreateRequestParam,
        RealtimeTranslationClientEventParam as RealtimeTranslationClientEventParam,
        RealtimeTranslationInputAudioBufferAppendEventParam as RealtimeTranslationInputAudioBufferAppendEventParam,
        RealtimeTranslationSessionCloseEventParam as RealtimeTranslationSessionCloseEventParam,
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
        RealtimeTranslationSessionUpdateEventParam as RealtimeTranslationSessionUpdateEventParam,
        RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam,
        RealtimeTruncationParam as RealtimeTruncationParam,
        RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam,
        ResponseCancelEventParam as ResponseCancelEventParam,
        ResponseCreateEventParam as ResponseCreateEventParam,
        ResponseCreateEventWithReferencesParam as ResponseCreateEventWithReferencesParam,
        ResponseItemReferenceParam as ResponseItemReferenceParam,
        SessionUpdateEventParam as SessionUpdateEventParam,
    )
else:
    _audio = LazyArea("openai_async.types.audio")
    _realtime_params = LazyArea("openai_async.types.params.realtime")
    _shared = LazyArea("openai_async.types.shared")


class AudioTranscription(BaseModel):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None = None
    keywords: list[str] | None = None
    language: str | None = None
    languages: list[str] | None = None
    model: Union[
        str,
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ],
        None,
    ] = None
    prompt: str | None = None


class ClientSecretCreateResponse(BaseModel):
    expires_at: int
    session: ClientSecretCreateResponseSession
    value: str


class Conversation(BaseModel):
    id: str | None = None
    object: Literal["realtime.conversation"] | None = None


class ConversationCreatedEvent(BaseModel, tag_field="type", tag="conversation.created"):
    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]


class ConversationItemAdded(BaseModel, tag_field="type", tag="conversation.item.added", convert=("item",)):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.added"]
    previous_item_id: str | None = None


class ConversationItemCreateEvent(BaseModel, tag_field="type", tag="conversation.item.create", convert=("item",)):
    item: ConversationItem
    type: Literal["conversation.item.create"]
    event_id: str | None = None
    previous_item_id: str | None = None


class ConversationItemCreatedEvent(BaseModel, tag_field="type", tag="conversation.item.created", convert=("item",)):
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


class ConversationItemDone(BaseModel, tag_field="type", tag="conversation.item.done", convert=("item",)):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.done"]
    previous_item_id: str | None = None


class ConversationItemInputAudioTranscriptionCompletedEvent(
    BaseModel, tag_field="type", tag="conversation.item.input_audio_transcription.completed"
):
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage
    languages: list[_audio.TranscriptionLanguage] | None = None
    logprobs: list[LogProbProperties] | None = None


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
    logprobs: list[LogProbProperties] | None = None


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


class ConversationItemInputAudioTranscriptionSegment(
    BaseModel, tag_field="type", tag="conversation.item.input_audio_transcription.segment"
):
    id: str
    content_index: int
    end: float
    event_id: str
    item_id: str
    speaker: str
    start: float
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]


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


class InputAudioBufferDtmfEventReceivedEvent(BaseModel, tag_field="type", tag="input_audio_buffer.dtmf_event_received"):
    event: str
    received_at: int
    type: Literal["input_audio_buffer.dtmf_event_received"]


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


class InputAudioBufferTimeoutTriggered(BaseModel, tag_field="type", tag="input_audio_buffer.timeout_triggered"):
    audio_end_ms: int
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]


class LogProbProperties(BaseModel):
    token: str
    bytes: list[int]
    logprob: float


class McpListToolsCompleted(BaseModel, tag_field="type", tag="mcp_list_tools.completed"):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]


class McpListToolsFailed(BaseModel, tag_field="type", tag="mcp_list_tools.failed"):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.failed"]


class McpListToolsInProgress(BaseModel, tag_field="type", tag="mcp_list_tools.in_progress"):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]


class OutputAudioBufferClearEvent(BaseModel, tag_field="type", tag="output_audio_buffer.clear"):
    type: Literal["output_audio_buffer.clear"]
    event_id: str | None = None


class RateLimit(BaseModel):
    limit: int | None = None
    name: Literal["requests", "tokens"] | None = None
    remaining: int | None = None
    reset_seconds: float | None = None


class RateLimitsUpdatedEvent(BaseModel, tag_field="type", tag="rate_limits.updated"):
    event_id: str
    rate_limits: list[RateLimit]
    type: Literal["rate_limits.updated"]


class RealtimeAudioConfig(BaseModel):
    input: RealtimeAudioConfigInput | None = None
    output: RealtimeAudioConfigOutput | None = None


class RealtimeAudioConfigInputNoiseReduction(BaseModel):
    strength: float | None = None
    type: Open[NoiseReductionType] | None = None


class RealtimeAudioConfigInput(BaseModel):
    format: RealtimeAudioFormats | None = None
    noise_reduction: RealtimeAudioConfigInputNoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: RealtimeAudioInputTurnDetection | None = None


class RealtimeAudioConfigOutput(BaseModel):
    format: RealtimeAudioFormats | None = None
    speed: float | None = None
    voice: Open[Voice] | None = None


class VoiceID(BaseModel):
    id: str


class AudioPCM(BaseModel, tag_field="type", tag="audio/pcm"):
    rate: Literal[24000] | None = None
    type: Literal["audio/pcm"] | None = None


class AudioPCMA(BaseModel, tag_field="type", tag="audio/pcma"):
    type: Literal["audio/pcma"] | None = None


class AudioPCMU(BaseModel, tag_field="type", tag="audio/pcmu"):
    type: Literal["audio/pcmu"] | None = None


class RealtimeAudioInputTurnDetectionSemanticVad(BaseModel, tag_field="type", tag="semantic_vad"):
    type: Literal["semantic_vad"]
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None


class RealtimeAudioInputTurnDetectionServerVad(BaseModel, tag_field="type", tag="server_vad"):
    type: Literal["server_vad"]
    create_response: bool | None = None
    idle_timeout_ms: int | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None


class RealtimeConversationItemAssistantMessageContent(BaseModel):
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["output_text", "output_audio"] | None = None


class RealtimeConversationItemAssistantMessage(BaseModel):
    content: list[RealtimeConversationItemAssistantMessageContent]
    role: Literal["assistant"]
    type: Literal["message"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class RealtimeConversationItemFunctionCall(BaseModel):
    arguments: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    call_id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class RealtimeConversationItemFunctionCallOutput(BaseModel):
    call_id: str
    output: str
    type: Literal["function_call_output"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class RealtimeConversationItemSystemMessageContent(BaseModel):
    text: str | None = None
    type: Literal["input_text"] | None = None


class RealtimeConversationItemSystemMessage(BaseModel):
    content: list[RealtimeConversationItemSystemMessageContent]
    role: Literal["system"]
    type: Literal["message"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class RealtimeConversationItemUserMessageContent(BaseModel):
    audio: str | None = None
    detail: Literal["auto", "low", "high"] | None = None
    image_url: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["input_text", "input_audio", "input_image"] | None = None


class RealtimeConversationItemUserMessage(BaseModel):
    content: list[RealtimeConversationItemUserMessageContent]
    role: Literal["user"]
    type: Literal["message"]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


class RealtimeError(BaseModel):
    message: str
    type: str
    code: str | None = None
    event_id: str | None = None
    param: str | None = None


class RealtimeErrorEvent(BaseModel, tag_field="type", tag="error"):
    error: RealtimeError
    event_id: str
    type: Literal["error"]


class RealtimeFunctionTool(BaseModel, tag_field="type", tag="function"):
    description: str | None = None
    name: str | None = None
    parameters: Object | None = None
    type: Literal["function"] | None = None


class RealtimeMcpApprovalRequest(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class RealtimeMcpApprovalResponse(BaseModel):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: str | None = None


class RealtimeMcpListTools(BaseModel):
    server_label: str
    tools: list[RealtimeMcpListToolsTool]
    type: Literal["mcp_list_tools"]
    id: str | None = None


class RealtimeMcpListToolsTool(BaseModel):
    input_schema: Object
    name: str
    annotations: Object | None = None
    description: str | None = None


class RealtimeMcpProtocolError(BaseModel, tag_field="type", tag="protocol_error"):
    code: int
    message: str
    type: Literal["protocol_error"]


class RealtimeMcpToolCall(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: str | None = None
    error: RealtimeMcpToolCallError | None = None
    output: str | None = None


class RealtimeMcpToolExecutionError(BaseModel, tag_field="type", tag="tool_execution_error"):
    message: str
    type: Literal["tool_execution_error"]


class RealtimeMcphttpError(BaseModel, tag_field="type", tag="http_error"):
    code: int
    message: str
    type: Literal["http_error"]


class RealtimeReasoning(BaseModel):
    effort: Open[RealtimeReasoningEffort] | None = None


class RealtimeResponseAudio(BaseModel):
    output: RealtimeResponseAudioOutput | None = None


class RealtimeResponseAudioOutput(BaseModel):
    format: RealtimeAudioFormats | None = None
    voice: Union[
        str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], None
    ] = None


class RealtimeResponse(BaseModel, convert=("output",)):
    id: str | None = None
    audio: RealtimeResponseAudio | None = None
    conversation_id: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: _shared.Metadata | None = None
    object: Literal["realtime.response"] | None = None
    output: list[ConversationItem] | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatus | None = None
    usage: RealtimeResponseUsage | None = None


class Output(BaseModel):
    format: RealtimeAudioFormats | None = None
    voice: Open[OutputVoice] | None = None


class OutputVoiceID(BaseModel):
    id: str


class RealtimeResponseCreateAudioOutput(BaseModel):
    output: Output | None = None


class AllowedToolsMcpToolFilter(BaseModel):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class RealtimeResponseCreateMcpTool(BaseModel, tag_field="type", tag="mcp"):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: AllowedTools | None = None
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
    require_approval: Open[RequireApproval] | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class RequireApprovalMcpToolApprovalFilter(BaseModel):
    always: RequireApprovalMcpToolApprovalFilterAlways | None = None
    never: RequireApprovalMcpToolApprovalFilterNever | None = None


class RequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class RequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class RealtimeResponseCreateParams(BaseModel, convert=("input",)):
    audio: RealtimeResponseCreateAudioOutput | None = None
    conversation: str | Literal["auto", "none"] | None = None
    input: list[ConversationItem] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: _shared.Metadata | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    parallel_tool_calls: bool | None = None
    prompt: _responses.ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: Open[_realtime_params.RealtimeResponseCreateParamsToolChoice] | None = None
    tools: list[_realtime_params.RealtimeResponseCreateParamsTool] | None = None


class RealtimeResponseStatusError(BaseModel):
    code: str | None = None
    message: str | None = None
    type: str | None = None


class RealtimeResponseStatus(BaseModel):
    error: RealtimeResponseStatusError | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    type: Literal["completed", "cancelled", "incomplete", "failed"] | None = None


class RealtimeResponseUsage(BaseModel):
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    input_tokens: int | None = None
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None


class CachedTokensDetails(BaseModel):
    audio_tokens: int | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeResponseUsageInputTokenDetails(BaseModel):
    audio_tokens: int | None = None
    cached_tokens: int | None = None
    cached_tokens_details: CachedTokensDetails | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeResponseUsageOutputTokenDetails(BaseModel):
    audio_tokens: int | None = None
    text_tokens: int | None = None


class ConversationItemRetrieved(BaseModel, tag_field="type", tag="conversation.item.retrieved", convert=("item",)):
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


class RealtimeSessionCreateRequest(BaseModel, tag_field="type", tag="realtime"):
    type: Literal["realtime"]
    audio: RealtimeAudioConfig | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    model: Union[
        str,
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
        None,
    ] = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    parallel_tool_calls: bool | None = None
    prompt: _responses.ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: Open[RealtimeToolChoiceConfig] | None = None
    tools: RealtimeToolsConfig | None = None
    tracing: Open[RealtimeTracingConfig] | None = None
    truncation: Open[RealtimeTruncation] | None = None


class RealtimeSessionCreateResponseAudio(BaseModel):
    input: RealtimeSessionCreateResponseAudioInput | None = None
    output: RealtimeSessionCreateResponseAudioOutput | None = None


class RealtimeSessionCreateResponseAudioInput(BaseModel):
    format: RealtimeAudioFormats | None = None
    noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: AudioInputTurnDetection | None = None


class RealtimeSessionCreateResponseAudioInputNoiseReduction(BaseModel):
    strength: float | None = None
    type: Open[NoiseReductionType] | None = None


class AudioInputTurnDetectionSemanticVad(BaseModel, tag_field="type", tag="semantic_vad"):
    type: Literal["semantic_vad"]
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None


class AudioInputTurnDetectionServerVad(BaseModel, tag_field="type", tag="server_vad"):
    type: Literal["server_vad"]
    create_response: bool | None = None
    idle_timeout_ms: int | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None


class RealtimeSessionCreateResponseAudioOutput(BaseModel):
    format: RealtimeAudioFormats | None = None
    speed: float | None = None
    voice: Union[
        str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], None
    ] = None


class RealtimeSessionCreateResponse(BaseModel, tag_field="type", tag="realtime"):
    id: str
    object: Literal["realtime.session"]
    type: Literal["realtime"]
    audio: RealtimeSessionCreateResponseAudio | None = None
    expires_at: int | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    model: Union[
        str,
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
        None,
    ] = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    prompt: _responses.ResponsePrompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: Open[ToolChoice] | None = None
    tools: list[RealtimeSessionCreateResponseTool] | None = None
    tracing: Open[Tracing] | None = None
    truncation: Open[RealtimeTruncation] | None = None


class ToolMcpTool(BaseModel, tag_field="type", tag="mcp"):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: ToolMcpToolAllowedTools | None = None
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
    require_approval: Open[ToolMcpToolRequireApproval] | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


class ToolMcpToolAllowedToolsMcpToolFilter(BaseModel):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpToolRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways | None = None
    never: ToolMcpToolRequireApprovalMcpToolApprovalFilterNever | None = None


class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class TracingTracingConfiguration(BaseModel):
    group_id: str | None = None
    metadata: Object | None = None
    workflow_name: str | None = None


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


class TracingConfiguration(BaseModel):
    group_id: str | None = None
    metadata: Object | None = None
    workflow_name: str | None = None


class RealtimeTranscriptionSessionAudio(BaseModel):
    input: RealtimeTranscriptionSessionAudioInput | None = None


class RealtimeTranscriptionSessionAudioInputNoiseReduction(BaseModel):
    strength: float | None = None
    type: Open[NoiseReductionType] | None = None


class RealtimeTranscriptionSessionAudioInput(BaseModel):
    format: RealtimeAudioFormats | None = None
    noise_reduction: RealtimeTranscriptionSessionAudioInputNoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetection | None = None


class RealtimeTranscriptionSessionAudioInputTurnDetectionSemanticVad(BaseModel, tag_field="type", tag="semantic_vad"):
    type: Literal["semantic_vad"]
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    interrupt_response: bool | None = None


class RealtimeTranscriptionSessionAudioInputTurnDetectionServerVad(BaseModel, tag_field="type", tag="server_vad"):
    type: Literal["server_vad"]
    create_response: bool | None = None
    idle_timeout_ms: int | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None


class RealtimeTranscriptionSessionCreateRequest(BaseModel, tag_field="type", tag="transcription"):
    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None


class RealtimeTranscriptionSessionCreateResponseAudio(BaseModel):
    input: RealtimeTranscriptionSessionCreateResponseAudioInput | None = None


class RealtimeTranscriptionSessionCreateResponseAudioInput(BaseModel):
    format: RealtimeAudioFormats | None = None
    noise_reduction: RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None = None


class RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction(BaseModel):
    strength: float | None = None
    type: Open[NoiseReductionType] | None = None


class RealtimeTranscriptionSessionCreateResponse(BaseModel, tag_field="type", tag="transcription"):
    id: str
    object: str
    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionCreateResponseAudio | None = None
    expires_at: int | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None


class RealtimeTranscriptionSessionTurnDetection(BaseModel):
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: str | None = None


class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    expires_at: int
    session: RealtimeTranslationSession
    value: str


class RealtimeTranslationInputAudioBufferAppendEvent(
    BaseModel, tag_field="type", tag="session.input_audio_buffer.append"
):
    audio: str
    type: Literal["session.input_audio_buffer.append"]
    event_id: str | None = None


class RealtimeTranslationInputTranscriptDeltaEvent(BaseModel, tag_field="type", tag="session.input_transcript.delta"):
    delta: str
    event_id: str
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: int | None = None


class RealtimeTranslationOutputAudioDeltaEvent(BaseModel, tag_field="type", tag="session.output_audio.delta"):
    delta: str
    event_id: str
    type: Literal["session.output_audio.delta"]
    channels: int | None = None
    elapsed_ms: int | None = None
    format: Literal["pcm16"] | None = None
    sample_rate: int | None = None


class RealtimeTranslationOutputTranscriptDeltaEvent(BaseModel, tag_field="type", tag="session.output_transcript.delta"):
    delta: str
    event_id: str
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: int | None = None


class RealtimeTranslationSessionAudio(BaseModel):
    input: RealtimeTranslationSessionAudioInput | None = None
    output: RealtimeTranslationSessionAudioOutput | None = None


class RealtimeTranslationSessionAudioInput(BaseModel):
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None


class RealtimeTranslationSessionAudioInputNoiseReduction(BaseModel):
    type: Open[NoiseReductionType]
    strength: float | None = None


class RealtimeTranslationSessionAudioInputTranscription(BaseModel):
    model: str


class RealtimeTranslationSessionAudioOutput(BaseModel):
    language: str | None = None


class RealtimeTranslationSession(BaseModel):
    id: str
    audio: RealtimeTranslationSessionAudio
    expires_at: int
    model: str
    type: Literal["translation"]


class RealtimeTranslationSessionCloseEvent(BaseModel, tag_field="type", tag="session.close"):
    type: Literal["session.close"]
    event_id: str | None = None


class RealtimeTranslationSessionClosedEvent(BaseModel, tag_field="type", tag="session.closed"):
    event_id: str
    type: Literal["session.closed"]


class RealtimeTranslationSessionCreatedEvent(BaseModel, tag_field="type", tag="session.created"):
    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.created"]


class RealtimeTranslationSessionUpdateEvent(BaseModel, tag_field="type", tag="session.update"):
    session: RealtimeTranslationSessionUpdateRequest
    type: Literal["session.update"]
    event_id: str | None = None


class RealtimeTranslationSessionUpdateRequestAudio(BaseModel):
    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = None
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = None


class RealtimeTranslationSessionUpdateRequestAudioInput(BaseModel):
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None
    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None = None


class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction(BaseModel):
    type: Open[NoiseReductionType]
    strength: float | None = None


class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(BaseModel):
    model: str


class RealtimeTranslationSessionUpdateRequestAudioOutput(BaseModel):
    language: str | None = None


class RealtimeTranslationSessionUpdateRequest(BaseModel):
    audio: RealtimeTranslationSessionUpdateRequestAudio | None = None


class RealtimeTranslationSessionUpdatedEvent(BaseModel, tag_field="type", tag="session.updated"):
    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.updated"]


class RealtimeTruncationRetentionRatio(BaseModel):
    retention_ratio: float
    type: Literal["retention_ratio"]
    token_limits: TokenLimits | None = None


class TokenLimits(BaseModel):
    post_instructions: int | None = None


class ResponseAudioDeltaEvent(BaseModel, tag_field="type", tag="response.output_audio.delta"):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.delta"]


class ResponseAudioDoneEvent(BaseModel, tag_field="type", tag="response.output_audio.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.done"]


class ResponseAudioTranscriptDeltaEvent(BaseModel, tag_field="type", tag="response.output_audio_transcript.delta"):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio_transcript.delta"]


class ResponseAudioTranscriptDoneEvent(BaseModel, tag_field="type", tag="response.output_audio_transcript.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.output_audio_transcript.done"]


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


class ResponseCreateEvent(BaseModel, tag_field="type", tag="response.create"):
    type: Literal["response.create"]
    event_id: str | None = None
    response: RealtimeResponseCreateParams | None = None


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
    name: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]


class ResponseItemReference(BaseModel):
    id: str
    type: Literal["item_reference"]


class ResponseMcpCallArgumentsDelta(BaseModel, tag_field="type", tag="response.mcp_call_arguments.delta"):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: str | None = None


class ResponseMcpCallArgumentsDone(BaseModel, tag_field="type", tag="response.mcp_call_arguments.done"):
    arguments: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.done"]


class ResponseMcpCallCompleted(BaseModel, tag_field="type", tag="response.mcp_call.completed"):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.completed"]


class ResponseMcpCallFailed(BaseModel, tag_field="type", tag="response.mcp_call.failed"):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.failed"]


class ResponseMcpCallInProgress(BaseModel, tag_field="type", tag="response.mcp_call.in_progress"):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.in_progress"]


class ResponseOutputItemAddedEvent(BaseModel, tag_field="type", tag="response.output_item.added", convert=("item",)):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(BaseModel, tag_field="type", tag="response.output_item.done", convert=("item",)):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]


class ResponseTextDeltaEvent(BaseModel, tag_field="type", tag="response.output_text.delta"):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_text.delta"]


class ResponseTextDoneEvent(BaseModel, tag_field="type", tag="response.output_text.done"):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.output_text.done"]


class SessionCreatedEvent(BaseModel, tag_field="type", tag="session.created"):
    event_id: str
    session: SessionCreatedEventSession
    type: Literal["session.created"]


class SessionUpdateEvent(BaseModel, tag_field="type", tag="session.update"):
    session: SessionUpdateEventSession
    type: Literal["session.update"]
    event_id: str | None = None


class SessionUpdatedEvent(BaseModel, tag_field="type", tag="session.updated"):
    event_id: str
    session: SessionUpdatedEventSession
    type: Literal["session.updated"]


ClientSecretCreateResponseSession: TypeAlias = Union[
    RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse
]

ConversationItem: TypeAlias = Union[
    RealtimeConversationItemSystemMessage,
    RealtimeConversationItemUserMessage,
    RealtimeConversationItemAssistantMessage,
    RealtimeConversationItemFunctionCall,
    RealtimeConversationItemFunctionCallOutput,
    RealtimeMcpApprovalResponse,
    RealtimeMcpListTools,
    RealtimeMcpToolCall,
    RealtimeMcpApprovalRequest,
]

Usage: TypeAlias = Union[UsageTranscriptTextUsageTokens, UsageTranscriptTextUsageDuration]

NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]

Voice: TypeAlias = Union[
    str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], VoiceID
]

RealtimeAudioFormats: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]

RealtimeAudioInputTurnDetection: TypeAlias = Union[
    RealtimeAudioInputTurnDetectionServerVad, RealtimeAudioInputTurnDetectionSemanticVad, None
]

RealtimeClientEvent: TypeAlias = Union[
    ConversationItemCreateEvent,
    ConversationItemDeleteEvent,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    OutputAudioBufferClearEvent,
    InputAudioBufferCommitEvent,
    ResponseCancelEvent,
    ResponseCreateEvent,
    SessionUpdateEvent,
]

RealtimeMcpToolCallError: TypeAlias = Union[
    RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError, None
]

RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]

OutputVoice: TypeAlias = Union[
    str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], OutputVoiceID
]

AllowedTools: TypeAlias = Union[list[str], AllowedToolsMcpToolFilter, None]

RequireApproval: TypeAlias = Union[RequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]

RealtimeServerEvent: TypeAlias = Union[
    ConversationCreatedEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemRetrieved,
    ConversationItemTruncatedEvent,
    RealtimeErrorEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferDtmfEventReceivedEvent,
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
    OutputAudioBufferStarted,
    OutputAudioBufferStopped,
    OutputAudioBufferCleared,
    ConversationItemAdded,
    ConversationItemDone,
    InputAudioBufferTimeoutTriggered,
    ConversationItemInputAudioTranscriptionSegment,
    McpListToolsInProgress,
    McpListToolsCompleted,
    McpListToolsFailed,
    ResponseMcpCallArgumentsDelta,
    ResponseMcpCallArgumentsDone,
    ResponseMcpCallInProgress,
    ResponseMcpCallCompleted,
    ResponseMcpCallFailed,
]

AudioInputTurnDetection: TypeAlias = Union[AudioInputTurnDetectionServerVad, AudioInputTurnDetectionSemanticVad, None]

RealtimeSessionCreateResponseTool: TypeAlias = Union[RealtimeFunctionTool, ToolMcpTool]

ToolChoice: TypeAlias = Union[_responses.ToolChoiceOptions, _responses.ToolChoiceFunction, _responses.ToolChoiceMcp]

ToolMcpToolAllowedTools: TypeAlias = Union[list[str], ToolMcpToolAllowedToolsMcpToolFilter, None]

ToolMcpToolRequireApproval: TypeAlias = Union[
    ToolMcpToolRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]

Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration, None]

RealtimeToolChoiceConfig: TypeAlias = Union[
    _responses.ToolChoiceOptions, _responses.ToolChoiceFunction, _responses.ToolChoiceMcp
]

RealtimeToolsConfigUnion: TypeAlias = Union[RealtimeFunctionTool, Mcp]

RealtimeToolsConfig: TypeAlias = list[RealtimeToolsConfigUnion]

McpAllowedTools: TypeAlias = Union[list[str], McpAllowedToolsMcpToolFilter, None]

McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None]

RealtimeTracingConfig: TypeAlias = Union[Literal["auto"], TracingConfiguration, None]

RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = Union[
    RealtimeTranscriptionSessionAudioInputTurnDetectionServerVad,
    RealtimeTranscriptionSessionAudioInputTurnDetectionSemanticVad,
    None,
]

RealtimeTranslationClientEvent: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEvent,
    RealtimeTranslationInputAudioBufferAppendEvent,
    RealtimeTranslationSessionCloseEvent,
]

RealtimeTranslationServerEvent: TypeAlias = Union[
    RealtimeErrorEvent,
    RealtimeTranslationSessionCreatedEvent,
    RealtimeTranslationSessionUpdatedEvent,
    RealtimeTranslationSessionClosedEvent,
    RealtimeTranslationInputTranscriptDeltaEvent,
    RealtimeTranslationOutputTranscriptDeltaEvent,
    RealtimeTranslationOutputAudioDeltaEvent,
]

RealtimeTruncation: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatio]

SessionCreatedEventSession: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]

SessionUpdateEventSession: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]

SessionUpdatedEventSession: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]

serve(globals())
