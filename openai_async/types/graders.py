# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `graders`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

import openai_async.types.responses as _responses
from openai_async._model import Model as BaseModel
from openai_async.types._lazy import LazyArea, serve
from openai_async.types._words import Open

if TYPE_CHECKING:
    import openai_async.types.shared as _shared
    from openai_async.types.params.graders import (
        GraderInputsParam as GraderInputsParam,
        LabelModelGraderParam as LabelModelGraderParam,
        MultiGraderParam as MultiGraderParam,
        PythonGraderParam as PythonGraderParam,
        ScoreModelGraderParam as ScoreModelGraderParam,
        StringCheckGraderParam as StringCheckGraderParam,
        TextSimilarityGraderParam as TextSimilarityGraderParam,
    )
else:
    _shared = LazyArea("openai_async.types.shared")


class GraderInputItemInputImage(BaseModel, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"]
    detail: str | None = None


class GraderInputItemOutputText(BaseModel, tag_field="type", tag="output_text"):
    text: str
    type: Literal["output_text"]


class LabelModelGraderInput(BaseModel):
    content: LabelModelGraderInputContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


class LabelModelGraderInputContentInputImage(BaseModel, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"]
    detail: str | None = None


class LabelModelGraderInputContentOutputText(BaseModel, tag_field="type", tag="output_text"):
    text: str
    type: Literal["output_text"]


class LabelModelGrader(BaseModel, tag_field="type", tag="label_model"):
    input: list[LabelModelGraderInput]
    labels: list[str]
    model: str
    name: str
    passing_labels: list[str]
    type: Literal["label_model"]


class MultiGrader(BaseModel, tag_field="type", tag="multi"):
    calculate_output: str
    graders: Graders
    name: str
    type: Literal["multi"]


class PythonGrader(BaseModel, tag_field="type", tag="python"):
    name: str
    source: str
    type: Literal["python"]
    image_tag: str | None = None


class ScoreModelGraderInput(BaseModel):
    content: ScoreModelGraderInputContent
    role: Literal["user", "assistant", "system", "developer"]
    type: Literal["message"] | None = None


class ScoreModelGraderInputContentInputImage(BaseModel, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"]
    detail: str | None = None


class ScoreModelGraderInputContentOutputText(BaseModel, tag_field="type", tag="output_text"):
    text: str
    type: Literal["output_text"]


class SamplingParams(BaseModel):
    max_completions_tokens: int | None = None
    reasoning_effort: Open[_shared.ReasoningEffort] | None = None
    seed: int | None = None
    temperature: float | None = None
    top_p: float | None = None


class ScoreModelGrader(BaseModel, tag_field="type", tag="score_model"):
    input: list[ScoreModelGraderInput]
    model: str
    name: str
    type: Literal["score_model"]
    range: list[float] | None = None
    sampling_params: SamplingParams | None = None


class StringCheckGrader(BaseModel, tag_field="type", tag="string_check"):
    input: str
    name: str
    operation: Literal["eq", "ne", "like", "ilike"]
    reference: str
    type: Literal["string_check"]


class TextSimilarityGrader(BaseModel, tag_field="type", tag="text_similarity"):
    evaluation_metric: Literal[
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
    input: str
    name: str
    reference: str
    type: Literal["text_similarity"]


GraderInputItem: TypeAlias = Union[
    str,
    _responses.ResponseInputText,
    GraderInputItemOutputText,
    GraderInputItemInputImage,
    _responses.ResponseInputAudio,
]

GraderInputs: TypeAlias = list[GraderInputItem]

LabelModelGraderInputContent: TypeAlias = Union[
    str,
    _responses.ResponseInputText,
    LabelModelGraderInputContentOutputText,
    LabelModelGraderInputContentInputImage,
    _responses.ResponseInputAudio,
    GraderInputs,
]

Graders: TypeAlias = Union[StringCheckGrader, TextSimilarityGrader, PythonGrader, ScoreModelGrader, LabelModelGrader]

ScoreModelGraderInputContent: TypeAlias = Union[
    str,
    _responses.ResponseInputText,
    ScoreModelGraderInputContentOutputText,
    ScoreModelGraderInputContentInputImage,
    _responses.ResponseInputAudio,
    GraderInputs,
]

serve(globals())
