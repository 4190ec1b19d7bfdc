# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `graders`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

import openai_async.types.params.responses as _responses_params
from openai_async.types._lazy import LazyArea
from openai_async.types._words import SequenceNotStr

if TYPE_CHECKING:
    import openai_async.types.shared as _shared
else:
    _shared = LazyArea("openai_async.types.shared")


class GraderInputsParamItemInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class GraderInputsParamItemOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class LabelModelGraderParamInput(TypedDict, total=False):
    content: Required[LabelModelGraderParamInputContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class LabelModelGraderParamInputContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class LabelModelGraderParamInputContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class LabelModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[LabelModelGraderParamInput]]
    labels: Required[SequenceNotStr[str]]
    model: Required[str]
    name: Required[str]
    passing_labels: Required[SequenceNotStr[str]]
    type: Required[Literal["label_model"]]


class MultiGraderParam(TypedDict, total=False):
    calculate_output: Required[str]
    graders: Required[Graders]
    name: Required[str]
    type: Required[Literal["multi"]]


class PythonGraderParam(TypedDict, total=False):
    name: Required[str]
    source: Required[str]
    type: Required[Literal["python"]]
    image_tag: str


class ScoreModelGraderParamInput(TypedDict, total=False):
    content: Required[ScoreModelGraderParamInputContent]
    role: Required[Literal["user", "assistant", "system", "developer"]]
    type: Literal["message"]


class ScoreModelGraderParamInputContentInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: str


class ScoreModelGraderParamInputContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class SamplingParams(TypedDict, total=False):
    max_completions_tokens: int | None
    reasoning_effort: _shared.ReasoningEffort | None
    seed: int | None
    temperature: float | None
    top_p: float | None


class ScoreModelGraderParam(TypedDict, total=False):
    input: Required[Iterable[ScoreModelGraderParamInput]]
    model: Required[str]
    name: Required[str]
    type: Required[Literal["score_model"]]
    range: Iterable[float]
    sampling_params: SamplingParams


class StringCheckGraderParam(TypedDict, total=False):
    input: Required[str]
    name: Required[str]
    operation: Required[Literal["eq", "ne", "like", "ilike"]]
    reference: Required[str]
    type: Required[Literal["string_check"]]


class TextSimilarityGraderParam(TypedDict, total=False):
    evaluation_metric: Required[
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
    ]
    input: Required[str]
    name: Required[str]
    reference: Required[str]
    type: Required[Literal["text_similarity"]]


GraderInputsParamItem: TypeAlias = Union[
    str,
    _responses_params.ResponseInputTextParam,
    GraderInputsParamItemOutputText,
    GraderInputsParamItemInputImage,
    _responses_params.ResponseInputAudioParam,
]

GraderInputsParam: TypeAlias = list[GraderInputsParamItem]

LabelModelGraderParamInputContent: TypeAlias = Union[
    str,
    _responses_params.ResponseInputTextParam,
    LabelModelGraderParamInputContentOutputText,
    LabelModelGraderParamInputContentInputImage,
    _responses_params.ResponseInputAudioParam,
    GraderInputsParam,
]

Graders: TypeAlias = Union[
    StringCheckGraderParam, TextSimilarityGraderParam, PythonGraderParam, ScoreModelGraderParam, LabelModelGraderParam
]

ScoreModelGraderParamInputContent: TypeAlias = Union[
    str,
    _responses_params.ResponseInputTextParam,
    ScoreModelGraderParamInputContentOutputText,
    ScoreModelGraderParamInputContentInputImage,
    _responses_params.ResponseInputAudioParam,
    GraderInputsParam,
]
