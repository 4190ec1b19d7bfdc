"""Methods as the source of the resources has them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TypeAlias

from generation import BASE, RESOURCES, Function
from surface.annotations import canonical, short
from surface.method import Helper, Method, Overload, Parameter
from surface.reading import (
    Meanings,
    UnknownFormError,
    arguments_of,
    calls_in,
    constant,
    decorators_of,
    mapping,
    methods_of,
    path_of,
    returned_by,
)
from typegen.facts import Facts

__all__ = ["OPTIONS", "Source", "UnknownFormError", "sources_by_path"]

OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")
_Call: TypeAlias = "dict[str, ast.expr]"


class Source:
    """One resource: its class, the module it is in, and what names mean there."""

    def __init__(self, facts: Facts, file: str, tree: ast.Module, resource: ast.ClassDef) -> None:
        self.file = file
        self._facts = facts
        self._meanings = Meanings(facts, tree)
        self._class = resource

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
        return methods_of(self._class)

    def method(self, name: str) -> Method:
        """The method of an endpoint.

        Raises:
            UnknownFormError: it does something else than sending one request.
        """
        *overloads, node = self.methods[name]
        call = _call(node)
        headers = mapping(call.get("headers"))
        stream = call.get("stream")
        return Method(
            is_async=isinstance(node, ast.AsyncFunctionDef),
            verb=constant(call["verb"]),
            url=constant(path_of(call["path"])[0]),
            parameters=self._parameters(node, call),
            content=_content(call),
            answer=self._answer(call["answer"]),
            event=self._key(call["event"]) if "event" in call else "",
            streams="never" if stream is None else "always" if ast.unparse(stream) == "True" else "on request",
            gives=self._gives(node, call),
            headers={key.lower(): constant(value) for key, value in headers.items() if isinstance(value, ast.Constant)},
            auth=constant(call["auth"]) if "auth" in call else "bearer",
            deprecated=any(one.startswith("deprecated(") for one in decorators_of(node)),
            together=_together(node),
            overloads=tuple(self._overload(one) for one in overloads),
        )

    def helper(self, name: str) -> Helper:
        """The method of a helper."""
        node = self.methods[name][-1]
        parameters = {argument.arg: default is None for argument, _, default in arguments_of(node)}
        return Helper(isinstance(node, ast.AsyncFunctionDef), parameters)

    # -- types ---------------------------------------------------------------------------------------------------

    def _key(self, node: ast.expr) -> str:
        return canonical(self._meanings.type(node))

    def _answer(self, node: ast.expr) -> str:
        text = ast.unparse(node)
        if text.startswith("cast('Any', "):
            return self._key(calls_in(node)[0].args[1])
        return "by response_format" if text.startswith("_ANSWERS.get(response_format, ") else self._key(node)

    def _gives(self, node: Function, call: _Call) -> str:
        if self._answer(call["answer"]) == "by response_format":
            return "by response_format"
        return self._key(returned_by(node))

    def _overload(self, node: Function) -> Overload:
        required = frozenset(argument.arg for argument, _, default in arguments_of(node) if default is None)
        return Overload(required, short(self._facts, self._meanings.type(returned_by(node))))

    # -- parameters ----------------------------------------------------------------------------------------------

    def _parameters(self, node: Function, call: _Call) -> dict[str, Parameter]:
        places = dict(_places(call, {argument.arg for argument, *_ in arguments_of(node)}))
        found: dict[str, Parameter] = {}
        for argument, kind, default in arguments_of(node):
            if argument.arg not in OPTIONS:
                type_ = canonical(self._meanings.type(argument.annotation or ast.Constant(None)))
                given = ast.unparse(default) if default is not None else None
                found[argument.arg] = Parameter(kind, given, type_, places.get(argument.arg, "nowhere"))
        return found


def sources_by_path(facts: Facts, modules: dict[str, str]) -> dict[str, Source]:
    """The sources of resources by attribute path, such as ``chat.completions``."""
    found: dict[str, Source] = {}
    for file, text in modules.items():
        if not file.startswith(RESOURCES):
            continue
        path = file.removeprefix("resources/").removesuffix(".py").removesuffix("__init__").strip("/").replace("/", ".")
        tree = ast.parse(text)
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and not path.startswith("_") and _is_resource(node):
                found[path] = Source(facts, file, tree, node)
    return found


def _is_resource(node: ast.ClassDef) -> bool:
    return any(ast.unparse(base).startswith(f"{BASE}[") for base in node.bases)


def _call(node: Function) -> _Call:
    """The one request of a method: its verb, path, answer, and options by name."""
    for call in calls_in(node):
        function = ast.unparse(call.func)
        if function in ("self._engine.request", "paginate"):
            arguments = call.args[1:] if function == "paginate" else call.args
            options = {keyword.arg or "": keyword.value for keyword in call.keywords}
            wrong = [name for name in OPTIONS if name not in options or ast.unparse(options[name]) != name]
            if len(arguments) != 3 or wrong:
                raise UnknownFormError(f"options are not passed on: {', '.join(wrong)}")
            return {**dict(zip(("verb", "path", "answer"), arguments, strict=True)), **options}
    raise UnknownFormError("it sends no request")


def _places(call: _Call, parameters: set[str]) -> Iterator[tuple[str, str]]:
    """Where parameters land, and the names they have there."""
    files = set(_files(call))
    for place, entries in {
        "path": path_of(call["path"])[1],
        "query": mapping(call.get("query")),
        "header": mapping(call.get("headers")),
        "body": mapping(call.get("body")),
    }.items():
        for wire, value in entries.items():
            for name in {node.id for node in ast.walk(value) if isinstance(node, ast.Name)} & parameters:
                yield name, f"{'file' if place == 'body' and wire in files else place} {wire}"


def _files(call: _Call) -> Iterator[str]:
    form = call.get("form")
    if isinstance(form, ast.Call):
        yield from map(constant, form.args)


def _content(call: _Call) -> str:
    if "form" in call:
        return ast.unparse(call["form"])
    return "JSON" if "body" in call else "nothing"


def _together(node: Function) -> frozenset[frozenset[str]]:
    for call in calls_in(node):
        if ast.unparse(call.func) == "require_one_of":
            return frozenset(frozenset(ast.literal_eval(names)) for names in call.args[1:])
    return frozenset()
