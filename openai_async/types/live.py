# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `live`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import LazyArea, serve
from openai_async.types._words import Object, Open

if TYPE_CHECKING:
    import openai_async.types.decisions as _decisions
    import openai_async.types.responses as _responses
    from openai_async.types.params.live import (
        AudioFormatParam as AudioFormatParam,
        ClientConfigParam as ClientConfigParam,
        ClientDelegationParam as ClientDelegationParam,
        ClientEventParam as ClientEventParam,
        CommentaryAppendEventParam as CommentaryAppendEventParam,
        ConnectClientEventParam as ConnectClientEventParam,
        CustomVoiceParam as CustomVoiceParam,
        DataChannelConfigParam as DataChannelConfigParam,
        DecisionAssistantMessageParam as DecisionAssistantMessageParam,
        DecisionChoiceOptionParam as DecisionChoiceOptionParam,
        DecisionCreateEventParam as DecisionCreateEventParam,
        DecisionDeveloperMessageParam as DecisionDeveloperMessageParam,
        DecisionInputTextParam as DecisionInputTextParam,
        DecisionItemCreateEventParam as DecisionItemCreateEventParam,
        DecisionItemDeleteEventParam as DecisionItemDeleteEventParam,
        DecisionJSONObjectParam as DecisionJSONObjectParam,
        DecisionQuestionParam as DecisionQuestionParam,
        DecisionsDelegationConfigParam as DecisionsDelegationConfigParam,
        DecisionsDelegationUpdateConfigParam as DecisionsDelegationUpdateConfigParam,
        DecisionSystemMessageParam as DecisionSystemMessageParam,
        DecisionTriggerParam as DecisionTriggerParam,
        DecisionUserMessageParam as DecisionUserMessageParam,
        ForkClientEventParam as ForkClientEventParam,
        ForkSessionConfigParam as ForkSessionConfigParam,
        ForkSessionStartEventParam as ForkSessionStartEventParam,
        FunctionToolParam as FunctionToolParam,
        InitialItemParam as InitialItemParam,
        InputAudioAppendEventParam as InputAudioAppendEventParam,
        InputAudioMuteEventParam as InputAudioMuteEventParam,
        InputAudioUnmuteEventParam as InputAudioUnmuteEventParam,
        InstructionsAppendEventParam as InstructionsAppendEventParam,
        LiveCreateParams as LiveCreateParams,
        MediaSessionConfigParam as MediaSessionConfigParam,
        MediaSessionForkConfigParam as MediaSessionForkConfigParam,
        OutputAudioFixturePlayEventParam as OutputAudioFixturePlayEventParam,
        ResponseCreateEventParam as ResponseCreateEventParam,
        ResponseItemCreateEventParam as ResponseItemCreateEventParam,
        ResponsesDelegationConfigParam as ResponsesDelegationConfigParam,
        ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam,
        ServerEventSelectorParam as ServerEventSelectorParam,
        SessionAcceptParams as SessionAcceptParams,
        SessionCloseEventParam as SessionCloseEventParam,
        SessionConfigParam as SessionConfigParam,
        SessionForkParams as SessionForkParams,
        SessionReferParams as SessionReferParams,
        SessionRejectParams as SessionRejectParams,
        SessionStartEventParam as SessionStartEventParam,
        SessionUpdateConfigParam as SessionUpdateConfigParam,
        SessionUpdateEventParam as SessionUpdateEventParam,
        SidebandConnectParams as SidebandConnectParams,
        ThinkingAppendEventParam as ThinkingAppendEventParam,
    )
else:
    _decisions = LazyArea("openai_async.types.decisions")
    _responses = LazyArea("openai_async.types.responses")


class AudioPCM(BaseModel, tag_field="type", tag="audio/pcm"):
    rate: Literal[16000, 24000]
    type: Literal["audio/pcm"]


class AudioPCMA(BaseModel, tag_field="type", tag="audio/pcma"):
    rate: int
    type: Literal["audio/pcma"]


class AudioPCMU(BaseModel, tag_field="type", tag="audio/pcmu"):
    rate: int
    type: Literal["audio/pcmu"]


class ClientConfig(BaseModel):
    data_channel: DataChannelConfig


class ClientDelegation(BaseModel, tag_field="type", tag="client"):
    type: Literal["client"]
    acknowledgement_delay_ms: int | None = None


class CommentaryAppendEvent(BaseModel, tag_field="type", tag="session.commentary.append"):
    content: str
    delegation_id: str | None = None
    type: Literal["session.commentary.append"]
    event_id: str | None = None


class CommentaryAppendedEvent(BaseModel, tag_field="type", tag="session.commentary.appended"):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.commentary.appended"]
    client_event_id: str | None = None


class ConnectClientEventTransportDtmfSend(BaseModel, tag_field="type", tag="transport.dtmf.send"):
    event: str
    type: Literal["transport.dtmf.send"]
    event_id: str | None = None


class ConnectServerEventSessionInputAudioAppend(BaseModel, tag_field="type", tag="session.input_audio.append"):
    audio: str
    type: Literal["session.input_audio.append"]


class ConnectServerEventTransportAnswered(BaseModel, tag_field="type", tag="transport.answered"):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]


class ConnectServerEventTransportDtmfReceived(BaseModel, tag_field="type", tag="transport.dtmf.received"):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]


class ConnectServerEventTransportDtmfSend(BaseModel, tag_field="type", tag="transport.dtmf.send"):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: str | None = None


class ConnectServerEventTransportDtmfSent(BaseModel, tag_field="type", tag="transport.dtmf.sent"):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: str | None = None


class ConnectServerEventTransportFailed(BaseModel, tag_field="type", tag="transport.failed"):
    error: ConnectServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"]


class ConnectServerEventTransportFailedError(BaseModel):
    code: str
    message: str
    type: Literal["call_error"]
    param: str | None = None


class ConnectServerEventTransportRinging(BaseModel, tag_field="type", tag="transport.ringing"):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]


class CustomVoice(BaseModel):
    id: str


class DataChannelConfig(BaseModel):
    allowed_client_events: Literal["all"] | list[str] | None = None
    allowed_server_events: Literal["all"] | list[ServerEventSelector] | None = None


class DecisionAssistantMessageContentPartOutputText(BaseModel, tag_field="type", tag="output_text"):
    text: str
    type: Literal["output_text"]


class DecisionAssistantMessageContentPartRefusal(BaseModel, tag_field="type", tag="refusal"):
    refusal: str
    type: Literal["refusal"]


class DecisionAssistantMessage(BaseModel):
    content: str | list[DecisionAssistantMessageContentPart]
    role: Literal["assistant"]
    id: str | None = None
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class DecisionChoiceOption(BaseModel):
    value: str | bool
    description: str | None = None


