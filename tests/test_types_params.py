"""Request types at run time: their annotations evaluate, and their keys are those of the facts."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any, get_args

from typing_extensions import get_type_hints, is_typeddict

from openai_async.types import ChatModel
from typegen import facts
from typegen.facts import Field, TypeFact
from typegen.modules import module_name

ROOT = Path(__file__).resolve().parent.parent
FACTS = facts.load(ROOT / "tools" / "api")
PARAMS = [fact for fact in FACTS.types.values() if fact.kind == "typeddict"]


def python_object(fact: TypeFact) -> Any:
    return getattr(importlib.import_module(module_name(fact.home)), fact.name)


def own_and_inherited(fact: TypeFact) -> list[Field]:
    inherited = [field for base in fact.bases for field in own_and_inherited(FACTS.types[base])]
    return [*inherited, *fact.fields]


def test_the_annotations_of_every_request_type_evaluate() -> None:
    """Validators and schema makers can resolve every request type at run time."""
    wrong: list[str] = []
    for fact in PARAMS:
        try:
            get_type_hints(python_object(fact), include_extras=True)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is reported with its type
            wrong.append(f"{fact.key}: {error!r}")
    assert len(PARAMS) > 1500
    assert wrong == []


def test_every_request_type_has_the_keys_of_the_facts() -> None:
    """Each key users write is there, with the wire name beside it where that is a keyword of Python."""
    wrong: list[str] = []
    for fact in PARAMS:
        cls = python_object(fact)
        fields = own_and_inherited(fact)
        names = {field.name for field in fields} | {"async" for field in fields if field.wire == "async"}
        if not is_typeddict(cls) or set(get_type_hints(cls)) != names:
            wrong.append(fact.key)
    assert wrong == []


def test_required_keys_are_known_at_run_time() -> None:
    """The evaluated annotations tell required keys from optional ones."""
    wrong: list[str] = []
    for fact in PARAMS:
        hints = get_type_hints(python_object(fact), include_extras=True)
        required = {name for name, hint in hints.items() if str(hint).startswith(("typing.Required", "typing_ext"))}
        if required != {field.name for field in own_and_inherited(fact) if field.required}:
            wrong.append(fact.key)
    assert wrong == []


def test_lists_of_names_can_be_read() -> None:
    """A model list is a real `Literal`, so programs can show it."""
    assert "gpt-4o" in get_args(ChatModel)


def test_request_facts_are_of_the_release_of_the_types() -> None:
    """Every request type an operation names is among the types."""
    operations = json.loads((ROOT / "tools" / "api" / "operations.json").read_text())
    named = {key for e in operations["endpoints"] for keys in e["params_types"].values() for key in keys}
    assert named - FACTS.types.keys() == set()
