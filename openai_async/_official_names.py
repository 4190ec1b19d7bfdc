"""Names that the official package has in one module, and this one in several.

There a module of resources holds the async classes, the sync ones, and those of connections. Here the sync ones are in
`openai_async.sync`, and what a folder is about is in the folder itself.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

__all__ = ["official_names"]


def official_names(module: str) -> Callable[[str], Any]:
    """The ``__getattr__`` of a `module` of resources: sync classes, and those of the folder that it is named after."""
    folder, _, name = module.rpartition(".")
    homes = [module, folder] if folder.endswith(f".{name}") else [module]

    def read(name: str) -> Any:
        for home in homes:
            names = import_module(home).__all__
            if f"Async{name}" in names:
                return getattr(import_module(home.replace(".resources", ".sync.resources", 1)), name)
            if name in names:
                return getattr(import_module(home), name)
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return read
