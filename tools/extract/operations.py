"""The facts about operations: every HTTP method and helper of the async resources."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from typing import Any

from extract.resources import Function, decorators, methods, overloads, signature, type_fact, walk_client, wrappers
from extract.sockets import connections
from extract.source import key_of, module_tree, resolve_expression

REQUEST_OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")
_VERBS = {
    "self._get": "GET",
    "self._post": "POST",
    "self._put": "PUT",
    "self._patch": "PATCH",
    "self._delete": "DELETE",
    "self._get_api_list": "GET",
}

# The one stream class without a type argument carries these.
_PLAIN_STREAM_EVENT = {
    "kind": "json-union",
    "type": "AgentSessionEvent",
    "path": "openai.types.beta.agent_session_event.AgentSessionEvent",
}


def collect() -> dict[str, Any]:
    """Resources, endpoints, helpers and socket connections."""
    resources: list[dict[str, Any]] = []
    endpoints: list[dict[str, Any]] = []
    helpers: list[dict[str, Any]] = []
    paths: dict[type, str] = {}
    for path, cls, sync_cls in walk_client():
        fact = {"path": path, "class": cls.__name__, "sync_class": sync_cls.__name__, "module": cls.__module__}
        resources.append(fact | ({"same_class_as": paths[cls]} if cls in paths else {}))
        if cls in paths:
            continue
        paths[cls] = path
        for owner, function in methods(cls):
            call = _request_call(function)
            base = _method(path, owner, function)
            if call is None:
                helpers.append(_helper(base, owner, function))
            else:
                endpoints.append(_Endpoint(owner, function, call).fact(base))
    return {"resources": resources, "endpoints": endpoints, "helpers": helpers, "websockets": connections()}


def _request_call(function: Function) -> ast.Call | None:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in _VERBS:
            return node
    return None


def _method(path: str, owner: type, function: Function) -> dict[str, Any]:
    names = decorators(function)
    fact: dict[str, Any] = {
        "path": f"{path}.{function.name}",
        "module": owner.__module__,
        "class": owner.__name__,
        "async_def": isinstance(function, ast.AsyncFunctionDef),
        "deprecated": "deprecated" in names,
    }
    if "property" in names:
        fact["property"] = True
    for node in function.decorator_list:
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("required_args"):
            fact["required_argument_sets"] = [ast.literal_eval(argument) for argument in node.args]
    return fact


def _helper(base: dict[str, Any], owner: type, function: Function) -> dict[str, Any]:
    returns = ast.unparse(function.returns) if function.returns else None
    fact = base | {"parameters": signature(function, owner.__module__), "returns": returns}
    found = overloads(owner, function.name)
    return fact | {"overloads": found} if found else fact


class _Endpoint:
    """Reads one method that makes one request."""

    def __init__(self, owner: type, function: Function, call: ast.Call) -> None:
        self.owner = owner
        self.module = owner.__module__
        self.function = function
        self.keywords = {keyword.arg: keyword.value for keyword in call.keywords}
        self.verb = _VERBS[ast.unparse(call.func)]
        if "method" in self.keywords:
            self.verb = str(ast.literal_eval(self.keywords["method"])).upper()
        options = self.keywords["options"]
        self.options = {k.arg: k.value for k in options.keywords} if isinstance(options, ast.Call) else {}
        self.url, self.path_arguments = _url(call.args[0])
        self.body, self.body_types = self._body()
        self.query, self.query_types = self._query()
        self.constant_headers, self.header_parameters = _headers(function)
        self.multipart = _multipart(function)

    def fact(self, base: dict[str, Any]) -> dict[str, Any]:
        keywords, function = self.keywords, self.function
        parameters = signature(function, self.module)
        sends_body = "body" in keywords or "files" in keywords
        types = (("body", self.body_types), ("query", self.query_types))
        fact = base | {
            "http": self.verb,
            "url": self.url,
            "auth": sorted(ast.literal_eval(self.options["security"]))
            if "security" in self.options
            else ["bearer_auth"],
            "parameters": self._placed(parameters),
            "standard_options": [p["name"] for p in parameters if p["name"] in REQUEST_OPTIONS],
            "params_types": {place: [key_of(path) for path in found] for place, found in types if found},
            "content_type": ("multipart/form-data" if self.multipart else "application/json") if sends_body else None,
        }
        if self.multipart:
            fact["multipart"] = self.multipart
        fact["response"] = self._response()
        if "page" in keywords:
            page = keywords["page"]
            fact["page_class"] = ast.unparse(page.value if isinstance(page, ast.Subscript) else page)
        fact["default_headers"] = {k: v for k, v in self.constant_headers.items() if k != "Content-Type"}
        fact["returns"] = ast.unparse(function.returns) if function.returns else None
        fact["wrappers"] = wrappers(self.owner).get(function.name, {})
        found = overloads(self.owner, function.name)
        if "stream_cls" in keywords:
            fact["stream"] = self._stream(found)
        elif found:
            fact["overloads"] = found
        if "post_parser" in self.options:
            fact["post_parser"] = True
        return fact

    # ---- where arguments go

    def _placed(self, parameters: list[dict[str, Any]]) -> list[dict[str, Any]]:
        file_fields = {path[0] for path in (self.multipart or {}).get("file_paths", [])}
        aliases: dict[str, str] = {}
        for path in {*self.body_types, *self.query_types}:
            aliases.update(_wire_names(path))
        placed: list[dict[str, Any]] = []
        for parameter in parameters:
            name = parameter["name"]
            if name in REQUEST_OPTIONS:
                continue
            if name in self.path_arguments:
                place: dict[str, Any] = {"in": "path", "wire": self.path_arguments[name]}
            elif name in self.body:
                key = self.body[name]
                place = {"in": "file" if key in file_fields else "body", "wire": aliases.get(key, key)}
            elif name in self.query:
                place = {"in": "query", "wire": aliases.get(self.query[name], self.query[name])}
            elif name in self.header_parameters:
                header = self.header_parameters[name]
                place = {"in": "header", "wire": header["wire"]}
                place |= {"list_join": header["join"]} if header["join"] else {}
            else:
                place = {"in": "client"}
            placed.append(parameter | place)
        return placed

    def _body(self) -> tuple[dict[str, str], list[str]]:
        node = self.keywords.get("body")
        if node is None:
            return {}, []
        inner = node.value if isinstance(node, ast.Await) else node
        target = inner.args[0] if isinstance(inner, ast.Call) and inner.args else inner
        source: ast.expr = node
        if not isinstance(target, ast.Dict):
            values = (value for name in _names(target) for value in _assigned(self.function, name))
            source = next((value for value in values if _first_dict(value) is not None), node)
        types = self._params_types(node) or self._params_types(source)
        for name in _names(node):
            for value in _assigned(self.function, name):
                types = types or self._params_types(value)
        return _entries(source), types

    def _query(self) -> tuple[dict[str, str], list[str]]:
        node = self.options.get("query")
        return (_entries(node), self._params_types(node)) if node is not None else ({}, [])

    def _params_types(self, node: ast.expr) -> list[str]:
        found: list[str] = []
        for part in ast.walk(node):
            if (
                isinstance(part, ast.Attribute)
                and isinstance(part.value, ast.Name)
                and part.value.id.endswith("_params")
            ):
                path = resolve_expression(self.module, part)
                if path:
                    found.append(path)
        return found

    # ---- what comes back

    def _response(self) -> dict[str, Any]:
        if "page" not in self.keywords:
            return type_fact(self.keywords.get("cast_to"), self.module)
        item = type_fact(self.keywords["model"], self.module)
        return {"kind": "page", "type": ast.unparse(self.keywords["page"]), "item": item}

    def _stream(self, found: list[dict[str, Any]]) -> dict[str, Any]:
        stream = self.keywords["stream_cls"]
        event = type_fact(stream.slice, self.module) if isinstance(stream, ast.Subscript) else _PLAIN_STREAM_EVENT
        mode = self.options.get("stream_mode")
        return {
            "class": ast.unparse(stream.value if isinstance(stream, ast.Subscript) else stream),
            "event": event,
            "always": isinstance(self.keywords.get("stream"), ast.Constant),
            "mode": ast.literal_eval(mode) if mode is not None else "legacy",
            "wraps_event_and_data": "synthesize_event_and_data" in self.options,
            "overloads": found,
        }


# ---- syntax


def _url(node: ast.expr) -> tuple[str, dict[str, str]]:
    if isinstance(node, ast.Call):
        arguments = {ast.unparse(keyword.value): keyword.arg or "" for keyword in node.keywords}
        return ast.literal_eval(node.args[0]), arguments
    return ast.literal_eval(node), {}


def _names(node: ast.expr) -> list[str]:
    return [part.id for part in ast.walk(node) if isinstance(part, ast.Name)]


def _assigned(function: Function, name: str) -> list[ast.expr]:
    return [n.value for n in ast.walk(function) if isinstance(n, ast.Assign) and ast.unparse(n.targets[0]) == name]


def _first_dict(node: ast.expr) -> ast.Dict | None:
    for part in ast.walk(node):
        if isinstance(part, ast.Dict) and all(isinstance(key, ast.Constant) for key in part.keys):
            return part
    return None


def _entries(node: ast.expr) -> dict[str, str]:
    """{argument: key} of the first dictionary display in an expression."""
    found = _first_dict(node)
    if found is None:
        return {}
    pairs = zip(found.keys, found.values, strict=True)
    return {ast.unparse(value): ast.literal_eval(key) for key, value in pairs if key is not None}


def _headers(function: Function) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """Headers with a fixed value, and headers that carry an argument."""
    constant: dict[str, Any] = {}
    by_parameter: dict[str, dict[str, Any]] = {}
    for display in _assigned(function, "extra_headers"):
        for key, value in zip(display.keys, display.values, strict=True) if isinstance(display, ast.Dict) else ():
            if isinstance(key, ast.Constant):
                constant.setdefault(str(key.value), value.value if isinstance(value, ast.Constant) else "computed")
            elif key is None and isinstance(value, ast.Call) and ast.unparse(value.func) == "strip_not_given":
                by_parameter.update(_header_parameters(value.args[0]))
    return constant, by_parameter


def _header_parameters(node: ast.expr) -> Iterator[tuple[str, dict[str, Any]]]:
    for key, value in zip(node.keys, node.values, strict=True) if isinstance(node, ast.Dict) else ():
        name = next(n for n in _names(value) if n not in ("str", "is_given", "not_given", "e"))
        join = "," if "join" in ast.unparse(value) else None
        yield name, {"wire": ast.literal_eval(key) if key is not None else "", "join": join}


def _multipart(function: Function) -> dict[str, Any] | None:
    for value in [*_assigned(function, "files"), *_assigned(function, "extracted_files")]:
        if isinstance(value, ast.Call) and ast.unparse(value.func) == "extract_files":
            paths = next(keyword.value for keyword in value.keywords if keyword.arg == "paths")
            optional = any(isinstance(s, ast.If) and "extra_headers" in ast.unparse(s) for s in function.body)
            when = "only if a file was given" if optional else "always"
            return {"file_paths": ast.literal_eval(paths), "when": when}
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "encode_multipart":
            raw = ast.literal_eval(node.args[3]) if len(node.args) > 3 else None
            when = "always unless only the raw body field is given"
            return {"encodings": dict(_encodings(node.args[2])), "raw_body_field": raw, "when": when}
    return None


def _encodings(node: ast.expr) -> Iterator[tuple[str, dict[str, Any]]]:
    for key, value in zip(node.keys, node.values, strict=True) if isinstance(node, ast.Dict) else ():
        if key is not None and isinstance(value, ast.Tuple):
            content_type, json = (ast.literal_eval(item) for item in value.elts[:2])
            yield ast.literal_eval(key), {"content_type": content_type, "json": json}


@cache
def _wire_names(path: str) -> dict[str, str]:
    """Wire names of a request dictionary's keys that differ from the keys."""
    found: dict[str, str] = {}
    todo, seen = [path], set[str]()
    while todo:
        module, _, name = todo.pop().rpartition(".")
        if f"{module}.{name}" in seen:
            continue
        seen.add(f"{module}.{name}")
        for node in module_tree(module).body:
            related: list[ast.expr] = []
            if isinstance(node, ast.ClassDef) and node.name == name:
                related = node.bases
                found.update(_aliased_keys(node))
            elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
                related = [part for part in ast.walk(node.value) if isinstance(part, ast.Name)]
            todo += [target for part in related if (target := resolve_expression(module, part)) and "." in target]
    return found


def _aliased_keys(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            for call in ast.walk(statement.annotation):
                if isinstance(call, ast.Call) and ast.unparse(call.func) == "PropertyInfo":
                    for keyword in call.keywords:
                        if keyword.arg == "alias":
                            yield statement.target.id, ast.literal_eval(keyword.value)
