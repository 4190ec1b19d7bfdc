# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `beta_chatkit`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict


class AutomaticThreadTitling(TypedDict, total=False):
    enabled: bool


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    automatic_thread_titling: AutomaticThreadTitling
    file_upload: FileUpload
    history: History


class FileUpload(TypedDict, total=False):
    enabled: bool
    max_file_size: int
    max_files: int


class History(TypedDict, total=False):
    enabled: bool
    recent_threads: int


class ChatSessionExpiresAfterParam(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class ChatSessionRateLimitsParam(TypedDict, total=False):
    max_requests_per_1_minute: int


class ChatSessionWorkflowParam(TypedDict, total=False):
    id: Required[str]
    state_variables: dict[str, str | int | bool | float]
    tracing: Tracing
    version: str


class Tracing(TypedDict, total=False):
    enabled: bool


class SessionCreateParams(TypedDict, total=False):
    user: Required[str]
    workflow: Required[ChatSessionWorkflowParam]
    chatkit_configuration: ChatSessionChatKitConfigurationParam
    expires_after: ChatSessionExpiresAfterParam
    rate_limits: ChatSessionRateLimitsParam


class ThreadListItemsParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class ThreadListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    user: str
