"""Waiting for work that the server does in the background: one loop for all ``*_and_poll``, ``poll`` and ``wait_...``.

The state is asked for until it is final. Between two requests the loop waits for as long as the caller wants, else for
as long as the server suggests (``openai-poll-after-ms``), else a second. A `deadline`, the client's or that of a block,
bounds all of it, not each request.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import contextmanager, nullcontext
from functools import partial
from inspect import isawaitable
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from ._deadline import Deadline, deadline
from ._exceptions import DeadlineExceededError, PollTimeoutError
from ._types import Headers, Omit, omit

if TYPE_CHECKING:
    from typing import ParamSpec

    from ._engine import Engine
    from ._response import LegacyAPIResponse

    P = ParamSpec("P")

__all__ = ["one_call", "poll", "quiet"]

T = TypeVar("T")

_INTERVAL = 1000.0  # milliseconds


@contextmanager
def one_call(engine: Engine, **numbers: float | Omit) -> Generator[Deadline | None]:
    """Inside, all requests are parts of one call, which the deadline of the client bounds as a whole.

    numbers: what is going to be polled with, so that it is refused before anything is sent.

    Raises:
        TypeError, ValueError: one of them is no finite number, or negative; or `engine` gives raw responses, of which
            there would be several.
    """
    if engine.is_view:
        raise TypeError("this method sends several requests, so there is no one response; call it on the client itself")
    for name, value in numbers.items():
        _check(name, value)
    end = engine.builder.deadline()
    with nullcontext() if end is None else deadline(end.remaining()):
        yield end


def quiet(method: Callable[P, T]) -> Callable[P, T]:
    """`method` without its warning if it is deprecated: whoever uses a helper was warned by that one."""
    bound: Any = method
    function: Any = getattr(bound, "__func__", None)  # what took the place of a method may have none
    return partial(function.__wrapped__, bound.__self__) if hasattr(function, "__deprecated__") else method


async def poll(
    engine: Engine,
    retrieve: Callable[[Headers], Awaitable[LegacyAPIResponse[T]]],
    done: Callable[[T], bool],
    *,
    poll_interval_ms: float | Omit = omit,
    max_wait_seconds: float | Omit = omit,
    progress: Callable[[T], object] | None = None,
) -> T:
    """Ask for a state until it is `done`, and return it.

    retrieve:         asks for it once, sending these headers besides others.
    poll_interval_ms: milliseconds between two requests; by default what the server suggests, else 1,000.
    max_wait_seconds: how long to wait; at its end the state is asked for a last time. No limit by default.
    progress:         told each state, the last one included; may be a coroutine function.

    Raises:
        PollTimeoutError: the state was not `done` in time; `last` is the newest one.
        TypeError, ValueError: a number is no finite one, or negative.
    """
    with one_call(engine, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds) as end:
        interval = _INTERVAL if isinstance(poll_interval_ms, Omit) else poll_interval_ms
        longest = math.inf if isinstance(max_wait_seconds, Omit) else max_wait_seconds
        headers = _headers(poll_interval_ms)
        begun = monotonic()
        response: LegacyAPIResponse[T] | None = None
        while True:
            try:
                response = await retrieve(headers)
            except DeadlineExceededError as error:
                if response is None:
                    raise
                raise _too_late(response, begun) from error
            state = response.parse()
            if progress is not None and isawaitable(told := progress(state)):
                await told
            if done(state):
                return state
            if isinstance(poll_interval_ms, Omit):
                interval = _suggested(response.headers) or interval
            left = begun + longest - monotonic()
            wait = min(interval / 1000, left)
            # As between two attempts of a request: a wait that would reach the deadline is not begun.
            if left <= 0 or (end is not None and wait >= end.remaining()):
                raise _too_late(response, begun)
            await asyncio.sleep(wait)


def _headers(poll_interval_ms: float | Omit) -> Headers:
    headers: dict[str, str | Omit] = {"X-Stainless-Poll-Helper": "true"}
    if not isinstance(poll_interval_ms, Omit):
        headers["X-Stainless-Custom-Poll-Interval"] = str(poll_interval_ms)
    return headers


def _suggested(headers: Mapping[str, str]) -> float | None:
    """Milliseconds that the server suggests to wait, None if it suggests nothing or nonsense."""
    try:
        suggested = float(headers.get("openai-poll-after-ms", ""))
    except ValueError:
        return None
    return suggested if 0 < suggested < math.inf else None


def _too_late(response: LegacyAPIResponse[Any], begun: float) -> PollTimeoutError:
    last = response.parse()
    status = getattr(last, "status", None)
    return PollTimeoutError(response.http_request, last=last, status=status, seconds=monotonic() - begun)


def _check(name: str, value: object) -> None:
    if isinstance(value, Omit):
        return
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise TypeError(f"{name} must be a number, not {value!r}")
    if not 0 <= value < math.inf:
        raise ValueError(f"{name} must be 0 or more and finite, not {value!r}")
