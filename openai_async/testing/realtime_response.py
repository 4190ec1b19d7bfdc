"""A response of a realtime conversation, told by events from ``response.created`` to ``response.done``."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from . import generation, speech, words
from .answers import Object
from .fields import Fields
from .generation import FunctionCall
from .realtime_items import Items, shown
from .state import State

__all__ = ["Options", "Response"]

_AUDIO_TOKENS = 20  # a second
_RATE_LIMITS = (("requests", 10_000, 0.006), ("tokens", 2_000_000, 0.0))


class Options(Fields):
    """How a response is to be: the session, with what its ``response.create`` says."""

    def __init__(self, body: Object) -> None:
        self._body = body

    @property
    def body(self) -> Object:
        """See `Fields`."""
        return self._body

    @property
    def spoken(self) -> bool:
        """Whether it is spoken, or written."""
        return self._body.get("output_modalities") != ["text"]

    def limit(self) -> int | None:
        """The most tokens it may have; None for any number."""
        return None if self._body.get("max_output_tokens") == "inf" else self.number("max_output_tokens", None, 1, 4096)


@dataclass(slots=True)
class _Usage:
    text: int = 0
    milliseconds: int = 0


class Response:
    """What the model says or calls, one event after the other; behind any delta it may be interrupted.

    id:    its id.
    items: the conversation that it answers.
    own:   where its own items are added; None if it is to stand outside of the conversation.
    """

    def __init__(
        self, state: State, options: Options, items: Items, own: Items | None, conversation: str | None
    ) -> None:
        prompt = items.prompt()
        prompt.offer(options)
        self._calls = generation.calls(prompt, state)
        self._said, self._finish = generation.cut(generation.say(prompt), options.limit(), None)
        self._spoken = options.spoken
        self._items = items
        self._own = own
        self._output: list[Object] = []
        self._begun = False
        self._open: Object | None = None  # the item that is being said
        self._usage = _Usage()
        self._asked = items.tokens(), words.count(options.body.get("instructions") or "")
        self.id = state.stamp("resp_")[0]
        self._head: Object = {
            "id": self.id,
            "object": "realtime.response",
            "conversation_id": conversation,
            "output_modalities": ["audio"] if self._spoken else ["text"],
            "max_output_tokens": options.body.get("max_output_tokens") or "inf",
            "metadata": options.body.get("metadata"),
        }
        if self._spoken:
            voice: Object = options.object("audio").get("output") or {}
            self._head["audio"] = {"output": {"format": voice.get("format"), "voice": voice.get("voice")}}

    def events(self) -> Iterator[Object]:
        """All of it, if nobody interrupts."""
        yield from self._begin()
        if self._calls:
            for call in self._calls:
                yield from self._call(call)
            yield from self._done("completed")
            return
        yield from self._message()
        short = self._finish == "length"
        yield from self._close("incomplete" if short else "completed")
        yield from self._done("incomplete" if short else "completed", "max_output_tokens" if short else None)

    def interrupt(self, reason: str) -> Iterator[Object]:
        """The rest of it, when it is cancelled for `reason`."""
        if not self._begun:
            yield from self._begin()
        yield from self._close("incomplete")
        yield from self._done("cancelled", reason)

    def _begin(self) -> Iterator[Object]:
        self._begun = True
        yield {"type": "response.created", "response": self._shown("in_progress")}
        limits = [
            {"name": name, "limit": limit, "remaining": limit - 1, "reset_seconds": seconds}
            for name, limit, seconds in _RATE_LIMITS
        ]
        yield {"type": "rate_limits.updated", "rate_limits": limits}

    # -- messages ----------------------------------------------------------------------------------------------

    def _message(self) -> Iterator[Object]:
        kind = "output_audio" if self._spoken else "output_text"
        item = self._new("message", role="assistant", content=[])
        yield from self._added(item)
        field = "transcript" if self._spoken else "text"
        part: Object = {"type": kind, field: ""}
        item["content"].append(part)
        where = self._where(item) | {"content_index": 0}
        yield {"type": "response.content_part.added", **where, "part": self._part(part)}
        for token in self._said:
            self._usage.text += 1
            part[field] += token
            if not self._spoken:
                yield {"type": "response.output_text.delta", **where, "delta": token}
                continue
            sound = speech.say(token)
            self._usage.milliseconds += speech.milliseconds(sound)
            if self._own is not None:
                self._own.keep_sound(item["id"], sound)
            yield {"type": "response.output_audio_transcript.delta", **where, "delta": token}
            yield {"type": "response.output_audio.delta", **where, "delta": b64encode(sound).decode()}

    def _close(self, status: str) -> Iterator[Object]:
        """The end of the item that is being said, if any."""
        item, self._open = self._open, None
        if item is None:
            return
        item["status"] = status
        if item["type"] == "function_call":
            yield {
                **self._call_where(item),
                "type": "response.function_call_arguments.done",
                "name": item["name"],
                "arguments": item["arguments"],
            }
        for part in item.get("content") or ():
            where = self._where(item) | {"content_index": 0}
            if self._spoken:
                yield {"type": "response.output_audio.done", **where}
                yield {"type": "response.output_audio_transcript.done", **where, "transcript": part["transcript"]}
            else:
                yield {"type": "response.output_text.done", **where, "text": part["text"]}
            yield {"type": "response.content_part.done", **where, "part": self._part(part)}
        if self._own is not None:
            before = self._own.before(item["id"])
            yield {"type": "conversation.item.done", "previous_item_id": before, "item": item}
        yield {"type": "response.output_item.done", **self._place(), "item": item}

    # -- calls -------------------------------------------------------------------------------------------------

    def _call(self, call: FunctionCall) -> Iterator[Object]:
        item = self._new("function_call", name=call.name, call_id=call.id, arguments="")
        yield from self._added(item)
        for token in generation.fragments(call.arguments):
            self._usage.text += 1
            item["arguments"] += token
            yield {**self._call_where(item), "type": "response.function_call_arguments.delta", "delta": token}
        yield from self._close("completed")

    def _call_where(self, item: Object) -> Object:
        return self._where(item) | {"call_id": item["call_id"]}

    # -- both --------------------------------------------------------------------------------------------------

    def _new(self, kind: str, **fields: Any) -> Object:
        return {
            "id": self._items.new_id(kind),
            "object": "realtime.item",
            "type": kind,
            "status": "in_progress",
            **fields,
        }

    def _added(self, item: Object) -> Iterator[Object]:
        self._output.append(item)
        self._open = item
        yield {"type": "response.output_item.added", **self._place(), "item": item}
        if self._own is not None:
            before = self._own.add(item)
            yield {"type": "conversation.item.added", "previous_item_id": before, "item": item}

    def _place(self) -> Object:
        return {"response_id": self.id, "output_index": len(self._output) - 1}

    def _where(self, item: Object) -> Object:
        return self._place() | {"item_id": item["id"]}

    def _part(self, part: Object) -> Object:
        """A part as events tell it, who have other names for its types."""
        return {**part, "type": "audio" if self._spoken else "text"}

    def _done(self, status: str, reason: str | None = None) -> Iterator[Object]:
        details = None if status == "completed" else {"type": status, "reason": reason}
        yield {
            "type": "response.done",
            "response": {**self._shown(status), "status_details": details, "usage": self._told()},
        }

    def _shown(self, status: str) -> Object:
        return {**self._head, "status": status, "status_details": None, "output": shown(self._output), "usage": None}

    def _told(self) -> Object:
        (text, audio, images), instructions = self._asked
        text += instructions
        said = self._usage.milliseconds * _AUDIO_TOKENS // 1000
        asked = text + audio + images
        return {
            "total_tokens": asked + self._usage.text + said,
            "input_tokens": asked,
            "output_tokens": self._usage.text + said,
            "input_token_details": {
                "text_tokens": text,
                "audio_tokens": audio,
                "image_tokens": images,
                "cached_tokens": 0,
                "cached_tokens_details": {"text_tokens": 0, "audio_tokens": 0, "image_tokens": 0},
            },
            "output_token_details": {"text_tokens": self._usage.text, "audio_tokens": said},
        }
