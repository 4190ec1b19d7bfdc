"""Content: the files of one version of a skill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._binary import HttpxBinaryResponseContent
from ...._official_names import serve
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given

if TYPE_CHECKING:
    from ....sync.resources.skills.versions.content import Content as Content
    from ._views import RawContent, StreamedContent

__all__ = ["AsyncContent"]

serve(globals())


class AsyncContent(AsyncResource["RawContent", "StreamedContent"]):
    """The files of one version of a skill.

    See https://platform.openai.com/docs/api-reference/skills/versions/content.
    """

    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> HttpxBinaryResponseContent:
        """The files of one version of a skill, as a zip archive.

        Returns:
            The content; ``write_to_file(path)`` saves it.

        Raises:
            NotFoundError: there is no such version or skill.

        See https://platform.openai.com/docs/api-reference/skills/versions/content/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/skills/{skill_id}/versions/{version}/content", version=version, skill_id=skill_id),
            HttpxBinaryResponseContent,
            headers={"Accept": "application/binary"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
