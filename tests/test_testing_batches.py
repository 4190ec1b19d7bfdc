"""Batches of the local server."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bare import Answered, ask, chat, fitting, upload
from openai_async.testing import LocalServer
from openai_async.types.batches import Batch

ENDPOINT = "/v1/chat/completions"


def create(server: LocalServer, *bodies: Any) -> Any:
    lines = [json.dumps({"custom_id": f"c{n}", "url": ENDPOINT, "body": body}) for n, body in enumerate(bodies)]
    return start(server, "\n".join(lines).encode(), "in.jsonl")


def start(server: LocalServer, content: bytes, filename: str) -> Any:
    file = upload(server, "/files", ("purpose", "batch"), ("file", (filename, content))).json["id"]
    body = {"input_file_id": file, "endpoint": ENDPOINT, "completion_window": "24h", "metadata": {"a": "b"}}
    return fitting(ask(server, "POST", "/batches", body), Batch)


def look(server: LocalServer, batch: Any) -> Answered:
    answer = ask(server, "GET", f"/batches/{batch['id']}")
    fitting(answer, Batch)
    return answer


def content(server: LocalServer, name: str) -> list[Any]:
    return [json.loads(line) for line in ask(server, "GET", f"/files/{name}/content").body.splitlines()]


def test_completed(server: LocalServer) -> None:
    """A batch goes its way a step for each look, and its answers are those of the endpoint."""
    batch = create(server, chat("Say: one"), chat("Say: two"), {"model": "gpt-4o"})
    assert batch["status"] == "validating"
    answers = [look(server, batch) for _ in range(4)]
    assert [answer.json["status"] for answer in answers] == ["in_progress", "finalizing", "completed", "completed"]
    hints = [answer.headers.get("openai-poll-after-ms") for answer in answers]
    assert hints == ["10", "10", None, None]
    done = answers[-1].json
    assert done["request_counts"] == {"total": 3, "completed": 2, "failed": 1}
    output = content(server, done["output_file_id"])
    said = [each["response"]["body"]["choices"][0]["message"]["content"] for each in output]
    assert ([each["custom_id"] for each in output], said) == (["c0", "c1"], ["one", "two"])
    (failed,) = content(server, done["error_file_id"])
    assert (failed["custom_id"], failed["response"]["status_code"]) == ("c2", 400)
    assert failed["response"]["body"]["error"]["param"] == "messages"


@pytest.mark.parametrize(("filename", "data"), [("fail.jsonl", b"{}"), ("in.jsonl", b"nonsense"), ("in.jsonl", b"[]")])
def test_failed(server: LocalServer, filename: str, data: bytes) -> None:
    """A batch fails when its file is no list of requests, or is called so."""
    failed = look(server, start(server, data, filename)).json
    assert (failed["status"], len(failed["errors"]["data"])) == ("failed", 1)


def test_cancelled(server: LocalServer) -> None:
    """A batch is being cancelled, and then is."""
    batch = create(server, chat("hi"))
    assert fitting(ask(server, "POST", f"/batches/{batch['id']}/cancel"), Batch)["status"] == "cancelling"
    assert look(server, batch).json["status"] == "cancelled"
    assert ask(server, "POST", f"/batches/{batch['id']}/cancel").status == 400


def test_list(server: LocalServer) -> None:
    """Batches are listed in pages."""
    names = [create(server)["id"] for _ in range(3)]
    page = ask(server, "GET", "/batches?limit=2").json
    assert ([batch["id"] for batch in page["data"]], page["has_more"]) == (names[:0:-1], True)


def test_refused(server: LocalServer) -> None:
    """An unknown file and an unknown endpoint are refused."""
    body = {"input_file_id": "file-x", "endpoint": "/v1/chat/completions", "completion_window": "24h"}
    assert ask(server, "POST", "/batches", body).status == 404
    name = create(server)["input_file_id"]
    assert (
        ask(server, "POST", "/batches", {**body, "input_file_id": name, "endpoint": "/x"}).error["param"] == "endpoint"
    )
