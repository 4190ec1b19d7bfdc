"""Child processes: the same clean surroundings for each of them."""

from __future__ import annotations

import json
import os
import resource
import subprocess
from pathlib import Path
from typing import Any

__all__ = ["ROOT", "ChildError", "environment", "printed", "sample"]

ROOT = Path(__file__).resolve().parent.parent

# Nothing else is passed on: proxies, keys and certificates of this machine would be measured too, and without bytecode
# files every import is a compilation.
_KEPT = ("HOME", "LANG", "PATH", "TMPDIR")


class ChildError(Exception):
    """A child process failed; the message has its command and the end of what it said."""


def environment() -> dict[str, str]:
    """The environment variables of a child, which imports `benchmarks` and `openai_async` from this checkout."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, "PYTHONPATH": str(ROOT)}


def sample(command: list[str]) -> dict[str, float]:
    """The figures that `command` prints, and with them ``process_cpu_ms``: its CPU time from its start to its exit.

    Raises:
        ChildError: it failed.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    figures = printed(command)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {**figures, "process_cpu_ms": seconds * 1e3}


def printed(command: list[str]) -> dict[str, Any]:
    """Run `command` to its end and return the JSON object that it prints.

    Raises:
        ChildError: it failed.
    """
    child = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
    if child.returncode != 0:
        raise ChildError(f"{' '.join(command)} ended with {child.returncode}:\n{child.stderr[-4000:]}")
    answer: dict[str, Any] = json.loads(child.stdout)
    return answer
