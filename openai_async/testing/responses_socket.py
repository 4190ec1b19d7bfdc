"""The socket of ``/responses``: responses as their streams tell them, many of them over one connection."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import Any, ClassVar, Union, cast

from .answers import Object
from .dialogue import ClientEvent, Dialogue, Handlers
from .handshake import Endpoints
from .responses import Stored, made, told
from .router import Asked, Call
from .websocket import Talk

__all__ = ["SOCKETS"]


class ResponsesDialogue(Dialogue):
    """One connection. What was answered on it can be followed up on it, whether it is stored or not."""

    def __init__(self, call: Call) -> None:
        super().__init__(call.state)
        self._call = call
        self._known: dict[str, Stored] = {}
        self._running = set[str]()  # ids
        self._steers: dict[str, list[Object]] = {}  # what is to follow those that run, by id
        self._numbers = count()

    def client_event(self) -> Any:
        """See `Dialogue`."""
        from ..types.beta_responses import BetaResponseInjectEvent
        from ..types.responses import ResponseCreate, ResponseSteerEvent

        return Union[ResponseCreate, ResponseSteerEvent, BetaResponseInjectEvent]  # noqa: UP007 - for a decoder

    def begin(self) -> None:
        """Wait for the client."""

    def fail(self, error: Object, event: Object) -> None:
        """See `Dialogue`."""
        self._tell({"type": "error", "status": 400, "error": error, "sequence_number": next(self._numbers)}, event)

    def _tell(self, event: Object, asked: Object) -> None:
        """Send `event`, with the mark that what was `asked` had."""
        stream = asked.get("stream_id")
        self.socket.say(event if stream is None else {**event, "stream_id": stream})

    # -- responses ---------------------------------------------------------------------------------------------

    def create(self, event: ClientEvent) -> None:
        asked = {name: value for name, value in event.body.items() if name not in ("type", "event_id", "stream_id")}
        previous = self._known.get(asked.get("previous_response_id") or "")
        if previous is not None and previous.response["id"] not in self.state.responses:
            given: Any = asked.get("input") or []
            items = [{"role": "user", "content": given}] if isinstance(given, str) else given
            asked["input"] = [*previous.items, *previous.response["output"], *items]
            del asked["previous_response_id"]
        asked.setdefault("input", [])
        stored = made(Asked(self._call, asked))
        name: str = stored.response["id"]
        self._known[name] = stored
        self._running.add(name)
        self.start(self._follow(stored, event.body))

    async def _follow(self, stored: Stored, asked: Object) -> None:
        name: str = stored.response["id"]
        for event in told(self._call, stored):
            if event["type"] == f"response.{stored.response['status']}":
                self._running.discard(name)
            self._tell(event, asked)
            await self.socket.room()
            if event["type"].endswith(".delta"):
                await self.socket.pace()
        for steer in self._steers.pop(name, ()):
            self.create(ClientEvent({**asked, **steer, "previous_response_id": name}))

    # -- what is said in between -------------------------------------------------------------------------------

    def steer(self, event: ClientEvent) -> None:
        given, previous = event.required("input", "previous_response_id")
        steer = {"id": self.new_id("steer_"), "previous_response_id": previous}
        stored = self._known.get(previous)
        wanted = [] if stored is None else _wanted(stored.response["output"], given)
        running = previous in self._running
        if wanted:
            waiting = {"reason": "waiting_for_required_input", "required_input": wanted}
            self._answer("response.steer.pending", event, steer=steer, **waiting)
        elif running and stored is not None:
            self._answer("response.steer.accepted", event, steer=steer)
            follow = {"type": "response.create", "input": given, "model": stored.response["model"]}
            self._steers.setdefault(previous, []).append(follow)
        else:
            code, told_so = _over(previous, known=stored is not None)
            error = {"type": "invalid_request_error", "code": code, "message": told_so}
            self._answer("response.steer.failed", event, steer={**steer, "input": given}, error=error)

    def inject(self, event: ClientEvent) -> None:
        given, name = event.required("input", "response_id")
        if name in self._running:
            self._known[name].items.extend(given)
            self._answer("response.inject.created", event, response_id=name)
            return
        code, told_so = _over(name, known=name in self._known)
        error = {"code": code, "message": told_so}
        self._answer("response.inject.failed", event, response_id=name, error=error, input=given)

    def _answer(self, kind: str, event: ClientEvent, **fields: object) -> None:
        self._tell({"type": kind, "sequence_number": next(self._numbers), **fields}, event.body)

    HANDLERS: ClassVar[Handlers] = {"response.create": create, "response.steer": steer, "response.inject": inject}


def _wanted(output: Iterable[Object], given: object) -> list[Object]:
    """The outputs of functions that `output` waits for and `given` does not bring."""
    items = cast("list[Object]", given) if isinstance(given, list) else []
    brought = {item.get("call_id") for item in items}
    return [
        {"type": "function_call_output", "call_id": item["call_id"], "name": item["name"]}
        for item in output
        if item["type"] == "function_call" and item["call_id"] not in brought
    ]


def _over(name: str, *, known: bool) -> tuple[str, str]:
    """Code and message for a response that does not run."""
    if known:
        return "response_already_completed", f"The response '{name}' is over."
    return "response_not_found", f"There is no response with the id '{name}' on this connection."


def connect(call: Call) -> Talk:
    return ResponsesDialogue(call).talk


SOCKETS: Endpoints = {"GET /responses": connect}
