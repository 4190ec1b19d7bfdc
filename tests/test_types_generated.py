"""The generated files as files: fresh, marked, and free of text from elsewhere."""

from __future__ import annotations

import ast
import io
import tokenize
from pathlib import Path

import pytest

import gen_types
from extract import naming
from typegen import facts

ROOT = Path(__file__).resolve().parent.parent
TYPES = ROOT / "openai_async" / "types"
GENERATED = sorted(path for path in TYPES.rglob("*.py") if path.name not in gen_types.KEPT)


def test_the_files_are_what_the_generator_makes() -> None:
    """Rendering in memory gives exactly the committed set of files and their whole text."""
    assert gen_types.compare(gen_types.render(facts.load(gen_types.FACTS)), TYPES) == []


def test_the_check_command_agrees(capsys: pytest.CaptureFixture[str]) -> None:
    """`gen_types.py --check` ends with status 0 and says nothing when all is fresh."""
    assert gen_types.main(["--check"]) == 0
    assert capsys.readouterr().err == ""


def test_the_names_in_the_facts_are_those_the_rules_give() -> None:
    """Unique names follow from the types alone, given the names that exist."""
    loaded = facts.load(gen_types.FACTS)
    types = {key: {"kind": fact.kind, "public": fact.public} for key, fact in loaded.types.items()}
    names: naming.Names = {}
    for fact in loaded.types.values():
        names.setdefault(fact.area, {}).setdefault(fact.family, {})[fact.name] = fact.key
    assert naming.assign(types, names) == names


def test_both_fact_files_are_of_one_release() -> None:
    """The four fact files were extracted together."""
    import json

    releases = {path.name: json.loads(path.read_text())["release"] for path in gen_types.FACTS.glob("*.json")}
    assert releases.keys() == {"types.json", "names.json", "operations.json", "exports.json"}
    assert len(set(releases.values())) == 1


@pytest.mark.parametrize("path", GENERATED, ids=lambda path: str(path.relative_to(TYPES)))
def test_a_file_carries_its_mark_and_no_foreign_text(path: Path) -> None:
    """The first two lines name the tool and the command; there are no other comments, and no docstrings of classes."""
    text = path.read_text()
    first, second = text.splitlines()[:2]
    assert first.startswith("# Made by tools/gen_types.py from the API facts in tools/api")
    assert second == "# To make it again: python tools/gen_types.py"
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    comments = [token.string for token in tokens if token.type == tokenize.COMMENT][2:]
    assert [c for c in comments if not c.startswith(("# type: ignore[", "# pyright: ignore["))] == []
    assert [
        node.name for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef) and ast.get_docstring(node)
    ] == []
