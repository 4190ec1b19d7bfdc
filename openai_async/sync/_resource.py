"""The base of the generated sync resources, and the ways to hand a call to the loop thread."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from ._response import ResponseContextManager
from ._runner import run
from ._view import run_view

if TYPE_CHECKING:
    from typing import Concatenate, ParamSpec

    from ._response import APIResponse, LegacyAPIResponse

    P = ParamSpec("P")

__all__ = ["PLAIN", "RAW", "STREAMED", "Mode", "SyncResource"]

T = TypeVar("T")
RawT = TypeVar("RawT")
StreamedT = TypeVar("StreamedT")


class Mode(NamedTuple):
    """What a sync method does with the awaitable its async counterpart returns.

    run:  for results that are the same in both worlds.
    view: for results that need a sync view, such as streams and pages.
    """

    run: Callable[[Any], Any]
    view: Callable[[Any], Any]


PLAIN = Mode(run, run_view)
RAW = Mode(run_view, run_view)
STREAMED = Mode(ResponseContextManager, ResponseContextManager)


class AsWritten:
    """An async resource whose methods are those of its source, whatever took their place since then.

    Tracers wrap both the sync method and the async one behind it, and what is deprecated warns in both: one call would
    count twice.
    """

    __slots__ = ("_methods", "_resource")

    def __init__(self, resource: Any) -> None:
        self._resource = resource
        self._methods: dict[str, Any] = getattr(resource.__class__, "_written", {})

    def __getattr__(self, name: str) -> Any:
        if name in AsWritten.__slots__:  # while being copied or unpickled
            raise AttributeError(name)
        method = self._methods.get(name)
        return getattr(self._resource, name) if method is None else method.__get__(self._resource)


def as_written(resource: Any) -> Any:
    """`resource`, or the view that gives its streamed responses, with the methods of its source."""
    view: Any = resource.__class__
    return view(AsWritten(resource.resource)) if view.__name__ == "StreamedView" else AsWritten(resource)


class SyncResource(Generic[RawT, StreamedT]):
    """A group of endpoints, over the async resource that does the work.

    The parameters are what checkers know of its two views: classes in a stub, which tools/gen_views.py writes.
    """

    _async: Any

    def __init__(self, resource: Any, mode: Mode = PLAIN) -> None:
        self._async = as_written(resource)
        self._mode = mode

    @property
    def with_raw_response(self) -> RawT:
        """The same endpoints, giving the HTTP answer: headers, status, text; ``.parse()`` gives the usual result."""
        return cast("RawT", type(self)(self._async.with_raw_response, RAW))

    @property
    def with_streaming_response(self) -> StreamedT:
        """The same endpoints as context managers; the answer is read inside the ``with`` block, piece by piece."""
        return cast("StreamedT", type(self)(self._async.with_streaming_response, STREAMED))

    def _run(self, awaitable: Awaitable[T]) -> T:
        return cast("T", self._mode.run(awaitable))

    def _view(self, awaitable: Any) -> Any:
        return self._mode.view(awaitable)


if TYPE_CHECKING:  # what the stubs make methods of views with

    def raw(method: Callable[Concatenate[Any, P], T]) -> Callable[Concatenate[Any, P], LegacyAPIResponse[T]]:
        """`method`, giving the response that has its result."""
        ...

    def streamed(
        method: Callable[Concatenate[Any, P], T],
    ) -> Callable[Concatenate[Any, P], ResponseContextManager[APIResponse[T]]]:
        """`method`, giving the block in which its response is read."""
        ...
