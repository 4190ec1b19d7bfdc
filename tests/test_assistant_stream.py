"""``runs.stream()`` and its like: what handlers are told, on both clients."""

from __future__ import annotations

import json
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import pytest

from clients import KINDS, AsyncCaller, Caller
from openai_async import AssistantEventHandler, AsyncAssistantEventHandler, IncompleteStreamError
from openai_async.testing import Fault, LocalServer

pytestmark = pytest.mark.filterwarnings("ignore:The Assistants API:DeprecationWarning")

RUN = {"id": "run_1", "object": "thread.run", "status": "in_progress"}
STEP: dict[str, Any] = {
    "id": "step_1", "object": "thread.run.step", "type": "tool_calls", "status": "in_progress",
    "step_details": {"type": "tool_calls", "tool_calls": []},
}  # fmt: skip
MESSAGE: dict[str, Any] = {"id": "msg_1", "object": "thread.message", "role": "assistant", "content": []}


def sent(name: str, data: Any) -> bytes:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n".encode()


def step_delta(*calls: dict[str, Any]) -> bytes:
    details = {"type": "tool_calls", "tool_calls": list(calls)}
    return sent("thread.run.step.delta", {"id": "step_1", "delta": {"step_details": details}})


def message_delta(index: int, kind: str, **fields: Any) -> bytes:
    return sent(
        "thread.message.delta", {"id": "msg_1", "delta": {"content": [{"index": index, "type": kind, **fields}]}}
    )


def call(index: int, arguments: str, **more: Any) -> dict[str, Any]:
    return {"index": index, "type": "function", "function": {"arguments": arguments}, **more}


TEXT: dict[str, Any] = {"type": "text", "text": {"value": "Hello", "annotations": []}}
IMAGE = {"type": "image_file", "image_file": {"file_id": "file_1"}}
EVENTS = [
    sent("thread.run.created", RUN),
    sent("thread.run.step.created", STEP),
    step_delta(call(0, "", id="call_1")),
    step_delta(call(0, "{")),
    step_delta(call(0, "}")),
    step_delta(call(1, "[]", id="call_2")),
    sent("thread.run.step.completed", {**STEP, "status": "completed", "step_details": {
        "type": "tool_calls", "tool_calls": [call(0, "{}", id="call_1"), call(1, "[]", id="call_2")]}}),
    sent("thread.message.created", MESSAGE),
    message_delta(0, "text", text={"value": "Hel"}),
    message_delta(0, "text", text={"value": "lo"}),
    message_delta(1, "image_file", image_file={"file_id": "file_1"}),
    sent("thread.message.completed", {**MESSAGE, "status": "completed", "content": [TEXT, IMAGE]}),
    sent("thread.run.completed", {**RUN, "status": "completed"}),
]  # fmt: skip
TOLD = [
    ("on_run_step_created", "step_1"),
    ("on_tool_call_created", "call_1:"),
    ("on_run_step_delta", "step_1"),
    ("on_tool_call_delta", "call_1:{"),
    ("on_run_step_delta", "step_1"),
    ("on_tool_call_delta", "call_1:{}"),
    ("on_run_step_delta", "step_1"),
    ("on_tool_call_done", "call_1:{}"),
    ("on_tool_call_created", "call_2:[]"),
    ("on_run_step_delta", "step_1"),
    ("on_tool_call_done", "call_2:[]"),
    ("on_run_step_done", "step_1"),
    ("on_message_created", "msg_1"),
    ("on_text_created", "Hel"),
    ("on_text_delta", "Hel"),
    ("on_message_delta", "msg_1"),
    ("on_text_delta", "Hello"),
    ("on_message_delta", "msg_1"),
    ("on_text_done", "Hello"),
    ("on_message_delta", "msg_1"),
    ("on_image_file_done", "file_1"),
    ("on_message_done", "msg_1"),
    ("on_end", ""),
]
CALLBACKS = [*dict.fromkeys(name for name, _ in TOLD), "on_exception"]


def shown(value: Any) -> str:
    """What stands for an argument in the table above."""
    if hasattr(value, "function"):
        return f"{value.id}:{value.function.arguments}"
    return next((getattr(value, name) for name in ("value", "file_id", "id") if hasattr(value, name)), str(value))


