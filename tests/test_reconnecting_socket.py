"""Being connected again: when, by whose leave, and what is sent meanwhile."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import pytest

from conversations import CREATED, ERROR, MODEL, QUICK, again, connected, delta, gone, last, texts
from openai_async import (
    AsyncOpenAI,
    AuthenticationError,
    ReconnectingEvent,
    ReconnectingOverrides,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
    deadline,
)
from openai_async.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio

NEW: dict[str, Any] = {"type": "something.new", "event_id": "event_3", "part": {"text": "x"}}


class Told:
    """A handler that notes what it is told."""

    def __init__(self, *answers: ReconnectingOverrides | None) -> None:
        self.events: list[ReconnectingEvent] = []
        self._answers = [*answers]

    def __call__(self, event: ReconnectingEvent) -> ReconnectingOverrides | None:
        self.events.append(event)
        return self._answers.pop(0) if self._answers else None


@pytest.mark.parametrize("code", [1001, 1005, 1006, 1011, 1012, 1013])
async def test_codes_that_may_pass(server: LocalServer, client: AsyncOpenAI, code: int) -> None:
    """The conversation goes on over another socket, for whoever iterates without a seam."""
    told = Told()
    server.fault(Fault(reset_after_events=1) if code == 1006 else Fault(close_code=code, after_events=1))
    server.reply(events=[delta("a")], done=False)
    server.reply(events=[delta("b")], done=True)
    async with client.realtime.connect(model=MODEL, on_reconnecting=told, **QUICK) as connection:
        found = [event.to_dict()["delta"] async for event in connection]
    assert found[-1] == "b"
    [event] = told.events
    assert (event.attempt, event.max_attempts, event.close_code) == (1, 5, code)
    assert 0.00075 <= event.delay <= 0.001


@pytest.mark.parametrize("code", [1000, 1002, 1003, 1007, 1008, 1009, 1010, 3000, 4000])
async def test_codes_that_are_final(server: LocalServer, client: AsyncOpenAI, code: int) -> None:
    """There is no further attempt after them."""
    told = Told()
    server.fault(Fault(close_code=code))
    async with connected(client, server, on_reconnecting=told, **QUICK) as connection:
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.recv()
    assert (caught.value.code, told.events, len(server.sockets)) == (code, [], 1)


async def test_the_handler_may_change_where_it_goes(server: LocalServer, client: AsyncOpenAI) -> None:
    """Query and headers that it returns count from then on, and it is told of those in force; it may be async."""
    told = Told({"extra_query": {"try": "1"}, "extra_headers": {"X-Try": "1"}}, None, {"extra_query": {"try": "3"}})

    async def handler(event: ReconnectingEvent) -> ReconnectingOverrides | None:
        await asyncio.sleep(0)
        return told(event)

    server.fault(Fault(close_code=1012), times=3)
    server.reply(events=[CREATED], done=True, times=4)
    async with client.realtime.connect(
        model=MODEL, extra_query={"try": "0"}, on_reconnecting=handler, **QUICK
    ) as connection:
        assert [event.type async for event in connection] == ["session.created"]
    assert [socket.query["try"] for socket in server.sockets] == ["0", "1", "1", "3"]
    assert [socket.headers.get("x-try") for socket in server.sockets] == [None, "1", "1", "1"]
    assert [event.extra_query for event in told.events] == [{"try": "0"}, {"try": "1"}, {"try": "1"}]
    assert [event.attempt for event in told.events] == [1, 2, 3]


async def test_a_manager_may_be_used_again(server: LocalServer, client: AsyncOpenAI) -> None:
    """Another connection begins where the first began, whatever has become of that."""
    server.reply(events=[], done=True, times=3)
    server.fault(Fault(close_code=1012))
    told = Told({"extra_query": {"try": "1"}})
    manager = client.realtime.connect(model=MODEL, on_reconnecting=told, **QUICK)
    for _ in range(2):
        async with manager as connection:
            assert await texts(connection) == []
    assert [socket.query.get("try") for socket in server.sockets] == [None, "1", None]


async def test_the_handler_may_call_it_off(server: LocalServer, client: AsyncOpenAI) -> None:
    """By `abort` the connection stays closed; so does it when the handler raises, whose error is the cause."""

    def broken(event: ReconnectingEvent) -> None:
        raise KeyError(event.attempt)

    for handler, cause in ((Told({"abort": True}), type(None)), (broken, KeyError)):
        server.fault(Fault(close_code=1013, close_reason="busy"))
        async with connected(client, server, on_reconnecting=handler, **QUICK) as connection:
            with pytest.raises(WebSocketConnectionClosedError, match="busy") as caught:
                await connection.recv()
        assert (caught.value.code, type(caught.value.__cause__)) == (1013, cause)
    assert len(server.sockets) == 2


async def test_attempts_that_fail(server: LocalServer, client: AsyncOpenAI) -> None:
    """Each handshake is one attempt; when they are used up, the last failure is the cause."""
    told = Told()
    server.reply(events=[CREATED], done=False)
    server.fault(Fault(close_code=1001, after_events=1))
    server.fault(Fault(status=503), times=3)
    async with client.realtime.connect(model=MODEL, on_reconnecting=told, max_retries=3, **QUICK) as connection:
        assert (await connection.recv()).type == "session.created"
        with pytest.raises(WebSocketConnectionClosedError, match="503") as caught:
            async for _ in connection:
                pass
    assert [event.attempt for event in told.events] == [1, 2, 3]
    assert getattr(caught.value.__cause__, "status_code", None) == 503
    assert len(server.requests) == 4


async def test_a_handshake_that_is_refused_for_good(server: LocalServer, client: AsyncOpenAI) -> None:
    """What will not pass is not tried again."""
    told = Told()
    server.reply(events=[CREATED], done=False)
    server.fault(Fault(close_code=1012, after_events=1))
    server.fault(Fault(status=401))
    async with client.realtime.connect(model=MODEL, on_reconnecting=told, **QUICK) as connection:
        assert (await connection.recv()).type == "session.created"
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.recv()
    assert isinstance(caught.value.__cause__, AuthenticationError)
    assert len(told.events) == 1


async def test_a_client_that_was_closed(server: LocalServer, client: AsyncOpenAI) -> None:
    """Its connections are not made again, and nobody tries for long."""
    told = Told()
    async with connected(client, server, on_reconnecting=told, **QUICK) as connection:
        await client.close()
        with pytest.raises(WebSocketConnectionClosedError, match="client has been closed"):
            await connection.recv()
    assert len(told.events) == 1


async def test_attempts_are_counted_anew_after_an_event(server: LocalServer, client: AsyncOpenAI) -> None:
    """An event that is no error shows that the connection works; errors alone do not."""
    told = Told()
    server.fault(Fault(close_code=1011, after_events=1), times=8)
    for events in ([CREATED], [CREATED], [ERROR], [ERROR], [NEW]):
        server.reply(events=events, done=False)
    server.reply(events=[ERROR], done=False, times=3)
    async with client.realtime.connect(model=MODEL, on_reconnecting=told, max_retries=3, **QUICK) as connection:
        found: list[str] = []
        for _ in range(8):
            found.append(connection.parse_event(await connection.recv_bytes()).type)  # noqa: PERF401 - what came counts
        with pytest.raises(WebSocketConnectionClosedError):
            await connection.recv_bytes()
    assert found == ["session.created"] * 2 + ["error"] * 2 + ["something.new"] + ["error"] * 3
    assert [event.attempt for event in told.events] == [1, 1, 2, 3, 1, 2, 3]


async def test_what_is_left_of_an_earlier_connection_starts_no_new_count(
    server: LocalServer, client: AsyncOpenAI
) -> None:
    """Events that came before the closure do not show that another attempt would work."""
    told = Told()

    async def handler(event: ReconnectingEvent) -> None:
        told(event)
        if event.attempt == 1:
            assert (await connection.recv()).type == "session.created"

    server.fault(Fault(close_code=1011, after_events=1))
    server.fault(Fault(status=503), times=9)
    async with connected(client, server, CREATED, on_reconnecting=handler, max_retries=2, **QUICK) as connection:
        while not told.events:  # only who sends learns that the connection was closed
            await connection.send({"type": "response.create"})
            await asyncio.sleep(0.001)
        with pytest.raises(WebSocketConnectionClosedError):
            await connection.recv()
    assert [event.attempt for event in told.events] == [1, 2]


async def test_what_is_sent_meanwhile(server: LocalServer, client: AsyncOpenAI) -> None:
    """It waits, up to the limit, and is sent in order before anything else; nobody has to be reading."""
    async with connected(client, server, on_reconnecting=again, max_queue_size=50, **QUICK) as connection:
        with server.hold():
            (await last(server)).reset()
            await gone(connection)
            for name in ("one", "two"):
                await connection.send_raw(f'{{"type":"{name}"}}')
            with pytest.raises(WebSocketQueueFullError):
                await connection.send_raw("x" * 50)
            assert len(server.sockets) == 1
        socket = await last(server, 2)
        await server.until(lambda _: len(socket.received) == 2)
        await connection.send_raw('{"type":"three"}')
        await server.until(lambda _: len(socket.received) == 3)
    assert [event["type"] for event in socket.received] == ["one", "two", "three"]


@pytest.mark.parametrize(("socket", "wanted"), [({}, "abcdef"), ({"max_queue": 1, "overflow": "drop_oldest"}, "bdf")])
async def test_what_was_not_read_of_earlier_connections(
    server: LocalServer, client: AsyncOpenAI, socket: Any, wanted: str
) -> None:
    """Events are handed out in order, however many connections came and went before anybody read."""
    server.fault(Fault(close_code=1012, after_events=2), times=2)
    for pair in ("ab", "cd", "ef"):
        server.reply(events=[delta(text) for text in pair], done=False)
    async with client.realtime.connect(
        model=MODEL, on_reconnecting=again, websocket_connection_options=socket, **QUICK
    ) as connection:
        while len(server.sockets) < 3:  # only who sends learns that the connection was closed
            await connection.send({"type": "response.create"})
            await asyncio.sleep(0.001)
        while connection.dropped < 6 - len(wanted):  # noqa: ASYNC110 - nobody tells of it
            await asyncio.sleep(0.001)
        found: list[Any] = [await connection.recv() for _ in wanted]
        assert connection.dropped == 6 - len(wanted)
    assert "".join(event.delta for event in found) == wanted


async def test_waiting_for_room(server: LocalServer, client: AsyncOpenAI) -> None:
    """With ``send_overflow="wait"`` nothing is refused: senders wait until the queue is sent."""
    options: Any = {"send_overflow": "wait"}
    async with connected(
        client, server, on_reconnecting=again, max_queue_size=20, websocket_connection_options=options, **QUICK
    ) as connection:
        with server.hold():
            (await last(server)).reset()
            await gone(connection)
            sends = [asyncio.ensure_future(connection.send_raw(f'"number {number}"')) for number in range(5)]
            sends.append(asyncio.ensure_future(connection.send_raw('"' + "x" * 50 + '"')))
            done, _ = await asyncio.wait(sends, timeout=0.05)
            assert len(done) == 2
        await asyncio.gather(*sends)
        socket = await last(server, 2)
        await server.until(lambda _: len(socket.received) == 6)
    assert socket.received[0] == "number 0"
    assert {*socket.received} == {*(f"number {number}" for number in range(5)), "x" * 50}


async def test_room_for_a_message_longer_than_the_queue(server: LocalServer, client: AsyncOpenAI) -> None:
    """It is sent when there is a connection again, even if nothing else waited."""
    options: Any = {"send_overflow": "wait"}
    async with connected(
        client, server, on_reconnecting=again, max_queue_size=20, websocket_connection_options=options, **QUICK
    ) as connection:
        with server.hold():
            (await last(server)).reset()
            await gone(connection)
            late = asyncio.ensure_future(connection.send_raw("x" * 50))
            await asyncio.sleep(0)
        await asyncio.wait_for(late, 10)
        socket = await last(server, 2)
        await server.until(lambda _: socket.received)
    assert socket.received == ["x" * 50]


async def test_a_message_that_was_on_its_way(server: LocalServer, client: AsyncOpenAI) -> None:
    """One that the network had not taken when the connection broke is sent again over the next."""
    server.fault(Fault(read=1000))
    messages = [bytes([number]) * (1 << 20) for number in range(30)]
    options: Any = {"write_limit": 1000, "close_timeout": 0.05, "send_overflow": "wait"}
    async with connected(
        client, server, on_reconnecting=again, websocket_connection_options=options, **QUICK
    ) as connection:
        sending = iter(messages)

        async def send() -> None:
            for number, message in enumerate(sending):
                begun.append(number)
                await connection.send_raw(message)

        begun: list[int] = []
        sender = asyncio.ensure_future(send())
        await asyncio.wait([sender], timeout=0.3)  # 30 MB fit nowhere
        waiting = begun[-1]
        (await last(server)).reset()
        await sender
        socket = await last(server, 2)
        await server.until(lambda _: len(socket.received_bytes) + waiting >= len(messages))
        assert [data[0] for data in socket.received_bytes] == [*range(waiting, 30)]


async def test_what_was_not_sent_at_the_end(server: LocalServer, client: AsyncOpenAI) -> None:
    """When there is no connection any more, the error holds what waited, also for whoever waits for room."""
    options: Any = {"send_overflow": "wait"}
    limits: Any = {"max_retries": 1, "max_queue_size": 20, "websocket_connection_options": options}
    async with connected(client, server, on_reconnecting=again, **limits, **QUICK) as connection:
        with server.hold():
            server.fault(Fault(reset="before"))
            (await last(server)).reset()
            await gone(connection)
            await connection.send_raw('"one"')
            await connection.send_raw(b"two")
            late = asyncio.ensure_future(connection.send_raw("x" * 15))
            await asyncio.sleep(0)
        with pytest.raises(WebSocketConnectionClosedError) as too_late:
            await late
        assert too_late.value.unsent_frames == ["x" * 15]
        with pytest.raises(WebSocketConnectionClosedError, match="2 messages were not sent") as caught:
            await connection.recv()
    assert (caught.value.unsent_messages, caught.value.unsent_frames) == (['"one"'], ['"one"', b"two"])


async def test_a_session_that_begins_anew_is_configured_again(server: LocalServer, client: AsyncOpenAI) -> None:
    """What was told of it is joined to one event, which is sent before what waited."""
    async with connected(client, server, on_reconnecting=again, **QUICK) as connection:
        await connection.session.update(
            session={"type": "realtime", "instructions": "one", "audio": {"output": {"voice": "alloy", "speed": 1.5}}},
            event_id="event_1",
        )
        await connection.session.update(
            session={"type": "realtime", "instructions": "two", "audio": {"output": {"voice": "cedar"}}}
        )
        with server.hold():
            (await last(server)).reset()
            await gone(connection)
            await connection.response.create()
        socket = await last(server, 2)
        await server.until(lambda _: len(socket.received) == 2)
    assert socket.received == [
        {
            "type": "session.update",
            "session": {
                "type": "realtime",
                "instructions": "two",
                "audio": {"output": {"voice": "cedar", "speed": 1.5}},
            },
        },
        {"type": "response.create"},
    ]


async def test_a_session_that_goes_on_is_left_alone(server: LocalServer, client: AsyncOpenAI) -> None:
    """A second connection to a call finds its session as it was."""
    server.reply(events=[], done=False, times=2)
    async with client.realtime.connect(call_id="rtc_1", on_reconnecting=again, **QUICK) as connection:
        await connection.session.update(session={"type": "realtime", "instructions": "one"})
        socket = await last(server)
        await server.until(lambda _: socket.received)
        socket.reset()
        await gone(connection)
        await connection.response.create()
        socket = await last(server, 2)
        await server.until(lambda _: socket.received)
    assert socket.received == [{"type": "response.create"}]


async def test_a_reader_that_gives_up_does_not_stop_the_attempt(server: LocalServer, client: AsyncOpenAI) -> None:
    """Waits shorter than the delay do not keep a connection from being made."""
    server.reply(events=[CREATED], done=False, times=2)
    async with client.realtime.connect(model=MODEL, on_reconnecting=again, initial_delay=0.2) as connection:
        assert (await connection.recv()).type == "session.created"
        (await last(server)).reset()
        events: list[Any] = []
        while not events:
            with suppress(asyncio.TimeoutError):
                events.append(await asyncio.wait_for(connection.recv(), 0.01))
        assert events[0].type == "session.created"
    assert len(server.sockets) == 2


@pytest.mark.parametrize("index", range(4))
@pytest.mark.parametrize("kind", ["reset", "fin", "within a frame"])
async def test_a_drop_at_every_event(server: LocalServer, client: AsyncOpenAI, kind: str, index: int) -> None:
    """Wherever a connection breaks, the conversation goes on over the next with nothing lost that had arrived."""
    drops = {
        "reset": Fault(reset_after_events=index),
        "fin": Fault(truncate_after_events=index),
        "within a frame": Fault(truncate_after_bytes=index * 60 + 1),
    }
    script = [CREATED, delta("a"), delta("b"), NEW]
    server.fault(drops[kind])
    async with connected(client, server, *script, done=True, tries=2, on_reconnecting=again, **QUICK) as connection:
        found = [event.to_dict() async for event in connection]
    before = found[: -len(script)]
    assert found[-len(script) :] == script
    assert before == script[: len(before)]
    assert len(before) <= index
    assert len(server.sockets) == 2


@pytest.mark.parametrize("moment", ["handler", "delay", "handshake"])
async def test_closing_while_it_is_connected_again(server: LocalServer, client: AsyncOpenAI, moment: str) -> None:
    """The attempt ends there, whoever reads is told, and nothing is left."""
    reached = asyncio.Event()

    async def handler(event: ReconnectingEvent) -> None:
        reached.set()
        if moment == "handler":
            await asyncio.sleep(100)

    delay = 100.0 if moment == "delay" else 0.001
    async with connected(client, server, on_reconnecting=handler, initial_delay=delay, max_delay=delay) as connection:
        if moment == "handshake":
            server.fault(Fault(stall="before_headers"))
        reading = asyncio.ensure_future(texts(connection))
        (await last(server)).reset()
        await reached.wait()
        if moment == "handshake":
            await server.until(lambda server: len(server.requests) == 2)
    assert await reading == []
    await server.until(lambda server: server.open_connections == 0)


async def test_a_deadline_of_whoever_notices_does_not_count(server: LocalServer, client: AsyncOpenAI) -> None:
    """A further connection is not a part of the call that found the one before closed."""
    async with connected(client, server, CREATED, tries=2, on_reconnecting=again, **QUICK) as connection:
        assert (await connection.recv()).type == "session.created"
        (await last(server)).reset()
        with deadline(0):
            assert (await connection.recv()).type == "session.created"


async def test_nothing_is_connected_again_unasked(server: LocalServer, client: AsyncOpenAI) -> None:
    """Without a handler every closure is the end."""
    async with connected(client, server) as connection:
        (await last(server)).reset()
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.recv()
    assert (caught.value.code, len(server.sockets)) == (1006, 1)


async def test_a_loop_with_eager_tasks(server: LocalServer, client: AsyncOpenAI) -> None:
    """Tasks that run at once make no difference."""
    factory = getattr(asyncio, "eager_task_factory", None)
    if factory is None:
        pytest.skip("Python 3.12")
    asyncio.get_running_loop().set_task_factory(factory)
    server.fault(Fault(close_code=1012, after_events=1), times=2)
    server.reply(events=[delta("a")], done=False, times=2)
    server.reply(events=[delta("b")], done=True)
    async with client.realtime.connect(model=MODEL, on_reconnecting=again, **QUICK) as connection:
        found = [event.to_dict()["delta"] async for event in connection]
    assert found == ["a", "a", "b"]


async def test_the_log_tells_of_attempts(
    server: LocalServer, client: AsyncOpenAI, caplog: pytest.LogCaptureFixture
) -> None:
    """A closure and the attempt after it are lines of the log."""
    server.fault(Fault(close_code=1012, close_reason="restart"))
    server.reply(events=[], done=True, times=2)
    with caplog.at_level("INFO", logger="openai_async"):
        async with client.realtime.connect(model=MODEL, on_reconnecting=again, **QUICK) as connection:
            assert await texts(connection) == []
    said = [record.getMessage() for record in caplog.records if record.name == "openai_async"]
    assert any(line.endswith("/realtime: closed, code 1012 (restart)") for line in said)
    assert any("attempt 1 to open it again in 0.001 s" in line for line in said)
