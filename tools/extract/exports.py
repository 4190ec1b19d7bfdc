"""The facts about exports: top-level names, clients, environment variables, defaults, errors and helper classes."""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from extract.source import class_definition, root

_CLIENTS = {
    "openai": ("OpenAI", "AsyncOpenAI"),
    "openai.lib.azure": ("AzureOpenAI", "AsyncAzureOpenAI"),
    "openai.lib.bedrock": ("BedrockOpenAI", "AsyncBedrockOpenAI"),
}
_ERROR_MODULES = (
    "openai._exceptions openai.lib.azure openai.lib._old_api openai._response openai._legacy_response openai "
    "openai.lib.responses_tool_runner openai.lib.decisions_tool_runner openai.lib.computer openai.lib.browser "
    "openai.lib.responses_websocket openai.lib.beta.agents openai.lib.beta.agents._result openai.lib.beta.agents._files"
).split()
_HELPER_MODULES = (
    "openai._streaming openai._response openai._legacy_response openai.pagination openai.lib.streaming.chat "
    "openai.lib.streaming.responses openai.lib.streaming openai._base_client openai._types "
    "openai.types.websocket_reconnection openai.auth openai.providers openai.lib.live openai.lib.responses_websocket "
    "openai.lib.realtime_translation openai.lib.beta.agents openai.lib.computer openai.lib.browser "
    "openai.lib.responses_tool_runner openai.lib.decisions_tool_runner openai.helpers"
).split()
_PROTOCOL_METHODS = frozenset(
    "__init__ __aenter__ __aexit__ __aiter__ __anext__ __iter__ __next__ __enter__ __exit__ __await__".split()
)
_MODEL_METHODS = "to_dict to_json model_dump model_dump_json model_copy copy dict json".split()
_MISSING = object()


def collect() -> dict[str, Any]:
    """All facts about what the package exports."""
    openai = importlib.import_module("openai")

    return {
        "top_level": {name: _export(openai, name) for name in _public_names(openai)},
        "clients": {
            name: _client(getattr(module, name))
            for path, names in _CLIENTS.items()
            if (module := _module(path)) is not None
            for name in names
        },
        "environment": _environment(),
        "defaults": _defaults(),
        "exceptions": list(_exceptions(openai)),
        "base_model": {name: _model_method(getattr(openai.BaseModel, name)) for name in _MODEL_METHODS},
        "helper_classes": {path: _helpers(path) for path in _HELPER_MODULES},
    }


def _module(path: str) -> ModuleType | None:
    try:
        return importlib.import_module(path)
    except Exception:  # noqa: BLE001 - some need extras and have errors of their own to say so; a release may drop one
        return None


# ---- names


def _public_names(package: ModuleType) -> list[str]:
    names = sorted({*dir(package), *package.__all__})
    return [name for name in names if not name.startswith("_") or name in ("__version__", "__title__")]


def _export(package: ModuleType, name: str) -> dict[str, Any]:
    value = getattr(package, name, None)
    fact = {"kind": _export_kind(value), "in___all__": name in package.__all__}
    return fact | {"value": _described(value)} if fact["kind"] == "value" else fact


def _export_kind(value: Any) -> str:
    # The lazy proxies build a client when looked at, so they are recognised by their type first.
    if "_module_client" in type(value).__module__:
        return "lazy resource proxy"
    if type(value).__name__ == "APIRemovedInV1Proxy":
        return "removed-name proxy"
    if inspect.ismodule(value):
        return "module"
    if inspect.isclass(value):
        return "exception" if issubclass(value, BaseException) else "class"
    return "function" if inspect.isfunction(value) else "value"


# ---- clients


def _client(cls: type) -> dict[str, Any]:
    kinds = {name: _member_kind(inspect.getattr_static(cls, name)) for name in dir(cls) if not name.startswith("_")}
    functions = [name for name, kind in kinds.items() if kind == "method" and _is_plain_function(cls, name)]
    return {
        "bases": [base.__name__ for base in cls.__mro__[1:] if base.__module__.startswith("openai")],
        "constructor": _parameters(vars(cls)["__init__"]),
        "copy": _parameters(inspect.getattr_static(cls, "copy")),
        "methods": {name: _parameters(getattr(cls, name)) for name in functions},
        "properties": [name for name, kind in kinds.items() if kind == "property"],
        "resources": [name for name, kind in kinds.items() if kind == "resource"],
    }


def _member_kind(attribute: Any) -> str:
    if isinstance(attribute, property):
        return "property"
    if type(attribute).__name__ == "cached_property":
        return "resource"
    return "method" if callable(attribute) else "value"


def _is_plain_function(cls: type, name: str) -> bool:
    return inspect.isfunction(inspect.getattr_static(cls, name))


def _parameters(function: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for parameter in inspect.signature(function).parameters.values():
        if parameter.name == "self":
            continue
        annotation = parameter.annotation
        text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))
        fact: dict[str, Any] = {"name": parameter.name, "kind": parameter.kind.name.lower(), "annotation": text}
        if parameter.default is inspect.Parameter.empty:
            fact["required"] = True
        else:
            fact["default"] = _described(parameter.default)
        found.append(fact)
    return found


