# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `containers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.params.containers import (
        FileCreateParams as FileCreateParams,
        FileListParams as FileListParams,
    )


class ContainerCreateResponse(BaseModel):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: ContainerCreateResponseExpiresAfter | None = None
    last_active_at: int | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ContainerCreateResponseNetworkPolicy | None = None


class ContainerCreateResponseExpiresAfter(BaseModel):
    anchor: Literal["last_active_at"] | None = None
    minutes: int | None = None


class ContainerCreateResponseNetworkPolicy(BaseModel):
    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None = None


class ContainerListResponse(BaseModel):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: ContainerListResponseExpiresAfter | None = None
    last_active_at: int | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ContainerListResponseNetworkPolicy | None = None


class ContainerListResponseExpiresAfter(BaseModel):
    anchor: Literal["last_active_at"] | None = None
    minutes: int | None = None


class ContainerListResponseNetworkPolicy(BaseModel):
    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None = None


class ContainerRetrieveResponse(BaseModel):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: ContainerRetrieveResponseExpiresAfter | None = None
    last_active_at: int | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ContainerRetrieveResponseNetworkPolicy | None = None


class ContainerRetrieveResponseExpiresAfter(BaseModel):
    anchor: Literal["last_active_at"] | None = None
    minutes: int | None = None


class ContainerRetrieveResponseNetworkPolicy(BaseModel):
    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None = None


class FileCreateResponse(BaseModel):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str


class FileListResponse(BaseModel):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str


class FileRetrieveResponse(BaseModel):
    id: str
    bytes: int
    container_id: str
    created_at: int
    object: Literal["container.file"]
    path: str
    source: str


serve(globals())
