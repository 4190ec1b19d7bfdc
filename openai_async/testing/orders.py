"""What a test has ordered for requests to come: canned answers, faults, gates."""

from __future__ import annotations

from fnmatch import fnmatchcase
from threading import Lock
from typing import Generic, TypeVar

__all__ = ["Orders"]

T = TypeVar("T")


class _Order(Generic[T]):
    __slots__ = ("item", "left", "path")

    def __init__(self, item: T, times: float, path: str | None) -> None:
        self.item = item
        self.left = times
        self.path = path


class Orders(Generic[T]):
    """Items that wait for requests, each for so many whose path fits; the oldest first. Used from any thread."""

    def __init__(self) -> None:
        self._orders: list[_Order[T]] = []
        self._lock = Lock()

    def add(self, item: T, times: float, path: str | None) -> None:
        """Keep `item` for the next `times` requests to `path` (with or without ``/v1``, ``*`` fits anything)."""
        with self._lock:
            self._orders.append(_Order(item, times, path))

    def __bool__(self) -> bool:
        return bool(self._orders)

    def take(self, path: str) -> T | None:
        """The item for a request to `path`."""
        if not self._orders:
            return None
        with self._lock:
            order = self._find(path)
            if order is None:
                return None
            order.left -= 1
            if order.left <= 0:
                self._orders.remove(order)
            return order.item

    def first(self, path: str) -> T | None:
        """The item for a request to `path`, which is still to come."""
        with self._lock:
            order = self._find(path)
            return None if order is None else order.item

    def _find(self, path: str) -> _Order[T] | None:
        for order in self._orders:
            if order.path is None or fnmatchcase(path, order.path) or fnmatchcase(path, "/v1" + order.path):
                return order
        return None

    def remove(self, item: T) -> None:
        """Forget `item`."""
        with self._lock:
            self._orders = [order for order in self._orders if order.item is not item]

    def clear(self) -> list[T]:
        """Forget all items; returns them."""
        with self._lock:
            orders, self._orders = self._orders, []
        return [order.item for order in orders]
