"""Environments: the machines that agents work on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.beta_agents import EnvironmentInfo

if TYPE_CHECKING:
    from .....sync.resources.beta.agents.environments import Environments as Environments
    from .....sync.resources.beta.agents.environments.files import Files as Files
    from .....sync.resources.beta.agents.environments.templates import Templates as Templates
    from .....types._words import SequenceNotStr
    from .....types.params import beta_agents as params
    from ._views import RawEnvironments, StreamedEnvironments
    from .files import AsyncFiles as AsyncFiles
    from .templates import AsyncTemplates as AsyncTemplates

__all__ = ["AsyncEnvironments"]

serve(globals())


class AsyncEnvironments(AsyncResource["RawEnvironments", "StreamedEnvironments"]):
    """The machines that agents work on. See https://platform.openai.com/docs/api-reference/beta/agents/environments."""

    @cached_property
    def files(self) -> AsyncFiles:
        """The files of an environment."""
        from .files import AsyncFiles

        return AsyncFiles(self._engine)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """Recipes for environments."""
        from .templates import AsyncTemplates

        return AsyncTemplates(self._engine)

    async def create(
        self,
        *,
        environment: params.Environment,
        vault_ids: SequenceNotStr[str] | Omit | None = omit,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> EnvironmentInfo:
        """Start an environment.

        environment: the machine to work on: an existing one, or what a new one is made of.
        vault_ids: vaults whose secrets may be used.
        idempotency_key: a text of one's own; a second request with the same one does nothing again.

        See https://platform.openai.com/docs/api-reference/beta/agents/environments/create.
        """
        return await self._engine.request(
            "POST",
            "/agents/environments",
            EnvironmentInfo,
            headers={"OpenAI-Beta": "agents=v1", "Idempotency-Key": idempotency_key},
            body={
                "environment": environment,
                "vault_ids": vault_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        environment_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> EnvironmentInfo:
        """One environment, as it is now.

        Raises:
            NotFoundError: there is no such environment.

        See https://platform.openai.com/docs/api-reference/beta/agents/environments/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/agents/environments/{environment_id}", environment_id=environment_id),
            EnvironmentInfo,
            headers={"OpenAI-Beta": "agents=v1"},
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
        type: Literal["openai_hosted"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[EnvironmentInfo, AsyncCursorPage[EnvironmentInfo]]:
        """The environments, page by page.

        after: id of the item before the first one wanted.
        limit: environments on a page.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        type: only environments of this kind.

        Returns:
            The first page; iterate for the environments of all pages.

        See https://platform.openai.com/docs/api-reference/beta/agents/environments/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/agents/environments",
            AsyncCursorPage[EnvironmentInfo],
            headers={"OpenAI-Beta": "agents=v1"},
            query={
                "after": after,
                "limit": limit,
                "order": order,
                "type": type,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
