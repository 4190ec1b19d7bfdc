"""Connections: which loop owns them, how many there are, what each phase may take, and that none is left behind."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import subprocess
import sys
import textwrap
import threading
import warnings
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from blockbuster import blockbuster_ctx

from openai_async import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AsyncOpenAI,
    HTTPOptions,
    Limits,
    Timeout,
)
from openai_async.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio

NAMES = [f"model-{number}" for number in range(200)]


@pytest.fixture
def models() -> Iterator[LocalServer]:
    """A server of many models, so that every question has an answer of its own."""
    with LocalServer(models=NAMES) as own:
        yield own


@pytest.fixture
def silent() -> Iterator[str]:
    """The address of a socket that takes connections and some bytes, and never reads or says anything."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"127.0.0.1:{listener.getsockname()[1]}/v1"


async def ask(client: AsyncOpenAI, model: str = "gpt-4o") -> str:
    return (await client.models.retrieve(model)).id


def limited(client: AsyncOpenAI, connections: int) -> AsyncOpenAI:
    """A copy with a pool of its own."""
    return client.copy(http_client=HTTPOptions(limits=Limits(max_connections=connections)), max_retries=0)


async def chat(client: AsyncOpenAI, text: str = "hello", **options: Any) -> Any:
    create: Any = client.chat.completions.create
    return await create(model="gpt-4o", messages=[{"role": "user", "content": text}], **options)


def socket_of(response: Any) -> socket.socket:
    """What an answer is read from that has not ended."""
    found: socket.socket = response._exchange.http.connection.transport.get_extra_info("socket")
    return found


# -- loops and threads -----------------------------------------------------------------------------------------------


def test_one_client_serves_one_loop_after_the_other(models: LocalServer) -> None:
    """Each `asyncio.run` gets its own answers, and its connections are closed when it ends."""
    client = AsyncOpenAI(api_key="k", base_url=models.base_url)

    async def many(names: list[str]) -> list[str]:
        return await asyncio.gather(*(ask(client, name) for name in names))

    for start in range(0, 30, 10):
        names = NAMES[start : start + 10]
        assert asyncio.run(many(names)) == names
        models.wait_for(lambda server: server.open_connections == 0)


def test_one_client_serves_threads_with_loops_of_their_own(models: LocalServer) -> None:
    """Loops that run at the same time share no connection, and every answer is the caller's."""
    client = AsyncOpenAI(api_key="k", base_url=models.base_url)
    found: dict[int, list[str]] = {}

    async def many(names: list[str]) -> list[str]:
        return [answer for _ in range(5) for answer in await asyncio.gather(*(ask(client, name) for name in names))]

    def work(number: int) -> None:
        found[number] = asyncio.run(many(NAMES[number * 5 : number * 5 + 5]))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {number: NAMES[number * 5 : number * 5 + 5] * 5 for number in range(8)}
    models.wait_for(lambda server: server.open_connections == 0)


@pytest.mark.filterwarnings("ignore:unclosed transport:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_connections_of_a_loop_that_died_are_closed(server: LocalServer) -> None:
    """A loop that was closed without winding up does not keep its connections beyond the next use of the client."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(ask(client))
    loop.close()
    assert server.open_connections == 1
    asyncio.run(ask(client))
    server.wait_for(lambda server: server.open_connections == 0)
    assert server.connections == 2
    gc.collect()  # asyncio's own complaint about the loop belongs to this test


def test_a_client_that_outlives_its_loop_can_be_dropped(server: LocalServer) -> None:
    """What is left of a loop that was closed without winding up goes with the client, which does not complain."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        client = AsyncOpenAI(api_key="k", base_url=server.base_url)
        loop = asyncio.new_event_loop()
        loop.run_until_complete(ask(client))
        loop.close()
        del client
        gc.collect()
    server.wait_for(lambda server: server.open_connections == 0)
    assert not [one for one in said if "Unclosed client session" in str(one.message)]


def test_a_client_that_is_dropped_at_the_end_of_a_program_is_not_talked_about(server: LocalServer) -> None:
    """A client that goes with the last line of `asyncio.run` closes its connections and leaves no task behind."""
    code = """
import asyncio, os
from openai_async import AsyncOpenAI
async def main():
    client = AsyncOpenAI(api_key="k", base_url=os.environ["URL"])
    await client.models.retrieve("gpt-4o")
for _ in range(3):
    asyncio.run(main())
"""
    env = {**os.environ, "URL": server.base_url}
    command = [sys.executable, "-W", "error", "-X", "dev", "-c", code]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr == ""
    assert server.connections == 3


async def test_a_client_that_is_dropped_closes_its_connections(server: LocalServer) -> None:
    """Nobody has to call `close`: when the last reference goes, the connections do."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)
    await ask(client)
    assert server.open_connections == 1
    del client
    await server.until(lambda server: server.open_connections == 0)


async def test_closing_a_client_closes_its_connections_on_other_loops(server: LocalServer) -> None:
    """`close` reaches the connections of a loop that runs in another thread."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url)
    elsewhere = asyncio.new_event_loop()
    thread = threading.Thread(target=elsewhere.run_forever)
    thread.start()
    try:
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(ask(client), elsewhere))
        await ask(client)
        assert server.open_connections == 2
        await client.close()
        await server.until(lambda server: server.open_connections == 0)
    finally:
        elsewhere.call_soon_threadsafe(elsewhere.stop)
        await asyncio.to_thread(thread.join)
        elsewhere.close()


