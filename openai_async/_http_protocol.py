"""The protocol of a connection: aiohttp's own, with a limit on silence that costs less, and a word about stale ones.

For the limit aiohttp makes a timer when a request is sent and another one for each read of the socket, and cancels the
one before: 6 % of a request. Here the instant at which silence becomes too long is noted, and the one timer of the
connection, when it finds that the instant has moved, goes on to the new one.

A server may close a kept connection at the moment at which a request is written to it. aiohttp's error says no more
than that the connection broke; `is_stale` tells this case, in which as a rule the request reached nobody.

tests/test_http_protocol.py notices when aiohttp has changed what this relies on.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any

from aiohttp.client_proto import ResponseHandler

if TYPE_CHECKING:
    import aiohttp

__all__ = ["HTTPProtocol", "is_stale", "use_protocol"]


class HTTPProtocol(ResponseHandler):
    """The protocol of a connection."""

    _due: float | None = None  # None while nothing is waited for
    _sent = 0  # requests
    _answered = 0  # those of which an answer has begun

    def start_timeout(self) -> None:
        """A request was written."""
        self._sent += 1
        self._limit_silence()

    def _reschedule_timeout(self) -> None:
        self._answered = self._sent  # aiohttp calls this where bytes come in
        self._limit_silence()

    def _limit_silence(self) -> None:
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
        stale = self._answered > 0 and self._sent == self._answered + 1
        super().connection_lost(exc)
        error: Any = self.exception()
        if stale and error is not None:
            error.openai_async_stale = True
        timer = self._read_timeout_handle
        if timer is not None:
            self._read_timeout_handle = None
            timer.cancel()


_RELIED_ON = {"_drop_timeout", "_on_read_timeout", "_reschedule_timeout", "connection_lost", "start_timeout"}


def use_protocol(connector: aiohttp.TCPConnector) -> None:
    """Let connections of `connector` have this protocol, or what they have if aiohttp's own is not as it was."""
    patched: Any = connector
    if vars(ResponseHandler).keys() >= _RELIED_ON and hasattr(patched, "_factory"):
        patched._factory = partial(HTTPProtocol, asyncio.get_running_loop())


def is_stale(error: BaseException) -> bool:
    """Whether `error` broke a connection that had served before, and no byte of the answer had come."""
    return getattr(error, "openai_async_stale", False)
