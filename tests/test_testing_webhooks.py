"""Webhook endpoints and secrets for browsers on the local server."""

from __future__ import annotations

from base64 import b64decode
from typing import get_args

import pytest
from typing_extensions import get_type_hints

from bare import ask, fitting
from openai_async.testing import LocalServer
from openai_async.types.params.webhooks import WebhookCreateParams
from openai_async.types.realtime import ClientSecretCreateResponse, RealtimeTranslationClientSecretCreateResponse
from openai_async.types.webhooks import (
    DeletedWebhookEndpoint,
    WebhookEndpoint,
    WebhookEndpointWithSecret,
    WebhookEventTypeList,
)

ENDPOINTS = "/webhook_endpoints"


def test_endpoint(server: LocalServer) -> None:
    """An endpoint is made with a secret that is told once, changed and deleted."""
    body = {"name": "a", "url": "https://example.com", "event_types": ["batch.completed"]}
    made = fitting(ask(server, "POST", ENDPOINTS, body), WebhookEndpointWithSecret)
    assert len(b64decode(made["signing_secret"].removeprefix("whsec_"))) == 32
    path = f"{ENDPOINTS}/{made['id']}"
    assert "signing_secret" not in fitting(ask(server, "GET", path), WebhookEndpoint)
    assert fitting(ask(server, "POST", path, {"name": "b"}), WebhookEndpoint)["name"] == "b"
    assert [each["name"] for each in ask(server, "GET", ENDPOINTS).json["data"]] == ["b"]
    fitting(ask(server, "DELETE", path), DeletedWebhookEndpoint)
    assert ask(server, "GET", path).status == 404


def test_rotation(server: LocalServer) -> None:
    """A secret is replaced by another each time, and what is shown of it too."""
    made = ask(server, "POST", ENDPOINTS, {"name": "a", "url": "https://example.com", "event_types": []}).json
    path = f"{ENDPOINTS}/{made['id']}"
    rotated = [fitting(ask(server, "POST", f"{path}/rotate_secret"), WebhookEndpointWithSecret) for _ in range(2)]
    secrets = [each["signing_secret"] for each in (made, *rotated)]
    assert len({*secrets}) == 3
    assert ask(server, "GET", path).json["signing_secret_hint"] == secrets[-1][-4:]


def test_only_events_that_there_are(server: LocalServer) -> None:
    """The kinds of events are those that the API takes; others are refused wherever one is named."""
    kinds = fitting(ask(server, "GET", "/webhook_event_types"), WebhookEventTypeList)["data"]
    body = {"name": "a", "url": "https://example.com", "event_types": kinds}
    made = fitting(ask(server, "POST", ENDPOINTS, body), WebhookEndpointWithSecret)
    documented = get_args(get_args(get_type_hints(WebhookCreateParams)["event_types"])[0])
    assert sorted(kinds) == sorted(documented)
    path = f"{ENDPOINTS}/{made['id']}"
    assert ask(server, "POST", f"{path}/test", {"event_type": "x"}).error["param"] == "event_type"
    for address in (ENDPOINTS, path):
        assert ask(server, "POST", address, {**body, "event_types": ["x"]}).error["param"] == "event_types"


@pytest.mark.parametrize("kind", ["realtime", "transcription"])
def test_client_secret(server: LocalServer, kind: str) -> None:
    """A browser gets a secret of its own, for a session as it was wanted."""
    body = {"session": {"type": kind}, "expires_after": {"anchor": "created_at", "seconds": 60}}
    secret = fitting(ask(server, "POST", "/realtime/client_secrets", body), ClientSecretCreateResponse)
    assert (secret["value"], secret["session"]["type"]) == ("ek_000001", kind)
    assert secret["session"]["expires_at"] == secret["expires_at"]


def test_other_secrets(server: LocalServer) -> None:
    """A session is one to talk in unless it says otherwise; translation has secrets too; an offer is answered."""
    secret = fitting(ask(server, "POST", "/realtime/client_secrets", {}), ClientSecretCreateResponse)
    assert (secret["session"]["type"], secret["session"]["model"]) == ("realtime", "gpt-realtime")
    answer = ask(server, "POST", "/realtime/translations/client_secrets", {"session": {"model": "m"}})
    assert fitting(answer, RealtimeTranslationClientSecretCreateResponse)["session"]["model"] == "m"
    answer = ask(server, "POST", "/realtime/calls", raw=b"v=0")
    assert (answer.status, answer.headers["location"]) == (201, "/v1/realtime/calls/rtc_000001")
    assert answer.body.startswith(b"v=0")
