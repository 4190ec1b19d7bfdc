"""Writes `openai_async/testing/documented.json`: what the local server answers where nobody wrote an endpoint for it.

    python tools/gen_samples.py [--check]

For each verb and path of the API facts the file says what the documented answer is: a sample of its type, a page of
two, bytes, or nothing; and where the variable parts of the path return in it. The samples come from the facts and not
from the generated types, so that each can test the other.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from pathlib import Path
from typing import Any

from generation import run
from typegen import facts
from typegen.expressions import NONE, Alternatives, Generic, Name, Node, Values, alternatives, parse
from typegen.facts import Facts, Field
from typegen.unions import Unions

API = Path(__file__).parent / "api"
TARGET = Path("testing/documented.json")
EPOCH = 1_750_000_000  # as on the local server
DEPTH = 3  # below it lists and dictionaries are empty
# What answers take depends on a parameter; the usual one.
DYNAMIC = {
    "audio.transcriptions.create": "audio.transcription.Transcription",
    "audio.translations.create": "audio.translation.Translation",
}
RESPONSE = re.compile(r"(?:Create|List|Retrieve|Update)?Response$")  # at the end of a class name it says nothing
TEXTS = {
    "email": "ada@example.com",
    "url": "https://example.com/",
    "timezone": "UTC",
}


class Sampler:
    """Samples of types: every field that must be there, and at the top the plain ones that may."""

    def __init__(self, found: Facts) -> None:
        self._facts = found
        self._unions = Unions(found)

    def of(self, key: str) -> Any:
        """A sample of the type `key`."""
        return self._value(Name(key), "value", 0)

    def members(self, key: str) -> list[str]:
        """The models that a union of the facts consists of."""
        return self._unions.models(Name(key))

    def echoes(self, key: str) -> set[str]:
        """The names of the fields of text that `key` has."""
        models = self._unions.models(Name(key))
        fields = self._facts.all_fields(models[0]) if models else {}
        return {name for name, field in fields.items() if Name("str") in alternatives(parse(field.type))}

    def _value(self, node: Node, name: str, depth: int) -> Any:
        if isinstance(node, Values):
            return ast.literal_eval(node.values[0])
        if isinstance(node, Alternatives):
            return self._value(_chosen(node), name, depth)
        if isinstance(node, Generic) and node.base in ("dict", "list"):
            if node.base == "dict" or depth >= DEPTH:
                return {} if node.base == "dict" else []
            return [self._value(node.arguments[-1], name.removesuffix("s"), depth)]
        key = node.text if isinstance(node, Name) else node.base
        fact = self._facts.types.get(key)
        if fact is None:
            return _plain(key, name)
        return self._value(parse(fact.type), name, depth) if fact.type else self._object(key, depth)

    def _object(self, key: str, depth: int) -> dict[str, Any]:
        fields = self._facts.all_fields(key)
        wanted = {name: field for name, field in fields.items() if field.required or (depth == 0 and _is_plain(field))}
        sample = {name: self._field(name, field, depth) for name, field in wanted.items()}
        if sample.get("id") == "id":
            sample["id"] = f"{_snake(RESPONSE.sub('', key.rpartition('.')[2]))}_1"
        return sample

    def _field(self, name: str, field: Field, depth: int) -> Any:
        node = parse(field.type)
        if name in ("next", "next_page") and NONE in alternatives(node):
            return None
        return self._value(node, name, depth + 1)


def _chosen(node: Alternatives) -> Node:
    """The member of a union to take: known values first, as a model a field is open to takes any."""
    listed = [member for member in node.members if isinstance(member, Values)]
    return listed[0] if listed else next(member for member in node.members if member != NONE)


def _is_plain(field: Field) -> bool:
    members = alternatives(parse(field.type))
    return all(isinstance(member, Values) or member in (NONE, Name("str"), Name("int")) for member in members)


def _plain(kind: str, name: str) -> Any:
    if kind == "str":
        if name.endswith("_at"):
            return "2025-06-15T15:06:40Z"
        return next((text for part, text in TEXTS.items() if part in name), name)
    if kind == "int":
        return EPOCH if name.endswith(("_at", "_time")) or name == "created" else 1
    others: dict[str, Any] = {"float": 0.5, "bool": name != "has_more", "object": {}}
    return others[kind]


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _key(response: dict[str, Any]) -> str:
    return str(response.get("path", "")).removeprefix("openai.types.")


class Samples:
    """The content of the file."""

    def __init__(self, sampler: Sampler, endpoints: list[dict[str, Any]]) -> None:
        self._sampler = sampler
        # Of two methods with one address, the one that lists: what it answers suits the other as well.
        ordered = sorted(endpoints, key=lambda each: each["response"]["kind"] == "page")
        self._endpoints = {f"{each['http']} {each['url'].partition('?')[0]}": each for each in ordered}
        self.shapes: dict[str, Any] = {}
        self.routes: dict[str, Any] = {}

    def render(self) -> str:
        for route, endpoint in sorted(self._endpoints.items()):
            self.routes[route] = self._answer(route, endpoint)
        return _lines({"shapes": dict(sorted(self.shapes.items())), "routes": self.routes})

    def _answer(self, route: str, endpoint: dict[str, Any]) -> dict[str, Any]:
        response: dict[str, Any] = endpoint["response"]
        if response["kind"] == "dynamic":
            response = {"kind": "json", "path": DYNAMIC[endpoint["path"]]}
        answer: dict[str, Any] = {"kind": response["kind"].removesuffix("-union")}
        if response["kind"] == "page":
            answer["page"] = endpoint["page_class"]
            response = response["item"]
        if "path" in response:
            key = answer["shape"] = self._shape(_key(response))
            echo = self._echo(route, key, is_page=answer["kind"] == "page")
            if echo:
                answer["echo"] = echo
        stream = endpoint.get("stream")
        if stream:
            members = self._sampler.members(_key(stream["event"]))
            answer["events"] = [self._shape(member) for member in members]
            answer["always"] = stream["always"]
            answer["done"] = stream["mode"] == "legacy"
        return answer

    def _shape(self, key: str) -> str:
        self.shapes.setdefault(key, self._sampler.of(key))
        return key

    def _echo(self, route: str, key: str, *, is_page: bool) -> dict[str, int]:
        """Field -> place of the variable part of the path that it repeats."""
        names = re.findall(r"{(\w+)}", route)
        fields = self._sampler.echoes(key)
        echo = {name: place for place, name in enumerate(names) if name in fields}
        if names and not is_page and "id" in fields and self._is_about(route, key):
            echo["id"] = len(names) - 1
        return echo

    def _is_about(self, route: str, key: str) -> bool:
        """Whether the answer is the thing that the last variable part of the path names."""
        path = route.partition(" ")[2]
        named = path[: path.rindex("}") + 1]
        if path == named:
            return True
        others = [self._endpoints.get(f"GET {named}"), self._endpoints.get(f"POST {named.rpartition('/')[0]}")]
        return any(each is not None and _key(each["response"]) == key for each in others)


def _lines(content: dict[str, dict[str, Any]]) -> str:
    """JSON with a line for each entry, so that a change shows."""
    blocks: list[str] = []
    for name, entries in content.items():
        lines = [f"{json.dumps(key)}: {json.dumps(value, separators=(',', ':'))}" for key, value in entries.items()]
        blocks.append(f'"{name}": {{\n' + ",\n".join(lines) + "\n}")
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def render(package: Path) -> dict[Path, str]:
    endpoints = json.loads((API / "operations.json").read_text(encoding="utf-8"))["endpoints"]
    return {package / TARGET: Samples(Sampler(facts.load(API)), endpoints).render()}


def present(package: Path) -> set[Path]:
    return {package / TARGET} if (package / TARGET).exists() else set()


def main(argv: list[str] | None = None, package: Path | None = None) -> int:
    return run("gen_samples", render, present, argv, package)


if __name__ == "__main__":
    sys.exit(main())
