"""Where a client process spends its CPU time: what stands in the way of a goal that was missed.

python -m benchmarks.hotspots FILE -m MODULE ARGUMENTS...   run a module as `python -m` does; the profile goes to FILE
python -m benchmarks.hotspots FILE -c CODE                  the same for a piece of code

A timer of the kernel counts the CPU time of the process, and at each of its ticks (1 to 4 ms) the function that the
main thread is in is noted. Nothing else is changed, so that, other than with a tracing profiler, functions in Python
cost no more than they do. What runs in C counts for the function that called it.
"""

from __future__ import annotations

import json
import runpy
import signal
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from types import FrameType

__all__ = ["command", "hottest", "main"]

_INTERVAL = 0.001  # seconds of CPU time; the kernel rounds it up to its tick
_MANY = 12  # places that are worth showing
_IMPORTING = ("importlib._", "runpy", "benchmarks.hotspots")

Places = Counter[str]


def command(python: str, file: Path, arguments: list[str]) -> list[str]:
    """What runs ``python ARGUMENTS...`` and writes its profile to `file`."""
    return [python, "-m", "benchmarks.hotspots", str(file), *arguments]


def hottest(run: Callable[[], Mapping[str, int]], *, enough: int = 200, most: int = 5) -> list[tuple[str, float]]:
    """The places that most of the CPU time goes to, with their shares of it.

    run:    a process, of which it returns the profile: how often the timer found it where.
    enough: after so many samples there is no further run,
    most:   nor after so many runs.
    """
    places: Places = Counter()
    for _ in range(most):
        places.update(run())
        if places.total() >= enough:
            break
    return [(place, count / places.total()) for place, count in places.most_common(_MANY)]


def main(arguments: list[str]) -> None:
    """Run what the command line says, and write down where its time went."""
    file, how, *rest = arguments
    places: Places = Counter()
    signal.signal(signal.SIGPROF, lambda _, frame: places.update([_place(frame)]))
    signal.setitimer(signal.ITIMER_PROF, _INTERVAL, _INTERVAL)
    try:
        sys.argv = [how, *rest[1:]]
        if how == "-c":
            exec(compile(rest[0], "<code>", "exec"), {"__name__": "__main__"})  # noqa: S102 - as `python -c` does
        else:
            runpy.run_module(rest[0], run_name="__main__", alter_sys=True)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        Path(file).write_text(json.dumps(places))


def _place(frame: FrameType | None) -> str:
    """The function that `frame` is in; of one that is being imported, the module."""
    while frame is not None and str(frame.f_globals.get("__name__")).startswith(_IMPORTING):
        frame = frame.f_back
    if frame is None:
        return "the interpreter"
    code = frame.f_code
    name = getattr(code, "co_qualname", code.co_name)  # Python 3.10 knows no qualified name
    module = str(frame.f_globals.get("__name__"))
    return f"import of {module}" if name == "<module>" else f"{module}: {name}"


if __name__ == "__main__":
    main(sys.argv[1:])
