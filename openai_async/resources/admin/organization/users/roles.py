"""Roles: the roles of a member of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._pagination import AsyncNextCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.admin import (
    OrganizationUsersRoleDeleteResponse,
    RoleCreateResponse,
    RoleListResponse,
    RoleRetrieveResponse,
)

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.users.roles import Roles as Roles
    from ._views import RawRoles, StreamedRoles

__all__ = ["AsyncRoles"]

serve(globals())


class AsyncRoles(AsyncResource["RawRoles", "StreamedRoles"]):
    """The roles of a member of the organization.

    See https://platform.openai.com/docs/api-reference/admin/organization/users/roles.
    """

    async def create(
        self,
        user_id: str,
        *,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> RoleCreateResponse:
        """Give a role to a user.

        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such user.

        See https://platform.openai.com/docs/api-reference/admin/organization/users/roles/create.
        """
        return await self._engine.request(
            "POST",
            path("/organization/users/{user_id}/roles", user_id=user_id),
            RoleCreateResponse,
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
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> RoleRetrieveResponse:
        """One role that a user has.

        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such role or user.

        See https://platform.openai.com/docs/api-reference/admin/organization/users/roles/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/users/{user_id}/roles/{role_id}", role_id=role_id, user_id=user_id),
            RoleRetrieveResponse,
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
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[RoleListResponse, AsyncNextCursorPage[RoleListResponse]]:
        """The roles of a user, page by page.

        after: where the page begins: `next` of the page before.
        limit: roles on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the roles of all pages.

        Raises:
            NotFoundError: there is no such user.

        See https://platform.openai.com/docs/api-reference/admin/organization/users/roles/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/organization/users/{user_id}/roles", user_id=user_id),
            AsyncNextCursorPage[RoleListResponse],
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
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> OrganizationUsersRoleDeleteResponse:
        """Take a role from a user.

        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such role or user.

        See https://platform.openai.com/docs/api-reference/admin/organization/users/roles/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/users/{user_id}/roles/{role_id}", role_id=role_id, user_id=user_id),
            OrganizationUsersRoleDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
