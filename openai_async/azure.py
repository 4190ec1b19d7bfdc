"""Azure OpenAI: the same API at an address of one's own, with deployments of models, API versions and Azure's tokens.

See https://learn.microsoft.com/azure/ai-foundry/openai/reference.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, urlsplit

from ._base_client import Setting
from ._call import AWAITED_TOKEN, Call
from ._client import APIKey, AsyncOpenAI, DataResidency
from ._exceptions import OpenAIError
from ._http_options import HTTPOptions
from ._query import path as path_of
from ._request import Auth, RequestBuilder
from ._types import DEFAULT_MAX_RETRIES, Headers, NotGiven, Query, TimeoutLike, not_given
from ._url import URL

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._cached_token import CachedToken
    from ._credentials import Credential
    from ._hooks import Hook
    from ._webhook_signature import WebhookSecret
    from .auth._token_exchange import WorkloadIdentityLike

__all__ = ["AsyncAzureOpenAI", "AzureADTokenProvider", "AzureRequestBuilder", "MutuallyExclusiveAuthError"]

AzureADTokenProvider = Callable[[], str | Awaitable[str]]

DEPLOYMENT_PATHS = frozenset(
    {
        "/audio/speech",
        "/audio/transcriptions",
        "/audio/translations",
        "/chat/completions",
        "/completions",
        "/embeddings",
        "/images/edits",
        "/images/generations",
    }
)
_EXCLUSIVE = "api_key, azure_ad_token and azure_ad_token_provider each say who is asking; give exactly one of them"
_CREDENTIALS = ("_api_key", "_azure_ad_token", "_azure_ad_token_provider")


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one of `api_key`, `azure_ad_token` and `azure_ad_token_provider` was given."""

    def __init__(self, message: str = _EXCLUSIVE) -> None:
        super().__init__(message)


class AzureRequestBuilder(RequestBuilder):
    """Makes requests whose address names a deployment where Azure wants one.

    deployment: what serves every request; None: the deployment is named like the model of the request.
    """

    def __init__(self, *, deployment: str | None, **common: Any) -> None:
        super().__init__(**common)
        self._deployment = deployment
        self._names_deployment = "/deployments/" in f"{self._root}/"

    def build(self, method: str, path: str, *, body: object = None, **options: Any) -> Call:
        """The request for one call of an endpoint, see `RequestBuilder.build`."""
        return super().build(method, self._placed(path, body), body=body, **options)

    def socket(
        self,
        path: str,
        *,
        query: Query | None = None,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
    ) -> tuple[str, Mapping[str, str]]:
        """Address and headers of a socket, see `RequestBuilder.socket`.

        Raises:
            OpenAIError: a realtime conversation needs a deployment, and none is named.
        """
        if path == "/realtime":
            query = self._of_deployment(query or {})
        return super().socket(path, query=query, extra_query=extra_query, extra_headers=extra_headers)

    def _of_deployment(self, query: Query) -> Query:
        """`query` as Azure has it: with the deployment in place of the model."""
        model = query.get("model")
        if not isinstance(model, str) or not model:
            raise OpenAIError("a realtime conversation on Azure needs model=..., the name of a deployment")
        others = {name: value for name, value in query.items() if name != "model"}
        return {**others, "deployment": self._deployment or model}

    def _placed(self, path: str, body: object) -> str:
        """`path` as Azure has it."""
        rooted = f"/{path.lstrip('/')}"
        if rooted not in DEPLOYMENT_PATHS or self._names_deployment:
            return path
        deployment: Any = self._deployment
        if deployment is None and isinstance(body, Mapping):
            deployment = cast("Mapping[str, object]", body).get("model")
        if deployment is None or not isinstance(deployment, (str, int)):  # the API says what it thinks of it
            return path
        return path_of("/deployments/{model}", model=deployment) + rooted


