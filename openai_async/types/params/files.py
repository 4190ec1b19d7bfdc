# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

from openai_async._types import FileTypes
from openai_async.types._lazy import LazyArea

if TYPE_CHECKING:
    import openai_async.types.files as _files
else:
    _files = LazyArea("openai_async.types.files")


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class FileCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    purpose: Required[_files.FilePurpose]
    expires_after: ExpiresAfter


class FileListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]
    purpose: str
