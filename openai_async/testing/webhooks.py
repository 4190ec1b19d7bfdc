"""``/webhook_endpoints``. Nothing is sent to them, and a test always succeeds."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from typing import cast

from .answers import Answer, Object, Refusal, json_answer
from .router import Call, Routes
from .stored import changing, deleting, find, keep, listing, retrieving

__all__ = ["ROUTES"]

_EVENTS = (
    "batch.cancelled",
    "batch.completed",
    "batch.expired",
    "batch.failed",
    "eval.run.canceled",
    "eval.run.failed",
    "eval.run.succeeded",
    "fine_tuning.job.cancelled",
    "fine_tuning.job.failed",
    "fine_tuning.job.succeeded",
    "live.call.incoming",
    "realtime.call.incoming",
    "response.cancelled",
    "response.completed",
    "response.failed",
    "response.incomplete",
)


def create(call: Call) -> Answer:
    label, url, _ = call.required("name", "url", "event_types")
    name, created = call.state.stamp("wh_")
    secret = _secret(name, 1)
    endpoint: Object = {
        "id": name,
        "object": "webhook_endpoint",
        "created_at": created,
        "updated_at": created,
        "name": label,
        "url": url,
        "event_types": call.items("event_types"),
        "signing_secret_hint": secret[-4:],
    }
    call.state.kept("webhook_secrets")[name] = 1
    return json_answer({**keep(call, "webhook_endpoints", endpoint), "signing_secret": secret})


def rotate_secret(call: Call) -> Answer:
    endpoint = _endpoint(call)
    versions = call.state.kept("webhook_secrets")
    versions[endpoint["id"]] += 1
    secret = _secret(endpoint["id"], versions[endpoint["id"]])
    endpoint["signing_secret_hint"] = secret[-4:]
    return json_answer({**endpoint, "signing_secret": secret})


def _secret(name: str, version: int) -> str:
    """A secret as the API gives it: base64 behind a prefix."""
    return "whsec_" + b64encode(sha256(f"{name} {version}".encode()).digest()).decode()


def test(call: Call) -> Answer:
    endpoint = _endpoint(call)
    (kind,) = call.required("event_type")
    if kind not in _EVENTS:
        raise Refusal(400, f"Invalid 'event_type': there are no events of type '{kind}'.", param="event_type")
    result = {"object": "webhook_endpoint.test", "webhook_endpoint_id": endpoint["id"], "event_type": kind}
    return json_answer({**result, "status_code": 200, "success": True})


def list_event_types(_: Call) -> Answer:
    return json_answer({"object": "list", "data": list(_EVENTS)})


def _endpoint(call: Call) -> Object:
    return cast("Object", find(call, "webhook_endpoints"))


_ENDPOINT = "/webhook_endpoints/{webhook_endpoint_id}"
ROUTES: Routes = {
    "POST /webhook_endpoints": create,
    "GET /webhook_endpoints": listing("webhook_endpoints"),
    f"GET {_ENDPOINT}": retrieving("webhook_endpoints"),
    f"POST {_ENDPOINT}": changing("webhook_endpoints", "name", "url", "event_types"),
    f"DELETE {_ENDPOINT}": deleting("webhook_endpoints", {"object": "webhook_endpoint.deleted"}),
    f"POST {_ENDPOINT}/rotate_secret": rotate_secret,
    f"POST {_ENDPOINT}/test": test,
    "GET /webhook_event_types": list_event_types,
}
