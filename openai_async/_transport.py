"""aiohttp sessions, one per (process, event loop): the only module that opens sockets for HTTP.

A `Transport` belongs to a client and its copies. The session of a loop is made at its first request and closed with the
loop: an asynchronous generator is parked on the loop, so that ``loop.shutdown_asyncgens()`` (part of ``asyncio.run``)
closes the connections while the loop still runs. A forked child drops the sessions it inherited without a word to the
parent's peers. Errors of aiohttp leave this module as errors of ours (`map_error`).
"""

from __future__ import annotations

import asyncio
import math
import os
import socket
import ssl
import weakref
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from contextvars import ContextVar
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies, proxy_bypass

import aiohttp
from yarl import URL

from ._exceptions import APIConnectionError, APIError, APITimeoutError, DeadlineExceededError, OpenAIError
from ._exchange import Exchange
from ._tls import tls_context

if TYPE_CHECKING:
    from ._call import Call
    from ._deadline import Phases
    from ._http_options import HTTPOptions
    from ._timing import Arrivals

__all__ = ["CLIENT_ERRORS", "Body", "Transport", "WriteTimeout", "map_error"]

CLIENT_ERRORS: tuple[type[Exception], ...] = (aiohttp.ClientError, OSError, asyncio.TimeoutError)

_KEEPALIVE_IDLE, _KEEPALIVE_INTERVAL, _KEEPALIVE_PROBES = 45, 10, 3
_USER_TIMEOUT_MS = 75_000  # the three numbers above, added up: unacknowledged data gives up as late as a silent peer
_MAX_CACHED = 1024
_ONE_WRITE = 64 * 1024  # a body up to the transport's high-water mark leaves in one write that cannot block

# Sessions inherited through fork are never used nor finalised: finalising would write to sockets of the parent.
_inherited: list[object] = []
_transports: weakref.WeakSet[Transport] = weakref.WeakSet()

# Seconds that the request made here may wait for a connection of the pool.
_pool_limit: ContextVar[float | None] = ContextVar("openai_async.pool_limit", default=None)


class _PoolTimeout(asyncio.TimeoutError):
    """No connection of the pool came free in time."""


class _Connector(aiohttp.TCPConnector):
    """A connector that counts the requests its limit made wait, and has a limit for each phase of getting a connection.

    aiohttp's own limits do not tell waiting from connecting, and leave name resolution out.
    """

    waits = 0

    async def _wait_for_available_connection(self, *args: Any, **kwargs: Any) -> None:
        self.waits += 1
        waiting = super()._wait_for_available_connection(*args, **kwargs)
        try:
            await asyncio.wait_for(waiting, _pool_limit.get())
        except asyncio.TimeoutError:
            raise _PoolTimeout from None

    async def _create_connection(self, req: Any, traces: Any, timeout: aiohttp.ClientTimeout) -> Any:
        return await asyncio.wait_for(super()._create_connection(req, traces, timeout), timeout.sock_connect)

    @property
    def saturated(self) -> bool:
        """Whether every connection the limit allows is in use."""
        return bool(self.limit) and len(self._acquired) >= self.limit


class _Session:
    """What belongs to one loop: aiohttp's session, its connector, and the generator parked on the loop."""

    __slots__ = ("closer", "connector", "http", "sockets")

    closer: AsyncGenerator[None, None]

    def __init__(self, options: HTTPOptions, *, timed: bool) -> None:
        limits = options.limits
        self.sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        self.connector = _Connector(
            limit=limits.max_connections or 0,
            keepalive_timeout=15.0 if limits.keepalive_expiry is None else limits.keepalive_expiry,
            local_addr=(options.local_address, 0) if options.local_address else None,
            socket_factory=_socket_factory(self.sockets),
        )
        traces: list[aiohttp.TraceConfig] = []
        if timed:
            from ._transport_timing import stamp_connections, trace_config

            stamp_connections(self.connector)
            traces.append(trace_config())
        self.http = aiohttp.ClientSession(
            connector=self.connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=None),
            trace_configs=traces,
        )


