"""What the computed properties of generated types do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_async.types._words import ContentType
    from openai_async.types.responses import ParsedResponseOutputItem

__all__ = ["first_parsed", "joined_output", "joined_text"]


def joined_text(parts: Iterable[Any] | None) -> str:
    """The text of all `output_text` parts, in order."""
    return "".join(part.text or "" for part in _text_parts(parts))


def joined_output(items: Iterable[Any] | None) -> str:
    """The text of all messages among the output items of an answer; tool calls and reasoning have none."""
    return "".join(joined_text(message.content) for message in _messages(items))


def first_parsed(items: Iterable[ParsedResponseOutputItem[ContentType]] | None) -> ContentType | None:
    """The parsed content of the first text part that has any, or None."""
    for message in _messages(items):
        for part in _text_parts(message.content):
            parsed: ContentType | None = getattr(part, "parsed", None)
            if parsed is not None:
                return parsed
    return None


def _messages(items: Iterable[Any] | None) -> Iterator[Any]:
    return (item for item in items or () if getattr(item, "type", None) == "message")


def _text_parts(parts: Iterable[Any] | None) -> Iterator[Any]:
    return (part for part in parts or () if getattr(part, "type", None) == "output_text")
