"""Skills: instructions and files that teach a model how to do something."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._multipart import Form
from ..._official_names import serve
from ..._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, FileTypes, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.skills import DeletedSkill, Skill

if TYPE_CHECKING:
    from ...sync.resources.skills import Skills as Skills
    from ...sync.resources.skills.content import Content as Content
    from ...sync.resources.skills.versions import Versions as Versions
    from ...types._words import SequenceNotStr
    from ._views import RawSkills, StreamedSkills
    from .content import AsyncContent as AsyncContent
    from .versions import AsyncVersions as AsyncVersions

__all__ = ["AsyncSkills"]

serve(globals())


class AsyncSkills(AsyncResource["RawSkills", "StreamedSkills"]):
    """Instructions and files that teach a model how to do something.

    See https://platform.openai.com/docs/api-reference/skills.
    """

    @cached_property
    def content(self) -> AsyncContent:
        """The files of a skill."""
        from .content import AsyncContent

        return AsyncContent(self._engine)

    @cached_property
    def versions(self) -> AsyncVersions:
        """The versions of a skill."""
        from .versions import AsyncVersions

        return AsyncVersions(self._engine)

    async def create(
        self,
        *,
        files: SequenceNotStr[FileTypes] | FileTypes | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Skill:
        """Upload a skill.

        files: the files of the skill, one of them SKILL.md, each with its path as name; or one zip archive.

        Raises:
            BadRequestError: there is no SKILL.md, or it is not in the right form.

        See https://platform.openai.com/docs/api-reference/skills/create.
        """
        return await self._engine.request(
            "POST",
            "/skills",
            Skill,
            form=Form("files", always=False),
            body={
                "files": files,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Skill:
        """One skill, as it is now.

        Raises:
            NotFoundError: there is no such skill.

        See https://platform.openai.com/docs/api-reference/skills/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/skills/{skill_id}", skill_id=skill_id),
            Skill,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        skill_id: str,
        *,
        default_version: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Skill:
        """Choose the version of a skill that is used by default.

        default_version: the version that is used where none is named.

        Raises:
            NotFoundError: there is no such skill.

        See https://platform.openai.com/docs/api-reference/skills/update.
        """
        return await self._engine.request(
            "POST",
            path("/skills/{skill_id}", skill_id=skill_id),
            Skill,
            body={
                "default_version": default_version,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

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
    ) -> AsyncPaginator[Skill, AsyncCursorPage[Skill]]:
        """The skills, page by page.

        after: id of the item before the first one wanted.
        limit: skills on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the skills of all pages.

        See https://platform.openai.com/docs/api-reference/skills/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/skills",
            AsyncCursorPage[Skill],
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
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> DeletedSkill:
        """Delete a skill with all its versions.

        Raises:
            NotFoundError: there is no such skill.

        See https://platform.openai.com/docs/api-reference/skills/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/skills/{skill_id}", skill_id=skill_id),
            DeletedSkill,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
