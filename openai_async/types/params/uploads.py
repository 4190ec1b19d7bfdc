# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `uploads`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

from openai_async._types import FileTypes
from openai_async.types._lazy import LazyArea
from openai_async.types._words import SequenceNotStr

if TYPE_CHECKING:
    import openai_async.types.files as _files
else:
    _files = LazyArea("openai_async.types.files")


class UploadCompleteParams(TypedDict, total=False):
    part_ids: Required[SequenceNotStr[str]]
    md5: str


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class UploadCreateParams(TypedDict, total=False):
    bytes: Required[int]
    filename: Required[str]
    mime_type: Required[str]
    purpose: Required[_files.FilePurpose]
    expires_after: ExpiresAfter


class PartCreateParams(TypedDict, total=False):
    data: Required[FileTypes]
