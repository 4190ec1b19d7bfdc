"""The one seam where errors of aiohttp and of sockets become errors of this package."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp

from ._exceptions import APIConnectionError, APIError, APITimeoutError, DeadlineExceededError
from ._log import without_query

if TYPE_CHECKING:
    from ._call import Call

__all__ = ["CLIENT_ERRORS", "PoolTimeout", "WriteTimeout", "map_error"]

CLIENT_ERRORS: tuple[type[Exception], ...] = (aiohttp.ClientError, OSError, asyncio.TimeoutError)
"""What a request may raise that `map_error` has an answer to."""

_EARLY = 0.002  # seconds before its time that a timer may go off: loops round, uvloop to whole milliseconds


class PoolTimeout(asyncio.TimeoutError):
    """No connection of the pool came free in time."""


class WriteTimeout(TimeoutError):  # noqa: N818 - as the phase is called
    """The server took nothing of the request body for as long as ``Timeout.write`` allows."""


def map_error(error: BaseException, call: Call) -> APIError:
    """The error of this package that stands for an error of aiohttp or the socket, met in an attempt of `call`."""
    request = call.request
    where = f"{request.method} {without_query(request.url)}"
    limits = call.phases
    if isinstance(error, asyncio.TimeoutError) and call.deadline is not None and call.deadline.remaining() < _EARLY:
        message = f"{where} did not end within its deadline."
        return DeadlineExceededError(request, phase="deadline", message=message)
    if _caused_by(error, WriteTimeout):
        message = f"{where} timed out: the server took nothing of the request body for {_seconds(limits.write)}."
        return APITimeoutError(request, phase="write", message=message)
    if _caused_by(error, PoolTimeout):
        message = f"{where} timed out: no connection of the pool came free within {_seconds(limits.pool)}."
        return APITimeoutError(request, phase="pool", message=message)
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        message = f"{where} timed out: no connection was made within {_seconds(limits.connect)}."
        return APITimeoutError(request, phase="connect", message=message)
    if isinstance(error, asyncio.TimeoutError):
        message = f"{where} timed out: the server sent nothing for {_seconds(limits.read)}."
        return APITimeoutError(request, phase="read", message=message)
    return APIConnectionError(message=f"{where} failed: {_explain(error)}", request=request)


def _seconds(limit: float | None) -> str:
    return "its time limit" if limit is None else f"{limit:g} s"


# What an error of aiohttp means and what to do about it, the special ones first.
_EXPLANATIONS: tuple[tuple[type[Exception], str], ...] = (
    (aiohttp.ClientConnectorDNSError, "the host name cannot be resolved; check base_url ({text})."),
    (
        aiohttp.ClientConnectorCertificateError,
        "the server's certificate is not trusted; see SSL_CERT_FILE or HTTPOptions(verify=...) ({text}).",
    ),
    (aiohttp.ClientProxyConnectionError, "the proxy cannot be reached; check HTTPS_PROXY and NO_PROXY ({text})."),
    (aiohttp.ClientHttpProxyError, "the proxy refused the connection ({text})."),
    (aiohttp.ClientSSLError, "the TLS handshake failed; is base_url https where it should be http? ({text})."),
    (aiohttp.ClientConnectorError, "no connection could be made; is the server running? ({text})."),
    (aiohttp.ServerDisconnectedError, "the server closed the connection before it answered."),
    (aiohttp.ClientPayloadError, "the answer broke off before its end ({text})."),
    (aiohttp.InvalidURL, "base_url is not an http(s) address ({text})."),
    (aiohttp.TooManyRedirects, "the server redirects in circles."),
    (aiohttp.ClientResponseError, "the server's answer is not HTTP ({text})."),
)


def _explain(error: BaseException) -> str:
    # What aiohttp says of an answer holds the whole address, query included.
    said = error.message if isinstance(error, aiohttp.ClientResponseError) else getattr(error, "os_error", None)
    text = str(said or error) or type(error).__name__
    for kind, explanation in _EXPLANATIONS:
        if isinstance(error, kind):
            return explanation.format(text=text)
    return f"{text} ({type(error).__name__})."


def _caused_by(error: BaseException, kind: type[BaseException]) -> bool:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, kind):
            return True
        seen = seen.__cause__
    return False