class Transport:
    """The connections of a client on every loop that uses it.

    options: how connections are made.
    timed:   whether each attempt is stamped, see `_timing`.
    """

    def __init__(self, options: HTTPOptions, *, timed: bool = False) -> None:
        self.options = options
        self.timed = timed
        self._sessions: dict[asyncio.AbstractEventLoop, _Session] = {}
        self._proxies: dict[tuple[str, str | None, int | None], str | None] = {}
        self._urls: dict[str, URL] = {}
        self._timeouts: dict[Phases, aiohttp.ClientTimeout] = {}
        self._tls: ssl.SSLContext | bool | None = None
        self._closed_waits = 0
        _transports.add(self)
        weakref.finalize(self, _release, self._sessions)

    async def send(self, call: Call, arrivals: Arrivals | None = None) -> Exchange:
        """Send `call` once; returns when the answer is here, or of one that is to be streamed (or refused) its headers.

        Raises:
            APIConnectionError: no answer came; `APITimeoutError` and `DeadlineExceededError` if it took too long.
        """
        session = self._sessions.get(asyncio.get_running_loop()) or self._open()
        url = self._urls.get(call.url) or self._url(call.url)
        proxy = None if self._proxies is _NO_PROXIES else self._proxy(url)
        tls = True if url.scheme == "http" else self._tls if self._tls is not None else await self._load_tls()
        timeout = self._timeouts.get(call.phases) or self._timeout(call.phases)
        if call.deadline is not None:
            timeout = _within(timeout, call)
        body: bytes | Body | None = call.body
        if body is not None and len(body) > _ONE_WRITE:
            body = Body(body, call.phases.write)
        saturated = session.connector.saturated
        limit = _pool_limit.set(call.phases.pool) if saturated or self.timed else None
        started = monotonic()
        try:
            http = await session.http.request(
                call.method,
                url,
                data=body,
                headers=call.headers,
                timeout=timeout,
                proxy=proxy,
                ssl=tls,
                allow_redirects=self.options.follow_redirects,
                trace_request_ctx=arrivals,
            )
            content = None if call.stream and http.status < 300 else await http.read()
        except CLIENT_ERRORS as error:
            raise map_error(error, call) from error
        finally:
            if limit is not None:
                _pool_limit.reset(limit)
        return Exchange(call, http, content, started=started, ended=monotonic(), arrivals=arrivals)

    def _timeout(self, phases: Phases) -> aiohttp.ClientTimeout:
        if len(self._timeouts) >= _MAX_CACHED:
            self._timeouts.clear()
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=phases.connect, sock_read=phases.read)
        self._timeouts[phases] = timeout
        return timeout

    def _url(self, text: str) -> URL:
        """`text` as a URL object, which is parsed once."""
        if len(self._urls) >= _MAX_CACHED:
            self._urls.clear()
        url = self._urls[text] = URL(text, encoded=True)
        return url

    @property
    def waits(self) -> int:
        """How many requests had to wait for a connection because the pool was at its limit."""
        return self._closed_waits + sum(session.connector.waits for session in list(self._sessions.values()))

    async def warm(self, call: Call, connections: int) -> int:
        """Open up to `connections` idle connections to where `call` would go; returns how many are open.

        Raises:
            APIConnectionError: not one could be opened.
        """
        loop = asyncio.get_running_loop()
        session = self._sessions.get(loop) or self._open()
        url = self._url(call.url)
        tls = await self._load_tls() if url.scheme == "https" else True
        proxy = None if self._proxies is _NO_PROXIES else self._proxy(url)
        request = aiohttp.ClientRequest(
            "GET", url, loop=loop, ssl=tls, session=session.http, proxy=URL(proxy) if proxy else None
        )
        timeout = self._timeout(call.phases)
        opened = await asyncio.gather(
            *(session.connector.connect(request, [], timeout) for _ in range(connections)), return_exceptions=True
        )
        connected = [one for one in opened if not isinstance(one, BaseException)]
        for connection in connected:
            connection.release()
        failures = [one for one in opened if isinstance(one, BaseException)]
        if failures and not connected:
            error = failures[0]
            if isinstance(error, CLIENT_ERRORS):
                raise map_error(error, call) from error
            raise error
        return len(connected)

    async def close(self) -> None:
        """Close the connections of every loop; those of other running loops are closed there, a moment later."""
        running = asyncio.get_running_loop()
        for loop, session in list(self._sessions.items()):
            self._forget(loop)
            if loop is running:
                await session.closer.aclose()
            elif loop.is_running():
                asyncio.run_coroutine_threadsafe(_aclose(session.closer), loop)
            else:
                _abandon(session)

    def _open(self) -> _Session:
        loop = asyncio.get_running_loop()
        for other, session in list(self._sessions.items()):
            if other.is_closed():
                self._forget(other)
                _abandon(session)
        session = self._sessions[loop] = _Session(self.options, timed=self.timed)
        session.closer = _park(session.http, weakref.WeakMethod(self._forget), loop)
        if not self.options.proxy and not (self.options.trust_env and getproxies()):
            self._proxies = _NO_PROXIES
        return session

    def _forget(self, loop: asyncio.AbstractEventLoop) -> None:
        session = self._sessions.pop(loop, None)
        if session is not None:
            self._closed_waits += session.connector.waits

    def _proxy(self, url: URL) -> str | None:
        if self.options.proxy:
            return self.options.proxy
        origin = (url.scheme, url.host, url.port)
        if origin not in self._proxies:
            self._proxies[origin] = _environment_proxy(*origin)
        return self._proxies[origin]

    async def _load_tls(self) -> ssl.SSLContext | bool:
        if self._tls is None:
            loop = asyncio.get_running_loop()
            self._tls = await loop.run_in_executor(None, tls_context, self.options.verify, self.options.cert)
        return self._tls


