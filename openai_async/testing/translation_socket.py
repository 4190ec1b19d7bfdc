"""The socket of ``/realtime/translations``: what is heard is said again, in another language as far as that goes."""

from __future__ import annotations

from base64 import b64encode
from typing import Any, ClassVar

from . import speech, words
from .answers import Object
from .dialogue import ClientEvent, Dialogue, Handlers
from .handshake import Endpoints
from .realtime_input import InputAudio
from .realtime_items import decoded
from .realtime_session import translation_session, updated
from .realtime_socket import query_model
from .router import Call
from .state import State
from .websocket import Talk

__all__ = ["SOCKETS"]

_TURNS: Object = {"silence_duration_ms": 200, "prefix_padding_ms": 300}


class TranslationDialogue(Dialogue):
    """One session."""

    def __init__(self, state: State, session: Object) -> None:
        super().__init__(state)
        self._session = session
        self._input = InputAudio()
        self._input.listen(_TURNS)

    def client_event(self) -> Any:
        """See `Dialogue`."""
        from ..types.realtime import RealtimeTranslationClientEvent

        return RealtimeTranslationClientEvent

    def begin(self) -> None:
        """See `Dialogue`."""
        self.say("session.created", session=self._session)

    def update(self, event: ClientEvent) -> None:
        event.required("session")
        self._session = updated(self._session, event.object("session"))
        self.say("session.updated", session=self._session)

    def append_audio(self, event: ClientEvent) -> None:
        (audio,) = event.required("audio")
        for (turn, when), sound in self._input.append(decoded(audio, "audio")):
            if turn == "stopped":
                self._translate(sound, when)

    def _translate(self, sound: bytes, when: int) -> None:
        text = speech.hear(sound) or f"Something was said for {speech.milliseconds(sound) / 1000:g} seconds."
        if self._session["audio"]["input"].get("transcription") is not None:
            for token in words.tokens(text.strip()):
                self.say("session.input_transcript.delta", delta=token, elapsed_ms=when)
        language = self._session["audio"]["output"].get("language") or "en"
        self.start(self._say(f"[{language}] {text.strip()}", when))

    async def _say(self, text: str, when: int) -> None:
        form: Object = {"format": "pcm16", "sample_rate": speech.RATE, "channels": 1}
        for token in words.tokens(text):
            sound = speech.say(token)
            self.say("session.output_transcript.delta", delta=token, elapsed_ms=when)
            self.say("session.output_audio.delta", delta=b64encode(sound).decode(), elapsed_ms=when, **form)
            when += speech.milliseconds(sound)
            await self.socket.room()
            await self.socket.pace()

    def close(self, _: ClientEvent) -> None:
        """Say what is left, and end the session."""
        self.end(self._say_goodbye)

    def _say_goodbye(self) -> None:
        self.say("session.closed")
        self.socket.close()

    HANDLERS: ClassVar[Handlers] = {
        "session.update": update,
        "session.input_audio_buffer.append": append_audio,
        "session.close": close,
    }


def connect(call: Call) -> Talk:
    return TranslationDialogue(call.state, translation_session(call.state, query_model(call))).talk


SOCKETS: Endpoints = {"GET /realtime/translations": connect}
