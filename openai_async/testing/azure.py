"""Azure's form of the API: ``/openai/deployments/{deployment}/...?api-version=...``, its refusals and what it adds."""

from __future__ import annotations

import re
from collections.abc import Collection, Container
from typing import NamedTuple, cast

import msgspec

from .answers import Answer, Object, Refusal, encode, event
from .received import ReceivedRequest

__all__ = ["PREFIX", "Place", "admit", "dressed", "headers", "place"]

PREFIX = "/openai/"
_PATH = re.compile(r"/openai(/v1)?(?:/deployments/([^/]+))?(/.*)")
# What a deployment serves, and nothing else does.
_DEPLOYED = frozenset(
    f"/v1/{path}"
    for path in (
        "audio/speech",
        "audio/transcriptions",
        "audio/translations",
        "chat/completions",
        "completions",
        "embeddings",
        "images/edits",
        "images/generations",
    )
)
_SAFE = {name: {"filtered": False, "severity": "safe"} for name in ("hate", "self_harm", "sexual", "violence")}
_OF_PROMPT = {**_SAFE, "jailbreak": {"detected": False, "filtered": False}}
_OF_CHOICE = {
    **_SAFE,
    "protected_material_code": {"detected": False, "filtered": False},
    "protected_material_text": {"detected": False, "filtered": False},
}


class Place(NamedTuple):
    """Where a request goes.

    path:       as OpenAI has it, with ``/v1``.
    deployment: that its address names.
    versioned:  whether the query must say a version of the API.
    """

    path: str
    deployment: str | None
    versioned: bool


def place(path: str) -> Place:
    """Where a request to `path`, which begins with `PREFIX`, goes."""
    match = _PATH.fullmatch(path)
    if match is None:
        return Place(path, None, versioned=False)
    unversioned, deployment, rest = match.groups()
    return Place(f"/v1{rest}", deployment, versioned=unversioned is None)


def admit(request: ReceivedRequest, api_keys: Collection[str] | None, models: Container[str]) -> Place:
    """Where `request` goes, which may come in. Deployments are named like the `models` of the server.

    Raises:
        Refusal: it may not, in Azure's own shape.
    """
    here = place(request.path)
    if here.versioned and not request.query.get("api-version"):
        raise _refusal(404, "404", "Resource not found: there is no api-version in the query.")
    scheme, _, token = request.fields.get("authorization", "").partition(" ")
    key = request.fields.get("api-key") or (token if scheme.lower() == "bearer" else "")
    if not key or (api_keys is not None and key not in api_keys):
        raise _refusal(
            401,
            "401",
            "Access denied: send a valid key of the resource as 'api-key: KEY', or a token of Microsoft Entra ID as "
            "'Authorization: Bearer TOKEN'.",
        )
    deployed = here.path in _DEPLOYED and request.method == "POST"
    if here.versioned and deployed != (here.deployment is not None):
        raise _refusal(404, "404", f"Resource not found: {request.method} {request.path}.")
    if here.path == "/v1/realtime" and "deployment" in request.query:
        here = here._replace(deployment=request.query["deployment"])
    if here.deployment is not None and here.deployment not in models:
        raise _refusal(
            404,
            "DeploymentNotFound",
            f"There is no deployment '{here.deployment}'. Those of the local server are named like its models.",
        )
    return here


def _refusal(status: int, code: str, message: str) -> Refusal:
    refusal = Refusal(status, message)
    refusal.error = dict[str, object](code=code, message=message)
    return refusal


def headers(number: int) -> dict[str, str]:
    """What Azure adds to the headers of the answer to request `number`."""
    return {"apim-request-id": f"00000000-0000-4000-8000-{number:012d}", "x-ms-region": "Local"}


def dressed(answer: Answer, path: str) -> Answer:
    """`answer` of `path` with the outcome of Azure's content filters, which finds nothing."""
    if path not in ("/v1/chat/completions", "/v1/completions") or answer.status != 200:
        return answer
    if not answer.streamed:
        (body,) = answer.pieces
        answer.pieces = (encode({**_filtered(body), "prompt_filter_results": _prompt_results()}),)
        return answer
    first: Object = {"choices": [], "created": 0, "id": "", "model": "", "object": "", "usage": None}
    chunks = [event(_filtered(piece[6:])) if piece[6:7] == b"{" else piece for piece in answer.pieces]
    answer.pieces = [event({**first, "prompt_filter_results": _prompt_results()}), *chunks]
    return answer


def _filtered(body: bytes) -> Object:
    """The completion or chunk `body`, with what was found in each choice; nothing is looked for where no text is."""
    completion = cast("Object", msgspec.json.decode(body))
    for choice in cast("list[Object]", completion["choices"]):
        said: Object = choice.get("message") or choice.get("delta") or choice
        choice["content_filter_results"] = _OF_CHOICE if said.get("content") or said.get("text") else {}
    return completion


def _prompt_results() -> list[Object]:
    return [{"prompt_index": 0, "content_filter_results": _OF_PROMPT}]
