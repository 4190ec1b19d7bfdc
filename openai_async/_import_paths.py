"""Modules without a file: they are made when a program imports one, at a path that the official package has."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.abc import Loader, MetaPathFinder
else:
    # The import system asks for methods, not for these classes, and loading them takes longer than `types.chat`.
    Loader = MetaPathFinder = object

__all__ = ["ImportPaths"]


class ImportPaths(MetaPathFinder):
    """Finds modules that have no file; asked last, after the file system.

    origin: what a module of that name is made from; None for a name that is not one of them.
    fill:   gives a new one its contents.
    """

    def __init__(self, origin: Callable[[str], str | None], fill: Callable[[ModuleType], None]) -> None:
        self._origin = origin
        self._maker = _Maker(fill)

    def install(self) -> None:
        """Make the modules importable. May be called again."""
        if self not in sys.meta_path:
            sys.meta_path.append(self)

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002 - the import system passes it
        target: ModuleType | None = None,  # noqa: ARG002 - the same
    ) -> ModuleSpec | None:
        origin = self._origin(fullname)
        return None if origin is None else ModuleSpec(fullname, self._maker, origin=origin)


class _Maker(Loader):
    """Fills modules."""

    def __init__(self, fill: Callable[[ModuleType], None]) -> None:
        self._fill = fill

    def create_module(self, spec: ModuleSpec) -> None:  # noqa: ARG002 - the import system passes it
        return None

    def exec_module(self, module: ModuleType) -> None:
        self._fill(module)
