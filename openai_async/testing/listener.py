"""Accepting connections, and letting go of them in a forked child.

Not by asyncio's own server, for two reasons: a child must know the sockets, since a copy there keeps a connection open
that the parent has closed; and what is accepted at the last moment must be closed without a word.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import weakref
from contextlib import suppress

from .wire import Connection, Service

__all__ = ["Listener"]

_BATCH = 256  # connections taken at a time, before others have their turn
_PAUSE = 0.1  # seconds without new connections when there is no descriptor for them

_listeners: weakref.WeakSet[Listener] = weakref.WeakSet()


class Listener:
    """Turns what arrives at a listening socket into connections of a service."""

    def __init__(self, sock: socket.socket, service: Service, ssl_context: ssl.SSLContext | None) -> None:
        self._socket = sock
        self._service = service
        self._ssl_context = ssl_context
        self._loop = asyncio.get_running_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self._sockets = weakref.WeakSet((sock,))
        sock.setblocking(False)
        self._resume()
        _listeners.add(self)

    async def close(self) -> None:
        """Accept no more. Connections go on, but for those that are still being made."""
        self._loop.remove_reader(self._socket)
        self._socket.close()
        await asyncio.sleep(0)  # a task that has not begun would not clean up when it is cancelled
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def disown(self) -> None:
        """Close all sockets, in a forked child, without a word to the other ends."""
        for sock in list(self._sockets):
            descriptor = sock.detach()
            if descriptor >= 0:
                os.close(descriptor)

    def _resume(self) -> None:
        if self._socket.fileno() >= 0:
            self._loop.add_reader(self._socket, self._accept)

    def _accept(self) -> None:
        for _ in range(_BATCH):
            try:
                sock, _ = self._socket.accept()
            except (BlockingIOError, InterruptedError, ConnectionAbortedError):
                return
            except OSError:  # no descriptor is free
                self._loop.remove_reader(self._socket)
                self._loop.call_later(_PAUSE, self._resume)
                return
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # what is written apart is sent apart
            self._sockets.add(sock)
            task = self._loop.create_task(self._connect(sock))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _connect(self, sock: socket.socket) -> None:
        with suppress(OSError):  # the client has left, or TLS was not agreed upon
            await self._loop.connect_accepted_socket(
                lambda: Connection(self._service, sock), sock, ssl=self._ssl_context
            )


def _after_fork() -> None:
    for listener in list(_listeners):
        listener.disown()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
