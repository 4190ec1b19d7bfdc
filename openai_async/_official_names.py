"""Names that the official package has in one module, and this one in several.

There a module of resources holds the async classes and the sync ones, a folder has the classes of the modules in it,
and what it is about itself is in a module of the folder's name, ``resources.chat.chat``. Here the sync classes are in
`openai_async.sync`, and what a folder is about is in the folder. Each class is one object, wherever it was found, so
that a method that a tracer replaces is replaced for all clients.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from ._import_paths import ImportPaths

__all__ = ["install", "serve", "serve_sync"]

_RESOURCES = "openai_async.resources"
_SYNC_RESOURCES = "openai_async.sync.resources"


def serve(namespace: dict[str, Any]) -> None:
    """Let the module of resources that owns `namespace` hand out the official names of its path."""
    module: str = namespace["__name__"]

    def read(name: str) -> Any:
        for home in _homes(module, name) if name[:1].isupper() else ():
            names = getattr(import_module(home), "__all__", ())
            if name in names or f"Async{name}" in names:
                found = home if name in names else home.replace(_RESOURCES, _SYNC_RESOURCES, 1)
                value = namespace[name] = getattr(import_module(found), name)
                return value
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    namespace["__getattr__"] = read


def serve_sync(namespace: dict[str, Any], **homes: str) -> None:
    """Let the module that owns `namespace` hand out sync names, which are in `homes` below the package."""
    module: str = namespace["__name__"]

    def read(name: str) -> Any:
        if name not in homes:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        value = namespace[name] = getattr(import_module(f"openai_async.{homes[name]}"), name)
        return value

    namespace["__getattr__"] = read


def _homes(module: str, name: str) -> Iterator[str]:
    """Modules that may hold `name`: `module`, the folder that it stands for, the one below that is called like it."""
    yield module
    folder, _, last = module.rpartition(".")
    if folder.endswith(f".{last}"):
        module = folder
        yield module
    from pkgutil import iter_modules

    wanted = name.removeprefix("Async").lower()
    for child in iter_modules(getattr(sys.modules[module], "__path__", ())):
        if child.name.replace("_", "") == wanted:
            yield f"{module}.{child.name}"


def _folder(fullname: str) -> str | None:
    """The folder that a module stands for whose name is that of its folder."""
    folder, _, name = fullname.rpartition(".")
    return folder if folder.startswith(f"{_RESOURCES}.") and folder.endswith(f".{name}") else None


_namesakes = ImportPaths(_folder, lambda module: serve(vars(module)))
install = _namesakes.install
"""Make the modules importable that have the name of their folder."""
