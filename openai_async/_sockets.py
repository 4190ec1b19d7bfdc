"""Sockets that notice when their peer is gone."""

from __future__ import annotations

import socket
import sys
import weakref
from collections.abc import Callable
from typing import Any

if sys.platform != "win32":
    import resource

__all__ = ["most_sockets", "socket_factory"]

_KEEPALIVE_IDLE, _KEEPALIVE_INTERVAL, _KEEPALIVE_PROBES = 45, 10, 3  # seconds, seconds, how many
_USER_TIMEOUT_MS = 75_000  # the three numbers above, added up: unacknowledged data gives up as late as a silent peer


def most_sockets(wanted: int) -> int:
    """`wanted` sockets, or as many as leave the process a quarter of the files that it may open."""
    if sys.platform == "win32":
        return wanted
    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return wanted if allowed == resource.RLIM_INFINITY else min(wanted, max(1, allowed * 3 // 4))


def socket_factory(sockets: weakref.WeakSet[socket.socket]) -> Callable[[Any], socket.socket]:
    """What makes the sockets of a connector from an address as ``getaddrinfo`` gives it; each is added to `sockets`."""

    def make(address: Any) -> socket.socket:
        family, kind, protocol, *_ = address
        sock = socket.socket(family=family, type=kind, proto=protocol)
        _keep_alive(sock)
        sockets.add(sock)
        return sock

    return make


def _keep_alive(sock: socket.socket) -> None:
    """Notice a peer that vanished without a word: NAT tables and load balancers drop idle connections silently."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    options = {
        "TCP_KEEPIDLE": _KEEPALIVE_IDLE,
        "TCP_KEEPALIVE": _KEEPALIVE_IDLE,  # macOS's name for it
        "TCP_KEEPINTVL": _KEEPALIVE_INTERVAL,
        "TCP_KEEPCNT": _KEEPALIVE_PROBES,
        "TCP_USER_TIMEOUT": _USER_TIMEOUT_MS,
    }
    for name, value in options.items():
        option = getattr(socket, name, None)
        if option is not None:
            sock.setsockopt(socket.IPPROTO_TCP, option, value)
