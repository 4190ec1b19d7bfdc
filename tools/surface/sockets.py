"""Sockets of the API, as the facts want them, and the differences between two of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from surface.annotations import canonical, parameter_type
from surface.method import Helper, Parameter, helper_differences, parameter_differences
from typegen.expressions import Node, parse, rename
from typegen.facts import Facts

__all__ = ["Event", "Socket", "socket_differences", "wanted_socket"]

# What these options take here is more than the facts say, see `WebSocketOptions` and `ReconnectHandler`.
_OPTIONS = {
    "websocket_connection_options": "WebSocketOptions | websocket_connection_options.WebSocketConnectionOptions",
    "on_reconnecting": "ReconnectHandler | None",
}
_NUMBERS = {"DEFAULT_LIVE_SEND_QUEUE_MAX_BYTES": "2097152"}
_QUERY = ("call_id", "graceful_close", "model")


@dataclass(frozen=True)
class Event:
    """What a method of a connection sends: the type of the event, and its fields by the parameters they come from."""

    type: str
    parameters: dict[str, Parameter]


@dataclass(frozen=True)
class Socket:
    """What a ``connect`` method opens.

    gives:    the name of what opens the socket; `opening` are the methods that it has.
    receives: the type of the events of the server; `sends`, of those that are sent; types by their keys.
    methods:  of the connection itself.
    events:   those that are sent, by attribute path and method.
    """

    url: str
    parameters: dict[str, Parameter]
    gives: str
    opening: frozenset[str]
    connection: str
    receives: str
    sends: str
    methods: dict[str, Helper]
    events: dict[str, Event]


def wanted_socket(facts: Facts, fact: dict[str, Any]) -> Socket:
    """The socket that the facts tell of."""
    return Socket(
        url=fact["url_suffix"],
        parameters={one["name"]: _parameter(facts, one, _place(one["name"])) for one in fact["connect"]["parameters"]},
        gives=fact["manager_class"],
        opening=frozenset(fact["manager_methods"]),
        connection=fact["connection_class"],
        receives=fact["server_event"],
        sends=canonical(_keys(fact["client_event"], fact["client_event_refs"])),
        methods={
            name: Helper(one["async"], {parameter["name"]: parameter["required"] for parameter in one["parameters"]})
            for name, one in fact["connection_methods"].items()
        },
        events={
            f"{part['attribute']}.{name}": Event(
                one["event_type"],
                {
                    parameter["name"]: _parameter(facts, parameter, f"field {parameter['name']}")
                    for parameter in one["parameters"]
                },
            )
            for part in fact["sub_resources"]
            for name, one in part["methods"].items()
        },
    )


def socket_differences(wanted: Socket, found: Socket) -> Iterator[str]:
    """What is wrong with `found`, one line each; a connection, and what opens it, may do more than they must."""
    yield from parameter_differences(wanted.parameters, found.parameters)
    for name in ("url", "gives", "connection", "receives", "sends"):
        want, have = getattr(wanted, name), getattr(found, name)
        if want != have:
            yield f"{name}: {want} is wanted, not {have}"
    for name in sorted(wanted.opening - found.opening):
        yield f"manager.{name}: missing"
    for name, method in wanted.methods.items():
        if name in found.methods:
            yield from (f"connection.{name}: {what}" for what in helper_differences(method, found.methods[name]))
        else:
            yield f"connection.{name}: missing"
    for name in wanted.events.keys() | found.events.keys():
        yield from (f"{name}: {what}" for what in _event_differences(wanted.events.get(name), found.events.get(name)))


def _event_differences(wanted: Event | None, found: Event | None) -> Iterator[str]:
    if wanted is None or found is None:
        yield "missing" if found is None else "the API does not know it"
        return
    if wanted.type != found.type:
        yield f"type: {wanted.type} is wanted, not {found.type}"
    yield from parameter_differences(wanted.parameters, found.parameters)


def _keys(text: str, refs: dict[str, str]) -> Node:
    return rename(parse(text), lambda name: refs.get(name, name))


def _place(name: str) -> str:
    return f"path {name}" if name == "session_id" else f"query {name}" if name in _QUERY else "option"


def _parameter(facts: Facts, parameter: dict[str, Any], place: str) -> Parameter:
    """A parameter; the two marks of what is not given are one here, since neither is sent."""
    name, annotation = parameter["name"], parameter["annotation"].replace("NotGiven", "Omit")
    default = None if parameter["required"] else parameter["default"].replace("NOT_GIVEN", "omit")
    type_ = _OPTIONS.get(name) or canonical(parameter_type(facts, name, annotation, parameter.get("refs", {})))
    return Parameter(parameter["kind"], _NUMBERS.get(default or "", default), type_, place)
