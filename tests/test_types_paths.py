"""Import paths of types: every public and every deep path of the official package, served lazily from one table."""

from __future__ import annotations

import importlib
import json
import pickle
import subprocess
import sys
import types as python_types
from pathlib import Path
from typing import Any

import pytest

from openai_async import types
from openai_async.types._aliases import MODULES

ROOT = Path(__file__).resolve().parent.parent
FACTS: dict[str, dict[str, Any]] = json.loads((ROOT / "tools" / "api" / "types.json").read_text())["types"]
NAMES: dict[str, dict[str, dict[str, str]]] = json.loads((ROOT / "tools" / "api" / "names.json").read_text())["names"]
HOMES = {
    key: (f"openai_async.types.{'params.' if family == 'params' else ''}{area}", name)
    for area, families in NAMES.items()
    for family, members in families.items()
    for name, key in members.items()
}


def fresh_python(code: str) -> str:
    """What `code` prints in an interpreter of its own."""
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


def test_every_deep_path_gives_the_class_of_its_area() -> None:
    """The module a type has in the official package can be imported, and holds the one class of that type."""
    wrong: list[str] = []
    for key in FACTS:
        module, _, name = key.rpartition(".")
        home, there = HOMES[key]
        found = getattr(importlib.import_module(f"openai_async.types.{module}"), name)
        if found is not getattr(importlib.import_module(home), there):
            wrong.append(key)
    assert len(FACTS) > 5000
    assert wrong == []


def test_every_public_path_gives_the_same_object_as_the_deep_path() -> None:
    """Packages export what the official packages export."""
    wrong: list[str] = []
    count = 0
    for key, fact in FACTS.items():
        home, there = HOMES[key]
        for package in fact.get("public", ()):
            count += 1
            module = importlib.import_module(f"openai_async.types.{package}".rstrip("."))
            name = key.rpartition(".")[2]
            if getattr(module, name) != getattr(importlib.import_module(home), there) or name not in dir(module):
                wrong.append(f"{package}.{name}")
    assert count > 1700
    assert wrong == []


def test_every_module_can_be_imported_alone() -> None:
    """No generated module needs another one to be imported first."""
    modules = sorted(
        {module for module, _ in HOMES.values()}
        | {f"openai_async.types.{p}".rstrip(".") for p in MODULES if p in NAMES}
    )
    code = f"""
import importlib, sys
for name in {modules!r}:
    for loaded in [m for m in sys.modules if m.startswith("openai_async.types")]:
        del sys.modules[loaded]
    importlib.import_module(name)
"""
    fresh_python(code)


def test_a_from_import_of_a_deep_path_works_in_a_fresh_interpreter() -> None:
    """Deep paths need nothing but the import statement users write today."""
    code = "from openai_async.types.beta.threads.runs.run_step import RunStep; print(RunStep.__module__)"
    assert fresh_python(code) == "openai_async.types.beta_assistants"


def test_modules_are_reached_as_attributes_too() -> None:
    """`types.chat.chat_completion.Choice` works after importing `types` alone."""
    code = "from openai_async import types; print(types.chat.chat_completion.Choice.__name__)"
    assert fresh_python(code) == "ChatCompletionChoice"


def test_a_star_import_takes_the_names_of_a_deep_module() -> None:
    """A deep module lists its names, so a star import takes them."""
    namespace: dict[str, Any] = {}
    exec("from openai_async.types.chat.chat_completion import *", namespace)
    assert {"ChatCompletion", "Choice", "ChoiceLogprobs"} <= namespace.keys()


@pytest.mark.parametrize(
    ("area", "unwanted"),
    [
        ("chat", ["responses", "beta", "realtime", "params", "_aliases"]),
        ("embeddings", ["chat", "responses", "_aliases"]),
        ("responses", ["chat", "beta_responses", "realtime", "params", "_aliases"]),
        ("realtime", ["chat", "beta_realtime", "params", "_aliases"]),
    ],
)
def test_an_area_does_not_load_unrelated_areas(area: str, unwanted: list[str]) -> None:
    """Importing one area leaves large areas, request types and the table of paths alone."""
    loaded = fresh_python(f"import openai_async.types.{area}, sys; print(*sys.modules)").split()
    assert [name for name in unwanted if f"openai_async.types.{name}" in loaded] == []


def test_importing_types_loads_no_area() -> None:
    """The package itself is nearly free."""
    loaded = fresh_python("import openai_async.types, sys; print(*sys.modules)").split()
    assert [name for name in loaded if name.startswith("openai_async.types.")] == ["openai_async.types._lazy"]


def test_classes_carry_their_area_as_module() -> None:
    """Classes are found again by the module and the name they carry, so their objects can be pickled."""
    wrong = [
        key
        for key, (home, there) in HOMES.items()
        if FACTS[key]["kind"] in ("model", "dataclass")
        for cls in [getattr(importlib.import_module(home), there)]
        if (cls.__module__, cls.__qualname__) != (home, there)
    ]
    assert wrong == []
    event = types.ReconnectingEvent(1, 2, 0.5, 1006, {}, {})
    assert pickle.loads(pickle.dumps(event)) == event


@pytest.mark.parametrize("path", ["Nothing", "nothing", "chat.Nothing", "chat.nothing", "chat.chat_completion.Nothing"])
def test_an_unknown_name_is_an_attribute_error(path: str) -> None:
    """A misspelt name fails as in any module, and says which module."""
    module, _, name = path.rpartition(".")
    found = importlib.import_module(f"openai_async.types.{module}".rstrip("."))
    with pytest.raises(AttributeError, match=rf"module '{found.__name__}' has no attribute '{name}'"):
        getattr(found, name)


def test_an_unknown_module_is_an_import_error() -> None:
    """The finder leaves paths it does not know to the import system."""
    with pytest.raises(ModuleNotFoundError, match=r"openai_async\.types\.chat\.nothing"):
        importlib.import_module("openai_async.types.chat.nothing")


def test_a_deep_module_is_an_ordinary_module() -> None:
    """A deep module has a spec, a listing and the type of a module."""
    module = importlib.import_module("openai_async.types.chat.chat_completion_chunk")
    assert isinstance(module, python_types.ModuleType)
    assert module.__spec__ is not None
    assert {"ChatCompletionChunk", "ChoiceDelta"} <= set(dir(module))
