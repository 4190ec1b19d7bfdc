"""Workload identity providers: issuers of tokens that programs may come with in place of an API key."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.admin import WorkloadIdentityProvider, WorkloadIdentityProviderDeleted

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.workload_identity_providers import (
        WorkloadIdentityProviders as WorkloadIdentityProviders,
    )
    from .....sync.resources.admin.organization.workload_identity_providers.federation_rules import (
        FederationRules as FederationRules,
    )
    from .....types.params import admin as params
    from ._views import RawWorkloadIdentityProviders, StreamedWorkloadIdentityProviders
    from .federation_rules import AsyncFederationRules as AsyncFederationRules

__all__ = ["AsyncWorkloadIdentityProviders"]

serve(globals())


class AsyncWorkloadIdentityProviders(
    AsyncResource["RawWorkloadIdentityProviders", "StreamedWorkloadIdentityProviders"]
):
    """Issuers of tokens that programs may come with in place of an API key.

    See https://platform.openai.com/docs/api-reference/admin/organization/workload-identity-providers.
    """

    @cached_property
    def federation_rules(self) -> AsyncFederationRules:
        """Which tokens of an issuer act as which service account."""
        from .federation_rules import AsyncFederationRules

        return AsyncFederationRules(self._engine)

    async def create(
        self,
        *,
        audience: str,
        issuer: str,
        name: str,
        type: Literal["oidc"],
        attribute_transformations: Iterable[params.WorkloadIdentityProviderCreateParamsAttributeTransformation]
        | Omit = omit,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        verification: params.WorkloadIdentityProviderCreateParamsVerification | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> WorkloadIdentityProvider:
        """Trust an issuer of tokens.

        audience: the recipient that tokens must name.
        issuer: address of the issuer of the tokens (OpenID Connect).
        name: what it is called.
        type: ``"oidc"``: OpenID Connect.
        attribute_transformations: attributes computed from the claims of a token.
        description: a description for people.
        enabled: whether it is in use.
        verification: where the public keys of the issuer are found.

        See https://platform.openai.com/docs/api-reference/admin/organization/workload-identity-providers/create.
        """
        return await self._engine.request(
            "POST",
            "/organization/workload_identity_providers",
            WorkloadIdentityProvider,
            auth="admin",
            body={
                "audience": audience,
                "issuer": issuer,
                "name": name,
                "type": type,
                "attribute_transformations": attribute_transformations,
                "description": description,
                "enabled": enabled,
                "verification": verification,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> WorkloadIdentityProvider:
        """One issuer that is trusted.

        Raises:
            NotFoundError: there is no such provider.

        See https://platform.openai.com/docs/api-reference/admin/organization/workload-identity-providers/retrieve.
        """
        return await self._engine.request(
            "GET",
            path(
                "/organization/workload_identity_providers/{workload_identity_provider_id}",
                workload_identity_provider_id=workload_identity_provider_id,
            ),
            WorkloadIdentityProvider,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_transformations: Iterable[params.WorkloadIdentityProviderUpdateParamsAttributeTransformation]
        | Omit = omit,
        audience: str | Omit = omit,
        description: str | Omit | None = omit,
        enabled: bool | Omit = omit,
        issuer: str | Omit = omit,
        name: str | Omit = omit,
        verification: params.WorkloadIdentityProviderUpdateParamsVerification | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> WorkloadIdentityProvider:
        """Change how an issuer is trusted; what is left out stays as it is.

        attribute_transformations: attributes computed from the claims of a token.
        audience: the recipient that tokens must name.
        description: a description for people.
        enabled: whether it is in use.
        issuer: address of the issuer of the tokens (OpenID Connect).
        verification: where the public keys of the issuer are found.

        Raises:
            NotFoundError: there is no such provider.

        See https://platform.openai.com/docs/api-reference/admin/organization/workload-identity-providers/update.
        """
        return await self._engine.request(
            "POST",
            path(
                "/organization/workload_identity_providers/{workload_identity_provider_id}",
                workload_identity_provider_id=workload_identity_provider_id,
            ),
            WorkloadIdentityProvider,
            auth="admin",
            body={
                "attribute_transformations": attribute_transformations,
                "audience": audience,
                "description": description,
                "enabled": enabled,
                "issuer": issuer,
                "name": name,
                "verification": verification,
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
    ) -> AsyncPaginator[WorkloadIdentityProvider, AsyncCursorPage[WorkloadIdentityProvider]]:
        """The issuers that are trusted, page by page.

        after: id of the item before the first one wanted.
        limit: providers on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the providers of all pages.

        See https://platform.openai.com/docs/api-reference/admin/organization/workload-identity-providers/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/organization/workload_identity_providers",
            AsyncCursorPage[WorkloadIdentityProvider],
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
        workload_identity_provider_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> WorkloadIdentityProviderDeleted:
        """Trust an issuer no longer.

        Raises:
            NotFoundError: there is no such provider.

        See https://platform.openai.com/docs/api-reference/admin/organization/workload-identity-providers/delete.
        """
        return await self._engine.request(
            "DELETE",
            path(
                "/organization/workload_identity_providers/{workload_identity_provider_id}",
                workload_identity_provider_id=workload_identity_provider_id,
            ),
            WorkloadIdentityProviderDeleted,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
