"""Invites: invitations to the organization."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._pagination import AsyncConversationCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.admin import Invite, InviteDeleteResponse

if TYPE_CHECKING:
    from ....sync.resources.admin.organization.invites import Invites as Invites
    from ....types.params import admin as params
    from ._views import RawInvites, StreamedInvites

__all__ = ["AsyncInvites"]

serve(globals())


class AsyncInvites(AsyncResource["RawInvites", "StreamedInvites"]):
    """Invitations to the organization.

    See https://platform.openai.com/docs/api-reference/admin/organization/invites.
    """

    async def create(
        self,
        *,
        email: str,
        role: Literal["reader", "owner"],
        projects: Iterable[params.Project] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Invite:
        """Invite somebody to the organization by e-mail.

        role: what they may do: ``"owner"`` or ``"reader"``.
        projects: projects that they join at once, with their role in each.

        See https://platform.openai.com/docs/api-reference/admin/organization/invites/create.
        """
        return await self._engine.request(
            "POST",
            "/organization/invites",
            Invite,
            auth="admin",
            body={
                "email": email,
                "role": role,
                "projects": projects,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Invite:
        """One invitation, as it is now.

        Raises:
            NotFoundError: there is no such invitation.

        See https://platform.openai.com/docs/api-reference/admin/organization/invites/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/invites/{invite_id}", invite_id=invite_id),
            Invite,
            auth="admin",
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
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[Invite, AsyncConversationCursorPage[Invite]]:
        """The invitations to the organization, page by page.

        after: id of the item before the first one wanted.
        limit: invitations on a page.

        Returns:
            The first page; iterate for the invitations of all pages.

        See https://platform.openai.com/docs/api-reference/admin/organization/invites/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/organization/invites",
            AsyncConversationCursorPage[Invite],
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
        invite_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> InviteDeleteResponse:
        """Take an invitation back.

        Raises:
            NotFoundError: there is no such invitation.

        See https://platform.openai.com/docs/api-reference/admin/organization/invites/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/invites/{invite_id}", invite_id=invite_id),
            InviteDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
