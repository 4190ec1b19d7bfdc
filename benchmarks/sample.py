"""One sample: what a client process has measured, and the proof that it did the work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["Sample", "Work"]

Work = dict[str, int]
"""What a unit of work brought to its caller: how many events, characters, tokens ... by name."""


@dataclass(frozen=True)
class Sample:
    """Figures by their names, and what each unit of work brought."""

    figures: Mapping[str, float]
    work: Work
