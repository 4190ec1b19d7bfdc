"""Import paths of the socket APIs: what the official package has in one module is found there, whatever side it is."""

from __future__ import annotations

import importlib
import inspect
import subprocess
import sys
from typing import Any

import pytest

from endpoints import FACTS
from openai_async._connection import AsyncConnection, ConnectionResource
from openai_async.sync import _connection as sync

PATHS: dict[str, Any] = {
    one["module"].replace("openai.", "openai_async.", 1): one for one in FACTS["websockets"].values()
}
BASES: dict[str, tuple[type, type]] = {
    "Connection": (AsyncConnection, sync.Connection),
    "Resource": (ConnectionResource, sync.ConnectionResource),
}


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
