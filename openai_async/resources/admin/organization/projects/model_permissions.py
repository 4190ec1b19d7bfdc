"""Model permissions: the models that a project may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Query, TimeoutLike, not_given
from .....types.admin import ProjectModelPermissions, ProjectModelPermissionsDeleted

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.projects.model_permissions import ModelPermissions as ModelPermissions
    from .....types._words import SequenceNotStr
    from ._views import RawModelPermissions, StreamedModelPermissions

__all__ = ["AsyncModelPermissions"]

serve(globals())


class AsyncModelPermissions(AsyncResource["RawModelPermissions", "StreamedModelPermissions"]):
    """The models that a project may use.

    See https://platform.openai.com/docs/api-reference/admin/organization/projects/model-permissions.
    """

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectModelPermissions:
        """The models that a project may, or may not, use.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/model-permissions/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/projects/{project_id}/model_permissions", project_id=project_id),
            ProjectModelPermissions,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        project_id: str,
        *,
        mode: Literal["allow_list", "deny_list"],
        model_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectModelPermissions:
        """Set the models that a project may, or may not, use.

        mode: whether `model_ids` are those allowed or those refused.
        model_ids: names of models.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/model-permissions/update.
        """
        return await self._engine.request(
            "POST",
            path("/organization/projects/{project_id}/model_permissions", project_id=project_id),
            ProjectModelPermissions,
            auth="admin",
            body={
                "mode": mode,
                "model_ids": model_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectModelPermissionsDeleted:
        """Let a project use every model that the organization may use.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/model-permissions/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/organization/projects/{project_id}/model_permissions", project_id=project_id),
            ProjectModelPermissionsDeleted,
            auth="admin",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
