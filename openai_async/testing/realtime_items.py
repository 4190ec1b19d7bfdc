"""The items of a realtime conversation: what was said, heard and called, in order."""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from typing import Any, cast

from . import speech, words
from .answers import Object, Refusal
from .generation import Prompt
from .state import State

__all__ = ["Items", "decoded", "shown"]

# The types of items that a client may bring, and what each must have.
_REQUIRED = {
    "message": ("role", "content"),
    "function_call": ("name", "arguments"),
    "function_call_output": ("call_id", "output"),
    "mcp_approval_response": ("approval_request_id", "approve"),
    "mcp_list_tools": ("server_label", "tools"),
    "mcp_call": ("server_label", "name", "arguments"),
}
_PREFIXES = {"function_call": "fc_", "function_call_output": "fco_"}
_CONTENT = {
    "user": ("input_text", "input_audio", "input_image"),
    "system": ("input_text",),
    "assistant": ("output_text", "output_audio"),
}
_AUDIO_TOKENS = 10  # a second
_IMAGE_TOKENS = 85


class Items:
    """Items by id, in the order of the conversation."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._items: dict[str, Object] = {}
        self._sounds: dict[str, bytes] = {}  # of messages, by id

    def __iter__(self) -> Iterator[Object]:
        return iter(self._items.values())

    def __len__(self) -> int:
        return len(self._items)

    def new_id(self, kind: str = "message") -> str:
        """The id of a new item."""
        return self._state.stamp(_PREFIXES.get(kind, "item_"))[0]

    def find(self, name: str) -> Object:
        """The item with this id.

        Raises:
            Refusal: there is none.
        """
        if name not in self._items:
            raise Refusal(404, f"There is no item with the id '{name}'.", code="item_not_found", param="item_id")
        return self._items[name]

    def add(self, item: Object, after: str | None = None) -> str | None:
        """Add `item`, behind another or at the end; returns the id of the one before it.

        after: the id of the other; ``"root"`` for the beginning.

        Raises:
            Refusal: there is no such one, or one like the item already.
        """
        name: str = item["id"]
        if name in self._items:
            raise Refusal(400, f"There is an item with the id '{name}' already.", code="invalid_value", param="item.id")
        if after is None:
            before = self.last()
            self._items[name] = item
            return before
        names = list(self._items)
        if after != "root" and after not in self._items:
            raise Refusal(
                400, f"There is no item with the id '{after}'.", code="item_not_found", param="previous_item_id"
            )
        place = 0 if after == "root" else names.index(after) + 1
        self._items[name] = item
        self._items = {each: self._items[each] for each in (*names[:place], name, *names[place:])}
        return names[place - 1] if place else None

    def remove(self, name: str) -> None:
        """Forget an item.

        Raises:
            Refusal: there is no such one.
        """
        self.find(name)
        del self._items[name]
        self._sounds.pop(name, None)

    def last(self) -> str | None:
        """The id of the last item."""
        return next(reversed(self._items), None)

    def before(self, name: str) -> str | None:
        """The id of the item before another one, which may be gone."""
        names = list(self._items)
        place = names.index(name) if name in self._items else 0
        return names[place - 1] if place else None

    # -- sounds ------------------------------------------------------------------------------------------------

    def keep_sound(self, name: str, sound: bytes) -> None:
        """Keep what a message sounds like."""
        self._sounds[name] = self._sounds.get(name, b"") + sound

    def heard(self, name: str) -> str:
        """The words of a message that was spoken, whether they are shown or not."""
        sound = self._sounds.get(name, b"")
        text = speech.hear(sound)
        return f"I said something for {speech.milliseconds(sound) / 1000:g} seconds." if text is None else text.strip()

    def with_sound(self, name: str) -> Object:
        """An item together with its sound.

        Raises:
            Refusal: there is no such one.
        """
        item = self.find(name)
        if name not in self._sounds:
            return item
        audio = b64encode(self._sounds[name]).decode()
        spoken = ("input_audio", "output_audio")
        return {
            **item,
            "content": [part | {"audio": audio} if part["type"] in spoken else part for part in _parts(item)],
        }

    def truncate(self, name: str, end: int) -> None:
        """Keep `end` milliseconds of what was said, and the words that are whole in them.

        Raises:
            Refusal: there is no such message, or it is shorter.
        """
        item = self.find(name)
        if item.get("role") != "assistant" or name not in self._sounds:
            raise Refusal(
                400, "Only messages of the assistant that were spoken can be truncated.", code="invalid_value"
            )
        sound = self._sounds[name]
        if not 0 <= end <= speech.milliseconds(sound):
            told = f"Audio content of {speech.milliseconds(sound)}ms is already shorter than {end}ms"
            raise Refusal(400, told, code="invalid_value", param="audio_end_ms")
        kept = sound[: 2 * (end * speech.RATE // 1000)]
        self._sounds[name] = kept
        for part in _parts(item):
            if part["type"] == "output_audio":
                part["transcript"] = speech.hear(kept) or ""

    # -- what they mean ----------------------------------------------------------------------------------------

    def checked(self, item: Object) -> Object:
        """`item` as a client gives it, with an id and all that the API adds; its sounds are kept.

        Raises:
            Refusal: it is no item.
        """
        kind = item.get("type")
        if kind not in _REQUIRED:
            raise Refusal(400, f"Invalid value: '{kind}' is no type of item.", code="invalid_value", param="item.type")
        given: Object = {name: value for name, value in item.items() if value is not None}
        for field in _REQUIRED[kind]:
            if field not in given:
                told = f"Missing required parameter: 'item.{field}'."
                raise Refusal(400, told, code="missing_required_parameter", param=f"item.{field}")
        name = given.get("id") or self.new_id(kind)
        made: Object = {"id": name, "object": "realtime.item", **given, "status": "completed"}
        if kind == "function_call":
            made.setdefault("call_id", self._state.stamp("call_")[0])
        elif kind == "message":
            if made["role"] not in _CONTENT:
                raise Refusal(400, f"Invalid value: '{made['role']}'.", code="invalid_value", param="item.role")
            made["content"] = [self._part(name, place, part, item) for place, part in enumerate(_parts(item))]
        return made

    def _part(self, name: str, place: int, part: Object, item: Object) -> Object:
        known = _CONTENT[item["role"]]
        if part.get("type") not in known:
            where = f"item.content[{place}].type"
            told = f"Invalid value: '{part.get('type')}' for the role '{item['role']}'."
            raise Refusal(400, f"{told} Supported values are: {', '.join(known)}.", code="invalid_value", param=where)
        if part["type"] == "input_audio":
            self.keep_sound(name, decoded(part.get("audio"), f"item.content[{place}].audio"))
            return {"type": "input_audio", "transcript": part.get("transcript")}
        return dict(part)

    def prompt(self) -> Prompt:
        """What there is to answer."""
        asked = [item for item in self if item["type"] == "message" and item["role"] == "user"]
        prompt = Prompt(self._said(asked[-1]) if asked else "")
        prompt.results = self._results()
        return prompt

    def tokens(self) -> tuple[int, int, int]:
        """How many tokens of text, of audio and of images they have."""
        text = audio = images = 0
        for item in self:
            name = item["id"]
            if name in self._sounds:
                audio += _AUDIO_TOKENS * speech.milliseconds(self._sounds[name]) // 1000
            text += words.count(item.get("arguments") or "") + words.count(item.get("output") or "")
            for part in _parts(item):
                text += words.count(part.get("text") or "")
                images += _IMAGE_TOKENS * (part["type"] == "input_image")
        return text, audio, images

    def _said(self, item: Object) -> str:
        """The words of a message."""
        spoken = ("input_audio", "output_audio")
        texts = (self.heard(item["id"]) if part["type"] in spoken else part.get("text") for part in _parts(item))
        return " ".join(text for text in texts if text)

    def _results(self) -> list[tuple[str, str]]:
        """What functions have answered at the end."""
        names = {item["call_id"]: item["name"] for item in self if item["type"] == "function_call"}
        results: list[tuple[str, str]] = []
        for item in reversed(list(self)):
            if item["type"] != "function_call_output":
                break
            results.append((names.get(item["call_id"], "the function"), item["output"]))
        return results[::-1]


def shown(items: Iterable[Object]) -> list[Object]:
    """Copies of `items`, which may change."""
    return [
        {**item, "content": [dict(part) for part in _parts(item)]} if "content" in item else dict(item)
        for item in items
    ]


def decoded(audio: object, param: str) -> bytes:
    """The bytes of `audio`, which is base64.

    Raises:
        Refusal: it is not.
    """
    try:
        return b64decode(cast("str", audio), validate=True)
    except (TypeError, ValueError, binascii.Error):
        raise Refusal(
            400,
            f"Invalid '{param}'. Expected base64-encoded audio bytes (mono PCM16 at 24kHz).",
            code="invalid_value",
            param=param,
        ) from None


def _parts(item: Object) -> list[Object]:
    content: Any = item.get("content")
    return cast("list[Object]", content) if isinstance(content, list) else []
