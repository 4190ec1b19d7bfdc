"""Values that fit a JSON schema, made of the words of a text: arguments of tool calls, structured answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import cycle
from typing import Any, cast

from .answers import Object
from .words import topic

__all__ = ["sample"]

_DEPTH = 6  # where a schema that contains itself comes to its end
_NAME = re.compile(r"\b[A-Z][\w'-]*(?: [A-Z][\w'-]*)*")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
# Words that begin with a capital only because they begin a sentence.
_NO_NAMES = frozenset(
    "A Add An And Are As Ask At Book Buy Call Can Check Compare Convert Could Create Define Describe Do Does "  # noqa: SIM905
    "Explain Extract Find Fly For From Get Give Go Hello Hi How I If In Is It List Look Make My Name On Open "
    "Order Plan Play Please Put Read Remind Say Schedule Search Send Set Should Show Spend Start Stop "
    "Summarize Tell The There This To Today Tomorrow Translate Travel Turn Use Visit Was What When Where "
    "Which Who Why Will With Would Write You".split()
)
_DAYS = frozenset(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
_FORMATS = {
    "date": "2025-06-15",
    "date-time": "2025-06-15T15:06:40Z",
    "time": "15:06:40Z",
    "duration": "PT1H",
    "email": "ada@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
}


def sample(schema: Object, text: str) -> Any:
    """A value for `schema`: names, numbers and members of enums that `text` mentions come first."""
    return _Sampler(schema, text).value(schema, 0)


class _Sampler:
    def __init__(self, root: Object, text: str) -> None:
        self._root = root
        self._text = text
        found = list(_names(text))
        self._names = [name for name in found if name not in _DAYS]
        self._next_name = cycle(self._names or [topic(text)])
        self._next_day = cycle([name for name in found if name in _DAYS] or [_FORMATS["date"]])
        self._next_number = cycle(_NUMBER.findall(text) or ["1"])

    def value(self, schema: Object, depth: int, name: str = "") -> Any:
        """A value for `schema`, which stands `depth` levels below the root as the property `name`."""
        schema = self._resolved(schema, depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._member(schema["enum"])
        kind = _kind(schema)
        if kind == "string":
            return self._string(schema, name)
        return self._of_kind(kind, schema, depth)

    def _of_kind(self, kind: str, schema: Object, depth: int) -> Any:
        if kind == "object":
            properties = cast("dict[str, Object]", schema.get("properties", {}))
            return {name: self.value(each, depth + 1, name) for name, each in properties.items()}
        if kind == "array":
            return self._array(schema, depth)
        if kind in ("integer", "number"):
            return self._number(schema, kind)
        return True if kind == "boolean" else None

    def _resolved(self, schema: Object, depth: int) -> Object:
        """`schema` with references followed and one of its alternatives taken: null only at the deepest level."""
        while True:
            alternatives = cast("list[Object] | None", schema.get("anyOf") or schema.get("oneOf"))
            if "$ref" in schema:
                schema = self._referred(schema["$ref"])
            elif alternatives:
                nulls = [each for each in alternatives if each.get("type") == "null"]
                schema = nulls[0] if nulls and depth >= _DEPTH else alternatives[alternatives[0] in nulls]
            elif schema.get("allOf"):
                schema = schema["allOf"][0]
            else:
                return schema

    def _referred(self, reference: str) -> Object:
        target: Any = self._root
        for part in reference.removeprefix("#").split("/")[1:]:
            target = target[part.replace("~1", "/").replace("~0", "~")]
        return cast("Object", target)

    def _member(self, members: list[Any]) -> Any:
        text = self._text.lower()
        return next((each for each in members if isinstance(each, str) and each.lower() in text), members[0])

    def _array(self, schema: Object, depth: int) -> list[Any]:
        items: Object = schema.get("items") or {"type": "string"}
        least, most = schema.get("minItems", 0), schema.get("maxItems", 100)
        if items == {"type": "string"} and least <= len(self._names) and depth < _DEPTH:
            return self._names[:most]
        wanted = min(max(1, least), most) if depth < _DEPTH else least
        return [self.value(items, depth + 1) for _ in range(wanted)]

    def _string(self, schema: Object, name: str) -> str:
        text = _FORMATS.get(schema.get("format", ""))
        if text is None:
            text = next(self._next_day if name in ("date", "day", "when") else self._next_name)
        return text[: schema.get("maxLength")].ljust(schema.get("minLength", 0), ".")

    def _number(self, schema: Object, kind: str) -> float:
        number = float(next(self._next_number))
        least = schema.get("minimum", schema.get("exclusiveMinimum", -1e15) + 1)
        most = schema.get("maximum", schema.get("exclusiveMaximum", 1e15) - 1)
        number = min(max(number, least), most)
        return int(number) if kind == "integer" else number


def _kind(schema: Object) -> str:
    kind: Any = schema.get("type", "object" if "properties" in schema else "string")
    if isinstance(kind, list):
        return next((each for each in cast("list[str]", kind) if each != "null"), "null")
    return cast("str", kind)


def _names(text: str) -> Iterator[str]:
    """The proper names of `text`, as far as capital letters tell."""
    for found in _NAME.finditer(text):
        words = found.group().split()
        while words and words[0].removesuffix("'s") in _NO_NAMES:
            del words[0]
        if words:
            yield " ".join(words).removesuffix("'s")
