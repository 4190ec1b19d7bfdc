"""From async results to their sync views, chosen by type."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import iscoroutine
from typing import Any, cast

from ._runner import run

__all__ = ["run_view", "view"]


def run_view(awaitable: Awaitable[Any]) -> Any:
    """The result of `awaitable`, which runs on the loop thread, as its sync view."""
    return view(run(awaitable if iscoroutine(awaitable) else _await(awaitable)))


def view(result: Any) -> Any:
    """The sync counterpart of an async stream, page or response; any other value as it is."""
    kind = cast("Any", type(result))
    wrap = _views.get(kind)
    if wrap is None:
        wrap = _views[kind] = _choose(kind)
    return wrap(result)


async def _await(awaitable: Awaitable[Any]) -> Any:
    return await awaitable


def _same(result: Any) -> Any:
    return result


def _choose(kind: type[Any]) -> Callable[[Any], Any]:
    # The modules are named here and not at the top: by now the async ones are loaded, and whoever never asks for a page
    # does not load the code for pages.
    from ._agent_stream import AgentSessionEventStream
    from ._pagination import PAGES
    from ._response import APIResponse, LegacyAPIResponse
    from ._streaming import Stream

    wraps: dict[str, Callable[[Any], Any]] = {
        "AsyncStream": Stream,
        "AsyncAgentSessionEventStream": AgentSessionEventStream,
        "LegacyAPIResponse": LegacyAPIResponse,
        "AsyncAPIResponse": APIResponse,
        **PAGES,
    }
    for base in kind.__mro__:
        if base.__name__ in wraps and base.__module__.startswith(_PACKAGE):
            return wraps[base.__name__]
    return _same


_PACKAGE = __name__.partition(".")[0]
_views: dict[type[Any], Callable[[Any], Any]] = {}
