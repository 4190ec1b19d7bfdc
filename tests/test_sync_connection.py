"""What is special about connections of the sync client: threads, batches that cross between them, and Ctrl-C."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import suppress
from functools import partial
from types import CoroutineType
from typing import Any

import pytest

from openai_async import (
    APIResponseValidationError,
    AsyncOpenAI,
    AuthenticationError,
    OpenAI,
    OpenAIError,
    ReconnectingEvent,
    ReconnectingOverrides,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
)
from openai_async.sync._runner import Runner
from openai_async.sync.resources.realtime.realtime import RealtimeConnection, RealtimeConnectionManager
from openai_async.testing import Fault, LocalServer, Socket

MODEL = "gpt-realtime"
CREATED: dict[str, Any] = {"type": "session.created", "event_id": "event_1", "session": {"type": "realtime"}}
ERROR: dict[str, Any] = {"type": "error", "event_id": "event_2", "error": {"type": "x", "message": "no"}}
QUICK: dict[str, Any] = {"initial_delay": 0.001, "max_delay": 0.001}


def delta(number: int) -> dict[str, Any]:
    return {"type": "response.output_text.delta", "event_id": f"event_{number}", "delta": str(number)}


def connecting(
    client: OpenAI, server: LocalServer, *events: object, done: bool = False, **options: Any
) -> RealtimeConnectionManager:
    """What connects to where the server sends `events`."""
    server.reply(events=events, done=done, path="/realtime")
    return client.realtime.connect(model=MODEL, **options)


def last(server: LocalServer, count: int = 1) -> Socket:
    """The newest socket, once there are `count` of them."""
    server.wait_for(lambda server: len(server.sockets) >= count)
    return server.sockets[-1]


def ended(server: LocalServer) -> Socket:
    """The newest socket, when it has ended."""
    server.wait_for(lambda server: server.sockets and not server.sockets[-1].open)
    return server.sockets[-1]


@pytest.fixture
def crossings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The coroutines that were handed to the loop thread, by name."""
    names: list[str] = []
    run = Runner.run

    def counted(self: Runner, coro: CoroutineType[Any, Any, Any]) -> Any:
        names.append(coro.__qualname__)
        return run(self, coro)

    monkeypatch.setattr(Runner, "run", counted)
    return names


# -- receiving -----------------------------------------------------------------------------------------------------


def test_threads_meet_once_for_many_events(server: LocalServer, sync_client: OpenAI, crossings: list[str]) -> None:
    """Whatever has come crosses together, and then nobody waits for anybody."""
    with connecting(sync_client, server, *map(delta, range(500)), done=True) as connection:
        ended(server)
        crossings.clear()
        assert [event.to_dict()["delta"] for event in connection] == [str(number) for number in range(500)]
        assert len(crossings) <= 4


def test_every_way_of_reading_goes_on_where_another_stopped(server: LocalServer, sync_client: OpenAI) -> None:
    """`recv`, `recv_bytes`, iteration and `next` may be mixed; no event comes twice and none is lost."""
    with connecting(sync_client, server, *map(delta, range(20)), done=True) as connection:
        found: list[Any] = [connection.recv(), next(connection)]
        found.append(connection.parse_event(connection.recv_bytes()))
        for event in connection:
            found.append(event)
            if len(found) == 10:
                break
        found.append(connection.parse_event(connection.recv_bytes().decode()))
        found += connection
        assert [event.delta for event in found] == [str(number) for number in range(20)]
        assert next(connection, None) is None
        for read in (connection.recv, connection.recv_bytes):
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                read()
            assert caught.value.code == 1000


def test_a_message_that_is_no_event(server: LocalServer, sync_client: OpenAI) -> None:
    """It is an error where it stands, and the next call goes on."""
    with connecting(sync_client, server, CREATED, "no JSON", CREATED, b"\x00", done=True) as connection:
        assert connection.recv().type == "session.created"
        with pytest.raises(APIResponseValidationError):
            connection.recv()
        assert connection.recv().type == "session.created"
        assert connection.recv_bytes() == b"\x00"


def test_waiting_so_long(server: LocalServer, sync_client: OpenAI) -> None:
    """`recv` takes a limit; an event that comes later is not lost."""
    with connecting(sync_client, server) as connection:
        with pytest.raises(TimeoutError, match=r"no event came within 0\.02 s"):
            connection.recv(timeout=0.02)
        last(server).send(CREATED)
        assert connection.recv(timeout=10).type == "session.created"


