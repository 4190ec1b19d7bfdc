"""The raw and streamed views of the resources: what checkers are told, against what is there when a program runs."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from clients import SyncCaller
from endpoints import ENDPOINTS, FACTS, Shared, accept, least, shared, values_of
from openai_async import APIResponse, AsyncAPIResponse, AsyncOpenAI, LegacyAPIResponse, OpenAI, sync

__all__ = ["shared"]  # a fixture

ROOT = Path(__file__).parent.parent
CLIENTS: dict[str, Any] = {"async": AsyncOpenAI, "sync": OpenAI}
FOLDERS = {"async": ROOT / "openai_async/resources", "sync": ROOT / "openai_async/sync/resources"}
RESPONSES: dict[str, tuple[Any, Any]] = {
    "async": (LegacyAPIResponse, AsyncAPIResponse),
    "sync": (sync.LegacyAPIResponse, APIResponse),
}
VIEWS = {"Raw": "with_raw_response", "Streamed": "with_streaming_response"}
HELPERS = {helper["path"] for helper in FACTS["helpers"]} | {"beta.chat.completions.stream"}  # that of chat


def stated(folder: Path, name: str, place: str = "") -> Iterator[str]:
    """Paths of the methods that the view `name` in the stub of `folder` has, those of views below it included."""
    tree = ast.parse((folder / "_views.pyi").read_text(encoding="utf-8"))
    homes = {
        alias.name: folder.joinpath(*[".."] * (node.level - 1), *node.module.split(".")[:-1])
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module and node.module.endswith("_views")
        for alias in node.names
    }
    [view] = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name]
    for member in view.body:
        if isinstance(member, ast.Assign):
            yield place + ast.unparse(member.targets[0])
        elif isinstance(member, ast.FunctionDef):
            below = ast.unparse(member.returns or member)
            yield from stated(homes.get(below, folder), below, f"{place}{member.name}.")


def found(view: Any, place: str = "") -> Iterator[str]:
    """Paths of the methods that a view has when a program runs, those of views below it included."""
    for name in dir(view):
        if not name.startswith("_") and name not in VIEWS.values():
            member = getattr(view, name)
            if callable(member):
                yield place + name
            else:
                yield from found(member, f"{place}{name}.")


@pytest.mark.parametrize("side", CLIENTS)
@pytest.mark.parametrize("view", VIEWS)
def test_a_view_has_the_methods_that_its_types_state(side: str, view: str) -> None:
    """All are there at run time, and all that are there are stated but helpers, which have no one answer of theirs."""
    there = set(found(getattr(CLIENTS[side](api_key="sk-test"), VIEWS[view])))
    types = set(stated(FOLDERS[side], f"{view}Root"))
    assert "chat.completions.create" in types
    assert types <= there
    assert there - types <= HELPERS


@pytest.mark.parametrize("view", VIEWS)
def test_a_resource_gives_the_view_that_the_client_gives(view: str) -> None:
    """The views of each resource on its own are those that hang below the view of the client."""
    client = OpenAI(api_key="sk-test")
    assert set(found(getattr(client.chat, VIEWS[view]))) >= {"completions.create", "completions.messages.list"}
    below = getattr(client, VIEWS[view]).responses
    assert set(found(getattr(client.responses, VIEWS[view]))) == set(found(below))


STATED = set(stated(FOLDERS["async"], "RawRoot"))


def test_every_method_has_views() -> None:
    """No endpoint is left out."""
    assert {endpoint["path"] for endpoint in FACTS["endpoints"]} <= STATED


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_the_views_of_a_method_give_its_response(endpoint: dict[str, Any], shared: Shared) -> None:
    """The raw view gives a response, the streamed one a block with a response; each parses to the method's result."""
    raw_class, streamed_class = RESPONSES["sync" if isinstance(shared.caller, SyncCaller) else "async"]
    values = values_of(least(endpoint))
    plain = shared.call(endpoint, values)
    accept(shared.server, endpoint)
    raw: Any = shared.run(shared.method(endpoint, "with_raw_response")(**values))
    assert raw.__class__ is raw_class
    assert raw.headers["X-Request-ID"] == raw.request_id == "req_1"
    result = shared.caller.call(raw.parse)
    assert result.__class__ is plain.__class__
    shared.finish(result)
    accept(shared.server, endpoint)
    with shared.caller.inside(shared.method(endpoint, "with_streaming_response")(**values)) as streamed:
        assert streamed.__class__ is streamed_class
        assert streamed.headers["X-Request-ID"] == "req_1"
        result = shared.caller.run(streamed.parse())
        assert result.__class__ is plain.__class__
        shared.finish(result)


STREAMS: dict[str, dict[str, Any]] = {
    "chat.completions.stream": {"model": "gpt-4o", "messages": []},
    "responses.stream": {"model": "gpt-4o", "input": "hello"},
    "beta.threads.create_and_run_stream": {"assistant_id": "asst_1"},
    "beta.threads.runs.stream": {"thread_id": "thread_1", "assistant_id": "asst_1"},
    "beta.threads.runs.create_and_stream": {"thread_id": "thread_1", "assistant_id": "asst_1"},
    "beta.threads.runs.submit_tool_outputs_stream": {"thread_id": "t", "run_id": "run_1", "tool_outputs": []},
}


@pytest.mark.filterwarnings("ignore:.*superseded:DeprecationWarning")
@pytest.mark.parametrize("path", STREAMS)
@pytest.mark.parametrize("view", VIEWS.values())
def test_a_helper_that_tells_events_has_no_views(path: str, view: str, shared: Shared) -> None:
    """It says so before anything is sent, and names what gives a response."""
    sent = len(shared.server.requests)
    method: Any = attrgetter(path)(getattr(shared.caller.client, view))
    with pytest.raises(TypeError, match=r"call it on the client itself, or `create` with stream=True"):
        shared.caller.call(method, **STREAMS[path])
    assert len(shared.server.requests) == sent
