"""What the local server sends to webhook endpoints, received by a second one."""

from __future__ import annotations

import asyncio
import json
import math
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
import trustme
from hypothesis import given, strategies as st
from standardwebhooks import Webhook

from openai_async import BadRequestError, InvalidWebhookSignatureError, OpenAI
from openai_async.testing import Fault, LocalServer, sign_webhook
from openai_async.testing.webhook_delivery import DeliveryError, deliver
from openai_async.types.webhooks import AgentSessionActionRequiredWebhookEvent, RealtimeCallIncomingWebhookEvent

PATH = "/hooks/openai"


class Inbox:
    """An endpoint on this machine, and what it has received."""

    def __init__(self, server: LocalServer) -> None:
        self.server = server
        self.url = server.base_url + PATH
        server.reply(json={}, path=PATH, times=math.inf)

    def event(self, client: OpenAI, secret: str, number: int = 1) -> Any:
        """One event of those that have come, verified."""
        self.server.wait_for(lambda server: len(server.requests) >= number)
        request = self.server.requests[number - 1]
        return client.webhooks.unwrap(request.body, request.headers, secret=secret)


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    with LocalServer() as own:
        yield Inbox(own)


def subscribe(client: OpenAI, inbox: Inbox, *kinds: Any) -> Any:
    return client.webhooks.create(name="here", url=inbox.url, event_types=list(kinds))


# -- tests of endpoints ------------------------------------------------------------------------------------------------


def test_a_test_is_delivered(sync_client: OpenAI, inbox: Inbox) -> None:
    """A test of an endpoint sends it a signed event of the kind, as documented, and tells the status of the answer."""
    endpoint = subscribe(sync_client, inbox)
    kinds: list[Any] = list(sync_client.webhooks.event_types.list().data)
    strict = sync_client.with_options(webhook_secret=endpoint.signing_secret)
    strict.asynchronous._engine.strict = True
    for number, kind in enumerate(kinds, 1):
        result = sync_client.webhooks.test(endpoint.id, event_type=kind)
        assert (result.success, result.status_code, result.event_type) == (True, 200, kind)
        client = sync_client if kind.startswith("video.") else strict  # whose types are not documented
        event = inbox.event(client, endpoint.signing_secret, number)
        assert event.type == kind
        if isinstance(event, RealtimeCallIncomingWebhookEvent):
            assert event.data.sip_headers[0].name == "From"
        if isinstance(event, AgentSessionActionRequiredWebhookEvent):
            assert event.data.required_action.type == "function_call"
    request = inbox.server.requests[0]
    assert (request.method, request.path, request.headers["content-type"]) == (
        "POST",
        f"/v1{PATH}",
        "application/json",
    )
    assert len({request.headers["webhook-id"] for request in inbox.server.requests}) == len(kinds)


def test_a_query_is_kept(sync_client: OpenAI, inbox: Inbox) -> None:
    """The address is used as it is."""
    endpoint = sync_client.webhooks.create(name="a", url=f"{inbox.url}?to=a%20b", event_types=[])
    sync_client.webhooks.test(endpoint.id, event_type="batch.failed")
    assert inbox.server.requests[0].query == {"to": "a b"}


def test_an_endpoint_with_tls(sync_client: OpenAI) -> None:
    """An endpoint may have a certificate of its own making."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate: Any = trustme.CA().issue_cert("localhost")
    certificate.configure_cert(context)
    with LocalServer(ssl_context=context) as server:
        endpoint = subscribe(sync_client, Inbox(server))
        assert sync_client.webhooks.test(endpoint.id, event_type="batch.failed").success


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        (Fault(status=503), "answered with status 503"),
        (Fault(status=302), "answered with status 302"),
        (Fault(reset="before"), "gave no answer"),
    ],
)
def test_a_failed_test_is_told(sync_client: OpenAI, inbox: Inbox, fault: Fault, message: str) -> None:
    """A test that does not succeed is a refusal that says why."""
    endpoint = subscribe(sync_client, inbox)
    inbox.server.fault(fault)
    with pytest.raises(BadRequestError, match=message) as caught:
        sync_client.webhooks.test(endpoint.id, event_type="batch.failed")
    assert caught.value.code == "webhook_delivery_failed"


def test_nobody_listens(sync_client: OpenAI) -> None:
    """A port where nothing is gives the same refusal."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    endpoint = sync_client.webhooks.create(name="a", url=f"http://localhost:{port}/", event_types=[])
    with pytest.raises(BadRequestError, match="gave no answer"):
        sync_client.webhooks.test(endpoint.id, event_type="batch.failed")


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/x",
        "http://10.0.0.1/",
        "http://localhost.example.com/",
        "http://127.0.0.1@example.com/",
        "x",
    ],
)
def test_nothing_leaves_the_machine(sync_client: OpenAI, url: str) -> None:
    """An address of another machine gets nothing, and the refusal says so."""
    endpoint = sync_client.webhooks.create(name="a", url=url, event_types=[])
    with pytest.raises(BadRequestError, match="addresses of its own machine only"):
        sync_client.webhooks.test(endpoint.id, event_type="batch.failed")


