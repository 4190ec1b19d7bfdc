"""Users: the members of the organization."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._official_names import serve
from ....._pagination import AsyncConversationCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.admin import OrganizationUser, UserDeleteResponse

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.users import Users as Users
    from .....sync.resources.admin.organization.users.roles import Roles as Roles
    from .....types._words import SequenceNotStr
    from ._views import RawUsers, StreamedUsers
    from .roles import AsyncRoles as AsyncRoles

__all__ = ["AsyncUsers"]

serve(globals())


class AsyncUsers(AsyncResource["RawUsers", "StreamedUsers"]):
    """The members of the organization. See https://platform.openai.com/docs/api-reference/admin/organization/users."""

    @cached_property
    def roles(self) -> AsyncRoles:
        """The roles of a member of the organization."""
        from .roles import AsyncRoles

        return AsyncRoles(self._engine)

    async def retrieve(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> OrganizationUser:
        """One member of the organization.

        Raises:
            NotFoundError: there is no such user.

        See https://platform.openai.com/docs/api-reference/admin/organization/users/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/users/{user_id}", user_id=user_id),
            OrganizationUser,
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
        developer_persona: str | Omit | None = omit,
        role: str | Omit | None = omit,
        role_id: str | Omit | None = omit,
        technical_level: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> OrganizationUser:
        """Change what a user may do; what is left out stays as it is.

        developer_persona, technical_level: what they said about themselves.
        role: ``"owner"`` or ``"reader"``.
        role_id: id of the role, see `admin.organization.roles`.

        Raises:
            NotFoundError: there is no such user.

        See https://platform.openai.com/docs/api-reference/admin/organization/users/update.
        """
        return await self._engine.request(
            "POST",
            path("/organization/users/{user_id}", user_id=user_id),
            OrganizationUser,
            auth="admin",
            body={
                "developer_persona": developer_persona,
                "role": role,
                "role_id": role_id,
                "technical_level": technical_level,
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
        emails: SequenceNotStr[str] | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[OrganizationUser, AsyncConversationCursorPage[OrganizationUser]]:
        """The members of the organization, page by page.

        after: id of the item before the first one wanted.
        emails: only users with these addresses.
        limit: users on a page.

        Returns:
            The first page; iterate for the users of all pages.

        See https://platform.openai.com/docs/api-reference/admin/organization/users/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/organization/users",
            AsyncConversationCursorPage[OrganizationUser],
            auth="admin",
            query={
                "after": after,
                "emails": emails,
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> UserDeleteResponse:
        """Remove a user from the organization.

        Raises:
            NotFoundError: there is no such user.

        See https://platform.openai.com/docs/api-reference/admin/organization/users/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/users/{user_id}", user_id=user_id),
            UserDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
