"""The environments of peers that must not share ours, each made from its pinned list when first needed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

from .peers import PEERS
from .process import ROOT

__all__ = ["pythons_of"]

_HERE = ROOT / "benchmarks"


def pythons_of(names: Iterable[str], given: str | None = None) -> dict[str, str]:
    """The interpreters that run these peers, by their names; a peer that needs what is not here is left out.

    given: one that has the packages of the peers with a pinned list already; none is made then.

    Raises:
        subprocess.CalledProcessError: an environment could not be made; pip has said why.
    """
    found: dict[str, str] = {}
    for name in names:
        peer = PEERS[name]
        if peer.uvloop and find_spec("uvloop") is None:
            print(f"{name} takes no part: there is no uvloop here.", file=sys.stderr)
        elif peer.pinned is None:
            found[name] = sys.executable
        else:
            found[name] = given or _environment(_HERE / "pinned" / peer.pinned)
    return found


def _environment(pinned: Path) -> str:
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
