"""Uploads: files too large for one request, sent in parts."""

from __future__ import annotations

import builtins
import os
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, overload

from ..._official_names import serve
from ..._polling import one_call
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ..._uploads import plan_parts, send_parts
from ...types.uploads import Upload

if TYPE_CHECKING:
    from ...sync.resources.uploads import Uploads as Uploads
    from ...sync.resources.uploads.parts import Parts as Parts
    from ...types._words import SequenceNotStr
    from ...types.files import FilePurpose
    from ...types.params import uploads as params
    from ._views import RawUploads, StreamedUploads
    from .parts import AsyncParts as AsyncParts

__all__ = ["AsyncUploads"]

serve(globals())


class AsyncUploads(AsyncResource["RawUploads", "StreamedUploads"]):
    """Files too large for one request, sent in parts. See https://platform.openai.com/docs/api-reference/uploads."""

    @cached_property
    def parts(self) -> AsyncParts:
        """The parts of an upload."""
        from .parts import AsyncParts

        return AsyncParts(self._engine)

    async def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: params.ExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Upload:
        """Begin an upload; it must be completed within an hour.

        bytes: size of the whole file in bytes.
        filename: name of the file.
        mime_type: media type of the file.
        purpose: what the file is for, see `files.create`.
        expires_after: when the file is deleted on its own; it is kept by default.

        See https://platform.openai.com/docs/api-reference/uploads/create.
        """
        return await self._engine.request(
            "POST",
            "/uploads",
            Upload,
            body={
                "bytes": bytes,
                "filename": filename,
                "mime_type": mime_type,
                "purpose": purpose,
                "expires_after": expires_after,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Upload:
        """Give an upload up.

        Raises:
            NotFoundError: there is no such upload.

        See https://platform.openai.com/docs/api-reference/uploads/cancel.
        """
        return await self._engine.request(
            "POST",
            path("/uploads/{upload_id}/cancel", upload_id=upload_id),
            Upload,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Upload:
        """End an upload: its parts become one file.

        part_ids: ids of the parts, in order.
        md5: checksum of the whole file, in hexadecimal, to be compared.

        Returns:
            The upload with its `file`.

        Raises:
            BadRequestError: the parts have not the size that was announced, or the checksum differs.
            NotFoundError: there is no such upload.

        See https://platform.openai.com/docs/api-reference/uploads/complete.
        """
        return await self._engine.request(
            "POST",
            path("/uploads/{upload_id}/complete", upload_id=upload_id),
            Upload,
            body={
                "part_ids": part_ids,
                "md5": md5,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def upload_file_chunked(
        self,
        *,
        file: os.PathLike[str],
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit = omit,
        max_concurrency: int = 4,
        progress: Callable[[int, int], object] | None = None,
    ) -> Upload: ...
    @overload
    async def upload_file_chunked(
        self,
        *,
        file: builtins.bytes,
        filename: str,
        bytes: int,
        mime_type: str,
        purpose: FilePurpose,
        part_size: int | None = None,
        md5: str | Omit = omit,
        max_concurrency: int = 4,
        progress: Callable[[int, int], object] | None = None,
    ) -> Upload: ...
    async def upload_file_chunked(
        self,
        *,
        file: os.PathLike[str] | builtins.bytes,
        mime_type: str,
        purpose: FilePurpose,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit = omit,
        max_concurrency: int = 4,
        progress: Callable[[int, int], object] | None = None,
    ) -> Upload:
        """Upload a file in parts, several at a time, and complete the upload; if that fails, cancel it.

        file: a path, which is read as it is sent, or bytes.
        mime_type: media type of the file.
        purpose: what the file is for, see `files.create`.
        filename: name of the file, by default that of the path.
        bytes: size of the file in bytes, by default that of the path.
        part_size: bytes of each part but the last, 64 MiB by default.
        md5: checksum of the whole file, in hexadecimal, to be compared.
        max_concurrency: how many parts are on their way at a time.
        progress: told how many bytes are stored and how many there are, after each part; may be a coroutine function.
            It runs on the event loop, with a sync client on that of its thread.

        Returns:
            The upload with its `file`.

        Raises:
            TypeError: `file` is bytes, and `filename` or `bytes` is missing.
            ValueError: `bytes` is not the size of the file, or another number is not positive.
            OSError: the file cannot be read.
        """
        plan = await plan_parts(file, filename, bytes, part_size, max_concurrency)
        with one_call(self._engine):
            upload = await self.create(bytes=plan.size, filename=plan.name, mime_type=mime_type, purpose=purpose)
            return await send_parts(
                plan,
                add=lambda data: self.parts.create(upload.id, data=data),
                complete=lambda ids: self.complete(upload.id, part_ids=ids, md5=md5),
                cancel=lambda: self.cancel(upload.id),
                progress=progress,
            )
