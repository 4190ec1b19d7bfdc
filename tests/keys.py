"""Keys that come from a function, and what the server got of them."""

from __future__ import annotations

from typing import Any

from openai_async.testing import LocalServer

__all__ = ["Keys", "sent"]


class Keys:
    """A plain function that gives k1, k2 and so on, or what it was told to, over and over at the end."""

    def __init__(self, *keys: Any) -> None:
        self.keys = keys
        self.asked = 0

    def __call__(self) -> Any:
        self.asked += 1
        return self.keys[min(self.asked, len(self.keys)) - 1] if self.keys else f"k{self.asked}"


def sent(server: LocalServer) -> list[str]:
    """The keys of all requests."""
    return [request.headers.get("authorization", "").removeprefix("Bearer ") for request in server.requests]
