"""Containers: the machines that the code interpreter runs on."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ..._official_names import serve
from ..._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ..._query import path
from ..._resource import AsyncResource
from ..._types import Body, Headers, NoneType, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.containers import ContainerCreateResponse, ContainerListResponse, ContainerRetrieveResponse

if TYPE_CHECKING:
    from ...sync.resources.containers import Containers as Containers
    from ...sync.resources.containers.files import Files as Files
    from ...types._words import SequenceNotStr
    from ...types.params import containers as params
    from ._views import RawContainers, StreamedContainers
    from .files import AsyncFiles as AsyncFiles

__all__ = ["AsyncContainers"]

serve(globals())


class AsyncContainers(AsyncResource["RawContainers", "StreamedContainers"]):
    """The machines that the code interpreter runs on. See https://platform.openai.com/docs/api-reference/containers."""

    @cached_property
    def files(self) -> AsyncFiles:
        """The files in a container."""
        from .files import AsyncFiles

        return AsyncFiles(self._engine)

    async def create(
        self,
        *,
        name: str,
        expires_after: params.ExpiresAfter | Omit = omit,
        file_ids: SequenceNotStr[str] | Omit = omit,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = omit,
        network_policy: params.NetworkPolicy | Omit = omit,
        skills: Iterable[params.Skill] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ContainerCreateResponse:
        """Start a container.

        expires_after: how long it may be idle before it is deleted.
        file_ids: ids of the files to begin with.
        memory_limit: memory of the machine.
        network_policy: which hosts it may reach.
        skills: skills that can be used in it.

        See https://platform.openai.com/docs/api-reference/containers/create.
        """
        return await self._engine.request(
            "POST",
            "/containers",
            ContainerCreateResponse,
            body={
                "name": name,
                "expires_after": expires_after,
                "file_ids": file_ids,
                "memory_limit": memory_limit,
                "network_policy": network_policy,
                "skills": skills,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ContainerRetrieveResponse:
        """One container, as it is now.

        Raises:
            NotFoundError: there is no such container.

        See https://platform.openai.com/docs/api-reference/containers/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/containers/{container_id}", container_id=container_id),
            ContainerRetrieveResponse,
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
        name: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[ContainerListResponse, AsyncCursorPage[ContainerListResponse]]:
        """The containers, page by page.

        after: id of the item before the first one wanted.
        limit: containers on a page.
        name: only containers of this name.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.

        Returns:
            The first page; iterate for the containers of all pages.

        See https://platform.openai.com/docs/api-reference/containers/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/containers",
            AsyncCursorPage[ContainerListResponse],
            query={
                "after": after,
                "limit": limit,
                "name": name,
                "order": order,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> None:
        """Delete a container.

        Raises:
            NotFoundError: there is no such container.

        See https://platform.openai.com/docs/api-reference/containers/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/containers/{container_id}", container_id=container_id),
            NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
