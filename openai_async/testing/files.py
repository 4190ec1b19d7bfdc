"""``/files``: uploaded, processed a step at a time, and given back."""

from __future__ import annotations

from typing import cast

from .answers import Answer, Object, Refusal, json_answer
from .forms import Part
from .paging import page
from .router import Call, Routes
from .stored import fails, find, keep, remove, retrieving

__all__ = ["ROUTES", "content", "make", "raw", "write"]

_PURPOSES = ("assistants", "batch", "fine-tune", "vision", "user_data", "evals")
_NOT_KEPT = "The local server keeps no content of files larger than 8 MiB."


def create(call: Call) -> Answer:
    file = call.file("file")
    (purpose,) = call.required("purpose")
    if purpose not in _PURPOSES:
        raise Refusal(
            400,
            f"Invalid 'purpose': '{purpose}' is none of {', '.join(_PURPOSES)}.",
            param="purpose",
            code="invalid_value",
        )
    return json_answer(make(call, file, purpose, seconds(call)))


def make(call: Call, file: Part, purpose: str, lifetime: int | None = None) -> Object:
    """Store a file, uploaded as `file`."""
    name, created = call.state.stamp("file-")
    call.state.kept("contents")[name] = file.content if file.whole else None
    stored: Object = {
        "id": name,
        "object": "file",
        "bytes": file.size,
        "created_at": created,
        "expires_at": created + lifetime if lifetime else None,
        "filename": file.filename or "upload",
        "purpose": purpose,
        "status": "uploaded",
        "status_details": None,
    }
    return keep(call, "files", stored)


def write(call: Call, filename: str, purpose: str, data: bytes) -> str:
    """Store a file that the server itself makes; returns its id."""
    file = make(call, Part(filename, filename, size=len(data), content=data), purpose)
    file["status"] = "processed"
    return cast("str", file["id"])


def seconds(call: Call) -> int | None:
    """The time to live that ``expires_after`` gives."""
    value = str(call.object("expires_after").get("seconds", ""))
    return int(value) if value.isdigit() else None


def advance(_: Call, file: Object) -> None:
    if file["status"] == "uploaded":
        failed = fails(file["filename"])
        file["status"] = "error" if failed else "processed"
        file["status_details"] = "The local server was asked to fail on this file." if failed else None


def list_files(call: Call) -> Answer:
    purpose = call.request.query.get("purpose")
    files = call.state.kept("files").values()
    return page(call, [file for file in files if purpose in (None, file["purpose"])], limit=10_000, most=10_000)


def delete(call: Call) -> Answer:
    name = remove(call, "files")
    del call.state.kept("contents")[name]
    return json_answer({"id": name, "object": "file", "deleted": True})


def retrieve_content(call: Call) -> Answer:
    find(call, "files")
    return raw(content(call, call.ids[0]))


def raw(data: bytes, content_type: str = "application/octet-stream") -> Answer:
    """`data` as it is."""
    return Answer((data,), content_type=content_type)


def content(call: Call, name: str) -> bytes:
    """What the file `name` holds.

    Raises:
        Refusal: that was not kept.
    """
    data: bytes | None = call.state.kept("contents").get(name)
    if data is None:
        raise Refusal(400, _NOT_KEPT)
    return data


ROUTES: Routes = {
    "POST /files": create,
    "GET /files": list_files,
    "GET /files/{file_id}": retrieving("files", advance),
    "DELETE /files/{file_id}": delete,
    "GET /files/{file_id}/content": retrieve_content,
}
