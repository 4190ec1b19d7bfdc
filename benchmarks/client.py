"""A client process: takes one sample of one peer and prints it.

python -m benchmarks.client WORKLOAD PEER PROFILE CASE ORIGINS      what the benchmarks start
python -m benchmarks.client versions PEER                           the versions of what that peer is made of
"""

from __future__ import annotations

import importlib
import json
import platform
import sys
from dataclasses import asdict
from importlib import metadata
from typing import cast

from .measure import open_files_up_to_the_limit
from .peers import PEERS
from .server import Origins
from .workloads import WORKLOADS
from .workloads.base import Profile

__all__ = ["main"]


def main(arguments: list[str]) -> None:
    """Take one sample, or tell versions."""
    name, peer = arguments[0], PEERS[arguments[1]]
    if name == "versions":
        found = {name: _version(name) for name in peer.distributions}
        print(json.dumps({"python": platform.python_version(), **found}))
        return
    profile, label, where = arguments[2:]
    workload = WORKLOADS[name]
    open_files_up_to_the_limit()
    sample = workload.measure(peer, workload.case(cast("Profile", profile), label), Origins(**json.loads(where)))
    print(json.dumps(asdict(sample)))


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:  # this checkout, which need not be installed
        return str(importlib.import_module(name.replace("-", "_")).__version__)


if __name__ == "__main__":
    main(sys.argv[1:])
