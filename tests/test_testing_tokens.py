"""The local server exchanges tokens: for what, for how long, and in which words it refuses."""

from __future__ import annotations

import http.client
import json
import time
from base64 import urlsafe_b64encode
from typing import Any

import pytest

from bare import TIMEOUT, Answered, address
from openai_async.testing import LocalServer

SUBJECT = {
    "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
    "subject_token": "anything",
    "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
    "identity_provider_id": "idp_1",
    "service_account_id": "sa_1",
}


def ask(server: LocalServer, method: str, path: str, body: object = None, key: str | None = None) -> Answered:
    """Ask `server`, with `key` if there is one."""
    connection = http.client.HTTPConnection(*address(server), timeout=TIMEOUT)
    headers = {"Content-Type": "application/json"} | ({} if key is None else {"Authorization": f"Bearer {key}"})
    try:
        connection.request(method, path, body if isinstance(body, bytes) else json.dumps(body), headers)
        answer = connection.getresponse()
        return Answered(answer.status, answer.headers, answer.read())
    finally:
        connection.close()


def exchanged(server: LocalServer, **changes: object) -> Any:
    """The answer to an exchange."""
    return ask(server, "POST", "/oauth/token", {**SUBJECT, **changes}).json


def jwt(expires: float) -> str:
    """A token that says when it expires, signed by nobody."""
    return f"e30.{urlsafe_b64encode(json.dumps({'exp': expires}).encode()).decode().rstrip('=')}.c2ln"


def admitted(server: LocalServer, key: str) -> int:
    """The status of a request with `key`."""
    return ask(server, "GET", "/v1/models", key=key).status


@pytest.mark.parametrize("keys", [None, {"k"}])
def test_a_token_is_accepted_until_it_is_revoked(keys: set[str] | None) -> None:
    """Beside the keys that the server knows; `clear` revokes it, and no token is given twice."""
    with LocalServer(api_keys=keys) as server:
        assert server.token_exchange_url == f"http://127.0.0.1:{address(server)[1]}/oauth/token"
        first = exchanged(server)
        assert (first["token_type"], first["expires_in"]) == ("Bearer", 3600)
        assert first["issued_token_type"] == "urn:ietf:params:oauth:token-type:access_token"
        assert [admitted(server, key) for key in (first["access_token"], "k")] == [200, 200]
        server.clear()
        assert admitted(server, first["access_token"]) == 401
        assert exchanged(server)["access_token"] != first["access_token"]


@pytest.mark.parametrize(
    "subject",
    [{"subject_token_type": "urn:ietf:params:oauth:token-type:id_token"},
     {"subject_token_type": "urn:openai:params:oauth:token-type:x509", "subject_token": None}],
)  # fmt: skip
def test_other_subjects_are_accepted(server: LocalServer, subject: dict[str, object]) -> None:
    """ID tokens, and certificates, which come without a token."""
    assert exchanged(server, **subject)["expires_in"] == 3600


def test_a_token_does_not_outlive_its_subject(server: LocalServer) -> None:
    """Behind its end it is refused."""
    assert 90 < exchanged(server, subject_token=jwt(time.time() + 100))["expires_in"] <= 100
    brief = exchanged(server, subject_token=jwt(time.time() + 0.2))["access_token"]
    while admitted(server, brief) == 200:
        pass
    assert ask(server, "GET", "/v1/models", key=brief).error["code"] == "token_expired"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"grant_type": "client_credentials"}, "unsupported_grant_type"),
        ({"grant_type": None}, "invalid_request"),
        ({"identity_provider_id": ""}, "invalid_request"),
        ({"service_account_id": 7}, "invalid_request"),
        ({"subject_token": None}, "invalid_request"),
        ({"subject_token_type": "urn:x"}, "invalid_request"),
        ({"subject_token": jwt(1.0)}, "invalid_subject_token"),
    ],
)
def test_refusals_are_those_of_oauth(server: LocalServer, changes: dict[str, object], code: str) -> None:
    """A code and a description (RFC 6749, section 5.2)."""
    answer = ask(server, "POST", "/oauth/token", {**SUBJECT, **changes})
    assert (answer.status, answer.json["error"]) == (400, code)
    assert answer.json["error_description"]


def test_what_is_no_exchange_is_refused_as_anywhere(server: LocalServer) -> None:
    """A body that is no JSON, and another verb."""
    assert ask(server, "POST", "/oauth/token", b"{").status == 400
    assert ask(server, "GET", "/oauth/token", key="k").status == 404