class AsyncAzureOpenAI(AsyncOpenAI):
    """A client of Azure OpenAI, for asyncio.

    Requests name their deployment by `model`, unless `azure_deployment` names one for all. Exactly one of `api_key`,
    `azure_ad_token` and `azure_ad_token_provider` is needed; without any, ``AZURE_OPENAI_AD_TOKEN`` or
    ``AZURE_OPENAI_API_KEY`` is used. In all else it is an `AsyncOpenAI`, whose other options it takes too.

    azure_endpoint:   address of the resource, such as ``https://my-resource.openai.azure.com``.
                      ``AZURE_OPENAI_ENDPOINT``.
    azure_deployment: the deployment that serves whatever is served by deployments; goes with `azure_endpoint`.
    api_version:      version of the API, such as ``2025-04-01-preview``. ``OPENAI_API_VERSION``.
    api_key:          a key of the resource, or a function (plain or async) that gives it for each request.
    azure_ad_token:   a token of Microsoft Entra ID.
    azure_ad_token_provider: a function (plain or async) that gives such a token, for example that of
                      ``azure.identity.get_bearer_token_provider``. A token is kept until shortly before it expires.
    base_url:         where the API is, in place of `azure_endpoint`; with or without a deployment in its path.

    Raises:
        OpenAIError: there is no credential, or more than one (`MutuallyExclusiveAuthError`), or no http(s) address.
        ValueError: there is no `api_version`, or none or both of `azure_endpoint` and `base_url`.
        TypeError, ValueError: an option has the wrong type or value.
    """

    _KEY_VARIABLE = ""  # chosen here, among other credentials
    _tokens: tuple[AzureADTokenProvider, CachedToken] | None = None  # what a provider gave, for copies too

    api_version: Setting[str] = Setting()
    azure_deployment: Setting[str | None] = Setting()
    azure_ad_token: Setting[str | None] = Setting()
    azure_ad_token_provider: Setting[AzureADTokenProvider | None] = Setting()

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_version: str | None = None,
        api_key: APIKey | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentityLike | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AzureADTokenProvider | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: WebhookSecret | None = None,
        base_url: str | None = None,
        websocket_base_url: str | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: HTTPOptions | None = None,
        deadline: float | None = None,
        hooks: Iterable[Hook] = (),
        timing: bool = False,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        environ = os.environ
        api_key, azure_ad_token = api_key or None, azure_ad_token or None
        if not _has_one(api_key, azure_ad_token, azure_ad_token_provider):
            azure_ad_token = environ.get("AZURE_OPENAI_AD_TOKEN") or None
            api_key = environ.get("AZURE_OPENAI_API_KEY") or None if azure_ad_token is None else None
        self.azure_ad_token = azure_ad_token
        self.azure_ad_token_provider = _provider(azure_ad_token_provider)
        if _enforce_credentials and not _has_one(api_key, azure_ad_token, azure_ad_token_provider, workload_identity):
            raise OpenAIError(_NO_CREDENTIAL)
        self.api_version = _chosen_version(api_version, environ)
        self.azure_deployment = None if base_url else azure_deployment or None
        super().__init__(
            api_key=api_key,
            admin_api_key=admin_api_key,
            workload_identity=workload_identity,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            base_url=_chosen_address(azure_endpoint, base_url, environ),
            websocket_base_url=websocket_base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            deadline=deadline,
            hooks=hooks,
            timing=timing,
            _strict_response_validation=_strict_response_validation,
            _enforce_credentials=_enforce_credentials,
        )

    # -- what every request has in common ----------------------------------------------------------------------------

    @property
    def base_url(self) -> URL:
        """Where the API is, with a slash at the end."""
        if self.azure_deployment is None:
            return super().base_url
        return URL(_below(super().base_url, f"/deployments/{quote(self.azure_deployment, safe='')}/"))

    @base_url.setter
    def base_url(self, value: str) -> None:
        self._change({"_base_url": str(value)})

    @property
    def default_query(self) -> Query:
        """The query parameters of every request."""
        return {**self._custom_query, "api-version": self.api_version}

    def _auth(self) -> dict[Auth, Mapping[str, str]]:
        provided = self._credential() is not None
        token = AWAITED_TOKEN if provided else self.azure_ad_token
        headers: dict[str, str] = {}
        if self.azure_ad_token is not None or self.azure_ad_token_provider is not None:
            headers["Authorization"] = f"Bearer {token}"
        elif self.api_key is not None:
            headers["api-key"] = AWAITED_TOKEN if provided else cast("str", self.api_key)
        return {"bearer": headers, "admin": headers, "none": {}}

    def _builder(self, make: Callable[..., RequestBuilder] = AzureRequestBuilder) -> RequestBuilder:
        return super()._builder(partial(make, deployment=self.azure_deployment))

    def _require_credentials(self) -> None:
        if not _has_one(self.api_key, self.azure_ad_token, self.azure_ad_token_provider):
            raise OpenAIError(_NO_CREDENTIAL)

    def _credential(self) -> Credential | None:
        provider = self.azure_ad_token_provider
        if provider is None:
            return super()._credential()
        from ._cached_token import CachedToken

        if self._tokens is None or self._tokens[0] is not provider:
            self._tokens = provider, CachedToken(provider, "azure_ad_token_provider")
        return self._tokens[1]

    def _implied(self, changes: dict[str, Any]) -> dict[str, Any]:
        if changes.get("_workload_identity") is not None:
            raise OpenAIError(
                "workload_identity is an option of OpenAI's own API; on Azure use azure_ad_token_provider"
            )
        implied: dict[str, Any] = {}
        if any(changes.get(name) is not None for name in _CREDENTIALS):  # one takes the place of the others
            implied |= dict.fromkeys(_CREDENTIALS)
        if "_base_url" in changes:
            implied["_azure_deployment"] = None  # it was one of the other address
        return super()._implied(implied | changes)

    # -- copies --------------------------------------------------------------------------------------------------

    def copy(
        self,
        *,
        api_key: APIKey | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentityLike | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: WebhookSecret | None = None,
        websocket_base_url: str | None = None,
        api_version: str | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AzureADTokenProvider | None = None,
        base_url: str | NotGiven | None = None,
        data_residency: DataResidency | None = None,
        timeout: TimeoutLike | NotGiven = not_given,
        http_client: HTTPOptions | None = None,
        max_retries: int | NotGiven = not_given,
        default_headers: Headers | None = None,
        set_default_headers: Headers | None = None,
        default_query: Query | None = None,
        set_default_query: Query | None = None,
        deadline: float | NotGiven | None = not_given,
        hooks: Iterable[Hook] | None = None,
        timing: bool | None = None,
        _enforce_credentials: bool | None = None,
    ) -> Self:
        """The same client with other options; both use the same connections, unless `http_client` or `timing` changes.

        api_key, azure_ad_token, azure_ad_token_provider: the one that is given takes the place of what this client has.
        base_url:                               another address, with or without a deployment in its path.
        default_headers, default_query:         added to those of this client,
        set_default_headers, set_default_query: or put in their place.

        Raises:
            OpenAIError: more than one credential is given, or an option that Azure does not know: `data_residency`,
                `workload_identity`.
            ValueError: both ways are used for the same.
        """
        _has_one(api_key, azure_ad_token, azure_ad_token_provider)
        if data_residency is not None:
            raise OpenAIError("data_residency is an option of OpenAI's own API; on Azure the resource has a region")
        client = super().copy(
            api_key=api_key,
            admin_api_key=admin_api_key,
            workload_identity=workload_identity,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            websocket_base_url=websocket_base_url,
            base_url=base_url,
            timeout=timeout,
            http_client=http_client,
            max_retries=max_retries,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
            deadline=deadline,
            hooks=hooks,
            timing=timing,
            _enforce_credentials=_enforce_credentials,
        )
        given = {
            "_api_version": api_version,
            "_azure_ad_token": azure_ad_token,
            "_azure_ad_token_provider": _provider(azure_ad_token_provider),
        }
        client._change({name: value for name, value in given.items() if value is not None})
        return client

    with_options = copy


