"""``/batches``: the requests in a file, really answered.

A batch is ``validating`` when it is created; each retrieve brings it on: ``in_progress``, ``finalizing``,
``completed``. One whose file is called ``fail...``, or is no list of requests, becomes ``failed`` instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import msgspec

from . import chat, completions, embeddings, files, moderations, responses
from .answers import Answer, Object, Refusal, encode
from .received import Body, ReceivedRequest
from .router import Call, Handler, Routes
from .stored import fails, find, keep, listing, retrieving, told
from .webhooks import announce, carry_on

__all__ = ["ROUTES"]

_STEPS = {"validating": "in_progress", "in_progress": "finalizing", "finalizing": "completed"}
_DAY = 86_400
_HANDLERS: dict[str, Handler] = {
    "/v1/chat/completions": chat.create,
    "/v1/completions": completions.create,
    "/v1/embeddings": embeddings.create,
    "/v1/moderations": moderations.create,
    "/v1/responses": responses.create,
}
_TIMES = ("in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled")


def create(call: Call) -> Answer:
    file_id, endpoint, window = call.required("input_file_id", "endpoint", "completion_window")
    find(call, "files", file_id, "input_file_id")
    if endpoint not in _HANDLERS:
        raise Refusal(400, f"Invalid 'endpoint': '{endpoint}' is none of {', '.join(_HANDLERS)}.", param="endpoint")
    name, created = call.state.stamp("batch_")
    batch: Object = {
        "id": name,
        "object": "batch",
        "endpoint": endpoint,
        "errors": None,
        "input_file_id": file_id,
        "completion_window": window,
        "status": "validating",
        "output_file_id": None,
        "error_file_id": None,
        "created_at": created,
        "expires_at": created + _DAY,
        **{f"{status}_at": None for status in _TIMES},
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "metadata": call.body.get("metadata"),
    }
    carry_on(call, "batch.", lambda: advance(call, batch))
    return told(keep(call, "batches", batch))


def advance(call: Call, batch: Object) -> str:
    """Take a step; returns how the batch stands."""
    if batch["status"] == "validating":
        _validate(call, batch)
    elif batch["status"] == "cancelling":
        _become(call, batch, "cancelled")
    elif batch["status"] in _STEPS:
        if batch["status"] == "in_progress":
            _carry_out(call, batch)
        _become(call, batch, _STEPS[batch["status"]])
    return cast("str", batch["status"])


def _become(call: Call, batch: Object, status: str) -> None:
    batch["status"] = status
    batch[f"{status}_at"] = batch["created_at"]
    announce(call, f"batch.{status}", batch["id"])


def _validate(call: Call, batch: Object) -> None:
    why = _flaw(call, batch)
    if why:
        told_why = {"code": "invalid_json_line", "message": why, "param": None, "line": None}
        batch["errors"] = {"object": "list", "data": [told_why]}
        _become(call, batch, "failed")
    else:
        batch["request_counts"]["total"] = sum(1 for _ in _lines(call, batch))
        _become(call, batch, "in_progress")


def _flaw(call: Call, batch: Object) -> str:
    """What is wrong with the file of `batch`, if anything is."""
    source = call.state.kept("files").get(batch["input_file_id"])
    if source is None or fails(source["filename"]):
        return "The input file is gone." if source is None else "The local server was asked to fail on this file."
    try:
        for _ in _lines(call, batch):
            pass
    except (ValueError, Refusal) as error:
        return str(error)
    return ""


def _lines(call: Call, batch: Object) -> Iterator[Object]:
    """The requests in the file of `batch`.

    Raises:
        ValueError: a line is none.
        Refusal: the content was not kept.
    """
    for line in files.content(call, batch["input_file_id"]).splitlines():
        if line.strip():
            yield msgspec.json.decode(line, type=dict[str, Any])


def _carry_out(call: Call, batch: Object) -> None:
    """Answer all requests; the answers, and those that are refusals, become files."""
    answers = [_answer(call, batch, line) for line in _lines(call, batch)]
    done = [answer for answer in answers if answer["response"]["status_code"] == 200]
    failed = [answer for answer in answers if answer["response"]["status_code"] != 200]
    batch["request_counts"].update(completed=len(done), failed=len(failed))
    for kind, told_there in (("output", done), ("error", failed)):
        if told_there:
            data = b"".join(encode(each) + b"\n" for each in told_there)
            batch[f"{kind}_file_id"] = files.write(call, f"{batch['id']}_{kind}.jsonl", "batch_output", data)


def _answer(call: Call, batch: Object, line: Object) -> Object:
    body = Body("application/json")
    body.feed(encode(line.get("body")))
    request = ReceivedRequest("POST", batch["endpoint"], {}, body)
    try:
        answer = _HANDLERS[batch["endpoint"]](Call(request, call.state, ()))
    except Refusal as refusal:
        answer = refusal.answer
    name, _ = call.state.stamp("batch_req_")
    response = {
        "status_code": answer.status,
        "request_id": f"req_{name}",
        "body": msgspec.json.decode(b"".join(answer.pieces)),
    }
    return {"id": name, "custom_id": line.get("custom_id"), "response": response, "error": None}


def cancel(call: Call) -> Answer:
    batch = cast("Object", find(call, "batches"))
    if batch["status"] not in _STEPS:
        raise Refusal(400, f"Cannot cancel a batch with status '{batch['status']}'.")
    _become(call, batch, "cancelling")
    return told(batch)


ROUTES: Routes = {
    "POST /batches": create,
    "GET /batches": listing("batches"),
    "GET /batches/{batch_id}": retrieving("batches", advance),
    "POST /batches/{batch_id}/cancel": cancel,
}
