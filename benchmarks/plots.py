"""Bars with whiskers as SVG, written by hand. Colours come from the page's style sheet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from .results import Spread

__all__ = ["Bar", "Scale", "bars"]

_WIDTH = 760
_NAMES = 225  # for the labels at the left
_VALUES = 180  # for the text at the right
_ROW = 24
_BAR = 12


@dataclass(frozen=True)
class Scale:
    """From `start` to `end`, from left to right; `log`: by factors. What is beyond the end is cut there."""

    start: float
    end: float
    ticks: tuple[float, ...] = ()
    log: bool = False

    def x(self, value: float) -> float:
        """The place of a value."""
        value = min(max(value, self.start), self.end)
        position = (
            math.log(value / self.start) / math.log(self.end / self.start)
            if self.log
            else (value - self.start) / (self.end - self.start)
        )
        return round(_NAMES + position * (_WIDTH - _NAMES - _VALUES), 1)

    @classmethod
    def up_to(cls, largest: float) -> Scale:
        """A linear one from 0, with a few round ticks."""
        step = 10 ** math.floor(math.log10(largest)) if largest > 0 else 1.0
        step = next(step * factor for factor in (0.2, 0.5, 1.0, 2.0) if largest / (step * factor) <= 5)
        ticks = tuple(step * number for number in range(math.ceil(largest / step)))
        return cls(0, largest, ticks)


@dataclass(frozen=True)
class Bar:
    """A row: its name, its figure, the HTML beside it, the class of its colour, and where its goal is."""

    name: str
    spread: Spread
    text: str
    kind: str
    goal: float | None = None


def bars(rows: Sequence[Bar], scale: Scale, title: str) -> str:
    """A plot of `rows` on one scale."""
    height = len(rows) * _ROW
    parts = [
        f'<svg viewBox="0 0 {_WIDTH} {height + 22}" role="img" aria-label="{escape(title)}">',
        *(_tick(scale.x(tick), f"{tick:,.10g}", height) for tick in scale.ticks),
        *(_row(row, scale, number * _ROW) for number, row in enumerate(rows)),
        "</svg>",
    ]
    return "\n".join(parts)


def _tick(x: float, text: str, height: float) -> str:
    return (
        f'<line class="grid" x1="{x}" y1="0" x2="{x}" y2="{height}"/>'
        f'<text class="tick" x="{x}" y="{height + 14}" text-anchor="middle">{text}</text>'
    )


def _row(row: Bar, scale: Scale, top: float) -> str:
    start, end = scale.x(scale.start), scale.x(row.spread.median)
    low, high = scale.x(row.spread.low), scale.x(row.spread.high)
    middle = top + _ROW / 2
    size = f'width="{max(end - start, 1):.1f}" height="{_BAR}"'
    parts = [
        f"<g><title>{escape(row.name)}: {row.text}, {row.spread}</title>",
        f'<text class="name" x="{_NAMES - 10}" y="{middle + 4}" text-anchor="end">{escape(row.name)}</text>',
        f'<rect class="bar {row.kind}" x="{start}" y="{middle - _BAR / 2}" {size} rx="2"/>',
    ]
    if high - low > 1:
        parts.append(f'<path class="whisker" d="M{low} {middle}H{high}M{low} {middle - 4}v8M{high} {middle - 4}v8"/>')
    if row.goal is not None:
        x = scale.x(row.goal)
        parts.append(f'<path class="goal" d="M{x} {middle - 9}v18"/>')
    parts.append(f'<text class="value" x="{_WIDTH - _VALUES + 12}" y="{middle + 4}">{row.text}</text></g>')
    return "".join(parts)