@pytest.mark.anyio
@pytest.mark.parametrize("answer", [b"", b"SSH-2.0\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"HTTP/1.1 200 OK\r\n"])
async def test_an_endpoint_that_speaks_no_http(answer: bytes) -> None:
    """Whatever answers, the outcome is an error of delivery."""

    async def respond(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(answer)
        writer.close()

    async with await asyncio.start_server(respond, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(DeliveryError, match="gave no answer"):
            await deliver(f"http://127.0.0.1:{port}", ["secret"], {})


# -- secrets that are exchanged ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kept", [True, False])
def test_rotation(sync_client: OpenAI, inbox: Inbox, kept: bool) -> None:
    """After a rotation webhooks are signed with the new secret, and with the old one too if it is kept for a day."""
    endpoint = subscribe(sync_client, inbox)
    rotated = sync_client.webhooks.rotate_secret(endpoint.id, keep_old_secret_active_for_24_hours=kept)
    sync_client.webhooks.test(endpoint.id, event_type="batch.failed")
    assert inbox.event(sync_client, rotated.signing_secret).type == "batch.failed"
    assert len(inbox.server.requests[0].headers["webhook-signature"].split()) == 1 + kept
    if kept:
        assert inbox.event(sync_client, endpoint.signing_secret).type == "batch.failed"
    else:
        with pytest.raises(InvalidWebhookSignatureError):
            inbox.event(sync_client, endpoint.signing_secret)


# -- news of work ------------------------------------------------------------------------------------------------------


def start_batch(client: OpenAI, name: str = "batch.jsonl") -> Any:
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi"}]}
    line = {"custom_id": "1", "method": "POST", "url": "/v1/chat/completions", "body": body}
    file = client.files.create(file=(name, json.dumps(line).encode()), purpose="batch")
    return client.batches.create(input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h")


def start_tuning(client: OpenAI, name: str = "train.jsonl") -> Any:
    file = client.files.create(file=(name, b"{}\n"), purpose="fine-tune")
    return client.fine_tuning.jobs.create(training_file=file.id, model="gpt-4o")


def start_response(client: OpenAI) -> Any:
    return client.responses.create(model="gpt-4o", input="Hi", background=True)


def start_cut_response(client: OpenAI) -> Any:
    return client.responses.create(model="gpt-4o", input="Hi", background=True, max_output_tokens=1)


def start_video(client: OpenAI, prompt: str = "A cat") -> Any:
    with pytest.deprecated_call():
        return client.videos.create(prompt=prompt)  # pyright: ignore[reportDeprecated]


def start_eval_run(client: OpenAI) -> Any:
    criterion: Any = {"type": "string_check", "name": "a", "input": "a", "reference": "a", "operation": "eq"}
    config: Any = {"type": "custom", "item_schema": {}}
    made = client.evals.create(data_source_config=config, testing_criteria=[criterion])
    source: Any = {"type": "jsonl", "source": {"type": "file_content", "content": [{"item": {"a": "b"}}]}}
    return client.evals.runs.create(made.id, data_source=source)


WORK: dict[str, tuple[str, Callable[[OpenAI], Any]]] = {
    "batch": ("batch.completed", start_batch),
    "batch that fails": ("batch.failed", lambda client: start_batch(client, "fail.jsonl")),
    "job": ("fine_tuning.job.succeeded", start_tuning),
    "job that fails": ("fine_tuning.job.failed", lambda client: start_tuning(client, "fail.jsonl")),
    "response": ("response.completed", start_response),
    "response that is cut off": ("response.incomplete", start_cut_response),
    "video": ("video.completed", start_video),
    "video that fails": ("video.failed", lambda client: start_video(client, "Fail, please")),
    "eval run": ("eval.run.succeeded", start_eval_run),
}


@pytest.mark.parametrize(("kind", "start"), WORK.values(), ids=WORK)
def test_the_end_of_work_is_told(sync_client: OpenAI, inbox: Inbox, kind: str, start: Callable[[OpenAI], Any]) -> None:
    """Work whose end somebody waits for goes on by itself; it has only begun when the answer comes."""
    endpoint = subscribe(sync_client, inbox, kind)
    begun = start(sync_client)
    assert begun.status in ("queued", "validating", "validating_files")
    event = inbox.event(sync_client, endpoint.signing_secret)
    assert (event.type, event.data.id) == (kind, begun.id)


def test_a_streamed_response_is_told(sync_client: OpenAI, inbox: Inbox) -> None:
    """A response in the background that is streamed has ended with its events, and that is told once."""
    endpoint = subscribe(sync_client, inbox, "response.completed")
    stream = sync_client.responses.create(model="gpt-4o", input="Hi", background=True, stream=True)
    *_, last = stream
    assert last.type == "response.completed"
    assert inbox.event(sync_client, endpoint.signing_secret).data.id == last.response.id
    sync_client.responses.retrieve(last.response.id)
    sync_client.webhooks.test(endpoint.id, event_type="batch.failed")
    assert [one.json()["type"] for one in inbox.server.requests] == ["response.completed", "batch.failed"]


def cancel_batch(client: OpenAI, batch: Any) -> object:
    client.batches.cancel(batch.id)
    return client.batches.retrieve(batch.id)


CANCELLED: dict[str, tuple[Callable[[OpenAI], Any], Callable[[OpenAI, Any], object]]] = {
    "batch.cancelled": (start_batch, cancel_batch),
    "fine_tuning.job.cancelled": (start_tuning, lambda client, job: client.fine_tuning.jobs.cancel(job.id)),
    "response.cancelled": (start_response, lambda client, response: client.responses.cancel(response.id)),
    "eval.run.canceled": (start_eval_run, lambda client, run: client.evals.runs.cancel(run.id, eval_id=run.eval_id)),
}


@pytest.mark.parametrize("kind", CANCELLED)
def test_cancelled_work_is_told(sync_client: OpenAI, inbox: Inbox, kind: str) -> None:
    """What was begun before anybody subscribed stands still until it is cancelled, and that is told."""
    start, cancel = CANCELLED[kind]
    begun = start(sync_client)
    endpoint = subscribe(sync_client, inbox, kind)
    cancel(sync_client, begun)
    event = inbox.event(sync_client, endpoint.signing_secret)
    assert (event.type, event.data.id) == (kind, begun.id)


def test_only_subscribers_are_told(sync_client: OpenAI, inbox: Inbox) -> None:
    """An endpoint gets the kinds of events that it asked for, once, and nothing when it is deleted."""
    other = subscribe(sync_client, inbox, "batch.failed")
    elsewhere = sync_client.webhooks.create(name="far", url="https://example.com", event_types=["batch.completed"])
    deleted = subscribe(sync_client, inbox, "batch.completed")
    sync_client.webhooks.delete(deleted.id)
    first, second = (subscribe(sync_client, inbox, "batch.completed", "video.failed") for _ in range(2))
    begun = start_batch(sync_client)
    inbox.server.wait_for(lambda server: len(server.requests) >= 2)
    assert sync_client.batches.retrieve(begun.id).status == "completed"
    sync_client.webhooks.test(other.id, event_type="batch.failed")
    *news, tested = inbox.server.requests
    assert tested.json()["type"] == "batch.failed"
    assert len(news) == 2
    assert len({request.json()["id"] for request in news}) == 1
    signers = [trusted(sync_client, request, first, second, other, elsewhere) for request in news]
    assert sorted(signers) == sorted([[first.id], [second.id]])


def trusted(client: OpenAI, request: Any, *endpoints: Any) -> list[str]:
    """The endpoints whose secret a request is signed with."""
    found: list[str] = []
    for endpoint in endpoints:
        with suppress(InvalidWebhookSignatureError):
            client.webhooks.verify_signature(request.body, request.headers, secret=endpoint.signing_secret)
            found.append(endpoint.id)
    return found


def test_a_server_closes_while_it_delivers(inbox: Inbox) -> None:
    """A server does not wait for an endpoint that does not answer."""
    with inbox.server.hold() as gate:
        with LocalServer() as server, OpenAI(base_url=server.base_url, api_key="k") as client:
            subscribe(client, inbox, "response.completed")
            start_response(client)
            gate.wait_arrived()
        inbox.server.wait_for(lambda own: own.requests[0].outcome == "aborted")


# -- signing for tests of one's own ------------------------------------------------------------------------------------


@given(body=st.dictionaries(st.text(), st.text()))
def test_signing_for_tests(body: dict[str, str]) -> None:
    """What a test signs is accepted by the client and by another implementation, with each of several secrets."""
    payload = json.dumps(body)
    secrets = ["whsec_b25l", "whsec_dHdv"]
    headers = sign_webhook(payload, secrets)
    for secret in secrets:
        OpenAI(api_key="k", webhook_secret=secret).webhooks.verify_signature(payload.encode(), headers)
        assert Webhook(secret).verify(payload, headers) == body


def test_an_id_and_a_time_of_ones_own() -> None:
    """A webhook that is sent again has the id it had; a time may be chosen to test what comes late."""
    headers = sign_webhook(b"{}", "plain", webhook_id="wh_1", timestamp=1)
    assert (headers["webhook-id"], headers["webhook-timestamp"]) == ("wh_1", "1")
    assert headers == sign_webhook("{}", ["plain"], webhook_id="wh_1", timestamp=1)
    assert sign_webhook("{}", "plain")["webhook-id"] != sign_webhook("{}", "plain")["webhook-id"]
    with pytest.raises(ValueError, match="secret is empty"):
        sign_webhook("{}", "")
