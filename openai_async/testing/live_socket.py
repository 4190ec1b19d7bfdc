"""The sockets of ``/live/sessions``: sessions, forks of them, and those that are attached to them."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar, cast

from . import speech, words
from .answers import Object, Refusal
from .dialogue import ClientEvent, Dialogue, Handlers
from .handshake import Endpoints
from .realtime_input import InputAudio
from .realtime_items import decoded
from .realtime_session import merged
from .responses import as_listed, made, told
from .router import Asked, Call
from .websocket import Socket, Talk

__all__ = ["SOCKETS"]

_LIFETIME = 3600  # seconds
_MODEL = "gpt-live-1"
_TURNS: Object = {"silence_duration_ms": 300, "prefix_padding_ms": 300}
_SESSIONS = "live_sessions"  # where those that go on are kept


class LiveDialogue(Dialogue):
    """One session, from its ``session.start`` on.

    session:  its configuration; empty before.
    attached: other sockets that hear what its own hears.
    """

    def __init__(self, call: Call, origin: Object | None = None) -> None:
        super().__init__(call.state)
        self._call = call
        self._origin = origin
        self.session: Object = {}
        self.attached: list[Socket] = []
        self._input = InputAudio()
        self._input.listen(_TURNS)
        self._muted = False
        self._now = 0  # milliseconds that were heard or said
        self._decided: dict[str, Object] = {}
        self._items: list[Object] = []  # of responses

    def client_event(self) -> Any:
        """See `Dialogue`."""
        from ..types import live

        return live.ClientEvent if self._origin is None else live.ForkClientEvent

    def begin(self) -> None:
        """Wait for the client."""

    def say(self, kind: str, /, **fields: object) -> None:
        """Send an event to all who listen."""
        event = {"type": kind, "event_id": self.new_id("event_"), **fields}
        for socket in (self.socket, *self.attached):
            if socket.open:
                socket.say(event)

    def fail(self, error: Object, event: Object) -> None:
        """See `Dialogue`."""
        self.socket.say(failure(self.new_id("event_"), error, event))

    def handler(self, event: Object) -> Callable[[ClientEvent], None]:
        """See `Dialogue`."""
        handler = super().handler(event)
        if bool(self.session) == (event["type"] == "session.start"):
            state = "has begun already" if self.session else "has not begun: send session.start"
            raise Refusal(400, f"The session {state}.", code="invalid_event", param="type")
        return handler

    def _answer(self, asked: ClientEvent, kind: str, /, **fields: object) -> None:
        self.say(kind, client_event_id=asked.body.get("event_id"), **fields)

    # -- the session -------------------------------------------------------------------------------------------

    def begin_with(self, name: str, config: Object) -> None:
        """Be the session `name`."""
        base: Object = {
            "model": _MODEL,
            "audio": {"format": {"type": "audio/pcm", "rate": speech.RATE}, "output": {"voice": "marin"}},
            "delegation": {"type": "client"},
        }
        kept = {"id": name, "expires_at": self.state.stamp("live_")[1] + _LIFETIME, "status": "active"}
        self.session = merged(merged(base, self._origin or {}), config) | kept
        self.state.kept(_SESSIONS)[name] = self

    def start_session(self, event: ClientEvent) -> None:
        config = event.object("session")
        if self._origin is None:
            self._call.known(cast("str", ClientEvent(config).required("model")[0]))
        self.begin_with(self.new_id("sess_"), config)
        self._answer(event, "session.started", session=self.session)

    def update(self, event: ClientEvent) -> None:
        event.required("session")
        self.session = merged(self.session, event.object("session"))
        self._answer(event, "session.updated", session=self.session)

    def close(self, event: ClientEvent) -> None:
        self.end(partial(self._say_goodbye, event))

    def _say_goodbye(self, event: ClientEvent) -> None:
        self.state.kept(_SESSIONS).pop(self.session["id"], None)
        ended = {"reason": "close_requested", "session": self.session, "usage": self._usage()}
        self._answer(event, "session.closed", **ended)
        for socket in (self.socket, *self.attached):
            socket.close()

    def _usage(self) -> Object:
        return {"seconds": self._now / 1000}

    # -- what is heard and said --------------------------------------------------------------------------------

    def append_audio(self, event: ClientEvent) -> None:
        (audio,) = event.required("audio")
        sound = decoded(audio, "audio")
        start = self._now
        self._now += speech.milliseconds(sound)
        for (turn, _), heard in self._input.append(bytes(len(sound)) if self._muted else sound):
            if turn == "stopped":
                text = speech.hear(heard) or f"I said something for {speech.milliseconds(heard) / 1000:g} seconds."
                self.say("session.input_transcript.delta", delta=text.strip(), start_ms=start, end_ms=self._now)
                self.start(self._speak(words.reply(text)))

    async def _speak(self, text: str) -> None:
        for token in words.tokens(text):
            sound = speech.say(token)
            span = {"start_ms": self._now, "end_ms": self._now + speech.milliseconds(sound)}
            self._now = span["end_ms"]
            self.say("session.output_transcript.delta", delta=token, **span)
            self.say("session.output_audio.delta", delta=b64encode(sound).decode(), **span)
            await self.socket.room()
            await self.socket.pace()
        self.say("session.usage.updated", usage=self._usage(), context_window={"usage_ratio": 0.0})

    def mute(self, event: ClientEvent) -> None:
        self._muted = True
        self._answer(event, "session.input_audio.muted")

    def unmute(self, event: ClientEvent) -> None:
        self._muted = False
        self._answer(event, "session.input_audio.unmuted")

    def play(self, event: ClientEvent) -> None:
        (audio,) = event.required("audio")
        length = speech.milliseconds(decoded(audio, "audio"))
        self._answer(event, "session.output_audio.fixture.playing")
        self.say("session.output_audio.delta", delta=audio, start_ms=self._now, end_ms=self._now + length)
        self._now += length
        self._answer(event, "session.output_audio.fixture.played")

    def append_text(self, event: ClientEvent) -> None:
        """Take what the model is to know, to think, or to say."""
        (content,) = event.required("content")
        kind: str = event.body["type"]
        self._answer(event, f"{kind}ed", start_ms=self._now, end_ms=self._now)
        if kind == "session.commentary.append":
            self.start(self._speak(content))

    def send_dtmf(self, event: ClientEvent) -> None:
        (digits,) = event.required("event")
        self._answer(event, "transport.dtmf.sent", event=digits)

    # -- what others do for it ---------------------------------------------------------------------------------

    def create_decision_item(self, event: ClientEvent) -> None:
        event.required("item")
        item = event.object("item")
        name = item.get("id") or self.new_id("item_")
        self._decided[name] = {**item, "id": name}
        self._answer(event, "decision.item.created", item=self._decided[name])

    def delete_decision_item(self, event: ClientEvent) -> None:
        (name,) = event.required("item_id")
        if self._decided.pop(name, None) is None:
            raise Refusal(404, f"There is no item with the id '{name}'.", code="item_not_found", param="item_id")
        self._answer(event, "decision.item.deleted", item_id=name)

    def decide(self, event: ClientEvent) -> None:
        """Answer all questions of the session in the obvious way."""
        (name,) = event.required("event_id")
        delegation: Object = self.session.get("delegation") or {}
        wanted: Object = delegation.get("decisions") or {}
        answers = [_answered(question) for question in wanted.get("questions") or ()]
        decision = {"answers": answers, "model": wanted.get("model") or _MODEL, "usage": _USAGE}
        told_so = {"type": "decision.completed", "decision": decision}
        self.say("decision.event", event=told_so, delegation_id=None, trigger_id=None, source_event_id=name)

    def create_item(self, event: ClientEvent) -> None:
        event.required("item")
        item = as_listed(self._call, event.object("item"))
        self._items.append(item)
        self._answer(event, "info", code="response_item_created", message=f"The next response reads {item['id']}.")

    def create_response(self, event: ClientEvent) -> None:
        self.start(self._respond(event))

    async def _respond(self, event: ClientEvent) -> None:
        delegation: Object = self.session.get("delegation") or {}
        wanted: Object = {"model": "gpt-5", **(delegation.get("responses") or {}), "input": self._items, "store": False}
        for each in told(self._call, made(Asked(self._call, wanted))):
            self._answer(event, "response.event", event=each, delegation_id=None)
            await self.socket.room()

    HANDLERS: ClassVar[Handlers] = {
        "session.start": start_session,
        "session.update": update,
        "session.close": close,
        "session.input_audio.append": append_audio,
        "session.input_audio.mute": mute,
        "session.input_audio.unmute": unmute,
        "session.output_audio.fixture.play": play,
        "session.instructions.append": append_text,
        "session.thinking.append": append_text,
        "session.commentary.append": append_text,
        "decision.create": decide,
        "decision.item.create": create_decision_item,
        "decision.item.delete": delete_decision_item,
        "response.create": create_response,
        "response.item.create": create_item,
    }


class AttachedDialogue(Dialogue):
    """Another socket of a session: it may say what the client may, but for audio, and more about the call."""

    def __init__(self, call: Call) -> None:
        super().__init__(call.state)
        self._name = call.ids[0]
        known: LiveDialogue | None = call.state.kept(_SESSIONS).get(self._name)
        self._live = LiveDialogue(call) if known is None else known
        self._own = known is None

    def client_event(self) -> Any:
        """See `Dialogue`."""
        from ..types.live import ConnectClientEvent

        return ConnectClientEvent

    def begin(self) -> None:
        """See `Dialogue`."""
        if self._own:  # a call that did not begin here
            self._live.socket = self.socket
            self._live.begin_with(self._name, {})
        else:
            self._live.attached.append(self.socket)
        self.say("session.started", session=self._live.session)

    def fail(self, error: Object, event: Object) -> None:
        """See `Dialogue`."""
        self.socket.say(failure(self.new_id("event_"), error, event))

    def handler(self, event: Object) -> Callable[[ClientEvent], None]:
        """See `Dialogue`."""
        super().handler(event)
        method: Callable[[LiveDialogue, ClientEvent], None] = self.HANDLERS[event["type"]]
        return lambda asked: method(self._live, asked)

    HANDLERS: ClassVar[Handlers] = {
        **{
            name: method
            for name, method in LiveDialogue.HANDLERS.items()
            if name not in ("session.start", "session.input_audio.append")
        },
        "transport.dtmf.send": LiveDialogue.send_dtmf,
    }


_USAGE: Object = {
    "input_tokens": 0,
    "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
    "output_tokens": 0,
    "output_tokens_details": {"reasoning_tokens": 0},
    "total_tokens": 0,
}


def failure(name: str, error: Object, event: Object) -> Object:
    """An error event about `event`."""
    about = {"client_event_id": event.get("event_id")}
    return {
        "type": "error",
        "event_id": name,
        **about,
        "error": {**error, "code": error["code"] or "invalid_event", **about},
    }


def _answered(question: Object) -> Object:
    """The first choice, yes, or the lowest score."""
    named = {"type": question["type"], "name": question.get("name")}
    if question["type"] == "choice":
        values = [each["value"] for each in question["choices"]]
        chances = [{"value": value, "probability": float(not place)} for place, value in enumerate(values)]
        return {**named, "choice": values[0], "confidence": 1.0, "probabilities": chances}
    if question["type"] == "predicate":
        return {**named, "probability": 1.0}
    labels = [level["label"] for level in question["levels"]]
    chances = [{"label": label, "value": place, "probability": float(not place)} for place, label in enumerate(labels)]
    return {**named, "score": 0.0, "confidence": 1.0, "probabilities": chances}


def connect(call: Call) -> Talk:
    return LiveDialogue(call).talk


def fork(call: Call) -> Talk:
    origin: LiveDialogue | None = call.state.kept(_SESSIONS).get(call.ids[0])
    return LiveDialogue(call, {"model": _MODEL} if origin is None else origin.session).talk


def attach(call: Call) -> Talk:
    return AttachedDialogue(call).talk


_SESSION = "/live/sessions/{session_id}"
SOCKETS: Endpoints = {
    "GET /live/sessions": connect,
    f"GET {_SESSION}/fork": fork,
    f"GET {_SESSION}/attach": attach,
}
