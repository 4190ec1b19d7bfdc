"""The environments of peers that must not share ours, each made from its pinned list when first needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .peers import Peer
from .process import ROOT

__all__ = ["python_of"]

_HERE = ROOT / "benchmarks"


def python_of(peer: Peer, given: str | None = None) -> str:
    """The interpreter that runs `peer`.

    given: one that has the packages of the peers with a pinned list already; none is made then.

    Raises:
        subprocess.CalledProcessError: the environment could not be made; pip has said why.
    """
    if peer.pinned is None:
        return sys.executable
    if given is not None:
        return given
    pinned = _HERE / "peers" / peer.pinned
    version = "{}.{}".format(*sys.version_info)
    directory = _HERE / ".envs" / f"{pinned.stem}-{version}"
    python = directory / "bin" / "python"
    installed = directory / pinned.name
    if not installed.exists() or installed.read_text() != pinned.read_text():
        _install(directory, python, pinned)
        installed.write_text(pinned.read_text())
    return str(python)


def _install(directory: Path, python: Path, pinned: Path) -> None:
    print(f"Installing the packages of {pinned.name} into {directory} ...", file=sys.stderr)
    subprocess.run([sys.executable, "-m", "venv", "--clear", directory], check=True)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--no-deps", "--disable-pip-version-check"]
    subprocess.run([*pip, "--requirement", str(pinned)], check=True)