class DecisionCreateEvent(BaseModel, tag_field="type", tag="decision.create"):
    event_id: str
    type: Literal["decision.create"]


class DecisionDeveloperMessage(BaseModel):
    content: str | list[DecisionInputText]
    role: Literal["developer"]
    id: str | None = None
    type: Literal["message"] | None = None


class DecisionEvent(BaseModel, tag_field="type", tag="decision.event"):
    delegation_id: str | None = None
    event: Event
    event_id: str
    source_event_id: str | None = None
    source_event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None = None
    trigger_id: str | None = None
    type: Literal["decision.event"]


class Event(BaseModel):
    decision: _decisions.Decision
    type: Literal["decision.completed"]


class DecisionInputText(BaseModel, tag_field="type", tag="input_text"):
    text: str
    type: Literal["input_text"]


class DecisionItemCreateEvent(BaseModel, tag_field="type", tag="decision.item.create", convert=("item",)):
    item: DecisionItemCreateEventItemUnion
    type: Literal["decision.item.create"]
    event_id: str | None = None


class DecisionItemCreateEventItemCustomToolCall(BaseModel):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreateEventItemCustomToolCallOutput(BaseModel):
    call_id: str
    output: str | list[DecisionItemCreateEventItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreateEventItemCustomToolCallOutputOutputPartsInputImage(
    BaseModel, tag_field="type", tag="input_image"
):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class DecisionItemCreateEventItemFunctionCall(BaseModel):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreateEventItemFunctionCallOutput(BaseModel):
    call_id: str
    output: str | list[DecisionItemCreateEventItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"]
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreateEventItemFunctionCallOutputOutputPartsInputImage(
    BaseModel, tag_field="type", tag="input_image"
):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class DecisionItemCreatedEvent(BaseModel, tag_field="type", tag="decision.item.created", convert=("item",)):
    event_id: str
    item: DecisionItemCreatedEventItemUnion
    type: Literal["decision.item.created"]
    client_event_id: str | None = None


class DecisionItemCreatedEventItemCustomToolCall(BaseModel):
    id: str
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreatedEventItemCustomToolCallOutput(BaseModel):
    id: str
    call_id: str
    output: str | list[DecisionItemCreatedEventItemCustomToolCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreatedEventItemCustomToolCallOutputOutputPartsInputImage(
    BaseModel, tag_field="type", tag="input_image"
):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class DecisionItemCreatedEventItemFunctionCall(BaseModel):
    id: str
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreatedEventItemFunctionCallOutput(BaseModel):
    id: str
    call_id: str
    output: str | list[DecisionItemCreatedEventItemFunctionCallOutputOutputParts]
    type: Literal["function_call_output"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class DecisionItemCreatedEventItemFunctionCallOutputOutputPartsInputImage(
    BaseModel, tag_field="type", tag="input_image"
):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class DecisionItemDeleteEvent(BaseModel, tag_field="type", tag="decision.item.delete"):
    item_id: str
    type: Literal["decision.item.delete"]
    event_id: str | None = None


class DecisionItemDeletedEvent(BaseModel, tag_field="type", tag="decision.item.deleted"):
    event_id: str
    item_id: str
    type: Literal["decision.item.deleted"]
    client_event_id: str | None = None


class Choice(BaseModel, tag_field="type", tag="choice"):
    choices: list[DecisionChoiceOption]
    instructions: str | list[ChoiceInstructionsParts]
    type: Literal["choice"]
    name: str | None = None


class ChoiceInstructionsPartsInputImage(BaseModel, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class ChoiceInstructionsPartsInputJSON(BaseModel, tag_field="type", tag="input_json"):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class Predicate(BaseModel, tag_field="type", tag="predicate"):
    instructions: str | list[PredicateInstructionsParts]
    type: Literal["predicate"]
    name: str | None = None


class PredicateInstructionsPartsInputImage(BaseModel, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class PredicateInstructionsPartsInputJSON(BaseModel, tag_field="type", tag="input_json"):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class Score(BaseModel, tag_field="type", tag="score"):
    instructions: str | list[ScoreInstructionsParts]
    levels: list[ScoreLevel]
    type: Literal["score"]
    name: str | None = None


class ScoreInstructionsPartsInputImage(BaseModel, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class ScoreInstructionsPartsInputJSON(BaseModel, tag_field="type", tag="input_json"):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class ScoreLevel(BaseModel):
    label: str
    description: str | None = None


class DecisionStoredAssistantMessageContentPartOutputText(BaseModel, tag_field="type", tag="output_text"):
    text: str
    type: Literal["output_text"]


class DecisionStoredAssistantMessageContentPartRefusal(BaseModel, tag_field="type", tag="refusal"):
    refusal: str
    type: Literal["refusal"]


class DecisionStoredAssistantMessage(BaseModel):
    id: str
    content: str | list[DecisionStoredAssistantMessageContentPart]
    role: Literal["assistant"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


class DecisionStoredDeveloperMessage(BaseModel):
    id: str
    content: str | list[DecisionInputText]
    role: Literal["developer"]
    type: Literal["message"] | None = None


class DecisionStoredSystemMessage(BaseModel):
    id: str
    content: str | list[DecisionInputText]
    role: Literal["system"]
    type: Literal["message"] | None = None


class DecisionStoredUserMessageContentPartInputImage(BaseModel, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class DecisionStoredUserMessageContentPartInputJSON(BaseModel, tag_field="type", tag="input_json"):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class DecisionStoredUserMessageContentPartInputText(BaseModel, tag_field="type", tag="input_text"):
    text: str
    type: Literal["input_text"]


class DecisionStoredUserMessage(BaseModel):
    id: str
    content: str | list[DecisionStoredUserMessageContentPart]
    role: Literal["user"]
    type: Literal["message"] | None = None


class DecisionSystemMessage(BaseModel):
    content: str | list[DecisionInputText]
    role: Literal["system"]
    id: str | None = None
    type: Literal["message"] | None = None


class DecisionTrigger(BaseModel):
    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]


class Decisions(BaseModel):
    questions: list[DecisionQuestion]


class DecisionUserMessageContentPartInputImage(BaseModel, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"] | None = None


class DecisionUserMessageContentPartInputJSON(BaseModel, tag_field="type", tag="input_json"):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"]


class DecisionUserMessageContentPartInputText(BaseModel, tag_field="type", tag="input_text"):
    text: str
    type: Literal["input_text"]


class DecisionUserMessage(BaseModel):
    content: str | list[DecisionUserMessageContentPart]
    role: Literal["user"]
    id: str | None = None
    type: Literal["message"] | None = None


class DecisionsDelegationConfig(BaseModel):
    model: str
    questions: list[DecisionQuestion]


class DecisionsDelegationUpdateConfig(BaseModel):
    model: str | None = None
    questions: list[DecisionQuestion] | None = None


class DelegationCreatedEventDelegation(BaseModel):
    id: str
    target: Literal["client", "responses", "decisions"]
    type: Literal["delegation"]
    response_id: str | None = None


class DelegationCreatedEvent(BaseModel, tag_field="type", tag="session.delegation.created"):
    delegation: DelegationCreatedEventDelegation
    event_id: str
    offset_ms: int
    type: Literal["session.delegation.created"]
    client_event_id: str | None = None


class Error(BaseModel):
    code: str
    message: str
    type: str
    client_event_id: str | None = None
    param: str | None = None


class ErrorEvent(BaseModel, tag_field="type", tag="error"):
    error: Error
    event_id: str
    type: Literal["error"]
    client_event_id: str | None = None


class ForkServerEventSessionInputAudioAppend(BaseModel, tag_field="type", tag="session.input_audio.append"):
    audio: str
    type: Literal["session.input_audio.append"]


class ForkServerEventTransportAnswered(BaseModel, tag_field="type", tag="transport.answered"):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]


class ForkServerEventTransportDtmfReceived(BaseModel, tag_field="type", tag="transport.dtmf.received"):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]


class ForkServerEventTransportDtmfSend(BaseModel, tag_field="type", tag="transport.dtmf.send"):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: str | None = None


class ForkServerEventTransportDtmfSent(BaseModel, tag_field="type", tag="transport.dtmf.sent"):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: str | None = None


class ForkServerEventTransportFailed(BaseModel, tag_field="type", tag="transport.failed"):
    error: ForkServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"]


class ForkServerEventTransportFailedError(BaseModel):
    code: str
    message: str
    type: Literal["call_error"]
    param: str | None = None


class ForkServerEventTransportRinging(BaseModel, tag_field="type", tag="transport.ringing"):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]


class ForkSessionConfigAudio(BaseModel):
    format: AudioFormat | None = None


class ForkSessionConfigDelegation(BaseModel):
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None = None
    responses: ResponsesDelegationUpdateConfig | None = None


class ForkSessionConfig(BaseModel):
    audio: ForkSessionConfigAudio | None = None
    client: ClientConfig | None = None
    delegation: ForkSessionConfigDelegation | None = None
    store: bool | None = None


class ForkSessionStartEvent(BaseModel, tag_field="type", tag="session.start"):
    session: ForkSessionConfig
    type: Literal["session.start"]
    event_id: str | None = None


class FunctionTool(BaseModel, tag_field="type", tag="function"):
    name: str
    type: Literal["function"]
    description: str | None = None
    parameters: dict[str, Object] | None = None
    strict: bool | None = None


class InfoEvent(BaseModel, tag_field="type", tag="info"):
    code: str
    event_id: str
    message: str
    type: Literal["info"]
    client_event_id: str | None = None


class Assistant(BaseModel, tag_field="role", tag="assistant"):
    content: list[AssistantContent]
    role: Literal["assistant"]
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class AssistantContentOutputText(BaseModel, tag_field="type", tag="output_text"):
    text: str
    type: Literal["output_text"]


class AssistantContentText(BaseModel, tag_field="type", tag="text"):
    text: str
    type: Literal["text"] | None = None


class Developer(BaseModel, tag_field="role", tag="developer"):
    content: list[DeveloperContent]
    role: Literal["developer"]
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class DeveloperContent(BaseModel):
    text: str
    type: Literal["input_text"] | None = None


class User(BaseModel, tag_field="role", tag="user"):
    content: list[UserContent]
    role: Literal["user"]
    id: str | None = None
    status: Literal["incomplete", "completed"] | None = None
    type: Literal["message"] | None = None


class UserContent(BaseModel):
    text: str
    type: Literal["input_text"] | None = None


class InputAudioAppendEvent(BaseModel, tag_field="type", tag="session.input_audio.append"):
    audio: str
    type: Literal["session.input_audio.append"]
    event_id: str | None = None


class InputAudioMuteEvent(BaseModel, tag_field="type", tag="session.input_audio.mute"):
    type: Literal["session.input_audio.mute"]
    event_id: str | None = None


class InputAudioMutedEvent(BaseModel, tag_field="type", tag="session.input_audio.muted"):
    event_id: str
    type: Literal["session.input_audio.muted"]
    client_event_id: str | None = None


class InputAudioUnmuteEvent(BaseModel, tag_field="type", tag="session.input_audio.unmute"):
    type: Literal["session.input_audio.unmute"]
    event_id: str | None = None


class InputAudioUnmutedEvent(BaseModel, tag_field="type", tag="session.input_audio.unmuted"):
    event_id: str
    type: Literal["session.input_audio.unmuted"]
    client_event_id: str | None = None


class InputTranscriptDeltaEvent(BaseModel, tag_field="type", tag="session.input_transcript.delta"):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.input_transcript.delta"]
    client_event_id: str | None = None


class InstructionsAppendEvent(BaseModel, tag_field="type", tag="session.instructions.append"):
    content: str
    delegation_id: str | None = None
    type: Literal["session.instructions.append"]
    event_id: str | None = None


class InstructionsAppendedEvent(BaseModel, tag_field="type", tag="session.instructions.appended"):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.instructions.appended"]
    client_event_id: str | None = None


class LiveCreateResponse(BaseModel):
    session: LiveCreateResponseSession
    transport: LiveCreateResponseTransport


class LiveCreateResponseSession(BaseModel):
    id: str


class LiveCreateResponseTransport(BaseModel):
    sdp: str
    type: Literal["webrtc"]


class OutputAudioDeltaEvent(BaseModel, tag_field="type", tag="session.output_audio.delta"):
    delta: str
    type: Literal["session.output_audio.delta"]
    end_ms: int | None = None
    start_ms: int | None = None


class OutputAudioFixturePlayEvent(BaseModel, tag_field="type", tag="session.output_audio.fixture.play"):
    audio: str
    type: Literal["session.output_audio.fixture.play"]
    event_id: str | None = None


class OutputAudioFixturePlayedEvent(BaseModel, tag_field="type", tag="session.output_audio.fixture.played"):
    event_id: str
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: str | None = None


class OutputAudioFixturePlayingEvent(BaseModel, tag_field="type", tag="session.output_audio.fixture.playing"):
    event_id: str
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: str | None = None


class OutputTranscriptDeltaEvent(BaseModel, tag_field="type", tag="session.output_transcript.delta"):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.output_transcript.delta"]
    client_event_id: str | None = None


class ResponseCreateEvent(BaseModel, tag_field="type", tag="response.create"):
    type: Literal["response.create"]
    event_id: str | None = None


class ResponseEvent(BaseModel, tag_field="type", tag="response.event"):
    event: dict[str, Object]
    event_id: str
    type: Literal["response.event"]
    client_event_id: str | None = None
    delegation_id: str | None = None


class ResponseItemCreateEvent(BaseModel, tag_field="type", tag="response.item.create", convert=("item",)):
    item: _responses.ResponseInputItem
    type: Literal["response.item.create"]
    event_id: str | None = None


class ResponsesDelegationConfigReasoning(BaseModel):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None = None
    summary: Literal["concise", "detailed", "auto"] | None = None


class ResponsesDelegationConfig(BaseModel):
    model: str
    instructions: str | None = None
    max_output_tokens: int | None = None
    parallel_tool_calls: bool | None = None
    reasoning: ResponsesDelegationConfigReasoning | None = None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None = None
    text: ResponsesDelegationConfigText | None = None
    tool_choice: Open[ResponsesDelegationConfigToolChoice] | None = None
    tools: list[ResponsesDelegationConfigTool] | None = None


class ResponsesDelegationConfigText(BaseModel):
    verbosity: Literal["low", "medium", "high"] | None = None


class ResponsesDelegationConfigToolApplyPatch(BaseModel, tag_field="type", tag="apply_patch"):
    type: Literal["apply_patch"]


class ResponsesDelegationConfigToolChoiceApplyPatch(BaseModel, tag_field="type", tag="apply_patch"):
    type: Literal["apply_patch"]


class ResponsesDelegationConfigToolChoiceCodeInterpreter(BaseModel, tag_field="type", tag="code_interpreter"):
    type: Literal["code_interpreter"]


class ResponsesDelegationConfigToolChoiceComputer(BaseModel, tag_field="type", tag="computer"):
    type: Literal["computer"]


class ResponsesDelegationConfigToolChoiceCustom(BaseModel, tag_field="type", tag="custom"):
    name: str
    type: Literal["custom"]


class ResponsesDelegationConfigToolChoiceFileSearch(BaseModel, tag_field="type", tag="file_search"):
    type: Literal["file_search"]


class ResponsesDelegationConfigToolChoiceImageGeneration(BaseModel, tag_field="type", tag="image_generation"):
    type: Literal["image_generation"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam(BaseModel, tag_field="type", tag="allowed_tools"):
    tools: list[ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: Literal["none", "auto", "required"] | None = None


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(
    BaseModel, tag_field="type", tag="apply_patch"
):
    type: Literal["apply_patch"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(
    BaseModel, tag_field="type", tag="code_interpreter"
):
    type: Literal["code_interpreter"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolComputer(
    BaseModel, tag_field="type", tag="computer"
):
    type: Literal["computer"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCustom(
    BaseModel, tag_field="type", tag="custom"
):
    name: str
    type: Literal["custom"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(
    BaseModel, tag_field="type", tag="file_search"
):
    type: Literal["file_search"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(
    BaseModel, tag_field="type", tag="image_generation"
):
    type: Literal["image_generation"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(
    BaseModel, tag_field="type", tag="function"
):
    name: str
    type: Literal["function"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(
    BaseModel, tag_field="type", tag="mcp"
):
    name: str
    server_label: str
    type: Literal["mcp"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(
    BaseModel, tag_field="type", tag="programmatic_tool_calling"
):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolShell(BaseModel, tag_field="type", tag="shell"):
    type: Literal["shell"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(
    BaseModel, tag_field="type", tag="web_search"
):
    type: Literal["web_search"]


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(
    BaseModel, tag_field="type", tag="web_search_preview"
):
    type: Literal["web_search_preview"]


class ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam(BaseModel, tag_field="type", tag="function"):
    name: str
    type: Literal["function"]


class ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam(BaseModel, tag_field="type", tag="mcp"):
    name: str
    server_label: str
    type: Literal["mcp"]


class ResponsesDelegationConfigToolChoiceProgrammaticToolCalling(
    BaseModel, tag_field="type", tag="programmatic_tool_calling"
):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationConfigToolChoiceShell(BaseModel, tag_field="type", tag="shell"):
    type: Literal["shell"]


class ResponsesDelegationConfigToolChoiceWebSearch(BaseModel, tag_field="type", tag="web_search"):
    type: Literal["web_search"]


class ResponsesDelegationConfigToolChoiceWebSearchPreview(BaseModel, tag_field="type", tag="web_search_preview"):
    type: Literal["web_search_preview"]


class ResponsesDelegationConfigToolCodeInterpreter(BaseModel, tag_field="type", tag="code_interpreter"):
    type: Literal["code_interpreter"]


class ResponsesDelegationConfigToolComputer(BaseModel, tag_field="type", tag="computer"):
    type: Literal["computer"]


class ResponsesDelegationConfigToolCustom(BaseModel, tag_field="type", tag="custom"):
    type: Literal["custom"]


class ResponsesDelegationConfigToolFileSearch(BaseModel, tag_field="type", tag="file_search"):
    type: Literal["file_search"]


class ResponsesDelegationConfigToolImageGeneration(BaseModel, tag_field="type", tag="image_generation"):
    type: Literal["image_generation"]


class ResponsesDelegationConfigToolMcp(BaseModel, tag_field="type", tag="mcp"):
    type: Literal["mcp"]


class ResponsesDelegationConfigToolNamespace(BaseModel, tag_field="type", tag="namespace"):
    type: Literal["namespace"]


class ResponsesDelegationConfigToolProgrammaticToolCalling(
    BaseModel, tag_field="type", tag="programmatic_tool_calling"
):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationConfigToolSearch(BaseModel, tag_field="type", tag="tool_search"):
    type: Literal["tool_search"]


class ResponsesDelegationConfigToolShell(BaseModel, tag_field="type", tag="shell"):
    type: Literal["shell"]
    environment: ResponsesDelegationConfigToolShellEnvironment | None = None


class ResponsesDelegationConfigToolShellEnvironmentContainerAuto(BaseModel, tag_field="type", tag="container_auto"):
    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy | None = None
    skills: list[ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill] | None = None


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(
    BaseModel, tag_field="type", tag="allowlist"
):
    allowed_domains: list[str]
    type: Literal["allowlist"]


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled(
    BaseModel, tag_field="type", tag="disabled"
):
    type: Literal["disabled"]


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline(BaseModel, tag_field="type", tag="inline"):
    description: str
    name: str
    source: ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource(BaseModel):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference(
    BaseModel, tag_field="type", tag="skill_reference"
):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None = None


class ResponsesDelegationConfigToolShellEnvironmentContainerReference(
    BaseModel, tag_field="type", tag="container_reference"
):
    container_id: str
    type: Literal["container_reference"]


class ResponsesDelegationConfigToolShellEnvironmentLocal(BaseModel, tag_field="type", tag="local"):
    type: Literal["local"]
    skills: list[ResponsesDelegationConfigToolShellEnvironmentLocalSkill] | None = None


class ResponsesDelegationConfigToolShellEnvironmentLocalSkill(BaseModel):
    description: str
    name: str
    path: str


class ResponsesDelegationConfigToolWebSearch(BaseModel, tag_field="type", tag="web_search"):
    type: Literal["web_search"]


class ResponsesDelegationUpdateConfigReasoning(BaseModel):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None = None
    summary: Literal["concise", "detailed", "auto"] | None = None


class ResponsesDelegationUpdateConfig(BaseModel):
    instructions: str | None = None
    max_output_tokens: int | None = None
    model: str | None = None
    parallel_tool_calls: bool | None = None
    reasoning: ResponsesDelegationUpdateConfigReasoning | None = None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None = None
    text: ResponsesDelegationUpdateConfigText | None = None
    tool_choice: Open[ResponsesDelegationUpdateConfigToolChoice] | None = None
    tools: list[ResponsesDelegationUpdateConfigTool] | None = None


class ResponsesDelegationUpdateConfigText(BaseModel):
    verbosity: Literal["low", "medium", "high"] | None = None


class ResponsesDelegationUpdateConfigToolApplyPatch(BaseModel, tag_field="type", tag="apply_patch"):
    type: Literal["apply_patch"]


class ResponsesDelegationUpdateConfigToolChoiceApplyPatch(BaseModel, tag_field="type", tag="apply_patch"):
    type: Literal["apply_patch"]


class ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter(BaseModel, tag_field="type", tag="code_interpreter"):
    type: Literal["code_interpreter"]


class ResponsesDelegationUpdateConfigToolChoiceComputer(BaseModel, tag_field="type", tag="computer"):
    type: Literal["computer"]


class ResponsesDelegationUpdateConfigToolChoiceCustom(BaseModel, tag_field="type", tag="custom"):
    name: str
    type: Literal["custom"]


class ResponsesDelegationUpdateConfigToolChoiceFileSearch(BaseModel, tag_field="type", tag="file_search"):
    type: Literal["file_search"]


class ResponsesDelegationUpdateConfigToolChoiceImageGeneration(BaseModel, tag_field="type", tag="image_generation"):
    type: Literal["image_generation"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParam(
    BaseModel, tag_field="type", tag="allowed_tools"
):
    tools: list[ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamTool]
    type: Literal["allowed_tools"]
    mode: Literal["none", "auto", "required"] | None = None


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(
    BaseModel, tag_field="type", tag="apply_patch"
):
    type: Literal["apply_patch"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(
    BaseModel, tag_field="type", tag="code_interpreter"
):
    type: Literal["code_interpreter"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolComputer(
    BaseModel, tag_field="type", tag="computer"
):
    type: Literal["computer"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCustom(
    BaseModel, tag_field="type", tag="custom"
):
    name: str
    type: Literal["custom"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(
    BaseModel, tag_field="type", tag="file_search"
):
    type: Literal["file_search"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(
    BaseModel, tag_field="type", tag="image_generation"
):
    type: Literal["image_generation"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(
    BaseModel, tag_field="type", tag="function"
):
    name: str
    type: Literal["function"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(
    BaseModel, tag_field="type", tag="mcp"
):
    name: str
    server_label: str
    type: Literal["mcp"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(
    BaseModel, tag_field="type", tag="programmatic_tool_calling"
):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolShell(
    BaseModel, tag_field="type", tag="shell"
):
    type: Literal["shell"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(
    BaseModel, tag_field="type", tag="web_search"
):
    type: Literal["web_search"]


class ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(
    BaseModel, tag_field="type", tag="web_search_preview"
):
    type: Literal["web_search_preview"]


class ResponsesDelegationUpdateConfigToolChoiceLiveFunctionToolChoiceParam(BaseModel, tag_field="type", tag="function"):
    name: str
    type: Literal["function"]


class ResponsesDelegationUpdateConfigToolChoiceLiveMCPToolChoiceParam(BaseModel, tag_field="type", tag="mcp"):
    name: str
    server_label: str
    type: Literal["mcp"]


class ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling(
    BaseModel, tag_field="type", tag="programmatic_tool_calling"
):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationUpdateConfigToolChoiceShell(BaseModel, tag_field="type", tag="shell"):
    type: Literal["shell"]


class ResponsesDelegationUpdateConfigToolChoiceWebSearch(BaseModel, tag_field="type", tag="web_search"):
    type: Literal["web_search"]


class ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview(BaseModel, tag_field="type", tag="web_search_preview"):
    type: Literal["web_search_preview"]


class ResponsesDelegationUpdateConfigToolCodeInterpreter(BaseModel, tag_field="type", tag="code_interpreter"):
    type: Literal["code_interpreter"]


class ResponsesDelegationUpdateConfigToolComputer(BaseModel, tag_field="type", tag="computer"):
    type: Literal["computer"]


class ResponsesDelegationUpdateConfigToolCustom(BaseModel, tag_field="type", tag="custom"):
    type: Literal["custom"]


class ResponsesDelegationUpdateConfigToolFileSearch(BaseModel, tag_field="type", tag="file_search"):
    type: Literal["file_search"]


class ResponsesDelegationUpdateConfigToolImageGeneration(BaseModel, tag_field="type", tag="image_generation"):
    type: Literal["image_generation"]


class ResponsesDelegationUpdateConfigToolMcp(BaseModel, tag_field="type", tag="mcp"):
    type: Literal["mcp"]


class ResponsesDelegationUpdateConfigToolNamespace(BaseModel, tag_field="type", tag="namespace"):
    type: Literal["namespace"]


class ResponsesDelegationUpdateConfigToolProgrammaticToolCalling(
    BaseModel, tag_field="type", tag="programmatic_tool_calling"
):
    type: Literal["programmatic_tool_calling"]


class ResponsesDelegationUpdateConfigToolSearch(BaseModel, tag_field="type", tag="tool_search"):
    type: Literal["tool_search"]


class ResponsesDelegationUpdateConfigToolShell(BaseModel, tag_field="type", tag="shell"):
    type: Literal["shell"]
    environment: ResponsesDelegationUpdateConfigToolShellEnvironment | None = None


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto(
    BaseModel, tag_field="type", tag="container_auto"
):
    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicy | None = None
    skills: list[ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkill] | None = None


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(
    BaseModel, tag_field="type", tag="allowlist"
):
    allowed_domains: list[str]
    type: Literal["allowlist"]


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled(
    BaseModel, tag_field="type", tag="disabled"
):
    type: Literal["disabled"]


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInline(
    BaseModel, tag_field="type", tag="inline"
):
    description: str
    name: str
    source: ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSource
    type: Literal["inline"]


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInlineSource(BaseModel):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReference(
    BaseModel, tag_field="type", tag="skill_reference"
):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None = None


class ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReference(
    BaseModel, tag_field="type", tag="container_reference"
):
    container_id: str
    type: Literal["container_reference"]


class ResponsesDelegationUpdateConfigToolShellEnvironmentLocal(BaseModel, tag_field="type", tag="local"):
    type: Literal["local"]
    skills: list[ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill] | None = None


class ResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill(BaseModel):
    description: str
    name: str
    path: str


class ResponsesDelegationUpdateConfigToolWebSearch(BaseModel, tag_field="type", tag="web_search"):
    type: Literal["web_search"]


class ServerEventSessionInputAudioAppend(BaseModel, tag_field="type", tag="session.input_audio.append"):
    audio: str
    type: Literal["session.input_audio.append"]


class ServerEventTransportAnswered(BaseModel, tag_field="type", tag="transport.answered"):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]


class ServerEventTransportDtmfReceived(BaseModel, tag_field="type", tag="transport.dtmf.received"):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]


class ServerEventTransportDtmfSend(BaseModel, tag_field="type", tag="transport.dtmf.send"):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: str | None = None


class ServerEventTransportDtmfSent(BaseModel, tag_field="type", tag="transport.dtmf.sent"):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: str | None = None


class ServerEventTransportFailed(BaseModel, tag_field="type", tag="transport.failed"):
    error: ServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"]


class ServerEventTransportFailedError(BaseModel):
    code: str
    message: str
    type: Literal["call_error"]
    param: str | None = None


class ServerEventTransportRinging(BaseModel, tag_field="type", tag="transport.ringing"):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]


class ServerEventSelector(BaseModel):
    type: str
    response_event: str | None = None


class SessionCloseEvent(BaseModel, tag_field="type", tag="session.close"):
    type: Literal["session.close"]
    event_id: str | None = None


class SessionClosedEvent(BaseModel, tag_field="type", tag="session.closed"):
    event_id: str
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    session: SessionResource
    type: Literal["session.closed"]
    usage: SessionUsage
    client_event_id: str | None = None


class SessionConfigAudio(BaseModel):
    format: AudioFormat | None = None
    output: SessionConfigAudioOutput | None = None


class SessionConfigAudioOutput(BaseModel):
    voice: Open[SessionConfigAudioOutputVoice] | None = None


class SessionConfigDelegationDecisions(BaseModel, tag_field="type", tag="decisions"):
    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None = None


class SessionConfigDelegationResponses(BaseModel, tag_field="type", tag="responses"):
    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None = None


class SessionConfig(BaseModel):
    model: str | Literal["gpt-live-1"]
    audio: SessionConfigAudio | None = None
    client: ClientConfig | None = None
    delegation: SessionConfigDelegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None


class SessionForkResponseSession(BaseModel):
    id: str


class SessionForkResponse(BaseModel):
    session: SessionForkResponseSession
    transport: SessionForkResponseTransport


class SessionForkResponseTransport(BaseModel):
    sdp: str
    type: Literal["webrtc"]


class SessionResourceAudio(BaseModel):
    format: AudioFormat | None = None
    output: SessionResourceAudioOutput | None = None


class SessionResourceAudioOutput(BaseModel):
    voice: Open[SessionResourceAudioOutputVoice] | None = None


class SessionResourceDelegationDecisions(BaseModel, tag_field="type", tag="decisions"):
    decisions: DecisionsDelegationConfig
    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None = None


class SessionResourceDelegationResponses(BaseModel, tag_field="type", tag="responses"):
    responses: ResponsesDelegationConfig
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None = None


class SessionResource(BaseModel):
    id: str
    expires_at: int
    model: str | Literal["gpt-live-1"]
    status: Literal["active"]
    audio: SessionResourceAudio | None = None
    client: ClientConfig | None = None
    delegation: SessionResourceDelegation | None = None
    input: list[InitialItem] | None = None
    instructions: str | None = None
    safety_identifier: str | None = None
    store: bool | None = None
    triggers: list[DecisionTrigger] | None = None


class SessionStartEvent(BaseModel, tag_field="type", tag="session.start"):
    session: SessionConfig
    type: Literal["session.start"]
    event_id: str | None = None


class SessionStartedEvent(BaseModel, tag_field="type", tag="session.started"):
    event_id: str
    session: SessionResource
    type: Literal["session.started"]
    client_event_id: str | None = None


class SessionUpdateConfigDelegationDecisions(BaseModel, tag_field="type", tag="decisions"):
    type: Literal["decisions"]
    acknowledgement_delay_ms: int | None = None
    decisions: DecisionsDelegationUpdateConfig | None = None


class SessionUpdateConfigDelegationResponses(BaseModel, tag_field="type", tag="responses"):
    type: Literal["responses"]
    acknowledgement_delay_ms: int | None = None
    responses: ResponsesDelegationUpdateConfig | None = None


class SessionUpdateConfig(BaseModel):
    delegation: SessionUpdateConfigDelegation | None = None
    triggers: list[DecisionTrigger] | None = None


class SessionUpdateEvent(BaseModel, tag_field="type", tag="session.update"):
    session: SessionUpdateConfig
    type: Literal["session.update"]
    event_id: str | None = None


class SessionUpdatedEvent(BaseModel, tag_field="type", tag="session.updated"):
    event_id: str
    session: SessionResource
    type: Literal["session.updated"]
    client_event_id: str | None = None


class SessionUsage(BaseModel):
    seconds: float


class ContextWindow(BaseModel):
    usage_ratio: float


class SessionUsageUpdatedEvent(BaseModel, tag_field="type", tag="session.usage.updated"):
    event_id: str
    type: Literal["session.usage.updated"]
    usage: SessionUsage
    client_event_id: str | None = None
    context_window: ContextWindow | None = None


class ThinkingAppendEvent(BaseModel, tag_field="type", tag="session.thinking.append"):
    content: str
    delegation_id: str | None = None
    type: Literal["session.thinking.append"]
    event_id: str | None = None


class ThinkingAppendedEvent(BaseModel, tag_field="type", tag="session.thinking.appended"):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.thinking.appended"]
    client_event_id: str | None = None


AudioFormat: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]

BuiltInVoice: TypeAlias = Literal[
    "alloy",
    "ash",
    "ballad",
    "beacon",
    "bossa",
    "cedar",
    "cinder",
    "coral",
    "delta",
    "echo",
    "gleam",
    "marin",
    "meridian",
    "quartz",
    "ripple",
    "sage",
    "shida",
    "shimmer",
    "stone",
    "tempo",
    "verse",
    "vesper",
    "willow",
]

ClientEvent: TypeAlias = Union[
    SessionStartEvent,
    SessionUpdateEvent,
    InputAudioAppendEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    OutputAudioFixturePlayEvent,
    InstructionsAppendEvent,
    ThinkingAppendEvent,
    CommentaryAppendEvent,
    DecisionCreateEvent,
    DecisionItemCreateEvent,
    DecisionItemDeleteEvent,
    ResponseItemCreateEvent,
    ResponseCreateEvent,
    SessionCloseEvent,
]

ConnectClientEvent: TypeAlias = Union[
    SessionUpdateEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    OutputAudioFixturePlayEvent,
    ConnectClientEventTransportDtmfSend,
    InstructionsAppendEvent,
    ThinkingAppendEvent,
    CommentaryAppendEvent,
    DecisionCreateEvent,
    DecisionItemCreateEvent,
    DecisionItemDeleteEvent,
    ResponseItemCreateEvent,
    ResponseCreateEvent,
    SessionCloseEvent,
]

ConnectServerEvent: TypeAlias = Union[
    SessionStartedEvent,
    SessionUpdatedEvent,
    InputAudioMutedEvent,
    InputAudioUnmutedEvent,
    OutputAudioFixturePlayingEvent,
    OutputAudioFixturePlayedEvent,
    InstructionsAppendedEvent,
    ThinkingAppendedEvent,
    CommentaryAppendedEvent,
    InputTranscriptDeltaEvent,
    OutputTranscriptDeltaEvent,
    DelegationCreatedEvent,
    DecisionEvent,
    DecisionItemCreatedEvent,
    DecisionItemDeletedEvent,
    ResponseEvent,
    SessionUsageUpdatedEvent,
    SessionClosedEvent,
    ErrorEvent,
    InfoEvent,
    ConnectServerEventSessionInputAudioAppend,
    OutputAudioDeltaEvent,
    ConnectServerEventTransportDtmfReceived,
    ConnectServerEventTransportDtmfSend,
    ConnectServerEventTransportDtmfSent,
    ConnectServerEventTransportRinging,
    ConnectServerEventTransportAnswered,
    ConnectServerEventTransportFailed,
]

DecisionAssistantMessageContentPart: TypeAlias = Union[
    DecisionAssistantMessageContentPartOutputText, DecisionAssistantMessageContentPartRefusal
]

DecisionItemCreateEventItemCustomToolCallOutputOutputParts: TypeAlias = Union[
    DecisionInputText, DecisionItemCreateEventItemCustomToolCallOutputOutputPartsInputImage
]

DecisionItemCreateEventItemFunctionCallOutputOutputParts: TypeAlias = Union[
    DecisionInputText, DecisionItemCreateEventItemFunctionCallOutputOutputPartsInputImage
]

DecisionItemCreateEventItemUnion: TypeAlias = Union[
    DecisionUserMessage,
    DecisionDeveloperMessage,
    DecisionSystemMessage,
    DecisionAssistantMessage,
    DecisionItemCreateEventItemFunctionCall,
    DecisionItemCreateEventItemFunctionCallOutput,
    DecisionItemCreateEventItemCustomToolCall,
    DecisionItemCreateEventItemCustomToolCallOutput,
]

DecisionItemCreatedEventItemCustomToolCallOutputOutputParts: TypeAlias = Union[
    DecisionInputText, DecisionItemCreatedEventItemCustomToolCallOutputOutputPartsInputImage
]

DecisionItemCreatedEventItemFunctionCallOutputOutputParts: TypeAlias = Union[
    DecisionInputText, DecisionItemCreatedEventItemFunctionCallOutputOutputPartsInputImage
]

DecisionItemCreatedEventItemUnion: TypeAlias = Union[
    DecisionStoredUserMessage,
    DecisionStoredDeveloperMessage,
    DecisionStoredSystemMessage,
    DecisionStoredAssistantMessage,
    DecisionItemCreatedEventItemFunctionCall,
    DecisionItemCreatedEventItemFunctionCallOutput,
    DecisionItemCreatedEventItemCustomToolCall,
    DecisionItemCreatedEventItemCustomToolCallOutput,
]

DecisionJSONObject: TypeAlias = dict[str, Object]

ChoiceInstructionsParts: TypeAlias = Union[
    DecisionInputText, ChoiceInstructionsPartsInputImage, ChoiceInstructionsPartsInputJSON
]

DecisionQuestion: TypeAlias = Union[Choice, Predicate, Score]

PredicateInstructionsParts: TypeAlias = Union[
    DecisionInputText, PredicateInstructionsPartsInputImage, PredicateInstructionsPartsInputJSON
]

ScoreInstructionsParts: TypeAlias = Union[
    DecisionInputText, ScoreInstructionsPartsInputImage, ScoreInstructionsPartsInputJSON
]

DecisionStoredAssistantMessageContentPart: TypeAlias = Union[
    DecisionStoredAssistantMessageContentPartOutputText, DecisionStoredAssistantMessageContentPartRefusal
]

DecisionStoredUserMessageContentPart: TypeAlias = Union[
    DecisionStoredUserMessageContentPartInputText,
    DecisionStoredUserMessageContentPartInputImage,
    DecisionStoredUserMessageContentPartInputJSON,
]

DecisionUserMessageContentPart: TypeAlias = Union[
    DecisionUserMessageContentPartInputText,
    DecisionUserMessageContentPartInputImage,
    DecisionUserMessageContentPartInputJSON,
]

ForkClientEvent: TypeAlias = Union[
    ForkSessionStartEvent,
    SessionUpdateEvent,
    InputAudioAppendEvent,
    InputAudioMuteEvent,
    InputAudioUnmuteEvent,
    OutputAudioFixturePlayEvent,
    InstructionsAppendEvent,
    ThinkingAppendEvent,
    CommentaryAppendEvent,
    DecisionCreateEvent,
    DecisionItemCreateEvent,
    DecisionItemDeleteEvent,
    ResponseItemCreateEvent,
    ResponseCreateEvent,
    SessionCloseEvent,
]

ForkServerEvent: TypeAlias = Union[
    SessionStartedEvent,
    SessionUpdatedEvent,
    InputAudioMutedEvent,
    InputAudioUnmutedEvent,
    OutputAudioFixturePlayingEvent,
    OutputAudioFixturePlayedEvent,
    InstructionsAppendedEvent,
    ThinkingAppendedEvent,
    CommentaryAppendedEvent,
    ForkServerEventSessionInputAudioAppend,
    OutputAudioDeltaEvent,
    InputTranscriptDeltaEvent,
    OutputTranscriptDeltaEvent,
    DelegationCreatedEvent,
    DecisionEvent,
    DecisionItemCreatedEvent,
    DecisionItemDeletedEvent,
    ResponseEvent,
    SessionUsageUpdatedEvent,
    SessionClosedEvent,
    ErrorEvent,
    InfoEvent,
    ForkServerEventTransportDtmfReceived,
    ForkServerEventTransportDtmfSend,
    ForkServerEventTransportDtmfSent,
    ForkServerEventTransportRinging,
    ForkServerEventTransportAnswered,
    ForkServerEventTransportFailed,
]

AssistantContent: TypeAlias = Union[AssistantContentText, AssistantContentOutputText]

InitialItem: TypeAlias = Union[Developer, User, Assistant]

ResponsesDelegationConfigTool: TypeAlias = Union[
    FunctionTool,
    ResponsesDelegationConfigToolWebSearch,
    ResponsesDelegationConfigToolFileSearch,
    ResponsesDelegationConfigToolCodeInterpreter,
    ResponsesDelegationConfigToolShell,
    ResponsesDelegationConfigToolImageGeneration,
    ResponsesDelegationConfigToolMcp,
    ResponsesDelegationConfigToolCustom,
    ResponsesDelegationConfigToolNamespace,
    ResponsesDelegationConfigToolSearch,
    ResponsesDelegationConfigToolProgrammaticToolCalling,
    ResponsesDelegationConfigToolComputer,
    ResponsesDelegationConfigToolApplyPatch,
]

ResponsesDelegationConfigToolChoice: TypeAlias = Union[
    Literal["auto", "none", "required"],
    ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam,
    ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam,
    ResponsesDelegationConfigToolChoiceFileSearch,
    ResponsesDelegationConfigToolChoiceWebSearch,
    ResponsesDelegationConfigToolChoiceWebSearchPreview,
    ResponsesDelegationConfigToolChoiceImageGeneration,
    ResponsesDelegationConfigToolChoiceComputer,
    ResponsesDelegationConfigToolChoiceCodeInterpreter,
    ResponsesDelegationConfigToolChoiceProgrammaticToolCalling,
    ResponsesDelegationConfigToolChoiceShell,
    ResponsesDelegationConfigToolChoiceCustom,
    ResponsesDelegationConfigToolChoiceApplyPatch,
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam,
]

ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolComputer,
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolShell,
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolCustom,
    ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
]

ResponsesDelegationConfigToolShellEnvironment: TypeAlias = Union[
    ResponsesDelegationConfigToolShellEnvironmentContainerAuto,
    ResponsesDelegationConfigToolShellEnvironmentContainerReference,
    ResponsesDelegationConfigToolShellEnvironmentLocal,
    None,
]

ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    None,
]

ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillSkillReference,
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline,
]

ResponsesDelegationUpdateConfigTool: TypeAlias = Union[
    FunctionTool,
    ResponsesDelegationUpdateConfigToolWebSearch,
    ResponsesDelegationUpdateConfigToolFileSearch,
    ResponsesDelegationUpdateConfigToolCodeInterpreter,
    ResponsesDelegationUpdateConfigToolShell,
    ResponsesDelegationUpdateConfigToolImageGeneration,
    ResponsesDelegationUpdateConfigToolMcp,
    ResponsesDelegationUpdateConfigToolCustom,
    ResponsesDelegationUpdateConfigToolNamespace,
    ResponsesDelegationUpdateConfigToolSearch,
    ResponsesDelegationUpdateConfigToolProgrammaticToolCalling,
    ResponsesDelegationUpdateConfigToolComputer,
    ResponsesDelegationUpdateConfigToolApplyPatch,
]

ResponsesDelegationUpdateConfigToolChoice: TypeAlias = Union[
    Literal["auto", "none", "required"],
    ResponsesDelegationUpdateConfigToolChoiceLiveFunctionToolChoiceParam,
    ResponsesDelegationUpdateConfigToolChoiceLiveMCPToolChoiceParam,
    ResponsesDelegationUpdateConfigToolChoiceFileSearch,
    ResponsesDelegationUpdateConfigToolChoiceWebSearch,
    ResponsesDelegationUpdateConfigToolChoiceWebSearchPreview,
    ResponsesDelegationUpdateConfigToolChoiceImageGeneration,
    ResponsesDelegationUpdateConfigToolChoiceComputer,
    ResponsesDelegationUpdateConfigToolChoiceCodeInterpreter,
    ResponsesDelegationUpdateConfigToolChoiceProgrammaticToolCalling,
    ResponsesDelegationUpdateConfigToolChoiceShell,
    ResponsesDelegationUpdateConfigToolChoiceCustom,
    ResponsesDelegationUpdateConfigToolChoiceApplyPatch,
    ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParam,
]

ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[
    ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
    ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
    ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolComputer,
    ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolShell,
    ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolCustom,
    ResponsesDelegationUpdateConfigToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
]

ResponsesDelegationUpdateConfigToolShellEnvironment: TypeAlias = Union[
    ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAuto,
    ResponsesDelegationUpdateConfigToolShellEnvironmentContainerReference,
    ResponsesDelegationUpdateConfigToolShellEnvironmentLocal,
    None,
]

ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[
    ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    None,
]

ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
    ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillSkillReference,
    ResponsesDelegationUpdateConfigToolShellEnvironmentContainerAutoSkillInline,
]

ServerEvent: TypeAlias = Union[
    SessionStartedEvent,
    SessionUpdatedEvent,
    InputAudioMutedEvent,
    InputAudioUnmutedEvent,
    OutputAudioFixturePlayingEvent,
    OutputAudioFixturePlayedEvent,
    InstructionsAppendedEvent,
    ThinkingAppendedEvent,
    CommentaryAppendedEvent,
    ServerEventSessionInputAudioAppend,
    OutputAudioDeltaEvent,
    InputTranscriptDeltaEvent,
    OutputTranscriptDeltaEvent,
    DelegationCreatedEvent,
    DecisionEvent,
    DecisionItemCreatedEvent,
    DecisionItemDeletedEvent,
    ResponseEvent,
    SessionUsageUpdatedEvent,
    SessionClosedEvent,
    ErrorEvent,
    InfoEvent,
    ServerEventTransportDtmfReceived,
    ServerEventTransportDtmfSend,
    ServerEventTransportDtmfSent,
    ServerEventTransportRinging,
    ServerEventTransportAnswered,
    ServerEventTransportFailed,
]

SessionConfigAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoice]

SessionConfigDelegation: TypeAlias = Union[
    ClientDelegation, SessionConfigDelegationResponses, SessionConfigDelegationDecisions, None
]

SessionResourceAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoice]

SessionResourceDelegation: TypeAlias = Union[
    ClientDelegation, SessionResourceDelegationResponses, SessionResourceDelegationDecisions, None
]

SessionUpdateConfigDelegation: TypeAlias = Union[
    ClientDelegation, SessionUpdateConfigDelegationResponses, SessionUpdateConfigDelegationDecisions, None
]

serve(globals())
