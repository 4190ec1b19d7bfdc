"""The voice and the ears of the local server."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_async.testing import speech
from openai_async.testing.realtime_input import InputAudio
from openai_async.testing.voice_activity import VoiceActivity

SECOND = 2 * speech.RATE  # bytes


@given(st.text(max_size=200))
def test_words_are_in_the_sound(text: str) -> None:
    """What is spoken is heard, to the letter."""
    spoken = "".join(text.encode(errors="ignore").decode())
    assert (speech.hear(speech.speak(spoken)) or "") == spoken


@given(cut=st.integers(0, 300_000))
def test_what_is_cut_is_heard_as_far_as_it_goes(cut: int) -> None:
    """The words that are whole in a piece of sound are heard, and no other."""
    words = ["Nobody ", "expects ", "this"]
    sounds = [speech.say(word) for word in words]
    heard = speech.hear(b"".join(sounds)[:cut]) or ""
    assert "".join(words).startswith(heard)
    ends = [sum(map(len, sounds[:count])) for count in range(len(words) + 1)]
    whole = "".join(word for word, end in zip(words, ends[1:], strict=True) if end <= cut)
    assert heard.startswith(whole)


def test_other_sound_has_no_words() -> None:
    """Silence and noise say nothing."""
    assert speech.hear(bytes(SECOND)) is None
    assert speech.hear(b"\xff\x7f\x01\x80" * 12_000) is None
    assert speech.hear(b"") is None


def test_pleasant_to_hear() -> None:
    """The voice begins and ends softly, is never too loud, and as long as the word; the same word sounds the same."""
    sound = speech.say("pleasant")
    samples = [int.from_bytes(sound[place : place + 2], "little", signed=True) for place in range(0, len(sound), 2)]
    assert max(map(abs, samples)) < 12_000
    assert max(map(abs, samples[:20])) < 500
    assert max(map(abs, samples[-20:])) < 500
    assert 100 < speech.milliseconds(speech.say("to")) < speech.milliseconds(sound) < 1000
    assert speech.say("pleasant") == sound


# -- who speaks when -------------------------------------------------------------------------------------------


def loud(seconds: float) -> bytes:
    return b"\x00\x20\x00\xe0" * round(seconds * speech.RATE / 2)


def silent(seconds: float) -> bytes:
    return bytes(2 * round(seconds * speech.RATE))


@given(st.lists(st.integers(1, 5_000), min_size=1, max_size=20))
def test_pieces_make_no_difference(sizes: list[int]) -> None:
    """Turns are where they are, however the sound is cut."""
    sound = silent(1) + loud(1) + silent(1) + loud(0.5) + silent(1)
    whole = list(VoiceActivity({}).feed(sound))
    assert whole == [("started", 1000), ("stopped", 2500), ("started", 3000), ("stopped", 4000)]
    voice, turns, start = VoiceActivity({}), list[Any](), 0
    for size in [*sizes, len(sound)]:
        turns.extend(voice.feed(sound[start : start + size]))
        start += size
    assert turns == whole


@pytest.mark.parametrize(
    ("options", "turns"),
    [
        ({"prefix_padding_ms": 300}, [("started", 700), ("stopped", 2500)]),
        ({"silence_duration_ms": 200}, [("started", 1000), ("stopped", 2200)]),
        ({"type": "semantic_vad", "eagerness": "high"}, [("started", 1000), ("stopped", 2300)]),
        ({"type": "semantic_vad", "eagerness": "low"}, [("started", 1000), ("stopped", 3200)]),
        ({"threshold": 1.0}, [("started", 1000), ("stopped", 2500)]),
    ],
)
def test_options(options: dict[str, Any], turns: list[Any]) -> None:
    """Padding, patience and eagerness count as documented."""
    assert list(VoiceActivity(options).feed(silent(1) + loud(1) + silent(2.5))) == turns


def test_threshold() -> None:
    """A high threshold does not hear what is quiet."""
    quiet = b"\xe8\x03\x18\xfc" * (speech.RATE // 2)
    assert list(VoiceActivity({"threshold": 0.1}).feed(quiet)) == [("started", 0)]
    assert list(VoiceActivity({"threshold": 0.9}).feed(quiet)) == []


def test_buffer_forgets_silence() -> None:
    """A session that is silent for long does not grow; of it only the padding is kept."""
    buffer = InputAudio()
    buffer.listen({"prefix_padding_ms": 300})
    for _ in range(50):
        assert list(buffer.append(silent(1))) == []
        assert len(buffer.sound) <= 0.3 * SECOND
    sound = loud(0.5)
    said = silent(0.3) + sound + silent(0.5)
    assert list(buffer.append(sound + silent(0.5))) == [(("started", 50_000 - 300), b""), (("stopped", 51_000), said)]
    assert len(buffer.sound) == 0


def test_buffer_that_does_not_listen() -> None:
    """Without turn detection all is kept until it is taken; listening may begin at any time."""
    buffer = InputAudio()
    assert list(buffer.append(loud(1) + silent(2))) == []
    assert buffer.take() == loud(1) + silent(2)
    buffer.listen({})
    turns = [turn for turn, _ in buffer.append(loud(1) + silent(1))]
    assert turns == [("started", 3000), ("stopped", 4500)]
