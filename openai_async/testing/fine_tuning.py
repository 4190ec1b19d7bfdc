"""``/fine_tuning``: jobs with their events and checkpoints.

A job is ``validating_files`` when it is created; each retrieve brings it on: ``queued``, ``running``, ``succeeded``.
Then it has checkpoints, and the server a new model. One whose training file is called ``fail...`` becomes ``failed``.
"""

from __future__ import annotations

from typing import cast

from . import files
from .answers import Answer, Object, Refusal, json_answer
from .paging import page
from .router import Call, Routes
from .stored import fails, find, given, keep, listing, remove, retrieving, told
from .webhooks import announce, carry_on

__all__ = ["ROUTES"]

_STEPS = {"validating_files": "queued", "queued": "running", "running": "succeeded"}
_MESSAGES = {
    "queued": "Files validated, moving job to queued state",
    "running": "Fine-tuning job started",
    "succeeded": "The job has successfully completed",
    "failed": "The local server was asked to fail on this file.",
    "cancelled": "Job cancelled",
    "paused": "Job paused",
}
_CHECKPOINTS = 3
_TOKENS = 1000
_METRICS = ("train_loss", "train_mean_token_accuracy", "valid_loss", "valid_mean_token_accuracy")


def create(call: Call) -> Answer:
    body = call.body
    training_file, _ = call.required("training_file", "model")
    model = call.model()
    find(call, "files", training_file, "training_file")
    name, created = call.state.stamp("ftjob-")
    job: Object = {
        "id": name,
        "object": "fine_tuning.job",
        "created_at": created,
        "error": None,
        "fine_tuned_model": None,
        "finished_at": None,
        "estimated_finish": None,
        "hyperparameters": {"batch_size": 1, "learning_rate_multiplier": 1.0, "n_epochs": 3}
        | call.object("hyperparameters"),
        "model": model,
        "organization_id": "org-local",
        "result_files": [],
        "seed": call.number("seed", 42, 0, (1 << 31) - 1),
        "status": "validating_files",
        "trained_tokens": None,
        "training_file": training_file,
        "validation_file": body.get("validation_file"),
        "integrations": body.get("integrations") or [],
        "metadata": body.get("metadata"),
        "method": body.get("method") or {"type": "supervised", "supervised": {"hyperparameters": {}}},
        **given(body, ("suffix",)),
    }
    keep(call, "jobs", job)
    _tell(call, job, "Created fine-tuning job: " + name)
    carry_on(call, "fine_tuning.job.", lambda: advance(call, job))
    return told(job)


def _tell(call: Call, job: Object, message: str, **fields: object) -> None:
    name, created = call.state.stamp("ftevent-")
    event: Object = {
        "id": name,
        "object": "fine_tuning.job.event",
        "created_at": created,
        "level": "error" if job["status"] == "failed" else "info",
        "message": message,
        "type": "message",
        "data": {},
        **fields,
    }
    keep(call, f"job_events/{job['id']}", event)


def advance(call: Call, job: Object) -> str:
    """Take a step; returns how the job stands."""
    status = _STEPS.get(job["status"])
    if status is None:
        return cast("str", job["status"])
    source = call.state.kept("files").get(job["training_file"], {"filename": ""})
    if status == "succeeded":
        _succeed(call, job)
    elif fails(source["filename"]):
        status = "failed"
        job["error"] = {"code": "invalid_training_file", "message": _MESSAGES[status], "param": "training_file"}
    _become(call, job, status)
    return status


def _become(call: Call, job: Object, status: str) -> None:
    job["status"] = status
    _tell(call, job, _MESSAGES[status])
    announce(call, f"fine_tuning.job.{status}", job["id"])