def _described(value: Any) -> Any:
    sentinel = {"NotGiven": "not_given", "Omit": "omit"}.get(type(value).__name__)
    if sentinel:
        return sentinel
    if isinstance(value, (str, int, float, bool, type(None))) or type(value) in (list, dict):
        return value
    return repr(value)


# ---- settings


def _environment() -> dict[str, list[str]]:
    found: dict[str, set[str]] = {}
    for path in sorted(root().rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("environ.get"):
                for name in node.args[:1]:
                    if isinstance(name, ast.Constant):
                        found.setdefault(str(name.value), set()).add(str(path.relative_to(root())))
    return {name: sorted(files) for name, files in sorted(found.items())}


def _defaults() -> dict[str, Any]:
    constants = importlib.import_module("openai._constants")
    limits = constants.DEFAULT_CONNECTION_LIMITS
    return {
        "timeout": constants.DEFAULT_TIMEOUT.read,
        "connect_timeout": constants.DEFAULT_TIMEOUT.connect,
        "max_retries": constants.DEFAULT_MAX_RETRIES,
        "max_connections": limits.max_connections,
        "max_keepalive_connections": limits.max_keepalive_connections,
        "initial_retry_delay": constants.INITIAL_RETRY_DELAY,
        "max_retry_delay": constants.MAX_RETRY_DELAY,
        "max_retry_after": constants.MAX_RETRY_AFTER_DELAY,
    }


# ---- errors


def _exceptions(package: ModuleType) -> Iterator[dict[str, Any]]:
    seen: set[type] = set()
    for path in _ERROR_MODULES:
        for name, value in sorted(vars(_module(path) or package).items()):
            if name.startswith("_") or not inspect.isclass(value) or not issubclass(value, BaseException):
                continue
            if value.__module__.startswith("openai") and value not in seen:
                seen.add(value)
                yield _exception(name, value, package)


def _exception(name: str, cls: type, package: ModuleType) -> dict[str, Any]:
    attributes = _attributes(cls)
    static = {member: inspect.getattr_static(cls, member) for member in dir(cls) if not member.startswith("_")}
    return {
        "name": name,
        "module": cls.__module__,
        "bases": [base.__name__ for base in cls.__bases__],
        "mro": [base.__name__ for base in cls.__mro__[1:-1]],
        "init": _parameters(vars(cls)["__init__"]) if "__init__" in vars(cls) else "inherited",
        "attributes": {member: attributes[member] for member in sorted(attributes) if not member.startswith("_")},
        "properties": sorted(member for member, value in static.items() if isinstance(value, property)),
        "top_level": getattr(package, name, _MISSING) is cls,
        "in___all__": name in package.__all__,
    }


def _attributes(cls: type) -> dict[str, str]:
    """Annotated attributes of a class and its bases, and those its own methods assign."""
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        if base.__module__.startswith("openai"):
            for name, annotation in vars(base).get("__annotations__", {}).items():
                found[name] = annotation if isinstance(annotation, str) else str(annotation)
    try:
        definition = class_definition(cls.__module__, cls.__name__)
    except LookupError:  # made by a call, not by a class statement
        return found
    for node in ast.walk(definition):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and ast.unparse(node.value) == "self":
            found.setdefault(node.attr, "")
    return found


# ---- helper classes


def _model_method(function: Any) -> dict[str, Any]:
    parameters = list(inspect.signature(function).parameters.values())[1:]
    empty = inspect.Parameter.empty
    return {"params": [[p.name, "required" if p.default is empty else _described(p.default)] for p in parameters]}


def _helpers(path: str) -> dict[str, Any]:
    module = _module(path)
    if module is None:
        return {"not_importable": True}
    found: dict[str, Any] = {}
    for name in getattr(module, "__all__", None) or [n for n in dir(module) if not n.startswith("_")]:
        value = getattr(module, name, None)
        if not str(getattr(value, "__module__", "")).startswith("openai"):
            continue
        if path.startswith("openai._") and not (inspect.isclass(value) and value.__module__ in (path, "openai")):
            continue
        if inspect.isclass(value) and not issubclass(value, BaseException):
            found[name] = _helper_class(value)
        elif inspect.isfunction(value):
            found[name] = {"function": [parameter["name"] for parameter in _parameters(value)]}
    return found


def _helper_class(cls: type) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for name in dir(cls):
        if name.startswith("_") and name not in _PROTOCOL_METHODS:
            continue
        value = inspect.getattr_static(cls, name)
        function: Any = getattr(value, "__func__", value)
        if inspect.isfunction(function) and function.__module__.startswith("openai"):
            parameters = list(inspect.signature(function).parameters.values())[1:]
            is_async = inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function)
            members[name] = {"async": is_async, "params": [parameter.name for parameter in parameters]}
        elif isinstance(value, property):
            members[name] = "property"
    fact: dict[str, Any] = {"module": cls.__module__, "members": members}
    fields: dict[str, Any] = getattr(cls, "model_fields", None) or {}
    if fields:
        fact["fields"] = {name: "required" if info.is_required() else "optional" for name, info in fields.items()}
    return fact
