"""The voice of the local server: a hum that follows the words. PCM, 16 bits, little-endian, 24 kHz, one channel.

The words are in it: the lowest bits of its samples spell them, which nobody hears. So what was spoken here is
understood here, to the word, also where the sound was cut.
"""

from __future__ import annotations

import math
import re
import sys
from array import array
from functools import lru_cache
from zlib import crc32

from . import words

__all__ = ["RATE", "hear", "milliseconds", "say", "speak"]

RATE = 24_000  # samples a second

_PERIODS = (218, 194, 163, 145, 122)  # samples: a pentatonic scale, low, in which nothing sounds wrong
_HARMONICS = ((1, 0.62), (2, 0.26), (3, 0.12))
_LOUDNESS = 0.22
_ATTACK, _DECAY = RATE // 60, RATE // 14  # samples
_LETTER = RATE * 55 // 1000  # samples
_PAUSES = {",": RATE // 8, ";": RATE // 8, ":": RATE // 8, ".": RATE // 4, "?": RATE // 4, "!": RATE // 4}
_MARK = bytes(int(bit) for bit in f"{0x5EA1C0DE:032b}")  # what precedes words in the lowest bits
_LOWEST_BITS = bytes(value & 1 for value in range(256))
_PIECE = re.compile(r".{1,60}", re.DOTALL)


def speak(text: str) -> bytes:
    """The sound of `text`, with some silence around it, as it comes from somebody who then waits for an answer."""
    silence = bytes(2 * RATE)
    return silence + b"".join(map(say, words.tokens(text))) + silence


@lru_cache(maxsize=512)
def say(token: str) -> bytes:
    """The sound of one word."""
    return b"".join(map(_piece, _PIECE.findall(token)))


def hear(sound: bytes) -> str | None:
    """The words in `sound`; None if it has none."""
    bits = sound[: len(sound) & ~1 : 2].translate(_LOWEST_BITS)
    heard: list[bytes] = []
    place = bits.find(_MARK)
    while place >= 0:
        start = place + len(_MARK) + 8
        size = _number(bits[start - 8 : start])
        spelt = bits[start : start + 8 * size]
        if len(spelt) == 8 * size:
            heard.append(bytes(_number(spelt[each : each + 8]) for each in range(0, len(spelt), 8)))
        place = bits.find(_MARK, start)
    return b"".join(heard).decode(errors="replace") if heard else None


def milliseconds(sound: bytes | bytearray) -> int:
    """How long `sound` takes."""
    return len(sound) * 1000 // (2 * RATE)


def _piece(text: str) -> bytes:
    letters = max(sum(map(str.isalnum, text)), 2)
    note = _note(_PERIODS[crc32(text.strip().lower().encode()) % len(_PERIODS)])
    size = max(min(letters, 12) * _LETTER, len(_MARK) + 8 + 8 * 4 * len(text))
    samples = array("h", (note * (size // len(note) + 1))[:size])
    for place in range(_ATTACK):
        samples[place] = int(samples[place] * _ramp(place / _ATTACK))
    for place in range(1, _DECAY + 1):
        samples[-place] = int(samples[-place] * _ramp(place / _DECAY))
    _spell(samples, text.encode())
    if sys.byteorder == "big":
        samples.byteswap()
    return samples.tobytes() + bytes(2 * _PAUSES.get(text.rstrip()[-1:], _LETTER))


@lru_cache
def _note(period: int) -> array[int]:
    """One period of a note."""
    angles = [2 * math.pi * place / period for place in range(period)]
    return array(
        "h", [int(32767 * _LOUDNESS * sum(level * math.sin(n * x) for n, level in _HARMONICS)) for x in angles]
    )


def _ramp(part: float) -> float:
    return (1 - math.cos(math.pi * part)) / 2


def _spell(samples: array[int], text: bytes) -> None:
    bits = _MARK + bytes(int(bit) for value in (len(text), *text) for bit in f"{value:08b}")
    for place, bit in enumerate(bits):
        samples[place] = samples[place] & ~1 | bit


def _number(bits: bytes) -> int:
    value = 0
    for bit in bits:
        value = value << 1 | bit
    return value
