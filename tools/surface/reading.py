"""What the source of a module says: the meaning of its names, and methods in pieces."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from generation import Function, is_function
from typegen.expressions import Node, parse, rename
from typegen.facts import MODELS, PARAMS, Facts

__all__ = [
    "Meanings",
    "UnknownFormError",
    "arguments_of",
    "calls_in",
    "connecting",
    "constant",
    "decorators_of",
    "mapping",
    "methods_of",
    "path_of",
    "returned_by",
]


class UnknownFormError(Exception):
    """A method that is written in a way that is not understood here."""


class Meanings:
    """What names in a module stand for."""

    def __init__(self, facts: Facts, tree: ast.Module) -> None:
        self._modules = dict(_imported(tree))
        self._keys = {(fact.area, fact.family, fact.name): key for key, fact in facts.types.items()}

    def type(self, node: ast.expr) -> Node:
        """The type that an annotation means; types of the API by their keys."""
        return rename(parse(ast.unparse(node)), self._key)

    def _key(self, name: str) -> str:
        """The key of the type that `name` stands for here; other names as they are."""
        head, _, rest = name.partition(".")
        module = self._modules.get(head, "")
        if not module.startswith("types."):
            return name
        area = module.rpartition(".")[2]
        families = [PARAMS] if module.startswith("types.params") else [MODELS, PARAMS]
        found = [key for family in families if (key := self._keys.get((area, family, rest or name)))]
        return found[0] if found else name


def methods_of(node: ast.ClassDef) -> dict[str, list[Function]]:
    """Public methods by name: overloads first, then what has the body."""
    found: dict[str, list[Function]] = {}
    for member in node.body:
        if is_function(member) and not member.name.startswith("_") and "cached_property" not in decorators_of(member):
            found.setdefault(member.name, []).append(member)
    return found


def decorators_of(node: Function) -> list[str]:
    return [ast.unparse(decorator) for decorator in node.decorator_list]


def returned_by(node: Function) -> ast.expr:
    return node.returns or ast.Constant(None)


def arguments_of(node: Function) -> Iterator[tuple[ast.arg, str, ast.expr | None]]:
    """Each argument but ``self``, its kind and its default."""
    positional = [*node.args.posonlyargs, *node.args.args]
    defaults = [None] * (len(positional) - len(node.args.defaults)) + [*node.args.defaults]
    for argument, default in list(zip(positional, defaults, strict=True))[1:]:
        yield argument, "positional", default
    for argument, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
        yield argument, "keyword", default


def calls_in(node: ast.AST) -> list[ast.Call]:
    return [inner for inner in ast.walk(node) if isinstance(inner, ast.Call)]


def connecting(node: Function) -> ast.Call | None:
    """The call with which a method opens a socket: ``connect(engine, class, path, ...)``."""
    found = [call for call in calls_in(node) if ast.unparse(call.func) == "connect" and len(call.args) == 3]
    return found[0] if len(found) == 1 else None


def constant(node: ast.expr) -> str:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        raise UnknownFormError(f"{ast.unparse(node)} is no text")
    return node.value


def mapping(node: ast.expr | None) -> dict[str, ast.expr]:
    """The entries of a dictionary that is written out."""
    if node is None:
        return {}
    if not isinstance(node, ast.Dict):
        raise UnknownFormError(f"{ast.unparse(node)} is not written out")
    return {constant(key): value for key, value in zip(node.keys, node.values, strict=True) if key is not None}


def path_of(node: ast.expr) -> tuple[ast.expr, dict[str, ast.expr]]:
    """The template of an address, and the values that go into it."""
    if isinstance(node, ast.Call):
        return node.args[0], {keyword.arg or "": keyword.value for keyword in node.keywords}
    return node, {}


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Names, and the modules of the package they come from; a module itself under its own name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            for alias in node.names:
                is_module = node.module == "types.params"
                yield alias.asname or alias.name, f"{node.module}.{alias.name}" if is_module else node.module or ""
