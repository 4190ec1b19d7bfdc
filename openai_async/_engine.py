"""The request loop: build, send, retry, decode. Nothing else in the package retries, times, logs or reports a request.

The first attempt goes straight to the transport. Only when it fails in a way that may pass does the loop load the retry
policies as tenacity has them and go on under them.
"""

from __future__ import annotations

import asyncio
import copy
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from time import monotonic, perf_counter_ns
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from . import _log
from ._answer import redirect_target, refusal, unusable
from ._binary import HttpxBinaryResponseContent
from ._call import AWAITED_TOKEN
from ._exceptions import APIConnectionError, APIError, APIStatusError
from ._http import Response
from ._model import Model, ModelDecodeError, decode
from ._repeating import Repeater
from ._request import CallOptions, RequestBuilder, with_headers
from ._types import NoneType

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from ._call import Call
    from ._credentials import Authorization, Credential
    from ._exceptions import Attempt
    from ._exchange import Exchange
    from ._hooks import Hook
    from ._http_options import HTTPOptions
    from ._streaming import AsyncStream
    from ._timing import Arrivals
    from ._transport import Transport
    from ._types import Headers, Query
    from ._webhook_signature import WebhookSecret
    from ._websocket import Handshake, WebSocket
    from ._websocket_options import SocketSettings

__all__ = ["Connections", "Engine"]

T = TypeVar("T")

_MAX_REDIRECTS = 10


class Connections:
    """The transport that a client and its copies share; loaded at the first request.

    timed: whether attempts are stamped, see `_timing`.
    """

    __slots__ = ("_sleepers", "closed", "options", "timed", "transport")

    def __init__(self, options: HTTPOptions, *, timed: bool = False) -> None:
        self.options: HTTPOptions = options
        self.timed: bool = timed
        self.transport: Transport | None = None
        self.closed: bool = False
        self._sleepers: set[asyncio.Future[None]] = set()

    async def load(self) -> Transport:
        """The transport. aiohttp is imported here, off the loop: that takes longer than a loop may stand still."""
        if "openai_async._transport" not in sys.modules:
            await asyncio.get_running_loop().run_in_executor(None, _import_transport)
        from ._transport import Transport

        if self.transport is None:
            self.transport = Transport(self.options, timed=self.timed)
        return self.transport

    async def sleep(self, seconds: float) -> None:
        """Wait `seconds`, or until the connections are closed."""
        sleeper = asyncio.get_running_loop().create_future()
        self._sleepers.add(sleeper)
        try:
            if not self.closed:
                await asyncio.wait([sleeper], timeout=seconds)
        finally:
            self._sleepers.discard(sleeper)

    async def close(self) -> None:
        """Close all connections, and let calls that wait to try again find out."""
        self.closed = True
        for sleeper in list(self._sleepers):
            with suppress(RuntimeError):  # its loop has ended meanwhile
                sleeper.get_loop().call_soon_threadsafe(sleeper.cancel)
        if self.transport is not None:
            await self.transport.close()


def _import_transport() -> None:
    from . import _transport  # pyright: ignore[reportUnusedImport]  # noqa: F401