# -- sockets -------------------------------------------------------------------------------------------------------


async def test_sockets_notice_a_peer_that_vanished(server: LocalServer, client: AsyncOpenAI) -> None:
    """Every connection asks for signs of life after at most 60 s, and gives unacknowledged data up (Linux)."""
    server.fault(Fault(stall="after_headers"))
    async with client.models.with_streaming_response.retrieve("gpt-4o") as response:
        sock = socket_of(response)
        assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        idle = getattr(socket, "TCP_KEEPIDLE", None) or getattr(socket, "TCP_KEEPALIVE", None)
        assert idle is None or 0 < sock.getsockopt(socket.IPPROTO_TCP, idle) <= 60
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            assert 0 < sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) <= 120_000
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


async def test_connections_are_used_again(server: LocalServer, client: AsyncOpenAI) -> None:
    """Calls one after the other, refused ones and redirected ones included, share one connection."""
    server.reply(status=307, headers={"location": "/v1/models/o1"}, path="/models/gpt-5")
    assert await ask(client) == "gpt-4o"
    with pytest.raises(APIStatusError):
        await ask(client, "unknown")
    assert await ask(client, "gpt-5") == "o1"
    await chat(client)
    assert server.connections == 1


async def test_an_idle_connection_expires(server: LocalServer, client: AsyncOpenAI) -> None:
    """`keepalive_expiry` says how long one is kept."""
    own = client.copy(http_client=HTTPOptions(limits=Limits(keepalive_expiry=0.01)))
    await ask(own)
    await server.until(lambda server: server.open_connections == 0)


async def test_requests_leave_from_the_chosen_address(server: LocalServer, client: AsyncOpenAI) -> None:
    """`local_address` binds the sockets."""
    server.fault(Fault(stall="after_headers"))
    own = client.copy(http_client=HTTPOptions(local_address="127.0.0.2"))
    async with own.models.with_streaming_response.retrieve("gpt-4o") as response:
        assert socket_of(response).getsockname()[0] == "127.0.0.2"


# -- the pool ------------------------------------------------------------------------------------------------------


async def test_the_pool_has_a_limit_and_counts_who_waits(server: LocalServer, client: AsyncOpenAI) -> None:
    """No more connections than allowed are opened; the others wait, are counted, and get their turn."""
    own = limited(client, 2)
    with server.hold() as gate:
        tasks = [asyncio.create_task(ask(own)) for _ in range(5)]
        await gate.until_arrived(2)
        assert (server.connections, own.pool_waits, client.pool_waits) == (2, 3, 0)
    assert await asyncio.gather(*tasks) == ["gpt-4o"] * 5
    assert server.connections == 2
    await own.close()
    assert own.pool_waits == 3


