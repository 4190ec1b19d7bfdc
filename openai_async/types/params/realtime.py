# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `realtime`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

import openai_async.types.params.responses as _responses_params
import openai_async.types.realtime as _realtime
import openai_async.types.responses as _responses
from openai_async.types._lazy import LazyArea
from openai_async.types._words import SequenceNotStr

if TYPE_CHECKING:
    import openai_async.types.params.shared_params as _shared_params
else:
    _shared_params = LazyArea("openai_async.types.params.shared_params")


class AudioTranscriptionParam(TypedDict, total=False):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
    keywords: SequenceNotStr[str]
    language: str
    languages: SequenceNotStr[str]
    model: str
    prompt: str


class CallAcceptParams(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam
    include: list[Literal["item.input_audio_transcription.logprobs"]]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    model: str
    output_modalities: list[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: _responses_params.ResponsePromptParam | None
    reasoning: RealtimeReasoningParam
    tool_choice: RealtimeToolChoiceConfigParam
    tools: RealtimeToolsConfigParam
    tracing: RealtimeTracingConfigParam | None
    truncation: RealtimeTruncationParam


class CallCreateParams(TypedDict, total=False):
    sdp: Required[str]
    session: RealtimeSessionCreateRequestParam


class CallReferParams(TypedDict, total=False):
    target_uri: Required[str]


class CallRejectParams(TypedDict, total=False):
    status_code: int


class ClientSecretCreateParams(TypedDict, total=False):
    expires_after: ClientSecretCreateParamsExpiresAfter
    session: ClientSecretCreateParamsSession


class ClientSecretCreateParamsExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class ConversationItemCreateEventParam(TypedDict, total=False):
    item: Required[ConversationItemParam]
    type: Required[Literal["conversation.item.create"]]
    event_id: str
    previous_item_id: str


class ConversationItemDeleteEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["conversation.item.delete"]]
    event_id: str


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


class OutputAudioBufferClearEventParam(TypedDict, total=False):
    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str


class RealtimeAudioConfigInputParamNoiseReduction(TypedDict, total=False):
    strength: float
    type: _realtime.NoiseReductionType


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: RealtimeAudioConfigInputParamNoiseReduction
    transcription: AudioTranscriptionParam
    turn_detection: RealtimeAudioInputTurnDetectionParam | None


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    speed: float
    voice: Voice


class VoiceID(TypedDict, total=False):
    id: Required[str]


class RealtimeAudioConfigParam(TypedDict, total=False):
    input: RealtimeAudioConfigInputParam
    output: RealtimeAudioConfigOutputParam


class AudioPCM(TypedDict, total=False):
    rate: Literal[24000]
    type: Literal["audio/pcm"]


class AudioPCMA(TypedDict, total=False):
    type: Literal["audio/pcma"]


class AudioPCMU(TypedDict, total=False):
    type: Literal["audio/pcmu"]


class RealtimeAudioInputTurnDetectionParamSemanticVad(TypedDict, total=False):
    type: Required[Literal["semantic_vad"]]
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool


class RealtimeAudioInputTurnDetectionParamServerVad(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    create_response: bool
    idle_timeout_ms: int | None
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float


class RealtimeConnectParams(TypedDict, total=False):
    call_id: str
    model: str


class RealtimeConversationItemAssistantMessageParamContent(TypedDict, total=False):
    audio: str
    text: str
    transcript: str
    type: Literal["output_text", "output_audio"]


class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    content: Required[Iterable[RealtimeConversationItemAssistantMessageParamContent]]
    role: Required[Literal["assistant"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str]
    type: Required[Literal["function_call_output"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    call_id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemSystemMessageParamContent(TypedDict, total=False):
    text: str
    type: Literal["input_text"]


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    content: Required[Iterable[RealtimeConversationItemSystemMessageParamContent]]
    role: Required[Literal["system"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemUserMessageParamContent(TypedDict, total=False):
    audio: str
    detail: Literal["auto", "low", "high"]
    image_url: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "input_image"]


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    content: Required[Iterable[RealtimeConversationItemUserMessageParamContent]]
    role: Required[Literal["user"]]
    type: Required[Literal["message"]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeFunctionToolParam(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]


class RealtimeMcpApprovalRequestParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]


class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    id: Required[str]
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    reason: str | None


class RealtimeMcpListToolsParam(TypedDict, total=False):
    server_label: Required[str]
    tools: Required[Iterable[RealtimeMcpListToolsParamTool]]
    type: Required[Literal["mcp_list_tools"]]
    id: str


class RealtimeMcpListToolsParamTool(TypedDict, total=False):
    input_schema: Required[object]
    name: Required[str]
    annotations: object | None
    description: str | None


class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["protocol_error"]]


class RealtimeMcpToolCallParam(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    approval_request_id: str | None
    error: Error | None
    output: str | None


class RealtimeMcpToolExecutionErrorParam(TypedDict, total=False):
    message: Required[str]
    type: Required[Literal["tool_execution_error"]]


class RealtimeMcphttpErrorParam(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["http_error"]]


class RealtimeReasoningParam(TypedDict, total=False):
    effort: _realtime.RealtimeReasoningEffort


class Output(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    voice: OutputVoice


class OutputVoiceID(TypedDict, total=False):
    id: Required[str]


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    output: Output


class AllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: AllowedTools | None
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
    require_approval: RequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str


class RequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: RequireApprovalMcpToolApprovalFilterAlways
    never: RequireApprovalMcpToolApprovalFilterNever


class RequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class RequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemParam]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    metadata: _shared_params.Metadata | None
    output_modalities: list[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: _responses_params.ResponsePromptParam | None
    reasoning: RealtimeReasoningParam
    tool_choice: RealtimeResponseCreateParamsParamToolChoice
    tools: Iterable[RealtimeResponseCreateParamsParamTool]


class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    audio: RealtimeResponseCreateAudioOutputParam
    conversation: str | Literal["auto", "none"]
    input: Iterable[ConversationItemParam | ResponseItemReferenceParam]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    metadata: _shared_params.Metadata | None
    output_modalities: list[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: _responses_params.ResponsePromptParam | None
    reasoning: RealtimeReasoningParam
    tool_choice: RealtimeResponseCreateParamsWithReferencesParamToolChoice
    tools: Iterable[RealtimeResponseCreateParamsWithReferencesParamTool]


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam
    include: list[Literal["item.input_audio_transcription.logprobs"]]
    instructions: str
    max_output_tokens: int | Literal["inf"]
    model: str
    output_modalities: list[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: _responses_params.ResponsePromptParam | None
    reasoning: RealtimeReasoningParam
    tool_choice: RealtimeToolChoiceConfigParam
    tools: RealtimeToolsConfigParam
    tracing: RealtimeTracingConfigParam | None
    truncation: RealtimeTruncationParam


class RealtimeToolsConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: RealtimeToolsConfigParamMcpAllowedTools | None
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
    require_approval: RealtimeToolsConfigParamMcpRequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str


class RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilterAlways
    never: RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilterNever


class RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class RealtimeToolsConfigUnionParamMcp(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: list[Literal["direct", "programmatic"]] | None
    allowed_tools: RealtimeToolsConfigUnionParamMcpAllowedTools | None
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
    require_approval: RealtimeToolsConfigUnionParamMcpRequireApproval | None
    server_description: str
    server_url: str
    tunnel_id: str


class RealtimeToolsConfigUnionParamMcpAllowedToolsMcpToolFilter(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class RealtimeToolsConfigUnionParamMcpRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    always: RealtimeToolsConfigUnionParamMcpRequireApprovalMcpToolApprovalFilterAlways
    never: RealtimeToolsConfigUnionParamMcpRequireApprovalMcpToolApprovalFilterNever


class RealtimeToolsConfigUnionParamMcpRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class RealtimeToolsConfigUnionParamMcpRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class TracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str


class RealtimeTranscriptionSessionAudioInputParamNoiseReduction(TypedDict, total=False):
    strength: float
    type: _realtime.NoiseReductionType


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: RealtimeTranscriptionSessionAudioInputParamNoiseReduction
    transcription: AudioTranscriptionParam
    turn_detection: RealtimeTranscriptionSessionAudioInputTurnDetectionParam | None


class RealtimeTranscriptionSessionAudioInputTurnDetectionParamSemanticVad(TypedDict, total=False):
    type: Required[Literal["semantic_vad"]]
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool


class RealtimeTranscriptionSessionAudioInputTurnDetectionParamServerVad(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    create_response: bool
    idle_timeout_ms: int | None
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    input: RealtimeTranscriptionSessionAudioInputParam


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam
    include: list[Literal["item.input_audio_transcription.logprobs"]]


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.input_audio_buffer.append"]]
    event_id: str


class RealtimeTranslationSessionCloseEventParam(TypedDict, total=False):
    type: Required[Literal["session.close"]]
    event_id: str


class RealtimeTranslationSessionCreateRequestParamAudio(TypedDict, total=False):
    input: RealtimeTranslationSessionCreateRequestParamAudioInput
    output: RealtimeTranslationSessionCreateRequestParamAudioOutput


class RealtimeTranslationSessionCreateRequestParamAudioInput(TypedDict, total=False):
    noise_reduction: RealtimeTranslationSessionCreateRequestParamAudioInputNoiseReduction | None
    transcription: RealtimeTranslationSessionCreateRequestParamAudioInputTranscription | None


class RealtimeTranslationSessionCreateRequestParamAudioInputNoiseReduction(TypedDict, total=False):
    type: Required[_realtime.NoiseReductionType]
    strength: float


class RealtimeTranslationSessionCreateRequestParamAudioInputTranscription(TypedDict, total=False):
    model: Required[str]


class RealtimeTranslationSessionCreateRequestParamAudioOutput(TypedDict, total=False):
    language: str


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    model: Required[str]
    audio: RealtimeTranslationSessionCreateRequestParamAudio


class RealtimeTranslationSessionUpdateEventParam(TypedDict, total=False):
    session: Required[RealtimeTranslationSessionUpdateRequestParam]
    type: Required[Literal["session.update"]]
    event_id: str


class RealtimeTranslationSessionUpdateRequestParamAudio(TypedDict, total=False):
    input: RealtimeTranslationSessionUpdateRequestParamAudioInput
    output: RealtimeTranslationSessionUpdateRequestParamAudioOutput


class RealtimeTranslationSessionUpdateRequestParamAudioInput(TypedDict, total=False):
    noise_reduction: RealtimeTranslationSessionUpdateRequestParamAudioInputNoiseReduction | None
    transcription: RealtimeTranslationSessionUpdateRequestParamAudioInputTranscription | None


class RealtimeTranslationSessionUpdateRequestParamAudioInputNoiseReduction(TypedDict, total=False):
    type: Required[_realtime.NoiseReductionType]
    strength: float


class RealtimeTranslationSessionUpdateRequestParamAudioInputTranscription(TypedDict, total=False):
    model: Required[str]


class RealtimeTranslationSessionUpdateRequestParamAudioOutput(TypedDict, total=False):
    language: str


class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    audio: RealtimeTranslationSessionUpdateRequestParamAudio


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    retention_ratio: Required[float]
    type: Required[Literal["retention_ratio"]]
    token_limits: TokenLimits


class TokenLimits(TypedDict, total=False):
    post_instructions: int


class ResponseCancelEventParam(TypedDict, total=False):
    type: Required[Literal["response.cancel"]]
    event_id: str
    response_id: str


class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsParam


class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsWithReferencesParam


class ResponseItemReferenceParam(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["item_reference"]]


class SessionUpdateEventParam(TypedDict, total=False):
    session: Required[SessionUpdateEventParamSession]
    type: Required[Literal["session.update"]]
    event_id: str


class TranslationsClientSecretCreateParams(TypedDict, total=False):
    session: Required[RealtimeTranslationSessionCreateRequestParam]
    expires_after: TranslationsClientSecretCreateParamsExpiresAfter


class TranslationsClientSecretCreateParamsExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


ClientSecretCreateParamsSession: TypeAlias = Union[
    RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam
]

ConnectClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]

ConversationItemParam: TypeAlias = Union[
    RealtimeConversationItemSystemMessageParam,
    RealtimeConversationItemUserMessageParam,
    RealtimeConversationItemAssistantMessageParam,
    RealtimeConversationItemFunctionCallParam,
    RealtimeConversationItemFunctionCallOutputParam,
    RealtimeMcpApprovalResponseParam,
    RealtimeMcpListToolsParam,
    RealtimeMcpToolCallParam,
    RealtimeMcpApprovalRequestParam,
]

Voice: TypeAlias = Union[
    str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], VoiceID
]

RealtimeAudioFormatsParam: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]

RealtimeAudioInputTurnDetectionParam: TypeAlias = Union[
    RealtimeAudioInputTurnDetectionParamServerVad, RealtimeAudioInputTurnDetectionParamSemanticVad
]

RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClearEventParam,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
]

Error: TypeAlias = Union[RealtimeMcpProtocolErrorParam, RealtimeMcpToolExecutionErrorParam, RealtimeMcphttpErrorParam]

OutputVoice: TypeAlias = Union[
    str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], OutputVoiceID
]

AllowedTools: TypeAlias = Union[SequenceNotStr[str], AllowedToolsMcpToolFilter]

RequireApproval: TypeAlias = Union[RequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

RealtimeResponseCreateParamsTool: TypeAlias = Union[
    _realtime.RealtimeFunctionTool, _realtime.RealtimeResponseCreateMcpTool
]

RealtimeResponseCreateParamsToolChoice: TypeAlias = Union[
    _responses.ToolChoiceOptions, _responses.ToolChoiceFunction, _responses.ToolChoiceMcp
]

RealtimeResponseCreateParamsParamTool: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam]

RealtimeResponseCreateParamsParamToolChoice: TypeAlias = Union[
    _responses.ToolChoiceOptions, _responses_params.ToolChoiceFunctionParam, _responses_params.ToolChoiceMcpParam
]

RealtimeResponseCreateParamsWithReferencesParamTool: TypeAlias = Union[
    RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam
]

RealtimeResponseCreateParamsWithReferencesParamToolChoice: TypeAlias = Union[
    _responses.ToolChoiceOptions, _responses_params.ToolChoiceFunctionParam, _responses_params.ToolChoiceMcpParam
]

RealtimeToolChoiceConfigParam: TypeAlias = Union[
    _responses.ToolChoiceOptions, _responses_params.ToolChoiceFunctionParam, _responses_params.ToolChoiceMcpParam
]

RealtimeToolsConfigParamMcpAllowedTools: TypeAlias = Union[
    SequenceNotStr[str], RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter
]

RealtimeToolsConfigParamMcpRequireApproval: TypeAlias = Union[
    RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]
]

RealtimeToolsConfigParamRealtimeToolsConfigUnionParam: TypeAlias = Union[
    RealtimeFunctionToolParam, RealtimeToolsConfigParamMcp
]

RealtimeToolsConfigParam: TypeAlias = list[RealtimeToolsConfigParamRealtimeToolsConfigUnionParam]

RealtimeToolsConfigUnionParamMcpAllowedTools: TypeAlias = Union[
    SequenceNotStr[str], RealtimeToolsConfigUnionParamMcpAllowedToolsMcpToolFilter
]

RealtimeToolsConfigUnionParamMcpRequireApproval: TypeAlias = Union[
    RealtimeToolsConfigUnionParamMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]
]

RealtimeToolsConfigUnionParam: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeToolsConfigUnionParamMcp]

RealtimeTracingConfigParam: TypeAlias = Union[Literal["auto"], TracingConfiguration]

RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = Union[
    RealtimeTranscriptionSessionAudioInputTurnDetectionParamServerVad,
    RealtimeTranscriptionSessionAudioInputTurnDetectionParamSemanticVad,
]

RealtimeTranslationClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]

RealtimeTruncationParam: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatioParam]

SessionUpdateEventParamSession: TypeAlias = Union[
    RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam
]
