"""What happens in a run, told as the events of its stream. A run that is polled goes through the same, unheard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from . import generation, threads
from .answers import Object
from .generation import FunctionCall, Prompt
from .state import State
from .stored import fails

__all__ = ["Events", "Play"]

# Name and data.
Events: TypeAlias = "Iterator[tuple[str, Object]]"

_REQUESTED = "The local server was asked to fail on this run."


@dataclass(slots=True)
class Play:
    """A run on its way.

    run:     as it is now.
    prompt:  what there is to answer; its results are filled in when tools have answered.
    asked:   tokens of the messages.
    outputs: of the tools, by the ids of their calls.
    """

    state: State
    run: Object
    prompt: Prompt
    asked: int
    outputs: dict[str, str] = field(default_factory=dict[str, str])

    def events(self) -> Events:
        """Everything from the creation to the end. It halts where tools have to answer."""
        yield self._now("created")
        yield self._now("queued")
        self.run["started_at"] = self.run["created_at"]
        yield self._become("in_progress")
        if fails(self.prompt.text):
            self.run["last_error"] = {"code": "server_error", "message": _REQUESTED}
            yield self._become("failed", "failed_at")
            return
        calls = generation.calls(self.prompt, self.state)
        if calls:
            yield from self._call_tools(calls)
        yield from self._say()

    def _call_tools(self, calls: list[FunctionCall]) -> Events:
        step = self._step("tool_calls", {"tool_calls": [_told(each, None) for each in calls]})
        shown: Object = {**step, "step_details": {"type": "tool_calls", "tool_calls": []}}
        yield "thread.run.step.created", shown
        yield "thread.run.step.in_progress", shown
        for index, each in enumerate(calls):
            begun: Object = {"index": index, **_told(each, None)}
            begun["function"] = {"name": each.name, "arguments": "", "output": None}
            yield _step_delta(step, begun)
            for token in generation.fragments(each.arguments):
                yield _step_delta(step, {"index": index, "type": "function", "function": {"arguments": token}})
        self.run["required_action"] = {
            "type": "submit_tool_outputs",
            "submit_tool_outputs": {"tool_calls": [_asked(each) for each in calls]},
        }
        yield self._become("requires_action")
        step["step_details"]["tool_calls"] = [_told(each, self.outputs.get(each.id, "")) for each in calls]
        yield "thread.run.step.completed", self._finish_step(step, 0)
        self.prompt.results = [(each.name, self.outputs.get(each.id, "")) for each in calls]
        yield self._now("queued")
        yield self._become("in_progress")

    def _say(self) -> Events:
        limit = self.run["max_completion_tokens"]
        tokens, finish = generation.cut(generation.say(self.prompt), limit, None)
        fields = {"assistant_id": self.run["assistant_id"], "run_id": self.run["id"]}
        said = {"role": "assistant", "content": "".join(tokens)}
        message = threads.add_message(self.state, self.run["thread_id"], said, **fields)
        step = self._step("message_creation", {"message_creation": {"message_id": message["id"]}})
        yield "thread.run.step.created", dict(step)
        yield "thread.run.step.in_progress", dict(step)
        begun: Object = {**message, "status": "in_progress", "content": [], "completed_at": None}
        yield "thread.message.created", begun
        yield "thread.message.in_progress", begun
        for index, token in enumerate(tokens):
            yield "thread.message.delta", _message_delta(message, token, first=index == 0)
        if finish == "length":
            message.update(status="incomplete", incomplete_details={"reason": "max_tokens"}, completed_at=None)
            message["incomplete_at"] = message["created_at"]
        yield f"thread.message.{message['status']}", dict(message)
        yield "thread.run.step.completed", self._finish_step(step, len(tokens))
        self.run["usage"] = _usage(self.asked, len(tokens))
        if finish == "length":
            self.run["incomplete_details"] = {"reason": "max_completion_tokens"}
            yield self._become("incomplete")
        else:
            yield self._become("completed", "completed_at")

    def _now(self, name: str) -> tuple[str, Object]:
        return f"thread.run.{name}", dict(self.run)

    def _become(self, status: str, stamped: str | None = None) -> tuple[str, Object]:
        self.run["status"] = status
        if stamped is not None:
            self.run[stamped] = self.run["created_at"]
        return self._now(status)

    def _step(self, kind: str, details: Object) -> Object:
        name, created = self.state.stamp("step_")
        step: Object = {
            "id": name,
            "object": "thread.run.step",
            "created_at": created,
            "assistant_id": self.run["assistant_id"],
            "thread_id": self.run["thread_id"],
            "run_id": self.run["id"],
            "type": kind,
            "status": "in_progress",
            "step_details": {"type": kind, **details},
            "last_error": None,
            "expired_at": None,
            "cancelled_at": None,
            "failed_at": None,
            "completed_at": None,
            "metadata": None,
            "usage": None,
        }
        self.state.kept(f"steps/{self.run['id']}")[name] = step
        return step

    def _finish_step(self, step: Object, said: int) -> Object:
        step.update(status="completed", completed_at=step["created_at"], usage=_usage(self.asked, said))
        return dict(step)


def _usage(asked: int, said: int) -> Object:
    return {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said}


def _asked(call: FunctionCall) -> Object:
    return {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}


def _told(call: FunctionCall, output: str | None) -> Object:
    function = {"name": call.name, "arguments": call.arguments, "output": output}
    return {"id": call.id, "type": "function", "function": function}


def _step_delta(step: Object, call: Object) -> tuple[str, Object]:
    delta = {"step_details": {"type": "tool_calls", "tool_calls": [call]}}
    return "thread.run.step.delta", {"id": step["id"], "object": "thread.run.step.delta", "delta": delta}


def _message_delta(message: Object, token: str, *, first: bool) -> Object:
    text: Object = {"value": token, "annotations": []} if first else {"value": token}
    delta: Object = {"content": [{"index": 0, "type": "text", "text": text}]}
    return {"id": message["id"], "object": "thread.message.delta", "delta": delta}
