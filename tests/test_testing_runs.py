"""Assistants, threads and runs of the local server."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bare import Answered, ask, fitting
from openai_async._model import decode
from openai_async.testing import LocalServer
from openai_async.types.beta_assistants import Assistant, AssistantStreamEvent, Message, Run, RunStep, Thread

WEATHER = {
    "type": "function",
    "function": {"name": "get_weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}},
}


def assistant(server: LocalServer, **parameters: Any) -> str:
    body = {"model": "gpt-4o", "instructions": "Be kind.", **parameters}
    name: str = fitting(ask(server, "POST", "/assistants", body), Assistant)["id"]
    return name


def thread(server: LocalServer, text: str) -> str:
    body = {"messages": [{"role": "user", "content": text}]}
    name: str = fitting(ask(server, "POST", "/threads", body), Thread)["id"]
    return name


def start(server: LocalServer, text: str, *, tools: bool = False, **parameters: Any) -> str:
    """The path of a new run."""
    path = f"/threads/{thread(server, text)}/runs"
    body = {"assistant_id": assistant(server, tools=[WEATHER] if tools else []), **parameters}
    return f"{path}/{fitting(ask(server, 'POST', path, body), Run)['id']}"


def looks(server: LocalServer, path: str, times: int) -> list[Any]:
    return [fitting(ask(server, "GET", path), Run) for _ in range(times)]


def stream(answer: Answered) -> list[tuple[str, Any]]:
    """Names and data of the events of a stream, each of which fits its type; it ends as it must."""
    assert (answer.status, answer.headers["content-type"]) == (200, "text/event-stream")
    blocks = [block.split("\n") for block in answer.body.decode().removesuffix("\n\n").split("\n\n")]
    assert blocks.pop() == ["event: done", "data: [DONE]"]
    events = [(name.removeprefix("event: "), json.loads(data.removeprefix("data: "))) for name, data in blocks]
    for name, data in events:
        decode(AssistantStreamEvent, json.dumps({"event": name, "data": data}).encode(), strict=True)
    return events


def outputs(run: Any) -> list[dict[str, str]]:
    calls = run["required_action"]["submit_tool_outputs"]["tool_calls"]
    return [{"tool_call_id": call["id"], "output": "sunny"} for call in calls]


@pytest.mark.parametrize(
    ("text", "limit", "end"), [("hi", 500, "completed"), ("Fail, please", 500, "failed"), ("hi", 1, "incomplete")]
)
def test_progress(server: LocalServer, text: str, limit: int, end: str) -> None:
    """A run is queued, in progress and at its end, a step for each look."""
    path = start(server, text, max_completion_tokens=limit)
    seen = looks(server, path, 3)
    assert [run["status"] for run in seen] == ["in_progress", end, end]
    assert (seen[-1]["last_error"] is None) == (end != "failed")
    assert ask(server, "POST", f"{path}/cancel").status == 400


def test_answer(server: LocalServer) -> None:
    """A run adds a message to its thread, and has a step that says which."""
    path = start(server, "Say: it works", additional_messages=[{"role": "user", "content": "Say: really"}])
    looks(server, path, 2)
    messages = ask(server, "GET", f"{path.partition('/runs')[0]}/messages?order=asc").json["data"]
    assert [message["role"] for message in messages] == ["user", "user", "assistant"]
    assert messages[2]["content"][0]["text"]["value"] == "really"
    (step,) = ask(server, "GET", f"{path}/steps").json["data"]
    assert step["step_details"]["message_creation"]["message_id"] == messages[2]["id"]
    assert fitting(ask(server, "GET", f"{path}/steps/{step['id']}"), RunStep) == step
    run = looks(server, path, 1)[0]
    assert run["usage"]["completion_tokens"] == 1
    listed = ask(server, "GET", f"{path.partition('/runs')[0]}/messages?run_id={run['id']}").json["data"]
    assert listed == messages[2:]


def test_tools(server: LocalServer) -> None:
    """A run that needs a tool waits for its output, then goes on."""
    path = start(server, "How is the weather in Paris?", tools=True)
    waiting = looks(server, path, 3)
    assert [run["status"] for run in waiting] == ["in_progress", "requires_action", "requires_action"]
    call = waiting[-1]["required_action"]["submit_tool_outputs"]["tool_calls"][0]["function"]
    assert (call["name"], json.loads(call["arguments"])) == ("get_weather", {"city": "Paris"})
    body = {"tool_outputs": outputs(waiting[-1])}
    refused = ask(server, "POST", f"{path}/submit_tool_outputs", {"tool_outputs": [{"tool_call_id": "x"}]})
    assert refused.status == 400
    assert fitting(ask(server, "POST", f"{path}/submit_tool_outputs", body), Run)["status"] == "queued"
    assert ask(server, "POST", f"{path}/submit_tool_outputs", body).status == 400
    assert [run["status"] for run in looks(server, path, 2)] == ["in_progress", "completed"]
    steps = ask(server, "GET", f"{path}/steps?order=asc").json["data"]
    assert [step["type"] for step in steps] == ["tool_calls", "message_creation"]
    assert steps[0]["step_details"]["tool_calls"][0]["function"]["output"] == "sunny"


def test_stream(server: LocalServer) -> None:
    """A thread and its run are told from the first event to the last; the deltas add up to the message."""
    body = {
        "assistant_id": assistant(server),
        "stream": True,
        "thread": {"messages": [{"role": "user", "content": "Say: one two three"}]},
    }
    events = stream(ask(server, "POST", "/threads/runs", body))
    names = [name for name, _ in events if name != "thread.message.delta"]
    assert names == [
        "thread.created",
        "thread.run.created",
        "thread.run.queued",
        "thread.run.in_progress",
        "thread.run.step.created",
        "thread.run.step.in_progress",
        "thread.message.created",
        "thread.message.in_progress",
        "thread.message.completed",
        "thread.run.step.completed",
        "thread.run.completed",
    ]
    said = [data["delta"]["content"][0]["text"]["value"] for name, data in events if name == "thread.message.delta"]
    message = next(data for name, data in events if name == "thread.message.completed")
    assert "".join(said) == message["content"][0]["text"]["value"] == "one two three"


def test_stream_tools(server: LocalServer) -> None:
    """A streamed run halts where it needs a tool; with the output it is streamed to its end."""
    path = f"/threads/{thread(server, 'The weather in Rome and Paris?')}/runs"
    body = {"assistant_id": assistant(server, tools=[WEATHER]), "stream": True}
    events = stream(ask(server, "POST", path, body))
    name, run = events[-1]
    assert name == "thread.run.requires_action"
    deltas = [data["delta"]["step_details"]["tool_calls"][0] for name, data in events if name.endswith("step.delta")]
    arguments = "".join(delta["function"].get("arguments", "") for delta in deltas)
    assert arguments == run["required_action"]["submit_tool_outputs"]["tool_calls"][0]["function"]["arguments"]
    body = {"tool_outputs": outputs(run), "stream": True}
    events = stream(ask(server, "POST", f"{path}/{run['id']}/submit_tool_outputs", body))
    assert (events[0][0], events[-1][0]) == ("thread.run.step.completed", "thread.run.completed")


def test_cancel(server: LocalServer) -> None:
    """A run is being cancelled, and then is."""
    path = start(server, "hi")
    assert fitting(ask(server, "POST", f"{path}/cancel"), Run)["status"] == "cancelling"
    assert looks(server, path, 1)[0]["status"] == "cancelled"


def test_one_at_a_time(server: LocalServer) -> None:
    """A thread has no second run before the first one is over."""
    path = start(server, "hi").rpartition("/")[0]
    body = {"assistant_id": assistant(server)}
    assert ask(server, "POST", path, body).status == 400
    looks(server, f"{path}/run_000001", 2)
    assert ask(server, "POST", path, body).status == 200
    assert len(ask(server, "GET", path).json["data"]) == 2


def test_messages(server: LocalServer) -> None:
    """Messages of a thread are added, changed and deleted."""
    path = f"/threads/{thread(server, 'one')}/messages"
    name = fitting(ask(server, "POST", path, {"role": "user", "content": [{"type": "text", "text": "two"}]}), Message)[
        "id"
    ]
    assert fitting(ask(server, "POST", f"{path}/{name}", {"metadata": {"a": "b"}}), Message)["metadata"] == {"a": "b"}
    assert fitting(ask(server, "GET", f"{path}/{name}"), Message)["content"][0]["text"]["value"] == "two"
    assert ask(server, "DELETE", f"{path}/{name}").json["deleted"]
    assert len(ask(server, "GET", path).json["data"]) == 1
    assert ask(server, "POST", path, {"role": "nobody", "content": "x"}).error["param"] == "role"
    assert ask(server, "POST", path, {"role": "user"}).error["param"] == "content"


def test_assistants(server: LocalServer) -> None:
    """Assistants are listed, changed and deleted."""
    names = [assistant(server, name=name) for name in "ab"]
    assert [each["id"] for each in ask(server, "GET", "/assistants").json["data"]] == names[::-1]
    changed = ask(server, "POST", f"/assistants/{names[0]}", {"name": "c", "model": "gpt-5"})
    assert (changed.json["name"], changed.json["model"]) == ("c", "gpt-5")
    assert ask(server, "DELETE", f"/assistants/{names[0]}").json["deleted"]
    assert ask(server, "GET", f"/assistants/{names[0]}").status == 404
