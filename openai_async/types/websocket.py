# Made by tools/gen_types.py from the API facts in tools/api (release 3.52.0). Do not edit.
# To make it again: python tools/gen_types.py
"""Response types of the area `websocket`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import openai_async.types.params.websocket as _websocket_params
from openai_async._types import Headers, Query
from openai_async.types._lazy import serve

if TYPE_CHECKING:
    from openai_async.types.params.websocket import (
        ReconnectingOverrides as ReconnectingOverrides,
        SyncWebSocketConnectionOptions as SyncWebSocketConnectionOptions,
        WebSocketConnectionOptions as WebSocketConnectionOptions,
    )


@dataclass
class ReconnectingEvent:
    attempt: int
    max_attempts: int
    delay: float
    close_code: int
    extra_query: Query
    extra_headers: Headers


WebsocketConnectionOptions: TypeAlias = _websocket_params.WebSocketConnectionOptions

serve(globals())
