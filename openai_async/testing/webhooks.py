"""``/webhook_endpoints``: who is told when work ends, and what is sent to them.

Endpoints on this machine really get webhooks, signed with their secrets: a sample when they are tested, and the news
they subscribed to of batches, background responses, evaluations, fine-tuning jobs and videos. Elsewhere work goes a
step on each time that somebody asks for it; where an endpoint is to be told of its end, it goes on by itself.
"""

from __future__ import annotations

import asyncio
import math
import time
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from typing import cast

from . import webhook_delivery as delivery
from .answers import Answer, Object, Refusal, json_answer
from .router import Call, Routes
from .stored import changing, deleting, find, keep, listing, retrieving

__all__ = ["ROUTES", "announce", "carry_on"]

_SESSION = {"id": "asess_test", "environment_type": "openai_hosted", "environment_id": "env_test"}
_CALLER = [{"name": "From", "value": "sip:+15550100@sip.example.com"}]
# What the events of a test tell, by how their types begin.
_SAMPLES: dict[str, Object] = {
    "agent.environment.": {"id": "env_test"},
    "agent.session.action_required": {"id": "asess_test", "required_action": {"type": "function_call"}},
    "agent.session.": _SESSION,
    "batch.": {"id": "batch_test"},
    "eval.run.": {"id": "evalrun_test"},
    "fine_tuning.job.": {"id": "ftjob-test"},
    "realtime.call.incoming": {"call_id": "rtc_test", "sip_headers": _CALLER},
    "response.": {"id": "resp_test"},
    "safety.alert.": {"id": "alert_test"},
    "video.": {"id": "video_test"},
}
_EVENTS = (
    "agent.environment.expired",
    "agent.environment.failed",
    "agent.environment.ready",
    "agent.environment.suspended",
    "agent.session.action_required",
    "agent.session.created",
    "agent.session.failed",
    "agent.session.idle",
    "agent.session.in_progress",
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
    "realtime.call.incoming",
    "response.cancelled",
    "response.completed",
    "response.failed",
    "response.incomplete",
    "safety.alert.created",
    "video.completed",
    "video.failed",
)
_DAY = 86_400

# -- what other areas have to tell -------------------------------------------------------------------------------------


def announce(call: Call, kind: str, name: str) -> None:
    """Tell the endpoints that are subscribed to `kind`: it has happened to what has the id `name`."""
    told = [endpoint for endpoint in _endpoints(call) if kind in endpoint["event_types"]]
    if told:
        event = _event(call, kind, {"id": name})
        for endpoint in told:
            delivery.send(endpoint["url"], _secrets(call, endpoint), event)


def carry_on(call: Call, kind: str, step: Callable[[], object]) -> None:
    """Take steps of work by itself, if an endpoint is to be told how something of this `kind` ends.

    step: goes on with it and returns how it stands; it has ended when that changes no more.
    """
    if not any(event.startswith(kind) for endpoint in _endpoints(call) for event in endpoint["event_types"]):
        return

    def finish() -> None:
        before = None
        while (status := step()) != before:
            before = status

    asyncio.get_running_loop().call_soon(finish)  # behind the answer that tells that it has begun


def _endpoints(call: Call) -> list[Object]:
    return list(call.state.kept("webhook_endpoints").values())


def _event(call: Call, kind: str, data: Object) -> Object:
    name, created = call.state.stamp("evt_")
    return {"id": name, "object": "event", "created_at": created, "type": kind, "data": data}


# -- endpoints ---------------------------------------------------------------------------------------------------------


def create(call: Call) -> Answer:
    label, url, _ = call.required("name", "url", "event_types")
    _check_events(call.items("event_types"), "event_types")
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
    call.state.kept("webhook_secrets")[name] = [(secret, math.inf)]
    return json_answer({**keep(call, "webhook_endpoints", endpoint), "signing_secret": secret})


def update(call: Call) -> Answer:
    _check_events(call.items("event_types"), "event_types")
    return changing("webhook_endpoints", "name", "url", "event_types")(call)


def _check_events(kinds: list[object], param: str) -> None:
    for kind in kinds:
        if kind not in _EVENTS:
            raise Refusal(400, f"Invalid '{param}': there are no events of type '{kind}'.", param=param)


def rotate_secret(call: Call) -> Answer:
    endpoint = _endpoint(call)
    secrets = call.state.kept("webhook_secrets")
    secret = _secret(endpoint["id"], call.state.stamp(f"secret_{endpoint['id']}_")[1])
    # The newest comes first, and the one before it lasts for a day if it is to.
    lasting = time.time() + _DAY if call.options.get("keep_old_secret_active_for_24_hours") else 0.0
    secrets[endpoint["id"]] = [(secret, math.inf), (secrets[endpoint["id"]][0][0], lasting)]
    endpoint["signing_secret_hint"] = secret[-4:]
    return json_answer({**endpoint, "signing_secret": secret})


def _secret(name: str, version: int) -> str:
    """A secret as the API gives it: base64 behind a prefix."""
    return "whsec_" + b64encode(sha256(f"{name} {version}".encode()).digest()).decode()


def _secrets(call: Call, endpoint: Object) -> list[str]:
    """What webhooks for `endpoint` are signed with now."""
    now = time.time()
    return [secret for secret, until in call.state.kept("webhook_secrets")[endpoint["id"]] if until > now]


def test(call: Call) -> Answer:
    endpoint = _endpoint(call)
    (kind,) = call.required("event_type")
    _check_events([kind], "event_type")
    sample = next(data for beginning, data in _SAMPLES.items() if kind.startswith(beginning))
    event = _event(call, kind, sample)
    result = {"object": "webhook_endpoint.test", "webhook_endpoint_id": endpoint["id"], "event_type": kind}

    async def deliver() -> Answer:
        try:
            status = await delivery.deliver(endpoint["url"], _secrets(call, endpoint), event)
        except delivery.DeliveryError as error:
            return Refusal(400, str(error), code="webhook_delivery_failed").answer
        return json_answer({**result, "status_code": status, "success": True})

    return Answer((), later=deliver)


def list_event_types(_: Call) -> Answer:
    return json_answer({"object": "list", "data": list(_EVENTS)})


def _endpoint(call: Call) -> Object:
    return cast("Object", find(call, "webhook_endpoints"))


_ENDPOINT = "/webhook_endpoints/{webhook_endpoint_id}"
ROUTES: Routes = {
    "POST /webhook_endpoints": create,
    "GET /webhook_endpoints": listing("webhook_endpoints"),
    f"GET {_ENDPOINT}": retrieving("webhook_endpoints"),
    f"POST {_ENDPOINT}": update,
    f"DELETE {_ENDPOINT}": deleting("webhook_endpoints", {"object": "webhook_endpoint.deleted"}),
    f"POST {_ENDPOINT}/rotate_secret": rotate_secret,
    f"POST {_ENDPOINT}/test": test,
    "GET /webhook_event_types": list_event_types,
}
