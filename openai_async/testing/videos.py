"""``/videos``: queued, made a step at a time, and downloaded. A video is a few bytes with the name of MP4 in them."""

from __future__ import annotations

from . import files
from .answers import Answer, Object, Refusal, json_answer
from .forms import Part
from .router import Call, Routes
from .stored import deleting, fails, find, keep, listing, retrieving, told
from .webhooks import announce, carry_on

__all__ = ["ROUTES"]

# Status -> the next one, and how much is done then.
_STEPS = {"queued": ("in_progress", 50), "in_progress": ("completed", 100)}
_LIFETIME = 3600
_TYPES = {"video": "video/mp4", "thumbnail": "image/webp", "spritesheet": "image/jpeg"}


def create(call: Call) -> Answer:
    (prompt,) = call.required("prompt")
    return told(_make(call, prompt))


def _make(call: Call, prompt: str, source: Object | None = None, **fields: object) -> Object:
    body = call.body
    before = source or {}
    name, created = call.state.stamp("video_")
    video: Object = {
        "id": name,
        "object": "video",
        "created_at": created,
        "completed_at": None,
        "expires_at": None,
        "error": None,
        "model": body.get("model") or before.get("model") or "sora-2",
        "progress": 0,
        "prompt": prompt,
        "remixed_from_video_id": None,
        "seconds": str(body.get("seconds") or before.get("seconds") or "4"),
        "size": body.get("size") or before.get("size") or "720x1280",
        "status": "queued",
        **fields,
    }
    carry_on(call, "video.", lambda: advance(call, video))
    return keep(call, "videos", video)


def advance(call: Call, video: Object) -> str:
    """Take a step; returns how the video stands."""
    status: str = video["status"]
    if status not in _STEPS:
        return status
    if status == "in_progress" and fails(video["prompt"]):
        status = "failed"
        video["error"] = {"code": "video_generation_failed", "message": "The local server was asked to fail on this."}
    else:
        status, video["progress"] = _STEPS[status]
    if status == "completed":
        now = video["created_at"] + len(_STEPS)
        video.update(completed_at=now, expires_at=now + _LIFETIME)
    video["status"] = status
    announce(call, f"video.{status}", video["id"])
    return status


def download(call: Call) -> Answer:
    video = find(call, "videos")
    variant = call.request.query.get("variant", "video")
    if variant not in _TYPES:
        raise Refusal(400, f"Invalid 'variant': '{variant}' is none of {', '.join(_TYPES)}.", param="variant")
    if video["status"] != "completed":
        raise Refusal(404, f"The video '{video['id']}' is {video['status']}, not completed.", param="video_id")
    told_by = f"{variant} {video['id']}: {video['prompt']}".encode()
    return files.raw(b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + told_by, _TYPES[variant])


def remix(call: Call) -> Answer:
    source = find(call, "videos")
    (prompt,) = call.required("prompt")
    return told(_make(call, prompt, source, remixed_from_video_id=source["id"]))


def edit(call: Call) -> Answer:
    prompt, _ = call.required("prompt", "video")
    return told(_make(call, prompt, _source(call)))


def extend(call: Call) -> Answer:
    prompt, _, _ = call.required("prompt", "video", "seconds")
    return told(_make(call, prompt, _source(call)))


def _source(call: Call) -> Object | None:
    """The stored video that is worked on; None if it came with the request."""
    if isinstance(call.body["video"], Part):
        return None
    source: Object = find(call, "videos", call.object("video").get("id") or "", "video")
    return source


def create_character(call: Call) -> Answer:
    call.file("video")
    (label,) = call.required("name")
    name, created = call.state.stamp("char_")
    return json_answer(keep(call, "characters", {"id": name, "created_at": created, "name": label}))


ROUTES: Routes = {
    "POST /videos": create,
    "GET /videos": listing("videos"),
    "GET /videos/{video_id}": retrieving("videos", advance),
    "DELETE /videos/{video_id}": deleting("videos", {"object": "video.deleted"}),
    "GET /videos/{video_id}/content": download,
    "POST /videos/{video_id}/remix": remix,
    "POST /videos/edits": edit,
    "POST /videos/extensions": extend,
    "POST /videos/characters": create_character,
    "GET /videos/characters/{character_id}": retrieving("characters"),
}