@pytest.mark.parametrize("limit", [0.05, 0])
async def test_waiting_for_the_pool_has_a_limit(limit: float, server: LocalServer, client: AsyncOpenAI) -> None:
    """A request that gets no connection in time says so, and takes no place from those behind it."""
    own = limited(client, 1)
    with server.hold() as gate:
        first = asyncio.create_task(ask(own))
        await gate.until_arrived()
        with pytest.raises(APITimeoutError) as caught:
            await ask(own.with_options(timeout=Timeout(30, pool=limit)))
    assert caught.value.phase == "pool"
    assert f"no connection of the pool came free within {limit} s" in str(caught.value)
    assert await first == await ask(own) == "gpt-4o"
    assert server.connections == 1


async def test_a_cancelled_wait_gives_its_turn_to_the_next(server: LocalServer, client: AsyncOpenAI) -> None:
    """Of three requests for one connection the second is cancelled; the third is served."""
    own = limited(client, 1)
    with server.hold() as gate:
        first, second, third = (asyncio.create_task(ask(own)) for _ in range(3))
        await gate.until_arrived()
        second.cancel()
    assert await first == await third == "gpt-4o"
    assert second.cancelled()


async def test_a_thousand_calls_at_a_time(server: LocalServer) -> None:
    """A default client has 1,000 calls in flight: no error, nobody waits, no connection, task or warning is left."""
    tasks_before = asyncio.all_tasks()
    async with AsyncOpenAI(api_key="k", base_url=server.base_url) as client:
        with server.hold() as gate:
            tasks = [asyncio.create_task(chat(client, str(number))) for number in range(1000)]
            await gate.until_arrived(1000, timeout=50)
        answers = await asyncio.gather(*tasks)
    assert len({answer.id for answer in answers}) == 1000
    assert (client.pool_waits, server.connections) == (0, 1000)
    await server.until(lambda server: server.open_connections == 0)
    del tasks, answers
    gc.collect()
    assert asyncio.all_tasks() == tasks_before


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
def test_requests_wait_rather_than_run_out_of_files(server: LocalServer) -> None:
    """A process that may open 200 files has 300 calls at a time: some wait for their turn, none fails."""
    code = f"""
        import asyncio, resource
        resource.setrlimit(resource.RLIMIT_NOFILE, (200, 200))
        import openai_async

        async def main():
            async with openai_async.AsyncOpenAI(api_key="k", base_url={server.base_url!r}, max_retries=0) as client:
                await asyncio.gather(*(client.models.retrieve("gpt-4o") for _ in range(300)))
                print(client.pool_waits)

        asyncio.run(main())
    """
    command = [sys.executable, "-W", "error", "-c", textwrap.dedent(code)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) > 0
    assert server.connections <= 150


# -- limits by phase -----------------------------------------------------------------------------------------------


async def test_connecting_has_a_limit(silent: str, client: AsyncOpenAI) -> None:
    """A TLS handshake that nobody answers is given up; the error says that it was the connection."""
    own = client.copy(base_url=f"https://{silent}", timeout=Timeout(30, connect=0.05), max_retries=0)
    with pytest.raises(APITimeoutError) as caught:
        await ask(own)
    assert caught.value.phase == "connect"
    assert str(caught.value) == (f"GET https://{silent}/models/gpt-4o timed out: no connection was made within 0.05 s.")


