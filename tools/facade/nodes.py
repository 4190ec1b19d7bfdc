"""What the statements of a module are, and which of them nothing needs."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from typing import TypeGuard

__all__ = ["aliases", "arguments", "assigned", "is_definition", "is_export", "prune"]


def is_export(node: ast.stmt) -> TypeGuard[ast.Assign]:
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"


def is_definition(node: ast.stmt) -> TypeGuard[ast.Assign | ast.AnnAssign]:
    return isinstance(node, (ast.Assign, ast.AnnAssign)) and not is_export(node)


def assigned(node: ast.Assign | ast.AnnAssign) -> Iterator[ast.Name]:
    for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
        yield from (name for name in ast.walk(target) if isinstance(name, ast.Name))


def aliases(trees: Iterable[ast.Module]) -> Iterator[str]:
    """The names that stand for types, such as that of what opens a connection."""
    for node in (node for tree in trees for node in tree.body):
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "TypeAlias":
            yield ast.unparse(node.target)


def arguments(parameters: ast.arguments) -> Iterator[str]:
    """What a method passes on so that its counterpart gets every argument it got."""
    for argument in [*parameters.posonlyargs, *parameters.args][1:]:
        yield argument.arg
    if parameters.vararg:
        yield f"*{parameters.vararg.arg}"
    for argument in parameters.kwonlyargs:
        yield f"{argument.arg}={argument.arg}"
    if parameters.kwarg:
        yield f"**{parameters.kwarg.arg}"


def prune(text: str) -> str:
    """`text` without the imports and assignments that only the async bodies used."""
    while True:
        tree = ast.parse(text)
        used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
        used |= {name for node in tree.body if is_export(node) for name in ast.literal_eval(node.value)}
        used |= {name for node in tree.body if isinstance(node, ast.ClassDef) for name in quoted(node.bases)}
        dead = [line for node in statements(tree) if is_unused(node, used) for line in node_lines(node)]
        lines = text.splitlines(keepends=True)
        kept = "".join(line for number, line in enumerate(lines, 1) if number not in dead)
        if kept == text:
            return text
        text = re.sub(r"if TYPE_CHECKING:\n+(?!\s)", "", kept)


def quoted(nodes: list[ast.expr]) -> Iterator[str]:
    """The words in quotes in `nodes`, such as the views in the base of a resource."""
    for node in (inner for outer in nodes for inner in ast.walk(outer)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from re.findall(r"\w+", node.value)


def statements(tree: ast.Module) -> Iterator[ast.stmt]:
    for node in tree.body:
        yield node
        if isinstance(node, ast.If):
            yield from node.body


def node_lines(node: ast.stmt) -> range:
    return range(node.lineno, (node.end_lineno or node.lineno) + 1)


def is_unused(node: ast.stmt, used: set[str]) -> bool:
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            return False
        return not any((alias.asname or alias.name).partition(".")[0] in used for alias in node.names)
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        return not {name.id for name in assigned(node)} & (used | {"__all__"})
    return False
