"""Client secrets: keys for browsers and phones that last a few minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._official_names import serve
from ...._resource import AsyncResource
from ...._types import Body, Headers, NotGiven, Omit, Query, TimeoutLike, not_given, omit
from ....types.realtime import RealtimeTranslationClientSecretCreateResponse

if TYPE_CHECKING:
    from ....sync.resources.realtime.translations.client_secrets import ClientSecrets as ClientSecrets
    from ....types.params import realtime as params
    from ._views import RawClientSecrets, StreamedClientSecrets

__all__ = ["AsyncClientSecrets"]

serve(globals())


class AsyncClientSecrets(AsyncResource["RawClientSecrets", "StreamedClientSecrets"]):
    """Keys for browsers and phones that last a few minutes.

    See https://platform.openai.com/docs/api-reference/realtime/translations/client-secrets.
    """

    async def create(
        self,
        *,
        session: params.RealtimeTranslationSessionCreateRequestParam,
        expires_after: params.TranslationsClientSecretCreateParamsExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Make a key with which a browser or phone may begin one translation.

        session: the language to translate to, and how sound travels.
        expires_after: how long it may be used; 10 minutes by default.

        See https://platform.openai.com/docs/api-reference/realtime/translations/client-secrets/create.
        """
        return await self._engine.request(
            "POST",
            "/realtime/translations/client_secrets",
            RealtimeTranslationClientSecretCreateResponse,
            body={
                "session": session,
                "expires_after": expires_after,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
