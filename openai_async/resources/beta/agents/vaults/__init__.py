"""Vaults: collections of secrets that agents may use but not read."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.beta_agents import Vault, VaultDeleted

if TYPE_CHECKING:
    from .....sync.resources.beta.agents.vaults import Vaults as Vaults
    from .....sync.resources.beta.agents.vaults.credentials import Credentials as Credentials
    from .....types.params import beta_agents as params
    from ._views import RawVaults, StreamedVaults
    from .credentials import AsyncCredentials as AsyncCredentials

__all__ = ["AsyncVaults"]

serve(globals())


class AsyncVaults(AsyncResource["RawVaults", "StreamedVaults"]):
    """Collections of secrets that agents may use but not read.

    See https://platform.openai.com/docs/api-reference/beta/agents/vaults.
    """

    @cached_property
    def credentials(self) -> AsyncCredentials:
        """The secrets in a vault."""
        from .credentials import AsyncCredentials

        return AsyncCredentials(self._engine)

    async def create(
        self,
        *,
        metadata: dict[str, str] | Omit | None = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Vault:
        """Create a vault.

        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.

        See https://platform.openai.com/docs/api-reference/beta/agents/vaults/create.
        """
        return await self._engine.request(
            "POST",
            "/vaults",
            Vault,
            headers={"OpenAI-Beta": "agents=v1"},
            body={
                "metadata": metadata,
                "name": name,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Vault:
        """One vault, as it is now.

        Raises:
            NotFoundError: there is no such vault.

        See https://platform.openai.com/docs/api-reference/beta/agents/vaults/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/vaults/{vault_id}", vault_id=vault_id),
            Vault,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        vault_id: str,
        *,
        metadata: dict[str, str] | Omit = omit,
        name: str | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Vault:
        """Change a vault; what is left out stays as it is.

        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.

        Raises:
            NotFoundError: there is no such vault.

        See https://platform.openai.com/docs/api-reference/beta/agents/vaults/update.
        """
        return await self._engine.request(
            "POST",
            path("/vaults/{vault_id}", vault_id=vault_id),
            Vault,
            headers={"OpenAI-Beta": "agents=v1"},
            body={
                "metadata": metadata,
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
        metadata: dict[str, str] | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        status: params.VaultStatusFilterParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> AsyncPaginator[Vault, AsyncCursorPage[Vault]]:
        """The vaults, page by page.

        after: id of the item before the first one wanted.
        limit: vaults on a page.
        metadata: only vaults with these pairs among their metadata.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        status: only vaults in this state.

        Returns:
            The first page; iterate for the vaults of all pages.

        See https://platform.openai.com/docs/api-reference/beta/agents/vaults/list.
        """
        return paginate(
            self._engine,
            "GET",
            "/vaults",
            AsyncCursorPage[Vault],
            headers={"OpenAI-Beta": "agents=v1"},
            query={
                "after": after,
                "limit": limit,
                "metadata": metadata,
                "order": order,
                "status": status,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        vault_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> VaultDeleted:
        """Delete a vault.

        Raises:
            NotFoundError: there is no such vault.

        See https://platform.openai.com/docs/api-reference/beta/agents/vaults/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/vaults/{vault_id}", vault_id=vault_id),
            VaultDeleted,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
