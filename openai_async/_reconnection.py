"""Opening a socket again that was closed: whether, after how long, and what a new session has to be told again.

Values and arithmetic only; `_connection` waits and dials.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import msgspec

from ._retry import RetryPolicy

if TYPE_CHECKING:
    from .types.params.websocket import ReconnectingOverrides
    from .types.websocket import ReconnectingEvent

__all__ = ["NORMAL_CLOSURES", "ReconnectHandler", "Reconnection", "SessionConfiguration", "event_type"]

ReconnectHandler: TypeAlias = (
    "Callable[[ReconnectingEvent], ReconnectingOverrides | Awaitable[ReconnectingOverrides | None] | None]"
)

NORMAL_CLOSURES = frozenset({1000, 1001, 1005})
"""Codes with which a conversation ends as it should (RFC 6455, section 7.4.1); without a code it is 1005."""

# Codes of closures that may pass: the server goes away or restarts, fails or is too busy, or the network broke.
_RECOVERABLE = frozenset({1001, 1005, 1006, 1011, 1012, 1013, 1015})


@dataclass(frozen=True)
class Reconnection:
    """When a connection is made again.

    handler:       is told before each attempt and may change where it goes or call it off; without it there is none.
    max_retries:   attempts in a row, counted anew once an event has arrived that is no error.
    initial_delay: seconds before the first, doubled for each further one
    max_delay:     up to this many, less a random quarter at most.
    joining:       whether it is to a session that was there before it and goes on without it.
    """

    handler: ReconnectHandler | None = None
    max_retries: int = 5
    initial_delay: float = 0.5
    max_delay: float = 8.0
    joining: bool = False

    def possible(self, code: int, attempts: int) -> bool:
        """Whether a connection that was closed with `code` is made again, `attempts` having failed before."""
        return self.handler is not None and code in _RECOVERABLE and attempts < self.max_retries

    async def overrides(self, event: ReconnectingEvent) -> ReconnectingOverrides:
        """What the handler wants to be otherwise."""
        answer: Any = None if self.handler is None else self.handler(event)
        while isawaitable(answer):  # twice for a coroutine function that is called in a thread
            answer = await answer
        return cast("ReconnectingOverrides", answer or {})

    def delay(self, attempt: int) -> float:
        """Seconds before an attempt, which counts from 1."""
        return RetryPolicy(initial=self.initial_delay, maximum=self.max_delay).backoff(attempt - 1)


class SessionConfiguration:
    """What the server was told of the session, joined, to be told again where a new connection is a new session.

    event_types: the events that tell it, in the order in which they are to be sent.
    """

    def __init__(self, event_types: Iterable[str]) -> None:
        self._events: dict[str, dict[str, Any]] = {name: {} for name in event_types}

    def note(self, data: bytes) -> None:
        """Keep what an event says that is being sent."""
        if self._events and (known := self._events.get(event_type(data) or "")) is not None:
            event = msgspec.json.decode(data, type=dict[str, Any])
            event.pop("event_id", None)
            _merge(known, event)

    def messages(self) -> list[bytes]:
        """The events that say all of it."""
        return [msgspec.json.encode(event) for event in self._events.values() if event]


class _Typed(msgspec.Struct):
    type: Any = None


_type_of = msgspec.json.Decoder(_Typed).decode


def event_type(data: bytes) -> str | None:
    """The type of an event by its JSON text; None for what is no event."""
    try:
        kind = _type_of(data).type
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return kind if isinstance(kind, str) else None


def _merge(known: dict[str, Any], news: dict[str, Any]) -> None:
    """Let `news` overrule what is `known`; objects are joined key by key, anything else is replaced."""
    for name, value in news.items():
        before = known.get(name)
        if isinstance(before, dict) and isinstance(value, dict):
            _merge(cast("dict[str, Any]", before), cast("dict[str, Any]", value))
        else:
            known[name] = value