_NO_CREDENTIAL = (
    "There is no credential. Pass one of api_key=..., azure_ad_token=... and azure_ad_token_provider=..., or set the "
    "environment variable AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN."
)


def _has_one(*credentials: object) -> bool:
    """Whether there is a credential.

    Raises:
        MutuallyExclusiveAuthError: there are several.
    """
    given = sum(credential is not None for credential in credentials)
    if given > 1:
        raise MutuallyExclusiveAuthError
    return given == 1


def _provider(given: AzureADTokenProvider | None) -> AzureADTokenProvider | None:
    if given is not None and not callable(given):
        raise TypeError("azure_ad_token_provider must be a function that gives a token; pass a token as azure_ad_token")
    return given


def _chosen_version(given: str | None, environ: Mapping[str, str]) -> str:
    version = given or environ.get("OPENAI_API_VERSION")
    if not version:
        raise ValueError("api_version must be given, or the environment variable OPENAI_API_VERSION set")
    return version


def _chosen_address(endpoint: str | None, base_url: str | None, environ: Mapping[str, str]) -> str:
    if base_url:
        if endpoint:
            raise ValueError("base_url and azure_endpoint both say where the API is; give one of them")
        return str(base_url)
    endpoint = str(endpoint or environ.get("AZURE_OPENAI_ENDPOINT") or "").strip()
    if not endpoint:
        raise ValueError(
            "azure_endpoint must be given, such as https://my-resource.openai.azure.com, or base_url, "
            "or the environment variable AZURE_OPENAI_ENDPOINT set"
        )
    if urlsplit(endpoint).scheme not in ("http", "https"):
        raise OpenAIError(
            f"azure_endpoint must be an https:// address, not {endpoint!r}; "
            "for example https://my-resource.openai.azure.com"
        )
    return _below(endpoint, "/openai")


def _below(url: str, path: str) -> str:
    parts = urlsplit(url)
    return parts._replace(path=f"{parts.path.rstrip('/')}{path}").geturl()
