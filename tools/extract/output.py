"""JSON that reads and diffs well: small values stay on one line, large ones get one line per member."""

from __future__ import annotations

import json
from typing import cast

_WIDTH = 160


def dumps(data: object, depth: int = 0) -> str:
    """`data` as JSON text, indented by one space per level."""
    flat = json.dumps(data, ensure_ascii=False)
    if not isinstance(data, (dict, list)) or not data or len(flat) + depth <= _WIDTH:
        return flat
    pad, end = " " * (depth + 1), " " * depth
    if isinstance(data, dict):
        named = cast("dict[str, object]", data).items()
        lines = [f"{pad}{json.dumps(key, ensure_ascii=False)}: {dumps(value, depth + 1)}" for key, value in named]
        return "{\n" + ",\n".join(lines) + "\n" + end + "}"
    items = cast("list[object]", data)
    return "[\n" + ",\n".join(pad + dumps(item, depth + 1) for item in items) + "\n" + end + "]"
