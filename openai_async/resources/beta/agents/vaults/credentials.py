"""Credentials: the secrets in a vault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....._official_names import serve
from ....._pagination import AsyncCursorPage, AsyncPaginator, paginate
from ....._query import path
from ....._resource import AsyncResource
from ....._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from .....types.beta_agents import Credential, CredentialDeleted

if TYPE_CHECKING:
    from .....sync.resources.beta.agents.vaults.credentials import Credentials as Credentials
    from .....types.params import beta_agents as params
    from ._views import RawCredentials, StreamedCredentials

__all__ = ["AsyncCredentials"]

serve(globals())


class AsyncCredentials(AsyncResource["RawCredentials", "StreamedCredentials"]):
    """The secrets in a vault. See https://platform.openai.com/docs/api-reference/beta/agents/vaults/credentials."""

    async def create(
        self,
        vault_id: str,
        *,
        auth: params.CredentialAuthCreateParam,
        name: str,
        metadata: dict[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Credential:
        """Put a secret into a vault.

        auth: the secret, and how it is presented.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.

        Raises:
            NotFoundError: there is no such vault.

        See https://platform.openai.com/docs/api-reference/beta/agents/vaults/credentials/create.
        """
        return await self._engine.request(
            "POST",
            path("/vaults/{vault_id}/credentials", vault_id=vault_id),
            Credential,
            headers={"OpenAI-Beta": "agents=v1"},
            body={
                "auth": auth,
                "name": name,
                "metadata": metadata,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Credential:
        """One credential, without the secret.

        Raises:
            NotFoundError: there is no such credential or vault.

        See https://platform.openai.com/docs/api-reference/beta/agents/vaults/credentials/retrieve.
        """
        return await self._engine.request(
            "GET",
            path("/vaults/{vault_id}/credentials/{credential_id}", credential_id=credential_id, vault_id=vault_id),
            Credential,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        auth: params.CredentialAuthRotateParam | Omit = omit,
        metadata: dict[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> Credential:
        """Change a credential; what is left out stays as it is.

        auth: the secret, and how it is presented.
        metadata: up to 16 pairs of text to keep with it: keys of up to 64 characters, values of up to 512.

        Raises:
            NotFoundError: there is no such credential or vault.

        See https://platform.openai.com/docs/api-reference/beta/agents/vaults/credentials/update.
        """
        return await self._engine.request(
            "POST",
            path("/vaults/{vault_id}/credentials/{credential_id}", credential_id=credential_id, vault_id=vault_id),
            Credential,
            headers={"OpenAI-Beta": "agents=v1"},
            body={
                "auth": auth,
                "metadata": metadata,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        vault_id: str,
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
    ) -> AsyncPaginator[Credential, AsyncCursorPage[Credential]]:
        """The credentials in a vault, without the secrets, page by page.

        after: id of the item before the first one wanted.
        limit: credentials on a page.
        metadata: only credentials with these pairs among their metadata.
        order: ``"asc"`` for the oldest first, ``"desc"`` for the newest.
        status: only credentials in this state.

        Returns:
            The first page; iterate for the credentials of all pages.

        Raises:
            NotFoundError: there is no such vault.

        See https://platform.openai.com/docs/api-reference/beta/agents/vaults/credentials/list.
        """
        return paginate(
            self._engine,
            "GET",
            path("/vaults/{vault_id}/credentials", vault_id=vault_id),
            AsyncCursorPage[Credential],
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
        credential_id: str,
        *,
        vault_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> CredentialDeleted:
        """Delete a credential.

        Raises:
            NotFoundError: there is no such credential or vault.

        See https://platform.openai.com/docs/api-reference/beta/agents/vaults/credentials/delete.
        """
        return await self._engine.request(
            "DELETE",
            path("/vaults/{vault_id}/credentials/{credential_id}", credential_id=credential_id, vault_id=vault_id),
            CredentialDeleted,
            headers={"OpenAI-Beta": "agents=v1"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
