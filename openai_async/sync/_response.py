"""The sync views of raw and streamed responses."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager
from inspect import isawaitable
from types import TracebackType
from typing import Any, Generic, TypeVar, cast, overload

from .._response_head import ResponseHead, WholeResponse
from ._runner import Runner, current, run
from ._view import view

__all__ = ["APIResponse", "LegacyAPIResponse", "ResponseContextManager"]

T = TypeVar("T")
To = TypeVar("To")


class _Answer(ResponseHead[T]):
    """An answer, over the async view of it, which makes the usual result."""

    def __init__(self, response: Any) -> None:
        super().__init__(response._exchange, response._cast_to)
        self._async = response

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[To]) -> To: ...
    def parse(self, *, to: Any = None) -> Any:
        """What the endpoint usually returns, or the body as a `to`; a stream comes as a `Stream`."""
        parse: Callable[..., Any] = self._async.parse
        return view(self._run(_call(parse) if to is None else _call(parse, to=to)))

    def _run(self, coro: Coroutine[Any, Any, Any]) -> Any:
        return run(coro)


class LegacyAPIResponse(_Answer[T], WholeResponse[T]):
    """An answer read to its end, from ``with_raw_response``: headers and status, `text`, `content` and `parse`.

    The body of a stream is not read; `parse` gives the stream.
    """


class APIResponse(_Answer[T]):
    """An answer whose body is still on its way, from ``with_streaming_response``.

    Every method that reads raises APIConnectionError if the connection breaks, and RuntimeError in a forked child,
    since the connection belongs to the parent process.
    """

    def __init__(self, response: Any) -> None:
        super().__init__(response)
        self._runner = current()

    def read(self) -> bytes:
        """The whole body."""
        return cast("bytes", self._run(self._async.read()))

    def text(self) -> str:
        """The whole body as text."""
        return cast("str", self._run(self._async.text()))

    def json(self) -> Any:
        """The whole body as parsed JSON.

        Raises:
            ValueError: it is not JSON.
        """
        return self._run(self._async.json())

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces as they arrive, or of `chunk_size` bytes."""
        return _iterate(self._runner, self._async.iter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as pieces of text; a character is never cut in two."""
        return _iterate(self._runner, self._async.iter_text(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without the line ends (LF, CR LF)."""
        return _iterate(self._runner, self._async.iter_lines())

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to the path `file` as it arrives; the pieces never come to the calling thread.

        It is written to a file beside the path, which takes the path's place when all of it is here. If the download
        breaks off, that file is removed, and what the path held before stays.

        chunk_size: bytes that are written at once, 1 MiB by default.

        Raises:
            OSError: the file cannot be written.
        """
        self._run(self._async.stream_to_file(file, chunk_size=chunk_size))

    def close(self) -> None:
        """Give the rest of the body up and free the connection."""
        if self._runner.usable:
            self._run(self._async.close())

    def _run(self, coro: Coroutine[Any, Any, Any]) -> Any:
        return self._runner.run(coro)


class ResponseContextManager(Generic[T]):
    """A call that is sent when the ``with`` block is entered and whose connection is freed when it is left."""

    def __init__(self, pending: AbstractAsyncContextManager[Any]) -> None:
        self._pending = pending
        self._runner: Runner | None = None

    def __enter__(self) -> T:
        self._runner = current()
        return cast("T", view(self._runner.run(_call(self._pending.__aenter__))))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._runner is not None and self._runner.usable:
            self._runner.run(_call(self._pending.__aexit__, kind, error, traceback))


async def _call(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """`function`, called on the loop thread: what it makes there, such as a stream, belongs to that loop."""
    result = function(*args, **kwargs)
    return await result if isawaitable(result) else result


async def _next(items: AsyncIterator[T]) -> T:
    return await items.__anext__()


def _iterate(runner: Runner, items: Any) -> Iterator[Any]:
    try:
        while True:
            try:
                item = runner.run(_next(items))
            except StopAsyncIteration:
                return
            yield item
    finally:
        runner.later(items.aclose)  # this may be the garbage collector, which must not wait
