"""``/oauth/token``: exchanges what vouches for a program for an access token, which the server accepts for an hour.

A subject token may be any text. One that is a JSON Web Token and has expired is refused, and no access token outlives
it. `LocalServer.clear` revokes all access tokens.
"""

from __future__ import annotations

from time import monotonic, time

from .._credentials import jwt_life
from .answers import Answer, Refusal, json_answer
from .router import Call
from .state import State

__all__ = ["PATH", "PREFIX", "check", "exchange"]

PATH = "/oauth/token"
PREFIX = "oat-local-"
_LIFE = 3600.0  # seconds
_KIND = "access_tokens"
_GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange"
_SUBJECTS = ("urn:ietf:params:oauth:token-type:jwt", "urn:ietf:params:oauth:token-type:id_token")
_CERTIFICATE = "urn:openai:params:oauth:token-type:x509"


def exchange(call: Call) -> Answer:
    """An access token, or a refusal as RFC 6749 (section 5.2) has it."""
    try:
        body = call.body
    except Refusal as refusal:
        return _refused("invalid_request", str(refusal))
    for name in ("grant_type", "subject_token_type", "identity_provider_id", "service_account_id"):
        if not isinstance(body.get(name), str) or not body[name]:
            return _refused("invalid_request", f"Missing or invalid {name}.")
    if body["grant_type"] != _GRANT_TYPE:
        return _refused("unsupported_grant_type", f"The grant_type must be {_GRANT_TYPE}.")
    if body["subject_token_type"] == _CERTIFICATE:
        return _issued(call, _LIFE)
    if body["subject_token_type"] not in _SUBJECTS:
        return _refused("invalid_request", "Unknown subject_token_type.")
    subject = body.get("subject_token")
    if not isinstance(subject, str) or not subject:
        return _refused("invalid_subject_token", "Missing or invalid subject_token.")
    left = jwt_life(subject, time())
    if left is not None and left <= 0:
        return _refused("invalid_subject_token", "The subject token has expired.")
    return _issued(call, _LIFE if left is None else min(_LIFE, left))


def check(state: State, token: str) -> None:
    """Let an access token pass that is still good.

    Raises:
        Refusal: it is not.
    """
    expires = state.kept(_KIND).get(token)
    if expires is None or expires <= monotonic():
        raise Refusal(401, "The access token has expired or was revoked.", code="token_expired")


def _issued(call: Call, life: float) -> Answer:
    token = f"{PREFIX}{call.request.number:08d}"
    call.state.kept(_KIND)[token] = monotonic() + life
    return json_answer(
        {
            "access_token": token,
            "issued_token_type": "urn:ietf:params:oauth:token-type:access_token",
            "token_type": "Bearer",
            "expires_in": int(life),
        }
    )


def _refused(code: str, description: str) -> Answer:
    return json_answer({"error": code, "error_description": description}, 400)
