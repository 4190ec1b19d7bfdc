"""``/assistants``."""

from __future__ import annotations

from .answers import Answer, Object
from .router import Call, Routes
from .stored import changing, deleting, keep, listing, retrieving, told

__all__ = ["ROUTES"]

_FIELDS = (
    "model",
    "name",
    "description",
    "instructions",
    "tools",
    "tool_resources",
    "metadata",
    "temperature",
    "top_p",
    "response_format",
)


def create(call: Call) -> Answer:
    body = call.body
    model = call.model()
    name, created = call.state.stamp("asst_")
    assistant: Object = {
        "id": name,
        "object": "assistant",
        "created_at": created,
        **{field: body.get(field) for field in _FIELDS},
        "model": model,
        "tools": body.get("tools") or [],
        "metadata": body.get("metadata") or {},
        "temperature": body.get("temperature", 1.0),
        "top_p": body.get("top_p", 1.0),
        "response_format": body.get("response_format", "auto"),
    }
    return told(keep(call, "assistants", assistant))


ROUTES: Routes = {
    "POST /assistants": create,
    "GET /assistants": listing("assistants"),
    "GET /assistants/{assistant_id}": retrieving("assistants"),
    "POST /assistants/{assistant_id}": changing("assistants", *_FIELDS),
    "DELETE /assistants/{assistant_id}": deleting("assistants", {"object": "assistant.deleted"}),
}
