# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `images`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from openai_async._model import Model as BaseModel
from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.params.images import (
        ImageCreateVariationParams as ImageCreateVariationParams,
        ImageEditParams as ImageEditParams,
        ImageGenerateParams as ImageGenerateParams,
        ImageInputReferenceParam as ImageInputReferenceParam,
    )


class Image(BaseModel):
    b64_json: str | None = None
    revised_prompt: str | None = None
    url: str | None = None


class ImageEditCompletedEvent(BaseModel, tag_field="type", tag="image_edit.completed"):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_edit.completed"]
    usage: ImageEditCompletedEventUsage
    safety_identifier: str | None = None


class ImageEditCompletedEventUsage(BaseModel):
    input_tokens: int
    input_tokens_details: ImageEditCompletedEventUsageInputTokensDetails
    output_tokens: int
    total_tokens: int


class ImageEditCompletedEventUsageInputTokensDetails(BaseModel):
    image_tokens: int
    text_tokens: int


class ImageEditPartialImageEvent(BaseModel, tag_field="type", tag="image_edit.partial_image"):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_edit.partial_image"]


class ImageGenCompletedEvent(BaseModel, tag_field="type", tag="image_generation.completed"):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_generation.completed"]
    usage: ImageGenCompletedEventUsage
    safety_identifier: str | None = None


class ImageGenCompletedEventUsage(BaseModel):
    input_tokens: int
    input_tokens_details: ImageGenCompletedEventUsageInputTokensDetails
    output_tokens: int
    total_tokens: int


class ImageGenCompletedEventUsageInputTokensDetails(BaseModel):
    image_tokens: int
    text_tokens: int


class ImageGenPartialImageEvent(BaseModel, tag_field="type", tag="image_generation.partial_image"):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_generation.partial_image"]


class ImagesResponse(BaseModel):
    created: int
    background: Literal["transparent", "opaque"] | None = None
    data: list[Image] | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max"] | None = None
    safety_identifier: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: SvgUsage | None = None
    usage: ImagesResponseUsage | None = None


class SvgUsage(BaseModel):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ImagesResponseUsage(BaseModel):
    input_tokens: int
    input_tokens_details: ImagesResponseUsageInputTokensDetails
    output_tokens: int
    total_tokens: int
    output_tokens_details: UsageOutputTokensDetails | None = None


class ImagesResponseUsageInputTokensDetails(BaseModel):
    image_tokens: int
    text_tokens: int


class UsageOutputTokensDetails(BaseModel):
    image_tokens: int
    text_tokens: int


ImageEditStreamEvent: TypeAlias = Union[ImageEditPartialImageEvent, ImageEditCompletedEvent]

ImageGenStreamEvent: TypeAlias = Union[ImageGenPartialImageEvent, ImageGenCompletedEvent]

ImageModel: TypeAlias = Literal[
    "gpt-image-1.5",
    "gpt-image-2",
    "gpt-image-2-2026-04-21",
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
    "gpt-image-2.6-sunburst",
    "gpt-image-2.6-flare",
    "gpt-image-1",
    "gpt-image-1-mini",
    "chatgpt-image-latest",
    "dall-e-2",
    "dall-e-3",
]

serve(globals())
