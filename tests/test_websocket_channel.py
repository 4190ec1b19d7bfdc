"""What goes through a socket: messages of any shape, the limits of what may wait, and pings."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve

from conversations import CREATED, MODEL, connected, ended, frame, texts
from openai_async import (
    AsyncOpenAI,
    HTTPOptions,
    Limits,
    WebSocketConnectionClosedError,
)
from openai_async.resources.realtime.realtime import AsyncRealtimeConnection
from openai_async.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio

# -- messages ------------------------------------------------------------------------------------------------------


async def test_messages_in_fragments(server: LocalServer, client: AsyncOpenAI) -> None:
    """A message may come in several frames, with a ping between them."""
    async with connected(client, server) as connection:
        pieces = frame(1, b'{"type":', fin=False) + frame(9, b"ping") + frame(0, b'"a"', fin=False) + frame(0, b"}")
        server.sockets[-1].write(pieces + frame(2, b"\x00", fin=False) + frame(0, b"\xff"))
        assert await connection.recv_bytes() == b'{"type":"a"}'
        assert await connection.recv_bytes() == b"\x00\xff"


@pytest.mark.parametrize("split", ["bytes", 3, 1000])
async def test_frames_cut_anywhere(server: LocalServer, client: AsyncOpenAI, split: Any) -> None:
    """Where the network cuts the bytes makes no difference."""
    events = [{"type": "a", "text": "x" * size} for size in (0, 100, 200)]
    server.fault(Fault(split=split, drip=1e-9))
    async with connected(client, server, *events, done=True) as connection:
        assert [event.to_dict() async for event in connection] == events


async def test_messages_of_any_size(server: LocalServer, client: AsyncOpenAI) -> None:
    """64 MB come and go as one message; there is no limit unless one is set."""
    large = b"x" * (64 << 20)
    async with connected(client, server, large, {"type": "a", "text": "y" * (8 << 20)}) as connection:
        assert await connection.recv_bytes() == large
        event: Any = await connection.recv()
        assert len(event.text) == 8 << 20
        await connection.send_raw(large)
        await connection.send_raw('"ü"')
        await server.until(lambda server: server.sockets[-1].received)
        assert server.sockets[-1].received_bytes == [large]
        assert server.sockets[-1].received == ["ü"]


async def test_a_message_over_the_limit(server: LocalServer, client: AsyncOpenAI) -> None:
    """`max_size` closes the connection with code 1009, behind the messages before."""
    async with connected(client, server, "short", "x" * 1001, socket={"max_size": 1000}) as connection:
        assert await connection.recv_bytes() == b"short"
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.recv_bytes()
    assert caught.value.code == 1009
    assert (await ended(server)).close_code == 1009


async def test_compressed_messages() -> None:
    """Compression is offered if it is wanted or if messages have a limit, and used if the server agrees."""
    offers: list[str | None] = []

    async def echo(socket: ServerConnection) -> None:
        assert socket.request is not None
        offers.append(socket.request.headers.get("Sec-WebSocket-Extensions"))
        async for message in socket:
            await socket.send(message)

    serving: Any = serve(echo, "127.0.0.1", 0)
    async with serving as listening:
        port: int = listening.sockets[0].getsockname()[1]
        async with AsyncOpenAI(api_key="k", base_url=f"http://127.0.0.1:{port}/v1") as client:
            choices: list[Any] = [
                {},
                {"compression": "deflate"},
                {"max_size": 9999},
                {"max_size": 1, "compression": None},
            ]
            for options in choices:
                async with client.realtime.connect(model=MODEL, websocket_connection_options=options) as connection:
                    for text in ("", "a" * 999) if options.get("max_size") != 1 else ("",):
                        await connection.send_raw(text)
                        assert await connection.recv_bytes() == text.encode()
    assert [offer is not None and "permessage-deflate" in offer for offer in offers] == [False, True, True, False]


async def test_subprotocols_are_offered(server: LocalServer, client: AsyncOpenAI) -> None:
    """The server may choose one."""
    async with connected(client, server, CREATED, socket={"subprotocols": ["other", "realtime"]}) as connection:
        assert (await connection.recv()).type == "session.created"
    assert server.sockets[-1].headers["sec-websocket-protocol"] == "other, realtime"


# -- limits --------------------------------------------------------------------------------------------------------


async def test_who_does_not_read_makes_the_server_wait(server: LocalServer, client: AsyncOpenAI) -> None:
    """By default no more is read from the network when enough waits; everything comes when it is asked for."""
    events = [b"%04d" % number + bytes(100_000) for number in range(300)]
    async with connected(client, server, *events, done=True, socket={"max_queue": (8, 2)}) as connection:
        await asyncio.wait([asyncio.ensure_future(ended(server))], timeout=0.2)
        assert server.sockets[-1].open  # 30 MB do not fit into the buffers of the network
        assert [text[:4] for text in await texts(connection)] == [b"%04d" % number for number in range(300)]
        assert connection.dropped == 0


async def test_the_oldest_may_be_dropped(server: LocalServer, client: AsyncOpenAI) -> None:
    """With "drop_oldest" the newest are kept, and the others counted."""
    events = [b"%03d" % number for number in range(100)]
    async with connected(
        client, server, *events, done=True, socket={"max_queue": 5, "overflow": "drop_oldest"}
    ) as connection:
        await ended(server)
        assert await texts(connection) == events[-5:]
        assert connection.dropped == 95


async def test_too_much_may_close(server: LocalServer, client: AsyncOpenAI) -> None:
    """With "close" the connection is given up with code 1008; what was there can be read."""
    events = [b"%03d" % number for number in range(100)]
    async with connected(client, server, *events, socket={"max_queue": 5, "overflow": "close"}) as connection:
        assert (await ended(server)).close_code == 1008
        found = await texts(connection)
        assert found == events[: len(found)]
        assert len(found) > 5
        with pytest.raises(WebSocketConnectionClosedError, match="does not read fast enough"):
            await connection.recv()


async def test_who_sends_too_fast_waits(server: LocalServer, client: AsyncOpenAI) -> None:
    """`send` waits while the server takes nothing; receiving goes on meanwhile, and so do other tasks."""
    server.fault(Fault(read=1000))
    async with connected(client, server, CREATED, socket={"write_limit": 1000, "close_timeout": 0.05}) as connection:
        sender = asyncio.ensure_future(send_all(connection, [bytes(1 << 20)] * 200))
        await asyncio.wait([sender], timeout=0.3)
        assert not sender.done()  # 200 MB fit nowhere
        server.sockets[-1].send({"type": "error"})
        assert [(await connection.recv()).type for _ in range(2)] == ["session.created", "error"]
        server.sockets[-1].reset()
        with pytest.raises(WebSocketConnectionClosedError):  # the wait ends with the connection
            await sender


async def send_all(connection: AsyncRealtimeConnection, messages: list[bytes]) -> None:
    for message in messages:
        await connection.send_raw(message)


async def test_who_sends_gives_others_a_turn(server: LocalServer, client: AsyncOpenAI) -> None:
    """A network that takes everything at once does not let a sender keep the loop to itself."""
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async with connected(client, server) as connection:
        counter = asyncio.ensure_future(count())
        await send_all(connection, [bytes(1 << 15)] * 40)
        counter.cancel()
    assert turns >= 10


async def test_sockets_do_not_count_in_the_pool(server: LocalServer) -> None:
    """However long sockets are open, requests find room; the limit is as before when they are closed."""
    options = HTTPOptions(limits=Limits(max_connections=1))
    async with AsyncOpenAI(api_key="k", base_url=server.base_url, http_client=options) as client:
        async with connected(client, server), connected(client, server):
            assert len((await client.models.list()).data) > 0
        await server.until(lambda server: server.open_connections <= 1)
        with server.hold():
            tasks = [asyncio.ensure_future(client.models.list()) for _ in range(2)]
            await server.until(lambda server: len(server.requests) == 4)
        await asyncio.gather(*tasks)
        assert client.pool_waits == 1


# -- is anybody there? ---------------------------------------------------------------------------------------------


async def test_a_server_that_answers_no_ping(server: LocalServer, client: AsyncOpenAI) -> None:
    """The connection is closed with code 1011 when a ping is not answered in time."""
    server.fault(Fault(pongs=False))
    async with connected(client, server, CREATED, socket={"ping_interval": 0.01, "ping_timeout": 0.05}) as connection:
        assert (await connection.recv()).type == "session.created"
        with pytest.raises(WebSocketConnectionClosedError, match="did not answer a ping") as caught:
            await connection.recv()
    assert caught.value.code == 1011
    assert (await ended(server)).close_code == 1011


async def test_pings_that_are_answered(server: LocalServer, client: AsyncOpenAI) -> None:
    """A connection over which pings go back and forth stays open, whoever sends them and however few are awaited."""
    server.fault(Fault(pings=30))
    async with connected(client, server, CREATED, socket={"ping_interval": 0.005, "ping_timeout": 5}) as connection:
        assert (await connection.recv()).type == "session.created"
    server.fault(Fault(pongs=False))
    async with connected(client, server, socket={"ping_interval": 0.005, "ping_timeout": None}) as connection:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(connection.recv(), 0.1)
        server.sockets[-1].send(CREATED)
        assert (await connection.recv()).type == "session.created"


async def test_pings_while_nobody_reads(server: LocalServer, client: AsyncOpenAI) -> None:
    """An answer that may be there, behind messages that nobody reads, is not missed."""
    events = [bytes(100_000) for _ in range(300)]
    options: Any = {"max_queue": 8, "ping_interval": 0.01, "ping_timeout": 0.6}
    async with connected(client, server, *events, done=True, socket=options) as connection:
        await asyncio.sleep(0.9)
        assert len(await texts(connection)) == 300
    server.fault(Fault(pongs=False))
    async with connected(client, server, *events, socket=options) as connection:
        await asyncio.sleep(0.9)
        assert len(await texts(connection)) == 300
        with pytest.raises(WebSocketConnectionClosedError, match="did not answer a ping"):
            await connection.recv()
