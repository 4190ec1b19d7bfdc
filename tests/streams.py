"""Streams as servers send them: small recorded ones of each API, and how to ask for them and read them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from clients import Caller

__all__ = ["API", "APIS", "CHAT", "COMPLETIONS", "RESPONSES", "chunk", "event", "said", "sent"]


def chunk(content: str | None = None, finish: str | None = None, index: int = 0, **more: Any) -> dict[str, Any]:
    """A chunk of a chat completion."""
    choice = {"index": index, "delta": {} if content is None else {"content": content}, "finish_reason": finish}
    head = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "gpt-4o-mini"}
    return {**head, "choices": [choice], **more}


def piece(text: str, finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "text": text, "finish_reason": finish, "logprobs": None}
    return {"id": "cmpl-1", "object": "text_completion", "created": 1, "model": "gpt-4o-mini", "choices": [choice]}


def event(kind: str, number: int, **fields: Any) -> dict[str, Any]:
    """An event of the Responses API."""
    return {"type": f"response.{kind}", "sequence_number": number, **fields}


def response(status: str, output: list[Any]) -> dict[str, Any]:
    head = {"id": "resp_1", "object": "response", "created_at": 1, "model": "gpt-4o-mini", "error": None}
    return {**head, "status": status, "output": output, "usage": None if status == "in_progress" else USAGE}


USAGE = {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}
PART: dict[str, Any] = {"type": "output_text", "text": "Hello", "annotations": []}
MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "status": "completed",
    "content": [PART],
}
WHERE: dict[str, Any] = {"item_id": "msg_1", "output_index": 0, "content_index": 0, "logprobs": []}


@dataclass(frozen=True)
class API:
    """An API that streams.

    method:    of the client.
    arguments: the least it asks for.
    path:      where its requests go.
    events:    a whole stream that says "Hello"; it ends with ``[DONE]`` if `done`.
    """

    method: str
    arguments: dict[str, Any]
    path: str
    events: list[Any]
    done: bool = True

    def ask(self, caller: Caller, client: Any = None, **options: Any) -> Any:
        """What the method gives, a stream unless `options` say otherwise."""
        arguments = {**self.arguments, "stream": True, **options}
        return caller.run(attrgetter(self.method)(client or caller.client)(**arguments))


CHAT = API(
    "chat.completions.create",
    {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]},
    "/chat/completions",
    [chunk("Hel"), chunk("lo"), chunk(finish="stop")],
)
COMPLETIONS = API(
    "completions.create",
    {"model": "gpt-4o-mini", "prompt": "Hi"},
    "/completions",
    [piece("Hel"), piece("lo"), piece("", "stop")],
)
RESPONSES = API(
    "responses.create",
    {"model": "gpt-4o-mini", "input": "Hi"},
    "/responses",
    [
        event("created", 0, response=response("in_progress", [])),
        event("output_text.delta", 1, delta="Hel", **WHERE),
        event("output_text.delta", 2, delta="lo", **WHERE),
        event("completed", 3, response=response("completed", [MESSAGE])),
    ],
    done=False,
)
APIS = {"chat": CHAT, "completions": COMPLETIONS, "responses": RESPONSES}


def sent(event: Any) -> bytes:
    """An event as it is sent; bytes are sent as they are."""
    return event if isinstance(event, bytes) else b"data: %b\n\n" % json.dumps(event).encode()


def said(events: Iterable[Any]) -> str:
    """The text that `events` bring."""
    return "".join(_text(one) or "" for one in events)


def _text(one: Any) -> str | None:
    if not hasattr(one, "choices"):
        found: str | None = getattr(one, "delta", None)
        return found
    choice = one.choices[0] if one.choices else None
    return getattr(choice, "text", None) or getattr(getattr(choice, "delta", None), "content", None)
