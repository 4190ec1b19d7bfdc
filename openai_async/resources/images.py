"""Images: pictures made or changed by a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from typing_extensions import deprecated

from .._multipart import Form
from .._official_names import serve
from .._resource import AsyncResource
from .._types import Body, FileTypes, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ..types.images import ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse

if TYPE_CHECKING:
    from .._streaming import AsyncStream
    from ..sync.resources.images import Images as Images
    from ..types._words import SequenceNotStr
    from ..types.params import images as params
    from ._views import RawImages, StreamedImages

__all__ = ["AsyncImages"]

serve(globals())


class AsyncImages(AsyncResource["RawImages", "StreamedImages"]):
    """Pictures made or changed by a model. See https://platform.openai.com/docs/api-reference/images."""

    @deprecated("The API is going to drop it; use images.edit.")
    async def create_variation(
        self,
        *,
        image: FileTypes,
        model: str | Omit | None = omit,
        n: int | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ImagesResponse:
        """Make images like a given one.

        image: the file: bytes, an open file, a path, an iterator of bytes, or a tuple of name, contents and media type.
        model: name of the model, such as ``gpt-image-1``.
        n: how many images to make.
        response_format: whether models that can do both give addresses or base64.
        size: width and height in pixels.
        user, safety_identifier: a stable name, best a hash, of the end user behind the request.

        Returns:
            The images.

        Raises:
            BadRequestError: a parameter is not accepted, by this model perhaps, or the safety system refused.

        See https://platform.openai.com/docs/api-reference/images/create-variation.
        """
        return await self._engine.request(
            "POST",
            "/images/variations",
            ImagesResponse,
            form=Form("image"),
            body={
                "image": image,
                "model": model,
                "n": n,
                "response_format": response_format,
                "size": size,
                "user": user,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
        complexity: Literal["low", "medium", "high"] | Omit | None = omit,
        frame_count: int | Omit | None = omit,
        frame_duration_ms: int | Omit | None = omit,
        input_fidelity: Literal["high", "low"] | Omit | None = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: str | Omit | None = omit,
        n: int | Omit | None = omit,
        output_compression: int | Omit | None = omit,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
        partial_images: int | Omit | None = omit,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        size: str | Omit | None = omit,
        stream: Literal[False] | Omit | None = omit,
        svg: params.ImageEditParamsSvg | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ImagesResponse: ...
    @overload
    async def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        stream: Literal[True],
        background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
        complexity: Literal["low", "medium", "high"] | Omit | None = omit,
        frame_count: int | Omit | None = omit,
        frame_duration_ms: int | Omit | None = omit,
        input_fidelity: Literal["high", "low"] | Omit | None = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: str | Omit | None = omit,
        n: int | Omit | None = omit,
        output_compression: int | Omit | None = omit,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
        partial_images: int | Omit | None = omit,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        size: str | Omit | None = omit,
        svg: params.ImageEditParamsSvg | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncStream[ImageEditStreamEvent]: ...
    @overload
    async def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        stream: bool,
        background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
        complexity: Literal["low", "medium", "high"] | Omit | None = omit,
        frame_count: int | Omit | None = omit,
        frame_duration_ms: int | Omit | None = omit,
        input_fidelity: Literal["high", "low"] | Omit | None = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: str | Omit | None = omit,
        n: int | Omit | None = omit,
        output_compression: int | Omit | None = omit,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
        partial_images: int | Omit | None = omit,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        size: str | Omit | None = omit,
        svg: params.ImageEditParamsSvg | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]: ...
    async def edit(
        self,
        *,
        image: FileTypes | SequenceNotStr[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
        complexity: Literal["low", "medium", "high"] | Omit | None = omit,
        frame_count: int | Omit | None = omit,
        frame_duration_ms: int | Omit | None = omit,
        input_fidelity: Literal["high", "low"] | Omit | None = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: str | Omit | None = omit,
        n: int | Omit | None = omit,
        output_compression: int | Omit | None = omit,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
        partial_images: int | Omit | None = omit,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        size: str | Omit | None = omit,
        stream: bool | Omit | None = omit,
        svg: params.ImageEditParamsSvg | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]:
        """Change images, or make new ones of them, as a prompt says.

        image: the image or images, each as bytes, an open file, a path, or a tuple of name, contents and media type.
        prompt: what the result should be.
        background: ``"transparent"`` for none; needs a format that can do that (png, webp).
        complexity: how elaborate an animation or drawing is.
        frame_count, frame_duration_ms: for animations: how many frames, and how long each is shown, in milliseconds.
        input_fidelity: how closely the input images are followed.
        markup: an image with marks that show what to change.
        mask: an image whose transparent places are those to be changed.
        model: name of the model, such as ``gpt-image-1``.
        n: how many images to make.
        output_compression: 0 to 100 per cent, for jpeg and webp.
        output_format: the format of the images.
        partial_images: with `stream`, how many unfinished images are sent ahead (0 to 3).
        response_format: whether models that can do both give addresses or base64.
        user, safety_identifier: a stable name, best a hash, of the end user behind the request.
        size: width and height in pixels, ``"1024x1024"``, or ``"auto"``.
        stream: True for unfinished images as they are made.
        svg: settings of drawings.

        Returns:
            The images; with ``stream=True`` a stream of events with unfinished and finished images.

        Raises:
            BadRequestError: a parameter is not accepted, by this model perhaps, or the safety system refused.

        See https://platform.openai.com/docs/api-reference/images/edit.
        """
        return await self._engine.request(
            "POST",
            "/images/edits",
            ImagesResponse,
            event=ImageEditStreamEvent,
            stream=bool(stream),
            form=Form("image", "markup", "mask"),
            body={
                "image": image,
                "prompt": prompt,
                "background": background,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "input_fidelity": input_fidelity,
                "markup": markup,
                "mask": mask,
                "model": model,
                "n": n,
                "output_compression": output_compression,
                "output_format": output_format,
                "partial_images": partial_images,
                "quality": quality,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "size": size,
                "stream": stream,
                "svg": svg,
                "user": user,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
        complexity: Literal["low", "medium", "high"] | Omit | None = omit,
        frame_count: int | Omit | None = omit,
        frame_duration_ms: int | Omit | None = omit,
        model: str | Omit | None = omit,
        moderation: Literal["low", "auto"] | Omit | None = omit,
        n: int | Omit | None = omit,
        output_compression: int | Omit | None = omit,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
        partial_images: int | Omit | None = omit,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        size: str | Omit | None = omit,
        stream: Literal[False] | Omit | None = omit,
        style: Literal["vivid", "natural"] | Omit | None = omit,
        svg: params.ImageGenerateParamsSvg | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ImagesResponse: ...
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
        complexity: Literal["low", "medium", "high"] | Omit | None = omit,
        frame_count: int | Omit | None = omit,
        frame_duration_ms: int | Omit | None = omit,
        model: str | Omit | None = omit,
        moderation: Literal["low", "auto"] | Omit | None = omit,
        n: int | Omit | None = omit,
        output_compression: int | Omit | None = omit,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
        partial_images: int | Omit | None = omit,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        size: str | Omit | None = omit,
        style: Literal["vivid", "natural"] | Omit | None = omit,
        svg: params.ImageGenerateParamsSvg | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncStream[ImageGenStreamEvent]: ...
    @overload
    async def generate(
        self,
        *,
        prompt: str,
        stream: bool,
        background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
        complexity: Literal["low", "medium", "high"] | Omit | None = omit,
        frame_count: int | Omit | None = omit,
        frame_duration_ms: int | Omit | None = omit,
        model: str | Omit | None = omit,
        moderation: Literal["low", "auto"] | Omit | None = omit,
        n: int | Omit | None = omit,
        output_compression: int | Omit | None = omit,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
        partial_images: int | Omit | None = omit,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        size: str | Omit | None = omit,
        style: Literal["vivid", "natural"] | Omit | None = omit,
        svg: params.ImageGenerateParamsSvg | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]: ...
    async def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
        complexity: Literal["low", "medium", "high"] | Omit | None = omit,
        frame_count: int | Omit | None = omit,
        frame_duration_ms: int | Omit | None = omit,
        model: str | Omit | None = omit,
        moderation: Literal["low", "auto"] | Omit | None = omit,
        n: int | Omit | None = omit,
        output_compression: int | Omit | None = omit,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
        partial_images: int | Omit | None = omit,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        size: str | Omit | None = omit,
        stream: bool | Omit | None = omit,
        style: Literal["vivid", "natural"] | Omit | None = omit,
        svg: params.ImageGenerateParamsSvg | Omit | None = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]:
        """Make images of a description.

        prompt: what to show.
        background: ``"transparent"`` for none; needs a format that can do that (png, webp).
        complexity: how elaborate an animation or drawing is.
        frame_count, frame_duration_ms: for animations: how many frames, and how long each is shown, in milliseconds.
        model: name of the model, such as ``gpt-image-1``.
        moderation: how strictly the image is checked.
        n: how many images to make.
        output_compression: 0 to 100 per cent, for jpeg and webp.
        output_format: the format of the images.
        partial_images: with `stream`, how many unfinished images are sent ahead (0 to 3).
        response_format: whether models that can do both give addresses or base64.
        user, safety_identifier: a stable name, best a hash, of the end user behind the request.
        size: width and height in pixels, ``"1024x1024"``, or ``"auto"``.
        stream: True for unfinished images as they are made.
        style: ``"vivid"`` or ``"natural"``, for models that know them.
        svg: settings of drawings.

        Returns:
            The images; with ``stream=True`` a stream of events with unfinished and finished images.

        Raises:
            BadRequestError: a parameter is not accepted, by this model perhaps, or the safety system refused.

        See https://platform.openai.com/docs/api-reference/images/generate.
        """
        return await self._engine.request(
            "POST",
            "/images/generations",
            ImagesResponse,
            event=ImageGenStreamEvent,
            stream=bool(stream),
            body={
                "prompt": prompt,
                "background": background,
                "complexity": complexity,
                "frame_count": frame_count,
                "frame_duration_ms": frame_duration_ms,
                "model": model,
                "moderation": moderation,
                "n": n,
                "output_compression": output_compression,
                "output_format": output_format,
                "partial_images": partial_images,
                "quality": quality,
                "response_format": response_format,
                "safety_identifier": safety_identifier,
                "size": size,
                "stream": stream,
                "style": style,
                "svg": svg,
                "user": user,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
