"""``/containers`` and their files. A container runs from the start."""

from __future__ import annotations

from typing import cast

from . import files
from .answers import Answer, Object, json_answer
from .forms import Part
from .paging import page
from .router import Call, Routes
from .stored import find, keep, listing, remove, retrieving, told

__all__ = ["ROUTES"]

_NOTHING = Answer((b"",), content_type="")


def create(call: Call) -> Answer:
    (label,) = call.required("name")
    body = call.body
    name, created = call.state.stamp("cntr_")
    container: Object = {
        "id": name,
        "object": "container",
        "created_at": created,
        "last_active_at": created,
        "name": label,
        "status": "running",
        "expires_after": body.get("expires_after") or {"anchor": "last_active_at", "minutes": 20},
        "memory_limit": body.get("memory_limit") or "1g",
        "network_policy": body.get("network_policy") or {"type": "disabled"},
    }
    keep(call, "containers", container)
    for file_id in call.items("file_ids"):
        _copy(call, name, file_id)
    return told(container)


def delete(call: Call) -> Answer:
    remove(call, "containers")
    return _NOTHING


def create_file(call: Call) -> Answer:
    container = _container(call)
    if not call.is_form:
        (file_id,) = call.required("file_id")
        return told(_copy(call, container, file_id))
    if call.body.get("file_id") is not None:
        return told(_copy(call, container, call.body["file_id"]))
    return told(_add(call, container, call.file("file"), "user"))


def _copy(call: Call, container: str, file_id: str) -> Object:
    """Put a file of ``/files`` into `container`."""
    source = find(call, "files", file_id, "file_id")
    content = call.state.kept("contents").get(file_id)
    part = Part(source["filename"], source["filename"], size=source["bytes"], content=content or b"")
    return _add(call, container, part, "user")


def _add(call: Call, container: str, file: Part, source: str) -> Object:
    name, created = call.state.stamp("cfile_")
    call.state.kept("contents")[name] = file.content if file.whole else None
    added: Object = {
        "id": name,
        "object": "container.file",
        "created_at": created,
        "container_id": container,
        "bytes": file.size,
        "path": f"/mnt/data/{file.filename}",
        "source": source,
    }
    return keep(call, f"container_files/{container}", added)


def list_files(call: Call) -> Answer:
    return page(call, list(call.state.kept(_files(call)).values()))


def retrieve_file(call: Call) -> Answer:
    return json_answer(find(call, _files(call)))


def delete_file(call: Call) -> Answer:
    remove(call, _files(call))
    return _NOTHING


def file_content(call: Call) -> Answer:
    return files.raw(files.content(call, find(call, _files(call), call.ids[1])["id"]))


def _container(call: Call) -> str:
    return cast("str", find(call, "containers", call.ids[0])["id"])


def _files(call: Call) -> str:
    return f"container_files/{_container(call)}"


_FILES = "/containers/{container_id}/files"
ROUTES: Routes = {
    "POST /containers": create,
    "GET /containers": listing("containers"),
    "GET /containers/{container_id}": retrieving("containers"),
    "DELETE /containers/{container_id}": delete,
    f"POST {_FILES}": create_file,
    f"GET {_FILES}": list_files,
    f"GET {_FILES}/{{file_id}}": retrieve_file,
    f"DELETE {_FILES}/{{file_id}}": delete_file,
    f"GET {_FILES}/{{file_id}}/content": file_content,
}
