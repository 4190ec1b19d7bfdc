# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `embeddings`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from openai_async.types._words import SequenceNotStr


class EmbeddingCreateParams(TypedDict, total=False):
    input: Required[str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]]]
    model: Required[str]
    dimensions: int
    encoding_format: Literal["float", "base64"]
    user: str
