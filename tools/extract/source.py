"""Where the names of the official package come from: imports followed to the defining module, by syntax tree."""

from __future__ import annotations

import ast
import importlib.util
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = "openai"
TYPES = f"{PACKAGE}.types."

_TYPING_NAMES = frozenset(
    "Any Optional Union List Dict Literal Iterable Annotated Required NotRequired Mapping Tuple Sequence Callable "
    "Type Set Generic TypeVar Awaitable ClassVar Final "
    "str int float bool bytes object list dict tuple None type set".split()
)


def root() -> Path:
    """The directory of the installed package."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise SystemExit(f"the package {PACKAGE!r} is not installed here; run tools/extract_api.py with a release")
    return Path(spec.origin).parent


@cache
def module_file(module: str) -> Path:
    base = root().joinpath(*module.split(".")[1:])
    package = base / "__init__.py"
    return package if package.exists() else base.with_suffix(".py")


@cache
def module_tree(module: str) -> ast.Module:
    return ast.parse(module_file(module).read_text())


def class_definition(module: str, name: str) -> ast.ClassDef:
    """The statement that defines a class; LookupError when there is none."""
    for node in module_tree(module).body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            return node
    raise LookupError(f"{module}.{name}")


@cache
def module_names(module: str) -> dict[str, tuple[str, str, str]]:
    """Every name a module binds: ("definition", "", ""), ("import", module, name there) or ("module", module, "")."""
    found: dict[str, tuple[str, str, str]] = {}
    for node in _top_level(module_tree(module).body):
        if isinstance(node, ast.ImportFrom):
            source = _imported_module(module, node)
            found.update({alias.asname or alias.name: ("import", source, alias.name) for alias in node.names})
        elif isinstance(node, ast.Import):
            found.update({a.asname or a.name.split(".")[0]: ("module", a.name, "") for a in node.names})
        elif isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            found[node.name] = ("definition", "", "")
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found.update({target.id: ("definition", "", "") for target in targets if isinstance(target, ast.Name)})
    return found


def _top_level(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        yield node
        if isinstance(node, (ast.If, ast.Try)):
            yield from _top_level(node.body)


def _imported_module(module: str, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parts = module.split(".")
    if module_file(module).name != "__init__.py":
        parts = parts[:-1]
    parts = parts[: len(parts) - (node.level - 1)]
    return ".".join([*parts, *([node.module] if node.module else [])])


@cache
def resolve(module: str, name: str) -> tuple[str, str] | None:
    """(defining module, name) of a name used in `module`; name "" for a module; None for what is not the package's."""
    seen: set[tuple[str, str]] = set()
    while (module, name) not in seen and module.partition(".")[0] == PACKAGE and module_file(module).exists():
        seen.add((module, name))
        kind, source, original = module_names(module).get(name, ("", "", ""))
        if kind == "definition":
            return module, name
        if kind != "import":
            submodule = f"{module}.{name}"
            return (submodule, "") if not kind and module_file(submodule).exists() else None
        submodule = f"{source}.{original}"
        if source.partition(".")[0] == PACKAGE and module_file(submodule).exists():
            there = module_names(source).get(original)
            if there is None:
                return submodule, ""
            if there[:2] == ("import", submodule):
                module, name = submodule, there[2]
                continue
        module, name = source, original
    return None


def resolve_expression(module: str, node: ast.expr | None) -> str | None:
    """Dotted path of the definition that a name or an attribute of a module refers to."""
    if isinstance(node, ast.Name):
        found = resolve(module, node.id)
    elif isinstance(node, ast.Attribute):
        base = resolve_expression(module, node.value)
        found = resolve(base, node.attr) if base else None
    else:
        return None
    return ".".join(filter(None, found)) if found else None


def references(module: str, node: ast.expr | None) -> dict[str, str]:
    """{text as written: dotted definition} for every name of the package inside an annotation."""
    found: dict[str, str] = {}
    todo: list[ast.AST] = [node] if node is not None else []
    while todo:
        part = todo.pop(0)
        text, expression = _reference_text(part)
        path = resolve_expression(module, expression)
        if path:
            found.setdefault(text, path)
        if not isinstance(part, ast.Attribute):
            todo += ast.iter_child_nodes(part)
    return found


def _reference_text(node: ast.AST) -> tuple[str, ast.expr | None]:
    if isinstance(node, ast.Attribute):
        return ast.unparse(node), node
    if isinstance(node, ast.Name) and node.id not in _TYPING_NAMES:
        return node.id, node
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.fullmatch(r"[A-Z]\w*", node.value):
        return node.value, ast.Name(id=node.value)
    return "", None


def key_of(path: str | None) -> str | None:
    """The key of a type: its dotted path below the types package; other paths stay as they are."""
    return path.removeprefix(TYPES) if path else path
