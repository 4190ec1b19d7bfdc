"""Every generated model, decoded: from nothing, from a full instance, with new values, as a member of its unions."""

from __future__ import annotations

import ast
import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_async._model import decode
from typegen import expressions, facts
from typegen.expressions import NONE, Generic, Name, Node, Values
from typegen.facts import MODELS, TypeFact
from typegen.modules import module_name
from typegen.unions import Unions

ROOT = Path(__file__).resolve().parent.parent
FACTS = facts.load(ROOT / "tools" / "api")
UNIONS = Unions(FACTS)
MODEL_FACTS = [fact for fact in FACTS.types.values() if fact.kind == "model"]
UNION_FACTS = [
    f
    for f in FACTS.types.values()
    if f.kind == "union" and f.family == MODELS and not f.deep_module.startswith("websocket")
]
PLAIN: dict[str, Any] = {
    "str": "text", "int": 7, "float": 0.5, "bool": True, "object": {"any": [1, None]}, "ContentType": None,
}  # fmt: skip


def python_object(fact: TypeFact) -> Any:
    """The generated class or alias."""
    return getattr(importlib.import_module(module_name(fact.home)), fact.name)


def instance(node: Node, new_values: str | None = None) -> Any:
    """JSON that fits a type: the first member of each union, every field set.

    `new_values` is put in place of every string from a closed list that is not a tag.
    """
    if isinstance(node, Values):
        value = ast.literal_eval(node.values[0])
        return new_values if new_values is not None and isinstance(value, str) else value
    if isinstance(node, Generic) and node.base in ("dict", "list"):
        inner = instance(node.arguments[-1], new_values)
        return {"key": inner} if node.base == "dict" else [inner]
    if isinstance(node, (Name, Generic)):
        name = node.text if isinstance(node, Name) else node.base
        fact = FACTS.types.get(name)
        if fact is None:
            return PLAIN[name.rpartition(".")[2]]
        return instance(expressions.parse(fact.type), new_values) if fact.type else full(fact, new_values)
    return instance(next(member for member in node.members if member != NONE), new_values)


def full(fact: TypeFact, new_values: str | None = None) -> dict[str, Any]:
    """A JSON object with every field of a class."""
    tag = UNIONS.tags.get(fact.key)
    found: dict[str, Any] = {}
    for name, field in FACTS.all_fields(fact.key).items():
        is_tag = tag is not None and tag.field == name
        found[name] = instance(expressions.parse(field.type), None if is_tag else new_values)
    return found


def encoded(value: Any) -> bytes:
    return json.dumps(value).encode()


def failures(cases: Iterator[tuple[str, Any, Any]], *, strict: bool) -> list[str]:
    """What goes wrong when each (name, type, JSON) is decoded and written again."""
    wrong: list[str] = []
    for name, type_, value in cases:
        try:
            back = decode(type_, encoded(value), strict=strict).to_dict()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is reported with its type
            wrong.append(f"{name}: {error!r}"[:300])
        else:
            if back != value:
                wrong.append(f"{name}: {back} != {value}"[:300])
    return wrong


def test_every_model_decodes_an_empty_object() -> None:
    """No field has to be there: servers leave out what they like."""
    wrong: list[str] = []
    for fact in MODEL_FACTS:
        cls = python_object(fact)
        value = decode(cls, b"{}")
        tag = UNIONS.tags.get(fact.key)
        names = {field.name for field in FACTS.all_fields(fact.key).values()} - {tag.field if tag else ""}
        if type(value) is not cls or any(getattr(value, name) is not None for name in names):
            wrong.append(fact.key)
    assert len(MODEL_FACTS) > 2700
    assert wrong == []


def test_every_model_decodes_a_full_instance_exactly() -> None:
    """The documented form of every model fits on the strict path, and is written as it was received."""
    assert failures(((f.key, python_object(f), full(f)) for f in MODEL_FACTS), strict=True) == []


def test_every_closed_list_accepts_new_values() -> None:
    """A value the API adds tomorrow decodes without the slow path."""
    cases = ((fact.key, python_object(fact), full(fact, "a-new-value")) for fact in MODEL_FACTS)
    assert failures(cases, strict=True) == []


def union_members() -> Iterator[tuple[TypeFact, TypeFact, dict[str, Any]]]:
    for fact in UNION_FACTS:
        for key in UNIONS.models(expressions.parse(fact.type or "")):
            member = FACTS.types[key]
            tag = UNIONS.tags.get(key)
            for value in tag.values if tag else ("",):
                yield fact, member, full(member) | ({tag.field: value} if tag else {})


def test_every_member_of_every_union_decodes_to_its_class() -> None:
    """A union gives the class its tag selects, by any of its values; without tags it gives one of its members."""
    wrong: list[str] = []
    for union, member, value in union_members():
        try:
            found = decode(python_object(union), encoded(value))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is reported with its type
            wrong.append(f"{union.key} < {member.key}: {error!r}"[:300])
            continue
        clear = UNIONS.decodable(expressions.parse(union.type or ""))
        members = tuple(python_object(FACTS.types[k]) for k in UNIONS.models(expressions.parse(union.type or "")))
        fits = isinstance(found, python_object(member) if clear else members)
        if not fits or found.to_dict() != value:
            wrong.append(f"{union.key} < {member.key}: {found!r}"[:300])
    assert wrong == []


@pytest.mark.parametrize(
    ("name", "role", "expected"),
    [
        ("responses.response_item.ResponseItem", "assistant", "ResponseOutputMessage"),
        ("responses.response_item.ResponseItem", "user", "ResponseInputMessageItem"),
        ("realtime.conversation_item.ConversationItem", "user", "RealtimeConversationItemUserMessage"),
        ("realtime.conversation_item.ConversationItem", "system", "RealtimeConversationItemSystemMessage"),
        ("realtime.conversation_item.ConversationItem", "assistant", "RealtimeConversationItemAssistantMessage"),
    ],
)
def test_members_that_share_a_tag_are_told_apart_by_the_rest(name: str, role: str, expected: str) -> None:
    """Messages of different roles share the tag `message`; the role decides."""
    type_ = {"user": "input_text", "system": "input_text", "assistant": "output_text"}[role]
    value: dict[str, Any] = {
        "type": "message",
        "id": "m",
        "role": role,
        "status": "completed",
        "content": [{"type": type_, "text": "x"}],
    }
    if expected == "ResponseOutputMessage":
        value["content"] = [{"type": type_, "text": "x", "annotations": []}]
    found = decode(python_object(FACTS.types[name]), encoded(value))
    assert type(found).__name__ == expected


def test_computed_properties_join_the_text_of_messages() -> None:
    """`output_text` skips tool calls, and is empty when there is no output at all."""
    from openai_async.types.responses import Response

    output = [
        {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "Hello "}]},
        {"type": "function_call", "name": "f", "arguments": "{}", "call_id": "1"},
        {
            "type": "message",
            "role": "assistant",
            "content": [{"type": "output_text", "text": "world"}, {"type": "refusal"}],
        },
    ]
    assert decode(Response, encoded({"output": output})).output_text == "Hello world"
    assert decode(Response, b"{}").output_text == ""


def test_a_union_that_cannot_be_told_apart_leaves_its_members_open() -> None:
    """Whatever was decoded before, in a fresh process, a new value of a list is taken by the strict path."""
    code = """
from openai_async._model import decode
from openai_async.types.responses import ParsedResponse, ResponseFunctionToolCall

decode(ParsedResponse, b"{}")
print(decode(ResponseFunctionToolCall, b'{"type": "function_call", "status": "new"}', strict=True).status)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "new\n"
