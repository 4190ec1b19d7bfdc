"""Connections to the local server, as the tests of sockets need them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from openai_async import AsyncOpenAI, ReconnectingEvent, WebSocketConnectionClosedError
from openai_async.resources.realtime.realtime import AsyncRealtimeConnection
from openai_async.testing import LocalServer, Socket

__all__ = [
    "CREATED",
    "ERROR",
    "MODEL",
    "QUICK",
    "again",
    "connected",
    "delta",
    "ended",
    "frame",
    "gone",
    "last",
    "texts",
]

MODEL = "gpt-realtime"
CREATED: dict[str, Any] = {"type": "session.created", "event_id": "event_1", "session": {"type": "realtime"}}
ERROR: dict[str, Any] = {
    "type": "error",
    "event_id": "event_2",
    "error": {"type": "invalid_request_error", "message": "no"},
}
QUICK: dict[str, Any] = {"initial_delay": 0.001, "max_delay": 0.001}


def delta(text: object) -> dict[str, Any]:
    """An event with a piece of text."""
    return {
        "type": "response.output_text.delta",
        "event_id": f"event_{text}",
        "response_id": "resp_1",
        "item_id": "item_1",
        "output_index": 0,
        "content_index": 0,
        "delta": str(text),
    }


def again(event: ReconnectingEvent) -> None:
    """Connect again as before."""


@asynccontextmanager
async def connected(
    client: AsyncOpenAI,
    server: LocalServer,
    *events: object,
    done: bool = False,
    tries: int = 1,
    socket: dict[str, Any] | None = None,
    **options: Any,
) -> AsyncGenerator[AsyncRealtimeConnection, None]:
    """A connection over which the server sends `events`.

    done:    whether the server closes it behind them.
    tries:   how many handshakes it takes.
    socket:  options of the socket.
    options: those of `connect`.
    """
    server.reply(events=events, done=done, path="/realtime", times=tries)
    more: Any = {} if socket is None else {"websocket_connection_options": socket}
    async with client.realtime.connect(model=MODEL, **more, **options) as connection:
        yield connection


async def texts(connection: AsyncRealtimeConnection) -> list[bytes]:
    """The messages that come until the end."""
    found: list[bytes] = []
    try:
        while True:
            found.append(await connection.recv_bytes())
    except WebSocketConnectionClosedError:
        return found


async def last(server: LocalServer, count: int = 1) -> Socket:
    """The newest socket of the server, once there are `count` of them."""
    await server.until(lambda server: len(server.sockets) >= count)
    return server.sockets[-1]


async def ended(server: LocalServer) -> Socket:
    """The newest socket of the server, when it has ended."""
    await server.until(lambda server: server.sockets and not server.sockets[-1].open)
    return server.sockets[-1]


async def gone(connection: AsyncRealtimeConnection) -> None:
    """Wait until the client has noticed that the server is gone."""
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(connection.recv(), 0.1)


def frame(opcode: int, data: bytes, *, fin: bool = True) -> bytes:
    """A short frame of a server."""
    assert len(data) < 126
    return bytes([opcode | (0x80 if fin else 0), len(data)]) + data
