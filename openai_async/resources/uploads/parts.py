"""Parts: the parts of an upload."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._multipart import Form
from ..._official_names import serve
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, FileTypes, Headers, NotGiven, Query, TimeoutLike, not_given
from ...types.uploads import UploadPart

if TYPE_CHECKING:
    from ...sync.resources.uploads.parts import Parts as Parts
    from ._views import RawParts, StreamedParts

__all__ = ["AsyncParts"]

serve(globals())


class AsyncParts(AsyncResource["RawParts", "StreamedParts"]):
    """The parts of an upload. See https://platform.openai.com/docs/api-reference/uploads/parts."""

    async def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UploadPart:
        """Send one part of an upload, at most 64 MB; parts may be sent at the same time.

        data: the bytes of the part.

        Raises:
            NotFoundError: there is no such upload.

        See https://platform.openai.com/docs/api-reference/uploads/parts/create.
        """
        return await self._engine.request(
            "POST",
            path("/uploads/{upload_id}/parts", upload_id=upload_id),
            UploadPart,
            form=Form("data"),
            body={
                "data": data,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
