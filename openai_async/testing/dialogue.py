"""One conversation on a socket: what each event of a client leads to, and what becomes of those that are wrong."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import Any, ClassVar, TypeAlias, cast

from .._model import ModelDecodeError, decode
from .answers import Object, Refusal, encode, error_object
from .fields import Fields
from .state import State
from .websocket import Socket

__all__ = ["ClientEvent", "Dialogue", "Handlers"]

_logger = logging.getLogger(__name__)


class ClientEvent(Fields):
    """An event on its way to the method that answers it."""

    def __init__(self, body: Object) -> None:
        self._body = body

    @property
    def body(self) -> Object:
        """See `Fields`."""
        return self._body


# The type of an event -> the method that answers it.
Handlers: TypeAlias = "Mapping[str, Callable[[Any, ClientEvent], None]]"


class Dialogue(ABC):
    """Answers events. What takes time is done by tasks beside, which end with the socket."""

    HANDLERS: ClassVar[Handlers]

    def __init__(self, state: State) -> None:
        self.state = state
        self._tasks = set[asyncio.Task[Any]]()
        self._ending = False

    async def talk(self, socket: Socket) -> None:
        """Begin, and answer to the end; a `websocket.Talk`."""
        self.socket = socket
        try:
            self.begin()
            async for message in socket:
                self._hear(message)
                await socket.room()
        finally:
            for task in self._tasks:
                task.cancel()

    @abstractmethod
    def begin(self) -> None:
        """Say what is said before the client does."""

    @abstractmethod
    def client_event(self) -> Any:
        """The documented events of a client."""

    def say(self, kind: str, /, **fields: object) -> None:
        """Send an event."""
        self.socket.say({"type": kind, "event_id": self.new_id("event_"), **fields})

    def fail(self, error: Object, event: Object) -> None:
        """Send an error about `event`."""
        self.say("error", error={**error, "event_id": event.get("event_id")})

    def new_id(self, prefix: str) -> str:
        """The id of a new object, see `State.stamp`."""
        return self.state.stamp(prefix)[0]

    def start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Have `work` done beside; a mistake in it ends the socket."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(partial(_done, self._tasks, self.socket))
        return task

    def end(self, goodbye: Callable[[], None]) -> None:
        """Call `goodbye` when what is being done beside is done. The first one counts."""
        if not self._ending:
            self._ending = True
            self.start(self._end(goodbye))

    async def _end(self, goodbye: Callable[[], None]) -> None:
        await asyncio.gather(*(self._tasks - {asyncio.current_task()}))
        goodbye()

    def _hear(self, message: object) -> None:
        event = cast("Object", message) if isinstance(message, dict) else {}
        try:
            self.handler(event)(ClientEvent(event))
        except Refusal as refusal:
            self.fail(refusal.error, event)
        except Exception as error:  # a mistake in the server is the server's own, and must be seen
            _logger.exception("The local server failed to answer %r", event.get("type"))
            self.fail(error_object(500, message=f"The local server failed: {error!r}"), event)

    def handler(self, event: Object) -> Callable[[ClientEvent], None]:
        """What answers `event`, which is well-formed.

        Raises:
            Refusal: it is not.
        """
        kind = event.get("type")
        if not isinstance(kind, str):
            raise Refusal(400, "The message is no JSON object with a type.", code="invalid_event", param="type")
        handler = self.HANDLERS.get(kind)
        if handler is None:
            names = ", ".join(f"'{name}'" for name in self.HANDLERS)
            raise Refusal(
                400,
                f"Invalid value: '{kind}'. Supported values are: {names}.",
                code="invalid_value",
                param="type",
            )
        try:
            decode(self.client_event(), encode(event), strict=True)
        except ModelDecodeError as error:
            what, _, where = str(error).partition(" - at `$.")
            raise Refusal(
                400, f"Invalid event: {what}.", code="invalid_value", param=where.rstrip("`") or None
            ) from None
        return partial(handler, self)


def _done(tasks: set[asyncio.Task[Any]], socket: Socket, task: asyncio.Task[Any]) -> None:
    tasks.discard(task)
    if not task.cancelled() and (error := task.exception()) is not None:
        socket.failed(error)
