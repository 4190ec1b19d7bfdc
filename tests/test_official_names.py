"""Import paths of resources: what the official package has in one module is found there, whatever side it is."""

from __future__ import annotations

import ast
import importlib
import inspect
import subprocess
import sys
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

import openai_async
from endpoints import FACTS
from openai_async import AsyncOpenAI, OpenAI
from openai_async._connection import AsyncConnection, ConnectionResource
from openai_async.resources._root import AsyncRoot
from openai_async.sync import _connection as sync

PATHS: dict[str, Any] = {
    one["module"].replace("openai.", "openai_async.", 1): one for one in FACTS["websockets"].values()
}
BASES: dict[str, tuple[type, type]] = {
    "Connection": (AsyncConnection, sync.Connection),
    "Resource": (ConnectionResource, sync.ConnectionResource),
}

RESOURCES = [pytest.param(resource, id=resource["path"]) for resource in FACTS["resources"]]


def ours(module: str) -> str:
    """The path here of a module of the official package."""
    return module.replace("openai.", "openai_async.", 1)


@pytest.mark.parametrize("resource", RESOURCES)
def test_a_resource_is_where_the_official_package_has_it(resource: dict[str, str]) -> None:
    """Its module, and the folder that is in, hold both classes: those that clients use, so that patches take effect."""
    module = ours(resource["module"])
    asynchronous, sync = AsyncOpenAI(api_key="k"), OpenAI(api_key="k")
    for name, client in ((resource["class"], asynchronous), (resource["sync_class"], sync)):
        used: Any = attrgetter(resource["path"])(client).__class__
        for path in (module, module.rpartition(".")[0]):
            found = importlib.import_module(path)
            assert getattr(found, name) is used
            assert getattr(found, name) is used


@pytest.mark.parametrize("path", sorted({ours(one["module"]) for one in FACTS["resources"]}))
def test_checkers_know_the_same_names(path: str) -> None:
    """A module says to checkers what it hands out: the sync classes and, if it is a folder, all classes below it."""
    module = importlib.import_module(path)
    names = {one[key] for one in FACTS["resources"] if ours(one["module"]) == path for key in ("class", "sync_class")}
    if not hasattr(module, "__file__"):  # it stands for its folder
        path = path.rpartition(".")[0]
        module = importlib.import_module(path)
    inside = (one for one in FACTS["resources"] if ours(one["module"]).rpartition(".")[0] == path)
    names |= {one[key] for one in inside for key in ("class", "sync_class")}
    assert names <= {*module.__all__, *told(module)}


def told(module: Any) -> Iterator[str]:
    """The names that a module imports for others to import, as checkers see it."""
    for node in ast.walk(ast.parse(Path(module.__file__).read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names if alias.asname == alias.name)


def test_all_groups_can_be_imported_from_one_place() -> None:
    """`openai_async.resources` has the groups that a client has, async and sync."""
    resources: Any = importlib.import_module("openai_async.resources")
    groups = [one for one in FACTS["resources"] if "." not in one["path"]]
    assert {*told(resources)} == {one[key] for one in groups for key in ("class", "sync_class")}
    assert len(groups) == len([name for name in vars(AsyncRoot) if name in openai_async.__all__])
    assert {getattr(resources, name).__name__ for name in told(resources)} == {*told(resources)}


def test_a_module_that_stands_for_its_folder_is_no_folder() -> None:
    """It has what its folder has and nothing below it; other names are not found."""
    module = importlib.import_module("openai_async.resources.chat.chat")
    assert module.AsyncCompletions is importlib.import_module("openai_async.resources.chat").AsyncCompletions
    for path in ("resources.chat.chat.chat", "resources.chat.chatt", "resources.resources", "resources.images.images"):
        with pytest.raises(ModuleNotFoundError):
            importlib.import_module(f"openai_async.{path}")


@pytest.mark.parametrize("path", PATHS)
def test_both_sides_are_in_the_module_of_the_official_package(path: str) -> None:
    """Resource, connection and what opens it can be imported from one module, with and without ``Async``."""
    module = importlib.import_module(path)
    socket = PATHS[path]
    for name in (socket["connection_class"], socket["manager_class"]):
        assert name in module.__all__
        plain = name.removeprefix("Async")
        assert getattr(importlib.import_module(path.replace(".resources", ".sync.resources")), plain) is getattr(
            module, plain
        )
    resource = path.rpartition(".")[2].capitalize()
    assert getattr(module, f"Async{resource}").__name__ == f"Async{resource}"
    assert getattr(module, resource).__name__ == resource
    assert issubclass(getattr(module, socket["connection_class"]), AsyncConnection)
    assert issubclass(getattr(module, socket["connection_class"].removeprefix("Async")), sync.Connection)


@pytest.mark.parametrize("path", PATHS)
def test_connections_come_in_pairs(path: str) -> None:
    """Each class of a connection, or of a group of its events, has a sync one with the same members."""
    module = importlib.import_module(path)
    for name in module.__all__:
        here, there = getattr(module, name), getattr(module, name.removeprefix("Async"))
        for ending, (base, counterpart) in BASES.items():
            if inspect.isclass(here) and name.endswith(ending):
                assert issubclass(here, base)
                assert issubclass(there, counterpart)
                assert public(here) == public(there)


def public(kind: type) -> dict[str, Any]:
    """Names of members, with the parameters of those that are methods."""
    found = {name: value for name, value in vars(kind).items() if not name.startswith("_")}
    return {
        name: inspect.signature(value).parameters if inspect.isfunction(value) else type(value)
        for name, value in found.items()
    }


def test_the_sync_side_is_loaded_when_it_is_asked_for() -> None:
    """Importing the module of a connection loads no sync module and no network library."""
    path = "openai_async.resources.realtime.realtime"
    program = f"""
import sys
from {path} import AsyncRealtimeConnection
assert not [name for name in sys.modules if name.startswith(("openai_async.sync", "websockets", "aiohttp"))]
from {path} import Realtime, RealtimeConnection
print(RealtimeConnection.__module__, Realtime.__module__)
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [
        "openai_async.sync.resources.realtime.realtime",
        "openai_async.sync.resources.realtime",
    ]


def test_an_unknown_name_is_an_error() -> None:
    """A name that no module has is an AttributeError that says which, and so is an async name without its beginning."""
    module = importlib.import_module("openai_async.resources.live.sideband")
    for name in ("SidebandConnectionn", "Live", "_private"):
        with pytest.raises(AttributeError, match=f"'openai_async.resources.live.sideband' has no attribute '{name}'"):
            getattr(module, name)
