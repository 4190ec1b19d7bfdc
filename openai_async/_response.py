"""Answers with their HTTP side: read to the end (`LegacyAPIResponse`) or still on their way (`AsyncAPIResponse`).

The names are those of the official package, where `LegacyAPIResponse` is what ``with_raw_response`` gives.
"""

from __future__ import annotations

import codecs
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from contextlib import contextmanager
from datetime import timedelta
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_args, get_origin, overload

from ._foreign_errors import CLIENT_ERRORS, map_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._engine import Engine
    from ._exchange import Exchange
    from ._http import Request, Response
    from ._timing import Timing

__all__ = [
    "AsyncAPIResponse",
    "AsyncResponseContextManager",
    "LegacyAPIResponse",
    "StreamedView",
    "raw_engine",
    "streamed_engine",
]

T = TypeVar("T")
To = TypeVar("To")


class _Answer(Generic[T]):
    """What is known of an answer when its headers are here."""

    def __init__(
        self, exchange: Exchange, engine: Engine, cast_to: Any, event: Any, post: Callable[[Any], Any] | None
    ) -> None:
        self._exchange = exchange
        self._engine = engine
        self._cast_to = cast_to
        self._event = event
        self._post = post
        self._parsed: dict[Any, Any] = {}

    @property
    def http_response(self) -> Response:
        """The answer as a plain value."""
        return self._exchange.response

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers; names compare without regard to case."""
        return self._exchange.response.headers

    @property
    def status_code(self) -> int:
        """The answer's status."""
        return self._exchange.http.status

    @property
    def request_id(self) -> str | None:
        """The server's name for the request."""
        return self._exchange.http.headers.get("x-request-id")

    @property
    def http_request(self) -> Request:
        """The request as it was sent, secrets taken out."""
        return self._exchange.call.request

    @property
    def http_version(self) -> str:
        """``HTTP/1.1``, or what else the server speaks."""
        version = self._exchange.http.version
        return f"HTTP/{version.major}.{version.minor}" if version is not None else "HTTP/1.1"

    @property
    def method(self) -> str:
        """The request's method."""
        return self._exchange.call.method

    @property
    def url(self) -> str:
        """Address that answered, after redirects."""
        return str(self._exchange.http.url)

    @property
    def is_closed(self) -> bool:
        """Whether nothing more can be read."""
        return self._exchange.http.closed

    @property
    def elapsed(self) -> timedelta:
        """Time from sending the request to the end of the answer, or of one still on its way to its headers."""
        return timedelta(seconds=self._exchange.ended - self._exchange.started)

    @property
    def retries_taken(self) -> int:
        """How many attempts failed before this one."""
        return len(self._exchange.failures)

    @property
    def timing(self) -> Timing | None:
        """When things happened, for clients with ``timing=True``."""
        arrivals = self._exchange.arrivals
        return None if arrivals is None else arrivals.timing

    def _parse(self, to: Any) -> Any:
        key = id(to) if to is not None else None
        if key not in self._parsed:
            if to is None:
                self._parsed[key] = self._engine.parsed(self._exchange, self._cast_to, self._event, self._post)
            else:
                event = _event_of(to)
                self._parsed[key] = self._engine.parsed(self._exchange, to, event, None)
        return self._parsed[key]

    def __repr__(self) -> str:
        http = self._exchange.http
        return f"<{type(self).__name__} [{http.status} {http.reason}] type={self._cast_to!r}>"


class LegacyAPIResponse(_Answer[T]):
    """An answer read to its end, from ``with_raw_response``: headers and status, `text`, `content` and `parse`.

    The body of a stream is not read; `parse` gives the stream.
    """

    @property
    def content(self) -> bytes:
        """The body."""
        return self._exchange.content or b""

    @property
    def text(self) -> str:
        """The body as text."""
        return self._exchange.response.text

    def json(self) -> Any:
        """The body as parsed JSON.

        Raises:
            ValueError: it is not JSON.
        """
        return self._exchange.response.json()

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[To]) -> To: ...
    def parse(self, *, to: Any = None) -> Any:
        """What the endpoint usually returns, or the body as a `to`.

        Raises:
            APIResponseValidationError: the body is empty, is not JSON, or (strict mode) does not fit.
        """
        return self._parse(to)


