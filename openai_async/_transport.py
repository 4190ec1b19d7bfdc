"""aiohttp sessions, one per (process, event loop): the only module that opens sockets for HTTP.

A `Transport` belongs to a client and its copies. The session of a loop is made at its first request and closed with the
loop: an asynchronous generator is parked on the loop, so that ``loop.shutdown_asyncgens()`` (part of ``asyncio.run``)
closes the connections while the loop still runs. A forked child drops the sessions it inherited without a word to the
parent's peers. Errors of aiohttp leave it as errors of ours.
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

import aiohttp
from yarl import URL

from ._exceptions import DeadlineExceededError
from ._exchange import Exchange
from ._foreign_errors import CLIENT_ERRORS, PoolTimeout, map_error
from ._http_protocol import use_protocol
from ._log import without_query
from ._payload import ONE_WRITE, BytesPayload, Payload, UploadPayload
from ._proxy import any_proxy, environment_proxy
from ._sockets import most_sockets, socket_factory
from ._time_limit import at_most
from ._tls import tls_context

if TYPE_CHECKING:
    from ._call import Call
    from ._deadline import Phases
    from ._http_options import HTTPOptions
    from ._timing import Arrivals

__all__ = ["Transport"]

_MAX_CACHED = 1024
_DAY = 86_400.0  # seconds
_READ_SIZE = 64 * 1024  # bytes, below the size from which malloc maps memory

# Sessions inherited through fork are never used nor finalised: finalising would write to sockets of the parent.
_inherited: list[object] = []
_transports: weakref.WeakSet[Transport] = weakref.WeakSet()

# Seconds that the request made here may wait for a connection of the pool.
_pool_limit: ContextVar[float | None] = ContextVar("openai_async.pool_limit", default=None)


class _Connector(aiohttp.TCPConnector):
    """A connector that counts the requests its limit made wait, and has a limit for each phase of getting a connection.

    aiohttp's own limits do not tell waiting from connecting, and leave name resolution out.
    """

    waits = 0

    async def _wait_for_available_connection(self, *args: Any, **kwargs: Any) -> None:
        self.waits += 1
        try:
            async with at_most(_pool_limit.get()):
                await super()._wait_for_available_connection(*args, **kwargs)
        except asyncio.TimeoutError:
            raise PoolTimeout from None

    async def _create_connection(self, req: Any, traces: Any, timeout: aiohttp.ClientTimeout) -> Any:
        async with at_most(timeout.sock_connect):
            protocol: Any = await super()._create_connection(req, traces, timeout)
        # asyncio reads into a new 256 KiB buffer each time, which malloc maps and unmaps: 25 % of the CPU of a request,
        # 60 % of a streamed event that comes alone. Loops without the attribute have buffers of their own.
        if hasattr(protocol.transport, "max_size"):
            protocol.transport.max_size = _READ_SIZE
        return protocol

    def close(self, **options: Any) -> Any:
        # aiohttp drops the connections without a word to whoever waits for the rest of an answer.
        for protocol in () if self._loop.is_closed() else tuple(self._acquired):
            body: Any = vars(protocol).get("_payload")
            if body is not None:
                body.set_exception(aiohttp.ClientConnectionError("the client was closed"))
        return super().close(**options)

    def lend(self, connection: aiohttp.connector.Connection) -> None:
        """Let a connection that has become a WebSocket count no more: it comes free for no request."""
        if self._limit:
            self._limit += 1
            connection.add_callback(self._take_back)
            self._release_waiter()

    def _take_back(self) -> None:
        self._limit -= 1

    @property
    def room(self) -> float:
        """How many further connections the limit allows to be in use."""
        return self.limit - len(self._acquired) if self.limit else math.inf


class _Session:
    """What belongs to one loop: aiohttp's session, its connector, and the generator parked on the loop."""

    __slots__ = ("closer", "connector", "http", "sockets")

    closer: AsyncGenerator[None, None]

    def __init__(self, options: HTTPOptions, *, timed: bool) -> None:
        limits = options.limits
        self.sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        self.connector = _Connector(
            limit=most_sockets(limits.max_connections) if limits.max_connections else 0,
            keepalive_timeout=_DAY if limits.keepalive_expiry is None else limits.keepalive_expiry,
            local_addr=(options.local_address, 0) if options.local_address else None,
            socket_factory=socket_factory(self.sockets),
        )
        use_protocol(self.connector)
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
        # aiohttp would send a GET again when its connection breaks; only the engine repeats requests, and says so.
        self.http._retry_connection = False  # pyright: ignore[reportPrivateUsage]  no public place for it


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
            OSError, ValueError: a file of the body cannot be read. What an iterator of the body raises is raised, too.
        """
        session = self._sessions.get(asyncio.get_running_loop()) or self._open()
        url = self._urls.get(call.url) or self._url(call.url)
        proxy = None if self._proxies is _NO_PROXIES else self._proxy(url)
        tls = True if url.scheme == "http" else self._tls if self._tls is not None else await self._load_tls()
        body = call.body
        small = body is None or (isinstance(body, bytes) and len(body) <= ONE_WRITE)
        large = None if small else await _payload(call)
        timeout = self._timeouts.get(call.phases) or self._timeout(call.phases)
        if call.deadline is not None:
            timeout = _within(timeout, call)
        waits = self.timed or session.connector.room <= 0
        limit = _pool_limit.set(call.phases.pool) if waits else None
        started = monotonic()
        try:
            http = await session.http.request(
                call.method,
                url,
                data=large or body,
                headers=call.headers,
                timeout=timeout,
                proxy=proxy,
                ssl=tls,
                allow_redirects=self.options.follow_redirects and not call.upgrade,
                trace_request_ctx=arrivals,
                middlewares=(_keep_key(url),) if _AZURE_KEY in call.headers else None,
            )
            content = None if call.stream and http.status < 300 else await http.read()
            if http.status == 101 and http.connection is not None:
                session.connector.lend(http.connection)
        except CLIENT_ERRORS as error:
            if large is not None and large.failure is not None:
                raise large.failure from None
            raise map_error(error, call) from error
        finally:
            if limit is not None:
                _pool_limit.reset(limit)
            if large is not None:
                large.drop()
        return Exchange(call, http, content, started=started, ended=monotonic(), arrivals=arrivals)

    def _timeout(self, phases: Phases) -> aiohttp.ClientTimeout:
        if len(self._timeouts) >= _MAX_CACHED:
            self._timeouts.clear()
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=phases.connect, sock_read=phases.read)
        self._timeouts[phases] = timeout
        return timeout

    def _url(self, text: str) -> URL:
        """`text` as a URL object, which is parsed once; sockets begin as HTTP."""
        if len(self._urls) >= _MAX_CACHED:
            self._urls.clear()
        url = self._urls[text] = URL(f"http{text[2:]}" if text.startswith("ws") else text, encoded=True)
        return url

    @property
    def waits(self) -> int:
        """How many requests had to wait for a connection because the pool was at its limit."""
        return self._closed_waits + sum(session.connector.waits for session in list(self._sessions.values()))

    async def warm(self, call: Call, connections: int) -> int:
        """Open up to `connections` connections to where `call` would go, as far as the limit allows; returns how many.

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
        opened: list[aiohttp.connector.Connection] = []

        async def open_one() -> None:
            opened.append(await session.connector.connect(request, [], timeout))

        count = int(min(connections, session.connector.room))
        try:
            outcomes = await asyncio.gather(*(open_one() for _ in range(count)), return_exceptions=True)
        finally:
            for connection in opened:
                connection.release()
        failures = [outcome for outcome in outcomes if outcome is not None]
        if failures and not opened:
            error = failures[0]
            if isinstance(error, CLIENT_ERRORS):
                raise map_error(error, call) from error
            raise error
        return len(opened)

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

    def disown(self) -> None:
        """Give up all connections in a forked child, without a word to the parent's peers."""
        sessions = list(self._sessions.items())
        _inherited.extend(sessions)
        self._sessions.clear()
        for _, session in sessions:
            for sock in list(session.sockets):
                descriptor = sock.detach()
                if descriptor >= 0:
                    os.close(descriptor)

    def _open(self) -> _Session:
        loop = asyncio.get_running_loop()
        for other, session in list(self._sessions.items()):
            if other.is_closed():
                self._forget(other)
                _abandon(session)
        session = self._sessions[loop] = _Session(self.options, timed=self.timed)
        session.closer = _park(session.http, weakref.WeakMethod(self._forget), loop)
        if not self.options.proxy and not (self.options.trust_env and any_proxy()):
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
            self._proxies[origin] = environment_proxy(*origin)
        return self._proxies[origin]

    async def _load_tls(self) -> ssl.SSLContext | bool:
        if self._tls is not None:
            return self._tls
        loop = asyncio.get_running_loop()
        made = await loop.run_in_executor(None, tls_context, self.options.verify, self.options.cert)
        self._tls = made
        return made


