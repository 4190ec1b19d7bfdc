"""A realtime conversation: the handshake of its socket (RFC 6455), and events in frames."""

from __future__ import annotations

import base64
import hashlib
import json
import struct

from benchmarks.sample import Work

from .chat import TOKEN

__all__ = ["CLOSE", "accepted", "events", "told"]

_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_AROUND = 2  # events that are no deltas
CLOSE = b"\x88\x02\x03\xe8"  # 1000, a normal end


def accepted(key: bytes) -> bytes:
    """The answer to a handshake with this key."""
    digest = base64.b64encode(hashlib.sha1(key + _GUID, usedforsecurity=False).digest())
    return (
        b"HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\n"
        b"sec-websocket-accept: " + digest + b"\r\n\r\n"
    )


def events(count: int) -> list[bytes]:
    """The frames of `count` events; the close frame comes with the last one."""
    place = {"response_id": "resp_0123456789", "item_id": "item_0123456789", "output_index": 0, "content_index": 0}
    deltas = count - _AROUND
    text = TOKEN * deltas
    made: list[dict[str, object]] = [
        {"type": "response.output_text.delta", **place, "delta": TOKEN} for _ in range(deltas)
    ]
    around: list[dict[str, object]] = [
        {"type": "response.output_text.done", **place, "text": text},
        {"type": "response.done", "response": {"id": "resp_0123456789", "object": "realtime.response", "output": []}},
    ]
    frames = [_frame({**event, "event_id": f"event_{number}"}) for number, event in enumerate([*made, *around])]
    frames[-1] += CLOSE
    return frames


def told(count: int) -> Work:
    """What `count` events bring."""
    return {"events": count, "characters": (count - _AROUND) * len(TOKEN)}


def _frame(event: dict[str, object]) -> bytes:
    data = json.dumps(event, separators=(",", ":")).encode()
    if len(data) < 126:
        return b"\x81" + bytes([len(data)]) + data
    if len(data) < 65536:
        return b"\x81\x7e" + struct.pack("!H", len(data)) + data
    return b"\x81\x7f" + struct.pack("!Q", len(data)) + data
