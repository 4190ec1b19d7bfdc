"""What the API tells of a session of an agent: sessions, turns, and the events of a turn in their order."""

from __future__ import annotations

from typing import Any, TypeAlias

from openai_async.testing import LocalServer

__all__ = ["SESSION", "TURN", "called", "event", "message", "said", "script", "sent", "session", "turn", "turn_events"]

Object: TypeAlias = "dict[str, Any]"

SESSION, TURN = "asess_1", "turn_1"
PATH = f"/agents/sessions/{SESSION}"


def session(status: str, **fields: object) -> Object:
    agent: Object = {
        "id": "agent_1",
        "model": "gpt-5",
        "text": {"format": {"type": "text"}, "verbosity": "medium"},
        "tools": [],
    }
    return {
        "id": SESSION, "object": "agent.session", "created_at": 1, "last_active_at": 1, "status": status, "error": None,
        "agent": agent, "environment": {"type": "openai_hosted", "id": "env_1"}, "metadata": {}, "required_actions": [],
        "usage": None, "vault_ids": [], **fields,
    }  # fmt: skip


def turn(status: str, name: str = TURN, **fields: object) -> Object:
    return {
        "id": name, "object": "agent.session.turn", "agent_id": "agent_1", "created_at": 1, "started_at": 1,
        "completed_at": None, "error": None, "session_id": SESSION, "status": status, "subagent_id": None,
        "usage": None, **fields,
    }  # fmt: skip


def event(kind: str, **fields: object) -> Object:
    """An event of a session, or of the turn whose `turn_id` is among the fields."""
    return {"event_id": "ev_1", "type": f"agent.session.{kind}", "session_id": SESSION, **fields}


def message(text: str, name: str = "msg_1", phase: str | None = "final_answer", turn_id: str = TURN) -> Object:
    content = [{"type": "output_text", "text": text}]
    return {
        "id": name, "type": "message", "role": "assistant", "phase": phase, "status": "completed", "turn_id": turn_id,
        "content": content,
    }  # fmt: skip


def said(*arguments: Any, **fields: Any) -> Object:
    """The event of a whole message."""
    item = message(*arguments, **fields)
    return event("turn.item.done", turn_id=item["turn_id"], output_index=0, item=item)


def called(name: str, arguments: object, call_id: str = "call_1", turn_id: str = TURN) -> Object:
    """The event of a call of a function."""
    item = {
        "id": f"fc_{call_id}", "type": "function_call", "name": name, "arguments": arguments, "call_id": call_id,
        "status": "in_progress", "turn_id": turn_id,
    }  # fmt: skip
    return event("turn.item.added", turn_id=turn_id, output_index=0, item=item)


def ending(status: str = "completed", **fields: Any) -> list[Object]:
    """How a turn ends."""
    last = turn(status, **fields)
    return [event(f"turn.{status}", turn_id=TURN, turn=last), event("idle", session=session("idle"))]


def turn_events(*between: Object, text: str = "Sunny.", end: list[Object] | None = None) -> list[Object]:
    """The events of a turn: `between` happens before the agent says `text`."""
    return [
        event("in_progress", session=session("in_progress")),
        event("turn.created", turn_id=TURN, turn=turn("queued")),
        event("turn.in_progress", turn_id=TURN, turn=turn("in_progress")),
        *between,
        said("Let me see.", "msg_0", "commentary"),
        said(text),
        *(ending() if end is None else end),
    ]


def script(server: LocalServer, events: list[Object], *, status: str = "idle") -> None:
    """Have the server tell `events` of a session that is `status`, and take what is sent to it."""
    server.reply(json=session(status), path=PATH)
    server.reply(events=events, done=False, path=f"{PATH}/events")
    accept(server)


def accept(server: LocalServer, times: float = float("inf")) -> None:
    """Have the server take what is sent to the session."""
    server.reply(content=b"", status=202, path=f"{PATH}/events", times=times)


def sent(server: LocalServer) -> list[Object]:
    """The events that were sent to the session, in order."""
    return [
        one
        for request in server.requests
        if request.path.endswith("/events") and request.method == "POST"
        for one in request.json()["events"]
    ]
