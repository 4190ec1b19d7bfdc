"""A request and the answer to it, as far as it has been read."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from ._http import HeaderMap, Response

if TYPE_CHECKING:
    import aiohttp

    from ._call import Call
    from ._exceptions import Attempt
    from ._timing import Arrivals

__all__ = ["Exchange"]


class Exchange:
    """One attempt that was answered.

    call:     the request.
    http:     aiohttp's view of the answer.
    content:  the body, None while it is still on its way.
    failures: the attempts before this one.
    started:  when the attempt began, in seconds of ``time.monotonic``.
    ended:    when the answer was read, or of a stream its headers.
    arrivals: when its bytes arrived, None for clients without ``timing=True``.
    """

    __slots__ = ("_loop", "arrivals", "call", "content", "ended", "failures", "http", "started")

    def __init__(
        self,
        call: Call,
        http: aiohttp.ClientResponse,
        content: bytes | None,
        *,
        started: float,
        ended: float,
        arrivals: Arrivals | None = None,
    ) -> None:
        self.call: Call = call
        self.http: aiohttp.ClientResponse = http
        self.content: bytes | None = content
        self.started: float = started
        self.ended: float = ended
        self.arrivals: Arrivals | None = arrivals
        self.failures: tuple[Attempt, ...] = ()
        self._loop = asyncio.get_running_loop() if content is None else None

    def __del__(self) -> None:
        # Dropped before the body was read: the connection must not wait for the rest. The collector may run in any
        # thread, but only the loop's may touch the connection.
        if self._loop is not None and not self.http.closed:
            try:
                self._loop.call_soon_threadsafe(self.http.close)
            except RuntimeError:  # the loop is closed
                self._let_go()

    def _let_go(self) -> None:
        """Tell aiohttp that the answer was not forgotten; else it complains, though nothing is left to free."""
        connection = self.http.connection
        self.http.close()
        if connection is not None:
            with suppress(RuntimeError):
                connection.close()

    @property
    def response(self) -> Response:
        """The answer as a plain value."""
        return self.response_with(self.content or b"")

    def response_with(self, content: bytes) -> Response:
        """The answer as a plain value whose body is `content`."""
        http = self.http
        return Response(
            http.status,
            headers=HeaderMap(list(http.headers.items())),
            content=content,
            request=self.call.request,
            reason_phrase=http.reason or "",
        )
