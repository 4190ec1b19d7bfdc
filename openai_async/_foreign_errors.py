"""The one seam where errors of aiohttp and of sockets become errors of this package."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

import aiohttp

from ._exceptions import APIConnectionError, APIError, APITimeoutError, DeadlineExceededError
from ._files import SpentError
from ._http_protocol import is_stale
from ._log import without_query

if TYPE_CHECKING:
    from ._call import Call

E = TypeVar("E", bound=BaseException)

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
    if isinstance(error, asyncio.TimeoutError) and call.deadline is not None and call.deadline.remaining() < _EARLY:
        message = f"{where} did not end within its deadline."
        return DeadlineExceededError(request, phase="deadline", message=message)
    if late := _phase(error, call):
        phase, what = late
        return APITimeoutError(request, phase=phase, message=f"{where} timed out: {what}.")
    if spent := _cause(error, SpentError):
        message = f"{where} was redirected, but its body cannot be sent again: {spent}."
        return APIConnectionError(message=message, request=request)
    failure = APIConnectionError(message=f"{where} failed: {_explain(error)}", request=request)
    failure.stale = is_stale(error)
    return failure


def _phase(error: BaseException, call: Call) -> tuple[str, str] | None:
    """The phase that took too long, and what happened; None if `error` is of another kind."""
    limits = call.phases
    if _cause(error, WriteTimeout):
        return "write", f"the server took nothing of the request body for {_seconds(limits.write)}"
    if _cause(error, PoolTimeout):
        return "pool", f"no connection of the pool came free within {_seconds(limits.pool)}"
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return "connect", f"no connection was made within {_seconds(limits.connect)}"
    if isinstance(error, asyncio.TimeoutError):
        return "read", f"the server sent nothing for {_seconds(limits.read)}"
    return None


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


def _cause(error: BaseException, kind: type[E]) -> E | None:
    """The error of that kind that `error` is or goes back to."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, kind):
            return seen
        seen = seen.__cause__
    return None
