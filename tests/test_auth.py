"""Workload identities: what is exchanged for a token, how long that serves, and where subject tokens come from."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import math
import ssl
import threading
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import trustme

from clients import KINDS, Caller
from forks import ended, forked, needs_fork
from openai_async import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    AsyncOpenAI,
    AttemptFailed,
    AuthenticationError,
    DeadlineExceededError,
    HookEvent,
    HTTPOptions,
    InternalServerError,
    NotFoundError,
    OAuthError,
    OpenAI,
    OpenAIError,
    SubjectTokenProviderError,
    deadline,
)
from openai_async.auth import (
    SubjectTokenProvider,
    WorkloadIdentity,
    WorkloadIdentityAuth,
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
    x509_workload_identity,
)
from openai_async.testing import Fault, LocalServer

MODEL = "gpt-4o"
EXCHANGE = "/oauth/token"
GRANT = {"grant_type": "urn:ietf:params:oauth:grant-type:token-exchange"}
WHO = {"identity_provider_id": "idp_1", "service_account_id": "sa_1"}

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")]


@pytest.fixture
def server() -> Iterator[LocalServer]:
    """A server that knows no key but the tokens it gives."""
    with LocalServer(api_keys=()) as own:
        yield own


@pytest.fixture(params=KINDS)
def caller(server: LocalServer, request: pytest.FixtureRequest) -> Iterator[Caller]:
    """A client of each kind."""
    one = KINDS[request.param](server)
    yield one
    one.close()


class Platform:
    """Vouches with s1, s2 and so on."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self) -> str:
        self.asked += 1
        return f"s{self.asked}"


def identity(get_token: Callable[[], Any] = lambda: "subject", **more: Any) -> WorkloadIdentity:
    provider: SubjectTokenProvider = {"token_type": "jwt", "get_token": get_token}
    return cast("WorkloadIdentity", {**WHO, "provider": provider, **more})


def auth_at(server: LocalServer, get_token: Callable[[], Any] = lambda: "subject", **more: Any) -> WorkloadIdentityAuth:
    """What exchanges tokens at `server`."""
    return WorkloadIdentityAuth(
        workload_identity=identity(get_token, **more), token_exchange_url=server.token_exchange_url
    )


def exchanges(server: LocalServer) -> list[Any]:
    """What was asked for at the token endpoint."""
    return [request.json() for request in server.requests if request.path == EXCHANGE]


def tokens(server: LocalServer) -> list[str | None]:
    """The tokens of all other requests."""
    return [request.headers.get("authorization") for request in server.requests if request.path != EXCHANGE]


def answer(server: LocalServer, token: object, expires_in: object, times: float = 1) -> None:
    """Let the next exchange give `token`."""
    server.reply(json={"access_token": token, "expires_in": expires_in}, path=EXCHANGE, times=times)


# -- the exchange ------------------------------------------------------------------------------------------------------


def test_a_client_exchanges_its_identity_once(caller: Caller) -> None:
    """What it gets serves for all requests; the exchange itself carries no key."""
    client = caller.client.copy(workload_identity=auth_at(caller.server))
    for _ in range(3):
        assert caller.run(client.models.retrieve(MODEL)).id == MODEL
    subject = {"subject_token": "subject", "subject_token_type": "urn:ietf:params:oauth:token-type:jwt"}
    assert exchanges(caller.server) == [{**GRANT, **subject, **WHO}]
    assert len({*tokens(caller.server)}) == 1
    first = caller.server.requests[0]
    assert (first.method, first.headers["content-type"]) == ("POST", "application/json")
    assert "authorization" not in first.headers
    assert client.auth_headers == {}


async def test_the_kind_of_the_subject_token_is_told(server: LocalServer) -> None:
    """An ID token is one."""
    auth = auth_at(server, provider={"token_type": "id", "get_token": lambda: "subject"})
    await auth.get_token_async()
    assert exchanges(server)[0]["subject_token_type"] == "urn:ietf:params:oauth:token-type:id_token"


async def test_many_requests_at_once_share_an_exchange(server: LocalServer) -> None:
    """200 requests wait for one."""
    async with AsyncOpenAI(workload_identity=auth_at(server), base_url=server.base_url) as client:
        found = await asyncio.gather(*(client.models.retrieve(MODEL) for _ in range(200)))
    assert (len(found), len(exchanges(server)), len(tokens(server))) == (200, 1, 200)