def test_not_waiting_at_all(server: LocalServer, sync_client: OpenAI) -> None:
    """With a limit of 0 an event that is there is given, and an error tells that none is."""
    with connecting(sync_client, server) as connection:
        with pytest.raises(TimeoutError, match="no event came within 0 s"):
            connection.recv(timeout=0)
        last(server).send(CREATED)
        event = None
        while event is None:
            with suppress(TimeoutError):
                event = connection.recv(timeout=0)
        assert event.type == "session.created"


def test_a_code_that_cannot_be_sent_closes_nothing(server: LocalServer, sync_client: OpenAI) -> None:
    """What was received is still there, too."""
    events = [delta(number) for number in range(3)]
    with connecting(sync_client, server, *events) as connection:
        found = [connection.recv()]
        with pytest.raises(ValueError, match="1006"):
            connection.close(code=1006)
        found += [connection.recv() for _ in range(2)]
        assert [event.to_dict() for event in found] == events


def test_two_readers(server: LocalServer, sync_client: OpenAI) -> None:
    """The second thread that reads is told so; the first goes on."""
    with connecting(sync_client, server) as connection, ThreadPoolExecutor(2) as threads:
        readers = [threads.submit(connection.recv) for _ in range(2)]
        (late,), (early,) = wait(readers, return_when=FIRST_COMPLETED)
        with pytest.raises(RuntimeError, match="Two tasks read"):
            late.result()
        last(server).send(CREATED)
        assert early.result().type == "session.created"


@pytest.mark.skipif(os.name == "nt", reason="signals a thread")
def test_ctrl_c_loses_nothing(server: LocalServer, sync_client: OpenAI) -> None:
    """An interrupted wait raises at once; the connection goes on, and what comes later can be read."""
    with connecting(sync_client, server) as connection:
        main = threading.main_thread().ident
        assert main is not None
        before = signal.signal(signal.SIGINT, signal.default_int_handler)  # the shell may have it ignored
        timer = threading.Timer(0.1, signal.pthread_kill, (main, signal.SIGINT))
        timer.start()
        try:
            with pytest.raises(KeyboardInterrupt):
                connection.recv()
            timer.join()
        finally:
            signal.signal(signal.SIGINT, before)
        last(server).send(CREATED)
        assert connection.recv().type == "session.created"
    assert ended(server).close_code == 1000


@pytest.mark.parametrize("read", ["recv", "recv_bytes"])
@pytest.mark.parametrize("count", [1, 3])
def test_ctrl_c_at_the_moment_of_arrival(
    server: LocalServer, sync_client: OpenAI, monkeypatch: pytest.MonkeyPatch, read: str, count: int
) -> None:
    """Events that had come when the wait was interrupted are there for the next."""
    run = Runner.run

    def interrupted(self: Runner, coro: CoroutineType[Any, Any, Any]) -> Any:
        monkeypatch.setattr(Runner, "run", run)
        run(self, coro)
        raise KeyboardInterrupt

    events = [delta(number) for number in range(count)]
    with connecting(sync_client, server, *events, done=True) as connection:
        ended(server)
        monkeypatch.setattr(Runner, "run", interrupted)
        with pytest.raises(KeyboardInterrupt):
            getattr(connection, read)()
        found = [connection.parse_event(connection.recv_bytes()), *connection]
    assert [event.to_dict() for event in found] == events


# -- sending -------------------------------------------------------------------------------------------------------


def test_any_thread_may_send(server: LocalServer, sync_client: OpenAI) -> None:
    """Events of many threads arrive, each whole and those of one thread in order, while another reads."""
    with connecting(sync_client, server) as connection, ThreadPoolExecutor(9) as threads:
        reading = threads.submit(connection.recv)

        def talk(thread: int) -> None:
            for number in range(50):
                connection.send_raw(f"[{thread}, {number}]")

        list(threads.map(talk, range(8)))
        socket = last(server)
        server.wait_for(lambda _: len(socket.received) == 400)
        socket.send(CREATED)
        assert reading.result().type == "session.created"
    for thread in range(8):
        assert [number for sender, number in socket.received if sender == thread] == list(range(50))


