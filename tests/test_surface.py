"""The sync resources against the async ones, and both against the facts of the API."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
from functools import cached_property
from typing import Any

import pytest
import typing_extensions

from endpoints import ENDPOINTS, FACTS
from openai_async import resources
from openai_async._resource import AsyncResource
from openai_async.sync._resource import SyncResource

KINDS = {"positional": inspect.Parameter.POSITIONAL_OR_KEYWORD, "keyword": inspect.Parameter.KEYWORD_ONLY}
HELPERS = {helper["path"] for helper in FACTS["helpers"]} - FACTS["websockets"].keys()
OPTIONS = ["extra_headers", "extra_query", "extra_body", "timeout"]


def resource_classes() -> list[type[AsyncResource[Any, Any]]]:
    """Every async resource, from every module."""
    modules = [module.name for module in pkgutil.walk_packages(resources.__path__, resources.__name__ + ".")]
    values = [value for module in modules for value in vars(importlib.import_module(module)).values()]
    types = dict.fromkeys(value for value in values if isinstance(value, type))
    return [found for found in types if issubclass(found, AsyncResource) and found is not AsyncResource]


def counterpart(resource: type[AsyncResource[Any, Any]]) -> type[SyncResource[Any, Any]]:
    module = importlib.import_module(resource.__module__.replace("openai_async.", "openai_async.sync.", 1))
    found: type[SyncResource[Any, Any]] = getattr(module, resource.__name__.removeprefix("Async"))
    assert issubclass(found, SyncResource)
    return found


def public(resource: type) -> dict[str, Any]:
    return {name: value for name, value in vars(resource).items() if not name.startswith("_")}


def mapped(annotation: object) -> object:
    """An annotation of the async side in the words of the sync side."""
    if not isinstance(annotation, str):
        return annotation
    annotation = re.sub(r"AsyncPaginator\[\w+, (.*)\]", r"\1", annotation)
    annotation = re.sub(r"Async(\w*PageT?)\b", r"Sync\1", annotation)
    annotation = re.sub(r"Async(Agent\w+|Tool(Error)?Handler\b)", r"\1", annotation)
    return re.sub(
        r"Async(Stream\[|\w+StreamManager\[|\w+ConnectionManager\b|AssistantEventHandlerT\b)", r"\1", annotation
    )


def shape(function: Any) -> list[tuple[object, ...]]:
    """Names, kinds, defaults and mapped annotations of the parameters, and the mapped result."""
    signature = inspect.signature(function)
    parameters = signature.parameters.values()
    return [
        *((p.name, p.kind, p.default, mapped(p.annotation)) for p in parameters),
        ("return", mapped(signature.return_annotation)),
    ]


def place(resource: type) -> str:
    """The attribute path of a resource, from the client."""
    return resource.__module__.removeprefix(resources.__name__ + ".")


RESOURCES = resource_classes()
METHODS = [
    (resource, name)
    for resource in RESOURCES
    for name, value in public(resource).items()
    if not isinstance(value, (property, cached_property))
]
# The root holds the requests to any address, which are no endpoints of their own.
BUILT = [(resource, name) for resource, name in METHODS if not place(resource).startswith("_")]


def named(methods: list[tuple[type[AsyncResource[Any, Any]], str]]) -> list[Any]:
    return [pytest.param(resource, name, id=f"{place(resource)}.{name}") for resource, name in methods]


@pytest.mark.parametrize("resource", RESOURCES)
def test_both_sides_have_the_same_members(resource: type[AsyncResource[Any, Any]]) -> None:
    """The sync resource has the names of the async one, properties where it has properties, and its words."""
    here, there = public(resource), public(counterpart(resource))
    assert list(there) == list(here)
    for name, value in here.items():
        if isinstance(value, cached_property):
            assert isinstance(there[name], cached_property)
            assert there[name].func.__annotations__["return"] == value.func.__annotations__["return"][len("Async") :]


@pytest.mark.parametrize(("resource", "name"), named(METHODS))
def test_both_sides_of_a_method_have_the_same_signature(resource: type[AsyncResource[Any, Any]], name: str) -> None:
    """Parameters agree in name, order, kind, default and mapped annotation, in each overload too."""
    here, there = public(resource)[name], public(counterpart(resource))[name]
    assert shape(there) == shape(here)
    overloads = [list(map(shape, typing_extensions.get_overloads(function))) for function in (here, there)]
    assert overloads[0] == overloads[1]


@pytest.mark.parametrize(("resource", "name"), named(BUILT))
def test_each_method_says_what_it_does(resource: type[AsyncResource[Any, Any]], name: str) -> None:
    """The docstring of an endpoint ends with the address of the reference; the sync one speaks of nothing async."""
    doc = public(resource)[name].__doc__
    see = re.search(r"\n\s*See https://platform\.openai\.com/docs/api-reference/\S+\.\s*$", doc)
    assert bool(see) == (f"{place(resource)}.{name}" not in HELPERS)
    assert not re.search(r"\b[Aa]sync|\bawait", public(counterpart(resource))[name].__doc__)


FOUND = {(place(resource), resource.__name__): resource for resource in RESOURCES}


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_a_signature_is_that_of_the_api(endpoint: dict[str, Any]) -> None:
    """Parameters have the names, kinds, order and defaults of the facts, and the four options after them."""
    group, _, name = endpoint["path"].rpartition(".")
    method = getattr(FOUND[group, endpoint["class"]], name)
    assert inspect.iscoroutinefunction(inspect.unwrap(method)) == endpoint["async_def"]
    parameters = list(inspect.signature(method).parameters.values())[1:]
    found = [(p.name, p.kind, repr(p.default) if p.default is not p.empty else None) for p in parameters]
    wanted = [(p["name"], KINDS[p["kind"]], p.get("default")) for p in endpoint["parameters"]]
    assert found[: -len(OPTIONS)] == wanted
    assert [name for name, *_ in found[-len(OPTIONS) :]] == OPTIONS


def test_every_method_is_in_the_facts() -> None:
    """No resource has a method that the API has not."""
    known = {(endpoint["class"], endpoint["path"].rpartition(".")[2]) for endpoint in FACTS["endpoints"]}
    helpers = {(helper["class"], helper["path"].rpartition(".")[2]) for helper in FACTS["helpers"]}
    assert {(resource.__name__, name) for resource, name in BUILT} <= known | helpers


@pytest.mark.parametrize("module", sorted({resource.__module__ for resource in RESOURCES}))
def test_a_resource_loads_its_own_types_only(module: str) -> None:
    """Importing a resource loads neither request types nor numpy, nor resources below it, nor the sync side.

    The options of sockets, which are few, lie among the request types, and what prepares files for agents gives a
    part of a request.
    """
    program = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split()) - {"openai_async.types.params.websocket"}
    if module == "openai_async.resources.beta.agents.environments.files":
        loaded.discard("openai_async.types.params.beta_agents")
    assert not {name for name in loaded if name.startswith(("openai_async.types.params.", "openai_async.sync"))}
    assert not {name for name in loaded if name.startswith(module + ".")}
    assert not loaded & {"numpy", "aiohttp", "websockets", "pydantic"}
