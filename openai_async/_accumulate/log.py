"""The events of one stream, from which the whole of any moment can be made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any, Protocol

import msgspec

from .._model import Model
from .._model_stamp import SOURCE, Source
from .merge import JsonObject

__all__ = ["Accumulator", "Log"]


class Accumulator(Protocol):
    """What adds up events of one kind."""

    def add(self, event: JsonObject, /) -> None:
        """Take the next event."""

    def snapshot(self) -> JsonObject:
        """What the events so far add up to."""
        ...


class Log:
    """Keeps the texts of the events of a stream; they are added up when somebody asks for the whole.

    empty: makes an accumulator that has seen nothing.
    """

    def __init__(self, empty: Callable[[], Accumulator]) -> None:
        self._empty = empty
        self._events: list[bytes | JsonObject] = []
        self._restart()

    def _restart(self) -> None:
        self._accumulator = self._empty()
        self._added = 0

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
        if count < self._added:
            self._restart()
        for event in islice(self._events, self._added, count):
            plain: Any = msgspec.json.decode(event) if isinstance(event, bytes) else event
            self._accumulator.add(plain)
        self._added = min(count, len(self._events))
        return self._accumulator.snapshot()
