"""What the floor and the raw peer take from answers: the fields that are looked at, and no other."""

from __future__ import annotations

import msgspec

__all__ = [
    "Base64Embeddings",
    "Chunk",
    "Completion",
    "Embeddings",
    "Event",
    "File",
    "FilePage",
    "Response",
    "characters_of",
    "text_of",
]


class Usage(msgspec.Struct):
    total_tokens: int


class Message(msgspec.Struct):
    content: str | None = None


class Choice(msgspec.Struct):
    message: Message


class Completion(msgspec.Struct):
    choices: list[Choice]
    usage: Usage


class ChunkChoice(msgspec.Struct):
    delta: Message


class Chunk(msgspec.Struct):
    choices: list[ChunkChoice]


class Part(msgspec.Struct):
    text: str


class Item(msgspec.Struct):
    content: list[Part]


class Response(msgspec.Struct):
    output: list[Item]
    usage: Usage | None = None


class Event(msgspec.Struct):
    type: str
    delta: str | None = None
    response: Response | None = None


class Embedding(msgspec.Struct):
    embedding: list[float]


class Embeddings(msgspec.Struct):
    data: list[Embedding]
    usage: Usage


class Base64Embedding(msgspec.Struct):
    embedding: str


class Base64Embeddings(msgspec.Struct):
    data: list[Base64Embedding]
    usage: Usage


class File(msgspec.Struct):
    bytes: int


class FilePage(msgspec.Struct):
    data: list[File]
    has_more: bool
    last_id: str


def text_of(completion: Completion) -> str:
    """The text of an answer."""
    return completion.choices[0].message.content or ""


def characters_of(response: Response) -> int:
    """How long the text of a response is."""
    return sum(len(part.text) for item in response.output for part in item.content)
