"""API keys: the API keys of a service account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......_official_names import serve
from ......_query import path
from ......_resource import AsyncResource
from ......_types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ......types.admin import APIKeyCreateResponse

if TYPE_CHECKING:
    from ......sync.resources.admin.organization.projects.service_accounts.api_keys import APIKeys as APIKeys
    from ......types._words import SequenceNotStr
    from ._views import RawAPIKeys, StreamedAPIKeys

__all__ = ["AsyncAPIKeys"]

serve(globals())


class AsyncAPIKeys(AsyncResource["RawAPIKeys", "StreamedAPIKeys"]):
    """The API keys of a service account.

    See https://platform.openai.com/docs/api-reference/admin/organization/projects/service-accounts/api-keys.
    """

    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        expires_in_seconds: int | Omit | None = omit,
        name: str | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> APIKeyCreateResponse:
        """Create a key for a service account.

        service_account_id: the service account that tokens act as.
        expires_in_seconds: how long the key is valid; for ever by default.
        scopes: what the key may be used for; everything by default.

        Returns:
            The key with its secret `value`, which is shown this once.

        Raises:
            NotFoundError: there is no such service account or project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/service-accounts/api-keys/create.
        """
        return await self._engine.request(
            "POST",
            path(
                "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
                service_account_id=service_account_id,
                project_id=project_id,
            ),
            APIKeyCreateResponse,
            auth="admin",
            body={
                "expires_in_seconds": expires_in_seconds,
                "name": name,
                "scopes": scopes,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
