"""Chat completions that the local server keeps."""

from __future__ import annotations

from typing import Any

from bare import ask, chat, fitting
from openai_async.testing import LocalServer
from openai_async.types.chat import ChatCompletion, ChatCompletionDeleted


def create(server: LocalServer, text: str, **parameters: Any) -> str:
    answer = ask(server, "POST", "/chat/completions", chat(text, store=True, **parameters))
    assert answer.status == 200
    name: str = answer.json["id"] if not parameters.get("stream") else answer.events[0]["id"]
    return name


def names(server: LocalServer, query: str = "") -> list[str]:
    return [each["id"] for each in ask(server, "GET", f"/chat/completions{query}").json["data"]]


def test_kept_if_asked(server: LocalServer) -> None:
    """A completion is kept if it is to be, streamed or not, the oldest first."""
    ask(server, "POST", "/chat/completions", chat("hi"))
    kept = [create(server, "one"), create(server, "two", stream=True)]
    assert names(server) == kept
    found = fitting(ask(server, "GET", f"/chat/completions/{kept[1]}"), ChatCompletion)
    assert "two" in found["choices"][0]["message"]["content"].lower()


def test_filters(server: LocalServer) -> None:
    """Those of a model, or with some metadata, can be asked for."""
    first = create(server, "one", metadata={"a": "b"})
    second = create(server, "two", model="gpt-5", metadata={"a": "c"})
    assert names(server, "?metadata[a]=b") == [first]
    assert names(server, "?model=gpt-5") == [second]
    assert names(server, "?order=desc&limit=1") == [second]


def test_changed_and_deleted(server: LocalServer) -> None:
    """The metadata of one can be changed, and one can be deleted."""
    name = create(server, "one")
    changed = fitting(ask(server, "POST", f"/chat/completions/{name}", {"metadata": {"x": "y"}}), ChatCompletion)
    assert changed["metadata"] == {"x": "y"}
    fitting(ask(server, "DELETE", f"/chat/completions/{name}"), ChatCompletionDeleted)
    assert ask(server, "GET", f"/chat/completions/{name}").status == 404
    assert names(server) == []


def test_messages(server: LocalServer) -> None:
    """The messages it answered are kept with it, those in parts as well."""
    parts = [{"type": "text", "text": "in parts"}]
    messages = [{"role": "system", "content": "plain"}, {"role": "user", "content": parts}]
    name = create(server, "", messages=messages)
    listed = ask(server, "GET", f"/chat/completions/{name}/messages").json["data"]
    assert [(each["content"], each["content_parts"]) for each in listed] == [("plain", None), (None, parts)]
    assert [each["id"] for each in listed] == [f"{name}-0", f"{name}-1"]
