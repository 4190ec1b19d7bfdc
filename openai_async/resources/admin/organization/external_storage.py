"""External storage: storage of one's own for the data of projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._official_names import serve
from ...._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.admin import ExternalStorageConfiguration, ExternalStorageDeleted

if TYPE_CHECKING:
    from ....sync.resources.admin.organization.external_storage import ExternalStorage as ExternalStorage
    from ....types.params import admin as params
    from ._views import RawExternalStorage, StreamedExternalStorage

__all__ = ["AsyncExternalStorage"]

serve(globals())


class AsyncExternalStorage(AsyncResource["RawExternalStorage", "StreamedExternalStorage"]):
    """Storage of one's own for the data of projects.

    See https://platform.openai.com/docs/api-reference/admin/organization/external-storage.
    """

    async def create(
        self,
        *,
        project_id: str,
        provider: params.Provider,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ExternalStorageConfiguration:
        """Keep the data of a project in storage of one's own.

        provider: where it is, and how it is reached.

        See https://platform.openai.com/docs/api-reference/admin/organization/external-storage/create.
        """
        return await self._engine.request(
            "POST",
            "/organization/external_storage",
            ExternalStorageConfiguration,
            auth="admin",
            body={
                "project_id": project_id,
                "provider": provider,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ExternalStorageConfiguration:
        """One storage that a project uses.

        Raises:
            NotFoundError: there is no such configuration.

        See https://platform.openai.com/docs/api-reference/admin/organization/external-storage/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/external_storage/{external_storage_id}", external_storage_id=external_storage_id),
            ExternalStorageConfiguration,
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
        project_id: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ExternalStorageConfiguration, AsyncCursorPage[ExternalStorageConfiguration]]:
        """The storage that projects use, page by page.

        after: id of the item before the first one wanted.
        limit: configurations on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        project_id: only those of this project.

        Returns:
            The first page; iterate for the configurations of all pages.

        See https://platform.openai.com/docs/api-reference/admin/organization/external-storage/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/organization/external_storage",
            AsyncCursorPage[ExternalStorageConfiguration],
            auth="admin",
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "project_id": project_id,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ExternalStorageDeleted:
        """Keep the data of a project in storage of one's own no longer.

        Raises:
            NotFoundError: there is no such configuration.

        See https://platform.openai.com/docs/api-reference/admin/organization/external-storage/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/external_storage/{external_storage_id}", external_storage_id=external_storage_id),
            ExternalStorageDeleted,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ExternalStorageConfiguration:
        """Try whether the storage can be used.

        Raises:
            NotFoundError: there is no such configuration.

        See https://platform.openai.com/docs/api-reference/admin/organization/external-storage/validate.
        """
        return await self._engine.request(
            "POST",
            path(
                "/organization/external_storage/{external_storage_id}/validate", external_storage_id=external_storage_id
            ),
            ExternalStorageConfiguration,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
