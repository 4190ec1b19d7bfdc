"""What answers: keeps the log, asks the endpoints, and follows what a test has ordered. Runs on the server's loop."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Collection, Generator, Mapping
from contextlib import contextmanager
from functools import cache, partial
from time import perf_counter_ns
from typing import TYPE_CHECKING

from . import (
    assistants,
    audio,
    azure,
    batches,
    chat,
    completions,
    containers,
    conversations,
    documented,
    embeddings,
    evals,
    files,
    fine_tuning,
    images,
    live_socket,
    models,
    moderations,
    realtime,
    realtime_socket,
    responses,
    responses_socket,
    runs,
    skills,
    stored_chat,
    threads,
    tokens,
    translation_socket,
    uploads,
    vector_stores,
    videos,
    webhooks,
)
from .answers import Answer, Refusal
from .faults import Fault, script
from .handshake import Endpoint, opening, scripted
from .orders import Orders
from .received import ReceivedRequest, path_of, upgrades
from .router import Call, Handler, Router
from .state import State
from .websocket import Socket, Talk
from .wire import Connection, Script, serialize

if TYPE_CHECKING:
    from .server import Gate

__all__ = ["AREAS", "Service"]

_LOGGED = 20_000  # requests
_LOGGED_BYTES = 128 << 20  # of their bodies
_NO_FAULT = Fault()
AREAS = (
    assistants,
    audio,
    batches,
    chat,
    completions,
    containers,
    conversations,
    embeddings,
    evals,
    files,
    fine_tuning,
    images,
    models,
    moderations,
    realtime,
    responses,
    runs,
    skills,
    stored_chat,
    threads,
    uploads,
    vector_stores,
    videos,
    webhooks,
)
_PREFIX = "/v1"
_ROUTER = Router(_PREFIX, *(area.ROUTES for area in AREAS))
_SOCKETS = (live_socket, realtime_socket, responses_socket, translation_socket)
_SOCKET_ROUTER: Router[Endpoint] = Router(_PREFIX, *(area.SOCKETS for area in _SOCKETS))
_logger = logging.getLogger(__name__)


class Service:
    """One server's answers. See `LocalServer` for the parameters and the attributes."""

    def __init__(
        self, models: Mapping[str, str], api_keys: Collection[str] | None, token_delay: float, *, stateless: bool
    ) -> None:
        self.requests: list[ReceivedRequest] = []
        self.sockets: list[Socket] = []
        self.connections = 0
        self.open: set[Connection] = set()
        self.replies = Orders[Answer]()
        self.faults = Orders[Fault]()
        self.gates: Orders[Gate] = Orders()
        self._models = models
        self._api_keys = api_keys
        self._token_delay = token_delay
        self._find = _find_sample if stateless else _find
        self._any_model = stateless
        self._state = State(models, any_model=stateless)
        self._received = 0
        self._held = 0  # bytes of the bodies in the log
        self._watchers: tuple[Callable[[], object], ...] = ()
        self._lock = threading.Lock()

    def reset(self) -> None:
        """Forget the log and what clients have stored."""
        self._state = State(self._models, any_model=self._any_model)
        self.requests.clear()
        self.sockets.clear()
        self._held = 0

    @contextmanager
    def watching(self, notify: Callable[[], object]) -> Generator[None]:
        """Have `notify` called, on the server's thread, at each change."""
        with self._lock:
            self._watchers = (*self._watchers, notify)
        try:
            yield
        finally:
            with self._lock:
                self._watchers = tuple(watcher for watcher in self._watchers if watcher is not notify)

    async def emptied(self) -> None:
        """Wait until no connection is open."""
        change = asyncio.Event()
        with self.watching(change.set):
            while self.open:
                await change.wait()
                change.clear()

    # -- called by connections ---------------------------------------------------------------------------------

    def opened(self, connection: Connection) -> int:
        """Count `connection`."""
        self.connections += 1
        self.open.add(connection)
        self.changed()
        return self.connections

    def closed(self, connection: Connection) -> None:
        """Forget `connection`."""
        self.open.discard(connection)
        self.changed()

    def changed(self) -> None:
        """Tell those who wait for something."""
        for notify in self._watchers:
            notify()

    def reads(self, target: str) -> int | None:
        """See `Fault.read`."""
        fault = self.faults.first(_path(path_of(target))) if self.faults else None
        return None if fault is None else fault.read

    def respond(self, request: ReceivedRequest) -> bytes | Callable[[], Awaitable[Script]]:
        """Log `request` and answer it, see `wire.Service`."""
        self._received += 1
        request.number = self._received
        self._log(request)
        path = _path(request.path)
        reply, fault, gate = self.replies.take(path), self.faults.take(path), self.gates.take(path)
        if gate is not None:
            gate.arrived += 1
        self.changed()
        if upgrades(request.fields):
            return partial(self._open, request, reply, fault or _NO_FAULT, gate)
        if fault is None and gate is None:
            answer = reply or self._answer(request)
            if answer.later is None and not (answer.streamed and self._token_delay):
                return serialize(answer, _usual(request))
            reply = answer
        return partial(self._prepare, request, reply, fault or _NO_FAULT, gate)

    # ----------------------------------------------------------------------------------------------------------

    def _log(self, request: ReceivedRequest) -> None:
        log = self.requests
        log.append(request)
        self._held += len(request.body)
        while len(log) > _LOGGED or (self._held > _LOGGED_BYTES and len(log) > 1):
            self._held -= len(log.pop(0).body)

    async def _prepare(self, request: ReceivedRequest, reply: Answer | None, fault: Fault, gate: Gate | None) -> Script:
        if gate is not None:
            await gate.passed()
        answer = fault.replacement() if fault.replaces else reply or self._answer(request)
        if answer.later is not None:
            answer = await answer.later()
        return script(answer, fault, _usual(request), self._token_delay)

    async def _open(self, request: ReceivedRequest, reply: Answer | None, fault: Fault, gate: Gate | None) -> Script:
        """Answer a handshake, see `wire.Service`."""
        if gate is not None:
            await gate.passed()
        answer = fault.replacement() if fault.replaces else reply
        usual = _usual(request)
        if answer is None or answer.events is not None:
            try:
                talk = self._talk(request) if answer is None else scripted(answer.events or (), done=answer.done)
                return opening(request, talk, fault, self, usual=usual, pause=self._token_delay)
            except Exception as error:  # noqa: BLE001 - the answer tells it
                answer = _failed(request, error)
        return script(answer, fault, usual, self._token_delay)

    def _talk(self, request: ReceivedRequest) -> Talk:
        path, deployment = self._admit(request)
        endpoint, ids = _SOCKET_ROUTER.find(request.method, path)
        return endpoint(Call(request, self._state, ids, deployment))

    def _answer(self, request: ReceivedRequest) -> Answer:
        try:
            if request.path == tokens.PATH and request.method == "POST":
                return tokens.exchange(Call(request, self._state, ()))
            path, deployment = self._admit(request)
            handler, ids = self._find(request.method, path)
            answer = handler(Call(request, self._state, ids, deployment))
            return answer if path is request.path else azure.dressed(answer, path)
        except Exception as error:  # noqa: BLE001 - the answer tells it
            return _failed(request, error)

    def _admit(self, request: ReceivedRequest) -> tuple[str, str | None]:
        """The path of `request` as OpenAI has it, and the deployment that its address names.

        Raises:
            Refusal: it may not come in.
        """
        if request.path.startswith(azure.PREFIX):
            place = azure.admit(request, self._api_keys, self._state.models)
            return place.path, place.deployment
        self._authenticate(request)
        return request.path, None

    def _authenticate(self, request: ReceivedRequest) -> None:
        scheme, _, key = request.fields.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not key:
            raise Refusal(
                401, "There is no API key in the request: send 'Authorization: Bearer KEY'.", code="invalid_api_key"
            )
        if key.startswith(tokens.PREFIX):
            tokens.check(self._state, key)
        elif self._api_keys is not None and key not in self._api_keys:
            shown = f"{key[:3]}...{key[-4:]}" if len(key) > 10 else "..."
            raise Refusal(401, f"Incorrect API key: {shown}.", code="invalid_api_key")


