# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `decisions`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

import openai_async.types.params.shared_params as _shared_params


class DecisionCreateParams(TypedDict, total=False):
    input: Required[str | Iterable[InputUnionMember1]]
    model: Required[str]
    questions: Required[Iterable[Question]]
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptions | None
    safety_identifier: str | None


class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText(
    TypedDict, total=False
):
    text: Required[str]
    type: Required[Literal["output_text"]]


class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal(
    TypedDict, total=False
):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class InputUnionMember1DecisionInputAssistantMessage(TypedDict, total=False):
    content: Required[str | Iterable[InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts]]
    role: Required[Literal["assistant"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class InputUnionMember1DecisionInputCustomToolCall(TypedDict, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputCustomToolCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[InputUnionMember1CustomToolCallOutputOutputParts]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputDeveloperMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["developer"]]
    type: Literal["message"]


class InputUnionMember1DecisionInputFunctionCall(TypedDict, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputFunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Iterable[InputUnionMember1FunctionCallOutputOutputParts]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class InputUnionMember1DecisionInputSystemMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["system"]]
    type: Literal["message"]


class InputUnionMember1DecisionInputUserMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputPartUnionParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"] | None
    ttl: Literal["30m"]


class QuestionQuestionParamChoice(TypedDict, total=False):
    choices: Required[Iterable[QuestionQuestionParamChoiceChoice]]
    instructions: Required[str | Iterable[_shared_params.DecisionQuestionInputPart]]
    type: Required[Literal["choice"]]
    name: str


class QuestionQuestionParamChoiceChoice(TypedDict, total=False):
    value: Required[str | bool]
    description: str


class QuestionQuestionParamPredicate(TypedDict, total=False):
    instructions: Required[str | Iterable[_shared_params.DecisionQuestionInputPart]]
    type: Required[Literal["predicate"]]
    name: str


class QuestionQuestionParamScore(TypedDict, total=False):
    instructions: Required[str | Iterable[_shared_params.DecisionQuestionInputPart]]
    levels: Required[Iterable[QuestionQuestionParamScoreLevel]]
    type: Required[Literal["score"]]
    name: str


class QuestionQuestionParamScoreLevel(TypedDict, total=False):
    label: Required[str]
    description: str


class DecisionInputImageParam(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | None


class DecisionInputImageParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


class DecisionInputAssistantMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputAssistantMessageContentParts]]
    role: Required[Literal["assistant"]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class DecisionInputAssistantMessageContentPartsDecisionInputOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class DecisionInputAssistantMessageContentPartsDecisionInputRefusal(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class DecisionInputDeveloperMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["developer"]]
    type: Literal["message"]


class DecisionInputUserMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputPartUnionParam]]
    role: Required[Literal["user"]]
    type: Literal["message"]


class DecisionInputMessageParam(DecisionInputUserMessage, total=False):
    pass


class DecisionInputSystemMessage(TypedDict, total=False):
    content: Required[str | Iterable[DecisionInputTextParam]]
    role: Required[Literal["system"]]
    type: Literal["message"]


class DecisionInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | None


class DecisionInputTextParamPromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


class DecisionPromptCacheBreakpointParam(TypedDict, total=False):
    mode: Required[Literal["explicit"]]


InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts: TypeAlias = Union[
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
]

InputUnionMember1: TypeAlias = Union[
    InputUnionMember1DecisionInputUserMessage,
    InputUnionMember1DecisionInputDeveloperMessage,
    InputUnionMember1DecisionInputSystemMessage,
    InputUnionMember1DecisionInputAssistantMessage,
    InputUnionMember1DecisionInputFunctionCall,
    InputUnionMember1DecisionInputFunctionCallOutput,
    InputUnionMember1DecisionInputCustomToolCall,
    InputUnionMember1DecisionInputCustomToolCallOutput,
]

InputUnionMember1CustomToolCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam]

InputUnionMember1FunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam]

Question: TypeAlias = Union[QuestionQuestionParamPredicate, QuestionQuestionParamChoice, QuestionQuestionParamScore]

DecisionInputAssistantMessageContentParts: TypeAlias = Union[
    DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
    DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
]

DecisionInputMessageUnionParam: TypeAlias = Union[
    DecisionInputUserMessage, DecisionInputDeveloperMessage, DecisionInputSystemMessage, DecisionInputAssistantMessage
]

DecisionInputPartUnionParam: TypeAlias = Union[
    DecisionInputTextParam, DecisionInputImageParam, _shared_params.DecisionInputJSON
]