def test_what_is_sent_before_there_is_a_connection(server: LocalServer, sync_client: OpenAI) -> None:
    """The manager takes events, up to a limit, and sends them in order when it is entered."""
    manager = connecting(sync_client, server, max_queue_size=30)
    manager.send({"type": "one"})
    with pytest.raises(WebSocketQueueFullError):
        manager.send({"type": "two", "text": "x" * 30})
    connection = manager.enter()
    connection.response.create()
    connection.send_raw(b"\x00")
    socket = last(server)
    server.wait_for(lambda _: socket.received_bytes)
    connection.close(code=4000, reason="enough")
    assert [event["type"] for event in socket.received] == ["one", "response.create"]
    assert (ended(server).close_code, socket.close_reason) == (4000, "enough")
    with pytest.raises(WebSocketConnectionClosedError) as caught:
        connection.send({"type": "response.create"})
    assert caught.value.unsent_messages == ['{"type":"response.create"}']


# -- handlers ------------------------------------------------------------------------------------------------------


def test_handlers_run_where_events_are_dispatched(server: LocalServer, sync_client: OpenAI) -> None:
    """They are called in the thread of the caller, in order, and may use the connection."""
    called: list[tuple[str, str, str]] = []

    def noting(name: str) -> Callable[[Any], None]:
        return lambda event: called.append((name, event.type, threading.current_thread().name))

    manager = connecting(sync_client, server, CREATED, delta(1)).on("event", noting("any"))
    manager.once("session.created", noting("once")).on("error", noting("error")).off("error", noting("error"))
    with manager as connection:

        @connection.on("response.output_text.delta")
        def answer(event: Any) -> None:
            noting("answer")(event)
            connection.response.create()
            server.wait_for(lambda server: server.sockets[-1].received)
            connection.close()

        assert callable(answer)
        connection.dispatch_events()
    here = threading.current_thread().name
    assert called == [
        ("once", "session.created", here),
        ("any", "session.created", here),
        ("answer", "response.output_text.delta", here),
        ("any", "response.output_text.delta", here),
    ]


def test_an_error_that_nobody_handles(server: LocalServer, sync_client: OpenAI) -> None:
    """`dispatch_events` raises it; iteration hands it out."""
    with (
        connecting(sync_client, server, ERROR, done=True) as connection,
        pytest.raises(OpenAIError, match="no handler"),
    ):
        connection.dispatch_events()
    with connecting(sync_client, server, ERROR, done=True) as connection:
        assert [event.type for event in connection] == ["error"]


# -- being connected again -----------------------------------------------------------------------------------------


def test_the_handler_may_block(server: LocalServer, sync_client: OpenAI) -> None:
    """`on_reconnecting` runs in a thread of its own: it may wait, and use the client that waits for it."""
    told: list[tuple[int, bool]] = []

    def handler(event: ReconnectingEvent) -> ReconnectingOverrides:
        sync_client.models.list()
        told.append((event.close_code, threading.current_thread() is threading.main_thread()))
        return {"extra_query": {"try": str(event.attempt)}}

    server.fault(Fault(close_code=1012, after_events=1), path="/realtime")
    server.reply(events=[delta(1)], done=False, path="/realtime")
    server.reply(events=[delta(2)], done=True, path="/realtime")
    with sync_client.realtime.connect(model=MODEL, on_reconnecting=handler, **QUICK) as connection:
        assert [event.to_dict()["delta"] for event in connection] == ["1", "2"]
    assert told == [(1012, False)]
    assert server.sockets[-1].query["try"] == "1"


def test_the_handler_may_be_a_coroutine_function(server: LocalServer, sync_client: OpenAI) -> None:
    """It is awaited, as by async connections."""

    async def handler(event: ReconnectingEvent) -> ReconnectingOverrides:
        await asyncio.sleep(0)
        return {"extra_query": {"try": str(event.attempt)}}

    server.fault(Fault(close_code=1012))
    server.reply(events=[], done=True, times=2)
    with sync_client.realtime.connect(model=MODEL, on_reconnecting=handler, **QUICK) as connection:
        assert list(connection) == []
    assert server.sockets[-1].query["try"] == "1"


def test_what_is_sent_meanwhile(server: LocalServer, sync_client: OpenAI) -> None:
    """It waits, and is sent when there is a connection again, without anybody reading."""
    entered, go_on = threading.Event(), threading.Event()

    def handler(event: ReconnectingEvent) -> None:
        entered.set()
        assert go_on.wait(10)

    with connecting(sync_client, server, on_reconnecting=handler, **QUICK) as connection:
        server.reply(events=[], done=False, path="/realtime")
        last(server).reset()
        with pytest.raises(TimeoutError):
            connection.recv(timeout=0.1)
        assert entered.wait(10)
        connection.send_raw('"meanwhile"')
        go_on.set()
        socket = last(server, 2)
        server.wait_for(lambda _: socket.received)
    assert socket.received == ["meanwhile"]