def test_threads_share_an_exchange(server: LocalServer) -> None:
    """So do the threads and the loops that use one identity, of sync and async clients."""
    auth, many = auth_at(server), 8
    ready = threading.Barrier(many)

    def work(number: int) -> None:
        ready.wait(10)
        if number % 2:
            with OpenAI(workload_identity=auth, base_url=server.base_url) as client:
                client.models.retrieve(MODEL)
        else:
            asyncio.run(work_async())

    async def work_async() -> None:
        async with AsyncOpenAI(workload_identity=auth, base_url=server.base_url) as client:
            await client.models.retrieve(MODEL)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(many)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert (len(exchanges(server)), len(tokens(server))) == (1, many)


def test_copies_share_an_exchange(caller: Caller) -> None:
    """A copy uses the token of the client it was made from."""
    client = caller.client.copy(workload_identity=auth_at(caller.server))
    for each in (client, client.copy(timeout=5), client.with_options(max_retries=1)):
        caller.run(each.models.retrieve(MODEL))
    assert len(exchanges(caller.server)) == 1


@needs_fork
def test_a_forked_child_goes_on_with_the_token(server: LocalServer) -> None:
    """And exchanges anew when it is refused there."""
    auth = auth_at(server)
    client = OpenAI(workload_identity=auth, base_url=server.base_url)
    client.models.retrieve(MODEL)

    def work() -> None:
        client.models.retrieve(MODEL)
        auth.invalidate_token()
        client.models.retrieve(MODEL)

    assert ended(forked(work)) == [0]
    client.models.retrieve(MODEL)
    client.close()
    first, second, third, fourth = tokens(server)
    assert (first == second == fourth, third == first, len(exchanges(server))) == (True, False, 2)


def test_a_revoked_token_is_exchanged_anew(caller: Caller) -> None:
    """The request that is refused is sent once more, which the caller does not notice."""
    platform, heard = Platform(), list[HookEvent]()
    client = caller.client.copy(workload_identity=auth_at(caller.server, platform), hooks=[heard.append], max_retries=0)
    caller.run(client.models.retrieve(MODEL))
    caller.server.clear()
    caller.run(client.models.retrieve(MODEL))
    assert [asked["subject_token"] for asked in exchanges(caller.server)] == ["s2"]
    assert len({*tokens(caller.server)}) == 2
    assert [event.attempt.status for event in heard if isinstance(event, AttemptFailed)] == [401]


def test_a_token_refused_twice_is_an_error(caller: Caller) -> None:
    """It lists both attempts."""
    caller.server.fault(Fault(status=401), path="/models/*", times=2)
    client = caller.client.copy(workload_identity=auth_at(caller.server))
    with pytest.raises(AuthenticationError) as caught:
        caller.run(client.models.retrieve(MODEL))
    assert [one.status for one in caught.value.attempts] == [401, 401]
    assert not isinstance(caught.value, OAuthError)
    assert (len(exchanges(caller.server)), len({*tokens(caller.server)})) == (2, 2)


async def test_streams_are_asked_for_again_with_a_new_token(server: LocalServer) -> None:
    """As plain requests are."""
    auth = auth_at(server)
    await auth.get_token_async()
    server.clear()
    async with AsyncOpenAI(workload_identity=auth, base_url=server.base_url) as client:
        messages: Any = [{"role": "user", "content": "one two"}]
        stream = await client.chat.completions.create(model=MODEL, messages=messages, stream=True)
        assert [chunk async for chunk in stream]
    assert len(tokens(server)) == 2


def test_sockets_carry_the_token_too(caller: Caller) -> None:
    """And are opened with a new one when it is refused."""
    client = caller.client.copy(workload_identity=auth_at(caller.server))
    for _ in range(2):
        with caller.inside(client.realtime.connect(model="gpt-realtime")) as connection:
            assert caller.run(connection.recv()).type == "session.created"
        caller.server.clear()
    assert len(exchanges(caller.server)) == 0
    with caller.inside(client.realtime.connect(model="gpt-realtime")) as connection:
        assert caller.run(connection.recv()).type == "session.created"
    assert (len(exchanges(caller.server)), len({*tokens(caller.server)})) == (1, 2)


