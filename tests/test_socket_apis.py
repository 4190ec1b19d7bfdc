"""The socket APIs by the facts: where each connects, what each of its methods sends, what each of its events is."""

from __future__ import annotations

import importlib
import inspect
import json
import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from operator import attrgetter
from typing import Any, get_args

import pytest

from endpoints import FACTS, Shared, shared
from openai_async import WebSocketQueueFullError
from openai_async.testing import LocalServer

__all__ = ["shared"]

SOCKETS: dict[str, Any] = FACTS["websockets"]
EVENTS = [
    pytest.param(path, f"{part['attribute']}.{name}", event, id=f"{path[: -len('.connect')]}: {event['event_type']}")
    for path, socket in SOCKETS.items()
    for part in socket["sub_resources"]
    for name, event in part["methods"].items()
]
OPTIONS = {
    "extra_query", "extra_headers", "websocket_connection_options", "on_reconnecting",
    "max_retries", "initial_delay", "max_delay", "max_queue_size",
}  # fmt: skip
KINDS = {"positional": inspect.Parameter.POSITIONAL_OR_KEYWORD, "keyword": inspect.Parameter.KEYWORD_ONLY}


def own_parameters(path: str) -> list[dict[str, Any]]:
    """The parameters of a ``connect`` that the others have not."""
    return [one for one in SOCKETS[path]["connect"]["parameters"] if one["name"] not in OPTIONS]


def arguments(path: str, *, least: bool = False) -> dict[str, Any]:
    """Values for them: for all, or for those without which there is no call."""
    names = [one["name"] for one in own_parameters(path) if one["required"] or not least]
    return {name: True if name == "graceful_close" else f"the {name}/1" for name in names}


def manager(shared: Shared, path: str, values: Mapping[str, Any], **options: Any) -> Any:
    """What ``connect`` gives."""
    return attrgetter(path)(shared.caller.client)(**values, **options)


@contextmanager
def connected(shared: Shared, path: str, events: list[Any], **options: Any) -> Generator[Any]:
    """A connection to a server that sends `events` and then waits."""
    shared.server.clear()
    shared.server.reply(events=events, done=False)
    with shared.caller.inside(manager(shared, path, arguments(path, least=True), **options)) as connection:
        yield connection


def received(server: LocalServer, count: int) -> Any:
    """The events that the server got, once there are `count`."""
    server.wait_for(lambda server: len(server.sockets[-1].received) >= count)
    return server.sockets[-1].received


def server_events(path: str) -> dict[str, type[Any]]:
    """The classes of the events of the server, by their types."""
    module, _, name = SOCKETS[path]["server_event"].rpartition(".")
    union = getattr(importlib.import_module(f"openai_async.types.{module}"), name)
    return {one.__struct_config__.tag: one for one in get_args(union)}


# -- connecting ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("least", [True, False])
@pytest.mark.parametrize("path", SOCKETS)
def test_the_handshake_goes_to_the_address_of_the_api(shared: Shared, path: str, least: bool) -> None:
    """Path and query are those of the API; ids are quoted, and what is not given is left out."""
    shared.server.clear()
    shared.server.reply(events=[], done=False)
    values = arguments(path, least=least)
    with shared.caller.inside(manager(shared, path, values)):
        pass
    [request] = shared.server.requests
    address = f"/v1{SOCKETS[path]['url_suffix'].replace('{session_id}', 'the%20session_id%2F1')}"
    assert request.raw_path.partition("?")[0] == address
    sent = {name: "true" if value is True else value for name, value in values.items() if name != "session_id"}
    assert dict(request.query_items) == sent


_WATCHED = """
import asyncio, json, sys, threading
from operator import attrgetter

imports = {}

class Watch:
    def find_spec(self, name, path=None, target=None):
        imports[name] = threading.current_thread() is threading.main_thread()

sys.meta_path.insert(0, Watch())

async def main(url, path, values):
    from openai_async import AsyncOpenAI

    async with AsyncOpenAI(api_key="sk-test", base_url=url) as client:
        async with attrgetter(path)(client)(**json.loads(values)) as connection:
            assert (await connection.recv()).type == "error"

asyncio.run(main(*sys.argv[1:]))
print(json.dumps(imports))
"""


