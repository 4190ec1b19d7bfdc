"""Connections: typed events, handlers, what waits to be sent, and being connected again."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest

from openai_async import (
    APIResponseValidationError,
    AsyncOpenAI,
    AuthenticationError,
    BaseModel,
    OpenAIError,
    ReconnectingEvent,
    ReconnectingOverrides,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
)
from openai_async.resources.realtime.realtime import AsyncRealtimeConnection
from openai_async.testing import Fault, LocalServer, Socket
from openai_async.types.realtime import RealtimeErrorEvent, ResponseTextDeltaEvent, SessionCreatedEvent

pytestmark = pytest.mark.anyio

MODEL = "gpt-realtime"
CREATED: dict[str, Any] = {"type": "session.created", "event_id": "event_1", "session": {"type": "realtime"}}
ERROR: dict[str, Any] = {
    "type": "error",
    "event_id": "event_2",
    "error": {"type": "invalid_request_error", "message": "no"},
}
NEW: dict[str, Any] = {"type": "something.new", "event_id": "event_3", "part": {"text": "x"}}


def delta(text: str) -> dict[str, Any]:
    return {
        "type": "response.output_text.delta",
        "event_id": f"event_{text}",
        "response_id": "resp_1",
        "item_id": "item_1",
        "output_index": 0,
        "content_index": 0,
        "delta": text,
    }


SCRIPT = [CREATED, delta("a"), delta("b"), NEW]
QUICK: dict[str, Any] = {"initial_delay": 0.001, "max_delay": 0.001}


def again(event: ReconnectingEvent) -> None:
    """Connect again as before."""


@asynccontextmanager
async def connected(
    client: AsyncOpenAI, server: LocalServer, *events: object, done: bool = False, **options: Any
) -> AsyncGenerator[AsyncRealtimeConnection, None]:
    """A connection over which the server sends `events`; `options` are those of `connect`."""
    server.reply(events=events, done=done, path="/realtime")
    async with client.realtime.connect(model=MODEL, **options) as connection:
        yield connection


async def last(server: LocalServer, count: int = 1) -> Socket:
    """The newest socket, once there are `count` of them."""
    await server.until(lambda server: len(server.sockets) >= count)
    return server.sockets[-1]


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


async def test_a_protocol_error(server: LocalServer, client: AsyncOpenAI) -> None:
    """A frame that is none closes the connection with code 1002."""
    async with connected(client, server, CREATED) as connection:
        assert (await connection.recv()).type == "session.created"
        (await last(server)).write(b"\xff\xff\xff")
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.recv()
    assert caught.value.code == 1002


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
    with pytest.raises(WebSocketConnectionClosedError, match="1 messages were not sent") as caught:
        await leave(2, None)
    assert caught.value.unsent_messages == ['{"type":"last"}']


async def gone(connection: AsyncRealtimeConnection) -> None:
    """Wait until the client has noticed that the server is gone."""
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(connection.recv(), 0.1)


# -- being connected again -----------------------------------------------------------------------------------------


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
        reading = asyncio.ensure_future(iterate(connection))
        (await last(server)).reset()
        await reached.wait()
        if moment == "handshake":
            await server.until(lambda server: len(server.requests) == 2)
    assert await reading == []
    await server.until(lambda server: server.open_connections == 0)


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
            assert await iterate(connection) == []
    said = [record.getMessage() for record in caplog.records if record.name == "openai_async"]
    assert any(line.endswith("/realtime: closed, code 1012 (restart)") for line in said)
    assert any("attempt 1 to open it again in 0.001 s" in line for line in said)
