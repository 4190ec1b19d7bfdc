"""A block of code that may last only so long."""

from __future__ import annotations

import sys
from contextlib import AbstractAsyncContextManager
from importlib import import_module
from typing import Any

__all__ = ["at_most", "ran_out"]


def at_most(seconds: float | None) -> AbstractAsyncContextManager[object]:
    """An ``async with`` block that may last so long; None: no limit.

    ``asyncio.wait_for`` before Python 3.12 may swallow a cancellation.

    Raises:
        asyncio.TimeoutError: it took longer; what ran inside was cancelled.
    """
    # What Python 3.10 lacks, aiohttp brings along there.
    home: Any = import_module("asyncio" if sys.version_info >= (3, 11) else "async_timeout")
    block: AbstractAsyncContextManager[object] = home.timeout(seconds)
    return block


def ran_out(block: Any) -> bool:
    """Whether it was the limit of `block` that ended it, and no time-out of what ran inside."""
    expired = block.expired
    return bool(expired() if callable(expired) else expired)
