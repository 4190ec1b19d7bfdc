"""Roles: the roles of a member of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ......_official_names import serve
from ......_pagination import AsyncNextCursorPage, AsyncPaginator, paginate
from ......_query import path
from ......_resource import AsyncResource
from ......_types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ......types.admin import (
    UsersRoleCreateResponse,
    UsersRoleDeleteResponse,
    UsersRoleListResponse,
    UsersRoleRetrieveResponse,
)

if TYPE_CHECKING:
    from ......sync.resources.admin.organization.projects.users.roles import Roles as Roles
    from ._views import RawRoles, StreamedRoles

__all__ = ["AsyncRoles"]

serve(globals())


class AsyncRoles(AsyncResource["RawRoles", "StreamedRoles"]):
    """The roles of a member of a project.

    See https://platform.openai.com/docs/api-reference/admin/organization/projects/users/roles.
    """

    async def create(
        self,
        user_id: str,
        *,
        project_id: str,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsersRoleCreateResponse:
        """Give a role in a project to a user.

        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such user or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/users/roles/create.
        """
        return await self._engine.request(
            "POST",
            path("/projects/{project_id}/users/{user_id}/roles", user_id=user_id, project_id=project_id),
            UsersRoleCreateResponse,
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
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsersRoleRetrieveResponse:
        """One role that a user has in a project.

        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such role, project or user.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/users/roles/retrieve.
        """
        return await self._engine.request(
            "GET",
            path(
                "/projects/{project_id}/users/{user_id}/roles/{role_id}",
                role_id=role_id,
                project_id=project_id,
                user_id=user_id,
            ),
            UsersRoleRetrieveResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[UsersRoleListResponse, AsyncNextCursorPage[UsersRoleListResponse]]:
        """The roles that a user has in a project, page by page.

        after: where the page begins: `next` of the page before.
        limit: roles on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the roles of all pages.

        Raises:
            NotFoundError: there is no such user or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/users/roles/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/projects/{project_id}/users/{user_id}/roles", user_id=user_id, project_id=project_id),
            AsyncNextCursorPage[UsersRoleListResponse],
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
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UsersRoleDeleteResponse:
        """Take a role in a project from a user.

        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such role, project or user.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/users/roles/delete.
        """
        return await self._engine.request(
            "DELETE",
            path(
                "/projects/{project_id}/users/{user_id}/roles/{role_id}",
                role_id=role_id,
                project_id=project_id,
                user_id=user_id,
            ),
            UsersRoleDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
