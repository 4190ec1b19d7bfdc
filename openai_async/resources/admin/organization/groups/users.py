"""Users: the members of a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._pagination import AsyncNextCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.admin import GroupsUserDeleteResponse, OrganizationGroupUser, UserCreateResponse, UserRetrieveResponse

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.groups.users import Users as Users
    from ._views import RawUsers, StreamedUsers

__all__ = ["AsyncUsers"]

serve(globals())


class AsyncUsers(AsyncResource["RawUsers", "StreamedUsers"]):
    """The members of a group. See https://platform.openai.com/docs/api-reference/admin/organization/groups/users."""

    async def create(
        self,
        group_id: str,
        *,
        user_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UserCreateResponse:
        """Add a user to a group.

        Raises:
            NotFoundError: there is no such group.

        See https://platform.openai.com/docs/api-reference/admin/organization/groups/users/create.
        """
        return await self._engine.request(
            "POST",
            path("/organization/groups/{group_id}/users", group_id=group_id),
            UserCreateResponse,
            auth="admin",
            body={
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
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UserRetrieveResponse:
        """One member of a group.

        Raises:
            NotFoundError: there is no such user or group.

        See https://platform.openai.com/docs/api-reference/admin/organization/groups/users/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/groups/{group_id}/users/{user_id}", user_id=user_id, group_id=group_id),
            UserRetrieveResponse,
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
    ) -> AsyncPaginator[OrganizationGroupUser, AsyncNextCursorPage[OrganizationGroupUser]]:
        """The members of a group, page by page.

        after: where the page begins: `next` of the page before.
        limit: users on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the users of all pages.

        Raises:
            NotFoundError: there is no such group.

        See https://platform.openai.com/docs/api-reference/admin/organization/groups/users/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/organization/groups/{group_id}/users", group_id=group_id),
            AsyncNextCursorPage[OrganizationGroupUser],
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
        user_id: str,
        *,
        group_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> GroupsUserDeleteResponse:
        """Take a user out of a group.

        Raises:
            NotFoundError: there is no such user or group.

        See https://platform.openai.com/docs/api-reference/admin/organization/groups/users/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/groups/{group_id}/users/{user_id}", user_id=user_id, group_id=group_id),
            GroupsUserDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
