"""What happens while an assistant works: callbacks for each event, with what they add up to. No I/O.

Messages and steps arrive as deltas; parts of a message and tool calls of a step are told when they begin, grow and are
done, which they are when the next one begins or the message or step is done.
See https://platform.openai.com/docs/api-reference/assistants-streaming.
"""

from __future__ import annotations

from typing import Any, TypeVar

from ._accumulate.merge import JsonObject, merge, objects, plain
from ._model import Model
from .types.beta_assistants import AssistantStreamEvent, Message, Run, RunStep

__all__ = ["AssistantEvents", "Callback", "Snapshots"]

Callback = tuple[str, tuple[Any, ...]]
"""Name of a method of the handler, and its arguments."""

ModelT = TypeVar("ModelT", bound=Model)

_DONE = ("completed", "failed", "cancelled", "expired", "incomplete")


class _Growing:
    """A message or a step while it is written, with the part of it that is the current one."""

    def __init__(self, whole: JsonObject) -> None:
        self.whole = whole
        self.current: int | None = None

    def snapshot(self, kind: type[ModelT]) -> ModelT:
        made: Any = kind
        found: ModelT = made.model_construct(**plain(self.whole))
        return found


class Snapshots:
    """What is known of the run, its newest step and message, and of all that are done."""

    event: AssistantStreamEvent | None = None
    run: Run | None = None
    step: RunStep | None = None
    message: Message | None = None

    def __init__(self) -> None:
        self.steps: dict[str, RunStep] = {}
        self.messages: dict[str, Message] = {}


class AssistantEvents:
    """Makes the callbacks of one stream, event by event."""

    def __init__(self) -> None:
        self.now = Snapshots()
        self._message = _Growing({})
        self._step = _Growing({})

    def tell(self, event: Any) -> list[Callback]:
        """The callbacks for the next event."""
        name: Any = getattr(event, "event", None)
        data: Any = getattr(event, "data", None)
        self.now.event = event
        told: list[Callback] = [("on_event", (event,))]
        if not isinstance(name, str) or not isinstance(data, Model):
            return told
        subject, _, what = name.rpartition(".")
        if subject == "thread.run":
            self.now.run = data  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
        elif subject == "thread.run.step":
            self._tell_step(what, data, told)
        elif subject == "thread.message":
            self._tell_message(what, data, told)
        return told

    # -- messages: parts of their content ------------------------------------------------------------------------------

    def _tell_message(self, what: str, data: Any, told: list[Callback]) -> None:
        if what == "delta":
            merge(self._message.whole, data.delta.to_dict())
            self._keep_message(self._message.snapshot(Message))
            for part in data.delta.content or ():
                self._tell_part(part, told)
            told.append(("on_message_delta", (data.delta, self.now.message)))
            return
        if what == "created":
            self._message = _Growing(_texts(data.to_dict()))
            told.append(("on_message_created", (data,)))
        self._keep_message(data)
        if what in _DONE:
            self._end_part(told)
            told.append(("on_message_done", (data,)))

    def _keep_message(self, message: Message) -> None:
        self.now.message = self.now.messages[message.id] = message

    def _tell_part(self, delta: Any, told: list[Callback]) -> None:
        begins = delta.index != self._message.current
        if begins:
            self._end_part(told)
            self._message.current = delta.index
        whole = self._part(delta.index)
        if delta.type == "text" and whole is not None:
            if begins:
                told.append(("on_text_created", (whole.text,)))
            if delta.text is not None and delta.text.value:
                told.append(("on_text_delta", (delta.text, whole.text)))

    def _end_part(self, told: list[Callback]) -> None:
        whole = self._part(self._message.current)
        self._message.current = None
        if whole is not None and whole.type == "text":
            told.append(("on_text_done", (whole.text,)))
        elif whole is not None and whole.type == "image_file":
            told.append(("on_image_file_done", (whole.image_file,)))

    def _part(self, index: int | None) -> Any:
        content = (self.now.message.content if self.now.message is not None else None) or []
        return content[index] if index is not None and index < len(content) else None

    # -- steps: their tool calls ---------------------------------------------------------------------------------------

    def _tell_step(self, what: str, data: Any, told: list[Callback]) -> None:
        if what == "delta":
            merge(self._step.whole, data.delta.to_dict())
            self._keep_step(self._step.snapshot(RunStep))
            for call in getattr(data.delta.step_details, "tool_calls", None) or ():
                self._tell_call(call, told)
            told.append(("on_run_step_delta", (data.delta, self.now.step)))
            return
        if what == "created":
            self._step = _Growing(_texts(data.to_dict()))
            told.append(("on_run_step_created", (data,)))
        self._keep_step(data)
        if what in _DONE:
            self._end_call(told)
            told.append(("on_run_step_done", (data,)))

    def _keep_step(self, step: RunStep) -> None:
        self.now.step = self.now.steps[step.id] = step

    def _tell_call(self, delta: Any, told: list[Callback]) -> None:
        begins = delta.index != self._step.current
        if begins:
            self._end_call(told)
            self._step.current = delta.index
        whole = self._call(delta.index)
        if whole is not None:
            told.append(("on_tool_call_created", (whole,)) if begins else ("on_tool_call_delta", (delta, whole)))

    def _end_call(self, told: list[Callback]) -> None:
        whole = self._call(self._step.current)
        self._step.current = None
        if whole is not None:
            told.append(("on_tool_call_done", (whole,)))

    def _call(self, index: int | None) -> Any:
        details = self.now.step.step_details if self.now.step is not None else None
        calls: Any = getattr(details, "tool_calls", None) or []
        return calls[index] if index is not None and index < len(calls) else None


def _texts(whole: JsonObject) -> JsonObject:
    """`whole` as something that deltas can be merged into: parts that are there already are told by their index."""
    merged: JsonObject = {}
    merge(merged, whole)
    for index, part in enumerate(objects(merged.get("content"))):
        part.setdefault("index", index)
    return merged
