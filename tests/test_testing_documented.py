"""The local server answers every path of the API, with what is documented."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator
from functools import reduce
from pathlib import Path
from typing import Any

import pytest

import gen_samples
from bare import Answered, ask
from openai_async._model import decode
from openai_async.testing import LocalServer

ROOT = Path(__file__).resolve().parent.parent
ENDPOINTS: list[dict[str, Any]] = json.loads((ROOT / "tools" / "api" / "operations.json").read_text())["endpoints"]


def found(path: str) -> Any:
    """The type that the facts call by this path."""
    module, names = path, list[str]()
    while True:
        try:
            return reduce(getattr, reversed(names), importlib.import_module(f"openai_async{module[6:]}"))
        except ModuleNotFoundError:
            module, _, name = module.rpartition(".")
            names.append(name)


def request(server: LocalServer, endpoint: dict[str, Any]) -> Answered:
    path = re.sub(r"{(\w+)}", r"my_\1", endpoint["url"])
    return ask(server, endpoint["http"], path, {} if endpoint["http"] in ("POST", "PATCH") else None)


def check(endpoint: dict[str, Any], answer: Answered) -> None:
    """Whether an answer is of the documented kind and type."""
    assert answer.status == 200, answer.body
    response = endpoint["response"]
    if endpoint.get("stream") and endpoint["stream"]["always"]:
        for event in answer.events:
            decode(found(endpoint["stream"]["event"]["path"]), json.dumps(event).encode(), strict=True)
        assert answer.events
    elif response["kind"] in ("json", "json-union"):
        decode(found(response["path"]), answer.body, strict=True)
    elif response["kind"] == "page":
        items = answer.json["data"]
        assert (len(items), answer.json.get("has_more", False)) == (2, False)
        for item in items:
            decode(found(response["item"]["path"]), json.dumps(item).encode(), strict=True)
    elif response["kind"] == "none":
        assert answer.body == b""
    else:
        assert answer.body


@pytest.fixture(scope="module")
def stateless() -> Iterator[LocalServer]:
    """A server without a memory, for all tests here."""
    with LocalServer(stateless=True) as own:
        yield own


def test_whole_api(stateless: LocalServer) -> None:
    """Each path of the API has a sample of its answer, which fits its type to the letter."""
    wrong: list[str] = []
    for endpoint in ENDPOINTS:
        try:
            check(endpoint, request(stateless, endpoint))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is reported with its path
            wrong.append(f"{endpoint['path']}: {error!r}"[:300])
    assert wrong == []


STREAMS = [each for each in ENDPOINTS if each.get("stream")]


@pytest.mark.parametrize("endpoint", STREAMS, ids=[each["path"] for each in STREAMS])
def test_streams(stateless: LocalServer, endpoint: dict[str, Any]) -> None:
    """A stream has an event of each kind, each of which fits."""
    verb = endpoint["http"]
    path = re.sub(r"{(\w+)}", r"my_\1", endpoint["url"].partition("?")[0])
    answer = ask(stateless, verb, path if verb == "POST" else f"{path}?stream=true", {"stream": True})
    assert answer.headers["content-type"] == "text/event-stream"
    events = [event for event in answer.events if event != "[DONE]"]
    assert events
    assert (answer.events[-1] == "[DONE]") == (endpoint["stream"]["mode"] == "legacy")
    if endpoint["stream"]["wraps_event_and_data"]:
        names = [line[7:] for line in answer.body.decode().split("\n") if line.startswith("event: ")]
        events = [{"event": name, "data": data} for name, data in zip(names, events, strict=True)]
    for event in events:
        decode(found(endpoint["stream"]["event"]["path"]), json.dumps(event).encode(), strict=True)


def test_nothing_else(stateless: LocalServer) -> None:
    """What is not in the API is not there, and a key is wanted all the same."""
    assert ask(stateless, "GET", "/nothing").status == 404
    assert ask(stateless, "GET", "/models", key=None).status == 401


def test_rest_of_the_api(server: LocalServer) -> None:
    """A server with a memory answers the paths it keeps nothing for in the same way."""
    for endpoint in ENDPOINTS:
        if endpoint["path"].startswith(("admin.", "beta.agents.", "beta.chatkit.", "live.")):
            check(endpoint, request(server, endpoint))


@pytest.mark.parametrize(
    ("verb", "path", "expected"),
    [
        ("GET", "/vaults/v1/credentials/c1", {"id": "c1", "vault_id": "v1"}),
        ("POST", "/vaults/v1/credentials", {"id": "credential_1", "vault_id": "v1"}),
        ("POST", "/chatkit/sessions/s1/cancel", {"id": "s1"}),
        ("DELETE", "/organization/projects/p1/spend_alerts/a1", {"id": "a1"}),
    ],
)
def test_ids(server: LocalServer, verb: str, path: str, expected: dict[str, str]) -> None:
    """Ids of the path return in the answer where they belong, and a new thing has its own."""
    answer = ask(server, verb, path).json
    assert {name: answer[name] for name in expected} == expected


def test_page(server: LocalServer) -> None:
    """A list is one page of two."""
    page = ask(server, "GET", "/vaults").json
    assert [item["id"] for item in page["data"]] == ["vault_1", "vault_2"] == [page["first_id"], page["last_id"]]


def test_wrong_verb_of_a_known_path(server: LocalServer) -> None:
    """A verb that no document knows for a path is a 405, and the known ones are named, whoever answers them."""
    answer = ask(server, "DELETE", "/vaults")
    assert (answer.status, "GET, POST" in answer.error["message"]) == (405, True)


def test_samples_are_fresh() -> None:
    """The file is what the tool makes of the facts today."""
    assert gen_samples.main(["--check"]) == 0