@pytest.mark.parametrize(
    ("path", "module"),
    [
        ("realtime.connect", "realtime"),
        ("realtime.translations.connect", "realtime"),
        ("beta.realtime.connect", "beta_realtime"),
    ],
)
def test_events_are_imported_beside_the_loop(server: LocalServer, path: str, module: str) -> None:
    """Modules of events are large; other tasks go on while the first connection imports them in a thread."""
    server.reply(events=[{"type": "error", "event_id": "e", "error": {"type": "t", "message": "m"}}], done=False)
    values = json.dumps(arguments(path, least=True))
    command = [sys.executable, "-W", "error", "-c", _WATCHED, server.base_url, path, values]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    on_loop: dict[str, bool] = json.loads(done.stdout)
    names = (f"openai_async.types.{module}", "openai_async._websocket", "websockets")
    assert [on_loop[name] for name in names] == [False] * 3


@pytest.mark.parametrize("path", SOCKETS)
def test_the_handshake_has_the_headers_of_the_client(shared: Shared, path: str) -> None:
    """The key and the client's headers are sent; the earlier realtime interface asks for itself, unless told not to."""
    with connected(shared, path, [], extra_headers={"X-Own": "1"}):
        pass
    headers = shared.server.sockets[-1].headers
    assert headers["authorization"] == "Bearer sk-test"
    assert headers["x-own"] == "1"
    assert headers.get("openai-beta") == ("realtime=v1" if path == "beta.realtime.connect" else None)
    with connected(shared, path, [], extra_headers={"openai-beta": "other"}):
        pass
    assert shared.server.sockets[-1].headers["openai-beta"] == "other"


@pytest.mark.parametrize("path", SOCKETS)
def test_a_query_of_ones_own_wins(shared: Shared, path: str) -> None:
    """What is in `extra_query` replaces what the method would send; lists repeat the key, None is blank."""
    extra = {"model": "another", "tag": ["a", "b"], "flag": True, "blank": None}
    with connected(shared, path, [], extra_query=extra):
        pass
    items = shared.server.requests[-1].query_items
    assert sorted(items) == [("blank", ""), ("flag", "true"), ("model", "another"), ("tag", "a"), ("tag", "b")]


@pytest.mark.parametrize("path", SOCKETS)
def test_the_signature_of_connect_is_that_of_the_api(shared: Shared, path: str) -> None:
    """Parameters have the names, kinds, order and defaults of the facts, for both clients."""
    limit = 2 * 1024 * 1024 if path.startswith("live.") else 1024 * 1024
    parameters = inspect.signature(attrgetter(path)(shared.caller.client)).parameters.values()
    found = [(one.name, one.kind, repr(one.default)) for one in parameters]
    empty = repr(inspect.Parameter.empty)
    wanted = [
        (
            one["name"],
            KINDS[one["kind"]],
            repr(limit) if one["name"] == "max_queue_size" else one.get("default", empty),
        )
        for one in SOCKETS[path]["connect"]["parameters"]
    ]
    assert found == wanted


@pytest.mark.parametrize("path", [path for path in SOCKETS if path != "beta.realtime.connect"])
def test_the_limit_of_what_waits_is_passed_on(shared: Shared, path: str) -> None:
    """What is sent before there is a connection waits, up to `max_queue_size` bytes, and then arrives."""
    event = {"type": "a"}
    opening = manager(shared, path, arguments(path, least=True), max_queue_size=20)
    opening.send(event)
    with pytest.raises(WebSocketQueueFullError):
        opening.send(event)
    shared.server.clear()
    shared.server.reply(events=[], done=False)
    with shared.caller.inside(opening):
        assert received(shared.server, 1) == [event]


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
@pytest.mark.parametrize("path", SOCKETS)
def test_a_socket_has_no_response(shared: Shared, path: str, view: str) -> None:
    """The views of a resource, which give responses, refuse to open a socket, before anything is sent."""
    shared.server.clear()
    resource = attrgetter(path.removesuffix(".connect"))(shared.caller.client)
    with pytest.raises(TypeError, match="a socket has no response"):
        getattr(resource, view).connect(**arguments(path, least=True))
    assert shared.server.requests == []


