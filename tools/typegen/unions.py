"""How models are told apart: which property tags them, and which unions one decoder pass cannot express."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from typegen.expressions import NONE, Alternatives, Generic, Name, Node, Values, alternatives, parse, walk
from typegen.facts import Facts, TypeFact

# Properties that tell the members of a union apart where the facts name no discriminator, best first.
TAG_CANDIDATES = ("type", "object", "event", "role", "action", "status")

_STRINGS = {"str", "FileTypes"}
_ANYTHING = {"object", "Any"}


@dataclass(frozen=True)
class Tag:
    """The tag property of a model and the values that select it."""

    field: str
    values: tuple[str, ...]


class Unions:
    """Answers about unions of models, computed once for all facts."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self.tags: dict[str, Tag] = {}
        self._find_tags()
        self._share_tags_with_relatives()

    # ---- shape of a type

    def leaves(self, node: Node) -> tuple[Node, ...]:
        """The alternatives of a type with aliases followed; classes stay names."""
        found: dict[Node, None] = {}
        for member in alternatives(node):
            found.update(dict.fromkeys(self._follow(member)))
        return tuple(found)

    def _follow(self, node: Node) -> tuple[Node, ...]:
        if isinstance(node, Name):
            fact = self._facts.types.get(node.text)
            if fact is not None and fact.type is not None:
                return self.leaves(parse(fact.type))
        if isinstance(node, Generic):
            fact = self._facts.types.get(node.base)
            if fact is not None:
                return (Name(node.base),) if fact.is_class else self.leaves(parse(fact.type or ""))
        return (node,)

    def models(self, node: Node) -> list[str]:
        """Keys of the models among the alternatives of a type."""
        keys = (leaf.text for leaf in self.leaves(node) if isinstance(leaf, Name))
        return [key for key in keys if key in self._facts.types and self._facts.types[key].kind == "model"]

    def literal_values(self, node: Node) -> tuple[str, ...] | None:
        """The values of a closed list of strings, or None for any other type."""
        values: list[str] = []
        for leaf in self.leaves(node):
            if isinstance(leaf, Values):
                values += [str(ast.literal_eval(value)) for value in leaf.values]
            elif leaf != NONE:
                return None
        return tuple(values) or None

    # ---- tags

    def _all_unions(self) -> Iterator[tuple[Node, str | None]]:
        for fact in self._facts.types.values():
            if fact.type is not None:
                for node in _union_nodes(parse(fact.type)):
                    yield node, fact.discriminator
            elif fact.kind == "model":
                for field in fact.fields:
                    for node in _union_nodes(parse(field.type)):
                        yield node, None

    def _find_tags(self) -> None:
        for node, discriminator in self._all_unions():
            models = self.models(node)
            if len(models) < 2:
                continue
            tags = self.tags_of(models, discriminator)
            if tags is None or self.shared_values(tags):
                continue
            for key, tag in tags.items():
                self.tags.setdefault(key, tag)

    def tags_of(self, models: list[str], discriminator: str | None = None) -> dict[str, Tag] | None:
        """The tag of each model by the first property that all of them carry, or None."""
        for field in (discriminator,) if discriminator else TAG_CANDIDATES:
            values = {key: self._tag_values(key, field) for key in models}
            tags = {key: Tag(field, found) for key, found in values.items() if found is not None}
            if len(tags) == len(models):
                return tags
        return None

    def _tag_values(self, key: str, name: str) -> tuple[str, ...] | None:
        field = self._facts.all_fields(key).get(name)
        return None if field is None else self.literal_values(parse(field.type))

    @staticmethod
    def shared_values(tags: dict[str, Tag]) -> bool:
        """Whether two models answer to the same value."""
        values = [value for tag in tags.values() for value in tag.values]
        return len(values) != len(set(values))

    def _share_tags_with_relatives(self) -> None:
        # A tagged class cannot inherit its tag property as a plain field, so base classes carry the tag too, and
        # subclasses repeat it, so that every class statement tells the whole story.
        parents = [(key, base) for key, fact in self._facts.types.items() for base in fact.bases]
        changed = True
        while changed:
            changed = False
            for key, base in parents:
                for known, other in ((key, base), (base, key)):
                    if known in self.tags and other not in self.tags and self._facts.types[other].kind == "model":
                        field = self.tags[known].field
                        values = self._tag_values(other, field)
                        if values is not None:
                            self.tags[other] = Tag(field, values)
                            changed = True

    def closes_strings(self, key: str) -> bool:
        """Whether an alias has a closed list of strings in it, which fields of answers must not hold servers to."""
        fact = self._facts.types[key]
        if fact.is_class:
            return False
        parts = list(walk(parse(fact.type or "")))
        if any(isinstance(part, Values) for part in parts):
            return True
        return any(name in self._facts.types and self.closes_strings(name) for part in parts for name in _name_of(part))

    # ---- what one decoder pass can express

    def decodable(self, node: Node) -> bool:
        """Whether one decoder pass can tell the alternatives of the type, and of all types inside it, apart."""
        return self._decodable(node)

    @cache  # noqa: B019  one instance lives as long as the program
    def _decodable(self, node: Node) -> bool:
        leaves = self.leaves(node)
        shapes = [self._shape(leaf) for leaf in leaves if leaf != NONE]
        if len(leaves) > 1 and "anything" in shapes and "model" in shapes:
            return False
        if shapes.count("array") > 1 or shapes.count("dictionary") > ("model" not in shapes) or "params" in shapes:
            return False
        models = self.models(node)
        if len(models) > 1 and not self._tagged_apart(models):
            return False
        return all(
            self._decodable(argument) for leaf in leaves if isinstance(leaf, Generic) for argument in leaf.arguments
        )

    def _tagged_apart(self, models: list[str]) -> bool:
        tags = {key: self.tags[key] for key in models if key in self.tags}
        one_field = len({tag.field for tag in tags.values()}) == 1
        return len(tags) == len(models) and one_field and not self.shared_values(tags)

    def _shape(self, leaf: Node) -> str:
        if isinstance(leaf, Values):
            return "string"
        if isinstance(leaf, Generic):
            if leaf.base in self._facts.types:
                return self._class_shape(self._facts.types[leaf.base])
            return "dictionary" if leaf.base == "dict" else "array"
        if isinstance(leaf, Name):
            if leaf.text in self._facts.types:
                return self._class_shape(self._facts.types[leaf.text])
            return "string" if leaf.text in _STRINGS else "anything" if leaf.text in _ANYTHING else "number"
        raise TypeError(leaf)

    @staticmethod
    def _class_shape(fact: TypeFact) -> str:
        return "model" if fact.kind == "model" else "params"


def _name_of(node: Node) -> tuple[str, ...]:
    return (node.text,) if isinstance(node, Name) else (node.base,) if isinstance(node, Generic) else ()


def _union_nodes(node: Node) -> Iterator[Alternatives]:
    for part in walk(node):
        if isinstance(part, Alternatives):
            yield part
