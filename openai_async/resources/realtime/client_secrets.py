"""Client secrets: keys for browsers and phones that last a few minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._official_names import serve
from ..._resource import AsyncResource
from ..._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ...types.realtime import ClientSecretCreateResponse

if TYPE_CHECKING:
    from ...sync.resources.realtime.client_secrets import ClientSecrets as ClientSecrets
    from ...types.params import realtime as params
    from ._views import RawClientSecrets, StreamedClientSecrets

__all__ = ["AsyncClientSecrets"]

serve(globals())


class AsyncClientSecrets(AsyncResource["RawClientSecrets", "StreamedClientSecrets"]):
    """Keys for browsers and phones that last a few minutes.

    See https://platform.openai.com/docs/api-reference/realtime/client-secrets.
    """

    async def create(
        self,
        *,
        expires_after: params.ClientSecretCreateParamsExpiresAfter | Omit = omit,
        session: params.ClientSecretCreateParamsSession | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> ClientSecretCreateResponse:
        """Make a key with which a browser or phone may begin one session.

        expires_after: how long it may be used; 10 minutes by default.
        session: what the session is like.

        Returns:
            The key, as `value`, and the session.

        See https://platform.openai.com/docs/api-reference/realtime/client-secrets/create.
        """
        return await self._engine.request(
            "POST",
            "/realtime/client_secrets",
            ClientSecretCreateResponse,
            body={
                "expires_after": expires_after,
                "session": session,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
