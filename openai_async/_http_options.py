"""Options of the HTTP layer: what may be passed as ``http_client=``.

The official package takes an httpx client there; this one runs on aiohttp and takes a description of what the client
should do. The names of the options are the same, those that make no sense here are refused with a reason. From a client
of httpx they are read.
"""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from typing import Any

from ._types import DEFAULT_CONNECTION_LIMITS, Limits, TimeoutLike

__all__ = ["DefaultAioHttpClient", "DefaultAsyncHttpxClient", "DefaultHttpxClient", "HTTPOptions"]

Verify = bool | str | ssl.SSLContext

_REFUSED = {
    "transport": "requests always travel over aiohttp; in tests use openai_async.testing.LocalServer",
    "mounts": "give one `proxy` instead; per-host proxies come from the environment",
    "app": "an in-process application cannot be called; run it on a loopback port and set `base_url`",
    "event_hooks": "pass `hooks=` to the client instead",
    "auth": "pass `api_key=` or `default_headers=` to the client instead",
    "cookies": "pass a Cookie header in `default_headers=` instead",
    "base_url": "pass `base_url=` to the client instead",
    "params": "pass `default_query=` to the client instead",
}


class HTTPOptions:
    """How connections are made. Pass an instance as ``http_client=``.

    proxy:         address of an HTTP proxy for all requests; overrides the environment.
    verify:        True: the system's certificates (or ``SSL_CERT_FILE``/``SSL_CERT_DIR``); a path to a CA bundle; an
                   ``ssl.SSLContext``; False: no verification at all.
    cert:          client certificate: a path, or ``(cert, key)`` or ``(cert, key, password)``.
    limits:        size of the pool.
    trust_env:     whether proxy variables and ``NO_PROXY`` count.
    local_address: address of the network interface to send from.
    headers:       headers for every request, below the client's key and ``default_headers``.
    timeout:       default for clients made without ``timeout=``.

    Raises:
        TypeError: an option that has no meaning on aiohttp, or an unknown one.
        ValueError: `proxy` is not an http(s) address.
    """

    def __init__(
        self,
        *,
        proxy: str | None = None,
        verify: Verify = True,
        cert: str | tuple[str, str] | tuple[str, str, str] | None = None,
        limits: Limits = DEFAULT_CONNECTION_LIMITS,
        trust_env: bool = True,
        local_address: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: TimeoutLike = None,
        follow_redirects: bool = True,
        http1: bool = True,
        http2: bool = False,
        **refused: Any,
    ) -> None:
        for name in refused:
            reason = _REFUSED.get(name)
            kind = type(self).__name__
            raise TypeError(
                f"{kind} cannot take `{name}`: {reason}" if reason else f"{kind} got an unexpected keyword `{name}`"
            )
        if http2 or not http1:
            raise TypeError("HTTP/2 is not supported; HTTP/1.1 connections are pooled and reused instead")
        self.proxy: str | None = _proxy_address(str(proxy)) if proxy is not None else None
        self.verify = verify
        self.cert = cert
        self.limits = limits
        self.trust_env = trust_env
        self.local_address = local_address
        self.headers: dict[str, str] = dict(headers) if headers else {}
        self.timeout = timeout
        self.follow_redirects = follow_redirects


class _OfficialOptions(HTTPOptions):
    """`HTTPOptions` under the names that programs written for the official package use.

    base_url:  has no effect, as there: the address of the client counts.
    transport: one of httpx, whose options are taken over.
    """

    def __init__(self, *, base_url: object = None, transport: object = None, **options: Any) -> None:  # noqa: ARG002
        if transport is not None:
            from ._httpx_options import transport_options

            options = {**transport_options(transport), **options}
        super().__init__(**options)


class DefaultAsyncHttpxClient(_OfficialOptions):
    __doc__ = _OfficialOptions.__doc__


class DefaultHttpxClient(_OfficialOptions):
    __doc__ = _OfficialOptions.__doc__


class DefaultAioHttpClient(_OfficialOptions):
    __doc__ = _OfficialOptions.__doc__


def _proxy_address(proxy: str) -> str:
    scheme, separator, _ = proxy.partition("://")
    if not separator:
        return f"http://{proxy}"
    if scheme not in ("http", "https"):
        raise ValueError(f"proxy must be an http:// or https:// address; {scheme} is not supported")
    return proxy


def http_options(value: object) -> HTTPOptions:
    """`value` as options of the HTTP layer; None gives the defaults, and a client of httpx those it was made with.

    Raises:
        TypeError: it is an object of another HTTP library, or a client of httpx that does what cannot be done here.
    """
    if value is None:
        return HTTPOptions()
    if isinstance(value, HTTPOptions):
        return value
    from ._httpx_options import client_options, is_httpx

    if is_httpx(value):
        return DefaultHttpxClient(**client_options(value))
    kind = f"{type(value).__module__}.{type(value).__qualname__}"
    raise TypeError(
        f"http_client must be HTTPOptions (or DefaultAsyncHttpxClient, DefaultHttpxClient), not {kind}: "
        "requests travel over aiohttp, so a client of another library cannot carry them. "
        "Most of its options have the same name there: proxy, verify, cert, limits, trust_env, headers."
    )