_AZURE_KEY = "api-key"


def _keep_key(home: URL) -> aiohttp.ClientMiddlewareType:
    """What takes Azure's key out of requests that are redirected elsewhere; aiohttp does so with Authorization."""

    async def middleware(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
        if request.url.origin() != home.origin():
            request.headers.popall(_AZURE_KEY, None)
        return await send(request)

    return middleware


# Stands for "no proxy anywhere", so that the common case costs one comparison.
_NO_PROXIES: dict[tuple[str, str | None, int | None], str | None] = {}


async def _payload(call: Call) -> Payload:
    """The body of `call`, which is more than one write takes."""
    body: Any = call.body
    if isinstance(body, bytes):
        return BytesPayload(body, call.phases.write)
    try:
        async with at_most(None if call.deadline is None else call.deadline.remaining()):
            await body.prepare()
    except asyncio.TimeoutError as error:
        raise map_error(error, call) from error
    return UploadPayload(body, call.phases.write)


def _within(timeout: aiohttp.ClientTimeout, call: Call) -> aiohttp.ClientTimeout:
    """`timeout`, cut to what is left of the deadline of `call`."""
    left = call.deadline.remaining() if call.deadline is not None else 0.0
    if left <= 0:
        request = call.request
        message = f"{request.method} {without_query(request.url)} was not sent: its deadline has passed."
        raise DeadlineExceededError(request, phase="deadline", message=message)
    # aiohttp rounds limits above `ceil_threshold` up to whole seconds; a deadline is meant as it is given.
    return aiohttp.ClientTimeout(
        total=left, sock_connect=timeout.sock_connect, sock_read=timeout.sock_read, ceil_threshold=math.inf
    )


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
        if loop is _own_loop():  # which may be about to end: it waits for tasks that have begun
            closing = loop.create_task(_aclose(session.closer))
            _closing.add(closing)
            closing.add_done_callback(_closing.discard)
        elif loop.is_running():
            asyncio.run_coroutine_threadsafe(_aclose(session.closer), loop)
        else:
            _abandon(session)
    sessions.clear()


_closing: set[asyncio.Task[None]] = set()  # which nobody waits for, kept from the collector


def _own_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _abandon(session: _Session) -> None:
    """Let go of a session whose loop no longer runs: nothing may be awaited, but the sockets can be closed."""
    session.http.detach()
    closing = session.connector.close().__await__()
    with suppress(StopIteration):
        waiting: Any = next(closing)
        if hasattr(waiting, "get_coro"):  # a task that waits until all are closed, which a stopped loop will not run
            waiting.get_coro().close()
            waiting._log_destroy_pending = False
    with suppress(StopIteration, RuntimeError):  # it is running already if the loop was stopped while it closed
        session.closer.aclose().send(None)
    for sock in list(session.sockets):
        sock.close()


def _after_fork() -> None:
    for transport in list(_transports):
        transport.disown()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
