"""The socket of ``/realtime``: which session it is that a handshake asks for."""

from __future__ import annotations

from .answers import Refusal
from .handshake import Endpoints
from .realtime_beta import BetaDialogue
from .realtime_dialogue import RealtimeDialogue
from .realtime_session import realtime_session, transcription_session
from .router import Call
from .websocket import Talk

__all__ = ["SOCKETS", "query_model"]


def query_model(call: Call) -> str:
    """The model that the address of a handshake names.

    Raises:
        Refusal: it names none, or one that this server has not.
    """
    name = call.deployment or call.request.query.get("model")
    if not name:
        raise Refusal(400, "Missing required parameter: 'model'.", code="missing_required_parameter", param="model")
    return call.known(name)


def connect(call: Call) -> Talk:
    query = call.request.query
    if query.get("intent") == "transcription":
        session = transcription_session(call.state)
    else:
        model = "gpt-realtime" if query.get("call_id") else query_model(call)
        session = realtime_session(call.state, model)
    beta = "realtime=v1" in call.request.fields.get("openai-beta", "")
    return (BetaDialogue if beta else RealtimeDialogue)(call.state, session).talk


SOCKETS: Endpoints = {"GET /realtime": connect}
