# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `batches`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import LazyArea, serve

if TYPE_CHECKING:
    import openai_async.types.shared as _shared
    from openai_async.types.params.batches import (
        BatchCreateParams as BatchCreateParams,
        BatchListParams as BatchListParams,
    )
else:
    _shared = LazyArea("openai_async.types.shared")


class Batch(BaseModel):
    id: str
    completion_window: str
    created_at: int
    endpoint: str
    input_file_id: str
    object: Literal["batch"]
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    cancelled_at: int | None = None
    cancelling_at: int | None = None
    completed_at: int | None = None
    error_file_id: str | None = None
    errors: Errors | None = None
    expired_at: int | None = None
    expires_at: int | None = None
    failed_at: int | None = None
    finalizing_at: int | None = None
    in_progress_at: int | None = None
    metadata: _shared.Metadata | None = None
    model: str | None = None
    output_file_id: str | None = None
    request_counts: BatchRequestCounts | None = None
    usage: BatchUsage | None = None


class Errors(BaseModel):
    data: list[BatchError] | None = None
    object: str | None = None


class BatchError(BaseModel):
    code: str | None = None
    line: int | None = None
    message: str | None = None
    param: str | None = None


class BatchRequestCounts(BaseModel):
    completed: int
    failed: int
    total: int


class BatchUsage(BaseModel):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class InputTokensDetails(BaseModel):
    cached_tokens: int


class OutputTokensDetails(BaseModel):
    reasoning_tokens: int


serve(globals())