def jwt(**claims: Any) -> str:
    """A token with `claims`, signed by nobody."""
    parts = ({"alg": "none"}, claims)
    return ".".join([*(urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts), "c2ln"])


async def test_an_expired_token_is_exchanged_anew(server: LocalServer) -> None:
    """A token that is over when it comes serves for one request; one whose life nobody tells, too."""
    for life in (0, -1, None, "soon", "inf", math.pi):
        answer(server, f"t {life}", life)
    auth = auth_at(server)
    found = [await auth.get_token_async() for _ in range(7)]
    assert found == ["t 0", "t -1", "t None", "t soon", "t inf", f"t {math.pi}", f"t {math.pi}"]


async def test_a_token_tells_its_end_where_the_answer_does_not(server: LocalServer) -> None:
    """If it is a JSON Web Token."""
    answer(server, jwt(exp=time.time() + 1000), None)
    auth = auth_at(server)
    assert await auth.get_token_async() == await auth.get_token_async()
    assert len(exchanges(server)) == 1


# -- what can go wrong -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_refused_exchange_says_why(caller: Caller, status: int) -> None:
    """With the server's code and words; nothing is sent to the API, and nothing is retried."""
    body = {"error": "invalid_grant", "error_description": "no such mapping"}
    caller.server.reply(json=body, status=status, path=EXCHANGE)
    client = caller.client.copy(workload_identity=auth_at(caller.server))
    with pytest.raises(OAuthError, match="no such mapping") as caught:
        caller.run(client.models.retrieve(MODEL))
    error = caught.value
    assert (error.error, error.status_code, error.body) == ("invalid_grant", status, body)
    assert (error.request.url, len(error.attempts)) == (caller.server.token_exchange_url, 1)
    assert (len(exchanges(caller.server)), tokens(caller.server)) == (1, [])
    caller.run(client.models.retrieve(MODEL))


async def test_an_expired_subject_token_is_refused(server: LocalServer) -> None:
    """The local server reads the end of a JSON Web Token, and gives none that outlives it."""
    with pytest.raises(OAuthError, match="has expired") as caught:
        await auth_at(server, lambda: jwt(exp=time.time() - 1)).get_token_async()
    assert caught.value.error == "invalid_subject_token"
    await auth_at(server, lambda: jwt(exp=time.time() + 100)).get_token_async()


async def test_a_refusal_may_say_nothing(server: LocalServer) -> None:
    """Then the status is all there is."""
    server.reply(content=b"<html>", content_type="text/html", status=403, path=EXCHANGE)
    with pytest.raises(OAuthError, match="403") as caught:
        await auth_at(server).get_token_async()
    assert (caught.value.error, caught.value.body) == (None, None)


@pytest.mark.parametrize(("status", "kind", "tries"), [(404, NotFoundError, 1), (503, InternalServerError, 3)])
async def test_other_failures_are_those_of_any_request(
    server: LocalServer, status: int, kind: type[APIStatusError], tries: int
) -> None:
    """They are retried where that may help, and are no refusal."""
    server.fault(Fault(status=status, retry_after_ms=1), path=EXCHANGE, times=5)
    with pytest.raises(kind) as caught:
        await auth_at(server).get_token_async()
    assert (len(exchanges(server)), len(caught.value.attempts)) == (tries, tries)


async def test_a_token_endpoint_that_is_away_is_a_connection_error(server: LocalServer, free_tcp_port: int) -> None:
    """The API is not asked without a token."""
    away = WorkloadIdentityAuth(
        workload_identity=identity(), token_exchange_url=f"http://127.0.0.1:{free_tcp_port}/oauth/token"
    )
    async with AsyncOpenAI(workload_identity=away, base_url=server.base_url, deadline=0.3) as client:
        with pytest.raises(APIConnectionError):
            await client.models.retrieve(MODEL)
    assert server.requests == []


@pytest.mark.parametrize("token", [None, "", 7])
async def test_an_answer_without_a_token_is_an_error(server: LocalServer, token: object) -> None:
    """As is one that is no JSON."""
    answer(server, token, 60)
    server.reply(content=b"[]", path=EXCHANGE)
    server.reply(content=b"{", path=EXCHANGE)
    for _ in range(3):
        with pytest.raises(APIResponseValidationError, match="without a token"):
            await auth_at(server).get_token_async()


