"""``/evals``, their runs and what came out of them.

A run is ``queued`` when it is created; each retrieve brings it on: ``in_progress``, ``completed``. Each item of its
data passes, unless one of its values begins with ``fail``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import msgspec

from . import files
from .answers import Answer, Object, Refusal, encode, json_answer
from .paging import page
from .router import Call, Routes
from .stored import changing, fails, find, keep, remove, retrieving, told
from .webhooks import announce, carry_on

__all__ = ["ROUTES"]

_STEPS = {"queued": "in_progress", "in_progress": "completed"}
_NO_ERROR = {"code": "", "message": ""}


def create(call: Call) -> Answer:
    source, _ = call.required("data_source_config", "testing_criteria")
    name, created = call.state.stamp("eval_")
    schema: Object = {"type": "object", "properties": source.get("item_schema") or {}}
    made: Object = {
        "id": name,
        "object": "eval",
        "created_at": created,
        "name": call.body.get("name") or "",
        "data_source_config": {
            "type": source.get("type", "custom"),
            "schema": schema,
        },
        "testing_criteria": [{"name": "", **each} for each in call.items("testing_criteria")],
        "metadata": call.body.get("metadata") or {},
    }
    return told(keep(call, "evals", made))


def list_evals(call: Call) -> Answer:
    return page(call, list(call.state.kept("evals").values()), order="asc")


def delete(call: Call) -> Answer:
    return json_answer({"object": "eval.deleted", "deleted": True, "eval_id": remove(call, "evals")})


# -- runs ------------------------------------------------------------------------------------------------------


def create_run(call: Call) -> Answer:
    evaluated = _eval(call)
    (source,) = call.required("data_source")
    name, created = call.state.stamp("evalrun_")
    run: Object = {
        "id": name,
        "object": "eval.run",
        "created_at": created,
        "eval_id": evaluated["id"],
        "name": call.body.get("name") or "",
        "model": source.get("model") or "",
        "status": "queued",
        "data_source": source,
        "error": _NO_ERROR,
        "metadata": call.body.get("metadata") or {},
        "per_model_usage": [],
        "per_testing_criteria_results": [],
        "report_url": f"https://example.com/evals/{evaluated['id']}/{name}",
        "result_counts": {"total": 0, "errored": 0, "failed": 0, "passed": 0},
    }
    keep(call, _runs(call), run)
    carry_on(call, "eval.run.", lambda: _advance(call, run))
    return told(run)


def retrieve_run(call: Call) -> Answer:
    run = _run(call)
    _advance(call, run)
    return told(run)


def _advance(call: Call, run: Object) -> str:
    """Take a step; returns how the run stands."""
    if run["status"] in _STEPS:
        run["status"] = _STEPS[run["status"]]
        if run["status"] == "completed":
            _carry_out(call, run)
            announce(call, "eval.run.succeeded", run["id"])
    return cast("str", run["status"])


def _carry_out(call: Call, run: Object) -> None:
    """Judge each item of the data by each criterion."""
    names = [each["name"] for each in _eval(call)["testing_criteria"]]
    for number, item in enumerate(_data(call, run["data_source"].get("source") or {})):
        good = not any(fails(value) for value in item.values())
        name, created = call.state.stamp("outputitem_")
        output: Object = {
            "id": name,
            "object": "eval.run.output_item",
            "created_at": created,
            "eval_id": run["eval_id"],
            "run_id": run["id"],
            "datasource_item": item,
            "datasource_item_id": number,
            "results": [{"name": each, "passed": good, "score": float(good)} for each in names],
            "sample": _sample(item, run["model"]),
            "status": "pass" if good else "fail",
        }
        keep(call, f"output_items/{run['id']}", output)
    outputs = call.state.kept(f"output_items/{run['id']}").values()
    passed = sum(output["status"] == "pass" for output in outputs)
    failed = len(outputs) - passed
    run["result_counts"] = {"total": len(outputs), "errored": 0, "failed": failed, "passed": passed}
    run["per_testing_criteria_results"] = [
        {"testing_criteria": each, "passed": passed, "failed": failed} for each in names
    ]


def _data(call: Call, source: Object) -> Iterator[Object]:
    """The items of the data: given with the run, or a line each in a file."""
    lines: list[Object] = source.get("content") or []
    if source.get("type") == "file_id":
        lines = [msgspec.json.decode(line) for line in files.content(call, source["id"]).splitlines() if line.strip()]
    for line in lines:
        item: Any = line.get("item", line)
        yield item


def _sample(item: Object, model: str) -> Object:
    return {
        "error": _NO_ERROR,
        "finish_reason": "stop",
        "input": [{"role": "user", "content": encode(item).decode()}],
        "output": [{"role": "assistant", "content": ""}],
        "max_completion_tokens": 0,
        "model": model,
        "seed": 42,
        "temperature": 1.0,
        "top_p": 1.0,
        "usage": {"cached_tokens": 0, "completion_tokens": 0, "prompt_tokens": 0, "total_tokens": 0},
    }


def list_runs(call: Call) -> Answer:
    status = call.request.query.get("status")
    found = call.state.kept(_runs(call)).values()
    return page(call, [run for run in found if status in (None, run["status"])], order="asc")


def cancel_run(call: Call) -> Answer:
    run = _run(call)
    if run["status"] not in _STEPS:
        raise Refusal(400, f"The run '{run['id']}' is {run['status']}.", param="run_id")
    run["status"] = "canceled"
    announce(call, "eval.run.canceled", run["id"])
    return told(run)


def delete_run(call: Call) -> Answer:
    return json_answer({"object": "eval.run.deleted", "deleted": True, "run_id": remove(call, _runs(call))})


def list_output_items(call: Call) -> Answer:
    status = call.request.query.get("status")
    found = call.state.kept(f"output_items/{_run(call)['id']}").values()
    return page(call, [output for output in found if status in (None, output["status"])], order="asc")


def retrieve_output_item(call: Call) -> Answer:
    return json_answer(find(call, f"output_items/{_run(call)['id']}"))


def _eval(call: Call) -> Object:
    return cast("Object", find(call, "evals", call.ids[0]))


def _runs(call: Call) -> str:
    return f"eval_runs/{_eval(call)['id']}"


def _run(call: Call) -> Object:
    return cast("Object", find(call, _runs(call), call.ids[1]))


_RUNS = "/evals/{eval_id}/runs"
_RUN = f"{_RUNS}/{{run_id}}"
ROUTES: Routes = {
    "POST /evals": create,
    "GET /evals": list_evals,
    "GET /evals/{eval_id}": retrieving("evals"),
    "POST /evals/{eval_id}": changing("evals", "name", "metadata"),
    "DELETE /evals/{eval_id}": delete,
    f"POST {_RUNS}": create_run,
    f"GET {_RUNS}": list_runs,
    f"GET {_RUN}": retrieve_run,
    f"POST {_RUN}/cancel": cancel_run,
    f"DELETE {_RUN}": delete_run,
    f"GET {_RUN}/output_items": list_output_items,
    f"GET {_RUN}/output_items/{{output_item_id}}": retrieve_output_item,
}
