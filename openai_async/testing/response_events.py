"""The events by which a stream tells a response, from ``response.created`` to its last word."""

from __future__ import annotations

from collections.abc import Iterator

from . import generation, words
from .answers import Object

__all__ = ["events", "unfinished"]


def events(response: Object, *, queued: bool) -> Iterator[Object]:
    """All events of `response`, which is finished, with their sequence numbers.

    queued: whether it waited first, as those do that run in the background.
    """
    for number, (kind, fields) in enumerate(_events(response, queued=queued)):
        yield {"type": kind, "sequence_number": number, **fields}


def unfinished(response: Object, status: str) -> Object:
    """`response` before there is any output."""
    return {**response, "status": status, "output": [], "usage": None, "incomplete_details": None, "completed_at": None}


def _events(response: Object, *, queued: bool) -> Iterator[tuple[str, Object]]:
    begun = unfinished(response, "in_progress")
    waiting = {**begun, "status": "queued"} if queued else begun
    yield "response.created", {"response": waiting}
    if queued:
        yield "response.queued", {"response": waiting}
    yield "response.in_progress", {"response": begun}
    for index, item in enumerate(response["output"]):
        yield from _message(item, index) if item["type"] == "message" else _function_call(item, index)
    yield f"response.{response['status']}", {"response": response}


def _message(item: Object, index: int) -> Iterator[tuple[str, Object]]:
    yield _added(item, index, content=[])
    for place, part in enumerate(item["content"]):
        where = {"item_id": item["id"], "output_index": index, "content_index": place}
        yield "response.content_part.added", {**where, "part": {**part, "text": ""}}
        for token in words.tokens(part["text"]):
            yield "response.output_text.delta", {**where, "delta": token, "logprobs": []}
        yield "response.output_text.done", {**where, "text": part["text"], "logprobs": []}
        yield "response.content_part.done", {**where, "part": part}
    yield _done(item, index)


def _function_call(item: Object, index: int) -> Iterator[tuple[str, Object]]:
    where = {"item_id": item["id"], "output_index": index}
    yield _added(item, index, arguments="")
    for token in generation.fragments(item["arguments"]):
        yield "response.function_call_arguments.delta", {**where, "delta": token}
    yield "response.function_call_arguments.done", {**where, "arguments": item["arguments"]}
    yield _done(item, index)


def _added(item: Object, index: int, **empty: object) -> tuple[str, Object]:
    return "response.output_item.added", {"output_index": index, "item": {**item, "status": "in_progress", **empty}}


def _done(item: Object, index: int) -> tuple[str, Object]:
    return "response.output_item.done", {"output_index": index, "item": item}
