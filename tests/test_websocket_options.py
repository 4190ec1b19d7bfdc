"""Options of sockets: what may be given, and what is meant where nothing is."""

from __future__ import annotations

from typing import Any

import pytest

from openai_async import WebSocketOptions
from openai_async._websocket_options import SocketSettings, socket_settings
from openai_async.types.params.websocket import WebSocketConnectionOptions


def test_nothing_given() -> None:
    """Messages of any size, no compression, back-pressure, pings."""
    assert socket_settings(None) == socket_settings({}) == SocketSettings()
    settings = socket_settings({})
    assert (settings.max_size, settings.compression, settings.overflow, settings.send_overflow) == (
        None,
        None,
        "pause",
        "raise",
    )
    assert (settings.open_timeout, settings.close_timeout, settings.ping_interval, settings.ping_timeout) == (
        10.0,
        10.0,
        20.0,
        20.0,
    )


@pytest.mark.parametrize(
    ("value", "marks"),
    [(100, (100, 25)), ((100, 10), (100, 10)), ([8, None], (8, 2)), (None, (None, 0)), ((None, None), (None, 0))],
)
def test_marks_of_the_queue(value: Any, marks: tuple[int | None, int]) -> None:
    """A number, a pair of water marks, or no limit."""
    settings = socket_settings({"max_queue": value})
    assert (settings.high, settings.low) == marks


@pytest.mark.parametrize(("value", "marks"), [(100, (100, None)), ((100, 10), (100, 10))])
def test_marks_of_what_is_sent(value: Any, marks: tuple[int, int | None]) -> None:
    """The same for the buffer of the network."""
    settings = socket_settings({"write_limit": value})
    assert (settings.write_high, settings.write_low) == marks


@pytest.mark.parametrize(
    ("options", "compression"),
    [
        ({"max_size": 1000}, "deflate"),
        ({"max_size": None}, None),
        ({"max_size": 1000, "compression": None}, None),
        ({"compression": "deflate"}, "deflate"),
    ],
)
def test_compression_goes_with_a_limit(options: Any, compression: str | None) -> None:
    """A message that is small on the wire may be large; where that has no limit, nothing is compressed unasked."""
    assert socket_settings(options).compression == compression


def test_options_of_the_official_package_are_taken() -> None:
    """Every option that it has is one here, and so is each of our own."""
    assert WebSocketConnectionOptions.__annotations__.keys() <= WebSocketOptions.__annotations__.keys()
    values: dict[str, Any] = dict.fromkeys(WebSocketOptions.__annotations__)
    values |= {"overflow": "close", "send_overflow": "wait", "extensions": ["e"], "subprotocols": ["s"]}
    settings = socket_settings(values)
    assert (settings.overflow, settings.send_overflow) == ("close", "wait")
    assert (settings.extensions, settings.subprotocols) == (("e",), ("s",))
    assert (settings.open_timeout, settings.close_timeout, settings.ping_interval) == (None, None, None)


@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        ({"max_sise": 1}, TypeError, "unknown option `max_sise`"),
        ({"overflow": "block"}, ValueError, "overflow must be one of .*pause"),
        ({"send_overflow": "drop"}, ValueError, "send_overflow must be one of .*wait"),
        ({"compression": "gzip"}, ValueError, "compression must be one of .*deflate"),
        ({"subprotocols": "realtime"}, TypeError, "subprotocols must be a list"),
        ({"max_queue": "many"}, ValueError, "max_queue must be a number"),
        ({"max_queue": -1}, ValueError, "not -1"),
        ({"max_queue": (10, 20)}, ValueError, r"not \(10, 20\)"),
        ({"max_queue": (1, 2, 3)}, ValueError, "a pair"),
        ({"write_limit": -1}, ValueError, "write_limit must be a number"),
        ({"ping_interval": 0}, ValueError, r"ping_interval must be at least 0\.001 seconds, or None"),
        ({"ping_timeout": -1}, ValueError, "ping_timeout must be at least"),
        ({"close_timeout": "10"}, ValueError, "close_timeout must be at least 0 seconds, or None"),
        ({"open_timeout": float("nan")}, ValueError, "not nan"),
    ],
)
def test_options_that_cannot_be(options: Any, error: type[Exception], said: str) -> None:
    """They are refused with a word on what could be."""
    with pytest.raises(error, match=said):
        socket_settings(options)
