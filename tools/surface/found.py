"""Methods as the source of the resources has them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TypeAlias

from generation import Function, is_function
from surface.annotations import canonical, short
from surface.method import Helper, Method, Overload, Parameter
from typegen.expressions import Node, parse, rename
from typegen.facts import MODELS, PARAMS, Facts

__all__ = ["OPTIONS", "Source", "UnknownFormError", "sources_by_path"]

OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")
_Call: TypeAlias = "dict[str, ast.expr]"


class UnknownFormError(Exception):
    """A method that is written in a way that is not understood here."""


class Source:
    """One module of resources: its class, and what its names mean."""

    def __init__(self, facts: Facts, text: str) -> None:
        self._facts = facts
        self._tree = ast.parse(text)
        self._modules = dict(_imported(self._tree))
        self._keys = {(fact.area, fact.family, fact.name): key for key, fact in facts.types.items()}
        [self._class] = [node for node in self._tree.body if isinstance(node, ast.ClassDef)]

    @property
    def name(self) -> str:
        """The name of the class."""
        return self._class.name

    @property
    def summary(self) -> str:
        """The first line of the docstring of the class."""
        return (ast.get_docstring(self._class) or "").partition("\n")[0].partition(" See https://")[0]

    @property
    def methods(self) -> dict[str, list[Function]]:
        """Public methods by name: overloads first, then what has the body."""
        found: dict[str, list[Function]] = {}
        for node in self._class.body:
            if is_function(node) and not node.name.startswith("_") and "cached_property" not in _decorators(node):
                found.setdefault(node.name, []).append(node)
        return found

    def method(self, name: str) -> Method:
        """The method of an endpoint.

        Raises:
            UnknownFormError: it does something else than sending one request.
        """
        *overloads, node = self.methods[name]
        call = _call(node)
        headers = _mapping(call.get("headers"))
        stream = call.get("stream")
        return Method(
            is_async=isinstance(node, ast.AsyncFunctionDef),
            verb=_constant(call["verb"]),
            url=_constant(_path(call["path"])[0]),
            parameters=self._parameters(node, call),
            content=_content(call),
            answer=self._answer(call["answer"]),
            event=self._key(call["event"]) if "event" in call else "",
            streams="never" if stream is None else "always" if ast.unparse(stream) == "True" else "on request",
            gives=self._gives(node, call),
            headers={
                key.lower(): _constant(value) for key, value in headers.items() if isinstance(value, ast.Constant)
            },
            auth=_constant(call["auth"]) if "auth" in call else "bearer",
            deprecated=any(one.startswith("deprecated(") for one in _decorators(node)),
            together=_together(node),
            overloads=tuple(self._overload(one) for one in overloads),
        )

    def helper(self, name: str) -> Helper:
        """The method of a helper."""
        node = self.methods[name][-1]
        parameters = {argument.arg: default is None for argument, _, default in _arguments(node)}
        return Helper(isinstance(node, ast.AsyncFunctionDef), parameters)

    # -- types ---------------------------------------------------------------------------------------------------

    def _type(self, node: ast.expr) -> Node:
        return rename(parse(ast.unparse(node)), self._meaning)

    def _meaning(self, name: str) -> str:
        """The key of the type that `name` stands for here; other names as they are."""
        head, _, rest = name.partition(".")
        module = self._modules.get(head, "")
        if not module.startswith("types."):
            return name
        area = module.rpartition(".")[2]
        families = [PARAMS] if module.startswith("types.params") else [MODELS, PARAMS]
        found = [key for family in families if (key := self._keys.get((area, family, rest or name)))]
        return found[0] if found else name

    def _key(self, node: ast.expr) -> str:
        return canonical(self._type(node))

    def _answer(self, node: ast.expr) -> str:
        text = ast.unparse(node)
        if text.startswith("cast('Any', "):
            return self._key(_calls(node)[0].args[1])
        return "by response_format" if text.startswith("_ANSWERS.get(response_format, ") else self._key(node)

    def _gives(self, node: Function, call: _Call) -> str:
        if self._answer(call["answer"]) == "by response_format":
            return "by response_format"
        return self._key(_returns(node))

    def _overload(self, node: Function) -> Overload:
        required = frozenset(argument.arg for argument, _, default in _arguments(node) if default is None)
        return Overload(required, short(self._facts, self._type(_returns(node))))

    # -- parameters ----------------------------------------------------------------------------------------------

    def _parameters(self, node: Function, call: _Call) -> dict[str, Parameter]:
        places = dict(_places(call, {argument.arg for argument, *_ in _arguments(node)}))
        found: dict[str, Parameter] = {}
        for argument, kind, default in _arguments(node):
            if argument.arg not in OPTIONS:
                type_ = canonical(self._type(argument.annotation or ast.Constant(None)))
                given = ast.unparse(default) if default is not None else None
                found[argument.arg] = Parameter(kind, given, type_, places.get(argument.arg, "nowhere"))
        return found


def sources_by_path(facts: Facts, modules: dict[str, str]) -> dict[str, Source]:
    """The sources of resources by attribute path, such as ``chat.completions``."""
    found: dict[str, Source] = {}
    for module, text in modules.items():
        path = (
            module.removeprefix("resources/").removesuffix(".py").removesuffix("__init__").strip("/").replace("/", ".")
        )
        if path and not path.startswith("_"):
            found[path] = Source(facts, text)
    return found


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Names, and the modules of the package they come from; a module itself under its own name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            for alias in node.names:
                is_module = node.module == "types.params"
                yield alias.asname or alias.name, f"{node.module}.{alias.name}" if is_module else node.module or ""


def _decorators(node: Function) -> list[str]:
    return [ast.unparse(decorator) for decorator in node.decorator_list]


def _returns(node: Function) -> ast.expr:
    return node.returns or ast.Constant(None)


def _arguments(node: Function) -> Iterator[tuple[ast.arg, str, ast.expr | None]]:
    """Each argument but ``self``, its kind and its default."""
    positional = [*node.args.posonlyargs, *node.args.args]
    defaults = [None] * (len(positional) - len(node.args.defaults)) + [*node.args.defaults]
    for argument, default in list(zip(positional, defaults, strict=True))[1:]:
        yield argument, "positional", default
    for argument, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
        yield argument, "keyword", default


def _calls(node: ast.AST) -> list[ast.Call]:
    return [inner for inner in ast.walk(node) if isinstance(inner, ast.Call)]


def _call(node: Function) -> _Call:
    """The one request of a method: its verb, path, answer, and options by name."""
    for call in _calls(node):
        function = ast.unparse(call.func)
        if function in ("self._engine.request", "paginate"):
            arguments = call.args[1:] if function == "paginate" else call.args
            options = {keyword.arg or "": keyword.value for keyword in call.keywords}
            wrong = [name for name in OPTIONS if name not in options or ast.unparse(options[name]) != name]
            if len(arguments) != 3 or wrong:
                raise UnknownFormError(f"options are not passed on: {', '.join(wrong)}")
            return {**dict(zip(("verb", "path", "answer"), arguments, strict=True)), **options}
    raise UnknownFormError("it sends no request")


def _constant(node: ast.expr) -> str:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        raise UnknownFormError(f"{ast.unparse(node)} is no text")
    return node.value


def _mapping(node: ast.expr | None) -> dict[str, ast.expr]:
    """The entries of a dictionary that is written out."""
    if node is None:
        return {}
    if not isinstance(node, ast.Dict):
        raise UnknownFormError(f"{ast.unparse(node)} is not written out")
    return {_constant(key): value for key, value in zip(node.keys, node.values, strict=True) if key is not None}


def _path(node: ast.expr) -> tuple[ast.expr, dict[str, ast.expr]]:
    """The template of an address, and the values that go into it."""
    if isinstance(node, ast.Call):
        return node.args[0], {keyword.arg or "": keyword.value for keyword in node.keywords}
    return node, {}


def _places(call: _Call, parameters: set[str]) -> Iterator[tuple[str, str]]:
    """Where parameters land, and the names they have there."""
    files = set(_files(call))
    for place, entries in {
        "path": _path(call["path"])[1],
        "query": _mapping(call.get("query")),
        "header": _mapping(call.get("headers")),
        "body": _mapping(call.get("body")),
    }.items():
        for wire, value in entries.items():
            for name in {node.id for node in ast.walk(value) if isinstance(node, ast.Name)} & parameters:
                yield name, f"{'file' if place == 'body' and wire in files else place} {wire}"


def _files(call: _Call) -> Iterator[str]:
    form = call.get("form")
    if isinstance(form, ast.Call):
        yield from map(_constant, form.args)


def _content(call: _Call) -> str:
    if "form" in call:
        return ast.unparse(call["form"])
    return "JSON" if "body" in call else "nothing"


def _together(node: Function) -> frozenset[frozenset[str]]:
    for call in _calls(node):
        if ast.unparse(call.func) == "require_one_of":
            return frozenset(frozenset(ast.literal_eval(names)) for names in call.args[1:])
    return frozenset()
