"""Import paths of types that need no file: names served on first use, and one module per deep path.

The official package keeps each type in a module of its own, so programs import
``types.chat.chat_completion.Choice``. Here an area is one module, and the 1,700 deep modules exist only in the table
`openai_async.types._aliases.MODULES`: importing one makes a module that hands out the area's classes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

from openai_async._import_paths import ImportPaths

__all__ = ["LazyArea", "install", "serve"]

_ROOT = "openai_async.types"


class LazyArea:
    """Stands for a module of types in annotations of another area, and imports it when a name is first read."""

    __slots__ = ("_module",)

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._module), name)

    def __repr__(self) -> str:
        return f"LazyArea({self._module!r})"


def serve(namespace: dict[str, Any]) -> None:
    """Let the module that owns `namespace` hand out the names and the modules the table gives to its path."""
    module = namespace["__name__"]
    path = module[len(_ROOT) + 1 :]
    namespace.setdefault("__path__", [])
    namespace["__getattr__"] = _getter(module, path, namespace)
    namespace["__dir__"] = lambda: sorted({*namespace, *_names(path), *_children(path)})


def _getter(module: str, path: str, namespace: dict[str, Any]) -> Callable[[str], Any]:
    def read(name: str) -> Any:
        # Tools probe modules for dunder names; those are never types and must not load the table.
        home = None if name.startswith("__") or name.islower() else _names(path).get(name)
        if home is not None:
            value = namespace[name] = getattr(import_module(home[0]), home[1])
            return value
        if name.islower() and not name.startswith("_"):
            submodule = _import_submodule(f"{module}.{name}")
            if submodule is not None:
                return submodule
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return read


def _import_submodule(fullname: str) -> ModuleType | None:
    try:
        return import_module(fullname)
    except ModuleNotFoundError as error:
        if error.name != fullname:
            raise
        return None


def _table() -> dict[str, str]:
    from openai_async.types._aliases import MODULES

    return MODULES


def _children(path: str) -> set[str]:
    start = f"{path}." if path else ""
    return {name[len(start) :] for name in _table() if name.startswith(start) and "." not in name[len(start) :]}


@cache
def _names(path: str) -> dict[str, tuple[str, str]]:
    """What the table says about one path: name -> (module that holds it, its name there)."""
    names: dict[str, tuple[str, str]] = {}
    for group in filter(None, _table().get(path, "").split(";")):
        home, *entries = group.split()
        for entry in entries:
            name, _, there = entry.partition("=")
            names[name] = (f"{_ROOT}.{home}", there or name)
    return names


def _origin(fullname: str) -> str | None:
    """The table, if it has a module of that name."""
    known = fullname.startswith(_ROOT + ".") and fullname[len(_ROOT) + 1 :] in _table()
    return f"{_ROOT}._aliases" if known else None


def _fill(module: ModuleType) -> None:
    """Give a module what the table says about its path."""
    path = module.__name__[len(_ROOT) + 1 :]
    namespace = vars(module)
    namespace["__all__"] = list(_names(path))
    namespace["__getattr__"] = _getter(module.__name__, path, namespace)
    namespace["__dir__"] = lambda: sorted({*namespace, *_names(path)})


_deep_paths = ImportPaths(_origin, _fill)
install = _deep_paths.install
"""Make the deep paths importable."""
