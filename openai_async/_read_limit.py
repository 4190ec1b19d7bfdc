"""The limit on a server's silence with one timer per connection.

aiohttp makes a timer when a request is sent and another one for each read of the socket, and cancels the one before:
3 % of a request. Here the instant at which silence becomes too long is noted, and a timer that finds that it has moved
goes on to the new one. tests/test_read_limit.py notices when aiohttp has changed what this relies on.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any

from aiohttp.client_proto import ResponseHandler

if TYPE_CHECKING:
    import aiohttp

__all__ = ["LimitedReads", "limit_reads"]


class LimitedReads(ResponseHandler):
    """The protocol of a connection."""

    _due: float | None = None  # None while nothing is waited for

    def _reschedule_timeout(self) -> None:
        limit = self._read_timeout
        if not limit:
            self._due = None
            return
        self._due = due = self._loop.time() + limit
        timer = self._read_timeout_handle
        if timer is None or timer.when() > due:
            if timer is not None:
                timer.cancel()
            self._read_timeout_handle = self._loop.call_at(due, self._look)

    def _drop_timeout(self) -> None:
        self._due = None

    def _look(self) -> None:
        self._read_timeout_handle = None
        due = self._due
        if due is None:
            return
        if self._loop.time() < due:
            self._read_timeout_handle = self._loop.call_at(due, self._look)
        else:
            self._on_read_timeout()

    def connection_lost(self, exc: BaseException | None) -> None:
        """Leave no timer behind, which would keep the protocol for as long as the limit is."""
        super().connection_lost(exc)
        timer = self._read_timeout_handle
        if timer is not None:
            self._read_timeout_handle = None
            timer.cancel()


_RELIED_ON = {"_drop_timeout", "_on_read_timeout", "_reschedule_timeout", "connection_lost"}


def limit_reads(connector: aiohttp.TCPConnector) -> None:
    """Let connections of `connector` be `LimitedReads`, or what they are if aiohttp's own are not as they were."""
    patched: Any = connector
    if vars(ResponseHandler).keys() >= _RELIED_ON and hasattr(patched, "_factory"):
        patched._factory = partial(LimitedReads, asyncio.get_running_loop())
