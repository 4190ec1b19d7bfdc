"""Videos made or changed by a model."""

# pyright: reportDeprecated=false
# Helpers call methods that are as old as they are themselves.

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from .._binary import HttpxBinaryResponseContent
from .._multipart import Form
from .._official_names import serve
from .._pagination import AsyncConversationCursorPage, AsyncPaginator, paginate
from .._polling import one_call, poll, quiet
from .._query import path
from .._resource import AsyncResource
from .._types import Body, FileTypes, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ..types.videos import Video, VideoCreateCharacterResponse, VideoDeleteResponse, VideoGetCharacterResponse

if TYPE_CHECKING:
    from ..sync.resources.videos import Videos as Videos
    from ..types.params import videos as params
    from ..types.videos import VideoSeconds, VideoSize
    from ._views import RawVideos, StreamedVideos

__all__ = ["AsyncVideos"]

serve(globals())


class AsyncVideos(AsyncResource["RawVideos", "StreamedVideos"]):
    """Videos made or changed by a model. See https://platform.openai.com/docs/api-reference/videos."""

    @deprecated("The API is going to drop the endpoints of videos.")
    async def create(
        self,
        *,
        prompt: str,
        input_reference: params.InputReference | Omit = omit,
        model: str | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Video:
        """Begin to make a video of a description.

        prompt: what to show.
        input_reference: an image that the video begins with.
        model: name of the model, such as ``sora-2``.
        seconds: how long it is.
        size: width and height in pixels.

        Returns:
            The video, which is queued.

        See https://platform.openai.com/docs/api-reference/videos/create.
        """
        return await self._engine.request(
            "POST",
            "/videos",
            Video,
            form=Form("input_reference"),
            body={
                "prompt": prompt,
                "input_reference": input_reference,
                "model": model,
                "seconds": seconds,
                "size": size,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The API is going to drop the endpoints of videos.")
    async def retrieve(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Video:
        """How far a video is.

        Raises:
            NotFoundError: there is no such video.

        See https://platform.openai.com/docs/api-reference/videos/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/videos/{video_id}", video_id=video_id),
            Video,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The API is going to drop the endpoints of videos.")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[Video, AsyncConversationCursorPage[Video]]:
        """The videos, page by page.

        after: id of the item before the first one wanted.
        limit: videos on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the videos of all pages.

        See https://platform.openai.com/docs/api-reference/videos/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/videos",
            AsyncConversationCursorPage[Video],
            query={
                "after": after,
                "limit": limit,
                "order": order,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The API is going to drop the endpoints of videos.")
    async def delete(
        self,
        video_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VideoDeleteResponse:
        """Delete a video.

        Raises:
            NotFoundError: there is no such video.

        See https://platform.openai.com/docs/api-reference/videos/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/videos/{video_id}", video_id=video_id),
            VideoDeleteResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The API is going to drop the endpoints of videos.")
    async def create_character(
        self,
        *,
        name: str,
        video: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VideoCreateCharacterResponse:
        """Make a character of somebody in a video, for use in others.

        video: the file: bytes, an open file, a path, an iterator of bytes, or a tuple of name, contents and media type.

        See https://platform.openai.com/docs/api-reference/videos/create-character.
        """
        return await self._engine.request(
            "POST",
            "/videos/characters",
            VideoCreateCharacterResponse,
            form=Form("video"),
            body={
                "name": name,
                "video": video,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The API is going to drop the endpoints of videos.")
    async def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """A video that is finished, or a picture of it.

        variant: the video, one picture, or many in one.

        Returns:
            The content; ``write_to_file(path)`` saves it.

        Raises:
            NotFoundError: there is no such video.

        See https://platform.openai.com/docs/api-reference/videos/download-content.
        """
        return await self._engine.request(
            "GET",
            path("/videos/{video_id}/content", video_id=video_id),
            HttpxBinaryResponseContent,
            headers={"Accept": "application/binary"},
            query={
                "variant": variant,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The API is going to drop the endpoints of videos.")
    async def edit(
        self,
        *,
        prompt: str,
        video: params.VideoEditParamsVideo,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Video:
        """Change a video as a prompt says.

        prompt: what to change.
        video: the video: a file, or the id of one made before.

        Returns:
            The new video, which is queued.

        See https://platform.openai.com/docs/api-reference/videos/edit.
        """
        return await self._engine.request(
            "POST",
            "/videos/edits",
            Video,
            form=Form("video"),
            body={
                "prompt": prompt,
                "video": video,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The API is going to drop the endpoints of videos.")
    async def extend(
        self,
        *,
        prompt: str,
        seconds: VideoSeconds,
        video: params.VideoExtendParamsVideo,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Video:
        """Make a video longer.

        prompt: what happens next.
        seconds: how much longer.
        video: the video: a file, or the id of one made before.

        Returns:
            The new video, which is queued.

        See https://platform.openai.com/docs/api-reference/videos/extend.
        """
        return await self._engine.request(
            "POST",
            "/videos/extensions",
            Video,
            form=Form("video"),
            body={
                "prompt": prompt,
                "seconds": seconds,
                "video": video,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The API is going to drop the endpoints of videos.")
    async def get_character(
        self,
        character_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VideoGetCharacterResponse:
        """One character, as it is now.

        Raises:
            NotFoundError: there is no such character.

        See https://platform.openai.com/docs/api-reference/videos/get-character.
        """
        return await self._engine.request(
            "GET",
            path("/videos/characters/{character_id}", character_id=character_id),
            VideoGetCharacterResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The API is going to drop the endpoints of videos.")
    async def remix(
        self,
        video_id: str,
        *,
        prompt: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Video:
        """Make a video anew with a changed prompt.

        prompt: what is different.

        Returns:
            The new video, which is queued.

        Raises:
            NotFoundError: there is no such video.

        See https://platform.openai.com/docs/api-reference/videos/remix.
        """
        return await self._engine.request(
            "POST",
            path("/videos/{video_id}/remix", video_id=video_id),
            Video,
            body={
                "prompt": prompt,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("The API is going to drop the endpoints of videos.")
    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        progress: Callable[[Video], object] | None = None,
    ) -> Video:
        """Wait until a video is made or that has failed; its `status` tells which.

        poll_interval_ms: milliseconds between two requests; by default what the server suggests, else 1,000.
        max_wait_seconds: how long to wait, unless a `deadline` ends it before; no limit by default.
        progress: told each state, the last one included; may be a coroutine function. It runs on the event loop, with a
            sync client on that of its thread.

        Raises:
            PollTimeoutError: it took longer; `last` is the video as it is then.
        """
        retrieve = quiet(self.with_raw_response.retrieve)
        return await poll(
            self._engine,
            lambda headers: retrieve(video_id, extra_headers=headers),
            lambda video: video.status not in ("queued", "in_progress"),
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            progress=progress,
        )

    @deprecated("The API is going to drop the endpoints of videos.")
    async def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: params.InputReference | Omit = omit,
        model: str | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
        max_wait_seconds: float | Omit = omit,
        progress: Callable[[Video], object] | None = None,
    ) -> Video:
        """Make a video of a description and wait for it; see `create` and `poll`.

        Raises:
            PollTimeoutError: it took longer than `max_wait_seconds` or the `deadline`; `last` is the video as it is.
        """
        with one_call(self._engine, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds):
            video = await quiet(self.create)(
                prompt=prompt,
                input_reference=input_reference,
                model=model,
                seconds=seconds,
                size=size,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            )
            return await quiet(self.poll)(
                video.id,
                poll_interval_ms=poll_interval_ms,
                max_wait_seconds=max_wait_seconds,
                progress=progress,
            )
