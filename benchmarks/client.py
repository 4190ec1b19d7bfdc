"""A client process: takes one sample of one peer and prints it.

python -m benchmarks.client WORKLOAD PEER PARAMS ORIGIN      what the benchmarks start
python -m benchmarks.client versions PEER                    the versions of what that peer is made of
"""

from __future__ import annotations

import asyncio
import importlib
import json
import platform
import sys
from importlib import metadata

from .measure import open_files_up_to_the_limit
from .peers import PEERS, opener
from .workloads import WORKLOADS


def main(arguments: list[str]) -> None:
    """Take one sample, or tell versions."""
    name, peer = arguments[0], PEERS[arguments[1]]
    if name == "versions":
        found = {name: _version(name) for name in peer.distributions}
        print(json.dumps({"python": platform.python_version(), **found}))
        return
    params, origin = json.loads(arguments[2]), arguments[3]
    open_files_up_to_the_limit()
    print(json.dumps(asyncio.run(WORKLOADS[name].measure(opener(peer), params, origin))))


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:  # this checkout, which need not be installed
        return str(importlib.import_module(name).__version__)


if __name__ == "__main__":
    main(sys.argv[1:])
