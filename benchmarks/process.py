"""Child processes: the same clean surroundings for each of them."""

from __future__ import annotations

import json
import os
import resource
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from .sample import Sample

__all__ = ["ROOT", "ChildError", "environment", "printed", "sample"]

ROOT = Path(__file__).resolve().parent.parent

# Nothing else is passed on: proxies, keys and certificates of this machine would be measured too, and without bytecode
# files every import is a compilation.
_PATIENCE = 120.0  # seconds for one process
_KEPT = ("HOME", "LANG", "PATH", "TMPDIR")


class ChildError(Exception):
    """A child process failed; the message has its command and the end of what it said."""


def environment() -> dict[str, str]:
    """The environment variables of a child, which imports `benchmarks` and `openai_async` from this checkout."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, "PYTHONPATH": str(ROOT)}


def sample(command: list[str], variables: Mapping[str, str]) -> Sample:
    """The sample that `command` prints, and with it ``process_cpu_ms``: its CPU time from its start to its exit.

    Raises:
        ChildError: it failed.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    printed_ = printed(command, variables)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Sample({**printed_["figures"], "process_cpu_ms": seconds * 1e3}, printed_["work"])


def printed(command: list[str], variables: Mapping[str, str] = MappingProxyType({})) -> dict[str, Any]:
    """Run `command` to its end and return the JSON object that it prints.

    variables: of its environment, besides the usual ones.

    Raises:
        ChildError: it failed, or took too long.
    """
    try:
        child = subprocess.run(
            command,
            cwd=ROOT,
            env={**environment(), **variables},
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE,
        )
    except subprocess.TimeoutExpired as error:
        raise ChildError(f"{shlex.join(command)} took longer than {_PATIENCE:.0f} s") from error
    if child.returncode != 0:
        raise ChildError(f"{shlex.join(command)} ended with {child.returncode}:\n{child.stderr[-4000:]}")
    answer: dict[str, Any] = json.loads(child.stdout)
    return answer
