# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `decisions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.params.decisions import (
        DecisionCreateParams as DecisionCreateParams,
        DecisionInputImageParam as DecisionInputImageParam,
        DecisionInputMessageParam as DecisionInputMessageParam,
        DecisionInputMessageUnionParam as DecisionInputMessageUnionParam,
        DecisionInputPartUnionParam as DecisionInputPartUnionParam,
        DecisionInputTextParam as DecisionInputTextParam,
        DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam,
    )


class AnswerAnswerResourceChoice(BaseModel, tag_field="type", tag="choice"):
    choice: str | bool
    confidence: float
    name: str | None = None
    probabilities: list[AnswerAnswerResourceChoiceProbability]
    type: Literal["choice"]


class AnswerAnswerResourceChoiceProbability(BaseModel):
    probability: float
    value: str | bool


class AnswerAnswerResourcePredicate(BaseModel, tag_field="type", tag="predicate"):
    name: str | None = None
    probability: float
    type: Literal["predicate"]


class AnswerAnswerResourceRefusal(BaseModel, tag_field="type", tag="refusal"):
    name: str | None = None
    type: Literal["refusal"]


class AnswerAnswerResourceScore(BaseModel, tag_field="type", tag="score"):
    confidence: float
    name: str | None = None
    probabilities: list[AnswerAnswerResourceScoreProbability]
    score: float
    type: Literal["score"]


class AnswerAnswerResourceScoreProbability(BaseModel):
    label: str
    probability: float
    value: int


class Decision(BaseModel):
    answers: list[Answer]
    model: str
    usage: Usage


class Usage(BaseModel):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    output_tokens_details: UsageOutputTokensDetails
    total_tokens: int


class UsageInputTokensDetails(BaseModel):
    cache_write_tokens: int
    cached_tokens: int


class UsageOutputTokensDetails(BaseModel):
    reasoning_tokens: int


Answer: TypeAlias = Union[
    AnswerAnswerResourcePredicate, AnswerAnswerResourceChoice, AnswerAnswerResourceScore, AnswerAnswerResourceRefusal
]

serve(globals())
