# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `videos`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve
from openai_async.types._words import Open

if TYPE_CHECKING:
    from openai_async.types.params.videos import (
        VideoCreateCharacterParams as VideoCreateCharacterParams,
        VideoCreateParams as VideoCreateParams,
        VideoDownloadContentParams as VideoDownloadContentParams,
        VideoEditParams as VideoEditParams,
        VideoExtendParams as VideoExtendParams,
        VideoListParams as VideoListParams,
        VideoModelParam as VideoModelParam,
        VideoRemixParams as VideoRemixParams,
    )


class Video(BaseModel):
    id: str
    completed_at: int | None = None
    created_at: int
    error: VideoCreateError | None = None
    expires_at: int | None = None
    model: Open[VideoModel]
    object: Literal["video"]
    progress: int
    prompt: str | None = None
    remixed_from_video_id: str | None = None
    seconds: str | Open[VideoSeconds]
    size: Open[VideoSize]
    status: Literal["queued", "in_progress", "completed", "failed"]


class VideoCreateCharacterResponse(BaseModel):
    id: str | None = None
    created_at: int
    name: str | None = None


class Misalignment(BaseModel):
    detailed_explanation: str | None = None
    error_type: Union[
        str,
        Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ],
        None,
    ] = None
    review_target: str | None = None
    steer: MisalignmentSteer | None = None


class MisalignmentSteer(BaseModel):
    message: str


class VideoCreateError(BaseModel):
    code: str
    message: str
    headers: dict[str, str] | None = None
    misalignment: Misalignment | None = None
    param: str | None = None
    type: str | None = None


class VideoDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["video.deleted"]


class VideoGetCharacterResponse(BaseModel):
    id: str | None = None
    created_at: int
    name: str | None = None


VideoModel: TypeAlias = Union[
    str, Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
]

VideoSeconds: TypeAlias = Literal["4", "8", "12"]

VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]

serve(globals())