async def test_secrets_are_not_carried_elsewhere(server: LocalServer) -> None:
    """A redirect of the exchange is not followed."""
    server.reply(status=307, headers={"location": f"{server.base_url}/elsewhere"}, path=EXCHANGE)
    with pytest.raises(APIStatusError, match="307"):
        await auth_at(server).get_token_async()
    assert len(server.requests) == 1


def test_tokens_are_not_logged(caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    """Neither those of platforms nor those that requests carry, however much is logged."""
    caplog.set_level(logging.DEBUG, "openai_async")
    auth = auth_at(caller.server, lambda: "my-subject")
    client = caller.client.copy(workload_identity=auth)
    caller.run(client.models.retrieve(MODEL))
    caller.server.clear()
    caller.run(client.models.retrieve(MODEL))
    caller.server.reply(status=400, json={"error": "invalid_grant"}, path=EXCHANGE)
    auth.invalidate_token()
    with pytest.raises(OAuthError):
        caller.run(client.models.retrieve(MODEL))
    assert f"POST {caller.server.token_exchange_url}: sending" in caplog.text
    assert "gave no token: OAuthError" in caplog.text
    assert "my-subject" not in caplog.text
    assert "oat-local-" not in caplog.text


async def test_the_deadline_of_a_call_bounds_its_exchange(server: LocalServer) -> None:
    """But not that of others, who wait for the same."""
    async with AsyncOpenAI(workload_identity=auth_at(server), base_url=server.base_url) as client:
        with server.hold(EXCHANGE) as gate:
            patient = asyncio.create_task(client.models.retrieve(MODEL))
            await gate.until_arrived()
            with pytest.raises(DeadlineExceededError), deadline(0.05):
                await client.models.retrieve(MODEL)
        assert (await patient).id == MODEL
    assert len(exchanges(server)) == 1


def test_what_the_platform_raises_is_raised(caller: Caller) -> None:
    """It is no failure of the exchange."""
    error = ValueError("mine")

    def get_token() -> str:
        raise error

    client = caller.client.copy(workload_identity=auth_at(caller.server, get_token))
    with pytest.raises(ValueError, match="mine") as caught:
        caller.run(client.models.retrieve(MODEL))
    assert (caught.value, caller.server.requests) == (error, [])


@pytest.mark.parametrize("wrong", ["", None, 7])
async def test_a_platform_must_give_a_token(server: LocalServer, wrong: Any) -> None:
    """Anything but text is refused before it is sent."""
    with pytest.raises(SubjectTokenProviderError, match="get_token must give a non-empty string"):
        await auth_at(server, lambda: wrong).get_token_async()
    assert server.requests == []


async def test_a_platform_may_block_or_be_async(server: LocalServer) -> None:
    """The loop goes on either way."""
    asked, given = threading.Event(), threading.Event()

    def get_token() -> str:
        asked.set()
        assert given.wait(10)
        return "blocking"

    async def get_token_async() -> str:
        await asyncio.sleep(0)
        return "async"

    waiting = asyncio.create_task(auth_at(server, get_token).get_token_async())
    await asyncio.to_thread(asked.wait, 10)
    given.set()
    await waiting
    await auth_at(server, get_token_async).get_token_async()
    assert [asked["subject_token"] for asked in exchanges(server)] == ["blocking", "async"]


# -- options of clients ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])
def test_a_key_and_an_identity_exclude_each_other(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Given together they are refused; else the newer one takes the place of the other, and of the environment."""
    with pytest.raises(OpenAIError, match="give one of them"):
        kind(api_key="k", workload_identity=identity())
    monkeypatch.setenv("OPENAI_API_KEY", "env")
    client = kind(workload_identity=identity())
    assert (client.api_key, client.auth_headers) == (None, {})
    with pytest.raises(OpenAIError, match="give one of them"):
        client.copy(api_key="k", workload_identity=identity())
    keyed = client.copy(api_key="k")
    assert (keyed.workload_identity, keyed.auth_headers) == (None, {"Authorization": "Bearer k"})
    assert keyed.copy(workload_identity=identity()).auth_headers == {}
    client.api_key = "later"
    assert (client.workload_identity, client.auth_headers) == (None, {"Authorization": "Bearer later"})
    client.workload_identity = identity()
    assert (client.api_key, client.auth_headers) == (None, {})


async def test_an_identity_may_be_assigned(server: LocalServer) -> None:
    """It counts from the next request."""
    async with AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
        with pytest.raises(AuthenticationError):
            await client.models.retrieve(MODEL)
        client.workload_identity = auth_at(server)
        assert (await client.models.retrieve(MODEL)).id == MODEL


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ("idp", "must be a dictionary, not str"),
        ({}, "needs identity_provider_id"),
        ({"identity_provider_id": "idp", "service_account_id": ""}, "needs service_account_id"),
        (WHO, "needs a provider"),
        ({**WHO, "type": "x510"}, "needs a provider"),
        ({**WHO, "provider": {"token_type": "saml", "get_token": str}}, "a token_type of 'jwt' or 'id'"),
        ({**WHO, "provider": {"token_type": "jwt", "get_token": "t"}}, "a function get_token"),
        ({**identity(), "refresh_buffer_seconds": -1}, "0 or more seconds, not -1"),
        ({**identity(), "refresh_buffer_seconds": "9"}, "0 or more seconds, not '9'"),
        ({**identity(), "refresh_buffer_seconds": math.nan}, "0 or more seconds, not nan"),
    ],
)
def test_an_identity_must_be_complete(wrong: Any, message: str) -> None:
    """Making the client fails, and says what is missing."""
    with pytest.raises(OpenAIError, match=message):
        AsyncOpenAI(workload_identity=wrong)


async def test_an_exchange_is_connected_to_as_the_api_is(server: LocalServer) -> None:
    """With the proxy of the client, for example, which is asked for a way to OpenAI's token endpoint."""
    async with AsyncOpenAI(
        workload_identity=identity(), base_url=server.base_url, http_client=over(server), deadline=0.3
    ) as client:
        with pytest.raises(APIConnectionError):
            await client.models.retrieve(MODEL)
    assert (server.requests[0].method, server.requests[0].headers["host"]) == ("CONNECT", "auth.openai.com")


# -- by hand -----------------------------------------------------------------------------------------------------------


async def test_tokens_may_be_had_by_hand(server: LocalServer) -> None:
    """Both ways give the same; also the blocking one on a loop. One may be forgotten, or whichever there is."""
    auth = auth_at(server, Platform())
    first = auth.get_token()
    assert [auth.get_token(), await auth.get_token_async()] == [first, first]
    auth.invalidate_token("another")
    assert auth.get_token() == first
    auth.invalidate_token(first)
    second = auth.get_token()
    auth.invalidate_token()
    assert len({first, second, await auth.get_token_async()}) == 3
    assert len(exchanges(server)) == 3


async def test_a_loop_that_is_blocked_does_not_wait_for_itself(server: LocalServer) -> None:
    """Whoever blocks the loop on which an exchange is under way exchanges for itself."""
    asked, begun, let_go = list[str](), asyncio.Event(), asyncio.Event()

    async def get_token() -> str:
        asked.append("subject")
        if len(asked) == 1:
            begun.set()
            await let_go.wait()
        return "subject"

    auth = auth_at(server, get_token)
    task = asyncio.create_task(auth.get_token_async())
    await begun.wait()
    alone = auth.get_token()
    assert [auth.get_token(), await auth.get_token_async()] == [alone, alone]
    let_go.set()
    await task
    assert len(exchanges(server)) == 2


# -- platforms ---------------------------------------------------------------------------------------------------------


async def test_kubernetes_renews_its_file(server: LocalServer, tmp_path: Path) -> None:
    """It is read for each exchange, without what stands around the token."""
    file = tmp_path / "token"
    auth = WorkloadIdentityAuth(
        workload_identity={**identity(), "provider": k8s_service_account_token_provider(file)},
        token_exchange_url=server.token_exchange_url,
    )
    for text in ("first", " second\n"):
        file.write_text(text)
        await auth.get_token_async()
        auth.invalidate_token()
    assert [asked["subject_token"] for asked in exchanges(server)] == ["first", "second"]
    assert exchanges(server)[0]["subject_token_type"].endswith(":jwt")


@pytest.mark.parametrize(("content", "message"), [(None, "No such file"), (b" ", "is empty"), (b"\xff", "utf-8")])
def test_a_file_without_a_token_is_an_error(tmp_path: Path, content: bytes | None, message: str) -> None:
    """The message says which file it is, or what is wrong with it."""
    file = tmp_path / "token"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SubjectTokenProviderError, match=f"service account.*{message}") as caught:
        called(k8s_service_account_token_provider(str(file)))
    assert caught.value.response is None


def called(provider: SubjectTokenProvider) -> str:
    get_token: Any = provider["get_token"]
    token: str = get_token()
    return token


def over(server: LocalServer) -> HTTPOptions:
    """Options with which any address leads to `server`."""
    return HTTPOptions(proxy=server.base_url.removesuffix("/v1"))


AZURE = ("169.254.169.254", "/metadata/identity/oauth2/token")
GOOGLE = ("metadata.google.internal", "/computeMetadata/v1/instance/service-accounts/default/identity")


def test_azure_is_asked_for_the_identity_of_the_machine(server: LocalServer) -> None:
    """With the header that its service wants, and with the identity where there are several."""
    server.reply(json={"access_token": "az", "expires_in": "3599"}, times=2)
    usual = azure_managed_identity_token_provider(http_client=over(server))
    chosen = azure_managed_identity_token_provider(
        "api://app", object_id="o", client_id="c", msi_res_id="m", api_version="2019", http_client=over(server)
    )
    assert [called(usual), called(chosen), usual["token_type"]] == ["az", "az", "jwt"]
    first, second = server.requests
    assert (first.headers["host"], first.path, first.headers["metadata"]) == (*AZURE, "true")
    assert first.query == {"api-version": "2018-02-01", "resource": "https://management.azure.com/"}
    assert second.query == {
        "api-version": "2019",
        "resource": "api://app",
        "object_id": "o",
        "client_id": "c",
        "msi_res_id": "m",
    }


def test_google_is_asked_for_an_id_token(server: LocalServer) -> None:
    """With the header that its server wants, for the audience that is given."""
    server.reply(content=b" gcp\n", times=2)
    usual = gcp_id_token_provider(http_client=over(server))
    chosen = gcp_id_token_provider("https://else.example", http_client=over(server))
    assert [called(usual), called(chosen), usual["token_type"]] == ["gcp", "gcp", "id"]
    first, second = server.requests
    assert (first.headers["host"], first.path, first.headers["metadata-flavor"]) == (*GOOGLE, "Google")
    assert (first.query, second.query) == (
        {"audience": "https://api.openai.com/v1"},
        {"audience": "https://else.example"},
    )


PROVIDERS: dict[str, Callable[..., SubjectTokenProvider]] = {
    "Azure": azure_managed_identity_token_provider,
    "Google Cloud": gcp_id_token_provider,
}


@pytest.mark.parametrize("cloud", PROVIDERS)
def test_a_cloud_that_gives_no_token_is_an_error(cloud: str, server: LocalServer) -> None:
    """It has the answer, where there is one, and what led to it."""
    provider = PROVIDERS[cloud](http_client=over(server))
    server.reply(status=400, json={"error": "invalid_request"})
    with pytest.raises(SubjectTokenProviderError, match=f"metadata server of {cloud} gave no token.*400") as caught:
        called(provider)
    assert caught.value.response is not None
    assert caught.value.response.status_code == 400
    assert isinstance(caught.value.__cause__, APIStatusError)
    server.reply(content=b"")
    with pytest.raises(SubjectTokenProviderError, match=f"metadata server of {cloud} answered without a token"):
        called(provider)


@pytest.mark.parametrize("cloud", PROVIDERS)
def test_a_cloud_that_is_away_is_an_error(cloud: str, server: LocalServer) -> None:
    """`timeout` bounds all tries together."""
    provider = PROVIDERS[cloud](timeout=0.05, http_client=over(server))
    with (
        server.hold(),
        pytest.raises(SubjectTokenProviderError, match=f"metadata server of {cloud} gave no token") as caught,
    ):
        called(provider)
    assert caught.value.response is None


async def test_a_cloud_may_be_asked_on_a_loop(server: LocalServer) -> None:
    """An exchange asks it in a thread; whoever asks it directly waits for it, loop or no loop."""
    server.reply(content=b"gcp", path=GOOGLE[1], times=2)
    provider = gcp_id_token_provider(http_client=over(server))
    assert called(provider) == "gcp"
    auth = WorkloadIdentityAuth(
        workload_identity={**identity(), "provider": provider}, token_exchange_url=server.token_exchange_url
    )
    await auth.get_token_async()
    assert exchanges(server)[0]["subject_token"] == "gcp"


# -- certificates ------------------------------------------------------------------------------------------------------


@pytest.fixture
def certified(tmp_path: Path) -> Iterator[tuple[LocalServer, HTTPOptions]]:
    """A server that asks for certificates, and options with one."""
    authority: Any = trustme.CA()  # its signatures name types of pyOpenSSL, which need not be there
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    issued = authority.issue_cert("client@example")
    files = [str(tmp_path / name) for name in ("ca.pem", "client.pem", "client.key")]
    for pem, file in zip((authority.cert_pem, issued.cert_chain_pems[0], issued.private_key_pem), files, strict=True):
        pem.write_to_path(file)
    with LocalServer(ssl_context=context, api_keys=()) as own:
        yield own, HTTPOptions(verify=files[0], cert=(files[1], files[2]))
    gc.collect()  # Python 3.10 complains about TLS connections that the peer broke


CERTIFICATE = x509_workload_identity(identity_provider_id="idp_1", service_account_id="sa_1")


async def test_a_certificate_may_take_the_place_of_a_token(certified: tuple[LocalServer, HTTPOptions]) -> None:
    """It is shown to the token endpoint, which is asked without a subject token, and to the API."""
    server, options = certified
    auth = WorkloadIdentityAuth(
        workload_identity=CERTIFICATE, token_exchange_url=server.token_exchange_url, http_client=options
    )
    async with AsyncOpenAI(workload_identity=auth, base_url=server.base_url, http_client=options) as client:
        assert (await client.models.retrieve(MODEL)).id == MODEL
    assert exchanges(server) == [{**GRANT, "subject_token_type": "urn:openai:params:oauth:token-type:x509", **WHO}]


@pytest.mark.filterwarnings("ignore:unclosed transport:ResourceWarning")
async def test_without_a_certificate_nothing_is_exchanged(certified: tuple[LocalServer, HTTPOptions]) -> None:
    """The endpoint does not talk to whoever shows none."""
    server, options = certified
    auth = WorkloadIdentityAuth(
        workload_identity=CERTIFICATE,
        token_exchange_url=server.token_exchange_url,
        http_client=HTTPOptions(verify=options.verify),
    )
    with pytest.raises(APIConnectionError):
        await auth.get_token_async()
    assert server.requests == []


@pytest.mark.parametrize(
    ("options", "address"),
    [
        ({}, "https://mtls.api.openai.com/v1/"),
        ({"data_residency": "global"}, "https://mtls.api.openai.com/v1/"),
        ({"data_residency": "eu"}, "https://mtls-eu.api.openai.com/v1/"),
        ({"base_url": "https://mtls.api.openai.com/v1"}, "https://mtls.api.openai.com/v1/"),
        ({"base_url": "https://mtls-eu.api.openai.com/v1"}, "https://mtls-eu.api.openai.com/v1/"),
        ({"base_url": "https://gateway.example/v1"}, "https://gateway.example/v1/"),
    ],
)
def test_the_api_has_an_address_for_certificates(options: dict[str, Any], address: str) -> None:
    """Clients use it, and that for keys again when they have one."""
    client = AsyncOpenAI(workload_identity=CERTIFICATE, **options)
    assert client.base_url == address
    assert "mtls" not in client.copy(api_key="k").base_url or "mtls" in options.get("base_url", "")
    assert AsyncOpenAI(api_key="k", **options).copy(workload_identity=CERTIFICATE).base_url == address
    assert "mtls" not in AsyncOpenAI(workload_identity=identity()).base_url


def test_a_certificate_is_shown_on_https_only() -> None:
    """Elsewhere there is nobody to show it to."""
    with pytest.raises(OpenAIError, match="https:// only"):
        AsyncOpenAI(workload_identity=CERTIFICATE, base_url="http://127.0.0.1/v1")


def test_a_certificate_may_be_renewed_earlier() -> None:
    """The option is left out unless it is given."""
    early = x509_workload_identity(identity_provider_id="idp_1", service_account_id="sa_1", refresh_buffer_seconds=5.0)
    assert early == {"type": "x509", **WHO, "refresh_buffer_seconds": 5.0}
    assert "refresh_buffer_seconds" not in CERTIFICATE
