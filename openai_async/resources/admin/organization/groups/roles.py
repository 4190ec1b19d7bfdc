"""Roles: the roles of a group in the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._pagination import AsyncNextCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.admin import (
    GroupsRoleCreateResponse,
    GroupsRoleDeleteResponse,
    GroupsRoleListResponse,
    GroupsRoleRetrieveResponse,
)

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.groups.roles import Roles as Roles
    from ._views import RawRoles, StreamedRoles

__all__ = ["AsyncRoles"]

serve(globals())


class AsyncRoles(AsyncResource["RawRoles", "StreamedRoles"]):
    """The roles of a group in the organization.

    See https://platform.openai.com/docs/api-reference/admin/organization/groups/roles.
    """

    async def create(
        self,
        group_id: str,
        *,
        role_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> GroupsRoleCreateResponse:
        """Give a role to a group.

        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such group.

        See https://platform.openai.com/docs/api-reference/admin/organization/groups/roles/create.
        """
        return await self._engine.request(
            "POST",
            path("/organization/groups/{group_id}/roles", group_id=group_id),
            GroupsRoleCreateResponse,
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
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> GroupsRoleRetrieveResponse:
        """One role that a group has.

        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such role or group.

        See https://platform.openai.com/docs/api-reference/admin/organization/groups/roles/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/groups/{group_id}/roles/{role_id}", role_id=role_id, group_id=group_id),
            GroupsRoleRetrieveResponse,
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
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[GroupsRoleListResponse, AsyncNextCursorPage[GroupsRoleListResponse]]:
        """The roles of a group, page by page.

        after: where the page begins: `next` of the page before.
        limit: roles on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the roles of all pages.

        Raises:
            NotFoundError: there is no such group.

        See https://platform.openai.com/docs/api-reference/admin/organization/groups/roles/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/organization/groups/{group_id}/roles", group_id=group_id),
            AsyncNextCursorPage[GroupsRoleListResponse],
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
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> GroupsRoleDeleteResponse:
        """Take a role from a group.

        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such role or group.

        See https://platform.openai.com/docs/api-reference/admin/organization/groups/roles/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/groups/{group_id}/roles/{role_id}", role_id=role_id, group_id=group_id),
            GroupsRoleDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
