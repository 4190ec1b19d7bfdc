"""Children of a test's process."""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Callable

import pytest

__all__ = ["ended", "forked", "needs_fork"]

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform cannot fork")


def forked(work: Callable[..., object], *args: object) -> int:
    """Start a child that calls `work` and exits without a word to anybody; returns its process id."""
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        signal.alarm(20)  # a child that hangs ends, and fails
        work(*args)
        code = 0
    except BaseException:  # noqa: BLE001 - nothing may get out of the child
        os.write(2, traceback.format_exc().encode())
    finally:
        os._exit(code)


def ended(*pids: int) -> list[int]:
    """Wait for children; returns their exit codes."""
    return [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids]
