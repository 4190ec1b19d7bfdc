# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `live`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

from openai_async.types._lazy import LazyArea
from openai_async.types._words import SequenceNotStr

if TYPE_CHECKING:
    import openai_async.types.live as _live
    import openai_async.types.params.responses as _responses_params
else:
    _live = LazyArea("openai_async.types.live")
    _responses_params = LazyArea("openai_async.types.params.responses")


class AudioPCM(TypedDict, total=False):
    rate: Required[Literal[16000, 24000]]
    type: Required[Literal["audio/pcm"]]


class AudioPCMA(TypedDict, total=False):
    rate: Required[int]
    type: Required[Literal["audio/pcma"]]


class AudioPCMU(TypedDict, total=False):
    rate: Required[int]
    type: Required[Literal["audio/pcmu"]]


class ClientConfigParam(TypedDict, total=False):
    data_channel: Required[DataChannelConfigParam]


class ClientDelegationParam(TypedDict, total=False):
    type: Required[Literal["client"]]
    acknowledgement_delay_ms: int


class CommentaryAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.commentary.append"]]
    event_id: str | None


class TransportDtmfSend(TypedDict, total=False):
    event: Required[str]
    type: Required[Literal["transport.dtmf.send"]]
    event_id: str | None


class CustomVoiceParam(TypedDict, total=False):
    id: Required[str]


class DataChannelConfigParam(TypedDict, total=False):
    allowed_client_events: Literal["all"] | SequenceNotStr[str]
    allowed_server_events: Literal["all"] | Iterable[ServerEventSelectorParam]


class ContentPartOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class ContentPartRefusal(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class DecisionAssistantMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[DecisionAssistantMessageParamContentPart]]
    role: Required[Literal["assistant"]]
    id: str | None
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class DecisionChoiceOptionParam(TypedDict, total=False):
    value: Required[str | bool]
    description: str


class DecisionCreateEventParam(TypedDict, total=False):
    event_id: Required[str]
    type: Required[Literal["decision.create"]]


class DecisionDeveloperMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["developer"]]
    id: str | None
    type: Literal["message"]


class DecisionInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


class DecisionItemCreateEventParam(TypedDict, total=False):
    item: Required[ItemUnion]
    type: Required[Literal["decision.item.create"]]
    event_id: str | None


class ItemCustomToolCall(TypedDict, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemCustomToolCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[ItemCustomToolCallOutputOutputParts]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemCustomToolCallOutputOutputPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class ItemFunctionCall(TypedDict, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemFunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[ItemFunctionCallOutputOutputParts]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ItemFunctionCallOutputOutputPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class DecisionItemDeleteEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["decision.item.delete"]]
    event_id: str | None


class Choice(TypedDict, total=False):
    choices: Required[Iterable[DecisionChoiceOptionParam]]
    instructions: Required[str | Iterable[ChoiceInstructionsParts]]
    type: Required[Literal["choice"]]
    name: str


class ChoiceInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class ChoiceInstructionsPartsInputJSON(TypedDict, total=False):
    data: Required[_live.DecisionJSONObject | Iterable[_live.DecisionJSONObject]]
    type: Required[Literal["input_json"]]


class Predicate(TypedDict, total=False):
    instructions: Required[str | Iterable[PredicateInstructionsParts]]
    type: Required[Literal["predicate"]]
    name: str


class PredicateInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class PredicateInstructionsPartsInputJSON(TypedDict, total=False):
    data: Required[_live.DecisionJSONObject | Iterable[_live.DecisionJSONObject]]
    type: Required[Literal["input_json"]]


class Score(TypedDict, total=False):
    instructions: Required[str | Iterable[ScoreInstructionsParts]]
    levels: Required[Iterable[ScoreLevel]]
    type: Required[Literal["score"]]
    name: str


class ScoreInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class ScoreInstructionsPartsInputJSON(TypedDict, total=False):
    data: Required[_live.DecisionJSONObject | Iterable[_live.DecisionJSONObject]]
    type: Required[Literal["input_json"]]


class ScoreLevel(TypedDict, total=False):
    label: Required[str]
    description: str


class DecisionSystemMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["system"]]
    id: str | None
    type: Literal["message"]


