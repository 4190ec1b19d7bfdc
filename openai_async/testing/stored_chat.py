"""Chat completions that are kept because they were created with ``store=true``."""

from __future__ import annotations

from .answers import Answer, Object
from .paging import page
from .router import Call, Routes
from .stored import changing, deleting, find, keep, retrieving

__all__ = ["ROUTES", "remember"]


def remember(call: Call, completion: Object, messages: list[Object]) -> None:
    """Keep `completion` and the messages it answers."""
    name = completion["id"]
    keep(call, "completions", {**completion, "metadata": call.body.get("metadata") or {}})
    for number, message in enumerate(messages):
        keep(call, f"completion_messages/{name}", _message(f"{name}-{number}", message))


def _message(name: str, message: Object) -> Object:
    content = message.get("content")
    in_parts = isinstance(content, list)
    return {
        "refusal": None,
        **message,
        "id": name,
        "content": None if in_parts else content,
        "content_parts": content if in_parts else None,
    }


def list_completions(call: Call) -> Answer:
    query = call.request.query
    model = query.get("model")
    wanted = {key[9:-1]: value for key, value in query.items() if key.startswith("metadata[")}
    found = [
        each
        for each in call.state.kept("completions").values()
        if model in (None, each["model"]) and wanted.items() <= each["metadata"].items()
    ]
    return page(call, found, order="asc")


def list_messages(call: Call) -> Answer:
    name = find(call, "completions")["id"]
    return page(call, list(call.state.kept(f"completion_messages/{name}").values()), order="asc")


_COMPLETION = "/chat/completions/{completion_id}"
ROUTES: Routes = {
    "GET /chat/completions": list_completions,
    f"GET {_COMPLETION}": retrieving("completions"),
    f"POST {_COMPLETION}": changing("completions", "metadata"),
    f"DELETE {_COMPLETION}": deleting("completions", {"object": "chat.completion.deleted"}),
    f"GET {_COMPLETION}/messages": list_messages,
}
