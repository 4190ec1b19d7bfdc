"""The base of every resource: a group of endpoints that share an engine."""

from __future__ import annotations

from inspect import unwrap
from types import FunctionType
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine
    from typing import Any, Concatenate, ParamSpec

    from ._engine import Engine
    from ._response import AsyncAPIResponse, AsyncResponseContextManager, LegacyAPIResponse

    P = ParamSpec("P")
    T = TypeVar("T")

__all__ = ["AsyncResource"]

RawT = TypeVar("RawT")
StreamedT = TypeVar("StreamedT")


class AsyncResource(Generic[RawT, StreamedT]):
    """A group of endpoints. Making one is free: it holds nothing but the engine of its client.

    The parameters are what checkers know of its two views: classes in a stub, which tools/gen_views.py writes.
    """

    _written: ClassVar[dict[str, Callable[..., Any]]] = {}

    def __init_subclass__(cls) -> None:
        """Keep the methods as they were written: programs may replace those of the class, to trace calls say."""
        super().__init_subclass__()
        own = {name: value for name, value in vars(cls).items() if isinstance(value, FunctionType)}
        # Below the wrapper that warns of what is deprecated: whoever calls what was written, has warned of it.
        plain = {name: unwrap(value) for name, value in own.items() if hasattr(value, "__deprecated__")}
        cls._written = {**cls._written, **own, **plain}

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def with_raw_response(self) -> RawT:
        """The same endpoints, giving the HTTP answer: headers, status, text; ``.parse()`` gives the usual result."""
        from ._response import raw_engine

        return cast("RawT", type(self)(raw_engine(self._engine)))

    @property
    def with_streaming_response(self) -> StreamedT:
        """The same endpoints as context managers; the answer is read in the ``async with`` block, piece by piece."""
        from ._response import StreamedView, streamed_engine

        return cast("StreamedT", StreamedView(type(self)(streamed_engine(self._engine))))


if TYPE_CHECKING:  # what the stubs make methods of views with

    def raw(
        method: Callable[Concatenate[Any, P], Awaitable[T]],
    ) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, LegacyAPIResponse[T]]]:
        """`method`, giving the response that has its result."""
        ...

    def streamed(
        method: Callable[Concatenate[Any, P], Awaitable[T]],
    ) -> Callable[Concatenate[Any, P], AsyncResponseContextManager[AsyncAPIResponse[T]]]:
        """`method`, giving the block in which its response is read."""
        ...
