"""The stamps of an attempt, from aiohttp's tracing signals and the socket read; for clients with ``timing=True``."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from time import perf_counter_ns
from types import SimpleNamespace
from typing import Any

import aiohttp

from ._http_protocol import HTTPProtocol
from ._timing import Arrivals

__all__ = ["stamp_connections", "trace_config"]

# Signals of aiohttp's tracing and the instants they stand for.
_SIGNALS = {
    "on_connection_queued_start": "pool_start",
    "on_connection_queued_end": "pool_end",
    "on_dns_resolvehost_start": "dns_start",
    "on_dns_resolvehost_end": "dns_end",
    "on_connection_create_start": "connect_start",
    "on_connection_create_end": "connect_end",
    "on_request_headers_sent": "headers_sent",
    "on_request_chunk_sent": "body_sent",
}

# The answer that the running task waits for; a connection made for it is made in this context.
_waiting: ContextVar[Arrivals | None] = ContextVar("openai_async.arrivals", default=None)


class _StampedProtocol(HTTPProtocol):
    """The protocol of a connection, which notes when bytes come in."""

    _arrivals: Arrivals | None = None

    def set_response_params(self, **options: Any) -> None:
        self._arrivals = _waiting.get()
        super().set_response_params(**options)

    def data_received(self, data: bytes, *rest: Any) -> None:
        now = perf_counter_ns()
        super().data_received(data, *rest)
        if data and self._arrivals is not None:  # aiohttp passes nothing at all when it goes on with what it held
            body = self._payload
            self._arrivals.add(None if body is None or body.is_eof() else body.total_bytes, now)


def stamp_connections(connector: aiohttp.TCPConnector) -> None:
    """Let connections of `connector` note when TCP is up and when bytes come in."""
    loop = asyncio.get_running_loop()

    def make() -> HTTPProtocol:
        # asyncio asks for the protocol when TCP is up and TLS begins.
        arrivals = _waiting.get()
        if arrivals is not None:
            arrivals.timing.tcp_end = perf_counter_ns()
        return _StampedProtocol(loop)

    patched: Any = connector
    patched._factory = make  # aiohttp has no public place for it; tests/test_timing.py notices when it moves


def trace_config() -> aiohttp.TraceConfig:
    """Signals that stamp the `Timing` of the `Arrivals` given as ``trace_request_ctx``."""
    config = aiohttp.TraceConfig()
    config.on_request_start.append(_begin)
    config.on_request_end.append(_end)
    config.on_request_exception.append(_end)
    for signal, instant in _SIGNALS.items():
        getattr(config, signal).append(_stamper(instant))
    return config


async def _begin(_session: aiohttp.ClientSession, context: SimpleNamespace, _parameters: Any) -> None:
    _waiting.set(context.trace_request_ctx)


async def _end(_session: aiohttp.ClientSession, _context: SimpleNamespace, _parameters: Any) -> None:
    _waiting.set(None)


def _stamper(instant: str) -> Any:
    async def stamp(_session: aiohttp.ClientSession, context: SimpleNamespace, _parameters: Any) -> None:
        setattr(context.trace_request_ctx.timing, instant, perf_counter_ns())

    return stamp
