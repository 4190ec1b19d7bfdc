"""Texts that grow while an answer arrives: what they say so far, and about how many tokens they are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, TypeVar

from ._accumulate.text import Text

if TYPE_CHECKING:
    from ._partial import Partial

__all__ = ["Growing", "estimated_tokens"]

T = TypeVar("T")

_BYTES_PER_TOKEN = 4


class Growing(Generic[T]):
    """A text and, if it is to be parsed, what it says so far."""

    __slots__ = ("_fed", "partial", "text")

    def __init__(self, partial: Partial[T] | None = None) -> None:
        self.text = Text()
        self.partial = partial
        self._fed = 0

    def parsed(self, count: int) -> T | None:
        """The value that the first `count` pieces tell, or a later state of it: it grows in place."""
        if self.partial is None:
            return None
        for piece in self.text.pieces[self._fed : count]:
            self.partial.feed(piece)
        self._fed = max(self._fed, count)
        return self.partial.value


def estimated_tokens(request_size: int, texts: Iterable[Text]) -> tuple[int, int]:
    """About how many tokens a request of `request_size` bytes and the `texts` of its answer are.

    Most servers send one token at a time, and a token has about four bytes of text.
    """
    answer = sum(max(len(text.pieces), len(str(text).encode()) // _BYTES_PER_TOKEN) for text in texts)
    return request_size // _BYTES_PER_TOKEN, answer
