# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `content_provenance_checks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.params.content_provenance_checks import (
        ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams,
    )


class ContentProvenanceCheck(BaseModel):
    created_at: int
    object: Literal["content_provenance_check"]
    results: list[Result]


class ResultC2PA(BaseModel, tag_field="type", tag="c2pa"):
    generated_at: str | None = None
    issuer: str | None = None
    model: str | None = None
    outcome: Literal["detected", "not_detected"]
    type: Literal["c2pa"]
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]


class ResultSynthID(BaseModel, tag_field="type", tag="synthid"):
    generated_at: str | None = None
    model: str | None = None
    outcome: Literal["detected", "not_detected"]
    type: Literal["synthid"]


Result: TypeAlias = Union[ResultC2PA, ResultSynthID]

serve(globals())
