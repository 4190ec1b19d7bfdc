"""``/responses``: created whole, as a stream or in the background, and kept for later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast
from zlib import crc32

from . import generation, words
from .answers import Answer, Object, Refusal, encode, event_stream, json_answer
from .generation import Prompt
from .paging import page
from .response_events import events, unfinished
from .router import Call, Routes
from .stored import find
from .webhooks import announce, carry_on

__all__ = ["ROUTES", "Stored", "as_listed", "made", "told"]

_KEPT = 5_000  # responses; older ones are forgotten
_FINAL = ("completed", "incomplete", "cancelled", "failed")
_PROGRESS = {"queued": "in_progress", "in_progress": "completed"}


@dataclass(slots=True)
class Stored:
    """A response as it is kept.

    response: as it will be when it is finished.
    items:    all that went into it, those of earlier responses it follows included.
    status:   how far it has come. Each look at a response that runs in the background brings it one step on.
    """

    response: Object
    items: list[Object]
    status: str

    def shown(self) -> Object:
        """The response as it is now."""
        if self.status == self.response["status"]:
            return self.response
        return unfinished(self.response, self.status)

    def advance(self, call: Call) -> str:
        """Come one step nearer to the end; returns how far it is."""
        status = _PROGRESS.get(self.status, self.status)
        self.become(call, self.response["status"] if status == "completed" else status)
        return self.status

    def become(self, call: Call, status: str) -> None:
        """Take another status; who waits for the end of a response in the background is told."""
        if status != self.status:
            self.status = status
            announce(call, f"response.{status}", self.response["id"])


def create(call: Call) -> Answer:
    stored = made(call)
    if call.body.get("stream"):
        return event_stream(told(call, stored), done=False)
    if stored.response["background"]:
        carry_on(call, "response.", lambda: stored.advance(call))
    return json_answer(stored.shown())


def made(call: Call) -> Stored:
    """A new response, which is kept if it is to be."""
    body = call.body
    model = call.model()
    items = _context(call)
    name, created = call.state.stamp("resp_")
    output, finish, said = ([], "stop", 0) if body.get("generate") is False else _output(call, _prompt(call, items))
    asked = sum(map(_count, items)) + words.count(body.get("instructions") or "")
    response: Object = {
        **_response(body),
        "id": name,
        "created_at": created,
        "completed_at": created,
        "model": model,
        "status": "incomplete" if finish == "length" else "completed",
        "incomplete_details": {"reason": "max_output_tokens"} if finish == "length" else None,
        "output": output,
        "usage": _usage(asked, said),
    }
    stored = Stored(response, items, "queued" if response["background"] else response["status"])
    if response["store"]:
        _keep(call, stored)
    _converse(call, items, response)
    return stored


def told(call: Call, stored: Stored) -> Iterator[Object]:
    """The events of a response, which comes to its end by them."""
    stored.become(call, stored.response["status"])
    return events(stored.response, queued=stored.response["background"])


def retrieve(call: Call) -> Answer:
    stored = _find(call, call.ids[0])
    stored.advance(call)
    query = call.request.query
    if query.get("stream") != "true":
        return json_answer(stored.shown())
    after = int(query["starting_after"]) if query.get("starting_after", "").isdigit() else -1
    return event_stream(list(told(call, stored))[after + 1 :], done=False)


def delete(call: Call) -> Answer:
    stored = _find(call, call.ids[0])
    name = stored.response["id"]
    del call.state.responses[name]
    return json_answer({"id": name, "object": "response", "deleted": True})


def cancel(call: Call) -> Answer:
    stored = _find(call, call.ids[0])
    if not stored.response["background"]:
        raise Refusal(400, "Only a response created with background=true can be cancelled.", param="response_id")
    if stored.status not in _FINAL:
        stored.become(call, "cancelled")
        stored.response = unfinished(stored.response, "cancelled")
    return json_answer(stored.shown())


def input_items(call: Call) -> Answer:
    return page(call, _find(call, call.ids[0]).items)


def count_input_tokens(call: Call) -> Answer:
    asked = sum(map(_count, _context(call))) + words.count(call.body.get("instructions") or "")
    return json_answer({"object": "response.input_tokens", "input_tokens": asked})


def compact(call: Call) -> Answer:
    """What was said becomes one item that only the server could read."""
    call.model()
    items = _context(call)
    digest = f"{crc32(encode(items)):08x}"
    output = [{"id": call.state.stamp("cmp_")[0], "type": "compaction", "encrypted_content": digest}]
    name, created = call.state.stamp("resp_")
    usage = _usage(sum(map(_count, items)), 1)
    return json_answer(
        {"id": name, "object": "response.compaction", "created_at": created, "output": output, "usage": usage}
    )


def _keep(call: Call, stored: Stored) -> None:
    kept = call.state.responses
    kept[stored.response["id"]] = stored
    if len(kept) > _KEPT:
        del kept[next(iter(kept))]


def _find(call: Call, name: str, param: str = "response_id", status: int = 404) -> Stored:
    stored = call.state.responses.get(name)
    if stored is None:
        code = "previous_response_not_found" if param == "previous_response_id" else None
        raise Refusal(status, f"There is no response with the id '{name}'.", param=param, code=code)
    return cast("Stored", stored)


def _context(call: Call) -> list[Object]:
    """The input as items with ids, behind what the response it follows was made from and said."""
    before: list[Object] = list(_conversation(call).values())
    previous = call.body.get("previous_response_id")
    if previous is not None:
        stored = _find(call, previous, "previous_response_id", 400)
        before = [*stored.items, *stored.response["output"]]
    (given,) = call.required("input")
    if isinstance(given, str):
        given = [{"role": "user", "content": given}]
    items = cast("list[object]", given) if isinstance(given, list) else [given]
    if not all(isinstance(item, dict) for item in items):
        raise Refusal(400, "Invalid 'input': expected text or a list of items.", param="input", code="invalid_type")
    return before + [as_listed(call, cast("Object", item)) for item in items]


def _conversation(call: Call) -> dict[str, Object]:
    """The items of the conversation that the response belongs to; none if there is no such."""
    name = _conversation_id(call.body)
    if name is None:
        return {}
    find(call, "conversations", name, "conversation")
    return call.state.kept(f"conversation_items/{name}")


def _converse(call: Call, items: list[Object], response: Object) -> None:
    """Add to the conversation what was said."""
    if response["conversation"] is not None:
        _conversation(call).update({item["id"]: item for item in (*items, *response["output"])})


def _conversation_id(body: Object) -> str | None:
    """The conversation that `body` names."""
    given: Any = body.get("conversation")
    name: str | None = given if given is None or isinstance(given, str) else given["id"]
    return name


def as_listed(call: Call, item: Object) -> Object:
    """`item` as the API lists it: with an id, the text of a message in parts."""
    kind = item.get("type", "message")
    if kind != "message":
        return item if item.get("id") else {**item, "id": call.state.stamp("item_")[0]}
    content = item.get("content")
    if isinstance(content, str):
        part = "output_text" if item.get("role") == "assistant" else "input_text"
        content = [{"type": part, "text": content}]
    name = item.get("id") or call.state.stamp("msg_")[0]
    return {**item, "id": name, "type": "message", "status": "completed", "content": content}


def _prompt(call: Call, items: list[Object]) -> Prompt:
    asked = [item for item in items if item.get("type") == "message" and item.get("role") == "user"]
    prompt = Prompt(_text(asked[-1] if asked else items[-1] if items else {}))
    if items and items[-1]["type"] == "function_call_output":
        prompt.results = _results(items)
    prompt.offer(call)
    wanted: Object = call.object("text").get("format") or {}
    if wanted.get("type") in ("json_object", "json_schema"):
        prompt.schema = wanted.get("schema", {})
    return prompt


def _results(items: list[Object]) -> list[tuple[str, str]]:
    """What functions have answered at the end of `items`."""
    names = {item["call_id"]: item["name"] for item in items if item["type"] == "function_call"}
    results: list[tuple[str, str]] = []
    for item in reversed(items):
        if item["type"] != "function_call_output":
            break
        results.append((names.get(item["call_id"], "the function"), _text({"content": item["output"]})))
    return results[::-1]


def _output(call: Call, prompt: Prompt) -> tuple[list[Object], str, int]:
    """The items of the output, how it ended, and its tokens."""
    calls = generation.calls(prompt, call.state)
    if calls:
        items: list[Object] = [
            {
                "id": call.state.stamp("fc_")[0],
                "type": "function_call",
                "status": "completed",
                "call_id": each.id,
                "name": each.name,
                "arguments": each.arguments,
            }
            for each in calls
        ]
        return items, "stop", sum(1 + len(generation.fragments(each.arguments)) for each in calls)
    tokens, finish = generation.cut(generation.say(prompt), call.number("max_output_tokens", None, 1, 1 << 30), None)
    part: Object = {"type": "output_text", "text": "".join(tokens), "annotations": [], "logprobs": []}
    message: Object = {
        "id": call.state.stamp("msg_")[0],
        "type": "message",
        "status": "incomplete" if finish == "length" else "completed",
        "role": "assistant",
        "content": [part],
    }
    return [message], finish, len(tokens)


def _response(body: Object) -> Object:
    """The fields of a response that repeat the request."""
    reasoning: Object = body.get("reasoning") or {}
    text: Object = body.get("text") or {}
    conversation = _conversation_id(body)
    return {
        "id": None,
        "object": "response",
        "created_at": None,
        "status": None,
        "background": bool(body.get("background")),
        "conversation": {"id": conversation} if conversation else None,
        "completed_at": None,
        "error": None,
        "incomplete_details": None,
        "instructions": body.get("instructions"),
        "max_output_tokens": body.get("max_output_tokens"),
        "max_tool_calls": body.get("max_tool_calls"),
        "model": None,
        "output": [],
        "parallel_tool_calls": body.get("parallel_tool_calls") is not False,
        "previous_response_id": body.get("previous_response_id"),
        "prompt_cache_key": body.get("prompt_cache_key"),
        "reasoning": {"effort": reasoning.get("effort"), "summary": reasoning.get("summary")},
        "safety_identifier": body.get("safety_identifier"),
        "service_tier": "default",
        "store": body.get("store") is not False,
        "temperature": body.get("temperature", 1.0),
        "text": {"format": {"type": "text"}, "verbosity": "medium"} | text,
        "tool_choice": body.get("tool_choice") or "auto",
        "tools": body.get("tools") or [],
        "top_logprobs": body.get("top_logprobs", 0),
        "top_p": body.get("top_p", 1.0),
        "truncation": body.get("truncation") or "disabled",
        "usage": None,
        "user": body.get("user"),
        "metadata": body.get("metadata") or {},
    }


def _usage(asked: int, said: int) -> Object:
    return {
        "input_tokens": asked,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": said,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": asked + said,
    }


def _text(item: Object) -> str:
    content: Any = item.get("content")
    if isinstance(content, list):
        return " ".join(part.get("text") or "" for part in cast("list[Object]", content))
    return content if isinstance(content, str) else ""


def _count(item: Object) -> int:
    texts = _text(item), item.get("arguments") or "", _text({"content": item.get("output")})
    return sum(map(words.count, texts))


ROUTES: Routes = {
    "POST /responses": create,
    "POST /responses/compact": compact,
    "POST /responses/input_tokens": count_input_tokens,
    "GET /responses/{response_id}": retrieve,
    "DELETE /responses/{response_id}": delete,
    "POST /responses/{response_id}/cancel": cancel,
    "GET /responses/{response_id}/input_items": input_items,
}
