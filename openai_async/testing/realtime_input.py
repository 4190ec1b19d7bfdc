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

    def listen(self, options: Object | None) -> None:
        """Find turns from now on, by ``turn_detection``; None for not."""
        now = self._now()
        self._voice = None if options is None else VoiceActivity(options, now)
        self._padding = 0 if options is None else options.get("prefix_padding_ms") or 0

    def append(self, sound: bytes) -> Iterator[tuple[Turn, bytes]]:
        """Add `sound`; gives the turns in it. With the end of one comes what was said, which leaves the buffer."""
        self.sound += sound
        if self._voice is None:
            return
        for turn in self._voice.feed(sound):
            kind, when = turn
            if kind == "started":
                self._drop(when)
                yield turn, b""
            else:
                yield turn, self._take(when)
        if not self._voice.speaking:
            self._drop(self._voice.now - self._padding)

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

    def _take(self, until: int) -> bytes:
        sound = bytes(self.sound[: (until - self._start) * _BYTES_MS])
        self._drop(until)
        return sound

    def _drop(self, until: int) -> None:
        size = max(min((until - self._start) * _BYTES_MS, len(self.sound)), 0)
        del self.sound[:size]
        self._start += size // _BYTES_MS
