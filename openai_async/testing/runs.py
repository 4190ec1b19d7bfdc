"""``/threads/{id}/runs`` and their steps.

A run is queued when it is created; each retrieve brings it a step on: ``in_progress``, then ``completed``,
``incomplete`` or ``failed``, or ``requires_action`` when tools are given and what the user says asks for one (see
`generation.calls`). Streamed, it goes there at once.
"""

from __future__ import annotations

from typing import Any, cast

from . import threads, words
from .answers import Answer, Object, Refusal, encode, event_stream
from .generation import Prompt, Tool
from .paging import page
from .router import Call, Routes
from .run_events import Events, Play
from .stored import find, given, keep, told

__all__ = ["ROUTES"]

_LIFETIME = 600
_FINAL = ("cancelled", "completed", "expired", "failed", "incomplete")
_DONE = b"event: done\ndata: [DONE]\n\n"
_OVERRIDES = (
    "instructions",
    "max_completion_tokens",
    "max_prompt_tokens",
    "metadata",
    "model",
    "parallel_tool_calls",
    "response_format",
    "temperature",
    "tool_choice",
    "tools",
    "top_p",
    "truncation_strategy",
)


def create(call: Call) -> Answer:
    return _start(call, _thread(call))


def create_with_thread(call: Call) -> Answer:
    call.required("assistant_id")
    thread = threads.make(call, call.object("thread"))
    return _start(call, thread["id"], ("thread.created", thread))


def _start(call: Call, thread: str, *before: tuple[str, Object]) -> Answer:
    (assistant_id,) = call.required("assistant_id")
    assistant = find(call, "assistants", assistant_id, "assistant_id")
    active = next((run for run in _runs(call, thread).values() if run["status"] not in _FINAL), None)
    if active is not None:
        raise Refusal(400, f"Thread {thread} already has an active run {active['id']}.")
    for message in call.items("additional_messages"):
        threads.add_message(call.state, thread, message)
    run = _run(call, thread, assistant)
    play = _play(call, run)
    script = play.events()
    call.state.kept("plays")[run["id"]] = play, script
    if call.body.get("stream"):
        return _stream(run, script, *before)
    return told(run)


def _run(call: Call, thread: str, assistant: Object) -> Object:
    body = call.body
    if body.get("model") is not None:
        call.model()
    instructions = body.get("instructions") or assistant["instructions"] or ""
    more = body.get("additional_instructions")
    name, created = call.state.stamp("run_")
    run: Object = {
        "id": name,
        "object": "thread.run",
        "created_at": created,
        "thread_id": thread,
        "assistant_id": assistant["id"],
        "status": "queued",
        "started_at": None,
        "expires_at": created + _LIFETIME,
        "cancelled_at": None,
        "failed_at": None,
        "completed_at": None,
        "required_action": None,
        "last_error": None,
        "incomplete_details": None,
        "usage": None,
        "metadata": {},
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "truncation_strategy": {"type": "auto", "last_messages": None},
        "max_completion_tokens": None,
        "max_prompt_tokens": None,
        **{field: assistant[field] for field in ("model", "tools", "response_format", "temperature", "top_p")},
        **given(body, _OVERRIDES),
        "instructions": f"{instructions} {more}".strip() if more else instructions,
    }
    return keep(call, f"runs/{thread}", run)


def _play(call: Call, run: Object) -> Play:
    messages = list(threads.messages(call.state, run["thread_id"]).values())
    said = [threads.text(message) for message in messages if message["role"] == "user"]
    prompt = Prompt(said[-1] if said else "")
    for tool in cast("list[Object]", run["tools"]):
        if tool["type"] == "function":
            function: Object = tool["function"]
            prompt.tools.append(Tool(function["name"], function.get("parameters") or {"type": "object"}))
    choice: Any = run["tool_choice"]
    if isinstance(choice, str):
        prompt.choice = choice
    elif choice.get("type") == "function":
        prompt.choice = ("function", choice["function"]["name"])
    prompt.parallel = run["parallel_tool_calls"]
    wanted: Any = run["response_format"]
    if isinstance(wanted, dict) and cast("Object", wanted).get("type") in ("json_object", "json_schema"):
        prompt.schema = cast("Object", wanted).get("json_schema", {}).get("schema", {})
    asked = sum(words.count(threads.text(message)) for message in messages) + words.count(run["instructions"])
    return Play(call.state, run, prompt, asked)


