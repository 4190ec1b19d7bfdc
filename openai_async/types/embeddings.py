# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `embeddings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve
from openai_async.types._words import Vector

if TYPE_CHECKING:
    from openai_async.types.params.embeddings import (
        EmbeddingCreateParams as EmbeddingCreateParams,
    )


class CreateEmbeddingResponse(BaseModel):
    data: list[Embedding]
    model: str
    object: Literal["list"]
    usage: Usage


class Usage(BaseModel):
    prompt_tokens: int
    total_tokens: int


class Embedding(BaseModel):
    embedding: Vector
    index: int
    object: Literal["embedding"]


EmbeddingModel: TypeAlias = Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]

serve(globals())