# -- the end -------------------------------------------------------------------------------------------------------


def test_a_refused_handshake(server: LocalServer, sync_client: OpenAI) -> None:
    """It raises where the block would begin."""
    server.fault(Fault(status=401))
    with pytest.raises(AuthenticationError), connecting(sync_client, server):
        pytest.fail("there is no connection")


def test_leaving_a_block(server: LocalServer, sync_client: OpenAI) -> None:
    """The goodbye is said, also on an error, and a closed connection gives nothing."""
    manager = connecting(sync_client, server, *map(delta, range(3)))
    connection = manager.enter()
    with connection as entered:
        assert entered is connection
        assert connection.recv().to_dict() == delta(0)
    connection.close()
    assert ended(server).close_code == 1000
    assert list(connection) == []

    def leave() -> None:
        with connecting(sync_client, server):
            raise KeyError

    with pytest.raises(KeyError):
        leave()
    assert ended(server).close_code == 1000


def test_dropping_a_connection_closes_it(server: LocalServer, sync_client: OpenAI) -> None:
    """A connection that nobody holds is closed without a warning."""
    connection = connecting(sync_client, server, CREATED).enter()
    assert connection.recv().type == "session.created"
    del connection
    gc.collect()
    assert ended(server).close_code == 1006


def test_the_oldest_may_be_dropped(server: LocalServer, sync_client: OpenAI) -> None:
    """What was dropped is counted."""
    options: Any = {"max_queue": 5, "overflow": "drop_oldest"}
    manager = connecting(sync_client, server, *map(delta, range(50)), done=True, websocket_connection_options=options)
    with manager as connection:
        ended(server)
        assert [event.to_dict()["delta"] for event in connection] == [str(number) for number in range(45, 50)]
        assert connection.dropped == 45


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_cannot_use_it(server: LocalServer, sync_client: OpenAI) -> None:
    """The child is told so, and can connect by itself; the parent's conversation goes on."""
    with connecting(sync_client, server, CREATED) as connection:
        server.reply(events=[CREATED], done=False, path="/realtime")
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            try:
                tell(connection, sync_client, writing)
            finally:
                os._exit(0)
        os.close(writing)
        said = b"".join(iter(lambda: os.read(reading, 4096), b""))
        os.close(reading)
        assert os.waitpid(child, 0)[1] == 0
        assert said == b"refused closed session.created"
        assert connection.recv().type == "session.created"
        connection.response.create()
        server.wait_for(lambda server: server.sockets[0].received)


def tell(connection: RealtimeConnection, client: OpenAI, pipe: int) -> None:
    try:
        connection.recv()
    except RuntimeError as error:
        os.write(pipe, b"refused " if "before a fork" in str(error) else str(error).encode())
    connection.close()
    os.write(pipe, b"closed ")
    with client.realtime.connect(model=MODEL) as own:
        os.write(pipe, own.recv().type.encode())


def test_the_loop_thread_is_refused(server: LocalServer, sync_client: OpenAI) -> None:
    """Whoever uses a sync connection where its own work is done is told what to do, instead of waiting for ever."""
    found: list[str] = []

    with connecting(sync_client, server) as connection:

        async def use() -> None:
            for call in (
                partial(connection.send, {"type": "response.create"}),
                connection.recv,
                connection.recv_bytes,
                connection.response.create,
                partial(connection.input_audio_buffer.append_stream, b"x"),
            ):
                with pytest.raises(RuntimeError) as caught:
                    call()
                found.append(str(caught.value))

        connection._runner.run(use())
    assert ["its own event loop thread" in said for said in found] == [True] * 5


def test_both_clients_give_the_same(server: LocalServer, sync_client: OpenAI) -> None:
    """An event is the same object to both kinds of client."""

    async def receive() -> Any:
        async with AsyncOpenAI(api_key="sk-test", base_url=server.base_url) as client:
            server.reply(events=[CREATED], done=True)
            async with client.realtime.connect(model=MODEL) as connection:
                return await connection.recv()

    with connecting(sync_client, server, CREATED, done=True) as connection:
        assert connection.recv() == asyncio.run(receive())
