"""A text that arrives in pieces."""

from __future__ import annotations

__all__ = ["Text"]


class Text:
    """The pieces of a text. They are joined when somebody reads it, so that many small ones cost no more than they are.

    pieces: what came so far; its length tells a moment, at which `upto` still knows the text.
    """

    __slots__ = ("_count", "_joined", "pieces")

    def __init__(self, begun: str = "") -> None:
        self.pieces: list[str] = [begun] if begun else []
        self._joined = ""
        self._count = 0

    def __str__(self) -> str:
        return self.upto(len(self.pieces))

    def upto(self, count: int) -> str:
        """The text of the first `count` pieces; only those that were not yet read are joined."""
        if count < self._count:
            return "".join(self.pieces[:count])
        if count > self._count:
            self._joined = "".join([self._joined, *self.pieces[self._count : count]])
            self._count = count
        return self._joined
