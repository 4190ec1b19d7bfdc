"""One name per type that is unique in its area, so that an area fits in one module.

A simple name used once stays; of several uses the exported one keeps it, and the others get the name of their parent in
front. A type that had a name in the facts before keeps it: a new release never renames a class.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from extract.areas import area

Names = dict[str, dict[str, dict[str, str]]]


def assign(types: Mapping[str, Mapping[str, Any]], previous: Names | None = None) -> Names:
    """Area -> models or params -> {unique name: key}, all sorted."""
    before = {key: name for families in (previous or {}).values() for m in families.values() for name, key in m.items()}
    mains = _main_types(types)
    groups: dict[tuple[str, str], list[str]] = {}
    for key, fact in types.items():
        groups.setdefault((area(key), family(key, str(fact["kind"]))), []).append(key)
    names: Names = {}
    for (area_name, family_name), keys in sorted(groups.items()):
        taken = _name_group(keys, types, mains, before)
        names.setdefault(area_name, {})[family_name] = dict(sorted(taken.items()))
    return names


def family(key: str, kind: str) -> str:
    """Whether a type describes answers (`models`) or requests (`params`); the two are separate name spaces."""
    if kind in ("model", "dataclass"):
        return "models"
    stem = key.split(".")[-2]
    is_request = kind == "typeddict" or stem.endswith(("_param", "_params")) or key.startswith("shared_params.")
    return "params" if is_request else "models"


def _name_group(
    keys: list[str], types: Mapping[str, Mapping[str, Any]], mains: Mapping[str, str], before: Mapping[str, str]
) -> dict[str, str]:
    taken = {before[key]: key for key in keys if key in before}
    by_name: dict[str, list[str]] = {}
    for key in keys:
        if key not in before:
            by_name.setdefault(key.rpartition(".")[2], []).append(key)
    waiting: list[str] = []
    for name, same in by_name.items():
        exported = sorted((key for key in same if types[key].get("public")), key=lambda key: (key.count("."), len(key)))
        first = same[0] if len(same) == 1 else exported[0] if exported else None
        if first is not None and name not in taken:
            taken[name] = first
        waiting += [key for key in same if taken.get(name) != key]
    for key in waiting:
        taken[next(name for name in _candidates(key, mains) if name not in taken)] = key
    return taken


def _candidates(key: str, mains: Mapping[str, str]) -> Iterator[str]:
    module, _, name = key.rpartition(".")
    parts = module.split(".")
    parent = mains.get(module) or _camel(parts[-1])
    if name.startswith(parent) and name != parent:
        yield name
    full = name if name == parent else parent + name
    yield full
    longer = full
    for start in range(len(parts) - 2, -1, -1):
        longer = "".join(_camel(part) for part in parts[start:-1]) + full
        yield longer
    number = 2
    while True:
        yield f"{longer}{number}"
        number += 1


def _main_types(types: Mapping[str, Any]) -> dict[str, str]:
    """Module -> the type it is named after."""
    mains: dict[str, str] = {}
    for key in types:
        module, _, name = key.rpartition(".")
        if re.sub(r"[^a-z0-9]", "", name.lower()) == module.split(".")[-1].replace("_", ""):
            mains[module] = name
    return mains


def _camel(stem: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in stem.split("_") if part)
