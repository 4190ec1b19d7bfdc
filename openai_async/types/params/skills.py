# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `skills`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from openai_async._types import FileTypes
from openai_async.types._words import SequenceNotStr


class SkillCreateParams(TypedDict, total=False):
    files: SequenceNotStr[FileTypes] | FileTypes


class SkillListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class SkillUpdateParams(TypedDict, total=False):
    default_version: Required[str]


class VersionCreateParams(TypedDict, total=False):
    default: bool
    files: SequenceNotStr[FileTypes] | FileTypes


class VersionListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
