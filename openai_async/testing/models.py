"""``/models``."""

from __future__ import annotations

from .answers import Answer, Refusal, json_answer
from .router import Call, Routes
from .state import EPOCH

__all__ = ["MODELS", "ROUTES"]

_FINE_TUNED = "ft:"

# Name -> owner: what the server has unless told otherwise.
MODELS: dict[str, str] = {
    **dict.fromkeys(
        (
            "gpt-5.2",
            "gpt-5.1",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4o",
            "gpt-4o-mini",
            "gpt-4-turbo",
            "gpt-4",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-instruct",
            "o1",
            "o3",
            "o3-mini",
            "o4-mini",
            "text-embedding-3-small",
            "text-embedding-3-large",
            "text-embedding-ada-002",
            "gpt-image-1",
            "gpt-image-1-mini",
            "dall-e-2",
            "dall-e-3",
            "gpt-4o-mini-tts",
            "tts-1",
            "tts-1-hd",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "whisper-1",
            "gpt-realtime",
            "gpt-realtime-mini",
            "gpt-realtime-translate",
            "gpt-4o-realtime-preview",
            "gpt-live-1",
            "sora-2",
            "sora-2-pro",
            "omni-moderation-latest",
            "text-moderation-latest",
        ),
        "system",
    ),
    "ft:gpt-4o-mini:local::demo": "local",
}


def list_models(call: Call) -> Answer:
    models = call.state.models
    return json_answer({"object": "list", "data": [_model(name, owner) for name, owner in models.items()]})


def retrieve(call: Call) -> Answer:
    name, owner = _find(call)
    return json_answer(_model(name, owner))


def delete(call: Call) -> Answer:
    name, _ = _find(call)
    if not name.startswith(_FINE_TUNED):
        raise Refusal(403, f"The model '{name}' is not yours to delete; those called '{_FINE_TUNED}...' are.")
    del call.state.models[name]
    return json_answer({"id": name, "object": "model", "deleted": True})


def _find(call: Call) -> tuple[str, str]:
    (name,) = call.ids
    owner = call.state.models.get(name)
    if owner is None:
        raise Refusal(404, f"The model '{name}' does not exist here.", code="model_not_found", param="model")
    return name, owner


def _model(name: str, owner: str) -> dict[str, object]:
    return {"id": name, "object": "model", "created": EPOCH, "owned_by": owner}


ROUTES: Routes = {
    "GET /models": list_models,
    "GET /models/{model}": retrieve,
    "DELETE /models/{model}": delete,
}
