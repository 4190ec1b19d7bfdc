# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Request parameters of the area `websocket`."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict

from openai_async._types import Headers, Query


class SyncWebSocketConnectionOptions(TypedDict, total=False):
    extensions: Sequence[object] | None
    subprotocols: Sequence[str] | None
    compression: str | None
    max_size: int | None
    max_queue: int | tuple[int | None, int | None] | None


class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    write_limit: int | tuple[int, int | None]


class ReconnectingOverrides(TypedDict, total=False):
    extra_query: Query
    extra_headers: Headers
    abort: bool
