"""The source file of clients: settings, constructors and copies."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from facade.module import Module
from facade.nodes import arguments, assigned, is_definition, is_export
from generation import Function

__all__ = ["ClientModule"]

_ASYNCHRONOUS = "The async client behind this one, with the same options; use it on an event loop of your own."


class ClientModule(Module):
    """The source file of clients."""

    twin = "self.asynchronous"
    kept = frozenset({"__init__"})

    def statement(self, node: ast.stmt) -> str:
        if is_export(node):
            return f"__all__ = {sorted(map(self.names.new, self.clients()))!r}"
        return "" if is_definition(node) else super().statement(node)

    def imports(self, node: ast.ImportFrom) -> Iterator[str]:
        yield from super().imports(node)
        if node.module == "__future__":  # behind it comes what the sync clients need of the async module itself
            here = self.path.removesuffix(".py")
            names = [target.id for own in self.tree.body if is_definition(own) for target in assigned(own)]
            yield from (f"from ..{here} import {name}" for name in [*names, *self.clients()])
            yield "from typing import cast"

    def clients(self) -> list[str]:
        classes = (node.name for node in self.tree.body if isinstance(node, ast.ClassDef))
        return [name for name in classes if name in self.names.resources]

    def resource(self, node: ast.ClassDef) -> str:
        self.client = node.name
        asynchronous = [
            "    @property",
            f"    def asynchronous(self) -> {node.name}:",
            f'        """{_ASYNCHRONOUS}"""',
            f"        return cast({node.name!r}, self._async)",
        ]
        return "\n".join([super().resource(node), "", *asynchronous])

    def member(self, node: ast.stmt, views: set[str]) -> str:
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            private = all(name.id.startswith("_") for name in assigned(node))
            return "" if private else self.segment(node)
        return super().member(node, views)

    def body(self, node: Function, decorators: list[str], views: set[str]) -> str:
        passed = list(arguments(node.args))
        if node.name == "__init__":
            return f"self._wrap({self.client}({', '.join(passed)}))"
        if f"{node.name}.setter" in decorators:
            return f"{self.twin}.{node.name} = {passed[0]}"
        if "Self" in self.returned(node):
            return f"return self._copied({self.twin}.{node.name}({', '.join(passed)}))"
        return super().body(node, decorators, views)
