"""Sockets as the source of the resources has them: a ``connect`` method, and the classes that it leads to."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generation import RESOURCES, Function, is_function
from surface.annotations import canonical
from surface.method import Helper, Parameter
from surface.reading import (
    Meanings,
    UnknownFormError,
    arguments_of,
    calls_in,
    connecting,
    constant,
    decorators_of,
    mapping,
    methods_of,
    path_of,
    returned_by,
)
from surface.sockets import Event, Socket
from typegen.expressions import Alternatives, Generic, Name, Node, union
from typegen.facts import Facts

__all__ = ["Connections"]

_MANAGER = "AsyncConnectionManager"


class _Class(NamedTuple):
    """A class, the file it is in, and what the parameters of its type stand for."""

    file: str
    node: ast.ClassDef
    given: dict[str, Node]


class Connections:
    """The classes of connections in `modules` (path below the package -> text)."""

    def __init__(self, facts: Facts, modules: Mapping[str, str]) -> None:
        self._trees = {file: ast.parse(text) for file, text in modules.items()}
        self._meanings = {file: Meanings(facts, tree) for file, tree in self._trees.items()}

    def socket(self, file: str, method: Function) -> Socket:
        """What `method`, a ``connect`` of a resource in `file`, opens.

        Raises:
            UnknownFormError: it does something else than to call ``connect``.
        """
        call = connecting(method)
        if call is None:
            raise UnknownFormError("it calls no `connect(engine, class, path, ...)`")
        _, kind, path = call.args
        connection = self._find(file, ast.unparse(kind))
        base = self._base(connection)
        receives, sends = self._types(connection.file, base)
        places = dict(_places(call))
        return Socket(
            url=constant(path_of(path)[0]),
            parameters={
                name: Parameter(kind, default, type_, places.get(name, "nowhere"))
                for name, kind, default, type_ in self._parameters(_Class(file, connection.node, {}), method)
            },
            gives=ast.unparse(returned_by(method)),
            opening=frozenset(self._opening(connection, ast.unparse(returned_by(method)))),
            connection=connection.node.name,
            receives=receives,
            sends=sends,
            methods={
                name: Helper(
                    isinstance(node, ast.AsyncFunctionDef),
                    {argument.arg: default is None for argument, _, default in arguments_of(node)},
                )
                for owner in self._line(connection)
                for name, [*_, node] in methods_of(owner.node).items()
            },
            events=dict(self._events(connection, "")),
        )

    # -- classes -------------------------------------------------------------------------------------------------

    def _find(self, file: str, name: str, given: dict[str, Node] | None = None) -> _Class:
        """The class that `name` stands for in `file`."""
        for node in ast.walk(self._trees[file]):
            if isinstance(node, ast.ClassDef) and node.name == name:
                return _Class(file, node, given or {})
            if isinstance(node, ast.ImportFrom) and node.level and name in {alias.name for alias in node.names}:
                target = "/".join([*file.split("/")[: -node.level], *(node.module or "").split(".")])
                home = next((one for one in (f"{target}.py", f"{target}/__init__.py") if one in self._trees), None)
                if home is not None:
                    return self._find(home, name, given)
        raise UnknownFormError(f"there is no class {name} for {file}")

    def _line(self, one: _Class) -> Iterator[_Class]:
        """The bases of a class that are in the package, from the ground up, and the class."""
        for base in one.node.bases:
            name = ast.unparse(base).partition("[")[0]
            if name != "Generic":
                yield from self._line(self._find(one.file, name))
        yield one

    def _base(self, connection: _Class) -> ast.Subscript:
        [base] = connection.node.bases
        if not isinstance(base, ast.Subscript):
            raise UnknownFormError(f"{connection.node.name} does not tell its events")
        return base

    def _types(self, file: str, base: ast.Subscript) -> Iterator[str]:
        """The types in the base of a connection, which may be in quotes."""
        for node in base.slice.elts if isinstance(base.slice, ast.Tuple) else [base.slice]:
            plain = isinstance(node, ast.Constant) and ast.parse(str(node.value), mode="eval").body
            yield canonical(self._meanings[file].type(plain or node))

    def _opening(self, connection: _Class, alias: str) -> Iterator[str]:
        """The methods of what opens a connection; its name is an alias beside the connection."""
        wanted = f"{alias}: TypeAlias = {_MANAGER}[{connection.node.name}]"
        if wanted not in map(ast.unparse, self._trees[connection.file].body):
            raise UnknownFormError(f"there is no `{wanted}`")
        for owner in self._line(self._find(connection.file, _MANAGER)):
            yield from (member.name for member in owner.node.body if is_function(member))

    # -- events --------------------------------------------------------------------------------------------------

    def _events(self, one: _Class, path: str) -> Iterator[tuple[str, Event]]:
        """The events of a class and of what its properties lead to; what its bases do besides is not of the API."""
        for owner in self._line(one):
            for member in owner.node.body if owner.file.startswith(RESOURCES) else ():
                if not is_function(member) or member.name.startswith("_"):
                    continue
                if "cached_property" in decorators_of(member):
                    yield from self._events(self._part(owner, returned_by(member)), f"{path}{member.name}.")
                elif path:
                    yield f"{path}{member.name}", self._event(owner._replace(given=one.given), member)

    def _part(self, owner: _Class, node: ast.expr) -> _Class:
        """The class that a property gives, with what it says about the parameters of its type."""
        if not isinstance(node, ast.Subscript):
            return self._find(owner.file, ast.unparse(node))
        part = self._find(owner.file, ast.unparse(node.value))
        type_ = _filled(self._meanings[owner.file].type(node.slice), owner.given)
        subscripts = [base for base in part.node.bases if isinstance(base, ast.Subscript)]
        return part._replace(given={ast.unparse(base.slice): type_ for base in subscripts})

    def _event(self, owner: _Class, method: Function) -> Event:
        sends = [call for call in calls_in(method) if ast.unparse(call.func) == "self._send"]
        if len(sends) != 1 or not isinstance(method, ast.AsyncFunctionDef):
            raise UnknownFormError(f"{owner.node.name}.{method.name} does not send one event")
        fields = {ast.unparse(keyword.value): f"field {keyword.arg}" for keyword in sends[0].keywords}
        parameters = {
            name: Parameter(kind, default, type_, fields.get(name, "nowhere"))
            for name, kind, default, type_ in self._parameters(owner, method)
        }
        return Event(constant(sends[0].args[0]), parameters)

    def _parameters(self, owner: _Class, method: Function) -> Iterator[tuple[str, str, str | None, str]]:
        """Name, kind, default and type of each parameter."""
        for argument, kind, default in arguments_of(method):
            type_ = self._meanings[owner.file].type(argument.annotation or ast.Constant(None))
            given = ast.unparse(default) if default is not None else None
            yield argument.arg, kind, given, canonical(_filled(type_, owner.given))


def _places(call: ast.Call) -> Iterator[tuple[str, str]]:
    """Where the parameters of a ``connect`` land, and the names they have there."""
    options = {keyword.arg or "": keyword.value for keyword in call.keywords}
    for place, entries in {
        "path": path_of(call.args[2])[1],
        "query": mapping(options.pop("query", None)),
    }.items():
        yield from ((ast.unparse(value), f"{place} {wire}") for wire, value in entries.items())
    for name, value in options.items():
        for inner in ast.walk(value):
            if isinstance(inner, ast.Name) and inner.id.endswith(name):
                yield inner.id, "option"


def _filled(node: Node, given: Mapping[str, Node]) -> Node:
    """`node` with the parameters of types replaced by what they stand for."""
    if isinstance(node, Name):
        return given.get(node.text, node)
    if isinstance(node, Generic):
        return Generic(node.base, tuple(_filled(argument, given) for argument in node.arguments))
    if isinstance(node, Alternatives):
        return union(tuple(_filled(member, given) for member in node.members))
    return node
