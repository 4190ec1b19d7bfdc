"""What a server remembers: the numbers it has given out and what clients have stored on it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["EPOCH", "State"]

# No clock shows in an answer: times count from here, a second for each object of a kind.
EPOCH = 1_750_000_000


class State:
    """The memory of one server; used on its loop only.

    any_model: whether there is a model of any name.
    models:    name -> owner.
    responses: id -> what `responses` keeps of it.
    """

    def __init__(self, models: Mapping[str, str], *, any_model: bool = False) -> None:
        self._any_model = any_model
        self.models: dict[str, str] = dict(models)
        self.responses: dict[str, Any] = {}
        self._kept: dict[str, dict[str, Any]] = {}
        self._made: dict[str, int] = {}

    def kept(self, kind: str) -> dict[str, Any]:
        """What clients have stored of a kind, by id, oldest first: ``"files"``, ``"messages/thread_000001"``."""
        return self._kept.setdefault(kind, {})

    def has(self, model: str) -> bool:
        """Whether there is a model of this name."""
        return self._any_model or model in self.models

    def stamp(self, prefix: str) -> tuple[str, int]:
        """The id and the creation time of a new object: with ``"resp_"`` the first is ``resp_000001``, and so on."""
        number = self._made[prefix] = self._made.get(prefix, 0) + 1
        return f"{prefix}{number:06d}", EPOCH + number
