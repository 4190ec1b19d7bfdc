"""What a client of httpx says about connections, as options of the HTTP layer here.

Programs written for the official package hand one over as ``http_client=``. Requests do not travel over it, but most of
what it was made with can be told: by its public attributes, its pool and its TLS context, for which httpx (and httpx2)
has private names only. What cannot be done here is refused.
"""

from __future__ import annotations

import sys
from base64 import b64decode
from typing import Any
from urllib.parse import quote
from urllib.request import getproxies

from ._types import Limits

__all__ = ["client_options", "is_httpx", "transport_options"]

_TRANSPORTS = ("HTTPTransport", "AsyncHTTPTransport")  # others, such as mocks, do what only they know
_SENDING = {"build_request", "request", "send", "stream"}
_DEFAULTS = {"limits": (100, 20, 5.0), "timeout": (5.0, 5.0, 5.0, 5.0)}  # which nobody chose
_OWN_HEADERS = {"accept", "accept-encoding", "connection", "user-agent"}


def is_httpx(value: object) -> bool:
    """Whether `value` is a client of httpx, or of a class of one that sends requests as httpx does."""
    for kind in value.__class__.__mro__:
        if _is_of_httpx(kind):
            return kind.__name__ in ("Client", "AsyncClient") and hasattr(value, "_transport")
        if not _SENDING.isdisjoint(vars(kind)):
            return False
    return False


def _is_of_httpx(kind: type) -> bool:
    return kind.__module__.partition(".")[0] in ("httpx", "httpx2")


def client_options(client: Any) -> dict[str, Any]:
    """What `client` was made with, under the names of `HTTPOptions`; what that refuses is among it."""
    given = {"auth": client.auth, "cookies": client.cookies, "params": client.params}
    given["event_hooks"] = [hook for hooks in client.event_hooks.values() for hook in hooks]
    options: dict[str, Any] = {name: value for name, value in given.items() if value}
    timeout = client.timeout
    if (timeout.connect, timeout.read, timeout.write, timeout.pool) != _DEFAULTS["timeout"]:
        options["timeout"] = timeout
    options["headers"] = {name: value for name, value in client.headers.items() if name.lower() not in _OWN_HEADERS}
    options["trust_env"] = client.trust_env
    mounts = {pattern.pattern: transport for pattern, transport in client._mounts.items()}
    if not mounts or (client.trust_env and getproxies()):  # those of the environment are found here as well
        return {**options, **transport_options(client._transport)}
    if mounts.keys() == {"all://"}:
        return {**options, **transport_options(mounts["all://"])}
    return {**options, "mounts": mounts}


def transport_options(transport: Any) -> dict[str, Any]:
    """What `transport` was made with; it is refused itself if it is not one that httpx makes."""
    kind = transport.__class__
    pool = getattr(transport, "_pool", None)
    if not _is_of_httpx(kind) or kind.__name__ not in _TRANSPORTS or pool is None:
        return {"transport": transport}
    options: dict[str, Any] = {"verify": pool._ssl_context, "local_address": pool._local_address}
    most, kept, expiry = pool._max_connections, pool._max_keepalive_connections, pool._keepalive_expiry
    if (most, kept, expiry) != _DEFAULTS["limits"]:
        options["limits"] = Limits(
            max_connections=most if most < sys.maxsize else None,
            max_keepalive_connections=kept,
            keepalive_expiry=expiry,
        )
    if pool._uds is not None:
        options["uds"] = pool._uds
    if hasattr(pool, "_proxy_url"):
        options["proxy"] = _proxy(pool)
    return options


def _proxy(pool: Any) -> str:
    url = pool._proxy_url
    secret = dict(pool._proxy_headers).get(b"Proxy-Authorization", b"").removeprefix(b"Basic ")
    user, _, password = b64decode(secret).partition(b":")
    account = f"{quote(user, safe='')}:{quote(password, safe='')}@" if secret else ""
    port = f":{url.port}" if url.port is not None else ""
    return f"{url.scheme.decode()}://{account}{url.host.decode()}{port}"
