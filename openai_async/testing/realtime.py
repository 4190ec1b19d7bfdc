"""``/realtime``: the secrets with which browsers connect."""

from __future__ import annotations

from .answers import Answer, Object, json_answer
from .router import Call, Routes

__all__ = ["ROUTES"]

_LIFETIME = 600
_OBJECTS = {"realtime": "realtime.session", "transcription": "realtime.transcription_session"}


def create_secret(call: Call) -> Answer:
    wanted = call.object("session")
    kind = wanted.get("type") or "realtime"
    session: Object = {**wanted, "type": kind, "object": _OBJECTS.get(kind, "realtime.session")}
    if kind == "realtime":
        session.setdefault("model", "gpt-realtime")
    return json_answer(_secret(call, session))


def create_translation_secret(call: Call) -> Answer:
    wanted = call.object("session")
    return json_answer(_secret(call, {"audio": {}, "model": "gpt-realtime-translate", **wanted, "type": "translation"}))


def _secret(call: Call, session: Object) -> Object:
    lifetime = call.object("expires_after").get("seconds") or _LIFETIME
    name, created = call.state.stamp("sess_")
    expires = created + lifetime
    value = f"ek_{name.removeprefix('sess_')}"
    return {"value": value, "expires_at": expires, "session": {**session, "id": name, "expires_at": expires}}


def call_created(call: Call) -> Answer:
    """Answer an SDP offer."""
    name, _ = call.state.stamp("rtc_")
    answer = Answer((b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n",), 201, "application/sdp")
    answer.headers = {"location": f"/v1/realtime/calls/{name}"}
    return answer


ROUTES: Routes = {
    "POST /realtime/client_secrets": create_secret,
    "POST /realtime/translations/client_secrets": create_translation_secret,
    "POST /realtime/calls": call_created,
}
