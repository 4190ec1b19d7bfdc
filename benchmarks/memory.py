"""How much memory this process has (Linux)."""

from __future__ import annotations

import gc
from pathlib import Path

__all__ = ["own", "peak", "reset_peak"]


def own() -> int:
    """Memory that is this process's alone (USS), in bytes, after a garbage collection."""
    gc.collect()
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) * 1024


def peak() -> int:
    """The most that was resident (RSS) since `reset_peak`, in bytes."""
    [line] = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM:")]
    return int(line.split()[1]) * 1024


def reset_peak() -> int:
    """Forget the peak; returns what is resident now, in bytes."""
    Path("/proc/self/clear_refs").write_text("5")
    return peak()
