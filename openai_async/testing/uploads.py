"""``/uploads``: large files in parts."""

from __future__ import annotations

from hashlib import md5

from . import files
from .answers import Answer, Object, Refusal, json_answer
from .forms import Part
from .router import Call, Routes
from .stored import find, keep

__all__ = ["ROUTES"]

_LIFETIME = 3600


def create(call: Call) -> Answer:
    filename, purpose, _, _ = call.required("filename", "purpose", "mime_type", "bytes")
    name, created = call.state.stamp("upload_")
    upload: Object = {
        "id": name,
        "object": "upload",
        "bytes": call.number("bytes", None, 1, 8 << 30),
        "created_at": created,
        "expires_at": created + _LIFETIME,
        "filename": filename,
        "purpose": purpose,
        "status": "pending",
        "file": None,
    }
    return json_answer(keep(call, "uploads", upload))


def add_part(call: Call) -> Answer:
    upload = _pending(call)
    data = call.file("data")
    name, created = call.state.stamp("part_")
    _parts(call)[name] = data
    return json_answer({"id": name, "object": "upload.part", "created_at": created, "upload_id": upload["id"]})


def complete(call: Call) -> Answer:
    upload = _pending(call)
    call.required("part_ids")
    parts = [_part(call, place, name) for place, name in enumerate(call.items("part_ids"))]
    file = _joined(upload["filename"], parts)
    if file.size != upload["bytes"]:
        raise Refusal(400, f"The parts have {file.size} bytes; the upload was announced with {upload['bytes']}.")
    expected = call.body.get("md5")
    if expected and file.md5 and expected != file.md5:
        raise Refusal(400, f"The parts, in this order, have the MD5 digest {file.md5}, not {expected}.", param="md5")
    upload["file"] = files.make(call, file, upload["purpose"])
    upload["status"] = "completed"
    _parts(call).clear()
    return json_answer(upload)


def cancel(call: Call) -> Answer:
    upload = _pending(call)
    upload["status"] = "cancelled"
    _parts(call).clear()
    return json_answer(upload)


def _pending(call: Call) -> Object:
    upload: Object = find(call, "uploads")
    if upload["status"] != "pending":
        raise Refusal(400, f"The upload '{upload['id']}' is {upload['status']}.", param="upload_id")
    return upload


def _parts(call: Call) -> dict[str, Part]:
    return call.state.kept(f"parts/{call.ids[0]}")


def _part(call: Call, place: int, name: str) -> Part:
    part = _parts(call).get(name)
    if part is None:
        where = f"part_ids[{place}]"
        raise Refusal(400, f"Invalid '{where}': the upload has no part '{name}'.", param=where, code="invalid_value")
    return part


def _joined(filename: str, parts: list[Part]) -> Part:
    """The file that `parts` are together; without content and digest if one of them was not kept whole."""
    if len(parts) == 1:
        part = parts[0]
        return Part(filename, filename, size=part.size, md5=part.md5, content=part.content)
    size = sum(part.size for part in parts)
    if not all(part.whole for part in parts):
        return Part(filename, filename, size=size)
    content = b"".join(part.content for part in parts)
    return Part(filename, filename, size=size, md5=md5(content, usedforsecurity=False).hexdigest(), content=content)


ROUTES: Routes = {
    "POST /uploads": create,
    "POST /uploads/{upload_id}/parts": add_part,
    "POST /uploads/{upload_id}/complete": complete,
    "POST /uploads/{upload_id}/cancel": cancel,
}
