"""Certificates: the certificates that clients of a project prove themselves with (mutual TLS)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._pagination import AsyncConversationCursorPage, AsyncPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.admin import (
    ProjectsCertificateActivateResponse,
    ProjectsCertificateDeactivateResponse,
    ProjectsCertificateListResponse,
)

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.projects.certificates import Certificates as Certificates
    from .....types._words import SequenceNotStr
    from ._views import RawCertificates, StreamedCertificates

__all__ = ["AsyncCertificates"]

serve(globals())


class AsyncCertificates(AsyncResource["RawCertificates", "StreamedCertificates"]):
    """The certificates that clients of a project prove themselves with (mutual TLS).

    See https://platform.openai.com/docs/api-reference/admin/organization/projects/certificates.
    """

    def list(
        self,
        project_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectsCertificateListResponse, AsyncConversationCursorPage[ProjectsCertificateListResponse]]:
        """The certificates of a project, page by page.

        after: id of the item before the first one wanted.
        limit: certificates on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the certificates of all pages.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/certificates/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/organization/projects/{project_id}/certificates", project_id=project_id),
            AsyncConversationCursorPage[ProjectsCertificateListResponse],
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

    def activate(
        self,
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectsCertificateActivateResponse, AsyncPage[ProjectsCertificateActivateResponse]]:
        """Accept certificates in a project: all of them, or none.

        certificate_ids: ids of up to 10 certificates.

        Returns:
            The only page; iterate for the certificates.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/certificates/activate.
        """
        return paginate(
            self._engine,
            "POST",
            path("/organization/projects/{project_id}/certificates/activate", project_id=project_id),
            AsyncPage[ProjectsCertificateActivateResponse],
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
        project_id: str,
        *,
        certificate_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ProjectsCertificateDeactivateResponse, AsyncPage[ProjectsCertificateDeactivateResponse]]:
        """Accept certificates no longer in a project: all of them, or none.

        certificate_ids: ids of up to 10 certificates.

        Returns:
            The only page; iterate for the certificates.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/certificates/deactivate.
        """
        return paginate(
            self._engine,
            "POST",
            path("/organization/projects/{project_id}/certificates/deactivate", project_id=project_id),
            AsyncPage[ProjectsCertificateDeactivateResponse],
            auth="admin",
            body={
                "certificate_ids": certificate_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