# -- sending ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("path", "method", "event"), EVENTS)
def test_a_method_sends_the_event_of_the_api(shared: Shared, path: str, method: str, event: dict[str, Any]) -> None:
    """Every parameter is a field of its name; those that are not given are left out, and None is sent."""
    names = [one["name"] for one in event["parameters"]]
    required = [one["name"] for one in event["parameters"] if one["required"]]
    optional = [name for name in names if name not in required]
    calls: list[dict[str, Any]] = [
        {name: f"the {name}" for name in required},
        {name: {"of": [name]} for name in names},
        dict.fromkeys(names),
        *(dict.fromkeys([*required, name], "given") for name in optional),
    ]
    with connected(shared, path, []) as connection:
        for values in calls:
            assert shared.caller.run(attrgetter(method)(connection)(**values)) is None
        assert received(shared.server, len(calls)) == [{"type": event["event_type"], **values} for values in calls]


@pytest.mark.parametrize(("path", "method", "event"), EVENTS)
def test_the_signature_of_a_method_is_that_of_the_api(
    shared: Shared, path: str, method: str, event: dict[str, Any]
) -> None:
    """Parameters have the names, kinds and order of the facts, and say what is done in words of their client."""
    with connected(shared, path, []) as connection:
        function = attrgetter(method)(connection)
    parameters = inspect.signature(function).parameters.values()
    found = [(one.name, one.kind, one.default is inspect.Parameter.empty) for one in parameters]
    assert found == [(one["name"], KINDS[one["kind"]], one["required"]) for one in event["parameters"]]
    doc = inspect.getdoc(function) or ""
    assert doc
    assert inspect.iscoroutinefunction(function) or "await" not in doc


INPUTS = [
    (path, part["attribute"], event["event_type"])
    for path, socket in SOCKETS.items()
    for part in socket["sub_resources"]
    for event in part["methods"].values()
    if event["event_type"].endswith(("input_audio.append", "input_audio_buffer.append"))
]


@pytest.mark.parametrize(("path", "attribute", "event"), INPUTS)
def test_audio_is_appended_from_what_gives_bytes(shared: Shared, path: str, attribute: str, event: str) -> None:
    """Wherever audio can be appended, an iterator of bytes can be, a piece for each event and in Base64."""
    with connected(shared, path, []) as connection:
        assert shared.caller.run(attrgetter(attribute)(connection).append_stream(iter([b"first", b"", b"2"]))) == 6
        wanted = [{"type": event, "audio": "Zmlyc3Q="}, {"type": event, "audio": "Mg=="}]
        assert received(shared.server, 2) == wanted


@pytest.mark.parametrize("path", SOCKETS)
def test_a_group_of_events_is_made_once(shared: Shared, path: str) -> None:
    """A property of a connection gives the same object again."""
    with connected(shared, path, []) as connection:
        for part in SOCKETS[path]["sub_resources"]:
            assert attrgetter(part["attribute"])(connection) is attrgetter(part["attribute"])(connection)


# -- receiving -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", SOCKETS)
def test_an_event_of_the_server_is_of_its_class(shared: Shared, path: str) -> None:
    """Each type of event of the union arrives as its class, also as bytes and by `parse_event`."""
    known = server_events(path)
    sent = [{"type": name, "event_id": name.upper()} for name in known]
    with connected(shared, path, [*sent, *sent[:1]]) as connection:
        found = [shared.caller.run(connection.recv()) for _ in sent]
        assert connection.parse_event(shared.caller.run(connection.recv_bytes())) == found[0]
    assert [type(one) for one in found] == list(known.values())
    assert [(one.type, one.event_id) for one in found] == [(one["type"], one["event_id"]) for one in sent]


