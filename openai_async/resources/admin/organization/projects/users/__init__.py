"""Users: the members of a project."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ......_official_names import serve
from ......_pagination import AsyncConversationCursorPage, AsyncPaginator, paginate
from ......_query import path
from ......_resource import AsyncResource
from ......_types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ......types.admin import ProjectsUserDeleteResponse, ProjectUser

if TYPE_CHECKING:
    from ......sync.resources.admin.organization.projects.users import Users as Users
    from ......sync.resources.admin.organization.projects.users.roles import Roles as Roles
    from ._views import RawUsers, StreamedUsers
    from .roles import AsyncRoles as AsyncRoles

__all__ = ["AsyncUsers"]

serve(globals())


class AsyncUsers(AsyncResource["RawUsers", "StreamedUsers"]):
    """The members of a project.

    See https://platform.openai.com/docs/api-reference/admin/organization/projects/users.
    """

    @cached_property
    def roles(self) -> AsyncRoles:
        """The roles of a member of a project."""
        from .roles import AsyncRoles

        return AsyncRoles(self._engine)

    async def create(
        self,
        project_id: str,
        *,
        role: str,
        email: str | Omit | None = omit,
        user_id: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectUser:
        """Add a member of the organization to a project.

        role: what they may do: ``"owner"`` or ``"member"``.
        email: who it is, in place of `user_id`.
        user_id: who it is.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/users/create.
        """
        return await self._engine.request(
            "POST",
            path("/organization/projects/{project_id}/users", project_id=project_id),
            ProjectUser,
            auth="admin",
            body={
                "role": role,
                "email": email,
                "user_id": user_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectUser:
        """One member of a project.

        Raises:
            NotFoundError: there is no such user or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/users/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/projects/{project_id}/users/{user_id}", user_id=user_id, project_id=project_id),
            ProjectUser,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        user_id: str,
        *,
        project_id: str,
        role: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectUser:
        """Change what a member of a project may do.

        role: ``"owner"`` or ``"member"``.

        Raises:
            NotFoundError: there is no such user or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/users/update.
        """
        return await self._engine.request(
            "POST",
            path("/organization/projects/{project_id}/users/{user_id}", user_id=user_id, project_id=project_id),
            ProjectUser,
            auth="admin",
            body={
                "role": role,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectUser, AsyncConversationCursorPage[ProjectUser]]:
        """The members of a project, page by page.

        after: id of the item before the first one wanted.
        limit: users on a page.

        Returns:
            The first page; iterate for the users of all pages.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/users/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/organization/projects/{project_id}/users", project_id=project_id),
            AsyncConversationCursorPage[ProjectUser],
            auth="admin",
            query={
                "after": after,
                "limit": limit,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        user_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectsUserDeleteResponse:
        """Remove a member from a project.

        Raises:
            NotFoundError: there is no such user or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/users/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/projects/{project_id}/users/{user_id}", user_id=user_id, project_id=project_id),
            ProjectsUserDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
