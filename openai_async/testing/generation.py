"""What the model of the local server does with a prompt: it speaks, fills a schema, or calls tools.

Chat completions, completions and responses are three forms of this.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, cast
from zlib import crc32

from . import words
from .answers import Object, Refusal, encode
from .fields import Fields
from .samples import sample
from .state import State

__all__ = ["FunctionCall", "Prompt", "Tool", "calls", "cut", "fragments", "logprob", "say"]

# Words of a tool's name that do not tell what it is for.
_GENERIC = frozenset(
    "a api by call calculate check create current fetch find for from function get in list lookup make my new "  # noqa: SIM905
    "of query read run search send set show the to tool update use".split()
)
# Those that might have stood in place of the one that was said.
_COMMON = words.tokens(" the a of and to in is it that for you was on with as are be this have from")


@dataclass(slots=True)
class Tool:
    """A function the model may call."""

    name: str
    parameters: Object


@dataclass(slots=True)
class FunctionCall:
    """A call of a tool; `arguments` is JSON."""

    id: str
    name: str
    arguments: str


@dataclass(slots=True)
class Prompt:
    """What there is to answer.

    text:     what the user said last.
    results:  what tools have answered since, each with the name of the tool.
    tools:    what may be called.
    choice:   ``"auto"``, ``"none"``, ``"required"``, or ``("function", name)``.
    parallel: whether more than one may be called at once.
    schema:   of the JSON that is wanted; None if text is.
    """

    text: str
    results: Sequence[tuple[str, str]] = ()
    tools: list[Tool] = field(default_factory=list[Tool])
    choice: str | tuple[str, str] = "auto"
    parallel: bool = True
    schema: Object | None = None

    def offer(self, call: Fields, within: str | None = None) -> None:
        """Take over the functions that `call` offers as ``tools``, each described in its field `within` if given.

        Raises:
            Refusal: one has no name.
        """
        tools: list[Object] = call.body.get("tools") or []
        for place, each in enumerate(tools):
            if each.get("type") != "function":
                continue
            function: Object = (each.get(within) if within else each) or {}
            if "name" not in function:
                where = f"tools[{place}].{within}" if within else f"tools[{place}].name"
                raise Refusal(
                    400, f"Missing required parameter: '{where}'.", code="missing_required_parameter", param=where
                )
            self.tools.append(Tool(function["name"], function.get("parameters") or {"type": "object"}))
        choice: Any = call.body.get("tool_choice") or "auto"
        if isinstance(choice, str):
            self.choice = choice
        elif choice.get("type") == "function":
            self.choice = ("function", (choice[within] if within else choice)["name"])
        self.parallel = call.body.get("parallel_tool_calls") is not False


def calls(prompt: Prompt, state: State) -> list[FunctionCall]:
    """The calls the model makes: of tools whose name shares a word with the text, until there are results."""
    if prompt.results or not prompt.tools or prompt.choice == "none":
        return []
    if isinstance(prompt.choice, tuple):
        chosen = [tool for tool in prompt.tools if tool.name == prompt.choice[1]]
    else:
        chosen = [tool for tool in prompt.tools if _meant(tool.name, prompt.text)]
        if not chosen and prompt.choice == "required":
            chosen = [prompt.tools[0]]
    if not prompt.parallel:
        chosen = chosen[:1]
    return [
        FunctionCall(state.stamp("call_")[0], tool.name, encode(sample(tool.parameters, prompt.text)).decode())
        for tool in chosen
    ]


def say(prompt: Prompt, variant: int = 0) -> list[str]:
    """What the model says, in tokens."""
    text = _text(prompt, variant)
    return words.tokens(text) if prompt.schema is None else fragments(text)


def cut(said: list[str], limit: int | None, stop: object) -> tuple[list[str], Literal["stop", "length"]]:
    """`said` up to the first of the sequences `stop` or to `limit` tokens, and which it was."""
    stops: list[object] = [stop] if isinstance(stop, str) else cast("list[object]", stop or [])
    if stops:
        text = "".join(said)
        ends = [end for end in (text.find(each) for each in stops if isinstance(each, str) and each) if end >= 0]
        if ends:
            said = words.tokens(text[: min(ends)])
    if limit is not None and limit < len(said):
        return said[:limit], "length"
    return said, "stop"


def fragments(json: str) -> list[str]:
    """JSON in tokens."""
    return re.findall(r"\W*\w+|\W+$", json)


def logprob(token: str, alternatives: int = 0) -> Object:
    """Log probability of `token`, with those of some words that might have stood there."""
    others = [each for each in _COMMON if each != token][: max(alternatives - 1, 0)]
    top = [_probability(token), *(_probability(each, 1.0 + place / 2) for place, each in enumerate(others))]
    return {**_probability(token), "top_logprobs": top[:alternatives]}


def _probability(token: str, least: float = 0.0) -> Object:
    data = token.encode()
    return {"token": token, "logprob": -least - (crc32(data) % 5000) / 10_000, "bytes": list(data)}


def _text(prompt: Prompt, variant: int) -> str:
    if prompt.schema is not None:
        if prompt.schema:
            return encode(sample(prompt.schema, prompt.text)).decode()
        return encode({"topic": words.topic(prompt.text), "answer": words.reply(prompt.text, variant)}).decode()
    if prompt.results:
        return " ".join(f"According to {name}: {result}" for name, result in prompt.results)
    return words.reply(prompt.text, variant)


def _meant(name: str, text: str) -> bool:
    parts = [part.lower() for part in re.findall(r"[A-Z]?[a-z]+|[A-Z]+|\d+", name)]
    telling = [part for part in parts if part not in _GENERIC] or parts
    said = {word.lower() for word in re.findall(r"\w+", text)}
    return name.lower() in said or any(word.startswith(part[:5]) for part in telling for word in said if len(part) > 2)