async def test_looking_a_name_up_is_a_part_of_connecting(client: AsyncOpenAI, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name server that does not answer is given up like a host that does not."""
    answered = threading.Event()

    def never(*_: object, **__: object) -> Any:
        answered.wait(10)
        raise socket.gaierror(socket.EAI_AGAIN, "later")

    monkeypatch.setattr(socket, "getaddrinfo", never)
    own = client.copy(base_url="http://slow.example/v1", timeout=Timeout(30, connect=0.05), max_retries=0)
    with pytest.raises(APITimeoutError) as caught:
        await ask(own)
    answered.set()
    assert caught.value.phase == "connect"


@pytest.mark.parametrize("where", ["before_headers", "after_headers", 5])
async def test_reading_has_a_limit(where: Any, server: LocalServer, client: AsyncOpenAI) -> None:
    """A server that goes silent before or in its answer is given up, and its connection closed."""
    server.fault(Fault(stall=where))
    with pytest.raises(APITimeoutError) as caught:
        await ask(client.with_options(timeout=Timeout(30, read=0.05), max_retries=0))
    assert caught.value.phase == "read"
    assert str(caught.value).endswith("timed out: the server sent nothing for 0.05 s.")
    await server.until(lambda server: server.requests[0].outcome == "aborted")


async def test_a_server_that_goes_on_is_not_silent(server: LocalServer, client: AsyncOpenAI) -> None:
    """The read limit is on silence: an answer that comes in drops may take longer than it."""
    server.fault(Fault(split=4, drip=0.02))
    assert await ask(client.with_options(timeout=Timeout(30, read=0.5), max_retries=0)) == "gpt-4o"


async def test_writing_has_a_limit(silent: str, client: AsyncOpenAI) -> None:
    """A server that stops reading a large body is given up; the error says that it was the writing."""
    own = client.copy(base_url=f"http://{silent}", timeout=Timeout(30, write=0.2), max_retries=0)
    with pytest.raises(APITimeoutError) as caught:
        await chat(own, "x" * 32_000_000)
    assert caught.value.phase == "write"
    assert str(caught.value).endswith("timed out: the server took nothing of the request body for 0.2 s.")


async def test_no_limit_is_no_limit(server: LocalServer, client: AsyncOpenAI) -> None:
    """`timeout=None` and infinity leave every phase without one."""
    for timeout in (None, float("inf")):
        assert await ask(client.with_options(timeout=timeout)) == "gpt-4o"


# -- cancellation --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["before_headers", "after_headers", 5])
async def test_cancelling_a_call_closes_its_connection(where: Any, server: LocalServer, client: AsyncOpenAI) -> None:
    """The server sees at once that the caller is gone, wherever the answer was."""
    server.fault(Fault(stall=where))
    task = asyncio.create_task(ask(client))
    await server.until(lambda server: len(server.requests) == 1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await server.until(lambda server: server.requests[0].outcome == "aborted" and server.open_connections == 0)
    assert len(server.requests) == 1


async def test_cancelling_an_upload_closes_its_connection(silent: str, client: AsyncOpenAI) -> None:
    """A call that is stuck in sending its body is cancelled like any other, and is not taken for a time-out."""
    own = client.copy(base_url=f"http://{silent}", http_client=HTTPOptions())
    task = asyncio.create_task(chat(own, "x" * 32_000_000))
    with pytest.raises(asyncio.TimeoutError) as caught:
        await asyncio.wait_for(task, 0.1)
    assert not isinstance(caught.value, APIError)
    assert task.cancelled()


async def test_a_cancellation_is_never_lost(server: LocalServer, client: AsyncOpenAI) -> None:
    """Whatever a call is about to do when it is cancelled, it ends as cancelled, and its place in the pool is free."""
    for steps in range(60):
        own = limited(client, 1)
        task = asyncio.create_task(ask(own))
        for _ in range(steps):
            await asyncio.sleep(0)
        if not task.cancel():
            assert await task == "gpt-4o"
        else:
            with pytest.raises(asyncio.CancelledError):
                await task
        assert await ask(own) == "gpt-4o"
        await own.close()
    await server.until(lambda server: server.open_connections == 0)


async def test_a_cancellation_is_never_lost_in_the_pool(server: LocalServer, client: AsyncOpenAI) -> None:
    """The same for a call that is cancelled while it gets the connection of another."""
    own = limited(client, 1)
    for steps in range(30):
        with server.hold() as gate:
            first, second = asyncio.create_task(ask(own)), asyncio.create_task(ask(own))
            await gate.until_arrived()
        await first
        for _ in range(steps):
            await asyncio.sleep(0)
        if second.cancel():
            with pytest.raises(asyncio.CancelledError):
                await second
        assert await ask(own) == "gpt-4o"


# -- connections ahead ---------------------------------------------------------------------------------------------


async def test_connections_can_be_opened_ahead(server: LocalServer, client: AsyncOpenAI) -> None:
    """Requests after `warm` find their connections open; a second `warm` opens none."""
    assert await client.warm(3) == 3
    assert await client.warm(3) == 3
    await server.until(lambda server: server.connections == 3)
    assert server.requests == []
    with server.hold() as gate:
        tasks = [asyncio.create_task(ask(client)) for _ in range(3)]
        await gate.until_arrived(3)
    await asyncio.gather(*tasks)
    assert server.connections == 3


async def test_no_more_are_opened_ahead_than_the_pool_has_room_for(server: LocalServer, client: AsyncOpenAI) -> None:
    """`warm` leaves connections in use alone and never waits for them."""
    own = limited(client, 3)
    with server.hold() as gate:
        task = asyncio.create_task(ask(own))
        await gate.until_arrived()
        assert await own.warm(5) == 2
    await task
    assert (server.connections, await own.warm(5)) == (3, 3)


async def test_warming_up_can_be_cancelled(silent: str, client: AsyncOpenAI) -> None:
    """Connections that are half open are closed without a warning."""
    own = client.copy(base_url=f"https://{silent}", http_client=HTTPOptions())
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(own.warm(3), 0.05)
    await own.close()
    gc.collect()


async def test_warming_up_says_what_failed(client: AsyncOpenAI, free_tcp_port: int) -> None:
    """Without a server there is the usual error, and a closed client opens nothing."""
    own = client.copy(base_url=f"http://127.0.0.1:{free_tcp_port}/v1", http_client=HTTPOptions())
    with pytest.raises(APIConnectionError, match="is the server running"):
        await own.warm(2)
    await own.close()
    with pytest.raises(APIConnectionError, match="has been closed"):
        await own.warm(2)


# -- redirects -----------------------------------------------------------------------------------------------------


@pytest.fixture
async def other() -> AsyncIterator[LocalServer]:
    """A second server: another port is another origin."""
    async with LocalServer() as own:
        yield own


KEY_HEADERS = [{"authorization": "Bearer secret"}, {"API-Key": "secret"}]


@pytest.mark.parametrize("size", [10, 200_000])
async def test_a_redirect_keeps_method_and_body(size: int, server: LocalServer, client: AsyncOpenAI) -> None:
    """307 and 308 send the same request elsewhere, large bodies included, with the key while the origin stays."""
    for status in (307, 308):
        server.clear()
        server.reply(status=status, headers={"location": "/v1/chat/completions?moved=1"})
        await chat(client, "x" * size)
        first, second = server.requests
        assert (first.method, first.body) == (second.method, second.body)
        assert second.headers["authorization"] == "Bearer sk-test"
        assert second.query == {"moved": "1"}


@pytest.mark.parametrize("key", KEY_HEADERS, ids=["bearer", "azure"])
async def test_the_key_does_not_follow_to_another_origin(
    server: LocalServer, other: LocalServer, client: AsyncOpenAI, key: dict[str, str]
) -> None:
    """A redirect to another host or port is followed without the header of the key, be it of Azure or not."""
    server.reply(status=307, headers={"location": "/v1/models/moved"})
    server.reply(status=307, headers={"location": f"{other.base_url}/models/gpt-4o"})
    other.reply(json={"id": "elsewhere"})
    assert await ask(client.copy(default_headers=key)) == "elsewhere"
    [name] = key
    assert [request.headers[name] for request in server.requests] == [key[name]] * 2
    assert "secret" not in str(other.requests[0].headers)


async def test_redirects_can_be_refused(server: LocalServer, client: AsyncOpenAI) -> None:
    """With `follow_redirects=False` the redirect is the answer, and an error."""
    server.reply(status=302, headers={"location": "/elsewhere"})
    with pytest.raises(APIStatusError) as caught:
        await ask(client.copy(http_client=HTTPOptions(follow_redirects=False)))
    assert caught.value.status_code == 302
    assert len(server.requests) == 1


async def test_redirects_in_a_circle_end(server: LocalServer, client: AsyncOpenAI) -> None:
    """A server that redirects to itself is given up."""
    server.reply(status=307, headers={"location": "/v1/models/gpt-4o"}, times=99)
    with pytest.raises(APIConnectionError, match="redirects in circles"):
        await ask(client.with_options(max_retries=0))


# -- the loop ------------------------------------------------------------------------------------------------------


async def test_nothing_blocks_the_loop(server: LocalServer) -> None:
    """No call that waits for a disk, a socket or a lock is made on the loop by a request and a stream."""
    async with AsyncOpenAI(api_key="k", base_url=server.base_url, max_retries=1) as client:
        server.fault(Fault(status=503, retry_after_ms=1))
        with blockbuster_ctx():
            await chat(client)
            events = [event async for event in await chat(client, stream=True)]
    assert events[-1].choices[0].finish_reason == "stop"