def recorder(caller: Caller, told: list[tuple[str, str]]) -> Any:
    """A handler that writes down what it is told."""

    def sync(name: str) -> Any:
        def method(_: Any, *arguments: Any) -> None:
            told.append((name, shown(arguments[-1]) if arguments else ""))

        return method

    def asynchronous(name: str) -> Any:
        async def method(_: Any, *arguments: Any) -> None:
            told.append((name, shown(arguments[-1]) if arguments else ""))

        return method

    is_async = isinstance(caller, AsyncCaller)
    base: Any = AsyncAssistantEventHandler if is_async else AssistantEventHandler
    made: Any = type("Recorder", (base,), {name: (asynchronous if is_async else sync)(name) for name in CALLBACKS})
    return made()


@pytest.fixture(params=KINDS)
def caller(request: pytest.FixtureRequest, server: LocalServer) -> Iterator[Caller]:
    """Each client in turn."""
    own = KINDS[request.param](server)
    yield own
    own.close()


def ask(caller: Caller, **options: Any) -> Any:
    return caller.client.beta.threads.runs.stream(thread_id="thread_1", assistant_id="asst_1", **options)


def test_callbacks(caller: Caller) -> None:
    """Both handlers are told the same in the same order."""
    caller.server.reply(events=EVENTS)
    told: list[tuple[str, str]] = []
    with caller.inside(ask(caller, event_handler=recorder(caller, told))) as handler:
        caller.run(handler.until_done())
        run = caller.run(handler.get_final_run())
        steps = caller.run(handler.get_final_run_steps())
        messages = caller.run(handler.get_final_messages())
    assert told == TOLD
    assert (run.status, handler.current_run) == ("completed", run)
    assert [step.status for step in steps] == ["completed"]
    assert [message.content[0].text.value for message in messages] == ["Hello"]
    assert handler.current_event.event == "thread.run.completed"
    assert handler.current_run_step_snapshot == steps[0]
    assert handler.current_message_snapshot == messages[0]
    request = caller.server.requests[0]
    assert (request.path, request.json()) == (
        "/v1/threads/thread_1/runs", {"assistant_id": "asst_1", "stream": True}
    )  # fmt: skip


def test_events_and_texts(caller: Caller) -> None:
    """Without a handler of one's own there are the events, and the text alone."""
    for _ in range(2):
        caller.server.reply(events=EVENTS)
    with caller.inside(ask(caller)) as handler:
        assert [event.event for event in caller.each(handler)][-1] == "thread.run.completed"
    with caller.inside(ask(caller)) as handler:
        assert list(caller.each(handler.text_deltas)) == ["Hel", "lo"]


@pytest.mark.parametrize(
    ("method", "arguments", "path"),
    [
        ("create_and_run_stream", {"assistant_id": "a"}, "/v1/threads/runs"),
        ("runs.create_and_stream", {"thread_id": "t", "assistant_id": "a"}, "/v1/threads/t/runs"),
        (
            "runs.submit_tool_outputs_stream",
            {"thread_id": "t", "run_id": "r", "tool_outputs": []},
            "/v1/threads/t/runs/r/submit_tool_outputs",
        ),
    ],
)
def test_the_other_methods(caller: Caller, method: str, arguments: dict[str, Any], path: str) -> None:
    """Each method that streams a run serves a handler."""
    caller.server.reply(events=EVENTS)
    with caller.inside(attrgetter(method)(caller.client.beta.threads)(**arguments)) as handler:
        assert caller.run(handler.get_final_run()).id == "run_1"
    assert caller.server.requests[0].path == path
    assert caller.server.requests[0].json()["stream"] is True


def test_a_handler_serves_one_stream(caller: Caller) -> None:
    """A second stream is refused, and a handler without one says so."""
    handler = recorder(caller, [])
    with pytest.raises(RuntimeError, match="no stream yet"):
        _ = handler.current_run
    caller.server.reply(events=EVENTS)
    with caller.inside(ask(caller, event_handler=handler)):
        caller.run(handler.until_done())
    with pytest.raises(RuntimeError, match="one stream only"), caller.inside(ask(caller, event_handler=handler)):
        pass
    assert len(caller.server.requests) == 1


def test_truncation(caller: Caller) -> None:
    """A stream that is cut off is told as an exception, and raised."""
    caller.server.fault(Fault(truncate_after_events=9, final_chunk=True))
    caller.server.reply(events=EVENTS)
    told: list[tuple[str, str]] = []
    with (
        pytest.raises(IncompleteStreamError) as caught,
        caller.inside(ask(caller, event_handler=recorder(caller, told))) as handler,
    ):
        caller.run(handler.until_done())
    assert [name for name, _ in told[-2:]] == ["on_exception", "on_end"]
    assert caught.value.partial[0].content[0].text.value == "Hel"
