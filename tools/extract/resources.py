"""Which resources the client has, and the syntax of their methods."""

from __future__ import annotations

import ast
import functools
import importlib
from collections.abc import Iterator
from typing import Any

from extract.source import class_definition, module_tree, resolve_expression
from extract.types import type_references

PACKAGE_RESOURCES = "openai.resources"
Function = ast.FunctionDef | ast.AsyncFunctionDef


def walk_client() -> Iterator[tuple[str, type, type]]:
    """(attribute path, async class, sync class) of every resource, in the order of definition."""
    openai = importlib.import_module("openai")
    yield from _walk("", openai.AsyncOpenAI(api_key="k"), openai.OpenAI(api_key="k"))


def _walk(path: str, node: Any, sync_node: Any) -> Iterator[tuple[str, type, type]]:
    if path:
        yield path, type(node), type(sync_node)
    for name in dict.fromkeys(_cached_names(node.__class__)):
        child: Any = getattr(node, name)
        if type(child).__module__.startswith(PACKAGE_RESOURCES):
            yield from _walk(f"{path}.{name}".lstrip("."), child, getattr(sync_node, name))


def _cached_names(cls: type[Any]) -> Iterator[str]:
    for base in reversed(cls.__mro__):
        for name, attribute in vars(base).items():
            cached = isinstance(attribute, functools.cached_property) or type(attribute).__name__ == "cached_property"
            if cached and not name.startswith(("with_", "_")):
                yield name


def methods(cls: type) -> Iterator[tuple[type, Function]]:
    """The public methods of a resource with the class that defines each, inherited ones first."""
    for owner in cls.__mro__:
        if owner.__module__.startswith(PACKAGE_RESOURCES):
            for node in class_definition(owner.__module__, owner.__name__).body:
                if not isinstance(node, Function) or node.name.startswith("_"):
                    continue
                if not {"overload", "cached_property"} & set(decorators(node)):
                    yield owner, node


def decorators(function: Function) -> list[str]:
    """Last names of the decorators."""
    return [
        ast.unparse(node.func if isinstance(node, ast.Call) else node).split(".")[-1]
        for node in function.decorator_list
    ]


def signature(function: Function, module: str) -> list[dict[str, Any]]:
    """The parameters in order, without `self`."""
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args][1:]
    defaults: list[ast.expr | None] = [None] * len(positional)
    for index, default in enumerate(reversed(arguments.defaults[-len(positional) :] if positional else [])):
        defaults[-1 - index] = default
    found = [(*pair, "positional") for pair in zip(positional, defaults, strict=True)]
    found += [(*pair, "keyword") for pair in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)]
    return [_parameter(module, argument, default, kind) for argument, default, kind in found]


def _parameter(module: str, argument: ast.arg, default: ast.expr | None, kind: str) -> dict[str, Any]:
    fact: dict[str, Any] = {"name": argument.arg, "kind": kind, "required": default is None}
    if default is not None:
        fact["default"] = ast.unparse(default)
    if argument.annotation is not None:
        fact["annotation"] = ast.unparse(argument.annotation)
        found = type_references(module, argument.annotation)
        if found:
            fact["refs"] = found
    return fact


def overloads(owner: type, name: str) -> list[dict[str, Any]]:
    """What tells the overloads of a method apart."""
    found: list[dict[str, Any]] = []
    for node in class_definition(owner.__module__, owner.__name__).body:
        if isinstance(node, Function) and node.name == name and "overload" in decorators(node):
            parameters = signature(node, owner.__module__)
            found.append(
                {
                    "required": [parameter["name"] for parameter in parameters if parameter["required"]],
                    "stream": next((p.get("annotation") for p in parameters if p["name"] == "stream"), None),
                    "returns": ast.unparse(node.returns) if node.returns else None,
                }
            )
    return found


def wrappers(owner: type) -> dict[str, dict[str, str]]:
    """What `with_raw_response` and `with_streaming_response` give, by method."""
    found: dict[str, dict[str, str]] = {}
    for suffix, key in (("WithRawResponse", "raw"), ("WithStreamingResponse", "streaming")):
        for node in module_tree(owner.__module__).body:
            if isinstance(node, ast.ClassDef) and node.name == owner.__name__ + suffix:
                for method, wrapper in _wrapped(node):
                    found.setdefault(method, {})[key] = wrapper
    return found


def _wrapped(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for part in ast.walk(node):
        if isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Attribute):
            for call in ast.walk(part.value):
                if isinstance(call, ast.Call) and "wrapper" in ast.unparse(call.func):
                    custom = "custom" in ast.unparse(call.func).split(".")[-1] and len(call.args) > 1
                    yield part.targets[0].attr, ast.unparse(call.args[1]).split(".")[-1] if custom else "standard"


def type_fact(node: ast.expr | None, module: str) -> dict[str, Any]:
    """What a method casts its answer to."""
    if node is None:
        return {"kind": "unknown"}
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "cast":
        node = node.args[1]
    text = ast.unparse(node)
    plain = {"NoneType": ("none", "None"), "str": ("text", "str")}.get(text)
    if plain:
        return {"kind": plain[0], "type": plain[1]}
    if text.endswith("HttpxBinaryResponseContent"):
        return {"kind": "binary", "type": "HttpxBinaryResponseContent"}
    if isinstance(node, ast.Call):
        return {"kind": "dynamic", "type": text.split("(")[0].lstrip("_")}
    path = resolve_expression(module, node.value if isinstance(node, ast.Subscript) else node)
    is_union = path is not None and not isinstance(node, ast.Subscript) and not _is_class(path)
    return {"kind": "json-union" if is_union else "json", "type": text, "path": path}


def _is_class(path: str) -> bool:
    module, _, name = path.rpartition(".")
    return any(getattr(node, "name", None) == name for node in module_tree(module).body)
