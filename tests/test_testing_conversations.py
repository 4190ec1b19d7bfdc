"""Conversations of the local server, and responses that belong to one."""

from __future__ import annotations

import json
from typing import Any

from bare import ask, fitting
from openai_async._model import decode
from openai_async.testing import LocalServer
from openai_async.types.conversations import (
    Conversation,
    ConversationDeletedResource,
    ConversationItem,
    ConversationItemList,
)
from openai_async.types.responses import CompactedResponse


def create(server: LocalServer, *texts: str) -> str:
    body = {"items": [{"role": "user", "content": text} for text in texts], "metadata": {"a": "b"}}
    made = fitting(ask(server, "POST", "/conversations", body), Conversation)
    return f"/conversations/{made['id']}"


def items(server: LocalServer, path: str) -> list[Any]:
    """The items, the oldest first."""
    found: list[Any] = ask(server, "GET", f"{path}/items?order=asc").json["data"]
    for item in found:
        decode(ConversationItem, json.dumps(item).encode(), strict=True)
    return found


def test_conversation(server: LocalServer) -> None:
    """A conversation is changed and deleted."""
    path = create(server)
    assert fitting(ask(server, "POST", path, {"metadata": {"x": "y"}}), Conversation)["metadata"] == {"x": "y"}
    assert fitting(ask(server, "GET", path), Conversation)["metadata"] == {"x": "y"}
    fitting(ask(server, "DELETE", path), ConversationDeletedResource)
    assert ask(server, "GET", f"{path}/items").status == 404


def test_items(server: LocalServer) -> None:
    """Items are added, listed, read and deleted."""
    path = create(server, "one")
    more = {"items": [{"type": "message", "role": "user", "content": "two"}, {"role": "assistant", "content": "three"}]}
    added = fitting(ask(server, "POST", f"{path}/items", more), ConversationItemList)
    assert len(added["data"]) == 2
    assert [item["content"][0]["text"] for item in items(server, path)] == ["one", "two", "three"]
    name = added["first_id"]
    assert fitting(ask(server, "GET", f"{path}/items/{name}"), ConversationItem)["content"][0]["text"] == "two"
    fitting(ask(server, "DELETE", f"{path}/items/{name}"), Conversation)
    assert [item["content"][0]["text"] for item in items(server, path)] == ["one", "three"]
    assert ask(server, "POST", f"{path}/items", {"items": []}).error["param"] == "items"


def test_responses(server: LocalServer) -> None:
    """A response adds what was asked and answered to its conversation."""
    path = create(server)
    name = path.rpartition("/")[2]
    for given in (name, {"id": name}):
        body = {"model": "gpt-5", "input": "Say: hi", "conversation": given}
        assert ask(server, "POST", "/responses", body).json["conversation"] == {"id": name}
    assert [item["role"] for item in items(server, path)] == ["user", "assistant"] * 2
    assert ask(server, "POST", "/responses", {"model": "gpt-5", "input": "x", "conversation": "no"}).status == 404


def test_compact(server: LocalServer) -> None:
    """What was said is compacted into one item."""
    given = [{"role": "user", "content": "one"}, {"role": "assistant", "content": "two"}]
    answer = ask(server, "POST", "/responses/compact", {"model": "gpt-5", "input": given})
    output = fitting(answer, CompactedResponse)["output"]
    assert [item["type"] for item in output] == ["compaction"]
