"""The voice of the local server: a few rules and some sentences around the words it was asked with.

The same question always gets the same answer. A token is a word with the white space before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from zlib import crc32

__all__ = ["count", "reply", "tokens", "topic"]

_SHORT = 1000  # characters of a question whose answer is remembered

_TOKEN = re.compile(r"\s*\S+(?:\s+\Z)?|\s+\Z")

# What may stand before the topic of a sentence; taken off until nothing of it is left.
_LEAD = re.compile(
    r"^(?:please|hello|hi|hey|so|and|well|ok|okay)\b[,!. ]*|"
    r"^(?:can|could|would|will) (?:you|i|we)\b ?|"
    r"^(?:tell|give|show|teach) (?:me|us)\b ?|"
    r"^(?:what|who|where|when|why|how|which|whose)(?:'s| is| are| was| were| do| does| did| can| should| would|)\b ?|"
    r"^(?:is|are|was|were|do|does|did|should|explain|describe|summari[sz]e|define|discuss|compare|translate)\b ?|"
    r"^.{0,60}\b(?:haiku|poem|story|sentence|joke|limerick|song)s? (?:about|on|of|for)\b ?|"
    r"^(?:write|compose|make)(?: me)?\b ?|"
    r"^(?:about|on|i|we|you)\b ?",
    re.IGNORECASE,
)

_REMARKS = (
    (
        "{Topic}: gladly. The short answer is that it depends; the long answer is that I am a local server with a "
        "dozen sentences, and you have just read one of them."
    ),
    (
        "Let us take this one word at a time: {topic}. It begins small, it grows when somebody asks about it, and it "
        "rests when the stream is done."
    ),
    (
        "{Topic}, then. People have wondered about that for a long while. My own view, formed a millisecond ago: start "
        "with the simplest part, and keep what works."
    ),
    ("I looked it up in everything I know, which is your question. It says there: {topic}. I could not agree more."),
    (
        "{Topic}: there are two schools of thought. One says yes, the other says it again more slowly, and both arrive "
        "token by token."
    ),
    (
        "Imagine a letter about this: {topic}. Somebody writes it, a socket carries it, and you read it here. The rest "
        "is punctuation."
    ),
)

_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905


def tokens(text: str) -> list[str]:
    """`text` cut into tokens; joined they are `text` again."""
    return _TOKEN.findall(text)


def count(text: str) -> int:
    """How many tokens `text` has."""
    return len(_TOKEN.findall(text))


def topic(text: str) -> str:
    """What `text` is about: its last sentence without the words that only ask."""
    sentence = re.split(r"(?<=[.?!])\s+", text.strip())[-1].strip(" \t\n.?!:;\"'")
    while (shorter := _LEAD.sub("", sentence, count=1).strip()) != sentence and shorter:
        sentence = shorter
    return " ".join(sentence.split()[:12]) or "nothing in particular"


def reply(text: str, variant: int = 0) -> str:
    """What the server says to `text`; variants differ where a rule leaves a choice."""
    return _remembered(text, variant) if len(text) < _SHORT else _reply(text, variant)


def _reply(text: str, variant: int) -> str:
    for pattern, say in _RULES.items():
        match = pattern.search(text)
        said = say(match, text) if match else ""
        if said:
            return said
    about = topic(text)
    remark = _REMARKS[(crc32(text.encode()) + variant) % len(_REMARKS)]
    return remark.format(topic=about, Topic=about[:1].upper() + about[1:])


_remembered = lru_cache(maxsize=4096)(_reply)


def _says(text: str) -> Callable[[re.Match[str], str], str]:
    return lambda _match, about: text.format(topic=topic(about))


def _echo(match: re.Match[str], _text: str) -> str:
    what = match["what"].strip()
    quoted = re.fullmatch(r"[\"'“`](.*)[\"'”`][.!?]?", what, re.DOTALL)
    if quoted:
        return quoted[1]
    if match["exactly"] or what[-1:] in ".?!":
        return what
    return f"{what[:1].upper()}{what[1:]}."


def _count(match: re.Match[str], _text: str) -> str:
    last = match["last"].lower()
    most = _NUMBERS.index(last) if last in _NUMBERS else int(last)
    return " ".join(str(number) for number in range(1, min(most, 10_000) + 1))


def _calculate(match: re.Match[str], _text: str) -> str:
    left, sign, right = int(match["left"]), match["sign"], int(match["right"])
    if sign == "/":
        return f"{left} / {right} is {left / right:g}." if right else "Nothing divides by zero, not even here."
    value = left + right if sign == "+" else left - right if sign == "-" else left * right
    return f"{left} {sign} {right} is {value}."


_SAY = (
    r"^\W*(?:please )?(?:say|repeat|echo|(?:reply|answer|respond) with)(?P<exactly> exactly| only|:)?[:,]?\s+"
    r"(?P<what>.+)$"
)
# Pattern -> what answers a text it is found in; the first one that has something to say.
_RULES: dict[re.Pattern[str], Callable[[re.Match[str], str], str]] = {
    re.compile(pattern, re.IGNORECASE | re.DOTALL): say
    for pattern, say in {
        _SAY: _echo,
        r"\bcount (?:from (?:1|one) )?(?:up )?to (?P<last>\d{1,5}|" + "|".join(_NUMBERS) + r")\b": _count,
        r"(?<![\d.])(?P<left>-?\d{1,12})\s*(?P<sign>[-+*/])\s*(?P<right>-?\d{1,12})(?![\d.])": _calculate,
        r"\b(?:haiku|poem)\b": _says("{topic}:\none word, and then another,\nand the stream is done."),
        r"\bstory\b": _says(
            "Once there was {topic}. Every night it counted its tokens, and every night it fell asleep before the last."
        ),
        r"\bjoke\b": _says("A client walks into a socket and asks for a stream. The server says: done."),
        r"\b(?:who|how) are you\b": _says("I am the local server: small, awake, and at your service."),
        r"^\W*thank": _says("You are welcome."),
        r"^\W*(?:hello|hi|hey|good (?:morning|evening|day))\b[^?]{0,20}$": _says(
            "Hello! This is the local server: no key, no bill, no network beyond this machine. What is on your mind?"
        ),
        r"^\W*(?:ping|test|testing)\W*$": _says("It works."),
    }.items()
}