class Engine:
    """The one request loop; resources call `request`, clients own one each.

    builder:     makes the requests.
    connections: sends them.
    strict:      whether an answer that does not fit its documented type is an error.
    credential:  gives the key of each attempt, None where it is fixed.
    hooks:       are told what happens.
    webhook_secret: what webhooks are verified with, where a call does not say.
    """

    def __init__(
        self,
        builder: RequestBuilder,
        connections: Connections,
        *,
        strict: bool = False,
        credential: Credential | None = None,
        hooks: Iterable[Hook] = (),
    ) -> None:
        self.builder = builder
        self.connections = connections
        self.strict = strict
        self.credential = credential
        self.hooks: tuple[Hook, ...] = tuple(hooks)
        self.webhook_secret: WebhookSecret | None = None
        # None stands for `parsed`: a bound method would be a cycle, and a dropped client would wait for the collector.
        self._conclude: Callable[[Exchange, Any, Any, Any], Any] | None = None
        self._unread = False

    def concluding(self, conclude: Callable[[Exchange, Any, Any, Any], Any], *, unread: bool = False) -> Self:
        """The same engine, whose requests give what `conclude` makes of (exchange, cast_to, event, post).

        unread: whether the body of an answer is left to be read by whoever gets it.
        """
        view = copy.copy(self)
        view._conclude = conclude
        view._unread = unread
        return view

    @property
    def is_view(self) -> bool:
        """Whether requests give something else than what endpoints usually give; see `concluding`."""
        return self._conclude is not None

    @overload
    async def request(
        self,
        method: str,
        path: str,
        cast_to: type[T],
        *,
        post: Callable[[T], T] | None = ...,
        scheduled_ns: int | None = ...,
        **options: Unpack[CallOptions],
    ) -> T: ...
    @overload
    async def request(
        self,
        method: str,
        path: str,
        cast_to: type[T],
        *,
        event: Any,
        stream: Literal[True],
        post: Callable[[AsyncStream[Any]], Any] | None = ...,
        scheduled_ns: int | None = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[Any]: ...
    @overload
    async def request(
        self,
        method: str,
        path: str,
        cast_to: type[T],
        *,
        event: Any,
        stream: bool,
        post: Callable[[Any], Any] | None = ...,
        scheduled_ns: int | None = ...,
        **options: Unpack[CallOptions],
    ) -> T | AsyncStream[Any]: ...
    async def request(
        self,
        method: str,
        path: str,
        cast_to: Any,
        *,
        event: Any = None,
        stream: bool = False,
        post: Callable[[Any], Any] | None = None,
        scheduled_ns: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Send one request and return its answer as a `cast_to`, or as a stream of `event`.

        options:      what goes into the request, see `CallOptions`.
        post:         applied to the decoded answer, or the stream, at once or by ``.parse()`` of a raw response.
        scheduled_ns: when the call was meant to begin, by ``time.perf_counter_ns``; see `Timing.scheduled`.

        Raises:
            APIError: see `_exceptions`; `attempts` lists what was tried.
            TypeError, ValueError: a parameter cannot be sent; nothing was sent.
        """
        call = self.builder.build(method, path, stream=stream or self._unread, **options)
        call.scheduled_ns = scheduled_ns
        del options  # with a thousand calls in flight the garbage collector would go through a thousand of them
        if self.credential is not None:
            call.authorization = self.authorization(call.headers)
            await _authorize(call)
        exchange = await self._perform(call)
        conclude = self._conclude or self.parsed
        return conclude(exchange, cast_to, event if stream else None, post)

    # -- from an exchange to what the caller gets --------------------------------------------------------------------

    def parsed(self, exchange: Exchange, cast_to: Any, event: Any, post: Callable[[Any], Any] | None) -> Any:
        """What the caller of an endpoint usually gets: the answer as a `cast_to`, or a stream of `event`."""
        result = self.decoded(exchange, cast_to) if event is None else self.stream(exchange, event)
        return result if post is None else post(result)

    def decoded(self, exchange: Exchange, cast_to: Any) -> Any:
        """The body of `exchange`, which has been read, as a `cast_to`.

        Raises:
            APIResponseValidationError: it is empty, is not JSON, or (strict mode) does not fit.
        """
        content = exchange.content or b""
        if cast_to is None or cast_to is NoneType:
            return None
        if cast_to is bytes:
            return content
        if cast_to is str or cast_to is Response:
            return exchange.response.text if cast_to is str else exchange.response
        if cast_to is HttpxBinaryResponseContent:
            return HttpxBinaryResponseContent(exchange.response)
        try:
            result = decode(cast_to, content, strict=self.strict)
        except ModelDecodeError as error:
            result = self._decoded_events(exchange, cast_to, error)
        request_id = exchange.http.headers.get("x-request-id")
        if request_id is not None and isinstance(result, Model):
            vars(result)["_request_id"] = request_id  # not through `Model.__setattr__`, for 2 % of a request
        return result

    def _decoded_events(self, exchange: Exchange, cast_to: Any, error: ModelDecodeError) -> Any:
        """The answer of a server that sends events where they were not asked for; anything else is unusable."""
        from ._stream_shape import joined_events

        whole = joined_events(exchange.content or b"") if error.path is None else None
        try:
            if whole is not None:
                return decode(cast_to, whole, strict=self.strict)
        except ModelDecodeError as own:
            error = own
        failure = unusable(exchange.response, error)
        failure.attempts = exchange.failures
        raise failure from error

    def stream(self, exchange: Exchange, event: Any) -> AsyncStream[Any]:
        """`exchange`, whose body is not read yet, as a stream of `event`."""
        from ._streaming import AsyncStream

        ended = self._stream_ended if self.hooks else None
        return AsyncStream(exchange, event, strict=self.strict, again=self._again, ended=ended)

    async def open_socket(
        self,
        path: str,
        *,
        query: Query | None = None,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        settings: SocketSettings,
        max_retries: int | None = None,
    ) -> WebSocket:
        """Open a socket. The handshake is a request like others: it is retried, limited and reported as they are.

        max_retries: attempts after the first, in place of the client's.

        Raises:
            APIStatusError: the server refused, or leads to another origin.
            APIConnectionError, APITimeoutError: there was no answer, or none that opens a socket.
        """
        begin = await _load_handshake()
        url, headers = self.builder.socket(path, query=query, extra_query=extra_query, extra_headers=extra_headers)
        for redirects_left in reversed(range(_MAX_REDIRECTS)):
            handshake = begin(url, settings)
            ready = with_headers(headers, handshake.headers)
            call = self.builder.handshake(url, ready, open_timeout=settings.open_timeout, max_retries=max_retries)
            call.authorization = self.authorization(call.headers)
            await _authorize(call)
            try:
                return handshake.finish(await self._perform(call))
            except APIStatusError as error:
                url = redirect_target(error) or ""
                if not url or not redirects_left or not self.connections.options.follow_redirects:
                    raise
        raise AssertionError("unreachable")

    async def warm(self, connections: int) -> int:
        """Open up to `connections` connections ahead; returns how many are open. See `Transport.warm`."""
        call = self.builder.build("GET", "/")
        self._check_open(call)
        transport = self.connections.transport or await self.connections.load()
        return await transport.warm(call, connections)

    def authorization(self, headers: Mapping[str, str]) -> Authorization | None:
        """What gives the token of a request with `headers`; None if they hold all that is needed."""
        if self.credential is None:
            return None
        from ._credentials import Authorization

        awaiting = (name for name in ("Authorization", "api-key") if AWAITED_TOKEN in headers.get(name, ""))
        return next((Authorization(self.credential, name, headers[name]) for name in awaiting), None)

    # -- attempts ------------------------------------------------------------------------------------------------

    async def _perform(self, call: Call) -> Exchange:
        """Send `call` until it is answered or no further attempt is worth it."""
        started = monotonic()
        try:
            return await self._attempt(call, 1)
        except APIError as error:
            failure = error
        return await self._retry(call, failure, monotonic() - started, ())

    async def _attempt(self, call: Call, number: int, slept: float = 0.0) -> Exchange:
        """Send `call` once.

        slept: seconds waited before.

        Raises:
            APIStatusError: the server refused it.
            APIConnectionError: there was no answer.
        """
        self._check_open(call)
        transport = self.connections.transport or await self.connections.load()
        arrivals = _begin_timing(call, slept) if transport.timed else None
        logged = _log.enabled()
        if logged:
            _log.log_request(call.method, call.url, call.headers, number - 1)
        if self.hooks:
            from ._hooks import AttemptStarted, emit

            emit(self.hooks, AttemptStarted(call.request, number))
        exchange = await transport.send(call, arrivals)
        status = exchange.http.status
        if logged:
            request_id = exchange.http.headers.get("x-request-id")
            _log.log_answer(call.method, call.url, status, request_id, exchange.ended - exchange.started)
        if not (status == 101 if call.upgrade else 200 <= status < 300):
            raise refusal(exchange.response)
        if self.hooks:
            from ._hooks import AnswerReceived, emit

            timing = arrivals.timing if arrivals is not None else None
            emit(self.hooks, AnswerReceived(exchange.response, number, timing))
        return exchange

    def _check_open(self, call: Call) -> None:
        if self.connections.closed:
            error = APIConnectionError(message="The client has been closed; make a new one.", request=call.request)
            error.repeatable = False
            raise error

    async def _again(self, exchange: Exchange, failure: APIError, begun: bool) -> Exchange:
        """A new answer to the request of `exchange`, whose stream broke; if it had `begun`, nothing can be repeated."""
        elapsed = monotonic() - exchange.started
        return await self._retry(exchange.call, failure, elapsed, exchange.failures, final=begun)

    async def _retry(
        self, call: Call, failure: APIError, elapsed: float, earlier: tuple[Attempt, ...], *, final: bool = False
    ) -> Exchange:
        """Go on after an attempt that failed with `failure` after `elapsed` seconds; `earlier` are those before it.

        final: whether `failure` is raised whatever the policy says.
        """
        repeater = Repeater(call, self._attempt, self.connections.sleep, self.hooks, earlier)
        exchange = await repeater.go_on(failure, elapsed, final=final or self.connections.closed)
        exchange.failures = tuple(repeater.attempts)
        return exchange

    def _stream_ended(self, exchange: Exchange, completed: bool, events: int) -> None:
        from ._hooks import StreamEnded, emit

        timing = exchange.arrivals.timing if exchange.arrivals is not None else None
        emit(self.hooks, StreamEnded(exchange.response, completed, events, timing))


async def _load_handshake() -> type[Handshake]:
    """What opens sockets. websockets is imported here, off the loop."""
    if "openai_async._websocket" not in sys.modules:
        await asyncio.get_running_loop().run_in_executor(None, _import_websocket)
    from ._websocket import Handshake

    return Handshake


def _import_websocket() -> None:
    from . import _websocket  # pyright: ignore[reportUnusedImport]  # noqa: F401


async def _authorize(call: Call) -> None:
    """Put the token of its credential into `call`, if it has one."""
    if call.authorization is not None:
        call.headers = with_headers(call.headers, await call.authorization.header(call))


def _begin_timing(call: Call, slept: float) -> Arrivals:
    from ._timing import Arrivals, Timing, scheduled_ns

    scheduled = call.scheduled_ns if call.scheduled_ns is not None else scheduled_ns()
    return Arrivals(Timing(scheduled=scheduled, started=perf_counter_ns(), retry_sleep=int(slept * 1e9)))
