"""`LocalServer`: the thread and the loop the service runs on, and what tests order and wait for."""

from __future__ import annotations

import asyncio
import math
import socket
import ssl
import threading
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress

from typing_extensions import Self

from . import webhook_delivery
from .answers import Answer, encode, event_stream
from .faults import Fault
from .listener import Listener
from .models import MODELS
from .orders import Orders
from .received import ReceivedRequest
from .service import Service
from .websocket import Socket

__all__ = ["Gate", "LocalServer"]

_BACKLOG = 4096


class Gate:
    """Holds answers back until it is released; made by `LocalServer.hold`. Leaving a ``with`` block releases it.

    arrived: how many requests have come to it.
    """

    def __init__(self, server: LocalServer, gates: Orders[Gate]) -> None:
        self.arrived = 0
        self._server = server
        self._gates = gates
        self._opened = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._released = False

    def wait_arrived(self, n: int = 1, timeout: float = 10.0) -> None:
        """Block until `n` requests have come.

        Raises:
            TimeoutError: they did not within `timeout` seconds.
        """
        self._server.wait_for(lambda _: self.arrived >= n, timeout)

    async def until_arrived(self, n: int = 1, timeout: float = 10.0) -> None:
        """Wait until `n` requests have come, without blocking the loop; else like `wait_arrived`."""
        await self._server.until(lambda _: self.arrived >= n, timeout)

    def release(self) -> None:
        """Let the answers go; those to later requests are not held."""
        self._gates.remove(self)
        self._released = True
        if self._loop is not None:
            with suppress(RuntimeError):  # the server is closed, and nobody waits
                self._loop.call_soon_threadsafe(self._opened.set)

    async def passed(self) -> None:
        """Wait for the release; called by the server on its loop."""
        self._loop = asyncio.get_running_loop()
        if not self._released:
            await self._opened.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


