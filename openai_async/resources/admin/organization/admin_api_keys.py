"""Admin API keys: keys for administration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.admin import AdminAPIKey, AdminAPIKeyCreateResponse, AdminAPIKeyDeleteResponse

if TYPE_CHECKING:
    from ....sync.resources.admin.organization.admin_api_keys import AdminAPIKeys as AdminAPIKeys
    from ._views import RawAdminAPIKeys, StreamedAdminAPIKeys

__all__ = ["AsyncAdminAPIKeys"]

serve(globals())


class AsyncAdminAPIKeys(AsyncResource["RawAdminAPIKeys", "StreamedAdminAPIKeys"]):
    """Keys for administration. See https://platform.openai.com/docs/api-reference/admin/organization/admin-api-keys."""

    async def create(
        self,
        *,
        name: str,
        expires_in_seconds: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AdminAPIKeyCreateResponse:
        """Create a key for administration.

        expires_in_seconds: how long the key is valid; for ever by default.

        Returns:
            The key with its secret `value`, which is shown this once.

        See https://platform.openai.com/docs/api-reference/admin/organization/admin-api-keys/create.
        """
        return await self._engine.request(
            "POST",
            "/organization/admin_api_keys",
            AdminAPIKeyCreateResponse,
            auth="admin",
            body={
                "name": name,
                "expires_in_seconds": expires_in_seconds,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AdminAPIKey:
        """One key for administration, without its secret.

        Raises:
            NotFoundError: there is no such key.

        See https://platform.openai.com/docs/api-reference/admin/organization/admin-api-keys/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/admin_api_keys/{key_id}", key_id=key_id),
            AdminAPIKey,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit | None = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[AdminAPIKey, AsyncCursorPage[AdminAPIKey]]:
        """The keys for administration, page by page.

        after: id of the item before the first one wanted.
        limit: keys on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the keys of all pages.

        See https://platform.openai.com/docs/api-reference/admin/organization/admin-api-keys/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/organization/admin_api_keys",
            AsyncCursorPage[AdminAPIKey],
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
        key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AdminAPIKeyDeleteResponse:
        """Delete a key for administration.

        Raises:
            NotFoundError: there is no such key.

        See https://platform.openai.com/docs/api-reference/admin/organization/admin-api-keys/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/admin_api_keys/{key_id}", key_id=key_id),
            AdminAPIKeyDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
