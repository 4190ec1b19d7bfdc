# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `beta_realtime`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

from openai_async.types._lazy import LazyArea

if TYPE_CHECKING:
    import openai_async.types.params.shared_params as _shared_params
else:
    _shared_params = LazyArea("openai_async.types.params.shared_params")


class ConversationItemContentParam(TypedDict, total=False):
    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"]


class ConversationItemCreateEventParam(TypedDict, total=False):
    item: Required[ConversationItemParam]
    type: Required[Literal["conversation.item.create"]]
    event_id: str
    previous_item_id: str


class ConversationItemDeleteEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["conversation.item.delete"]]
    event_id: str


class ConversationItemParam(TypedDict, total=False):
    id: str
    arguments: str
    call_id: str
    content: Iterable[ConversationItemContentParam]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output"]


class ConversationItemRetrieveEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["conversation.item.retrieve"]]
    event_id: str


class ConversationItemTruncateEventParam(TypedDict, total=False):
    audio_end_ms: Required[int]
    content_index: Required[int]
    item_id: Required[str]
    type: Required[Literal["conversation.item.truncate"]]
    event_id: str


class Content(TypedDict, total=False):
    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text"]


class ConversationItemWithReferenceParam(TypedDict, total=False):
    id: str
    arguments: str
    call_id: str
    content: Iterable[Content]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output", "item_reference"]


class InputAudioBufferAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["input_audio_buffer.append"]]
    event_id: str


class InputAudioBufferClearEventParam(TypedDict, total=False):
    type: Required[Literal["input_audio_buffer.clear"]]
    event_id: str


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    type: Required[Literal["input_audio_buffer.commit"]]
    event_id: str


class OutputAudioBufferClear(TypedDict, total=False):
    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str


class RealtimeConnectParams(TypedDict, total=False):
    model: Required[str]


class ResponseCancelEventParam(TypedDict, total=False):
    type: Required[Literal["response.cancel"]]
    event_id: str
    response_id: str


class Response(TypedDict, total=False):
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemWithReferenceParam]
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    metadata: _shared_params.Metadata | None
    modalities: list[Literal["text", "audio"]]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    temperature: float
    tool_choice: str
    tools: Iterable[ResponseTool]
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]


class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: Response


class ResponseTool(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]


class SessionCreateParamsClientSecret(TypedDict, total=False):
    expires_after: ClientSecretExpiresAfter


class ClientSecretExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: int


class SessionCreateParamsInputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]


class SessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    language: str
    model: str
    prompt: str


class SessionCreateParams(TypedDict, total=False):
    client_secret: SessionCreateParamsClientSecret
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionCreateParamsInputAudioNoiseReduction
    input_audio_transcription: SessionCreateParamsInputAudioTranscription
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    modalities: list[Literal["text", "audio"]]
    model: Literal[
        "gpt-realtime",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    speed: float
    temperature: float
    tool_choice: str
    tools: Iterable[Tool]
    tracing: Tracing
    turn_detection: SessionCreateParamsTurnDetection
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]


class Tool(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]


class TracingTracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str


class SessionCreateParamsTurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]


class SessionUpdateEventParamSession(TypedDict, total=False):
    client_secret: SessionUpdateEventParamSessionClientSecret
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionUpdateEventParamSessionInputAudioNoiseReduction
    input_audio_transcription: SessionUpdateEventParamSessionInputAudioTranscription
    instructions: str
    max_response_output_tokens: int | Literal["inf"]
    modalities: list[Literal["text", "audio"]]
    model: Literal[
        "gpt-realtime",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    speed: float
    temperature: float
    tool_choice: str
    tools: Iterable[SessionTool]
    tracing: SessionTracing
    turn_detection: SessionUpdateEventParamSessionTurnDetection
    voice: str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]


class SessionUpdateEventParamSessionClientSecret(TypedDict, total=False):
    expires_after: SessionClientSecretExpiresAfter


class SessionClientSecretExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: int


class SessionUpdateEventParamSessionInputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]


class SessionUpdateEventParamSessionInputAudioTranscription(TypedDict, total=False):
    language: str
    model: str
    prompt: str


class SessionTool(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]


class SessionTracingTracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str


class SessionUpdateEventParamSessionTurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]


class SessionUpdateEventParam(TypedDict, total=False):
    session: Required[SessionUpdateEventParamSession]
    type: Required[Literal["session.update"]]
    event_id: str


class TranscriptionSessionCreateParamsClientSecret(TypedDict, total=False):
    expires_at: ClientSecretExpiresAt


class ClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class TranscriptionSessionCreateParamsInputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]


class TranscriptionSessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str


class TranscriptionSessionCreateParams(TypedDict, total=False):
    client_secret: TranscriptionSessionCreateParamsClientSecret
    include: list[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: TranscriptionSessionCreateParamsInputAudioNoiseReduction
    input_audio_transcription: TranscriptionSessionCreateParamsInputAudioTranscription
    modalities: list[Literal["text", "audio"]]
    turn_detection: TranscriptionSessionCreateParamsTurnDetection


class TranscriptionSessionCreateParamsTurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]


class TranscriptionSessionUpdateParamSession(TypedDict, total=False):
    client_secret: TranscriptionSessionUpdateParamSessionClientSecret
    include: list[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: TranscriptionSessionUpdateParamSessionInputAudioNoiseReduction
    input_audio_transcription: TranscriptionSessionUpdateParamSessionInputAudioTranscription
    modalities: list[Literal["text", "audio"]]
    turn_detection: TranscriptionSessionUpdateParamSessionTurnDetection


class TranscriptionSessionUpdateParamSessionClientSecret(TypedDict, total=False):
    expires_at: SessionClientSecretExpiresAt


class SessionClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class TranscriptionSessionUpdateParamSessionInputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]


class TranscriptionSessionUpdateParamSessionInputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str


class TranscriptionSessionUpdateParamSessionTurnDetection(TypedDict, total=False):
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float
    type: Literal["server_vad", "semantic_vad"]


class TranscriptionSessionUpdateParam(TypedDict, total=False):
    session: Required[TranscriptionSessionUpdateParamSession]
    type: Required[Literal["transcription_session.update"]]
    event_id: str


RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClear,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
    TranscriptionSessionUpdateParam,
]

Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]

SessionTracing: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfiguration]
