# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `moderations`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

from openai_async.types._words import SequenceNotStr


class ModerationCreateParams(TypedDict, total=False):
    input: Required[str | SequenceNotStr[str] | Iterable[ModerationMultiModalInputParam]]
    model: str


class ImageURL(TypedDict, total=False):
    url: Required[str]


class ModerationImageURLInputParam(TypedDict, total=False):
    image_url: Required[ImageURL]
    type: Required[Literal["image_url"]]


class ModerationTextInputParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]


ModerationMultiModalInputParam: TypeAlias = Union[ModerationImageURLInputParam, ModerationTextInputParam]
