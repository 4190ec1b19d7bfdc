# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `containers`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

import openai_async.types.params.responses as _responses_params
from openai_async._types import FileTypes
from openai_async.types._words import SequenceNotStr


class ContainerCreateParams(TypedDict, total=False):
    name: Required[str]
    expires_after: ExpiresAfter
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    network_policy: NetworkPolicy
    skills: Iterable[Skill]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    minutes: Required[int]


class ContainerListParams(TypedDict, total=False):
    after: str
    limit: int
    name: str
    order: Literal["asc", "desc"]


class FileCreateParams(TypedDict, total=False):
    file: FileTypes
    file_id: str


class FileListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


NetworkPolicy: TypeAlias = Union[
    _responses_params.ContainerNetworkPolicyDisabledParam, _responses_params.ContainerNetworkPolicyAllowlistParam
]

Skill: TypeAlias = Union[_responses_params.SkillReferenceParam, _responses_params.InlineSkillParam]