@pytest.mark.parametrize("path", SOCKETS)
def test_an_event_that_is_not_known_is_read_by_attribute(shared: Shared, path: str) -> None:
    """A new type of event, or a new field, has everything that was sent."""
    event = {"type": "brand.new", "deep": {"list": [1]}, "event_id": None}
    known, kind = next(iter(server_events(path).items()))
    with connected(shared, path, [event, {"type": known, "new_field": {"value": 2}}]) as connection:
        first, second = (shared.caller.run(connection.recv()) for _ in range(2))
    assert first.type == "brand.new"
    assert first.deep == {"list": [1]}
    assert first.event_id is None
    assert first.to_dict() == event
    assert type(second) is kind
    assert second.new_field == {"value": 2}


@pytest.mark.parametrize("path", SOCKETS)
def test_iteration_ends_with_the_conversation(shared: Shared, path: str) -> None:
    """The events of a server that closes as it should are iterated, errors among them, and then it is over."""
    kinds = ["error", next(iter(server_events(path)))]
    shared.server.clear()
    shared.server.reply(events=[{"type": kind} for kind in kinds])
    with shared.caller.inside(manager(shared, path, arguments(path, least=True))) as connection:
        assert [event.type for event in shared.caller.each(connection)] == kinds


@pytest.mark.parametrize("path", SOCKETS)
def test_handlers_are_called_by_type(shared: Shared, path: str) -> None:
    """Handlers of the manager and of the connection get the events of their type, in order, until the end."""
    kinds = list(server_events(path))[:3]
    got: list[tuple[str, str]] = []

    def first(event: Any) -> None:
        got.append(("first", event.type))

    def every(event: Any) -> None:
        got.append(("every", event.type))

    shared.server.clear()
    shared.server.reply(events=[{"type": kind} for kind in kinds])
    opening = manager(shared, path, arguments(path, least=True))
    opening.on(kinds[0], first)
    with shared.caller.inside(opening) as connection:
        connection.on("event", every)
        shared.caller.run(connection.dispatch_events())
    assert got == [("first", kinds[0]), *(("every", kind) for kind in kinds)]


# -- connecting again ------------------------------------------------------------------------------------------------

# What is told again where a new connection is a new session: the methods, in the order in which they are called.
TOLD = {
    "realtime.connect": ["session.update"],
    "realtime.translations.connect": ["session.update"],
    "responses.connect": [],
    "beta.responses.connect": [],
    "live.connect": ["session.start", "session.update"],
    "live.forks.connect": ["session.start", "session.update"],
    "live.sideband.connect": [],
}


@pytest.mark.parametrize("path", TOLD)
def test_a_session_that_begins_anew_is_told_what_it_is_like(shared: Shared, path: str) -> None:
    """After a reconnect the server gets what configures a session, once and joined, and nothing else of before."""
    again: list[Any] = []
    shared.server.clear()
    shared.server.reply(events=[{"type": "hello"}], done=False, times=2)
    opening = manager(
        shared, path, arguments(path, least=True), on_reconnecting=again.append, initial_delay=0.0, max_delay=0.0
    )
    with shared.caller.inside(opening) as connection:
        for method in TOLD[path]:
            for session in ({"a": 1, "b": {"c": 2}}, {"b": {"d": 3}}):
                shared.caller.run(attrgetter(method)(connection)(session=session))
        shared.caller.run(connection.send({"type": "response.cancel"}))
        assert shared.caller.run(connection.recv()).type == "hello"
        received(shared.server, 2 * len(TOLD[path]) + 1)
        shared.server.sockets[-1].close(1012)
        assert shared.caller.run(connection.recv()).type == "hello"
        shared.caller.run(connection.send({"type": "response.create"}))
        joined = {"a": 1, "b": {"c": 2, "d": 3}}
        wanted = [*({"type": method, "session": joined} for method in TOLD[path]), {"type": "response.create"}]
        assert received(shared.server, len(wanted)) == wanted
    assert [(event.attempt, event.close_code) for event in again] == [(1, 1012)]
