"""Versions: the versions of a skill."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ...._multipart import Form
from ...._official_names import serve
from ...._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, FileTypes, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.skills import DeletedSkillVersion, SkillVersion

if TYPE_CHECKING:
    from ....sync.resources.skills.versions import Versions as Versions
    from ....sync.resources.skills.versions.content import Content as Content
    from ....types._words import SequenceNotStr
    from ._views import RawVersions, StreamedVersions
    from .content import AsyncContent as AsyncContent

__all__ = ["AsyncVersions"]

serve(globals())


class AsyncVersions(AsyncResource["RawVersions", "StreamedVersions"]):
    """The versions of a skill. See https://platform.openai.com/docs/api-reference/skills/versions."""

    @cached_property
    def content(self) -> AsyncContent:
        """The files of one version of a skill."""
        from .content import AsyncContent

        return AsyncContent(self._engine)

    async def create(
        self,
        skill_id: str,
        *,
        default: bool | Omit = omit,
        files: SequenceNotStr[FileTypes] | FileTypes | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> SkillVersion:
        """Upload a new version of a skill.

        default: whether it is used where no version is named.
        files: the files of the skill, one of them SKILL.md, each with its path as name; or one zip archive.

        Raises:
            NotFoundError: there is no such skill.

        See https://platform.openai.com/docs/api-reference/skills/versions/create.
        """
        return await self._engine.request(
            "POST",
            path("/skills/{skill_id}/versions", skill_id=skill_id),
            SkillVersion,
            form=Form("files", always=False),
            body={
                "default": default,
                "files": files,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> SkillVersion:
        """One version of a skill.

        Raises:
            NotFoundError: there is no such version or skill.

        See https://platform.openai.com/docs/api-reference/skills/versions/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/skills/{skill_id}/versions/{version}", version=version, skill_id=skill_id),
            SkillVersion,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        skill_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[SkillVersion, AsyncCursorPage[SkillVersion]]:
        """The versions of a skill, page by page.

        after: id of the item before the first one wanted.
        limit: versions on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the versions of all pages.

        Raises:
            NotFoundError: there is no such skill.

        See https://platform.openai.com/docs/api-reference/skills/versions/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/skills/{skill_id}/versions", skill_id=skill_id),
            AsyncCursorPage[SkillVersion],
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

    async def delete(
        self,
        version: str,
        *,
        skill_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> DeletedSkillVersion:
        """Delete a version of a skill.

        Raises:
            NotFoundError: there is no such version or skill.

        See https://platform.openai.com/docs/api-reference/skills/versions/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/skills/{skill_id}/versions/{version}", version=version, skill_id=skill_id),
            DeletedSkillVersion,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
