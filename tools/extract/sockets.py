"""The facts about socket connections: every `connect` method, its events and what its sub-resources send."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

from extract.resources import Function, decorators, methods, signature, walk_client
from extract.source import key_of, module_tree, resolve_expression
from extract.types import type_references


def connections() -> dict[str, Any]:
    """Facts by the attribute path of each `connect` method."""
    found: dict[str, Any] = {}
    seen: set[type] = set()
    for path, cls, _ in walk_client():
        if cls in seen:
            continue
        seen.add(cls)
        for owner, function in methods(cls):
            if function.name == "connect":
                found[f"{path}.connect"] = _connection(owner, function)
    return found


def _connection(owner: type, connect: Function) -> dict[str, Any]:
    module = owner.__module__
    classes = {node.name: node for node in module_tree(module).body if isinstance(node, ast.ClassDef)}
    connection = classes[f"{owner.__name__}Connection"]
    manager = classes[f"{owner.__name__}ConnectionManager"]
    received = _function(connection, "parse_event").returns
    sent = _function(connection, "send").args.args[1].annotation
    return {
        "module": module,
        "connect": {"parameters": signature(connect, module), "returns": _text(connect.returns)},
        "url_suffix": _url_suffix(_function(manager, "_prepare_url")),
        "connection_class": connection.name,
        "manager_class": manager.name,
        "server_event": key_of(resolve_expression(module, received)),
        "client_event": _text(sent),
        "client_event_refs": type_references(module, sent),
        "connection_methods": {f.name: _method(f, module) for f in _public_functions(connection)},
        "manager_methods": sorted(_manager_methods(manager)),
        "sub_resources": list(_sub_resources(classes, connection, "", module, set())),
    }


def _function(node: ast.ClassDef, name: str) -> Function:
    return next(item for item in node.body if isinstance(item, Function) and item.name == name)


def _functions(node: ast.ClassDef) -> list[Function]:
    return [item for item in node.body if isinstance(item, Function)]


def _public_functions(node: ast.ClassDef) -> list[Function]:
    hidden = {"overload", "cached_property"}
    return [f for f in _functions(node) if not f.name.startswith("_") and not hidden & set(decorators(f))]


def _method(function: Function, module: str) -> dict[str, Any]:
    is_async = isinstance(function, ast.AsyncFunctionDef)
    return {"async": is_async, "parameters": signature(function, module), "returns": _text(function.returns)}


def _text(node: ast.expr | None) -> str | None:
    return ast.unparse(node) if node is not None else None


def _url_suffix(function: Function) -> str:
    for node in ast.walk(function):
        if isinstance(node, ast.Constant) and isinstance(node.value, bytes) and node.value not in (b"?", b"/"):
            return node.value.decode()
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("path_template"):
            return str(ast.literal_eval(node.args[0]))
    raise LookupError(f"no URL in {function.name}")


def _manager_methods(manager: ast.ClassDef) -> Iterator[str]:
    for item in manager.body:
        if isinstance(item, Function) and (not item.name.startswith("_") or item.name in ("__aenter__", "__aexit__")):
            yield item.name
        elif isinstance(item, ast.Assign) and isinstance(item.targets[0], ast.Name):
            yield item.targets[0].id


def _sub_resources(
    classes: dict[str, ast.ClassDef], node: ast.ClassDef, prefix: str, module: str, seen: set[str]
) -> Iterator[dict[str, Any]]:
    for attribute, class_name in _attributes(node):
        path = prefix + attribute
        child = classes.get(class_name)
        if child is None or not class_name.endswith("Resource") or attribute.startswith("_") or path in seen:
            continue
        seen.add(path)
        sends = {function.name: _send_method(function, module) for function in _public_functions(child)}
        yield {"attribute": path, "class": class_name, "methods": sends}
        yield from _sub_resources(classes, child, f"{path}.", module, seen)


def _attributes(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for item in node.body:
        if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
            yield item.target.id, ast.unparse(item.annotation).strip("'\"")
        elif isinstance(item, ast.FunctionDef) and "cached_property" in decorators(item) and item.returns is not None:
            yield item.name, ast.unparse(item.returns).strip("'\"")
    for item in _functions(node):
        for part in ast.walk(item) if item.name == "__init__" else ():
            if not isinstance(part, ast.Assign) or not isinstance(part.value, ast.Call):
                continue
            if isinstance(part.targets[0], ast.Attribute):
                yield part.targets[0].attr, ast.unparse(part.value.func)


def _send_method(function: Function, module: str) -> dict[str, Any]:
    fields: dict[str, str] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Dict) and all(isinstance(key, ast.Constant) for key in node.keys):
            pairs = zip(node.keys, node.values, strict=True)
            fields = {ast.literal_eval(key): ast.unparse(value) for key, value in pairs if key is not None}
            break
    return {
        "event_type": fields.pop("type", "").strip("'"),
        "fields": list(fields),
        "parameters": signature(function, module),
        "omits_not_given": "strip_not_given" in ast.unparse(function),
    }
