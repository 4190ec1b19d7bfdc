# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `videos`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from typing_extensions import Required, TypedDict

import openai_async.types.params.images as _images_params
from openai_async._types import FileTypes
from openai_async.types._lazy import LazyArea

if TYPE_CHECKING:
    import openai_async.types.videos as _videos
else:
    _videos = LazyArea("openai_async.types.videos")


class VideoCreateCharacterParams(TypedDict, total=False):
    name: Required[str]
    video: Required[FileTypes]


class VideoCreateParams(TypedDict, total=False):
    prompt: Required[str]
    input_reference: InputReference
    model: str
    seconds: _videos.VideoSeconds
    size: _videos.VideoSize


class VideoDownloadContentParams(TypedDict, total=False):
    variant: Literal["video", "thumbnail", "spritesheet"]


class VideoEditParams(TypedDict, total=False):
    prompt: Required[str]
    video: Required[VideoEditParamsVideo]


class VideoEditParamsVideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]


class VideoExtendParams(TypedDict, total=False):
    prompt: Required[str]
    seconds: Required[_videos.VideoSeconds]
    video: Required[VideoExtendParamsVideo]


class VideoExtendParamsVideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]


class VideoListParams(TypedDict, total=False):
    after: str
    limit: int
    order: Literal["asc", "desc"]


class VideoRemixParams(TypedDict, total=False):
    prompt: Required[str]


InputReference: TypeAlias = Union[FileTypes, _images_params.ImageInputReferenceParam]

VideoEditParamsVideo: TypeAlias = Union[FileTypes, VideoEditParamsVideoVideoReferenceInputParam]

VideoExtendParamsVideo: TypeAlias = Union[FileTypes, VideoExtendParamsVideoVideoReferenceInputParam]

VideoModelParam: TypeAlias = Union[
    str, Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
]
