"""The base of all types, at the import path that programs written for the official package use."""

from __future__ import annotations

from typing import Any

from ._model import Model as BaseModel
from ._model_build import build

__all__ = ["BaseModel", "construct_type"]


def construct_type(*, value: object, type_: Any) -> Any:
    """`value`, which is JSON, as a `type_`: as answers are read, whether it fits or not."""
    made, _ = build(type_, value)
    return made