def _succeed(call: Call, job: Object) -> None:
    model = f"ft:{job['model']}:local:{job.get('suffix', '')}:{job['id'].removeprefix('ftjob-')}"
    lines = ["step," + ",".join(_METRICS)]
    for number in range(1, _CHECKPOINTS + 1):
        metrics = dict(zip(_METRICS, (1 / number, 1 - 0.5 / number, 1.2 / number, 1 - 0.6 / number), strict=True))
        step = number * 10
        name, created = call.state.stamp("ftckpt_")
        checkpoint: Object = {
            "id": name,
            "object": "fine_tuning.job.checkpoint",
            "created_at": created,
            "fine_tuned_model_checkpoint": model if number == _CHECKPOINTS else f"{model}:ckpt-step-{step}",
            "fine_tuning_job_id": job["id"],
            "metrics": {"step": step, **metrics},
            "step_number": step,
        }
        keep(call, f"checkpoints/{job['id']}", checkpoint)
        _tell(call, job, f"Step {step}: training loss={metrics['train_loss']:.2f}", type="metrics", data=metrics)
        lines.append(f"{step}," + ",".join(f"{value:.4f}" for value in metrics.values()))
    data = "\n".join([*lines, ""]).encode()
    call.state.models[model] = "local"
    job.update(
        fine_tuned_model=model,
        finished_at=job["created_at"],
        trained_tokens=_TOKENS,
        result_files=[files.write(call, "step_metrics.csv", "fine-tune-results", data)],
    )


def cancel(call: Call) -> Answer:
    return _switch(call, (*_STEPS, "paused"), "cancelled")


def pause(call: Call) -> Answer:
    return _switch(call, tuple(_STEPS), "paused")


def resume(call: Call) -> Answer:
    return _switch(call, ("paused",), "queued")


def _switch(call: Call, before: tuple[str, ...], status: str) -> Answer:
    job = cast("Object", find(call, "jobs"))
    if job["status"] not in before:
        raise Refusal(400, f"The job '{job['id']}' is {job['status']}; it cannot become {status}.")
    _become(call, job, status)
    return told(job)


def list_events(call: Call) -> Answer:
    return page(call, list(call.state.kept(f"job_events/{find(call, 'jobs')['id']}").values()))


def list_checkpoints(call: Call) -> Answer:
    return page(call, list(call.state.kept(f"checkpoints/{find(call, 'jobs')['id']}").values()), limit=10)


# -- who may use a checkpoint ----------------------------------------------------------------------------------


def create_permissions(call: Call) -> Answer:
    call.required("project_ids")
    made: list[Object] = []
    for project in call.items("project_ids"):
        name, created = call.state.stamp("cp_")
        made.append({"id": name, "object": "checkpoint.permission", "created_at": created, "project_id": project})
        keep(call, _permissions(call), made[-1])
    return json_answer({"object": "list", "data": made, "has_more": False})


def list_permissions(call: Call) -> Answer:
    project = call.request.query.get("project_id")
    found = call.state.kept(_permissions(call)).values()
    return page(call, [each for each in found if project in (None, each["project_id"])], limit=10)


def delete_permission(call: Call) -> Answer:
    name = remove(call, _permissions(call))
    return json_answer({"id": name, "object": "checkpoint.permission", "deleted": True})


def _permissions(call: Call) -> str:
    return f"permissions/{call.ids[0]}"


_JOB = "/fine_tuning/jobs/{fine_tuning_job_id}"
_PERMISSIONS = "/fine_tuning/checkpoints/{checkpoint}/permissions"
ROUTES: Routes = {
    "POST /fine_tuning/jobs": create,
    "GET /fine_tuning/jobs": listing("jobs"),
    f"GET {_JOB}": retrieving("jobs", advance),
    f"POST {_JOB}/cancel": cancel,
    f"POST {_JOB}/pause": pause,
    f"POST {_JOB}/resume": resume,
    f"GET {_JOB}/events": list_events,
    f"GET {_JOB}/checkpoints": list_checkpoints,
    f"POST {_PERMISSIONS}": create_permissions,
    f"GET {_PERMISSIONS}": list_permissions,
    f"DELETE {_PERMISSIONS}/{{permission_id}}": delete_permission,
}
