"""External keys: encryption keys kept at a cloud provider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ...._official_names import serve
from ...._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._required import require_one_of
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.admin import ExternalKey, ExternalKeyValidateResponse

if TYPE_CHECKING:
    from ....sync.resources.admin.organization.external_keys import ExternalKeys as ExternalKeys
    from ._views import RawExternalKeys, StreamedExternalKeys

__all__ = ["AsyncExternalKeys"]

serve(globals())


class AsyncExternalKeys(AsyncResource["RawExternalKeys", "StreamedExternalKeys"]):
    """Encryption keys kept at a cloud provider.

    See https://platform.openai.com/docs/api-reference/admin/organization/external-keys.
    """

    @overload
    async def create(
        self,
        *,
        external_id: str,
        kms_arn: str,
        name: str,
        role_arn: str,
        type: Literal["aws"],
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ExternalKey: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        type: Literal["gcp"],
        audience: str,
        kms_key_location: str,
        kms_key_name: str,
        kms_key_ring_name: str,
        kms_project_id: str,
        workload_identity_pool_id: str,
        workload_identity_project_number: str,
        workload_identity_provider_id: str,
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        kms_key_version: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ExternalKey: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        type: Literal["azure"],
        key_name: str,
        tenant_id: str,
        vault_uri: str,
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        key_version: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ExternalKey: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        type: Literal["oci"],
        key_ocid: str,
        region: str,
        vault_ocid: str,
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        key_version_ocid: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ExternalKey: ...
    async def create(
        self,
        *,
        external_id: str | Omit = omit,
        kms_arn: str | Omit = omit,
        name: str,
        role_arn: str | Omit = omit,
        type: Literal["aws", "gcp", "azure", "oci"],
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        audience: str | Omit = omit,
        kms_key_location: str | Omit = omit,
        kms_key_name: str | Omit = omit,
        kms_key_ring_name: str | Omit = omit,
        kms_project_id: str | Omit = omit,
        workload_identity_pool_id: str | Omit = omit,
        workload_identity_project_number: str | Omit = omit,
        workload_identity_provider_id: str | Omit = omit,
        kms_key_version: str | Omit = omit,
        key_name: str | Omit = omit,
        tenant_id: str | Omit = omit,
        vault_uri: str | Omit = omit,
        key_version: str | Omit = omit,
        key_ocid: str | Omit = omit,
        region: str | Omit = omit,
        vault_ocid: str | Omit = omit,
        key_version_ocid: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ExternalKey:
        """Register an encryption key that a cloud provider keeps.

        external_id, kms_arn, role_arn: for ``"aws"``.
        name: what it is called.
        type: the provider; the other parameters are the provider's names of the key and of who may use it.
        purpose: what it encrypts.
        audience: the recipient that tokens must name.

        Raises:
            TypeError: arguments are missing; the message says which ones go together.

        See https://platform.openai.com/docs/api-reference/admin/organization/external-keys/create.
        """
        require_one_of(
            {
                "external_id": external_id,
                "kms_arn": kms_arn,
                "role_arn": role_arn,
                "audience": audience,
                "kms_key_location": kms_key_location,
                "kms_key_name": kms_key_name,
                "kms_key_ring_name": kms_key_ring_name,
                "kms_project_id": kms_project_id,
                "workload_identity_pool_id": workload_identity_pool_id,
                "workload_identity_project_number": workload_identity_project_number,
                "workload_identity_provider_id": workload_identity_provider_id,
                "key_name": key_name,
                "tenant_id": tenant_id,
                "vault_uri": vault_uri,
                "key_ocid": key_ocid,
                "region": region,
                "vault_ocid": vault_ocid,
            },
            ("external_id", "kms_arn", "role_arn"),
            (
                "audience",
                "kms_key_location",
                "kms_key_name",
                "kms_key_ring_name",
                "kms_project_id",
                "workload_identity_pool_id",
                "workload_identity_project_number",
                "workload_identity_provider_id",
            ),
            ("key_name", "tenant_id", "vault_uri"),
            ("key_ocid", "region", "vault_ocid"),
        )
        return await self._engine.request(
            "POST",
            "/organization/external_keys",
            ExternalKey,
            auth="admin",
            body={
                "external_id": external_id,
                "kms_arn": kms_arn,
                "name": name,
                "role_arn": role_arn,
                "type": type,
                "purpose": purpose,
                "audience": audience,
                "kms_key_location": kms_key_location,
                "kms_key_name": kms_key_name,
                "kms_key_ring_name": kms_key_ring_name,
                "kms_project_id": kms_project_id,
                "workload_identity_pool_id": workload_identity_pool_id,
                "workload_identity_project_number": workload_identity_project_number,
                "workload_identity_provider_id": workload_identity_provider_id,
                "kms_key_version": kms_key_version,
                "key_name": key_name,
                "tenant_id": tenant_id,
                "vault_uri": vault_uri,
                "key_version": key_version,
                "key_ocid": key_ocid,
                "region": region,
                "vault_ocid": vault_ocid,
                "key_version_ocid": key_version_ocid,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ExternalKey:
        """One key that is registered.

        external_key_id: the key that its data is encrypted with, see `admin.organization.external_keys`.

        Raises:
            NotFoundError: there is no such key.

        See https://platform.openai.com/docs/api-reference/admin/organization/external-keys/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/external_keys/{external_key_id}", external_key_id=external_key_id),
            ExternalKey,
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
        purpose: Literal["ekm", "psp_decryption"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ExternalKey, AsyncCursorPage[ExternalKey]]:
        """The keys that are registered, page by page.

        after: id of the item before the first one wanted.
        limit: keys on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        purpose: only keys for this purpose.

        Returns:
            The first page; iterate for the keys of all pages.

        See https://platform.openai.com/docs/api-reference/admin/organization/external-keys/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/organization/external_keys",
            AsyncCursorPage[ExternalKey],
            auth="admin",
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "purpose": purpose,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ExternalKey:
        """Forget a key.

        external_key_id: the key that its data is encrypted with, see `admin.organization.external_keys`.

        Raises:
            NotFoundError: there is no such key.

        See https://platform.openai.com/docs/api-reference/admin/organization/external-keys/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/external_keys/{external_key_id}", external_key_id=external_key_id),
            ExternalKey,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ExternalKeyValidateResponse:
        """Try whether a key can be used.

        external_key_id: the key that its data is encrypted with, see `admin.organization.external_keys`.

        Raises:
            NotFoundError: there is no such key.

        See https://platform.openai.com/docs/api-reference/admin/organization/external-keys/validate.
        """
        return await self._engine.request(
            "POST",
            path("/organization/external_keys/{external_key_id}/validate", external_key_id=external_key_id),
            ExternalKeyValidateResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
