"""Who speaks when: the loudness of PCM, 16 bits, 24 kHz, decides. No I/O here."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator
from typing import Literal, TypeAlias

from .answers import Object
from .speech import RATE

__all__ = ["Turn", "VoiceActivity"]

_FRAME_MS = 20
_FRAME = RATE * 2 * _FRAME_MS // 1000  # bytes
_LOUDNESS = 0.04  # of the loudest sound there is: what a threshold of 1 asks for
_STEP = 4  # one sample in four is enough to tell silence
_EAGERNESS_MS = {"low": 1200, "high": 300}

Turn: TypeAlias = "tuple[Literal['started', 'stopped'], int]"


class VoiceActivity:
    """Finds where speech starts and stops; times are in milliseconds, `now` at the beginning.

    speaking: whether somebody does.
    """

    def __init__(self, options: Object, now: int = 0) -> None:
        """`options` are those of ``turn_detection``; those of a semantic one are taken for its patience."""
        silence = _EAGERNESS_MS.get(options.get("eagerness") or "", 500)
        self._least = ((options.get("threshold") or 0.5) * _LOUDNESS * 32768) ** 2
        self._padding = options.get("prefix_padding_ms") or 0
        self._patience = options.get("silence_duration_ms") or silence
        self.now = now
        self.reset()

    def reset(self) -> None:
        """Forget what was heard."""
        self._rest = b""
        self._silent = 0
        self.speaking = False

    def feed(self, sound: bytes) -> Iterator[Turn]:
        """Take the next bytes; gives the turns that are in them."""
        sound = self._rest + sound
        whole = len(sound) - len(sound) % _FRAME
        self._rest = sound[whole:]
        for start in range(0, whole, _FRAME):
            loud = self._is_loud(sound[start : start + _FRAME])
            if loud and not self.speaking:
                self.speaking = True
                yield "started", max(self.now - self._padding, 0)
            self.now += _FRAME_MS
            self._silent = 0 if loud else self._silent + _FRAME_MS
            if self.speaking and self._silent >= self._patience:
                self.speaking = False
                yield "stopped", self.now

    def _is_loud(self, frame: bytes) -> bool:
        samples = array("h", frame)
        if sys.byteorder == "big":
            samples.byteswap()
        some = samples[::_STEP]
        return sum(value * value for value in some) >= self._least * len(some)
