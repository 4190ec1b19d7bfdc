"""Connections: typed events, what is sent, handlers, and the end."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from conversations import CREATED, ERROR, MODEL, again, connected, delta, ended, gone, last
from openai_async import (
    APIResponseValidationError,
    AsyncOpenAI,
    BaseModel,
    OpenAIError,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
)
from openai_async.resources.realtime.realtime import AsyncRealtimeConnection
from openai_async.testing import Fault, LocalServer
from openai_async.types.realtime import RealtimeErrorEvent, ResponseTextDeltaEvent, SessionCreatedEvent

pytestmark = pytest.mark.anyio

NEW: dict[str, Any] = {"type": "something.new", "event_id": "event_3", "part": {"text": "x"}}
SCRIPT = [CREATED, delta("a"), delta("b"), NEW]


# -- receiving -----------------------------------------------------------------------------------------------------


async def test_events_have_their_types(server: LocalServer, client: AsyncOpenAI) -> None:
    """Known events are of their documented class; an unknown one reads by attribute, down to its parts."""
    async with connected(client, server, *SCRIPT, done=True) as connection:
        created, first, _, new = [event async for event in connection]
    assert isinstance(created, SessionCreatedEvent)
    assert isinstance(first, ResponseTextDeltaEvent)
    assert first.delta == "a"
    unknown: Any = new
    assert (unknown.type, unknown.part["text"]) == ("something.new", "x")
    assert [event.to_dict() for event in (created, first, unknown)] == [CREATED, delta("a"), NEW]


async def test_every_way_of_reading_goes_on_where_another_stopped(server: LocalServer, client: AsyncOpenAI) -> None:
    """`recv`, `recv_bytes`, iteration and batches may be mixed; no event comes twice and none is lost."""
    events = [delta(str(number)) for number in range(300)]
    async with connected(client, server, *events, done=True) as connection:
        found: list[Any] = [await connection.recv()]
        found += [connection.parse_event(await connection.recv_bytes()) for _ in range(2)]
        async for event in connection:
            found.append(event)
            if len(found) == 10:
                break
        found.append(connection.parse_event((await connection.recv_bytes()).decode()))
        batch = await connection.next_batch()
        found += batch
        assert len(batch) > 1
        found.append(connection.parse_event(await connection.recv_bytes()))
        while batch := await connection.next_batch():
            found += batch
        assert [event.delta for event in found] == [str(number) for number in range(300)]
        assert [event async for event in connection] == []
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.recv()
        assert caught.value.code == 1000


async def test_a_message_that_is_no_event(server: LocalServer, client: AsyncOpenAI) -> None:
    """It is an error where it stands among the events, and those after it come; as bytes it can be had."""
    events = [delta("a"), "not JSON", b"\xff\x00", delta("b"), "{", delta("c")]
    async with connected(client, server, *events, done=True) as connection:
        found: list[Any] = []
        for _ in events:
            try:
                found.append((await connection.recv()).to_dict()["delta"])
            except APIResponseValidationError as error:
                found.append(error.response.content if "/realtime" in str(error) else error)
    assert found == ["a", b"not JSON", b"\xff\x00", "b", b"{", "c"]
    async with connected(client, server, *events, done=True) as connection:
        assert (await connection.recv()).type == "response.output_text.delta"
        assert await connection.recv_bytes() == b"not JSON"
        assert await connection.recv_bytes() == b"\xff\x00"
        with pytest.raises(APIResponseValidationError):
            connection.parse_event(b"\xff\x00")


async def test_binary_messages_hold_events_too(server: LocalServer, client: AsyncOpenAI) -> None:
    """An event is an event, however it was framed."""
    async with connected(client, server, b'{"type": "x", "n": 1}', done=True) as connection:
        [event] = [event async for event in connection]
    assert event.to_dict() == {"type": "x", "n": 1}


async def test_strict_clients_refuse_what_does_not_fit(server: LocalServer) -> None:
    """With strict validation an event of a wrong shape raises, with its place."""
    wrong = delta("a") | {"output_index": "zero"}
    async with (
        AsyncOpenAI(api_key="k", base_url=server.base_url, _strict_response_validation=True) as client,
        connected(client, server, delta("a"), wrong, delta("b"), done=True) as connection,
    ):
        assert (await connection.recv()).type == "response.output_text.delta"
        with pytest.raises(APIResponseValidationError, match=r"\$\.output_index"):
            await connection.recv()
        with pytest.raises(APIResponseValidationError, match=r"\$\.output_index"):
            connection.parse_event(b'{"type":"response.output_text.delta","output_index":"zero"}')
        assert (await connection.recv()).to_dict() == delta("b")


async def test_two_readers(server: LocalServer, client: AsyncOpenAI) -> None:
    """The second task that reads is told so; the first goes on, and sending is not reading."""
    async with connected(client, server) as connection:
        reading = asyncio.ensure_future(connection.recv())
        await asyncio.sleep(0)
        for read in (connection.recv(), connection.recv_bytes(), connection.next_batch(), connection.dispatch_events()):
            with pytest.raises(RuntimeError, match="Two tasks read"):
                await read
        await connection.send({"type": "response.create"})
        (await last(server)).send(NEW)
        assert (await reading).to_dict() == NEW


async def test_a_wait_that_is_cancelled_loses_nothing(server: LocalServer, client: AsyncOpenAI) -> None:
    """However often a wait is given up, every event comes once and in order."""
    async with connected(client, server) as connection:
        socket = await last(server)
        found: list[str] = []
        for number in range(50):
            reading = asyncio.ensure_future(connection.recv())
            await asyncio.sleep(0)
            if number % 2:
                socket.send(delta(str(number)))
                await asyncio.sleep(0.001 * (number % 3))
            reading.cancel()
            try:
                found.append((await reading).to_dict()["delta"])
            except asyncio.CancelledError:
                continue
        socket.close()
        found += [event.to_dict()["delta"] async for event in connection]
    assert found == [str(number) for number in range(1, 50, 2)]


async def test_events_carry_the_time_of_their_arrival(server: LocalServer) -> None:
    """Clients with ``timing=True`` stamp them, however they are read; others do not."""
    events = [delta(str(number)) for number in range(20)]
    for timing in (True, False):
        async with (
            AsyncOpenAI(api_key="k", base_url=server.base_url, timing=timing) as client,
            connected(client, server, *events, "no JSON", *events, done=True) as connection,
        ):
            await connection.recv_bytes()
            stamps = [getattr(await connection.recv(), "received_ns", None) for _ in range(19)]
            with pytest.raises(APIResponseValidationError):
                await connection.recv()
            stamps += [getattr(event, "received_ns", None) async for event in connection]
        assert len(stamps) == 39
        if timing:
            known = [stamp for stamp in stamps if stamp is not None]
            assert known == sorted(known)
            assert len(known) == 39
        else:
            assert set(stamps) == {None}


async def test_each_event_carries_its_own_time(server: LocalServer) -> None:
    """Events that came with different reads have different stamps, though they were decoded together."""
    client = AsyncOpenAI(api_key="k", base_url=server.base_url, timing=True)
    async with client, connected(client, server) as connection:
        for count, message in enumerate((delta("a"), delta("b"), "no JSON", delta("c")), 1):
            (await last(server)).send(message)
            while len(connection._socket._socket._channel.inbox) < count:  # noqa: ASYNC110 - nobody tells of it
                await asyncio.sleep(0.001)
        found: list[Any] = [await connection.recv() for _ in range(2)]
        with pytest.raises(APIResponseValidationError):
            await connection.recv()
        found.append(await connection.recv())
    assert found[0].received_ns < found[1].received_ns < found[2].received_ns


# -- sending -------------------------------------------------------------------------------------------------------


class Event(BaseModel):
    type: str
    item: Any = None


async def test_what_can_be_sent(server: LocalServer, client: AsyncOpenAI) -> None:
    """Dicts and objects go as JSON text, without what is not given; raw text and bytes go as they are."""
    async with connected(client, server) as connection:
        await connection.send({"type": "response.create"})
        await connection.send(Event(type="x", item={"a": "ü"}))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        await connection.session.update(session={"type": "realtime", "instructions": "Be brief."})
        await connection.send_raw('{"type": "raw"}')
        await connection.send_raw(b"\x00\x01")
        with pytest.raises(TypeError, match="item"):
            await connection.send({"type": "x", "item": object()})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        socket = await last(server)
        await server.until(lambda _: socket.received_bytes)
    assert socket.received == [
        {"type": "response.create"},
        {"type": "x", "item": {"a": "ü"}},
        {"type": "session.update", "session": {"type": "realtime", "instructions": "Be brief."}},
        {"type": "raw"},
    ]
    assert socket.received_bytes == [b"\x00\x01"]


async def test_what_is_sent_before_there_is_a_connection(server: LocalServer, client: AsyncOpenAI) -> None:
    """The manager takes events, up to a limit, and sends them in order when it is entered, with `enter` as well."""
    server.reply(events=[CREATED], done=False)
    manager = client.realtime.connect(model=MODEL, max_queue_size=60)
    manager.send({"type": "one"})
    manager.send({"type": "two"})
    with pytest.raises(WebSocketQueueFullError, match="max_queue_size is 60") as caught:
        manager.send({"type": "three", "text": "x" * 60})
    assert "send_overflow" in str(caught.value)
    connection = await manager.enter()
    await connection.send({"type": "response.create"})
    socket = await last(server)
    await server.until(lambda _: len(socket.received) == 3)
    await connection.close()
    assert [event["type"] for event in socket.received] == ["one", "two", "response.create"]


async def test_connections_of_one_manager_have_a_queue_each(server: LocalServer, client: AsyncOpenAI) -> None:
    """What waits for one of them is not sent, nor missed, by another."""
    server.reply(events=[], done=False, times=2)
    manager = client.realtime.connect(model=MODEL, on_reconnecting=again, initial_delay=100.0, max_delay=100.0)
    first = await manager.enter()
    (await last(server)).reset()
    await gone(first)
    await first.send({"type": "response.create"})
    second = await manager.enter()
    await second.close()
    assert (await ended(server)).received == []
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        await first.close()
    assert caught.value.unsent_messages == ['{"type":"response.create"}']


async def test_sending_what_the_network_does_not_take(server: LocalServer, client: AsyncOpenAI) -> None:
    """The error of a connection that broke holds the message that was on its way."""
    server.fault(Fault(read=1000))
    async with connected(client, server, socket={"write_limit": 1000, "close_timeout": 0.05}) as connection:
        message = bytes(64 << 20)  # fits nowhere
        sender = asyncio.ensure_future(connection.send_raw(message))
        await asyncio.wait([sender], timeout=0.1)
        (await last(server)).reset()
        with pytest.raises(WebSocketConnectionClosedError, match="was not sent") as caught:
            await sender
    assert caught.value.unsent_frames == [message]


async def test_sending_over_a_connection_that_was_closed(server: LocalServer, client: AsyncOpenAI) -> None:
    """The error holds what was not sent, the code and the reason; it can be pickled."""
    server.fault(Fault(close_code=4001, close_reason="enough"))
    async with connected(client, server, CREATED) as connection:
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.recv()
        assert (caught.value.code, caught.value.reason, caught.value.unsent_messages) == (4001, "enough", [])
        assert "4001 (enough)" in str(caught.value)
        assert "on_reconnecting" in str(caught.value)
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.send({"type": "response.create"})
        assert caught.value.unsent_messages == ['{"type":"response.create"}']
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.send_raw(b"\x00")
        assert (caught.value.unsent_messages, caught.value.unsent_frames) == ([], [b"\x00"])
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (str(copy), copy.code, copy.reason, copy.unsent_frames) == (str(caught.value), 4001, "enough", [b"\x00"])


# -- handlers ------------------------------------------------------------------------------------------------------


async def test_handlers_are_called_in_order(server: LocalServer, client: AsyncOpenAI) -> None:
    """Those of the type come first, then those of every type; plain and async ones, as they were added."""
    called: list[tuple[str, str]] = []

    def noting(name: str) -> Callable[[Any], None]:
        return lambda event: called.append((name, event.type))

    async def later(event: Any) -> None:
        await asyncio.sleep(0)
        called.append(("async", event.type))

    server.reply(events=[CREATED, delta("a"), delta("b"), ERROR], done=True)
    manager = client.realtime.connect(model=MODEL).on("event", noting("any"))
    removed = noting("removed")
    assert manager.on("session.created", removed).off("session.created", removed) is manager

    @manager.once("response.output_text.delta")
    async def first(event: ResponseTextDeltaEvent) -> None:
        await later(event)

    async with manager as connection:
        assert connection.on("error", noting("error")).off("error", removed) is connection

        @connection.on("response.output_text.delta")
        def every(event: ResponseTextDeltaEvent) -> None:
            called.append(("every", event.delta))

        assert callable(first)
        await connection.dispatch_events()
    assert called == [
        ("any", "session.created"),
        ("async", "response.output_text.delta"),
        ("every", "a"),
        ("any", "response.output_text.delta"),
        ("every", "b"),
        ("any", "response.output_text.delta"),
        ("error", "error"),
        ("any", "error"),
    ]


async def test_an_error_that_nobody_handles(server: LocalServer, client: AsyncOpenAI) -> None:
    """`dispatch_events` raises it; iteration hands it out as an event like others."""
    async with connected(client, server, CREATED, ERROR, done=True) as connection:
        connection.on("session.created", Found())
        with pytest.raises(OpenAIError, match=r"no handler is there for it.*message='no'"):
            await connection.dispatch_events()
    async with connected(client, server, ERROR, done=True) as connection:
        [event] = [event async for event in connection]
    assert isinstance(event, RealtimeErrorEvent)
    assert event.error.message == "no"


async def test_what_a_handler_raises_ends_the_dispatch(server: LocalServer, client: AsyncOpenAI) -> None:
    """It is raised as it is, and a further dispatch goes on with the next event."""
    called: list[str] = []
    async with connected(client, server, *SCRIPT, done=True) as connection:

        @connection.on("session.created")
        def fail(event: SessionCreatedEvent) -> None:
            raise KeyError(event.event_id)

        @connection.on("event")
        def note(event: Any) -> None:
            called.append(event.type)

        assert callable(fail)
        assert callable(note)
        with pytest.raises(KeyError):
            await connection.dispatch_events()
        await connection.dispatch_events()
    assert called == [event["type"] for event in SCRIPT[1:]]


async def test_a_handler_may_send_and_change_handlers(server: LocalServer, client: AsyncOpenAI) -> None:
    """What a handler changes counts from the next event on."""
    called: list[str] = []
    async with connected(client, server, delta("a"), delta("b")) as connection:

        async def answer(event: Any) -> None:
            called.append(event.delta)
            connection.off("response.output_text.delta", answer).on("response.output_text.delta", close)
            await connection.send({"type": "response.create"})

        async def close(event: Any) -> None:
            called.append(f"close at {event.delta}")
            await connection.close()

        await connection.on("response.output_text.delta", answer).dispatch_events()
    assert called == ["a", "close at b"]
    assert (await last(server)).received == [{"type": "response.create"}]


# -- the end -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [1000, 1001, 1005])
async def test_a_normal_end(server: LocalServer, client: AsyncOpenAI, code: int) -> None:
    """Iteration and dispatch end; `recv` raises, for it has nothing to return."""
    for use in (iterate, dispatch):
        async with connected(client, server) as connection:
            (await last(server)).close(code, "" if code == 1005 else "bye")
            assert await use(connection) == []
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                await connection.recv()
            assert caught.value.code == code
        server.sockets.clear()


async def iterate(connection: AsyncRealtimeConnection) -> list[Any]:
    return [event async for event in connection]


async def dispatch(connection: AsyncRealtimeConnection) -> list[Any]:
    found: list[Any] = []
    await connection.on("event", found.append).dispatch_events()
    return found


@pytest.mark.parametrize("code", [1008, 1011, 1013, 3000, 4999])
async def test_codes_of_other_ends(server: LocalServer, client: AsyncOpenAI, code: int) -> None:
    """Everything that came can be read; then the code is an error, wherever one is read."""
    server.fault(Fault(close_code=code, close_reason="why", after_events=2), times=3)
    for use in (iterate, dispatch, receive):
        async with connected(client, server, *SCRIPT) as connection:
            with pytest.raises(WebSocketConnectionClosedError, match="why") as caught:
                await use(connection)
            assert caught.value.code == code


async def receive(connection: AsyncRealtimeConnection) -> list[Any]:
    while True:
        await connection.recv_bytes()


class Found:
    """A handler that keeps the events."""

    def __init__(self) -> None:
        self.events: list[Any] = []

    def __call__(self, event: Any) -> None:
        self.events.append(event.to_dict())


DROPS: dict[str, Callable[[int], Fault]] = {
    "reset": lambda index: Fault(reset_after_events=index),
    "fin": lambda index: Fault(truncate_after_events=index),
    "within a frame": lambda index: Fault(truncate_after_bytes=index * 40 + 1),
    "bad frame": lambda index: Fault(truncate_after_events=None, close_code=1011, after_events=index),
}


@pytest.mark.parametrize("drop", DROPS.values(), ids=list(DROPS))
async def test_a_drop_at_every_event(server: LocalServer, client: AsyncOpenAI, drop: Callable[[int], Fault]) -> None:
    """Wherever the connection breaks, what came before is handed out and then there is a typed error."""
    for index in range(len(SCRIPT)):
        server.fault(drop(index))
        async with connected(client, server, *SCRIPT) as connection:
            found = Found()
            connection.on("event", found)
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                await connection.dispatch_events()
            assert caught.value.code in (1006, 1011)
            assert found.events == SCRIPT[: len(found.events)]
            assert len(found.events) <= index


async def test_who_sends_first_learns_first(server: LocalServer, client: AsyncOpenAI) -> None:
    """A closure that `send` is told of loses no event that came before it."""
    async with connected(client, server, *SCRIPT, done=True) as connection:
        await ended(server)
        with pytest.raises(WebSocketConnectionClosedError):
            await connection.send({"type": "response.create"})
        assert [event.to_dict() async for event in connection] == SCRIPT


async def test_a_connection_that_was_closed_gives_nothing(server: LocalServer, client: AsyncOpenAI) -> None:
    """What was received and not read is gone, decoded or not."""
    for read in (AsyncRealtimeConnection.recv, AsyncRealtimeConnection.recv_bytes):
        async with connected(client, server, *SCRIPT, done=True) as connection:
            await ended(server)
            await read(connection)
            await connection.close()
            assert [event async for event in connection] == []
            with pytest.raises(WebSocketConnectionClosedError):
                await read(connection)


async def test_a_code_that_cannot_be_sent_closes_nothing(server: LocalServer, client: AsyncOpenAI) -> None:
    """What was received is still there, too."""
    async with connected(client, server, *SCRIPT) as connection:
        found = [await connection.recv()]
        with pytest.raises(ValueError, match="1006"):
            await connection.close(code=1006)
        found += [await connection.recv() for _ in SCRIPT[1:]]
        await connection.send({"type": "response.create"})
    assert [event.to_dict() for event in found] == SCRIPT


async def test_a_protocol_error(server: LocalServer, client: AsyncOpenAI) -> None:
    """A frame that is none closes the connection with code 1002."""
    async with connected(client, server, CREATED) as connection:
        assert (await connection.recv()).type == "session.created"
        (await last(server)).write(b"\xff\xff\xff")
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.recv()
    assert caught.value.code == 1002


async def test_who_sends_first_learns_of_a_protocol_error(server: LocalServer, client: AsyncOpenAI) -> None:
    """It is final for those who send, too, before the server has hung up."""
    server.fault(Fault(read=0))  # it does not listen
    async with connected(
        client, server, "x" * 1001, on_reconnecting=again, socket={"max_size": 1000, "close_timeout": 0.1}
    ) as connection:

        async def send() -> None:
            while True:
                await connection.send({"type": "response.create"})
                await asyncio.sleep(0)

        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await send()
    assert caught.value.code == 1009


async def test_leaving_a_block_on_an_error(server: LocalServer, client: AsyncOpenAI) -> None:
    """The program's own error comes through, whatever closing has to say."""

    async def leave(count: int, error: Exception | None) -> None:
        async with connected(client, server, on_reconnecting=again, initial_delay=100.0) as connection:
            (await last(server, count)).reset()
            await gone(connection)
            await connection.send_raw('{"type":"last"}')
            if error is not None:
                raise error

    with pytest.raises(KeyError):
        await leave(1, KeyError())
    with pytest.raises(WebSocketConnectionClosedError, match="One message was not sent") as caught:
        await leave(2, None)
    assert caught.value.unsent_messages == ['{"type":"last"}']
