"""What waits to be sent over a socket that is not connected (yet, or again)."""

from __future__ import annotations

from collections import deque

from ._exceptions import WebSocketQueueFullError

__all__ = ["SendQueue"]


class SendQueue:
    """Messages in order, up to `limit` bytes of them: str for text, bytes for binary messages."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self._messages: deque[tuple[bytes, bool]] = deque()

    def __len__(self) -> int:
        return len(self._messages)

    def fits(self, data: bytes) -> bool:
        """Whether there is room for `data`."""
        return self._size + len(data) <= self._limit

    def put(self, data: bytes, *, text: bool = True) -> None:
        """Take a message.

        Raises:
            WebSocketQueueFullError: there is no room for it.
        """
        if not self.fits(data):
            raise WebSocketQueueFullError(
                f"The message of {len(data):,} bytes was not taken: {self._size:,} bytes in {len(self._messages)} "
                f"messages wait for the connection, and max_queue_size is {self._limit:,}. Send less until it is "
                'open, raise max_queue_size, or pass websocket_connection_options={"send_overflow": "wait"}.'
            )
        self._messages.append((data, text))
        self._size += len(data)

    def put_back(self, data: bytes, *, text: bool) -> None:
        """Take a message that was taken out again as the oldest, whatever the limit."""
        self._messages.appendleft((data, text))
        self._size += len(data)

    def take(self) -> tuple[bytes, bool]:
        """Take the oldest message out; whether it is text comes with it."""
        data, text = self._messages.popleft()
        self._size -= len(data)
        return data, text

    def drain(self) -> list[str | bytes]:
        """Take all messages out, oldest first."""
        messages: list[str | bytes] = [data.decode() if text else data for data, text in self._messages]
        self._messages.clear()
        self._size = 0
        return messages
