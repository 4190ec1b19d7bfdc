"""The sync client: the same options and the same API, each call run on the loop thread."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Generic, TypeVar, cast, overload

from .._client import APIKey, AsyncOpenAI, DataResidency
from .._http_options import HTTPOptions
from .._types import DEFAULT_MAX_RETRIES, Headers, NotGiven, Query, TimeoutLike, not_given
from ._resource import PLAIN, SyncResource
from ._runner import run
from .resources._root import Root

if TYPE_CHECKING:
    from typing_extensions import Self

    from .._hooks import Hook
    from .resources._views import RawRoot, StreamedRoot

__all__ = ["OpenAI"]

V = TypeVar("V")


class _Setting(Generic[V]):
    """An option that is kept by the async client."""

    def __set_name__(self, owner: type[object], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, client: None, owner: type[object]) -> Self: ...
    @overload
    def __get__(self, client: OpenAI, owner: type[object]) -> V: ...
    def __get__(self, client: OpenAI | None, owner: type[object]) -> V | Self:
        return self if client is None else cast("V", getattr(client.asynchronous, self._name))

    def __set__(self, client: OpenAI, value: V) -> None:
        setattr(client.asynchronous, self._name, value)


class OpenAI(Root):
    """A client of the OpenAI API, or of any server that speaks it, for threads, scripts and notebooks.

    One client serves any number of threads and forked children. Close it with ``client.close()`` or use ``with``; one
    that is dropped closes its connections as well. The options are those of `AsyncOpenAI`. Requests run on an event
    loop thread that all sync clients of the process share, and Ctrl-C stops the request it interrupts.

    Raises:
        OpenAIError: there is no key, or `base_url` is not an http(s) address.
        TypeError, ValueError: an option has the wrong type or value.
    """

    _async: AsyncOpenAI

    api_key: _Setting[APIKey | None] = _Setting()
    admin_api_key: _Setting[str | None] = _Setting()
    organization: _Setting[str | None] = _Setting()
    project: _Setting[str | None] = _Setting()
    webhook_secret: _Setting[str | None] = _Setting()
    base_url: _Setting[str] = _Setting()
    websocket_base_url: _Setting[str | None] = _Setting()
    timeout: _Setting[TimeoutLike] = _Setting()
    max_retries: _Setting[int] = _Setting()
    deadline: _Setting[float | None] = _Setting()

    def __init__(
        self,
        *,
        api_key: APIKey | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
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
        client = AsyncOpenAI(
            api_key=api_key,
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            base_url=base_url,
            data_residency=data_residency,
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
        super().__init__(client, PLAIN)

    @property
    def asynchronous(self) -> AsyncOpenAI:
        """The async client behind this one, with the same options; use it on an event loop of your own."""
        return self._async

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that carry the key, none where it comes from a function."""
        return self._async.auth_headers

    @property
    def default_headers(self) -> Headers:
        """The headers of every request, those that carry the key included."""
        return self._async.default_headers

    @property
    def default_query(self) -> Mapping[str, object]:
        """The query parameters of every request."""
        return self._async.default_query

    @property
    def user_agent(self) -> str:
        """How the client introduces itself."""
        return self._async.user_agent

    def copy(
        self,
        *,
        api_key: APIKey | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
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

        default_headers, default_query:         added to those of this client,
        set_default_headers, set_default_query: or put in their place.

        Raises:
            ValueError: both ways are used for the same.
        """
        client = self._async.copy(
            api_key=api_key,
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            websocket_base_url=websocket_base_url,
            base_url=base_url,
            data_residency=data_residency,
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
        copied = copy.copy(self)
        for name, value in self.__dict__.items():
            if isinstance(value, SyncResource):
                del copied.__dict__[name]  # made for the options of this client
        copied._async = client
        return copied

    with_options = copy

    @property
    def with_raw_response(self) -> RawRoot:
        """The same API, giving the HTTP answer itself: headers, status, text; ``.parse()`` gives the usual result."""
        return Root(self._async).with_raw_response

    @property
    def with_streaming_response(self) -> StreamedRoot:
        """The same API as context managers whose answer is read inside the ``with`` block, piece by piece."""
        return Root(self._async).with_streaming_response

    def warm(self, connections: int = 1) -> int:
        """Open connections ahead, so that the first requests need not.

        connections: how many to open, at most as many as the pool keeps.

        Returns:
            How many are open.

        Raises:
            APIConnectionError: not one could be opened.
        """
        return run(self._async.warm(connections))

    @property
    def pool_waits(self) -> int:
        """How many requests had to wait for a connection because the pool was at its limit."""
        return self._async.pool_waits

    def is_closed(self) -> bool:
        """Whether the client was closed."""
        return self._async.is_closed()

    def close(self) -> None:
        """Close all connections, also of copies; requests from here on raise APIConnectionError."""
        run(self._async.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return repr(self._async).replace("Async", "", 1)
