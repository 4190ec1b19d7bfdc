"""Answers with their HTTP side: read to the end (`LegacyAPIResponse`) or still on their way (`AsyncAPIResponse`).

The names are those of the official package, where `LegacyAPIResponse` is what ``with_raw_response`` gives.
"""

from __future__ import annotations

import codecs
import os
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator
from contextlib import aclosing, contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_args, get_origin, overload

from ._foreign_errors import CLIENT_ERRORS, map_error
from ._official_names import serve_sync
from ._response_head import ResponseHead, WholeResponse
from ._streaming import AsyncStream

if TYPE_CHECKING:
    from ._engine import Engine
    from ._exchange import Exchange
    from .sync._response import APIResponse as APIResponse, ResponseContextManager as ResponseContextManager  # noqa: PLC0414

__all__ = [
    "AsyncAPIResponse",
    "AsyncResponseContextManager",
    "LegacyAPIResponse",
    "StreamedView",
    "raw_engine",
    "streamed_engine",
]

serve_sync(globals(), APIResponse="sync._response", ResponseContextManager="sync._response")

T = TypeVar("T")
To = TypeVar("To")
ResponseT = TypeVar("ResponseT", bound="AsyncAPIResponse[Any]")


class _Answer(ResponseHead[T]):
    """An answer and what makes the usual result of it."""

    def __init__(
        self, exchange: Exchange, engine: Engine, cast_to: Any, event: Any, post: Callable[[Any], Any] | None
    ) -> None:
        super().__init__(exchange, cast_to)
        self._engine = engine
        self._event = event
        self._post = post
        self._parsed: dict[int, tuple[Any, Any]] = {}

    def _parse(self, to: Any) -> Any:
        key = id(to)
        if key not in self._parsed:
            if to is None:
                result = self._engine.parsed(self._exchange, self._cast_to, self._event, self._post)
            else:
                result = self._engine.parsed(self._exchange, to, _event_of(to), None)
            self._parsed[key] = to, result  # with the type, so that no other can get its id
        return self._parsed[key][1]


class LegacyAPIResponse(_Answer[T], WholeResponse[T]):
    """An answer read to its end, from ``with_raw_response``: headers and status, `text`, `content` and `parse`.

    The body of a stream is not read; `parse` gives the stream.
    """

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

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes, None]:
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
                if not chunk_size:
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
        held: list[str] = []  # pieces of one line, joined once
        async for text in self.iter_text():
            end, *more = text.split("\n")
            held.append(end)
            for begin in more:
                yield "".join(held).removesuffix("\r")
                held = [begin]
        if rest := "".join(held):
            yield rest

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to the path `file` as it arrives, off the event loop and without holding it in memory.

        It is written to a file beside the path, which takes the path's place when all of it is here. If the download
        breaks off, that file is removed, and what the path held before stays.

        chunk_size: bytes that are written at once, 1 MiB by default.

        Raises:
            OSError: the file cannot be written.
        """
        from ._download import WRITE_SIZE, save

        async with aclosing(self.iter_bytes()) as pieces:
            await save(pieces, file, chunk_size or WRITE_SIZE)

    async def close(self) -> None:
        """Give the rest of the body up and free the connection. A stream of it has then ended, too."""
        for _, parsed in self._parsed.values():
            if isinstance(parsed, AsyncStream):
                await parsed.close()
        self._exchange.http.close()


class AsyncResponseContextManager(Generic[ResponseT]):
    """A call that is sent on entering an ``async with`` block, and whose connection is freed on leaving it."""

    def __init__(self, pending: Awaitable[ResponseT]) -> None:
        self._pending = pending
        self._response: ResponseT | None = None

    async def __aenter__(self) -> ResponseT:
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
        self.resource = resource

    def __getattr__(self, name: str) -> Any:
        found: Any = getattr(self.resource, name)
        if not callable(found):
            return StreamedView(found)

        def method(*args: Any, **kwargs: Any) -> AsyncResponseContextManager[Any]:
            pending: Any = found(*args, **kwargs)
            return AsyncResponseContextManager(pending)

        return method

    def __dir__(self) -> list[str]:
        return dir(self.resource)


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
