"""Certificates that clients of the organization prove themselves with (mutual TLS)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._pagination import AsyncConversationCursorPage, AsyncPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.admin import (
    Certificate,
    CertificateActivateResponse,
    CertificateDeactivateResponse,
    CertificateDeleteResponse,
    CertificateListResponse,
)

if TYPE_CHECKING:
    from ....sync.resources.admin.organization.certificates import Certificates as Certificates
    from ....types._words import SequenceNotStr
    from ._views import RawCertificates, StreamedCertificates

__all__ = ["AsyncCertificates"]

serve(globals())


class AsyncCertificates(AsyncResource["RawCertificates", "StreamedCertificates"]):
    """Certificates that clients of the organization prove themselves with (mutual TLS).

    See https://platform.openai.com/docs/api-reference/admin/organization/certificates.
    """

    async def create(
        self,
        *,
        certificate: str,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Certificate:
        """Upload a certificate; it is not in use until it is activated.

        certificate: the certificate (PEM).

        See https://platform.openai.com/docs/api-reference/admin/organization/certificates/create.
        """
        return await self._engine.request(
            "POST",
            "/organization/certificates",
            Certificate,
            auth="admin",
            body={
                "certificate": certificate,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        certificate_id: str,
        *,
        include: list[Literal["content"]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Certificate:
        """One certificate of the organization.

        include: ``["content"]`` for the certificate itself (PEM).

        Raises:
            NotFoundError: there is no such certificate.

        See https://platform.openai.com/docs/api-reference/admin/organization/certificates/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/certificates/{certificate_id}", certificate_id=certificate_id),
            Certificate,
            auth="admin",
            query={
                "include": include,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        certificate_id: str,
        *,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Certificate:
        """Call a certificate by another name.

        Raises:
            NotFoundError: there is no such certificate.

        See https://platform.openai.com/docs/api-reference/admin/organization/certificates/update.
        """
        return await self._engine.request(
            "POST",
            path("/organization/certificates/{certificate_id}", certificate_id=certificate_id),
            Certificate,
            auth="admin",
            body={
                "name": name,
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
    ) -> AsyncPaginator[CertificateListResponse, AsyncConversationCursorPage[CertificateListResponse]]:
        """The certificates of the organization, page by page.

        after: id of the item before the first one wanted.
        limit: certificates on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the certificates of all pages.

        See https://platform.openai.com/docs/api-reference/admin/organization/certificates/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/organization/certificates",
            AsyncConversationCursorPage[CertificateListResponse],
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
        certificate_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> CertificateDeleteResponse:
        """Delete a certificate that is not in use.

        Raises:
            NotFoundError: there is no such certificate.

        See https://platform.openai.com/docs/api-reference/admin/organization/certificates/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/certificates/{certificate_id}", certificate_id=certificate_id),
            CertificateDeleteResponse,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def activate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[CertificateActivateResponse, AsyncPage[CertificateActivateResponse]]:
        """Accept certificates in the organization: all of them, or none.

        certificate_ids: ids of up to 10 certificates.

        Returns:
            The only page; iterate for the certificates.

        See https://platform.openai.com/docs/api-reference/admin/organization/certificates/activate.
        """
        return paginate(
            self._engine,
            "POST",
            "/organization/certificates/activate",
            AsyncPage[CertificateActivateResponse],
            auth="admin",
            body={
                "certificate_ids": certificate_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def deactivate(
        self,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[CertificateDeactivateResponse, AsyncPage[CertificateDeactivateResponse]]:
        """Accept certificates no longer in the organization: all of them, or none.

        certificate_ids: ids of up to 10 certificates.

        Returns:
            The only page; iterate for the certificates.

        See https://platform.openai.com/docs/api-reference/admin/organization/certificates/deactivate.
        """
        return paginate(
            self._engine,
            "POST",
            "/organization/certificates/deactivate",
            AsyncPage[CertificateDeactivateResponse],
            auth="admin",
            body={
                "certificate_ids": certificate_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
