"""The tokens with which platforms vouch for a program: Kubernetes, Azure and Google Cloud."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from .._exceptions import APIError, APIStatusError, SubjectTokenProviderError
from .._http import Response
from .._http_options import HTTPOptions, http_options
from ._identities import SubjectTokenProvider
from ._plain_request import blocking, fields, send

__all__ = [
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
]

_KUBERNETES = "/var/run/secrets/kubernetes.io/serviceaccount/token"


class _MetadataServer(NamedTuple):
    """What tells a machine of a cloud about itself.

    headers:  without which it does not answer, so that no page in a browser can ask.
    token_in: finds the token in its answer.
    """

    cloud: str
    url: str
    headers: dict[str, str]
    token_in: Callable[[Response], object]


def _azure_token(response: Response) -> object:
    return fields(response).get("access_token")


def _google_token(response: Response) -> object:
    return response.text.strip()


_AZURE = _MetadataServer(
    "Azure",
    "http://169.254.169.254/metadata/identity/oauth2/token",
    {"Metadata": "true"},
    _azure_token,
)
_GOOGLE = _MetadataServer(
    "Google Cloud",
    "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity",
    {"Metadata-Flavor": "Google"},
    _google_token,
)


def k8s_service_account_token_provider(token_file_path: str | Path = _KUBERNETES) -> SubjectTokenProvider:
    """The token of a Kubernetes service account, read anew for each exchange, since the kubelet renews it.

    token_file_path: of a projected volume (``serviceAccountToken``), whose audience must be the one that the identity
                     provider expects. https://kubernetes.io/docs/concepts/storage/projected-volumes

    `get_token` raises:
        SubjectTokenProviderError: the file cannot be read, or is empty.
    """
    return {"token_type": "jwt", "get_token": functools.partial(_read, Path(token_file_path))}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: str | None = None,
    client_id: str | None = None,
    msi_res_id: str | None = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: HTTPOptions | None = None,
) -> SubjectTokenProvider:
    """The token of a managed identity, from the instance metadata service (IMDS) of an Azure virtual machine or node.

    resource:    for which the token is, an application ID URI.
    object_id, client_id, msi_res_id: which identity, where the machine has several.
    api_version: of the service.
    timeout:     seconds, for all tries.
    http_client: how the service is connected to; by default without any proxy.

    `get_token` raises:
        SubjectTokenProviderError: the service cannot be reached or gives no token.

    https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token
    """
    query = {"api-version": api_version, "resource": resource}
    chosen = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    query |= {name: value for name, value in chosen.items() if value is not None}
    return {"token_type": "jwt", "get_token": _asker(_AZURE, query, timeout, http_client)}


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1",
    *,
    timeout: float = 10.0,
    http_client: HTTPOptions | None = None,
) -> SubjectTokenProvider:
    """The ID token of the service account of a Google Cloud machine, function or pod, from the metadata server.

    audience:    for whom the token is.
    timeout:     seconds, for all tries.
    http_client: how the server is connected to; by default without any proxy.

    `get_token` raises:
        SubjectTokenProviderError: the server cannot be reached or gives no token.

    https://cloud.google.com/compute/docs/instances/verifying-instance-identity
    """
    return {"token_type": "id", "get_token": _asker(_GOOGLE, {"audience": audience}, timeout, http_client)}


def _read(path: Path) -> str:
    try:
        token = path.read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        raise SubjectTokenProviderError(f"The token of the service account cannot be read: {error}") from error
    if not token:
        raise SubjectTokenProviderError(f"The token of the service account is missing: {path} is empty")
    return token


def _asker(
    server: _MetadataServer, query: dict[str, str], seconds: float, http_client: HTTPOptions | None
) -> Callable[[], str]:
    """A function that asks `server` for a token."""
    options = HTTPOptions(trust_env=False) if http_client is None else http_options(http_client)

    async def ask() -> str:
        said = f"The metadata server of {server.cloud}"
        try:
            response = await send(
                "GET", server.url, headers=server.headers, query=query, options=options, seconds=seconds
            )
        except APIError as error:
            answer = error.response if isinstance(error, APIStatusError) else None
            raise SubjectTokenProviderError(f"{said} gave no token: {error}", response=answer) from error
        token = server.token_in(response)
        if not isinstance(token, str) or not token:
            raise SubjectTokenProviderError(f"{said} answered without a token", response=response)
        return token

    return lambda: blocking(ask())
