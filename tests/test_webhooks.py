"""Webhooks as programs receive them: `client.webhooks.unwrap` and `verify_signature` of both clients."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any, TypeAlias

import pytest

import openai_async
from openai_async import AsyncOpenAI, InvalidWebhookSignatureError, OpenAI
from openai_async.testing import sign_webhook
from openai_async.types.webhooks import BatchCompletedWebhookEvent, RealtimeCallIncomingWebhookEvent

Client: TypeAlias = "AsyncOpenAI | OpenAI"

SECRET, OTHER = "whsec_c2VjcmV0", "whsec_b3RoZXI="
EVENT = {"id": "evt_1", "object": "event", "created_at": 1, "type": "batch.completed", "data": {"id": "batch_1"}}
BODY = json.dumps(EVENT).encode()


@pytest.fixture(params=[AsyncOpenAI, OpenAI])
def kind(request: pytest.FixtureRequest) -> type[Client]:
    found: type[Client] = request.param
    return found


@pytest.fixture
def receiver(kind: type[Client]) -> Client:
    """A client that knows the secret."""
    return kind(api_key="k", webhook_secret=SECRET)


def trusts(client: Any, secret: str) -> bool:
    """Whether a client takes what is signed with `secret`."""
    try:
        client.webhooks.verify_signature(BODY, sign_webhook(BODY, secret))
    except InvalidWebhookSignatureError:
        return False
    return True


def test_an_event_is_read(receiver: Client) -> None:
    """A webhook becomes the event it tells of, at once, on both clients."""
    event = receiver.webhooks.unwrap(BODY, sign_webhook(BODY, SECRET))
    assert isinstance(event, BatchCompletedWebhookEvent)
    assert (event.type, event.data.id) == ("batch.completed", "batch_1")
    assert event.to_dict() == EVENT


def test_text_is_as_good_as_bytes(receiver: Client) -> None:
    """A body that was decoded, but not parsed, is verified and read the same."""
    call = {"call_id": "rtc_1", "sip_headers": [{"name": "From", "value": "sip:ä@example.com"}]}
    text = json.dumps({**EVENT, "type": "realtime.call.incoming", "data": call}, ensure_ascii=False)
    event = receiver.webhooks.unwrap(text, sign_webhook(text, SECRET))
    assert isinstance(event, RealtimeCallIncomingWebhookEvent)
    assert event.data.sip_headers[0].value == "sip:ä@example.com"


def test_an_event_of_the_future_is_read(receiver: Client) -> None:
    """A type that is not documented reads by attribute, at every depth."""
    body = json.dumps({**EVENT, "type": "tea.ready", "data": {"id": "pot_1", "of": {"kind": "oolong"}}})
    event: Any = receiver.webhooks.unwrap(body, sign_webhook(body, SECRET))
    assert (event.type, event.data.id, event.to_dict()) == ("tea.ready", "pot_1", json.loads(body))


def test_an_event_without_a_type_is_none_that_is_known(receiver: Client) -> None:
    """It reads by attribute and is not taken for an event of some type."""
    event: Any = receiver.webhooks.unwrap(b'{"id": "evt_1"}', sign_webhook(b'{"id": "evt_1"}', SECRET))
    assert (event.id, event.type, event.to_dict()) == ("evt_1", None, {"id": "evt_1"})


@pytest.mark.parametrize("body", [b"", b"not JSON", b"{", b"\xff", b"null", b"[]", b"1", b'"text"'])
def test_a_signed_body_that_is_no_event(receiver: Client, body: bytes) -> None:
    """What is signed well but no JSON object is a ValueError, and not one that says the signature is bad."""
    with pytest.raises(ValueError, match="valid signature but is no event") as caught:
        receiver.webhooks.unwrap(body, sign_webhook(body, SECRET))
    assert not isinstance(caught.value, InvalidWebhookSignatureError)


def test_nothing_is_read_before_it_is_verified(receiver: Client) -> None:
    """A body that is not trusted is not parsed: the error is about the signature."""
    with pytest.raises(InvalidWebhookSignatureError):
        receiver.webhooks.unwrap(b"{", sign_webhook(b"{", OTHER))


def test_strict_clients_take_documented_events_only(kind: type[Client]) -> None:
    """With strict validation an event must have the shape of its type."""
    client = kind(api_key="k", webhook_secret=SECRET, _strict_response_validation=True)
    body = json.dumps({**EVENT, "data": {"id": 7}})
    with pytest.raises(ValueError, match=r"no event: .*data\.id"):
        client.webhooks.unwrap(body, sign_webhook(body, SECRET))
    with pytest.raises(ValueError, match="no event: it has no type"):
        client.webhooks.unwrap(b"{}", sign_webhook(b"{}", SECRET))


# -- which secret ------------------------------------------------------------------------------------------------------


def test_there_must_be_a_secret(kind: type[Client]) -> None:
    """Without a secret nothing is verified, and the error says where to give one."""
    with pytest.raises(ValueError, match="OPENAI_WEBHOOK_SECRET") as caught:
        kind(api_key="k").webhooks.unwrap(BODY, sign_webhook(BODY, SECRET))
    assert not isinstance(caught.value, InvalidWebhookSignatureError)


def test_the_argument_comes_before_the_client(receiver: Client) -> None:
    """A secret that a call gives is the only one that counts for it; it may be several."""
    assert receiver.webhooks.unwrap(BODY, sign_webhook(BODY, OTHER), secret=OTHER).id == "evt_1"
    assert receiver.webhooks.unwrap(BODY, sign_webhook(BODY, OTHER), secret=[SECRET, OTHER]).id == "evt_1"
    with pytest.raises(InvalidWebhookSignatureError):
        receiver.webhooks.verify_signature(BODY, sign_webhook(BODY, SECRET), secret=OTHER)
    with pytest.raises(ValueError, match="empty"):
        receiver.webhooks.verify_signature(BODY, sign_webhook(BODY, SECRET), secret="")


def test_the_secret_may_change(receiver: Client) -> None:
    """Assigning a secret, or copying a client with another, takes effect at once, also where the group is in use."""
    webhooks = receiver.webhooks
    copied = receiver.copy(webhook_secret=OTHER)
    assert (trusts(receiver, SECRET), trusts(receiver, OTHER)) == (True, False)
    assert (trusts(copied, SECRET), trusts(copied, OTHER)) == (False, True)
    assert trusts(receiver.with_options(timeout=1), SECRET)
    receiver.webhook_secret = [SECRET, OTHER]
    assert trusts(receiver, OTHER)
    assert receiver.webhook_secret == [SECRET, OTHER]
    webhooks.verify_signature(BODY, sign_webhook(BODY, OTHER))
    receiver.webhook_secret = None
    with pytest.raises(ValueError, match="no webhook secret"):
        webhooks.verify_signature(BODY, sign_webhook(BODY, OTHER))


def test_the_environment_may_list_secrets(kind: type[Client], monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment variable holds one secret, or several with spaces between them."""
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", f"{SECRET} {OTHER}\n")
    assert trusts(kind(api_key="k"), SECRET)
    assert trusts(kind(api_key="k"), OTHER)
    assert not trusts(kind(api_key="k", webhook_secret=SECRET), OTHER)
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", "plain text, with spaces")
    assert trusts(kind(api_key="k"), "plain text, with spaces")


