"""What a client tells its hooks: typed events, in the order in which things happen.

A hook is a function of one event, called where the thing happens, on the event loop: it must not block. Pass it as
``hooks=`` to a client. What it raises is logged and has no effect on the request. Without hooks no event is made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from ._exceptions import Attempt
from ._http import Request, Response
from ._log import logger
from ._timing import Timing

__all__ = ["AnswerReceived", "AttemptFailed", "AttemptStarted", "Hook", "HookEvent", "StreamEnded", "emit"]


class AttemptStarted(msgspec.Struct, frozen=True):
    """An attempt begins.

    number: 1 for the first attempt of a call.
    """

    request: Request
    number: int


class AttemptFailed(msgspec.Struct, frozen=True):
    """An attempt failed; ``attempt.delay`` is the wait in seconds before the next, None if the call is given up."""

    request: Request
    attempt: Attempt


class AnswerReceived(msgspec.Struct, frozen=True):
    """A usable answer is here; of a stream, its headers.

    number: of the attempt that brought it.
    timing: its instants, None for clients without ``timing=True``.
    """

    response: Response
    number: int
    timing: Timing | None


class StreamEnded(msgspec.Struct, frozen=True):
    """A stream was read to its end or given up.

    completed: whether it came to its own end.
    events:    how many were handed out.
    timing:    its instants, None for clients without ``timing=True``.
    """

    response: Response
    completed: bool
    events: int
    timing: Timing | None


HookEvent = AttemptStarted | AttemptFailed | AnswerReceived | StreamEnded
Hook = Callable[[HookEvent], object]


def emit(hooks: Iterable[Hook], event: HookEvent) -> None:
    """Tell every hook; one that fails is logged and does not keep the others from hearing."""
    for hook in hooks:
        try:
            hook(event)
        except Exception:  # noqa: BLE001 - whatever a hook raises, the request goes on
            logger.exception("the hook %r failed on %s", hook, type(event).__name__)
