"""Fine-tuning on the local server."""

from __future__ import annotations

import json
from typing import Any

from bare import ask, chat, fitting, upload
from openai_async._model import decode
from openai_async.testing import LocalServer
from openai_async.types.fine_tuning import (
    FineTuningJob,
    FineTuningJobCheckpoint,
    FineTuningJobEvent,
    PermissionDeleteResponse,
    PermissionListResponse,
)


def create(server: LocalServer, filename: str = "train.jsonl", **parameters: Any) -> Any:
    file = upload(server, "/files", ("purpose", "fine-tune"), ("file", (filename, b"{}"))).json["id"]
    body = {"model": "gpt-4o-mini", "training_file": file, **parameters}
    return fitting(ask(server, "POST", "/fine_tuning/jobs", body), FineTuningJob)


def path(job: Any) -> str:
    return f"/fine_tuning/jobs/{job['id']}"


def looks(server: LocalServer, job: Any, times: int) -> list[Any]:
    return [fitting(ask(server, "GET", path(job)), FineTuningJob) for _ in range(times)]


def items(server: LocalServer, address: str, type_: Any) -> list[Any]:
    """All items of a list, two on a page."""
    found: list[Any] = []
    after = ""
    while True:
        page = ask(server, "GET", f"{address}?limit=2{after}").json
        for item in page["data"]:
            decode(type_, json.dumps(item).encode(), strict=True)
        found += page["data"]
        if not page["has_more"]:
            return found
        after = f"&after={page['data'][-1]['id']}"


def test_succeeded(server: LocalServer) -> None:
    """A job goes its way a step for each look, and ends with a model that works."""
    job = create(server, suffix="mine")
    assert job["status"] == "validating_files"
    seen = looks(server, job, 3)
    assert [each["status"] for each in seen] == ["queued", "running", "succeeded"]
    model = seen[-1]["fine_tuned_model"]
    assert model.startswith("ft:gpt-4o-mini:local:mine:")
    assert ask(server, "POST", "/chat/completions", {**chat("hi"), "model": model}).status == 200
    (result,) = seen[-1]["result_files"]
    assert ask(server, "GET", f"/files/{result}/content").body.startswith(b"step,")


def test_events_and_checkpoints(server: LocalServer) -> None:
    """What happened is told in pages, the newest first; so are the checkpoints."""
    job = create(server)
    looks(server, job, 3)
    events = items(server, f"{path(job)}/events", FineTuningJobEvent)
    assert events[0]["message"] == "The job has successfully completed"
    assert [event["type"] for event in events].count("metrics") == 3
    checkpoints = items(server, f"{path(job)}/checkpoints", FineTuningJobCheckpoint)
    assert [each["step_number"] for each in checkpoints] == [30, 20, 10]
    assert len({each["fine_tuned_model_checkpoint"] for each in checkpoints}) == 3


def test_failed(server: LocalServer) -> None:
    """A job fails when its file is called so."""
    failed = looks(server, create(server, "fail.jsonl"), 1)[0]
    assert (failed["status"], failed["error"]["param"]) == ("failed", "training_file")


def test_switched(server: LocalServer) -> None:
    """A job is paused, resumed and cancelled, where that makes sense."""
    job = create(server)
    for step, status in (("pause", "paused"), ("resume", "queued"), ("cancel", "cancelled")):
        assert fitting(ask(server, "POST", f"{path(job)}/{step}"), FineTuningJob)["status"] == status
    assert ask(server, "POST", f"{path(job)}/pause").status == 400
    assert looks(server, job, 1)[0]["status"] == "cancelled"
    assert len(ask(server, "GET", "/fine_tuning/jobs").json["data"]) == 1


def test_permissions(server: LocalServer) -> None:
    """Who may use a checkpoint is kept with it."""
    address = "/fine_tuning/checkpoints/ft:model/permissions"
    made = ask(server, "POST", address, {"project_ids": ["p1", "p2", "p3"]}).json["data"]
    assert [each["project_id"] for each in made] == ["p1", "p2", "p3"]
    assert items(server, address, PermissionListResponse) == made[::-1]
    assert [each["id"] for each in ask(server, "GET", f"{address}?project_id=p2").json["data"]] == [made[1]["id"]]
    fitting(ask(server, "DELETE", f"{address}/{made[0]['id']}"), PermissionDeleteResponse)
    assert len(ask(server, "GET", address).json["data"]) == 2
