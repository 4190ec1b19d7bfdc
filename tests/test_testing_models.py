"""Models of the local server."""

from __future__ import annotations

import pytest

from bare import ask, chat
from openai_async.testing import LocalServer


def test_list_and_retrieve(server: LocalServer) -> None:
    """Each model of the list can be had alone."""
    listed = ask(server, "GET", "/models").json
    assert listed["object"] == "list"
    for model in listed["data"]:
        assert ask(server, "GET", f"/models/{model['id']}").json == model
    assert {"gpt-5", "gpt-4o", "text-embedding-3-small"} <= {model["id"] for model in listed["data"]}


def test_delete(server: LocalServer) -> None:
    """A fine-tuned model is deleted once and for all."""
    name = "ft:gpt-4o-mini:local::demo"
    assert ask(server, "DELETE", f"/models/{name}").json == {"id": name, "object": "model", "deleted": True}
    for answer in (ask(server, "GET", f"/models/{name}"), ask(server, "DELETE", f"/models/{name}")):
        assert (answer.status, answer.error["code"]) == (404, "model_not_found")


def test_delete_refused(server: LocalServer) -> None:
    """A model of somebody else's cannot be deleted."""
    assert ask(server, "DELETE", "/models/gpt-4o").status == 403
    assert ask(server, "GET", "/models/gpt-4o").status == 200


@pytest.mark.parametrize(("name", "status"), [("llama3", 200), ("org/model", 404), ("gpt-4o", 404)])
def test_own_models(name: str, status: int) -> None:
    """A server may have models of other names, and then only these."""
    with LocalServer(models=["llama3", "mistral"]) as server:
        assert ask(server, "POST", "/chat/completions", {**chat("hi"), "model": name}).status == status
        assert [model["id"] for model in ask(server, "GET", "/models").json["data"]] == ["llama3", "mistral"]
