"""Groups: members of the organization taken together."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._pagination import AsyncNextCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.admin import Group, GroupDeleteResponse, GroupUpdateResponse

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.groups import Groups as Groups
    from .....sync.resources.admin.organization.groups.roles import Roles as Roles
    from .....sync.resources.admin.organization.groups.users import Users as Users
    from ._views import RawGroups, StreamedGroups
    from .roles import AsyncRoles as AsyncRoles
    from .users import AsyncUsers as AsyncUsers

__all__ = ["AsyncGroups"]

serve(globals())


class AsyncGroups(AsyncResource["RawGroups", "StreamedGroups"]):
    """Members of the organization taken together.

    See https://platform.openai.com/docs/api-reference/admin/organization/groups.
    """

    @cached_property
    def users(self) -> AsyncUsers:
        """The members of a group."""
        from .users import AsyncUsers

        return AsyncUsers(self._engine)

    @cached_property
    def roles(self) -> AsyncRoles:
        """The roles of a group in the organization."""
        from .roles import AsyncRoles

        return AsyncRoles(self._engine)

    async def create(
        self,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Group:
        """Create a group.

        See https://platform.openai.com/docs/api-reference/admin/organization/groups/create.
        """
        return await self._engine.request(
            "POST",
            "/organization/groups",
            Group,
            auth="admin",
            body={
                "name": name,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Group:
        """One group, as it is now.

        Raises:
            NotFoundError: there is no such group.

        See https://platform.openai.com/docs/api-reference/admin/organization/groups/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/groups/{group_id}", group_id=group_id),
            Group,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        group_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> GroupUpdateResponse:
        """Call a group by another name.

        Raises:
            NotFoundError: there is no such group.

        See https://platform.openai.com/docs/api-reference/admin/organization/groups/update.
        """
        return await self._engine.request(
            "POST",
            path("/organization/groups/{group_id}", group_id=group_id),
            GroupUpdateResponse,
            auth="admin",
            body={
                "name": name,
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
    ) -> AsyncPaginator[Group, AsyncNextCursorPage[Group]]:
        """The groups of the organization, page by page.

        after: where the page begins: `next` of the page before.
        limit: groups on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the groups of all pages.

        See https://platform.openai.com/docs/api-reference/admin/organization/groups/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/organization/groups",
            AsyncNextCursorPage[Group],
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> GroupDeleteResponse:
        """Delete a group.

        Raises:
            NotFoundError: there is no such group.

        See https://platform.openai.com/docs/api-reference/admin/organization/groups/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/groups/{group_id}", group_id=group_id),
            GroupDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
