"""What a workload identity is made of, as plain dictionaries."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Literal, cast

from typing_extensions import NotRequired, TypedDict

from .._exceptions import OpenAIError

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenWorkloadIdentity",
    "WorkloadIdentity",
    "X509WorkloadIdentity",
    "checked",
    "x509_workload_identity",
]


class SubjectTokenProvider(TypedDict):
    """Gives the token with which the platform vouches for the program.

    token_type: ``jwt``, or ``id`` for an ID token of OpenID Connect.
    get_token:  a plain function, which is called in a thread, or an async one. It is called for each exchange, so it
                should give a token that is good for some time.
    """

    token_type: Literal["jwt", "id"]
    get_token: Callable[[], str | Awaitable[str]]


class WorkloadIdentity(TypedDict):
    """A program that its platform vouches for with a token.

    identity_provider_id:   of the provider that is set up for the platform.
    service_account_id:     whose rights requests have.
    provider:               gives the platform's token.
    refresh_buffer_seconds: seconds before its end that an access token is renewed, 1200 by default; at most half
                            its life.
    """

    identity_provider_id: str
    service_account_id: str
    provider: SubjectTokenProvider
    refresh_buffer_seconds: NotRequired[float]


SubjectTokenWorkloadIdentity = WorkloadIdentity


class X509WorkloadIdentity(TypedDict):
    """A program that shows a certificate when it connects; see `x509_workload_identity`."""

    type: Literal["x509"]
    identity_provider_id: str
    service_account_id: str
    refresh_buffer_seconds: NotRequired[float]


def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: float | None = None
) -> X509WorkloadIdentity:
    """The identity of a program that shows a certificate, both to the token endpoint and to the API.

    The client needs the certificate: ``http_client=HTTPOptions(cert=("chain.pem", "key.pem"))``. The API is then asked
    at ``https://mtls.api.openai.com/v1``.

    For the parameters see `WorkloadIdentity`.
    """
    identity = X509WorkloadIdentity(
        type="x509", identity_provider_id=identity_provider_id, service_account_id=service_account_id
    )
    if refresh_buffer_seconds is not None:
        identity["refresh_buffer_seconds"] = refresh_buffer_seconds
    return identity


def checked(identity: object) -> WorkloadIdentity | X509WorkloadIdentity:
    """`identity`, if it has all that an exchange needs.

    Raises:
        OpenAIError: it has not; the message names what is wrong.
    """
    if not isinstance(identity, Mapping):
        raise OpenAIError(f"workload_identity must be a dictionary, not {type(identity).__name__}")
    fields = cast("Mapping[str, Any]", identity)
    for name in ("identity_provider_id", "service_account_id"):
        if not isinstance(fields.get(name), str) or not fields[name]:
            raise OpenAIError(f"workload_identity needs {name}, a string that is not empty")
    buffer = fields.get("refresh_buffer_seconds", 0)
    if isinstance(buffer, bool) or not isinstance(buffer, (int, float)) or not buffer >= 0:
        raise OpenAIError(f"refresh_buffer_seconds of workload_identity must be 0 or more seconds, not {buffer!r}")
    if fields.get("type") == "x509":
        return cast("X509WorkloadIdentity", identity)
    provider = fields.get("provider")
    source = cast("Mapping[str, object]", provider if isinstance(provider, Mapping) else {})
    if source.get("token_type") not in ("jwt", "id") or not callable(source.get("get_token")):
        raise OpenAIError(
            "workload_identity needs a provider, a dictionary with a token_type of 'jwt' or 'id' and a function "
            "get_token, or else the type 'x509'"
        )
    return cast("WorkloadIdentity", identity)
