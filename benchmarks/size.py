"""How much a package brings onto the disk with all that it needs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from .process import ROOT

__all__ = ["installed"]

_CHECKOUT = "openai-async"


def installed(names: Iterable[str]) -> tuple[int, int]:
    """Bytes, without bytecode files, and the number of packages: those named and what they need, without extras."""
    found: dict[str, int] = {}
    waiting = list(names)
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in found:
            continue
        if name == _CHECKOUT:  # runs from the checkout, installed or not
            found[name] = sum(path.stat().st_size for path in (ROOT / "openai_async").rglob("*") if _counts(path))
            continue
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # for another system or another Python
            continue
        paths = [Path(str(distribution.locate_file(file))) for file in distribution.files or ()]
        found[name] = sum(path.stat().st_size for path in paths if _counts(path))
        waiting += [_name(line) for line in distribution.requires or () if "extra ==" not in line]
    return sum(found.values()), len(found)


def _counts(path: Path) -> bool:
    return path.is_file() and path.suffix != ".pyc"


def _name(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
