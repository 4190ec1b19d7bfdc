"""Permissions: the projects that may use a checkpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import deprecated

from ...._official_names import serve
from ...._pagination import AsyncConversationCursorPage, AsyncPage, AsyncPaginator, paginate
from ...._query import path
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.fine_tuning import (
    PermissionCreateResponse,
    PermissionDeleteResponse,
    PermissionListResponse,
    PermissionRetrieveResponse,
)

if TYPE_CHECKING:
    from ....sync.resources.fine_tuning.checkpoints.permissions import Permissions as Permissions
    from ....types._words import SequenceNotStr
    from ._views import RawPermissions, StreamedPermissions

__all__ = ["AsyncPermissions"]

serve(globals())


class AsyncPermissions(AsyncResource["RawPermissions", "StreamedPermissions"]):
    """The projects that may use a checkpoint.

    See https://platform.openai.com/docs/api-reference/fine-tuning/checkpoints/permissions.
    """

    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[PermissionCreateResponse, AsyncPage[PermissionCreateResponse]]:
        """Let projects use a checkpoint; needs an admin key.

        fine_tuned_model_checkpoint: name of the checkpoint, as a model is named.
        project_ids: ids of the projects.

        Returns:
            The only page; iterate for the items.

        Raises:
            NotFoundError: there is no such checkpoint.

        See https://platform.openai.com/docs/api-reference/fine-tuning/checkpoints/permissions/create.
        """
        return paginate(
            self._engine,
            "POST",
            path(
                "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
                fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
            ),
            AsyncPage[PermissionCreateResponse],
            body={
                "project_ids": project_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("Use fine_tuning.checkpoints.permissions.list.")
    async def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> PermissionRetrieveResponse:
        """The projects that may use a checkpoint; needs an admin key.

        after: id of the item before the first one wanted.
        limit: items on a page.
        order: ``"ascending"`` for the oldest first, ``"descending"`` for the newest.
        project_id: only this project.

        Raises:
            NotFoundError: there is no such checkpoint.

        See https://platform.openai.com/docs/api-reference/fine-tuning/checkpoints/permissions/retrieve.
        """
        return await self._engine.request(
            "GET",
            path(
                "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
                fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
            ),
            PermissionRetrieveResponse,
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

    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[PermissionListResponse, AsyncConversationCursorPage[PermissionListResponse]]:
        """The projects that may use a checkpoint, page by page; needs an admin key.

        after: id of the item before the first one wanted.
        limit: permissions on a page.
        order: ``"ascending"`` for the oldest first, ``"descending"`` for the newest.
        project_id: only this project.

        Returns:
            The first page; iterate for the permissions of all pages.

        Raises:
            NotFoundError: there is no such checkpoint.

        See https://platform.openai.com/docs/api-reference/fine-tuning/checkpoints/permissions/list.
        """
        return paginate(
            self._engine,
            "GET",
            path(
                "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
                fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
            ),
            AsyncConversationCursorPage[PermissionListResponse],
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
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> PermissionDeleteResponse:
        """Take the permission to use a checkpoint away; needs an admin key.

        Raises:
            NotFoundError: there is no such permission or checkpoint.

        See https://platform.openai.com/docs/api-reference/fine-tuning/checkpoints/permissions/delete.
        """
        return await self._engine.request(
            "DELETE",
            path(
                "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
                permission_id=permission_id,
                fine_tuned_model_checkpoint=fine_tuned_model_checkpoint,
            ),
            PermissionDeleteResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
