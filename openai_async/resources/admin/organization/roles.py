"""Roles: sets of permissions that members and groups of the organization may have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._pagination import AsyncNextCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.admin import Role, RoleDeleteResponse

if TYPE_CHECKING:
    from ....sync.resources.admin.organization.roles import Roles as Roles
    from ....types._words import SequenceNotStr
    from ._views import RawRoles, StreamedRoles

__all__ = ["AsyncRoles"]

serve(globals())


class AsyncRoles(AsyncResource["RawRoles", "StreamedRoles"]):
    """Sets of permissions that members and groups of the organization may have.

    See https://platform.openai.com/docs/api-reference/admin/organization/roles.
    """

    async def create(
        self,
        *,
        permissions: SequenceNotStr[str],
        role_name: str,
        description: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Role:
        """Create a role in the organization.

        permissions: what it allows, such as ``"api.groups.read"``.
        description: a description for people.

        See https://platform.openai.com/docs/api-reference/admin/organization/roles/create.
        """
        return await self._engine.request(
            "POST",
            "/organization/roles",
            Role,
            auth="admin",
            body={
                "permissions": permissions,
                "role_name": role_name,
                "description": description,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Role:
        """One role, as it is now.

        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such role.

        See https://platform.openai.com/docs/api-reference/admin/organization/roles/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/roles/{role_id}", role_id=role_id),
            Role,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        role_id: str,
        *,
        description: str | Omit | None = omit,
        permissions: SequenceNotStr[str] | Omit | None = omit,
        role_name: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Role:
        """Change a role; what is left out stays as it is.

        role_id: id of the role, see `admin.organization.roles`.
        description: a description for people.
        permissions: what it allows, such as ``"api.groups.read"``.

        Raises:
            NotFoundError: there is no such role.

        See https://platform.openai.com/docs/api-reference/admin/organization/roles/update.
        """
        return await self._engine.request(
            "POST",
            path("/organization/roles/{role_id}", role_id=role_id),
            Role,
            auth="admin",
            body={
                "description": description,
                "permissions": permissions,
                "role_name": role_name,
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
    ) -> AsyncPaginator[Role, AsyncNextCursorPage[Role]]:
        """The roles of the organization, page by page.

        after: where the page begins: `next` of the page before.
        limit: roles on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the roles of all pages.

        See https://platform.openai.com/docs/api-reference/admin/organization/roles/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/organization/roles",
            AsyncNextCursorPage[Role],
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> RoleDeleteResponse:
        """Delete a role.

        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such role.

        See https://platform.openai.com/docs/api-reference/admin/organization/roles/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/roles/{role_id}", role_id=role_id),
            RoleDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