def _path(path: str) -> str:
    """`path` as orders name it."""
    return azure.place(path).path if path.startswith(azure.PREFIX) else path


def _find(verb: str, path: str) -> tuple[Handler, tuple[str, ...]]:
    try:
        return _ROUTER.find(verb, path)
    except Refusal:
        return _router(stateless=False).find(verb, path)


def _find_sample(verb: str, path: str) -> tuple[Handler, tuple[str, ...]]:
    return _router(stateless=True).find(verb, path)


@cache
def _router(*, stateless: bool) -> Router[Handler]:
    """All the paths of the API; made when there is a request that those with a memory are not enough for."""
    return Router(_PREFIX, documented.routes(), *(() if stateless else (area.ROUTES for area in AREAS)))


def _failed(request: ReceivedRequest, error: Exception) -> Answer:
    """The answer to a request that `error` was raised for."""
    if not isinstance(error, Refusal):  # a mistake in the server is the server's own, and must be seen
        _logger.error("The local server failed to answer %r", request, exc_info=error)
        error = Refusal(500, f"The local server failed: {error!r}")
    return error.answer


def _usual(request: ReceivedRequest) -> dict[str, str]:
    usual = {
        "server": "openai-async",
        "x-request-id": f"req_{request.number:08d}",
        "openai-version": "2020-10-01",
        "openai-processing-ms": str((perf_counter_ns() - request.arrived_ns) // 1_000_000),
    }
    return usual | azure.headers(request.number) if request.path.startswith(azure.PREFIX) else usual
