"""Groups: the groups that may work in a project."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ......_official_names import serve
from ......_pagination import AsyncNextCursorPage, AsyncPaginator, paginate
from ......_query import path
from ......_resource import AsyncResource
from ......_types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ......types.admin import ProjectGroup, ProjectsGroupDeleteResponse

if TYPE_CHECKING:
    from ......sync.resources.admin.organization.projects.groups import Groups as Groups
    from ......sync.resources.admin.organization.projects.groups.roles import Roles as Roles
    from ._views import RawGroups, StreamedGroups
    from .roles import AsyncRoles as AsyncRoles

__all__ = ["AsyncGroups"]

serve(globals())


class AsyncGroups(AsyncResource["RawGroups", "StreamedGroups"]):
    """The groups that may work in a project.

    See https://platform.openai.com/docs/api-reference/admin/organization/projects/groups.
    """

    @cached_property
    def roles(self) -> AsyncRoles:
        """The roles of a group in a project."""
        from .roles import AsyncRoles

        return AsyncRoles(self._engine)

    async def create(
        self,
        project_id: str,
        *,
        group_id: str,
        role: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectGroup:
        """Let a group work in a project.

        role: id of the role that it has there.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/groups/create.
        """
        return await self._engine.request(
            "POST",
            path("/organization/projects/{project_id}/groups", project_id=project_id),
            ProjectGroup,
            auth="admin",
            body={
                "group_id": group_id,
                "role": role,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        group_type: Literal["group", "tenant_group"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectGroup:
        """One group that works in a project.

        group_type: whether it is a group of the organization or of its tenant.

        Raises:
            NotFoundError: there is no such group or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/groups/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/projects/{project_id}/groups/{group_id}", group_id=group_id, project_id=project_id),
            ProjectGroup,
            auth="admin",
            query={
                "group_type": group_type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectGroup, AsyncNextCursorPage[ProjectGroup]]:
        """The groups that work in a project, page by page.

        after: where the page begins: `next` of the page before.
        limit: groups on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the groups of all pages.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/groups/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/organization/projects/{project_id}/groups", project_id=project_id),
            AsyncNextCursorPage[ProjectGroup],
            auth="admin",
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
        group_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectsGroupDeleteResponse:
        """Take a group out of a project.

        Raises:
            NotFoundError: there is no such group or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/groups/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/projects/{project_id}/groups/{group_id}", group_id=group_id, project_id=project_id),
            ProjectsGroupDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