# Stands for "no proxy anywhere", so that the common case costs one comparison.
_NO_PROXIES: dict[tuple[str, str | None, int | None], str | None] = {}


class WriteTimeout(TimeoutError):  # noqa: N818 - as the phase is called
    """The server took nothing of the request body for as long as ``Timeout.write`` allows."""


class Body(aiohttp.Payload):
    """A JSON body too large for one write: sent in pieces, each within the write limit (seconds; None: no limit).

    aiohttp starts its read timer when the body is out, so a server that stops reading would hold the request for ever.
    """

    _default_content_type = "application/json"

    def __init__(self, content: bytes, write_timeout: float | None) -> None:
        super().__init__(content, content_type="application/json")
        self._size = len(content)
        self._write_timeout = write_timeout

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        content: bytes = self._value
        return content.decode(encoding, errors)

    async def as_bytes(self, encoding: str = "utf-8", errors: str = "strict") -> bytes:  # noqa: ARG002
        content: bytes = self._value
        return content

    async def write(self, writer: Any) -> None:
        await self.write_with_length(writer, None)

    async def write_with_length(self, writer: Any, content_length: int | None) -> None:
        content = memoryview(self._value)[:content_length]
        for start in range(0, len(content), _ONE_WRITE):
            await self._write_piece(writer, content[start : start + _ONE_WRITE])

    async def _write_piece(self, writer: Any, piece: memoryview) -> None:
        if self._write_timeout is None:
            return await writer.write(piece)
        task = asyncio.current_task()
        expired = False

        def expire() -> None:
            nonlocal expired
            expired = True
            if task is not None:
                task.cancel()

        handle = asyncio.get_running_loop().call_later(self._write_timeout, expire)
        try:
            await writer.write(piece)
        except asyncio.CancelledError:
            if not expired:
                raise
            raise WriteTimeout(f"nothing was taken for {self._write_timeout} s") from None
        finally:
            handle.cancel()


def map_error(error: BaseException, call: Call) -> APIError:
    """The error of this package that stands for an error of aiohttp or the socket, met in an attempt of `call`."""
    request = call.request
    where = f"{request.method} {request.url}"
    limits = call.phases
    if isinstance(error, asyncio.TimeoutError) and call.deadline is not None and call.deadline.expired:
        message = f"{where} did not end within its deadline."
        return DeadlineExceededError(request, phase="deadline", message=message)
    if _caused_by(error, WriteTimeout):
        message = f"{where} timed out: the server took nothing of the request body for {_seconds(limits.write)}."
        return APITimeoutError(request, phase="write", message=message)
    if _caused_by(error, _PoolTimeout):
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


