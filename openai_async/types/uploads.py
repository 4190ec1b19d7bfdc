# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `uploads`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import LazyArea, serve

if TYPE_CHECKING:
    import openai_async.types.files as _files
    from openai_async.types.params.uploads import (
        PartCreateParams as PartCreateParams,
    )
else:
    _files = LazyArea("openai_async.types.files")


class Upload(BaseModel):
    id: str
    bytes: int
    created_at: int
    expires_at: int
    filename: str
    object: Literal["upload"]
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    file: _files.FileObject | None = None


class UploadPart(BaseModel):
    id: str
    created_at: int
    object: Literal["upload.part"]
    upload_id: str


serve(globals())
