# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `batches`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

from openai_async.types._lazy import LazyArea

if TYPE_CHECKING:
    import openai_async.types.params.shared_params as _shared_params
else:
    _shared_params = LazyArea("openai_async.types.params.shared_params")


class BatchCreateParams(TypedDict, total=False):
    completion_window: Required[Literal["24h"]]
    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    input_file_id: Required[str]
    metadata: _shared_params.Metadata | None
    output_expires_after: OutputExpiresAfter


class OutputExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class BatchListParams(TypedDict, total=False):
    after: str
    limit: int
