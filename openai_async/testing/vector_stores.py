"""``/vector_stores``, their files and batches of files.

A file is ``in_progress`` when it is attached and done when somebody has asked for it once; each look at a batch, or at
a store, brings the oldest file that waits in it to its end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import cast

from . import files
from .answers import Answer, Object, Refusal, json_answer
from .paging import page
from .router import Call, Routes
from .stored import deleting, fails, find, given, keep, remove, retrieving, told
from .words import tokens

__all__ = ["ROUTES"]

_STATUSES = ("cancelled", "completed", "failed", "in_progress")
_CHUNKS: Object = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}


def create(call: Call) -> Answer:
    body = call.options
    name, created = call.state.stamp("vs_")
    store: Object = {
        "id": name,
        "object": "vector_store",
        "created_at": created,
        "last_active_at": created,
        "name": body.get("name") or "",
        "metadata": body.get("metadata") or {},
        "expires_after": body.get("expires_after"),
        "expires_at": None,
    }
    for file_id in call.items("file_ids"):
        _attach(call, name, {"file_id": file_id, "chunking_strategy": body.get("chunking_strategy")})
    keep(call, "vector_stores", store)
    return told(_counted(call, store))


def _counted(call: Call, store: Object) -> Object:
    """`store`, with what its files amount to."""
    attached = _files(call, store["id"]).values()
    counts = _counts(attached)
    store["file_counts"] = counts
    store["usage_bytes"] = sum(file["usage_bytes"] for file in attached)
    store["status"] = "in_progress" if counts["in_progress"] else "completed"
    return store


def _counts(attached: Iterable[Object]) -> dict[str, int]:
    found = Counter(file["status"] for file in attached)
    return {**{status: found[status] for status in _STATUSES}, "total": found.total()}


def _files(call: Call, store: str) -> dict[str, Object]:
    return call.state.kept(f"vector_store_files/{store}")


def advance_store(call: Call, store: Object) -> None:
    _advance_one(call, _files(call, store["id"]).values())
    _counted(call, store)


def _advance_one(call: Call, attached: Iterable[Object]) -> None:
    waiting = next((file for file in attached if file["status"] == "in_progress"), None)
    if waiting is not None:
        advance_file(call, waiting)


def advance_file(call: Call, file: Object) -> None:
    if file["status"] != "in_progress":
        return
    source = call.state.kept("files").get(file["id"], {"filename": "", "bytes": 0})
    if fails(source["filename"]):
        file["status"] = "failed"
        file["last_error"] = {"code": "invalid_file", "message": "The local server was asked to fail on this file."}
    else:
        file["status"] = "completed"
        file["usage_bytes"] = source["bytes"]


def update(call: Call) -> Answer:
    store = find(call, "vector_stores")
    store.update(given(call.options, ("name", "metadata", "expires_after")))
    return told(_counted(call, store))


def list_stores(call: Call) -> Answer:
    return page(call, [_counted(call, store) for store in call.state.kept("vector_stores").values()])


def search(call: Call) -> Answer:
    store = _store(call)
    (query,) = call.required("query")
    queries = cast("list[str]", query) if isinstance(query, list) else [str(query)]
    wanted = {token.strip().lower() for each in queries for token in tokens(each)}
    found = [_hit(call, file, wanted) for file in _files(call, store["id"]).values() if file["status"] == "completed"]
    found.sort(key=lambda hit: -hit["score"])
    most = call.number("max_num_results", 10, 1, 50)
    return json_answer(
        {
            "object": "vector_store.search_results.page",
            "search_query": queries,
            "data": found[:most],
            "has_more": False,
            "next_page": None,
        }
    )


def _hit(call: Call, file: Object, wanted: set[str]) -> Object:
    """How well `file` fits: the share of the words `wanted` that it has."""
    text = _text(call, file["id"])
    said = {token.strip().lower() for token in tokens(text)}
    return {
        "file_id": file["id"],
        "filename": call.state.kept("files").get(file["id"], {}).get("filename", ""),
        "score": round(len(wanted & said) / max(len(wanted), 1), 4),
        "attributes": file["attributes"],
        "content": [{"type": "text", "text": text}],
    }


def _text(call: Call, file: str) -> str:
    data: bytes = call.state.kept("contents").get(file) or b""
    return data.decode(errors="replace")


def _store(call: Call) -> Object:
    return cast("Object", find(call, "vector_stores", call.ids[0], "vector_store_id"))


# -- files -----------------------------------------------------------------------------------------------------


def create_file(call: Call) -> Answer:
    store = _store(call)
    call.required("file_id")
    return told(_attach(call, store["id"], call.body))


def _attach(call: Call, store: str, wanted: Object) -> Object:
    file_id = wanted["file_id"]
    find(call, "files", file_id, "file_id")
    strategy: Object = wanted.get("chunking_strategy") or {}
    _, created = call.state.stamp("vector_store_file_")
    file: Object = {
        "id": file_id,
        "object": "vector_store.file",
        "created_at": created,
        "vector_store_id": store,
        "status": "in_progress",
        "last_error": None,
        "usage_bytes": 0,
        "attributes": wanted.get("attributes") or {},
        "chunking_strategy": strategy if strategy.get("type") == "static" else _CHUNKS,
    }
    return keep(call, f"vector_store_files/{store}", file)


def retrieve_file(call: Call) -> Answer:
    file = _file(call)
    advance_file(call, file)
    return told(file)


def update_file(call: Call) -> Answer:
    file = _file(call)
    (file["attributes"],) = call.required("attributes")
    return told(file)


def delete_file(call: Call) -> Answer:
    name = remove(call, f"vector_store_files/{_store(call)['id']}")
    return json_answer({"id": name, "object": "vector_store.file.deleted", "deleted": True})


def list_files(call: Call) -> Answer:
    return _filtered(call, _files(call, _store(call)["id"]).values())


def _filtered(call: Call, attached: Iterable[Object]) -> Answer:
    status = call.request.query.get("filter")
    return page(call, [file for file in attached if status in (None, file["status"])])


def file_content(call: Call) -> Answer:
    text = files.content(call, _file(call)["id"]).decode(errors="replace")
    data = [{"type": "text", "text": text}]
    return json_answer({"object": "vector_store.file_content.page", "data": data, "has_more": False, "next_page": None})


def _file(call: Call) -> Object:
    return cast("Object", find(call, f"vector_store_files/{_store(call)['id']}", call.ids[1], "file_id"))


# -- batches of files ------------------------------------------------------------------------------------------


def create_batch(call: Call) -> Answer:
    store = _store(call)
    body = call.body
    common = given(body, ("attributes", "chunking_strategy"))
    wanted: list[Object] = [{**common, "file_id": name} for name in call.items("file_ids")]
    wanted += [{**common, **each} for each in call.items("files")]
    if not wanted:
        raise Refusal(400, "Give 'file_ids' or 'files'.", code="missing_required_parameter", param="file_ids")
    attached = [_attach(call, store["id"], each) for each in wanted]
    name, created = call.state.stamp("vsfb_")
    call.state.kept("batch_files")[name] = attached
    batch: Object = {
        "id": name,
        "object": "vector_store.files_batch",
        "created_at": created,
        "vector_store_id": store["id"],
        "status": "in_progress",
        "file_counts": _counts(attached),
    }
    return told(keep(call, _batches(store), batch))


def retrieve_batch(call: Call) -> Answer:
    batch, attached = _batch(call)
    _advance_one(call, attached)
    return told(_summed(batch, attached))


def cancel_batch(call: Call) -> Answer:
    batch, attached = _batch(call)
    for file in attached:
        if file["status"] == "in_progress":
            file["status"] = batch["status"] = "cancelled"
    return told(_summed(batch, attached))


def list_batch_files(call: Call) -> Answer:
    return _filtered(call, _batch(call)[1])


def _batches(store: Object) -> str:
    return f"file_batches/{store['id']}"


def _batch(call: Call) -> tuple[Object, list[Object]]:
    """A batch and its files."""
    batch = find(call, _batches(_store(call)), call.ids[1], "batch_id")
    return batch, call.state.kept("batch_files")[batch["id"]]


def _summed(batch: Object, attached: list[Object]) -> Object:
    counts = batch["file_counts"] = _counts(attached)
    if batch["status"] == "in_progress" and not counts["in_progress"]:
        batch["status"] = "failed" if counts["failed"] == counts["total"] else "completed"
    return batch


_STORE = "/vector_stores/{vector_store_id}"
ROUTES: Routes = {
    "POST /vector_stores": create,
    "GET /vector_stores": list_stores,
    f"GET {_STORE}": retrieving("vector_stores", advance_store),
    f"POST {_STORE}": update,
    f"DELETE {_STORE}": deleting("vector_stores", {"object": "vector_store.deleted"}),
    f"POST {_STORE}/search": search,
    f"POST {_STORE}/files": create_file,
    f"GET {_STORE}/files": list_files,
    f"GET {_STORE}/files/{{file_id}}": retrieve_file,
    f"POST {_STORE}/files/{{file_id}}": update_file,
    f"DELETE {_STORE}/files/{{file_id}}": delete_file,
    f"GET {_STORE}/files/{{file_id}}/content": file_content,
    f"POST {_STORE}/file_batches": create_batch,
    f"GET {_STORE}/file_batches/{{batch_id}}": retrieve_batch,
    f"POST {_STORE}/file_batches/{{batch_id}}/cancel": cancel_batch,
    f"GET {_STORE}/file_batches/{{batch_id}}/files": list_batch_files,
}
