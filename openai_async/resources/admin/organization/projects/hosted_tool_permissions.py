"""Hosted tool permissions: the built-in tools that a project may use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._official_names import serve
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.admin import ProjectHostedToolPermissions

if TYPE_CHECKING:
    from .....sync.resources.admin.organization.projects.hosted_tool_permissions import (
        HostedToolPermissions as HostedToolPermissions,
    )
    from .....types.params import admin as params
    from ._views import RawHostedToolPermissions, StreamedHostedToolPermissions

__all__ = ["AsyncHostedToolPermissions"]

serve(globals())


class AsyncHostedToolPermissions(AsyncResource["RawHostedToolPermissions", "StreamedHostedToolPermissions"]):
    """The built-in tools that a project may use.

    See https://platform.openai.com/docs/api-reference/admin/organization/projects/hosted-tool-permissions.
    """

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectHostedToolPermissions:
        """The built-in tools that a project may use.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/hosted-tool-permissions/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/organization/projects/{project_id}/hosted_tool_permissions", project_id=project_id),
            ProjectHostedToolPermissions,
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
        code_interpreter: params.CodeInterpreter | Omit | None = omit,
        file_search: params.FileSearch | Omit | None = omit,
        image_generation: params.ImageGeneration | Omit | None = omit,
        mcp: params.Mcp | Omit | None = omit,
        web_search: params.WebSearch | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ProjectHostedToolPermissions:
        """Set which built-in tools a project may use; what is left out stays as it is.

        Raises:
            NotFoundError: there is no such project.

        See https://platform.openai.com/docs/api-reference/admin/organization/projects/hosted-tool-permissions/update.
        """
        return await self._engine.request(
            "POST",
            path("/organization/projects/{project_id}/hosted_tool_permissions", project_id=project_id),
            ProjectHostedToolPermissions,
            auth="admin",
            body={
                "code_interpreter": code_interpreter,
                "file_search": file_search,
                "image_generation": image_generation,
                "mcp": mcp,
                "web_search": web_search,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
