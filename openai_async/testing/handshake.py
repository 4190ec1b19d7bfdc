"""From a request for a WebSocket to the socket: what is refused, what is agreed upon, what is said on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, TypeAlias

from .answers import Answer, Refusal
from .faults import Fault
from .received import ReceivedRequest
from .router import Call
from .websocket import Log, Socket, Talk
from .wire import End, Script, head

if TYPE_CHECKING:
    from websockets.typing import Subprotocol

__all__ = ["Endpoint", "Endpoints", "opening", "scripted"]

# Judges the handshake, and raises a `Refusal`, or tells how the socket goes on.
Endpoint: TypeAlias = "Callable[[Call], Talk]"
# "GET /realtime" -> function, as in `router.Routes`.
Endpoints: TypeAlias = "Mapping[str, Endpoint]"


def opening(
    request: ReceivedRequest, talk: Talk, fault: Fault, log: Log, *, usual: dict[str, str], pause: float
) -> Script:
    """How a socket comes about; it is listed in `log` when the handshake is answered.

    usual: headers of every answer.
    pause: seconds between events.

    Raises:
        Refusal: the request is not a handshake of RFC 6455.
    """
    greeting = _greeting(request, fault, usual)

    def steps() -> Script:
        yield fault.delay
        if fault.reset == "before":
            yield End.RESET
        elif fault.stall == "before_headers":
            yield End.STALL
        else:
            yield Socket(request, greeting, talk, fault, log=log, pause=pause)

    return steps()


def scripted(events: Sequence[object], *, done: bool) -> Talk:
    """Say `events` (see `Socket.send`) whatever is heard, and close the socket if `done`."""

    async def talk(socket: Socket) -> None:
        for number, event in enumerate(events):
            if number:
                await socket.pace()
            socket.say(event)
            await socket.room()
        if done:
            socket.close()
        async for _ in socket:
            pass  # it is in the log

    return talk


def _greeting(request: ReceivedRequest, fault: Fault, usual: dict[str, str]) -> bytes:
    """The answer to a handshake."""
    from websockets.datastructures import Headers
    from websockets.http11 import Request
    from websockets.server import ServerProtocol

    protocol = ServerProtocol(select_subprotocol=_subprotocol)
    response = protocol.accept(Request(request.raw_path, Headers(request.fields)))
    if response.status_code != HTTPStatus.SWITCHING_PROTOCOLS:
        raise Refusal(response.status_code, (response.body or b"").decode().partition("\n")[0])
    answer = fault.dressed(Answer((), response.status_code, "", dict(response.headers.raw_items())))
    return head(answer, usual, "length")


def _subprotocol(_: object, offered: Sequence[Subprotocol]) -> Subprotocol | None:
    """The one that browsers offer, beside others that carry their keys."""
    return next((each for each in offered if each == "realtime"), None)