def _within(timeout: aiohttp.ClientTimeout, call: Call) -> aiohttp.ClientTimeout:
    """`timeout`, cut to what is left of the deadline of `call`."""
    left = call.deadline.remaining() if call.deadline is not None else 0.0
    if left <= 0:
        request = call.request
        message = f"{request.method} {request.url} was not sent: its deadline has passed."
        raise DeadlineExceededError(request, phase="deadline", message=message)
    # aiohttp rounds limits above `ceil_threshold` up to whole seconds; a deadline is meant as it is given.
    return aiohttp.ClientTimeout(
        total=left, sock_connect=timeout.sock_connect, sock_read=timeout.sock_read, ceil_threshold=math.inf
    )


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
    text = str(getattr(error, "os_error", None) or error) or type(error).__name__
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


def _socket_factory(sockets: weakref.WeakSet[socket.socket]) -> Callable[[Any], socket.socket]:
    def make(address: Any) -> socket.socket:
        family, kind, protocol, *_ = address
        sock = socket.socket(family=family, type=kind, proto=protocol)
        _keep_alive(sock)
        sockets.add(sock)
        return sock

    return make


def _keep_alive(sock: socket.socket) -> None:
    """Notice a peer that vanished without a word: NAT tables and load balancers drop idle connections silently."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    options = {
        "TCP_KEEPIDLE": _KEEPALIVE_IDLE,
        "TCP_KEEPALIVE": _KEEPALIVE_IDLE,  # macOS's name for it
        "TCP_KEEPINTVL": _KEEPALIVE_INTERVAL,
        "TCP_KEEPCNT": _KEEPALIVE_PROBES,
        "TCP_USER_TIMEOUT": _USER_TIMEOUT_MS,
    }
    for name, value in options.items():
        option = getattr(socket, name, None)
        if option is not None:
            sock.setsockopt(socket.IPPROTO_TCP, option, value)


def _environment_proxy(scheme: str, host: str | None, port: int | None) -> str | None:
    if not host or proxy_bypass(f"{host}:{port}" if port else host) or proxy_bypass(host):
        return None
    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all")
    if proxy is None:
        return None
    if "://" not in proxy:
        return f"http://{proxy}"
    if proxy.startswith("socks"):
        raise OpenAIError(
            f"The environment names a SOCKS proxy ({proxy.split('://')[0]}), which is not supported. "
            "Use an HTTP proxy, or HTTPOptions(trust_env=False) to go without."
        )
    return proxy


def _park(
    http: aiohttp.ClientSession, forget: weakref.WeakMethod[Callable[[asyncio.AbstractEventLoop], None]], loop: Any
) -> AsyncGenerator[None, None]:
    async def closer() -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            method = forget()
            if method is not None:
                method(loop)
            await http.close()

    parked = closer()
    with suppress(StopIteration):
        parked.__anext__().send(None)  # registers the generator with the loop's shutdown, without a task switch
    return parked


async def _aclose(closer: AsyncGenerator[None, None]) -> None:
    await closer.aclose()


def _release(sessions: dict[asyncio.AbstractEventLoop, _Session]) -> None:
    """Close what a transport leaves behind when it is dropped without having been closed."""
    for loop, session in list(sessions.items()):
        if loop.is_running():
            asyncio.run_coroutine_threadsafe(_aclose(session.closer), loop)
        else:
            _abandon(session)
    sessions.clear()


def _abandon(session: _Session) -> None:
    """Let go of a session whose loop no longer runs: nothing may be awaited, but the sockets can be closed."""
    session.http.detach()
    closing = session.connector.close().__await__()
    with suppress(StopIteration):
        next(closing)
    for sock in list(session.sockets):
        sock.close()


def _after_fork() -> None:
    for transport in list(_transports):
        sessions = list(transport._sessions.items())
        _inherited.extend(sessions)
        transport._sessions.clear()
        for _, session in sessions:
            for sock in list(session.sockets):
                descriptor = sock.detach()
                if descriptor >= 0:
                    os.close(descriptor)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
