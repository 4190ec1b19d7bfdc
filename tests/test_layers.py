"""The house: which module may import which, and what importing the package costs."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "openai_async"

# From the ground up: a module imports from its own layer and those before it. A name is a pattern below the package.
LAYERS: dict[str, str] = {
    "words": (
        "_version _import_paths _types _http _exceptions _log _hooks _timing _http_options _httpx_options "
        "_official_names _url"
    ),
    "protocol": (
        "_json _model _model_* _sse _query _multipart _retry _retry_tenacity _deadline _accumulate _accumulate.* "
        "_webhook_signature _answer _stream_shape _embeddings _shapes _shape_reader _json_schema _output_type "
        "_partial _tools"
    ),
    "types": "types types.*",
    "values of a call": "_call _exchange _time_limit _daemon_threads _credentials _cached_token",
    "I/O": (
        "_binary _tls _proxy _sockets _files _download _http_protocol _foreign_errors _payload _transport "
        "_transport_timing _response_head _response _event_body _event_feed _streaming "
        "_websocket _websocket_channel _websocket_options"
    ),
    "engine": "_request _repeating _engine",
    "API": (
        "_required _call_options _resource _pagination _polling _uploads _agent_* _parsing _tool_loop "
        "_growing _helper_event _event_stream "
        "_chat_events _chat_stream _response_events _response_stream "
        "_reconnection _connection_queue _connection_events _reconnecting_socket _connection _connection_audio "
        "_assistant_events _assistant_stream _webhook_event resources resources.*"
    ),
    "identities": "auth auth.*",
    "clients": "_base_client _client azure",
    "sync": "sync sync.*",
    "front": "__init__ streaming pagination _legacy_response _models lib lib.*",
    "beside": "testing testing.* cli cli.* __main__",
}


# Imports inside functions that point back. Each must still be there.
POINTS_BACK = {
    # `view` chooses the class of a result when it is called for the first time; these classes give views of their own.
    "sync._view": {"sync._pagination", "sync._response", "sync._streaming"},
}


def modules() -> dict[str, Path]:
    """Every module of the package by its name below it."""
    found: dict[str, Path] = {}
    for path in sorted((ROOT / PACKAGE).rglob("*.py")):
        parts = path.relative_to(ROOT / PACKAGE).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)
        found[name] = path
    return found


MODULES = modules()


def layers_of(name: str) -> list[int]:
    """Positions of the layers whose patterns fit a module."""
    return [
        position
        for position, patterns in enumerate(LAYERS.values())
        if any(fnmatchcase(name, pattern) for pattern in patterns.split())
    ]


@cache
def imports(name: str) -> frozenset[str]:
    """The modules of the package that `name` imports at run time, at once or later inside a function."""
    path = MODULES[name]
    parts = [] if name == "__init__" else name.split(".")
    package = [PACKAGE, *(parts if path.name == "__init__.py" else parts[:-1])]
    found: set[str] = set()
    for node in _run_time_nodes(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            found.update(f"{module}.{alias.name}" for alias in node.names)
    return frozenset(target for text in found if (target := _module_of(text)) is not None) - {name}


def _run_time_nodes(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in (test := ast.unparse(child.test)):
            for other in child.body if test.startswith("not ") else child.orelse:
                yield from _run_time_nodes(other)
        else:
            yield from _run_time_nodes(child)


def _module_of(text: str) -> str | None:
    """The module of the package that a dotted name is or belongs to; None for other packages."""
    first, *rest = text.split(".")
    if first != PACKAGE:
        return None
    while rest and ".".join(rest) not in MODULES:
        rest.pop()
    return ".".join(rest) or "__init__"


def fresh(code: str) -> str:
    """What a fresh interpreter, with warnings as errors, prints for `code`."""
    command = [sys.executable, "-W", "error", "-c", textwrap.dedent(code)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_module_has_one_layer() -> None:
    """A new module is put in its place before it is used."""
    assert {name: len(layers_of(name)) for name in MODULES if len(layers_of(name)) != 1} == {}


def test_imports_run_one_way() -> None:
    """No module imports from a layer above its own."""
    upward = [
        f"{name} ({list(LAYERS)[own]}) imports {target} ({list(LAYERS)[other]})"
        for name in MODULES
        for target in imports(name)
        for own in layers_of(name)
        for other in layers_of(target)
        if other > own
    ]
    assert upward == []


def test_imports_make_no_circle() -> None:
    """Modules of a layer do not need each other, not even by imports inside functions; known cases are listed."""
    assert {name: targets - imports(name) for name, targets in POINTS_BACK.items() if targets - imports(name)} == {}
    # Generated areas of types name each other's classes in annotations and import each other when these are read.
    graph = {name: imports(name) - POINTS_BACK.get(name, set()) for name in MODULES if not name.startswith("types")}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


def test_nothing_async_imports_the_sync_side() -> None:
    """The sync facade is a view: of the modules below it, not one knows it."""
    sync = list(LAYERS).index("sync")
    knows = {name for name in MODULES if any(layers_of(target) == [sync] for target in imports(name))}
    assert {name for name in knows if layers_of(name) < [sync]} == set()


def test_protocol_modules_do_no_io() -> None:
    """Words and protocol import neither asyncio nor a library that opens sockets."""
    names = [name for name in MODULES if layers_of(name) in ([0], [1])]
    forbidden = {"aiohttp", "anyio", "asyncio", "socket", "websockets"}
    found = {name: _foreign(name) & forbidden for name in names}
    assert {name: bad for name, bad in found.items() if bad} == {}


def _foreign(name: str) -> set[str]:
    tree = ast.parse(MODULES[name].read_text(encoding="utf-8"))
    plain = {alias.name for node in _run_time_nodes(tree) if isinstance(node, ast.Import) for alias in node.names}
    named = {node.module or "" for node in _run_time_nodes(tree) if isinstance(node, ast.ImportFrom) if not node.level}
    return {text.partition(".")[0] for text in plain | named}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks, to start from an interpreter without the package each time")
def test_each_module_can_be_imported_alone() -> None:
    """Every module can be the first that is imported, without a warning."""
    # Types have a test of their own, and the sync resources are made from the async ones, line by line.
    left_out = ("__main__", "types.", "sync.resources.")
    names = [f"{PACKAGE}.{name}".removesuffix(".__init__") for name in MODULES if not name.startswith(left_out)]
    failed = fresh(
        f"""
        import importlib, os, sys, traceback
        import aiohttp, msgspec, rich.progress  # what is not ours may as well be there
        for name in {names!r}:
            child = os.fork()
            if child:
                if os.waitpid(child, 0)[1]:
                    print(name)
                continue
            try:
                importlib.import_module(name)
            except BaseException:
                traceback.print_exc(file=sys.stdout)
                sys.stdout.flush()
                os._exit(1)
            os._exit(0)
        """
    )
    assert failed == ""


HEAVY = ["aiohttp", "anyio", "numpy", "pydantic", "tenacity", "websockets"]


def test_importing_the_package_loads_next_to_nothing() -> None:
    """`import openai_async` loads no network library, no TLS, no type and no endpoint."""
    loaded = fresh(f"import sys, {PACKAGE}; print(*sys.modules)").split()
    assert set(loaded) & {*HEAVY, "asyncio", "msgspec", "ssl"} == set()
    assert [name for name in loaded if name.startswith(f"{PACKAGE}.")] == []


def test_a_client_loads_what_it_uses_when_it_uses_it() -> None:
    """Making a client loads no network library; reaching for an endpoint loads that endpoint's types only."""
    loaded = fresh(
        f"""
        import sys, {PACKAGE}
        client = {PACKAGE}.AsyncOpenAI(api_key="k")
        print(*sys.modules)
        client.models
        print(*sys.modules)
        """
    ).splitlines()
    made, reached = (set(line.split()) for line in loaded)
    assert made & set(HEAVY) == set()
    assert {name for name in made if name.startswith(f"{PACKAGE}.types.")} == set()
    areas = {name for name in reached if name.startswith(f"{PACKAGE}.types.") and "._" not in name}
    assert areas == {f"{PACKAGE}.types.models"}
    assert reached & set(HEAVY) == set()
