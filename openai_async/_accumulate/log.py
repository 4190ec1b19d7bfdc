"""The events of one stream, from which the whole of any moment can be made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

import msgspec

from .._model import Model
from .._model_stamp import SOURCE, Source
from .alike import Alike, GrowingText
from .merge import JsonObject

__all__ = ["Accumulator", "Log"]

_MANY = 64  # events that are looked at together
_FEW = 8  # with fewer it is not worth while


class Accumulator(Protocol):
    """What adds up events of one kind."""

    def add(self, event: JsonObject, /) -> None:
        """Take the next event."""

    def snapshot(self) -> JsonObject:
        """What the events so far add up to."""
        ...


class Log:
    """Keeps the texts of the events of a stream; they are added up when somebody asks for the whole.

    empty:   makes an accumulator that has seen nothing.
    growing: finds the text that is all an event adds, where most events are like that.
    """

    def __init__(self, empty: Callable[[], Accumulator], growing: GrowingText | None = None) -> None:
        self._empty = empty
        self._growing = growing
        self._alike: Alike | None = None
        self._events: list[bytes | JsonObject] = []
        self._restart()

    def _restart(self) -> None:
        self._accumulator = self._empty()
        self._added = 0
        self._retry_at = 0
        self._wait = 1

    def __len__(self) -> int:
        return len(self._events)

    def append(self, event: Model) -> None:
        """Take an event on its own."""
        self._events.append(event.to_dict())

    def extend(self, batch: Sequence[object]) -> None:
        """Take the events that one read has brought, all of them, before anybody changes them."""
        source, last = (getattr(event, SOURCE, None) for event in (batch[0], batch[-1]))
        if source is last and isinstance(source, Source):
            texts = source.raws[-len(batch) :]
            if len(texts) == len(batch):  # what is large keeps no text
                self._events += texts
                return
        self._events += [event.to_dict() for event in batch if isinstance(event, Model)]

    def snapshot(self, count: int) -> JsonObject:
        """The whole after the first `count` events; time is linear in what was added since it was last asked for."""
        count = min(count, len(self._events))
        if count < self._added:
            self._restart()
        while self._added < count:
            number, event = self._next(self._events[self._added : min(self._added + _MANY, count)])
            plain: Any = msgspec.json.decode(event) if isinstance(event, bytes) else event
            self._accumulator.add(plain)
            self._added += number
        return self._accumulator.snapshot()

    def _next(self, events: list[bytes | JsonObject]) -> tuple[int, bytes | JsonObject]:
        """What is to be added next, and how many of `events` that is."""
        first = events[0]
        if self._growing is None or len(events) < _FEW or self._added < self._retry_at:
            return 1, first
        if isinstance(first, bytes) and not (self._alike and self._alike.includes(first)):
            self._alike = Alike.of(first, self._growing)
        joined = self._alike.joined(events) if self._alike else None
        if joined is None:
            self._retry_at = self._added + self._wait  # later and later, for not every stream has such events
            self._wait = min(2 * self._wait, _MANY)
            return 1, first
        self._wait = 1
        return joined
