"""A realtime session: a conversation, in writing or aloud, or the transcript of what is heard."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any, ClassVar

from . import speech, words
from .answers import Object, Refusal
from .dialogue import ClientEvent, Dialogue, Handlers
from .realtime_input import InputAudio
from .realtime_items import Items, decoded
from .realtime_response import Options, Response
from .realtime_session import check_modalities, merged, updated
from .state import State

__all__ = ["RealtimeDialogue"]

_LEAST_MS = 100  # of audio in a message


class RealtimeDialogue(Dialogue):
    """One session."""

    def __init__(self, state: State, session: Object) -> None:
        super().__init__(state)
        self.session = session
        self._conversation = self.new_id("conv_")
        self._items = Items(state)
        self._input = InputAudio()
        self._input.listen(self._turn_detection)
        self._active: tuple[Response, asyncio.Task[None]] | None = None  # in the conversation
        self._aside: dict[str, tuple[Response, asyncio.Task[None]]] = {}  # outside of it, by id
        self._last = ""  # the id of the newest response

    def client_event(self) -> Any:
        """See `Dialogue`."""
        from ..types.realtime import RealtimeClientEvent

        return RealtimeClientEvent

    def begin(self) -> None:
        """See `Dialogue`."""
        self.say("session.created", session=self.session)

    @property
    def _turn_detection(self) -> Object | None:
        wanted: Object | None = self.session["audio"]["input"].get("turn_detection")
        return wanted

    # -- the session -------------------------------------------------------------------------------------------

    def update(self, event: ClientEvent) -> None:
        """Change the configuration."""
        before = self._turn_detection
        event.required("session")
        self.session = updated(self.session, event.object("session"))
        if self._turn_detection != before:
            self._input.listen(self._turn_detection)
        self.say("session.updated", session=self.session)

    # -- items -------------------------------------------------------------------------------------------------

    def create_item(self, event: ClientEvent) -> None:
        """Add an item that the client brings."""
        event.required("item")
        item = self._items.checked(event.object("item"))
        self._add(item, event.body.get("previous_item_id"))

    def _add(self, item: Object, after: str | None = None) -> None:
        before = self._items.add(item, after)
        self.say("conversation.item.added", previous_item_id=before, item=item)
        self.say("conversation.item.done", previous_item_id=before, item=item)

    def retrieve_item(self, event: ClientEvent) -> None:
        """Tell an item, with its sound."""
        (name,) = event.required("item_id")
        self.say("conversation.item.retrieved", item=self._items.with_sound(name))

    def delete_item(self, event: ClientEvent) -> None:
        """Forget an item."""
        (name,) = event.required("item_id")
        self._items.remove(name)
        self.say("conversation.item.deleted", item_id=name)

    def truncate_item(self, event: ClientEvent) -> None:
        """Forget the end of what was said, which nobody heard."""
        name, place, end = event.required("item_id", "content_index", "audio_end_ms")
        self._items.find(name)
        if place != 0:
            raise Refusal(400, "The item has one part.", code="invalid_value", param="content_index")
        self._items.truncate(name, end)
        self.say("conversation.item.truncated", item_id=name, content_index=place, audio_end_ms=end)

    # -- what is heard -----------------------------------------------------------------------------------------

    def append_audio(self, event: ClientEvent) -> None:
        """Hear more; who begins to speak interrupts, who stops is answered."""
        (audio,) = event.required("audio")
        for (turn, when), sound in self._input.append(decoded(audio, "audio")):
            if turn == "started":
                self._speech_started(when)
            else:
                self._speech_stopped(when, sound)

    def _speech_started(self, when: int) -> None:
        self._speaking = self._items.new_id()
        self.say("input_audio_buffer.speech_started", audio_start_ms=when, item_id=self._speaking)
        if (self._turn_detection or {}).get("interrupt_response", True):
            self._interrupt(self._active, "turn_detected")

    def _speech_stopped(self, when: int, sound: bytes) -> None:
        self.say("input_audio_buffer.speech_stopped", audio_end_ms=when, item_id=self._speaking)
        self._commit(sound, self._speaking)
        if self.session["type"] == "realtime" and (self._turn_detection or {}).get("create_response", True):
            self._respond(Options(self.session))

    def commit_audio(self, _: ClientEvent) -> None:
        """Make a message of what was heard."""
        held = speech.milliseconds(self._input.sound)
        if held < _LEAST_MS:
            raise Refusal(
                400,
                f"Error committing input audio buffer: buffer too small. Expected at least {_LEAST_MS}ms of audio, but "
                f"buffer only has {held:.2f}ms of audio.",
                code="input_audio_buffer_commit_empty",
            )
        self._commit(self._input.take(), self._items.new_id())

    def _commit(self, sound: bytes, name: str) -> None:
        """Make `sound` a message of the user."""
        self._items.keep_sound(name, sound)
        part: Object = {"type": "input_audio", "transcript": None}
        item: Object = {"id": name, "object": "realtime.item", "type": "message", "status": "completed"}
        last = self._items.last()
        self.say("input_audio_buffer.committed", previous_item_id=last, item_id=name)
        self._add({**item, "role": "user", "content": [part]})
        if self.session["audio"]["input"].get("transcription") is not None:
            self._transcribe(name, part, speech.milliseconds(sound))

    def _transcribe(self, name: str, part: Object, milliseconds: int) -> None:
        text = self._items.heard(name)
        part["transcript"] = text
        kind = "conversation.item.input_audio_transcription"
        where = {"item_id": name, "content_index": 0}
        for token in words.tokens(text):
            self.say(f"{kind}.delta", **where, delta=token)
        usage = {"type": "duration", "seconds": milliseconds / 1000}
        self.say(f"{kind}.completed", **where, transcript=text, usage=usage)

    def clear_audio(self, _: ClientEvent) -> None:
        """Forget what was heard."""
        self._input.clear()
        self.say("input_audio_buffer.cleared")

    # -- what is said ------------------------------------------------------------------------------------------

    def create_response(self, event: ClientEvent) -> None:
        """Answer."""
        if self.session["type"] != "realtime":
            raise Refusal(400, "A transcription session has no responses.", code="invalid_event", param="type")
        wanted = {name: value for name, value in event.object("response").items() if value is not None}
        self._respond(Options(merged({**self.session, "metadata": None, "input": None}, wanted)))

    def _respond(self, options: Options) -> None:
        """Begin a response in the conversation, or outside of it if the options say so."""
        body = options.body
        check_modalities(body, "response")
        outside = body.get("conversation") == "none"
        if self._active is not None and not outside:
            raise Refusal(
                400,
                f"Conversation already has an active response in progress: {self._active[0].id}. Wait until the "
                "response is finished before creating a new one.",
                code="conversation_already_has_active_response",
            )
        items = self._items if body.get("input") is None else self._given(options.items("input"))
        own, conversation = (None, None) if outside else (self._items, self._conversation)
        response = Response(self.state, options, items, own, conversation)
        self._last = response.id
        running = response, self.start(self._tell(response))
        if outside:
            self._aside[response.id] = running
        else:
            self._active = running

    def _given(self, given: Iterable[Object]) -> Items:
        """The items that a response is asked to answer instead of the conversation."""
        items = Items(self.state)
        for each in given:
            if each.get("type") == "item_reference":
                items.add(self._items.find(each.get("id") or ""))
            else:
                items.add(items.checked(each))
        return items

    async def _tell(self, response: Response) -> None:
        for event in response.events():
            kind: str = event.pop("type")
            if kind == "response.done":  # the next one may be asked for as soon as this is heard
                self._forget(response)
            self.say(kind, **event)
            if kind.endswith(".delta"):
                await self.socket.room()
                if not kind.endswith("_transcript.delta"):
                    await self.socket.pace()

    def cancel_response(self, event: ClientEvent) -> None:
        """Stop an answer."""
        name = event.body.get("response_id")
        running = self._active if name is None else self._aside.get(name)
        if name is not None and self._active is not None and self._active[0].id == name:
            running = self._active
        if running is None:
            raise Refusal(400, "Cancellation failed: no active response found", code="response_cancel_not_active")
        self._interrupt(running, "client_cancelled")

    def _interrupt(self, running: tuple[Response, asyncio.Task[None]] | None, reason: str) -> None:
        if running is None:
            return
        response, task = running
        task.cancel()
        self._forget(response)
        for event in response.interrupt(reason):
            self.say(event.pop("type"), **event)

    def _forget(self, response: Response) -> None:
        if self._active is not None and self._active[0] is response:
            self._active = None
        self._aside.pop(response.id, None)

    def clear_output(self, _: ClientEvent) -> None:
        """Stop what is being said; of a socket, only what is not said yet."""
        if not self._last:
            raise Refusal(400, "There is no audio to clear.", code="output_audio_buffer_empty")
        self._interrupt(self._active, "client_cancelled")
        self.say("output_audio_buffer.cleared", response_id=self._last)

    HANDLERS: ClassVar[Handlers] = {
        "session.update": update,
        "conversation.item.create": create_item,
        "conversation.item.retrieve": retrieve_item,
        "conversation.item.delete": delete_item,
        "conversation.item.truncate": truncate_item,
        "input_audio_buffer.append": append_audio,
        "input_audio_buffer.commit": commit_audio,
        "input_audio_buffer.clear": clear_audio,
        "output_audio_buffer.clear": clear_output,
        "response.create": create_response,
        "response.cancel": cancel_response,
    }
