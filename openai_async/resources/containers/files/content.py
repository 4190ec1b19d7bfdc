"""Content: what is in a file of a container."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._binary import HttpxBinaryResponseContent
from ...._official_names import serve
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given

if TYPE_CHECKING:
    from ....sync.resources.containers.files.content import Content as Content
    from ._views import RawContent, StreamedContent

__all__ = ["AsyncContent"]

serve(globals())


class AsyncContent(AsyncResource["RawContent", "StreamedContent"]):
    """What is in a file of a container. See https://platform.openai.com/docs/api-reference/containers/files/content."""

    async def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """What is in a file of a container.

        Returns:
            The content; ``write_to_file(path)`` saves it.

        Raises:
            NotFoundError: there is no such file or container.

        See https://platform.openai.com/docs/api-reference/containers/files/content/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/containers/{container_id}/files/{file_id}/content", file_id=file_id, container_id=container_id),
            HttpxBinaryResponseContent,
            headers={"Accept": "application/binary"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
