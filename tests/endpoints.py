"""All endpoints by the facts of the API, and one server and one client to call them: making those takes the time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple, cast

import pytest

from clients import KINDS, Caller
from openai_async.testing import LocalServer

__all__ = [
    "ENDPOINTS",
    "FACTS",
    "Shared",
    "accept",
    "least",
    "pairs",
    "parameters_of",
    "shared",
    "value_of",
    "values_of",
]

FACTS = json.loads((Path(__file__).parent.parent / "tools/api/operations.json").read_text(encoding="utf-8"))
ENDPOINTS = [pytest.param(endpoint, id=endpoint["path"]) for endpoint in FACTS["endpoints"]]


ID = {"x-request-id": "req_1"}


class Shared(NamedTuple):
    """A server, and a client of it that has both keys and does not try again."""

    server: LocalServer
    caller: Caller

    def call(self, endpoint: dict[str, Any], parameters: dict[str, Any], **options: Any) -> Any:
        """The result of the method, once the server has been told to answer with the least it may answer with."""
        self.server.clear()
        accept(self.server, endpoint)
        result = self.run(self.method(endpoint)(**parameters, **options))
        self.finish(result)
        return result

    def finish(self, result: Any) -> None:
        """Read `result` to its end if it is a stream."""
        if hasattr(result, "completed"):
            list(self.caller.each(result))

    def refused(self, endpoint: dict[str, Any], parameters: dict[str, Any]) -> Any:
        """What is raised by a call that is not to send anything."""
        self.server.clear()
        with pytest.raises((TypeError, ValueError)) as caught:
            self.caller.run(self.method(endpoint)(**parameters))
        assert self.server.requests == []
        return caught

    def run(self, result: Any) -> Any:
        """What comes of `result`, of a list its first page."""
        return self.caller.run(first(result)) if hasattr(result, "__await__") else result

    def method(self, endpoint: dict[str, Any], view: str = "") -> Any:
        """The method, of one of the client's views perhaps."""
        return attrgetter(f"{view}.{endpoint['path']}".lstrip("."))(self.caller.client)


async def first(result: Any) -> Any:
    return await result  # a list can be awaited, but is no coroutine, as a loop wants it


@pytest.fixture(scope="module", params=list(KINDS))
def shared(request: pytest.FixtureRequest) -> Iterator[Shared]:
    with LocalServer() as server:
        caller = KINDS[request.param](server)
        caller.client = caller.connect(admin_api_key="sk-admin", max_retries=0)
        yield Shared(server, caller)
        caller.close()


def accept(server: LocalServer, endpoint: dict[str, Any]) -> None:
    """Have the server answer with the least that `endpoint` may answer with."""
    kind = endpoint["response"]["kind"]
    if endpoint.get("stream", {}).get("always"):
        server.reply(events=[{"type": "anything"}], headers=ID)
    elif kind == "none":
        server.reply(content=b"", status=204, headers=ID)
    elif kind in ("binary", "text"):
        server.reply(content=b"content", content_type="text/plain", headers=ID)
    else:
        server.reply(json={"data": [{"id": "a"}]} if kind == "page" else {}, headers=ID)


def parameters_of(endpoint: dict[str, Any]) -> list[dict[str, Any]]:
    """The parameters that are sent."""
    return [parameter for parameter in endpoint["parameters"] if parameter["in"] != "client"]


def least(endpoint: dict[str, Any]) -> list[dict[str, Any]]:
    """The parameters without which there is no call: those required, and the first set of those that go together."""
    together = min(endpoint.get("required_argument_sets", [[]]), key=len)
    return [one for one in parameters_of(endpoint) if one["required"] or one["name"] in together]


def value_of(parameter: dict[str, Any]) -> Any:
    """A value that is recognised where it arrives."""
    name, annotation = parameter["name"], parameter["annotation"]
    if name == "stream":
        return False
    if parameter["in"] == "file":
        files = [(f"{name}.{number}", name.encode(), "text/plain") for number in range(2)]
        return files if "SequenceNotStr[" in annotation else files[0]
    text = f"the {name}/1"
    return [text, "b"] if "List[" in annotation or "SequenceNotStr[" in annotation else text


def values_of(parameters: list[dict[str, Any]]) -> dict[str, Any]:
    return {parameter["name"]: value_of(parameter) for parameter in parameters}


def pairs(name: str, value: Any) -> list[tuple[str, str]]:
    if isinstance(value, list):
        return [(f"{name}[]", one) for one in cast("list[str]", value)]
    return [(name, "false" if value is False else value)]
