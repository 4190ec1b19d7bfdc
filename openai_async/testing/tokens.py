"""``/oauth/token``: exchanges what vouches for a program for an access token, which the server accepts for an hour.

A subject token may be any text. One that is a JSON Web Token and has expired is refused, and no access token outlives
it. `LocalServer.clear` revokes all access tokens.
"""

from __future__ import annotations

from time import monotonic, time

from .._cached_token import jwt_life
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


class _Refused(Refusal):
    """A refusal as RFC 6749 (section 5.2) has it."""

    def __init__(self, code: str, description: str) -> None:
        super().__init__(400, description)
        self._code = code

    @property
    def answer(self) -> Answer:
        return json_answer({"error": self._code, "error_description": str(self)}, self.status)


def exchange(call: Call) -> Answer:
    """An access token.

    Raises:
        Refusal: there is none for this request.
    """
    if _text(call, "grant_type") != _GRANT_TYPE:
        raise _Refused("unsupported_grant_type", f"The grant_type must be {_GRANT_TYPE}.")
    _text(call, "identity_provider_id")
    _text(call, "service_account_id")
    life = _life(call)
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


def check(state: State, token: str) -> None:
    """Let an access token pass that is still good.

    Raises:
        Refusal: it is not.
    """
    expires = state.kept(_KIND).get(token)
    if expires is None or expires <= monotonic():
        raise Refusal(401, "The access token has expired or was revoked.", code="token_expired")


def _life(call: Call) -> float:
    """How long a token for the subject of `call` is good."""
    kind = _text(call, "subject_token_type")
    if kind == _CERTIFICATE:
        return _LIFE
    if kind not in _SUBJECTS:
        raise _Refused("invalid_request", "Unknown subject_token_type.")
    left = jwt_life(_text(call, "subject_token"), time())
    if left is not None and left <= 0:
        raise _Refused("invalid_subject_token", "The subject token has expired.")
    return _LIFE if left is None else min(_LIFE, left)


def _text(call: Call, name: str) -> str:
    value: object = call.body.get(name)
    if not isinstance(value, str) or not value:
        raise _Refused("invalid_request", f"Missing or invalid {name}.")
    return value
