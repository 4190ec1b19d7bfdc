"""How a socket behaves: what may be passed as ``websocket_connection_options=``, and what it means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast, get_args

from .types.params.websocket import WebSocketConnectionOptions

__all__ = ["SocketSettings", "WebSocketOptions", "socket_settings"]

Overflow = Literal["pause", "drop_oldest", "close"]
SendOverflow = Literal["raise", "wait"]

_MAX_QUEUE = 4096
_WRITE_LIMIT = 64 * 1024
_CHOICES: dict[str, tuple[object, ...]] = {
    "overflow": get_args(Overflow),
    "send_overflow": get_args(SendOverflow),
    "compression": (None, "deflate"),
}
# The least that they may be. Pings without a pause between them would keep both sides busy with nothing else.
_SECONDS = {"open_timeout": 0, "close_timeout": 0, "ping_interval": 0.001, "ping_timeout": 0.001}


class WebSocketOptions(WebSocketConnectionOptions, total=False):
    """Options of a socket; those of the official package and further ones.

    extensions, subprotocols: offered to the server (RFC 6455, sections 9 and 1.9).
    compression:   ``"deflate"`` or None; deflate where `max_size` is a number, else none.
    max_size:      longest message that is taken, in bytes; None, the default, for no limit. A longer one closes the
                   connection with code 1009.
    max_queue:     messages that may wait to be read, 4,096 by default: a number, a pair of high and low water mark,
                   or None for no limit. 64 MB of them are the limit, too.
    overflow:      what happens at that limit. ``"pause"``, the default, reads no more from the network, so that the
                   server has to wait; ``"drop_oldest"`` forgets the oldest and counts them; ``"close"`` closes.
    write_limit:   bytes that may wait to be sent before `send` waits: a number, or a pair of high and low water mark.
    send_overflow: what `send` does while the connection is being made and `max_queue_size` bytes wait for it:
                   ``"raise"``, the default, or ``"wait"``.
    open_timeout:  seconds in which the server must answer the handshake; 10 by default, None for no limit.
    close_timeout: seconds for saying goodbye before the connection is cut; 10 by default.
    ping_interval: seconds between pings that tell whether the server is still there; 20 by default, None for no pings.
    ping_timeout:  seconds in which it must answer one; 20 by default, None for no limit.
    """

    overflow: Overflow
    send_overflow: SendOverflow
    open_timeout: float | None
    close_timeout: float | None
    ping_interval: float | None
    ping_timeout: float | None


@dataclass(frozen=True)
class SocketSettings:
    """`WebSocketOptions` with all defaults; see there."""

    extensions: tuple[Any, ...] = ()
    subprotocols: tuple[str, ...] = ()
    compression: str | None = None
    max_size: int | None = None
    high: int | None = _MAX_QUEUE
    low: int = _MAX_QUEUE // 4
    overflow: Overflow = "pause"
    write_high: int = _WRITE_LIMIT
    write_low: int | None = None
    send_overflow: SendOverflow = "raise"
    open_timeout: float | None = 10.0
    close_timeout: float | None = 10.0
    ping_interval: float | None = 20.0
    ping_timeout: float | None = 20.0


def socket_settings(options: Mapping[str, Any] | None) -> SocketSettings:
    """What `options` mean.

    Raises:
        TypeError: an option is unknown, or text where it must be a list.
        ValueError: it has a value that it cannot have.
    """
    given = dict(options or {})
    _check(given)
    high, low = _marks("max_queue", given.pop("max_queue", _MAX_QUEUE))
    write_high, write_low = _marks("write_limit", given.pop("write_limit", _WRITE_LIMIT))
    given["extensions"] = tuple(given.get("extensions") or ())
    given["subprotocols"] = tuple(given.get("subprotocols") or ())
    if "compression" not in given and given.get("max_size") is not None:
        given["compression"] = "deflate"
    return SocketSettings(
        high=high,
        low=(high or 0) // 4 if low is None else low,
        write_high=_WRITE_LIMIT if write_high is None else write_high,
        write_low=write_low,
        **given,
    )


def _check(given: Mapping[str, Any]) -> None:
    known = WebSocketOptions.__annotations__
    for name, value in given.items():
        if name not in known:
            raise TypeError(f"websocket_connection_options got an unknown option `{name}`; known: {', '.join(known)}")
        if name in _CHOICES and value not in _CHOICES[name]:
            raise ValueError(f"{name} must be one of {_CHOICES[name]}, not {value!r}")
        if name in _SECONDS and not (value is None or (isinstance(value, (int, float)) and value >= _SECONDS[name])):
            raise ValueError(f"{name} must be at least {_SECONDS[name]} seconds, or None, not {value!r}")
        if name == "subprotocols" and isinstance(value, str):
            raise TypeError(f"subprotocols must be a list of names, not {value!r}")


def _marks(name: str, value: Any) -> tuple[int | None, int | None]:
    """The high and the low water mark that an option stands for."""
    pair: list[Any] = [*cast("list[Any]", value)] if isinstance(value, (tuple, list)) else [value, None]
    marks = [mark for mark in pair if mark is not None]
    numbers = all(isinstance(mark, int) and mark >= 0 for mark in marks)
    if len(pair) != 2 or not numbers or marks != sorted(marks, reverse=True):
        raise ValueError(f"{name} must be a number, or a pair of a high and a low one, or None, not {value!r}")
    return pair[0], pair[1]
