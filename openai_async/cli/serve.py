"""``openai-async serve``: the local server in the foreground."""

from __future__ import annotations

import signal
import sys
from argparse import ArgumentParser, Namespace
from contextlib import suppress
from threading import Event

__all__ = ["SUMMARY", "configure", "run"]

SUMMARY = "Serve the API on this machine, without a key or a network."

_POLL = 0.5  # seconds; on Windows nothing interrupts a longer wait


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: any free one)")
    parser.add_argument(
        "--token-delay",
        type=float,
        default=0.0,
        metavar="SECONDS",
        help="time between two events of a stream (default: none)",
    )


def run(options: Namespace) -> int:
    """Serve until Ctrl-C or SIGTERM."""
    from ..testing import LocalServer

    _raise_file_limit()
    server = LocalServer(host=options.host, port=options.port, token_delay=options.token_delay)
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, signal.default_int_handler)
    try:
        server.start()
        print("The local server is running; Ctrl-C ends it. Clients find it with")
        print(f"  export OPENAI_BASE_URL={server.base_url} OPENAI_API_KEY=sk-local", flush=True)
        while True:
            Event().wait(_POLL)
    except OSError as error:
        print(f"openai-async serve: cannot listen on {options.host}:{options.port}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0
    finally:
        server.close()


def _raise_file_limit() -> None:
    """Let a load run open as many connections as the system allows."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 65_536)) if hard > 0 else soft, hard))