class DecisionTriggerParam(TypedDict, total=False):
    decisions: Required[Decisions]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    type: Required[Literal["decisions"]]


class Decisions(TypedDict, total=False):
    questions: Required[Iterable[DecisionQuestionParam]]


class ContentPartInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class ContentPartInputJSON(TypedDict, total=False):
    data: Required[_live.DecisionJSONObject | Iterable[_live.DecisionJSONObject]]
    type: Required[Literal["input_json"]]


class ContentPartInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


class DecisionUserMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[DecisionUserMessageParamContentPart]]
    role: Required[Literal["user"]]
    id: str | None
    type: Literal["message"]


class DecisionsDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    questions: Required[Iterable[DecisionQuestionParam]]


class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    model: str
    questions: Iterable[DecisionQuestionParam]


class ForkSessionConfigParamAudio(TypedDict, total=False):
    format: AudioFormatParam


class ForkSessionConfigParamDelegation(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam


class ForkSessionConfigParam(TypedDict, total=False):
    audio: ForkSessionConfigParamAudio
    client: ClientConfigParam
    delegation: ForkSessionConfigParamDelegation
    store: bool


class ForkSessionStartEventParam(TypedDict, total=False):
    session: Required[ForkSessionConfigParam]
    type: Required[Literal["session.start"]]
    event_id: str | None


class FunctionToolParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    description: str | None
    parameters: dict[str, object] | None
    strict: bool | None


class Assistant(TypedDict, total=False):
    content: Required[Iterable[AssistantContent]]
    role: Required[Literal["assistant"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class AssistantContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class AssistantContentText(TypedDict, total=False):
    text: Required[str]
    type: Literal["text"]


class Developer(TypedDict, total=False):
    content: Required[Iterable[DeveloperContent]]
    role: Required[Literal["developer"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class DeveloperContent(TypedDict, total=False):
    text: Required[str]
    type: Literal["input_text"]


class User(TypedDict, total=False):
    content: Required[Iterable[UserContent]]
    role: Required[Literal["user"]]
    id: str | None
    status: Literal["incomplete", "completed"] | None
    type: Literal["message"]


class UserContent(TypedDict, total=False):
    text: Required[str]
    type: Literal["input_text"]


class InputAudioAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.input_audio.append"]]
    event_id: str | None


class InputAudioMuteEventParam(TypedDict, total=False):
    type: Required[Literal["session.input_audio.mute"]]
    event_id: str | None


class InputAudioUnmuteEventParam(TypedDict, total=False):
    type: Required[Literal["session.input_audio.unmute"]]
    event_id: str | None


class InstructionsAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.instructions.append"]]
    event_id: str | None


class LiveCreateParams(TypedDict, total=False):
    session: Required[MediaSessionConfigParam]
    transport: Required[LiveCreateParamsTransport]


class LiveCreateParamsTransport(TypedDict, total=False):
    sdp: Required[str]
    type: Required[Literal["webrtc"]]


class MediaSessionConfigParamAudio(TypedDict, total=False):
    output: MediaSessionConfigParamAudioOutput


class MediaSessionConfigParamAudioOutput(TypedDict, total=False):
    voice: str | MediaSessionConfigParamAudioOutputVoice


class MediaSessionConfigParamDelegationDecisions(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


class MediaSessionConfigParamDelegationResponses(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class MediaSessionConfigParam(TypedDict, total=False):
    model: Required[str]
    audio: MediaSessionConfigParamAudio
    client: ClientConfigParam
    delegation: MediaSessionConfigParamDelegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam]


class MediaSessionForkConfigParamDelegation(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam


class MediaSessionForkConfigParam(TypedDict, total=False):
    client: ClientConfigParam
    delegation: MediaSessionForkConfigParamDelegation
    store: bool


class OutputAudioFixturePlayEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.output_audio.fixture.play"]]
    event_id: str | None


class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: str | None


class ResponseItemCreateEventParam(TypedDict, total=False):
    item: Required[_responses_params.ResponseInputItemParam]
    type: Required[Literal["response.item.create"]]
    event_id: str | None


class ResponsesDelegationConfigParamReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None


class ResponsesDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    instructions: str | None
    max_output_tokens: int | None
    parallel_tool_calls: bool | None
    reasoning: ResponsesDelegationConfigParamReasoning | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: ResponsesDelegationConfigParamText | None
    tool_choice: ResponsesDelegationConfigParamToolChoice
    tools: Iterable[ResponsesDelegationConfigParamTool]


class ResponsesDelegationConfigParamText(TypedDict, total=False):
    verbosity: Literal["low", "medium", "high"] | None


class ResponsesDelegationConfigParamToolApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ResponsesDelegationConfigParamToolChoiceApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ResponsesDelegationConfigParamToolChoiceCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ResponsesDelegationConfigParamToolChoiceComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ResponsesDelegationConfigParamToolChoiceCustom(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ResponsesDelegationConfigParamToolChoiceFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ResponsesDelegationConfigParamToolChoiceImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
    tools: Required[Iterable[ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamTool]]
    type: Required[Literal["allowed_tools"]]
    mode: Literal["none", "auto", "required"] | None


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(
    TypedDict, total=False
):
    name: Required[str]
    type: Required[Literal["function"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(
    TypedDict, total=False
):
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(
    TypedDict, total=False
):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]


class ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]


class ResponsesDelegationConfigParamToolChoiceProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponsesDelegationConfigParamToolChoiceShell(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ResponsesDelegationConfigParamToolChoiceWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ResponsesDelegationConfigParamToolChoiceWebSearchPreview(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]


class ResponsesDelegationConfigParamToolCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ResponsesDelegationConfigParamToolComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ResponsesDelegationConfigParamToolCustom(TypedDict, total=False):
    type: Required[Literal["custom"]]


class ResponsesDelegationConfigParamToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ResponsesDelegationConfigParamToolImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ResponsesDelegationConfigParamToolMcp(TypedDict, total=False):
    type: Required[Literal["mcp"]]


class ResponsesDelegationConfigParamToolNamespace(TypedDict, total=False):
    type: Required[Literal["namespace"]]


class ResponsesDelegationConfigParamToolProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponsesDelegationConfigParamToolSearch(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class ResponsesDelegationConfigParamToolShell(TypedDict, total=False):
    type: Required[Literal["shell"]]
    environment: ResponsesDelegationConfigParamToolShellEnvironment | None


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAuto(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: SequenceNotStr[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicy | None
    skills: Iterable[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkill] | None


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict, total=False):
    type: Required[Literal["disabled"]]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInline(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInlineSource]
    type: Required[Literal["inline"]]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


class ResponsesDelegationConfigParamToolShellEnvironmentContainerReference(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]


class ResponsesDelegationConfigParamToolShellEnvironmentLocal(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Iterable[ResponsesDelegationConfigParamToolShellEnvironmentLocalSkill] | None


class ResponsesDelegationConfigParamToolShellEnvironmentLocalSkill(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]


class ResponsesDelegationConfigParamToolWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ResponsesDelegationUpdateConfigParamReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    summary: Literal["concise", "detailed", "auto"] | None


class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    instructions: str | None
    max_output_tokens: int | None
    model: str
    parallel_tool_calls: bool | None
    reasoning: ResponsesDelegationUpdateConfigParamReasoning | None
    service_tier: Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"] | None
    text: ResponsesDelegationUpdateConfigParamText | None
    tool_choice: ResponsesDelegationUpdateConfigParamToolChoice
    tools: Iterable[ResponsesDelegationUpdateConfigParamTool]


class ResponsesDelegationUpdateConfigParamText(TypedDict, total=False):
    verbosity: Literal["low", "medium", "high"] | None


class ResponsesDelegationUpdateConfigParamToolApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ResponsesDelegationUpdateConfigParamToolChoiceApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ResponsesDelegationUpdateConfigParamToolChoiceCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ResponsesDelegationUpdateConfigParamToolChoiceComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ResponsesDelegationUpdateConfigParamToolChoiceCustom(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ResponsesDelegationUpdateConfigParamToolChoiceFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ResponsesDelegationUpdateConfigParamToolChoiceImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
    tools: Required[Iterable[ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamTool]]
    type: Required[Literal["allowed_tools"]]
    mode: Literal["none", "auto", "required"] | None


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(
    TypedDict, total=False
):
    type: Required[Literal["code_interpreter"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(
    TypedDict, total=False
):
    type: Required[Literal["image_generation"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(
    TypedDict, total=False
):
    name: Required[str]
    type: Required[Literal["function"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(
    TypedDict, total=False
):
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(
    TypedDict, total=False
):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(
    TypedDict, total=False
):
    type: Required[Literal["web_search_preview"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveFunctionToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveMCPToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]


class ResponsesDelegationUpdateConfigParamToolChoiceProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponsesDelegationUpdateConfigParamToolChoiceShell(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ResponsesDelegationUpdateConfigParamToolChoiceWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ResponsesDelegationUpdateConfigParamToolChoiceWebSearchPreview(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]


class ResponsesDelegationUpdateConfigParamToolCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ResponsesDelegationUpdateConfigParamToolComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ResponsesDelegationUpdateConfigParamToolCustom(TypedDict, total=False):
    type: Required[Literal["custom"]]


class ResponsesDelegationUpdateConfigParamToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ResponsesDelegationUpdateConfigParamToolImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ResponsesDelegationUpdateConfigParamToolMcp(TypedDict, total=False):
    type: Required[Literal["mcp"]]


class ResponsesDelegationUpdateConfigParamToolNamespace(TypedDict, total=False):
    type: Required[Literal["namespace"]]


class ResponsesDelegationUpdateConfigParamToolProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponsesDelegationUpdateConfigParamToolSearch(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class ResponsesDelegationUpdateConfigParamToolShell(TypedDict, total=False):
    type: Required[Literal["shell"]]
    environment: ResponsesDelegationUpdateConfigParamToolShellEnvironment | None


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAuto(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: SequenceNotStr[str] | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicy | None
    skills: Iterable[ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkill] | None


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(
    TypedDict, total=False
):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled(
    TypedDict, total=False
):
    type: Required[Literal["disabled"]]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInline(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInlineSource]
    type: Required[Literal["inline"]]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str | None


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerReference(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocal(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Iterable[ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocalSkill] | None


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocalSkill(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]


class ResponsesDelegationUpdateConfigParamToolWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ServerEventSelectorParam(TypedDict, total=False):
    type: Required[str]
    response_event: str


class Session(TypedDict, total=False):
    model: Required[str]
    type: Required[Literal["live"]]
    audio: SessionAudio
    delegation: SessionDelegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam]


class SessionAcceptParams(TypedDict, total=False):
    session: Required[Session]


class SessionAudio(TypedDict, total=False):
    output: SessionAudioOutput


class SessionAudioOutput(TypedDict, total=False):
    voice: str | SessionAudioOutputVoice


class SessionDelegationDecisions(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


class SessionDelegationResponses(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class SessionCloseEventParam(TypedDict, total=False):
    type: Required[Literal["session.close"]]
    event_id: str | None


class SessionConfigParamAudio(TypedDict, total=False):
    format: AudioFormatParam
    output: SessionConfigParamAudioOutput


class SessionConfigParamAudioOutput(TypedDict, total=False):
    voice: str | SessionConfigParamAudioOutputVoice


class SessionConfigParamDelegationDecisions(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


class SessionConfigParamDelegationResponses(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class SessionConfigParam(TypedDict, total=False):
    model: Required[str]
    audio: SessionConfigParamAudio
    client: ClientConfigParam
    delegation: SessionConfigParamDelegation | None
    input: Iterable[InitialItemParam]
    instructions: str | None
    safety_identifier: str | None
    store: bool
    triggers: Iterable[DecisionTriggerParam]


class SessionForkParams(TypedDict, total=False):
    transport: Required[SessionForkParamsTransport]
    session: MediaSessionForkConfigParam


class SessionForkParamsTransport(TypedDict, total=False):
    sdp: Required[str]
    type: Required[Literal["webrtc"]]


class SessionReferParams(TypedDict, total=False):
    target_uri: Required[str]


class SessionRejectParams(TypedDict, total=False):
    status_code: Required[int]


class SessionStartEventParam(TypedDict, total=False):
    session: Required[SessionConfigParam]
    type: Required[Literal["session.start"]]
    event_id: str | None


class SessionUpdateConfigParamDelegationDecisions(TypedDict, total=False):
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    decisions: DecisionsDelegationUpdateConfigParam


class SessionUpdateConfigParamDelegationResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam


class SessionUpdateConfigParam(TypedDict, total=False):
    delegation: SessionUpdateConfigParamDelegation | None
    triggers: Iterable[DecisionTriggerParam]


class SessionUpdateEventParam(TypedDict, total=False):
    session: Required[SessionUpdateConfigParam]
    type: Required[Literal["session.update"]]
    event_id: str | None


class SidebandConnectParams(TypedDict, total=False):
    graceful_close: bool


class ThinkingAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[str | None]
    type: Required[Literal["session.thinking.append"]]
    event_id: str | None


AudioFormatParam: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]

ClientEventParam: TypeAlias = Union[
    SessionStartEventParam,
    SessionUpdateEventParam,
    InputAudioAppendEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEventParam,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]

ConnectClientEventParam: TypeAlias = Union[
    SessionUpdateEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    TransportDtmfSend,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEventParam,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]

DecisionAssistantMessageParamContentPart: TypeAlias = Union[ContentPartOutputText, ContentPartRefusal]

ItemCustomToolCallOutputOutputParts: TypeAlias = Union[
    DecisionInputTextParam, ItemCustomToolCallOutputOutputPartsInputImage
]

ItemFunctionCallOutputOutputParts: TypeAlias = Union[
    DecisionInputTextParam, ItemFunctionCallOutputOutputPartsInputImage
]

ItemUnion: TypeAlias = Union[
    DecisionUserMessageParam,
    DecisionDeveloperMessageParam,
    DecisionSystemMessageParam,
    DecisionAssistantMessageParam,
    ItemFunctionCall,
    ItemFunctionCallOutput,
    ItemCustomToolCall,
    ItemCustomToolCallOutput,
]

DecisionJSONObjectParam: TypeAlias = dict[str, object]

ChoiceInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam, ChoiceInstructionsPartsInputImage, ChoiceInstructionsPartsInputJSON
]

DecisionQuestionParam: TypeAlias = Union[Choice, Predicate, Score]

PredicateInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam, PredicateInstructionsPartsInputImage, PredicateInstructionsPartsInputJSON
]

ScoreInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam, ScoreInstructionsPartsInputImage, ScoreInstructionsPartsInputJSON
]

DecisionUserMessageParamContentPart: TypeAlias = Union[
    ContentPartInputText, ContentPartInputImage, ContentPartInputJSON
]

ForkClientEventParam: TypeAlias = Union[
    ForkSessionStartEventParam,
    SessionUpdateEventParam,
    InputAudioAppendEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEventParam,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]

AssistantContent: TypeAlias = Union[AssistantContentText, AssistantContentOutputText]

InitialItemParam: TypeAlias = Union[Developer, User, Assistant]

MediaSessionConfigParamAudioOutputVoice: TypeAlias = Union[str, CustomVoiceParam]

MediaSessionConfigParamDelegation: TypeAlias = Union[
    ClientDelegationParam, MediaSessionConfigParamDelegationResponses, MediaSessionConfigParamDelegationDecisions
]

ResponsesDelegationConfigParamTool: TypeAlias = Union[
    FunctionToolParam,
    ResponsesDelegationConfigParamToolWebSearch,
    ResponsesDelegationConfigParamToolFileSearch,
    ResponsesDelegationConfigParamToolCodeInterpreter,
    ResponsesDelegationConfigParamToolShell,
    ResponsesDelegationConfigParamToolImageGeneration,
    ResponsesDelegationConfigParamToolMcp,
    ResponsesDelegationConfigParamToolCustom,
    ResponsesDelegationConfigParamToolNamespace,
    ResponsesDelegationConfigParamToolSearch,
    ResponsesDelegationConfigParamToolProgrammaticToolCalling,
    ResponsesDelegationConfigParamToolComputer,
    ResponsesDelegationConfigParamToolApplyPatch,
]

ResponsesDelegationConfigParamToolChoice: TypeAlias = Union[
    Literal["auto", "none", "required"],
    ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam,
    ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam,
    ResponsesDelegationConfigParamToolChoiceFileSearch,
    ResponsesDelegationConfigParamToolChoiceWebSearch,
    ResponsesDelegationConfigParamToolChoiceWebSearchPreview,
    ResponsesDelegationConfigParamToolChoiceImageGeneration,
    ResponsesDelegationConfigParamToolChoiceComputer,
    ResponsesDelegationConfigParamToolChoiceCodeInterpreter,
    ResponsesDelegationConfigParamToolChoiceProgrammaticToolCalling,
    ResponsesDelegationConfigParamToolChoiceShell,
    ResponsesDelegationConfigParamToolChoiceCustom,
    ResponsesDelegationConfigParamToolChoiceApplyPatch,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam,
]

ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
]

ResponsesDelegationConfigParamToolShellEnvironment: TypeAlias = Union[
    ResponsesDelegationConfigParamToolShellEnvironmentContainerAuto,
    ResponsesDelegationConfigParamToolShellEnvironmentContainerReference,
    ResponsesDelegationConfigParamToolShellEnvironmentLocal,
]

ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[
    ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
]

ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
    ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillSkillReference,
    ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInline,
]

ResponsesDelegationUpdateConfigParamTool: TypeAlias = Union[
    FunctionToolParam,
    ResponsesDelegationUpdateConfigParamToolWebSearch,
    ResponsesDelegationUpdateConfigParamToolFileSearch,
    ResponsesDelegationUpdateConfigParamToolCodeInterpreter,
    ResponsesDelegationUpdateConfigParamToolShell,
    ResponsesDelegationUpdateConfigParamToolImageGeneration,
    ResponsesDelegationUpdateConfigParamToolMcp,
    ResponsesDelegationUpdateConfigParamToolCustom,
    ResponsesDelegationUpdateConfigParamToolNamespace,
    ResponsesDelegationUpdateConfigParamToolSearch,
    ResponsesDelegationUpdateConfigParamToolProgrammaticToolCalling,
    ResponsesDelegationUpdateConfigParamToolComputer,
    ResponsesDelegationUpdateConfigParamToolApplyPatch,
]

ResponsesDelegationUpdateConfigParamToolChoice: TypeAlias = Union[
    Literal["auto", "none", "required"],
    ResponsesDelegationUpdateConfigParamToolChoiceLiveFunctionToolChoiceParam,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveMCPToolChoiceParam,
    ResponsesDelegationUpdateConfigParamToolChoiceFileSearch,
    ResponsesDelegationUpdateConfigParamToolChoiceWebSearch,
    ResponsesDelegationUpdateConfigParamToolChoiceWebSearchPreview,
    ResponsesDelegationUpdateConfigParamToolChoiceImageGeneration,
    ResponsesDelegationUpdateConfigParamToolChoiceComputer,
    ResponsesDelegationUpdateConfigParamToolChoiceCodeInterpreter,
    ResponsesDelegationUpdateConfigParamToolChoiceProgrammaticToolCalling,
    ResponsesDelegationUpdateConfigParamToolChoiceShell,
    ResponsesDelegationUpdateConfigParamToolChoiceCustom,
    ResponsesDelegationUpdateConfigParamToolChoiceApplyPatch,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParam,
]

ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
]

ResponsesDelegationUpdateConfigParamToolShellEnvironment: TypeAlias = Union[
    ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAuto,
    ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerReference,
    ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocal,
]

ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[
    ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
]

ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
    ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillSkillReference,
    ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInline,
]

SessionAudioOutputVoice: TypeAlias = Union[str, CustomVoiceParam]

SessionDelegation: TypeAlias = Union[ClientDelegationParam, SessionDelegationResponses, SessionDelegationDecisions]

SessionConfigParamAudioOutputVoice: TypeAlias = Union[str, CustomVoiceParam]

SessionConfigParamDelegation: TypeAlias = Union[
    ClientDelegationParam, SessionConfigParamDelegationResponses, SessionConfigParamDelegationDecisions
]

SessionUpdateConfigParamDelegation: TypeAlias = Union[
    ClientDelegationParam, SessionUpdateConfigParamDelegationResponses, SessionUpdateConfigParamDelegationDecisions
]
