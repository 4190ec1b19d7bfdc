"""The sync views of raw and streamed responses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager
from inspect import isawaitable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from ._runner import current, run
from ._view import run_view, view

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta

    from .._http import Request

__all__ = ["APIResponse", "LegacyAPIResponse", "ResponseContextManager"]

T = TypeVar("T")
To = TypeVar("To")


class _Answer(Generic[T]):
    """What is known of an answer when its headers are here."""

    if TYPE_CHECKING:
        headers: Mapping[str, str]
        status_code: int
        request_id: str | None
        http_request: Request
        http_version: str
        method: str
        url: str
        is_closed: bool
        elapsed: timedelta
        retries_taken: int
    else:

        def __getattr__(self, name: str) -> Any:
            if name == "_async":  # while being copied or unpickled
                raise AttributeError(name)
            return getattr(self._async, name)

    def __init__(self, response: Any) -> None:
        self._async = response

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[To]) -> To: ...
    def parse(self, *, to: Any = None) -> Any:
        """What the endpoint usually returns, or the body as a `to`; a stream comes as a `Stream`."""
        parse: Callable[..., Any] = self._async.parse
        return run_view(_call(parse) if to is None else _call(parse, to=to))

    def __repr__(self) -> str:
        return repr(self._async)


class LegacyAPIResponse(_Answer[T]):
    """An answer read to its end, from ``with_raw_response``: headers and status, `text`, `content` and `parse`."""

    if TYPE_CHECKING:
        text: str
        content: bytes

    def json(self) -> Any:
        """The body as parsed JSON."""
        return self._async.json()


class APIResponse(_Answer[T]):
    """An answer whose body is still on its way, from ``with_streaming_response``."""

    def read(self) -> bytes:
        """The whole body."""
        return cast("bytes", run(self._async.read()))

    def text(self) -> str:
        """The whole body as text."""
        return cast("str", run(self._async.text()))

    def json(self) -> Any:
        """The whole body as parsed JSON."""
        return run(self._async.json())

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces as they arrive, or of `chunk_size` bytes."""
        return _iterate(self._async.iter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """The body as pieces of text; a character is never cut in two."""
        return _iterate(self._async.iter_text(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """The body line by line, without the line ends."""
        return _iterate(self._async.iter_lines())

    def stream_to_file(self, file: Any, *, chunk_size: int | None = None) -> None:
        """Write the body to the path `file` as it arrives; the pieces never leave the loop thread."""
        run(self._async.stream_to_file(file, chunk_size=chunk_size))

    def close(self) -> None:
        """Give the rest of the body up and free the connection."""
        run(self._async.close())


class ResponseContextManager(Generic[T]):
    """A call that is sent when the ``with`` block is entered and whose connection is freed when it is left."""

    def __init__(self, pending: AbstractAsyncContextManager[Any]) -> None:
        self._pending = pending

    def __enter__(self) -> T:
        return cast("T", view(run(_call(self._pending.__aenter__))))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        run(_call(self._pending.__aexit__, kind, error, traceback))


async def _call(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """`function`, called on the loop thread: what it makes there, such as a stream, belongs to that loop."""
    result = function(*args, **kwargs)
    return await result if isawaitable(result) else result


async def _next(items: AsyncIterator[T]) -> T:
    return await items.__anext__()


def _iterate(items: Any) -> Iterator[Any]:
    runner = current()
    try:
        while True:
            try:
                item = runner.run(_next(items))
            except StopAsyncIteration:
                return
            yield item
    finally:
        runner.later(items.aclose)  # this may be the garbage collector, which must not wait
