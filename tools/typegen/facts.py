"""The facts in `tools/api/`: every type of the API, its area and its unique name.

A *key* is a module path below `openai_async.types`, for example `chat.chat_completion.Choice`; it is also the deep
import path users write. Type texts use the same keys, so they parse as Python expressions.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MODELS = "models"
PARAMS = "params"


@dataclass(frozen=True)
class Field:
    """One member of a model or of a request dictionary; `wire` is the name in JSON where it differs."""

    name: str
    type: str
    required: bool
    wire: str | None = None


@dataclass(frozen=True)
class TypeFact:
    """What is known about one type; `kind` is model, typeddict, dataclass, union, literal or alias."""

    key: str
    kind: str
    area: str
    family: str
    name: str
    public: tuple[str, ...]
    bases: tuple[str, ...]
    fields: tuple[Field, ...]
    type: str | None
    discriminator: str | None
    parameters: tuple[str, ...]
    properties: tuple[str, ...]
    open_values: str | None

    @property
    def simple_name(self) -> str:
        """The name in its deep module, `Choice` for `chat.chat_completion.Choice`."""
        return self.key.rpartition(".")[2]

    @property
    def deep_module(self) -> str:
        """The deep module below `openai_async.types`, `chat.chat_completion` for `chat.chat_completion.Choice`."""
        return self.key.rpartition(".")[0]

    @property
    def home(self) -> tuple[str, str]:
        """The generated module that holds the type, as (area, family)."""
        return self.area, self.family

    @property
    def is_class(self) -> bool:
        return self.type is None


class Facts:
    """All types by key, with look-ups by home module."""

    def __init__(self, types: dict[str, TypeFact], release: str) -> None:
        self.types = types
        self.release = release
        self.homes: dict[tuple[str, str], list[TypeFact]] = {}
        for fact in types.values():
            self.homes.setdefault(fact.home, []).append(fact)
        self.areas = sorted({area for area, _ in self.homes})

    def all_fields(self, key: str) -> dict[str, Field]:
        """The fields of a class by wire name, those of its bases first."""
        fact = self.types[key]
        fields: dict[str, Field] = {}
        for base in fact.bases:
            fields.update(self.all_fields(base))
        fields.update({field.wire or field.name: field for field in fact.fields})
        return fields

    def attribute_names(self, key: str) -> set[str]:
        """Names a class defines, those of its bases included."""
        return {field.name for field in self.all_fields(key).values()}


def load(directory: Path) -> Facts:
    """Read `types.json` and `names.json` from `directory`."""
    data = json.loads((directory / "types.json").read_text())
    names = json.loads((directory / "names.json").read_text())
    return build(data["types"], names["names"], data["release"])


def build(types: dict[str, Any], names: dict[str, Any], release: str) -> Facts:
    """Combine the raw facts with the unique names; a key without a name or a name without a key is an error."""
    homes = {
        key: (area, family, name)
        for area, families in names.items()
        for family, members in families.items()
        for name, key in members.items()
    }
    if homes.keys() != types.keys():
        odd = sorted(homes.keys() ^ types.keys())
        raise ValueError(f"types.json and names.json disagree about {odd[:5]}; run tools/extract_api.py")
    facts = {key: _fact(key, raw, *homes[key]) for key, raw in types.items()}
    return Facts(facts, release)


def _fact(key: str, raw: dict[str, Any], area: str, family: str, name: str) -> TypeFact:
    return TypeFact(
        key=key,
        kind=raw["kind"],
        area=area,
        family=family,
        name=name,
        public=tuple(raw.get("public", ())),
        bases=tuple(raw.get("bases", ())),
        fields=tuple(
            Field(field["name"], field["type"], field.get("required", False), field.get("wire"))
            for field in raw.get("fields", ())
        ),
        type=raw.get("type"),
        discriminator=raw.get("discriminator"),
        parameters=tuple(raw.get("parameters", ())),
        properties=tuple(raw.get("properties", ())),
        open_values=raw.get("open_values"),
    )