class AsyncAPIResponse(_Answer[T]):
    """An answer whose body is still on its way, from ``with_streaming_response``.

    Every method that reads raises APIConnectionError if the connection breaks.
    """

    async def read(self) -> bytes:
        """The whole body."""
        exchange = self._exchange
        if exchange.content is None:
            with _mapped_errors(exchange):
                exchange.content = await exchange.http.read()
        return exchange.content

    async def text(self) -> str:
        """The whole body as text."""
        await self.read()
        return self._exchange.response.text

    async def json(self) -> Any:
        """The whole body as parsed JSON.

        Raises:
            ValueError: it is not JSON.
        """
        await self.read()
        return self._exchange.response.json()

    @overload
    async def parse(self) -> T: ...
    @overload
    async def parse(self, *, to: type[To]) -> To: ...
    async def parse(self, *, to: Any = None) -> Any:
        """What the endpoint usually returns, or the body as a `to`; a stream comes as an `AsyncStream`.

        Raises:
            APIResponseValidationError: the body is empty, is not JSON, or (strict mode) does not fit.
        """
        if (self._event if to is None else _event_of(to)) is None:
            await self.read()
        return self._parse(to)

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces as they arrive, or of `chunk_size` bytes."""
        exchange = self._exchange
        if exchange.content is not None:
            step = chunk_size or len(exchange.content) or 1
            for start in range(0, len(exchange.content), step):
                yield exchange.content[start : start + step]
            return
        held = bytearray()
        with _mapped_errors(exchange):
            while piece := await exchange.http.content.readany():
                if chunk_size is None:
                    yield piece
                    continue
                held += piece
                while len(held) >= chunk_size:
                    yield bytes(held[:chunk_size])
                    del held[:chunk_size]
        if held:
            yield bytes(held)

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """The body as pieces of text; a character is never cut in two."""
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        async for piece in self.iter_bytes(chunk_size):
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", True):
            yield text

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body line by line, without the line ends (LF, CR LF)."""
        held = ""
        async for text in self.iter_text():
            *lines, held = (held + text).split("\n")
            for line in lines:
                yield line.removesuffix("\r")
        if held:
            yield held

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to the path `file` as it arrives, off the event loop.

        Raises:
            OSError: the file cannot be written.
        """
        import anyio

        async with await anyio.open_file(file, "wb") as opened:
            async for piece in self.iter_bytes(chunk_size):
                await opened.write(piece)

    async def close(self) -> None:
        """Give the rest of the body up and free the connection."""
        self._exchange.http.close()


class AsyncResponseContextManager(Generic[T]):
    """A call that is sent on entering an ``async with`` block, and whose connection is freed on leaving it."""

    def __init__(self, pending: Awaitable[AsyncAPIResponse[T]]) -> None:
        self._pending = pending
        self._response: AsyncAPIResponse[T] | None = None

    async def __aenter__(self) -> AsyncAPIResponse[T]:
        self._response = await self._pending
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._response is not None:
            await self._response.close()


class StreamedView:
    """The endpoints of a resource, each giving a context manager instead of an awaitable."""

    def __init__(self, resource: object) -> None:
        self._resource = resource

    def __getattr__(self, name: str) -> Any:
        found: Any = getattr(self._resource, name)
        if not callable(found):
            return StreamedView(found)

        def method(*args: Any, **kwargs: Any) -> AsyncResponseContextManager[Any]:
            pending: Any = found(*args, **kwargs)
            return AsyncResponseContextManager(pending)

        return method

    def __dir__(self) -> list[str]:
        return dir(self._resource)


def raw_engine(engine: Engine) -> Engine:
    """`engine`, giving a `LegacyAPIResponse` for each request."""

    def conclude(exchange: Exchange, cast_to: Any, event: Any, post: Any) -> LegacyAPIResponse[Any]:
        return LegacyAPIResponse(exchange, engine, cast_to, event, post)

    return engine.concluding(conclude)


def streamed_engine(engine: Engine) -> Engine:
    """`engine`, giving an `AsyncAPIResponse` for each request, whose body is not read."""

    def conclude(exchange: Exchange, cast_to: Any, event: Any, post: Any) -> AsyncAPIResponse[Any]:
        return AsyncAPIResponse(exchange, engine, cast_to, event, post)

    return engine.concluding(conclude, unread=True)


def _event_of(to: Any) -> Any:
    """The type of events if `to` is a type of streams: ``AsyncStream[ChatCompletionChunk]`` or its sync view."""
    origin: Any = get_origin(to)
    return get_args(to)[0] if getattr(origin, "__name__", "").removeprefix("Async") == "Stream" else None


@contextmanager
def _mapped_errors(exchange: Exchange) -> Generator[None, None, None]:
    """Inside, errors of aiohttp become errors of this package."""
    try:
        yield
    except CLIENT_ERRORS as error:
        raise map_error(error, exchange.call) from error
