"""Roles: the roles of a group in a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ......_official_names import serve
from ......_pagination import AsyncNextCursorPage, AsyncPaginator, paginate
from ......_query import path
from ......_resource import AsyncResource
from ......_types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ......types.admin import (
    ProjectsGroupsRoleCreateResponse,
    ProjectsGroupsRoleDeleteResponse,
    ProjectsGroupsRoleListResponse,
    ProjectsGroupsRoleRetrieveResponse,
)

if TYPE_CHECKING:
    from ......sync.resources.admin.organization.projects.groups.roles import Roles as Roles
    from ._views import RawRoles, StreamedRoles

__all__ = ["AsyncRoles"]

serve(globals())


class AsyncRoles(AsyncResource["RawRoles", "StreamedRoles"]):
    """The roles of a group in a project.

    See https://platform.openai.com/docs/api-reference/admin/organization/projects/groups/roles.
    """

    async def create(
        self,
        group_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectsGroupsRoleCreateResponse:
        """Give a role in a project to a group.

        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such group or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/groups/roles/create.
        """
        return await self._engine.request(
            "POST",
            path("/projects/{project_id}/groups/{group_id}/roles", group_id=group_id, project_id=project_id),
            ProjectsGroupsRoleCreateResponse,
            auth="admin",
            body={
                "role_id": role_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectsGroupsRoleRetrieveResponse:
        """One role that a group has in a project.

        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such role, project or group.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/groups/roles/retrieve.
        """
        return await self._engine.request(
            "GET",
            path(
                "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
                role_id=role_id,
                project_id=project_id,
                group_id=group_id,
            ),
            ProjectsGroupsRoleRetrieveResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectsGroupsRoleListResponse, AsyncNextCursorPage[ProjectsGroupsRoleListResponse]]:
        """The roles that a group has in a project, page by page.

        after: where the page begins: `next` of the page before.
        limit: roles on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the roles of all pages.

        Raises:
            NotFoundError: there is no such group or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/groups/roles/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/projects/{project_id}/groups/{group_id}/roles", group_id=group_id, project_id=project_id),
            AsyncNextCursorPage[ProjectsGroupsRoleListResponse],
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
        role_id: str,
        *,
        project_id: str,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectsGroupsRoleDeleteResponse:
        """Take a role in a project from a group.

        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such role, project or group.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/groups/roles/delete.
        """
        return await self._engine.request(
            "DELETE",
            path(
                "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
                role_id=role_id,
                project_id=project_id,
                group_id=group_id,
            ),
            ProjectsGroupsRoleDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
