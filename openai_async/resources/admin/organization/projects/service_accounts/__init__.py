"""Service accounts: members of a project that are programs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ......_official_names import serve
from ......_pagination import AsyncConversationCursorPage, AsyncPaginator, paginate
from ......_query import path
from ......_resource import AsyncResource
from ......_types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ......types.admin import ProjectServiceAccount, ServiceAccountCreateResponse, ServiceAccountDeleteResponse

if TYPE_CHECKING:
    from ......sync.resources.admin.organization.projects.service_accounts import ServiceAccounts as ServiceAccounts
    from ......sync.resources.admin.organization.projects.service_accounts.api_keys import APIKeys as APIKeys
    from ._views import RawServiceAccounts, StreamedServiceAccounts
    from .api_keys import AsyncAPIKeys as AsyncAPIKeys

__all__ = ["AsyncServiceAccounts"]

serve(globals())


class AsyncServiceAccounts(AsyncResource["RawServiceAccounts", "StreamedServiceAccounts"]):
    """Members of a project that are programs.

    See https://platform.openai.com/docs/api-reference/admin/organization/projects/service-accounts.
    """

    @cached_property
    def api_keys(self) -> AsyncAPIKeys:
        """The API keys of a service account."""
        from .api_keys import AsyncAPIKeys

        return AsyncAPIKeys(self._engine)

    async def create(
        self,
        project_id: str,
        *,
        name: str,
        create_service_account_only: bool | Omit | None = omit,
        expires_in_seconds: int | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ServiceAccountCreateResponse:
        """Create a service account, and a key for it.

        create_service_account_only: True for no key.
        expires_in_seconds: how long the key is valid; for ever by default.

        Returns:
            The account; the secret `value` of its key is shown this once.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/service-accounts/create.
        """
        return await self._engine.request(
            "POST",
            path("/organization/projects/{project_id}/service_accounts", project_id=project_id),
            ServiceAccountCreateResponse,
            auth="admin",
            body={
                "name": name,
                "create_service_account_only": create_service_account_only,
                "expires_in_seconds": expires_in_seconds,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectServiceAccount:
        """One service account, as it is now.

        service_account_id: the service account that tokens act as.

        Raises:
            NotFoundError: there is no such service account or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/service-accounts/retrieve.
        """
        return await self._engine.request(
            "GET",
            path(
                "/organization/projects/{project_id}/service_accounts/{service_account_id}",
                service_account_id=service_account_id,
                project_id=project_id,
            ),
            ProjectServiceAccount,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        name: str | Omit = omit,
        role: Literal["member", "owner"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectServiceAccount:
        """Change a service account; what is left out stays as it is.

        service_account_id: the service account that tokens act as.

        Raises:
            NotFoundError: there is no such service account or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/service-accounts/update.
        """
        return await self._engine.request(
            "POST",
            path(
                "/organization/projects/{project_id}/service_accounts/{service_account_id}",
                service_account_id=service_account_id,
                project_id=project_id,
            ),
            ProjectServiceAccount,
            auth="admin",
            body={
                "name": name,
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
    ) -> AsyncPaginator[ProjectServiceAccount, AsyncConversationCursorPage[ProjectServiceAccount]]:
        """The service accounts of a project, page by page.

        after: id of the item before the first one wanted.
        limit: service accounts on a page.

        Returns:
            The first page; iterate for the service accounts of all pages.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/service-accounts/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/organization/projects/{project_id}/service_accounts", project_id=project_id),
            AsyncConversationCursorPage[ProjectServiceAccount],
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
        service_account_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account.

        service_account_id: the service account that tokens act as.

        Raises:
            NotFoundError: there is no such service account or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/service-accounts/delete.
        """
        return await self._engine.request(
            "DELETE",
            path(
                "/organization/projects/{project_id}/service_accounts/{service_account_id}",
                service_account_id=service_account_id,
                project_id=project_id,
            ),
            ServiceAccountDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
