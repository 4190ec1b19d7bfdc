"""Uploads: files too large for one request, sent in parts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.uploads import Upload

if TYPE_CHECKING:
    from ...types._words import SequenceNotStr
    from ...types.files import FilePurpose
    from ...types.params import uploads as params
    from ._views import RawUploads, StreamedUploads
    from .parts import AsyncParts

__all__ = ["AsyncUploads"]


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
