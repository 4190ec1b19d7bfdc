# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `content_provenance_checks`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict

from openai_async._types import FileTypes


class ContentProvenanceCheckCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
