"""Type expressions: parsed from the facts, inspected for unions, written as annotations.

The tree has four node classes. `None` in a union is `Name("None")`, so optional and nullable types are plain unions.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

LINE_LENGTH = 120
INDENT = "    "


@dataclass(frozen=True)
class Name:
    """A builtin, a typing name, a word of the package, or the key of a type."""

    text: str


@dataclass(frozen=True)
class Values:
    """`Literal[...]`; each value as Python source."""

    values: tuple[str, ...]


@dataclass(frozen=True)
class Generic:
    """`base[arguments]`, for example `list[str]`."""

    base: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True)
class Alternatives:
    """A union; flat, in the documented order, `None` last."""

    members: tuple[Node, ...]


Node: TypeAlias = Name | Values | Generic | Alternatives

NONE = Name("None")
_RENAMED = {"List": "list", "Dict": "dict", "Tuple": "tuple"}
_SIMPLE = {
    "StrictStr": "str",
    "StrictInt": "int",
    "StrictFloat": "float",
    "StrictBool": "bool",
    # The socket library's own classes; only their wire meaning matters here.
    "ClientExtensionFactory": "object",
    "Subprotocol": "str",
}


@cache
def parse(text: str) -> Node:
    """The tree of a type text."""
    return _convert(ast.parse(text, mode="eval").body)


def _convert(node: ast.expr) -> Node:
    if isinstance(node, (ast.Name, ast.Attribute)):
        text = ast.unparse(node)
        return Name(_SIMPLE.get(text, text))
    if isinstance(node, ast.Constant) and node.value is None:
        return NONE
    if isinstance(node, ast.BinOp):
        return union((_convert(node.left), _convert(node.right)))
    if isinstance(node, ast.Subscript):
        return _convert_subscript(ast.unparse(node.value), _elements(node.slice))
    raise ValueError(f"not a type expression: {ast.unparse(node)}")


def _convert_subscript(base: str, elements: list[ast.expr]) -> Node:
    if base == "Literal":
        return Values(tuple(_literal(element) for element in elements))
    arguments = tuple(_convert(element) for element in elements)
    if base == "Optional":
        return union((*arguments, NONE))
    if base == "Union":
        return union(arguments)
    return Generic(_RENAMED.get(base, base), arguments)


def _elements(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]


def _literal(node: ast.expr) -> str:
    value = ast.literal_eval(node)
    return quote(value) if isinstance(value, str) else repr(value)


def quote(text: str) -> str:
    """A string literal in double quotes."""
    plain = repr(text)
    return '"' + plain[1:-1] + '"' if plain[0] == "'" and '"' not in text else plain


def union(members: tuple[Node, ...]) -> Node:
    """The union of `members`, flattened, without duplicates, lists of values as one, `None` last."""
    flat: dict[Node, None] = {}
    for member in members:
        flat.update(dict.fromkeys(member.members if isinstance(member, Alternatives) else (member,)))
    values = [member for member in flat if isinstance(member, Values)]
    if len(values) > 1:
        joined = Values(tuple(dict.fromkeys(value for member in values for value in member.values)))
        flat = dict.fromkeys(joined if isinstance(member, Values) else member for member in flat)
    if NONE in flat:
        del flat[NONE]
        flat[NONE] = None
    return Alternatives(tuple(flat)) if len(flat) > 1 else next(iter(flat))


def alternatives(node: Node) -> tuple[Node, ...]:
    """The members of a union, or the node alone."""
    return node.members if isinstance(node, Alternatives) else (node,)


def walk(node: Node) -> Iterator[Node]:
    """The node and everything below it."""
    yield node
    if isinstance(node, Generic):
        children = node.arguments
    elif isinstance(node, Alternatives):
        children = node.members
    else:
        children = ()
    for child in children:
        yield from walk(child)


def names(node: Node) -> Iterator[str]:
    """Every name in the tree, generic bases included."""
    for part in walk(node):
        if isinstance(part, Name):
            yield part.text
        elif isinstance(part, Generic):
            yield part.base


def rename(node: Node, function: Callable[[str], str]) -> Node:
    """The same tree with every name mapped by `function`."""
    if isinstance(node, Name):
        return node if node == NONE else Name(function(node.text))
    if isinstance(node, Generic):
        return Generic(function(node.base), tuple(rename(argument, function) for argument in node.arguments))
    if isinstance(node, Alternatives):
        return Alternatives(tuple(rename(member, function) for member in node.members))
    return node


# ---- writing -------------------------------------------------------------------------------------------------------


def flat(node: Node) -> str:
    """The annotation on one line, unions with bars."""
    if isinstance(node, Name):
        return node.text
    if isinstance(node, Values):
        return f"Literal[{', '.join(node.values)}]"
    if isinstance(node, Generic):
        return f"{node.base}[{', '.join(flat(argument) for argument in node.arguments)}]"
    return " | ".join(flat(member) for member in node.members)


def called(node: Node) -> str:
    """The annotation on one line, unions as `Union[...]`: the form a value at run time needs."""
    if isinstance(node, Generic):
        return f"{node.base}[{', '.join(called(argument) for argument in node.arguments)}]"
    if isinstance(node, Alternatives):
        base, members = _union_form(node)
        return f"{base}[{', '.join(called(member) for member in members)}]"
    return flat(node)


def statement(prefix: str, node: Node, suffix: str = "", *, value: bool = False) -> list[str]:
    """`prefix` + annotation + `suffix` as lines of at most `LINE_LENGTH`, long brackets one element a line.

    `value` asks for `Union[...]` instead of bars, because the text is evaluated when the module is imported.
    """
    line = f"{prefix}{called(node) if value else flat(node)}{suffix}"
    if len(line) <= LINE_LENGTH:
        return [line]
    depth = (len(prefix) - len(prefix.lstrip())) // len(INDENT)
    lines = _exploded(node, depth)
    if len(lines) == 1 or len(prefix) < LINE_LENGTH < len(prefix + lines[0].lstrip()):
        pad = INDENT * depth
        return [f"{prefix}(", *_fitted(node, depth + 1), f"{pad}){suffix}"]
    return [prefix + lines[0].lstrip(), *lines[1:-1], lines[-1] + suffix]


def _exploded(node: Node, depth: int) -> list[str]:
    """The annotation with its outermost bracket opened, and inner ones where they do not fit."""
    if isinstance(node, Name):
        return [INDENT * depth + node.text]
    if isinstance(node, Values):
        base, inner = "Literal", [[value] for value in node.values]
        joined = ", ".join(node.values)
    else:
        base, members = (node.base, node.arguments) if isinstance(node, Generic) else _union_form(node)
        inner = [_fitted(member, depth + 1) for member in members]
        joined = ", ".join(called(member) for member in members)
    pad, deeper = INDENT * depth, INDENT * (depth + 1)
    if len(deeper + joined) <= LINE_LENGTH:
        return [f"{pad}{base}[", deeper + joined, f"{pad}]"]
    comma = "," if len(inner) > 1 else ""
    lines = [line for item in inner for line in (*(item[:-1]), item[-1].rstrip() + comma)]
    return [f"{pad}{base}[", *(line if line.startswith(deeper) else deeper + line for line in lines), f"{pad}]"]


def _fitted(node: Node, depth: int) -> list[str]:
    line = INDENT * depth + called(node)
    return [line] if len(line) < LINE_LENGTH else _exploded(node, depth)


def _union_form(node: Alternatives) -> tuple[str, tuple[Node, ...]]:
    if len(node.members) == 2 and NONE in node.members:
        return "Optional", (node.members[0],)
    return "Union", node.members
