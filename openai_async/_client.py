"""The client: the options of every request, and the API below them."""

from __future__ import annotations

import os
import sys
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, cast

from ._base_client import AsyncBaseClient, Setting
from ._call import AWAITED_TOKEN
from ._deadline import phases
from ._engine import Connections, Engine
from ._exceptions import OpenAIError
from ._http_options import HTTPOptions, http_options
from ._log import redacted, without_query
from ._official_names import serve_sync
from ._request import Auth, RequestBuilder
from ._retry import RetryPolicy
from ._types import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, Headers, NotGiven, Query, TimeoutLike, not_given
from ._url import URL
from ._version import __version__

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._credentials import Credential
    from ._hooks import Hook
    from ._webhook_signature import WebhookSecret
    from .auth._token_exchange import WorkloadIdentityAuth, WorkloadIdentityLike
    from .sync._client import OpenAI as OpenAI  # noqa: PLC0414 - the official package has it here

serve_sync(globals(), OpenAI="sync._client")

__all__ = ["DEFAULT_BASE_URL", "APIKey", "AsyncOpenAI", "DataResidency"]

APIKey = str | Callable[[], str | Awaitable[str]]
DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]

DEFAULT_BASE_URL = "https://api.openai.com/v1"


class AsyncOpenAI(AsyncBaseClient):
    """A client of the OpenAI API, or of any server that speaks it, for asyncio.

    One client serves any number of event loops, threads and forked children, and thousands of requests at a time. Close
    it with ``await client.close()`` or use ``async with``; one that is dropped closes its connections as well.

    api_key:       the key, or a function (plain or async) that gives it for each request. ``OPENAI_API_KEY``.
    admin_api_key: the key of endpoints that administer an organization. ``OPENAI_ADMIN_KEY``.
    workload_identity: who the program is, in place of a key; see `openai_async.auth`.
    organization, project: whom requests count for. ``OPENAI_ORG_ID``, ``OPENAI_PROJECT_ID``.
    webhook_secret: secret that webhooks are signed with, or several while one is exchanged for another; in
                   ``OPENAI_WEBHOOK_SECRET`` with spaces between them.
    base_url:      where the API is. ``OPENAI_BASE_URL``, else ``https://api.openai.com/v1``.
    data_residency: region whose address of the API is used, in place of `base_url`.
    websocket_base_url: where its sockets are, if elsewhere.
    timeout:       limits of each attempt: seconds, `Timeout`, or None for no limit. 600 s by default, 5 s to connect.
    max_retries:   attempts after the first; 2 by default.
    default_headers, default_query: sent with every request. ``OPENAI_CUSTOM_HEADERS`` holds further ones, one a line.
    http_client:   how connections are made: proxy, certificates, size of the pool; see `HTTPOptions`.
    deadline:      limit in seconds on each call as a whole, its retries and waits included; none by default.
    hooks:         functions that are told what happens; see `HookEvent`.
    timing:        whether every attempt is stamped; see `Timing`.
    _strict_response_validation: whether answers that do not fit their documented type raise.

    Raises:
        OpenAIError: there is no key, or two that exclude each other, or `base_url` is not an http(s) address.
        TypeError, ValueError: an option has the wrong type or value.
    """

    _KEY_VARIABLE = "OPENAI_API_KEY"

    api_key: Setting[APIKey | None] = Setting()
    admin_api_key: Setting[str | None] = Setting()
    workload_identity: Setting[WorkloadIdentityLike | None] = Setting()
    organization: Setting[str | None] = Setting()
    project: Setting[str | None] = Setting()
    webhook_secret: Setting[WebhookSecret | None] = Setting()
    websocket_base_url: Setting[str | None] = Setting()
    timeout: Setting[TimeoutLike] = Setting()
    max_retries: Setting[int] = Setting()
    deadline: Setting[float | None] = Setting()

    def __init__(
        self,
        *,
        api_key: APIKey | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentityLike | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: WebhookSecret | None = None,
        base_url: str | NotGiven | None = None,
        data_residency: DataResidency | None = None,
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
        options = http_options(http_client)
        self._http_options = options
        _refuse_both(api_key, workload_identity)
        self.api_key = api_key if api_key is not None else environ.get(self._KEY_VARIABLE) or None
        self.workload_identity = workload_identity
        self.admin_api_key = admin_api_key if admin_api_key is not None else environ.get("OPENAI_ADMIN_KEY") or None
        self.organization = organization if organization is not None else environ.get("OPENAI_ORG_ID")
        self.project = project if project is not None else environ.get("OPENAI_PROJECT_ID")
        self.webhook_secret = webhook_secret if webhook_secret is not None else environ.get("OPENAI_WEBHOOK_SECRET")
        self.websocket_base_url = websocket_base_url
        self.timeout = _chosen_timeout(timeout, options)
        self.max_retries = max_retries
        self.deadline = deadline
        self._base_url = _chosen_base_url(base_url, data_residency, environ)
        self._custom_headers: Headers = {**_custom_headers(environ), **(default_headers or {})}
        self._custom_query: Query = dict(default_query or {})
        self._enforce_credentials = _enforce_credentials
        connections = Connections(options, timed=timing)
        super().__init__(Engine(self._builder(), connections, strict=_strict_response_validation, hooks=hooks))
        self._configure()

    # -- what every request has in common ----------------------------------------------------------------------------

    @property
    def base_url(self) -> URL:
        """Where the API is, with a slash at the end."""
        address = self._address()
        return URL(f"{address.rstrip('/')}/" if "?" not in address else address)

    @base_url.setter
    def base_url(self, value: str) -> None:
        self._change({"_base_url": str(value)})

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that carry the key, none where it comes from a function."""
        return dict(self._auth()["bearer"]) if self._credential() is None else {}

    @property
    def default_headers(self) -> Headers:
        """The headers of every request, those that carry the key included."""
        return {**self.auth_headers, **self._common_headers()}

    @property
    def default_query(self) -> Query:
        """The query parameters of every request."""
        return dict(self._custom_query)

    @property
    def user_agent(self) -> str:
        """How the client introduces itself."""
        python = ".".join(map(str, sys.version_info[:3]))
        return f"openai-async/{__version__} {sys.implementation.name}/{python}"

    def _auth(self) -> dict[Auth, Mapping[str, str]]:
        key, admin = self.api_key if self._credential() is None else AWAITED_TOKEN, self.admin_api_key
        return {
            "bearer": {"Authorization": f"Bearer {key}"} if key is not None else {},
            "admin": {"Authorization": f"Bearer {admin}"} if admin is not None else {},
            "none": {},
        }

    def _common_headers(self) -> dict[str, Any]:
        named = {"OpenAI-Organization": self.organization, "OpenAI-Project": self.project}
        given = {name: value for name, value in named.items() if value is not None}
        return {"User-Agent": self.user_agent, **given, **self._http_headers(), **self._custom_headers}

    def _http_headers(self) -> dict[str, str]:
        """The headers of the HTTP layer, which do not take the place of the key."""
        headers = self._engine.connections.options.headers if "_engine" in self.__dict__ else {}
        if not headers:
            return headers
        own = {name.lower() for fields in self._auth().values() for name in fields}
        return {name: value for name, value in headers.items() if name.lower() not in own}

    def _builder(self, make: Callable[..., RequestBuilder] = RequestBuilder) -> RequestBuilder:
        return make(
            base_url=self._address(),
            headers=self._common_headers(),
            auth=self._auth(),
            query=self.default_query,
            timeout=self.timeout,
            max_retries=RetryPolicy(self.max_retries).max_retries,
            deadline=self.deadline,
            websocket_base_url=self.websocket_base_url,
        )

    def _configure(self) -> None:
        """Let the settings take effect."""
        if self._enforce_credentials:
            self._require_credentials()
        self._engine.builder = self._builder()
        self._engine.webhook_secret = self.webhook_secret
        self._engine.credential = self._credential()

    def _require_credentials(self) -> None:
        if self.api_key is None and self.admin_api_key is None and self.workload_identity is None:
            raise OpenAIError(_NO_KEY)

    def _identity(self) -> WorkloadIdentityAuth | None:
        return cast("WorkloadIdentityAuth | None", self.workload_identity)  # what else it was, `_implied` has changed

    def _address(self) -> str:
        """Where requests go."""
        identity = self._identity()
        if identity is None or not identity.mutual_tls:
            return self._base_url
        from .auth._token_exchange import mutual_tls_address

        return mutual_tls_address(self._base_url)

    def _implied(self, changes: dict[str, Any]) -> dict[str, Any]:
        if changes.get("_workload_identity") is not None:
            from .auth._token_exchange import workload_auth

            options = changes.get("_http_options", self._http_options)
            identity = workload_auth(changes["_workload_identity"], options)
            return changes | {"_workload_identity": identity, "_api_key": None}
        return changes if changes.get("_api_key") is None else {"_workload_identity": None} | changes

    def _credential(self) -> Credential | None:
        """What gives the key of each request, None if it is fixed. For the same settings it is the same, or like it."""
        if self.workload_identity is not None:
            return self._identity()
        if not callable(self.api_key):
            return None
        from ._credentials import ProvidedKey

        return ProvidedKey(self.api_key)

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

        api_key, workload_identity:             the one that is given takes the place of the other, too.
        default_headers, default_query:         added to those of this client,
        set_default_headers, set_default_query: or put in their place.

        Raises:
            OpenAIError: a key and an identity are given.
            ValueError: both ways are used for the same.
        """
        _refuse_both(api_key, workload_identity)
        given = {
            "api_key": api_key,
            "admin_api_key": admin_api_key,
            "workload_identity": workload_identity,
            "organization": organization,
            "project": project,
            "webhook_secret": webhook_secret,
            "websocket_base_url": websocket_base_url,
        }
        changes: dict[str, Any] = {f"_{name}": value for name, value in given.items() if value is not None}
        later = {"timeout": timeout, "max_retries": max_retries, "deadline": deadline}
        changes |= {f"_{name}": value for name, value in later.items() if not isinstance(value, NotGiven)}
        if data_residency is not None or not (base_url is None or isinstance(base_url, NotGiven)):
            changes["_base_url"] = _chosen_base_url(base_url, data_residency, {})
        changes["_custom_headers"] = _changed("headers", self._custom_headers, default_headers, set_default_headers)
        changes["_custom_query"] = _changed("query", self._custom_query, default_query, set_default_query)
        if http_client is not None:
            changes["_http_options"] = http_options(http_client)
        if _enforce_credentials is not None:
            changes["_enforce_credentials"] = _enforce_credentials
        return self._copied(changes, http_client, hooks, timing)

    with_options = copy

    def __repr__(self) -> str:
        shown = redacted({"api-key": str(self.api_key)})["api-key"] if self.api_key is not None else None
        return f"<{type(self).__name__} base_url={without_query(self.base_url)!r} api_key={shown!r}>"


_NO_KEY = (
    "There is no API key. Pass api_key=..., or set the environment variable OPENAI_API_KEY. "
    'A local server that asks for none takes any text, such as api_key="none"; '
    "to try things without an account, run `python -m openai_async serve` and use the address it prints as base_url."
)


def _refuse_both(api_key: APIKey | None, workload_identity: WorkloadIdentityLike | None) -> None:
    if api_key is not None and workload_identity is not None:
        raise OpenAIError("api_key and workload_identity each say who is asking; give one of them")


def _chosen_timeout(timeout: TimeoutLike | NotGiven, options: HTTPOptions) -> TimeoutLike:
    if isinstance(timeout, NotGiven):
        timeout = options.timeout if options.timeout is not None else DEFAULT_TIMEOUT
    phases(timeout)
    return timeout


def _chosen_base_url(base_url: object, data_residency: DataResidency | None, environ: Mapping[str, str]) -> str:
    given = None if base_url is None or isinstance(base_url, NotGiven) else str(base_url)
    if data_residency is None:
        return given or environ.get("OPENAI_BASE_URL") or DEFAULT_BASE_URL
    if given is not None:
        raise OpenAIError("base_url and data_residency both say where the API is; give one of them")
    if data_residency not in _REGIONS:
        raise OpenAIError(f"data_residency must be one of {', '.join(_REGIONS)}, not {data_residency!r}")
    return f"https://{_REGIONS[data_residency]}.openai.com/v1"


_REGIONS = {"global": "api"} | {region: f"{region}.api" for region in ("us", "eu", "ae", "au", "in", "jp")}


def _custom_headers(environ: Mapping[str, str]) -> dict[str, str]:
    """The headers of ``OPENAI_CUSTOM_HEADERS``: lines of ``Name: value``."""
    lines = environ.get("OPENAI_CUSTOM_HEADERS", "").splitlines()
    pairs = (line.partition(":") for line in lines if ":" in line)
    return {name.strip(): value.strip() for name, _, value in pairs}


def _changed(
    what: str, current: Mapping[str, Any], more: Mapping[str, Any] | None, instead: Mapping[str, Any] | None
) -> dict[str, Any]:
    if more is not None and instead is not None:
        raise ValueError(f"default_{what} adds to the client's and set_default_{what} replaces them; give one of them")
    return dict(instead) if instead is not None else {**current, **(more or {})}
