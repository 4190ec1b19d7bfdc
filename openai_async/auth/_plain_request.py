"""Requests to servers beside the API, which give the tokens: each over a connection of its own, closed at once."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Coroutine, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any, TypeVar, cast

import msgspec

from .._engine import Connections, Engine
from .._http import Response
from .._http_options import HTTPOptions
from .._request import RequestBuilder
from .._types import Timeout
from .._version import __version__

__all__ = ["blocking", "fields", "send"]

T = TypeVar("T")

_TIMEOUT = Timeout(10.0, connect=5.0)
_RETRIES = 2


async def send(
    method: str,
    url: str,
    *,
    options: HTTPOptions,
    headers: Mapping[str, str] | None = None,
    query: Mapping[str, object] | None = None,
    body: object = None,
    seconds: float | None = None,
) -> Response:
    """The answer to a request, tried up to three times. A redirect is not followed: it would take secrets elsewhere.

    options: how the connection is made.
    seconds: limit on all of it.

    Raises:
        APIStatusError, APIConnectionError: there is none that is good.
    """
    builder = RequestBuilder(
        base_url=url,
        headers={"User-Agent": f"openai-async/{__version__}", **(headers or {})},
        auth={},
        query={},
        timeout=_TIMEOUT,
        max_retries=_RETRIES,
        deadline=seconds,
    )
    options = copy.copy(options)
    options.follow_redirects = False
    connections = Connections(options)
    engine = Engine(builder, connections)
    try:
        return await engine.request(method, url, Response, query=query, body=body)
    finally:
        if connections.transport is not None:
            await connections.transport.close()


def fields(response: Response) -> Mapping[str, Any]:
    """The JSON object that `response` holds; empty if it is none."""
    try:
        content: object = msgspec.json.decode(response.content)
    except (msgspec.DecodeError, RecursionError):
        return {}
    return cast("Mapping[str, Any]", content) if isinstance(content, dict) else {}


def blocking(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of `coroutine`, run in a thread of its own, since a loop may be running in the caller's."""
    with ThreadPoolExecutor(1, "openai_async_token") as thread:
        return thread.submit(copy_context().run, asyncio.run, coroutine).result()