def _stream(run: Object, script: Events, *before: tuple[str, Object]) -> Answer:
    """All events up to the next halt."""
    told = [_event(*each) for each in before]
    for name, data in script:
        told.append(_event(name, data))
        if run["status"] == "requires_action":
            break
    return event_stream([*told, _DONE], done=False)


def _event(name: str, data: Object) -> bytes:
    return b"event: %b\ndata: %b\n\n" % (name.encode(), encode(data))


def retrieve(call: Call) -> Answer:
    run = _find(call)
    if run["status"] == "cancelling":
        run["status"] = "cancelled"
        run["cancelled_at"] = run["created_at"]
    elif run["status"] not in (*_FINAL, "requires_action"):
        before = run["status"]
        for _ in _script(call, run)[1]:
            if run["status"] != before:
                break
    return told(run)


def update(call: Call) -> Answer:
    run = _find(call)
    run.update(given(call.options, ("metadata",)))
    return told(run)


def list_runs(call: Call) -> Answer:
    return page(call, list(_runs(call, _thread(call)).values()))


def cancel(call: Call) -> Answer:
    run = _find(call)
    if run["status"] in (*_FINAL, "cancelling"):
        raise Refusal(400, f"Cannot cancel run with status '{run['status']}'.")
    run["status"] = "cancelling"
    run["required_action"] = None
    return told(run)


def submit_tool_outputs(call: Call) -> Answer:
    run = _find(call)
    if run["status"] != "requires_action":
        raise Refusal(400, f"Runs in status '{run['status']}' do not accept tool outputs.")
    call.required("tool_outputs")
    play, script = _script(call, run)
    outputs: dict[str, str] = {
        str(each.get("tool_call_id")): each.get("output") or "" for each in call.items("tool_outputs")
    }
    expected = {each["id"] for each in run["required_action"]["submit_tool_outputs"]["tool_calls"]}
    if outputs.keys() != expected:
        raise Refusal(400, f"Expected tool outputs for call_ids {sorted(expected)}, got {sorted(outputs)}.")
    play.outputs = outputs
    run["status"] = "queued"
    run["required_action"] = None
    return _stream(run, script) if call.body.get("stream") else told(run)


def list_steps(call: Call) -> Answer:
    return page(call, list(call.state.kept(f"steps/{_find(call)['id']}").values()))


def retrieve_step(call: Call) -> Answer:
    return told(find(call, f"steps/{_find(call)['id']}"))


def _thread(call: Call) -> str:
    return cast("str", find(call, "threads", call.ids[0], "thread_id")["id"])


def _runs(call: Call, thread: str) -> dict[str, Object]:
    return call.state.kept(f"runs/{thread}")


def _find(call: Call) -> Object:
    return cast("Object", find(call, f"runs/{_thread(call)}", call.ids[1], "run_id"))


def _script(call: Call, run: Object) -> tuple[Play, Events]:
    return cast("tuple[Play, Events]", call.state.kept("plays")[run["id"]])


_RUNS = "/threads/{thread_id}/runs"
_RUN = f"{_RUNS}/{{run_id}}"
ROUTES: Routes = {
    "POST /threads/runs": create_with_thread,
    f"POST {_RUNS}": create,
    f"GET {_RUNS}": list_runs,
    f"GET {_RUN}": retrieve,
    f"POST {_RUN}": update,
    f"POST {_RUN}/cancel": cancel,
    f"POST {_RUN}/submit_tool_outputs": submit_tool_outputs,
    f"GET {_RUN}/steps": list_steps,
    f"GET {_RUN}/steps/{{step_id}}": retrieve_step,
}
