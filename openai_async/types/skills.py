# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `skills`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.params.skills import (
        VersionCreateParams as VersionCreateParams,
        VersionListParams as VersionListParams,
    )


class DeletedSkill(BaseModel):
    id: str
    deleted: bool
    object: Literal["skill.deleted"]


class Skill(BaseModel):
    id: str
    created_at: int
    default_version: str
    description: str
    latest_version: str
    name: str
    object: Literal["skill"]


class SkillList(BaseModel):
    data: list[Skill]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]


class DeletedSkillVersion(BaseModel):
    id: str
    deleted: bool
    object: Literal["skill.version.deleted"]
    version: str


class SkillVersion(BaseModel):
    id: str
    created_at: int
    description: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str


class SkillVersionList(BaseModel):
    data: list[SkillVersion]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]


serve(globals())
