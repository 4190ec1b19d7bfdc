"""A client of sockets that knows nothing of ours: a plain library, and what is documented of each API."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from openai_async._model import decode
from openai_async.testing import LocalServer

TIMEOUT = 20.0  # seconds: long enough for a busy machine


@asynccontextmanager
async def connected(
    server: LocalServer, path: str, *, key: str | None = "sk-test", **options: Any
) -> AsyncGenerator[ClientConnection, None]:
    """A plain client of `server`; `path` is what follows ``/v1``."""
    headers = dict(options.pop("headers", {}))
    if key is not None:
        headers["Authorization"] = f"Bearer {key}"
    url = server.base_url.replace("http", "ws", 1) + path
    async with connect(url, additional_headers=headers, max_size=None, **options) as client:
        yield client


class Caller:
    """Says and hears events; what it hears must fit the documented events of the API to the letter.

    heard: all events so far.
    """

    def __init__(self, client: ClientConnection, server_event: Any) -> None:
        self.client = client
        self.heard: list[dict[str, Any]] = []
        self._type = server_event

    async def say(self, kind: str, /, **fields: object) -> None:
        """Send an event."""
        await self.client.send(json.dumps({"type": kind, **fields}))

    async def hear(self) -> dict[str, Any]:
        """The next event."""
        message = await asyncio.wait_for(self.client.recv(), TIMEOUT)
        assert isinstance(message, str)
        decode(self._type, message.encode(), strict=True)
        event: dict[str, Any] = json.loads(message)
        self.heard.append(event)
        return event

    async def until(self, kind: str) -> list[dict[str, Any]]:
        """The events up to the next one of a kind, which must not be preceded by an error."""
        events = [await self.hear()]
        while events[-1]["type"] != kind:
            assert events[-1]["type"] != "error", events[-1]
            events.append(await self.hear())
        return events

    async def ask(self, kind: str, /, **fields: object) -> dict[str, Any]:
        """Send an event; returns the next one."""
        await self.say(kind, **fields)
        return await self.hear()

    async def refused(self, kind: str, /, **fields: object) -> dict[str, Any]:
        """Send an event that must be answered with an error; returns that."""
        event = await self.ask(kind, **fields)
        assert event["type"] == "error", event
        error: dict[str, Any] = event["error"]
        return error


@asynccontextmanager
async def calling(server: LocalServer, path: str, server_event: Any, **options: Any) -> AsyncGenerator[Caller, None]:
    """A caller on a socket of `server`."""
    async with connected(server, path, **options) as client:
        yield Caller(client, server_event)


def kinds(events: list[dict[str, Any]]) -> list[str]:
    """Their types, each once where it repeats."""
    names = [event["type"] for event in events]
    return [name for place, name in enumerate(names) if place == 0 or names[place - 1] != name]
