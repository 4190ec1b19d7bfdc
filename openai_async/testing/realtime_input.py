"""The input audio buffer of a realtime session: sound that waits to become a message."""

from __future__ import annotations

from collections.abc import Iterator

from . import speech
from .answers import Object
from .voice_activity import Turn, VoiceActivity

__all__ = ["InputAudio"]

_BYTES_MS = 2 * speech.RATE // 1000  # bytes a millisecond


class InputAudio:
    """The buffer; if it listens, it tells the turns of who speaks, and forgets the silence between them.

    sound: all that is in it.
    """

    def __init__(self) -> None:
        self.sound = bytearray()
        self._start = 0  # milliseconds from the beginning of the session to that of the buffer
        self._voice: VoiceActivity | None = None
        self._padding = 0
        self._turn: tuple[int, int] = 0, 0

    def listen(self, options: Object | None) -> None:
        """Find turns from now on, by ``turn_detection``; None for not."""
        now = self._now()
        self._voice = None if options is None else VoiceActivity(options, now)
        self._padding = 0 if options is None else options.get("prefix_padding_ms") or 0

    def append(self, sound: bytes) -> Iterator[Turn]:
        """Add `sound`; gives the turns in it. Behind the end of one, `turn` has what was said."""
        self.sound += sound
        if self._voice is None:
            return
        for turn, when in self._voice.feed(sound):
            self._turn = (when, when) if turn == "started" else (self._turn[0], when)
            yield turn, when
        if not self._voice.speaking:
            self._drop(self._voice.now - self._padding)

    def turn(self) -> bytes:
        """The sound of the turn that has ended; it leaves the buffer."""
        start, end = self._turn
        self._drop(start)
        sound = bytes(self.sound[: (end - self._start) * _BYTES_MS])
        self._drop(end)
        return sound

    def take(self) -> bytes:
        """All of it, which leaves the buffer."""
        sound = bytes(self.sound)
        self._start = self._now()
        self.sound.clear()
        return sound

    def clear(self) -> None:
        """Forget all of it, and who was speaking."""
        self.take()
        if self._voice is not None:
            self._voice.reset()

    def _now(self) -> int:
        return self._start + len(self.sound) // _BYTES_MS

    def _drop(self, until: int) -> None:
        size = max(min((until - self._start) * _BYTES_MS, len(self.sound)), 0)
        del self.sound[:size]
        self._start += size // _BYTES_MS