class LocalServer:
    """A server that speaks the API on a loopback socket, in a thread and on an event loop of its own.

    ssl_context: serve https with it.
    api_keys:    the keys it accepts; None for any. A request without a key is refused either way.
    models:      names of the models it has; None for the usual ones (GET /models lists them).
    host, port:  where it listens; port 0 for any free one.
    token_delay: seconds between the events of a stream; with 0 a stream is written at once.
    stateless:   remember nothing and judge nothing: whatever is asked, each path of the API answers with a sample of
                 what is documented for it.

    Start and end it with a ``with`` or ``async with`` block, or with `start` and `close`. Everything here may be used
    from any thread while it runs.
    """

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None = None,
        api_keys: Collection[str] | None = None,
        models: Iterable[str] | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        token_delay: float = 0.0,
        stateless: bool = False,
    ) -> None:
        names = MODELS if models is None else dict.fromkeys(models, "local")
        self._service = Service(names, api_keys, token_delay, stateless=stateless)
        self._host = host
        self._port = port
        self._ssl_context = ssl_context
        self._thread: threading.Thread | None = None

    # -- life --------------------------------------------------------------------------------------------------

    def start(self) -> Self:
        """Listen and serve; returns the server itself.

        Raises:
            OSError: the address is not free.
        """
        if self._thread is not None:
            raise RuntimeError("the server is running already")
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        # It listens from here on, so that nobody has to wait for the thread.
        sock = socket.create_server((self._host, self._port), family=family, backlog=_BACKLOG)
        self._port = sock.getsockname()[1]
        # Not whatever loop is the usual one: that of Windows cannot watch a socket.
        self._loop = asyncio.SelectorEventLoop()
        self._stop = asyncio.Event()
        self._thread = threading.Thread(target=self._run, args=(sock,), name="openai_async.testing", daemon=True)
        self._thread.start()
        return self

    def close(self) -> None:
        """Drop all connections and end the thread. In a process forked from the server's this has no effect."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._loop.call_soon_threadsafe(self._stop.set)
        thread.join()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self.start()

    async def __aexit__(self, *_: object) -> None:
        await asyncio.get_running_loop().run_in_executor(None, self.close)

    @property
    def base_url(self) -> str:
        """The address to give to a client."""
        return f"{self.azure_endpoint}/v1"

    @property
    def azure_endpoint(self) -> str:
        """The address to give to a client of Azure; deployments are named like the models."""
        scheme = "http" if self._ssl_context is None else "https"
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"{scheme}://{host}:{self._port}"

    @property
    def token_exchange_url(self) -> str:
        """The address to give to `WorkloadIdentityAuth`. `clear` revokes all access tokens."""
        return f"{self.base_url.removesuffix('/v1')}/oauth/token"

    @property
    def requests(self) -> list[ReceivedRequest]:
        """What it received, oldest first; of a long run, the newest 20,000, with at most 128 MiB of bodies."""
        return self._service.requests

    @property
    def sockets(self) -> list[Socket]:
        """The WebSockets it has accepted, oldest first, also those that are closed; at most the newest 20,000."""
        return self._service.sockets

    @property
    def connections(self) -> int:
        """How many connections were made to it so far."""
        return self._service.connections

    @property
    def open_connections(self) -> int:
        """How many connections are open now."""
        return len(self._service.open)

    # -- orders ------------------------------------------------------------------------------------------------

    def reply(
        self,
        *,
        json: object = None,
        events: Iterable[object] | None = None,
        content: bytes = b"",
        status: int = 200,
        headers: Mapping[str, str | None] | None = None,
        content_type: str | None = None,
        done: bool = True,
        times: float = 1,
        path: str | None = None,
    ) -> None:
        """Answer the next request with this instead of asking the endpoint.

        json:         the body, as JSON. One of `json`, `events` and `content` counts.
        events:       a stream: bytes and text are sent as they are, anything else as the data of an event. On a socket
                      each is a message: bytes a binary one, text as it is, anything else as JSON.
        content:      the body, as it is.
        status:       the HTTP status.
        headers:      more header fields; None takes a usual one out.
        content_type: in place of the usual one; empty for none.
        done:         whether a stream ends with ``[DONE]``, and whether a socket is closed behind the events; else it
                      stays open, and what it receives is logged.
        times:        for how many requests; `math.inf` for all.
        path:         only for requests to this path: ``"/chat/completions"``, ``"/responses/*"``.
        """
        if events is not None:
            said = list(events)
            answer = event_stream(said, done=done)
            answer.events, answer.done = said, done
        elif json is not None:
            answer = Answer((encode(json),))
        else:
            answer = Answer((content,), content_type="application/octet-stream")
        answer.status = status
        answer.headers = headers or {}
        if content_type is not None:
            answer.content_type = content_type
        self._service.replies.add(answer, times, path)

    def fault(self, fault: Fault, *, times: float = 1, path: str | None = None) -> None:
        """Let `fault` happen to the answers of the next `times` requests, of those to `path` if given (see `reply`)."""
        self._service.faults.add(fault, times, path)

    def hold(self, path: str | None = None) -> Gate:
        """Hold back all answers from now on, of those to `path` if given (see `reply`), until the gate is released."""
        gate = Gate(self, self._service.gates)
        self._service.gates.add(gate, math.inf, path)
        return gate

    def clear(self) -> None:
        """Forget the log, what was ordered and what clients have stored; release all gates."""
        self._service.replies.clear()
        self._service.faults.clear()
        for gate in self._service.gates.clear():
            gate.release()
        self._service.reset()

    # -- waiting -----------------------------------------------------------------------------------------------

    def wait_for(self, condition: Callable[[LocalServer], object], timeout: float = 10.0) -> None:
        """Block until `condition` of this server is true; it is tried at each change.

        Raises:
            TimeoutError: it did not become true within `timeout` seconds.
        """
        change = threading.Event()
        until = time.monotonic() + timeout
        with self._service.watching(change.set):
            while not condition(self):
                if not change.wait(until - time.monotonic()):
                    raise self._too_late(timeout)
                change.clear()

    async def until(self, condition: Callable[[LocalServer], object], timeout: float = 10.0) -> None:
        """Wait until `condition` of this server is true, without blocking the loop; else like `wait_for`.

        Raises:
            TimeoutError: it did not become true within `timeout` seconds.
        """
        change = asyncio.Event()
        loop = asyncio.get_running_loop()

        def notify() -> None:
            with suppress(RuntimeError):  # the loop was closed while somebody waited on it
                loop.call_soon_threadsafe(change.set)

        until = time.monotonic() + timeout
        with self._service.watching(notify):
            while not condition(self):
                try:
                    await asyncio.wait_for(change.wait(), until - time.monotonic())
                except asyncio.TimeoutError:
                    raise self._too_late(timeout) from None
                change.clear()

    def _too_late(self, timeout: float) -> TimeoutError:
        return TimeoutError(
            f"not true within {timeout} s; the server has {self.open_connections} of {self.connections} connections "
            f"open and received {len(self.requests)} requests, the last ones: {self.requests[-5:]}"
        )

    # -- on the server's thread --------------------------------------------------------------------------------

    def _run(self, sock: socket.socket) -> None:
        try:
            self._loop.run_until_complete(self._serve(sock))
        finally:
            self._loop.close()

    async def _serve(self, sock: socket.socket) -> None:
        listener = Listener(sock, self._service, self._ssl_context)
        await self._stop.wait()
        await listener.close()
        for connection in list(self._service.open):
            connection.abort()
        await self._service.emptied()
        webhook_delivery.cancel()
        # What goes on behind the connections ends, too; all of it needs a turn of the loop to notice.
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
