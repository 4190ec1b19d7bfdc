# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `moderations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.params.moderations import (
        ModerationCreateParams as ModerationCreateParams,
        ModerationImageURLInputParam as ModerationImageURLInputParam,
        ModerationMultiModalInputParam as ModerationMultiModalInputParam,
        ModerationTextInputParam as ModerationTextInputParam,
    )


class Categories(
    BaseModel,
    rename={
        "harassment_threatening": "harassment/threatening",
        "hate_threatening": "hate/threatening",
        "illicit_violent": "illicit/violent",
        "self_harm": "self-harm",
        "self_harm_instructions": "self-harm/instructions",
        "self_harm_intent": "self-harm/intent",
        "sexual_minors": "sexual/minors",
        "violence_graphic": "violence/graphic",
    },
):
    harassment: bool
    harassment_threatening: bool
    hate: bool
    hate_threatening: bool
    illicit: bool | None = None
    illicit_violent: bool | None = None
    self_harm: bool
    self_harm_instructions: bool
    self_harm_intent: bool
    sexual: bool
    sexual_minors: bool
    violence: bool
    violence_graphic: bool


class CategoryAppliedInputTypes(
    BaseModel,
    rename={
        "harassment_threatening": "harassment/threatening",
        "hate_threatening": "hate/threatening",
        "illicit_violent": "illicit/violent",
        "self_harm": "self-harm",
        "self_harm_instructions": "self-harm/instructions",
        "self_harm_intent": "self-harm/intent",
        "sexual_minors": "sexual/minors",
        "violence_graphic": "violence/graphic",
    },
):
    harassment: list[Literal["text"]]
    harassment_threatening: list[Literal["text"]]
    hate: list[Literal["text"]]
    hate_threatening: list[Literal["text"]]
    illicit: list[Literal["text"]]
    illicit_violent: list[Literal["text"]]
    self_harm: list[Literal["text", "image"]]
    self_harm_instructions: list[Literal["text", "image"]]
    self_harm_intent: list[Literal["text", "image"]]
    sexual: list[Literal["text", "image"]]
    sexual_minors: list[Literal["text"]]
    violence: list[Literal["text", "image"]]
    violence_graphic: list[Literal["text", "image"]]


class CategoryScores(
    BaseModel,
    rename={
        "harassment_threatening": "harassment/threatening",
        "hate_threatening": "hate/threatening",
        "illicit_violent": "illicit/violent",
        "self_harm": "self-harm",
        "self_harm_instructions": "self-harm/instructions",
        "self_harm_intent": "self-harm/intent",
        "sexual_minors": "sexual/minors",
        "violence_graphic": "violence/graphic",
    },
):
    harassment: float
    harassment_threatening: float
    hate: float
    hate_threatening: float
    illicit: float
    illicit_violent: float
    self_harm: float
    self_harm_instructions: float
    self_harm_intent: float
    sexual: float
    sexual_minors: float
    violence: float
    violence_graphic: float


class Moderation(BaseModel):
    categories: Categories
    category_applied_input_types: CategoryAppliedInputTypes
    category_scores: CategoryScores
    flagged: bool


class ModerationCreateResponse(BaseModel):
    id: str
    model: str
    results: list[Moderation]


ModerationModel: TypeAlias = Literal[
    "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
]

serve(globals())
