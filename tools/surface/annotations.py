"""Annotations as the resources write them: how they follow from those of the facts."""

from __future__ import annotations

from collections.abc import Mapping

from typegen.expressions import (
    NONE,
    Alternatives,
    Generic,
    Name,
    Node,
    Values,
    alternatives,
    flat,
    parse,
    rename,
    union,
)
from typegen.facts import Facts

__all__ = ["canonical", "parameter_type", "short"]

_MARKS = (Name("Omit"), Name("NotGiven"))


def canonical(node: Node) -> str:
    """The text of an annotation whose unions are in one order: marks last, then None."""
    return flat(_ordered(node))


def parameter_type(facts: Facts, name: str, text: str, refs: Mapping[str, str]) -> Node:
    """The annotation of a parameter.

    Where any text is taken, the texts known today are left out, and a model is always text: checkers would print whole
    lists of names with every mistake. The lists are in `openai_async.types`.
    """
    node = _without_known_texts(facts, rename(parse(text), lambda key: refs.get(key, key)))
    if name == "model":
        members = alternatives(node)
        node = union(tuple(Name("str") if _is_text(facts, member) else member for member in members))
    return node


def short(facts: Facts, node: Node) -> str:
    """The text of an annotation with types by their last names."""
    return canonical(rename(node, lambda key: facts.types[key].simple_name if key in facts.types else key))


def _ordered(node: Node) -> Node:
    if isinstance(node, Generic):
        return Generic(node.base, tuple(map(_ordered, node.arguments)))
    if not isinstance(node, Alternatives):
        return node
    members = [_ordered(member) for member in node.members if member not in (*_MARKS, NONE)]
    return union((*members, *(mark for mark in (*_MARKS, NONE) if mark in node.members)))


def _without_known_texts(facts: Facts, node: Node) -> Node:
    if isinstance(node, Generic):
        return Generic(node.base, tuple(_without_known_texts(facts, argument) for argument in node.arguments))
    if isinstance(node, Name):
        return Name("str") if _is_text(facts, node) and _takes_any_text(facts, node) else node
    if not isinstance(node, Alternatives):
        return node
    members = tuple(_without_known_texts(facts, member) for member in node.members)
    if Name("str") in members:
        members = tuple(Name("str") if _is_text(facts, member) else member for member in members)
    return union(members)


def _is_text(facts: Facts, node: Node) -> bool:
    """Whether all values are text."""
    if isinstance(node, Values):
        return all(value.startswith('"') for value in node.values)
    if isinstance(node, Alternatives):
        return all(_is_text(facts, member) for member in node.members)
    if not isinstance(node, Name):
        return False
    meaning = _meaning(facts, node)
    return node == Name("str") or (meaning is not None and _is_text(facts, meaning))


def _takes_any_text(facts: Facts, node: Node) -> bool:
    if isinstance(node, Alternatives):
        return any(_takes_any_text(facts, member) for member in node.members)
    if not isinstance(node, Name):
        return False
    meaning = _meaning(facts, node)
    return node == Name("str") or (meaning is not None and _takes_any_text(facts, meaning))


def _meaning(facts: Facts, node: Name) -> Node | None:
    """What the name of an alias stands for."""
    fact = facts.types.get(node.text)
    return parse(fact.type) if fact is not None and fact.type is not None else None