def test_views_of_raw_answers_verify_as_well(receiver: Client) -> None:
    """In the views of raw answers a webhook is what it is elsewhere: there is no answer to look at."""
    raw: Any = receiver.with_raw_response.webhooks
    assert raw.unwrap(BODY, sign_webhook(BODY, SECRET)).id == "evt_1"


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(openai_async, "api_key", "k")
    monkeypatch.setattr(openai_async, "webhook_secret", SECRET)
    return iter(())


@pytest.mark.usefixtures("settings")
def test_the_module_verifies_as_well() -> None:
    """`openai_async.webhooks` uses the secret of the module's settings."""
    assert openai_async.webhooks.unwrap(BODY, sign_webhook(BODY, SECRET)).id == "evt_1"


# -- when --------------------------------------------------------------------------------------------------------------


def test_the_usual_tolerance_is_five_minutes(receiver: Client) -> None:
    """Minutes of delay, or of a wrong clock, do no harm; an hour does."""
    for age in (-240, 240):
        receiver.webhooks.unwrap(BODY, sign_webhook(BODY, SECRET, timestamp=int(time.time()) - age))
    for age in (-3600, 3600):
        headers = sign_webhook(BODY, SECRET, timestamp=int(time.time()) - age)
        with pytest.raises(InvalidWebhookSignatureError, match="tolerance is 300 s"):
            receiver.webhooks.unwrap(BODY, headers)
        receiver.webhooks.verify_signature(BODY, headers, tolerance=4000)
