"""``/completions``: text goes on where the prompt ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import cast

from . import generation, words
from .answers import Answer, Object, Refusal, event_stream, json_answer
from .generation import Prompt
from .router import Call, Routes

__all__ = ["ROUTES", "texts"]

_MAX_TOKENS = 16  # unless asked for more, as the API has it


@dataclass(slots=True)
class _Choice:
    tokens: list[str]
    finish: str


def create(call: Call) -> Answer:
    model = call.model()
    body = call.body
    call.required("prompt")
    prompts = texts(call, "prompt")
    limit = call.number("max_tokens", _MAX_TOKENS, 0, 1 << 30)
    copies = call.number("n", 1, 1, 128) or 1
    choices = [_choice(prompt, n, limit, body) for prompt in prompts for n in range(copies)]
    name, created = call.state.stamp("cmpl-")
    head: Object = {"id": name, "object": "text_completion", "created": created, "model": model}
    usage = _usage(prompts, choices)
    logprobs = call.number("logprobs", None, 0, 5)
    if body.get("stream"):
        with_usage = call.object("stream_options").get("include_usage")
        return event_stream(_chunks(head, choices, logprobs, usage if with_usage else None))
    whole = [_written(index, each.tokens, logprobs, each.finish) for index, each in enumerate(choices)]
    return json_answer({**head, "choices": whole, "usage": usage})


def texts(call: Call, name: str) -> list[str]:
    """The texts of the parameter `name`: one or more of them, as text or as token numbers.

    Raises:
        Refusal: it is none of that.
    """
    value = call.body[name]
    one = _text(value)
    found = [_text(item) for item in cast("list[object]", value)] if one is None and isinstance(value, list) else [one]
    texts = [text for text in found if text is not None]
    if len(texts) < len(found):
        raise Refusal(
            400, f"Invalid '{name}': expected text, tokens, or a list of them.", param=name, code="invalid_type"
        )
    return texts


def _text(value: object) -> str | None:
    """`value` as text if it is that, or token numbers; None for a list of something else."""
    if isinstance(value, list):
        numbers = [each for each in cast("list[object]", value) if isinstance(each, int)]
        return " ".join(map(str, numbers)) if len(numbers) == len(cast("list[object]", value)) else None
    return value if isinstance(value, str) else None


def _choice(prompt: str, variant: int, limit: int | None, body: Object) -> _Choice:
    tokens, finish = generation.cut(generation.say(Prompt(prompt), variant), limit, body.get("stop"))
    if body.get("echo"):
        tokens = words.tokens(prompt) + tokens
    return _Choice(tokens, finish)


def _usage(prompts: list[str], choices: list[_Choice]) -> Object:
    asked = sum(map(words.count, prompts))
    said = sum(len(choice.tokens) for choice in choices)
    return {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said}


def _written(index: int, tokens: list[str], logprobs: int | None, finish: str | None, offset: int = 0) -> Object:
    told = None if logprobs is None else _told(tokens, logprobs, offset)
    return {"text": "".join(tokens), "index": index, "logprobs": told, "finish_reason": finish}


def _told(tokens: list[str], alternatives: int, offset: int) -> Object:
    each = [generation.logprob(token, alternatives) for token in tokens]
    offsets: list[int] = []
    for token in tokens:
        offsets.append(offset)
        offset += len(token)
    return {
        "tokens": tokens,
        "token_logprobs": [one["logprob"] for one in each],
        "top_logprobs": [{top["token"]: top["logprob"] for top in one["top_logprobs"]} for one in each],
        "text_offset": offsets,
    }


def _chunks(head: Object, choices: list[_Choice], logprobs: int | None, usage: Object | None) -> Iterator[Object]:
    """The events of a stream, the choices by turns."""
    end: Object = {} if usage is None else {"usage": None}
    deltas = [_deltas(index, choice, logprobs) for index, choice in enumerate(choices)]
    for turn in zip_longest(*deltas):
        for delta in turn:
            if delta is not None:
                yield {**head, "choices": [delta], **end}
    if usage is not None:
        yield {**head, "choices": [], "usage": usage}


def _deltas(index: int, choice: _Choice, logprobs: int | None) -> Iterator[Object]:
    offset = 0
    for token in choice.tokens:
        yield _written(index, [token], logprobs, None, offset)
        offset += len(token)
    yield _written(index, [], None, choice.finish)


ROUTES: Routes = {"POST /completions": create}
