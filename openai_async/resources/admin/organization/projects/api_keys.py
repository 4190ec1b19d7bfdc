"""API keys: the API keys of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._pagination import AsyncConversationCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.admin import APIKeyDeleteResponse, ProjectAPIKey

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.projects.api_keys import APIKeys as APIKeys
    from .....types._words import SequenceNotStr
    from ._views import RawAPIKeys, StreamedAPIKeys

__all__ = ["AsyncAPIKeys"]

serve(globals())


class AsyncAPIKeys(AsyncResource["RawAPIKeys", "StreamedAPIKeys"]):
    """The API keys of a project.

    See https://platform.openai.com/docs/api-reference/admin/organization/projects/api-keys.
    """

    async def retrieve(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectAPIKey:
        """One key of a project, without its secret.

        Raises:
            NotFoundError: there is no such key or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/api-keys/retrieve.
        """
        return await self._engine.request(
            "GET",
            path(
                "/organization/projects/{project_id}/api_keys/{api_key_id}",
                api_key_id=api_key_id,
                project_id=project_id,
            ),
            ProjectAPIKey,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        api_key_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectAPIKey:
        """Change how long a key is valid and what it may be used for.

        expires_in_seconds: how long the key is valid; for ever by default.
        scopes: what the key may be used for; everything by default.

        Raises:
            NotFoundError: there is no such key or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/api-keys/update.
        """
        return await self._engine.request(
            "POST",
            path(
                "/organization/projects/{project_id}/api_keys/{api_key_id}",
                api_key_id=api_key_id,
                project_id=project_id,
            ),
            ProjectAPIKey,
            auth="admin",
            body={
                "expires_in_seconds": expires_in_seconds,
                "scopes": scopes,
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
        owner_project_access: Literal["active", "inactive", "any"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectAPIKey, AsyncConversationCursorPage[ProjectAPIKey]]:
        """The keys of a project, page by page.

        after: id of the item before the first one wanted.
        limit: keys on a page.
        owner_project_access: only keys whose owners may, or may not, use the project any more.

        Returns:
            The first page; iterate for the keys of all pages.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/api-keys/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/organization/projects/{project_id}/api_keys", project_id=project_id),
            AsyncConversationCursorPage[ProjectAPIKey],
            auth="admin",
            query={
                "after": after,
                "limit": limit,
                "owner_project_access": owner_project_access,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        api_key_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> APIKeyDeleteResponse:
        """Delete a key of a project.

        Raises:
            NotFoundError: there is no such key or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/api-keys/delete.
        """
        return await self._engine.request(
            "DELETE",
            path(
                "/organization/projects/{project_id}/api_keys/{api_key_id}",
                api_key_id=api_key_id,
                project_id=project_id,
            ),
            APIKeyDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
