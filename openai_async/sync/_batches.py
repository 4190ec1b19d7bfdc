"""What sync streams and connections have in common: events that come from the loop thread a batch at a time."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Generic, TypeVar

from ._runner import Runner, current

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["Batches"]

T = TypeVar("T")


class Batches(Generic[T]):
    """Hands out events one by one; one thread crossing brings all that are here. Leaving its ``with`` block closes."""

    def __init__(self, runner: Runner | None = None) -> None:
        self._runner = runner or current()
        self._ready: Iterator[T] = iter(())

    def __iter__(self) -> Iterator[T]:
        while True:
            for event in self._ready:  # noqa: UP028 - `yield from` would close it when iteration is left
                yield event
            if not self._fill():
                return

    def __next__(self) -> T:
        while True:
            for event in self._ready:
                return event
            if not self._fill():
                raise StopIteration

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @abstractmethod
    def close(self) -> None:
        """Stop reading and free the connection."""

    @abstractmethod
    def _fill(self) -> bool:
        """Wait for the next batch; False at the end."""
