"""Evals of the local server."""

from __future__ import annotations

import json
from typing import Any

from bare import ask, fitting, upload
from openai_async.testing import LocalServer
from openai_async.types.evals import (
    EvalCreateResponse,
    EvalDeleteResponse,
    EvalUpdateResponse,
    OutputItemRetrieveResponse,
    RunCancelResponse,
    RunCreateResponse,
    RunDeleteResponse,
    RunRetrieveResponse,
)

CRITERION = {
    "type": "string_check",
    "name": "same",
    "input": "{{item.a}}",
    "reference": "{{item.b}}",
    "operation": "eq",
}
ITEMS = [{"item": {"a": "good"}}, {"item": {"a": "fail"}}]


def create(server: LocalServer) -> str:
    body = {
        "data_source_config": {"type": "custom", "item_schema": {"a": {"type": "string"}}},
        "testing_criteria": [CRITERION],
        "name": "e",
    }
    return f"/evals/{fitting(ask(server, 'POST', '/evals', body), EvalCreateResponse)['id']}"


def run(server: LocalServer, path: str, source: Any) -> str:
    body = {"data_source": {"type": "jsonl", "source": source}}
    return f"{path}/runs/{fitting(ask(server, 'POST', f'{path}/runs', body), RunCreateResponse)['id']}"


def test_eval(server: LocalServer) -> None:
    """An eval is changed and deleted."""
    path = create(server)
    assert fitting(ask(server, "POST", path, {"name": "f"}), EvalUpdateResponse)["name"] == "f"
    assert [each["name"] for each in ask(server, "GET", "/evals").json["data"]] == ["f"]
    fitting(ask(server, "DELETE", path), EvalDeleteResponse)
    assert ask(server, "GET", path).status == 404


def test_run(server: LocalServer) -> None:
    """A run goes its way a step for each look, and judges each item."""
    path = run(server, create(server), {"type": "file_content", "content": ITEMS})
    seen = [fitting(ask(server, "GET", path), RunRetrieveResponse) for _ in range(3)]
    assert [each["status"] for each in seen] == ["in_progress", "completed", "completed"]
    assert seen[-1]["result_counts"] == {"total": 2, "errored": 0, "failed": 1, "passed": 1}
    outputs = ask(server, "GET", f"{path}/output_items").json["data"]
    assert [output["status"] for output in outputs] == ["pass", "fail"]
    failed = ask(server, "GET", f"{path}/output_items?status=fail").json["data"]
    assert fitting(ask(server, "GET", f"{path}/output_items/{failed[0]['id']}"), OutputItemRetrieveResponse) in outputs


def test_run_on_a_file(server: LocalServer) -> None:
    """The data may be a file."""
    lines = "\n".join(map(json.dumps, ITEMS)).encode()
    file = upload(server, "/files", ("purpose", "evals"), ("file", ("a.jsonl", lines))).json["id"]
    path = run(server, create(server), {"type": "file_id", "id": file})
    assert [ask(server, "GET", path).json["result_counts"]["total"] for _ in range(2)] == [0, 2]


def test_runs(server: LocalServer) -> None:
    """Runs are listed by status, cancelled and deleted."""
    path = create(server)
    first, second = (run(server, path, {"type": "file_content", "content": []}) for _ in range(2))
    assert fitting(ask(server, "POST", f"{first}/cancel"), RunCancelResponse)["status"] == "canceled"
    assert ask(server, "POST", f"{first}/cancel").status == 400
    listed = ask(server, "GET", f"{path}/runs?status=queued").json["data"]
    assert [each["id"] for each in listed] == [second.rpartition("/")[2]]
    fitting(ask(server, "DELETE", second), RunDeleteResponse)
    assert len(ask(server, "GET", f"{path}/runs").json["data"]) == 1
