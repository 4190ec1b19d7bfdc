"""The exchange of a workload identity for an access token (OAuth 2.0 token exchange, RFC 8693)."""

from __future__ import annotations

import asyncio
import functools
import math
from typing import Any, TypeAlias

from .._cached_token import CachedToken, IssuedToken
from .._credentials import called
from .._exceptions import APIResponseValidationError, APIStatusError, OAuthError, OpenAIError, SubjectTokenProviderError
from .._http import Response
from .._http_options import HTTPOptions, http_options
from ._identities import WorkloadIdentity, X509WorkloadIdentity, checked
from ._plain_request import blocking, fields, send

__all__ = ["WorkloadIdentityAuth", "WorkloadIdentityLike", "mutual_tls_address", "workload_auth"]

_URL = "https://auth.openai.com/oauth/token"
_MUTUAL_TLS_URL = "https://mtls.auth.openai.com/oauth/token"
_GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange"
_TOKEN_TYPES = {"jwt": "urn:ietf:params:oauth:token-type:jwt", "id": "urn:ietf:params:oauth:token-type:id_token"}
_CERTIFICATE = "urn:openai:params:oauth:token-type:x509"


class WorkloadIdentityAuth(CachedToken):
    """Access tokens for a workload identity, each kept until shortly before it expires.

    Clients make one from their ``workload_identity=``; one made by hand may be passed in its place, to share it between
    clients or to exchange tokens elsewhere.

    workload_identity:  who asks.
    token_exchange_url: where tokens are exchanged; by default at OpenAI.
    http_client:        how that is connected to; holds the certificate of an `X509WorkloadIdentity`.

    Raises:
        OpenAIError: the identity is not complete.
        TypeError: `http_client` is a client of another library.
    """

    def __init__(
        self,
        *,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity,
        token_exchange_url: str | None = None,
        http_client: HTTPOptions | None = None,
    ) -> None:
        identity = checked(workload_identity)
        self.mutual_tls: bool = "provider" not in identity
        url = token_exchange_url or (_MUTUAL_TLS_URL if self.mutual_tls else _URL)
        exchange = functools.partial(_exchanged, identity, url, http_options(http_client))
        super().__init__(exchange, "workload_identity", buffer=identity.get("refresh_buffer_seconds"))

    def get_token(self) -> str:
        """An access token that is good; exchanges the identity if there is none. In async code use `get_token_async`.

        Raises:
            OAuthError: the exchange was refused.
            SubjectTokenProviderError: the platform gave no token to exchange.
            APIError: the exchange failed in another way.
        """
        return blocking(self.token_alone() if _on_a_loop() else self.token())

    async def get_token_async(self) -> str:
        """`get_token`, while the event loop goes on."""
        return await self.token()

    def invalidate_token(self, token: str | None = None) -> None:
        """Forget the access token, or that one if it is still in use; the next request exchanges anew."""
        if token is None:
            self.forget()
        else:
            self.rejected(token)


WorkloadIdentityLike: TypeAlias = WorkloadIdentity | X509WorkloadIdentity | WorkloadIdentityAuth


def workload_auth(identity: WorkloadIdentityLike, options: HTTPOptions) -> WorkloadIdentityAuth:
    """What exchanges tokens for `identity` as a client got it, over connections made with `options`."""
    if isinstance(identity, WorkloadIdentityAuth):
        return identity
    return WorkloadIdentityAuth(workload_identity=identity, http_client=options)


def _on_a_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def mutual_tls_address(base_url: str) -> str:
    """Where the API that is at `base_url` asks for certificates.

    Raises:
        OpenAIError: a certificate cannot be shown there.
    """
    if not base_url.startswith("https://"):
        raise OpenAIError(f"A certificate is shown on https:// only; the base_url is {base_url!r}")
    host, slash, path = base_url.removeprefix("https://").partition("/")
    if host == "api.openai.com":
        host = f"mtls.{host}"
    elif host.endswith(".api.openai.com") and not host.startswith("mtls"):
        host = f"mtls-{host}"
    return f"https://{host}{slash}{path}"


async def _exchanged(
    identity: WorkloadIdentity | X509WorkloadIdentity, url: str, options: HTTPOptions
) -> IssuedToken | str:
    body = {
        "grant_type": _GRANT_TYPE,
        **await _subject(identity),
        "identity_provider_id": identity["identity_provider_id"],
        "service_account_id": identity["service_account_id"],
    }
    try:
        response = await send("POST", url, body=body, options=options)
    except APIStatusError as error:
        if error.status_code not in (400, 401, 403):
            raise
        refused = OAuthError(response=error.response, body=fields(error.response) or None)
        refused.attempts = error.attempts
        raise refused from None
    return _access_token(response)


async def _subject(identity: WorkloadIdentity | X509WorkloadIdentity) -> dict[str, str]:
    provider: Any = identity.get("provider")
    if provider is None:
        return {"subject_token_type": _CERTIFICATE}
    token = await called(provider["get_token"])
    if not isinstance(token, str) or not token:
        raise SubjectTokenProviderError(f"get_token must give a non-empty string, not {type(token).__name__}")
    return {"subject_token": token, "subject_token_type": _TOKEN_TYPES[provider["token_type"]]}


def _access_token(response: Response) -> IssuedToken | str:
    answer = fields(response)
    token = answer.get("access_token")
    if not isinstance(token, str) or not token:
        raise APIResponseValidationError(response, None, message="The token exchange was answered without a token.")
    try:
        life = float(answer.get("expires_in", ""))
    except (TypeError, ValueError):
        return token
    return IssuedToken(token, life) if math.isfinite(life) else token
