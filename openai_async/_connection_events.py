"""Functions that a program wants to have called with the events of a connection."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, overload

from ._exceptions import OpenAIError

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["EventHandlers", "Handled"]

Handler = Callable[..., Any]
H = TypeVar("H", bound=Handler)

_ANY = "event"


class EventHandlers:
    """Functions by the type of the event they are called with; those of ``"event"`` are called with every event."""

    def __init__(self) -> None:
        self._entries: dict[str, list[tuple[Handler, bool]]] = {}

    def add(self, event_type: str, handler: Handler, *, once: bool = False) -> None:
        """Call `handler` with each event of `event_type`, or with the next one only."""
        self._entries.setdefault(event_type, []).append((handler, once))

    def remove(self, event_type: str, handler: Handler) -> None:
        """Call `handler` no more; nothing happens if it was not to be called."""
        self._entries[event_type] = [entry for entry in self._entries.get(event_type, ()) if entry[0] != handler]

    def take(self, event: Any) -> list[Handler]:
        """The functions to be called with `event`, in order; those that were to be called once are out by then.

        Raises:
            OpenAIError: it is an error, and nobody asked for errors.
        """
        kind = str(getattr(event, "type", None))
        found: list[Handler] = []
        for name in dict.fromkeys((kind, _ANY)):
            entries = self._entries.get(name)
            if entries:
                found += [handler for handler, _ in entries]
                self._entries[name] = [entry for entry in entries if not entry[1]]
        if not found and kind == "error":
            raise OpenAIError(
                f"The server sent an error event, and no handler is there for it: {event!r}. "
                'Add one with `connection.on("error", ...)`.'
            )
        return found


class Handled:
    """What has handlers of events: connections, and what will be one."""

    handlers: EventHandlers

    @overload
    def on(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def on(self, event_type: str) -> Callable[[H], H]: ...
    def on(self, event_type: str, handler: Handler | None = None) -> Self | Callable[[H], H]:
        """Have `handler` called by `dispatch_events` with each event of a type; ``"event"`` stands for all types.

        Without a handler this is a decorator. On async connections a handler may be a coroutine function.
        """
        return self._add(event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: Handler) -> Self: ...
    @overload
    def once(self, event_type: str) -> Callable[[H], H]: ...
    def once(self, event_type: str, handler: Handler | None = None) -> Self | Callable[[H], H]:
        """`on`, for the next event of that type only."""
        return self._add(event_type, handler, once=True)

    def off(self, event_type: str, handler: Handler) -> Self:
        """Have `handler` called no more with events of that type."""
        self.handlers.remove(event_type, handler)
        return self

    def _add(self, event_type: str, handler: Handler | None, *, once: bool) -> Self | Callable[[H], H]:
        if handler is not None:
            self.handlers.add(event_type, handler, once=once)
            return self

        def decorate(handler: H) -> H:
            self.handlers.add(event_type, handler, once=once)
            return handler

        return decorate
