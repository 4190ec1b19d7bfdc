"""``/threads`` and their messages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from .answers import Answer, Object, Refusal, json_answer
from .paging import page
from .router import Call, Routes
from .state import State
from .stored import changing, deleting, find, given, keep, remove, retrieving, told

__all__ = ["ROUTES", "add_message", "make", "messages", "text"]


def create(call: Call) -> Answer:
    return told(make(call, call.options))


def make(call: Call, wanted: Object) -> Object:
    """Store a thread, with the messages that `wanted` begins it with."""
    name, created = call.state.stamp("thread_")
    thread: Object = {
        "id": name,
        "object": "thread",
        "created_at": created,
        "metadata": wanted.get("metadata") or {},
        "tool_resources": wanted.get("tool_resources") or {},
    }
    keep(call, "threads", thread)
    begun_with: list[Object] = wanted.get("messages") or []
    for message in begun_with:
        add_message(call.state, name, message)
    return thread


def messages(state: State, thread: str) -> dict[str, Object]:
    """The messages of `thread` by their ids."""
    return state.kept(f"messages/{thread}")


def add_message(state: State, thread: str, wanted: Object, **fields: object) -> Object:
    """Store a message.

    Raises:
        Refusal: it has no content, or a role that no message has.
    """
    role: Any = wanted.get("role")
    if role not in ("user", "assistant"):
        raise Refusal(400, f"Invalid 'role': {role!r} is neither 'user' nor 'assistant'.", param="role")
    if not wanted.get("content"):
        raise Refusal(400, "Missing required parameter: 'content'.", code="missing_required_parameter", param="content")
    name, created = state.stamp("msg_")
    message: Object = {
        "id": name,
        "object": "thread.message",
        "created_at": created,
        "thread_id": thread,
        "status": "completed",
        "incomplete_details": None,
        "completed_at": created,
        "incomplete_at": None,
        "role": role,
        "content": _content(wanted["content"]),
        "assistant_id": None,
        "run_id": None,
        "attachments": wanted.get("attachments") or [],
        "metadata": wanted.get("metadata") or {},
        **fields,
    }
    messages(state, thread)[name] = message
    return message


def _content(content: str | list[Object]) -> list[Object]:
    if isinstance(content, str):
        return [text_block(content)]
    return [text_block(part["text"]) if isinstance(part.get("text"), str) else part for part in content]


def text_block(value: str) -> Object:
    """`value` as content of a message."""
    return {"type": "text", "text": {"value": value, "annotations": []}}


def text(message: Object) -> str:
    """What `message` says."""
    return " ".join(part["text"]["value"] for part in message["content"] if part["type"] == "text")


def _thread(call: Call) -> str:
    return cast("str", find(call, "threads", call.ids[0], "thread_id")["id"])


def create_message(call: Call) -> Answer:
    return told(add_message(call.state, _thread(call), call.body))


def list_messages(call: Call) -> Answer:
    run = call.request.query.get("run_id")
    found: Iterable[Object] = messages(call.state, _thread(call)).values()
    return page(call, [message for message in found if run in (None, message["run_id"])])


def retrieve_message(call: Call) -> Answer:
    return told(find(call, f"messages/{_thread(call)}"))


def update_message(call: Call) -> Answer:
    message: Object = find(call, f"messages/{_thread(call)}")
    message.update(given(call.options, ("metadata",)))
    return told(message)


def delete_message(call: Call) -> Answer:
    name = remove(call, f"messages/{_thread(call)}")
    return json_answer({"id": name, "object": "thread.message.deleted", "deleted": True})


_THREAD = "/threads/{thread_id}"
ROUTES: Routes = {
    "POST /threads": create,
    f"GET {_THREAD}": retrieving("threads"),
    f"POST {_THREAD}": changing("threads", "metadata", "tool_resources"),
    f"DELETE {_THREAD}": deleting("threads", {"object": "thread.deleted"}),
    f"POST {_THREAD}/messages": create_message,
    f"GET {_THREAD}/messages": list_messages,
    f"GET {_THREAD}/messages/{{message_id}}": retrieve_message,
    f"POST {_THREAD}/messages/{{message_id}}": update_message,
    f"DELETE {_THREAD}/messages/{{message_id}}": delete_message,
}
