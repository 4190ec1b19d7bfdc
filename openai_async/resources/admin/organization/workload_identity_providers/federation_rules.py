"""Federation rules: which tokens of an issuer act as which service account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.admin import FederationRule, FederationRuleDeleted

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.workload_identity_providers.federation_rules import (
        FederationRules as FederationRules,
    )
    from .....types.params import admin as params
    from ._views import RawFederationRules, StreamedFederationRules

__all__ = ["AsyncFederationRules"]

serve(globals())


class AsyncFederationRules(AsyncResource["RawFederationRules", "StreamedFederationRules"]):
    """Which tokens of an issuer act as which service account.

    See https://platform.openai.com/docs/api-reference/admin/organization/workload-identity-providers/federation-rules.
    """

    async def create(
        self,
        workload_identity_provider_id: str,
        *,
        attribute_matchers: dict[str, str | bool | int | float],
        project_id: str,
        service_account_id: str,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        name: str | Omit = omit,
        permissions: params.FederationRuleCreateParamsPermissions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> FederationRule:
        """Let some tokens of an issuer act as a service account.

        attribute_matchers: what the attributes of a token must be.
        project_id: the project of the service account.
        service_account_id: the service account that tokens act as.
        description: a description for people.
        enabled: whether it is in use.
        permissions: what it allows, such as ``"api.groups.read"``.

        Raises:
            NotFoundError: there is no such provider.

        See https://platform.openai.com/docs/api-reference/admin/organization/workload-identity-providers/federation-rules/create.
        """
        return await self._engine.request(
            "POST",
            path(
                "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
                workload_identity_provider_id=workload_identity_provider_id,
            ),
            FederationRule,
            auth="admin",
            body={
                "attribute_matchers": attribute_matchers,
                "project_id": project_id,
                "service_account_id": service_account_id,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> FederationRule:
        """One rule for an issuer.

        Raises:
            NotFoundError: there is no such rule or provider.

        See https://platform.openai.com/docs/api-reference/admin/organization/workload-identity-providers/federation-rules/retrieve.
        """
        return await self._engine.request(
            "GET",
            path(
                "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
                workload_identity_federation_rule_id=workload_identity_federation_rule_id,
                workload_identity_provider_id=workload_identity_provider_id,
            ),
            FederationRule,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        attribute_matchers: dict[str, str | bool | int | float] | Omit = omit,
        description: str | Omit | None = omit,
        enabled: bool | Omit = omit,
        name: str | Omit | None = omit,
        permissions: params.FederationRuleUpdateParamsPermissions | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> FederationRule:
        """Change a rule; what is left out stays as it is.

        attribute_matchers: what the attributes of a token must be.
        description: a description for people.
        enabled: whether it is in use.
        permissions: what it allows, such as ``"api.groups.read"``.

        Raises:
            NotFoundError: there is no such rule or provider.

        See https://platform.openai.com/docs/api-reference/admin/organization/workload-identity-providers/federation-rules/update.
        """
        return await self._engine.request(
            "POST",
            path(
                "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
                workload_identity_federation_rule_id=workload_identity_federation_rule_id,
                workload_identity_provider_id=workload_identity_provider_id,
            ),
            FederationRule,
            auth="admin",
            body={
                "attribute_matchers": attribute_matchers,
                "description": description,
                "enabled": enabled,
                "name": name,
                "permissions": permissions,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        workload_identity_provider_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        service_account_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[FederationRule, AsyncCursorPage[FederationRule]]:
        """The rules for an issuer, page by page.

        after: id of the item before the first one wanted.
        limit: rules on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        service_account_id: only rules for this service account.

        Returns:
            The first page; iterate for the rules of all pages.

        Raises:
            NotFoundError: there is no such provider.

        See https://platform.openai.com/docs/api-reference/admin/organization/workload-identity-providers/federation-rules/list.
        """
        return paginate(
            self._engine,
            "GET",
            path(
                "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
                workload_identity_provider_id=workload_identity_provider_id,
            ),
            AsyncCursorPage[FederationRule],
            auth="admin",
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "service_account_id": service_account_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        workload_identity_federation_rule_id: str,
        *,
        workload_identity_provider_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> FederationRuleDeleted:
        """Delete a rule.

        Raises:
            NotFoundError: there is no such rule or provider.

        See https://platform.openai.com/docs/api-reference/admin/organization/workload-identity-providers/federation-rules/delete.
        """
        return await self._engine.request(
            "DELETE",
            path(
                "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
                workload_identity_federation_rule_id=workload_identity_federation_rule_id,
                workload_identity_provider_id=workload_identity_provider_id,
            ),
            FederationRuleDeleted,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
